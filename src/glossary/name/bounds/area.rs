//! What an office is of, which no dictionary has: the area of one for a village, ward or subdistrict, *Camat Sayung* + *Sukarman*, *Kepala Desa Wunut* + *Iwan
//! Sulistiya*, and the firm or club of another, *Direktur Tokoria, Budi Santoso,*.

use std::ops::Range;

use super::degree;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::casing::Casing;
use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::headline::Mode;
use crate::glossary::name::text::word::{Case, Word, ends, lower, opens_balinese};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *Camat Masalembu berjanji*, *Camat Sayung Sukarman*: behind an office of a small area stands the area where the text has it with its own head, *Kecamatan
/// Sayung*, and whoever follows it is a name of his own.
pub(in crate::glossary::name) fn mark_areas(words: &[Word<'_>], found: Vec<Found>, casing: &Casing<'_>, lexicon: &Lexicon) -> Vec<Found> {
    // Most names have no office before them.
    let is_office = |word: &&Word<'_>| word.role.is_some_and(|cover| cover.kind == NameKind::Position);
    let heads_before = |at: usize| words[..at].last().filter(is_office).and_then(|office| lexicon.office_areas(office.lower));
    let is_area = |one: &Found| {
        let first = &words[one.tokens.start];
        let may_be = first.case == Case::Title && !one.is_initials && one.tokens.len() <= 3;
        may_be && heads_before(one.tokens.start).is_some_and(|heads| heads.split(' ').any(|head| casing.is_pair_elsewhere(head, first.lower)))
    };
    if !found.iter().any(is_area) {
        return found;
    }
    let parts = |one: Found| {
        if !is_area(&one) {
            return vec![one];
        }
        // *Camat Bungku Pesisir, Iron Maria Edi*: before a comma all of it is the area, and so are words that the text has side by side again.
        let goes_on = |at: usize| casing.is_large_pair(words[at - 1].lower, words[at].lower);
        let before_comma = words.get(one.tokens.end).is_some_and(|word| word.text == ",");
        let last = |at: &usize| !(before_comma || goes_on(*at));
        let split = (one.tokens.start + 1..one.tokens.end).find(last).unwrap_or(one.tokens.end);
        let area = Found { is_area: true, ..Found::new(one.tokens.start..split, Some(NameKind::Place)) };
        let holder = Found::new(split..one.tokens.end, Some(NameKind::Person));
        if holder.tokens.is_empty() { vec![area] } else { vec![area, holder] }
    };
    found.into_iter().flat_map(parts).collect()
}

/// *Kapolsek Mranggen AKP Dedi*, *Camat Sayung, Sukarman, mengimbau*, *Direktur Tokoria, Budi Santoso, hadir*: what stands between an office and whoever holds
/// it is what the office is of, and so is a name alone behind that of a small area, whose holder is hardly ever called by one (*Lurah Medono mengimbau*).
pub(in crate::glossary::name) fn mark_held(
    words: &[Word<'_>],
    mode: Mode,
    found: Vec<Found>,
    casing: &Casing<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> Vec<Found> {
    if mode != Mode::Running {
        return found;
    }
    let held: Vec<(Range<usize>, NameKind)> = (0..words.len().saturating_sub(1))
        .filter(|at| words[*at + 1].is_capital() || words[*at + 1].case == Case::Number)
        .filter_map(|office| {
            let start = office + 1 + usize::from(words[office + 1].case == Case::Number);
            if let Some(area) = area_of(words, office, start, casing, patterns, lexicon) {
                return Some((area, NameKind::Place));
            }
            let is_of_place = || patterns.stands_before_place(words[office].lower);
            let firm = firm_of(words, office, &found, patterns, lexicon)?;
            if is_body_in_office(words, office, patterns) {
                return Some((office..firm.end, NameKind::Organization));
            }
            Some((firm, if is_of_place() { NameKind::Place } else { NameKind::Organization }))
        })
        .collect();
    let kind = |tokens: &Range<usize>| {
        let from = held.partition_point(|(held, _)| held.start < tokens.start);
        held[from..].iter().take_while(|(held, _)| held.start == tokens.start).find(|(held, _)| held == tokens).map(|(_, kind)| *kind)
    };
    take_in(found, held.iter().map(|(tokens, _)| tokens.clone()), |tokens, touched| {
        has_all(tokens, touched).then(|| Found { is_area: true, ..Found::new(tokens.clone(), kind(tokens)) })
    })
}

/// Capitals of one name that may be that of an area or firm: one to three, none of them an office or title.
fn run_from(words: &[Word<'_>], start: usize) -> Option<Range<usize>> {
    const MOST_WORDS: usize = 3;
    let is_part = |word: &&Word<'_>| word.case == Case::Title && word.role.is_none() && !word.is(List::Day) && !word.is(List::Month);
    let n = words.get(start..)?.iter().take(MOST_WORDS + 1).take_while(is_part).count();
    (1..=MOST_WORDS).contains(&n).then_some(start..start + n)
}

/// The area behind an office of a small area: before a rank, a comma and the larger area or the holder, or one name alone that no person is known to have.
fn area_of(words: &[Word<'_>], office: usize, start: usize, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<Range<usize>> {
    let is_one = || words[office].is_office() && lexicon.office_areas(words[office].lower).is_some();
    let area = run_from(words, start).filter(|_| is_one() || is_office_of_two(words, office, lexicon))?;
    let has_comma = words.get(area.end).is_some_and(|word| word.text == ",");
    let next = area.end + usize::from(has_comma);
    let first = &words[start];
    let is_title = |word: &Word<'_>| {
        let is_title = word.role.is_some_and(|cover| cover.first && cover.kind == NameKind::Title);
        is_title && word.text.len() > 1 && !word.is(List::Degree)
    };
    let is_large = |word: &Word<'_>| word.is_capital();
    let has_rank = words.get(next).is_some_and(is_title) && words.get(next + 1).is_some_and(is_large);
    let is_personal = is_personal(words, area.clone(), lexicon);
    if has_rank && (!has_comma || !is_personal && holder_end(words, next, lexicon).is_some()) {
        return Some(area);
    }
    let is_place = || area.len() == 1 || may_be_area(first, &words[start + 1]);
    // *Camat Cileles, Kabupaten Lebak,*, *Kapolsek Cileles, Polres Lebak,*
    let heads_larger = |word: &Word<'_>| word.is(List::Division) || patterns.heads_body(word.lower) && patterns.stands_before_place(word.lower);
    let is_in_larger = || words.get(next).is_some_and(|word| word.is_capital() && heads_larger(word));
    let is_alone = || area.len() == 1 && !first.known && first.name.is_none() && !casing.begins_pair(first.lower);
    let stands = if has_comma { is_in_larger() || is_place() && holder_end(words, next, lexicon).is_some() } else { is_alone() };
    (stands && !is_personal).then_some(area)
}

/// The firm or club behind an office or occupation that no dictionary has, before a comma and whoever holds it (*Direktur Tokoria, Budi Santoso, hadir*), or
/// where the holder stands before a comma and the office (*kata Budi Santoso, direktur Tokoria.*).
fn firm_of(words: &[Word<'_>], office: usize, found: &[Found], patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<Range<usize>> {
    const MOST_WORDS: usize = 2;
    // *Pengacara Nadiem, Hotman Paris*, *Saksi Tohari*
    let is_of_person = |word: &Word<'_>| {
        let lists = [OfficeWord::Case, OfficeWord::Kin, OfficeWord::Staff, OfficeWord::Harms, OfficeWord::Somebody];
        word.is(List::OfSomebody) || lists.into_iter().any(|list| word.lists.is_office_word(list))
    };
    let firm = run_from(words, office + 1).filter(|firm| firm.len() <= MOST_WORDS)?;
    // *Ketua Laskar Sumba, Budi Santoso, hadir*
    let is_new = |word: &Word<'_>| word.name.is_none();
    let is_place = |word: &Word<'_>| word.name.is_some_and(|cover| cover.first && cover.kind == NameKind::Place);
    let ends_in_place = || is_place(&words[firm.end - 1]) && !patterns.heads_name(words[office].lower);
    let are_new = words[firm.start..firm.end - 1].iter().all(is_new) && (is_new(&words[firm.end - 1]) || firm.len() > 1 && ends_in_place());
    let is_free = are_new && !is_personal(words, firm.clone(), lexicon);
    let post = &words[office];
    let is_owner = post.lists.is_office_word(OfficeWord::Owner);
    let is_office = post.is_office() || lexicon.is_office(post.lower) || is_owner || patterns.is_office_of_body(post.lower);
    if !is_free || !(is_office || post.is_post() || is_body_in_office(words, office, patterns)) || is_of_person(post) {
        return None;
    }
    let is_closed = |end: usize| words.get(end).is_none_or(|mark| mark.case == Case::Punctuation);
    // *Pesinetron Jeremy Thomas, Axel* may be somebody.
    let may_be = is_office || firm.len() == 1;
    let has_comma = words.get(firm.end).is_some_and(|word| word.text == ",");
    let is_before = || may_be && has_comma && holder_end(words, firm.end + 1, lexicon).is_some_and(is_closed);
    let is_behind = || is_office && is_closed(firm.end) && closes(words, firm.end) && is_behind_holder(words, office, found, lexicon);
    (is_before() || is_behind()).then_some(firm)
}

/// *Kepala Bidang Humas* + *Polda*: whether a token heads a body that is told by its place, behind an office in it.
fn is_body_in_office(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>) -> bool {
    let heads = || patterns.heads_body(words[at].lower) && patterns.stands_before_place(words[at].lower);
    words[at].is_capital() && !patterns.heads_office(words[at].lower) && heads() && is_behind_post(&words[..at])
}

/// *kata Budi Santoso, direktur utama* before a firm: whether a person and a comma stand right before an office in small letters or in English; *Direktur* may
/// begin the next one of a list.
fn is_behind_holder(words: &[Word<'_>], office: usize, found: &[Found], lexicon: &Lexicon) -> bool {
    const LONGEST: usize = 3;
    let is_apposed = |word: &Word<'_>| word.case == Case::Lower || word.lists.is_office_word(OfficeWord::English);
    let comma = (office.saturating_sub(LONGEST)..office).rev().find(|at| words[*at].text == ",");
    let is_holder = |one: &Found, comma: usize| one.tokens.end == comma && one.tokens.len() > 1 && one.kind == Some(NameKind::Person);
    comma.is_some_and(|comma| {
        let post = &words[comma + 1..=office];
        let is_one = post.iter().all(is_apposed) && (post.len() == 1 || lexicon.is_office(&lower(post)));
        is_one && found.iter().any(|one| is_holder(one, comma))
    })
}

/// Where somebody's name ends who stands here behind a comma, alone and in no row: *, Budi Santoso, hadir*.
fn holder_end(words: &[Word<'_>], start: usize, lexicon: &Lexicon) -> Option<usize> {
    let is_title = |word: &Word<'_>| {
        let is_styled = word.lists.is_office_word(OfficeWord::Styled) && (word.is_capital() || word.is(List::AbbreviationBefore));
        is_styled || word.role.is_some_and(|cover| cover.kind == NameKind::Title)
    };
    let titles = words[start..].iter().take_while(|word| is_title(word) || word.text == "." && word.glued).count();
    let name = run_from(words, start + titles)?;
    let is_free = |word: &Word<'_>| word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    let is_one = || name.len() == 1 && (words[name.start].known || words.get(name.end).is_none_or(|word| word.text != ","));
    let is_person = words[name.start].name.is_some_and(|cover| cover.kind == NameKind::Person) || is_personal(words, name.clone(), lexicon);
    let may_hold = is_free(&words[name.start]) && !words[name.start].is(List::Division) && (is_person || !is_one());
    // *Camat Udanawu, Rully Wahyu, S.Sos.,*
    let end = degrees_behind(words, name.end, lexicon);
    (may_hold && closes(words, end)).then_some(end)
}

/// Where the degrees end behind a name.
pub(in crate::glossary::name) fn degrees_behind(words: &[Word<'_>], end: usize, lexicon: &Lexicon) -> usize {
    degree::end(end..words.len(), &|at| (words[at].text, words[at].lower), lexicon)
}

/// Whether what is named ends here and no row goes on: at the end, before small words, or at a mark with no capital behind but that of a day.
fn closes(words: &[Word<'_>], end: usize) -> bool {
    let Some(mark) = words.get(end) else { return true };
    let is_day = |word: &Word<'_>| word.is(List::Day) || word.is(List::Month);
    let goes_on = |word: &Word<'_>| word.is_capital() && !is_day(word) || word.is(List::Coordinator);
    match mark.case {
        Case::Punctuation => mark.text != "," || !words.get(end + 1).is_some_and(goes_on),
        _ => !goes_on(mark) && !mark.is_capital(),
    }
}

/// Whether a name may well be somebody's, by its first word or its last.
fn is_personal(words: &[Word<'_>], name: Range<usize>, lexicon: &Lexicon) -> bool {
    let (first, last) = (&words[name.start], &words[name.end - 1]);
    let is_known = first.name.is_some_and(|cover| cover.kind == NameKind::Person);
    let is_first = first.may_be_first_name() || opens_balinese(words, name.start);
    is_known || is_first || last.lists.is_office_word(OfficeWord::Surname) || ends_as_person(last.lower, lexicon)
}

/// Whether two words look like a place: *Tanjung Raja*, *Sukamaju Kidul*.
pub(super) fn may_be_area(first: &Word<'_>, second: &Word<'_>) -> bool {
    let begins = first.is(List::PlaceNoun) || first.lists.is_office_word(OfficeWord::AreaBegins);
    begins || second.is(List::Point) || second.lists.is_office_word(OfficeWord::AreaEnds)
}

/// *warga Desa Talang Rejo*: whether a word behind an area may be the rest of its name, since nobody is called so.
pub(super) fn may_end_area(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    !(word.may_be_first_name() || ends_as_person(word.lower, lexicon))
}

/// *Kepala Kampung*, *Kepala SPPG*: whether an office of a small area ends here that has two words.
pub(super) fn is_office_of_two(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let may_end = words[at].is_capital() && (words[at].role.is_some() || words[at].name.is_some() || words[at].known);
    let both = || Some(format!("{} {}", words[at.checked_sub(1)?].lower, words[at].lower));
    may_end && both().is_some_and(|both| lexicon.office_areas(&both).is_some())
}

/// Whether a word ends as only names of persons do: *Setiawan*, *Kusumawati*.
pub(in crate::glossary::name) fn ends_as_person(lower: &str, lexicon: &Lexicon) -> bool {
    ends_with(lower, OfficeWord::PersonEnds, lexicon)
}

/// Whether a word ends with another that is on a list: *Sukorejo*.
pub(in crate::glossary::name) fn ends_with(lower: &str, list: OfficeWord, lexicon: &Lexicon) -> bool {
    ends(lower, 4..=7).any(|end| lexicon.lists_of(end).is_office_word(list))
}

/// *Kepala BPS*, *Ketua RW 03*: whether capitals end here with an office or occupation among them.
pub(in crate::glossary::name) fn is_behind_post(words: &[Word<'_>]) -> bool {
    const LONGEST_POST: usize = 4;
    words.iter().rev().take(LONGEST_POST).take_while(|word| word.is_capital() || word.case == Case::Number).any(Word::is_post)
}
