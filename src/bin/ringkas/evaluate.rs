//! `ringkas evaluate`: ROUGE of summaries against references, beside the lead.

use ringkas::article::{ReadOptions, Source};
use ringkas::evaluation::{Measured, Report, Row, Summed, baseline, measure};
use ringkas::summary::{self, Weights};
use ringkas::{Article, Document, Lexicon};
use serde_json::Value;

use crate::args::EvaluateArgs;
use crate::failure::{Failure, plain};
use crate::{outputs, work};

pub(crate) fn run(args: &EvaluateArgs) -> Result<u8, Failure> {
    let name = args.file.display().to_string();
    let text = std::fs::read_to_string(&args.file).map_err(|e| Failure::input(&name, plain(&e)))?;
    let lexicon = Lexicon::embedded();
    let weights = work::weights(args.length.weights.as_deref())?;
    let options = work::summary_options(&args.length);
    let mut rows = Vec::new();
    for (n, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let row: Value = serde_json::from_str(line).map_err(|e| Failure::input(&name, format!("line {}: {e}", n + 1)))?;
        rows.push(
            measured(&row, &lexicon, &weights, &options)
                .ok_or_else(|| Failure::input(&name, format!("line {}: no text or summary_sentences", n + 1)))?,
        );
    }
    if rows.is_empty() {
        return Err(Failure::input(&name, "no rows"));
    }
    outputs::to_stdout(table(&Report::of(&rows)).as_bytes()).map(|()| 0)
}

fn measured(row: &Value, lexicon: &Lexicon, weights: &Weights, options: &summary::Options) -> Option<Measured> {
    let text = row["text"].as_str()?;
    let reference: Vec<&str> = row["summary_sentences"].as_array()?.iter().filter_map(Value::as_str).collect();
    let source = Source { title: row["title"].as_str().map(str::to_owned), ..Source::plain(text) };
    let document = Document::new(Article::read(source, lexicon, ReadOptions::default()), lexicon);
    let chosen = summary::summarize(&document, lexicon, weights, options).chosen;
    let sentences: Vec<&str> = document.sentences.iter().map(|sentence| document.sentence_text(sentence)).collect();
    let lead = match options.length {
        summary::Length::Words(n) => baseline::lead_words(&sentences, n),
        _ => baseline::lead(&sentences, chosen.len()),
    };
    let pick = |numbers: &[usize]| numbers.iter().filter_map(|n| sentences.get(*n).copied()).collect::<Vec<_>>();
    let (candidate, lead) = (pick(&chosen), pick(&lead));
    Some(measure(&Row { candidate, reference, lead }))
}

fn table(report: &Report) -> String {
    let line = |name: &str, s: &Summed| {
        format!(
            "{name}\t{:.2}\t{:.2}-{:.2}\t{:.2}\t{:+.2}\t{:+.2}-{:+.2}\n",
            s.mean, s.interval.low, s.interval.high, s.lead, s.difference, s.difference_interval.low, s.difference_interval.high
        )
    };
    let mut text = format!(
        "{} articles, {:.1} words a summary, the lead {:.1}\nmeasure\tmean F\t95 %\tlead\tdifference\t95 %\n",
        report.n_rows, report.words, report.lead_words
    );
    for (name, summed) in [("ROUGE-1", &report.one), ("ROUGE-2", &report.two), ("ROUGE-L", &report.l)] {
        text.push_str(&line(name, summed));
    }
    text
}
