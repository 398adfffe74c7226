//! Firms and who speaks for them: *PT X (Persero) Tbk*, *Corporate Secretary Pertamina* + *Roberth Dumatubun*.

use super::bodies::shown;
use super::join::Seen;
use super::pattern::Patterns;
use super::recognise::Found;
use super::role::Around;
use super::word::{Word, is_shared};
use crate::lexicon::{Lexicon, List, NameKind};

/// *PT Astra International* + *Tbk Gita Tiffani*: what stands behind the name of a firm is part of it, in brackets too, and no part of the next name.
pub(super) fn take_ends(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    let mut floor = 0;
    found.retain_mut(|one| {
        if one.tokens.end <= floor {
            return false;
        }
        one.tokens.start = one.tokens.start.max(floor);
        let end = firm_end(words, one.tokens.end);
        let is_firm = || patterns.is_firm(words[one.tokens.start].lower) || patterns.exact(&shown(words, one.tokens.clone()), is_body).is_some();
        if end > one.tokens.end && is_firm() {
            (one.tokens.end, floor) = (end, end);
        }
        true
    });
}

fn is_body(kind: NameKind) -> bool {
    kind == NameKind::Organization
}

/// Where a firm ends whose name ends at a token.
fn firm_end(words: &[Word<'_>], end: usize) -> usize {
    let is_end = |at: usize| words.get(at).is_some_and(|word| word.lists.is_office_word("firm") && word.is_capital());
    let in_brackets =
        words.get(end).is_some_and(|word| word.text == "(") && is_end(end + 1) && words.get(end + 2).is_some_and(|word| word.text == ")");
    let behind = if in_brackets { end + 3 } else { end };
    if is_end(behind) { behind + 1 } else { behind }
}

/// *VP Public Relations KAI* + *Anne Purba*: an office in English is no part of the body behind it, and none by itself.
pub(super) fn cut_titles(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let persons: Vec<usize> = found.iter().filter(|one| one.kind == Some(NameKind::Person)).map(|one| one.tokens.start).collect();
    found.retain_mut(|one| {
        let tokens = one.tokens.clone();
        let is_title = one.kind != Some(NameKind::Person) && tokens.len() > 1 && words[tokens.start].lists.is_office_word("english");
        if !is_title || persons.binary_search(&tokens.end).is_err() || !is_of_title(&words[tokens.start + 1], lexicon) {
            return true;
        }
        let is_known = |shown: &str| patterns.exact(shown, is_body).is_some() || patterns.before_country(shown).is_some();
        let body = (tokens.start + 1..tokens.end).find(|at| is_known(&shown(words, *at..tokens.end)));
        one.tokens.start = body.unwrap_or(tokens.end);
        body.is_some()
    });
}

/// Whether a word may be part of an office in English.
fn is_of_title(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    word.lists.is_office_word("english") || word.is(List::Foreign) || is_shared(word.lower, lexicon)
}

impl Around<'_, '_> {
    /// *Corporate Secretary Pertamina*: an office in English right before a name or before the body named last, "Corporate Secretary of Pertamina".
    pub(super) fn english_office(&self, end: usize, last: Option<&Seen>) -> Option<String> {
        let body = last.filter(|last| last.kind != Some(NameKind::Person) && last.mention.tokens.end == end);
        if body.is_some_and(|body| body.kind != Some(NameKind::Organization)) {
            return None;
        }
        let end = body.map_or(end, |body| body.mention.tokens.start);
        let is_part = |at: &usize| {
            let lower = self.document.lower(*at);
            let lists = self.lexicon.lists_of(lower);
            let is_large = self.text(*at).starts_with(char::is_uppercase);
            lists.has(List::Foreign) || is_large && (lists.is_office_word("english") || is_shared(lower, self.lexicon))
        };
        let first = (self.sentence.start..end).rev().take_while(is_part).last()?;
        let start = (first..end).find(|at| self.lexicon.lists_of(self.document.lower(*at)).is_office_word("english") && !self.is_foreign(*at))?;
        let english = || self.attribute(body?.mention.tokens.clone()).or_else(|| Some(body?.name.clone()));
        let title = (end - start > 1).then(|| self.shown(start..end))?;
        Some(english().map_or_else(|| title.clone(), |body| format!("{title} of {body}")))
    }

    fn is_foreign(&self, at: usize) -> bool {
        self.lexicon.is(List::Foreign, self.document.lower(at))
    }
}
