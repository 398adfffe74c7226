//! Names found as one that are two: at *dan*, at titles, behind bodies and places; and heads that were found apart from what they head.

use std::ops::Range;

use super::bodies;
use super::found::Found;
use super::pattern::Patterns;
use super::person;
use super::word::{Case, Cover, Word, ends_office, is_shared, lower, ordinal};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// Most words of a person's name behind a rank.
const LONGEST_PERSON: usize = 4;

/// Takes names apart at words that join two, and at titles.
pub(super) fn parts(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    split_at_coordinators(words, found, patterns, lexicon);
    split_at_factions(words, found);
    split_behind_numbers(words, found);
    split_at_titles(words, found);
    split_at_balinese(words, found, patterns);
}

/// Takes places and bodies apart from what stands behind them, and puts heads and branches together.
pub(super) fn places_and_bodies(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    join_heads(words, found, patterns);
    split_behind_bodies(words, found, patterns, lexicon);
    split_behind_places(words, found, patterns, lexicon);
    give_letters_back(words, found, patterns);
    give_words_back(words, found, patterns, lexicon);
    bodies::split_places(words, found, patterns);
    bodies::join_branches(words, found, patterns);
}

/// *La Liga dan Liga Champions*, *Kementerian Sosial dan Kementerian Agama*: names of the dictionary, or two names with heads, held together by *dan*.
fn split_at_coordinators(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let is_whole = |tokens: Range<usize>| words[tokens.start].name.is_some_and(|cover| cover.first && cover.proper && cover.n_tokens == tokens.len());
    let is_headed = |tokens: &Range<usize>, heads: &dyn Fn(&str) -> bool| tokens.len() > 1 && heads(words[tokens.start].lower);
    let are_two = |first: Range<usize>, second: Range<usize>| {
        // *Partai Keadilan dan Persatuan*: a head is also an ordinary noun, unless it is the same again.
        let same_head = words[first.start].lower == words[second.start].lower && is_headed(&second, &|word| patterns.heads_body(word));
        let are_places = [&first, &second].into_iter().all(|tokens| is_headed(tokens, &|word| patterns.heads_place(word)));
        same_head || are_places || (is_whole(first) && is_whole(second))
    };
    // *Andre Rosiade serta Habiburokhman*: no person has such a word.
    let are_persons = |one: &Found, at: usize| one.kind == Some(NameKind::Person) && words[at].case == Case::Lower && one.tokens.len() > 3;
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        let Range { start, end } = one.tokens.clone();
        let is_apart = |at: usize| {
            let is_whole = || words[start].name.is_some_and(|cover| start + cover.n_tokens > at);
            are_apart(words, one.tokens.clone(), at, patterns) && !is_whole()
        };
        let is_and = |at: usize| words[at].is(List::Coordinator) && (are_persons(&one, at) || are_two(start..at, at + 1..end));
        let is_between = |at: &usize| is_and(*at) || is_apart(*at) || is_english_pair(words, start..end, *at, lexicon);
        match (start + 1..end.saturating_sub(1)).find(is_between) {
            Some(at) => {
                let next = at + 1 + usize::from(words[at + 1].text == ".");
                split.extend([start..at, next..end].into_iter().filter(|part| !part.is_empty()).map(|part| Found::new(part, one.kind)));
            }
            None => split.push(one),
        }
    }
    *found = split;
}

/// *DPR* + *Fraksi Golkar*: the house, and a faction of it.
fn split_at_factions(words: &[Word<'_>], found: &mut Vec<Found>) {
    let is_faction = |at: &usize| words[*at].lists.is_office_word(OfficeWord::Faction) && words[*at].is_capital();
    let parts = |one: Found| match (one.tokens.start + 1..one.tokens.end).find(is_faction) {
        Some(at) => [Some(Found::new(one.tokens.start..at, one.kind)), Some(Found::new(at..one.tokens.end, one.kind))],
        None => [Some(one), None],
    };
    *found = std::mem::take(found).into_iter().flat_map(parts).flatten().collect();
}

/// *Kantor Wilayah IV* + *Lukman*: the number of a chapter ends a body, unless its place stands behind.
fn split_behind_numbers(words: &[Word<'_>], found: &mut Vec<Found>) {
    let is_numbered =
        |at: usize| words[at].lists.is_office_word(OfficeWord::Chapter) && words[at + 1].is(List::Roman) && words[at + 1].case == Case::Upper;
    let is_part = |word: &Word<'_>| {
        word.case == Case::Title && word.role.is_none() && word.name.is_none_or(|cover| cover.kind == NameKind::Person) && !word.is(List::Point)
    };
    let parts = |one: Found| {
        let Range { start, end } = one.tokens.clone();
        match (start..end.saturating_sub(2)).find(|at| is_numbered(*at) && words[at + 2..end].iter().all(is_part)) {
            Some(at) => [Some(Found::new(start..at + 2, Some(NameKind::Organization))), Some(Found::new(at + 2..end, Some(NameKind::Person)))],
            None => [Some(one), None],
        }
    };
    *found = std::mem::take(found).into_iter().flat_map(parts).flatten().collect();
}

/// *Sinner atas Medvedev*, *Persib Vs Persija*, *Persib 2-1 Persija*: small words and scores that stand between two names, and inside none that no dictionary
/// has, but that of a law or body (*Hak atas Kekayaan Intelektual*).
fn are_apart(words: &[Word<'_>], name: Range<usize>, at: usize, patterns: &Patterns<'_>) -> bool {
    let heads = |at: usize| patterns.heads_body(words[at].lower) || patterns.heads_name(words[at].lower);
    let is_new = |at: usize| !words[at].known || words[at].name.is_some();
    let is_score = || {
        let goals = words[at].text.split_once('-').map(|(one, other)| [one, other]);
        goals.is_some_and(|goals| goals.iter().all(|goals| goals.len() == 1 && goals.bytes().all(|byte| byte.is_ascii_digit())))
    };
    if !words[at].lists.is_office_word(OfficeWord::Apart) {
        return is_score();
    }
    let are_new = || heads(at + 1) || !heads(name.start) && (is_new(at - 1) || is_new(at + 1));
    words[at].is(List::AbbreviationBefore) || words[at].case == Case::Lower && are_new()
}

/// *Blank Space dan Style*: English names that an Indonesian word joins.
fn is_english_pair(words: &[Word<'_>], name: Range<usize>, at: usize, lexicon: &Lexicon) -> bool {
    let is_english = |word: &Word<'_>| is_shared(word.lower, lexicon) && !word.is(List::BodyWord) && word.name.is_none();
    let is_joint = words[at].case == Case::Lower && words[at].is(List::Coordinator);
    is_joint && words[name.start..at].iter().chain(&words[at + 1..name.end]).all(is_english)
}

/// *Departemen Luar Negeri AS* + *Ned Price*, *DPRD DKI* + *Pantas Nainggolan*: letters of a country or region end what stands before, and are no part of the
/// name behind them, unless the dictionary has both (*AS Roma*).
pub(super) fn behind_letters(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let is_letters = |at: usize| {
        // *AS Roma* goes on, *Departemen Luar Negeri AS* ends.
        let goes_on = words.get(at + 1).and_then(|next| next.name).is_some_and(|cover| !cover.first);
        words[at].case == Case::Upper && words[at].name.is_some() && !goes_on && patterns.known_place(words[at].text).is_some()
    };
    let is_part = |word: &Word<'_>| {
        let is_other = [List::BodyWord, List::PlaceWord, List::ThingWord, List::Point].into_iter().any(|list| word.is(list));
        word.case == Case::Title && word.role.is_none() && !is_other && word.name.is_none_or(|cover| cover.kind == NameKind::Person)
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

/// Whether a token is *I* or *Ni* before a word with which the names of persons from Bali go on.
pub(super) fn opens_balinese(words: &[Word<'_>], at: usize) -> bool {
    matches!(words[at].lower, "i" | "ni") && words[at].is_capital() && words.get(at + 1).is_some_and(|word| word.is(List::Balinese))
}

/// *Penglipuran I* + *Wayan Moneng*, *Dusun III* + *Desa Sei Rampah*: the letter is no number of the place, it goes to the person behind, and so does a head to
/// the place that it heads.
fn give_letters_back(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    for at in 0..found.len() {
        let Range { start, end } = found[at].tokens;
        let last = end - 1;
        let is_head = || words[last].is(List::Division) && words[last].is_capital() && patterns.heads_place(words[start].lower);
        if let Some(next) = found.get(at + 1).filter(|next| end > start + 1 && next.tokens.start == end && is_head()) {
            found[at + 1] = Found::new(last..next.tokens.end, Some(NameKind::Place));
            found[at].tokens.end = last;
        } else if opens_balinese(words, last) {
            found[at].tokens.end = last;
            if let Some(next) = found.get_mut(at + 1).filter(|next| next.tokens.start == last + 1) {
                (next.tokens.start, next.kind) = (last, Some(NameKind::Person));
            }
        }
    }
    found.retain(|one| !one.tokens.is_empty());
}

/// *Pusat Penyelamatan* + *Satwa Alobi Endi*, *Grab* + *Indonesia Neneng Goenadi*: no person begins with a noun that makes a body of what stands before, or
/// with the country; but *Kepala BPOM* + *Taruna Ikrar*.
fn give_words_back(words: &[Word<'_>], found: &mut [Found], patterns: &Patterns<'_>, lexicon: &Lexicon) {
    for at in 1..found.len() {
        let (last, next) = (found[at - 1].tokens.clone(), found[at].tokens.clone());
        let (body, person) = (found[at - 1].kind, found[at].kind);
        let is_body = body != Some(NameKind::Person) && last.end == next.start && next.len() > 2;
        if !is_body || !matches!(person, None | Some(NameKind::Person)) {
            continue;
        }
        let word = &words[next.start];
        let composes = || patterns.compose(&bodies::shown(words, last.start..next.start + 1), &|kind| kind == NameKind::Organization).is_some();
        let is_noun = || person.is_some() && is_noun(word, lexicon) && !patterns.heads_name(word.lower) && composes();
        if word.is(List::Home) || is_noun() {
            found[at - 1].tokens.end += 1;
            found[at].tokens.start += 1;
        }
    }
}

/// An ordinary noun, with which no person's name begins.
pub(super) fn is_noun(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    let is_first = || word.is(List::FirstName) || person::is_given(word) || is_mostly_large(word, lexicon);
    word.known && word.name.is_none() && lexicon.entry(word.lower).is_some() && !is_first()
}

/// *Partai Hanura* + *I Gede Pasek*: *I* before such a word is no number of the body, it opens a person's name.
fn split_at_balinese(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    let opens = |at: &usize| opens_balinese(words, *at);
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        let Range { start, end } = one.tokens.clone();
        // *Stadion Kapten I Wayan Dipta*, *Yayasan I Wayan Rai* are called after him.
        let is_whole = |at: &usize| {
            let of_dictionary = words[start].name.is_some_and(|cover| cover.first && cover.n_tokens == at - start);
            of_dictionary || at - start > 1 && !patterns.heads_place(words[start].lower)
        };
        // *Brigjen TNI I Nyoman Cantiasa*: what is left is the rank.
        let is_rank = |at: usize| words[start..at].iter().all(|word| word.role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Title));
        match (start + 1..end).find(opens).filter(|at| is_rank(*at) || is_whole(at)) {
            Some(at) => {
                if !is_rank(at) {
                    split.push(Found::new(start..at, one.kind.filter(|kind| *kind != NameKind::Person)));
                }
                split.push(Found::new(at..end, Some(NameKind::Person)));
            }
            None => split.push(one),
        }
    }
    *found = split;
}

/// *Polres Demak Iptu Bagus Santoso*: what stands behind a title inside a name is a person; titles before a person are no part of the name.
fn split_at_titles(words: &[Word<'_>], found: &mut Vec<Found>) {
    let is_title = |at: usize| {
        // *Indah Putri Indriani*, *I Gusti Putu Artha*
        let is_inner = || at > 0 && (person::is_given(&words[at - 1]) && words[at].is(List::LargeTitle) || opens_balinese(words, at - 1));
        let is_part = words[at].name.is_some() || words[at].is(List::Saint) || is_inner();
        !is_part && words[at].role.is_some_and(|cover| cover.kind == NameKind::Title)
    };
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    let starts: Vec<usize> = found.iter().map(|one| one.tokens.start).collect();
    for one in found.drain(..) {
        let Range { start, end } = one.tokens.clone();
        // *Tonny H. Wangania*, *Willard "Duke" Crews*: a letter inside a name is an initial, and what stands in quotation marks a by-name.
        let is_quoted = |at: usize| words[at - 1].case == Case::Punctuation && words[at - 1].text != ".";
        let splits =
            |at: &usize| is_title(*at) && (*at == start || !(matches!(words[*at].case, Case::Initial | Case::Punctuation) || is_quoted(*at)));
        // *Kapolda Jateng* + *Irjen Ribut Hari Wibowo*
        let ends_office = |word: &Word<'_>| word.is_office() || word.name.is_some_and(|cover| cover.kind == NameKind::Place);
        let is_held = || !words[start].lists.is_office_word(OfficeWord::Kin) && start.checked_sub(1).is_some_and(|at| ends_office(&words[at]));
        let Some(first) = (start..end).find(splits).filter(|at| *at > start || one.kind == Some(NameKind::Person) || is_held()) else {
            split.push(one);
            continue;
        };
        let Some(person) = (first..end).find(|at| !is_title(*at) && words[*at].text != ".") else {
            let next = starts.iter().find(|next| **next >= end).copied().unwrap_or(words.len());
            split.extend(split_at_last_title(words, one, first, next));
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
fn split_at_last_title(words: &[Word<'_>], one: Found, first: usize, next: usize) -> Vec<Found> {
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

/// *Polres* + *Demak*: a body that is the head of others, and the place right behind it; *Masjid Raya* + *Al Jabbar*: what a thing is, and what it is called.
fn join_heads(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    found.dedup_by(|next, last| {
        let cover = words[next.tokens.start].name;
        let is_place = cover.is_some_and(|cover| cover.kind == NameKind::Place && cover.n_tokens == next.tokens.len());
        let is_unknown = || words[next.tokens.clone()].iter().all(|word| word.name.is_none() && word.role.is_none());
        let head = || lower(&words[last.tokens.clone()]);
        let is_headed = || is_place && patterns.heads_name(&head()) || is_unknown() && patterns.heads_called(&head());
        let is_one = last.tokens.end == next.tokens.start && is_headed();
        last.tokens.end = if is_one { next.tokens.end } else { last.tokens.end };
        is_one
    });
}

/// *Partai Republik Trump*, *presiden AS Al Gore*: a name of the dictionary and a name that it does not have, side by side; behind an office any body, and the
/// person who holds it.
fn split_behind_bodies(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let person_behind = |one: &Found| {
        let (start, may_be_body) = (one.tokens.start, one.kind != Some(NameKind::Person) && one.tokens.len() > 2);
        let end = || end_of_english(words, one.tokens.clone(), lexicon).or_else(|| end_of_body(words, one.tokens.clone(), patterns, lexicon));
        let at = (may_be_body && behind_office(words, start, lexicon)).then(end).flatten()?;
        Some([Found::new(start..at, Some(NameKind::Organization)), Found::new(at..one.tokens.end, Some(NameKind::Person))])
    };
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        match behind_cover(words, &one, patterns, lexicon).or_else(|| person_behind(&one)) {
            Some(parts) => split.extend(parts),
            None => split.push(one),
        }
    }
    *found = split;
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

/// The name of the dictionary with which a longer one begins, and the rest, where these are two.
fn behind_cover(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    let is_unknown = |word: &Word<'_>| word.is_capital() && !word.known && word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    // *Pondok Pesantren Nurul Hidayah* is called so.
    let is_called = |at: usize| patterns.heads_called(&lower(&words[start..at]));
    let (cover, at) = name_over(words, start).filter(|(cover, at)| cover.proper && *at < end && !is_called(*at))?;
    // *Presiden ke-1 RI* + *Soekarno*
    let is_home = words[start].is(List::Home) && words[start].case == Case::Upper;
    let is_organization = cover.kind == NameKind::Organization || is_home;
    // *Kanwil DJP Jakarta Selatan II* + *Neilmaldrin Noor*
    let at = at + usize::from(at + 1 < end && words[at].is(List::Roman) && words[at].case == Case::Upper);
    let rest = &words[at..end];
    // *asal Inggris* + *Coldplay*
    let is_origin = || start.checked_sub(1).is_some_and(|at| words[at].is(List::Origin));
    let may_be_person_behind = || one.kind == Some(NameKind::Person) || words[start - 1].role.is_some() || behind_office(words, start, lexicon);
    let is_land = matches!(cover.kind, NameKind::Place | NameKind::Demonym);
    let is_country = || is_land && (stands_behind_noun(words, start) || is_origin()) && !is_foreign(rest, may_be_person_behind(), lexicon);
    // *Ekonom senior Indef* + *Aviliani*
    let may_hold =
        || may_be_person(rest, lexicon) || matches!(rest, [one] if is_unknown(one) && one.case == Case::Title && !lexicon.is_english(one.lower));
    let is_of_office = is_organization && behind_office(words, start, lexicon) && may_hold();
    // *Pelari Afrika Selatan* + *Akani Simbine*: nothing is added to a country of two words behind who somebody is.
    let is_of_country = || is_land && cover.n_tokens > 1 && (occupation_before(words, start) || is_origin()) && is_whole_person(rest, patterns);
    let is_of_place = !is_organization && (is_at_office(words, start, cover) && may_be_holder(rest, patterns, lexicon) || is_of_country());
    if !(is_of_office || is_of_place || rest.iter().all(is_unknown) && (is_organization && cover.n_tokens > 1 || is_country())) {
        return None;
    }
    let kind = if cover.kind == NameKind::Demonym { NameKind::Place } else { cover.kind };
    let person = one.kind.filter(|kind| *kind == NameKind::Person).or((is_of_office || is_of_place).then_some(NameKind::Person));
    Some([Found::new(start..at, Some(kind)), Found::new(at..end, person)])
}

/// *Korea Green Fund* is a body; *John Smith* is somebody, though a smith is a word.
fn is_foreign(rest: &[Word<'_>], may_be_person: bool, lexicon: &Lexicon) -> bool {
    let n = rest.iter().filter(|word| lexicon.is_english(word.lower)).count();
    if may_be_person { n == rest.len() || rest.iter().any(|word| word.is(List::BodyWord)) } else { n > 0 }
}

/// *Wakil Wali Kota* + *Makassar* + *Aliyah Mustika Ilham*: a place of the dictionary behind an office or body.
fn is_at_office(words: &[Word<'_>], start: usize, cover: Cover) -> bool {
    let Some(before) = start.checked_sub(1).map(|at| &words[at]).filter(|_| cover.kind == NameKind::Place) else { return false };
    before.is_office() || before.name.is_some_and(|cover| cover.kind == NameKind::Organization)
}

/// Two words or more that belong to no place and head no other name: *Aliyah Mustika Ilham*.
fn may_be_holder(rest: &[Word<'_>], patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && !word.is(List::Point) && !word.is(List::BodyWord);
    rest.len() > 1 && rest.iter().all(is_part) && !patterns.heads_name(rest[0].lower) && !is_shared(rest[0].lower, lexicon)
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
        is_headed && is_whole_person(&words[at..name.end], patterns) && !words[at].lists.is_office_word(OfficeWord::AreaEnds)
    };
    let ends = |at: &usize| {
        let body = words[name.start..*at].iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
        let may_be = || may_be_person(&words[*at..name.end], lexicon);
        // *Dinas Perumahan dan Permukiman* + *Rahmat*
        let is_first_name = || *at == name.end - 1 && words[*at].case == Case::Title && words[*at].is(List::FirstName);
        (is_first_name() || may_be() || ends_place(*at)) && patterns.compose(&body, &|kind| kind == NameKind::Organization).is_some()
    };
    (name.start + 2..name.end).find(ends)
}

/// Whether an office stands right before, with or without what it is for: *Direktur Utama*, *petinggi*, *Direktur Kelembagaan*.
fn behind_office(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    const LONGEST_FIELD: usize = 4;
    // *Sosiolog Universitas Indonesia Imam Prasodjo*
    let is_position = |word: &&Word<'_>| word.role.is_some() || word.is(List::Occupation) || lexicon.is_office(word.lower);
    let is_of_field = |word: &&Word<'_>| word.known && word.name.is_none() && (word.case == Case::Title || word.is(List::Coordinator));
    // *Dirut baru Pertamina*, *Peneliti dari BRIN*, *Presiden ke-1 RI*
    let is_between = |word: &Word<'_>| {
        word.lists.is_office_word(OfficeWord::From) || lexicon.office_adjective(word.lower).is_some() || ordinal(word.lower).is_some()
    };
    let small = at.checked_sub(1).filter(|before| words[*before].case == Case::Lower && is_between(&words[*before]));
    let at = small.unwrap_or(at);
    if behind_small_office(words, at, lexicon) {
        return true;
    }
    let mut before = words[..at].iter().rev();
    let field = before.clone().take(LONGEST_FIELD).take_while(|word| is_of_field(word) && !is_position(word)).count();
    before.nth(field).is_some_and(|word| is_position(&word) && (field == 0 || word.is_capital()))
}

/// *Ekonom senior Indef*, *juru bicara Hamas*: whether an office or occupation of two words, the last of them small, stands right before.
fn behind_small_office(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let [.., first, last] = &words[..at] else { return false };
    let is_small = last.case == Case::Lower && !last.is(List::Stop);
    is_small && (first.is(List::Occupation) || lexicon.is_office(&format!("{} {}", first.lower, last.lower)))
}

/// Whether other texts have a word with a capital for the most part, or the dictionaries do not have it.
pub(super) fn is_mostly_large(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    // In ninths of all the times it stands inside a sentence.
    const MOSTLY: u8 = b'5';
    // *Helmi* is no form of *helm*.
    let is_no_headword = || !word.known || lexicon.entry(word.lower).is_none();
    lexicon.capitals(word.lower).map_or_else(is_no_headword, |[large, ..]| large >= MOSTLY)
}

/// Two to four words in capitals that other texts have with a capital too, and no place, body or phrase: *Massa Manik*.
pub(super) fn may_be_person(words: &[Word<'_>], lexicon: &Lexicon) -> bool {
    const MOST_WORDS: usize = 4;
    let is_name = |word: &Word<'_>| !word.known || is_mostly_large(word, lexicon);
    let is_other = |word: &Word<'_>| {
        let is_end = word.is(List::Point) || word.is(List::BodyWord) || word.lists.is_office_word(OfficeWord::Firm);
        word.case != Case::Title || is_end || word.name.is_some_and(|cover| cover.kind != NameKind::Person)
    };
    let is_phrase = |pair: &[Word<'_>]| lexicon.entry(&format!("{} {}", pair[0].lower, pair[1].lower)).is_some();
    (2..=MOST_WORDS).contains(&words.len())
        && words.iter().any(is_name)
        && !words.iter().any(is_other)
        && (!lexicon.is_english(words[0].lower) || words[words.len() - 1].lists.is_office_word(OfficeWord::Surname))
        && !words.windows(2).any(is_phrase)
}

/// *Kepala Desa Tanjung Rawa Hasan Basuki*: a place by its head, and behind it a word with which persons' names begin.
fn split_behind_places(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        let Range { start, end } = one.tokens.clone();
        let heads_place = || patterns.heads_place(words[start].lower);
        let is_head = || words[start].name.is_none() && heads_place();
        // Behind an office even a word may be a first name: *Bupati Tanjung Rawa Dewi Lestarini*.
        let behind_office = start.checked_sub(1).is_some_and(|at| words[at].role.is_some());
        let begins_person = |at: &usize| {
            let word = &words[*at];
            let may_be = word.case == Case::Title && word.name.is_none() && !word.is(List::Point);
            let is_first_name = || word.is(List::FirstName) || word.lists.is_office_word(OfficeWord::Given);
            may_be && (behind_office && is_first_name() || (behind_office || !word.known) && lexicon.begins_name(word.lower))
        };
        // *Bupati Pulau Morotai Beny Laos*: behind an office the place that the dictionary has ends where the person begins.
        let place = words[start].name.filter(|cover| cover.first && cover.kind == NameKind::Place && start + cover.n_tokens < end && heads_place());
        let known = place.map(|cover| start + cover.n_tokens).filter(|person| words[*person].case == Case::Title && !words[*person].is(List::Point));
        // *(Dinkes) Kota Bandung* + *Sony Adam*, *Bupati terpilih Kabupaten Garut* + *Syakur Amin*
        let is_behind = || start.checked_sub(1).is_some_and(|at| words[at].text == ")" || lexicon.office_adjective(words[at].lower).is_some());
        let may_hold = |at: usize| words[at..end].iter().all(|word| word.case == Case::Title && word.role.is_none()) && !is_noun(&words[at], lexicon);
        let known = known.filter(|person| behind_office || is_behind() && may_hold(*person));
        let known = known.or_else(|| if is_head() { behind_headed_place(words, start..end, lexicon) } else { None });
        match known.or_else(|| (start + 2..end.saturating_sub(1)).find(begins_person).filter(|_| is_head())) {
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
    let may_hold = before.role.is_some() || before.text == ")" || occupation_before(words, name.start);
    let cover = words.get(name.start + 1)?.name.filter(|cover| may_hold && cover.first && cover.kind == NameKind::Place)?;
    let person = name.start + 1 + cover.n_tokens;
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none() && !word.is(List::Point);
    let first = words.get(person).filter(|_| person < name.end && words[person..name.end].iter().all(is_part))?;
    (first.is(List::FirstName) || !first.known && !lexicon.is_english(first.lower)).then_some(person)
}

/// *Petani* before *Desa Sukamaju*: whether a sentence opens with who somebody is, right before.
fn occupation_before(words: &[Word<'_>], at: usize) -> bool {
    let is_person = |word: &Word<'_>| word.is(List::Occupation) || word.lists.is_office_word(OfficeWord::Somebody);
    at.checked_sub(1).is_some_and(|at| is_person(&words[at]) && words[at].role.is_none())
}

/// Whether a noun, or an office in capitals, stands right before: *presiden*, *Presiden*, but not *di*.
fn stands_behind_noun(words: &[Word<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| words.get(at)) else { return false };
    before.role.is_some() || occupation_before(words, at) || (before.case == Case::Lower && !before.is(List::Stop) && !before.is(List::Speech))
}
