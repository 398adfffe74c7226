//! A name of several words that stands elsewhere in the text where nothing showed it: *Garuda Selatan menjuarai liga*, beside *kiper Garuda Selatan*.

use std::collections::BTreeMap;
use std::ops::Range;

use super::called::insert;
use super::found::Found;
use crate::document::{Document, Sentence};
use crate::lexicon::NameKind;

/// Names by their first word: the other words, and the kind.
type Known<'d> = BTreeMap<&'d str, Vec<(Vec<&'d str>, Option<NameKind>)>>;

/// Adds them, the longest first, where no other name stands. O(tokens times names with one first word).
pub(super) fn add(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>]) {
    let known = inside_sentences(document, sentences, all_found);
    if known.is_empty() {
        return;
    }
    for (sentence, found) in sentences.iter().zip(all_found) {
        let shown: Vec<&str> = document.tokens[sentence.tokens.clone()].iter().map(|token| token.of(document.text())).collect();
        let (mut ones, mut at) = (Vec::new(), 0);
        while at < shown.len() {
            let begun = known.get(shown[at]).into_iter().flatten();
            let fits = |(rest, _): &&(Vec<&str>, _)| shown[at + 1..].starts_with(rest) && is_free(found, &(at..at + 1 + rest.len()));
            let Some((rest, kind)) = begun.filter(fits).max_by_key(|(rest, _)| rest.len()) else {
                at += 1;
                continue;
            };
            let end = at + 1 + rest.len();
            ones.push(Found::new(at..end, *kind));
            at = end;
        }
        insert(found, ones);
    }
}

/// The names of several words that stand inside a sentence of running text, all of them with capitals there.
fn inside_sentences<'d>(document: &'d Document, sentences: &[&Sentence], all_found: &[Vec<Found>]) -> Known<'d> {
    let mut known = Known::new();
    for (sentence, found) in sentences.iter().zip(all_found).filter(|(sentence, _)| !sentence.is_title) {
        for one in found.iter().filter(|one| one.tokens.len() > 1 && one.tokens.start > 0 && !one.is_initials && !one.is_meant) {
            let tokens = &document.tokens[sentence.tokens.start + one.tokens.start..sentence.tokens.start + one.tokens.end];
            let mut words = tokens.iter().map(|token| token.of(document.text()));
            let Some(first) = words.next() else { continue };
            let rest: Vec<&str> = words.collect();
            if std::iter::once(&first).chain(&rest).all(|word| word.starts_with(char::is_uppercase)) {
                known.entry(first).or_default().push((rest, one.kind));
            }
        }
    }
    for names in known.values_mut() {
        names.sort();
        names.dedup_by(|next, last| next.0 == last.0);
    }
    known
}

/// Whether no name touches a stretch.
fn is_free(found: &[Found], tokens: &Range<usize>) -> bool {
    let behind = found.partition_point(|one| one.tokens.end <= tokens.start);
    found.get(behind).is_none_or(|one| one.tokens.start >= tokens.end)
}
