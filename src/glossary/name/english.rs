//! What a name is and what English calls it.

use super::pattern::{English, Patterns, is_name};
use super::word::is_role;
use crate::glossary::Status;
use crate::lexicon::{NameEntry, NameKind};

/// What the dictionaries and patterns say of one form of a name.
#[derive(Clone, Debug)]
pub(in crate::glossary) struct Reading {
    pub(super) kind: NameKind,
    pub(in crate::glossary) headword: Option<String>,
    pub(in crate::glossary) glosses: Vec<String>,
    pub(in crate::glossary) status: Status,
    pub(super) path: Vec<String>,
    pub(in crate::glossary) source: Option<String>,
    pub(super) acronym: Option<String>,
}

impl Reading {
    /// A name of which nothing is known.
    pub(super) fn unknown(kind: NameKind) -> Self {
        Self { kind, headword: None, glosses: Vec::new(), status: Status::None, path: Vec::new(), source: None, acronym: None }
    }
}

/// Reads a name as printed; `tagged` is what the recogniser takes it for.
pub(super) fn read(name: &str, tagged: Option<NameKind>, patterns: &Patterns<'_>) -> Reading {
    let squeezed = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let same = |kind: NameKind| Some(kind) == tagged;
    let place = |kind: NameKind| kind == NameKind::Place;
    let any = |kind: NameKind| !is_role(kind);
    let exact = |name: &str| {
        patterns
            .exact(name, same)
            .or_else(|| patterns.exact(name, place))
            .or_else(|| patterns.exact(name, is_name))
            .or_else(|| patterns.exact(name, any))
    };
    if let Some(entry) = exact(&squeezed) {
        return by_short_name(of_entry(entry), &squeezed);
    }
    if let Some(entry) = patterns.undressed(&squeezed) {
        return of_entry(entry);
    }
    if let Some(english) = patterns.compose(&squeezed, &is_name).or_else(|| patterns.pair(&squeezed)) {
        // *Dewan Pembina*, *Kantor Pos*: a phrase of the dictionary has better English than its words.
        let phrase = patterns.common_noun(&squeezed).filter(|_| english.kind == NameKind::Organization && squeezed.contains(' '));
        return composed(English { forms: phrase.map_or(english.forms, |phrase| vec![phrase]), ..english });
    }
    if let Some(reading) =
        patterns.without_country(&squeezed).map(|body| read(body, tagged, patterns)).filter(|reading| reading.status != Status::None)
    {
        return reading;
    }
    if tagged != Some(NameKind::Person)
        && let Some(english) =
            patterns.of_body(&squeezed).or_else(|| patterns.of_country_words(&squeezed)).or_else(|| patterns.before_country(&squeezed))
    {
        let is_body = tagged == Some(NameKind::Organization) && patterns.heads_body(&squeezed.split(' ').next().unwrap_or_default().to_lowercase());
        return Reading { kind: if is_body { NameKind::Organization } else { english.kind }, ..composed(english) };
    }
    if let Some(english) = patterns.common_noun(&squeezed).filter(|_| is_capital(&squeezed) && may_be_word(tagged)) {
        return Reading {
            kind: tagged.unwrap_or(NameKind::Other),
            headword: None,
            path: vec![format!("{}: {english}", squeezed.to_lowercase())],
            glosses: vec![english],
            status: Status::Derived,
            source: Some("patterns".to_owned()),
            acronym: None,
        };
    }
    let kind = patterns.kind_of_head(&squeezed).or(tagged).unwrap_or(NameKind::Other);
    Reading::unknown(kind)
}

fn composed(english: English) -> Reading {
    Reading {
        kind: english.kind,
        headword: None,
        glosses: english.forms,
        status: Status::Derived,
        path: english.path,
        source: Some("patterns".to_owned()),
        acronym: None,
    }
}

/// A person called by a part of the name, *Gaddafi*, is called by it in English too, and in full second.
fn by_short_name(mut reading: Reading, shown: &str) -> Reading {
    let is_part = reading.glosses.first().is_some_and(|full| full.contains(' ') && full.split(' ').any(|word| word == shown));
    if reading.kind == NameKind::Person && is_part {
        reading.glosses.retain(|gloss| gloss != shown);
        reading.glosses.insert(0, shown.to_owned());
    }
    reading
}

/// *Senat*, *Sensus*: what is called by an ordinary word may be read as that word; people, places and what the text
/// shows to be a name (`shown.rs`) are not.
fn may_be_word(tagged: Option<NameKind>) -> bool {
    !matches!(tagged, Some(NameKind::Person | NameKind::Place | NameKind::Other))
}

fn is_capital(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && name.chars().skip(1).all(|c| !c.is_uppercase())
}

/// A dictionary name: by its English acronym first where the article uses the acronym, else in full first.
pub(super) fn of_entry(entry: NameEntry<'_>) -> Reading {
    let mut glosses: Vec<String> = entry.glosses().map(str::to_owned).collect();
    if let Some(acronym) = entry.english_acronym().filter(|acronym| !glosses.iter().any(|gloss| gloss == acronym)) {
        glosses.insert(if entry.is_acronym() { 0 } else { 1.min(glosses.len()) }, acronym.to_owned());
    }
    let kind = match entry.kind() {
        NameKind::Demonym => NameKind::Other,
        kind => kind,
    };
    Reading {
        kind,
        headword: Some(entry.headword().to_owned()),
        glosses,
        status: Status::Exact,
        path: Vec::new(),
        source: Some(entry.source().to_owned()),
        acronym: entry.acronyms().find(|acronym| !acronym.contains('.')).map(str::to_owned),
    }
}
