//! What the dictionaries say of each token by itself: asked once, since a word is looked at for its own sake, for what stands before it and for what stands behind.

use std::collections::BTreeSet;

use crate::document::Document;
use crate::glossary::topic;
use crate::lexicon::{Entry, Lexicon, Lists};
use crate::token::TokenKind;

/// A token with its entry and lists.
pub(super) struct Known<'d, 'l> {
    /// The token in lower case.
    pub(super) word: &'d str,
    /// The same in standard spelling.
    pub(super) standard: &'d str,
    /// Its entry, where it has one.
    pub(super) entry: Option<Entry<'l>>,
    /// The lists it is on.
    pub(super) lists: Lists<'l>,
}

/// Looks every token of a document up. O(tokens).
pub(super) fn known<'d, 'l>(document: &'d Document, lexicon: &'l Lexicon) -> Vec<Known<'d, 'l>>
where
    'l: 'd,
{
    let look_up = |word: &'d str| {
        let standard = lexicon.variant(word).unwrap_or(word);
        Known { word, standard, entry: lexicon.entry(word), lists: lexicon.lists_of(word) }
    };
    (0..document.tokens.len()).map(|at| look_up(document.lower(at))).collect()
}

/// The words, in lower case, that a document has in capitals throughout.
pub(super) fn in_capitals(document: &Document) -> BTreeSet<&str> {
    let is_large = |at: &usize| document.tokens[*at].of(document.text()).chars().all(char::is_uppercase);
    (0..document.tokens.len()).filter(is_large).map(|at| document.lower(at)).collect()
}

/// Whether a document is written as people speak: three different words or more have no sense that is not colloquial.
pub(super) fn is_spoken(known: &[Known<'_, '_>]) -> bool {
    const ENOUGH: usize = 3;
    let is_colloquial =
        |entry: &Entry<'_>| entry.regular().is_none() && entry.senses().all(|sense| matches!(sense.register(), Some("colloquial" | "vulgar")));
    let mut words: Vec<&str> = known.iter().filter_map(|known| known.entry.filter(is_colloquial)).map(|entry| entry.headword).collect();
    words.sort_unstable();
    words.dedup();
    words.len() >= ENOUGH
}

/// What a document is about.
pub(super) fn topic<'l>(document: &Document, known: &[Known<'_, 'l>], lexicon: &'l Lexicon) -> Option<&'l str> {
    let words = document.tokens.iter().zip(known).filter(|(token, _)| token.kind == TokenKind::Word);
    topic::of_entries(words.filter_map(|(_, known)| known.entry), document, lexicon)
}
