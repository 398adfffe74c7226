//! Names without what spellings differ in, so that they can be compared.

/// The folded words of a name.
pub(super) fn parts(name: &str) -> Vec<String> {
    name.split([' ', '-']).map(fold).collect()
}

/// Whether all words of one name stand side by side in another that has more.
pub(super) fn is_part(part: &str, whole: &str) -> bool {
    let n_words = |name: &str| name.split([' ', '-']).count();
    if n_words(part) >= n_words(whole) {
        return false;
    }
    let (part, whole) = (parts(part), parts(whole));
    part.iter().all(|word| word.len() > 1) && whole.windows(part.len()).any(|window| window == part)
}

/// A name without what spellings differ in: case, hyphens, blanks, apostrophes, stops, and the old *oe*, *dj*, *tj* and *sj*.
pub(super) fn fold(name: &str) -> String {
    let mut letters = String::with_capacity(name.len());
    for c in name.chars().filter(|c| c.is_alphanumeric()) {
        if c.is_ascii() { letters.push(c.to_ascii_lowercase()) } else { letters.extend(c.to_lowercase()) }
    }
    // One look for all of them, since most names have none.
    if letters.as_bytes().windows(2).any(|pair| matches!(pair, b"oe" | b"dj" | b"tj" | b"sj")) {
        letters = letters.replace("oe", "u").replace("dj", "j").replace("tj", "c").replace("sj", "sy");
    }
    letters
}
