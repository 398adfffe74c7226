//! What the noun beside a name says of its kind: *koran Journal du Dimanche*, *Ciekek adalah desa*.

use std::ops::Range;

use crate::glossary::name::bounds::area::ends_as_person;
use crate::glossary::name::mention::around::Around;
use crate::lexicon::{List, NameKind, OfficeWord, PartOfSpeech};

impl Around<'_, '_> {
    /// *koran Journal du Dimanche*, *Ciekek adalah sebuah desa*: what the noun says that stands right before a name, or behind it and a word like *adalah*.
    pub(super) fn said_to_be(&self, name: &Range<usize>, tagged: Option<NameKind>) -> Option<NameKind> {
        let is_defining = |at: usize| self.lexicon.is(List::Defining, self.document.lower(at));
        let is_article = |at: &usize| self.lexicon.is(List::Indefinite, self.document.lower(*at));
        let behind = || {
            let first = name.end + 1;
            let defined = first < self.sentence.end && is_defining(name.end);
            defined.then(|| (first..self.sentence.end).find(|at| !is_article(at))).flatten()
        };
        let of_trade = || self.is_behind_trade(name).then_some(NameKind::Organization);
        let said = self.certain_noun(name).or_else(|| self.noun_before(name).and_then(|at| self.kind_of_noun(at))).or_else(of_trade);
        if said.is_none()
            && let Some(kind) = self.by_noun(name)
        {
            return Some(kind);
        }
        said.or_else(|| self.kind_of_noun(behind()?)).filter(|kind| match kind {
            // *lagu Iwan Fals*: a work has a maker too.
            NameKind::Other => tagged.is_none() || self.certain_noun(name).is_some(),
            _ => true,
        })
    }

    /// *taman nasional Kutai*, *geng Kapak*; but *imam masjid Ahmad*, *tim Anies*: who is told by the noun, or leads what it says.
    pub(super) fn by_noun(&self, name: &Range<usize>) -> Option<NameKind> {
        let before = self.noun_before(name)?;
        let of_two = || self.lexicon.named(&self.with_word_before(before)).map(|kind| (before - 1, kind));
        let (noun, kind) = of_two().or_else(|| Some((before, self.lexicon.named(self.document.lower(before))?)))?;
        let is_of_somebody = noun > self.sentence.start && self.is_somebody(noun - 1);
        (!is_of_somebody && !self.looks_personal(name)).then_some(kind)
    }

    /// *perusahaan jasa tambang Stella Maris*: what a firm does stands between its noun and its name, but not *pendiri firma hukum Rina Wati*, *perusahaan
    /// keluarga Rina Wati*.
    fn is_behind_trade(&self, name: &Range<usize>) -> bool {
        const LONGEST: usize = 4;
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        let is_noun = |at: usize| self.lexicon.part_of_speech(self.document.lower(at)) == Some(PartOfSpeech::Noun) && !lists(at).has(List::Stop);
        let is_firm = |at: usize| lists(at).is_office_word(OfficeWord::FirmNoun);
        let is_trade = |at: &usize| {
            !is_firm(*at)
                && is_noun(*at)
                && !lists(*at).is_office_word(OfficeWord::Kin)
                && !lists(*at).has(List::Occupation)
                && self.text(*at).starts_with(char::is_lowercase)
        };
        let n_words = (self.sentence.start..name.start).rev().take(LONGEST).take_while(is_trade).count();
        let noun = name.start.checked_sub(n_words + 1).filter(|noun| *noun >= self.sentence.start && n_words > 0 && is_firm(*noun));
        noun.is_some_and(|noun| noun == self.sentence.start || self.occupation_before(noun).is_none() && self.find_office_before(noun).is_none())
    }

    /// *kapal perang Giuseppe Garibaldi*, *KMP Tunu*: a thing that has neither maker nor owner.
    pub(super) fn certain_noun(&self, name: &Range<usize>) -> Option<NameKind> {
        let is_thing = |words: &str| self.lexicon.is(List::ThingNoun, words) && !self.lexicon.is(List::MadeNoun, words);
        let before = self.noun_before(name);
        let two_before = before.map(|at| self.with_word_before(at));
        let is_certain = before.is_some_and(|at| is_thing(self.document.lower(at))) || two_before.is_some_and(|words| is_thing(&words));
        (is_certain || name.len() > 1 && is_thing(self.document.lower(name.start))).then_some(NameKind::Other)
    }

    /// The word right before a name, the country that it is from (*klub Siprus Apollon*) or *bernama*, unless an office ends with it (*kepala desa*), or whoever
    /// has that name is told by it (*imam masjid Ahmad*).
    pub(in crate::glossary::name) fn noun_before(&self, name: &Range<usize>) -> Option<usize> {
        let start = self.start_of_country(name.start).filter(|_| !self.looks_personal(name)).unwrap_or(name.start);
        let before = start.checked_sub(1).filter(|before| *before >= self.sentence.start)?;
        let before = before - usize::from(before > self.sentence.start && self.does(before, OfficeWord::Called));
        let two_before = before.checked_sub(1).filter(|at| *at >= self.sentence.start);
        let is_office = || self.lexicon.is_office(&self.with_word_before(before));
        // *kata kurator museum Sarmaji*
        let is_said = |at: usize| at > self.sentence.start && self.lexicon.is(List::Speech, self.document.lower(at - 1));
        let is_told = |at: usize| self.is_somebody(at) && (self.looks_personal(name) || self.speaks(name) || is_said(at));
        (!two_before.is_some_and(|at| is_office() || is_told(at))).then_some(before)
    }

    /// Where the country begins that stands right before a name: *perusahaan* + *Korea Selatan*, *band* + *asal Swedia*; not behind whoever is told by it, *aktor
    /// Korea Selatan*.
    fn start_of_country(&self, end: usize) -> Option<usize> {
        const LONGEST: usize = 3;
        let is_large = |at: &usize| self.text(*at).starts_with(char::is_uppercase);
        let n_large = (self.sentence.start..end).rev().take(LONGEST).take_while(is_large).count();
        let start = (1..=n_large).rev().map(|n| end - n).find(|start| self.patterns.is_country(&self.shown_as_printed(*start..end)))?;
        let start = start - usize::from(start > self.sentence.start && self.lexicon.is(List::Origin, self.document.lower(start - 1)));
        (self.find_office_before(start).is_none() && self.occupation_before(start).is_none()).then_some(start)
    }

    /// Whether a name begins with a first name, or ends as only names of persons do.
    fn looks_personal(&self, name: &Range<usize>) -> bool {
        self.lexicon.is(List::FirstName, self.document.lower(name.start)) || ends_as_person(self.document.lower(name.end - 1), self.lexicon)
    }

    /// *imam*, *korban*, *ketua*, *pemburu*: who somebody is or what he does; *pe-* without *-an* makes nouns for those who do.
    fn is_somebody(&self, at: usize) -> bool {
        let lower = self.document.lower(at);
        let lists = self.lexicon.lists_of(lower);
        let is_agent = || lower.starts_with("pe") && !lower.ends_with("an") && self.lexicon.part_of_speech(lower) == Some(PartOfSpeech::Noun);
        lists.has(List::Occupation) || lists.is_office_word(OfficeWord::Somebody) || self.lexicon.is_office(lower) || is_agent()
    }

    pub(super) fn kind_of_noun(&self, at: usize) -> Option<NameKind> {
        let lists = self.lexicon.lists_of(self.document.lower(at));
        let kinds = [(List::BodyNoun, NameKind::Organization), (List::PlaceNoun, NameKind::Place), (List::ThingNoun, NameKind::Other)];
        // *negara bagian Minas Gerais*, *stasiun televisi Mnet*
        let of_two = || {
            let both = self.with_word_before(at);
            kinds.into_iter().find(|(list, _)| self.lexicon.is(*list, &both)).map(|(_, kind)| kind)
        };
        kinds.into_iter().find(|(list, _)| lists.has(*list)).map(|(_, kind)| kind).or_else(of_two)
    }
}
