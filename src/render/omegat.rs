//! Glossaries for `OmegaT`: three tab-separated columns, source, target, comment; no header.
//!
//! The comment opens with a mark, `[NOUN]` or `[PROPN; kind=place]`, in which reading the file as a house dictionary finds the fields it has no column for.

use super::markup::line;
use super::sheet::{Row, TermSheet};
use crate::brief::Brief;
use crate::glossary::{EntryKind, Status};
use crate::lexicon::NameKind;
use crate::lexicon::house::{self, HouseEntry};

/// How a glossary for translators is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether the forms met stand as terms of their own beside the headword.
    pub with_forms: bool,
}

/// The glossary of one brief.
pub fn brief(brief: &Brief, style: &Style) -> String {
    sheet(&TermSheet::of(brief), style)
}

/// The glossary of a term sheet, most frequent terms first; a row a sense. Terms without English are left out.
pub fn sheet(sheet: &TermSheet, style: &Style) -> String {
    let mut text = String::new();
    for row in concepts(sheet) {
        let comment = comment(row);
        for source in sources(row, style.with_forms) {
            for target in row.english() {
                text.push_str(&format!("{source}\t{target}\t{comment}\n"));
            }
        }
    }
    text
}

/// What a translator looks up: the headword where the gloss is the headword's, else the term itself, a name without its letters in brackets; then the other forms met.
pub(super) fn sources(row: &Row, with_forms: bool) -> Vec<String> {
    let headword = row.entry.headword.as_deref().filter(|_| row.entry.status != Status::Derived).map(line);
    let letters = row.entry.acronym.as_ref().map(|letters| format!(" ({letters})"));
    let bare = |term: String| letters.map_or(term.clone(), |letters| term.replacen(&letters, "", 1));
    let mut sources = vec![headword.unwrap_or_else(|| bare(row.term()))];
    let others = row.forms.keys().map(|form| line(form)).filter(|_| with_forms);
    for form in others {
        if !sources.iter().any(|known| known.to_lowercase() == form.to_lowercase()) {
            sources.push(form);
        }
    }
    // A number sign at the head of a line would make a comment of it.
    sources.into_iter().map(|source| source.trim_start_matches(['#', ' ']).to_owned()).filter(|source| !source.is_empty()).collect()
}

/// The rows that a term base keeps: those with English. A person with the office before his name is two of them and none of its own.
pub(super) fn concepts(sheet: &TermSheet) -> impl Iterator<Item = &Row> {
    let is_titled = |row: &Row| row.entry.status == Status::Derived && row.entry.name_kind == Some(NameKind::Person);
    sheet.rows().into_iter().filter(move |row| !row.english().is_empty() && !is_titled(row))
}

fn comment(row: &Row) -> String {
    let entry = &row.entry;
    let status = if entry.status == Status::Exact { "" } else { entry.status.name() };
    let facts = [status.to_owned(), super::path_text(entry.headword.as_deref(), &entry.path), entry.role.clone().unwrap_or_default()];
    let source = entry.source.clone().unwrap_or_default();
    let facts: Vec<String> = facts.into_iter().chain([source]).map(|fact| line(&fact)).filter(|fact| !fact.is_empty()).collect();
    let part_of_speech = entry.part_of_speech.map_or("", |part| part.tag()).to_owned();
    house::comment(&HouseEntry { part_of_speech, note: facts.join("; "), ..fields(row) })
}

/// What a house dictionary has to know of a row, which the formats of translators have no place for: kind and letters of a name, and that a term is an office.
pub(super) fn fields(row: &Row) -> HouseEntry {
    let entry = &row.entry;
    let kind = match entry.kind {
        EntryKind::Name => entry.name_kind,
        EntryKind::Term => Some(NameKind::Position).filter(|_| entry.is_office()),
    };
    let acronyms = entry.acronym.iter().map(|letters| line(letters)).collect();
    HouseEntry { kind: kind.map_or("", NameKind::name).to_owned(), acronyms, ..HouseEntry::default() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::render::sample;

    #[track_caller]
    fn check(with_forms: bool, expected: &str) {
        let text = brief(&sample::brief(), &Style { with_forms });
        assert!(text.contains(expected), "no {expected:?} in\n{text}");
    }

    #[test]
    fn a_row_a_sense() {
        check(false, "tanggul laut\tsea wall\t[NOUN] words/nouns.toml\ntanggul laut\tseawall\t[NOUN] words/nouns.toml\n");
        check(false, "dibangun\tbe built\t[VERB] derived; membangun + di-; words/nouns.toml\n");
        check(true, "Rusia\tRussia\t[PROPN; kind=place] words/nouns.toml\n");
        assert!(!brief(&sample::brief(), &Style::default()).contains("kemarin"));
    }

    #[test]
    fn forms_stand_beside_the_headword() {
        let mut brief = sample::brief();
        let laut = brief.text.find("laut di").unwrap();
        let spans = vec![crate::Span::new(laut, laut + 4)];
        brief.entries.as_mut().unwrap()[0].spans.extend(spans);
        let text = super::brief(&brief, &Style { with_forms: true });
        assert!(text.contains("\nlaut\tsea wall\t"), "{text}");
    }

    #[test]
    fn hostile_text_keeps_three_columns() {
        let text = brief(&sample::hostile(), &Style { with_forms: true });
        assert!(!text.is_empty());
        for row in text.lines() {
            assert_eq!(row.split('\t').count(), 3, "{row}");
            assert!(!row.starts_with('#') && !row.contains(['\u{0}', '\u{1b}', '\u{202e}']), "{row}");
        }
    }
}
