//! Which entity a mention names again: by its name, its letters, the English of both, or a part of it.

use super::{Joiner, Made};
use crate::glossary::name::join::same::{is_of, is_same_person, says, words};
use crate::glossary::name::mention::entity::Entity;
use crate::glossary::name::mention::reading::NameReading;
use crate::glossary::name::mention::seen::Seen;
use crate::glossary::name::text::fold::{fold, is_abbreviated, is_double, is_part, is_spelling, parts};
use crate::glossary::status::Status;
use crate::lexicon::{List, NameKind, OfficeWord};

impl Joiner<'_, '_> {
    /// The entity that a mention names again; `key` is the folded form of its name.
    pub(super) fn known(&self, one: &Seen, key: &str, reading: &NameReading) -> Option<usize> {
        let same_age = |at: &usize| match (&self.made[*at].age, &one.role.age) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        let is_known = |made: &Made| made.keys.iter().any(|known| known == key) || made.entity.acronym.as_deref() == Some(&one.name);
        let by_key = self.index.by_key(key, &one.name).filter(same_age).find(|at| is_known(&self.made[*at]));
        let entity = |at: usize| &self.made[at].entity;
        let by_headword = || {
            let headword = reading.headword.as_ref()?;
            self.index
                .by_headword(headword)
                .filter(same_age)
                .find(|at| entity(*at).headword.as_ref() == Some(headword) && entity(*at).source == reading.source)
        };
        // *Jokowi* and *Joko Widodo*: two entries, one of which gives the English of the other.
        let by_english = || {
            let is_person = reading.kind == NameKind::Person && reading.status == Status::Exact;
            let shares = |at: &usize| entity(*at).kind == NameKind::Person && entity(*at).glosses.iter().any(|gloss| reading.glosses.contains(gloss));
            is_person.then(|| self.index.by_gloss(&reading.glosses).filter(same_age).find(shares)).flatten()
        };
        if one.is_initials || one.meaning.is_some() {
            return by_key;
        }
        // *Demokrat* after *Partai Demokrat*: what a body is called without its head.
        let by_head = || {
            let is_rest = |at: &usize| {
                let entity = entity(*at);
                let rest = || entity.name.split_once(' ').filter(|(_, rest)| fold(rest) == key);
                entity.kind == NameKind::Organization && rest().is_some_and(|(head, _)| self.patterns.is_small_head(head))
            };
            let may_be_body =
                matches!(one.kind, None | Some(NameKind::Organization)) && reading.kind == NameKind::Organization || self.may_be_taken(one, reading);
            may_be_body.then(|| self.index.by_rest(key).filter(same_age).find(is_rest)).flatten()
        };
        let by_part = || self.by_part(one, reading).or_else(|| self.by_beginning(one, key, reading)).or_else(|| self.by_end(one, key, reading));
        let by_part = || self.by_abbreviation(one, reading).or_else(by_part);
        let by_other = || by_english().or_else(|| self.by_composed(reading)).or_else(by_part);
        by_key.or_else(|| self.by_initials(one, reading)).or_else(by_head).or_else(by_headword).or_else(by_other)
    }

    /// *Puea Thai* after *Partai Puea Thai*: what was taken for somebody without a role, an age or a first name may be a body.
    fn may_be_taken(&self, one: &Seen, reading: &NameReading) -> bool {
        let is_first_name = || one.name.split(' ').any(|word| self.lexicon.is(List::FirstName, &word.to_lowercase()));
        let is_open = one.kind == Some(NameKind::Person) && reading.status == Status::None;
        is_open && one.role.english.is_none() && one.role.age.is_none() && !is_first_name()
    }

    /// *Pemerintah Kabupaten Sleman* after *Pemkab Sleman*: a body or place of which the patterns make the same.
    fn by_composed(&self, reading: &NameReading) -> Option<usize> {
        let is_composed = reading.status == Status::Derived && matches!(reading.kind, NameKind::Organization | NameKind::Place);
        let is_same = |at: &usize| {
            let Entity { status, kind, glosses, .. } = &self.made[*at].entity;
            *status == Status::Derived && *kind == reading.kind && glosses.first() == reading.glosses.first()
        };
        if is_composed { self.index.by_gloss(&reading.glosses).find(is_same) } else { None }
    }

    /// *KDB* after *Kevin De Bruyne*: three letters or more that no body or place has, and all initials of one person; a common noun has them too (*ASN* of *Agus
    /// Setiawan Nugroho*), unless somebody speaks or holds an office.
    fn by_initials(&self, one: &Seen, reading: &NameReading) -> Option<usize> {
        const FEWEST: usize = 3;
        let is_noun = || reading.glosses.first().is_some_and(|gloss| gloss.starts_with(char::is_lowercase));
        let are_letters = one.name.len() >= FEWEST && one.name.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_somebody = || one.speaks || one.role.english.is_some();
        let is_body = matches!(one.kind, Some(NameKind::Organization | NameKind::Place));
        if !are_letters || !(reading.status == Status::None || is_noun() && is_somebody() && !is_body) {
            return None;
        }
        let mut persons = self.index.by_initials(&one.name).filter(|at| self.made[*at].entity.has_initials(&one.name));
        persons.next().filter(|_| persons.next().is_none())
    }

    /// *M. Nasir* after *Mohamad Nasir*, or before, *Edy Suparno* after *Eddy Suparno*: the one person of whose name some words are initials in the other or
    /// spelt otherwise, and whose role is no other.
    fn by_abbreviation(&self, one: &Seen, reading: &NameReading) -> Option<usize> {
        // A list of more namesakes has all of them in full.
        const MOST_OF_SURNAME: usize = 100;
        let is_free = matches!(one.kind, None | Some(NameKind::Person)) && reading.status == Status::None;
        let (first, last) = one.name.split_once(' ').filter(|_| is_free)?;
        let last = last.rsplit(' ').next().map(fold)?;
        let is_same = |at: &usize| {
            let entity = &self.made[*at].entity;
            let is_role = match (&one.role.english, &entity.role) {
                (Some(role), Some(other)) => says(role, Some(other)) || says(other, Some(role)),
                _ => true,
            };
            let age = &self.made[*at].age;
            let is_spelling = || (age.is_none() || one.role.age.is_none() || *age == one.role.age) && is_spelling(&one.name, &entity.name);
            let is_same = || is_abbreviated(&one.name, &entity.name) || is_abbreviated(&entity.name, &one.name) || is_spelling();
            entity.kind == NameKind::Person && is_role && is_same()
        };
        let one_with = |word: &String| {
            let mut persons = self.index.longer(std::slice::from_ref(word)).take(MOST_OF_SURNAME).filter(is_same);
            persons.next().filter(|_| persons.next().is_none())
        };
        // *Haedar Nasir* after *Haedar Nashir*
        one_with(&last).or_else(|| one_with(&fold(first)))
    }

    /// *Enggar* after *Enggartiasto Lukita*: with which the first name of one person begins, and no first name itself.
    fn by_beginning(&self, one: &Seen, key: &str, reading: &NameReading) -> Option<usize> {
        const LONG: usize = 5;
        // *Pak Zul*
        let shortest = if one.address.is_some() { 3 } else { 5 };
        let is_name = one.kind == Some(NameKind::Person) && reading.status == Status::None && !one.name.contains(' ');
        let lower = one.name.to_lowercase();
        if !is_name || key.len() < shortest || one.address.is_none() && self.lexicon.is(List::FirstName, &lower) {
            return None;
        }
        // *Bu Risma* after *Tri Rismaharini*
        let begins = |at: &usize| {
            let words = parts(&self.made[*at].entity.name);
            words[0].starts_with(key) || key.len() >= LONG && one.address.is_some() && words.iter().any(|word| word.starts_with(key))
        };
        let is_first = |at: &usize| self.made[*at].entity.kind == NameKind::Person && begins(at);
        let mut longer = self.index.beginning(key).filter(is_first);
        longer.next().filter(|first| longer.all(|other| other == *first))
    }

    /// *United* after *United Airlines*: the one body that begins or ends with a word of English.
    fn by_end(&self, one: &Seen, key: &str, reading: &NameReading) -> Option<usize> {
        let is_free = one.kind != Some(NameKind::Place) && one.role.english.is_none() && reading.status == Status::None;
        let is_english = is_free && self.lexicon.is_english(&one.name.to_lowercase());
        self.index.by_end(key).filter(|at| is_english && self.made[*at].entity.kind == NameKind::Organization)
    }

    /// *Hendra* after *Hendra Wibowo*: part of the name of one person, or the whole of which an earlier mention was a part.
    fn by_part(&self, one: &Seen, reading: &NameReading) -> Option<usize> {
        // One word that no dictionary has is a place or body on better evidence only: *di Kahiyang*.
        let is_body = matches!(one.kind, Some(NameKind::Place | NameKind::Organization));
        let is_other = is_body && one.is_in;
        // *Gede Putra* after *Anak Agung Gede Putra*: several words are, where these are side by side in the name of somebody.
        let is_several = is_body && words(&one.name) > 1;
        // *kata Sudirman* after *Sudirman Said*, though there be a place of that name
        let is_somebody = one.speaks && one.kind == Some(NameKind::Person);
        if is_other || (reading.status != Status::None && reading.kind != NameKind::Person && !is_somebody) {
            return None;
        }
        let is_person = one.kind == Some(NameKind::Person) || reading.status == Status::Exact;
        let fits = |at: &usize| {
            let entity = &self.made[*at].entity;
            let is_part_of_it = || std::iter::once(&entity.name).chain(&self.made[*at].spellings).any(|name| is_part(&one.name, name));
            let is_longer = entity.kind == NameKind::Person && is_part_of_it();
            if is_several && !(is_longer && entity.role.is_some()) {
                return false;
            }
            !self.is_namesake(one, &entity.name)
                && !is_of(one, &entity.name)
                && !self.is_apart(one, *at)
                && (is_longer || is_person && self.is_short_for(*at, &one.name, reading))
        };
        let words = if is_double(&one.name) { vec![fold(&one.name)] } else { parts(&one.name) };
        let shorter = is_person.then(|| self.index.shorter(&words)).into_iter().flatten();
        let mut fitting = self.index.longer(&words).chain(shorter).filter(fits);
        let first = fitting.next()?;
        fitting.all(|other| other == first).then_some(first)
    }

    /// *Daeng Sutisna* beside *Deden Sutisna*: a title that English leaves as it is may be half of the name; who shares the last word alone is somebody else.
    fn is_namesake(&self, one: &Seen, other: &str) -> bool {
        let address = || one.address.as_ref()?.english.as_deref();
        let is_last = !one.name.contains(' ') && other.rsplit_once([' ', '-']).is_some_and(|(_, last)| fold(last) == fold(&one.name));
        let title = is_last.then(address).flatten().and_then(|title| self.patterns.known_title(title));
        // *Haji Fauzi* is any *Fauzi*.
        let title = title.filter(|entry| !self.lexicon.lists_of(&entry.headword().to_lowercase()).is_office_word(OfficeWord::InnerTitle));
        title.is_some_and(|entry| entry.glosses().eq([entry.headword()]))
    }

    /// *Tersangka Ahmad (30)* and *Kapolres Ahmad Fauzi*: who is given with his age has no longer name elsewhere, least of all one that holds another office.
    fn is_apart(&self, one: &Seen, other: usize) -> bool {
        let Made { entity, age, .. } = &self.made[other];
        let (new, known) = ((&one.role.age, &one.role.english), (age, &entity.role));
        let ((short_age, short_role), (long_age, long_role)) = if words(&one.name) < words(&entity.name) { (new, known) } else { (known, new) };
        short_age.is_some() && long_age.is_none() && long_role.is_some() && short_role != long_role
    }

    /// Whether the name of an earlier mention is part of a longer one, and no other begins with it: whose short form *Parrot* was, *Parrot Bebop* does not tell.
    /// A name of several words is short for what goes on behind it or has a first name before it: *Bad Moon* is no *Hello Bad Moon*. Where the dictionary has the
    /// shorter one (*Puan*), it is the longer one's (*Puan Maharani*) unless it gives another's full name.
    fn is_short_for(&self, short: usize, long: &str, reading: &NameReading) -> bool {
        let entity = &self.made[short].entity;
        let lower = long.to_lowercase();
        // *I Made Sudarta* after *Made Sudarta*
        let is_initial = || parts(long).first().is_some_and(|first| first.len() == 1);
        let begins = || {
            parts(long).first() == parts(&entity.name).first()
                || is_initial()
                || lower.split(' ').next().is_some_and(|first| self.lexicon.is(List::FirstName, first))
        };
        // *Marsya* and her *Marsya Beauty*
        let known = parts(&entity.name);
        let is_more = || lower.split(' ').any(|word| !known.contains(&fold(word)) && !self.lexicon.is_english(word));
        (entity.kind == NameKind::Person || self.made[short].is_kind_open)
            && is_part(&entity.name, long)
            && !self.shared.contains(&fold(&entity.name))
            && (!entity.name.contains(' ') || begins())
            && (reading.status == Status::Exact || is_more())
            && (entity.headword.is_none() || is_same_person(entity, long, reading))
    }
}
