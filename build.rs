//! Compiles `dictionaries/` into one table that the binary reads in place.
//!
//! The grammar of an entry and the layout of the table are the library's own files, included here, so there is one of each.

#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/entry.rs"]
mod entry;
#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/fields.rs"]
mod fields;
#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/name.rs"]
mod name;
#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/source.rs"]
mod source;
#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/table.rs"]
mod table;
#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/feature.rs"]
mod feature;
#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/list.rs"]
mod list;
#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/office.rs"]
mod office;
#[allow(dead_code, unreachable_pub, reason = "the build script uses the writing half")]
#[path = "src/lexicon/furniture.rs"]
mod furniture;
#[allow(unreachable_pub, reason = "public in the library")]
#[path = "src/lexicon/compile.rs"]
mod compile;
#[allow(unreachable_pub, reason = "public in the library")]
#[path = "src/lexicon/weights.rs"]
mod weights;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use compile::File;
use table::{Class, Rows, Table};

/// TOML files of a folder, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    Ok(files)
}

fn compile_folder(folder: &Path, rows: &mut Rows) -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    for path in files(folder)? {
        let text = fs::read_to_string(&path)?;
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let shown = path.display().to_string();
        let source = format!("{name}/{stem}");
        let file = File { name: &shown, source: &source, text: &text };
        let top = File { name: &shown, source: stem, text: &text };
        match (name.as_str(), stem) {
            ("words" | "phrases", _) => compile::words(file, rows)?,
            ("names", _) => compile::names(file, rows)?,
            (_, "exceptions") => compile::exceptions(file, rows)?,
            (_, "frequencies") => compile::frequencies(file, rows)?,
            (_, "variants") => compile::pairs(file, Class::Variant, rows)?,
            (_, "capitals") => compile::pairs(file, Class::Capitals, rows)?,
            (_, "english") => compile::pairs(file, Class::English, rows)?,
            (_, "furniture") => compile::furniture(top, rows)?,
            (_, "patterns") => compile::patterns(top, rows)?,
            (_, "name-weights") => fs::write(out.join("name-weights.bin"), compile::name_weights(top)?)?,
            (_, "weights") => fs::write(out.join("weights.bin"), weights::weight_bytes(top)?)?,
            // What people have read; only tests ask.
            (_, "regular") => {}
            _ => compile::lists(top, rows)?,
        }
    }
    Ok(())
}

/// Asks for a binary with fixed addresses: what moves 16,000 of them to where it happens to be loaded takes longer than reading the article (docs/design.md,
/// "Why fixed addresses?").
fn link() {
    let target = |key: &str| env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    let is_measured = [target("ARCH"), target("OS"), target("ENV")] == ["x86_64", "linux", "gnu"];
    // A binary that carries the C library is linked in a way of its own.
    if is_measured && !target("FEATURE").split(',').any(|feature| feature == "crt-static") {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}

/// The prefixes of names, and the abbreviations before them, as Rust has a list: `token.rs` cuts them off before any dictionary is asked.
fn before_names(dictionaries: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let read = |file: &str| -> Result<toml::Table, Box<dyn Error>> { Ok(fs::read_to_string(dictionaries.join(file))?.parse()?) };
    let (recognition, abbreviations) = (read("recognition.toml")?, read("abbreviations.toml")?);
    let prefixes = recognition.get("before_name").and_then(toml::Value::as_table).ok_or("recognition.toml: no [before_name]")?;
    let before_name = abbreviations.get("before_name").and_then(toml::Value::as_array).ok_or("abbreviations.toml: no before_name")?;
    let abbreviations: Vec<&str> = before_name.iter().filter_map(toml::Value::as_str).collect();
    fs::write(out.join("prefixes.in"), format!("{:?}", prefixes.keys().collect::<Vec<&String>>()))?;
    Ok(fs::write(out.join("before-name.in"), format!("{abbreviations:?}"))?)
}

fn main() -> Result<(), Box<dyn Error>> {
    link();
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("dictionaries");
    println!("cargo:rerun-if-changed=dictionaries");
    println!("cargo:rerun-if-changed=src/lexicon");
    let mut rows = Rows::new();
    for folder in ["words", "phrases"] {
        compile_folder(&root.join(folder), &mut rows)?;
    }
    // Names ask the lists how words of offices are misspelt.
    compile_folder(&root, &mut rows)?;
    compile_folder(&root.join("names"), &mut rows)?;
    compile::english_words(&mut rows);
    compile::printed_names(&mut rows);
    let (out, table) = (PathBuf::from(env::var("OUT_DIR")?), Table::build(&rows));
    before_names(&root, &out)?;
    fs::write(out.join("index.bin"), table.index())?;
    fs::write(out.join("records.txt"), table.records())?;
    Ok(())
}
