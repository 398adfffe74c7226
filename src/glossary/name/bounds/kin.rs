//! Who is somebody's, named right behind him: *putri Presiden Joko Widodo* + *Kahiyang Ayu*, *juru bicara Prabowo* + *Dahnil Anzar*.

use std::ops::Range;

use crate::glossary::name::mention::around::Around;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::headline::Mode;
use crate::glossary::name::text::word::{Word, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// Takes a person of the dictionary apart from whoever is his child, lawyer or spokesman, where both were found as one.
pub(in crate::glossary::name) fn split(words: &[Word<'_>], mode: Mode, found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST: usize = 7;
    if mode != Mode::Running {
        return found;
    }
    let parts = |one: Found| {
        let may_be = (3..=LONGEST).contains(&one.tokens.len()) && !one.is_initials && is_behind_relation(words, one.tokens.start, lexicon);
        let at = if may_be { end_of_known(words, &one, patterns, lexicon) } else { None };
        match at {
            Some(at) => vec![Found::new(one.tokens.start..at, Some(NameKind::Person)), Found::new(at..one.tokens.end, Some(NameKind::Person))],
            None => vec![one],
        }
    };
    found.into_iter().flat_map(parts).collect()
}

/// Where the person of the dictionary ends with whom a name begins, two words or more before its end.
fn end_of_known(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<usize> {
    const MOST_WORDS: usize = 3;
    let (start, end) = (one.tokens.start, one.tokens.end);
    let shown = |end: usize| words[start..end].iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
    // *Anies* may be the first name of another, *Putin* and *Jokowi* are no first names.
    let is_whole = |at: usize| {
        let known = patterns.known_person(&shown(at))?;
        let is_first = at == start + 1 && known.headword().split(' ').next() == Some(words[start].text) && known.headword().contains(' ');
        let is_president = || lexicon.lists_of(words[start].lower).is_office_word(OfficeWord::President);
        let is_rest = words[at..end].iter().all(|word| word.role.is_none());
        (is_rest && (!is_first || is_president())).then_some(at)
    };
    if !words[one.tokens.clone()].iter().all(Word::is_capital) || patterns.known_person(&shown(end)).is_some() {
        return None;
    }
    (start + 1..=(start + MOST_WORDS).min(end - 2)).rev().find_map(is_whole)
}

/// *putri*, *kuasa hukum*, *putri Presiden*: whether a word for who is somebody's ends here, or an office of one or two words behind it.
fn is_behind_relation(words: &[Word<'_>], end: usize, lexicon: &Lexicon) -> bool {
    let is_relation = |start: usize, end: usize| {
        let shown = lower(&words[start..end]);
        let lists = lexicon.lists_of(&shown);
        lists.has(List::OfSomebody) || [OfficeWord::Kin, OfficeWord::Staff].into_iter().any(|word| lists.is_office_word(word))
    };
    let ends = |at: usize| (1..=2).any(|n| at >= n && is_relation(at - n, at));
    let is_office = |n: usize| end > n && words[end - n..end].iter().all(Word::is_office);
    ends(end) || (1..=2).any(|n| is_office(n) && ends(end - n))
}

impl Around<'_, '_> {
    /// *cucu dari Wirasaba*, *putri dari Jayakerta*: somebody, whose child another is; a place that no dictionary has is seldom told by who comes from it.
    pub(in crate::glossary::name) fn has_descendant(&self, name: &Range<usize>, shown: &str) -> bool {
        const LONGEST: usize = 3;
        name.len() <= LONGEST
            && name.start >= self.sentence.start + 2
            && self.does(name.start - 1, OfficeWord::From)
            && self.says(name.start - 2, "cue", "descent")
            && self.patterns.kind_of_head(shown).is_none()
    }
}
