//! Learns the weights of the name recogniser from JSONL rows `{"text", "split", "spans": [{"start", "end", "type"}]}` (character offsets; types PER, LOC, ORG,
//! empty where it is a name of any kind).
//!
//!     cargo run --release --example train_names -- names.jsonl,silver.jsonl dictionaries/name-weights.toml [FOLD]
//!
//! Only rows with split "train" are read. With FOLD 0 or 1 only every other block of twenty rows is learned from, for a two-fold check. A name without a
//! type is learned as whatever type the weights so far give it (a hidden variable, as in Sun et al. 2009).

#![allow(clippy::needless_range_loop, reason = "tags index several tables side by side")]

use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write;

use ringkas::article::{ReadOptions, Source};
use ringkas::glossary::name::tagger::{self, LARGEST, N_TAGS, Scores};
use ringkas::glossary::name::word::{Mode, Reader};
use ringkas::{Article, Document, Lexicon};

#[derive(serde::Deserialize)]
struct Row {
    source: String,
    split: String,
    text: String,
    spans: Vec<Mark>,
}

#[derive(serde::Deserialize)]
struct Mark {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: String,
}

/// Features of each token, none where it can be no name, and the tags it should get.
struct Example {
    features: Vec<Vec<usize>>,
    may_begin: Vec<bool>,
    /// The tags that are right for each token, as bits.
    right: Vec<u8>,
    /// Whether more than one is right anywhere.
    is_open: bool,
}

/// Every tag.
const ANY: u8 = u8::MAX;

const ROUNDS: usize = 10;
const RAREST: usize = 3;

struct Learner {
    names: HashMap<String, usize>,
    weights: Vec<[f64; N_TAGS]>,
    sums: Vec<[f64; N_TAGS]>,
    counts: Vec<usize>,
}

impl Learner {
    fn feature(&mut self, name: &str) -> usize {
        let next = self.names.len();
        let id = *self.names.entry(name.to_owned()).or_insert(next);
        if id == next {
            self.weights.push([0.0; N_TAGS]);
            self.sums.push([0.0; N_TAGS]);
            self.counts.push(0);
        }
        self.counts[id] += 1;
        id
    }
}

fn examples(row: &Row, lexicon: &Lexicon, learner: &mut Learner) -> Vec<Example> {
    let bytes: Vec<usize> = row.text.char_indices().map(|(at, _)| at).chain([row.text.len()]).collect();
    let article = Article::read(Source::plain(row.text.clone()), lexicon, ReadOptions { keep_all: true });
    let document = Document::new(article, lexicon);
    let mut reader = Reader::new(&document, lexicon);
    let mut found = Vec::new();
    for sentence in &document.sentences {
        let (words, mode) = reader.read(sentence);
        if mode != Mode::Running {
            continue;
        }
        let mut example = Example { features: Vec::new(), may_begin: Vec::new(), right: Vec::new(), is_open: false };
        for (at, token) in document.tokens_of(sentence).iter().enumerate() {
            let may = tagger::may_be_name(&words, at, lexicon);
            let mut features = Vec::new();
            if may {
                tagger::features(&words, at, lexicon, |name| features.push(learner.feature(name)));
            }
            let mark = row.spans.iter().find(|mark| bytes[mark.start] <= token.span.start && token.span.end <= bytes[mark.end]);
            let before = example.right.last().copied().unwrap_or(NONE);
            let right = mark.filter(|_| may).map_or(NONE, |mark| {
                let first = first_tags(&mark.kind);
                let continues = at > 0 && bytes[mark.start] < token.span.start && before & (first | first << 1) != 0;
                match first {
                    NONE => NONE,
                    _ if continues => first << 1,
                    _ if tagger::may_begin(&words[at]) => first,
                    _ => NONE,
                }
            });
            example.features.push(features);
            example.may_begin.push(tagger::may_begin(&words[at]));
            example.is_open |= !right.is_power_of_two();
            example.right.push(right);
        }
        if example.right.len() > 1 {
            found.push(example);
        }
    }
    found
}

/// The tag of no name, as a bit.
const NONE: u8 = 1;

/// The tags with which a name of a type begins, as bits; none where the tagger does not learn the type.
fn first_tags(kind: &str) -> u8 {
    match kind {
        "PER" => 1 << 1,
        "LOC" => 1 << 3,
        "ORG" => 1 << 5,
        "" => 1 << 1 | 1 << 3 | 1 << 5,
        _ => NONE,
    }
}

/// The tags to learn for an example: the likeliest of those that are right.
fn wanted(example: &Example, learner: &Learner, arrives: &[[f64; N_TAGS]; N_TAGS]) -> Vec<usize> {
    if example.is_open {
        return decode(example, learner, arrives, |at| example.right[at]);
    }
    example.right.iter().map(|right| right.trailing_zeros() as usize).collect()
}

fn decode(example: &Example, learner: &Learner, arrives: &[[f64; N_TAGS]; N_TAGS], allowed: impl Fn(usize) -> u8) -> Vec<usize> {
    const NEVER: f64 = -1e12;
    let mut best: Vec<([f64; N_TAGS], [usize; N_TAGS])> = Vec::new();
    for (at, features) in example.features.iter().enumerate() {
        let mut scores = [0.0; N_TAGS];
        for id in features {
            for tag in 0..N_TAGS {
                scores[tag] += learner.weights[*id][tag];
            }
        }
        let mut row = ([NEVER; N_TAGS], [0; N_TAGS]);
        for tag in (0..N_TAGS).filter(|tag| allowed(at) >> tag & 1 == 1) {
            if tag > 0 && (features.is_empty() || !(tagger::is_inside(tag) || example.may_begin[at])) {
                continue;
            }
            let (from, score) = match best.last() {
                None if tagger::is_inside(tag) => continue,
                None => (0, 0.0),
                Some((before, _)) => (0..N_TAGS)
                    .filter(|from| tagger::follows(*from, tag))
                    .map(|from| (from, before[from] + arrives[from][tag]))
                    .fold((0, NEVER * 2.0), |a, b| if b.1 > a.1 { b } else { a }),
            };
            row.0[tag] = score + scores[tag];
            row.1[tag] = from;
        }
        best.push(row);
    }
    let mut tags = vec![0; best.len()];
    let Some(last) = best.last() else { return tags };
    let mut tag = (0..N_TAGS).fold(0, |a, b| if last.0[b] > last.0[a] { b } else { a });
    for at in (0..best.len()).rev() {
        tags[at] = tag;
        tag = best[at].1[tag];
    }
    tags
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, input, output, rest @ ..] = arguments.as_slice() else { return Err("usage: train_names NAMES.jsonl WEIGHTS.toml [FOLD]".into()) };
    let fold: Option<usize> = rest.first().map(|fold| fold.parse()).transpose()?;
    let lexicon = Lexicon::embedded();
    let mut learner = Learner { names: HashMap::new(), weights: Vec::new(), sums: Vec::new(), counts: Vec::new() };
    let mut rows: Vec<Row> = Vec::new();
    for file in input.split(',') {
        for line in std::fs::read_to_string(file)?.lines() {
            rows.push(serde_json::from_str(line)?);
        }
    }
    let rows = rows.into_iter().filter(|row| row.split == "train").enumerate().filter(|(at, _)| fold.is_none_or(|fold| at / 20 % 2 == fold));
    let mut training: Vec<Example> =
        rows.filter(|(_, row)| !row.source.is_empty()).flat_map(|(_, row)| examples(&row, &lexicon, &mut learner)).collect();
    for example in &mut training {
        for features in &mut example.features {
            features.retain(|id| learner.counts[*id] >= RAREST);
        }
    }
    let mut arrives = [[0.0_f64; N_TAGS]; N_TAGS];
    let mut arrive_sums = [[0.0_f64; N_TAGS]; N_TAGS];
    let (mut step, mut seed) = (1.0_f64, 12345_u64);
    for round in 0..ROUNDS {
        // Fisher-Yates with a fixed linear congruential generator: the same data give the same weights.
        for i in (1..training.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            training.swap(i, (seed >> 33) as usize % (i + 1));
        }
        let mut wrong = 0;
        for example in &training {
            let guess = decode(example, &learner, &arrives, |_| ANY);
            let is_right = guess.iter().zip(&example.right).all(|(tag, right)| right >> tag & 1 == 1);
            if !is_right {
                let tags = wanted(example, &learner, &arrives);
                wrong += 1;
                for at in 0..guess.len() {
                    let (is, want) = (guess[at], tags[at]);
                    if is != want {
                        for id in &example.features[at] {
                            learner.weights[*id][want] += 1.0;
                            learner.sums[*id][want] += step;
                            learner.weights[*id][is] -= 1.0;
                            learner.sums[*id][is] -= step;
                        }
                    }
                    if at > 0 {
                        let (was, wanted) = ((guess[at - 1], is), (tags[at - 1], want));
                        if was != wanted {
                            arrives[wanted.0][wanted.1] += 1.0;
                            arrive_sums[wanted.0][wanted.1] += step;
                            arrives[was.0][was.1] -= 1.0;
                            arrive_sums[was.0][was.1] -= step;
                        }
                    }
                }
            }
            step += 1.0;
        }
        println!("round {round}: {wrong} of {} sentences wrong", training.len());
    }
    let mean = |weight: f64, sum: f64| weight - sum / step;
    let mut rows: Vec<(String, Vec<f64>)> = learner
        .names
        .iter()
        .filter(|(_, id)| learner.counts[**id] >= RAREST)
        .map(|(name, id)| (name.clone(), (0..N_TAGS).map(|tag| mean(learner.weights[*id][tag], learner.sums[*id][tag])).collect()))
        .collect();
    for from in 0..N_TAGS {
        rows.push((format!("t{from}"), (0..N_TAGS).map(|tag| mean(arrives[from][tag], arrive_sums[from][tag])).collect()));
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    write_weights(output, &rows)
}

fn write_weights(output: &str, rows: &[(String, Vec<f64>)]) -> Result<(), Box<dyn Error>> {
    const UNIT: f64 = 2.0;
    let mut text = String::from(
        "# Generated by examples/train_names.rs; do not edit. Feature of a token = weight for each tag of src/glossary/name/tagger.rs, one character a tag:\n# P is 0, Q 1, O -1 and so on.\n",
    );
    let mut kept = 0;
    for (name, weights) in rows {
        let letters: String = weights.iter().map(|weight| tagger::letter((weight * UNIT).round() as i32)).collect();
        let mut scores: Scores = [0; N_TAGS];
        tagger::add(&letters, &mut scores);
        if scores.iter().map(|score| score.abs()).max().unwrap_or(0) < 2 {
            continue;
        }
        let clipped = weights.iter().filter(|weight| (**weight * UNIT).abs() > f64::from(LARGEST)).count();
        if clipped > 0 {
            eprintln!("{name}: {clipped} weights clipped {weights:?}");
        }
        kept += 1;
        writeln!(text, "{} = \"{letters}\"", serde_json::Value::from(name.as_str()))?;
    }
    println!("{kept} features, {} bytes", text.len());
    Ok(std::fs::write(output, text)?)
}
