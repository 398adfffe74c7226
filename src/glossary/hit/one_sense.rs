//! One sense per discourse (Gale, Church and Yarowsky 1992), for nouns alone: where cues chose one sense and no other, it is that where no cue speaks,
//! *tarif impor* … *tarif itu*.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::glossary::sense::Choice;
use crate::lexicon::{Entry, PartOfSpeech, Sense};

/// What the sentences of a document say of the nouns that have several senses.
#[derive(Debug, Default)]
pub(super) struct OneSense<'l> {
    seen: RefCell<BTreeMap<&'l str, Seen<'l>>>,
    /// By headword the first gloss of the sense that it has throughout.
    kept: BTreeMap<&'l str, &'l str>,
}

/// What was met of one headword.
#[derive(Debug, Default)]
struct Seen<'l> {
    /// First glosses of the senses that cues chose, each with the sentences in which one stands that need not be beside the word: *kulit apel* says nothing of
    /// another *kulit*.
    chosen: BTreeMap<&'l str, BTreeSet<Option<usize>>>,
    /// Sentences in which no cue spoke.
    bare: BTreeSet<Option<usize>>,
}

impl<'l> OneSense<'l> {
    /// Notes a choice, which gives way to the sense that the text keeps where no cue made it.
    pub(super) fn settle(&self, entry: Entry<'l>, choice: &mut Choice<'l>, sentence: Option<usize>) {
        let is_noun = |sense: &Sense<'_>| sense.part_of_speech() == Some(PartOfSpeech::Noun);
        let Some(gloss) = choice.sense.glosses().next().filter(|_| choice.runner_up.is_some() && is_noun(&choice.sense)) else { return };
        if let Some(kept) = self.kept.get(entry.headword).filter(|_| choice.cue.is_none()) {
            let sense = entry.senses().find(|sense| is_noun(sense) && sense.glosses().next() == Some(kept));
            if let Some(sense) = sense.filter(|_| *kept != gloss) {
                *choice = Choice { sense, runner_up: Some(choice.sense), cue: None, is_near: false, undecided: false };
            }
            return;
        }
        let mut seen = self.seen.borrow_mut();
        let seen = seen.entry(entry.headword).or_default();
        if choice.cue.is_none() {
            seen.bare.insert(sentence);
            return;
        }
        let sentences = seen.chosen.entry(gloss).or_default();
        if choice.is_near {
            sentences.insert(sentence);
        }
    }

    /// Closes the first reading: the sentences that have to be read again, in which a word has no cue whose sense the others tell.
    pub(super) fn keep(&mut self) -> BTreeSet<Option<usize>> {
        /// One sentence says little of the text.
        const FEWEST: usize = 2;
        let mut again = BTreeSet::new();
        for (headword, seen) in self.seen.take() {
            let Some((gloss, sentences)) = seen.chosen.first_key_value().filter(|_| seen.chosen.len() == 1) else { continue };
            if sentences.len() >= FEWEST && !seen.bare.is_empty() {
                self.kept.insert(headword, gloss);
                again.extend(seen.bare);
            }
        }
        again
    }
}
