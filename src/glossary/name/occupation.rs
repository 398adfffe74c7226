//! What somebody does, where no office stands before the name: *penyanyi Raisa*, *aktor asal Malaysia Bront Palarae*.

use std::ops::Range;

use super::around::Around;
use super::seen::Seen;
use crate::lexicon::{List, NameKind, PartOfSpeech};

/// Words of the longest occupation.
const LONGEST: usize = 3;

impl Around<'_, '_> {
    /// The occupation before a name, its titles or a comma, with the country or body that was named last between: "Malaysian actor", "Repsol Honda racer".
    pub(super) fn occupation(&self, end: usize, last: Option<&Seen>) -> Option<String> {
        let has_comma = end > self.sentence.start && self.text(end - 1) == ",";
        let end = if has_comma { end - 1 } else { end };
        // *pemain Las Palmas*: right before a name a player may be that of a club.
        let may_be_alone = |start: usize| has_comma || end - start > 1 || !self.patterns.begins(self.document.lower(start));
        // *Partai Buruh Keir Starmer*: no word of another name says what somebody does.
        let is_free = |start: usize| may_be_alone(start) && !last.is_some_and(|last| last.has_inside(start));
        if let Some((_, occupation)) = self.occupation_before(end).filter(|(start, _)| is_free(*start)) {
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

    /// The occupation behind a name and its comma: *Samsul Huda, nelayan setempat,*; none that belongs to the next name.
    pub(super) fn occupation_behind(&self, end: usize) -> Option<String> {
        let start = end + 1;
        if self.text(end) != "," || start >= self.sentence.end {
            return None;
        }
        let ends = (1..=LONGEST).rev().map(|n| start + n).filter(|end| *end < self.sentence.end);
        let is_of_next = |end: usize| self.text(end).starts_with(|c: char| c.is_uppercase() || c == '(');
        ends.filter(|end| !is_of_next(*end)).find_map(|end| self.occupation_of(start..end))
    }

    /// The occupation that ends at a token: where it begins, and its English.
    fn occupation_before(&self, end: usize) -> Option<(usize, String)> {
        let starts = (1..=LONGEST).rev().filter_map(|n| end.checked_sub(n)).filter(|start| *start >= self.sentence.start && *start < end);
        starts.filter(|start| !self.is_of_kin(*start, end)).find_map(|start| Some((start, self.occupation_of(start..end)?)))
    }

    /// An occupation in English: one of the list, a phrase of the dictionary with one at its head, or one with an adjective (*jaksa federal*).
    fn occupation_of(&self, tokens: Range<usize>) -> Option<String> {
        let gloss = |shown: &str| self.lexicon.entry(shown)?.gloss();
        let is_listed = |shown: &str| self.lexicon.is(List::Occupation, shown);
        let shown = self.shown(tokens.clone()).to_lowercase();
        let head = self.document.lower(tokens.start);
        if is_listed(&shown) || tokens.len() > 1 && is_listed(head) && gloss(&shown).is_some() {
            return gloss(&shown).map(str::to_owned);
        }
        let last = self.document.lower(tokens.end - 1);
        let adjective = self.lexicon.entry(last)?.senses().next().filter(|sense| sense.part_of_speech() == Some(PartOfSpeech::Adj))?;
        let occupation = (tokens.len() > 1).then(|| self.occupation_of(tokens.start..tokens.end - 1)).flatten()?;
        Some(format!("{} {occupation}", adjective.glosses().next()?))
    }
}
