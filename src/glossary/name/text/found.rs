//! A name found in a sentence, and how what is found elsewhere in it takes the place of others.

use std::ops::Range;

use crate::lexicon::NameKind;

/// A name found in a sentence, as a range of its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::glossary::name) struct Found {
    /// Tokens, counted in the sentence.
    pub(in crate::glossary::name) tokens: Range<usize>,
    /// What the tagger takes it for.
    pub(in crate::glossary::name) kind: Option<NameKind>,
    /// Whether it is the initials of somebody whose name is kept back.
    pub(in crate::glossary::name) is_initials: bool,
    /// Whether it is letters that the text explains by a common noun.
    pub(in crate::glossary::name) is_meant: bool,
    /// Whether it is the place of an office and not its holder.
    pub(in crate::glossary::name) is_area: bool,
    /// Whether *-nya* stands at its end, as speech has it behind names: *Rizkynya*.
    pub(in crate::glossary::name) has_clitic: bool,
    /// Number of the earlier name of the sentence of which it is the acronym, or the expansion.
    pub(in crate::glossary::name) pair: Option<usize>,
}

impl Found {
    pub(in crate::glossary::name) fn new(tokens: Range<usize>, kind: Option<NameKind>) -> Self {
        Self { tokens, kind, is_initials: false, is_meant: false, is_area: false, has_clitic: false, pair: None }
    }
}

/// Takes in stretches, in order: what `judge` makes of one and of the names that it touches takes their place. O(names + stretches)
/// beside sorting and judging.
pub(in crate::glossary::name) fn take_in<R: IntoIterator<Item = Found>>(
    mut found: Vec<Found>,
    stretches: impl Iterator<Item = Range<usize>>,
    judge: impl Fn(&Range<usize>, &[Found]) -> R,
) -> Vec<Found> {
    found.sort_by_key(|found| found.tokens.start);
    let (mut taken, mut at, mut free) = (Vec::with_capacity(found.len()), 0, 0);
    for tokens in stretches {
        // What overlaps the stretch before is part of that.
        if tokens.start < free {
            continue;
        }
        let before = found[at..].iter().take_while(|found| found.tokens.end <= tokens.start).count();
        taken.extend_from_slice(&found[at..at + before]);
        at += before;
        let touched = found[at..].iter().take_while(|found| found.tokens.start < tokens.end).count();
        let n_before = taken.len();
        taken.extend(judge(&tokens, &found[at..at + touched]));
        if taken.len() > n_before {
            // *Malaysia-Aceh* again and again: what was taken may reach into the next stretch.
            free = taken[n_before..].iter().map(|found| found.tokens.end).fold(tokens.end, usize::max);
            at += touched;
        }
    }
    taken.extend_from_slice(&found[at..]);
    taken
}

/// Whether a stretch has all of the names that it touches.
pub(in crate::glossary::name) fn has_all(tokens: &Range<usize>, touched: &[Found]) -> bool {
    touched.iter().all(|found| tokens.start <= found.tokens.start && found.tokens.end <= tokens.end)
}
