//! A brief made again, to hold one against it that somebody hands in: the sentences are given, everything else comes from source and dictionaries.

use std::collections::BTreeSet;

use super::{Brief, annotated, without_entries, without_overlap};
use crate::document::Document;
use crate::glossary;
use crate::lexicon::Lexicon;
use crate::summary;

/// What the brief shows that is to be made again. How its sentences were chosen is not asked: no choice makes a sentence untrue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The sentences in its order: the number of their source in a merged brief and their own, both from 0. None where it has no summary.
    pub sentences: Option<Vec<(usize, usize)>>,
    /// Whether it has a glossary.
    pub glossary: bool,
    /// Whether each reading of a name is an entry, as in [`super::Scope::All`].
    pub readings_apart: bool,
}

/// Makes the brief of a document again with these sentences and every entry there may be; [`Brief::list`] then leaves those that are listed.
/// A number that no sentence has is passed over.
///
/// ```
/// use ringkas::{Article, Document, Lexicon, article::{ReadOptions, Source}, brief::{self, Shown}};
/// let lexicon = Lexicon::embedded();
/// let source = Source::plain("Rusia dan Korea Utara mencapai kesepakatan. Air surut.");
/// let document = Document::new(Article::read(source, &lexicon, ReadOptions::default()), &lexicon);
/// let shown = Shown { sentences: Some(vec![(0, 1), (0, 7)]), ..Shown::default() };
/// let brief = brief::remake(&document, &lexicon, &shown);
/// assert_eq!((brief.sentences.unwrap()[0].text.as_str(), brief.n_words), ("Air surut.", 2));
/// ```
pub fn remake(document: &Document, lexicon: &Lexicon, shown: &Shown) -> Brief {
    let annotation = annotated(document, lexicon, shown.glossary);
    let of_document = |sentences: &Vec<(usize, usize)>| sentences.iter().filter(|(source, _)| *source == 0).map(|(_, sentence)| *sentence).collect();
    let summary = shown.sentences.as_ref().map(|sentences| summary::given(document, of_document(sentences)));
    let mut brief = without_entries(document, &annotation, summary, lexicon, shown.glossary);
    brief.entries = shown.glossary.then(|| glossary::entries(document, &annotation, shown.readings_apart));
    brief
}

impl Brief {
    /// Leaves the entries at these places, as a brief that lists no others shows them.
    pub fn list(&mut self, places: &BTreeSet<usize>) {
        let listed = |entries: Vec<_>| entries.into_iter().enumerate().filter(|(place, _)| places.contains(place)).map(|(_, entry)| entry);
        self.entries = self.entries.take().map(|entries| without_overlap(listed(entries).collect()));
    }
}
