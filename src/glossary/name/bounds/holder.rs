//! Who holds an office, where the name was found with the end of the office: *Kabid Promosi dan* + *Pemasaran Piet Mellu*.

use std::ops::Range;

use super::area::may_end_area;
use super::bodies::shown;
use super::person::{LONGEST_PERSON, are_of_holder, is_noun, may_be_person};
use super::split::begins_region;
use crate::glossary::name::pattern::{LONGEST_OFFICE, Patterns};
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::word::{Case, Word, is_given, is_mostly_large, lower, without_brackets};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// Most words of the head of a name.
const LONGEST_HEAD: usize = 3;

/// Takes an office apart from the person behind it, wherever both were found as one or with other bounds.
pub(in crate::glossary::name) fn split_offices(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let mut next = 0;
    let offices = std::iter::from_fn(|| {
        let at = (next..words.len()).find(|at| patterns.heads_office(words[*at].lower))?;
        next = at + 1;
        Some(at)
    });
    let holders: Vec<(Range<usize>, usize)> = offices.filter_map(|office| holder(words, office, &found, patterns, lexicon)).collect();
    let at = |tokens: &Range<usize>| {
        let place = holders.binary_search_by_key(&tokens.start, |(whole, _)| whole.start);
        place.map_or(tokens.end, |place| holders[place].1)
    };
    take_in(found, holders.iter().map(|(whole, _)| whole.clone()), |tokens, touched| {
        let person = at(tokens);
        let bodies = touched.iter().filter_map(|one| body_of_office(words, one, person, patterns));
        bodies.chain([Found::new(person..tokens.end, Some(NameKind::Person))]).collect::<Vec<_>>()
    })
}

/// *Wakil Presiden Senior* + *Pemasaran Apple*, *Kasubdit* + *Warisan Budaya Direktorat Jenderal Kebudayaan*: what an office is for is no part of the body behind it.
pub(in crate::glossary::name) fn cut_fields(words: &[Word<'_>], found: &mut [Found], patterns: &Patterns<'_>) {
    let is_behind = |start: usize| (1..=LONGEST_HEAD.min(start)).any(|n| patterns.heads_field(&lower(&words[start - n..start])));
    // *Kadis ESDM* + *Provinsi Bengkulu*
    let begins = |at: &usize| {
        let is_body = words[*at].name.is_some_and(|cover| cover.first && cover.kind == NameKind::Organization);
        is_body || patterns.is_firm(words[*at].lower) || patterns.heads_body(words[*at].lower) || begins_region(words, *at)
    };
    // *VP* + *Komunikasi Korporat* + *Telkom*
    let heads = |at: usize| words[at].is_office() && words[at].name.is_none() && patterns.heads_field(words[at].lower);
    for one in found.iter_mut().filter(|one| one.kind != Some(NameKind::Person) && one.tokens.len() > 1) {
        let Range { start, end } = one.tokens;
        let start = start + usize::from(heads(start));
        let is_field = |at: &usize| patterns.field(&shown(words, start..*at)).or_else(|| patterns.fields(&shown(words, start..*at))).is_some();
        if words[start].name.is_some_and(|cover| cover.first && cover.n_tokens + start == end) || begins(&start) || !is_behind(start) {
            continue;
        }
        if let Some(body) = (start + 1..end).find(begins).filter(is_field) {
            (one.tokens.start, one.kind) = (body, Some(if begins_region(words, body) { NameKind::Place } else { NameKind::Organization }));
        }
    }
}

/// An office with who holds it, and where the holder's name begins.
fn holder(words: &[Word<'_>], office: usize, found: &[Found], patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<(Range<usize>, usize)> {
    // *Dubes AS di* + *Tokyo George Glass*
    let joins = |word: &Word<'_>| word.is(List::Coordinator) || word.is(List::Locative) || word.lists.is_office_word(OfficeWord::To);
    let belongs = |word: &&Word<'_>| word.is_capital() || joins(word) || matches!(word.text, "," | "(" | ")") || word.case == Case::Number;
    let most = words.len().min(office + 1 + LONGEST_OFFICE + LONGEST_PERSON);
    let end = office + 1 + words[office + 1..most].iter().take_while(belongs).count();
    let person_end = |start: usize| start + words[start..end].iter().take_while(|word| word.is_capital()).count();
    // *Presiden Suriah Bashar al-Assad*: a name that goes on has been found well.
    let is_found = |start: usize, end: usize| {
        // *Direktur Humas dan* + *Alumni Naomi Haswanto*: no person begins with a noun.
        // *Ketua DPP PDIP* + *Bidang Hukum Trimedya Panjaitan*
        let is_field = |at: usize| words[at].lists.is_office_word(OfficeWord::Field);
        // *Kepala BBPJN* + *Jatim-Bali Javid Hurriyanto*
        let is_pair = |at: usize| words[at].text.contains('-') && patterns.pair(words[at].text).is_some();
        let begins_well =
            |at: usize| at == start || !is_field(at) && !is_pair(at) && (!words[at - 1].is(List::Coordinator) || !is_noun(&words[at], lexicon));
        let is_person = |one: &Found| {
            let begins = one.tokens.start;
            one.tokens.end == end && one.kind == Some(NameKind::Person) && (office + 2..=start).contains(&begins) && begins_well(begins)
        };
        let near = found.partition_point(|one| one.tokens.end < end);
        found[near..].iter().take_while(|one| one.tokens.start < end).any(|one| is_person(one) || end < one.tokens.end)
    };
    let is_holder = |start: &usize| {
        let person = *start..person_end(*start);
        (1..=LONGEST_PERSON).contains(&person.len())
            && !has_division(&words[person.clone()])
            && !is_found(*start, person.end)
            && !are_of_holder(words, *start - 1, words[office].lower, patterns)
            && !is_rest_of_area(words, office, person.clone(), lexicon)
            && !is_rest_of_body(words, office, person.clone(), patterns)
            && may_be_office(&words[office + 1..*start], patterns, lexicon)
            && may_hold(&words[person], patterns, lexicon)
            && patterns.compose(&without_brackets(&shown(words, office..*start)), &|kind| kind == NameKind::Position).is_some()
    };
    let start = (office + 2..end).rev().filter(|at| words[*at - 1].is_capital() || words[*at - 1].text == ")").find(is_holder)?;
    Some((office..person_end(start), start))
}

/// *warga Desa Karang Blang Kecamatan Muara*: whether the head of a district or the like stands among words, so that nobody is called so.
pub(super) fn has_division(words: &[Word<'_>]) -> bool {
    words.iter().any(|word| word.case == Case::Title && word.is(List::Division))
}

/// *warga Desa Talang Rejo*: one word behind an area of two, where somebody lives, is the rest of its name, unless a person may be called so or speaks.
fn is_rest_of_area(words: &[Word<'_>], office: usize, rest: Range<usize>, lexicon: &Lexicon) -> bool {
    let word = &words[rest.start];
    let is_behind_area = || rest.start == office + 3 && words[office + 1].is(List::Division);
    let speaks = || words.get(rest.end).is_some_and(|next| next.is(List::Reporting));
    words[office].lists.is_office_word(OfficeWord::Group) && rest.len() == 1 && is_behind_area() && may_end_area(word, lexicon) && !speaks()
}

/// *Ketua Perkumpulan Warga Rumbai, Budi Santoso, hadir*: one word that is no first name, behind a body of ordinary words, is the rest of its name where somebody
/// stands behind between commas.
fn is_rest_of_body(words: &[Word<'_>], office: usize, rest: Range<usize>, patterns: &Patterns<'_>) -> bool {
    let word = &words[rest.start];
    let is_comma = |at: usize| words.get(at).is_some_and(|mark| mark.text == ",");
    let is_body = || rest.start > office + 2 && patterns.heads_body(words[office + 1].lower);
    let is_plain = || words[office + 2..rest.start].iter().all(|word| word.known && word.name.is_none());
    let part = |word: &&Word<'_>| word.case == Case::Title && word.role.is_none();
    let holder = || rest.end + 1 + words[rest.end + 1..].iter().take_while(part).count();
    let is_held = || (2..=LONGEST_PERSON).contains(&(holder() - rest.end - 1)) && is_comma(holder());
    rest.len() == 1 && !word.is(List::FirstName) && is_comma(rest.end) && is_body() && is_plain() && is_held()
}

/// Whether words may be an office with what it is for: all of them words, names of the dictionary or letters, and no first name at the end
/// (*Dinas Tata Air* + *Teguh Hendrawan*).
fn may_be_office(words: &[Word<'_>], patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    // *BBPJN Jatim-Bali*
    let is_pair = |word: &Word<'_>| word.text.contains('-') && patterns.pair(word.text).is_some();
    let is_covered = |word: &Word<'_>| word.name.map_or_else(|| is_pair(word), |cover| cover.kind != NameKind::Person);
    let is_letters = |word: &Word<'_>| matches!(word.case, Case::Upper | Case::Initial);
    let is_part = |word: &Word<'_>| {
        is_covered(word) || word.case == Case::Number || word.known || word.role.is_some() || is_letters(word) || matches!(word.text, "," | "dan")
    };
    let ends = |word: &Word<'_>| is_covered(word) || is_letters(word) || !is_mostly_large(word, lexicon);
    // *Polsek*, *Pondok Pesantren*: what is called so stands behind. A firm may be called anything: *PT Menara Agung*.
    // *Salemba* + *Wahyu Trah Utomo*: a first name behind a place does not belong to it.
    let is_place = |word: &Word<'_>| word.name.is_some_and(|cover| cover.kind == NameKind::Place);
    // *Jakarta Selatan II*
    let may_be_given = |word: &Word<'_>| !is_covered(word) && word.known && !word.is(List::Roman) && is_mostly_large(word, lexicon);
    let is_given = |pair: &[Word<'_>]| is_place(&pair[0]) && may_be_given(&pair[1]);
    let is_inside = |at: usize| words[at].name.is_some_and(|cover| !cover.first);
    let is_head = |at: usize| !is_inside(at) && patterns.heads_name(&shown(words, at..words.len()).to_lowercase());
    let heads = || (0..words.len()).rev().take(LONGEST_HEAD).any(is_head);
    let is_firm = || words.iter().any(|word| patterns.is_firm(word.lower)) && !words.last().is_some_and(is_letters);
    // *Bidang Komunikasi* + *Puspa Rahayu*
    let ends_in_given = || words.last().is_some_and(|word| !is_covered(word) && word.lists.is_office_word(OfficeWord::Given));
    words.last().is_some_and(ends) && !ends_in_given() && words.iter().all(is_part) && !words.windows(2).any(is_given) && !is_firm() && !heads()
}

/// Whether words behind an office may be a person: two to four, or one that is no word.
fn may_hold(words: &[Word<'_>], patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let of_person = |word: &Word<'_>| word.role.is_none() && word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    let heads = |word: &Word<'_>| patterns.heads_name(word.lower) || patterns.heads_body(word.lower);
    match words {
        [first, ..] if heads(first) || first.lists.is_office_word(OfficeWord::Firm) => false,
        [one] => {
            let may_be = (!one.known || one.is(List::FirstName)) && !one.is(List::BeforeNumber);
            one.case == Case::Title && may_be && of_person(one) && !lexicon.is_english(one.lower)
        }
        // *FX Hadi Rudyatmo*
        [first, rest @ ..] if first.case == Case::Upper && first.text.len() == 2 && of_person(first) => {
            !first.is(List::Roman) && may_be_person(rest, lexicon)
        }
        several => {
            // *Aria Bima*: the second name may be that of a town, too.
            let is_town =
                |word: &Word<'_>| word.role.is_none() && word.name.is_some_and(|cover| cover.n_tokens == 1 && cover.kind == NameKind::Place);
            let is_field = |word: &Word<'_>| word.role.is_some_and(|cover| cover.kind == NameKind::Portfolio);
            let may_follow = |word: &Word<'_>| of_person(word) || is_town(word) || is_field(word);
            // *Topan Ginting*
            let has_surname = several[several.len() - 1].lists.is_office_word(OfficeWord::Surname);
            let is_clan = has_surname && several.iter().all(|word| word.case == Case::Title && of_person(word)) && is_given(&several[0]);
            let is_begun = several.iter().all(|word| word.case == Case::Title) && of_person(&several[0]) && is_mostly_large(&several[0], lexicon);
            is_clan
                || is_begun
                    && several[1..].iter().all(may_follow)
                    && (may_be_person(several, lexicon) || several[1..].iter().any(|word| is_town(word) || is_field(word)))
        }
    }
}

/// What is left of a name before the holder of an office: a body with its place, but not what the office is for.
fn body_of_office(words: &[Word<'_>], one: &Found, person: usize, patterns: &Patterns<'_>) -> Option<Found> {
    let tokens = one.tokens.start..one.tokens.end.min(person);
    let is_body = |kind: NameKind| matches!(kind, NameKind::Organization | NameKind::Place);
    let is_name = |shown: &str| patterns.exact(shown, is_body).is_some() || patterns.compose(shown, &is_body).is_some();
    let is_whole = one.tokens.end <= person && one.kind != Some(NameKind::Person);
    (is_whole || !tokens.is_empty() && is_name(&shown(words, tokens.clone()))).then(|| Found::new(tokens, one.kind.filter(|kind| is_body(*kind))))
}

/// *Direktur Utama: Untung Budiharto*, *Komisaris Independen: Didik Junaidi Rachbini*: in a list of who holds which office, all behind the colon is one person.
pub(in crate::glossary::name) fn with_listed(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST_POST: usize = 8;
    let colon = words.iter().take(LONGEST_POST).position(|word| word.text == ":");
    let Some(start) = colon.filter(|colon| *colon > 0 && words[0].is_post()).map(|colon| colon + 1) else { return found };
    let end = start + words[start..].iter().take_while(|word| word.case == Case::Title).count();
    let is_closed = words.get(end).is_none_or(|mark| mark.text == "." && end + 1 == words.len());
    // *Kapolri: Kasus Ditutup* is a title.
    let is_name = |word: &Word<'_>| !word.known || word.may_be_first_name() || is_mostly_large(word, lexicon);
    // *Menag: Haji Lancar*
    let may_end = |word: &Word<'_>| !word.known || word.is(List::FirstName) || is_mostly_large(word, lexicon);
    let is_person = |name: &[Word<'_>]| may_end(&name[name.len() - 1]) && name.iter().filter(|word| is_name(word)).count() * 2 >= name.len();
    if !is_closed || !(2..=LONGEST_PERSON).contains(&(end - start)) || !is_person(&words[start..end]) {
        return found;
    }
    take_in(found, std::iter::once(start..end), |tokens, _| [Found::new(tokens.clone(), Some(NameKind::Person))])
}
