//! Who does what a passive verb says, right behind it: *ditangkap polisi* "be arrested by · police".

use super::Gloss;
use crate::glossary::name::Entity;
use crate::glossary::{Hit, HitKind, Status};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};

/// What ends the list of nouns behind a passive that do nothing, where names do it all the same: *diberikan siswa*, but *diberikan Budi*.
const NAMES_DO: &str = " only";

/// Whether a hit right behind a gloss is who does it: a name, or a noun for people. Where nothing before the verb in its clause can be its subject, a noun or bare
/// name behind it may be, and does it only at the end of the clause: *Setelah diperiksa polisi, Budi pulang*, but *Setelah ditembak pelaku tewas*.
pub(super) fn is_doer(hit: &Hit<'_>, gloss: &Gloss, entities: &[Entity], text: &str, lexicon: &Lexicon) -> bool {
    if !is_done(gloss, text, lexicon) {
        return false;
    }
    let may_be = || match subject_before(&text[..gloss.span.start], lexicon) {
        Subject::Before => true,
        Subject::Behind => ends_clause(&text[hit.span.end..], lexicon),
        Subject::None => text[hit.span.end..].starts_with(','),
    };
    match hit.entity.and_then(|n| entities.get(n)) {
        Some(entity) => is_sure(hit, entity) || names_doer(entity, gloss, text, lexicon) && (is_told(gloss, text, lexicon) || may_be()),
        None => is_noun_for_doer(hit, gloss, text, lexicon) && may_be(),
    }
}

/// Whether a gloss is that of a passive verb that names who does it: *dilakukan* be done, but not *disebut* be called.
fn is_done(gloss: &Gloss, text: &str, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = "di".len() + 3;
    let word = gloss.span.of(text);
    let is_passive = word.len() >= SHORTEST && word.get(..2).is_some_and(|prefix| prefix.eq_ignore_ascii_case("di"));
    let done = gloss.english.strip_prefix("be ").filter(|done| !done.starts_with("a "));
    let is_naming = || lexicon.is(List::Naming, &word.to_lowercase());
    gloss.kind == HitKind::Term
        && is_passive
        && !word.contains(char::is_whitespace)
        && !is_naming()
        && done.is_some_and(|done| done.split(' ').all(|word| !matches!(word, "by" | "with")))
}

/// Whether a gloss is that of a passive verb of saying: *dikatakan Andi*.
fn is_told(gloss: &Gloss, text: &str, lexicon: &Lexicon) -> bool {
    lexicon.lists_of(&gloss.span.of(text).to_lowercase()).is_office_word(OfficeWord::Told)
}

/// A body of the dictionary, or somebody with an office: *dilantik Presiden Prabowo*.
fn is_sure(hit: &Hit<'_>, entity: &Entity) -> bool {
    match entity.kind {
        NameKind::Organization => entity.status == Status::Exact,
        NameKind::Person => entity.mention_in(hit.span).is_some_and(|mention| mention.titled.is_some()),
        _ => false,
    }
}

/// Whether a bare name behind a passive may be who does it: somebody, a body, a country; but not behind what somebody becomes or is sought, *dibutuhkan Budi*.
fn names_doer(entity: &Entity, gloss: &Gloss, text: &str, lexicon: &Lexicon) -> bool {
    let acts = match entity.kind {
        NameKind::Person | NameKind::Organization => true,
        NameKind::Place => lexicon.is_country(&entity.name) || lexicon.is(List::Home, &entity.name.to_lowercase()),
        _ => false,
    };
    let is_open = || not_by(gloss, text, lexicon).is_none_or(|what| what.ends_with(NAMES_DO));
    acts && (is_open() || entity.kind != NameKind::Place && is_told(gloss, text, lexicon))
}

/// Whether a noun behind a passive is who does it: *ditangkap polisi*, *ditinggal suaminya*, but *dijadikan tersangka*, *ditemukan korban*.
fn is_noun_for_doer(hit: &Hit<'_>, gloss: &Gloss, text: &str, lexicon: &Lexicon) -> bool {
    let word = hit.headword.as_deref().and_then(|headword| headword.split(' ').next()).unwrap_or_default();
    let doer = lexicon.lists_of(word).others().and_then(|others| others.of("doer"));
    let is_named =
        |doer: &str| not_by(gloss, text, lexicon).is_none_or(|what| !what.is_empty() && what.strip_suffix(NAMES_DO).unwrap_or(what) != doer);
    hit.part_of_speech == Some(PartOfSpeech::Noun) && hit.entity.is_none() && doer.is_some_and(is_named)
}

/// What stands behind a passive verb that names nobody who does it: all, or nouns of this kind.
fn not_by<'l>(gloss: &Gloss, text: &str, lexicon: &'l Lexicon) -> Option<&'l str> {
    lexicon.lists_of(&gloss.span.of(text).to_lowercase()).others()?.of("not_by")
}

/// Where the subject of a passive stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    /// Something before it in the clause may be its subject.
    Before,
    /// A conjunction or comma stands before it, so that the subject is behind it, or that of another clause.
    Behind,
    /// It opens the sentence or what is quoted.
    None,
}

/// Where the subject of a passive stands, by the words before it in its clause. Looks at no more than eight.
fn subject_before(before: &str, lexicon: &Lexicon) -> Subject {
    const MOST_WORDS: usize = 8;
    let is_mark = |c: char| !c.is_alphanumeric() && !"-'’".contains(c);
    let paragraph = before.rsplit("\n\n").next().unwrap_or(before);
    // *Ahmad (34) ditangkap*
    let is_bracket = |word: &&str| word.starts_with('(') && word.ends_with(')');
    let mut words = paragraph.split_whitespace().rev().filter(|word| !is_bracket(word)).take(MOST_WORDS).peekable();
    while let Some(printed) = words.next() {
        if printed.ends_with(is_mark) {
            return if printed.ends_with(',') { Subject::Behind } else { Subject::None };
        }
        let opens = printed.starts_with(is_mark) || words.peek().is_none_or(|before| before.ends_with(is_mark));
        let word = printed.trim_matches(is_mark);
        let lower = word.to_lowercase();
        let says_no = || lexicon.lists_of(&lower).others().is_some_and(|others| others.of("negation").is_some());
        match lexicon.part_of_speech(&lower) {
            _ if word.starts_with(char::is_uppercase) && !opens => return Subject::Before,
            Some(PartOfSpeech::Sconj | PartOfSpeech::Adp) => return Subject::Behind,
            Some(PartOfSpeech::Adv | PartOfSpeech::Aux | PartOfSpeech::Part | PartOfSpeech::Verb | PartOfSpeech::Adj) => {}
            _ if says_no() => {}
            _ => return Subject::Before,
        }
        if opens {
            return Subject::None;
        }
    }
    Subject::None
}

/// Whether a clause ends, or goes on with no verb: before a mark, a preposition, a conjunction or the end.
fn ends_clause(behind: &str, lexicon: &Lexicon) -> bool {
    let Some(next) = behind.split_whitespace().next().filter(|_| behind.starts_with(char::is_whitespace)) else { return true };
    let lower = next.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let goes_on = matches!(
        lexicon.part_of_speech(&lower),
        Some(PartOfSpeech::Adp | PartOfSpeech::Cconj | PartOfSpeech::Sconj | PartOfSpeech::Pron | PartOfSpeech::Det)
    );
    next.starts_with(|c: char| !c.is_alphabetic()) || goes_on || lexicon.is(List::Day, &lower)
}
