//! What a sentence shows before any name is looked for: casing, known words, headlines.

pub(super) mod casing;
pub(super) mod fold;
pub(super) mod found;
pub mod headline;
pub mod reader;
pub mod word;
