//! What stands between an office and whoever holds it: *Bupati Labuan Bajau* + *I Made Sudarta*, *Kepala BPS Kalimendong* + *dr. Siti Aminah*.

use std::ops::Range;

use super::area::{is_behind_post, is_office_of_two};
use super::person::opens_by_two;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Word, opens_balinese};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// Marks as the area of an office, with all its words, what no dictionary has right before somebody's name or its titles. O(names).
pub(in crate::glossary::name) fn mark_areas(words: &[Word<'_>], found: &mut [Found], patterns: &Patterns<'_>, lexicon: &Lexicon) {
    for at in 1..found.len() {
        let [.., area, holder] = &mut found[..=at] else { continue };
        if let Some(start) = start_of_area(words, area, patterns, lexicon).filter(|_| !area.is_area && is_holder(words, area.tokens.end, holder)) {
            *area = Found { is_area: true, ..Found::new(start..area.tokens.end, Some(NameKind::Place)) };
        }
    }
}

/// Whether somebody's name stands here, or his titles and then his name.
fn is_holder(words: &[Word<'_>], end: usize, holder: &Found) -> bool {
    let Range { start, .. } = holder.tokens;
    if holder.kind != Some(NameKind::Person) || start < end {
        return false;
    }
    let is_title = |word: &Word<'_>| {
        let is_styled = word.lists.is_office_word(OfficeWord::Styled) || word.role.is_some_and(|cover| cover.kind == NameKind::Title);
        is_styled && word.is_capital() || word.is(List::AbbreviationBefore) || word.text == "." && word.glued
    };
    let is_first_name = words[start].may_be_first_name() || opens_by_two(words, start);
    words[end..start].iter().all(is_title) && (is_first_name || start > end)
}

/// Where the words begin that stand behind an office and end with a name that no dictionary has: at most three, with one capital each, none a first name.
fn start_of_area(words: &[Word<'_>], area: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<usize> {
    const MOST_WORDS: usize = 3;
    let is_part = |word: &&Word<'_>| {
        let may_be_place = word.name.is_none_or(|cover| cover.kind == NameKind::Place);
        word.case == Case::Title && word.role.is_none() && may_be_place && !patterns.heads_body(word.lower)
    };
    let before = words[..area.tokens.start].iter().rev().take(MOST_WORDS).take_while(is_part).count();
    let start = area.tokens.start - before;
    let is_free = words[start..area.tokens.end].iter().all(|word| is_part(&word)) && area.tokens.end - start <= MOST_WORDS;
    let is_first_name = words[start].may_be_first_name() || opens_balinese(words, start);
    let office = words[..start].last()?;
    let is_small = || is_office_of_two(words, start - 1, lexicon);
    let is_of_place = office.role.is_some_and(|cover| cover.kind == NameKind::Position) && patterns.stands_before_place(office.lower);
    let heads = || patterns.heads_body(office.lower) && patterns.stands_before_place(office.lower);
    let is_body = || (office.name.is_some_and(|cover| cover.kind == NameKind::Organization) || heads()) && is_behind_post(&words[..start - 1]);
    (is_free && !is_first_name && (is_of_place || is_small() || is_body())).then_some(start)
}
