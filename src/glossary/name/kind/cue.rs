//! What a cue beside a name says of its kind: *dilansir Mirror*, *serial Riverdale*, *(Gresini)* behind who races for it.

use std::ops::Range;

use crate::glossary::name::mention::around::Around;
use crate::glossary::name::mention::seen::Seen;
use crate::glossary::name::text::word::{is_quotation_mark, is_title_case};
use crate::lexicon::{List, NameKind, OfficeWord, PartOfSpeech};

impl Around<'_, '_> {
    /// *Alex Marquez (Gresini), Marc Marquez (Ducati)*: what stands in brackets behind persons, twice or more in a sentence, is whom they race or play for.
    pub(in crate::glossary::name) fn is_team(&self, name: &Range<usize>, shown: &str, last: Option<&Seen>) -> bool {
        let Some(open) = name.start.checked_sub(1).filter(|at| *at > self.sentence.start && self.text(*at) == "(") else { return false };
        let is_behind_person =
            last.is_some_and(|last| last.kind == Some(NameKind::Person) && last.mention.tokens.len() > 1 && last.mention.tokens.end == open);
        // *Marsha Timothy (Marlina), Dea Panendra (Novi)*: who plays whom in a film.
        let is_cast = |at: usize| ["cast", "show", "stars", "work"].into_iter().any(|value| self.says(at, "cue", value));
        let opens = |at: &usize| self.text(*at) == "(" && self.text(at + 1).starts_with(char::is_uppercase);
        is_behind_person
            && name.len() == 1
            && !is_code(shown)
            && self.text(name.end) == ")"
            && self.patterns.exact(shown, NameKind::is_name).is_none()
            && self.sentence.clone().filter(opens).nth(1).is_some()
            && !self.sentence.clone().any(is_cast)
    }

    /// What a cue says of a whole name.
    pub(in crate::glossary::name) fn says_of(&self, name: &str, value: &str) -> bool {
        self.lexicon.lists_of(&name.to_lowercase()).others().is_some_and(|others| others.of("cue") == Some(value))
    }

    /// *Kiper Atletico Mineiro asal Brasil itu*, *Gelandang Norrvik itu*: behind a player who is told by his country alone, or by a pronoun, stands his club.
    pub(in crate::glossary::name) fn is_club_of_player(&self, name: &Range<usize>) -> bool {
        const LONGEST_PLACE: usize = 2;
        let is_origin = name.end < self.sentence.end && self.lexicon.is(List::Origin, self.document.lower(name.end));
        let is_large = |at: &usize| self.text(*at).starts_with(char::is_uppercase);
        let behind = name.end + 1 + (name.end + 1..self.sentence.end).take(LONGEST_PLACE).take_while(is_large).count();
        let is_pronoun = |at: usize| at < self.sentence.end && self.lexicon.is(List::Pronoun, self.document.lower(at));
        let is_told = is_origin && behind > name.end + 1 && is_pronoun(behind);
        let is_player = |n: usize| name.start >= self.sentence.start + n && self.does(name.start - n, OfficeWord::Player);
        is_told && (is_player(1) || is_player(2)) || is_pronoun(name.end) && is_player(1) && !self.is_somebodys(name)
    }

    /// Whether a name is that of somebody by the dictionary or by a first name.
    fn is_somebodys(&self, name: &Range<usize>) -> bool {
        self.is_called_by_first_name(name) || self.patterns.known_person(&self.shown(name.clone())).is_some()
    }

    /// What a cue before the name says, or how it is written: *dilansir Mirror*, *serial Riverdale*, *HR-V*, *Suzuki Fronx*, *kediaman Boy Thohir*.
    pub(super) fn by_cue(&self, tagged: Option<NameKind>, name: &Range<usize>, shown: &str) -> Option<NameKind> {
        let is_first_name = || self.is_called_by_first_name(name);
        let before = name.start.checked_sub(1).filter(|at| *at >= self.sentence.start);
        let says = |at: usize, value: &str| self.says(at, "cue", value);
        // *konser bertajuk Harmoni*
        let is_titled = |at: usize| says(at, "title") && self.is_verb(at) && !self.does(at, OfficeWord::Called);
        let is_work = |at: usize| says(at, "show") || is_titled(at) || says(at, "work") && (name.len() == 1 || tagged != Some(NameKind::Person));
        let is_kept = || self.age(name.end).is_some() || self.patterns.kind_of_head(shown).is_some();
        // *Kepala Dinas Kesehatan Kota Bandung* + *Sony Adam*
        let is_named = || {
            tagged == Some(NameKind::Person) && name.len() > 1 && (is_first_name() || self.speaks(name) || self.office_before(name.start).is_some())
        };
        // *warga Masalit*
        let is_people = || tagged == Some(NameKind::Person) && name.len() == 1 && before.is_some_and(|at| says(at, "people"));
        // *meluncurkan Gboard*
        let is_launched = || before.is_some_and(|at| says(at, "launch")) && tagged != Some(NameKind::Organization);
        let is_home = || tagged == Some(NameKind::Place) && name.len() > 1 && before.is_some_and(|at| says(at, "home"));
        if is_kept() {
            None
        } else if (before.is_some_and(is_work) || is_launched() || is_people() || self.is_quoted_title(tagged, name)) && !is_first_name()
            // *serial Maria*
            || name.len() == 1 && before.is_some_and(is_work)
            || self.is_ticket(name)
            || self.is_journal(name)
            || (name.len() == 1 && is_code(shown) || self.is_product(name) && !is_named()) && self.by_noun(name) != Some(NameKind::Organization)
        {
            Some(NameKind::Other)
        } else if (self.is_source(name) || self.reports(name)) && !is_first_name()
            || self.is_quoted_share(name)
            || name.len() == 1 && self.says(name.start, "product", "maker")
        {
            Some(NameKind::Organization)
        } else {
            let is_founded = tagged == Some(NameKind::Person) && name.end < self.sentence.end && says(name.end, "founded") && !is_first_name();
            is_home().then_some(NameKind::Person).or(is_founded.then_some(NameKind::Organization))
        }
    }

    /// *Sari Kencana (yang) menguat Rp50 ke posisi Rp620*: what gains or loses so much is a share; but *di Sari Kencana melonjak Rp500* it is a price there.
    fn is_quoted_share(&self, name: &Range<usize>) -> bool {
        let is_relative = name.end < self.sentence.end && self.lexicon.is(List::Relative, self.document.lower(name.end));
        let verb = name.end + usize::from(is_relative);
        let is_sum = || self.document.lower(verb + 1) == "rp" && verb + 2 < self.sentence.end;
        // *Kekayaan Budi Santoso melonjak Rp5 miliar*
        let is_somebody = || self.is_called_by_first_name(name);
        verb + 1 < self.sentence.end && self.says(verb, "cue", "quoted") && is_sum() && !self.is_in(name.start) && !is_somebody()
    }

    /// *Larry King*, but not *The Larry King Show*, *Larry King Live*, *MATA NAJWA*.
    pub(super) fn is_called_by_first_name(&self, name: &Range<usize>) -> bool {
        let is_other = |at: usize| {
            let (lower, is_foreign) = (self.document.lower(at), |lower| self.lexicon.is(List::Foreign, lower));
            at > name.start && self.lexicon.is_english(lower) || is_foreign(lower) || !self.text(at).contains('.') && !is_title_case(self.text(at))
        };
        name.clone().any(|at| self.lexicon.is(List::FirstName, self.document.lower(at))) && !name.clone().any(is_other)
    }

    /// *slogan "Make America Great Again"*, *serial "Orange Is the New Black"*: all that stands between quotation marks inside a sentence, of several words, is no
    /// body and no place, and nobody behind a noun for a work.
    fn is_quoted_title(&self, tagged: Option<NameKind>, name: &Range<usize>) -> bool {
        let is_mark = |at: usize| is_quotation_mark(self.text(at));
        let is_quoted = name.start > self.sentence.start + 1 && name.end < self.sentence.end && is_mark(name.start - 1) && is_mark(name.end);
        if !is_quoted || name.len() == 1 || self.lexicon.is(List::BodyWord, self.document.lower(name.end - 1)) {
            return false;
        }
        let noun = name.start - 2;
        let is_work = ["title", "work", "show"].into_iter().any(|value| self.says(noun, "cue", value));
        let is_small = self.text(noun).starts_with(char::is_lowercase);
        is_work || is_small && matches!(tagged, Some(NameKind::Organization | NameKind::Place))
    }

    /// *Pasangan Prabowo-Sandi*, *paslon Luthfi Hakim-Taj Yasin*, *paslon nomor urut 2, Luthfi Hakim-Taj Yasin*, *tol Pejagan-Pemalang*: two in one word behind what
    /// has two.
    fn is_ticket(&self, name: &Range<usize>) -> bool {
        const SHORTEST: usize = 3;
        const LONGEST_LABEL: usize = 3;
        let is_half = |half: &str| half.len() >= SHORTEST && is_title_case(half);
        let is_pair = |at: usize| self.text(at).split_once('-').is_some_and(|(one, other)| is_half(one) && is_half(other));
        let cue = |n: usize| name.start.checked_sub(n).is_some_and(|at| at >= self.sentence.start && self.says(at, "cue", "pair"));
        let comma = usize::from(name.start > self.sentence.start && self.text(name.start - 1) == ",");
        let is_numbered = name.start > self.sentence.start + comma && self.text(name.start - 1 - comma).bytes().all(|byte| byte.is_ascii_digit());
        let is_labeled = || is_numbered && (2..=1 + LONGEST_LABEL).any(|n| cue(n + comma));
        (cue(1) || cue(2) || is_labeled()) && name.clone().any(is_pair)
    }

    /// *diterbitkan di Cell Reports*: where studies and articles come out.
    fn is_journal(&self, name: &Range<usize>) -> bool {
        let Some(cue) = name.start.checked_sub(2).filter(|at| *at >= self.sentence.start) else { return false };
        let is_english = |at: usize| self.is_english(at);
        self.lexicon.is(List::Locative, self.document.lower(cue + 1)) && self.says(cue, "cue", "issued") && name.clone().any(is_english)
    }

    /// *dilansir Mirror*, *dikutip dari laman Metro*: an outlet, right before the end of a clause.
    fn is_source(&self, name: &Range<usize>) -> bool {
        const REACH: usize = 3;
        let is_between = |at: usize| {
            let lists = self.lexicon.lists_of(self.document.lower(at));
            lists.has(List::Stop) || lists.has(List::BodyNoun) || lists.has(List::ThingNoun) || lists.has(List::NameFollows)
        };
        let before = (name.start.saturating_sub(REACH).max(self.sentence.start)..name.start).rev();
        let between = before.clone().take_while(|at| is_between(*at)).count();
        let cue = name.start.checked_sub(between + 1).filter(|at| *at >= self.sentence.start);
        // *mengutip Chronicle*, but *mengutip Suparno*
        let may_be_quoted = || between > 0 || name.clone().all(|at| self.is_english(at));
        let closes = name.end >= self.sentence.end || matches!(self.text(name.end), "," | "(" | "." | ")" | ";" | "]");
        let is_day = || self.lexicon.is(List::Day, self.document.lower(name.end));
        let is_cue = |at: usize| self.says(at, "cue", "source") || self.says(at, "cue", "quote") && may_be_quoted();
        // *dilansir Suara* is nobody's voice, which a body so called would have for its English.
        let is_word = || name.len() == 1 && self.lexicon.entry(self.document.lower(name.start)).is_some();
        cue.is_some_and(is_cue) && (closes || is_day()) && !is_word()
    }

    /// *Chronicle mewartakan*, *Chronicle melaporkan, …*: what has an English name and reports is an outlet, but not *Angel melaporkan suaminya*.
    fn reports(&self, name: &Range<usize>) -> bool {
        let next = || self.document.lower(name.end + 1);
        let has_clause = || next() == "," || self.lexicon.part_of_speech(next()) == Some(PartOfSpeech::Sconj);
        let is_report = || self.says(name.end, "cue", "report") || self.says(name.end, "cue", "complain") && has_clause();
        name.end < self.sentence.end && is_report() && name.clone().all(|at| self.is_english(at))
    }

    /// Whether a word may be English.
    fn is_english(&self, at: usize) -> bool {
        let lower = self.document.lower(at);
        self.lexicon.is_english(lower) || self.lexicon.is(List::Foreign, lower)
    }

    /// *Suzuki Fronx*, *Avanza*: a maker and its model, which are no body, place or first name, or a model alone.
    fn is_product(&self, name: &Range<usize>) -> bool {
        let is_model = |at: usize| self.says(at, "product", "model");
        let is_other = |at: usize| {
            let lists = self.lexicon.lists_of(self.document.lower(at));
            let is_known = [List::BodyWord, List::PlaceWord, List::FirstName, List::Home, List::Point].iter().any(|list| lists.has(*list));
            is_known || self.patterns.known_place(self.text(at)).is_some() || self.patterns.heads_body(self.document.lower(at))
        };
        let is_made = || self.says(name.start, "product", "maker") && !(name.start + 1..name.end).any(is_other);
        if name.len() == 1 { is_model(name.start) } else { is_made() || is_model(name.start) && !(name.start + 1..name.end).any(is_other) }
    }
}

/// *HR-V*, *DF-61*, *R-FL*: capitals, a hyphen and a letter or figures, or two letters behind one; *H5N1*, *EC155*: capitals and figures, the last of them a
/// figure. (*P2TP2A*, *Rumah123*: bodies)
fn is_code(word: &str) -> bool {
    let is_large = |c: char| c.is_ascii_digit() || c.is_uppercase();
    let ends_in_figure = || word.ends_with(|c: char| c.is_ascii_digit()) && word.contains(char::is_uppercase) && word.chars().all(is_large);
    let is_letters = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_behind = |part: &str| !part.is_empty() && (part.len() == 1 && is_letters(part) || part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_state = |letters: &str, behind: &str| letters.len() == 1 && behind.len() == 2 && is_letters(behind);
    let is_hyphened = |(letters, behind): (&str, &str)| is_letters(letters) && (is_behind(behind) || is_state(letters, behind));
    ends_in_figure() || word.split_once('-').is_some_and(is_hyphened)
}
