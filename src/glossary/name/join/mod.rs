//! Mentions joined into entities: spellings, acronyms, later short forms, names with and without title.

mod alias;
mod forms;
mod index;
mod same;
mod mention;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::pattern::Patterns;
use crate::article::squeeze;
use crate::glossary::name::mention::entity::Entity;
use crate::glossary::name::mention::reading::{NameReading, read};
use crate::glossary::name::mention::seen::{Alias, Seen};
use crate::glossary::name::text::fold::{fold, is_double, is_part, is_spelling, parts};
use crate::glossary::status::Status;
use crate::lexicon::{Lexicon, List, NameKind};
use forms::{as_printed, finish, mention, take_name};
use index::Index;
use same::{is_fuller, is_of, is_other_acronym, is_other_person, says, words};

/// An entity in the making.
struct Made {
    entity: Entity,
    /// What makes it known again: folded forms of its mentions.
    keys: Vec<String>,
    /// Other spellings of somebody's full name, of which short forms may be parts: *Riky* of *Riky Kurnia*, after *Riki Kurnia*.
    spellings: Vec<String>,
    age: Option<String>,
    /// Whether it is known by initials alone, or is not who the dictionary has by the name.
    is_initials: bool,
    /// Whether nothing has said yet of which kind it is.
    is_kind_open: bool,
    /// Whether more than a capital shows that it is somebody.
    is_told: bool,
    /// Whether its first mention has the place behind its letters in brackets.
    has_place: bool,
}

impl Made {
    fn finished(self, patterns: &Patterns<'_>, persons: &BTreeSet<String>) -> Entity {
        let mut entity = self.entity;
        // *Civic*, *Lightning*: no kind is better than one that nothing shows.
        let is_told = self.is_told || self.keys.iter().any(|key| persons.contains(key));
        let is_person = entity.kind == NameKind::Person && entity.status == Status::None;
        // *Fajar-Rian* of Fajar Alfian and Rian Ardianto are two.
        let begins = |half: String| persons.range(half.clone()..).next().is_some_and(|word| word.starts_with(&half));
        let are_two = || is_double(&entity.name) && entity.name.split('-').map(fold).all(begins);
        let is_untold = !is_told && !self.is_initials && !entity.name.contains(' ');
        if entity.role.is_none() && entity.titled.is_none() && is_person && (is_untold || are_two()) {
            entity.kind = NameKind::Other;
        }
        finish(&mut entity, patterns);
        entity
    }
}

/// Entities in the making.
pub(super) struct Joiner<'a, 'l> {
    patterns: &'a Patterns<'l>,
    lexicon: &'l Lexicon,
    made: Vec<Made>,
    index: Index,
    /// Folded names of one word with which two others or more begin or end.
    shared: BTreeSet<String>,
}

impl<'a, 'l> Joiner<'a, 'l> {
    pub(super) fn new(patterns: &'a Patterns<'l>, lexicon: &'l Lexicon) -> Self {
        Self { patterns, lexicon, made: Vec::new(), index: Index::default(), shared: BTreeSet::new() }
    }

    /// Joins mentions in the order of the text. O(mentions × log entities), as long as not many persons share all words of a name.
    pub(super) fn join(mut self, seen: &[Seen], text: &str) -> Vec<Entity> {
        let mut of_mention: Vec<usize> = Vec::with_capacity(seen.len());
        self.shared = words_shared(seen);
        let expansions = expansions(seen);
        // What is named again is not read again.
        let mut readings: BTreeMap<(&str, Option<NameKind>, bool, bool), NameReading> = BTreeMap::new();
        for (n, one) in seen.iter().enumerate() {
            // Letters that the text explains further on are what they stand for.
            let long = expansions.get(one.name.as_str()).filter(|long| **long > n && !one.is_initials && one.meaning.is_none());
            let named = &*long.map_or(Cow::Borrowed(one), |long| Cow::Owned(one.named_as(&seen[*long])));
            let read = || named.read(self.patterns);
            let reading = &*readings
                .entry((long.map_or(&one.name, |long| &seen[*long].name), named.kind, named.is_initials, one.meaning.is_some()))
                .or_insert_with(read);
            let key = fold(&one.name);
            let known = one
                .pair
                .or(one.alias.map(|(other, _)| other))
                .and_then(|pair| of_mention.get(pair).copied())
                .or_else(|| self.known(one, &key, reading));
            let by_next = if known.is_none() { self.called_next(seen, n) } else { None };
            let at = match known.or(by_next) {
                Some(at) => {
                    self.add_to(at, one, key, reading, text);
                    at
                }
                None => self.begin(one, named, key, reading.clone(), text),
            };
            if let Some(mention) = self.made[at].entity.mentions.last_mut().filter(|mention| by_next.is_some() && mention.titled.is_none()) {
                mention.titled = Some(as_printed(one));
            }
            of_mention.push(at);
        }
        let (patterns, persons) = (self.patterns, self.parts_of_persons());
        self.made.into_iter().map(|made| made.finished(patterns, &persons)).collect()
    }

    /// *Kiki, sapaan Friderica Dewi*, after *Friderica Dewi*: the entity of whom the next mention gives in full.
    fn called_next(&self, seen: &[Seen], n: usize) -> Option<usize> {
        let next = seen.get(n + 1).filter(|next| matches!(next.alias, Some((other, Alias::Said)) if other == n))?;
        self.known(next, &fold(&next.name), &next.read(self.patterns))
    }

    /// *Shinawatra* of Yingluck and Thaksin: folded words of the full names of persons; but *Joytime Collective* may be a firm.
    fn parts_of_persons(&self) -> BTreeSet<String> {
        let is_first_name = |word: &String| self.lexicon.is(List::FirstName, word);
        let is_person = |name: &str| {
            let words: Vec<String> = name.split(' ').map(str::to_lowercase).collect();
            words.len() > 1 && (words.iter().any(is_first_name) || !words.iter().any(|word| self.lexicon.is_english(word)))
        };
        let full = self.made.iter().map(|made| &made.entity).filter(|entity| entity.kind == NameKind::Person && is_person(&entity.name));
        full.flat_map(|entity| parts(&entity.name)).collect()
    }

    /// An entity with its first mention, and what that is called elsewhere in the text.
    fn begin(&mut self, one: &Seen, named: &Seen, key: String, reading: NameReading, text: &str) -> usize {
        let (mention, is_person) = (mention(one, &reading), reading.kind == NameKind::Person);
        let is_kind_open = named.kind.is_none() && reading.status == Status::None;
        let entity = Entity {
            name: named.name.clone(),
            kind: reading.kind,
            headword: reading.headword,
            glosses: reading.glosses,
            adjective: None,
            status: reading.status,
            path: reading.path,
            source: reading.source,
            acronym: one
                .letters
                .as_ref()
                .map(|letters| letters.alone.clone())
                .or(reading.acronym)
                .or_else(|| (named.name != one.name).then(|| one.name.clone())),
            role: one.role.english.clone().filter(|_| is_person),
            titled: one.role.titled.filter(|_| is_person).map(|span| squeeze(span.of(text))),
            mentions: vec![mention],
        };
        let mut keys = vec![key, fold(&named.name)];
        keys.extend(one.letters.as_ref().map(|letters| fold(&letters.with_place)));
        let at = self.made.len();
        keys.iter().for_each(|key| self.index.add_key(key, at));
        self.index.add(&entity, is_kind_open, at);
        self.made.push(Made {
            entity,
            keys,
            spellings: Vec::new(),
            age: one.role.age.clone(),
            is_initials: one.is_initials || one.meaning.as_ref().is_some_and(|meaning| meaning.status == Status::None),
            is_kind_open,
            is_told: one.is_told,
            has_place: one.letters.is_some(),
        });
        at
    }

    fn add_to(&mut self, at: usize, one: &Seen, key: String, reading: &NameReading, text: &str) {
        let mut mention = mention(one, reading);
        // *Pengacara Novanto* after *Ketua DPR Setya Novanto* is his lawyer.
        if one.is_relation && self.made[at].entity.role.as_deref().is_some_and(|role| !says(role, one.role.english.as_deref())) {
            mention.titled = None;
        }
        let is_other = || is_other_reading(&self.made[at], one, reading, self.lexicon);
        let is_open = self.made[at].entity.status == Status::None && !self.made[at].is_initials;
        let is_better = reading.status == Status::Exact || is_open && reading.status != Status::None;
        let is_taken = is_better && (is_open || self.made[at].entity.status == Status::Derived && !is_without_place(&self.made[at], one));
        let is_taken = is_taken && !is_other() && !self.says_less(at, one, reading);
        self.made[at].is_told |= one.is_told;
        self.index_mention(at, one, key);
        let Made { entity, age, is_kind_open, .. } = &mut self.made[at];
        entity.mentions.push(mention);
        let mut is_changed = take_name(entity, one, reading);
        if is_taken {
            let NameReading { glosses, path, source, headword, .. } = reading.clone();
            (entity.glosses, entity.status, entity.path, entity.source) = (glosses, reading.status, path, source);
            (entity.kind, entity.headword, is_changed) = (reading.kind, headword, true);
        } else if *is_kind_open && one.kind.is_some() {
            (entity.kind, *is_kind_open, is_changed) = (reading.kind, false, true);
        }
        *age = age.take().or_else(|| one.role.age.clone());
        if is_body_after_all(entity, one, self.lexicon) {
            (entity.kind, entity.role, entity.titled, is_changed) = (NameKind::Organization, None, None, true);
        }
        take_role(entity, one, text, self.patterns, self.lexicon);
        if is_changed {
            self.index.add(entity, *is_kind_open, at);
        }
    }

    /// Lets an entity be found by the spelling and the keys of one more mention.
    fn index_mention(&mut self, at: usize, one: &Seen, key: String) {
        if is_spelling(&one.name, &self.made[at].entity.name) && fold(&one.name) != fold(&self.made[at].entity.name) {
            self.index.add_words(&one.name, at);
            self.made[at].spellings.push(one.name.clone());
        }
        let Made { entity, keys, .. } = &mut self.made[at];
        if !keys.contains(&key) {
            self.index.add_key(&key, at);
            keys.push(key);
        }
        if let Some(key) = with_form(entity, one, self.patterns).filter(|key| !keys.contains(key)) {
            self.index.add_key(&key, at);
            keys.push(key);
        }
    }

    /// *Australian Broadcasting Union (ABU)*: letters that English has as they are say less than English in full.
    fn says_less(&self, at: usize, one: &Seen, reading: &NameReading) -> bool {
        let is_english = |word: &str| self.lexicon.is_english(&word.to_lowercase()) || self.lexicon.is(List::Foreign, word);
        one.pair.is_some() && reading.glosses.first() == Some(&one.name) && self.made[at].entity.name.split(' ').all(is_english)
    }
}

impl Seen {
    /// The same under its long name; letters are seldom a person's, unless the name stands right behind them (*SGW atau Sigit Widodo*).
    fn named_as(&self, long: &Self) -> Self {
        let kind = long.kind.filter(|kind| *kind != NameKind::Person || self.kind.is_none() || long.pair.is_some()).or(self.kind);
        Self { name: long.name.clone(), kind, ..self.clone() }
    }

    /// What the dictionaries, patterns and the text say of it; the initials of a person are nobody's name and no acronym.
    fn read(&self, patterns: &Patterns<'_>) -> NameReading {
        match &self.meaning {
            _ if self.is_initials => NameReading::unknown(NameKind::Person),
            Some(meaning) => meaning.clone(),
            None => read(&self.name, self.kind, patterns),
        }
    }
}

/// The number of the first name that letters in brackets stand for, by the letters.
fn expansions(seen: &[Seen]) -> BTreeMap<&str, usize> {
    let mut expansions = BTreeMap::new();
    for (n, one) in seen.iter().enumerate() {
        let Some(other) = one.pair else { continue };
        let (short, long) = if one.name.len() < seen[other].name.len() { (n, other) } else { (other, n) };
        if !seen[short].name.contains(' ') {
            expansions.entry(seen[short].name.as_str()).or_insert(long);
        }
    }
    expansions
}

/// The names of one word with which two of the longer ones begin, *Parrot* beside *Parrot Bebop* and *Parrot Bluegrass*, or end, *Trump* beside Donald and
/// Melania. O(mentions log mentions).
fn words_shared(seen: &[Seen]) -> BTreeSet<String> {
    let ends = |one: &'_ Seen| {
        let ends = one.name.split_once(' ').into_iter().flat_map(|(first, rest)| [first, rest.rsplit(' ').next().unwrap_or(rest)]);
        ends.filter(|end| !is_of(one, end)).map(fold).collect::<Vec<String>>()
    };
    let short: BTreeSet<String> = seen.iter().map(|one| &one.name).filter(|name| !name.contains([' ', '-'])).map(|name| fold(name)).collect();
    let mut longer: BTreeMap<String, &str> = BTreeMap::new();
    let mut shared = BTreeSet::new();
    for (one, end) in seen.iter().flat_map(|one| ends(one).into_iter().map(move |end| (one, end))).filter(|(_, end)| short.contains(end)) {
        let other = longer.entry(end.clone()).or_insert(&one.name);
        if fold(other) != fold(&one.name) && !is_part(other, &one.name) && !is_part(&one.name, other) {
            shared.insert(end);
        }
    }
    shared
}

/// *Juru Bicara Suara Rakyat* of a title, and *Suara Rakyat (SR)* further on: whether letters show what was taken for somebody to be a body.
fn is_body_after_all(entity: &Entity, letters: &Seen, lexicon: &Lexicon) -> bool {
    let is_called = |name: &str| name.split(' ').any(|word| word.len() < 3 || lexicon.is(List::FirstName, &word.to_lowercase()));
    let is_body = |long: &Seen| long.kind == Some(NameKind::Organization) && !is_called(&long.name);
    entity.kind == NameKind::Person && entity.status == Status::None && letters.long.as_deref().is_some_and(is_body)
}

/// *BPBD* after *Badan Penanggulangan Bencana Daerah (BPBD) Demak* says less than that.
fn is_without_place(made: &Made, one: &Seen) -> bool {
    made.has_place && made.entity.acronym.as_deref() == Some(&one.name)
}

/// *PT Bukit Nikel Abadi (BNA)* is *PT BNA* further on, and *PT Bukit Nikel Abadi (PT BNA)* is *BNA*: the key of a firm's letters with its form, or without.
fn with_form(entity: &Entity, one: &Seen, patterns: &Patterns<'_>) -> Option<String> {
    let (form, _) = entity.name.split_once(' ').filter(|_| one.pair.is_some())?;
    let letters = one.name.strip_prefix(form).and_then(|rest| rest.strip_prefix(' '));
    patterns.is_firm(&form.to_lowercase()).then(|| letters.map_or_else(|| fold(&format!("{form} {}", one.name)), fold))
}

/// Whether what the dictionaries have for a mention is something or somebody else than the entity.
fn is_other_reading(made: &Made, one: &Seen, reading: &NameReading, lexicon: &Lexicon) -> bool {
    let entity = &made.entity;
    let is_person = entity.kind == NameKind::Person && reading.kind != NameKind::Person;
    // *Fajar* of *Fajar Widyadharma* is no dawn.
    let is_somebody = entity.role.is_some() || made.age.is_some();
    let is_word = is_person && is_somebody && !one.name.contains(' ') && reading.status == Status::Derived;
    // *Sudirman* of *Sudirman Said* is no place.
    let is_place = is_person && one.speaks;
    // *Andi Agustinus alias Andi Narogong*: what the dictionary has for the one name is not how English has the other.
    let is_alias = one.alias.is_some() || entity.kind == NameKind::Person && entity.acronym.as_deref() == Some(&one.name);
    is_word
        || is_place
        || is_alias && words(&one.name) <= words(&entity.name) && !reading.glosses.contains(&entity.name)
        || is_other_acronym(reading, &one.name, &entity.name, lexicon)
        || is_other_person(reading, &one.name, &entity.name)
}

/// Gives a person the fuller of two roles, an office instead of the rank alone, and the first name with titles.
fn take_role(entity: &mut Entity, one: &Seen, text: &str, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    if entity.kind != NameKind::Person {
        return;
    }
    let titled = one.role.titled.map(|span| squeeze(span.of(text)));
    let is_more = |role: &str, other: &str| {
        let is_rank = |titled: Option<&str>, role: &str| titled.is_some_and(|titled| is_mere_rank(titled, role, patterns));
        is_fuller(role, other, lexicon) || is_rank(entity.titled.as_deref(), role) && !is_rank(titled.as_deref(), other) && other.contains(" of ")
    };
    if entity.role.as_deref().is_none_or(|role| one.role.english.as_deref().is_some_and(|other| is_more(role, other))) {
        entity.role = one.role.english.clone();
    }
    entity.titled = entity.titled.take().or(titled);
}

/// *AKP Rudi*, who is *Kasat Reskrim Polres Garut, AKP Rudi Hartono* further on: whether a role is but the rank in letters before the name.
fn is_mere_rank(titled: &str, role: &str, patterns: &Patterns<'_>) -> bool {
    let ranks = titled.match_indices(' ').filter_map(|(end, _)| patterns.known_title(&titled[..end]));
    ranks.into_iter().any(|rank| rank.is_acronym() && rank.gloss() == Some(role))
}
