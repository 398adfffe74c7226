//! The learned scorer: a sum of small decision trees over named features. A tree adds one number to the score of a sentence,
//! and what it adds is shared equally among the features it asked about, so that the parts of a score sum to the score.

use std::sync::LazyLock;

use super::feature::{N, NAMES, Row};
use crate::lexicon::compile::{self, CompileError, File};
use crate::lexicon::{Lexicon, Resource};

/// Bytes of a node in the lines of [`compile::weight_lines`].
const NODE_LENGTH: usize = 9;

/// A question, or the number at the end of questions.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Node {
    /// Whether a feature lies below a threshold; yes goes to the next node, no to the one named.
    Test { feature: u16, below: f32, no: u32 },
    /// What the tree adds.
    Leaf(f32),
}

/// Weights of the sentence scorer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    base: f32,
    worth: f32,
    nodes: Vec<Node>,
    roots: Vec<u32>,
}

impl Weights {
    /// The weights shipped with the program, as a lexicon has them; none of all where it has none.
    pub fn of(lexicon: &Lexicon) -> Self {
        Self::from_lines(lexicon.resource(Resource::Weights)).unwrap_or_default()
    }

    /// The weights shipped with the program, read once.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Weights> = LazyLock::new(|| Weights::of(&Lexicon::embedded()));
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
        let lines = compile::weight_lines(File { name, source: "weights", text })?;
        Self::from_lines(&lines).map_err(|feature| {
            let line = text.lines().position(|line| line.contains(&format!("{feature}<"))).map_or(1, |line| line + 1);
            CompileError { file: name.to_owned(), line, message: unknown_feature(&feature) }
        })
    }

    /// Reads what [`compile::weight_lines`] wrote. The error is a feature that does not exist.
    fn from_lines(lines: &str) -> Result<Self, String> {
        let mut lines = lines.lines();
        let (numbers, names) = (lines.next().unwrap_or(""), lines.next().unwrap_or(""));
        let mut numbers = numbers.split(' ').map(|number| number.parse().unwrap_or(0.0));
        let mut weights = Self { base: numbers.next().unwrap_or(0.0), worth: numbers.next().unwrap_or(0.0), ..Self::default() };
        let place = |name: &str| NAMES.iter().position(|known| *known == name).ok_or_else(|| name.to_owned());
        let features: Vec<u16> = names.split_whitespace().map(|name| place(name).map(|at| at as u16)).collect::<Result<_, _>>()?;
        weights.nodes.reserve(lines.clone().map(|line| line.len() / NODE_LENGTH).sum());
        for line in lines {
            weights.roots.push(weights.nodes.len() as u32);
            weights.read(&mut line.as_bytes().chunks_exact(NODE_LENGTH), &features);
        }
        Ok(weights)
    }

    fn read<'t>(&mut self, nodes: &mut impl Iterator<Item = &'t [u8]>, features: &[u16]) {
        let Some([code, digits @ ..]) = nodes.next() else { return };
        let number = f32::from_bits(digits.iter().fold(0, |bits, digit| bits << 4 | u32::from(hexadecimal(*digit))));
        let feature = code.checked_sub(b'!').and_then(|at| features.get(usize::from(at)));
        let Some(feature) = feature.copied() else {
            self.nodes.push(Node::Leaf(number));
            return;
        };
        let at = self.nodes.len();
        self.nodes.push(Node::Test { feature, below: number, no: 0 });
        self.read(nodes, features);
        let no = self.nodes.len() as u32;
        self.nodes[at] = Node::Test { feature, below: number, no };
        self.read(nodes, features);
    }

    /// Whether there is nothing to score with.
    pub fn is_empty(&self) -> bool {
        self.roots.is_empty()
    }

    /// What a word must be expected to give for its sentence to be worth its length, 0 to 1.
    pub(super) fn worth(&self) -> f64 {
        f64::from(self.worth)
    }

    /// The expected worth of a sentence, 0 to 1. O(trees × depth).
    pub(super) fn score(&self, row: &Row) -> f32 {
        let sum: f32 = self.roots.iter().map(|root| self.walk(*root, row, |_| {})).sum();
        (self.base + sum).clamp(0.0, 1.0)
    }

    fn walk(&self, root: u32, row: &Row, mut asked: impl FnMut(usize)) -> f32 {
        let mut at = root as usize;
        loop {
            match self.nodes[at] {
                Node::Leaf(value) => return value,
                Node::Test { feature, below, no } => {
                    asked(feature as usize);
                    at = if row[feature as usize] < below { at + 1 } else { no as usize };
                }
            }
        }
    }

    /// What each feature adds to the score, the weightiest first, and the base; they sum to the score before it is held between 0 and 1.
    pub(super) fn parts(&self, row: &Row) -> Vec<(&'static str, f64)> {
        let (mut base, mut sums) = (self.base, [0.0_f32; N]);
        for root in &self.roots {
            let mut asked: Vec<usize> = Vec::new();
            let value = self.walk(*root, row, |feature| {
                if !asked.contains(&feature) {
                    asked.push(feature);
                }
            });
            if asked.is_empty() {
                base += value;
            }
            asked.iter().for_each(|feature| sums[*feature] += value / asked.len() as f32);
        }
        let mut parts: Vec<(&'static str, f64)> = NAMES.into_iter().zip(sums.map(f64::from)).filter(|(_, value)| *value != 0.0).collect();
        parts.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then(a.0.cmp(b.0)));
        parts.insert(0, ("base", f64::from(base)));
        parts
    }
}

fn hexadecimal(digit: u8) -> u8 {
    if digit <= b'9' { digit & 0x0f } else { (digit & 0x0f) + 9 }
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
                assert_eq!(weights.score(&row), score);
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
