//! Offices and roles: whose they are, and their English.

use super::{check_kinds, check_names, check_roles, gloss_line, glossary, in_line, names, role_of};
use ringkas::lexicon::NameKind;

#[test]
fn no_word_of_a_body_is_an_occupation() {
    let entities = names("Pemimpin oposisi dari Partai Buruh Keir Starmer mendesak pemilu dini. Menurut hakim federal James Boasberg, itu salah.");
    let role = |name: &str| entities.iter().find(|entity| entity.name == name).and_then(|entity| entity.role.as_deref());
    assert_eq!((role("Keir Starmer"), role("James Boasberg")), (None, Some("federal judge")));
}

#[test]
fn who_works_for_an_office_holder_holds_no_office() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    assert_eq!(role("Staf Khusus Menteri Keuangan Yustinus Prastowo membantah.", "Yustinus Prastowo"), "special adviser to the Finance Minister");
    assert_eq!(role("Ajudan Gubernur Riau Marjani ditahan.", "Marjani"), "aide to the Governor of Riau");
    assert_eq!(role("Stafsus Menkeu Rahmat Salim hadir.", "Rahmat Salim"), "special adviser to the Finance Minister");
    // Whom the dictionary has may be either, unless it is the president.
    assert_eq!(role_of("Jubir Menteri Keuangan Sri Mulyani hadir.", "Sri Mulyani"), None);
    assert_eq!(role("Juru bicara Presiden Joko Widodo hadir.", "Joko Widodo"), "President");
    assert_eq!(role("Wakil Menteri Keuangan Rahmat Salim hadir.", "Rahmat Salim"), "Deputy Minister of Finance");
    assert_eq!(role_of("Nenek Raffi wafat. Raffi menangis.", "Raffi"), None);
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
fn the_body_in_an_office_is_listed_beside_the_person() {
    check_names("Ketua KPK Agus Wirakusumah menolak usul itu.", &[("KPK", "Corruption Eradication Commission"), ("Agus Wirakusumah", "")]);
    check_names("Menteri Energi dan Sumber Daya Mineral (ESDM) Jero Wirakusumah menolak.", &[("Jero Wirakusumah", "")]);
}

#[test]
fn an_office_with_a_body_in_it_is_one_term_and_the_body_a_name() {
    let text = "Ia bertemu Ketua Komisi Eropa kemarin.";
    assert_eq!(in_line(text, "Ketua Komisi Eropa"), ["European Commission President"]);
    check_names(text, &[("Komisi Eropa", "European Commission")]);
    assert_eq!(in_line("Menteri Luar Negeri AS Marco Rubio tiba.", "Menteri Luar Negeri AS Marco Rubio")[0], "US Secretary of State Marco Rubio");
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
fn offices_of_police_and_opposition_stand_before_a_name() {
    let first = |text: &str| names(text).into_iter().find_map(|entity| entity.mentions[0].titled.clone()).map(|titled| titled.english);
    assert_eq!(first("Kata Detektif Inspektur John Smith, ia kabur.").as_deref(), Some("Detective Inspector John Smith"));
    assert_eq!(first("Kata Kanselir Bayangan John Smith, pajak naik.").as_deref(), Some("Shadow Chancellor John Smith"));
    assert_eq!(first("Kata Menteri Bayangan Pertahanan John Smith, ia setuju.").as_deref(), Some("Shadow Defense Minister John Smith"));
    assert_eq!(first("Kata Sekretaris Pertahanan AS John Smith, ia setuju.").as_deref(), Some("US Defense Secretary John Smith"));
    assert_eq!(first("Kata Menteri Keuangan Papua Nugini John Smith, ia setuju.").as_deref(), Some("Papua New Guinea Finance Minister John Smith"));
    assert_eq!(first("Kata Wali Kota Bandung John Smith, ia setuju.").as_deref(), Some("Bandung Mayor John Smith"));
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
    check_roles("Pebalap Repsol Honda, Marc Marquez, memenangi balapan itu.", &[("Marc Marquez", "Repsol Honda rider")]);
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
fn what_stands_behind_somebodys_kin_is_not_said_of_the_name() {
    check_roles("Ayah tersangka, Sugeng, hadir.", &[("Sugeng", "father of the suspect")]);
    check_roles("Istri korban, Puspita Aulia, menangis.", &[("Puspita Aulia", "wife of the victim")]);
    check_roles("Gedung itu dibangun istri Bupati Kupang Ayub Eki.", &[("Ayub Eki", "Regent of Kupang")]);
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
fn the_field_of_an_office_in_brackets_is_nobody() {
    let entities = names("Menteri Usaha Mikro, Kecil, dan Menengah (UMKM) Maman Abdurrahman hadir. Kredit UMKM naik.");
    assert!(entities.iter().all(|entity| entity.name != "UMKM" || entity.role.is_none() && entity.kind != NameKind::Person), "{entities:#?}");
}

#[test]
fn the_letters_of_a_country_end_the_office_before_a_person() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    assert_eq!(role("Juru bicara Departemen Luar Negeri AS Ned Price mengecam.", "Ned Price"), "US State Department spokesperson");
    assert_eq!(role("Pesenam AS Simone Biles menang.", "Simone Biles"), "US gymnast");
    assert_eq!(role("Jurnalis AS Evan Gershkovich ditahan.", "Evan Gershkovich"), "US journalist");
    assert_eq!(role("Penasihat Keamanan Nasional AS Jake Sullivan tiba.", "Jake Sullivan"), "US National Security Advisor");
    check_names("Pelatih AS Roma dipecat.", &[("AS Roma", "AS Roma")]);
    check_names("Petenis itu juara AS Terbuka.", &[("AS Terbuka", "US Open")]);
    check_names("Perusahaan AS Lockheed Martin untung.", &[("AS", "US"), ("Lockheed Martin", "Lockheed Martin")]);
}

#[test]
fn what_an_area_is_called_is_not_put_into_english() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap();
    assert_eq!(role("Kepala Desa Tanjung Harapan, Samsudin, hadir.", "Samsudin"), "head of Tanjung Harapan village");
    assert_eq!(role("Lurah Gunung Kelua, Budi Santoso, hadir.", "Budi Santoso"), "head of Gunung Kelua urban village");
    check_names("Ia berlayar melewati Tanjung Harapan.", &[("Tanjung Harapan", "Cape of Good Hope")]);
    check_names("Ia tinggal di Kec Pundong, Kab Bantul.", &[("Kec Pundong", "Pundong District"), ("Kab Bantul", "Bantul Regency")]);
}

#[test]
fn who_acts_in_an_office_of_the_police() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap();
    assert_eq!(
        role("Ps Kasi Humas Polres Sikka Ipda Budi Santoso hadir.", "Budi Santoso"),
        "acting head of public relations of the Sikka District Police"
    );
}

#[test]
fn political_affairs_are_affairs_once() {
    let text = "Staf Ahli Gubernur NTT Bidang Politik Linus Lusi hadir.";
    assert_eq!(role_of(text, "Linus Lusi").unwrap(), "expert adviser to the Governor of East Nusa Tenggara for Political Affairs");
}

#[test]
fn an_area_that_no_dictionary_has_ends_before_the_holder() {
    for (text, name, role) in [
        ("Kades Pakuhaji Asep Durahman ditahan.", "Asep Durahman", "head of Pakuhaji village"),
        ("Kepala Desa Sukorame Darsono membantah.", "Darsono", "head of Sukorame village"),
        ("Lurah Pegirian Lukman Hakim mendata korban.", "Lukman Hakim", "head of Pegirian urban village"),
        ("Perbekel Pecatu I Made Karyana menyambut tamu.", "I Made Karyana", "head of Pecatu village"),
        ("Wali Nagari Tanjuang Sani Zul Arfin hadir.", "Zul Arfin", "head of Nagari Tanjuang Sani"),
    ] {
        assert_eq!(role_of(text, name).as_deref(), Some(role), "{text}");
    }
    // All of it may be the holder, or the area.
    for (text, name) in [("Camat Asep Sutisna hadir.", "Asep Sutisna"), ("Kades Setiawan Kurnia hadir.", "Setiawan Kurnia")] {
        check_names(text, &[(name, "")]);
    }
    assert!(names("Camat Muara Komam mengatakan banjir surut.").iter().all(|entity| entity.name == "Muara Komam"));
    assert!(names("Kepala Desa Rawa Bening, Hartono, hadir.").iter().all(|entity| entity.name != "Bening"));
}

#[test]
fn no_noun_and_no_country_begins_the_name_of_a_holder() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    let text = "Direktur Jenderal Pengelolaan Pembiayaan dan Risiko Suminto mengatakan utang naik.";
    assert_eq!(role(text, "Suminto"), "Director General of Financing Management and Risk");
    let text = "Analis Mirae Asset Sekuritas Indonesia Nafan Aji Gusta menilai harga naik.";
    assert_eq!(role(text, "Nafan Aji Gusta"), "analyst at Mirae Asset Sekuritas Indonesia");
    let text = "Direktur Utama PT Timah Tbk Ahmad Dani Virsal hadir.";
    assert_eq!(role(text, "Ahmad Dani Virsal"), "president director of PT Timah Tbk");
    let text = "Manajer Pusat Penyelamatan Satwa Alobi Endi Yusuf hadir.";
    assert_eq!(role(text, "Alobi Endi Yusuf"), "manager of the Animal Rescue Center");
    assert_eq!(role("Kepala Dinas Perumahan dan Permukiman Rahmat hadir.", "Rahmat"), "head of the Housing and Settlement Agency");
    // A first name that is a noun stays.
    assert_eq!(role("Kepala Dinas Sosial Cahaya Lestari hadir.", "Cahaya Lestari"), "Social Affairs Agency Head");
}

#[test]
fn a_place_of_the_dictionary_ends_before_one_name() {
    for (text, name) in [
        ("Warga Cilacap Rahmat mengeluh.", "Rahmat"),
        ("Petani Indramayu Carkim mengeluh.", "Carkim"),
        ("Wali Kota Bogor Bima Arya hadir.", "Bima Arya"),
        ("Kepala Dinas Pendidikan (Disdik) Kabupaten Cianjur Ruhli hadir.", "Ruhli"),
    ] {
        let entities = names(text);
        assert!(entities.iter().any(|entity| entity.name == name && entity.kind == NameKind::Person && entity.role.is_some()), "{entities:#?}");
    }
    check_names("Warga Kabupaten Bogor Selatan mengeluh.", &[("Kabupaten Bogor Selatan", "South Bogor Regency")]);
}

#[test]
fn letters_of_the_text_are_its_own_in_an_office_too() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    let party = "Partai Kebangkitan Solidaritas (PKS) dibentuk. Ketua PKS Budi Santoso hadir.";
    assert_eq!(role(party, "Budi Santoso"), "chair of the Solidarity Rise Party");
    let agency = "Badan Pelayanan Pajak Daerah (BPPD) digeledah. Mantan Kepala BPPD Sidoarjo Ari Suryono ditahan.";
    assert_eq!(role(agency, "Ari Suryono"), "former head of the Sidoarjo Regional Tax Service Agency");
    let council = "Dewan Kesenian Surabaya (DKS) protes. Kata Chrisman Hadi, ketua DKS, itu salah.";
    assert_eq!(role(council, "Chrisman Hadi"), "chair of the Surabaya Art Council");
    // What the dictionary has for the same words stays.
    let known = "Komisi Pemberantasan Korupsi (KPK) bekerja. Ketua KPK Rudi Hartono hadir.";
    assert_eq!(role(known, "Rudi Hartono"), "KPK Chair");
}

#[test]
fn a_division_of_the_land_ends_where_the_holder_begins() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    let village = "Kepala Dinas Pemberdayaan Masyarakat dan Desa (DPMD) Kabupaten Serang Haryadi hadir.";
    assert_eq!(role(village, "Haryadi"), "head of the Serang Regency Community and Village Empowerment Agency");
    assert_eq!(role("Kepala Dinas Kesehatan (Dinkes) Kota Bandung Sony Adam hadir.", "Sony Adam"), "head of the Bandung City Health Agency");
    assert_eq!(role("Kasi Pemerintahan Desa Cibodas Asep hadir.", "Asep"), "head of the Cibodas village Government Section");
    assert_eq!(role("Sekdes Cibodas Asep hadir.", "Asep"), "secretary of Cibodas village");
    assert_eq!(role("Perbekel Desa Pemecutan Wayan Sudana hadir.", "Wayan Sudana"), "head of Pemecutan village");
    assert_eq!(role("Ketua BPD Sukamaju Suhendi hadir.", "Suhendi"), "chair of the Sukamaju Village Consultative Body");
    check_names("Warga Kabupaten Bandung Barat hadir.", &[("Kabupaten Bandung Barat", "West Bandung Regency")]);
    check_names("Warga Desa Tanjung Rawa hadir.", &[("Desa Tanjung Rawa", "Tanjung Rawa village")]);
}

#[test]
fn offices_of_branches_committees_and_commissions() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    for (office, english) in [
        ("Kepala BPK Perwakilan Sulteng", "head of the Central Sulawesi office of the Supreme Audit Agency"),
        ("Kepala Perwakilan BPKP Aceh", "head of the Aceh office of the Development and Finance Comptroller"),
        ("Ketua DPD I Golkar Jawa Barat", "chair of the West Java Regional Executive Board of the Golkar Party"),
        ("Ketua PAC PDI-P Gambir", "chair of the Gambir Subbranch Executive Board of the Indonesian Democratic Party of Struggle"),
        ("Ketua Pansus II DPRD Jember", "chair of Jember Regional Council Special Committee II"),
        ("Ketua Panja RUU KUHAP", "chair of the Working Committee on the Criminal Procedure Code bill"),
        ("Anggota Komisi III dari Fraksi PKS", "member of Commission III from the Prosperous Justice Party faction"),
        ("Anggota DPR Komisi III", "member of House Commission III"),
        ("Sekretaris Daerah (Sekda) Provinsi Jawa Barat", "Regional Secretary of West Java Province"),
        ("Kepala Kanwil DJP Jawa Timur I", "head of the East Java I Regional Office of the Directorate General of Taxes"),
        ("Kepala Kanwil DJP Jakarta Selatan II", "head of the South Jakarta II Regional Office of the Directorate General of Taxes"),
        ("Staf Ahli Menteri Perdagangan Bidang Ekspor", "expert adviser to the Trade Minister for Export"),
        ("Gubernur Bali", "Governor of Bali"),
    ] {
        assert_eq!(role(&format!("{office} Rudi Hartono hadir."), "Rudi Hartono"), english);
    }
    assert_eq!(role("Gubernur Bali I Wayan Koster hadir.", "I Wayan Koster"), "Governor of Bali");
}

#[test]
fn a_foreign_word_or_an_address_ends_the_firm_behind_an_office() {
    let role = |text: &str, name: &str| role_of(text, name).unwrap_or_default();
    assert_eq!(role("Analis Rystad Energy Jorge Leon hadir.", "Jorge Leon"), "analyst at Rystad Energy");
    assert_eq!(role("Direktur Panin Asset Management Rudiyanto hadir.", "Rudiyanto"), "director of Panin Asset Management");
    assert_eq!(role("Analis Stocknow.id Abdul Haq hadir.", "Abdul Haq"), "analyst at Stocknow.id");
    assert_eq!(role("Ekonom Senior Indef Didik Rachbini hadir.", "Didik Rachbini"), "senior Indef economist");
    assert_eq!(role("Ekonom Senior Bank Mandiri Rudi Hartono hadir.", "Rudi Hartono"), "senior Bank Mandiri economist");
}

#[test]
fn an_adjective_inside_an_office_is_said_of_its_head() {
    let each = [
        ("Ketua baru KPK Agus Raharja hadir.", "Agus Raharja", "new KPK Chair"),
        ("Direktur baru PLN Sofyan Basri hadir.", "Sofyan Basri", "new director of the State Electricity Company"),
        ("Ketua sementara DPRD Jambi Rudi Hartono hadir.", "Rudi Hartono", "interim chair of the Jambi Regional Council"),
        ("Ketua RT setempat, Zainudin, hadir.", "Zainudin", "local neighborhood unit head"),
        ("Dirut baru Pertamina Elia Massa hadir.", "Elia Massa", "new president director of Pertamina"),
        ("Presiden ke-44 AS Barack Obama hadir.", "Barack Obama", "forty-fourth US President"),
        ("Presiden ke-1 RI Soekarno hadir.", "Soekarno", "first President of Indonesia"),
        ("Presiden Ketiga RI BJ Habibie hadir.", "BJ Habibie", "third President of Indonesia"),
        ("Presiden keenam Susilo Bambang Yudhoyono hadir.", "Susilo Bambang Yudhoyono", "sixth President"),
        ("Gubernur Nonaktif Riau Rudi Hartono hadir.", "Rudi Hartono", "suspended Governor of Riau"),
    ];
    each.iter().for_each(|(text, name, role)| assert_eq!(role_of(text, name).as_deref(), Some(*role), "{text}"));
    // With a capital it is a name.
    check_names("Ketua Dewan Baru hadir.", &[("Dewan Baru", "New Council")]);
    assert_eq!(role_of("Menteri Pertahanan Selandia Baru Rudi Hartono hadir.", "Rudi Hartono").as_deref(), Some("Defense Minister of New Zealand"));
    check_names("Presiden Ketiga Indonesia itu hadir.", &[("Indonesia", "Indonesia")]);
}

#[test]
fn an_office_of_the_dictionary_has_the_body_it_is_held_in() {
    let each = [
        ("Dirkrimsus Polda Jateng Kombes Sugianto hadir.", "Director of Special Crimes of the Central Java Police"),
        ("Kabag Ops Polres Garut Kompol Sugianto hadir.", "Operations Division Head of the Garut District Police"),
        ("Mantan Kabag Ops Polres Garut Kompol Sugianto hadir.", "former Operations Division Head of the Garut District Police"),
        ("Kanit Buser Polsek Tambora Iptu Sugianto hadir.", "head of the Fugitive-hunting Unit of the Tambora Subdistrict Police"),
        ("Ketua Umum Ikatan Dokter Indonesia (IDI) Sugianto hadir.", "general chair of the Indonesian Medical Association"),
        ("Kapolsek AKP Sugianto hadir.", "Subdistrict Police Chief"),
    ];
    each.iter().for_each(|(text, role)| assert_eq!(role_of(text, "Sugianto").as_deref(), Some(*role), "{text}"));
}

#[test]
fn what_somebody_does_in_an_office_stands_behind_the_body() {
    let each = [
        ("Ketua DPP PDIP Bidang Hukum Rudi Hartono hadir.", "executive board chair of the Indonesian Democratic Party of Struggle for Law"),
        ("Deputi Gubernur DKI Bidang Pariwisata Rudi Hartono hadir.", "deputy governor of Jakarta for Tourism"),
        ("Wakil Rektor II Bidang Keuangan Universitas Hasanuddin Rudi Hartono hadir.", "vice rector II of Hasanuddin University for Finance"),
        ("Wakil Ketua MA Bidang Yudisial Rudi Hartono hadir.", "Deputy Chief Justice of the Supreme Court for Judicial Affairs"),
        ("Utusan Khusus Presiden Bidang Iklim Rudi Hartono hadir.", "presidential special envoy for Climate"),
        ("Deputi Bidang Keuangan Rudi Hartono hadir.", "Deputy for Finance"),
    ];
    each.iter().for_each(|(text, role)| assert_eq!(role_of(text, "Rudi Hartono").as_deref(), Some(*role), "{text}"));
    check_names(
        "Anggota DPR Fraksi Golkar Soedeson Tandra hadir.",
        &[("DPR", "House of Representatives"), ("Fraksi Golkar", "Golkar Party faction"), ("Soedeson Tandra", "")],
    );
}

#[test]
fn a_degree_stands_between_an_office_and_its_holder() {
    let line = |text: &str, name: &str| in_line(text, name).remove(0);
    let text = "Direktur RSUD Jombang dr. Sutrisno hadir.";
    assert_eq!(line(text, "Direktur RSUD Jombang dr. Sutrisno"), "director of Jombang Regional General Hospital, Dr. Sutrisno");
    let text = "Bupati Blora Dr. H. Arief Rohman hadir.";
    assert_eq!(line(text, "Bupati Blora Dr. H. Arief Rohman"), "Regent of Blora, Dr. Arief Rohman");
    let text = "Rektor ITS Prof. Dr. Ir. Bambang Pramujati hadir.";
    assert_eq!(
        line(text, "Rektor ITS Prof. Dr. Ir. Bambang Pramujati"),
        "rector of the Sepuluh Nopember Institute of Technology, Professor Bambang Pramujati"
    );
    assert_eq!(line("Kata dr. Sutrisno, itu benar.", "dr. Sutrisno"), "Dr. Sutrisno");
}

#[test]
fn a_school_or_kitchen_ends_with_its_place() {
    let each = [
        ("Kepala SMPN 1 Cimarga Rina Wati hadir.", "Rina Wati", "head of State Junior High School 1 Cimarga"),
        ("Kepala SPPG Cipongkor Ikbal Maulana hadir.", "Ikbal Maulana", "head of the Cipongkor Nutrition Fulfillment Service Unit"),
        ("Kepala LLDikti Wilayah IV Lukman hadir.", "Lukman", "head of LLDikti Wilayah IV"),
        ("Kepala Desa Kohod Arsin bin Asip hadir.", "Arsin bin Asip", "head of Kohod village"),
    ];
    each.iter().for_each(|(text, name, role)| assert_eq!(role_of(text, name).as_deref(), Some(*role), "{text}"));
}

#[test]
fn behind_the_place_of_a_body_stands_the_holder_of_its_office() {
    check_roles(
        "Kasi Pidum Kejari Garut Ade Nugraha hadir.",
        &[("Ade Nugraha", "head of the General Crimes Section of the Garut District Prosecutor's Office")],
    );
    // Who speaks is a person to the tagger, with all that stands before.
    check_roles(
        "Kasi Pidsus Kejari Garut Ade Nugraha mengatakan hal itu.",
        &[("Ade Nugraha", "head of the Special Crimes Section of the Garut District Prosecutor's Office")],
    );
    check_kinds(
        "Kepala Pelaksana BPBD Luwu Utara Muslim Muchtar hadir.",
        &[("BPBD Luwu Utara", NameKind::Organization), ("Muslim Muchtar", NameKind::Person)],
    );
    check_kinds("Kepala BPBD Garut Widodo hadir.", &[("BPBD Garut", NameKind::Organization), ("Widodo", NameKind::Person)]);
    // The place goes on.
    check_kinds("Rektor Universitas Bandung Raya hadir.", &[("Universitas Bandung Raya", NameKind::Organization)]);
    check_kinds("Ketua KPU Lampung Timur hadir.", &[("KPU Lampung Timur", NameKind::Organization)]);
}

#[test]
fn what_the_patterns_compose_is_of_no_house_dictionary() {
    let entries = glossary("Surat itu ditujukan kepada Sekda Garut.");
    assert!(entries.iter().any(|entry| entry.source.as_deref() == Some("patterns")), "{entries:#?}");
    assert!(entries.iter().all(|entry| entry.house().is_none()), "{entries:#?}");
}

#[test]
fn an_office_with_a_small_head_ends_before_its_holder() {
    check_roles("Seorang anggota Kongres Joanna Whitfield menolak.", &[("Joanna Whitfield", "member of Congress")]);
    check_roles("Kemarin anggota Parlemen Anwar Salim menolak.", &[("Anwar Salim", "member of parliament")]);
    check_names("Kemarin anggota Kongres Ulama Nusantara hadir.", &[("Kongres Ulama Nusantara", "")]);
    assert!(gloss_line("Kemarin kepala Pemerintahan Negeri Waruru hadir.").contains("Pemerintahan Negeri Waruru"));
}

#[test]
fn a_research_center_has_all_its_fields() {
    check_roles(
        "Kepala Pusat Riset Kimia dan Fisika BRIN, Budi Santoso, hadir.",
        &[("Budi Santoso", "head of the Chemistry and Physics Research Center of the National Research and Innovation Agency")],
    );
    check_names("Institut Biologi Max Planck dibuka.", &[("Institut Biologi Max Planck", "Max Planck Institute for Biology")]);
    check_names("Institut Biologi Tropis dibuka.", &[("Institut Biologi Tropis", "Tropical Biology Institute")]);
}
