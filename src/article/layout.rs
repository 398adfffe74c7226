//! From lines to paragraphs: blank lines, hard-wrapped lines, one paragraph a line.

use crate::span::Span;

/// Whether a line ends as a sentence does, closing quotes and brackets aside.
pub(super) fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['"', '”', '’', '\'', ')', ']', '»']).ends_with(['.', '!', '?', '…'])
}

/// The paragraphs of a text, trimmed, in order; their lines joined where they were only wrapped.
pub(super) fn blocks(text: &str, marked: bool) -> Vec<Span> {
    let mut blocks = Vec::new();
    let mut lines: Vec<Span> = Vec::new();
    for line in lines_of(text) {
        if line.is_empty() {
            join(text, &mut lines, marked, &mut blocks);
        } else {
            lines.push(line);
        }
    }
    join(text, &mut lines, marked, &mut blocks);
    blocks
}

/// Trimmed lines, empty ones included. A line ends at LF, CR or CRLF, or a Unicode line or paragraph separator.
fn lines_of(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}']).filter_map(move |piece| {
        let span = Span::new(at, at + piece.len());
        let ends_a_crlf = piece == "\n" && text[..at].ends_with('\r');
        at = span.end;
        (!ends_a_crlf).then(|| span.trimmed(text))
    })
}

/// Turns the lines between two blank ones into paragraphs.
fn join(text: &str, lines: &mut Vec<Span>, marked: bool, blocks: &mut Vec<Span>) {
    let Some(first) = lines.first().copied() else { return };
    let wrap = if marked { Wrap { width: 0, wrapped: true } } else { Wrap::of(text, lines) };
    let mut open = first;
    for pair in lines.windows(2) {
        let (line, next) = (pair[0], pair[1]);
        if marked || wrap.continues(line.of(text), next.of(text)) {
            open.end = next.end;
        } else {
            blocks.push(open);
            open = next;
        }
    }
    blocks.push(open);
    lines.clear();
}

/// How the lines of one block were broken.
struct Wrap {
    width: usize,
    wrapped: bool,
}

impl Wrap {
    /// Lines are hard-wrapped if most of them are about as long as the longest, none is very long, and at least half stop in mid-sentence.
    fn of(text: &str, lines: &[Span]) -> Self {
        const LONGEST: usize = 130;
        let width = lines.iter().map(|line| line.len()).max().unwrap_or(0);
        let inner = &lines[..lines.len() - 1];
        let share = |n: usize| n * 2 >= inner.len().max(1);
        let full = inner.iter().filter(|line| line.len() * 3 >= width * 2).count();
        let open = inner.iter().filter(|line| !ends_sentence(line.of(text))).count();
        Self { width, wrapped: (30..=LONGEST).contains(&width) && share(full) && share(open) }
    }

    /// Whether the sentence of a line goes on in the next one.
    fn continues(&self, line: &str, next: &str) -> bool {
        let goes_on = next.starts_with(char::is_lowercase) && !ends_sentence(line);
        if !self.wrapped {
            return goes_on;
        }
        let is_short = line.len() * 2 < self.width;
        goes_on || !(is_short || (ends_sentence(line) && line.len() * 10 < self.width * 7) || is_headline(line))
    }
}

/// A line in headline casing: no stop at the end, nearly every word of four letters or more capitalised.
pub(super) fn is_headline(line: &str) -> bool {
    let long = || line.split_whitespace().filter(|word| word.chars().count() >= 4);
    let (n, capitals) = (long().count(), long().filter(|word| word.starts_with(char::is_uppercase)).count());
    !ends_sentence(line) && n >= 3 && capitals * 10 >= n * 9
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = blocks(text, false).iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn wrapped_lines_are_one_paragraph() {
        let text = "Pemerintah mempercepat pembangunan tanggul laut di\npesisir Semarang setelah banjir rob merendam ribuan\nrumah warga.";
        check(text, &[text]);
    }

    #[test]
    fn one_sentence_a_line() {
        check(
            "Judul Berita Hari Ini\r\nAir naik cepat sekali.\r\nWarga mengungsi.",
            &["Judul Berita Hari Ini", "Air naik cepat sekali.", "Warga mengungsi."],
        );
    }

    #[test]
    fn headline_without_blank_line() {
        check(
            "Pemerintah Percepat Pembangunan Tanggul Laut\nPemerintah mempercepat pembangunan tanggul laut di\npesisir Semarang setelah banjir rob merendam ribuan\nrumah warga.",
            &[
                "Pemerintah Percepat Pembangunan Tanggul Laut",
                "Pemerintah mempercepat pembangunan tanggul laut di\npesisir Semarang setelah banjir rob merendam ribuan\nrumah warga.",
            ],
        );
    }
}
