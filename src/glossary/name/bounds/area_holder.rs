//! An area that no dictionary has, or a school, and the person behind it, found as one: *Kades Pakuhaji* + *Asep Durahman*, *Kepala SMPN 1 Cimarga* + *Rina Wati*.

use std::ops::Range;

use super::area::{degrees_behind, ends_as_person, ends_with, is_behind_post, is_office_of_two, may_be_area};
use super::person::is_initials;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::headline::Mode;
use crate::glossary::name::text::word::{Case, Word, is_given, lower, opens_balinese};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *Kades Pakuhaji* + *Asep Durahman*, *Kepala SMPN 1 Cimarga* + *Rina Wati*: takes an unknown area, or a school with its place, apart from the person behind it,
/// where both were found as one behind such an office.
pub(in crate::glossary::name) fn split_areas(
    words: &[Word<'_>],
    mode: Mode,
    found: Vec<Found>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> Vec<Found> {
    if mode != Mode::Running {
        return found;
    }
    let parts = |one: Found| {
        let Range { start, end } = one.tokens;
        let behind = area_start(words, &one, patterns, lexicon).and_then(|area| Some((area, area + n_of_area(words, area..end, lexicon)?)));
        let Some((area, person)) = behind else { return vec![one] };
        let held = match school_before(words, area, patterns) {
            Some(school) => Found::new(school..person, Some(NameKind::Organization)),
            // *Lurah* + *Medono* + *Suparno*
            None => {
                let is_office = is_area_office(words, start, lexicon) || area == start + 2 && is_office_of_two(words, start + 1, lexicon);
                Found { is_area: true, ..Found::new(if is_office { area } else { start }..person, Some(NameKind::Place)) }
            }
        };
        vec![held, Found::new(person..end, Some(NameKind::Person))]
    };
    let mut found: Vec<Found> = found.into_iter().flat_map(parts).collect();
    // *SMPN 1* that was found alone
    found.dedup_by(|next, last| {
        let is_longer = next.tokens.start == last.tokens.start;
        last.tokens.end = if is_longer { next.tokens.end } else { last.tokens.end };
        is_longer
    });
    found
}

/// *SMPN 1*, *SMP Negeri 1*: where a school begins whose number ends right before a token.
fn school_before(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>) -> Option<usize> {
    let number = at.checked_sub(1).filter(|number| words[*number].case == Case::Number)?;
    let begins =
        |n: &usize| number.checked_sub(*n).is_some_and(|start| words[start].is_capital() && patterns.heads_school(&lower(&words[start..number])));
    (1..=2).find(begins).map(|n| number - n)
}

/// Where the area begins in a name behind an office of a small area, whose last word may have been found with it (*Kepala* + *Kampung Wouma*).
fn area_start(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<usize> {
    const MOST_WORDS: usize = 5;
    let Range { start, end } = one.tokens.clone();
    let has_head = || {
        is_office_of_two(words, start, lexicon) || words[start].is(List::Division) && words[start].is_capital() && is_behind_somebody(&words[..start])
    };
    // *Penghulu Kampung* + *Kalimendong Suparno*
    let n_own = || {
        if is_area_office(words, start, lexicon) || has_head() {
            Some(1)
        } else {
            (start + 2 < end && is_office_of_two(words, start + 1, lexicon)).then_some(2)
        }
    };
    let area = match is_behind_area_office(words, start, lexicon) {
        true => start,
        false => n_own().map(|n_words| start + n_words).or_else(|| school_end(words, &one.tokens, patterns))?,
    };
    let n = end.saturating_sub(area);
    let may_be = (2..=MOST_WORDS).contains(&n) && !one.is_initials && !one.is_area;
    (may_be && (area..end).all(|at| is_of_area_or_holder(words, &(area..end), at))).then_some(area)
}

/// *Camat*, *Lurah*: an office of a small area, in one word.
fn is_area_office(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    words[at].is_capital() && lexicon.office_areas(words[at].lower).is_some()
}

/// *Camat* + *Sayung Sukarman*, *Danramil 07/Kedungbanteng* + *Nur Aini*: whether an office of a small area stands right before, with or without its number.
fn is_behind_area_office(words: &[Word<'_>], start: usize, lexicon: &Lexicon) -> bool {
    let is_office = |at: usize| is_area_office(words, at, lexicon);
    let is_numbered = |before: usize| before > 1 && words[before].text == "/" && words[before - 1].case == Case::Number && is_office(before - 2);
    start.checked_sub(1).is_some_and(|before| is_office(before) || is_numbered(before) || is_office_of_two(words, before, lexicon))
}

/// *SMPN 1* + *Cimarga Rina Wati*, *SMPN 1 Cimarga Rina Wati*: where a school behind the head of an office ends, before its place.
fn school_end(words: &[Word<'_>], name: &Range<usize>, patterns: &Patterns<'_>) -> Option<usize> {
    const LONGEST_SCHOOL: usize = 3;
    let start = name.start;
    let is_school = |at: &usize| {
        let school = school_before(words, *at, patterns).filter(|school| *school == start || *at == start);
        let heads = |before: usize| words[before].is_capital() && patterns.heads_office(words[before].lower);
        school.is_some_and(|school| is_behind_post(&words[..school]) || school.checked_sub(1).is_some_and(heads))
    };
    (start..name.end.min(start + LONGEST_SCHOOL + 1)).find(is_school)
}

/// *Mranggen* + *M. Yusuf*, *Kohod* + *Arsin bin Asip*: whether a word may be one of an area and the person behind it; both begin with a capital.
fn is_of_area_or_holder(words: &[Word<'_>], both: &Range<usize>, at: usize) -> bool {
    let Range { start, end } = *both;
    let is_initial = |at: usize| at > start && at + 2 < end && is_initials(&words[at..at + 2]);
    if is_initial(at) || at > 0 && is_initial(at - 1) {
        return true;
    }
    let word = &words[at];
    let is_large = word.case == Case::Title || opens_balinese(words, at) || at > start + 1 && word.is(List::Particle);
    // *Lukman Hakim* is no judge.
    let is_last = at > start + 1 && at + 1 == end;
    is_large && (word.role.is_none() || word.is(List::Balinese) || is_last) && word.name.is_none_or(|cover| cover.kind == NameKind::Person)
}

/// *Warga* before *Desa Cibodas Asep*, *Kasi Pemerintahan* before the same: whether a noun for people, or capitals with an office among them, end here.
fn is_behind_somebody(words: &[Word<'_>]) -> bool {
    words.last().is_some_and(|word| word.is(List::People)) || is_behind_post(words)
}

/// How many words of a name the area has before the person: all before a first name, else one, or two where these look like a place (*Tanjung Raja*, *Sukamaju
/// Kidul*). None where all of it may be the person, or the area.
fn n_of_area(words: &[Word<'_>], tokens: Range<usize>, lexicon: &Lexicon) -> Option<usize> {
    let is_first_name = |at: usize| words[at].may_be_first_name() || opens_balinese(words, at);
    let (first, second) = (&words[tokens.start], &words[tokens.start + 1]);
    if is_first_name(tokens.start) || ends_as_person(first.lower, lexicon) {
        return None;
    }
    // *Kohod* + *Arsin bin Asip*
    if let Some(particle) = (tokens.start + 2..tokens.end).find(|at| words[*at].is(List::Particle) && words[*at].case == Case::Lower) {
        return Some(particle - 1 - tokens.start);
    }
    if let Some(initial) = (tokens.start + 1..tokens.end - 1).find(|at| is_initials(&words[*at..at + 2])) {
        return Some(initial - tokens.start);
    }
    // *Camat Bungku Pesisir, Iron Maria Edi*: before a comma nobody need be named.
    let before_comma = words.get(tokens.end).is_some_and(|word| word.text == ",") && degrees_behind(words, tokens.end, lexicon) == tokens.end;
    let may_end = |at: usize| is_given(&words[at]) && (at + 1 == tokens.end || words[at].lists.is_office_word(OfficeWord::AreaEnds));
    if let Some(person) = (tokens.start + 1..tokens.end).find(|at| is_first_name(*at) && !(before_comma && may_end(*at))) {
        return Some(person - tokens.start);
    }
    // *Keuchik Tuwi Peuriya* may have his village alone.
    // *Kepala Desa Geneng Suparno, S.Pd.*
    let is_told = tokens.len() > 2
        || degrees_behind(words, tokens.end, lexicon) > tokens.end
        || ends_with(first.lower, OfficeWord::AreaEnds, lexicon)
        || ends_as_person(second.lower, lexicon);
    let n = 1 + usize::from(may_be_area(first, second));
    (n < tokens.len() && !before_comma && is_told).then_some(n)
}
