//! Gradient boosting of regression trees with squared loss over binned features (Friedman, *Greedy Function Approximation*, 2001), small and deterministic.

use std::fmt::Write as _;

use ringkas::summary::NAMES;

use crate::corpus::Example;

/// How trees are grown.
pub(crate) struct Settings {
    pub(crate) depth: usize,
    pub(crate) trees: usize,
    /// Runs of so many trees, of which the mean is taken.
    pub(crate) forests: usize,
    pub(crate) rate: f64,
    /// What a word must be worth.
    pub(crate) worth: f64,
    /// Fewest sentences in a leaf.
    pub(crate) least: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { depth: 6, trees: 40, forests: 4, rate: 0.15, least: 60, worth: 0.5 }
    }
}

/// Most bins of a feature.
const BINS: usize = 128;
/// Sentences without any trust a leaf is drawn to zero by.
const SHRINK: f64 = 20.0;

struct Table {
    /// Upper bounds of the bins of each feature.
    bounds: Vec<Vec<f32>>,
    /// Bins by feature, then row.
    bins: Vec<Vec<u8>>,
    n: usize,
}

enum Tree {
    Leaf(f64),
    Test { feature: usize, below: f32, bin: u8, yes: Box<Tree>, no: Box<Tree> },
}

/// Learns from the examples named and writes a weights file.
pub(crate) fn train(examples: &[Example], chosen: &[usize], settings: &Settings) -> String {
    let rows: Vec<&Vec<f32>> = chosen.iter().flat_map(|index| &examples[*index].rows).collect();
    let targets: Vec<f64> = chosen.iter().flat_map(|index| &examples[*index].targets).map(|t| f64::from(*t)).collect();
    let table = Table::new(&rows);
    let base = targets.iter().sum::<f64>() / targets.len().max(1) as f64;
    let forests = (0..settings.forests).flat_map(|forest| table.forest(&targets, base, settings, forest));
    write(base, settings, &forests.collect::<Vec<Tree>>())
}

/// Whether a tree does not see a row: a third of them, by a fixed hash.
fn skips(row: u64, tree: u64) -> bool {
    mix(row.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ tree.wrapping_mul(0xd1b5_4a32_d192_ed03)).is_multiple_of(3)
}

fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

impl Table {
    fn new(rows: &[&Vec<f32>]) -> Self {
        let n_features = NAMES.len();
        let bounds: Vec<Vec<f32>> = (0..n_features).map(|feature| bounds(rows.iter().map(|row| row[feature]).collect())).collect();
        let bin = |feature: usize, value: f32| bounds[feature].partition_point(|bound| *bound <= value) as u8;
        let bins = (0..n_features).map(|feature| rows.iter().map(|row| bin(feature, row[feature])).collect()).collect();
        Self { bins, bounds, n: rows.len() }
    }

    /// One run of boosting; another number sees other rows and features.
    fn forest(&self, targets: &[f64], base: f64, settings: &Settings, forest: usize) -> Vec<Tree> {
        let mut residuals: Vec<f64> = targets.iter().map(|t| t - base).collect();
        let numbers = (0..settings.trees).map(|number| forest * settings.trees + number);
        let grow = |number: usize| {
            let all: Vec<u32> = (0..self.n as u32).filter(|row| !skips(u64::from(*row), number as u64)).collect();
            let tree = self.grow(&all, &residuals, settings, settings.depth, number);
            residuals.iter_mut().enumerate().for_each(|(row, residual)| *residual -= self.value(&tree, row));
            tree
        };
        numbers.map(grow).collect()
    }

    fn grow(&self, rows: &[u32], residuals: &[f64], settings: &Settings, depth: usize, number: usize) -> Tree {
        let sum: f64 = rows.iter().map(|row| residuals[*row as usize]).sum();
        let leaf = Tree::Leaf(settings.rate * sum / (rows.len() as f64 + SHRINK));
        if depth == 0 || rows.len() < 2 * settings.least {
            return leaf;
        }
        // Each tree looks at two features of three, so that no single one hides the others.
        let seen = (0..self.bins.len()).filter(|feature| !skips(*feature as u64 + 977, number as u64 + 31));
        let best = seen
            .filter_map(|feature| self.best_split(rows, residuals, feature, sum, settings))
            .fold(None, |best: Option<Split>, split| if best.as_ref().is_none_or(|best| split.gain > best.gain) { Some(split) } else { best });
        let Some(split) = best.filter(|split| split.gain > 1e-9) else { return leaf };
        let (yes, no): (Vec<u32>, Vec<u32>) = rows.iter().partition(|row| self.bins[split.feature][**row as usize] <= split.bin);
        Tree::Test {
            feature: split.feature,
            below: self.bounds[split.feature][split.bin as usize],
            bin: split.bin,
            yes: Box::new(self.grow(&yes, residuals, settings, depth - 1, number)),
            no: Box::new(self.grow(&no, residuals, settings, depth - 1, number)),
        }
    }

    fn best_split(&self, rows: &[u32], residuals: &[f64], feature: usize, sum: f64, settings: &Settings) -> Option<Split> {
        let mut sums = [(0.0_f64, 0_usize); BINS + 1];
        for row in rows {
            let cell = &mut sums[self.bins[feature][*row as usize] as usize];
            cell.0 += residuals[*row as usize];
            cell.1 += 1;
        }
        let (mut left, mut n_left) = (0.0, 0);
        let worth = |sum: f64, n: usize| sum * sum / (n as f64 + SHRINK);
        let mut best = None;
        #[allow(clippy::needless_range_loop, reason = "a bin indexes sums and bounds side by side")]
        for bin in 0..self.bounds[feature].len() {
            left += sums[bin].0;
            n_left += sums[bin].1;
            let n_right = rows.len() - n_left;
            if n_left < settings.least || n_right < settings.least {
                continue;
            }
            let gain = worth(left, n_left) + worth(sum - left, n_right) - worth(sum, rows.len());
            if best.as_ref().is_none_or(|best: &Split| gain > best.gain) {
                best = Some(Split { feature, bin: bin as u8, gain });
            }
        }
        best
    }

    fn value(&self, tree: &Tree, row: usize) -> f64 {
        match tree {
            Tree::Leaf(value) => *value,
            Tree::Test { feature, bin, yes, no, .. } => self.value(if self.bins[*feature][row] <= *bin { yes } else { no }, row),
        }
    }
}

struct Split {
    feature: usize,
    bin: u8,
    gain: f64,
}

/// Bounds that cut the values into bins of about equal size, half-way between neighbours.
fn bounds(mut values: Vec<f32>) -> Vec<f32> {
    values.sort_by(f32::total_cmp);
    let mut distinct = values.clone();
    distinct.dedup();
    let half = |low: f32, high: f32| low + (high - low) / 2.0;
    if distinct.len() <= BINS {
        return distinct.windows(2).map(|pair| half(pair[0], pair[1])).collect();
    }
    let mut bounds: Vec<f32> = (1..BINS).map(|at| values[at * values.len() / BINS]).collect();
    bounds.dedup();
    bounds.iter().map(|bound| (bound * 1000.0).round() / 1000.0).collect()
}

fn write(base: f64, settings: &Settings, trees: &[Tree]) -> String {
    let mut toml = String::from(
        "# Written by `cargo run --release --example train_summary`; docs/summary.md tells what each feature is and how the trees were chosen.\n\
         # A tree is `(feature<threshold yes no)`; yes and no are trees again, or what is added to the score.\n",
    );
    let _ = writeln!(toml, "base = {base:.4}\nworth = {}\ntrees = [", settings.worth);
    for tree in trees {
        let mut text = String::new();
        write_tree(tree, settings.forests as f64, &mut text);
        let _ = writeln!(toml, "  \"{text}\",");
    }
    toml.push_str("]\n");
    toml
}

fn write_tree(tree: &Tree, forests: f64, into: &mut String) {
    match tree {
        Tree::Leaf(value) => {
            let _ = write!(into, "{:.4}", value / forests);
        }
        Tree::Test { feature, below, yes, no, .. } => {
            let _ = write!(into, "({}<{} ", NAMES[*feature], (below * 1000.0).round() / 1000.0);
            write_tree(yes, forests, into);
            into.push(' ');
            write_tree(no, forests, into);
            into.push(')');
        }
    }
}
