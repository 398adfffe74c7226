//! Whether letters are an acronym or blend of words: *BMKG*, *Walhi*, *Menkominfo*.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::document::Document;
use crate::lexicon::{Lexicon, List};
use crate::token::TokenKind;

/// Most words of an expansion.
const LONGEST: usize = 14;

/// Whether an acronym takes its letters, in order, from the words, and from each that is no small word. O(letters × words × letters of a word).
pub(super) fn fits(acronym: &str, words: &[&str], lexicon: &Lexicon) -> bool {
    let letters = letters_of(&acronym.to_lowercase());
    let mut words = words.iter().filter(|word| word.contains(char::is_alphanumeric)).map(|word| {
        let lower = word.to_lowercase();
        (letters_of(&lower), is_small(&lower, lexicon))
    });
    // Most stretches are told by their first word, which gives the first letter unless it is small.
    let opens = |(word, small): &(Vec<char>, bool)| *small || letters.first().is_some_and(|letter| word.contains(letter));
    let Some(first) = words.next().filter(opens) else { return false };
    let words: Vec<(Vec<char>, bool)> = std::iter::once(first).chain(words).collect();
    let heavy = words.iter().filter(|(_, small)| !small).count();
    if letters.len() < 2 || heavy < 2 || heavy > letters.len() || words.len() > LONGEST {
        return false;
    }
    // reached[n]: the first n letters are spent on the words so far.
    let mut reached = vec![false; letters.len() + 1];
    reached[0] = true;
    for (word, small) in &words {
        let mut next = if *small { reached.clone() } else { vec![false; letters.len() + 1] };
        for from in (0..letters.len()).filter(|from| reached[*from]) {
            for to in from + 1..=letters.len() {
                if gives(word, &letters[from..to]) {
                    next[to] = true;
                }
            }
        }
        reached = next;
    }
    reached[letters.len()]
}

/// Acronyms that the text explains by words in small letters, *daftar pemilih tetap (DPT)*: what they mean is a common noun.
pub(super) fn of_common_nouns<'d>(document: &'d Document, lexicon: &Lexicon) -> BTreeSet<&'d str> {
    let explained = |at: &usize| small_expansion(document, *at, lexicon).is_some();
    (1..document.tokens.len()).filter(explained).map(|at| document.tokens[at].of(document.text())).collect()
}

/// The initials that stand for persons in a text, *berinisial IIH, DS (21) dan MA*: capitals in the list behind the word.
pub(super) fn of_persons<'d>(document: &'d Document, lexicon: &Lexicon) -> BTreeSet<&'d str> {
    let mut initials = BTreeSet::new();
    for cue in (0..document.tokens.len()).filter(|at| lexicon.is(List::Initials, document.lower(*at))) {
        let behind = document.tokens[cue + 1..].iter().map(|token| token.of(document.text())).enumerate();
        for (n, shown) in behind.take(LONGEST) {
            if is_initials(shown) {
                initials.insert(shown);
            } else if !continues_list(shown, |list| lexicon.is(list, document.lower(cue + 1 + n))) {
                break;
            }
        }
    }
    initials
}

/// *perwira tinggi (Pati)*: an acronym that is read as a word may be written as one.
pub(super) fn is_blend(shown: &str) -> bool {
    const LONGEST_BLEND: usize = 10;
    let mut letters = shown.chars();
    letters.next().is_some_and(char::is_uppercase) && (4..=LONGEST_BLEND).contains(&shown.len()) && letters.all(|c| c.is_ascii_lowercase())
}

/// A few capitals, with or without stops.
fn is_initials(shown: &str) -> bool {
    const MOST: usize = 4;
    (2..=MOST).contains(&shown.chars().count()) && shown.chars().all(|c| c.is_uppercase() || c == '.')
}

/// Commas, brackets, ages and *dan* stand between the initials of several persons.
pub(super) fn continues_list(shown: &str, is_on: impl Fn(List) -> bool) -> bool {
    let is_mark = !shown.contains(char::is_alphabetic) && !matches!(shown, "." | ";" | "\"");
    is_mark || is_on(List::Coordinator) || is_on(List::Age)
}

/// The words in small letters before a bracket that give the acronym in it its letters; none where the dictionary has the acronym for these very words.
pub(super) fn small_expansion(document: &Document, at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    let text = |at: usize| document.tokens.get(at).map_or("", |token| token.of(document.text()));
    let open = at.checked_sub(1)?;
    let acronym = text(at);
    if text(open) != "(" || text(at + 1) != ")" || !(acronym.chars().filter(|c| c.is_uppercase()).count() > 1 || is_blend(acronym)) {
        return None;
    }
    let is_small = |at: &usize| document.tokens[*at].kind == TokenKind::Word && !text(*at).contains(char::is_uppercase);
    let words = |start: usize| (start..open).map(text).collect::<Vec<&str>>();
    let stretch = open.saturating_sub(LONGEST)..open;
    let start = stretch.rev().take_while(is_small).find(|start| fits(acronym, &words(*start), lexicon))?;
    let shown = words(start).join(" ");
    let is_known = lexicon.names(document.lower(at)).any(|name| name.headword().to_lowercase() == shown);
    (!is_known).then_some(start..open)
}

fn letters_of(word: &str) -> Vec<char> {
    let mut letters = Vec::with_capacity(word.len());
    letters.extend(word.chars().filter(|c| c.is_alphanumeric()));
    letters
}

fn is_small(word: &str, lexicon: &Lexicon) -> bool {
    let lists = lexicon.lists_of(word);
    lists.has(List::Connector) || lists.has(List::Coordinator) || lists.has(List::Stop)
}

/// Whether a word gives a piece to a blend: its first letter and others in order, or a run of three from its middle, as *pol* of *kepolisian*.
fn gives(word: &[char], piece: &[char]) -> bool {
    if piece.len() > 2 && word.windows(piece.len()).any(|window| window == piece) {
        return true;
    }
    let mut rest = word.iter();
    word.first() == piece.first() && piece.iter().all(|letter| rest.any(|c| c == letter))
}

#[cfg(test)]
mod tests {
    use super::fits;
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(acronym: &str, expansion: &str, expected: bool) {
        let words: Vec<&str> = expansion.split([' ', ',']).collect();
        assert_eq!(fits(acronym, &words, &Lexicon::embedded()), expected, "{acronym} of {expansion}");
    }

    #[test]
    fn letters_come_from_every_word_in_order() {
        check("BMKG", "Badan Meteorologi, Klimatologi, dan Geofisika", true);
        check("Walhi", "Wahana Lingkungan Hidup Indonesia", true);
        check("Menkominfo", "Menteri Komunikasi dan Informatika", true);
        check("Kapolri", "Kepala Kepolisian Republik Indonesia", true);
        check("KPK", "Komisi Pemberantasan Korupsi", true);
        check("KPK", "Komisi Pemilihan Umum", false);
        check("PKK", "Ketua Partai Keadilan", false);
        check("A", "Angkatan Laut", false);
        check("", "", false);
    }
}
