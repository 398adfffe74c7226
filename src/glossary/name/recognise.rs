//! Which tokens are names: the tagger's answer, then what the dictionaries know beyond it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::acronym;
use super::bodies;
use super::casing::Casing;
use super::english::Reading;
use super::extend;
use super::firm;
use super::headline::Mode;
use super::holder;
use super::pair;
use super::pattern::Patterns;
use super::person;
use super::reader::Reader;
use super::shown;
use super::split;
use super::tagger;
use super::trim;
use super::word::{Case, Cover, Word, ends_office};
use crate::document::Sentence;
use crate::lexicon::{Lexicon, List, NameEntry, NameKind};

/// A name found in a sentence, as a range of its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Tokens, counted in the sentence.
    pub(super) tokens: Range<usize>,
    /// What the tagger takes it for.
    pub(super) kind: Option<NameKind>,
    /// Whether it is the initials of somebody whose name is kept back.
    pub(super) is_initials: bool,
    /// Whether it is letters that the text explains by a common noun.
    pub(super) is_meant: bool,
    /// Number of the earlier name of the sentence of which it is the acronym, or the expansion.
    pub(super) pair: Option<usize>,
}

impl Found {
    pub(super) fn new(tokens: Range<usize>, kind: Option<NameKind>) -> Self {
        Self { tokens, kind, is_initials: false, is_meant: false, pair: None }
    }
}

/// What letters mean in a text, whatever the dictionaries have.
#[derive(Clone, Debug)]
pub(super) struct Letters<'d> {
    /// Acronyms that the text explains by common nouns.
    pub(super) common: BTreeSet<&'d str>,
    /// What those of them mean that are known.
    pub(super) meant: BTreeMap<&'d str, Reading>,
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
        Mode::Headline | Mode::Capitals => in_headline(&words, &reader.casing),
    };
    let mut found = to_their_bounds(&words, mode, found, &reader.casing, patterns, lexicon);
    // *Angkatan* + *Laut Laksamana Ade*: what is split off may be the end of a name of the dictionary.
    if mode == Mode::Running {
        found = with_known_names(&words, found);
        found = extend::take_small_heads(&words, found, patterns, lexicon);
    }
    split::places_and_bodies(&words, &mut found, patterns, lexicon);
    if mode == Mode::Running {
        found = holder::split_offices(&words, found, patterns, lexicon);
        found = firm::split_last_words(&words, found, patterns);
        firm::take_ends(&words, &mut found, patterns);
        firm::cut_titles(&words, &mut found, patterns, lexicon);
    }
    found.retain(|found| found.tokens.len() <= MOST_TOKENS);
    let is_none = |found: &Found| {
        let is_common = trim::is_common_noun(&words[found.tokens.clone()], &letters.common);
        is_common || trim::is_era(&words, found) || trim::is_of_compass(&words, found, lexicon)
    };
    found.retain(|found| !is_none(found));
    mark_called(&words, &mut found);
    found = mark_somebody(&words, mark_initials_throughout(&words, mark_initials(&words, found, lexicon), &letters.persons), lexicon);
    found = mark_aged(&words, found);
    found = mark_meant(&words, mode, found, &letters.meant);
    // Pairs are numbers of names, so that nothing may be added or taken away behind them.
    pair::pair_acronyms(&words, &mut found, &letters.common, patterns, lexicon);
    found
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
    found.retain_mut(|found| trim::trim(words, found, lexicon));
    found.iter_mut().for_each(|found| trim::cut_office(words, found, patterns));
    found.retain(|found| !trim::is_bare_head(&words[found.tokens.clone()], patterns));
    extend::join_parts(words, &mut found);
    person::join_by_names(words, &mut found);
    extend::extend(words, &mut found, mode, casing, patterns, lexicon);
    found.iter_mut().for_each(|found| trim::cut_phrase(words, found, lexicon));
    let is_phrase =
        |found: &Found| trim::opens_phrase(words, found, casing, lexicon) || trim::is_common_phrase(words, found, casing, patterns, lexicon);
    found.retain(|found| mode != Mode::Running || !is_phrase(found));
    split::parts(words, &mut found, patterns);
    found
}

/// What the tagger finds, and what the dictionaries, the patterns and the text itself show beyond it.
fn in_running_text(words: &[Word<'_>], casing: &Casing<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let found = with_foreign_titles(words, tagged(words, casing, lexicon));
    let found = with_bodies(words, with_known_names(words, found), patterns);
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
}

/// *berinisial IIH, DS dan MA*: capitals in a list behind the word are persons.
fn mark_initials(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower);
    let cues = (0..words.len()).filter(|at| words[*at].is(List::Initials));
    let places: BTreeSet<usize> = cues.flat_map(|cue| acronym::initials_behind(cue, words.len(), text, lower, lexicon)).collect();
    take_in(found, places.into_iter().map(|at| at..at + 1), |tokens, _| [person_of_initials(tokens)])
}

/// *RH alias Botak*, *Aiptu Cahaya*: words with a capital behind somebody's other name, or behind a rank, are a person.
fn mark_somebody(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST: usize = 3;
    let is_other = |word: &Word<'_>| [List::Stop, List::Day, List::Month].iter().any(|list| word.is(*list));
    let is_large = |word: &&Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none() && !is_other(word);
    let ends = |at: usize| words.get(at).is_none_or(|word| !word.is_capital() || is_other(word));
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
        let n = is_cue.then(|| words[at + 1..].iter().take(LONGEST + 1).take_while(is_large).count())?;
        ((1..=LONGEST).contains(&n) && ends(at + 1 + n)).then_some(at + 1..at + 1 + n)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter_map(run).collect();
    take_in(found, runs.into_iter(), |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Person))))
}

/// *saksi mata, Dewi (34)*, *S (42)*: a capital or two before an age in brackets are a person, though they be words.
fn mark_aged(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    const LONGEST: usize = 3;
    let is_age = |open: usize| {
        let age = words.get(open + 1).and_then(|word| word.text.parse::<u8>().ok()).is_some_and(|age| (5..100).contains(&age));
        let closes = |at: usize| words.get(at).is_some_and(|word| word.text == ")");
        words[open].text == "(" && age && (closes(open + 2) || words.get(open + 2).is_some_and(|word| word.is(List::Age)) && closes(open + 3))
    };
    let speaks = |word: &Word<'_>| [List::Speech, List::Reporting].iter().any(|list| word.is(*list));
    let is_part = |word: &&Word<'_>| matches!(word.case, Case::Title | Case::Initial) && word.role.is_none() && word.name.is_none() && !speaks(word);
    let run = |open: usize| {
        let n = is_age(open).then(|| words[..open].iter().rev().take(LONGEST + 1).take_while(is_part).count())?;
        // *Pasal 12 Ayat (5)*
        let is_counted = open > n && words[open - n - 1].case == Case::Number;
        ((1..=LONGEST).contains(&n) && !is_counted).then_some(open - n..open)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter_map(run).collect();
    take_in(found, runs.into_iter(), |tokens, touched| {
        let is_free = touched.is_empty() || touched.iter().all(|found| found.tokens == *tokens);
        is_free.then(|| Found::new(tokens.clone(), Some(NameKind::Person)))
    })
}

/// *SD* is a person throughout where *berinisial SD* stands anywhere in the text, and no school.
fn mark_initials_throughout(words: &[Word<'_>], found: Vec<Found>, persons: &BTreeSet<&str>) -> Vec<Found> {
    let places = words.iter().enumerate().filter(|(_, word)| persons.contains(word.text)).map(|(at, _)| at..at + 1);
    take_in(found, places, |tokens, touched| touched.iter().all(|found| found.tokens.len() == 1).then(|| person_of_initials(tokens)))
}

/// *PMI* behind *pekerja migran Indonesia (PMI)* anywhere in the text.
fn mark_meant(words: &[Word<'_>], mode: Mode, found: Vec<Found>, meant: &BTreeMap<&str, Reading>) -> Vec<Found> {
    // *KONDISI AMAN*: where all has capitals, a word is a word.
    let may_be = |word: &Word<'_>| meant.contains_key(word.text) && !(mode == Mode::Capitals && word.known);
    let places = words.iter().enumerate().filter(|(_, word)| may_be(word)).map(|(at, _)| at..at + 1);
    take_in(found, places, |tokens, touched| {
        let is_free = touched.iter().all(|found| found.tokens.len() == 1);
        is_free.then(|| Found { is_meant: true, ..Found::new(tokens.clone(), Some(NameKind::Other)) })
    })
}

fn person_of_initials(tokens: &Range<usize>) -> Found {
    Found { is_initials: true, ..Found::new(tokens.clone(), Some(NameKind::Person)) }
}

/// What the tagger finds.
fn tagged(words: &[Word<'_>], casing: &Casing<'_>, lexicon: &Lexicon) -> Vec<Found> {
    if !words.iter().any(Word::is_capital) {
        return Vec::new();
    }
    let tags = tagger::decode(words, &tagger::weigh(words, lexicon), &tagger::arrivals(lexicon));
    let is_name = |found: &Found| {
        let words = &words[found.tokens.clone()];
        // *Kabid Humas Polda Metro Jaya*: an office, whatever stands in it.
        let is_office = words[0].role.is_some_and(|cover| cover.first && cover.kind == NameKind::Position && cover.n_tokens == words.len());
        !is_office && !trim::is_mere_opening(words, casing) && !trim::is_common_body(words)
    };
    spans(&tags).into_iter().filter(is_name).collect()
}

/// Takes in stretches, in order: what `judge` makes of one and of the names that it touches takes their place. O(names + stretches)
/// beside sorting and judging.
pub(super) fn take_in<R: IntoIterator<Item = Found>>(
    mut found: Vec<Found>,
    stretches: impl Iterator<Item = Range<usize>>,
    judge: impl Fn(&Range<usize>, &[Found]) -> R,
) -> Vec<Found> {
    found.sort_by_key(|found| found.tokens.start);
    let (mut taken, mut at, mut free) = (Vec::with_capacity(found.len()), 0, 0);
    for tokens in stretches {
        // What overlaps the stretch before is part of that.
        if tokens.start < free {
            continue;
        }
        let before = found[at..].iter().take_while(|found| found.tokens.end <= tokens.start).count();
        taken.extend_from_slice(&found[at..at + before]);
        at += before;
        let touched = found[at..].iter().take_while(|found| found.tokens.start < tokens.end).count();
        let n_before = taken.len();
        taken.extend(judge(&tokens, &found[at..at + touched]));
        if taken.len() > n_before {
            free = tokens.end;
            at += touched;
        }
    }
    taken.extend_from_slice(&found[at..]);
    taken
}

/// Whether a stretch has all of the names that it touches.
pub(super) fn has_all(tokens: &Range<usize>, touched: &[Found]) -> bool {
    touched.iter().all(|found| tokens.start <= found.tokens.start && found.tokens.end <= tokens.end)
}

/// Adds titles in English: capitals held together by *of*, *the* and the like, one of which at least is no Indonesian word (*Game of Thrones*).
fn with_foreign_titles(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    let is_glue = |word: &Word<'_>| word.is(List::Foreign) && !word.known;
    let belongs = |word: &Word<'_>| (word.is_capital() && word.role.is_none() && !(word.begins && word.known)) || is_glue(word);
    let is_unknown = |word: &Word<'_>| word.is_capital() && !word.known && word.name.is_none() && !is_glue(word);
    let mut next = 0;
    let runs = std::iter::from_fn(|| {
        let at = (next..words.len()).find(|at| belongs(&words[*at]))?;
        next = at + words[at..].iter().take_while(|word| belongs(word)).count();
        Some(at..next)
    });
    let titles = runs.filter_map(|run| {
        let last = run.clone().rfind(|at| words[*at].is_capital())? + 1;
        let first = run.clone().find(|at| words[*at].is_capital())?;
        let title = &words[first..last];
        (title.len() > 2 && title.iter().any(is_glue) && title.iter().any(is_unknown)).then_some(first..last)
    });
    take_in(found, titles, |tokens, touched| {
        let kind = touched.first().and_then(|found| found.kind).filter(|kind| *kind != NameKind::Person);
        Some(Found::new(tokens.clone(), kind))
    })
}

/// Adds the names that the dictionary knows and the tagger left out or cut short, where no word is meant: *KUHP*, *Tiongkok*, *Perang Dunia II*. A casing
/// cannot guess them.
fn with_known_names(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    let certain = words.iter().enumerate().filter_map(|(at, word)| {
        let cover = word.name.filter(|cover| cover.first && cover.proper)?;
        let tokens = at..at + cover.n_tokens;
        let is_certain = match cover.n_tokens {
            // A capital inside a sentence makes even a word the place of that name: *KEK Palu*.
            1 if word.known => cover.kind == NameKind::Place && word.case == Case::Title && !word.begins && word.role.is_none(),
            1 => word.case == Case::Upper || cover.kind != NameKind::Other || !word.begins,
            // *Organisasi untuk Keamanan dan Kerja Sama di Eropa*: small words stand inside.
            // *Wali Kota Bandung* is of Bandung, *Letnan Jenderal Ahmad Yani* no general.
            _ if cover.kind == NameKind::Place && ends_office(words, at) => false,
            _ if word.role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Title) => false,
            _ => words[tokens.clone()].iter().all(|word| word.case != Case::Lower || word.is(List::Stop) || word.is(List::Connector)),
        };
        is_certain.then_some(tokens)
    });
    take_in(found, certain, |tokens, touched| {
        let kind = touched.iter().find(|found| found.tokens == *tokens).and_then(|found| found.kind);
        has_all(tokens, touched).then(|| Found::new(tokens.clone(), kind))
    })
}

/// Adds bodies whose English the patterns compose: *Aliansi Energi Konsumen*, all of it ordinary words with a capital.
fn with_bodies(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    let mut next = 0;
    let bodies = std::iter::from_fn(|| {
        let heads = |at: &usize| words[*at].case == Case::Title && patterns.heads_body(words[*at].lower);
        loop {
            let head = (next..words.len()).find(heads)?;
            let end = body_end(words, head, patterns);
            next = end.max(head + 1);
            if end > head {
                return Some(head..end);
            }
        }
    });
    take_in(found, bodies, |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Organization))))
}

/// Where the longest body ends that begins at a head and has an English form.
fn body_end(words: &[Word<'_>], head: usize, patterns: &Patterns<'_>) -> usize {
    const LONGEST: usize = 18;
    let belongs = |word: &&Word<'_>| word.case == Case::Title || word.case == Case::Upper || word.is(List::Coordinator) || word.text == ",";
    let run = words[head..].iter().take(LONGEST).take_while(belongs).count();
    let shown = |end: usize| bodies::shown(words, head..end);
    let is_body = |end: &usize| words[*end - 1].is_capital() && patterns.is_body_of_words(&shown(*end));
    // *Tim Reaksi Cepat*: no part of a phrase is a body.
    let is_phrase = |end: &usize| patterns.common_noun(&shown(*end)).is_some();
    let ends = || (head + 2..=head + run).rev();
    ends().find(is_body).filter(|end| !ends().take_while(|longer| longer > end).any(|longer| is_phrase(&longer))).unwrap_or(head)
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

/// In a headline only dictionary names and words that the lexicon does not know are names.
fn in_headline(words: &[Word<'_>], casing: &Casing<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = &words[at];
        if let Some(cover) = word.name.filter(|cover| cover.first && (cover.n_tokens > 1 || !word.known || casing.is_large_elsewhere(word.lower))) {
            found.push(Found::new(at..at + cover.n_tokens, None));
            at += cover.n_tokens;
            continue;
        }
        let large = casing.is_large_elsewhere(word.lower);
        // *SF Hariyanto*
        let is_initials = || word.case == Case::Upper && words.get(at + 1).is_some_and(|next| next.case == Case::Title && !next.known);
        // *Shawn Mendes*, where *Mendes* is a minister too.
        let is_second =
            || at > 0 && casing.is_pair_elsewhere(words[at - 1].lower, word.lower) && found.last().is_some_and(|last| last.tokens.end == at);
        let is_free = word.role.is_none() || is_second();
        let unknown = word.is_capital() && is_free && (!word.known || large) && (word.lower.len() > 2 || large || is_initials());
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
