//! Somebody by his first name behind what the dictionary has: *Game of Thrones* + *Rose Leslie*, *Senat* + *Dianne Feinstein*.

use super::bodies::shown;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Cover, Word, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// The longest person behind another name, in words with a capital.
const LONGEST: usize = 3;

/// Where a name of the dictionary ends inside one that was found, and a first name with one or two words behind it is all the rest, there are two: who stands
/// behind is somebody, whatever his surname means (*Senat* + *Theresa May*).
pub(super) fn somebody_behind(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let (start, end) = (one.tokens.start, one.tokens.end);
    let cover = words[start].name.filter(|cover| cover.first && cover.proper && may_precede(words, start, *cover))?;
    let person = start + cover.n_tokens;
    let n_large = |rest: &[Word<'_>]| rest.iter().filter(|word| word.is_capital()).count();
    let rest = words.get(person..end).filter(|rest| (2..=LONGEST).contains(&n_large(rest)))?;
    let is_held = || cover.kind == NameKind::Organization && is_held_together(rest, lexicon);
    // *Pondok Pesantren Nurul Falah* is called so.
    let is_known = || patterns.heads_called(&lower(&words[start..person])) || patterns.exact(&shown(words, one.tokens.clone()), |_| true).is_some();
    let is_somebody = (opens_person(rest) || is_held()) && !patterns.heads_name(rest[0].lower);
    let kind = if cover.kind == NameKind::Demonym { NameKind::Place } else { cover.kind };
    (is_somebody && !is_known()).then(|| [Found::new(start..person, Some(kind)), Found::new(person..end, Some(NameKind::Person))])
}

/// Whether somebody may stand right behind a name; one word may itself be a first name, as such (*Sofia Maria Lopez*) or in a row (*Budi, Agam Syarif Nasution*).
fn may_precede(words: &[Word<'_>], start: usize, cover: Cover) -> bool {
    let word = &words[start];
    let is_kind = matches!(cover.kind, NameKind::Organization | NameKind::Place | NameKind::Demonym | NameKind::Other);
    let is_first = || word.is(List::FirstName) || [OfficeWord::Given, OfficeWord::PlaceGiven].into_iter().any(|list| word.lists.is_office_word(list));
    let is_told = || start.checked_sub(1).is_some_and(|at| words[at].case != Case::Punctuation && !words[at].is(List::Coordinator));
    is_kind && (cover.n_tokens > 1 || !is_first() && is_told())
}

/// *Rose Leslie*, but not *Yoga Book* behind *Lenovo*.
fn opens_person(rest: &[Word<'_>]) -> bool {
    // *Carlos de la Cruz*
    let is_small = |word: &Word<'_>| word.case == Case::Lower && word.is(List::Connector) && !word.is(List::Foreign);
    let (first, last) = (&rest[0], &rest[rest.len() - 1]);
    first.is(List::FirstName) && !first.known && is_part(last) && rest.iter().all(|word| is_part(word) || is_small(word))
}

/// *Staffan de Mistura* behind *PBB*: two words that no dictionary has, and a small one of foreign persons between.
fn is_held_together(rest: &[Word<'_>], lexicon: &Lexicon) -> bool {
    let is_new = |word: &Word<'_>| is_part(word) && word.name.is_none() && lexicon.entry(word.lower).is_none();
    matches!(rest, [first, small, last] if is_new(first) && is_new(last) && small.case == Case::Lower && small.is(List::Connector))
}

/// *rencana Chequers* + *Theresa May*: somebody whom the dictionary has, behind one word that is neither a first name nor a title.
pub(super) fn known_behind(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>) -> Option<[Found; 2]> {
    let (start, end) = (one.tokens.start, one.tokens.end);
    let (first, second) = (&words[start], words.get(start + 1)?);
    let cover = second.name.filter(|cover| cover.first && cover.kind == NameKind::Person && cover.n_tokens > 1)?;
    let is_other = first.is_capital() && !first.known && first.name.is_none() && first.role.is_none() && !first.is(List::FirstName);
    let is_head = || patterns.heads_name(first.lower) || patterns.heads_body(first.lower) || patterns.heads_called(first.lower);
    // *Sony Dwi Kuncoro* is no *Dwi Kuncoro*, and *KRI Bung Tomo* a ship.
    let may_be = is_other && matches!(one.kind, None | Some(NameKind::Person)) && first.case == Case::Title && !is_head();
    let before = start.checked_sub(1).map(|at| &words[at]);
    // *Gubernur Jabbar Ridwan Kamil*: behind an office what it is of, misspelt; *Haji Abdulrahman Joko Widodo* stays.
    let is_of_body =
        before.is_some_and(|before| before.is_office() || patterns.is_office_of_body(before.lower) || patterns.heads_office(before.lower));
    let is_told = before.is_some_and(|before| before.is_post() || before.role.is_some()) && !is_of_body;
    let parts = || [Found::new(start..start + 1, is_of_body.then_some(NameKind::Organization)), Found::new(start + 1..end, Some(NameKind::Person))];
    (may_be && start + 1 + cover.n_tokens == end && !is_told).then(parts)
}

/// *presenter TV* + *Chris Packham*: letters for a common noun behind who somebody is are no part of his name.
pub(super) fn cut_letters(words: &[Word<'_>], found: &mut [Found]) {
    for one in found.iter_mut().filter(|one| one.tokens.len() > 2 && one.tokens.start > 0) {
        let (letters, before) = (&words[one.tokens.start], &words[one.tokens.start - 1]);
        let is_common = letters.case == Case::Upper && letters.known && letters.name.is_none_or(|cover| !cover.proper);
        if is_common && before.is_post() && opens_person(&words[one.tokens.start + 1..one.tokens.end]) {
            *one = Found::new(one.tokens.start + 1..one.tokens.end, Some(NameKind::Person));
        }
    }
}

/// A word of somebody's name, which ends no body, place or thing.
fn is_part(word: &Word<'_>) -> bool {
    let is_firm = [OfficeWord::Firm, OfficeWord::FirmEnd, OfficeWord::FirmLast].into_iter().any(|list| word.lists.is_office_word(list));
    word.case == Case::Title && word.role.is_none() && !word.ends_name() && !is_firm && word.name.is_none_or(|cover| cover.kind == NameKind::Person)
}

/// *diplomat Korea Utara* + *Ri Yong Ho*: one word that was left with a country or body of several belongs to the somebody whose name goes on behind it.
pub(super) fn give_back(words: &[Word<'_>], found: &mut [Found], lexicon: &Lexicon) {
    for at in 1..found.len() {
        let (before, behind) = (found[at - 1].tokens.clone(), found[at].tokens.clone());
        let cover = words[before.start].name.filter(|cover| cover.first && cover.proper && cover.n_tokens > 1);
        let person = before.end - 1;
        let is_left = cover.is_some_and(|cover| before.start + cover.n_tokens == person) && before.end == behind.start;
        let may_be = || words[person..behind.end].iter().all(is_part) && lexicon.entry(words[person].lower).is_none();
        if is_left && matches!(found[at].kind, None | Some(NameKind::Person)) && may_be() {
            found[at - 1].tokens.end = person;
            found[at].tokens.start = person;
        }
    }
}
