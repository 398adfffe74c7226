//! What the noun before an unknown name says: what the name is of, or who has it.

use super::roles::check_each;
use super::{check_kinds, names};
use ringkas::lexicon::NameKind::{Organization, Other, Person, Place};

#[test]
fn a_noun_says_what_an_unknown_name_is_of() {
    for (text, name, kind) in [
        ("Wisatawan memadati taman nasional Brantala sejak pagi.", "Brantala", Place),
        ("Polisi menutup jembatan Kirana sejak Senin.", "Kirana", Place),
        ("Nasabah menggugat bank Zentavo di pengadilan.", "Zentavo", Organization),
        ("Polisi memburu kelompok Mosevix sejak Senin.", "Mosevix", Organization),
        ("Apoteker menarik salep Brantala dari apotek.", "Brantala", Other),
        ("Mereka menonton festival Kirana sejak sore.", "Kirana", Other),
        // One that opens the sentence has its capital from there.
        ("Minuman Karlindo dibicarakan banyak orang.", "Karlindo", Other),
        ("Milisi Zentavo menyerang desa itu.", "Zentavo", Organization),
        // Behind the country that it is from.
        ("Warga menyerang klub Korea Selatan Zentavo pekan lalu.", "Zentavo", Organization),
        ("Mereka mendatangi komunitas asal Swedia Velmont Arx pada Senin.", "Velmont Arx", Organization),
        ("Mereka mendatangi komunitas asal Swedia Kirana Sport pada Senin.", "Kirana Sport", Organization),
        ("Pemerintah menutup air terjun Jepang Mosevix pada Senin.", "Mosevix", Place),
        ("Menurut kapten klub Inggris Ahmad Fauzi, hal itu tidak benar.", "Ahmad Fauzi", Person),
        // Two words that are no noun.
        ("Duta besar Inggris untuk Amerika Serikat Kimber Lagrotte hadir.", "Kimber Lagrotte", Person),
    ] {
        check_kinds(text, &[(name, kind)]);
    }
}

#[test]
fn who_somebody_is_stands_before_whoever_is_told_by_it() {
    for (text, name) in [
        ("Menurut imam masjid Ahmad Fauzi, hal itu tidak benar.", "Ahmad Fauzi"),
        ("Polisi memeriksa pemilik bank Rahmawati pada Senin.", "Rahmawati"),
        ("\"Itu benar,\" kata kurator museum Sarmaji.", "Sarmaji"),
        // Who leads what is named.
        ("Relawan mendukung tim Anies sejak awal.", "Anies"),
    ] {
        check_kinds(text, &[(name, Person)]);
    }
    check_each(&[
        ("Polisi memeriksa sipir <Ahmad Fauzi> pada Senin.", "prison guard"),
        ("Menurut tukang becak <Sugeng Riyadi>, jalan itu sepi.", "pedicab driver"),
        ("\"Kami takut,\" kata pengungsi <Siti Aminah>.", "refugee"),
    ]);
}

#[test]
fn capitals_and_figures_are_a_thing_unless_a_body_is_said() {
    check_kinds("Peneliti menemukan turunan H5N1 di peternakan.", &[("H5N1", Other)]);
    check_kinds("Polisi memesan EC155B1 pada Senin.", &[("EC155B1", Other)]);
    check_kinds("Ia memilih Chevrolet karena awet.", &[("Chevrolet", Organization)]);
    check_kinds("Pembalap itu membela tim VR46 musim depan.", &[("VR46", Organization)]);
}

#[test]
fn members_of_a_row_are_of_one_kind() {
    let row = |text: &str, kind, members: &[&str]| check_kinds(text, &members.iter().map(|name| (*name, kind)).collect::<Vec<_>>());
    row("Gempa dirasakan di Kalimendong, Lubuk Jering, dan Sumber Agung.", Place, &["Kalimendong", "Lubuk Jering", "Sumber Agung"]);
    row("Wilayah terdampak meliputi Sumber Agung, Harapan Jaya serta Kalimendong.", Place, &["Sumber Agung", "Harapan Jaya", "Kalimendong"]);
    row("Banjir merendam Desa Banyukuning dan Lubuk Jering.", Place, &["Desa Banyukuning", "Lubuk Jering"]);
    row("Ketiga tersangka, yaitu Cahya, Guntur serta Rahmat Hidayat, ditahan.", Person, &["Cahya", "Guntur", "Rahmat Hidayat"]);
    row("Guntur, Yohanes Kopong dan Hendra Gunawan hadir.", Person, &["Guntur", "Yohanes Kopong", "Hendra Gunawan"]);
    row("Hadiah diberikan kepada Suparno, Lestari serta Intan.", Person, &["Suparno", "Lestari", "Intan"]);
    row("Kecelakaan terjadi di Kalimendong, Sukarmin dan Partono tewas.", Person, &["Sukarmin", "Partono"]);
    row("Menurut Rajwa dan Zorvela, acara itu menarik.", Person, &["Rajwa", "Zorvela"]);
    // What the dictionary has for a place, and what stands behind *di*.
    check_kinds("Menurut Budi Santoso dan Denpasar, acara itu menarik.", &[("Budi Santoso", Person), ("Denpasar", Place)]);
    check_kinds("Budi Santoso dan warga di Zorvela hadir.", &[("Budi Santoso", Person), ("Zorvela", Place)]);
    // No row: somebody, or a body, behind a place and a comma.
    check_kinds("Rapat digelar di Kalimendong, Hendra Gunawan hadir.", &[("Hendra Gunawan", Person)]);
    // A word that opens a sentence, and two flowers.
    check_kinds("Lalu, Hendra Gunawan hadir.", &[("Hendra Gunawan", Person)]);
    assert!(names("Mawar dan melati mekar di taman itu.").is_empty());
}

#[test]
fn english_words_behind_a_known_name_are_its_tail() {
    for (text, name, kind) in [
        ("Ia bekerja sama dengan Warner Bros Pictures sejak 2019.", "Warner Bros Pictures", Organization),
        ("Menurut dia, Lockheed Martin Lite akan hadir tahun depan.", "Lockheed Martin Lite", Other),
        ("Kerja sama itu diumumkan Portugal Telecom di Jakarta.", "Portugal Telecom", Organization),
        ("Pelatih Tottenham Hotspur U-23 menolak tuduhan itu.", "Tottenham Hotspur U-23", Organization),
        // What English calls otherwise begins no English name, and behind a post stands whoever holds it.
        ("Kapal perang Amerika Serikat Harbour menembak.", "Amerika Serikat", Place),
        ("Bek Everton Mason Holgate cedera.", "Mason Holgate", Person),
    ] {
        check_kinds(text, &[(name, kind)]);
    }
}
