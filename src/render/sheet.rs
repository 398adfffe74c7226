//! Term sheets: the entries of any number of briefs, one row a term, as CSV or tab-separated text.

use std::collections::BTreeMap;

use super::example::Example;
use super::markup::line;
use crate::brief::Brief;
use crate::glossary::{EntryKind, GlossaryEntry, Status};
use crate::span::Span;

/// What makes two entries one row: kind, headword or term in lower case, English. A name is one row, whether English has its noun or its adjective first.
type Key = (EntryKind, String, String);

/// One term or name, and where it was met.
#[derive(Clone, Debug)]
pub struct Row {
    /// The entry of the brief that had it first, without its spans.
    pub entry: GlossaryEntry,
    /// How often it stands in all briefs.
    pub count: usize,
    /// In how many briefs it stands.
    pub n_documents: usize,
    /// The forms met, each with its count.
    pub forms: BTreeMap<String, usize>,
    /// A sentence that has it.
    pub example: Example,
    /// Name of the file of the example.
    pub file: String,
    last_document: usize,
    /// Spans of the entry.
    most: usize,
}

impl Row {
    /// The term as a dictionary writes it: a name's fullest form; the headword where it was met; else the form met most often, small where another is.
    pub fn term(&self) -> String {
        let most = self.forms.iter().rev().max_by_key(|(_, count)| **count).map(|(form, _)| form);
        let Some(form) = most.filter(|_| self.entry.kind == EntryKind::Term) else { return line(&self.entry.term) };
        let is_met = |headword: &&String| self.forms.keys().any(|form| form.to_lowercase() == headword.to_lowercase());
        let small = form.to_lowercase();
        let headword = self.entry.headword.as_ref().filter(is_met);
        headword.cloned().unwrap_or_else(|| if self.forms.contains_key(&small) { small } else { form.clone() })
    }

    /// The English to take for the term, the best first; none where no dictionary knows it.
    pub fn english(&self) -> Vec<String> {
        match (&self.entry.composed, self.entry.status.is_glossed()) {
            (_, false) => Vec::new(),
            (Some(composed), _) => vec![line(composed)],
            (None, _) => self.entry.glosses.iter().map(|gloss| line(gloss)).filter(|gloss| !gloss.is_empty()).collect(),
        }
    }

    /// What else the dictionary offers: further glosses, the base of a composed gloss, the root of a term without gloss.
    fn other_senses(&self) -> String {
        let entry = &self.entry;
        let headword = entry.headword.as_deref().unwrap_or_default();
        match (&entry.composed, entry.status) {
            (_, Status::None) => String::new(),
            (_, Status::Root) => format!("root {headword}: {}", entry.glosses.join("; ")),
            (Some(_), _) if headword.is_empty() => String::new(),
            (Some(_), _) => format!("{headword}: {}", entry.glosses.join("; ")),
            (None, _) => self.english().into_iter().skip(1).collect::<Vec<_>>().join("; "),
        }
    }
}

/// Gathers rows from briefs. Holds O(different terms), whatever the number of briefs.
#[derive(Clone, Debug, Default)]
pub struct TermSheet {
    rows: BTreeMap<Key, Row>,
    n_documents: usize,
}

/// How a sheet is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Between cells: `,` or a tab.
    pub delimiter: u8,
    /// Whether a byte order mark comes first, for Excel.
    pub bom: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self { delimiter: b',', bom: false }
    }
}

const HEADER: [&str; 11] =
    ["term", "headword", "part_of_speech", "gloss", "other_senses", "status", "source", "count", "documents", "example", "file"];

impl TermSheet {
    /// The sheet of one brief under its own name.
    pub fn of(brief: &Brief) -> Self {
        let mut sheet = Self::default();
        sheet.add(brief, brief.name.as_deref().unwrap_or_default());
        sheet
    }

    /// Takes in the entries of a brief. O(entries times log rows).
    pub fn add(&mut self, brief: &Brief, file: &str) {
        self.n_documents += 1;
        for entry in brief.entries.iter().flatten() {
            let row = self.rows.entry(key(entry)).or_insert_with(|| Row::new(brief, entry, file));
            row.take(brief, entry, self.n_documents);
        }
    }

    /// How many briefs were taken in.
    pub fn n_documents(&self) -> usize {
        self.n_documents
    }

    /// The rows, most frequent first, then by term.
    pub fn rows(&self) -> Vec<&Row> {
        let mut rows: Vec<(String, &Row)> = self.rows.values().map(|row| (row.term(), row)).collect();
        rows.sort_by(|(a, x), (b, y)| y.count.cmp(&x.count).then_with(|| a.cmp(b)));
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// The sheet as CSV, or with a tab as tab-separated text; quoted as RFC 4180 has it, a line a row, cells that a spreadsheet would run made safe.
    pub fn write(&self, style: &Style) -> String {
        let mut writer = csv::WriterBuilder::new().delimiter(style.delimiter).from_writer(Vec::new());
        // Writing to memory cannot fail, nor can rows of one length.
        let _ = writer.write_record(HEADER);
        for row in self.rows() {
            let _ = writer.write_record(cells(row).map(|cell| safe(&cell)));
        }
        let text = String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default();
        if style.bom { format!("\u{feff}{text}") } else { text }
    }
}

fn key(entry: &GlossaryEntry) -> Key {
    let headword = entry.headword.as_ref().unwrap_or(&entry.term);
    match entry.kind {
        EntryKind::Term => (entry.kind, headword.to_lowercase(), entry.shown().unwrap_or_default().to_owned()),
        EntryKind::Name => (entry.kind, headword.clone(), entry.composed.clone().unwrap_or_default()),
    }
}

impl Row {
    fn new(brief: &Brief, entry: &GlossaryEntry, file: &str) -> Self {
        let entry_alone = GlossaryEntry { spans: Vec::new(), ..entry.clone() };
        let example = Example::of(brief, &entry.spans);
        Self { entry: entry_alone, count: 0, n_documents: 0, forms: BTreeMap::new(), example, file: file.to_owned(), last_document: 0, most: 0 }
    }

    /// Counts an entry; the one met most often in a brief speaks for the row.
    fn take(&mut self, brief: &Brief, entry: &GlossaryEntry, document: usize) {
        if entry.spans.len() > self.most {
            self.most = entry.spans.len();
            self.entry = GlossaryEntry { spans: Vec::new(), ..entry.clone() };
        }
        self.count(brief, &entry.spans, document);
    }

    fn count(&mut self, brief: &Brief, spans: &[Span], document: usize) {
        self.count += spans.len();
        self.n_documents += usize::from(self.last_document != document);
        self.last_document = document;
        for span in spans {
            let form = line(span.of(&brief.text));
            if !form.is_empty() {
                *self.forms.entry(form).or_default() += 1;
            }
        }
    }
}

fn cells(row: &Row) -> [String; 11] {
    let entry = &row.entry;
    [
        row.term(),
        entry.headword.clone().unwrap_or_default(),
        entry.part_of_speech.map_or("", |part| part.tag()).to_owned(),
        row.english().into_iter().next().unwrap_or_default(),
        row.other_senses(),
        entry.status.name().to_owned(),
        entry.source.clone().unwrap_or_default(),
        row.count.to_string(),
        row.n_documents.to_string(),
        row.example.text(),
        row.file.clone(),
    ]
}

/// A cell on one line that no spreadsheet takes for a formula: one that starts like a formula gets an apostrophe in front.
pub fn safe(cell: &str) -> String {
    let starts_badly = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let cell = line(cell);
    if starts_badly || cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::render::sample;

    fn read(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(safe(cell), expected);
    }

    #[test]
    fn cells_cannot_command_a_spreadsheet() {
        check("=1+1", "'=1+1");
        check("+62", "'+62");
        check("-5", "'-5");
        check("@SUM(A1)", "'@SUM(A1)");
        check("\tx", "'x");
        check("\r=x", "'=x");
        check(" =x", "'=x");
        check("\u{0}=x", "'=x");
        check("a\nb", "a b");
        check("tanggul-laut", "tanggul-laut");
    }

    #[test]
    fn counts_over_files_most_frequent_first() {
        let mut sheet = TermSheet::default();
        sheet.add(&sample::brief(), "a.txt");
        sheet.add(&sample::brief(), "b.txt");
        let rows = read(&sheet.write(&Style::default()), b',');
        assert_eq!(rows[0], HEADER);
        assert_eq!(rows[1][..9], ["tanggul laut", "tanggul laut", "NOUN", "sea wall", "seawall", "exact", "words/nouns.toml", "6", "2"]);
        assert_eq!(rows[1][9..], ["Tanggul laut di Rusia tidak dibangun, kata \"Ali\".", "a.txt"]);
        assert!(rows[1..].windows(2).all(|pair| pair[0][7].parse::<usize>().unwrap() >= pair[1][7].parse::<usize>().unwrap()));
        let derived = rows.iter().find(|row| row[0] == "dibangun").unwrap();
        assert_eq!(derived[3..6], ["be built", "membangun: build", "derived"]);
    }

    #[test]
    fn hostile_cells_stay_cells() {
        for delimiter in [b',', b'\t'] {
            let text = TermSheet::of(&sample::hostile()).write(&Style { delimiter, bom: true });
            let text = text.strip_prefix('\u{feff}').unwrap();
            let rows = read(text, delimiter);
            assert!(rows.iter().all(|row| row.len() == HEADER.len()), "{text}");
            assert_eq!(text.lines().count(), rows.len());
            assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{text}");
        }
        assert_eq!(TermSheet::default().write(&Style::default()).lines().count(), 1);
    }
}
