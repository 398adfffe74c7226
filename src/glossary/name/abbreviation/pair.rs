//! Letters in brackets and the name before them that they stand for: *Badan Pusat Statistik (BPS)*.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::acronym;
use super::expansion::{explained, is_acronym, is_firm_stop, is_known_pair, is_office};
use super::joint;
use crate::article::squeeze;
use crate::document::{Document, Sentence};
use crate::glossary::name::bounds::bodies;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::word::{Case, Word, lower};
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, OfficeWord};
use crate::span::Span;

/// Pairs names in brackets with the names before them; finds the expansion where only the acronym was found.
pub(in crate::glossary::name) fn pair_acronyms(
    words: &[Word<'_>],
    found: &mut Vec<Found>,
    common: &BTreeSet<&str>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) {
    let pairs = explained(words, found, common, patterns, lexicon);
    let explained_at = |letters: usize| pairs.binary_search_by_key(&letters, |pair| pair.letters).ok().map(|at| &pairs[at]);
    let stretches = pairs.iter().map(|pair| pair.long.start.min(pair.letters)..pair.long.end.max(pair.letters + 1));
    let both = |tokens: &Range<usize>, touched: &[Found]| {
        let pair = [tokens.end - 1, tokens.start].into_iter().find_map(explained_at)?;
        let long = pair.long.clone();
        let kind = kind_of_both(words, touched, &long, lexicon);
        let mut both = [Found::new(long, kind), Found::new(pair.letters..pair.letters + 1, kind)];
        both.sort_by_key(|one| one.tokens.start);
        Some(both)
    };
    *found = take_in(std::mem::take(found), stretches, |tokens, touched| both(tokens, touched).into_iter().flatten());
    for at in 1..found.len() {
        let (before, this) = (&found[at - 1], &found[at]);
        let open = before.tokens.end + usize::from(is_firm_stop(words, before.tokens.end));
        let is_joined = open < this.tokens.start && joint::holds(words, open, this.tokens.clone(), this.tokens.len() == 1);
        let fits = || {
            explained_at(this.tokens.start).or_else(|| explained_at(before.tokens.start)).is_some()
                || letters_fit(words, &this.tokens, &before.tokens, lexicon)
                || letters_fit(words, &before.tokens, &this.tokens, lexicon)
                || is_known_pair(words, &this.tokens, &before.tokens, patterns, lexicon)
                || are_firms(words, &this.tokens, &before.tokens, patterns, lexicon)
                || before.kind == Some(NameKind::Organization)
                    && (are_of_paper(words, &this.tokens, before.tokens.end, lexicon) || is_blend(words, &this.tokens, &before.tokens))
        };
        if is_joined && may_pair(words, before, this, patterns, lexicon) && fits() {
            found[at].pair = Some(at - 1);
        }
    }
    join_rests(words, found, patterns, lexicon);
    join_regnal(words, found);
    join_places(words, found, patterns);
}

/// Whether letters may be those of the name before them, and not of what that leads, is a faction of, or has for its field.
fn may_pair(words: &[Word<'_>], body: &Found, letters: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let is_faction = || words[body.tokens.start].lists.is_office_word(OfficeWord::Faction);
    let is_of_other = || is_faction() || is_of_board(words, &body.tokens, &letters.tokens, lexicon);
    !letters.is_meant
        && !body.is_meant
        && !is_of_other()
        && !is_office(words, body.tokens.clone(), patterns)
        && !is_without_head(words, &letters.tokens, &body.tokens, lexicon)
}

/// The kind of a name and its letters: what was found for the name, and a person where both were found as one (*SGW atau Sigit Widodo*).
fn kind_of_both(words: &[Word<'_>], touched: &[Found], long: &Range<usize>, lexicon: &Lexicon) -> Option<NameKind> {
    let whole = touched.iter().find(|found| found.tokens.end == long.end);
    let is_somebody = whole.is_some_and(|one| one.tokens.start < long.start) && words[long.start].is(List::FirstName) && long.len() > 1;
    let kind = if is_somebody { Some(NameKind::Person) } else { whole.and_then(|found| found.kind) };
    // *Vehicle Stability Control (VSC)* is nobody.
    kind.filter(|kind| *kind != NameKind::Person || !words[long.clone()].iter().any(|word| lexicon.is_english(word.lower)))
}

/// *Pakubuwono (PB)* + *XIII*: the number of a ruler goes on behind his letters, and all of it is one name; that of games stands behind what the dictionary has
/// (*Pekan Olahraga Nasional (PON) XIX*).
fn join_regnal(words: &[Word<'_>], found: &mut Vec<Found>) {
    const MOST_LETTERS: usize = 3;
    const LONGEST_RULER: usize = 3;
    for at in (0..found.len()).rev() {
        let Range { start, end } = found[at].tokens.clone();
        let [open, letters, close, number, ..] = &words[end..] else { continue };
        let is_known = || words[start].name.is_some_and(|cover| cover.kind != NameKind::Person && cover.first && start + cover.n_tokens >= end);
        let is_ruler = matches!(found[at].kind, None | Some(NameKind::Person)) && end - start <= LONGEST_RULER && !is_known();
        let is_bracketed = open.text == "(" && close.text == ")" && letters.case == Case::Upper && letters.text.len() <= MOST_LETTERS;
        let fits = || {
            words[start..end].iter().any(|word| word.is_capital() && letters.text.chars().next().is_some_and(|first| word.text.starts_with(first)))
        };
        let is_number = || number.is(List::Roman) && number.text.bytes().all(|byte| byte.is_ascii_uppercase());
        if is_ruler && is_bracketed && is_number() && fits() {
            found[at].tokens.end = end + 4;
            let inside = found[at + 1..].iter().take_while(|one| one.tokens.start < end + 4).count();
            remove(found, at + 1..at + 1 + inside);
        }
    }
}

/// What the letters of a text stand for that it explains, of those for which the dictionaries have other words or none: the PKS of a *Partai Kebangkitan
/// Solidaritas (PKS)*.
pub(in crate::glossary::name) fn in_full<'d>(
    document: &'d Document,
    sentences: &[&Sentence],
    all_found: &[Vec<Found>],
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> BTreeMap<&'d str, String> {
    let mut in_full = BTreeMap::new();
    // *PT Bukit Asam Tbk (PTBA)*, *Badan … Daya Anagata Nusantara (Danantara)*: what the dictionary has under the same words, or is called so there.
    let is_known = |letters: &str, body: &str| {
        let is_it = |headword: &str| headword == letters || body.contains(headword) || acronym::is_nearly(body, headword, lexicon);
        let own = || patterns.known_body(body).and_then(|entry| entry.gloss());
        lexicon.names(&letters.to_lowercase()).any(|entry| entry.fits(letters) && (is_it(entry.headword()) || entry.gloss() == own()))
    };
    let has_english = |body: &str| patterns.known_body(body).is_some() || patterns.compose(body, &|kind| kind == NameKind::Organization).is_some();
    for (sentence, found) in sentences.iter().zip(all_found) {
        let shown = |one: &Found| {
            let at = |token: usize| document.tokens[sentence.tokens.start + token].span;
            Span::new(at(one.tokens.start).start, at(one.tokens.end - 1).end).of(document.text())
        };
        for (letters, body) in found.iter().filter_map(|one| Some((shown(one), squeeze(shown(&found[one.pair?]))))) {
            if !letters.contains(' ') && letters.len() < body.len() && !is_known(letters, &body) && has_english(&body) {
                in_full.entry(letters).or_insert(body);
            }
        }
    }
    in_full
}

/// *Detasemen Khusus (Densus)* + *88 Antiteror Polri*: what the dictionary has with the words behind the letters is one name. Of the home country, *Badan Keamanan
/// Laut (Bakamla) RI*, these say nothing.
fn join_rests(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    const LONGEST: usize = 5;
    // *Komando Daerah Militer (Kodam)* + *III/Siliwangi*
    let is_rest = |word: &&Word<'_>| word.is_capital() || word.case == Case::Number || word.text == "/" && word.glued;
    let mut at = found.len();
    while at > 1 {
        at -= 1;
        let (body, letters) = (found[at - 1].tokens.clone(), found[at].tokens.clone());
        let first = letters.end + 1;
        if found[at].pair != Some(at - 1) || !joint::is_bracketed(words, &letters) || body.end + 1 != letters.start || first >= words.len() {
            continue;
        }
        let most = words[first..].iter().take(LONGEST).take_while(is_rest).count();
        let is_known = |n: &usize| {
            let rest = || bodies::shown(words, first..first + n).to_lowercase();
            let whole = format!("{} {}", lower(&words[body.clone()]), rest());
            // *Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan*: or has the letters with them.
            let short = || format!("{} {}", words[letters.start].lower, rest());
            let is_name = |key: &str| lexicon.names(key).any(|entry| entry.kind().is_name());
            // *Lembaga Pemasyarakatan (Lapas) Kelas IIA Banceuy*
            let in_full = || format!("{} {}", bodies::shown(words, body.clone()), bodies::shown(words, first..first + n));
            let is_of_class = || patterns.is_of_class(&in_full()) || patterns.is_edition(&in_full());
            is_name(&whole) || letters.len() == 1 && is_name(&short()) || *n == 1 && words[first].is(List::Home) || is_of_class()
        };
        // A longer name that begins in the rest keeps its words.
        let is_free = |n: &usize| found[at + 1..].iter().all(|next| next.tokens.end <= first + n || next.tokens.start >= first + n);
        if let Some(n) = (1..=most).rev().find(|n| is_free(n) && is_known(n)) {
            found[at - 1].tokens.end = first + n;
            found[at - 1].kind = found[at - 1].kind.filter(|kind| *kind != NameKind::Person);
            let last = found[at..].iter().take_while(|one| one.tokens.start < first + n).count();
            remove(found, at..at + last);
        }
    }
}

/// Takes names out of a list whose pairs are numbers in it. Letters of what is taken out are paired with nothing: *(KKT)* behind *Kejaksaan Negeri (Kejari) Kabupaten
/// Kepulauan Tanimbar*.
fn remove(found: &mut Vec<Found>, places: Range<usize>) {
    let n = places.len();
    found.drain(places.clone());
    for one in found.iter_mut() {
        one.pair = one.pair.filter(|pair| !places.contains(pair)).map(|pair| if pair < places.start { pair } else { pair - n });
    }
}

/// *Pengadilan Negeri (PN)* + *Surabaya*: the place of a body, or what a body is called, goes on behind its letters, and all of it is one name.
fn join_places(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    let mut at = found.len();
    while at > 2 {
        at -= 1;
        let (body, letters, place) = (found[at - 2].tokens.clone(), found[at - 1].tokens.clone(), found[at].tokens.clone());
        // *Badan Pemeriksa Keuangan (BPK) Perwakilan* + *Aceh*
        let is_chapter = place.start == letters.end + 2 && words[letters.end + 1].lists.is_office_word(OfficeWord::Chapter);
        let place = if is_chapter { letters.end + 1..place.end } else { place };
        let is_behind = found[at - 1].pair == Some(at - 2) && place.start == letters.end + 1 && joint::is_bracketed(words, &letters);
        let is_known = words[found[at].tokens.start].name.is_some_and(|cover| cover.first && cover.kind == NameKind::Place);
        let may_belong = is_known || matches!(found[at].kind, Some(NameKind::Place | NameKind::Organization));
        let shown = |tokens: &Range<usize>| bodies::shown(words, tokens.clone());
        let is_one = || may_belong && patterns.is_body_with(&shown(&body), &shown(&place), true) || patterns.heads_called_body(&shown(&body));
        if is_behind && is_one() {
            found[at - 2].tokens.end = place.end;
            found[at - 2].kind = Some(NameKind::Organization);
            remove(found, at - 1..at + 1);
            // Two fewer now: the next may have been the last.
            at = at.min(found.len());
        }
    }
}

/// *Kementerian Badan Usaha Milik Negara (BUMN)*: letters that the dictionary has for the words behind the head, a common noun, mean these.
fn is_without_head(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, lexicon: &Lexicon) -> bool {
    let behind_head = || bodies::shown(words, long.start + 1..long.end).to_lowercase();
    let is_noun = |entry: &NameEntry<'_>| entry.glosses().any(|gloss| gloss.starts_with(char::is_lowercase));
    let mut nouns = lexicon.names(words[short.start].lower).filter(is_noun);
    short.len() == 1 && words[short.start].case == Case::Upper && nouns.any(|entry| entry.headword().to_lowercase() == behind_head())
}

/// *DPP Partai Amanat Nasional (PAN)*: letters that the dictionary has for a body are those of the party, not of its board.
fn is_of_board(words: &[Word<'_>], body: &Range<usize>, short: &Range<usize>, lexicon: &Lexicon) -> bool {
    let is_body = || lexicon.names(words[short.start].lower).any(|entry| entry.kind() == NameKind::Organization);
    short.len() == 1 && body.len() > 2 && words[body.start].lists.is_office_word(OfficeWord::Board) && is_body()
}

/// *Badan Manajemen Darurat Kano (SEMA)*: letters that the dictionary has only for what is nobody, no place and no body are those of the body that ends
/// right before, but *BTS merilis lagu atau EP*.
fn are_of_paper(words: &[Word<'_>], short: &Range<usize>, end: usize, lexicon: &Lexicon) -> bool {
    let letters = &words[short.start];
    let mut kinds = lexicon.names(letters.lower).map(|entry| entry.kind()).peekable();
    let is_of_other = short.len() == 1 && letters.case == Case::Upper && kinds.peek().is_some() && kinds.all(|kind| kind == NameKind::Other);
    is_of_other && (joint::is_bracketed(words, short) || short.start == end + 1)
}

/// *Dinas Ketahanan Pangan dan Pertanian (Dispangtan)*: a word of pieces from some of those before it.
fn is_blend(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>) -> bool {
    let word = &words[short.start];
    let may_be = short.len() == 1 && word.case == Case::Title && !word.known && word.name.is_none() && acronym::is_blend(word.text);
    may_be && acronym::blends(word.lower, words[long.clone()].iter().map(|word| word.lower))
}

fn letters_fit(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, lexicon: &Lexicon) -> bool {
    let shown: Vec<&str> = words[long.clone()].iter().map(|word| word.text).collect();
    // *DPR/DPD RI*: letters with the home country behind them are no words.
    let are_letters = || words[long.start].case == Case::Upper && words[long.start + 1..long.end].iter().all(|word| word.is(List::Home));
    short.len() == 1 && long.len() > 1 && is_acronym(&words[short.start]) && acronym::fits(words[short.start].text, &shown, lexicon) && !are_letters()
}

/// *PT Sarana Multi Griya (PT SMG)*: the letters of a firm behind its form, said again.
fn are_firms(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let same_form = words[short.start].lower == words[long.start].lower && patterns.is_firm(words[long.start].lower);
    same_form && letters_fit(words, &(short.start + 1..short.end), &(long.start + 1..long.end), lexicon)
}
