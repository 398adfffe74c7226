//! A sentence of the article that shows a term in use.

use super::markup::line;
use crate::brief::Brief;
use crate::span::Span;

/// Bytes looked at on each side of a term.
const REACH: usize = 240;

/// The term in its sentence; every part on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// What stands before the term.
    pub before: String,
    /// The term as it stands there.
    pub term: String,
    /// What stands behind it.
    pub after: String,
}

impl Example {
    /// The sentence as one text.
    pub fn text(&self) -> String {
        format!("{}{}{}", self.before, self.term, self.after)
    }

    /// The first sentence of the summary that has the term, else its first sentence in the article.
    /// A long one is cut at a blank, and says so with dots. O(spans times sentences shown).
    pub fn of(brief: &Brief, spans: &[Span]) -> Self {
        let chosen = spans.iter().find_map(|span| Some((*span, brief.sentences.iter().flatten().find(|s| s.span.contains(*span))?.span)));
        match (chosen, spans.first()) {
            (Some((span, sentence)), _) => Self::within(&brief.text, span, sentence),
            (None, Some(span)) => Self::within(&brief.text, *span, around(&brief.text, *span)),
            (None, None) => Self::default(),
        }
    }

    fn within(source: &str, span: Span, sentence: Span) -> Self {
        let (head, tail) = (Span::new(sentence.start, span.start).of(source), Span::new(span.end, sentence.end).of(source));
        let before = last_part(head);
        let after = first_part(tail);
        let glue = |part: &str, at_end: bool| {
            let edge = if at_end { part.chars().next_back() } else { part.chars().next() };
            if edge.is_some_and(char::is_whitespace) { " " } else { "" }
        };
        let (dots_before, dots_after) = (if before.len() < head.len() { "… " } else { "" }, if after.len() < tail.len() { " …" } else { "" });
        Self {
            before: format!("{dots_before}{}{}", line(before), glue(before, true)),
            term: line(span.of(source)),
            after: format!("{}{}{dots_after}", glue(after, false), line(after)),
        }
    }
}

/// The end of a text that is within reach, from a blank on.
fn last_part(text: &str) -> &str {
    let Some(least) = text.len().checked_sub(REACH).filter(|least| *least > 0) else { return text };
    let from = (least..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let part = &text[from..];
    part.find(char::is_whitespace).map_or(part, |blank| part[blank..].trim_start())
}

/// The beginning of a text that is within reach, up to a blank.
fn first_part(text: &str) -> &str {
    if text.len() <= REACH {
        return text;
    }
    let to = (0..=REACH).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let part = &text[..to];
    part.rfind(char::is_whitespace).map_or(part, |blank| part[..blank].trim_end())
}

/// The sentence that a span stands in, as far as its letters show: a brief has no bounds of sentences that it does not show.
/// Sees abbreviations only by their length.
fn around(source: &str, span: Span) -> Span {
    let least = span.start.saturating_sub(REACH * 2);
    let from = (least..=span.start).find(|at| source.is_char_boundary(*at)).unwrap_or(span.start);
    let most = source.len().min(span.end.saturating_add(REACH * 2));
    let to = (span.end..=most).rev().find(|at| source.is_char_boundary(*at)).unwrap_or(span.end);
    let ends: Vec<usize> = ends(Span::new(from, to).of(source)).map(|end| from + end).collect();
    let start = ends.iter().rev().find(|end| **end < span.start).copied().unwrap_or(from);
    let end = ends.iter().find(|end| **end >= span.end).copied().unwrap_or(to);
    let whole = Span::new(start, end).trimmed(source);
    if whole.contains(span) { whole } else { span }
}

/// Where sentences end in a stretch: behind closing marks that a blank and then no small letter follow, and at empty lines.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).filter(|at| {
        let (before, after) = (&text[..*at], &text[*at..]);
        let closed = before.trim_end_matches(['"', '”', '’', '\'', ')']);
        let stop = closed.ends_with(['!', '?']) || closed.strip_suffix('.').is_some_and(|rest| !is_abbreviation(rest));
        let goes_on = after.trim_start().chars().next().is_none_or(char::is_lowercase);
        let empty_line = after.starts_with("\n\n") || after.starts_with("\r\n\r\n");
        empty_line || (stop && !goes_on)
    })
}

/// Whether the text ends in a short word that has a capital, as *Dr*, *Jl* and initials are, or no vowel, as *dr* and *jln*.
fn is_abbreviation(text: &str) -> bool {
    const LONGEST: usize = 4;
    let word = text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let is_consonant = |c: char| c.is_ascii_lowercase() && !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    word.len() <= LONGEST && (word.starts_with(char::is_uppercase) || !word.is_empty() && word.chars().all(is_consonant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, term: &str, expected: &str) {
        let start = source.find(term).unwrap_or_default();
        let brief = Brief { text: source.to_owned(), ..Brief::default() };
        let example = Example::of(&brief, &[Span::new(start, start + term.len())]);
        assert_eq!(example.text(), expected);
        assert_eq!(example.term, term);
    }

    #[test]
    fn finds_the_sentence_of_a_term() {
        check("Judul\n\nAir naik. Kata Dr. Ani,\n tanggul\tjebol. Lalu reda.", "tanggul", "Kata Dr. Ani, tanggul jebol.");
        check("\"Air naik.\" Warga lari!", "Warga", "Warga lari!");
        check("Ia dirawat di RSUD dr. Slamet. Lalu pulang.", "dirawat", "Ia dirawat di RSUD dr. Slamet.");
        check("tanggul", "tanggul", "tanggul");
        assert_eq!(Example::of(&Brief::default(), &[Span::new(3, 9)]), Example::default());
    }

    #[test]
    fn long_sentences_are_cut_at_blanks() {
        let source = format!("{} tanggul {}", "é ".repeat(4000), "ü ".repeat(4000));
        let brief = Brief { text: source.clone(), ..Brief::default() };
        let start = source.find("tanggul").unwrap_or_default();
        let text = Example::of(&brief, &[Span::new(start, start + 7)]).text();
        assert!(text.starts_with("… é") && text.ends_with("ü …") && text.len() < 600, "{text}");
    }
}
