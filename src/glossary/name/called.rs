//! One word of a name that stands alone for all of it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::pattern::Patterns;
use super::recognise::Found;
use super::word::{Reader, is_role, is_title_case};
use crate::document::{Document, Sentence};
use crate::lexicon::{Lexicon, List, NameKind};

/// Adds what is called by one word of the name that the text has in full: *Salah* is Mohamed Salah, and nothing is wrong; *di Patriot* is in Stadion Patriot.
pub(super) fn add(
    document: &Document,
    sentences: &[&Sentence],
    all_found: &mut [Vec<Found>],
    reader: &Reader<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) {
    let called = words_that_call(document, sentences, all_found, reader, patterns, lexicon);
    if called.is_empty() {
        return;
    }
    let shown = |at: usize| document.tokens[at].of(document.text());
    for (sentence, found) in sentences.iter().zip(all_found).filter(|(sentence, _)| !sentence.is_title) {
        let Range { start, end } = sentence.tokens.clone();
        let is_phrase = |at: usize| at + 1 < end && lexicon.entry(&format!("{} {}", document.lower(at), document.lower(at + 1))).is_some();
        // All that call have a capital, and most words have none.
        let may_be_called = |at: usize| shown(at).starts_with(char::is_uppercase) && called.contains_key(shown(at));
        let mut ones = Vec::new();
        for at in (start..end).filter(|at| may_be_called(*at) && !is_phrase(*at)) {
            let over = found.partition_point(|found| found.tokens.end <= at - start);
            let is_free = found.get(over).is_none_or(|found| at - start < found.tokens.start);
            let kind = called[shown(at)];
            // *"Hikari Sentai Maskman"*: among other capitals a word is part of something else.
            let is_large = |at: usize| (start..end).contains(&at) && shown(at).starts_with(char::is_uppercase);
            let stands_alone = kind == Some(NameKind::Person) || !is_large(at.wrapping_sub(1)) && !is_large(at + 1);
            // A word that opens a sentence has its capital from there.
            if is_free && stands_alone && (at > start || reader.is_large_elsewhere(document.lower(at))) {
                ones.push(Found::new(at - start..at - start + 1, kind));
            }
        }
        insert(found, ones);
    }
}

/// The words that may stand for a name of the text, as printed, and what they name.
fn words_that_call<'d>(
    document: &'d Document,
    sentences: &[&Sentence],
    all_found: &[Vec<Found>],
    reader: &Reader<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> BTreeMap<&'d str, Option<NameKind>> {
    let shown = |at: usize| document.tokens[at].of(document.text());
    // What is no word and nobody else's name stands for any name that it is part of.
    let is_new = |at: usize| {
        let lower = document.lower(at);
        lexicon.entry(lower).is_none() && lexicon.names(lower).next().is_none() && !lexicon.is_english(lower)
    };
    let mut called: BTreeMap<&str, Option<NameKind>> = BTreeMap::new();
    for (sentence, found) in sentences.iter().zip(all_found) {
        // One word is a name throughout where it is one somewhere: *Sandi*.
        for one in found {
            let tokens = one.tokens.start + sentence.tokens.start..one.tokens.end + sentence.tokens.start;
            if tokens.len() == 1 && (one.kind != Some(NameKind::Person) || lexicon.is_english(document.lower(tokens.start))) {
                continue;
            }
            let (calling, kind) = calling(document, one.kind, tokens.clone(), patterns);
            let words = tokens.filter(|at| calling.contains(at) || is_new(*at));
            let words = words.filter(|at| may_call(shown(*at), document.lower(*at), reader, lexicon));
            // Where it is somebody's name too, it is rather that.
            for word in words.map(shown) {
                called.entry(word).and_modify(|known| *known = known.filter(|kind| *kind == NameKind::Person).or(kind)).or_insert(kind);
            }
        }
    }
    called
}

/// The tokens of a name that may stand for all of it, and for what: each of a person's, and what a place or body of two words is called, unless that is
/// where the body is, *Polsek Bontoala*.
fn calling(document: &Document, kind: Option<NameKind>, tokens: Range<usize>, patterns: &Patterns<'_>) -> (Range<usize>, Option<NameKind>) {
    let head = document.lower(tokens.start);
    let has_head = tokens.len() == 2 && patterns.heads_name(head);
    match kind {
        Some(NameKind::Person) => (tokens, kind),
        Some(NameKind::Place | NameKind::Organization) if has_head => {
            (tokens.start + 1..tokens.end, if patterns.stands_before_place(head) { Some(NameKind::Place) } else { kind })
        }
        _ => (tokens.start..tokens.start, kind),
    }
}

/// Whether a word of a name, an ordinary word or one that looks like a form of it (*Messi*), may stand for the name: where the text never has it small.
fn may_call(shown: &str, lower: &str, reader: &Reader<'_>, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 4;
    let is_other = || {
        let lists = lexicon.lists_of(lower);
        [List::Stop, List::Day, List::Month, List::Division].iter().any(|list| lists.has(*list))
    };
    let is_office = || lexicon.names(lower).any(|entry| is_role(entry.kind()));
    shown.len() >= SHORTEST && is_title_case(shown) && !reader.is_small_somewhere(lower) && !is_other() && !is_office()
}

/// Puts names, in order, in their places among those of their sentence; pairs are numbers, and move along.
fn insert(found: &mut Vec<Found>, ones: Vec<Found>) {
    if ones.is_empty() {
        return;
    }
    let (mut all, mut places) = (Vec::with_capacity(found.len() + ones.len()), Vec::with_capacity(found.len()));
    let mut ones = ones.into_iter().peekable();
    for old in found.drain(..) {
        while let Some(one) = ones.next_if(|one| one.tokens.start < old.tokens.start) {
            all.push(one);
        }
        places.push(all.len());
        all.push(old);
    }
    all.extend(ones);
    for pair in all.iter_mut().filter_map(|one| one.pair.as_mut()) {
        *pair = places[*pair];
    }
    *found = all;
}
