//! The page of a brief in a real browser: glosses open by pointer, keyboard and touch, nothing is fetched, nothing overflows, axe finds no fault.
//!
//! Skipped, with a line that says so, where there is no browser or no Node; a failure under `RINGKAS_REQUIRE_TOOLS=1`. Needs `npm ci` in tests/page, or
//! `RINGKAS_NODE_MODULES`.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ringkas::article::{ReadOptions, Source};
use ringkas::render::{html, text::GlossStyle};
use ringkas::summary::Weights;
use ringkas::{Article, Brief, Document, Lexicon, brief};

/// The exit code by which the script says that a module is missing.
const NO_MODULE: i32 = 77;

fn make(text: &str, lexicon: &Lexicon) -> Brief {
    let document = Document::new(Article::read(Source::plain(text), lexicon, ReadOptions::default()), lexicon);
    let made = brief::make(&document, lexicon, Weights::embedded(), &brief::BriefOptions::default());
    Brief { name: Some("article.txt".to_owned()), ..made }
}

fn pages(folder: &Path) -> Vec<PathBuf> {
    let lexicon = Lexicon::embedded();
    let article = make(include_str!("page/article.txt"), &lexicon);
    let hostile = make(
        "Air <script>alert(1)</script>\n\nWarga \"<img src=x onerror=alert(1)>\" di Rusia & Bali tidak naik. https://a.example/x\n\nAir naik.",
        &lexicon,
    );
    let footnotes = html::Style { gloss: GlossStyle::Footnotes };
    let pages = [
        ("brief", html::brief(&article, &html::Style::default())),
        ("footnotes", html::brief(&article, &footnotes)),
        ("digest", html::digest([&article, &hostile, &article], &html::Style { gloss: GlossStyle::Inline })),
    ];
    let write = |(name, html): (&str, String)| {
        let file = folder.join(format!("{name}.html"));
        fs::write(&file, html).unwrap();
        file
    };
    pages.into_iter().map(write).collect()
}

#[test]
fn works_in_a_browser() {
    let pages = pages(Path::new(env!("CARGO_TARGET_TMPDIR")));
    let (Some(browser), Some(node)) = (common::program(&["chromium", "chromium-browser", "google-chrome"]), common::program(&["node"])) else {
        return common::skip("the page in a browser", "chromium and node are not both on the path");
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page/check.mjs");
    let output = Command::new(node).arg(script).arg(browser).args(&pages).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    if output.status.code() == Some(NO_MODULE) {
        return common::skip("the page in a browser", said.trim());
    }
    assert!(output.status.success(), "faults of the page:\n{said}{}", String::from_utf8_lossy(&output.stderr));
}
