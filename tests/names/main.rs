//! Names of whole articles: joined, put into English, never glossed as words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod acronyms;
mod bodies;
mod bounds;
mod countries;
mod heads;
mod holders;
mod laws;
mod nouns;
mod offices;
mod persons;
mod roles;
mod shown;
mod things;
mod told;
mod units;

use ringkas::article::{ReadOptions, Source};
use ringkas::glossary::name::{self, Entity};
use ringkas::glossary::{EntryKind, GlossaryEntry, annotate, entries};
use ringkas::lexicon::NameKind;
use ringkas::summary::Weights;
use ringkas::{Article, Document, Lexicon, brief};

fn names(text: &str) -> Vec<Entity> {
    let lexicon = Lexicon::embedded();
    name::find(&Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon), &lexicon)
}

fn glossary(text: &str) -> Vec<GlossaryEntry> {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    entries(&document, &annotate(&document, &lexicon), false)
}

/// The names of a text and their English, as the glossary lists them.
#[track_caller]
fn check_names(text: &str, expected: &[(&str, &str)]) {
    let entries = glossary(text);
    let names = entries.iter().filter(|entry| entry.kind == EntryKind::Name);
    let shown: Vec<(&str, &str)> = names.map(|entry| (entry.term.as_str(), entry.glosses.first().map_or("", String::as_str))).collect();
    assert_eq!(shown, expected, "{text}");
}

/// The glosses that a name has in a gloss line, where it stands first in a text.
#[track_caller]
fn in_line(text: &str, name: &str) -> Vec<String> {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    let hits = annotate(&document, &lexicon).hits;
    let hit = hits.into_iter().find(|hit| hit.span.of(text) == name).unwrap_or_else(|| panic!("no {name} in {text}"));
    hit.glosses.into_iter().map(Into::into).collect()
}

fn article() -> Vec<Entity> {
    names(include_str!("../../samples/rapat-bencana.txt"))
}

#[track_caller]
fn check(entities: &[Entity], name: &str, kind: NameKind, gloss: Option<&str>) {
    let Some(entity) = entities.iter().find(|entity| entity.name == name) else { panic!("no {name} in {entities:#?}") };
    assert_eq!((entity.kind, entity.glosses.first().map(String::as_str)), (kind, gloss), "{entity:#?}");
}

/// The role of a name of a text.
#[track_caller]
fn role_of(text: &str, name: &str) -> Option<String> {
    let entity = names(text).into_iter().find(|entity| entity.name == name);
    entity.unwrap_or_else(|| panic!("no {name} in {text}")).role
}

/// Mentions in order, none over another.
#[track_caller]
fn check_mentions(text: &str) {
    let mut last = 0;
    let mut spans: Vec<_> = names(text).into_iter().flat_map(|entity| entity.mentions).map(|mention| mention.span).collect();
    spans.sort();
    for span in spans {
        assert!(span.start >= last && span.end > span.start && text.get(span.start..span.end).is_some(), "{text}");
        last = span.end;
    }
}

/// What the rules of names look for: heads, offices, ranks, letters and brackets, persons, places.
const PIECES: [&str; 46] = [
    "Malaysia-Aceh",
    "U.S. Steel",
    "Jaksa Putri Wulandari",
    "KMP Tunu",
    "\u{ff11}",
    "Jean -",
    "alias",
    "CEO",
    "(",
    ")",
    "(PN)",
    "(BPS)",
    "(AS)",
    "(23)",
    ",",
    ".",
    "-",
    "dan",
    "di",
    "Pengadilan Negeri",
    "Badan Pusat Statistik",
    "PT",
    "Tbk",
    "Kejaksaan Negeri (Kejari)",
    "Kabupaten Garut (KG)",
    "Surabaya",
    "Jawa Tengah",
    "RI",
    "TNI",
    "Brigjen",
    "Camat",
    "Kepala Desa",
    "Kecamatan",
    "Staf Khusus",
    "Menteri Keuangan",
    "Presiden",
    "Wakil",
    "I",
    "Wayan",
    "Hasan Latief",
    "Kamil-Suswono",
    "berinisial",
    "Nenek",
    "air",
    "Pengadilan Negeri (PN) Surabaya",
    "Badan Pusat Statistik (BPS) Jawa Tengah",
];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

    #[test]
    fn any_row_of_what_rules_look_for_is_answered(pieces in proptest::collection::vec(0..PIECES.len(), 1..16)) {
        check_mentions(&pieces.into_iter().map(|piece| PIECES[piece]).collect::<Vec<_>>().join(" "));
    }
}

/// The gloss line of a text of one sentence.
fn gloss_line(text: &str) -> String {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    let brief = brief::make(&document, &lexicon, Weights::embedded(), &brief::BriefOptions::default());
    brief.sentences.unwrap()[0].glosses.iter().map(|gloss| gloss.english.as_str()).collect::<Vec<_>>().join(" · ")
}

/// The roles of the persons of a text.
#[track_caller]
fn check_roles(text: &str, expected: &[(&str, &str)]) {
    let persons = names(text).into_iter().filter(|entity| entity.kind == NameKind::Person);
    let roles: Vec<(String, String)> = persons.map(|entity| (entity.name, entity.role.unwrap_or_default())).collect();
    let roles: Vec<(&str, &str)> = roles.iter().map(|(name, role)| (name.as_str(), role.as_str())).collect();
    assert_eq!(roles, expected, "{text}");
}

/// What letters are called in English, wherever they stand.
#[track_caller]
fn check_letters(text: &str, letters: &str, expected: &str) {
    let lexicon = Lexicon::embedded();
    let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
    let hits = annotate(&document, &lexicon).hits;
    let glosses: Vec<&str> = hits.iter().filter(|hit| hit.span.of(text) == letters).filter_map(|hit| hit.shown()).collect();
    assert!(!glosses.is_empty() && glosses.iter().all(|gloss| *gloss == expected), "{glosses:?} in {text}");
}

#[track_caller]
fn check_kinds(text: &str, expected: &[(&str, NameKind)]) {
    let entities = names(text);
    for (name, kind) in expected {
        let found = entities.iter().find(|entity| entity.name == *name).map(|entity| entity.kind);
        assert_eq!(found, Some(*kind), "{name} in {text}");
    }
}
