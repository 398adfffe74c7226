//! Whether two forms of a name, two readings of it or two roles are those of one.

use crate::glossary::name::abbreviation::acronym::is_nearly;
use crate::glossary::name::mention::entity::Entity;
use crate::glossary::name::mention::reading::NameReading;
use crate::glossary::name::mention::seen::Seen;
use crate::glossary::name::text::fold::parts;
use crate::glossary::status::Status;
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *Bantuan Belajar Mahasiswa (BBM)*: letters that stand for other words here than in the dictionary.
pub(super) fn is_other_acronym(reading: &NameReading, short: &str, long: &str, lexicon: &Lexicon) -> bool {
    let Some(headword) = reading.headword.as_deref().filter(|_| is_short(short) && long.contains(' ')) else { return false };
    !std::iter::once(headword).chain(reading.glosses.iter().map(String::as_str)).any(|name| is_nearly(long, name, lexicon))
}

/// Whether a role has another in it, whatever the capitals: "coach of Persib" and "Coach".
pub(in crate::glossary::name) fn says(role: &str, other: Option<&str>) -> bool {
    other.is_some_and(|other| role.to_lowercase().contains(&other.to_lowercase()))
}

/// "Egyptian President", "coach of Bhayangkara FC", "chief of Garut District Police" after "President", "coach", "District Police Chief": the same office with
/// what it is of; a "Vice President" holds another.
pub(super) fn is_fuller(role: &str, other: &str, lexicon: &Lexicon) -> bool {
    let (role, other) = (role.to_lowercase(), other.to_lowercase());
    let words: Vec<&str> = other.split(' ').collect();
    let head = words.iter().position(|word| lexicon.is(List::Foreign, word)).unwrap_or(words.len());
    let is_lesser = |word: &&str| lexicon.lists_of(word).is_office_word(OfficeWord::Lesser);
    let post = words[..head].join(" ");
    let has_all = || head == 1 && role.split(' ').next_back() == Some(words[0]) && role.split(' ').all(|word| words.contains(&word));
    let is_same = post.strip_suffix(&role).is_some_and(|before| before.is_empty() || before.ends_with(' ')) || has_all();
    // "Governor of Jakarta" says no more than "Jakarta Governor".
    let n_said = words.iter().filter(|word| !lexicon.is(List::Foreign, word)).count();
    is_same && n_said > role.split(' ').count() && !words[..head].iter().any(is_lesser)
}

/// *Hamka* of *Hamka Hamzah*: the dictionary has another person by that one name.
pub(super) fn is_other_person(reading: &NameReading, short: &str, long: &str) -> bool {
    let known: Vec<String> = reading.headword.iter().chain(&reading.glosses).flat_map(|name| parts(name)).collect();
    reading.kind == NameKind::Person && words(short) < words(long) && !parts(long).iter().all(|word| known.contains(word))
}

/// Whether a person of the dictionary may be called by a longer name: *Marquez* is Marc Marquez, and no *Alex Marquez*, where the dictionary has his full name;
/// nor is *Donald Trump* the *Donald Trump Jr.* whom it has too.
pub(super) fn is_same_person(short: &Entity, long: &str, reading: &NameReading) -> bool {
    let is_full = |gloss: &String| gloss.contains(' ');
    let is_another = reading.status == Status::Exact && !short.glosses.iter().any(|gloss| reading.glosses.contains(gloss));
    if is_another && short.glosses.iter().any(is_full) {
        return false;
    }
    let known: Vec<String> = short.glosses.iter().filter(|gloss| is_full(gloss)).flat_map(|gloss| parts(gloss)).collect();
    let long = parts(long);
    long.iter().all(|word| known.contains(word)) || known.iter().all(|word| long.contains(word))
}

/// *Adik Raffi, Nisya Raffi*: somebody's brother or lawyer is another person, though they share a name.
pub(super) fn is_of(one: &Seen, other: &str) -> bool {
    one.role.english.as_deref().is_some_and(|role| role.strip_suffix(other).is_some_and(|before| before.ends_with(' ')))
}

pub(in crate::glossary::name) fn words(name: &str) -> usize {
    name.split(' ').count()
}

pub(in crate::glossary::name) fn is_short(name: &str) -> bool {
    !name.contains(' ') && name.chars().filter(|c| c.is_uppercase()).count() > 1
}
