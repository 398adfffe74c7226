//! What stands behind a body or place and is somebody or something else: *Partai Republik* + *Trump*, *Desa Tanjung Rawa* + *Hasan Basuki*.

use std::ops::Range;

use super::area::{ends_as_person, may_end_area};
use super::before::{behind_office, occupation_before, stands_behind_noun};
use super::bodies;
use super::first;
use super::found::Found;
use super::pattern::Patterns;
use super::person::{self, LONGEST_PERSON, is_noun, may_be_person};
use super::word::{Case, Cover, Word, ends_office, is_mostly_large, is_shared, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *Departemen Luar Negeri AS* + *Ned Price*, *DPRD DKI* + *Pantas Nainggolan*: letters of a country or region end what stands before, and are no part of the
/// name behind them, unless the dictionary has both (*AS Roma*).
pub(super) fn letters(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
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
    let may_begin = |word: &Word<'_>| !word.known || word.is(List::FirstName) || person::is_given(word) || is_mostly_large(word, lexicon);
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
pub(super) fn bodies(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let person_behind = |one: &Found| {
        let start = one.tokens.start;
        // *Kejari Garut Ade Nugraha mengatakan*: who speaks is tagged a person, though he begins with a body.
        // *Bos First Travel Andika Surachman*
        let is_led = || start > 0 && words[start - 1].lists.is_office_word(OfficeWord::Boss);
        let is_body = || one.kind != Some(NameKind::Person) || is_led() || words[start].is_capital() && patterns.heads_body(words[start].lower);
        let may_be_body = one.tokens.len() > 2 && is_body();
        let end = || end_of_english(words, one.tokens.clone(), lexicon).or_else(|| end_of_body(words, one.tokens.clone(), patterns, lexicon));
        // *Kepala* + *Bakorwil Madiun Agung Subagyo*
        let is_behind_head = || start.checked_sub(1).is_some_and(|at| words[at].is_capital() && patterns.heads_office(words[at].lower));
        let at = (may_be_body && (behind_office(words, start, lexicon) || is_behind_head())).then(end).flatten()?;
        // *Direktur* + *RSUD Arifin Achmad*: what the dictionary has is not cut.
        let is_known = |end: &usize| patterns.known_body(&bodies::shown(words, start..*end)).is_some();
        let at = (at + 1..=one.tokens.end).rev().find(is_known).unwrap_or(at);
        if at == one.tokens.end {
            return None;
        }
        Some([Found::new(start..at, Some(NameKind::Organization)), Found::new(at..one.tokens.end, Some(NameKind::Person))])
    };
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        // *Dr. Tonga Siahaan* is one.
        if one.kind == Some(NameKind::Person) && person::is_behind_degree(words, one.tokens.start, lexicon) {
            split.push(one);
            continue;
        }
        let is_of_body = split.last().is_some_and(|last| last.tokens.end == one.tokens.start && is_body_behind_post(words, last, patterns));
        match behind_cover(words, &one, is_of_body, patterns, lexicon)
            .or_else(|| person_behind(&one))
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
    let is_personal = || first.is(List::FirstName) || person::is_given(first) || ends_as_person(first.lower, lexicon);
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

/// *Jatim-Bali*: places in one word.
fn is_place_pair(word: &Word<'_>, patterns: &Patterns<'_>) -> bool {
    word.text.contains('-') && word.text.split('-').all(|part| patterns.known_place(part).is_some())
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

/// The name of the dictionary that begins at a token, or the second word of one behind an office (*Wali Kota* + *Bogor*, *Kota Bogor*), and where it ends.
fn name_over(words: &[Word<'_>], at: usize) -> Option<(Cover, usize)> {
    let cover = words[at].name?;
    let is_second = || cover.n_tokens == 2 && at > 0 && ends_office(words, at - 1);
    match cover.first {
        true => Some((cover, at + cover.n_tokens)),
        false => is_second().then_some((cover, at + 1)),
    }
}

/// *Mercedes*, *Red Bull*: the longest name that the dictionary has for texts on the subject with which another begins, and where it ends.
fn on_subject(words: &[Word<'_>], name: Range<usize>, patterns: &Patterns<'_>) -> Option<(Cover, usize)> {
    const MOST_WORDS: usize = 3;
    let most = name.end.saturating_sub(1).min(name.start + MOST_WORDS);
    let entry = |end: usize| patterns.meant(&bodies::shown(words, name.start..end)).filter(|entry| entry.kind() == NameKind::Organization);
    let end = (name.start + 1..=most).rev().find(|end| entry(*end).is_some())?;
    Some((Cover { kind: NameKind::Organization, first: true, n_tokens: end - name.start, proper: true }, end))
}

/// The name of the dictionary with which a longer one begins, and the rest, where these are two.
fn behind_cover(words: &[Word<'_>], one: &Found, is_of_body: bool, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    let is_unknown = |word: &Word<'_>| word.is_capital() && !word.known && word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    // *Pondok Pesantren Nurul Hidayah* is called so.
    let is_called = |at: usize| patterns.heads_called(&lower(&words[start..at]));
    let may_be_told = || start > 0 && words[start - 1].is_post();
    let over = name_over(words, start).or_else(|| if may_be_told() { on_subject(words, start..end, patterns) } else { None });
    if is_called_by_place(words, one, patterns) {
        return None;
    }
    let (cover, at) = over.filter(|(cover, at)| cover.proper && *at < end && !is_called(*at))?;
    // *Presiden ke-1 RI* + *Soekarno*
    let is_home = words[start].is(List::Home) && words[start].case == Case::Upper;
    let is_organization = cover.kind == NameKind::Organization || is_home;
    let at = at + usize::from(at + 1 < end && goes_on(words, start, cover, &words[at], lexicon));
    let initials = initials_at(words, at..end);
    let rest = &words[at + initials..end];
    // *asal Inggris* + *Coldplay*
    let is_origin = || start.checked_sub(1).is_some_and(|at| words[at].is(List::Origin));
    let may_be_person_behind = || one.kind == Some(NameKind::Person) || words[start - 1].role.is_some() || behind_office(words, start, lexicon);
    let is_land = matches!(cover.kind, NameKind::Place | NameKind::Demonym);
    let is_country = || is_land && (stands_behind_noun(words, start) || is_origin()) && !is_foreign(rest, may_be_person_behind(), lexicon);
    // *Ekonom senior Indef* + *Aviliani*
    let may_hold =
        || may_be_person(rest, lexicon) || matches!(rest, [one] if is_unknown(one) && one.case == Case::Title && !lexicon.is_english(one.lower));
    let is_of_office = is_organization && behind_office(words, start, lexicon) && may_hold() && !is_place_pair(&rest[0], patterns);
    // *Pelari Afrika Selatan* + *Akani Simbine*: nothing is added to a country of two words behind who somebody is.
    let is_of_country = || is_land && cover.n_tokens > 1 && (occupation_before(words, start) || is_origin()) && is_whole_person(rest, patterns);
    let is_of_place = !is_organization
        && ((is_of_body && is_land || is_at_office(words, start, cover)) && may_be_holder(rest, initials > 0, patterns, lexicon) || is_of_country());
    if !(is_of_office || is_of_place || rest.iter().all(is_unknown) && (is_organization && cover.n_tokens > 1 || is_country())) {
        return behind_prize(words, one, cover, at, lexicon).or_else(|| behind_country(words, one, cover, at, patterns));
    }
    let kind = if cover.kind == NameKind::Demonym { NameKind::Place } else { cover.kind };
    let person = one.kind.filter(|kind| *kind == NameKind::Person).or((is_of_office || is_of_place).then_some(NameKind::Person));
    Some([Found::new(start..at, Some(kind)), Found::new(at..end, person)])
}

/// *Sofia Vergara*, *Lisbon Sirait*: whether two words are somebody's whose first name is a place too, by that (`person.rs`) or by his surname.
fn is_called_by_place(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>) -> bool {
    let start = one.tokens.start;
    let is_given = || one.kind == Some(NameKind::Person) && words[start].lists.is_office_word(OfficeWord::PlaceGiven);
    let is_behind_office = || start.checked_sub(1).is_some_and(|at| words[at].is_office());
    let is_person = || is_given() && !is_behind_office() && !patterns.is_country(words[start].text);
    one.tokens.len() == 2 && (is_person() || person::is_with_surname(words, start, patterns))
}

/// *Peraih Nobel Fisika* + *Geoffrey Hinton*, *klub Serie A* + *Sassuolo*, *bintang Game of Thrones* + *Kit Harington*: a prize, league or work that the
/// dictionary has, behind who won it, a noun for bodies or what somebody does, and who or what follows.
fn behind_prize(words: &[Word<'_>], one: &Found, cover: Cover, at: usize, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    let before = start.checked_sub(1).map(|at| &words[at]).filter(|_| cover.kind == NameKind::Other)?;
    let is_club = before.is(List::BodyNoun);
    let next = words[at].name.filter(|next| next.first && at + next.n_tokens == end && next.kind == NameKind::Organization);
    let is_somebody = || before.lists.is_office_word(OfficeWord::Owner) || before.is(List::Occupation) && cover.n_tokens > 1;
    let may_follow = (is_club || is_somebody()) && (next.is_some() || may_be_person(&words[at..end], lexicon));
    let kind = if is_club || next.is_some() { NameKind::Organization } else { NameKind::Person };
    may_follow.then(|| [Found::new(start..at, Some(NameKind::Other)), Found::new(at..end, Some(kind))])
}

/// *Korea Selatan* + *Samsung*, *Amerika Serikat* + *The Fed*: what stands behind a country of two words is a name of its own, where all of it is neither what
/// the dictionary has nor what ends as bodies and things do.
fn behind_country(words: &[Word<'_>], one: &Found, cover: Cover, at: usize, patterns: &Patterns<'_>) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    let (first, last) = (&words[at], &words[end - 1]);
    let is_word = first.known && first.name.is_none() && !first.is(List::Foreign);
    let is_new = first.is_capital() && first.role.is_none() && !first.is(List::Point) && !is_word;
    // *Hong Kong Rangers*: what English calls the country so begins English names.
    let is_country = |shown: &str| patterns.is_country(shown) && patterns.known_place(shown).and_then(|entry| entry.gloss()) != Some(shown);
    let may_be = cover.n_tokens > 1 && is_new && !last.ends_name() && is_country(&bodies::shown(words, start..at));
    let kind = first.name.filter(|cover| cover.first && at + cover.n_tokens == end).map(|cover| cover.kind);
    let is_known = || patterns.exact(&bodies::shown(words, start..end), |_| true).is_some();
    (may_be && !is_known()).then(|| [Found::new(start..at, Some(NameKind::Place)), Found::new(at..end, kind)])
}

/// *Korea Green Fund* is a body; *John Smith* is somebody, though a smith is a word.
fn is_foreign(rest: &[Word<'_>], may_be_person: bool, lexicon: &Lexicon) -> bool {
    let n = rest.iter().filter(|word| lexicon.is_english(word.lower)).count();
    if may_be_person { n == rest.len() || rest.iter().any(|word| word.is(List::BodyWord)) } else { n > 0 }
}

/// *Wakil Wali Kota* + *Makassar* + *Aliyah Mustika Ilham*: a place of the dictionary behind an office or body.
fn is_at_office(words: &[Word<'_>], start: usize, cover: Cover) -> bool {
    let is_land = matches!(cover.kind, NameKind::Place | NameKind::Demonym);
    let Some(before) = start.checked_sub(1).map(|at| &words[at]).filter(|_| is_land) else { return false };
    before.is_office() || before.name.is_some_and(|cover| cover.kind == NameKind::Organization)
}

/// *Kanwil DJP Jakarta Selatan II* + *Neilmaldrin Noor*, *Camat Banjar Baru* + *Suparno*: whether the word behind a name of the dictionary is still its own.
fn goes_on(words: &[Word<'_>], start: usize, cover: Cover, next: &Word<'_>, lexicon: &Lexicon) -> bool {
    let is_number = next.is(List::Roman) && next.case == Case::Upper;
    let is_area_end = next.case == Case::Title && next.lists.is_office_word(OfficeWord::AreaEnds) && !person::is_given(next);
    is_number || is_area_end && cover.kind == NameKind::Place && is_of_area(words, start, lexicon)
}

/// Whether an office of a village, ward or subdistrict stands right before.
fn is_of_area(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    at.checked_sub(1).is_some_and(|office| words[office].is_office() && lexicon.office_areas(words[office].lower).is_some())
}

/// *M.* of *Garut M. Yusuf*: how many tokens the initials take up with which the rest of a name begins.
fn initials_at(words: &[Word<'_>], rest: Range<usize>) -> usize {
    let is_initial = |pair: &&[Word<'_>]| person::is_initials(pair) && !pair[0].is(List::DegreeBefore) && !pair[0].is(List::Roman);
    let n = 2 * words[rest.clone()].chunks_exact(2).take_while(is_initial).count();
    if n < rest.len() { n } else { 0 }
}

/// Two words or more, or one behind initials, that belong to no place and head no other name: *Aliyah Mustika Ilham*.
fn may_be_holder(rest: &[Word<'_>], has_initials: bool, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    // *Kepala Kantor Kemenag Garut* + *Suparno*
    let is_one = |word: &Word<'_>| word.is(List::FirstName) || ends_as_person(word.lower, lexicon);
    let may_be = rest.len() > 1 || matches!(rest, [word] if has_initials || is_one(word));
    may_be && is_whole_person(rest, patterns) && !is_shared(rest[0].lower, lexicon)
}

/// *Akani Simbine*, *Chad le Clos*: up to four words with a capital that head no other name, and small ones of foreign persons.
fn is_whole_person(rest: &[Word<'_>], patterns: &Patterns<'_>) -> bool {
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && !word.is(List::Point) && !word.is(List::BodyWord);
    let is_small = |word: &Word<'_>| word.case == Case::Lower && word.is(List::Connector);
    rest.len() <= LONGEST_PERSON
        && is_part(&rest[0])
        && rest.iter().all(|word| is_part(word) || is_small(word))
        && !patterns.heads_name(rest[0].lower)
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
    let begins_person = |word: &Word<'_>| !word.known || word.is(List::FirstName) || person::is_given(word);
    let is_one = |word: &Word<'_>| word.case == Case::Title && (word.is(List::FirstName) || ends_as_person(word.lower, lexicon));
    let ends_before_one = |at: &usize| at + 1 == name.end && is_one(&words[*at]) && words[at - 1].known && composes(*at);
    let end = (name.start + 2..name.end).find(|at| begins_person(&words[*at]) && (ends(at) || ends_before_one(at)));
    end.or_else(|| (name.start + 2..name.end).find(ends)).map(|at| at - usize::from(is_initial(at - 1)))
}

/// *Kepala Desa Tanjung Rawa Hasan Basuki*: a place by its head, and behind it a word with which persons' names begin.
pub(super) fn places(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
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
        match known.or_else(|| (start + 2..end.saturating_sub(1)).find(begins_person).filter(|_| is_head() && may_end())) {
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
