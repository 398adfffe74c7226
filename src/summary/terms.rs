//! The words of an article as small numbers: interned once, with what the dictionaries say of each, so that nothing further on touches a string.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use crate::document::{Document, Sentence};
use crate::lexicon::{Lexicon, List};
use crate::token::{Token, TokenKind};

/// What the lists say of a word form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) stop: bool,
    pub(super) speech: bool,
    pub(super) reporting: bool,
    pub(super) pronoun: bool,
    pub(super) denial: bool,
    pub(super) accusation: bool,
    pub(super) first_person: bool,
    pub(super) second_person: bool,
    pub(super) day: bool,
    pub(super) defining: bool,
    pub(super) objection: bool,
}

/// One word form, whatever its case and Unicode form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    /// 0 for the most common words of the language to 1 for those that no list has.
    pub(super) rarity: f32,
    /// In how many sentences it stands.
    pub(super) n_sentences: u32,
    pub(super) marks: Marks,
}

/// The terms of a document, numbered in the order of their first occurrence.
#[derive(Debug, Default)]
pub(super) struct Terms {
    /// By number.
    pub(super) all: Vec<Term>,
    /// The hash of each, the same in every document.
    pub(super) hashes: Vec<u64>,
    /// For each token of the document its term; none for numbers and punctuation.
    pub(super) of_token: Vec<Option<u32>>,
    numbers: HashMap<u64, u32>,
}

impl Terms {
    /// Interns every word of a document. O(tokens).
    pub(super) fn new(document: &Document, lexicon: &Lexicon) -> Self {
        let mut terms = Self { of_token: Vec::with_capacity(document.tokens.len()), ..Self::default() };
        let mut scratch = String::new();
        for token in &document.tokens {
            let term = (token.kind == TokenKind::Word).then(|| {
                fold(token.of(document.text()), &mut scratch);
                terms.intern(&scratch, lexicon)
            });
            terms.of_token.push(term);
        }
        terms.count_sentences(document);
        terms
    }

    /// What a word weighs in a comparison.
    pub(super) fn weight(&self, term: u32) -> f32 {
        0.05 + self.all[term as usize].rarity
    }

    fn intern(&mut self, form: &str, lexicon: &Lexicon) -> u32 {
        let next = self.all.len() as u32;
        let number = *self.numbers.entry(hash(form)).or_insert(next);
        if number == next {
            self.hashes.push(hash(form));
            let marks = marks(form, lexicon);
            // Nothing asks how rare a stop word is.
            let rarity = if marks.stop { 0.0 } else { rarity(form, lexicon) };
            self.all.push(Term { rarity, n_sentences: 0, marks });
        }
        number
    }

    fn count_sentences(&mut self, document: &Document) {
        let mut seen = vec![usize::MAX; self.all.len()];
        for (index, sentence) in document.sentences.iter().enumerate() {
            for term in self.of_token[sentence.tokens.clone()].iter().flatten().map(|term| *term as usize) {
                if seen[term] != index {
                    seen[term] = index;
                    self.all[term].n_sentences += 1;
                }
            }
        }
    }

    /// The numbers of those words of a text that the document has too.
    pub(super) fn known(&self, text: &str, tokens: &[Token]) -> Vec<u32> {
        let mut scratch = String::new();
        let mut known: Vec<u32> = tokens
            .iter()
            .filter_map(|token| {
                fold(token.of(text), &mut scratch);
                self.numbers.get(&hash(&scratch)).copied()
            })
            .filter(|term| !self.all[*term as usize].marks.stop)
            .collect();
        known.sort_unstable();
        known.dedup();
        known
    }

    /// The content words of a sentence with their counts, sorted by number.
    pub(super) fn content(&self, sentence: &Sentence) -> Vec<(u32, f32)> {
        let mut words: Vec<u32> = self.of_token[sentence.tokens.clone()].iter().flatten().copied().collect();
        words.retain(|term| !self.all[*term as usize].marks.stop);
        words.sort_unstable();
        let mut counted: Vec<(u32, f32)> = Vec::with_capacity(words.len());
        for term in words {
            match counted.last_mut() {
                Some((last, n)) if *last == term => *n += 1.0,
                _ => counted.push((term, 1.0)),
            }
        }
        counted
    }
}

/// Lower case in composed form, into a buffer that is used again. NFD, NFC and either case are one form.
pub(super) fn fold(form: &str, into: &mut String) {
    into.clear();
    if form.is_ascii() {
        into.push_str(form);
        into.make_ascii_lowercase();
    } else {
        into.extend(form.nfc().flat_map(char::to_lowercase));
    }
}

/// FNV-1a, 64 bits.
pub(super) fn hash(form: &str) -> u64 {
    form.bytes().fold(0xcbf2_9ce4_8422_2325, |h: u64, byte| (h ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Zipf 7.5 (*yang*) and above is 0; a word that is not among the counted ones is taken to be as rare as Zipf 2.5, which is 1.
fn rarity(form: &str, lexicon: &Lexicon) -> f32 {
    let zipf = lexicon.frequency(form).unwrap_or(2.5);
    ((7.5 - zipf) / 5.0).clamp(0.0, 1.0) as f32
}

/// Most words are on no list at all, so that is asked first.
fn marks(form: &str, lexicon: &Lexicon) -> Marks {
    let lists = lexicon.lists_of(form);
    if lists.is_empty() {
        return Marks::default();
    }
    Marks {
        stop: lists.has(List::Stop),
        speech: lists.has(List::Speech),
        reporting: lists.has(List::Reporting),
        pronoun: lists.has(List::Pronoun),
        denial: lists.has(List::Denial),
        accusation: lists.has(List::Accusation),
        first_person: lists.has(List::FirstPerson),
        day: lists.has(List::Day),
        second_person: lists.has(List::SecondPerson),
        defining: lists.has(List::Defining),
        objection: lists.has(List::Objection),
    }
}
