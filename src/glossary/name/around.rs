//! What stands around a name of a sentence: the window in which role, form of address, occupation and kind look for what tells of it, and the offices there.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use super::join::Seen;
use super::pattern::Patterns;
use crate::article::squeeze;
use crate::document::Document;
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};
use crate::span::Span;

/// Most tokens of an office.
const LONGEST: usize = 14;
/// Most tokens of what goes before a name in English.
pub(super) const LONGEST_ADDRESS: usize = 8;

/// Reads what stands around a name of a sentence.
pub(super) struct Around<'a, 'd> {
    pub(super) document: &'d Document,
    pub(super) lexicon: &'d Lexicon,
    pub(super) patterns: &'a Patterns<'d>,
    /// Tokens of the sentence.
    pub(super) sentence: Range<usize>,
    /// Where an office may begin, found when first asked for: most sentences name nobody.
    starts: OnceCell<Vec<usize>>,
    /// The token before which an office was looked for last, and what was found: a name is asked for its role, then for its form of address.
    last_office: RefCell<Option<(usize, Option<Office>)>>,
}

/// Where an office begins, and what it is in English.
type Office = (usize, String);

impl<'a, 'd> Around<'a, 'd> {
    pub(super) fn new(document: &'d Document, lexicon: &'d Lexicon, patterns: &'a Patterns<'d>, sentence: Range<usize>) -> Self {
        Self { document, lexicon, patterns, sentence, starts: OnceCell::new(), last_office: RefCell::new(None) }
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

    pub(super) fn shown(&self, tokens: Range<usize>) -> String {
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

    /// Where an office may begin among these tokens: most words begin none, and asking for each stretch of a sentence costs more than all else.
    pub(super) fn office_starts(&self, within: Range<usize>) -> impl Iterator<Item = usize> {
        let may_begin = |at: &usize| {
            let lower = self.document.lower(*at);
            self.patterns.begins(lower) || self.lexicon.begins_name(lower)
        };
        let starts = self.starts.get_or_init(|| self.sentence.clone().filter(may_begin).collect());
        let from = starts.partition_point(|at| *at < within.start);
        starts[from..].iter().copied().take_while(move |at| *at < within.end)
    }

    /// The longest position that ends at a token.
    pub(super) fn office_before(&self, end: usize) -> Option<Office> {
        let mut last = self.last_office.borrow_mut();
        match &*last {
            Some((before, office)) if *before == end => office.clone(),
            _ => last.insert((end, self.find_office_before(end))).1.clone(),
        }
    }

    fn find_office_before(&self, end: usize) -> Option<Office> {
        let first = end.saturating_sub(LONGEST).max(self.sentence.start);
        self.office_starts(first..end)
            .find_map(|start| Some((start, self.position(start..end)?)))
            .filter(|(start, _)| !self.is_of_somebody(*start..end) && !self.is_of_another(*start) && !self.ends_body(*start..end))
            .filter(|(start, _)| !self.is_of_kin(*start, end))
    }

    /// *kuasa hukum Ahok*, *pengacara Siti, Hendra Gunawan*: what somebody is to the person whose name follows.
    pub(super) fn is_of_somebody(&self, office: Range<usize>) -> bool {
        let is_relation = self.lexicon.is(List::OfSomebody, &self.shown(office.clone()).to_lowercase());
        is_relation && (office.len() > 1 || self.is_followed_by_name(office.end))
    }

    /// Whether behind the name that begins here another stands between commas; a day and a place are none.
    fn is_followed_by_name(&self, name: usize) -> bool {
        let is_other = |at: usize| {
            let lower = self.document.lower(at);
            [List::Day, List::Month].iter().any(|list| self.lexicon.is(*list, lower))
                || self.lexicon.names(lower).any(|entry| matches!(entry.kind(), NameKind::Place | NameKind::Position))
        };
        let is_large = |at: usize| {
            at < self.sentence.end && (self.text(at).starts_with(char::is_uppercase) || self.text(at) == "." && at + 1 < self.sentence.end)
        };
        let behind = |at: usize| (at..self.sentence.end).find(|at| !is_large(*at)).filter(|end| *end > at && self.text(*end) == ",");
        behind(name).is_some_and(|comma| behind(comma + 1).is_some() && !is_other(comma + 1))
    }

    /// *Ayah tersangka, Sugeng*, *putra sulung Presiden ke-6, Agus*: behind who is somebody's, what stands before the comma is not said of the name; without one
    /// it mostly is: *istri Bupati Kupang Ayub Titu Eki*.
    pub(super) fn is_of_kin(&self, start: usize, end: usize) -> bool {
        let first = start.saturating_sub(2).max(self.sentence.start);
        let is_kin = |at: usize| self.lexicon.lists_of(self.document.lower(at)).is_office_word(OfficeWord::Kin);
        let is_counsel = || start - first == 2 && self.lexicon.is(List::OfSomebody, &self.shown(first..start).to_lowercase());
        self.text(end) == "," && ((first..start).any(is_kin) || is_counsel())
    }

    /// *Staf Khusus Menteri Keuangan Yustinus Prastowo*, *Wakil Menteri …*: behind who works for its holder an office is not that of the name. Whom the dictionary
    /// has may be either, *juru bicara Presiden Joko Widodo*, so that nothing is said of him.
    pub(super) fn is_of_staff(&self, office: usize, name: &Range<usize>) -> bool {
        let is = |tokens: Range<usize>, word: OfficeWord| self.lexicon.lists_of(&self.shown(tokens).to_lowercase()).is_office_word(word);
        let is_staff = |tokens: Range<usize>| is(tokens, OfficeWord::Staff);
        let ends_staff = |n: usize| office >= self.sentence.start + n && (is_staff(office - n..office) || is(office - n..office, OfficeWord::Deputy));
        let begins_staff = |n: usize| office + n < name.start && is_staff(office..office + n) && self.position(office + n..name.start).is_some();
        let is_known = || self.patterns.known_person(&self.shown(name.clone())).is_some();
        (1..=2).any(ends_staff) || (1..=2).any(begins_staff) && is_known()
    }

    /// *Sekretariat Presiden*: an office in the name of a body is nobody's.
    pub(super) fn ends_body(&self, office: Range<usize>) -> bool {
        let with_head = || self.shown(office.start - 1..office.end);
        let has_head = office.start > self.sentence.start && self.text(office.start - 1).starts_with(char::is_uppercase);
        has_head && self.patterns.known_body(&with_head()).is_some()
    }

    /// *Gubernur dan Wakil Gubernur Jawa Barat Rina Kartika dan Budi Santoso*: behind another office and *dan*, the office is not that of the name that follows.
    pub(super) fn is_of_another(&self, office: usize) -> bool {
        let Some(and) =
            office.checked_sub(1).filter(|and| *and > self.sentence.start && self.lexicon.is(List::Coordinator, self.document.lower(*and)))
        else {
            return false;
        };
        // *Presiden dan Ibu Iriana*: a form of address is nobody's but hers.
        if self.lexicon.names(self.document.lower(office)).any(|entry| entry.kind() == NameKind::Title) {
            return false;
        }
        let first = and.saturating_sub(LONGEST_ADDRESS).max(self.sentence.start);
        self.office_starts(first..and).any(|start| self.patterns.known_office(&self.shown(start..and)).is_some())
    }

    pub(super) fn age(&self, end: usize) -> Option<String> {
        let age = self.text(end + 1);
        let closes = self.text(end + 2) == ")" || (self.text(end + 3) == ")" && self.lexicon.is(List::Age, self.document.lower(end + 2)));
        (self.text(end) == "(" && closes && age.len() <= 3 && age.parse::<u8>().is_ok() && end + 3 <= self.sentence.end).then(|| age.to_owned())
    }
}

/// Whether an office would begin inside a name; one may have a whole name in it.
pub(super) fn begins_inside(from: usize, name: Option<&Seen>) -> bool {
    name.is_some_and(|name| name.mention.tokens.start < from && from < name.mention.tokens.end)
}
