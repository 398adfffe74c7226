//! One page of HTML: no script, nothing to fetch, glosses that open under the pointer, the keyboard's focus or a finger, and lists at the end for print.
//!
//! Every letter of an article goes through [`markup::escape`](super::markup::escape). A security policy in the page forbids everything but its own style,
//! so that even a slip could neither run nor call out. Pop-ups are CSS alone: they lie beside the word where the browser knows anchors, else under its line.

mod popup;
mod tables;

use std::borrow::Borrow;
use std::collections::BTreeMap;

use super::markup::escape;
use super::passage::{self, Uses};
use super::sheet::TermSheet;
use super::text::GlossStyle;
use crate::brief::{Brief, BriefSentence, Gloss};
use crate::glossary::GlossaryEntry;
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

fn contents_line(brief: &Brief, n: usize) -> String {
    let title = brief.title.as_ref().map(|title| title.text.as_str()).or(brief.name.as_deref()).unwrap_or("Brief");
    let english = brief.title.as_ref().filter(|title| !title.glosses.is_empty()).map(|title| gloss_line(&title.glosses));
    format!("<li><a href=\"#a{n}\" lang=\"{}\">{}</a>\n{}</li>\n", language(brief), escape(title), english.unwrap_or_default())
}

fn gloss_line(glosses: &[Gloss]) -> String {
    let shown: Vec<String> = glosses.iter().map(|gloss| escape(&passage::marked(gloss))).collect();
    format!("<p class=\"g\">{}</p>\n", shown.join(" · "))
}

fn source_link(source: usize, shown: &str) -> String {
    format!("<a href=\"#s{source}\">{shown}</a>")
}

/// A link where the address is one of the web; any other text as it is.
fn link(url: &str) -> String {
    let shown = escape(url);
    let is_web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    if is_web { format!("<a href=\"{shown}\" rel=\"noopener noreferrer\">{shown}</a>") } else { shown }
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

    fn closing(&mut self, facts: &[String]) {
        let facts: Vec<String> = facts.iter().map(|fact| escape(fact)).collect();
        self.text.push_str(&format!("<footer class=\"closing\">{}</footer>\n", facts.join(" · ")));
    }
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
