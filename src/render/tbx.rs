//! Term bases in TBX-Basic, ISO 30042 in the edition that every tool reads: one concept a term, Indonesian first, then its English.

use super::markup::{escape, line};
pub use super::omegat::Style;
use super::omegat::{concepts, fields, sources};
use super::sheet::{Row, TermSheet};
use crate::brief::Brief;
use crate::glossary::EntryKind;
use crate::lexicon::PartOfSpeech;
use crate::lexicon::house::{self, HouseEntry};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<martif type=\"TBX-Basic\" xml:lang=\"en\">\n<martifHeader>\n<fileDesc>\n\
                    <titleStmt><title>Indonesian-English glossary</title></titleStmt>\n<sourceDesc><p>Made by ringkas from articles</p></sourceDesc>\n\
                    </fileDesc>\n<encodingDesc><p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc>\n</martifHeader>\n<text>\n<body>\n";
const TAIL: &str = "</body>\n</text>\n</martif>\n";

/// The term base of one brief.
pub fn brief(brief: &Brief, style: &Style) -> String {
    sheet(&TermSheet::of(brief), style)
}

/// The term base of a term sheet, most frequent terms first. Terms without English are left out.
pub fn sheet(sheet: &TermSheet, style: &Style) -> String {
    let concepts: String = concepts(sheet).enumerate().map(|(place, row)| concept(place + 1, row, style)).collect();
    format!("{HEAD}{concepts}{TAIL}")
}

fn concept(n: usize, row: &Row, style: &Style) -> String {
    let (pick, part_of_speech) = part(row);
    let note = house::comment(&HouseEntry { part_of_speech, ..fields(row) });
    let note = if note.is_empty() { String::new() } else { format!("<note>{}</note>\n", escape(&note)) };
    let part = format!("<termNote type=\"partOfSpeech\">{pick}</termNote>");
    let mut sources = sources(row, style.with_forms).into_iter();
    let indonesian = term(&sources.next().unwrap_or_else(|| row.term()), &part, &used(row));
    let variant = format!("{part}<termNote type=\"termType\">variant</termNote>");
    let forms: String = sources.map(|form| term(&form, &variant, "")).collect();
    let english: String = row.english().iter().map(|gloss| term(gloss, &part, "")).collect();
    format!(
        "<termEntry id=\"c{n}\">\n{note}<langSet xml:lang=\"id\">\n{indonesian}{forms}</langSet>\n<langSet xml:lang=\"en\">\n{english}</langSet>\n</termEntry>\n"
    )
}

fn term(term: &str, notes: &str, used: &str) -> String {
    format!("<tig><term>{}</term>{notes}{used}</tig>\n", escape(&line(term)))
}

/// A sentence that has the term, and the dictionary that knows it.
fn used(row: &Row) -> String {
    let element = |name: &str, kind: &str, text: &str| match line(text) {
        text if text.is_empty() => String::new(),
        text => format!("<{name} type=\"{kind}\">{}</{name}>", escape(&text)),
    };
    element("descrip", "context", &row.example.text()) + &element("admin", "source", row.entry.source.as_deref().unwrap_or_default())
}

/// The part of speech of the pick list; what the list does not have stands in the note.
fn part(row: &Row) -> (&'static str, String) {
    let pick = match row.entry.part_of_speech {
        Some(PartOfSpeech::Noun) => "noun",
        Some(PartOfSpeech::Verb) => "verb",
        Some(PartOfSpeech::Adj) => "adjective",
        Some(PartOfSpeech::Adv) => "adverb",
        Some(PartOfSpeech::Propn) => "properNoun",
        None if row.entry.kind == EntryKind::Name => "properNoun",
        Some(other) => return ("other", other.tag().to_owned()),
        None => "other",
    };
    (pick, String::new())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::render::sample;

    /// Every tag closes the one opened last, and only known entities stand between.
    #[track_caller]
    fn check(text: &str) {
        let mut open: Vec<&str> = Vec::new();
        for part in text.split('<').skip(2) {
            let (tag, rest) = part.split_once('>').unwrap();
            match tag.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name)),
                None => open.push(tag.split(' ').next().unwrap()),
            }
            assert!(
                rest.split('&').skip(1).all(|rest| ["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|known| rest.starts_with(known))),
                "{rest}"
            );
            assert!(!rest.contains(|c: char| c.is_control() && c != '\n'), "{rest:?}");
        }
        assert!(open.is_empty(), "{open:?}");
    }

    #[test]
    fn one_concept_a_term() {
        let text = brief(&sample::brief(), &Style::default());
        check(&text);
        assert_eq!(text.matches("<termEntry ").count(), 4);
        let noun = "<termNote type=\"partOfSpeech\">noun</termNote>";
        assert!(
            text.contains(&format!("<langSet xml:lang=\"id\">\n<tig><term>tanggul laut</term>{noun}<descrip type=\"context\">Tanggul laut di Rusia")),
            "{text}"
        );
        assert!(text.contains(&format!("<langSet xml:lang=\"en\">\n<tig><term>sea wall</term>{noun}</tig>\n<tig><term>seawall</term>")), "{text}");
    }

    #[test]
    fn hostile_text_is_well_formed() {
        check(&brief(&sample::hostile(), &Style { with_forms: true }));
        check(&brief(&Brief::default(), &Style::default()));
    }
}
