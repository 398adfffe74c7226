//! Whether what stands on the other side of a comma is said of a name: *Ketua panitia, Rahman Hadi* and *Rahman Hadi, ketua panitia* are one person,
//! *Menurut jaksa, Ferdy Sambo bersalah* and *Menurut Budi, korban lari* are two.

use crate::glossary::name::mention::around::Around;
use crate::lexicon::{List, OfficeWord, PartOfSpeech};
use crate::morphology;

/// Where a phrase may begin behind others that stand before the subject too: *Pada Senin (2/3), setelah*, *Namun, menurut*.
const OPENING: usize = 8;
/// Most tokens that stand before the subject of a clause: whoever stands further on has nothing of them.
const LONGEST_FRONT: usize = 80;
/// Most tokens behind an office that say more of who somebody is: *dokter yang merawatnya*, *direktur maskapai tersebut*.
const LONGEST_REST: usize = 4;

impl Around<'_, '_> {
    /// Whether what begins here and ends with a comma is said of the name behind it: *Ketua panitia, Rahman Hadi menolak*, *Menurut saksi, Dewi, api muncul*;
    /// but in *Setelah menolong korban, Rudi Hartono pulang* the subject begins with the name.
    pub(in crate::glossary::name) fn is_apposed_before(&self, office: usize, name_end: usize) -> bool {
        let Some(first) = self.fronted_from(office, false) else { return true };
        let is = |at: usize, word: OfficeWord| at >= first && self.lexicon.lists_of(self.document.lower(at)).is_office_word(word);
        let takes = |at: usize| at <= first + 1 || is(first, OfficeWord::As) || is(at - 1, OfficeWord::Takes) || is(at - 1, OfficeWord::Appointed);
        // *Sejak menjadi bupati, Anton jarang pulang*, *Sebelum menjadi salah satu musisi, Ed*, *Setelah dilantik menjadi bupati, Anton*
        let is_article = |at: &usize| self.lexicon.is(List::Indefinite, self.document.lower(*at));
        let before = (first..office).rev().find(|at| !is_article(at));
        let is_held = || before.is_some_and(|at| is(at, OfficeWord::As) && takes(at));
        let end = self.degrees_behind(name_end);
        let bracket = if self.text(end) == "(" { (end..self.sentence.end).find(|at| self.text(*at) == ")") } else { None };
        let end = bracket.map_or(end, |bracket| bracket + 1);
        // *Temui Kapolri, Rudi: Polisi harus netral*: who speaks is the subject.
        self.is_punctuation(end) && self.text(end) != ":" || is_held()
    }

    /// Whether what stands behind a name and a comma, and ends here, is said of the name: *Menurut Rahman, dosen UGM, hal itu keliru*; but in *Menurut Rahman,
    /// presiden harus mundur* the subject begins behind the comma, as in *Menurut istrinya, Siti, korban pamit*.
    pub(in crate::glossary::name) fn is_apposed_behind(&self, name: usize, office_end: usize) -> bool {
        // *Pasalnya, Budi Santoso, Direktur CITA mengatakan*: an office in capitals is no subject.
        let is_small = |comma: usize| self.text(comma + 1).starts_with(char::is_lowercase);
        let is_subject = || (name..office_end).rfind(|at| self.text(*at) == ",").is_some_and(is_small);
        let is_apposed = name > self.sentence.start && self.text(name - 1) == "," && is_subject();
        let Some(first) = self.fronted_from(name, true).or(is_apposed.then_some(name)) else { return true };
        let end = self.phrase_end(office_end);
        // *Menurut Rahman, penumpang panik.*: a phrase that opens the sentence is not all of it.
        self.is_punctuation(end) && (self.text(end) != "." || first > self.sentence.start)
    }

    /// Where the phrase begins that stands before the subject of its clause and goes on up to a token: *Menurut jaksa*, *Didampingi pengacara*, *Kata Rahman*;
    /// that token may end a row of names, *Menurut Ani, Budi, dan Rahman*.
    fn fronted_from(&self, at: usize, in_row: bool) -> Option<usize> {
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        let is_large = |at: usize| self.text(at).starts_with(char::is_uppercase);
        let is_in_row = |comma: usize| is_large(comma - 1) && (is_large(comma + 1) || lists(comma + 1).has(List::Coordinator));
        let goes_on = |at: &usize| !self.is_punctuation(*at) || in_row && *at > self.sentence.start && self.text(*at) == "," && is_in_row(*at);
        let first =
            (self.sentence.start..at).rev().take(LONGEST_FRONT).take_while(goes_on).last().filter(|first| *first <= self.sentence.start + OPENING)?;
        // *kata Rahman* behind a quotation, but *Saat itu, kata Basri, korban mandi*
        let is_inserted = first == self.sentence.start || self.text(first - 1) == ",";
        let opens = |at: usize| lists(at).is_office_word(OfficeWord::Fronting) && (is_inserted || !lists(at).has(List::Speech));
        let is_passive = || self.lexicon.entry(self.document.lower(first)).is_some_and(|entry| entry.regular().is_some());
        // *Sementara itu menurut jaksa*, *Dua hari setelah dilantik*
        let connects =
            |at: usize| lists(at).meanings().is_some() || [List::Connective, List::Pronoun, List::Stop].iter().any(|list| lists(at).has(*list));
        let opening = (first..at).find(|at| opens(*at) || !connects(*at));
        // *Dijelaskan Andi, korban dibawa*, but *Dijelaskan kapolres, Budi Santoso*
        let is_told = in_row && lists(first).is_office_word(OfficeWord::Told);
        let is_fronted = opening.is_some_and(opens) || is_told || is_passive() && !lists(first).has(List::Reporting) || self.is_deed(first);
        // *Dalam acara itu ketua panitia, Rahman Hadi menolak*
        let is_over = || lists(at - 1).has(List::Pronoun);
        (is_fronted && !is_over()).then_some(first)
    }

    /// *Temui Kapolri, Rudi …*, *Ikut rapat menteri, Siti …*: whether a sentence opens with a bare root for what its subject does, as titles do; but *Turut
    /// hadir Ketua DPRD, Budi* puts the subject behind it.
    fn is_deed(&self, first: usize) -> bool {
        let lower = self.document.lower(first);
        let entry = || self.lexicon.entry(lower).filter(|entry| entry.senses().any(|sense| sense.part_of_speech() == Some(PartOfSpeech::Verb)));
        let acts = || morphology::active(lower, self.lexicon).is_some_and(|active| self.lexicon.part_of_speech(active) == Some(PartOfSpeech::Verb));
        first == self.sentence.start && entry().is_some() && acts() && !self.does(first, OfficeWord::Takes) && !self.is_verb(first + 1)
    }

    /// Where what somebody is ends, with the place, adjective or clause behind it: *petani di Garut*, *dokter yang merawatnya*.
    fn phrase_end(&self, office_end: usize) -> usize {
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        // *juru bicara pemerintah,*
        let says_more = |at: usize| {
            let sense = self.lexicon.entry(self.document.lower(at)).and_then(|entry| entry.senses().next());
            let part = sense.and_then(|sense| sense.part_of_speech());
            part == Some(PartOfSpeech::Adj) || part == Some(PartOfSpeech::Noun) && at == office_end
        };
        let mut end = office_end;
        let closes = || (end + 1..self.sentence.end).take(LONGEST_REST).find(|at| self.is_punctuation(*at));
        let is_shown = |at: usize| lists(office_end).has(List::Relative) || lists(at - 1).has(List::Pronoun);
        if let Some(close) = closes().filter(|at| is_shown(*at)) {
            return close;
        }
        while end < self.sentence.end && !self.is_punctuation(end) {
            let is_part = self.text(end).starts_with(char::is_uppercase) || says_more(end);
            let is_place = || lists(end).has(List::BeforeNoun) || lists(end).has(List::Origin);
            end += if is_part {
                1
            } else if is_place() {
                2
            } else {
                break;
            };
        }
        end
    }

    pub(in crate::glossary::name) fn is_punctuation(&self, at: usize) -> bool {
        at >= self.sentence.end || !self.text(at).starts_with(char::is_alphanumeric)
    }
}
