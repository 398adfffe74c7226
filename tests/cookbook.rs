//! The recipes of `docs/cookbook.md`, run as they stand.
//!
//! Each `## ` section is a recipe with an empty folder of its own that holds a copy of `samples`; its ```` ```sh ```` blocks run there one after another with
//! the built program first on the path, as `bash -eu -o pipefail`. A ```` ```text ```` block behind one is its standard output, all of it, or a part where
//! `<!-- part -->` stands before. `<!-- needs: jq make -->` names programs that a recipe cannot do without.
//! `RINGKAS_BLESS=1 cargo test --test cookbook` writes the whole outputs anew; read the diff before you commit it.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::path::Path;
use std::process::Command;

/// A fenced block, and where its text stands in the page.
struct Block<'t> {
    language: &'t str,
    text: &'t str,
    /// Line of the page, from 1.
    line: usize,
    is_part: bool,
}

struct Recipe<'t> {
    title: &'t str,
    needs: Vec<&'t str>,
    blocks: Vec<Block<'t>>,
}

fn recipes(page: &str) -> Vec<Recipe<'_>> {
    let mut recipes: Vec<Recipe<'_>> = Vec::new();
    let (mut open, mut is_part, mut at) = (None, false, 0);
    for (n, line) in page.split_inclusive('\n').enumerate() {
        let (start, end) = (at, at + line.len());
        at = end;
        match (open, line.trim_end(), recipes.last_mut()) {
            (Some((language, from, line)), "```", Some(recipe)) => {
                recipe.blocks.push(Block { language, text: &page[from..start], line, is_part: std::mem::take(&mut is_part) });
                open = None;
            }
            (Some(_), _, _) => {}
            (None, line, Some(_)) if line.starts_with("```") => open = Some((&line[3..], end, n + 2)),
            (None, "<!-- part -->", _) => is_part = true,
            (None, line, Some(recipe)) if line.starts_with("<!-- needs: ") => {
                recipe.needs.extend(line.trim_start_matches("<!-- needs: ").trim_end_matches(" -->").split(' '));
            }
            (None, line, _) if line.starts_with("## ") => recipes.push(Recipe { title: &line[3..], needs: Vec::new(), blocks: Vec::new() }),
            _ => {}
        }
    }
    assert!(open.is_none(), "a block of docs/cookbook.md is not closed");
    recipes
}

/// Files are dated in ticks of some milliseconds. What is touched within one tick of what was made from it is not newer for make.
const TICK: &str = "touch() { sleep 0.02; command touch \"$@\"; }\n";

/// What a block prints; a panic where it fails.
fn run(script: &Block<'_>, folder: &Path) -> String {
    let programs = Path::new(env!("CARGO_BIN_EXE_ringkas")).parent().unwrap();
    let path = std::env::join_paths([programs.to_path_buf()].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap()))).unwrap();
    let mut bash = Command::new("bash");
    bash.args(["-eu", "-o", "pipefail", "-c", &format!("{TICK}{}", script.text)])
        .current_dir(folder)
        .env("PATH", path)
        .env("LC_ALL", "C.UTF-8")
        .env_remove("COLUMNS");
    let output = common::run(&mut bash, b"");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "docs/cookbook.md:{}: {}\n{stderr}", script.line, output.status);
    String::from_utf8(output.stdout).unwrap()
}

/// Where a whole output differs from the page: its text there, and what it should be.
fn follow<'t>(recipe: &Recipe<'t>) -> Vec<(&'t str, String)> {
    let folder = tempfile::tempdir().unwrap();
    common::copy(&common::project("samples"), &folder.path().join("samples"));
    let (mut printed, mut changes) = (String::new(), Vec::new());
    for block in &recipe.blocks {
        match (block.language, block.is_part) {
            ("sh", _) => printed = run(block, folder.path()),
            ("text", true) => assert!(printed.contains(block.text), "docs/cookbook.md:{}: not in the output:\n{printed}", block.line),
            ("text", false) if printed != block.text => changes.push((block.text, printed.clone())),
            _ => {}
        }
    }
    changes
}

#[test]
fn every_recipe_works() {
    let path = common::project("docs/cookbook.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let recipes = recipes(&page);
    assert!(recipes.len() >= 14, "only {} recipes", recipes.len());
    let mut changes = Vec::new();
    for recipe in &recipes {
        let needs: Vec<&str> = ["bash"].iter().chain(&recipe.needs).copied().collect();
        if !common::lacks(&format!("recipe '{}'", recipe.title), &needs) {
            changes.extend(follow(recipe));
        }
    }
    if std::env::var_os("RINGKAS_BLESS").is_some() {
        return std::fs::write(&path, blessed(&page, &changes)).unwrap();
    }
    let faults: Vec<String> = changes.iter().map(|(told, found)| format!("--- docs/cookbook.md says\n{told}--- found\n{found}")).collect();
    assert!(faults.is_empty(), "{}help: where the new output is right, RINGKAS_BLESS=1 cargo test --test cookbook", faults.join("\n"));
}

/// The page with these pieces of it, which come in order, replaced.
fn blessed(page: &str, changes: &[(&str, String)]) -> String {
    let (mut text, mut at) = (String::new(), 0);
    for (told, found) in changes {
        let start = told.as_ptr() as usize - page.as_ptr() as usize;
        text.push_str(&page[at..start]);
        text.push_str(found);
        at = start + told.len();
    }
    text + &page[at..]
}

/// The first output that README shows is what its first command prints.
#[test]
fn the_readme_shows_what_is_printed() {
    let path = common::project("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let shown = readme.split_once("```text\n").and_then(|(_, rest)| rest.split_once("```")).expect("no output").0;
    let output = common::run(&mut common::ringkas(&common::project(""), &["samples/banjir-rob.txt"]), b"");
    let output = String::from_utf8(output.stdout).unwrap();
    if std::env::var_os("RINGKAS_BLESS").is_some() {
        return std::fs::write(&path, blessed(&readme, &[(shown, output)])).unwrap();
    }
    assert_eq!(output, shown);
}
