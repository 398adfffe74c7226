//! The sentences to choose from: what each is worth, and what it owes to its neighbours.

use super::scoring::Analysis;
use super::selection::{Budget, Item, select};
use super::trees::Weights;
use super::voice::Voice;
use super::{Fate, Method, Options, Plan, Summary, is_body};
use crate::document::Document;

/// What is lost by a sentence that points back to one not taken, as a share of its value; below 1, so that any sentence is better than none.
const DANGLING: f64 = 0.25;
/// The same for a noun that points back: *Penambahan itu*.
const POINTING: f64 = 0.15;
/// The same for a pronoun as the only speaker, and for a quotation without speaker.
const PRONOUN_SPEAKER: f64 = 0.1;
const WITHOUT_SPEAKER: f64 = 0.7;
/// The same for the end of a quotation, which has its speaker but not how it began.
const HALF_QUOTATION: f64 = 0.2;
/// The same for a sentence that says nothing without its neighbour: *Melainkan dua orang*, a question, what ends with a colon. All of its value and more, so that
/// it comes last where sentences are counted and never elsewhere.
const NOTHING_ALONE: f64 = 1.0;
/// What the debt of a quotation without speaker is a share of besides the value, in words that are surely wanted: a short one of little value owes too.
const LEAST: f64 = 4.0;
/// What a denial gains beside an accusation, or an objection beside a plan, in words that are surely wanted: it is often too short to be worth much by itself.
const OTHER_SIDE: f64 = 6.0;
/// Similarity up to which two sentences do not say the same.
const SAME: f32 = 0.3;

/// The share that a better sentence takes away of one which says the same but for a few words.
const IDENTICAL: f32 = 0.8;

/// The sentences to choose from.
pub(super) struct Candidates<'a> {
    body: Vec<usize>,
    items: Vec<Item>,
    /// What each gains where fewer than three are worth taking.
    relief: f64,
    analysis: &'a Analysis,
    /// For each sentence of the document the better one that it repeats, and how much.
    repeats: Vec<Option<(usize, f32)>>,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(document: &Document, body: Vec<usize>, analysis: &'a Analysis, weights: &Weights, options: &Options, plan: Plan) -> Self {
        let repeats = repeats(document, analysis);
        let other_side = if plan.has_room() { other_side(&body, analysis) } else { Vec::new() };
        let spread = if options.method == Method::Learned { analysis.kind.spread() } else { 0.0 };
        let turns = if spread > 0.0 { turns(document, &body, analysis) } else { Vec::new() };
        let scale = match options.method {
            Method::Learned => Scale::new(plan, weights, spread, level(document, &body, analysis)),
            _ => Scale { plan, spread, bar: 0.0, full_bar: 0.0, level: 0.0 },
        };
        let items = body.iter().enumerate().map(|(at, index)| {
            let sentence = &document.sentences[*index];
            let voice = &analysis.voices[*index];
            let kept = kept(repeats[*index].map_or(0.0, |(_, share)| share), options.redundancy);
            let score = f64::from(analysis.scores[*index]) * kept * voice.whole() * turns.get(*index).copied().unwrap_or(1.0);
            let is_other_side = other_side.contains(index);
            let gain = 1e-9 + if is_other_side { OTHER_SIDE } else { 0.0 };
            let by_words = options.method == Method::Learned || matches!(plan, Plan::Words(_));
            let n_words = if by_words { sentence.n_words } else { 1 };
            // The other side costs no more than the words that it has.
            let short = if is_other_side { (scale.full_bar - score).max(0.0) } else { 0.0 };
            let value = scale.value(n_words, score + short) - short * n_words as f64 + gain;
            let debts = if options.method == Method::Lead { (0.0, 0.0) } else { debts(analysis, *index) };
            let least = if voice.is_bare_quotation() { LEAST } else { 0.0 };
            let full = plan.words(n_words, spread) * score + gain + least;
            let owed = |share: f64| if share < NOTHING_ALONE { full * share } else { value.abs() + scale.place() };
            Item {
                cost: if matches!(plan, Plan::Words(_)) { sentence.n_words.max(1) } else { 1 },
                value,
                without_previous: owed(debts.0),
                without_next: owed(debts.1),
                follows: at.checked_sub(1).is_some_and(|before| body[before] + 1 == *index),
            }
        });
        let items = items.collect();
        Self { items, relief: scale.relief(), body, analysis, repeats }
    }

    pub(super) fn pick(&self, document: &Document, plan: Plan) -> Summary {
        let budget = match plan {
            Plan::All => return self.everything(document),
            Plan::Sentences(n) if n > self.body.len() => return self.filled(document, n),
            Plan::UpTo(n) if n >= self.body.len() => return self.filled(document, n),
            Plan::Sentences(n) => Budget::Exactly(n),
            Plan::UpTo(n) | Plan::Words(n) => Budget::AtMost(n),
        };
        let (picked, objective) = match (select(&self.items, budget), plan) {
            ((picked, _), Plan::UpTo(n)) if picked.len() < THREE => self.three(n),
            (found, _) => found,
        };
        let chosen: Vec<usize> = picked.iter().map(|at| self.body[*at]).collect();
        match plan {
            Plan::Words(n) if chosen.is_empty() => self.one(document, n),
            _ => Summary { chosen, objective, ..Summary::default() },
        }
    }

    /// Where fewer than three sentences say enough: up to three that say less, and where nothing stands alone the best of what there is.
    fn three(&self, n: usize) -> (Vec<usize>, f64) {
        // What says nothing new is worth no place, however many are left.
        let is_new = |index: usize| self.repeats[index].is_none_or(|(_, share)| share < IDENTICAL);
        let relieved = |(at, item): (usize, &Item)| Item { value: item.value + if is_new(self.body[at]) { self.relief } else { 0.0 }, ..*item };
        let items: Vec<Item> = self.items.iter().enumerate().map(relieved).collect();
        let (picked, objective) = select(&items, Budget::AtMost(n.min(THREE)));
        if picked.is_empty() { select(&self.items, Budget::Exactly(n.min(THREE))) } else { (picked, objective) }
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

    pub(super) fn fate(&self, document: &Document, chosen: &[usize], index: usize) -> Fate {
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
            _ if voice.opens_pronoun || voice.opens_pointing || voice.continues => Fate::Dangling,
            _ => Fate::OverBudget,
        }
    }
}

/// By what a sentence is valued under one plan.
#[derive(Clone, Copy)]
struct Scale {
    plan: Plan,
    spread: f64,
    /// What a word must be expected to give for its sentence to be worth its length.
    bar: f64,
    /// The same for a sentence of few words, which is worth no more because there is room for it.
    full_bar: f64,
    /// The mean score of the article's best sentences.
    level: f64,
}

/// How many words a sentence has that is neither short nor long.
pub(super) const ENOUGH: f64 = 18.0;
/// Up to which share of the best score a sentence says so little that its place is rather left empty.
const LITTLE: f64 = 0.3;
/// The same for one of the first three.
const LEAST_OF_THREE: f64 = 0.1;
const THREE: usize = 3;

impl Scale {
    fn new(plan: Plan, weights: &Weights, spread: f64, level: f64) -> Self {
        Self { plan, spread, bar: plan.worth(weights, spread) * level, full_bar: weights.worth() * level, level }
    }

    /// What a sentence of so many words and such a score adds. One that is below the bar costs as much as one of eighteen words, however short it is: where
    /// sentences are counted, a bar alone would fetch the shortest of the worst.
    fn value(&self, n_words: usize, score: f64) -> f64 {
        const FEW: usize = 7;
        let words = self.plan.words(n_words, self.spread);
        let is_poor = n_words < FEW && score < self.full_bar;
        match self.plan {
            Plan::Words(_) => words * (score - if is_poor { self.full_bar } else { self.bar }),
            Plan::UpTo(_) if !is_poor => self.counted(words, score) + ENOUGH * (self.bar - LITTLE * self.level),
            _ => self.counted(words, score),
        }
    }

    fn counted(&self, words: f64, score: f64) -> f64 {
        (score - self.bar) * if score < self.bar { words.max(ENOUGH) } else { words }
    }

    /// What each place gains besides where there are no three worth taking.
    fn relief(&self) -> f64 {
        ENOUGH * (LITTLE - LEAST_OF_THREE) * self.level
    }

    /// More than any sentence of eighteen words can cost.
    fn place(&self) -> f64 {
        ENOUGH * self.full_bar + 1e-6
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
pub(super) fn debts(analysis: &Analysis, index: usize) -> (f64, f64) {
    let voice = &analysis.voices[index];
    // A question that opens the text stands for what the text is about.
    let next = if voice.announces || voice.questions && index > 0 { NOTHING_ALONE } else { 0.0 };
    if voice.is_bare_quotation() {
        return if voice.ends_inside { (0.0, next.max(WITHOUT_SPEAKER)) } else { (WITHOUT_SPEAKER, next) };
    }
    let previous = match voice {
        _ if voice.continues => NOTHING_ALONE,
        _ if voice.opens_pronoun => DANGLING,
        _ if voice.opens_pointing => POINTING,
        _ if voice.begins_inside && voice.attributed => HALF_QUOTATION,
        _ if voice.pronoun_speaker => PRONOUN_SPEAKER,
        _ => 0.0,
    };
    (previous, next)
}

/// What is left of the value of a sentence that repeats so much of a better one; nothing where it says the same but for a few words.
fn kept(share: f32, redundancy: f64) -> f64 {
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
