//! From lines to paragraphs: blank lines, hard-wrapped lines, one paragraph a line.

use crate::span::Span;

/// What stands before an item of a list.
pub(super) const BULLETS: [char; 4] = ['-', '•', '*', '–'];

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
        let width = lines.iter().map(|line| width_of(line.of(text))).max().unwrap_or(0);
        let inner = &lines[..lines.len() - 1];
        let share = |n: usize| n * 2 >= inner.len().max(1);
        let full = inner.iter().filter(|line| width_of(line.of(text)) * 3 >= width * 2).count();
        let open = inner.iter().filter(|line| !ends_sentence(line.of(text))).count();
        Self { width, wrapped: (30..=LONGEST).contains(&width) && share(full) && share(open) }
    }

    /// Whether the sentence of a line goes on in the next one.
    fn continues(&self, line: &str, next: &str) -> bool {
        let goes_on = next.starts_with(char::is_lowercase) && !ends_sentence(line);
        if !self.wrapped {
            return goes_on;
        }
        let width = width_of(line);
        let is_short = width * 2 < self.width;
        goes_on
            || !(is_short
                || (ends_sentence(line) && width * 10 < self.width * 7)
                || is_headline(line)
                || is_item(next)
                || is_labelled(line) && is_labelled(next))
    }
}

/// How wide a line is, every run of blanks as one.
fn width_of(line: &str) -> usize {
    line.split_whitespace().map(|word| word.len() + 1).sum::<usize>().saturating_sub(1)
}

/// *- Harga saham: Rp500*: a bullet and a blank.
fn is_item(line: &str) -> bool {
    let mut letters = line.chars();
    letters.next().is_some_and(|letter| BULLETS.contains(&letter)) && letters.next().is_some_and(char::is_whitespace)
}

/// *Presiden Komisaris: Rina*: a line of a list that says who holds what.
pub(super) fn is_labelled(line: &str) -> bool {
    const LABEL_WORDS: usize = 4;
    const MOST_WORDS: usize = 9;
    let is_label = |label: &str| label.starts_with(char::is_uppercase) && label.split_whitespace().count() <= LABEL_WORDS;
    line.split_once(": ").is_some_and(|(label, rest)| is_label(label) && rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()))
        && line.split_whitespace().count() <= MOST_WORDS
        && !ends_sentence(line)
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
    fn items_are_paragraphs() {
        let list = ["- Dividen per saham sebesar Rp37", "- Harga saham terakhir Rp474", "- Tanggal bayar 4 Juni nanti"];
        check(&list.join("\n"), &list);
        let board = ["Presiden Komisaris: Rina Kartika", "Komisaris Independen: Budi Santoso", "Presiden Direktur: Siti Aminah"];
        check(&board.join("\n"), &board);
        check(&board.join("\n").replace(' ', "  "), &board.map(|line| line.replace(' ', "  ")).each_ref().map(String::as_str));
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
