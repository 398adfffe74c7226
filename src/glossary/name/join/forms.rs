//! The forms of an entity: its fullest name, what it is called with its titles, its adjectives.

use super::same::{is_short, words};
use crate::glossary::name::mention::entity::{Entity, Mention, Titled};
use crate::glossary::name::mention::reading::NameReading;
use crate::glossary::name::mention::seen::{Address, Alias, Seen};
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::fold::{is_abbreviated, is_part};
use crate::glossary::status::Status;
use crate::lexicon::NameKind;

impl Seen {
    /// The name with the form of address before it: *Gus Alex*.
    fn titled_name(&self) -> String {
        let title = self.address.as_ref().and_then(|address| address.english.as_deref()).filter(|title| !title.contains(' '));
        title.map_or_else(|| self.name.clone(), |title| format!("{title} {}", self.name))
    }
}

/// Takes the fuller name of a mention for the entity's own; whether there was anything to take.
pub(super) fn take_name(entity: &mut Entity, one: &Seen, reading: &NameReading) -> bool {
    // *AF alias Acing*; but *Kiki, sapaan Friderica Widyasari Dewi*
    if one.alias.is_some() && (words(&one.name) <= words(&entity.name) || words(&one.name) < 2 || is_short(&entity.name)) {
        let other = one.titled_name();
        entity.acronym = entity.acronym.take().or_else(|| (other != entity.name).then_some(other));
        return true;
    }
    // *KRB (Komite Rakyat Bersatu)*: letters that stand first have the long name already.
    if one.pair.is_some() && one.name != entity.name {
        let (short, long) = if one.name.len() < entity.name.len() { (&one.name, &entity.name) } else { (&entity.name, &one.name) };
        (entity.acronym, entity.name) = (Some(short.clone()), long.clone());
        return true;
    }
    if (words(&one.name) <= words(&entity.name) || is_short(&one.name)) && !is_abbreviated(&entity.name, &one.name) {
        return false;
    }
    // *Rosan Roeslani*, *Rosan Perkasa Roeslani*: what the dictionary has for the shorter form is no English of the fuller one.
    if reading.status == Status::None && entity.headword.is_some() && entity.glosses.iter().all(|gloss| is_part(gloss, &one.name)) {
        (entity.headword, entity.status, entity.source) = (None, Status::None, None);
        entity.glosses.clear();
    }
    entity.name.clone_from(&one.name);
    // The English of the fuller form goes before that of the shorter.
    let is_exact = entity.kind == NameKind::Person && entity.status == Status::Exact && reading.status == Status::Exact;
    if is_exact && entity.headword != reading.headword {
        entity.glosses.retain(|gloss| !reading.glosses.contains(gloss));
        entity.glosses.splice(0..0, reading.glosses.iter().cloned());
        entity.headword.clone_from(&reading.headword);
    }
    true
}

/// A name that English has as it is, beside another of the same person.
pub(in crate::glossary::name) fn as_printed(one: &Seen) -> Titled {
    Titled { tokens: one.mention.tokens.clone(), english: one.name.clone() }
}

/// A mention with its title in English, where there is one: the title goes before what English calls this form of the name.
pub(in crate::glossary::name) fn mention(one: &Seen, reading: &NameReading) -> Mention {
    let name = reading.glosses.first().unwrap_or(&one.name);
    // "British King Henry VIII": the name may have its title already.
    let says_title = |title: &str| name.split(' ').next().is_some_and(|first| title.rsplit(' ').next() == Some(first));
    let begins_with = |title: &str| name.strip_prefix(title).is_some_and(|rest| rest.starts_with(' '));
    let joined = |title: &str| match title.rsplit_once(' ') {
        // "Sri Sultan Hamengkubuwono X"
        _ if begins_with(title) => name.clone(),
        Some((before, _)) if says_title(title) => format!("{before} {name}"),
        None if says_title(title) => name.clone(),
        _ => format!("{title} {name}"),
    };
    let english = |address: &Address| address.english.as_deref().map_or_else(|| name.clone(), joined);
    // *Muhaimin Iskandar alias Cak Imin*: what somebody is called besides stays as it is.
    let other = || one.alias.filter(|(_, alias)| *alias == Alias::Said).map(|_| as_printed(one));
    let titled = one.address.as_ref().map(|address| Titled { tokens: address.tokens.clone(), english: english(address) }).or_else(other);
    Mention { titled, ..one.mention.clone() }
}

/// A country named for its language alone is that language; a place or belief also gets its adjectives; an entity known only by an acronym has no other;
/// only a person has a title.
pub(super) fn finish(entity: &mut Entity, patterns: &Patterns<'_>) {
    if entity.acronym.as_deref() == Some(&entity.name) {
        entity.acronym = None;
    }
    if entity.kind != NameKind::Person {
        entity.mentions.iter_mut().for_each(|mention| mention.titled = None);
    }
    if let Some(language) = entity.mentions.iter().map(|mention| mention.language.clone()).collect::<Option<Vec<String>>>() {
        entity.glosses.retain(|gloss| !language.contains(gloss));
        entity.glosses.splice(0..0, language.into_iter().take(1));
        entity.kind = NameKind::Other;
        if entity.status == Status::None {
            entity.status = Status::Derived;
        }
        return;
    }
    add_adjectives(entity, patterns);
}

/// The adjectives of a place go behind its nouns: it is Iraq, whatever stands before Iraqi soldiers.
fn add_adjectives(entity: &mut Entity, patterns: &Patterns<'_>) {
    // *Islam*, *Buddha*: beliefs have adjectives as places have.
    let may_be_adjective = matches!(entity.kind, NameKind::Place | NameKind::Other);
    if let Some(adjective) = patterns.adjective_of_pair(&entity.name).filter(|_| entity.headword.is_none()) {
        entity.glosses.push(adjective.clone());
        entity.adjective = Some(adjective);
        return;
    }
    // What the dictionary has of two countries is how they stand before a noun.
    if let Some(nouns) = patterns.nouns_of_pair(&entity.name).filter(|nouns| !entity.glosses.contains(nouns)) {
        entity.adjective = entity.glosses.first().cloned();
        entity.glosses.insert(0, nouns);
        return;
    }
    let Some(headword) = entity.headword.clone().filter(|_| may_be_adjective) else { return };
    // *Hong Kong*, *Myanmar*: where the noun is the adjective, there is nothing to choose.
    let is_noun = |adjective: &&str| entity.glosses.iter().all(|gloss| gloss == adjective);
    let adjective = patterns.adjective_of_people(&headword).filter(|adjective| !is_noun(adjective));
    for known in patterns.adjectives(&headword) {
        if !entity.glosses.iter().any(|gloss| gloss == known) {
            entity.glosses.push(known.to_owned());
        }
    }
    entity.adjective = adjective.map(str::to_owned);
}
