//! The headwords that look most like a form nobody knows.

/// The `n` headwords most like `form` by Jaro-Winkler, none below 0.85; ties in the order of the alphabet.
///
/// The threshold is a choice by eye; no experiment stands behind it.
pub(super) fn nearest<'a>(headwords: impl Iterator<Item = &'a str>, form: &str, n: usize) -> Vec<&'a str> {
    const USEFUL: f64 = 0.85;
    let letters = Letters::new(form);
    let mut found: Vec<(f64, &str)> = headwords
        .filter(|headword| headword.len().abs_diff(letters.n) <= 3 && letters.most_like(headword) >= USEFUL)
        .map(|headword| (strsim::jaro_winkler(headword, form), headword))
        .filter(|(likeness, _)| *likeness >= USEFUL)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    // A house entry and the built-in one are one suggestion.
    found.dedup_by_key(|(_, headword)| *headword);
    found.into_iter().take(n).map(|(_, headword)| headword).collect()
}

/// Which letters a word has, so that most headwords need not be compared: what one lacks of the other matches nothing.
struct Letters<'w> {
    word: &'w str,
    n: usize,
    /// A bit for each letter of ASCII, and one for all else.
    set: u32,
}

impl<'w> Letters<'w> {
    fn new(word: &'w str) -> Self {
        let bit = |byte: u8| 1 << if byte.is_ascii_lowercase() { byte - b'a' } else { 26 };
        let n = if word.is_ascii() { word.len() } else { word.chars().count() };
        Self { word, n, set: word.bytes().fold(0, |set, byte| set | bit(byte)) }
    }

    /// The most that Jaro-Winkler can give for this word and another.
    fn most_like(&self, other: &str) -> f64 {
        const PREFIX: usize = 4;
        let other = Letters::new(other);
        let missing = |one: &Letters<'_>, two: &Letters<'_>| one.n.saturating_sub((one.set & !two.set).count_ones() as usize);
        let matches = missing(self, &other).min(missing(&other, self)) as f64;
        let jaro = (matches / self.n.max(1) as f64 + matches / other.n.max(1) as f64 + 1.0) / 3.0;
        let prefix = self.word.bytes().zip(other.word.bytes()).take(PREFIX).take_while(|(one, two)| one == two).count();
        jaro + prefix as f64 * 0.1 * (1.0 - jaro).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Letters, nearest};

    #[test]
    fn nothing_is_liker_than_its_bound() {
        let words = ["pemerintah", "perintah", "rumah", "rumahnya", "café", "éclair", "a", "menyeberang", "seberang", "abad", "baad"];
        for one in words {
            for two in words {
                assert!(strsim::jaro_winkler(one, two) <= Letters::new(one).most_like(two) + 1e-9, "{one} {two}");
            }
        }
    }

    #[test]
    fn suggests_the_likeliest_first() {
        let headwords = ["pemerintah", "pemerintahan", "perintah", "rumah"];
        assert_eq!(nearest(headwords.into_iter(), "pemerinth", 2), ["pemerintah", "pemerintahan"]);
        assert!(nearest(headwords.into_iter(), "xyz", 2).is_empty());
    }
}
