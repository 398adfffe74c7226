//! Bodies with their place right behind: courts, boards, chapters and offices (*DPD Partai X Bali*), and the faculties of universities.

use super::known::short_form;
use super::line::Pattern;
use super::{DEEPEST, English, Patterns, capitalised};
use crate::glossary::english;
use crate::lexicon::{List, NameKind, OfficeWord, Slot};

/// The dictionary of places of other countries.
const ABROAD: &str = "names/places-world";

impl Patterns<'_> {
    /// Whether two names side by side are one: a body and the place of its branch, a board and its body, a faculty and its university.
    /// `may_be_place` says whether what no dictionary has may be a place (*Pengadilan Negeri Amurang*).
    pub(in crate::glossary::name) fn is_body_with(&self, first: &str, second: &str, may_be_place: bool) -> bool {
        let whole = format!("{first} {second}");
        let is_unknown_place = || may_be_place && self.is_of_place(first) && self.unknown(second).is_some();
        self.in_place(first, second, 0).is_some()
            || self.faculty_of(&whole, 0).is_some()
            || self.is_head_with(first, second, &whole)
            || self.is_of_division(first, &whole)
            || is_unknown_place()
    }

    /// *KPU Provinsi* + *Jawa Barat*: the head of a division of the land was found with the body, and not with its place.
    fn is_of_division(&self, first: &str, whole: &str) -> bool {
        let ends_in_head = || first.rsplit_once(' ').is_some_and(|(_, last)| self.lexicon.is(List::Division, &last.to_lowercase()));
        ends_in_head() && self.compose(whole, &|kind| kind == NameKind::Organization).is_some()
    }

    /// Whether a body of the dictionary belongs to one place each, which a pattern puts before it.
    fn is_of_place(&self, body: &str) -> bool {
        let lower = body.to_lowercase();
        let word = lower.split(' ').next().unwrap_or(&lower);
        self.of_word(word).any(|pattern| pattern.before == lower && pattern.slot == Slot::Place && pattern.kind == NameKind::Organization)
            && self.known_body(body).is_some()
    }

    /// *Universitas Islam Negeri*: whether a name is all that a pattern has before what a body is called.
    pub(in crate::glossary::name) fn heads_called_body(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        let word = lower.split(' ').next().unwrap_or(&lower);
        let is_called = |slot: Slot| slot.is_called() || matches!(slot, Slot::Number | Slot::Numbered);
        lower.contains(' ')
            && self.of_word(word).any(|pattern| pattern.before == lower && pattern.kind == NameKind::Organization && is_called(pattern.slot))
    }

    /// Whether the first name is the head of a pattern for bodies, or begins one, that the second fills, or a board of a body that has its place right behind.
    fn is_head_with(&self, first: &str, second: &str, whole: &str) -> bool {
        let (first, lower) = (first.to_lowercase(), whole.to_lowercase());
        let fits = |pattern: &Pattern<'_>| match pattern.slot {
            Slot::Place => pattern.before.starts_with(&first) && pattern.rest(whole, &lower).is_some_and(|rest| self.place(rest, 0).is_some()),
            Slot::Association | Slot::Body => {
                let may_have_board = || match pattern.slot {
                    Slot::Association => self.association(second).is_some(),
                    _ => self.known_body(second).is_some() && !self.is_national(second),
                };
                let of_body = || pattern.before == first && may_have_board();
                of_body() || pattern.rest(whole, &lower).is_some_and(|rest| self.board_of(pattern, rest, 0).is_some())
            }
            // *Kantor Imigrasi* + *Kelas I TPI Ngurah Rai*: the head goes on in the second.
            Slot::Name | Slot::Called | Slot::Class => pattern.before.len() > first.len() && pattern.before.starts_with(&first),
            _ => false,
        };
        lower.len() == whole.len() && self.fitting(&lower).filter(|pattern| pattern.kind == NameKind::Organization).any(|pattern| fits(&pattern))
    }

    /// Whether a body has the whole country for its place, so that one behind it is another name: *KPK Jakarta*.
    pub(in crate::glossary::name) fn is_national(&self, body: &str) -> bool {
        let entry = self.known_body(body);
        entry.is_some_and(|entry| self.lexicon.is(List::National, &entry.headword().to_lowercase()))
    }

    /// Whether a place is no country, so that a body of the country may have a branch there.
    pub(in crate::glossary::name) fn is_home_place(&self, place: &str) -> bool {
        !self.is_country(place) && self.place(place, 0).is_some()
    }

    /// Whether a place is abroad, and no country.
    pub(in crate::glossary::name) fn is_abroad(&self, place: &str) -> bool {
        self.known_place(place).is_some_and(|entry| entry.source() == ABROAD)
    }

    /// *BEI Medan*, *Partai Demokrat Bali*: a body of the dictionary and the place of its branch.
    pub(super) fn branch_of(&self, name: &str, depth: usize) -> Option<English> {
        name.match_indices(' ').find_map(|(at, _)| self.in_place(&name[..at], &name[at + 1..], depth))
    }

    /// A body in a place: "Bali branch of the Democratic Party", but "Depok City Health Agency", since that is a body of the place itself.
    fn in_place(&self, body: &str, place: &str, depth: usize) -> Option<English> {
        // *HMI Cabang Makassar*
        let chapter = place.split_once(' ').filter(|(head, _)| self.lexicon.lists_of(&head.to_lowercase()).is_office_word(OfficeWord::Chapter));
        // *Dewan Perwakilan Rakyat* + *Daerah* is another body.
        let has_chapter = chapter.is_some_and(|(head, _)| self.known_body(&format!("{body} {head}")).is_none());
        let place = chapter.map_or(place, |(_, place)| place);
        let entry = self.known_body(body)?;
        let is_on = |list: List, name: &str| opens_with(name, |words| self.lexicon.is(list, words));
        let begins = |list: List| is_on(list, body) || is_on(list, entry.headword());
        if self.is_country(place) || !(has_chapter || begins(List::Local) || begins(List::Branch)) {
            return None;
        }
        let (english, place_english) = (short_form(entry, body), self.place(place, depth)?);
        let is_local = begins(List::Local) || !english.contains(char::is_uppercase);
        let form = if is_local {
            format!("{place_english} {english}")
        } else {
            let article = if self.takes_article(&english) { "the " } else { "" };
            english::framed_both(self.lexicon, "branch", &place_english, &format!("{article}{english}"))?
        };
        let path = vec![format!("{body}: {english}"), format!("{place}: {place_english}")];
        Some(English { forms: vec![form], kind: NameKind::Organization, path })
    }

    /// *Universitas Udayana Denpasar*: a university of the dictionary and its town, "Udayana University in Denpasar".
    pub(in crate::glossary::name) fn in_town(&self, name: &str, depth: usize) -> Option<English> {
        let (body, place) = name.match_indices(' ').skip(1).map(|(at, _)| (&name[..at], &name[at + 1..])).find(|(body, place)| {
            let is_university = |list: &str| self.lexicon.is(List::University, list.split(' ').next().unwrap_or(list));
            let entry = self.known_body(body).filter(|entry| is_university(&entry.headword().to_lowercase()));
            entry.is_some() && !self.is_country(place) && self.place(place, depth).is_some()
        })?;
        let (english, town) = (short_form(self.known_body(body)?, body), self.place(place, depth)?);
        let path = vec![format!("{body}: {english}"), format!("{place}: {town}")];
        Some(English { forms: vec![english::framed_both(self.lexicon, "town", &english, &town)?], kind: NameKind::Organization, path })
    }

    /// *Fakultas Hukum Universitas Indonesia*: "University of Indonesia Faculty of Law".
    pub(super) fn faculty_of(&self, name: &str, depth: usize) -> Option<English> {
        let begins = |list: List, name: &str| self.lexicon.is(list, name.split(' ').next().unwrap_or(name));
        // *FK Unair*: letters that the dictionary has for a faculty.
        let letters = name.split(' ').next().and_then(|first| self.known_body(first)).filter(|entry| entry.is_acronym());
        let is_letters = letters.is_some_and(|entry| begins(List::Faculty, &entry.headword().to_lowercase()));
        if !is_letters && !begins(List::Faculty, &name.to_lowercase()) {
            return None;
        }
        let mut parts = name.match_indices(' ').skip(usize::from(!is_letters)).map(|(at, _)| (&name[..at], &name[at + 1..]));
        let (faculty, university) = parts.find(|(_, university)| {
            let entry = self.known_body(university);
            entry.is_some_and(|entry| begins(List::University, &entry.headword().to_lowercase()))
        })?;
        let entry = self.known_body(university)?;
        let exact = self.known_body(faculty).and_then(|entry| entry.gloss()).map(str::to_owned);
        let english = exact.or_else(|| self.composed(faculty, &|kind| kind == NameKind::Organization, depth))?;
        let university_english = short_form(entry, university);
        Some(English {
            forms: vec![format!("{university_english} {english}")],
            kind: NameKind::Organization,
            path: vec![format!("{faculty}: {english}"), format!("{university}: {university_english}")],
        })
    }

    /// *DPD Partai Demokrat Bali*: a board of a body in a place, "Bali Regional Executive Board of the Democratic Party".
    pub(super) fn board_of(&self, pattern: &Pattern<'_>, rest: &str, depth: usize) -> Option<English> {
        if !matches!(pattern.slot, Slot::Association | Slot::Body) || pattern.kind != NameKind::Organization {
            return None;
        }
        let (body, place) = rest
            .match_indices(' ')
            .map(|(at, _)| (&rest[..at], &rest[at + 1..]))
            .find(|(body, place)| self.known_body(body).is_some() && self.place(place, depth).is_some())?;
        let (english, place_english) = (self.with_article(pattern, self.fill(body, pattern.slot, depth)?), self.place(place, depth)?);
        let form = format!("{place_english} {}", pattern.english.replacen('X', &english, 1));
        Some(English { forms: vec![form], kind: pattern.kind, path: vec![pattern.shown(), format!("{rest}: {place_english} {english}")] })
    }

    /// A place of the dictionary, or a division of the land by its head and a proper name: *Kota Depok*.
    pub(super) fn place(&self, shown: &str, depth: usize) -> Option<String> {
        let exact = self.known_place(shown).and_then(|entry| entry.gloss());
        // "Bogor Regency" inside a name.
        exact.map(capitalised).or_else(|| self.division(shown, depth))
    }

    fn division(&self, shown: &str, depth: usize) -> Option<String> {
        let lower = shown.to_lowercase();
        // *Mitigasi Gunung Api Wilayah Barat*: the region of an office is no side of what stands before.
        let is_region = |at: usize| self.lexicon.is(List::Division, lower[..at].rsplit(' ').next().unwrap_or_default()) && lower[..at].contains(' ');
        let is_point = |(at, _): (usize, &str)| self.lexicon.is(List::Point, &lower[at + 1..]) && !is_region(at);
        let head = lower.split(' ').next().unwrap_or(&lower);
        // Most words are neither, and patterns cost more to read than lists.
        let joins_two = || lower.split(' ').any(|word| self.lexicon.is(List::Coordinator, word));
        if !lower.contains(' ') || joins_two() || !(self.lexicon.is(List::Division, head) || lower.match_indices(' ').any(is_point)) {
            return None;
        }
        let is_division = |pattern: &Pattern<'_>| {
            let head = pattern.before.split(' ').next().unwrap_or_default();
            let fits = pattern.kind == NameKind::Place && (self.lexicon.is(List::Division, head) || !pattern.after.is_empty());
            fits && pattern.rest(shown, &lower).is_some_and(|rest| self.fill(rest, Slot::Place, depth + 1).is_some())
        };
        (depth < DEEPEST && lower.len() == shown.len()).then(|| self.compose_by(shown, &is_division, depth + 1)).flatten()?.into_form()
    }

    /// Whether English puts "the" before a body behind "of": an acronym, or what says what it is.
    pub(super) fn takes_article(&self, english: &str) -> bool {
        let is_acronym = english.len() < 5 && english.chars().all(char::is_uppercase);
        is_acronym || english.to_lowercase().split(' ').any(|word| self.lexicon.is(List::Article, word))
    }
}

/// Whether a name begins with words, in lower case, that are of a kind: *Ikatan* Dokter Indonesia.
pub(super) fn opens_with(name: &str, is_of_kind: impl Fn(&str) -> bool) -> bool {
    let lower = name.to_lowercase();
    let mut ends = lower.match_indices(' ').map(|(at, _)| at).chain([lower.len()]);
    ends.any(|end| is_of_kind(&lower[..end]))
}
