//! What compares: *lebih murah dari pasar*, *paling siap*, *terbesar kedua*, *sama pentingnya*.

use std::borrow::Cow;

use super::reader::{Hit, HitKind, Reader};
use crate::glossary::english;
use crate::glossary::figure::FigureKind;
use crate::glossary::reading::Composed;
use crate::glossary::status::Status;
use crate::lexicon::{List, PartOfSpeech};
use crate::morphology::{AffixKind, Step};

/// The prefix of a superlative, and that of an ordinal.
const SUPERLATIVE: &str = "ter";
const ORDINAL: &str = "ke";

impl<'l> Reader<'_, 'l> {
    /// *lebih siap* readier, *paling siap* readiest, *secara bebas* freely: a word of degree or manner and its adjective.
    pub(super) fn degree(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let lists = self.lists_at(at);
        let degrees = [
            (List::Comparative, "comparative", Composed::Comparative),
            (List::Superlative, "superlative", Composed::Superlative),
            (List::Manner, "manner", Composed::Manner),
        ];
        let (_, affix, composed) = degrees.into_iter().find(|(list, ..)| lists.has(*list))?;
        let next = at + 1;
        let is_adjective = next < self.sentence.tokens.end && self.part_at(next) == Some(PartOfSpeech::Adj);
        if !is_adjective || self.is_name(next) || self.is_on(List::Stop, next) || self.phrase(next).is_some() {
            return None;
        }
        let mut hit = self.of_word(next)?;
        // *lebih jelas* is clearer, whatever *jelas* is without.
        if hit.part_of_speech != Some(PartOfSpeech::Adj) {
            let senses = self.entry_at(next)?.senses();
            let adjective = senses.into_iter().find(|sense| sense.part_of_speech() == Some(PartOfSpeech::Adj))?;
            hit.glosses = adjective.glosses().map(Cow::Borrowed).collect();
            hit.part_of_speech = Some(PartOfSpeech::Adj);
        }
        let gloss = hit.glosses.first()?;
        hit.composed = Some(composed.apply(self.lexicon, gloss));
        hit.status = Status::Derived;
        hit.path.push(Step { affix, kind: AffixKind::Prefix, gives: format!("{} {}", self.word_at(at), self.word_at(next)) });
        hit.span = self.span(&(at..next + 1));
        Some((Some(hit), 2))
    }

    /// *sama pentingnya* equally important: a word that compares and an adjective with *-nya*, which is nobody's.
    pub(super) fn equal(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let frame = self.lists_at(at).others()?.of("equals").filter(|_| !self.is_name(at))?;
        let base = self.word_at(at + 1).strip_suffix("nya")?;
        let range = at..at + 2;
        let is_adjective = self.lexicon.part_of_speech(base) == Some(PartOfSpeech::Adj) && !self.is_name(at + 1);
        let hit = self.of_form(base, range.clone()).filter(|hit| is_adjective && hit.part_of_speech == Some(PartOfSpeech::Adj))?;
        let composed = Some(frame.replacen('X', hit.glosses.first()?, 1));
        Some((Some(Hit { composed, status: Status::Derived, ..hit }), range.len()))
    }

    /// *lebih murah | dari pasar* than: a preposition right behind an adjective that is compared; but *lebih aman dari serangan*.
    pub(super) fn than(&self, at: usize) -> Option<Hit<'l>> {
        let gloss = self.lists_at(at).others()?.of("than")?;
        let before = at.checked_sub(2).filter(|before| *before >= self.sentence.tokens.start && self.is_on(List::Comparative, *before))?;
        let is_degree = self.part_at(before + 1).is_some_and(|part| part != PartOfSpeech::Verb);
        let is_away = || self.lists_at(before + 1).others().is_some_and(|others| others.of("away").is_some());
        let ends = || self.known_at(at + 1).is_none();
        let entry = self.entry_at(at)?;
        let found = Hit {
            headword: Some(entry.headword.into()),
            part_of_speech: Some(PartOfSpeech::Adp),
            glosses: vec![gloss.into()],
            status: Status::Exact,
            source: Some(entry.source().into()),
            ..self.blank(&(at..at + 1), HitKind::Truth)
        };
        (is_degree && !is_away() && !ends()).then_some(found)
    }

    /// *terbesar kedua* second largest: the ordinal behind a superlative goes before it; but *rekor terbaik kedua tim* is that of both.
    pub(super) fn ranked(&self, hit: Option<Hit<'l>>, at: usize, length: usize) -> (Option<Hit<'l>>, usize) {
        let end = at + length;
        let ordinal = || {
            let figure = self.figure_at(end, self.sentence.tokens.end).filter(|figure| figure.kind == FigureKind::Ordinal && figure.tokens == 1)?;
            let is_ranked = |at: usize| self.lists_at(at).others().is_some_and(|others| others.of("ranked").is_some());
            (!self.is_plain_noun(end + 1) || is_ranked(end + 1)).then_some(figure.gloss)
        };
        let is_highest = |hit: &Hit<'_>| hit.kind == HitKind::Term && hit.shown().is_some_and(english::begins_superlative);
        let is_behind = || self.word_at(end - 1).starts_with(SUPERLATIVE) && self.word_at(end).starts_with(ORDINAL);
        match hit {
            Some(mut hit) if is_behind() && is_highest(&hit) => {
                let Some(ordinal) = ordinal() else { return (Some(hit), length) };
                hit.composed = hit.shown().map(|shown| format!("{ordinal} {shown}"));
                hit.status = Status::Derived;
                hit.span = self.span(&(at..end + 1));
                (Some(hit), length + 1)
            }
            hit => (hit, length),
        }
    }
}
