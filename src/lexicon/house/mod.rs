//! House dictionaries: a user's own words and names, laid over the built-in ones.
//!
//! Six formats, a file each, all read into one list of [`HouseEntry`] and from there into a table; the writers go the other way, so that a dictionary
//! can be converted without losing anything. A field is one line of text: runs of white space become one blank wherever they are read.
//!
//! ```
//! use ringkas::lexicon::house::{HouseFormat, read};
//! let tsv = b"headword\tgloss\ntanggul laut\tsea wall; sea dyke\n";
//! let house = read("house.tsv", tsv, HouseFormat::Tsv)?;
//! let lexicon = ringkas::Lexicon::embedded().with_house(house.table);
//! assert_eq!(lexicon.entry("tanggul laut").unwrap().senses().next().unwrap().glosses().count(), 2);
//! # Ok::<(), ringkas::lexicon::house::HouseError>(())
//! ```

mod build;
mod column;
mod csv;
mod dictd;
mod mark;
mod omegat;
mod tbx;
mod toml;
mod tsv;

use std::borrow::Cow;

pub use build::fault;
pub use csv::write_csv;
pub use dictd::{parse_dictd, read_dictd};
pub use omegat::write_omegat;
pub use tbx::write_tbx;
pub use toml::write_toml;
pub use tsv::write_tsv;

use super::entry::Mode;
use super::table::Table;

/// What a house dictionary is written in. A dictd dictionary is two files and has [`read_dictd`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HouseFormat {
    /// As the built-in dictionaries are.
    Toml,
    /// Tab-separated with a header.
    Tsv,
    /// Comma-separated with a header; semicolons and tabs are taken too.
    Csv,
    /// Tab-separated without a header: source, target, comment.
    Omegat,
    /// ISO 30042: TBX-Basic 2 (`martif`) or TBX 3 (`tbx`).
    Tbx,
}

/// One row of a house dictionary: a headword in one of its senses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HouseEntry {
    /// Line of the file, from 1.
    pub line: usize,
    /// The Indonesian word, phrase or name as the file writes it.
    pub headword: String,
    /// English glosses, the one a reader needs first in front; none where they are still to be filled in.
    pub glosses: Vec<String>,
    /// Universal Dependencies tag; an unknown one stays as the file writes it, empty where it says nothing.
    pub part_of_speech: String,
    /// Where the entry holds and what is shown.
    pub mode: Mode,
    /// Anything for people.
    pub note: String,
    /// Indonesian words that speak for this sense when they stand nearby.
    pub near: Vec<String>,
    /// Indonesian words that choose this sense from directly before.
    pub left: Vec<String>,
    /// Indonesian words that choose this sense from directly after.
    pub right: Vec<String>,
    /// Field of use.
    pub domain: String,
    /// `colloquial`, `vulgar`, `formal` or `archaic`.
    pub register: String,
    /// The active verb whose regular passive this form is.
    pub regular: String,
    /// What a name names, `place` or `organization` for two; empty for words.
    pub kind: String,
    /// Indonesian acronyms of a name.
    pub acronyms: Vec<String>,
    /// The acronym that English uses for it.
    pub english_acronym: String,
    /// Other spellings of a name.
    pub variants: Vec<String>,
}

impl HouseEntry {
    /// Whether its gloss is still to be filled in.
    pub fn is_unfilled(&self) -> bool {
        self.glosses.is_empty() && self.regular.is_empty() && !matches!(self.mode, Mode::Forbid | Mode::Keep)
    }
}

/// What a format with one free field has to say of an entry beside headword and glosses, as [`read`] takes it again: `[PROPN; kind=person] note`.
pub fn comment(entry: &HouseEntry) -> String {
    mark::encode(entry, &[], "")
}

/// A house dictionary, read.
#[derive(Clone, Debug)]
pub struct House {
    /// For [`Lexicon::with_house`](super::Lexicon::with_house).
    pub table: Table,
    /// Headwords in the table.
    pub n_entries: usize,
    /// Rows without a gloss, which are not in the table.
    pub n_unfilled: usize,
    /// Every row, unfilled ones too, in the order of the file.
    pub entries: Vec<HouseEntry>,
}

/// What is wrong with a house dictionary, and where, in one line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct HouseError {
    /// Name of the file as it was given.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what to do about it.
    pub message: String,
}

impl HouseError {
    fn new(file: &str, line: usize, message: impl AsRef<str>) -> Self {
        Self { file: file.to_owned(), line, message: clean(message.as_ref()) }
    }
}

/// Reads a house dictionary. O(n log n) in its size.
///
/// # Errors
/// The first line that cannot be used: bytes that are no text, a broken row, an unknown column, mode, kind or part of speech, a headword in two modes.
pub fn read(name: &str, bytes: &[u8], format: HouseFormat) -> Result<House, HouseError> {
    build::house(name, parse(name, bytes, format)?)
}

/// The rows of a house dictionary, not yet checked for what they say: `dictionary check` wants every fault, not the first.
///
/// # Errors
/// As [`read`], save what [`fault`] finds in a row.
pub fn parse(name: &str, bytes: &[u8], format: HouseFormat) -> Result<Vec<HouseEntry>, HouseError> {
    let text = decode(name, bytes)?;
    match format {
        HouseFormat::Toml => toml::parse(name, &text),
        HouseFormat::Tsv => tsv::parse(name, &text),
        HouseFormat::Csv => csv::parse(name, &text),
        HouseFormat::Omegat => omegat::parse(name, &text),
        HouseFormat::Tbx => tbx::parse(name, &text),
    }
}

impl HouseFormat {
    /// The format of a file by the ending of its name, else by what stands in it.
    ///
    /// # Errors
    /// Bytes that are no text, or text that looks like none of the formats.
    pub fn detect(name: &str, bytes: &[u8]) -> Result<Self, HouseError> {
        let text = decode(name, bytes)?;
        let first = text.lines().find(|line| !is_comment(line)).unwrap_or_default();
        let tabbed = || if column::is_header(first, '\t') { Self::Tsv } else { Self::Omegat };
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        match ending.as_deref() {
            Some("toml") => Ok(Self::Toml),
            Some("csv") => Ok(Self::Csv),
            Some("tbx" | "xml") => Ok(Self::Tbx),
            Some("tsv" | "tab" | "utf8") => Ok(tabbed()),
            _ if first.trim_start().starts_with('<') => Ok(Self::Tbx),
            _ if first.contains('\t') => Ok(tabbed()),
            _ if column::is_header(first, ',') || column::is_header(first, ';') => Ok(Self::Csv),
            _ if first.is_empty() || first.contains('=') => Ok(Self::Toml),
            _ => Err(HouseError::new(name, 1, "cannot tell what kind of dictionary this is; let its name end in .toml, .tsv, .csv, .utf8 or .tbx")),
        }
    }
}

/// Blank lines and those that begin with `#` say nothing.
fn is_comment(line: &str) -> bool {
    line.starts_with('#') || line.trim().is_empty()
}

fn decode<'a>(name: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>, HouseError> {
    let no_text = |line| HouseError::new(name, line, "not UTF-8 text; save the file as UTF-8");
    match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, bom)) if encoding != encoding_rs::UTF_8 => {
            let (text, has_errors) = encoding.decode_without_bom_handling(&bytes[bom..]);
            if has_errors { Err(no_text(1)) } else { Ok(text) }
        }
        found => {
            let body = &bytes[found.map_or(0, |(_, bom)| bom)..];
            std::str::from_utf8(body).map(Cow::Borrowed).map_err(|e| no_text(line_of(body, e.valid_up_to())))
        }
    }
}

/// The line, from 1, of a byte offset.
fn line_of(text: &[u8], offset: usize) -> usize {
    1 + text.iter().take(offset).filter(|byte| **byte == b'\n').count()
}

/// One line of text: white space joined; control characters, byte order marks and zero-width blanks gone.
fn clean(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|c| !c.is_control() && !matches!(c, '\u{200b}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')));
    }
    // A word of such characters alone leaves its blanks behind.
    if line.contains("  ") || line.ends_with(' ') { line.split_whitespace().collect::<Vec<_>>().join(" ") } else { line }
}

/// The beginning of a text for a message.
fn shown(text: &str) -> String {
    const ROOM: usize = 40;
    let text = clean(text);
    match text.char_indices().nth(ROOM) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests;
