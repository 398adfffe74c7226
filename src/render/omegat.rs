//! Glossaries for `OmegaT`: three tab-separated columns, source, target, comment; no header.
//!
//! The comment opens with a mark, `[NOUN]`, that reading the file as a house dictionary takes for the part of speech.

use super::markup::line;
use super::sheet::{Row, TermSheet};
use crate::brief::Brief;
use crate::glossary::Status;

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
    for row in sheet.rows() {
        let comment = comment(row);
        for source in sources(row, style.with_forms) {
            for target in row.english() {
                text.push_str(&format!("{source}\t{target}\t{comment}\n"));
            }
        }
    }
    text
}

/// What a translator looks up: the headword where the gloss is the headword's, else the term itself; then the other forms met.
pub(super) fn sources(row: &Row, with_forms: bool) -> Vec<String> {
    let headword = row.entry.headword.as_deref().filter(|_| row.entry.status != Status::Derived).map(line);
    let mut sources = vec![headword.unwrap_or_else(|| row.term())];
    let others = row.forms.keys().map(|form| line(form)).filter(|_| with_forms);
    for form in others {
        if !sources.iter().any(|known| known.to_lowercase() == form.to_lowercase()) {
            sources.push(form);
        }
    }
    // A number sign at the head of a line would make a comment of it.
    sources.into_iter().map(|source| source.trim_start_matches(['#', ' ']).to_owned()).filter(|source| !source.is_empty()).collect()
}

fn comment(row: &Row) -> String {
    let entry = &row.entry;
    let mark = entry.part_of_speech.map_or_else(|| "[]".to_owned(), |part| format!("[{}]", part.tag()));
    let status = if entry.status == Status::Exact { "" } else { entry.status.name() };
    let facts = [status.to_owned(), super::path_text(entry.headword.as_deref(), &entry.path), entry.role.clone().unwrap_or_default()];
    let source = entry.source.clone().unwrap_or_default();
    let facts: Vec<String> = facts.into_iter().chain([source]).map(|fact| line(&fact)).filter(|fact| !fact.is_empty()).collect();
    format!("{mark} {}", facts.join("; ")).trim_end().to_owned()
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
        check(true, "Rusia\tRussia\t[PROPN] words/nouns.toml\n");
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
