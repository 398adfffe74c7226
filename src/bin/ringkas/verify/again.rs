//! The brief made again from its sources, and held against the one at hand.

use std::collections::BTreeSet;

use ringkas::article::ReadOptions;
use ringkas::brief::{self, Brief, Input, Shown};
use ringkas::render::json;
use ringkas::{Article, Document, Lexicon};
use serde_json::{Map, Value};

use super::source::{Opened, shortened};
use crate::args::VerifyArgs;
use crate::dictionaries;

/// Fields that are no claim about the text or that flags decide: a warning may be about the budget.
const PASSED: [&str; 6] = ["id", "name", "encoding", "warnings", "score", "parts"];
/// What of an entry depends on which others are listed: a name inside an office is not listed twice.
const OF_LIST: [&str; 2] = ["spans", "count"];

/// Holds a brief against what its sources give. `--keep-all` and `--all` leave no mark in a brief, so it is right if it is right with or without them; if it
/// is not, the fault is that of the reading that agrees with it the longest.
pub(super) fn compare(claimed: &Value, sources: &[Opened], lexicon: &Lexicon) -> Result<(), String> {
    let mut farthest = (0, String::new());
    for keep_all in [false, true] {
        let options = ReadOptions { keep_all };
        let document = |one: &Opened| Document::new(Article::read(one.source.clone(), lexicon, options), lexicon);
        let documents: Vec<Document> = sources.iter().map(document).collect();
        for readings_apart in [false, true] {
            let shown = Shown { readings_apart, ..shown(claimed) };
            let made = remade(claimed, &documents, sources, lexicon, &shown);
            let mut walk = Walk::default();
            match walk.brief(claimed, made) {
                Ok(()) => return Ok(()),
                Err(fault) if walk.n_right >= farthest.0 && (walk.n_right > farthest.0 || farthest.1.is_empty()) => farthest = (walk.n_right, fault),
                Err(_) => {}
            }
        }
    }
    Err(farthest.1)
}

fn shown(claimed: &Value) -> Shown {
    let number = |of: &Value| of.as_u64().and_then(|n| usize::try_from(n).ok()).and_then(|n| n.checked_sub(1));
    let place = |sentence: &Value| {
        let source = if sentence["source"].is_null() { Some(0) } else { number(&sentence["source"]) };
        Some((source?, number(&sentence["number"])?))
    };
    let sentences = claimed.get("summary").map(|summary| summary["sentences"].as_array().into_iter().flatten().filter_map(place).collect());
    Shown { sentences, glossary: claimed.get("glossary").is_some(), readings_apart: false }
}

fn remade(claimed: &Value, documents: &[Document], sources: &[Opened], lexicon: &Lexicon, shown: &Shown) -> Brief {
    match documents {
        [document] if claimed["sources"].is_null() => brief::remake(document, lexicon, shown),
        _ => {
            let input = |(document, one): (&Document, &Opened)| Input { name: one.name.clone(), encoding: None, document: document.clone() };
            brief::remake_merged(documents.iter().zip(sources).map(input).collect(), lexicon, shown)
        }
    }
}

/// Which dictionary may be missing where a gloss is not what the dictionaries at hand say.
pub(super) fn hint(fault: &str, claimed: &Value, args: &VerifyArgs) -> String {
    if !["gloss", ".who", ".english"].iter().any(|field| fault.contains(field)) {
        return String::new();
    }
    let is_ours =
        |name: &str| ["words/", "phrases/", "names/"].iter().any(|folder| name.starts_with(folder)) || matches!(name, "patterns" | "English");
    let given: BTreeSet<String> = args.dictionary.iter().map(|file| dictionaries::shown(file)).collect();
    let named = claimed["glossary"]["entries"].as_array().into_iter().flatten().filter_map(|entry| entry["source"].as_str());
    match named.filter(|name| !is_ours(name) && !given.contains(*name)).min() {
        Some(name) => format!("; the brief names the dictionary {}: give it with --dictionary", shortened(name)),
        None if given.is_empty() => "; a house dictionary that was used has to be given with --dictionary".to_owned(),
        None => String::new(),
    }
}

/// A walk through two briefs at once, up to the first difference.
#[derive(Default)]
struct Walk {
    /// How many facts agreed.
    n_right: usize,
    /// Where the walk is, as jq writes it: `.glossary.entries[3].glosses[0]`.
    path: String,
    /// The term that the facts are about.
    of: Option<String>,
    also_passed: &'static [&'static str],
}

impl Walk {
    /// All of a brief; the one made again still has every entry there may be.
    fn brief(&mut self, claimed: &Value, mut made: Brief) -> Result<(), String> {
        let whole = json::value(&made);
        self.also_passed = &["entries"];
        self.value(claimed, &whole)?;
        let Some(entries) = claimed.get("glossary").map(|glossary| glossary["entries"].as_array().map_or(&[][..], Vec::as_slice)) else {
            return Ok(());
        };
        self.also_passed = &OF_LIST;
        let places = self.places(entries, whole["glossary"]["entries"].as_array().map_or(&[][..], Vec::as_slice))?;
        made.list(&places);
        self.also_passed = &[];
        self.path = ".glossary.entries".to_owned();
        self.value(&claimed["glossary"]["entries"], &json::value(&made)["glossary"]["entries"])
    }

    /// Which of all entries the brief lists.
    fn places(&mut self, claimed: &[Value], whole: &[Value]) -> Result<BTreeSet<usize>, String> {
        let mut places = BTreeSet::new();
        for (n, entry) in claimed.iter().enumerate() {
            self.path = format!(".glossary.entries[{n}]");
            let is_same = |made: &&Value| ["kind", "term"].iter().all(|field| made[field] == entry[field]);
            let agrees = |made: &Value| Self { also_passed: &OF_LIST, ..Self::default() }.value(entry, made).is_ok();
            let from = places.last().map_or(0, |last| last + 1);
            if let Some(place) = (from..whole.len()).find(|place| agrees(&whole[*place])) {
                places.insert(place);
                self.n_right += 1;
                continue;
            }
            let term = shortened(entry["term"].as_str().unwrap_or_default());
            let Some(made) = whole.iter().find(is_same) else { return Err(format!("{} '{term}' is no term or name of the source", self.path)) };
            self.value(entry, made)?;
            return Err(format!("{} '{term}' stands twice or out of order", self.path));
        }
        Ok(places)
    }

    fn value(&mut self, claimed: &Value, made: &Value) -> Result<(), String> {
        match (claimed, made) {
            (Value::Object(claimed), Value::Object(made)) => self.object(claimed, made),
            (Value::Array(claimed), Value::Array(made)) => self.array(claimed, made),
            _ if claimed == made => {
                self.n_right += 1;
                Ok(())
            }
            _ => Err(self.differs(&shown_value(claimed), &shown_value(made))),
        }
    }

    fn object(&mut self, claimed: &Map<String, Value>, made: &Map<String, Value>) -> Result<(), String> {
        let outer = self.of.clone();
        if let Some(term) = ["term", "text"].iter().find_map(|field| claimed.get(*field)?.as_str()) {
            self.of = Some(shortened(term));
        }
        let is_passed = |field: &str, also: &[&str]| PASSED.contains(&field) || also.contains(&field);
        let length = self.path.len();
        for (field, made) in made.iter().filter(|(field, _)| !is_passed(field, self.also_passed)).collect::<Vec<_>>() {
            self.path = format!("{}.{field}", &self.path[..length]);
            match claimed.get(field) {
                Some(claimed) => self.value(claimed, made)?,
                None => return Err(self.differs("missing", &shown_value(made))),
            }
            self.path.truncate(length);
        }
        self.of = outer;
        match claimed.keys().find(|field| !made.contains_key(*field) && !is_passed(field, self.also_passed)) {
            Some(field) => Err(format!("{}.{} is nothing that a brief has", self.path, shortened(field))),
            None => Ok(()),
        }
    }

    fn array(&mut self, claimed: &[Value], made: &[Value]) -> Result<(), String> {
        let length = self.path.len();
        for (n, (claimed, made)) in claimed.iter().zip(made).enumerate() {
            self.path = format!("{}[{n}]", &self.path[..length]);
            self.value(claimed, made)?;
            self.path.truncate(length);
        }
        if claimed.len() == made.len() { Ok(()) } else { Err(self.differs(&format!("{} long", claimed.len()), &made.len().to_string())) }
    }

    fn differs(&self, claimed: &str, made: &str) -> String {
        let of = self.of.as_ref().map(|of| format!(" of '{of}'")).unwrap_or_default();
        format!("{}{of} is {claimed}, by source and dictionaries {made}", self.path)
    }
}

/// A value as JSON, cut where it is long.
fn shown_value(value: &Value) -> String {
    const MOST: usize = 60;
    let text = json::line(value);
    if text.chars().count() > MOST { text.chars().take(MOST).chain(['…']).collect() } else { text }
}
