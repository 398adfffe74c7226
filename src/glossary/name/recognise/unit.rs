//! Commands and offices that are told by a number or a class, which belongs to their name with the place behind it: *Kodim 0808/Blitar*,
//! *KSOP Kelas IV Larantuka*.

use std::ops::Range;

use crate::glossary::name::bounds::bodies;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::word::{Case, Word, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};

/// Most words of the head of such a name.
const LONGEST_HEAD: usize = 5;

/// Takes in the number or class of a unit, and what stands behind it.
pub(super) fn take_numbers(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let unit = |at: usize| {
        let told = numbered(words, &found, at, patterns).or_else(|| of_class(words, &found, at, patterns));
        told.or_else(|| counted(words, &found, at, patterns)).or_else(|| numbered_behind(words, &found, at, patterns, lexicon))
    };
    let units: Vec<Range<usize>> = (1..words.len()).filter_map(unit).collect();
    take_in(found, units.into_iter(), |tokens, touched| {
        let start = touched.first().map_or(tokens.start, |one| one.tokens.start.min(tokens.start));
        let rest = touched.last().filter(|one| tokens.end < one.tokens.end).map(|one| Found::new(tokens.end..one.tokens.end, one.kind));
        [Found::new(start..tokens.end, Some(NameKind::Organization))].into_iter().chain(rest).collect::<Vec<_>>()
    })
}

/// *Kapendam VI/Mulawarman*: what stands behind the stroke of an office and its number says of which command, and is nobody, nor is the number.
pub(super) fn drop_called(words: &[Word<'_>], found: &mut Vec<Found>) {
    let is_office = |at: usize| words[at].role.is_some_and(|cover| cover.kind == NameKind::Position);
    let is_number = |at: usize| words[at].is(List::Roman) && words[at].is_capital();
    let has_slash = |at: usize| words.get(at).is_some_and(|word| word.text == "/");
    // *Panglima Komando Daerah Militer (Pangdam) III/Siliwangi*
    let ends_office = |at: usize| is_office(at) || words[at].text == ")" && at > 0 && is_office(at - 1);
    let is_called = |start: usize| start > 2 && has_slash(start - 1) && is_number(start - 2) && ends_office(start - 3);
    let is_bare = |one: &Found| one.tokens.len() == 1 && is_number(one.tokens.start) && has_slash(one.tokens.end);
    found.retain(|one| !(is_bare(one) && one.tokens.start > 0 && ends_office(one.tokens.start - 1)));
    // *Pangdam Diponegoro*: the dictionary has the office with it.
    let is_inside = |at: usize| {
        let is_free = words[at].name.is_none_or(|cover| cover.kind == NameKind::Person);
        is_free && words[at].role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Position)
    };
    found.retain(|one| !one.tokens.clone().all(is_inside) && !is_of_regiment(words, one));
    for one in found.iter_mut().filter(|one| matches!(one.kind, None | Some(NameKind::Person)) && is_called(one.tokens.start)) {
        one.kind = Some(NameKind::Other);
    }
}

/// *Danrem 031/* + *Wira Bima* + *Brigjen* …: two or three words before a rank, behind the stroke of an office and its figures, are what its regiment is called by.
fn is_of_regiment(words: &[Word<'_>], one: &Found) -> bool {
    const MOST: usize = 3;
    let Some(slash) = (one.tokens.start.saturating_sub(MOST)..one.tokens.start).rev().find(|at| words[*at].text == "/") else { return false };
    let is_office = |at: usize| words[at].role.is_some_and(|cover| cover.kind == NameKind::Position);
    let called = words[slash + 1..].iter().take(MOST).take_while(|word| word.case == Case::Title && word.role.is_none()).count();
    let end = slash + 1 + called;
    slash > 1 && words[slash - 1].case == Case::Number && is_office(slash - 2) && called > 1 && one.tokens.end <= end && is_rank(words, end)
}

/// *Kodim 0808/Blitar*, *Korem 161/Wira Sakti*, *Koramil 0808/11 Udanawu*: the unit whose number stands at a token.
fn numbered(words: &[Word<'_>], found: &[Found], at: usize, patterns: &Patterns<'_>) -> Option<Range<usize>> {
    if words[at].case != Case::Number || !words[at - 1].is_capital() {
        return None;
    }
    let head = head(words, at, |shown| patterns.heads_numbered(shown))?;
    let is_slash = |at: usize| words.get(at).is_some_and(|word| word.text == "/" && word.glued) && words.get(at + 1).is_some_and(|word| word.glued);
    let mut end = at + 1;
    while is_slash(end) && words[end + 1].case == Case::Number {
        end += 2;
    }
    if is_slash(end) && words[end + 1].is_capital() {
        let called = called_behind_slash(words, head, end + 1);
        return Some(head..called.unwrap_or_else(|| end_of_called(words, found, end + 1)));
    }
    let place = words.get(end).and_then(|word| word.name).filter(|cover| cover.first && cover.kind == NameKind::Place);
    // *Koramil 0808/11 Udanawu Serka Mujiono*
    let is_held = || words.get(end).is_some_and(|word| word.case == Case::Title && word.role.is_none()) && is_rank(words, end + 1);
    // *SMP 2017* is no unit of anything, *Batalyon Zipur 9* is.
    let is_battalion = || words[head..at].iter().any(|word| word.lists.is_office_word(OfficeWord::Battalion));
    let is_bare = end == at + 1;
    if is_bare && (words[at].text.len() > 3 || !is_battalion()) {
        return None;
    }
    let called = || if is_bare { called_behind(words, end) } else { usize::from(is_held()) };
    Some(head..end + place.map_or_else(called, |cover| cover.n_tokens))
}

/// *Korem 061/Surya Kencana*, *Yonif 700/Wira Yudha Cakti*: where the two or three words end that a unit is called by which has no town's name. A Kodim or Koramil
/// has one (*Koramil 04/Jebres*), so that somebody may follow.
fn called_behind_slash(words: &[Word<'_>], head: usize, at: usize) -> Option<usize> {
    const MOST: usize = 3;
    let is_of_arms = [OfficeWord::Battalion, OfficeWord::Regiment].into_iter().any(|list| words[head].lists.is_office_word(list));
    let is_part = |word: &&Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none_or(|cover| cover.kind != NameKind::Place);
    let n = words[at..].iter().take(MOST + 1).take_while(is_part).count();
    let is_closed = words.get(at + n).is_none_or(|next| !next.is_capital());
    (is_of_arms && is_closed && (2..=MOST).contains(&n)).then_some(at + n)
}

/// How many words a battalion is called by behind its number, *Raja Alam*: two at most, of which none begins with a rank; three are somebody's.
fn called_behind(words: &[Word<'_>], at: usize) -> usize {
    const MOST: usize = 2;
    let is_part = |word: &&Word<'_>| {
        let is_royal = || word.lists.is_office_word(OfficeWord::Royal);
        word.case == Case::Title && (word.role.is_none() || is_royal()) && word.name.is_none_or(|cover| cover.kind != NameKind::Organization)
    };
    let n = words[at..].iter().take(MOST + 1).take_while(is_part).count();
    if n > MOST { 0 } else { n }
}

/// *Komisi II*, *Komisi IV DPRD Kabupaten Garut*: the commission whose number stands at a token, with the house behind it.
fn counted(words: &[Word<'_>], found: &[Found], at: usize, patterns: &Patterns<'_>) -> Option<Range<usize>> {
    let is_number = matches!(words[at].case, Case::Upper | Case::Initial) && patterns.is_class(words[at].text);
    if !is_number || words[at - 1].case != Case::Title || !words[at - 1].is(List::AnyBody) || !patterns.heads_counted(words[at - 1].lower) {
        return None;
    }
    let is_body = |shown: &str| patterns.of_body(shown).or_else(|| patterns.compose(shown, &|kind| kind == NameKind::Organization)).is_some();
    let is_whole = |end: &usize| is_body(&bodies::shown(words, at - 1..*end));
    // *Komisi III DPR* was found whole.
    let next = found.get(found.partition_point(|one| one.tokens.end <= at)).filter(|one| one.tokens.start <= at + 1);
    let house = next.map(|one| (one.tokens.start > at).then_some(one.tokens.end));
    house.unwrap_or(Some(at + 1)).map(|end| at - 1..if is_whole(&end) { end } else { at + 1 })
}

/// *SDN Sukamaju 2*, *PLTGU Jawa 1*: the number behind the name of a school or power plant, unless it counts what follows.
fn numbered_behind(words: &[Word<'_>], found: &[Found], at: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<Range<usize>> {
    const DIGITS: usize = 2;
    let is_number = words[at].case == Case::Number && words[at].text.len() <= DIGITS && words[at].text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return None;
    }
    let one = &found[found.binary_search_by_key(&at, |one| one.tokens.end).ok()?];
    if one.tokens.len() < 2 {
        return None;
    }
    let head = &words[one.tokens.start];
    let counts = |next: &Word<'_>| {
        let is_noun = next.case == Case::Lower && lexicon.part_of_speech(next.lower) == Some(PartOfSpeech::Noun);
        is_noun
            || next.is(List::Month)
            || next.lists.meanings().is_some()
            || next.case == Case::Number
            || next.glued && next.text != "," && next.text != "."
    };
    let may_have = patterns.heads_school(head.lower) || head.lists.is_office_word(OfficeWord::Plant);
    (may_have && !words.get(at + 1).is_some_and(counts)).then_some(one.tokens.start..at + 1)
}

/// *KSOP Kelas IV Larantuka*, *Kantor Imigrasi Kelas II TPI Atambua*: the office whose class stands at a token.
fn of_class(words: &[Word<'_>], found: &[Found], at: usize, patterns: &Patterns<'_>) -> Option<Range<usize>> {
    if at < 2 || !words[at].is_capital() || !words[at - 1].is_capital() || !patterns.is_class(words[at].text) {
        return None;
    }
    let head = head(words, at, |shown| patterns.heads_class_of_body(shown))?;
    // *Kelas II TPI Atambua*, *Kelas II A Bogor*, *Kelas I Khusus Non TPI Bogor*
    const MOST: usize = 3;
    let are_letters = |word: &Word<'_>| {
        let may_be = word.case == Case::Upper || matches!(word.text, "A" | "B");
        may_be && word.name.is_none_or(|cover| cover.kind != NameKind::Place)
    };
    let is_said = |word: &&Word<'_>| word.is_capital() && (word.says("cue", "class") || are_letters(word));
    let place = at + 1 + words[at + 1..].iter().take(MOST).take_while(is_said).count();
    words.get(place).filter(|word| word.is_capital()).map(|_| head..end_of_called(words, found, place))
}

/// Where the longest head begins that ends before a token.
fn head(words: &[Word<'_>], end: usize, heads: impl Fn(&str) -> bool) -> Option<usize> {
    let is_head = |start: &usize| words[*start..end].iter().all(Word::is_capital) && heads(&lower(&words[*start..end]));
    (end.saturating_sub(LONGEST_HEAD)..end).find(is_head)
}

fn is_rank(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).and_then(|word| word.role).is_some_and(|cover| cover.first && cover.kind == NameKind::Title)
}

/// Where what a unit is called ends: a name of the dictionary, one that was found there, two words before a rank, or one.
fn end_of_called(words: &[Word<'_>], found: &[Found], at: usize) -> usize {
    const LONGEST: usize = 2;
    let cover = words[at].name.filter(|cover| cover.first && cover.kind != NameKind::Person).map(|cover| at + cover.n_tokens);
    let named = || found.iter().find(|one| one.tokens.contains(&at) && one.tokens.end <= at + LONGEST).map(|one| one.tokens.end);
    let is_word = |at: usize| words.get(at).is_some_and(|word| word.case == Case::Title && word.role.is_none());
    let are_two = is_word(at) && is_word(at + 1) && is_rank(words, at + 2);
    cover.or_else(|| are_two.then_some(at + 2)).or_else(named).unwrap_or(at + 1)
}
