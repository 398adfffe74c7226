//! Rows of places: *Desa Dulipali, Klatanlo, dan Hokeng Jaya*, *tiga desa, yakni Salam, Lembah dan Batu*.

use std::ops::Range;

use super::found::{Found, has_all, take_in};
use super::person::is_given;
use super::word::{Case, Word};
use crate::lexicon::{Lexicon, List, NameKind, PartOfSpeech};

/// Marks what stands in a row of places as one of them, whatever else it means.
pub(super) fn mark_rows(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let mut members: Vec<Range<usize>> = Vec::new();
    for at in 0..words.len().saturating_sub(2) {
        if members.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let row = announced(words, at, lexicon).map(|start| row(words, start)).filter(|row| row.len() > 1 && is_closed(words, row));
        members.extend(row.or_else(|| behind_head(words, at, &found)).unwrap_or_default());
    }
    take_in(found, members.into_iter(), |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Place))))
}

/// Where a row begins that a noun for places at a position announces: *tiga desa, yakni*, *sejumlah kecamatan di Kabupaten Demak, antara lain*.
fn announced(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<usize> {
    const REACH: usize = 8;
    let (number, noun) = (at.checked_sub(1).map(|before| &words[before])?, &words[at]);
    // *warga desa, yakni Salam dan Intan* are persons.
    let counts = || number.case == Case::Number || matches!(lexicon.part_of_speech(number.lower), Some(PartOfSpeech::Num | PartOfSpeech::Det));
    if noun.case != Case::Lower || !(noun.is(List::Division) || noun.is(List::PlaceNoun)) || !counts() {
        return None;
    }
    let has_cue = |word: &Word<'_>, value: &str| word.says("cue", value);
    let says = |word: &Word<'_>| word.is(List::Defining) || has_cue(word, "row") || has_cue(word, "between");
    let is_between = |word: &Word<'_>| word.text == "," || word.is_capital() || word.is(List::Locative) || word.is(List::Division);
    let said = at + 1 + words[at + 1..].iter().take(REACH).take_while(|word| says(word) || is_between(word)).position(says)?;
    // *antara lain*
    let is_of_two = has_cue(&words[said], "between") && words.get(said + 1).is_some_and(|next| next.case == Case::Lower);
    Some(said + 1 + usize::from(is_of_two))
}

/// The members of a row: up to three words with a capital each, with commas and *dan* between.
fn row(words: &[Word<'_>], start: usize) -> Vec<Range<usize>> {
    const MOST_WORDS: usize = 3;
    let is_part = |word: &Word<'_>| {
        let is_other = [List::Stop, List::Day, List::Month].into_iter().any(|list| word.is(list)) || word.role.is_some();
        word.case == Case::Title && word.name.is_none_or(|cover| cover.kind == NameKind::Place) && !is_other
    };
    let mut members = Vec::new();
    let mut at = start;
    loop {
        let n = words[at.min(words.len())..].iter().take(MOST_WORDS + 1).take_while(|word| is_part(word)).count();
        if !(1..=MOST_WORDS).contains(&n) {
            return members;
        }
        members.push(at..at + n);
        let comma = usize::from(words.get(at + n).is_some_and(|word| word.text == ","));
        let and = usize::from(words.get(at + n + comma).is_some_and(|word| word.case == Case::Lower && word.is(List::Coordinator)));
        if comma + and == 0 {
            return members;
        }
        at += n + comma + and;
    }
}

/// Whether nothing goes on behind the last member that may belong to it.
fn is_closed(words: &[Word<'_>], row: &[Range<usize>]) -> bool {
    row.last().and_then(|last| words.get(last.end)).is_none_or(|next| !next.is_capital())
}

/// *Desa Sukamaju, Karangrejo, dan Sumber Jaya*: what goes on in a row with *dan* behind an area with its head is one too, and nobody.
fn behind_head(words: &[Word<'_>], at: usize, found: &[Found]) -> Option<Vec<Range<usize>>> {
    let head = &words[at];
    let is_head = head.is(List::Division) && head.is_capital() && head.role.is_none() && !at.checked_sub(1).is_some_and(|at| words[at].is_post());
    if !is_head {
        return None;
    }
    let first = &found[found.binary_search_by_key(&at, |one| one.tokens.start).ok()?];
    if first.tokens.len() < 2 {
        return None;
    }
    let comma = usize::from(words.get(first.tokens.end).is_some_and(|word| word.text == ","));
    let and = usize::from(words.get(first.tokens.end + comma).is_some_and(|word| word.case == Case::Lower && word.is(List::Coordinator)));
    let mut row = if comma + and > 0 { row(words, first.tokens.end + comma + and) } else { Vec::new() };
    let last = row.iter().rposition(|one| words[one.start - 1].is(List::Coordinator))?;
    row.truncate(last + 1);
    let is_new = |word: &Word<'_>| word.name.is_none() && !word.is(List::FirstName) && !is_given(word);
    row.retain(|one| one.len() < 3 && words[one.clone()].iter().all(is_new));
    Some(row)
}
