//! What stands between a name and the letters for it: *Komite Rakyat (KR)*, *Komite Rakyat atau KR*, *KR, singkatan dari Komite Rakyat*.

use std::ops::Range;

use super::word::Word;
use crate::lexicon::List;

/// Most tokens between the two: *, atau yang lebih dikenal dengan nama*.
const LONGEST: usize = 8;

/// Where what stands before letters begins, if it says that they are short for the name before it.
pub(super) fn start(words: &[Word<'_>], letters: usize) -> Option<usize> {
    let is_capital = |at: &usize| words[*at].is_capital();
    let name = (letters.saturating_sub(LONGEST + 1)..letters).rev().find(is_capital)?;
    // *PT Bumi Resources Tbk. (BUMI)*
    let open = name + 1 + usize::from(words[name + 1].text == "." && words[letters - 1].text == "(");
    (open < letters && holds(words, open, letters..letters + 1, true)).then_some(open)
}

/// Where the name begins behind what stands after letters, if that says that they are short for it.
pub(super) fn end(words: &[Word<'_>], letters: usize) -> Option<usize> {
    let start = (letters + 2..words.len().min(letters + 2 + LONGEST)).find(|at| words[*at].is_capital())?;
    let is_open = words[letters + 1].text == "(" && start == letters + 2;
    (is_open || holds(words, letters + 1, start..start + 1, false)).then_some(start)
}

/// Whether what stands between two names, from the end of the first on, says that one is short for the other, the second if it is one word.
pub(super) fn holds(words: &[Word<'_>], open: usize, name: Range<usize>, is_word: bool) -> bool {
    let between = &words[open..name.start];
    match between {
        [mark] if mark.text == "(" => is_bracketed(words, &name),
        // *Agreement on Reciprocal Trade/ART*
        [mark] if mark.text == "/" => true,
        // *Komite Rakyat ("KR")*
        [bracket, quote] if bracket.text == "(" && is_quote(quote) => words.get(name.end).is_some_and(is_quote),
        _ => between.len() <= LONGEST && between.iter().all(may_stand_between) && between.iter().any(|word| says_short(word, is_word)),
    }
}

/// *(KR)*
pub(super) fn is_bracketed(words: &[Word<'_>], name: &Range<usize>) -> bool {
    name.start > 0 && words[name.start - 1].text == "(" && words.get(name.end).is_some_and(|word| word.text == ")")
}

/// *atau*, *alias*, *disingkat*, *singkatan*; *dikenal dengan* and *disebut* stand before the short name.
fn says_short(word: &Word<'_>, is_word: bool) -> bool {
    let says = |values: &[&str]| values.iter().any(|value| word.says("cue", value));
    word.is(List::Alias) || says(&["or", "short"]) || is_word && says(&["known", "called"])
}

fn may_stand_between(word: &Word<'_>) -> bool {
    is_quote(word) || matches!(word.text, "," | "(") || word.text.chars().all(char::is_lowercase)
}

fn is_quote(word: &Word<'_>) -> bool {
    matches!(word.text, "\"" | "“" | "”" | "'" | "‘" | "’")
}
