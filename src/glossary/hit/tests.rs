use super::annotate;
use crate::article::{Article, ReadOptions, Source};
use crate::document::Document;
use crate::lexicon::Lexicon;

/// What a text is in English, word for word; what has no gloss stands behind a dash.
fn line(text: &str) -> String {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    let annotation = annotate(&document, &lexicon);
    let shown = |hit: &super::Hit<'_>| hit.shown().map_or_else(|| format!("–{}", hit.span.of(document.text())), str::to_owned);
    annotation.hits.iter().map(shown).collect::<Vec<_>>().join(" · ")
}

#[track_caller]
fn check(text: &str, english: &str) {
    assert_eq!(line(text), english, "{text}");
}

#[test]
fn no_part_of_a_phrase_is_left_alone() {
    check("Suku bunga kredit pemilikan rumah naik.", "interest rate · mortgage · rise");
    check("Suku bunga naik.", "interest rate · rise");
    check("Ia dirawat di rumah sakit.", "be treated · in hospital");
    check("Tamu menginap di hotel bintang lima.", "guest · stay · five-star hotel");
}

#[test]
fn a_number_goes_with_what_it_counts() {
    check("Ia berjalan kaki lima kilometer.", "walk · five kilometers");
    check("Ia jalan kaki tiga menit.", "walk · three minutes");
    check("Pedagang kaki lima mengeluh.", "street vendor · complain");
    check("Salah satu orang mengeluh.", "one of · person · complain");
}

#[test]
fn an_amount_is_for_each_of_what_a_noun_names() {
    check("Harga ayam Rp 20.000 per ekor.", "price · chicken · IDR 20,000 per head");
    check("Biayanya Rp 2,6 triliun per kapal.", "his/her/its cost · IDR 2.6 trillion per ship");
    check("Tarifnya Rp 5.000/penumpang.", "his/her/its fare · IDR 5,000 per passenger");
    check("Utang Rp 5 triliun per 31 Maret 2024.", "debt · IDR 5 trillion · as of 31 March 2024");
    check("Utang Rp 5 triliun per akhir Maret 2024.", "debt · IDR 5 trillion · as of the end of March 2024");
    check("Laba naik 5 persen per kuartal I 2024.", "profit · rise · 5% · 1st quarter of 2024");
}

#[test]
fn some_words_make_one_with_the_next() {
    check("Mobil bertransmisi otomatis itu laku.", "car · with automatic transmission · sell");
    check("Rezim demi rezim berganti.", "regime after regime · change");
    check("Ia berjuang demi rakyat.", "fight · people");
    check("Soekarno muda sering berkunjung.", "the young Sukarno · often · visit");
    check("Gelombang di Samudra Hindia selatan Jawa.", "wave · Indian Ocean · south of Java");
    check("Perang di Suriah utara.", "war · northern Syria");
}

#[test]
fn small_letters_are_seldom_an_acronym() {
    check("Kasus itu ditangani kpk.", "case · be handled · Corruption Eradication Commission");
    check("Tuang adonan di pan itu.", "pour · dough · –pan");
    check("Adonan gni enak.", "dough · –gni · delicious");
    check("Fotokopi ktp dibawa.", "photocopy · identity card · be brought");
}

#[test]
fn a_hyphen_joins_what_is_borrowed() {
    check("Pesanan itu di-cancel.", "order · be canceled");
    check("Jangan nge-judge orang.", "do not · judge · people");
    check("Foto itu di-upload.", "photo · be uploaded");
    check("AC-nya mati.", "his/her/its air conditioner · die");
}

#[test]
fn what_is_judged_is_nobodys_in_colloquial_text() {
    check("Enak banget sih, nggak mahal kok. Harganya murah.", "delicious · very · well · not · expensive · really · the price · cheap");
    check("Harganya murah.", "his/her/its price · cheap");
    check("Asap putih hingga kelabu terlihat.", "white smoke · to · gray · be seen");
    check("Arsitek Kaum Papa", "architect · people · destitute");
}

#[test]
fn who_stands_between_commas_is_somebodys() {
    check("Muridnya, Plato, mendirikan akademi.", "his/her/its student · Plato · establish · academy");
    check("Alasannya, Indonesia menolak.", "the reason is · Indonesia · refuse");
    check("Masalahnya, harga naik.", "the problem is · price · rise");
}

#[test]
fn a_prefix_with_a_hyphen_makes_a_verb_of_what_is_borrowed() {
    check("Aplikasi itu di-update.", "app · be updated");
    check("Perusahaan me-review dan meng-cover biaya.", "company · review · cover · cost");
    check("Dia di-bully.", "be bullied");
    check("Sebanyak 500 buruh di-PHK.", "a total of · 500 · worker · be laid off");
}

#[test]
fn letters_in_capitals_are_no_spelling() {
    check("DPT ditetapkan hari ini.", "final voter list · be set · today");
}

#[test]
fn a_root_behind_a_pronoun_is_the_verb_of_what_goes_before() {
    check("Nilai yang kita anut itu baik.", "value · adhere to · good");
    check("Kerugian yang saya derita besar.", "loss · suffer · big");
    check("Orang yang saya suka itu datang.", "people · like · come");
}

#[test]
fn words_that_turn_a_claim_are_kept() {
    check("Negara seolah tuli.", "country · as if · deaf");
}
