//! Tab-separated dictionaries with a header: one row a line, so that any editor and `grep` will do.
//!
//! A cell that begins and ends with a quote is one that a spreadsheet quoted; any other quote is a letter like the rest.

use std::borrow::Cow;

use super::column::{self, Column};
use super::{HouseEntry, HouseError, clean, is_comment};

pub(super) fn parse(name: &str, text: &str) -> Result<Vec<HouseEntry>, HouseError> {
    let mut columns: Option<Vec<Column>> = None;
    let mut entries = Vec::new();
    for (n, line) in text.lines().enumerate().filter(|(_, line)| !is_comment(line)) {
        let cells: Vec<Cow<'_, str>> = line.split('\t').map(unquote).collect();
        let cells = cells.iter().map(AsRef::as_ref);
        match &columns {
            Some(columns) => entries.extend(column::row(name, n + 1, columns, cells)?),
            None => columns = Some(column::header(name, n + 1, cells)?),
        }
    }
    Ok(entries)
}

fn unquote(cell: &str) -> Cow<'_, str> {
    let inner = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
    match inner {
        Some(inner) if !inner.replace("\"\"", "").contains('"') => Cow::Owned(inner.replace("\"\"", "\"")),
        _ => Cow::Borrowed(cell),
    }
}

fn quote(cell: &str) -> String {
    let cell = clean(cell);
    if cell.starts_with('"') || cell.starts_with('#') { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// The rows as a tab-separated dictionary with a header.
pub fn write_tsv(entries: &[HouseEntry]) -> String {
    let columns = column::used(entries);
    let mut text = columns.iter().map(|(_, title)| *title).collect::<Vec<_>>().join("\t");
    text.push('\n');
    for entry in entries {
        let cells: Vec<String> = columns.iter().map(|(column, _)| quote(&column.cell(entry))).collect();
        text.push_str(&cells.join("\t"));
        text.push('\n');
    }
    text
}
