//! What a row says of the kind of its members: *di Kalimendong, Lubuk Jering, dan Sumber Agung*, *Suparno, Bunga, dan Intan*.

use std::ops::Range;

use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::seen::Seen;
use crate::glossary::name::text::word::is_title_case;
use crate::lexicon::{List, NameKind, OfficeWord, PartOfSpeech};

impl Around<'_, '_> {
    /// The kind of a name that no dictionary has and that goes on in a row behind the `last` one: a place behind one that *di*, *Desa* or *warga* begins, and a
    /// person by first names that are words too, behind one.
    pub(in crate::glossary::name) fn kind_in_row(
        &self,
        tagged: Option<NameKind>,
        name: &Range<usize>,
        shown: &str,
        last: Option<&Seen>,
    ) -> Option<NameKind> {
        let last = last.filter(|last| last.mention.tokens.end < name.start && self.goes_on(last.mention.tokens.end, name))?;
        let kind = match last.kind {
            // *di Kalimendong, Sukarmin dan Partono tewas*
            Some(NameKind::Place) if tagged == Some(NameKind::Person) && self.is_comma(name.start - 1) && !self.is_comma(name.end) => false,
            Some(NameKind::Place) => self.is_of_place(last.mention.tokens.start, tagged) && !self.is_somebody_by_name(tagged, name, shown),
            Some(NameKind::Person) => {
                name.clone().all(|at| self.may_be_first_name(at)) || tagged == Some(NameKind::Place) && self.is_new_beside(last, name)
            }
            _ => false,
        };
        let is_unknown = || self.patterns.exact(shown, NameKind::is_name).is_none();
        last.kind.filter(|_| kind && is_unknown())
    }

    /// *Ade Mulyono, Dana Wardhana, dan Rina Lestari*: makes persons of the few in a row of persons that were taken for something else.
    pub(in crate::glossary::name) fn make_persons(&self, seen: &mut [Seen]) {
        const FEWEST: usize = 3;
        let is_joint = |one: &Seen, next: &Seen| {
            let mut between = one.mention.tokens.end..next.mention.tokens.start;
            (1..=2).contains(&between.len()) && between.all(|at| self.is_comma(at) || self.is_coordinator(at))
        };
        for row in seen.chunk_by_mut(is_joint) {
            let n_persons = row.iter().filter(|one| one.kind == Some(NameKind::Person)).count();
            if row.len() >= FEWEST && n_persons * 3 >= row.len() * 2 {
                row.iter_mut().filter(|one| one.kind != Some(NameKind::Person) && self.may_be_somebody(one)).for_each(|one| {
                    (one.kind, one.is_told) = (Some(NameKind::Person), true);
                });
            }
        }
    }

    /// Two to four words with a capital each, or initials before them, one of them new, none of them a body's, and none that heads a pattern.
    fn may_be_somebody(&self, one: &Seen) -> bool {
        const MOST_WORDS: usize = 4;
        let lower = |at: usize| self.document.lower(at);
        let is_new = |at: usize| {
            is_title_case(self.text(at))
                && self.lexicon.entry(lower(at)).is_none()
                && self.lexicon.names(lower(at)).next().is_none()
                && !self.lexicon.is_english(lower(at))
        };
        let is_first_name = |at: usize| self.lexicon.is(List::FirstName, lower(at));
        let tokens = &one.mention.tokens;
        let is_part = |at: usize| {
            let lists = self.lexicon.lists_of(lower(at));
            let is_initials = at == tokens.start && self.text(at).len() <= 2;
            let is_other = lists.has(List::BodyWord) || lists.has(List::BodyNoun) || lists.has(List::Foreign) && !lists.has(List::Particle);
            (is_title_case(self.text(at)) || is_initials || lists.has(List::Particle)) && !is_other
        };
        (2..=MOST_WORDS).contains(&tokens.len())
            && one.pair.is_none()
            && !one.is_initials
            && tokens.clone().all(is_part)
            && tokens.clone().any(is_new)
            // *Kopi Zorvek*
            && (is_first_name(tokens.start) || self.lexicon.part_of_speech(lower(tokens.start)) != Some(PartOfSpeech::Noun))
            && self.patterns.exact(&one.name, NameKind::is_name).is_none()
            && self.patterns.kind_of_head(&one.name).is_none()
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

    /// *Menurut Rajwa dan Zorvela, …*: a word that no dictionary has, right behind *dan* and somebody, in a row of two that nothing places.
    fn is_new_beside(&self, last: &Seen, name: &Range<usize>) -> bool {
        let lower = self.document.lower(name.start);
        let is_new = || self.lexicon.entry(lower).is_none() && self.lexicon.names(lower).next().is_none() && !self.lexicon.is_english(lower);
        let is_pair = name.len() == 1 && last.mention.tokens.end + 1 == name.start && self.is_coordinator(name.start - 1);
        is_pair && is_title_case(self.text(name.start)) && is_new()
    }

    fn is_somebody_by_name(&self, tagged: Option<NameKind>, name: &Range<usize>, shown: &str) -> bool {
        tagged == Some(NameKind::Person) && self.is_called_by_first_name(name) || self.has_surname(name, shown) || self.speaks(name)
    }

    fn may_be_first_name(&self, at: usize) -> bool {
        let lists = self.lexicon.lists_of(self.document.lower(at));
        lists.has(List::FirstName) || lists.is_office_word(OfficeWord::Given) || lists.is_office_word(OfficeWord::GivenInside)
    }

    pub(in crate::glossary::name) fn is_coordinator(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.lexicon.is(List::Coordinator, self.document.lower(at))
    }

    pub(in crate::glossary::name) fn is_comma(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.text(at) == ","
    }
}
