//! What holds of every text: each sample, each prefix of it, and whatever proptest thinks of.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::Path;

use proptest::prelude::{ProptestConfig, Strategy, any, prop, proptest};
use ringkas::article::{ReadOptions, Source, squeeze};
use ringkas::brief::{self, Brief, BriefOptions, Scope};
use ringkas::render::sheet::{self, TermSheet};
use ringkas::render::{anki, html, json, markdown, missing, omegat, tbx, text};
use ringkas::summary::{self, Length, Weights};
use ringkas::{Article, Document, Lexicon, Span};

/// Texts to walk through: what stands in `samples`, and those of the command tests.
fn samples() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut samples = Vec::new();
    for folder in ["samples", "tests/commands/files"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "txt") {
                samples.push((path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap()));
            }
        }
    }
    samples.sort();
    assert!(samples.len() > 3);
    samples
}

fn document(source: &str, keep_all: bool, lexicon: &Lexicon) -> Document {
    Document::new(Article::read(Source::plain(source), lexicon, ReadOptions { keep_all }), lexicon)
}

/// A span stands on characters, is not empty and comes behind the one before it.
#[track_caller]
fn check_spans(name: &str, source: &str, spans: impl Iterator<Item = Span>) {
    let mut last = 0;
    for span in spans {
        assert!(source.get(span.start..span.end).is_some(), "{name}: {span:?} cuts a character or leaves the text");
        assert!(span.start < span.end && span.start >= last, "{name}: {span:?} is empty or overlaps what ends at {last}");
        last = span.end;
    }
}

/// Everything that must hold of the document of a text.
#[track_caller]
fn check_document(name: &str, source: &str, document: &Document) {
    let article = &document.article;
    assert_eq!(document.text(), source, "{name}: the text was changed");
    check_spans(name, source, document.sentences.iter().map(|sentence| sentence.span));
    check_spans(name, source, document.sentences.iter().flat_map(|sentence| document.tokens_of(sentence)).map(|token| token.span));
    for sentence in &document.sentences {
        let paragraphs = &article.paragraphs;
        assert!(paragraphs.iter().any(|paragraph| paragraph.span.contains(sentence.span)), "{name}: {sentence:?} is in no paragraph");
        assert!(document.tokens_of(sentence).iter().all(|token| sentence.span.contains(token.span)), "{name}: a token leaves {sentence:?}");
    }
    for paragraph in &article.paragraphs {
        let inside = document.sentences.iter().filter(|sentence| paragraph.span.contains(sentence.span));
        let said: Vec<String> = inside.map(|sentence| squeeze(document.sentence_text(sentence))).collect();
        let glued = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(glued(&said.join(" ")), glued(paragraph.span.of(source)), "{name}: the sentences do not tile their paragraph");
    }
    for dropped in &article.dropped {
        assert!(source.get(dropped.span.start..dropped.span.end).is_some() && !dropped.rule.is_empty(), "{name}: {dropped:?}");
    }
}

/// Everything that must hold of a brief; its own sentences, in order, and no furniture.
#[track_caller]
fn check_brief(name: &str, document: &Document, brief: &Brief) {
    let source = document.text();
    check_spans(name, source, brief.sentences.iter().flatten().map(|sentence| sentence.span));
    for sentence in brief.sentences.iter().flatten() {
        assert_eq!(sentence.text, squeeze(sentence.span.of(source)), "{name}: not word for word");
        assert!((0.0..=1.0).contains(&sentence.score), "{name}: score {}", sentence.score);
        assert!(!document.sentences[sentence.number - 1].is_furniture && !document.sentences[sentence.number - 1].is_title, "{name}: {sentence:?}");
        let dropped = brief.dropped.iter().find(|dropped| dropped.span.overlaps(sentence.span));
        assert!(dropped.is_none(), "{name}: {} is furniture: {dropped:?}", sentence.text);
        check_spans(name, source, sentence.glosses.iter().map(|gloss| gloss.span));
        assert!(sentence.glosses.iter().all(|gloss| sentence.span.contains(gloss.span) && !gloss.english.is_empty()), "{name}: {sentence:?}");
    }
    let mut spans: Vec<Span> = brief.entries.iter().flatten().flat_map(|entry| entry.spans.clone()).collect();
    spans.sort_by_key(|span| (span.start, span.end));
    check_spans(name, source, spans.into_iter());
}

/// Every renderer, several styles of each.
fn render_all(brief: &Brief) -> String {
    let mut all = json::pretty(&json::brief(brief)) + &text::sentences(brief);
    for (width, color, gloss) in [(20, false, text::GlossStyle::Line), (100, true, text::GlossStyle::Inline), (999, false, text::GlossStyle::None)] {
        all.push_str(&text::brief(brief, text::TextStyle { width, color, gloss }));
    }
    all.push_str(&markdown::brief(brief, &markdown::Style::default()));
    all.push_str(&html::brief(brief, &html::Style::default()));
    let terms = TermSheet::of(brief);
    let forms = omegat::Style { with_forms: true };
    for written in [terms.write(&sheet::Style::default()), omegat::sheet(&terms, &forms), tbx::sheet(&terms, &forms), missing::sheet(&terms)] {
        all.push_str(&written);
    }
    all.push_str(&anki::sheet(&terms, &anki::Style::default()));
    all
}

fn options(length: Length, scope: Scope) -> BriefOptions {
    BriefOptions { summary: Some(summary::Options { length, ..summary::Options::default() }), scope, ..BriefOptions::default() }
}

/// The whole way of one text, with each invariant on it.
#[track_caller]
fn check(name: &str, source: &str, lexicon: &Lexicon) {
    let document = document(source, false, lexicon);
    check_document(name, source, &document);
    for (length, scope) in [(Length::Suited, Scope::Key), (Length::Sentences(2), Scope::All)] {
        let brief = brief::make(&document, lexicon, Weights::embedded(), &options(length, scope));
        check_brief(name, &document, &brief);
        if let Length::Sentences(n) = length {
            let body = document.sentences.iter().filter(|sentence| !sentence.is_title && !sentence.is_furniture).count();
            assert_eq!(brief.sentences.iter().flatten().count(), n.min(body), "{name}");
        }
        render_all(&brief);
    }
}

#[test]
fn every_sample_and_every_prefix() {
    let lexicon = Lexicon::embedded();
    for (name, source) in samples() {
        check(&name, &source, &lexicon);
        let step = (source.chars().count() / 16).max(7);
        for (at, _) in source.char_indices().step_by(step) {
            check(&format!("{name}, first {at} bytes"), &source[..at], &lexicon);
        }
    }
}

#[test]
fn keeping_all_loses_nothing() {
    let lexicon = Lexicon::embedded();
    for (name, source) in samples() {
        let document = document(&source, true, &lexicon);
        check_document(&name, &source, &document);
    }
}

#[test]
fn a_budget_is_kept_and_more_of_it_is_worth_more() {
    let lexicon = Lexicon::embedded();
    for (name, source) in samples() {
        let document = document(&source, false, &lexicon);
        let mut last = 0.0;
        for budget in (1..=160).step_by(3) {
            let options = summary::Options { length: Length::Words(budget), ..summary::Options::default() };
            let summary = summary::summarize(&document, &lexicon, Weights::embedded(), &options);
            assert!(summary.chosen.is_sorted(), "{name}");
            if summary.over_budget {
                assert!(summary.chosen.len() <= 1, "{name}: over {budget} words with {:?}", summary.chosen);
                continue;
            }
            assert!(summary.n_words <= budget, "{name}: {} words of {budget}", summary.n_words);
            assert!(summary.objective >= last - 1e-9, "{name}: {budget} words are worth {}, fewer were worth {last}", summary.objective);
            last = summary.objective;
        }
    }
}

#[test]
fn the_same_text_gives_the_same_bytes() {
    for (name, source) in samples() {
        let make = || {
            let lexicon = Lexicon::embedded();
            let document = document(&source, false, &lexicon);
            render_all(&brief::make(&document, &lexicon, Weights::embedded(), &options(Length::Suited, Scope::All)))
        };
        assert_eq!(make(), make(), "{name}");
    }
}

/// Texts with what the readers of an article look for, in any order.
fn newsy() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Kata",
        "kata",
        "Dr.",
        "Rp",
        "1,5",
        "2.000",
        "(6/10/2025)",
        "\"",
        "“",
        "”",
        "'",
        ".",
        "!",
        "?",
        "…",
        ",",
        ":",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\u{a0}",
        "-",
        "–",
        "Baca juga:",
        "ADVERTISEMENT",
        "Editor: A",
        "JAKARTA, KOMPAS.com - ",
        "anak-anak",
        "memper",
        "-nya",
        "PT",
        "S.H.",
        "Presiden",
        "tidak",
        "(",
        ")",
        "[",
        "#",
        "|",
        "<b>",
        "&",
        "e\u{301}",
        "東京",
        "مرحبا",
        "🏴󠁧󠁢",
        "\u{202e}",
        "\0",
        "\u{1b}[2J",
        "Korea Utara",
        "rumah sakit",
        "Senin",
        "Oktober",
        "triliun",
        "persen",
        "=",
        "@",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text(source in any::<String>()) {
        check("any text", &source, &Lexicon::embedded());
    }

    #[test]
    fn arbitrary_news(source in newsy()) {
        check("made-up news", &source, &Lexicon::embedded());
    }

    #[test]
    fn arbitrary_budgets(source in newsy(), budget in 0_usize..60, percent in 0.0..100.0_f64) {
        let lexicon = Lexicon::embedded();
        let document = document(&source, false, &lexicon);
        for length in [Length::Words(budget), Length::Percent(percent), Length::Sentences(budget)] {
            let made = brief::make(&document, &lexicon, Weights::embedded(), &options(length, Scope::Key));
            check_brief("made-up news", &document, &made);
        }
    }
}
