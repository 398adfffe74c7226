//! What the renderers for people share: a sentence cut at its glosses, first uses, marks and the order of names.

use std::collections::{BTreeMap, BTreeSet};

use crate::article::Provenance;
use crate::brief::{Brief, BriefDisagreement, BriefFigure, BriefSentence, BriefSource, BriefTitle, Gloss};
use crate::glossary::{GlossaryEntry, HitKind, Status};
use crate::lexicon::NameKind;
use crate::span::Span;

/// A stretch of a sentence: a glossed one, or what stands between two of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece<'b> {
    /// Letters of the article, each run of white space as one blank.
    pub(super) text: String,
    /// Its gloss, where it has one.
    pub(super) gloss: Option<&'b Gloss>,
}

/// A chosen sentence in pieces; joined they are its text, letter for letter.
pub(super) fn of_sentence<'b>(brief: &Brief, sentence: &'b BriefSentence) -> Vec<Piece<'b>> {
    cut(&brief.text, sentence.span, &sentence.text, &sentence.glosses)
}

/// A title in pieces; one that stands apart has spans into itself.
pub(super) fn of_title<'b>(brief: &Brief, title: &'b BriefTitle) -> Vec<Piece<'b>> {
    match title.span {
        Some(span) => cut(&brief.text, span, &title.text, &title.glosses),
        None => cut(&title.text, Span::new(0, title.text.len()), &title.text, &title.glosses),
    }
}

/// Cuts `source[span]` at the glosses. Where that is not `text`, as when the source is missing, `text` comes back whole.
fn cut<'b>(source: &str, span: Span, text: &str, glosses: &'b [Gloss]) -> Vec<Piece<'b>> {
    let mut pieces = Vec::new();
    let mut at = span.start;
    for gloss in glosses.iter().filter(|gloss| span.contains(gloss.span)) {
        if gloss.span.start < at || gloss.span.is_empty() {
            continue;
        }
        push(&mut pieces, Span::new(at, gloss.span.start).of(source), None);
        push(&mut pieces, gloss.span.of(source), Some(gloss));
        at = gloss.span.end;
    }
    push(&mut pieces, Span::new(at, span.end).of(source), None);
    if pieces.last().is_some_and(|piece| piece.text == " ") {
        pieces.pop();
    }
    let joined: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
    if joined.trim_end() == text { pieces } else { vec![Piece { text: text.to_owned(), gloss: None }] }
}

fn push<'b>(pieces: &mut Vec<Piece<'b>>, raw: &str, gloss: Option<&'b Gloss>) {
    let mut text = crate::article::squeeze(raw);
    if gloss.is_none() {
        let blank = |c: Option<char>| c.is_some_and(char::is_whitespace);
        if !text.is_empty() && blank(raw.chars().next_back()) {
            text.push(' ');
        }
        if !pieces.is_empty() && blank(raw.chars().next()) {
            text.insert(0, ' ');
        }
    }
    if !text.is_empty() {
        pieces.push(Piece { text, gloss });
    }
}

/// Remembers which glosses a reader has seen.
#[derive(Default)]
pub(super) struct Uses(BTreeSet<(String, String)>);

impl Uses {
    /// Whether this term has not stood with this English before; then it has now.
    pub(super) fn is_first(&mut self, piece: &str, gloss: &Gloss) -> bool {
        self.0.insert((piece.to_lowercase(), gloss.english.to_lowercase()))
    }
}

/// Whether the gloss tells a reader something that the term does not.
pub(super) fn tells(piece: &str, gloss: &Gloss) -> bool {
    is_unknown(gloss) || gloss.english.to_lowercase() != piece.to_lowercase()
}

/// Whether no dictionary has the term; a name that nobody knows stands for itself.
pub(super) fn is_unknown(gloss: &Gloss) -> bool {
    gloss.kind == HitKind::Term && matches!(gloss.status, Status::None | Status::Root)
}

/// The English of a gloss in a gloss line: `–` in front of a term without entry, `?` behind a sense that is not certain.
pub(super) fn marked(gloss: &Gloss) -> String {
    match gloss.status {
        _ if is_unknown(gloss) => format!("–{}", gloss.english),
        Status::Ambiguous => format!("{}?", gloss.english),
        _ => gloss.english.clone(),
    }
}

/// The English of a gloss where the term stands beside it.
pub(super) fn beside(gloss: &Gloss) -> String {
    if is_unknown(gloss) { "–".to_owned() } else { marked(gloss) }
}

/// The mark of an entry; only what is not exact has one.
pub(super) fn mark(entry: &GlossaryEntry) -> &'static str {
    match entry.status {
        Status::Exact => "",
        Status::Derived => "~",
        Status::Ambiguous => "?",
        Status::Root | Status::None => "–",
    }
}

/// What the marks of these entries mean, those used only.
pub(super) fn legend<'e>(entries: impl Iterator<Item = &'e GlossaryEntry>) -> String {
    let marks: BTreeSet<&str> = entries.map(mark).collect();
    let meanings = [("~", "~ composed from its parts"), ("?", "? sense not certain"), ("–", "– no entry")];
    meanings.iter().filter(|(mark, _)| marks.contains(mark)).map(|(_, meaning)| *meaning).collect::<Vec<_>>().join(", ")
}

/// What a reader sees of a term: what its affixes make of it, else its first glosses; both readings where the sense is not certain.
pub(super) fn english(entry: &GlossaryEntry) -> String {
    match (&entry.composed, entry.status) {
        (Some(composed), _) => composed.clone(),
        (None, Status::Root) if !entry.glosses.is_empty() => format!("(root: {})", entry.glosses.join(", ")),
        (None, Status::Root | Status::None) => "no entry".to_owned(),
        (None, Status::Ambiguous) => entry.glosses.join(" or "),
        (None, _) => entry.glosses.iter().take(2).map(String::as_str).collect::<Vec<_>>().join(", "),
    }
}

/// How a term came by its English: the affix path, and the house dictionary it stands in.
pub(super) fn origin(entry: &GlossaryEntry) -> String {
    let path = super::path_text(entry.headword.as_deref(), &entry.path);
    let house = entry.house().unwrap_or_default().to_owned();
    [path, house].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// The names of a brief as people's formats show them.
pub(super) struct Names<'b> {
    /// Different in English, in the order of first use.
    pub(super) listed: Vec<&'b GlossaryEntry>,
    /// Written the same in English.
    pub(super) same: Vec<&'b GlossaryEntry>,
    /// Those that stand in no sentence shown.
    pub(super) n_more: usize,
}

/// Sorts the names of a brief; all of them where it has no summary.
pub(super) fn names(brief: &Brief) -> Names<'_> {
    let mut names = Names { listed: Vec::new(), same: Vec::new(), n_more: 0 };
    for entry in brief.names() {
        let stands = brief.sentences.is_none() || entry.spans.iter().any(|span| brief.shows(*span));
        match (entry.is_unchanged(), stands) {
            (false, true) => names.listed.push(entry),
            (true, true) => names.same.push(entry),
            _ => names.n_more += 1,
        }
    }
    names
}

/// The English of a name, with its English acronym.
pub(super) fn english_name(entry: &GlossaryEntry) -> String {
    let english = entry.shown().unwrap_or(&entry.term);
    match entry.glosses.get(1).filter(|other| is_acronym(other)) {
        Some(acronym) => format!("{english} ({acronym})"),
        None => english.to_owned(),
    }
}

fn is_acronym(gloss: &str) -> bool {
    gloss.len() <= 6 && gloss.chars().all(char::is_uppercase)
}

/// What a name means that English leaves as it is: *Sekolah Rakyat* “People's School”; empty where nothing says so.
pub(super) fn meaning(entry: &GlossaryEntry) -> String {
    // Another gloss of a place is its adjective.
    let has_meaning = matches!(entry.name_kind, Some(NameKind::Organization | NameKind::Other)) && entry.is_unchanged();
    let meaning = entry.glosses.get(1).filter(|other| has_meaning && !is_acronym(other));
    meaning.map(|meaning| format!("“{meaning}”")).unwrap_or_default()
}

/// What a name names, what it means, and who that is: `person, Deputy Minister of Social Affairs`.
pub(super) fn name_note(entry: &GlossaryEntry) -> String {
    let kind = entry.name_kind.filter(|kind| *kind != NameKind::Other).map_or("", NameKind::name);
    [kind, &meaning(entry), &who(entry)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Role and printed titles of a person; that nobody knows an acronym; empty where there is nothing to say.
pub(super) fn who(entry: &GlossaryEntry) -> String {
    let is_acronym = entry.term.chars().count() > 1 && entry.term.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
    let unknown = is_acronym && entry.status == Status::None && entry.name_kind != Some(NameKind::Person);
    // Who is always named with his title is listed with it.
    let titled = entry.titled.as_deref().filter(|titled| *titled != entry.term);
    let parts = [entry.role.as_deref(), titled, unknown.then_some("unknown acronym")];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// What stands over a brief: the title, for a merged brief how many articles it is made of, else the name of the input.
pub(super) fn heading(brief: &Brief) -> String {
    let title = brief.title.as_ref().map(|title| title.text.clone());
    let merged = brief.is_merged().then(|| format!("Brief of {}", counted(brief.sources.len(), "article")));
    title.or(merged).or_else(|| brief.name.clone()).unwrap_or_else(|| "Brief".to_owned())
}

/// What the brief was made of, for people.
pub(super) fn whole(brief: &Brief) -> &'static str {
    if brief.is_merged() { "articles" } else { "article" }
}

fn counted(n: usize, thing: &str) -> String {
    format!("{n} {thing}{}", if n == 1 { "" } else { "s" })
}

/// `also in 3, 7`; none where no other source has the sentence.
pub(super) fn also_in(sentence: &BriefSentence) -> Option<String> {
    let numbers: Vec<String> = sentence.also_in.iter().map(usize::to_string).collect();
    (!numbers.is_empty()).then(|| format!("also in {}", numbers.join(", ")))
}

/// The figures of a disagreement, each once with the numbers of its sources, with English notation where that differs: `1.200 (1,200)`.
pub(super) fn figures(disagreement: &BriefDisagreement) -> Vec<(String, Vec<usize>)> {
    let mut figures: Vec<(String, Vec<usize>)> = Vec::new();
    for BriefFigure { source, text, english, .. } in &disagreement.figures {
        let shown = text.clone() + &english.as_ref().map(|english| format!(" ({english})")).unwrap_or_default();
        match figures.iter_mut().find(|(figure, _)| *figure == shown) {
            Some((_, sources)) => sources.push(*source),
            None => figures.push((shown, vec![*source])),
        }
    }
    figures
}

/// The mark of sources: `[2]`, `[2, 7]`.
pub(super) fn mark_of(sources: &[usize]) -> String {
    format!("[{}]", sources.iter().map(usize::to_string).collect::<Vec<_>>().join(", "))
}

/// The English of what is counted; where no dictionary was asked nothing, which is not the mark of a missing entry.
pub(super) fn counted_english<'b>(brief: &'b Brief, disagreement: &'b BriefDisagreement) -> &'b str {
    let unknown = if brief.entries.is_some() { "–" } else { "" };
    disagreement.english.as_deref().unwrap_or(unknown)
}

/// Name and origin of a source but for its address, one fact a string.
pub(super) fn source_facts(source: &BriefSource) -> Vec<String> {
    let Provenance { outlet, place, published, byline, .. } = &source.provenance;
    [&source.name, outlet, place, published, byline].into_iter().flatten().cloned().collect()
}

/// Figures and origin of a brief, one fact a string.
pub(super) fn facts(brief: &Brief) -> Vec<String> {
    let provenance = &brief.provenance;
    let mut facts: Vec<String> = brief.name.iter().cloned().collect();
    match &brief.sentences {
        Some(sentences) => {
            facts.push(format!("{} of {}", sentences.len(), counted(brief.n_sentences, "sentence")));
            facts.push(format!("{} of {}", brief.n_words, counted(brief.of_words, "word")));
        }
        None => facts.push(format!("{}, {}", counted(brief.n_sentences, "sentence"), counted(brief.of_words, "word"))),
    }
    if brief.is_merged() {
        return facts;
    }
    facts.extend([&provenance.outlet, &provenance.place, &provenance.published, &provenance.byline].into_iter().flatten().cloned());
    match (provenance.outlet.is_some(), provenance.published.is_some()) {
        (false, false) => facts.push("outlet and date not given".to_owned()),
        (true, false) => facts.push("date not given".to_owned()),
        (false, true) => facts.push("outlet not given".to_owned()),
        (true, true) => {}
    }
    facts
}

/// The closing line: who made the brief and what holds of it.
pub(super) fn closing(brief: &Brief) -> Vec<String> {
    let mut facts = vec![format!("ringkas {}, data {}", env!("CARGO_PKG_VERSION"), crate::lexicon::DATA_VERSION)];
    if brief.sentences.is_some() {
        facts.push("sentences word for word".to_owned());
    }
    if brief.entries.is_some() && brief.glossed.1 > 0 {
        facts.push(format!("{} of {} content words glossed", brief.glossed.0, brief.glossed.1));
    }
    facts
}

/// Entries by the places where they stand.
pub(super) fn by_span(brief: &Brief) -> BTreeMap<Span, &GlossaryEntry> {
    brief.entries.iter().flatten().flat_map(|entry| entry.spans.iter().map(move |span| (*span, entry))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gloss(start: usize, end: usize) -> Gloss {
        Gloss { span: Span::new(start, end), english: "x".to_owned(), kind: HitKind::Term, status: Status::Exact }
    }

    #[track_caller]
    fn check(source: &str, places: &[(usize, usize)], expected: &[&str]) {
        let glosses: Vec<Gloss> = places.iter().map(|(start, end)| gloss(*start, *end)).collect();
        let text = crate::article::squeeze(source);
        let pieces = cut(source, Span::new(0, source.len()), &text, &glosses);
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>(), expected);
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
    }

    #[test]
    fn pieces_join_to_the_sentence() {
        check("Air\n laut  naik.", &[(0, 3), (5, 9)], &["Air", " ", "laut", " naik."]);
        check("Air laut", &[(4, 8)], &["Air ", "laut"]);
        check("Air", &[(0, 3), (0, 3), (2, 9)], &["Air"]);
        check("", &[(0, 3)], &[]);
        check("Kafé tua", &[(4, 5)], &["Kafé tua"]);
    }
}
