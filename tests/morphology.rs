//! The gold of `tests/morphology/gold.tsv`: word form, root, affixes from the root outwards, parted by blanks (`ke--an` is the confix *ke- -an*).
//!
//! `tests/morphology/known-failures.txt` is a ratchet: a listed form that comes right, or an unlisted one that goes wrong, breaks the test.
//! `RINGKAS_BLESS=1 cargo test --test morphology` writes the list anew.
//! The order of the affixes is not compared: whether *meN-* or *-kan* comes first is theory. Where `?` stands for them only the root counts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ringkas::{Lexicon, morphology};

const GOLD: &str = include_str!("morphology/gold.tsv");
const FAILURES: &str = include_str!("morphology/known-failures.txt");

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
    let known: BTreeSet<&str> =
        FAILURES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.split('\t').next().unwrap()).collect();
    let (mut faults, mut failing) = (Vec::new(), Vec::new());
    for [form, root, affixes] in rows() {
        let (found_root, found_affixes) = analysed(form, &lexicon);
        let right = found_root == root && (affixes == "?" || sorted(&found_affixes) == sorted(affixes));
        if !right {
            failing.push(format!("{form}\t{found_root}\t{found_affixes}\n"));
        }
        match (right, known.contains(form)) {
            (false, false) => faults.push(format!("{form}: {found_root} {found_affixes}, not {root} {affixes}")),
            (true, true) => faults.push(format!("{form} comes right: take it off known-failures.txt")),
            _ => {}
        }
    }
    if std::env::var_os("RINGKAS_BLESS").is_some() {
        let head: String = FAILURES.lines().take_while(|line| line.starts_with('#')).map(|line| format!("{line}\n")).collect();
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/morphology/known-failures.txt"), head + &failing.concat()).unwrap();
        return;
    }
    assert!(faults.is_empty(), "{}\nhelp: the rules stand in src/morphology/rules.rs, exceptions in dictionaries/exceptions.toml", faults.join("\n"));
}

#[test]
fn a_row_stands_once() {
    let mut seen = BTreeSet::new();
    for [form, ..] in rows() {
        assert!(seen.insert(form), "{form} stands twice");
    }
}
