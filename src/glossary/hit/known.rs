//! What the dictionaries say of each token by itself: asked once, since a word is looked at for its own sake, for what stands before it and for what stands behind.

use crate::document::Document;
use crate::lexicon::{Entry, Lexicon, Lists};

/// The entry and the lists of every token of a document.
pub(super) struct Known<'l> {
    entries: Vec<Option<Entry<'l>>>,
    lists: Vec<Lists<'l>>,
}

impl<'l> Known<'l> {
    /// Looks every token up. O(tokens).
    pub(super) fn new(document: &Document, lexicon: &'l Lexicon) -> Self {
        let words = || (0..document.tokens.len()).map(|at| document.lower(at));
        Self { entries: words().map(|word| lexicon.entry(word)).collect(), lists: words().map(|word| lexicon.lists_of(word)).collect() }
    }

    /// The entry of each token, where it has one.
    pub(super) fn entries(&self) -> &[Option<Entry<'l>>] {
        &self.entries
    }

    /// The lists a token is on.
    pub(super) fn lists(&self, token: usize) -> Lists<'l> {
        self.lists[token]
    }
}
