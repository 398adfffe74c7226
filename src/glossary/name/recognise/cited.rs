//! Outlets called by an ordinary word: *dilansir Detik, …*, *mengutip Suara*, *dikutip dari laman Bisnis, Senin*.

use crate::glossary::name::text::word::{Case, Word};
use crate::lexicon::List;

/// Whether a word with a capital stands where whoever is quoted is named, right before the end of a clause.
pub(super) fn is_cited(words: &[Word<'_>], at: usize) -> bool {
    const REACH: usize = 2;
    let is_between = |word: &&Word<'_>| word.is(List::Stop) || word.is(List::ThingNoun) || word.is(List::BodyNoun);
    let between = words[..at].iter().rev().take(REACH).take_while(is_between).count();
    let Some(cue) = at.checked_sub(between + 1) else { return false };
    let is_cue = words[cue].says("cue", "source") || words[cue].says("cue", "quote");
    let closes = words.get(at + 1).is_none_or(|next| matches!(next.text, "," | "(" | "." | ")" | ";" | "]") || next.is(List::Day));
    is_cue && words[at].case == Case::Title && !words[at].is(List::Day) && closes
}
