//! A prefix with a hyphen before a name, *anti-Uni Eropa*, and one that is part of the word, *antikritik*.

use std::borrow::Cow;

use super::reader::{Hit, Reader};
use crate::glossary::status::Status;
use crate::lexicon::PartOfSpeech;
use crate::morphology::{AffixKind, Step};

/// Prefixes that words are made with freely.
const PREFIXES: [&str; 10] = ["anti", "kontra", "multi", "neo", "non", "pasca", "pra", "pro", "semi", "ultra"];
/// Fewest letters behind one.
const SHORTEST: usize = 4;

impl<'l> Reader<'_, 'l> {
    /// *anti-Uni Eropa* anti-EU, *eks-Yugoslavia* former Yugoslavia; what the dictionary has as one word is that (*non-Muslim*).
    pub(super) fn prefixed(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let glued = |at: usize| self.sentence.tokens.contains(&at) && self.token(at - 1).span.end == self.token(at).span.start;
        if self.word_at(at + 1) != "-" || !glued(at + 1) || !glued(at + 2) {
            return None;
        }
        let (name, word) = (at + 2, self.word_at(at + 2));
        // *Pro-Kontra* are two of them.
        let frame = self.lexicon.before_name(self.word_at(at)).filter(|_| self.lexicon.before_name(word).is_none())?;
        let whole = format!("{}-{word}", self.word_at(at));
        let place = self.names_at(name).iter().max_by_key(|place| place.tokens.len());
        // *anti-Korupsi Watch Indonesia*: the name goes on behind the word.
        let is_one_word = place.is_none_or(|place| place.tokens.len() == 1);
        if is_one_word && self.lexicon.entry(&whole).is_some() {
            return Some((self.of_form(&whole, at..name + 1), 3));
        }
        let (hit, end) = match place {
            Some(place) => (self.name_hit(place), place.tokens.end),
            None => match self.of_form(&whole, at..name + 1).filter(|hit| hit.status.is_glossed()) {
                Some(hit) => return Some((Some(hit), 3)),
                None => (self.of_word(name)?, name + 1),
            },
        };
        let printed = self.span(&(name..end)).of(self.document.text());
        // *anti-Merkel*: who is called by a part of the name is called so in English too.
        let shown = hit.shown().filter(|gloss| !gloss.split(' ').any(|part| part == printed)).unwrap_or(printed);
        let glosses = vec![Cow::Owned(frame.replacen('X', shown, 1))];
        Some((Some(Hit { glosses, composed: None, status: Status::Derived, span: self.span(&(at..end)), ..hit }), end - at))
    }

    /// *antikritik* anti-criticism, *prorakyat* pro-people: a prefix and a noun or adjective of the dictionary, written as one, that is no headword itself.
    pub(super) fn with_prefix(&self, at: usize) -> Option<Hit<'l>> {
        let word = self.word_at(at);
        let base = |prefix: &'static str| Some((prefix, word.strip_prefix(prefix).filter(|base| base.len() >= SHORTEST)?));
        PREFIXES.into_iter().filter_map(base).find_map(|(affix, base)| {
            let entry = self.lexicon.entry(base).filter(|entry| entry.regular().is_none())?;
            let sense = entry.senses().next().filter(|sense| matches!(sense.part_of_speech(), Some(PartOfSpeech::Noun | PartOfSpeech::Adj)))?;
            let gloss = self.lexicon.before_name(affix)?.replacen('X', sense.glosses().next()?, 1);
            Some(Hit {
                headword: Some(entry.headword.into()),
                part_of_speech: Some(PartOfSpeech::Adj),
                glosses: vec![gloss.into()],
                status: Status::Derived,
                path: vec![Step { affix, kind: AffixKind::Prefix, gives: word.to_owned() }],
                source: Some(entry.source().into()),
                ..self.blank(&(at..at + 1), super::HitKind::Term)
            })
        })
    }
}
