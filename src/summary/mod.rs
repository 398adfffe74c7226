//! The sentences that matter: a subset of the article's own, in the article's order, and the reasons.
//!
//! Each sentence is scored by what a reader can name ([`NAMES`]), the scores are weighed against what the budget allows, and the best set is found
//! exactly. Nothing here fails and nothing depends on the order of a hash map or the clock.

mod candidates;
mod centrality;
mod classic;
mod content;
mod feature;
mod kind;
mod merge;
mod position;
mod scoring;
mod selection;
mod terms;
mod voice;
mod trees;

pub use feature::NAMES;
pub use merge::{Disagreement, Figure, MergedSentence, MergedSummary, merge, merge_given};

pub use scoring::{Analysis, analyse};
pub use trees::Weights;

use crate::document::Document;
use crate::lexicon::Lexicon;
use candidates::{Candidates, ENOUGH, debts};

/// How long a summary shall be.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Length {
    /// Exactly so many sentences, or all there are.
    Sentences(usize),
    /// At most so many words, as runs of non-blanks; whole sentences.
    Words(usize),
    /// At most this share of the article's words, 0 to 100; 100 is every sentence.
    Percent(f64),
    /// What suits the article: all of it up to 3 sentences, 3 up to 12, 4 up to 25, 5 up to 60, then one more for every 40, at most 15; fewer where the rest says
    /// little.
    #[default]
    Suited,
}

/// How sentences are scored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// The first sentences.
    Lead,
    /// Weight of the terms (frequency in the article, rarity in the language) and position: the classic extract of Luhn and Edmundson.
    Frequency,
    /// LexRank centrality.
    Lexrank,
    /// The learned scorer.
    #[default]
    Learned,
}

/// How a summary is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// How long it shall be.
    pub length: Length,
    /// How sentences are scored.
    pub method: Method,
    /// What a sentence loses for saying what a better one says, 0 (nothing) to 1 (all, if they are the same): the lambda of MMR, turned round.
    pub redundancy: f64,
    /// Whether [`Scored::parts`] are filled in; they cost as much as the scores.
    pub explain: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { length: Length::Suited, method: Method::Learned, redundancy: 0.7, explain: false }
    }
}

/// Why a sentence stands in the summary, or why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It stands in the summary.
    Chosen,
    /// It says what this chosen sentence says.
    RedundantWith(usize),
    /// Its score is as good as a chosen one's, but it does not fit what the budget leaves.
    OverBudget,
    /// Others score higher.
    LowerScore,
    /// It is newsroom furniture, kept because everything was asked for.
    Furniture,
    /// It is the title, kept because everything was asked for.
    Title,
    /// It points back to a sentence that is not taken: *Ia*, *Hal itu*.
    Dangling,
    /// It is a quotation whose speaker stands in a sentence that is not taken.
    WithoutSpeaker,
}

/// One sentence, its score and its fate.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// Index into [`Document::sentences`].
    pub sentence: usize,
    /// 0 to 1, higher is better.
    pub score: f64,
    /// What each feature adds, the weightiest first behind the base; they sum to the score before it is held between 0 and 1. Empty unless asked for.
    pub parts: Vec<(&'static str, f64)>,
    /// Chosen or not, and why.
    pub fate: Fate,
}

/// A summary.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Indices into [`Document::sentences`], in order.
    pub chosen: Vec<usize>,
    /// Every sentence of the document, in order.
    pub scored: Vec<Scored>,
    /// What the chosen set is worth; 0 where nothing fits the budget.
    pub objective: f64,
    /// Words of the chosen sentences.
    pub n_words: usize,
    /// No sentence fits the budget, so the shortest good one was taken.
    pub over_budget: bool,
}

/// Chooses the sentences of a summary. O(sentences × (min(sentences, 200) + budget)).
///
/// ```
/// use ringkas::{Article, Document, Lexicon, article::{ReadOptions, Source}};
/// use ringkas::summary::{Length, Options, Weights, summarize};
/// let lexicon = Lexicon::embedded();
/// let text = "Banjir merendam Demak sejak Senin. Ia lelah. Sebanyak 900 warga Demak mengungsi karena banjir. Air surut. Bantuan datang.";
/// let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions::default()), &lexicon);
/// let options = Options { length: Length::Sentences(2), ..Options::default() };
/// assert_eq!(summarize(&document, &lexicon, Weights::embedded(), &options).chosen, [0, 2]);
/// ```
pub fn summarize(document: &Document, lexicon: &Lexicon, weights: &Weights, options: &Options) -> Summary {
    let analysis = analyse(document, lexicon, weights, options.method);
    choose(document, weights, options, &analysis)
}

/// The summary that these sentences are, without a score: for one that was made before. Numbers that no sentence has are passed over.
pub fn given(document: &Document, mut chosen: Vec<usize>) -> Summary {
    chosen.retain(|index| *index < document.sentences.len());
    let n_words = chosen.iter().map(|index| document.sentences[*index].n_words).sum();
    Summary { chosen, n_words, ..Summary::default() }
}

/// Chooses from sentences that were scored before; [`summarize`] in two steps.
pub fn choose(document: &Document, weights: &Weights, options: &Options, analysis: &Analysis) -> Summary {
    // What an interviewer asks is no part of what was said.
    let may_stand = |index: &usize| is_body(document, *index) && !analysis.kind.asked[*index];
    let body: Vec<usize> = (0..document.sentences.len()).filter(may_stand).collect();
    let plan = Plan::new(document, &body, options.length);
    let candidates = Candidates::new(document, body, analysis, weights, options, plan);
    let mut summary = candidates.pick(document, plan);
    summary.n_words = summary.chosen.iter().map(|index| document.sentences[*index].n_words).sum();
    summary.scored = (0..document.sentences.len())
        .map(|sentence| Scored {
            sentence,
            score: f64::from(analysis.scores[sentence]),
            parts: if options.explain { analysis.parts(weights, sentence) } else { Vec::new() },
            fate: candidates.fate(document, &summary.chosen, sentence),
        })
        .collect();
    summary
}

/// What may be chosen: neither title nor furniture.
fn is_body(document: &Document, index: usize) -> bool {
    document.sentences.get(index).is_some_and(|sentence| !sentence.is_title && !sentence.is_furniture)
}

/// What a length means for one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plan {
    All,
    Sentences(usize),
    /// At most so many sentences, none that says little.
    UpTo(usize),
    Words(usize),
}

impl Plan {
    fn new(document: &Document, body: &[usize], length: Length) -> Self {
        match length {
            Length::Sentences(n) => Self::Sentences(n),
            Length::Words(n) => Self::Words(n),
            Length::Percent(share) if share >= 100.0 => Self::All,
            Length::Percent(share) => {
                let n_words: usize = body.iter().map(|index| document.sentences[*index].n_words).sum();
                Self::Words((n_words as f64 * share.max(0.0) / 100.0) as usize)
            }
            Length::Suited => Self::UpTo(suited(body.len())),
        }
    }

    /// What a word must be expected to give for its sentence to be worth its length. The F-measure of a set grows as long as its next word is right
    /// more often than half of what the set has reached. Who asks for more words than a short summary has wants them filled: the bar falls with the budget,
    /// so that no sentence is worth less under a larger one.
    fn worth(self, weights: &Weights, spread: f64) -> f64 {
        const SHORT: f64 = 75.0;
        match self {
            Self::Words(n) => weights.worth() * (SHORT / (n.max(1) as f64)).min(1.0).powi(2),
            // So many sentences are asked for whatever they are worth: a bar that most are below would only fetch the shortest.
            _ => weights.worth() * (1.0 - spread),
        }
    }

    /// How many words of a sentence count. Where sentences are counted and parts of a text have their turn, a long sentence is no better than one of this length.
    fn words(self, n_words: usize, spread: f64) -> f64 {
        let n = n_words as f64;
        if matches!(self, Self::Words(_)) { n } else { n - spread * (n - ENOUGH).max(0.0) }
    }

    /// Whether there is room for what is good to have: three sentences or eighty words.
    fn has_room(self) -> bool {
        match self {
            Self::All => true,
            Self::Sentences(n) | Self::UpTo(n) => n >= 3,
            Self::Words(n) => n >= 80,
        }
    }
}

/// How many sentences suit an article of `n`; [`Length::Suited`] says how.
fn suited(n: usize) -> usize {
    match n {
        0..=3 => n,
        4..=12 => 3,
        13..=25 => 4,
        26..=60 => 5,
        _ => (5 + (n - 20) / 40).min(15),
    }
}

#[cfg(test)]
mod tests;
