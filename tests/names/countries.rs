//! Countries and peoples: noun or adjective.

use super::{check, check_names, gloss_line, glossary, in_line, names};
use ringkas::lexicon::NameKind;

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
fn ordinary_words_and_a_country_are_read_as_words() {
    check(&names("Mereka menulis tentang Pemberontakan Libya kemarin."), "Pemberontakan Libya", NameKind::Other, Some("Libyan Rebellion"));
    check(&names("Menurut Kementerian Islam harga naik."), "Kementerian Islam", NameKind::Organization, Some("Islamic Ministry"));
    check(&names("Mereka tiba di Barat Myanmar kemarin."), "Barat Myanmar", NameKind::Place, Some("western Myanmar"));
}

#[test]
fn a_country_behind_a_name_that_stays_is_put_into_english() {
    check_names("Ia bekerja di Wikipedia Mesir.", &[("Wikipedia Mesir", "Wikipedia Egypt")]);
}

#[test]
fn a_people_of_a_country_is_a_noun_behind_its_adjective() {
    for (name, english) in [("Muslim Syiah", "Shia Muslim"), ("Kurdi Suriah", "Syrian Kurd"), ("Yahudi Spanyol", "Spanish Jew")] {
        let text = format!("Kemarin mereka pergi ke {name} dan pulang.");
        assert!(glossary(&text).iter().any(|entry| entry.term == name && entry.glosses[0] == english), "{:?}", glossary(&text));
    }
}

#[test]
fn on_sport_a_club_is_no_town_and_inggris_is_england() {
    let on_sport = "Roma menang 2-1. Kiper dan bek Inggris itu tampil gemilang, striker itu dua kali mengirim bola ke gawang.";
    check_names(on_sport, &[("Roma", "Roma"), ("Inggris", "England")]);
    check_names("Paus kembali ke Roma dari Inggris.", &[("Roma", "Rome"), ("Inggris", "UK")]);
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
fn a_country_keeps_its_capital_among_small_words() {
    let entries = glossary("Mereka membela guru honorer Indonesia (GHI). GHI bersyukur.");
    let shown: Vec<&str> = entries.iter().flat_map(|entry| entry.glosses.iter().map(String::as_str)).collect();
    assert!(!shown.iter().any(|gloss| gloss.contains("indonesian")), "{shown:?}");
}

#[test]
fn two_points_of_the_compass_share_their_place() {
    check_names(
        "Banjir melanda Afrika Barat dan Tengah serta Jakarta Selatan dan Timur.",
        &[("Afrika Barat dan Tengah", "West and Central Africa"), ("Jakarta Selatan dan Timur", "South and East Jakarta")],
    );
    check_names("Ia pernah ke Jawa Barat dan Timur Tengah.", &[("Jawa Barat", "West Java"), ("Timur Tengah", "Middle East")]);
}

#[test]
fn two_countries_in_one_word_have_adjectives_before_people() {
    assert_eq!(in_line("Fisikawan Polandia-Prancis Marie Curie menang.", "Polandia-Prancis").first().unwrap(), "Polish-French");
    assert_eq!(in_line("Ia bertemu penulis Nigeria-Amerika itu.", "Nigeria-Amerika").first().unwrap(), "Nigerian-American");
    assert_eq!(in_line("Warga Iran-Inggris Nazanin Zaghari bebas.", "Iran-Inggris").first().unwrap(), "Iranian-British");
    assert_eq!(in_line("Rusia-Ukraina bertukar tawanan.", "Rusia-Ukraina").first().unwrap(), "Russia-Ukraine");
    assert_eq!(in_line("Serangan AS-Israel menewaskan warga.", "AS-Israel").first().unwrap(), "US-Israeli");
    assert_eq!(in_line("Ia menghadiri perundingan Polandia-Prancis.", "Polandia-Prancis").first().unwrap(), "Poland-France");
}

#[test]
fn a_region_in_a_country_is_part_of_it() {
    assert_eq!(gloss_line("Badai melanda wilayah tengah Nigeria."), "storm · hit · central Nigeria");
    assert_eq!(gloss_line("Badai melanda wilayah selatan Prancis."), "storm · hit · southern France");
    assert_eq!(gloss_line("Pemerintah tengah menyiapkan bantuan."), "government · currently · prepare · aid");
    assert_eq!(gloss_line("Banjir melanda negara bagian Kano."), "flood · hit · state · Kano");
}
