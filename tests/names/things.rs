//! Things, works and events, outlets, and what somebody is called besides.

use super::{check_kinds, check_names, gloss_line, names};
use ringkas::lexicon::NameKind;

const PERSON: NameKind = NameKind::Person;
const BODY: NameKind = NameKind::Organization;
const OTHER: NameKind = NameKind::Other;

#[track_caller]
fn check_line(text: &str, expected: &[&str]) {
    assert_eq!(gloss_line(text), expected.join(" · "), "{text}");
}

#[test]
fn a_counted_event_is_one_name() {
    for (name, english) in [
        ("Munas XI Golkar", "11th Golkar Party national congress"),
        ("Kongres V Partai Demokrat", "5th Democratic Party congress"),
        ("Pekan Olahraga Nasional XXIII", "23rd National Games"),
    ] {
        check_names(&format!("Warga membahas {name} kemarin."), &[(name, english)]);
    }
    check_names("Porprov VIII Kaltim dibuka.", &[("Porprov VIII Kaltim", "8th Provincial Games in East Kalimantan")]);
    // Letters of other things are no numbers of theirs.
    check_names("Warga membahas Kongres AS kemarin.", &[("Kongres AS", "US Congress")]);
    check_names("Ketua Komisi V DPR hadir.", &[("Komisi V DPR", "House Commission V")]);
}

#[test]
fn a_model_has_its_number() {
    check_kinds("Harga iPhone 17 turun.", &[("iPhone 17", OTHER)]);
    check_kinds("Samsung menjual Galaxy Note 8 dan Galaxy Note 8 Plus.", &[("Samsung", BODY), ("Galaxy Note 8", OTHER)]);
    check_kinds("BYD Atto 1 dijual.", &[("BYD Atto 1", OTHER)]);
    check_kinds("Ponsel itu memakai Android 7.0 Nougat baru.", &[("Android 7.0 Nougat", OTHER)]);
    check_kinds("Film Transformers 5 tayang.", &[("Transformers 5", OTHER)]);
    check_kinds("SUV seperti HR-V laris.", &[("HR-V", OTHER)]);
    // A number that counts, a year, and what belongs to no model.
    check_kinds("Apple menjual iPhone 17 juta unit.", &[("iPhone", OTHER)]);
    check_kinds("PlayStation 2017 dijual.", &[("PlayStation", OTHER)]);
    check_kinds("Kepala Dinas Kesehatan (Dinkes) Kota Bandung Sony Adam hadir.", &[("Sony Adam", PERSON)]);
}

#[test]
fn number_plates_and_ships_are_one_name() {
    check_kinds("Mobil bernopol S 8765 UZ hilang.", &[("S 8765 UZ", OTHER)]);
    check_kinds("Mobil dengan nomor polisi BK 1200 GO ditemukan.", &[("BK 1200 GO", OTHER)]);
    check_kinds("Truk Mitsubishi DA 8765 BX terbalik.", &[("Mitsubishi", BODY), ("DA 8765 BX", OTHER)]);
    check_kinds("Motor dengan Nopol KH 8765 RF hilang.", &[("KH 8765 RF", OTHER)]);
    check_names("Warga RT 012 RW 003 mengungsi.", &[]);
    check_kinds("Kemarin KM Putri Sakinah tenggelam.", &[("KM Putri Sakinah", OTHER)]);
    check_kinds("KN SAR Puntadewa mencari korban.", &[("KN SAR Puntadewa", OTHER)]);
    check_kinds("KM Sabuk Nusantara 90 berlayar.", &[("KM Sabuk Nusantara 90", OTHER)]);
    check_kinds("USS Harlan Mercer dan HMS Pride of Devon tiba.", &[("USS Harlan Mercer", OTHER), ("HMS Pride of Devon", OTHER)]);
    check_kinds("USS di Manila tiba.", &[("Manila", NameKind::Place)]);
    check_kinds("Kapal Motor (KM) Sinar Pagi tenggelam.", &[("Sinar Pagi", OTHER)]);
    check_kinds("Kapal Motor Penumpang (KMP) Tirta Kusuma karam.", &[("Tirta Kusuma", OTHER)]);
    check_kinds("Jaraknya dua kilometer (km) dari Semarang.", &[("Semarang", NameKind::Place)]);
    // Crew that is counted is nobody.
    check_names("Nakhoda berinisial TW dan 14 ABK diamankan.", &[("TW", "")]);
}

#[test]
fn initials_stand_inside_the_name_of_a_ship() {
    check_kinds("Kapal perusak USS John S. McCarter tiba.", &[("USS John S. McCarter", OTHER)]);
    check_kinds("Kapal induk USS George H.W. Barlow tiba.", &[("USS George H.W. Barlow", OTHER)]);
    check_kinds("Fregat KRI R.E. Martasuta berlayar.", &[("KRI R.E. Martasuta", OTHER)]);
    check_kinds("Komandan berdiri di atas KRI Sibarau. Hartono pergi.", &[("KRI Sibarau", OTHER)]);
}

#[test]
fn the_last_word_of_an_event_takes_what_stands_before() {
    check_kinds("CNBC Indonesia Awards 2025 digelar.", &[("CNBC Indonesia Awards", OTHER)]);
    check_kinds("Kemarin ASEAN Cup digelar.", &[("ASEAN Cup", OTHER)]);
    check_kinds("Ia meraih Puskas Award.", &[("Puskas Award", OTHER)]);
    check_kinds("Ia membaca majalah Vanity Fair di rumah.", &[("Vanity Fair", BODY)]);
}

#[test]
fn who_wins_a_prize_is_no_part_of_it() {
    check_kinds("Peraih Nobel Fisika Geoffrey Hinton hadir.", &[("Nobel Fisika", OTHER), ("Geoffrey Hinton", PERSON)]);
    check_kinds("Pemenang Pulitzer Seymour Hersh hadir.", &[("Pulitzer", OTHER), ("Seymour Hersh", PERSON)]);
    check_kinds("Pemenang Oscar Lawalata hadir.", &[("Oscar Lawalata", PERSON)]);
    check_kinds("Bintang Game of Thrones Kit Harington menikah.", &[("Game of Thrones", OTHER), ("Kit Harington", PERSON)]);
}

#[test]
fn what_is_behind_a_cue_is_of_its_kind() {
    check_kinds("Ia menonton serial Carlos Santos.", &[("Carlos Santos", PERSON)]);
    check_kinds("Ia menonton acara bincang 'The Carlos Santos Show'.", &[("The Carlos Santos Show", OTHER)]);
    check_kinds("Film Clarissa tayang.", &[("Clarissa", OTHER)]);
    check_kinds("Film Carlos the Baker in Five Acts tayang.", &[("Carlos the Baker in Five Acts", OTHER)]);
    check_kinds("Harga naik, dilansir Mirror.", &[("Mirror", BODY)]);
    check_kinds("Dilansir Radar Malang, korban tewas.", &[("Radar Malang", BODY)]);
    check_kinds("Dikutip dari laman Metro, harga naik.", &[("Metro", BODY)]);
    check_kinds("Mengutip Budi Santoso, hal itu benar.", &[("Budi Santoso", PERSON)]);
    check_kinds("Mengutip Hourglass, harga naik.", &[("Hourglass", BODY)]);
    check_kinds("Mengutip Suparno, harga naik.", &[("Suparno", PERSON)]);
    check_kinds("Mountain Ledger mewartakan hal itu.", &[("Mountain Ledger", BODY)]);
    check_kinds("Hourglass melaporkan, harga itu naik.", &[("Hourglass", BODY)]);
    check_kinds("Kemarin Hunter melaporkan suaminya ke polisi.", &[("Hunter", PERSON)]);
    check_kinds("Dilansir Pelangi, harga naik.", &[("Pelangi", OTHER)]);
    check_kinds("Serial Riverdale tayang.", &[("Riverdale", OTHER)]);
    check_kinds("Film Petaka Gunung Gede tayang.", &[("Petaka Gunung Gede", OTHER)]);
    check_kinds("Google meluncurkan Gboard.", &[("Gboard", OTHER)]);
    check_kinds("Ia ditemui di kediaman Boy Thohir, Jakarta.", &[("Boy Thohir", PERSON)]);
    check_kinds("Alex Marquez (Gresini) dan Marc Marquez (Lenovo) gagal.", &[("Gresini", BODY)]);
    check_kinds("Dea Panendra (Gresini) dan Egi Fedly (Lenovo) membintangi film itu.", &[("Gresini", PERSON)]);
    check_kinds("Boygroup Wanna One tampil.", &[("Wanna One", BODY)]);
    check_kinds("Perusahaan rintisan Cermati mendapat dana.", &[("Cermati", OTHER)]);
    check_kinds("Synchro didirikan sejak 2014.", &[("Synchro", BODY)]);
    check_kinds("Warga Masalit mengungsi.", &[("Masalit", OTHER)]);
    check_kinds("Orang Beleka dan kaum Torali mengungsi.", &[("Beleka", OTHER), ("Torali", OTHER)]);
    check_line("X milik Musk digugat.", &["X", "belonging to", "Musk", "be sued"]);
    check_line("Nilai X dan Y sama.", &["value", "X", "Y", "same"]);
    check_line("Jaringan narkotika Internasional Malaysia-Aceh dibongkar.", &["ring", "narcotics", "international", "Malaysia-Aceh", "be uncovered"]);
    check_kinds("Pasangan Luthfi Hakim-Taj Yasin menang.", &[("Luthfi Hakim-Taj Yasin", OTHER)]);
}

#[test]
fn a_title_in_quotation_marks_is_no_word() {
    check_line("Program \"Yes I Do\" dimulai.", &["program", "Yes I Do", "start"]);
    check_line("Lagu berjudul 'Sampai Jumpa' dirilis.", &["song", "be titled", "Sampai Jumpa", "be released"]);
    check_kinds("Ia memakai slogan \"Make America Great Again\".", &[("Make America Great Again", OTHER)]);
}

#[test]
fn somebody_is_one_under_two_names() {
    check_names("AF alias Acing ditangkap. Acing melawan.", &[("AF", "")]);
    check_names("Harun alias Bang Jago ditahan. Bang Jago menangis.", &[("Harun", "")]);
    check_names("Ishfah Abidal Aziz alias Gus Alex ditahan. Alex menolak.", &[("Ishfah Abidal Aziz", "")]);
    check_names("Romahurmuziy (Romi) hadir. Romi menolak.", &[("Romahurmuziy", "Romahurmuziy")]);
    check_names("Kiki, sapaan Friderica Widyasari, hadir. Friderica puas.", &[("Friderica Widyasari", "")]);
    check_names("Andi Agustinus alias Andi Narogong hadir. Andi Narogong menolak.", &[("Andi Agustinus", "")]);
    check_line("Muhaimin Iskandar alias Cak Imin hadir.", &["Muhaimin Iskandar", "aka", "Cak Imin", "be present"]);
    assert_eq!(names("Muhaimin Iskandar yang akrab disapa Cak Imin hadir.").len(), 1);
    // Who summons or greets somebody is another.
    assert_eq!(names("Budi dipanggil Presiden Jokowi.").len(), 2);
    assert_eq!(names("Budi Santoso disapa Rudi Hartono.").len(), 2);
    // Who stands behind a comma or in other brackets is another.
    assert_eq!(names("Budi Santoso, Rini Astuti, dan Tono hadir.").len(), 3);
    assert_eq!(names("Marsha Timothy (Marlina) hadir.").len(), 2);
}

#[test]
fn somebody_is_known_again_by_another_spelling_or_part() {
    check_names("Sudirman Said setuju. \"Saya kira bijak,\" kata Sudirman.", &[("Sudirman Said", "Sudirman Said")]);
    let place = names("Sudirman Said berkantor di Sudirman.");
    assert_eq!(place.len(), 2, "{place:#?}");
    assert_eq!(names("Presiden Ahmed al-Sharaa hadir. Al-Sharaa mengatakan hal itu.").len(), 1);
    assert_eq!(names("Zelensky hadir. Zelenskyy menolak.").len(), 1);
    assert_eq!(names("Menteri Enggartiasto Lukita hadir. Enggar menjelaskan hal itu.").len(), 1);
    assert_eq!(names("Menteri Andika Perkasa hadir. Andi menjelaskan hal itu.").len(), 2);
    check_names("Popularitas Partai Puea Thai naik. Menurut popularitas Puea Thai, ia diam.", &[("Partai Puea Thai", "Puea Thai Party")]);
}

#[test]
fn a_first_name_that_is_a_word_is_somebody() {
    check_line("Jenazah Wahyu dimakamkan.", &["body", "Wahyu", "be buried"]);
    check_line("Gol Fajar dianulir.", &["goal", "Fajar", "be disallowed"]);
    check_line("Wahyu menuturkan hal itu.", &["Wahyu", "say", "that"]);
    check_line("Fajar dan Rian menang.", &["Fajar", "Rian", "win"]);
    check_line("Fajar/Fikri kalah.", &["Fajar", "Fikri", "lose"]);
    check_kinds("Keluarga Intan melapor.", &[("Intan", PERSON)]);
    check_kinds("Duel antara Garuda dan Bima Perkasa seru.", &[("Garuda", BODY), ("Bima Perkasa", BODY)]);
    check_line("Air keras disiram ke wajah Novel.", &["acid", "be doused", "face", "Novel"]);
    check_kinds("Polisi menangkap Wahyu dan Fajar.", &[("Wahyu", PERSON), ("Fajar", PERSON)]);
    check_kinds("Adnan Maulana/Indah Cahya Sari Jamil kalah.", &[("Indah Cahya Sari Jamil", PERSON)]);
    for text in ["Bunga itu mekar.", "Fajar mulai tiba.", "Kasus bunga bank naik."] {
        assert_eq!(names(text), [], "{text}");
    }
}

#[test]
fn who_has_a_name_of_old_is_of_today_in_office() {
    check_names("Polisi menangkap Ibnu Sina (35).", &[("Ibnu Sina", "")]);
    check_names("Polisi menangkap Iskandar Zulkarnain (35). Iskandar Zulkarnain melawan.", &[("Iskandar Zulkarnain", "")]);
    check_names("Kisah Iskandar Zulkarnain dibaca.", &[("Iskandar Zulkarnain", "Alexander the Great")]);
}

#[test]
fn a_title_in_english_between_quotation_marks_is_one_name() {
    check_kinds("Novel Byron, \"The Return of Lord Ruthven\", laris.", &[("The Return of Lord Ruthven", OTHER)]);
    check_kinds("Ia menulis \"Silent Harbor: The Story of Us\".", &[("Silent Harbor: The Story of Us", OTHER)]);
    check_names("Kata dia, \"Saya akan ke Hong Kong\".", &[("Hong Kong", "Hong Kong")]);
    check_names("Ia menyebut \"Rudi, Budi, Joko\".", &[("Rudi", ""), ("Budi", ""), ("Joko", "")]);
}

#[test]
fn a_curly_apostrophe_is_a_straight_one() {
    check_names("Masjid itu menghadap Ka’bah.", &[("Ka’bah", "Kaaba")]);
    check_names("Ia membaca Al-Qur’an.", &[("Al-Qur’an", "Quran")]);
    check_names("Menurut O’Neal, harga naik.", &[("O’Neal", "")]);
}

#[test]
fn a_market_of_a_country_is_no_building() {
    check_names("Pasar Jepang melemah.", &[("Pasar Jepang", "Japanese market")]);
    check_names("Pasar Senen ramai.", &[("Pasar Senen", "Senen Market")]);
    check_names("Head to Head Persib vs Persija", &[("Persib", "Persib Bandung"), ("Persija", "Persija Jakarta")]);
    check_kinds("Bacaan dari kitab Fathul Muin itu sulit.", &[("Fathul Muin", OTHER)]);
    check_kinds("Bacaan dari Fathul Muin itu sulit.", &[("Fathul Muin", PERSON)]);
}

#[test]
fn a_title_goes_on_behind_its_colon() {
    check_kinds("Serial Blue Harbor: Last Storm dirilis.", &[("Blue Harbor: Last Storm", NameKind::Other)]);
    check_kinds("Ia membaca buku Blue Harbor: The Last Storm.", &[("Blue Harbor: The Last Storm", NameKind::Other)]);
    check_line("Buku Rina Kartika: Penulis harus jujur.", &["book", "Rina Kartika", "writer", "must", "honest"]);
}

#[test]
fn a_name_of_the_dictionary_has_small_words_of_english() {
    check_kinds("Ia memimpin peringkat HSBC Race to Guangzhou musim ini.", &[("HSBC Race to Guangzhou", NameKind::Other)]);
}

#[test]
fn initials_are_the_person_who_has_them() {
    assert_eq!(names("Zaki Wirasaba-Qurani cedera. ZWQ absen lama.").len(), 1);
    assert_eq!(names("Trent Alexander-Arnold pindah. Kata pelatih, TAA senang.").len(), 1);
    // Letters of a body are that body.
    assert_eq!(names("Dewi Puspita Rahayu hadir. DPR menolak.").len(), 2);
}

#[test]
fn who_is_known_as_somebody_else_is_one() {
    check_names("Penyanyi Ratna Dewi Kusuma atau lebih dikenal dengan Ratna KDI hadir. Ratna senang.", &[("Ratna Dewi Kusuma", "")]);
    check_names("Budi Hartono atau Rina Kartika hadir.", &[("Budi Hartono", ""), ("Rina Kartika", "")]);
}

#[test]
fn what_stands_behind_ahead_of_is_another_name() {
    assert_eq!(gloss_line("Ia hadir dalam Konferensi Pers Jelang Piala Dunia."), "be present · Press Conference · ahead of · World Cup");
    assert_eq!(names("Hak Atas Kekayaan Intelektual itu penting.").len(), 1);
}

#[test]
fn what_a_work_is_called_is_nobody() {
    check_kinds("Konser bertajuk Harmonia digelar kemarin.", &[("Harmonia", OTHER)]);
    check_kinds("Seorang guru bernama Harmonia pulang.", &[("Harmonia", PERSON)]);
}

#[test]
fn a_genus_behind_a_noun_for_what_lives_takes_any_latin_end() {
    check_kinds("Lalat Stenodexia nigricola ditemukan.", &[("Stenodexia nigricola", OTHER)]);
    check_kinds("Warga menangkap lalat Stenodexia merah.", &[("Stenodexia", OTHER)]);
}

#[test]
fn in_a_sentence_on_what_lives_any_latin_end_tells_a_species() {
    check_kinds("Salah satunya adalah Xenodon angkati, sejenis ular.", &[("Xenodon angkati", OTHER)]);
    check_kinds("Spesies itu ialah Betta pulcra, Rasbora nusantara, dan Rattus viridae.", &[("Rasbora nusantara", OTHER), ("Rattus viridae", OTHER)]);
    // Without one, and where the small word is one of the language.
    assert!(gloss_line("Warga melihat Xenodin angkati barang.").contains("Xenodin · "));
    assert!(gloss_line("Peneliti spesies itu, Rahmatin, tiba.").contains("arrive"));
}

#[test]
fn what_one_wins_is_called_in_english() {
    check_kinds("Firma itu meraih penghargaan Best Asian Partner dan Best Asian Bank.", &[("Best Asian Partner", OTHER), ("Best Asian Bank", OTHER)]);
    check_kinds("Ia menerima penghargaan Presiden Joko Widodo.", &[("Joko Widodo", PERSON)]);
    assert!(gloss_line("Ia meraih penghargaan Pemain Terbaik.").ends_with("best player"));
}

#[test]
fn a_study_comes_out_in_a_journal() {
    check_kinds("Studi itu diterbitkan di Marine Letters.", &[("Marine Letters", OTHER)]);
    check_kinds("Studi itu diterbitkan di Surabaya.", &[("Surabaya", NameKind::Place)]);
    check_kinds("Ia tinggal di Sukamenanti.", &[("Sukamenanti", NameKind::Place)]);
}

#[test]
fn two_beside_a_stroke_are_persons() {
    check_kinds("Ganda itu, Rinto Maulana/Bunga Lestari, menang.", &[("Bunga Lestari", PERSON)]);
    check_kinds("Saham seperti AALI, KWTR, dan PNGO naik.", &[("KWTR", BODY)]);
}

#[test]
fn a_party_and_its_state_are_no_body() {
    check_kinds("Ia bertemu Theo Yarrow (R-FL) dan Edna Case (D-HI).", &[("R-FL", OTHER), ("D-HI", OTHER)]);
    check_kinds("Alex Marquez (Gresini) dan Marc Marquez (Ducati) menang.", &[("Gresini", BODY)]);
}

#[test]
fn letters_of_the_home_country_are_half_of_a_pair() {
    check_names("Hubungan RI-AS membaik.", &[("RI-AS", "Indonesia-US")]);
    check_names("Hubungan RI-Malaysia membaik.", &[("RI-Malaysia", "Indonesia-Malaysia")]);
}

#[test]
fn a_dash_stands_before_whose_nickname_it_is() {
    assert_eq!(names("Oktavia Kristin hadir. Menurut Yanika—panggilan Oktavia—air itu keruh.").len(), 1);
    assert_eq!(names("Oktavia Kristin hadir. Menurut Yanika—istri Oktavia—air itu keruh.").len(), 2);
}

#[test]
fn what_is_in_space_is_nobody() {
    check_kinds("Planet bernama Zorya itu jauh.", &[("Zorya", OTHER)]);
    check_kinds("Wahana antariksa Cassini mengorbit Saturnus.", &[("Cassini", OTHER)]);
    check_kinds("Pria bernama Zorya itu pergi.", &[("Zorya", PERSON)]);
    check_kinds("Turis ruang angkasa Rina Wati tiba.", &[("Rina Wati", PERSON)]);
    assert!(gloss_line("Bintang HD 209458 bersinar.").contains("HD · 209458"));
}

#[test]
fn what_gains_so_much_is_a_share() {
    check_kinds("Saham naik, seperti Darma Henwa menguat Rp5 menjadi Rp425.", &[("Darma Henwa", BODY)]);
    check_kinds("Saham naik, seperti Sari Kencana yang melemah Rp50 ke posisi Rp620.", &[("Sari Kencana", BODY)]);
    check_kinds("Harga beras di Sari Kencana melonjak Rp500.", &[("Sari Kencana", NameKind::Place)]);
}

#[test]
fn a_firm_may_be_called_by_its_first_word() {
    check_kinds("Vale Indonesia membangun pabrik. Jika disatukan Vale dapat memproduksi nikel.", &[("Vale Indonesia", BODY), ("Vale", BODY)]);
}

#[test]
fn a_name_of_the_dictionary_is_small_up_to_its_last_word() {
    assert!(gloss_line("Kantor media Gaza melaporkan serangan.").starts_with("Gaza Government Media Office"));
    assert!(gloss_line("Kantor media Rusia melaporkan serangan.").starts_with("office · media · Russian"));
}

#[test]
fn a_type_of_plane_is_apart_from_whose_it_is() {
    check_kinds("Rudal mengenai Su-27 Ukraina di Kherson.", &[("Su-27", OTHER), ("Ukraina", NameKind::Place)]);
    check_kinds("Rudal mengenai Su-25 Angkatan Bersenjata Ukraina.", &[("Su-25", OTHER), ("Angkatan Bersenjata Ukraina", BODY)]);
    check_kinds("Jet F-16 Fighting Falcon itu mendarat.", &[("F-16 Fighting Falcon", OTHER)]);
    check_kinds("Timnas U-22 Indonesia berlatih.", &[("Timnas U-22 Indonesia", BODY)]);
}

#[test]
fn a_head_alone_before_its_phrase_is_no_name() {
    assert!(gloss_line("Senin (11/4) Pasukan pertahanan udara Rusia menembak.").contains("troops · air defense · Russian"));
    assert!(gloss_line("Kemarin Pasukan Garuda Sakti menembak.").contains("Garuda Sakti"));
}
