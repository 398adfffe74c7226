//! The learned scorer: a sum of small decision trees over named features. A tree adds one number to the score of a sentence,
//! and what it adds is shared equally among the features it asked about, so that the parts of a score sum to the score.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::feature::{N, NAMES, Row};
use crate::lexicon;
use crate::lexicon::compile::{CompileError, File};
use crate::lexicon::weights::{self, NODE};

/// Weights of the sentence scorer. Those shipped with the program are walked where they lie in it: reading a hundred trees would take longer than most
/// articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    base: f32,
    worth: f32,
    /// Place in [`NAMES`] of each feature asked about.
    features: Vec<u16>,
    roots: Vec<u32>,
    /// As [`weights::weight_bytes`] has them.
    nodes: Cow<'static, [u8]>,
}

impl Weights {
    /// The weights shipped with the program, read once.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Weights> = LazyLock::new(|| Weights::from_bytes(Cow::Borrowed(lexicon::WEIGHTS)).unwrap_or_default());
        &EMBEDDED
    }

    /// Weights from a file of the form of `dictionaries/weights.toml`.
    ///
    /// # Errors
    /// TOML that does not parse, an unknown key, a tree that is not whole, a feature that does not exist.
    ///
    /// ```
    /// use ringkas::summary::Weights;
    /// assert!(Weights::from_toml("weights.toml", "base = 0.3\nworth = 0.3\ntrees = ['(position<2.5 0.2 -0.1)']").is_ok());
    /// let error = Weights::from_toml("weights.toml", "base = 0.3\nworth = 0.3\ntrees = ['(positon<2.5 0.2 -0.1)']").unwrap_err();
    /// assert!(error.to_string().starts_with("weights.toml:3: unknown feature 'positon'"));
    /// ```
    pub fn from_toml(name: &str, text: &str) -> Result<Self, CompileError> {
        let bytes = weights::weight_bytes(File { name, source: "weights", text })?;
        Self::from_bytes(Cow::Owned(bytes)).map_err(|feature| {
            let line = text.lines().position(|line| line.contains(&format!("{feature}<"))).map_or(1, |line| line + 1);
            CompileError { file: name.to_owned(), line, message: unknown_feature(&feature) }
        })
    }

    /// Takes what [`weights::weight_bytes`] made. The error is a feature that does not exist.
    fn from_bytes(bytes: Cow<'static, [u8]>) -> Result<Self, String> {
        let mut at = 0;
        let mut next = |length: usize| {
            at += length;
            bytes.get(at - length..at).unwrap_or_default()
        };
        let (base, worth) = (float(next(4)), float(next(4)));
        let length = whole(next(4)) as usize;
        let names = std::str::from_utf8(next(length)).unwrap_or_default();
        let place = |name: &str| NAMES.iter().position(|known| *known == name).ok_or_else(|| name.to_owned());
        let features = names.split_whitespace().map(|name| place(name).map(|at| at as u16)).collect::<Result<_, _>>()?;
        let n_trees = whole(next(4)) as usize;
        let roots = next(n_trees * 4).chunks_exact(4).map(whole).collect();
        let nodes = match bytes {
            Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(at..).unwrap_or_default()),
            Cow::Owned(mut bytes) => Cow::Owned(bytes.split_off(at.min(bytes.len()))),
        };
        Ok(Self { base, worth, features, roots, nodes })
    }

    /// Whether there is nothing to score with.
    pub fn is_empty(&self) -> bool {
        self.roots.is_empty()
    }

    /// What a word must be expected to give for its sentence to be worth its length, 0 to 1.
    pub(super) fn worth(&self) -> f64 {
        f64::from(self.worth)
    }

    /// The expected worth of sentences, 0 to 1. O(sentences × trees × depth). A tree is asked about every sentence before the next one, so that it stays in
    /// the nearest cache.
    pub(super) fn scores(&self, rows: &[Row]) -> Vec<f32> {
        let n = self.features.len();
        let asked: Vec<f32> = rows.iter().flat_map(|row| self.features.iter().map(|feature| row[usize::from(*feature)])).collect();
        let mut sums = vec![0.0_f32; rows.len()];
        for root in &self.roots {
            for (at, sum) in sums.iter_mut().enumerate() {
                *sum += self.walk(*root, &asked[at * n..(at + 1) * n], |_| {});
            }
        }
        sums.into_iter().map(|sum| (self.base + sum).clamp(0.0, 1.0)).collect()
    }

    /// What a tree adds for a sentence, given the features asked about in their order.
    fn walk(&self, root: u32, row: &[f32], mut asked: impl FnMut(usize)) -> f32 {
        let (nodes, _) = self.nodes.as_chunks::<NODE>();
        let mut at = root as usize;
        while let Some([feature, a, b, c, d, no @ ..]) = nodes.get(at) {
            let number = f32::from_le_bytes([*a, *b, *c, *d]);
            let Some(value) = row.get(usize::from(*feature)) else { return number };
            asked(usize::from(*feature));
            at = if *value < number { at + 1 } else { u32::from_le_bytes(*no) as usize };
        }
        0.0
    }

    /// What each feature adds to the score, the weightiest first, and the base; they sum to the score before it is held between 0 and 1.
    pub(super) fn parts(&self, row: &Row) -> Vec<(&'static str, f64)> {
        let (mut base, mut sums) = (self.base, [0.0_f32; N]);
        let values: Vec<f32> = self.features.iter().map(|feature| row[usize::from(*feature)]).collect();
        for root in &self.roots {
            let mut asked: Vec<usize> = Vec::new();
            let value = self.walk(*root, &values, |feature| {
                if !asked.contains(&feature) {
                    asked.push(feature);
                }
            });
            if asked.is_empty() {
                base += value;
            }
            asked.iter().for_each(|feature| sums[usize::from(self.features[*feature])] += value / asked.len() as f32);
        }
        let mut parts: Vec<(&'static str, f64)> = NAMES.into_iter().zip(sums.map(f64::from)).filter(|(_, value)| *value != 0.0).collect();
        parts.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then(a.0.cmp(b.0)));
        parts.insert(0, ("base", f64::from(base)));
        parts
    }
}

fn float(bytes: &[u8]) -> f32 {
    bytes.try_into().map_or(0.0, f32::from_le_bytes)
}

fn whole(bytes: &[u8]) -> u32 {
    bytes.try_into().map_or(0, u32::from_le_bytes)
}

fn unknown_feature(name: &str) -> String {
    let near = NAMES.iter().max_by(|a, b| strsim::jaro_winkler(name, a).total_cmp(&strsim::jaro_winkler(name, b))).unwrap_or(&NAMES[0]);
    format!("unknown feature '{name}' (did you mean '{near}'?)")
}

#[cfg(test)]
mod tests {
    use super::Weights;
    use crate::summary::feature::N;

    #[track_caller]
    fn check(tree: &str, expected: Result<f32, &str>) {
        let found = Weights::from_toml("w.toml", &format!("base = 0.25\nworth = 0.3\ntrees = ['{tree}']"));
        let mut row = [0.0; N];
        row[0] = 3.0;
        match (found, expected) {
            (Ok(weights), Ok(score)) => {
                assert_eq!(weights.scores(&[row]), [score]);
                let sum: f64 = weights.parts(&row).iter().map(|(_, part)| part).sum();
                assert!((sum - f64::from(score)).abs() < 1e-6);
            }
            (Err(error), Err(message)) => assert_eq!(error.to_string(), message),
            (found, expected) => assert_eq!(format!("{found:?}"), format!("{expected:?}")),
        }
    }

    #[test]
    fn reads_and_walks_trees() {
        check("(position<2.5 0.5 (quoted<0.1 0.25 -0.1))", Ok(0.5));
        check("0.5", Ok(0.75));
        check("(position<2.5 0.5", Err("w.toml:3: a tree ends early; each question needs a yes and a no"));
        check("(position<2.5 0.5 x)", Err("w.toml:3: 'x' is no number"));
        check("0.5 0.5", Err("w.toml:3: '0.5' is left over in a tree"));
    }
}
