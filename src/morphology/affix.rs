//! What an affix is, and what a rule about one says.

use crate::lexicon::PartOfSpeech;

/// Kinds of affix, in the sense of Indonesian grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AffixKind {
    /// Before the stem: *meN-*, *di-*.
    Prefix,
    /// Behind the stem: *-kan*, *-an*.
    Suffix,
    /// Around the stem: *ke- -an*.
    Confix,
    /// Inside the stem: *-em-*.
    Infix,
    /// A pronoun leaning on its host: *-nya*, *ku-*.
    Clitic,
    /// *-lah*, *-kah*, *-pun*.
    Particle,
    /// The stem twice: *anak-anak*.
    Reduplication,
    /// No affix: the standard spelling of a form written otherwise.
    Spelling,
    /// An affix left out: titles and speech write *percepat* for *mempercepat*.
    Omission,
}

impl AffixKind {
    /// Its name, as JSON and the affix path give it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Prefix => "prefix",
            Self::Suffix => "suffix",
            Self::Confix => "confix",
            Self::Infix => "infix",
            Self::Clitic => "clitic",
            Self::Particle => "particle",
            Self::Reduplication => "reduplication",
            Self::Spelling => "spelling",
            Self::Omission => "omission",
        }
    }
}

/// *di-cancel*, *mem-PHK*: the verbal prefix with which a form begins, its hyphen, and what is borrowed behind it.
pub fn hyphened_prefix(form: &str) -> Option<(&'static str, &str)> {
    const PREFIXES: [&str; 9] = ["di-", "me-", "mem-", "men-", "meng-", "menge-", "nge-", "ter-", "ke-"];
    PREFIXES.into_iter().find_map(|prefix| Some((prefix, form.strip_prefix(prefix)?))).filter(|(_, base)| base.starts_with(char::is_alphabetic))
}

/// One affix on the way from the root to the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The affix as grammars write it: `meN-`, `ke- -an`.
    pub affix: &'static str,
    /// Its kind.
    pub kind: AffixKind,
    /// The form that it makes.
    pub gives: String,
}

/// What a base must look like for a rule to have attached to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// Anything.
    Any,
    /// It begins with one of these letters.
    Starts(&'static str),
    /// It has a single syllable.
    Monosyllable,
    /// Its first syllable ends in *er*: *be-* before *kerja*.
    ErSyllable,
}

/// One row of the rule table: a form that is `prefix` + stem + `suffix` may come from the base `restores` + stem.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    /// The affix it peels, as grammars write it.
    pub(super) affix: &'static str,
    pub(super) kind: AffixKind,
    pub(super) prefix: &'static str,
    pub(super) suffix: &'static str,
    /// The letter that the prefix swallowed.
    pub(super) restores: &'static str,
    pub(super) base: Base,
    /// Parts of speech that the derived word can have.
    pub(super) gives: &'static [PartOfSpeech],
    /// How unlikely it is that a form which fits comes from this rule; 0 is certain.
    pub(super) cost: f64,
    /// A form and the base it comes from; a test walks the table and checks each.
    #[cfg_attr(not(test), expect(dead_code, reason = "for the test and the reader of the table"))]
    pub(super) example: (&'static str, &'static str),
}

/// Shortest base that a rule may leave, in letters; monosyllables like *cek* have three.
const SHORTEST: usize = 3;

impl Rule {
    /// The base of a form by this rule, where it fits.
    pub(super) fn peel(&self, form: &str) -> Option<String> {
        let stem = form.strip_prefix(self.prefix)?.strip_suffix(self.suffix)?;
        if stem.len() + self.restores.len() < SHORTEST || stem.starts_with('-') || stem.ends_with('-') {
            return None;
        }
        let base = format!("{}{stem}", self.restores);
        self.base.admits(&base).then_some(base)
    }
}

impl Rule {
    /// What speaks against a base by its shape alone: roots have two syllables, so one that is left with a single one is hardly a base.
    pub(super) fn doubt(&self, base: &str) -> f64 {
        const SINGLE_SYLLABLE: f64 = 1.3;
        if syllables(base) < 2 && self.base != Base::Monosyllable { SINGLE_SYLLABLE } else { 0.0 }
    }
}

impl Base {
    fn admits(self, base: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Starts(letters) => base.starts_with(|c| letters.contains(c)),
            Self::Monosyllable => syllables(base) == 1,
            Self::ErSyllable => base.chars().skip(1).take(2).eq("er".chars()),
        }
    }
}

/// Number of vowel groups; *ai*, *au*, *oi* count as one.
pub(super) fn syllables(word: &str) -> usize {
    let mut n = 0;
    let mut before = ' ';
    for c in word.chars() {
        let vowel = "aiueo".contains(c);
        let glides = matches!((before, c), ('a' | 'o', 'i') | ('a', 'u'));
        n += usize::from(vowel && !glides);
        before = c;
    }
    n
}
