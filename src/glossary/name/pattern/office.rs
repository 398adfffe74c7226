//! Offices by what they are for and where they are held: *Kepala Bidang Pemasaran Dinas Pariwisata Bali*.

use super::fill::{is_number, starts_large};
use super::known::short_form;
use super::line::Pattern;
use super::{English, Patterns};
use crate::glossary::english;
use crate::glossary::name::text::word::spells_word;
use crate::lexicon::{List, NameKind, OfficeWord, PartOfSpeech, Slot};

/// Letters by which the exchange calls a firm.
const TICKER: usize = 4;

impl<'l> Patterns<'l> {
    /// *Kabid Pemasaran Dinas Pariwisata Bali*: an office with a field and the body it is held in, "head of the Marketing Division of the Bali Tourism Agency".
    pub(super) fn held_in(&self, pattern: &Pattern<'_>, rest: &str, depth: usize) -> Option<English> {
        let field: fn(&Self, &str) -> Option<String> = match pattern.slot {
            Slot::Field => Self::field,
            Slot::Topic => Self::topic,
            _ => return None,
        };
        let split = |body_english: fn(&Self, &str, usize) -> Option<String>| {
            rest.match_indices(' ').find_map(|(at, _)| {
                let (shown, body) = (&rest[..at], &rest[at + 1..]);
                Some((shown, body, field(self, shown)?, body_english(self, body, depth)?))
            })
        };
        // *Pendidikan, Kemahasiswaan, dan Alumni* + *UGM*
        let row = || {
            rest.match_indices(' ').rev().filter(|_| pattern.slot == Slot::Field).find_map(|(at, _)| {
                let (shown, body) = (&rest[..at], &rest[at + 1..]);
                Some((shown, body, self.fields(shown)?, short_form(self.known_body(body)?, body)))
            })
        };
        let (field, body, field_english, body_english) =
            split(Self::office_body).or_else(row).or_else(|| split(|this, body, _| this.part_of_body(body)))?;
        let form = self.held(&pattern.with(&field_english), &body_english);
        let path = vec![pattern.shown(), format!("{field}: {field_english}"), format!("{body}: {body_english}")];
        Some(English { forms: vec![form], kind: pattern.kind, path })
    }

    /// *Dirjen Perimbangan Keuangan Kemenkeu*, *Direktur Utama Lembaga Pemeriksa Halal LPPOM MUI*: an office of the dictionary that is longer than what a pattern
    /// begins with is not taken apart.
    pub(super) fn in_longer_office(&self, pattern: &Pattern<'_>, name: &str, depth: usize) -> Option<English> {
        let has_field = matches!(pattern.slot, Slot::Field | Slot::Portfolio);
        if !has_field || pattern.kind != NameKind::Position || pattern.before.is_empty() {
            return None;
        }
        let held = |(at, _): (usize, &str)| {
            let (office, body) = (&name[..at], &name[at + 1..]);
            let english = self.known_office(office)?.gloss()?.split(" (").next()?;
            let body_english = self.office_body(body, depth).or_else(|| self.part_of_body(body))?;
            let path = vec![format!("{office}: {english}"), format!("{body}: {body_english}")];
            Some(English { forms: vec![self.held(english, &body_english)], kind: NameKind::Position, path })
        };
        let longer = name.match_indices(' ').rev().filter(|(at, _)| *at > pattern.before.len()).find_map(held)?;
        // "head of the Public Relations Bureau", where the dictionary has "Public Relations Bureau Head": the pattern says the same in the way of all offices with
        // a body, where it has all of these words.
        let composed = pattern.rest(name, &name.to_lowercase()).and_then(|rest| self.held_in(pattern, rest, depth));
        let has_all = |one: &str, other: &str| other.split(' ').all(|word| one.split(' ').any(|own| own.eq_ignore_ascii_case(word)));
        let same = composed.filter(|composed| composed.forms.iter().zip(&longer.forms).all(|(one, other)| has_all(one, other)));
        Some(same.unwrap_or(longer))
    }

    /// *Koordinator Divisi Pengawasan Bawaslu RI*: an office in a part of a body.
    pub(super) fn held_in_part(&self, name: &str) -> Option<English> {
        let lower = name.to_lowercase();
        let in_part = |pattern: Pattern<'l>| {
            let rest = pattern.rest(name, &lower)?;
            // *Peneliti keamanan siber Kaspersky*: small words say what somebody does.
            let part = self.part_of_body(rest).filter(|_| starts_large(rest))?;
            let path = vec![pattern.shown(), format!("{rest}: {part}")];
            Some(English { forms: vec![pattern.with(&self.with_article(&pattern, part))], kind: pattern.kind, path })
        };
        self.fitting(&lower)
            .filter(|pattern| lower.len() == name.len() && pattern.kind == NameKind::Position && pattern.slot == Slot::Body)
            .find_map(in_part)
    }

    /// *Ketua DPP PDIP Bidang Hukum*, *Wakil Rektor II Bidang Keuangan Universitas Hasanuddin*: an office and what its holder does in it, with the body behind
    /// that where it has not stood before.
    pub(super) fn in_field(&self, name: &str) -> Option<English> {
        let is_field = |word: &str| self.lexicon.lists_of(&word.to_lowercase()).is_office_word(OfficeWord::Field);
        let (at, word) =
            name.match_indices(' ').map(|(at, _)| (at, name[at + 1..].split(' ').next().unwrap_or_default())).find(|(_, word)| is_field(word))?;
        let (office, rest) = (&name[..at], name[at + 1 + word.len()..].strip_prefix(' ')?);
        // *Staf Ahli Menteri Bidang X* has a pattern of its own.
        let lower = name.to_lowercase();
        let has_pattern = |pattern: Pattern<'l>| pattern.before.rsplit(' ').next().is_some_and(is_field) && pattern.rest(name, &lower).is_some();
        if self.fitting(&lower).any(has_pattern) {
            return None;
        }
        let whole = |english: &str, field: &str| english::framed_both(self.lexicon, "field", english, field);
        let alone = || {
            let is_adjective = !rest.contains(' ') && self.lexicon.part_of_speech(&rest.to_lowercase()) == Some(PartOfSpeech::Adj);
            let field = self.field(rest).or_else(|| self.fields(rest))?;
            // *Keagamaan* is "Religious Affairs" already.
            let affairs = if is_adjective && !field.contains(' ') { english::framed(self.lexicon, "affairs", &field) } else { None };
            whole(&self.position(office, 0)?, &affairs.unwrap_or(field))
        };
        let in_body = |(at, _): (usize, &str)| {
            let field = self.field(&rest[..at])?;
            whole(&self.position(&format!("{office}{}", &rest[at..]), 0)?, &field)
        };
        let form = alone().or_else(|| rest.match_indices(' ').find_map(in_body))?;
        Some(English { path: vec![format!("{name}: {form}")], forms: vec![form], kind: NameKind::Position })
    }

    /// An office in English, of or at a body.
    fn held(&self, office: &str, body: &str) -> String {
        let article = if self.describes_body(body) { "the " } else { "" };
        // "Head of"
        let office = office.strip_suffix(" of").unwrap_or(office);
        let is_at = office.split(' ').any(|word| self.lexicon.lists_of(word).is_office_word(OfficeWord::At));
        format!("{office} {} {article}{body}", if is_at { "at" } else { "of" })
    }

    /// *Kabag Ops Polres Garut*: an office of the dictionary that no pattern has, and the body in which it is held.
    pub(super) fn of_known_office(&self, name: &str) -> Option<English> {
        let body = |shown: &str| {
            let shown = self.without_country(shown).unwrap_or(shown);
            let known = self.known_body(shown).filter(|_| starts_large(shown)).map(|entry| short_form(entry, shown));
            known.or_else(|| self.composed(shown, &|kind| kind == NameKind::Organization, 0))
        };
        // "secretary (NU)"
        let office = |shown: &str| self.known_office(shown)?.gloss()?.split(" (").next();
        let held = |(at, _): (usize, &str)| Some((&name[..at], office(&name[..at])?, body(&name[at + 1..])?));
        let (office, english, body) = name.match_indices(' ').rev().find_map(held)?;
        let path = vec![format!("{office}: {english}"), format!("{}: {body}", &name[office.len() + 1..])];
        Some(English { forms: vec![self.held(english, &body)], kind: NameKind::Position, path })
    }

    /// *Anggota DPRD Kota Depok dari Fraksi PKS*: a member of a house and the party whose faction it is there.
    pub(super) fn of_faction(&self, name: &str) -> Option<English> {
        let at =
            name.split(' ').position(|word| self.lexicon.lists_of(&word.to_lowercase()).is_office_word(OfficeWord::Faction)).filter(|at| *at > 1)?;
        let words: Vec<&str> = name.split(' ').collect();
        // *Wakil Ketua Fraksi NasDem* leads the faction.
        let is_from = self.lexicon.is(List::Origin, words[at - 1]) || self.lexicon.is(List::Stop, words[at - 1]);
        // *Komisi IX DPR RI Fraksi PKS*
        let is_home = self.lexicon.is(List::Home, &words[at - 1].to_lowercase());
        let is_house = || self.known_body(words[at - 1]).is_some() || is_number(words[at - 1]);
        let before = if is_from || is_home { at - 1 } else { Some(at).filter(|_| is_house())? };
        let (office, party) = (words[..before].join(" "), words[at + 1..].join(" "));
        let english = self.position(&office, 0)?;
        let party_english = self.known_body(&party).map(|entry| short_form(entry, &party))?;
        let form = english::framed_both(self.lexicon, "faction", &english, &party_english)?;
        Some(English { forms: vec![form], kind: NameKind::Position, path: vec![format!("{office}: {english}"), format!("{party}: {party_english}")] })
    }

    /// *Direktur Utama Sun Life Finansial Indonesia*: an office, with a field or without, in a body that has no English, so that it is called as it is.
    pub(in crate::glossary::name) fn held_in_named(&self, shown: &str, body: &str, english: &str) -> Option<String> {
        let lower = shown.to_lowercase();
        let article = if self.describes_body(english) { "the " } else { "" };
        let of_body = |pattern: Pattern<'l>| {
            let before = pattern.rest(shown, &lower)?.strip_suffix(body)?.trim_end();
            match pattern.slot {
                Slot::Body => before.is_empty().then(|| pattern.with(&self.with_article(&pattern, english.to_owned()))),
                Slot::Field => Some(format!("{} of {article}{english}", pattern.with(&self.field(before)?))),
                Slot::Topic if before.is_empty() => None,
                Slot::Topic => Some(self.held(&pattern.with(&self.topic(before)?), english)),
                _ => None,
            }
        };
        // *Komisaris Polisi* is a rank.
        let may_be_office = lower.len() == shown.len() && !self.is_title(shown);
        self.fitting(&lower).filter(|pattern| may_be_office && pattern.kind == NameKind::Position).find_map(of_body)
    }

    /// What an office is for: a field of the dictionary, else ordinary words, of Indonesian or all of English; an adjective alone is that of affairs.
    pub(in crate::glossary::name) fn field(&self, shown: &str) -> Option<String> {
        // *Yayasan Pendidikan Pelita Harapan* is a body, whatever its words say.
        if self.heads_body(&shown.split(' ').next().unwrap_or(shown).to_lowercase()) {
            return None;
        }
        let exact = self.known_field(shown).and_then(|entry| entry.gloss());
        let is_english = || shown.split(' ').all(|word| starts_large(word) && self.lexicon.is_english(&word.to_lowercase()));
        let is = |word: &str, list: OfficeWord| self.lexicon.lists_of(&word.to_lowercase()).is_office_word(list);
        // *Manajer bangga Budi juara* runs no affairs, and *Direktur Utama* no main ones.
        let is_no_field = || is(shown, OfficeWord::NoPart) || is(shown, OfficeWord::Grade);
        let affairs = || {
            self.common(shown)
                .filter(|(_, is_adjective)| *is_adjective && !is_no_field())
                .and_then(|(adjective, _)| english::framed(self.lexicon, "affairs", &adjective))
        };
        // *Direktur Utama CUAN*: four capitals that spell a word are what the exchange calls a firm.
        let is_ticker = |word: &str| word.len() == TICKER && spells_word(word, self.lexicon);
        let is_in_capitals = || shown.contains(' ') && !shown.contains(char::is_lowercase);
        // *Direktur Mitra Sejati*: a firm by the second of its two words.
        let is_firm = || shown.split_once(' ').is_some_and(|(_, second)| starts_large(second) && is(second, OfficeWord::FirmEnd));
        let words = || self.words(shown).filter(|_| is_in_capitals() || !shown.split(' ').any(is_ticker) && !is_firm());
        exact.map(str::to_owned).or_else(affairs).or_else(words).or_else(|| is_english().then(|| shown.to_owned()))
    }

    /// *pakar hukum tata negara*: the same in small letters too.
    pub(super) fn topic(&self, shown: &str) -> Option<String> {
        let small = || (!shown.contains(char::is_uppercase)).then(|| self.of_small_words(shown)).flatten();
        small().or_else(|| self.field(shown))
    }

    /// The body in which an office is held: known, composed, or letters that no dictionary has.
    fn office_body(&self, shown: &str, depth: usize) -> Option<String> {
        let shown = self.without_country(shown).unwrap_or(shown);
        let exact = self.known_body(shown).map(|entry| short_form(entry, shown));
        let composed =
            || self.placed(shown, depth).and_then(English::into_form).or_else(|| self.composed(shown, &|kind| kind == NameKind::Organization, depth));
        // *Direktur Pemasaran AHM*: what no dictionary has is a body where it is all in capitals; else it may as well be somebody.
        let unknown = || self.unknown(shown).filter(|_| shown.chars().all(|c| !c.is_lowercase()));
        exact.filter(|_| starts_large(shown)).or_else(composed).or_else(unknown)
    }

    /// *Divisi Pengawasan Bawaslu*: a part of a body in English.
    fn part_of_body(&self, shown: &str) -> Option<String> {
        self.of_body(self.without_country(shown).unwrap_or(shown))?.into_form()
    }

    /// An office as printed, with the patterns that may fit it.
    pub(in crate::glossary::name) fn offices<'n>(&self, shown: &'n str) -> Offices<'n, 'l> {
        let lower = shown.to_lowercase();
        Offices { shown, patterns: self.bodies_first(shown, &lower, &|_| true), lower }
    }

    /// The patterns that may fit a name, those of offices first whose body is known: *Kepala* + *Badan Riset dan Inovasi Nasional* is not the head of a
    /// *Badan* of anything.
    pub(super) fn bodies_first(&self, name: &str, lower: &str, fits: &dyn Fn(&Pattern<'l>) -> bool) -> Vec<Pattern<'l>> {
        let has_known_body = |pattern: &Pattern<'l>| {
            let is_open = pattern.kind == NameKind::Position && pattern.slot == Slot::Body;
            is_open && pattern.rest(name, lower).is_some_and(|rest| self.known_body(rest).is_some())
        };
        let mut patterns: Vec<Pattern<'l>> = self.fitting(lower).filter(|pattern| fits(pattern)).collect();
        if patterns.iter().any(has_known_body) {
            patterns.sort_by_key(|pattern| pattern.kind == NameKind::Position && matches!(pattern.slot, Slot::Field | Slot::Portfolio | Slot::Words));
        }
        patterns
    }

    /// *Menteri Energi* as it stands before a name: "Energy Minister".
    pub(in crate::glossary::name) fn before_name(&self, office: &Offices<'_, 'l>) -> Option<String> {
        office.patterns.iter().filter(|pattern| !pattern.before_name.is_empty()).find_map(|pattern| {
            let field = self.fill(pattern.rest(office.shown, &office.lower)?, pattern.slot, 0)?;
            // "Minister of Villages and Development of Disadvantaged Regions" has no other order.
            (!field.contains(" of ")).then(|| pattern.before_name.replacen('X', &field, 1))
        })
    }

    /// "the Netherlands", "the Czech Republic", "the Marshall Islands".
    pub(super) fn place_takes_article(&self, english: &str) -> bool {
        let lower = english.to_lowercase();
        let is_listed = |words: &str| self.lexicon.lists_of(words).is_office_word(OfficeWord::Article);
        is_listed(&lower) || lower.split(' ').any(is_listed)
    }

    /// "President of the Philippines": a place with its article, where it stands last.
    pub(super) fn place_with_article(&self, pattern: &Pattern<'l>, place: String) -> String {
        if pattern.english.ends_with(" of X") && self.place_takes_article(&place) { format!("the {place}") } else { place }
    }

    /// "chair of the Corruption Eradication Commission", but "chair of Bank Mandiri" and "PSSI captain": a body with its article, where it stands last.
    pub(super) fn with_article(&self, pattern: &Pattern<'l>, body: String) -> String {
        let stands_last = pattern.english.strip_suffix(" X").is_some_and(|before| !before.ends_with(" the"));
        if stands_last && self.describes_body(&body) { format!("the {body}") } else { body }
    }

    /// Whether a body is called by what it is, and by no letters and no number: not "NATO", not "Commission I".
    pub(super) fn describes_body(&self, english: &str) -> bool {
        let ends_in_number = english.rsplit(' ').next().is_some_and(|last| self.lexicon.is(List::Roman, &last.to_lowercase()) || is_number(last));
        english.contains(' ') && !ends_in_number && self.takes_article(english)
    }
}

/// An office with the patterns that may fit it, the longest first.
pub(in crate::glossary::name) struct Offices<'n, 'l> {
    shown: &'n str,
    lower: String,
    patterns: Vec<Pattern<'l>>,
}

impl<'l> Offices<'_, 'l> {
    /// What goes around an office, *Mantan X*: its English, and how many words stand before X.
    pub(in crate::glossary::name) fn around_position(&self, is_deputy: bool) -> Option<(&'l str, usize)> {
        // "spokesperson for the X" stands behind a name, not before.
        let is_before = |pattern: &&Pattern<'l>| pattern.slot == Slot::Position && pattern.after.is_empty() && !pattern.english.contains(" the ");
        let is_before = |pattern: &&Pattern<'l>| is_before(pattern) && pattern.english.starts_with("deputy") == is_deputy;
        let pattern = self.patterns.iter().find(is_before)?;
        pattern.rest(self.shown, &self.lower)?;
        Some((pattern.english, pattern.before.split(' ').count()))
    }
}
