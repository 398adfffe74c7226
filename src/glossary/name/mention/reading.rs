//! What a name is and what English calls it.

use crate::glossary::name::pattern::{English, Patterns};
use crate::glossary::name::text::word::with_plain_marks;
use crate::glossary::status::Status;
use crate::lexicon::{NameEntry, NameKind};

/// What the dictionaries and patterns say of one form of a name.
#[derive(Clone, Debug)]
pub(in crate::glossary) struct NameReading {
    pub(in crate::glossary::name) kind: NameKind,
    pub(in crate::glossary) headword: Option<String>,
    pub(in crate::glossary) glosses: Vec<String>,
    pub(in crate::glossary) status: Status,
    pub(in crate::glossary::name) path: Vec<String>,
    pub(in crate::glossary) source: Option<String>,
    pub(in crate::glossary::name) acronym: Option<String>,
}

impl NameReading {
    /// A name of which nothing is known.
    pub(in crate::glossary::name) fn unknown(kind: NameKind) -> Self {
        Self { kind, headword: None, glosses: Vec::new(), status: Status::None, path: Vec::new(), source: None, acronym: None }
    }
}

/// Reads a name as printed, with single blanks; `tagged` is what the recogniser takes it for.
pub(in crate::glossary::name) fn read(name: &str, tagged: Option<NameKind>, patterns: &Patterns<'_>) -> NameReading {
    let name = &*with_plain_marks(name);
    // *Topan Ginting* is no typhoon.
    let is_clan = tagged == Some(NameKind::Person) && patterns.is_of_clan(name);
    by_dictionary(name, tagged, patterns)
        .or_else(|| without_firm_end(name, tagged, patterns))
        .or_else(|| if is_clan { None } else { by_pattern(name, patterns) })
        .or_else(|| patterns.prefixed(name).map(|english| composed(&english)))
        .or_else(|| without_country(name, tagged, patterns))
        .or_else(|| by_parts(name, tagged, patterns))
        .or_else(|| by_word(name, tagged, patterns))
        .unwrap_or_else(|| {
            let head = if is_clan { None } else { patterns.kind_of_head(name) };
            NameReading::unknown(head.or(tagged).unwrap_or(NameKind::Other))
        })
}

fn by_dictionary(name: &str, tagged: Option<NameKind>, patterns: &Patterns<'_>) -> Option<NameReading> {
    // What it is taken for goes first, then places, then other names, then what names nothing, but no office.
    let rank = |kind: NameKind| match kind {
        kind if Some(kind) == tagged => Some(0),
        NameKind::Place => Some(1),
        kind if kind.is_name() => Some(2),
        kind => (!kind.is_role()).then_some(3),
    };
    let entry = patterns.meant(name).or_else(|| patterns.best(name, rank));
    entry.map(|entry| by_short_name(of_entry(entry), name)).or_else(|| patterns.undressed(name).map(of_entry))
}

fn by_pattern(name: &str, patterns: &Patterns<'_>) -> Option<NameReading> {
    let english = patterns.compose(name, &NameKind::is_name).or_else(|| patterns.pair(name)).or_else(|| patterns.of_two_points(name))?;
    // *Dewan Pembina*, *Kantor Pos*: a phrase of the dictionary has better English than its words.
    let phrase = patterns.common_noun(name).filter(|_| name.contains(' '));
    Some(phrase.map_or_else(|| composed(&english), |phrase| of_word(name, phrase, english.kind)))
}

/// *Kementerian Sosial RI*: what the body is called without its country.
fn without_country(name: &str, tagged: Option<NameKind>, patterns: &Patterns<'_>) -> Option<NameReading> {
    patterns.without_country(name).map(|body| read(body, tagged, patterns)).filter(|reading| reading.status != Status::None)
}

/// *Bank Mandiri (Persero) Tbk*: what the firm is called without its form.
fn without_firm_end(name: &str, tagged: Option<NameKind>, patterns: &Patterns<'_>) -> Option<NameReading> {
    patterns.without_firm_end(name).map(|firm| read(firm, tagged, patterns))
}

/// A part of a body, ordinary words and their country, a name and its country.
fn by_parts(name: &str, tagged: Option<NameKind>, patterns: &Patterns<'_>) -> Option<NameReading> {
    if tagged == Some(NameKind::Person) {
        return None;
    }
    let of_country = || patterns.of_country_words(name).or_else(|| patterns.before_country(name));
    let english = patterns.of_body(name).or_else(|| patterns.of_people(name)).or_else(of_country)?;
    let head = || name.split(' ').next().unwrap_or_default().to_lowercase();
    let is_body = tagged == Some(NameKind::Organization) && patterns.heads_body(&head());
    let reading = composed(&english);
    Some(if is_body { NameReading { kind: NameKind::Organization, ..reading } } else { reading })
}

/// *Senat*, *Flu Burung*: the gloss of a single ordinary word or a phrase, where that may be meant.
fn by_word(name: &str, tagged: Option<NameKind>, patterns: &Patterns<'_>) -> Option<NameReading> {
    let may_be = may_be_word(tagged);
    let word = patterns.common_noun(name).filter(|_| may_be && is_capital(name));
    let english = word.or_else(|| if may_be { patterns.of_words(name) } else { None })?;
    // A word that heads no body is none, whatever the recogniser makes of its capital.
    let kind = tagged.filter(|_| patterns.heads_body(&name.split(' ').next().unwrap_or(name).to_lowercase())).unwrap_or(NameKind::Other);
    Some(of_word(name, english, kind))
}

fn of_word(name: &str, english: String, kind: NameKind) -> NameReading {
    composed(&English { path: vec![format!("{}: {english}", name.to_lowercase())], forms: vec![english], kind })
}

fn composed(english: &English) -> NameReading {
    NameReading {
        kind: english.kind,
        headword: None,
        glosses: english.forms.clone(),
        status: Status::Derived,
        path: english.path.clone(),
        source: Some("patterns".to_owned()),
        acronym: None,
    }
}

/// A person called by a part of the name, *Gaddafi*, is called by it in English too, and in full second.
fn by_short_name(mut reading: NameReading, shown: &str) -> NameReading {
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

/// Whether every word has its first letter in capitals alone.
fn is_capital(name: &str) -> bool {
    name.split(' ').all(|word| word.starts_with(char::is_uppercase) && word.chars().skip(1).all(|c| !c.is_uppercase()))
}

/// A dictionary name: by its English acronym first where the article uses the acronym, else in full first.
pub(in crate::glossary::name) fn of_entry(entry: NameEntry<'_>) -> NameReading {
    let mut glosses: Vec<String> = entry.glosses().map(str::to_owned).collect();
    if let Some(acronym) = entry.english_acronym().filter(|acronym| !glosses.iter().any(|gloss| gloss == acronym)) {
        glosses.insert(if entry.is_acronym() { 0 } else { 1.min(glosses.len()) }, acronym.to_owned());
    }
    let kind = match entry.kind() {
        NameKind::Demonym => NameKind::Other,
        kind => kind,
    };
    NameReading {
        kind,
        headword: Some(entry.headword().to_owned()),
        glosses,
        status: Status::Exact,
        path: Vec::new(),
        source: Some(entry.source().to_owned()),
        acronym: entry.acronyms().find(|acronym| !acronym.contains('.')).map(str::to_owned),
    }
}
