//! `OmegaT`'s glossaries: tab-separated without a header, source, target, comment. A gloss a line; lines in a row with one source and one comment are one sense.

use super::column::Column;
use super::{HouseEntry, HouseError, clean, is_comment, mark};

pub(super) fn parse(name: &str, text: &str) -> Result<Vec<HouseEntry>, HouseError> {
    let mut entries: Vec<HouseEntry> = Vec::new();
    let mut last = (String::new(), "");
    for (n, line) in text.lines().enumerate().filter(|(_, line)| !is_comment(line)) {
        let error = |message: &str| HouseError::new(name, n + 1, message);
        let (source, rest) =
            line.split_once('\t').ok_or_else(|| error("no tab between source and target; put one in, or begin the line with '#'"))?;
        let mut cells = rest.split('\t');
        let (target, comment) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        let mut entry = HouseEntry { line: n + 1, ..HouseEntry::default() };
        Column::Headword.set(&mut entry, [source]).map_err(|e| error(&e))?;
        Column::Gloss.set(&mut entry, target.split(';')).map_err(|e| error(&e))?;
        if entry.headword.is_empty() {
            return Err(error("no source term before the tab; fill it in or begin the line with '#'"));
        }
        let same = (entry.headword.clone(), comment);
        match entries.last_mut().filter(|before| same == last && !before.glosses.is_empty() && !entry.glosses.is_empty()) {
            Some(before) => before.glosses.append(&mut entry.glosses),
            None => {
                mark::decode(comment, &mut entry);
                entries.push(entry);
            }
        }
        last = same;
    }
    Ok(entries)
}

/// The rows as a glossary for `OmegaT`, a gloss a line. What it has no column for stands in brackets at the head of the comment.
pub fn write_omegat(entries: &[HouseEntry]) -> String {
    let mut text = String::new();
    let mut last = (String::new(), String::new());
    let mut sense = 1;
    for entry in entries {
        let headword = clean(&entry.headword);
        let mut comment = mark::encode(entry, &[], "");
        // Two senses in a row that look the same are told apart by number.
        if (&headword, &comment) == (&last.0, &last.1) {
            sense += 1;
            comment = mark::encode(entry, &[], &format!("sense={sense}"));
        } else {
            sense = 1;
            last = (headword.clone(), comment.clone());
        }
        let glosses = if entry.glosses.is_empty() { &[String::new()][..] } else { &entry.glosses };
        for gloss in glosses {
            text.push_str(&format!("{headword}\t{}\t{comment}\n", clean(gloss)));
        }
    }
    text
}
