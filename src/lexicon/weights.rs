//! From the weights file of the sentence scorer to the bytes in which its trees are walked. `build.rs` includes this file too.

use super::compile::{CompileError, File};

/// The weights of the sentence scorer: a base, what a word must be worth, and trees, each `(feature<threshold yes no)` where yes and no are trees or numbers.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightsFile {
    base: f64,
    worth: f64,
    trees: Vec<String>,
}

/// A weights file in the form in which it is walked, without being read first; all numbers little-endian: base and worth (`f32`); the length of the names of
/// the features asked about and the names, parted by blanks; the number of trees (`u32`) and where each begins; the nodes, of [`NODE`] bytes, a question before
/// its yes and that before its no: the feature's place among the names, or [`END`], then a number (`f32`): the threshold, or what the tree adds, then the place of the no (`u32`).
///
/// # Errors
/// TOML that does not parse, a missing or unknown key, a tree that is not whole, more than 254 features.
pub fn weight_bytes(file: File<'_>) -> Result<Vec<u8>, CompileError> {
    let weights: WeightsFile = file.parse()?;
    let mut trees = Trees::default();
    for tree in &weights.trees {
        let mut tokens = tree.split([' ', '(', ')']).filter(|token| !token.is_empty());
        trees.roots.push((trees.nodes.len() / NODE) as u32);
        let read = trees.put(&mut tokens, 0);
        let whole = read.and_then(|()| tokens.next().map_or(Ok(()), |more| Err(format!("'{more}' is left over in a tree"))));
        whole.map_err(|message| file.error(file.text.find(tree.as_str()).unwrap_or(0), message))?;
    }
    let names = trees.features.join(" ");
    let mut bytes = [weights.base as f32, weights.worth as f32].map(f32::to_le_bytes).concat();
    bytes.extend((names.len() as u32).to_le_bytes());
    bytes.extend(names.as_bytes());
    bytes.extend((trees.roots.len() as u32).to_le_bytes());
    bytes.extend(trees.roots.iter().flat_map(|root| root.to_le_bytes()));
    bytes.extend(trees.nodes);
    Ok(bytes)
}

/// Bytes of a node of [`weight_bytes`].
pub const NODE: usize = 9;
/// What stands for the feature where a tree ends.
pub const END: u8 = u8::MAX;

/// No tree asks more questions in a row.
const DEEPEST: usize = 12;

#[derive(Default)]
struct Trees<'t> {
    features: Vec<&'t str>,
    roots: Vec<u32>,
    nodes: Vec<u8>,
}

impl<'t> Trees<'t> {
    fn put(&mut self, tokens: &mut impl Iterator<Item = &'t str>, depth: usize) -> Result<(), String> {
        let token = tokens.next().ok_or("a tree ends early; each question needs a yes and a no")?;
        let number = |text: &str| text.parse::<f32>().ok().filter(|n| n.is_finite()).ok_or_else(|| format!("'{text}' is no number"));
        let Some((name, below)) = token.split_once('<') else {
            self.push(END, number(token)?);
            return Ok(());
        };
        if depth >= DEEPEST {
            return Err(format!("a tree asks more than {DEEPEST} questions in a row"));
        }
        let place = self.features.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.features.push(name);
            self.features.len() - 1
        });
        let at = self.nodes.len();
        self.push(u8::try_from(place).ok().filter(|place| *place < END).ok_or("the trees ask about more than 254 features")?, number(below)?);
        self.put(tokens, depth + 1)?;
        let no = (self.nodes.len() / NODE) as u32;
        self.nodes[at + NODE - 4..at + NODE].copy_from_slice(&no.to_le_bytes());
        self.put(tokens, depth + 1)
    }

    fn push(&mut self, feature: u8, number: f32) {
        self.nodes.push(feature);
        self.nodes.extend(number.to_le_bytes());
        self.nodes.extend([0; 4]);
    }
}
