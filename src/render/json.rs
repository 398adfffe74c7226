//! JSON and JSONL: the published contract, `schema/brief-1.json`. Absent values are null, never missing.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::article::Provenance;
use crate::brief::{Brief, BriefDisagreement, BriefFigure, BriefSentence, BriefSource};
use crate::glossary::{EntryKind, GlossaryEntry};
use crate::lexicon::DATA_VERSION;
use crate::morphology::{Analysis, Step};
use crate::span::Span;

/// Name of the schema that a brief's JSON follows.
pub const SCHEMA: &str = "ringkas/brief/1";

fn span(span: Span) -> Value {
    json!({ "start": span.start, "end": span.end })
}

fn rounded(score: f64) -> f64 {
    (score * 10_000.0).round() / 10_000.0
}

/// The JSON value of a brief, its fields in the order of the schema.
pub fn value(brief: &Brief) -> Value {
    let mut object = Map::new();
    object.insert("schema".into(), json!(SCHEMA));
    object.insert("tool_version".into(), json!(env!("CARGO_PKG_VERSION")));
    object.insert("data_version".into(), json!(DATA_VERSION));
    object.insert("id".into(), brief.id.clone().unwrap_or(Value::Null));
    let bytes = if brief.is_merged() { brief.sources.iter().map(|source| source.span.len()).sum() } else { brief.text.len() };
    object.insert("source".into(), Value::Object(source(&brief.name, &brief.encoding, bytes, &brief.provenance)));
    object.insert("sources".into(), json!(brief.is_merged().then(|| sources(brief))));
    object.insert("title".into(), json!(brief.title.as_ref().map(|title| &title.text)));
    object.insert("title_span".into(), json!(brief.title.as_ref().and_then(|title| title.span).map(span)));
    object.insert("language".into(), json!(brief.language));
    if let Some(sentences) = &brief.sentences {
        let sentences: Vec<Value> = sentences.iter().map(|one| sentence(brief, one)).collect();
        object.insert(
            "summary".into(),
            json!({ "sentences": sentences, "words": brief.n_words, "of_words": brief.of_words, "of_sentences": brief.n_sentences }),
        );
    }
    object.insert("disagreements".into(), json!(brief.is_merged().then(|| disagreements(brief))));
    if let Some(entries) = &brief.entries {
        let entries: Vec<Value> = entries.iter().map(|one| entry(brief, one)).collect();
        object.insert("glossary".into(), json!({ "entries": entries, "glossed": brief.glossed.0, "content_words": brief.glossed.1 }));
    }
    let dropped: Vec<Value> = brief.dropped.iter().map(|dropped| json!({ "span": place(brief, dropped.span), "rule": dropped.rule })).collect();
    object.insert("dropped".into(), json!(dropped));
    object.insert("warnings".into(), json!(brief.warnings));
    Value::Object(object)
}

fn source(name: &Option<String>, encoding: &Option<String>, bytes: usize, from: &Provenance) -> Map<String, Value> {
    let Provenance { outlet, place, published, byline, url } = from;
    let facts = [
        ("name", json!(name)),
        ("encoding", json!(encoding)),
        ("bytes", json!(bytes)),
        ("outlet", json!(outlet)),
        ("place", json!(place)),
        ("published", json!(published)),
        ("byline", json!(byline)),
        ("url", json!(url)),
    ];
    facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The articles that a merged brief is made of, each with its title.
fn sources(brief: &Brief) -> Vec<Value> {
    let one = |(at, of): (usize, &BriefSource)| {
        let mut object = Map::new();
        object.insert("number".into(), json!(at + 1));
        object.append(&mut source(&of.name, &of.encoding, of.span.len(), &of.provenance));
        object.insert("title".into(), json!(of.title.as_ref().map(|title| &title.text)));
        object.insert("title_span".into(), json!(of.title.as_ref().and_then(|title| title.span).map(|title| span(brief.place(title).1))));
        object.insert("language".into(), json!(of.language));
        Value::Object(object)
    };
    brief.sources.iter().enumerate().map(one).collect()
}

fn disagreements(brief: &Brief) -> Vec<Value> {
    let figure = |figure: &BriefFigure| json!({ "text": figure.text, "english": figure.english, "span": place(brief, figure.span) });
    let one =
        |of: &BriefDisagreement| json!({ "about": of.about, "english": of.english, "figures": of.figures.iter().map(figure).collect::<Vec<_>>() });
    brief.disagreements.iter().map(one).collect()
}

/// A span of the article, or in a merged brief of the source that it names.
fn place(brief: &Brief, of: Span) -> Value {
    match brief.place(of) {
        (Some(source), Span { start, end }) => json!({ "source": source, "start": start, "end": end }),
        (None, of) => span(of),
    }
}

fn sentence(brief: &Brief, sentence: &BriefSentence) -> Value {
    let parts: Map<String, Value> = sentence.parts.iter().map(|(name, part)| ((*name).to_owned(), json!(rounded(*part)))).collect();
    let glosses: Vec<Value> = sentence
        .glosses
        .iter()
        .map(|gloss| json!({ "span": place(brief, gloss.span), "english": gloss.english, "status": gloss.status.name() }))
        .collect();
    json!({
        "text": sentence.text, "source": sentence.source, "also_in": sentence.also_in, "span": place(brief, sentence.span), "number": sentence.number, "paragraph": sentence.paragraph,
        "score": rounded(sentence.score), "parts": parts, "glosses": glosses, "who": sentence.who,
    })
}

/// The JSON value of a glossary entry.
fn entry(brief: &Brief, entry: &GlossaryEntry) -> Value {
    let spans: Vec<Value> = entry.spans.iter().map(|span| place(brief, *span)).collect();
    json!({
        "term": entry.term,
        "kind": if entry.kind == EntryKind::Name { "name" } else { "term" },
        "headword": entry.headword,
        "part_of_speech": entry.part_of_speech.map(|part| part.tag()),
        "glosses": entry.glosses,
        "composed": entry.composed,
        "status": entry.status.name(),
        "path": path(&entry.path),
        "source": entry.source,
        "runner_up": entry.runner_up.as_ref().map(|runner_up| json!({ "gloss": runner_up.gloss, "cue": runner_up.cue })),
        "role": entry.role,
        "titled": entry.titled,
        "acronym": entry.acronym,
        "name_kind": entry.name_kind.map(|kind| kind.name()),
        "spans": spans,
        "count": entry.spans.len(),
    })
}

fn path(path: &[Step]) -> Value {
    let steps: Vec<Value> = path.iter().map(|step| json!({ "affix": step.affix, "kind": step.kind.name(), "gives": step.gives })).collect();
    json!(steps)
}

/// One analysis of a looked-up word, with the senses of its headword.
pub fn analysis(analysis: &Analysis, lexicon: &crate::Lexicon) -> Value {
    let entry = analysis.headword.as_deref().and_then(|headword| lexicon.entry(headword));
    let entry = entry.and_then(|entry| entry.regular().map_or(Some(entry), |active| lexicon.entry(active)));
    let senses: Vec<Value> = entry
        .into_iter()
        .flat_map(|entry| entry.senses().map(move |sense| (entry, sense)))
        .map(|(entry, sense)| {
            let glosses: Vec<&str> = sense.glosses().collect();
            json!({ "glosses": glosses, "part_of_speech": sense.part_of_speech().map(|part| part.tag()), "domain": sense.domain(), "source": entry.source() })
        })
        .collect();
    json!({
        "lemma": analysis.lemma, "base": analysis.base, "root": analysis.root, "part_of_speech": analysis.part_of_speech.map(|part| part.tag()),
        "path": path(&analysis.path), "headword": entry.map(|entry| entry.headword), "senses": senses,
    })
}

/// A value as one line of JSON.
pub fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A value as indented JSON.
pub fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
