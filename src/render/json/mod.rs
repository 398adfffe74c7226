//! JSON and JSONL: the published contract, `schema/brief-1.json`. Absent values are null, never missing.

mod record;
mod word;

use serde::Serialize;
use serde_json::Value;

use crate::Lexicon;
use crate::brief::Brief;
use crate::morphology::Analysis;

/// Name of the schema that a brief's JSON follows.
pub const SCHEMA: &str = "ringkas/brief/1";

/// A brief as the schema has it, its fields in that order. What is written borrows from the brief: a tree of JSON values in between costs a third of a run.
pub fn brief(brief: &Brief) -> impl Serialize {
    record::brief(brief)
}

/// The same as a tree, for who asks for single fields.
pub fn value(brief: &Brief) -> Value {
    serde_json::to_value(record::brief(brief)).unwrap_or_default()
}

/// One analysis of a looked-up word, with the senses of its headword.
pub fn analysis<'a>(analysis: &'a Analysis, lexicon: &'a Lexicon) -> impl Serialize + 'a {
    word::analysis(analysis, lexicon)
}

/// A value as one line of JSON.
pub fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A value as indented JSON.
pub fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
