//! Offices that a sentence says somebody is given, takes over or loses: *dilantik sebagai Menteri Keuangan*, *memecat Budi sebagai pelatih*.

use crate::glossary::english;
use crate::glossary::name::mention::around::{Around, Office};
use crate::glossary::name::pattern::LONGEST_OFFICE;
use crate::lexicon::{List, OfficeWord};

/// Where the verb may stand before a row of those who are given offices.
const LONGEST_ROW: usize = 80;

impl Around<'_, '_> {
    /// *Ferry Juliantono menjabat Menteri Koperasi*, *melantik Purbaya sebagai Menteri Keuangan*, *mencopot Budi Arie dari jabatan Menteri Koperasi*: an office that
    /// somebody has, is given or loses now, and where it begins.
    pub(in crate::glossary::name) fn taken(&self, start: usize, end: usize) -> Option<(String, usize)> {
        let before = start.checked_sub(1).filter(|before| *before >= self.sentence.start);
        if before.is_some_and(|at| self.does(at, OfficeWord::Then)) {
            return None;
        }
        if let Some((first, office)) = before.and_then(|before| self.held_by(before)) {
            return Some((office, first));
        }
        let verb = self.behind_done(end);
        let is_from = before.is_some_and(|at| self.does(at, OfficeWord::Removes));
        if is_from || self.does(verb, OfficeWord::Removes) && !self.does(verb, OfficeWord::Replaces) {
            let (first, office) = self.office_from(self.post_behind(if is_from { end } else { self.behind_agent(verb + 1) })?)?;
            return Some((english::framed(self.lexicon, "former", &office)?, first));
        }
        let (first, office) = self.office_from(self.given_from(start, end, verb)?)?;
        Some((office, first))
    }

    /// *posisi Menteri Keuangan kini dijabat oleh* + *Purbaya*: the office before a verb of holding it that ends here.
    fn held_by(&self, last: usize) -> Option<Office> {
        let verb = if self.does(last, OfficeWord::By) { last.checked_sub(1)? } else { last };
        let is_held = self.does(verb, OfficeWord::Held);
        let before = |at: usize| at.checked_sub(1).filter(|before| *before > self.sentence.start && self.does(*before, OfficeWord::Now));
        is_held.then(|| self.office_before(before(verb).unwrap_or(verb))).flatten()
    }

    /// Where the office begins that somebody is said to be given, to have or to take over.
    fn given_from(&self, start: usize, end: usize, verb: usize) -> Option<usize> {
        let is_told = |at: usize| self.does(at, OfficeWord::As) || self.does(at, OfficeWord::Takes);
        if self.does(verb, OfficeWord::Takes) {
            return Some(verb + 1 + usize::from(self.does(verb + 1, OfficeWord::As)));
        }
        // *dilantik Presiden Joko Widodo* tells by whom, *ditunjuk Plt Bupati* as what.
        if self.does(verb, OfficeWord::Appointed) {
            let told = [verb + 1, self.behind_agent(verb + 1)].into_iter().find(|at| is_told(*at)).map(|at| at + 1);
            return told.or_else(|| Some(verb + 1).filter(|at| self.does(*at, OfficeWord::Acting)));
        }
        // *menggantikan Patrick Kluivert sebagai pelatih*
        if self.does(verb, OfficeWord::Replaces) {
            // *menggantikan M. Yusuf sebagai pelatih*
            let is_initial = |at: usize| self.text(at).len() == 1 && self.text(at).starts_with(char::is_uppercase);
            let is_name = |at: &usize| self.text(*at).starts_with(char::is_uppercase) || self.text(*at) == "." && is_initial(*at - 1);
            let behind =
                (verb + 1..self.sentence.end).find(|at| !is_name(at)).filter(|behind| *behind > verb + 1 && self.does(*behind, OfficeWord::As));
            return behind.map(|behind| behind + 1);
        }
        let is_given = || start > self.sentence.start && self.does(start - 1, OfficeWord::Gives) && self.does(end, OfficeWord::As);
        (is_given() || self.is_given_in_row(start, end)).then_some(end + 1)
    }

    /// *menunjuk A sebagai menteri keuangan, B sebagai menteri luar negeri, dan C sebagai …*: whether a name in a row behind a verb of giving has its own office
    /// behind it; so has who is named behind *yang dilantik adalah*.
    pub(super) fn is_given_in_row(&self, start: usize, end: usize) -> bool {
        let joins = |at: usize| {
            self.text(at) == "," || [List::Coordinator, List::Defining].iter().any(|list| self.lexicon.is(*list, self.document.lower(at)))
        };
        let gives = |at: usize| [OfficeWord::Gives, OfficeWord::Appointed].into_iter().any(|word| self.does(at, word));
        start > self.sentence.start
            && self.does(end, OfficeWord::As)
            && joins(start - 1)
            && (self.sentence.start..start).rev().take(LONGEST_ROW).any(gives)
    }

    /// *dilantik* + *(oleh) Presiden Joko Widodo* + *sebagai*: where the words end that tell by whom.
    fn behind_agent(&self, at: usize) -> usize {
        let first = at + usize::from(self.does(at, OfficeWord::By));
        let is_large = |at: &usize| self.text(*at).starts_with(char::is_uppercase);
        first + (first..self.sentence.end).take(LONGEST_OFFICE).take_while(is_large).count()
    }

    /// *sebagai pelatih*, *dari jabatan Menteri Koperasi*, *dari posisinya sebagai Kapolres*: where the office begins that somebody loses.
    fn post_behind(&self, at: usize) -> Option<usize> {
        let is_from = self.does(at, OfficeWord::From) && self.does(at + 1, OfficeWord::Post);
        let first = if is_from { at + 2 } else { at };
        let is_told = self.does(first, OfficeWord::As);
        (is_from || is_told).then_some(first + usize::from(is_told))
    }

    /// *Budi* + *akhirnya resmi* + *dilantik*, *Budi* + *, yang* + *dilantik*
    fn behind_done(&self, end: usize) -> usize {
        const MOST_WORDS: usize = 2;
        let is_relative = |at: usize| at < self.sentence.end && self.lexicon.is(List::Relative, self.document.lower(at));
        let relative = end + usize::from(self.text(end) == ",");
        let end = if is_relative(relative) { relative + 1 } else { end };
        end + (end..self.sentence.end).take(MOST_WORDS).take_while(|at| self.does(*at, OfficeWord::Done)).count()
    }

    /// The longest office that begins at a token.
    pub(super) fn office_from(&self, first: usize) -> Option<Office> {
        // *terpilih sebagai Ketua Umum pada 2016*
        let is_other = |at: &usize| {
            let lists = self.lexicon.lists_of(self.document.lower(*at));
            lists.has(List::Stop)
                && ![List::Coordinator, List::Connector].iter().any(|list| lists.has(*list))
                && !lists.is_office_word(OfficeWord::To)
        };
        let most = (first + LONGEST_OFFICE).min(self.sentence.end);
        let last = (first..most).find(is_other).unwrap_or(most);
        let (end, office) = (first + 1..=last).rev().find_map(|stop| Some((stop, self.position(first..stop)?)))?;
        // *menjabat sebagai gubernur dan wakil gubernur*: two of them.
        let is_of_two = self.lexicon.is(List::Coordinator, self.document.lower(end)) && self.does(end + 1, OfficeWord::Deputy);
        (!is_of_two).then_some((first, office))
    }
}
