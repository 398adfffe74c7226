//! Who a speaker is of whom a later sentence says it without his name: *ujar politikus Partai Golkar itu*.

use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::seen::Seen;
use crate::lexicon::{List, NameKind, OfficeWord};

/// Sentences behind that of a speaker in which he is still meant.
const REACH: usize = 4;

/// The person whom sentences without a name speak of.
#[derive(Debug, Default)]
pub(in crate::glossary::name) struct Speaker {
    number: Option<usize>,
    n_sentences: usize,
}

impl Speaker {
    /// Gives whoever speaks the office that a sentence tells, or notes whom it names, of the mentions from `first` on.
    pub(in crate::glossary::name) fn hear(&mut self, around: &Around<'_, '_>, seen: &mut [Seen], first: usize) {
        let mut persons = (first..seen.len()).filter(|at| matches!(seen[*at].kind, None | Some(NameKind::Person)));
        if let Some(one) = persons.next() {
            let begins = seen[one].address.as_ref().map_or(seen[one].mention.tokens.start, |address| address.tokens.start) == around.sentence.start;
            let is_alone = persons.next().is_none() && seen[one].kind == Some(NameKind::Person) && !seen[one].is_initials;
            // Whoever does not speak is meant in the next sentence alone.
            let n_sentences = if begins || seen[one].speaks { 0 } else { REACH - 1 };
            *self = Self { number: Some(one).filter(|_| is_alone), n_sentences };
            return;
        }
        self.n_sentences += 1;
        let number = self.number.filter(|number| self.n_sentences <= REACH && seen[*number].role.english.is_none());
        if let Some(number) = number {
            seen[number].role.english = around.speaker(seen.get(first..).and_then(<[Seen]>::last));
        }
    }
}

impl Around<'_, '_> {
    /// *kata wakil ketua DPRD Garut itu*, *ujar pelatih asal Spanyol ini*: what a sentence calls its speaker, behind the `last` name in it.
    fn speaker(&self, last: Option<&Seen>) -> Option<String> {
        const LONGEST: usize = 12;
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        let first = self.sentence.clone().rev().find(|at| lists(*at).has(List::Speech))? + 1;
        // *kata bupati itu saat dihubungi*
        let ends = |at: usize| self.is_punctuation(at) || lists(at).is_office_word(OfficeWord::Fronting);
        let is_shown = |at: &usize| lists(*at).has(List::Pronoun) && ends(at + 1);
        let end = (first + 1..self.sentence.end.min(first + LONGEST)).find(is_shown)?;
        // *kata saksi itu*: of those there are others.
        let is_other = [OfficeWord::Case, OfficeWord::Kin, OfficeWord::Group].into_iter().any(|word| self.does(first, word));
        let occupation = || self.occupation_before(end).filter(|(start, _)| *start == first).map(|(_, occupation)| occupation);
        let of_body = || self.occupation_of_body(last.filter(|last| last.mention.tokens.end == end)?, |start| start == first);
        if is_other { None } else { self.position(first..end).or_else(occupation).or_else(of_body) }
    }
}
