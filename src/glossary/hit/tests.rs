use super::{annotate, annotate_text};
use crate::article::{Article, ReadOptions, Source};
use crate::document::Document;
use crate::glossary::subject::Subject;
use crate::lexicon::Lexicon;

/// What a text is in English, word for word; what has no gloss stands behind a dash.
fn line(text: &str) -> String {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    let annotation = annotate(&document, &lexicon);
    let shown = |hit: &super::Hit<'_>| hit.shown().map_or_else(|| format!("–{}", hit.span.of(document.text())), str::to_owned);
    annotation.hits.iter().map(shown).collect::<Vec<_>>().join(" · ")
}

#[track_caller]
fn check(text: &str, english: &str) {
    assert_eq!(line(text), english, "{text}");
}

#[test]
fn no_part_of_a_phrase_is_left_alone() {
    check("Suku bunga kredit pemilikan rumah naik.", "interest rate · mortgage · rise");
    check("Suku bunga naik.", "interest rate · rise");
    check("Ia dirawat di rumah sakit.", "be treated · in hospital");
    check("Tamu menginap di hotel bintang lima.", "guest · stay · five-star hotel");
}

#[test]
fn a_number_goes_with_what_it_counts() {
    check("Ia berjalan kaki lima kilometer.", "walk · five kilometers");
    check("Ia jalan kaki tiga menit.", "walk · three minutes");
    check("Pedagang kaki lima mengeluh.", "street vendor · complain");
    check("Salah satu orang mengeluh.", "one of · person · complain");
}

#[test]
fn an_amount_is_for_each_of_what_a_noun_names() {
    check("Harga ayam Rp 20.000 per ekor.", "price · chicken · IDR 20,000 per head");
    check("Biayanya Rp 2,6 triliun per kapal.", "his/her/its cost · IDR 2.6 trillion per ship");
    check("Tarifnya Rp 5.000/penumpang.", "his/her/its fare · IDR 5,000 per passenger");
    check("Utang Rp 5 triliun per 31 Maret 2024.", "debt · IDR 5 trillion · as of 31 March 2024");
    check("Utang Rp 5 triliun per akhir Maret 2024.", "debt · IDR 5 trillion · as of the end of March 2024");
    check("Laba naik 5 persen per kuartal I 2024.", "profit · rise · 5% · 1st quarter of 2024");
}

#[test]
fn some_words_make_one_with_the_next() {
    check("Mobil bertransmisi otomatis itu laku.", "car · with automatic transmission · sell");
    check("Rezim demi rezim berganti.", "regime after regime · change");
    check("Ia berjuang demi rakyat.", "fight · for · people");
    check("Soekarno muda sering berkunjung.", "the young Sukarno · often · visit");
    check("Gelombang di Samudra Hindia selatan Jawa.", "wave · Indian Ocean · south of Java");
    check("Perang di Suriah utara.", "war · northern Syria");
}

#[test]
fn small_letters_are_seldom_an_acronym() {
    check("Kasus itu ditangani kpk.", "case · be handled · Corruption Eradication Commission");
    check("Tuang adonan di pan itu.", "pour · dough · –pan");
    check("Adonan gni enak.", "dough · –gni · delicious");
    check("Fotokopi ktp dibawa.", "photocopy · identity card · be brought");
}

#[test]
fn a_hyphen_joins_what_is_borrowed() {
    check("Pesanan itu di-cancel.", "order · be canceled");
    check("Jangan nge-judge orang.", "do not · judge · people");
    check("Foto itu di-upload.", "photo · be uploaded");
    check("AC-nya mati.", "his/her/its air conditioner · die");
}

#[test]
fn what_is_judged_is_nobodys_in_colloquial_text() {
    check("Enak banget sih, nggak mahal kok. Harganya murah.", "delicious · very · well · not · expensive · really · the price · cheap");
    check("Harganya murah.", "his/her/its price · cheap");
    check("Asap putih hingga kelabu terlihat.", "white smoke · to · gray · be seen");
    check("Arsitek Kaum Papa", "architect · people · destitute");
}

#[test]
fn who_stands_between_commas_is_somebodys() {
    check("Muridnya, Plato, mendirikan akademi.", "his/her/its student · Plato · establish · academy");
    check("Alasannya, Indonesia menolak.", "the reason is · Indonesia · refuse");
    check("Masalahnya, harga naik.", "the problem is · price · rise");
    check("Perinciannya, harga naik.", "the details are · price · rise");
    check("Direkturnya, Prof. Budi Santoso, hadir.", "his/her/its director · Professor Budi Santoso · be present");
}

#[test]
fn a_prefix_with_a_hyphen_makes_a_verb_of_what_is_borrowed() {
    check("Aplikasi itu di-update.", "app · be updated");
    check("Perusahaan me-review dan meng-cover biaya.", "company · review · cover · cost");
    check("Dia di-bully.", "be bullied");
    check("Sebanyak 500 buruh di-PHK.", "a total of · 500 · worker · be laid off");
}

#[test]
fn letters_in_capitals_are_no_spelling() {
    check("DPT ditetapkan hari ini.", "final voter list · be set · today");
}

#[test]
fn a_root_behind_a_pronoun_is_the_verb_of_what_goes_before() {
    check("Nilai yang kita anut itu baik.", "value · adhere to · good");
    check("Kerugian yang saya derita besar.", "loss · suffer · big");
    check("Orang yang saya suka itu datang.", "people · like · come");
}

#[test]
fn words_that_turn_a_claim_are_kept() {
    check("Negara seolah tuli.", "country · as if · deaf");
}

#[test]
fn all_of_so_many_are_meant_behind_no_noun() {
    check("Kedelapannya ditangkap.", "all eight · be arrested");
    check("Polisi menahan ke-11 tersangka itu.", "police · detain · all 11 · suspect");
    check("Ia berperingkat ke-143 dunia.", "ranked · 143rd · world");
    check("Polisi menahan kesepuluhnya.", "police · detain · all ten");
    check("Ia mencetak gol kedelapannya.", "score · eighth");
}

#[test]
fn a_side_is_not_named_before_its_body() {
    check("Menurut pihak KPK, ia hadir.", "according to · Corruption Eradication Commission · be present");
    check("Pihak bandara meminta maaf.", "airport · apologize");
    check("Ia berada di pihak Ukraina.", "be · side · Ukrainian");
    check("Kedua pihak sepakat.", "both sides · agree");
}

#[test]
fn a_word_without_content_may_have_some() {
    check("Ia telah melalui pemeriksaan.", "have · go through · examination");
    check("Ia dikirim melalui pos.", "be sent · post");
    check("Ia tewas akibat luka tembak.", "be killed · due to · gunshot wound");
}

#[test]
fn from_one_to_another() {
    check("Jalan itu diubah dari Jalan Melati menjadi Jalan Mawar.", "road · be changed · Melati Street · to · Mawar Street");
    check("Perubahan dari badan menjadi kementerian disetujui.", "change · agency · to · ministry · be approved");
    check("Warga dari desa itu menjadi korban.", "resident · village · become a victim");
    check("Mahasiswa dari kampus menjadi relawan.", "student · campus · become · volunteer");
    check("Kegiatan dari rapat hingga pelatihan digelar.", "activity · meeting · to · training · be held");
    check("Ia bekerja dari pagi hingga malam.", "work · morning · until · night");
}

#[test]
fn a_clause_with_one_verb_has_no_conjunction() {
    check("Pemerintah menyetop sementara layanan itu.", "government · stop · temporarily · service");
    check("Polisi mengalihkan sementara arus.", "police · divert · temporarily · flow");
    check("Polisi berjaga sementara warga berteriak.", "police · stand guard · while · resident · shout");
    check("Polisi mengejar pelaku sementara warga menonton.", "police · chase · perpetrator · while · resident · watch");
}

#[test]
fn a_verb_is_not_its_root() {
    assert!(line("Ia meninggal sendiri.").starts_with("die · "));
    check("Ia tinggal bersama orang tuanya.", "live with · parents");
}

#[test]
fn what_a_name_does_to_what_goes_before() {
    check("Laptop yang Asus buat itu laku.", "laptop · Asus · make · sell");
    check("Pemain yang Arema rekrut hadir.", "player · Arema FC · recruit · be present");
    check("Hadiah yang Asus beri buat anak itu laku.", "prize · Asus · give · for · child · sell");
}

#[test]
fn an_adverb_of_place_ends_its_phrase() {
    check("Ia dirawat di tempat.", "be treated · on the spot");
    check("Ia ditangkap di tempat kerabatnya.", "be arrested · at the place · his/her relative");
}

#[test]
fn a_currency_before_its_amount_is_no_name() {
    check("Ia membayar SGD 1 juta.", "pay · SGD 1 million");
    check("Ia mendapat Sin$ 6.000.", "get · SGD 6,000");
}

#[test]
fn in_a_title_a_phrase_has_no_prefix() {
    let lexicon = Lexicon::embedded();
    let annotation = annotate_text("Hakim Beri Kesaksian di Pengadilan", &Subject::default(), &lexicon);
    assert!(annotation.hits.iter().any(|hit| hit.shown() == Some("testify")), "{:?}", annotation.hits);
}

#[test]
fn a_common_word_in_capitals_is_no_common_word() {
    check("Google merilis API baru untuk pengembang.", "Google · release · –API · new · developer");
    check("Saham RAJA naik 5%.", "share · Rukun Raharja · rise · 5%");
    // Stressed.
    check("Harga beras NAIK hari ini.", "rice price · rise · today");
    check("Program itu GRATIS untuk pelajar.", "program · free · student");
    check("Warga membawa KTP dan SIM.", "resident · bring · identity card · driver's license");
    check("[SALAH] Vaksin itu gratis.", "wrong · vaccine · free");
    check("Layar IPS 15 inci itu jernih.", "screen · IPS display · 15 inches · clear");
    check("Bayi itu diberi ASI dan DP dibayar.", "baby · be given · breast milk · down payment · be paid");
    check("HET-nya naik.", "his/her/its ceiling price · rise");
}

#[test]
fn a_phrase_with_words_beside_it_needs_one_of_them() {
    check("Sebanyak 26 kepala negara hadir.", "a total of · 26 · head of state · be present");
    check("Presiden meminta negara hadir untuk rakyat.", "president · ask · the state steps in · people");
    check("Kami siap untuk itu.", "ready");
    check("Acara berlangsung tidak sampai sejam.", "event · take place · less than · an hour");
    check("Bantuan tidak sampai ke Gaza.", "aid · not reach · Gaza");
    check("20 orang luka dalam kecelakaan itu.", "20 people · injured · accident");
    check("Pasal itu memuat ancaman di bawah lima tahun.", "article · contain · maximum sentence under · five years");
    check("Ancaman di laut meningkat.", "threat · at sea · increase");
    check("Dua warga negara asing (WNA) asal Jepang pulang.", "two · foreign national · foreign national · Japanese · go home");
    check("Korban meninggal karena luka dalam.", "victim · die · because · internal injury");
}

#[test]
fn a_place_word_before_a_comma_has_nothing_behind() {
    check("Di depan, Persija tampil tajam.", "in front · Persija Jakarta · appear · sharp");
    check("Di depannya berdiri seorang penjaga.", "in front · stand · a · guard");
    check("Di tengah pandemi, harga naik.", "amid · pandemic · price · rise");
}

#[test]
fn an_ordinal_before_its_noun_is_how_many_there_are() {
    check("Ke-11 tersangka itu ditahan.", "all 11 · suspect · be detained");
    check("Ia menang untuk ke-5 kali.", "win · 5th · time");
    check("Tersangka ke-11 ditahan.", "suspect · 11th · be detained");
}

#[test]
fn what_a_word_before_says_of_the_clitic() {
    check("Berikut daftarnya.", "here is · the list");
    check("Daftarnya dicoret.", "his/her/its list · be dropped");
    check("Makin kompleksnya masalah itu terlihat.", "increasingly · complex · problem · be seen");
    check("Mulailah dari diri sendiri.", "start · oneself");
}

#[test]
fn a_grade_keeps_its_sign() {
    check("Lembaga itu menurunkan peringkat dari AA- menjadi A+.", "institution · lower · rank · AA- · become · A+");
    check("Ia naik dari kelas A ke B.", "rise · class · A · B");
}

#[test]
fn more_and_anyone_are_never_lost() {
    check("Orang harus lebih peduli.", "people · must · more · concerned");
    check("Harganya lebih mahal.", "his/her/its price · more expensive");
    check("Siapapun yang bersalah harus dihukum.", "anyone · guilty · must · be sentenced");
    check("Laba naik secara year on year.", "profit · rise · year on year");
    check("X dan ChatGPT tak bisa diakses.", "–X · ChatGPT · cannot · be accessed");
    check("Bek kanan asal Brasil itu cedera.", "right back · Brazilian · injury");
    check("Saat dilakukan penggeledahan, polisi datang.", "when · be done · search · police · come");
}

#[test]
fn what_says_who_claims_it_and_whether_it_is_so_stands_in_every_line() {
    check("Menurut dia, beras mahal.", "according to him/her · rice · expensive");
    check("Dokter memeriksa apakah korban diracun atau tidak.", "doctor · examine · whether · victim · be poisoned · or not");
    check("Apa yang terjadi di pasar itu?", "what · happen · market");
    check("Beras mahal, katanya.", "rice · expensive · he/she said");
    check("Ia sama sekali tidak pernah pulang.", "absolutely · never · go home");
}

#[test]
fn a_verb_that_opens_a_clause_may_be_its_conjunction() {
    check("Jadi korban sudah memaafkan.", "so · victim · already · forgive");
    check("Jadi tersangka, Budi ditahan.", "be named a suspect · –Budi · be detained");
    check("Budi, ayah korban, jadi dokter.", "–Budi · father · victim · become · doctor");
    check("Itu tidak jadi masalah.", "not · be a problem");
    check("Ia tidak jadi pergi.", "not after all · go");
}

#[test]
fn somebody_seems_to_do_what_a_contest_is_like() {
    check("Ia seperti mengajak tamu menari.", "seem to · invite · guest · dance");
    check("Lomba seperti menari digelar.", "competition · dance · be held");
}

#[test]
fn what_is_pointed_at_or_asked_for_may_be_nobodys() {
    check("Perkaranya apa?", "the case · what");
    check("Layarnya ini lebar.", "the screen · wide");
    check("Budi menjual rumahnya itu.", "–Budi · sell · his/her/its house");
}

#[test]
fn a_verb_with_a_clitic_before_a_name_is_a_noun() {
    check("Meluapnya Kali Ciliwung merendam rumah.", "overflowing · Ciliwung River · inundate · house");
    check("Warga menyelamatkan buku dan menyimpannya.", "resident · save · book · keep him/her/it");
}

#[test]
fn an_auxiliary_goes_with_its_negation() {
    check("Taman tidak boleh jadi tempat sampah.", "park · must not become · trash can");
    check("Taman enggak bisa jadi tempat sampah.", "park · cannot · become · trash can");
    check("Boleh jadi hujan turun.", "maybe · rain · fall");
    check("Pintu itu sama sekali tidak bisa dibuka.", "door · absolutely · cannot · be opened");
    check("Paling tidak akan ada dua tamu.", "at least · will · there is · two · guest");
}

#[test]
fn a_noun_keeps_the_root_at_its_end() {
    check("Daya tarik produk itu besar.", "appeal · product · big");
    check("Pemerintah akan tarik produk itu.", "government · will · recall a product");
    check("Warga menutup pintu masuk sekolah.", "resident · close · entrance · school");
    check("Anak itu mulai masuk sekolah.", "child · start · go to school");
    check("Korban meninggal dunia di rumah.", "fatality · at home");
}

#[test]
fn a_conjunction_at_the_head_opens_no_phrase() {
    check("Jadi korban tidak melapor.", "so · victim · not · report");
    check("Jadi korban, Budi melapor.", "become a victim · –Budi · report");
    check("Ia jadi korban.", "become a victim");
}

#[test]
fn an_adverb_of_place_is_none_before_an_adjective() {
    check("Mereka berdoa di tempat bersejarah itu.", "pray · in a place · historic");
    check("Sopir tewas di tempat.", "driver · die at the scene");
}

#[test]
fn a_label_has_its_number() {
    check("Ia duduk di kelas 3 bulan ini.", "be in grade · 3 · this month");
    check("Ia dirawat 3 bulan ini.", "be treated · 3 months");
    check("Pejabat eselon II pulang.", "official · echelon II · go home");
    check("Pejabat eselon itu pulang.", "echelon official · go home");
}

#[test]
fn one_sense_to_a_text() {
    check("Tarif itu ditolak.", "rate · be rejected");
    let told = "Washington mengumumkan tarif baru. Tarif baja naik. Tarif itu ditolak.";
    check(told, "Washington · announce · tariff · new · tariff · steel · rise · tariff · be rejected");
    // One sentence says little.
    check("Tarif baja naik. Tarif itu ditolak.", "tariff · steel · rise · rate · be rejected");
}

#[test]
fn what_is_glued_is_read_apart() {
    check("Ia dirawat dirumah sakit.", "be treated · hospital");
    check("Anak-anak mandi disungai.", "children · bathe · river");
    check("Suami dirumahkan.", "husband · be laid off");
    check("Suka-duka merantau.", "joys and sorrows · leave home");
}

#[test]
fn an_address_stands_as_it_is() {
    check("Situs contoh.org ditutup.", "website · contoh.org · be closed");
    check("Rapat itu.Para tamu pulang.", "meeting · guest · go home");
}

#[test]
fn some_degrees_are_composed() {
    check("Keduanya sama pentingnya.", "both · equally important");
    check("Rumah mereka sama luasnya.", "house · equally wide");
    check("Ia bicara sejelas-jelasnya.", "talk · as clearly as possible");
    check("Sikap itu nirempati.", "attitude · lack of empathy");
    check("Ada ketidaksinkronan jadwal.", "there is · not being synchronized · schedule");
}
