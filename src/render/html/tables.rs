//! The tables and lists of a page: terms, names, figures that differ, sources, other glosses, notes.

use super::{Page, gloss_line, language, link, source_link};
use crate::brief::Brief;
use crate::glossary::{EntryKind, GlossaryEntry};
use crate::render::markup::escape;
use crate::render::part_label;
use crate::render::passage;
use crate::render::sheet::{Row, TermSheet};
use crate::render::text::GlossStyle;

impl Page {
    pub(super) fn terms(&mut self, brief: &Brief) {
        let terms: Vec<&GlossaryEntry> = brief.terms().collect();
        if terms.is_empty() {
            return;
        }
        self.section("terms", "Terms");
        let rows: String = terms.iter().map(|entry| row(&entry.term, language(brief), &term_cell(entry, &passage::english(entry), ""))).collect();
        self.table("Term", &rows);
        let legend = passage::legend(terms.iter().copied());
        if !legend.is_empty() {
            self.text.push_str(&format!("<p class=\"legend\">{}</p>\n", escape(&legend)));
        }
        self.end_section();
    }

    fn table(&mut self, head: &str, rows: &str) {
        self.text.push_str("<table>\n<thead><tr><th scope=\"col\">");
        self.text.push_str(head);
        self.text.push_str("</th><th scope=\"col\">English</th></tr></thead>\n<tbody>\n");
        self.text.push_str(rows);
        self.text.push_str("</tbody>\n</table>\n");
    }

    /// Figures on which the sources differ, side by side.
    pub(super) fn disagreements(&mut self, brief: &Brief) {
        if brief.disagreements.is_empty() {
            return;
        }
        self.section("figures", "Figures that differ");
        self.text.push_str("<table>\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Figures</th></tr></thead>\n<tbody>\n");
        for disagreement in &brief.disagreements {
            let figure = |(figure, sources): &(String, Vec<usize>)| {
                let sources: Vec<String> = sources.iter().map(|source| source_link(*source, &source.to_string())).collect();
                format!("{} [{}]", escape(figure), sources.join(", "))
            };
            let figures: Vec<String> = passage::figures(disagreement).iter().map(figure).collect();
            let english = format!("<small>{}</small>", escape(passage::counted_english(brief, disagreement)));
            self.text.push_str(&row(&disagreement.about, language(brief), &format!("{}{english}", figures.join(" · "))));
        }
        self.text.push_str("</tbody>\n</table>\n");
        self.end_section();
    }

    /// The articles that a merged brief is made of; the marks of the sentences lead here.
    pub(super) fn sources(&mut self, brief: &Brief) {
        if !brief.is_merged() {
            return;
        }
        self.section("sources", "Sources");
        self.text.push_str("<ol>\n");
        for (at, source) in brief.sources.iter().enumerate() {
            let title = source.title.as_ref().map(|title| format!("<span lang=\"{}\">{}</span>", language(brief), escape(&title.text)));
            let facts = passage::source_facts(source).into_iter().map(|fact| escape(&fact));
            let facts = title.into_iter().chain(facts).chain(source.provenance.url.as_deref().map(link));
            self.text.push_str(&format!("<li id=\"s{}\">{}\n", at + 1, facts.collect::<Vec<_>>().join(" · ")));
            if let Some(title) = source.title.as_ref().filter(|title| self.style.gloss != GlossStyle::None && !title.glosses.is_empty()) {
                self.text.push_str(&gloss_line(&title.glosses));
            }
            self.text.push_str("</li>\n");
        }
        self.text.push_str("</ol>\n");
        self.end_section();
    }

    pub(super) fn names(&mut self, brief: &Brief) {
        let names = passage::names(brief);
        if names.listed.is_empty() && names.same.is_empty() && names.n_more == 0 {
            return;
        }
        self.section("names", "Names");
        if !names.listed.is_empty() {
            let rows: String = names.listed.iter().map(|entry| row(&entry.term, language(brief), &name_cell(entry, ""))).collect();
            self.table("Name", &rows);
        }
        self.same_names(&names.same.iter().map(|entry| (entry.term.clone(), passage::name_note(entry))).collect::<Vec<_>>(), language(brief));
        if names.n_more > 0 {
            self.text.push_str(&format!("<p class=\"legend\">{} more in the {}.</p>\n", names.n_more, passage::whole(brief)));
        }
        self.end_section();
    }

    fn same_names(&mut self, names: &[(String, String)], language: &str) {
        let shown: Vec<String> = names.iter().map(|(name, note)| same_name(name, note, language)).collect();
        if !shown.is_empty() {
            self.text.push_str(&format!("<p class=\"same\">The same in English: {}.</p>\n", shown.join(", ")));
        }
    }

    pub(super) fn shared_glossary(&mut self, sheet: &TermSheet) {
        let rows = sheet.rows();
        let of_kind = |kind| rows.iter().copied().filter(move |row| row.entry.kind == kind);
        let terms: String = of_kind(EntryKind::Term)
            .map(|term| row(&term.term(), "id", &term_cell(&term.entry, &passage::english(&term.entry), &met(term))))
            .collect();
        if !terms.is_empty() {
            self.section("terms", "Terms of all articles");
            self.table("Term", &terms);
            let legend = passage::legend(of_kind(EntryKind::Term).map(|row| &row.entry));
            self.text.push_str(&format!("<p class=\"legend\">{}</p>\n", escape(&legend)));
            self.end_section();
        }
        let (same, listed): (Vec<&Row>, Vec<&Row>) = of_kind(EntryKind::Name).partition(|row| row.entry.is_unchanged());
        if !same.is_empty() || !listed.is_empty() {
            self.section("names", "Names of all articles");
            let names: String = listed.iter().map(|name| row(&name.term(), "id", &name_cell(&name.entry, &met(name)))).collect();
            if !names.is_empty() {
                self.table("Name", &names);
            }
            self.same_names(&same.iter().map(|row| (row.term(), passage::name_note(&row.entry))).collect::<Vec<_>>(), "id");
            self.end_section();
        }
    }

    /// Glosses that no table has, and the notes.
    pub(super) fn lists(&mut self) {
        let others = std::mem::take(&mut self.others);
        if !others.is_empty() {
            self.section("rest", "Other glosses");
            let item = |((_, english), term): (&(String, String), &String)| {
                let english = if english == "–" { "no entry" } else { english };
                format!("<li><span lang=\"id\">{}</span> {}</li>\n", escape(term), escape(english))
            };
            let items: String = others.iter().map(item).collect();
            self.text.push_str(&format!("<ul class=\"words\">\n{items}</ul>\n"));
            self.end_section();
        }
        let notes: String = std::mem::take(&mut self.notes).concat();
        if !notes.is_empty() {
            self.section("footnotes", "Notes");
            self.text.push_str(&format!("<ol class=\"notes\">\n{notes}</ol>\n"));
            self.end_section();
        }
    }
}

fn row(term: &str, language: &str, cell: &str) -> String {
    format!("<tr><th scope=\"row\" lang=\"{language}\">{}</th><td>{cell}</td></tr>\n", escape(term))
}

fn term_cell(entry: &GlossaryEntry, english: &str, met: &str) -> String {
    let part = part_label(entry.part_of_speech);
    let part = if part.is_empty() { String::new() } else { format!("<i>{part}</i> ") };
    let mark = passage::mark(entry);
    let mark = if mark.is_empty() { String::new() } else { format!("{mark} ") };
    format!("{part}{mark}{}{}", escape(english), small(&[passage::origin(entry), met.to_owned()]))
}

fn name_cell(entry: &GlossaryEntry, met: &str) -> String {
    format!("{}{}", escape(&passage::english_name(entry)), small(&[passage::name_note(entry), met.to_owned()]))
}

fn small(notes: &[String]) -> String {
    let notes: Vec<&str> = notes.iter().map(String::as_str).filter(|note| !note.is_empty()).collect();
    if notes.is_empty() { String::new() } else { format!("<small>{}</small>", escape(&notes.join(" · "))) }
}

fn met(row: &Row) -> String {
    match (row.count, row.n_documents) {
        (count, documents) if documents > 1 => format!("{count} times in {documents} articles"),
        _ => String::new(),
    }
}

fn same_name(name: &str, note: &str, language: &str) -> String {
    let note = if note.is_empty() { String::new() } else { format!(" ({})", escape(note)) };
    format!("<span lang=\"{language}\">{}</span>{note}", escape(name))
}
