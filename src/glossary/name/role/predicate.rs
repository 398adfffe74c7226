//! What a sentence says that somebody is: *Karl Marx adalah seorang filsuf Jerman*, *Kofi Annan merupakan Sekretaris Jenderal PBB*.

use crate::glossary::name::mention::around::Around;
use crate::glossary::name::pattern::LONGEST_OFFICE;
use crate::lexicon::{List, OfficeWord, PartOfSpeech};

impl Around<'_, '_> {
    /// The office or occupation behind *adalah* and the like, of the person with whose name, from its titles to its degrees, the sentence begins.
    pub(in crate::glossary::name) fn predicate(&self, start: usize, end: usize) -> Option<String> {
        let said = self.behind_bracket(end);
        // *Riduan menjadi Direktur Utama Bank Mandiri*
        let is_made = self.does(said, OfficeWord::As);
        let is = |at: usize, list: List| at < self.sentence.end && self.lexicon.is(list, self.document.lower(at));
        // *Budi Santoso seorang petani*
        let is_bare = !is_made && is(said, List::Indefinite);
        if start != self.sentence.start || !(is_made || is_bare || is(said, List::Defining)) {
            return None;
        }
        let first = self.behind_article(if is_bare { said } else { said + 1 });
        let most = (first + LONGEST_OFFICE).min(self.sentence.end);
        let ends =
            |at: &usize| self.is_punctuation(*at) || self.lexicon.is(List::Relative, self.document.lower(*at)) || self.says(*at, "cue", "since");
        let last = (first..most).find(ends).unwrap_or(most);
        // *menjadi gubernur pertama yang ditahan*: of those who were, not of governors.
        let is_ranked = last > first + 1 && last < most && !self.is_punctuation(last) && self.says(last - 1, "office_adjective", "first X");
        let last = last - usize::from(is_ranked);
        let office = (first + 1..=last).rev().find_map(|end| Some((end, self.position(first..end)?)));
        if is_made {
            // *menjadi calon presiden dari Partai Golkar*
            let is_from = |end: usize| self.does(end, OfficeWord::From);
            return office.filter(|(end, office)| office.contains(' ') && !self.is_of_once(*end) && !is_from(*end)).map(|(_, office)| office);
        }
        // *aktivis* is an office too, *aktivis lingkungan asal Swedia* says more.
        let (end, role) = self.occupation_from(first).into_iter().chain(office).max_by_key(|(end, _)| *end)?;
        (!self.is_of_once(end)).then_some(role)
    }

    /// *Gubernur Riau* + *saat itu*, *periode 2003-2013*, *dalam film itu*: whether what follows says when or where somebody was it.
    fn is_of_once(&self, end: usize) -> bool {
        let lists = self.lexicon.lists_of(self.document.lower(end));
        // *seorang arkeolog* + *dari Meksiko*
        let goes_on =
            [List::Coordinator, List::Relative, List::Connector].iter().any(|list| lists.has(*list)) || lists.is_office_word(OfficeWord::From);
        // *merupakan Kapolres Blora sejak 2021*, *sebagai bupati harus bertanggung jawab*
        let is_now = self.says(end, "cue", "since") || self.lexicon.part_of_speech(self.document.lower(end)) == Some(PartOfSpeech::Aux);
        let is_counted = self.text(end + 1).starts_with(|c: char| c.is_ascii_digit());
        end < self.sentence.end && !self.is_punctuation(end) && !is_now && (is_counted || lists.has(List::Stop) && !goes_on)
    }

    /// *Greta Thunberg (lahir 3 Januari 2003) merupakan*: where what is told in brackets ends.
    pub(in crate::glossary::name) fn behind_bracket(&self, open: usize) -> usize {
        const LONGEST: usize = 24;
        let close = (open..self.sentence.end).take(LONGEST).find(|at| self.text(*at) == ")").filter(|_| self.text(open) == "(");
        close.map_or(open, |close| close + 1)
    }
}
