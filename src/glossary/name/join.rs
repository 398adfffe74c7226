//! Mentions joined into entities: spellings, acronyms, later short forms, names with and without title.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::entity::Entity;
use super::fold::{fold, is_double, is_part, parts};
use super::forms::{finish, mention, take_name};
use super::index::Index;
use super::pattern::Patterns;
use super::reading::{NameReading, read};
use super::same::{is_fuller, is_of, is_other_acronym, is_other_person, is_same_person, is_short, says, words};
use super::seen::Seen;
use crate::article::squeeze;
use crate::glossary::status::Status;
use crate::lexicon::{Lexicon, List, NameKind};

/// An entity in the making.
struct Made {
    entity: Entity,
    /// What makes it known again: folded forms of its mentions.
    keys: Vec<String>,
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
        let is_guess = !is_told && !self.is_initials && entity.kind == NameKind::Person && entity.status == Status::None;
        // *Fajar-Rian* of Fajar Alfian and Rian Ardianto are two.
        let begins = |half: &str| persons.range(fold(half)..).next().is_some_and(|word| word.starts_with(&fold(half)));
        let are_two = || is_double(&entity.name) && entity.name.split('-').all(begins);
        let is_untold = is_guess && !entity.name.contains(' ');
        if entity.role.is_none() && entity.titled.is_none() && (is_untold || entity.status == Status::None && are_two()) {
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
            let at = match known {
                Some(at) => {
                    self.add_to(at, one, key, reading, text);
                    at
                }
                None => self.begin(one, named, key, reading.clone(), text),
            };
            of_mention.push(at);
        }
        let (patterns, persons) = (self.patterns, self.parts_of_persons());
        self.made.into_iter().map(|made| made.finished(patterns, &persons)).collect()
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
        let is_taken = is_taken && !is_other();
        self.made[at].is_told |= one.is_told;
        let Made { entity, keys, age, is_kind_open, .. } = &mut self.made[at];
        if !keys.contains(&key) {
            self.index.add_key(&key, at);
            keys.push(key);
        }
        if let Some(key) = with_form(entity, one, self.patterns).filter(|key| !keys.contains(key)) {
            self.index.add_key(&key, at);
            keys.push(key);
        }
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
        take_role(entity, one, text, self.lexicon);
        if is_changed {
            self.index.add(entity, *is_kind_open, at);
        }
    }

    /// The entity that a mention names again; `key` is the folded form of its name.
    fn known(&self, one: &Seen, key: &str, reading: &NameReading) -> Option<usize> {
        let same_age = |at: &usize| match (&self.made[*at].age, &one.role.age) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        let is_known = |made: &Made| made.keys.iter().any(|known| known == key) || made.entity.acronym.as_deref() == Some(&one.name);
        let by_key = self.index.by_key(key, &one.name).filter(same_age).find(|at| is_known(&self.made[*at]));
        let entity = |at: usize| &self.made[at].entity;
        let by_headword = || {
            let headword = reading.headword.as_ref()?;
            self.index
                .by_headword(headword)
                .filter(same_age)
                .find(|at| entity(*at).headword.as_ref() == Some(headword) && entity(*at).source == reading.source)
        };
        // *Jokowi* and *Joko Widodo*: two entries, one of which gives the English of the other.
        let by_english = || {
            let is_person = reading.kind == NameKind::Person && reading.status == Status::Exact;
            let shares = |at: &usize| entity(*at).kind == NameKind::Person && entity(*at).glosses.iter().any(|gloss| reading.glosses.contains(gloss));
            is_person.then(|| self.index.by_gloss(&reading.glosses).filter(same_age).find(shares)).flatten()
        };
        if one.is_initials || one.meaning.is_some() {
            return by_key;
        }
        // *Demokrat* after *Partai Demokrat*: what a body is called without its head.
        let by_head = || {
            let is_rest = |at: &usize| {
                let entity = entity(*at);
                let rest = || entity.name.split_once(' ').filter(|(_, rest)| fold(rest) == key);
                entity.kind == NameKind::Organization && rest().is_some_and(|(head, _)| self.patterns.is_small_head(head))
            };
            let may_be_body =
                matches!(one.kind, None | Some(NameKind::Organization)) && reading.kind == NameKind::Organization || self.may_be_taken(one, reading);
            may_be_body.then(|| self.index.by_rest(key).filter(same_age).find(is_rest)).flatten()
        };
        let by_part = || self.by_part(one, reading).or_else(|| self.by_beginning(one, key, reading)).or_else(|| self.by_end(one, key, reading));
        let by_other = || by_english().or_else(|| self.by_composed(reading)).or_else(by_part);
        by_key.or_else(|| self.by_initials(one, reading)).or_else(by_head).or_else(by_headword).or_else(by_other)
    }

    /// *Puea Thai* after *Partai Puea Thai*: what was taken for somebody without a role, an age or a first name may be a body.
    fn may_be_taken(&self, one: &Seen, reading: &NameReading) -> bool {
        let is_first_name = || one.name.split(' ').any(|word| self.lexicon.is(List::FirstName, &word.to_lowercase()));
        let is_open = one.kind == Some(NameKind::Person) && reading.status == Status::None;
        is_open && one.role.english.is_none() && one.role.age.is_none() && !is_first_name()
    }

    /// *Pemerintah Kabupaten Sleman* after *Pemkab Sleman*: a body or place of which the patterns make the same.
    fn by_composed(&self, reading: &NameReading) -> Option<usize> {
        let is_composed = reading.status == Status::Derived && matches!(reading.kind, NameKind::Organization | NameKind::Place);
        let is_same = |at: &usize| {
            let Entity { status, kind, glosses, .. } = &self.made[*at].entity;
            *status == Status::Derived && *kind == reading.kind && glosses.first() == reading.glosses.first()
        };
        if is_composed { self.index.by_gloss(&reading.glosses).find(is_same) } else { None }
    }

    /// *KDB* after *Kevin De Bruyne*: three letters or more that no body or place has, and all initials of one person.
    fn by_initials(&self, one: &Seen, reading: &NameReading) -> Option<usize> {
        const FEWEST: usize = 3;
        let is_noun = || reading.glosses.first().is_some_and(|gloss| gloss.starts_with(char::is_lowercase));
        let are_letters = one.name.len() >= FEWEST && one.name.bytes().all(|byte| byte.is_ascii_uppercase());
        if !are_letters || !(reading.status == Status::None || is_noun()) {
            return None;
        }
        self.index.by_initials(&one.name).filter(|at| self.made[*at].entity.has_initials(&one.name))
    }

    /// *Enggar* after *Enggartiasto Lukita*: with which the first name of one person begins, and no first name itself.
    fn by_beginning(&self, one: &Seen, key: &str, reading: &NameReading) -> Option<usize> {
        const SHORTEST: usize = 5;
        let is_name = one.kind == Some(NameKind::Person) && reading.status == Status::None && !one.name.contains(' ');
        let lower = one.name.to_lowercase();
        if !is_name || key.len() < SHORTEST || self.lexicon.is(List::FirstName, &lower) {
            return None;
        }
        let is_first = |at: &usize| self.made[*at].entity.kind == NameKind::Person && parts(&self.made[*at].entity.name)[0].starts_with(key);
        let mut longer = self.index.beginning(key).filter(is_first);
        longer.next().filter(|first| longer.all(|other| other == *first))
    }

    /// *United* after *United Airlines*: the one body that begins or ends with a word of English.
    fn by_end(&self, one: &Seen, key: &str, reading: &NameReading) -> Option<usize> {
        let is_free = one.kind != Some(NameKind::Place) && one.role.english.is_none() && reading.status == Status::None;
        let is_english = is_free && self.lexicon.is_english(&one.name.to_lowercase());
        self.index.by_end(key).filter(|at| is_english && self.made[*at].entity.kind == NameKind::Organization)
    }

    /// *Hendra* after *Hendra Wibowo*: part of the name of one person, or the whole of which an earlier mention was a part.
    fn by_part(&self, one: &Seen, reading: &NameReading) -> Option<usize> {
        // One word that no dictionary has is a place or body on better evidence only: *di Kahiyang*.
        let is_other = matches!(one.kind, Some(NameKind::Place | NameKind::Organization)) && (one.is_in || words(&one.name) > 1);
        // *kata Sudirman* after *Sudirman Said*, though there be a place of that name
        let is_somebody = one.speaks && one.kind == Some(NameKind::Person);
        if is_other || (reading.status != Status::None && reading.kind != NameKind::Person && !is_somebody) {
            return None;
        }
        let is_person = one.kind == Some(NameKind::Person) || reading.status == Status::Exact;
        let fits = |at: &usize| {
            let entity = &self.made[*at].entity;
            let is_longer = entity.kind == NameKind::Person && is_part(&one.name, &entity.name);
            !self.is_namesake(one, &entity.name)
                && !is_of(one, &entity.name)
                && !self.is_apart(one, *at)
                && (is_longer || is_person && self.is_short_for(*at, &one.name, reading))
        };
        let words = if is_double(&one.name) { vec![fold(&one.name)] } else { parts(&one.name) };
        let shorter = is_person.then(|| self.index.shorter(&words)).into_iter().flatten();
        let mut fitting = self.index.longer(&words).chain(shorter).filter(fits);
        let first = fitting.next()?;
        fitting.all(|other| other == first).then_some(first)
    }

    /// *Daeng Sutisna* beside *Deden Sutisna*: a title that English leaves as it is may be half of the name; who shares the last word alone is somebody else.
    fn is_namesake(&self, one: &Seen, other: &str) -> bool {
        let address = || one.address.as_ref()?.english.as_deref();
        let is_last = !one.name.contains(' ') && other.rsplit_once([' ', '-']).is_some_and(|(_, last)| fold(last) == fold(&one.name));
        let title = is_last.then(address).flatten().and_then(|title| self.patterns.known_title(title));
        title.is_some_and(|entry| entry.glosses().eq([entry.headword()]))
    }

    /// *Tersangka Ahmad (30)* and *Kapolres Ahmad Fauzi*: who is given with his age has no longer name elsewhere, least of all one that holds another office.
    fn is_apart(&self, one: &Seen, other: usize) -> bool {
        let Made { entity, age, .. } = &self.made[other];
        let (new, known) = ((&one.role.age, &one.role.english), (age, &entity.role));
        let ((short_age, short_role), (long_age, long_role)) = if words(&one.name) < words(&entity.name) { (new, known) } else { (known, new) };
        short_age.is_some() && long_age.is_none() && long_role.is_some() && short_role != long_role
    }

    /// Whether the name of an earlier mention is part of a longer one, and no other begins with it: whose short form *Parrot* was, *Parrot Bebop* does not tell.
    /// A name of several words is short for what goes on behind it or has a first name before it: *Bad Moon* is no *Hello Bad Moon*. Where the dictionary has the
    /// shorter one (*Puan*), it is the longer one's (*Puan Maharani*) unless it gives another's full name.
    fn is_short_for(&self, short: usize, long: &str, reading: &NameReading) -> bool {
        let entity = &self.made[short].entity;
        let lower = long.to_lowercase();
        let begins = || {
            parts(long).first() == parts(&entity.name).first() || lower.split(' ').next().is_some_and(|first| self.lexicon.is(List::FirstName, first))
        };
        // *Marsya* and her *Marsya Beauty*
        let known = parts(&entity.name);
        let is_more = || lower.split(' ').any(|word| !known.contains(&fold(word)) && !self.lexicon.is_english(word));
        (entity.kind == NameKind::Person || self.made[short].is_kind_open)
            && is_part(&entity.name, long)
            && !self.shared.contains(&fold(&entity.name))
            && (!entity.name.contains(' ') || begins())
            && (reading.status == Status::Exact || is_more())
            && (entity.headword.is_none() || is_same_person(entity, long, reading))
    }
}

impl Seen {
    /// The same under its long name; letters are seldom a person's.
    fn named_as(&self, long: &Self) -> Self {
        let kind = long.kind.filter(|kind| *kind != NameKind::Person || self.kind.is_none()).or(self.kind);
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
        if is_short(&seen[short].name) {
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

/// Gives a person the fuller of two roles, and the first name with titles.
fn take_role(entity: &mut Entity, one: &Seen, text: &str, lexicon: &Lexicon) {
    if entity.kind != NameKind::Person {
        return;
    }
    if entity.role.as_deref().is_none_or(|role| one.role.english.as_deref().is_some_and(|other| is_fuller(role, other, lexicon))) {
        entity.role = one.role.english.clone();
    }
    entity.titled = entity.titled.take().or_else(|| one.role.titled.map(|span| squeeze(span.of(text))));
}
