//! Markdown that GitHub and pandoc read alike: pipe tables, block quotes for gloss lines, footnotes.
//!
//! Every mark that either of them takes for markup has a backslash, quotes and dots too, so that a word processor shows the article's own letters.

use super::part_label;
use super::passage::{self, Piece, Uses};
use super::text::{GlossStyle, printable};
use crate::brief::{Brief, BriefDisagreement, BriefSentence, Gloss};
use crate::glossary::GlossaryEntry;

/// How Markdown is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Where glosses stand.
    pub gloss: GlossStyle,
    /// Level of the title's heading, 1 to 4.
    pub level: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { gloss: GlossStyle::Line, level: 1 }
    }
}

/// A text with a backslash before whatever Markdown or pandoc's extensions would take for markup.
pub fn escape(text: &str) -> String {
    let text = printable(&text.replace(char::is_whitespace, " "));
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let doubled = matches!(c, '.' | '-') && (before == c || chars.peek() == Some(&c));
        if doubled || "\\`*_{}[]<>|~^$@#&\"'".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
        before = c;
    }
    escaped
}

/// One brief as a Markdown document.
pub fn brief(brief: &Brief, style: &Style) -> String {
    let mut page = Page::new(*style);
    page.brief(brief);
    page.text
}

/// Several briefs as one document: each under a heading of its own, footnotes numbered through. O(length of the output).
pub fn briefs<B: std::borrow::Borrow<Brief>>(briefs: impl IntoIterator<Item = B>, style: &Style) -> String {
    let mut page = Page::new(*style);
    for (place, brief) in briefs.into_iter().enumerate() {
        if place > 0 {
            page.text.push_str("\n* * *\n\n");
        }
        page.brief(brief.borrow());
    }
    page.text
}

struct Page {
    style: Style,
    text: String,
    uses: Uses,
    n_notes: usize,
    notes: Vec<String>,
}

impl Page {
    fn new(style: Style) -> Self {
        Self { style, text: String::new(), uses: Uses::default(), n_notes: 0, notes: Vec::new() }
    }

    fn block(&mut self, block: &str) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        self.text.push_str(block.trim_end());
        self.text.push('\n');
    }

    fn heading(&mut self, below: usize, title: &str) {
        let marks = "#".repeat((self.style.level.clamp(1, 4) + below).min(6));
        self.block(&format!("{marks} {title}"));
    }

    fn brief(&mut self, brief: &Brief) {
        self.uses = Uses::default();
        self.head(brief);
        self.summary(brief);
        self.disagreements(brief);
        self.terms(brief);
        self.names(brief);
        self.sources(brief);
        for note in std::mem::take(&mut self.notes) {
            self.block(&note);
        }
        self.block(&format!("*{}*", joined(&passage::closing(brief))));
    }

    fn head(&mut self, brief: &Brief) {
        match &brief.title {
            Some(title) => {
                // A heading with brackets or note marks reads badly and spoils a table of contents, so its glosses always stand in a line.
                self.heading(0, &escape(&title.text));
                if self.style.gloss != GlossStyle::None {
                    self.gloss_line(&title.glosses);
                }
            }
            None => self.heading(0, &escape(&passage::heading(brief))),
        }
        let mut facts = passage::facts(brief);
        facts.extend(brief.provenance.url.clone());
        self.block(&format!("*{}*", joined(&facts)));
        for warning in &brief.warnings {
            self.block(&format!("**Note:** {}", escape(warning)));
        }
    }

    fn summary(&mut self, brief: &Brief) {
        let Some(sentences) = &brief.sentences else { return };
        self.heading(1, "Summary");
        let note = match self.style.gloss {
            _ if brief.entries.is_none() => "",
            GlossStyle::Line => "; quoted lines are dictionary glosses, not a translation",
            GlossStyle::Inline => "; words in brackets behind words in italics are dictionary glosses, not a translation",
            GlossStyle::Footnotes => "; the notes are dictionary glosses, not a translation",
            GlossStyle::None => "",
        };
        let whose = if brief.is_merged() {
            "The articles' own sentences, each with the number of its source"
        } else {
            "The article's own sentences, with their numbers in it"
        };
        self.block(&format!("*{whose}{note}.*"));
        for sentence in sentences {
            self.sentence(brief, sentence);
        }
    }

    fn sentence(&mut self, brief: &Brief, sentence: &BriefSentence) {
        let pieces = passage::of_sentence(brief, sentence);
        let shown = self.passage(&pieces);
        let notes: String = passage::also_in(sentence).iter().chain(&sentence.who).map(|note| format!(" \\[{}\\]", escape(note))).collect();
        let mark = sentence.source.map_or_else(|| sentence.number.to_string(), mark);
        self.block(&format!("**{mark}** {shown}{notes}"));
        if self.style.gloss == GlossStyle::Line {
            self.gloss_line(&sentence.glosses);
        }
    }

    /// A sentence with its inline glosses or note marks at first uses.
    fn passage(&mut self, pieces: &[Piece<'_>]) -> String {
        let mut shown = String::new();
        let joined: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let by_piece = matches!(self.style.gloss, GlossStyle::Inline | GlossStyle::Footnotes);
        if !by_piece {
            return escape(&joined);
        }
        for piece in pieces {
            let text = escape(&piece.text);
            match piece.gloss.filter(|gloss| passage::tells(&piece.text, gloss) && self.uses.is_first(&piece.text, gloss)) {
                Some(gloss) if self.style.gloss == GlossStyle::Inline => {
                    shown.push_str(&format!("*{text}* ({})", escape(&passage::beside(gloss))));
                }
                Some(gloss) => shown.push_str(&format!("{text}{}", self.note(&text, gloss))),
                None => shown.push_str(&text),
            }
        }
        shown
    }

    fn note(&mut self, term: &str, gloss: &Gloss) -> String {
        self.n_notes += 1;
        let english = if passage::is_unknown(gloss) { "no entry".to_owned() } else { escape(&passage::beside(gloss)) };
        self.notes.push(format!("[^{}]: *{term}*: {english}", self.n_notes));
        format!("[^{}]", self.n_notes)
    }

    fn gloss_line(&mut self, glosses: &[Gloss]) {
        if !glosses.is_empty() {
            let line: Vec<String> = glosses.iter().map(|gloss| escape(&passage::marked(gloss))).collect();
            self.block(&format!("> › {}", line.join(" · ")));
        }
    }

    fn terms(&mut self, brief: &Brief) {
        let terms: Vec<&GlossaryEntry> = brief.terms().collect();
        if terms.is_empty() {
            return;
        }
        self.heading(1, "Terms");
        let row = |entry: &&GlossaryEntry| {
            let part = format!("{} {}", part_label(entry.part_of_speech), passage::mark(entry));
            vec![escape(&entry.term), escape(part.trim()), escape(&passage::english(entry)), escape(&passage::origin(entry))]
        };
        self.table(&["Term", "Part of speech", "English", "From"], &terms.iter().map(row).collect::<Vec<_>>());
        let legend = passage::legend(terms.iter().copied());
        if !legend.is_empty() {
            self.block(&format!("*{}*", escape(&legend)));
        }
    }

    /// Figures on which the sources differ, side by side.
    fn disagreements(&mut self, brief: &Brief) {
        if brief.disagreements.is_empty() {
            return;
        }
        self.heading(1, "Figures that differ");
        let row = |disagreement: &BriefDisagreement| {
            let figures = passage::figures(disagreement);
            let figures = figures.iter().map(|(figure, sources)| escape(&format!("{figure} {}", passage::mark_of(sources))));
            let english = passage::counted_english(brief, disagreement);
            vec![escape(&disagreement.about), escape(english), figures.collect::<Vec<_>>().join(" · ")]
        };
        self.table(&["What", "English", "Figures"], &brief.disagreements.iter().map(row).collect::<Vec<_>>());
    }

    /// The articles that a merged brief is made of, by their numbers.
    fn sources(&mut self, brief: &Brief) {
        if !brief.is_merged() {
            return;
        }
        self.heading(1, "Sources");
        for (at, source) in brief.sources.iter().enumerate() {
            let title = source.title.as_ref().map(|title| format!("*{}*", escape(&title.text)));
            let facts = passage::source_facts(source).into_iter().chain(source.provenance.url.clone()).map(|fact| escape(&fact));
            let facts: Vec<String> = title.into_iter().chain(facts).collect();
            self.block(&format!("**{}** {}", mark(at + 1), facts.join(" · ")));
            if self.style.gloss != GlossStyle::None {
                self.gloss_line(source.title.as_ref().map_or(&[], |title| &title.glosses));
            }
        }
    }

    fn names(&mut self, brief: &Brief) {
        let names = passage::names(brief);
        if names.listed.is_empty() && names.same.is_empty() && names.n_more == 0 {
            return;
        }
        self.heading(1, "Names");
        let row = |entry: &&GlossaryEntry| {
            let english = format!("{} {}", passage::english_name(entry), passage::mark(entry));
            vec![escape(&entry.term), escape(english.trim()), escape(&passage::name_note(entry))]
        };
        if !names.listed.is_empty() {
            self.table(&["Name", "English", "Who or what"], &names.listed.iter().map(row).collect::<Vec<_>>());
        }
        if !names.same.is_empty() {
            let same: Vec<String> = names.same.iter().map(|entry| same_name(entry)).collect();
            self.block(&format!("The same in English: {}.", same.join(", ")));
        }
        if names.n_more > 0 {
            self.block(&format!("{} more in the {}.", names.n_more, passage::whole(brief)));
        }
    }

    /// A pipe table; the dashes carry the widths, which pandoc keeps where a row is long.
    fn table(&mut self, heads: &[&str], rows: &[Vec<String>]) {
        const WIDEST: usize = 40;
        let used: Vec<usize> = (0..heads.len()).filter(|n| *n == 0 || rows.iter().any(|row| !row[*n].is_empty())).collect();
        let longest = |n: usize| rows.iter().map(|row| row[n].chars().count()).chain([heads[n].len()]).max().unwrap_or(3);
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let mut table = line(used.iter().map(|n| heads[*n].to_owned()).collect());
        table += &line(used.iter().map(|n| format!(":{}", "-".repeat(longest(*n).clamp(3, WIDEST)))).collect());
        for row in rows {
            table += &line(used.iter().map(|n| row[*n].clone()).collect());
        }
        self.block(&table);
    }
}

/// The mark of a source.
fn mark(source: usize) -> String {
    escape(&passage::mark_of(&[source]))
}

fn same_name(entry: &GlossaryEntry) -> String {
    match passage::name_note(entry) {
        note if note.is_empty() => escape(&entry.term),
        note => format!("{} ({})", escape(&entry.term), escape(&note)),
    }
}

fn joined(facts: &[String]) -> String {
    facts.iter().map(|fact| escape(fact).trim().to_owned()).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[track_caller]
    fn check(gloss: GlossStyle, expected: &[&str]) {
        let markdown = brief(&sample::brief(), &Style { gloss, ..Style::default() });
        for part in expected {
            assert!(markdown.contains(part), "no {part:?} in\n{markdown}");
        }
    }

    #[test]
    fn puts_glosses_where_asked() {
        check(
            GlossStyle::Line,
            &["# Tanggul Laut Dibangun\n\n> › sea wall · be built\n", "**1** Tanggul laut", "| Tanggul laut | n. | sea wall, seawall |"],
        );
        check(
            GlossStyle::Inline,
            &["*Tanggul laut* (sea wall) di *Rusia* (Russia)", "**2** *Warga* (resident?) menolak tanggul laut *kemarin* (–)."],
        );
        check(GlossStyle::Footnotes, &["Tanggul laut[^1] di", "\n[^1]: *Tanggul laut*: sea wall\n", "Dibangun\n\n> › sea wall"]);
        let plain = brief(&sample::brief(), &Style { gloss: GlossStyle::None, ..Style::default() });
        assert!(!plain.contains("> ›") && !plain.contains("[^"), "{plain}");
    }

    #[test]
    fn hostile_text_is_text() {
        assert_eq!(
            escape("a|b*c_d<e>`f`\"g\" [h](i) ^j^ $k$ @l #m &amp; x... --"),
            "a\\|b\\*c\\_d\\<e\\>\\`f\\`\\\"g\\\" \\[h\\](i) \\^j\\^ \\$k\\$ \\@l \\#m \\&amp; x\\.\\.\\. \\-\\-"
        );
        let markdown = brief(&sample::hostile(), &Style::default());
        assert!(!markdown.replace("\\<", "").contains('<') && !markdown.contains('\u{202e}') && !markdown.contains('\u{1b}'), "{markdown}");
        let bars = |row: &str| row.replace("\\|", "").matches('|').count();
        for table in markdown.split("\n\n").filter(|block| block.starts_with('|')) {
            assert!(table.lines().all(|row| row.starts_with('|') && Some(bars(row)) == table.lines().next().map(bars)), "{table}");
        }
    }

    #[test]
    fn several_briefs_number_their_notes_through() {
        let style = Style { gloss: GlossStyle::Footnotes, ..Style::default() };
        let markdown = briefs([sample::brief(), sample::brief()], &style);
        let definitions: Vec<&str> =
            markdown.lines().filter(|line| line.starts_with("[^")).map(|line| line.split(':').next().unwrap_or("")).collect();
        let mut unique = definitions.clone();
        unique.dedup();
        assert_eq!(definitions, unique);
        assert_eq!(markdown.matches("\n# ").count() + 1, 2);
    }
}
