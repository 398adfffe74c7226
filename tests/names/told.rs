//! Who and what is told by what stands beside a name: appositions, ages, rows, initials; and where nothing tells.

use super::{check_kinds, check_names, gloss_line, names, role_of};
use ringkas::lexicon::NameKind;

const PERSON: NameKind = NameKind::Person;
const PLACE: NameKind = NameKind::Place;
const BODY: NameKind = NameKind::Organization;
const OTHER: NameKind = NameKind::Other;

#[test]
fn a_word_in_apposition_is_somebody() {
    check_kinds("Melur, seorang penjahit, pulang. Cempaka, warga Demak, datang.", &[("Cempaka", PERSON)]);
    check_kinds("Intan, salah satu tetangga, merasa cemas.", &[("Intan", PERSON)]);
    check_kinds("Salah satu korban, Melati, dirawat di rumah sakit.", &[("Melati", PERSON)]);
    check_kinds("Sopir bernama Mukmin, 41 tahun, kabur. Polisi mencari Mukmin.", &[("Mukmin", PERSON)]);
    for adverb in ["Nahas", "Pasalnya", "Kemarin", "Beruntung", "Malam", "Korban"] {
        assert_eq!(names(&format!("{adverb}, seorang warga tewas di rumahnya.")), [], "{adverb}");
    }
    assert_eq!(gloss_line("Salah satu bunga, melati, mekar."), "one of · flower · jasmine · bloom");
}

#[test]
fn letters_beside_who_somebody_is_are_a_person() {
    check_kinds("Ia menelepon kakaknya, DR, dari kantor polisi.", &[("DR", PERSON)]);
    check_kinds("Petugas menahan dua orang, yakni AH, buruh pabrik, dan temannya.", &[("AH", PERSON)]);
    check_kinds("Perundungan itu menimpa NS, siswi kelas lima, di sekolah.", &[("NS", PERSON)]);
    check_kinds("Ia membonceng temannya, AS, malam itu.", &[("AS", PERSON)]);
    check_kinds("Mitra dagangnya, AS, menaikkan tarif.", &[("AS", PLACE)]);
    check_kinds("Tiga negara, yakni AS, Inggris, dan Kanada, menolak.", &[("AS", PLACE)]);
    check_kinds("Klinik terdekat, RS Harapan, tutup.", &[("RS Harapan", BODY)]);
}

#[test]
fn what_stands_in_a_row_of_places_is_one() {
    let row = "Longsor melanda tiga desa, yakni Salam, Lembah dan Batu.";
    check_kinds(row, &[("Salam", PLACE), ("Lembah", PLACE), ("Batu", PLACE)]);
    assert!(gloss_line(row).ends_with("three · village · Salam · Lembah · Batu"));
    check_kinds("Kecamatan Dukuh, Salam, dan Mangkur gelap.", &[("Salam", PLACE), ("Mangkur", PLACE)]);
    check_kinds("Air menggenangi empat kecamatan di Kabupaten Demak, antara lain Salam dan Mungkur.", &[("Salam", PLACE), ("Mungkur", PLACE)]);
    // A title may be the second word of a place.
    check_kinds("Air menggenangi dua kecamatan, yakni Salam dan Lembah Ratu.", &[("Salam", PLACE), ("Lembah Ratu", PLACE)]);
    // Persons and things in a row are none.
    check_kinds("Ada dua warga desa, yakni Suparman dan Budi.", &[("Suparman", PERSON), ("Budi", PERSON)]);
    assert!(gloss_line("Ia menitip dua hal, yakni Salam dan uang.").contains("greeting"));
}

#[test]
fn what_is_held_or_danced_is_nobody() {
    check_kinds("Warga menggelar Ngarot Basuhan di desa.", &[("Ngarot Basuhan", OTHER)]);
    check_kinds("Warga menggelar tradisi Ngarot Basuhan di desa.", &[("Ngarot Basuhan", OTHER)]);
    check_kinds("Warga menunggu Rina Basuhan di desa.", &[("Rina Basuhan", PERSON)]);
}

#[test]
fn a_village_of_two_words_has_no_resident_in_it() {
    let text = "Pelaku, Joko, warga Desa Talang Rejo, ditangkap.";
    check_names(text, &[("Joko", ""), ("Desa Talang Rejo", "Talang Rejo village")]);
    assert_eq!(role_of("Warga Desa Sukamaju Budi Santoso menyesalkan itu.", "Budi Santoso").as_deref(), Some("resident of Sukamaju village"));
}

#[test]
fn a_lone_capital_is_somebody_only_where_something_shows_it() {
    check_kinds("Harga layanan Lightning naik.", &[("Lightning", OTHER)]);
    check_kinds("Kata Karangpucung, desa itu aman.", &[("Karangpucung", PERSON)]);
    check_kinds("Indeks Usaha-27 naik. Usaha-27 dibuka menguat.", &[("Usaha-27", OTHER)]);
    check_kinds("Anwar Sanusi-Taufik Hidayat menang.", &[("Anwar Sanusi-Taufik Hidayat", OTHER)]);
    check_kinds("Pasangan Rudi Santoso-Agus Hidayat menang.", &[("Rudi Santoso-Agus Hidayat", OTHER)]);
    check_kinds("Kemarin Lea Anna-Maria Schmidt hadir.", &[("Lea Anna-Maria Schmidt", PERSON)]);
    check_kinds("James Ward-Prowse menang. Ward-Prowse senang.", &[("James Ward-Prowse", PERSON)]);
    assert_eq!(names("James Ward-Prowse menang. Ward-Prowse senang.").len(), 1);
}

#[test]
fn who_stands_in_a_row_of_persons_is_one() {
    check_kinds("Dakwaan Karmin dan Sutarjono dibacakan.", &[("Karmin", PERSON), ("Sutarjono", PERSON)]);
    check_kinds("Mereka adalah Esolin, Dohyun, dan Gohyun.", &[("Esolin", PERSON), ("Dohyun", PERSON), ("Gohyun", PERSON)]);
    check_kinds("Polisi mendata korban lain, seperti Hayami dan Kasmil.", &[("Hayami", PERSON), ("Kasmil", PERSON)]);
    check_kinds("Tarian itu milik duo Amiel dan Febrina Tanuwijaya.", &[("Amiel", PERSON), ("Febrina Tanuwijaya", PERSON)]);
    check_kinds("Pemenangnya Budi Santoso, Agam Sutarjono, Monika Lestari dan Yulia Rahmi.", &[("Agam Sutarjono", PERSON)]);
    check_kinds("Pemenangnya Budi Santoso, Yayasan Sutarjono, Monika Lestari dan Yulia Rahmi.", &[("Yayasan Sutarjono", BODY)]);
    // Firms in a row, and who is somebody of a club behind a comma, are none.
    check_kinds("Para investor, yakni Mitra Capital, Bank Sejuk, dan Wavemist, hadir.", &[("Wavemist", OTHER)]);
    check_kinds("Studio itu menghasilkan karya seperti Lightning.", &[("Lightning", OTHER)]);
}

#[test]
fn a_character_is_somebody() {
    check_kinds("Aktor itu berperan sebagai Jafran dalam film baru.", &[("Jafran", PERSON)]);
    check_kinds("Sinetron itu dibintangi Rina Melati sebagai Vivianda.", &[("Vivianda", PERSON)]);
    check_kinds("Tokoh Grendolin yang diperankan Anton Wijaya muncul.", &[("Grendolin", PERSON)]);
    check_kinds("Ia seorang ksatria bernama Trigger.", &[("Trigger", PERSON)]);
    check_kinds("Ia memakai aplikasi bernama Trigger.", &[("Trigger", OTHER)]);
    check_kinds("Kartu itu dipakai sebagai Lightning.", &[("Lightning", OTHER)]);
    check_kinds("Harga Lightning yang dibintangi Anton Wijaya naik.", &[("Lightning", OTHER)]);
}

#[test]
fn what_somebody_is_stands_beside_the_name_with_other_words_between() {
    check_kinds("Lagu itu direkam bersama DJ Marshmist.", &[("Marshmist", PERSON)]);
    check_kinds("Album itu melibatkan penyanyi hip hop Stormzil.", &[("Stormzil", PERSON)]);
    check_kinds("Bonovel, sang vokalis, bernyanyi.", &[("Bonovel", PERSON)]);
    check_kinds("Flumerin, ia adalah DJ asal Australia.", &[("Flumerin", PERSON)]);
    check_kinds("Mereka mengundang anggota SNSD lain, Hyorin.", &[("Hyorin", PERSON)]);
    check_kinds("Pesta itu untuk anak keduanya, Sainte.", &[("Sainte", PERSON)]);
    check_kinds("Kamera itu laris. (Yendhir)", &[("Yendhir", PERSON)]);
    check_kinds("Mereka membeli kamera lain, Lightning.", &[("Lightning", OTHER)]);
}

#[test]
fn a_word_of_full_names_is_somebody() {
    let text = "Yurika Shinabara pulang. Takesi Shinabara tinggal. Kasus Yurika menjerat keluarga Shinabara.";
    check_kinds(text, &[("Shinabara", PERSON)]);
}

#[test]
fn adverbs_stand_between_who_acts_and_the_verb() {
    check_kinds("Nialen juga menceritakan alasannya.", &[("Nialen", PERSON)]);
    check_kinds("Ashoren tak menjelaskan rencana itu.", &[("Ashoren", PERSON)]);
    check_kinds("Harga Lightning juga dipangkas.", &[("Lightning", OTHER)]);
}

#[test]
fn a_conjunction_or_adjective_before_a_comma_is_nobody() {
    check_names("Lalu, korban melapor.", &[]);
    check_names("Lalu, bek Suparjo digaet.", &[("Suparjo", "")]);
    check_names("Bagus, warga senang.", &[]);
    check_kinds("Bagus, seorang warga, senang.", &[("Bagus", PERSON)]);
}

#[test]
fn letters_of_a_thing_or_a_number_plate_are_nobody() {
    let text = "Polisi menahan RH (30). Akun Facebook (FB) dan Instagram (IG) miliknya ditutup. RH dan DS diam.";
    check_kinds(text, &[("RH", PERSON), ("DS", PERSON)]);
    assert!(names(text).iter().all(|one| one.name != "FB" && one.name != "IG"));
    check_names("Pelat mobil B 48 ELU, aktor Roy Marten, dicatat.", &[("Roy Marten", "")]);
}

#[test]
fn single_marks_part_a_name_and_a_work() {
    assert!(names("Ia menonton Lisa ‘The Simpsons.’ kemarin.").iter().any(|one| one.name == "Lisa"));
}

#[test]
fn a_number_leaves_a_place_one() {
    check_kinds("Warga Griya Serpong RT-01 mengungsi.", &[("Serpong RT-01", PLACE)]);
}

#[test]
fn who_stands_between_commas_behind_an_office_holds_it() {
    assert_eq!(
        role_of("Sekda Provinsi Jambi, Syahrizaldi, menilai usul itu.", "Syahrizaldi").as_deref(),
        Some("Regional Secretary of Jambi Province")
    );
    check_kinds("Kepala Dinas Pertanian Provinsi Bengkulu di Mukomuko, Bengkulu, menegaskan itu.", &[("Bengkulu", PLACE)]);
}

#[test]
fn species_are_one_name() {
    check_kinds("Padma itu (Rafflesia hasseltii) mekar.", &[("Rafflesia hasseltii", OTHER)]);
    check_kinds("Penyu Chelonia mydasensis bertelur.", &[("Chelonia mydasensis", OTHER)]);
    assert_eq!(names("Mereka menunggu Suparmin juga.").first().map(|one| one.name.as_str()), Some("Suparmin"));
}

#[test]
fn speech_has_a_clitic_behind_names() {
    assert_eq!(names("Rizaldi Hakim datang. Kata Budi, Rizaldinya belum makan.").len(), 2);
    assert_eq!(gloss_line("Kenya menang."), "Kenya · win");
}

#[test]
fn a_verb_in_capitals_ends_a_name() {
    check_names("Menurut laman itu Prabowo Tolak Usul Partai.", &[("Prabowo", "Prabowo")]);
    check_names("Menurut laman itu Garut Didesak Partai.", &[("Garut", "Garut")]);
    check_names("Gerakan Selamatkan Hutan hadir.", &[("Gerakan Selamatkan Hutan", "")]);
    // *Gerakan* is a noun.
    check_names("Warga mengikuti Pekan Gerakan Membaca di Solo.", &[("Pekan Gerakan Membaca", ""), ("Solo", "Solo")]);
}

#[test]
fn short_headings_are_no_names() {
    let text = "Warga datang ke kantor itu.\n\nPolisi Tangkap Pelaku\n\nMereka pulang ke rumah.";
    assert_eq!(names(text), []);
    check_names("Bareskrim Polri", &[("Bareskrim Polri", "National Police Criminal Investigation Department")]);
}

#[test]
fn firms_of_a_list_and_their_letters_are_one() {
    assert_eq!(gloss_line("8. PT Multi Karya Sejahtera Tbk (MKSJ)"), "8 · PT Multi Karya Sejahtera");
    check_names("PT Sumber Daya Abadi (SDA) hadir. PT SDA menolak.", &[("PT Sumber Daya Abadi", "PT Sumber Daya Abadi")]);
    check_kinds("Saham BUMI, BUKA, dan CUAN naik.", &[("BUKA", OTHER)]);
    assert!(!gloss_line("Ia memakai WIFI di rumah.").contains("WIFI"));
}

#[test]
fn names_of_ordinary_words_are_composed() {
    check_names("Mereka membahas Sarana Air Bersih kemarin.", &[("Sarana Air Bersih", "Clean Water Facility")]);
    check_names("Ia bertemu Pandu Fajar Wicaksana kemarin.", &[("Pandu Fajar Wicaksana", "")]);
}

#[test]
fn first_names_that_are_words_begin_a_name_inside_a_sentence() {
    check_names("Ia bertemu Lalu Hasanuddin dan Indah Kusumawati kemarin.", &[("Lalu Hasanuddin", ""), ("Indah Kusumawati", "")]);
    assert!(gloss_line("Hasan pulang. Lalu Budi datang.").starts_with("Hasan"));
    check_kinds("Kata Dokter Bunga, luka itu ringan.", &[("Bunga", PERSON)]);
    assert!(!gloss_line("Kata Dokter Umum, luka itu ringan.").contains("Umum"));
    check_kinds("Utusan lembaga itu, Dr. A. Zaman, tiba.", &[("A. Zaman", PERSON)]);
}

#[test]
fn measures_of_earthquakes_are_no_part_of_a_place() {
    check_kinds("Getaran terasa di Malang 3 MMI dan Jember II MMI.", &[("Malang", PLACE), ("Jember", PLACE)]);
}

#[test]
fn two_letters_with_one_capital_head_nothing() {
    check_names("Pelukis itu, Ka Man Lee, pulang.", &[("Ka Man Lee", "")]);
    check_names("KA Argo Bromo berangkat.", &[("KA Argo Bromo", "Argo Bromo train")]);
}

#[test]
fn who_speaks_is_told_by_a_later_sentence() {
    let role = |text: &str| role_of(text, "Rudi Hartawan");
    let said = "\"Kami menolak,\" kata Rudi Hartawan di Medan.";
    assert_eq!(role(&format!("{said} \"Itu keliru,\" ujar politikus Partai Golkar itu.")).as_deref(), Some("Golkar Party politician"));
    assert_eq!(role(&format!("{said} \"Kami lelah,\" tutur pelatih itu.")).as_deref(), Some("coach"));
    assert_eq!(role("Rudi Hartawan mengkritik itu. \"Mahal,\" kata Bupati Garut itu.").as_deref(), Some("Regent of Garut"));
    let named = "Lain halnya dengan Rudi Hartawan.";
    assert_eq!(role(&format!("{named} \"Mahal,\" kata Bupati Garut itu saat dihubungi.")).as_deref(), Some("Regent of Garut"));
    assert_eq!(role(&format!("{named} Jalan itu rusak. \"Mahal,\" kata bupati itu.")), None);
    // Not where others stand between, who has one, and of whom there are many.
    assert_eq!(role(&format!("{said} Ia menyebut Rina Kartika. \"Mahal,\" kata bupati itu.")), None);
    assert_eq!(role("\"Ya,\" kata dokter Rudi Hartawan. \"Mahal,\" kata bupati itu.").as_deref(), Some("doctor"));
    assert_eq!(role(&format!("{said} \"Gelap,\" kata saksi itu.")), None);
    assert_eq!(role(&format!("{said} Bupati itu menolak.")), None);
}

#[test]
fn somebody_behind_the_field_of_an_office_holds_it() {
    check_kinds("Direktur Keuangan Rendra Fajar Wistara mundur.", &[("Rendra Fajar Wistara", PERSON)]);
    check_kinds("Wakil Gubernur NTB Indah Kemalasari Putri hadir.", &[("NTB", PLACE), ("Indah Kemalasari Putri", PERSON)]);
    check_kinds("Direktur Keuangan Bank Mandiri mundur.", &[("Bank Mandiri", BODY)]);
}

#[test]
fn two_persons_in_one_word_are_nobody() {
    let pair = "Salman-Wira kalah. Salman Hidayat/Wira Kusuma tampil buruk.";
    check_kinds(pair, &[("Salman-Wira", OTHER), ("Salman Hidayat", PERSON), ("Wira Kusuma", PERSON)]);
    assert_eq!(names("James Ward-Prowse cedera. Ward-Prowse absen.").len(), 1);
}

#[test]
fn a_single_letter_behind_a_comma_is_kept() {
    assert_eq!(gloss_line("Polisi memastikan, Z sudah kabur."), "police · confirm · Z · already · escape");
    assert_eq!(gloss_line("Vitamin A, B, dan C penting."), "vitamin · A · B · C · important");
}

#[test]
fn who_is_called_so_is_somebody_further_on() {
    check_kinds("Seorang nelayan bernama Sigap tinggal di sana. Warga marah terhadap Sigap.", &[("Sigap", PERSON)]);
    assert_eq!(names("Seorang pensiunan bernama Sigap pulang. Warga marah terhadap Sigap.")[0].mentions.len(), 2);
    assert!(names("Kapal itu bernama Sigap. Warga melihat Sigap.").iter().all(|name| name.kind != PERSON));
}

#[test]
fn a_land_behind_a_degree_is_a_first_name() {
    check_kinds("Prof. Dr. Tonga Siahaan hadir.", &[("Tonga Siahaan", PERSON)]);
    check_kinds("dr. Batak Wiranegara hadir.", &[("Batak Wiranegara", PERSON)]);
    check_kinds("Gubernur Bali Wiranegara hadir.", &[("Bali", PLACE), ("Wiranegara", PERSON)]);
}
