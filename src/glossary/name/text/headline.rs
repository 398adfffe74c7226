//! Whether a sentence uses capitals as running text does, or is a headline, where they tell little of names.

use super::word::{Case, Word};
use crate::document::Sentence;
use crate::lexicon::{Lexicon, List, OfficeWord, PartOfSpeech};
use crate::morphology;

/// How a sentence uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As running text does.
    Running,
    /// Every Content Word Has One.
    Headline,
    /// ALL LETTERS ARE.
    Capitals,
}

/// A sentence is a headline where nearly every content word has a capital and two of those are ordinary words.
pub(in crate::glossary::name) fn mode(words: &[Word<'_>], sentence: &Sentence, lexicon: &Lexicon) -> Mode {
    let (mut upper, mut title, mut lower, mut small) = (0, 0, 0, 0);
    // *Ahok Angkat Bicara soal Reklamasi*
    let is_before = |word: &Word<'_>| sentence.is_title && word.lists.is_office_word(OfficeWord::Fronting);
    for word in words {
        match word.case {
            Case::Upper => upper += 1,
            Case::Title | Case::Mixed => title += 1,
            Case::Lower if word.is(List::Stop) || word.is(List::Connector) || is_before(word) => small += 1,
            Case::Lower => lower += 1,
            Case::Initial | Case::Number | Case::Punctuation => {}
        }
    }
    let ordinary = |case: Case| words.iter().filter(|word| word.case == case && is_ordinary(word, lexicon)).take(2).count() == 2;
    if upper >= 3 && upper >= 5 * (title + lower + small) && ordinary(Case::Upper) {
        return Mode::Capitals;
    }
    let ends_open = words.last().is_some_and(|word| word.text != ".") || sentence.is_title;
    // *Warga Minta Tolong*, a heading of two or three words
    let is_short = !sentence.is_title && title + upper < 4 && lower + small == 0 && !words.iter().any(|word| word.case == Case::Punctuation);
    let shows = || match title + upper {
        _ if sentence.is_title || is_short => shows_headline(words, title, lexicon),
        n => n >= 4 && n_ordinary(words, lexicon) * 3 > title,
    };
    let (least, most_upper) = if sentence.is_title || is_short { (2, title + 1) } else { (3, title.saturating_sub(1)) };
    let is_mixed = title + upper >= least && title + upper >= 5 * lower && upper <= most_upper;
    if ends_open && is_mixed && (ordinary(Case::Title) || sentence.is_title || is_short) && shows() {
        return Mode::Headline;
    }
    Mode::Running
}

/// Whether a title is one of ordinary words and not a name: a quarter of it is (*Gubernur Riau Abdul Wahid Terjaring OTT, SF Hariyanto Ditunjuk Jadi Plt*
/// has many names), or there is a verb behind its subject (*Inter Tahan AC Milan*).
fn shows_headline(words: &[Word<'_>], n_title: usize, lexicon: &Lexicon) -> bool {
    let is_verb = |lower: &str| lexicon.part_of_speech(lower) == Some(PartOfSpeech::Verb);
    let active = |lower: &str| morphology::active(lower, lexicon).or_else(|| morphology::active_of(lower, lexicon));
    let acts = |word: &Word<'_>| is_verb(word.lower) || active(word.lower).is_some_and(is_verb);
    let mut inner = words.iter().skip(1).filter(|word| word.case == Case::Title && lexicon.names(word.lower).next().is_none());
    let n = n_ordinary(words, lexicon);
    words.len() > 3 && n > 1 && n * 4 > n_title || inner.any(acts)
}

fn n_ordinary(words: &[Word<'_>], lexicon: &Lexicon) -> usize {
    words.iter().filter(|word| word.case == Case::Title && is_ordinary(word, lexicon)).count()
}

fn is_ordinary(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    (lexicon.entry(word.lower).is_some() || morphology::bare(word.lower, lexicon).is_some()) && lexicon.names(word.lower).next().is_none()
}
