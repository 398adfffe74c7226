//! Names of whole articles: joined, put into English, never glossed as words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use ringkas::article::{ReadOptions, Source};
use ringkas::glossary::name::{self, Entity};
use ringkas::glossary::{EntryKind, GlossaryEntry, Status, annotate, entries};
use ringkas::lexicon::{NameKind, PartOfSpeech};
use ringkas::summary::Weights;
use ringkas::{Article, Document, Lexicon, brief};

fn names(text: &str) -> Vec<Entity> {
    let lexicon = Lexicon::embedded();
    name::find(&Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon), &lexicon)
}

fn glossary(text: &str) -> Vec<GlossaryEntry> {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    entries(&document, &annotate(&document, &lexicon), false)
}

/// The names of a text and their English, as the glossary lists them.
#[track_caller]
fn check_names(text: &str, expected: &[(&str, &str)]) {
    let entries = glossary(text);
    let names = entries.iter().filter(|entry| entry.kind == EntryKind::Name);
    let shown: Vec<(&str, &str)> = names.map(|entry| (entry.term.as_str(), entry.glosses.first().map_or("", String::as_str))).collect();
    assert_eq!(shown, expected, "{text}");
}

/// The glosses that a name has in a gloss line, where it stands first in a text.
#[track_caller]
fn in_line(text: &str, name: &str) -> Vec<String> {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    let hits = annotate(&document, &lexicon).hits;
    let hit = hits.into_iter().find(|hit| hit.span.of(text) == name).unwrap_or_else(|| panic!("no {name} in {text}"));
    hit.glosses.into_iter().map(Into::into).collect()
}

fn article() -> Vec<Entity> {
    names(include_str!("../samples/rapat-bencana.txt"))
}

#[track_caller]
fn check(entities: &[Entity], name: &str, kind: NameKind, gloss: Option<&str>) {
    let Some(entity) = entities.iter().find(|entity| entity.name == name) else { panic!("no {name} in {entities:#?}") };
    assert_eq!((entity.kind, entity.glosses.first().map(String::as_str)), (kind, gloss), "{entity:#?}");
}

#[test]
fn an_acronym_and_its_expansion_are_one_entity() {
    let entities = article();
    let bmkg = entities.iter().find(|entity| entity.acronym.as_deref() == Some("BMKG")).unwrap();
    assert_eq!(bmkg.name, "Badan Meteorologi, Klimatologi, dan Geofisika");
    assert_eq!((bmkg.status, bmkg.mentions.len()), (Status::Exact, 3));
    assert!(bmkg.source.is_some() && !bmkg.glosses.is_empty());
    assert!(entities.iter().any(|entity| entity.acronym.as_deref() == Some("Walhi") && entity.mentions.len() == 2));
}

#[test]
fn acronyms_are_glossed_from_the_dictionary_or_listed_as_unknown() {
    let entities = article();
    for acronym in ["PKS", "PDIP", "KPK", "TNI", "Polri", "KUHP", "PBB", "WHO", "UNICEF", "ASEAN", "PMI", "BPBD", "Kemenkeu", "DPR"] {
        let entity = entities.iter().find(|entity| entity.name == acronym).unwrap_or_else(|| panic!("no {acronym}"));
        assert!(entity.status == Status::Exact && !entity.glosses.is_empty(), "{entity:#?}");
    }
    check(&entities, "PBB", NameKind::Organization, Some("UN"));
    let unknown = entities.iter().find(|entity| entity.name == "XYPQ").unwrap();
    assert!(unknown.status == Status::None && unknown.glosses.is_empty());
}

#[test]
fn initials_of_suspects_are_persons_and_never_expanded() {
    let entities = article();
    for initials in ["IIH", "DS", "MA"] {
        check(&entities, initials, NameKind::Person, None);
    }
}

#[test]
fn persons_keep_their_names_and_get_their_roles() {
    let entities = article();
    let hendra = entities.iter().find(|entity| entity.name == "Hendra Gunadi").unwrap();
    assert_eq!((hendra.kind, hendra.mentions.len()), (NameKind::Person, 2));
    assert_eq!(hendra.titled.as_deref(), Some("Dr. Ir. Hendra Gunadi, M.T."));
    let ratna = entities.iter().find(|entity| entity.name == "Ratna Puspitasari").unwrap();
    assert_eq!(ratna.role.as_deref(), Some("Deputy Minister of Social Affairs"));
    let bagus = entities.iter().find(|entity| entity.name == "Bagus Santoso").unwrap();
    assert_eq!(bagus.role.as_deref(), Some("head of public relations of the Demak District Police"));
    assert!(entities.iter().filter(|entity| entity.kind == NameKind::Person).all(|entity| entity.glosses.iter().all(|gloss| *gloss == entity.name)));
}

#[test]
fn two_people_of_one_name_stay_two() {
    assert_eq!(article().iter().filter(|entity| entity.name == "Siti Mariam").count(), 2);
}

#[test]
fn spellings_of_one_name_are_one() {
    let entities = names(
        "Pemimpin Korea Utara Kim Jong Un tiba di Moskow. Presiden Rusia Vladimir Putin menyambut Kim Jong-un. Putin akan datang ke Korea Utara.",
    );
    assert_eq!(entities.iter().filter(|entity| entity.name.starts_with("Kim")).count(), 1);
    let putin = entities.iter().find(|entity| entity.name == "Vladimir Putin").unwrap();
    assert_eq!((putin.mentions.len(), putin.role.as_deref()), (2, Some("President of Russia")));
    check(&entities, "Korea Utara", NameKind::Place, Some("North Korea"));
}

#[test]
fn patterns_compose_and_say_so() {
    let entities = names("Warga berkumpul di Lapangan Kim Il Sung. Banjir melanda Kelurahan Sukasari. Polisi dari Polres Demak datang.");
    check(&entities, "Lapangan Kim Il Sung", NameKind::Place, Some("Kim Il Sung Square"));
    check(&entities, "Polres Demak", NameKind::Organization, Some("Demak District Police"));
    let police = entities.iter().find(|entity| entity.name.starts_with("Polres")).unwrap();
    assert!(police.status == Status::Derived && !police.path.is_empty());
}

#[test]
fn no_word_of_a_body_is_an_occupation() {
    let entities = names("Pemimpin oposisi dari Partai Buruh Keir Starmer mendesak pemilu dini. Menurut hakim federal James Boasberg, itu salah.");
    let role = |name: &str| entities.iter().find(|entity| entity.name == name).and_then(|entity| entity.role.as_deref());
    assert_eq!((role("Keir Starmer"), role("James Boasberg")), (None, Some("federal judge")));
}

#[test]
fn bodies_of_ordinary_words_are_put_in_the_order_of_english() {
    let entities = names("Menurut Aliansi Energi Konsumen harga naik. Dinas Pengairan setuju. Pejabat Kementerian Kebudayaan Thailand hadir.");
    check(&entities, "Aliansi Energi Konsumen", NameKind::Organization, Some("Consumer Energy Alliance"));
    check(&entities, "Dinas Pengairan", NameKind::Organization, Some("Irrigation Agency"));
    check(&entities, "Kementerian Kebudayaan Thailand", NameKind::Organization, Some("Thai Ministry of Culture"));
    assert!(entities.iter().all(|entity| entity.status == Status::Derived));
    let entities = names("Ia diadili di Pengadilan Tindak Pidana Korupsi (Tipikor) Jakarta, lalu di Pengadilan Tipikor Bandung.");
    let court = entities.iter().find(|entity| entity.acronym.as_deref() == Some("Tipikor")).unwrap();
    assert_eq!((court.name.as_str(), court.glosses[0].as_str()), ("Pengadilan Tindak Pidana Korupsi Jakarta", "Jakarta Corruption Court"));
    check(&entities, "Pengadilan Tipikor Bandung", NameKind::Organization, Some("Bandung Corruption Court"));
}

#[test]
fn the_text_shows_names_of_ordinary_words() {
    let repeated = names("Warga melihat Elang Laut pergi. Menurut Elang Laut, air surut.");
    check(&repeated, "Elang Laut", NameKind::Other, None);
    check(&names("Mereka naik kapal Elang Laut ke pulau itu."), "Elang Laut", NameKind::Other, None);
    check(&names("Ia menonton film \"Langit Merah\" kemarin."), "Langit Merah", NameKind::Other, None);
    check(&names("Mereka singgah di Gua Panggung kemarin."), "Gua Panggung", NameKind::Place, Some("Panggung Cave"));
    let small = names("Warga melihat elang laut pergi. Menurut warga, elang laut itu besar.");
    assert_eq!(small, []);
}

#[test]
fn what_stands_beside_a_name_tells_its_kind() {
    check(&names("Karangpucung (34) pulang."), "Karangpucung", NameKind::Person, None);
    check(&names("Kata Karangpucung, desa itu aman."), "Karangpucung", NameKind::Person, None);
    let entities = names("Kemarin Bupati Tanjung Rawa Dewi Lestarini datang bersama kartunis Kuwait Jafar Rajab.");
    let regent = entities.iter().find(|entity| entity.name == "Dewi Lestarini").unwrap();
    assert_eq!((regent.kind, regent.role.as_deref()), (NameKind::Person, Some("Regent of Tanjung Rawa")));
    check(&entities, "Kuwait", NameKind::Place, Some("Kuwait"));
    check(&entities, "Jafar Rajab", NameKind::Person, None);
}

#[test]
fn a_country_behind_bahasa_is_a_language() {
    check(&names("Ia menulis dalam bahasa Inggris."), "Inggris", NameKind::Other, Some("English"));
    check(&names("Warga Inggris datang dari Inggris."), "Inggris", NameKind::Place, Some("UK"));
    for text in [
        "Buku itu terbit dalam bahasa Melayu dan Inggris.",
        "Ia fasih berbahasa Jerman, Inggris, dan Arab.",
        "Versi Bahasa Melayu atau Inggris menyusul.",
    ] {
        assert_eq!(in_line(text, "Inggris")[0], "English", "{text}");
    }
    assert_eq!(in_line("Ia menulis dalam bahasa Melayu, dan Inggris menolak.", "Inggris")[0], "UK");
}

#[test]
fn a_country_is_an_adjective_behind_a_noun_and_a_noun_elsewhere() {
    let cases = [
        ("Para nelayan Jepang pulang.", "Jepang", "Japanese"),
        ("Mereka tinggal di Jepang.", "Jepang", "Japan"),
        ("Kapal asal Jepang itu karam.", "asal Jepang", "Japanese"),
        ("Mereka menyeberangi perbatasan Jepang.", "Jepang", "Japan"),
        ("Keterlibatan Jepang dibahas lagi.", "Jepang", "Japan"),
        ("Galangan terbesar Jepang tutup.", "Jepang", "Japan"),
        ("Pada Senin Jepang menolak usul itu.", "Jepang", "Japan"),
        ("Mereka bertemu di ibu kota Jepang.", "Jepang", "Japanese"),
        ("Ia disambut PM Jepang.", "PM Jepang", "Japanese Prime Minister"),
        ("Seniman \"jalanan\" Jepang itu pulang.", "Jepang", "Japanese"),
        ("Ia menyukai masakan #Jepang.", "Jepang", "Japan"),
        ("Nelayan Jepang dan Rusia berunding.", "Rusia", "Russian"),
        ("Ia terbang ke Jepang dan Rusia.", "Rusia", "Russia"),
        ("Nelayan Jepang maupun Rusia menolak.", "Rusia", "Russian"),
        ("Menteri kesehatan Singapura dan Rusia berunding.", "Rusia", "Russian"),
        ("Nelayan Jepang, Rusia, dan Kanada berunding.", "Rusia", "Russian"),
        ("Nelayan Jepang, Rusia, dan Kanada berunding.", "Kanada", "Canadian"),
        ("Ia meninggal di kota kelahirannya Medan, Indonesia.", "Indonesia", "Indonesia"),
        ("Ia memotret gadis Sumba, Indonesia, dengan kuda.", "Indonesia", "Indonesia"),
        ("Menurut nelayan Jepang, Rusia menolak usul itu.", "Rusia", "Russia"),
        ("Kapal angkatan laut Jepang karam.", "Jepang", "Japanese"),
        ("Ia tiba di kedutaan besar Jepang.", "Jepang", "Japanese"),
        ("Ia menyaksikan jatuhnya Rusia.", "Rusia", "Russia"),
        ("Kota terbarat Jepang itu sepi.", "Jepang", "Japan"),
        ("Pemain tuan rumah Jepang kalah.", "Jepang", "Japan"),
        ("Mereka yakin Jepang menang.", "Jepang", "Japan"),
        ("Baik Jepang maupun Rusia menolak.", "Jepang", "Japan"),
        ("Barang itu dijual di luar negara Jepang.", "Jepang", "Japan"),
        ("Ia warga negara Jepang.", "Jepang", "Japanese"),
        ("Mereka memprotes tindakan Jepang.", "Jepang", "Japan"),
        ("Ia membawa KTP Jepang.", "Jepang", "Japanese"),
    ];
    for (text, name, gloss) in cases {
        assert_eq!(in_line(text, name)[0], gloss, "{text}");
    }
}

#[test]
fn a_country_is_listed_by_its_noun() {
    check(&names("Para nelayan Jepang pulang."), "Jepang", NameKind::Place, Some("Japan"));
}

#[test]
fn an_adjective_that_english_seldom_uses_stands_last() {
    for text in ["Pemerintah Singapura menolak.", "Ia tinggal di Singapura."] {
        assert_eq!(in_line(text, "Singapura"), ["Singapore", "Singaporean"], "{text}");
    }
    for text in [
        "Warga Singapura menolak.",
        "Warga Jepang, Rusia, dan Singapura menolak.",
        "Orang-orang Singapura menolak.",
        "Ia menemui seorang pria Singapura.",
    ] {
        assert_eq!(in_line(text, "Singapura"), ["Singaporean", "Singapore"], "{text}");
    }
    assert_eq!(in_line("Kata gubernur Aceh, usul itu ditolak.", "Aceh"), ["Aceh", "Acehnese"]);
    assert_eq!(in_line("Pemerintah Aceh menolak.", "Aceh"), ["Aceh", "Acehnese"]);
    assert_eq!(in_line("Mereka menari tarian Aceh.", "Aceh"), ["Acehnese", "Aceh"]);
    assert_eq!(in_line("Pemerintah Myanmar menolak.", "Myanmar"), ["Myanmar", "Burmese"]);
    assert_eq!(in_line("Para nelayan Filipina menolak.", "Filipina"), ["Philippine", "Philippines", "Filipino"]);
}

#[test]
fn bodies_of_a_country_are_named_with_its_adjective_where_english_uses_it() {
    for (text, body, gloss) in [
        ("Kemarin Angkatan Laut Jepang berlatih.", "Angkatan Laut Jepang", "Japanese Navy"),
        ("Kemarin Angkatan Laut Singapura berlatih.", "Angkatan Laut Singapura", "Republic of Singapore Navy"),
        ("Kemarin Kepolisian Brunei Darussalam berlatih.", "Kepolisian Brunei Darussalam", "Brunei Police"),
    ] {
        check(&names(text), body, NameKind::Organization, Some(gloss));
    }
}

#[test]
fn what_stands_before_an_office_stands_before_its_country() {
    for (text, english) in [
        ("Kemarin Presiden Peru Alan Tejada hadir.", "Peruvian President Alan Tejada"),
        ("Kemarin mantan Presiden Peru Alan Tejada hadir.", "former Peruvian President Alan Tejada"),
        ("Kemarin eks Menteri Energi Peru Alan Tejada hadir.", "former Peruvian Energy Minister Alan Tejada"),
        ("Kemarin mantan Presiden Alan Tejada hadir.", "former President Alan Tejada"),
    ] {
        let entities = names(text);
        let titled = entities.iter().flat_map(|entity| &entity.mentions).find_map(|mention| mention.titled.as_ref());
        assert_eq!(titled.map(|titled| titled.english.as_str()), Some(english), "{text}");
    }
}

#[test]
fn the_us_is_short_where_the_article_is_short_and_as_an_adjective() {
    for (text, name, gloss) in [
        ("Ia tinggal di Amerika Serikat.", "Amerika Serikat", "United States"),
        ("Ia tinggal di AS.", "AS", "US"),
        ("Ia tinggal di A.S. sejak lahir.", "A.S.", "US"),
        ("Para petani Amerika Serikat menolak.", "Amerika Serikat", "US"),
    ] {
        assert_eq!(in_line(text, name)[0], gloss, "{text}");
    }
}

#[test]
fn positions_days_and_sentence_openings_are_no_names() {
    for text in ["Presiden belum tiba.", "Rapat itu digelar Senin.", "Pemerintah menolak usul itu. Warga kecewa.", "Kami pulang pada Oktober."] {
        assert_eq!(names(text), [], "{text}");
    }
}

#[test]
fn headlines_show_only_real_names() {
    let found = names("Pemerintah Percepat Pembangunan Tanggul di Semarang\n\nHujan turun di kota itu sejak pagi.");
    assert_eq!(found.iter().map(|entity| entity.name.as_str()).collect::<Vec<_>>(), ["Semarang"]);
    let found = names("BANJIR MELANDA SEMARANG, RIBUAN WARGA MENGUNGSI\n\nHujan turun sejak pagi.");
    assert_eq!(found.iter().map(|entity| entity.name.as_str()).collect::<Vec<_>>(), ["SEMARANG"]);
}

#[test]
fn verbs_of_a_headline_are_no_part_of_its_names() {
    let text = "Gubernur Riau Abdul Wahid Terjaring OTT, SF Hariyanto Ditunjuk Jadi Plt\n\nPekanbaru - Gubernur Riau Abdul Wahid ditangkap kemarin. Ia membantah.";
    let shown: Vec<String> = names(text).into_iter().map(|entity| entity.name).collect();
    assert!(["Abdul Wahid", "SF Hariyanto"].iter().all(|name| shown.iter().any(|known| known == name)), "{shown:?}");
    assert!(!shown.iter().any(|name| name.contains("Terjaring") || name.contains("Ditunjuk")), "{shown:?}");
}

#[test]
fn a_verb_without_its_prefix_is_the_verb() {
    assert_eq!(in_line("Menteri tangguhkan izin itu.", "tangguhkan"), ["suspend", "postpone"]);
    check_names("DPR Tangguhkan Pembahasan RUU\n\nRapat itu batal. Warga senang.", &[("DPR", "House of Representatives")]);
}

#[test]
fn common_nouns_are_terms_and_no_names() {
    for (text, term, english) in [
        ("Harga naik karena subsidi Bahan Bakar Minyak dipotong.", "Bahan Bakar Minyak", "fuel"),
        ("Dana itu berasal dari APBD tahun lalu.", "APBD", "regional budget"),
        ("Para tamu memuji Produk Domestik Bruto yang naik.", "Produk Domestik Bruto", "gross domestic product"),
        ("Warga kembali ke Tanah Air kemarin.", "Tanah Air", "homeland"),
    ] {
        let entries = glossary(text);
        let Some(entry) = entries.iter().find(|entry| entry.term == term) else { panic!("no {term} in {entries:#?}") };
        assert_eq!((entry.kind, entry.part_of_speech, entry.status), (EntryKind::Term, Some(PartOfSpeech::Noun), Status::Exact), "{entry:#?}");
        assert!(entry.glosses[0].contains(english), "{entry:#?}");
        assert!(entries.iter().all(|entry| entry.kind == EntryKind::Term), "{entries:#?}");
    }
    check_names(
        "Pemkot Semarang membantu SMA Negeri 3 Depok.",
        &[("Pemkot Semarang", "Semarang City Government"), ("SMA Negeri 3 Depok", "State Senior High School 3 Depok")],
    );
}

#[test]
fn a_thing_of_the_dictionary_keeps_what_it_is_called() {
    check_names(
        "Petugas mendatangi Pondok Pesantren Nurul Falah dan Masjid Raya Al Mukmin.",
        &[("Pondok Pesantren Nurul Falah", "Nurul Falah Islamic boarding school"), ("Masjid Raya Al Mukmin", "Al Mukmin Grand Mosque")],
    );
    check_names("Korban dirawat di RSUD Wiralaga.", &[("RSUD Wiralaga", "Wiralaga Regional Hospital")]);
    check_names(
        "Ia mengajar di Sekolah Menengah Atas Negeri 1 Labuan.",
        &[("Sekolah Menengah Atas Negeri 1 Labuan", "State Senior High School 1 Labuan")],
    );
}

#[test]
fn an_acronym_of_words_in_small_letters_is_a_term() {
    let entries = glossary("Mereka meneken letter of intent (LoI) kemarin. Isi LoI itu rahasia.");
    let loi = entries.iter().find(|entry| entry.term == "LoI").unwrap();
    assert_eq!((loi.kind, loi.glosses[0].as_str(), loi.spans.len()), (EntryKind::Term, "letter of intent", 2));
    check_names("Pasien dibawa ke ruang gawat darurat (RGD). Di RGD ia pulih.", &[]);
}

#[test]
fn letters_mean_what_the_text_says_they_mean() {
    let entries = glossary("Program Bantuan Belajar Mahasiswa (BBM) dibuka. Kata panitia, dana BBM itu cair.");
    let grant = entries.iter().find(|entry| entry.term == "Bantuan Belajar Mahasiswa").unwrap();
    assert_eq!((grant.kind, grant.acronym.as_deref(), grant.spans.len()), (EntryKind::Name, Some("BBM"), 3));
    assert!(entries.iter().all(|entry| !entry.glosses.contains(&"fuel".to_owned())), "{entries:#?}");
}

#[test]
fn what_a_word_does_in_names_makes_no_figure_of_it() {
    let terms = |text: &str| glossary(text).into_iter().map(|entry| entry.term).collect::<Vec<_>>();
    assert_eq!(terms("Ada 12 orang sukses."), ["Ada", "orang sukses"]);
    check_names("Rina April menantu pejabat itu.", &[("Rina April", "")]);
}

#[test]
fn letters_that_names_share_mean_what_the_words_near_them_say() {
    let english = |text: &str| glossary(text).into_iter().find(|entry| entry.term == "PBB").and_then(|entry| entry.glosses.into_iter().next());
    assert_eq!(english("Warga sudah membayar PBB di kantor desa.").as_deref(), Some("land and building tax"));
    assert_eq!(english("PBB mengirim pasukan ke sana.").as_deref(), Some("UN"));
    // One meaning for the whole text, and none from far away.
    assert_eq!(english("PBB menggelar rapat. Caleg PBB hadir.").as_deref(), Some("Crescent Star Party"));
    assert_eq!(english("PBB mengirim pasukan. Warga desa itu rajin membayar pajak.").as_deref(), Some("UN"));
}

#[test]
fn a_body_with_letters_and_a_place_may_end_a_sentence_of_names() {
    check_names(
        "Terdakwa Hasan Latief diadili di Pengadilan Negeri (PN) Surabaya.",
        &[("Hasan Latief", ""), ("Pengadilan Negeri Surabaya", "Surabaya District Court")],
    );
    check_names(
        "Joko Widodo meninjau kantor Badan Penanggulangan Bencana Daerah (BPBD) Demak dan Dinas Kesehatan (Dinkes) Kota Semarang bersama Rina Wati.",
        &[
            ("Joko Widodo", "Joko Widodo"),
            ("Badan Penanggulangan Bencana Daerah Demak", "Demak Regional Disaster Mitigation Agency"),
            ("Dinas Kesehatan Kota Semarang", "Semarang City Health Agency"),
            ("Rina Wati", ""),
        ],
    );
}

/// The role of a name of a text.
#[track_caller]
fn role_of(text: &str, name: &str) -> Option<String> {
    let entity = names(text).into_iter().find(|entity| entity.name == name);
    entity.unwrap_or_else(|| panic!("no {name} in {text}")).role
}

#[test]
fn who_works_for_an_office_holder_holds_no_office() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    assert_eq!(role("Staf Khusus Menteri Keuangan Yustinus Prastowo membantah.", "Yustinus Prastowo"), "special adviser to the Finance Minister");
    assert_eq!(role("Ajudan Gubernur Riau Marjani ditahan.", "Marjani"), "aide to the Governor of Riau");
    assert_eq!(role("Stafsus Menkeu Rahmat Salim hadir.", "Rahmat Salim"), "special adviser to the Finance Minister");
    // Whom the dictionary has may be either.
    assert_eq!(role_of("Juru bicara Presiden Joko Widodo hadir.", "Joko Widodo"), None);
    assert_eq!(role("Wakil Menteri Keuangan Rahmat Salim hadir.", "Rahmat Salim"), "Deputy Minister of Finance");
    assert_eq!(role_of("Nenek Raffi wafat. Raffi menangis.", "Raffi"), None);
}

#[test]
fn two_candidates_in_one_word_stay_two() {
    check_names("Ridwan Kamil-Suswono kalah. Suswono tiba.", &[("Ridwan Kamil-Suswono", ""), ("Suswono", "")]);
    check_names("Pelaku AS (23) ditangkap. Polisi memeriksa AS.", &[("AS", "")]);
}

#[test]
fn the_area_of_an_office_is_not_its_holder() {
    let text = "Camat Sayung Sukarman hadir. Warga Kecamatan Sayung lega.";
    check_names(text, &[("Sayung", ""), ("Sukarman", ""), ("Kecamatan Sayung", "Sayung District")]);
    assert_eq!(role_of(text, "Sukarman").as_deref(), Some("head of Sayung District"));
    check_names("Kepala Desa Budi Santoso hadir.", &[("Budi Santoso", "")]);
    let text = "Kepala Desa Penglipuran I Wayan Moneng hadir.";
    assert_eq!(role_of(text, "I Wayan Moneng").as_deref(), Some("head of Penglipuran village"));
    check_names("Brigjen TNI I Nyoman Cantiasa tiba.", &[("I Nyoman Cantiasa", "")]);
}

#[test]
fn a_name_goes_on_behind_its_letters() {
    check_names(
        "Detasemen Khusus (Densus) 88 Antiteror Polri bergerak.",
        &[("Detasemen Khusus 88 Antiteror Polri", "Densus 88 counterterrorism squad")],
    );
    check_names("Badan Keamanan Laut (Bakamla) RI berpatroli.", &[("Badan Keamanan Laut RI", "Maritime Security Agency")]);
    check_names("Kejaksaan Negeri (Kejari) Indramayu menahan kades.", &[("Kejaksaan Negeri Indramayu", "Indramayu District Prosecutor's Office")]);
    let ikn = "Otorita Ibu Kota Nusantara (IKN) bekerja. ASN pindah ke IKN.";
    check_names(ikn, &[("Ibu Kota Nusantara", "Nusantara Capital City")]);
}

#[test]
fn a_phrase_at_the_head_of_a_sentence_is_no_place() {
    check_names("Puncak acara digelar malam ini.", &[]);
    check_names("Baku tembak terjadi di sana.", &[]);
    check_names("Muktamar Ke-48 digelar.", &[]);
    check_names("Dusun Sungai Utik ramai.", &[("Dusun Sungai Utik", "Sungai Utik hamlet")]);
}

#[test]
fn a_body_and_the_place_of_its_branch_are_one_name() {
    for (name, english) in [
        ("Pengadilan Tinggi Hong Kong", "Hong Kong High Court"),
        ("Kejaksaan Tinggi Sulawesi Selatan", "South Sulawesi High Prosecutor's Office"),
        ("DPD Partai Demokrat Bali", "Bali Regional Executive Board of the Democratic Party"),
        ("Bawaslu Jawa Barat", "West Java Elections Supervisory Agency"),
        ("Partai Golkar Jawa Tengah", "Central Java branch of the Golkar Party"),
        ("Bank Indonesia Solo", "Solo branch of Bank Indonesia"),
        ("DPRD Kota Bekasi", "Bekasi City Council"),
        ("Dinas Kesehatan Kota Surabaya", "Surabaya City Health Agency"),
        ("MUI Jawa Timur", "East Java branch of the Indonesian Ulema Council"),
        ("Fakultas Hukum Universitas Indonesia", "University of Indonesia Faculty of Law"),
        ("Universitas Udayana Denpasar", "Udayana University in Denpasar"),
        ("Kementerian Infrastruktur Ukraina", "Ukrainian Ministry of Infrastructure"),
        ("Departemen Negara AS", "US Department of State"),
        ("SMP 34 Bandung", "Junior High School 34 Bandung"),
        ("Polres Demak", "Demak District Police"),
        ("Kedutaan Besar Jepang", "Japanese Embassy"),
    ] {
        check_names(&format!("Pada hari itu pejabat {name} menolak usul warga."), &[(name, english)]);
    }
    check_names("Ia ditahan KPK Jakarta kemarin.", &[("KPK", "Corruption Eradication Commission"), ("Jakarta", "Jakarta")]);
}

#[test]
fn a_body_of_this_country_keeps_its_name() {
    check_names("Pejabat Kementerian Sosial RI menolak usul itu.", &[("Kementerian Sosial RI", "Social Affairs Ministry")]);
}

#[test]
fn what_says_what_a_thing_is_is_translated_or_nothing_is() {
    check_names("Ia dirawat di Rumah Sakit Tentara Palu kemarin.", &[("Rumah Sakit Tentara Palu", "Palu Army Hospital")]);
    check_names("Uskup dari Gereja Episkopal menolak.", &[("Gereja Episkopal", "Episcopal Church")]);
    check_names("Ia dirawat di Rumah Sakit Sumber Waras kemarin.", &[("Rumah Sakit Sumber Waras", "Sumber Waras Hospital")]);
    check_names("Mereka mendukung Partai Sosial Demokratik sejak awal.", &[("Partai Sosial Demokratik", "Social Democratic Party")]);
    check_names("Ia anggota Partai Rakyat Merdekawati sejak awal.", &[("Partai Rakyat Merdekawati", "")]);
}

#[test]
fn names_run_together_are_parted() {
    check_names("Turis datang dari Rusia Moskow kemarin.", &[("Rusia", "Russia"), ("Moskow", "Moscow")]);
    check_names(
        "Ia lahir di Kecamatan Trowulan Kabupaten Mojokerto pada masa itu.",
        &[("Kecamatan Trowulan", "Trowulan District"), ("Kabupaten Mojokerto", "Mojokerto Regency")],
    );
    check_names(
        "Ia menulis kepada Kementerian Sosial dan Kementerian Agama kemarin.",
        &[("Kementerian Sosial", "Social Affairs Ministry"), ("Kementerian Agama", "Religious Affairs Ministry")],
    );
}

#[test]
fn ordinary_words_and_a_country_are_read_as_words() {
    check(&names("Mereka menulis tentang Pemberontakan Libya kemarin."), "Pemberontakan Libya", NameKind::Other, Some("Libyan Rebellion"));
    check(&names("Menurut Kementerian Islam harga naik."), "Kementerian Islam", NameKind::Organization, Some("Islamic Ministry"));
    check(&names("Mereka tiba di Barat Myanmar kemarin."), "Barat Myanmar", NameKind::Place, Some("western Myanmar"));
}

#[test]
fn persons_are_called_as_the_text_calls_them() {
    let gaddafi = names("Menurut Gaddafi, protes itu kecil.");
    assert_eq!(gaddafi[0].glosses, ["Gaddafi", "Muammar Gaddafi"]);
}

#[test]
fn initials_saints_and_by_names_are_parts_of_a_name() {
    check_names("Menurut Tonny H. Wirakusumah, kampus itu baru.", &[("Tonny H. Wirakusumah", "")]);
    check_names("Ia tinggal di St. Michael, Barbados.", &[("St. Michael", ""), ("Barbados", "Barbados")]);
    check_names("Menurut musisi Robert \"Robbie\" Gasparovic, lagu itu lama.", &[("Robert \"Robbie\" Gasparovic", "")]);
}

#[test]
fn the_body_in_an_office_is_listed_beside_the_person() {
    check_names("Ketua KPK Agus Wirakusumah menolak usul itu.", &[("KPK", "Corruption Eradication Commission"), ("Agus Wirakusumah", "")]);
    check_names("Menteri Energi dan Sumber Daya Mineral (ESDM) Jero Wirakusumah menolak.", &[("Jero Wirakusumah", "")]);
}

/// Mentions in order, none over another.
#[track_caller]
fn check_mentions(text: &str) {
    let mut last = 0;
    let mut spans: Vec<_> = names(text).into_iter().flat_map(|entity| entity.mentions).map(|mention| mention.span).collect();
    spans.sort();
    for span in spans {
        assert!(span.start >= last && span.end > span.start && text.get(span.start..span.end).is_some(), "{text}");
        last = span.end;
    }
}

/// What the rules of names look for: heads, offices, ranks, letters and brackets, persons, places.
const PIECES: [&str; 38] = [
    "(",
    ")",
    "(PN)",
    "(BPS)",
    "(AS)",
    "(23)",
    ",",
    ".",
    "-",
    "dan",
    "di",
    "Pengadilan Negeri",
    "Badan Pusat Statistik",
    "PT",
    "Tbk",
    "Kejaksaan Negeri (Kejari)",
    "Surabaya",
    "Jawa Tengah",
    "RI",
    "TNI",
    "Brigjen",
    "Camat",
    "Kepala Desa",
    "Kecamatan",
    "Staf Khusus",
    "Menteri Keuangan",
    "Presiden",
    "Wakil",
    "I",
    "Wayan",
    "Hasan Latief",
    "Kamil-Suswono",
    "alias",
    "berinisial",
    "Nenek",
    "air",
    "Pengadilan Negeri (PN) Surabaya",
    "Badan Pusat Statistik (BPS) Jawa Tengah",
];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

    #[test]
    fn any_row_of_what_rules_look_for_is_answered(pieces in proptest::collection::vec(0..PIECES.len(), 1..16)) {
        check_mentions(&pieces.into_iter().map(|piece| PIECES[piece]).collect::<Vec<_>>().join(" "));
    }
}

#[test]
fn any_text_is_answered() {
    let text = include_str!("../samples/rapat-bencana.txt");
    for (cut, _) in text.char_indices().step_by(7) {
        check_mentions(&text[..cut]);
    }
    for text in ["", "(((((", "A (B) C (D)", "PT ( ) Tbk", "berinisial", "X X X X X X X X X X X X X X X X X X X X (XX)", "İSTANBUL dan İzmir", "Ⅳ Ⅴ"]
    {
        names(text);
    }
}

#[test]
fn a_foreign_word_for_a_body_tells_its_kind() {
    let entities = names("Sanggar itu dibiayai Melati Foundation dan Boston Weaving Society.");
    check(&entities, "Melati Foundation", NameKind::Organization, None);
    check(&entities, "Boston Weaving Society", NameKind::Organization, None);
}

#[test]
fn one_word_of_a_name_is_its_owner_again() {
    let entities = names("Kahirupan Wening menikah di Solo. Akun milik Kahirupan ramai dikunjungi.");
    assert_eq!(entities.iter().filter(|entity| entity.kind == NameKind::Person).map(|entity| entity.mentions.len()).collect::<Vec<_>>(), [2]);
    for text in ["Presiden Joko Widodo hadir. Jokowi duduk bersama warga.", "Jokowi hadir. Presiden Joko Widodo duduk bersama warga."] {
        let entities = names(text);
        assert_eq!((entities.len(), entities[0].name.as_str(), entities[0].glosses[0].as_str()), (1, "Joko Widodo", "Joko Widodo"), "{text}");
    }
    check(&names("Menurut Wira Z. Amin, harga turun."), "Wira Z. Amin", NameKind::Person, None);
}

#[test]
fn a_country_behind_a_name_that_stays_is_put_into_english() {
    check_names("Ia bekerja di Wikipedia Mesir.", &[("Wikipedia Mesir", "Wikipedia Egypt")]);
}

#[test]
fn a_part_or_event_of_a_body_is_put_before_or_behind_it() {
    check_names(
        "Dewan Kehormatan Golkar rapat dengan Divisi Propam Polri. Kemudian Konferensi Anti Perbudakan PBB dibuka.",
        &[
            ("Dewan Kehormatan Golkar", "Golkar Party Honorary Council"),
            ("Divisi Propam Polri", "National Police Internal Affairs Division"),
            ("Konferensi Anti Perbudakan PBB", "UN Anti-Slavery Conference"),
        ],
    );
    check_names(
        "Penyidik Direktorat Lalu Lintas Polda Metro Jaya dan Direktorat Jenderal Pajak Kementerian Keuangan hadir.",
        &[
            ("Direktorat Lalu Lintas Polda Metro Jaya", "Jakarta Police Traffic Directorate"),
            ("Direktorat Jenderal Pajak Kementerian Keuangan", "Directorate General of Taxes of the Finance Ministry"),
        ],
    );
    // A league and a club, a country and an agency are two names.
    assert!(
        !glossary("Gol itu dicetak di Liga Primer Inggris Crystal Palace.").iter().any(|e| e.glosses.iter().any(|g| g.contains("Palace English")))
    );
}

#[test]
fn a_league_of_a_country_has_its_adjective_and_streets_keep_their_names() {
    check_names("Klub itu bermain di Serie A Italia musim lalu.", &[("Serie A Italia", "Italian Serie A")]);
    check_names("Kantornya di Jalan Pegangsaan Timur.", &[("Jalan Pegangsaan Timur", "Pegangsaan Timur Street")]);
    check_names("Pesawat mendarat di Bandara Soekarno kemarin.", &[("Bandara Soekarno", "Soekarno Airport")]);
    check_names("Indonesia berada di Grup A bersama Jepang.", &[("Indonesia", "Indonesia"), ("Grup A", "Group A"), ("Jepang", "Japan")]);
}

#[test]
fn two_deeds_share_what_stands_behind_the_second() {
    check_names(
        "Kepala Badan Penelitian dan Pengembangan Perikanan hadir.",
        &[("Badan Penelitian dan Pengembangan Perikanan", "Fisheries Research and Development Agency")],
    );
}

#[test]
fn a_word_with_a_capital_throughout_is_a_name_and_no_word() {
    let text = "Konser itu ramai. Vokalis Gigi datang. Menurut Gigi, acara itu bagus. Warga menyambut Gigi dengan gembira. Penggemar Gigi senang.";
    assert!(!glossary(text).iter().any(|entry| entry.glosses.iter().any(|gloss| gloss.eq_ignore_ascii_case("tooth"))));
}

#[test]
fn a_people_of_a_country_is_a_noun_behind_its_adjective() {
    for (name, english) in [("Muslim Syiah", "Shia Muslim"), ("Kurdi Suriah", "Syrian Kurd"), ("Yahudi Spanyol", "Spanish Jew")] {
        let text = format!("Kemarin mereka pergi ke {name} dan pulang.");
        assert!(glossary(&text).iter().any(|entry| entry.term == name && entry.glosses[0] == english), "{:?}", glossary(&text));
    }
}

#[test]
fn initials_are_a_person_throughout_the_text() {
    let text = "Polisi menangkap SD di pasar. Tersangka berinisial SD (21) dan KR ditahan. Menurut polisi, SD dan KR mengaku.";
    let entities = names(text);
    let person = entities.iter().find(|entity| entity.name == "SD").unwrap();
    assert_eq!((person.kind, person.mentions.len()), (NameKind::Person, 3));
    assert!(!glossary(text).iter().any(|entry| entry.glosses.iter().any(|gloss| gloss == "elementary school")));
    // Without the word they are what the dictionary has.
    assert!(glossary("Anak itu lulus SD tahun lalu.").iter().any(|entry| entry.glosses[0] == "elementary school"));
}

#[test]
fn one_word_of_a_persons_name_is_the_person_though_it_is_a_word_too() {
    let text = "Penyerang Mohamed Salah tampil baik. Menurut pelatih, Salah siap bermain. Salah satu bek cedera. Salah sendiri diam.";
    let entities = names(text);
    let person = entities.iter().find(|entity| entity.name == "Mohamed Salah").unwrap();
    assert_eq!(person.mentions.len(), 3, "{entities:#?}");
}

#[test]
fn on_sport_a_club_is_no_town_and_inggris_is_england() {
    let on_sport = "Roma menang 2-1. Kiper dan bek Inggris itu tampil gemilang, striker itu dua kali mengirim bola ke gawang.";
    check_names(on_sport, &[("Roma", "Roma"), ("Inggris", "England")]);
    check_names("Paus kembali ke Roma dari Inggris.", &[("Roma", "Rome"), ("Inggris", "UK")]);
}

#[test]
fn a_name_of_the_dictionary_has_small_words_inside() {
    check_names(
        "Ia memimpin Organisasi untuk Keamanan dan Kerja Sama di Eropa.",
        &[("Organisasi untuk Keamanan dan Kerja Sama di Eropa", "Organization for Security and Co-operation in Europe")],
    );
}

#[test]
fn an_office_with_a_body_in_it_is_one_term_and_the_body_a_name() {
    let text = "Ia bertemu Ketua Komisi Eropa kemarin.";
    assert_eq!(in_line(text, "Ketua Komisi Eropa"), ["European Commission President"]);
    check_names(text, &[("Komisi Eropa", "European Commission")]);
    assert_eq!(in_line("Menteri Luar Negeri AS Marco Rubio tiba.", "Menteri Luar Negeri AS Marco Rubio")[0], "US Secretary of State Marco Rubio");
}

#[test]
fn a_phrase_of_the_dictionary_in_capitals_is_no_name() {
    check_names("Ia mendaftar sebagai Wajib Pajak.", &[]);
    check_names("Kepala Bidang Hubungan Masyarakat Polda Metro Jaya hadir.", &[("Polda Metro Jaya", "Jakarta Police")]);
    assert_eq!(in_line("Kata umat Islam itu damai.", "umat Islam"), ["Muslims", "Muslim community"]);
}

#[test]
fn a_dash_with_blanks_is_one_without() {
    check_names("Tol Semarang - Jakarta macet.", &[("Tol Semarang - Jakarta", "Semarang-Jakarta toll road")]);
    check_names("Ia tiba di Bandara Soekarno - Hatta.", &[("Bandara Soekarno - Hatta", "Soekarno-Hatta International Airport")]);
    check_names("Presiden Bashar al - Assad mundur.", &[("Bashar al - Assad", "Bashar al-Assad")]);
}

#[test]
fn a_part_of_a_country_is_behind_its_name_or_before_it() {
    assert_eq!(in_line("Mereka mundur dari Suriah utara.", "Suriah utara"), ["northern Syria"]);
    assert_eq!(in_line("Mereka mundur dari bagian timur laut Suriah.", "bagian timur laut Suriah"), ["northeastern Syria"]);
    assert_eq!(in_line("Korea utara menembak lagi.", "Korea utara")[0], "North Korea");
    // *tengah* before a verb is no part of a country.
    assert_eq!(in_line("Kini Suriah tengah berunding.", "Suriah")[0], "Syria");
}

#[test]
fn a_lawyer_of_somebody_is_another() {
    let text = "Kata kuasa hukum Setya Novanto, Fredrich Yunadi, kliennya sakit.";
    assert_eq!(in_line(text, "Setya Novanto")[0], "Setya Novanto");
    let client = names(text).into_iter().find(|entity| entity.name == "Setya Novanto");
    assert_eq!(client.and_then(|client| client.role), None);
    let client = names("Pengacara Siti, Hendra Gunawan, menolak usul itu.").remove(0);
    assert_eq!((client.name.as_str(), client.role), ("Siti", None));
    let lawyer = names("Pengacara Hotman Paris, Senin (12/3), hadir di sidang.").remove(0);
    assert_eq!(lawyer.role.as_deref(), Some("lawyer"));
}

#[test]
fn letters_mean_what_the_text_says_whatever_the_dictionary_has() {
    let text = "Layanan over the top (OTT) diatur. Pemerintah mengawasi OTT itu.";
    assert_eq!(in_line(text, "OTT"), ["over the top"]);
    assert_eq!(in_line("Polisi menggelar OTT itu.", "OTT")[0], "sting operation");
}

#[test]
fn some_words_are_others_inside_names() {
    check_names(
        "Front Rakyat Indonesia rapat. Komite Pusat setuju.",
        &[("Front Rakyat Indonesia", "Indonesian People's Front"), ("Komite Pusat", "Central Committee")],
    );
}

#[test]
fn a_rank_begins_a_person_and_an_office_ends_at_the_next() {
    let text = "Polsek Tambora AKP Erick Sitepu menangkap pelaku itu.";
    check_names(text, &[("Polsek Tambora", "Tambora Subdistrict Police"), ("Erick Sitepu", "")]);
    let roles = |text: &str| names(text).into_iter().filter_map(|entity| entity.role).collect::<Vec<String>>();
    assert_eq!(
        roles("Ketua Komisi Yudisial Hendra Wibowo, Sekretaris Kabinet Rina Utami hadir."),
        ["Judicial Commission chair", "Cabinet Secretary"]
    );
    check_names("Polsek Tambora AKP Erick Sitepu Senin (5/3) hadir.", &[("Polsek Tambora", "Tambora Subdistrict Police"), ("Erick Sitepu", "")]);
    check_names("Yayasan I Wayan Rai dibuka.", &[("Yayasan I Wayan Rai", "I Wayan Rai Foundation")]);
    check_names("Partai Hanura I Gede Pasek menolak.", &[("Partai Hanura", "Hanura Party"), ("I Gede Pasek", "")]);
}

#[test]
fn what_belongs_to_a_number_or_a_date_ends_no_name() {
    check_names("Rumahnya di Jalan Halimun No. 6 itu.", &[("Jalan Halimun", "Halimun Street")]);
    check_names("Ia tiba di Surabaya Rabu pagi.", &[("Surabaya", "Surabaya")]);
    check_names("Ia lulusan Universitas Sebelas Maret.", &[("Universitas Sebelas Maret", "Sebelas Maret University")]);
}

#[test]
fn a_full_name_is_not_that_of_another_with_a_part_of_it() {
    check_names("Gol Hamka Hamzah indah. Umpan Hamka bagus.", &[("Hamka Hamzah", "")]);
    check_names("Pelatih memuji Lionel Messi. Ia ingin menyelami otak Messi.", &[("Lionel Messi", "Lionel Messi")]);
}

#[test]
fn a_title_in_small_letters_may_be_another_word() {
    assert_eq!(names("Ganda putri Greysia Polii menang.").remove(0).role, None);
    check_names("Grup band Gigi tampil.", &[("Gigi", "")]);
}

#[test]
fn an_office_behind_another_and_dan_is_not_that_of_the_next_name() {
    let role = |text: &str, name: &str| names(text).into_iter().find(|entity| entity.name == name).unwrap_or_else(|| panic!("no {name}")).role;
    let pair = "Rapat itu dihadiri Gubernur dan Wakil Gubernur Jawa Barat Hendra Wibowo dan Rina Kartika.";
    assert_eq!(role(pair, "Hendra Wibowo"), None);
    let each = "Rapat itu dihadiri Gubernur Hendra Wibowo dan Wakil Gubernur Rina Kartika.";
    assert_eq!(role(each, "Rina Kartika").as_deref(), Some("Deputy Governor"));
}

#[test]
fn who_stands_behind_an_office_and_a_comma_is_a_person() {
    let text = "Hal itu disampaikan Direktur Utama Persija, Gede Widiade. Kata Gede, tim siap.";
    let gede = names(text).into_iter().find(|entity| entity.name == "Gede Widiade").unwrap();
    assert_eq!((gede.kind, gede.role.as_deref()), (NameKind::Person, Some("president director of Persija Jakarta")));
}

#[test]
fn a_name_with_which_two_others_begin_is_short_for_neither() {
    let entities = names("Produsen Kolintra memecat karyawan. Kolintra merilis Kolintra Bebop dan Kolintra Bluegrass.");
    let shown: Vec<(&str, usize)> = entities.iter().map(|entity| (entity.name.as_str(), entity.mentions.len())).collect();
    assert_eq!(shown, [("Kolintra", 2), ("Kolintra Bebop", 1), ("Kolintra Bluegrass", 1)]);
}

#[test]
fn what_a_place_is_called_is_the_place_and_no_word() {
    let entities = names("Laga digelar di Stadion Patriot, Bekasi. Main di Patriot ada syaratnya.");
    check(&entities, "Patriot", NameKind::Place, None);
}

#[test]
fn letters_that_are_english_stay_what_they_are() {
    let entries = glossary("Hasil tes asam deoksiribonukleat (DNA) sudah ada.");
    let dna = entries.iter().find(|entry| entry.term == "DNA").unwrap();
    assert_eq!(dna.glosses.first().map(String::as_str), Some("DNA"));
}

#[test]
fn the_noun_beside_an_unknown_name_tells_its_kind() {
    for (text, name, kind) in [
        ("Poling itu dimuat koran Journal Kolintra kemarin.", "Journal Kolintra", NameKind::Organization),
        ("Ciekek adalah sebuah desa di Jawa Barat.", "Ciekek", NameKind::Place),
        ("Ia naik maskapai Tirtafly ke Medan.", "Tirtafly", NameKind::Organization),
    ] {
        check(&names(text), name, kind, None);
    }
}

#[test]
fn a_word_of_a_name_that_is_no_word_is_the_name_again_where_it_stands_alone() {
    let text = "Manajer Turki, Fatih Terim, marah. Ia ditemui bersama Terim, yang diam.";
    let terim = names(text).into_iter().find(|entity| entity.name == "Fatih Terim").unwrap();
    assert_eq!(terim.mentions.len(), 2);
}

#[test]
fn an_acronym_read_as_a_word_is_one_where_the_text_says_so() {
    let entries = glossary("Kapolri merotasi 51 perwira tinggi (Pati) kemarin. Para Pati hadir.");
    let pati = entries.iter().find(|entry| entry.headword.as_deref() == Some("perwira tinggi")).unwrap();
    assert_eq!((pati.kind, pati.spans.len()), (EntryKind::Term, 3));
}

#[test]
fn an_acronym_of_the_dictionary_is_paired_with_nearly_the_same_words() {
    let entities = names("Rapat dihadiri Gabungan Pelaksana Konstruksi Indonesia (Gapensi). Gapensi setuju.");
    let gapensi = entities.iter().find(|entity| entity.acronym.as_deref() == Some("Gapensi")).unwrap();
    assert_eq!((gapensi.name.as_str(), gapensi.mentions.len()), ("Gabungan Pelaksana Konstruksi Indonesia", 3));
}

#[test]
fn a_small_word_of_english_before_another_is_no_name() {
    assert!(names("Katanya, \"Problem has a solution. You just have to try.\"").is_empty());
}

#[test]
fn what_a_year_is_counted_from_is_no_name() {
    let text = "Pada tahun 512-511 SM raja itu wafat.";
    check_names(text, &[]);
    assert_eq!(in_line(text, "tahun 512-511 SM"), ["512-511 BC"]);
    check_names("Istana itu dari abad ke-5 SM, kuil itu dari 49 SM.", &[]);
    // Behind a number that is no year of the past it may be a firm.
    assert_eq!(in_line("Pada 2015 SM Entertainment merilis album.", "2015"), ["2015"]);
}

#[test]
fn a_point_of_the_compass_in_capitals_is_no_name_and_a_rest() {
    check_names("Hutan itu terbentang di Barat Daya kota.", &[]);
    assert_eq!(in_line("Badai datang dari arah Timur Laut.", "Timur Laut")[0], "northeast");
    check_names("Menurut dia, Barat menolak.", &[("Barat", "West")]);
    check_names("Kapal itu karam di Timur Laut Jepang kemarin.", &[("Jepang", "Japan")]);
}

#[test]
fn a_prefix_with_a_hyphen_leaves_the_name_behind_it_whole() {
    let text = "Para pengunjuk rasa anti-Uni Eropa pulang.";
    assert_eq!(in_line(text, "anti-Uni Eropa"), ["anti-EU"]);
    check_names(text, &[("Uni Eropa", "EU")]);
    assert_eq!(in_line("Ia lahir di eks-Yugoslavia.", "eks-Yugoslavia"), ["former Yugoslavia"]);
    assert_eq!(in_line("Lomba itu untuk siswa se-Jawa Tengah.", "se-Jawa Tengah"), ["across Central Java"]);
    // The name is that of its other mentions; who is called by a part of the name stays so.
    let entities = names("Kanselir Angela Merkel datang. Massa anti-Merkel menunggu.");
    assert_eq!(entities[0].mentions.len(), 2, "{entities:#?}");
    assert_eq!(in_line("Kanselir Angela Merkel datang. Massa anti-Merkel menunggu.", "anti-Merkel")[0], "anti-Merkel");
    // A word that the dictionary has with the prefix is that, and what is a word otherwise is one here.
    assert_eq!(in_line("Warga non-Muslim hadir.", "non-Muslim")[0], "non-Muslim");
    assert_eq!(in_line("Warga pasca-Gempa mengungsi.", "pasca-Gempa")[0], "post-earthquake");
    assert_eq!(in_line("Kesepakatan pasca-Brexit dibahas.", "pasca-Brexit")[0], "post-Brexit");
    assert_eq!(in_line("Eks-Gubernur Riau Annas Maamun ditahan.", "Eks-Gubernur Riau Annas Maamun")[0], "former Riau Governor Annas Maamun");
    assert_eq!(in_line("Non-Aktif sejak lama, ia dipecat.", "Non-Aktif")[0], "inactive");
    check_names("Massa Pro-Trump Serbu Gedung Parlemen Malam Ini", &[("Pro-Trump", "pro-Trump")]);
}

#[test]
fn a_head_in_small_letters_belongs_to_the_name_that_the_dictionary_has_with_it() {
    check_names("Ia keluar dari partai Republik.", &[("partai Republik", "Republican Party")]);
    check_names("Kapal itu karam di selat Sunda, dekat gunung Semeru.", &[("selat Sunda", "Sunda Strait"), ("gunung Semeru", "Mount Semeru")]);
    check_names(
        "Setelah perang Dunia II, dewan Keamanan PBB dibentuk.",
        &[("perang Dunia II", "World War II"), ("dewan Keamanan PBB", "UN Security Council")],
    );
    check_names("Hujan turun di barat laut Jawa.", &[("Jawa", "Java")]);
    check_names("Dua kapal perang Vietnam merapat.", &[("Vietnam", "Vietnam")]);
    check_names("Hujan turun di laut Jawa.", &[("laut Jawa", "Java Sea")]);
    check_names("Partai Republik menang. Senator dari partai Republik senang.", &[("Partai Republik", "Republican Party")]);
    check_names("Kuil itu dibangun pada zaman Edo.", &[("zaman Edo", "Edo period")]);
    check_names("Ia dirawat karena penyakit Alzheimer.", &[("penyakit Alzheimer", "Alzheimer's disease")]);
}

#[test]
fn a_name_that_is_a_common_noun_is_met_in_small_letters() {
    let check = |text: &str, term: &str, english: &str| {
        let entries = glossary(text);
        let entry = entries.iter().find(|entry| entry.term == term).unwrap_or_else(|| panic!("no {term} in {text}"));
        assert_eq!((entry.kind, entry.glosses[0].as_str()), (EntryKind::Term, english), "{text}");
        assert!(entry.source.as_deref().is_some_and(|source| source.starts_with("names/")), "{entry:?}");
    };
    check("Warga melapor kepada bintara pembina desa.", "bintara pembina desa", "village noncommissioned officer");
    check("Pemerintah memakai saldo anggaran lebih.", "saldo anggaran lebih", "accumulated budget surplus");
    check("Dapur itu tidak punya sertifikat laik higiene sanitasi.", "sertifikat laik higiene sanitasi", "hygiene and sanitation certificate");
    // What is short for it is so with capitals alone.
    assert!(Lexicon::embedded().names("kopi sianida").next().is_some());
    assert!(glossary("Mereka minum kopi sianida.").iter().all(|entry| entry.term != "kopi sianida"));
}

#[test]
fn what_begins_with_a_date_or_a_count_is_no_name() {
    check_names("Harga naik pada H-7 Lebaran.", &[]);
    check_names("Hujan turun pada September-Oktober di Jawa.", &[("Jawa", "Java")]);
    check_names("Laba pada kuartal II-2026 dan triwulan III-2026 naik.", &[]);
    check_names("Tiket kelas Platinum habis, Zorblax Rp 1.735.000 masih ada.", &[("Platinum", ""), ("Zorblax", "")]);
}

/// The gloss line of a text of one sentence.
fn gloss_line(text: &str) -> String {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    let brief = brief::make(&document, &lexicon, Weights::embedded(), &brief::BriefOptions::default());
    brief.sentences.unwrap()[0].glosses.iter().map(|gloss| gloss.english.as_str()).collect::<Vec<_>>().join(" · ")
}

#[test]
fn a_gloss_line_says_nothing_twice_in_brackets() {
    assert_eq!(gloss_line("Belanja modal (capital expenditure/capex) naik year-on-year."), "capital expenditure · rise · year-on-year");
    assert_eq!(gloss_line("Kasus tuberkulosis (TB) di desa itu naik."), "case · tuberculosis · village · rise");
    assert_eq!(gloss_line("Dokter (guru kami) datang."), "doctor · teacher · come");
}

#[test]
fn a_gloss_line_says_by_whom_something_is_done() {
    assert_eq!(gloss_line("Peninjauan dilakukan Presiden Prabowo Subianto."), "review · be done by · President Prabowo Subianto");
    assert_eq!(gloss_line("Tersangka itu diperiksa KPK."), "suspect · be questioned by · Corruption Eradication Commission");
    // Somebody names a suspect; but what a thing is called or known for names nobody who does it.
    assert!(gloss_line("Dia ditetapkan KPK sebagai tersangka.").contains(" by · Corruption Eradication Commission"));
    assert!(!gloss_line("Lembaga itu disingkat KPK.").contains(" by "));
    assert_eq!(gloss_line("Rapat dilakukan di Jakarta."), "meeting · be done · Jakarta");
    assert!(!gloss_line("Penggemar klub itu disebut Bobotoh.").contains(" by"));
}

#[test]
fn a_number_takes_no_head_off_a_phrase() {
    assert_eq!(gloss_line("Pemerintah membangun 76 unit pelaksana teknis."), "government · build · 76 · technical implementation unit");
    assert_eq!(gloss_line("Sekolah itu dibangun dua tahun penuh."), "school · be built · two years · full");
}

#[test]
fn beside_words_of_language_a_country_is_its_language() {
    let language = |text: &str, name: &str| assert_eq!(in_line(text, name)[0], "English", "{text}");
    language("Penutur Inggris jarang di sana.", "Inggris");
    language("Rapat memakai bahasa selain Inggris.", "Inggris");
    language("Buku itu terbit dalam bahasa Prancis dan Inggris.", "Inggris");
    language("Ia belajar bahasa Prancis, Jepang, dan Inggris.", "Inggris");
    assert_eq!(in_line("Ia fasih bahasa Prancis, dan Jepang menolak.", "Jepang")[0], "Japan");
}

#[test]
fn a_language_of_an_age_is_one_name() {
    for (name, english) in
        [("Bahasa Spanyol Modern", "Modern Spanish"), ("Bahasa Bali Kuno", "Old Balinese"), ("Bahasa Inggris Abad Pertengahan", "Middle English")]
    {
        check_names(&format!("Naskah itu ditulis dalam {name}."), &[(name, english)]);
    }
}

#[test]
fn a_plural_at_the_head_of_a_sentence_is_no_part_of_a_name() {
    check_names("Gereja-gereja Kristen menolak usul itu.", &[("Kristen", "Christian")]);
    assert_eq!(in_line("Universitas-universitas Jepang tutup.", "Jepang")[0], "Japanese");
}

#[test]
fn a_word_is_a_name_behind_a_people_or_a_land() {
    check_names("Piramida itu karya suku Maya.", &[("suku Maya", "Maya people")]);
    check_names("Mereka tinggal di lembah Sunyi.", &[("Sunyi", "")]);
    check_names("Warga kota Tua itu pindah.", &[]);
    check_names("Ia menyanyikan lagu \"Cahaya\" malam itu.", &[("Cahaya", "")]);
}

#[test]
fn a_word_in_capitals_behind_the_noun_for_a_body_is_an_acronym() {
    check_names("Menurut lembaga SETARA, kasus itu selesai.", &[("SETARA", "")]);
    check_names("Kelompok itu bernama Lembaga GEMA.", &[("Lembaga GEMA", "")]);
    // Others are acronyms of the dictionary, or stress a word that the text has small too.
    assert_eq!(in_line("Ia lulusan fakultas MIPA.", "MIPA")[0], "mathematics and natural sciences");
    check_names("Upah kelompok SETARA itu sama. Semua setara.", &[]);
}

#[test]
fn capitals_inside_a_sentence_that_are_no_words_are_names() {
    check_names("Ia menyeberangi sungai Nestus (Mesta) malam itu.", &[("Nestus", ""), ("Mesta", "")]);
    check_names("Spanduk bertuliskan \"100% Cospedal\" dipasang.", &[("Cospedal", "")]);
}

#[test]
fn offices_of_police_and_opposition_stand_before_a_name() {
    let first = |text: &str| names(text).into_iter().find_map(|entity| entity.mentions[0].titled.clone()).map(|titled| titled.english);
    assert_eq!(first("Kata Detektif Inspektur John Smith, ia kabur.").as_deref(), Some("Detective Inspector John Smith"));
    assert_eq!(first("Kata Kanselir Bayangan John Smith, pajak naik.").as_deref(), Some("Shadow Chancellor John Smith"));
    assert_eq!(first("Kata Menteri Bayangan Pertahanan John Smith, ia setuju.").as_deref(), Some("Shadow Defense Minister John Smith"));
    assert_eq!(first("Kata Sekretaris Pertahanan AS John Smith, ia setuju.").as_deref(), Some("US Defense Secretary John Smith"));
}

#[test]
fn a_form_of_address_does_not_begin_inside_the_name_before() {
    let entries = glossary("Kapolsek Tanah Abang Kompol Hendra Wibowo hadir.");
    assert!(entries.iter().any(|entry| entry.term == "Hendra Wibowo"), "{entries:#?}");
}

#[test]
fn an_office_in_the_name_of_a_body_is_nobodys() {
    let bey = names("Kata Deputi Protokol Sekretariat Presiden Bey Machmudin kemarin.").into_iter().find(|entity| entity.name == "Bey Machmudin");
    assert_eq!(bey.unwrap().role.as_deref(), Some("deputy for Protocol of the Presidential Secretariat"));
}

/// The roles of the persons of a text.
#[track_caller]
fn check_roles(text: &str, expected: &[(&str, &str)]) {
    let persons = names(text).into_iter().filter(|entity| entity.kind == NameKind::Person);
    let roles: Vec<(String, String)> = persons.map(|entity| (entity.name, entity.role.unwrap_or_default())).collect();
    let roles: Vec<(&str, &str)> = roles.iter().map(|(name, role)| (name.as_str(), role.as_str())).collect();
    assert_eq!(roles, expected, "{text}");
}

#[test]
fn an_office_has_its_field_and_its_body() {
    check_roles(
        "Kepala Bidang Pemasaran Dinas Pariwisata Bali Ketut Suta mengatakan acara itu lancar.",
        &[("Ketut Suta", "head of the Marketing Division of the Bali Tourism Agency")],
    );
    check_roles(
        "Kasubdit Imunisasi Kementerian Kesehatan, Prima Yosephine, mengatakan hal itu.",
        &[("Prima Yosephine", "head of the Immunization Subdirectorate of the Health Ministry")],
    );
    check_roles(
        "Kepala Biro Penerangan Masyarakat Polri Brigjen Pol Rikwanto mengatakan hal itu.",
        &[("Rikwanto", "head of the Public Information Bureau of the Indonesian National Police")],
    );
    check_roles("Direktur Marketing AHM Thomas Wijaya hadir di Jakarta.", &[("Thomas Wijaya", "Marketing Director of Astra Honda Motor")]);
    check_roles(
        "Plt Kepala Dinas Kesehatan Kota Depok Mary Liziawati membenarkan hal itu.",
        &[("Mary Liziawati", "acting head of the Depok City Health Agency")],
    );
}

#[test]
fn an_office_is_held_in_a_part_of_a_body_or_in_one_that_no_dictionary_has() {
    check_roles(
        "Koordinator Divisi Pengawasan Bawaslu RI, Daniel Zuchron menegaskan hal itu.",
        &[("Daniel Zuchron", "coordinator of the Supervision Division of the Elections Supervisory Agency")],
    );
    check_roles(
        "Ketua Komisi III DPRD Kota Malang Eko Prasetyo menolak hal itu.",
        &[("Eko Prasetyo", "chair of Malang City Council Commission III")],
    );
    check_roles(
        "Presiden Direktur Sun Life Finansial Indonesia Elen Waty menjelaskan hal itu.",
        &[("Elen Waty", "president director of Sun Life Finansial Indonesia")],
    );
    check_roles(
        "Direktur Eksekutif Indonesia Political Review Ujang Komarudin menilai hal itu wajar.",
        &[("Ujang Komarudin", "executive director of Indonesia Political Review")],
    );
}

#[test]
fn an_occupation_is_a_role() {
    check_roles("Penyanyi Raisa tampil di Jakarta kemarin malam.", &[("Raisa", "singer")]);
    check_roles("Jakarta menyambut aktor asal Malaysia Bront Palarae kemarin.", &[("Bront Palarae", "Malaysian actor")]);
    check_roles("Pebalap Repsol Honda, Marc Marquez, memenangi balapan itu.", &[("Marc Marquez", "Repsol Honda racer")]);
    check_roles("Persib melepas bek asal Brasil, Dedimar Ferreira.", &[("Dedimar Ferreira", "Brazilian defender")]);
    // A thing has none, even where it is taken for somebody.
    check_roles("Toko itu menjual model Core i7 sejak kemarin.", &[("Core", "")]);
}

#[test]
fn an_office_stands_before_a_rank_too() {
    let titled = |text: &str| names(text).into_iter().find_map(|entity| entity.mentions[0].titled.clone()).map(|titled| titled.english);
    assert_eq!(
        titled("Kapolres Jember AKBP Kusworo Wibowo mengatakan hal itu.").as_deref(),
        Some("chief of Jember District Police, Police Adjunct Senior Commissioner Kusworo Wibowo")
    );
    // A lawyer is somebody else.
    assert_eq!(titled("Gugatan itu diajukan oleh pengacara Dr David Dao kemarin.").as_deref(), Some("Dr. David Dao"));
}

#[test]
fn an_office_ends_at_a_verb_a_rank_and_the_next_office() {
    check_roles(
        "Mantan Ketua Umum DPP Golkar Idrus Marham mengaku menemui Wakil Presiden Jusuf Kalla.",
        &[("Idrus Marham", "former general chair of the Central Executive Board of the Golkar Party"), ("Jusuf Kalla", "Vice President")],
    );
    check_roles(
        "Komandan Kodim 0716 Demak Letkol Inf Maryoto memimpin apel.",
        &[("Maryoto", "commander of the Military District Command 0716 Demak")],
    );
    check_roles("Komisaris Polisi Rudi Hartono hadir di lokasi.", &[("Rudi Hartono", "Police Commissioner")]);
    // What a lawyer is to somebody is no office of that person.
    check_roles("Ketua tim hukum Miryam, Aga Khan, enggan berkomentar.", &[("Miryam", ""), ("Aga Khan", "")]);
}

#[test]
fn fields_of_office_in_a_row_are_one_body() {
    check_names(
        "Mereka ke Dinas Pertanian dan Kehutanan Singkawang kemarin.",
        &[("Dinas Pertanian dan Kehutanan Singkawang", "Singkawang Agriculture and Forestry Agency")],
    );
    check_names(
        "Mereka ke Dinas Ketahanan Pangan, Kelautan dan Pertanian DKI Jakarta kemarin.",
        &[("Dinas Ketahanan Pangan, Kelautan dan Pertanian DKI Jakarta", "Jakarta Food Security, Maritime Affairs and Agriculture Agency")],
    );
    check_names(
        "Mereka ke Kementerian Hukum dan HAM Republik Indonesia kemarin.",
        &[("Kementerian Hukum dan HAM Republik Indonesia", "Law and Human Rights Ministry")],
    );
}

#[test]
fn what_stands_beside_a_place_is_put_beside_it_in_english() {
    check_names("Ia ditahan di Lapas Kelas IIA Banceuy.", &[("Lapas Kelas IIA Banceuy", "Banceuy Class IIA Penitentiary")]);
    check_names("Mereka melawan Timnas Myanmar U-22 kemarin.", &[("Timnas Myanmar U-22", "Myanmar U-22 national team")]);
    check_names("Ia bertugas di Kodim 0501 Jakarta Pusat.", &[("Kodim 0501 Jakarta Pusat", "Military District Command 0501 Central Jakarta")]);
    check_names(
        "Ia tiba di Terminal 3 Bandara Soekarno-Hatta.",
        &[("Terminal 3 Bandara Soekarno-Hatta", "Soekarno-Hatta International Airport Terminal 3")],
    );
    check_names("Mereka anggota HMI Cabang Makassar.", &[("HMI Cabang Makassar", "Makassar branch of the Islamic Students Association")]);
}

#[test]
fn a_firm_is_called_without_its_form() {
    check_names("Laba PT Bank Mandiri (Persero) Tbk naik.", &[("PT Bank Mandiri (Persero) Tbk", "PT Bank Mandiri")]);
    check_roles(
        "Sekretaris Perusahaan PT Astra International Tbk Gita Boer hadir.",
        &[("Gita Boer", "corporate secretary of PT Astra International Tbk")],
    );
    check_roles("Corporate Secretary Bank Mandiri Rohan Hafas hadir.", &[("Rohan Hafas", "Corporate Secretary of Bank Mandiri")]);
}

#[test]
fn who_holds_an_office_is_parted_from_it() {
    check_roles(
        "Kabid Promosi dan Pemasaran Piet Mellu hadir. Surat itu dibawa Kepala Dinas Tata Air Teguh Hendrawan kemarin.",
        &[("Piet Mellu", "head of the Promotion and Marketing Division"), ("Teguh Hendrawan", "head of the Water Management Agency")],
    );
    check_roles(
        "Kepala Dinas Pendidikan Provinsi Jawa Barat Purwanto menegaskan hal itu.",
        &[("Purwanto", "head of the West Java Province Education Agency")],
    );
    check_roles("Ketua Komisi X Hetifah Sjaifudian hadir.", &[("Hetifah Sjaifudian", "chair of Commission X")]);
    check_roles("Bupati Lombok Barat Lalu Ahmad Zaini hadir.", &[("Lalu Ahmad Zaini", "Regent of West Lombok")]);
    check_roles("Anggota Polsek Bontoala datang.", &[]);
}

#[test]
fn an_office_has_the_english_of_its_body() {
    check_roles(
        "Kepala Badan Riset dan Inovasi Nasional (BRIN) Arif Satria hadir.",
        &[("Arif Satria", "head of the National Research and Innovation Agency")],
    );
    check_roles("Wakil Presiden Direktur BCA Armand Hartono hadir.", &[("Armand Hartono", "deputy president director of Bank Central Asia")]);
    check_roles("Staf Khusus Menteri Pertahanan Bagas Wiryawan hadir.", &[("Bagas Wiryawan", "special adviser to the Defense Minister")]);
    check_roles("Duta Besar Inggris untuk Amerika Serikat Peter Mandelson hadir.", &[("Peter Mandelson", "British ambassador to the United States")]);
    check_roles("Kapolres Cirebon Kota AKBP Eko Iskandar hadir.", &[("Eko Iskandar", "chief of Cirebon City Police")]);
    check_roles(
        "Anggota DPRD Kota Depok dari Fraksi PKS, Bagas Wiryawan, hadir.",
        &[("Bagas Wiryawan", "member of the Depok City Council from the Prosperous Justice Party faction")],
    );
    check_roles(
        "Pakar hukum tata negara Universitas Mulawarman, Herdiansyah Hamzah, hadir.",
        &[("Herdiansyah Hamzah", "expert in constitutional law at Mulawarman University")],
    );
}

#[test]
fn a_rank_in_retirement_and_the_end_of_a_firm_are_no_names() {
    check_roles(
        "Ketua Umum PBVSI Komjen Pol (Purn) Imam Sudjarwo hadir.",
        &[("Imam Sudjarwo", "general chair of the Indonesian Volleyball Association")],
    );
    check_roles("Surat itu dari Mayor Jenderal (Purn) Bagas Wiryawan.", &[("Bagas Wiryawan", "retired Major General")]);
    check_roles(
        "Ketua DPC PDIP Solo FX Hadi Rudyatmo hadir.",
        &[("FX Hadi Rudyatmo", "chair of the Solo Branch Executive Board of the Indonesian Democratic Party of Struggle")],
    );
    let shown: Vec<String> = names("Direktur Utama Bank Mandiri Tbk (BMRI) Budi Santoso hadir.").into_iter().map(|entity| entity.name).collect();
    assert!(shown.iter().any(|name| name == "Bank Mandiri Tbk") && !shown.iter().any(|name| name == "Tbk"), "{shown:?}");
}

#[test]
fn what_stands_behind_somebodys_kin_is_not_said_of_the_name() {
    check_roles("Ayah tersangka, Sugeng, hadir.", &[("Sugeng", "")]);
    check_roles("Istri korban, Puspita Aulia, menangis.", &[("Puspita Aulia", "")]);
    check_roles("Gedung itu dibangun istri Bupati Kupang Ayub Eki.", &[("Ayub Eki", "Regent of Kupang")]);
}

#[test]
fn a_country_keeps_its_capital_among_small_words() {
    let entries = glossary("Mereka membela guru honorer Indonesia (GHI). GHI bersyukur.");
    let shown: Vec<&str> = entries.iter().flat_map(|entry| entry.glosses.iter().map(String::as_str)).collect();
    assert!(!shown.iter().any(|gloss| gloss.contains("indonesian")), "{shown:?}");
}

#[test]
fn nobody_has_the_office_of_another() {
    check_roles(
        "Dirut Bulog, Kepala Bapanas, Wamentan Sudaryono, dan Menaker Yassierli hadir.",
        &[("Sudaryono", "Deputy Minister of Agriculture"), ("Yassierli", "Manpower Minister")],
    );
    check_roles(
        "Hasan Basuki mengisi posisi Menteri Kehutanan, Ferry Juliantono menjabat Menteri Koperasi.",
        &[("Hasan Basuki", ""), ("Ferry Juliantono", "Cooperatives Minister")],
    );
    check_roles("Saat Hasan Basuki menjabat Gubernur Bali, jalan itu rusak.", &[("Hasan Basuki", "")]);
}

#[test]
fn a_capital_inside_a_sentence_is_no_form_of_a_word() {
    check_names("Gol itu tidak pantas dibandingkan dengan aksi Messi kemarin.", &[("Messi", "")]);
    check_names("Lagu lama \"Geronimo\" diputar lagi kemarin.", &[("Geronimo", "")]);
}

#[test]
fn a_noun_in_capitals_is_letters() {
    check_names("Label rekaman itu bukan bagian dari GEMA dan tidak memiliki izin.", &[("GEMA", "")]);
    check_names("Layanan itu GRATIS untuk warga.", &[]);
}

#[test]
fn part_of_a_persons_name_is_the_person_though_the_text_has_the_word_small() {
    let entities = names("Mohamed Salah mencetak gol. Tidak ada yang salah dengan itu, karena kini Salah lebih tenang.");
    assert_eq!(entities.iter().map(|entity| (entity.name.as_str(), entity.mentions.len())).collect::<Vec<_>>(), [("Mohamed Salah", 2)]);
}

#[test]
fn an_event_or_product_of_the_dictionary_is_a_name_inside_a_sentence() {
    check_names("Putusan itu tentang Brexit, bukan ponsel berbasis Android.", &[("Brexit", "Brexit"), ("Android", "Android")]);
}

#[test]
fn one_word_that_is_somebody_is_somebody_throughout() {
    let entities = names("Usai rapat, Sandi langsung pulang. Kali ini Sandi meresmikan pasar. Kata Sandi, pasar itu ramai.");
    let sandi = entities.iter().find(|entity| entity.name == "Sandi").unwrap();
    assert_eq!((sandi.kind, sandi.mentions.len()), (NameKind::Person, 3));
}

#[test]
fn a_body_called_without_its_head_is_the_body() {
    check_names("Partai Demokrat mendukung usul itu. Karena itu Demokrat menang.", &[("Partai Demokrat", "Democratic Party")]);
}

#[test]
fn an_acronym_lends_its_english_to_no_other_name() {
    // *IMI* is the Indonesian Motor Association, *KKI* the Medical Council, *PASI* the Athletics Association.
    check_names(
        "Ikatan Musisi Indonesia (IMI) menggelar konser. IMI berharap banyak.",
        &[("Ikatan Musisi Indonesia", "Indonesian Musician Association")],
    );
    for text in ["Persatuan Aktor Sandiwara Indonesia (PASI) menggelar konser.", "Konsil Kebidanan Indonesia (KKI) menggelar rapat."] {
        let entities = names(text);
        let is_lent = |gloss: &String| gloss.contains("Athletics") || gloss.contains("Medical");
        assert!(!entities.iter().any(|entity| entity.glosses.iter().any(is_lent)), "{entities:#?}");
    }
    check_names("Ia memegang Kartu Indonesia Pintar Kuliah (KIP-K).", &[("Kartu Indonesia Pintar Kuliah", "Indonesia Smart Card for College")]);
    // Spelling and a word left out make no other name.
    check_names(
        "Persatuan Sepakbola Seluruh Indonesia (PSSI) rapat.",
        &[("Persatuan Sepakbola Seluruh Indonesia", "Soccer Association of Indonesia")],
    );
}

#[test]
fn letters_mean_what_the_text_says_before_it_says_so() {
    let entities = names("AMAN Tolak Tambang\n\nAMAN menolak tambang. Menurut Aliansi Masyarakat Adat Nusantara (AMAN), tambang itu merusak.");
    let aman = entities.iter().find(|entity| entity.acronym.as_deref() == Some("AMAN")).unwrap();
    assert_eq!((aman.name.as_str(), aman.kind), ("Aliansi Masyarakat Adat Nusantara", NameKind::Organization));
    assert!(aman.mentions.len() > 2, "{entities:#?}");
}

/// What letters are called in English, wherever they stand.
#[track_caller]
fn check_letters(text: &str, letters: &str, expected: &str) {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    let hits = annotate(&document, &lexicon).hits;
    let glosses: Vec<&str> = hits.iter().filter(|hit| hit.span.of(text) == letters).filter_map(|hit| hit.shown()).collect();
    assert!(!glosses.is_empty() && glosses.iter().all(|gloss| *gloss == expected), "{glosses:?} in {text}");
}

#[test]
fn words_of_the_text_give_letters_their_meaning() {
    check_letters("Banyak PMI pulang. Jumlah pekerja migran Indonesia (PMI) naik. Kiriman PMI naik.", "PMI", "Indonesian migrant worker");
    check_letters("Pajak kendaraan bermotor (PKB) naik. Tarif PKB tinggi.", "PKB", "motor vehicle tax");
    check_letters("Vaksin campak rubela (MR) diberikan. Stok vaksin MR cukup.", "MR", "measles and rubella");
    check_letters("Obligasi Negara Ritel (ORI) laku. Penjualan ORI naik.", "ORI", "retail government bond");
    check_letters("Sampah dibuang ke tempat pemrosesan akhir (TPA). Kini TPA itu penuh.", "TPA", "landfill");
    check_names("Indeks Manajer Pembelian (PMI) naik. PMI tinggi.", &[("Indeks Manajer Pembelian", "Purchasing Managers' Index")]);
    check_names(
        "Isi Perjanjian Perdagangan Resiprokal (ART) rahasia. ART itu berlaku.",
        &[("Perjanjian Perdagangan Resiprokal", "Agreement on Reciprocal Trade")],
    );
    // *DNA* is English as it is.
    check_letters("Uji asam deoksiribonukleat (DNA) selesai. Hasil DNA cocok.", "DNA", "DNA");
}

#[test]
fn the_field_of_an_office_in_brackets_is_nobody() {
    let entities = names("Menteri Usaha Mikro, Kecil, dan Menengah (UMKM) Maman Abdurrahman hadir. Kredit UMKM naik.");
    assert!(entities.iter().all(|entity| entity.name != "UMKM" || entity.role.is_none() && entity.kind != NameKind::Person), "{entities:#?}");
}

#[track_caller]
fn check_kinds(text: &str, expected: &[(&str, NameKind)]) {
    let entities = names(text);
    for (name, kind) in expected {
        let found = entities.iter().find(|entity| entity.name == *name).map(|entity| entity.kind);
        assert_eq!(found, Some(*kind), "{name} in {text}");
    }
}

#[test]
fn letters_before_an_age_or_another_name_are_somebody() {
    let person = NameKind::Person;
    check_kinds("Pelaku menghabisi nyawa TAS (25). Keluarga TAS melapor.", &[("TAS", person)]);
    check_kinds("Polisi menangkap MS (19) dan AS (25) di Depok.", &[("MS", person), ("AS", person)]);
    check_kinds("Polisi membekuk RH alias Botak (24). Botak melawan.", &[("RH", person), ("Botak", person)]);
    check_kinds("Ia berinisial DG, direktur operasional AS, dan account officer ZM.", &[("DG", person), ("AS", person), ("ZM", person)]);
    check_kinds("Pria berinisial DG, warga AS, ditangkap.", &[("AS", NameKind::Place)]);
    check_kinds("MU (45) memimpin klasemen.", &[("MU", NameKind::Organization)]);
}

#[test]
fn a_word_behind_a_rank_is_somebody_throughout() {
    let entities = names("Kapolres Ngada AKBP Fajar Widyadharma ditangkap. Kasus Fajar disidik. Fajar dicokok. Aiptu Cahaya hadir.");
    let fajar = entities.iter().find(|entity| entity.name == "Fajar Widyadharma").unwrap();
    assert_eq!((fajar.kind, fajar.mentions.len(), fajar.glosses.len()), (NameKind::Person, 3, 0), "{entities:#?}");
    check(&entities, "Cahaya", NameKind::Person, None);
}

#[test]
fn the_last_word_and_the_noun_before_tell_kinds() {
    use NameKind::{Organization, Other, Person, Place};
    check_kinds("Ia tampil di Asia Song Festival dan menginap di Palm Beach.", &[("Asia Song Festival", Other), ("Palm Beach", Place)]);
    check_kinds("Volcanic Ash Advisory Centre mengeluarkan peringatan.", &[("Volcanic Ash Advisory Centre", Organization)]);
    check_kinds("Kapal perang Giuseppe Garibaldi tiba. Nyamuk Aedes menyebar.", &[("Giuseppe Garibaldi", Other), ("Aedes", Other)]);
    check_kinds("Feri KMP Tunu Pratama Jaya tenggelam.", &[("KMP Tunu Pratama Jaya", Other)]);
    check_kinds("Kata Maya Angelou, hidup itu indah.", &[("Maya Angelou", Person)]);
    check_kinds("Kepala desa Deden Sutisna hadir.", &[("Deden Sutisna", Person)]);
    // *film The Way Station* is no place, *majalah Vanity Fair* no fair.
    check_kinds("Ia membaca majalah Vanity Fair di rumah.", &[("Vanity Fair", Organization)]);
}

#[test]
fn who_shares_the_last_word_alone_is_somebody_else() {
    let entities = names("Kepala desa Deden Sutisna ditahan bersama Daeng Sutisna. Daeng Sutisna mengaku.");
    let full = entities.iter().find(|entity| entity.name == "Deden Sutisna").unwrap();
    assert_eq!(full.mentions.len(), 1, "{entities:#?}");
}
