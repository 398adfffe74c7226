//! Names: recognised before any word is analysed, joined into entities, and put into English where English differs.

mod acronym;
mod address;
mod again;
mod apposed;
mod area;
mod around;
mod attribute;
mod behind;
mod bodies;
mod called;
mod casing;
mod degree;
mod entity;
mod explained;
mod extend;
mod firm;
mod fold;
mod found;
pub mod headline;
mod holder;
mod index;
mod initials;
mod join;
mod kin;
mod kind;
mod known;
mod occupation;
mod office;
mod pair;
mod pattern;
mod person;
mod post;
mod predicate;
pub mod reader;
mod reading;
mod recognise;
mod role;
mod seen;
mod shown;
mod split;
pub mod tagger;
mod taken;
mod thing;
mod title;
mod trim;
mod unit;
pub mod word;

use std::ops::Range;

use super::subject::Subject;
use crate::article::squeeze;
use crate::document::{Document, Sentence};
use crate::lexicon::{Lexicon, NameKind, OfficeWord};
use crate::morphology;
use crate::span::Span;
pub(super) use acronym::{fits as letters_fit, is_blend};
use around::Around;
pub use entity::{Entity, Mention, Titled};
pub(super) use explained::explanation;
use found::Found;
use headline::Mode;
use join::Joiner;
use pattern::Patterns;
use reader::Reader;
use reading::{NameReading, of_entry};
use recognise::{Letters, recognise};
use seen::{Address, HeadLetters, Role, Seen};
use word::is_title_case;

/// What the dictionary of names says of a word in any casing that is no Indonesian word: *ktp*, *jakarta*, *dirjen* in careless writing.
pub(super) fn without_context(word: &str, lexicon: &Lexicon) -> Option<NameReading> {
    let entry = lexicon.names(word).min_by_key(|entry| entry.kind().is_role())?;
    Some(of_entry(entry))
}

/// The same in a text on a subject, where letters that several names share may be told.
pub(super) fn on_subject(word: &str, subject: &Subject<'_>, lexicon: &Lexicon) -> Option<NameReading> {
    subject.meaning(word).map(of_entry).or_else(|| without_context(word, lexicon))
}

/// An office that the patterns compose, in English: *Bupati Garut* "Regent of Garut".
pub(super) fn composed_office(printed: &str, lexicon: &Lexicon) -> Option<String> {
    Patterns::new(lexicon).composed_office(printed)
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
    let common = explained::of_common_nouns(document, lexicon);
    let meaning = |(letters, words): (&&'d str, &Range<usize>)| Some((*letters, explained::meaning(document, letters, words, lexicon)?));
    let letters = Letters {
        meant: common.iter().filter_map(meaning).collect(),
        common: common.into_keys().collect(),
        persons: initials::of_persons(document, lexicon),
    };
    let sentences: Vec<&Sentence> = document.title.iter().chain(&document.sentences).collect();
    let mut all_found = recognise_all(&mut reader, document, &sentences, &letters, &patterns, lexicon);
    again::add(document, &sentences, &mut all_found);
    called::add_letters(document, &sentences, &mut all_found, lexicon);
    called::add(document, &sentences, &mut all_found, &reader.casing, &patterns, lexicon);
    let in_full = pair::in_full(document, &sentences, &all_found, &patterns, lexicon);
    let mut seen: Vec<Seen> = Vec::new();
    for (sentence, found) in sentences.into_iter().zip(all_found) {
        let around = Around::new(document, lexicon, &patterns, &in_full, sentence.tokens.clone());
        let first = seen.len();
        for found in &found {
            let one = see(document, sentence, found, &around, seen.get(first..).and_then(<[Seen]>::last));
            let meaning = letters.meant.get(one.name.as_str()).filter(|_| found.is_meant).cloned();
            seen.push(Seen { meaning: meaning.or_else(|| one.meaning.clone()), ..one });
        }
        for (at, found) in found.iter().enumerate() {
            seen[first + at].pair = found.pair.map(|pair| first + pair);
        }
        for at in first + 1..seen.len() {
            seen[at].alias = around.alias(&seen[at - 1], &seen[at]).map(|alias| (at - 1, alias));
        }
    }
    let mut entities = Joiner::new(&patterns, lexicon).join(&seen, document.text());
    for entity in &mut entities {
        entity.mentions.sort_by_key(|mention| mention.span);
    }
    entities
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
        called::note(document, sentences[at], &all_found[at], &mut reader.casing, patterns, lexicon);
    }
    for at in headlines {
        all_found[at] = recognise(reader, sentences[at], letters, patterns, lexicon);
    }
    all_found
}

/// Whether a name behind an occupation is that of somebody: *model Core i7*, *perenang Muda* and *pebalap Repsol Honda Team* are not.
fn is_somebody(kind: Option<NameKind>, name: &str, lexicon: &Lexicon) -> bool {
    let is_word = |word: &str| lexicon.entry(&word.to_lowercase()).is_some() || lexicon.is_english(&word.to_lowercase());
    let is_new = || name.split(' ').all(|word| is_title_case(word) && !is_word(word));
    let is_borrowed = || lexicon.is_english(&name.to_lowercase());
    !name.contains(|c: char| c.is_ascii_digit()) && (kind == Some(NameKind::Person) && !is_borrowed() || is_new())
}

/// *Pengadilan Negeri (PN) Surabaya* without the letters for its first words, and what it is with them, *PN Surabaya*; what belongs to a firm stays,
/// *PT X (Persero) Tbk*.
fn without_letters(name: String, lexicon: &Lexicon) -> (String, Option<HeadLetters>) {
    let parts = name.split_once(" (").and_then(|(before, rest)| Some((before, rest.split_once(") ")?)));
    let parts = parts.filter(|(_, (letters, _))| !lexicon.lists_of(&letters.to_lowercase()).is_office_word(OfficeWord::Firm));
    let Some((before, (letters, behind))) = parts else { return (name, None) };
    let with_place = format!("{letters} {behind}");
    // *Badan Pemeriksa Keuangan (BPK) Perwakilan Aceh*: the letters are those of the whole body.
    let is_chapter = behind.split(' ').next().is_some_and(|head| lexicon.lists_of(&head.to_lowercase()).is_office_word(OfficeWord::Chapter));
    let alone = if is_chapter { with_place.clone() } else { letters.to_owned() };
    (format!("{before} {behind}"), Some(HeadLetters { alone, with_place }))
}

/// *Jean - Claude Juncker*: a name of such first names has no blanks around its dash.
fn without_blanks(name: String, first: &str, lexicon: &Lexicon) -> String {
    let is_dashed = || lexicon.lists_of(first).is_office_word(OfficeWord::DashedFirst);
    if name.contains(" - ") && is_dashed() { name.replace(" - ", "-") } else { name }
}

/// *Wali Kota Banjarmasin Ibnu Sina* is no Avicenna.
fn of_today(name: &str, role: &Role, address: Option<&Address>, around: &Around<'_, '_>) -> Option<NameReading> {
    let is_of_today = role.english.is_some() || role.age.is_some() || address.is_some();
    (is_of_today && around.says_of(name, "ancient")).then(|| NameReading::unknown(NameKind::Person))
}

fn see(document: &Document, sentence: &Sentence, found: &Found, around: &Around<'_, '_>, last: Option<&Seen>) -> Seen {
    let tokens = found.tokens.start + sentence.tokens.start..found.tokens.end + sentence.tokens.start;
    let span = Span::new(document.tokens[tokens.start].span.start, document.tokens[tokens.end - 1].span.end);
    let (name, letters) = without_letters(squeeze(span.of(document.text())), around.lexicon);
    let name = without_blanks(name, document.lower(tokens.start), around.lexicon);
    let served = if found.is_area { None } else { around.served(&tokens, last) };
    let found_kind = match served {
        Some(_) => Some(NameKind::Person),
        None if found.is_area => found.kind,
        None if around.is_club_of_player(&tokens) => Some(NameKind::Organization),
        None if around.is_team(&tokens, &name, last) => Some(NameKind::Organization),
        None => around.kind(found.kind, tokens.clone(), &name),
    };
    // *Dirjen Konservasi Sumber Daya Alam (KSDAE) Satyawan*: what an office is for, with its letters, is nobody.
    let is_field = || around.has_letters(tokens.end) && around.patterns.field(&name).is_some();
    let may_be_person = matches!(found_kind, None | Some(NameKind::Person)) && !is_field();
    // *berinisial DG, direktur operasional AS*: in a list of suspects an office may be that of either.
    let mut role = if may_be_person && !found.is_initials { around.role(tokens.clone(), last) } else { Role::default() };
    role.english = role.english.or(served);
    if may_be_person && is_somebody(found_kind, &name, around.lexicon) {
        role.english = role.english.or_else(|| role.occupation.take()).or_else(|| around.role_in_row(&tokens, last));
    }
    // *Mantan pemain Bontang FC*: letters are nobody's name.
    let is_personal = || name.split(' ').any(|word| word.len() > 2 && is_title_case(word));
    // *Kapolda Jateng*
    let may_hold = || is_personal() && around.patterns.known_place(&name).is_none();
    let kind = if found_kind.is_none() && role.english.is_some() && may_hold() { Some(NameKind::Person) } else { found_kind };
    let head = around.head(&tokens, &name, last);
    let is_attribute = around.is_attribute(head, &name);
    // *Menkeu Kucurkan Dana*: what may be the verb of a title is no surname behind an office.
    let is_title_verb = || sentence.is_title && tokens.len() == 1 && morphology::active(&name.to_lowercase(), around.lexicon).is_some();
    let may_have_title = may_be_person && kind.is_none_or(|kind| kind == NameKind::Person) && !is_title_verb();
    let address = if may_have_title { around.address(tokens.clone(), last) } else { None };
    // What stands before the name in English says who it is as well, where it is more than "Mr.".
    let printed = |address: &Address| squeeze(around.span(address.tokens.clone()).of(document.text()));
    role.english = role.english.or_else(|| address.as_ref().and_then(|address| address.office(&printed(address), around.lexicon)));
    let meaning = of_today(&name, &role, address.as_ref(), around);
    let row = around.role_of_row(&tokens, last, role.english.as_ref());
    let is_relation = address.as_ref().is_some_and(|address| around.serves_somebody(address.tokens.start..tokens.start));
    let language = around.language(&tokens, &name, last);
    let (is_in, speaks) = (around.is_in(tokens.start), around.speaks(&tokens));
    let mention = Mention { span, tokens, is_attribute, language, titled: None };
    Seen {
        mention,
        name,
        letters,
        kind,
        role,
        row,
        address,
        is_relation,
        head,
        is_in,
        speaks,
        is_initials: found.is_initials,
        meaning,
        pair: None,
        alias: None,
    }
}
