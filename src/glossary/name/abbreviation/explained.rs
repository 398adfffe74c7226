//! Letters that the text explains by common nouns, *daftar pemilih tetap (DPT)*, and what they mean in English.

use std::collections::BTreeMap;
use std::ops::Range;

use super::acronym::{LONGEST_EXPANSION, fits, fits_english, is_blend, is_nearly, letters_of};
use crate::article::squeeze;
use crate::document::Document;
use crate::glossary::name::mention::reading::NameReading;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::status::Status;
use crate::lexicon::{Entry, Lexicon, List, NameKind};
use crate::span::Span;
use crate::token::TokenKind;

/// Acronyms that the text explains by words of which English makes a common noun, *daftar pemilih tetap (DPT)*, and where these stand.
pub(in crate::glossary::name) fn of_common_nouns<'d>(document: &'d Document, lexicon: &Lexicon) -> BTreeMap<&'d str, Range<usize>> {
    let explained = |at: usize| Some((document.tokens[at].of(document.text()), small_expansion(document, at, lexicon)?));
    let mut common = BTreeMap::new();
    for (letters, words) in (1..document.tokens.len()).filter_map(explained) {
        common.entry(letters).or_insert(words);
    }
    common
}

/// The words in small letters that an acronym in brackets stands for, and their English: *surat tanda bukti (STB)*.
pub(in crate::glossary) fn explanation(document: &Document, at: usize, lexicon: &Lexicon) -> Option<(String, String)> {
    let tokens = small_expansion(document, at, lexicon)?;
    let english = english_of(document, tokens.clone(), lexicon)?;
    Some((shown(document, tokens), english))
}

/// What letters mean that words of a text explain: what the phrase of the dictionary means, or what can be made of the words. Unknown where another meaning is
/// all that the dictionary has; none where the letters may be read as they are.
pub(in crate::glossary::name) fn meaning(document: &Document, letters: &str, words: &Range<usize>, lexicon: &Lexicon) -> Option<NameReading> {
    let lower = letters.to_lowercase();
    if is_english(letters, &lower, lexicon) {
        return None;
    }
    let own = lexicon.entry(&lower);
    let has_other = || own.is_some() || lexicon.names(&lower).next().is_some();
    let unknown = || (!is_blend(letters) && has_other()).then(|| NameReading::unknown(NameKind::Other));
    let shown = shown(document, words.clone());
    let known = lexicon.entry(&shown.to_lowercase()).map(|entry| {
        let glosses = entry.senses().next().into_iter().flat_map(|sense| sense.glosses()).map(str::to_owned).collect();
        (entry.headword.to_owned(), glosses, Status::Exact, entry.source())
    });
    let composed = || english_of(document, words.clone(), lexicon).map(|english| (shown.clone(), vec![english], Status::Derived, "patterns"));
    let Some((headword, glosses, status, source)) = known.or_else(composed) else { return unknown() };
    Some(NameReading { headword: Some(headword), glosses, status, source: Some(source.to_owned()), ..NameReading::unknown(NameKind::Other) })
}

/// *DNA* is English as it is.
pub(in crate::glossary::name) fn is_english(letters: &str, lower: &str, lexicon: &Lexicon) -> bool {
    lexicon.entry(lower).is_some_and(|entry| entry.gloss() == Some(letters))
}

/// The English of words that explain an acronym, where it can be made.
fn english_of(document: &Document, tokens: Range<usize>, lexicon: &Lexicon) -> Option<String> {
    let words: Vec<&str> = document.tokens[tokens.clone()].iter().map(|token| token.of(document.text())).collect();
    // *over the top (OTT)*: what is no Indonesian word, or the same in English, is borrowed.
    let is_borrowed = |word: &str| lexicon.entry(word).is_none_or(|entry| entry.glosses().any(|gloss| gloss == word));
    let is_english = |word: &&str| lexicon.is_english(word) || lexicon.is(List::Foreign, word) || is_borrowed(word);
    let says_so = || words.iter().any(|word| lexicon.is_english(word) || lexicon.is(List::Foreign, word));
    let shown = shown(document, tokens);
    if words.iter().all(is_english) && says_so() { Some(shown) } else { Patterns::new(lexicon).of_small_words(&shown) }
}

/// The words before a bracket that explain the acronym in it by a common noun: such as give it its letters and are small, but for the first and the country,
/// or a phrase of the dictionary; none where the dictionary has the acronym for nearly these words.
fn small_expansion(document: &Document, at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    let text = |at: usize| document.tokens.get(at).map_or("", |token| token.of(document.text()));
    let open = at.checked_sub(1)?;
    let acronym = text(at);
    // *(bed occupancy rate/BOR)*
    let opens = matches!((text(open), text(at + 1)), ("(" | "/", ")"));
    if !opens || !may_be_explained(acronym, lexicon) {
        return None;
    }
    let is_word = |at: &usize| document.tokens[*at].kind == TokenKind::Word || matches!(text(*at), "," | "/" | "-");
    let is_small = |at: usize| !text(at).contains(char::is_uppercase);
    let is_country = |at: usize| lexicon.is(List::Home, document.lower(at));
    let words = |start: usize| (start..open).map(text).collect::<Vec<&str>>();
    let is_noun = |start: usize| (start + 1..open).any(is_small) && (start + 1..open).all(|at| is_small(at) || is_country(at));
    let explains = |start: &usize| {
        let fits = fits(acronym, &words(*start), lexicon);
        // *Tingkat Penghunian Kamar (TPK)*: what is written as a name and gives the letters is paired with them as one.
        let phrase = || phrase(document, *start..open, lexicon).filter(|_| !fits);
        is_noun(*start) && fits || phrase().is_some_and(|phrase| fits_phrase(acronym, &words(*start), phrase, lexicon))
    };
    let start = (open.saturating_sub(LONGEST_EXPANSION)..open).rev().take_while(is_word).find(explains)?;
    let shown = shown(document, start..open);
    let is_known = lexicon.names(document.lower(at)).any(|name| is_nearly(&shown, name.headword(), lexicon));
    (!is_known).then_some(start..open)
}

/// Two capitals or more, or a blend; in small letters only what is no word.
fn may_be_explained(acronym: &str, lexicon: &Lexicon) -> bool {
    let is_new = || acronym.chars().all(|c| c.is_ascii_lowercase()) && (4..=10).contains(&acronym.len()) && lexicon.entry(acronym).is_none();
    acronym.chars().filter(|c| c.is_uppercase()).count() > 1 || is_blend(acronym) || is_new() && !lexicon.is_english(acronym)
}

/// Words of the text as printed, with single blanks.
fn shown(document: &Document, tokens: Range<usize>) -> String {
    squeeze(Span::new(document.tokens[tokens.start].span.start, document.tokens[tokens.end - 1].span.end).of(document.text()))
}

/// A phrase of the dictionary that English writes small, whatever capitals it has here, but none that names a body, place or person.
fn phrase<'l>(document: &Document, tokens: Range<usize>, lexicon: &'l Lexicon) -> Option<Entry<'l>> {
    let lower = (tokens.len() > 1).then(|| shown(document, tokens).to_lowercase())?;
    let is_small = |entry: &Entry<'l>| entry.gloss().is_some_and(|gloss| gloss.starts_with(char::is_lowercase));
    lexicon.entry(&lower).filter(is_small).filter(|_| lexicon.names(&lower).next().is_none())
}

/// *Obligasi Negara Ritel (ORI)*, *campak rubela (MR)*: letters of most words of a phrase, or of its English.
fn fits_phrase(acronym: &str, words: &[&str], phrase: Entry<'_>, lexicon: &Lexicon) -> bool {
    let letters = letters_of(&acronym.to_lowercase());
    let firsts = |words: &[&str]| words.iter().filter_map(|word| word.chars().next()?.to_lowercase().next()).collect::<Vec<char>>();
    let firsts_shown = firsts(words);
    let n_in_order =
        || letters.iter().scan(firsts_shown.iter(), |rest, letter| Some(rest.any(|first| first == letter))).take_while(|is_in| *is_in).count();
    let is_most = || letters.len() < 5 && firsts_shown.first() == letters.first() && n_in_order() > 1;
    is_most() || phrase.glosses().any(|gloss| fits_english(acronym, gloss, lexicon))
}
