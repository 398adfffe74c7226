//! What must hold of `dictionaries/` beyond what the build checks: files that people can find their way in, and glosses that are English.
//!
//! `RINGKAS_BLESS=1 cargo test --test dictionaries` sorts the files. Headwords that may be their own gloss stand in `tests/dictionaries/same-word.tsv`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ringkas::Lexicon;
use ringkas::glossary::{Status, read_form};
use ringkas::lexicon::List;

/// One entry: its key, its line in the file and its English.
struct Entry {
    key: String,
    file: String,
    line: usize,
    senses: Vec<Vec<String>>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dictionaries")
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    files
}

fn is_entry(line: &str) -> bool {
    !line.trim().is_empty() && !line.starts_with('#')
}

/// The headword of a line, without the quotes that TOML needs around some.
fn key(line: &str) -> String {
    match line.strip_prefix('"') {
        Some(rest) => rest.split('"').next().unwrap_or_default().to_owned(),
        None => line.split([' ', '=']).next().unwrap_or_default().to_owned(),
    }
}

fn glosses(value: &toml::Value) -> Vec<Vec<String>> {
    let english = |sense: &toml::Value| -> Vec<String> {
        let list = sense.get("en").and_then(toml::Value::as_array);
        list.into_iter().flatten().filter_map(toml::Value::as_str).map(str::to_owned).collect()
    };
    match value {
        toml::Value::Array(senses) => senses.iter().map(english).collect(),
        sense => vec![english(sense)],
    }
}

/// Every entry of words and phrases. Each stands on one line, so a line is a document of its own.
fn entries() -> Vec<Entry> {
    let mut entries = Vec::new();
    for path in ["words", "phrases"].iter().flat_map(|folder| files(folder)) {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.strip_prefix(root()).unwrap().display().to_string();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| is_entry(line)) {
            let table: toml::Table = toml::from_str(line).unwrap_or_else(|why| panic!("{file}:{}: an entry stands on one line: {why}", number + 1));
            let (key, value) = table.iter().next().unwrap_or_else(|| panic!("{file}:{}: no entry", number + 1));
            entries.push(Entry { key: key.clone(), file: file.clone(), line: number + 1, senses: glosses(value) });
        }
    }
    assert!(entries.len() > 10_000);
    entries
}

#[track_caller]
fn check(faults: &[String], help: &str) {
    let shown = faults.iter().take(30).cloned().collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} faults:\n{shown}\nhelp: {help}", faults.len());
}

/// Sorts the entries of a file where asked to, comments at its head kept.
fn bless(path: &Path, text: &str) {
    let (entries, others): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| is_entry(line));
    let mut entries = entries;
    entries.sort_by_key(|line| key(line));
    fs::write(path, others.into_iter().chain(entries).collect::<Vec<_>>().join("\n") + "\n").unwrap();
}

#[test]
fn files_are_sorted_by_headword() {
    let mut faults = Vec::new();
    for path in ["words", "phrases", "names"].iter().flat_map(|folder| files(folder)) {
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<(usize, String)> = text.lines().enumerate().filter(|(_, line)| is_entry(line)).map(|(n, line)| (n + 1, key(line))).collect();
        let wrong = lines.windows(2).find(|pair| pair[0].1 >= pair[1].1);
        if let Some([(_, before), (line, after)]) = wrong {
            if std::env::var_os("RINGKAS_BLESS").is_some() {
                bless(&path, &text);
            } else {
                faults.push(format!("{}:{line}: '{after}' stands behind '{before}'", path.display()));
            }
        }
    }
    check(&faults, "RINGKAS_BLESS=1 cargo test --test dictionaries sorts them; one headword may stand once");
}

/// Files whose lists and sections stand in the order of the alphabet; others have days, numbers and the like in an order of their own.
const SORTED: [&str; 3] = ["abbreviations", "offices", "recognition"];

#[test]
fn lists_are_sorted() {
    let mut faults = Vec::new();
    let mut check_order = |place: String, words: &[String]| {
        if let Some([before, after]) = words.windows(2).find(|pair| pair[0] >= pair[1]) {
            faults.push(format!("{place}: '{after}' stands behind '{before}'"));
        }
    };
    for name in SORTED {
        let text = fs::read_to_string(root().join(name).with_extension("toml")).unwrap();
        for (list, words) in &toml::from_str::<toml::Table>(&text).unwrap() {
            let words: Vec<String> = words.as_array().into_iter().flatten().filter_map(toml::Value::as_str).map(str::to_owned).collect();
            check_order(format!("{name}.toml, {list}"), &words);
        }
        for (section, lines) in text.split("\n[").skip(1).filter_map(|section| section.split_once("]\n")) {
            let keys: Vec<String> = lines.lines().filter(|line| is_entry(line)).map(key).collect();
            check_order(format!("{name}.toml, [{section}]"), &keys);
        }
    }
    check(&faults, "a word stands once, in the order of the alphabet");
}

#[test]
fn a_headword_stands_once() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in entries() {
        let place = format!("{}:{}", entry.file, entry.line);
        if let Some(first) = seen.insert(entry.key.clone(), place.clone()) {
            faults.push(format!("{place}: '{}' stands in {first} too", entry.key));
        }
    }
    check(&faults, "join the senses in one entry: headword = [{...}, {...}]");
}

#[test]
fn a_headword_stands_in_the_file_of_its_letter() {
    let wrong = |entry: &Entry| {
        let stem = entry.file.trim_end_matches(".toml").rsplit('/').next().unwrap_or_default().to_owned();
        let is_letter = stem.len() == 1;
        is_letter && !entry.key.to_lowercase().starts_with(|c: char| if c.is_alphabetic() { stem.starts_with(c) } else { stem == "0" })
            || entry.file.starts_with("phrases/") != entry.key.contains(' ')
    };
    let faults: Vec<String> =
        entries().iter().filter(|entry| wrong(entry)).map(|entry| format!("{}:{}: '{}'", entry.file, entry.line, entry.key)).collect();
    check(&faults, "words of one word under words, of several under phrases, each in the file of its first letter");
}

#[test]
fn no_gloss_stands_twice_or_is_empty() {
    let mut faults = Vec::new();
    for entry in entries() {
        for sense in &entry.senses {
            let mut seen = BTreeSet::new();
            for gloss in sense {
                let clean = !gloss.trim().is_empty() && gloss.trim() == gloss && !gloss.contains("  ");
                if !clean || !seen.insert(gloss.to_lowercase()) {
                    faults.push(format!("{}:{}: '{}': gloss '{gloss}' is empty, untidy or stands twice", entry.file, entry.line, entry.key));
                }
            }
        }
    }
    check(&faults, "take it out");
}

/// Headwords that English writes the same, each with its reason.
fn same_word() -> BTreeMap<String, String> {
    let text = include_str!("dictionaries/same-word.tsv");
    let rows = text.lines().filter(|line| is_entry(line)).map(|line| {
        let (word, reason) = line.split_once('\t').unwrap_or_else(|| panic!("no reason in '{line}'"));
        assert!(!reason.trim().is_empty(), "no reason in '{line}'");
        (word.to_owned(), reason.to_owned())
    });
    rows.collect()
}

/// A gloss is not English where it is a headword of ours and no other entry is glossed by it, unless it is listed: *dangdut* says nothing of *dangdut*.
#[test]
fn no_gloss_is_indonesian() {
    let entries = entries();
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in &entries {
        for gloss in entry.senses.iter().flatten() {
            users.entry(gloss).or_default().insert(&entry.key);
        }
    }
    let headwords: BTreeSet<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    let allowed = same_word();
    let mut faults = Vec::new();
    let mut missing = BTreeMap::new();
    for entry in &entries {
        let doubtful = |gloss: &&String| headwords.contains(gloss.as_str()) && users[gloss.as_str()].len() == 1 && !allowed.contains_key(*gloss);
        for gloss in entry.senses.iter().flatten().filter(doubtful) {
            missing.insert(gloss.clone(), "a loan, the same in English".to_owned());
            faults.push(format!("{}:{}: '{}': '{gloss}' is a headword, and nothing else is glossed so", entry.file, entry.line, entry.key));
        }
    }
    if std::env::var_os("RINGKAS_BLESS").is_some() {
        missing.extend(allowed);
        let head = include_str!("dictionaries/same-word.tsv").lines().next().unwrap_or_default();
        let rows: Vec<String> = missing.iter().map(|(word, reason)| format!("{word}\t{reason}\n")).collect();
        fs::write(root().with_file_name("tests/dictionaries/same-word.tsv"), format!("{head}\n{}", rows.concat())).unwrap();
        return;
    }
    check(&faults, "gloss it in English, or list it with a reason in tests/dictionaries/same-word.tsv");
}

/// A function word stands near everything, so as a cue it would choose its sense nearly everywhere; beside the word it may decide (`left`, `right`).
#[test]
fn no_cue_is_a_function_word() {
    /// *baik … maupun*: the other half of a pair stands at any distance.
    const PAIRED: [&str; 2] = ["maupun", "ataupun"];
    let lexicon = Lexicon::embedded();
    let cues = lexicon.entries().flat_map(|entry| entry.senses().flat_map(|sense| sense.near()).map(move |cue| (entry.headword, cue)));
    let faults: Vec<String> = cues
        .filter(|(_, cue)| lexicon.is(List::Stop, cue) && !PAIRED.contains(cue))
        .map(|(headword, cue)| format!("'{headword}': near = \"{cue}\""))
        .collect();
    check(&faults, "move it to left or right, or leave it out");
}

/// The fields of use that entries have; `@` and one of them in `near`, or `topic` of a name, is a document on it.
const DOMAINS: [&str; 14] =
    ["education", "finance", "food", "health", "law", "media", "military", "nature", "police", "politics", "religion", "sport", "tech", "transport"];

#[test]
fn every_domain_and_topic_is_known() {
    let mut faults = Vec::new();
    for path in ["words", "phrases", "names"].iter().flat_map(|folder| files(folder)) {
        let table: toml::Table = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for (key, value) in &table {
            let senses = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            for sense in &senses {
                let named = ["domain", "topic"].iter().filter_map(|field| sense.get(field)?.as_str());
                let near = sense.get("near").and_then(toml::Value::as_array).into_iter().flatten();
                let cues = near.filter_map(|cue| cue.as_str()?.strip_prefix('@'));
                let unknown = named.chain(cues).filter(|domain| !DOMAINS.contains(domain));
                faults.extend(unknown.map(|domain| format!("{}: {key}: {domain}", path.display())));
                if sense.get("topic").is_some() && ["variants", "acronyms"].iter().any(|field| sense.get(field).is_some()) {
                    faults.push(format!("{}: {key}: a name of a topic has no other forms", path.display()));
                }
            }
        }
    }
    check(&faults, "one of DOMAINS, in `domain`, in `topic` and behind @ in `near`");
}

#[test]
fn cues_of_a_name_choose_among_names() {
    let lexicon = Lexicon::embedded();
    let mut faults = Vec::new();
    for path in files("names") {
        let table: toml::Table = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for (key, value) in &table {
            let names = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            for name in names.iter().filter(|name| name.get("near").is_some()) {
                let texts = |field: &str| name.get(field).and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_str);
                let mut fault = |what: String| faults.push(format!("{}: {key}: {what}", path.display()));
                if texts("acronyms").next().is_none() {
                    fault("cues, but no acronym".to_owned());
                }
                for cue in texts("near").filter(|cue| lexicon.is(List::Stop, &cue.to_lowercase())) {
                    fault(format!("the cue '{cue}' is a function word"));
                }
                // Without another name, the word is what is found, and chooses its sense by cues of its own.
                for letters in texts("acronyms").map(str::to_lowercase) {
                    if lexicon.entry(&letters).is_some() && lexicon.names(&letters).next().is_none() {
                        fault(format!("'{letters}' is a word: give it a sense"));
                    }
                }
            }
        }
    }
    check(&faults, "`near` of a name is for acronyms that other names have too");
}

/// The forms of `dictionaries/regular.toml`, in its order.
fn regular() -> Vec<String> {
    let table: BTreeMap<String, Vec<String>> = toml::from_str(&fs::read_to_string(root().join("regular.toml")).unwrap()).unwrap();
    table.into_values().flatten().collect()
}

/// The most frequent forms of `dictionaries/frequencies.toml`: the most frequent first, forms as frequent as each other by the alphabet, cut at 10,000.
fn most_frequent() -> Vec<String> {
    let zipf: BTreeMap<String, f64> = toml::from_str(&fs::read_to_string(root().join("frequencies.toml")).unwrap()).unwrap();
    let mut rows: Vec<(String, f64)> = zipf.into_iter().collect();
    rows.sort_by(|(form, zipf), (other, its)| its.total_cmp(zipf).then_with(|| form.cmp(other)));
    rows.into_iter().take(10_000).map(|(form, _)| form).collect()
}

fn is_derived(form: &str, lexicon: &Lexicon) -> bool {
    read_form(form, lexicon).is_some_and(|reading| reading.status == Status::Derived)
}

#[test]
fn a_frequent_form_is_composed_only_where_someone_read_it() {
    let lexicon = Lexicon::embedded();
    let read: BTreeSet<String> = regular().into_iter().collect();
    let frequent = most_frequent();
    assert_eq!(frequent.len(), 10_000);
    let faults: Vec<String> =
        frequent.iter().filter(|form| !read.contains(*form) && is_derived(form, &lexicon)).map(|form| format!("'{form}' is composed")).collect();
    check(&faults, "look it up: write it an entry, or list it in dictionaries/regular.toml where what is composed is right");
}

#[test]
fn the_regular_forms_are_sorted_and_still_composed() {
    let lexicon = Lexicon::embedded();
    let forms = regular();
    let unsorted = forms.windows(2).filter(|pair| pair[0] >= pair[1]).map(|pair| format!("'{}' stands behind '{}'", pair[1], pair[0]));
    let other = forms.iter().filter(|form| !is_derived(form, &lexicon)).map(|form| format!("'{form}' is not composed"));
    let faults: Vec<String> = unsorted.chain(other).collect();
    check(&faults, "dictionaries/regular.toml: one form a line, sorted; take out a form that has an entry of its own or no reading");
}
