//! What stands around a word, for the choice of its sense.

use std::ops::Range;

use super::reader::Reader;
use crate::glossary::sense::{self, Context, REACH};
use crate::lexicon::{Entry, List, NameKind, PartOfSpeech};
use crate::token::TokenKind;

impl<'d> Reader<'d, '_> {
    /// The words within reach of a cue, those before and those behind.
    fn near(&self, tokens: &Range<usize>) -> Vec<&'d str> {
        let Range { start, end } = self.sentence.tokens.clone();
        let (before, behind) = (tokens.start.saturating_sub(REACH).max(start)..tokens.start, tokens.end..(tokens.end + REACH).min(end));
        before.chain(behind).map(|at| self.known[at].word).collect()
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
            verb_after: self.is_verb_form(tokens.end),
            noun_after: self.is_plain_noun(tokens.end)
                || !self.is_name(tokens.end) && (self.is_possessed_noun(tokens.end) || self.is_office(tokens.end)),
            adjective_after: self.part_at(tokens.end) == Some(PartOfSpeech::Adj),
            name_before: tokens.start > self.sentence.tokens.start && self.is_name(tokens.start - 1),
            person_before: tokens.start > self.sentence.tokens.start && self.is_person(tokens.start - 1),
            name_after: self.is_name(tokens.end),
            percent_after: self.lists_at(tokens.end + 1).meanings().is_some_and(|meanings| meanings.of("unit") == Some("%")),
            topic: self.subject.topic,
        }
    }

    /// Whether a name of somebody stands there.
    pub(super) fn is_person(&self, at: usize) -> bool {
        self.name_over(at).is_some_and(|name| self.entities[name.entity].kind == NameKind::Person)
    }

    fn is_possessed_noun(&self, at: usize) -> bool {
        self.word_at(at).ends_with("nya") && self.is_any_noun(at)
    }

    /// Whether an office stands there that is no word besides: *kedua menlu*.
    fn is_office(&self, at: usize) -> bool {
        self.entry_at(at).is_none() && self.lexicon.is_office(self.word_at(at))
    }

    /// Whether a noun stands there, be it one with *-nya* that has no entry of its own.
    pub(super) fn is_any_noun(&self, at: usize) -> bool {
        let without_clitic = || self.lexicon.entry(self.word_at(at).strip_suffix("nya")?);
        self.entry_at(at).or_else(without_clitic).and_then(Entry::part_of_speech) == Some(PartOfSpeech::Noun)
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
