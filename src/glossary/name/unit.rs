//! Commands and offices that are told by a number or a class, which belongs to their name with the place behind it: *Kodim 0808/Blitar*,
//! *KSOP Kelas IV Larantuka*.

use std::ops::Range;

use super::found::{Found, take_in};
use super::pattern::Patterns;
use super::word::{Case, Word, lower};
use crate::lexicon::NameKind;

/// Most words of the head of such a name.
const LONGEST_HEAD: usize = 5;

/// Takes in the number or class of a unit, and what stands behind it.
pub(super) fn take_numbers(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    let unit = |at: usize| numbered(words, &found, at, patterns).or_else(|| of_class(words, &found, at, patterns));
    let units: Vec<Range<usize>> = (1..words.len()).filter_map(unit).collect();
    take_in(found, units.into_iter(), |tokens, touched| {
        let start = touched.first().map_or(tokens.start, |one| one.tokens.start.min(tokens.start));
        let rest = touched.last().filter(|one| tokens.end < one.tokens.end).map(|one| Found::new(tokens.end..one.tokens.end, one.kind));
        [Found::new(start..tokens.end, Some(NameKind::Organization))].into_iter().chain(rest).collect::<Vec<_>>()
    })
}

/// *Kodim 0808/Blitar*, *Korem 161/Wira Sakti*, *Koramil 0808/11 Udanawu*: the unit whose number stands at a token.
fn numbered(words: &[Word<'_>], found: &[Found], at: usize, patterns: &Patterns<'_>) -> Option<Range<usize>> {
    if words[at].case != Case::Number || !words[at - 1].is_capital() {
        return None;
    }
    let head = head(words, at, |shown| patterns.heads_numbered(shown))?;
    let is_slash = |at: usize| words.get(at).is_some_and(|word| word.text == "/" && word.glued) && words.get(at + 1).is_some_and(|word| word.glued);
    let mut end = at + 1;
    while is_slash(end) && words[end + 1].case == Case::Number {
        end += 2;
    }
    if is_slash(end) && words[end + 1].is_capital() {
        return Some(head..end_of_called(words, found, end + 1));
    }
    let place = words.get(end).and_then(|word| word.name).filter(|cover| cover.first && cover.kind == NameKind::Place);
    // *Koramil 0808/11 Udanawu Serka Mujiono*
    let is_held = || words.get(end).is_some_and(|word| word.case == Case::Title && word.role.is_none()) && is_rank(words, end + 1);
    // *SMP 2017* is no unit of anything.
    (end > at + 1).then(|| head..end + place.map_or_else(|| usize::from(is_held()), |cover| cover.n_tokens))
}

/// *KSOP Kelas IV Larantuka*, *Kantor Imigrasi Kelas II TPI Atambua*: the office whose class stands at a token.
fn of_class(words: &[Word<'_>], found: &[Found], at: usize, patterns: &Patterns<'_>) -> Option<Range<usize>> {
    if at < 2 || !words[at].is_capital() || !words[at - 1].is_capital() || !patterns.is_class(words[at].text) {
        return None;
    }
    let head = head(words, at, |shown| patterns.heads_class_of_body(shown))?;
    let has_letters = words.get(at + 1).is_some_and(|word| word.case == Case::Upper && word.name.is_none_or(|cover| cover.kind != NameKind::Place));
    let place = at + 1 + usize::from(has_letters);
    words.get(place).filter(|word| word.is_capital()).map(|_| head..end_of_called(words, found, place))
}

/// Where the longest head begins that ends before a token.
fn head(words: &[Word<'_>], end: usize, heads: impl Fn(&str) -> bool) -> Option<usize> {
    let is_head = |start: &usize| words[*start..end].iter().all(Word::is_capital) && heads(&lower(&words[*start..end]));
    (end.saturating_sub(LONGEST_HEAD)..end).find(is_head)
}

fn is_rank(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).and_then(|word| word.role).is_some_and(|cover| cover.first && cover.kind == NameKind::Title)
}

/// Where what a unit is called ends: a name of the dictionary, one that was found there, two words before a rank, or one.
fn end_of_called(words: &[Word<'_>], found: &[Found], at: usize) -> usize {
    const LONGEST: usize = 2;
    let cover = words[at].name.filter(|cover| cover.first && cover.kind != NameKind::Person).map(|cover| at + cover.n_tokens);
    let named = || found.iter().find(|one| one.tokens.contains(&at) && one.tokens.end <= at + LONGEST).map(|one| one.tokens.end);
    let is_word = |at: usize| words.get(at).is_some_and(|word| word.case == Case::Title && word.role.is_none());
    let are_two = is_word(at) && is_word(at + 1) && is_rank(words, at + 2);
    cover.or_else(|| are_two.then_some(at + 2)).or_else(named).unwrap_or(at + 1)
}
