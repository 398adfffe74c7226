//! What is a name and where it ends.

use super::{check, check_kinds, check_mentions, check_names, gloss_line, glossary, in_line, names};
use ringkas::Lexicon;
use ringkas::glossary::name::Entity;
use ringkas::glossary::{EntryKind, Status};
use ringkas::lexicon::{NameKind, PartOfSpeech};

#[test]
fn the_text_shows_names_of_ordinary_words() {
    let repeated = names("Warga melihat Elang Laut pergi. Menurut Elang Laut, air surut.");
    check(&repeated, "Elang Laut", NameKind::Other, None);
    check(&names("Mereka naik kapal Elang Laut ke pulau itu."), "Elang Laut", NameKind::Other, None);
    check(&names("Ia menonton film \"Langit Merah\" kemarin."), "Langit Merah", NameKind::Other, None);
    check(&names("Mereka singgah di Gua Panggung kemarin."), "Gua Panggung", NameKind::Place, Some("Panggung Cave"));
    check(&names("Ia membintangi film horor Sunyi kemarin."), "Sunyi", NameKind::Other, None);
    // No title: a people, and what is said of the genre.
    assert_eq!(gloss_line("Ia menonton film pendek Indonesia."), "watch · short film · Indonesian");
    assert!(names("Film horor Islami itu laris.").is_empty());
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

/// A run of blanks of any kind is one, and curly quotation marks are straight ones.
#[test]
fn blanks_and_marks_change_nothing() {
    let text = "\"Kami senang,\" kata Hakim Barita. Wakil dari Uni Eropa, Timor Leste, Bursa Efek Indonesia dan Bupati Halmahera Selatan menemui Wali Kota Jayapura, Budi, dikutip dari Reuters.";
    let shown = |text: &str| (gloss_line(text), glossary(text).into_iter().map(|entry| (entry.term, entry.glosses, entry.role)).collect::<Vec<_>>());
    let curly = text.replacen('"', "“", 1).replacen('"', "”", 1);
    for other in [text.replace(' ', "\u{a0}"), text.replace(' ', "  "), curly] {
        assert_eq!(shown(&other), shown(text), "{other}");
    }
    check(&names("“Kami senang,” kata Hakim Barita."), "Barita", NameKind::Person, None);
    check(&names("Wakil Uni\u{a0}Eropa hadir."), "Uni Eropa", NameKind::Organization, Some("EU"));
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
fn what_a_word_does_in_names_makes_no_figure_of_it() {
    let terms = |text: &str| glossary(text).into_iter().map(|entry| entry.term).collect::<Vec<_>>();
    assert_eq!(terms("Ada 12 orang sukses."), ["Ada", "orang sukses"]);
    check_names("Rina April menantu pejabat itu.", &[("Rina April", "")]);
}

#[test]
fn english_capitals_inside_a_sentence_are_one_name() {
    check_names("Ia menonton Saturday Night Live setelah tampil.", &[("Saturday Night Live", "")]);
    check_names("Ajang Seoul Drama Awards digelar.", &[("Seoul Drama Awards", "")]);
    // A phrase of the dictionary, and words that English and Indonesian share.
    check_names("Program Work From Home berlaku.", &[]);
    check_names("Siswa memilih Program Studio Musik.", &[]);
}

#[test]
fn behind_a_closed_quotation_no_sentence_begins() {
    check_names("\"Kami menunggu,\" Branstad menulis.", &[("Branstad", "")]);
}

#[test]
fn a_phrase_at_the_head_of_a_sentence_is_no_place() {
    check_names("Puncak acara digelar malam ini.", &[]);
    check_names("Baku tembak terjadi di sana.", &[]);
    check_names("Muktamar Ke-48 digelar.", &[]);
    check_names("Dusun Sungai Utik ramai.", &[("Dusun Sungai Utik", "Sungai Utik hamlet")]);
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
fn any_text_is_answered() {
    let text = include_str!("../../samples/rapat-bencana.txt");
    for (cut, _) in text.char_indices().step_by(7) {
        check_mentions(&text[..cut]);
    }
    for text in ["", "(((((", "A (B) C (D)", "PT ( ) Tbk", "berinisial", "X X X X X X X X X X X X X X X X X X X X (XX)", "İSTANBUL dan İzmir", "Ⅳ Ⅴ"]
    {
        names(text);
    }
}

#[test]
fn a_word_with_a_capital_throughout_is_a_name_and_no_word() {
    let text = "Konser itu ramai. Vokalis Gigi datang. Menurut Gigi, acara itu bagus. Warga menyambut Gigi dengan gembira. Penggemar Gigi senang.";
    assert!(!glossary(text).iter().any(|entry| entry.glosses.iter().any(|gloss| gloss.eq_ignore_ascii_case("tooth"))));
}

#[test]
fn a_name_of_the_dictionary_has_small_words_inside() {
    check_names(
        "Ia memimpin Organisasi untuk Keamanan dan Kerja Sama di Eropa.",
        &[("Organisasi untuk Keamanan dan Kerja Sama di Eropa", "Organization for Security and Co-operation in Europe")],
    );
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
fn what_belongs_to_a_number_or_a_date_ends_no_name() {
    check_names("Rumahnya di Jalan Halimun No. 6 itu.", &[("Jalan Halimun", "Halimun Street")]);
    check_names("Ia tiba di Surabaya Rabu pagi.", &[("Surabaya", "Surabaya")]);
    check_names("Ia lulusan Universitas Sebelas Maret.", &[("Universitas Sebelas Maret", "Sebelas Maret University")]);
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
    // So do a bare name and a country, where nobody is called so or sought.
    assert_eq!(gloss_line("Lagu itu ditulis Budi Santoso."), "song · be written by · Budi Santoso");
    assert!(gloss_line("Kota itu diserang Rusia.").contains("be attacked by · Russia"));
    assert!(!gloss_line("Untuk laga itu dibutuhkan Budi Santoso.").contains(" by"));
    assert!(gloss_line("Istri itu ditinggal suaminya.").contains("be left by · her husband"));
    assert!(!gloss_line("Di sana tidak ditemukan korban.").contains(" by"));
    // A noun for people does it as well, unless it is what somebody becomes or who is sent.
    assert_eq!(gloss_line("Pencuri itu dipukul warga."), "thief · be hit by · resident");
    assert_eq!(gloss_line("Rapat itu ditunda pemerintah."), "meeting · be postponed by · government");
    assert_eq!(gloss_line("Ia dijadikan guru."), "be made · teacher");
    assert!(!gloss_line("Untuk itu dikerahkan polisi.").contains(" by"));
    assert!(!gloss_line("Barang itu dibeli mahal.").contains(" by"));
    assert!(!gloss_line("Penggemar klub itu disebut Bobotoh.").contains(" by"));
    // Who is suspected accuses nobody; but who believes something does.
    assert!(!gloss_line("Pelakunya diduga Kapten Budi Santoso.").contains(" by"));
    assert!(gloss_line("Aturan itu dianggap Presiden Prabowo gagal.").contains(" by · President Prabowo"));
}

#[test]
fn a_number_takes_no_head_off_a_phrase() {
    assert_eq!(gloss_line("Pemerintah membangun 76 unit pelaksana teknis."), "government · build · 76 · technical implementation unit");
    assert_eq!(gloss_line("Sekolah itu dibangun dua tahun penuh."), "school · be built · two years · full");
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
fn capitals_inside_a_sentence_that_are_no_words_are_names() {
    check_names("Ia menyeberangi sungai Nestus (Mesta) malam itu.", &[("Nestus", ""), ("Mesta", "")]);
    check_names("Spanduk bertuliskan \"100% Cospedal\" dipasang.", &[("Cospedal", "")]);
}

#[test]
fn a_capital_inside_a_sentence_is_no_form_of_a_word() {
    check_names("Gol itu tidak pantas dibandingkan dengan aksi Ronaldi kemarin.", &[("Ronaldi", "")]);
    check_names("Lagu lama \"Geronimo\" diputar lagi kemarin.", &[("Geronimo", "")]);
    // What only affixes make a word of is none.
    for (text, name) in
        [("Penyerang Lukaku cedera.", "Lukaku"), ("Menurut Terawan, vaksin itu aman.", "Terawan"), ("Mantan Menkes Terawan hadir.", "Terawan")]
    {
        assert!(names(text).iter().any(|entity| entity.name == name), "{text}");
    }
    check_names("Kata Ibunya, ia pergi.", &[]);
}

#[test]
fn a_capital_behind_a_small_letter_makes_a_name_of_a_word() {
    let kontras = "Commission for the Disappeared and Victims of Violence";
    check_names("KontraS Desak Polri\n\nMenurut KontraS, polisi salah.", &[("KontraS", kontras), ("Polri", "Indonesian National Police")]);
    check_names("Aktivis KontraS Disiram Air Keras\n\nSeorang aktivis diserang.", &[("KontraS", kontras)]);
    assert!(gloss_line("Survei KedaiKOPI menunjukkan itu.").contains("KedaiKOPI"));
    assert_eq!(gloss_line("Kedai kopi itu ramai."), "coffee shop · busy");
}

#[test]
fn what_people_exclaim_is_nobody() {
    check_names("Insya Allah, kami siap.", &[]);
    check_names("Hasilnya Insya Allah baik.", &[]);
    check_names("Masya Allah, indah sekali kota ini.", &[]);
    check_names("Menurut Abdul Allah, kota ini indah.", &[("Abdul Allah", "")]);
}

#[test]
fn an_event_or_product_of_the_dictionary_is_a_name_inside_a_sentence() {
    check_names("Putusan itu tentang Brexit, bukan ponsel berbasis Android.", &[("Brexit", "Brexit"), ("Android", "Android")]);
}

#[test]
fn the_last_word_and_the_noun_before_tell_kinds() {
    use NameKind::{Organization, Other, Person, Place};
    check_kinds("Ia tampil di Asia Song Festival dan menginap di Palm Beach.", &[("Asia Song Festival", Other), ("Palm Beach", Place)]);
    // A town before such a name is part of it, behind it the word before the town says what it is.
    check_kinds("Mereka bertemu di Depok Velora Square kemarin.", &[("Depok Velora Square", Place)]);
    check_kinds("Mereka bertemu di Velora Mall Bogor kemarin.", &[("Velora Mall Bogor", Place)]);
    check_kinds("Karyawan itu bekerja di Wismavera Indonesia sejak lama.", &[("Wismavera Indonesia", Organization)]);
    check_kinds("Konser di Thomas Berg Arena ramai.", &[("Thomas Berg Arena", Place)]);
    check_kinds("Menurut Emma Hills, konser itu ramai.", &[("Emma Hills", Person)]);
    check_kinds("Volcanic Ash Advisory Centre mengeluarkan peringatan.", &[("Volcanic Ash Advisory Centre", Organization)]);
    check_kinds("Kapal perang Giuseppe Garibaldi tiba. Nyamuk Aedes menyebar.", &[("Giuseppe Garibaldi", Other), ("Aedes", Other)]);
    check_kinds("Feri KMP Tunu Pratama Jaya tenggelam.", &[("KMP Tunu Pratama Jaya", Other)]);
    check_kinds("Kata Maya Angelou, hidup itu indah.", &[("Maya Angelou", Person)]);
    check_kinds("Kepala desa Deden Sutisna hadir.", &[("Deden Sutisna", Person)]);
    // *film The Way Station* is no place, *majalah Vanity Fair* no fair.
    check_kinds("Ia membaca majalah Vanity Fair di rumah.", &[("Vanity Fair", Organization)]);
}

#[test]
fn a_title_may_have_a_relative_in_it() {
    check_names("Ia membintangi film Rumah yang Kutinggal.", &[("Rumah yang Kutinggal", "")]);
    check_names("Ia membintangi film Rumah Senja yang tayang kemarin.", &[("Rumah Senja", "")]);
}

#[test]
fn a_title_is_whole_where_the_text_has_all_of_it() {
    let text = "Trailer resmi Sampai Akhir Waktu tayang. Film itu berjudul Sampai Akhir Waktu.";
    check_names(text, &[("Sampai Akhir Waktu", "")]);
    // The preposition is none of a title that the text has without it.
    check_names("Ia menonton film Akhir Waktu. Ia bertahan sampai Akhir Waktu selesai.", &[("Akhir Waktu", "")]);
}

#[test]
fn a_pair_that_the_text_has_inside_sentences_opens_one_too() {
    let text =
        "Garuda Selatan menjuarai liga. Kiper Garuda Selatan, Yosua Kambu, menjadi pahlawan. Pelatih Garuda Selatan, Marco van Dalen, memuji timnya.";
    let entities = names(text);
    let club = entities.iter().find(|entity| entity.name == "Garuda Selatan").unwrap();
    assert_eq!(club.mentions.len(), 3, "{entities:#?}");
    // Seen at the head of sentences alone, a pair may be a noun and its adjective.
    let entities = names("Warga Selatan mengungsi. Warga Selatan kembali. Warga Selatan lega.");
    assert!(entities.is_empty(), "{entities:#?}");
}

#[test]
fn a_word_in_capitals_and_brackets_is_a_name() {
    let check = |text: &str, is_name: bool| {
        let found = names(text).into_iter().any(|entity| entity.name == "KLIK" || entity.name == "WAJIB");
        assert_eq!(found, is_name, "{text}");
    };
    check("Biro Komunikasi dan Layanan Informasi (KLIK) menggelar acara.", true);
    check("Warga harus memakai masker (WAJIB) di pasar.", false);
    check("Tombol Layanan Informasi (KLIK) hilang karena tidak ada yang klik.", false);
}

/// The names of a title over a body of one sentence, beside those of the body.
#[track_caller]
fn check_title(title: &str, body: &str, expected: &[&str]) {
    let text = format!("{title}\n\n{body}");
    let entities = names(&text);
    let in_title = |entity: &&Entity| entity.mentions.iter().any(|mention| mention.span.end <= title.len());
    assert_eq!(entities.iter().filter(in_title).map(|entity| entity.name.as_str()).collect::<Vec<_>>(), expected, "{text}");
}

#[test]
fn a_word_of_a_title_is_no_name_because_it_stands_in_one() {
    check_title("Biaya Logistik Turun Tahun Ini", "Ketua Asosiasi Logistik Indonesia mengatakan biaya turun.", &[]);
    check_title("Pengusaha Minta Insentif Pajak Baru", "Ketua Asosiasi Pengusaha Indonesia bicara soal pajak.", &[]);
    check_title("Peternak Ayam Merugi Jutaan Rupiah", "Ketua Perhimpunan Peternak Ayam Indonesia bicara.", &[]);
    check_title("BUMN Karya Digabung Tahun Depan", "Direktur Waskita Karya bicara soal itu. Menurut Adhi Karya juga.", &[]);
    // Somebody, a whole name, and what stands behind a head are called so.
    check_title(
        "Wahyu Terima Suap Rp 600 Juta",
        "Tersangka Wahyu Setiawan diperiksa. Menurut jaksa, Wahyu Setiawan menerima uang.",
        &["Wahyu Setiawan"],
    );
    check_title("Elang Laut Tenggelam di Selat Sunda", "Menurut polisi, kapal Elang Laut tenggelam.", &["Elang Laut", "Selat Sunda"]);
    check_title("Gigi Rilis Album Baru Tahun Ini", "Album baru dari band Gigi dirilis kemarin.", &["Gigi"]);
    check_title("Super Garuda Shield Libatkan 14 Negara", "Latihan Super Garuda Shield digelar di Jawa Timur.", &["Super Garuda Shield"]);
    check_title("Dinas Pengairan Tunda Proyek", "Kepala Dinas Pengairan Kabupaten Demak bicara.", &["Dinas Pengairan"]);
    check_title("Pesawat Super Tucano Jatuh di Pasuruan", "Pesawat EMB-314 Super Tucano jatuh.", &["Super Tucano", "Pasuruan"]);
    check_title("Pesawat Tergelincir di Bandara Yangsan", "Pesawat tergelincir di Bandara Internasional Yangsan.", &["Bandara Yangsan"]);
    check_title("Serikat Buruh Desak Evaluasi Upah", "Ketua Serikat Buruh Nusantara bicara di Jakarta.", &[]);
    check_title("Mandiri Catat Laba Rp 20 Triliun", "Menurut Bank Mandiri, laba naik.", &["Mandiri"]);
}

#[test]
fn what_a_sentence_opens_with_is_no_part_of_the_name_behind() {
    check_names("Masyarakat Jawa mengenal pepatah itu.", &[("Jawa", "Java")]);
    check_names("Masyarakat Indonesia mudah lupa.", &[("Indonesia", "Indonesia")]);
    check_names("Masyarakat Tionghoa merayakan hari itu.", &[("Tionghoa", "Chinese Indonesian")]);
    check_names("Dana IPO dipakai untuk ekspansi.", &[]);
    for (text, name) in [
        ("Masyarakat Transparansi Indonesia menolak.", "Masyarakat Transparansi Indonesia"),
        ("Pemuda Muhammadiyah menolak.", "Pemuda Muhammadiyah"),
        ("Anak Krakatau meletus.", "Anak Krakatau"),
        ("Menurut Masyarakat Jawa, itu salah.", "Masyarakat Jawa"),
    ] {
        assert_eq!(names(text).first().map(|entity| entity.name.clone()).as_deref(), Some(name), "{text}");
    }
}

#[test]
fn a_phrase_at_the_head_of_a_sentence_is_no_person_and_no_body() {
    check_names("Tempo dulu, orang membaca koran.", &[]);
    check_names("Wong cilik selalu menjadi korban.", &[]);
    check_names("Budi pekerti diajarkan di sekolah.", &[]);
    check_names("Tempo menulis hal itu.", &[("Tempo", "Tempo")]);
    check_names("Budi pergi ke pasar.", &[("Budi", "")]);
}

#[test]
fn a_title_of_a_work_is_nobody_and_no_body() {
    use NameKind::{Organization, Other, Person, Place};
    check_kinds("Hobbes dalam Leviathan menyebut manusia serigala.", &[("Hobbes", Person), ("Leviathan", Other)]);
    check_kinds("Machiavelli dalam Il Principe menulis hal itu.", &[("Il Principe", Other)]);
    check_kinds("Hatta dalam Demokrasi Kita (1960) mengkritik hal itu.", &[("Demokrasi Kita", Other)]);
    check_kinds("Yudi Latif dalam Negara Paripurna (2011) menulis hal itu.", &[("Negara Paripurna", Other)]);
    check_kinds("Tan Malaka dalam bukunya Madilog menulis hal itu.", &[("Tan Malaka", Person), ("Madilog", Other)]);
    check_kinds("Albert Camus dalam novelnya Sampar menulis tentang wabah.", &[("Sampar", Other)]);
    check_kinds("Ia menulis dalam bukunya, Negara Paripurna, tentang hal itu.", &[("Negara Paripurna", Other)]);
    check_kinds("Hal itu ditulis dalam bukunya Andi Wijaya di Jakarta.", &[("Andi Wijaya", Person)]);
    check_kinds("Foucault menulis Discipline and Punish.", &[("Discipline and Punish", Other)]);
    check_kinds("Adam Smith menulis The Wealth of Nations.", &[("The Wealth of Nations", Other)]);
    check_kinds("Buku The Hero with a Thousand Faces terkenal.", &[("The Hero with a Thousand Faces", Other)]);
    check_kinds("Ia kuliah di University of Oxford.", &[("University of Oxford", Organization)]);
    check_kinds("Ia membaca Pramoedya sejak kecil.", &[("Pramoedya", Person)]);
    check_kinds("Ia bermain bersama Emre Can di klub itu.", &[("Emre Can", Person)]);
    check_kinds("Ia tinggal di dalam Rusunawa Tambora.", &[("Rusunawa Tambora", Place)]);
    // All in English, unless something says that it is somebody.
    check_kinds("Film Blue Sky tayang besok.", &[("Blue Sky", Other)]);
    check_kinds("Ia merilis Blue Sky tahun lalu.", &[("Blue Sky", Other)]);
    check_kinds("Warna Silver disukai.", &[("Silver", Other)]);
    check_kinds("Penyanyi Frank Ocean tampil.", &[("Frank Ocean", Person)]);
    check_kinds("Menurut Will Young (25), lagu itu lama.", &[("Will Young", Person)]);
    check_kinds("Tagar #SaveBumi ramai.", &[("SaveBumi", Other)]);
}

#[test]
fn who_is_said_to_be_somebody_behind_the_comma_is_a_person() {
    check_kinds("Novel itu mengisahkan Maya, perempuan muda yang hidup di kota.", &[("Maya", NameKind::Person)]);
    check_kinds("Film ini bercerita tentang Sengkon, pemuda desa yang dituduh.", &[("Sengkon", NameKind::Person)]);
    check_kinds("Menurut Persija, pemuda itu datang.", &[("Persija", NameKind::Organization)]);
}

#[test]
fn what_a_title_says_of_a_name_is_no_part_of_it() {
    check_title("Bos Sritex Tersangka, Ini Perannya", "Kejaksaan menetapkan bos Sritex sebagai tersangka.", &["Sritex"]);
    check_title("Sritex Pailit, Buruh Menangis", "Pabrik Sritex ditutup kemarin.", &["Sritex"]);
    check_title("Partai Buruh Menang", "Ketua Partai Buruh hadir di Jakarta.", &["Partai Buruh"]);
}

#[test]
fn a_verb_or_deed_of_a_short_title_is_no_part_of_its_name() {
    check_title("Ahok Angkat Bicara soal Reklamasi", "Menurut Ahok, itu benar.", &["Ahok"]);
    check_title("KPK Angkat Bicara soal Pansus", "Pansus dibentuk.", &["KPK"]);
    check_title("Anies Bantah Tudingan soal Becak", "Tudingan itu salah.", &["Anies"]);
    check_title("Miryam Ditangkap di Kemang", "Polisi menangkap Miryam.", &["Miryam", "Kemang"]);
    check_title("PSSI Disanksi FIFA", "Sanksi itu berat.", &["PSSI", "FIFA"]);
    check_title("Zelensky Tiba", "Presiden itu tiba.", &["Zelensky"]);
    check_title("Djarot Cuti", "Menurut Djarot, cuti itu wajib.", &["Djarot"]);
    check_title("Puan Minta Polisi Bekerja", "Polisi bekerja.", &["Puan"]);
    // But where the text has it in the name, it is part of it.
    check_title("Susi Air Terbang Lagi", "Maskapai Susi Air terbang lagi.", &["Susi Air"]);
    check_title("Trump Tower Terbakar", "Api membakar Trump Tower di New York.", &["Trump Tower"]);
    check_title("Garuda Muda Menang", "Pemain Garuda Muda mencetak gol.", &["Garuda Muda"]);
    // No name begins inside a phrase, and what the text has small is none.
    check_title("Kuasa Hukum Pulang", "Kuasa hukum itu pulang.", &[]);
    check_title("Jangan Remehkan Baby Blues", "Gejala baby blues muncul setelah melahirkan.", &[]);
}

#[test]
fn a_road_is_called_after_the_places_it_goes_to() {
    check_names("Jalan Solo-Yogyakarta macet.", &[("Jalan Solo-Yogyakarta", "Solo-Yogyakarta road")]);
    check_names("Jalan Medan-Banda Aceh terputus.", &[("Jalan Medan-Banda Aceh", "Medan-Banda Aceh road")]);
    check_names("Jalan Medan Merdeka macet.", &[("Jalan Medan Merdeka", "Medan Merdeka Street")]);
}

#[test]
fn a_foreign_word_that_opens_a_sentence_is_no_name() {
    for text in ["Fuel surcharge naik 10%.", "Hauling batu bara dilarang.", "Restorative justice diterapkan."] {
        assert!(names(text).is_empty(), "{text}: {:?}", names(text));
    }
    assert_eq!(names("Grace pulang ke rumah.").len(), 1);
}

#[test]
fn a_title_has_its_small_words_with_capitals() {
    check_names("Ia menyanyikan lagu Senja Kita semalam.", &[("Senja Kita", "")]);
    check_names("Album debut Lebih Terang dirilis.", &[("Lebih Terang", "")]);
    check_names("Ia membawakan lagu Hujan Turun dan Tak Lagi Sama.", &[("Hujan Turun", ""), ("Tak Lagi Sama", "")]);
    check_names("Lagu Terlatih Menunggu Hujan populer.", &[("Terlatih Menunggu Hujan", "")]);
    // A noun that opens a sentence is part of a phrase, and a country no title.
    check_names("Film Horor itu laris. Film Indonesia laris.", &[("Indonesia", "Indonesia")]);
    check_names("Ia membaca buku presiden kita.", &[]);
}

#[test]
fn whom_somebody_plays_has_a_name() {
    check_names("Film itu dibintangi Tia sebagai Dewi.", &[("Tia", ""), ("Dewi", "")]);
    check_names("Ia dipilih sebagai Pemenang.", &[]);
}

#[test]
fn a_small_word_that_opens_a_quotation_is_no_part_of_a_place() {
    check_names("\"Seperti Gunung Lemongan, kita waspada,\" kata dia.", &[("Gunung Lemongan", "Mount Lemongan")]);
}

#[test]
fn a_name_that_the_text_has_whole_is_whole_everywhere() {
    let whole = |text: &str, name: &str| names(text).iter().find(|entity| entity.name == name).map_or(0, |entity| entity.mentions.len());
    let text = "Rapat ditunda karena Koperasi Tani Makmur belum datang. Koperasi Tani Makmur pun angkat bicara.";
    assert_eq!((whole(text, "Koperasi Tani Makmur"), names(text).len()), (2, 1));
    let text = "Kata Carlos de la Cruz, harga naik. Keputusan Carlos de la Cruz disambut warga.";
    assert_eq!((whole(text, "Carlos de la Cruz"), names(text).len()), (2, 1));
    // A place before somebody is none of his.
    let text = "Hal itu dikatakan Bupati Garut Rina Kartika. Bupati Garut hadir. Kata Rina Kartika, harga naik.";
    assert_eq!((whole(text, "Rina Kartika"), whole(text, "Garut")), (2, 2));
}

#[test]
fn the_year_in_brackets_tells_a_work_of_ordinary_words() {
    check_names("Ia membintangi Angin Senja (2021) bersama adiknya.", &[("Angin Senja", "")]);
    check_names("Tokoh itu muncul dalam karya lamanya, Rumah Bambu (1998), sebagai guru.", &[("Rumah Bambu", "")]);
    // Somebody cited, a body, a prize for what somebody does, and the end of what is longer are no work.
    check_kinds("Menurut Agus Setiawan (2014), hal itu benar.", &[("Agus Setiawan", NameKind::Person)]);
    check_names("Data itu dari Dinas Kesehatan (2019).", &[("Dinas Kesehatan", "Health Agency")]);
    check_names("Ia meraih Aktor Terbaik (2019) di sana.", &[]);
    assert_eq!(gloss_line("Ia menulis tentang Jejak Kejayaan di Luar Kota (2014) itu."), "write · trace · glory · out of town · 2014");
}

#[test]
fn who_stands_behind_a_passive_without_a_subject_may_be_its_subject() {
    assert_eq!(gloss_line("Warga dipukul begal."), "resident · be hit by · robber");
    assert_eq!(gloss_line("Setelah ditembak pelaku tewas."), "after · be shot · perpetrator · be killed");
    assert_eq!(gloss_line("Jika diserang Iran akan membalas."), "if · be attacked · Iran · will · retaliate");
    assert_eq!(gloss_line("Ia pulang setelah diperiksa penyidik."), "go home · after · be questioned by · investigator");
    assert_eq!(gloss_line("Turut ditangkap istri pelaku."), "also · be arrested · wife · perpetrator");
    assert_eq!(gloss_line("Bayu (34) dibunuh istrinya."), "Bayu · 34 · be killed by · his wife");
    assert_eq!(gloss_line("Ia diterbangkan Jakarta."), "be flown · Jakarta");
    assert_eq!(gloss_line("Ia dipanggil Bayu."), "be summoned · Bayu");
}
