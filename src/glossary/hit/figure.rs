//! Figures among the hits: where one begins and ends beside phrases and names, and what was taken for a name and is a figure.

use std::borrow::Cow;
use std::ops::Range;

use super::reader::{Hit, HitKind, Place, Reader};
use crate::document::{Document, Sentence};
use crate::glossary::figure::{self, Figure, FigureKind};
use crate::glossary::name::{Entity, Mention};
use crate::glossary::status::Status;
use crate::lexicon::List;
use crate::lexicon::{Lexicon, PartOfSpeech};
use crate::token::TokenKind;

/// *H-7 Lebaran*, *September-Oktober*, *kuartal II-2026*, *3D2N*, *SGD 1 juta*: what was taken for a name that no dictionary has, and begins with a date or a count, or a sum.
pub(super) fn is_figure(entity: &Entity, document: &Document, lexicon: &Lexicon) -> bool {
    let is_odd = |first: &str| first.contains('-') || first.starts_with(|c: char| c.is_ascii_digit());
    let is_read = |mention: &Mention| {
        let at = mention.tokens.start;
        let behind = document.sentences.partition_point(|sentence| sentence.tokens.end <= at);
        let sentence = document.title.iter().chain(document.sentences.get(behind)).find(|sentence| sentence.tokens.contains(&at));
        let is_odd = is_odd(document.lower(at));
        let is_kind = |kind: FigureKind, from: usize| match kind {
            FigureKind::Date | FigureKind::Quantity => is_odd,
            // *B 1234 ABC*
            FigureKind::Reference => from < at,
            kind => kind == FigureKind::Money && from == at,
        };
        let reads = |sentence: &Sentence, from: usize| {
            let figure = figure::read(lexicon, document.text(), document.tokens_of(sentence), from - sentence.tokens.start);
            figure.is_some_and(|figure| is_kind(figure.kind, from) && from + figure.tokens > at)
        };
        sentence.is_some_and(|sentence| (sentence.tokens.start.max(at.saturating_sub(2))..=at).any(|from| reads(sentence, from)))
    };
    entity.status == Status::None && entity.mentions.iter().all(is_read)
}

impl<'l> Reader<'_, 'l> {
    pub(super) fn figure(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        if let Some(grade) = self.grade(at) {
            return Some(grade);
        }
        let figure = self.figure_at(at, self.sentence.tokens.end)?;
        let last = at + figure.tokens - 1;
        let figure = if self.begins_phrase(at, last) { self.figure_at(at, last)? } else { figure };
        let figure = if self.is_labeled_before_time(at) { self.figure_at(at, at + 1)? } else { figure };
        if self.word_at(at).starts_with(char::is_alphabetic) && self.phrase_goes_on(at, figure.tokens) {
            return None;
        }
        let range = at..at + figure.tokens;
        // *kedua* is an ordinal only behind a noun, and an entry in any case; *ke-79* is nothing else.
        let is_word = figure.kind == FigureKind::Ordinal && !self.word_at(at).contains('-') && figure.tokens == 1;
        if is_word || self.is_of_name(&range) {
            return None;
        }
        let all = self.all_of(&figure, at);
        let figure = Figure { gloss: all.unwrap_or(figure.gloss), ..figure };
        let (gloss, range) = self.per_noun(&figure, range.end).map_or((figure.gloss, range), |(gloss, end)| (gloss, at..end));
        let hit = Hit {
            glosses: vec![Cow::Owned(gloss)],
            part_of_speech: Some(PartOfSpeech::Num),
            status: Status::Derived,
            ..self.blank(&range, HitKind::Figure)
        };
        Some((Some(hit), range.len()))
    }

    /// *AA-*, *A+*: a grade keeps its sign.
    fn grade(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        const LONGEST: usize = 3;
        let shown = self.token(at).of(self.document.text());
        let is_grade = shown.len() <= LONGEST && shown.bytes().all(|letter| (b'A'..=b'D').contains(&letter)) && !self.is_name(at);
        if !is_grade || !matches!(self.word_at(at + 1), "+" | "-") {
            return None;
        }
        let sign = &self.token(at + 1).span;
        let goes_on =
            at + 2 < self.sentence.tokens.end && self.token(at + 2).kind != TokenKind::Punctuation && self.token(at + 2).span.start == sign.end;
        let range = at..at + 2;
        let gloss = Cow::Owned(self.span(&range).of(self.document.text()).to_owned());
        let is_glued = self.token(at).span.end == sign.start && !goes_on;
        is_glued.then(|| (Some(Hit { glosses: vec![gloss], status: Status::Exact, ..self.blank(&range, HitKind::Figure) }), 2))
    }

    /// *Ke-11 tersangka itu* all 11: an ordinal in digits that stands before its noun, and behind none, is how many there are; but *berperingkat ke-143 dunia*.
    fn all_of(&self, figure: &Figure, at: usize) -> Option<String> {
        let (prefix, digits) = self.word_at(at).split_once('-').filter(|_| figure.kind == FigureKind::Ordinal && figure.tokens == 1)?;
        let frame = self.lexicon.figures(prefix)?.of("all_of").filter(|_| digits.bytes().all(|b| b.is_ascii_digit()))?;
        let before = at.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start);
        let is_behind_noun = before.is_some_and(|before| self.is_name(before) || self.is_any_noun(before));
        let opens = || before.is_none_or(|before| self.token(before).kind == TokenKind::Punctuation || self.lists_at(before).has(List::Stop));
        let is_shown = || at + 2 < self.sentence.tokens.end && self.lists_at(at + 2).has(List::Pronoun);
        let is_turn = || self.lists_at(at + 1).meanings().is_some_and(|meanings| meanings.of("no_all").is_some());
        (!is_behind_noun && (opens() || is_shown()) && self.is_plain_noun(at + 1) && !is_turn()).then(|| frame.replacen('X', digits, 1))
    }

    /// *Rp 2.000 per ekor*, *Rp 5 juta/kapal*: an amount for each of what a noun or phrase names, which is no unit. Behind *per* may also stand a date.
    fn per_noun(&self, figure: &Figure, end: usize) -> Option<(String, usize)> {
        let per = self.lists_at(end).meanings()?.of("per")?;
        let next = end + 1;
        let is_rate = match figure.kind {
            FigureKind::Money => true,
            FigureKind::Number | FigureKind::Quantity | FigureKind::Percentage => self.word_at(end).starts_with(char::is_alphabetic),
            _ => false,
        };
        let says_when = || self.lists_at(next).meanings().is_some_and(|meanings| meanings.of("no_per").is_some());
        if !is_rate || !self.is_plain_noun(next) || says_when() || self.figure(next).is_some() {
            return None;
        }
        let (hit, n) = self.phrase(next).unwrap_or_else(|| (self.word(next), 1));
        let hit = hit.filter(|hit| hit.part_of_speech == Some(PartOfSpeech::Noun))?;
        Some((format!("{} {per} {}", figure.gloss, hit.shown()?), next + n))
    }

    /// *76 unit pelaksana teknis*: the unit at the end of a figure is the head of a noun phrase that goes on behind it. In *12 laga pertama* it is none, nor is
    /// a length of time, *dua tahun baru dimulai*.
    fn begins_phrase(&self, start: usize, last: usize) -> bool {
        let is_time = |unit: &str| self.lexicon.english(&format!("{unit}+period")).is_some();
        let unit = self.lists_at(last).meanings().and_then(|meanings| meanings.of("unit"));
        let is_unit = start < last && unit.is_some_and(|unit| !is_time(unit));
        let counts = |at: usize| {
            self.known_at(at).is_some_and(|known| self.figure_at(at, self.sentence.tokens.end).is_some() || known.lists.meanings().is_some())
        };
        let phrase = || self.longest_phrase(last, |n| n > 1 && !self.cuts_phrase(last, n));
        is_unit && !counts(last + 1) && phrase().is_some_and(|phrase| phrase.is_noun())
    }

    /// *RT 5 hari ini*, *kategori 2 hari pertama*: a number that says which one, before a day or month that is told apart by itself.
    fn is_labeled_before_time(&self, at: usize) -> bool {
        let says = |at: usize, section: &str| self.lists_at(at).meanings().is_some_and(|meanings| meanings.of(section).is_some());
        let unit = self.lists_at(at + 1).meanings().and_then(|meanings| meanings.of("unit"));
        let is_time = || unit.is_some_and(|unit| self.lexicon.english(&format!("{unit}+period")).is_some());
        let tells = || ["last_or_next", "ordinal"].into_iter().any(|section| says(at + 2, section)) || self.is_on(List::Day, at + 2);
        let has_label = |at: usize| self.lists_at(at).others().is_some_and(|others| others.of("numbered").is_some());
        let is_behind_label = at > self.sentence.tokens.start && has_label(at - 1);
        is_behind_label && self.token(at).kind == TokenKind::Number && is_time() && tells()
    }

    /// The figure that begins at a token and ends before another.
    pub(super) fn figure_at(&self, at: usize, end: usize) -> Option<Figure> {
        let start = self.sentence.tokens.start;
        let tokens = &self.document.tokens_of(self.sentence)[..end - start];
        figure::read_word(self.lexicon, self.document.text(), tokens, at - start, self.word_at(at), self.lists_at(at))
    }

    /// *empat besar*: a phrase that goes on behind the number, or has all of it and an English word of its own, *dua kali* twice, *puluhan tahun* decades.
    fn phrase_goes_on(&self, at: usize, n_tokens: usize) -> bool {
        let phrase = self.longest_phrase(at, |n| n >= n_tokens && !self.cuts_phrase(at, n));
        let is_vague = || self.lists_at(at).meanings().is_some_and(|meanings| meanings.of("vague").is_some());
        phrase.is_some_and(|phrase| phrase.n > n_tokens || phrase.is_adverb() || is_vague())
    }

    /// *612 dolar AS*: the country is part of the sum; a name that goes on beyond the figure is none of it.
    fn is_of_name(&self, figure: &Range<usize>) -> bool {
        let inside = |name: &Place| figure.start < name.tokens.start && name.tokens.end <= figure.end;
        figure.clone().any(|at| self.name_over(at).is_some_and(|name| !inside(name)))
    }
}
