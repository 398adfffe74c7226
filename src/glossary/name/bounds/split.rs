//! Names found as one that are two: at *dan* and at titles; and heads that were found apart from what they head.

use std::ops::Range;

use super::area::ends_as_person;
use super::before;
use super::behind;
use super::bodies;
use super::extend::is_age_group;
use super::first;
use super::person::is_noun;
use super::split_title;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Cover, Word, is_given, is_shared, lower, opens_balinese};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// Takes names apart at words that join two, and at titles.
pub(in crate::glossary::name) fn parts(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    split_at_coordinators(words, found, patterns, lexicon);
    split_at_factions(words, found);
    split_at_firms(words, found, patterns);
    split_behind_numbers(words, found);
    split_behind_types(words, found);
    split_title::at_titles(words, found);
    split_at_area_offices(words, found, patterns, lexicon);
    split_at_balinese(words, found, patterns);
}

/// Takes places and bodies apart from what stands behind them, and puts heads and branches together.
pub(in crate::glossary::name) fn places_and_bodies(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    join_heads(words, found, patterns);
    bodies::join_short_heads(words, found, patterns);
    before::cut_nouns(words, found, patterns);
    before::cut_common_letters(words, found, patterns);
    behind::bodies(words, found, patterns, lexicon);
    first::cut_letters(words, found);
    first::give_back(words, found, lexicon);
    behind::places(words, found, patterns, lexicon);
    give_letters_back(words, found, patterns);
    give_words_back(words, found, patterns, lexicon);
    give_called(words, found, patterns, lexicon);
    bodies::join_called(words, found, patterns);
    bodies::split_places(words, found, patterns);
    bodies::join_branches(words, found, patterns);
}

/// *La Liga dan Liga Champions*, *Kementerian Sosial dan Kementerian Agama*: names of the dictionary, or two names with heads, held together by *dan*.
fn split_at_coordinators(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let is_headed = |tokens: &Range<usize>, heads: &dyn Fn(&str) -> bool| tokens.len() > 1 && heads(words[tokens.start].lower);
    let are_two = |first: Range<usize>, second: Range<usize>| {
        // *Partai Keadilan dan Persatuan*: a head is also an ordinary noun, unless it is the same again.
        let same_head = words[first.start].lower == words[second.start].lower && is_headed(&second, &|word| patterns.heads_body(word));
        let are_places = [&first, &second].into_iter().all(|tokens| is_headed(tokens, &|word| patterns.heads_place(word)));
        // *Kenya Airways* + *Seruvia*: a body by its last word
        let is_body = || first.len() > 1 && words[first.end - 1].is(List::BodyWord) && words[first.end].case == Case::Lower;
        same_head || are_places || is_whole(words, &first) && (is_whole(words, &second) || is_body())
    };
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    for one in found.drain(..) {
        let Range { start, end } = one.tokens.clone();
        let is_apart = |at: usize| {
            let is_inside = || words[start].name.is_some_and(|cover| start + cover.n_tokens > at);
            are_apart(words, one.tokens.clone(), at, patterns) && !is_inside()
        };
        // *antara Garuda dan Bima Perkasa*
        let is_between = start > 0 && words[start - 1].lists.is_office_word(OfficeWord::Between) && !patterns.heads_body(words[start].lower);
        let is_and = |at: usize| words[at].is(List::Coordinator) && (is_between || may_be_two(words, &one, at) || are_two(start..at, at + 1..end));
        let is_joint = |at: &usize| is_and(*at) || is_apart(*at) || is_english_pair(words, start..end, *at, lexicon);
        match (start + 1..end.saturating_sub(1)).find(is_joint) {
            Some(at) => {
                let next = at + 1 + usize::from(words[at + 1].text == ".");
                let kind = if are_personal(words, &one.tokens, at) { Some(NameKind::Person) } else { one.kind };
                split.extend([start..at, next..end].into_iter().filter(|part| !part.is_empty()).map(|part| Found::new(part, kind)));
            }
            None if end > start + 1 && is_front(words, end - 1) => split.push(Found::new(start..end - 1, one.kind)),
            None => split.push(one),
        }
    }
    *found = split;
}

/// *Andre Rosiade serta Habiburokhman*, *Surya dan Dewi*, *Desa Banyukuning dan Lubuk Jering*: whether a small *dan* holds two together, since it is in no name of a
/// person, and in none of a place that no dictionary has.
fn may_be_two(words: &[Word<'_>], one: &Found, at: usize) -> bool {
    let Range { start, end } = one.tokens;
    let is_new_place = || words[start].is(List::Division) || is_new(&words[at - 1]) || is_new(&words[at + 1]);
    let are_two = match one.kind {
        Some(NameKind::Person) if end - start > 3 => return words[at].case == Case::Lower,
        Some(NameKind::Place) => is_new_place() || are_personal(words, &one.tokens, at),
        _ => are_personal(words, &one.tokens, at),
    };
    words[at].case == Case::Lower && are_two && !is_whole(words, &one.tokens)
}

/// *La Liga*: whether a stretch is all of a name that the dictionary has.
fn is_whole(words: &[Word<'_>], name: &Range<usize>) -> bool {
    words[name.start].name.is_some_and(|cover| cover.first && cover.proper && cover.n_tokens == name.len())
}

/// Whether all words of a name but one are first names.
fn are_personal(words: &[Word<'_>], name: &Range<usize>, at: usize) -> bool {
    words[name.start..at].iter().chain(&words[at + 1..name.end]).all(Word::may_be_first_name)
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

/// *Kabupaten Garut*: whether a token heads a region that the dictionary has.
pub(super) fn begins_region(words: &[Word<'_>], at: usize) -> bool {
    let is_place = |at: usize| words.get(at).and_then(|word| word.name).is_some_and(|cover| cover.first && cover.kind == NameKind::Place);
    words[at].is(List::Division) && words[at].is_capital() && (is_place(at) || is_place(at + 1))
}

/// *Karyawan* + *PT Sinar Jaya* + *Kabupaten Garut*: a firm begins with its form, behind words that head no name, and ends before the region where it lies.
fn split_at_firms(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    let is_form = |at: &usize| words[*at].case == Case::Upper && patterns.is_firm(words[*at].lower);
    for at in (0..found.len()).rev() {
        let Range { start, end } = found[at].tokens;
        let Some(firm) = (start..end).find(is_form) else { continue };
        let is_noun = |word: &Word<'_>| word.name.map_or(word.known, |cover| cover.kind == NameKind::Other);
        let is_plain = |word: &Word<'_>| is_noun(word) && !patterns.heads_body(word.lower) && !patterns.heads_name(word.lower);
        if !words[start..firm].iter().all(is_plain) {
            continue;
        }
        let region = (firm + 2..end).find(|at| begins_region(words, *at)).unwrap_or(end);
        found[at] = Found::new(firm..region, if firm > start || region < end { Some(NameKind::Organization) } else { found[at].kind });
        if region < end {
            found.insert(at + 1, Found::new(region..end, Some(NameKind::Place)));
        }
    }
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

/// *Su-27* + *Ukraina*, *F-16* + *Angkatan Udara AS*: what type a plane or weapon is of, and whose it is.
fn split_behind_types(words: &[Word<'_>], found: &mut Vec<Found>) {
    let is_type = |word: &str| {
        word.split_once('-').is_some_and(|(letters, number)| {
            let is_short = (1..=4).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
            is_short && letters.starts_with(char::is_uppercase) && number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let is_owner = |cover: Cover| matches!(cover.kind, NameKind::Place | NameKind::Organization | NameKind::Demonym) && cover.first && cover.proper;
    let parts = |one: Found| {
        let Range { start, end } = one.tokens.clone();
        let owner = words[..end].get(start + 1).and_then(|word| word.name).filter(|cover| is_owner(*cover) && start + 1 + cover.n_tokens == end);
        match owner.filter(|_| is_type(words[start].text) && !is_age_group(&words[start])) {
            Some(_) => [Some(Found::new(start..start + 1, Some(NameKind::Other))), Some(Found::new(start + 1..end, None))],
            None => [Some(one), None],
        }
    };
    *found = std::mem::take(found).into_iter().flat_map(parts).flatten().collect();
}

/// *Sinner atas Medvedev*, *Persib Vs Persija*, *Persib 2-1 Persija*: small words and scores that stand between two names, and inside none that no dictionary
/// has, but that of a law or body (*Hak atas Kekayaan Intelektual*).
fn are_apart(words: &[Word<'_>], name: Range<usize>, at: usize, patterns: &Patterns<'_>) -> bool {
    let heads = |at: usize| patterns.heads_body(words[at].lower) || patterns.heads_name(words[at].lower);
    let is_score = || {
        let goals = words[at].text.split_once('-').map(|(one, other)| [one, other]);
        goals.is_some_and(|goals| goals.iter().all(|goals| goals.len() == 1 && goals.bytes().all(|byte| byte.is_ascii_digit())))
    };
    if !words[at].lists.is_office_word(OfficeWord::Apart) {
        return is_score();
    }
    // *Pulau Rimau serta Mekarsari*
    let is_joint = || words[at].is(List::Coordinator) && (is_new(&words[at + 1]) || !patterns.heads_body(words[name.start].lower));
    let are_new = || heads(at + 1) || is_joint() || !heads(name.start) && (is_new(&words[at - 1]) || is_new(&words[at + 1]));
    // *Anthony Joshua KO Jake Paul*
    words[at].is(List::AbbreviationBefore) || words[at].case == Case::Upper || words[at].case == Case::Lower && are_new() || is_front(words, at)
}

/// Whether a word is one of a name: no ordinary word, or a first name.
fn is_new(word: &Word<'_>) -> bool {
    !word.known || word.name.is_some() || word.may_be_first_name()
}

/// *Konferensi Pers* + *Jelang* + *Piala AFF*: in capitals too a preposition before a name of the dictionary is none of the name before it.
fn is_front(words: &[Word<'_>], at: usize) -> bool {
    let Word { case, lists, .. } = &words[at];
    let is_listed = lists.is_office_word(OfficeWord::Apart) && lists.is_office_word(OfficeWord::Fronting) && !lists.has(List::Coordinator);
    *case == Case::Title && is_listed && words.get(at + 1).is_some_and(|next| next.name.is_some())
}

/// *Blank Space dan Style*: English names that an Indonesian word joins.
fn is_english_pair(words: &[Word<'_>], name: Range<usize>, at: usize, lexicon: &Lexicon) -> bool {
    let is_english = |word: &Word<'_>| is_shared(word.lower, lexicon) && !word.is(List::BodyWord) && word.name.is_none();
    let is_joint = words[at].case == Case::Lower && words[at].is(List::Coordinator);
    is_joint && words[name.start..at].iter().chain(&words[at + 1..name.end]).all(is_english)
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
        let is_body = body != Some(NameKind::Person) && last.end == next.start && next.len() > 1;
        if !is_body || !matches!(person, None | Some(NameKind::Person)) {
            continue;
        }
        let word = &words[next.start];
        let composes = || patterns.compose(&bodies::shown(words, last.start..next.start + 1), &|kind| kind == NameKind::Organization).is_some();
        let is_noun = || is_noun(word, lexicon) && !patterns.heads_name(word.lower) && composes();
        if word.is_home() && next.len() > 2 || is_noun() {
            found[at - 1].tokens.end += 1;
            found[at].tokens.start += 1;
        }
    }
}

/// *Pengasuh* + *Pondok Pesantren* + *Darul Ulum Budi Santoso*: behind an office what a body is called goes to its head, up to a first name.
fn give_called(words: &[Word<'_>], found: &mut [Found], patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let is_first = |word: &Word<'_>| word.is(List::FirstName) || is_given(word);
    for at in 1..found.len() {
        let (head, next) = (found[at - 1].tokens.clone(), found[at].tokens.clone());
        let is_held = head.start.checked_sub(1).is_some_and(|post| words[post].is_post());
        let is_head = || is_held && head.end == next.start && patterns.heads_called(&lower(&words[head.clone()]));
        let may_be = matches!(found[at].kind, None | Some(NameKind::Person)) && next.len() > 2 && !is_first(&words[next.start]);
        let begins = |at: &usize| is_first(&words[*at]) || at + 1 == next.end && ends_as_person(words[*at].lower, lexicon);
        if may_be
            && is_head()
            && let Some(person) = (next.start + 1..next.end).find(begins)
        {
            found[at - 1] = Found::new(head.start..person, Some(NameKind::Organization));
            found[at] = Found::new(person..next.end, Some(NameKind::Person));
        }
    }
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
            // *kata I Made Suarta*
            None if opens(&start) => split.push(Found { kind: Some(NameKind::Person), ..one }),
            None => split.push(one),
        }
    }
    *found = split;
}

/// *Ruslan Saputra* + *Camat dari Kluet*, *Abas* + *Keuchik* + *Gampong Baro*: behind somebody the office of a small area says what he is, where the area follows.
fn split_at_area_offices(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let is_office = |at: usize| {
        let is_whole = words[at].role.is_some_and(|cover| cover.first && cover.n_tokens == 1 && cover.kind == NameKind::Position);
        is_whole && words[at].case == Case::Title && lexicon.office_areas(words[at].lower).is_some()
    };
    let is_new = |word: &Word<'_>| !word.known && word.name.is_none() || word.is(List::FirstName);
    let is_of_area = |next: &Word<'_>| next.lists.is_office_word(OfficeWord::From) || next.is_capital() && patterns.heads_place(next.lower);
    let parts = |one: Found| {
        let Range { start, end } = one.tokens.clone();
        let is_said = |at: &usize| is_office(*at) && is_new(&words[*at - 1]) && words.get(*at + 1).is_some_and(is_of_area);
        match (start + 1..end).find(is_said) {
            Some(at) => {
                let area = (at + 1 < end).then(|| Found { is_area: true, ..Found::new(at + 1..end, Some(NameKind::Place)) });
                [Some(Found::new(start..at, Some(NameKind::Person))), area]
            }
            None => [Some(one), None],
        }
    };
    *found = std::mem::take(found).into_iter().flat_map(parts).flatten().collect();
}

/// *Polres* + *Demak*: a body that is the head of others, and the place right behind it; *Masjid Raya* + *Al Jabbar*: what a thing is, and what it is called.
fn join_heads(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    found.dedup_by(|next, last| {
        let cover = words[next.tokens.start].name;
        let is_place = cover.is_some_and(|cover| cover.kind == NameKind::Place && cover.n_tokens == next.tokens.len());
        let is_unknown = || words[next.tokens.clone()].iter().all(|word| word.name.is_none() && word.role.is_none());
        // *Panti Asuhan* + *Ahmad Yani*, but *Ketua Panti Asuhan* + *Ahmad Yani*
        let is_held = || last.tokens.start.checked_sub(1).is_some_and(|at| words[at].is_post());
        let is_person = || cover.is_some_and(|cover| cover.kind == NameKind::Person && cover.n_tokens == next.tokens.len()) && !is_held();
        let head = || lower(&words[last.tokens.clone()]);
        let is_headed = || is_place && patterns.heads_name(&head()) || (is_unknown() || is_person()) && patterns.heads_called(&head());
        let is_one = last.tokens.end == next.tokens.start && is_headed();
        last.tokens.end = if is_one { next.tokens.end } else { last.tokens.end };
        is_one
    });
}
