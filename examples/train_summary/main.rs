//! Learns the weights of the sentence scorer and says how good they are.
//!
//!     cargo run --release --example train_summary -- TRAIN.jsonl [--out dictionaries/weights.toml] [--depth 6] [--trees 40] [--forests 4]
//!         [--rate 0.15] [--least 60] [--worth 0.5] [--folds 5]
//!
//! TRAIN.jsonl has the shape of IndoSum: a line `{"text", "summary_sentences": ["…"]}` an article. What is learned is how much of a sentence stands in the
//! reference: a regression on its precision, words and word pairs. Folds are cut by the number of the line, nothing is random: the same file gives the same weights.

mod boost;
mod corpus;

use std::fmt::Write as _;

use anyhow::Context;
use boost::{Settings, train};
use corpus::{Example, Scores};
use ringkas::summary::{Length, Weights};

struct Arguments {
    data: String,
    out: Option<String>,
    settings: Settings,
    folds: usize,
}

fn main() -> anyhow::Result<()> {
    let arguments = arguments()?;
    let text = std::fs::read_to_string(&arguments.data).with_context(|| format!("cannot read {}", arguments.data))?;
    let mut examples = corpus::read(&text)?;
    if arguments.folds > 1 {
        cross_validate(&mut examples, &arguments)?;
    }
    if let Some(out) = &arguments.out {
        let all: Vec<usize> = (0..examples.len()).collect();
        std::fs::write(out, train(&examples, &all, &arguments.settings)).with_context(|| format!("cannot write {out}"))?;
    }
    Ok(())
}

/// Trains without each fold in turn and measures on it.
fn cross_validate(examples: &mut [Example], arguments: &Arguments) -> anyhow::Result<()> {
    let lengths = [("3 sentences", Length::Sentences(3)), ("70 words", Length::Words(70))];
    let mut sums = [Scores::default(); 2];
    for fold in 0..arguments.folds {
        let (held, kept): (Vec<usize>, Vec<usize>) = (0..examples.len()).partition(|index| index % arguments.folds == fold);
        let toml = train(examples, &kept, &arguments.settings);
        let weights = Weights::from_toml("weights", &toml)?;
        for index in held {
            for (sum, (_, length)) in sums.iter_mut().zip(&lengths) {
                sum.add(&examples[index].measure(&weights, *length));
            }
        }
    }
    let mut report = String::new();
    let mut lead = Scores::default();
    examples.iter().for_each(|example| lead.add(&example.measure_lead()));
    writeln!(report, "lead, 3 sentences: {}", lead.mean())?;
    for (sum, (name, _)) in sums.iter().zip(&lengths) {
        writeln!(report, "{name}: {}", sum.mean())?;
    }
    print!("{report}");
    Ok(())
}

fn arguments() -> anyhow::Result<Arguments> {
    let mut found = Arguments { data: String::new(), out: None, settings: Settings::default(), folds: 5 };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--out" => found.out = Some(value()?),
            "--depth" => found.settings.depth = value()?.parse()?,
            "--trees" => found.settings.trees = value()?.parse()?,
            "--forests" => found.settings.forests = value()?.parse()?,
            "--rate" => found.settings.rate = value()?.parse()?,
            "--least" => found.settings.least = value()?.parse()?,
            "--worth" => found.settings.worth = value()?.parse()?,
            "--folds" => found.folds = value()?.parse()?,
            _ => found.data = argument,
        }
    }
    anyhow::ensure!(!found.data.is_empty(), "name the training file");
    Ok(found)
}
