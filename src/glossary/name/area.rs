//! Areas of offices of one village, ward or subdistrict, which no dictionary has: *Camat Sayung* + *Sukarman*, *Kepala Desa Wunut* + *Iwan Sulistiya*.

use std::ops::Range;

use super::casing::Casing;
use super::found::Found;
use super::headline::Mode;
use super::person::is_given;
use super::split::opens_balinese;
use super::word::{Case, Word};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *Camat Masalembu berjanji*, *Camat Sayung Sukarman*: behind an office of a small area stands the area where the text has it with its own head, *Kecamatan
/// Sayung*, and whoever follows it is a name of his own.
pub(super) fn mark_areas(words: &[Word<'_>], found: Vec<Found>, casing: &Casing<'_>, lexicon: &Lexicon) -> Vec<Found> {
    // Most names have no office before them.
    let is_office = |word: &&Word<'_>| word.role.is_some_and(|cover| cover.kind == NameKind::Position);
    let heads_before = |at: usize| words[..at].last().filter(is_office).and_then(|office| lexicon.office_areas(office.lower));
    let is_area = |one: &Found| {
        let first = &words[one.tokens.start];
        let may_be = first.case == Case::Title && !one.is_initials && one.tokens.len() <= 3;
        may_be && heads_before(one.tokens.start).is_some_and(|heads| heads.split(' ').any(|head| casing.is_pair_elsewhere(head, first.lower)))
    };
    if !found.iter().any(is_area) {
        return found;
    }
    let parts = |one: Found| {
        if !is_area(&one) {
            return vec![one];
        }
        // *Camat Bungku Pesisir, Iron Maria Edi*: before a comma all of it is the area, and so are words that the text has side by side again.
        let goes_on = |at: usize| casing.is_large_pair(words[at - 1].lower, words[at].lower);
        let before_comma = words.get(one.tokens.end).is_some_and(|word| word.text == ",");
        let last = |at: &usize| !(before_comma || goes_on(*at));
        let split = (one.tokens.start + 1..one.tokens.end).find(last).unwrap_or(one.tokens.end);
        let area = Found { is_area: true, ..Found::new(one.tokens.start..split, Some(NameKind::Place)) };
        let holder = Found::new(split..one.tokens.end, Some(NameKind::Person));
        if holder.tokens.is_empty() { vec![area] } else { vec![area, holder] }
    };
    found.into_iter().flat_map(parts).collect()
}

/// *Desa Dulipali, Klatanlo, dan Hokeng Jaya*: what goes on in a row behind an area with its head is one too, and nobody.
pub(super) fn mark_rows(words: &[Word<'_>], found: &mut [Found]) {
    const MOST_WORDS: usize = 2;
    let is_joint = |word: &Word<'_>| word.text == "," || word.is(List::Coordinator);
    let joins = |last: &Found, next: &Found| {
        let between = last.tokens.end..next.tokens.start;
        (1..=2).contains(&between.len()) && words[between].iter().all(is_joint)
    };
    let is_new = |word: &Word<'_>| {
        let is_free = word.name.is_none() && word.role.is_none() && word.case == Case::Title;
        is_free && !word.is(List::FirstName) && !is_given(word)
    };
    let may_be = |one: &Found| one.tokens.len() <= MOST_WORDS && words[one.tokens.clone()].iter().all(is_new);
    for first in 0..found.len() {
        let Range { start, end } = found[first].tokens;
        let is_headed = end > start + 1 && words[start].is(List::Division) && words[start].is_capital() && words[start].role.is_none();
        if !is_headed || start.checked_sub(1).is_some_and(|before| words[before].is_post()) {
            continue;
        }
        let n = (first + 1..found.len()).take_while(|at| joins(&found[at - 1], &found[*at])).count();
        let Some(last) = (first + 1..=first + n).rev().find(|at| words[found[*at].tokens.start - 1].is(List::Coordinator)) else { continue };
        for one in found[first + 1..=last].iter_mut().filter(|one| may_be(one)) {
            one.kind = Some(NameKind::Place);
        }
    }
}

/// *Kades Pakuhaji* + *Asep Durahman*: takes an unknown area apart from the person behind it, where both were found as one behind such an office.
pub(super) fn split_areas(words: &[Word<'_>], mode: Mode, found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    if mode != Mode::Running {
        return found;
    }
    let parts = |one: Found| {
        let Range { start, end } = one.tokens;
        let area = area_start(words, &one, lexicon).and_then(|area| Some(area + n_of_area(words, area..end, lexicon)?));
        let Some(person) = area else { return vec![one] };
        let area = Found { is_area: true, ..Found::new(start..person, Some(NameKind::Place)) };
        vec![area, Found::new(person..end, Some(NameKind::Person))]
    };
    found.into_iter().flat_map(parts).collect()
}

/// Where the area begins in a name behind an office of a small area, whose last word may have been found with it (*Kepala* + *Kampung Wouma*).
fn area_start(words: &[Word<'_>], one: &Found, lexicon: &Lexicon) -> Option<usize> {
    const MOST_WORDS: usize = 5;
    let start = one.tokens.start;
    let is_office = |at: usize| words[at].is_capital() && lexicon.office_areas(words[at].lower).is_some();
    let is_office_of_two = |at: usize| {
        let may_end = words[at].is_capital() && (words[at].role.is_some() || words[at].is(List::PlaceNoun));
        let both = || Some(format!("{} {}", words[at.checked_sub(1)?].lower, words[at].lower));
        may_end && both().is_some_and(|both| lexicon.office_areas(&both).is_some())
    };
    let is_behind = start.checked_sub(1).is_some_and(|before| is_office(before) || is_office_of_two(before));
    let has_head = || is_office_of_two(start) || words[start].is(List::Division) && words[start].is_capital() && is_behind_post(words, start);
    let area = if is_behind { start } else { Some(start + 1).filter(|_| has_head())? };
    // *Lukman Hakim* is no judge.
    let is_last = |at: usize| at > area + 1 && at + 1 == one.tokens.end;
    let is_part = |at: usize| {
        let word = &words[at];
        let is_title = word.case == Case::Title || opens_balinese(words, at);
        is_title && (word.role.is_none() || word.is(List::Balinese) || is_last(at)) && word.name.is_none_or(|cover| cover.kind == NameKind::Person)
    };
    let n = one.tokens.end.saturating_sub(area);
    ((2..=MOST_WORDS).contains(&n) && !one.is_initials && (area..one.tokens.end).all(is_part)).then_some(area)
}

/// *Kasi Pemerintahan* before *Desa Cibodas Asep*: whether capitals stand right before, with an office or occupation among them.
fn is_behind_post(words: &[Word<'_>], start: usize) -> bool {
    const LONGEST_POST: usize = 4;
    words[..start].iter().rev().take(LONGEST_POST).take_while(|word| word.is_capital()).any(Word::is_post)
}

/// How many words of a name the area has before the person: all before a first name, else one, or two where these look like a place (*Tanjung Raja*, *Sukamaju
/// Kidul*). None where all of it may be the person, or the area.
fn n_of_area(words: &[Word<'_>], tokens: Range<usize>, lexicon: &Lexicon) -> Option<usize> {
    let is_first_name = |at: usize| words[at].is(List::FirstName) || is_given(&words[at]) || opens_balinese(words, at);
    let (first, second) = (&words[tokens.start], &words[tokens.start + 1]);
    if is_first_name(tokens.start) || ends_as_person(first.lower, lexicon) {
        return None;
    }
    // *Camat Bungku Pesisir, Iron Maria Edi*: before a comma nobody need be named.
    let before_comma = words.get(tokens.end).is_some_and(|word| word.text == ",");
    if let Some(person) = (tokens.start + 1..tokens.end).find(|at| is_first_name(*at) && !(before_comma && is_given(&words[*at]))) {
        return Some(person - tokens.start);
    }
    let begins_place = first.is(List::PlaceNoun) || first.lists.is_office_word(OfficeWord::AreaBegins);
    let ends_place = second.is(List::Point) || second.lists.is_office_word(OfficeWord::AreaEnds);
    // *Keuchik Tuwi Peuriya* may have his village alone.
    let is_told = tokens.len() > 2 || ends_with(first.lower, OfficeWord::AreaEnds, lexicon) || ends_as_person(second.lower, lexicon);
    let n = 1 + usize::from(begins_place || ends_place);
    (n < tokens.len() && !before_comma && is_told).then_some(n)
}

/// Whether a word ends as only names of persons do: *Setiawan*, *Kusumawati*.
fn ends_as_person(lower: &str, lexicon: &Lexicon) -> bool {
    ends_with(lower, OfficeWord::PersonEnds, lexicon)
}

/// Whether a word ends with another that is on a list: *Sukorejo*.
fn ends_with(lower: &str, list: OfficeWord, lexicon: &Lexicon) -> bool {
    let is_end = |n: usize| lower.len().checked_sub(n).and_then(|at| lower.get(at..)).is_some_and(|end| lexicon.lists_of(end).is_office_word(list));
    (4..=7).any(is_end)
}
