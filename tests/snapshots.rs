//! Whole articles with their analysis under each word, so that a diff reads like an interlinear gloss.
//!
//! Four lines a row of words: the token, its headword, the affixes that lead to it, English and a mark of the status (`~` derived, `?` ambiguous, `√` root, `–` none).
//! `RINGKAS_BLESS=1 cargo test --test snapshots` writes them anew; read the diff before you commit it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::Path;

use ringkas::article::{ReadOptions, Source, squeeze};
use ringkas::glossary::{self, Hit, Status};
use ringkas::render::path_text;
use ringkas::{Article, Document, Lexicon};
use unicode_width::UnicodeWidthStr;

const WIDTH: usize = 110;

fn cells(document: &Document, hit: &Hit) -> [String; 4] {
    let mark = match hit.status {
        Status::Exact => "",
        Status::Derived => "~",
        Status::Ambiguous => "?",
        Status::Root => "√",
        Status::None => "–",
    };
    let english = hit.shown().or(hit.glosses.first().map(AsRef::as_ref)).unwrap_or_default();
    let headword = hit.headword.as_ref().map_or_else(|| format!("{:?}", hit.kind).to_lowercase(), ToString::to_string);
    [squeeze(hit.span.of(document.text())), headword, path_text(None, &hit.path), format!("{mark}{english}")]
        .map(|cell| if cell.is_empty() { "·".to_owned() } else { cell })
}

/// Columns of four cells laid out in rows of the width of a page.
fn interlinear(columns: &[[String; 4]], text: &mut String) {
    let mut row = [const { String::new() }; 4];
    let mut used = 0;
    for column in columns {
        let width = column.iter().map(|cell| cell.width()).max().unwrap_or(0) + 2;
        if used > 0 && used + width > WIDTH {
            flush(&mut row, text);
            used = 0;
        }
        for (line, cell) in row.iter_mut().zip(column) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width()));
        }
        used += width;
    }
    flush(&mut row, text);
}

fn flush(row: &mut [String; 4], text: &mut String) {
    for line in row.iter_mut().filter(|line| !line.is_empty()) {
        text.push_str(&format!("  {}\n", line.trim_end()));
        line.clear();
    }
    text.push('\n');
}

#[track_caller]
fn check(name: &str, source: &str) {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(source), &lexicon, ReadOptions::default()), &lexicon);
    let annotation = glossary::annotate(&document, &lexicon);
    let mut text = String::new();
    for (place, sentence) in document.sentences.iter().enumerate() {
        text.push_str(&format!("{}  {}\n", place + 1, squeeze(document.sentence_text(sentence))));
        let columns: Vec<[String; 4]> = annotation.hits.iter().filter(|hit| hit.sentence == Some(place)).map(|hit| cells(&document, hit)).collect();
        interlinear(&columns, &mut text);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name).with_extension("txt");
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if expected == text {
        return;
    }
    assert!(
        std::env::var_os("RINGKAS_BLESS").is_some(),
        "{name} differs\n--- expected\n{expected}\n--- found\n{text}\nhelp: where the new analysis is right, RINGKAS_BLESS=1"
    );
    fs::write(path, text).unwrap();
}

#[test]
fn a_meeting() {
    check("rapat-bencana", include_str!("../samples/rapat-bencana.txt"));
}

#[test]
fn a_fire() {
    check("pasar", include_str!("commands/files/pasar.txt"));
}
