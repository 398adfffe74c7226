//! Letters in brackets and the name before them that they stand for: *Badan Pusat Statistik (BPS)*.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::acronym;
use super::bodies;
use super::found::{Found, take_in};
use super::joint;
use super::pattern::Patterns;
use super::word::{Case, Word, lower};
use crate::article::squeeze;
use crate::document::{Document, Sentence};
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, OfficeWord};
use crate::span::Span;

/// Pairs names in brackets with the names before them; finds the expansion where only the acronym was found.
pub(super) fn pair_acronyms(words: &[Word<'_>], found: &mut Vec<Found>, common: &BTreeSet<&str>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let pairs = explained(words, found, common, patterns, lexicon);
    let explained_at = |letters: usize| pairs.binary_search_by_key(&letters, |pair| pair.letters).ok().map(|at| &pairs[at]);
    let stretches = pairs.iter().map(|pair| pair.long.start.min(pair.letters)..pair.long.end.max(pair.letters + 1));
    let both = |tokens: &Range<usize>, touched: &[Found]| {
        let pair = [tokens.end - 1, tokens.start].into_iter().find_map(explained_at)?;
        let long = pair.long.clone();
        let whole = touched.iter().find(|found| found.tokens.end == long.end);
        // *SGW atau Sigit Widodo* that was found as one
        let is_somebody = whole.is_some_and(|one| one.tokens.start < long.start) && words[long.start].is(List::FirstName) && long.len() > 1;
        let kind = if is_somebody { Some(NameKind::Person) } else { whole.and_then(|found| found.kind) };
        // *Vehicle Stability Control (VSC)* is nobody.
        let kind = kind.filter(|kind| *kind != NameKind::Person || !words[long.clone()].iter().any(|word| lexicon.is_english(word.lower)));
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
                    && (are_of_paper(words, &this.tokens, lexicon) || is_blend(words, &this.tokens, &before.tokens))
        };
        let is_faction = || words[before.tokens.start].lists.is_office_word(OfficeWord::Faction);
        let may_pair = || !this.is_meant && !before.is_meant && !is_faction() && !is_office(words, before.tokens.clone(), patterns);
        if is_joined && may_pair() && fits() && !is_without_head(words, &this.tokens, &before.tokens, lexicon) {
            found[at].pair = Some(at - 1);
        }
    }
    join_rests(words, found, lexicon);
    join_regnal(words, found);
    join_places(words, found, patterns);
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
pub(super) fn in_full<'d>(
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
        lexicon.names(&letters.to_lowercase()).any(|entry| entry.fits(letters) && is_it(entry.headword()))
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
fn join_rests(words: &[Word<'_>], found: &mut Vec<Found>, lexicon: &Lexicon) {
    const LONGEST: usize = 5;
    let is_rest = |word: &&Word<'_>| word.is_capital() || word.case == Case::Number;
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
            let whole = format!("{} {}", lower(&words[body.clone()]), lower(&words[first..first + n]));
            // *Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan*: or has the letters with them.
            let short = || format!("{} {}", words[letters.start].lower, lower(&words[first..first + n]));
            let is_name = |key: &str| lexicon.names(key).any(|entry| entry.kind().is_name());
            is_name(&whole) || letters.len() == 1 && is_name(&short()) || *n == 1 && words[first].is(List::Home)
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

/// Letters and the words that they stand for.
struct Explained {
    long: Range<usize>,
    letters: usize,
}

/// Letters and the name before them, or behind, where letters or dictionary say that they belong together, in the order of the letters.
fn explained(words: &[Word<'_>], found: &[Found], common: &BTreeSet<&str>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Explained> {
    let may_pair = |word: &Word<'_>| is_acronym(word) && !common.contains(word.text);
    let are_initials = |at: &usize| found.iter().any(|one| one.is_initials && one.tokens.contains(at));
    let pair = |at: usize| {
        let is_mark = |open: usize| open + 1 == at && !words[open].text.starts_with(char::is_alphabetic);
        let open = joint::start(words, at).filter(|open| may_pair(&words[at]) && (is_mark(*open) || joint::is_shown_short(words, at)))?;
        let is_bracketed = is_mark(open);
        let known = || {
            let before = found.iter().find(|found| found.tokens.end == before_stop(words, open))?;
            let is_pair = is_bracketed && is_ticker(words, open) || is_known_pair(words, &(at..at + 1), &before.tokens, patterns, lexicon);
            (is_pair || is_bracketed && is_of_foreign_body(words, at, before, patterns, lexicon)).then_some(before.tokens.start)
        };
        // *Badan Keamanan Nasional AS (NSA)*: a name of the dictionary is not cut where letters fit its end alone.
        let whole = |start: &usize| words[*start].name.is_some_and(|cover| cover.first && start + cover.n_tokens == open);
        // *Otorita Ibu Kota Nusantara (IKN)*: but it is where the dictionary has these letters for the end.
        let is_end = |start: usize| lexicon.names(words[at].lower).any(|entry| entry.headword().to_lowercase() == lower(&words[start..open]));
        let by_letters =
            || joint::expansion_start(words, open, at, lexicon).map(|start| (0..start).find(whole).filter(|_| !is_end(start)).unwrap_or(start));
        let start = by_letters().or_else(known)?;
        let has_head = start > 0 && words[start - 1].is_capital() && patterns.heads_body(words[start - 1].lower);
        // *Fraksi Partai Keadilan Sejahtera (PKS)*: the letters are those of the party.
        if has_head && words[start - 1].lists.is_office_word(OfficeWord::Faction) {
            return None;
        }
        // *Pemprov Jawa Barat (Jabar)*: letters that the dictionary has for the place are not those of its body, and neither are new ones that fit a place.
        let has_letters = || lexicon.names(words[at].lower).next().is_some();
        let fits_place = || !has_letters() && patterns.known_place(&bodies::shown(words, start..open)).is_some();
        let is_of_place = || lexicon.names(words[at].lower).any(|entry| entry.kind() == NameKind::Place) && is_end(start) || fits_place();
        let heads = |head: &Word<'_>| head.is(List::Division) || patterns.heads_body(head.lower);
        let in_body = || found.iter().any(|one| one.tokens.start < start && one.tokens.end == open && heads(&words[one.tokens.start]));
        if (has_head || in_body()) && is_of_place() {
            return None;
        }
        let start = if has_head { start - 1 } else { start };
        // *PT Asuransi Jasa Indonesia (Jasindo)*: letters leave out the form of a firm.
        let is_form = |at: &usize| patterns.is_firm(words[*at].lower);
        let start = (0..start).rev().take_while(|at| words[*at].is_capital()).find(is_form).unwrap_or(start);
        // *Mayor Jenderal disingkat Mayjen*
        let is_rank = || !is_bracketed && patterns.is_title(&bodies::shown(words, start..open));
        let is_one = !is_office(words, start..open, patterns) && !are_two(words, found, start..open) && !is_rank();
        is_one.then(|| Explained { long: start..before_stop(words, open), letters: at })
    };
    let behind = |at: usize| {
        let long = joint::expansion_behind(words, at, lexicon).filter(|_| may_pair(&words[at]))?;
        // *HIV (Human Immunodeficiency Virus)*: what the dictionaries have for the letters is better than what English says in full.
        let is_noun = |entry: NameEntry<'_>| entry.gloss().is_some_and(|gloss| gloss.starts_with(char::is_lowercase));
        let has_sense = || lexicon.entry(words[at].lower).is_some() || lexicon.names(words[at].lower).any(is_noun);
        let is_english = || words[long.clone()].iter().all(|word| lexicon.is_english(word.lower) || word.is(List::Foreign));
        // *DMN (Dani M. Nursalam)* is somebody by his initials.
        let is_person = || found.iter().any(|one| one.tokens == long && one.kind == Some(NameKind::Person));
        let is_taken = has_sense() && is_english() || is_office(words, long.clone(), patterns) || is_person();
        (!is_taken).then_some(Explained { long, letters: at })
    };
    (0..words.len()).filter(|at| words[*at].is_capital() && !are_initials(at)).filter_map(|at| pair(at).or_else(|| behind(at))).collect()
}

/// *Budi Santoso dan Rina Kartika (BS-RK)*: two candidates are no body, whatever letters both have.
fn are_two(words: &[Word<'_>], found: &[Found], long: Range<usize>) -> bool {
    let joins = |at: usize| words[at].is(List::Coordinator) && words[at].case == Case::Lower;
    let is_first = |one: &Found| one.kind == Some(NameKind::Person) && one.tokens.start >= long.start && one.tokens.end < long.end;
    !words[long.end - 1].is(List::BodyWord) && found.iter().any(|one| is_first(one) && joins(one.tokens.end))
}

/// *PT Bumi Resources Tbk. (BUMI)*: whether a token is the stop of a firm's last word before a bracket.
fn is_firm_stop(words: &[Word<'_>], at: usize) -> bool {
    let is_last = || at.checked_sub(1).is_some_and(|last| words[last].lists.is_office_word(OfficeWord::Firm));
    words.get(at).is_some_and(|stop| stop.text == ".") && words.get(at + 1).is_some_and(|open| open.text == "(") && is_last()
}

/// Where a name ends before its bracket, with or without the stop of a firm between.
fn before_stop(words: &[Word<'_>], open: usize) -> usize {
    open - usize::from(open > 1 && is_firm_stop(words, open - 1))
}

/// *PT Bank Central Asia Tbk (BBCA)*: what stands in the bracket behind the last word of a firm is what the exchange calls it.
fn is_ticker(words: &[Word<'_>], open: usize) -> bool {
    const LETTERS: usize = 4;
    words[before_stop(words, open) - 1].lists.is_office_word(OfficeWord::Firm)
        && words[open + 1].case == Case::Upper
        && words[open + 1].text.len() == LETTERS
}

/// *Badan Perlindungan Lingkungan Denmark (MST)*: letters right behind a body of three words or more are its own in another language, unless the dictionary has them for
/// a body or place (*Komisi Informasi Publik DPR (PKS)*).
fn is_of_foreign_body(words: &[Word<'_>], at: usize, body: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 3;
    let letters = &words[at];
    let is_other = |entry: NameEntry<'_>| matches!(entry.kind(), NameKind::Organization | NameKind::Place | NameKind::Person);
    let has_foreign =
        || words[body.tokens.clone()].iter().any(|word| word.name.is_some_and(|cover| cover.kind == NameKind::Place) && !word.is(List::Home));
    body.tokens.len() >= SHORTEST
        && letters.case == Case::Upper
        && letters.text.len() >= SHORTEST
        && patterns.heads_body(words[body.tokens.start].lower)
        && body.kind != Some(NameKind::Person)
        && has_foreign()
        && !lexicon.names(letters.lower).any(is_other)
}

/// *Kementerian Badan Usaha Milik Negara (BUMN)*: letters that the dictionary has for the words behind the head, a common noun, mean these.
fn is_without_head(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, lexicon: &Lexicon) -> bool {
    let behind_head = || bodies::shown(words, long.start + 1..long.end).to_lowercase();
    let is_noun = |entry: &NameEntry<'_>| entry.glosses().any(|gloss| gloss.starts_with(char::is_lowercase));
    let mut nouns = lexicon.names(words[short.start].lower).filter(is_noun);
    short.len() == 1 && words[short.start].case == Case::Upper && nouns.any(|entry| entry.headword().to_lowercase() == behind_head())
}

/// *Kepala Staf Angkatan Darat (KSAD)*, *Menteri Energi (ESDM)*, *Komisaris Besar (Kombes)*: an office, the field behind one, or a rank is nobody's name.
fn is_office(words: &[Word<'_>], tokens: Range<usize>, patterns: &Patterns<'_>) -> bool {
    let role = |at: usize| words[at].role.filter(|cover| cover.kind == NameKind::Position && words[at].name.is_none());
    let is_rank = || words[tokens.start].role.is_some_and(|cover| cover.first && cover.kind == NameKind::Title && cover.n_tokens == tokens.len());
    let is_field = || patterns.known_field(&bodies::shown(words, tokens.clone())).is_some();
    is_rank() || role(tokens.start).is_some_and(|cover| cover.first) || (tokens.start.checked_sub(1).and_then(role).is_some() && is_field())
}

/// *Badan Manajemen Darurat Kano (SEMA)*: letters that the dictionary has only for what is nobody, no place and no body are those of the body before them.
fn are_of_paper(words: &[Word<'_>], short: &Range<usize>, lexicon: &Lexicon) -> bool {
    let letters = &words[short.start];
    let mut kinds = lexicon.names(letters.lower).map(|entry| entry.kind()).peekable();
    short.len() == 1 && letters.case == Case::Upper && kinds.peek().is_some() && kinds.all(|kind| kind == NameKind::Other)
}

/// *Dinas Ketahanan Pangan dan Pertanian (Dispangtan)*: a word of pieces from some of those before it.
fn is_blend(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>) -> bool {
    let word = &words[short.start];
    let may_be = short.len() == 1 && word.case == Case::Title && !word.known && word.name.is_none() && acronym::is_blend(word.text);
    may_be && acronym::blends(word.lower, words[long.clone()].iter().map(|word| word.lower))
}

fn is_acronym(word: &Word<'_>) -> bool {
    matches!(word.case, Case::Upper | Case::Mixed) || (word.case == Case::Title && !word.known)
}

fn letters_fit(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, lexicon: &Lexicon) -> bool {
    let shown: Vec<&str> = words[long.clone()].iter().map(|word| word.text).collect();
    short.len() == 1 && long.len() > 1 && is_acronym(&words[short.start]) && acronym::fits(words[short.start].text, &shown, lexicon)
}

/// *PT Sarana Multi Griya (PT SMG)*: the letters of a firm behind its form, said again.
fn are_firms(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let same_form = words[short.start].lower == words[long.start].lower && patterns.is_firm(words[long.start].lower);
    same_form && letters_fit(words, &(short.start + 1..short.end), &(long.start + 1..long.end), lexicon)
}

/// *Gabungan Pelaksana Konstruksi Indonesia (Gapensi)*, *Indeks Manajer Pembelian (PMI)*: letters that the dictionary has for a name with nearly the same
/// words, or that its English has, be it composed: *Sistem Identifikasi Otomatis (AIS)*.
fn is_known_pair(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    if short.len() != 1 || long.len() < 2 {
        return false;
    }
    let (letters, shown) = (&words[short.start], bodies::shown(words, long.clone()));
    let begins = |headword: &str| headword.split(' ').next().is_some_and(|first| first.to_lowercase() == words[long.start].lower);
    let is_same = |headword: &str| headword.to_lowercase() == lower(&words[long.clone()]);
    let is_nearly = |headword: &str| is_same(headword) || long.len() > 2 && begins(headword) && acronym::is_nearly(&shown, headword, lexicon);
    let has_letters = |gloss: &str| gloss == letters.text || acronym::fits_english(letters.text, gloss, lexicon);
    let composed = || patterns.compose(&shown, &NameKind::is_name).filter(|_| letters.case == Case::Upper);
    lexicon.names(letters.lower).any(|entry| is_nearly(entry.headword()))
        || patterns
            .exact(&shown, NameKind::is_name)
            .is_some_and(|entry| entry.glosses().any(has_letters) || entry.english_acronym() == Some(letters.text))
        || composed().is_some_and(|english| english.forms.iter().any(|form| has_letters(form)))
}
