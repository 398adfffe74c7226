//! `ringkas dictionary`: check, convert, list and extend dictionaries.

use std::path::{Path, PathBuf};

use ringkas::Lexicon;
use ringkas::lexicon::check;
use ringkas::lexicon::house::{self, HouseEntry};

use crate::args::DictionaryCommand;
use crate::failure::{Failure, NOT_FOUND};
use crate::{dictionaries, outputs, settings};

pub(crate) fn run(command: &DictionaryCommand) -> Result<u8, Failure> {
    match command {
        DictionaryCommand::Stats => outputs::to_stdout(stats(&Lexicon::embedded()).as_bytes()).map(|()| 0),
        DictionaryCommand::Check { files } => check_files(files),
        DictionaryCommand::Convert { file, to, output } => convert(file, to, output.as_deref()),
        DictionaryCommand::Add { word, gloss, file } => add(word, gloss, file.as_deref()),
    }
}

fn check_files(files: &[String]) -> Result<u8, Failure> {
    let lexicon = Lexicon::embedded();
    let mut text = String::new();
    for file in files {
        for finding in check::check(&dictionaries::rows(file)?, &lexicon) {
            text.push_str(&format!("{file}:{}: {}\n", finding.line, finding.message));
        }
    }
    outputs::to_stdout(text.as_bytes())?;
    Ok(if text.is_empty() { 0 } else { NOT_FOUND })
}

fn convert(file: &str, to: &str, output: Option<&Path>) -> Result<u8, Failure> {
    let entries = dictionaries::rows(file)?;
    let text = match to {
        "toml" => house::write_toml(&entries),
        "tsv" => house::write_tsv(&entries),
        "csv" => house::write_csv(&entries),
        "omegat" => house::write_omegat(&entries),
        "tbx" => house::write_tbx(&entries),
        _ => return Err(Failure::usage(format!("unknown dictionary format '{to}'; known are toml, tsv, csv, omegat, tbx"))),
    };
    match output {
        Some(path) => outputs::to_file(path, text.as_bytes())?,
        None => outputs::to_stdout(text.as_bytes())?,
    }
    Ok(0)
}

/// Appends an entry to a dictionary of the user's own, made where it is missing.
fn add(word: &str, gloss: &str, file: Option<&Path>) -> Result<u8, Failure> {
    let Some(path) = file.map(PathBuf::from).or_else(own_dictionary) else {
        return Err(Failure::usage("no home folder; name the dictionary with --file"));
    };
    let mut entries = if path.exists() { dictionaries::rows(&path.display().to_string())? } else { Vec::new() };
    let glosses: Vec<String> = gloss.split(';').map(|gloss| gloss.trim().to_owned()).filter(|gloss| !gloss.is_empty()).collect();
    if word.trim().is_empty() || glosses.is_empty() {
        return Err(Failure::usage("a headword and a gloss are needed: ringkas dictionary add WORD GLOSS"));
    }
    entries.retain(|entry| entry.headword != word);
    entries.push(HouseEntry { headword: word.to_owned(), glosses, ..HouseEntry::default() });
    outputs::to_file(&path, house::write_tsv(&entries).as_bytes())?;
    Ok(0)
}

/// The dictionary that the environment names, else `own.tsv` beside the user's own settings.
fn own_dictionary() -> Option<PathBuf> {
    let named = std::env::var_os("RINGKAS_USER_DICTIONARY").filter(|value| !value.is_empty()).map(PathBuf::from);
    named.or_else(|| Some(settings::own_folder()?.join("own.tsv")))
}

/// Headwords, phrases, senses and names by file, and the sums.
fn stats(lexicon: &Lexicon) -> String {
    let rows = check::stats(lexicon);
    let mut text = String::from("file\theadwords\tphrases\tsenses\tnames\n");
    let line = |name: &str, n: [usize; 4]| format!("{name}\t{}\t{}\t{}\t{}\n", n[0], n[1], n[2], n[3]);
    let mut sum = [0; 4];
    for row in &rows {
        let counts = [row.headwords, row.phrases, row.senses, row.names];
        sum.iter_mut().zip(counts).for_each(|(sum, n)| *sum += n);
        text.push_str(&line(&row.source, counts));
    }
    text + &line("all", sum)
}
