//! Laws and bills: their names, and their titles, which are words.

use super::{check_names, gloss_line};

#[test]
fn a_law_in_full_is_the_one_that_the_dictionary_has_by_letters() {
    check_names(
        "DPRD menilai Undang-Undang Pokok Agraria masih berlaku.",
        &[("DPRD", "Regional Legislative Council"), ("Undang-Undang Pokok Agraria", "Basic Agrarian Law")],
    );
    // Of words with which the pattern is filled; what is done to it is no part of it.
    check_names("Revisi Undang-Undang Perumahan Rakyat ditunda.", &[("Undang-Undang Perumahan Rakyat", "Public Housing Law")]);
    check_names("Dua undang-undang itu dicabut.", &[]);
    check_names("Hal itu diatur Undang-Undang Republik Indonesia Nomor 5 Tahun 1999.", &[("Republik Indonesia", "Republic of Indonesia")]);
}

#[test]
fn the_title_of_a_law_is_words() {
    assert_eq!(
        gloss_line("Pasal itu ada dalam Undang-Undang Nomor 41 Tahun 2009 tentang Perlindungan dan Pemberdayaan Petani."),
        "article · be · law · Number 41 of 2009 · protection · empowerment · farmer"
    );
    check_names("Itu sesuai Undang-Undang Nomor 41 Tahun 2009 tentang Perlindungan dan Pemberdayaan Petani.", &[]);
    // What the dictionary has is a name there too.
    check_names("Undang-Undang Nomor 24 Tahun 2003 tentang Mahkamah Konstitusi diubah.", &[("Mahkamah Konstitusi", "Constitutional Court")]);
}

#[test]
fn letters_for_law_alone_are_a_common_noun() {
    check_names("Rancangan UU itu belum dibahas.", &[]);
}

#[test]
fn whose_law_it_is_is_no_part_of_a_bill() {
    check_names("Mereka menyusun Rancangan Undang-Undang Kecerdasan Buatan UE.", &[("Undang-Undang Kecerdasan Buatan", "AI Act"), ("UE", "EU")]);
    check_names("Mereka menyusun Rancangan Undang-Undang Kecerdasan Buatan.", &[("Undang-Undang Kecerdasan Buatan", "AI Act")]);
}

#[test]
fn an_article_inside_is_no_part_of_a_name() {
    check_names("Pelaku dijerat Pasal 3 Jo Pasal 55 KUHP.", &[("KUHP", "Criminal Code")]);
    check_names("Pelaku dijerat Pasal 338 KUHP.", &[("Pasal 338 KUHP", "Article 338 of the Criminal Code")]);
}
