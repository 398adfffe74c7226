//! What compares: *lebih murah dari pasar*, *paling siap*, *terbesar kedua*, *sama pentingnya*.

use std::borrow::Cow;

use super::reader::{Hit, HitKind, Reader};
use crate::glossary::english;
use crate::glossary::figure::FigureKind;
use crate::glossary::reading::Composed;
use crate::glossary::status::Status;
use crate::lexicon::{List, PartOfSpeech};
use crate::morphology::{AffixKind, Step};
use crate::token::TokenKind;

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

    /// *lebih murah | dari pasar* than, *lebih tua dua tahun | dari adiknya*: a preposition behind an adjective that is compared, or behind how much; but *lebih aman
    /// dari serangan*.
    pub(super) fn than(&self, at: usize) -> Option<Hit<'l>> {
        let gloss = self.lists_at(at).others()?.of("than")?;
        let first = self.sentence.tokens.start;
        let compared = self.behind_amount(at).checked_sub(1).filter(|compared| *compared > first && self.is_on(List::Comparative, *compared - 1))?;
        let is_degree = self.part_at(compared).is_some_and(|part| part != PartOfSpeech::Verb);
        let is_away = || self.lists_at(compared).others().is_some_and(|others| others.of("away").is_some());
        // *dukungan lebih besar dari pemerintah*
        let is_given = || {
            let noun = compared.checked_sub(2).filter(|noun| *noun >= first);
            noun.is_some_and(|noun| self.lists_at(noun).others().is_some_and(|others| others.of("sent").is_some()))
        };
        (is_degree && !is_away() && !is_given()).then(|| self.preposition(at, gloss)).flatten()
    }

    /// *turun dari Rp 5 miliar | ke Rp 4 miliar* to: a preposition between two amounts, the first of which is what something was.
    pub(super) fn to_amount(&self, at: usize) -> Option<Hit<'l>> {
        let gloss = self.lists_at(at).others()?.of("to_amount")?;
        let amount = self.behind_amount(at);
        let is_from = |at: usize| self.lists_at(at).others().is_some_and(|others| others.of("from").is_some());
        let is_turned = amount < at && amount > self.sentence.tokens.start && is_from(amount - 1);
        let is_amount = |kind: FigureKind| matches!(kind, FigureKind::Money | FigureKind::Number | FigureKind::Percentage | FigureKind::Quantity);
        let turns_to =
            || self.known_at(at + 1).and_then(|_| self.figure_at(at + 1, self.sentence.tokens.end)).is_some_and(|figure| is_amount(figure.kind));
        (is_turned && turns_to()).then(|| self.preposition(at, gloss)).flatten()
    }

    /// Where the amount begins that ends right before a token, or the token where none does.
    fn behind_amount(&self, at: usize) -> usize {
        const LONGEST: usize = 4;
        let is_part = |at: &usize| {
            let counts = |section: &str| self.lists_at(*at).meanings().is_some_and(|meanings| meanings.of(section).is_some());
            self.token(*at).kind == TokenKind::Number || ["number", "unit", "magnitude", "currency_before"].into_iter().any(counts)
        };
        at - (at.saturating_sub(LONGEST).max(self.sentence.tokens.start)..at).rev().take_while(is_part).count()
    }

    /// The hit for a preposition that says what figures and degrees have to do with each other.
    fn preposition(&self, at: usize, gloss: &'l str) -> Option<Hit<'l>> {
        let entry = self.entry_at(at).filter(|_| self.known_at(at + 1).is_some())?;
        Some(Hit {
            headword: Some(entry.headword.into()),
            part_of_speech: Some(PartOfSpeech::Adp),
            glosses: vec![gloss.into()],
            status: Status::Exact,
            source: Some(entry.source().into()),
            ..self.blank(&(at..at + 1), HitKind::Truth)
        })
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
