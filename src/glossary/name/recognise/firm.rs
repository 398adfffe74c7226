//! Firms and who speaks for them: *PT X (Persero) Tbk*, *Corporate Secretary Pertamina* + *Roberth Dumatubun*.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::document::{Document, Sentence};
use crate::glossary::name::bounds::before;
use crate::glossary::name::bounds::bodies::shown;
use crate::glossary::name::bounds::person::{is_noun, may_be_person};
use crate::glossary::name::bounds::post::is_of_title;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::word::{Case, Word};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// Most words of a firm before its last, and of a person behind it.
const LONGEST_FIRM: usize = 4;
/// Most capitals that are looked at behind the form of a firm: its name and somebody's.
const MOST_CAPITALS: usize = 20;

/// *PT Astra International* + *Tbk Gita Tiffani*: what stands behind the name of a firm is part of it, in brackets too, and no part of the next name.
pub(super) fn take_ends(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    let mut floor = 0;
    found.retain_mut(|one| {
        if one.tokens.end <= floor {
            return false;
        }
        one.tokens.start = one.tokens.start.max(floor);
        let end = firm_end(words, one.tokens.end);
        let is_firm = || patterns.is_firm(words[one.tokens.start].lower) || patterns.exact(&shown(words, one.tokens.clone()), is_body).is_some();
        if end > one.tokens.end && is_firm() {
            (one.tokens.end, floor) = (end, end);
        }
        true
    });
}

/// *Vale* of *Vale Indonesia*: the word by which a firm of the text is called is nobody, unless the text has somebody called so.
pub(in crate::glossary::name) fn mark_called(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], lexicon: &Lexicon) {
    let (mut firms, mut persons): (BTreeSet<&str>, BTreeSet<&str>) = Default::default();
    for (sentence, found) in sentences.iter().zip(all_found.iter()) {
        for one in found.iter().filter(|one| one.tokens.len() > 1) {
            let at = |token: usize| document.lower(token + sentence.tokens.start);
            match one.kind {
                Some(NameKind::Person) => persons.extend(one.tokens.clone().map(at)),
                Some(NameKind::Organization) if one.tokens.len() == 2 && lexicon.is(List::Home, at(one.tokens.end - 1)) => {
                    firms.insert(at(one.tokens.start));
                }
                _ => {}
            }
        }
    }
    firms.retain(|firm| !persons.contains(firm) && !lexicon.is(List::FirstName, firm));
    if firms.is_empty() {
        return;
    }
    for (sentence, found) in sentences.iter().zip(all_found) {
        for one in found.iter_mut().filter(|one| one.tokens.len() == 1 && one.kind == Some(NameKind::Person)) {
            if firms.contains(document.lower(one.tokens.start + sentence.tokens.start)) {
                one.kind = Some(NameKind::Organization);
            }
        }
    }
}

fn is_body(kind: NameKind) -> bool {
    kind == NameKind::Organization
}

/// Where a firm ends whose name ends at a token.
fn firm_end(words: &[Word<'_>], end: usize) -> usize {
    let is_end = |at: usize| words.get(at).is_some_and(|word| word.lists.is_office_word(OfficeWord::Firm) && word.is_capital());
    let in_brackets =
        words.get(end).is_some_and(|word| word.text == "(") && is_end(end + 1) && words.get(end + 2).is_some_and(|word| word.text == ")");
    let behind = if in_brackets { end + 3 } else { end };
    // *PT Unilever Indonesia, Tbk*
    let has_comma = words.get(behind).is_some_and(|word| word.text == ",") && is_end(behind + 1);
    if has_comma { behind + 2 } else { behind + usize::from(is_end(behind)) }
}

/// *PT Sinar Mas* + *Multiartha Tbk*, *PT Industri Jamu dan Farmasi Sido Muncul Tbk*: from *PT* to *Tbk* a firm is one name, whatever the dictionaries have of it.
/// Without that end, and behind no office, it goes on as long as the capitals do: *PT Asuransi* + *Jasa Indonesia*.
pub(super) fn join_to_end(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    const LONGEST: usize = 12;
    let end = |start: usize| {
        let first = behind_form(words, start, patterns)?;
        let is_form = |at: usize| patterns.is_firm(words[at].lower);
        // *PT Telkom* + *dan* + *Bank Mandiri Tbk*
        let begins = |at: usize| words[at].name.is_some_and(|cover| cover.first) || patterns.heads_body(words[at].lower);
        let is_joint = |at: usize| words[at].is(List::Connector) || words[at].is(List::Coordinator) && words.get(at + 1).is_some() && !begins(at + 1);
        let is_part = |at: &usize| !is_form(*at) && (words[*at].is_capital() || is_joint(*at) && words.get(at + 1).is_some_and(Word::is_capital));
        let last = words.len().min(first + LONGEST);
        let marked = (first..last).take_while(is_part).map(|at| firm_end(words, at + 1)).zip(first + 1..).find(|(end, at)| end > at);
        marked.map(|(end, _)| end).or_else(|| left_out(words, &found, start, first))
    };
    let firms: Vec<Range<usize>> = (0..words.len()).filter_map(|start| Some(start..end(start)?)).collect();
    take_in(found, firms.into_iter(), |tokens, touched| {
        if touched.first().is_some_and(|one| one.tokens.start < tokens.start) {
            return vec![];
        }
        let rest = touched.last().filter(|one| tokens.end < one.tokens.end).map(|one| Found::new(tokens.end..one.tokens.end, one.kind));
        [Found::new(tokens.clone(), Some(NameKind::Organization))].into_iter().chain(rest).collect()
    })
}

/// *HSBC* + *Holdings Ltd*, *Orion (Indonesia) Ltd*: before its form all capitals are the firm, with a bracket among them, though one have letters that mean another.
pub(super) fn join_to_form(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    const LONGEST: usize = 6;
    let is_form = |at: &usize| {
        let is_last = || words.get(at + 1).is_none_or(|next| !next.is_capital());
        words[*at].is_capital() && words[*at].lists.is_office_word(OfficeWord::FormAbroad) && is_last()
    };
    let is_title = |word: &Word<'_>| word.role.is_some_and(|cover| cover.kind == NameKind::Title);
    let is_other = |word: &Word<'_>| word.is_post() || is_title(word) || word.begins && word.known;
    let is_part = |word: &Word<'_>| word.is_capital() && !is_other(word);
    let is_bracket =
        |form: usize| matches!(&words[form.saturating_sub(3)..form], [open, place, close] if open.text == "(" && is_part(place) && close.text == ")");
    let firm = |form: usize| {
        let last = if is_bracket(form) { form - 3 } else { form };
        let n = words[..last].iter().rev().take(LONGEST).take_while(|word| is_part(word)).count();
        (n > 0).then(|| last - n..form + 1)
    };
    let firms = (1..words.len()).filter(is_form).filter_map(firm);
    take_in(found, firms, |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Organization))))
}

/// *PT Asuransi* + *Jasa Indonesia*: where the capitals end behind a form, if the first of them that no name has is left out and nobody may follow.
fn left_out(words: &[Word<'_>], found: &[Found], start: usize, first: usize) -> Option<usize> {
    let end = first + words[first..].iter().take(MOST_CAPITALS).take_while(|word| word.is_capital() && !word.is_office()).count();
    let name_at = |at: usize| found.get(found.partition_point(|one| one.tokens.end <= at)).filter(|one| one.tokens.contains(&at));
    let next = name_at(start).map_or(first, |one| one.tokens.end);
    // Behind its *Direktur* or *analis* somebody may follow.
    let may_be_held = start > 0 && words[start - 1].is_post();
    // *PT Megah* + *Perkasa Abadi*, *PT Zahra* + *Oto Mandiri* are nobody.
    let rest = &words[next.min(end)..end];
    let is_first = || rest[0].may_be_first_name();
    let ends = |word: &Word<'_>| word.lists.is_office_word(OfficeWord::FirmEnd);
    let is_end = || rest.iter().all(ends) || rest.last().is_some_and(ends) && rest.len() < LONGEST_FIRM && !is_first();
    (next < end && (is_end() || name_at(next).is_none() && !may_be_held)).then_some(end)
}

/// *PT Timah*, *PT. Timah*: where the name of a firm begins behind its form.
fn behind_form(words: &[Word<'_>], start: usize, patterns: &Patterns<'_>) -> Option<usize> {
    let has_stop = words.get(start + 1).is_some_and(|word| word.text == "." && word.glued);
    (words[start].is_capital() && patterns.is_firm(words[start].lower)).then_some(start + 1 + usize::from(has_stop))
}

/// *Samuel Sekuritas* + *Prasetya Gunadi*, *PT Deka Sari Perkasa* + *Rachmat Utama* behind an office: a firm ends with its last word, and somebody's name
/// follows.
pub(super) fn split_last_words(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let whole = |last: usize| {
        // *Analis Samuel Sekuritas*: what a sentence opens with is no part.
        let opens = |word: &Word<'_>| word.begins && word.is(List::Occupation);
        let is_part = |at: &usize| words[*at].is_capital() && words[*at].role.is_none() && !opens(&words[*at]);
        let start = (0..last).rev().take_while(is_part).take(LONGEST_FIRM).last()?;
        // Names that were found say where the firm begins.
        let begun = found.iter().find(|one| one.tokens.start <= last && last <= one.tokens.end).map_or(start, |one| one.tokens.start);
        let end = last + 1 + words[last + 1..].iter().take_while(|word| word.case == Case::Title && word.role.is_none()).count();
        // *PT Sekuritas Samudra Tbk*: the first word of a firm is not its last, and *Tbk* ends no person.
        let is_first = patterns.is_firm(words[last - 1].lower) || words[last + 1..end].iter().any(|word| word.lists.is_office_word(OfficeWord::Firm));
        // *Kas dan Sekuritas* + *Bank Indonesia Budi Hartono* is what a department is for, *London Futures* + *Exchange* one name.
        let is_other = words.get(last + 1).and_then(|next| next.name).is_some_and(|cover| cover.first && cover.kind == NameKind::Organization);
        let goes_on = last + 1 < end && words[last + 1..end].iter().all(|word| word.is(List::BodyWord));
        // *Mirae Asset Sekuritas Indonesia* + *Nafan Aji Gusta*
        let firm = last + 1 + usize::from(words.get(last + 1).is_some_and(|word| word.is_home()));
        (start < last && begun < last && !is_first && !is_other && !goes_on).then_some((begun.max(start)..end.max(firm), firm))
    };
    let is_last = |at: &usize| words[*at].is_capital() && words[*at].lists.is_office_word(OfficeWord::FirmLast);
    let mut firms: Vec<(Range<usize>, usize)> = (1..words.len()).filter(is_last).filter_map(whole).collect();
    firms.extend((1..words.len()).filter_map(|start| behind_office(words, start, patterns, lexicon)));
    firms.extend(behind_posts(words, lexicon));
    firms.sort_by_key(|(whole, _)| whole.start);
    let behind = |tokens: &Range<usize>| {
        let place = firms.binary_search_by_key(&tokens.start, |(whole, _)| whole.start);
        place.map_or(tokens.end, |place| firms[place].1)
    };
    take_in(found, firms.iter().map(|(whole, _)| whole.clone()), |tokens, touched| {
        let person = behind(tokens);
        let is_free = touched.iter().all(|one| tokens.start <= one.tokens.start && one.tokens.end <= tokens.end);
        let firm = is_free.then(|| Found::new(tokens.start..person, Some(NameKind::Organization)));
        let named = (is_free && person < tokens.end).then(|| Found::new(person..tokens.end, Some(NameKind::Person)));
        firm.into_iter().chain(named).collect::<Vec<_>>()
    })
}

/// *Direktur* + *PT Deka Sari Perkasa Rachmat Utama*: the firm and the holder of the office, and where the holder's name begins; the end of both where nobody
/// follows.
fn behind_office(words: &[Word<'_>], start: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<(Range<usize>, usize)> {
    let first = behind_form(words, start, patterns)?;
    // *kuasa hukum PT Bina Abadi Cahyono*
    let is_told = || before::behind_office(words, start, lexicon);
    if !words[start - 1].is_post() && !words[start - 1].lists.is_office_word(OfficeWord::Boss) && !is_told() {
        return None;
    }
    let end = first + words[first..].iter().take(MOST_CAPITALS).take_while(|word| word.is_capital()).count();
    // *PT Timah Tbk* + *Ahmad Dani Virsal*, *PT Bank Woori Saudara Indonesia* + *Rully Nova*
    let is_firm = |at: usize| words[at].lists.is_office_word(OfficeWord::Firm);
    let is_home = |at: usize| words[at].is_home() && end - at > 2;
    let is_last = |word: &Word<'_>| word.lists.is_office_word(OfficeWord::FirmEnd) || word.is(List::BodyWord);
    let is_end = |at: &usize| is_firm(*at) || (is_last(&words[*at]) || is_home(*at)) && !is_firm(at + 1);
    let last = (first + 1..end.saturating_sub(1)).rev().find(is_end)?;
    // *PT Deka Sari Perkasa* + *Tahun 2021*
    let end = if words[last + 1].is(List::BeforeNumber) { last + 1 } else { end };
    // *PT Deka Abadi* + *Peter van Dijk*
    let is_joint = |at: usize| words[at].is(List::Foreign) && words.get(at + 1).is_some_and(Word::is_capital);
    let end = if end + 1 < words.len() && end > last + 1 && is_joint(end) { end + 2 } else { end };
    // *PT Maju Jaya Sentosa* has nobody behind it.
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && !word.lists.is_office_word(OfficeWord::FirmEnd);
    // *PT Deka Abadi* + *Dewi Lestari*
    let is_first = || words[last + 1].is(List::FirstName) && end > last + 2;
    let is_named = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() || word.is(List::Foreign);
    let is_person = words[last + 1..end].iter().all(is_part) || is_first() && words[last + 1..end].iter().all(is_named);
    (is_person && end - last <= LONGEST_FIRM).then_some((start..end, last + 1))
}

/// *Analis* + *Rystad Energy Jorge Leon*, *Founder* + *Traderindo.com Wahyu Laksono*: firms behind an office or occupation that end with a foreign word for a
/// body or as an address does, and where the name of whoever speaks for them begins.
fn behind_posts(words: &[Word<'_>], lexicon: &Lexicon) -> Vec<(Range<usize>, usize)> {
    let is_site = |word: &Word<'_>| {
        let end = word.lower.rsplit_once('.').map(|(_, end)| lexicon.lists_of(end).is_office_word(OfficeWord::SiteEnd));
        end == Some(true) && word.is_capital()
    };
    let ends_firm = |at: &usize| words[*at].is_capital() && words[*at].is(List::BodyWord) || is_site(&words[*at]);
    let firm = |last: usize| {
        let is_part = |at: &usize| words[*at].is_capital() && !words[*at].is_post();
        let start = (0..=last).rev().take_while(is_part).take(LONGEST_FIRM + 1).last()?;
        let is_called = is_site(&words[last]) || start < last && last - start <= LONGEST_FIRM;
        let is_behind = start.checked_sub(1).is_some_and(|post| words[post].is_post());
        let end = last + 1 + words[last + 1..].iter().take(MOST_CAPITALS).take_while(|word| word.is_capital()).count();
        // *Tata Group* + *N Chandrasekaran*
        let is_initial = words.get(last + 1).is_some_and(|word| word.case == Case::Initial) && end > last + 2;
        let person = &words[last + 1 + usize::from(is_initial)..end];
        let is_one = matches!(person, [one] if one.case == Case::Title && !one.known && one.name.is_none() && !lexicon.is_english(one.lower));
        // *PT Sino Investment Manajemen Chanxing*
        let is_several = || may_be_person(person, lexicon) && !is_noun(&person[0], lexicon);
        (is_called && is_behind && (is_one || is_several())).then_some((start..end, last + 1))
    };
    (1..words.len()).filter(ends_firm).filter_map(firm).collect()
}

/// *VP Public Relations KAI* + *Anne Purba*: an office in English is no part of the body behind it, and none by itself.
pub(super) fn cut_titles(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let persons: Vec<usize> = found.iter().filter(|one| one.kind == Some(NameKind::Person)).map(|one| one.tokens.start).collect();
    found.retain_mut(|one| {
        let tokens = one.tokens.clone();
        let first = &words[tokens.start];
        let is_title = one.kind != Some(NameKind::Person) && tokens.len() > 1 && first.lists.is_office_word(OfficeWord::English);
        // *Founder* + *Tokoria*
        if is_title && first.name.is_none() && patterns.is_office_of_body(first.lower) {
            one.tokens.start += 1;
            return true;
        }
        if !is_title || persons.binary_search(&tokens.end).is_err() || !is_of_title(&words[tokens.start + 1], lexicon) {
            return true;
        }
        let is_known = |shown: &str| patterns.exact(shown, is_body).is_some() || patterns.before_country(shown).is_some();
        let body = (tokens.start + 1..tokens.end).find(|at| is_known(&shown(words, *at..tokens.end)));
        one.tokens.start = body.unwrap_or(tokens.end);
        body.is_some()
    });
}

/// *8. PT Multi Karya Sejahtera Tbk (MKSJ)*, *3. CV Maju Lancar*: where a firm ends in a line of capitals, with its last word, before a bracket, or with the line of a
/// list.
pub(super) fn listed_end(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>) -> Option<usize> {
    if words[at].case != Case::Upper || !patterns.is_firm(words[at].lower) {
        return None;
    }
    let run = at + 1 + words[at + 1..].iter().take_while(|word| word.is_capital() && word.case != Case::Punctuation).count();
    let last = (at + 2..run).find(|at| words[*at].lists.is_office_word(OfficeWord::Firm)).map(|last| last + 1);
    let is_closed = || match words.get(run) {
        Some(next) => next.text == "(",
        None => words[..at].iter().any(|word| word.case == Case::Number) && words[..at].iter().all(|word| !word.is_capital()),
    };
    last.or_else(|| (run > at + 1 && is_closed()).then_some(run))
}
