//! Who somebody is: the position, rank or title before a name or in apposition behind it, in English.

use std::borrow::Cow;
use std::ops::Range;

use super::around::{Around, LONGEST_ADDRESS, begins_inside};
use super::join::Seen;
use crate::article::squeeze;
use crate::lexicon::{List, NameKind, OfficeWord};
use crate::span::Span;

/// Most tokens of a role.
const LONGEST: usize = 14;

/// A role and the name with the titles and degrees around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Role {
    /// In English.
    pub(super) english: Option<String>,
    /// What somebody does who has no role; of no use where the name may be that of a thing.
    pub(super) occupation: Option<String>,
    /// The name with its titles as printed: *Dr. Ir. Hendra Wibowo, M.T.*
    pub(super) titled: Option<Span>,
    /// Age in brackets.
    pub(super) age: Option<String>,
}

impl Around<'_, '_> {
    /// The role of the person whose name has these tokens, behind the `last` name.
    pub(super) fn role(&self, name: Range<usize>, last: Option<&Seen>) -> Role {
        let floor = self.floor(last);
        let start = self.titles_before(name.start, floor);
        let end = self.degrees_behind(name.end);
        let titled = (start < name.start || end > name.end).then(|| self.span(start..end));
        let english = self.taken(start, end).or_else(|| self.before(start, &name, last)).or_else(|| self.behind(end));
        let english = english.or_else(|| self.english_office(start, last)).or_else(|| self.rank(start..name.start));
        let occupation = || self.occupation(start, last).or_else(|| self.occupation_behind(end));
        let occupation = if english.is_none() { occupation() } else { None };
        Role { english, occupation, titled, age: self.age(name.end) }
    }

    /// Where the titles right before a name begin: *Dr. Ir. H.*
    fn titles_before(&self, name: usize, floor: usize) -> usize {
        let mut start = name;
        while start > floor {
            // *Letjen TNI (Purn)*, *Mayor Laut (PM)*
            let in_brackets = start >= 4 + floor && self.text(start - 1) == ")" && self.text(start - 3) == "(";
            let lists = self.lexicon.lists_of(self.document.lower(start.saturating_sub(2)));
            if in_brackets && (lists.is_office_word(OfficeWord::Corps) || lists.is_office_word(OfficeWord::Retired)) {
                start -= 3;
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
            let is_title = word.starts_with(char::is_uppercase) || word == "drg";
            if !is_title || !self.patterns.is_title(word) && !self.is_abbreviation(word, start - at) {
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
    pub(super) fn degrees_behind(&self, name: usize) -> usize {
        let mut end = name;
        while self.text(end) == "," && self.lexicon.is(List::Degree, self.document.lower(end + 1)) && end + 1 < self.sentence.end {
            end += 2;
            if self.text(end) == "." && end < self.sentence.end {
                end += 1;
            }
        }
        end
    }

    /// The longest position that ends right before the titles.
    fn before(&self, end: usize, name: &Range<usize>, last: Option<&Seen>) -> Option<String> {
        let end = if end > self.sentence.start && self.text(end - 1) == "," { end - 1 } else { end };
        // *Menlu Retno Marsudi, Menteri …*: what ends with somebody is no office of the next.
        if last.is_some_and(|last| last.kind == Some(NameKind::Person) && last.mention.tokens.end == end) {
            return None;
        }
        let is_his = |from: usize| !begins_inside(from, last) && !self.is_of_staff(from, name);
        let office = self.office_before(end).filter(|(from, _)| is_his(*from)).map(|(_, office)| office);
        office.or_else(|| self.in_named_body(end, last?))
    }

    /// *Presiden Direktur Sun Life Finansial Indonesia*: an office in the body named last, which no dictionary has.
    fn in_named_body(&self, end: usize, last: &Seen) -> Option<String> {
        let body = last.mention.tokens.clone();
        let is_body = last.kind == Some(NameKind::Organization) && body.end == end && body.start > self.sentence.start;
        let first = body.start.saturating_sub(LONGEST_ADDRESS).max(self.sentence.start);
        let starts = is_body.then(|| self.office_starts(first..body.start)).into_iter().flatten();
        starts.filter(|start| !self.is_of_another(*start)).find_map(|start| self.patterns.held_in_named(&self.shown(start..end), &last.name))
    }

    /// The longest position that begins behind a comma or bracket after the name.
    fn behind(&self, end: usize) -> Option<String> {
        let opens = || matches!(self.text(end), "," | "(" | "–") || self.lexicon.lists_of(self.document.lower(end)).is_office_word(OfficeWord::Being);
        if end >= self.sentence.end || !opens() {
            return None;
        }
        let start = end + 1;
        let last = (start + LONGEST).min(self.sentence.end);
        let stop = (start..last).find(|at| matches!(self.text(*at), "," | ")" | "(")).unwrap_or(last);
        // *Indroyono Soesilo, Wakil Tetap RI untuk PBB Umar Hadi*: the office is his whose name follows.
        let is_unknown = |at: usize| self.lexicon.entry(self.document.lower(at)).is_none() && !self.lexicon.is_english(self.document.lower(at));
        let is_name = |at: usize| self.text(at).starts_with(char::is_uppercase) && is_unknown(at);
        let (office_end, office) = (start + 1..=stop).rev().find_map(|stop| Some((stop, self.position(start..stop)?)))?;
        let is_of_next = self.text(end) == "," && office_end < stop && (office_end..stop.min(office_end + 2)).all(is_name);
        (!is_of_next).then_some(office)
    }

    /// *Ferry Juliantono menjabat Menteri Koperasi*, *dilantik sebagai Menteri Keuangan*, *melantik Purbaya sebagai Menteri Keuangan*, *posisi Menteri Keuangan
    /// dijabat Purbaya*: an office that somebody has or is given now.
    fn taken(&self, start: usize, end: usize) -> Option<String> {
        let is = |at: usize, word: OfficeWord| self.sentence.contains(&at) && self.lexicon.lists_of(self.document.lower(at)).is_office_word(word);
        let before = start.checked_sub(1);
        let is_before = |at: Option<usize>, word: OfficeWord| at.is_some_and(|at| is(at, word));
        if is_before(before, OfficeWord::Then) {
            return None;
        }
        let by = before.and_then(|before| if is(before, OfficeWord::By) { before.checked_sub(1) } else { Some(before) });
        if let Some(by) = by.filter(|by| is(*by, OfficeWord::Held)) {
            return self.office_before(by).map(|(_, office)| office);
        }
        let is_given = || is_before(before, OfficeWord::Gives) && is(end, OfficeWord::As);
        if !(is(end, OfficeWord::Takes) || is_given()) {
            return None;
        }
        let first = if is(end, OfficeWord::Takes) && is(end + 1, OfficeWord::As) { end + 2 } else { end + 1 };
        // *terpilih sebagai Ketua Umum pada 2016*
        let is_other = |at: &usize| {
            let lists = self.lexicon.lists_of(self.document.lower(*at));
            lists.has(List::Stop)
                && ![List::Coordinator, List::Connector].iter().any(|list| lists.has(*list))
                && !lists.is_office_word(OfficeWord::To)
        };
        let most = (first + LONGEST).min(self.sentence.end);
        let last = (first..most).find(is_other).unwrap_or(most);
        (first + 1..=last).rev().find_map(|stop| self.position(first..stop))
    }

    fn rank(&self, tokens: Range<usize>) -> Option<String> {
        (tokens.start..tokens.end).find_map(|start| self.rank_of(&self.shown(start..tokens.end)))
    }

    /// A rank in English, retired where the text says so in brackets: *Letjen TNI (Purn)*.
    pub(super) fn rank_of(&self, shown: &str) -> Option<String> {
        const SHORTEST: usize = 5;
        let entry = self.patterns.known_title(&without_brackets(shown))?;
        let english = entry.gloss().filter(|gloss| gloss.len() >= SHORTEST && *gloss != shown)?;
        if self.lexicon.lists_of(&shown.to_lowercase()).is_office_word(OfficeWord::Kin) {
            return None;
        }
        let is_retired = shown.split(['(', ')']).any(|part| self.lexicon.lists_of(&part.to_lowercase()).is_office_word(OfficeWord::Retired));
        Some(if is_retired { format!("retired {english}") } else { english.to_owned() })
    }

    /// A stretch of text as a position, in English.
    pub(super) fn position(&self, tokens: Range<usize>) -> Option<String> {
        let shown = self.shown(tokens.clone());
        if !shown.starts_with(char::is_alphabetic) || !shown.ends_with(|c: char| c.is_alphanumeric() || c == ')') {
            return None;
        }
        let without = without_brackets(&shown);
        let exact = self.patterns.known_office(&without).and_then(|entry| entry.gloss());
        // *Komisaris Polisi* is a rank, and no commissioner of the police.
        let composed = |shown: &str| self.patterns.composed_office(shown).filter(|_| !self.patterns.is_title(&without));
        // *Menteri Koordinator … Republik Indonesia*: which country's goes without saying.
        let at_home = || composed(self.patterns.before_home(&without, |_| true)?);
        // *Gubernur nonaktif Riau*, *Presiden terpilih*
        let with_adjective = || {
            let (word, frame) = without.split(' ').skip(1).find_map(|word| Some((word, self.lexicon.office_adjective(word)?)))?;
            let rest = without.split(' ').filter(|other| *other != word).collect::<Vec<_>>().join(" ");
            let exact = || self.patterns.known_office(&rest).and_then(|entry| entry.gloss()).map(str::to_owned);
            let office = exact().or_else(|| composed(&rest))?;
            // "Regent-elect of Sleman"
            let (head, of) = office.find(" of ").map_or((office.as_str(), ""), |at| office.split_at(at));
            Some(format!("{}{of}", frame.replacen('X', head, 1)))
        };
        let office = exact.map(str::to_owned).or_else(|| composed(&without)).or_else(at_home).or_else(with_adjective)?;
        // Most stretches are no office, so that this is asked last.
        let is_whole = exact.is_some() || !self.runs_on(tokens);
        (is_whole && !self.lexicon.is(List::LargeTitle, &without)).then_some(office)
    }

    /// *Ketua Umum Partai A, Sekretaris B*: behind a comma, *dan* or small words that belong to no name another office begins, of somebody else; small words behind
    /// capitals (*Ketua DPP Golkar Idrus Marham mengaku …*) and a rank belong to none at all.
    fn runs_on(&self, tokens: Range<usize>) -> bool {
        let is_office = |at: usize| {
            let lower = self.document.lower(at);
            self.lexicon.is_office(lower) || at + 1 < tokens.end && self.lexicon.is_office(&format!("{lower} {}", self.document.lower(at + 1)))
        };
        let is_small = |at: usize| self.text(at).starts_with(char::is_lowercase);
        // *Asisten pelatih*: what a sentence begins with has its capital from there.
        let is_large = |at: &usize| *at > self.sentence.start && self.text(*at).starts_with(char::is_uppercase);
        let first_large = tokens.clone().find(is_large).unwrap_or(tokens.end);
        let is_joint = |at: usize| self.lexicon.is(List::Coordinator, self.document.lower(at));
        let mut commas = tokens.clone().filter(|at| self.text(*at) == ",");
        // *DPRD Kabupaten Wajo, Andi*: a comma stands before one *dan* at least; nothing ends with that, nor with *untuk*.
        if is_joint(tokens.end - 1)
            || is_small(tokens.end - 1) && self.lexicon.is(List::Stop, self.document.lower(tokens.end - 1))
            || commas.next().is_some_and(|comma| !(comma..tokens.end).any(is_joint))
        {
            return true;
        }
        (tokens.start + 1..tokens.end).any(|at| {
            let lists = self.lexicon.lists_of(self.document.lower(at));
            let parts = || self.text(at) == "," || lists.has(List::Coordinator);
            let is_adjective = || self.lexicon.office_adjective(self.document.lower(at)).is_some();
            let is_other = || [List::Stop, List::Connector, List::Coordinator].iter().any(|list| lists.has(*list)) || is_adjective();
            let is_verb = || at > first_large && is_small(at) && !is_other();
            lists.has(List::Relative) || is_verb() || self.is_rank(at) || at + 1 < tokens.end && parts() && is_office(at + 1)
        })
    }

    /// *AKBP*, *Kombes*: a title that is no part of an office, as *Jenderal* is of *Direktur Jenderal*.
    fn is_rank(&self, at: usize) -> bool {
        let is_part = || {
            [at - 1..at + 1, at..at + 2].into_iter().any(|pair| self.patterns.exact(&self.shown(pair), |known| known != NameKind::Title).is_some())
        };
        self.text(at).starts_with(char::is_uppercase) && self.patterns.is_title(self.text(at)) && !is_part()
    }
}

/// *Dinas Pekerjaan Umum (PU) Jawa Tengah* without the bracket.
pub(super) fn without_brackets(shown: &str) -> Cow<'_, str> {
    if !shown.contains('(') {
        return Cow::Borrowed(shown);
    }
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
    Cow::Owned(squeeze(&kept))
}
