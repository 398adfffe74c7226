//! What stands around a name of a sentence: the window in which role, form of address, occupation and kind look for what tells of it.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;

use super::seen::Seen;
use crate::article::squeeze;
use crate::document::Document;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::word::age_in_brackets;
use crate::lexicon::{Lexicon, List, OfficeWord};
use crate::span::Span;

/// Reads what stands around a name of a sentence.
pub(in crate::glossary::name) struct Around<'a, 'd> {
    pub(in crate::glossary::name) document: &'d Document,
    pub(in crate::glossary::name) lexicon: &'d Lexicon,
    pub(in crate::glossary::name) patterns: &'a Patterns<'d>,
    /// What letters stand for that the text explains, and the dictionaries have for something else or not at all.
    pub(in crate::glossary::name) letters: &'a BTreeMap<&'d str, String>,
    /// Tokens of the sentence.
    pub(in crate::glossary::name) sentence: Range<usize>,
    /// Where an office may begin, found when first asked for: most sentences name nobody.
    pub(in crate::glossary::name) starts: OnceCell<Vec<usize>>,
    /// The token before which an office was looked for last, and what was found: a name is asked for its role, then for its form of address.
    pub(in crate::glossary::name) last_office: RefCell<Option<(usize, Option<Office>)>>,
}

/// Where an office begins, and what it is in English.
pub(in crate::glossary::name) type Office = (usize, String);

impl<'a, 'd> Around<'a, 'd> {
    pub(in crate::glossary::name) fn new(
        document: &'d Document,
        lexicon: &'d Lexicon,
        patterns: &'a Patterns<'d>,
        letters: &'a BTreeMap<&'d str, String>,
        sentence: Range<usize>,
    ) -> Self {
        Self { document, lexicon, patterns, letters, sentence, starts: OnceCell::new(), last_office: RefCell::new(None) }
    }

    pub(in crate::glossary::name) fn text(&self, at: usize) -> &str {
        self.document.tokens.get(at).map_or("", |token| token.of(self.document.text()))
    }

    pub(in crate::glossary::name) fn span(&self, tokens: Range<usize>) -> Span {
        match (self.document.tokens.get(tokens.start), self.document.tokens.get(tokens.end.saturating_sub(1))) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::new(0, 0),
        }
    }

    /// Tokens as printed, but letters of the text's own in full: *Ketua PKS* of the *Partai Kebangkitan Solidaritas (PKS)*.
    pub(in crate::glossary::name) fn shown(&self, tokens: Range<usize>) -> String {
        let printed = self.shown_as_printed(tokens.clone());
        let is_own = |at: usize| self.letters.contains_key(self.text(at));
        if self.letters.is_empty() || !tokens.clone().any(is_own) {
            return printed;
        }
        let in_full = |word| self.letters.get(word).map_or(word, String::as_str);
        printed.split(' ').map(in_full).collect::<Vec<_>>().join(" ")
    }

    /// Tokens as printed, with single blanks.
    pub(in crate::glossary::name) fn shown_as_printed(&self, tokens: Range<usize>) -> String {
        squeeze(self.span(tokens).of(self.document.text()))
    }

    /// Where the `last` name ends: titles and degrees are none of its words.
    pub(in crate::glossary::name) fn floor(&self, last: Option<&Seen>) -> usize {
        last.map_or(self.sentence.start, |last| last.mention.tokens.end).max(self.sentence.start)
    }

    /// Whether *di* stands before a name.
    pub(in crate::glossary::name) fn is_in(&self, start: usize) -> bool {
        start > self.sentence.start && self.lexicon.is(List::Locative, self.document.lower(start - 1))
    }

    /// *kata Sudirman*, *menurut Sudirman*, *Sudirman mengatakan*: whether a verb of saying stands beside a name.
    pub(in crate::glossary::name) fn speaks(&self, name: &Range<usize>) -> bool {
        let is = |at: usize, list: List| self.lexicon.is(list, self.document.lower(at));
        let tells = |at: usize| is(at, List::Speech) || self.says(at, "cue", "according");
        name.start > self.sentence.start && tells(name.start - 1) || name.end < self.sentence.end && is(name.end, List::Reporting)
    }

    /// Whether letters in brackets stand here: *(KSDAE)*.
    pub(in crate::glossary::name) fn has_letters(&self, at: usize) -> bool {
        let letters = self.text(at + 1);
        self.text(at) == "(" && letters.len() > 1 && letters.starts_with(char::is_uppercase) && !letters.contains(char::is_lowercase)
    }

    /// The age in brackets behind a name: *(34)*, *(34 tahun)*.
    pub(in crate::glossary::name) fn age(&self, end: usize) -> Option<String> {
        let age = age_in_brackets(end, |at| self.text(at), |at| self.lexicon.is(List::Age, self.document.lower(at)));
        age.filter(|_| end + 3 <= self.sentence.end).map(str::to_owned)
    }

    /// Where an age in brackets ends that stands behind a name, *Siti Aminah (43)* + *, pedagang sayur*, or the bracket in which it stands behind its letters, *AW
    /// (Abdul Wahid)* + *, Gubernur Riau*; else the end of the name.
    pub(in crate::glossary::name) fn behind_own_bracket(&self, start: usize, end: usize) -> usize {
        let close = self.age(end).and_then(|_| (end..self.sentence.end).find(|at| self.text(*at) == ")"));
        let is_in_full = || {
            let letters = start.checked_sub(2).filter(|at| *at >= self.sentence.start && self.text(at + 1) == "(" && self.text(end) == ")");
            letters.is_some_and(|at| self.text(at).chars().all(char::is_uppercase))
        };
        close.or_else(|| is_in_full().then_some(end)).map_or(end, |close| close + 1)
    }

    /// Whether a token of the sentence is on a list of offices.
    pub(in crate::glossary::name) fn does(&self, at: usize, word: OfficeWord) -> bool {
        self.sentence.contains(&at) && self.lexicon.lists_of(self.document.lower(at)).is_office_word(word)
    }

    /// Whether a token of the text has a value in a section of `recognition.toml` or the like: `cue`, "people".
    pub(in crate::glossary::name) fn says(&self, at: usize, section: &str, value: &str) -> bool {
        self.lexicon.lists_of(self.document.lower(at)).others().is_some_and(|others| others.of(section) == Some(value))
    }
}
