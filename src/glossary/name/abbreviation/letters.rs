//! The letters of a text that stand for persons, whatever the dictionary has for them: *berinisial IIH*, *MS (19)*, *Briptu RS*, *Tersangka MA dan SD*.

use std::collections::BTreeSet;
use std::ops::Range;

use super::initials::{initials_behind, is_initials, is_letter, is_personal};
use crate::document::Document;
use crate::glossary::name::text::word::age_in_brackets;
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, OfficeWord};

/// The initials that stand for persons in a text: capitals in the list behind the word, *berinisial IIH, DS (21) dan MA*, before an age, *MS (19)*, and
/// before another name, *RH alias Botak*.
pub(in crate::glossary::name) fn of_persons<'d>(document: &'d Document, lexicon: &Lexicon) -> BTreeSet<&'d str> {
    let tokens = Tokens { document, lexicon };
    let text = |at: usize| tokens.text(at);
    let places: BTreeSet<&str> = tokens.all().filter(|at| tokens.is_place(*at)).map(text).collect();
    let told: Vec<usize> = tokens.all().filter(|at| tokens.are_told(*at) && !places.contains(text(*at))).collect();
    let mut initials: BTreeSet<&str> = tokens.announced().map(text).collect();
    initials.extend(told.iter().copied().filter(|at| tokens.are_somebody(*at)).map(text));
    let is_one = |at: &usize| tokens.is_letter_of_somebody(*at) || tokens.is_short_for_name(*at) || tokens.is_driver(*at);
    initials.extend(tokens.all().filter(is_one).map(text));
    let persons = tokens.of_suspects().into_iter().chain(tokens.behind_ranks());
    initials.extend(persons.map(text).filter(|letters| !places.contains(letters)));
    // *MS (19) dan AS (25)*: letters that mean something else too, beside others; but *MU (45)* is none.
    if !initials.is_empty() {
        let is_body = |at: usize| tokens.has_name(at, |kind| matches!(kind, NameKind::Organization | NameKind::Place));
        // *Seorang PNS (34)*
        let is_noun = |at: usize| lexicon.entry(tokens.lower(at)).is_some();
        initials.extend(told.into_iter().filter(|at| text(*at).len() == 2 || !is_body(*at) && !is_noun(*at)).map(text));
        initials.extend(tokens.all().filter(|at| is_letter(text(*at)) && tokens.is_age(at + 1)).map(text));
        initials.extend(tokens.beside_others().map(text).filter(|letters| !places.contains(letters)));
    }
    initials.retain(|letters| is_initials(letters) || is_letter(letters));
    initials
}

/// The tokens of a text; outside of it nothing stands.
#[derive(Clone, Copy)]
pub(in crate::glossary::name) struct Tokens<'d, 'l> {
    document: &'d Document,
    pub(in crate::glossary::name) lexicon: &'l Lexicon,
}

impl<'d> Tokens<'d, '_> {
    /// All places.
    pub(in crate::glossary::name) fn all(self) -> Range<usize> {
        0..self.document.tokens.len()
    }

    /// A token as printed.
    pub(in crate::glossary::name) fn text(self, at: usize) -> &'d str {
        self.document.tokens.get(at).map_or("", |token| token.of(self.document.text()))
    }

    /// A token in lower case.
    pub(in crate::glossary::name) fn lower(self, at: usize) -> &'d str {
        self.document.lower(at)
    }

    /// Whether a token is on a list.
    pub(in crate::glossary::name) fn is(self, at: usize, list: List) -> bool {
        self.lexicon.is(list, self.lower(at))
    }

    /// Whether a token is on a list of words beside an office.
    pub(in crate::glossary::name) fn is_office_word(self, at: usize, word: OfficeWord) -> bool {
        self.lexicon.lists_of(self.lower(at)).is_office_word(word)
    }

    /// Whether the dictionary has a token for a name of a kind.
    pub(in crate::glossary::name) fn has_name(self, at: usize, is_kind: impl Fn(NameKind) -> bool) -> bool {
        self.lexicon.names(self.lower(at)).any(|entry| is_kind(entry.kind()))
    }

    /// Whether a token begins with a capital.
    pub(in crate::glossary::name) fn is_large(self, at: usize) -> bool {
        self.text(at).starts_with(char::is_uppercase)
    }

    /// A comma, or *dan*.
    pub(in crate::glossary::name) fn joins(self, at: usize) -> bool {
        self.text(at) == "," || self.is(at, List::Coordinator)
    }

    /// Two capitals that are no number: *tergugat II*.
    pub(in crate::glossary::name) fn is_two(self, at: usize) -> bool {
        self.text(at).len() == 2 && is_initials(self.text(at)) && !self.is(at, List::Roman)
    }

    /// Letters that no dictionary has for a name, nor for a word that is written so.
    pub(in crate::glossary::name) fn is_new(self, at: usize) -> bool {
        let is_spelled = || self.lexicon.entry(self.lower(at)).is_some_and(|entry| entry.headword == self.text(at));
        self.lexicon.names(self.lower(at)).next().is_none() && !is_spelled()
    }

    /// *pelat mobil B 48 ELU*, *Facebook (FB)*: letters behind a number, or in brackets behind a name of the dictionary that is no person's.
    pub(in crate::glossary::name) fn are_of_thing(self, at: usize) -> bool {
        let is_thing = |kind: NameKind| matches!(kind, NameKind::Organization | NameKind::Place | NameKind::Other);
        let is_counted = at > 0 && !self.text(at - 1).is_empty() && self.text(at - 1).bytes().all(|byte| byte.is_ascii_digit());
        is_counted || at > 1 && self.text(at - 1) == "(" && self.text(at + 1) == ")" && self.has_name(at - 2, is_thing)
    }

    /// *berinisial IIH, DS dan MA*: the places of the letters in a list behind a cue.
    pub(in crate::glossary::name) fn initials_behind(self, cue: usize) -> Vec<usize> {
        initials_behind(cue, self.all().end, |at| self.text(at), |at| self.lower(at), self.lexicon)
    }

    /// The places of all letters in lists behind *berinisial*.
    fn announced(self) -> impl Iterator<Item = usize> {
        self.all().filter(move |at| self.is(*at, List::Initials)).flat_map(move |cue| self.initials_behind(cue))
    }

    /// *(19)*: whether the age of somebody stands in the brackets that open here.
    fn is_age(self, open: usize) -> bool {
        age_in_brackets(open, |at| self.text(at), |at| self.is(at, List::Age)).is_some_and(is_personal)
    }

    /// *MS (19)*, *RH alias Botak*: letters before an age or another name.
    fn are_told(self, at: usize) -> bool {
        is_initials(self.text(at)) && (self.is_age(at + 1) || self.is(at + 1, List::Alias))
    }

    /// Whether letters before an age or another name are somebody throughout the text: what means nothing else, and whatever stands beside who somebody is.
    fn are_somebody(self, at: usize) -> bool {
        let means_other = self.has_name(at, |kind| matches!(kind, NameKind::Organization | NameKind::Place | NameKind::Other));
        // *istri pelaku, DPR (30)*
        let is_apposed = || at > 1 && self.text(at - 1) == "," && self.is_office_word(at - 2, OfficeWord::Somebody);
        !means_other || self.text(at).len() == 2 && (self.is_behind_somebody(at) || self.is_beside_deed(at)) || is_apposed()
    }

    /// *Pelaku AS (23)*: whether a noun for persons stands before.
    fn is_behind_somebody(self, at: usize) -> bool {
        const REACH: usize = 4;
        (at.saturating_sub(REACH)..at).any(|before| self.is_office_word(before, OfficeWord::Somebody))
    }

    /// *menangkap MA (34)*, *dokter MA (34)*, *MA (34), warga Depok,*: whether an arrest or occupation stands before, or who somebody is behind the age.
    fn is_beside_deed(self, at: usize) -> bool {
        const LONGEST: usize = 5;
        let is_held = at > 0 && (self.is_office_word(at - 1, OfficeWord::Arrests) || self.is(at - 1, List::Occupation));
        let is_said = || {
            let close = (at..self.all().end).take(LONGEST).find(|at| self.text(*at) == ")").unwrap_or(at);
            self.text(close + 1) == "," && (self.is_office_word(close + 2, OfficeWord::Somebody) || self.is(close + 2, List::Origin))
        };
        is_held || self.is_age(at + 1) && is_said()
    }

    /// *Korban, S (15), tewas*, *Terdakwa S ditahan*, *S alias Jono*: whether one letter is somebody, by what stands beside it.
    fn is_letter_of_somebody(self, at: usize) -> bool {
        // *Terdakwa I*
        if !is_letter(self.text(at)) || self.is(at, List::Roman) {
            return false;
        }
        let is_accused = || at > 0 && self.is(at - 1, List::Accusation) && self.text(at + 1).starts_with(char::is_lowercase);
        let is_called = || self.is(at + 1, List::Alias) && self.is_large(at + 2);
        let is_aged = || self.is_age(at + 1) && (self.is_behind_somebody(at) || self.is_beside_deed(at));
        is_accused() || is_called() || is_aged()
    }

    /// *AW (Abdul Wahid)*: whether letters stand before a bracket with the name of which they are the initials, and which begins with a first name.
    fn is_short_for_name(self, at: usize) -> bool {
        let letters = self.text(at);
        if !is_initials(letters) || self.text(at + 1) != "(" || !self.is(at + 2, List::FirstName) {
            return false;
        }
        let first = at + 2;
        let is_initial = |(n, letter): (usize, char)| self.text(first + n).starts_with(letter);
        letters.chars().enumerate().all(is_initial) && self.text(first + letters.chars().count()) == ")"
    }

    /// *truk yang dikemudikan DRB*, *dikendarai oleh MR*: whether new letters stand behind what is done with a vehicle.
    fn is_driver(self, at: usize) -> bool {
        let verb = at.checked_sub(1).map(|by| by - usize::from(by > 0 && self.is_office_word(by, OfficeWord::By)));
        let is_driven = |verb: usize| self.lexicon.lists_of(self.lower(verb)).others().is_some_and(|others| others.of("cue") == Some("driven"));
        is_initials(self.text(at)) && self.is_new(at) && verb.is_some_and(is_driven)
    }

    /// *di AS*, *Presiden AS*: whether letters stand for a place.
    fn is_place(self, at: usize) -> bool {
        at > 0 && is_initials(self.text(at)) && (self.is(at - 1, List::Locative) || self.lexicon.is_office(self.lower(at - 1)) && !self.is_new(at))
    }

    /// *Briptu RS dipecat*, *Brigadir AK ditahan*, *Kades HS ditahan*: two letters behind a rank, or behind the office of a small area. Letters that mean something
    /// else are somebody only behind a rank in letters; in full it may be that of another country (*Jenderal AS*).
    fn behind_ranks(self) -> impl Iterator<Item = usize> {
        let is_title = |entry: NameEntry<'_>| entry.kind() == NameKind::Title && entry.glosses().all(|gloss| !gloss.contains('.'));
        let is_rank = move |entry: NameEntry<'_>| is_title(entry) && entry.is_acronym();
        let names = move |at: usize| self.lexicon.names(self.lower(at));
        let has_office = move |at: usize| names(at).any(is_title) || self.lexicon.office_areas(self.lower(at)).is_some();
        let may_be = move |at: usize| self.is_new(at) && !self.are_of_thing(at) && has_office(at - 1);
        let is_between = move |at: usize| self.text(at - 1).len() > 2 && self.is_large(at - 1) && !self.is_large(at + 1);
        self.all().skip(1).filter(move |at| self.is_two(*at) && is_between(*at) && (names(at - 1).any(is_rank) || may_be(*at)))
    }

    /// *AJ dan rekannya*: beside others whom letters stand for, the places of two letters that mean nothing else.
    fn beside_others(self) -> impl Iterator<Item = usize> {
        let is_number = move |at: usize| self.text(at).starts_with(|c: char| c.is_ascii_digit());
        let is_named = move |at: usize| at > 0 && (self.is(at - 1, List::NameFollows) || self.is_large(at - 1));
        let is_counted = move |at: usize| is_number(at + 1) || self.is(at, List::BeforeNumber);
        let is_free = move |at: usize| self.is_new(at) && !is_named(at) && !is_counted(at) && !self.are_of_thing(at);
        self.all().filter(move |at| self.is_two(*at) && is_free(*at))
    }
}
