//! Which tokens are names: the tagger's answer, then what the dictionaries know beyond it.

pub(super) mod again;
pub(super) mod called;
mod cited;
pub(super) mod firm;
mod in_headline;
mod known;
mod law;
mod mere;
mod shown;
mod somebody;
mod suspects;
mod tail;
mod thing;
mod told;
mod unit;

use std::collections::{BTreeMap, BTreeSet};

use super::pattern::Patterns;
use super::tagger;
use crate::document::Sentence;
use crate::glossary::name::abbreviation::initials::{mark_aged, mark_initials, mark_initials_throughout};
use crate::glossary::name::abbreviation::pair;
use crate::glossary::name::bounds::area::{mark_areas, mark_held};
use crate::glossary::name::bounds::area_holder::split_areas;
use crate::glossary::name::bounds::behind;
use crate::glossary::name::bounds::between;
use crate::glossary::name::bounds::clause::cut_verb;
use crate::glossary::name::bounds::degree;
use crate::glossary::name::bounds::extend;
use crate::glossary::name::bounds::holder;
use crate::glossary::name::bounds::kin;
use crate::glossary::name::bounds::person;
use crate::glossary::name::bounds::post;
use crate::glossary::name::bounds::rows::mark_rows;
use crate::glossary::name::bounds::split;
use crate::glossary::name::bounds::trim;
use crate::glossary::name::bounds::trim_office;
use crate::glossary::name::kind::species::take_species;
use crate::glossary::name::mention::reading::NameReading;
use crate::glossary::name::text::casing::Casing;
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::headline::Mode;
use crate::glossary::name::text::reader::Reader;
use crate::glossary::name::text::word::{Word, is_given};
use crate::lexicon::{Lexicon, List, NameKind};
use in_headline::in_headline;
use known::{with_bodies, with_cited, with_dated, with_foreign_titles, with_known_names, with_pairs};
use told::{mark_somebody, mark_told};

/// What letters mean in a text, whatever the dictionaries have.
#[derive(Clone, Debug)]
pub(super) struct Letters<'d> {
    /// Acronyms that the text explains by common nouns.
    pub(super) common: BTreeSet<&'d str>,
    /// What those of them mean that are known.
    pub(super) meant: BTreeMap<&'d str, NameReading>,
    /// Initials of persons.
    pub(super) persons: BTreeSet<&'d str>,
}

/// Whoever has more tokens is no name but a list, or a text all in capitals.
const MOST_TOKENS: usize = 30;

/// The names of a sentence, in order, without overlap.
pub(super) fn recognise(
    reader: &mut Reader<'_>,
    sentence: &Sentence,
    letters: &Letters<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> Vec<Found> {
    let (words, mode) = reader.read(sentence);
    let found = match mode {
        Mode::Running => in_running_text(&words, &reader.casing, patterns, lexicon),
        Mode::Headline | Mode::Capitals => person::join_pointed(&words, in_headline(&words, &reader.casing, patterns, lexicon), patterns, lexicon),
    };
    let mut found = to_their_bounds(&words, mode, found, &reader.casing, patterns, lexicon);
    if sentence.is_title {
        found.iter_mut().for_each(|found| trim::cut_deed(&words, found, &reader.casing, lexicon));
    }
    // *Angkatan* + *Laut Laksamana Ade*: what is split off may be the end of a name of the dictionary.
    law::drop_articles(&words, &mut found);
    if mode == Mode::Running {
        found = with_known_names(&words, found);
        found = extend::take_small_heads(&words, found, patterns, lexicon);
    }
    law::drop_titles(&words, &mut found);
    split::places_and_bodies(&words, &mut found, patterns, lexicon);
    found.iter_mut().for_each(|found| trim_office::cut_small_office(&words, found, patterns, lexicon));
    if mode == Mode::Running {
        found = unit::take_numbers(&words, holders_and_firms(&words, found, patterns, lexicon), patterns, lexicon);
    }
    unit::drop_called(&words, &mut found);
    found = things(&words, mode, found, patterns, lexicon);
    found.retain(|found| found.tokens.len() <= MOST_TOKENS);
    found.retain(|found| !is_none(&words, found, letters, lexicon));
    found = marked(&words, mode, found, letters, lexicon);
    found = areas(&words, mode, found, &reader.casing, patterns, lexicon);
    // Pairs are numbers of names, so that nothing may be added or taken away behind them.
    pair::pair_acronyms(&words, &mut found, &letters.common, patterns, lexicon);
    found
}

/// What was found and is no name after all.
fn is_none(words: &[Word<'_>], found: &Found, letters: &Letters<'_>, lexicon: &Lexicon) -> bool {
    mere::is_common_noun(&words[found.tokens.clone()], &letters.common)
        || mere::is_head_of_phrase(words, found, lexicon)
        || mere::is_editor(words, found)
        || mere::is_in_code(words, found)
        || mere::is_era(words, found)
        || mere::is_grade(words, found)
        || mere::is_of_compass(words, found, lexicon)
        || mere::is_division(&words[found.tokens.clone()])
}

/// Joins names with their English tails, and marks as somebody or something what the words around a name show.
fn marked(words: &[Word<'_>], mode: Mode, mut found: Vec<Found>, letters: &Letters<'_>, lexicon: &Lexicon) -> Vec<Found> {
    if mode == Mode::Running {
        found = tail::join(words, found, lexicon);
    }
    mark_called(words, &mut found);
    found = mark_somebody(words, mark_initials_throughout(words, mark_initials(words, found, lexicon), &letters.persons), lexicon);
    found = mark_meant(words, mode, mark_aged(words, found, lexicon), &letters.meant);
    if mode == Mode::Running { mark_told(words, found, lexicon) } else { found }
}

/// Tells what an office is of from who holds it, and what stands in a row of villages.
fn areas(words: &[Word<'_>], mode: Mode, found: Vec<Found>, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let found = mark_held(words, mode, mark_areas(words, found, casing, lexicon), casing, patterns, lexicon);
    let found = holder::with_listed(words, found, lexicon);
    let found = kin::split(words, mode, split_areas(words, mode, found, patterns, lexicon), patterns, lexicon);
    let mut found = if mode == Mode::Running { mark_rows(words, found, lexicon) } else { found };
    if mode == Mode::Running {
        between::mark_areas(words, &mut found, patterns, lexicon);
    }
    // *Geneng* + *Suparno*, *S.Pd.*
    degree::take(words, &mut found, lexicon);
    found
}

/// Takes what somebody has won and pairs of first names apart, and adds models, ships, events and the like.
fn things(words: &[Word<'_>], mode: Mode, mut found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    if mode == Mode::Running {
        thing::split_prizes(words, &mut found);
        thing::split_given(words, &mut found, patterns);
        found = with_dated(words, thing::take_slashed(words, found), patterns);
    }
    if mode == Mode::Capitals { found } else { take_species(words, thing::letters(words, thing::mark(words, found, lexicon)), lexicon) }
}

/// Takes persons apart from their offices and firms, and gives firms, hospitals and the like all that is theirs.
fn holders_and_firms(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let mut found = holder::split_offices(words, found, patterns, lexicon);
    holder::cut_fields(words, &mut found, patterns);
    // *RSUD* + *Dr. Soetomo*: what was taken for a title is the end of the head.
    let found = extend::take_pointed_heads(words, found, patterns);
    let found = firm::join_to_form(words, firm::join_to_end(words, found, patterns));
    let found = firm::split_last_words(words, found, patterns, lexicon);
    let mut found = post::split_posts(words, found, patterns, lexicon);
    firm::take_ends(words, &mut found, patterns);
    firm::cut_titles(words, &mut found, patterns, lexicon);
    degree::take(words, &mut found, lexicon);
    extend::take_points(words, found)
}

/// Cuts off and joins on until each name has its bounds, and drops what is a phrase after all.
fn to_their_bounds(
    words: &[Word<'_>],
    mode: Mode,
    mut found: Vec<Found>,
    casing: &Casing<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> Vec<Found> {
    found.retain(|found| found.tokens.len() <= MOST_TOKENS);
    found.sort_by_key(|found| found.tokens.start);
    found.retain_mut(|found| trim::cut_plural(words, found, patterns, lexicon));
    found.iter_mut().for_each(|found| trim::cut_numbers(words, found, patterns, lexicon));
    found.retain_mut(|found| trim::trim(words, found, lexicon));
    found.iter_mut().for_each(|found| trim_office::cut_office(words, found, patterns));
    // *ujar Topan* is no typhoon.
    let is_somebody = |found: &Found| found.kind == Some(NameKind::Person) && is_given(&words[found.tokens.start]);
    found.retain(|found| is_somebody(found) || !mere::is_bare_head(&words[found.tokens.clone()], patterns));
    extend::join_parts(words, &mut found, lexicon);
    person::join_by_names(words, &mut found);
    extend::extend(words, &mut found, mode, casing, patterns, lexicon);
    found.iter_mut().for_each(|found| trim::cut_phrase(words, found, lexicon));
    found.iter_mut().for_each(|found| trim::cut_homeland(words, found));
    found.retain_mut(|found| trim::cut_opener(words, found, patterns, lexicon));
    found.iter_mut().for_each(|found| trim::cut_before_place(words, found, patterns, lexicon));
    found.iter_mut().for_each(|found| trim::cut_predicate(words, found));
    if mode == Mode::Running {
        found.iter_mut().for_each(|found| cut_verb(words, found, patterns, lexicon));
    }
    found.iter_mut().for_each(|found| thing::cut_work_noun(words, found, lexicon));
    found.iter_mut().for_each(|found| thing::cut_adjective(words, found, lexicon));
    let is_phrase =
        |found: &Found| mere::opens_phrase(words, found, casing, lexicon) || mere::is_common_phrase(words, found, casing, patterns, lexicon);
    found.retain(|found| mode != Mode::Running || !is_phrase(found));
    split::parts(words, &mut found, patterns, lexicon);
    found.iter_mut().for_each(|found| degree::cut(words, found));
    found
}

/// What the tagger finds, and what the dictionaries, the patterns and the text itself show beyond it.
fn in_running_text(words: &[Word<'_>], casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let found = person::join_pointed(words, tagged(words, casing, lexicon), patterns, lexicon);
    let mut found = person::join_place_given(words, found, patterns, lexicon);
    behind::letters(words, &mut found, patterns, lexicon);
    let found = with_pairs(words, with_foreign_titles(words, person::mark_openers(words, found, patterns)), patterns);
    let found = with_bodies(words, with_known_names(words, found), patterns);
    let found = with_cited(words, law::with_laws(words, found, patterns), lexicon);
    let mut found = shown::add(words, shown::with_titles(words, found, lexicon), casing, patterns, lexicon);
    shown::mark(words, &mut found, casing, lexicon);
    found
}

/// *band Gigi*: behind a noun that announces a name a word is no word.
fn mark_called(words: &[Word<'_>], found: &mut [Found]) {
    let is_announced = |start: usize| words[start].known && words[start].name.is_none() && start > 0 && words[start - 1].is(List::NameFollows);
    for one in found.iter_mut().filter(|one| one.tokens.len() == 1 && is_announced(one.tokens.start)) {
        one.kind = one.kind.filter(|kind| matches!(kind, NameKind::Person | NameKind::Place)).or(Some(NameKind::Other));
    }
    // *berjuluk 'Iron Lady'*, *film 'Wicked'*
    let is_mark = |at: usize| words.get(at).is_some_and(|word| matches!(word.text, "'" | "‘" | "’"));
    for one in found.iter_mut().filter(|one| one.tokens.start > 1 && is_mark(one.tokens.start - 1) && is_mark(one.tokens.end)) {
        let noun = &words[one.tokens.start - 2];
        if noun.is(List::MadeNoun) || noun.is(List::NameFollows) && one.kind != Some(NameKind::Person) {
            one.kind = Some(NameKind::Other);
        }
    }
}

/// *PMI* behind *pekerja migran Indonesia (PMI)* anywhere in the text.
fn mark_meant(words: &[Word<'_>], mode: Mode, found: Vec<Found>, meant: &BTreeMap<&str, NameReading>) -> Vec<Found> {
    // *KONDISI AMAN*: where all has capitals, a word is a word.
    let may_be = |word: &Word<'_>| meant.contains_key(word.text) && !(mode == Mode::Capitals && word.known);
    let places = words.iter().enumerate().filter(|(_, word)| may_be(word)).map(|(at, _)| at..at + 1);
    take_in(found, places, |tokens, touched| {
        let is_free = touched.iter().all(|found| found.tokens.len() == 1);
        is_free.then(|| Found { is_meant: true, ..Found::new(tokens.clone(), Some(NameKind::Other)) })
    })
}

/// What the tagger finds.
fn tagged(words: &[Word<'_>], casing: &Casing<'_>, lexicon: &Lexicon) -> Vec<Found> {
    if !words.iter().any(Word::is_capital) {
        return Vec::new();
    }
    let tags = tagger::decode(words, &tagger::weigh(words, lexicon), &tagger::arrivals(lexicon));
    let is_name = |found: &Found| {
        if mere::is_foreign_opening(words, &found.tokens, casing, lexicon) || mere::is_mere_adjective(words, &found.tokens, casing, lexicon) {
            return false;
        }
        let words = &words[found.tokens.clone()];
        // *Kabid Humas Polda Metro Jaya*: an office, whatever stands in it.
        let is_office = words[0].role.is_some_and(|cover| cover.first && cover.kind == NameKind::Position && cover.n_tokens == words.len());
        !is_office && !mere::is_mere_opening(words, casing, lexicon) && !mere::is_common_body(words)
    };
    spans(&tags).into_iter().filter(is_name).collect()
}

/// Tags as ranges of tokens.
fn spans(tags: &[usize]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for (at, tag) in tags.iter().enumerate().filter(|(_, tag)| **tag > 0) {
        match found.last_mut() {
            Some(last) if tagger::is_inside(*tag) && last.tokens.end == at => last.tokens.end = at + 1,
            _ => found.push(Found::new(at..at + 1, Some(tagger::kind(*tag)).filter(|kind| *kind != NameKind::Other))),
        }
    }
    found
}
