//! What stands behind a body or place and is somebody or something else: *Partai Republik* + *Trump*, *Desa Tanjung Rawa* + *Hasan Basuki*.

use std::ops::Range;

use super::area::{ends_as_person, may_end_area};
use super::before::{behind_office, occupation_before};
use super::behind_known::{behind_cover, is_place_pair, is_whole_person};
use super::bodies;
use super::first;
use super::holder::has_division;
use super::person::{self, LONGEST_PERSON, is_noun, may_be_person};
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Cover, Word, is_given, is_mostly_large, is_shared};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *Departemen Luar Negeri AS* + *Ned Price*, *DPRD DKI* + *Pantas Nainggolan*: letters of a country or region end what stands before, and are no part of the
/// name behind them, unless the dictionary has both (*AS Roma*).
pub(in crate::glossary::name) fn letters(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let is_letters = |at: usize| {
        // *AS Roma* goes on, *Departemen Luar Negeri AS* ends.
        let goes_on = words.get(at + 1).and_then(|next| next.name).is_some_and(|cover| !cover.first);
        words[at].case == Case::Upper && words[at].name.is_some() && !goes_on && patterns.known_place(words[at].text).is_some()
    };
    let is_part = |word: &Word<'_>| {
        // *Indah Dhamayanti Putri*
        let is_free = word.role.is_none() || word.is(List::LargeTitle);
        word.case == Case::Title && is_free && !word.ends_name() && word.name.is_none_or(|cover| cover.kind == NameKind::Person)
    };
    let may_begin = |word: &Word<'_>| !word.known || word.is(List::FirstName) || is_given(word) || is_mostly_large(word, lexicon);
    // *AS Tim Hawkins*: in other languages an Indonesian word may be a first name.
    let begins_person = |rest: &[Word<'_>]| may_begin(&rest[0]) || rest.len() > 1 && rest[1..].iter().all(|word| !word.known);
    let is_person = |rest: &[Word<'_>]| (1..=LONGEST_PERSON).contains(&rest.len()) && rest.iter().all(is_part) && begins_person(rest);
    let is_behind_office = |start: usize, at: usize| behind_office(words, at, lexicon) || behind_office(words, start, lexicon);
    // *AEON Mall BSD City*: one word is a person behind an office alone.
    let is_holder = |start: usize, at: usize, end: usize| end > at + 2 || !lexicon.is_english(words[at + 1].lower) && is_behind_office(start, at);
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        let Range { start, end } = one.tokens.clone();
        // *Muhammad AS Hikam*: inside a name they are initials.
        let ends = |at: usize| at == start || words[start..at].iter().any(|word| word.known || word.name.is_some() || word.role.is_some());
        let is_last = |at: &usize| ends(*at) && is_letters(*at) && is_person(&words[*at + 1..end]) && is_holder(start, *at, end);
        let Some(at) = (start..end.saturating_sub(1)).find(is_last) else {
            split.push(one);
            continue;
        };
        let before = if at == start { Some(NameKind::Place) } else { one.kind.filter(|kind| *kind != NameKind::Person) };
        let is_holder = end - at > 2 && is_behind_office(start, at);
        let person = one.kind.filter(|kind| *kind == NameKind::Person).or(is_holder.then_some(NameKind::Person));
        split.extend([Found::new(start..at + 1, before), Found::new(at + 1..end, person)]);
    }
    *found = split;
}

/// *Partai Republik Trump*, *presiden AS Al Gore*: a name of the dictionary and a name that it does not have, side by side; behind an office any body, and the
/// person who holds it.
pub(in crate::glossary::name) fn bodies(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        // *Dr. Tonga Siahaan* is one.
        if one.kind == Some(NameKind::Person) && person::is_behind_degree(words, one.tokens.start, lexicon) {
            split.push(one);
            continue;
        }
        let is_of_body = split.last().is_some_and(|last| last.tokens.end == one.tokens.start && is_body_behind_post(words, last, patterns));
        match behind_cover(words, &one, is_of_body, patterns, lexicon)
            .or_else(|| behind_new_body(words, &one, patterns, lexicon))
            .or_else(|| behind_firm(words, &one, patterns, lexicon))
            .or_else(|| behind_placed(words, &one, patterns, lexicon))
            .or_else(|| first::somebody_behind(words, &one, patterns, lexicon))
            .or_else(|| first::known_behind(words, &one, patterns))
        {
            Some(parts) => split.extend(parts),
            None => {
                split.push(Found { kind: if is_given_holder(words, &one, patterns, lexicon) { Some(NameKind::Person) } else { one.kind }, ..one })
            }
        }
    }
    *found = split;
}

/// *Kejari Garut* + *Ade Nugraha*, *Kepala* + *Bakorwil Madiun* + *Agung Subagyo*: behind an office a body that no dictionary has, and the person who holds it.
fn behind_new_body(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    // *Bos First Travel Andika Surachman*
    let is_led = || start > 0 && words[start - 1].lists.is_office_word(OfficeWord::Boss);
    // *Kejari Garut Ade Nugraha mengatakan*: who speaks is tagged a person, though he begins with a body.
    let is_body = || one.kind != Some(NameKind::Person) || is_led() || words[start].is_capital() && patterns.heads_body(words[start].lower);
    let is_behind_head = || start.checked_sub(1).is_some_and(|at| words[at].is_capital() && patterns.heads_office(words[at].lower));
    let may_be_body = one.tokens.len() > 2 && is_body() && (behind_office(words, start, lexicon) || is_behind_head());
    let body_end = || end_of_english(words, start..end, lexicon).or_else(|| end_of_body(words, start..end, patterns, lexicon));
    let at = may_be_body.then(body_end).flatten()?;
    // *Direktur* + *RSUD Arifin Achmad*: what the dictionary has is not cut.
    let is_known = |end: &usize| patterns.known_body(&bodies::shown(words, start..*end)).is_some();
    let at = (at + 1..=end).rev().find(is_known).unwrap_or(at);
    (at < end).then(|| [Found::new(start..at, Some(NameKind::Organization)), Found::new(at..end, Some(NameKind::Person))])
}

/// *Kepala* + *Stasiun Meteorologi* before *Kualanamu Nur Aini*: whether a body stands behind an office.
fn is_body_behind_post(words: &[Word<'_>], body: &Found, patterns: &Patterns<'_>) -> bool {
    let is_post = |post: usize| words[post].is_post() || patterns.heads_office(words[post].lower);
    body.kind == Some(NameKind::Organization) && body.tokens.start.checked_sub(1).is_some_and(is_post)
}

/// *Direktur Keuangan Indah Sari*: whether a name behind an office is a person's by its first name, though all of it be words.
fn is_given_holder(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let name = &words[one.tokens.clone()];
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none();
    let is_end = |word: &Word<'_>| {
        let lists = [OfficeWord::FirmEnd, OfficeWord::FirmLast];
        word.is(List::BodyWord) || lists.into_iter().any(|list| word.lists.is_office_word(list)) || lexicon.is_english(word.lower)
    };
    let may_be = one.kind == Some(NameKind::Organization) && (2..=3).contains(&name.len()) && name[0].lists.is_office_word(OfficeWord::Given);
    may_be
        && name.iter().all(is_part)
        && !is_end(&name[name.len() - 1])
        && !patterns.heads_name(name[0].lower)
        && behind_office(words, one.tokens.start, lexicon)
}

/// *CEO* + *Cloudflare* + *Matthew Prince*, *Kurator* + *BWCF* + *Seno Joko Suyono*: who leads a firm has it before his name, be it in no dictionary, and so has
/// letters whoever holds an office.
fn behind_firm(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let is_boss = |word: &Word<'_>| word.lists.is_office_word(OfficeWord::Boss);
    // *CEO Perplexity Aravind Srinivas*, *Chief Executive Officer Visinema Angga* may have been found as one.
    const LONGEST_OFFICE: usize = 3;
    let is_title = |at: usize| is_boss(&words[at]) || words[at].lists.is_office_word(OfficeWord::English);
    let head = one.tokens.clone().take(LONGEST_OFFICE).rev().find(|at| is_boss(&words[*at])).filter(|_| is_title(one.tokens.start));
    let start = head.map_or(one.tokens.start, |at| at + 1);
    let (first, end) = (words.get(start)?, one.tokens.end);
    let is_led = start > 0 && is_boss(&words[start - 1]);
    let is_body = |cover: Cover| cover.first && matches!(cover.kind, NameKind::Organization | NameKind::Other);
    let at = start + first.name.map_or(1, |cover| cover.n_tokens);
    let rest = words.get(at..end)?;
    let is_head = |word: &Word<'_>| patterns.heads_name(word.lower) || patterns.heads_body(word.lower);
    let is_personal = || first.is(List::FirstName) || is_given(first) || ends_as_person(first.lower, lexicon);
    let is_firm = || is_led && matches!(first.case, Case::Title | Case::Mixed) && !first.known && !is_personal();
    let is_letters = || first.case == Case::Upper && first.text.len() > 2 && !first.is(List::Roman) && behind_office(words, start, lexicon);
    // *Vokalis NDX Nando*: one word alone only behind what somebody does.
    let is_one = || {
        let may_be = matches!(rest, [one] if one.case == Case::Title && !one.known && one.name.is_none() && !lexicon.is_english(one.lower));
        may_be && start > 0 && words[start - 1].is(List::Occupation)
    };
    let is_person =
        || (may_be_person(rest, lexicon) || is_one()) && !rest[0].lists.is_office_word(OfficeWord::AreaBegins) && !rest[0].is(List::Division);
    let may_be = first.name.is_none_or(is_body) && first.role.is_none() && (is_firm() || is_letters());
    let parts = || [Found::new(start..at, Some(NameKind::Organization)), Found::new(at..end, Some(NameKind::Person))];
    (may_be && is_person() && !is_head(first) && !is_head(&rest[0])).then(parts)
}

/// *Kakanwil* + *Ditjenpas Kaltim* + *Endang*, *Kepala BBPJN* + *Jatim-Bali* + *Javid Hurriyanto*: behind an office a body that no dictionary has ends with its
/// place, and somebody follows.
fn behind_placed(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    let place_end = |at: usize| match words[at].name {
        Some(cover) => (cover.first && cover.kind == NameKind::Place && at > start).then_some(at + cover.n_tokens),
        None => is_place_pair(&words[at], patterns).then_some(at + 1),
    };
    let is_other = |word: &Word<'_>| {
        let is_end = [List::PlaceWord, List::ThingWord, List::Division].into_iter().any(|list| word.is(list));
        is_end || word.lists.is_office_word(OfficeWord::AreaEnds) || word.lists.is_office_word(OfficeWord::FirmEnd)
    };
    let is_person = |rest: &[Word<'_>]| match rest {
        [one] => one.case == Case::Title && one.name.is_none() && one.role.is_none() && (one.is(List::FirstName) || !one.known),
        several => may_be_person(several, lexicon),
    };
    let may_hold = |rest: &[Word<'_>]| {
        let first = &rest[0];
        is_person(rest)
            && !rest.iter().any(is_other)
            && !first.is(List::Point)
            && !patterns.heads_name(first.lower)
            && !lexicon.is_english(first.lower)
    };
    if end < start + 2 || !behind_office(words, start, lexicon) {
        return None;
    }
    // *Otorita IKN* + *Troy Pantouw*: a town abroad may be a first name.
    let is_home = |person: usize| person + 1 < end || patterns.is_home_place(words[person - 1].text);
    let person = (start..end - 1).filter_map(place_end).find(|person| *person < end).filter(|person| is_home(*person))?;
    let is_body = || words[start..person].iter().all(|word| word.is_capital() && word.role.is_none()) && !patterns.heads_called(words[start].lower);
    let kind = if person == start + 1 { NameKind::Place } else { NameKind::Organization };
    (is_body() && may_hold(&words[person..end])).then(|| [Found::new(start..person, Some(kind)), Found::new(person..end, Some(NameKind::Person))])
}

/// *Indonesia Political Review* + *Ujang Komarudin*: where two words or more of a body's English name end, and two or three that are no words begin.
fn end_of_english(words: &[Word<'_>], name: Range<usize>, lexicon: &Lexicon) -> Option<usize> {
    let is_english = |at: &usize| is_shared(words[*at].lower, lexicon) || words[*at].is(List::Foreign) || words[*at].is(List::BodyWord);
    let last = name.clone().rev().find(is_english)? + 1;
    let is_person = (2..=3).contains(&(name.end - last)) && may_be_person(&words[last..name.end], lexicon);
    (is_person && last - name.start > 1).then_some(last)
}

/// *Kantor Wilayah Kementerian Agama Jawa Tengah* + *Saiful Mujab*: where a body that has an English form ends, and what may be a person begins.
fn end_of_body(words: &[Word<'_>], name: Range<usize>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<usize> {
    let shown = |tokens: Range<usize>| bodies::shown(words, tokens);
    // *BPBD Luwu Utara* + *Muslim Muchtar*: behind a head and its place of the dictionary stands somebody, whatever the words.
    let ends_place = |at: usize| {
        let is_last =
            |place: &usize| words[*place].name.is_some_and(|cover| cover.first && cover.kind == NameKind::Place && place + cover.n_tokens == at);
        let place = (name.start + 1..at).find(is_last);
        let is_headed = place.is_some_and(|place| patterns.is_body_with(&shown(name.start..place), &shown(place..at), true));
        // *Otorita IKN* + *Troy Pantouw*
        let is_home = || name.end - at > 1 || place.is_some_and(|place| patterns.is_home_place(&shown(place..at)));
        is_headed && is_home() && is_whole_person(&words[at..name.end], patterns) && !words[at].lists.is_office_word(OfficeWord::AreaEnds)
    };
    let composes = |at: usize| patterns.compose(&shown(name.start..at), &|kind| kind == NameKind::Organization).is_some();
    let ends = |at: &usize| {
        let may_be = || may_be_person(&words[*at..name.end], lexicon);
        // *Dinas Perumahan dan Permukiman* + *Rahmat*
        let is_first_name = || *at == name.end - 1 && words[*at].case == Case::Title && words[*at].is(List::FirstName);
        (is_first_name() || may_be() || ends_place(*at)) && composes(*at)
    };
    // *Daker Madinah* + *M Luthfi Makki*
    let is_initial = |at: usize| words[at].case == Case::Initial && !words[at].is(List::Roman) && at > name.start + 1;
    // *Universitas Bina Bangsa* + *Cahyono*: a word with which no person's name begins goes to the body, if the body may end behind it.
    let begins_person = |word: &Word<'_>| !word.known || word.is(List::FirstName) || is_given(word);
    let is_one = |word: &Word<'_>| word.case == Case::Title && (word.is(List::FirstName) || ends_as_person(word.lower, lexicon));
    let ends_before_one = |at: &usize| at + 1 == name.end && is_one(&words[*at]) && words[at - 1].known && composes(*at);
    let end = (name.start + 2..name.end).find(|at| begins_person(&words[*at]) && (ends(at) || ends_before_one(at)));
    end.or_else(|| (name.start + 2..name.end).find(ends)).map(|at| at - usize::from(is_initial(at - 1)))
}

/// *Kepala Desa Tanjung Rawa Hasan Basuki*: a place by its head, and behind it a word with which persons' names begin.
pub(in crate::glossary::name) fn places(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        let Range { start, end } = one.tokens.clone();
        let heads_place = || patterns.heads_place(words[start].lower);
        let is_head = || words[start].name.is_none() && heads_place();
        // Behind an office even a word may be a first name: *Bupati Tanjung Rawa Dewi Lestarini*.
        let behind_office = start.checked_sub(1).is_some_and(|at| words[at].role.is_some());
        let begins_person = |at: &usize| {
            let word = &words[*at];
            // *Hotel Zamrina Al Falah* goes on behind its article.
            let is_article = || !behind_office && word.is(List::Particle);
            let may_be = word.case == Case::Title && word.name.is_none() && !word.is(List::Point) && !is_article();
            let is_first_name = || word.is(List::FirstName) || word.lists.is_office_word(OfficeWord::Given);
            may_be && (behind_office && is_first_name() || (behind_office || !word.known) && lexicon.begins_name(word.lower))
        };
        // *Bupati Pulau Morotai Beny Laos*: behind an office the place that the dictionary has ends where the person begins.
        let place = words[start].name.filter(|cover| cover.first && cover.kind == NameKind::Place && start + cover.n_tokens < end && heads_place());
        let known = place.map(|cover| start + cover.n_tokens).filter(|person| words[*person].case == Case::Title && !words[*person].is(List::Point));
        // *(Dinkes) Kota Bandung* + *Sony Adam*, *Bupati terpilih Kabupaten Garut* + *Syakur Amin*
        let is_body = |word: &Word<'_>| word.name.is_some_and(|cover| cover.kind == NameKind::Organization);
        let may_precede = |word: &Word<'_>| word.text == ")" || is_body(word) || lexicon.office_adjective(word.lower).is_some();
        let is_behind = || start.checked_sub(1).is_some_and(|at| may_precede(&words[at]));
        // *Bandara Domine Eduard Osok*: what is called after somebody has all of his name, where no body stands before whose head he may be.
        let may_end = || behind_office || is_behind() || !words[start].lists.is_office_word(OfficeWord::CalledAfter);
        let may_hold = |at: usize| words[at..end].iter().all(|word| word.case == Case::Title && word.role.is_none()) && !is_noun(&words[at], lexicon);
        let known = known.filter(|person| behind_office || is_behind() && may_hold(*person));
        let known = known.or_else(|| if is_head() { behind_headed_place(words, start..end, lexicon) } else { None });
        let person = known.or_else(|| (start + 2..end.saturating_sub(1)).find(begins_person).filter(|_| is_head() && may_end()));
        match person.filter(|person| !has_division(&words[*person..end])) {
            Some(person) => {
                split.push(Found::new(start..person, Some(NameKind::Place)));
                split.push(Found::new(person..end, Some(NameKind::Person)));
            }
            None => split.push(one),
        }
    }
    *found = split;
}

/// *Kabupaten Cianjur* + *Ruhli*: where a person begins behind a head and a place of the dictionary, if an office, a bracket or an occupation stands before.
fn behind_headed_place(words: &[Word<'_>], name: Range<usize>, lexicon: &Lexicon) -> Option<usize> {
    let before = name.start.checked_sub(1).map(|at| &words[at])?;
    // *Kemenag* + *Kabupaten Jombang* + *Muhajir*
    let is_body = || before.name.is_some_and(|cover| cover.kind == NameKind::Organization);
    let may_hold = before.role.is_some() || before.text == ")" || is_body() || occupation_before(words, name.start);
    let cover = words.get(name.start + 1)?.name.filter(|cover| may_hold && cover.first && cover.kind == NameKind::Place)?;
    let person = name.start + 1 + cover.n_tokens;
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none() && !word.is(List::Point);
    let first = words.get(person).filter(|_| person < name.end && words[person..name.end].iter().all(is_part))?;
    // *warga Desa Talang Rejo*: a village of two words, the first of which the dictionary has alone.
    let is_area = || words[person - 1].lists.is_office_word(OfficeWord::AreaBegins) || first.lists.is_office_word(OfficeWord::AreaEnds);
    let is_rest = || person + 1 == name.end && is_area() && may_end_area(first, lexicon);
    let is_other = first.known || lexicon.is_english(first.lower) || is_rest();
    (first.is(List::FirstName) || !is_other).then_some(person)
}
