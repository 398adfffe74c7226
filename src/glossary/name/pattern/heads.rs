//! What the patterns say of the words that a name begins with: of what kind it is, and what may stand behind them.

use super::Patterns;
use super::line::Pattern;
use crate::lexicon::{List, NameKind, OfficeWord, Slot};

impl<'l> Patterns<'l> {
    /// Whether a pattern begins with a word in lower case.
    pub(in crate::glossary::name) fn begins(&self, word: &str) -> bool {
        self.of_word(word).next().is_some()
    }

    /// Whether words in lower case are what stands before X in a pattern whose X is a name.
    pub(in crate::glossary::name) fn heads_name(&self, first: &str) -> bool {
        let is_called = |pattern: &Pattern<'l>| pattern.kind.is_name() && !pattern.slot.describes();
        self.has(first, is_called)
    }

    /// Whether words in lower case are what stands before X in a pattern whose X is whatever the thing is called: *masjid raya*, but not *DPRD*, which has a place.
    pub(in crate::glossary::name) fn heads_called(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.kind.is_name() && (pattern.slot.is_called() || pattern.slot == Slot::Area))
    }

    /// Whether a word in lower case is the head of offices with a field or a body: *kepala*, *kabid*.
    pub(in crate::glossary::name) fn heads_office(&self, first: &str) -> bool {
        let is_office = |pattern: &Pattern<'l>| {
            pattern.kind == NameKind::Position && matches!(pattern.slot, Slot::Field | Slot::Body | Slot::Portfolio | Slot::Place)
        };
        self.of_word(first).any(|pattern| is_office(&pattern) && pattern.before.split(' ').next() == Some(first))
    }

    /// Whether words in lower case stand before what an office is for: *direktur*, *kepala bidang*.
    pub(in crate::glossary::name) fn heads_field(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.kind == NameKind::Position && pattern.slot == Slot::Field)
    }

    /// Whether words in lower case stand before the number of a school: *sman*, *smp negeri*.
    pub(in crate::glossary::name) fn heads_school(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.slot == Slot::School)
    }

    /// Whether a word in lower case is all that stands before the body of an office: *ceo*, *founder*.
    pub(in crate::glossary::name) fn is_office_of_body(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.kind == NameKind::Position && pattern.slot == Slot::Body)
    }

    /// Whether a word in lower case stands before a number: *komisi*.
    pub(in crate::glossary::name) fn heads_number(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.slot == Slot::Number)
    }

    /// Whether a word in lower case stands before the names of firms: *pt*.
    pub(in crate::glossary::name) fn is_firm(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.slot == Slot::Firm && pattern.kind == NameKind::Organization)
    }

    /// Whether words in lower case stand before a class and what is called so: *lapas kelas*.
    pub(in crate::glossary::name) fn heads_class(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.slot == Slot::Class)
    }

    /// The same of a body alone, and no office: *lapas kelas*, but not *kalapas kelas*.
    pub(in crate::glossary::name) fn heads_class_of_body(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.slot == Slot::Class && pattern.kind.is_name())
    }

    /// Whether words in lower case stand before the number of a command: *kodim*, *batalyon infanteri*.
    pub(in crate::glossary::name) fn heads_numbered(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.slot == Slot::Numbered && pattern.kind == NameKind::Organization)
    }

    /// Whether a word in lower case stands before the number of a body: *komisi*.
    pub(in crate::glossary::name) fn heads_counted(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.slot == Slot::Number && pattern.kind == NameKind::Organization)
    }

    /// Whether a word is the head of names that are also called without it: *Partai* Demokrat.
    pub(in crate::glossary::name) fn is_small_head(&self, word: &str) -> bool {
        self.lexicon.is(List::SmallHead, &word.to_lowercase())
    }

    /// Whether a word in lower case is the head of places.
    pub(in crate::glossary::name) fn heads_place(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.kind == NameKind::Place)
    }

    /// Whether the place of a body stands behind a word in lower case.
    pub(in crate::glossary::name) fn stands_before_place(&self, first: &str) -> bool {
        self.has(first, |pattern| pattern.slot == Slot::Place)
    }

    /// Whether a word in lower case is the first of a pattern for bodies.
    pub(in crate::glossary::name) fn heads_body(&self, first: &str) -> bool {
        self.of_word(first).any(|pattern| !pattern.before.is_empty() && pattern.kind == NameKind::Organization)
    }

    /// *Topan Ginting*, *Hari Wuryanto*: a first name that is a word too, and a surname or what is no word and no name.
    pub(in crate::glossary::name) fn is_of_clan(&self, name: &str) -> bool {
        let Some((first, rest)) = name.split_once(' ') else { return false };
        let lists = self.lexicon.lists_of(&first.to_lowercase());
        let is_given = || [OfficeWord::Given, OfficeWord::GivenInside].into_iter().any(|list| lists.is_office_word(list));
        let is_surname = |last: &str| self.lexicon.lists_of(&last.to_lowercase()).is_office_word(OfficeWord::Surname);
        let is_new = |word: &str| self.lexicon.entry(&word.to_lowercase()).is_none() && self.lexicon.names(&word.to_lowercase()).next().is_none();
        let is_called = || lists.has(List::FirstName) && rest.split(' ').all(is_new);
        rest.rsplit(' ').next().is_some_and(is_surname) && is_given() || is_called()
    }

    /// What a name is by its head, where a pattern has that head.
    pub(in crate::glossary::name) fn kind_of_head(&self, name: &str) -> Option<NameKind> {
        let lower = name.to_lowercase();
        if lower.len() != name.len() {
            return None;
        }
        self.fitting(&lower)
            .filter(|pattern| pattern.kind.is_name() && !pattern.before.is_empty() && pattern.slot != Slot::Association)
            .find(|pattern| pattern.rest(name, &lower).is_some())
            .map(|pattern| pattern.kind)
    }

    /// Whether a name is that of a street: *Jalan Cempaka Putih Tengah* is no part of another one.
    pub(in crate::glossary::name) fn heads_street(&self, name: &str) -> bool {
        let first = name.split(' ').next().unwrap_or(name).to_lowercase();
        self.has(&first, |pattern| pattern.kind == NameKind::Place && pattern.slot == Slot::Firm)
    }

    /// Whether words in lower case are what stands before X in a pattern that `fits`.
    fn has(&self, first: &str, fits: impl Fn(&Pattern<'l>) -> bool) -> bool {
        let word = first.split(' ').next().unwrap_or(first);
        self.of_word(word).any(|pattern| pattern.before == first && fits(&pattern))
    }
}
