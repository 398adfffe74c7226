//! Cards for Anki: a text file that its importer reads, with ids that a second import knows again.

use super::markup::{escape, line};
use super::part_label;
use super::passage;
use super::sheet::{Row, TermSheet};
use crate::brief::Brief;
use crate::glossary::EntryKind;

/// How a deck is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Name of the note type, where the reader has made one with five fields.
    pub note_type: Option<String>,
    /// Name of the deck.
    pub deck: Option<String>,
}

/// The deck of one brief.
pub fn brief(brief: &Brief, style: &Style) -> String {
    sheet(&TermSheet::of(brief), style)
}

/// The deck of a term sheet, most frequent terms first: terms with English, and names that English writes otherwise.
pub fn sheet(sheet: &TermSheet, style: &Style) -> String {
    let mut text = String::from("#separator:tab\n#html:true\n");
    for (key, value) in [("notetype", &style.note_type), ("deck", &style.deck)] {
        if let Some(value) = value.as_deref().map(line).filter(|value| !value.is_empty()) {
            text.push_str(&format!("#{key}:{value}\n"));
        }
    }
    text.push_str("#columns:guid\tterm\tgloss\taffixes\texample\tsource\ttags\n#guid column:1\n#tags column:7\n");
    let is_card = |row: &&Row| !row.english().is_empty() && !row.entry.is_unchanged();
    for row in sheet.rows().into_iter().filter(is_card) {
        text.push_str(&card(row).join("\t"));
        text.push('\n');
    }
    text
}

fn card(row: &Row) -> [String; 7] {
    let entry = &row.entry;
    [
        id(row),
        html(&row.term()),
        gloss(row),
        html(&super::path_text(entry.headword.as_deref(), &entry.path)),
        example(row),
        html(entry.source.as_deref().unwrap_or_default()),
        tags(row),
    ]
}

/// The same for a headword and its sense on every run: FNV-1a, 64 bits, of both; the forms met and the data around them do not count, nor which English of a
/// name came first.
fn id(row: &Row) -> String {
    let headword = row.entry.headword.clone().unwrap_or_else(|| row.term()).to_lowercase();
    let sense = match row.entry.kind {
        EntryKind::Name => row.entry.composed.clone().unwrap_or_default(),
        EntryKind::Term => row.english().into_iter().next().unwrap_or_default(),
    };
    let hash = headword
        .bytes()
        .chain([0])
        .chain(sense.bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("rk{hash:016x}")
}

fn gloss(row: &Row) -> String {
    let part = part_label(row.entry.part_of_speech);
    let part = if part.is_empty() { String::new() } else { format!("<i>{part}</i> ") };
    let mark = passage::mark(&row.entry);
    let mark = if mark.is_empty() { String::new() } else { format!("{mark} ") };
    let note = if row.entry.kind == EntryKind::Name { passage::name_note(&row.entry) } else { String::new() };
    let note = if note.is_empty() { String::new() } else { format!(" <small>{}</small>", html(&note)) };
    format!("{part}{mark}{}{note}", html(&row.english().join("; ")))
}

fn example(row: &Row) -> String {
    let example = &row.example;
    format!("{}<b>{}</b>{}", html_kept(&example.before), html(&example.term), html_kept(&example.after))
}

/// `ringkas` and the part of speech, parted by blanks as Anki wants tags.
fn tags(row: &Row) -> String {
    let part = row.entry.part_of_speech.map_or_else(String::new, |part| format!(" ringkas::{}", part.tag().to_lowercase()));
    format!("ringkas{part}")
}

fn html(text: &str) -> String {
    escape(&line(text))
}

/// The blank beside the term stays.
fn html_kept(text: &str) -> String {
    escape(&text.replace(['\t', '\n', '\r'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    fn cards(text: &str) -> Vec<Vec<&str>> {
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect()
    }

    #[track_caller]
    fn check(term: &str, expected: &[&str]) {
        let text = brief(&sample::brief(), &Style::default());
        let cards = cards(&text);
        assert_eq!(cards.iter().find(|card| card[1] == term).map(|card| &card[1..]), Some(expected), "{text}");
    }

    #[test]
    fn a_card_a_term() {
        let example = "<b>Tanggul laut</b> di Rusia tidak dibangun, kata &quot;Ali&quot;.";
        check("tanggul laut", &["tanggul laut", "<i>n.</i> sea wall; seawall", "", example, "words/nouns.toml", "ringkas ringkas::noun"]);
        let example = "Tanggul laut di Rusia tidak <b>dibangun</b>, kata &quot;Ali&quot;.";
        check("dibangun", &["dibangun", "<i>v.</i> ~ be built", "membangun + di-", example, "words/nouns.toml", "ringkas ringkas::verb"]);
        let text = brief(&sample::brief(), &Style { note_type: Some("Kata\n#x".to_owned()), deck: None });
        assert!(text.starts_with("#separator:tab\n#html:true\n#notetype:Kata #x\n#columns:guid\tterm"), "{text}");
        assert!(cards(&text).iter().all(|card| !["Ali", "kemarin"].contains(&card[1])));
    }

    #[test]
    fn ids_are_stable_and_unique() {
        let (one, mut both) = (TermSheet::of(&sample::brief()), TermSheet::of(&sample::hostile()));
        both.add(&sample::brief(), "b.txt");
        let (one, both) = (sheet(&one, &Style::default()), sheet(&both, &Style::default()));
        let ids = |text: &str| cards(text).iter().map(|card| card[0].to_owned()).collect::<std::collections::BTreeSet<_>>();
        assert!(ids(&one).is_subset(&ids(&both)));
        assert_eq!(ids(&one).len(), cards(&one).len());
    }

    #[test]
    fn hostile_text_stays_in_its_field() {
        let text = brief(&sample::hostile(), &Style::default());
        assert!(!cards(&text).is_empty());
        for card in cards(&text) {
            assert_eq!(card.len(), 7, "{card:?}");
            assert!(card.iter().all(|field| !field.contains("<script") && !field.contains(['"', '\u{0}', '\u{202e}'])), "{card:?}");
        }
    }
}
