//! What no dictionary glosses, as a house dictionary to be filled in: the columns are those that a tab-separated one is read with.

use super::markup::line;
use super::sheet::{Row, TermSheet};
use crate::brief::Brief;
use crate::glossary::{EntryKind, Status};

/// The gaps of one brief. Made of [`Scope::All`](crate::brief::Scope::All), else only key terms are asked for, and those have glosses.
pub fn brief(brief: &Brief) -> String {
    sheet(&TermSheet::of(brief))
}

/// The gaps of a term sheet, most frequent first: words of status none or root, the gloss empty, an example in the note.
/// Names are not among them: one that no dictionary knows stands for itself.
pub fn sheet(sheet: &TermSheet) -> String {
    let mut text = String::from("headword\tgloss\tpart_of_speech\tmode\tnote\n");
    let is_gap = |row: &&Row| row.entry.kind == EntryKind::Term && matches!(row.entry.status, Status::None | Status::Root);
    for row in sheet.rows().into_iter().filter(is_gap) {
        let headword = line(&row.term()).to_lowercase();
        // What opens with a number sign would be read as a comment, with a quote as a quoted cell.
        let headword = headword.trim_start_matches(|c: char| !c.is_alphanumeric());
        if !headword.is_empty() {
            let part = row.entry.part_of_speech.map_or("", |part| part.tag());
            text.push_str(&format!("{headword}\t\t{part}\t\t{}\n", note(row)));
        }
    }
    text
}

/// `3 in 2 files; root tanggul: dike; e.g. …`
fn note(row: &Row) -> String {
    let count = if row.n_documents > 1 { format!("{} in {} files", row.count, row.n_documents) } else { row.count.to_string() };
    let root = match (&row.entry.headword, row.entry.status) {
        (Some(headword), Status::Root) => format!("; root {headword}: {}", row.entry.glosses.join(", ")),
        _ => String::new(),
    };
    line(&format!("{count}{root}; e.g. {}", row.example.text()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[track_caller]
    fn check(sheet: &TermSheet, expected: &str) {
        assert_eq!(super::sheet(sheet), format!("headword\tgloss\tpart_of_speech\tmode\tnote\n{expected}"));
    }

    #[test]
    fn lists_what_has_no_gloss() {
        let mut sheet = TermSheet::of(&sample::brief());
        check(&sheet, "kemarin\t\tNOUN\t\t1; e.g. Warga menolak tanggul laut kemarin.\n");
        sheet.add(&sample::brief(), "b.txt");
        check(&sheet, "kemarin\t\tNOUN\t\t2 in 2 files; e.g. Warga menolak tanggul laut kemarin.\n");
        check(&TermSheet::default(), "");
    }

    #[test]
    fn hostile_text_keeps_five_columns() {
        let text = brief(&sample::hostile());
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.lines().all(|row| row.split('\t').count() == 5 && !row.starts_with(['#', '"', '='])), "{text}");
    }
}
