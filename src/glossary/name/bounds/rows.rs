//! Rows of places and persons: *Desa Dulipali, Klatanlo, dan Hokeng Jaya*, *tiga desa, yakni Salam, Lembah dan Batu*, *kedua tersangka, yakni Guntur dan Budi*.

use std::ops::Range;

use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::word::{Case, Word, is_given};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};

/// Marks what stands in a row of places or persons as one of them, whatever else it means.
pub(in crate::glossary::name) fn mark_rows(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let mut members: Vec<(Range<usize>, NameKind)> = Vec::new();
    for at in 0..words.len().saturating_sub(2) {
        if members.last().is_some_and(|(last, _)| at < last.end) {
            continue;
        }
        let opened = || opens(words, at, &found).then_some((NameKind::Person, at));
        let told = || announced(words, at, lexicon).or_else(opened).map(|(kind, start)| (kind, row(words, start, kind)));
        // *Para investor, yakni Mitra Capital, Bank Sejuk, dan Wavemist*
        let is_personal = |one: &Range<usize>| words[one.start].may_be_first_name();
        let is_row = |(kind, row): &(NameKind, Vec<Range<usize>>)| {
            row.len() > 1 && is_closed(words, row) && (*kind == NameKind::Place || row.iter().any(is_personal))
        };
        let row = told().filter(is_row);
        let row = row.or_else(|| Some((NameKind::Place, behind_head(words, at, &found)?)));
        members.extend(row.into_iter().flat_map(|(kind, row)| row.into_iter().map(move |one| (one, kind))));
    }
    let kind = |tokens: &Range<usize>| members.binary_search_by_key(&tokens.start, |(one, _)| one.start).ok().map(|at| members[at].1);
    let tokens = members.iter().map(|(tokens, _)| tokens.clone());
    take_in(found, tokens, |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), kind(tokens))))
}

/// Of what kind a row is that a noun at a position announces, and where it begins: *tiga desa, yakni*, *kedua tersangka, yakni*, *sejumlah kecamatan di Kabupaten
/// Demak, antara lain*.
fn announced(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<(NameKind, usize)> {
    const REACH: usize = 8;
    let noun = &words[at];
    let is_num = |word: &str| lexicon.part_of_speech(word) == Some(PartOfSpeech::Num);
    // *ketiga tersangka*
    let is_each = |word: &str| word.strip_prefix("ke").is_some_and(is_num);
    let is_number = |word: &Word<'_>| {
        word.case == Case::Number || is_num(word.lower) || is_each(word.lower) || lexicon.part_of_speech(word.lower) == Some(PartOfSpeech::Det)
    };
    let is_place = noun.is(List::Division) || noun.is(List::PlaceNoun) || lexicon.named(noun.lower) == Some(NameKind::Place);
    let is_person = || noun.is(List::Occupation) || noun.lists.is_office_word(OfficeWord::Somebody);
    if !(noun.case == Case::Lower || noun.begins) || !(is_place || is_person()) {
        return None;
    }
    let has_cue = |word: &Word<'_>, value: &str| word.says("cue", value);
    let says = |word: &Word<'_>| word.is(List::Defining) || has_cue(word, "row") || has_cue(word, "between");
    // *Wilayah yang terdampak meliputi*
    let is_said_of = |word: &str| matches!(lexicon.part_of_speech(word), Some(PartOfSpeech::Adj | PartOfSpeech::Verb));
    let is_of_noun = |word: &Word<'_>| word.is(List::Relative) || is_said_of(word.lower);
    let is_between =
        |word: &Word<'_>| word.text == "," || word.is_capital() || word.is(List::Locative) || word.is(List::Division) || is_of_noun(word);
    let said = at + 1 + words[at + 1..].iter().take(REACH).take_while(|word| says(word) || is_between(word)).position(says)?;
    // *warga desa, yakni Salam dan Intan* are persons.
    if !has_cue(&words[said], "row") && !words[..at].last().is_some_and(is_number) {
        return None;
    }
    // *antara lain*
    let is_of_two = has_cue(&words[said], "between") && words.get(said + 1).is_some_and(|next| next.case == Case::Lower);
    Some((if is_place { NameKind::Place } else { NameKind::Person }, said + 1 + usize::from(is_of_two)))
}

/// *Guntur, Yohanes Kopong dan Hendra Gunawan hadir*: whether a first name that is a word too opens a sentence and a row of persons.
fn opens(words: &[Word<'_>], at: usize, found: &[Found]) -> bool {
    let first = &words[at];
    let behind = &words[at + 1];
    let next = at + 1 + usize::from(behind.text == ",");
    let is_row = behind.text == "," || behind.case == Case::Lower && behind.is(List::Coordinator);
    let is_person = || found.iter().any(|one| one.kind == Some(NameKind::Person) && (next..=next + 1).contains(&one.tokens.start));
    first.begins && first.case == Case::Title && first.lists.is_office_word(OfficeWord::Given) && is_row && is_person()
}

/// The members of a row: up to three words with a capital each, with commas and *dan* between.
fn row(words: &[Word<'_>], start: usize, kind: NameKind) -> Vec<Range<usize>> {
    const MOST_WORDS: usize = 3;
    let is_part = |(n, word): &(usize, &Word<'_>)| {
        // *Labuhan Ratu*
        let is_inner = || *n > 0 && kind == NameKind::Place;
        let is_other = [List::Stop, List::Day, List::Month].into_iter().any(|list| word.is(list)) || word.role.is_some() && !is_inner();
        word.case == Case::Title && word.name.is_none_or(|cover| cover.kind == kind) && !is_other
    };
    let mut members = Vec::new();
    let mut at = start;
    loop {
        let n = words[at.min(words.len())..].iter().take(MOST_WORDS + 1).enumerate().take_while(is_part).count();
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
    let mut row = if comma + and > 0 { row(words, first.tokens.end + comma + and, NameKind::Place) } else { Vec::new() };
    let last = row.iter().rposition(|one| words[one.start - 1].is(List::Coordinator))?;
    row.truncate(last + 1);
    let is_new = |word: &Word<'_>| word.name.is_none() && !word.is(List::FirstName) && !is_given(word);
    row.retain(|one| one.len() < 3 && words[one.clone()].iter().all(is_new));
    Some(row)
}
