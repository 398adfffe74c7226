//! Persons whose names are kept back or stand with their age: *berinisial IIH, DS (21) dan MA*, *saksi mata, Dewi (34)*.

use std::collections::BTreeSet;
use std::ops::Range;

use super::found::{Found, take_in};
use super::word::{Case, Word};
use crate::document::Document;
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// The initials that stand for persons in a text: capitals in the list behind the word, *berinisial IIH, DS (21) dan MA*, before an age, *MS (19)*, and
/// before another name, *RH alias Botak*.
pub(super) fn of_persons<'d>(document: &'d Document, lexicon: &Lexicon) -> BTreeSet<&'d str> {
    const REACH: usize = 4;
    let end = document.tokens.len();
    let text = |at: usize| document.tokens.get(at).map_or("", |token| token.of(document.text()));
    let lower = |at: usize| if at < end { document.lower(at) } else { "" };
    let cues = (0..end).filter(|at| lexicon.is(List::Initials, lower(*at)));
    let mut initials: BTreeSet<&str> = cues.flat_map(|cue| initials_behind(cue, end, text, lower, lexicon)).map(text).collect();
    let is_other =
        |at: usize| lexicon.names(lower(at)).any(|entry| matches!(entry.kind(), NameKind::Organization | NameKind::Place | NameKind::Other));
    let is_age = |open: usize| age_in_brackets(open, text, |at| lexicon.is(List::Age, lower(at))).is_some_and(is_personal);
    let tells = |at: &usize| is_initials(text(*at)) && (is_age(at + 1) || lexicon.is(List::Alias, lower(at + 1)));
    let told: Vec<usize> = (0..end).filter(tells).collect();
    initials.extend(told.iter().filter(|at| !is_other(**at)).map(|at| text(*at)));
    // *Pelaku AS (23)*: behind a noun for persons, whatever else they mean.
    let is_somebody = |at: usize| (at.saturating_sub(REACH)..at).any(|before| lexicon.lists_of(lower(before)).is_office_word(OfficeWord::Somebody));
    initials.extend(told.iter().filter(|at| text(**at).len() == 2 && is_somebody(**at)).map(|at| text(*at)));
    // *MS (19) dan AS (25)*: letters that mean something else too, beside others; but *MU (45)* is none.
    if !initials.is_empty() {
        initials.extend(told.iter().map(|at| text(*at)).filter(|letters| letters.len() == 2));
    }
    initials.retain(|letters| is_initials(letters));
    initials
}

/// *berinisial IIH, DS dan MA*: capitals in a list behind the word are persons.
pub(super) fn mark_initials(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower);
    let cues = (0..words.len()).filter(|at| words[*at].is(List::Initials));
    let places: BTreeSet<usize> = cues.flat_map(|cue| initials_behind(cue, words.len(), text, lower, lexicon)).collect();
    take_in(found, places.into_iter().map(|at| at..at + 1), |tokens, _| [person_of_initials(tokens)])
}

/// The places of the capitals in a list behind a cue, offices and trades between them: *berinisial DG, direktur operasional AS, dan ZM*.
fn initials_behind<'t>(cue: usize, end: usize, text: impl Fn(usize) -> &'t str, lower: impl Fn(usize) -> &'t str, lexicon: &Lexicon) -> Vec<usize> {
    // A dozen persons with commas, ages and posts between them.
    const LONGEST_LIST: usize = 42;
    let is_one = |at: usize| is_initials(text(at)) || text(at).chars().count() == 1 && text(at).chars().all(char::is_uppercase);
    let is_post =
        |word: &str| lexicon.is(List::Occupation, word) || lexicon.is_office(word) || lexicon.entry(word).is_none() && lexicon.is_english(word);
    // What stands behind a post of small words.
    let behind_post = |at: usize| {
        const LONGEST_POST: usize = 4;
        let is_small = |at: &usize| text(*at).chars().all(char::is_lowercase) && !text(*at).is_empty() && !lexicon.is(List::Stop, lower(*at));
        let n = (at..end).take(LONGEST_POST).take_while(is_small).count();
        (n > 0 && is_post(lower(at)) && at + n < end && text(at + n).len() == 2 && is_one(at + n)).then_some(at + n)
    };
    let mut places = Vec::new();
    let mut at = cue + 1;
    while at < end && at <= cue + LONGEST_LIST {
        if is_one(at) {
            places.push(at);
        } else if lexicon.is(List::Initials, lower(at)) {
            break;
        } else if !continues_list(text(at), |list| lexicon.is(list, lower(at))) {
            let is_next = !places.is_empty() && (text(at - 1) == "," || lexicon.is(List::Coordinator, lower(at - 1)));
            let Some(next) = is_next.then(|| behind_post(at)).flatten() else { break };
            at = next;
            continue;
        }
        at += 1;
    }
    places
}

/// A few capitals, with or without stops.
fn is_initials(shown: &str) -> bool {
    const MOST: usize = 4;
    (2..=MOST).contains(&shown.chars().count()) && shown.chars().all(|c| c.is_uppercase() || c == '.')
}

/// Commas, brackets, ages and *dan* stand between the initials of several persons.
fn continues_list(shown: &str, is_on: impl Fn(List) -> bool) -> bool {
    let is_mark = !shown.contains(char::is_alphabetic) && !matches!(shown, "." | ";" | "\"");
    is_mark || is_on(List::Coordinator) || is_on(List::Age)
}

/// *SD* is a person throughout where *berinisial SD* stands anywhere in the text, and no school.
pub(super) fn mark_initials_throughout(words: &[Word<'_>], found: Vec<Found>, persons: &BTreeSet<&str>) -> Vec<Found> {
    let places = words.iter().enumerate().filter(|(_, word)| persons.contains(word.text)).map(|(at, _)| at..at + 1);
    take_in(found, places, |tokens, touched| touched.iter().all(|found| found.tokens.len() == 1).then(|| person_of_initials(tokens)))
}

/// *saksi mata, Dewi (34)*, *S (42)*: a capital or two before an age in brackets are a person, though they be words.
pub(super) fn mark_aged(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    const LONGEST: usize = 3;
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let is_unit = |at: usize| words.get(at).is_some_and(|word| word.is(List::Age));
    let is_age = |open: usize| age_in_brackets(open, text, is_unit).is_some_and(is_personal);
    let speaks = |word: &Word<'_>| [List::Speech, List::Reporting].iter().any(|list| word.is(*list));
    let is_part = |word: &&Word<'_>| matches!(word.case, Case::Title | Case::Initial) && word.role.is_none() && word.name.is_none() && !speaks(word);
    let run = |open: usize| {
        let n = is_age(open).then(|| words[..open].iter().rev().take(LONGEST + 1).take_while(is_part).count())?;
        // *Pasal 12 Ayat (5)*
        let is_counted = open > n && words[open - n - 1].case == Case::Number;
        ((1..=LONGEST).contains(&n) && !is_counted).then_some(open - n..open)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter_map(run).collect();
    take_in(found, runs.into_iter(), |tokens, touched| {
        let is_free = touched.is_empty() || touched.iter().all(|found| found.tokens == *tokens);
        is_free.then(|| Found::new(tokens.clone(), Some(NameKind::Person)))
    })
}

/// The age, as printed, in the brackets that open at a token: *(34)*, *(34 tahun)*.
pub(super) fn age_in_brackets<'t>(open: usize, text: impl Fn(usize) -> &'t str, is_unit: impl Fn(usize) -> bool) -> Option<&'t str> {
    const MOST_DIGITS: usize = 3;
    let age = text(open + 1);
    let closes = || text(open + 2) == ")" || is_unit(open + 2) && text(open + 3) == ")";
    (text(open) == "(" && age.len() <= MOST_DIGITS && age.parse::<u8>().is_ok() && closes()).then_some(age)
}

/// Whether an age shows that what stands before it is somebody: smaller numbers count articles and points.
fn is_personal(age: &str) -> bool {
    age.parse::<u8>().is_ok_and(|age| (5..100).contains(&age))
}

fn person_of_initials(tokens: &Range<usize>) -> Found {
    Found { is_initials: true, ..Found::new(tokens.clone(), Some(NameKind::Person)) }
}
