//! Placeholder until the figures branch lands.

use crate::lexicon::Lexicon;
use crate::token::Token;

/// Kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureKind {
    /// Ordinal.
    Ordinal,
}
/// Figure.
pub struct Figure {
    pub tokens: usize,
    pub gloss: String,
    pub kind: FigureKind,
}
pub fn read(_: &Lexicon, _: &str, _: &[Token], _: usize) -> Option<Figure> {
    None
}
