//! English forms of names: from the dictionary, or composed by the patterns of `dictionaries/patterns.toml`.
//!
//! Nothing is invented: a part that is an ordinary word and no known field, place or body makes no English name.

use super::word::casing_fits;
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, PartOfSpeech};
use crate::morphology;

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
}

/// Parts inside parts; *Kasi Humas Polres X Utara* has four.
const DEEPEST: usize = 4;
/// Words of the longest name that is taken apart.
const LONGEST: usize = 14;

impl<'l> Patterns<'l> {
    pub(super) fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon }
    }

    /// The patterns known by a word in lower case: their first, or their last where X comes first.
    fn of_word(&self, word: &str) -> impl Iterator<Item = Pattern<'l>> + use<'l> {
        self.lexicon.name_patterns(word).filter_map(Pattern::read)
    }

    /// Whether a pattern begins with a word in lower case.
    pub(super) fn begins(&self, word: &str) -> bool {
        self.of_word(word).next().is_some()
    }

    /// The patterns that may fit a name in lower case, the longest first.
    fn fitting(&self, lower: &str) -> impl Iterator<Item = Pattern<'l>> + use<'l> {
        let ends = [lower.split(' ').next(), lower.rsplit(' ').next()].into_iter().flatten();
        let mut patterns: Vec<Pattern<'l>> = ends.flat_map(|word| self.of_word(word)).collect();
        patterns.sort_unstable_by_key(|pattern| pattern.rank);
        patterns.dedup_by_key(|pattern| pattern.rank);
        patterns.into_iter()
    }

    /// The dictionary's reading of a name as printed, with one of the kinds that `fits`.
    pub(super) fn exact(&self, name: &str, fits: impl Fn(NameKind) -> bool) -> Option<NameEntry<'l>> {
        let name = name.trim_end_matches('.');
        self.lexicon.names(&name.to_lowercase()).find(|entry| fits(entry.kind()) && casing_fits(*entry, name))
    }

    /// The dictionary's reading of a name in another dress: *A.S.*, *Instagramnya*, *PKB-nya*; two names in one, *AS-Tiongkok*, have no reading of their own.
    pub(super) fn undressed(&self, name: &str) -> Option<NameEntry<'l>> {
        let is_dotted = name.split_terminator('.').all(|part| part.chars().count() == 1) && name.contains('.');
        if is_dotted {
            return self.exact(&name.replace('.', ""), is_name);
        }
        morphology::hosts(name).find_map(|host| self.exact(host, is_name))
    }

    /// *AS-Tiongkok*: two names of countries or bodies in one word, each in its short English form.
    pub(super) fn pair(&self, name: &str) -> Option<English> {
        let (first, second) = name.split_once(['-', '–'])?;
        let fits = |kind| matches!(kind, NameKind::Place | NameKind::Organization);
        let english = |part: &str| self.exact(part.trim(), fits).map(|entry| short_form(entry, part));
        let (one, other) = (english(first)?, english(second)?);
        Some(English {
            forms: vec![format!("{one}-{other}")],
            kind: NameKind::Other,
            path: vec![format!("{first}: {one}"), format!("{second}: {other}")],
        })
    }

    /// The English adjectives of a place, the usual one first: *Rusia* Russian, *Filipina* Philippine and Filipino.
    pub(super) fn adjectives(&self, place: &str) -> impl Iterator<Item = &'l str> + use<'l> {
        self.exact(place, |kind| kind == NameKind::Demonym).into_iter().flat_map(|entry| entry.glosses())
    }

    /// The usual English adjective of a place.
    pub(super) fn adjective(&self, place: &str) -> Option<&'l str> {
        self.adjectives(place).next()
    }

    /// The adjective of a place where English usually has it before a noun; it says "Singapore government", not "Singaporean".
    pub(super) fn usual_adjective(&self, place: &str) -> Option<&'l str> {
        let entry = self.exact(place, |kind| kind == NameKind::Demonym)?;
        let is_seldom = self.lexicon.is(List::SeldomAdjective, &entry.headword().to_lowercase());
        entry.glosses().next().filter(|_| !is_seldom)
    }

    /// Whether words in lower case are what stands before X in a pattern whose X is a name.
    pub(super) fn heads_name(&self, first: &str) -> bool {
        let word = first.split(' ').next().unwrap_or(first);
        self.of_word(word).any(|pattern| pattern.before == first && is_name(pattern.kind) && !matches!(pattern.slot, "portfolio" | "words"))
    }

    /// Whether a word in lower case is the head of places.
    pub(super) fn heads_place(&self, first: &str) -> bool {
        self.of_word(first).any(|pattern| pattern.before == first && pattern.kind == NameKind::Place)
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
        if name.split(' ').count() > LONGEST { None } else { self.compose_at(name, fits, 0) }
    }

    /// Whether a name is a body made of a head and ordinary words or a field of office, so that its English can be composed.
    pub(super) fn is_body_of_words(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        let of_words =
            |pattern: &Pattern<'l>| pattern.kind == NameKind::Organization && matches!(pattern.slot, "words" | "portfolio" | "demonym" | "nation");
        lower.len() == name.len()
            && self.lexicon.entry(&lower).is_none()
            && self
                .fitting(&lower)
                .filter(of_words)
                .filter(|pattern| matches!(pattern.slot, "demonym" | "nation") || !self.begins_with_body(name))
                .any(|pattern| pattern.rest(name, &lower).is_some_and(|rest| self.fill(rest, pattern.slot, 0).is_some()))
    }

    fn compose_at(&self, name: &str, fits: &dyn Fn(NameKind) -> bool, depth: usize) -> Option<English> {
        let lower = name.to_lowercase();
        if depth > DEEPEST || lower.len() != name.len() {
            return None;
        }
        self.fitting(&lower).filter(|pattern| fits(pattern.kind)).find_map(|pattern| {
            let rest = pattern.rest(name, &lower)?;
            if pattern.slot == "words" && self.begins_with_body(name) {
                return None;
            }
            if let Some(english) = self.of_country(&pattern, rest, depth) {
                return Some(english);
            }
            let part = self.fill(rest, pattern.slot, depth)?;
            let part = if is_name(pattern.kind) && pattern.slot != "place" { capitalised_word(part) } else { part };
            let form = if part.starts_with(pattern.lead()) { part.clone() } else { pattern.english.replacen('X', &part, 1) };
            Some(English { forms: vec![form], kind: pattern.kind, path: vec![pattern.shown(), format!("{rest}: {part}")] })
        })
    }

    /// *Kementerian Kebudayaan Thailand*: a body of a field in a country, "Thai Ministry of Culture"; English has no field between "of" and the country.
    fn of_country(&self, pattern: &Pattern<'l>, rest: &str, depth: usize) -> Option<English> {
        if pattern.slot != "portfolio" || !pattern.english.ends_with("of X") || self.exact(rest, |kind| kind == NameKind::Portfolio).is_some() {
            return None;
        }
        let (field, place) = rest.match_indices(' ').rev().map(|(at, _)| (&rest[..at], &rest[at + 1..])).find(|(field, place)| {
            self.exact(field, |kind| kind == NameKind::Portfolio).is_some() && self.exact(place, |kind| kind == NameKind::Place).is_some()
        })?;
        let field = self.fill(field, pattern.slot, depth)?;
        let country = self.usual_adjective(place).map(str::to_owned).or_else(|| self.fill(place, "place", depth))?;
        let form = format!("{country} {}", pattern.english.replacen('X', &field, 1));
        Some(English { forms: vec![form], kind: pattern.kind, path: vec![pattern.shown(), format!("{rest}: {country} {field}")] })
    }

    /// The English of what stands for X, where it may stand there.
    fn fill(&self, rest: &str, slot: &str, depth: usize) -> Option<String> {
        let first = |entry: NameEntry<'l>| entry.glosses().next().map(str::to_owned);
        let place = |kind| kind == NameKind::Place;
        match slot {
            // A firm's name is nobody's to translate: *PT Bukit Nikel Abadi*.
            "firm" => starts_large(rest).then(|| rest.to_owned()),
            "number" => is_number(rest).then(|| rest.to_owned()),
            "school" => (is_number(rest) || rest.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase())).then(|| rest.to_owned()),
            "demonym" => self.exact(rest, |kind| kind == NameKind::Demonym).and_then(first),
            "nation" => {
                self.usual_adjective(rest).or_else(|| self.adjective(rest).and_then(|_| self.exact(rest, place)?.glosses().next())).map(str::to_owned)
            }
            "country" => self.adjective(rest).and_then(|_| self.exact(rest, place)).and_then(first),
            "portfolio" => self.exact(rest, |kind| kind == NameKind::Portfolio).and_then(first).or_else(|| self.field_of_body(rest)),
            "words" => self.words(rest),
            "position" => self.position(rest, depth),
            "place" => self.exact(rest, place).and_then(first).or_else(|| self.composed(rest, &place, depth)).or_else(|| self.unknown(rest)),
            "body" => self
                .exact(rest, is_name)
                .map(|entry| short_form(entry, rest))
                .or_else(|| self.composed(rest, &is_name, depth))
                .or_else(|| self.branch(rest))
                .or_else(|| self.unknown(rest)),
            _ => self
                .exact(rest, is_name)
                .and_then(first)
                .or_else(|| self.composed(rest, &place, depth))
                .or_else(|| starts_large(rest).then(|| rest.to_owned())),
        }
    }

    /// What goes around an office, *Mantan X*: its English, and how many words stand before X.
    pub(super) fn around_position(&self, shown: &str) -> Option<(&'l str, usize)> {
        let lower = shown.to_lowercase();
        let pattern = self.fitting(&lower).find(|pattern| pattern.slot == "position" && pattern.after.is_empty())?;
        pattern.rest(shown, &lower)?;
        Some((pattern.english, pattern.before.split(' ').count()))
    }

    /// *Menteri Energi* as it stands before a name: "Energy Minister".
    pub(super) fn office_before_name(&self, shown: &str) -> Option<String> {
        let lower = shown.to_lowercase();
        self.fitting(&lower).filter(|pattern| !pattern.before_name.is_empty()).find_map(|pattern| {
            let rest = pattern.rest(shown, &lower)?;
            Some(pattern.before_name.replacen('X', &self.fill(rest, pattern.slot, 0)?, 1))
        })
    }

    fn composed(&self, rest: &str, fits: &dyn Fn(NameKind) -> bool, depth: usize) -> Option<String> {
        self.compose_at(rest, fits, depth + 1)?.forms.into_iter().next()
    }

    fn position(&self, rest: &str, depth: usize) -> Option<String> {
        let fits = |kind| kind == NameKind::Position;
        self.exact(rest, fits).and_then(|entry| entry.glosses().next().map(str::to_owned)).or_else(|| self.composed(rest, &fits, depth))
    }

    /// *Pekerjaan Umum Jawa Tengah*: a field of office and the place where it is held.
    fn field_of_body(&self, rest: &str) -> Option<String> {
        rest.match_indices(' ').rev().find_map(|(at, _)| {
            let field = self.exact(&rest[..at], |kind| kind == NameKind::Portfolio)?.glosses().next()?;
            let place = self.exact(&rest[at + 1..], |kind| kind == NameKind::Place)?.glosses().next()?;
            Some(format!("{place} {field}"))
        })
    }

    /// *Wahana Lingkungan Hidup Indonesia Jawa Tengah*: a body and where it has a branch.
    fn branch(&self, rest: &str) -> Option<String> {
        rest.match_indices(' ').rev().find_map(|(at, _)| {
            let body = self.exact(&rest[..at], |kind| kind == NameKind::Organization)?;
            let place = self.exact(&rest[at + 1..], |kind| kind == NameKind::Place)?.glosses().next()?;
            Some(format!("{}, {place}", short_form(body, rest)))
        })
    }

    /// *Energi Konsumen*: ordinary words in the order of English, "Consumer Energy"; an adjective right behind the head is the head's, and goes first.
    fn words(&self, rest: &str) -> Option<String> {
        let words: Vec<&str> = rest.split(' ').collect();
        let parts = words.split(|word| self.lexicon.is(List::Coordinator, word));
        let english = parts.map(|part| self.nouns(part)).collect::<Option<Vec<String>>>()?;
        Some(english.join(" and "))
    }

    fn nouns(&self, words: &[&str]) -> Option<String> {
        const MOST: usize = 5;
        let (mut before, mut nouns) = (Vec::new(), Vec::new());
        let mut at = 0;
        while at < words.len().min(MOST) {
            if (1..=words.len() - at).any(|n| self.is_body(&words[at..at + n])) {
                return None;
            }
            let (english, n, is_adjective) = (1..=words.len() - at).rev().find_map(|n| self.word(&words[at..at + n]))?;
            if is_adjective && nouns.is_empty() {
                before.push(english)
            } else {
                nouns.push(english)
            }
            at += n;
        }
        before.extend(nouns.into_iter().rev());
        (at == words.len() && at > 0).then(|| before.join(" "))
    }

    /// *Otoritas Jasa Keuangan Bidang Edukasi*: a body of the dictionary with more words behind it is not made of words.
    fn begins_with_body(&self, name: &str) -> bool {
        name.match_indices(' ').skip(1).any(|(at, _)| self.exact(&name[..at], |kind| kind == NameKind::Organization).is_some())
    }

    /// A body with a name of its own, *Partai Demokrat*, is no mere part of another's.
    fn is_body(&self, words: &[&str]) -> bool {
        self.exact(&words.join(" "), |kind| kind == NameKind::Organization).is_some()
    }

    /// A word or phrase in capitals as part of a name: its English, its length, whether it is an adjective.
    fn word(&self, words: &[&str]) -> Option<(String, usize, bool)> {
        if !words.iter().all(|word| word.starts_with(char::is_uppercase)) {
            return None;
        }
        let (shown, n) = (words.join(" "), words.len());
        let named = |fits: fn(NameKind) -> bool| self.exact(&shown, fits).and_then(|entry| entry.glosses().next()).map(str::to_owned);
        if let Some(adjective) = named(|kind| kind == NameKind::Demonym) {
            return Some((adjective, n, true));
        }
        if let Some(field) = named(|kind| matches!(kind, NameKind::Portfolio | NameKind::Place)) {
            return Some((field, n, false));
        }
        let (english, is_adjective) = self.common(&shown)?;
        Some((english, n, is_adjective))
    }

    /// What an ordinary word is in a name: the first gloss of its first sense, a noun or an adjective, in capitals.
    pub(super) fn common(&self, shown: &str) -> Option<(String, bool)> {
        const MOST_WORDS: usize = 3;
        let sense = self.lexicon.entry(&shown.to_lowercase())?.senses().next()?;
        let part = sense.part_of_speech().filter(|part| matches!(part, PartOfSpeech::Noun | PartOfSpeech::Adj))?;
        let gloss = sense.glosses().next().filter(|gloss| gloss.split(' ').count() <= MOST_WORDS && !gloss.contains(['(', ',']))?;
        Some((capitalised(gloss), part == PartOfSpeech::Adj))
    }

    /// A proper name that no dictionary knows stays as it is; a word that the dictionary of words has is no proper name.
    fn unknown(&self, rest: &str) -> Option<String> {
        let proper = |word: &str| {
            let lower = word.to_lowercase();
            word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                && self.lexicon.entry(&lower).is_none()
                && self.lexicon.names(&lower).next().is_none()
                && morphology::analyze(&lower, self.lexicon).iter().all(|analysis| analysis.headword.is_none())
        };
        (rest.split(' ').count() <= 3 && rest.split(' ').all(proper) && rest.chars().all(|c| c.is_alphanumeric() || " -'’.".contains(c)))
            .then(|| rest.to_owned())
    }
}

/// Each word with a capital, as English writes names and an office before a name.
pub(super) fn capitalised(english: &str) -> String {
    let large = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
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

fn starts_large(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase() || c == '\'' || c == '’' || c.is_ascii_digit())
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() < 8 && text.chars().all(|c| "IVXLC0123456789/-U".contains(c))
}

fn gap(part: &str) -> &'static str {
    if part.is_empty() { "" } else { " " }
}

impl<'l> Pattern<'l> {
    /// Reads a line of [`Lexicon::name_patterns`].
    fn read(line: &'l str) -> Option<Self> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let (rank, before, after, english, kind) = (next()?.parse().ok()?, next()?, next()?, next()?, next()?);
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

    /// What stands for X in a name, given in its own and in lower case.
    fn rest<'n>(&self, name: &'n str, lower: &str) -> Option<&'n str> {
        let start = if self.before.is_empty() { 0 } else { lower.strip_prefix(self.before)?.strip_prefix(' ').map(|_| self.before.len() + 1)? };
        let end = if self.after.is_empty() { lower.len() } else { lower.strip_suffix(self.after)?.strip_suffix(' ')?.len() };
        name.get(start..end).map(str::trim).filter(|rest| !rest.is_empty())
    }
}
