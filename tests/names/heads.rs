//! What a name ends with or begins after: what is called after somebody, nouns that open a sentence before a head, and who stands behind a body and its place.

use super::roles::check_each;
use super::{check_kinds, check_names, gloss_line};
use ringkas::lexicon::NameKind;

#[test]
fn what_is_called_after_somebody_has_all_of_his_name() {
    for (text, whole) in [
        ("Pesawat itu mendarat di Bandara Domine Eduard Osok.", "Bandara Domine Eduard Osok"),
        ("Kapal itu bersandar di Pelabuhan Zainuddin Abdul Madjid.", "Pelabuhan Zainuddin Abdul Madjid"),
        ("Pesawat itu mendarat di Bandara Raja Haji Fisabilillah.", "Bandara Raja Haji Fisabilillah"),
        ("Anak-anak tinggal di Panti Asuhan Ahmad Yani.", "Panti Asuhan Ahmad Yani"),
        ("Rapat digelar di Hotel Letjen Suprapto.", "Hotel Letjen Suprapto"),
    ] {
        check_kinds(text, &[(whole, if whole.starts_with("Panti") { NameKind::Organization } else { NameKind::Place })]);
    }
    // A village ends where somebody begins, and an office has its holder.
    check_each(&[
        ("Kepala Desa Tanjung Rawa <Hasan Basuki> hadir.", "head of Tanjung Rawa village"),
        ("Ketua Panti Asuhan <Ahmad Yani> hadir.", "chair of Panti Asuhan"),
    ]);
}

#[test]
fn a_noun_that_opens_a_sentence_before_a_head_is_none_of_the_name() {
    for (text, name) in [
        ("Pengunjung Gereja Santa Anna antre.", "Gereja Santa Anna"),
        ("Renovasi Stadion Kalimendong selesai.", "Stadion Kalimendong"),
        ("Takmir Masjid Baitul Makmur hadir.", "Masjid Baitul Makmur"),
    ] {
        check_kinds(text, &[(name, NameKind::Place)]);
    }
    // A head before a head is part of the name.
    check_names("Kantor Desa Kalimendong tutup.", &[("Kantor Desa Kalimendong", "Kalimendong Village Office")]);
}

#[test]
fn somebody_of_the_dictionary_ends_what_one_word_begins() {
    check_names("Rencana Wimbleham Theresa May ditolak.", &[("Wimbleham", ""), ("Theresa May", "Theresa May")]);
    // Initials, first names and heads are his or of a name.
    check_names("Ia menyebut Ahmad Rudy Hartono kemarin.", &[("Ahmad Rudy Hartono", "")]);
    check_names("Warga melihat KRI Bung Tomo berlayar.", &[("KRI Bung Tomo", "KRI Bung Tomo")]);
}

#[test]
fn behind_a_body_and_its_place_stands_the_holder() {
    check_each(&[
        ("Wakil Ketua DPRD Garut <M. Yusuf> hadir.", "deputy chair of the Garut Regional Council"),
        ("Kapolsek Kalimendong <M. Yusuf> hadir.", "chief of Kalimendong Subdistrict Police"),
        ("Camat Banjar Baru <Suparno> hadir.", "head of Banjar Baru District"),
        ("Menurut Kepala Desa Kalimendong <Budi Santoso>, jalan rusak.", "head of Kalimendong village"),
        ("Rektor Universitas Bina Bangsa <Cahyono> hadir.", "rector of Nation Development University"),
        ("Kepala Cabang BRI Kudus <Suparno> hadir.", "branch head of Kudus branch of Bank Rakyat Indonesia"),
        ("Kades Kalimendong <Anak Agung Gede Putra> hadir.", "head of Kalimendong village"),
        ("Direktur PT Cahaya Abadi <Cahyono> hadir.", "director of PT Cahaya Abadi"),
    ]);
}

#[test]
fn a_first_name_that_is_a_word_begins_its_name_behind_an_office() {
    check_each(&[
        ("Kapolres Demak, <Bintang Prasetyo>, hadir.", "chief of Demak District Police"),
        ("Ketua Apindo Jawa Tengah <Bintang Prasetyo> hadir.", "chair of the Central Java branch of the Indonesian Employers Association"),
        ("Polisi memeriksa Panitera <Wahyu> kemarin.", "court clerk"),
        ("<Teguh>, Kepala Desa Sukamaju, hadir.", "head of Sukamaju village"),
        ("Hal itu dikatakan Kapolsek Cempaka Putih, <Suparno>, Senin (3/11).", "chief of Cempaka Putih Subdistrict Police"),
        ("Ketua KPU Blora <I Made Sudarta> hadir.", "chair of the Blora General Elections Commission"),
    ]);
    assert_eq!(gloss_line("Ia menjadi Ketua Harian di sana."), "become · executive chairman · there");
}

#[test]
fn who_is_called_by_a_form_of_address_is_not_what_another_is_to_him() {
    check_each(&[
        ("Budi adalah sopir Pak <Ahmad>.", ""),
        ("Ashley adalah sekretaris pribadi Tuan <Bush>.", ""),
        ("Ketua RT Pak <Joko> hadir.", "neighborhood unit head"),
    ]);
    assert_eq!(gloss_line("Ia asisten pribadi Nyonya Clinton."), "personal assistant · Mrs. Clinton");
}

#[test]
fn names_of_places_have_their_article_behind_of() {
    for (text, line) in [
        ("Raja Uni Emirat Arab itu wafat.", "King of the United Arab Emirates · die"),
        ("Presiden Kepulauan Marshall itu tiba.", "President of the Marshall Islands · arrive"),
        ("Uskup Agung Ende menolak.", "Archbishop of Ende · refuse"),
        ("Bupati Garut itu tiba.", "Regent of Garut · arrive"),
    ] {
        assert_eq!(gloss_line(text), line, "{text}");
    }
}

#[test]
fn an_adjective_with_a_capital_inside_a_sentence_is_no_name() {
    check_names("Kapal itu dibuat dengan standar Internasional.", &[]);
    check_names("Ia memuji Abadi kemarin.", &[("Abadi", "")]);
}

#[test]
fn a_head_without_what_it_heads_is_no_name() {
    check_names("Wilayah Provinsi Jawa Tengah berbatasan dengan laut.", &[("Provinsi Jawa Tengah", "Central Java Province")]);
    assert_eq!(gloss_line("Wilayah Provinsi Nusa Tenggara Barat luas."), "region · West Nusa Tenggara Province · wide");
    check_names("Wilayah Kabupaten Sleman luas.", &[("Wilayah Kabupaten Sleman", "Sleman Regency region")]);
}

#[test]
fn a_headline_says_what_a_place_is() {
    check_names("DPRD Kabupaten Sragen Gelar Rapat Paripurna", &[("DPRD Kabupaten Sragen", "Sragen Regency Council")]);
    check_names("Warga Kota Depok Keluhkan Sampah", &[("Kota Depok", "Depok City")]);
    // The word is the end of an office.
    assert_eq!(gloss_line("Wali Kota Bandung Resmikan Pasar"), "Mayor of Bandung · inaugurate · market");
}
