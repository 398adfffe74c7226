//! A linear-chain conditional random field (Lafferty et al. 2001), learned with FTRL-proximal (`McMahan` et al. 2013).

#![allow(clippy::needless_range_loop, reason = "tags index several tables side by side")]

use ringkas::glossary::name::tagger::{self, N_TAGS};

use crate::read::{NONE, Stretch, Tags, Token};

type Row = [f64; N_TAGS];
type Square = [Row; N_TAGS];

/// How often all is gone through.
const ROUNDS: usize = 15;
/// What a weight must be worth to be kept, and what draws it towards 0, a round.
const L1: f64 = 0.3;
const L2: f64 = 1.0;
const RATE: f64 = 0.07;
/// What a missed token of a name costs above others (softmax-margin, Gimpel and Smith 2010): a reader misses it more than one too many.
const COST: f64 = 0.8;

/// Sums of gradients, from which the weights of features follow; those of the tags behind each other stand at the end.
pub(crate) struct Field {
    sums: Vec<Row>,
    squares: Vec<Row>,
    arrivals: usize,
}

impl Field {
    /// A field that knows nothing of its features.
    pub(crate) fn new(n_features: usize) -> Self {
        let n = n_features + N_TAGS;
        Self { sums: vec![[0.0; N_TAGS]; n], squares: vec![[0.0; N_TAGS]; n], arrivals: n_features }
    }

    /// Learns from stretches, in an order that is the same each time.
    pub(crate) fn learn(&mut self, stretches: &mut [Stretch]) {
        let mut seed = 12345;
        for _ in 0..ROUNDS {
            shuffle(stretches, &mut seed);
            stretches.iter().for_each(|stretch| self.learn_one(stretch));
        }
    }

    /// The weights of a feature; behind the last feature, those of the tags behind a tag.
    pub(crate) fn weights(&self, id: usize) -> Row {
        std::array::from_fn(|tag| self.weight(id, tag))
    }

    fn weight(&self, id: usize, tag: usize) -> f64 {
        let (sum, least) = (self.sums[id][tag], L1 * ROUNDS as f64);
        if sum.abs() <= least {
            return 0.0;
        }
        -(sum - sum.signum() * least) / ((1.0 + self.squares[id][tag].sqrt()) / RATE + L2 * ROUNDS as f64)
    }

    fn update(&mut self, id: usize, tag: usize, gradient: f64) {
        if gradient == 0.0 {
            return;
        }
        let before = self.squares[id][tag];
        let after = before + gradient * gradient;
        self.sums[id][tag] += gradient - (after.sqrt() - before.sqrt()) / RATE * self.weight(id, tag);
        self.squares[id][tag] = after;
    }

    fn scores(&self, token: &Token) -> Row {
        let mut scores = [0.0; N_TAGS];
        for id in &token.features {
            for tag in 0..N_TAGS {
                scores[tag] += self.weight(*id, tag);
            }
        }
        scores
    }

    fn learn_one(&mut self, stretch: &Stretch) {
        let tokens = &stretch.tokens;
        let mut scores: Vec<Row> = tokens.iter().map(|token| self.scores(token)).collect();
        let arrive: Square = std::array::from_fn(|from| self.weights(self.arrivals + from).map(f64::exp));
        let want = Expected::new(&scores, &arrive, |at| tokens[at].right);
        for (token, scores) in tokens.iter().zip(&mut scores) {
            scores[0] += if token.right & NONE == 0 { COST } else { 0.0 };
        }
        let have = Expected::new(&scores, &arrive, |at| tokens[at].may);
        for (at, token) in tokens.iter().enumerate() {
            for tag in 0..N_TAGS {
                let gradient = stretch.weight * (have.tags[at][tag] - want.tags[at][tag]);
                token.features.iter().for_each(|id| self.update(*id, tag, gradient));
            }
        }
        for (have, want) in have.pairs.iter().zip(&want.pairs) {
            for from in 0..N_TAGS {
                for tag in 0..N_TAGS {
                    self.update(self.arrivals + from, tag, stretch.weight * (have[from][tag] - want[from][tag]));
                }
            }
        }
    }
}

/// Probabilities, given that only some tags are allowed: of the tags of each token, and of each two side by side, the first with what stands before the stretch
/// and the last with what stands behind it.
struct Expected {
    tags: Vec<Row>,
    pairs: Vec<Square>,
}

impl Expected {
    /// Forward and backward sums, scaled at each token. O(tokens × tags²).
    fn new(scores: &[Row], arrive: &Square, allowed: impl Fn(usize) -> Tags) -> Self {
        let n = scores.len();
        let step = |from: usize, tag: usize| if tagger::follows(from, tag) { arrive[from][tag] } else { 0.0 };
        let factors: Vec<Row> = (0..n).map(|at| factors(&scores[at], allowed(at))).collect();
        let outside: Row = std::array::from_fn(|tag| if tag == 0 { 1.0 } else { 0.0 });
        let mut forward = vec![outside];
        for factors in &factors {
            let before = forward[forward.len() - 1];
            let reach = |tag: usize| (0..N_TAGS).map(|from| before[from] * step(from, tag)).sum::<f64>();
            forward.push(scaled(std::array::from_fn(|tag| reach(tag) * factors[tag])));
        }
        // What follows a token, its own factor left out; what stands behind the stretch is no name.
        let mut backward = vec![outside; n + 1];
        for at in (0..n).rev() {
            let after: Row = if at + 1 == n { outside } else { std::array::from_fn(|tag| factors[at + 1][tag] * backward[at + 1][tag]) };
            backward[at] = scaled(std::array::from_fn(|tag| (0..N_TAGS).map(|to| step(tag, to) * after[to]).sum()));
        }
        let tags = (0..n).map(|at| scaled(std::array::from_fn(|tag| forward[at + 1][tag] * backward[at][tag]))).collect();
        let pair = |at: usize| {
            let after: Row = if at == n { outside } else { std::array::from_fn(|tag| factors[at][tag] * backward[at][tag]) };
            let mut pair: Square = std::array::from_fn(|from| std::array::from_fn(|tag| forward[at][from] * step(from, tag) * after[tag]));
            let sum: f64 = pair.iter().flatten().sum();
            pair.iter_mut().flatten().for_each(|one| *one /= sum);
            pair
        };
        Self { tags, pairs: (0..=n).map(pair).collect() }
    }
}

fn factors(scores: &Row, allowed: Tags) -> Row {
    let most = scores.iter().copied().fold(f64::MIN, f64::max);
    std::array::from_fn(|tag| if allowed >> tag & 1 == 1 { (scores[tag] - most).exp() } else { 0.0 })
}

fn scaled(row: Row) -> Row {
    let sum: f64 = row.iter().sum();
    row.map(|value| value / sum.max(f64::MIN_POSITIVE))
}

/// Fisher-Yates with a fixed linear congruential generator: the same data give the same weights.
fn shuffle<T>(items: &mut [T], seed: &mut u64) {
    for i in (1..items.len()).rev() {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        items.swap(i, (*seed >> 33) as usize % (i + 1));
    }
}
