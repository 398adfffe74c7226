//! Marks the names that the program itself finds in plain articles, for `examples/train_names` to learn from: what its dictionaries and rules know of names in
//! news of kinds that the sets made by hand lack (police, courts, football).
//!
//!     cargo run --release --example own_names -- FIELD:articles.jsonl own.jsonl
//!
//! FIELD is the field of a JSONL row that has the text. What comes out are rows `{"source", "split", "text", "spans"}` with split "train", one for every third
//! sentence that has a capital besides its first, spans in characters; the type is empty where it is neither a person nor a place nor a body.

use std::error::Error;
use std::fmt::Write;

use ringkas::article::{ReadOptions, Source};
use ringkas::document::Sentence;
use ringkas::glossary::name::text::headline::Mode;
use ringkas::glossary::name::text::reader::Reader;
use ringkas::glossary::name::{self, Entity};
use ringkas::lexicon::NameKind;
use ringkas::{Article, Document, Lexicon, Span};

fn tag_name(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Person => "PER",
        NameKind::Place => "LOC",
        NameKind::Organization => "ORG",
        _ => "",
    }
}

fn row(document: &Document, sentence: &Sentence, entities: &[Entity]) -> String {
    let text = sentence.span.of(document.text());
    let place = |byte: usize| text[..byte - sentence.span.start].chars().count();
    let inside = entities.iter().flat_map(|entity| entity.mentions.iter().map(move |mention| (mention.span, entity.kind)));
    let mut spans: Vec<(Span, NameKind)> = inside.filter(|(span, _)| sentence.span.contains(*span)).collect();
    spans.sort_by_key(|(span, _)| span.start);
    // *Polres* + *Garut*: a body and its place are one name.
    spans.dedup_by(|next, last| {
        let is_one = last.1 == NameKind::Organization && next.1 == NameKind::Place && next.0.start == last.0.end + 1;
        last.0.end = if is_one { next.0.end } else { last.0.end };
        is_one
    });
    let mut list = String::new();
    for (span, kind) in spans {
        let comma = if list.is_empty() { "" } else { ", " };
        let _ = write!(list, "{comma}{{\"start\": {}, \"end\": {}, \"type\": \"{}\"}}", place(span.start), place(span.end), tag_name(kind));
    }
    format!("{{\"source\": \"own\", \"split\": \"train\", \"text\": {}, \"spans\": [{list}]}}\n", serde_json::Value::from(text))
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, input, output] = arguments.as_slice() else { return Err("usage: own_names FIELD:ARTICLES.jsonl OWN.jsonl".into()) };
    let (field, file) = input.split_once(':').ok_or("a file without its field")?;
    let lexicon = Lexicon::embedded();
    let (mut text, mut n_seen, mut n_kept) = (String::new(), 0, 0);
    for line in std::fs::read_to_string(file)?.lines() {
        let article: serde_json::Value = serde_json::from_str(line)?;
        let source = Source::plain(article[field].as_str().ok_or("a row without the field")?.to_owned());
        let document = Document::new(Article::read(source, &lexicon, ReadOptions { keep_all: true }), &lexicon);
        let entities = name::find(&document, &lexicon);
        let mut reader = Reader::new(&document, &lexicon);
        for sentence in &document.sentences {
            let (words, mode) = reader.read(sentence);
            if mode != Mode::Running || !words.iter().any(|word| word.is_capital() && !word.begins) {
                continue;
            }
            n_seen += 1;
            if n_seen % 3 == 0 {
                text.push_str(&row(&document, sentence, &entities));
                n_kept += 1;
            }
        }
    }
    println!("{n_kept} sentences");
    Ok(std::fs::write(output, text)?)
}
