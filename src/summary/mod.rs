//! Picks sentences. Placeholder with the interface of the summary branch.

use crate::document::Document;
use crate::lexicon::Lexicon;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    Sentences(usize),
    Words(usize),
    Percent(f64),
    Suited,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Lead,
    Frequency,
    Lexrank,
    Learned,
}
#[derive(Clone, Debug)]
pub struct Options {
    pub length: Length,
    pub method: Method,
}
impl Default for Options {
    fn default() -> Self {
        Self { length: Length::Suited, method: Method::Learned }
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Chosen,
    LowerScore,
}
#[derive(Clone, Debug)]
pub struct Scored {
    pub sentence: usize,
    pub score: f64,
    pub parts: Vec<(&'static str, f64)>,
    pub fate: Fate,
}
#[derive(Clone, Debug, Default)]
pub struct Summary {
    pub chosen: Vec<usize>,
    pub scored: Vec<Scored>,
    pub objective: f64,
    pub over_budget: bool,
    pub n_words: usize,
}
#[derive(Clone, Debug, Default)]
pub struct Weights;
impl Weights {
    pub fn embedded(_: &Lexicon) -> Self {
        Self
    }
}
pub fn summarize(document: &Document, _: &Lexicon, _: &Weights, options: &Options) -> Summary {
    let n = match options.length {
        Length::Sentences(n) => n,
        Length::Percent(p) if p >= 100.0 => usize::MAX,
        _ => 4,
    };
    let chosen: Vec<usize> = (0..document.sentences.len()).take(n).collect();
    let n_words = chosen.iter().map(|i| document.sentences[*i].n_words).sum();
    let scored = chosen.iter().map(|i| Scored { sentence: *i, score: 0.5, parts: vec![], fate: Fate::Chosen }).collect();
    Summary { chosen, scored, objective: 0.0, over_budget: false, n_words }
}
