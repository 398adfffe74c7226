//! What a sentence says, in terms, and what it looks like.

use unicode_normalization::char::is_combining_mark;

use super::terms::Terms;
use crate::document::{Document, Sentence};
use crate::token::TokenKind;

/// How much each term of the article weighs.
pub(super) struct Frequency {
    weights: Vec<f32>,
    keys: Vec<bool>,
}

impl Frequency {
    /// Occurrences in sentences times rarity in the language, 1 for the weightiest term; the ten weightiest are the key terms.
    pub(super) fn new(terms: &Terms) -> Self {
        const KEYS: usize = 10;
        let terms = &terms.all;
        let mut weights: Vec<f32> = terms.iter().map(|t| if t.marks.stop { 0.0 } else { t.n_sentences as f32 * t.rarity }).collect();
        let top = weights.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        weights.iter_mut().for_each(|w| *w /= top);
        let mut order: Vec<usize> = (0..weights.len()).collect();
        order.sort_by(|a, b| weights[*b].total_cmp(&weights[*a]).then(a.cmp(b)));
        let mut keys = vec![false; weights.len()];
        order.into_iter().take(KEYS).for_each(|term| keys[term] = true);
        Self { weights, keys }
    }

    /// The frequency-and-position scorer: mean weight of the terms, and a share for standing early, both 0 to 1.
    pub(super) fn scores(&self, document: &Document, terms: &Terms) -> Vec<f32> {
        let means = self.means(document, terms).into_iter();
        means.enumerate().map(|(at, mean)| 0.5 * mean.min(1.0) + 0.5 / (1.0 + at as f32).sqrt()).collect()
    }

    /// The mean weight of the terms of each sentence; few terms count less.
    pub(super) fn means(&self, document: &Document, terms: &Terms) -> Vec<f32> {
        let sentences = &document.sentences;
        let mean = |at: usize| {
            let terms = terms.of_token[sentences[at].tokens.clone()].iter().flatten();
            let weights = terms.map(|term| self.weights[*term as usize]).filter(|w| *w > 0.0);
            let (n, sum) = weights.fold((0.0_f32, 0.0), |(n, sum), w| (n + 1.0, sum + w));
            sum / (n + 3.0)
        };
        (0..sentences.len()).map(mean).collect()
    }
}

/// What a sentence says, in terms.
#[derive(Default)]
pub(super) struct Content {
    pub(super) weight: f32,
    pub(super) frequency: f32,
    pub(super) rarity: f32,
    pub(super) stop_share: f32,
    pub(super) new_share: f32,
    pub(super) taken_up: f32,
    pub(super) key_terms: f32,
}

impl Content {
    pub(super) fn new(terms: &Terms, frequency: &Frequency, sentence: &Sentence, seen: &mut [bool]) -> Self {
        let (mut content, mut n, mut n_words) = (Self::default(), 0.0_f32, 0.0_f32);
        for number in terms.of_token[sentence.tokens.clone()].iter().flatten().map(|term| *term as usize) {
            let term = &terms.all[number];
            n_words += 1.0;
            if term.marks.stop {
                content.stop_share += 1.0;
                continue;
            }
            n += 1.0;
            content.weight += frequency.weights[number];
            content.frequency += term.n_sentences as f32;
            content.rarity += term.rarity;
            content.new_share += flag(!seen[number]);
            content.taken_up += flag(!seen[number] && term.n_sentences > 1);
            // A key term counts most where it stands first.
            content.key_terms += flag(frequency.keys[number]) * if seen[number] { 0.1 } else { 1.1 };
            seen[number] = true;
        }
        let n = n.max(1.0);
        content.weight /= n;
        content.frequency /= n;
        content.rarity /= n;
        content.new_share /= n;
        content.stop_share /= n_words.max(1.0);
        content
    }
}

/// What a sentence looks like: capitals, digits, marks.
#[derive(Default)]
pub(super) struct Shape {
    pub(super) names: f32,
    pub(super) numbers: f32,
    pub(super) brackets: f32,
    pub(super) commas: f32,
    /// Letters per word.
    pub(super) word_length: f32,
    pub(super) opens_number: f32,
}

impl Shape {
    pub(super) fn new(document: &Document, sentence: &Sentence) -> Self {
        let mut shape = Self::default();
        let tokens = document.tokens_of(sentence);
        for (place, token) in tokens.iter().enumerate() {
            shape.add(token.of(document.text()), token.kind, place);
        }
        shape.names /= tokens.len().max(1) as f32;
        shape.word_length /= tokens.iter().filter(|token| token.kind == TokenKind::Word).count().max(1) as f32;
        shape.opens_number = flag(tokens.iter().take(3).any(|token| token.kind == TokenKind::Number));
        shape
    }

    fn add(&mut self, form: &str, kind: TokenKind, place: usize) {
        match (kind, form) {
            (TokenKind::Number, _) => self.numbers += 1.0,
            (TokenKind::Word, _) => {
                self.names += flag(place > 1 && form.starts_with(char::is_uppercase));
                self.word_length += n_letters(form) as f32;
            }
            (_, "(") => self.brackets += 1.0,
            (_, ",") => self.commas += 1.0,
            _ => {}
        }
    }
}

/// Letters of a word, whether composed or not.
fn n_letters(form: &str) -> usize {
    if form.is_ascii() { form.len() } else { form.chars().filter(|c| !is_combining_mark(*c)).count() }
}

/// Yes and no as numbers.
pub(super) fn flag(holds: bool) -> f32 {
    f32::from(u8::from(holds))
}
