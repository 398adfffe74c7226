//! Names: recognised before any word is analysed, joined into entities, and put into English where English differs.

mod pattern;
mod recognise;
pub mod tagger;
pub mod word;

use std::ops::Range;

use super::Status;
use crate::document::Document;
use crate::lexicon::{Lexicon, NameKind};
use crate::span::Span;

/// One place where a name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands in the source.
    pub span: Span,
    /// Its tokens, as a range of [`Document::tokens`].
    pub tokens: Range<usize>,
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
    /// Every mention, in order.
    pub mentions: Vec<Mention>,
}

/// The entities of a document in the order of their first mention. Mentions do not overlap.
pub fn find(document: &Document, lexicon: &Lexicon) -> Vec<Entity> {
    let mut reader = word::Reader::new(document, lexicon);
    let patterns = pattern::Patterns::new(lexicon);
    let mut entities: Vec<Entity> = Vec::new();
    for sentence in document.title.iter().chain(&document.sentences) {
        for found in recognise::recognise(&mut reader, sentence, &patterns, lexicon) {
            let span = reader.span(sentence, found.tokens.clone());
            let tokens = found.tokens.start + sentence.tokens.start..found.tokens.end + sentence.tokens.start;
            add(&mut entities, document, lexicon, Mention { span, tokens }, found.kind);
        }
    }
    entities
}

fn add(entities: &mut Vec<Entity>, document: &Document, lexicon: &Lexicon, mention: Mention, kind: Option<NameKind>) {
    let name = mention.span.of(document.text()).to_owned();
    if let Some(known) = entities.iter_mut().find(|entity| entity.name == name) {
        known.mentions.push(mention);
        return;
    }
    let entry = lexicon.names(&name.to_lowercase()).find(|entry| !word::is_role(entry.kind()) && word::casing_fits(*entry, &name));
    entities.push(Entity {
        kind: entry.map_or(kind.unwrap_or(NameKind::Other), |entry| entry.kind()),
        headword: entry.map(|entry| entry.headword().to_owned()),
        glosses: entry.into_iter().flat_map(|entry| entry.glosses().map(str::to_owned).collect::<Vec<_>>()).collect(),
        status: if entry.is_some() { Status::Exact } else { Status::None },
        path: Vec::new(),
        source: entry.map(|entry| entry.source().to_owned()),
        acronym: entry.and_then(|entry| entry.acronyms().next()).map(str::to_owned),
        role: None,
        mentions: vec![mention],
        name,
    });
}
