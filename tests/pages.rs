//! The article in saved pages, in the markup that Indonesian newsrooms use, against what was meant.
//!
//! `tests/pages/NAME.html` is the page; `NAME.txt` its title and paragraphs, subheads marked with `## `. The measure is F1 of words, title and dateline
//! included, subheads aside. With `RINGKAS_PAGES=FOLDER` what was found is written there for `tests/pages/compare.py`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ringkas::article::{Article, ReadOptions};
use ringkas::input::{self, Format, Options};
use ringkas::lexicon::Lexicon;

/// Least F1 on any page.
const LEAST: f64 = 0.97;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

fn read(name: &str, options: ReadOptions) -> Article {
    let page = fs::read(folder().join(format!("{name}.html"))).unwrap();
    let source = input::read(&page, Format::Html, &Options::default()).unwrap();
    Article::read(source, &Lexicon::embedded(), options)
}

/// Title, dateline and paragraphs.
fn found(article: &Article) -> String {
    let mut lines = vec![article.title.clone().unwrap_or_default()];
    lines.extend(article.dateline.map(|dateline| dateline.of(&article.text).to_owned()));
    lines.extend(article.paragraphs.iter().map(|paragraph| paragraph.span.of(&article.text).to_owned()));
    lines.join("\n\n")
}

fn words(text: &str) -> BTreeMap<String, usize> {
    let mut words = BTreeMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *words.entry(word.to_lowercase()).or_default() += 1;
    }
    words
}

fn f1(found: &str, meant: &str) -> f64 {
    let (found, meant) = (words(found), words(meant));
    let shared: usize = found.iter().map(|(word, n)| meant.get(word).map_or(0, |m| *n.min(m))).sum();
    2.0 * shared as f64 / (found.values().sum::<usize>() + meant.values().sum::<usize>()) as f64
}

#[track_caller]
fn check(name: &str) {
    let meant = fs::read_to_string(folder().join(format!("{name}.txt"))).unwrap();
    let meant: Vec<&str> = meant.lines().filter(|line| !line.starts_with("## ")).collect();
    let article = read(name, ReadOptions::default());
    let found = found(&article);
    if let Ok(folder) = env::var("RINGKAS_PAGES") {
        fs::write(Path::new(&folder).join(format!("{name}.txt")), &found).unwrap();
    }
    assert_eq!(article.title.as_deref(), meant.first().copied());
    let f1 = f1(&found, &meant.join("\n"));
    assert!(f1 >= LEAST, "{name}: F1 {f1:.3}; help: compare tests/pages/{name}.txt with\n{found}");
}

macro_rules! pages {
    ($($name:ident)*) => { $(#[test] fn $name() { check(stringify!($name)); })* };
}

pages! { kompas detik tempo antara liputan6 republika okezone cnnindonesia mediaindonesia bbc dw wordpress }

#[test]
fn what_is_dropped_inside_the_body_is_kept_and_named() {
    let article = read("wordpress", ReadOptions { keep_all: true });
    let kept: Vec<&str> = article.paragraphs.iter().filter(|p| p.kept).map(|p| p.span.of(&article.text)).collect();
    assert!(kept.contains(&"Sudarto di atas perahu ketiganya. Foto oleh penulis."), "{kept:?}");
    assert!(article.dropped.iter().any(|dropped| dropped.rule == "figcaption"));
    assert!(!article.text.contains("adsbygoogle") && !article.text.contains("@context"));
}
