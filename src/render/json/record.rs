//! The records of `schema/brief-1.json` and how a brief fills them.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::SCHEMA;
use super::word::{StepRecord, path};
use crate::article::{Dropped, Provenance};
use crate::brief::{Brief, BriefDisagreement, BriefFigure, BriefSentence, BriefSource, BriefTitle, Gloss};
use crate::glossary::{EntryKind, GlossaryEntry};
use crate::lexicon::DATA_VERSION;
use crate::span::Span;

#[derive(Serialize)]
pub(super) struct BriefRecord<'b> {
    schema: &'static str,
    tool_version: &'static str,
    data_version: &'static str,
    id: Option<&'b Value>,
    source: SourceRecord<'b>,
    sources: Option<Vec<NumberedSource<'b>>>,
    title: Option<&'b str>,
    title_span: Option<Place>,
    language: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<SummaryRecord<'b>>,
    disagreements: Option<Vec<DisagreementRecord<'b>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    glossary: Option<GlossaryRecord<'b>>,
    dropped: Vec<DroppedRecord<'b>>,
    warnings: &'b [String],
}

#[derive(Serialize)]
struct SourceRecord<'b> {
    name: Option<&'b str>,
    encoding: Option<&'b str>,
    bytes: usize,
    outlet: Option<&'b str>,
    place: Option<&'b str>,
    published: Option<&'b str>,
    byline: Option<&'b str>,
    url: Option<&'b str>,
}

/// One of the articles that a merged brief is made of.
#[derive(Serialize)]
struct NumberedSource<'b> {
    number: usize,
    #[serde(flatten)]
    source: SourceRecord<'b>,
    title: Option<&'b str>,
    title_span: Option<Place>,
    language: Option<&'static str>,
}

/// A span of the article, or in a merged brief of the source that it names.
#[derive(Serialize)]
struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<usize>,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct SummaryRecord<'b> {
    sentences: Vec<SentenceRecord<'b>>,
    words: usize,
    of_words: usize,
    of_sentences: usize,
}

#[derive(Serialize)]
struct SentenceRecord<'b> {
    text: &'b str,
    source: Option<usize>,
    also_in: &'b [usize],
    span: Place,
    number: usize,
    paragraph: usize,
    score: f64,
    #[serde(serialize_with = "parts")]
    parts: &'b [(&'static str, f64)],
    glosses: Vec<GlossRecord<'b>>,
    who: &'b [String],
}

#[derive(Serialize)]
struct GlossRecord<'b> {
    span: Place,
    english: &'b str,
    status: &'static str,
}

#[derive(Serialize)]
struct DisagreementRecord<'b> {
    about: &'b str,
    english: Option<&'b str>,
    figures: Vec<FigureRecord<'b>>,
}

#[derive(Serialize)]
struct FigureRecord<'b> {
    text: &'b str,
    english: Option<&'b str>,
    span: Place,
}

#[derive(Serialize)]
struct GlossaryRecord<'b> {
    entries: Vec<EntryRecord<'b>>,
    glossed: usize,
    content_words: usize,
}

#[derive(Serialize)]
struct EntryRecord<'b> {
    term: &'b str,
    kind: &'static str,
    headword: Option<&'b str>,
    part_of_speech: Option<&'static str>,
    glosses: &'b [String],
    composed: Option<&'b str>,
    status: &'static str,
    path: Vec<StepRecord<'b>>,
    source: Option<&'b str>,
    runner_up: Option<RunnerUpRecord<'b>>,
    role: Option<&'b str>,
    titled: Option<&'b str>,
    acronym: Option<&'b str>,
    name_kind: Option<&'static str>,
    spans: Vec<Place>,
    count: usize,
}

#[derive(Serialize)]
struct RunnerUpRecord<'b> {
    gloss: &'b str,
    cue: Option<&'b str>,
}

#[derive(Serialize)]
struct DroppedRecord<'b> {
    span: Place,
    rule: &'b str,
}

pub(super) fn brief(brief: &Brief) -> BriefRecord<'_> {
    let merged = brief.is_merged();
    let bytes = if merged { brief.sources.iter().map(|source| source.span.len()).sum() } else { brief.text.len() };
    BriefRecord {
        schema: SCHEMA,
        tool_version: env!("CARGO_PKG_VERSION"),
        data_version: DATA_VERSION,
        id: brief.id.as_ref(),
        source: source(brief.name.as_deref(), brief.encoding.as_deref(), bytes, &brief.provenance),
        sources: merged.then(|| brief.sources.iter().enumerate().map(|(at, of)| numbered(brief, at + 1, of)).collect()),
        title: brief.title.as_ref().map(|title| title.text.as_str()),
        title_span: title_span(brief, brief.title.as_ref()),
        language: brief.language,
        summary: brief.sentences.as_ref().map(|sentences| SummaryRecord {
            sentences: sentences.iter().map(|one| sentence(brief, one)).collect(),
            words: brief.n_words,
            of_words: brief.of_words,
            of_sentences: brief.n_sentences,
        }),
        disagreements: merged.then(|| brief.disagreements.iter().map(|one| disagreement(brief, one)).collect()),
        glossary: brief.entries.as_ref().map(|entries| GlossaryRecord {
            entries: entries.iter().map(|one| entry(brief, one)).collect(),
            glossed: brief.glossed.0,
            content_words: brief.glossed.1,
        }),
        dropped: brief.dropped.iter().map(|Dropped { span, rule }| DroppedRecord { span: place(brief, *span), rule }).collect(),
        warnings: &brief.warnings,
    }
}

fn source<'b>(name: Option<&'b str>, encoding: Option<&'b str>, bytes: usize, from: &'b Provenance) -> SourceRecord<'b> {
    SourceRecord {
        name,
        encoding,
        bytes,
        outlet: from.outlet.as_deref(),
        place: from.place.as_deref(),
        published: from.published.as_deref(),
        byline: from.byline.as_deref(),
        url: from.url.as_deref(),
    }
}

fn numbered<'b>(brief: &Brief, number: usize, of: &'b BriefSource) -> NumberedSource<'b> {
    NumberedSource {
        number,
        source: source(of.name.as_deref(), of.encoding.as_deref(), of.span.len(), &of.provenance),
        title: of.title.as_ref().map(|title| title.text.as_str()),
        // The number of the source stands above.
        title_span: title_span(brief, of.title.as_ref()).map(|place| Place { source: None, ..place }),
        language: of.language,
    }
}

fn title_span(brief: &Brief, title: Option<&BriefTitle>) -> Option<Place> {
    title.and_then(|title| title.span).map(|span| place(brief, span))
}

fn place(brief: &Brief, span: Span) -> Place {
    let (source, Span { start, end }) = brief.place(span);
    Place { source, start, end }
}

fn sentence<'b>(brief: &Brief, sentence: &'b BriefSentence) -> SentenceRecord<'b> {
    let gloss = |gloss: &'b Gloss| GlossRecord { span: place(brief, gloss.span), english: &gloss.english, status: gloss.status.name() };
    SentenceRecord {
        text: &sentence.text,
        source: sentence.source,
        also_in: &sentence.also_in,
        span: place(brief, sentence.span),
        number: sentence.number,
        paragraph: sentence.paragraph,
        score: rounded(sentence.score),
        parts: &sentence.parts,
        glosses: sentence.glosses.iter().map(gloss).collect(),
        who: &sentence.who,
    }
}

/// The parts of a score as an object.
fn parts<S: Serializer>(parts: &[(&'static str, f64)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(parts.iter().map(|(name, part)| (name, rounded(*part))))
}

/// Four decimals.
fn rounded(score: f64) -> f64 {
    (score * 10_000.0).round() / 10_000.0
}

fn disagreement<'b>(brief: &Brief, of: &'b BriefDisagreement) -> DisagreementRecord<'b> {
    let figure = |figure: &'b BriefFigure| FigureRecord { text: &figure.text, english: figure.english.as_deref(), span: place(brief, figure.span) };
    DisagreementRecord { about: &of.about, english: of.english.as_deref(), figures: of.figures.iter().map(figure).collect() }
}

fn entry<'b>(brief: &Brief, entry: &'b GlossaryEntry) -> EntryRecord<'b> {
    EntryRecord {
        term: &entry.term,
        kind: if entry.kind == EntryKind::Name { "name" } else { "term" },
        headword: entry.headword.as_deref(),
        part_of_speech: entry.part_of_speech.map(|part| part.tag()),
        glosses: &entry.glosses,
        composed: entry.composed.as_deref(),
        status: entry.status.name(),
        path: path(&entry.path),
        source: entry.source.as_deref(),
        runner_up: entry.runner_up.as_ref().map(|runner_up| RunnerUpRecord { gloss: &runner_up.gloss, cue: runner_up.cue.as_deref() }),
        role: entry.role.as_deref(),
        titled: entry.titled.as_deref(),
        acronym: entry.acronym.as_deref(),
        name_kind: entry.name_kind.map(|kind| kind.name()),
        spans: entry.spans.iter().map(|span| place(brief, *span)).collect(),
        count: entry.spans.len(),
    }
}
