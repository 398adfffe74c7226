//! JSONL in, one answer a line out: order kept, all cores, flat memory. A bad line is answered by `{"id", "error"}` and does not end the run.

use std::io::{self, BufRead, BufReader, BufWriter, Write as _};

use ringkas::article::{Provenance, Source};
use ringkas::render::json;
use serde_json::{Value, json};

use crate::failure::{BATCH, Failure, plain};
use crate::inputs::Place;
use crate::progress::Progress;
use crate::work::Job;

/// Lines that one round of threads shares. Small enough that memory stays flat, large enough that threads seldom wait.
const ROUND: usize = 512;

pub(crate) fn run(job: &Job<'_>, place: &Place) -> Result<u8, Failure> {
    let stdout = io::stdout();
    let mut out: Box<dyn io::Write> = Box::new(BufWriter::new(stdout.lock()));
    let mut reader = open(place)?;
    let mut failed = false;
    let progress = Progress::counting(job.args.output.quiet);
    loop {
        let lines = next_lines(&mut reader).map_err(|e| Failure::input(&place.name(), plain(&e)))?;
        if lines.is_empty() {
            break;
        }
        progress.step(lines.len());
        for (answer, ok) in answers(job, &lines) {
            failed |= !ok;
            writeln!(out, "{answer}").map_err(|e| Failure::output("standard output", &e))?;
        }
    }
    out.flush().map_err(|e| Failure::output("standard output", &e))?;
    Ok(if failed && job.args.input.strict { BATCH } else { 0 })
}

fn open(place: &Place) -> Result<Box<dyn BufRead>, Failure> {
    match place {
        Place::Stdin => Ok(Box::new(BufReader::new(io::stdin()))),
        Place::File { path, .. } => {
            let file = std::fs::File::open(path).map_err(|e| Failure::input(&place.name(), plain(&e)))?;
            Ok(Box::new(BufReader::new(file)))
        }
    }
}

/// The next lines, at most a round of them; blank ones are passed over.
fn next_lines(reader: &mut dyn BufRead) -> io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    while lines.len() < ROUND {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if !line.trim_ascii().is_empty() {
            lines.push(line);
        }
    }
    Ok(lines)
}

/// Answers in the order of the lines, made on all threads.
fn answers(job: &Job<'_>, lines: &[Vec<u8>]) -> Vec<(String, bool)> {
    let n_threads = job.n_threads(lines.len());
    let share = lines.len().div_ceil(n_threads);
    std::thread::scope(|scope| {
        let threads: Vec<_> =
            lines.chunks(share).map(|chunk| scope.spawn(|| chunk.iter().map(|line| answer(job, line)).collect::<Vec<_>>())).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    })
}

fn answer(job: &Job<'_>, line: &[u8]) -> (String, bool) {
    let error = |id: Value, why: String| (json::line(&json!({ "id": id, "error": why })), false);
    let row: Value = match serde_json::from_slice(line) {
        Ok(row) => row,
        Err(why) => return error(Value::Null, format!("not JSON: {why}")),
    };
    let id = row.get("id").cloned().unwrap_or(Value::Null);
    let args = &job.args.input;
    let Some(text) = row.get(&args.text_field).and_then(Value::as_str) else {
        return error(id, format!("no text in field '{}'", args.text_field));
    };
    let field = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let provenance = Provenance { outlet: field("outlet"), place: None, published: field("published"), byline: field("byline"), url: field("url") };
    let source = Source { title: field(&args.title_field), provenance, ..Source::plain(text) };
    let mut brief = job.brief(source);
    if brief.n_sentences == 0 {
        return error(id, "no text".to_owned());
    }
    brief.id = row.get("id").cloned();
    (json::line(&json::value(&brief)), true)
}
