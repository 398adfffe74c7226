//! Offices and ranks that are no part of the name behind them: *Kepala* + *Kampung Ayapo*, *Wali Kota* + *Tanjung Rejo*, *Menhub* + *Dudy*.

use std::ops::Range;

use super::person::may_be_person;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Word, ends_office, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *Kepala* + *Kampung Ayapo*, *Kapen* + *Koops TNI Habema*: the head of an office is no part of the place or body behind it.
fn cut_head(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>) {
    let Range { start, end } = found.tokens;
    let word = &words[start];
    // *Presiden University*, *Kepala Burung*
    let is_place = |next: &Word<'_>| next.name.is_some_and(|cover| cover.first) || patterns.heads_body(next.lower) || patterns.heads_name(next.lower);
    let is_free = word.is_capital() && word.name.is_none() && end - start > 1 && is_place(&words[start + 1]);
    let heads = || {
        !word.lists.is_office_word(OfficeWord::English)
            && patterns.heads_office(word.lower)
            && !patterns.heads_body(word.lower)
            && !patterns.heads_name(word.lower)
    };
    // *Ahli* + *Politeknik Negeri Jember*
    let is_trade = || word.is(List::Occupation) && patterns.heads_body(words[start + 1].lower) && !patterns.heads_name(word.lower);
    if is_free && found.kind != Some(NameKind::Person) && (heads() || is_trade()) {
        found.tokens.start += 1;
    }
}

/// *Wali Kota Tanjung Rejo*: the end of an office is no part of the name behind it, unless a body begins there (*Kepala Dinas Kelautan*).
pub(in crate::glossary::name) fn cut_office(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>) {
    cut_head(words, found, patterns);
    // *Juru bicara Departemen Luar Negeri AS Ned Price*: a country is no first name.
    let is_country = |at: usize| words[at].name.is_some_and(|cover| cover.kind == NameKind::Place && words[at].case == Case::Upper);
    // *Wali* + *Kota Bandung*
    let begins_place = |at: usize| words[at].name.is_some_and(|cover| cover.kind == NameKind::Place && cover.first) && ends_office(words, at);
    // *Kasi Intel* + *Kejari Bogor*: a word that is a firm elsewhere.
    let is_word = |at: usize| {
        words[at].case == Case::Title
            && words[at].known
            && words[at].name.is_some_and(|cover| cover.n_tokens == 1 && cover.kind == NameKind::Organization)
    };
    let is_free = |at: usize| words[at].name.is_none() || is_country(at) || begins_place(at) || is_word(at);
    let is_office = |at: usize| is_free(at) && words[at].role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Position);
    // *Dirjen* + *Bina Haji Puji Raharjo*, but *Kepala* + *Stasiun Meteorologi Juanda*.
    let begins_body = |at: usize| patterns.heads_body(words[at].lower) && (!is_office(at + 1) || patterns.heads_name(&lower(&words[at..at + 2])));
    while found.tokens.len() > 1 && is_office(found.tokens.start) && !begins_body(found.tokens.start) {
        found.tokens.start += 1;
    }
    // *Letnan* + *Jenderal Ahmad Yani*, whom the dictionary has with half of his rank.
    let ends_rank = |word: &Word<'_>| word.role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Title);
    while found.tokens.len() > 1 && ends_rank(&words[found.tokens.start]) {
        found.tokens.start += 1;
    }
    cut_described(words, found, patterns);
    // *Menurut saksi, Terdakwa Maruli pergi*: what somebody is to the law is none of his name.
    let is_new = |word: &Word<'_>| word.case == Case::Title && word.name.is_none() && (!word.known || word.is(List::FirstName));
    let is_case = |at: usize| words[at].lists.is_office_word(OfficeWord::Case) && words[at].case == Case::Title && words[at].name.is_none();
    if found.tokens.len() > 1 && is_case(found.tokens.start) && is_new(&words[found.tokens.start + 1]) {
        found.tokens.start += 1;
    }
    cut_short(words, found, patterns);
}

/// *Menhub Dudy*, *JPU Triyana Setia*, *Kompol Purnomo*: an office or rank in short is no part of its holder's name.
fn cut_short(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>) {
    // *Wamenpar*: the dictionary may have it under the short form alone; *Putri* is a first name.
    let is_new = |word: &Word<'_>| !word.known && !word.lists.is_office_word(OfficeWord::Royal);
    let is_short =
        |at: usize| words[at].name.is_none() && patterns.known_office(words[at].text).is_some_and(|office| office.is_acronym() || is_new(&words[at]));
    let is_other = |word: &Word<'_>| word.case != Case::Title || word.name.is_some() || word.lists.is_office_word(OfficeWord::English);
    let may_be_person = |rest: &[Word<'_>]| rest.len() > 1 && !rest.iter().any(is_other);
    let is_holder = |found: &Found| found.kind == Some(NameKind::Person) || may_be_person(&words[found.tokens.start + 1..found.tokens.end]);
    if found.tokens.len() > 1 && is_short(found.tokens.start) && is_holder(found) {
        (found.tokens.start, found.kind) = (found.tokens.start + 1, Some(NameKind::Person));
    }
    // *Kompol Purnomo*, *AKBP Rahmat*: a rank in short before one word that no dictionary has, or a first name.
    if let [rank, name] = &words[found.tokens.clone()] {
        let is_short = || patterns.known_title(rank.text).is_some_and(|title| title.is_acronym());
        if !is_other(name) && (!name.known || name.is(List::FirstName)) && rank.name.is_none() && is_short() {
            (found.tokens.start, found.kind) = (found.tokens.start + 1, Some(NameKind::Person));
        }
    }
}

/// *anggota* + *Kongres* + *Bill Smith*: an office of the dictionary whose head stands small.
pub(in crate::glossary::name) fn cut_small_office(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let Range { start, end } = found.tokens;
    let Some(head) = start.checked_sub(1).map(|at| &words[at]).filter(|head| head.case == Case::Lower && end > start + 2) else { return };
    let is_office = || patterns.heads_office(head.lower) && lexicon.is_office(&lower(&words[start - 1..=start]));
    let (first, rest) = (&words[start + 1], &words[start + 1..end]);
    // *Bill Smith*, but *kepala Pemerintahan* + *Negeri Haruru*
    let is_person = || match first.is(List::FirstName) {
        true => rest.iter().all(|word| word.case == Case::Title),
        false => !first.known && may_be_person(rest, lexicon),
    };
    if is_office() && is_person() {
        (found.tokens.start, found.kind) = (start + 1, Some(NameKind::Person));
    }
}

/// What still says of the office which it is: a grade, an adjective, a number.
fn cut_described(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>) {
    // *Ekonom* + *Senior Indef*
    let is_grade = |at: usize| words[at].lists.is_office_word(OfficeWord::Grade) && at > 0 && words[at - 1].is(List::Occupation);
    if found.tokens.len() > 1 && is_grade(found.tokens.start) {
        found.tokens.start += 1;
    }
    // *Presiden* + *Ketujuh RI*, *Gubernur* + *Nonaktif Riau*
    let is_of_office = |at: usize| words[at].lists.others().is_some_and(|others| others.of("office_adjective").is_some());
    let is_inside = |at: usize| words[at].name.is_none() && is_of_office(at) && at > 0 && words[at - 1].is_office();
    if found.tokens.len() > 1 && found.kind != Some(NameKind::Person) && is_inside(found.tokens.start) {
        found.tokens.start += 1;
    }
    // *Komisi X Hetifah Sjaifudian*: the number is the commission's.
    // *Kalapas Kelas IIB* + *Ende*
    let is_class = |at: usize| at > 1 && patterns.is_class(words[at].text) && patterns.heads_class(&lower(&words[at - 2..at]));
    let is_number = |at: usize| words[at].is(List::Roman) && at > 0 && patterns.heads_number(words[at - 1].lower) || is_class(at);
    if found.tokens.len() > 1 && is_number(found.tokens.start) {
        found.tokens.start += 1;
    }
}
