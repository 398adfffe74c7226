//! Formats as other programs read them: pandoc takes the Markdown without a warning and gives back the article's letters.
//!
//! Skipped, with a line that says so, where there is no pandoc.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use std::process::Command;

use ringkas::article::{ReadOptions, Source};
use ringkas::render::markdown::{self, Style};
use ringkas::render::text::GlossStyle;
use ringkas::summary::Weights;
use ringkas::{Article, Brief, Document, Lexicon, brief};

const MARKED_UP: &str = "Harga *Air* | \"Tanggul\" _Laut_ <b>\n\n\
    Warga `menolak` *tanggul laut* | harga_air_bersih <script>alert(1)</script> di ~Rusia~ ^dan^ $x$ Jepang... \n\n\
    \"Kami -- warga 'kota' --- tidak [akan](x) pindah,\" kata @Ali #1 \\emph{ya} {=html} &amp; 1. satu [^1] ![a](b) https://contoh.example/a_b_c.\n\n\
    - Pemerintah + daerah: | a | b | tidak naik!";

fn make(text: &str) -> Brief {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions::default()), &lexicon);
    brief::make(&document, &lexicon, Weights::embedded(), &brief::BriefOptions::default())
}

/// What pandoc makes of Markdown, and what it complains of.
fn pandoc(markdown: &str, from: &str, to: &str) -> (Vec<u8>, String) {
    let output = common::run(Command::new("pandoc").args(["--wrap=none", "-f", from, "-t", to, "-o", "-"]), markdown.as_bytes());
    (output.stdout, String::from_utf8_lossy(&output.stderr).into_owned())
}

#[track_caller]
fn check(brief: &Brief, gloss: GlossStyle) {
    let markdown = markdown::brief(brief, &Style { gloss, ..Style::default() });
    let (document, warnings) = pandoc(&markdown, "markdown", "docx");
    assert_eq!(warnings, "");
    assert!(document.starts_with(b"PK"));
    for from in ["markdown", "gfm"] {
        let (plain, _) = pandoc(&markdown, from, "plain");
        let plain = String::from_utf8(plain).unwrap();
        let shows = |text: &str| assert!(plain.contains(text), "from {from}: no {text:?} in\n{plain}\nof\n{markdown}");
        if matches!(gloss, GlossStyle::Line | GlossStyle::None) {
            brief.sentences.iter().flatten().for_each(|sentence| shows(&sentence.text));
        }
        brief.title.iter().for_each(|title| shows(&title.text));
    }
}

#[test]
fn pandoc_reads_markdown() {
    if common::lacks("Markdown through pandoc", &["pandoc"]) {
        return;
    }
    for text in [include_str!("page/article.txt"), MARKED_UP] {
        let brief = make(text);
        for gloss in [GlossStyle::Line, GlossStyle::Inline, GlossStyle::Footnotes, GlossStyle::None] {
            check(&brief, gloss);
        }
    }
}

#[test]
fn tables_survive_what_cells_hold() {
    if common::lacks("tables of Markdown through pandoc", &["pandoc"]) {
        return;
    }
    let mut brief = make(include_str!("page/article.txt"));
    for entry in brief.entries.iter_mut().flatten() {
        entry.term = "a|b *c* _d_ <e> \"f\" `g` 'h' \\".to_owned();
        entry.glosses = vec!["<script> | x".to_owned(), "\"y\" \\| z".to_owned()];
    }
    let markdown = markdown::brief(&brief, &Style::default());
    for from in ["markdown", "gfm"] {
        let (html, _) = pandoc(&markdown, from, "html");
        let html = String::from_utf8(html).unwrap();
        let n = brief.entries.iter().flatten().count();
        assert!(html.matches("a|b *c* _d_ &lt;e&gt; \"f\" `g` 'h' \\</td>").count() >= n.min(12), "from {from}: {html}");
        assert!(html.contains("&lt;script&gt; | x, \"y\" \\| z"), "from {from}: {html}");
    }
}
