//! English forms of names: from the dictionary, or composed by the patterns of `dictionaries/patterns.toml`.
//!
//! Nothing is invented: a part that is an ordinary word and no known field, place or body makes no English name.

mod beside;
mod branch;
mod fill;
mod office;
mod unit;
mod words;

use super::word::{casing_fits, spells_word};
use crate::glossary::Subject;
use crate::lexicon::fields::fields;
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, OfficeWord};
use crate::morphology;
use fill::is_number;

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

/// One pattern: what stands before and behind X, and what becomes of it.
#[derive(Clone, Copy, Debug)]
struct Pattern<'l> {
    /// Place among all patterns, those with the longest fixed part first.
    rank: usize,
    before: &'l str,
    after: &'l str,
    english: &'l str,
    kind: NameKind,
    slot: &'l str,
    before_name: &'l str,
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
/// The dictionary of countries.
const COUNTRIES: &str = "names/countries";
/// Words of the longest name that is taken apart.
const LONGEST: usize = 14;

impl<'l> Patterns<'l> {
    /// The patterns for a name that stands alone.
    pub(super) fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon, subject: None }
    }

    /// The patterns in a text on a subject.
    pub(super) fn on(subject: &'l Subject<'l>, lexicon: &'l Lexicon) -> Self {
        Self { lexicon, subject: Some(subject) }
    }

    /// The patterns known by a word in lower case: their first, or their last where X comes first.
    fn of_word(&self, word: &str) -> impl Iterator<Item = Pattern<'l>> + use<'l> {
        self.lexicon.name_patterns(word).filter_map(|line| Pattern::read(line, |_, _| true))
    }

    /// Whether a pattern begins with a word in lower case.
    pub(super) fn begins(&self, word: &str) -> bool {
        self.of_word(word).next().is_some()
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

    /// The dictionary's reading of a name as printed, with one of the kinds that `fits`.
    pub(super) fn exact(&self, name: &str, fits: impl Fn(NameKind) -> bool) -> Option<NameEntry<'l>> {
        let name = name.trim_end_matches('.');
        self.readings(&name.to_lowercase()).find(|entry| fits(entry.kind()) && casing_fits(*entry, name))
    }

    /// The dictionary's reading of a name as printed whose kind has the lowest rank, the first of equals.
    pub(super) fn best(&self, name: &str, rank: impl Fn(NameKind) -> Option<u8>) -> Option<NameEntry<'l>> {
        let name = name.trim_end_matches('.');
        let lower = name.to_lowercase();
        let fitting = self.readings(&lower).filter(|entry| casing_fits(*entry, name));
        fitting.filter_map(|entry| Some((rank(entry.kind())?, entry))).min_by_key(|(rank, _)| *rank).map(|(_, entry)| entry)
    }

    /// The dictionary's readings of a name in lower case, those of the subject first.
    fn readings(&self, lower: &str) -> impl Iterator<Item = NameEntry<'l>> {
        self.on_subject(lower).chain(self.lexicon.names(lower))
    }

    /// The readings that a name in lower case has in texts on the subject alone.
    fn on_subject(&self, lower: &str) -> impl Iterator<Item = NameEntry<'l>> {
        let topic = self.subject.and_then(|subject| subject.topic);
        let topical = topic.into_iter().flat_map(|topic| self.lexicon.names_on(topic, lower));
        self.subject.and_then(|subject| subject.meaning(lower)).into_iter().chain(topical)
    }

    /// The reading that a name has in texts on the subject alone, whatever the recogniser takes it for: *Roma* is a club in one on sport.
    pub(super) fn meant(&self, name: &str) -> Option<NameEntry<'l>> {
        self.on_subject(&name.to_lowercase()).find(|entry| is_name(entry.kind()))
    }

    /// The dictionary's reading of a name in another dress: *A.S.*, *Instagramnya*, *PKB-nya*; two names in one, *AS-Tiongkok*, have no reading of their own.
    pub(super) fn undressed(&self, name: &str) -> Option<NameEntry<'l>> {
        let is_dotted = name.split_terminator('.').all(|part| part.chars().count() == 1) && name.contains('.');
        if is_dotted {
            return self.exact(&name.replace('.', ""), is_name);
        }
        morphology::hosts(name).find_map(|host| self.exact(host, is_name))
    }

    /// *Kementerian Sosial RI*: a body without the country that it belongs to; the name of the country itself may be part of the body's.
    pub(super) fn without_country<'n>(&self, name: &'n str) -> Option<&'n str> {
        let body = self.before_home(name, |country| self.exact(country, |kind| kind == NameKind::Place).is_none())?;
        let is_body = || self.exact(body, |kind| kind == NameKind::Organization).is_some();
        (is_body() || self.heads_body(&body.split(' ').next().unwrap_or(body).to_lowercase())).then_some(body)
    }

    /// *PT Semen Gresik (Persero) Tbk*: a firm without its form.
    pub(super) fn without_firm_end<'n>(&self, name: &'n str) -> Option<&'n str> {
        let is_end = |word: &str| self.lexicon.lists_of(&word.trim_matches(['(', ')']).to_lowercase()).is_office_word(OfficeWord::Firm);
        let (mut firm, mut rest) = (None, name);
        while let Some((before, _)) = rest.rsplit_once(' ').filter(|(_, last)| is_end(last)) {
            (firm, rest) = (Some(before), before);
        }
        firm
    }

    /// What stands before the country at home, in one of its forms that `may_go`.
    pub(super) fn before_home<'n>(&self, name: &'n str, may_go: impl Fn(&str) -> bool) -> Option<&'n str> {
        let is_home = |end: &str| may_go(end) && self.lexicon.is(List::Home, &end.to_lowercase());
        name.match_indices(' ').find(|(at, _)| is_home(&name[at + 1..])).map(|(at, _)| &name[..at])
    }

    /// Whether letters are a rank, degree or form of address: *Kombes*, *Brigjen Pol*.
    pub(super) fn is_title(&self, shown: &str) -> bool {
        self.exact(shown, |kind| kind == NameKind::Title).is_some()
    }

    /// *AS-Tiongkok*: two names of countries or bodies in one word, each in its short English form.
    pub(super) fn pair(&self, name: &str) -> Option<English> {
        let (first, second) = name.split_once(['-', '–'])?;
        let fits = |kind| matches!(kind, NameKind::Place | NameKind::Organization);
        let english = |part: &str| self.exact(part.trim(), fits).map(|entry| short_form(entry, part));
        let (one, other) = (english(first)?, english(second)?);
        if first == second {
            let form = format!("{one}s");
            return Some(English { forms: vec![form], kind: NameKind::Organization, path: vec![format!("{first}: {one}")] });
        }
        Some(English {
            forms: vec![format!("{one}-{other}")],
            kind: NameKind::Other,
            path: vec![format!("{first}: {one}"), format!("{second}: {other}")],
        })
    }

    /// *Pro-Trump* in a headline: a prefix and a name of the dictionary.
    pub(super) fn prefixed(&self, name: &str) -> Option<English> {
        let (prefix, rest) = name.split_once('-')?;
        let frame = self.lexicon.before_name(&prefix.to_lowercase())?;
        let entry = self.exact(rest, is_name).filter(|_| rest.starts_with(char::is_uppercase))?;
        let english =
            entry.glosses().find(|gloss| gloss.split(' ').any(|word| word == rest)).map_or_else(|| short_form(entry, rest), |_| rest.to_owned());
        let path = vec![format!("{}: {}", prefix.to_lowercase(), frame), format!("{rest}: {english}")];
        Some(English { forms: vec![frame.replacen('X', &english, 1)], kind: NameKind::Other, path })
    }

    /// The English adjectives of a place, the usual one first: *Rusia* Russian, *Filipina* Philippine and Filipino.
    pub(super) fn adjectives(&self, place: &str) -> impl Iterator<Item = &'l str> + use<'l> {
        self.exact(place, |kind| kind == NameKind::Demonym).into_iter().flat_map(|entry| entry.glosses())
    }

    /// The usual English adjective of a place.
    pub(super) fn adjective(&self, place: &str) -> Option<&'l str> {
        self.adjectives(place).next()
    }

    /// The adjective of a place where English usually has it before a noun; it says "Singapore government" and "Aceh governor", not "Singaporean" and "Acehnese".
    pub(super) fn usual_adjective(&self, place: &str) -> Option<&'l str> {
        self.adjective(place).filter(|_| !self.has_seldom_adjective(place))
    }

    /// The adjective that a place has before nouns for people at least: "Singaporeans", "Acehnese dance". Towns have none: "Makassar residents".
    pub(super) fn adjective_of_people(&self, place: &str) -> Option<&'l str> {
        let entry = self.exact(place, |kind| kind == NameKind::Demonym)?;
        let may_have = || !self.lexicon.is(List::SeldomAdjective, &entry.headword().to_lowercase()) || self.is_country(place);
        entry.glosses().next().filter(|_| may_have())
    }

    /// Whether English has the adjective of a place for its people alone, or seldom even for these.
    pub(super) fn has_seldom_adjective(&self, place: &str) -> bool {
        let Some(entry) = self.exact(place, |kind| kind == NameKind::Demonym) else { return false };
        let headword = entry.headword().to_lowercase();
        let lists = self.lexicon.lists_of(&headword);
        lists.has(List::SeldomAdjective) || lists.has(List::PeopleAdjective)
    }

    /// Whether words in lower case are what stands before X in a pattern whose X is a name.
    pub(super) fn heads_name(&self, first: &str) -> bool {
        let word = first.split(' ').next().unwrap_or(first);
        let is_called = |pattern: &Pattern<'l>| is_name(pattern.kind) && !matches!(pattern.slot, "portfolio" | "words" | "described");
        self.of_word(word).any(|pattern| pattern.before == first && is_called(&pattern))
    }

    /// Whether words in lower case are what stands before X in a pattern whose X is whatever the thing is called: *masjid raya*, but not *DPRD*, which has a place.
    pub(super) fn heads_called(&self, first: &str) -> bool {
        let word = first.split(' ').next().unwrap_or(first);
        self.of_word(word)
            .any(|pattern| pattern.before == first && is_name(pattern.kind) && matches!(pattern.slot, "name" | "area" | "called" | "school"))
    }

    /// Whether a word in lower case is the head of offices with a field or a body: *kepala*, *kabid*.
    pub(super) fn heads_office(&self, first: &str) -> bool {
        let is_office =
            |pattern: &Pattern<'l>| pattern.kind == NameKind::Position && matches!(pattern.slot, "field" | "body" | "portfolio" | "place");
        self.of_word(first).any(|pattern| is_office(&pattern) && pattern.before.split(' ').next() == Some(first))
    }

    /// Whether a word in lower case stands before a number: *komisi*.
    pub(super) fn heads_number(&self, first: &str) -> bool {
        self.of_word(first).any(|pattern| pattern.before == first && pattern.slot == "number")
    }

    /// Whether a word in lower case stands before the names of firms: *pt*.
    pub(super) fn is_firm(&self, first: &str) -> bool {
        self.of_word(first).any(|pattern| pattern.before == first && pattern.slot == "firm" && pattern.kind == NameKind::Organization)
    }

    /// Whether words in lower case stand before a class and what is called so: *lapas kelas*.
    pub(super) fn heads_class(&self, first: &str) -> bool {
        let word = first.split(' ').next().unwrap_or(first);
        self.of_word(word).any(|pattern| pattern.before == first && pattern.slot == "class")
    }

    /// Whether a word is the head of names that are also called without it: *Partai* Demokrat.
    pub(super) fn is_small_head(&self, word: &str) -> bool {
        self.lexicon.is(List::SmallHead, &word.to_lowercase())
    }

    /// Whether a word in lower case is the head of places.
    pub(super) fn heads_place(&self, first: &str) -> bool {
        self.of_word(first).any(|pattern| pattern.before == first && pattern.kind == NameKind::Place)
    }

    /// Whether the place of a body stands behind a word in lower case.
    pub(super) fn stands_before_place(&self, first: &str) -> bool {
        self.of_word(first).any(|pattern| pattern.before == first && pattern.slot == "place")
    }

    /// Whether a word in lower case is the first of a pattern for bodies.
    pub(super) fn heads_body(&self, first: &str) -> bool {
        self.of_word(first).any(|pattern| !pattern.before.is_empty() && pattern.kind == NameKind::Organization)
    }

    /// What a name is by its head, where a pattern has that head.
    pub(super) fn kind_of_head(&self, name: &str) -> Option<NameKind> {
        let lower = name.to_lowercase();
        if lower.len() != name.len() {
            return None;
        }
        self.fitting(&lower)
            .filter(|pattern| is_name(pattern.kind) && !pattern.before.is_empty())
            .find(|pattern| pattern.rest(name, &lower).is_some())
            .map(|pattern| pattern.kind)
    }

    /// Composes a name by the patterns whose kind `fits`.
    pub(super) fn compose(&self, name: &str, fits: &dyn Fn(NameKind) -> bool) -> Option<English> {
        if name.split(' ').count() > LONGEST {
            return None;
        }
        let body = fits(NameKind::Organization).then(|| self.placed(name, 0)).flatten();
        let in_part = || fits(NameKind::Position).then(|| self.held_in_part(name)).flatten();
        let of_faction = || fits(NameKind::Position).then(|| self.of_faction(name)).flatten();
        body.or_else(of_faction).or_else(|| self.compose_at(name, fits, 0)).or_else(in_part)
    }

    /// A body with its place, faculty or town; *Polres Demak* has a form of its own, which is better than that of any branch.
    fn placed(&self, name: &str, depth: usize) -> Option<English> {
        let in_place = |pattern: &Pattern<'l>| pattern.kind == NameKind::Organization && pattern.slot == "place";
        let body = self.branch_of(name, depth).or_else(|| self.faculty_of(name, depth)).or_else(|| self.in_town(name, depth))?;
        self.compose_by(name, &in_place, depth).or(Some(body))
    }

    /// Whether a name is a body made of a head and ordinary words or a field of office, so that its English can be composed.
    pub(super) fn is_body_of_words(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        let of_words = |pattern: &Pattern<'l>| {
            pattern.kind == NameKind::Organization && matches!(pattern.slot, "words" | "portfolio" | "demonym" | "nation" | "described")
        };
        let is_whole = |pattern: &Pattern<'l>| match pattern.slot {
            "demonym" | "nation" => true,
            "portfolio" => self.has_fields(name) || !self.begins_with_body(pattern, name),
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
            if self.is_of_body(&pattern, name) || self.is_foreign(&pattern, rest) || self.is_of_letters(&pattern, name, rest) {
                return None;
            }
            self.of_country(&pattern, rest, depth)
                .or_else(|| self.board_of(&pattern, rest, depth))
                .or_else(|| self.held_in(&pattern, rest, depth))
                .or_else(|| self.filled(&pattern, name, rest, depth))
        })
    }

    /// A pattern with the English of what stands for X.
    fn filled(&self, pattern: &Pattern<'l>, name: &str, rest: &str, depth: usize) -> Option<English> {
        let part = self.fill(rest, pattern.slot, depth)?;
        if let Some(form) = self.with_phrase(pattern, name) {
            return Some(English { path: vec![format!("{name}: {form}")], forms: vec![form], kind: pattern.kind });
        }
        let part = match pattern.slot {
            "words" | "described" if is_name(pattern.kind) => capitalised(&part),
            "place" if pattern.kind == NameKind::Organization => capitalised(&part),
            "place" => part,
            _ if is_name(pattern.kind) => capitalised_word(part),
            "body" if pattern.kind == NameKind::Position => self.with_article(pattern, part),
            _ => part,
        };
        let form = self.adjective_before(pattern, rest, &part).unwrap_or_else(|| pattern.with(&part));
        Some(English { forms: vec![form], kind: pattern.kind, path: vec![pattern.shown(), format!("{rest}: {part}")] })
    }

    /// Whether a pattern of words would take apart a body that has a name of its own: *Kepala* + *Badan Penanggulangan Bencana Daerah*.
    fn is_of_body(&self, pattern: &Pattern<'l>, name: &str) -> bool {
        match pattern.slot {
            "words" => self.begins_with_body(pattern, name),
            "field" => name.split_once(' ').is_some_and(|(_, body)| self.is_more_than_body(body, 0)),
            _ => false,
        }
    }

    /// "chair of the Corruption Eradication Commission", but "chair of Bank Mandiri" and "PSSI captain": a body with its article, where it stands last.
    fn with_article(&self, pattern: &Pattern<'l>, body: String) -> String {
        let stands_last = pattern.english.strip_suffix(" X").is_some_and(|before| !before.ends_with(" the"));
        if stands_last && self.describes_body(&body) { format!("the {body}") } else { body }
    }

    /// Whether a body is called by what it is, and by no letters and no number: not "NATO", not "Commission I".
    fn describes_body(&self, english: &str) -> bool {
        let ends_in_number = english.rsplit(' ').next().is_some_and(|last| self.lexicon.is(List::Roman, &last.to_lowercase()) || is_number(last));
        english.contains(' ') && !ends_in_number && self.takes_article(english)
    }

    /// *Dewan Pertimbangan Pegawai*: where the head and the word behind it are a phrase of the dictionary, "Employee Advisory Council".
    fn with_phrase(&self, pattern: &Pattern<'l>, name: &str) -> Option<String> {
        let joins_two = || name.split(' ').any(|word| self.lexicon.is(List::Coordinator, word));
        let (at, _) = name.match_indices(' ').nth(1).filter(|_| pattern.slot == "words" && !joins_two())?;
        self.common(&name[..at]).filter(|(_, is_adjective)| !is_adjective)?;
        self.words(name)
    }

    /// *Kementerian Islam*: an adjective goes before its head, and not behind "of".
    fn adjective_before(&self, pattern: &Pattern<'l>, rest: &str, part: &str) -> Option<String> {
        let head = pattern.english.strip_suffix(" of X").filter(|_| pattern.slot == "words")?;
        let is_adjective = self.common(rest).is_some_and(|(_, is_adjective)| is_adjective) || self.adjective(rest).is_some();
        is_adjective.then(|| format!("{part} {head}"))
    }

    /// *Kementerian Kebudayaan Thailand*: a body of a field in a country, "Thai Ministry of Culture"; English has no field between "of" and the country.
    fn of_country(&self, pattern: &Pattern<'l>, rest: &str, depth: usize) -> Option<English> {
        let is_of_home = || self.before_home(rest, |home| home.contains(' ')).is_some();
        if !matches!(pattern.slot, "portfolio" | "words") || !pattern.english.ends_with("of X") || self.portfolio(rest).is_some() || is_of_home() {
            return None;
        }
        let is_field = |field: &str| match pattern.slot {
            "words" => self.words(rest).is_some() && self.words(field).is_some(),
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

    /// An office as printed, with the patterns that may fit it.
    pub(super) fn offices<'n>(&self, shown: &'n str) -> Offices<'n, 'l> {
        let lower = shown.to_lowercase();
        Offices { shown, patterns: self.bodies_first(shown, &lower, &|_| true), lower }
    }

    /// The patterns that may fit a name, those of offices first whose body is known: *Kepala* + *Badan Riset dan Inovasi Nasional* is not the head of a
    /// *Badan* of anything.
    fn bodies_first(&self, name: &str, lower: &str, fits: &dyn Fn(&Pattern<'l>) -> bool) -> Vec<Pattern<'l>> {
        let has_known_body = |pattern: &Pattern<'l>| {
            let is_open = pattern.kind == NameKind::Position && pattern.slot == "body";
            is_open && pattern.rest(name, lower).is_some_and(|rest| self.exact(rest, |kind| kind == NameKind::Organization).is_some())
        };
        let mut patterns: Vec<Pattern<'l>> = self.fitting(lower).filter(|pattern| fits(pattern)).collect();
        if patterns.iter().any(has_known_body) {
            patterns.sort_by_key(|pattern| pattern.kind == NameKind::Position && matches!(pattern.slot, "field" | "portfolio" | "words"));
        }
        patterns
    }

    /// *Menteri Energi* as it stands before a name: "Energy Minister".
    pub(super) fn before_name(&self, office: &Offices<'_, 'l>) -> Option<String> {
        office.patterns.iter().filter(|pattern| !pattern.before_name.is_empty()).find_map(|pattern| {
            let field = self.fill(pattern.rest(office.shown, &office.lower)?, pattern.slot, 0)?;
            // "Minister of Villages and Development of Disadvantaged Regions" has no other order.
            (!field.contains(" of ")).then(|| pattern.before_name.replacen('X', &field, 1))
        })
    }

    /// *Terminal Handling Charge*: a head that English has too, and English words behind it.
    fn is_foreign(&self, pattern: &Pattern<'l>, rest: &str) -> bool {
        let is_english = |word: &str| self.lexicon.is_english(&word.to_lowercase());
        pattern.english.to_lowercase().split(' ').any(|word| word == pattern.before) && rest.contains(' ') && rest.split(' ').all(is_english)
    }

    /// *Lembaga GEMA*: letters inside a name are no words, whatever they spell, unless all of it is in capitals.
    fn is_of_letters(&self, pattern: &Pattern<'l>, name: &str, rest: &str) -> bool {
        let is_shouted = || !name.contains(char::is_lowercase);
        matches!(pattern.slot, "words" | "described") && rest.split(' ').any(|word| spells_word(word, self.lexicon)) && !is_shouted()
    }

    /// *Otoritas Jasa Keuangan Bidang Edukasi*: a body of the dictionary with more words behind it is not made of words. What the pattern begins with,
    /// *Direktorat Jenderal*, is none.
    fn begins_with_body(&self, pattern: &Pattern<'l>, name: &str) -> bool {
        self.is_more_than_body(name, pattern.before.len())
    }

    fn is_more_than_body(&self, name: &str, head: usize) -> bool {
        let is_body = |name: &str| self.exact(name, |kind| kind == NameKind::Organization).is_some();
        name.match_indices(' ').skip(1).any(|(at, _)| at > head && is_body(&name[..at]))
    }
}

/// Each word with a capital, as English writes names and an office before a name.
pub(super) fn capitalised(english: &str) -> String {
    let large = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().filter(|_| !word.contains(char::is_uppercase));
        first.map_or_else(|| word.to_owned(), |first| first.to_uppercase().chain(letters).collect())
    };
    let is_small = |word: &str| matches!(word, "of" | "the" | "and" | "for" | "in");
    english.split(' ').map(|word| if is_small(word) { word.to_owned() } else { large(word) }).collect::<Vec<_>>().join(" ")
}

/// A part without any capital gets them inside a name: "Human Rights Foundation".
fn capitalised_word(part: String) -> String {
    if part.contains(char::is_uppercase) { part } else { capitalised(&part) }
}

/// A body known by an acronym is called by it in English too where English has one.
fn short_form(entry: NameEntry<'_>, shown: &str) -> String {
    let is_short = entry.is_acronym();
    let english = entry.english_acronym().filter(|_| is_short);
    english.or_else(|| entry.glosses().next()).unwrap_or(shown).to_owned()
}

pub(super) fn is_name(kind: NameKind) -> bool {
    matches!(kind, NameKind::Place | NameKind::Organization | NameKind::Person | NameKind::Other)
}

fn gap(part: &str) -> &'static str {
    if part.is_empty() { "" } else { " " }
}

/// An office with the patterns that may fit it, the longest first.
pub(super) struct Offices<'n, 'l> {
    shown: &'n str,
    lower: String,
    patterns: Vec<Pattern<'l>>,
}

impl<'l> Offices<'_, 'l> {
    /// What goes around an office, *Mantan X*: its English, and how many words stand before X.
    pub(super) fn around_position(&self, is_deputy: bool) -> Option<(&'l str, usize)> {
        // "spokesperson for the X" stands behind a name, not before.
        let is_before = |pattern: &&Pattern<'l>| pattern.slot == "position" && pattern.after.is_empty() && !pattern.english.contains(" the ");
        let is_before = |pattern: &&Pattern<'l>| is_before(pattern) && pattern.english.starts_with("deputy") == is_deputy;
        let pattern = self.patterns.iter().find(is_before)?;
        pattern.rest(self.shown, &self.lower)?;
        Some((pattern.english, pattern.before.split(' ').count()))
    }
}

impl<'l> Pattern<'l> {
    /// Reads a line of [`Lexicon::name_patterns`] whose parts before and behind X may fit; most are not read to the end.
    fn read(line: &'l str, may_fit: impl Fn(&str, &str) -> bool) -> Option<Self> {
        let mut fields = fields(line, b'\t');
        let mut next = || fields.next();
        let (rank, before, after) = (next()?, next()?, next()?);
        if !may_fit(before, after) {
            return None;
        }
        let (rank, english, kind) = (rank.parse().ok()?, next()?, next()?);
        Some(Self { rank, before, after, english, kind: NameKind::from_name(kind)?, slot: next()?, before_name: next()? })
    }

    /// As people write it, with X.
    fn shown(&self) -> String {
        format!("{}{}X{}{}", self.before, gap(self.before), gap(self.after), self.after)
    }

    /// What the English form begins with before X, a character that no part begins with where that is nothing.
    fn lead(&self) -> &'l str {
        self.english.split_once('X').map_or("", |(lead, _)| lead).split_inclusive(' ').next().unwrap_or("\0")
    }

    /// The English form with a part for X; a part that says the head already says it once: *Yayasan Budi Foundation*.
    fn with(&self, part: &str) -> String {
        let tail = self.english.strip_prefix("X").unwrap_or_default();
        let says_tail = !tail.is_empty() && part.to_lowercase().ends_with(tail.to_lowercase().trim_start());
        if part.starts_with(self.lead()) || says_tail { part.to_owned() } else { self.english.replacen('X', part, 1) }
    }

    /// What stands for X in a name, given in its own and in lower case.
    fn rest<'n>(&self, name: &'n str, lower: &str) -> Option<&'n str> {
        let start = if self.before.is_empty() { 0 } else { lower.strip_prefix(self.before)?.strip_prefix(' ').map(|_| self.before.len() + 1)? };
        let end = if self.after.is_empty() { lower.len() } else { lower.strip_suffix(self.after)?.strip_suffix(' ')?.len() };
        name.get(start..end).map(str::trim).filter(|rest| !rest.is_empty())
    }
}
