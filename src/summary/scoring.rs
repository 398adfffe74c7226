//! The score of each sentence by one of the methods.

use std::collections::HashMap;

use super::Method;
use super::centrality::{Centrality, unit};
use super::classic::{self, Classic};
use super::content::Frequency;
use super::feature::{self, Context, N, NAMES, Row};
use super::kind::Kind;
use super::terms::Terms;
use super::trees::Weights;
use super::voice::{Voice, voices};
use crate::document::Document;
use crate::lexicon::Lexicon;

/// Everything known of the sentences of a document, and their scores.
#[derive(Debug)]
pub struct Analysis {
    pub(super) scores: Vec<f32>,
    pub(super) voices: Vec<Voice>,
    pub(super) centrality: Centrality,
    /// The hash of each term, the same in every document.
    pub(super) hashes: Vec<u64>,
    rows: Vec<Row>,
    method: Method,
    pub(super) kind: Kind,
    classic: Vec<Classic>,
}

/// Scores the sentences of a document. O(sentences × min(sentences, 200)).
pub fn analyse(document: &Document, lexicon: &Lexicon, weights: &Weights, method: Method) -> Analysis {
    let terms = Terms::new(document, lexicon);
    let centrality = Centrality::new(document, &terms);
    let voices = voices(document, &terms, lexicon);
    let title = title(document, &terms);
    let context = Context { document, lexicon, terms: &terms, centrality: &centrality, voices: &voices, title };
    let rows = feature::rows(&context);
    let kind = Kind::new(document, context.voices, lexicon);
    let classic = if kind.classic > 0.0 { classic::scores(&context, &kind) } else { Vec::new() };
    let frequency = if method == Method::Frequency { Frequency::new(&terms).scores(document, &terms) } else { Vec::new() };
    let mut analysis = Analysis { scores: Vec::new(), rows, voices, kind, classic, centrality, hashes: terms.hashes, method };
    analysis.scores = match method {
        Method::Lead => (0..analysis.rows.len()).map(|index| 1.0 / (1.0 + index as f32)).collect(),
        Method::Frequency => frequency,
        Method::Lexrank => analysis.centrality.lexrank.clone(),
        Method::Learned => analysis.learned(weights),
    };
    analysis
}

fn title(document: &Document, terms: &Terms) -> Option<Vec<(u32, f32)>> {
    let weigh = |known: Vec<u32>| unit(known.into_iter().map(|term| (term, terms.weight(term))).collect());
    if let Some(title) = document.title.as_ref().or_else(|| document.sentences.iter().find(|sentence| sentence.is_title)) {
        return Some(weigh(terms.known(document.text(), document.tokens_of(title))));
    }
    let apart = document.article.title.as_deref()?;
    Some(weigh(terms.known(apart, &crate::token::split(apart, crate::Span::new(0, apart.len())))))
}

impl Analysis {
    fn learned(&self, weights: &Weights) -> Vec<f32> {
        let mut scores = weights.scores(&self.rows);
        scores.iter_mut().zip(&self.classic).for_each(|(score, classic)| *score += self.kind.classic * (classic.score() - *score));
        scores
    }

    /// The same analysis with the scores of other weights: what a trainer asks again and again.
    pub fn rescore(&mut self, weights: &Weights) {
        self.scores = self.learned(weights);
    }

    /// The features of a sentence by name.
    pub fn features(&self, sentence: usize) -> impl Iterator<Item = (&'static str, f32)> {
        NAMES.into_iter().zip(self.rows.get(sentence).copied().unwrap_or([0.0; N]))
    }

    /// The score of a sentence, 0 to 1.
    pub fn score(&self, sentence: usize) -> Option<f64> {
        self.scores.get(sentence).map(|score| f64::from(*score))
    }

    /// Pairs of sentences that share content words, with their cosine.
    pub(super) fn similar(&self) -> impl Iterator<Item = (usize, usize, f32)> {
        self.centrality.edges.iter().map(|(a, b, w)| (*a as usize, *b as usize, *w))
    }

    /// Pairs of sentences of the very same content words, however far apart: each with the best-scored of its kind.
    pub(super) fn same_words(&self) -> impl Iterator<Item = (usize, usize, f32)> {
        let mut best: HashMap<Vec<u32>, usize> = HashMap::new();
        let key = |index: usize| self.centrality.vectors[index].iter().map(|(term, _)| *term).collect::<Vec<u32>>();
        for index in 0..self.scores.len() {
            let kept = best.entry(key(index)).or_insert(index);
            if self.scores[index] > self.scores[*kept] {
                *kept = index;
            }
        }
        let said = (0..self.scores.len()).filter(|index| !self.centrality.vectors[*index].is_empty());
        said.filter_map(move |index| best.get(&key(index)).filter(|kept| **kept != index).map(|kept| (*kept, index, 1.0)))
    }

    /// The parts of a score.
    pub(super) fn parts(&self, weights: &Weights, index: usize) -> Vec<(&'static str, f64)> {
        if self.method != Method::Learned {
            let name = match self.method {
                Method::Lead => "position",
                Method::Frequency => "frequency_and_position",
                _ => "lexrank",
            };
            return vec![(name, f64::from(self.scores[index]))];
        }
        let (share, mut parts) = (f64::from(self.kind.classic), weights.parts(&self.rows[index]));
        let Some(classic) = self.classic.get(index) else { return parts };
        parts.iter_mut().for_each(|(_, value)| *value *= 1.0 - share);
        parts.splice(1..1, classic.parts().map(|(name, value)| (name, value * share)));
        parts
    }
}
