//! Reduplication: the stem twice, whole (*anak-anak*), with affixes (*berlari-larian*, *sebaik-baiknya*, *tolong-menolong*), or with a changed sound (*sayur-mayur*).

/// The part of a hyphenated form that carries its base, and whether it is simply the same word twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Halves<'f> {
    pub(super) left: &'f str,
    pub(super) right: &'f str,
}

impl Halves<'_> {
    /// *anak-anak*: a plural of the left half, or a word of its own.
    pub(super) fn is_full(&self) -> bool {
        self.left == self.right
    }

    /// *berlari-lari*, *tersenyum-senyum*: the left half is the word, of which the right repeats the stem.
    pub(super) fn is_prefixed(&self) -> bool {
        self.left.len() > self.right.len() && self.left.ends_with(self.right)
    }

    /// *lari-larian*, *berlari-lari*, *memukul-mukul*, *kebarat-baratan*, *sebaik-baiknya*: one half has the other's stem and more.
    pub(super) fn shares_stem(&self) -> bool {
        if self.is_prefixed() {
            return true;
        }
        const SHORTEST: usize = 4;
        // *me-review*, *co-founder*: two letters are found again by chance; the first of a stem may have changed.
        let repeated = self.left.get(1..).filter(|_| self.left.len() >= SHORTEST).unwrap_or(self.left);
        let stem = common_stem(self.right);
        let tail = &stem[stem.char_indices().nth(1).map_or(0, |(at, _)| at)..];
        tail.len() >= 2
            && (self.left.ends_with(stem) || self.left.ends_with(tail) || self.right.ends_with(self.left) || self.right.contains(repeated))
    }
}

/// The right half without the suffixes that reduplication brings.
fn common_stem(right: &str) -> &str {
    ["annya", "kan", "nya", "an", "i"].iter().filter_map(|suffix| right.strip_suffix(suffix)).find(|stem| stem.len() >= 3).unwrap_or(right)
}

/// The two halves of a hyphenated form.
pub(super) fn halves(form: &str) -> Option<Halves<'_>> {
    let (left, right) = form.split_once('-')?;
    (left.len() >= 2 && right.len() >= 2 && !right.contains('-')).then_some(Halves { left, right })
}

/// *dibagi-bagi* → *dibagi*, *dihubung-hubungkan* → *dihubungkan*: the passive of which a form repeats the stem.
pub fn single_passive(form: &str) -> Option<String> {
    const PREFIX: &str = "di";
    let (left, right) = form.strip_prefix(PREFIX)?.split_once('-')?;
    (left.len() > 2 && right.starts_with(left)).then(|| format!("{PREFIX}{right}"))
}

#[cfg(test)]
mod tests {
    use super::{halves, single_passive};

    #[test]
    fn a_passive_repeats_its_stem() {
        assert_eq!(single_passive("dihubung-hubungkan").as_deref(), Some("dihubungkan"));
        for other in ["dibagi", "dinding-dinding", "membagi-bagi", "di-update"] {
            assert_eq!(single_passive(other), None, "{other}");
        }
    }

    #[track_caller]
    fn check(form: &str, full: bool, shares: bool) {
        let found = halves(form).unwrap();
        assert_eq!((found.is_full(), found.shares_stem()), (full, shares), "{form}");
    }

    #[test]
    fn tells_the_kinds_apart() {
        check("anak-anak", true, true);
        check("berlari-larian", false, true);
        check("memukul-mukul", false, true);
        check("berlari-lari", false, true);
        check("bernyanyi-nyanyi", false, true);
        check("tolong-menolong", false, true);
        check("kebarat-baratan", false, true);
        check("sosial-ekonomi", false, false);
        check("me-review", false, false);
        check("co-founder", false, false);
        check("tua-tuaan", false, true);
        assert_eq!(halves("rumah"), None);
    }
}
