//! Participles, passives and gerunds.

use super::spelling::{Spelling, spelling, stem, syllables};
use super::{behind_hyphen, irregular, is_class, parted};
use crate::lexicon::Lexicon;

const BE: &str = "be";

/// The past participle: *signed*, *carried out*, *held*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::participle(&Lexicon::embedded(), "carry out"), "carried out");
/// ```
pub fn participle(lexicon: &Lexicon, gloss: &str) -> String {
    inflect_verb(lexicon, gloss, "ed", participle_of_word)
}

/// The passive infinitive: *be signed*. What begins with *be*, and a modal verb, stays as it is.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// let lexicon = Lexicon::embedded();
/// assert_eq!(english::passive(&lexicon, "sign"), "be signed");
/// assert_eq!(english::passive(&lexicon, "be responsible"), "be responsible");
/// ```
pub fn passive(lexicon: &Lexicon, gloss: &str) -> String {
    let first = gloss.split(' ').next().unwrap_or("");
    if first.is_empty() || first == BE || is_class(lexicon, first, "modal") {
        return gloss.to_owned();
    }
    format!("{BE} {}", participle(lexicon, gloss))
}

/// The gerund: *signing*, *carrying out*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::gerund(&Lexicon::embedded(), "commit"), "committing");
/// ```
pub fn gerund(lexicon: &Lexicon, gloss: &str) -> String {
    inflect_verb(lexicon, gloss, "ing", gerund_of_word)
}

fn inflect_verb(lexicon: &Lexicon, gloss: &str, form: &str, of_word: fn(&Lexicon, &str) -> String) -> String {
    let (phrase, tail) = parted(gloss);
    if let Some(found) = irregular(lexicon, phrase, form) {
        return found + tail;
    }
    let mut words: Vec<String> = phrase.split(' ').map(str::to_owned).collect();
    let head = words.iter().position(|word| !stands_before_verb(lexicon, word)).unwrap_or(0);
    if is_class(lexicon, &words[head], "modal") {
        return gloss.to_owned();
    }
    let joined = words.get(head + 1).is_some_and(|word| is_class(lexicon, word, "conjunction"));
    for at in [Some(head), joined.then_some(head + 2)].into_iter().flatten() {
        if let Some(word) = words.get_mut(at) {
            *word = of_word(lexicon, word);
        }
    }
    words.join(" ") + tail
}

/// An adverb (*officially open*) or a particle (*not allow*).
fn stands_before_verb(lexicon: &Lexicon, word: &str) -> bool {
    let is_adverb = word.len() > 3 && word.ends_with("ly") && lexicon.english(&format!("{word}+ed")).is_none();
    is_adverb || is_class(lexicon, word, "particle")
}

fn participle_of_word(lexicon: &Lexicon, word: &str) -> String {
    let hyphenated = || behind_hyphen(word, |last| participle_of_word(lexicon, last));
    irregular(lexicon, word, "ed").or_else(hyphenated).unwrap_or_else(|| regular_participle(word))
}

fn regular_participle(word: &str) -> String {
    if is_inflected(word) || word.is_empty() {
        return word.to_owned();
    }
    match spelling(word) {
        Spelling::E => format!("{word}d"),
        Spelling::Y => format!("{}ied", stem(word)),
        Spelling::Doubled(consonant) => format!("{word}{consonant}ed"),
        Spelling::Plain => format!("{word}ed"),
    }
}

/// A participle or gerund already: *signed*, *growing*, but not *need* or *bring*.
fn is_inflected(word: &str) -> bool {
    let stem = word.strip_suffix("ing").or_else(|| word.strip_suffix("ed").filter(|stem| !stem.ends_with('e')));
    stem.is_some_and(|stem| syllables(stem) > 0)
}

fn gerund_of_word(lexicon: &Lexicon, word: &str) -> String {
    let hyphenated = || behind_hyphen(word, |last| gerund_of_word(lexicon, last));
    irregular(lexicon, word, "ing").or_else(|| doubled_gerund(lexicon, word)).or_else(hyphenated).unwrap_or_else(|| regular_gerund(word))
}

/// *Committing*, as the participle *committed* has it; *panicking*.
fn doubled_gerund(lexicon: &Lexicon, word: &str) -> Option<String> {
    let participle = irregular(lexicon, word, "ed")?;
    let consonant = participle.strip_prefix(word)?.strip_suffix("ed").filter(|consonant| !consonant.is_empty())?;
    Some(format!("{word}{consonant}ing"))
}

fn regular_gerund(word: &str) -> String {
    if is_inflected(word) || word.is_empty() {
        return word.to_owned();
    }
    match spelling(word) {
        Spelling::E if word.ends_with("ie") => format!("{}ying", stem(stem(word))),
        Spelling::E if !word.ends_with("ee") => format!("{}ing", stem(word)),
        Spelling::Doubled(consonant) => format!("{word}{consonant}ing"),
        _ => format!("{word}ing"),
    }
}
