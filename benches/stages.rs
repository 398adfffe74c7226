//! How fast each stage reads, in bytes of the article a second, next to unicode-segmentation alone on the same text.
//!
//! `cargo bench --bench stages`. Each stage is timed by itself: what the stage before it makes is made outside the clock.

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use ringkas::article::{ReadOptions, Source};
use ringkas::summary::{self, Options, Weights};
use ringkas::{Article, Document, Lexicon, Span, glossary, sentence, token};
use unicode_segmentation::UnicodeSegmentation;

const TEXT: &str = include_str!("texts/pasar-terapung.txt");

fn main() {
    divan::main();
}

/// Spans of the article's paragraphs. The counter is their bytes, not the text's: title and furniture are gone.
fn paragraphs(lexicon: &Lexicon) -> Vec<Span> {
    let article = Article::read(Source::plain(TEXT), lexicon, ReadOptions::default());
    article.paragraphs.iter().map(|paragraph| paragraph.span).collect()
}

fn sentences(lexicon: &Lexicon) -> Vec<Span> {
    paragraphs(lexicon).iter().flat_map(|paragraph| sentence::split(TEXT, *paragraph, lexicon)).collect()
}

fn bytes(spans: &[Span]) -> BytesCount {
    BytesCount::new(spans.iter().map(|span| span.len()).sum::<usize>())
}

#[divan::bench]
fn article_read(bencher: Bencher<'_, '_>) {
    let lexicon = Lexicon::embedded();
    let bencher = bencher.counter(BytesCount::of_str(TEXT)).with_inputs(|| Source::plain(TEXT));
    bencher.bench_values(|source| Article::read(black_box(source), &lexicon, ReadOptions::default()));
}

#[divan::bench]
fn sentence_split(bencher: Bencher<'_, '_>) {
    let lexicon = Lexicon::embedded();
    let paragraphs = paragraphs(&lexicon);
    let split = |paragraph: &Span| sentence::split(black_box(TEXT), *paragraph, &lexicon).len();
    bencher.counter(bytes(&paragraphs)).bench_local(|| paragraphs.iter().map(split).sum::<usize>());
}

#[divan::bench]
fn sentence_split_uax29_alone(bencher: Bencher<'_, '_>) {
    let paragraphs = paragraphs(&Lexicon::embedded());
    let split = |paragraph: &Span| paragraph.of(black_box(TEXT)).split_sentence_bounds().count();
    bencher.counter(bytes(&paragraphs)).bench_local(|| paragraphs.iter().map(split).sum::<usize>());
}

#[divan::bench]
fn token_split(bencher: Bencher<'_, '_>) {
    let sentences = sentences(&Lexicon::embedded());
    let split = |sentence: &Span| token::split(black_box(TEXT), *sentence).len();
    bencher.counter(bytes(&sentences)).bench_local(|| sentences.iter().map(split).sum::<usize>());
}

#[divan::bench]
fn token_split_uax29_alone(bencher: Bencher<'_, '_>) {
    let sentences = sentences(&Lexicon::embedded());
    let split = |sentence: &Span| sentence.of(black_box(TEXT)).split_word_bounds().count();
    bencher.counter(bytes(&sentences)).bench_local(|| sentences.iter().map(split).sum::<usize>());
}

/// Summaries are of two of the article behind each other, some forty sentences.
fn document(lexicon: &Lexicon, times: usize) -> Document {
    let text = TEXT.repeat(times);
    Document::new(Article::read(Source::plain(text), lexicon, ReadOptions::default()), lexicon)
}

#[divan::bench(args = [1, 2, 10, 20])]
fn summarize(bencher: Bencher<'_, '_>, times: usize) {
    let lexicon = Lexicon::embedded();
    let document = document(&lexicon, times);
    let count = ItemsCount::new(document.sentences.len());
    bencher.counter(count).bench_local(|| summary::summarize(black_box(&document), &lexicon, Weights::embedded(), &Options::default()));
}

/// Names alone, which is about half of annotating.
#[divan::bench]
fn names(bencher: Bencher<'_, '_>) {
    let lexicon = Lexicon::embedded();
    let document = document(&lexicon, 1);
    bencher.counter(BytesCount::of_str(TEXT)).bench_local(|| glossary::name::find(black_box(&document), &lexicon).len());
}

#[divan::bench]
fn annotate(bencher: Bencher<'_, '_>) {
    let lexicon = Lexicon::embedded();
    let document = document(&lexicon, 1);
    bencher.counter(BytesCount::of_str(TEXT)).bench_local(|| glossary::annotate(black_box(&document), &lexicon).hits.len());
}

/// The words of the article, in lower case.
fn words() -> Vec<String> {
    TEXT.unicode_words().map(str::to_lowercase).collect()
}

#[divan::bench]
fn entry_lookup(bencher: Bencher<'_, '_>) {
    let (lexicon, words) = (Lexicon::embedded(), words());
    bencher.counter(ItemsCount::new(words.len())).bench_local(|| words.iter().filter(|word| lexicon.entry(black_box(word)).is_some()).count());
}

#[divan::bench]
fn morphology(bencher: Bencher<'_, '_>) {
    let (lexicon, words) = (Lexicon::embedded(), words());
    let n_analyses = |word: &String| ringkas::morphology::analyze(black_box(word), &lexicon).len();
    bencher.counter(ItemsCount::new(words.len())).bench_local(|| words.iter().map(n_analyses).sum::<usize>());
}
