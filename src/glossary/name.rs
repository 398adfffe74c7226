//! Names: recognised before any word is analysed, joined into entities, and put into English where English differs.

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
    let mut entities: Vec<Entity> = Vec::new();
    for sentence in document.title.iter().chain(&document.sentences) {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let Some(mention) = dictionary_name(document, lexicon, at..sentence.tokens.end) else {
                at += 1;
                continue;
            };
            at = mention.tokens.end;
            add(&mut entities, document, lexicon, mention);
        }
    }
    entities
}

/// The longest dictionary name that begins at the first token of a range.
fn dictionary_name(document: &Document, lexicon: &Lexicon, range: Range<usize>) -> Option<Mention> {
    let text = document.text();
    let first = document.tokens[range.start].of(text);
    if !first.starts_with(char::is_uppercase) {
        return None;
    }
    let longest = lexicon.name_length(&first.to_lowercase()).max(1);
    (1..=longest.min(range.len())).rev().find_map(|n| {
        let tokens = range.start..range.start + n;
        let span = Span::new(document.tokens[range.start].span.start, document.tokens[tokens.end - 1].span.end);
        lexicon.names(&span.of(text).to_lowercase()).next().map(|_| Mention { span, tokens })
    })
}

fn add(entities: &mut Vec<Entity>, document: &Document, lexicon: &Lexicon, mention: Mention) {
    let name = mention.span.of(document.text()).to_owned();
    if let Some(known) = entities.iter_mut().find(|entity| entity.name == name) {
        known.mentions.push(mention);
        return;
    }
    let Some(entry) = lexicon.names(&name.to_lowercase()).next() else { return };
    entities.push(Entity {
        kind: entry.kind(),
        headword: Some(entry.headword().to_owned()),
        glosses: entry.glosses().map(str::to_owned).collect(),
        status: Status::Exact,
        path: Vec::new(),
        source: Some(entry.source().to_owned()),
        acronym: entry.acronyms().next().map(str::to_owned),
        role: None,
        mentions: vec![mention],
        name,
    });
}
