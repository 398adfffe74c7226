//! What stands between a name and the letters for it: *Komite Rakyat (KR)*, *Komite Rakyat atau KR*, *KR, singkatan dari Komite Rakyat*.

use std::ops::Range;

use super::acronym;
use crate::glossary::name::text::word::{Case, Word, is_quotation_mark};
use crate::lexicon::{Lexicon, List};

/// Most tokens between the two: *, atau yang lebih dikenal dengan nama*.
const LONGEST: usize = 8;

/// Where what stands before letters begins, if it says that they are short for the name before it.
pub(in crate::glossary::name) fn start(words: &[Word<'_>], letters: usize) -> Option<usize> {
    let is_capital = |at: &usize| words[*at].is_capital();
    let name = (letters.saturating_sub(LONGEST + 1)..letters).rev().find(is_capital)?;
    // *PT Bumi Resources Tbk. (BUMI)*
    let open = name + 1 + usize::from(words[name + 1].text == "." && words[letters - 1].text == "(");
    (open < letters && holds(words, open, letters..letters + 1, true)).then_some(open)
}

/// Where the name begins behind what stands after letters, if that says that they are short for it.
pub(in crate::glossary::name) fn end(words: &[Word<'_>], letters: usize) -> Option<usize> {
    let start = (letters + 2..words.len().min(letters + 2 + LONGEST)).find(|at| words[*at].is_capital())?;
    let is_open = words[letters + 1].text == "(" && start == letters + 2;
    (is_open || holds(words, letters + 1, start..start + 1, false)).then_some(start)
}

/// Whether what stands between two names, from the end of the first on, says that one is short for the other, the second if it is one word.
pub(in crate::glossary::name) fn holds(words: &[Word<'_>], open: usize, name: Range<usize>, is_word: bool) -> bool {
    let between = &words[open..name.start];
    match between {
        [mark] if mark.text == "(" => is_bracketed(words, &name),
        // *Agreement on Reciprocal Trade/ART*
        [mark] if mark.text == "/" => true,
        // *Komite Rakyat ("KR")*
        [bracket, quote] if bracket.text == "(" && is_quotation_mark(quote.text) => {
            words.get(name.end).is_some_and(|mark| is_quotation_mark(mark.text))
        }
        _ => between.len() <= LONGEST && between.iter().all(may_stand_between) && between.iter().any(|word| says_short(word, is_word)),
    }
}

/// *(KR)*
pub(in crate::glossary::name) fn is_bracketed(words: &[Word<'_>], name: &Range<usize>) -> bool {
    name.start > 0 && words[name.start - 1].text == "(" && words.get(name.end).is_some_and(|word| word.text == ")")
}

/// *atau*, *alias*, *disingkat*, *singkatan*; *dikenal dengan* and *disebut* stand before the short name.
fn says_short(word: &Word<'_>, is_word: bool) -> bool {
    let says = |values: &[&str]| values.iter().any(|value| word.says("cue", value));
    word.is(List::Alias) || says(&["or", "short"]) || is_word && says(&["known", "called"])
}

fn may_stand_between(word: &Word<'_>) -> bool {
    is_quotation_mark(word.text) || matches!(word.text, "," | "(") || word.text.chars().all(char::is_lowercase)
}

/// *Komite Rakyat atau KR*: without a bracket letters are in capitals, or a word of pieces that means nothing else and is no end of a longer name (*Kogabwilhan II*).
pub(super) fn is_shown_short(words: &[Word<'_>], at: usize) -> bool {
    let word = &words[at];
    let is_numbered = || words.get(at + 1).is_some_and(|next| next.case == Case::Number || next.is(List::Roman));
    let is_longer = || word.name.is_some_and(|cover| cover.first && cover.n_tokens > 1) || is_numbered();
    (word.case == Case::Upper || acronym::is_blend(word.text)) && !is_longer()
}

/// Where the words begin, before a bracket or what else stands between, that give an acronym its letters: those that give it their first ones, else the nearest
/// (*Aldi Jaya Akbar alias AJA*).
pub(super) fn expansion_start(words: &[Word<'_>], open: usize, letters: usize, lexicon: &Lexicon) -> Option<usize> {
    let acronym = words[letters].text;
    let shown = |start: usize| words[start..open].iter().map(|word| word.text).collect::<Vec<&str>>();
    let starts = || {
        (open.saturating_sub(acronym::LONGEST_EXPANSION)..open.saturating_sub(1))
            .rev()
            .take_while(|at| !matches!(words[*at].text, "." | "(" | ")" | ":" | ";" | "\"" | "“"))
            .filter(|at| words[*at].is_capital() && words[open - 1].is_capital())
    };
    let nearest = starts().find(|at| acronym::fits(acronym, &shown(*at), lexicon))?;
    let is_side_by_side = |start: &usize| words[*start..nearest].iter().all(Word::is_capital);
    let full = || starts().skip_while(|at| *at > nearest).take_while(is_side_by_side).find(|at| acronym::are_initials(acronym, &shown(*at), lexicon));
    Some(full().unwrap_or(nearest))
}

/// *KRB atau Komite Rakyat Bersatu*, *KRB (Komite Rakyat Bersatu)*: the words behind letters that give them their first ones.
pub(super) fn expansion_behind(words: &[Word<'_>], letters: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    const FEWEST: usize = 3;
    // *DMN (Dani M. Nursalam)*: initials of somebody are no acronym.
    let may_be = |start: &usize| words[letters].case == Case::Upper && words[letters].text.len() >= FEWEST && !words[*start].is(List::FirstName);
    let start = end(words, letters).filter(may_be)?;
    let last = words.len().min(start + acronym::LONGEST_EXPANSION);
    let shown = |end: usize| words[start..end].iter().map(|word| word.text).collect::<Vec<&str>>();
    let is_whole = |end: &usize| {
        let is_closed = || words[start - 1].text != "(" || words.get(*end).is_some_and(|word| word.text == ")");
        words[*end - 1].is_capital() && is_closed() && acronym::are_initials(words[letters].text, &shown(*end), lexicon)
    };
    (start + 2..=last).find(is_whole).map(|end| start..end)
}
