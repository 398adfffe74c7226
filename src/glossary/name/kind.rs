//! What a name that no dictionary has names: by what stands in it, and by what stands beside it.

use std::ops::Range;

use super::pattern::is_name;
use super::role::Around;
use super::word::is_title_case;
use crate::lexicon::{List, NameKind};

impl Around<'_, '_> {
    /// The kind of a name that the tagger takes for one of its own; a name of the dictionary is left to the dictionary.
    pub(super) fn kind(&self, tagged: Option<NameKind>, name: Range<usize>, shown: &str) -> Option<NameKind> {
        let is_open = matches!(tagged, None | Some(NameKind::Person | NameKind::Place)) && self.patterns.exact(shown, is_name).is_none();
        if !is_open {
            let is_holder = tagged == Some(NameKind::Organization) && self.is_holder(name, shown);
            return if is_holder { Some(NameKind::Person) } else { tagged };
        }
        let before = |list| name.start > self.sentence.start && self.lexicon.is(list, self.document.lower(name.start - 1));
        let behind = |list| name.end < self.sentence.end && self.lexicon.is(list, self.document.lower(name.end));
        let (says, is_in) = (behind(List::Reporting) || before(List::Speech), self.is_in(name.start));
        // *Redmi 5A*, *Galaxy S8*: a model.
        let has_model = || name.len() > 1 && name.clone().any(|at| is_model(self.text(at)));
        match tagged {
            _ if self.age(name.end).is_some() => Some(NameKind::Person),
            _ if has_model() => Some(NameKind::Other),
            _ if name.len() > 1 && name.clone().any(|at| self.lexicon.is(List::BodyWord, self.document.lower(at))) => Some(NameKind::Organization),
            Some(NameKind::Place) if says && self.patterns.kind_of_head(shown).is_none() => Some(NameKind::Person),
            _ => self.said_to_be(&name, tagged).or(match tagged {
                Some(NameKind::Person) if is_in => Some(NameKind::Place),
                _ => tagged,
            }),
        }
    }

    /// *koran Journal du Dimanche*, *Ciekek adalah sebuah desa*: what the noun says that stands right before a name, or behind it and a word like *adalah*.
    fn said_to_be(&self, name: &Range<usize>, tagged: Option<NameKind>) -> Option<NameKind> {
        let is_defining = |at: usize| self.lexicon.is(List::Defining, self.document.lower(at));
        let is_article = |at: &usize| self.lexicon.is(List::Indefinite, self.document.lower(*at));
        let behind = || {
            let first = name.end + 1;
            let defined = first < self.sentence.end && is_defining(name.end);
            defined.then(|| (first..self.sentence.end).find(|at| !is_article(at))).flatten()
        };
        let before = name.start.checked_sub(1).filter(|before| *before >= self.sentence.start);
        [before, behind()].into_iter().flatten().find_map(|at| self.kind_of_noun(at)).filter(|kind| match kind {
            // *lagu Iwan Fals*: a work has a maker too.
            NameKind::Other => tagged.is_none(),
            _ => true,
        })
    }

    fn kind_of_noun(&self, at: usize) -> Option<NameKind> {
        let lists = self.lexicon.lists_of(self.document.lower(at));
        let kinds = [(List::BodyNoun, NameKind::Organization), (List::PlaceNoun, NameKind::Place), (List::ThingNoun, NameKind::Other)];
        kinds.into_iter().find(|(list, _)| lists.has(*list)).map(|(_, kind)| kind)
    }

    /// *Direktur Utama Persija, Gede Widiade*: two to four words, none of them a body's, behind an office and a comma.
    fn is_holder(&self, name: Range<usize>, shown: &str) -> bool {
        const MOST_WORDS: usize = 4;
        let is_personal = |at: usize| {
            let (word, lower) = (self.text(at), self.document.lower(at));
            is_title_case(word) && !self.lexicon.is(List::BodyWord, lower) && !self.lexicon.is_english(lower)
        };
        let behind_comma = name.start > self.sentence.start + 1 && self.text(name.start - 1) == ",";
        behind_comma
            && (2..=MOST_WORDS).contains(&name.len())
            && name.clone().all(is_personal)
            && self.patterns.exact(shown, is_name).is_none()
            && self.patterns.kind_of_head(shown).is_none()
            && self.office_before(name.start - 1).is_some()
    }
}

/// Letters and figures in one word.
fn is_model(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic) && !word.contains('-')
}
