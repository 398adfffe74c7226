//! Parts of a person's name that stand apart: initials with their stops, *St.*, and a by-name in quotation marks.

use std::ops::Range;

use super::found::Found;
use super::split::is_mostly_large;
use super::word::{Case, Word};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

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

/// *Gubernur NTB* + *Lalu* + *Muhamad Iqbal*: a first name that is a word too, between an office with what it is of and the rest of the name.
pub(super) fn take_given(words: &[Word<'_>], found: &mut Found, floor: usize, lexicon: &Lexicon) {
    let Some(first) = found.tokens.start.checked_sub(1).filter(|at| *at >= floor.max(1) && found.kind == Some(NameKind::Person)) else { return };
    let (word, before) = (&words[first], &words[first - 1]);
    let is_role = || lexicon.names(word.lower).any(|entry| entry.kind().is_role());
    let is_given = word.case == Case::Title && word.known && word.role.is_none() && word.name.is_none() && !is_role();
    let is_name = || word.lists.is_office_word(OfficeWord::Given) || is_mostly_large(word, lexicon);
    let is_behind_office = || {
        let body = before.name.filter(|cover| matches!(cover.kind, NameKind::Place | NameKind::Organization));
        before.role.is_some() || body.is_some_and(|cover| (first - 1).checked_sub(cover.n_tokens).is_some_and(|at| words[at].role.is_some()))
    };
    // *Senator Dan Sullivan*: inside a sentence *dan* has no capital.
    let is_large_and = word.case == Case::Title && word.is(List::Coordinator) && !word.begins;
    if is_given && is_name() && is_behind_office() || is_large_and {
        found.tokens.start = first;
    }
}
