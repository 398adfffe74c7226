//! Which words a text has with a capital and which without, inside its sentences: what opens a sentence does not tell.

use std::collections::{BTreeMap, BTreeSet};

use super::headline::Mode;
use super::word::{Case, Word};

/// How often words of one document have a capital.
#[derive(Debug, Default)]
pub(in crate::glossary::name) struct Casing<'d> {
    /// How often a word stands inside a sentence of running text with a capital, and without one; only of words that have one somewhere.
    spread: BTreeMap<Key<'d>, (u32, u32)>,
    /// How often two words side by side both have a capital, which the second has for no other reason than a name, and how often it has none; only of
    /// pairs that both have one somewhere.
    pairs: BTreeMap<(Key<'d>, Key<'d>), (u32, u32)>,
    /// Words by which the names of running text may be called, filled in when these are known.
    calling: BTreeSet<Key<'d>>,
    /// Names of several words, by the first, filled in with these.
    wholes: BTreeMap<Key<'d>, Vec<Vec<&'d str>>>,
}

/// A word with its first letters as a number, which is compared faster than text.
type Key<'t> = (u64, &'t str);

fn key(lower: &str) -> Key<'_> {
    let mut first = [0; 8];
    first.iter_mut().zip(lower.bytes()).for_each(|(to, byte)| *to = byte);
    (u64::from_be_bytes(first), lower)
}

impl<'d> Casing<'d> {
    /// Counts what stands with capitals in these sentences, of which the first `n_title` are titles, then how often the same stands without: most words never
    /// have one, and are not kept.
    pub(in crate::glossary::name) fn count(sentences: &[(Vec<Word<'d>>, Mode)], n_title: usize) -> Self {
        let mut casing = Self::default();
        for (words, _) in sentences {
            for word in words.iter().filter(|word| word.is_capital()) {
                casing.spread.entry(key(word.lower)).or_insert((0, 0));
            }
        }
        let running = || sentences.iter().skip(n_title).filter(|(_, mode)| *mode == Mode::Running).map(|(words, _)| words);
        let is_large = |pair: &&[Word<'_>]| pair.iter().all(|word| word.case == Case::Title);
        let is_small = |pair: &&[Word<'_>]| matches!(pair[0].case, Case::Title | Case::Lower) && pair[1].case == Case::Lower;
        for words in running() {
            for word in words.iter().filter(|word| !word.begins && matches!(word.case, Case::Title | Case::Lower)) {
                if let Some(counts) = casing.spread.get_mut(&key(word.lower)) {
                    if word.case == Case::Title { counts.0 += 1 } else { counts.1 += 1 }
                }
            }
            for pair in words.windows(2).filter(is_large) {
                casing.pairs.entry((key(pair[0].lower), key(pair[1].lower))).or_default().0 += 1;
            }
        }
        for pair in running().flat_map(|words| words.windows(2)).filter(is_small) {
            if let Some(counts) = casing.pairs.get_mut(&(key(pair[0].lower), key(pair[1].lower))) {
                counts.1 += 1;
            }
        }
        casing
    }

    /// Whether a word opens sentences with a capital and otherwise goes without: seen small in this text and never large.
    pub(in crate::glossary::name) fn is_small_elsewhere(&self, lower: &str) -> bool {
        self.spread.get(&key(lower)).is_some_and(|(large, small)| *large == 0 && *small > 0)
    }

    /// Whether a word stands without a capital somewhere in this text.
    pub(in crate::glossary::name) fn is_small_somewhere(&self, lower: &str) -> bool {
        self.spread.get(&key(lower)).is_some_and(|(_, small)| *small > 0)
    }

    /// Whether a word stands with a capital inside a sentence of this text.
    pub(in crate::glossary::name) fn is_large_elsewhere(&self, lower: &str) -> bool {
        self.spread.get(&key(lower)).is_some_and(|(large, small)| large > small)
    }

    /// Takes in a word by which a name of running text may be called: all of it, somebody's first or last, or what stands behind its head.
    pub(in crate::glossary::name) fn add_calling(&mut self, lower: &'d str) {
        self.calling.insert(key(lower));
    }

    /// Takes in a name of several words.
    pub(in crate::glossary::name) fn add_whole(&mut self, lower: Vec<&'d str>) {
        let wholes = self.wholes.entry(key(lower[0])).or_default();
        if !wholes.contains(&lower) {
            wholes.push(lower);
        }
    }

    /// How many words of a headline are a name of several that running text has: *Super Garuda Shield*.
    pub(in crate::glossary::name) fn whole(&self, words: &[Word<'_>]) -> Option<usize> {
        let is_whole = |name: &&Vec<&str>| {
            let same = |(word, lower): (&Word<'_>, &&str)| word.is_capital() && word.lower == *lower;
            words.len() >= name.len() && words.iter().zip(name.iter()).all(same)
        };
        self.wholes.get(&key(words.first()?.lower))?.iter().filter(is_whole).map(Vec::len).max()
    }

    /// Whether a name of running text may be called by a word: not by *Pedagang* for *Asosiasi Pedagang Indonesia*.
    pub(in crate::glossary::name) fn calls(&self, lower: &str) -> bool {
        self.calling.contains(&key(lower))
    }

    /// Whether a word stands with a capital inside sentences three times or more, and never without.
    pub(in crate::glossary::name) fn is_large_throughout(&self, lower: &str) -> bool {
        self.spread.get(&key(lower)).is_some_and(|(large, small)| *large > 2 && *small == 0)
    }

    /// Whether two words stand side by side with capitals twice or more, and never without.
    pub(in crate::glossary::name) fn is_large_pair(&self, first: &str, second: &str) -> bool {
        self.pairs.get(&(key(first), key(second))).is_some_and(|(large, small)| *large > 1 && *small == 0)
    }

    /// Whether a word stands with a capital before another anywhere in running text: *Tohari* of *Tohari Hidayat*.
    pub(in crate::glossary::name) fn begins_pair(&self, lower: &str) -> bool {
        let first = (key(lower), key(""));
        self.pairs.range(first..).next().is_some_and(|((word, _), _)| word.1 == lower)
    }

    /// Whether two words stand side by side with capitals anywhere in running text, and never without.
    pub(in crate::glossary::name) fn is_pair_elsewhere(&self, first: &str, second: &str) -> bool {
        self.pairs.get(&(key(first), key(second))).is_some_and(|(large, small)| *large > 0 && *small == 0)
    }
}
