//! Comma-separated dictionaries with a header (RFC 4180). Spreadsheets of half the world part cells by semicolons: the header tells.

use ::csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::column::{self, Column};
use super::{HouseEntry, HouseError, clean, is_comment};

pub(super) fn parse(name: &str, text: &str) -> Result<Vec<HouseEntry>, HouseError> {
    let first = text.lines().find(|line| !is_comment(line)).unwrap_or_default();
    let delimiter =
        [b',', b';', b'\t'].into_iter().find(|d| column::is_header(first, char::from(*d)) && first.contains(char::from(*d))).unwrap_or(b',');
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).comment(Some(b'#')).delimiter(delimiter).from_reader(text.as_bytes());
    let mut columns: Option<Vec<Column>> = None;
    let mut entries = Vec::new();
    let mut record = StringRecord::new();
    let mut last = (1, false);
    while reader.read_record(&mut record).map_err(|e| HouseError::new(name, last.0, e.to_string()))? {
        let line = line(text, &record);
        last = (line, record.iter().any(|cell| cell.contains('\n')));
        match &columns {
            Some(columns) => entries.extend(row(name, line, columns, &record)?),
            None => columns = Some(column::header(name, line, record.iter())?),
        }
    }
    if last.1 && text.matches('"').count() % 2 == 1 {
        return Err(HouseError::new(name, last.0, "a quote '\"' is never closed; close it, or write two for one inside a quoted cell"));
    }
    Ok(entries)
}

/// The line on which a record stands: its own position is that of the comments and blank lines before it.
fn line(text: &str, record: &StringRecord) -> usize {
    let Some(position) = record.position() else { return 1 };
    let rest = text.get(position.byte() as usize..).unwrap_or_default();
    let skipped = rest.split('\n').take_while(|line| is_skipped(line)).count();
    position.line() as usize + skipped
}

fn is_skipped(line: &str) -> bool {
    line.starts_with('#') || line.trim_end_matches('\r').is_empty()
}

fn row(name: &str, line: usize, columns: &[Column], record: &StringRecord) -> Result<Option<HouseEntry>, HouseError> {
    let runs_on = |column: &Column, cell: &str| matches!(column, Column::Headword | Column::Gloss) && cell.trim().contains('\n');
    if columns.iter().zip(record).any(|(column, cell)| runs_on(column, cell)) {
        return Err(HouseError::new(name, line, "a headword or gloss runs over the end of its line; is a quote '\"' not closed?"));
    }
    column::row(name, line, columns, record.iter())
}

/// The rows as a comma-separated dictionary with a header. Cells are written as they are: a term sheet for spreadsheets makes `=` and the like safe, a
/// dictionary must come back as it was.
pub fn write_csv(entries: &[HouseEntry]) -> String {
    let columns = column::used(entries);
    let mut writer = WriterBuilder::new().comment(Some(b'#')).from_writer(Vec::new());
    // Writing into memory cannot fail, and rows are of one length.
    let _ = writer.write_record(columns.iter().map(|(_, title)| *title));
    for entry in entries {
        let _ = writer.write_record(columns.iter().map(|(column, _)| clean(&column.cell(entry))));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}
