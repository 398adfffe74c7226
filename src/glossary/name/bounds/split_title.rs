//! Splits names at the titles inside them: *Polres Demak* + *Iptu Bagus Santoso*.

use std::ops::Range;

use super::person::LONGEST_PERSON;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Word, is_given, opens_balinese};
use crate::lexicon::{List, NameKind, OfficeWord};

/// *Polres Demak Iptu Bagus Santoso*: what stands behind a title inside a name is a person; titles before a person are no part of the name.
pub(super) fn at_titles(words: &[Word<'_>], found: &mut Vec<Found>) {
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    let starts: Vec<usize> = found.iter().map(|one| one.tokens.start).collect();
    for one in found.drain(..) {
        let Range { start, end } = one.tokens.clone();
        // *Tonny H. Wangania*, *Willard "Duke" Crews*: a letter inside a name is an initial, and what stands in quotation marks a by-name.
        let is_quoted = |at: usize| words[at - 1].case == Case::Punctuation && words[at - 1].text != ".";
        let is_inner = |at: usize| matches!(words[at].case, Case::Initial | Case::Punctuation) || is_quoted(at);
        // *Ketua KTNA Dompu H Zainal*: behind a place a letter without its stop is a title.
        let ends_place =
            |at: usize| words[start].name.is_some_and(|cover| cover.first && cover.kind == NameKind::Place && start + cover.n_tokens == at);
        let is_behind_place = |at: usize| words[at].case == Case::Initial && ends_place(at) && words.get(at + 1).is_some_and(Word::is_capital);
        let splits = |at: &usize| is_title(words, *at) && (*at == start || !is_inner(*at) || is_behind_place(*at));
        // *Kapolda Jateng* + *Irjen Ribut Hari Wibowo*
        let ends_office = |word: &Word<'_>| word.is_office() || word.name.is_some_and(|cover| cover.kind == NameKind::Place);
        let is_held = || !words[start].lists.is_office_word(OfficeWord::Kin) && start.checked_sub(1).is_some_and(|at| ends_office(&words[at]));
        let Some(first) = (start..end).find(splits).filter(|at| *at > start || one.kind == Some(NameKind::Person) || is_held()) else {
            split.push(one);
            continue;
        };
        let Some(person) = (first..end).find(|at| !is_title(words, *at) && words[*at].text != ".") else {
            let next = starts.iter().find(|next| **next >= end).copied().unwrap_or(words.len());
            split.extend(at_last_title(words, one, first, next));
            continue;
        };
        if first > start {
            split.push(Found::new(start..first, one.kind.filter(|kind| *kind != NameKind::Person)));
        }
        split.push(Found::new(person..end, Some(NameKind::Person)));
    }
    *found = split;
}

/// *Polsek Tambora AKP* before *Erick Sitepu*, whom the tagger did not see: a name that ends with titles, the first of them at `first`, and the person before
/// the `next` name.
fn at_last_title(words: &[Word<'_>], one: Found, first: usize, next: usize) -> Vec<Found> {
    let Range { start, end } = one.tokens.clone();
    // *Blora Dr. H* + *.* + *Arief*
    let end = end + usize::from(words.get(end).is_some_and(|word| word.text == "." && word.glued));
    let may_be_person = |at: &usize| {
        let is_day = [List::Day, List::Month].iter().any(|list| words[*at].is(*list));
        let is_other = words[*at].name.is_some_and(|cover| cover.kind != NameKind::Person);
        words[*at].case == Case::Title && words[*at].role.is_none() && !is_other && !is_day
    };
    let behind = (end..next.min(end + LONGEST_PERSON)).take_while(may_be_person).count();
    if first == start || (behind == 0 && next != end) {
        return vec![one];
    }
    // *Kabid Humas Polda Metro Jaya Kombes*: an office is no body.
    let is_office = words[start].role.is_some_and(|cover| cover.kind == NameKind::Position);
    let body = (!is_office).then(|| Found::new(start..first, one.kind.filter(|kind| *kind != NameKind::Person)));
    let person = (behind > 0).then(|| Found::new(end..end + behind, Some(NameKind::Person)));
    body.into_iter().chain(person).collect()
}

/// Whether a title stands here that is no part of a name.
fn is_title(words: &[Word<'_>], at: usize) -> bool {
    // *Indah Putri Indriani*, *I Gusti Putu Artha*
    let is_inner = || at > 0 && (is_given(&words[at - 1]) && words[at].is(List::LargeTitle) || opens_balinese(words, at - 1));
    // *Presiden Somalia Hassan Sheikh Mohamud*
    let is_behind_name = || {
        let before = at.checked_sub(1).map(|at| &words[at]).filter(|_| words[at].lists.is_office_word(OfficeWord::InnerTitle));
        before.is_some_and(|before| before.case == Case::Title && before.role.is_none() && before.name.is_none() && !before.known)
    };
    let is_part = words[at].name.is_some() || words[at].is(List::Saint) || is_inner() || is_behind_name();
    !is_part && words[at].role.is_some_and(|cover| cover.kind == NameKind::Title)
}
