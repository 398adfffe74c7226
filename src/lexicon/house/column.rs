//! The fields of a row by name: columns of TSV and CSV, keys of a mark.

use unicode_normalization::UnicodeNormalization;

use super::{HouseEntry, HouseError, clean, shown};
use crate::lexicon::entry::{Mode, PartOfSpeech};

/// A field of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Headword,
    Gloss,
    PartOfSpeech,
    Mode,
    Note,
    Near,
    Left,
    Right,
    Domain,
    Register,
    Regular,
    Kind,
    Acronyms,
    EnglishAcronym,
    Variants,
}

/// Every column in the order of the header. The first five always stand in it, the others where a row uses them.
pub(super) const COLUMNS: [(Column, &str); 15] = [
    (Column::Headword, "headword"),
    (Column::Gloss, "gloss"),
    (Column::PartOfSpeech, "part_of_speech"),
    (Column::Mode, "mode"),
    (Column::Note, "note"),
    (Column::Near, "near"),
    (Column::Left, "left"),
    (Column::Right, "right"),
    (Column::Domain, "domain"),
    (Column::Register, "register"),
    (Column::Regular, "regular"),
    (Column::Kind, "kind"),
    (Column::Acronyms, "acronyms"),
    (Column::EnglishAcronym, "en_acronym"),
    (Column::Variants, "variants"),
];

/// How many columns every file has.
const COMPULSORY: usize = 5;

/// What other formats call the parts of speech: TBX by its pick list, dictd and people by abbreviations.
const PARTS: [(&str, PartOfSpeech); 21] = [
    ("n", PartOfSpeech::Noun),
    ("v", PartOfSpeech::Verb),
    ("adjective", PartOfSpeech::Adj),
    ("adverb", PartOfSpeech::Adv),
    ("pronoun", PartOfSpeech::Pron),
    ("determiner", PartOfSpeech::Det),
    ("article", PartOfSpeech::Det),
    ("adposition", PartOfSpeech::Adp),
    ("preposition", PartOfSpeech::Adp),
    ("prep", PartOfSpeech::Adp),
    ("conjunction", PartOfSpeech::Cconj),
    ("conj", PartOfSpeech::Cconj),
    ("auxiliary", PartOfSpeech::Aux),
    ("particle", PartOfSpeech::Part),
    ("numeral", PartOfSpeech::Num),
    ("number", PartOfSpeech::Num),
    ("interjection", PartOfSpeech::Intj),
    ("interj", PartOfSpeech::Intj),
    ("propernoun", PartOfSpeech::Propn),
    ("proper noun", PartOfSpeech::Propn),
    ("pn", PartOfSpeech::Propn),
];

/// The tag of a part of speech in any of its spellings; the text itself where none is known.
pub(super) fn part_of_speech(text: &str) -> String {
    let name = text.trim_end_matches('.').to_lowercase();
    let known = PartOfSpeech::from_tag(&name.to_uppercase()).or_else(|| PARTS.iter().find(|(known, _)| *known == name).map(|(_, part)| *part));
    known.map_or_else(|| text.to_owned(), |part| part.tag().to_owned())
}

impl Column {
    pub(super) fn from_name(name: &str) -> Option<Self> {
        COLUMNS.iter().find(|(_, known)| *known == name).map(|(column, _)| *column)
    }

    pub(super) fn is_list(self) -> bool {
        matches!(self, Self::Gloss | Self::Near | Self::Left | Self::Right | Self::Acronyms | Self::Variants)
    }

    fn list(self, entry: &HouseEntry) -> Option<&Vec<String>> {
        match self {
            Self::Gloss => Some(&entry.glosses),
            Self::Near => Some(&entry.near),
            Self::Left => Some(&entry.left),
            Self::Right => Some(&entry.right),
            Self::Acronyms => Some(&entry.acronyms),
            Self::Variants => Some(&entry.variants),
            _ => None,
        }
    }

    /// What a row has in it; nothing where it is empty.
    pub(super) fn values(self, entry: &HouseEntry) -> Vec<&str> {
        if let Some(list) = self.list(entry) {
            return list.iter().map(String::as_str).collect();
        }
        let value = match self {
            Self::Headword => &entry.headword,
            Self::PartOfSpeech => &entry.part_of_speech,
            Self::Mode => entry.mode.name(),
            Self::Note => &entry.note,
            Self::Domain => &entry.domain,
            Self::Register => &entry.register,
            Self::Regular => &entry.regular,
            Self::Kind => &entry.kind,
            _ => &entry.english_acronym,
        };
        Some(value).filter(|value| !value.is_empty()).into_iter().collect()
    }

    /// Puts values into a row, cleaned; the error says which value cannot be.
    pub(super) fn set<'a>(self, entry: &mut HouseEntry, values: impl IntoIterator<Item = &'a str>) -> Result<(), String> {
        let mut values = values.into_iter().map(clean).filter(|value| !value.is_empty());
        match self {
            Self::Gloss => entry.glosses.extend(values),
            Self::Near => entry.near.extend(values),
            Self::Left => entry.left.extend(values),
            Self::Right => entry.right.extend(values),
            Self::Acronyms => entry.acronyms.extend(values),
            Self::Variants => entry.variants.extend(values),
            _ => {
                if let Some(value) = values.next() {
                    self.set_one(entry, value)?;
                }
            }
        }
        Ok(())
    }

    fn set_one(self, entry: &mut HouseEntry, value: String) -> Result<(), String> {
        match self {
            Self::Headword if value.starts_with('#') => return Err(format!("headword '{}' begins with '#', which starts a comment", shown(&value))),
            Self::Headword => entry.headword = value.nfc().collect(),
            Self::PartOfSpeech => entry.part_of_speech = part_of_speech(&value),
            Self::Mode => {
                entry.mode = Mode::from_name(&value.to_lowercase())
                    .ok_or_else(|| format!("unknown mode '{}'; leave it empty or write exact, forbid or keep", shown(&value)))?;
            }
            Self::Note => entry.note = value,
            Self::Domain => entry.domain = value,
            Self::Register => entry.register = value,
            Self::Regular => entry.regular = value,
            Self::Kind => entry.kind = value,
            _ => entry.english_acronym = value,
        }
        Ok(())
    }

    /// Puts a cell into a row; the items of a list are parted by `;`.
    fn set_cell(self, entry: &mut HouseEntry, cell: &str) -> Result<(), String> {
        if self.is_list() { self.set(entry, cell.split(';')) } else { self.set(entry, [cell]) }
    }

    /// A row's cell.
    pub(super) fn cell(self, entry: &HouseEntry) -> String {
        self.values(entry).join("; ")
    }
}

fn normal(cell: &str) -> String {
    clean(cell.trim().trim_matches('"')).to_lowercase().replace([' ', '-'], "_")
}

/// Whether a line is the header of a dictionary: one of its cells is `headword` or `gloss`.
pub(super) fn is_header(line: &str, delimiter: char) -> bool {
    line.split(delimiter).map(normal).any(|cell| cell == "headword" || cell == "gloss")
}

/// The columns of a header.
pub(super) fn header<'a>(name: &str, line: usize, cells: impl Iterator<Item = &'a str>) -> Result<Vec<Column>, HouseError> {
    let mut columns = Vec::new();
    for cell in cells.map(normal) {
        let column = Column::from_name(&cell).ok_or_else(|| HouseError::new(name, line, unknown(&cell)))?;
        if columns.contains(&column) {
            return Err(HouseError::new(name, line, format!("column '{cell}' stands twice; leave one out")));
        }
        columns.push(column);
    }
    for (column, title) in COLUMNS.iter().take(2) {
        if !columns.contains(column) {
            return Err(HouseError::new(name, line, format!("no column '{title}'; the header is headword, gloss, part_of_speech, mode, note")));
        }
    }
    Ok(columns)
}

fn unknown(cell: &str) -> String {
    let likeness = |title: &str| strsim::jaro_winkler(title, cell);
    let nearest = COLUMNS.iter().map(|(_, title)| *title).max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match nearest.filter(|title| likeness(title) > 0.8) {
        Some(title) => format!("unknown column '{}' (did you mean '{title}'?)", shown(cell)),
        None => format!("unknown column '{}'; known are {}", shown(cell), COLUMNS.map(|(_, title)| title).join(", ")),
    }
}

/// A row of cells under the columns; none for a row of empty cells.
pub(super) fn row<'a>(name: &str, line: usize, columns: &[Column], cells: impl Iterator<Item = &'a str>) -> Result<Option<HouseEntry>, HouseError> {
    let error = |message: String| HouseError::new(name, line, message);
    let mut entry = HouseEntry { line, ..HouseEntry::default() };
    let mut has_text = false;
    for (n, cell) in cells.enumerate() {
        let is_empty = cell.trim().is_empty();
        has_text |= !is_empty;
        match columns.get(n) {
            Some(column) => column.set_cell(&mut entry, cell).map_err(error)?,
            None if is_empty => {}
            None => {
                return Err(error(format!(
                    "more cells than the {} columns of the header; put quotes around a cell that holds the separator",
                    columns.len()
                )));
            }
        }
    }
    if has_text && entry.headword.is_empty() {
        return Err(error("no headword; fill it in or begin the line with '#'".to_owned()));
    }
    Ok(has_text.then_some(entry))
}

/// The columns that these rows need, with their titles.
pub(super) fn used(entries: &[HouseEntry]) -> Vec<(Column, &'static str)> {
    let is_used = |column: Column| entries.iter().any(|entry| !column.values(entry).is_empty());
    COLUMNS.into_iter().enumerate().filter(|(n, (column, _))| *n < COMPULSORY || is_used(*column)).map(|(_, column)| column).collect()
}
