//! What a person would want to know of a house dictionary before using it, and how large the dictionaries are.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use super::Lexicon;
use super::entry::{Entry, Mode};
use super::house::{HouseEntry, fault};
use super::name::NameLine;
use super::table::{Class, Table};

/// The longest headword, in words, that an article is likely to hold as it stands.
const LONGEST: usize = 6;

/// One thing that looks wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Line of the file, from 1.
    pub line: usize,
    /// What is wrong, in a few words.
    pub message: String,
}

/// Everything that looks wrong in the rows of a house dictionary, in the order of its lines. `lexicon` knows what is Indonesian and what is English.
/// O(size of the lexicon + n log n in the rows).
pub fn check(entries: &[HouseEntry], lexicon: &Lexicon) -> Vec<Finding> {
    let english: BTreeSet<String> = lexicon.entries().flat_map(|entry| entry.glosses()).map(str::to_lowercase).collect();
    let mut findings = duplicates(entries);
    for entry in entries {
        let messages = [fault(entry), mode_fault(entry), headword_fault(entry)].into_iter().flatten();
        let messages = messages.chain(gloss_faults(entry, lexicon, &english));
        findings.extend(messages.map(|message| Finding { line: entry.line, message: format!("'{}': {message}", entry.headword) }));
    }
    findings.sort();
    findings
}

fn duplicates(entries: &[HouseEntry]) -> Vec<Finding> {
    let mut senses: BTreeMap<_, usize> = BTreeMap::new();
    let mut modes: BTreeMap<String, (Mode, usize)> = BTreeMap::new();
    let mut findings = Vec::new();
    for entry in entries {
        let HouseEntry { line, headword, part_of_speech, domain, kind, near, left, right, mode, .. } = entry;
        let key = headword.to_lowercase();
        match senses.entry((key.clone(), part_of_speech, domain, kind, near, left, right)) {
            btree_map::Entry::Occupied(first) => {
                let message = format!("'{headword}' has the same sense on line {}; join the glosses or give one a domain or near", first.get());
                findings.push(Finding { line: *line, message });
            }
            btree_map::Entry::Vacant(place) => {
                place.insert(*line);
            }
        }
        let (first, at) = *modes.entry(key).or_insert((*mode, *line));
        if *mode != first && *mode != Mode::Lemma && first != Mode::Lemma {
            findings.push(Finding {
                line: *line,
                message: format!("'{headword}' is '{}' here and '{}' on line {at}; give it one mode", mode.name(), first.name()),
            });
        }
    }
    findings
}

fn mode_fault(entry: &HouseEntry) -> Option<String> {
    match entry.mode {
        Mode::Forbid if !entry.glosses.is_empty() => Some("forbidden, so its gloss is never shown; take one of the two out".to_owned()),
        _ if entry.is_unfilled() => Some("no gloss yet; it is ignored until there is one".to_owned()),
        _ => None,
    }
}

fn headword_fault(entry: &HouseEntry) -> Option<String> {
    let n_words = entry.headword.split(' ').count();
    if n_words > LONGEST {
        return Some(format!("a headword of {n_words} words is seldom met in an article; give the term alone"));
    }
    (!entry.headword.chars().any(char::is_alphanumeric)).then(|| "no letter or digit in the headword".to_owned())
}

fn gloss_faults<'a>(entry: &'a HouseEntry, lexicon: &'a Lexicon, english: &'a BTreeSet<String>) -> impl Iterator<Item = String> + 'a {
    let headword = entry.headword.to_lowercase();
    let is_name = entry.headword.starts_with(char::is_uppercase) || !entry.kind.is_empty();
    entry.glosses.iter().enumerate().filter_map(move |(n, gloss)| {
        let folded = gloss.to_lowercase();
        if entry.glosses[..n].contains(gloss) {
            return Some(format!("gloss '{gloss}' stands twice"));
        }
        // What any dictionary gives as a gloss is English too: radio, bank.
        if is_name || entry.mode == Mode::Keep || english.contains(&folded) {
            return None;
        }
        if folded == headword {
            return Some(format!("gloss '{gloss}' is the headword again; if it stays as it is, write the mode keep"));
        }
        lexicon.entry(&folded).map(|_| format!("gloss '{gloss}' is an Indonesian headword; are the columns the right way round?"))
    })
}

/// How much one dictionary file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceStats {
    /// The file, as the `source` of an entry names it.
    pub source: String,
    /// Headwords of words and phrases.
    pub headwords: usize,
    /// Senses of these.
    pub senses: usize,
    /// Headwords of more than one word.
    pub phrases: usize,
    /// Names, without acronyms and variants.
    pub names: usize,
    /// Senses without a known part of speech.
    pub untagged: usize,
}

/// How much each dictionary holds: house dictionaries in the order given, then the built-in files by name. O(size of the lexicon).
pub fn stats(lexicon: &Lexicon) -> Vec<SourceStats> {
    lexicon.tables().flat_map(|table| table_stats(table).into_values()).collect()
}

fn table_stats(table: &Table) -> BTreeMap<&str, SourceStats> {
    let mut sources: BTreeMap<&str, SourceStats> = BTreeMap::new();
    for (headword, record) in table.iter(Class::Word) {
        let entry = Entry::new(headword, record);
        let stats = of_source(&mut sources, entry.source());
        stats.headwords += 1;
        stats.phrases += usize::from(headword.contains(' '));
        stats.senses += entry.senses().count();
        stats.untagged += entry.senses().filter(|sense| sense.part_of_speech().is_none()).count();
    }
    for (key, lines) in table.iter(Class::Name) {
        for line in lines.lines() {
            if let NameLine::Name(name) | NameLine::Topical { name, .. } = NameLine::new(line, key) {
                of_source(&mut sources, name.source()).names += 1;
            }
        }
    }
    sources
}

fn of_source<'a, 'b>(sources: &'b mut BTreeMap<&'a str, SourceStats>, source: &'a str) -> &'b mut SourceStats {
    sources.entry(source).or_insert_with(|| SourceStats { source: source.to_owned(), ..SourceStats::default() })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::{check, stats};
    use crate::lexicon::Lexicon;
    use crate::lexicon::house::{HouseFormat, parse, read};

    const LEXICON: &str =
        "rumah = { pos = 'NOUN', en = ['house'] }\nradio = { pos = 'NOUN', en = ['radio'] }\n\"rumah sakit\" = { pos = 'NOUN', en = ['hospital'] }";

    #[track_caller]
    fn finds(row: &str, expected: &str) {
        let lexicon = Lexicon::from_toml(LEXICON).unwrap();
        let entries = parse("h.tsv", format!("headword\tgloss\tpart_of_speech\tmode\n{row}\n").as_bytes(), HouseFormat::Tsv).unwrap();
        let findings = check(&entries, &lexicon);
        match expected {
            "" => assert_eq!(findings, []),
            _ => assert!(findings.iter().any(|f| f.message.contains(expected)), "'{expected}' not in {findings:?}"),
        }
    }

    #[test]
    fn finds_what_looks_wrong_and_nothing_else() {
        finds("tanggul\tdyke\tNOUN", "");
        finds("radio\tradio\tNOUN", "");
        finds("Bali\tBali", "");
        finds("tanggul\tdyke\tNOUN\ntanggul\tlevee\tNOUN", "same sense on line 2");
        finds("tanggul\tdyke\tNOUN\nTanggul\tto dam\tVERB", "");
        finds("tanggul\tdyke; dyke", "stands twice");
        finds("tanggul\t\tNOUN", "no gloss yet");
        finds("tanggul\ttanggul", "headword again");
        finds("tanggul\ttanggul\t\tkeep", "");
        finds("house\trumah", "right way round");
        finds("a b c d e f g\tx", "7 words");
        finds("tanggul\tdyke\tNOUNN", "unknown part of speech 'NOUNN'");
        finds("tanggul\tdyke\t\tforbid", "forbidden");
        finds("tanggul\t\t\tforbid\ntanggul\t\tNOUN\tkeep", "one mode");
        finds("...\tdots", "no letter or digit");
    }

    #[test]
    fn counts_each_dictionary() {
        let house = read("in/h.tsv", b"headword\tgloss\nGedung Putih\tWhite House\ntanggul\tdyke\n", HouseFormat::Tsv).unwrap();
        let stats = stats(&Lexicon::from_toml(LEXICON).unwrap().with_house(house.table));
        let counts: Vec<_> = stats.iter().map(|s| (s.source.as_str(), s.headwords, s.senses, s.phrases, s.names)).collect();
        assert_eq!(counts, [("h.tsv", 2, 2, 1, 1), ("text", 3, 3, 1, 0)]);
    }
}
