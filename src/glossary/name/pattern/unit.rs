//! Parts and things of a body: *Divisi Propam Polri*, *Konferensi Anti Rasisme PBB*.

use super::known::short_form;
use super::{English, Patterns, capitalised_word};
use crate::lexicon::NameKind;

impl Patterns<'_> {
    /// *Dewan Kehormatan Golkar*: a part, event or thing of a body and the body, "Golkar Honorary Council"; behind "of" where either is long:
    /// "Directorate General of Taxes of the Ministry of Finance".
    pub(in crate::glossary::name) fn of_body(&self, name: &str) -> Option<English> {
        name.match_indices(' ').find_map(|(at, _)| {
            let (part, body) = (&name[..at], &name[at + 1..]);
            let body_english = self.body_before_noun(body).filter(|_| !self.ends_as_club(body))?;
            let (english, kind) = self.part(part)?;
            let form = self.part_of(&english, &body_english);
            Some(English { forms: vec![form], kind, path: vec![format!("{part}: {english}"), format!("{body}: {body_english}")] })
        })
    }

    /// *Suwon Sport City*: a word at the end of a name is no club that texts on sport alone call by it.
    pub(super) fn ends_as_club(&self, last: &str) -> bool {
        let lower = last.to_lowercase();
        let mut on_topic = self.text_topic().into_iter().flat_map(|topic| self.lexicon.names_on(topic, &lower));
        let is_club = on_topic.any(|entry| entry.kind() == NameKind::Organization);
        is_club && !last.contains(' ') && !self.lexicon.names(&lower).any(|entry| entry.kind() == NameKind::Organization)
    }

    fn part_of(&self, part: &str, body: &str) -> String {
        let is_long = |english: &str| english.contains(" of ") || english.contains(',');
        let says_part = body.strip_suffix(part).is_some_and(|before| before.ends_with(' '));
        match (says_part, is_long(body) || is_long(part)) {
            (true, _) => body.to_owned(),
            (_, true) if self.takes_article(body) => format!("{part} of the {body}"),
            (_, true) => format!("{part} of {body}"),
            _ => format!("{body} {part}"),
        }
    }

    /// A body of the dictionary or a composed one, as it stands before a noun.
    fn body_before_noun(&self, body: &str) -> Option<String> {
        let exact = self.known_body(body).filter(|entry| entry.gloss().is_some_and(|gloss| gloss.contains(char::is_uppercase)));
        exact.map(|entry| short_form(entry, body)).or_else(|| self.composed(body, &|kind| kind == NameKind::Organization, 0))
    }

    /// A part of a body: a unit with a name of its own, one that a pattern has, or ordinary words. Acronyms, leagues and places stand for themselves.
    fn part(&self, part: &str) -> Option<(String, NameKind)> {
        if let Some(entry) = self.exact(part, NameKind::is_name) {
            let is_unit = entry.kind() == NameKind::Organization && !entry.is_acronym() && part.contains(' ');
            // *Red Bull KTM*: what is called the same in English is a firm, and no unit of another.
            let gloss = entry.gloss().filter(|gloss| is_unit && *gloss != part)?;
            return Some((capitalised_word(gloss.to_owned()), entry.kind()));
        }
        if let Some((english, _)) = self.common(part).filter(|(_, is_adjective)| !is_adjective && part.contains(' ')) {
            return Some((english, NameKind::Organization));
        }
        if let Some(english) = self.compose_at(part, &NameKind::is_name, 1) {
            return Some((english.forms.into_iter().next()?, english.kind));
        }
        let head = part.split(' ').next()?;
        let is_office = self.exact(head, NameKind::is_role).is_some();
        let is_noun = || self.common(head).is_some_and(|(_, is_adjective)| !is_adjective);
        let english = self.words(part).filter(|_| !is_office && is_noun())?;
        Some((english, NameKind::Other))
    }
}
