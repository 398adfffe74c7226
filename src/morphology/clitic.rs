//! Pronouns and particles that lean on a word: *-nya*, *-ku*, *-mu*, *ku-*, *kau-*, *-lah*, *-kah*, *-tah*, *-pun*.

use super::affix::AffixKind;

/// A form with one clitic or particle off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stripped<'f> {
    pub(super) stem: &'f str,
    pub(super) affix: &'static str,
    pub(super) kind: AffixKind,
}

const ENDINGS: [(&str, &str, AffixKind); 7] = [
    ("lah", "-lah", AffixKind::Particle),
    ("kah", "-kah", AffixKind::Particle),
    ("tah", "-tah", AffixKind::Particle),
    ("pun", "-pun", AffixKind::Particle),
    ("nya", "-nya", AffixKind::Clitic),
    ("ku", "-ku", AffixKind::Clitic),
    ("mu", "-mu", AffixKind::Clitic),
];
const OPENINGS: [(&str, &str); 2] = [("ku", "ku-"), ("kau", "kau-")];

/// No host is shorter, in bytes.
const SHORTEST_HOST: usize = 3;

/// What stands before each clitic or particle that a text ends with, be it nothing.
pub(super) fn before_endings(text: &str) -> impl Iterator<Item = &str> {
    ENDINGS.iter().filter_map(move |(ending, _, _)| text.strip_suffix(ending))
}

/// Whether the text is nothing but one clitic or particle that leans on the word before.
pub(super) fn is_ending(text: &str) -> bool {
    ENDINGS.iter().any(|(ending, _, _)| *ending == text)
}

/// Every way to take one clitic or particle off, the outermost: particles and possessives behind, agents in front.
pub(super) fn strip(form: &str) -> impl Iterator<Item = Stripped<'_>> {
    let behind = ENDINGS.iter().filter_map(move |(ending, affix, kind)| {
        let host = form.strip_suffix(ending)?;
        let stem = host.trim_end_matches('-');
        // *AC-nya*: letters may be fewer.
        let is_apart = stem.len() < host.len() && stem.len() > 1;
        (stem.len() >= SHORTEST_HOST || is_apart).then_some(Stripped { stem, affix, kind: *kind })
    });
    let before = OPENINGS.iter().filter_map(move |(opening, affix)| {
        let stem = form.strip_prefix(opening)?;
        (stem.len() > SHORTEST_HOST).then_some(Stripped { stem, affix, kind: AffixKind::Clitic })
    });
    behind.chain(before)
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[track_caller]
    fn check(form: &str, stems: &[&str]) {
        assert_eq!(strip(form).map(|s| s.stem).collect::<Vec<_>>(), stems);
    }

    #[test]
    fn takes_one_off() {
        check("janjinya", &["janji"]);
        check("rumahnyalah", &["rumahnya"]);
        check("kubaca", &["baca"]);
        check("kaulihat", &["lihat"]);
        check("nya", &[]);
        check("ac-nya", &["ac"]);
        check("acnya", &[]);
    }
}
