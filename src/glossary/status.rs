//! How a gloss was found.

/// How a gloss was found; see docs/design.md. A gloss never claims more than its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The form itself, or the phrase, is a headword.
    Exact,
    /// No headword of its own, but affixes or a pattern whose meaning is regular.
    Derived,
    /// Only the root is known; shown as help, never as the gloss.
    Root,
    /// Several readings fit and the context did not decide.
    Ambiguous,
    /// No dictionary knows it.
    None,
}

impl Status {
    /// Its name in JSON and the other machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Derived => "derived",
            Self::Root => "root",
            Self::Ambiguous => "ambiguous",
            Self::None => "none",
        }
    }

    /// Whether the glosses stand for the term itself.
    pub fn is_glossed(self) -> bool {
        matches!(self, Self::Exact | Self::Derived | Self::Ambiguous)
    }
}
