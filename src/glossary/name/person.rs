//! Parts of a person's name that stand apart: initials with their stops, *St.*, a by-name in quotation marks, one word of the name alone.

use std::collections::BTreeSet;
use std::ops::Range;

use super::recognise::Found;
use super::word::{Case, Reader, Word, is_role};
use crate::document::{Document, Sentence};
use crate::lexicon::{Lexicon, List, NameKind};

/// *H.* in *Tonny H. Wangania*: letters with their stops.
pub(super) fn is_initials(words: &[Word<'_>]) -> bool {
    let is_stop = |word: &Word<'_>| word.text == "." && word.glued;
    !words.is_empty() && words.chunks(2).all(|pair| matches!(pair, [letter, stop] if letter.case == Case::Initial && is_stop(stop)))
}

/// Persons have initials; so may what no dictionary has.
pub(super) fn may_have_initials(words: &[Word<'_>], found: &Found) -> bool {
    let is_other = |word: &Word<'_>| word.name.is_some_and(|cover| cover.kind != NameKind::Person);
    matches!(found.kind, None | Some(NameKind::Person)) && !words[found.tokens.clone()].iter().any(is_other)
}

/// *Michael "Flea" Balzary*: a by-name in quotation marks inside a person's name is part of it.
pub(super) fn join_by_names(words: &[Word<'_>], found: &mut Vec<Found>) {
    const LONGEST: usize = 3;
    let is_mark = |at: usize| words.get(at).is_some_and(|word| matches!(word.text, "\"" | "“" | "”" | "'" | "‘" | "’"));
    let glued = |at: usize| words.get(at).is_some_and(|word| word.glued);
    for open in 1..words.len() {
        if !is_mark(open) || glued(open) || !glued(open + 1) {
            continue;
        }
        let closes = |at: &usize| is_mark(*at) && glued(*at) && !glued(at + 1) && words[open + 1..*at].iter().all(Word::is_capital);
        let Some(close) = (open + 2..=open + 1 + LONGEST).find(closes) else { continue };
        let (Some(start), Some(end)) = (person_side(words, found, open - 1), person_side(words, found, close + 1)) else { continue };
        let whole = start.start..end.end;
        let before = found.len();
        found.retain(|found| found.tokens.end <= whole.start || whole.end <= found.tokens.start);
        if found.len() < before {
            found.push(Found::new(whole, Some(NameKind::Person)));
            found.sort_by_key(|found| found.tokens.start);
        }
    }
}

/// The part of a person's name that stands at a token beside a by-name: a name that was found, or a capital that is no word.
fn person_side(words: &[Word<'_>], found: &[Found], at: usize) -> Option<Range<usize>> {
    match found.iter().find(|found| found.tokens.contains(&at)) {
        Some(found) => may_have_initials(words, found).then(|| found.tokens.clone()),
        None => words.get(at).filter(|word| word.case == Case::Title && !word.known && word.role.is_none()).map(|_| at..at + 1),
    }
}

/// Takes in the initials before a name, *A. A.* Navis, and *St.* before a saint's.
pub(super) fn take_initials(words: &[Word<'_>], found: &mut Found, floor: usize) {
    while found.tokens.start >= floor + 2 {
        let start = found.tokens.start;
        let stops = words[start - 1].text == "." && words[start - 1].glued;
        let is_degree = words[start - 2].is(List::DegreeBefore);
        let is_letter = words[start - 2].case == Case::Initial && !is_degree && may_have_initials(words, found);
        let is_saint = words[start - 2].is_capital() && words[start - 2].is(List::Saint);
        if !stops || !(is_letter || is_saint) {
            break;
        }
        found.tokens.start = start - 2;
    }
    let start = found.tokens.start;
    if start > floor && words[start - 1].is_capital() && words[start - 1].is(List::Saint) {
        found.tokens.start = start - 1;
    }
}

/// Adds persons called by one word of the name that the text has in full: *Salah* is Mohamed Salah, and nothing is wrong.
pub(super) fn add_called(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], reader: &Reader<'_>, lexicon: &Lexicon) {
    let shown = |at: usize| document.tokens[at].of(document.text());
    let mut called: BTreeSet<&str> = BTreeSet::new();
    for (sentence, found) in sentences.iter().zip(all_found.iter()) {
        let persons = found.iter().filter(|one| one.kind == Some(NameKind::Person) && one.tokens.len() > 1);
        let words = persons.flat_map(|one| one.tokens.clone()).map(|at| at + sentence.tokens.start);
        called.extend(words.filter(|at| may_call(shown(*at), document.lower(*at), reader, lexicon)).map(shown));
    }
    if called.is_empty() {
        return;
    }
    for (sentence, found) in sentences.iter().zip(all_found).filter(|(sentence, _)| !sentence.is_title) {
        let Range { start, end } = sentence.tokens.clone();
        let is_phrase = |at: usize| at + 1 < end && lexicon.entry(&format!("{} {}", document.lower(at), document.lower(at + 1))).is_some();
        for at in (start..end).filter(|at| called.contains(shown(*at)) && !is_phrase(*at)) {
            let over = found.partition_point(|found| found.tokens.end <= at - start);
            let is_free = found.get(over).is_none_or(|found| at - start < found.tokens.start);
            // A word that opens a sentence has its capital from there.
            if is_free && (at > start || reader.is_large_elsewhere(document.lower(at))) {
                insert(found, Found::new(at - start..at - start + 1, Some(NameKind::Person)));
            }
        }
    }
}

/// Whether a word of a person's name, an ordinary word or one that looks like a form of it (*Messi*), may stand for the person: where the text never has it
/// small.
fn may_call(shown: &str, lower: &str, reader: &Reader<'_>, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 4;
    let is_title_case = shown.starts_with(char::is_uppercase) && shown.chars().skip(1).all(char::is_lowercase);
    let is_other = || [List::Stop, List::Day, List::Month, List::Division].iter().any(|list| lexicon.is(*list, lower));
    let is_office = || lexicon.names(lower).any(|entry| is_role(entry.kind()));
    shown.len() >= SHORTEST && is_title_case && !reader.is_small_somewhere(lower) && !is_other() && !is_office()
}

/// Puts a name in its place among those of its sentence; pairs are numbers, and move along.
fn insert(found: &mut Vec<Found>, one: Found) {
    let place = found.partition_point(|other| other.tokens.start < one.tokens.start);
    found.iter_mut().filter_map(|other| other.pair.as_mut()).filter(|pair| **pair >= place).for_each(|pair| *pair += 1);
    found.insert(place, one);
}
