//! Names among the hits: where they stand in a sentence, and how they read there.

use std::borrow::Cow;
use std::ops::Range;

use super::reader::{Hit, HitKind, Place, Reader};
use crate::document::Document;
use crate::glossary::name::{Entity, Mention};
use crate::glossary::status::Status;
use crate::lexicon::{List, NameEntry, NameKind, PartOfSpeech};
use crate::token::TokenKind;

impl<'d, 'l> Reader<'d, 'l> {
    /// A name is left whole by phrases, but a common noun is not, and in a title capitals alone prove nothing: what no dictionary has as a name gives way.
    pub(super) fn blocks_phrase(&self, at: usize) -> bool {
        let gives_way = |entity: &Entity| entity.is_common() || (self.sentence.is_title && entity.status == Status::None);
        self.name_over(at).is_some_and(|name| !gives_way(&self.entities[name.entity]))
    }

    /// What stands where a common noun was found among the names: a phrase that goes on beyond it (*harga BBM*), or the word that it is in small letters.
    pub(super) fn instead_of_common(&self, name: &Place) -> Option<(Option<Hit<'l>>, usize)> {
        let (at, length) = (name.tokens.start, name.tokens.len());
        if !self.entities[name.entity].is_common() {
            return None;
        }
        let is_acronym = is_acronym(&self.entities[name.entity].mentions[name.mention], self.document);
        let word = || (length == 1 && !is_acronym && self.entry_at(at).is_some()).then(|| (self.of_word(at), 1));
        self.phrase(at).filter(|(_, n)| *n > length).or_else(word)
    }

    pub(super) fn name_hit(&self, name: &Place) -> Hit<'l> {
        let entity = &self.entities[name.entity];
        if entity.is_common() {
            return of_entity(entity, PartOfSpeech::Noun, self.blank(&name.tokens, HitKind::Term));
        }
        let mention = &entity.mentions[name.mention];
        let mut hit = of_entity(entity, PartOfSpeech::Propn, self.blank(&name.tokens, HitKind::Name));
        let is_adjective = |gloss: &Cow<'_, str>| Some(gloss.as_ref()) == entity.adjective.as_deref();
        if let Some(at) = hit.glosses.iter().position(is_adjective).filter(|_| !is_acronym(mention, self.document)) {
            let adjective = hit.glosses.remove(at);
            let behind_noun = at.max(1).min(hit.glosses.len());
            hit.glosses.insert(if mention.is_attribute { 0 } else { behind_noun }, adjective);
        }
        if let Some(language) = &mention.language {
            hit.glosses.retain(|gloss| gloss != language);
            hit.glosses.insert(0, Cow::Owned(language.clone()));
        }
        if let Some(titled) = &mention.titled {
            hit.glosses.insert(0, Cow::Owned(titled.english.clone()));
            hit.status = Status::Derived;
        }
        Hit { entity: Some(name.entity), ..hit }
    }

    /// *asal Italia*: Italian.
    pub(super) fn origin(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        if !self.is_on(List::Origin, at) {
            return None;
        }
        let is = |at: usize, mark: &str| self.token(at).of(self.document.text()) == mark;
        // *Asal Indonesia menang* has another *asal*: the origin is that of what stands before it, and before its letters: *narapidana (napi) asal Inggris*.
        let behind = if at >= self.sentence.tokens.start + 4 && is(at - 1, ")") && is(at - 3, "(") { at - 3 } else { at };
        let before = behind.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start);
        // *bek kanan asal Brasil*
        let is_adjective_of_noun = |at: usize| self.part_at(at) == Some(PartOfSpeech::Adj) && at > self.sentence.tokens.start && self.is_noun(at - 1);
        let is_behind_noun = before.is_some_and(|before| {
            self.is_name(before) || self.is_noun(before) || self.token(before).kind == TokenKind::Number || is_adjective_of_noun(before)
        });
        if !is_behind_noun {
            return None;
        }
        let name = self.names_at(at + 1).first()?;
        let hit = self.name_hit(name);
        let is_adjective = hit.glosses.first().is_some_and(|gloss| self.entities[name.entity].adjective.as_deref() == Some(gloss));
        let tokens = at..name.tokens.end;
        is_adjective.then(|| (Some(Hit { span: self.span(&tokens), ..hit }), tokens.len()))
    }

    /// *Suriah utara*, *Suriah bagian utara*: northern Syria.
    pub(super) fn part_of_place(&self, at: usize, name: &Place) -> Option<(Option<Hit<'l>>, usize)> {
        let behind = name.tokens.end + usize::from(self.is_on(List::PartOf, name.tokens.end));
        // *Iran tengah menyiapkan* is busy, and nowhere, and so is *Houston tengah hamil*.
        let is_state = |at: usize| self.is_verb_form(at) || self.part_at(at) == Some(PartOfSpeech::Adj);
        let is_adverb = |at: usize| self.part_at(at) == Some(PartOfSpeech::Adv) && is_state(at + 1);
        let (part, n) = self.compass(behind).filter(|(_, n)| !is_adverb(behind) && self.beside(behind, *n).is_none())?;
        Some((Some(self.part(at..behind + n, part, name)?), behind + n - at))
    }

    /// *Samudra Hindia | selatan Jawa* south of Java: what lies beside a place, behind the name of another.
    pub(super) fn beside_place(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        if at == self.sentence.tokens.start || !self.is_name(at - 1) {
            return None;
        }
        let (name, side) = [2, 1].into_iter().find_map(|n| self.beside(at, n))?;
        let hit = self.name_hit(name);
        let glosses = vec![Cow::Owned(side.replacen('X', self.entities[name.entity].glosses.first()?, 1))];
        Some((Some(Hit { glosses, composed: None, status: Status::Derived, span: self.span(&(at..name.tokens.end)), ..hit }), name.tokens.end - at))
    }

    /// The place of the dictionary behind so many small words of the compass, and what lies on that side of it.
    fn beside(&self, at: usize, n: usize) -> Option<(&'d Place, &'d str)> {
        let side = self.lexicon.side_of(&self.joined(at, n, false)?)?;
        let is_known = |name: &&Place| self.entities[name.entity].kind == NameKind::Place && self.entities[name.entity].status == Status::Exact;
        Some((self.names_at(at + n).first().filter(is_known)?, side))
    }

    /// *Soekarno muda* the young Sukarno, *Kartini kecil* Kartini as a child.
    pub(super) fn person_of_age(&self, at: usize, name: &Place) -> Option<(Option<Hit<'l>>, usize)> {
        let behind = name.tokens.end;
        let frame = self.lexicon.in_years(self.word_at(behind)).filter(|_| self.entities[name.entity].kind == NameKind::Person)?;
        let is_small = self.token(behind).of(self.document.text()).starts_with(char::is_lowercase);
        if !is_small || self.phrase(behind).is_some() {
            return None;
        }
        let hit = self.name_hit(name);
        let printed = self.span(&name.tokens).of(self.document.text());
        let glosses = vec![Cow::Owned(frame.replacen('X', hit.shown().unwrap_or(printed), 1))];
        Some((Some(Hit { glosses, composed: None, status: Status::Derived, span: self.span(&(at..behind + 1)), ..hit }), behind + 1 - at))
    }

    /// *bagian utara Suriah*.
    pub(super) fn before_place(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let (part, n) = self.is_on(List::PartOf, at).then(|| self.compass(at + 1)).flatten()?;
        let name = self.names_at(at + 1 + n).first()?;
        Some((Some(self.part(at..name.tokens.end, part, name)?), name.tokens.end - at))
    }

    /// Words of the compass in small letters, in English, and how many they are.
    fn compass(&self, at: usize) -> Option<(&'d str, usize)> {
        let is_small = |at: usize| self.token(at).of(self.document.text()).starts_with(char::is_lowercase);
        let words = |n: usize| self.joined(at, n, false).filter(|_| is_small(at));
        [2, 1].into_iter().find_map(|n| Some((self.lexicon.compass(&words(n)?)?, n)))
    }

    fn part(&self, tokens: Range<usize>, part: &str, name: &Place) -> Option<Hit<'l>> {
        let entity = &self.entities[name.entity];
        let whole = entity.glosses.first().filter(|_| entity.kind == NameKind::Place && entity.status == Status::Exact)?;
        // *Korea utara*: what the dictionary has is no part, however it is printed; but *wilayah selatan Prancis* are not the French Southern Territories.
        let is_whole = |name: &NameEntry<'_>| name.kind() == NameKind::Place && !self.is_on(List::PartOf, tokens.start);
        let printed = self.joined(tokens.start, tokens.len(), true).and_then(|key| self.lexicon.names(&key).find(is_whole)?.gloss());
        let english = printed.map_or_else(|| Cow::Owned(format!("{part} {whole}")), Cow::Borrowed);
        Some(Hit { glosses: vec![english], status: Status::Derived, span: self.span(&tokens), ..self.name_hit(name) })
    }
}

/// What is known of an entity, in place of what a hit does not have yet.
pub(super) fn of_entity<'l>(entity: &Entity, part_of_speech: PartOfSpeech, blank: Hit<'l>) -> Hit<'l> {
    Hit {
        headword: entity.headword.clone().map(Cow::Owned),
        part_of_speech: Some(part_of_speech),
        glosses: entity.glosses.iter().cloned().map(Cow::Owned).collect(),
        status: entity.status,
        source: entity.source.clone().map(Cow::Owned),
        ..blank
    }
}

/// *AS* is "US" before a noun too.
fn is_acronym(mention: &Mention, document: &Document) -> bool {
    mention.span.of(document.text()).chars().all(|c| c.is_uppercase() || c == '.')
}
