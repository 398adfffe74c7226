//! What may stand for X in a pattern, and its English there.

use super::branch::opens_with;
use super::known::short_form;
use super::words::Description;
use super::{LANGUAGE, Patterns};
use crate::lexicon::{List, NameEntry, NameKind, OfficeWord, PartOfSpeech, Slot};
use crate::morphology;

impl<'l> Patterns<'l> {
    /// The English of what stands for X, where it may stand there.
    pub(super) fn fill(&self, rest: &str, slot: Slot, depth: usize) -> Option<String> {
        let first = |entry: NameEntry<'l>| entry.gloss().map(|gloss| unexplained(gloss, rest).to_owned());
        match slot {
            // A firm's name is nobody's to translate: *PT Bukit Nikel Abadi*.
            Slot::Firm => starts_large(rest).then(|| rest.to_owned()),
            Slot::Number => is_number(rest).then(|| rest.to_owned()),
            Slot::School => (is_number(rest) || rest.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase())).then(|| rest.to_owned()),
            Slot::Numbered => self.numbered(rest, depth),
            Slot::Route => self.route(rest),
            Slot::Team => self.team(rest, depth),
            Slot::Class => self.class(rest, depth),
            // It has a frame of its own.
            Slot::Envoy => None,
            Slot::Demonym => self.demonym(rest).and_then(first),
            Slot::Language => {
                self.exact(&format!("{LANGUAGE} {rest}"), |kind| kind == NameKind::Other).or_else(|| self.demonym(rest)).and_then(first)
            }
            Slot::Nation => {
                self.usual_adjective(rest).or_else(|| self.adjective(rest).and_then(|_| self.known_place(rest)?.gloss())).map(str::to_owned)
            }
            Slot::Country => self.adjective(rest).and_then(|_| self.known_place(rest)).and_then(first),
            Slot::Portfolio => self.portfolio(rest).or_else(|| self.field_of_body(rest, depth)).or_else(|| self.fields(rest)),
            Slot::Field => self.fill(rest, Slot::Portfolio, depth).or_else(|| self.field(rest)),
            Slot::Topic => self.fill(rest, Slot::Portfolio, depth).or_else(|| self.topic(rest)),
            Slot::Words => self.words(rest),
            Slot::Described => (self.description(rest) == Description::Whole).then(|| self.words(rest)).flatten(),
            // *SMA 6 Jakarta*: what begins with a number is not called by it.
            Slot::Called if rest.starts_with(|c: char| c.is_ascii_digit()) && rest.contains(' ') => None,
            Slot::Called => (self.description(rest) == Description::None).then(|| self.called(rest, depth)).flatten(),
            Slot::Area => self.area(rest),
            Slot::Position => self.position(rest, depth),
            Slot::Place => self.slot_of_place(rest, depth),
            Slot::Association => self.association(rest),
            Slot::Body => self.body(rest, depth),
            Slot::Name => self.called(rest, depth),
        }
    }

    /// *Medan-Banda Aceh* of *Jalan Medan-Banda Aceh*: the places that a road goes to.
    fn route(&self, rest: &str) -> Option<String> {
        let places: Option<Vec<&str>> = rest.split('-').map(|place| self.known_place(place.trim())?.gloss()).collect();
        places.filter(|places| places.len() > 1).map(|places| places.join("-"))
    }

    /// A place of the dictionary, a composed one, a pair of them (*Konflik Israel-Iran*), or what no dictionary has.
    fn slot_of_place(&self, rest: &str, depth: usize) -> Option<String> {
        let known = || self.known_place(rest)?.gloss().map(|gloss| unexplained(gloss, rest).to_owned());
        let composed = || if self.heads_street(rest) { None } else { self.composed(rest, &|kind| kind == NameKind::Place, depth) };
        let pair = || if rest.contains(['-', '–']) { self.pair(rest)?.into_form() } else { None };
        known().or_else(composed).or_else(pair).or_else(|| self.unknown(rest)).or_else(|| self.numbered_place(rest))
    }

    /// *Jawa Barat XI* of *Dapil Jawa Barat XI*.
    fn numbered_place(&self, rest: &str) -> Option<String> {
        let (place, number) = rest.rsplit_once(' ').filter(|(_, number)| is_number(number))?;
        Some(format!("{} {number}", self.known_place(place)?.gloss()?))
    }

    /// A body of the dictionary that has members.
    pub(super) fn association(&self, rest: &str) -> Option<String> {
        let is_head = |words: &str| self.lexicon.lists_of(words).is_office_word(OfficeWord::Association);
        let entry = self.known_body(rest).filter(|entry| opens_with(entry.headword(), is_head))?;
        Some(short_form(entry, rest)).filter(|english| english.contains(char::is_uppercase))
    }

    /// A body of the dictionary, a composed one, one with its branch, or what no dictionary has.
    fn body(&self, rest: &str, depth: usize) -> Option<String> {
        // *presiden konservatif* leads no Conservatives.
        let is_adjective = !starts_large(rest) && self.lexicon.part_of_speech(rest) == Some(PartOfSpeech::Adj);
        self.exact(rest, NameKind::is_name)
            .filter(|_| !is_adjective)
            .map(|entry| short_form(entry, rest))
            .or_else(|| self.placed(rest, depth)?.into_form())
            .or_else(|| self.composed(rest, &NameKind::is_name, depth))
            .or_else(|| self.branch(rest))
            .or_else(|| self.unknown(rest))
    }

    /// What a thing is called, in English where that is the name of something else or of a place.
    pub(super) fn called(&self, rest: &str, depth: usize) -> Option<String> {
        self.exact(rest, |kind| kind.is_name() && kind != NameKind::Person)
            .and_then(|entry| entry.gloss().map(|gloss| unexplained(gloss, rest).to_owned()))
            .or_else(|| self.composed(rest, &|kind| kind == NameKind::Place, depth))
            .or_else(|| self.is_called(rest).then(|| rest.to_owned()))
    }

    /// *Sungai Utik* of *Dusun Sungai Utik*: the name of a hamlet, and no river; *Desa Tanjung Harapan* is no cape either.
    fn area(&self, name: &str) -> Option<String> {
        // *Kepala Desa Karang, Budi, dan warga*
        if name.contains(',') {
            return None;
        }
        let known = self.known_place(name).filter(|entry| !entry.is_acronym());
        // "Mount Sinabung"
        let says_more = |english: &str| english.contains(' ') && english.split(' ').any(|word| word == name);
        let is_of_name = |english: &&str| if name.contains(' ') { name.split(' ').any(|word| english.contains(word)) } else { !says_more(english) };
        let known = known.and_then(|entry| entry.gloss()).filter(is_of_name);
        // *Camat Sukamaju Zulkifli, Kepala Dinas*, *Lurah Mekarsari Budi dan Kapolsek* are more than one.
        let is_one = || !name.contains([',', ':', '(']) && !name.split(' ').any(|word| self.lexicon.is(List::Coordinator, word));
        known.or_else(|| (is_one() && self.is_called(name)).then_some(name)).map(str::to_owned)
    }

    fn demonym(&self, name: &str) -> Option<NameEntry<'l>> {
        [name].into_iter().chain(morphology::hosts(name)).find_map(|host| self.known_demonym(host))
    }

    /// Whether a thing may be called so: not by a number, and not by words with a body at their end, which are more than a name.
    fn is_called(&self, rest: &str) -> bool {
        // *Kota Depok dari Fraksi PKS*
        let is_function = |word: &str| {
            let lists = self.lexicon.lists_of(word);
            lists.has(List::Stop) && ![List::Connector, List::Coordinator].iter().any(|list| lists.has(*list))
        };
        !rest.split(' ').any(is_function)
            && starts_large(rest)
            && !is_number(rest)
            && !rest.match_indices(' ').any(|(at, _)| self.known_body(&rest[at + 1..]).is_some() && !self.ends_as_club(&rest[at + 1..]))
    }

    pub(super) fn composed(&self, rest: &str, fits: &dyn Fn(NameKind) -> bool, depth: usize) -> Option<String> {
        self.compose_at(rest, fits, depth + 1)?.into_form()
    }

    pub(super) fn position(&self, rest: &str, depth: usize) -> Option<String> {
        let fits = |kind| kind == NameKind::Position;
        let office = |shown: &str| {
            // *Presiden Ari Dwipayana*: what no dictionary has is somebody, and no place.
            let lower = shown.to_lowercase();
            let ends_known = |end: &str| self.lexicon.entry(end).is_some() || self.lexicon.names(end).next().is_some();
            // *Anggota Komisi III*
            let is_numbered = || shown.rsplit_once(' ').is_some_and(|(_, last)| is_number(last));
            // *Mantan Kepala Desa Pasindangan*
            let is_of_area = || lower.match_indices(' ').take(2).any(|(at, _)| self.lexicon.office_areas(&lower[..at]).is_some());
            let is_known =
                || is_numbered() || is_of_area() || lower.match_indices(' ').any(|(at, _)| ends_known(&lower[at + 1..])) || ends_known(&lower);
            let exact = self.known_office(shown).and_then(|entry| entry.gloss().map(str::to_owned));
            let composed = || self.composed(shown, &fits, depth).or_else(|| self.of_known_office(shown)?.into_form());
            exact.or_else(|| if is_known() { composed() } else { None })
        };
        office(rest)
    }

    pub(super) fn portfolio(&self, field: &str) -> Option<String> {
        self.known_field(field)?.gloss().map(str::to_owned)
    }

    /// *Ketahanan Pangan, Kelautan dan Pertanian*: fields of office in a row, one of the dictionary, the others of ordinary words too.
    pub(in crate::glossary::name) fn fields(&self, rest: &str) -> Option<String> {
        let (at, and) = rest.match_indices(' ').map(|(at, _)| (at, &rest[at + 1..])).find_map(|(at, behind)| {
            let word = behind.split(' ').next().filter(|word| self.lexicon.is(List::Coordinator, word))?;
            Some((at, word))
        })?;
        let last = rest.get(at + 2 + and.len()..)?;
        let ends_in_place = |shown: &str| shown.match_indices(' ').any(|(at, _)| self.place_before_noun(&shown[at + 1..]).is_some());
        let is_field = |shown: &str| !self.is_office(shown) && !ends_in_place(shown);
        let (mut fields, mut is_of_office) = (Vec::new(), false);
        for shown in rest[..at].trim_end_matches(',').split(", ").chain([last]) {
            let known = self.portfolio(shown);
            is_of_office |= known.is_some();
            fields.push(known.or_else(|| self.words(shown).filter(|_| is_field(shown)))?);
        }
        let last = fields.pop().filter(|_| is_of_office)?;
        Some(format!("{} and {last}", fields.join(", ")))
    }

    /// Whether a name has fields of office in a row: *Dinas Pertanian dan Kehutanan*.
    pub(super) fn has_fields(&self, name: &str) -> bool {
        let is_row = || name.split(' ').any(|word| self.lexicon.is(List::Coordinator, word));
        is_row() && name.split_once(' ').is_some_and(|(_, rest)| self.fields(rest).or_else(|| self.field_of_body(rest, 0)).is_some())
    }

    fn is_office(&self, shown: &str) -> bool {
        self.known_office(shown.split(' ').next().unwrap_or(shown)).is_some()
    }

    /// *Pekerjaan Umum Jawa Tengah*: a field of office and the place where it is held.
    fn field_of_body(&self, rest: &str, depth: usize) -> Option<String> {
        // *Republik Indonesia* is no place behind a field that ends in *Republik*.
        if self.before_home(rest, |home| home.contains(' ')).is_some() {
            return None;
        }
        rest.match_indices(' ').find_map(|(at, _)| {
            let field = self.portfolio(&rest[..at]).or_else(|| self.fields(&rest[..at]))?;
            let place = &rest[at + 1..];
            let country = || self.usual_adjective(place).filter(|_| self.is_country(place)).map(str::to_owned);
            Some(format!("{} {field}", country().or_else(|| self.place(place, depth))?))
        })
    }

    /// *Wahana Lingkungan Hidup Indonesia Jawa Tengah*: a body and where it has a branch.
    fn branch(&self, rest: &str) -> Option<String> {
        rest.match_indices(' ').rev().find_map(|(at, _)| {
            let body = self.known_body(&rest[..at])?;
            let place = self.known_place(&rest[at + 1..])?.gloss()?;
            // *Twitter Indonesia*
            let is_home = self.lexicon.is(List::Home, &rest[at + 1..].to_lowercase());
            Some(format!("{}{} {place}", short_form(body, rest), if is_home { "" } else { "," }))
        })
    }

    /// A proper name that no dictionary knows stays as it is; a word that the dictionary of words has is no proper name.
    pub(in crate::glossary::name) fn unknown(&self, rest: &str) -> Option<String> {
        if is_number(rest) || self.adjective_of_pair(rest).is_some() {
            return None;
        }
        let proper = |word: &str| {
            let lower = word.to_lowercase();
            word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                && self.lexicon.entry(&lower).is_none()
                && self.lexicon.names(&lower).next().is_none()
                && morphology::by_affixes(&lower, self.lexicon).iter().all(|analysis| analysis.headword.is_none())
        };
        (rest.split(' ').count() <= 3 && rest.split(' ').all(proper) && rest.chars().all(|c| c.is_alphanumeric() || " -'’.".contains(c)))
            .then(|| rest.to_owned())
    }
}

/// A gloss without what explains the name, which is no part of another name: "Melasti (purification rite)", "Surah Al-Ikhlas".
fn unexplained<'g>(gloss: &'g str, name: &'g str) -> &'g str {
    let plain = gloss.split(" (").next().unwrap_or(gloss);
    let has_more = plain.strip_suffix(name).is_some_and(|before| before.ends_with(' '));
    if has_more { name } else { plain }
}

pub(super) fn starts_large(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase() || c == '\'' || c == '’' || c.is_ascii_digit())
}

/// A figure, a Roman number or a single letter: *Komisi III*, *Grup A*.
pub(super) fn is_number(text: &str) -> bool {
    let is_letter = text.len() == 1 && text.starts_with(|c: char| c.is_ascii_uppercase());
    is_letter || (!text.is_empty() && text.len() < 8 && text.chars().all(|c| "IVXLC0123456789/-U".contains(c)))
}
