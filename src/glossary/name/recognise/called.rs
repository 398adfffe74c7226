//! One word of a name that stands alone for all of it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::article::squeeze;
use crate::document::{Document, Sentence};
use crate::glossary::name::abbreviation::explained::is_english;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::casing::Casing;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{begins_after, is_shared, is_title_case};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};
use crate::span::Span;

/// What a word of a name stands for.
#[derive(Clone, Copy)]
struct Called {
    kind: Option<NameKind>,
    /// Whether the text has the person with more words, so that a capital inside a sentence says enough, even if the text also has the word small.
    is_part_of_person: bool,
}

impl Called {
    /// Takes in another name that has the word: where it is somebody's too, it is rather that.
    fn join(&mut self, kind: Option<NameKind>, is_part_of_person: bool) {
        self.kind = self.kind.filter(|kind| *kind == NameKind::Person).or(kind);
        self.is_part_of_person |= is_part_of_person;
    }
}

/// Adds what is called by one word of the name that the text has in full: *Salah* is Mohamed Salah, and nothing is wrong; *di Patriot* is in Stadion Patriot.
pub(in crate::glossary::name) fn add(
    document: &Document,
    sentences: &[&Sentence],
    all_found: &mut [Vec<Found>],
    casing: &Casing<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) {
    add_slashed(document, sentences, all_found);
    add_with_clitic(document, sentences, all_found, lexicon);
    let called = words_that_call(document, sentences, all_found, casing, patterns, lexicon);
    if called.is_empty() {
        return;
    }
    let shown = |at: usize| document.tokens[at].of(document.text());
    mark_persons(document, sentences, all_found, &called, lexicon);
    for (sentence, found) in sentences.iter().zip(all_found).filter(|(sentence, _)| !sentence.is_title) {
        let Range { start, end } = sentence.tokens.clone();
        // All that call have a capital, and most words have none.
        let may_be_called = |at: usize| shown(at).starts_with(char::is_uppercase) && called.contains_key(shown(at));
        let mut ones = Vec::new();
        for at in (start..end).filter(|at| may_be_called(*at) && !is_of_pair(document, &(start..end), *at, lexicon)) {
            let over = found.partition_point(|found| found.tokens.end <= at - start);
            let is_free = found.get(over).is_none_or(|found| at - start < found.tokens.start);
            let Called { kind, is_part_of_person } = called[shown(at)];
            // *"Hikari Sentai Maskman"*: among other capitals a word is part of something else.
            let is_large = |at: usize| (start..end).contains(&at) && shown(at).starts_with(char::is_uppercase);
            let stands_alone = kind == Some(NameKind::Person) || !is_large(at.wrapping_sub(1)) && !is_large(at + 1);
            // A word that opens a sentence has its capital from there.
            let is_inside = || at > start && is_part_of_person && !begins_after(shown(at - 1));
            // *Wahyu diduga menerima suap*: somebody that the text has in full opens a sentence.
            let acts = || is_part_of_person && at + 1 < end && is_predicate(document, at + 1, lexicon);
            let is_never_small = || (at > start || acts()) && !casing.is_small_somewhere(document.lower(at));
            if is_free && stands_alone && (is_never_small() || is_inside() || casing.is_large_elsewhere(document.lower(at))) {
                ones.push(Found::new(at - start..at - start + 1, kind));
            }
        }
        insert(found, ones);
    }
}

/// Whether a word begins a phrase there, or ends an office: *Direktur* + *Utama*, though a *David Utama* be in the text.
fn is_of_pair(document: &Document, sentence: &Range<usize>, at: usize, lexicon: &Lexicon) -> bool {
    let pair = |at: usize| format!("{} {}", document.lower(at), document.lower(at + 1));
    at + 1 < sentence.end && lexicon.entry(&pair(at)).is_some() || at > sentence.start && lexicon.is_office(&pair(at - 1))
}

/// Whether what stands there is said of somebody before it: a verb, or what goes before one.
fn is_predicate(document: &Document, at: usize, lexicon: &Lexicon) -> bool {
    let lower = document.lower(at);
    let part = lexicon.part_of_speech(lower);
    let is_regular = || lexicon.entry(lower).is_some_and(|entry| entry.regular().is_some());
    matches!(part, Some(PartOfSpeech::Verb | PartOfSpeech::Aux)) || is_regular()
}

/// *Fajar dicokok*, *kata Sudirman*: a word alone that is part of somebody's name is that person, beside a verb of saying though there be a place called so.
fn mark_persons(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], called: &BTreeMap<&str, Called>, lexicon: &Lexicon) {
    for (sentence, found) in sentences.iter().zip(all_found) {
        for one in found.iter_mut().filter(|one| one.tokens.len() == 1 && !one.is_meant) {
            let at = one.tokens.start + sentence.tokens.start;
            let is = |at: usize, list: List| sentence.tokens.contains(&at) && lexicon.is(list, document.lower(at));
            let tells = |at: usize| lexicon.lists_of(document.lower(at)).others().is_some_and(|others| others.of("cue") == Some("according"));
            let is_told = |at: usize| sentence.tokens.contains(&at) && (lexicon.is(List::Speech, document.lower(at)) || tells(at));
            let speaks = || is_told(at.wrapping_sub(1)) || is(at + 1, List::Reporting);
            let is_other = |kind: NameKind| kind != NameKind::Person && !(kind == NameKind::Place && speaks());
            let has_other = || lexicon.names(document.lower(at)).any(|entry| is_other(entry.kind()));
            let person = called.get(document.tokens[at].of(document.text())).filter(|called| called.is_part_of_person && !has_other());
            one.kind = person.map_or(one.kind, |person| person.kind);
        }
    }
}

/// *Rizkynya belum datang*: speech has *-nya* behind the name of somebody that the text has without it.
fn add_with_clitic(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], lexicon: &Lexicon) {
    const SHORTEST: usize = 4;
    let shown = |at: usize| document.tokens[at].of(document.text());
    let name = |at: usize| shown(at).strip_suffix("nya").filter(|name| name.len() >= SHORTEST && is_title_case(name));
    // *Hantunya* is *hantu* wherever a title has that.
    let is_word = |at: usize| {
        let host = document.lower(at).strip_suffix("nya").unwrap_or_default();
        [document.lower(at), host].into_iter().any(|lower| lexicon.entry(lower).is_some()) || lexicon.is_english(host)
    };
    let is_new = |at: &usize| name(*at).is_some() && !is_word(*at);
    let is_open = |one: &Found| matches!(one.kind, None | Some(NameKind::Person)) && !one.is_initials && !one.is_meant;
    let persons = |(sentence, found): (&&Sentence, &Vec<Found>)| {
        let start = sentence.tokens.start;
        found.iter().filter(|one| is_open(one)).flat_map(move |one| one.tokens.start + start..one.tokens.end + start).collect::<Vec<usize>>()
    };
    let places: Vec<(usize, usize)> =
        sentences.iter().enumerate().flat_map(|(n, sentence)| sentence.tokens.clone().filter(is_new).map(move |at| (n, at))).collect();
    if places.is_empty() {
        return;
    }
    let names: BTreeSet<&str> = sentences.iter().zip(all_found.iter()).flat_map(persons).map(shown).collect();
    for (n, at) in places.into_iter().filter(|(_, at)| name(*at).is_some_and(|name| names.contains(name))) {
        let tokens = at - sentences[n].tokens.start..at - sentences[n].tokens.start + 1;
        let one = Found { has_clitic: true, ..Found::new(tokens.clone(), Some(NameKind::Person)) };
        let over = all_found[n].partition_point(|found| found.tokens.end <= tokens.start);
        match all_found[n].get_mut(over).filter(|found| found.tokens.start <= tokens.start) {
            Some(same) if same.tokens == tokens => (same.kind, same.has_clitic) = (one.kind, true),
            Some(_) => {}
            None => insert(&mut all_found[n], vec![one]),
        }
    }
}

/// *Luo/Ou* after *Luo Wei Min/Ou Jian Hao*: two persons that a stroke holds together are called by a word of each, however short.
fn add_slashed(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>]) {
    let shown = |at: usize| document.tokens[at].of(document.text());
    let may_be = |one: &Found| one.tokens.len() > 1 && matches!(one.kind, None | Some(NameKind::Person));
    let mut pairs: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (sentence, found) in sentences.iter().zip(all_found.iter()) {
        let start = sentence.tokens.start;
        for (one, other) in found.iter().zip(found.iter().skip(1)) {
            let stroke = one.tokens.end;
            if may_be(one) && may_be(other) && stroke + 1 == other.tokens.start && shown(start + stroke) == "/" {
                pairs.extend(one.tokens.clone().flat_map(|at| other.tokens.clone().map(move |behind| (shown(start + at), shown(start + behind)))));
            }
        }
    }
    if pairs.is_empty() {
        return;
    }
    for (sentence, found) in sentences.iter().zip(all_found) {
        let Range { start, end } = sentence.tokens.clone();
        let is_pair = |at: &usize| shown(at + 1) == "/" && pairs.contains(&(shown(*at), shown(at + 2)));
        let mut ones = Vec::new();
        for at in (start..end.saturating_sub(2)).filter(is_pair).flat_map(|at| [at - start, at + 2 - start]) {
            let over = found.partition_point(|found| found.tokens.end <= at);
            match found.get_mut(over).filter(|found| found.tokens.start <= at) {
                Some(same) if same.tokens.len() == 1 => same.kind = Some(NameKind::Person),
                Some(_) => {}
                None => ones.push(Found::new(at..at + 1, Some(NameKind::Person))),
            }
        }
        insert(found, ones);
    }
}

/// The words that may stand for a name of the text, as printed, and what they name.
fn words_that_call<'d>(
    document: &'d Document,
    sentences: &[&Sentence],
    all_found: &[Vec<Found>],
    casing: &Casing<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> BTreeMap<&'d str, Called> {
    let shown = |at: usize| document.tokens[at].of(document.text());
    // What is no word and nobody else's name stands for any name that it is part of.
    let is_new = |at: usize| {
        let lower = document.lower(at);
        lexicon.entry(lower).is_none() && lexicon.names(lower).next().is_none() && !lexicon.is_english(lower)
    };
    // *Naver V Live*, *Sekolah Harapan*: a word that English has too, or the head of a body, is as likely no person's.
    let is_common = |lower: &str| is_shared(lower, lexicon) || patterns.heads_name(lower) || patterns.heads_body(lower);
    let mut called: BTreeMap<&str, Called> = BTreeMap::new();
    for (sentence, found) in sentences.iter().zip(all_found) {
        // One word is a name throughout where it is one somewhere: *Sandi*.
        for one in found {
            let tokens = one.tokens.start + sentence.tokens.start..one.tokens.end + sentence.tokens.start;
            if tokens.len() == 1 && (one.kind != Some(NameKind::Person) || lexicon.is_english(document.lower(tokens.start))) {
                continue;
            }
            let (calling, kind) = calling(document, one.kind, tokens.clone(), patterns);
            let is_full = kind == Some(NameKind::Person) && tokens.len() > 1;
            // *Putri* of *Putri Anggraini*, but *Raja* of no *Raja Salman*
            let given = Some(tokens.start).filter(|_| is_full && begins_royally(document, &tokens, patterns, lexicon));
            for at in tokens.filter(|at| calling.contains(at) || is_new(*at)) {
                let lower = document.lower(at);
                let is_part_of_person = is_full && !is_common(lower);
                if may_call(shown(at), lower, given == Some(at), lexicon) && (is_full || !casing.is_small_somewhere(lower)) {
                    called.entry(shown(at)).and_modify(|known| known.join(kind, is_part_of_person)).or_insert(Called { kind, is_part_of_person });
                }
            }
        }
    }
    called
}

/// Whether a person of no royal house has a title of one for a first name.
fn begins_royally(document: &Document, tokens: &Range<usize>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let is_royal = lexicon.lists_of(document.lower(tokens.start)).is_office_word(OfficeWord::Royal);
    is_royal && patterns.known_person(&printed(document, tokens)).is_none()
}

/// Notes what shows names in headlines: those of several words that stand inside a sentence of running text, and words by which a name may be called.
pub(in crate::glossary::name) fn note<'d>(
    document: &'d Document,
    sentence: &Sentence,
    found: &[Found],
    casing: &mut Casing<'d>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) {
    let shown = |at: usize| document.tokens[at].of(document.text());
    for one in found {
        let tokens = one.tokens.start + sentence.tokens.start..one.tokens.end + sentence.tokens.start;
        let begins = || lexicon.is(List::FirstName, document.lower(tokens.start));
        // Of what kind a name is that begins as a person's is not told yet.
        let is_person = || begins() || one.kind.is_none() && patterns.known_person(&printed(document, &tokens)).is_some();
        if tokens.len() > 1 && one.tokens.start > 0 && tokens.clone().all(|at| shown(at).starts_with(char::is_uppercase)) {
            casing.add_whole(tokens.clone().map(|at| document.lower(at)).collect());
        }
        let alone = if tokens.len() == 1 || is_person() { tokens } else { calling(document, one.kind, tokens, patterns).0 };
        alone.for_each(|at| casing.add_calling(document.lower(at)));
    }
}

/// The tokens of a name that may stand for all of it, and for what: each of a person's, and what a place or body of two words is called, unless that is
/// where the body is, *Polsek Bontoala*.
fn calling(document: &Document, kind: Option<NameKind>, tokens: Range<usize>, patterns: &Patterns<'_>) -> (Range<usize>, Option<NameKind>) {
    let head = document.lower(tokens.start);
    let has_head = tokens.len() == 2 && patterns.heads_name(head);
    match kind {
        Some(NameKind::Person) => (tokens, kind),
        Some(NameKind::Place | NameKind::Organization) if has_head => {
            (tokens.start + 1..tokens.end, if patterns.stands_before_place(head) { Some(NameKind::Place) } else { kind })
        }
        _ => (tokens.start..tokens.start, kind),
    }
}

fn printed(document: &Document, tokens: &Range<usize>) -> String {
    squeeze(Span::new(document.tokens[tokens.start].span.start, document.tokens[tokens.end - 1].span.end).of(document.text()))
}

/// Whether a word of a name, an ordinary word or one that looks like a form of it (*Messi*), may stand for the name.
fn may_call(shown: &str, lower: &str, is_given: bool, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 4;
    let is_other = || {
        let lists = lexicon.lists_of(lower);
        [List::Stop, List::Day, List::Month, List::Division].iter().any(|list| lists.has(*list))
    };
    let is_office = || lexicon.names(lower).any(|entry| entry.kind().is_role());
    shown.len() >= SHORTEST && is_title_case(shown) && !is_other() && (is_given || !is_office())
}

/// Puts names, in order, in their places among those of their sentence; pairs are numbers, and move along.
pub(in crate::glossary::name) fn insert(found: &mut Vec<Found>, ones: Vec<Found>) {
    if ones.is_empty() {
        return;
    }
    let (mut all, mut places) = (Vec::with_capacity(found.len() + ones.len()), Vec::with_capacity(found.len()));
    let mut ones = ones.into_iter().peekable();
    for old in found.drain(..) {
        while let Some(one) = ones.next_if(|one| one.tokens.start < old.tokens.start) {
            all.push(one);
        }
        places.push(all.len());
        all.push(old);
    }
    all.extend(ones);
    for pair in all.iter_mut().filter_map(|one| one.pair.as_mut()) {
        *pair = places[*pair];
    }
    *found = all;
}

/// Letters in brackets that stand for a name before them are that name wherever they stand, though they be a word too; in the title others too that name a
/// body in the text: *BPS: Inflasi Naik*.
pub(in crate::glossary::name) fn add_letters(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], lexicon: &Lexicon) {
    let shown = |at: usize| document.tokens[at].of(document.text());
    let is_letters = |shown: &str, least: usize| shown.len() >= least && shown.chars().all(char::is_uppercase);
    let is_name = |found: &&Found| found.tokens.len() == 1 && !found.is_initials && !found.is_meant;
    let mut kinds: BTreeMap<&str, (Option<NameKind>, bool)> = BTreeMap::new();
    for (sentence, found) in sentences.iter().zip(all_found.iter()).filter(|(sentence, _)| !sentence.is_title) {
        let at = |one: &Found| one.tokens.start + sentence.tokens.start;
        let may_be = |one: &&Found| {
            // *Universitas Boston (BU)*: the letters of a pair are no form of address.
            let is_address = || lexicon.names(document.lower(at(one))).any(|entry| entry.kind() == NameKind::Title);
            let least = if one.pair.is_some() && is_address() { 2 } else { 3 };
            is_name(one) && (one.pair.is_some() || one.kind == Some(NameKind::Organization)) && is_letters(shown(at(one)), least)
        };
        for one in found.iter().filter(may_be).filter(|one| !is_english(shown(at(one)), document.lower(at(one)), lexicon)) {
            kinds.entry(shown(at(one))).or_insert((one.kind, false)).1 |= one.pair.is_some();
        }
    }
    cut_blends(document, sentences, all_found, lexicon);
    if kinds.is_empty() {
        return;
    }
    for (sentence, found) in sentences.iter().zip(all_found) {
        // Where all has capitals, a word is a word.
        let n_small = sentence.tokens.clone().filter(|at| shown(*at).contains(char::is_lowercase)).count();
        let is_free = |at: &usize| found.iter().all(|one| !one.tokens.contains(&(*at - sentence.tokens.start)));
        let may_be_word = |at: &usize| n_small < 2 && lexicon.entry(document.lower(*at)).is_some();
        let is_letters = |at: &usize| kinds.get(shown(*at)).is_some_and(|(_, is_pair)| *is_pair || sentence.is_title);
        let ones = sentence.tokens.clone().filter(|at| is_letters(at) && is_free(at) && !may_be_word(at));
        let ones = ones.map(|at| Found::new(at - sentence.tokens.start..at - sentence.tokens.start + 1, kinds[shown(at)].0)).collect();
        insert(found, ones);
    }
}

/// *Sekretaris Gertanca* + *Rina Kartika*, *Data* + *Gertanca*, *FWS* + *DPRD*: what a name of the text is called in short is no part of somebody's or of the letters
/// of a body behind it, nor of the noun that opens a sentence.
fn cut_blends(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], lexicon: &Lexicon) {
    let shown = |at: usize| document.tokens[at].of(document.text());
    let mut short: BTreeMap<&str, Option<NameKind>> = BTreeMap::new();
    for (sentence, found) in sentences.iter().zip(all_found.iter()) {
        let both = |one: &Found| Some([one.clone(), found.get(one.pair?)?.clone()]);
        let ones = found.iter().filter_map(both).flatten().filter(|one| one.tokens.len() == 1 && one.kind != Some(NameKind::Person));
        short.extend(ones.map(|one| (shown(one.tokens.start + sentence.tokens.start), one.kind)));
    }
    if short.is_empty() {
        return;
    }
    for (sentence, found) in sentences.iter().zip(all_found) {
        let start = sentence.tokens.start;
        let mut rests = Vec::new();
        for one in found.iter_mut().filter(|one| one.tokens.len() > 1 && one.pair.is_none()) {
            let Range { start: first, end } = one.tokens;
            let kind = |at: usize| short.get(shown(start + at)).copied();
            let opens = || first == 0 && end == 2 && is_title_case(shown(start + 1)) && lexicon.entry(document.lower(start)).is_some();
            // *FWS* + *DPRD*
            let is_body = |at: usize| lexicon.names(document.lower(at)).any(|entry| entry.kind() == NameKind::Organization);
            let are_two = || end == first + 2 && shown(start + first + 1).bytes().all(|byte| byte.is_ascii_uppercase()) && is_body(start + first + 1);
            if let Some(kind) = kind(first).filter(|_| are_two()) {
                rests.push(Found::new(first + 1..end, Some(NameKind::Organization)));
                (one.tokens.end, one.kind) = (first + 1, kind);
            } else if let Some(kind) = kind(first).filter(|_| one.kind == Some(NameKind::Person)) {
                rests.push(Found::new(first + 1..end, one.kind));
                (one.tokens.end, one.kind) = (first + 1, kind);
            } else if let Some(kind) = kind(first + 1).filter(|_| opens()) {
                (one.tokens.start, one.kind) = (first + 1, kind);
            }
        }
        insert(found, rests);
    }
}
