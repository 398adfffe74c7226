//! Laws: *Undang-Undang Pelayaran* is one name, *Revisi* is no part of it, and the title behind *tentang* is words.

use std::ops::Range;

use crate::glossary::name::bounds::bodies::shown;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::word::{Case, Word};
use crate::lexicon::{List, NameKind};

/// What the section `law` says of a word with which the name of a law begins, or behind which its title stands.
fn says<'l>(word: &Word<'l>) -> Option<&'l str> {
    word.lists.others()?.of("law")
}

fn is_title(word: &Word<'_>) -> bool {
    says(word) == Some("title")
}

fn is_article(word: &Word<'_>) -> bool {
    says(word) == Some("article")
}

fn heads(word: &Word<'_>) -> bool {
    word.is_capital() && says(word).is_some() && !is_title(word) && !is_article(word)
}

/// *Jo Pasal 55 KUHP*: what has the number of an article in it is no one name.
pub(super) fn drop_articles(words: &[Word<'_>], found: &mut Vec<Found>) {
    let is_numbered = |at: usize| is_article(&words[at]) && words.get(at + 1).is_some_and(|number| number.case == Case::Number);
    found.retain(|one| !(one.tokens.start + 1..one.tokens.end).any(is_numbered));
}

/// Adds laws whose English the dictionary or the patterns have, all of it ordinary words: *Undang-Undang Perumahan Rakyat*; and cuts off what is done to one
/// (*Revisi* + *Undang-Undang Kejaksaan*).
pub(super) fn with_laws(words: &[Word<'_>], mut found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    if !words.iter().any(heads) {
        return found;
    }
    let is_deed = |first: &Word<'_>| first.known && first.name.is_none() && !patterns.heads_body(first.lower) && !patterns.heads_name(first.lower);
    for one in found.iter_mut().filter(|one| one.tokens.len() > 2) {
        let (first, next) = (&words[one.tokens.start], &words[one.tokens.start + 1]);
        let is_head = || patterns.heads_name(&format!("{} {}", first.lower, next.lower));
        one.tokens.start += usize::from(heads(next) && is_deed(first) && !is_head());
    }
    let laws = (0..words.len()).filter(|at| heads(&words[*at])).filter_map(|at| law(words, at, patterns));
    // *Rancangan Undang-Undang Kecerdasan Buatan* + *UE*: whose law it is was taken with its title.
    let rest = |tokens: &Range<usize>, touched: &[Found]| {
        let last = touched.last().filter(|last| tokens.start <= touched[0].tokens.start && tokens.end < last.tokens.end)?;
        let cover = words[tokens.end].name.filter(|cover| cover.first && tokens.end + cover.n_tokens == last.tokens.end)?;
        Some(Found::new(tokens.end..last.tokens.end, Some(cover.kind)))
    };
    take_in(found, laws, |tokens, touched| {
        let rest = rest(tokens, touched);
        let law = (rest.is_some() || has_all(tokens, touched)).then(|| Found::new(tokens.clone(), Some(NameKind::Other)));
        law.into_iter().chain(rest).collect::<Vec<_>>()
    })
}

/// The longest law that begins at a head and has English; its number, and what its title is, are no part of it.
fn law(words: &[Word<'_>], head: usize, patterns: &Patterns<'_>) -> Option<Range<usize>> {
    const LONGEST: usize = 10;
    let belongs = |word: &&Word<'_>| (word.is_capital() || word.is(List::Coordinator)) && !heads(word) && !word.is(List::BeforeNumber);
    let run = words[head + 1..].iter().take(LONGEST).take_while(belongs).count();
    let has_number = |end: usize| words.get(end).is_some_and(|word| word.case == Case::Number);
    let is_law = |end: &usize| {
        let name = || shown(words, head..*end);
        // *Undang-Undang Thailand* may be any.
        let is_lands = || patterns.is_country(&shown(words, head + 1..*end));
        words[*end - 1].is_capital() && !has_number(*end) && !is_lands() && patterns.is_law(&name())
    };
    (head + 2..head + 2 + run).rev().find(is_law).map(|end| head..end)
}

/// *Undang-Undang Nomor 8 Tahun 2010 tentang Pencegahan dan Pemberantasan …*: the title of a law is no name, where all of what was found of it is words.
pub(super) fn drop_titles(words: &[Word<'_>], found: &mut Vec<Found>) {
    const LONGEST: usize = 12;
    if !words.iter().any(is_title) {
        return;
    }
    let is_of_law = |word: &Word<'_>| word.case == Case::Number || heads(word);
    let in_title = |start: usize| {
        let goes_on = |at: &usize| words[*at].is_capital() || words[*at].is(List::Coordinator) || words[*at].text == ",";
        let first = (0..start).rev().take(LONGEST).take_while(goes_on).last().unwrap_or(start);
        first > 1 && is_title(&words[first - 1]) && is_of_law(&words[first - 2])
    };
    let is_word = |word: &Word<'_>| word.known && word.name.is_none_or(|cover| !cover.proper) || word.is(List::Coordinator) || word.text == ",";
    found.retain(|one| !(words[one.tokens.clone()].iter().all(is_word) && in_title(one.tokens.start)));
}
