//! Where a name begins and ends beside an office, a place, a country or a title.

use super::{check_kinds, check_names, check_roles, gloss_line, in_line, names, role_of};
use ringkas::lexicon::NameKind;

#[test]
fn a_time_with_a_capital_is_no_name() {
    check_names("Sidang digelar Rabu, Pukul 10.00 WIB.", &[]);
    check_names("Ia lahir Pukul 06.30 WIB di Medan.", &[("Medan", "Medan")]);
    // The zone ends the time, whatever name stands behind it.
    let text = "Pukul 05.40 WIB Semeru kembali meletus.";
    assert_eq!(gloss_line(text), "05:40 Western Indonesian Time · Mount Semeru · again · erupt");
    check_kinds("Ia bekerja di WIB Logistik.", &[("WIB Logistik", NameKind::Organization)]);
}

#[test]
fn short_first_names_and_ranks_keep_their_stops() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    assert_eq!(role("Ketua MUI Moch. Arif hadir.", "Moch. Arif"), "MUI chair");
    assert_eq!(role("Bupati Sinjai Muh. Ramli hadir.", "Muh. Ramli"), "Regent of Sinjai");
    check_names("Ia lewat Jalan Moh. Toha.", &[("Jalan Moh. Toha", "Moh. Toha Street")]);
    assert_eq!(role("JPU Samsu J. Efendi Banu hadir.", "Samsu J. Efendi Banu"), "public prosecutor");
    assert_eq!(in_line("Kapolda Irjen. Pol. Rudi hadir.", "Kapolda Irjen. Pol. Rudi"), ["Provincial Police Chief, Police Inspector General Rudi"]);
    assert_eq!(in_line("Kata Kapten Inf. Suyoto kemarin.", "Kapten Inf. Suyoto"), ["Infantry Captain Suyoto"]);
    check_kinds("Mayor (Inf) Adi hadir.", &[("Adi", NameKind::Person)]);
}

#[test]
fn a_country_or_place_behind_an_office_ends_before_its_holder() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    assert_eq!(role("Menteri Pertahanan Taiwan Wellington Koo hadir.", "Wellington Koo"), "Defense Minister of Taiwan");
    assert_eq!(role("Ketua Komisi C DPRD Tuban Tulus hadir.", "Tulus"), "chair of Tuban Regional Council Commission C");
    assert_eq!(names("Kepala Kantor Kemenag Kabupaten Jombang Muhajir hadir.")[1].name, "Muhajir");
    check_kinds("Kakanwil Ditjenpas Kaltim Endang hadir.", &[("Ditjenpas Kaltim", NameKind::Organization), ("Endang", NameKind::Person)]);
    check_kinds("Direktur Keuangan Indah Sari hadir.", &[("Indah Sari", NameKind::Person)]);
    check_kinds("Direktur Mega Capital hadir.", &[("Mega Capital", NameKind::Organization)]);
}

#[test]
fn a_firm_that_no_dictionary_has_ends_before_its_head() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    assert_eq!(role("CEO Cloudflare Matthew Prince meminta maaf.", "Matthew Prince"), "CEO of Cloudflare");
    assert_eq!(role("Dosen teknik mesin UGM Arif Wibowo hadir.", "Arif Wibowo").rsplit(" at ").next(), Some("Gadjah Mada University"));
    check_kinds("CEO Tim Cook hadir.", &[("Tim Cook", NameKind::Person)]);
    check_kinds("Pendiri Abdullah Azwar Anas hadir.", &[("Abdullah Azwar Anas", NameKind::Person)]);
    check_names("Direktur PT Zahra Oto Mandiri mengaku.", &[("PT Zahra Oto Mandiri", "PT Zahra Oto Mandiri")]);
    check_names("CEO PT Sari Aviation Denon Prawira hadir.", &[("PT Sari Aviation", "PT Sari Aviation"), ("Denon Prawira", "")]);
    check_names("Sekjen PBB Staffan de Mistura hadir.", &[("PBB", "UN"), ("Staffan de Mistura", "")]);
    check_names("Peraih Nobel Fisika Geoffrey Hinton hadir.", &[("Nobel Fisika", "Nobel Prize in Physics"), ("Geoffrey Hinton", "")]);
}

#[test]
fn a_day_that_opens_a_sentence_is_no_name() {
    check_names("Jum'at malam warga berkumpul.", &[]);
    check_names("Jum’at (3/4/2026) warga pulang.", &[]);
}

#[test]
fn a_first_name_behind_a_name_of_the_dictionary_begins_somebody() {
    check_names("Rekannya di Game of Thrones Rose Leslie menikah.", &[("Game of Thrones", "Game of Thrones"), ("Rose Leslie", "")]);
    check_names("Ketua baru Senat Theresa Collins hadir.", &[("Senat", "Senate"), ("Theresa Collins", "")]);
    check_names("Unggahan di Twitter Hamish Wirawan viral.", &[("Twitter", "Twitter"), ("Hamish Wirawan", "")]);
    check_names("Menurut presenter TV Martin Wirawan, burung itu langka.", &[("Martin Wirawan", "")]);
    check_names("Diplomat Korea Utara Ri Jong Su hadir.", &[("Korea Utara", "North Korea"), ("Ri Jong Su", "")]);
    // What may be a first name itself, and what is a word behind a firm.
    check_names("Pebulu tangkis Sony Dwi Prakoso menang.", &[("Sony Dwi Prakoso", "")]);
    check_names("Ia memakai Lenovo Yoga Book.", &[("Lenovo Yoga Book", "")]);
}

#[test]
fn a_country_is_no_part_of_the_name_behind_it() {
    check_names("Raksasa teknologi Korea Selatan Samsung untung.", &[("Korea Selatan", "South Korea"), ("Samsung", "Samsung")]);
    check_names("Klub Italia Juventus menang.", &[("Italia", "Italy"), ("Juventus", "Juventus")]);
    check_names("Klub Inggris membeli pemain itu.", &[("Inggris", "UK")]);
    check_names("Media Indonesia menulis hal itu.", &[("Media Indonesia", "Media Indonesia")]);
    check_names("Yayasan Indonesia Sejahtera hadir.", &[("Yayasan Indonesia Sejahtera", "Indonesia Sejahtera Foundation")]);
    check_names("Ia tinggal di Cigugur Kabupaten Kuningan.", &[("Cigugur", ""), ("Kabupaten Kuningan", "Kuningan Regency")]);
    check_names("Warga Kampung Sembulang Hulu mengungsi.", &[("Kampung Sembulang Hulu", "Sembulang Hulu village")]);
}

#[test]
fn first_names_that_are_places_or_titles() {
    check_kinds("Aktris Sofia Vergara menikah.", &[("Sofia Vergara", NameKind::Person)]);
    check_kinds("Asia Argento menuduh produser itu.", &[("Asia Argento", NameKind::Person)]);
    check_kinds("Gubernur Virginia Glenn Youngkin hadir.", &[("Virginia", NameKind::Place), ("Glenn Youngkin", NameKind::Person)]);
    check_names("Georgia Selatan indah.", &[("Georgia Selatan", "South Georgia")]);
    check_names("Aktor Kang Dong-won hadir.", &[("Kang Dong-won", "")]);
    check_names("Pengamat sepak bola Pangeran Siahaan hadir.", &[("Pangeran Siahaan", "Pangeran Siahaan")]);
    check_names("Presiden Somalia Hassan Sheikh Mohamud hadir.", &[("Somalia", "Somalia"), ("Hassan Sheikh Mohamud", "Hassan Sheikh Mohamud")]);
    check_names("Menteri Energi Arab Saudi Pangeran Abdulaziz hadir.", &[("Arab Saudi", "Saudi Arabia"), ("Abdulaziz", "")]);
}

#[test]
fn dashes_initials_and_what_ends_a_bout() {
    check_names("Penyerang Pierre - Emerick Aubameyang mencetak gol.", &[("Pierre-Emerick Aubameyang", "Pierre-Emerick Aubameyang")]);
    check_names("Laga Persija - Persib seru.", &[("Persija - Persib", "Persija Jakarta-Persib Bandung")]);
    check_kinds("Aktor muda KJ Apa terlibat kecelakaan.", &[("KJ Apa", NameKind::Person)]);
    check_names("Anthony Joshua KO Jake Paul di Miami.", &[("Anthony Joshua", ""), ("Jake Paul", "Jake Paul"), ("Miami", "Miami")]);
    check_kinds("Politikus berjuluk 'Iron Lady' hadir.", &[("Iron Lady", NameKind::Other)]);
    check_names("Duel antara Garuda dan Bima Perkasa seru.", &[("Garuda", "Garuda"), ("Bima Perkasa", "Bima Perkasa Jogja")]);
}

#[test]
fn letters_and_articles_before_a_name_are_none_of_it() {
    check_names("IHSG Indonesia turun.", &[("Indonesia", "Indonesia")]);
    check_names("KTT ASEAN dibuka.", &[("KTT ASEAN", "ASEAN Summit")]);
    check_names("Bupati mengatakan, usulan pembentukan DOB Kota Sorong itu penting.", &[("Kota Sorong", "Sorong City")]);
    check_names("Menurut pemeriksaan Ahli Politeknik Negeri Jember, atap itu rapuh.", &[("Politeknik Negeri Jember", "Jember State Polytechnic")]);
    check_names("RSUD Kota Sorong penuh.", &[("RSUD Kota Sorong", "Sorong City Regional General Hospital")]);
    check_names("Dijerat Pasal 108 UU Perkebunan.", &[("UU Perkebunan", "Plantations Law")]);
    let entities = names("PT Merdeka Gold Resources Tbk. (EMAS) melantai. Saham EMAS naik.");
    assert_eq!(entities.len(), 1);
}

#[test]
fn a_noun_for_a_deed_that_opens_a_sentence_is_no_part_of_a_name_behind_it() {
    check_names("“Kedatangan Moretti mengubah segalanya,” kata Rudi.", &[("Moretti", ""), ("Rudi", "")]);
    check_names("Penonton Titanic bertepuk tangan.", &[("Titanic", "Titanic")]);
    check_names("Film Titanic dan Thor: Ragnarok diputar.", &[("Titanic", "Titanic"), ("Thor: Ragnarok", "Thor: Ragnarok")]);
    check_names("Kerja sama diteken Kenya Airways dan Seruvia.", &[("Kenya Airways", "Kenya Airways"), ("Seruvia", "")]);
    check_names("Menurut Erik ten Hag, ia lelah.", &[("Erik ten Hag", "Erik ten Hag")]);
    check_names("Kematian Dragan mengejutkan warga.", &[("Dragan", "")]);
    check_names("Kedaulatan Rakyat memuat berita itu.", &[("Kedaulatan Rakyat", "Kedaulatan Rakyat")]);
    check_names("Perkumpulan Sabilun hadir.", &[("Perkumpulan Sabilun", "Sabilun Association")]);
    // What the dictionary has, and what begins with a head of two words.
    check_names("Perayaan Nyepi berlangsung meriah.", &[("Nyepi", "Nyepi")]);
    check_names("Pembangunan Air Terjun Lamira rampung.", &[("Air Terjun Lamira", "Lamira Falls")]);
    check_names("Pegunungan Lamira ditutup.", &[("Pegunungan Lamira", "Lamira Mountains")]);
}

#[test]
fn a_country_behind_a_town_with_its_head_is_a_name_of_its_own() {
    check_names("Kota Lyon Prancis diserang.", &[("Kota Lyon", "Lyon City"), ("Prancis", "France")]);
    check_names("Banjir melanda Provinsi Papua Barat.", &[("Provinsi Papua Barat", "West Papua Province")]);
    check_names("Ia lewat Jalan Raya Indonesia.", &[("Jalan Raya Indonesia", "Indonesia Main Road")]);
}

#[test]
fn a_head_of_two_words_belongs_to_the_name_of_the_dictionary() {
    check_names("Kantor berita Xinhua melaporkan hal itu.", &[("Kantor berita Xinhua", "Xinhua News Agency")]);
    check_names("Menurut kantor berita PTI, banjir surut.", &[("kantor berita PTI", "Press Trust of India")]);
    check_names("Menurut kantor berita Qatar, Al Jazeera, banjir surut.", &[("Qatar", "Qatar"), ("Al Jazeera", "Al Jazeera")]);
    check_names("Kantor polisi Medan terbakar.", &[("Medan", "Medan")]);
    check_names("Warga menunggu di kantor Gubernur Riau.", &[("Riau", "Riau")]);
}

#[test]
fn the_form_of_a_firm_abroad_takes_all_capitals_before_it() {
    check_names("Saham HSBC Holdings Ltd naik.", &[("HSBC Holdings Ltd", "")]);
    check_names("Ia bekerja di Orion Energi (Indonesia) Ltd.", &[("Orion Energi Ltd", "")]);
    check_names("Menurut Orion Inc, harga naik.", &[("Orion Inc", "")]);
    check_names("Ia membeli HSBC dan Orion Inc.", &[("HSBC", "HSBC"), ("Orion Inc", "")]);
}

#[test]
fn a_capital_before_small_letters_opens_a_bracket() {
    check_names("Gempa terasa di Palu (Getaran terasa nyata).", &[("Palu", "Palu")]);
    check_names("Ia bertemu seorang ahli (Rina Wijaya) kemarin.", &[("Rina Wijaya", "")]);
    check_names("Gempa terasa III-IV MMI di Palu.", &[("Palu", "Palu")]);
}

#[test]
fn a_word_that_opens_a_sentence_is_a_first_name_where_the_text_has_it_before_the_same_name() {
    check_names("Mantan bupati, Karna Sulaksa, ditahan. Karna Sulaksa juga dihukum.", &[("Karna Sulaksa", "")]);
    let names = names("Mantan bupati, Dodi Sulaksa, ditahan. Karna Sulaksa dihukum, ia sedih.");
    assert!(names.iter().all(|name| name.name != "Karna Sulaksa"));
}

#[test]
fn what_a_number_counts_in_a_country_is_no_place() {
    check_names("Sebanyak 12 Gunung Api Indonesia meletus.", &[("Indonesia", "Indonesia")]);
    check_names("Warga mendaki Gunung Api Banda kemarin.", &[("Gunung Api Banda", "Banda volcano")]);
    assert!(names("Truk terguling di Km 27 Tol Tanjung Barat.").iter().any(|name| name.name == "Tol Tanjung Barat"));
}

#[test]
fn an_adjective_of_english_alone_is_nobody() {
    assert_eq!(gloss_line("Laga itu menjadi all Indonesian final."), "match · become · all-Indonesian final");
    check_names("Ia menonton Indonesian Idol kemarin.", &[("Indonesian Idol", "Indonesian Idol")]);
}

#[test]
fn the_end_of_a_phrase_is_no_part_of_a_name_in_a_headline() {
    assert_eq!(gloss_line("Proyek Jalur Kereta Api Semarang Mandek"), "project · railway line · Semarang · stall");
    assert_eq!(gloss_line("Kereta Api Parahyangan Anjlok"), "Parahyangan train · derail");
}

#[test]
fn what_somebody_is_behind_his_name_is_no_part_of_it() {
    check_names("Abas Keuchik Gampong Lamreung datang.", &[("Abas", ""), ("Gampong Lamreung", "Lamreung village")]);
    check_names("Lukman Saputra Camat dari Kluet datang.", &[("Lukman Saputra", ""), ("Kluet", "")]);
    check_names("Forum Camat Kabupaten Garut datang.", &[("Forum Camat Kabupaten Garut", "Garut Regency Subdistrict Head Forum")]);
    // Nor is what he is to the law, with a capital inside the sentence.
    check_names("Menurut saksi, Terdakwa Marutoke pergi.", &[("Marutoke", "")]);
    check_names("Umat Saksi Yehuwa berdoa.", &[("Saksi Yehuwa", "Jehovah's Witnesses")]);
}

#[test]
fn a_firm_begins_with_its_form_and_ends_before_its_region() {
    let firm = [("PT Lumbung", "PT Lumbung"), ("Kabupaten Garut", "Garut Regency")];
    check_names("Kata saksi, Karyawan PT Lumbung Kabupaten Garut hadir.", &firm);
    check_names("Serikat Pekerja PT Lumbung menolak.", &[("Serikat Pekerja PT Lumbung", "PT Lumbung Labor Union")]);
    // An English word for what it does may end it before its holder.
    check_roles("Direktur PT Borneo Jati Mining Rina Wati hadir.", &[("Rina Wati", "director of PT Borneo Jati Mining")]);
}

#[test]
fn a_place_of_two_points_belongs_to_the_body_before_it() {
    let detention = ("Rutan Polres Hulu Sungai Selatan", "South Hulu Sungai District Police Detention Center");
    check_names("Ia kabur dari Rutan Polres Hulu Sungai Selatan.", &[detention]);
    check_names("Negara-negara Afrika Selatan menolak.", &[("Negara-negara Afrika Selatan", "South African countries")]);
}

#[test]
fn a_grade_with_its_number_is_no_name() {
    check_names("Pejabat Eselon III-A dan IV-B dilantik.", &[]);
    check_names("Ia naik ke Eselon II.", &[]);
    check_names("Ia kagum pada Ratu Elizabeth II.", &[("Ratu Elizabeth II", "Queen Elizabeth II")]);
}

#[test]
fn small_words_of_italian_hold_a_name_together() {
    check_names("Kursus itu berlangsung di Palazzo delle Rose kemarin.", &[("Palazzo delle Rose", "")]);
}

#[test]
fn one_word_of_a_name_of_the_text_is_all_of_it() {
    let text = "Kemarin ia tiba di Jakarta Kota. Kereta itu jurusan Jakarta Kota - Bogor.";
    assert_eq!(names(text).iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Jakarta Kota", "Bogor"]);
    // The end of an office is none.
    assert!(gloss_line("Setelah tiba di Kota Garut, Wakil Wali Kota Garut menolak.").contains("Deputy Mayor of Garut"));
}

#[test]
fn a_point_of_the_compass_makes_a_place() {
    check_kinds("Warga Trans Kalawe, Weda Utara, menolak.", &[("Weda Utara", NameKind::Place)]);
    check_kinds("Perusahaan Astra Timur untung.", &[("Astra Timur", NameKind::Organization)]);
}

#[test]
fn first_names_that_are_words_begin_a_sentence() {
    check_names("Fitri Wulandini hadir.", &[("Fitri Wulandini", "")]);
    check_names("Maya Angelina hadir.", &[("Maya Angelina", "")]);
    assert!(gloss_line("Puji Prabowo, warga tersenyum.").starts_with("praise"));
    check_kinds("Peneliti BRIN Awal Hasanudin hadir.", &[("Awal Hasanudin", NameKind::Person)]);
    assert!(gloss_line("Awal Ramadan ditetapkan hari ini.").starts_with("start of Ramadan"));
}

#[test]
fn a_sum_or_a_measure_in_capitals_is_no_part_of_a_name() {
    check_kinds("PLTA Sari Bumi, Riau 510 MW, beroperasi.", &[("Riau", NameKind::Place)]);
    let line = gloss_line("Proyek itu meliputi Jambi 45 MW, Sulawesi Utara 20 MW dan Lampung 30 MW.");
    assert!(line.ends_with("Jambi · 45 MW · North Sulawesi · 20 MW · Lampung · 30 MW"), "{line}");
    let line = gloss_line("Smelter Bahodopi US$ 2 miliar, dan Smelter Pomalaa US$ 4 miliar.");
    assert!(line.ends_with("Pomalaa smelter · USD 4 billion"), "{line}");
    // A model has its number and letters, and a word alone is no name.
    check_kinds("Boeing 737 MAX jatuh.", &[("Boeing 737 MAX", NameKind::Other)]);
    check_names("Mereka membahas Program 35 GW kemarin.", &[("Program 35 GW", "")]);
}

#[test]
fn that_something_is_at_home_is_no_part_of_its_name() {
    for (text, name) in [
        ("Pengguna Spotify Tanah Air naik.", "Spotify"),
        ("Penggemar Qorvak Tanah Air senang.", "Qorvak"),
        ("Klub Liga 1 Tanah Air kalah.", "Klub Liga 1"),
    ] {
        assert!(names(text).iter().any(|entity| entity.name == name), "{text}: {:#?}", names(text));
    }
    assert_eq!(gloss_line("Pegulat PGSI Tanah Air menang."), "wrestler · Indonesian Wrestling Association · homeland · win");
    // What is called so, and other lands.
    check_names("Gerakan Cinta Tanah Air digelar.", &[("Gerakan Cinta Tanah Air", "the Homeland Love Movement")]);
    check_names("Pejuang Pembela Tanah Air gugur.", &[("Pembela Tanah Air", "Defenders of the Homeland (PETA)")]);
    check_names("BNN Tanah Laut hadir.", &[("BNN Tanah Laut", "Tanah Laut Narcotics Agency")]);
}
