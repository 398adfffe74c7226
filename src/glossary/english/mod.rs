//! English inflection, for glosses that are composed: *ditandatangani* is "be signed" because *menandatangani* is "sign".
//!
//! Every function takes a gloss as a dictionary writes it, of one word or several. The head of a verb phrase is its first word that is no adverb
//! (*carry* out, officially *open*), the head of a noun phrase the last word before a preposition (*state* of emergency). Spelling rules are in `spelling.rs`;
//! forms that the spelling does not tell stand in `dictionaries/english.toml`, American where usage is divided.

mod adjective;
mod noun;
mod number;
mod spelling;
#[cfg(test)]
mod tests;
mod verb;

use crate::lexicon::Lexicon;
pub use adjective::{adverb, begins_superlative, comparative, superlative};
pub use noun::{is_plural, plural};
pub(super) use number::grouped;
pub use number::{ordinal, ordinal_in_digits, ordinal_of};
use spelling::is_vowel;
pub use verb::{gerund, participle, passive};

/// The indefinite article that stands before a word: *a* year, *an* hour.
pub fn article(lexicon: &Lexicon, gloss: &str) -> &'static str {
    let first = gloss.split(' ').next().unwrap_or("");
    let opens = first.chars().next().is_some_and(|c| is_vowel(c.to_ascii_lowercase()));
    match lexicon.english(&format!("{}+a", first.to_lowercase())) {
        Some("an") => "an",
        None if opens => "an",
        _ => "a",
    }
}

/// English with a part of the text in its frame of the dictionary: *retired* X, where a lexicon has the frame.
pub fn framed(lexicon: &Lexicon, frame: &str, x: &str) -> Option<String> {
    framed_both(lexicon, frame, x, "")
}

/// The same with two parts: X *branch of* Y.
pub fn framed_both(lexicon: &Lexicon, frame: &str, x: &str, y: &str) -> Option<String> {
    let mut english = String::new();
    for c in form(lexicon, frame, "frame")?.chars() {
        match c {
            'X' => english.push_str(x),
            'Y' => english.push_str(y),
            c => english.push(c),
        }
    }
    Some(english)
}

fn is_class(lexicon: &Lexicon, word: &str, class: &str) -> bool {
    form(lexicon, word, "class") == Some(class)
}

/// What the dictionary has under a word in lower case and the name of a form.
fn form<'l>(lexicon: &'l Lexicon, word: &str, name: &str) -> Option<&'l str> {
    lexicon.english(&[word, "+", name].concat())
}

/// The irregular form of a word or phrase, with its capital if it has one.
fn irregular(lexicon: &Lexicon, word: &str, name: &str) -> Option<String> {
    let is_lower = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    let found = if is_lower { form(lexicon, word, name) } else { form(lexicon, &word.to_lowercase(), name) }?;
    let capital = word.chars().next().filter(|c| c.is_uppercase());
    Some(match (capital, found.chars().next()) {
        (Some(_), Some(first)) => first.to_uppercase().chain(found.chars().skip(1)).collect(),
        _ => found.to_owned(),
    })
}

/// A gloss without the remark in brackets behind it, and the remark.
fn parted(gloss: &str) -> (&str, &str) {
    gloss.split_at(gloss.find(" (").unwrap_or(gloss.len()))
}

/// Inflects what stands behind the last hyphen: *re-sell*, *great-grandchild*.
fn behind_hyphen(word: &str, inflect: impl Fn(&str) -> String) -> Option<String> {
    let (before, last) = word.rsplit_once('-').filter(|(before, last)| !before.is_empty() && !last.is_empty())?;
    Some(format!("{before}-{}", inflect(last)))
}
