//! Texts of other kinds than news (`tests/texts`): what their summaries must and must not hold. Properties, not whole outputs.
#![allow(clippy::unwrap_used, reason = "tests")]

use ringkas::article::{ReadOptions, Source};
use ringkas::summary::{Options, Weights, summarize};
use ringkas::{Article, Document, Lexicon};

/// A summary of the default length: where its sentences stand, and what they say.
struct Read {
    n_sentences: usize,
    chosen: Vec<usize>,
    sections: Vec<usize>,
    texts: Vec<String>,
}

fn read(name: &str) -> Read {
    let path = format!("{}/tests/texts/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions::default()), &lexicon);
    let chosen = summarize(&document, &lexicon, Weights::embedded(), &Options::default()).chosen;
    let sentence = |index: &usize| &document.sentences[*index];
    let mut sections: Vec<usize> = chosen.iter().map(|index| sentence(index).section).collect();
    sections.dedup();
    let texts = chosen.iter().map(|index| document.sentence_text(sentence(index)).to_owned()).collect();
    Read { n_sentences: document.sentences.len(), chosen, sections, texts }
}

impl Read {
    #[track_caller]
    fn holds(&self, part: &str) {
        assert!(self.texts.iter().any(|text| text.contains(part)), "no '{part}' in {:#?}", self.texts);
    }

    #[track_caller]
    fn lacks(&self, part: &str) {
        assert!(!self.texts.iter().any(|text| text.contains(part)), "'{part}' in {:#?}", self.texts);
    }

    /// Whether it is more than the first sentences of the text.
    #[track_caller]
    fn is_no_lead(&self) {
        assert!(self.chosen.last().is_some_and(|last| *last >= self.n_sentences / 3), "{:#?}", self.texts);
    }
}

#[test]
fn an_interview_gives_answers_and_no_questions() {
    for name in ["interview", "question-and-answer", "../../samples/wawancara-bidan"] {
        let summary = read(name);
        summary.lacks("?");
        summary.lacks("T:");
        summary.is_no_lead();
        assert!(summary.texts.iter().all(|text| text.split_whitespace().count() > 4), "{:#?}", summary.texts);
    }
}

#[test]
fn sections_have_their_turn() {
    for name in ["encyclopaedia", "encyclopaedia-bird", "how-to", "technical", "audit-report", "long-report"] {
        let summary = read(name);
        summary.is_no_lead();
        assert!(summary.sections.len() >= 4, "{name}: {:#?}", summary.texts);
    }
    read("audit-report").lacks("terima kasih");
    read("encyclopaedia-bird").holds("Cangak serandil adalah burung air");
    read("technical").holds("660 detik");
}

#[test]
fn a_feature_is_more_than_its_scene() {
    for name in ["feature", "profile"] {
        read(name).is_no_lead();
    }
    read("profile").holds("paling lengkap di Kabupaten Wonosekar");
    read("feature").holds("Sedikitnya 40 perahu");
}

#[test]
fn speeches_and_opinions_are_read_to_the_end() {
    for name in ["speech", "column"] {
        read(name).is_no_lead();
    }
    read("speech").holds("Rp86 miliar");
}

#[test]
fn a_release_is_its_news_alone() {
    for name in ["press-release", "release-fund"] {
        let summary = read(name);
        for furniture in ["SIARAN", "RELEASE", "segera", "Telp", "Surel", "@", "berkantor", "masa depan"] {
            summary.lacks(furniture);
        }
        assert_eq!(summary.chosen[0], 0, "{:#?}", summary.texts);
    }
}

#[test]
fn the_other_side_is_heard() {
    read("court").holds("membantah semua dakwaan");
    read("verdict").holds("membantah telah lalai");
    read("dispute").holds("menilai pemindahan itu keliru");
    read("../../samples/sidang-tambang").holds("membantah seluruh tuduhan");
}
