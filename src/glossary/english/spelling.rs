//! How an ending is put behind a word: what its letters tell of its sounds.

/// How a word takes an ending that begins with a vowel.
pub(super) enum Spelling {
    /// It ends in *e*.
    E,
    /// It ends in a consonant and *y*.
    Y,
    /// Its last consonant is doubled.
    Doubled(char),
    /// The ending is put behind it.
    Plain,
}

pub(super) fn spelling(word: &str) -> Spelling {
    let mut letters = word.chars().rev().map(|c| c.to_ascii_lowercase());
    let (last, second, third, fourth) = (letters.next(), letters.next(), letters.next(), letters.next());
    let vowel = |c: Option<char>| c.is_some_and(is_vowel);
    let consonant = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_vowel(c));
    let opened = consonant(third) || (third == Some('u') && fourth == Some('q'));
    match last {
        Some('e') => Spelling::E,
        Some('y') if consonant(second) || (second == Some('u') && third == Some('q')) => Spelling::Y,
        Some(c) if consonant(last) && !matches!(c, 'w' | 'x' | 'y') && (vowel(second) || second == Some('y')) && opened && syllables(word) == 1 => {
            Spelling::Doubled(c)
        }
        _ => Spelling::Plain,
    }
}

/// Groups of vowels, the silent *e* at the end left out: as near to syllables as spelling gets.
pub(super) fn syllables(word: &str) -> usize {
    let (mut count, mut inside, mut before) = (0, false, ' ');
    for c in word.chars().map(|c| c.to_ascii_lowercase()) {
        let vowel = (is_vowel(c) && !(c == 'u' && before == 'q')) || (c == 'y' && before != ' ');
        count += usize::from(vowel && !inside);
        (inside, before) = (vowel, c);
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee") && count > 1 && !stem(word).ends_with(is_vowel);
    count - usize::from(silent) - usize::from(word.ends_with("le") && count > 1 && stem(stem(word)).ends_with(is_vowel))
}

pub(super) fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'é')
}

/// The word without its last letter.
pub(super) fn stem(word: &str) -> &str {
    let mut letters = word.chars();
    letters.next_back();
    letters.as_str()
}
