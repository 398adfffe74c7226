//! `ringkas lookup`: what the dictionaries say of a word form.

use std::io::{BufRead as _, BufWriter, Write as _};

use ringkas::glossary::{Status, read_form};
use ringkas::lexicon::{NameEntry, NameKind};
use ringkas::morphology::Analysis;
use ringkas::render::{self, json};
use ringkas::{Lexicon, morphology};
use serde::Serialize;

use crate::args::LookupArgs;
use crate::dictionaries;
use crate::failure::{Failure, NOT_FOUND, note, plain};

pub(crate) fn run(args: &LookupArgs) -> Result<u8, Failure> {
    let lexicon = dictionaries::lexicon(&args.dictionary)?;
    let format = args.to.as_deref().unwrap_or("text");
    if !matches!(format, "text" | "json" | "jsonl") {
        return Err(Failure::usage(format!("lookup writes text, json or jsonl, not '{format}'")));
    }
    if args.words.is_empty() { stream(&lexicon, format) } else { words(args, &lexicon, format) }
}

/// Words of the command line: exit 1 if none of them is known, suggestions on standard error.
fn words(args: &LookupArgs, lexicon: &Lexicon, format: &str) -> Result<u8, Failure> {
    let answers: Vec<Answer<'_>> = args.words.iter().map(|word| answer(word, lexicon)).collect();
    let records = || answers.iter().map(|answer| record(answer, lexicon));
    let text = match format {
        "json" => json::pretty(&records().collect::<Vec<_>>()) + "\n",
        "jsonl" => records().map(|record| json::line(&record) + "\n").collect(),
        _ => args.words.iter().map(|word| people(word, lexicon)).collect::<Vec<_>>().join("\n"),
    };
    crate::outputs::to_stdout(text.as_bytes())?;
    let unknown = || answers.iter().filter(|answer| answer.status == Status::None);
    if !args.quiet {
        unknown().for_each(|answer| suggest(answer.form, lexicon));
    }
    Ok(if unknown().count() < answers.len() { 0 } else { NOT_FOUND })
}

fn suggest(word: &str, lexicon: &Lexicon) {
    let nearest = lexicon.nearest(&word.to_lowercase(), 3);
    let hint = if nearest.is_empty() { "and nothing like it".to_owned() } else { format!("did you mean {}?", nearest.join(", ")) };
    note(&format!("no entry for '{word}'; {hint}"));
}

/// One answer a line of standard input, blanks and repeats included; always 0.
fn stream(lexicon: &Lexicon, format: &str) -> Result<u8, Failure> {
    let stdout = std::io::stdout();
    let mut out = BufWriter::new(stdout.lock());
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line.map_err(|e| Failure::input("standard input", plain(&e)))?;
        let line = line.strip_suffix(b"\r").unwrap_or(&line);
        let word = String::from_utf8_lossy(line);
        let text = if format == "text" { brief_line(&word, lexicon) } else { json::line(&record(&answer(&word, lexicon), lexicon)) };
        writeln!(out, "{text}").map_err(|e| Failure::output("standard output", &e))?;
    }
    out.flush().map_err(|e| Failure::output("standard output", &e))?;
    Ok(0)
}

/// What is known of a form: its root, status and glosses, and every analysis, best first.
struct Answer<'f> {
    form: &'f str,
    root: Option<String>,
    status: Status,
    glosses: Vec<String>,
    analyses: Vec<Analysis>,
}

/// The contract of a look-up.
#[derive(Serialize)]
struct Record<'a, A> {
    form: &'a str,
    root: Option<&'a str>,
    status: &'static str,
    glosses: &'a [String],
    analyses: Vec<A>,
}

fn record<'a>(answer: &'a Answer<'_>, lexicon: &'a Lexicon) -> Record<'a, impl Serialize> {
    let Answer { form, root, status, glosses, analyses } = answer;
    let analyses = analyses.iter().filter(|analysis| analysis.headword.is_some()).map(|analysis| json::analysis(analysis, lexicon)).collect();
    Record { form, root: root.as_deref(), status: status.name(), glosses, analyses }
}

fn answer<'f>(form: &'f str, lexicon: &Lexicon) -> Answer<'f> {
    let lower = form.trim().to_lowercase();
    let analyses = morphology::analyze(&lower, lexicon);
    let reading = read_form(&lower, lexicon).filter(|_| !lower.is_empty());
    let mut glosses: Vec<String> =
        reading.iter().flat_map(|reading| reading.entry.senses().next()).flat_map(|sense| sense.glosses()).map(str::to_owned).collect();
    let mut status = reading.as_ref().map_or(Status::None, |reading| reading.status);
    let is_name = is_name(&lower, lexicon);
    let name = lexicon.names(&lower).next().filter(|_| status == Status::None || is_name);
    if let Some(name) = name {
        glosses = name.glosses().map(str::to_owned).collect();
        status = Status::Exact;
    }
    let root = if is_name { Some(lower) } else { analyses.first().map(|analysis| analysis.root.clone()) };
    Answer { form, root, status, glosses, analyses }
}

/// Whether a form is rather a name than what its affixes would make of it: *Bekasi*, not *bekas* with *-i*. A headword stays a word.
fn is_name(lower: &str, lexicon: &Lexicon) -> bool {
    let fits = |name: NameEntry<'_>| {
        matches!(name.kind(), NameKind::Place | NameKind::Person | NameKind::Organization) && name.headword().to_lowercase() == lower
    };
    lexicon.entry(lower).is_none() && lexicon.names(lower).any(fits)
}

/// One line for people: form, gloss, path.
fn brief_line(form: &str, lexicon: &Lexicon) -> String {
    let Answer { status, glosses, .. } = answer(form, lexicon);
    format!("{}\t{}\t{}", render::text::printable(form), status.name(), glosses.join("; "))
}

/// A few lines for people: each analysis with its path, senses and dictionary.
fn people(form: &str, lexicon: &Lexicon) -> String {
    let lower = form.trim().to_lowercase();
    let mut text = format!("{}\n", render::text::printable(form));
    let names: String = lexicon.names(&lower).map(name_line).collect();
    let is_name = is_name(&lower, lexicon);
    if is_name {
        text.push_str(&names);
    }
    let mut n = names.len();
    for analysis in morphology::analyze(&lower, lexicon).iter().filter(|analysis| analysis.headword.is_some()) {
        n += 1;
        let steps: Vec<String> = analysis.path.iter().map(|step| format!("{} {}", step.affix, step.gives)).collect();
        let path = if steps.is_empty() { String::new() } else { format!(" → {}", steps.join(" → ")) };
        text.push_str(&format!("  {}{path}\n", analysis.root));
        text.push_str(&senses(analysis.headword.as_deref().unwrap_or_default(), lexicon));
    }
    if !is_name {
        text.push_str(&names);
    }
    if n == 0 {
        text.push_str("  no entry\n");
    }
    text
}

fn senses(headword: &str, lexicon: &Lexicon) -> String {
    let Some(entry) = lexicon.entry(headword) else { return String::new() };
    if let Some(active) = entry.regular() {
        return format!("    {headword}: passive of {active}\n{}", senses(active, lexicon));
    }
    let lines = entry.senses().map(|sense| {
        let glosses: Vec<&str> = sense.glosses().collect();
        let domain = sense.domain().map(|domain| format!(" ({domain})")).unwrap_or_default();
        format!("    {headword} {} {}{domain}  [{}]\n", render::part_label(sense.part_of_speech()), glosses.join(", "), entry.source())
    });
    lines.collect()
}

fn name_line(name: NameEntry<'_>) -> String {
    let glosses: Vec<&str> = name.glosses().collect();
    format!("  {}: {} ({})  [{}]\n", name.headword(), glosses.join("; "), name.kind().name(), name.source())
}
