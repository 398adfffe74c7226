//! The gloss line of a sentence: its hits as English in order, nothing said twice.

use super::Gloss;
use super::doer::is_doer;
use crate::article::squeeze;
use crate::glossary::Hit;
use crate::glossary::name::Entity;
use crate::lexicon::Lexicon;
use crate::span::Span;

/// The glosses of content words, names, figures and truth words in order; a term that nobody knows stands as it is.
pub(super) fn gloss_line<'h>(hits: impl Iterator<Item = &'h Hit<'h>>, entities: &[Entity], text: &str, lexicon: &Lexicon) -> Vec<Gloss> {
    let mut line: Vec<Gloss> = Vec::new();
    let mut last: Option<&Hit> = None;
    // How many glosses stand before the bracket that is open, right behind the last of them.
    let mut bracketed: Option<usize> = None;
    for hit in hits {
        let of = |from: usize, to: usize| Span::new(from, to).of(text);
        let between = last.map_or("", |last| of(last.span.end, hit.span.start));
        let opens = between.trim() == "(";
        bracketed = if opens { Some(line.len()) } else { bracketed.filter(|_| !between.contains(')')) };
        // *Badan X (BX)*: one thing, named twice; but *AW (Abdul Wahid)* says who that is.
        let is_acronym_of_last = last.is_some_and(|last| {
            let is_same = if hit.entity.is_some() { hit.entity == last.entity } else { hit.headword.is_some() && hit.headword == last.headword };
            let is_in_full = || hit.shown().is_none() && last.shown().is_none() && hit.span.len() > last.span.len();
            is_same && opens && !is_in_full()
        });
        if between.trim().is_empty()
            && let Some(gloss) = line.last_mut().filter(|gloss| is_doer(hit, gloss, entities, text, lexicon))
        {
            gloss.english.push_str(" by");
        }
        last = Some(hit);
        let english = hit.shown().map_or_else(|| squeeze(of(hit.span.start, hit.span.end)), str::to_owned);
        let gloss = Gloss { span: hit.span, english, kind: hit.kind, status: hit.status };
        if !is_acronym_of_last && !bracketed.is_some_and(|n| repeats(&gloss, &line[..n], text)) {
            line.push(gloss);
        }
    }
    line
}

/// Whether a gloss in brackets says only what those right before the bracket say: *tuberkulosis (TB)*, *belanja modal (capital expenditure/capex)*. A word that
/// stands in English in the text may be one of theirs, everything else is all that the last of them, or the last few together, say.
fn repeats(gloss: &Gloss, before: &[Gloss], text: &str) -> bool {
    const MOST: usize = 4;
    let words = |english: &str| english.to_lowercase().split([' ', '-']).map(str::to_owned).collect::<Vec<_>>();
    let mut own = words(&gloss.english);
    own.sort_unstable();
    let is_english = gloss.span.of(text).to_lowercase() == gloss.english.to_lowercase();
    (1..=MOST.min(before.len())).any(|n| {
        let mut said: Vec<String> = before[before.len() - n..].iter().flat_map(|gloss| words(&gloss.english)).collect();
        said.sort_unstable();
        said == own || is_english && n == 1 && own.iter().all(|word| said.contains(word))
    })
}
