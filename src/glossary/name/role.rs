//! Who somebody is: the position, rank or title before a name or in apposition behind it, in English.

use std::ops::Range;

use super::pattern::Patterns;
use crate::document::Document;
use crate::lexicon::{Lexicon, List, NameKind};
use crate::span::Span;

/// Most tokens of a role.
const LONGEST: usize = 14;

/// A role and the name with the titles and degrees around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Role {
    /// In English.
    pub(super) english: Option<String>,
    /// The name with its titles as printed: *Dr. Ir. Hendra Wibowo, M.T.*
    pub(super) titled: Option<Span>,
    /// Age in brackets.
    pub(super) age: Option<String>,
}

/// Reads what stands around a name of a sentence.
pub(super) struct Around<'a, 'd> {
    pub(super) document: &'d Document,
    pub(super) lexicon: &'d Lexicon,
    pub(super) patterns: &'a Patterns<'d>,
    /// Tokens of the sentence.
    pub(super) sentence: Range<usize>,
}

impl Around<'_, '_> {
    /// The role of the person whose name has these tokens.
    pub(super) fn role(&self, name: Range<usize>) -> Role {
        let start = self.titles_before(name.start);
        let end = self.degrees_behind(name.end);
        let titled = (start < name.start || end > name.end).then(|| self.span(start..end));
        let english = self.before(start).or_else(|| self.behind(end)).or_else(|| self.rank(start..name.start));
        Role { english, titled, age: self.age(name.end) }
    }

    fn text(&self, at: usize) -> &str {
        self.document.tokens.get(at).map_or("", |token| token.of(self.document.text()))
    }

    fn span(&self, tokens: Range<usize>) -> Span {
        match (self.document.tokens.get(tokens.start), self.document.tokens.get(tokens.end.saturating_sub(1))) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::new(0, 0),
        }
    }

    fn shown(&self, tokens: Range<usize>) -> String {
        self.span(tokens).of(self.document.text()).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Where the titles right before a name begin: *Dr. Ir. H.*
    fn titles_before(&self, name: usize) -> usize {
        let mut start = name;
        while start > self.sentence.start {
            let at = if self.text(start - 1) == "." && start >= 2 + self.sentence.start { start - 2 } else { start - 1 };
            let word = self.text(at);
            let is_title = word.starts_with(char::is_uppercase) || word == "drg";
            if !is_title || self.patterns.exact(word, |kind| kind == NameKind::Title).is_none() && !self.is_abbreviation(word, start - at) {
                break;
            }
            start = at;
        }
        start
    }

    fn is_abbreviation(&self, word: &str, n_tokens: usize) -> bool {
        n_tokens == 2 && word.len() <= 5 && self.lexicon.is(List::AbbreviationBefore, &word.to_lowercase())
    }

    /// Where the degrees behind a name end: *, M.T.*
    fn degrees_behind(&self, name: usize) -> usize {
        let mut end = name;
        while self.text(end) == "," && self.lexicon.is(List::Degree, &self.text(end + 1).to_lowercase()) && end + 1 < self.sentence.end {
            end += 2;
            if self.text(end) == "." && end < self.sentence.end {
                end += 1;
            }
        }
        end
    }

    /// The longest position that ends right before the titles.
    fn before(&self, end: usize) -> Option<String> {
        let end = if end > self.sentence.start && self.text(end - 1) == "," { end - 1 } else { end };
        let first = end.saturating_sub(LONGEST).max(self.sentence.start);
        (first..end).find_map(|start| self.position(start..end))
    }

    /// The longest position that begins behind a comma or bracket after the name.
    fn behind(&self, end: usize) -> Option<String> {
        if !matches!(self.text(end), "," | "(" | "selaku" | "–") || end >= self.sentence.end {
            return None;
        }
        let start = end + 1;
        let last = (start + LONGEST).min(self.sentence.end);
        let stop = (start..last).find(|at| matches!(self.text(*at), "," | ")" | "(")).unwrap_or(last);
        (start + 1..=stop).rev().find_map(|stop| self.position(start..stop))
    }

    fn rank(&self, tokens: Range<usize>) -> Option<String> {
        (tokens.start..tokens.end).find_map(|start| {
            let entry = self.patterns.exact(&self.shown(start..tokens.end), |kind| kind == NameKind::Title)?;
            entry.glosses().next().filter(|gloss| gloss.len() > 4).map(str::to_owned)
        })
    }

    /// A stretch of text as a position, in English.
    fn position(&self, tokens: Range<usize>) -> Option<String> {
        let shown = self.shown(tokens.clone());
        if !shown.starts_with(char::is_alphabetic) || !shown.ends_with(|c: char| c.is_alphanumeric() || c == ')') {
            return None;
        }
        let without = without_brackets(&shown);
        let fits = |kind: NameKind| kind == NameKind::Position;
        let exact = self.patterns.exact(&without, fits).and_then(|entry| entry.glosses().next());
        exact.map(str::to_owned).or_else(|| self.patterns.compose(&without, &fits)?.forms.into_iter().next())
    }

    fn age(&self, end: usize) -> Option<String> {
        let age = self.text(end + 1);
        let closes = self.text(end + 2) == ")" || (self.text(end + 3) == ")" && self.lexicon.is(List::Age, &self.text(end + 2).to_lowercase()));
        (self.text(end) == "(" && closes && age.len() <= 3 && age.parse::<u8>().is_ok() && end + 3 <= self.sentence.end).then(|| age.to_owned())
    }
}

/// *Dinas Pekerjaan Umum (PU) Jawa Tengah* without the bracket.
fn without_brackets(shown: &str) -> String {
    let mut depth = 0_usize;
    let kept: String = shown
        .chars()
        .filter(|c| {
            depth += usize::from(*c == '(');
            let keep = depth == 0;
            depth = depth.saturating_sub(usize::from(*c == ')'));
            keep
        })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}
