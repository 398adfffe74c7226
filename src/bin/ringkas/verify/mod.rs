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
        let known: Vec<&str> = found.glosses().collect();
        let glosses = entry["glosses"].as_array()?;
        let false_one = glosses.iter().filter_map(Value::as_str).find(|gloss| !known.contains(gloss) && known.iter().any(|k| !k.is_empty()))?;
        Some(format!("'{headword}' has no gloss '{false_one}' in its entry"))
    })
}

/// A sentence or figure whose span does not hold its letters in the source; of a merged brief in the source that it names.
fn false_sentence(brief: &Value, path: &Path, args: &VerifyArgs) -> Option<String> {
    let sentences = brief["summary"]["sentences"].as_array()?;
    let Some(sources) = brief["sources"].as_array() else {
        let quotes: Vec<&Value> = sentences.iter().collect();
        return false_quote(&brief["source"], &quotes, path, args).or_else(|| out_of_order(sentences));
    };
    let figures = brief["disagreements"].as_array().into_iter().flatten().flat_map(|d| d["figures"].as_array().into_iter().flatten());
    let quotes: Vec<&Value> = sentences.iter().chain(figures).collect();
    let number = |quote: &Value| quote["span"]["source"].as_u64().unwrap_or(0);
    if let Some(stray) = quotes.iter().find(|quote| !sources.iter().any(|source| source["number"].as_u64() == Some(number(quote)))) {
        return Some(format!("'{}' is from no source of the brief", quoted(stray)));
    }
    sources.iter().find_map(|source| {
        let of_it: Vec<&Value> = quotes.iter().copied().filter(|quote| source["number"].as_u64() == Some(number(quote))).collect();
        false_quote(source, &of_it, path, args)
    })
}

/// What is wrong with quotes from one source: with all files that may be it, the first fault of the first.
fn false_quote(source: &Value, quotes: &[&Value], path: &Path, args: &VerifyArgs) -> Option<String> {
    let files = source_paths(source, path, args);
    if files.is_empty() {
        let name = source["name"].as_str().map(|name| format!(" {name}")).unwrap_or_default();
        return Some(format!("source{name} not found; name it with --source"));
    }
    let mut faults = Vec::new();
    for file in &files {
        faults.push(false_in(file, source, quotes)?);
    }
    faults.into_iter().next()
}

fn false_in(file: &Path, source: &Value, quotes: &[&Value]) -> Option<String> {
    let text = match source_text(file) {
        Ok(text) => text,
        Err(why) => return Some(format!("{}: {why}", file.display())),
    };
    for quote in quotes {
        let (start, end) = (span(&quote["span"], "start"), span(&quote["span"], "end"));
        if text.get(start..end).map(squeeze).as_deref() != quote["text"].as_str() {
            return Some(format!("bytes {start} to {end} of {} are not '{}'", file.display(), quoted(quote)));
        }
    }
    let bytes = source["bytes"].as_u64().unwrap_or(0) as usize;
    (bytes != text.len()).then(|| format!("{} has {} bytes, the brief was made of {bytes}", file.display(), text.len()))
}

fn out_of_order(sentences: &[Value]) -> Option<String> {
    let pairs = sentences.iter().zip(sentences.iter().skip(1));
    let mut late = pairs.filter(|(a, b)| span(&b["span"], "start") < span(&a["span"], "end")).map(|(_, b)| b);
    late.next().map(|late| format!("'{}' is out of order", quoted(late)))
}

fn span(value: &Value, field: &str) -> usize {
    value[field].as_u64().unwrap_or(u64::MAX) as usize
}

/// The beginning of what a brief quotes.
fn quoted(quote: &Value) -> String {
    let text = quote["text"].as_str().unwrap_or_default();
    text.chars().take(40).chain(if text.chars().count() > 40 { "…".chars() } else { "".chars() }).collect()
}

/// The files that may be a source: those named, else the one the brief names, beside the brief or here.
fn source_paths(source: &Value, path: &Path, args: &VerifyArgs) -> Vec<PathBuf> {
    let name = source["name"].as_str();
    if args.source.is_empty() {
        let beside = name.and_then(|name| Some(path.parent()?.join(name)));
        return beside.into_iter().chain(name.map(PathBuf::from)).find(|path| path.is_file()).into_iter().collect();
    }
    let is_it = |file: &Path| args.source.len() == 1 || file.file_name().is_some_and(|file| Some(file.to_string_lossy().as_ref()) == name);
    let within = |given: &PathBuf| match name {
        Some(name) if given.is_dir() => Some(given.join(name)).filter(|file| file.is_file()),
        _ => Some(given.clone()).filter(|file| is_it(file)),
    };
    args.source.iter().filter_map(within).collect()
}

fn source_text(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|e| plain(&e))?;
    let format = ringkas::input::Format::from_path_ending(&path.to_string_lossy()).unwrap_or(ringkas::input::Format::Text);
    ringkas::input::read(&bytes, format, &ringkas::input::Options::default()).map(|source| source.text).map_err(|e| e.to_string())
}
