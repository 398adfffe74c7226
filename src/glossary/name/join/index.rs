//! Where an entity in the making is found again: by what its mentions are called, its English, the words of its name. What is found may have changed since and is
//! asked again by whoever looks; what is not found is not there.

use std::collections::{BTreeMap, BTreeSet};

use crate::glossary::name::mention::entity::Entity;
use crate::glossary::name::text::fold::{fold, parts};
use crate::glossary::status::Status;
use crate::lexicon::NameKind;

/// Numbers of entities by a text.
type Numbers = BTreeMap<String, BTreeSet<usize>>;

/// Entities in the making, by what a later mention may share with them. O(log entities) a look-up.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// By the folded forms of their mentions.
    keys: Numbers,
    acronyms: Numbers,
    headwords: Numbers,
    /// Persons by their English, and bodies and places by what the patterns make of them.
    glosses: Numbers,
    /// Bodies by the folded name without its head.
    rests: Numbers,
    /// Bodies that the dictionary has, by the folded first and last word.
    ends: Numbers,
    /// Persons by each folded word of the name.
    words: Numbers,
    /// Persons by all folded words of the name.
    names: Numbers,
    /// Persons by the first letters of all words of the name.
    initials: Numbers,
}

impl Index {
    /// Adds a folded form of a mention.
    pub(super) fn add_key(&mut self, key: &str, number: usize) {
        add(&mut self.keys, key, number);
    }

    /// Adds what an entity is by now; one of which nothing has said yet what it is may be somebody.
    pub(in crate::glossary::name) fn add(&mut self, entity: &Entity, is_kind_open: bool, number: usize) {
        if let Some(acronym) = &entity.acronym {
            add(&mut self.acronyms, acronym, number);
        }
        if let Some(headword) = &entity.headword {
            add(&mut self.headwords, headword, number);
        }
        if entity.status == Status::Derived && matches!(entity.kind, NameKind::Organization | NameKind::Place) {
            entity.glosses.first().into_iter().for_each(|gloss| add(&mut self.glosses, gloss, number));
        }
        if entity.kind == NameKind::Person || is_kind_open {
            entity.glosses.iter().for_each(|gloss| add(&mut self.glosses, gloss, number));
            self.add_words(&entity.name, number);
            add(&mut self.names, &parts(&entity.name).join(" "), number);
            add(&mut self.initials, &entity.initials().collect::<String>(), number);
        }
        if let Some((_, rest)) = entity.name.split_once(' ').filter(|_| entity.kind == NameKind::Organization) {
            add(&mut self.rests, &fold(rest), number);
            if entity.status == Status::Exact {
                let mut words = entity.name.split(' ');
                words.clone().take(1).chain(words.next_back()).for_each(|word| add(&mut self.ends, &fold(word), number));
            }
        }
    }

    /// Adds the words of somebody's name.
    pub(super) fn add_words(&mut self, name: &str, number: usize) {
        parts(name).iter().for_each(|word| add(&mut self.words, word, number));
    }

    /// Those with a mention of this folded form or with an acronym, the last first.
    pub(super) fn by_key(&self, key: &str, acronym: &str) -> impl Iterator<Item = usize> + use<> {
        let numbers: BTreeSet<usize> = of(&self.keys, key).chain(of(&self.acronyms, acronym)).collect();
        numbers.into_iter().rev()
    }

    /// Those with a headword of the dictionary, the last first.
    pub(super) fn by_headword(&self, headword: &str) -> impl Iterator<Item = usize> {
        of(&self.headwords, headword).rev()
    }

    /// Those with one of these English forms, the last first.
    pub(super) fn by_gloss(&self, glosses: &[String]) -> impl Iterator<Item = usize> + use<> {
        let numbers: BTreeSet<usize> = glosses.iter().flat_map(|gloss| of(&self.glosses, gloss)).collect();
        numbers.into_iter().rev()
    }

    /// Bodies that are called so without their head, the last first.
    pub(super) fn by_rest(&self, key: &str) -> impl Iterator<Item = usize> {
        of(&self.rests, key).rev()
    }

    /// The one body that begins or ends with a word.
    pub(super) fn by_end(&self, key: &str) -> Option<usize> {
        let mut numbers = of(&self.ends, key);
        numbers.next().filter(|_| numbers.next().is_none())
    }

    /// Persons whose initials these letters are or were.
    pub(super) fn by_initials(&self, letters: &str) -> impl Iterator<Item = usize> {
        of(&self.initials, letters)
    }

    /// Persons whose names may have all of these words: those with the rarest of them.
    pub(in crate::glossary::name) fn longer(&self, words: &[String]) -> impl Iterator<Item = usize> {
        let rarest = words.iter().map(|word| self.words.get(word)).min_by_key(|numbers| numbers.map_or(0, BTreeSet::len)).flatten();
        rarest.into_iter().flatten().copied()
    }

    /// Persons one of whose words begins so and has several letters more.
    pub(in crate::glossary::name) fn beginning(&self, key: &str) -> impl Iterator<Item = usize> {
        const MORE: usize = 4;
        let begins = self.words.range(key.to_owned()..).take_while(move |(word, _)| word.starts_with(key));
        begins.filter(move |(word, _)| word.len() >= key.len() + MORE).flat_map(|(_, numbers)| numbers.iter().copied())
    }

    /// Persons whose names are some of these words, side by side, or the first and the last. O(words²) look-ups.
    pub(in crate::glossary::name) fn shorter(&self, words: &[String]) -> impl Iterator<Item = usize> {
        let stretches = (0..words.len()).flat_map(move |from| (from + 1..=words.len()).map(move |to| words[from..to].join(" ")));
        let ends = words.first().zip(words.last()).filter(|_| words.len() > 2).map(|(first, last)| format!("{first} {last}"));
        stretches.chain(ends).filter_map(|name| self.names.get(&name)).flatten().copied()
    }
}

fn add(numbers: &mut Numbers, key: &str, number: usize) {
    match numbers.get_mut(key) {
        Some(known) => known.insert(number),
        None => numbers.entry(key.to_owned()).or_default().insert(number),
    };
}

fn of<'i>(numbers: &'i Numbers, key: &str) -> impl DoubleEndedIterator<Item = usize> + use<'i> {
    numbers.get(key).into_iter().flatten().copied()
}
