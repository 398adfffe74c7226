//! Letters and the words before or behind them that they stand for, told by the letters or by the dictionary: *Badan Pusat Statistik (BPS)*.

use std::collections::BTreeSet;
use std::ops::Range;

use super::acronym;
use super::joint;
use crate::glossary::name::bounds::bodies;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Word, lower};
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, OfficeWord};

/// Letters and the words that they stand for.
pub(in crate::glossary::name) struct Explained {
    pub(in crate::glossary::name) long: Range<usize>,
    pub(in crate::glossary::name) letters: usize,
}

/// Letters and the name before them, or behind, where letters or dictionary say that they belong together, in the order of the letters.
pub(in crate::glossary::name) fn explained(
    words: &[Word<'_>],
    found: &[Found],
    common: &BTreeSet<&str>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> Vec<Explained> {
    let sentence = Explaining { words, found, patterns, lexicon };
    let are_initials = |at: usize| found.iter().any(|one| one.is_initials && one.tokens.contains(&at));
    let may_pair = |at: &usize| {
        let word = &words[*at];
        word.is_capital() && is_acronym(word) && !common.contains(word.text) && !are_initials(*at)
    };
    (0..words.len()).filter(may_pair).filter_map(|at| sentence.before(at).or_else(|| sentence.behind(at))).collect()
}

/// A sentence that may say what letters stand for, and what tells it.
struct Explaining<'s> {
    words: &'s [Word<'s>],
    found: &'s [Found],
    patterns: &'s Patterns<'s>,
    lexicon: &'s Lexicon,
}

impl Explaining<'_> {
    /// *Badan Pusat Statistik (BPS)*: letters and the name before them.
    fn before(&self, at: usize) -> Option<Explained> {
        let Self { words, found, patterns, .. } = *self;
        let is_mark = |open: usize| open + 1 == at && !words[open].text.starts_with(char::is_alphabetic);
        let open = joint::start(words, at).filter(|open| is_mark(*open) || joint::is_shown_short(words, at))?;
        let start = self.start_by_letters(open, at).or_else(|| self.start_of_known(open, at, is_mark(open)))?;
        let has_head = start > 0 && words[start - 1].is_capital() && patterns.heads_body(words[start - 1].lower);
        // *Fraksi Partai Keadilan Sejahtera (PKS)*: the letters are those of the party.
        let is_of_party = has_head && words[start - 1].lists.is_office_word(OfficeWord::Faction);
        if is_of_party || (has_head || self.is_end_of_body(start..open)) && self.are_of_place(start..open, at) {
            return None;
        }
        let start = self.with_form(start - usize::from(has_head));
        // *Mayor Jenderal disingkat Mayjen*
        let is_rank = || !is_mark(open) && patterns.is_title(&bodies::shown(words, start..open));
        let is_one = !is_office(words, start..open, patterns) && !are_two(words, found, start..open) && !is_rank();
        is_one.then(|| Explained { long: start..before_stop(words, open), letters: at })
    }

    /// *HIV (Human Immunodeficiency Virus)*: letters and the words behind them that they stand for.
    fn behind(&self, at: usize) -> Option<Explained> {
        let Self { words, found, patterns, lexicon } = *self;
        let long = joint::expansion_behind(words, at, lexicon)?;
        // What the dictionaries have for the letters is better than what English says in full.
        let is_noun = |entry: NameEntry<'_>| entry.gloss().is_some_and(|gloss| gloss.starts_with(char::is_lowercase));
        let has_sense = || lexicon.entry(words[at].lower).is_some() || lexicon.names(words[at].lower).any(is_noun);
        let is_english = || words[long.clone()].iter().all(|word| lexicon.is_english(word.lower) || word.is(List::Foreign));
        // *DMN (Dani M. Nursalam)* is somebody by his initials.
        let is_person = || found.iter().any(|one| one.tokens == long && one.kind == Some(NameKind::Person));
        let is_taken = has_sense() && is_english() || is_office(words, long.clone(), patterns) || is_person();
        (!is_taken).then_some(Explained { long, letters: at })
    }

    /// *Badan Keamanan Nasional AS (NSA)*: where the words begin that the letters fit; a name of the dictionary is not cut where they fit its end alone.
    fn start_by_letters(&self, open: usize, at: usize) -> Option<usize> {
        let is_whole = |start: &usize| self.words[*start].name.is_some_and(|cover| cover.first && start + cover.n_tokens == open);
        let start = joint::expansion_start(self.words, open, at, self.lexicon)?;
        // *Otorita Ibu Kota Nusantara (IKN)*: but it is where the dictionary has these letters for the end.
        let whole = (0..start).find(is_whole).filter(|_| !self.has_letters_for(start..open, at));
        Some(whole.unwrap_or(start))
    }

    /// *PT Bank Central Asia Tbk (BBCA)*, *Indeks Manajer Pembelian (PMI)*: where the name before letters begins that do not fit it, but are known for it.
    fn start_of_known(&self, open: usize, at: usize, is_bracketed: bool) -> Option<usize> {
        let Self { words, found, patterns, lexicon } = *self;
        let before = found.iter().find(|found| found.tokens.end == before_stop(words, open))?;
        let is_pair = is_bracketed && is_ticker(words, open) || is_known_pair(words, &(at..at + 1), &before.tokens, patterns, lexicon);
        (is_pair || is_bracketed && is_of_foreign_body(words, at, before, patterns, lexicon)).then_some(before.tokens.start)
    }

    /// Whether the dictionary has letters for just these words.
    fn has_letters_for(&self, long: Range<usize>, at: usize) -> bool {
        let mut names = self.lexicon.names(self.words[at].lower);
        names.any(|entry| entry.headword().to_lowercase() == lower(&self.words[long.clone()]))
    }

    /// *Pemprov Jawa Barat (Jabar)*: letters that the dictionary has for the place are not those of its body, and neither are new ones that fit a place.
    fn are_of_place(&self, long: Range<usize>, at: usize) -> bool {
        let names = || self.lexicon.names(self.words[at].lower);
        let fits_place = || names().next().is_none() && self.patterns.known_place(&bodies::shown(self.words, long.clone())).is_some();
        names().any(|entry| entry.kind() == NameKind::Place) && self.has_letters_for(long.clone(), at) || fits_place()
    }

    /// *Dinas Pendidikan* + *Jawa Barat (Jabar)*: whether words are the end of a longer name that was found, with a head.
    fn is_end_of_body(&self, long: Range<usize>) -> bool {
        let heads = |head: &Word<'_>| head.is(List::Division) || self.patterns.heads_body(head.lower);
        self.found.iter().any(|one| one.tokens.start < long.start && one.tokens.end == long.end && heads(&self.words[one.tokens.start]))
    }

    /// *PT Asuransi Jasa Indonesia (Jasindo)*: letters leave out the form of a firm, with which its name begins.
    fn with_form(&self, start: usize) -> usize {
        let is_form = |at: &usize| self.patterns.is_firm(self.words[*at].lower);
        (0..start).rev().take_while(|at| self.words[*at].is_capital()).find(is_form).unwrap_or(start)
    }
}

/// *Budi Santoso dan Rina Kartika (BS-RK)*: two candidates are no body, whatever letters both have.
fn are_two(words: &[Word<'_>], found: &[Found], long: Range<usize>) -> bool {
    let joins = |at: usize| words[at].is(List::Coordinator) && words[at].case == Case::Lower;
    let is_first = |one: &Found| one.kind == Some(NameKind::Person) && one.tokens.start >= long.start && one.tokens.end < long.end;
    !words[long.end - 1].is(List::BodyWord) && found.iter().any(|one| is_first(one) && joins(one.tokens.end))
}

/// *PT Bumi Resources Tbk. (BUMI)*: whether a token is the stop of a firm's last word before a bracket.
pub(super) fn is_firm_stop(words: &[Word<'_>], at: usize) -> bool {
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

/// *Kepala Staf Angkatan Darat (KSAD)*, *Menteri Energi (ESDM)*, *Komisaris Besar (Kombes)*: an office, the field behind one, or a rank is nobody's name.
pub(in crate::glossary::name) fn is_office(words: &[Word<'_>], tokens: Range<usize>, patterns: &Patterns<'_>) -> bool {
    let role = |at: usize| words[at].role.filter(|cover| cover.kind == NameKind::Position && words[at].name.is_none());
    let is_rank = || words[tokens.start].role.is_some_and(|cover| cover.first && cover.kind == NameKind::Title && cover.n_tokens == tokens.len());
    let is_field = || patterns.known_field(&bodies::shown(words, tokens.clone())).is_some();
    is_rank() || role(tokens.start).is_some_and(|cover| cover.first) || (tokens.start.checked_sub(1).and_then(role).is_some() && is_field())
}

pub(in crate::glossary::name) fn is_acronym(word: &Word<'_>) -> bool {
    matches!(word.case, Case::Upper | Case::Mixed) || (word.case == Case::Title && !word.known)
}

/// *Gabungan Pelaksana Konstruksi Indonesia (Gapensi)*, *Indeks Manajer Pembelian (PMI)*: letters that the dictionary has for a name with nearly the same
/// words, or that its English has, be it composed: *Sistem Identifikasi Otomatis (AIS)*.
pub(super) fn is_known_pair(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
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
