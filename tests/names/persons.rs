//! Persons: one entity with all of its forms, and two where the text has two.

use super::{article, check, check_kinds, check_names, check_roles, gloss_line, in_line, names, role_of};
use ringkas::lexicon::NameKind;

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
fn two_candidates_in_one_word_stay_two() {
    check_names("Ridwan Kamil-Suswono kalah. Suswono tiba.", &[("Ridwan Kamil-Suswono", ""), ("Suswono", "")]);
    check_names("Pelaku AS (23) ditangkap. Polisi memeriksa AS.", &[("AS", "")]);
}

#[test]
fn who_is_given_with_his_age_has_no_longer_name_with_another_office() {
    for text in [
        "Tersangka Ahmad (30) ditahan. Kapolres AKBP Ahmad Fauzi membenarkan.",
        "Kapolres AKBP Ahmad Fauzi membenarkan. Tersangka Ahmad (30) ditahan.",
    ] {
        assert_eq!(role_of(text, "Ahmad").as_deref(), Some("suspect"), "{text}");
        assert_eq!(role_of(text, "Ahmad Fauzi").as_deref(), Some("District Police Chief"), "{text}");
    }
    check_names("Ahmad Fauzi (30) ditahan. Ahmad menangis.", &[("Ahmad Fauzi", "")]);
}

#[test]
fn hari_may_be_a_first_name() {
    assert_eq!(role_of("Bupati Madiun Hari Wuryanto hadir.", "Hari Wuryanto").as_deref(), Some("Regent of Madiun"));
    check_names("Mereka merayakan Hari Jadi Kabupaten Blitar.", &[("Hari Jadi Kabupaten Blitar", "Blitar Regency anniversary")]);
}

#[test]
fn letters_behind_who_suffers_or_is_accused_are_somebody() {
    check_kinds("Korban MA meninggal di tempat.", &[("MA", NameKind::Person)]);
    check_kinds("Polisi memeriksa saudara MA.", &[("MA", NameKind::Person)]);
    check_kinds("Ketiga tersangka itu adalah MK, AS dan SD.", &[("MK", NameKind::Person), ("AS", NameKind::Person), ("SD", NameKind::Person)]);
    check_kinds("Korban AS meninggal dalam serangan itu.", &[("AS", NameKind::Place)]);
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
fn initials_in_a_name_stand_for_the_words_of_the_full_one() {
    for text in ["Bupati Mohamad Nasir hadir. Menurut M. Nasir, banjir surut.", "Menurut M Nasir, banjir surut. Bupati Mohamad Nasir hadir."] {
        let entities = names(text);
        assert_eq!((entities.len(), entities[0].name.as_str(), entities[0].role.as_deref()), (1, "Mohamad Nasir", Some("Regent")), "{text}");
    }
    // Two may be meant, or each holds an office of his own.
    assert_eq!(names("Mohamad Nasir dan Mustafa Nasir hadir. Menurut M. Nasir, banjir surut.").len(), 3);
    assert_eq!(names("Bupati Mohamad Nasir hadir. Menteri M. Nasir pulang.").len(), 2);
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
fn one_word_of_a_persons_name_is_the_person_though_it_is_a_word_too() {
    let text = "Penyerang Mohamed Salah tampil baik. Menurut pelatih, Salah siap bermain. Salah satu bek cedera. Salah sendiri diam.";
    let entities = names(text);
    let person = entities.iter().find(|entity| entity.name == "Mohamed Salah").unwrap();
    assert_eq!(person.mentions.len(), 3, "{entities:#?}");
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
fn a_name_with_which_two_others_begin_is_short_for_neither() {
    let entities = names("Produsen Kolintra memecat karyawan. Kolintra merilis Kolintra Bebop dan Kolintra Bluegrass.");
    let shown: Vec<(&str, usize)> = entities.iter().map(|entity| (entity.name.as_str(), entity.mentions.len())).collect();
    assert_eq!(shown, [("Kolintra", 2), ("Kolintra Bebop", 1), ("Kolintra Bluegrass", 1)]);
}

#[test]
fn a_word_of_a_name_that_is_no_word_is_the_name_again_where_it_stands_alone() {
    let text = "Manajer Turki, Fatih Terim, marah. Ia ditemui bersama Terim, yang diam.";
    let terim = names(text).into_iter().find(|entity| entity.name == "Fatih Terim").unwrap();
    assert_eq!(terim.mentions.len(), 2);
}

#[test]
fn part_of_a_persons_name_is_the_person_though_the_text_has_the_word_small() {
    let entities = names("Mohamed Salah mencetak gol. Tidak ada yang salah dengan itu, karena kini Salah lebih tenang.");
    assert_eq!(entities.iter().map(|entity| (entity.name.as_str(), entity.mentions.len())).collect::<Vec<_>>(), [("Mohamed Salah", 2)]);
}

#[test]
fn one_word_that_is_somebody_is_somebody_throughout() {
    let entities = names("Usai rapat, Sandi langsung pulang. Kali ini Sandi meresmikan pasar. Kata Sandi, pasar itu ramai.");
    let sandi = entities.iter().find(|entity| entity.name == "Sandi").unwrap();
    assert_eq!((sandi.kind, sandi.mentions.len()), (NameKind::Person, 3));
}

#[test]
fn a_word_behind_a_rank_is_somebody_throughout() {
    let entities = names("Kapolres Ngada AKBP Fajar Widyadharma ditangkap. Kasus Fajar disidik. Fajar dicokok. Aiptu Cahaya hadir.");
    let fajar = entities.iter().find(|entity| entity.name == "Fajar Widyadharma").unwrap();
    assert_eq!((fajar.kind, fajar.mentions.len(), fajar.glosses.len()), (NameKind::Person, 3, 0), "{entities:#?}");
    check(&entities, "Cahaya", NameKind::Person, None);
}

#[test]
fn what_stands_behind_a_rank_in_letters_is_no_place() {
    check_kinds("Brigjen Gunung Prasetyo tiba. Kata Gunung, latihan usai.", &[("Gunung Prasetyo", NameKind::Person)]);
    check_kinds("Letkol Sudirman tiba.", &[("Sudirman", NameKind::Person)]);
    check_kinds("Letjen Israel itu tewas.", &[("Israel", NameKind::Place)]);
    check_kinds("Prajurit di Gunung Prasetyo tiba.", &[("Gunung Prasetyo", NameKind::Place)]);
}

#[test]
fn new_letters_behind_the_body_of_an_office_are_initials() {
    check_roles("Kepala Kantor Kepresidenan QM Wijaya hadir.", &[("QM Wijaya", "head of the Presidential Office")]);
    check_roles("Kepala Dinas LH Budi Santoso hadir.", &[("Budi Santoso", "head of the Environment Agency")]);
}

#[test]
fn who_shares_the_last_word_alone_is_somebody_else() {
    let entities = names("Kepala desa Deden Sutisna ditahan bersama Daeng Sutisna. Daeng Sutisna mengaku.");
    let full = entities.iter().find(|entity| entity.name == "Deden Sutisna").unwrap();
    assert_eq!(full.mentions.len(), 1, "{entities:#?}");
}

#[track_caller]
fn check_person(text: &str, name: &str) {
    let entities = names(text);
    assert!(entities.iter().any(|entity| entity.name == name && entity.kind == NameKind::Person), "{text}: no {name} in {entities:#?}");
}

#[test]
fn a_word_from_bali_behind_its_article_opens_a_persons_name() {
    check_person("Kata I Made Sukerti, hal itu benar.", "I Made Sukerti");
    check_names("Stadion Kapten I Wayan Dipta ditutup.", &[("Stadion Kapten I Wayan Dipta", "Kapten I Wayan Dipta Stadium")]);
}

#[test]
fn letters_with_stops_open_a_persons_name() {
    check_person("N.H. Dini menulis buku itu.", "N.H. Dini");
    for name in ["J.K. Rowling", "B.J. Habibie", "J.R.R. Tolkien", "H.O.S. Tjokroaminoto", "M.H. Thamrin"] {
        check_person(&format!("{name} menulis buku itu."), name);
        check_person(&format!("Buku itu ditulis {name} pada 1950."), name);
    }
    assert_eq!(role_of("Ketua PKI D.N. Aidit hadir.", "D.N. Aidit").as_deref(), Some("chair of the Indonesian Communist Party"));
    check_person("Bupati Jepara R.M.A.A. Sosroningrat wafat.", "Sosroningrat");
    // Titles, streets, firms and places have such letters too.
    check_names("K.H. Hasyim Muzadi hadir.", &[("Hasyim Muzadi", "")]);
    assert!(in_line("K.H. Hasyim Muzadi hadir.", "K.H. Hasyim Muzadi")[0].starts_with("Kiai Haji"));
    check_names("Ia tinggal di Jalan H.R. Rasuna Said.", &[("Jalan H.R. Rasuna Said", "H.R. Rasuna Said Street")]);
    check(&names("Ia tinggal di Washington D.C. bersama anaknya."), "Washington D.C.", NameKind::Place, Some("Washington, D.C."));
}

#[test]
fn a_first_name_that_is_a_word_opens_a_sentence() {
    for name in ["Teguh Prakosa", "Intan Nurul Hakim", "Cahaya Ramadhani", "Harapan Simanjuntak"] {
        check_person(&format!("{name} hadir di kantor itu."), name);
    }
    check_person("Kata Harapan Siregar, jalan itu rusak.", "Harapan Siregar");
    check_person("Menteri PPPA Bintang Puspayoga hadir.", "Bintang Puspayoga");
    check_person("Bupati Luwu Utara Indah Putri Indriani hadir.", "Indah Putri Indriani");
    // Words they are before whom everybody knows by one name, and where they begin a phrase.
    check_names("Harapan Prabowo pupus.", &[("Prabowo", "Prabowo")]);
    check_names("Harapan Emilia untuk menang pupus.", &[("Emilia", "")]);
    check_names("Lalu Hartono pergi.", &[("Hartono", "")]);
    assert!(names("Bunga Sakura mekar.").is_empty());
    check_names("Berkat Gibran, harga turun.", &[("Gibran", "Gibran")]);
}

#[test]
fn a_surname_makes_a_person_of_what_is_a_word_or_a_place() {
    for name in ["Topan Ginting", "Melati Sitompul", "Parlindungan Manurung"] {
        check_person(&format!("Polisi menahan {name} kemarin."), name);
    }
    check_names("Jalan Jamin Ginting macet.", &[("Jalan Jamin Ginting", "Jamin Ginting Street")]);
    assert!(names("Polisi menahan Rumah Sinaga.").iter().all(|entity| entity.kind != NameKind::Person || entity.name == "Sinaga"));
    assert!(names("Gunung Sinabung meletus.").iter().all(|entity| entity.kind == NameKind::Place));
}

#[test]
fn a_first_name_that_is_a_word_stands_alone_behind_what_stands_before_persons() {
    for text in ["Ia menikahi Mutiara pada 2015.", "Uang itu diserahkan kepada Mutiara.", "Waluyo dan Mutiara tewas.", "Kuasa hukum Mutiara menolak."]
    {
        check_person(text, "Mutiara");
    }
    for text in ["Pasien dirawat di ruang Mawar.", "Korban dibawa ke bangsal Melati.", "Ia mencari Mutiara. Harga mutiara naik."] {
        assert!(names(text).iter().all(|entity| entity.kind != NameKind::Person), "{text}");
    }
}

#[test]
fn the_first_words_of_names_from_the_islands_belong_to_them() {
    for name in ["I Gusti Ayu Bintang Darmawati", "Ni Luh Djelantik", "La Ode Muhammad Rajiun", "Anak Agung Ngurah Oka", "Ida Bagus Mantra"] {
        check_person(&format!("{name} hadir."), name);
        check_person(&format!("Acara itu dibuka {name} kemarin."), name);
    }
    check_names("Perang Dunia I berakhir.", &[("Perang Dunia I", "World War I")]);
    assert!(names("Anak itu hadir. La Liga dimulai.").iter().all(|entity| entity.kind != NameKind::Person));
}

#[test]
fn a_place_that_opens_a_sentence_is_a_first_name_before_whom_nobody_knows() {
    check_person("Jordan Henderson pindah ke Inggris.", "Jordan Henderson");
    check_person("Sydney Sweeney tampil di film itu.", "Sydney Sweeney");
    assert_eq!(role_of("Presiden Israel Isaac Herzog hadir.", "Isaac Herzog").as_deref(), Some("President of Israel"));
    check_names("Indonesia menang.", &[("Indonesia", "Indonesia")]);
    check_names("Warga Jepang Takeshi Morita hadir.", &[("Jepang", "Japan"), ("Takeshi Morita", "")]);
}

#[test]
fn no_person_is_held_together_by_a_small_word() {
    check_names("Andre Rosiade serta Habiburokhman hadir.", &[("Andre Rosiade", ""), ("Habiburokhman", "")]);
}

#[test]
fn dan_is_a_first_name_where_no_and_has_a_capital() {
    check_person("Menurut Dan Slater, hal itu benar.", "Dan Slater");
    assert_eq!(names("Ia dan Slater bertemu.").last().map(|entity| entity.name.clone()).as_deref(), Some("Slater"));
}

#[test]
fn a_title_of_a_royal_house_may_be_a_first_name() {
    let is_whole = |text: &str, name: &str, role: Option<&str>| {
        let entities = names(text);
        check(&entities, name, NameKind::Person, None);
        assert_eq!(role_of(text, name).as_deref(), role, "{text}");
    };
    is_whole("Korban, Putri Anggraini (22), tewas.", "Putri Anggraini", Some("victim"));
    is_whole("Jaksa Putri Wulandari hadir.", "Putri Wulandari", Some("prosecutor"));
    is_whole("Bupati Serang Ratu Rachmatu Zakiyah hadir.", "Ratu Rachmatu Zakiyah", Some("Regent of Serang"));
    is_whole("Wali Kota Palembang Ratu Dewa hadir.", "Ratu Dewa", Some("Mayor of Palembang"));
    is_whole("Menurut Putri Wulandari, itu benar.", "Putri Wulandari", None);
    check_names("Putri Anggraini hilang. Menurut polisi, Putri pergi sendiri.", &[("Putri Anggraini", "")]);
    // Of a house, and of the dictionary.
    let royal = "Raja Bahar memerintah kerajaan itu.";
    assert_eq!(in_line(royal, "Raja Bahar"), ["King Bahar"]);
    check_names("Pangeran Harry menggugat koran.", &[("Pangeran Harry", "Prince Harry")]);
    check_names("Raja Ampat indah.", &[("Raja Ampat", "Raja Ampat")]);
    check_names("Tunggal putri Putri Kusuma Wardani menang.", &[("Putri Kusuma Wardani", "Putri Kusuma Wardani")]);
}

#[test]
fn a_place_in_a_row_of_persons_is_a_first_name() {
    let text = "Hakim Djuyamto, Agam Syarif Baharuddin, dan Ali Muhtarom divonis.";
    check_names(text, &[("Djuyamto", ""), ("Agam Syarif Baharuddin", ""), ("Ali Muhtarom", "")]);
}

#[test]
fn behind_a_title_a_word_with_a_capital_is_a_person() {
    for (shown, name) in [
        ("dr. Cita Rosita", "Cita Rosita"),
        ("dr Tirta", "Tirta"),
        ("dr Melati SpA", "Melati"),
        ("Prof. Cahaya", "Cahaya"),
        ("Ny. Melati", "Melati"),
        ("H. Cahaya", "Cahaya"),
    ] {
        let text = format!("Menurut {shown}, pasien itu stabil.");
        check_names(&text, &[(name, "")]);
        check(&names(&text), name, NameKind::Person, None);
    }
    // A trade, a phrase and a place are none.
    for text in ["Kemarin Pak Guru datang.", "Kemarin Tuan Rumah menang.", "Pada 1447 H Jatuh hari itu."] {
        check_names(text, &[]);
    }
    check_names("Ia bekerja di Rumah Sakit Umum.", &[("Rumah Sakit Umum", "General Hospital")]);
}

#[test]
fn degrees_without_points_end_no_name() {
    check_names("Menurut Budi Santoso SH MH, perkara itu selesai.", &[("Budi Santoso", "")]);
    check_names("Menurut Rina Kartika MKes, anak itu sehat.", &[("Rina Kartika", "")]);
    check_names("Menurut Rina SE MM, anak itu sehat.", &[("Rina", "")]);
    check_names("Menurut Rina Kartika SS MHum, bahasa itu indah.", &[("Rina Kartika", "")]);
    check_names("Menurut Budi Santoso BA MM MBA, pasar lesu.", &[("Budi Santoso", "")]);
    check_kinds("Guru itu Sari Dewi SPd MPd.", &[("Sari Dewi", NameKind::Person)]);
    // Letters alone may be all that somebody is called by.
    check_names("Menurut Rina MA, anak itu sehat.", &[("Rina MA", "")]);
    // The degree of a priest, which in capitals is a word.
    check_names("Misa dipimpin Romo Yosef Gunarto Pr di gereja.", &[("Yosef Gunarto", "")]);
    check_names("Menurut Budi Santoso, PR itu sulit.", &[("Budi Santoso", "")]);
}

#[test]
fn a_title_may_be_glued_to_the_name() {
    check_names("Hal itu disampaikan dr.Melati Sudarsih. Menurut dr. Melati Sudarsih, ia sehat.", &[("Melati Sudarsih", "")]);
    check_names("Kemarin Prof.Dr.Hendra Wibowo dan KH.Ahmad Fadlan hadir.", &[("Hendra Wibowo", ""), ("Ahmad Fadlan", "")]);
    check_names("Kemarin situs Crash.net tutup.", &[("Crash.net", "")]);
}

#[test]
fn a_short_name_before_the_full_one_is_the_same_person() {
    let joined = |text: &str, name: &str, mentions: usize| {
        let entities = names(text);
        let person = entities.iter().find(|entity| entity.name == name).unwrap_or_else(|| panic!("no {name} in {text}: {entities:#?}"));
        assert_eq!((person.kind, person.mentions.len()), (NameKind::Person, mentions), "{text}");
    };
    // Whom the dictionary has by the short name too.
    joined("Puan Temui Buruh\n\nKetua DPR Puan Maharani menemui buruh. Puan berjanji datang.", "Puan Maharani", 3);
    joined("Hasto ditahan kemarin. Sekretaris Jenderal PDI-P Hasto Kristiyanto diam.", "Hasto Kristiyanto", 2);
    joined("Trump tiba. Presiden AS Donald Trump bertemu menteri.", "Donald Trump", 2);
    joined("Rosan Roeslani tiba. CEO Danantara Rosan Perkasa Roeslani hadir.", "Rosan Perkasa Roeslani", 2);
    // Whom a title shows to be nobody yet.
    joined("Adhi Prakoso Ditahan KPK\n\nBupati Blora Adhi Prakoso Wibowo ditahan KPK.", "Adhi Prakoso Wibowo", 2);
    joined("Presiden Xi Tiba di Jakarta\n\nPresiden Tiongkok Xi Jinping tiba.", "Xi Jinping", 2);
    joined("Presiden AS Donald Trump diam. Putranya, Donald Trump Jr., hadir.", "Donald Trump", 1);
    // Where two are called so, it may be either.
    joined("Trump diam. Melania Trump hadir. Presiden AS Donald Trump pergi.", "Trump", 1);
}

#[test]
fn who_is_somebodys_is_another_though_they_share_a_name() {
    let shown = |text: &str| names(text).into_iter().map(|entity| (entity.name, entity.mentions.len())).collect::<Vec<_>>();
    let of = |names: &[(&str, usize)]| names.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect::<Vec<_>>();
    assert_eq!(shown("Raffi menikah. Adik Raffi, Nisya Raffi, hadir. Raffi senang."), of(&[("Raffi", 3), ("Nisya Raffi", 1)]));
    assert_eq!(shown("Rossi menang. Adik Rossi, Luca Rossi, hadir."), of(&[("Rossi", 2), ("Luca Rossi", 1)]));
    // Nor what is called after somebody, and a work whose title goes on before it.
    assert_eq!(shown("Marsya membuka toko. Toko Marsya Beauty ramai."), of(&[("Marsya", 1), ("Marsya Beauty", 1)]));
    assert_eq!(shown("Bad Moon laris. Bad Moon disukai. Film Hello Bad Moon tayang."), of(&[("Bad Moon", 2), ("Hello Bad Moon", 1)]));
}

#[test]
fn a_by_name_in_single_marks_is_part_of_a_name() {
    check_person("Pemain Ivan 'Chispa' Sevilla mendirikan tim.", "Ivan 'Chispa' Sevilla");
    check_person("Menurut Abel 'The Weeknd' Tesfaye, lagu itu lama.", "Abel 'The Weeknd' Tesfaye");
    check_person("Menurut musisi Robert 'Robbie' Gasparovic, lagu itu lama.", "Robert 'Robbie' Gasparovic");
}

#[test]
fn letters_behind_a_rank_or_between_commas_are_persons() {
    for (text, letters) in [
        ("Briptu RS dipecat.", "RS"),
        ("Aiptu AS ditahan kemarin.", "AS"),
        ("Pelaku, yakni AS dan BI, ditangkap.", "BI"),
        ("Seorang nenek, NU, ditemukan tewas.", "NU"),
        ("Polisi menangkap AS, pelaku curanmor.", "AS"),
        ("Polisi menangkap RS di rumahnya.", "RS"),
    ] {
        check_kinds(text, &[(letters, NameKind::Person)]);
    }
    // A general of another country, and what is no name behind a verb of catching.
    check_kinds("Jenderal AS tiba di Jakarta.", &[("AS", NameKind::Place)]);
    check_kinds("Mayjen TNI Budi Santoso hadir di AS.", &[("AS", NameKind::Place)]);
    check_names("Polisi menangkap PM negara itu.", &[]);
}

#[test]
fn a_noun_that_opens_a_sentence_is_nobodys_name_before_an_age() {
    check_names("Rumah Paijo (50) terbakar.", &[("Paijo", "")]);
    check_names("Korban L (5) dimakamkan.", &[("L", "")]);
    check_names("Agung Wicaksono (34) hadir.", &[("Agung Wicaksono", "")]);
    check_names("Perbedannya, ia menang telak.", &[]);
}

#[test]
fn a_trade_in_the_name_of_a_body_is_no_title() {
    for text in ["Ikatan Dokter Hewan hadir.", "Persatuan Dokter Umum hadir.", "Ketua Tim Dokter Kepresidenan hadir."] {
        assert!(names(text).iter().all(|entity| entity.kind != NameKind::Person), "{text}");
    }
    check_names("Menurut Dokter Tirta Mandira, itu benar.", &[("Tirta Mandira", "")]);
}

#[test]
fn degrees_are_told_by_their_form() {
    for (shown, name) in [
        ("dr. Rina Wulandari, Sp.A(K), M.Kes.,", "Rina Wulandari"),
        ("dr. Rina Wulandari, SpOG(K)-Onk,", "Rina Wulandari"),
        ("dr. Rina Wulandari, Sp. OG(K),", "Rina Wulandari"),
        ("dr. Rina Wulandari, Sp.N, Subsp.NIOO(K), FINASIM,", "Rina Wulandari"),
        ("Rina Wulandari, S.K.M., MARS,", "Rina Wulandari"),
        ("Siti Aminah, S.Tr.Keb., Bdn.,", "Siti Aminah"),
        ("Siti Aminah, S.E., M.Tr.(Han),", "Siti Aminah"),
        ("dr Rina Wulandari SpA(K) MKes,", "Rina Wulandari"),
        ("Rina Wulandari SpPD-KGEH,", "Rina Wulandari"),
        ("Prof. Dr. Rina Wulandari, Drs., M.Si.,", "Rina Wulandari"),
        ("Prof. Dr. Rina Wulandari, S.P., M.M., IPU., CQRT dan", "Rina Wulandari"),
    ] {
        let text = format!("Menurut {shown} pasien itu stabil.");
        check_names(&text, &[(name, "")]);
        check(&names(&text), name, NameKind::Person, None);
    }
    // A firm's name behind a title, and before a degree.
    check_kinds("\"Anak itu sehat,\" kata dr. Meta Hanindita.", &[("Meta Hanindita", NameKind::Person)]);
    check_kinds("Hadir Budi Santoso, M.Si. (Gerindra), kemarin.", &[("Gerindra", NameKind::Organization)]);
    // Bodies behind degrees, towns and initials before what may be one.
    check_kinds("Hadir Budi Santoso, S.H., KPK, dan wakilnya.", &[("Budi Santoso", NameKind::Person), ("KPK", NameKind::Organization)]);
    check_kinds(
        "Ia bekerja di Semarang, MA, dan KPK.",
        &[("Semarang", NameKind::Place), ("MA", NameKind::Organization), ("KPK", NameKind::Organization)],
    );
    check_kinds("Hadir Budi Santoso, A.Yani, dan Ali Sadikin.", &[("Budi Santoso", NameKind::Person), ("Ali Sadikin", NameKind::Person)]);
}

#[test]
fn nothing_is_added_to_a_country_of_two_words() {
    check_kinds("Pelari Afrika Selatan Akani Simbine menang.", &[("Afrika Selatan", NameKind::Place), ("Akani Simbine", NameKind::Person)]);
    check_kinds("Pegolf Selandia Baru Lydia Ko menang.", &[("Selandia Baru", NameKind::Place), ("Lydia Ko", NameKind::Person)]);
    check_kinds("Perenang asal Afrika Selatan Chad le Clos menang.", &[("Afrika Selatan", NameKind::Place), ("Chad le Clos", NameKind::Person)]);
}

#[test]
fn a_title_said_twice_is_one() {
    check_roles("Ketua PSSI, Profesor (Prof.) Rahmat Salim hadir.", &[("Rahmat Salim", "chair of the Football Association of Indonesia")]);
    assert_eq!(gloss_line("Sri Sultan Hamengku Buwono (HB) X hadir."), "Sri Sultan Hamengkubuwono X · be present");
}

#[test]
fn dan_with_a_capital_is_a_first_name_behind_the_place_of_an_office() {
    check_roles("Jaksa Agung Oregon Dan Rayburn menggugat.", &[("Dan Rayburn", "Oregon attorney general")]);
}

#[test]
fn a_ruler_has_his_number_behind_his_letters() {
    assert_eq!(gloss_line("Sri Susuhunan Pakubuwono (PB) XIII hadir."), "Susuhunan Pakubuwono XIII · be present");
    assert_eq!(gloss_line("Kanjeng Sinuhun Pakubuwono XIV hadir."), "His Majesty Pakubuwono XIV · be present");
    check_names("KGPAA Mangkunegoro X hadir.", &[("Mangkunegoro X", "Mangkunegara X")]);
    check_names("Pekan Olahraga Nasional (PON) XIX dibuka.", &[("Pekan Olahraga Nasional XIX", "19th National Games")]);
    check_kinds("Sri Mulyani (SM) hadir.", &[("Sri Mulyani", NameKind::Person)]);
}

#[test]
fn a_town_abroad_before_a_surname_is_a_first_name() {
    let text = "Direktur Anggaran Kementerian Keuangan Lisbon Sirait mengatakan anggaran naik.";
    check_roles(text, &[("Lisbon Sirait", "Budget Director of the Finance Ministry")]);
    check_kinds("Konser di Lisbon dibatalkan.", &[("Lisbon", NameKind::Place)]);
    check_kinds("Kepala Dinas Kesehatan (Dinkes) Medan Taufik Hidayat hadir.", &[("Taufik Hidayat", NameKind::Person)]);
}

#[test]
fn whose_song_or_answer_it_is_is_somebody() {
    for text in ["Ia mendengarkan lagu dari Andien.", "Ia menunggu jawaban singkat dari Andien.", "Pernikahan Andien digelar."] {
        check_kinds(text, &[("Andien", NameKind::Person)]);
    }
    check_kinds("Ia menyewa mobil dari Civic.", &[("Civic", NameKind::Other)]);
    check_kinds("Lagu dari Jepang itu populer.", &[("Jepang", NameKind::Place)]);
}

#[test]
fn two_persons_beside_a_stroke_are_called_by_a_word_of_each() {
    let entities = names("Luo Wei Min/Ou Jian Hao menang. Luo/Ou tampil baik.");
    assert!(entities.len() == 2 && entities.iter().all(|entity| entity.mentions.len() == 2), "{entities:#?}");
    assert_eq!(names("Luo Wei Min/Ou Jian Hao menang. Ayah/Ibu mereka hadir.").len(), 2);
}

#[test]
fn letters_behind_an_office_are_the_initials_of_its_holder() {
    check_roles("Gubernur MS Wardana hadir.", &[("MS Wardana", "Governor")]);
    check_roles("Bupati QZ Hartawan hadir.", &[("QZ Hartawan", "Regent")]);
    check_roles("Gubernur BI Rudi Hartawan hadir.", &[("Rudi Hartawan", "Bank Indonesia Governor")]);
    check_roles("Direktur XL Rudi Hartawan hadir.", &[("Rudi Hartawan", "director of XL Axiata")]);
    assert_eq!(gloss_line("Ms Hartawan hadir."), "Ms. Hartawan · be present");
}

#[test]
fn what_somebody_is_called_may_stand_before_his_name() {
    let text = "Rendra Wirawan hadir. Jabatan Endra, sapaan akrab Rendra Wirawan, dicopot. Endra diam.";
    check_names(text, &[("Rendra Wirawan", "")]);
    assert_eq!(names(text)[0].mentions.len(), 4);
}

#[test]
fn an_editor_is_no_name() {
    check_names("Mereka (warga – Red) menolak.", &[]);
    assert_eq!(gloss_line("Mereka (warga, red) menolak."), "resident · refuse");
    assert_eq!(gloss_line("Ia membeli kamera RED."), "buy · camera · RED");
}

#[test]
fn a_first_name_that_is_a_word_too_opens_a_name_behind_letters_in_brackets() {
    let text = "Kata pengamat Institut Teknologi Bandung (ITB) Cahaya Ahmad.";
    check_roles(text, &[("Cahaya Ahmad", "analyst at the Bandung Institute of Technology")]);
    check_roles("Utusan Khusus Presiden Prancis Rudi Hartawan hadir.", &[("Rudi Hartawan", "French presidential special envoy")]);
}

#[test]
fn a_first_name_that_is_a_small_word_opens_no_title() {
    check_roles("Seorang penulis bernama Dan Brown pulang.", &[("Dan Brown", "writer")]);
}

#[test]
fn a_first_name_spelt_otherwise_is_the_same_one() {
    for (one, other) in [
        ("Eddy Sutomo", "Edy Sutomo"),
        ("Moch. Anwari", "Mochamad Anwari"),
        ("Muh. Ramlan", "Muhammad Ramlan"),
        ("Abd. Kadirun", "Abdul Kadirun"),
        ("Achmad Fadlan", "Ahmad Fadlan"),
        ("H.M. Nasirun", "Muhammad Nasirun"),
        ("Made Sudarta", "I Made Sudarta"),
        ("Hendra Nasirun", "Hendra Nashirun"),
        ("Achmad Fadlan", "Achamd Fadlan"),
        ("Riki Kurniadi", "Riky Kurniadi"),
    ] {
        assert_eq!(names(&format!("Bupati {one} hadir. Menurut {other}, banjir surut.")).len(), 1, "{one}, {other}");
    }
    // A short form of either is the same.
    assert_eq!(names("Riki Kurniadi hadir. Menurut Riky Kurniadi, banjir surut. Riky pun pulang.").len(), 1);
    for (one, other) in [("Yanto Suparman", "Yanti Suparman"), ("Rahma Hidayat", "Rahman Hidayat"), ("Rina Kartika", "Rini Kartika")] {
        assert_eq!(names(&format!("{one} hadir. Menurut {other}, banjir surut.")).len(), 2, "{one}, {other}");
    }
    assert_eq!(names("Bupati Achmad Fadlan hadir. Menteri Ahmad Fadlan pulang.").len(), 2);
    assert_eq!(names("Eddy Sutomo hadir. Menurut Edi Sutono, banjir surut.").len(), 2);
    assert_eq!(names("Achmad Fadlan (34) hadir. Ahmad Fadlan (43) pulang.").len(), 2);
}

#[test]
fn a_short_form_behind_a_form_of_address_is_part_of_a_name() {
    for text in [
        "Bupati Zulkarnain Hamid hadir. Kata Pak Zul, banjir surut.",
        "Bupati Tri Rismawatiningsih hadir. Menurut Bu Risma, banjir surut.",
        "Camat Ahmad Fauzi hadir. Kata Haji Fauzi, banjir surut.",
        "Bupati La Ode Hasanudin hadir. Menurut La Ode, banjir surut.",
        "Bupati Anak Agung Gede Putra hadir. Lalu Gede Putra pulang.",
    ] {
        assert_eq!(names(text).iter().filter(|entity| entity.kind == ringkas::lexicon::NameKind::Person).count(), 1, "{text}");
        assert!(names(text).iter().any(|entity| entity.mentions.len() == 2), "{text}");
    }
    assert_eq!(names("Bupati Zulkarnain Hamid hadir. Kata Pak Zainal, banjir surut.").len(), 2);
}

#[test]
fn a_headline_has_first_names_that_are_words_and_names_of_two_first_words() {
    let person = NameKind::Person;
    let text = |title: &str| format!("{title}\n\nPasar itu ramai, Senin (3/11). Warga senang.");
    check_kinds(&text("Menteri Keuangan Budi Sutomo Resmikan Pasar"), &[("Budi Sutomo", person)]);
    check_kinds(&text("Ni Luh Djelanti Resmikan Pasar"), &[("Ni Luh Djelanti", person)]);
    check_kinds(&text("Bupati I Made Artanika Resmikan Pasar"), &[("I Made Artanika", person)]);
    check_kinds(&text("Bupati Muna La Ode Hasanudin Resmikan Pasar"), &[("La Ode Hasanudin", person)]);
    for (title, name) in
        [("Masjid Agung Demak Ramai", "Agung Demak"), ("Lapas Kelas I Gede Penuh", "I Gede"), ("Mahkamah Agung Kabulkan Kasasi", "Agung Kabulkan")]
    {
        assert!(names(&text(title)).iter().all(|entity| entity.name != name), "{title}");
    }
}

#[test]
fn whom_others_quote_is_somebody_of_the_text() {
    let count = |text: &str| names(text).iter().filter(|entity| entity.kind == NameKind::Person && entity.mentions.len() == 2).count();
    assert_eq!(count("Sudirman Said hadir. Menurut Sudirman, banjir surut."), 1);
    assert_eq!(count("Sudirman Said hadir. Kantor di Sudirman penuh."), 0);
}

#[test]
fn a_firm_ends_before_a_first_name_though_the_surname_may_end_one() {
    let both = |firm: &str, person: &str| {
        check_kinds(&format!("Direktur {firm} {person} hadir."), &[(firm, NameKind::Organization), (person, NameKind::Person)])
    };
    both("PT Deka Abadi", "Dewi Lestari");
    check_kinds("Direktur PT Deka Abadi Lestari hadir.", &[("PT Deka Abadi Lestari", NameKind::Organization)]);
}

#[test]
fn whose_child_somebody_is_is_somebody() {
    check_kinds("Ia adalah cucu dari Sutawijaya.", &[("Sutawijaya", NameKind::Person)]);
    check_kinds("Raja itu menikahi putri dari Wijayakrama.", &[("Wijayakrama", NameKind::Person)]);
    check_kinds("Gadis itu putri dari Malang.", &[("Malang", NameKind::Place)]);
    check_kinds("Ia putri dari Desa Sukamaju.", &[("Desa Sukamaju", NameKind::Place)]);
}

#[test]
fn who_is_called_so_behind_an_article_is_somebody() {
    check_kinds("Raja itu dijuluki Si Lincah.", &[("Si Lincah", NameKind::Person)]);
    check_kinds("Laga digelar di Stadion Si Jalak Harupat.", &[("Stadion Si Jalak Harupat", NameKind::Place)]);
}
