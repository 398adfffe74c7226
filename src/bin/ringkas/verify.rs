//! `ringkas verify`: proves that a brief's sentences are the source's, that its glosses are entries, and checks gates.

use std::fs;
use std::path::{Path, PathBuf};

use ringkas::Lexicon;
use ringkas::article::squeeze;
use serde_json::Value;

use crate::args::VerifyArgs;
use crate::dictionaries;
use crate::failure::{Failure, NOT_FOUND, note, plain};

pub(crate) fn run(args: &VerifyArgs) -> Result<u8, Failure> {
    let lexicon = dictionaries::lexicon(&args.dictionary)?;
    let mut failed = false;
    for path in &args.briefs {
        let text = fs::read_to_string(path).map_err(|e| Failure::input(&path.display().to_string(), plain(&e)))?;
        for brief in briefs(path, &text)? {
            if let Some(fault) = fault(&brief, path, args, &lexicon) {
                failed = true;
                note(&format!("{}: {fault}", path.display()));
            }
        }
    }
    Ok(if failed { NOT_FOUND } else { 0 })
}

/// The briefs of a file: one object, an array, or one a line.
fn briefs(path: &Path, text: &str) -> Result<Vec<Value>, Failure> {
    let bad = |why: serde_json::Error| Failure::input(&path.display().to_string(), format!("not a brief in JSON: {why}"));
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Array(briefs)) => Ok(briefs),
        Ok(brief) => Ok(vec![brief]),
        Err(_) => text.lines().filter(|line| !line.trim().is_empty()).map(|line| serde_json::from_str(line).map_err(bad)).collect(),
    }
}

/// The first thing that is wrong with a brief.
fn fault(brief: &Value, path: &Path, args: &VerifyArgs, lexicon: &Lexicon) -> Option<String> {
    if brief["schema"] != ringkas::render::json::SCHEMA {
        return Some(format!("not a brief of schema {}", ringkas::render::json::SCHEMA));
    }
    gates(brief, args).or_else(|| false_gloss(brief, lexicon)).or_else(|| false_sentence(brief, path, args))
}

fn gates(brief: &Value, args: &VerifyArgs) -> Option<String> {
    let words = brief["summary"]["words"].as_u64().unwrap_or(0) as usize;
    if let Some(most) = args.max_words.filter(|most| words > *most) {
        return Some(format!("{words} words, more than {most}"));
    }
    let least = args.min_glossed?;
    let count = |field: &str| brief["glossary"][field].as_f64().unwrap_or(0.0);
    let share = if count("content_words") > 0.0 { 100.0 * count("glossed") / count("content_words") } else { 100.0 };
    (share < least).then(|| format!("{share:.1} % of content words glossed, less than {least} %"))
}

/// A gloss that no entry of its headword has.
fn false_gloss(brief: &Value, lexicon: &Lexicon) -> Option<String> {
    brief["glossary"]["entries"].as_array()?.iter().find_map(|entry| {
        let headword = entry["headword"].as_str().filter(|_| entry["kind"] == "term")?;
        let found = lexicon.entry(&headword.to_lowercase())?;
        let known: Vec<&str> = found.senses().flat_map(|sense| sense.glosses()).collect();
        let glosses = entry["glosses"].as_array()?;
        let false_one = glosses.iter().filter_map(Value::as_str).find(|gloss| !known.contains(gloss) && known.iter().any(|k| !k.is_empty()))?;
        Some(format!("'{headword}' has no gloss '{false_one}' in its entry"))
    })
}

/// A sentence or term whose span does not hold its letters in the source.
fn false_sentence(brief: &Value, path: &Path, args: &VerifyArgs) -> Option<String> {
    let sentences = brief["summary"]["sentences"].as_array()?;
    let source = match source_path(brief, path, args) {
        Some(source) => source,
        None => return Some("source not found; name it with --source".to_owned()),
    };
    let text = match source_text(&source) {
        Ok(text) => text,
        Err(why) => return Some(format!("{}: {why}", source.display())),
    };
    let mut last = 0;
    for sentence in sentences {
        let (start, end) = (span(&sentence["span"], "start"), span(&sentence["span"], "end"));
        let said = sentence["text"].as_str().unwrap_or_default();
        if text.get(start..end).map(squeeze).as_deref() != Some(said) {
            return Some(format!("bytes {start} to {end} of {} are not '{}'", source.display(), shortened(said)));
        }
        if start < last {
            return Some(format!("'{}' is out of order", shortened(said)));
        }
        last = end;
    }
    let bytes = brief["source"]["bytes"].as_u64().unwrap_or(0) as usize;
    (bytes != text.len()).then(|| format!("{} has {} bytes, the brief was made of {bytes}", source.display(), text.len()))
}

fn span(value: &Value, field: &str) -> usize {
    value[field].as_u64().unwrap_or(u64::MAX) as usize
}

fn shortened(text: &str) -> String {
    text.chars().take(40).chain(if text.chars().count() > 40 { "…".chars() } else { "".chars() }).collect()
}

/// The source: named, else the file the brief names, beside the brief or here.
fn source_path(brief: &Value, path: &Path, args: &VerifyArgs) -> Option<PathBuf> {
    let name = brief["source"]["name"].as_str();
    let beside = name.and_then(|name| Some(path.parent()?.join(name)));
    args.source.clone().or_else(|| beside.into_iter().chain(name.map(PathBuf::from)).find(|path| path.is_file()))
}

fn source_text(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|e| plain(&e))?;
    let format = ringkas::input::Format::from_path_ending(&path.to_string_lossy()).unwrap_or(ringkas::input::Format::Text);
    ringkas::input::read(&bytes, format, &ringkas::input::Options::default()).map(|source| source.text).map_err(|e| e.to_string())
}
