//! What somebody does, where no office stands before the name: *penyanyi Raisa*, *aktor asal Malaysia Bront Palarae*.

use super::join::Seen;
use super::role::Around;
use crate::lexicon::{List, NameKind};

/// Words of the longest occupation.
const LONGEST: usize = 2;

impl Around<'_, '_> {
    /// The occupation before a name, its titles or a comma, with the country or body that was named last between: "Malaysian actor", "Repsol Honda racer".
    pub(super) fn occupation(&self, end: usize, last: Option<&Seen>) -> Option<String> {
        let has_comma = end > self.sentence.start && self.text(end - 1) == ",";
        let end = if has_comma { end - 1 } else { end };
        // *pemain Las Palmas*: right before a name a player may be that of a club.
        let may_be_alone = |start: usize| has_comma || !self.patterns.begins(self.document.lower(start));
        if let Some((_, occupation)) = self.occupation_before(end).filter(|(start, _)| may_be_alone(*start)) {
            return Some(occupation);
        }
        let last = last.filter(|last| last.mention.tokens.end == end && last.kind != Some(NameKind::Person))?;
        let start = last.mention.tokens.start;
        let is_asal = |at: usize| at > self.sentence.start && self.lexicon.is(List::Origin, self.document.lower(at - 1));
        let (_, occupation) = self.occupation_before(if is_asal(start) { start - 1 } else { start })?;
        let attribute = self.attribute(last.mention.tokens.clone()).unwrap_or_else(|| last.name.clone());
        // "Persija Jakarta (Kemayoran Tigers)"
        let short = attribute.split(" (").next().unwrap_or(&attribute);
        Some(format!("{short} {occupation}"))
    }

    /// The occupation that ends at a token: where it begins, and its English.
    fn occupation_before(&self, end: usize) -> Option<(usize, String)> {
        let starts = (1..=LONGEST).rev().filter_map(|n| end.checked_sub(n)).filter(|start| *start >= self.sentence.start);
        let listed = |start: usize| {
            let shown = self.shown(start..end).to_lowercase();
            let is_occupation = self.lexicon.is(List::Occupation, &shown) && !self.is_of_kin(start, end);
            let gloss = is_occupation.then(|| self.lexicon.entry(&shown)?.glosses().next()).flatten()?;
            Some((start, gloss.to_owned()))
        };
        starts.filter(|start| *start < end).find_map(listed)
    }
}
