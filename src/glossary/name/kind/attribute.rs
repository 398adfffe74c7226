//! Whether the name of a country or place stands as an adjective, *warga Inggris* British, or means a language, *bahasa Inggris* English.

use std::ops::Range;

use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::seen::Seen;
use crate::glossary::name::pattern::LANGUAGE;
use crate::glossary::reading::{Composed, read_standard};
use crate::lexicon::{Entry, List, NameEntry, NameKind, PartOfSpeech};

impl Around<'_, '_> {
    /// The word that makes an adjective of the name of a place: a noun or adjective of the same noun phrase before it, or before the row that it stands in.
    pub(in crate::glossary::name) fn head(&self, name: &Range<usize>, shown: &str, last: Option<&Seen>) -> Option<usize> {
        if let Some(last) = self.row(name, last).filter(|last| self.text(last.mention.tokens.end) != "," || !self.is_in_country(&last.name, shown)) {
            // A name without an adjective is no part of the row: *kotanya El Jadida, Maroko, ramai*.
            return last.head.filter(|_| self.patterns.adjective(self.with_adjective(&last.name)).is_some());
        }
        self.word_before(name.start).filter(|before| self.is_noun_before(*before, shown))
    }

    /// Whether a name behind such a word stands as an adjective; some do so behind nouns for people alone.
    pub(in crate::glossary::name) fn is_attribute(&self, head: Option<usize>, shown: &str) -> bool {
        head.is_some_and(|head| self.is_people(head) || !self.patterns.has_seldom_adjective(self.with_adjective(shown)))
    }

    /// The `last` name before this one, where both stand in a row: *Jepang dan Rusia*; behind a comma only where the row goes on, and behind a comma and *dan*
    /// only where it went on before, or a clause begins.
    fn row<'s>(&self, name: &Range<usize>, last: Option<&'s Seen>) -> Option<&'s Seen> {
        let joins = |at: usize| at < self.sentence.end && self.lexicon.is(List::Row, self.document.lower(at));
        let is_comma = |at: usize| at < self.sentence.end && self.text(at) == ",";
        let last = last.filter(|last| last.mention.tokens.end < name.start)?;
        let (start, end) = (last.mention.tokens.start, last.mention.tokens.end);
        let is_row = match name.start - end {
            1 => joins(end) || is_comma(end) && (is_comma(name.end) || joins(name.end)),
            2 => is_comma(end) && joins(end + 1) && start > self.sentence.start && is_comma(start - 1),
            _ => false,
        };
        is_row.then_some(last)
    }

    /// *Sumba, Indonesia*: a place, no country, before the name of one.
    fn is_in_country(&self, place: &str, name: &str) -> bool {
        let is_place = || self.patterns.known_place(place).is_some();
        self.patterns.is_country(name) && !self.patterns.is_country(place) && is_place()
    }

    /// The name under which the dictionary has the adjective of a place: *Syria* has that of *Suriah*.
    fn with_adjective<'n>(&'n self, shown: &'n str) -> &'n str {
        let is_place = |kind: NameKind| matches!(kind, NameKind::Place | NameKind::Other);
        let known = || self.patterns.exact(shown, is_place).map(|entry| entry.headword());
        if self.patterns.adjective(shown).is_some() { shown } else { known().unwrap_or(shown) }
    }

    /// The token before another, not counting closing quotes and an acronym in brackets: *"korban" Inggris*, *Kemlu (MFA) Inggris*.
    fn word_before(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1).filter(|before| *before >= self.sentence.start)?;
        match self.text(before) {
            "\"" | "'" | "”" | "’" => self.word_before(before),
            ")" if before >= self.sentence.start + 2 && self.text(before - 2) == "(" => self.word_before(before - 2),
            _ => Some(before),
        }
    }

    /// A token together with the one before it: *ibu kota*.
    pub(super) fn with_word_before(&self, at: usize) -> String {
        let first = at.checked_sub(1).filter(|first| *first >= self.sentence.start).map_or("", |first| self.document.lower(first));
        [first, self.document.lower(at)].join(" ")
    }

    /// Whether the word at a token makes an adjective of the name behind it.
    fn is_noun_before(&self, at: usize, name: &str) -> bool {
        let (lower, both) = (self.document.lower(at), self.with_word_before(at));
        let (lists, of_both) = (self.lexicon.lists_of(lower), self.lexicon.lists_of(&both));
        if lists.has(List::BeforeNationality) || of_both.has(List::BeforeNationality) {
            return true;
        }
        if of_both.has(List::BeforeCountry) {
            return false;
        }
        const BEFORE_NOUN: [List; 5] = [List::BeforeCountry, List::Stop, List::Day, List::Month, List::Speech];
        let begins = || !self.is_inside_phrase(at) || self.lexicon.is(List::BeforeCountry, self.document.lower(at - 1));
        let is_apposed = || lists.has(List::Apposed) && begins() && self.patterns.is_country(name);
        !BEFORE_NOUN.iter().any(|list| lists.has(*list)) && !is_apposed() && self.may_take_adjective(at)
    }

    /// An office, a noun or an adjective behind one, but no superlative and no deed: what is the largest of a country is "Russia's largest", *jatuhnya Rusia*
    /// its fall, *tetangganya Rusia* a neighbour called Russia, and *yakin Rusia* begins a clause.
    fn may_take_adjective(&self, at: usize) -> bool {
        let lower = self.document.lower(at);
        let is_large = || self.text(at).chars().all(char::is_uppercase);
        if self.lexicon.names(lower).any(|name| name.kind() == NameKind::Position || is_common(name) && is_large()) {
            return true;
        }
        if lower.ends_with("nya") {
            return false;
        }
        let Some(reading) = read_standard(lower, self.lexicon) else { return false };
        match reading.entry.part_of_speech() {
            Some(PartOfSpeech::Noun) => true,
            Some(PartOfSpeech::Adj) => {
                let is_superlative = reading.composed == Some(Composed::Superlative) || lower.starts_with("ter") && is_highest(reading.entry);
                !is_superlative && (is_also_noun(reading.entry) || self.is_inside_phrase(at))
            }
            _ => false,
        }
    }

    /// Whether a word of the same noun phrase may stand before a token: neither a function word nor a mark nor the head of the sentence.
    fn is_inside_phrase(&self, at: usize) -> bool {
        let before = at.checked_sub(1).filter(|before| *before >= self.sentence.start);
        before.is_some_and(|before| self.text(before).starts_with(char::is_alphabetic) && !self.lexicon.is(List::Stop, self.document.lower(before)))
    }

    /// Whether a word is a noun for people or their ways, whom English calls by an adjective that it has for little else: *warga Singapura* "Singaporeans".
    fn is_people(&self, at: usize) -> bool {
        let lower = self.document.lower(at);
        let singular = lower.split_once('-').filter(|(one, other)| one == other).map_or(lower, |(one, _)| one);
        self.lexicon.is(List::People, singular) || self.lexicon.is(List::Occupation, singular)
    }

    /// The language that a name means behind *bahasa* in small letters, or in a row with such a name, in English.
    pub(in crate::glossary::name) fn language(&self, name: &Range<usize>, shown: &str, last: Option<&Seen>) -> Option<String> {
        let is_of_language = |words: &str| self.lexicon.is(List::LanguageFollows, words);
        let is_language = |last: &Seen| {
            let first = last.name.split(' ').next().unwrap_or_default();
            last.mention.language.is_some() || is_of_language(&first.to_lowercase())
        };
        let in_row = || self.row(name, last).is_some_and(is_language) && self.patterns.adjective(shown).is_some();
        let before = name.start.checked_sub(1).filter(|before| *before >= self.sentence.start)?;
        // *Bahasa Inggris* with a capital is a name of its own.
        let (printed, lower) = (self.text(before), self.document.lower(before));
        let is_behind = (printed == lower || lower != LANGUAGE) && is_of_language(lower);
        // *bahasa selain Inggris*
        let first = before.checked_sub(1).filter(|first| *first >= self.sentence.start).map_or("", |first| self.document.lower(first));
        let is_behind_two = || is_of_language(first) && is_of_language(&self.with_word_before(before));
        if !(is_behind || is_behind_two() || in_row()) {
            return None;
        }
        let full = format!("{LANGUAGE} {shown}");
        let fits = |kind: NameKind| kind == NameKind::Other;
        let exact = self.patterns.exact(&full, fits).and_then(|entry| entry.gloss());
        exact.map(str::to_owned).or_else(|| self.patterns.compose(&full, &fits)?.into_form())
    }

    /// A country or body as it stands before an office: its adjective, its acronym, its name.
    pub(in crate::glossary::name) fn attribute(&self, tokens: Range<usize>) -> Option<String> {
        if !self.text(tokens.start).starts_with(char::is_uppercase) {
            return None;
        }
        let shown = &self.shown(tokens);
        let entry = self.patterns.exact(shown, |kind| matches!(kind, NameKind::Place | NameKind::Organization))?;
        let acronym = entry.english_acronym().filter(|_| entry.is_acronym());
        let adjective = || self.patterns.usual_adjective(shown).or_else(|| self.patterns.usual_adjective(entry.headword()));
        acronym.or_else(adjective).or_else(|| entry.gloss()).map(str::to_owned)
    }

    /// What stands before a noun or behind "of" in English: a name of the dictionary, a composed one (*RSUD Cianjur*), or as it is.
    pub(in crate::glossary::name) fn in_english(&self, name: &Seen) -> String {
        let fits = |kind: NameKind| kind.is_name() && kind != NameKind::Person;
        let known = || self.patterns.exact(&name.name, fits)?.gloss().map(str::to_owned);
        let composed = || self.patterns.compose(&name.name, &fits)?.into_form();
        let in_parts = || if name.kind.is_some_and(fits) { composed() } else { None };
        self.attribute(name.mention.tokens.clone()).or_else(known).or_else(in_parts).unwrap_or_else(|| name.name.clone())
    }
}

/// Letters for what is nobody's name: *KTP* "identity card", *HAM* "Human Rights", a field of office.
fn is_common(name: NameEntry<'_>) -> bool {
    let is_small = |gloss: &str| !gloss.contains(char::is_uppercase);
    name.is_acronym() && (name.kind() == NameKind::Portfolio || name.gloss().is_some_and(is_small))
}

fn is_also_noun(entry: Entry<'_>) -> bool {
    entry.may_be(PartOfSpeech::Noun)
}

/// *terendah* "lowest", *terpenting* "most important".
fn is_highest(entry: Entry<'_>) -> bool {
    entry.gloss().is_some_and(|gloss| gloss.ends_with("est") || gloss.ends_with("most") || gloss.starts_with("most "))
}
