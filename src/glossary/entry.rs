//! The entries of a glossary, and those of several documents as one.

use std::collections::BTreeMap;

use super::hit::RunnerUp;
use super::status::Status;
use crate::lexicon::{NameKind, PartOfSpeech};
use crate::morphology::Step;
use crate::span::Span;

/// Whether a term with this source may be an office: of the dictionary, or composed by the patterns. What letters mean by the words before them is composed too,
/// but has no name inside.
pub(super) fn is_of_office(source: Option<&str>) -> bool {
    matches!(source, Some("names/positions" | PATTERNS))
}

/// The source of what patterns compose.
pub(super) const PATTERNS: &str = "patterns";
/// The source of what is English already.
pub(super) const ENGLISH: &str = "English";

/// Whether an entry is a word or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A word, a phrase or a figure.
    Term,
    /// A name.
    Name,
}

/// One term or name of the article.
#[derive(Clone, Debug, PartialEq)]
pub struct GlossaryEntry {
    /// As it stands in the article where it stands first; the fullest form of a name.
    pub term: String,
    /// Word or name.
    pub kind: EntryKind,
    /// The entry used.
    pub headword: Option<String>,
    /// Part of speech.
    pub part_of_speech: Option<PartOfSpeech>,
    /// English, the best first.
    pub glosses: Vec<String>,
    /// What affixes or a pattern make of it.
    pub composed: Option<String>,
    /// How it was found.
    pub status: Status,
    /// The affix path.
    pub path: Vec<Step>,
    /// The dictionary that says so.
    pub source: Option<String>,
    /// The reading that came second.
    pub runner_up: Option<RunnerUp>,
    /// What a name names.
    pub name_kind: Option<NameKind>,
    /// A name's role in English.
    pub role: Option<String>,
    /// A person's name with its titles and degrees as printed: *Dr. Ir. Hendra Wibowo, M.T.*
    pub titled: Option<String>,
    /// A name's acronym.
    pub acronym: Option<String>,
    /// Every place where it stands, in order.
    pub spans: Vec<Span>,
}

impl GlossaryEntry {
    /// The English to show first; none where nothing is known.
    pub fn shown(&self) -> Option<&str> {
        self.composed.as_deref().or_else(|| self.glosses.first().map(String::as_str)).filter(|_| self.status.is_glossed())
    }

    /// The house dictionary that it is of, by its file; the built-in ones have a folder (`words/m`) or are patterns or English.
    pub fn house(&self) -> Option<&str> {
        self.source.as_deref().filter(|source| !source.contains('/') && ![PATTERNS, ENGLISH].contains(source))
    }

    /// Whether it is an office, with nobody's name.
    pub fn is_office(&self) -> bool {
        self.kind == EntryKind::Term && is_of_office(self.source.as_deref())
    }

    /// Whether English writes the name as Indonesian does, or no English form is known.
    pub fn is_unchanged(&self) -> bool {
        self.kind == EntryKind::Name && self.glosses.first().is_none_or(|gloss| *gloss == self.term)
    }
}

/// The entries of several documents as those of one, in the order of first use: the same headword with the same English is one entry. A name takes
/// its fullest form, and role and acronym from wherever they are given.
pub fn join(entries: impl IntoIterator<Item = GlossaryEntry>) -> Vec<GlossaryEntry> {
    let mut places: BTreeMap<(EntryKind, String, String), usize> = BTreeMap::new();
    let mut joined: Vec<GlossaryEntry> = Vec::new();
    for entry in entries {
        let key = (entry.kind, entry.headword.as_ref().unwrap_or(&entry.term).to_lowercase(), entry.shown().unwrap_or_default().to_owned());
        match places.get(&key) {
            Some(place) => joined[*place].take(entry),
            None => {
                places.insert(key, joined.len());
                joined.push(entry);
            }
        }
    }
    joined
}

impl GlossaryEntry {
    fn take(&mut self, other: Self) {
        if self.kind == EntryKind::Name && other.term.len() > self.term.len() {
            self.term = other.term;
        }
        self.role = self.role.take().or(other.role);
        self.titled = self.titled.take().or(other.titled);
        self.acronym = self.acronym.take().or(other.acronym);
        self.spans.extend(other.spans);
    }
}
