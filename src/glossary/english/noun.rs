//! Plurals.

use super::spelling::{Spelling, spelling, stem};
use super::{behind_hyphen, irregular, is_class, parted};
use crate::lexicon::Lexicon;

/// The plural: *children*, *attorneys general*, *states of emergency*. What has none, or is one already, stays as it is.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::plural(&Lexicon::embedded(), "point of view"), "points of view");
/// ```
pub fn plural(lexicon: &Lexicon, gloss: &str) -> String {
    let (phrase, tail) = parted(gloss);
    let end = phrase.match_indices(' ').map(|(at, _)| at).find(|at| {
        let next = phrase[at + 1..].split(' ').next().unwrap_or("");
        is_class(lexicon, next, "preposition")
    });
    let (head, rest) = phrase.split_at(end.unwrap_or(phrase.len()));
    format!("{}{rest}{tail}", plural_of_phrase(lexicon, head))
}

/// Whether a noun is a plural by its form: *details*, but neither *news* nor *basis*.
pub fn is_plural(lexicon: &Lexicon, gloss: &str) -> bool {
    gloss.ends_with('s') && irregular(lexicon, gloss, "s").is_none() && plural(lexicon, gloss) == gloss
}

/// The longest end of the phrase that has a plural of its own, else the plural of its last word.
fn plural_of_phrase(lexicon: &Lexicon, phrase: &str) -> String {
    let starts = std::iter::once(0).chain(phrase.match_indices(' ').map(|(at, _)| at + 1));
    for (before, end) in starts.map(|at| phrase.split_at(at)) {
        if let Some(form) = irregular(lexicon, end, "s") {
            return format!("{before}{form}");
        }
    }
    let (before, last) = phrase.split_at(phrase.rfind(' ').map_or(0, |at| at + 1));
    format!("{before}{}", plural_of_word(lexicon, last))
}

fn plural_of_word(lexicon: &Lexicon, word: &str) -> String {
    let mut parts = word.split('-');
    // The noun of *mother-in-law* stands in front.
    if let (Some(first), Some(middle), Some(_)) = (parts.next(), parts.next(), parts.next())
        && is_class(lexicon, middle, "preposition")
    {
        return format!("{}{}", plural_of_word(lexicon, first), &word[first.len()..]);
    }
    let hyphenated = || behind_hyphen(word, |last| plural_of_word(lexicon, last));
    irregular(lexicon, word, "s").or_else(hyphenated).unwrap_or_else(|| regular_plural(word))
}

fn regular_plural(word: &str) -> String {
    let is_acronym = word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase());
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let is_one = word.ends_with('s') && !ends(&["ss", "us", "is"]);
    if word.is_empty() || is_one || word.ends_with('S') || !word.ends_with(char::is_alphabetic) || ends(&["ese", "ness", "men"]) {
        return word.to_owned();
    }
    if is_acronym {
        return format!("{word}s");
    }
    if let Some(stem) = word.strip_suffix("man") {
        return format!("{stem}men");
    }
    if let Some(stem) = word.strip_suffix("sis") {
        return format!("{stem}ses");
    }
    match spelling(word) {
        Spelling::Y => format!("{}ies", stem(word)),
        _ if ends(&["s", "x", "z", "ch", "sh"]) => format!("{word}es"),
        _ => format!("{word}s"),
    }
}
