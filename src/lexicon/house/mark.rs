//! What formats made for translators have no place for, as a mark in front of the comment: `[NOUN; exact; domain=law] for court reports`.
//!
//! A mark is one only if every part of it is known, so that a comment in brackets stays a comment. `\` stands before `]`, `;`, `|` and itself.

use super::column::{COLUMNS, Column, part_of_speech};
use super::{HouseEntry, clean};
use crate::lexicon::entry::{Mode, PartOfSpeech};

/// The comment of a row: its mark, where it needs one, and its note. `skip` stands elsewhere in the format; `extra` is one more part.
pub(super) fn encode(entry: &HouseEntry, skip: &[Column], extra: &str) -> String {
    let mut parts: Vec<String> =
        COLUMNS.iter().filter(|(column, _)| !skip.contains(column)).filter_map(|(column, key)| part(entry, *column, key)).collect();
    if !extra.is_empty() {
        parts.push(extra.to_owned());
    }
    let note = clean(&entry.note);
    match (parts.is_empty(), note.is_empty()) {
        (true, _) if note.starts_with('[') => format!("[] {note}"),
        (true, _) => note,
        (false, true) => format!("[{}]", parts.join("; ")),
        (false, false) => format!("[{}] {note}", parts.join("; ")),
    }
}

fn part(entry: &HouseEntry, column: Column, key: &str) -> Option<String> {
    let values = column.values(entry);
    let first = values.first()?;
    match column {
        Column::Headword | Column::Gloss | Column::Note => None,
        Column::Mode => Some((*first).to_owned()),
        Column::PartOfSpeech if PartOfSpeech::from_tag(first).is_some() => Some((*first).to_owned()),
        _ => Some(format!("{key}={}", values.iter().map(|value| escape(value)).collect::<Vec<_>>().join("|"))),
    }
}

/// Takes a comment apart into the fields of its mark and the note.
pub(super) fn decode(comment: &str, entry: &mut HouseEntry) {
    let comment = clean(comment);
    if let Some((mark, note)) = comment.strip_prefix('[').and_then(|rest| split_once(rest, ']')) {
        let mut marked = entry.clone();
        if mark.trim().is_empty() || split(mark, ';').into_iter().all(|part| apply(part.trim(), &mut marked).is_some()) {
            *entry = marked;
            entry.note = note.trim().to_owned();
            return;
        }
    }
    entry.note = comment;
}

fn apply(part: &str, entry: &mut HouseEntry) -> Option<()> {
    if let Some((key, value)) = part.split_once('=') {
        if key == "sense" {
            return value.parse::<usize>().ok().map(|_| ());
        }
        let column = Column::from_name(key).filter(|column| !matches!(column, Column::Headword | Column::Gloss | Column::Note))?;
        let values: Vec<String> = split(value, '|').into_iter().map(unescape).collect();
        return column.set(entry, values.iter().map(String::as_str)).ok();
    }
    if part.is_empty() {
        return None;
    }
    if let Some(mode) = Mode::from_name(part) {
        entry.mode = mode;
        return Some(());
    }
    PartOfSpeech::from_tag(part)?;
    entry.part_of_speech = part_of_speech(part);
    Some(())
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in clean(text).chars() {
        if matches!(c, '\\' | ']' | ';' | '|') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        plain.extend(if c == '\\' { chars.next() } else { Some(c) });
    }
    plain
}

/// Cuts at the first separator that no `\` stands before.
fn split_once(text: &str, separator: char) -> Option<(&str, &str)> {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == separator => return Some((&text[..at], &text[at + c.len_utf8()..])),
            _ => {}
        }
    }
    None
}

fn split(mut text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    while let Some((part, rest)) = split_once(text, separator) {
        parts.push(part);
        text = rest;
    }
    parts.push(text);
    parts
}
