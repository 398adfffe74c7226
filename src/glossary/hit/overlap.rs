//! Which of two phrases that overlap is read: *tidak boleh* + *jadi*, but *di* + *rumah sakit*.

use std::ops::Range;

use super::phrase::Phrase;
use super::reader::Reader;
use crate::glossary::figure::FigureKind;
use crate::lexicon::{Entry, List, PartOfSpeech};
use crate::morphology;

impl<'l> Reader<'_, 'l> {
    /// Whether a phrase takes the head off another that is worth at least as much: *di rumah* before *sakit*, *menggelar konser* before *amal*.
    /// What stays outside either phrase counts by its content words; where that is the same, the modifier behind goes with its noun, but *soal* goes with
    /// what follows: *angkat bicara* + *soal kasus*.
    pub(super) fn cuts_phrase(&self, at: usize, n: usize) -> bool {
        /// Phrases of a row in which each overlaps the next that are looked at: *hari demi hari demi hari* has no end.
        const MOST_IN_ROW: usize = 3;
        self.cuts_one_of_row(at, n, MOST_IN_ROW)
    }

    /// The same, looking at so many phrases further on.
    fn cuts_one_of_row(&self, at: usize, n: usize, n_further: usize) -> bool {
        let is_content = |at: &usize| !self.is_on(List::Stop, *at) && self.part_at(*at) != Some(PartOfSpeech::Adp);
        let content = |tokens: Range<usize>| tokens.filter(is_content).count();
        let is_phrase = |tokens: &Range<usize>| {
            let key = (tokens.len() > 1).then(|| self.joined(tokens.start, tokens.len(), true)).flatten();
            key.is_some_and(|key| self.phrase_entry(&key).is_some())
        };
        (at + 1..at + n).any(|from| {
            if self.counts_beyond(from, at + n) {
                return true;
            }
            let Some(reach) = self.longest_phrase(from, |m| from + m > at + n) else { return false };
            if let Some(cuts) = self.surely_cuts(at, n, from, &reach) {
                return cuts;
            }
            let (before, behind) = (at..from, at + n..from + reach.n);
            // *suku bunga* + *kredit pemilikan rumah*: of two phrases as long neither part is alone that is a phrase by itself.
            let alone = |tokens: Range<usize>| if n == reach.n && is_phrase(&tokens) { 0 } else { content(tokens) };
            let is_worth_it = match (alone(before.clone()), alone(behind.clone())) {
                (0, 0) => content(before) <= content(behind),
                (before, behind) => before <= behind,
            };
            // One that gives way itself takes nothing off: *suku bunga* is whole before *bunga kredit* where that is *kredit pemilikan rumah*.
            is_worth_it && !(n_further > 1 && self.cuts_one_of_row(from, reach.n, n_further - 1))
        })
    }

    /// *kaki | lima kilometer*: a number inside a phrase that counts what stands behind the phrase; *pejabat | eselon I*, *meraih | juara 3*: a noun whose number
    /// stands there, but *gelar juara* | *ketiga*.
    fn counts_beyond(&self, at: usize, end: usize) -> bool {
        const ONE: &str = "1";
        let Some(meanings) = self.lists_at(at).meanings() else { return false };
        // *salah satu orang*
        let has_rank = || meanings.of("rank").is_some() && at + 1 == end && self.word_at(end).starts_with(|c: char| c.is_ascii_digit());
        let is_number = meanings.of("label").is_some() || meanings.of("number").is_some_and(|number| number != ONE) || has_rank();
        is_number && self.figure_at(at, self.sentence.tokens.end).is_some_and(|figure| figure.kind != FigureKind::Number && at + figure.tokens > end)
    }

    /// What the kinds of two phrases say before their words are counted. A negation goes with the auxiliary behind it: *tidak boleh* + *jadi*, *sama sekali* + *tidak bisa*.
    /// A noun keeps the root at its end from that root's own phrase: *daya tarik* + *produk*, *pintu masuk* + *sekolah*; *salah satu* is whole before *keluarga saksi*,
    /// though there be *satu keluarga*.
    fn surely_cuts(&self, at: usize, n: usize, from: usize, reach: &Phrase<'l>) -> Option<bool> {
        use PartOfSpeech::{Adv, Aux, Det, Noun, Verb};
        let is_negation = |at: usize| self.negates(at, "auxiliary");
        let entry = |n: usize| self.joined(at, n, true).and_then(|key| self.phrase_entry(&key));
        // *sama sekali* is a phrase without the negation, *paling tidak* is none.
        if is_negation(from) && reach.n == 2 && from > at + 1 && entry(from - at).is_some() {
            return Some(true);
        }
        let part = entry(n).and_then(Entry::part_of_speech)?;
        let is_root = || !morphology::has_voice(self.word_at(from));
        let keeps = n == 2 && is_negation(at) && matches!(part, Aux | Adv)
            || n == reach.n && part == Det && !is_negation(at)
            || part == Noun && reach.part() == Some(Verb) && is_root();
        keeps.then_some(false)
    }
}
