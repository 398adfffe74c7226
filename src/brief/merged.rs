//! One brief of several articles on one event.
//!
//! The sources are numbered by name, articles of one name by their text, so that the order in which they are given changes nothing. Their texts stand one
//! behind another in [`Brief::text`], and every span of the brief points into that; [`Brief::place`] says which source it is and where in it.

use std::collections::BTreeSet;

use super::{
    Brief, BriefOptions, BriefSentence, BriefTitle, Gloss, Shown, annotated, brief_sentence, brief_title, choose, count_glossed, language_of,
    spans_of, warn_of_budget, without_overlap,
};
use crate::article::{Dropped, Provenance, squeeze};
use crate::document::Document;
use crate::glossary::{self, Annotation, GlossaryEntry, HitKind};
use crate::lexicon::Lexicon;
use crate::span::Span;
use crate::summary::{self, Disagreement, Figure, MergedSentence, MergedSummary, Weights};

/// An article to be merged with others.
#[derive(Clone, Debug)]
pub struct Input {
    /// Name of the input.
    pub name: Option<String>,
    /// Encoding it was decoded from.
    pub encoding: Option<String>,
    /// The article.
    pub document: Document,
}

/// One of the articles that a merged brief is made of. Its number is its place in [`Brief::sources`], from 1.
#[derive(Clone, Debug)]
pub struct BriefSource {
    /// Name of the input.
    pub name: Option<String>,
    /// Encoding it was decoded from.
    pub encoding: Option<String>,
    /// Where it comes from.
    pub provenance: Provenance,
    /// The language it seems to be in.
    pub language: Option<&'static str>,
    /// Its title.
    pub title: Option<BriefTitle>,
    /// Where its text stands in [`Brief::text`].
    pub span: Span,
}

/// What a source says of something on which sources differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefFigure {
    /// Number of the source, from 1.
    pub source: usize,
    /// The figure as printed.
    pub text: String,
    /// In English notation; none where it is written the same.
    pub english: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// Something that sources count differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefDisagreement {
    /// What is counted: the Indonesian word behind the figures.
    pub about: String,
    /// Its English, where a dictionary knows it.
    pub english: Option<String>,
    /// What each source says, in the order of their numbers.
    pub figures: Vec<BriefFigure>,
}

/// Texts stand apart in [`Brief::text`] by an empty line.
const GAP: &str = "\n\n";

/// Makes one brief of several articles. Cannot fail: no article gives an empty brief. An article that is given twice under one name counts once.
pub fn merge(inputs: Vec<Input>, lexicon: &Lexicon, weights: &Weights, options: &BriefOptions) -> Brief {
    let parts = parts(inputs, lexicon, options.glossary);
    let documents: Vec<&Document> = parts.iter().map(|part| &part.input.document).collect();
    let summary = options.summary.as_ref().map(|wanted| summary::merge(&documents, lexicon, weights, wanted));
    let mut brief = without_entries(&parts, summary.as_ref(), lexicon, options.glossary);
    if options.glossary {
        let shown: Vec<Span> = spans_of(&brief).collect();
        let entries = glossary::join(parts.iter().flat_map(Part::entries));
        brief.entries = Some(without_overlap(choose(entries, &shown, lexicon, options).collect()));
    }
    brief
}

/// As [`super::remake`], of several articles.
pub fn remake_merged(inputs: Vec<Input>, lexicon: &Lexicon, shown: &Shown) -> Brief {
    let parts = parts(inputs, lexicon, shown.glossary);
    let documents: Vec<&Document> = parts.iter().map(|part| &part.input.document).collect();
    let summary = shown.sentences.as_ref().map(|sentences| summary::merge_given(&documents, lexicon, sentences));
    let mut brief = without_entries(&parts, summary.as_ref(), lexicon, shown.glossary);
    brief.entries = shown.glossary.then(|| glossary::join(parts.iter().flat_map(Part::entries)));
    brief
}

/// A merged brief that lacks nothing but the entries of its glossary.
fn without_entries(parts: &[Part<'_>], summary: Option<&MergedSummary>, lexicon: &Lexicon, glossary: bool) -> Brief {
    let mut brief = Brief {
        text: parts.iter().map(|part| part.input.document.text()).collect::<Vec<_>>().join(GAP),
        sources: parts.iter().map(|part| part.source(lexicon, glossary)).collect(),
        n_sentences: parts.iter().map(|part| part.input.document.sentences.len()).sum(),
        of_words: parts.iter().map(|part| part.input.document.n_words()).sum(),
        dropped: parts.iter().flat_map(Part::dropped).collect(),
        ..Brief::default()
    };
    tell_languages(&mut brief, lexicon);
    if let Some(summary) = summary {
        take_summary(&mut brief, parts, summary, lexicon);
        let wanted_english = glossary.then_some(lexicon);
        brief.disagreements = summary.disagreements.iter().map(|disagreement| told(disagreement, parts, wanted_english)).collect();
    }
    if glossary {
        brief.glossed = count_glossed(&brief);
    }
    brief
}

/// The articles in the order of their numbers.
fn parts<'l>(mut inputs: Vec<Input>, lexicon: &'l Lexicon, glossary: bool) -> Vec<Part<'l>> {
    inputs.sort_by(|a, b| a.key().cmp(&b.key()));
    inputs.dedup_by(|a, b| a.key() == b.key());
    let mut start = 0;
    let mut parts = Vec::new();
    for input in inputs {
        let annotation = annotated(&input.document, lexicon, glossary);
        let n_bytes = input.document.text().len();
        parts.push(Part { input, annotation, start });
        start += n_bytes + GAP.len();
    }
    parts
}

impl Input {
    fn key(&self) -> (Option<&str>, &str) {
        (self.name.as_deref(), self.document.text())
    }
}

/// An article, what its words are in English, and where its text begins in that of the brief.
struct Part<'l> {
    input: Input,
    annotation: Annotation<'l>,
    start: usize,
}

impl Part<'_> {
    fn source(&self, lexicon: &Lexicon, glossary: bool) -> BriefSource {
        let article = &self.input.document.article;
        let title = brief_title(article, &self.annotation, glossary, lexicon).map(|title| {
            // The glosses of a title that stands apart point into the title.
            let by = if title.span.is_some() { self.start } else { 0 };
            BriefTitle { span: title.span.map(|span| span.shifted(by)), glosses: shifted(title.glosses, by), ..title }
        });
        BriefSource {
            name: self.input.name.clone(),
            encoding: self.input.encoding.clone(),
            provenance: article.provenance.clone(),
            language: language_of(&article.text, lexicon).0,
            title,
            span: Span::new(0, article.text.len()).shifted(self.start),
        }
    }

    fn dropped(&self) -> impl Iterator<Item = Dropped> {
        self.input.document.article.dropped.iter().map(|dropped| Dropped { span: dropped.span.shifted(self.start), rule: dropped.rule.clone() })
    }

    fn sentence(&self, place: usize, named: &mut BTreeSet<usize>, lexicon: &Lexicon) -> BriefSentence {
        let sentence = brief_sentence(&self.input.document, &self.annotation, place, named, lexicon);
        BriefSentence { span: sentence.span.shifted(self.start), glosses: shifted(sentence.glosses, self.start), ..sentence }
    }

    fn entries(&self) -> impl Iterator<Item = GlossaryEntry> {
        let entries = glossary::entries(&self.input.document, &self.annotation, false);
        entries.into_iter().map(|entry| GlossaryEntry { spans: entry.spans.iter().map(|span| span.shifted(self.start)).collect(), ..entry })
    }

    /// A figure in English notation, and the English of the word behind it.
    fn english(&self, figure: &Figure) -> (Option<String>, Option<String>) {
        let hits = || self.annotation.hits.iter().filter(|hit| hit.sentence == Some(figure.sentence));
        let english = |hit: &glossary::Hit<'_>| hit.shown().map(str::to_owned);
        let number = hits().find(|hit| hit.kind == HitKind::Figure && hit.span.contains(figure.span));
        let counted = hits().find(|hit| hit.kind != HitKind::Figure && hit.span.start >= figure.span.end);
        (number.and_then(english), counted.and_then(english))
    }
}

fn shifted(glosses: Vec<Gloss>, by: usize) -> Vec<Gloss> {
    glosses.into_iter().map(|gloss| Gloss { span: gloss.span.shifted(by), ..gloss }).collect()
}

/// The language of all sources where they share one; a warning for each that is not Indonesian.
fn tell_languages(brief: &mut Brief, lexicon: &Lexicon) {
    let first = brief.sources.first().and_then(|source| source.language);
    brief.language = first.filter(|_| brief.sources.iter().all(|source| source.language == first));
    for (at, source) in brief.sources.iter().enumerate() {
        let name = source.name.clone().unwrap_or_else(|| format!("source {}", at + 1));
        let (_, warning) = language_of(source.span.of(&brief.text), lexicon);
        brief.warnings.extend(warning.map(|warning| format!("{name}: {warning}")));
    }
}

fn take_summary(brief: &mut Brief, parts: &[Part<'_>], summary: &MergedSummary, lexicon: &Lexicon) {
    let mut named = vec![BTreeSet::new(); parts.len()];
    let sentence = |merged: &MergedSentence| BriefSentence {
        source: Some(merged.document + 1),
        also_in: merged.also_in.iter().map(|document| document + 1).collect(),
        score: merged.score,
        ..parts[merged.document].sentence(merged.sentence, &mut named[merged.document], lexicon)
    };
    brief.sentences = Some(summary.sentences.iter().map(sentence).collect());
    brief.n_words = summary.n_words;
    brief.objective = summary.objective;
    warn_of_budget(brief, summary.over_budget);
}

/// What a word is in English by itself: a unit belongs to its figure, so no gloss of the sentence is its own.
fn first_gloss(word: &str, lexicon: &Lexicon) -> Option<String> {
    let reading = glossary::read_form(word, lexicon)?;
    reading.entry.senses().next()?.glosses().next().map(str::to_owned)
}

fn told(disagreement: &Disagreement, parts: &[Part<'_>], lexicon: Option<&Lexicon>) -> BriefDisagreement {
    let mut counted = None;
    let figures = disagreement.figures.iter().map(|figure| {
        let part = &parts[figure.document];
        let text = squeeze(figure.span.of(part.input.document.text()));
        let (number, about) = part.english(figure);
        // `15 meters` of 15 is no news.
        counted = counted.take().or(about);
        BriefFigure {
            source: figure.document + 1,
            english: number.filter(|number| number.split(' ').next() != Some(&text)),
            text,
            span: figure.span.shifted(part.start),
        }
    });
    let figures = figures.collect();
    let currency = lexicon.and_then(|lexicon| lexicon.figures(&disagreement.about)?.of("currency_before")).map(str::to_owned);
    let english = currency.or(counted).or_else(|| lexicon.and_then(|lexicon| first_gloss(&disagreement.about, lexicon)));
    BriefDisagreement { about: disagreement.about.clone(), english, figures }
}
