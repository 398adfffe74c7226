//! Of whom a role is said: what stands beside a comma, what somebody is to another, what somebody works in.

use super::{check_names, check_roles, gloss_line, in_line, names, role_of};

/// Each text has one person, with this role or none.
#[track_caller]
pub(super) fn check_each(texts: &[(&str, &str)]) {
    for (text, role) in texts {
        let name = text.split(['<', '>']).nth(1).expect("a name is marked");
        let text = text.replace(['<', '>'], "");
        let entity = names(&text).into_iter().find(|entity| entity.name == name).unwrap_or_else(|| panic!("no {name} in {text}"));
        assert_eq!(entity.role.as_deref().unwrap_or_default(), *role, "{text}");
    }
}

#[test]
fn the_late_is_no_role() {
    let role = |text: &str| names(text).into_iter().find(|entity| entity.name == "Hendra Wibowo").and_then(|entity| entity.role);
    assert_eq!(role("Almarhum Hendra Wibowo dimakamkan. Jenazah Bupati Garut Hendra Wibowo tiba.").as_deref(), Some("Regent of Garut"));
    assert_eq!(role("Mayjen Hendra Wibowo dimakamkan.").as_deref(), Some("Major General"));
}

#[test]
fn what_closes_in_brackets_is_said_of_the_name_before_them() {
    let list = "Polisi memeriksa Rudi Hartono (Kepala Desa Cipakem), Siti Aminah (Sekdes Wanakerta), dan Joko Susilo (Camat Sayung).";
    check_roles(
        list,
        &[("Rudi Hartono", "head of Cipakem village"), ("Siti Aminah", "secretary of Wanakerta village"), ("Joko Susilo", "head of Sayung District")],
    );
    check_roles(
        "Ketua Komisi Pemilihan Umum (KPU) Garut Rudi Hartono hadir.",
        &[("Rudi Hartono", "chair of the Garut branch of the General Elections Commission")],
    );
}

#[test]
fn letters_stand_between_a_body_without_english_and_who_leads_it() {
    check_each(&[
        ("Ketua Yayasan Bina Anak Negeri (YBAN), <Rudi Hartono>, hadir.", "chair of Yayasan Bina Anak Negeri"),
        ("Ketua Yayasan Bina Anak Negeri (YBAN) dan <Rudi Hartono> hadir.", ""),
    ]);
}

#[test]
fn the_larger_place_stands_between_an_office_and_its_holder() {
    check_each(&[
        ("Bupati Sikka, NTT, <Rudi Hartono> mengatakan banjir surut.", "Regent of Sikka"),
        ("Ketua DPRD Garut, Jawa Barat, <Rudi Hartono>, hadir.", "chair of the Garut Regional Council"),
        ("Di kota Maumere, NTT, <Rudi Hartono> hadir.", ""),
        ("Kepala Bidang Humas Polda Kalrang, <Rudi Hartono>, hadir.", "head of the Public Relations Division of the Kalrang Regional Police"),
        ("Kepala Bidang Humas Polda, <Rudi Hartono>, hadir.", "head of the Public Relations Division of the Regional Police"),
        ("Kepala Seksi Intelijen Kejari <Rudi Hartono> hadir.", "head of the Intelligence Section of the District Prosecutor's Office"),
    ]);
    check_names("Kepala Bidang Humas Polda Kalrang, Rudi Hartono, hadir.", &[("Polda Kalrang", "Kalrang Regional Police"), ("Rudi Hartono", "")]);
}

#[test]
fn what_ends_a_fronted_phrase_is_not_the_subject() {
    check_each(&[
        ("Menurut jaksa, <Ferdy Sambo> merencanakan pembunuhan itu.", ""),
        ("Setelah menolong korban, <Rudi Hartono> pulang.", ""),
        ("Setelah dilantik gubernur, <Siti Aminah> langsung bekerja.", ""),
        ("Usai mengalahkan petenis Jepang, <Janice Tjen> menangis.", ""),
        ("Didampingi pengacara, <Anton Wijaya> menyerahkan diri.", ""),
        ("Di depan hakim, <Joko Susilo> menangis.", ""),
    ]);
}

#[test]
fn what_stands_before_a_comma_is_the_name_behind_it() {
    check_each(&[
        ("Menurut ketua panitia, <Rahman Hadi>, acara ditunda.", "Committee Chair"),
        ("Menurut saksi mata, <Dewi Anjani> (34), api muncul dari dapur.", "eyewitness"),
        ("Ketua panitia, <Rahman Hadi> menolak.", "Committee Chair"),
        ("Ditemui terpisah, ketua panitia, <Rahman Hadi> membantah.", "Committee Chair"),
        ("Hal itu dikatakan ketua panitia, <Rahman Hadi> kemarin.", "Committee Chair"),
        ("Sebagai pemain yang pernah menjadi penyerang sayap, <Gavin Adsit> paham.", "winger"),
        ("Sebagai dokter, <Tirta Mandira> paham risikonya.", "doctor"),
        ("Sejak menjadi bupati, <Anton Wijaya> jarang pulang.", "Regent"),
    ]);
}

#[test]
fn behind_a_fronted_name_the_subject_begins() {
    check_each(&[
        ("Menurut <Budi>, korban sempat lari.", ""),
        ("Setelah memeriksa <Rudi Hartono>, jaksa menahan tersangka lain.", ""),
        ("Kata <Rahman>, korban sudah dimakamkan.", ""),
        ("Menurut <Rahman>, presiden tidak boleh ikut campur.", ""),
        ("Menurut <Rahman>, petani di desanya gagal panen.", ""),
        ("Menurut <Rahman>, penumpang panik.", ""),
        ("Menurut Ani, Budi, dan <Rahman>, korban sempat lari.", ""),
    ]);
}

#[test]
fn what_is_closed_behind_a_name_is_said_of_it() {
    check_each(&[
        ("Menurut <Rahman>, ketua RT setempat, api muncul dari dapur.", "local neighborhood unit head"),
        ("Menurut <Rahman>, dokter yang merawatnya, korban membaik.", "doctor"),
        ("<Samsul Huda>, nelayan setempat mengatakan ikan sulit didapat.", "local fisherman"),
        ("\"Saya takut,\" kata <Ani>, korban penipuan itu.", "fraud victim"),
        ("Saat itu <Rahman>, korban, sedang tidur.", "victim"),
        ("Harga naik, kata <Hendri>, petani asal Brebes.", "Brebes farmer"),
    ]);
}

#[test]
fn who_harms_or_serves_somebody_is_another() {
    check_each(&[
        ("Penembak <Charlie Kirk> ditangkap polisi.", ""),
        ("Penyerang <Salman Rushdie> dihukum.", ""),
        ("Pengacara <Donald Trump> meminta hakim menolak gugatan.", ""),
        ("Mantan pengacara <Trump>, Michael Cohen, menjadi saksi.", ""),
        ("Siswa lain <Budi Santoso> ikut sakit.", ""),
        ("<Rahman>, nelayan lain, juga menganggur.", ""),
        ("Pengacara <Hotman Paris> hadir.", "lawyer"),
        ("Pengacara <Hendra Gunawan> hadir.", "lawyer"),
        ("Kiper itu kebobolan dua gol. Penyerang <Marko Simic> mencetak gol sebelum turun minum. Striker itu senang.", "striker"),
    ]);
}

#[test]
fn the_end_of_an_office_is_no_rank_and_nobodys_surname() {
    check_each(&[
        ("Sekretaris Jenderal <Hasto Kristiyanto> hadir.", "Secretary General"),
        ("Gubernur Jenderal <Mary Simon> mundur.", "Governor-General"),
        ("Wakil Gubernur Jenderal <Raffles> tiba.", "deputy Governor-General"),
        ("Letnan Jenderal <Budi Santoso> hadir.", "Lieutenant General"),
        ("Direktur Utama PLN Darmawan bertemu Direktur Utama Kimia Farma <David Utama>.", "president director of Kimia Farma"),
    ]);
    assert!(names("Peraturan Menteri PUPR No. 14 Tahun 2020 berlaku.").iter().all(|entity| entity.name != "No"));
}

#[test]
fn an_office_before_a_body_is_held_by_who_follows_the_comma() {
    check_each(&[
        ("Ketua Yayasan <Annisa Swasti>, Mimin Dwi Hartono, mendampingi.", ""),
        ("Ketua Yayasan Bina Bangsa <Maria Goreti> hadir.", "chair of the Bina Bangsa Foundation"),
        ("Komandan <Inrehab>, Letkol Samsi, hadir.", ""),
        ("Ketua Yayasan <Budi Santoso> hadir.", "foundation chair"),
        ("Kepala Sekolah <Budi Santoso>, Senin (2/3), hadir.", "school principal"),
        ("Sutradara film Sang Penari, <Ifa Isfansyah>, hadir.", ""),
    ]);
    let text = "Direktur Jenderal Konservasi Sumber Daya Alam dan Ekosistem (KSDAE) Satyawan Pudyatmoko hadir.";
    check_roles(text, &[("Satyawan Pudyatmoko", "Director General of Natural Resources and Ecosystem Conservation")]);
    // The dictionary has the body without its country.
    check_roles("Kepala Badan Pusat Statistik (BPS) RI Rina Kartika hadir.", &[("Rina Kartika", "head of Statistics Indonesia")]);
    check_roles("Menteri Dalam Negeri Republik Indonesia Rina Kartika hadir.", &[("Rina Kartika", "Home Affairs Minister")]);
    check_roles("Duta Besar RI Rina Kartika hadir.", &[("Rina Kartika", "Indonesian Ambassador")]);
    check_roles(
        "Kasi Intel Kejari Bogor, Rina Kartika, hadir.",
        &[("Rina Kartika", "Intelligence Section Head of the Bogor District Prosecutor's Office")],
    );
}

#[test]
fn an_occupation_has_its_field() {
    check_each(&[
        ("Menurut analis pasar uang <Rully Nova>, rupiah melemah.", "money market analyst"),
        ("Praktisi keamanan siber <Alfons Tanujaya> hadir.", "cybersecurity practitioner"),
        ("Petani cabai <Slamet Riyadi> rugi.", "chili farmer"),
        ("Perencana keuangan <Andy Nugroho> hadir.", "financial planner"),
        ("Ahli meteorologi <Siti Aminah> hadir.", "meteorologist"),
        ("Menurut <Duane Mellor>, ahli gizi senior, itu keliru.", "senior nutritionist"),
        ("Kata <Irwan Mussry>, pengusaha jam, itu benar.", "businessman"),
        // What stands between may be another's.
        ("Penulis biografi <Soekarno> hadir.", ""),
        ("Tersangka kasus suap <Harun Masiku> buron.", ""),
        ("Ahli waris <Budi Santoso> menggugat.", ""),
    ]);
}

#[test]
fn what_somebody_is_said_to_be_is_a_role() {
    check_each(&[
        ("<Karl Marx> adalah seorang filsuf Jerman.", "German philosopher"),
        ("<Greta Thunberg> (lahir 3 Januari 2003) merupakan aktivis lingkungan asal Swedia.", "Swedish environmental activist"),
        ("<Kofi Annan> adalah Sekretaris Jenderal PBB ketujuh.", "seventh UN Secretary-General"),
        ("<Budi Santoso> ialah Bupati Jember.", "Regent of Jember"),
        ("<Nikola Tesla>, seorang penemu asal Serbia, lahir di sana.", "Serbian inventor"),
        // He was once, or in a film.
        ("<Rusli Zainal> adalah Gubernur Riau saat itu.", ""),
        ("<Joko Anwar> adalah Gubernur Jakarta dalam film itu.", ""),
        // Of whom the sentence speaks is another.
        ("Istri <Budi Santoso> adalah dokter.", ""),
        ("Menurut <Budi Santoso>, itu adalah tugas dokter.", ""),
        ("<Budi Santoso> bukan dokter.", ""),
    ]);
}

#[test]
fn what_somebody_is_to_the_law_is_not_said_of_kin_and_counsel() {
    check_each(&[
        // Without a comma the name may be that of either.
        ("Kuasa hukum terdakwa <Arman Hanis> hadir.", ""),
        ("Kuasa hukum para terdakwa <Rudi Hartono> membantah.", ""),
        ("Ibu kandung korban <Siti Aminah> menangis.", ""),
        ("Tetangga korban <Rudi Hartono> menangis.", ""),
        ("Orang tua korban <Rudi Hartono> menangis.", ""),
        ("Kuasa hukum korban, <Martin Lukas>, hadir.", "lawyer of the victim"),
        ("Menurut ibu korban, <Siti Aminah>, anaknya pergi.", "mother of the victim"),
        ("Kuasa hukum keluarga korban, <Rudi Hartono>, hadir.", "lawyer of the victim's family"),
        ("<Rudi Hartono>, pengacara terdakwa, membantah.", "lawyer"),
        // A niece is no nephew.
        ("Keponakan korban, <Siti Aminah>, hadir.", ""),
        ("Terdakwa <Rudi Hartono> divonis.", "defendant"),
        ("Saksi korban <Rudi Hartono> memberi keterangan.", "victim witness"),
        ("Istri Bupati Kupang <Ayub Titu Eki> hadir.", "Regent of Kupang"),
    ]);
}

#[test]
fn who_is_named_behind_another_serves_him() {
    check_roles("Ajudan Gubernur Abdul Wahid, Dani Nursalam, ditahan.", &[("Abdul Wahid", "Governor"), ("Dani Nursalam", "aide of Abdul Wahid")]);
    let text = "Kuasa hukum terdakwa Ferdy Sambo, Arman Hanis, hadir.";
    check_roles(text, &[("Ferdy Sambo", "defendant"), ("Arman Hanis", "lawyer of Ferdy Sambo")]);
    check_roles("Pengacara Tom Lembong, Ari Yusuf Amir, hadir.", &[("Tom Lembong", ""), ("Ari Yusuf Amir", "lawyer of Tom Lembong")]);
    // A row of names.
    check_roles("Pengacara Rudi Hartono, Siti Aminah, dan Budi Santoso hadir.", &[("Rudi Hartono", ""), ("Siti Aminah", ""), ("Budi Santoso", "")]);
    check_roles("Setelah menemui istri Rudi Hartono, Andi Wijaya pulang.", &[("Rudi Hartono", ""), ("Andi Wijaya", "")]);
}

#[test]
fn what_a_body_is_called_stands_before_the_comma_of_its_holder() {
    check_roles("Ketua Kelompok Tani Maju Jaya, Suyono, hadir.", &[("Suyono", "chair of the Maju Jaya Farmers' Group")]);
    check_roles("Ketua Koperasi Tani Maju Jaya, Suyono, hadir.", &[("Suyono", "chair of Tani Maju Jaya Cooperative")]);
    // Somebody, and a row of persons.
    check_roles("Ketua Kelompok Tani Budi Santoso hadir.", &[("Budi Santoso", "head of the Farmer Group")]);
    assert!(names("Ketua Kelompok Tani Budi Santoso, Rina Wati, dan Yulia hadir.").iter().any(|entity| entity.name == "Budi Santoso"));
}

#[test]
fn a_member_is_from_a_region() {
    check_roles("Hadir anggota DPR RI asal Aceh Budi Santoso.", &[("Budi Santoso", "House lawmaker from Aceh")]);
    check_roles("Anggota DPRD Jatim asal Malang Budi Santoso menolak.", &[("Budi Santoso", "member of the East Java Regional Council from Malang")]);
    check_roles("Mahasiswa UGM asal Papua, Budi Wanimbo, menang.", &[("Budi Wanimbo", "Gadjah Mada University student from Papua")]);
    check_roles("Aktor asal Malaysia Bront Palarae hadir.", &[("Bront Palarae", "Malaysian actor")]);
    // A name that is of no place.
    check_names("Kemarin Malang Suryadi hadir.", &[("Malang Suryadi", "")]);
}

#[test]
fn an_office_in_short_is_no_part_of_a_new_name() {
    check_roles("Wamenpar Arizal mengatakan itu.", &[("Arizal", "Deputy Tourism Minister")]);
    check_roles(
        "Ketua KTNA Dompu H Zainal hadir.",
        &[("Zainal", "chair of the Dompu branch of the National Outstanding Farmers and Fishermen Association")],
    );
    check_names("Kemarin Tonny H. Wangania hadir.", &[("Tonny H. Wangania", "")]);
}

#[test]
fn a_row_of_judges_or_suspects_shares_the_role() {
    let three = |role| [("Rudi Hartono", role), ("Andi Wijaya", role), ("Siti Aminah", role)];
    check_roles("Hakim Rudi Hartono, Andi Wijaya, dan Siti Aminah divonis.", &three("judge"));
    check_roles("Jaksa menuntut tersangka Rudi Hartono, Andi Wijaya dan Siti Aminah.", &three("suspect"));
    let each = [("Rudi Hartono", "judge"), ("Andi Wijaya", "prosecutor"), ("Siti Aminah", "lawyer")];
    check_roles("Hakim Rudi Hartono, jaksa Andi Wijaya, dan pengacara Siti Aminah hadir.", &each);
    check_roles("Hakim Rudi Hartono dan Andi Wijaya hadir.", &[("Rudi Hartono", "judge"), ("Andi Wijaya", "")]);
    // A coach has players beside him.
    check_roles("Pelatih Rudi Hartono, Andi Wijaya, dan Siti Aminah hadir.", &[("Rudi Hartono", "coach"), ("Andi Wijaya", ""), ("Siti Aminah", "")]);
}

#[test]
fn who_is_acting_keeps_his_office() {
    check_each(&[
        ("Kapolres Gowa AKBP <Rudi Hartono> ditunjuk sebagai pelaksana harian.", "chief of Gowa District Police"),
        ("Wakil Bupati Garut <Rudi Hartono> ditunjuk sebagai pelaksana tugas bupati.", "Deputy Regent of Garut, acting Regent"),
        ("Menteri ESDM <Bahlil Lahadalia> terpilih sebagai ketua umum.", "Energy and Mineral Resources Minister"),
        ("<Rudi Hartono> ditunjuk sebagai pelaksana tugas Bupati Garut.", "acting Regent of Garut"),
        ("<Rudi Hartono> dilantik sebagai bupati.", "Regent"),
        ("Mantan jaksa <Rudi Hartono> dilantik sebagai Bupati Garut.", "Regent of Garut"),
        ("Penjabat (Pj) Bupati Bogor <Asmawa Tosepu> hadir.", "acting Regent of Bogor"),
    ]);
}

#[test]
fn who_owns_a_body_is_named_behind_it() {
    check_each(&[
        ("Bos Persija <Mohamad Prapanca> hadir.", "Persija Jakarta boss"),
        ("Pemilik Bali United <Pieter Tanuri> hadir.", "Bali United owner"),
        ("Menurut bos <Mercedes>, itu keliru.", ""),
        ("Tulisan koresponden <Fairfax> di Indonesia dimuat.", ""),
    ]);
}

#[test]
fn what_an_office_is_of_does_not_hold_it() {
    check_each(&[
        ("Kapolsek Mranggen AKP <Dedi> hadir.", "chief of Mranggen Subdistrict Police"),
        ("Kapolsek <Mranggen> AKP Dedi hadir.", ""),
        ("Kapolsek Bojongloa Kidul Kompol <Ari Purwantono> hadir.", "chief of Bojongloa Kidul Subdistrict Police"),
        ("Danramil 03 Winong Kapten Inf <Sutrisno> hadir.", "commander of Military Subdistrict Command 03 Winong"),
        ("Camat Sayung, <Sukarman>, mengimbau warga.", "head of Sayung District"),
        ("Camat Cileles, Kabupaten Lebak, <Aep Saefudin>, mengatakan hal itu.", "head of Cileles District"),
        ("Kapolsek Cileles, Polres Lebak, AKP <Sukarman>, hadir.", "chief of Cileles Subdistrict Police"),
        ("Lurah <Medono> mengimbau warga.", ""),
        ("Direktur Tokoria, <Budi Santoso>, hadir.", "director of Tokoria"),
        ("Direktur <Tokoria>, Budi Santoso, hadir.", ""),
        ("Ketua Saracen, <Jasriadi>, ditangkap.", "chair of Saracen"),
        ("Pelatih Brest, <Eric Roy>, memuji timnya.", "coach of Brest"),
        ("Kiper <Inter>, Yann Sommer, menepis bola.", ""),
        ("\"Ia salah,\" kata Budi Santoso, direktur <Tokoria>.", ""),
        ("Founder Tokoria, <Budi Santoso>, hadir.", "founder of Tokoria"),
        ("Kasubbag Humas Polres Garut, Kompol <Purnomo>, hadir.", "Public Relations Subsection Head of the Garut District Police"),
    ]);
    // A body that has no English where it stands has none in an office.
    check_each(&[
        ("Peneliti Aksi Hutan dan Emansipasi Rakyat (AHER), <Andi Rahmana>, hadir.", "researcher at Aksi Hutan dan Emansipasi Rakyat"),
        (
            "Peneliti Gerakan Hutan dan Emansipasi Rakyat (GHER), <Andi Rahmana>, hadir.",
            "researcher at the Forest and People's Emancipation Movement",
        ),
    ]);
    // Who is called by one name, or stands in a row.
    check_each(&[
        ("Camat <Sukarman> mengimbau warga.", "Subdistrict Head"),
        ("Lurah <Susanto>, Senin (2/3), mengatakan hal itu.", "Urban Village Head"),
        ("Kapolsek <Dedi Kurniawan> mengatakan pelaku ditangkap.", "Subdistrict Police Chief"),
        ("Pelatih <Eric Roy>, Senin (2/3), memuji timnya.", "coach"),
        ("Direktur <Budi Santoso>, Rudi Hartono, dan Andi Wijaya hadir.", "Director"),
        ("Polisi menahan putra pesinetron <Jeremy Thomas>, Axel Matthew Thomas, kemarin.", "soap opera actor"),
        ("Selain Brad Pitt, film arahan sutradara <Wolfgang Petersen> itu dibintangi Eric Bana.", "film director"),
    ]);
}

#[test]
fn what_is_said_of_somebody_is_no_part_of_a_role() {
    check_each(&[
        ("Pelatih yakin <Riko Simanjuntak> siap tampil.", ""),
        ("Manajer bangga <Beckham Putra> juara.", ""),
        ("Direktur puas <Rudi Salam> hadir.", ""),
        ("Pelatih menarik <Riko Simanjuntak> pada babak kedua.", ""),
        ("Guru honorer <Rini Astuti> hadir.", "contract teacher"),
        ("Hakim federal <James Boasberg> menolak.", "federal judge"),
        ("Gelandang serang <Ricky Kambuaya> cedera.", "attacking midfielder"),
    ]);
    check_each(&[
        ("Terpidana kasus Hambalang <Anas Urbaningrum> bebas.", ""),
        ("Pengedar sabu <Andi Wijaya> ditahan.", "meth dealer"),
        ("Terduga teroris <Andi Wijaya> ditahan.", "suspected terrorist"),
    ]);
}

#[test]
fn larger_places_stand_between_an_office_and_its_holder() {
    check_each(&[
        ("Mantan Kepala Desa Pasindangan, Kecamatan Cileles, Kabupaten Lebak, <Aep Saefudin>, dituntut.", "former head of Pasindangan village"),
        ("Kepala Dusun Krajan, Desa Bugel, Kecamatan Panggul, <Sukiman>, hadir.", "head of Krajan hamlet"),
        ("Kepala Desa Bugel, Kecamatan Panggul, <Sukiman>, hadir.", "head of Bugel village"),
        ("Di Desa Bugel, Kecamatan Panggul, <Sukiman> hadir.", ""),
        ("Menurut Camat Sayung, Kabupaten Demak, <Sukiman> hadir.", ""),
    ]);
}

#[test]
fn the_office_of_whom_somebody_belongs_to_is_not_his() {
    check_each(&[
        ("Istri Wapres <Selvi Ananda> hadir.", ""),
        ("Putra Presiden <Kaesang Pangarep> hadir.", ""),
        ("Sopir Gubernur <Rian Hidayat> hadir.", ""),
        ("Istri Presiden <Joko Widodo> hadir.", "President"),
        ("Ia suami Ratu <Hatshepsut>.", "Queen"),
        ("Pengacara Rektor UI, <Rina Wati>, hadir.", ""),
        ("Sopir Kepala Dinas Kesehatan, <Joko Susilo>, ditahan.", ""),
        ("Staf Direktur RSUD Cianjur, <Rina Wati>, hadir.", ""),
        ("Calon Direktur RSUD Cianjur, <Rina Wati>, hadir.", ""),
        ("Calon rektor UGM <Rina Wati> hadir.", ""),
        ("Rektor UGM <Rina Wati> hadir.", "Gadjah Mada University Rector"),
        ("Wakil Direktur RSUD Cibabat, <Sri Wahyuningsih>, hadir.", "Deputy Director of Cibabat Regional Hospital"),
        ("Guru korban, <Darto>, hadir.", "teacher of the victim"),
        ("Wali kelas korban, <Darto>, hadir.", "homeroom teacher of the victim"),
        ("Pemilik dan Direktur Persija, <Rudi Hartono>, hadir.", "director of Persija Jakarta"),
    ]);
}

#[test]
fn who_is_from_a_body_works_there() {
    check_each(&[
        ("Pengamat politik dari Universitas Paramadina <Hendri Satrio> hadir.", "political analyst at Paramadina University"),
        ("Peneliti dari BRIN <Lili Romli> hadir.", "researcher at the National Research and Innovation Agency"),
        ("Ahli gizi dari UGM, <Toto Sudargo>, hadir.", "Gadjah Mada University nutritionist"),
        ("Atlet dari Jepang, <Kenta Sato>, menang.", "Japanese athlete"),
        ("Surat dari <Kenta Sato> tiba.", ""),
        ("Pemimpin oposisi dari Partai Buruh <Keir Starmer> hadir.", ""),
        ("Perawat RSUD Cianjur <Rina Wati> hadir.", "Cianjur Regional General Hospital nurse"),
        ("Direktur RSUD Dr. Soetomo <Rudi Hartono> hadir.", "director of Dr. Soetomo Regional General Hospital"),
        ("Dekan FK Unair <Budi Santoso> hadir.", "dean of the Airlangga University Faculty of Medicine"),
        ("Mantan juara dunia <Chris John> hadir.", "former world champion"),
    ]);
}

#[test]
fn who_is_named_in_apposition_is_not_who_serves_him() {
    let both = |text, role| check_roles(text, &[("Hotman Paris Hutapea", role), ("Nadiem", "")]);
    both("Hotman Paris Hutapea, pengacara Nadiem, membantah tuduhan.", "lawyer of Nadiem");
    both("Hotman Paris Hutapea, kuasa hukum Nadiem, membantah tuduhan.", "lawyer of Nadiem");
    both("Hotman Paris Hutapea, mantan ajudan Nadiem, membantah tuduhan.", "former aide of Nadiem");
    check_roles("Rian Salam, adik Ridwan Kamil, hadir.", &[("Rian Salam", "younger sibling of Ridwan Kamil"), ("Ridwan Kamil", "")]);
    // A row goes on.
    check_roles(
        "Budi Santoso, pengacara Rudi Hartono, Andi Wijaya, dan Siti Aminah hadir.",
        &[("Budi Santoso", ""), ("Rudi Hartono", ""), ("Andi Wijaya", ""), ("Siti Aminah", "")],
    );
}

#[test]
fn the_child_of_somebody_is_no_princess() {
    check_roles("Putri Megawati, Puan Maharani, hadir.", &[("Megawati", ""), ("Puan Maharani", "daughter of Megawati")]);
    check_roles("Putri Tom Hanks, Elizabeth, tampil.", &[("Tom Hanks", ""), ("Elizabeth", "daughter of Tom Hanks")]);
    check_roles("Putri Celine Dion hadir.", &[("Celine Dion", "")]);
    check_roles("Putri Diana meninggal.", &[("Putri Diana", "")]);
}

#[test]
fn a_president_is_one_behind_whoever_serves_him() {
    check_each(&[
        ("Utusan khusus Presiden <Prabowo Subianto> tiba.", "President"),
        ("Ajudan Presiden <Prabowo> hadir.", "President"),
        ("Kepala Staf Presiden <Prabowo> hadir.", "President"),
        ("Kepala Staf Presiden <Moeldoko> hadir.", "Presidential Chief of Staff"),
        ("Mantan Presiden <Susilo Bambang Yudhoyono> hadir.", "former President"),
        ("Utusan Khusus Presiden <Raffi Ahmad> hadir.", ""),
    ]);
    // The office in the name of a place is nobody's.
    check_each(&[("Soal tambang di Raja Ampat, <Bahlil> mengatakan itu.", "")]);
}

#[test]
fn one_word_behind_a_crowd_may_be_where_it_belongs() {
    check_each(&[
        ("Petani <Kendeng> menolak pabrik semen.", ""),
        ("Mahasiswa <Trisakti> berunjuk rasa.", ""),
        ("Petani <Slamet> menolak.", "farmer"),
        ("Sopir <Suwarno> ditahan.", "driver"),
        ("Mahasiswa <Rudi Hartono> hadir.", "student"),
        ("Sopir bus <Sugeng Rahayu>, Anwar, melarikan diri.", ""),
        ("Sopir truk <Slamet> ditahan.", "truck driver"),
    ]);
}

#[test]
fn behind_a_name_between_commas_the_subject_begins() {
    check_each(&[
        ("Menurut rekannya, <Basri>, korban tiba-tiba ditarik ke air.", ""),
        ("Menurut istrinya, <Siti>, korban pamit.", ""),
        ("Pasalnya, <Andi Wijaya>, Direktur Eksekutif Persija mengatakan itu.", "executive director of Persija Jakarta"),
        ("Saat itu, kata <Basri>, korban sedang mandi.", ""),
        ("Menurut rekannya, <Basri>, korban penipuan itu, uangnya habis.", "fraud victim"),
        ("\"Saya takut,\" kata <Ani>, korban penipuan yang tinggal di sana.", "fraud victim"),
    ]);
}

#[test]
fn a_firm_by_its_last_word_is_called_as_it_is() {
    check_each(&[
        ("Direktur Mitra Sejati, <Budi Santoso>, hadir.", "director of Mitra Sejati"),
        ("Direktur Sinar Abadi, <Budi Santoso>, hadir.", "director of Sinar Abadi"),
        ("Direktur Sumber Daya Manusia, <Budi Santoso>, hadir.", "Human Resources Director"),
    ]);
}

#[test]
fn a_word_of_an_office_may_be_misspelt() {
    check_each(&[
        ("Kapolri Jendral <Tito Karnavian> hadir.", "National Police Chief"),
        ("Letnan Jendral <Budi Santoso> hadir.", "Lieutenant General"),
        ("Irjend Pol <Budi Santoso> hadir.", "Police Inspector General"),
        ("Gubenur Jawa Barat <Budi Santoso> hadir.", "West Java Governor"),
        ("Mentri Agama <Budi Santoso> hadir.", "Religious Affairs Minister"),
        ("Dirjend Pajak <Budi Santoso> hadir.", "Director General of Taxes"),
        ("Eks Wakapolri Komjen Purn <Oegroseno> hadir.", "former Deputy Chief of the National Police"),
        ("Kapolda Jateng Irjen <Ribut Hari Wibowo> hadir.", "Central Java Police Chief"),
        ("Jaksa Agung <HM Prasetyo> hadir.", "Attorney General"),
    ]);
}

#[test]
fn an_officer_of_a_police_force_abroad() {
    check_each(&[
        ("Sersan Kepolisian Salem, <Dexter Lane>, menolak.", "Salem Police sergeant"),
        ("Kapten Kepolisian Salem, <Derek Lane>, menolak.", "Salem Police captain"),
    ]);
}

#[test]
fn who_did_something_to_a_witness_is_not_the_witness() {
    check_each(&[
        ("Saksi yang dihadirkan jaksa, <Andi Wijaya>, hadir.", "witness"),
        ("Warga yang dibantu oleh bupati, <Andi Wijaya>, pulang.", ""),
        ("Itu ide yang langsung disetujui oleh direktur, <Andi Wijaya>, dan ketua.", "Director"),
        ("Dokter yang membunuh istrinya, <Siti Rahayu>, ditahan.", ""),
        ("Orang yang menjadi ketua, <Andi Wijaya>, hadir.", "Chair"),
    ]);
}

#[test]
fn an_envoy_is_of_a_country_and_to_or_in_another() {
    check_each(&[
        ("Dubes RI untuk Thailand <Budi Santoso> hadir.", "Indonesian ambassador to Thailand"),
        ("Duta Besar China di Jakarta <Wang Lutong> hadir.", "Chinese ambassador in Jakarta"),
        ("Dubes AS di Tokyo <Rahm Emanuel> hadir.", "US ambassador in Tokyo"),
        ("Konsul Jenderal RI di Hong Kong <Yul Edison> hadir.", "Indonesian Consul General in Hong Kong"),
        ("Konjen RI di Jeddah, <Yusron Ambary>, hadir.", "Indonesian Consul General in Jeddah"),
        ("Perwakilan Tetap Rusia <Vasily Nebenzya> hadir.", "Permanent Representative of Russia"),
        ("Wakil Tetap AS di PBB <Mike Waltz> hadir.", "US Permanent Representative to the UN"),
        ("Utusan Khusus AS untuk Suriah <Thomas Barrack> hadir.", "US special envoy to Syria"),
        ("Presiden R.I. <Joko Widodo> hadir.", "President of Indonesia"),
    ]);
    check_roles("Konsul Jenderal RI di Hong Kong mengonfirmasi hal itu.", &[]);
}

#[test]
fn a_vice_president_is_no_deputy() {
    check_each(&[
        ("Wakil Presiden Google <Sissie Hsiao> hadir.", "Vice President of Google"),
        ("VP Komunikasi Korporat Telkom <Andri Herawan> hadir.", "Vice President, Corporate Communications of Telkom Indonesia"),
        ("Wakil Presiden Senior Boeing <Mike Sinnett> hadir.", "Senior Vice President of Boeing"),
        ("Wakil Presiden Eksekutif Komisi Eropa <Teresa Ribera> hadir.", "Executive Vice President of the European Commission"),
        ("Wakil PM Kamboja <Prak Sokhonn> hadir.", "Deputy Prime Minister of Cambodia"),
        ("Wamenlu Rusia <Sergey Ryabkov> hadir.", "Deputy Foreign Minister of Russia"),
        ("Deputy CEO Bank Jago <Supranoto> hadir.", "deputy CEO of Bank Jago"),
        ("Co-CEO Netflix <Ted Sarandos> hadir.", "co-CEO of Netflix"),
        ("CEO Netflix <Ted Sarandos> hadir.", "CEO of Netflix"),
    ]);
}

#[test]
fn a_longer_office_of_the_dictionary_is_not_taken_apart() {
    check_each(&[
        ("Dirjen Perimbangan Keuangan Kemenkeu <Askolani> hadir.", "Director General of Fiscal Balance of the Finance Ministry"),
        ("Dirjen Bea dan Cukai Kemenkeu <Djaka Budhi> hadir.", "Director General of Customs and Excise of the Finance Ministry"),
        ("Dirut Bank Mandiri <Budi Santoso> hadir.", "president director of Bank Mandiri"),
        ("Ketua PBNU Bidang Keagamaan <Fahrur Rozi> hadir.", "chair of the Nahdlatul Ulama Executive Board for Religious Affairs"),
        ("Menteri Haji dan Umrah RI <Irfan Yusuf> hadir.", "Hajj and Umrah Minister"),
        ("Ketua Komnas Haji <Mustolih Siradj> hadir.", "National Hajj Commission Chair"),
        ("Tokoh agama Haji <Abdul Malik> hadir.", "religious leader"),
        ("Dirjen Bimas Hindu <I Nengah Duija> hadir.", "Director General of Hindu Community Guidance"),
        ("Peneliti keamanan siber Kaspersky, <Igor Kuznetsov>, hadir.", "cybersecurity researcher at Kaspersky"),
        ("Peneliti Kaspersky, <Igor Kuznetsov>, hadir.", "researcher at Kaspersky"),
        ("CEO baru <Ivan Espinosa> hadir.", "new CEO"),
    ]);
}

#[test]
fn an_office_has_its_number_and_its_area() {
    check_each(&[
        ("Wakil Ketua II DPRD Bontang <Sumardi> hadir.", "deputy chair II of the Bontang Regional Council"),
        ("Wakil Ketua DPRD Sikka <Simon Subandi> hadir.", "deputy chair of the Sikka Regional Council"),
        ("Asisten I Setda Sikka <Simon Subandi> hadir.", "assistant I of the Sikka Regional Secretariat"),
        ("Anggota Banggar DPRD Blitar <Heri Romadhon> hadir.", "member of the Budget Committee of the Blitar Regional Council"),
        ("Ketua RT 14 <Bambang> hadir.", "head of neighborhood unit 14"),
        ("Ketua RT 05 RW 02 <Siti Aminah> hadir.", "head of neighborhood unit 05, community unit 02"),
        ("Ketua RW 03 Kelurahan Oebesa, <Bambang>, hadir.", "head of community unit 03, Oebesa urban village"),
        ("Dandim 0501 Jakarta Pusat Letkol <Budi Santoso> hadir.", "commander of Military District Command 0501 Central Jakarta"),
        ("Ketua BPD Sumberagung, <Slamet>, hadir.", "chair of the Sumberagung Village Consultative Body"),
        ("Kepala Staf Korem 161/Wira Sakti Kolonel Inf <Simon Subandi> hadir.", "chief of staff of the Military Resort Command 161/Wira Sakti"),
        ("Kalapas Kelas IIB Ende <Hasan Basri> hadir.", "warden of Ende Class IIB Penitentiary"),
        ("Ketua Komisi C DPRD Tuban <Tulus Setyo Utomo> hadir.", "chair of Tuban Regional Council Commission C"),
        ("Kepala BBPJN Jatim-Bali <Javid Hurriyanto> hadir.", "head of the East Java-Bali National Road Implementation Center"),
        ("Hal itu disampaikan Kepala Bakorwil Madiun <Agung Subagyo>.", "head of the Madiun Regional Coordination Agency"),
        ("Direktur RSUD dr. Soetomo <Cita Rosita> hadir.", "director of Dr. Soetomo Regional General Hospital"),
        ("Anggota DPR RI asal Lampung <Mukhlis Basri> hadir.", "House lawmaker from Lampung"),
        ("Anggota DPR RI <Mukhlis Basri> hadir.", "House lawmaker"),
    ]);
    assert_eq!(in_line("Jabatan Dandim 0815/Mojokerto kosong.", "Dandim 0815/Mojokerto")[0], "commander of Military District Command 0815/Mojokerto");
}

#[test]
fn a_first_name_may_head_a_holiday() {
    check_each(&[
        ("Bupati Madiun <Hari Wuryanto> hadir.", "Regent of Madiun"),
        ("Kapolres Ende <Hari Susanto> hadir.", "chief of Ende District Police"),
    ]);
    check_names("Warga merayakan Hari Kartini.", &[("Hari Kartini", "Kartini Day")]);
}

#[test]
fn an_office_in_english_is_parted_from_its_firm_and_holder() {
    check_each(&[
        ("Head of Marketing Samsung Indonesia <Andi Wijaya> hadir.", "Head of Marketing of Samsung Indonesia"),
        ("Head of GrabPay <Jason Thomson> hadir.", "Head of GrabPay"),
        ("Marketing Director Toyota <Rahmat Samulo> hadir.", "Marketing Director of Toyota"),
        ("Senior Market Analyst Mirae Asset Sekuritas <Nafan Aji Gusta> hadir.", "Senior Market Analyst of Mirae Asset Sekuritas"),
        ("Chief Executive Grab Indonesia <Neneng Goenadi> hadir.", "Chief Executive of Grab Indonesia"),
        ("Public Relations Manager XL Axiata <Tri Wahyuningsih> hadir.", "Public Relations Manager of XL Axiata"),
        ("Country Manager Google Cloud Indonesia, <Rina Kartika>, hadir.", "country manager of Google Cloud Indonesia"),
        ("Head of Marketing Zorvek Motors Indonesia, <Andi Wijaya>, hadir.", "Head of Marketing of Zorvek Motors Indonesia"),
    ]);
    let text = "Chief Marketing Officer Tokopedia Kevin Mintaraga hadir.";
    assert_eq!(in_line(text, &text[..49])[0], "Tokopedia Chief Marketing Officer Kevin Mintaraga");
    let apart = "Chief Executive Officer Zorvek Motors Indonesia, Andi Wijaya, hadir.";
    check_names(apart, &[("Zorvek Motors Indonesia", ""), ("Andi Wijaya", "")]);
}

#[test]
fn what_ends_the_office_of_who_stands_before_is_a_body() {
    for text in ["Budi Santoso selaku ketua Zorvek hadir.", "Budi Santoso yang juga ketua Zorvek hadir.", "Budi Santoso, selaku ketua Zorvek, hadir."]
    {
        check_roles(text, &[("Budi Santoso", "chair of Zorvek")]);
        assert!(names(text).iter().all(|entity| entity.name != "Zorvek" || entity.role.is_none()), "{text}");
    }
    // Nobody stands before, and a first name.
    check_roles("Menurut Ketua Zorvek, itu baik.", &[("Zorvek", "Chair")]);
    check_roles("Rapat dibuka Budi selaku ketua panitia Rina.", &[("Budi", "Committee Chair"), ("Rina", "Committee Chair")]);
}

#[test]
fn an_athlete_has_his_discipline() {
    check_each(&[
        ("Pebulutangkis tunggal putra Indonesia <Alwi Farhan> menang.", "Indonesian men's singles badminton player"),
        ("Pemain ganda campuran nasional, <Tontowi Ahmad>, hadir.", "mixed doubles player"),
        ("Perenang putri <Masniari Wolf> menang.", "swimmer"),
        ("Petenis nomor satu dunia <Carlos Alcaraz> menang.", "tennis player"),
        ("Atlet angkat besi <Rizki Juniansyah> menang.", "weightlifting athlete"),
        ("Bintang Arsenal, <Mesut Oezil>, hadir.", "Arsenal star"),
        ("Petinggi Arsenal <Stan Kroenke> hadir.", "Arsenal official"),
    ]);
    check_roles("Menteri Bintang Puspayoga hadir.", &[("Bintang Puspayoga", "Minister")]);
}

#[test]
fn what_a_title_says_is_done_to_an_office_holder_makes_none() {
    check_each(&[
        ("Temui Wali Kota Bandung, <Rina Kartika> Bahas Sampah", ""),
        ("Ikut Rapat Gubernur Riau, <Rina Kartika> Tampil Santai", ""),
        ("Lantik Kapolda Jatim, <Rudi Hartono>: Jaga Netralitas", ""),
        // A noun, who has the office and who is put behind the verb.
        ("Sidang Eks Bupati Garut, <Rudi Hartono> Minta Bebas", "former Regent of Garut"),
        ("Jadi Bupati Garut, <Rudi Hartono> Janji Perbaiki Jalan", "Regent of Garut"),
        ("Jabat Kapolda Jatim, <Rudi Hartono> Janji Netral", "East Java Police Chief"),
        ("Bupati Garut, <Rudi Hartono>: Jangan Panik", "Regent of Garut"),
        ("Turut hadir Bupati Garut, <Rudi Hartono>.", "Regent of Garut"),
    ]);
}

#[test]
fn a_role_does_not_reach_over_a_clause_with_its_own_object() {
    check_each(&[
        ("Komentar menteri yang mengkritik artis, <Rina Kartika> viral.", "celebrity"),
        ("Saksi yang melihat pelaku, <Rudi Hartono>, menangis.", "witness"),
        ("Saksi yang dihadirkan jaksa, <Rudi Hartono>, menangis.", "witness"),
    ]);
}

#[test]
fn what_somebody_does_stands_before_the_word_for_his_name() {
    check_each(&[
        ("Seorang guru bernama <Siti Aminah> tewas.", "teacher"),
        ("Polisi menangkap sopir bernama <Budi Santoso>.", "driver"),
        ("Istri guru bernama <Siti Aminah> tewas.", ""),
        ("Seorang pria bernama <Budi Santoso> tewas.", ""),
    ]);
}

#[test]
fn an_age_in_brackets_parts_nobody_from_what_he_is() {
    check_each(&[
        ("<Siti Rahma> (43), pedagang sayur, menangis.", "vegetable trader"),
        ("<Bambang Irawan> (51), petani asal Brebes, hadir.", "Brebes farmer"),
        ("Polisi memeriksa <Bambang Irawan> (51). Petani asal Brebes hadir.", ""),
        ("Tersangka <Bambang Irawan> (51), warga Brebes, hadir.", "suspect"),
        ("KPK menahan BI (<Budi Irawan>), Bupati Sleman.", "Regent of Sleman"),
    ]);
}

#[test]
fn a_lawyer_may_serve_two() {
    check_each(&[
        ("<Rudi Hartono>, kuasa hukum Rina Kartika dan Budi Hartawan, hadir.", "lawyer of Rina Kartika and Budi Hartawan"),
        ("<Rudi Hartono>, kuasa hukum Rina Kartika, hadir.", "lawyer of Rina Kartika"),
        ("Menurut mantan perdana menteri berpengaruh <Rudi Hartono>, itu salah.", "influential former Prime Minister"),
        ("<Rina Kartika>, wisatawan asal Italia, senang.", "Italian tourist"),
    ]);
}

#[test]
fn a_semicolon_ends_the_item_of_a_list() {
    check_each(&[
        ("Hadir Direktur PT Sari Mulia, Budi Santoso; Penguasa CV Karya Intan, <Tono Wijaya>; dan lainnya.", ""),
        ("Hadir Direktur PT Sari Mulia, Budi Santoso; Komisaris PT Karya Intan, <Tono Wijaya>; dan lainnya.", "commissioner of PT Karya Intan"),
    ]);
}

#[test]
fn the_years_of_a_term_are_no_part_of_the_office() {
    check_each(&[
        ("Bupati Garut Tahun 2019-2024, <Budi Santoso>, ditahan.", "Regent of Garut"),
        ("Bupati Garut periode 2019-2024, <Budi Santoso>, ditahan.", "Regent of Garut"),
        ("Direktur PT Cipta Karya Lestari Tahun 2021-2022, <Budi Santoso>, ditahan.", "director of PT Cipta Karya Lestari"),
    ]);
}

#[test]
fn who_is_trusted_by_somebody_does_not_hold_his_office() {
    check_each(&[
        ("Orang kepercayaan bupati, <Budi Santoso>, ditangkap.", ""),
        ("Tim sukses gubernur, <Budi Santoso>, hadir.", ""),
        ("Orang kepercayaan itu, bupati <Budi Santoso>, hadir.", "Regent"),
        ("Terdakwa kasus korupsi, <Budi Santoso>, hadir.", "corruption defendant"),
    ]);
}

#[test]
fn a_title_in_small_letters_stands_between_an_office_and_its_holder() {
    check_each(&[
        ("Kepala Dinas Kesehatan Demak dokter <Budi Santoso> hadir.", "head of the Demak Health Agency"),
        ("Kepala Dinas Kesehatan Demak, dokter <Budi Santoso>, hadir.", "head of the Demak Health Agency"),
        ("Ia bertemu dokter <Budi Santoso>.", "doctor"),
        ("Kepala Sub-Bidang Mitigasi Gunung Api Wilayah Timur <Budi Santoso> hadir.", "head of the Eastern Region Volcano Mitigation Subdivision"),
        ("Kepala Pelatih Ganda Putra PBSI <Budi Santoso> hadir.", "head coach of the Men's Doubles of the Badminton Association of Indonesia"),
    ]);
}

#[test]
fn who_is_named_behind_yakni_is_what_stands_before() {
    check_each(&[
        ("Tugasnya diambil alih Wakil Bupati Sleman, yakni <Rina Kartika>, kemarin.", "Deputy Regent of Sleman"),
        ("Seorang sopir truk, yaitu <Budi Hartawan>, terluka.", "truck driver"),
        ("Dua menteri, yakni <Rina Kartika> dan Budi Hartawan, hadir.", ""),
        ("Istri bupati, yakni <Rina Kartika>, hadir.", ""),
        ("Nomine aktor terbaik yakni <Budi Hartawan> (Senja), Tono Wijaya (Fajar).", ""),
    ]);
}

#[test]
fn the_town_of_a_firm_stands_between_an_office_and_its_holder() {
    check_each(&[
        ("Harga naik, kata ekonom Bank Mandiri, Surabaya, <Budi Hartawan>.", "economist at Bank Mandiri"),
        ("Hadir Wali Kota Solo, Sragen, <Budi Hartawan>.", ""),
    ]);
}

#[test]
fn the_first_of_those_of_whom_something_is_said_is_not_the_first_of_all() {
    check_each(&[
        ("<Rina Kartika> menjadi Bupati Sleman pertama yang ditahan.", "Regent of Sleman"),
        ("<Rina Kartika> adalah Bupati Sleman pertama.", "first Regent of Sleman"),
    ]);
}

#[test]
fn an_office_ends_before_a_passive() {
    check_each(&[
        ("Kursi Gubernur Bank Indonesia Kosong Ditinggal <Rina Kartika>", ""),
        ("Direktur PT Dirgantara Indonesia <Rina Kartika> hadir.", "director of Indonesian Aerospace"),
    ]);
}

#[test]
fn a_form_of_address_before_an_office_says_no_more() {
    check_each(&[
        ("Itu janji Bapak Menteri Pertanian <Budi Hartawan>.", "Agriculture Minister"),
        ("Itu janji Bapak Presiden <Budi Hartawan>.", "President"),
    ]);
    assert_eq!(gloss_line("Bapak Budi Hartawan hadir."), "Mr. Budi Hartawan · be present");
}

#[test]
fn the_wing_of_a_party_stands_in_the_office() {
    check_each(&[("Ketua partai sayap kiri Partai Buruh, <Rina Kartika>, hadir.", "left-wing Labor Party chair")]);
}

#[test]
fn an_adjective_in_small_letters_is_no_party() {
    check_each(&[
        ("<Rina Kartika>, presiden konservatif lainnya, mundur.", "President"),
        ("<Rina Kartika>, ketua Konservatif, mundur.", "chair of Conservative"),
    ]);
}

#[test]
fn who_becomes_something_else_has_no_office_of_the_one_before() {
    let text = "Rina Wati menjadi Bupati Garut, Budi Santoso (Kepala Dinas Kesehatan) menjadi Bupati Jember.";
    assert_eq!(role_of(text, "Budi Santoso").as_deref(), Some("Health Agency Head"));
    check_roles("Setelah menjadi Bupati Garut, Budi Santoso pergi.", &[("Budi Santoso", "Regent of Garut")]);
    // A list of transfers: the office ends what the one before is given.
    let text = "Mayjen Rahman Hadi menjadi Pangdam II/Sriwijaya, Brigjen Budi Santoso dari Kasdam Jaya menjadi Danrem.";
    check_roles(text, &[("Rahman Hadi", "Major General"), ("Budi Santoso", "Brigadier General")]);
    check_roles("Ketua DPRD Sleman, Budi Santoso dari PKS, hadir.", &[("Budi Santoso", "chair of the Sleman Regional Council")]);
}

#[test]
fn an_office_of_a_body_that_ends_with_a_place_is_held_behind_the_comma() {
    check_roles("Ketua Laskar Sumba, Budi Santoso, hadir.", &[("Budi Santoso", "chair of Laskar Sumba")]);
    check_roles("Kepala Bandara Rimba Berau, Budi Santoso, hadir.", &[("Budi Santoso", "head of Rimba Berau Airport")]);
    // The field before a region is that of its agency.
    check_names("Kadis ESDM Provinsi Bengkulu hadir.", &[("Provinsi Bengkulu", "Bengkulu Province")]);
}

#[test]
fn a_bare_article_says_what_somebody_is() {
    check_each(&[
        ("<Ramon Ordaz> seorang ahli botani dari Peru menyatakan hal itu.", "botanist"),
        ("<Ramon Ordaz> adalah seorang ahli botani dari Peru.", "botanist"),
        ("<Budi Santoso> satu dari tiga korban itu.", ""),
        ("Kemarin <Budi Santoso> seorang diri menolak usul itu.", ""),
    ]);
}

#[test]
fn an_office_behind_a_comma_may_begin_with_the_word_for_holding_it() {
    check_each(&[
        ("<Rina Kartika>, selaku Ketua KPU Blora, hadir.", "chair of the Blora General Elections Commission"),
        ("<Rina Kartika>, selaku warga, hadir.", ""),
        ("<Rina Kartika> merupakan Kapolres Blora sejak 2021.", "chief of Blora District Police"),
        ("<Rina Kartika> sebagai Bupati Blora harus hadir.", "Regent of Blora"),
        ("<Rina Kartika> merupakan Kapolres Blora pada 2021.", ""),
        ("Persik menunjuk Rudi untuk menggantikan <M. Yusufan> sebagai pelatih.", "former coach"),
    ]);
}

#[test]
fn an_office_ends_where_another_is_named() {
    check_each(&[
        ("Acara dihadiri Camat Sukamaju Zulkifli Rahman, dan Kepala Staf Kepresidenan <Rina Kartika>.", "Presidential Chief of Staff"),
        ("Lurah Mekarsari Budi Santoso dan Kepala SMAN 2 Garut <Rina Kartika> hadir.", "head of State Senior High School 2 Garut"),
        ("Acara dihadiri <Rina Kartika>, Gubernur Bali Teguh Prakoso, dan warga.", ""),
        ("Acara dihadiri <Rina Kartika>, Gubernur Bali, dan warga.", "Governor of Bali"),
        ("Acara dibuka Bupati Garut yang diwakili Camat Cibatu, <Rina Kartika>.", "head of Cibatu District"),
        ("Saksi yang dihadirkan jaksa, <Rina Kartika>, hadir.", "witness"),
    ]);
}

#[test]
fn an_office_has_no_colon_inside() {
    check_each(&[
        ("Hadir Kepala SMAN 2 Garut: <La Ode Hasan>.", ""),
        ("Kepala SMAN 2 Garut: <La Ode Hasan>", "head of State Senior High School 2 Garut"),
        ("<Budi Santoso>, Kuasa hukum PT Cahaya Abadi, hadir.", "lawyer"),
    ]);
}

#[test]
fn who_leads_a_state_that_nobody_knows_is_named_behind() {
    check_each(&[
        ("Tentara menahan <Aung Thein Kyi>, Presiden Mya Htun dan tokoh lain.", ""),
        ("Tentara menahan <Aung Thein Kyi>, Perdana Menteri Mya Htun, dan tokoh lain.", ""),
        ("<Aung Thein Kyi>, Presiden Myanmar, tiba kemarin.", "President of Myanmar"),
        ("<Claudio Lotito>, Presiden Lazio, tiba kemarin.", "president of Lazio"),
        ("<Budi Santoso>, Camat Sukamandi, tiba kemarin.", "head of Sukamandi District"),
    ]);
}

#[test]
fn an_office_says_more_than_the_rank_alone() {
    check_roles(
        "AKP Rahmat tewas. Pelaku menembak Kasat Reskrim Polres Garut, AKP Rahmat Hidayat.",
        &[("Rahmat Hidayat", "head of criminal investigation of the Garut District Police")],
    );
    check_roles("Kompol Rahmat Hidayat naik pangkat. Dahulu AKP Rahmat Hidayat bertugas di sini.", &[("Rahmat Hidayat", "Police Commissioner")]);
    check_roles("Bupati Garut Rahmat Hidayat hadir. Ketua KONI Rahmat Hidayat pulang.", &[("Rahmat Hidayat", "Regent of Garut")]);
}

#[test]
fn an_inspectorate_has_assistant_inspectors() {
    check_roles(
        "Inspektur Pembantu Khusus Inspektorat Garut, Suyanto, hadir. Kasi Intel Kejaksaan Garut, Rina Kartika, pulang.",
        &[
            ("Suyanto", "Special Assistant Inspector of the Garut Inspectorate"),
            ("Rina Kartika", "Intelligence Section Head of the Garut Prosecutor's Office"),
        ],
    );
}

#[test]
fn units_of_the_police_have_numbers() {
    check_roles(
        "Kasubdit II Kompol Rahmat Hidayat hadir. Kanit III AKP Rina Kartika pulang. Kanit Lantas AKP Budi Santoso tidur.",
        &[("Rahmat Hidayat", "head of Subdirectorate II"), ("Rina Kartika", "head of Unit III"), ("Budi Santoso", "Traffic Unit Head")],
    );
}

#[test]
fn a_first_name_that_is_a_word_has_its_rank_before_it() {
    check_roles("Kapolres Garut, AKBP Rahmat, hadir.", &[("Rahmat", "chief of Garut District Police")]);
    check_names("Kabag Ops Polres Garut, Kompol Rahmat, hadir.", &[("Polres Garut", "Garut District Police"), ("Rahmat", "")]);
    check_names("Kapolres menutup Jalan Rahmat, Garut.", &[("Jalan Rahmat", "Rahmat Street"), ("Garut", "Garut")]);
}
