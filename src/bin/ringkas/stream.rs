//! JSONL in, one answer a line out: order kept, all cores, flat memory. A bad line is answered by `{"id", "error"}` and does not end the run.

use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use ringkas::article::{Provenance, Source};
use ringkas::render::json;
use serde_json::{Value, json};

use crate::args::WorkArgs;
use crate::failure::{BATCH, Failure, NOT_FOUND, plain};
use crate::formats::To;
use crate::inputs::Place;
use crate::mistake::caught;
use crate::outputs;
use crate::progress::Progress;
use crate::work::Job;

/// Lines that one round of threads shares. Small enough that memory stays flat, large enough that threads seldom wait.
const ROUND: usize = 512;

/// What a stream cannot do, said before any work: what is asked for and not done would be missed late, a million lines on.
pub(crate) fn check(args: &WorkArgs, place: &Place) -> Result<(), Failure> {
    let refused = |why: &str| Err(Failure::usage(format!("{}: {why}", place.name())));
    let others = [
        (args.batch.merge, "a JSONL stream is not merged; give each article a file"),
        (args.output.digest, "a JSONL stream gives JSONL; leave --digest out, or give each article a file"),
        (args.input.only_text, "a JSONL stream gives JSONL; leave --only-text out"),
        (args.glossary.missing, "a JSONL stream gives JSONL; leave --missing out, or give each article a file"),
        (args.input.explain_dropped, "each line of a JSONL stream says what was 'dropped'; leave --explain-dropped out"),
    ];
    if let Some((_, why)) = others.into_iter().find(|(is_asked, _)| *is_asked) {
        return refused(why);
    }
    let asked = match (&args.output.to, &args.output.output) {
        (Some(name), _) => Some(To::named(name)?),
        (None, path) => path.as_deref().and_then(To::by_ending),
    };
    if asked.is_some_and(|to| to != To::Jsonl) { refused("a JSONL stream gives JSONL; say --to jsonl") } else { Ok(()) }
}

/// The file that `-o` stands for; in a folder that of the input's name. None for standard output.
pub(crate) fn target(folder: Option<PathBuf>, args: &WorkArgs, place: &Place) -> Option<PathBuf> {
    let below = match place {
        Place::Stdin => Path::new("stdin"),
        Place::File { below, .. } => below,
    };
    folder.map(|folder| folder.join(format!("{}.{}", below.display(), To::Jsonl.ending()))).or_else(|| args.output.output.clone())
}

pub(crate) fn run(job: &Job<'_>, place: &Place, target: Option<&Path>) -> Result<u8, Failure> {
    let Some(path) = target else {
        let mut out = BufWriter::new(io::stdout().lock());
        let code = copy(job, place, &mut out, "standard output")?;
        return out.flush().map(|()| code).map_err(|e| Failure::output("standard output", &e));
    };
    outputs::stream_to_file(path, job.args.batch.only_changed, |out| copy(job, place, out, &path.display().to_string()))
}

/// Answers every line of a place.
fn copy(job: &Job<'_>, place: &Place, out: &mut dyn Write, name: &str) -> Result<u8, Failure> {
    let mut reader = open(place)?;
    let mut worst = Outcome::Good;
    let progress = Progress::counting(job.args.output.quiet);
    let mut n_read = 0;
    loop {
        let lines = next_lines(&mut reader, &mut n_read).map_err(|e| Failure::input(&place.name(), plain(&e)))?;
        if lines.is_empty() {
            return Ok(if job.args.input.strict { worst.code() } else { 0 });
        }
        progress.step(lines.len());
        for (line, outcome) in answers(job.n_threads(lines.len()), &lines, |line| answer(job, line)) {
            worst = worst.max(outcome);
            writeln!(out, "{line}").map_err(|e| Failure::output(name, &e))?;
        }
    }
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

/// A line, and its number from 1, so that a bad one can be found.
struct Line {
    number: u64,
    bytes: Vec<u8>,
}

/// The next lines, at most a round of them; blank ones are passed over, and so is a byte order mark before the first of all.
fn next_lines(reader: &mut dyn BufRead, n_read: &mut u64) -> io::Result<Vec<Line>> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let mut lines = Vec::new();
    while lines.len() < ROUND {
        let mut bytes = Vec::new();
        if reader.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        if *n_read == 0 && bytes.starts_with(MARK) {
            bytes.drain(..MARK.len());
        }
        *n_read += 1;
        if !bytes.trim_ascii().is_empty() {
            lines.push(Line { number: *n_read, bytes });
        }
    }
    Ok(lines)
}

/// What became of a line, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Good,
    Warned,
    Bad,
}

impl Outcome {
    /// The exit code under `--strict`.
    fn code(self) -> u8 {
        match self {
            Self::Good => 0,
            Self::Warned => NOT_FOUND,
            Self::Bad => BATCH,
        }
    }
}

type Answer = (String, Outcome);

/// Answers in the order of the lines, made on all threads. A line that brings the program down is answered too: who counts lines would miss it in silence.
fn answers(n_threads: usize, lines: &[Line], answer: impl Fn(&Line) -> Answer + Sync) -> Vec<Answer> {
    let stopped = |line: &Line, why: String| {
        let row: Value = serde_json::from_slice(&line.bytes).unwrap_or_default();
        error(row.get("id").cloned().unwrap_or_default(), why)
    };
    let answered = |line: &Line| caught(|| answer(line)).unwrap_or_else(|why| stopped(line, why));
    let chunks: Vec<&[Line]> = lines.chunks(lines.len().div_ceil(n_threads)).collect();
    std::thread::scope(|scope| {
        let threads: Vec<_> = chunks.iter().map(|chunk| scope.spawn(|| chunk.iter().map(answered).collect::<Vec<_>>())).collect();
        let joined = threads.into_iter().zip(&chunks);
        let all_stopped = |chunk: &[Line]| chunk.iter().map(|line| stopped(line, "the thread that read it stopped".to_owned())).collect();
        joined.flat_map(|(thread, chunk)| thread.join().unwrap_or_else(|_| all_stopped(chunk))).collect()
    })
}

fn error(id: Value, why: impl Into<String>) -> Answer {
    (json::line(&json!({ "id": id, "error": why.into() })), Outcome::Bad)
}

/// What stands in the place of an article that could not be read.
pub(crate) fn error_line(why: &str) -> String {
    error(Value::Null, why).0 + "\n"
}

fn answer(job: &Job<'_>, line: &Line) -> Answer {
    let row: Value = match serde_json::from_slice(&line.bytes) {
        Ok(row) => row,
        // The parser counts from the line it was given.
        Err(why) => {
            return error(Value::Null, format!("line {}: not JSON: {}", line.number, why.to_string().replace(" at line 1 column", " at column")));
        }
    };
    let id = row.get("id").cloned().unwrap_or(Value::Null);
    let args = &job.args.input;
    let Some(text) = row.get(&args.text_field).and_then(Value::as_str) else {
        return error(id, format!("line {}: no text in field '{}'", line.number, args.text_field));
    };
    let field = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let provenance = Provenance { outlet: field("outlet"), place: None, published: field("published"), byline: field("byline"), url: field("url") };
    let source = Source { title: field(&args.title_field), provenance, ..Source::plain(text) };
    let mut brief = job.brief(source);
    if brief.n_sentences == 0 {
        return error(id, format!("line {}: no text", line.number));
    }
    brief.id = row.get("id").cloned();
    (json::line(&json::brief(&brief)), if brief.warnings.is_empty() { Outcome::Good } else { Outcome::Warned })
}

#[cfg(test)]
mod tests {
    use super::{Answer, Line, Outcome, answers};

    #[test]
    fn a_line_that_brings_the_program_down_is_answered() {
        let lines: Vec<Line> = (0..9).map(|n| Line { number: n, bytes: format!("{{\"id\":{n}}}").into_bytes() }).collect();
        let answer = |line: &Line| -> Answer {
            assert!(line.number != 4, "brought down on purpose");
            (String::from_utf8_lossy(&line.bytes).into_owned(), Outcome::Good)
        };
        for n_threads in [1, 4] {
            let answered = answers(n_threads, &lines, answer);
            let begins: Vec<bool> = answered.iter().zip(0..).map(|((line, _), n)| line.starts_with(&format!("{{\"id\":{n}"))).collect();
            assert_eq!(begins, [true; 9], "{answered:?}");
            let bad: Vec<usize> = (0..9).filter(|n| answered[*n].1 == Outcome::Bad).collect();
            assert_eq!(bad, [4]);
        }
    }
}
