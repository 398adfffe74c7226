//! `summarize --sentences N|--words N|--percent P [--keep-all] [--method M]` over JSONL on standard input, to measure the summarizer alone.

use std::io::{BufRead, Write};

use anyhow::{Context, bail};
use ringkas::article::{ReadOptions, Source, squeeze};
use ringkas::summary::{Length, Method, Options, Weights, summarize};
use ringkas::{Article, Document, Lexicon};

fn main() -> anyhow::Result<()> {
    let (options, read) = arguments()?;
    let lexicon = Lexicon::embedded();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let row: serde_json::Value = serde_json::from_str(&line?)?;
        let source = Source { title: row["title"].as_str().map(str::to_owned), ..Source::plain(row["text"].as_str().unwrap_or_default()) };
        let document = Document::new(Article::read(source, &lexicon, read), &lexicon);
        let summary = summarize(&document, &lexicon, Weights::embedded(), &options);
        let sentences: Vec<serde_json::Value> = summary.chosen.iter().map(|index| sentence(&document, &summary, *index)).collect();
        writeln!(out, "{}", serde_json::json!({"id": row["id"], "summary": {"sentences": sentences, "over_budget": summary.over_budget}}))?;
    }
    Ok(())
}

fn sentence(document: &Document, summary: &ringkas::summary::Summary, index: usize) -> serde_json::Value {
    let sentence = &document.sentences[index];
    let text = squeeze(document.sentence_text(sentence));
    serde_json::json!({"text": text, "span": {"start": sentence.span.start, "end": sentence.span.end}, "score": summary.scored[index].score})
}

fn arguments() -> anyhow::Result<(Options, ReadOptions)> {
    let (mut options, mut read) = (Options::default(), ReadOptions::default());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "summarize" => {}
            "--sentences" => options.length = Length::Sentences(value()?.parse()?),
            "--words" => options.length = Length::Words(value()?.parse()?),
            "--percent" => options.length = Length::Percent(value()?.parse()?),
            "--keep-all" => read.keep_all = true,
            "--from" | "--to" => drop(value()?),
            "--method" => {
                options.method = match value()?.as_str() {
                    "lead" => Method::Lead,
                    "frequency" => Method::Frequency,
                    "lexrank" => Method::Lexrank,
                    _ => Method::Learned,
                }
            }
            _ => bail!("unknown argument '{argument}'"),
        }
    }
    Ok((options, read))
}
