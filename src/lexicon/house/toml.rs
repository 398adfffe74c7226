//! TOML as the built-in dictionaries have it, words and names in one file; `note` may stand beside the other fields.

use std::collections::BTreeMap;

use ::toml::{Spanned, Value};
use serde::Deserialize;

use super::column::{COLUMNS, Column};
use super::{HouseEntry, HouseError, clean, line_of, shown};

/// One text or a list of them.
#[derive(Deserialize)]
#[serde(untagged, expecting = "expected text or a list of texts")]
enum Texts {
    One(String),
    Many(Vec<String>),
}

impl Default for Texts {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl Texts {
    fn iter(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
        .iter()
        .map(String::as_str)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Row {
    en: Texts,
    pos: String,
    mode: String,
    note: String,
    near: Texts,
    left: Texts,
    right: Texts,
    domain: String,
    register: String,
    regular: String,
    kind: String,
    acronyms: Texts,
    en_acronym: String,
    variants: Texts,
}

pub(super) fn parse(name: &str, text: &str) -> Result<Vec<HouseEntry>, HouseError> {
    let line = |offset| line_of(text.as_bytes(), offset);
    let found: BTreeMap<Spanned<String>, Value> = ::toml::from_str(text)
        .map_err(|e| HouseError::new(name, line(e.span().map_or(0, |span| span.start)), format!("not TOML: {}", shown_message(e.message()))))?;
    let mut found: Vec<_> = found.into_iter().map(|(headword, value)| (headword.span().start, headword.into_inner(), value)).collect();
    found.sort_by_key(|(start, ..)| *start);
    let mut entries = Vec::new();
    let (mut at, mut n) = (0, 1);
    for (start, headword, value) in found {
        // Counted on from the last headword, not from the top.
        n += line_of(text.as_bytes().get(at..).unwrap_or_default(), start - at) - 1;
        at = start;
        let senses = match value {
            Value::Array(senses) => senses,
            one => vec![one],
        };
        for sense in senses {
            let row = sense.try_into().map_err(|e: ::toml::de::Error| shown_message(e.message()));
            let entry = row.and_then(|row| entry(n, &headword, &row));
            entries.push(entry.map_err(|e| HouseError::new(name, n, format!("'{}': {e}", shown(&headword))))?);
        }
    }
    Ok(entries)
}

fn shown_message(message: &str) -> String {
    clean(message).chars().take(200).collect()
}

fn entry(line: usize, headword: &str, row: &Row) -> Result<HouseEntry, String> {
    let mut entry = HouseEntry { line, ..HouseEntry::default() };
    Column::Headword.set(&mut entry, [headword])?;
    if entry.headword.is_empty() {
        return Err("no headword before the '='".to_owned());
    }
    let lists = [
        (Column::Gloss, &row.en),
        (Column::Near, &row.near),
        (Column::Left, &row.left),
        (Column::Right, &row.right),
        (Column::Acronyms, &row.acronyms),
        (Column::Variants, &row.variants),
    ];
    for (column, texts) in lists {
        column.set(&mut entry, texts.iter())?;
    }
    let texts = [
        (Column::PartOfSpeech, &row.pos),
        (Column::Mode, &row.mode),
        (Column::Note, &row.note),
        (Column::Domain, &row.domain),
        (Column::Register, &row.register),
        (Column::Regular, &row.regular),
        (Column::Kind, &row.kind),
        (Column::EnglishAcronym, &row.en_acronym),
    ];
    for (column, text) in texts {
        column.set(&mut entry, [text.as_str()])?;
    }
    Ok(entry)
}

/// The rows as TOML, a headword a line, with its senses in order.
pub fn write_toml(entries: &[HouseEntry]) -> String {
    let mut order: Vec<String> = Vec::new();
    let mut senses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in entries {
        let headword = clean(&entry.headword);
        let of_headword = senses.entry(headword.clone()).or_default();
        if of_headword.is_empty() {
            order.push(headword);
        }
        of_headword.push(sense(entry));
    }
    let mut text = String::new();
    for headword in order {
        let senses = senses.remove(&headword).unwrap_or_default();
        let value = if senses.len() == 1 { senses.concat() } else { format!("[{}]", senses.join(", ")) };
        text.push_str(&format!("{} = {value}\n", key(&headword)));
    }
    text
}

fn sense(entry: &HouseEntry) -> String {
    // As the built-in files have it: the part of speech or kind in front.
    let order = [Column::PartOfSpeech, Column::Kind, Column::Gloss];
    let rest = COLUMNS.iter().map(|(column, _)| *column).filter(|column| *column != Column::Headword && !order.contains(column));
    let fields: Vec<String> = order.into_iter().chain(rest).filter_map(|column| field(entry, column)).collect();
    if fields.is_empty() { "{ en = [] }".to_owned() } else { format!("{{ {} }}", fields.join(", ")) }
}

fn field(entry: &HouseEntry, column: Column) -> Option<String> {
    let values: Vec<String> = column.values(entry).into_iter().map(|value| quoted(&clean(value))).collect();
    let title = COLUMNS.iter().find(|(known, _)| *known == column).map_or("", |(_, title)| *title);
    let title = match column {
        Column::PartOfSpeech => "pos",
        Column::Gloss => "en",
        _ => title,
    };
    let value = if column.is_list() { format!("[{}]", values.join(", ")) } else { values.concat() };
    (!values.is_empty()).then(|| format!("{title} = {value}"))
}

fn key(headword: &str) -> String {
    let is_bare = !headword.is_empty() && headword.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if is_bare { headword.to_owned() } else { quoted(headword) }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
