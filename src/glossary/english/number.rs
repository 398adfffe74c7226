//! Ordinals, and digits in groups.

use crate::lexicon::Lexicon;

/// The ordinal, as a word from 1 to 100 and in digits beyond: *second*, *twenty-first*, *101st*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::ordinal(&Lexicon::embedded(), 21), "twenty-first");
/// ```
pub fn ordinal(lexicon: &Lexicon, n: u64) -> String {
    if let Some(word) = (n <= 100).then(|| lexicon.english(&format!("{n}+th"))).flatten() {
        return word.to_owned();
    }
    let tens = (n < 100).then(|| lexicon.english(&format!("{}+number", n / 10 * 10))).flatten();
    match (tens, lexicon.english(&format!("{}+th", n % 10))) {
        (Some(tens), Some(ones)) => format!("{tens}-{ones}"),
        _ => ordinal_in_digits(n),
    }
}

/// The ordinal of a number as a gloss has it: *first* of "1", *fifth* of "five", *one thousandth*. None of anything else, *half* or *dozens of*.
///
/// ```
/// use ringkas::{Lexicon, glossary::english};
/// assert_eq!(english::ordinal_of(&Lexicon::embedded(), "eleven").as_deref(), Some("eleventh"));
/// ```
pub fn ordinal_of(lexicon: &Lexicon, gloss: &str) -> Option<String> {
    if let Ok(n) = gloss.parse() {
        return Some(ordinal(lexicon, n));
    }
    let (before, last) = gloss.split_at(gloss.rfind(' ').map_or(0, |at| at + 1));
    let said = |n: u64, name: &str| lexicon.english(&format!("{n}+{name}"));
    if (3..=15).any(|power| said(power, "magnitude") == Some(last)) {
        return Some(format!("{gloss}th"));
    }
    let names = |n: &u64| said(*n, "number") == Some(last) || said(*n, "th").and_then(|th| th.strip_suffix("th")) == Some(last);
    (1..=100).find(names).map(|n| format!("{before}{}", ordinal(lexicon, n)))
}

/// The ordinal in digits: *79th*, *2nd*, *111th*.
pub fn ordinal_in_digits(n: u64) -> String {
    let ending = match (n % 100, n % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{}{ending}", grouped(&n.to_string()))
}

/// Digits with a comma before each group of three: *12,500*.
pub(in crate::glossary) fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 1);
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
