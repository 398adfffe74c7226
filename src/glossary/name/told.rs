//! Who is told by what stands beside the name, though that be a word: *Mekar, seorang pedagang,*, *Salah satu korban, Intan,*, *bernama Mukmin, 41 tahun*.

use std::ops::Range;

use super::found::{Found, has_all, take_in};
use super::person::is_given;
use super::word::{Case, Word, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};
use crate::morphology;

/// Whether a word, in lower case, is a noun for somebody: *warga*, *pedagang*, *adiknya*.
pub(super) fn is_somebody(lower: &str, lexicon: &Lexicon) -> bool {
    const LISTS: [OfficeWord; 4] = [OfficeWord::Somebody, OfficeWord::Kin, OfficeWord::Case, OfficeWord::Group];
    let lists = lexicon.lists_of(lower.strip_suffix("nya").unwrap_or(lower));
    lists.has(List::Occupation) || LISTS.into_iter().any(|list| lists.is_office_word(list))
}

/// Marks who stands in apposition, or before an age, as somebody.
pub(super) fn mark_told(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let told = |at: usize| {
        let is_one = opens_told(words, at, lexicon) || is_between_commas(words, at, lexicon);
        if is_one { Some(at..at + 1) } else { named_with_age(words, at) }
    };
    let runs: Vec<Range<usize>> = (0..words.len().saturating_sub(1)).filter(|at| words[*at].case == Case::Title).filter_map(told).collect();
    take_in(found, runs.into_iter(), |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Person))))
}

/// A word with a capital that may be somebody's name, and is no noun for somebody itself (*Korban, seorang guru,*).
fn may_be_name(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    let is_other = [List::Stop, List::Day, List::Month].into_iter().any(|list| word.is(list));
    let is_free = word.name.is_none_or(|cover| cover.kind == NameKind::Person) && word.role.is_none();
    word.case == Case::Title && is_free && !is_other && !is_somebody(word.lower, lexicon)
}

/// *Mekar, seorang pedagang, mengaku*, *Kalilah, salah satu warga*: what opens a sentence right before a comma and who somebody is. An ordinary word may be an adverb
/// (*Nahas, seorang warga tewas*), so that only first names and chance forms of nouns count.
fn opens_told(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    const MOST_ARTICLES: usize = 2;
    let word = &words[at];
    if !word.begins || words[at + 1].text != "," || !may_be_name(word, lexicon) {
        return false;
    }
    let articles = words[at + 2..].iter().take(MOST_ARTICLES).take_while(|word| word.is(List::Indefinite)).count();
    let noun = at + 2 + articles;
    let is_noun = |start: usize, end: usize| words.get(start..end).is_some_and(|nouns| is_somebody(&lower(nouns), lexicon));
    // *seorang* alone says it; *Hendra, warga Demak*, but *Hendra, warga, dan*
    let is_one = (at + 2..noun).any(|at| is_noun(at, at + 1));
    let is_told = is_one
        || (is_noun(noun, noun + 1) || is_noun(noun, noun + 2))
            && words.get(noun + 1).is_some_and(|next| next.case != Case::Punctuation || articles > 0);
    // *Kalilah* is no *kali* with a particle.
    let is_chance_form = || {
        let is_noun = || morphology::by_affixes(word.lower, lexicon).first().is_some_and(|form| form.part_of_speech == Some(PartOfSpeech::Noun));
        lexicon.entry(word.lower).is_none() && morphology::before_particle(word.lower).is_some() && is_noun()
    };
    is_told && (!word.known || is_given(word) || word.is(List::FirstName) || is_chance_form())
}

/// *Salah satu korban, Intan, dirawat*: a first name between commas behind a noun for somebody, and behind *salah satu* or *seorang* any word that no dictionary has.
fn is_between_commas(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    const REACH: usize = 4;
    let is_comma = |at: usize| words.get(at).is_some_and(|word| word.text == ",");
    if at < 2 || !is_comma(at - 1) || !is_comma(at + 1) || !may_be_name(&words[at], lexicon) {
        return false;
    }
    let is_said = is_somebody(words[at - 2].lower, lexicon) || at > 2 && is_somebody(&lower(&words[at - 3..at - 1]), lexicon);
    let is_one = || words[(at - 2).saturating_sub(REACH)..at - 2].iter().any(|word| word.is(List::Indefinite));
    is_said && (is_given(&words[at]) || !words[at].known && is_one())
}

/// *bernama Mukmin, 41 tahun*: up to three words with a capital behind a word that announces a name, before an age.
fn named_with_age(words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 3;
    let is_announced = at.checked_sub(1).is_some_and(|before| words[before].is(List::NameFollows) && words[before].case == Case::Lower);
    let end = at + words[at..].iter().take(LONGEST + 1).take_while(|word| matches!(word.case, Case::Title | Case::Initial)).count();
    let is_aged =
        || matches!(words.get(end..end + 3), Some([comma, age, unit]) if comma.text == "," && age.case == Case::Number && unit.is(List::Age));
    (is_announced && end - at <= LONGEST && is_aged()).then_some(at..end)
}
