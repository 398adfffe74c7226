//! A name of several words that stands elsewhere in the text where nothing showed it: *Garuda Selatan menjuarai liga*, beside *kiper Garuda Selatan*.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::called::insert;
use super::found::Found;
use super::word::is_title_case;
use crate::document::{Document, Sentence};
use crate::lexicon::NameKind;

/// The names of several words of a text.
#[derive(Default)]
struct Known<'d> {
    /// Their words, and the kind.
    kinds: BTreeMap<Vec<&'d str>, Option<NameKind>>,
    /// How many words those have that begin with a word.
    lengths: BTreeMap<&'d str, BTreeSet<usize>>,
}

/// Adds them, the longest first, where no other name stands. O(n log n) in the tokens, for names are short.
pub(super) fn add(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>]) {
    let known = inside_sentences(document, sentences, all_found);
    if known.kinds.is_empty() {
        return;
    }
    let shown: Vec<&str> = document.tokens.iter().map(|token| token.of(document.text())).collect();
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

/// The names of several words that stand inside a sentence of running text, all of them with capitals there; the first of equals tells the kind.
fn inside_sentences<'d>(document: &'d Document, sentences: &[&Sentence], all_found: &[Vec<Found>]) -> Known<'d> {
    let mut known = Known::default();
    for (sentence, found) in sentences.iter().zip(all_found).filter(|(sentence, _)| !sentence.is_title) {
        for one in found.iter().filter(|one| one.tokens.len() > 1 && one.tokens.start > 0 && !one.is_initials && !one.is_meant) {
            let tokens = &document.tokens[sentence.tokens.start + one.tokens.start..sentence.tokens.start + one.tokens.end];
            let words: Vec<&str> = tokens.iter().map(|token| token.of(document.text())).collect();
            if words.iter().all(|word| word.starts_with(char::is_uppercase)) {
                known.lengths.entry(words[0]).or_default().insert(words.len());
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
/// and no end of an office (*Wali Kota Garut*).
fn may_stand(found: &[Found], words: &[&str], tokens: &Range<usize>, kind: Option<NameKind>) -> bool {
    // *Redmi Note* + *4*
    let is_model = || words.get(tokens.end).is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()));
    let is_end = || tokens.start.checked_sub(1).is_some_and(|before| is_title_case(words[before])) || is_model();
    let is_part = |one: &Found| {
        let is_word = words[one.tokens.start].contains(char::is_lowercase);
        one.tokens.len() == 1 && tokens.contains(&one.tokens.start) && is_word && one.pair.is_none() && !one.is_initials && !one.is_meant
    };
    match &found[touched(found, tokens)] {
        [] => true,
        [one] => kind.is_some_and(|kind| kind != NameKind::Person) && is_part(one) && !is_end(),
        _ => false,
    }
}
