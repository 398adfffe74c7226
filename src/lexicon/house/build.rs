//! From rows to a table, in the same records that `build.rs` makes of the built-in dictionaries.

use std::collections::BTreeMap;

use super::{House, HouseEntry, HouseError, clean, shown};
use crate::lexicon::Lexicon;
use crate::lexicon::compile::{note_joined, note_length, put_name};
use crate::lexicon::entry::{self, Mode, PartOfSpeech, SenseSource, encode};
use crate::lexicon::name::{NameEntry, NameKind, NameSource};
use crate::lexicon::table::{Class, Rows, Table};

/// Builds the table of a house dictionary.
pub(super) fn house(name: &str, entries: Vec<HouseEntry>) -> Result<House, HouseError> {
    let mut of_key: BTreeMap<String, Vec<&HouseEntry>> = BTreeMap::new();
    for entry in &entries {
        if let Some(message) = fault(entry) {
            return Err(HouseError::new(name, entry.line, format!("'{}': {message}", shown(&entry.headword))));
        }
        if !entry.is_unfilled() {
            of_key.entry(entry.headword.to_lowercase()).or_default().push(entry);
        }
    }
    let source = source(name);
    let mut rows = Rows::new();
    for (key, entries) in &of_key {
        let mode = mode(name, entries)?;
        put(&mut rows, &source, key, mode, entries);
    }
    let (n_entries, n_unfilled) = (of_key.len(), entries.iter().filter(|entry| entry.is_unfilled()).count());
    Ok(House { table: Table::build(&rows), n_entries, n_unfilled, entries })
}

/// What is wrong with what a row says, in a few words; none where it can be used.
pub fn fault(entry: &HouseEntry) -> Option<String> {
    if !entry.kind.is_empty() && NameKind::from_name(&entry.kind).is_none() {
        return Some(format!(
            "unknown kind '{}'; write place, organization, person, position, title, demonym, portfolio or other",
            shown(&entry.kind)
        ));
    }
    let names = entry.acronyms.iter().chain(&entry.variants).chain([&entry.english_acronym]);
    if let Some(part) = names.into_iter().find(|part| part.contains(';')) {
        return Some(format!("'{}' holds ';'", shown(part)));
    }
    let cues = entry.near.iter().chain(&entry.left).chain(&entry.right);
    if let Some(part) = cues.into_iter().find(|part| part.contains(',')) {
        return Some(format!("'{}' holds ','; write one cue word at a time", shown(part)));
    }
    let mut sense = sense(entry);
    if entry.is_unfilled() {
        sense.mode = Mode::Keep.name().to_owned();
    }
    entry::fault(&[sense]).map(|fault| clean(&fault))
}

fn sense(entry: &HouseEntry) -> SenseSource {
    SenseSource {
        pos: entry.part_of_speech.clone(),
        en: entry.glosses.clone(),
        near: entry.near.clone(),
        left: entry.left.clone(),
        right: entry.right.clone(),
        domain: entry.domain.clone(),
        register: entry.register.clone(),
        regular: entry.regular.clone(),
        mode: entry.mode.name().to_owned(),
    }
}

/// What the dictionary is called in the `source` of an entry: the file's name without its folders.
fn source(name: &str) -> String {
    clean(name.rsplit(['/', '\\']).next().unwrap_or(name))
}

/// The mode of a headword holds for all of its rows: the one that any of them names.
fn mode(name: &str, entries: &[&HouseEntry]) -> Result<Mode, HouseError> {
    let mut named = entries.iter().filter(|entry| entry.mode != Mode::Lemma);
    let Some(first) = named.next() else { return Ok(Mode::Lemma) };
    match named.find(|entry| entry.mode != first.mode) {
        None => Ok(first.mode),
        Some(other) => {
            let (headword, mode, line, before) = (shown(&other.headword), other.mode.name(), first.line, first.mode.name());
            let message = format!("'{headword}' is '{mode}' here and '{before}' on line {line}; give it one mode");
            Err(HouseError::new(name, other.line, message))
        }
    }
}

fn put(rows: &mut Rows, source: &str, key: &str, mode: Mode, entries: &[&HouseEntry]) {
    if mode != Mode::Forbid {
        put_names(rows, source, mode, entries);
    }
    // What says it is a name is no word, but what its mode asks for is looked up among the words.
    let words: Vec<&&HouseEntry> = entries.iter().filter(|entry| !says_name(entry) || mode != Mode::Lemma).collect();
    if words.is_empty() {
        return;
    }
    let mut senses: Vec<SenseSource> = words.into_iter().map(|entry| sense(entry)).collect();
    if let Some(first) = senses.first_mut() {
        first.mode = mode.name().to_owned();
    }
    note_length(rows, Class::PhraseLength, key);
    note_joined(rows, key);
    rows.insert((Class::Word, key.to_owned()), encode(source, &senses));
}

fn put_names(rows: &mut Rows, source: &str, mode: Mode, entries: &[&HouseEntry]) {
    let mut names: BTreeMap<(&str, &str), NameSource> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| is_name(entry)) {
        let kind = if entry.kind.is_empty() { usual_kind(&entry.headword).name() } else { &entry.kind };
        let empty = NameSource { kind: kind.to_owned(), ..NameSource::default() };
        let name = names.entry((&entry.headword, kind)).or_insert(empty);
        name.en.extend(entry.glosses.iter().cloned());
        name.acronyms.extend(entry.acronyms.iter().cloned());
        name.variants.extend(entry.variants.iter().cloned());
        if name.en_acronym.is_empty() {
            name.en_acronym.clone_from(&entry.english_acronym);
        }
    }
    for ((headword, _), mut name) in names {
        if mode == Mode::Keep {
            name.en = vec![headword.to_owned()];
        }
        if !name.en.is_empty() && !headword.contains(';') {
            put_name(rows, source, headword, &name);
        }
    }
}

/// The kind of a name that the file does not say: the built-in dictionaries' first.
fn usual_kind(headword: &str) -> NameKind {
    Lexicon::embedded().names(&headword.to_lowercase()).next().map_or(NameKind::Other, NameEntry::kind)
}

/// Whether a row says that it is a name: by its kind, or by its part of speech.
fn says_name(entry: &HouseEntry) -> bool {
    !entry.kind.is_empty() || entry.part_of_speech == PartOfSpeech::Propn.tag() && is_name(entry)
}

/// Whether a row is a name: it says so, or is written with capitals and does not say that it is anything else. One capitalised word may be a noun of a list
/// that capitalises every headword, so a part of speech overrules it.
fn is_name(entry: &HouseEntry) -> bool {
    let is_capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    let mut words = entry.headword.split(' ');
    let (first, last) = (words.next(), words.next_back());
    let says_other = !matches!(entry.part_of_speech.as_str(), "" | "PROPN");
    let is_capitalised = is_capital(first) && last.map_or(!says_other, |word| is_capital(Some(word)));
    !entry.kind.is_empty() || is_capitalised
}
