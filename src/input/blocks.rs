//! A source text in the making: paragraphs between blank lines, each with what its format knows of it.

use crate::article::{Dropped, Source};
use crate::span::Span;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Heading,
    /// Furniture, with the name of its rule.
    Furniture(&'static str),
}

/// Most headings and most stretches of furniture kept: an article's reader looks through them at each paragraph, and no article has a tenth as many.
/// What comes behind them is a paragraph and left out, respectively.
const MOST: usize = 1000;

/// Collects blocks into a [`Source`].
#[derive(Default)]
pub(super) struct Blocks {
    source: Source,
}

impl Blocks {
    /// Adds a block, its ends trimmed and blank lines inside it closed; an empty one is left out.
    pub(super) fn push(&mut self, block: &str, kind: Kind) {
        if matches!(kind, Kind::Furniture(_)) && self.source.furniture.len() >= MOST {
            return;
        }
        let text = &mut self.source.text;
        let before = text.len();
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        let start = text.len();
        for line in block.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if text.len() > start {
                text.push('\n');
            }
            text.push_str(line);
        }
        if text.len() == start {
            text.truncate(before);
            return;
        }
        let span = Span::new(start, text.len());
        match kind {
            Kind::Paragraph => {}
            Kind::Heading if self.source.headings.len() < MOST => self.source.headings.push(span),
            Kind::Heading => {}
            Kind::Furniture(rule) => self.set_aside(span, before, rule),
        }
    }

    /// Neighbours of one rule are one stretch, so that ten thousand links are not ten thousand stretches to look through.
    fn set_aside(&mut self, span: Span, before: usize, rule: &str) {
        match self.source.furniture.last_mut() {
            Some(last) if last.rule == rule && last.span.end == before => last.span.end = span.end,
            _ => self.source.furniture.push(Dropped { span, rule: rule.to_owned() }),
        }
    }

    /// The source that the blocks make.
    pub(super) fn finish(mut self) -> Source {
        self.source.paragraphs_marked = true;
        self.source
    }
}

#[cfg(test)]
mod tests {
    use super::{Blocks, Kind};

    #[test]
    fn spans_are_those_of_the_blocks() {
        let mut blocks = Blocks::default();
        blocks.push(" Air naik. \n\n Warga pulang.", Kind::Paragraph);
        blocks.push("\n", Kind::Heading);
        blocks.push("Penyebab", Kind::Heading);
        blocks.push("Foto: Budi", Kind::Furniture("figcaption"));
        blocks.push("Foto: Rina", Kind::Furniture("figcaption"));
        let source = blocks.finish();
        assert_eq!(source.text, "Air naik.\nWarga pulang.\n\nPenyebab\n\nFoto: Budi\n\nFoto: Rina");
        assert_eq!(source.headings[0].of(&source.text), "Penyebab");
        assert_eq!(source.furniture.len(), 1);
        assert_eq!(source.furniture[0].span.of(&source.text), "Foto: Budi\n\nFoto: Rina");
    }
}
