//! The gloss line of a sentence: its hits as English in order, nothing said twice.

use super::Gloss;
use crate::article::squeeze;
use crate::glossary::name::Entity;
use crate::glossary::{Hit, HitKind, Status};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};
use crate::span::Span;

/// The glosses of content words, names, figures and truth words in order; a term that nobody knows stands as it is.
pub(super) fn gloss_line<'h>(hits: impl Iterator<Item = &'h Hit<'h>>, entities: &[Entity], text: &str, lexicon: &Lexicon) -> Vec<Gloss> {
    let mut line: Vec<Gloss> = Vec::new();
    let mut last: Option<&Hit> = None;
    // How many glosses stand before the bracket that is open, right behind the last of them.
    let mut bracketed: Option<usize> = None;
    for hit in hits {
        let of = |from: usize, to: usize| Span::new(from, to).of(text);
        let between = last.map_or("", |last| of(last.span.end, hit.span.start));
        let opens = between.trim() == "(";
        bracketed = if opens { Some(line.len()) } else { bracketed.filter(|_| !between.contains(')')) };
        // *Badan X (BX)*: one thing, named twice; but *AW (Abdul Wahid)* says who that is.
        let is_acronym_of_last = last.is_some_and(|last| {
            let is_same = if hit.entity.is_some() { hit.entity == last.entity } else { hit.headword.is_some() && hit.headword == last.headword };
            let is_in_full = || hit.shown().is_none() && last.shown().is_none() && hit.span.len() > last.span.len();
            is_same && opens && !is_in_full()
        });
        if between.trim().is_empty()
            && let Some(gloss) = line.last_mut().filter(|gloss| {
                is_done(gloss, text, lexicon) && (is_agent(hit, entities, gloss, text, lexicon) || is_doer(hit, gloss, text, lexicon))
            })
        {
            gloss.english.push_str(" by");
        }
        last = Some(hit);
        let english = hit.shown().map_or_else(|| squeeze(of(hit.span.start, hit.span.end)), str::to_owned);
        let gloss = Gloss { span: hit.span, english, kind: hit.kind, status: hit.status };
        if !is_acronym_of_last && !bracketed.is_some_and(|n| repeats(&gloss, &line[..n], text)) {
            line.push(gloss);
        }
    }
    line
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

/// Whether a name right behind a passive verb is who does it: *dilantik Presiden Prabowo*, *diserang Israel*. What somebody becomes or is sought names only a body or
/// somebody with an office, unless something is said: *dipilih KPK*, but *dibutuhkan Budi*.
fn is_agent(hit: &Hit<'_>, entities: &[Entity], gloss: &Gloss, text: &str, lexicon: &Lexicon) -> bool {
    let Some(entity) = hit.entity.and_then(|n| entities.get(n)) else { return false };
    let is_sure = match entity.kind {
        NameKind::Organization => entity.status == Status::Exact,
        NameKind::Person => entity.mention_in(hit.span).is_some_and(|mention| mention.titled.is_some()),
        _ => false,
    };
    let acts = matches!(entity.kind, NameKind::Organization | NameKind::Person | NameKind::Place);
    is_sure || acts && (not_by(gloss, text, lexicon).is_none() || entity.kind != NameKind::Place && is_told(gloss, text, lexicon))
}

/// Whether a noun right behind a passive verb is who does it: *ditangkap polisi*, *ditinggal suaminya*, but *dijadikan tersangka*, *ditemukan korban*.
fn is_doer(hit: &Hit<'_>, gloss: &Gloss, text: &str, lexicon: &Lexicon) -> bool {
    let word = hit.headword.as_deref().and_then(|headword| headword.split(' ').next()).unwrap_or_default();
    let doer = lexicon.lists_of(word).others().and_then(|others| others.of("doer"));
    let is_named = |doer: &str| not_by(gloss, text, lexicon).is_none_or(|what| !what.is_empty() && what != doer);
    hit.part_of_speech == Some(PartOfSpeech::Noun) && hit.entity.is_none() && doer.is_some_and(is_named)
}

/// What stands behind a passive verb that names nobody who does it: all, or nouns of this kind.
fn not_by<'l>(gloss: &Gloss, text: &str, lexicon: &'l Lexicon) -> Option<&'l str> {
    lexicon.lists_of(&gloss.span.of(text).to_lowercase()).others()?.of("not_by")
}

/// Whether a gloss in brackets says only what those right before the bracket say: *tuberkulosis (TB)*, *belanja modal (capital expenditure/capex)*. A word that
/// stands in English in the text may be one of theirs, everything else is all that the last of them, or the last few together, say.
fn repeats(gloss: &Gloss, before: &[Gloss], text: &str) -> bool {
    const MOST: usize = 4;
    let words = |english: &str| english.to_lowercase().split([' ', '-']).map(str::to_owned).collect::<Vec<_>>();
    let mut own = words(&gloss.english);
    own.sort_unstable();
    let is_english = gloss.span.of(text).to_lowercase() == gloss.english.to_lowercase();
    (1..=MOST.min(before.len())).any(|n| {
        let mut said: Vec<String> = before[before.len() - n..].iter().flat_map(|gloss| words(&gloss.english)).collect();
        said.sort_unstable();
        said == own || is_english && n == 1 && own.iter().all(|word| said.contains(word))
    })
}
