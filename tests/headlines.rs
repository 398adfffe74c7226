//! The gloss of one word in a headline, against `tests/headlines.tsv`: bare roots that are verbs there, and bare roots that are not.
//!
//! `tests/headlines-known-failures.tsv` is a ratchet: a listed headline that comes right, or an unlisted one that goes wrong, breaks the test.
//! `RINGKAS_BLESS=1 cargo test --test headlines` writes the list anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::collections::BTreeSet;

use common::Tried;
use ringkas::{Lexicon, glossary};

const ROWS: &str = include_str!("headlines.tsv");

fn rows<const N: usize>(text: &'static str) -> Vec<[&'static str; N]> {
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("not {N} columns: {line}"))).collect()
}

/// The English that stands first for a stretch of a headline; empty where it is no hit of its own.
fn shown(word: &str, headline: &str, lexicon: &Lexicon) -> String {
    let annotation = glossary::annotate_text(headline, &glossary::Subject::default(), lexicon);
    let hit = annotation.hits.iter().find(|hit| hit.span.of(headline).to_lowercase() == word);
    hit.and_then(|hit| hit.shown()).unwrap_or_default().to_owned()
}

#[test]
fn headlines_and_their_ratchet() {
    let lexicon = Lexicon::embedded();
    let tried = |[headline, word, english, _]: [&str; 4]| {
        let found = shown(word, headline, &lexicon);
        let right = english.split('|').any(|english| english == found);
        let fault = (!right).then(|| format!("{word}: '{found}', not '{english}': {headline}"));
        Tried { key: format!("{headline}\t{word}"), found, fault }
    };
    let faults = common::ratchet("tests/headlines-known-failures.tsv", &rows(ROWS).into_iter().map(tried).collect::<Vec<_>>());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn half_are_verbs_and_a_quarter_are_not() {
    let rows = rows::<4>(ROWS);
    let count = |of: &[&str]| rows.iter().filter(|[.., kind]| of.contains(kind)).count();
    assert_eq!(count(&["verb", "noun", "name", "word"]), rows.len(), "a kind is verb, noun, name or word");
    assert!(rows.len() >= 40 && count(&["verb"]) * 2 >= rows.len() && count(&["noun", "name", "word"]) * 4 >= rows.len());
    let once = |[headline, word, ..]: &[&str; 4]| headline.to_lowercase().matches(word).count() == 1;
    assert!(rows.iter().all(once), "a word has to stand once in its headline");
    let places: BTreeSet<(&str, &str)> = rows.iter().map(|[headline, word, ..]| (*headline, *word)).collect();
    assert_eq!(places.len(), rows.len(), "a row stands twice");
}
