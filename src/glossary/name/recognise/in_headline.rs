//! The names of a headline: those of the dictionary, and words that no dictionary knows or that running text has with a capital.

use super::firm;
use crate::glossary::name::bounds::person;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::casing::Casing;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Cover, Word, is_given, is_mostly_large, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// In a headline only dictionary names and words that the lexicon does not know are names.
pub(super) fn in_headline(words: &[Word<'_>], casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let large = is_of_name(words, at, casing, patterns, lexicon);
        if let Some(one) = whole_at(words, at, large, casing, patterns, lexicon) {
            at = one.tokens.end;
            found.push(one);
            continue;
        }
        let is_behind = found.last().is_some_and(|last| last.tokens.end == at);
        if is_unknown_name(words, at, large, is_behind, casing, patterns) {
            match found.last_mut() {
                Some(last) if is_behind && last.kind.is_none() && words[last.tokens.start].name.is_none() => last.tokens.end += 1,
                _ => found.push(Found::new(at..at + 1, None)),
            }
        }
        at += 1;
    }
    found
}

/// The name that begins at a token of a headline with all its words: a firm, what the dictionary or running text has whole, and somebody whom two words open.
fn whole_at(words: &[Word<'_>], at: usize, large: bool, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<Found> {
    if let Some(end) = firm::listed_end(words, at, patterns) {
        return Some(Found::new(at..end, Some(NameKind::Organization)));
    }
    let cover = known_in_headline(words, at, large, casing, patterns, lexicon);
    if let Some(n) = casing.whole(&words[at..]).max(cover) {
        return Some(Found::new(at..at + n, None));
    }
    // *Bupati* + *I Made Artana*, *La Ode Hasan*
    let opens_person = person::opens_by_two(words, at) && (at == 0 || person::stands_before(&words[at - 1]));
    let is_of_person = |word: &&Word<'_>| word.is(List::FirstName) || word.is(List::Balinese) || is_given(word);
    opens_person.then(|| Found::new(at..at + 2 + words[at + 2..].iter().take_while(is_of_person).count(), None))
}

/// *SF Hariyanto*, *Gertanca*: whether a word of a headline is a name, or goes on with the one that ends right before it, though no dictionary has it; `large`
/// says that running text has the word large.
fn is_unknown_name(words: &[Word<'_>], at: usize, large: bool, is_behind: bool, casing: &Casing<'_>, patterns: &Patterns<'_>) -> bool {
    let word = &words[at];
    // *SF Hariyanto*
    let is_initials = || word.case == Case::Upper && words.get(at + 1).is_some_and(|next| next.case == Case::Title && !next.known);
    // *Shawn Mendes*, where *Mendes* is a minister too.
    let is_second = || at > 0 && is_behind && casing.is_pair_elsewhere(words[at - 1].lower, word.lower);
    let is_free = || word.role.is_none() || is_second();
    // *Baby Blues*, which the text has small.
    let is_small = || !large && casing.is_small_somewhere(word.lower);
    let opens_person = || is_given_before_new(words, at, patterns);
    word.is_capital() && is_free() && !is_small() && (!word.known || large || opens_person()) && (word.lower.len() > 2 || large || is_initials())
}

/// How many tokens the name of the dictionary has that begins at a token of a headline, where it is one there; `large` says that running text has the word large.
fn known_in_headline(words: &[Word<'_>], at: usize, large: bool, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<usize> {
    let word = &words[at];
    // *di Medan*, *di Solo*: a place, though it be a word.
    let is_in = |cover: &Cover| cover.kind == NameKind::Place && at > 0 && words[at - 1].is(List::Locative);
    // *Puan Minta Maaf* is no madam.
    let opens = |cover: &Cover| cover.kind == NameKind::Person && word.begins;
    let may_be_large = |cover: &Cover| large || opens(cover) || casing.is_large_elsewhere(word.lower) && cover.kind != NameKind::Other;
    let is_shown = |cover: &Cover| cover.n_tokens > 1 || !word.known || may_be_large(cover) || is_in(cover);
    let is_inside = |cover: &Cover| cover.n_tokens == 1 && is_between_new(words, at) || ends_phrase(words, at, patterns, lexicon);
    word.name.filter(|cover| cover.first && is_shown(cover) && !is_inside(cover)).map(|cover| cover.n_tokens)
}

/// Whether an ordinary word of a headline that running text has with a capital is part of a name, and not there alone because it stands in one: *Pedagang
/// Protes* is no name for *Asosiasi Pedagang Indonesia*.
fn is_of_name(words: &[Word<'_>], at: usize, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let may_be_name = |word: &Word<'_>| word.is_capital() && (!word.known || is_mostly_large(word, lexicon));
    let is_head = |word: &Word<'_>| patterns.heads_body(word.lower) || patterns.heads_name(word.lower);
    // *Super Tucano*, *Dinas Pengairan*, which running text has with more words; but *Serikat Buruh* is a phrase.
    let is_pair = |pair: &[Word<'_>]| {
        let is_name = is_head(&pair[0]) || pair.iter().any(may_be_name);
        is_name && casing.is_pair_elsewhere(pair[0].lower, pair[1].lower) && lexicon.entry(&lower(pair)).is_none()
    };
    // *Bandara Muan* for *Bandara Internasional Muan*
    let heads_new = || patterns.heads_name(words[at].lower) && words.get(at + 1).is_some_and(|next| next.is_capital() && !next.known);
    let word = &words[at];
    casing.is_large_elsewhere(word.lower)
        && (may_be_name(word) && !is_head(word)
            || casing.calls(word.lower)
            || heads_new()
            || words[at.saturating_sub(1)..words.len().min(at + 2)].windows(2).any(is_pair))
}

/// *Menteri Keuangan* + *Budi Santoso Resmikan Pasar*: a first name that is a word too, before one that is none; but *Masjid Agung Demak*.
fn is_given_before_new(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>) -> bool {
    const SHORTEST: usize = 4;
    let is_new =
        |word: &Word<'_>| word.case == Case::Title && !word.known && word.name.is_none() && word.role.is_none() && word.lower.len() >= SHORTEST;
    let heads = |word: &Word<'_>| patterns.heads_body(word.lower) || patterns.heads_name(word.lower);
    let is_apart = |word: &Word<'_>| !word.is_capital() || word.role.is_some() || word.name.is_some();
    let is_given = words[at].lists.is_office_word(OfficeWord::Given) || words[at].is(List::FirstName);
    is_given && words.get(at + 1).is_some_and(is_new) && (at == 0 || !heads(&words[at - 1]) && is_apart(&words[at - 1]))
}

/// *Harashta Haifa Zahra*: what stands between two capitals that nobody knows is part of one name with them.
fn is_between_new(words: &[Word<'_>], at: usize) -> bool {
    let is_new = |word: &Word<'_>| word.case == Case::Title && !word.known && word.name.is_none() && word.role.is_none();
    at > 0 && is_new(&words[at - 1]) && words.get(at + 1).is_some_and(is_new)
}

/// *Kuasa Hukum* + *Pulang*: no name begins inside a phrase, unless with its head (*Imam Masjid Nabawi*).
fn ends_phrase(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let word = &words[at];
    let is_phrase = || words[at - 1].is_capital() && lexicon.entry(&lower(&words[at - 1..=at])).is_some();
    at > 0 && word.known && !patterns.heads_name(word.lower) && !patterns.heads_body(word.lower) && is_phrase()
}
