//! The headwords that look most like a form nobody knows.

/// The `n` headwords most like `form` by Jaro-Winkler, none below 0.85; ties in the order of the alphabet.
///
/// The threshold is a choice by eye; no experiment stands behind it.
pub(super) fn nearest<'a>(headwords: impl Iterator<Item = &'a str>, form: &str, n: usize) -> Vec<&'a str> {
    const USEFUL: f64 = 0.85;
    let length = form.chars().count();
    let mut found: Vec<(f64, &str)> = headwords
        .filter(|headword| headword.len().abs_diff(length) <= 3)
        .map(|headword| (strsim::jaro_winkler(headword, form), headword))
        .filter(|(likeness, _)| *likeness >= USEFUL)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    // A house entry and the built-in one are one suggestion.
    found.dedup_by_key(|(_, headword)| *headword);
    found.into_iter().take(n).map(|(_, headword)| headword).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn suggests_the_likeliest_first() {
        let headwords = ["pemerintah", "pemerintahan", "perintah", "rumah"];
        assert_eq!(nearest(headwords.into_iter(), "pemerinth", 2), ["pemerintah", "pemerintahan"]);
        assert!(nearest(headwords.into_iter(), "xyz", 2).is_empty());
    }
}
