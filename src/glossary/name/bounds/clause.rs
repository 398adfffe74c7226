//! A clause in capitals that was taken for a name: *Prabowo* + *Tolak Usul*.

use super::bodies;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Word, is_given, is_mostly_large, is_quotation_mark};
use crate::lexicon::{Lexicon, List, NameKind, PartOfSpeech};
use crate::morphology;

/// Ends a name before a verb: a passive, a form in *-kan*, or a root right behind a person or letters of the dictionary. Names in quotation marks may have verbs in
/// them, and so have those of movements (*Gerakan Selamatkan Hutan*).
pub(in crate::glossary::name) fn cut_verb(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let (start, end) = (found.tokens.start, found.tokens.end);
    let first = &words[start];
    let is_titled = start.checked_sub(1).is_some_and(|before| is_quotation_mark(words[before].text));
    if end - start < 2 || is_titled || first.is(List::AnyBody) || patterns.exact(&bodies::shown(words, start..end), NameKind::is_name).is_some() {
        return;
    }
    let known =
        first.name.filter(|cover| cover.first && (cover.kind == NameKind::Person || first.case == Case::Upper)).map(|cover| start + cover.n_tokens);
    let is_word = |word: &Word<'_>| {
        let is_free = word.case == Case::Title && word.known && word.name.is_none() && word.role.is_none();
        is_free && !word.is(List::FirstName) && !is_given(word) && !is_mostly_large(word, lexicon)
    };
    let is_verb = |at: &usize| {
        let word = &words[*at];
        let is_root = || known == Some(*at) && end > at + 1 && words[at + 1].known && morphology::active(word.lower, lexicon).is_some();
        is_word(word) && (is_inflected(word.lower, lexicon) || is_root())
    };
    if let Some(verb) = (start + 1..end).find(is_verb) {
        found.tokens.end = verb;
        found.kind = if known == Some(verb) { None } else { found.kind.filter(|_| first.name.is_none()) };
    }
}

/// *Didesak*, *Gelapkan*: a passive verb, or a root with *-kan* that is no noun (*Gerakan*).
pub(in crate::glossary::name) fn is_inflected(lower: &str, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 6;
    let is_noun = || lexicon.part_of_speech(lower) == Some(PartOfSpeech::Noun);
    let is_causative = || lower.ends_with("kan") && !is_noun() && morphology::active(lower, lexicon).is_some();
    lower.len() >= SHORTEST && (morphology::is_passive(lower, lexicon) && morphology::is_verb(lower, lexicon) || is_causative())
}
