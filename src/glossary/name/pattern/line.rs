//! One line of the patterns: how it is read, what of a name stands for its X, and its English with that.

use crate::lexicon::fields::fields;
use crate::lexicon::{NameKind, Slot};

/// Most letters for a train or ship: *KA*, *KMP*.
const LONGEST_LETTERS: usize = 3;

/// One pattern: what stands before and behind X, and what becomes of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pattern<'l> {
    /// Place among all patterns, those with the longest fixed part first.
    pub(super) rank: usize,
    pub(super) before: &'l str,
    pub(super) after: &'l str,
    pub(super) english: &'l str,
    pub(super) kind: NameKind,
    pub(super) slot: Slot,
    pub(super) before_name: &'l str,
}

impl<'l> Pattern<'l> {
    /// Reads a line of [`Lexicon::name_patterns`] whose parts before and behind X may fit; most are not read to the end.
    pub(super) fn read(line: &'l str, may_fit: impl Fn(&str, &str) -> bool) -> Option<Self> {
        let mut fields = fields(line, b'\t');
        let mut next = || fields.next();
        let (rank, before, after) = (next()?, next()?, next()?);
        if !may_fit(before, after) {
            return None;
        }
        let (rank, english, kind) = (rank.parse().ok()?, next()?, next()?);
        Some(Self { rank, before, after, english, kind: NameKind::from_letter(kind)?, slot: Slot::from_letter(next()?)?, before_name: next()? })
    }

    /// As people write it, with X.
    pub(super) fn shown(&self) -> String {
        format!("{}{}X{}{}", self.before, gap(self.before), gap(self.after), self.after)
    }

    /// What the English form begins with before X, a character that no part begins with where that is nothing.
    pub(super) fn lead(&self) -> &'l str {
        self.english.split_once('X').map_or("", |(lead, _)| lead).split_inclusive(' ').next().unwrap_or("\0")
    }

    /// The English form with a part for X; a part that says the head already says it once: *Yayasan Budi Foundation*, *Kanit Buser* "head of the Fugitive-hunting
    /// Unit".
    pub(super) fn with(&self, part: &str) -> String {
        let (before, tail) = self.english.split_once('X').unwrap_or_default();
        let says_tail = !tail.is_empty() && part.to_lowercase().ends_with(tail.to_lowercase().trim_start());
        match says_tail {
            _ if part.starts_with(self.lead()) => part.to_owned(),
            true => format!("{before}{part}"),
            false => self.english.replacen('X', part, 1),
        }
    }

    /// What stands for X in a name, given in its own and in lower case.
    pub(super) fn rest<'n>(&self, name: &'n str, lower: &str) -> Option<&'n str> {
        let start = if self.before.is_empty() { 0 } else { lower.strip_prefix(self.before)?.strip_prefix(' ').map(|_| self.before.len() + 1)? };
        // *Ka Wing Tse* is no train, which has its letters in capitals.
        let is_vehicle = self.kind == NameKind::Other && self.slot == Slot::Firm && self.before.len() <= LONGEST_LETTERS;
        if is_vehicle && name.get(..start)?.contains(char::is_lowercase) {
            return None;
        }
        let end = if self.after.is_empty() { lower.len() } else { lower.strip_suffix(self.after)?.strip_suffix(' ')?.len() };
        name.get(start..end).map(str::trim).filter(|rest| !rest.is_empty())
    }
}

fn gap(part: &str) -> &'static str {
    if part.is_empty() { "" } else { " " }
}
