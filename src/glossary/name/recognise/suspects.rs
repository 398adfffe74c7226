//! Letters that are somebody by what stands beside them, whatever else they mean: *Tersangka MA dan SD ditahan*, *AS, warga Desa Sukamaju*.

use std::collections::BTreeSet;

use super::told::is_somebody;
use crate::glossary::name::abbreviation::initials::is_initials;
use crate::glossary::name::abbreviation::letters::Tokens;
use crate::lexicon::{List, NameKind, OfficeWord};

impl Tokens<'_, '_> {
    /// *Tersangka MA dan SD ditahan*, *AS, warga Desa Sukamaju*: the places of two letters that are somebody by what stands beside them, whatever else they mean.
    pub(in crate::glossary::name) fn of_suspects(self) -> Vec<usize> {
        const REACH: usize = 4;
        let is_one = |at: &usize| (self.is_two(*at) || self.is_new_three(*at)) && !self.are_of_thing(*at);
        let mut letters: Vec<usize> = self.all().filter(is_one).collect();
        let spelt: BTreeSet<&str> = letters.iter().map(|at| self.text(*at)).filter(|letters| letters.len() == 3 && self.spells(letters)).collect();
        letters.retain(|at| !spelt.contains(self.text(*at)));
        let befores = letters.iter().flat_map(|at| (1..=REACH).filter_map(|n| at.checked_sub(n)));
        let is_cue = |at: &usize| self.is_office_word(*at, OfficeWord::Case) || self.is_office_word(*at, OfficeWord::Arrests) || self.detains(*at);
        let cues = befores.filter(is_cue);
        let rows = cues.filter_map(|cue| self.row_behind(cue)).flatten();
        let named = letters.iter().filter_map(|at| self.row_named(*at)).flatten();
        let apposed = letters.iter().copied().filter(|at| self.is_apposed(*at));
        rows.chain(named).chain(apposed).chain(self.with_posts(&letters)).collect()
    }

    /// Three letters that mean nothing else, and are not in full behind: *saudara DMN (Dani M. Nursalam)*.
    fn is_new_three(self, at: usize) -> bool {
        let is_in_full = || self.text(at + 1) == "(" && self.is_large(at + 2);
        self.text(at).len() == 3 && is_initials(self.text(at)) && !self.text(at).contains('.') && self.is_new(at) && !is_in_full()
    }

    /// *tersangka MSH*, who is *Miryam S. Haryani* elsewhere: whether words side by side with a capital each begin with these letters. O(tokens).
    fn spells(self, letters: &str) -> bool {
        let is_next = |at: usize| at + usize::from(self.text(at) == ".");
        let begins = |at: usize, letter: char| self.text(at).starts_with(letter) && !self.text(at).ends_with(letters);
        self.all().any(|at| {
            let ends = letters.chars().try_fold(at, |at, letter| begins(at, letter).then(|| is_next(at + 1)));
            ends.is_some()
        })
    }

    /// *Polisi meringkus AS dan MA*, *Kedua tersangka, AS dan MA,*, *Pelaku, yakni AS dan MA,*: the row of letters behind who somebody is to the law, or a verb of
    /// arrest; but *korban RS Harapan*, *korban AS dan Inggris*.
    fn row_behind(self, cue: usize) -> Option<Vec<usize>> {
        let defines = |at: usize| self.is(at, List::Defining);
        // *Ketiga tersangka itu adalah MK, AS dan SD*
        let cue = cue + usize::from(self.is(cue + 1, List::Stop) && defines(cue + 2));
        let has_comma = self.text(cue + 1) == ",";
        let cue_end = cue + usize::from(has_comma || defines(cue + 1)) + usize::from(has_comma && defines(cue + 2));
        let places = self.initials_behind(cue_end);
        let last = *places.last()?;
        // *Dua terdakwa, yakni MK dan SD bebas*: behind such a word the comma may be left out.
        let is_open = !has_comma || defines(cue + 2);
        let goes_on = self.is_large(last + 1) || self.joins(last + 1) && self.is_large(last + 2);
        let is_closed = !goes_on && (is_open || self.text(last + 1) == ",");
        // *Dua pelaku, yakni MK dan S,*: one letter is somebody beside two.
        let is_member = |at: usize| self.is_two(at) || self.is_new_three(at) || self.text(at).len() == 1;
        let are_letters = || places.iter().all(|at| is_member(*at)) && places.iter().any(|at| self.text(*at).len() > 1);
        let are_several = places.len() > 1 && !self.detains(cue);
        let is_row = is_closed && places[0] == cue_end + 1 && are_letters() && (are_several || self.may_be_alone(cue, last));
        is_row.then_some(places)
    }

    /// *Tersangka MA*, *Polisi menangkap RS di rumahnya*: whether letters in no row are somebody behind who somebody is to the law, or a verb of arrest.
    fn may_be_alone(self, cue: usize, at: usize) -> bool {
        // *Polisi menangkap AS, pelaku curanmor,*
        let is = |at: usize, words: [OfficeWord; 3]| words.into_iter().any(|word| self.is_office_word(at, word));
        // *menahan RI, mantan bendahara desa*, *menangkap MR, seorang guru*
        let is_one = || {
            self.is(at + 2, List::Indefinite) && !self.has_name(at, |kind| kind == NameKind::Place) && is_somebody(self.lower(at + 3), self.lexicon)
        };
        let is_said = || self.text(at + 1) == "," && (is(at + 2, [OfficeWord::Somebody, OfficeWord::Case, OfficeWord::NoField]) || is_one());
        let is_caught = || self.is(at + 1, List::Locative) || is_said();
        // *Pemohon PK*, *saksi JC*
        let names = || self.lexicon.names(self.lower(at));
        let is_noun = || names().any(|entry| entry.gloss().is_some_and(|gloss| gloss.starts_with(char::is_lowercase)));
        let is_counted = || self.text(at + 1).starts_with(|c: char| c.is_ascii_digit());
        // *Tersangka MA*, *korban MA*, but *korban AS*, *korban KM 50*
        let is_place_or_thing = |kind: NameKind| matches!(kind, NameKind::Place | NameKind::Demonym | NameKind::Other);
        let is_free = || self.is(cue, List::Accusation) || !self.has_name(at, is_place_or_thing);
        self.is_office_word(cue, OfficeWord::Arrests) && is_caught()
            || self.detains(cue) && is_said()
            || self.is_office_word(cue, OfficeWord::Case) && !is_noun() && !is_counted() && is_free()
    }

    /// *menahan RI*: a verb of arrest that says other things of countries as well.
    fn detains(self, at: usize) -> bool {
        self.lexicon.lists_of(self.lower(at)).others().is_some_and(|others| others.of("cue") == Some("detains"))
    }

    /// *menetapkan MK, AS dan SD sebagai tersangka*: the row of letters that begins here and is said to be somebody to the law.
    fn row_named(self, at: usize) -> Option<Vec<usize>> {
        let cue = at.checked_sub(1).filter(|cue| !self.is_large(*cue) && !self.joins(*cue))?;
        let places = self.initials_behind(cue);
        let last = *places.last()?;
        let are_apart = places.windows(2).all(|pair| pair[0] + 1 < pair[1]) && places.len() > 1;
        (are_apart && self.is_office_word(last + 1, OfficeWord::As) && self.is_office_word(last + 2, OfficeWord::Case)).then_some(places)
    }

    /// *Dua tersangka, yakni MK selaku bendahara dan TK selaku ketua*: which of the places of letters have what they hold behind them, and who they are before the
    /// first.
    fn with_posts(self, letters: &[usize]) -> Vec<usize> {
        const REACH: usize = 6;
        const LONGEST_POST: usize = 12;
        let is_person = |at: usize| self.is_office_word(at, OfficeWord::Case) || self.is_office_word(at, OfficeWord::Somebody);
        let is_told = |at: usize| at > 0 && self.is(at - 1, List::Defining) && (at.saturating_sub(REACH)..at).any(is_person);
        let mut places: Vec<usize> = Vec::new();
        for &at in letters.iter().filter(|at| self.is_office_word(**at + 1, OfficeWord::Being)) {
            // *MA selaku bendahara desa*
            let has_post = || self.is_new(at) && (self.lexicon.is_office(self.lower(at + 2)) || self.is(at + 2, List::Occupation));
            let is_next = places.last().is_some_and(|last| at - last <= LONGEST_POST && self.joins(at - 1));
            if is_next || is_told(at) || has_post() {
                places.push(at);
            }
        }
        places
    }

    /// *AS, warga Desa Sukamaju, ditangkap*, *Seorang pemuda, MK, warga Medan*, *Bocah 7 tahun, AP, hilang*: whether letters stand beside who somebody is, between
    /// commas. What means nothing else may stand anywhere before a comma and a noun for somebody (*ditangkap, yakni AH, sopir truk*).
    fn is_apposed(self, at: usize) -> bool {
        const REACH: usize = 4;
        let is_noun = |at: usize| is_somebody(self.lower(at), self.lexicon);
        let is_of_somebody = |at: usize| self.is_office_word(at, OfficeWord::Somebody);
        let begins = at == 0 || self.text(at - 1) == ".";
        let is_said = || is_of_somebody(at + 2) || self.is(at + 2, List::Origin) || self.is(at + 3, List::Age);
        let is_new = || self.is_new(at) && (begins || !self.is_large(at - 1));
        let is_new_said = || is_new() && (is_said() || is_noun(at + 2) || self.is_office_word(at + 2, OfficeWord::NoField));
        let is_aged = || self.is(at - 2, List::Age) && (at.saturating_sub(2 + REACH)..at - 2).any(is_of_somebody);
        let is_behind = || at > 1 && self.text(at - 1) == "," && (is_noun(at - 2) || is_aged()) && !self.is_large(at + 2) && !self.joins(at + 2);
        self.text(at + 1) == "," && (begins && is_said() && self.text(at).len() == 2 || is_new_said() || is_behind())
    }
}
