//! A brief as text in one format. The only room that knows widths, colours and field names.

pub mod json;
pub mod text;
pub mod markdown;
pub mod html;
pub mod sheet;
pub mod omegat;
pub mod tbx;
pub mod anki;
pub mod missing;
pub mod markup;
mod example;
mod passage;
#[cfg(test)]
mod sample;

use crate::morphology::{AffixKind, Step};

/// What an affix path looks like to people: `menandatangani + di-`, `mempercepat − meN-`.
pub fn path_text(headword: Option<&str>, path: &[Step]) -> String {
    let sign = |step: &Step| if step.kind == AffixKind::Omission { "−" } else { "+" };
    let mut text = headword.filter(|_| !path.is_empty()).unwrap_or_default().to_owned();
    for step in path {
        if !text.is_empty() {
            text.push_str(&format!(" {} ", sign(step)));
        }
        text.push_str(step.affix);
    }
    text
}

/// Short label of a part of speech: n., v., adj.
pub fn part_label(part: Option<crate::lexicon::PartOfSpeech>) -> &'static str {
    use crate::lexicon::PartOfSpeech::{Adj, Adv, Noun, Num, Propn, Verb};
    match part {
        Some(Noun) => "n.",
        Some(Verb) => "v.",
        Some(Adj) => "adj.",
        Some(Adv) => "adv.",
        Some(Num) => "num.",
        Some(Propn) => "name",
        _ => "",
    }
}
