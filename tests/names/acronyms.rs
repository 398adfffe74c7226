//! Acronyms, and initials of persons: joined to what they stand for, put into English, or left as they are.

use super::{article, check, check_kinds, check_letters, check_names, check_roles, gloss_line, glossary, in_line, names};
use ringkas::glossary::{EntryKind, Status};
use ringkas::lexicon::NameKind;

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
fn letters_mean_what_the_text_says_whatever_the_dictionary_has() {
    let text = "Layanan over the top (OTT) diatur. Pemerintah mengawasi OTT itu.";
    assert_eq!(in_line(text, "OTT"), ["over the top"]);
    assert_eq!(in_line("Polisi menggelar OTT itu.", "OTT")[0], "sting operation");
}

#[test]
fn letters_that_are_english_stay_what_they_are() {
    let entries = glossary("Hasil tes asam deoksiribonukleat (DNA) sudah ada.");
    let dna = entries.iter().find(|entry| entry.term == "DNA").unwrap();
    assert_eq!(dna.glosses.first().map(String::as_str), Some("DNA"));
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
fn a_word_in_capitals_behind_the_noun_for_a_body_is_an_acronym() {
    check_names("Menurut lembaga SETARA, kasus itu selesai.", &[("SETARA", "")]);
    check_names("Kelompok itu bernama Lembaga GEMA.", &[("Lembaga GEMA", "")]);
    // Others are acronyms of the dictionary, or stress a word that the text has small too.
    assert_eq!(in_line("Ia lulusan fakultas MIPA.", "MIPA")[0], "mathematics and natural sciences");
    check_names("Upah kelompok SETARA itu sama. Semua setara.", &[]);
}

#[test]
fn a_noun_in_capitals_is_letters() {
    check_names("Label rekaman itu bukan bagian dari GEMA dan tidak memiliki izin.", &[("GEMA", "")]);
    check_names("Layanan itu GRATIS untuk warga.", &[]);
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
        &[("Persatuan Sepakbola Seluruh Indonesia", "Football Association of Indonesia")],
    );
}

#[test]
fn letters_mean_what_the_text_says_before_it_says_so() {
    let entities = names("AMAN Tolak Tambang\n\nAMAN menolak tambang. Menurut Aliansi Masyarakat Adat Nusantara (AMAN), tambang itu merusak.");
    let aman = entities.iter().find(|entity| entity.acronym.as_deref() == Some("AMAN")).unwrap();
    assert_eq!((aman.name.as_str(), aman.kind), ("Aliansi Masyarakat Adat Nusantara", NameKind::Organization));
    assert!(aman.mentions.len() > 2, "{entities:#?}");
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
fn letters_before_an_age_or_another_name_are_somebody() {
    let person = NameKind::Person;
    check_kinds("Pelaku menghabisi nyawa TAS (25). Keluarga TAS melapor.", &[("TAS", person)]);
    check_kinds("Polisi menangkap MS (19) dan AS (25) di Depok.", &[("MS", person), ("AS", person)]);
    check_kinds("Polisi membekuk RH alias Botak (24). Botak melawan.", &[("RH", person)]);
    check_kinds("Ia berinisial DG, direktur operasional AS, dan account officer ZM.", &[("DG", person), ("AS", person), ("ZM", person)]);
    check_kinds("Pria berinisial DG, warga AS, ditangkap.", &[("AS", NameKind::Place)]);
    check_kinds("MU (45) memimpin klasemen.", &[("MU", NameKind::Organization)]);
}

#[test]
fn letters_may_be_those_of_the_english() {
    check_names(
        "Mesin Sistem Identifikasi Otomatis (AIS) mati, lalu AIS hidup.",
        &[("Sistem Identifikasi Otomatis", "Automatic Identification System")],
    );
}

#[test]
fn two_letters_behind_what_somebody_is_to_the_law_are_initials() {
    let are_persons = |text: &str, letters: &[&str]| {
        let entities = names(text);
        letters.iter().for_each(|letters| check(&entities, letters, NameKind::Person, None));
    };
    are_persons("Tersangka AS mengaku. Menurut polisi, AS kabur ke Medan.", &["AS"]);
    are_persons("Tersangka MA dan SD ditahan.", &["MA", "SD"]);
    are_persons("Kedua tersangka, AS dan MA, ditahan.", &["AS", "MA"]);
    are_persons("Polisi menangkap AS, MA, dan SD di rumahnya.", &["AS", "MA", "SD"]);
    are_persons("AS, warga Desa Sukamaju, ditangkap.", &["AS"]);
    are_persons("Bocah perempuan 7 tahun, AP, hilang.", &["AP"]);
    are_persons("Brigadir QK dan Kades QB ditahan.", &["QK", "QB"]);
    are_persons("Istri pelaku, DPR (30), menangis.", &["DPR"]);
    are_persons("Dua tersangka, yakni QK selaku bendahara dan TK selaku ketua, ditahan.", &["QK", "TK"]);
    are_persons("Dua terdakwa itu adalah AS selaku mandor dan MK selaku sopir.", &["AS", "MK"]);
    are_persons("Dua pelaku, yakni QK dan T, warga Sukamaju, ditangkap.", &["QK"]);
    are_persons("Jaksa menahan RI, mantan bendahara desa. Menurut jaksa, RI kabur.", &["RI"]);
    are_persons("Polisi menangkap AS, mantan kepala dusun.", &["AS"]);
    are_persons("Truk yang dikemudikan SDT terbalik. Motor itu dikendarai oleh QK.", &["SDT", "QK"]);
    check(&names("Timnas menahan AS di Boston."), "AS", NameKind::Place, Some("US"));
    check(&names("Truk yang dikemudikan TNI terbalik."), "TNI", NameKind::Organization, Some("TNI"));
    check_letters("Dua lembaga, yakni PMI selaku pelaksana dan KPU selaku mitra, hadir.", "PMI", "Indonesian Red Cross");
    assert_eq!(names("Menurut Jenderal AS itu, perang usai.")[0].kind, NameKind::Place);
    check_kinds("Manajer QB hadir.", &[("QB", NameKind::Organization)]);
    // Countries, bodies and what goes on in the next word.
    for text in ["Warga AS ditangkap.", "Dua korban AS dan Inggris tewas.", "Warga Iran, AS, dan Israel panik.", "Di AS, warga memprotes."] {
        check(&names(text), "AS", NameKind::Place, Some("US"));
    }
    check_names("Korban RS Harapan mengadu.", &[("RS Harapan", "Harapan Hospital")]);
    check(&names("Tersangka KPK ditahan."), "KPK", NameKind::Organization, Some("Corruption Eradication Commission"));
}

#[test]
fn letters_that_names_share_are_told_whichever_the_dictionary_has_first() {
    check_letters("Unduh file APK di ponsel Android lewat WhatsApp.", "APK", "APK file");
    check_letters("APK dipasang di jalan.", "APK", "campaign display materials");
    check_letters("Mahasiswa UKM pencinta alam itu juara.", "UKM", "student activity unit");
    check_letters("Pelaku UKM mendapat kredit.", "UKM", "SMEs");
    // What the text has in full, near or far.
    check_letters("PMI itu dipulangkan. Jumlahnya banyak. Warga bicara soal nasib pekerja migran Indonesia.", "PMI", "Indonesian migrant worker");
}

#[test]
fn letters_that_spell_a_word_are_letters_beside_what_they_stand_for() {
    check_letters("Dana bantuan operasional sekolah (BOS) cair.", "BOS", "School Operational Assistance");
    check_letters("Data SKI 2023 menunjukkan hal itu.", "SKI", "Indonesian Health Survey");
    check_letters("Angka keterisian tempat tidur (bed occupancy rate/BOR) turun. Kini BOR itu turun.", "BOR", "bed occupancy rate");
    check_letters("Perjanjian itu bernama Agreement on Reciprocal Trade/ART. Isi ART itu penting.", "ART", "Agreement on Reciprocal Trade");
    // Where all is in capitals, a word is a word, and so it is where nobody is called so.
    assert_eq!(gloss_line("BOS DAN ANAK BUAH PERGI KE JAKARTA."), "boss · subordinate · go · Jakarta");
    check_letters("Polisi memeriksa CCTV di toko itu.", "CCTV", "CCTV");
    assert!(gloss_line("Aparat TNI/Polri berjaga.").contains("police"));
}

#[test]
fn degrees_are_put_into_english_wherever_they_stand() {
    check_letters("Ia menempuh S3 di UI.", "S3", "doctorate");
    check_letters("Ia kuliah S2 di Inggris.", "S2", "master's degree");
    check_letters("Ia membeli ponsel tipe A5 kemarin.", "A5", "A5");
}

#[test]
fn letters_of_a_province_are_not_those_of_its_body() {
    for (text, body, english) in [
        ("Pemprov Jawa Barat (Jabar) menolak.", "Pemprov Jawa Barat", "West Java Provincial Government"),
        ("KPU Sulawesi Selatan (Sulsel) menolak.", "KPU Sulawesi Selatan", "South Sulawesi General Elections Commission"),
        ("BPBD Jawa Tengah (Jateng) menolak.", "BPBD Jawa Tengah", "Central Java Disaster Mitigation Agency"),
    ] {
        check(&names(text), body, NameKind::Organization, Some(english));
    }
    // The body's own.
    check(
        &names("Otorita Ibu Kota Nusantara (OIKN) menolak."),
        "Otorita Ibu Kota Nusantara",
        NameKind::Organization,
        Some("Nusantara Capital City Authority"),
    );
}

#[test]
fn letters_in_brackets_are_those_of_the_body_before_them() {
    let text = "Badan Manajemen Darurat Kenya (SEMA) siaga. Menurut SEMA, hujan deras.";
    check_letters(text, "SEMA", "Kenyan Emergency Management Agency");
    // Without a body they are what the dictionary has.
    check_letters("Hakim mengutip SEMA itu.", "SEMA", "Supreme Court circular");
    // A word of pieces from some of its words.
    check_letters("Dinas Ketahanan Pangan dan Perikanan (Dispangkan) hadir.", "Dispangkan", "Food Security and Fisheries Agency");
    check_names("Dinas Sosial (Sumedang) hadir.", &[("Dinas Sosial", "Social Affairs Agency"), ("Sumedang", "Sumedang")]);
}

#[test]
fn a_place_in_brackets_parts_no_body() {
    check_names(
        "Pemerintah Provinsi Jawa Timur (Jatim) setuju.",
        &[("Pemerintah Provinsi Jawa Timur", "East Java Provincial Government"), ("Jatim", "East Java")],
    );
    check_names("Ia tinggal di Provinsi Jawa Timur (Jatim).", &[("Provinsi Jawa Timur", "East Java Province"), ("Jatim", "East Java")]);
    check_names("Warga Jawa Timur (Jatim) setuju.", &[("Jawa Timur", "East Java")]);
}

#[test]
fn the_form_of_a_firm_and_its_letters_are_the_firm() {
    check_names("PT Bentala Timur Makmur (BTM) rugi. PT BTM menutup pabrik.", &[("PT Bentala Timur Makmur", "PT Bentala Timur Makmur")]);
}

#[test]
fn letters_of_a_firm_may_have_its_form_before_them_again() {
    let names = names("Ia bekerja di PT Sarana Multi Griya (PT SMG). SMG merugi. Di PT Karya Intan (PT Bukit Mas) ia juga bekerja.");
    let smg = names.iter().find(|name| name.name == "PT Sarana Multi Griya").unwrap();
    assert_eq!(smg.mentions.len(), 3);
    assert!(names.iter().any(|name| name.name == "PT Bukit Mas"));
}

#[test]
fn letters_of_two_bodies_are_told_by_their_texts() {
    for (text, letters, english) in [
        ("Fraksi KMP di DPR menolak usul itu.", "KMP", "Red-and-White Coalition"),
        ("Penumpang KMP itu selamat.", "KMP", "passenger ferry"),
        ("Operator membangun menara BTS di desa itu.", "BTS", "cell tower"),
        ("Penggemar BTS menunggu konser.", "BTS", "BTS"),
        ("Bupati OKI meninjau banjir.", "OKI", "Regent of Ogan Komering Ilir"),
        ("Sidang OKI di Jeddah membahas Gaza.", "OKI", "OIC"),
        ("Daerah itu kaya SDA.", "SDA", "natural resources"),
        ("Lahan sawit itu dikuasai PKH.", "PKH", "forest area enforcement"),
        ("Warga miskin menerima PKH.", "PKH", "Family Hope Program"),
        ("Platform OTT dikenai pajak.", "OTT", "over-the-top (streaming)"),
        ("Bupati itu terjaring OTT.", "OTT", "sting operation"),
        ("Hakim mendengar keterangan PH terdakwa.", "PH", "defense team"),
        ("Petugas JPL menutup palang kereta.", "JPL", "level crossing"),
        ("RUU DKJ dibahas. Warga DKJ menunggu.", "DKJ", "Jakarta Special Region"),
        ("Seniman DKJ membuka pameran seni.", "DKJ", "Jakarta Arts Council"),
    ] {
        let spoken = gloss_line(text);
        assert!(spoken.contains(english), "{letters}: {english} in {spoken}");
    }
    // A ship has its letters, whatever airline they are.
    check_names("KLM Bunga Melati karam, ABK hilang.", &[("KLM Bunga Melati", "")]);
    assert!(gloss_line("Maskapai KLM membuka rute baru.").contains("KLM"));
}

#[test]
fn four_letters_of_the_exchange_are_a_firm() {
    assert_eq!(gloss_line("Saham RAJA, BUKA, dan WIFI menguat."), "share · Rukun Raharja · BUKA · WIFI · strengthen");
    assert_eq!(gloss_line("Emiten WIFI untung."), "listed company · WIFI · profit");
    // A king, a network, and a headline in capitals.
    assert!(gloss_line("Para raja itu hadir.").contains("king"));
    assert_eq!(gloss_line("Warga memakai WIFI."), "resident · use · Wi-Fi");
    assert!(gloss_line("PARA RAJA HADIR DI JAKARTA").contains("king"));
}

#[test]
fn letters_of_a_text_are_what_it_says() {
    let line = |text: &str| glossary(text).into_iter().map(|entry| entry.glosses.join(" ")).collect::<Vec<_>>().join(" ");
    // Letters of a common noun are nobody's, whose initials they are.
    assert!(line("Agus Setiawan Nugroho hadir. Semua ASN diminta hadir.").contains("civil servant"));
    assert!(!line("Universitas Boston (BU) meneliti hal itu. Menurut BU, hasilnya baik.").contains("Mrs"));
    assert!(gloss_line("Kata BU Rina, hasilnya baik.").contains("Mrs"));
}

#[test]
fn letters_that_the_text_explains_are_no_others_with_a_place_behind() {
    let text = "Partai Kota Sejahtera (PKS) berdiri kemarin. Kantor PKS Depok tutup.";
    assert!(names(text).iter().all(|name| name.glosses.iter().all(|gloss| !gloss.contains("Justice"))), "{text}");
    let text = "Wisatawan datang ke Pantai Sinar Indah (PSI). Lomba digelar di PSI Kabupaten Jepara.";
    check_names(text, &[("Pantai Sinar Indah", "Sinar Indah Beach"), ("Kabupaten Jepara", "Jepara Regency")]);
    // What it explains as the dictionary does, and what it explains not at all, are branches.
    for text in ["Partai Keadilan Sejahtera (PKS) rapat. PKS Depok menang.", "PKS Depok menang."] {
        check(&names(text), "PKS Depok", NameKind::Organization, Some("Depok branch of the Prosperous Justice Party"));
    }
    // What the dictionary has for these words near others is what it explains too.
    let text = "Dewan Kesenian Jakarta (DKJ) rapat. Komite Tari DKJ hadir.";
    check(&names(text), "Komite Tari DKJ", NameKind::Organization, Some("Jakarta Arts Council Dance Committee"));
}

#[test]
fn letters_of_a_place_that_a_body_takes_in_are_nobodys_pair() {
    // Two bodies, the second with letters for its place, once ended in a panic.
    let text = "Kejaksaan Negeri (Kejari) Jember rapat. Kejaksaan Negeri (Kejari) Kabupaten Garut (KGT) rapat.";
    let garut = "Garut Regency District Prosecutor's Office";
    let jember = ("Kejaksaan Negeri Jember", "Jember District Prosecutor's Office");
    check_names(text, &[jember, ("Kejaksaan Negeri Kabupaten Garut", garut), ("KGT", "")]);
    // New letters that fit a place of the dictionary are not those of its head.
    check_names("Warga Kabupaten Aceh Tengah (Acteng) menolak.", &[("Kabupaten Aceh Tengah", "Central Aceh Regency"), ("Acteng", "")]);
}

#[test]
fn two_candidates_are_no_body_whose_letters_stand_behind() {
    let text = "Paslon nomor urut 3 Budi Santoso dan Rina Wati (BS-RW) hadir.";
    check_names(text, &[("Budi Santoso", ""), ("Rina Wati", ""), ("BS-RW", "")]);
    check_names("Badan Pengawas Obat dan Makanan (BPOM) hadir.", &[("Badan Pengawas Obat dan Makanan", "Food and Drug Agency")]);
    // Two in one word behind their number.
    check_kinds("Paslon nomor urut 2, Darma Lubuk-Bakri Tahan, hadir.", &[("Darma Lubuk-Bakri Tahan", NameKind::Other)]);
}

#[test]
fn letters_behind_a_faction_are_those_of_its_party() {
    let faction = ("Fraksi Partai Keadilan Sejahtera", "Prosperous Justice Party faction");
    check_names("Fraksi Partai Keadilan Sejahtera (PKS) menolak.", &[faction, ("PKS", "Prosperous Justice Party")]);
    check_names("Partai Keadilan Sejahtera (PKS) menolak.", &[("Partai Keadilan Sejahtera", "Prosperous Justice Party")]);
}

#[test]
fn letters_behind_a_board_are_those_of_its_party() {
    let text = "Ketua DPP Partai Amanat Nasional (PAN) hadir. PAN menolak.";
    assert_eq!(in_line(text, "PAN"), ["National Mandate Party"]);
    assert!(gloss_line(text).contains("Central Executive Board of the National Mandate Party"));
    // Letters that are nobody's but the board's.
    let own = "Ketua DPP Ikatan Guru Laut Indonesia (IGLI) hadir.";
    assert!(!names(own).iter().any(|entity| entity.name == "IGLI"));
}

#[test]
fn a_rank_with_its_letters_is_nobody() {
    check_roles("Kapolres Garut Ajun Komisaris Besar Polisi (AKBP) Budi Santoso hadir.", &[("Budi Santoso", "chief of Garut District Police")]);
}

#[test]
fn letters_behind_who_they_are_and_before_what_they_are_named() {
    let persons = |text: &str| names(text).into_iter().filter(|entity| entity.kind == NameKind::Person).count();
    assert_eq!(persons("Empat terdakwa, yakni RT, AP, MT dan AS bebas."), 4);
    assert_eq!(persons("Polisi menetapkan RT, AP, dan AS sebagai tersangka."), 3);
    assert_eq!(persons("Dua negara, yakni AS dan RI menolak."), 0);
    assert_eq!(persons("Hakim menetapkan PT KAI sebagai tergugat."), 0);
}

#[test]
fn letters_that_no_dictionary_has_are_a_body_with_their_place() {
    let found = [("FRKJ Jabar", NameKind::Organization), ("Sukarmin", NameKind::Person)];
    check_kinds("Ketua FRKJ Jabar, Sukarmin, SH, menolak.", &found);
    check_roles("Ketua FRKJ Jabar, Sukarmin, SH, menolak.", &[("Sukarmin", "chair of FRKJ Jabar")]);
    check_roles("Bupati Garut, FRKJ Jabar Desak Jaksa", &[]);
}

/// How many mentions the entity has that is called so or has these letters.
fn count(text: &str, name: &str) -> usize {
    let is_it = |entity: &&ringkas::glossary::name::Entity| entity.name == name || entity.acronym.as_deref() == Some(name);
    names(text).iter().find(is_it).map_or(0, |entity| entity.mentions.len())
}

#[test]
fn words_between_say_that_letters_are_short_for_a_name() {
    for between in ["atau", "yang disingkat", ", disingkat", "(disingkat", "atau biasa disebut", "yang lebih dikenal dengan nama", "alias"] {
        let text = format!("Komite Pemuda Peduli Sungai {between} KPPS menolak usul itu. Kata pengurus KPPS, sungai kotor.");
        assert_eq!(count(&text, "KPPS"), 3, "{between}");
    }
    for text in [
        "KPPS atau Komite Pemuda Peduli Sungai hadir. Lalu KPPS pulang.",
        "KPPS, singkatan dari Komite Pemuda Peduli Sungai, hadir. Lalu KPPS pulang.",
    ] {
        assert_eq!(count(text, "KPPS"), 3, "{text}");
    }
    assert_eq!(count("Gerakan Tanam Cabai atau Gertanca dibuka. Program Gertanca ramai.", "Gertanca"), 3);
    assert_eq!(count("Forum Nelayan Utara (\"FNU\") hadir. Lalu FNU pulang.", "FNU"), 3);
    // Other letters are another's.
    assert_eq!(count("Komite Pemuda Peduli Sungai atau TNI hadir.", "TNI"), 1);
    assert_eq!(count("Komite Pemuda Peduli Sungai hadir, atau KPPS.", "Komite Pemuda Peduli Sungai"), 2);
    check_names(
        "Komando Resor Militer atau Korem, Komando Distrik Militer atau Kodim hadir.",
        &[("Komando Resor Militer", "Military Resort Command"), ("Komando Distrik Militer", "District Military Command")],
    );
    assert_eq!(gloss_line("Pangkat Mayor Jenderal disingkat Mayjen."), "rank · major general · be abbreviated · Major General");
    // What the letters stand for is something else to choose.
    assert_eq!(gloss_line("BTS merilis lagu atau EP."), "BTS · release · song · EP");
    assert_eq!(count("Badan Manajemen Darurat Kano (SEMA) hadir. Lalu SEMA pulang.", "SEMA"), 3);
}

#[test]
fn letters_in_front_of_a_name_have_its_bounds() {
    check_names("FRKA (Forum Rakyat untuk Keadilan Agraria) hadir.", &[("Forum Rakyat untuk Keadilan Agraria", "")]);
    assert_eq!(count("Aldi Jaya Akbar alias AJA ditahan.", "Aldi Jaya Akbar"), 2);
    check_kinds("Program SGW atau Sigit Widodo dibuka. Lalu SGW pulang.", &[("Sigit Widodo", NameKind::Person)]);
}

#[test]
fn what_a_name_is_called_in_short_is_no_part_of_somebody() {
    check_kinds("Gerakan Tanam Cabai (Gertanca) dibuka. Sekretaris Gertanca Rina Kartika hadir.", &[("Rina Kartika", NameKind::Person)]);
    check_kinds("Rina Kartika hadir. Lalu Gertanca Rina Kartika pulang.", &[("Rina Kartika", NameKind::Person)]);
}

#[test]
fn initials_stand_in_quotation_marks_and_behind_ranks() {
    let person = NameKind::Person;
    check_kinds("Pelaku berinisial \"ZK\" ditahan. Kata polisi, ZK mengaku.", &[("ZK", person)]);
    check_kinds("Oknum polisi berinisial Bripka MA ditahan.", &[("MA", person)]);
    check_kinds("Inisial para tersangka adalah MA, SD dan KR.", &[("MA", person), ("SD", person), ("KR", person)]);
    check_kinds("Polisi menangkap MA (34) di pasar.", &[("MA", person)]);
    check_kinds("MA (34), warga Sukamaju, ditahan.", &[("MA", person)]);
    check_kinds("Terdakwa QRZ ditahan.", &[("QRZ", person)]);
    assert_eq!(count("Anggota DPR Qadri R. Zulfan datang. Penyidik memeriksa tersangka QRZ.", "Qadri R. Zulfan"), 2);
    check_kinds("QZ selaku bendahara ditahan.", &[("QZ", person)]);
    check_kinds("MA menolak kasasi (34).", &[("MA", NameKind::Organization)]);
    check_kinds("Terdakwa KPK ditahan.", &[("KPK", NameKind::Organization)]);
    // Whatever stands for a place elsewhere is one.
    check_kinds("Polisi menangkap AS (20). Presiden AS tiba. AS menyerang Iran.", &[("AS", NameKind::Place)]);
    assert_eq!(count("Terdakwa I menangis. Babak I selesai.", "I"), 0);
}

#[test]
fn one_letter_that_is_somebody_is_he_throughout() {
    assert_eq!(count("Korban, S (15), pulang. Ayah S melapor. Kata polisi, S takut.", "S"), 3);
    assert_eq!(count("Tersangka R ditahan. Rumah R digeledah.", "R"), 2);
    assert_eq!(count("Korban, S (15), pulang. Ia minum vitamin S dan masuk golongan S.", "S"), 1);
    assert_eq!(count("Vitamin C ada di jeruk. Menurut dokter, C baik.", "C"), 0);
}

#[test]
fn letters_of_the_text_are_apart_from_those_of_a_body() {
    let text = "Forum Warga Sehat (FWS) dibentuk. Ketua FWS DPRD hadir.";
    check_names(text, &[("Forum Warga Sehat", "Healthy Resident Forum"), ("DPRD", "Regional Legislative Council")]);
    check_names("Ketua FWS DPRD hadir.", &[("FWS DPRD", "")]);
}

#[test]
fn letters_stand_for_no_letters_beside_a_stroke() {
    let house = ("DPR", "House of Representatives");
    check_names("Aksi digelar di gedung DPR/DPD RI. Kantor DPR tutup.", &[house, ("DPD RI", "Regional Representative Council")]);
    check_names("Lembaga Bantuan Hukum/LBH buka. Kini LBH tutup.", &[("Lembaga Bantuan Hukum", "Legal Aid Institute")]);
}
