//! The command line as data: one folder a case under `tests/commands`, each with `case.toml` and what its runs must print.
//!
//! `case.toml` names `files` (copied from `tests/commands/files`, else `samples`, into an empty folder where the program runs), files to `write` there, and `[[run]]`s with
//! `args`, `stdin`, `env` and `status`; `HOME` is that folder. What all runs of a case print stands in `stdout` and `stderr` beside it (no file: nothing), what they leave behind under `out` in `written`.
//! `RINGKAS_BLESS=1 cargo test --test commands` writes these anew; read the diff before you commit it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[serde(default)]
    files: Vec<String>,
    /// Further files of this case alone: name and content.
    #[serde(default)]
    write: BTreeMap<String, String>,
    run: Vec<Run>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Run {
    args: Vec<String>,
    #[serde(default)]
    stdin: String,
    #[serde(default)]
    env: BTreeMap<String, String>,
    status: i32,
    /// Standard output is long and not ours (completions, the manual): only these must stand in it.
    contains: Option<Vec<String>>,
}

/// What a run printed: status, standard output, standard error.
struct Printed(i32, String, String);

fn ringkas(run: &Run, folder: &Path) -> Printed {
    let args: Vec<&str> = run.args.iter().map(String::as_str).collect();
    let output = common::run(common::ringkas(folder, &args).envs(&run.env), run.stdin.as_bytes());
    let text = |bytes| normalised(String::from_utf8(bytes).expect("not UTF-8"), folder);
    Printed(output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// Without what differs between machines and versions.
fn normalised(text: String, folder: &Path) -> String {
    text.replace(&folder.display().to_string(), "[folder]")
        .replace(ringkas::lexicon::DATA_VERSION, "[data]")
        .replace(env!("CARGO_PKG_VERSION"), "[version]")
}

/// Files below a folder and what is in them, in order.
fn written(folder: &Path, shown: &str, text: &mut String) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).map(|list| list.map(|entry| entry.unwrap().path()).collect()).unwrap_or_default();
    paths.sort();
    for path in paths {
        let name = format!("{shown}/{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            written(&path, &name, text);
        } else {
            text.push_str(&format!("--- {name}\n{}", normalised(fs::read_to_string(&path).unwrap(), folder)));
        }
    }
}

fn compare(case: &Path, name: &str, found: &str, faults: &mut Vec<String>) {
    let path = case.join(name);
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if expected == found {
        return;
    }
    if std::env::var_os("RINGKAS_BLESS").is_none() {
        faults.push(format!("{}: {name} differs\n--- expected\n{expected}\n--- found\n{found}", case.display()));
    } else if found.is_empty() {
        fs::remove_file(&path).unwrap();
    } else {
        fs::write(&path, found).unwrap();
    }
}

fn check(case: &Path, faults: &mut Vec<String>) {
    let text = fs::read_to_string(case.join("case.toml")).unwrap();
    let told: Case = toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", case.display()));
    let folder = tempfile::tempdir().unwrap();
    for file in &told.files {
        let target = folder.path().join(file);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let of_tests = case.with_file_name("files").join(file);
        let source = if of_tests.exists() { of_tests } else { Path::new(env!("CARGO_MANIFEST_DIR")).join("samples").join(file) };
        fs::copy(source, target).unwrap_or_else(|why| panic!("{file}: {why}"));
    }
    for (name, content) in &told.write {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let (mut stdout, mut stderr, mut files) = (String::new(), String::new(), String::new());
    for run in &told.run {
        let Printed(status, out, err) = ringkas(run, folder.path());
        if status != run.status {
            faults.push(format!("{}: {:?}: exit {status}, not {}: {err}", case.display(), run.args, run.status));
        }
        for piece in run.contains.iter().flatten().filter(|piece| !out.contains(*piece)) {
            faults.push(format!("{}: {:?}: no '{piece}' on standard output", case.display(), run.args));
        }
        stdout.push_str(if run.contains.is_some() { "" } else { &out });
        stderr.push_str(&err);
    }
    written(&folder.path().join("out"), "out", &mut files);
    for (name, found) in [("stdout", &stdout), ("stderr", &stderr), ("written", &files)] {
        compare(case, name, found, faults);
    }
}

#[test]
fn every_case_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commands");
    let mut cases: Vec<PathBuf> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.join("case.toml").is_file());
    cases.sort();
    assert!(cases.len() > 40, "only {} cases in {}", cases.len(), root.display());
    let mut faults = Vec::new();
    cases.iter().for_each(|case| check(case, &mut faults));
    assert!(faults.is_empty(), "{}\nhelp: where the new output is right, RINGKAS_BLESS=1 cargo test --test commands", faults.join("\n"));
}
