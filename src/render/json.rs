//! JSON and JSONL: the published contract, `schema/brief-1.json`. Absent values are null, never missing.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::brief::{Brief, BriefSentence};
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
    let provenance = &brief.provenance;
    let mut object = Map::new();
    object.insert("schema".into(), json!(SCHEMA));
    object.insert("tool_version".into(), json!(env!("CARGO_PKG_VERSION")));
    object.insert("data_version".into(), json!(DATA_VERSION));
    object.insert("id".into(), brief.id.clone().unwrap_or(Value::Null));
    let source = json!({
        "name": brief.name, "encoding": brief.encoding, "bytes": brief.text.len(), "outlet": provenance.outlet, "place": provenance.place,
        "published": provenance.published, "byline": provenance.byline, "url": provenance.url,
    });
    object.insert("source".into(), source);
    object.insert("title".into(), json!(brief.title.as_ref().map(|title| &title.text)));
    object.insert("title_span".into(), json!(brief.title.as_ref().and_then(|title| title.span).map(span)));
    object.insert("language".into(), json!(brief.language));
    if let Some(sentences) = &brief.sentences {
        let sentences: Vec<Value> = sentences.iter().map(sentence).collect();
        object.insert(
            "summary".into(),
            json!({ "sentences": sentences, "words": brief.n_words, "of_words": brief.of_words, "of_sentences": brief.n_sentences }),
        );
    }
    if let Some(entries) = &brief.entries {
        let entries: Vec<Value> = entries.iter().map(entry).collect();
        object.insert("glossary".into(), json!({ "entries": entries, "glossed": brief.glossed.0, "content_words": brief.glossed.1 }));
    }
    let dropped: Vec<Value> = brief.dropped.iter().map(|dropped| json!({ "span": span(dropped.span), "rule": dropped.rule })).collect();
    object.insert("dropped".into(), json!(dropped));
    object.insert("warnings".into(), json!(brief.warnings));
    Value::Object(object)
}

fn sentence(sentence: &BriefSentence) -> Value {
    let parts: Map<String, Value> = sentence.parts.iter().map(|(name, part)| ((*name).to_owned(), json!(rounded(*part)))).collect();
    let glosses: Vec<Value> =
        sentence.glosses.iter().map(|gloss| json!({ "span": span(gloss.span), "english": gloss.english, "status": gloss.status.name() })).collect();
    json!({
        "text": sentence.text, "span": span(sentence.span), "number": sentence.number, "paragraph": sentence.paragraph,
        "score": rounded(sentence.score), "parts": parts, "glosses": glosses, "who": sentence.who,
    })
}

/// The JSON value of a glossary entry.
pub fn entry(entry: &GlossaryEntry) -> Value {
    let spans: Vec<Value> = entry.spans.iter().copied().map(span).collect();
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
