//! The ranks, degrees and forms of address beside a name: *Dr. Ir. Hendra Wibowo, M.T.*

use std::ops::Range;

use crate::glossary::english;
use crate::glossary::name::bounds::degree;
use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::seen::is_rank;
use crate::glossary::name::text::word::without_brackets;
use crate::lexicon::{List, OfficeWord};

impl Around<'_, '_> {
    /// Where the titles right before a name begin: *Dr. Ir. H.*
    pub(in crate::glossary::name) fn titles_before(&self, name: usize, floor: usize) -> usize {
        let mut start = name;
        while start > floor {
            // *Letjen TNI (Purn)*, *Mayor Laut (PM)*
            let in_brackets = start >= 4 + floor && self.text(start - 1) == ")" && self.text(start - 3) == "(";
            let lists = self.lexicon.lists_of(self.document.lower(start.saturating_sub(2)));
            if in_brackets && (lists.is_office_word(OfficeWord::Corps) || lists.is_office_word(OfficeWord::Retired)) {
                start -= 3;
                continue;
            }
            if let Some(open) = self.same_title_in_brackets(start, floor) {
                start = open;
                continue;
            }
            // *Brigjen Pol*, *Letkol Inf*: a rank of two words.
            // *Ajun Komisaris Besar Polisi* has four.
            if let Some(n) = [4, 3, 2].into_iter().find(|n| start >= n + floor && self.patterns.is_title(&self.shown(start - n..start))) {
                start -= n;
                continue;
            }
            let at = if self.text(start - 1) == "." && start >= 2 + floor { start - 2 } else { start - 1 };
            let word = self.text(at);
            let lists = self.lexicon.lists_of(self.document.lower(at));
            // *dr.* and *drg.* have small letters.
            let is_small = || lists.is_office_word(OfficeWord::Styled) && lists.has(List::AbbreviationBefore);
            let is_title = || self.patterns.is_title(word) || self.is_abbreviation(word, start - at);
            let may_be = if word.starts_with(char::is_uppercase) { is_title() } else { is_small() || self.is_spelled_behind_office(at) };
            if !may_be || self.ends_office(at..start) || self.is_child_of(at, name) {
                break;
            }
            start = at;
        }
        start
    }

    /// *sopir Pak Ahmad*, *sekretaris pribadi Tuan Bush*: in small letters before "Mr." or "Mrs." stands what somebody else is to who is called so.
    pub(super) fn is_to_addressed(&self, address: usize, name: usize) -> bool {
        // *Tokoh agama Haji Abdul Malik*
        let is_address = || self.patterns.known_title(self.text(address)).and_then(|entry| entry.gloss()).is_some_and(|gloss| gloss.ends_with('.'));
        let is_behind = address > self.sentence.start && self.text(address - 1).starts_with(char::is_lowercase);
        address + 1 == name && is_behind && !self.lexicon.is(List::AbbreviationBefore, self.document.lower(address)) && is_address()
    }

    /// *Monsinyur (Mgr.)*, *Profesor (Prof)*: where the bracket opens that ends here and has the same title in letters.
    fn same_title_in_brackets(&self, end: usize, floor: usize) -> Option<usize> {
        let close = end.checked_sub(1).filter(|close| *close > floor + 2 && self.text(*close) == ")")?;
        let last = if self.text(close - 1) == "." { close - 2 } else { close - 1 };
        let open = last.checked_sub(1).filter(|open| *open > floor && self.text(*open) == "(")?;
        (self.patterns.is_title(self.text(last)) && self.patterns.is_title(self.text(open - 1))).then_some(open)
    }

    /// *Kepala Dinas Kesehatan* + *dokter Budi*: a title that says what somebody does, in small letters behind an office or its comma.
    pub(super) fn is_spelled_behind_office(&self, at: usize) -> bool {
        let is_title = || self.lexicon.is(List::Occupation, self.document.lower(at)) && self.patterns.is_title(self.text(at));
        let end = at - usize::from(at > self.sentence.start && self.text(at - 1) == ",");
        end > self.sentence.start && is_title() && self.office_before(end).is_some()
    }

    fn is_abbreviation(&self, word: &str, n_tokens: usize) -> bool {
        n_tokens == 2 && word.len() <= 5 && self.lexicon.is(List::AbbreviationBefore, &word.to_lowercase())
    }

    /// Where the degrees behind a name end: *, M.T.*, `SpA`.
    pub(in crate::glossary::name) fn degrees_behind(&self, name: usize) -> usize {
        // *AS, MA, dan SD*: initials have none.
        let is_initials = |word: &str| word.len() == 2 && word.chars().all(char::is_uppercase);
        let word = |at: usize| (self.text(at), self.document.lower(at));
        if is_initials(self.text(name - 1)) { name } else { degree::end(name..self.sentence.end, &word, self.lexicon) }
    }

    /// Where the degrees right before a name begin: *Ir. H.*
    pub(super) fn degrees_before(&self, name: usize, floor: usize) -> usize {
        let mut start = name;
        while start > floor {
            let at = if self.text(start - 1) == "." && start >= 2 + floor { start - 2 } else { start - 1 };
            if !self.lexicon.is(List::DegreeBefore, self.document.lower(at)) {
                break;
            }
            start = at;
        }
        start
    }

    /// The rank among the titles before a name, in English.
    pub(in crate::glossary::name) fn rank(&self, tokens: Range<usize>) -> Option<String> {
        (tokens.start..tokens.end).find_map(|start| self.rank_of(&self.shown(start..tokens.end)))
    }

    /// A rank in English, retired where the text says so in brackets: *Letjen TNI (Purn)*.
    pub(super) fn rank_of(&self, shown: &str) -> Option<String> {
        let full = without_brackets(shown);
        let is_over = |part: &str| self.lexicon.lists_of(&part.to_lowercase()).is_office_word(OfficeWord::Retired);
        // *Komjen Purn*
        let held = full.rsplit_once(' ').filter(|(_, last)| is_over(last)).map_or(&*full, |(held, _)| held);
        let entry = self.patterns.known_title(held)?;
        let english = entry.gloss().filter(|gloss| is_rank(gloss) && *gloss != shown)?;
        if self.lexicon.lists_of(&shown.to_lowercase()).is_office_word(OfficeWord::Kin) {
            return None;
        }
        if shown.split(['(', ')', ' ']).any(is_over) { english::framed(self.lexicon, "retired", english) } else { Some(english.to_owned()) }
    }
}
