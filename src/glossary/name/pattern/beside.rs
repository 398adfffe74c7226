//! What stands for X beside a place: the number of a command, the age group of a team, the class of a prison, the country of an ambassador.

use super::Patterns;
use crate::glossary::english;
use crate::lexicon::{List, NameKind, OfficeWord, Slot};

impl Patterns<'_> {
    /// *0501 Jakarta Pusat*: a number, and the place behind it in English.
    pub(super) fn numbered(&self, rest: &str, depth: usize) -> Option<String> {
        if !rest.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let place = rest.find([' ', '/']).and_then(|at| Some(format!("{}{}", &rest[..=at], self.place(&rest[at + 1..], depth)?)));
        Some(place.unwrap_or_else(|| rest.to_owned()))
    }

    /// *IIA Banceuy*: the class of a prison or office and the place of it, "Banceuy Class IIA".
    pub(super) fn class(&self, rest: &str, depth: usize) -> Option<String> {
        let (class, place) = rest.split_once(' ')?;
        let called = self.called(place, depth).filter(|_| self.is_class(class))?;
        english::framed_both(self.lexicon, "class", &called, class)
    }

    /// *I*, *IIA*, *A*: a Roman number with or without a letter, or a letter alone.
    pub(in crate::glossary::name) fn is_class(&self, shown: &str) -> bool {
        let number = shown.strip_suffix(['A', 'B']).unwrap_or(shown);
        number.is_empty() || shown == "C" || self.lexicon.is(List::Roman, &number.to_lowercase())
    }

    /// *Inggris untuk Amerika Serikat*: whose ambassador, and where, "British ambassador to the United States".
    pub(super) fn envoy(&self, rest: &str, depth: usize) -> Option<String> {
        let words: Vec<&str> = rest.split(' ').collect();
        let to = words.iter().position(|word| self.lexicon.lists_of(word).is_office_word(OfficeWord::To))?;
        let (sender, host) = (words[..to].join(" "), words[to + 1..].join(" "));
        let is_body = |kind: NameKind| matches!(kind, NameKind::Place | NameKind::Organization);
        let country = |shown: &str| self.usual_adjective(shown).map(str::to_owned).or_else(|| self.place(shown, depth));
        let sender = if self.lexicon.is(List::Home, &sender.to_lowercase()) { "Indonesian".to_owned() } else { country(&sender)? };
        let english = if self.lexicon.is(List::Home, &host.to_lowercase()) { "Indonesia" } else { self.exact(&host, is_body)?.gloss()? };
        let article = if self.takes_article(english) || self.lexicon.lists_of(&english.to_lowercase()).is_office_word(OfficeWord::Article) {
            "the "
        } else {
            ""
        };
        english::framed_both(self.lexicon, "ambassador", &sender, &format!("{article}{english}"))
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
