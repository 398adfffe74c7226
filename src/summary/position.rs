//! Where a sentence stands: in the article, its section and its paragraph.
//!
//! In news the first sentences are a strong summary; in a long report they are its preface. Beyond [`NEWS`] sentences position therefore counts
//! from the head of the section, and a long stretch without headings is cut into sections of [`STRETCH`] sentences.

use crate::document::Document;

/// Most sentences an article may have to be read as news.
pub(super) const NEWS: usize = 80;
/// A section without headings, in sentences.
const STRETCH: usize = 60;

/// The place of a sentence as numbers; counts are capped where more of them means nothing further.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Position {
    pub(super) position: f32,
    pub(super) from_end: f32,
    pub(super) share_read: f32,
    pub(super) paragraph: f32,
    pub(super) place: f32,
    pub(super) words_before: f32,
    pub(super) in_section: f32,
    pub(super) n_sentences: f32,
    pub(super) n_in_paragraph: f32,
}

/// The places of all sentences; title and furniture count for nothing. O(sentences).
pub(super) fn positions(document: &Document) -> Vec<Position> {
    let is_body = |index: &usize| !document.sentences[*index].is_title && !document.sentences[*index].is_furniture;
    let body: Vec<usize> = (0..document.sentences.len()).filter(is_body).collect();
    let mut positions = vec![Position::default(); document.sentences.len()];
    for range in sections(document, &body) {
        place(document, &body[range], &mut positions);
    }
    let mut in_section = (usize::MAX, 0_usize);
    for index in &body {
        let section = document.sentences[*index].section;
        in_section = if in_section.0 == section { (section, in_section.1 + 1) } else { (section, 0) };
        positions[*index].in_section = in_section.1.min(30) as f32;
    }
    positions
}

/// Ranges of the body whose sentences count their place from the first of them: one for news, the sections of a long report.
fn sections(document: &Document, body: &[usize]) -> Vec<std::ops::Range<usize>> {
    if body.len() <= NEWS {
        return std::iter::once(0..body.len()).collect();
    }
    let mut sections = Vec::new();
    let mut start = 0;
    for at in 1..=body.len() {
        let ends = at == body.len()
            || document.sentences[body[at]].section != document.sentences[body[start]].section
            || (at - start >= STRETCH && document.sentences[body[at]].place == 0);
        if ends {
            sections.push(start..at);
            start = at;
        }
    }
    sections
}

fn place(document: &Document, body: &[usize], positions: &mut [Position]) {
    let Some(first) = body.first() else { return };
    let first_paragraph = document.sentences[*first].paragraph;
    let (mut words, mut number, mut last_paragraph) = (0, 0, first_paragraph);
    for (at, index) in body.iter().enumerate() {
        let sentence = &document.sentences[*index];
        number += usize::from(sentence.paragraph != last_paragraph);
        last_paragraph = sentence.paragraph;
        let in_paragraph = paragraph_length(document, body, at);
        positions[*index] = Position {
            position: at.min(40) as f32,
            from_end: (body.len() - 1 - at).min(20) as f32,
            share_read: at as f32 / body.len() as f32,
            paragraph: number.min(30) as f32,
            place: sentence.place.min(10) as f32,
            words_before: words.min(800) as f32,
            in_section: 0.0,
            n_sentences: body.len().min(60) as f32,
            n_in_paragraph: in_paragraph.min(12) as f32,
        };
        words += sentence.n_words;
    }
}

/// Sentences of the paragraph around a place, as far as they stand within a dozen.
fn paragraph_length(document: &Document, body: &[usize], at: usize) -> usize {
    const REACH: usize = 12;
    let paragraph = |index: &usize| document.sentences[*index].paragraph;
    let own = paragraph(&body[at]);
    let before = body[..at].iter().rev().take(REACH).take_while(|index| paragraph(index) == own).count();
    let behind = body[at..].iter().take(REACH).take_while(|index| paragraph(index) == own).count();
    before + behind
}
