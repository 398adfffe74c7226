//! What the dictionaries of names say by themselves: of a name as printed, in another dress, with its country or form, and of the adjectives of places.

use super::{English, Patterns};
use crate::lexicon::{List, NameEntry, NameKind, OfficeWord};
use crate::morphology;

impl<'l> Patterns<'l> {
    /// The dictionary's reading of a name as printed, with one of the kinds that `fits`.
    pub(in crate::glossary::name) fn exact(&self, name: &str, fits: impl Fn(NameKind) -> bool) -> Option<NameEntry<'l>> {
        self.find_exact(name, &fits)
    }

    /// The same, once in the program and not once for each who asks.
    fn find_exact(&self, name: &str, fits: &dyn Fn(NameKind) -> bool) -> Option<NameEntry<'l>> {
        let find = |name: &str| self.readings(&name.to_lowercase()).find(|entry| fits(entry.kind()) && entry.fits(name));
        let stem = name.trim_end_matches('.');
        // *K.H.* has its last stop there too.
        find(stem).or_else(|| if stem.len() < name.len() && stem.contains('.') { find(name) } else { None })
    }

    /// A body of the dictionary, as printed.
    pub(in crate::glossary::name) fn known_body(&self, name: &str) -> Option<NameEntry<'l>> {
        self.exact(name, |kind| kind == NameKind::Organization)
    }

    /// A place of the dictionary, as printed.
    pub(in crate::glossary::name) fn known_place(&self, name: &str) -> Option<NameEntry<'l>> {
        self.exact(name, |kind| kind == NameKind::Place)
    }

    /// A person of the dictionary, as printed.
    pub(in crate::glossary::name) fn known_person(&self, name: &str) -> Option<NameEntry<'l>> {
        self.exact(name, |kind| kind == NameKind::Person)
    }

    /// An office of the dictionary, as printed.
    pub(in crate::glossary::name) fn known_office(&self, name: &str) -> Option<NameEntry<'l>> {
        self.exact(name, |kind| kind == NameKind::Position)
    }

    /// A field of office of the dictionary, as printed.
    pub(in crate::glossary::name) fn known_field(&self, name: &str) -> Option<NameEntry<'l>> {
        self.exact(name, |kind| kind == NameKind::Portfolio)
    }

    /// A rank, degree or form of address of the dictionary, as printed, with or without the stops of its parts (*Irjen. Pol.*).
    pub(in crate::glossary::name) fn known_title(&self, name: &str) -> Option<NameEntry<'l>> {
        // *TN Komodo* is no *Tn* "Mr.".
        let is_head = |entry: NameEntry<'l>| {
            let is_spelled = || entry.acronyms().any(|acronym| acronym.eq_ignore_ascii_case(name) && acronym != name);
            is_shouted(name) && is_spelled() && self.heads_name(&name.to_lowercase())
        };
        let title = |name: &str| self.exact(name, |kind| kind == NameKind::Title);
        let without_stops = || if name.contains(". ") { title(&name.replace(". ", " ")) } else { None };
        title(name).filter(|entry| !is_head(*entry)).or_else(without_stops)
    }

    /// A country or people of the dictionary that has an adjective, as printed.
    pub(super) fn known_demonym(&self, name: &str) -> Option<NameEntry<'l>> {
        self.exact(name, |kind| kind == NameKind::Demonym)
    }

    /// The dictionary's reading of a name as printed whose kind has the lowest rank, the first of equals.
    pub(in crate::glossary::name) fn best(&self, name: &str, rank: impl Fn(NameKind) -> Option<u8>) -> Option<NameEntry<'l>> {
        let name = name.trim_end_matches('.');
        let lower = name.to_lowercase();
        let fitting = self.readings(&lower).filter(|entry| entry.fits(name));
        fitting.filter_map(|entry| Some((rank(entry.kind())?, entry))).min_by_key(|(rank, _)| *rank).map(|(_, entry)| entry)
    }

    /// The dictionary's readings of a name in lower case, those of the subject first.
    fn readings(&self, lower: &str) -> impl Iterator<Item = NameEntry<'l>> {
        // *PSI* of *Pantai Sinar Indah (PSI)* is no party, in *PSI Jepara* either.
        let is_explained = self.subject.is_some_and(|subject| subject.explains(lower));
        self.on_subject(lower).chain(self.lexicon.names(lower)).filter(move |entry| !(is_explained && entry.is_acronym()))
    }

    /// The readings that a name in lower case has in texts on the subject alone.
    fn on_subject(&self, lower: &str) -> impl Iterator<Item = NameEntry<'l>> {
        let topic = self.subject.and_then(|subject| subject.topic);
        let topical = topic.into_iter().flat_map(|topic| self.lexicon.names_on(topic, lower));
        self.subject.and_then(|subject| subject.meaning(lower)).into_iter().chain(topical)
    }

    /// The reading that a name has in texts on the subject alone, whatever the recogniser takes it for: *Roma* is a club in one on sport.
    pub(in crate::glossary::name) fn meant(&self, name: &str) -> Option<NameEntry<'l>> {
        self.on_subject(&name.to_lowercase()).find(|entry| entry.kind().is_name())
    }

    /// The dictionary's reading of a name in another dress: *A.S.*, *Instagramnya*, *PKB-nya*; two names in one, *AS-Tiongkok*, have no reading of their own.
    pub(in crate::glossary::name) fn undressed(&self, name: &str) -> Option<NameEntry<'l>> {
        let is_dotted = name.split_terminator('.').all(|part| part.chars().count() == 1) && name.contains('.');
        if is_dotted {
            return self.exact(&name.replace('.', ""), NameKind::is_name);
        }
        self.known_law(name).or_else(|| morphology::hosts(name).find_map(|host| self.exact(host, NameKind::is_name)))
    }

    /// *Undang-Undang Pelayaran*: a law that the dictionary has by letters, *UU Pelayaran*.
    fn known_law(&self, name: &str) -> Option<NameEntry<'l>> {
        let (head, rest) = name.split_once(' ')?;
        let letters = self.lexicon.lists_of(&head.to_lowercase()).others()?.of("law").filter(|letters| *letters != head)?;
        self.exact(&format!("{letters} {rest}"), |kind| kind == NameKind::Other)
    }

    /// Whether a name is that of a law which has English: of the dictionary, or of words with which a pattern is filled.
    pub(in crate::glossary::name) fn is_law(&self, name: &str) -> bool {
        let is_other = |kind: NameKind| kind == NameKind::Other;
        // *Undang-Undang Republik Indonesia Nomor 8*
        let is_home = || self.before_home(name, |_| true).is_some();
        self.exact(name, is_other).is_some() || self.known_law(name).is_some() || !is_home() && self.compose(name, &is_other).is_some()
    }

    /// *Kementerian Sosial RI*: a body without the country that it belongs to; the name of the country itself may be part of the body's.
    pub(in crate::glossary::name) fn without_country<'n>(&self, name: &'n str) -> Option<&'n str> {
        let body = self.before_home(name, |country| self.known_place(country).is_none())?;
        let is_body = || self.known_body(body).is_some();
        (is_body() || self.heads_body(&body.split(' ').next().unwrap_or(body).to_lowercase())).then_some(body)
    }

    /// *PT Semen Gresik (Persero) Tbk*: a firm without its form.
    pub(in crate::glossary::name) fn without_firm_end<'n>(&self, name: &'n str) -> Option<&'n str> {
        let is_end = |word: &str| self.lexicon.lists_of(&word.trim_matches(['(', ')']).to_lowercase()).is_office_word(OfficeWord::Firm);
        let (mut firm, mut rest) = (None, name);
        while let Some((before, _)) = rest.rsplit_once(' ').filter(|(_, last)| is_end(last)) {
            let before = before.trim_end_matches(',');
            (firm, rest) = (Some(before), before);
        }
        firm
    }

    /// What stands before the country at home, in one of its forms that `may_go`.
    pub(in crate::glossary::name) fn before_home<'n>(&self, name: &'n str, may_go: impl Fn(&str) -> bool) -> Option<&'n str> {
        // *R.I.*
        let is_home = |end: &str| may_go(end) && self.lexicon.is(List::Home, &end.to_lowercase().replace('.', ""));
        name.match_indices(' ').find(|(at, _)| is_home(&name[at + 1..])).map(|(at, _)| &name[..at])
    }

    /// Whether letters are a rank, degree or form of address: *Kombes*, *Brigjen Pol*.
    pub(in crate::glossary::name) fn is_title(&self, shown: &str) -> bool {
        self.known_title(shown).is_some()
    }

    /// *AS-Tiongkok*: two names of countries or bodies in one word, each in its short English form.
    pub(in crate::glossary::name) fn pair(&self, name: &str) -> Option<English> {
        let (first, second) = name.split_once(['-', '–'])?;
        let fits = |kind| matches!(kind, NameKind::Place | NameKind::Organization);
        // *RI-AS*: "Indonesia-US"
        let home = |part: &str| {
            self.exact(part, NameKind::is_name).filter(|_| self.lexicon.is(List::Home, &part.to_lowercase()))?.gloss()?.rsplit(' ').next()
        };
        let english = |part: &str| match self.exact(part.trim(), fits) {
            Some(entry) => Some(short_form(entry, part)),
            None => home(part.trim()).map(str::to_owned),
        };
        let (one, other) = (english(first)?, english(second)?);
        if first == second {
            let form = format!("{one}s");
            return Some(English { forms: vec![form], kind: NameKind::Organization, path: vec![format!("{first}: {one}")] });
        }
        Some(English {
            forms: vec![format!("{one}-{other}")],
            kind: NameKind::Other,
            path: vec![format!("{first}: {one}"), format!("{second}: {other}")],
        })
    }

    /// *Pro-Trump* in a headline: a prefix and a name of the dictionary.
    pub(in crate::glossary::name) fn prefixed(&self, name: &str) -> Option<English> {
        let (prefix, rest) = name.split_once('-')?;
        let frame = self.lexicon.before_name(&prefix.to_lowercase())?;
        let entry = self.exact(rest, NameKind::is_name).filter(|_| rest.starts_with(char::is_uppercase))?;
        let english =
            entry.glosses().find(|gloss| gloss.split(' ').any(|word| word == rest)).map_or_else(|| short_form(entry, rest), |_| rest.to_owned());
        let path = vec![format!("{}: {}", prefix.to_lowercase(), frame), format!("{rest}: {english}")];
        Some(English { forms: vec![frame.replacen('X', &english, 1)], kind: NameKind::Other, path })
    }

    /// The English adjectives of a place, the usual one first: *Rusia* Russian, *Filipina* Philippine and Filipino.
    pub(in crate::glossary::name) fn adjectives(&self, place: &str) -> impl Iterator<Item = &'l str> + use<'l> {
        self.known_demonym(place).into_iter().flat_map(|entry| entry.glosses())
    }

    /// The usual English adjective of a place.
    pub(in crate::glossary::name) fn adjective(&self, place: &str) -> Option<&'l str> {
        self.adjectives(place).next()
    }

    /// The adjective of a place where English usually has it before a noun; it says "Singapore government" and "Aceh governor", not "Singaporean" and "Acehnese".
    pub(in crate::glossary::name) fn usual_adjective(&self, place: &str) -> Option<&'l str> {
        self.adjective(place).filter(|_| !self.has_seldom_adjective(place))
    }

    /// The adjective that a place has before nouns for people at least: "Singaporeans", "Acehnese dance". Towns have none: "Makassar residents".
    pub(in crate::glossary::name) fn adjective_of_people(&self, place: &str) -> Option<&'l str> {
        let entry = self.known_demonym(place)?;
        let may_have = || !self.lexicon.is(List::SeldomAdjective, &entry.headword().to_lowercase()) || self.is_country(place);
        entry.gloss().filter(|_| may_have())
    }

    /// *Polandia-Prancis* before people: "Polish-French"; elsewhere two countries keep their nouns, "US-China talks".
    pub(in crate::glossary::name) fn adjective_of_pair(&self, name: &str) -> Option<String> {
        let (first, second) = name.split_once(['-', '–'])?;
        let adjective = |place: &str| self.known_place(place).and_then(|_| self.adjective(place));
        Some(format!("{}-{}", adjective(first)?, adjective(second)?))
    }

    /// *Rusia-Ukraina bertukar tawanan*: the same where it is no attribute, "Russia-Ukraine".
    pub(in crate::glossary::name) fn nouns_of_pair(&self, name: &str) -> Option<String> {
        let (first, second) = name.split_once(['-', '–'])?;
        let noun = |place: &str| self.known_place(place).filter(|_| self.adjective(place).is_some()).map(|entry| short_form(entry, place));
        Some(format!("{}-{}", noun(first)?, noun(second)?))
    }

    /// Whether English has the adjective of a place for its people alone, or seldom even for these.
    pub(in crate::glossary::name) fn has_seldom_adjective(&self, place: &str) -> bool {
        let Some(entry) = self.known_demonym(place) else { return self.adjective_of_pair(place).is_some() };
        let headword = entry.headword().to_lowercase();
        let lists = self.lexicon.lists_of(&headword);
        lists.has(List::SeldomAdjective) || lists.has(List::PeopleAdjective)
    }
}

/// Whether a word is all in capitals.
fn is_shouted(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A body known by an acronym is called by it in English too where English has one.
pub(super) fn short_form(entry: NameEntry<'_>, shown: &str) -> String {
    let is_short = entry.is_acronym();
    let english = entry.english_acronym().filter(|_| is_short);
    english.or_else(|| entry.gloss()).unwrap_or(shown).to_owned()
}
