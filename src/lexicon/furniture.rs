//! One way to know newsroom furniture, as `dictionaries/furniture.toml` has it.

use super::fields::{cut, fields};

/// Where in a line a furniture rule looks for its pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Way {
    /// At the beginning.
    Starts = b's',
    /// At the end.
    Ends = b'e',
    /// Anywhere.
    Contains = b'c',
    /// The line is nothing else.
    Whole = b'w',
    /// Near the end.
    NearEnd = b'n',
    /// Anywhere; only the stretch from there on is furniture.
    Inside = b'i',
}

impl Way {
    /// The key in the table of the rules that look so for a pattern, or for a line, with these letters at either end.
    pub(super) fn key(self, first: Option<char>, last: Option<char>) -> String {
        let letter = match self {
            Self::Starts | Self::Whole => first,
            Self::Ends => last,
            Self::Contains | Self::NearEnd | Self::Inside => None,
        };
        [Some(char::from(self as u8)), letter].into_iter().flatten().collect()
    }
}

/// A furniture rule, as the compiled table holds it: most are looked at for their pattern alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FurnitureRule<'l> {
    /// What it looks for, in lower case.
    pub pattern: &'l str,
    rest: &'l str,
}

impl<'l> FurnitureRule<'l> {
    /// The view of a line of the table; none where it is not whole.
    pub(super) fn read(line: &'l str) -> Option<Self> {
        cut(line, b'\t').map(|(pattern, rest)| Self { pattern, rest })
    }

    fn field(self, n: usize) -> &'l str {
        fields(self.rest, b'\t').nth(n).unwrap_or("")
    }

    /// Its place among all rules: where several hold, the first counts.
    pub fn rank(self) -> usize {
        self.field(0).parse().unwrap_or(usize::MAX)
    }

    /// It holds for lines of no more words.
    pub fn most_words(self) -> usize {
        self.field(1).parse().unwrap_or(0)
    }

    /// What it is called where something is set aside for it.
    pub fn name(self) -> &'l str {
        self.field(2)
    }
}
