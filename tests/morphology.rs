//! The gold of `tests/morphology/gold.tsv`: word form, root, affixes from the root outwards, parted by blanks (`ke--an` is the confix *ke- -an*).
//!
//! `tests/morphology/known-failures.txt` is a ratchet: a listed form that comes right, or an unlisted one that goes wrong, breaks the test.
//! `RINGKAS_BLESS=1 cargo test --test morphology` writes the list anew.
//! The order of the affixes is not compared: whether *meN-* or *-kan* comes first is theory. Where `?` stands for them only the root counts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::collections::BTreeSet;

use common::Tried;
use ringkas::{Lexicon, morphology};

const GOLD: &str = include_str!("morphology/gold.tsv");

fn rows() -> Vec<[&'static str; 3]> {
    let rows = GOLD.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let rows: Vec<[&str; 3]> =
        rows.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("not three columns: {line}"))).collect();
    assert!(rows.len() >= 200, "only {} rows", rows.len());
    rows
}

/// Affixes without their order.
fn sorted(affixes: &str) -> Vec<&str> {
    let mut affixes: Vec<&str> = affixes.split(' ').collect();
    affixes.sort_unstable();
    affixes
}

/// Root and affixes as the program sees them.
fn analysed(form: &str, lexicon: &Lexicon) -> (String, String) {
    let analysis = morphology::analyze(form, lexicon).swap_remove(0);
    let affixes: Vec<String> = analysis.path.iter().map(|step| step.affix.replace(' ', "")).collect();
    (analysis.root, if affixes.is_empty() { "-".to_owned() } else { affixes.join(" ") })
}

#[test]
fn gold_and_its_ratchet() {
    let lexicon = Lexicon::embedded();
    let tried = |[form, root, affixes]: [&str; 3]| {
        let (found_root, found_affixes) = analysed(form, &lexicon);
        let right = found_root == root && (affixes == "?" || sorted(&found_affixes) == sorted(affixes));
        let fault = (!right).then(|| format!("{form}: {found_root} {found_affixes}, not {root} {affixes}"));
        Tried { key: form.to_owned(), found: format!("{found_root}\t{found_affixes}"), fault }
    };
    let faults = common::ratchet("tests/morphology/known-failures.txt", &rows().into_iter().map(tried).collect::<Vec<_>>());
    assert!(faults.is_empty(), "{}\nhelp: the rules stand in src/morphology/rules.rs, exceptions in dictionaries/exceptions.toml", faults.join("\n"));
}

#[test]
fn a_row_stands_once() {
    let mut seen = BTreeSet::new();
    for [form, ..] in rows() {
        assert!(seen.insert(form), "{form} stands twice");
    }
}
