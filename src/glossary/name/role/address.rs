//! What goes before a name in English: the office, rank or form of address right before it.

use std::ops::Range;

use super::office::LONGEST_ADDRESS;
use crate::glossary::name::mention::around::{Around, Office};
use crate::glossary::name::mention::seen::{Address, Seen};
use crate::glossary::name::pattern::capitalised;
use crate::glossary::name::text::word::without_brackets;
use crate::lexicon::{List, NameKind, OfficeWord};

impl Around<'_, '_> {
    /// The office or form of address that stands right before a name and goes right before it in English too. It does not begin inside the `last` name, as
    /// *Abang* does in *Tanah Abang Kompol Hendra*.
    pub(in crate::glossary::name) fn address(&self, name: Range<usize>, last: Option<&Seen>) -> Option<Address> {
        let (start, end) = (self.degrees_before(name.start, self.floor(last)), self.degrees_behind(name.end));
        if last.is_some_and(|last| self.ends_with_somebody(start, last)) {
            return None;
        }
        let own = self.own_office(start).map(|(own, _)| own);
        let first = own.unwrap_or_else(|| start.saturating_sub(LONGEST_ADDRESS)).max(self.sentence.start);
        if let Some((from, english)) = self
            .office_starts(first..start)
            .filter(|from| !last.is_some_and(|last| last.has_inside(*from)) && !self.is_behind_acting(*from))
            .find_map(|from| Some((from, self.before_name(from..start).filter(|_| !self.is_of_somebody(from..start))?)))
            .filter(|(from, _)| self.is_to_addressed(*from, start) || self.is_his(*from, start, &name))
        {
            let (from, first, english) = self.first_title(from, start, last).unwrap_or((from, start, english));
            let english = if self.text(from).starts_with(char::is_uppercase) { capitalised(&english) } else { english };
            // *Kapolres Jember AKBP Kusworo*, *Direktur RSUD Jombang dr. Sutrisno*: the office before the rank or degree; but *sekretaris pribadi Tuan Bush* is
            // not Mr. Bush, and *Presiden* no rank.
            let is_short = || self.lexicon.is(List::AbbreviationBefore, self.document.lower(from)) || self.is_spelled_behind_office(from);
            let is_title = |shown: &str| self.patterns.is_title(shown) || self.rank_of(shown).is_some();
            let is_rank = || (!english.contains('.') || is_short()) && is_title(&self.shown(from..first));
            let office = is_rank()
                .then(|| self.office_right_before(from, &name, last))
                .flatten()
                .filter(|(office, _)| !self.lexicon.is(List::OfSomebody, self.document.lower(*office)));
            return Some(match office {
                Some((from, office)) => Address { tokens: from..end, english: Some(format!("{office}, {english}")), office: Some(office) },
                None => Address { tokens: from..end, office: Some(english.clone()), english: Some(english) },
            });
        }
        let office = self.office_right_before(start, &name, last).or_else(|| self.english_office(start, last));
        let from = office.as_ref().map_or(start, |(from, _)| *from);
        let office = office.map(|(_, office)| office);
        (from < name.start || end > name.end).then(|| Address {
            tokens: from..end,
            english: office.as_ref().map(|office| format!("{office},")),
            office,
        })
    }

    /// *juru bicara Prabowo* + *Dahnil Anzar*: what ends with somebody is no office of the next; but *Komisaris Polisi* is a rank.
    fn ends_with_somebody(&self, start: usize, last: &Seen) -> bool {
        let Range { start: first, end } = last.mention.tokens;
        end == start && last.kind == Some(NameKind::Person) && self.titles_before(start, self.sentence.start) > first
    }

    /// Whether an office that ends where a name starts is that of who is named.
    fn is_his(&self, from: usize, start: usize, name: &Range<usize>) -> bool {
        !self.is_of_another(from)
            && !self.ends_body(from..start)
            && !self.ends_office(from..start)
            && !self.is_of_next(start)
            && !self.is_of_staff(from, name)
            && (from + 1 < start || !self.is_child_of(from, start) && !self.may_be_of_kin(from))
    }

    /// *Prof. Dr.*, *Brigjen Pol. Dr.*: of titles in a row English has the first, which says the most; where it begins and ends.
    fn first_title(&self, from: usize, name: usize, last: Option<&Seen>) -> Option<(usize, usize, String)> {
        let is_title = |tokens: Range<usize>| self.patterns.known_title(&self.shown(tokens)).and_then(|entry| entry.gloss());
        is_title(from..name)?;
        let first = Some(self.titles_before(from, self.floor(last))).filter(|first| *first < from)?;
        (first + 1..=from).rev().find_map(|end| Some((first, end, is_title(first..end)?.to_owned())))
    }

    /// *Penjabat (Pj) Bupati Bogor*: the office goes on behind the letters for who is acting.
    fn is_behind_acting(&self, office: usize) -> bool {
        let is_acting = |at: usize| self.lexicon.lists_of(self.document.lower(at)).is_office_word(OfficeWord::Acting);
        office >= self.sentence.start + 3 && self.text(office - 1) == ")" && self.text(office - 3) == "(" && is_acting(office - 2)
    }

    /// The office that ends at a token, with no comma between.
    fn office_right_before(&self, end: usize, name: &Range<usize>, last: Option<&Seen>) -> Option<Office> {
        let is_near = end > self.sentence.start && self.text(end - 1) != ",";
        is_near
            .then(|| self.office_before(end))
            .flatten()
            .filter(|(from, _)| !last.is_some_and(|last| last.has_inside(*from)) && !self.is_of_staff(*from, name))
    }

    /// *Tuan*; *Presiden*, *Presiden Rusia*, *Menteri Energi Rusia*: an office, the country or body it is of, in the order of English.
    fn before_name(&self, tokens: Range<usize>) -> Option<String> {
        let shown = self.shown(tokens.clone());
        let title = self.patterns.known_title(&shown).filter(|_| !self.lexicon.is(List::LargeTitle, &shown));
        if let Some(title) = title.and_then(|entry| entry.gloss()) {
            return Some(title.to_owned());
        }
        if let Some(office) = self.office(&shown).or_else(|| self.two_titles(tokens.clone())) {
            return Some(office);
        }
        // *mantan Presiden Peru*: what stands before an office goes before its country too.
        let offices = self.patterns.offices(&shown);
        let around = |is_deputy: bool| {
            let (template, n_words) = offices.around_position(is_deputy).filter(|(_, n_words)| tokens.start + n_words < tokens.end)?;
            Some(self.before_name(tokens.start + n_words..tokens.end).map(|office| template.replacen('X', &office, 1)))
        };
        if let Some(office) = around(false) {
            return office;
        }
        // *Menteri Dalam Negeri (Mendagri)*, *Komjen Purn*
        let in_full = || {
            let full = without_brackets(&shown);
            let office = || self.rank_of(&shown).or_else(|| self.office(&full)).or_else(|| self.patterns.before_name(&self.patterns.offices(&full)));
            let is_retired = || self.lexicon.lists_of(self.document.lower(tokens.end - 1)).is_office_word(OfficeWord::Retired);
            (full != shown && shown.ends_with(')') || tokens.len() > 1 && is_retired()).then(office).flatten()
        };
        let known = self.of_body_before(&tokens).or_else(|| self.patterns.before_name(&offices)).or_else(in_full);
        // *Ketua Mahkamah Agung* is the Chief Justice, and no chair.
        let exact = || self.patterns.known_office(&shown).and_then(|entry| entry.gloss());
        let says_office = |office: &str, english: &str| office.rsplit(' ').next().is_some_and(|noun| english.contains(noun));
        let known = known.filter(|office| exact().is_none_or(|english| says_office(office, english)));
        // *Wakil Presiden Direktur BCA*: a deputy who has no office of his own in the dictionaries.
        known.or_else(|| around(true).flatten())
    }

    /// *Presiden* + *Rusia*; *Menteri Luar Negeri* + *Papua Nugini*: an office of the dictionary before one that is composed, which would be of Papua.
    fn of_body_before(&self, tokens: &Range<usize>) -> Option<String> {
        let with = |office: &dyn Fn(&str) -> Option<String>| {
            (tokens.start + 1..tokens.end).rev().find_map(|split| {
                let attribute = self.attribute(split..tokens.end)?;
                Some(format!("{attribute} {}", office(&self.shown(tokens.start..split))?))
            })
        };
        with(&|before| self.office(before)).or_else(|| with(&|before| self.patterns.before_name(&self.patterns.offices(before))))
    }

    /// *Detektif Inspektur*: a title before another, both written in full.
    fn two_titles(&self, tokens: Range<usize>) -> Option<String> {
        const SHORTEST: usize = 5;
        let title = |at: usize| {
            let entry = self.patterns.known_title(self.text(at))?;
            entry.gloss().filter(|gloss| gloss.len() >= SHORTEST && !gloss.contains('.') && self.text(at).len() >= SHORTEST)
        };
        (tokens.len() == 2).then(|| Some(format!("{} {}", title(tokens.start)?, title(tokens.start + 1)?)))?
    }

    /// An office as it stands before a name: short, and not "head of"; the country of a "Secretary of State" stands in front.
    fn office(&self, shown: &str) -> Option<String> {
        const MOST_WORDS: usize = 4;
        let office = self.patterns.known_office(shown)?.gloss()?;
        if self.lexicon.is(List::LargeTitle, shown) {
            return None;
        }
        let is_plain = !office.contains(" of ") && !office.contains(" for ") || office.ends_with(" of State");
        let stands_before = is_plain && office.split(' ').count() <= MOST_WORDS;
        stands_before.then(|| office.to_owned())
    }
}
