//! Degrees behind a person's name, told by the list and by their form: *, Sp.OG(K), M.Kes., M.Tr.(Han), FICS*, `SpA(K) MKes`.

use std::ops::Range;

use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Word};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// What a specialist's degree begins with.
const SPECIALIST: [&str; 2] = ["Sp", "Subsp"];

/// The degree of a priest, which in capitals is a word: *Romo Yosef Gunawan Pr*, but *PR*.
pub(in crate::glossary::name) const PRIEST: &str = "Pr";

/// Where the degrees end that stand right behind a name, in the tokens from there on; each is asked for as printed and in lower case.
pub(in crate::glossary::name) fn end<'t>(tokens: Range<usize>, word: &dyn Fn(usize) -> (&'t str, &'t str), lexicon: &Lexicon) -> usize {
    let text = |at: usize| if at < tokens.end { word(at).0 } else { "" };
    let is_title_behind = |at: usize| at > tokens.start && lexicon.is(List::DegreeBefore, word(at).1) && text(at + 1) == "." && text(at + 2) == ",";
    let (mut last, mut told) = (tokens.start, 0);
    loop {
        let has_comma = text(last) == ",";
        let (at, is_told) = (last + usize::from(has_comma), told > 0);
        let shown = text(at);
        // *, S.K.M., MARS, FICS,*: letters behind other degrees, up to a mark.
        let is_body = || lexicon.names(word(at).1).any(|entry| entry.kind() == NameKind::Organization);
        // *, S.P., M.M., IPU., CIRR di kampus*: or behind two, before a small letter.
        let is_closed = |next: &str| matches!(next, "," | "." | "(" | ")") || told > 1 && next.starts_with(char::is_lowercase);
        let is_last = || is_told && has_comma && is_letters(shown) && is_closed(text(at + 1)) && (told > 1 || !is_body());
        // *Budi Santoso, Drs., M.Si.*
        let is_listed = || lexicon.is(List::Degree, word(at).1) || shown == PRIEST || is_title_behind(at);
        let is_degree = || is_listed() || has_form(shown) || is_told && is_dotted(shown) || is_last();
        if !shown.starts_with(char::is_uppercase) || !is_degree() {
            return last;
        }
        told += 1;
        last = at + 1;
        last += usize::from(text(last) == ".");
        // *Sp. OG(K)*
        last += usize::from(SPECIALIST.contains(&shown) && is_letters(text(last)) && !text(last).is_empty());
        // *Sp.OG(K)-Onk*, *M.Tr.(Han)*
        let is_whole = || lexicon.is(List::Degree, &format!("{}.{}", word(at).1, word(last + 1).1));
        if text(last) == "(" && text(last + 2) == ")" && (is_letters(text(last + 1)) || is_whole()) {
            last += 3;
            last += if text(last) == "-" { 2.min(tokens.end - last) } else { 0 };
        }
    }
}

/// *Sp.PD*, `SpPD-KGEH`, *Subsp.Onk*, *M.H.Kes*: what is a degree wherever it stands behind a name.
pub(super) fn has_form(shown: &str) -> bool {
    let is_specialist = |start: &str| {
        let rest = shown.strip_prefix(start);
        rest.is_some_and(|rest| rest.strip_prefix('.').unwrap_or(rest).starts_with(char::is_uppercase))
    };
    SPECIALIST.into_iter().any(is_specialist) || is_dotted(shown) && shown.split('.').count() > 2
}

/// *M.Kes*, *S.Tr.Keb*, *Dr.PH*: short parts with stops between them, not all of them letters (*A.R.*).
fn is_dotted(shown: &str) -> bool {
    const LONGEST: usize = 4;
    let is_part = |part: &str| (1..=LONGEST).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    shown.split('.').all(is_part) && shown.contains('.') && shown.split('.').any(|part| part.len() > 1)
}

/// *K*, *MARS*, `CHt`: a few letters, capitals for the most part.
fn is_letters(shown: &str) -> bool {
    const LONGEST: usize = 7;
    let n_capitals = shown.bytes().filter(u8::is_ascii_uppercase).count();
    shown.len() <= LONGEST && n_capitals * 2 > shown.len() && shown.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Takes degrees out of the names that were found, and makes persons of whom they follow, or a title goes before: *Meta, Sp.A(K), M.Kes.*, *kata dr. Meta*.
pub(in crate::glossary::name) fn take(words: &[Word<'_>], found: &mut Vec<Found>, lexicon: &Lexicon) {
    let word = |at: usize| (words[at].text, words[at].lower);
    let mut floor = 0;
    found.retain_mut(|one| {
        if one.tokens.start < floor {
            return false;
        }
        let (name, behind) = (one.tokens.end, one.tokens.end + usize::from(words.get(one.tokens.end).is_some_and(|mark| mark.text == ",")));
        let is_plain = words[one.tokens.clone()].iter().all(|word| word.case == Case::Title);
        let is_person = one.kind == Some(NameKind::Person);
        // *Semarang, SE* is no degree.
        // *, Sukarmin, SH, menolak*: letters between commas are one behind what is no word and no place.
        let is_new = || words[one.tokens.clone()].iter().all(|word| !word.known && word.name.is_none());
        let is_between = || {
            let is_listed = words.get(behind).is_some_and(|degree| degree.is(List::Degree) && matches!(degree.case, Case::Upper | Case::Mixed));
            behind > name && is_listed && words.get(behind + 1).is_some_and(|mark| mark.text == ",") && is_new()
        };
        let has_degree = || is_plain && (words.get(behind).is_some_and(|degree| has_form(degree.text)) || is_between());
        let is_somebody = || has_degree() || is_styled(words, one.tokens.start);
        if !one.is_initials && (is_person || is_somebody()) {
            one.kind = Some(NameKind::Person);
            floor = end(name..words.len(), &word, lexicon);
        }
        true
    });
}

/// `Cita Rosita SpA`, *Budi Santoso SH MH*: degrees without their points and commas end no name; letters alone may be all that somebody is called by.
pub(in crate::glossary::name) fn cut(words: &[Word<'_>], found: &mut Found) {
    let is_listed =
        |word: &Word<'_>, n: usize| word.text == PRIEST || word.is(List::Degree) && (word.case == Case::Mixed || word.case == Case::Upper && n > 2);
    // *Husmin SE* before *MM* or `MHum`: of two degrees neither is a name.
    let is_letters = |at: usize, mixed: bool| {
        words.get(at).is_some_and(|word| (word.case == Case::Upper || mixed && word.case == Case::Mixed) && word.is(List::Degree))
    };
    let are_two = |end: usize| is_letters(end - 1, false) && is_letters(end, true);
    let is_degree = |word: &Word<'_>, n: usize| is_listed(word, n) || has_form(word.text);
    // `Sari Dewi SPd MPd`: two of them make a person of what was taken for something else.
    let is_mixed = |at: usize| words[at].case == Case::Mixed && words[at].is(List::Degree);
    if found.tokens.len() > 3 && (found.tokens.end - 2..found.tokens.end).all(is_mixed) {
        found.kind = Some(NameKind::Person);
    }
    let is_person = matches!(found.kind, None | Some(NameKind::Person));
    while is_person && found.tokens.len() > 1 && (is_degree(&words[found.tokens.end - 1], found.tokens.len()) || are_two(found.tokens.end)) {
        found.tokens.end -= 1;
    }
}

/// *dr. Meta*, *drg Rina*: whether a title in small letters stands right before.
fn is_styled(words: &[Word<'_>], start: usize) -> bool {
    let before = start.checked_sub(1).filter(|at| words[*at].text == ".").unwrap_or(start);
    let title = before.checked_sub(1).map(|at| &words[at]);
    title.is_some_and(|title| title.case == Case::Lower && title.lists.is_office_word(OfficeWord::Styled) && title.is(List::AbbreviationBefore))
}
