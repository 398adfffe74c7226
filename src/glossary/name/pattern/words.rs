//! Ordinary words as parts of names, in the order of English: *Energi Konsumen* "Consumer Energy".

use super::{English, Patterns, capitalised};
use crate::glossary::english;
use crate::glossary::name::text::word::is_shared;
use crate::lexicon::{List, NameEntry, NameKind, OfficeWord, PartOfSpeech};

/// How much of a part of a name consists of words that English always translates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Description {
    None,
    Part,
    Whole,
}

impl<'l> Patterns<'l> {
    /// *Energi Konsumen*: ordinary words in the order of English, "Consumer Energy"; an adjective right behind the head is the head's, and goes before it;
    /// the place at the end goes first of all.
    pub(super) fn words(&self, rest: &str) -> Option<String> {
        // *Gunung Rinjani* of *Universitas Gunung Rinjani* is one place, and no mountain in another.
        if rest.contains(' ') && self.known_place(rest).is_some() {
            return self.place_before_noun(rest);
        }
        // *Bank Indonesia* is more than a bank in a place.
        let ends_in_body = rest.match_indices(' ').any(|(at, _)| self.known_body(&rest[at + 1..]).is_some());
        let place =
            rest.match_indices(' ').find_map(|(at, _)| Some((&rest[..at], self.place_before_noun(&rest[at + 1..])?))).filter(|_| !ends_in_body);
        let words: Vec<&str> = place.as_ref().map_or(rest, |(words, _)| words).split(' ').collect();
        let parts: Vec<&[&str]> = words.split(|word| self.lexicon.is(List::Coordinator, word)).collect();
        let english = match self.shared(&parts).or_else(|| self.of_both(&parts)) {
            Some(english) => english,
            None => parts.iter().map(|part| self.nouns(part)).collect::<Option<Vec<String>>>()?.join(" and "),
        };
        Some(place.map_or_else(|| english.clone(), |(_, place)| format!("{place} {english}")))
    }

    /// *Pencegahan dan Pengendalian Penyakit*: two deeds and what both are done to, "Disease Prevention and Control"; a deed done to both goes behind,
    /// *Percepatan Pencegahan dan Penurunan Stunting* "Stunting Prevention and Reduction Acceleration".
    fn shared(&self, parts: &[&[&str]]) -> Option<String> {
        let [[before @ .., first], [second, rest @ ..]] = parts else { return None };
        let is_deed = |word: &str| word.to_lowercase().starts_with("pe") && word.ends_with("an") && self.common(word).is_some();
        if rest.is_empty() || ![first, second].into_iter().chain(before.iter()).all(|word| is_deed(word)) {
            return None;
        }
        let (first, second) = (self.nouns(&[first])?, self.nouns(&[second])?);
        let both = format!("{} {first} and {second}", self.nouns(rest)?);
        if before.is_empty() { Some(both) } else { Some(format!("{both} {}", self.nouns(before)?)) }
    }

    /// *Hubungan Arab dan Islam*: a noun and two adjectives of peoples or beliefs, "Arab and Islamic Relations".
    fn of_both(&self, parts: &[&[&str]]) -> Option<String> {
        let [[nouns @ .., one], [other]] = parts else { return None };
        let (one, other) = (self.adjective(one)?, self.adjective(other)?);
        Some(format!("{one} and {other} {}", self.nouns(nouns)?))
    }

    /// A place as it stands before a noun: the adjective of a country, the name of any other.
    pub(super) fn place_before_noun(&self, shown: &str) -> Option<String> {
        let adjective = || self.usual_adjective(shown).filter(|_| self.is_country(shown)).map(str::to_owned);
        adjective().or_else(|| self.place(shown, 0))
    }

    /// *Pemberontakan Libya*: ordinary words and the country that they belong to, "Libyan Rebellion".
    pub(in crate::glossary::name) fn of_country_words(&self, name: &str) -> Option<English> {
        let is_of_country =
            |shown: &str| self.is_country(shown) && self.adjective(shown).is_some() && !self.lexicon.is(List::Point, &shown.to_lowercase());
        let (at, _) = name.match_indices(' ').find(|(at, _)| is_of_country(&name[at + 1..]))?;
        let head = name.split(' ').next()?;
        let is_place = self.known_place(head).is_some();
        let is_noun = !is_place && (self.adjective(head).is_some() || self.common(head).is_some_and(|(_, is_adjective)| !is_adjective));
        let form = self.words(name).filter(|_| is_noun && name[..at].split(' ').count() <= 2)?;
        let path = vec![format!("{name}: {form}")];
        Some(English { forms: vec![form], kind: NameKind::Other, path })
    }

    /// *Pemberantasan Pencucian Uang*: three ordinary words or more, which other texts write small, and no first name or end of a firm among them.
    pub(in crate::glossary::name) fn of_words(&self, name: &str) -> Option<String> {
        const LEAST: usize = 3;
        /// As a digit for a share in ninths.
        const SELDOM: u8 = b'3';
        const NAMES: [OfficeWord; 4] = [OfficeWord::Given, OfficeWord::GivenInside, OfficeWord::FirmEnd, OfficeWord::AreaEnds];
        let is_word = |word: &str| {
            let lower = word.to_lowercase();
            let lists = self.lexicon.lists_of(&lower);
            let is_name = NAMES.into_iter().any(|list| lists.is_office_word(list));
            let is_seldom = self.lexicon.capitals(&lower).is_none_or(|[share, ..]| share <= SELDOM);
            self.lexicon.entry(&lower).is_some() && is_seldom && !is_name && ![List::FirstName, List::Coordinator].iter().any(|list| lists.has(*list))
        };
        // *Digital Monitoring Platform* is in the order of English.
        let is_english = |word: &str| is_shared(&word.to_lowercase(), self.lexicon);
        let is_of_words = name.split(' ').count() >= LEAST && name.split(' ').all(is_word) && !name.split(' ').all(is_english);
        let is_of_words = is_of_words && !self.ends_in_free_adjective(name);
        if is_of_words { self.words(name).map(|english| capitalised(&english)) } else { None }
    }

    /// *Penampilan Aktor Terbaik*: an adjective at the end may go with any noun before it, unless it makes a phrase with the last (*Sarana* + *Air Bersih*).
    fn ends_in_free_adjective(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        let Some((before, last)) = lower.rsplit_once(' ') else { return false };
        let noun = before.rsplit_once(' ').map_or(before, |(_, noun)| noun);
        self.lexicon.part_of_speech(last) == Some(PartOfSpeech::Adj) && self.lexicon.entry(&format!("{noun} {last}")).is_none()
    }

    /// *Kurdi Suriah*, *Muslim Syiah*: a people and where, or of what kind, it is, "Syrian Kurd", "Shia Muslim".
    pub(in crate::glossary::name) fn of_people(&self, name: &str) -> Option<English> {
        let (people, kind) = name.split_once(' ')?;
        // *Jepang* is a country, *Islam* a belief; the noun for people stands behind the adjective: Kurdish, Kurd.
        let noun = self.adjectives(people).last().filter(|_| self.exact(people, NameKind::is_name).is_none())?;
        let adjective = self.adjective(kind)?;
        let form = format!("{adjective} {noun}");
        let path = vec![format!("{people}: {noun}"), format!("{kind}: {adjective}")];
        Some(English { forms: vec![form], kind: NameKind::Other, path })
    }

    /// *Wikipedia Mesir*: a name that stays as it is, no word of it Indonesian, and the country behind it, which alone is put into English; so are letters and any
    /// place of the home country (*FKPM Jabar*). What has an English name of its own, and a league or event, has the adjective before it: *Serie A Italia* "Italian
    /// Serie A".
    pub(in crate::glossary::name) fn before_country(&self, name: &str) -> Option<English> {
        let is_letters = |lead: &str| lead.len() > 2 && lead.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_place = |at: usize| is_letters(&name[..at]) && self.known_place(&name[at + 1..]).is_some() && !self.is_abroad(&name[at + 1..]);
        let (at, _) = name.match_indices(' ').find(|(at, _)| self.is_country(&name[at + 1..]) || is_place(*at))?;
        let (lead, country) = (&name[..at], &name[at + 1..]);
        let may_be_other = self.is_country(country);
        let known = self.exact(lead, |kind| kind == NameKind::Organization || may_be_other && kind == NameKind::Other);
        let is_foreign =
            || lead.split(' ').all(|word| self.lexicon.entry(&word.to_lowercase()).is_none() && self.exact(word, NameKind::is_name).is_none());
        if known.is_none() && !is_foreign() {
            return None;
        }
        let is_acronym = country.chars().all(char::is_uppercase);
        let is_home = self.lexicon.is(List::Home, &country.to_lowercase());
        let english = self.known_place(country)?.gloss().filter(|english| *english != country && !is_acronym);
        let letters = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
        let (lead_english, kind) = known.map_or((lead, NameKind::Organization), |entry| (entry.gloss().unwrap_or(lead), entry.kind()));
        let has_adjective = !is_home && (kind == NameKind::Other || letters(lead_english) != letters(lead));
        // *NIS Korsel*: "South Korea's National Intelligence Service" has its country.
        let says = |country: &str| lead_english.to_lowercase().contains(&country.to_lowercase());
        let has_country = || known.is_some() && (english.is_some_and(says) || self.adjective(country).is_some_and(says));
        let form = match self.place_before_noun(country).filter(|_| has_adjective) {
            _ if has_country() => lead_english.to_owned(),
            Some(adjective) => format!("{adjective} {lead_english}"),
            None => format!("{lead_english} {}", english?),
        };
        let english = english.unwrap_or(country);
        Some(English { forms: vec![form], kind, path: vec![format!("{country}: {english}")] })
    }

    /// *Afrika Barat dan Tengah*: a place by two points of the compass, "West and Central Africa".
    pub(in crate::glossary::name) fn of_two_points(&self, name: &str) -> Option<English> {
        let words: Vec<&str> = name.split(' ').collect();
        let [place @ .., one, and, other] = words.as_slice() else { return None };
        let is_point = |word: &str| self.lexicon.is(List::Point, &word.to_lowercase());
        let is_pair = !place.is_empty() && is_point(one) && is_point(other) && self.lexicon.is(List::Coordinator, and);
        let english = |point: &str| self.place(&format!("{} {point}", place.join(" ")), 0);
        let (first, second) = (is_pair.then(|| english(one)).flatten()?, english(other)?);
        let ((first_point, rest), (second_point, other_rest)) = (first.split_once(' ')?, second.split_once(' ')?);
        let both = english::framed_both(self.lexicon, "both", first_point, second_point).filter(|_| rest == other_rest)?;
        Some(English { forms: vec![format!("{both} {rest}")], kind: NameKind::Place, path: vec![format!("{name}: {first} + {second}")] })
    }

    pub(in crate::glossary::name) fn is_country(&self, place: &str) -> bool {
        self.known_place(place).is_some_and(NameEntry::is_country) || self.lexicon.is(List::Home, &place.to_lowercase())
    }

    /// The same of words in small letters.
    pub(in crate::glossary::name) fn of_small_words(&self, shown: &str) -> Option<String> {
        let large = |word: &str| if self.lexicon.is(List::Coordinator, word) { word.to_owned() } else { capitalised(word) };
        let english = self.words(&shown.split(' ').map(large).collect::<Vec<_>>().join(" "))?;
        // *pekerja kapal Indonesia*: the country keeps its capital.
        let country = shown.rsplit(' ').next().filter(|last| last.starts_with(char::is_uppercase)).and_then(|last| self.place_before_noun(last));
        let lower = english.to_lowercase();
        Some(country.map_or_else(|| lower.clone(), |country| lower.replacen(&country.to_lowercase(), &country, 1)))
    }

    fn nouns(&self, words: &[&str]) -> Option<String> {
        const MOST: usize = 5;
        let (mut before, mut nouns) = (Vec::new(), Vec::new());
        let mut at = 0;
        while at < words.len().min(MOST) {
            // A body with a name of its own, *Partai Demokrat*, is no mere part of another's.
            if (1..=words.len() - at).any(|n| self.known_body(&words[at..at + n].join(" ")).is_some()) {
                return None;
            }
            let (english, n, is_adjective) =
                self.opposed(&words[at..]).or_else(|| self.before_adjective(&words[at..])).or_else(|| self.longest(&words[at..]))?;
            if is_adjective && nouns.is_empty() {
                before.push(english)
            } else {
                nouns.push(english)
            }
            at += n;
        }
        before.extend(nouns.into_iter().rev());
        (at == words.len() && at > 0).then(|| before.join(" "))
    }

    fn longest(&self, words: &[&str]) -> Option<(String, usize, bool)> {
        (1..=words.len()).rev().find_map(|n| self.word(&words[..n]))
    }

    /// *Anti Korupsi*: a word that English joins to the next with a hyphen, "Anti-Corruption".
    fn opposed(&self, words: &[&str]) -> Option<(String, usize, bool)> {
        let (prefix, rest) = words.split_first()?;
        let prefix = self.common(prefix).map(|(english, _)| english).filter(|_| self.lexicon.is(List::Prefix, &prefix.to_lowercase()))?;
        let (english, n, _) = self.longest(rest)?;
        Some((format!("{prefix}-{english}"), n + 1, false))
    }

    /// *Sosial Demokratik*: an adjective before another is no field of office.
    fn before_adjective(&self, words: &[&str]) -> Option<(String, usize, bool)> {
        let is_adjective = |word: &&str| self.common(word).is_some_and(|(_, is_adjective)| is_adjective);
        let (first, second) = (words.first()?, words.get(1)?);
        let (english, _) = self.common(first).filter(|_| is_adjective(first) && is_adjective(second))?;
        Some((english, 1, true))
    }

    /// How much of what stands behind a head says what the thing is, and not what it is called: *Tentara Palu*, but *Sumber Waras*.
    pub(super) fn description(&self, rest: &str) -> Description {
        let words: Vec<&str> = rest.split(' ').collect();
        let is_part = |kind: NameKind| matches!(kind, NameKind::Portfolio | NameKind::Place | NameKind::Demonym);
        let (mut at, mut n_described, mut n_called) = (0, 0, 0);
        while at < words.len() {
            let lower = words[at].to_lowercase();
            let known = (1..=words.len() - at).rev().find(|n| self.exact(&words[at..at + n].join(" "), is_part).is_some());
            if self.lexicon.is(List::Describes, &lower) {
                n_described += 1;
            } else if known.is_none() && !self.lexicon.is(List::Coordinator, words[at]) {
                n_called += 1;
            }
            at += known.unwrap_or(1);
        }
        match (n_described, n_called) {
            (0, _) => Description::None,
            (_, 0) => Description::Whole,
            _ => Description::Part,
        }
    }

    /// A word or phrase in capitals as part of a name: its English, its length, whether it is an adjective.
    fn word(&self, words: &[&str]) -> Option<(String, usize, bool)> {
        if !words.iter().all(|word| word.starts_with(char::is_uppercase)) {
            return None;
        }
        let (shown, n) = (words.join(" "), words.len());
        let named = |fits: fn(NameKind) -> bool| self.exact(&shown, fits).and_then(|entry| entry.gloss()).map(str::to_owned);
        if let Some(adjective) = named(|kind| kind == NameKind::Demonym) {
            return Some((adjective, n, true));
        }
        if let Some(field) = named(|kind| matches!(kind, NameKind::Portfolio | NameKind::Place)) {
            return Some((field, n, false));
        }
        let (english, is_adjective) = self.common(&shown)?;
        Some((english, n, is_adjective))
    }

    /// The same of a word that is a whole name: a noun, or what English writes with a capital in any case (*syariah* Sharia).
    pub(in crate::glossary::name) fn common_noun(&self, shown: &str) -> Option<String> {
        let (english, is_adjective) = self.common(shown)?;
        let is_proper = || self.lexicon.entry(&shown.to_lowercase()).is_some_and(|entry| entry.gloss() == Some(&english));
        (!is_adjective || is_proper()).then_some(english)
    }

    /// What an ordinary word is in a name: what the list of such words says (*negara* State), else the first gloss of its first sense, a noun or an adjective, in
    /// capitals.
    pub(in crate::glossary::name) fn common(&self, shown: &str) -> Option<(String, bool)> {
        const MOST_WORDS: usize = 3;
        let lower = shown.to_lowercase();
        if let Some(english) = self.lexicon.in_names(&lower) {
            return Some((english.to_owned(), false));
        }
        let sense = self.lexicon.entry(&lower)?.senses().next()?;
        let part = sense.part_of_speech().filter(|part| matches!(part, PartOfSpeech::Noun | PartOfSpeech::Adj))?;
        let gloss = sense.glosses().next().filter(|gloss| gloss.split(' ').count() <= MOST_WORDS && !gloss.contains(['(', ',']))?;
        Some((capitalised(gloss), part == PartOfSpeech::Adj))
    }
}
