//! Terminal text: the first screen of a brief.

mod page;

use page::{BOLD, CYAN, DIM, Page, columns, columns_of, in_one_column};

use super::passage::Uses;
use super::sheet::TermSheet;
use super::{part_label, passage};
use crate::brief::{Brief, BriefSentence, Gloss};
use crate::glossary::{EntryKind, GlossaryEntry, HitKind, Status};
use crate::lexicon::{DATA_VERSION, NameKind};
use crate::summary::Fate;

/// Where glosses stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GlossStyle {
    /// In a line under each sentence.
    #[default]
    Line,
    /// Behind each term at its first use.
    Inline,
    /// In numbered notes; on a terminal in a line.
    Footnotes,
    /// Nowhere.
    None,
}

/// How text is laid out.
#[derive(Clone, Copy, Debug)]
pub struct TextStyle {
    /// Columns.
    pub width: usize,
    /// Whether colours and weights may be used.
    pub color: bool,
    /// Where glosses stand.
    pub gloss: GlossStyle,
}

impl Default for TextStyle {
    fn default() -> Self {
        Self { width: 100, color: false, gloss: GlossStyle::Line }
    }
}

/// Text with the control codes of the article taken out, so that it cannot command the terminal.
pub fn printable(text: &str) -> String {
    if text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return text.to_owned();
    }
    text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect()
}

/// The summary alone: its sentences, one a paragraph, and nothing else.
pub fn sentences(brief: &Brief) -> String {
    brief.sentences.iter().flatten().map(|sentence| printable(&sentence.text) + "\n").collect()
}

/// A brief for a terminal.
pub fn brief(brief: &Brief, style: TextStyle) -> String {
    let mut page = Page::new(style);
    head(&mut page, brief);
    if brief.sentences.is_some() {
        summary(&mut page, brief);
        disagreements(&mut page, brief);
    }
    if brief.scored.iter().any(|scored| !scored.parts.is_empty()) {
        reasons(&mut page, brief);
    }
    if brief.entries.is_some() {
        terms(&mut page, brief);
        names(&mut page, brief);
    }
    sources(&mut page, brief);
    foot(&mut page, brief);
    page.text
}

/// The terms and names of several articles as one list, most frequent first, each with how often it stands and in how many articles.
pub fn sheet(sheet: &TermSheet, style: TextStyle) -> String {
    let mut page = Page::new(style);
    let rows = sheet.rows();
    let terms = rows.iter().map(|row| &row.entry).filter(|entry| !is_unknown_name(entry));
    let facts = format!("{} of {} articles   {}", rows.len(), sheet.n_documents(), legend(terms));
    let heading = format!("{}   {}", page.painted(BOLD, "TERMS AND NAMES"), page.painted(DIM, &facts));
    page.line(&heading);
    let header = ["uses  in  term", "", "English"].map(str::to_owned);
    let cells = rows.iter().map(|row| {
        let entry = &row.entry;
        let mark = if is_unknown_name(entry) { " " } else { mark(entry) };
        let gloss = if entry.kind == EntryKind::Name { name_gloss(entry) } else { term_gloss(entry) };
        [
            format!("{:>4} {:>3}  {}", row.count, row.n_documents, printable(&row.term())),
            format!("{:<4} {mark}", part_label(entry.part_of_speech)),
            gloss,
        ]
    });
    let cells: Vec<[String; 3]> = std::iter::once(header).chain(cells).collect();
    in_one_column(&mut page, &cells);
    page.text
}

/// A name that no dictionary has is the same in English; nothing is missing.
fn is_unknown_name(entry: &GlossaryEntry) -> bool {
    entry.kind == EntryKind::Name && entry.status == Status::None
}

fn head(page: &mut Page, brief: &Brief) {
    if let Some(title) = &brief.title {
        page.words("", "", &printable(&title.text), BOLD);
        if page.style.gloss != GlossStyle::None {
            gloss_line(page, "  › ", "    ", &title.glosses);
        }
    } else if brief.is_merged() {
        page.flow("", "", &[passage::heading(brief)], BOLD);
    }
    let facts: Vec<String> = passage::facts(brief).iter().chain(&brief.provenance.url).map(|fact| printable(fact)).collect();
    page.words("", "", &facts.join(" · "), DIM);
}

fn summary(page: &mut Page, brief: &Brief) {
    let gloss = if brief.entries.is_some() { page.style.gloss } else { GlossStyle::None };
    // A screen has no foot where notes could stand.
    let has_lines = matches!(gloss, GlossStyle::Line | GlossStyle::Footnotes);
    page.line("");
    let whose = if brief.is_merged() { "the articles' own sentences, each with its source" } else { "the article's own sentences" };
    let note = match gloss {
        GlossStyle::None => whose.to_owned(),
        GlossStyle::Inline => format!("{whose}; words in round brackets behind a word are dictionary glosses, not a translation"),
        GlossStyle::Line | GlossStyle::Footnotes => format!("{whose}; › lines are dictionary glosses, not a translation"),
    };
    let heading = format!("{}   ", page.painted(BOLD, "SUMMARY"));
    page.words(&heading, "          ", &note, DIM);
    page.line("");
    let digits = brief.n_sentences.to_string().len().max(2);
    let marks: Vec<String> = brief.sentences.iter().flatten().map(|sentence| sentence_mark(sentence, digits)).collect();
    let width = marks.iter().map(String::len).max().unwrap_or(0);
    let indent = " ".repeat(width + 2);
    let mut uses = Uses::default();
    for (sentence, mark) in brief.sentences.iter().flatten().zip(&marks) {
        let shown = if gloss == GlossStyle::Inline { inline(brief, sentence, &mut uses) } else { sentence.text.clone() };
        page.words(&format!("{mark:>width$}  "), &indent, &printable(&shown), "");
        for note in passage::also_in(sentence).iter().chain(&sentence.who) {
            page.line(&format!("{indent}[{}]", printable(note)));
        }
        if has_lines {
            gloss_line(page, &format!("{indent}› "), &format!("{indent}  "), &sentence.glosses);
        }
    }
}

/// A sentence with each gloss behind its term, where it stands first.
fn inline(brief: &Brief, sentence: &BriefSentence, uses: &mut Uses) -> String {
    let mut shown = String::new();
    for piece in passage::of_sentence(brief, sentence) {
        shown.push_str(&piece.text);
        if let Some(gloss) = piece.gloss.filter(|gloss| passage::tells(&piece.text, gloss) && uses.is_first(&piece.text, gloss)) {
            shown.push_str(&format!(" ({})", passage::beside(gloss)));
        }
    }
    shown
}

/// What stands before a sentence: its number in the article, or that of its source.
fn sentence_mark(sentence: &BriefSentence, digits: usize) -> String {
    match sentence.source {
        Some(source) => format!("[{source}]"),
        None => format!("{:>digits$}", sentence.number),
    }
}

/// Figures on which the sources differ, side by side.
fn disagreements(page: &mut Page, brief: &Brief) {
    if brief.disagreements.is_empty() {
        return;
    }
    page.line("");
    let heading = format!("{}   {}", page.painted(BOLD, "FIGURES"), page.painted(DIM, "where the articles differ"));
    page.line(&heading);
    let rows: Vec<[String; 3]> = brief
        .disagreements
        .iter()
        .map(|disagreement| {
            let figures = passage::figures(disagreement);
            let figures: Vec<String> = figures.iter().map(|(figure, sources)| format!("{figure} {}", passage::mark_of(sources))).collect();
            [&disagreement.about, passage::counted_english(brief, disagreement), &figures.join(" · ")].map(printable)
        })
        .collect();
    columns(page, &rows);
}

/// The articles that a merged brief is made of, by their numbers.
fn sources(page: &mut Page, brief: &Brief) {
    if !brief.is_merged() {
        return;
    }
    page.line("");
    let heading = page.painted(BOLD, "SOURCES");
    page.line(&heading);
    let width = brief.sources.len().to_string().len() + 2;
    let indent = " ".repeat(width + 2);
    for (at, source) in brief.sources.iter().enumerate() {
        let mark = format!("[{}]", at + 1);
        let facts = passage::source_facts(source).into_iter().chain(source.provenance.url.clone()).collect::<Vec<_>>();
        let facts = printable(&facts.join(" · "));
        page.words(&format!("{mark:>width$}  "), &indent, &facts, "");
        if let Some(title) = &source.title {
            page.words(&indent, &indent, &printable(&title.text), "");
            if page.style.gloss != GlossStyle::None {
                gloss_line(page, &format!("{indent}› "), &format!("{indent}  "), &title.glosses);
            }
        }
    }
}

/// A row for every sentence: its score, whether it was chosen or why it lost, and the parts of the score, the weightiest first.
fn reasons(page: &mut Page, brief: &Brief) {
    page.line("");
    let heading = format!("{}   {}", page.painted(BOLD, "WHY"), page.painted(DIM, &format!("the chosen set is worth {:.3}", brief.objective)));
    page.line(&heading);
    for scored in &brief.scored {
        let parts = scored.parts.iter().map(|(name, part)| format!("{name} {part:+.3}"));
        let opening = format!("{:>4}  {:.3}  {:<18}  ", scored.sentence + 1, scored.score, fate(scored.fate));
        let rest = " ".repeat(columns_of(&opening));
        page.flow(&opening, &rest, parts, DIM);
    }
}

fn fate(fate: Fate) -> String {
    match fate {
        Fate::Chosen => "chosen".to_owned(),
        Fate::RedundantWith(other) => format!("redundant with {}", other + 1),
        Fate::OverBudget => "over budget".to_owned(),
        Fate::LowerScore => "lower score".to_owned(),
        Fate::Furniture => "furniture".to_owned(),
        Fate::Title => "title".to_owned(),
        Fate::Dangling => "points back".to_owned(),
        Fate::WithoutSpeaker => "speaker not taken".to_owned(),
    }
}

/// Glosses parted by middle dots; what is only composed or unknown is marked.
fn gloss_line(page: &mut Page, first: &str, rest: &str, glosses: &[Gloss]) {
    if glosses.is_empty() {
        return;
    }
    // A gloss of several words is kept in one piece, unless it is longer than a line.
    let room = page.style.width.saturating_sub(columns_of(rest));
    let mut pieces: Vec<String> = Vec::with_capacity(glosses.len());
    for (place, gloss) in glosses.iter().enumerate() {
        let piece = marked(gloss) + if place + 1 < glosses.len() { " ·" } else { "" };
        if columns_of(&piece) > room { pieces.extend(piece.split(' ').map(str::to_owned)) } else { pieces.push(piece) }
    }
    page.flow(first, rest, pieces, CYAN);
}

fn marked(gloss: &Gloss) -> String {
    let english = printable(&gloss.english);
    match (gloss.kind, gloss.status) {
        (HitKind::Term, Status::None | Status::Root) => format!("–{english}"),
        (_, Status::Ambiguous) => format!("{english}?"),
        _ => english,
    }
}

/// The mark of a status: only what is not exact has one.
fn mark(entry: &GlossaryEntry) -> &'static str {
    match entry.status {
        Status::Exact => " ",
        Status::Derived => "~",
        Status::Ambiguous => "?",
        Status::Root | Status::None => "–",
    }
}

fn legend<'e>(entries: impl Iterator<Item = &'e GlossaryEntry>) -> String {
    let mut marks: Vec<&str> = entries.map(mark).filter(|mark| *mark != " ").collect();
    marks.sort_unstable();
    marks.dedup();
    let meaning = |mark: &&str| match *mark {
        "~" => "~ composed from its parts",
        "?" => "? sense not certain",
        _ => "– no entry",
    };
    marks.iter().map(meaning).collect::<Vec<_>>().join("   ")
}

fn terms(page: &mut Page, brief: &Brief) {
    let terms: Vec<&GlossaryEntry> = brief.terms().collect();
    if terms.is_empty() {
        return;
    }
    page.line("");
    let heading = format!("{}   {}", page.painted(BOLD, "TERMS"), page.painted(DIM, &legend(terms.iter().copied())));
    page.line(&heading);
    let rows: Vec<[String; 3]> = terms
        .iter()
        .map(|entry| [printable(&entry.term), format!("{:<4} {}", part_label(entry.part_of_speech), mark(entry)), term_gloss(entry)])
        .collect();
    columns(page, &rows);
}

/// What a reader sees of a term: composed English and its base, else the glosses; the runner-up where the sense is not certain.
fn term_gloss(entry: &GlossaryEntry) -> String {
    let house = entry.house().map(|house| format!(" [{house}]")).unwrap_or_default();
    let text = match (&entry.composed, entry.status) {
        (Some(composed), _) => composed.clone(),
        (None, Status::Root) => format!("(root: {})", entry.glosses.join(", ")),
        (None, Status::None) => "no entry".to_owned(),
        (None, Status::Ambiguous) => entry.glosses.join(" or "),
        (None, _) => entry.glosses.iter().take(2).map(String::as_str).collect::<Vec<_>>().join(", "),
    };
    printable(&text) + &house
}

fn names(page: &mut Page, brief: &Brief) {
    let passage::Names { listed, same, n_more } = passage::names(brief);
    if listed.is_empty() && same.is_empty() && n_more == 0 {
        return;
    }
    page.line("");
    let note = if listed.is_empty() { "the same in English" } else { "different in English" };
    let heading = format!("{}   {}", page.painted(BOLD, "NAMES"), page.painted(DIM, note));
    page.line(&heading);
    let rows: Vec<[String; 3]> = listed.iter().map(|entry| [printable(&entry.term), mark(entry).to_owned(), name_gloss(entry)]).collect();
    columns(page, &rows);
    if !same.is_empty() {
        let texts: Vec<String> = same.iter().map(|entry| same_name(entry)).collect();
        page.words("  Same: ", "        ", &texts.join(", "), "");
    }
    if n_more > 0 {
        page.words("  ", "  ", &format!("{n_more} more in the {}: ringkas glossary --only names", passage::whole(brief)), "");
    }
}

fn name_gloss(entry: &GlossaryEntry) -> String {
    let kind = entry.name_kind.map_or("name", NameKind::name);
    let who = Some(passage::who(entry)).filter(|who| !who.is_empty()).map(|who| format!(", {who}")).unwrap_or_default();
    printable(&format!("{}  {kind}{who}", passage::english_name(entry)))
}

/// A name with who that is, else what it means, else what it names.
fn same_name(entry: &GlossaryEntry) -> String {
    let kind = entry.name_kind.filter(|kind| *kind != NameKind::Other).map_or("", NameKind::name);
    let note = [passage::who(entry), passage::meaning(entry), kind.to_owned()].into_iter().find(|note| !note.is_empty());
    printable(&note.map_or_else(|| entry.term.clone(), |note| format!("{} ({note})", entry.term)))
}

fn foot(page: &mut Page, brief: &Brief) {
    let terms: Vec<&GlossaryEntry> = brief.entries.iter().flatten().filter(|entry| entry.kind == EntryKind::Term).collect();
    let count = |status: Status| terms.iter().filter(|entry| entry.status == status).count();
    let mut facts = vec![format!("ringkas {}, data {DATA_VERSION}", env!("CARGO_PKG_VERSION"))];
    if brief.sentences.is_some() {
        facts.push("sentences word for word".to_owned());
    }
    if brief.entries.is_some() && brief.glossed.1 > 0 {
        facts.push(format!("{} of {} content words glossed", brief.glossed.0, brief.glossed.1));
    }
    if !terms.is_empty() {
        facts.push(format!("{} of {} terms composed, {} uncertain", count(Status::Derived), terms.len(), count(Status::Ambiguous)));
    }
    page.line("");
    page.words("", "", &facts.join(" · "), DIM);
}
