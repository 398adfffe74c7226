//! Articles with a reference summary, analysed once.

use std::collections::HashMap;

use ringkas::article::{ReadOptions, Source, squeeze};
use ringkas::evaluation::rouge;
use ringkas::summary::{Analysis, Length, Method, Options, Weights, analyse, choose};
use ringkas::{Article, Document, Lexicon};

#[derive(serde::Deserialize)]
struct Line {
    text: String,
    title: Option<String>,
    summary_sentences: Vec<String>,
    /// The sentences as the makers of the data cut them, and which of them make the best extract.
    #[serde(default)]
    sentences: Vec<String>,
    #[serde(default)]
    labels: Vec<bool>,
}

/// One article.
pub(crate) struct Example {
    document: Document,
    analysis: Analysis,
    reference: Vec<String>,
    /// The features of each sentence.
    pub(crate) rows: Vec<Vec<f32>>,
    /// How much of each sentence stands in the reference, 0 to 1.
    pub(crate) targets: Vec<f32>,
}

pub(crate) fn read(text: &str) -> anyhow::Result<Vec<Example>> {
    let lexicon = Lexicon::embedded();
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| Ok(example(serde_json::from_str(line)?, &lexicon))).collect()
}

fn example(line: Line, lexicon: &Lexicon) -> Example {
    let source = Source { title: line.title.clone(), ..Source::plain(line.text.clone()) };
    let document = Document::new(Article::read(source, lexicon, ReadOptions::default()), lexicon);
    let analysis = analyse(&document, lexicon, &Weights::default(), Method::Learned);
    let rows = (0..document.sentences.len()).map(|index| analysis.features(index).map(|(_, value)| value).collect()).collect();
    let reference = rouge::words(&line.summary_sentences.join(" "));
    let labelled = Labelled::new(&line);
    let targets = document.sentences.iter().map(|sentence| {
        let text = document.sentence_text(sentence);
        let found = target(&rouge::words(text), &reference);
        labelled.label(text).map_or(found, |label| (found + label) / 2.0)
    });
    let targets = targets.collect();
    Example { document, analysis, reference: line.summary_sentences, rows, targets }
}

/// The share of the words of a sentence that the reference has, and the same of word pairs; the mean of both.
fn target(words: &[String], reference: &[String]) -> f32 {
    (precision(words, reference, 1) + precision(words, reference, 2)) / 2.0
}

/// What the data say of the best extract. A sentence of ours need not be one of theirs: datelines are off, and bounds differ.
struct Labelled {
    sentences: Vec<(String, bool)>,
}

impl Labelled {
    fn new(line: &Line) -> Self {
        Self { sentences: line.sentences.iter().map(|text| squeeze(text)).zip(line.labels.iter().copied()).collect() }
    }

    /// 1 where a sentence of the extract is, ends or begins as this one does, 0 where none; none where nothing is labelled.
    fn label(&self, text: &str) -> Option<f32> {
        const SURE: usize = 40;
        let text = squeeze(text);
        let (head, tail) = (prefix(&text, SURE), suffix(&text, SURE));
        let same = |theirs: &str| theirs.contains(head) || theirs.contains(tail) || text.contains(theirs);
        let held = self.sentences.iter().any(|(theirs, label)| *label && same(theirs));
        (!self.sentences.is_empty()).then_some(f32::from(u8::from(held)))
    }
}

/// The first so many bytes, cut at a character.
fn prefix(text: &str, n: usize) -> &str {
    let end = (0..=n.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..end]
}

/// The last so many bytes, cut at a character.
fn suffix(text: &str, n: usize) -> &str {
    let start = (text.len().saturating_sub(n)..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[start..]
}

fn precision(words: &[String], reference: &[String], n: usize) -> f32 {
    let mut left: HashMap<&[String], usize> = HashMap::new();
    reference.windows(n).for_each(|gram| *left.entry(gram).or_default() += 1);
    let hits = words.windows(n).filter(|gram| left.get_mut(gram).is_some_and(|left| std::mem::replace(left, left.saturating_sub(1)) > 0)).count();
    hits as f32 / words.windows(n).len().max(1) as f32
}

impl Example {
    /// ROUGE of the summary of this article.
    pub(crate) fn measure(&mut self, weights: &Weights, length: Length) -> Scores {
        self.analysis.rescore(weights);
        let options = Options { length, ..Options::default() };
        let summary = choose(&self.document, weights, &options, &self.analysis);
        self.scores(&summary.chosen)
    }

    /// ROUGE of the first three sentences.
    pub(crate) fn measure_lead(&self) -> Scores {
        self.scores(&(0..self.document.sentences.len().min(3)).collect::<Vec<_>>())
    }

    fn scores(&self, chosen: &[usize]) -> Scores {
        let sentence = |index: &usize| &self.document.sentences[*index];
        let candidate: Vec<&str> = chosen.iter().map(|index| self.document.sentence_text(sentence(index))).collect();
        let rouge = rouge::score(&candidate, &self.reference);
        let words: usize = chosen.iter().map(|index| sentence(index).n_words).sum();
        Scores { n: 1.0, one: rouge.one.f, two: rouge.two.f, l: rouge.l.f, words: words as f64 }
    }
}

/// Sums of F-measures.
#[derive(Clone, Copy, Default)]
pub(crate) struct Scores {
    n: f64,
    one: f64,
    two: f64,
    l: f64,
    words: f64,
}

impl Scores {
    pub(crate) fn add(&mut self, other: &Self) {
        self.n += other.n;
        self.one += other.one;
        self.two += other.two;
        self.l += other.l;
        self.words += other.words;
    }

    pub(crate) fn mean(&self) -> String {
        let percent = |sum: f64| 100.0 * sum / self.n.max(1.0);
        format!("R-1 {:.2}  R-2 {:.2}  R-L {:.2}  {:.1} words", percent(self.one), percent(self.two), percent(self.l), self.words / self.n.max(1.0))
    }
}
