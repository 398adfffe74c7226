//! What names of an article name, with every place where they stand.

use std::ops::Range;

use crate::glossary::status::Status;
use crate::lexicon::NameKind;
use crate::span::Span;

/// One place where a name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands in the source.
    pub span: Span,
    /// Its tokens, as a range of [`Document::tokens`](crate::Document::tokens).
    pub tokens: Range<usize>,
    /// Whether it says of what country something is, as an adjective does: *warga Inggris*, but not *di Inggris*.
    pub is_attribute: bool,
    /// The language that it means, in English: *bahasa Inggris* English, not British.
    pub language: Option<String>,
    /// A person's name together with the office, form of address and degrees around it.
    pub titled: Option<Titled>,
}

/// *Presiden Rusia Vladimir Putin*: a name with what stands before it, and the English of both, "Russian President Vladimir Putin".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Titled {
    /// The tokens of both.
    pub tokens: Range<usize>,
    /// In English.
    pub english: String,
}

/// One person, place, body or thing, with every place where the article names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// The fullest form that the article uses, without titles.
    pub name: String,
    /// Person, place, organization or other.
    pub kind: NameKind,
    /// The dictionary name, where there is one.
    pub headword: Option<String>,
    /// English forms; the name itself where English writes the same; empty where nothing is known.
    pub glosses: Vec<String>,
    /// The adjective of a place, where English has it before nouns, or before those for people: *Rusia* Russian.
    pub adjective: Option<String>,
    /// How the English form was found.
    pub status: Status,
    /// Of what a composed form is made, for people: `Lapangan X: X Square`.
    pub path: Vec<String>,
    /// The dictionary file that says so.
    pub source: Option<String>,
    /// The acronym that the article or the dictionary gives.
    pub acronym: Option<String>,
    /// Role in English, from title or apposition.
    pub role: Option<String>,
    /// The name with its titles and degrees as printed, where it has any: `Dr. Ir. Hendra Wibowo, M.T.`
    pub titled: Option<String>,
    /// Every mention, in order.
    pub mentions: Vec<Mention>,
}

impl Entity {
    /// Whether it is called by a common noun, in English too: *BBM* fuel, *APBD* regional budget. Such a thing is a term of the article and nobody's name.
    pub fn is_common(&self) -> bool {
        let is_proper = |gloss: &String| gloss.contains(|c: char| c.is_uppercase() || c.is_ascii_digit());
        // *pekerja migran Indonesia*, but *iPad*.
        let is_small = |headword: &str| headword.split(' ').next().is_some_and(|first| !first.contains(char::is_uppercase));
        let is_noun = |headword: &str| is_small(headword) || !self.glosses.first().is_none_or(is_proper);
        let is_known = matches!(self.status, Status::Exact | Status::Derived) && self.kind != NameKind::Person;
        is_known && self.headword.as_deref().is_some_and(is_noun)
    }

    /// The first letters of all words of its name: *TAA* of *Trent Alexander-Arnold*.
    pub(in crate::glossary::name) fn initials(&self) -> impl Iterator<Item = char> {
        self.name.split([' ', '-']).filter_map(|word| word.chars().next())
    }

    /// Whether it is a person with these initials.
    pub(in crate::glossary) fn has_initials(&self, letters: &str) -> bool {
        self.kind == NameKind::Person && self.initials().eq(letters.chars())
    }

    /// The mention that stands within a span.
    pub fn mention_in(&self, span: Span) -> Option<&Mention> {
        let from = self.mentions.partition_point(|mention| mention.span.start < span.start);
        self.mentions.get(from).filter(|mention| span.contains(mention.span))
    }
}
