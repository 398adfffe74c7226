//! A byte range of the source text. Everything the program says about an article points back into it with one of these.

/// A half-open byte range `start..end` of the source text, always on character boundaries.
///
/// ```
/// use ringkas::Span;
/// assert_eq!(Span::new(0, 5).of("Rusia dan"), "Rusia");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The range `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The slice of `source` it names; empty where the range does not fit the source.
    pub fn of(self, source: &str) -> &str {
        source.get(self.start..self.end).unwrap_or("")
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds no byte.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether `other` lies inside it.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two have a byte in common.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same range seen from `base` bytes further left.
    pub fn shifted(self, base: usize) -> Self {
        Self::new(self.start + base, self.end + base)
    }

    /// The range without the white space at both ends of its slice of `source`.
    pub fn trimmed(self, source: &str) -> Self {
        let text = self.of(source);
        let start = self.start + (text.len() - text.trim_start().len());
        Self::new(start, start + text.trim().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trims_and_slices() {
        let source = " ab  cd ";
        let span = Span::new(0, source.len()).trimmed(source);
        assert_eq!(span.of(source), "ab  cd");
        assert!(span.contains(Span::new(1, 3)));
        assert!(!Span::new(0, 1).overlaps(Span::new(1, 2)));
        assert_eq!(Span::new(5, 3).len(), 0);
        assert_eq!(Span::new(3, 99).of(source), "");
    }
}
