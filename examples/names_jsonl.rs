//! Names of a JSONL stream `{"id", "text"}` in the form that the yardsticks read; every argument is ignored.

use std::io::{BufRead, Write};

use ringkas::article::{ReadOptions, Source};
use ringkas::glossary::name;
use ringkas::lexicon::List;
use ringkas::{Article, Document, Lexicon};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let lexicon = Lexicon::embedded();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let row: Value = serde_json::from_str(&line?)?;
        let text = row["text"].as_str().unwrap_or("").to_owned();
        let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
        let mut entries: Vec<Value> = name::find(&document, &lexicon)
            .iter()
            .map(|entity| {
                let spans: Vec<Value> = entity.mentions.iter().map(|m| json!({"start": m.span.start, "end": m.span.end})).collect();
                json!({"term": entity.name, "kind": "name", "name_kind": entity.kind.name(), "headword": entity.headword, "part_of_speech": null, "glosses": entity.glosses, "status": entity.status.name(), "path": entity.path, "role": entity.role, "acronym": entity.acronym, "spans": spans})
            })
            .collect();
        entries.extend(calendar(&document, &lexicon));
        writeln!(out, "{}", json!({"id": row["id"], "glossary": {"entries": entries}}))?;
    }
    Ok(())
}

/// Days and months are terms, not names; here they stand as the whole program would gloss them.
fn calendar(document: &Document, lexicon: &Lexicon) -> Vec<Value> {
    let text = document.text();
    let tokens = document.tokens.iter().filter_map(|token| {
        let lower = token.of(text).to_lowercase();
        let entry = lexicon.entry(&lower).filter(|_| lexicon.is(List::Day, &lower) || lexicon.is(List::Month, &lower))?;
        let glosses: Vec<&str> = entry.senses().flat_map(|sense| sense.glosses()).collect();
        Some(json!({"term": lower, "kind": "term", "headword": lower, "part_of_speech": null, "glosses": glosses, "status": "exact", "spans": [{"start": token.span.start, "end": token.span.end}]}))
    });
    tokens.collect()
}
