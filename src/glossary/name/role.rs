//! Who somebody is: the position, rank or title before a name or in apposition behind it, in English.

use std::ops::Range;

use super::around::{Around, Office};
use super::office::{LONGEST_ADDRESS, LONGEST_OFFICE};
use super::seen::{Role, Seen};
use super::word::{is_shared, is_title_case};
use crate::lexicon::{List, NameKind, OfficeWord};

impl Around<'_, '_> {
    /// The role of the person whose name has these tokens, behind the `last` name.
    pub(super) fn role(&self, name: Range<usize>, last: Option<&Seen>) -> Role {
        let floor = self.floor(last);
        let start = self.titles_before(name.start, floor);
        let end = self.degrees_behind(name.end);
        let titled = (start < name.start || end > name.end).then(|| self.span(start..end));
        let english = self.taken_beside(start, end, || self.before(start, &name, last)).or_else(|| self.behind(name.start, end));
        let english = english.or_else(|| Some(self.english_office(start, last)?.1)).or_else(|| self.rank(start..name.start));
        let occupation = || self.occupation(start, &name, last).or_else(|| self.occupation_behind(name.start, end));
        let english = english.or_else(|| self.predicate(start, end));
        let occupation = if english.is_none() { occupation() } else { None };
        Role { english, occupation, titled, age: self.age(name.end) }
    }

    /// The longest position that ends right before the titles.
    fn before(&self, end: usize, name: &Range<usize>, last: Option<&Seen>) -> Option<String> {
        let has_comma = end > self.sentence.start && self.text(end - 1) == ",";
        let end = if has_comma { self.before_larger(end - 1) } else { end };
        // *Menlu Retno Marsudi, Menteri …*: what ends with somebody is no office of the next.
        // *Pangdam XXIV/Mandala* + *Trikora*: what the dictionary has for a thing is nobody.
        let is_thing = |last: &Seen| self.patterns.exact(&last.name, |kind| kind.is_name() && kind != NameKind::Person).is_some();
        if last.is_some_and(|last| last.kind == Some(NameKind::Person) && last.mention.tokens.end == end && !is_thing(last)) {
            return None;
        }
        let is_apposed = |from: usize| !has_comma || self.is_apposed_before(from, name.end);
        let is_his = |from: usize| !last.is_some_and(|last| last.has_inside(from)) && !self.is_of_staff(from, name) && is_apposed(from);
        let own = (!has_comma).then(|| self.own_office(end)).flatten();
        let office = own.or_else(|| self.office_before(end).filter(|(from, _)| is_his(*from)));
        let in_named_body = || self.in_named_body(end, last?).filter(|(from, _)| is_his(*from) && !self.is_of_kin(*from, end));
        office.or_else(in_named_body).map(|(_, office)| office)
    }

    /// *Kepala Desa Bugel*, *Kecamatan Panggul*, *Kabupaten Trenggalek*: the comma behind an office, where larger places in which its area lies, or their police,
    /// stand between it and the comma before the name.
    fn before_larger(&self, comma: usize) -> usize {
        let is_large = |at: &usize| self.text(*at).starts_with(char::is_uppercase);
        let heads_larger = |at: usize| {
            let lower = self.document.lower(at);
            self.lexicon.is(List::Division, lower) || self.patterns.stands_before_place(lower) && self.patterns.heads_body(lower)
        };
        let mut end = comma;
        loop {
            let start = (self.sentence.start..end).rev().take_while(is_large).last();
            let before = start.filter(|start| heads_larger(*start) && end - start > 1).and_then(|start| start.checked_sub(1));
            match before.filter(|before| *before > self.sentence.start && self.text(*before) == ",") {
                Some(before) => end = before,
                None => return end,
            }
        }
    }

    /// *Presiden Direktur Sun Life Finansial Indonesia*: an office in the body named last, which no dictionary has.
    fn in_named_body(&self, end: usize, last: &Seen) -> Option<(usize, String)> {
        let body = last.mention.tokens.clone();
        let is_body = last.kind == Some(NameKind::Organization) && body.end == end && body.start > self.sentence.start;
        let first = body.start.saturating_sub(LONGEST_ADDRESS).max(self.sentence.start);
        let starts = is_body.then(|| self.office_starts(first..body.start)).into_iter().flatten();
        // *Wakil Direktur RSUD Cibabat*
        let deputy = |start: usize| start.checked_sub(1).filter(|at| *at >= self.sentence.start);
        let framed = |start: usize| Some((start, self.patterns.offices(&self.shown(start..end)).around_position(true)?.0));
        let held = |start: usize| {
            let office = self.patterns.held_in_named(&self.shown(start..end), &last.name, &self.in_english(last))?;
            let deputy = deputy(start).and_then(framed).map(|(at, frame)| (at, frame.replacen('X', &office, 1)));
            Some(deputy.unwrap_or((start, office)))
        };
        starts.filter(|start| !self.is_of_another(*start)).find_map(held)
    }

    /// The longest position that begins behind a comma or bracket after the name.
    fn behind(&self, name: usize, end: usize) -> Option<String> {
        let opens = || matches!(self.text(end), "," | "(" | "–") || self.lexicon.lists_of(self.document.lower(end)).is_office_word(OfficeWord::Being);
        if end >= self.sentence.end || !opens() {
            return None;
        }
        let start = end + 1;
        let last = (start + LONGEST_OFFICE).min(self.sentence.end);
        let stop = (start..last).find(|at| matches!(self.text(*at), "," | ")" | "(")).unwrap_or(last);
        // *Indroyono Soesilo, Wakil Tetap RI untuk PBB Umar Hadi*, *Budi Santoso, Dekan FEB UI Teguh Dartanto*: the office is his whose name follows.
        let is_unknown = |at: usize| self.lexicon.entry(self.document.lower(at)).is_none() && !self.lexicon.is_english(self.document.lower(at));
        let is_large = |at: usize| self.text(at).starts_with(char::is_uppercase);
        let is_name = |at: usize| is_large(at) && is_unknown(at);
        let is_division = |at: usize| self.lexicon.is(List::Division, self.document.lower(at));
        let ends_in_name = |from: usize| {
            from + 2 < stop && (from..stop).all(is_large) && is_title_case(self.text(stop - 1)) && is_name(stop - 1) && !(from..stop).any(is_division)
        };
        let (office_end, office) = (start + 1..=stop).rev().find_map(|stop| Some((stop, self.position(start..stop)?)))?;
        let is_of_next =
            self.text(end) == "," && office_end < stop && ((office_end..stop.min(office_end + 2)).all(is_name) || ends_in_name(office_end));
        let is_apposed = || self.text(end) != "," || self.is_apposed_behind(name, office_end);
        (!is_of_next && is_apposed()).then_some(office)
    }

    /// The office that somebody takes, or the one that stands `before` the name where the other is one bare word that says less (*sebagai ketua umum*); who is
    /// acting as another has both.
    fn taken_beside(&self, start: usize, end: usize, before: impl Fn() -> Option<String>) -> Option<String> {
        let Some((taken, first)) = self.taken(start, end) else { return before() };
        let is_acting = self.lexicon.lists_of(self.document.lower(first)).is_office_word(OfficeWord::Acting);
        match before() {
            Some(before) if !taken.contains(' ') => Some(before),
            Some(before) if is_acting && before != taken => Some(format!("{before}, {taken}")),
            // *ditunjuk sebagai pelaksana harian* does not say of what.
            None if is_acting && !taken.contains(' ') => None,
            _ => Some(taken),
        }
    }

    /// *Ferry Juliantono menjabat Menteri Koperasi*, *dilantik sebagai Menteri Keuangan*, *melantik Purbaya sebagai Menteri Keuangan*, *posisi Menteri Keuangan
    /// dijabat Purbaya*: an office that somebody has or is given now, and where it begins.
    fn taken(&self, start: usize, end: usize) -> Option<(String, usize)> {
        let is = |at: usize, word: OfficeWord| self.sentence.contains(&at) && self.lexicon.lists_of(self.document.lower(at)).is_office_word(word);
        let before = start.checked_sub(1);
        let is_before = |at: Option<usize>, word: OfficeWord| at.is_some_and(|at| is(at, word));
        if is_before(before, OfficeWord::Then) {
            return None;
        }
        let by = before.and_then(|before| if is(before, OfficeWord::By) { before.checked_sub(1) } else { Some(before) });
        if let Some(by) = by.filter(|by| is(*by, OfficeWord::Held)) {
            return self.office_before(by).map(|(first, office)| (office, first));
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
        let most = (first + LONGEST_OFFICE).min(self.sentence.end);
        let last = (first..most).find(is_other).unwrap_or(most);
        (first + 1..=last).rev().find_map(|stop| Some((self.position(first..stop)?, first)))
    }

    /// *Corporate Secretary Pertamina*: an office in English right before a name or before the body named last, "Corporate Secretary of Pertamina".
    pub(super) fn english_office(&self, end: usize, last: Option<&Seen>) -> Option<Office> {
        let body = last.filter(|last| last.kind != Some(NameKind::Person) && last.mention.tokens.end == end);
        if body.is_some_and(|body| body.kind != Some(NameKind::Organization)) {
            return None;
        }
        let end = body.map_or(end, |body| body.mention.tokens.start);
        let is_part = |at: &usize| {
            let lower = self.document.lower(*at);
            let lists = self.lexicon.lists_of(lower);
            // *Managing Director* + *LINE Indonesia*
            let is_large = is_title_case(self.text(*at)) || lists.is_office_word(OfficeWord::English);
            lists.has(List::Foreign)
                || self.text(*at) == "&"
                || is_large && (lists.is_office_word(OfficeWord::English) || is_shared(lower, self.lexicon))
        };
        let first = (self.sentence.start..end).rev().take_while(is_part).last()?;
        let start =
            (first..end).find(|at| self.lexicon.lists_of(self.document.lower(*at)).is_office_word(OfficeWord::English) && !self.is_foreign(*at))?;
        let english = || Some(self.in_english(body?));
        let title = (end - start > 1).then(|| self.shown(start..end))?;
        Some((start, english().map_or_else(|| title.clone(), |body| format!("{title} of {body}"))))
    }

    fn is_foreign(&self, at: usize) -> bool {
        self.lexicon.is(List::Foreign, self.document.lower(at))
    }
}
