//! The JSON of every sample follows `schema/brief-1.json`, and its spans cut the same bytes out of the source.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test")]

use std::path::Path;

use ringkas::article::{ReadOptions, Source, squeeze};
use ringkas::brief::{self, BriefOptions, Scope};
use ringkas::render::json;
use ringkas::summary::{self, Weights};
use ringkas::{Article, Document, Lexicon};
use serde_json::Value;

fn file(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&file("schema/brief-1.json")).unwrap();
    jsonschema::draft202012::meta::validate(&schema).expect("the schema is one");
    jsonschema::validator_for(&schema).unwrap()
}

/// Names and texts of the samples, in the order of their names.
fn samples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let mut names: Vec<String> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.ends_with(".txt"));
    names.sort();
    names.into_iter().map(|name| (file(&format!("samples/{name}")), name)).map(|(text, name)| (name, text)).collect()
}

fn json_of(text: &str, options: &BriefOptions, lexicon: &Lexicon) -> Value {
    let document = Document::new(Article::read(Source::plain(text), lexicon, ReadOptions::default()), lexicon);
    json::value(&brief::make(&document, lexicon, Weights::embedded(), options))
}

/// Key terms, every word without a summary, a summary alone.
fn ways() -> [BriefOptions; 3] {
    [
        BriefOptions::default(),
        BriefOptions { summary: None, scope: Scope::All, ..BriefOptions::default() },
        BriefOptions { glossary: false, ..BriefOptions::default() },
    ]
}

#[track_caller]
fn check(name: &str, text: &str, lexicon: &Lexicon, validator: &jsonschema::Validator) {
    for options in ways() {
        let value = json_of(text, &options, lexicon);
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name} does not follow schema/brief-1.json: {errors:#?}");
        check_spans(name, text, &value);
    }
}

/// The bytes of a span, as they must be found again by a reader of the JSON.
#[track_caller]
fn cut<'t>(text: &'t str, span: &Value) -> &'t str {
    let place = |key: &str| usize::try_from(span[key].as_u64().unwrap()).unwrap();
    text.get(place("start")..place("end")).expect("a span on character bounds")
}

#[track_caller]
fn check_spans(name: &str, text: &str, value: &Value) {
    if !value["title_span"].is_null() {
        assert_eq!(squeeze(cut(text, &value["title_span"])), value["title"].as_str().unwrap(), "title of {name}");
    }
    for sentence in value["summary"]["sentences"].as_array().into_iter().flatten() {
        assert_eq!(squeeze(cut(text, &sentence["span"])), sentence["text"].as_str().unwrap(), "sentence of {name}");
    }
    for entry in value["glossary"]["entries"].as_array().into_iter().flatten() {
        let spans = entry["spans"].as_array().unwrap();
        assert_eq!(entry["count"], spans.len(), "count of {} in {name}", entry["term"]);
        assert!(spans.iter().all(|span| !cut(text, span).trim().is_empty()), "an empty span of {} in {name}", entry["term"]);
        if entry["kind"] == "term" {
            assert_eq!(squeeze(cut(text, &spans[0])), entry["term"].as_str().unwrap(), "term of {name}");
        }
    }
    for dropped in value["dropped"].as_array().unwrap() {
        assert!(!cut(text, &dropped["span"]).is_empty(), "an empty furniture span in {name}");
    }
}

#[test]
fn samples_follow_the_schema() {
    let (lexicon, validator) = (Lexicon::embedded(), validator());
    let samples = samples();
    assert!(samples.len() >= 8, "samples/ holds at least eight articles");
    for (name, text) in &samples {
        check(name, text, &lexicon, &validator);
    }
}

/// The samples as if they reported one event: the schema holds, spans are in the source that they name, and the order of the files changes no byte.
#[test]
fn merged_samples_follow_the_schema() {
    let (lexicon, validator) = (Lexicon::embedded(), validator());
    let samples = samples();
    let merged = |samples: &mut dyn Iterator<Item = &(String, String)>| {
        let input = |(name, text): &(String, String)| brief::Input {
            name: Some(name.clone()),
            encoding: None,
            document: Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions::default()), &lexicon),
        };
        json::value(&brief::merge(samples.map(input).collect(), &lexicon, Weights::embedded(), &BriefOptions::default()))
    };
    let value = merged(&mut samples.iter());
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(json::pretty(&value), json::pretty(&merged(&mut samples.iter().rev().chain(&samples))));
    let text_of = |span: &Value| {
        let source = &value["sources"][usize::try_from(span["source"].as_u64().unwrap()).unwrap() - 1];
        samples.iter().find(|(name, _)| source["name"] == name.as_str()).unwrap().1.as_str()
    };
    let sentences = value["summary"]["sentences"].as_array().unwrap();
    let figures = value["disagreements"].as_array().unwrap().iter().flat_map(|one| one["figures"].as_array().unwrap());
    for quote in sentences.iter().chain(figures) {
        assert_eq!(squeeze(cut(text_of(&quote["span"]), &quote["span"])), quote["text"].as_str().unwrap());
    }
    for entry in value["glossary"]["entries"].as_array().unwrap() {
        assert!(entry["spans"].as_array().unwrap().iter().all(|span| !cut(text_of(span), span).trim().is_empty()), "{entry}");
    }
}

#[test]
fn odd_texts_follow_the_schema() {
    let (lexicon, validator) = (Lexicon::embedded(), validator());
    for text in ["", " \n ", "\"", "The president spoke to the press on Monday about the new law.", "Bisa ular itu. Rusia."] {
        check(text, text, &lexicon, &validator);
    }
}

#[test]
fn schema_refuses_what_it_does_not_know() {
    let validator = validator();
    let mut value =
        json_of("Rusia menang.", &BriefOptions { summary: Some(summary::Options::default()), ..BriefOptions::default() }, &Lexicon::embedded());
    assert!(validator.is_valid(&value));
    value["translation"] = "Russia wins.".into();
    assert!(!validator.is_valid(&value));
}
