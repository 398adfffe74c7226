//! What makes a sentence matter in any kind of text: the classic score of Edmundson, *New Methods in Automatic Extracting* (1969), with LexRank beside it.
//!
//! Edmundson's four: cue words, key words, words of title and headings, place. We differ in three things: an interview has its questions for headings, numbers
//! and names count as facts, and where there is no title or heading, the others share what it would have counted.

use super::centrality::{cosine, unit};
use super::content::Frequency;
use super::feature::Context;
use super::kind::Kind;
use crate::lexicon::List;
use crate::token::{Token, TokenKind};

/// The names of the parts, as `--explain` prints them, and what each counts.
const PARTS: [(&str, f32); 7] = [
    ("any_text_centrality", 0.2),
    ("any_text_frequency", 0.15),
    ("any_text_title", 0.15),
    ("any_text_heading", 0.1),
    ("any_text_place", 0.1),
    ("any_text_facts", 0.2),
    ("any_text_cue", 0.1),
];
/// The parts of the classic score of one sentence; they sum to it, 0 to 1.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Classic([f32; PARTS.len()]);

impl Classic {
    pub(super) fn score(&self) -> f32 {
        self.0.iter().sum()
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = (&'static str, f64)> {
        PARTS.into_iter().zip(self.0).map(|((name, _), value)| (name, f64::from(value)))
    }
}

/// The classic scores of all sentences. O(sentences).
pub(super) fn scores(context: &Context<'_>, kind: &Kind) -> Vec<Classic> {
    let n = context.document.sentences.len();
    let frequency = to_one(Frequency::new(context.terms).means(context.document, context.terms));
    let vectors = &context.centrality.vectors;
    let title = to_one((0..n).map(|index| context.title.as_ref().map_or(0.0, |title| cosine(&vectors[index], title))).collect());
    let heading = to_one(headings(context, kind));
    let place = places(context, kind);
    let (facts, cue) = ((0..n).map(|index| facts(context, index)).collect(), (0..n).map(|index| cue(context, index)).collect());
    let columns: [&Vec<f32>; PARTS.len()] = [&context.centrality.lexrank, &frequency, &title, &heading, &place, &facts, &cue];
    let counted = |column: &[f32]| column.iter().any(|value| *value > 0.0);
    let weights: Vec<f32> = columns.iter().zip(PARTS).map(|(column, (_, weight))| if counted(column) { weight } else { 0.0 }).collect();
    let whole = weights.iter().sum::<f32>().max(f32::MIN_POSITIVE);
    (0..n).map(|index| Classic(std::array::from_fn(|part| weights[part] / whole * columns[part][index]))).collect()
}

/// Values as shares of the highest.
fn to_one(values: Vec<f32>) -> Vec<f32> {
    let top = values.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
    values.into_iter().map(|value| value / top).collect()
}

/// Numbers and names, 1 from four on: what a scene or a thought seldom has.
fn facts(context: &Context<'_>, index: usize) -> f32 {
    const MANY: f32 = 4.0;
    let tokens = context.document.tokens_of(&context.document.sentences[index]);
    let is_capital = |token: &Token| token.of(context.document.text()).starts_with(char::is_uppercase);
    let is_fact = |(place, token): &(usize, &Token)| token.kind == TokenKind::Number || (*place > 1 && is_capital(token));
    (tokens.iter().enumerate().filter(is_fact).count() as f32 / MANY).min(1.0)
}

/// 1 where a cue word stands.
fn cue(context: &Context<'_>, index: usize) -> f32 {
    let mut words = context.document.words_of(&context.document.sentences[index]);
    f32::from(u8::from(words.any(|word| context.lexicon.is(List::Cue, word))))
}

/// How like each sentence is to the heading above it or to the question that it answers.
fn headings(context: &Context<'_>, kind: &Kind) -> Vec<f32> {
    let document = context.document;
    let vectors = &context.centrality.vectors;
    let texts = document.article.dropped.iter().filter(|dropped| dropped.rule == "heading").map(|dropped| dropped.span);
    let sections: Vec<_> = texts
        .map(|span| {
            let known = context.terms.known(document.text(), &crate::token::split(document.text(), span));
            unit(known.into_iter().map(|term| (term, context.terms.weight(term))).collect())
        })
        .collect();
    let above = |index: usize| document.sentences[index].section.checked_sub(1).and_then(|at| sections.get(at));
    let like = |index: usize| match kind.questions[index] {
        Some(question) => cosine(&vectors[index], &vectors[question]),
        None => above(index).map_or(0.0, |heading| cosine(&vectors[index], heading)),
    };
    (0..vectors.len()).map(like).collect()
}

/// 1 for the sentence that opens a part of the text, half of it for the next, a quarter for one that opens a paragraph further down.
fn places(context: &Context<'_>, kind: &Kind) -> Vec<f32> {
    let mut last = (usize::MAX, 0);
    let mut places = Vec::with_capacity(kind.units.len());
    for (index, unit) in kind.units.iter().enumerate() {
        last = if last.0 == *unit { (*unit, last.1 + 1) } else { (*unit, 0) };
        last.1 -= usize::from(kind.asked[index] && last.1 > 0);
        places.push(match last.1 {
            0 => 1.0,
            1 => 0.5,
            _ if context.document.sentences[index].place == 0 => 0.25,
            _ => 0.0,
        });
    }
    places
}
