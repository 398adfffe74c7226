//! Who somebody is: the position, rank or title before a name or in apposition behind it, in English.

mod address;
mod apposed;
mod occupation;
mod office;
mod position;
mod predicate;
pub(super) mod speaker;
mod taken;
mod title;

use std::ops::Range;

use super::pattern::LONGEST_OFFICE;
use crate::glossary::english;
use crate::glossary::name::mention::around::{Around, Office};
use crate::glossary::name::mention::seen::{Role, Seen};
use crate::glossary::name::text::word::{is_shared, is_title_case, without_brackets};
use crate::lexicon::{List, NameKind, OfficeWord};
use office::LONGEST_ADDRESS;

impl Around<'_, '_> {
    /// The role of the person whose name has these tokens, behind the `last` name.
    pub(super) fn role(&self, name: Range<usize>, last: Option<&Seen>) -> Role {
        let floor = self.floor(last);
        let start = self.titles_before(name.start, floor);
        let end = self.degrees_behind(name.end);
        let titled = (start < name.start || end > name.end).then(|| self.span(start..end));
        let said = self.before_namely(start, end);
        let english = self.taken_beside(start, end, || self.before(said, &name, last)).or_else(|| self.behind(name.start, end));
        let in_english = || self.english_office(start, last).map(|(_, office)| office).or_else(|| self.english_apposed(start, name.end, last?));
        let english = english.or_else(in_english).or_else(|| self.rank(start..name.start));
        let english = english.or_else(|| self.predicate(start, end));
        let occupation = || self.occupation(self.before_called(said), &name, last).or_else(|| self.occupation_behind(name.start, end));
        let occupation = if english.is_none() { occupation() } else { None };
        // *Tersangka Budi (43), warga Depok*: what stands behind a bracket says it of whom nothing else does.
        let behind = Some(self.behind_own_bracket(name.start, end)).filter(|behind| *behind > end && english.is_none() && occupation.is_none());
        let english = english.or_else(|| self.behind(name.start, behind?));
        let occupation = occupation.or_else(|| self.occupation_behind(name.start, behind.filter(|_| english.is_none())?));
        Role { english, occupation, titled, age: self.age(name.end) }
    }

    /// *Seorang guru* + *bernama Siti*: where what somebody does ends before the word that says his name follows.
    fn before_called(&self, end: usize) -> usize {
        end - usize::from(end > self.sentence.start && self.does(end - 1, OfficeWord::Called))
    }

    /// *Wakil Bupati Sleman* + *, yakni Rina Kartika*: where what somebody is ends before the word that says who, if one alone is named.
    fn before_namely(&self, start: usize, end: usize) -> usize {
        const LONGEST: usize = 8;
        let Some(word) = start.checked_sub(1).filter(|word| *word > self.sentence.start && self.says(*word, "cue", "namely")) else { return start };
        let said = word - usize::from(self.text(word - 1) == ",");
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        // *dua menteri, yakni Budi dan Rina*
        let number = |at: usize| lists(at).meanings().and_then(|meanings| meanings.of("number"));
        let is_count = |at: usize| self.text(at).starts_with(|c: char| c.is_ascii_digit()) || number(at).is_some_and(|number| number != "1");
        let first = said.saturating_sub(LONGEST).max(self.sentence.start);
        let is_counted = || (first..said).rev().take_while(|at| !self.is_punctuation(*at)).any(is_count);
        // *Aktor Terbaik, yakni Budi (Senja), Rina (Fajar)*
        let behind = self.behind_bracket(end);
        let goes_on = || self.text(behind) == "," && behind + 1 < self.sentence.end && self.text(behind + 1).starts_with(char::is_uppercase);
        let is_row = || behind < self.sentence.end && lists(behind).has(List::Coordinator) || goes_on();
        if is_counted() || is_row() { start } else { said }
    }

    /// The longest position that ends right before the titles, with the other one that its holder has.
    fn before(&self, end: usize, name: &Range<usize>, last: Option<&Seen>) -> Option<String> {
        let mark = if end > self.sentence.start { self.text(end - 1) } else { "" };
        let has_comma = mark == "," || mark == ":" && self.is_punctuation(self.degrees_behind(name.end));
        // *menunjuk A sebagai ketua, B sebagai sekretaris*
        if has_comma && self.is_given_in_row(name.start, name.end) {
            return None;
        }
        let end = if has_comma { self.before_larger(end - 1) } else { end };
        let end = if has_comma { self.before_relative(end, last) } else { end };
        let (end, is_over) = self.before_time(end);
        // *Menlu Retno Marsudi, Menteri …*: what ends with somebody is no office of the next.
        // *Pangdam XXIV/Mandala* + *Trikora*: what the dictionary has for a thing is nobody.
        let is_thing = |last: &Seen| self.patterns.exact(&last.name, |kind| kind.is_name() && kind != NameKind::Person).is_some();
        if last.is_some_and(|last| last.kind == Some(NameKind::Person) && last.mention.tokens.end == end && !is_thing(last)) {
            return None;
        }
        // *Direktur Utama: Budi Santoso* in a list, but *Presiden ke menteri: Budi hadir*.
        let opens_item = |from: usize| from == self.sentence.start || matches!(self.text(from - 1), "," | ";");
        let is_apposed = |from: usize| !has_comma || if mark == ":" { opens_item(from) } else { self.is_apposed_before(from, name.end) };
        let is_of_other = |from: usize| has_comma && self.is_given_before(from, self.behind_bracket(self.degrees_behind(name.end)));
        let is_free = |from: usize| !last.is_some_and(|last| last.has_inside(from)) && !self.is_of_staff(from, name);
        let is_his = |from: usize| is_free(from) && !is_of_other(from) && is_apposed(from);
        if self.is_to_addressed(end, name.start) && self.is_behind_kin(end) {
            return None;
        }
        let own = (!has_comma).then(|| self.own_office(end)).flatten();
        let office = own.or_else(|| self.office_before(end).filter(|(from, _)| is_his(*from)));
        let in_named_body = || self.in_named_body(end, last?).filter(|(from, _)| is_his(*from) && !self.is_of_kin(*from, end));
        // *Peneliti Aksi Hutan dan Emansipasi Rakyat (AHER), Andi,*: what has no English in the text has none in an office.
        let is_kept = || last.and_then(|last| last.long.as_deref()).is_some_and(|long| self.in_english(long) == long.name);
        let kept = office.as_ref().filter(|_| is_kept()).and_then(|_| in_named_body());
        let (from, office) = kept.or(office).or_else(in_named_body)?;
        let (from, office) = self.joined(from, office);
        let office = self.as_former(from, office);
        if is_over { english::framed(self.lexicon, "then", &office) } else { Some(office) }
    }

    /// *Rina menjadi bupati, Budi (Kepala Dinas) menjadi sekretaris*, *menjadi Kapolda Bali, Budi dari Kapolres Sleman*, *menjadi Waaspers Panglima TNI, Budi dari …*: whether an office is what the one before was
    /// given, since who stands behind its comma has his own behind him, or one from which he comes.
    fn is_given_before(&self, from: usize, behind: usize) -> bool {
        // *Terpilih sebagai Ketua DPRD, Budi Santoso dari PKS*: what he is of may be a party.
        let comes_from = || self.does(behind, OfficeWord::From) && self.office_from(behind + 1).is_some();
        let is_given = || (1..=2).any(|n| from >= self.sentence.start + n && self.does(from - n, OfficeWord::As));
        self.does(behind, OfficeWord::As) && is_given() || comes_from()
    }

    /// *Saksi* + *yang dihadirkan jaksa, Andi Wijaya*: where what somebody is ends before a clause in which others act, up to the comma before the name.
    pub(super) fn before_relative(&self, comma: usize, last: Option<&Seen>) -> usize {
        const LONGEST: usize = 8;
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        let window = comma.saturating_sub(LONGEST).max(self.sentence.start + 1)..comma;
        let relative = window.rev().take_while(|at| !self.is_punctuation(*at)).find(|at| lists(*at).has(List::Relative));
        // *yang menjadi ketua*, *yang merupakan ketua* say what he is.
        // *Bupati Sleman yang diwakili camat, Budi*: another stands for him.
        let is_told = |at: usize| {
            self.does(at, OfficeWord::As) || self.does(at, OfficeWord::Takes) || lists(at).has(List::Defining) || self.says(at, "cue", "deputed")
        };
        // *yang pernah menjadi kapten*
        let has_verb = |at: usize| {
            let near = || at + 1..(at + 3).min(comma);
            near().any(|verb| self.is_verb(verb)) && !near().any(is_told)
        };
        let is_person = |at: usize| {
            let is_case = self.does(at - 1, OfficeWord::Case) || self.does(at - 1, OfficeWord::Somebody);
            is_case || self.occupation_before(at).is_some() || self.find_office_before(at).is_some()
        };
        // *dokter yang membunuh istrinya, Siti*: the name is that of the wife.
        let is_of_other = || self.document.lower(comma - 1).ends_with("nya") || self.does(comma - 1, OfficeWord::Kin);
        // *Komentar menteri yang mengkritik artis, Rina Melati viral*: nearest to the name stands whom the clause is about, unless the name ends it.
        let has_object = |at: usize| {
            let is_closed = self.is_punctuation(self.end_of_capitals(comma + 1));
            let acts = !is_closed && (at + 1..(at + 3).min(comma)).any(|verb| self.document.lower(verb).starts_with("me") && self.is_verb(verb));
            acts && (self.does(comma - 1, OfficeWord::Case) || self.occupation_before(comma).is_some() || self.find_office_before(comma).is_some())
        };
        // *Saksi yang melihat Budi, Andi, dan Siti*
        let is_row = || last.is_some_and(|last| last.kind == Some(NameKind::Person) && last.mention.tokens.end == comma);
        relative.filter(|at| has_verb(*at) && is_person(*at) && !is_row() && !is_of_other() && !has_object(*at)).unwrap_or(comma)
    }

    /// *Presiden Haiti saat ini, Jovenel Moise*, *Kapolri saat itu Jenderal Tito*, *Ketua KPK periode 2011-2015 Abraham Samad*: where the office ends before the
    /// words for when it is held, and whether that is over.
    pub(super) fn before_time(&self, end: usize) -> (usize, bool) {
        let is = |n: usize, word: OfficeWord| {
            let words = || self.shown(end - n..end).to_lowercase();
            end >= self.sentence.start + n && self.lexicon.lists_of(&words()).is_office_word(word)
        };
        if let Some(n) = [2, 1].into_iter().find(|n| is(*n, OfficeWord::Now) || is(*n, OfficeWord::Once)) {
            return (end - n, is(n, OfficeWord::Once));
        }
        let is_term = |n: usize| end > self.sentence.start + n && self.does(end - n, OfficeWord::Term);
        let is_year = |at: usize| self.text(at).starts_with(|c: char| c.is_ascii_digit());
        let n = [2, 4].into_iter().find(|n| is_term(*n) && is_year(end - 1) && is_year(end + 1 - n));
        (n.map_or(end, |n| end - n), false)
    }

    /// *Menteri Pertanian yang juga* + *Kepala Badan Pangan Nasional*, *CEO sekaligus* + *pendiri Grab*: an office with the one before it that its holder has too,
    /// and where that begins.
    fn joined(&self, from: usize, office: String) -> (usize, String) {
        let is_joint = |n: &usize| {
            from > self.sentence.start + n && self.lexicon.lists_of(&self.shown(from - n..from).to_lowercase()).is_office_word(OfficeWord::Joint)
        };
        let other = [1, 2].into_iter().find(is_joint).and_then(|n| self.find_office_before(from - n));
        let both = other.and_then(|(first, other)| Some((first, english::framed_both(self.lexicon, "both", &other, &office)?)));
        both.unwrap_or((from, office))
    }

    /// *Kepala Desa Bugel*, *Kecamatan Panggul*, *Jawa Timur*: the comma behind an office, where larger places in which its area lies, or their police,
    /// stand between it and the comma before the name, or the town of its firm (*analis Rystad Energy*, *London*).
    fn before_larger(&self, comma: usize) -> usize {
        let is_large = |at: &usize| self.text(*at).starts_with(char::is_uppercase);
        let heads_larger = |at: usize| {
            let lower = self.document.lower(at);
            self.lexicon.is(List::Division, lower) || self.patterns.stands_before_place(lower) && self.patterns.heads_body(lower)
        };
        // *Wali Kota Solo, Sragen, Budi* is a row.
        let is_place = |shown: &str| self.patterns.known_place(shown).is_some();
        let is_town = |place: Range<usize>| {
            let shown = self.shown(place.clone());
            is_place(&shown) && !self.patterns.is_country(&shown) && place.start > self.sentence.start + 2 && !is_place(self.text(place.start - 2))
        };
        let mut end = comma;
        loop {
            let start = (self.sentence.start..end).rev().take_while(is_large).last();
            // *Bupati Sikka, NTT, Rudi Hartono*
            let is_province = |start: usize| self.lexicon.lists_of(&self.shown(start..end).to_lowercase()).is_office_word(OfficeWord::Province);
            let is_larger = |start: usize| heads_larger(start) && end - start > 1 || is_town(start..end) || is_province(start);
            let before = start.filter(|start| is_larger(*start)).and_then(|start| start.checked_sub(1));
            match before.filter(|before| *before > self.sentence.start && self.text(*before) == ",") {
                Some(before) => end = before,
                None => return end,
            }
        }
    }

    /// *Presiden Direktur Sun Life Finansial Indonesia*: an office in the body named last, which no dictionary has.
    fn in_named_body(&self, end: usize, last: &Seen) -> Option<(usize, String)> {
        // *Ketua Yayasan Bina Anak Negeri (YBAN), Rudi Hartono*
        let long = last.long.as_deref().filter(|_| last.mention.tokens.end + 1 == end);
        let (last, end) = long.map_or((last, end), |long| (long, long.mention.tokens.end));
        let body = last.mention.tokens.clone();
        let is_body = last.kind == Some(NameKind::Organization) && body.end == end && body.start > self.sentence.start;
        let first = body.start.saturating_sub(LONGEST_ADDRESS).max(self.sentence.start);
        let starts = is_body.then(|| self.office_starts(self.item_start(first..body.start)..body.start)).into_iter().flatten();
        // *Wakil Direktur RSUD Cibabat*
        let deputy = |start: usize| start.checked_sub(1).filter(|at| *at >= self.sentence.start);
        let framed = |start: usize| Some((start, self.patterns.offices(&self.shown(start..end)).around_position(true)?.0));
        let held = |start: usize| {
            let office = self.patterns.held_in_named(&without_brackets(&self.shown(start..end)), &last.name, &self.in_english(last))?;
            let deputy = deputy(start).and_then(framed).map(|(at, frame)| (at, frame.replacen('X', &office, 1)));
            Some(deputy.unwrap_or((start, office)))
        };
        starts.filter(|start| !self.is_of_another(*start)).find_map(held)
    }

    /// Where what is said of somebody begins behind the name, *, ketua DPRD*, *(Ketua DPRD)*, *yang juga (merupakan) Ketua DPRD*.
    fn apposition_start(&self, end: usize) -> Option<usize> {
        let lists = |at: usize| self.lexicon.lists_of(self.document.lower(at));
        let has_comma = self.text(end) == ",";
        let relative = end + usize::from(has_comma);
        if relative + 2 < self.sentence.end && lists(relative).has(List::Relative) {
            let is_joint = self.lexicon.lists_of(&self.shown(relative..relative + 2).to_lowercase()).is_office_word(OfficeWord::Joint);
            let verb = relative + 1 + usize::from(is_joint);
            let is_held = self.does(verb, OfficeWord::Takes);
            let is_told = is_held || lists(verb).has(List::Defining);
            return (is_joint || is_told).then(|| verb + usize::from(is_told) + usize::from(is_held && self.does(verb + 1, OfficeWord::As)));
        }
        let opens = has_comma || matches!(self.text(end), "(" | "–") || lists(end).is_office_word(OfficeWord::Being);
        // *Rina Wati, selaku ketua panitia,*
        let is_told = has_comma && end + 1 < self.sentence.end && lists(end + 1).is_office_word(OfficeWord::Being);
        opens.then_some(end + 1 + usize::from(is_told))
    }

    /// *Budi* + *selaku ketua*, *Budi* + *, yang juga ketua*, *Budi* + *sebagai manajer*: whether an office behind the name is said to be his.
    pub(super) fn is_told_office(&self, end: usize) -> bool {
        let at = end + usize::from(self.text(end) == ",");
        let is_relative =
            || at < self.sentence.end && self.lexicon.is(List::Relative, self.document.lower(at)) && self.apposition_start(end).is_some();
        self.does(at, OfficeWord::Being) || self.does(at, OfficeWord::As) || is_relative()
    }

    /// The longest position that begins behind a comma or bracket after the name.
    fn behind(&self, name: usize, end: usize) -> Option<String> {
        if end >= self.sentence.end {
            return None;
        }
        let start = self.apposition_start(end)?;
        let last = (start + LONGEST_OFFICE).min(self.sentence.end);
        let stop = (start..last).find(|at| matches!(self.text(*at), "," | ")" | "(")).unwrap_or(last);
        // *Indroyono Soesilo, Wakil Tetap RI untuk PBB Umar Hadi*, *Budi Santoso, Dekan FEB UI Teguh Dartanto*: the office is his whose name follows.
        let is_unknown = |at: usize| self.lexicon.entry(self.document.lower(at)).is_none() && !self.lexicon.is_english(self.document.lower(at));
        let is_large = |at: usize| self.text(at).starts_with(char::is_uppercase);
        // *Gubernur Bali* + *Teguh Prakoso*
        let is_given = |at: usize| self.does(at, OfficeWord::Given) || self.lexicon.is(List::FirstName, self.document.lower(at));
        let is_name = |at: usize| is_large(at) && is_unknown(at);
        let is_division = |at: usize| self.lexicon.is(List::Division, self.document.lower(at));
        let ends_in_name = |from: usize| {
            from + 2 < stop && (from..stop).all(is_large) && is_title_case(self.text(stop - 1)) && is_name(stop - 1) && !(from..stop).any(is_division)
        };
        let (office_end, office) = (start + 1..=stop).rev().find_map(|stop| Some((stop, self.position(start..stop)?)))?;
        let has_comma = self.text(end) == "," && start == end + 1;
        let is_begun = |at: usize| at + 1 < stop && is_large(at) && is_given(at) && is_name(at + 1);
        let begins_name = || is_begun(office_end) || (office_end..stop.min(office_end + 2)).all(is_name);
        let is_of_next = has_comma && office_end < stop && (begins_name() || ends_in_name(office_end));
        // *yang juga menjabat Menteri Informasi*: half of an office says too little.
        let is_half = || start > end + 1 && is_large(office_end);
        let is_apposed = || if has_comma { self.is_apposed_behind(name, office_end) } else { !is_half() };
        // *Direktur Utama: A, Direktur Keuangan: B*
        let is_of_next = is_of_next || has_comma && self.is_of_stateman(start, office_end);
        (!is_of_next && self.text(office_end) != ":" && is_apposed()).then_some(office)
    }

    /// *menahan Aung Thein, Presiden Mya Htun dan tokoh lain*: behind who leads a state what no dictionary has is somebody, since all states are known, unless
    /// it ends the apposition (*Presiden Rayo Zorvek,*, a club).
    fn is_of_stateman(&self, start: usize, end: usize) -> bool {
        // *Perdana Menteri*
        let named = start + if self.says(start + 1, "cue", "state") { 2 } else { 1 };
        let goes_on = || !self.is_punctuation(end) || self.is_comma(end) && self.is_coordinator(end + 1);
        let is_state = self.says(named - 1, "cue", "state") && named < end && goes_on();
        let shown = || self.shown(named..end);
        is_state && self.patterns.unknown(&shown()).is_some() && self.patterns.exact(&shown(), |_| true).is_none()
    }

    /// The office that somebody takes, or the one that stands `before` the name where the other is one bare word that says less (*sebagai ketua umum*); who is
    /// acting as another has both.
    fn taken_beside(&self, start: usize, end: usize, before: impl Fn() -> Option<String>) -> Option<String> {
        let Some((taken, first)) = self.taken(start, end) else { return before() };
        let is_acting = self.lexicon.lists_of(self.document.lower(first)).is_office_word(OfficeWord::Acting);
        match before() {
            Some(before) if !taken.contains(' ') => Some(before),
            Some(before) if is_acting && before != taken => Some(format!("{before}, {taken}")),
            // *ditunjuk sebagai pelaksana harian* does not say of what.
            None if is_acting && !taken.contains(' ') => None,
            _ => Some(taken),
        }
    }

    /// *Corporate Secretary Pertamina*: an office in English right before a name or before the body named last, "Corporate Secretary of Pertamina".
    pub(super) fn english_office(&self, end: usize, last: Option<&Seen>) -> Option<Office> {
        let body = last.filter(|last| last.kind != Some(NameKind::Person) && last.mention.tokens.end == end);
        if body.is_some_and(|body| body.kind != Some(NameKind::Organization)) {
            return None;
        }
        let end = body.map_or(end, |body| body.mention.tokens.start);
        let is_part = |at: &usize| {
            let lower = self.document.lower(*at);
            let lists = self.lexicon.lists_of(lower);
            // *Managing Director* + *LINE Indonesia*
            let is_large = is_title_case(self.text(*at)) || lists.is_office_word(OfficeWord::English);
            lists.has(List::Foreign)
                || self.text(*at) == "&"
                || is_large && (lists.is_office_word(OfficeWord::English) || is_shared(lower, self.lexicon))
        };
        let first = (self.sentence.start..end).rev().take(LONGEST_OFFICE).take_while(is_part).last()?;
        let start =
            (first..end).find(|at| self.lexicon.lists_of(self.document.lower(*at)).is_office_word(OfficeWord::English) && !self.is_foreign(*at))?;
        let english = || Some(self.in_english(body?));
        let title = (end - start > 1).then(|| self.shown(start..end))?;
        // *Head of GrabPay*
        let of_body = |body: String| format!("{} of {body}", title.strip_suffix(" of").unwrap_or(&title));
        Some((start, english().map_or_else(|| title.clone(), of_body)))
    }

    /// *Head of Marketing Samsung Indonesia,* + *Andi Wijaya,*: the same before the body and a comma, where another closes what is said.
    fn english_apposed(&self, start: usize, end: usize, last: &Seen) -> Option<String> {
        let comma = last.mention.tokens.end;
        let is_beside = last.kind == Some(NameKind::Organization) && comma + 1 == start && self.is_comma(comma);
        let (from, office) = if is_beside { self.english_office(comma, Some(last))? } else { return None };
        self.is_apposed_before(from, end).then_some(office)
    }

    fn is_foreign(&self, at: usize) -> bool {
        self.lexicon.is(List::Foreign, self.document.lower(at))
    }
}
