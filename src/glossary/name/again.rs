//! A name of several words that stands elsewhere in the text where nothing showed it: *Garuda Selatan menjuarai liga*, beside *kiper Garuda Selatan*.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::called::insert;
use super::found::Found;
use crate::document::{Document, Sentence};
use crate::lexicon::NameKind;

/// The names of several words of a text.
#[derive(Default)]
struct Known<'d> {
    /// Their words, and the kind.
    kinds: BTreeMap<Vec<&'d str>, Option<NameKind>>,
    /// How many words those have that begin with a word.
    lengths: BTreeMap<&'d str, BTreeSet<usize>>,
}

/// Adds them, the longest first, where no other name stands. O(n log n) in the tokens, for names are short.
pub(super) fn add(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>]) {
    let known = inside_sentences(document, sentences, all_found);
    if known.kinds.is_empty() {
        return;
    }
    let shown: Vec<&str> = document.tokens.iter().map(|token| token.of(document.text())).collect();
    for (sentence, found) in sentences.iter().zip(all_found) {
        let words = &shown[sentence.tokens.clone()];
        let (mut ones, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let lengths = known.lengths.get(words[at]).into_iter().flatten().rev();
            let kind = |n: usize| words.get(at..at + n).and_then(|name| known.kinds.get(name)).filter(|_| is_free(found, &(at..at + n)));
            let one = lengths.copied().find_map(|n| Some(Found::new(at..at + n, *kind(n)?)));
            at = one.as_ref().map_or(at + 1, |one| one.tokens.end);
            ones.extend(one);
        }
        insert(found, ones);
    }
}

/// The names of several words that stand inside a sentence of running text, all of them with capitals there; the first of equals tells the kind.
fn inside_sentences<'d>(document: &'d Document, sentences: &[&Sentence], all_found: &[Vec<Found>]) -> Known<'d> {
    let mut known = Known::default();
    for (sentence, found) in sentences.iter().zip(all_found).filter(|(sentence, _)| !sentence.is_title) {
        for one in found.iter().filter(|one| one.tokens.len() > 1 && one.tokens.start > 0 && !one.is_initials && !one.is_meant) {
            let tokens = &document.tokens[sentence.tokens.start + one.tokens.start..sentence.tokens.start + one.tokens.end];
            let words: Vec<&str> = tokens.iter().map(|token| token.of(document.text())).collect();
            if words.iter().all(|word| word.starts_with(char::is_uppercase)) {
                known.lengths.entry(words[0]).or_default().insert(words.len());
                known.kinds.entry(words).or_insert(one.kind);
            }
        }
    }
    known
}

/// Whether no name touches a stretch.
fn is_free(found: &[Found], tokens: &Range<usize>) -> bool {
    let behind = found.partition_point(|one| one.tokens.end <= tokens.start);
    found.get(behind).is_none_or(|one| one.tokens.start >= tokens.end)
}
