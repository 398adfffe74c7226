//! Names that dictionary and patterns know, and titles in English, beyond what the tagger finds or in place of what it cut short.

use crate::glossary::name::bounds::bodies;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::word::{Case, Word, ends_office};
use crate::lexicon::{Lexicon, List, NameKind};

/// Small words that may stand inside a name of the dictionary: *Organisasi untuk Keamanan*, *Race to Guangzhou*.
const SMALL: [List; 3] = [List::Stop, List::Connector, List::Foreign];

/// Adds the names that the dictionary knows and the tagger left out or cut short, where no word is meant: *KUHP*, *Tiongkok*, *Perang Dunia II*. A casing
/// cannot guess them.
pub(super) fn with_known_names(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    let certain = words.iter().enumerate().filter_map(|(at, word)| {
        let cover = word.name.filter(|cover| cover.first && cover.proper)?;
        let tokens = at..at + cover.n_tokens;
        let is_certain = match cover.n_tokens {
            // *Brigjen TNI Budi Santoso*: the end of a rank.
            _ if word.role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Title) => false,
            // A capital inside a sentence makes even a word the place of that name: *KEK Palu*.
            1 if word.known => cover.kind == NameKind::Place && word.case == Case::Title && !word.begins && word.role.is_none(),
            1 => word.case == Case::Upper || cover.kind != NameKind::Other || !word.begins,
            // *Organisasi untuk Keamanan dan Kerja Sama di Eropa*: small words stand inside.
            // *Wali Kota Bandung* is of Bandung, *Letnan Jenderal Ahmad Yani* no general.
            _ if cover.kind == NameKind::Place && ends_office(words, at) => false,
            _ => {
                let is_small = |word: &Word<'_>| word.case == Case::Lower && !SMALL.into_iter().any(|list| word.is(list));
                !words[tokens.clone()].iter().any(is_small) || is_small_but_last(&words[tokens.clone()])
            }
        };
        is_certain.then_some(tokens)
    });
    take_in(found, certain, |tokens, touched| {
        // *Cinta Laura* of the dictionary, and the tagger's *Laura Kiehl*
        let is_person = words[tokens.start].name.is_some_and(|cover| cover.kind == NameKind::Person) && tokens.len() > 1;
        let goes_on = |rest: &Found| rest.kind == Some(NameKind::Person) && tokens.contains(&rest.tokens.start) && tokens.end < rest.tokens.end;
        if let [rest] = touched
            && is_person
            && goes_on(rest)
        {
            return Some(Found::new(tokens.start..rest.tokens.end, rest.kind));
        }
        let kind = touched.iter().find(|found| found.tokens == *tokens).and_then(|found| found.kind);
        has_all(tokens, touched).then(|| Found::new(tokens.clone(), kind))
    })
}

/// *Kantor media Gaza*, *Rumah sakit Harapan Kita*: whether a name of the dictionary that opens a sentence has small letters up to its last word.
fn is_small_but_last(name: &[Word<'_>]) -> bool {
    let [first, inner @ .., last] = name else { return false };
    first.begins && !inner.is_empty() && inner.iter().all(|word| word.case == Case::Lower) && last.is_capital()
}

/// Adds two countries in one word, *Polandia-Prancis*, and parts them from a person behind: *Warga Iran-Inggris* + *Nazanin Zaghari*.
pub(super) fn with_pairs(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    let is_pair = |at: &usize| words[*at].is_capital() && words[*at].text.contains('-') && patterns.adjective_of_pair(words[*at].text).is_some();
    let pairs = (0..words.len()).filter(is_pair).map(|at| at..at + 1);
    take_in(found, pairs, |tokens, touched| {
        // *Perang Italia-Turki* is one name.
        let one = touched.first().filter(|one| one.tokens.start <= tokens.start);
        if one.is_some_and(|one| one.tokens.start < tokens.start) {
            return Vec::new();
        }
        let behind = one.map(|one| Found::new(tokens.end..one.tokens.end, one.kind)).filter(|behind| !behind.tokens.is_empty());
        [Found::new(tokens.clone(), Some(NameKind::Place))].into_iter().chain(behind).collect()
    })
}

/// Adds bodies whose English the patterns compose: *Aliansi Energi Konsumen*, all of it ordinary words with a capital.
pub(super) fn with_bodies(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    let mut next = 0;
    let bodies = std::iter::from_fn(|| {
        let heads = |at: &usize| words[*at].case == Case::Title && patterns.heads_body(words[*at].lower);
        loop {
            let head = (next..words.len()).find(heads)?;
            let end = body_end(words, head, patterns);
            next = end.max(head + 1);
            if end > head {
                return Some(head..end);
            }
        }
    });
    take_in(found, bodies, |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Organization))))
}

/// Adds works that somebody is cited from with their year: *Hatta dalam Demokrasi Kita (1960)*.
pub(super) fn with_cited(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST: usize = 10;
    let is_year = |at: usize| words.get(at).is_some_and(|word| word.case == Case::Number && word.text.len() == 4);
    let is_text = |at: usize, text: &str| words.get(at).is_some_and(|word| word.text == text);
    let cited = |start: usize| {
        let is_behind = words[start - 2].is_capital() && lexicon.before_work(words[start - 1].lower) == Some("");
        let is_part = |word: &&Word<'_>| word.is_capital() || word.is(List::Coordinator) || word.text == ",";
        let end = start + words[start..].iter().take(LONGEST).take_while(is_part).count();
        let has_year = is_text(end, "(") && is_year(end + 1) && is_text(end + 2, ")");
        (is_behind && has_year && words[start].is_capital()).then_some(start..end)
    };
    let works = (2..words.len()).filter_map(cited);
    take_in(found, works, |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Other))))
}

/// Adds works of ordinary words that their year in brackets tells inside a sentence: *membintangi Angin Senja (2021)*.
pub(super) fn with_dated(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    const LONGEST: usize = 6;
    let is_text = |at: usize, text: &str| words.get(at).is_some_and(|word| word.text == text);
    let is_year = |word: &Word<'_>| word.case == Case::Number && word.text.len() == 4 && word.text.starts_with(['1', '2']);
    let is_other = |word: &Word<'_>| [List::Day, List::Month, List::Occupation].into_iter().any(|list| word.is(list));
    let is_part = |word: &&Word<'_>| word.case == Case::Title && word.known && word.name.is_none() && word.role.is_none() && !is_other(word);
    let dated = |open: usize| {
        if words[open].text != "(" || !words.get(open + 1).is_some_and(is_year) || !is_text(open + 2, ")") {
            return None;
        }
        let n = words[..open].iter().rev().take_while(is_part).count();
        // *Film Angin Senja (2021)*
        let start = open - n + usize::from(n > 2 && words[open - n].is(List::MadeNoun));
        // *Jejak Kejayaan di Luar Kota (2014)* is more than its end.
        let is_end = || start > 1 && words[start - 1].is(List::Stop) && words[start - 2].case == Case::Title;
        let may_be = (2..=LONGEST).contains(&(open - start)) && !words[start].begins && !words[start].is(List::FirstName) && !is_end();
        (may_be && patterns.kind_of_head(&bodies::shown(words, start..open)).is_none()).then_some(start..open)
    };
    let works = (0..words.len()).filter_map(dated);
    take_in(found, works, |tokens, touched| touched.is_empty().then(|| Found::new(tokens.clone(), Some(NameKind::Other))))
}

/// Where the longest body ends that begins at a head and has an English form.
fn body_end(words: &[Word<'_>], head: usize, patterns: &Patterns<'_>) -> usize {
    const LONGEST: usize = 18;
    let belongs = |word: &&Word<'_>| word.case == Case::Title || word.case == Case::Upper || word.is(List::Coordinator) || word.text == ",";
    let run = words[head..].iter().take(LONGEST).take_while(belongs).count();
    let shown = |end: usize| bodies::shown(words, head..end);
    let is_body = |end: &usize| words[*end - 1].is_capital() && patterns.is_body_of_words(&shown(*end));
    // *Tim Reaksi Cepat*: no part of a phrase is a body.
    let is_phrase = |end: &usize| patterns.common_noun(&shown(*end)).is_some();
    let ends = || (head + 2..=head + run).rev();
    ends().find(is_body).filter(|end| !ends().take_while(|longer| longer > end).any(|longer| is_phrase(&longer))).unwrap_or(head)
}

/// Adds titles in English: capitals held together by *of*, *the* and the like, one of which at least is no Indonesian word (*Game of Thrones*).
pub(super) fn with_foreign_titles(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    // *AS Ned Price*: letters of a country are no small word of English.
    let is_letters = |word: &Word<'_>| word.case == Case::Upper && word.name.is_some();
    let is_glue = |word: &Word<'_>| word.is(List::Foreign) && !word.known && !is_letters(word);
    let belongs = |word: &Word<'_>| (word.is_capital() && word.role.is_none() && !(word.begins && word.known)) || is_glue(word);
    let is_unknown = |word: &Word<'_>| word.is_capital() && !word.known && word.name.is_none() && !is_glue(word);
    let mut next = 0;
    let runs = std::iter::from_fn(|| {
        let at = (next..words.len()).find(|at| belongs(&words[*at]))?;
        next = at + words[at..].iter().take_while(|word| belongs(word)).count();
        Some(at..next)
    });
    let titles = runs.filter_map(|run| {
        let last = run.clone().rfind(|at| words[*at].is_capital())? + 1;
        let first = run.clone().find(|at| words[*at].is_capital())?;
        let title = &words[first..last];
        (title.len() > 2 && title.iter().any(is_glue) && title.iter().any(is_unknown)).then_some(first..last)
    });
    take_in(found, titles, |tokens, touched| {
        let kind = touched.first().and_then(|found| found.kind).filter(|kind| *kind != NameKind::Person);
        Some(Found::new(tokens.clone(), kind))
    })
}
