//! Names: recognised before any word is analysed, joined into entities, and put into English where English differs.

mod abbreviation;
mod bounds;
mod join;
mod kind;
mod mention;
mod pattern;
mod recognise;
mod role;
mod see;
pub mod tagger;
pub mod text;

use std::collections::BTreeMap;
use std::ops::Range;

use super::subject::Subject;
use crate::document::{Document, Sentence};
use crate::lexicon::Lexicon;
pub(super) use abbreviation::acronym::{fits as letters_fit, is_blend, is_nearly};
pub(super) use abbreviation::explained::explanation;
use join::Joiner;
use mention::around::Around;
pub use mention::entity::{Entity, Mention, Titled};
use mention::reading::{NameReading, of_entry};
use mention::seen::Seen;
use pattern::Patterns;
use recognise::{Letters, recognise};
use role::speaker::Speaker;
use see::see;
use text::found::Found;
use text::headline::Mode;
use text::reader::Reader;

/// What the dictionary of names says of a word in any casing that is no Indonesian word: *ktp*, *jakarta*, *dirjen* in careless writing.
pub(super) fn without_context(word: &str, lexicon: &Lexicon) -> Option<NameReading> {
    let entry = lexicon.names(word).min_by_key(|entry| entry.kind().is_role())?;
    Some(of_entry(entry))
}

/// The same in a text on a subject, where letters that several names share may be told.
pub(super) fn on_subject(word: &str, subject: &Subject<'_>, lexicon: &Lexicon) -> Option<NameReading> {
    subject.meaning(word).map(of_entry).or_else(|| without_context(word, lexicon))
}

/// An office that the patterns compose in a text on a subject, in English: *Bupati Garut* "Regent of Garut".
pub(super) fn composed_office(printed: &str, subject: &Subject<'_>, lexicon: &Lexicon) -> Option<String> {
    Patterns::on(subject, lexicon).composed_office(printed)
}

/// The entities of a document in the order of their first mention. Mentions do not overlap.
///
/// ```
/// use ringkas::{Article, Document, Lexicon, article::{ReadOptions, Source}, glossary::name};
/// let lexicon = Lexicon::embedded();
/// let text = "Putin disambut di Lapangan Kim Il Sung. Rusia berterima kasih.";
/// let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions::default()), &lexicon);
/// let names = name::find(&document, &lexicon);
/// assert_eq!(names.iter().map(|entity| entity.name.as_str()).collect::<Vec<_>>(), ["Putin", "Lapangan Kim Il Sung", "Rusia"]);
/// assert_eq!(names[1].glosses, ["Kim Il Sung Square"]);
/// ```
pub fn find(document: &Document, lexicon: &Lexicon) -> Vec<Entity> {
    find_on(&Subject::new(document, lexicon), document, lexicon)
}

/// The entities of a document on a subject.
pub(super) fn find_on<'d>(subject: &Subject<'_>, document: &'d Document, lexicon: &Lexicon) -> Vec<Entity> {
    let patterns = Patterns::on(subject, lexicon);
    let mut reader = Reader::new(document, lexicon);
    let common = abbreviation::explained::of_common_nouns(document, lexicon);
    let meaning =
        |(letters, words): (&&'d str, &Range<usize>)| Some((*letters, abbreviation::explained::meaning(document, letters, words, lexicon)?));
    let letters = Letters {
        meant: common.iter().filter_map(meaning).collect(),
        common: common.into_keys().collect(),
        persons: abbreviation::letters::of_persons(document, lexicon),
    };
    let sentences: Vec<&Sentence> = document.title.iter().chain(&document.sentences).collect();
    let mut all_found = recognise_all(&mut reader, document, &sentences, &letters, &patterns, lexicon);
    recognise::again::add(document, &sentences, &mut all_found, lexicon);
    recognise::called::add_letters(document, &sentences, &mut all_found, lexicon);
    recognise::called::add(document, &sentences, &mut all_found, &reader.casing, &patterns, lexicon);
    recognise::firm::mark_called(document, &sentences, &mut all_found, lexicon);
    let in_full = abbreviation::pair::in_full(document, &sentences, &all_found, &patterns, lexicon);
    let seen = see_all(document, sentences.into_iter().zip(all_found), &letters, &in_full, &patterns, lexicon);
    let mut entities = Joiner::new(&patterns, lexicon).join(&seen, document.text());
    for entity in &mut entities {
        entity.mentions.sort_by_key(|mention| mention.span);
    }
    entities
}

/// What stands around each name of each sentence.
fn see_all<'d>(
    document: &'d Document,
    sentences: impl Iterator<Item = (&'d Sentence, Vec<Found>)>,
    letters: &Letters<'_>,
    in_full: &BTreeMap<&'d str, String>,
    patterns: &Patterns<'d>,
    lexicon: &'d Lexicon,
) -> Vec<Seen> {
    let (mut seen, mut speaker): (Vec<Seen>, Speaker) = Default::default();
    for (sentence, found) in sentences {
        let around = Around::new(document, lexicon, patterns, in_full, sentence.tokens.clone());
        let first = seen.len();
        for found in &found {
            let one = see(document, sentence, found, &around, seen.get(first..).and_then(<[Seen]>::last));
            let meaning = letters.meant.get(one.name.as_str()).filter(|_| found.is_meant).cloned();
            seen.push(Seen { meaning: meaning.or_else(|| one.meaning.clone()), ..one });
        }
        for (at, found) in found.iter().enumerate() {
            seen[first + at].pair = found.pair.map(|pair| first + pair);
        }
        around.make_persons(&mut seen[first..]);
        around.tell_rows(&mut seen[first..]);
        for at in first + 1..seen.len() {
            seen[at].alias = around.alias(&seen[at - 1], &seen[at]).map(|alias| (at - 1, alias));
        }
        speaker.hear(&around, &mut seen, first);
    }
    seen
}

/// The names of each sentence: first of running text, then of headlines, where what running text has tells names from words.
fn recognise_all<'d>(
    reader: &mut Reader<'d>,
    document: &'d Document,
    sentences: &[&Sentence],
    letters: &Letters<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> Vec<Vec<Found>> {
    let mut all_found = vec![Vec::new(); sentences.len()];
    let (running, headlines): (Vec<usize>, Vec<usize>) = (0..sentences.len()).partition(|at| reader.mode_of(sentences[*at]) == Mode::Running);
    for &at in &running {
        all_found[at] = recognise(reader, sentences[at], letters, patterns, lexicon);
    }
    for at in running.into_iter().filter(|_| !headlines.is_empty()) {
        recognise::called::note(document, sentences[at], &all_found[at], &mut reader.casing, patterns, lexicon);
    }
    for at in headlines {
        all_found[at] = recognise(reader, sentences[at], letters, patterns, lexicon);
    }
    all_found
}
