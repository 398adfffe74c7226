//! Events that are counted: *Munas XI Golkar*, *Porprov IX Jawa Timur*, *Jambore Nasional XII*.

use super::{English, Patterns};
use crate::glossary::english;
use crate::glossary::figure::roman;
use crate::lexicon::{NameKind, OfficeWord};

impl Patterns<'_> {
    /// A counted event in English, by the event without its number, "11th Golkar Party national congress", or by the event and the place where it is held,
    /// "9th Provincial Games in East Java".
    pub(super) fn edition_of(&self, name: &str) -> Option<English> {
        let (event, number, rest) = self.counted_event(name)?;
        let of_event = |shown: &str| self.exact(shown, |kind| kind == NameKind::Other).and_then(|entry| entry.gloss()).map(str::to_owned);
        let whole = if rest.is_empty() { event.to_owned() } else { format!("{event} {rest}") };
        let in_place = || {
            let place = self.place(rest, 0).or_else(|| self.pair(rest)?.into_form())?;
            english::framed_both(self.lexicon, "town", &of_event(event)?, &place)
        };
        let english = of_event(&whole).or_else(|| self.composed(&whole, &|kind| kind == NameKind::Other, 0)).or_else(in_place)?;
        let form = format!("{} {english}", english::ordinal_in_digits(number));
        Some(English { path: vec![format!("{whole}: {english}")], forms: vec![form], kind: NameKind::Other })
    }

    /// Whether a name is that of a counted event.
    pub(in crate::glossary::name) fn is_edition(&self, name: &str) -> bool {
        self.edition_of(name).is_some()
    }

    /// Whether words in lower case are what a counted event is, before its number: *munas*, *rapat kerja nasional*.
    pub(in crate::glossary::name) fn counts(&self, event: &str) -> bool {
        self.lexicon.lists_of(event).is_office_word(OfficeWord::Event)
    }

    /// What an event is, which one, and whose or where.
    fn counted_event<'n>(&self, name: &'n str) -> Option<(&'n str, u64, &'n str)> {
        const LONGEST_EVENT: usize = 4;
        name.match_indices(' ').take(LONGEST_EVENT).find_map(|(at, _)| {
            let (event, behind) = (&name[..at], &name[at + 1..]);
            let (number, rest) = behind.split_once(' ').unwrap_or((behind, ""));
            let number = roman(number).filter(|_| self.counts(&event.to_lowercase()))?;
            Some((event, number, rest))
        })
    }
}
