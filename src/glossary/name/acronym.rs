//! Whether letters are an acronym or blend of words: *BMKG*, *Walhi*, *Menkominfo*.

use crate::lexicon::{Lexicon, List};

/// Most words of an expansion.
const LONGEST: usize = 14;

/// Whether an acronym takes its letters, in order, from the words, and from each that is no small word. O(letters × words × letters of a word).
pub(super) fn fits(acronym: &str, words: &[&str], lexicon: &Lexicon) -> bool {
    let letters: Vec<char> = acronym.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let words: Vec<(Vec<char>, bool)> = words
        .iter()
        .map(|word| word.to_lowercase())
        .filter(|word| word.contains(char::is_alphanumeric))
        .map(|word| (word.chars().filter(|c| c.is_alphanumeric()).collect(), is_small(&word, lexicon)))
        .collect();
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

fn is_small(word: &str, lexicon: &Lexicon) -> bool {
    lexicon.is(List::Connector, word) || lexicon.is(List::Coordinator, word) || lexicon.is(List::Stop, word)
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
