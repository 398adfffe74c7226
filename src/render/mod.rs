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

/// What an affix path looks like to people: `menandatangani + di-`.
pub fn path_text(headword: Option<&str>, path: &[crate::morphology::Step]) -> String {
    let steps: Vec<&str> = path.iter().map(|step| step.affix).collect();
    match headword {
        Some(headword) if !steps.is_empty() => format!("{headword} + {}", steps.join(" + ")),
        _ => steps.join(" + "),
    }
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
