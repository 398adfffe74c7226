//! A name of several words that stands elsewhere in the text where nothing showed it: *Garuda Selatan menjuarai liga*, beside *kiper Garuda Selatan*.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::called::insert;
use crate::document::{Document, Sentence};
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::word::is_title_case;
use crate::lexicon::{Lexicon, List, NameKind};

/// The names of several words of a text.
#[derive(Default)]
struct Known<'d> {
    /// Their words, and the kind.
    kinds: BTreeMap<Vec<&'d str>, Option<NameKind>>,
    /// How often they stand so.
    counts: BTreeMap<Vec<&'d str>, usize>,
    /// How many words those have that begin with a word.
    lengths: BTreeMap<&'d str, BTreeSet<usize>>,
}

/// Adds them, the longest first, where no other name stands. O(n log n) in the tokens, for names are short.
pub(in crate::glossary::name) fn add(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], lexicon: &Lexicon) {
    let known = inside_sentences(document, sentences, all_found);
    if known.kinds.is_empty() {
        return;
    }
    let shown: Vec<&str> = document.tokens.iter().map(|token| token.of(document.text())).collect();
    make_whole(&shown, sentences, all_found, &known, lexicon);
    cut_openers(document, sentences, all_found, &known, lexicon);
    for (sentence, found) in sentences.iter().zip(all_found) {
        let words = &shown[sentence.tokens.clone()];
        let (mut ones, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let lengths = known.lengths.get(words[at]).into_iter().flatten().rev();
            let kind =
                |n: usize| words.get(at..at + n).and_then(|name| known.kinds.get(name)).filter(|kind| may_stand(found, words, &(at..at + n), **kind));
            let one = lengths.copied().find_map(|n| Some(Found::new(at..at + n, *kind(n)?)));
            at = one.as_ref().map_or(at + 1, |one| one.tokens.end);
            match one.as_ref().map(|one| touched(found, &one.tokens)).filter(|parts| !parts.is_empty()) {
                Some(parts) => found.splice(parts, one).for_each(drop),
                None => ones.extend(one),
            }
        }
        insert(found, ones);
    }
}

/// *Setia* + *Budi*, *Tani Makmur*: what was found of a person or body, or of some of its words, where the text has all of it as one no less often.
fn make_whole(shown: &[&str], sentences: &[&Sentence], all_found: &mut [Vec<Found>], known: &Known<'_>, lexicon: &Lexicon) {
    let mut parted: BTreeMap<&[&str], Vec<(usize, Found)>> = BTreeMap::new();
    for (n, (sentence, found)) in sentences.iter().zip(all_found.iter()).enumerate() {
        let words = &shown[sentence.tokens.clone()];
        // Pairs are numbers of names.
        let last = if found.iter().any(|one| one.pair.is_some()) { 0 } else { words.len() };
        let mut free = 0;
        for at in 0..last {
            let lengths = known.lengths.get(words[at]).into_iter().flatten().rev().filter(|n| at >= free && at + **n <= words.len());
            let whole = |n: usize| Some(Found::new(at..at + n, parted_kind(words, at..at + n, found, known, lexicon)));
            if let Some(whole) = lengths.copied().filter_map(whole).find(|whole| whole.kind.is_some()) {
                free = whole.tokens.end;
                parted.entry(&words[whole.tokens.clone()]).or_default().push((n, whole));
            }
        }
    }
    let is_more = |name: &[&str], places: usize| places > known.counts.get(name).copied().unwrap_or_default();
    let mut wholes: BTreeMap<usize, Vec<Found>> = BTreeMap::new();
    for (n, whole) in parted.into_iter().filter(|(name, places)| !is_more(name, places.len())).flat_map(|(_, places)| places) {
        wholes.entry(n).or_default().push(whole);
    }
    for (n, mut wholes) in wholes {
        wholes.sort_by_key(|whole| whole.tokens.start);
        let whole = |tokens: &Range<usize>| wholes.binary_search_by_key(&tokens.start, |whole| whole.tokens.start).ok().map(|at| wholes[at].clone());
        all_found[n] = take_in(std::mem::take(&mut all_found[n]), wholes.iter().map(|whole| whole.tokens.clone()), |tokens, _| whole(tokens));
    }
}

/// The kind of a name of the text, if all that was found there are parts of it that may be its own: neither a place before somebody nor letters that the
/// dictionary has for a body (*AEKI* + *Lampung*).
fn parted_kind(words: &[&str], tokens: Range<usize>, found: &[Found], known: &Known<'_>, lexicon: &Lexicon) -> Option<NameKind> {
    let name = &words[tokens.clone()];
    let kind = (*known.kinds.get(name)?)?;
    let of_one = |part: Option<NameKind>| match kind {
        NameKind::Person => !matches!(part, Some(NameKind::Place | NameKind::Organization)),
        NameKind::Organization => part != Some(NameKind::Person),
        _ => false,
    };
    let is_part = |one: &Found| tokens.start <= one.tokens.start && one.tokens.end <= tokens.end && one.tokens != tokens;
    let may_join = |one: &Found| is_part(one) && !one.is_initials && !one.is_meant && !one.is_area && of_one(one.kind);
    let from = found.partition_point(|one| one.tokens.end <= tokens.start);
    let touched = || found[from..].iter().take_while(|one| one.tokens.start < tokens.end);
    let is_body = || lexicon.names(&name[0].to_lowercase()).any(|entry| entry.kind() == NameKind::Organization);
    let has_letters = || !name[0].contains(char::is_lowercase) && is_body();
    (touched().next().is_some() && touched().all(may_join) && !has_letters()).then_some(kind)
}

/// *Keputusan* + *Carlos de la Cruz*: the noun that opens a sentence is none of the name that the text has without it.
fn cut_openers(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], known: &Known<'_>, lexicon: &Lexicon) {
    for (sentence, found) in sentences.iter().zip(all_found) {
        let start = sentence.tokens.start;
        let may_be = |one: &Found| one.tokens.start == 0 && one.tokens.len() > 2 && one.tokens.end < sentence.tokens.len() && !one.is_initials;
        let Some(first) = found.first_mut().filter(|one| may_be(one) && !sentence.is_title) else { continue };
        let rest: Vec<&str> = document.tokens[start + 1..start + first.tokens.end].iter().map(|token| token.of(document.text())).collect();
        let is_word = lexicon.entry(document.lower(start)).is_some() && !lexicon.is(List::FirstName, document.lower(start));
        if let Some(kind) = known.kinds.get(&rest).filter(|kind| is_word && **kind == Some(NameKind::Person)) {
            (first.tokens.start, first.kind) = (1, *kind);
        }
    }
}

/// The names of several words that stand inside a sentence of running text, all of them with capitals there; the first of equals tells the kind.
fn inside_sentences<'d>(document: &'d Document, sentences: &[&Sentence], all_found: &[Vec<Found>]) -> Known<'d> {
    let mut known = Known::default();
    for (sentence, found) in sentences.iter().zip(all_found).filter(|(sentence, _)| !sentence.is_title) {
        for one in found.iter().filter(|one| one.tokens.len() > 1 && one.tokens.start > 0 && !one.is_initials && !one.is_meant) {
            let tokens = &document.tokens[sentence.tokens.start + one.tokens.start..sentence.tokens.start + one.tokens.end];
            let words: Vec<&str> = tokens.iter().map(|token| token.of(document.text())).collect();
            // *Carlos de la Cruz*
            let has_small = one.kind == Some(NameKind::Person) && words[0].starts_with(char::is_uppercase);
            if has_small || words.iter().all(|word| word.starts_with(char::is_uppercase)) {
                known.lengths.entry(words[0]).or_default().insert(words.len());
                *known.counts.entry(words.clone()).or_default() += 1;
                known.kinds.entry(words).or_insert(one.kind);
            }
        }
    }
    known
}

/// The names, by number, that touch a stretch.
fn touched(found: &[Found], tokens: &Range<usize>) -> Range<usize> {
    let behind = found.partition_point(|one| one.tokens.end <= tokens.start);
    behind..behind + found[behind..].iter().take_while(|one| one.tokens.start < tokens.end).count()
}

/// Whether no name touches a stretch, or one word of it alone was found, and it is nobody (*Waleh* of *Trans Waleh*, but neither *Kompol Hasan* nor *Majelis KPK*)
/// and no end of an office (*Wali Kota Garut*), or the last words of a title (*Sampai* + *Akhir Waktu*).
fn may_stand(found: &[Found], words: &[&str], tokens: &Range<usize>, kind: Option<NameKind>) -> bool {
    // *Redmi Note* + *4*
    let is_model = || words.get(tokens.end).is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()));
    let is_end = || tokens.start.checked_sub(1).is_some_and(|before| is_title_case(words[before])) || is_model();
    let is_part = |one: &Found| {
        let is_word = words[one.tokens.start].contains(char::is_lowercase);
        one.tokens.len() == 1 && tokens.contains(&one.tokens.start) && is_word && one.pair.is_none() && !one.is_initials && !one.is_meant
    };
    let is_nothing = |kind: Option<NameKind>| matches!(kind, None | Some(NameKind::Other));
    match &found[touched(found, tokens)] {
        [] => true,
        [one] if is_nothing(kind) && is_nothing(one.kind) && one.tokens.len() > 1 => {
            one.pair.is_none() && !one.is_meant && one.tokens.end == tokens.end && !is_end()
        }
        [one] => kind.is_some_and(|kind| kind != NameKind::Person) && is_part(one) && !is_end(),
        _ => false,
    }
}
