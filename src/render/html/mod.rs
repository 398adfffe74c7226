//! One page of HTML: no script, nothing to fetch, glosses that open under the pointer, the keyboard's focus or a finger, and lists at the end for print.
//!
//! Every letter of an article goes through [`markup::escape`](super::markup::escape). A security policy in the page forbids everything but its own style,
//! so that even a slip could neither run nor call out. Pop-ups are CSS alone: they lie beside the word where the browser knows anchors, else under its line.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use super::markup::{escape, line};
use super::passage::{self, Piece, Uses};
use super::sheet::{Row, TermSheet};
use super::text::GlossStyle;
use super::{part_label, path_text};
use crate::brief::{Brief, BriefSentence, Gloss};
use crate::glossary::{EntryKind, GlossaryEntry, HitKind, Status};
use crate::span::Span;

/// How a page is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Where glosses stand beside the pop-ups; with [`GlossStyle::None`] there are no pop-ups either.
    pub gloss: GlossStyle,
}

const CSS: &str = include_str!("page.css");
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// One brief as a page.
pub fn brief(brief: &Brief, style: &Style) -> String {
    let mut page = Page { style: *style, ..Page::default() };
    page.text.push_str("<article>\n");
    page.head(brief, "h1", "");
    page.summary(brief);
    page.disagreements(brief);
    page.terms(brief);
    page.names(brief);
    page.lists();
    page.sources(brief);
    page.closing(&passage::closing(brief));
    page.text.push_str("</article>\n");
    document(&passage::heading(brief), &page.text)
}

/// Several briefs as one page: contents, each brief, and one glossary of all. Holds the page and O(different terms).
pub fn digest<B: Borrow<Brief>>(briefs: impl IntoIterator<Item = B>, style: &Style) -> String {
    let mut page = Page { style: *style, ..Page::default() };
    let mut sheet = TermSheet::default();
    let (mut contents, mut n) = (String::new(), 0);
    for brief in briefs {
        let brief = brief.borrow();
        n += 1;
        contents.push_str(&contents_line(brief, n));
        sheet.add(brief, brief.name.as_deref().unwrap_or_default());
        page.text.push_str(&format!("<article class=\"digest\" id=\"a{n}\" aria-labelledby=\"a{n}-title\">\n"));
        page.head(brief, "h2", &format!(" class=\"title\" id=\"a{n}-title\""));
        page.sentences(brief);
        page.text.push_str("<p class=\"back\"><a href=\"#contents\">Contents</a></p>\n</article>\n");
    }
    let articles = std::mem::take(&mut page.text);
    let heading = if n == 1 { "Digest of 1 article".to_owned() } else { format!("Digest of {n} articles") };
    page.text = format!("<h1>{heading}</h1>\n<section id=\"contents\" aria-labelledby=\"h-contents\">\n<h2 id=\"h-contents\">Contents</h2>\n");
    page.text.push_str(&format!("<ol class=\"contents\">\n{contents}</ol>\n</section>\n"));
    page.key(false);
    page.text.push_str(&articles);
    page.shared_glossary(&sheet);
    page.lists();
    page.closing(&passage::closing(&Brief { sentences: Some(Vec::new()), ..Brief::default() }));
    document(&heading, &page.text)
}

fn document(title: &str, body: &str) -> String {
    let head = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"generator\" content=\"ringkas {}\">\n<title>{}</title>\n<style>\n{CSS}</style>\n</head>\n",
        env!("CARGO_PKG_VERSION"),
        escape(title)
    );
    // A main that can take the focus lets a touch beside an open gloss close it.
    format!("{head}<body>\n<main tabindex=\"-1\">\n{body}</main>\n</body>\n</html>\n")
}

/// `Indonesian` as browsers and screen readers have it; another language's tag where the article is in another one.
fn language(brief: &Brief) -> &'static str {
    brief.language.filter(|tag| (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase())).unwrap_or("id")
}

fn source_link(source: usize, shown: &str) -> String {
    format!("<a href=\"#s{source}\">{shown}</a>")
}

fn contents_line(brief: &Brief, n: usize) -> String {
    let title = brief.title.as_ref().map(|title| title.text.as_str()).or(brief.name.as_deref()).unwrap_or("Brief");
    let english = brief.title.as_ref().filter(|title| !title.glosses.is_empty()).map(|title| gloss_line(&title.glosses));
    format!("<li><a href=\"#a{n}\" lang=\"{}\">{}</a>\n{}</li>\n", language(brief), escape(title), english.unwrap_or_default())
}

fn gloss_line(glosses: &[Gloss]) -> String {
    let shown: Vec<String> = glosses.iter().map(|gloss| escape(&passage::marked(gloss))).collect();
    format!("<p class=\"g\">{}</p>\n", shown.join(" · "))
}

#[derive(Default)]
struct Page {
    style: Style,
    text: String,
    uses: Uses,
    n_tips: usize,
    notes: Vec<String>,
    /// Glosses that stand in no table: the term in small letters and the English, and how the term is written.
    others: BTreeMap<(String, String), String>,
    /// Whether a gloss was met: then the page explains how to open one.
    has_tips: bool,
}

impl Page {
    fn head(&mut self, brief: &Brief, tag: &str, attributes: &str) {
        self.uses = Uses::default();
        let places = passage::by_span(brief);
        self.text.push_str("<header>\n");
        match &brief.title {
            Some(title) => {
                // Brackets and notes in a heading read badly: its glosses stand in pop-ups and in a line, and first uses are counted from the summary.
                let gloss = self.style.gloss;
                self.style.gloss = if gloss == GlossStyle::None { gloss } else { GlossStyle::Line };
                let shown = self.passage(&passage::of_title(brief, title), &places);
                self.text.push_str(&format!("<{tag}{attributes} lang=\"{}\">{shown}</{tag}>\n", language(brief)));
                self.gloss_line(&title.glosses);
                self.style.gloss = gloss;
            }
            None => self.text.push_str(&format!("<{tag}{attributes}>{}</{tag}>\n", escape(&passage::heading(brief)))),
        }
        let facts: Vec<String> = passage::facts(brief).iter().map(|fact| escape(fact)).chain(brief.provenance.url.as_deref().map(link)).collect();
        self.text.push_str(&format!("<p class=\"facts\">{}</p>\n", facts.join(" · ")));
        for warning in &brief.warnings {
            self.text.push_str(&format!("<p class=\"warn\">{}</p>\n", escape(warning)));
        }
        self.text.push_str("</header>\n");
    }

    fn section(&mut self, id: &str, title: &str) {
        self.text.push_str(&format!("<section aria-labelledby=\"h-{id}\" class=\"{id}\">\n<h2 id=\"h-{id}\">{title}</h2>\n"));
    }

    fn end_section(&mut self) {
        self.text.push_str("</section>\n");
    }

    fn summary(&mut self, brief: &Brief) {
        if brief.sentences.is_some() {
            self.section("summary", "Summary");
            let sentences = std::mem::take(&mut self.text);
            self.sentences(brief);
            let body = std::mem::replace(&mut self.text, sentences);
            self.key(brief.is_merged());
            self.text.push_str(&body);
            self.end_section();
        }
    }

    /// How the page is to be read.
    fn key(&mut self, merged: bool) {
        self.text.push_str("<p class=\"key\">");
        self.text.push_str(if merged {
            "The articles’ own sentences, word for word, each with its source."
        } else {
            "The article’s own sentences, word for word, with their numbers in it."
        });
        if self.has_tips {
            self.text.push_str(
                "<span class=\"screen\"> Point at, tab to or touch a marked word for its English:</span> <span class=\"t\">term</span>, \
                 <span class=\"n\">name</span>, <span class=\"x\">word that changes the claim or joins clauses</span>, <span class=\"u\">no entry</span>. \
                 Glosses come from a dictionary; they are not a translation.",
            );
        }
        self.text.push_str("</p>\n");
    }

    fn sentences(&mut self, brief: &Brief) {
        let places = passage::by_span(brief);
        // The marks of sources stand in place of numbers.
        let class = if brief.is_merged() { "sentences merged" } else { "sentences" };
        self.text.push_str(&format!("<ol class=\"{class}\">\n"));
        for sentence in brief.sentences.iter().flatten() {
            self.sentence(brief, sentence, &places);
        }
        self.text.push_str("</ol>\n");
    }

    fn sentence(&mut self, brief: &Brief, sentence: &BriefSentence, places: &BTreeMap<Span, &GlossaryEntry>) {
        let shown = self.passage(&passage::of_sentence(brief, sentence), places);
        let (source, Span { start, end }) = brief.place(sentence.span);
        let language = language(brief);
        let number = source.map_or_else(|| format!("value=\"{}\"", sentence.number), |source| format!("data-source=\"{source}\""));
        self.text.push_str(&format!("<li {number} data-start=\"{start}\" data-end=\"{end}\">\n<p class=\"s\" lang=\"{language}\">{shown}</p>\n"));
        if let Some(source) = sentence.source {
            let also: Vec<String> = sentence.also_in.iter().map(|also| source_link(*also, &also.to_string())).collect();
            let also = if also.is_empty() { String::new() } else { format!(", also in {}", also.join(", ")) };
            self.text.push_str(&format!("<p class=\"who\">{}{also}</p>\n", source_link(source, &format!("[{source}]"))));
        }
        for who in &sentence.who {
            self.text.push_str(&format!("<p class=\"who\">[{}]</p>\n", escape(who)));
        }
        self.gloss_line(&sentence.glosses);
        self.text.push_str("</li>\n");
    }

    fn gloss_line(&mut self, glosses: &[Gloss]) {
        if self.style.gloss == GlossStyle::Line && !glosses.is_empty() {
            self.text.push_str(&gloss_line(glosses));
        }
    }

    fn passage(&mut self, pieces: &[Piece<'_>], places: &BTreeMap<Span, &GlossaryEntry>) -> String {
        let mut shown = String::new();
        for piece in pieces {
            let text = escape(&piece.text);
            match piece.gloss.filter(|_| self.style.gloss != GlossStyle::None) {
                Some(gloss) => shown.push_str(&self.glossed(&text, piece, gloss, places.get(&gloss.span).copied())),
                None => shown.push_str(&text),
            }
        }
        shown
    }

    /// A word with its pop-up, and its bracket or note at the first use.
    fn glossed(&mut self, text: &str, piece: &Piece<'_>, gloss: &Gloss, entry: Option<&GlossaryEntry>) -> String {
        let class = class(gloss);
        let tip = tip(gloss, entry);
        let tells = passage::tells(&piece.text, gloss);
        if !tells && !tip.contains("<small>") {
            return format!("<span class=\"{class}\">{text}</span>");
        }
        self.n_tips += 1;
        self.has_tips = true;
        let id = format!("g{}", self.n_tips);
        let mut shown = format!(
            "<span class=\"w\"><span class=\"{class}\" tabindex=\"0\" aria-describedby=\"{id}\">{text}</span>\
             <span class=\"tip\" role=\"tooltip\" id=\"{id}\" lang=\"en\">{tip}</span></span>"
        );
        // Notes are a list already.
        if entry.is_none() && tells && self.style.gloss != GlossStyle::Footnotes {
            let key = (line(&piece.text).to_lowercase(), line(&passage::beside(gloss)));
            self.others.entry(key).or_insert_with(|| line(&piece.text));
        }
        if tells && self.style.gloss != GlossStyle::Line && self.uses.is_first(&piece.text, gloss) {
            shown.push_str(&self.first_use(text, gloss));
        }
        shown
    }

    fn first_use(&mut self, text: &str, gloss: &Gloss) -> String {
        let english = escape(&passage::beside(gloss));
        if self.style.gloss == GlossStyle::Inline {
            return format!(" <span class=\"i\" lang=\"en\">({english})</span>");
        }
        let n = self.notes.len() + 1;
        let english = if passage::is_unknown(gloss) { "no entry".to_owned() } else { english };
        self.notes.push(format!(
            "<li id=\"n{n}\"><span lang=\"id\">{text}</span>: {english} <a href=\"#r{n}\" aria-label=\"back to note {n}\">↩</a></li>\n"
        ));
        format!("<sup lang=\"en\"><a href=\"#n{n}\" id=\"r{n}\" aria-label=\"note {n}\">{n}</a></sup>")
    }

    fn terms(&mut self, brief: &Brief) {
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
    fn disagreements(&mut self, brief: &Brief) {
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
    fn sources(&mut self, brief: &Brief) {
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

    fn names(&mut self, brief: &Brief) {
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

    fn shared_glossary(&mut self, sheet: &TermSheet) {
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
    fn lists(&mut self) {
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

    fn closing(&mut self, facts: &[String]) {
        let facts: Vec<String> = facts.iter().map(|fact| escape(fact)).collect();
        self.text.push_str(&format!("<footer class=\"closing\">{}</footer>\n", facts.join(" · ")));
    }
}

/// A link where the address is one of the web; any other text as it is.
fn link(url: &str) -> String {
    let shown = escape(url);
    let is_web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    if is_web { format!("<a href=\"{shown}\" rel=\"noopener noreferrer\">{shown}</a>") } else { shown }
}

fn class(gloss: &Gloss) -> &'static str {
    match gloss.kind {
        _ if passage::is_unknown(gloss) => "u",
        HitKind::Term | HitKind::Figure => "t",
        HitKind::Name => "n",
        HitKind::Truth => "x",
    }
}

/// What a pop-up says: the English, and in a second line how sure that is and what else is known.
fn tip(gloss: &Gloss, entry: Option<&GlossaryEntry>) -> String {
    let english = if passage::is_unknown(gloss) { "no entry" } else { &gloss.english };
    let mut notes: Vec<String> = Vec::new();
    if let Some(entry) = entry {
        notes.push(if entry.kind == EntryKind::Name { passage::name_note(entry) } else { part_label(entry.part_of_speech).to_owned() });
        notes.push(more_senses(entry, english));
        notes.push(path_text(entry.headword.as_deref(), &entry.path));
    }
    notes.push(match gloss.status {
        Status::Derived if gloss.kind == HitKind::Term => "composed from its parts".to_owned(),
        Status::Ambiguous => "sense not certain".to_owned(),
        _ => String::new(),
    });
    notes.retain(|note| !note.is_empty());
    let notes = if notes.is_empty() { String::new() } else { format!("<small>{}</small>", escape(&notes.join(" · "))) };
    format!("<b>{}</b>{notes}", escape(english))
}

fn more_senses(entry: &GlossaryEntry, shown: &str) -> String {
    let others: Vec<&str> = entry.glosses.iter().map(String::as_str).filter(|gloss| *gloss != shown && *gloss != entry.term).collect();
    match entry.status {
        _ if others.is_empty() => String::new(),
        Status::Root => format!("root: {}", others.join(", ")),
        Status::Derived => format!("from: {}", others.join(", ")),
        Status::Ambiguous => format!("or: {}", others.join(", ")),
        Status::Exact | Status::None => format!("also: {}", others.join(", ")),
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::render::sample;

    /// The text of a page without its tags, and its tags.
    fn parts(html: &str) -> (String, Vec<String>) {
        let (mut text, mut tags) = (String::new(), Vec::new());
        for part in html.split('<').skip(1) {
            let (tag, rest) = part.split_once('>').unwrap();
            tags.push(tag.to_owned());
            text.push_str(rest);
        }
        (text, tags)
    }

    #[track_caller]
    fn check(gloss: GlossStyle, expected: &[&str]) {
        let html = brief(&sample::brief(), &Style { gloss });
        for part in expected {
            assert!(html.contains(part), "no {part:?} in\n{html}");
        }
    }

    #[test]
    fn puts_glosses_where_asked() {
        let tip = "<span class=\"t\" tabindex=\"0\" aria-describedby=\"g3\">Tanggul laut</span><span class=\"tip\" role=\"tooltip\" id=\"g3\" lang=\"en\">\
                   <b>sea wall</b><small>n. · also: seawall</small></span>";
        check(GlossStyle::Line, &["<h1 lang=\"id\">", tip, "<p class=\"g\">sea wall · Russia · not · be built · Ali</p>", "<li value=\"2\""]);
        check(GlossStyle::Line, &["<li><span lang=\"id\">tidak</span> not</li>", "<b>no entry</b>", "<span class=\"x\" tabindex=\"0\""]);
        check(GlossStyle::Inline, &["<span class=\"i\" lang=\"en\">(sea wall)</span>"]);
        check(GlossStyle::Footnotes, &["<a href=\"#n1\" id=\"r1\"", "<li id=\"n1\"><span lang=\"id\">Tanggul laut</span>: sea wall "]);
        let plain = brief(&sample::brief(), &Style { gloss: GlossStyle::None });
        assert!(!plain.contains("role=\"tooltip\""), "{plain}");
    }

    #[test]
    fn hostile_text_makes_no_tag() {
        for html in [brief(&sample::hostile(), &Style::default()), digest([sample::hostile()], &Style { gloss: GlossStyle::Footnotes })] {
            let (text, tags) = parts(&html);
            assert!(!tags.iter().any(|tag| tag.starts_with("script") || tag.contains("javascript")), "{tags:?}");
            assert!(!text.contains(['>', '"', '\u{202e}', '\u{1b}', '\u{0}']) || text.contains("content"), "{text}");
            assert!(html.contains("&lt;script&gt;") && html.contains(POLICY));
        }
    }

    #[test]
    fn tags_are_closed_and_ids_unique() {
        let html = digest([sample::brief(), sample::brief(), sample::hostile(), Brief::default()], &Style::default());
        let (_, tags) = parts(&html);
        let mut open: Vec<&str> = Vec::new();
        for tag in &tags {
            let name = tag.split(' ').next().unwrap().trim_start_matches('/');
            match tag {
                _ if matches!(name, "meta" | "!doctype") => {}
                tag if tag.starts_with('/') => assert_eq!(open.pop(), Some(name)),
                _ => open.push(name),
            }
        }
        assert!(open.is_empty());
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let n = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), n);
        assert!(html.contains("6 times in 2 articles") && html.contains("<a href=\"#a2\""));
    }
}
