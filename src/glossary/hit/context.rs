//! What stands around a word, for the choice of its sense.

use std::ops::Range;

use super::reader::Reader;
use crate::glossary::name::Entity;
use crate::glossary::sense::{self, Context, REACH};
use crate::lexicon::{Entry, List, Meanings, NameKind, PartOfSpeech};
use crate::token::TokenKind;

impl<'d> Reader<'d, '_> {
    /// The words within reach of a cue, those before and those behind.
    fn near(&self, tokens: &Range<usize>) -> Vec<&'d str> {
        let Range { start, end } = self.sentence.tokens.clone();
        let (before, behind) = (tokens.start.saturating_sub(REACH).max(start)..tokens.start, tokens.end..(tokens.end + REACH).min(end));
        before.chain(behind).map(|at| self.known[at].word).collect()
    }

    /// Which of the words near these tokens stand behind them before the next verb or mark, without the first: *menyebut | serangan itu sebagai* kesalahan.
    fn phrase_behind(&self, tokens: &Range<usize>) -> Range<usize> {
        const LONGEST: usize = 6;
        let before = tokens.start - tokens.start.saturating_sub(REACH).max(self.sentence.tokens.start);
        let goes_on = |at: &usize| self.is_name(*at) || self.token(*at).kind == TokenKind::Word && !self.is_verb_form(*at);
        let n = (tokens.end..(tokens.end + LONGEST).min(self.sentence.tokens.end)).take_while(goes_on).count();
        before + n.min(1)..before + n
    }

    /// Which of the words near these tokens, a passive, name what it is done to: *baju batik | itu akan dipakai*, but not behind a preposition.
    pub(super) fn patient(&self, tokens: &Range<usize>) -> Range<usize> {
        const LONGEST: usize = 3;
        let first = tokens.start.saturating_sub(REACH).max(self.sentence.tokens.start);
        let is_between = |at: &usize| {
            use PartOfSpeech::{Adv, Aux, Det, Part, Pron};
            matches!(self.part_at(*at), Some(Adv | Aux | Det | Part | Pron))
        };
        let end = tokens.start - (first..tokens.start).rev().take_while(is_between).count();
        let n = (first..end).rev().take(LONGEST).take_while(|at| self.is_any_noun(*at) || self.part_at(*at) == Some(PartOfSpeech::Adj)).count();
        let is_behind_preposition = end - n > first && self.part_at(end - n - 1) == Some(PartOfSpeech::Adp);
        if is_behind_preposition { 0..0 } else { end - n - first..end - first }
    }

    /// Whether a number stands there, in digits or in words.
    fn is_number(&self, at: usize) -> bool {
        self.token(at).kind == TokenKind::Number || self.lists_at(at).meanings().is_some_and(|list| list.of("number").is_some())
    }

    /// What the number behind these tokens counts, be it by the piece: *dua unit mobil*.
    fn counted(&self, at: usize) -> Option<usize> {
        let is_piece = |at: usize| self.is_plain_noun(at + 1) && self.lists_at(at).meanings().is_some_and(|list| list.of("unit").is_some());
        let behind = at + usize::from(at < self.sentence.tokens.end && self.is_number(at));
        (behind > at).then(|| behind + usize::from(is_piece(behind)))
    }

    /// The word before, or the sign for the head of a sentence or a closed quotation.
    pub(super) fn before(&self, at: usize) -> &str {
        let Some(before) = at.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start) else { return sense::HEAD };
        let is_quote = self.token(before).kind == TokenKind::Punctuation && is_quotation_mark(self.word_at(before));
        let glued = before > self.sentence.tokens.start && self.token(before - 1).span.end == self.token(before).span.start;
        match (is_quote, glued) {
            (true, true) => sense::CLOSED,
            (true, false) if before == self.sentence.tokens.start => sense::HEAD,
            _ => self.word_at(before),
        }
    }

    /// What stands around these tokens.
    pub(super) fn context(&self, tokens: &Range<usize>) -> Context<'_> {
        Context {
            before: self.before(tokens.start),
            after: self.word_at(tokens.end),
            near: self.near(tokens),
            noun_before: tokens.start > self.sentence.tokens.start && self.is_any_noun(tokens.start - 1),
            // *asal Serang* is from a town.
            verb_after: self.is_verb_form(tokens.end) && (!self.is_name(tokens.end) || self.is_title_verb(tokens.end)),
            noun_after: self.is_plain_noun(tokens.end)
                || !self.is_name(tokens.end)
                    && (self.is_possessed_noun(tokens.end) || self.is_office(tokens.end) || self.opens_noun_phrase(tokens.end)),
            adjective_after: self.part_at(tokens.end) == Some(PartOfSpeech::Adj),
            name_before: tokens.start > self.sentence.tokens.start && self.is_name(tokens.start - 1),
            person_before: tokens.start > self.sentence.tokens.start && self.is_somebody(tokens.start - 1),
            somebody_before: self.is_deed_of_somebody(tokens.start),
            denied: self.is_denied(tokens.start),
            name_after: self.is_name(tokens.end),
            person_after: self.is_person(tokens.end),
            place_after: self.name_over(tokens.end).is_some_and(|name| self.entities[name.entity].kind == NameKind::Place),
            noun_behind_name: self.name_over(tokens.end).is_some_and(|name| self.is_plain_noun(name.tokens.end)),
            counted_before: self.is_counted(tokens.start),
            labeled_before: self.is_labeled(tokens.start),
            clause_after: self.part_at(tokens.end) == Some(PartOfSpeech::Sconj),
            counted: self
                .counted(tokens.end)
                .filter(|at| self.known_at(*at).is_some() && self.token(*at).kind == TokenKind::Word)
                .map_or("", |at| self.word_at(at)),
            phrase_behind: self.phrase_behind(tokens),
            patient: 0..0,
            percent_after: self.lists_at(tokens.end + 1).meanings().is_some_and(|meanings| meanings.of("unit") == Some("%")),
            topic: self.subject.topic,
        }
    }

    /// *tidak bisa bermain | lagi*: whether a word that denies stands before in the clause, and is no part of an adverb: *tak lama kemudian ia menyerang lagi*.
    fn is_denied(&self, at: usize) -> bool {
        const LONGEST: usize = 7;
        let ends = |at: usize| self.token(at).kind == TokenKind::Punctuation || matches!(self.part_at(at), Some(PartOfSpeech::Sconj));
        let clause = (at.saturating_sub(LONGEST).max(self.sentence.tokens.start)..at).rev().take_while(|at| !ends(*at));
        let denies = |at: &usize| self.negates(*at, "clause");
        clause.into_iter().find(denies).is_some_and(|at| self.longest_phrase(at, |_| true).is_none_or(|phrase| !phrase.is_adverb()))
    }

    /// Whether a negation stands here that goes with this: an "auxiliary", its "clause".
    pub(super) fn negates(&self, at: usize, part: &str) -> bool {
        let goes_with = |others: Meanings<'_>| others.of("negation").is_some_and(|parts| parts.split(' ').any(|known| known == part));
        self.lists_at(at).others().is_some_and(goes_with)
    }

    /// *dua orang | lagi*: whether a noun with its number stands before.
    fn is_counted(&self, at: usize) -> bool {
        let first = self.sentence.tokens.start;
        at >= first + 2 && self.is_any_noun(at - 1) && self.is_number(at - 2)
    }

    /// *Pasal 27 | soal*: whether the number before is that of a noun or name.
    fn is_labeled(&self, at: usize) -> bool {
        let first = self.sentence.tokens.start;
        at >= first + 2 && self.token(at - 1).kind == TokenKind::Number && (self.is_name(at - 2) || self.is_any_noun(at - 2))
    }

    /// Whether a name of somebody stands there.
    pub(super) fn is_person(&self, at: usize) -> bool {
        self.name_over(at).is_some_and(|name| self.entities[name.entity].kind == NameKind::Person)
    }

    /// The same where more than the place tells it: *Bixby sendiri* is a person for want of a better cue.
    fn is_somebody(&self, at: usize) -> bool {
        let is_told = |entity: &Entity| {
            let is_first_name = || entity.name.split_once(' ').is_some_and(|(first, _)| self.lexicon.is(List::FirstName, &first.to_lowercase()));
            entity.role.is_some() || entity.headword.is_some() || entity.titled.is_some() || is_first_name()
        };
        self.is_person(at) && self.name_over(at).is_some_and(|name| is_told(&self.entities[name.entity]))
    }

    fn is_possessed_noun(&self, at: usize) -> bool {
        self.word_at(at).ends_with("nya") && self.is_any_noun(at)
    }

    /// *kedua debt collector itu*: whether a phrase that is a noun begins with a word that is none by itself.
    fn opens_noun_phrase(&self, at: usize) -> bool {
        self.entry_at(at).is_none() && self.longest_phrase(at, |_| true).is_some_and(|phrase| phrase.is_noun())
    }

    /// Whether an office stands there that is no word besides: *kedua menlu*.
    fn is_office(&self, at: usize) -> bool {
        self.entry_at(at).is_none() && self.lexicon.is_office(self.word_at(at))
    }

    /// Whether a noun stands there, be it one with *-nya* that has no entry of its own, or doubled.
    pub(super) fn is_any_noun(&self, at: usize) -> bool {
        let without_clitic = || self.lexicon.entry(self.word_at(at).strip_suffix("nya")?);
        let single = || self.word_at(at).split_once('-').filter(|(one, other)| one == other).and_then(|(one, _)| self.lexicon.entry(one));
        self.entry_at(at).or_else(without_clitic).or_else(single).and_then(Entry::part_of_speech) == Some(PartOfSpeech::Noun)
    }

    /// Whether a noun stands there that is no name and no date.
    pub(super) fn is_plain_noun(&self, at: usize) -> bool {
        let lists = self.lists_at(at);
        let is_date = [List::Day, List::Month].into_iter().any(|list| lists.has(list));
        !self.is_name(at) && !is_date && self.is_noun(at)
    }

    /// Whether a word is a verb by its entry or, where it has none, by its prefix.
    pub(super) fn is_verb_form(&self, at: usize) -> bool {
        let word = self.word_at(at);
        match self.entry_at(at) {
            Some(entry) => entry.regular().is_some() || self.is_verb(at),
            None => !self.is_name(at) && (word.starts_with("di") || word.starts_with("me")) && word.len() > 5,
        }
    }

    pub(super) fn is_noun(&self, at: usize) -> bool {
        self.part_at(at) == Some(PartOfSpeech::Noun)
    }

    pub(super) fn is_verb(&self, at: usize) -> bool {
        self.part_at(at) == Some(PartOfSpeech::Verb)
    }

    /// The part of speech of the first sense of a token.
    pub(super) fn part_at(&self, at: usize) -> Option<PartOfSpeech> {
        self.entry_at(at).and_then(Entry::part_of_speech)
    }
}

fn is_quotation_mark(text: &str) -> bool {
    matches!(text, "\"" | "”" | "“" | "'" | "’" | "''" | "»")
}
