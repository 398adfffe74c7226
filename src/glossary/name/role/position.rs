//! A stretch of text as an office, in English: by the dictionary, the patterns, and what stands inside or behind.

use std::ops::Range;

use super::office::LONGEST_ADDRESS;
use crate::glossary::english;
use crate::glossary::name::bounds::clause::is_inflected;
use crate::glossary::name::mention::around::Around;
use crate::glossary::name::text::word::{ordinal, without_brackets, without_stops};
use crate::lexicon::{List, NameKind, OfficeWord};

impl Around<'_, '_> {
    /// A stretch of text as a position, in English.
    pub(in crate::glossary::name) fn position(&self, tokens: Range<usize>) -> Option<String> {
        let shown = without_stops(self.shown(tokens.clone()));
        if !shown.starts_with(char::is_alphabetic) || !shown.ends_with(|c: char| c.is_alphanumeric() || c == ')') {
            return None;
        }
        // *Kepala SMAN 2 Garut: La Ode* + *Hasan*
        if shown.contains(':') {
            return None;
        }
        let without = without_brackets(&shown);
        // *(Kepala Desa Cipari), Rudi (Camat Sayung)*: what ends in brackets is said of the name before them.
        if without.contains(')') {
            return None;
        }
        let exact = self.patterns.known_office(&without).and_then(|entry| entry.gloss());
        // *Komisaris Polisi* is a rank, and no commissioner of the police.
        // *Raja Ampat* is a place, and a *gelandang serang* plays for no town.
        let is_other = || {
            self.patterns.is_title(&without)
                || self.patterns.known_place(&without).is_some()
                || self.lexicon.is(List::Occupation, &without.to_lowercase())
        };
        let composed = |shown: &str| self.patterns.composed_office(shown).filter(|_| !is_other());
        // *Menteri Koordinator … Republik Indonesia*: which country's goes without saying.
        let at_home = || {
            let home = self.patterns.before_home(&without, |_| true)?;
            let known = self.patterns.known_office(home).filter(|_| home.contains(' ')).and_then(|entry| entry.gloss());
            known.map(str::to_owned).or_else(|| composed(home))
        };
        let office = exact.map(str::to_owned).or_else(|| self.adjective_inside(&without, false));
        let behind = || self.of_body_behind(&without).or_else(|| self.of_origin(&without));
        // *Presiden Ketujuh RI*
        let large = || self.adjective_inside(&without, true);
        let office = office.or_else(|| self.of_republic(&without)).or_else(|| composed(self.of_body_at_home(&without)?));
        let office = office.or_else(|| composed(&without)).or_else(at_home).or_else(behind).or_else(large)?;
        // Most stretches are no office, so that this is asked last.
        let is_whole = exact.is_some() || !self.runs_on(tokens);
        (is_whole && !self.lexicon.is(List::LargeTitle, &without)).then_some(office)
    }

    /// *Menteri Dalam Negeri Republik Indonesia* is the same as without; *Duta Besar RI* says more.
    fn of_republic(&self, shown: &str) -> Option<String> {
        // Heads of government and their ministers.
        let cue = |word: &str| self.lexicon.lists_of(&word.to_lowercase()).others().and_then(|others| others.of("cue"));
        let is_minister = |home: &&str| home.split(' ').next().and_then(cue) == Some("state");
        let home = self.patterns.before_home(shown, |end| end.contains(' ')).filter(|home| home.contains(' ')).filter(is_minister)?;
        self.patterns.known_office(home)?.gloss().map(str::to_owned)
    }

    /// *Kepala Badan Pusat Statistik* of *Kepala Badan Pusat Statistik RI*: the dictionary has the body without its country.
    fn of_body_at_home<'s>(&self, shown: &'s str) -> Option<&'s str> {
        let home = self.patterns.before_home(shown, |_| true)?;
        let ends_with_body = |at: usize| home[at + 1..].contains(' ') && self.patterns.known_body(&home[at + 1..]).is_some();
        home.match_indices(' ').any(|(at, _)| ends_with_body(at)).then_some(home)
    }

    /// *Gubernur nonaktif Riau*, *Presiden terpilih*, *Ketua baru KPK*, *Presiden ke-44 AS*, *Presiden Ketujuh RI*
    fn adjective_inside(&self, shown: &str, is_large: bool) -> Option<String> {
        let in_row = |word: &str| Some(format!("{} X", english::ordinal(self.lexicon, ordinal(word)?)));
        let frame = |word: &str| self.lexicon.office_adjective(word).map(str::to_owned).or_else(|| in_row(word));
        // *Ekonom Senior*
        let is_grade = |lower: &str| self.lexicon.lists_of(lower).is_office_word(OfficeWord::Grade);
        let large = |word: &str| Some(word.to_lowercase()).filter(|lower| lower != word && !is_grade(lower)).and_then(|lower| frame(&lower));
        let frame_of = |word: &str| if is_large { large(word) } else { frame(word) };
        let (word, frame) = shown.split(' ').skip(1).find_map(|word| Some((word, frame_of(word)?)))?;
        let rest = shown.split(' ').filter(|other| *other != word).collect::<Vec<_>>().join(" ");
        // *CEO baru*
        let word = || self.lexicon.entry(&rest.to_lowercase()).filter(|_| self.patterns.is_office_of_body(&rest.to_lowercase()))?.gloss();
        let known = || self.patterns.known_office(&rest).and_then(|entry| entry.gloss());
        let exact = || known().or_else(word).map(str::to_owned);
        let at_home = || self.patterns.composed_office(self.patterns.before_home(&rest, |_| true)?);
        let office = exact().or_else(|| self.patterns.composed_office(&rest)).or_else(at_home)?;
        // "Regent-elect of Sleman"
        let (head, of) = office.find(" of ").map_or((office.as_str(), ""), |at| office.split_at(at));
        Some(format!("{}{of}", frame.replacen('X', head, 1)))
    }

    /// *Anggota DPR RI asal Lampung*: an office of the dictionary and the place that its holder is from.
    fn of_origin(&self, shown: &str) -> Option<String> {
        let is_origin = |at: usize| self.lexicon.is(List::Origin, shown[at + 1..].split(' ').next().unwrap_or_default());
        let at = shown.match_indices(' ').map(|(at, _)| at).find(|at| is_origin(*at))?;
        let (office, place) = (&shown[..at], shown[at + 1..].split_once(' ')?.1);
        // "Brazilian defender"; *tunggal putri asal Taiwan* is no princess.
        let is_other = [List::Occupation, List::LargeTitle].into_iter().any(|list| self.lexicon.is(list, &office.to_lowercase()));
        let place = self.patterns.known_place(place).filter(|_| !is_other)?.gloss()?;
        let known = self.patterns.known_office(office).and_then(|entry| entry.gloss());
        // *Anggota DPRD Jatim asal Malang*
        let office = known.map(str::to_owned).or_else(|| self.patterns.composed_office(office))?;
        english::framed_both(self.lexicon, "origin", &office, place)
    }

    /// *Peneliti dari BRIN*, *dosen di UGM*, *direktur pada Bank Maju*: who works at a body; what else stands before *dari* may be sent by it (*surat dari Presiden*) or of it once.
    fn of_body_behind(&self, shown: &str) -> Option<String> {
        let words: Vec<&str> = shown.split(' ').collect();
        let is_within = |word: &str| self.lexicon.lists_of(word).is_office_word(OfficeWord::Within);
        let is_from = |word: &str| {
            let lists = self.lexicon.lists_of(word);
            lists.is_office_word(OfficeWord::From) || lists.has(List::Locative)
        };
        let from = words.iter().position(|word| is_within(word) || is_from(word))?;
        // *peneliti di Jakarta*
        if from + 1 == words.len() || self.patterns.known_place(&words[from + 1..].join(" ")).is_some() {
            return None;
        }
        // *Analis pasar Mark Mahaney dari RBC* has been named.
        let is_open = from == 1 || words[..from].last().is_some_and(|word| word.starts_with(char::is_lowercase));
        let office = if is_open { self.patterns.composed_office(&[&words[..from], &words[from + 1..]].concat().join(" ")) } else { None };
        let is_at = |office: &String| office.split(' ').any(|word| self.lexicon.lists_of(word).is_office_word(OfficeWord::At));
        office.filter(|office| is_within(words[from]) || is_at(office))
    }

    /// *Ketua Umum Partai A, Sekretaris B*: behind a comma, *dan* or small words that belong to no name another office begins, of somebody else; small words behind
    /// capitals (*Ketua DPP Golkar Idrus Marham mengaku …*) and a rank belong to none at all.
    fn runs_on(&self, tokens: Range<usize>) -> bool {
        let is_office = |at: usize| {
            let lower = self.document.lower(at);
            self.lexicon.is_office(lower) || at + 1 < tokens.end && self.lexicon.is_office(&format!("{lower} {}", self.document.lower(at + 1)))
        };
        // *idEA* is no small word.
        let is_small = |at: usize| self.text(at).starts_with(char::is_lowercase) && !self.text(at).contains(char::is_uppercase);
        // *Asisten pelatih*: what a sentence begins with has its capital from there.
        let is_large = |at: &usize| *at > self.sentence.start && self.text(*at).starts_with(char::is_uppercase);
        let first_large = tokens.clone().find(is_large).unwrap_or(tokens.end);
        let is_joint = |at: usize| self.lexicon.is(List::Coordinator, self.document.lower(at));
        let mut commas = tokens.clone().filter(|at| self.text(*at) == ",");
        // *DPRD Kabupaten Wajo, Andi*: a comma stands before one *dan* at least; nothing ends with that, nor with *untuk*.
        if is_joint(tokens.end - 1)
            || is_small(tokens.end - 1) && self.lexicon.is(List::Stop, self.document.lower(tokens.end - 1))
            || commas.next().is_some_and(|comma| !(comma..tokens.end).any(is_joint))
        {
            return true;
        }
        (tokens.start + 1..tokens.end).any(|at| {
            let lists = self.lexicon.lists_of(self.document.lower(at));
            let parts = || self.text(at) == "," || lists.has(List::Coordinator);
            let is_adjective = || self.lexicon.office_adjective(self.document.lower(at)).is_some() || ordinal(self.document.lower(at)).is_some();
            // *negara bagian*
            let is_land = || lists.has(List::Division) || lists.has(List::PartOf);
            let is_field = || lists.is_office_word(OfficeWord::Field);
            let is_other = || {
                let is_small_word = [List::Stop, List::Connector, List::Coordinator, List::Origin].iter().any(|list| lists.has(*list));
                is_small_word || is_adjective() || is_land() || is_field()
            };
            // *RSUD dr. Soetomo*
            let is_pointed = || at + 1 < tokens.end && self.text(at + 1) == ".";
            let is_verb = || at > first_large && is_small(at) && !is_other() && !is_pointed();
            // *Rumah Bupati Sleman Digeledah Rina*
            let is_passive = || self.text(at).starts_with("Di") && is_inflected(self.document.lower(at), self.lexicon);
            lists.has(List::Relative) || is_verb() || is_passive() || self.is_rank(at) || at + 1 < tokens.end && parts() && is_office(at + 1)
        })
    }

    /// *AKBP*, *Kombes*: a title that is no part of an office, as *Jenderal* is of *Direktur Jenderal*.
    fn is_rank(&self, at: usize) -> bool {
        // *Menteri Haji dan Umrah*
        let is_part = || {
            let most = (at + 3).min(self.sentence.end);
            let parts = [at - 1..at + 1, at..at + 2, at..most].into_iter();
            parts.filter(|part| part.end <= most).any(|part| self.patterns.exact(&self.shown(part), |known| known != NameKind::Title).is_some())
        };
        // *Ikatan Dokter Indonesia*
        let is_in_body = || self.lexicon.is(List::Occupation, self.document.lower(at)) && self.patterns.heads_body(self.document.lower(at - 1));
        // *Badan Pengelola Keuangan Haji*
        let ends_known = || {
            (at.saturating_sub(LONGEST_ADDRESS).max(self.sentence.start)..at)
                .any(|start| self.patterns.known_body(&self.shown(start..at + 1)).is_some())
        };
        self.text(at).starts_with(char::is_uppercase) && self.patterns.is_title(self.text(at)) && !is_part() && !is_in_body() && !ends_known()
    }
}
