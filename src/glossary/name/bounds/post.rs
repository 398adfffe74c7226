//! Offices in English before a firm and who speaks for it: *Head of Marketing* + *Samsung Indonesia* + *Andi Wijaya*.

use std::ops::Range;

use super::bodies::shown;
use super::person::may_be_person;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::word::{Case, Word, is_shared};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// Most words of an office and of a firm, and of a person behind them.
const LONGEST_TITLE: usize = 7;
const LONGEST_FIRM: usize = 6;
const LONGEST_PERSON: usize = 4;

/// A firm and a person behind an office in English: where the office begins, and each of the two.
struct Spoken {
    office: usize,
    firm: Range<usize>,
    person: Range<usize>,
}

/// Takes an office in English apart from the firm behind it, and that from the person who holds the office, where they were found as one.
pub(in crate::glossary::name) fn split_posts(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let spoken: Vec<Spoken> = (0..words.len()).filter_map(|at| spoken(words, &found, at, patterns, lexicon)).collect();
    take_in(found, spoken.iter().map(|one| one.office..one.person.end), |tokens, touched| {
        let is_free = touched.iter().all(|one| tokens.start <= one.tokens.start && one.tokens.end <= tokens.end);
        let one = spoken.iter().find(|one| is_free && one.office == tokens.start);
        let parts = one.map(|one| [(&one.firm, NameKind::Organization), (&one.person, NameKind::Person)]);
        parts.into_iter().flatten().filter(|(part, _)| !part.is_empty()).map(|(part, kind)| Found::new(part.clone(), Some(kind))).collect::<Vec<_>>()
    })
}

/// Whether a word may be part of an office in English; *LINE* in capitals is a firm.
pub(in crate::glossary::name) fn is_of_title(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    let is_word = || word.case != Case::Upper && (word.is(List::Foreign) || is_shared(word.lower, lexicon));
    word.lists.is_office_word(OfficeWord::English) || is_word()
}

fn spoken(words: &[Word<'_>], found: &[Found], office: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<Spoken> {
    let opens = |at: usize| words[at].is_capital() && words[at].lists.is_office_word(OfficeWord::English) && words[at].name.is_none();
    if !opens(office) || office > 0 && opens(office - 1) {
        return None;
    }
    let is_firm = |at: usize| patterns.is_firm(words[at].lower) || words[at].name.is_some_and(|cover| cover.kind == NameKind::Organization);
    let is_part = |at: &usize| !is_firm(*at) && (words[*at].text == "&" || is_of_title(&words[*at], lexicon));
    let most = words.len().min(office + LONGEST_TITLE);
    let start = (office..most).find(|at| !is_part(at)).filter(|at| words[*at].is_capital())?;
    // *Head of Marketing*, *Senior Market Analyst*, but no *Marketing Tokoria*.
    if start < office + 2 || !words[office..start].iter().any(|word| word.lists.is_office_word(OfficeWord::EnglishHead)) {
        return None;
    }
    let end = start + words[start..].iter().take(LONGEST_FIRM + LONGEST_PERSON).take_while(|word| word.is_capital()).count();
    if is_apart(words, found, start..end, is_firm(start)) {
        return Some(Spoken { office, firm: start..end, person: end..end });
    }
    let person = holder(words, found, start..end, patterns)?;
    let is_name = |word: &Word<'_>| matches!(word.case, Case::Title | Case::Initial) && word.role.is_none();
    let is_one = |name: &[Word<'_>]| matches!(name, [one] if !one.known && one.name.is_none());
    let name = &words[person..end];
    // *Mart Polman*: in other languages a word may be a first name.
    let has_new_last = || name.len() > 1 && name.last().is_some_and(|last| !last.known && last.name.is_none() && !lexicon.is_english(last.lower));
    let may_be = is_one(name) || may_be_person(name, lexicon) || has_new_last();
    let is_person = name.len() <= LONGEST_PERSON && name.iter().all(is_name) && may_be;
    is_person.then_some(Spoken { office, firm: start..person, person: person..end })
}

/// *Head of Marketing* + *Zorvek Motors Indonesia* + *, Andi Wijaya,*: whether all of a run of capitals is the firm, since its holder stands behind a comma.
fn is_apart(words: &[Word<'_>], found: &[Found], run: Range<usize>, is_firm: bool) -> bool {
    let [.., last] = &words[run.clone()] else { return false };
    let ends_firm = is_firm || last.is_home() || last.is(List::BodyWord) || last.lists.is_office_word(OfficeWord::FirmLast);
    let is_comma = |at: usize| words.get(at).is_some_and(|word| word.text == ",");
    let holder = || found.iter().find(|one| one.tokens.start == run.end + 1);
    let is_holder = || holder().is_some_and(|one| matches!(one.kind, None | Some(NameKind::Person)) && is_comma(one.tokens.end));
    (is_firm || run.len() > 1) && ends_firm && is_comma(run.end) && is_holder()
}

/// Where in a run of capitals the firm ends: with its last word or the country, with a name of the dictionary, or before a first name.
fn holder(words: &[Word<'_>], found: &[Found], run: Range<usize>, patterns: &Patterns<'_>) -> Option<usize> {
    let is_last = |at: &usize| {
        let word = &words[*at];
        word.lists.is_office_word(OfficeWord::FirmLast) || word.is(List::BodyWord) || word.is_home()
    };
    let is_name = |kind: NameKind| matches!(kind, NameKind::Organization | NameKind::Other);
    let is_known = |end: &usize| patterns.exact(&shown(words, run.start..*end), is_name).is_some();
    let is_found = |at: &usize| found.iter().any(|one| one.tokens.start == *at && one.kind == Some(NameKind::Person) && one.tokens.end == run.end);
    let inner = run.start + 1..run.end;
    let marked = (run.start..run.end.saturating_sub(1)).rev().find(is_last).map(|at| at + 1);
    marked
        .or_else(|| inner.clone().rev().find(is_known))
        .or_else(|| inner.clone().find(is_found))
        .or_else(|| inner.clone().find(|at| words[*at].is(List::FirstName) && at + 1 < run.end))
}
