//! Superlatives, comparatives and adverbs.

use super::spelling::{Spelling, is_vowel, spelling, stem, syllables};
use super::{article, irregular};
use crate::lexicon::Lexicon;

/// The superlative: *highest*, *most important*, *best*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::superlative(&Lexicon::embedded(), "happy"), "happiest");
/// ```
pub fn superlative(lexicon: &Lexicon, gloss: &str) -> String {
    if let Some(form) = irregular(lexicon, gloss, "est") {
        return form;
    }
    let first = gloss.split(' ').next().unwrap_or("");
    if first != gloss && irregular(lexicon, first, "est").is_some_and(|form| form == first) {
        return gloss.to_owned();
    }
    if !takes_est(gloss) {
        return format!("most {gloss}");
    }
    match spelling(gloss) {
        Spelling::E => format!("{gloss}st"),
        Spelling::Y => format!("{}iest", stem(gloss)),
        Spelling::Doubled(consonant) => format!("{gloss}{consonant}est"),
        Spelling::Plain => format!("{gloss}est"),
    }
}

/// The comparative of an adjective: *bigger*, *more ready*. An irregular one goes with the superlative, *worst* and *worse*, also before more words: *better known*.
pub fn comparative(lexicon: &Lexicon, gloss: &str) -> String {
    let superlative = superlative(lexicon, gloss);
    let (first, rest) = superlative.split_at(superlative.find(' ').unwrap_or(superlative.len()));
    if let Some(comparative) = irregular(lexicon, first, "er") {
        return comparative + rest;
    }
    match superlative.strip_suffix("est").filter(|_| superlative != gloss && !superlative.contains(' ')) {
        Some(stem) => format!("{stem}er"),
        None => format!("more {gloss}"),
    }
}

/// The adverb of an adjective: *freely*, *automatically*; what is no single word, or an adverb already, is put as a way: *in a step-by-step way*.
pub fn adverb(lexicon: &Lexicon, gloss: &str) -> String {
    if let Some(form) = irregular(lexicon, gloss, "ly") {
        return form;
    }
    if gloss.contains([' ', '-']) || gloss.ends_with("ly") || gloss.ends_with("ed") && syllables(gloss) < 3 {
        return format!("in {} {gloss} way", article(lexicon, gloss));
    }
    let consonant_before = |tail: &str| gloss.strip_suffix(tail).and_then(|rest| rest.chars().next_back()).is_some_and(|c| !is_vowel(c));
    if gloss.ends_with("ic") {
        format!("{gloss}ally")
    } else if gloss.ends_with("le") && consonant_before("le") {
        format!("{}y", stem(gloss))
    } else if gloss.ends_with("ll") {
        format!("{gloss}y")
    } else if matches!(spelling(gloss), Spelling::Y) && syllables(gloss) > 1 {
        format!("{}ily", stem(gloss))
    } else {
        format!("{gloss}ly")
    }
}

/// Superlatives in *-est*: words of one syllable, and those of two in *-y* and *-le*.
fn takes_est(word: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if word.contains([' ', '-']) || ends(&["ed", "ing", "able", "ible"]) && syllables(word) + word.len() > 4 {
        return false;
    }
    match syllables(word) {
        1 => true,
        2 => ends(&["le"]) || matches!(spelling(word), Spelling::Y),
        _ => false,
    }
}

/// Whether a gloss begins with a superlative: *largest*, *most expensive*, *best team*.
pub fn begins_superlative(gloss: &str) -> bool {
    let first = gloss.split(' ').next().unwrap_or_default();
    matches!(first, "most" | "worst") || first.ends_with("est")
}
