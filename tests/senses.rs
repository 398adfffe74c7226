//! The sense chosen in a sentence, against `tests/senses.tsv`: a word, the gloss to show first, a sentence written for it.
//!
//! `tests/senses-known-failures.tsv` is a ratchet: a listed sentence that comes right, or an unlisted one that goes wrong, breaks the test.
//! `RINGKAS_BLESS=1 cargo test --test senses` writes the list anew; it may never grow past one row in [`MOST_WRONG`].
//! The sentences were written by those who wrote the cues: the share right says what is kept, not how well unseen news is read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::Tried;
use ringkas::article::{ReadOptions, Source};
use ringkas::glossary;
use ringkas::{Article, Document, Lexicon};

const ROWS: &str = include_str!("senses.tsv");

/// At most one row in so many may go wrong, whatever the list says.
const MOST_WRONG: usize = 200;

fn rows(text: &'static str) -> Vec<[&'static str; 3]> {
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("not three columns: {line}"))).collect()
}

/// The English that stands first for a word of a sentence, or for the phrase around it.
/// Whether it is a phrase comes with it.
fn shown(word: &str, sentence: &str, lexicon: &Lexicon) -> (String, bool) {
    let document = Document::new(Article::read(Source::plain(sentence), lexicon, ReadOptions { keep_all: true }), lexicon);
    let annotation = glossary::annotate(&document, lexicon);
    let has_word = |span: ringkas::Span| span.of(document.text()).to_lowercase().split(' ').any(|part| part == word);
    let hit = annotation.hits.iter().find(|hit| has_word(hit.span));
    let is_phrase = hit.is_some_and(|hit| hit.span.of(document.text()).contains(' '));
    (hit.and_then(|hit| hit.shown()).unwrap_or_default().to_owned(), is_phrase)
}

#[test]
fn senses_and_their_ratchet() {
    let lexicon = Lexicon::embedded();
    let rows = rows(ROWS);
    let tried = |[word, english, sentence]: &[&str; 3]| {
        let (found, is_phrase) = shown(word, sentence, &lexicon);
        // A phrase says it with other words: *keuntungan bersih* net profit.
        let right = found == *english || is_phrase && found.split(' ').any(|part| part == *english);
        let fault = (!right).then(|| format!("{word}: '{found}', not '{english}': {sentence}"));
        Tried { key: format!("{word}\t{sentence}"), found, fault }
    };
    let tried: Vec<Tried> = rows.iter().map(tried).collect();
    let failing: Vec<&str> = tried.iter().filter_map(|row| row.fault.as_deref()).collect();
    assert!(failing.len() * MOST_WRONG <= rows.len(), "{} of {} go wrong:\n{}", failing.len(), rows.len(), failing.join("\n"));
    let faults = common::ratchet("tests/senses-known-failures.tsv", &tried);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn rows_are_sentences_of_their_words() {
    let rows = rows(ROWS);
    assert!(rows.len() >= 160, "only {} rows", rows.len());
    let mut readings: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut sentences = BTreeSet::new();
    for [word, english, sentence] in rows {
        assert!(sentences.insert(sentence), "twice: {sentence}");
        let words: Vec<String> = sentence.split(|c: char| !c.is_alphanumeric() && !"-'’".contains(c)).map(str::to_lowercase).collect();
        assert_eq!(words.iter().filter(|w| *w == word).count(), 1, "'{word}' has to stand once: {sentence}");
        readings.entry(word).or_default().insert(english);
    }
    let of_two = readings.values().filter(|english| english.len() > 1).count();
    assert!(of_two >= 150, "only {of_two} words in two readings");
}
