//! The sentences that matter: a subset of the article's own, in the article's order, and the reasons.
//!
//! Each sentence is scored by what a reader can name ([`NAMES`]), the scores are weighed against what the budget allows, and the best set is found
//! exactly. Nothing here fails and nothing depends on the order of a hash map or the clock.

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
use selection::{Budget, Item, select};
use voice::Voice;

/// How long a summary shall be.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Length {
    /// Exactly so many sentences, or all there are.
    Sentences(usize),
    /// At most so many words, as runs of non-blanks; whole sentences.
    Words(usize),
    /// At most this share of the article's words, 0 to 100; 100 is every sentence.
    Percent(f64),
    /// What suits the article: all of it up to 3 sentences, 3 up to 12, 4 up to 25, 5 up to 60, then one more for every 40, at most 15.
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
            Length::Suited => Self::Sentences(suited(body.len())),
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
        const ENOUGH: f64 = 18.0;
        let n = n_words as f64;
        if matches!(self, Self::Words(_)) { n } else { n - spread * (n - ENOUGH).max(0.0) }
    }

    /// Whether there is room for what is good to have: three sentences or eighty words.
    fn has_room(self) -> bool {
        match self {
            Self::All => true,
            Self::Sentences(n) => n >= 3,
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

/// What is lost by a sentence that points back to one not taken, as a share of its value; below 1, so that any sentence is better than none.
const DANGLING: f64 = 0.25;
/// The same for a noun that points back: *Penambahan itu*.
const POINTING: f64 = 0.15;
/// The same for a pronoun as the only speaker, and for a quotation without speaker.
const PRONOUN_SPEAKER: f64 = 0.1;
const WITHOUT_SPEAKER: f64 = 0.4;
/// The same for a sentence that announces what is not taken.
const ANNOUNCING: f64 = 0.4;
/// What the debt of a quotation without speaker is a share of besides the value, in words that are surely wanted: a short one of little value owes too.
const LEAST: f64 = 4.0;
/// What a denial gains beside an accusation, or an objection beside a plan, in words that are surely wanted: it is often too short to be worth much by itself.
const OTHER_SIDE: f64 = 6.0;
/// Similarity up to which two sentences do not say the same.
const SAME: f32 = 0.3;

/// The sentences to choose from.
struct Candidates<'a> {
    body: Vec<usize>,
    items: Vec<Item>,
    analysis: &'a Analysis,
    /// For each sentence of the document the better one that it repeats, and how much.
    repeats: Vec<Option<(usize, f32)>>,
}

impl<'a> Candidates<'a> {
    fn new(document: &Document, body: Vec<usize>, analysis: &'a Analysis, weights: &Weights, options: &Options, plan: Plan) -> Self {
        let repeats = repeats(document, analysis);
        let other_side = if plan.has_room() { other_side(&body, analysis) } else { Vec::new() };
        let spread = if options.method == Method::Learned { analysis.kind.spread() } else { 0.0 };
        let turns = if spread > 0.0 { turns(document, &body, analysis) } else { Vec::new() };
        let worth = plan.worth(weights, spread) * level(document, &body, analysis);
        let items = body.iter().enumerate().map(|(at, index)| {
            let sentence = &document.sentences[*index];
            let score = f64::from(analysis.scores[*index]);
            let kept = kept(repeats[*index].map_or(0.0, |(_, share)| share), options.redundancy);
            let whole = analysis.voices[*index].whole() * turns.get(*index).copied().unwrap_or(1.0);
            let gain = if other_side.contains(index) { OTHER_SIDE } else { 0.0 };
            let by_words = options.method == Method::Learned || matches!(plan, Plan::Words(_));
            let words = if by_words { plan.words(sentence.n_words, spread) } else { 1.0 };
            let full = words * score * kept * whole + gain + 1e-9;
            let value = if options.method == Method::Learned { full - worth * words } else { full };
            let debts = if options.method == Method::Lead { (0.0, 0.0) } else { debts(analysis, *index) };
            let least = if analysis.voices[*index].is_bare_quotation() { LEAST } else { 0.0 };
            Item {
                cost: if matches!(plan, Plan::Words(_)) { sentence.n_words.max(1) } else { 1 },
                value,
                without_previous: (full + least) * debts.0,
                without_next: (full + least) * debts.1,
                follows: at.checked_sub(1).is_some_and(|before| body[before] + 1 == *index),
            }
        });
        let items = items.collect();
        Self { items, body, analysis, repeats }
    }

    fn pick(&self, document: &Document, plan: Plan) -> Summary {
        let budget = match plan {
            Plan::All => return self.everything(document),
            Plan::Sentences(n) if n > self.body.len() => return self.filled(document, n),
            Plan::Sentences(n) => Budget::Exactly(n),
            Plan::Words(n) => Budget::AtMost(n),
        };
        let (picked, objective) = select(&self.items, budget);
        let chosen: Vec<usize> = picked.iter().map(|at| self.body[*at]).collect();
        match plan {
            Plan::Words(n) if chosen.is_empty() => self.one(document, n),
            _ => Summary { chosen, objective, ..Summary::default() },
        }
    }

    /// Where no set is worth its words: the best sentence that fits, else the shortest good one. Its objective is 0, what the empty set is worth.
    fn one(&self, document: &Document, budget: usize) -> Summary {
        let gain = |at: &usize| self.items[*at].value - self.items[*at].without_previous - self.items[*at].without_next;
        let fitting = (0..self.items.len()).filter(|at| self.items[*at].cost <= budget);
        let best = fitting.min_by(|a, b| gain(b).total_cmp(&gain(a)).then(a.cmp(b))).map(|at| self.body[at]);
        let over_budget = best.is_none() && !self.body.is_empty();
        Summary { chosen: best.or_else(|| self.shortest(document)).into_iter().collect(), over_budget, ..Summary::default() }
    }

    fn everything(&self, document: &Document) -> Summary {
        let objective = self.items.iter().map(|item| item.value).sum();
        Summary { chosen: (0..document.sentences.len()).collect(), objective, ..Summary::default() }
    }

    /// All of the body, and where there is room for more the first of what else was kept.
    fn filled(&self, document: &Document, n: usize) -> Summary {
        let others = (0..document.sentences.len()).filter(|index| self.body.binary_search(index).is_err());
        let mut chosen: Vec<usize> = self.body.iter().copied().chain(others.take(n - self.body.len())).collect();
        chosen.sort_unstable();
        Summary { chosen, ..self.everything(document) }
    }

    /// The shortest sentence that stands on its own, else the shortest of all.
    fn shortest(&self, document: &Document) -> Option<usize> {
        const FEWEST_WORDS: usize = 4;
        let stands = |index: &usize| debts(self.analysis, *index) == (0.0, 0.0) && document.sentences[*index].n_words >= FEWEST_WORDS;
        self.body.iter().copied().min_by_key(|index| (!stands(index), document.sentences[*index].n_words, *index))
    }

    fn fate(&self, document: &Document, chosen: &[usize], index: usize) -> Fate {
        let is_chosen = |index: usize| chosen.binary_search(&index).is_ok();
        let score = |index: usize| self.analysis.scores[index];
        let lowest = chosen.iter().map(|index| score(*index)).fold(f32::INFINITY, f32::min);
        let voice = &self.analysis.voices[index];
        let (previous, next) = debts(self.analysis, index);
        let sentence = &document.sentences[index];
        match self.repeats[index] {
            _ if is_chosen(index) => Fate::Chosen,
            _ if sentence.is_title => Fate::Title,
            _ if sentence.is_furniture => Fate::Furniture,
            Some((other, share)) if share > 0.3 && is_chosen(other) => Fate::RedundantWith(other),
            _ if score(index) < lowest => Fate::LowerScore,
            _ if voice.is_bare_quotation() && previous + next > 0.0 => Fate::WithoutSpeaker,
            _ if voice.opens_pronoun || voice.opens_pointing => Fate::Dangling,
            _ => Fate::OverBudget,
        }
    }
}

/// What a word of this article's best sentences is expected to give, 0 to 1: the mean score of those that fill a short summary.
fn level(document: &Document, body: &[usize], analysis: &Analysis) -> f64 {
    const SHORT: f64 = 60.0;
    let mut order: Vec<usize> = body.to_vec();
    order.sort_by(|a, b| analysis.scores[*b].total_cmp(&analysis.scores[*a]).then(a.cmp(b)));
    let (mut words, mut sum) = (0.0, 0.0);
    for index in order {
        let taken = (document.sentences[index].n_words as f64).min(SHORT - words);
        words += taken;
        sum += taken * f64::from(analysis.scores[index]);
        if words >= SHORT {
            break;
        }
    }
    sum / words.max(1.0)
}

/// What is left of the value of each sentence where the parts of a text count one by one: all for the best of a part, less for each further one, so that each
/// part has its turn before one has two.
fn turns(document: &Document, body: &[usize], analysis: &Analysis) -> Vec<f64> {
    const FURTHER: f64 = 0.5;
    let kind = &analysis.kind;
    let worth = |index: usize| f64::from(analysis.scores[index]) * document.sentences[index].n_words as f64 * analysis.voices[index].whole();
    let mut order: Vec<usize> = body.to_vec();
    order.sort_by(|a, b| kind.units[*a].cmp(&kind.units[*b]).then(worth(*b).total_cmp(&worth(*a))).then(a.cmp(b)));
    let mut left = vec![1.0; document.sentences.len()];
    for unit in order.chunk_by(|a, b| kind.units[*a] == kind.units[*b]) {
        unit.iter()
            .enumerate()
            .for_each(|(rank, index)| left[*index] = 1.0 - kind.spread() * (1.0 - FURTHER.powi(rank as i32) * kind.matter[*index]));
    }
    left
}

/// What a sentence loses without the one before it, and without the one behind it, as shares of its value.
fn debts(analysis: &Analysis, index: usize) -> (f64, f64) {
    let voice = &analysis.voices[index];
    if voice.is_bare_quotation() {
        return if voice.ends_inside { (0.0, WITHOUT_SPEAKER) } else { (WITHOUT_SPEAKER, 0.0) };
    }
    let previous = match voice {
        _ if voice.opens_pronoun => DANGLING,
        _ if voice.opens_pointing => POINTING,
        _ if voice.pronoun_speaker => PRONOUN_SPEAKER,
        _ => 0.0,
    };
    (previous, if voice.announces { ANNOUNCING } else { 0.0 })
}

/// What is left of the value of a sentence that repeats so much of a better one; nothing where it says the same but for a word.
fn kept(share: f32, redundancy: f64) -> f64 {
    const IDENTICAL: f32 = 0.9;
    let redundancy = redundancy.clamp(0.0, 1.0);
    if share >= IDENTICAL && redundancy > 0.0 { 0.0 } else { 1.0 - redundancy * f64::from(share) }
}

/// For each sentence the better one that it is most like, and how much of it that takes away, 0 to 1. O(similar pairs).
fn repeats(document: &Document, analysis: &Analysis) -> Vec<Option<(usize, f32)>> {
    let mut repeats: Vec<Option<(usize, f32)>> = vec![None; document.sentences.len()];
    for (a, b, similarity) in analysis.similar().chain(analysis.same_words()) {
        let share = (similarity - SAME) / (1.0 - SAME);
        if share <= 0.0 || !is_body(document, a) || !is_body(document, b) {
            continue;
        }
        let (better, worse) = if analysis.scores[b] > analysis.scores[a] { (b, a) } else { (a, b) };
        if repeats[worse].is_none_or(|(_, most)| share > most) {
            repeats[worse] = Some((better, share));
        }
    }
    repeats
}

/// The other side, where the best sentences give only one: the best denial where they hold an accusation or an objection, else the best objection.
fn other_side(body: &[usize], analysis: &Analysis) -> Vec<usize> {
    const BEST: usize = 3;
    let voices = &analysis.voices;
    let mut order: Vec<usize> = body.to_vec();
    order.sort_by(|a, b| analysis.scores[*b].total_cmp(&analysis.scores[*a]).then(a.cmp(b)));
    let best = &order[..order.len().min(BEST)];
    let has = |holds: fn(&Voice) -> bool| best.iter().any(|index| holds(&voices[*index]));
    let first = |holds: fn(&Voice) -> bool| order.iter().copied().find(|index| holds(&voices[*index]));
    let objection = first(|voice| voice.objects && voice.reporting > 0.0).filter(|_| !has(|voice| voice.accuses || voice.denies || voice.objects));
    let charged = has(|voice| voice.accuses || voice.objects);
    let denial = first(|voice| voice.denies).filter(|_| charged && !has(|voice| voice.denies));
    objection.into_iter().chain(denial).collect()
}

#[cfg(test)]
mod tests;
