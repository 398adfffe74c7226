//! Which tokens are names: the tagger's answer, then what the dictionaries know beyond it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::area::{mark_areas, mark_held, split_areas};
use super::behind;
use super::casing::Casing;
use super::clause::cut_verb;
use super::degree;
use super::extend;
use super::firm;
use super::found::{Found, has_all, take_in};
use super::headline::Mode;
use super::holder;
use super::initials::{mark_aged, mark_initials, mark_initials_throughout};
use super::kin;
use super::known::{with_bodies, with_cited, with_foreign_titles, with_known_names, with_pairs};
use super::law;
use super::pair;
use super::pattern::Patterns;
use super::person;
use super::post;
use super::reader::Reader;
use super::reading::NameReading;
use super::rows::mark_rows;
use super::shown;
use super::species::take_species;
use super::split;
use super::tagger;
use super::thing;
use super::told::mark_told;
use super::trim;
use super::unit;
use super::word::{Case, Cover, Word, is_mostly_large, lower};
use crate::document::Sentence;
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, OfficeWord};

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
    if mode == Mode::Running {
        found = with_known_names(&words, found);
        found = extend::take_small_heads(&words, found, patterns, lexicon);
    }
    law::drop_titles(&words, &mut found);
    split::places_and_bodies(&words, &mut found, patterns, lexicon);
    if mode == Mode::Running {
        found = unit::take_numbers(&words, holders_and_firms(&words, found, patterns, lexicon), patterns, lexicon);
    }
    found = things(&words, mode, found, patterns, lexicon);
    found.retain(|found| found.tokens.len() <= MOST_TOKENS);
    let is_none = |found: &Found| {
        let is_common = trim::is_common_noun(&words[found.tokens.clone()], &letters.common);
        is_common || trim::is_in_code(&words, found) || trim::is_era(&words, found) || trim::is_of_compass(&words, found, lexicon)
    };
    found.retain(|found| !is_none(found));
    mark_called(&words, &mut found);
    found = mark_somebody(&words, mark_initials_throughout(&words, mark_initials(&words, found, lexicon), &letters.persons), lexicon);
    found = mark_meant(&words, mode, mark_aged(&words, found, lexicon), &letters.meant);
    if mode == Mode::Running {
        found = mark_told(&words, found, lexicon);
    }
    found = areas(&words, mode, found, &reader.casing, patterns, lexicon);
    // Pairs are numbers of names, so that nothing may be added or taken away behind them.
    pair::pair_acronyms(&words, &mut found, &letters.common, patterns, lexicon);
    found
}

/// Tells what an office is of from who holds it, and what stands in a row of villages.
fn areas(words: &[Word<'_>], mode: Mode, found: Vec<Found>, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let found = mark_held(words, mode, mark_areas(words, found, casing, lexicon), casing, patterns, lexicon);
    let found = holder::with_listed(words, found, lexicon);
    let found = kin::split(words, mode, split_areas(words, mode, found, patterns, lexicon), patterns, lexicon);
    let mut found = if mode == Mode::Running { mark_rows(words, found, lexicon) } else { found };
    // *Geneng* + *Suparno*, *S.Pd.*
    degree::take(words, &mut found, lexicon);
    found
}

/// Takes what somebody has won and pairs of first names apart, and adds models, ships, events and the like.
fn things(words: &[Word<'_>], mode: Mode, mut found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    if mode == Mode::Running {
        thing::split_prizes(words, &mut found);
        thing::split_given(words, &mut found, patterns);
        found = thing::take_slashed(words, found);
    }
    if mode == Mode::Capitals { found } else { take_species(words, thing::letters(words, thing::mark(words, found, lexicon)), lexicon) }
}

/// Takes persons apart from their offices and firms, and gives firms, hospitals and the like all that is theirs.
fn holders_and_firms(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let mut found = holder::split_offices(words, found, patterns, lexicon);
    holder::cut_fields(words, &mut found, patterns);
    // *RSUD* + *Dr. Soetomo*: what was taken for a title is the end of the head.
    let found = extend::take_pointed_heads(words, found, patterns);
    let found = firm::join_to_end(words, found, patterns);
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
    found.iter_mut().for_each(|found| trim::cut_office(words, found, patterns));
    // *ujar Topan* is no typhoon.
    let is_somebody = |found: &Found| found.kind == Some(NameKind::Person) && person::is_given(&words[found.tokens.start]);
    found.retain(|found| is_somebody(found) || !trim::is_bare_head(&words[found.tokens.clone()], patterns));
    extend::join_parts(words, &mut found, lexicon);
    person::join_by_names(words, &mut found);
    extend::extend(words, &mut found, mode, casing, patterns, lexicon);
    found.iter_mut().for_each(|found| trim::cut_phrase(words, found, lexicon));
    found.retain_mut(|found| trim::cut_opener(words, found, patterns, lexicon));
    found.iter_mut().for_each(|found| trim::cut_predicate(words, found));
    if mode == Mode::Running {
        found.iter_mut().for_each(|found| cut_verb(words, found, patterns, lexicon));
    }
    found.iter_mut().for_each(|found| thing::cut_work_noun(words, found, lexicon));
    found.iter_mut().for_each(|found| thing::cut_adjective(words, found, lexicon));
    let is_phrase =
        |found: &Found| trim::opens_phrase(words, found, casing, lexicon) || trim::is_common_phrase(words, found, casing, patterns, lexicon);
    found.retain(|found| mode != Mode::Running || !is_phrase(found));
    split::parts(words, &mut found, patterns, lexicon);
    found.iter_mut().for_each(|found| trim::cut_degrees(words, found));
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
    let mut found = shown::add(words, found, casing, patterns, lexicon);
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

/// *Mbak* Bunga, *dr.* Melati: where the name begins behind a form of address or a title at a position.
fn behind_title(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<usize> {
    let word = &words[at];
    let has_stop = words.get(at + 1).is_some_and(|next| next.text == "." && next.glued);
    // *1447 H Jatuh*: one letter is a year's as well.
    let is_long = has_stop || word.text.len() > 1;
    let may_be = word.lists.is_office_word(OfficeWord::Styled) && is_long && (word.is_capital() || word.is(List::AbbreviationBefore));
    let start = at + 1 + usize::from(has_stop);
    // *Pak Guru*, *Tuan Rumah*
    let is_name = |first: &Word<'_>| !first.is(List::Occupation) && lexicon.entry(&lower(&[word.clone(), first.clone()])).is_none();
    (may_be && words.get(start).is_some_and(is_name)).then_some(start)
}

/// *RH alias Botak*, *Aiptu Cahaya*, *dr. Melati*: words with a capital behind somebody's other name, a rank or a title are a person.
fn mark_somebody(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST: usize = 3;
    let is_other = |word: &Word<'_>| [List::Stop, List::Day, List::Month, List::BeforeNumber].iter().any(|list| word.is(*list));
    let is_large = |word: &&Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none() && !is_other(word);
    // *dr. Melati SpA*
    let ends = |at: usize| words.get(at).is_none_or(|word| !word.is_capital() || is_other(word) || word.is(List::Degree));
    let is_rank = |at: usize| {
        // *1447 H Jatuh*: one letter is a year's as well.
        let may_be = |cover: &Cover| cover.kind == NameKind::Title && cover.n_tokens == 1 && words[at].text.len() > 2;
        let cover = words[at].role.filter(may_be);
        let is_known =
            |entry: NameEntry<'_>| entry.kind() == NameKind::Title && entry.is_acronym() && entry.glosses().all(|gloss| !gloss.contains('.'));
        cover.is_some() && lexicon.names(words[at].lower).any(is_known)
    };
    let is_person = |at: usize| {
        let before = found.binary_search_by_key(&at, |found| found.tokens.end).ok().map(|n| &found[n]);
        before.is_some_and(|found| found.is_initials || found.kind == Some(NameKind::Person))
    };
    let run = |at: usize| {
        let is_cue = words[at].is(List::Alias) && is_person(at) || is_rank(at);
        // *alias Bang Jago*
        let title = if is_cue { words.get(at + 1).and_then(|_| behind_title(words, at + 1, lexicon)) } else { behind_title(words, at, lexicon) };
        let start = if is_cue { title.unwrap_or(at + 1) } else { title? };
        // *Dr. A. Zaman*
        let letters = words[start..].chunks_exact(2).take_while(|pair| person::is_initials(pair) && !pair[0].is(List::DegreeBefore)).count() * 2;
        let n = words[start + letters..].iter().take(LONGEST + 1).take_while(is_large).count();
        let end = start + letters + n;
        ((1..=LONGEST).contains(&n) && ends(end)).then_some(start..end)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter_map(run).collect();
    // *Dr. A. Zaman* with the title
    let is_titled = |tokens: &Range<usize>, touched: &[Found]| matches!(touched, [one] if one.tokens.end == tokens.end && words[one.tokens.start].lists.is_office_word(OfficeWord::Styled) && one.tokens.start + 2 == tokens.start);
    take_in(found, runs.into_iter(), |tokens, touched| {
        (has_all(tokens, touched) || is_titled(tokens, touched)).then(|| Found::new(tokens.clone(), Some(NameKind::Person)))
    })
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
        if trim::is_foreign_opening(words, &found.tokens, casing, lexicon) {
            return false;
        }
        let words = &words[found.tokens.clone()];
        // *Kabid Humas Polda Metro Jaya*: an office, whatever stands in it.
        let is_office = words[0].role.is_some_and(|cover| cover.first && cover.kind == NameKind::Position && cover.n_tokens == words.len());
        !is_office && !trim::is_mere_opening(words, casing, lexicon) && !trim::is_common_body(words)
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

/// Whether an ordinary word of a headline that running text has with a capital is part of a name, and not there alone because it stands in one: *Pedagang
/// Protes* is no name for *Asosiasi Pedagang Indonesia*.
fn is_of_name(words: &[Word<'_>], at: usize, casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let may_be_name = |word: &Word<'_>| word.is_capital() && (!word.known || is_mostly_large(word, lexicon));
    let is_head = |word: &Word<'_>| patterns.heads_body(word.lower) || patterns.heads_name(word.lower);
    // *Super Tucano*, *Dinas Pengairan*, which running text has with more words; but *Serikat Buruh* is a phrase.
    let is_pair = |pair: &[Word<'_>]| {
        let is_name = is_head(&pair[0]) || pair.iter().any(may_be_name);
        is_name && casing.is_pair_elsewhere(pair[0].lower, pair[1].lower) && lexicon.entry(&lower(pair)).is_none()
    };
    // *Bandara Muan* for *Bandara Internasional Muan*
    let heads_new = || patterns.heads_name(words[at].lower) && words.get(at + 1).is_some_and(|next| next.is_capital() && !next.known);
    let word = &words[at];
    casing.is_large_elsewhere(word.lower)
        && (may_be_name(word) && !is_head(word)
            || casing.calls(word.lower)
            || heads_new()
            || words[at.saturating_sub(1)..words.len().min(at + 2)].windows(2).any(is_pair))
}

/// *Harashta Haifa Zahra*: what stands between two capitals that nobody knows is part of one name with them.
fn is_between_new(words: &[Word<'_>], at: usize) -> bool {
    let is_new = |word: &Word<'_>| word.case == Case::Title && !word.known && word.name.is_none() && word.role.is_none();
    at > 0 && is_new(&words[at - 1]) && words.get(at + 1).is_some_and(is_new)
}

/// *Kuasa Hukum* + *Pulang*: no name begins inside a phrase, unless with its head (*Imam Masjid Nabawi*).
fn ends_phrase(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let word = &words[at];
    let is_phrase = || words[at - 1].is_capital() && lexicon.entry(&lower(&words[at - 1..=at])).is_some();
    at > 0 && word.known && !patterns.heads_name(word.lower) && !patterns.heads_body(word.lower) && is_phrase()
}

/// In a headline only dictionary names and words that the lexicon does not know are names.
fn in_headline(words: &[Word<'_>], casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if let Some(end) = firm::listed_end(words, at, patterns) {
            found.push(Found::new(at..end, Some(NameKind::Organization)));
            at = end;
            continue;
        }
        let word = &words[at];
        // *di Medan*, *di Solo*: a place, though it be a word.
        let is_in = |cover: &Cover| cover.kind == NameKind::Place && at > 0 && words[at - 1].is(List::Locative);
        let large = is_of_name(words, at, casing, patterns, lexicon);
        // *Puan Minta Maaf* is no madam.
        let opens = |cover: &Cover| cover.kind == NameKind::Person && word.begins;
        let may_be_large = |cover: &Cover| large || opens(cover) || casing.is_large_elsewhere(word.lower) && cover.kind != NameKind::Other;
        let is_shown = |cover: &Cover| cover.n_tokens > 1 || !word.known || may_be_large(cover) || is_in(cover);
        let is_inside = |cover: &Cover| cover.n_tokens == 1 && is_between_new(words, at) || ends_phrase(words, at, patterns, lexicon);
        let cover = word.name.filter(|cover| cover.first && is_shown(cover) && !is_inside(cover)).map(|cover| cover.n_tokens);
        if let Some(n) = casing.whole(&words[at..]).max(cover) {
            found.push(Found::new(at..at + n, None));
            at += n;
            continue;
        }
        // *SF Hariyanto*
        let is_initials = || word.case == Case::Upper && words.get(at + 1).is_some_and(|next| next.case == Case::Title && !next.known);
        // *Shawn Mendes*, where *Mendes* is a minister too.
        let is_second =
            || at > 0 && casing.is_pair_elsewhere(words[at - 1].lower, word.lower) && found.last().is_some_and(|last| last.tokens.end == at);
        let is_free = word.role.is_none() || is_second();
        // *Baby Blues*, which the text has small.
        let is_small = !large && casing.is_small_somewhere(word.lower);
        let unknown = word.is_capital() && is_free && !is_small && (!word.known || large) && (word.lower.len() > 2 || large || is_initials());
        if unknown {
            match found.last_mut() {
                Some(last) if last.tokens.end == at && last.kind.is_none() && words[last.tokens.start].name.is_none() => last.tokens.end += 1,
                _ => found.push(Found::new(at..at + 1, None)),
            }
        }
        at += 1;
    }
    found
}
