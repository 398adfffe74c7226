//! What stands for X beside a place: the number of a command, the age group of a team, the class of a prison, the country of an ambassador.

use std::borrow::Cow;

use super::known::short_form;
use super::line::Pattern;
use super::{English, Patterns};
use crate::glossary::english;
use crate::lexicon::{List, NameKind, OfficeWord, Slot};

impl Patterns<'_> {
    /// *0501 Jakarta Pusat*: a number, and the place behind it in English.
    pub(super) fn numbered(&self, rest: &str, depth: usize) -> Option<String> {
        if !rest.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let place = rest.find([' ', '/']).and_then(|at| {
            let (number, place) = (&rest[..at], &rest[at + 1..]);
            // *RT 14 Desa Sawoo* lies in it, *Kodim 0501 Jakarta Pusat* is called so.
            let area = if rest[at..].starts_with(' ') { self.area_by_head(place, depth) } else { None };
            let in_area = area.map(|area| format!("{number}, {area}"));
            in_area.or_else(|| Some(format!("{}{}", &rest[..=at], self.place(place, depth)?)))
        });
        Some(place.unwrap_or_else(|| rest.to_owned()))
    }

    /// *Desa Sawoo*, *RW 02*: a small area with its head.
    fn area_by_head(&self, shown: &str, depth: usize) -> Option<String> {
        let lower = shown.to_lowercase();
        let is_small = |pattern: &Pattern<'_>| pattern.kind == NameKind::Place && matches!(pattern.slot, Slot::Area | Slot::Numbered);
        let is_headed = self.fitting(&lower).any(|pattern| is_small(&pattern) && pattern.rest(shown, &lower).is_some());
        is_headed.then(|| self.composed(shown, &|kind| kind == NameKind::Place, depth)).flatten()
    }

    /// *IIA Banceuy*: the class of a prison or office and the place of it, "Banceuy Class IIA".
    pub(super) fn class(&self, rest: &str, depth: usize) -> Option<String> {
        let (class, place) = rest.split_once(' ')?;
        // *II A Palu*
        let (class, place) = match place.split_once(' ') {
            Some((letter @ ("A" | "B"), place)) => (Cow::Owned(format!("{class}{letter}")), place),
            _ => (Cow::Borrowed(class), place),
        };
        let called = self.called(place, depth).filter(|_| self.is_class(&class))?;
        english::framed_both(self.lexicon, "class", &called, &class)
    }

    /// *Lembaga Pemasyarakatan Kelas IIA Banceuy*: whether a name is a body or place of a class, and what that is called.
    pub(in crate::glossary::name) fn is_of_class(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        let fits = |pattern: Pattern<'_>| {
            pattern.slot == Slot::Class && pattern.kind.is_name() && pattern.rest(name, &lower).is_some_and(|rest| self.class(rest, 0).is_some())
        };
        lower.len() == name.len() && self.fitting(&lower).any(fits)
    }

    /// *I*, *IIA*, *II-A*, *A*: a Roman number with or without a letter, or a letter alone.
    pub(in crate::glossary::name) fn is_class(&self, shown: &str) -> bool {
        let number = shown.strip_suffix(['A', 'B']).map_or(shown, |number| number.strip_suffix('-').unwrap_or(number));
        number.is_empty() || shown == "C" || self.lexicon.is(List::Roman, &number.to_lowercase())
    }

    /// *Duta Besar Inggris untuk Amerika Serikat*, *Konsul Jenderal RI di Hong Kong*: whose envoy, and to or in what country, town or body, "British ambassador
    /// to the United States".
    pub(super) fn sent_to(&self, pattern: &Pattern<'_>, rest: &str, depth: usize) -> Option<English> {
        if pattern.slot != Slot::Envoy {
            return None;
        }
        let is_between = |word: &str| self.lexicon.lists_of(word).is_office_word(OfficeWord::To) || self.lexicon.is(List::Locative, word);
        let (at, between) =
            rest.match_indices(' ').map(|(at, _)| (at, rest[at + 1..].split(' ').next().unwrap_or_default())).find(|(_, word)| is_between(word))?;
        let (sender, host) = (&rest[..at], rest.get(at + between.len() + 2..)?);
        let country = |shown: &str| self.usual_adjective(shown).map(str::to_owned).or_else(|| self.place(shown, depth));
        let sender = if self.lexicon.is(List::Home, &sender.to_lowercase()) { "Indonesian".to_owned() } else { country(sender)? };
        let office = pattern.english.replacen('X', &sender, 1);
        // *Wakil Tetap AS di PBB*
        let frame = if self.lexicon.is(List::Locative, between) && self.known_body(host).is_none() { "town" } else { "sent" };
        let form = english::framed_both(self.lexicon, frame, &office, &self.host(host)?)?;
        Some(English { path: vec![pattern.shown(), format!("{rest}: {form}")], forms: vec![form], kind: pattern.kind })
    }

    /// Where somebody is sent to, with its article.
    fn host(&self, host: &str) -> Option<String> {
        let is_body = |kind: NameKind| matches!(kind, NameKind::Place | NameKind::Organization);
        let known = || self.exact(host, is_body).map(|entry| short_form(entry, host)).or_else(|| self.unknown(host));
        let english = if self.lexicon.is(List::Home, &host.to_lowercase()) { "Indonesia".to_owned() } else { known()? };
        let has_article = self.takes_article(&english) || self.place_takes_article(&english);
        Some(if has_article { format!("the {english}") } else { english })
    }

    /// *Myanmar U-22*, *U-22 Myanmar*: a place and the age group of those who play for it.
    pub(super) fn team(&self, rest: &str, depth: usize) -> Option<String> {
        let is_group = |shown: &str| shown.strip_prefix("U-").is_some_and(|age| age.len() == 2 && age.chars().all(|c| c.is_ascii_digit()));
        let behind = rest.rsplit_once(' ').filter(|(_, group)| is_group(group));
        let before = || rest.split_once(' ').filter(|(group, _)| is_group(group)).map(|(group, place)| (place, group));
        match behind.or_else(before) {
            Some((place, group)) => Some(format!("{} {group}", self.fill(place, Slot::Place, depth)?)),
            None => self.fill(rest, Slot::Place, depth),
        }
    }
}
