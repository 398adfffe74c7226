//! English forms of names: from the dictionary, or composed by the patterns of `dictionaries/patterns.toml`.
//!
//! Nothing is invented: a part that is an ordinary word and no known field, place or body makes no English name.

mod beside;
mod branch;
mod edition;
mod fill;
mod heads;
mod known;
mod line;
mod office;
mod unit;
mod words;

use crate::glossary::name::text::word::spells_word;
use crate::glossary::subject::Subject;
use crate::lexicon::{Lexicon, List, NameKind, Slot};
use line::Pattern;

/// The noun under which the dictionary and the patterns have languages.
pub(super) const LANGUAGE: &str = "bahasa";

/// An English form, and of what it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct English {
    /// The form, likeliest first.
    pub(super) forms: Vec<String>,
    /// What it is.
    pub(super) kind: NameKind,
    /// Its parts, for people; empty where the dictionary has the whole.
    pub(super) path: Vec<String>,
}

impl English {
    /// The likeliest form.
    pub(super) fn into_form(self) -> Option<String> {
        self.forms.into_iter().next()
    }
}

/// The patterns of a lexicon.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patterns<'l> {
    lexicon: &'l Lexicon,
    /// What the document is about, where there is one.
    subject: Option<&'l Subject<'l>>,
}

/// Parts inside parts; *Kasi Humas Polres X Utara* has four.
const DEEPEST: usize = 4;
/// Words of the longest name or office that is taken apart: every way to part it is tried, and what has more words is a list or a sentence.
pub(super) const LONGEST_NAME: usize = 14;
/// Most tokens of an office with its field and body: what is longer is not taken apart.
pub(super) const LONGEST_OFFICE: usize = LONGEST_NAME + 4;

impl<'l> Patterns<'l> {
    /// The patterns for a name that stands alone.
    pub(super) fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon, subject: None }
    }

    /// The patterns in a text on a subject.
    pub(super) fn on(subject: &'l Subject<'l>, lexicon: &'l Lexicon) -> Self {
        Self { lexicon, subject: Some(subject) }
    }

    /// What the text is about.
    pub(super) fn text_topic(&self) -> Option<&'l str> {
        self.subject.and_then(|subject| subject.topic)
    }

    /// Whether a text is on what the first sense of a word belongs to.
    pub(super) fn is_on_topic(&self, word: &str) -> bool {
        let domain = self.lexicon.entry(word).and_then(|entry| entry.senses().next()?.domain());
        domain.is_some() && self.subject.is_some_and(|subject| subject.topic == domain)
    }

    /// The patterns known by a word in lower case: their first, or their last where X comes first. Letters of a board say something only of a body with
    /// members: *PP Tapera* is a regulation on it.
    fn of_word(&self, word: &str) -> impl Iterator<Item = Pattern<'l>> + use<'l> {
        self.lexicon.name_patterns(word).filter_map(|line| Pattern::read(line, |_, _| true)).filter(|pattern| pattern.slot != Slot::Association)
    }

    /// The patterns that may fit a name in lower case, the longest first.
    fn fitting(&self, lower: &str) -> impl Iterator<Item = Pattern<'l>> + use<'l> {
        // A single word leaves nothing for X.
        let ends = lower.split_once(' ').zip(lower.rsplit_once(' ')).map(|((first, _), (_, last))| [first, last]);
        let may_fit = |before: &str, after: &str| lower.starts_with(before) && lower.ends_with(after);
        let lines = ends.into_iter().flatten().flat_map(|word| self.lexicon.name_patterns(word));
        let mut patterns: Vec<Pattern<'l>> = lines.filter_map(|line| Pattern::read(line, may_fit)).collect();
        patterns.sort_unstable_by_key(|pattern| pattern.rank);
        patterns.dedup_by_key(|pattern| pattern.rank);
        patterns.into_iter()
    }

    /// Composes a name by the patterns whose kind `fits`.
    pub(super) fn compose(&self, name: &str, fits: &dyn Fn(NameKind) -> bool) -> Option<English> {
        if name.split(' ').count() > LONGEST_NAME {
            return None;
        }
        let body = fits(NameKind::Organization).then(|| self.placed(name, 0)).flatten();
        let in_part = || fits(NameKind::Position).then(|| self.held_in_part(name)).flatten();
        let of_faction = || fits(NameKind::Position).then(|| self.of_faction(name).or_else(|| self.in_field(name))).flatten();
        let edition = || fits(NameKind::Other).then(|| self.edition_of(name)).flatten();
        let of_known = || fits(NameKind::Position).then(|| self.of_known_office(name)).flatten();
        body.or_else(of_faction).or_else(edition).or_else(|| self.compose_at(name, fits, 0)).or_else(in_part).or_else(of_known)
    }

    /// An office that the patterns compose, in English: *Bupati Garut* "Regent of Garut".
    pub(super) fn composed_office(&self, name: &str) -> Option<String> {
        self.compose(name, &|kind| kind == NameKind::Position)?.into_form()
    }

    /// A body with its place, faculty or town; *Polres Demak* has a form of its own, which is better than that of any branch.
    fn placed(&self, name: &str, depth: usize) -> Option<English> {
        let in_place = |pattern: &Pattern<'l>| pattern.kind == NameKind::Organization && pattern.slot == Slot::Place;
        let body = self.branch_of(name, depth).or_else(|| self.faculty_of(name, depth)).or_else(|| self.in_town(name, depth))?;
        self.compose_by(name, &in_place, depth).or(Some(body))
    }

    /// Whether a name is a body made of a head and ordinary words or a field of office, so that its English can be composed.
    pub(super) fn is_body_of_words(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        let has_adjective = |slot: Slot| matches!(slot, Slot::Demonym | Slot::Nation);
        let of_words = |pattern: &Pattern<'l>| pattern.kind == NameKind::Organization && (pattern.slot.describes() || has_adjective(pattern.slot));
        let is_whole = |pattern: &Pattern<'l>| match pattern.slot {
            Slot::Demonym | Slot::Nation => true,
            Slot::Portfolio => self.has_fields(name) || !self.begins_with_body(pattern, name),
            _ => !self.begins_with_body(pattern, name),
        };
        lower.len() == name.len()
            && self.lexicon.entry(&lower).is_none()
            && self
                .fitting(&lower)
                .filter(of_words)
                .filter(&is_whole)
                .any(|pattern| pattern.rest(name, &lower).is_some_and(|rest| self.fill(rest, pattern.slot, 0).is_some()))
    }

    fn compose_at(&self, name: &str, fits: &dyn Fn(NameKind) -> bool, depth: usize) -> Option<English> {
        self.compose_by(name, &|pattern| fits(pattern.kind), depth)
    }

    fn compose_by(&self, name: &str, fits: &dyn Fn(&Pattern<'l>) -> bool, depth: usize) -> Option<English> {
        let lower = name.to_lowercase();
        if depth > DEEPEST || lower.len() != name.len() {
            return None;
        }
        self.bodies_first(name, &lower, fits).into_iter().find_map(|pattern| {
            let rest = pattern.rest(name, &lower)?;
            let is_other = self.is_of_body(&pattern, name) || self.is_foreign(&pattern, rest) || self.is_of_letters(&pattern, name, rest);
            let is_in_middle = || self.is_area_by_head(&lower) || self.ends_with_place(name);
            if is_other || pattern.before.is_empty() && is_in_middle() {
                return None;
            }
            self.in_longer_office(&pattern, name, depth)
                .or_else(|| self.of_country(&pattern, rest, depth))
                .or_else(|| self.sent_to(&pattern, rest, depth))
                .or_else(|| self.board_of(&pattern, rest, depth))
                .or_else(|| self.held_in(&pattern, rest, depth))
                .or_else(|| self.filled(&pattern, name, rest, depth))
        })
    }

    /// A pattern with the English of what stands for X.
    fn filled(&self, pattern: &Pattern<'l>, name: &str, rest: &str, depth: usize) -> Option<English> {
        let part = self.fill(rest, pattern.slot, depth)?;
        // "Treaty of Versailles", but no "Treaty of Indonesia-EU".
        if pattern.slot == Slot::Place && pattern.english.ends_with('X') && rest.contains('-') && self.pair(rest).is_some() {
            return None;
        }
        if let Some(form) = self.with_phrase(pattern, name) {
            return Some(English { path: vec![format!("{name}: {form}")], forms: vec![form], kind: pattern.kind });
        }
        let part = match pattern.slot {
            slot if slot.is_of_words() && pattern.kind.is_name() => capitalised(&part),
            Slot::Association => self.with_article(pattern, part),
            Slot::Place if pattern.kind == NameKind::Organization => self.place_with_article(pattern, capitalised(&part)),
            Slot::Place => self.place_with_article(pattern, part),
            Slot::Body if !pattern.kind.is_name() => self.with_article(pattern, part),
            Slot::Body => self.with_article(pattern, capitalised_word(part)),
            _ if pattern.kind.is_name() => capitalised_word(part),
            _ => part,
        };
        let form = self.adjective_before(pattern, rest, &part).unwrap_or_else(|| pattern.with(&part));
        Some(English { forms: vec![form], kind: pattern.kind, path: vec![pattern.shown(), format!("{rest}: {part}")] })
    }

    /// Whether a pattern of words would take apart a body that has a name of its own: *Kepala* + *Badan Penanggulangan Bencana Daerah*.
    fn is_of_body(&self, pattern: &Pattern<'l>, name: &str) -> bool {
        match pattern.slot {
            Slot::Words => self.begins_with_body(pattern, name),
            Slot::Field => name.split_once(' ').is_some_and(|(_, body)| self.is_more_than_body(body, 0)),
            _ => false,
        }
    }

    /// *Desa Karang Tengah*: a village is called by all that stands behind its head, and lies in the middle of none.
    fn is_area_by_head(&self, lower: &str) -> bool {
        let head = lower.split(' ').next().unwrap_or(lower);
        self.lexicon.is(List::Division, head) && self.of_word(head).any(|pattern| pattern.before == head && pattern.slot == Slot::Area)
    }

    /// *Rutan Polres Aceh Selatan*: what ends with a place of several words is no south of anything.
    fn ends_with_place(&self, name: &str) -> bool {
        let is_place = |end: &str| end.contains(' ') && self.known_place(end).is_some();
        let head = name.split(' ').next().unwrap_or(name).to_lowercase();
        (self.heads_name(&head) || self.heads_body(&head)) && name.match_indices(' ').any(|(at, _)| is_place(&name[at + 1..]))
    }

    /// *Dewan Pertimbangan Pegawai*: where the head and the word behind it are a phrase of the dictionary, "Employee Advisory Council".
    fn with_phrase(&self, pattern: &Pattern<'l>, name: &str) -> Option<String> {
        let joins_two = || name.split(' ').any(|word| self.lexicon.is(List::Coordinator, word));
        let (at, _) = name.match_indices(' ').nth(1).filter(|_| pattern.slot == Slot::Words && !joins_two())?;
        self.common(&name[..at]).filter(|(_, is_adjective)| !is_adjective)?;
        self.words(name)
    }

    /// *Kementerian Islam*: an adjective goes before its head, and not behind "of".
    fn adjective_before(&self, pattern: &Pattern<'l>, rest: &str, part: &str) -> Option<String> {
        let head = pattern.english.strip_suffix(" of X").filter(|_| pattern.slot == Slot::Words)?;
        let is_adjective = self.common(rest).is_some_and(|(_, is_adjective)| is_adjective) || self.adjective(rest).is_some();
        is_adjective.then(|| format!("{part} {head}"))
    }

    /// *Kementerian Kebudayaan Thailand*: a body of a field in a country, "Thai Ministry of Culture"; English has no field between "of" and the country.
    fn of_country(&self, pattern: &Pattern<'l>, rest: &str, depth: usize) -> Option<English> {
        let is_of_home = || self.before_home(rest, |home| home.contains(' ')).is_some();
        if !matches!(pattern.slot, Slot::Portfolio | Slot::Words)
            || !pattern.english.ends_with("of X")
            || self.portfolio(rest).is_some()
            || is_of_home()
        {
            return None;
        }
        let is_field = |field: &str| match pattern.slot {
            Slot::Words => self.words(rest).is_some() && self.words(field).is_some(),
            _ => self.portfolio(field).or_else(|| self.fields(field)).is_some(),
        };
        let (field, place) = rest
            .match_indices(' ')
            .map(|(at, _)| (&rest[..at], &rest[at + 1..]))
            .find(|(field, place)| self.place(place, depth).is_some() && is_field(field))?;
        let field = self.fill(field, pattern.slot, depth)?;
        let country = self.usual_adjective(place).map(str::to_owned).or_else(|| self.place(place, depth))?;
        let form = format!("{country} {}", pattern.english.replacen('X', &field, 1));
        Some(English { forms: vec![form], kind: pattern.kind, path: vec![pattern.shown(), format!("{rest}: {country} {field}")] })
    }

    /// *Terminal Handling Charge*: a head that English has too, and English words behind it.
    fn is_foreign(&self, pattern: &Pattern<'l>, rest: &str) -> bool {
        let is_english = |word: &str| self.lexicon.is_english(&word.to_lowercase());
        pattern.english.to_lowercase().split(' ').any(|word| word == pattern.before) && rest.contains(' ') && rest.split(' ').all(is_english)
    }

    /// *Lembaga GEMA*: letters inside a name are no words, whatever they spell, unless all of it is in capitals.
    fn is_of_letters(&self, pattern: &Pattern<'l>, name: &str, rest: &str) -> bool {
        let is_shouted = || !name.contains(char::is_lowercase);
        pattern.slot.is_of_words() && rest.split(' ').any(|word| spells_word(word, self.lexicon)) && !is_shouted()
    }

    /// *Otoritas Jasa Keuangan Bidang Edukasi*: a body of the dictionary with more words behind it is not made of words. What the pattern begins with,
    /// *Direktorat Jenderal*, is none.
    fn begins_with_body(&self, pattern: &Pattern<'l>, name: &str) -> bool {
        self.is_more_than_body(name, pattern.before.len())
    }

    fn is_more_than_body(&self, name: &str, head: usize) -> bool {
        name.match_indices(' ').skip(1).any(|(at, _)| at > head && self.known_body(&name[..at]).is_some())
    }
}

/// Each word with a capital, as English writes names and an office before a name.
pub(super) fn capitalised(english: &str) -> String {
    let large = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().filter(|_| !word.contains(char::is_uppercase));
        first.map_or_else(|| word.to_owned(), |first| first.to_uppercase().chain(letters).collect())
    };
    let is_small = |word: &str| matches!(word, "of" | "the" | "and" | "for" | "in" | "on" | "at" | "to" | "by" | "with");
    english.split(' ').map(|word| if is_small(word) { word.to_owned() } else { large(word) }).collect::<Vec<_>>().join(" ")
}

/// A part without any capital gets them inside a name: "Human Rights Foundation".
fn capitalised_word(part: String) -> String {
    if part.contains(char::is_uppercase) { part } else { capitalised(&part) }
}
