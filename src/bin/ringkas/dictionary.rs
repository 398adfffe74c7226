//! `ringkas dictionary`: what stands in dictionaries.

use std::collections::BTreeMap;

use ringkas::Lexicon;

use crate::args::DictionaryCommand;
use crate::failure::Failure;
use crate::outputs;

pub(crate) fn run(command: &DictionaryCommand) -> Result<u8, Failure> {
    match command {
        DictionaryCommand::Stats => outputs::to_stdout(stats(&Lexicon::embedded()).as_bytes()).map(|()| 0),
        _ => Err(Failure::usage("not built yet")),
    }
}

/// Headwords, phrases and senses by file, and the sums.
fn stats(lexicon: &Lexicon) -> String {
    let mut rows: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for entry in lexicon.entries() {
        let row = rows.entry(entry.source()).or_default();
        row[usize::from(entry.headword.contains(' '))] += 1;
        row[2] += entry.senses().count();
    }
    let mut text = String::from("file\twords\tphrases\tsenses\n");
    for (file, [words, phrases, senses]) in &rows {
        text.push_str(&format!("{file}\t{words}\t{phrases}\t{senses}\n"));
    }
    let sum = |n: usize| rows.values().map(|row| row[n]).sum::<usize>();
    text.push_str(&format!("all\t{}\t{}\t{}\nnames\t{}\n", sum(0), sum(1), sum(2), lexicon.all_names().count()));
    text
}
