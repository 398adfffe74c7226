//! Persons whose names are kept back or stand with their age: *berinisial IIH, DS (21) dan MA*, *saksi mata, Dewi (34)*.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::glossary::name::bounds::person::is_noun;
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::word::{Case, Word, age_in_brackets};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *berinisial IIH, DS dan MA*: capitals in a list behind the word are persons.
pub(in crate::glossary::name) fn mark_initials(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower);
    let cues = (0..words.len()).filter(|at| words[*at].is(List::Initials));
    let places: BTreeSet<usize> = cues.flat_map(|cue| initials_behind(cue, words.len(), text, lower, lexicon)).collect();
    take_in(found, places.into_iter().map(|at| at..at + 1), |tokens, _| [person_of_initials(tokens)])
}

/// The places of the capitals in a list behind a cue, offices and trades between them: *berinisial DG, direktur operasional AS, dan ZM*.
pub(in crate::glossary::name) fn initials_behind<'t>(
    cue: usize,
    end: usize,
    text: impl Fn(usize) -> &'t str + Copy,
    lower: impl Fn(usize) -> &'t str + Copy,
    lexicon: &Lexicon,
) -> Vec<usize> {
    // A dozen persons with commas, ages and posts between them.
    const LONGEST_LIST: usize = 42;
    // *berinisial "MA"*
    let is_quoted = |at: usize| matches!(text(at), "\"" | "“" | "”") && (are_letters(text(at + 1)) || are_letters(text(at - 1)));
    let mut places = Vec::new();
    let mut at = list_start(cue, end, text, lower, lexicon);
    while at < end && at <= cue + LONGEST_LIST {
        if is_one(at, text) {
            places.push(at);
        } else if lexicon.is(List::Initials, lower(at)) {
            break;
        } else if !is_quoted(at) && !continues_list(text(at), |list| lexicon.is(list, lower(at))) {
            let is_next = !places.is_empty() && (text(at - 1) == "," || lexicon.is(List::Coordinator, lower(at - 1)));
            let Some(next) = is_next.then(|| behind_post(at, end, text, lower, lexicon)).flatten() else { break };
            at = next;
            continue;
        }
        at += 1;
    }
    places
}

/// *inisial para tersangka adalah MA dan SD*, *berinisial Bripka MA*: where the list begins behind a cue, a verb and a rank.
fn list_start<'t>(cue: usize, end: usize, text: impl Fn(usize) -> &'t str, lower: impl Fn(usize) -> &'t str, lexicon: &Lexicon) -> usize {
    const REACH: usize = 4;
    let is_small = |at: &usize| text(*at).chars().all(char::is_lowercase);
    let defining = (cue + 1..end).take(REACH).take_while(is_small).find(|at| lexicon.is(List::Defining, lower(*at)));
    let at = defining.unwrap_or(cue) + 1;
    let is_rank = are_letters(text(at + 1)) && lexicon.names(lower(at)).any(|entry| entry.kind() == NameKind::Title);
    at + usize::from(is_rank)
}

/// *DG, direktur operasional AS*: the place of the two letters behind a post of small words.
fn behind_post<'t>(at: usize, end: usize, text: impl Fn(usize) -> &'t str, lower: impl Fn(usize) -> &'t str, lexicon: &Lexicon) -> Option<usize> {
    const LONGEST_POST: usize = 4;
    let is_post =
        |word: &str| lexicon.is(List::Occupation, word) || lexicon.is_office(word) || lexicon.entry(word).is_none() && lexicon.is_english(word);
    let is_small = |at: &usize| text(*at).chars().all(char::is_lowercase) && !text(*at).is_empty() && !lexicon.is(List::Stop, lower(*at));
    let n = (at..end).take(LONGEST_POST).take_while(is_small).count();
    (n > 0 && is_post(lower(at)) && at + n < end && text(at + n).len() == 2 && is_one(at + n, text)).then_some(at + n)
}

/// Whether letters stand for one, and are not counted: *TW dan 14 ABK*.
fn is_one<'t>(at: usize, text: impl Fn(usize) -> &'t str) -> bool {
    let is_counted = || text(at - 1).bytes().all(|byte| byte.is_ascii_digit());
    are_letters(text(at)) && !is_counted()
}

/// One capital or a few.
fn are_letters(shown: &str) -> bool {
    is_letter(shown) || is_initials(shown)
}

/// One capital.
pub(in crate::glossary::name) fn is_letter(shown: &str) -> bool {
    let mut letters = shown.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// A few capitals, with or without stops.
pub(in crate::glossary::name) fn is_initials(shown: &str) -> bool {
    const MOST: usize = 4;
    (2..=MOST).contains(&shown.chars().count()) && shown.chars().all(|c| c.is_uppercase() || c == '.')
}

/// Commas, brackets, ages and *dan* stand between the initials of several persons.
fn continues_list(shown: &str, is_on: impl Fn(List) -> bool) -> bool {
    let is_mark = !shown.contains(char::is_alphabetic) && !matches!(shown, "." | ";" | "\"");
    is_mark || is_on(List::Coordinator) || is_on(List::Age)
}

/// *SD* is a person throughout where *berinisial SD* stands anywhere in the text, and no school.
pub(in crate::glossary::name) fn mark_initials_throughout(words: &[Word<'_>], found: Vec<Found>, persons: &BTreeSet<&str>) -> Vec<Found> {
    // *Rumah S digeledah*, *kata S*; but *golongan S*, *vitamin S*, *S. Rahman*
    let is_alone = |at: usize| {
        let before = at.checked_sub(1).map(|before| &words[before]);
        let is_of_person = |word: &Word<'_>| {
            let lists = [OfficeWord::Somebody, OfficeWord::Case, OfficeWord::Kin, OfficeWord::PersonFollows];
            lists.into_iter().any(|list| word.lists.is_office_word(list)) || word.is(List::Speech) || word.is(List::Occupation)
        };
        let is_label = |word: &Word<'_>| {
            let is_noun = || word.begins && word.known && !word.is(List::Stop) && !is_of_person(word);
            word.is_capital() && (!word.begins || is_noun()) || word.case == Case::Number || word.says("cue", "letter")
        };
        let goes_on = |next: &Word<'_>| next.is_capital() || next.case == Case::Number || next.text == "." && at + 2 < words.len();
        !words.get(at + 1).is_some_and(goes_on) && !before.is_some_and(is_label)
    };
    let is_one = |(at, word): &(usize, &Word<'_>)| persons.contains(word.text) && (!is_letter(word.text) || is_alone(*at));
    let places = words.iter().enumerate().filter(is_one).map(|(at, _)| at..at + 1);
    take_in(found, places, |tokens, touched| touched.iter().all(|found| found.tokens.len() == 1).then(|| person_of_initials(tokens)))
}

/// *saksi mata, Dewi (34)*, *S (42)*: a capital or two before an age in brackets are a person, though they be words.
pub(in crate::glossary::name) fn mark_aged(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST: usize = 3;
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let is_unit = |at: usize| words.get(at).is_some_and(|word| word.is(List::Age));
    let is_age = |open: usize| age_in_brackets(open, text, is_unit).is_some_and(is_personal);
    let speaks = |word: &Word<'_>| [List::Speech, List::Reporting].iter().any(|list| word.is(*list));
    let is_part = |word: &&Word<'_>| matches!(word.case, Case::Title | Case::Initial) && word.role.is_none() && word.name.is_none() && !speaks(word);
    let run = |open: usize| {
        let n = is_age(open).then(|| words[..open].iter().rev().take(LONGEST + 1).take_while(is_part).count())?;
        // *Rumah Paijo (50)*, *Korban L (5)*: the noun that opens the sentence is none of the name.
        let opener = words.get(open - n).filter(|word| n > 1 && word.begins && is_noun(word, lexicon));
        let n = n - usize::from(opener.is_some());
        // *Pasal 12 Ayat (5)*
        let is_counted = open > n && words[open - n - 1].case == Case::Number;
        ((1..=LONGEST).contains(&n) && !is_counted).then_some(open - n..open)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter_map(run).collect();
    take_in(found, runs.into_iter(), |tokens, touched| {
        let is_same = |found: &Found| found.tokens.end == tokens.end && (found.tokens.start..=found.tokens.start + 1).contains(&tokens.start);
        let is_free = touched.iter().all(is_same);
        is_free.then(|| Found::new(tokens.clone(), Some(NameKind::Person)))
    })
}

/// Whether an age shows that what stands before it is somebody: smaller numbers count articles and points.
pub(in crate::glossary::name) fn is_personal(age: &str) -> bool {
    age.parse::<u8>().is_ok_and(|age| (5..100).contains(&age))
}

fn person_of_initials(tokens: &Range<usize>) -> Found {
    Found { is_initials: true, ..Found::new(tokens.clone(), Some(NameKind::Person)) }
}
