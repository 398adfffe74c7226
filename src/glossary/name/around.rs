//! What stands around a name of a sentence: the window in which role, form of address, occupation and kind look for what tells of it.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;

use super::fold::fold;
use super::initials::age_in_brackets;
use super::pattern::Patterns;
use super::seen::{Alias, Seen};
use crate::article::squeeze;
use crate::document::Document;
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};
use crate::span::Span;

/// Reads what stands around a name of a sentence.
pub(super) struct Around<'a, 'd> {
    pub(super) document: &'d Document,
    pub(super) lexicon: &'d Lexicon,
    pub(super) patterns: &'a Patterns<'d>,
    /// What letters stand for that the text explains, and the dictionaries have for something else or not at all.
    pub(super) letters: &'a BTreeMap<&'d str, String>,
    /// Tokens of the sentence.
    pub(super) sentence: Range<usize>,
    /// Where an office may begin, found when first asked for: most sentences name nobody.
    pub(super) starts: OnceCell<Vec<usize>>,
    /// The token before which an office was looked for last, and what was found: a name is asked for its role, then for its form of address.
    pub(super) last_office: RefCell<Option<(usize, Option<Office>)>>,
}

/// Where an office begins, and what it is in English.
pub(super) type Office = (usize, String);

impl<'a, 'd> Around<'a, 'd> {
    pub(super) fn new(
        document: &'d Document,
        lexicon: &'d Lexicon,
        patterns: &'a Patterns<'d>,
        letters: &'a BTreeMap<&'d str, String>,
        sentence: Range<usize>,
    ) -> Self {
        Self { document, lexicon, patterns, letters, sentence, starts: OnceCell::new(), last_office: RefCell::new(None) }
    }

    pub(super) fn text(&self, at: usize) -> &str {
        self.document.tokens.get(at).map_or("", |token| token.of(self.document.text()))
    }

    pub(super) fn span(&self, tokens: Range<usize>) -> Span {
        match (self.document.tokens.get(tokens.start), self.document.tokens.get(tokens.end.saturating_sub(1))) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::new(0, 0),
        }
    }

    /// Tokens as printed, but letters of the text's own in full: *Ketua PKS* of the *Partai Kebangkitan Solidaritas (PKS)*.
    pub(super) fn shown(&self, tokens: Range<usize>) -> String {
        let printed = self.shown_as_printed(tokens.clone());
        let is_own = |at: usize| self.letters.contains_key(self.text(at));
        if self.letters.is_empty() || !tokens.clone().any(is_own) {
            return printed;
        }
        let in_full = |word| self.letters.get(word).map_or(word, String::as_str);
        printed.split(' ').map(in_full).collect::<Vec<_>>().join(" ")
    }

    /// Tokens as printed, with single blanks.
    pub(super) fn shown_as_printed(&self, tokens: Range<usize>) -> String {
        squeeze(self.span(tokens).of(self.document.text()))
    }

    /// Where the `last` name ends: titles and degrees are none of its words.
    pub(super) fn floor(&self, last: Option<&Seen>) -> usize {
        last.map_or(self.sentence.start, |last| last.mention.tokens.end).max(self.sentence.start)
    }

    /// Whether *di* stands before a name.
    pub(super) fn is_in(&self, start: usize) -> bool {
        start > self.sentence.start && self.lexicon.is(List::Locative, self.document.lower(start - 1))
    }

    /// *kata Sudirman*, *Sudirman mengatakan*: whether a verb of saying stands beside a name.
    pub(super) fn speaks(&self, name: &Range<usize>) -> bool {
        let is = |at: usize, list: List| self.lexicon.is(list, self.document.lower(at));
        name.start > self.sentence.start && is(name.start - 1, List::Speech) || name.end < self.sentence.end && is(name.end, List::Reporting)
    }

    /// What a cue says of a whole name.
    pub(super) fn says_of(&self, name: &str, value: &str) -> bool {
        self.lexicon.lists_of(&name.to_lowercase()).others().is_some_and(|others| others.of("cue") == Some(value))
    }

    /// *AF alias Acing*, *Haikal Hasan, yang akrab disapa Babe Haikal*, *Kiki, sapaan Friderica Dewi*: whether one name is what the one before it is called besides.
    pub(super) fn alias(&self, last: &Seen, one: &Seen) -> Option<Alias> {
        const REACH: usize = 6;
        let start = one.address.as_ref().map_or(one.mention.tokens.start, |address| address.tokens.start.max(last.mention.tokens.end));
        let between = last.mention.tokens.end..start;
        if between.is_empty() || between.len() > REACH || ![last, one].into_iter().all(|one| matches!(one.kind, None | Some(NameKind::Person))) {
            return None;
        }
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        // *akrab disapa*, but *dipanggil KPK*, *disapa Presiden Jokowi*
        let is_familiar = || between.clone().any(|at| self.says(at, "cue", "familiarly"));
        let is_nick = |at: usize| self.says(at, "cue", "nick") || self.says(at, "cue", "called") && is_familiar();
        let is_small = |at: usize| self.text(at) == "," || self.text(at).chars().all(char::is_lowercase);
        let is_cue = |at: usize| lists(at).has(List::Alias) && between.len() == 1 || is_nick(at) || is_nick(at - 1) && between.contains(&(at - 1));
        // *menemui Budi, wanita yang biasa dipanggil Nana*: what is called so is somebody else.
        let is_new = |at: usize| self.does(at, OfficeWord::Somebody) || lists(at).has(List::People);
        if between.clone().all(|at| is_small(at) && !is_new(at)) && is_cue(between.end - 1) {
            return Some(Alias::Said);
        }
        (between.len() == 1 && self.text(between.start) == "(" && self.is_bracketed(last, one)).then_some(Alias::Bracketed)
    }

    /// *Muhammad Al Barra (Gus Barra)*, *Romahurmuziy (Romi)*: a name in brackets that has a form of address, or all of its letters from the name before, in order,
    /// of which a word begins as it does.
    fn is_bracketed(&self, last: &Seen, one: &Seen) -> bool {
        const SHARED: usize = 3;
        let begins = |word: String| word.get(..SHARED).is_some_and(|letters| fold(&one.name).starts_with(letters));
        let mut letters = last.name.chars().flat_map(char::to_lowercase);
        let mut has_letters = || one.name.chars().flat_map(char::to_lowercase).all(|letter| letters.any(|other| other == letter));
        let is_person = last.kind == Some(NameKind::Person) && one.kind == Some(NameKind::Person);
        let mut is_called =
            || one.address.as_ref().is_some_and(|address| address.tokens.len() > 1) || last.name.split(' ').map(fold).any(begins) && has_letters();
        is_person && self.text(one.mention.tokens.end) == ")" && !one.name.contains(' ') && is_called()
    }

    /// *Alex Marquez (Gresini), Marc Marquez (Ducati)*: what stands in brackets behind persons, twice or more in a sentence, is whom they race or play for.
    pub(super) fn is_team(&self, name: &Range<usize>, shown: &str, last: Option<&Seen>) -> bool {
        let Some(open) = name.start.checked_sub(1).filter(|at| *at > self.sentence.start && self.text(*at) == "(") else { return false };
        let is_behind_person =
            last.is_some_and(|last| last.kind == Some(NameKind::Person) && last.mention.tokens.len() > 1 && last.mention.tokens.end == open);
        // *Marsha Timothy (Marlina), Dea Panendra (Novi)*: who plays whom in a film.
        let is_cast = |at: usize| ["cast", "show", "work"].into_iter().any(|value| self.says(at, "cue", value));
        let opens = |at: &usize| self.text(*at) == "(" && self.text(at + 1).starts_with(char::is_uppercase);
        is_behind_person
            && name.len() == 1
            && self.text(name.end) == ")"
            && self.patterns.exact(shown, NameKind::is_name).is_none()
            && self.sentence.clone().filter(opens).nth(1).is_some()
            && !self.sentence.clone().any(is_cast)
    }

    /// Whether letters in brackets stand here: *(KSDAE)*.
    pub(super) fn has_letters(&self, at: usize) -> bool {
        let letters = self.text(at + 1);
        self.text(at) == "(" && letters.len() > 1 && letters.starts_with(char::is_uppercase) && !letters.contains(char::is_lowercase)
    }

    /// The age in brackets behind a name: *(34)*, *(34 tahun)*.
    pub(super) fn age(&self, end: usize) -> Option<String> {
        let age = age_in_brackets(end, |at| self.text(at), |at| self.lexicon.is(List::Age, self.document.lower(at)));
        age.filter(|_| end + 3 <= self.sentence.end).map(str::to_owned)
    }
}
