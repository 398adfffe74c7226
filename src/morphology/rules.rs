//! The affixes of Indonesian as one table: what a prefix looks like before which letter, which letter it swallows, what it makes.
//!
//! Sources: Alwi et al., *Tata Bahasa Baku Bahasa Indonesia* (3rd ed., 2003), chapters 5 to 7 for the affixes and their allomorphs; Adriani et al. 2007,
//! "Stemming Indonesian: A confix-stripping approach" (ACM TALIP 6:4) for the order of peeling. We differ from the latter in that every split which fits is
//! weighed against the lexicon, instead of taking the first that hits a root list: *menangis* is *tangis*, though *nangis* is a word too.
//! A letter that a nasal prefix swallows (*p t s k*) stands in `restores`; loan words keep theirs (*memproses*), at a higher cost.

use super::affix::AffixKind::{Confix, Prefix, Suffix};
use super::affix::{Base, Rule};
use crate::lexicon::PartOfSpeech;
use crate::lexicon::PartOfSpeech::{Adj, Adp, Adv, Aux, Det, Noun, Num, Part, Pron, Sconj, Verb};

const VERBAL: &[PartOfSpeech] = &[Verb, Adj, Adv, Adp, Sconj, Aux];
const VERBAL_ADJ: &[PartOfSpeech] = &[Verb, Adj, Adv, Adp, Noun, Sconj];
const VERBAL_P: &[PartOfSpeech] = &[Verb, Adp, Sconj, Adv];
const VERBAL_NOUN: &[PartOfSpeech] = &[Verb, Noun];
const NOMINAL: &[PartOfSpeech] = &[Noun];
const NOMINAL_ADJ: &[PartOfSpeech] = &[Noun, Adj];
const NOMINAL_VERBAL: &[PartOfSpeech] = &[Noun, Adj, Verb, Adv];
const NOMINAL_MANY: &[PartOfSpeech] = &[Noun, Adj, Num, Verb, Adv];
const NOMINAL_ANY: &[PartOfSpeech] = &[Noun, Adj, Adv, Num, Det, Pron];
const ANYTHING: &[PartOfSpeech] = &[Adv, Adj, Det, Num, Noun, Adp, Sconj, Verb, Pron, Part];

/// A row, its fields in the order of [`Rule`].
#[allow(clippy::too_many_arguments, reason = "a row of a table")]
const fn row(
    affix: &'static str,
    kind: super::affix::AffixKind,
    (prefix, suffix): (&'static str, &'static str),
    restores: &'static str,
    base: Base,
    gives: &'static [PartOfSpeech],
    cost: f64,
    example: (&'static str, &'static str),
) -> Rule {
    Rule { affix, kind, prefix, suffix, restores, base, gives, cost, example }
}

/// Every rule. The costs order competing splits; they were set by hand and adjusted with the development lemmas in view,
/// not learned: a higher one says that a form which fits is more often something else.
#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    row("meN-", Prefix, ("me", ""), "", Base::Starts("lrwymn"), VERBAL, 0.3, ("melihat", "lihat")),
    row("meN-", Prefix, ("mem", ""), "", Base::Starts("bfv"), VERBAL, 0.2, ("membaca", "baca")),
    row("meN-", Prefix, ("mem", ""), "", Base::Starts("p"), VERBAL, 0.9, ("memproses", "proses")),
    row("meN-", Prefix, ("mem", ""), "p", Base::Any, VERBAL, 0.2, ("memukul", "pukul")),
    row("meN-", Prefix, ("men", ""), "", Base::Starts("djcz"), VERBAL, 0.2, ("mendengar", "dengar")),
    row("meN-", Prefix, ("men", ""), "", Base::Starts("ts"), VERBAL, 0.9, ("mentransfer", "transfer")),
    row("meN-", Prefix, ("men", ""), "t", Base::Any, VERBAL, 0.2, ("menulis", "tulis")),
    row("meN-", Prefix, ("meny", ""), "s", Base::Any, VERBAL, 0.2, ("menyapu", "sapu")),
    row("meN-", Prefix, ("meng", ""), "", Base::Starts("aiueoghq"), VERBAL, 0.2, ("mengambil", "ambil")),
    row("meN-", Prefix, ("meng", ""), "", Base::Starts("k"), VERBAL, 0.9, ("mengklaim", "klaim")),
    row("meN-", Prefix, ("meng", ""), "k", Base::Any, VERBAL, 0.25, ("mengirim", "kirim")),
    row("meN-", Prefix, ("menge", ""), "", Base::Monosyllable, VERBAL, 0.3, ("mengecek", "cek")),
    row("di-", Prefix, ("di", ""), "", Base::Any, VERBAL, 0.2, ("dibaca", "baca")),
    row("ter-", Prefix, ("ter", ""), "", Base::Any, VERBAL_ADJ, 0.3, ("tertulis", "tulis")),
    row("ter-", Prefix, ("te", ""), "", Base::Starts("r"), VERBAL_ADJ, 0.35, ("terasa", "rasa")),
    row("ter-", Prefix, ("te", ""), "", Base::ErSyllable, VERBAL_ADJ, 0.8, ("tepercaya", "percaya")),
    row("ber-", Prefix, ("ber", ""), "", Base::Any, VERBAL_ADJ, 0.3, ("berlari", "lari")),
    row("ber-", Prefix, ("be", ""), "", Base::Starts("r"), VERBAL_ADJ, 0.4, ("berenang", "renang")),
    row("ber-", Prefix, ("be", ""), "", Base::ErSyllable, VERBAL_ADJ, 0.3, ("bekerja", "kerja")),
    row("ber-", Prefix, ("bel", ""), "", Base::Starts("a"), VERBAL_ADJ, 0.8, ("belajar", "ajar")),
    row("per-", Prefix, ("per", ""), "", Base::Any, VERBAL_NOUN, 0.6, ("perbesar", "besar")),
    row("per-", Prefix, ("pe", ""), "", Base::Starts("r"), VERBAL_NOUN, 0.9, ("perasa", "rasa")),
    row("per-", Prefix, ("pel", ""), "", Base::Starts("a"), NOMINAL, 0.8, ("pelajar", "ajar")),
    row("peN-", Prefix, ("pe", ""), "", Base::Starts("lrwymn"), NOMINAL_ADJ, 0.3, ("pelari", "lari")),
    row("peN-", Prefix, ("pem", ""), "", Base::Starts("bfv"), NOMINAL_ADJ, 0.2, ("pembaca", "baca")),
    row("peN-", Prefix, ("pem", ""), "", Base::Starts("p"), NOMINAL_ADJ, 0.9, ("pemproses", "proses")),
    row("peN-", Prefix, ("pem", ""), "p", Base::Any, NOMINAL_ADJ, 0.2, ("pemukul", "pukul")),
    row("peN-", Prefix, ("pen", ""), "", Base::Starts("djcz"), NOMINAL_ADJ, 0.2, ("pendengar", "dengar")),
    row("peN-", Prefix, ("pen", ""), "", Base::Starts("ts"), NOMINAL_ADJ, 0.9, ("pentransfer", "transfer")),
    row("peN-", Prefix, ("pen", ""), "t", Base::Any, NOMINAL_ADJ, 0.2, ("penulis", "tulis")),
    row("peN-", Prefix, ("peny", ""), "s", Base::Any, NOMINAL_ADJ, 0.2, ("penyapu", "sapu")),
    row("peN-", Prefix, ("peng", ""), "", Base::Starts("aiueoghq"), NOMINAL_ADJ, 0.2, ("pengambil", "ambil")),
    row("peN-", Prefix, ("peng", ""), "", Base::Starts("k"), NOMINAL_ADJ, 0.9, ("pengkritik", "kritik")),
    row("peN-", Prefix, ("peng", ""), "k", Base::Any, NOMINAL_ADJ, 0.25, ("pengirim", "kirim")),
    row("peN-", Prefix, ("penge", ""), "", Base::Monosyllable, NOMINAL_ADJ, 0.3, ("pengecek", "cek")),
    row("pe-", Prefix, ("pe", ""), "", Base::Starts("tsjkbdgcp"), NOMINAL_ADJ, 0.7, ("petani", "tani")),
    row("ke-", Prefix, ("ke", ""), "", Base::Any, NOMINAL_ANY, 1.1, ("kedua", "dua")),
    row("se-", Prefix, ("se", ""), "", Base::Any, ANYTHING, 1.0, ("senilai", "nilai")),
    row("-kan", Suffix, ("", "kan"), "", Base::Any, VERBAL_P, 0.3, ("bacakan", "baca")),
    row("-i", Suffix, ("", "i"), "", Base::Any, VERBAL_P, 0.45, ("datangi", "datang")),
    row("-an", Suffix, ("", "an"), "", Base::Any, NOMINAL_MANY, 0.4, ("makanan", "makan")),
    row("-wan", Suffix, ("", "wan"), "", Base::Any, NOMINAL, 0.5, ("relawan", "rela")),
    row("-man", Suffix, ("", "man"), "", Base::Any, NOMINAL, 1.2, ("seniman", "seni")),
    row("-wati", Suffix, ("", "wati"), "", Base::Any, NOMINAL, 0.5, ("karyawati", "karya")),
    row("ke- -an", Confix, ("ke", "an"), "", Base::Any, NOMINAL_VERBAL, 0.3, ("kesepakatan", "sepakat")),
    row("ke- -an", Confix, ("ketidak", "an"), "", Base::Any, NOMINAL, 0.1, ("ketidakadilan", "adil")),
    row("per- -an", Confix, ("per", "an"), "", Base::Any, NOMINAL, 0.3, ("perjanjian", "janji")),
    row("per- -an", Confix, ("pe", "an"), "", Base::Starts("r"), NOMINAL, 0.5, ("perasaan", "rasa")),
    row("per- -an", Confix, ("pe", "an"), "", Base::ErSyllable, NOMINAL, 0.4, ("pekerjaan", "kerja")),
    row("per- -an", Confix, ("pel", "an"), "", Base::Starts("a"), NOMINAL, 0.7, ("pelajaran", "ajar")),
    row("peN- -an", Confix, ("pe", "an"), "", Base::Starts("lrwymn"), NOMINAL, 0.3, ("pelaksanaan", "laksana")),
    row("peN- -an", Confix, ("pem", "an"), "", Base::Starts("bfv"), NOMINAL, 0.2, ("pembacaan", "baca")),
    row("peN- -an", Confix, ("pem", "an"), "", Base::Starts("p"), NOMINAL, 0.9, ("pemprosesan", "proses")),
    row("peN- -an", Confix, ("pem", "an"), "p", Base::Any, NOMINAL, 0.2, ("pemukulan", "pukul")),
    row("peN- -an", Confix, ("pen", "an"), "", Base::Starts("djcz"), NOMINAL, 0.2, ("pendengaran", "dengar")),
    row("peN- -an", Confix, ("pen", "an"), "", Base::Starts("ts"), NOMINAL, 0.9, ("pentransferan", "transfer")),
    row("peN- -an", Confix, ("pen", "an"), "t", Base::Any, NOMINAL, 0.2, ("penulisan", "tulis")),
    row("peN- -an", Confix, ("peny", "an"), "s", Base::Any, NOMINAL, 0.2, ("penyapuan", "sapu")),
    row("peN- -an", Confix, ("peng", "an"), "", Base::Starts("aiueoghq"), NOMINAL, 0.2, ("pengambilan", "ambil")),
    row("peN- -an", Confix, ("peng", "an"), "", Base::Starts("k"), NOMINAL, 0.9, ("pengklaiman", "klaim")),
    row("peN- -an", Confix, ("peng", "an"), "k", Base::Any, NOMINAL, 0.25, ("pengiriman", "kirim")),
    row("peN- -an", Confix, ("penge", "an"), "", Base::Monosyllable, NOMINAL, 0.3, ("pengecekan", "cek")),
    row("ber- -an", Confix, ("ber", "an"), "", Base::Any, VERBAL_ADJ, 0.6, ("berhamburan", "hambur")),
    row("se- -an", Confix, ("se", "an"), "", Base::Any, NOMINAL_ANY, 1.4, ("seharian", "hari")),
];

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn every_example_holds() {
        for rule in RULES {
            let (form, base) = rule.example;
            assert_eq!(rule.peel(form).as_deref(), Some(base), "{rule:?}");
        }
    }
}
