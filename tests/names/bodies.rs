//! Bodies and what patterns compose of their words.

use super::{check, check_kinds, check_letters, check_names, check_roles, glossary, names};
use ringkas::glossary::Status;
use ringkas::lexicon::NameKind;

#[test]
fn patterns_compose_and_say_so() {
    let entities = names("Warga berkumpul di Lapangan Kim Il Sung. Banjir melanda Kelurahan Sukasari. Polisi dari Polres Demak datang.");
    check(&entities, "Lapangan Kim Il Sung", NameKind::Place, Some("Kim Il Sung Square"));
    check(&entities, "Polres Demak", NameKind::Organization, Some("Demak District Police"));
    let police = entities.iter().find(|entity| entity.name.starts_with("Polres")).unwrap();
    assert!(police.status == Status::Derived && !police.path.is_empty());
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
fn a_body_and_the_place_of_its_branch_are_one_name() {
    for (name, english) in [
        ("Pengadilan Tinggi Hong Kong", "Hong Kong High Court"),
        ("Kejaksaan Tinggi Sulawesi Selatan", "South Sulawesi High Prosecutor's Office"),
        ("Kejaksaan Garut", "Garut Prosecutor's Office"),
        ("Kantor Kejaksaan Negeri Garut", "Garut District Prosecutor's Office"),
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
fn letters_of_a_board_belong_to_a_body_with_members() {
    for (name, english) in [
        ("PP Pemuda Muhammadiyah", "Central Board of the Muhammadiyah Youth"),
        ("PC PMII Jember", "Jember Branch Board of the Indonesian Islamic Student Movement"),
        ("MPW Pemuda Pancasila Sumut", "North Sumatra Provincial Leadership Council of the Pancasila Youth"),
        ("PWI Pusat", "Indonesian Journalists Association headquarters"),
        ("PP Pagar Nusa", "Central Board of Pagar Nusa"),
    ] {
        check_names(&format!("Usul itu ditolak {name} kemarin."), &[(name, english)]);
    }
    check_roles(
        "Ketua Umum PP Pemuda Muhammadiyah Bayu Pradana hadir.",
        &[("Bayu Pradana", "general chair of the Central Board of the Muhammadiyah Youth")],
    );
    check_names("Warga membahas PP OJK kemarin.", &[("OJK", "Financial Services Authority")]);
    check_names("Warga membahas PP Ormas kemarin.", &[]);
}

#[test]
fn a_class_goes_on_behind_the_letters_of_a_prison() {
    check_names(
        "Ia ditahan di Lembaga Pemasyarakatan (Lapas) Kelas IIA Banceuy kemarin.",
        &[("Lembaga Pemasyarakatan Kelas IIA Banceuy", "Banceuy Class IIA Penitentiary")],
    );
    check_names(
        "Ia ditahan di Rumah Tahanan Negara (Rutan) Klas II-A Maesa kemarin.",
        &[("Rumah Tahanan Negara Klas II-A Maesa", "Maesa Class II-A Detention Center")],
    );
    check_names("Badan Narkotika Nasional (BNN) Kelas berat itu.", &[("Badan Narkotika Nasional", "National Narcotics Agency")]);
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
fn a_foreign_word_for_a_body_tells_its_kind() {
    let entities = names("Sanggar itu dibiayai Melati Foundation dan Boston Weaving Society.");
    check(&entities, "Melati Foundation", NameKind::Organization, None);
    check(&entities, "Boston Weaving Society", NameKind::Organization, None);
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
    // What has its country says it once.
    check_names("NIS Korsel melaporkan hal itu.", &[("NIS Korsel", "South Korea's National Intelligence Service")]);
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
fn some_words_are_others_inside_names() {
    check_names(
        "Front Rakyat Indonesia rapat. Komite Pusat setuju.",
        &[("Front Rakyat Indonesia", "Indonesian People's Front"), ("Komite Pusat", "Central Committee")],
    );
}

#[test]
fn what_a_place_is_called_is_the_place_and_no_word() {
    let entities = names("Laga digelar di Stadion Patriot, Bekasi. Main di Patriot ada syaratnya.");
    check(&entities, "Patriot", NameKind::Place, None);
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
fn a_body_called_without_its_head_is_the_body() {
    check_names("Partai Demokrat mendukung usul itu. Karena itu Demokrat menang.", &[("Partai Demokrat", "Democratic Party")]);
}

#[test]
fn the_first_word_of_a_firm_is_not_its_last() {
    let text = "Kepala Ekonom PT Sekuritas Samudra Tbk., Novita Halim, menilai keputusan itu tepat.";
    check_names(text, &[("PT Sekuritas Samudra Tbk", "PT Sekuritas Samudra"), ("Novita Halim", "")]);
}

#[test]
fn a_head_with_its_stop_belongs_to_the_name_behind() {
    check_names(
        "Warga Kel. Sukamaju, Kec. Cilodong, Kab. Bogor, mengungsi.",
        &[("Kel. Sukamaju", "Sukamaju urban village"), ("Kec. Cilodong", "Cilodong District"), ("Kab. Bogor", "Bogor Regency")],
    );
    check_names("Warga Ds. Sukamaju Kec. Ciawi mengungsi.", &[("Ds. Sukamaju", "Sukamaju village"), ("Kec. Ciawi", "Ciawi District")]);
    check_names("Manajemen PT. Bukit Jaya Abadi, Tbk digugat.", &[("PT. Bukit Jaya Abadi, Tbk", "PT Bukit Jaya Abadi")]);
    check_names("Direktur RSUD Dr. Slamet hadir.", &[("RSUD Dr. Slamet", "Dr. Slamet Regional Hospital")]);
    check_names("Direktur RSUD Arifin Achmad hadir.", &[("RSUD Arifin Achmad", "Arifin Achmad Regional General Hospital")]);
    check_names("Ia dirawat di RS dr. Kariadi bersama dr. Hendra Gunadi.", &[("RS dr. Kariadi", "Dr. Kariadi Hospital"), ("Hendra Gunadi", "")]);
    check_roles("Direktur PT. Maju Jaya Sentosa Budi Santoso hadir.", &[("Budi Santoso", "director of PT Maju Jaya Sentosa")]);
}

#[test]
fn a_head_goes_on_in_the_second_of_two_names() {
    check_names(
        "Petugas Kantor Imigrasi Kelas I TPI Ngurah Rai menangkap buron.",
        &[("Kantor Imigrasi Kelas I TPI Ngurah Rai", "Ngurah Rai Class I Immigration Office")],
    );
}

#[test]
fn a_firm_is_one_name_from_its_form_to_its_end() {
    for (text, firm) in [
        ("Laba PT Sinar Mas Multiartha Tbk naik.", "PT Sinar Mas Multiartha"),
        ("Saham PT Astra Graphia Tbk turun.", "PT Astra Graphia"),
        ("Laba PT Industri Jamu dan Farmasi Sido Muncul Tbk naik.", "PT Industri Jamu dan Farmasi Sido Muncul"),
        ("Laba PT Asuransi Jasa Indonesia naik.", "PT Asuransi Jasa Indonesia"),
        ("Saham PT Bank Woori Saudara Indonesia naik.", "PT Bank Woori Saudara Indonesia"),
    ] {
        assert_eq!(names(text).first().and_then(|entity| entity.glosses.first().cloned()).as_deref(), Some(firm), "{text}");
    }
    let two = names("Laba PT Bank Central Asia Tbk dan PT Bank Mandiri (Persero) Tbk naik.");
    assert_eq!(two.iter().map(|entity| entity.name.as_str()).collect::<Vec<_>>(), ["PT Bank Central Asia Tbk", "PT Bank Mandiri (Persero) Tbk"]);
    check_roles("PT Pertamina Simon Aloysius hadir.", &[("Simon Aloysius", "")]);
    check_roles("Analis PT Bank Woori Saudara Indonesia Rully Nova bicara.", &[("Rully Nova", "analyst at PT Bank Woori Saudara Indonesia")]);
    check_roles("Direktur PT Laba Forexindo Berjangka Ibrahim Assuaibi bicara.", &[("Ibrahim Assuaibi", "director of PT Laba Forexindo Berjangka")]);
    check_letters("Direktur PT Asuransi Jasa Indonesia (Jasindo) bicara.", "Jasindo", "PT Asuransi Jasa Indonesia");
}

#[test]
fn letters_with_a_small_one_first_end_an_office_too() {
    check_roles(
        "Ketua Umum Asosiasi E-Commerce Indonesia (idEA) Hilmi Adrianto bicara.",
        &[("Hilmi Adrianto", "general chair of the Indonesian E-commerce Association")],
    );
    assert_eq!(names("Saham BUMI naik tajam.").first().map(|entity| entity.name.clone()).as_deref(), Some("BUMI"));
    check_roles("Direktur Utama CUAN Michael bicara.", &[("Michael", "")]);
}

#[test]
fn a_body_has_its_province_and_its_branch() {
    check_names("KPU Provinsi Jawa Barat menolak.", &[("KPU Provinsi Jawa Barat", "West Java Province General Elections Commission")]);
    check_names("Dinas Kesehatan Provinsi Jawa Barat menolak.", &[("Dinas Kesehatan Provinsi Jawa Barat", "West Java Province Health Agency")]);
    check_names("BPK Perwakilan Aceh memeriksa.", &[("BPK Perwakilan Aceh", "Aceh branch of the Supreme Audit Agency")]);
    let with_letters = "Badan Pemeriksa Keuangan (BPK) Perwakilan Aceh memeriksa.";
    check_names(with_letters, &[("Badan Pemeriksa Keuangan Perwakilan Aceh", "Aceh branch of the Supreme Audit Agency")]);
    check_names("KPK Jakarta menolak.", &[("KPK", "Corruption Eradication Commission"), ("Jakarta", "Jakarta")]);
    check_names(
        "Dewan Pimpinan Pusat Partai Golkar menolak.",
        &[("Dewan Pimpinan Pusat Partai Golkar", "Central Executive Board of the Golkar Party")],
    );
}

#[test]
fn two_firms_are_not_one_for_what_ends_the_second() {
    let text = "Laba PT Telkom dan Bank Mandiri Tbk naik.";
    let shown: Vec<String> = names(text).into_iter().map(|entity| entity.name).collect();
    assert_eq!(shown, ["PT Telkom", "Bank Mandiri Tbk"], "{text}");
}

#[test]
fn a_hospital_and_a_street_are_called_after_a_doctor() {
    check_names("Pasien dibawa ke Rumah Sakit dr. Slamet.", &[("Rumah Sakit dr. Slamet", "Dr. Slamet Hospital")]);
    check_names("Ia tinggal di Jalan dr. Cipto Nomor 5.", &[("Jalan dr. Cipto", "Dr. Cipto Street")]);
    // Nobody works at whom he is called after.
    check_names("Pasien dibawa ke rumah sakit oleh dr. Slamet.", &[("Slamet", "")]);
    check_roles(
        "Direktur RSUD dr. Soetomo, Joni Wahyuhadi, mengatakan pasien stabil.",
        &[("Joni Wahyuhadi", "director of Dr. Soetomo Regional General Hospital")],
    );
}

#[test]
fn a_word_of_english_is_the_body_that_has_it() {
    let mentions = |text: &str, name: &str| names(text).into_iter().find(|entity| entity.name == name).map(|entity| entity.mentions.len());
    assert_eq!(mentions("Maskapai United Airlines merugi. Pihak United meminta maaf.", "United Airlines"), Some(2));
    assert_eq!(mentions("Manchester United menang. Menurut pelatih, United bermain baik.", "Manchester United"), Some(2));
    // Of two it is neither.
    assert_eq!(mentions("Manchester United bertemu Leeds United. Pihak United diam.", "Manchester United"), Some(1));
}

#[test]
fn what_is_called_after_somebody_takes_his_titles() {
    for (shown, english) in [
        ("Jalan Letjen Suprapto", "Letjen Suprapto Street"),
        ("Jalan K.H. Wahid Hasyim", "K.H. Wahid Hasyim Street"),
        ("Jalan Ir H Juanda", "Ir H Juanda Street"),
        ("Jalan dr Sutomo", "Dr. Sutomo Street"),
        ("Jl. Prof. Dr. Satrio", "Prof. Dr. Satrio Street"),
        ("Jalan Raya Dr Ir H Soekarno", "Dr Ir H Soekarno Main Road"),
        ("Stadion Letjen H. Soedirman", "Letjen H. Soedirman Stadium"),
        ("Terminal Ir Soekarno", "Ir Soekarno Terminal"),
        ("SMK KH Ghalib", "KH Ghalib Vocational High School"),
        ("RSUD Dr. H. Abdul Moeloek", "Dr. H. Abdul Moeloek Regional Hospital"),
        ("Universitas Prof. Dr. Moestopo", "Prof. Dr. Moestopo University"),
        ("RSI Siti Hajar", "Siti Hajar Islamic Hospital"),
    ] {
        check_names(&format!("Ia dibawa ke {shown} kemarin."), &[(shown, english)]);
    }
    check_names("Ia tinggal di Jalan Kolonel Sugiono Medan.", &[("Jalan Kolonel Sugiono", "Kolonel Sugiono Street"), ("Medan", "Medan")]);
    // An office, and a body that has a name, are called after nobody.
    check_kinds("Kepala Desa Sukamaju H. Rahmat hadir.", &[("Rahmat", NameKind::Person)]);
    check_kinds("Kapolsek Gubug AKP Budi Santoso hadir.", &[("Budi Santoso", NameKind::Person)]);
}

#[test]
fn a_town_behind_a_known_place_is_a_name_of_its_own() {
    check_names("Ia tiba di Bandara Ngurah Rai Bali.", &[("Bandara Ngurah Rai", "Ngurah Rai Airport"), ("Bali", "Bali")]);
    check_names("Laga digelar di Stadion Manahan Solo.", &[("Stadion Manahan", "Manahan Stadium"), ("Solo", "Solo")]);
    check_names("Ia salat di Masjid Istiqlal Jakarta.", &[("Masjid Istiqlal", "Istiqlal Mosque"), ("Jakarta", "Jakarta")]);
    check_names(
        "Ia lewat Jalan Perimeter Selatan Bandara Soetta.",
        &[("Jalan Perimeter Selatan", "Perimeter Selatan Street"), ("Bandara Soetta", "Soekarno-Hatta International Airport")],
    );
    check_names("Ia lewat Alfamart Jalan Melati.", &[("Alfamart", "Alfamart"), ("Jalan Melati", "Melati Street")]);
    // One name all the same.
    check_names("Ia lewat Pantai Utara Jakarta.", &[("Pantai Utara Jakarta", "north coast of Jakarta")]);
    check_names("Ia lewat Jalan Raya Kota Bambu.", &[("Jalan Raya Kota Bambu", "Kota Bambu Main Road")]);
    check_names("Ia lewat Jalan Pasar Minggu Raya.", &[("Jalan Pasar Minggu Raya", "Pasar Minggu Raya Street")]);
    check_names(
        "Ia kuliah di Universitas Gadjah Mada Yogyakarta.",
        &[("Universitas Gadjah Mada Yogyakarta", "Gadjah Mada University in Yogyakarta")],
    );
}

#[test]
fn where_in_a_place_something_is_is_no_part_of_its_name() {
    check_names("Ia tinggal di Dusun Cikawung RT 03 RW 05.", &[("Dusun Cikawung", "Cikawung hamlet")]);
    check_names("Ia tinggal di Desa Bugel RT 2 RW 4.", &[("Desa Bugel", "Bugel village")]);
    check_names("Ia tinggal di Jalan Halimun No 6.", &[("Jalan Halimun", "Halimun Street")]);
    check_names("Ia tinggal di Jalan Kenanga Blok C Nomor 12.", &[("Jalan Kenanga", "Kenanga Street")]);
    let floor = "Rapat digelar di Gedung Nusantara 2 Lantai 5 Jakarta.";
    check_names(floor, &[("Gedung Nusantara 2", "Nusantara 2 Building"), ("Jakarta", "Jakarta")]);
    check_names("Acara digelar di Auditorium Ir. Widjatmoko.", &[("Auditorium Ir. Widjatmoko", "Ir. Widjatmoko Auditorium")]);
    // Districts and markets may be called by letters.
    check_names("Ia turun di Terminal Blok M.", &[("Terminal Blok M", "Blok M Bus Terminal")]);
    check_names("Kios di Pasar Blok A terbakar.", &[("Pasar Blok A", "Blok A Market")]);
}

#[test]
fn a_row_behind_an_area_has_areas() {
    check_kinds(
        "Banjir merendam Desa Dulipali, Klatanlo, dan Hokeng Jaya.",
        &[("Desa Dulipali", NameKind::Place), ("Klatanlo", NameKind::Place), ("Hokeng Jaya", NameKind::Place)],
    );
    check_kinds("Banjir merendam Kecamatan Sayung dan Mranggen.", &[("Kecamatan Sayung", NameKind::Place), ("Mranggen", NameKind::Place)]);
    // Persons may stand beside one.
    check_kinds(
        "Warga Desa Dulipali, Budi dan Rina, hadir.",
        &[("Desa Dulipali", NameKind::Place), ("Budi", NameKind::Person), ("Rina", NameKind::Person)],
    );
}

#[test]
fn words_that_join_two_names_are_inside_none() {
    let shown = |text: &str| names(text).into_iter().map(|entity| entity.name).collect::<Vec<_>>();
    for (text, expected) in [
        ("Kemenangan Sinner atas Medvedev ini penting.", vec!["Sinner", "Medvedev"]),
        ("Hak Rini atas Andini diakui.", vec!["Rini", "Andini"]),
        ("Laga Sinner Vs Alcaraz ditunda.", vec!["Sinner", "Alcaraz"]),
        ("Duel Persib Vs Persija panas.", vec!["Persib", "Persija"]),
        ("Hasil: Persib 2-1 Persija.", vec!["Persib", "Persija"]),
        ("Rute Gempol serta Jalan Raya Porong macet.", vec!["Gempol", "Jalan Raya Porong"]),
        ("Ia merilis Blank Space dan Style.", vec!["Blank Space", "Style"]),
        // In bodies and firms they may be.
        ("Kementerian Pendidikan dan Kebudayaan rapat.", vec!["Kementerian Pendidikan dan Kebudayaan"]),
        ("Dolce & Gabbana untung.", vec!["Dolce & Gabbana"]),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn the_number_or_class_of_a_unit_is_part_of_its_name() {
    check_names("Gedung dibangun Kodim 0808/Blitar.", &[("Kodim 0808/Blitar", "Military District Command 0808/Blitar")]);
    check_names("Prajurit Korem 161/Wira Sakti gugur.", &[("Korem 161/Wira Sakti", "Military Resort Command 161/Wira Sakti")]);
    check_names("KSOP Kelas IV Larantuka tutup.", &[("KSOP Kelas IV Larantuka", "Larantuka Class IV Harbormaster and Port Authority Office")]);
    check_names("Rutan Kelas IIA Lombok Barat penuh.", &[("Rutan Kelas IIA Lombok Barat", "West Lombok Class IIA Detention Center")]);
    check_names("Nakhoda berinisial TW dan 14 ABK diamankan.", &[("TW", "")]);
}

#[test]
fn a_pattern_has_the_body_or_place_in_english() {
    check_names("KBRI Caracas membantu.", &[("KBRI Caracas", "Indonesian Embassy in Caracas")]);
    check_names("Rutan Polres Cirebon penuh.", &[("Rutan Polres Cirebon", "Cirebon District Police Detention Center")]);
    check_names("Kawasan TN Komodo ditutup.", &[("Kawasan TN Komodo", "Komodo National Park area")]);
    check_names("Konflik Israel-Iran memanas.", &[("Konflik Israel-Iran", "Israel-Iran conflict")]);
    check_names("Perjanjian Indonesia-Uni Eropa dibahas.", &[("Perjanjian Indonesia-Uni Eropa", "Indonesia-EU agreement")]);
    check_names("Tersangka Tn. Ahmad ditahan.", &[("Ahmad", "")]);
}

#[test]
fn the_head_and_the_field_of_an_office_are_no_part_of_the_body() {
    check_names("Kepala Kampung Ayapo, Enos Deda, hadir.", &[("Kampung Ayapo", "Ayapo village"), ("Enos Deda", "")]);
    check_names("Wakil Presiden Senior Pemasaran Apple Greg Joswiak hadir.", &[("Apple", "Apple"), ("Greg Joswiak", "")]);
    check_names("Hal itu terjadi di Kepala Burung.", &[("Kepala Burung", "")]);
    check_names("Kata Country Manager Xiaomi Indonesia Steven Shi.", &[("Xiaomi Indonesia", ""), ("Steven Shi", "")]);
}

#[test]
fn what_the_patterns_call_the_same_is_one() {
    assert_eq!(names("Pemkab Sleman menolak. Pemerintah Kabupaten Sleman rapat.").len(), 1);
    assert_eq!(names("Pemkab Sleman menolak. Pemkot Bandung rapat.").len(), 2);
}

#[test]
fn a_palace_is_that_of_its_country() {
    check_names("Istana Kepresidenan Brasil megah.", &[("Istana Kepresidenan Brasil", "Brazilian Presidential Palace")]);
}

#[test]
fn what_a_complex_or_village_is_called_stays() {
    check_names("Komplek Taman Harapan Sari banjir.", &[("Komplek Taman Harapan Sari", "Taman Harapan Sari complex")]);
    check_names("Perumahan Bukit Sari banjir.", &[("Perumahan Bukit Sari", "Bukit Sari Housing Complex")]);
    check_names("Kompleks Candi Borobudur ramai.", &[("Kompleks Candi Borobudur", "Borobudur Temple complex")]);
    check_names("Desa Karang Tengah banjir.", &[("Desa Karang Tengah", "Karang Tengah village")]);
    check_names("Warga Jawa Tengah mengungsi.", &[("Jawa Tengah", "Central Java")]);
}

#[test]
fn a_field_for_oil_or_sport_is_no_square() {
    check_names("Perusahaan mengebor Lapangan Gas Wolai.", &[("Lapangan Gas Wolai", "Wolai Gas Field")]);
    check_names("Produksi Lapangan Senoro naik.", &[("Lapangan Senoro", "Senoro gas field")]);
    check_names("Upacara digelar di Lapangan Merdeka.", &[("Lapangan Merdeka", "Merdeka Square")]);
    check_names("Rapat digelar di Kompleks Parlemen.", &[("Kompleks Parlemen", "Parliamentary Complex")]);
}

#[test]
fn a_firm_may_be_called_by_a_word() {
    check_names("Investor membeli reksa dana lewat Bibit.", &[("Bibit", "Bibit (investment app)")]);
    check_names("Bibit padi dibagikan kepada petani.", &[]);
    check_names("Ajaib, bayi itu selamat.", &[]);
    check_names("Investor memakai Ajaib. Ajaib untung besar.", &[("Ajaib", "Ajaib (investment app)")]);
}

#[test]
fn a_place_of_the_dictionary_inside_a_name_is_said_once() {
    check_names("Rektor Universitas Gunung Merapi hadir.", &[("Universitas Gunung Merapi", "Mount Merapi University")]);
    check_names("Warga ke Museum Gunung Merapi.", &[("Museum Gunung Merapi", "Mount Merapi Museum")]);
    check_names("Warga ke Pantai Samudera Biru.", &[("Pantai Samudera Biru", "Samudera Biru Beach")]);
    check_names("Kapal itu menuju Samudra Hindia.", &[("Samudra Hindia", "Indian Ocean")]);
}

#[test]
fn a_club_that_texts_on_sport_call_by_one_word_ends_no_other_name() {
    let of_sport = "Kiper, striker dan bek itu kebobolan.";
    check_names(&format!("{of_sport} Laga digelar di Stadion Suwon Sport City."), &[("Stadion Suwon Sport City", "Suwon Sport City Stadium")]);
    check_names(&format!("{of_sport} Klub City kalah."), &[("Klub City", "Manchester City")]);
    check_names(&format!("{of_sport} Pembalap Red Bull KTM jatuh."), &[("Red Bull KTM", "")]);
}

#[test]
fn what_a_hotel_is_called_goes_on_behind_its_article() {
    check_names("Wisuda digelar di Ballroom Hotel Sentosa.", &[("Ballroom Hotel Sentosa", "Hotel Sentosa Ballroom")]);
    check_names("Jemaah tiba di Hotel Zamrina Al Falah.", &[("Hotel Zamrina Al Falah", "Hotel Zamrina Al Falah")]);
    check_names("Kepala Desa Tanjung Rawa Al Faruq hadir.", &[("Tanjung Rawa", "Tanjung Rawa"), ("Al Faruq", "")]);
}

#[test]
fn what_a_firm_does_stands_between_its_noun_and_its_name() {
    check_kinds("Firma hukum Harvey Specter menang.", &[("Harvey Specter", NameKind::Organization)]);
    check_kinds("Perusahaan jasa tambang Harvey Specter merugi.", &[("Harvey Specter", NameKind::Organization)]);
    check_kinds("Pendiri firma hukum Rina Kartika hadir.", &[("Rina Kartika", NameKind::Person)]);
    check_kinds("Perusahaan keluarga Rina Kartika merugi.", &[("Rina Kartika", NameKind::Person)]);
}

#[test]
fn the_last_word_of_a_firm_may_have_an_exchange_or_a_body_behind_it() {
    check_names("Harga timah ditutup di Kalkuta Futures Exchange.", &[("Kalkuta Futures Exchange", "")]);
    check_kinds("Kata analis Bahari Sekuritas Rina Kartika.", &[("Bahari Sekuritas", NameKind::Organization), ("Rina Kartika", NameKind::Person)]);
    let office = "Kepala Departemen Perencanaan Kas dan Modal Sekuritas Bank Indonesia Rina Kartika hadir.";
    check_kinds(office, &[("Bank Indonesia", NameKind::Organization), ("Rina Kartika", NameKind::Person)]);
}

#[test]
fn a_body_has_its_name_without_the_comma_before_dan_too() {
    let english = "Meteorology, Climatology and Geophysics Agency";
    check_names("Badan Meteorologi, Klimatologi dan Geofisika hadir.", &[("Badan Meteorologi, Klimatologi dan Geofisika", english)]);
    check_names("Inspektorat Kabupaten Garut hadir.", &[("Inspektorat Kabupaten Garut", "Garut Regency Inspectorate")]);
    check_names("DPRD Kab. Halbar rapat.", &[("DPRD Kab. Halbar", "West Halmahera Regency Regional Council")]);
    check_names("Kantor Imigrasi Kelas II Non TPI Bogor tutup.", &[("Kantor Imigrasi Kelas II Non TPI Bogor", "Bogor Class II Immigration Office")]);
    check_names("Tim Rescue Pos SAR Tobelo tiba.", &[("Tim Rescue Pos SAR Tobelo", "Tobelo Search and Rescue Post Rescue Team")]);
    check_names("Polisi tiba di Mapolres Sukabumi Kota.", &[("Mapolres Sukabumi Kota", "Sukabumi City Police headquarters")]);
    check_names(
        "Warga Desa Meunasah Blang Kecamatan Muara Tiga panik.",
        &[("Desa Meunasah Blang", "Meunasah Blang village"), ("Kecamatan Muara Tiga", "Muara Tiga District")],
    );
    // What its letters show to be a body holds no office, whatever a title says.
    let text = "Juru Bicara Suara Rakyat Gayo Ditahan\n\nIa juru bicara Suara Rakyat Gayo (SRG). Menurut SRG, ia sakit.";
    assert!(names(text).iter().all(|entity| entity.role.is_none()), "{:#?}", names(text));
}
