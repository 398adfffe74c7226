//! ROUGE against `PyPI` rouge-score 0.1.2, to the fourth decimal, over the pairs of `tests/rouge/pairs.json`.

use ringkas::evaluation::{Score, rouge};
use serde::Deserialize;

/// Half a unit of the fourth decimal.
const WITHIN: f64 = 0.000_05;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Pair {
    name: String,
    candidate: Vec<String>,
    reference: Vec<String>,
    /// Precision, recall, F, as recorded.
    rouge1: [f64; 3],
    rouge2: [f64; 3],
    rouge_lsum: [f64; 3],
}

/// What is wrong with a metric of a pair, if anything.
fn wrong(pair: &Pair, metric: &str, found: Score, recorded: [f64; 3]) -> Option<String> {
    let found = [found.precision, found.recall, found.f];
    let agrees = found.iter().zip(recorded).all(|(found, recorded)| (found - recorded).abs() < WITHIN);
    (!agrees).then(|| format!("{}: {metric} is {found:?}, rouge-score says {recorded:?}", pair.name))
}

#[test]
fn agrees_with_rouge_score() -> Result<(), serde_json::Error> {
    let pairs: Vec<Pair> = serde_json::from_str(include_str!("rouge/pairs.json"))?;
    let mut faults = Vec::new();
    for pair in &pairs {
        let found = rouge::score(&pair.candidate, &pair.reference);
        faults.extend(wrong(pair, "ROUGE-1", found.one, pair.rouge1));
        faults.extend(wrong(pair, "ROUGE-2", found.two, pair.rouge2));
        faults.extend(wrong(pair, "ROUGE-L", found.l, pair.rouge_lsum));
    }
    assert!(pairs.len() >= 50, "only {} pairs", pairs.len());
    assert!(faults.is_empty(), "help: figures are recorded by tests/rouge/record.py\n{}", faults.join("\n"));
    Ok(())
}
