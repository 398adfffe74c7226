//! What a row says of the kind of its members: *di Kalimendong, Lubuk Jering, dan Sumber Agung*, *Suparno, Bunga, dan Intan*.

use std::ops::Range;

use super::around::Around;
use super::seen::Seen;
use crate::lexicon::{List, NameKind, OfficeWord};

impl Around<'_, '_> {
    /// The kind of a name that no dictionary has and that goes on in a row behind the `last` one: a place behind one that *di*, *Desa* or *warga* begins, and a
    /// person by first names that are words too, behind one.
    pub(super) fn kind_in_row(&self, tagged: Option<NameKind>, name: &Range<usize>, shown: &str, last: Option<&Seen>) -> Option<NameKind> {
        let last = last.filter(|last| last.mention.tokens.end < name.start && self.goes_on(last.mention.tokens.end, name))?;
        let kind = match last.kind {
            // *di Kalimendong, Sukarmin dan Partono tewas*
            Some(NameKind::Place) if tagged == Some(NameKind::Person) && self.is_comma(name.start - 1) && !self.is_comma(name.end) => false,
            Some(NameKind::Place) => self.is_of_place(last.mention.tokens.start, tagged) && !self.is_somebody_by_name(tagged, name, shown),
            Some(NameKind::Person) => name.clone().all(|at| self.may_be_first_name(at)),
            _ => false,
        };
        let is_unknown = || self.patterns.exact(shown, NameKind::is_name).is_none();
        last.kind.filter(|_| kind && is_unknown())
    }

    /// Whether nothing stands between the end of a name and the next but a comma or *dan*, and *dan* before or behind the next.
    fn goes_on(&self, end: usize, next: &Range<usize>) -> bool {
        let between = end..next.start;
        let is_last = || self.is_coordinator(next.end + usize::from(self.is_comma(next.end)));
        between.clone().all(|at| self.is_comma(at) || self.is_coordinator(at))
            && (between.clone().any(|at| self.is_coordinator(at)) || between.len() == 1 && is_last())
    }

    /// *di A, B, dan C*, *Desa A, B, dan C*, *warga A dan B*: whether the row that a token is in begins behind a word that stands before places; who may be
    /// somebody is that behind *pemain Brasil*.
    fn is_of_place(&self, at: usize, tagged: Option<NameKind>) -> bool {
        const REACH: usize = 24;
        let is_of_row = |at: &usize| self.is_comma(*at) || self.is_coordinator(*at) || self.text(*at).starts_with(char::is_uppercase);
        let start = at - (self.sentence.start..at).rev().take(REACH).take_while(is_of_row).count();
        let is = |at: usize, list: List| self.lexicon.is(list, self.document.lower(at));
        let is_of_people = || start > self.sentence.start && is(start - 1, List::People) || is(start, List::People);
        self.is_in(start) || is(start, List::Division) || tagged != Some(NameKind::Person) && is_of_people()
    }

    fn is_somebody_by_name(&self, tagged: Option<NameKind>, name: &Range<usize>, shown: &str) -> bool {
        tagged == Some(NameKind::Person) && self.is_called_by_first_name(name) || self.has_surname(name, shown) || self.speaks(name)
    }

    fn may_be_first_name(&self, at: usize) -> bool {
        let lists = self.lexicon.lists_of(self.document.lower(at));
        lists.has(List::FirstName) || lists.is_office_word(OfficeWord::Given) || lists.is_office_word(OfficeWord::GivenInside)
    }

    fn is_coordinator(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.lexicon.is(List::Coordinator, self.document.lower(at))
    }

    fn is_comma(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.text(at) == ","
    }
}
