//! `ringkas verify`: proves that a brief is what its source and the dictionaries give, and checks gates.
//!
//! What a brief quotes is looked up in the source; then the brief is made again with the sentences that it shows and held against it, fact by fact. How sentences
//! were chosen and scored is no claim about the source and is not asked.

mod again;
mod source;

use std::fs;
use std::path::Path;

use ringkas::Lexicon;
use ringkas::lexicon::DATA_VERSION;
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
            let found = examine(&brief, path, args, &lexicon);
            failed |= found.as_ref().map_or(true, |unchecked| args.strict && !unchecked.is_empty());
            for line in found.unwrap_or_else(|fault| vec![fault]) {
                note(&format!("{}: {line}", path.display()));
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

/// What cannot be checked of a brief in which nothing is wrong; else the first thing that is.
fn examine(brief: &Value, path: &Path, args: &VerifyArgs, lexicon: &Lexicon) -> Result<Vec<String>, String> {
    if brief["schema"] != ringkas::render::json::SCHEMA {
        return Err(format!("not a brief of schema {}", ringkas::render::json::SCHEMA));
    }
    gates(brief, args)?;
    let mut sources = source::find(brief, path, args)?;
    let made_by = [&brief["tool_version"], &brief["data_version"]].map(|version| version.as_str().unwrap_or("?"));
    if made_by != [env!("CARGO_PKG_VERSION"), DATA_VERSION] {
        source::spans(brief, &sources)?;
        let [tool, data] = made_by;
        return Ok(vec![format!("made by ringkas {tool} with data {data}: only that version can check glosses, names and figures")]);
    }
    let trusted = source::trust(&mut sources, brief, lexicon);
    again::compare(brief, &sources, lexicon).map_err(|fault| format!("{fault}{}", again::hint(&fault, brief, args)))?;
    let told = |trusted: Vec<&str>| format!("{}: beside the text and not in it, so not checked", trusted.join(", "));
    Ok(Some(trusted).filter(|trusted| !trusted.is_empty()).map(told).into_iter().collect())
}

fn gates(brief: &Value, args: &VerifyArgs) -> Result<(), String> {
    let words = brief["summary"]["words"].as_u64().unwrap_or(0) as usize;
    if let Some(most) = args.max_words.filter(|most| words > *most) {
        return Err(format!("{words} words, more than {most}"));
    }
    let Some(least) = args.min_glossed else { return Ok(()) };
    let count = |field: &str| brief["glossary"][field].as_f64().unwrap_or(0.0);
    let share = if count("content_words") > 0.0 { 100.0 * count("glossed") / count("content_words") } else { 100.0 };
    if share < least { Err(format!("{share:.1} % of content words glossed, less than {least} %")) } else { Ok(()) }
}
