//! Names of species: *(Rafflesia arnoldii)*, *nyamuk Aedes aegypti*, *Panthera tigris sumatrae*.

use std::ops::Range;

use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::word::{Case, Word, ends};
use crate::lexicon::{Lexicon, List, NameKind};
use crate::morphology;

/// Takes in what stands small behind a genus; what is no word and ends as Latin does.
pub(in crate::glossary::name) fn take_species(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    // *salah satunya Naja sputatrix, sejenis ular*
    let is_of_life = words.iter().any(|word| word.says("cue", "life"));
    let named = |at: usize| species(words, at, is_of_life, lexicon).or_else(|| if is_of_life { apposed(words, at, lexicon) } else { None });
    let species: Vec<Range<usize>> = (0..words.len()).filter_map(named).collect();
    take_in(found, species.into_iter(), |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Other))))
}

fn species(words: &[Word<'_>], at: usize, is_of_life: bool, lexicon: &Lexicon) -> Option<Range<usize>> {
    /// Species and subspecies.
    const MOST: usize = 2;
    // *(Rafflesia arnoldii)*: in brackets a genus may be a word too.
    let is_in_brackets = at.checked_sub(1).is_some_and(|before| words[before].text == "(");
    if !may_be_genus(&words[at], is_in_brackets) {
        return None;
    }
    // In brackets, behind a noun for things or in a sentence on what lives any Latin end tells; elsewhere those that other words seldom have.
    let is_told = is_in_brackets || is_of_life || at.checked_sub(1).is_some_and(|before| words[before].is(List::ThingNoun));
    let is_latin = |word: &&Word<'_>| {
        word.case == Case::Lower && !word.is(List::Connector) && ends_in_latin(word.lower, is_told, lexicon) && is_new(word.lower, lexicon)
    };
    let n = words[at + 1..].iter().take(MOST).take_while(is_latin).count();
    (n > 0).then(|| at..at + 1 + n)
}

fn may_be_genus(word: &Word<'_>, is_in_brackets: bool) -> bool {
    word.case == Case::Title
        && (!word.known || is_in_brackets)
        && word.name.is_none_or(|cover| cover.kind == NameKind::Other && cover.n_tokens == 1)
        && word.role.is_none()
        && !word.is(List::FirstName)
}

/// *adalah Oligodon tolaki, sejenis ular*, *Betta iaspis, Limnonectes nusantara, dan …*: between marks or small words what looks like a form of a word, or like
/// somebody's place, is a species too.
fn apposed(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    let (before, name) = (&words[at.checked_sub(1)?], words.get(at + 1)?);
    let is_mark = |word: &Word<'_>| matches!(word.text, "," | "." | "(" | ")" | ";") || word.case == Case::Lower && word.is(List::Coordinator);
    let opens = is_mark(before) || before.is(List::Defining) || ["such", "namely"].into_iter().any(|value| before.says("cue", value));
    let closes = words.get(at + 2).is_none_or(is_mark);
    let is_name = name.case == Case::Lower && ends_in_latin(name.lower, true, lexicon) && lexicon.entry(name.lower).is_none();
    (opens && closes && is_name && may_be_genus(&words[at], false)).then_some(at..at + 2)
}

/// *R.patma*: a species behind the first letter of its genus, in one word.
pub(super) fn is_short_species(word: &str) -> bool {
    const SHORTEST: usize = 4;
    let is_species = |species: &str| species.len() >= SHORTEST && species.chars().all(char::is_lowercase);
    word.split_once('.').is_some_and(|(genus, species)| genus.len() == 1 && is_species(species))
}

/// *pygmaeus*; but *Budi blum pulang* is no species.
fn ends_in_latin(lower: &str, is_told: bool, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 4;
    const LONGEST_END: usize = 5;
    const LONGEST_CHAT: usize = 5;
    let is_latin = |end: &str| match lexicon.lists_of(end).others().and_then(|others| others.of("latin_end")) {
        Some("any") => true,
        Some("long") => is_told || lower.len() > LONGEST_CHAT,
        end => is_told && end.is_some(),
    };
    lower.len() >= SHORTEST && ends(lower, 1..=LONGEST_END).any(is_latin)
}

/// No word of Indonesian in any spelling, nor a regular form of one, nor of English.
fn is_new(lower: &str, lexicon: &Lexicon) -> bool {
    let is_form = || morphology::by_affixes(lower, lexicon).first().is_some_and(|form| form.headword.is_some());
    lexicon.entry(lower).is_none()
        && lexicon.names(lower).next().is_none()
        && !lexicon.is_english(lower)
        && !is_form()
        && morphology::standard(lower, lexicon).is_none()
}
