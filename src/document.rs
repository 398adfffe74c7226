//! The annotated article, built once: sentences and their tokens. The first waist of the program.
//!
//! Left of it nobody knows what a summary is; right of it nobody splits a string.

use std::ops::Range;

use crate::article::Article;
use crate::lexicon::Lexicon;
use crate::sentence;
use crate::span::Span;
use crate::token::{self, Token, TokenKind};

/// One sentence of the body, or of everything where all was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// Number of its paragraph, from 0.
    pub paragraph: usize,
    /// Number of its section, from 0.
    pub section: usize,
    /// Its place in the paragraph, from 0.
    pub place: usize,
    /// Its tokens, as a range of [`Document::tokens`].
    pub tokens: Range<usize>,
    /// Words, as runs of non-blanks.
    pub n_words: usize,
    /// Whether it is the title, kept because everything was asked for.
    pub is_title: bool,
    /// Whether it is furniture, kept because everything was asked for.
    pub is_furniture: bool,
}

/// An article with its sentences and tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The article.
    pub article: Article,
    /// Sentences in order.
    pub sentences: Vec<Sentence>,
    /// Tokens in order.
    pub tokens: Vec<Token>,
    /// The title as a sentence, where it stands in the text and is not one of the sentences already.
    pub title: Option<Sentence>,
    /// The tokens in lower case, one behind another, and where each ends: every room asks for them.
    lower: String,
    lower_ends: Vec<usize>,
}

impl Document {
    /// Splits an article into sentences and tokens. O(length of the text).
    ///
    /// ```
    /// use ringkas::{Article, Document, Lexicon, article::{ReadOptions, Source}};
    /// let lexicon = Lexicon::embedded();
    /// let article = Article::read(Source::plain("Air naik. Warga mengungsi."), &lexicon, ReadOptions::default());
    /// assert_eq!(Document::new(article, &lexicon).sentences.len(), 2);
    /// ```
    pub fn new(article: Article, lexicon: &Lexicon) -> Self {
        let mut document = Self { tokens: Vec::with_capacity(article.text.len() / 5), ..Self::default() };
        document.lower.reserve(article.text.len());
        let title_span = article.title_span;
        let (mut paragraph, mut place) = (usize::MAX, 0);
        for part in &article.paragraphs {
            if part.number != paragraph {
                (paragraph, place) = (part.number, 0);
            }
            for span in sentence::split(&article.text, part.span, lexicon) {
                let sentence = document.sentence(&article.text, span, part.number, part.section, place);
                document.sentences.push(Sentence { is_title: title_span == Some(part.span), is_furniture: part.kept, ..sentence });
                place += 1;
            }
        }
        if let Some(span) = title_span.filter(|_| !document.sentences.iter().any(|sentence| sentence.is_title)) {
            let title = document.sentence(&article.text, span, 0, 0, 0);
            document.title = Some(Sentence { is_title: true, ..title });
        }
        document.article = article;
        document
    }

    fn sentence(&mut self, text: &str, span: Span, paragraph: usize, section: usize, place: usize) -> Sentence {
        let first = self.tokens.len();
        token::split_into(text, span, &mut self.tokens);
        for token in &self.tokens[first..] {
            push_lower(token.of(text), &mut self.lower);
            self.lower_ends.push(self.lower.len());
        }
        let n_words = span.of(text).split_whitespace().count();
        Sentence { span, paragraph, section, place, tokens: first..self.tokens.len(), n_words, is_title: false, is_furniture: false }
    }

    /// The source text.
    pub fn text(&self) -> &str {
        &self.article.text
    }

    /// The letters of a sentence as they stand in the source.
    pub fn sentence_text(&self, sentence: &Sentence) -> &str {
        sentence.span.of(self.text())
    }

    /// The tokens of a sentence.
    pub fn tokens_of(&self, sentence: &Sentence) -> &[Token] {
        self.tokens.get(sentence.tokens.clone()).unwrap_or(&[])
    }

    /// A token in lower case; nothing past the last.
    pub fn lower(&self, token: usize) -> &str {
        let start = token.checked_sub(1).and_then(|before| self.lower_ends.get(before)).copied().unwrap_or(0);
        self.lower_ends.get(token).and_then(|end| self.lower.get(start..*end)).unwrap_or("")
    }

    /// The word forms of a sentence in lower case.
    pub fn words_of<'d>(&'d self, sentence: &Sentence) -> impl Iterator<Item = &'d str> + use<'d> {
        let is_word = |at: &usize| self.tokens.get(*at).is_some_and(|token| token.kind == TokenKind::Word);
        sentence.tokens.clone().filter(is_word).map(|at| self.lower(at))
    }

    /// Words of all sentences, as runs of non-blanks.
    pub fn n_words(&self) -> usize {
        self.sentences.iter().map(|sentence| sentence.n_words).sum()
    }
}

fn push_lower(shown: &str, lower: &mut String) {
    if shown.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        lower.push_str(shown);
    } else {
        lower.push_str(&shown.to_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::Document;
    use crate::article::{Article, ReadOptions, Source};
    use crate::lexicon::Lexicon;

    #[test]
    fn places_sentences_in_paragraphs() {
        let lexicon = Lexicon::embedded();
        let text = "Judul Berita\n\nAir naik. Warga pindah.\n\nHujan reda.";
        let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions::default()), &lexicon);
        let places: Vec<_> = document.sentences.iter().map(|s| (s.paragraph, s.place, s.n_words)).collect();
        assert_eq!(places, [(0, 0, 2), (0, 1, 2), (1, 0, 2)]);
        assert!(document.title.is_some());
        let all = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
        assert_eq!(all.sentences.len(), 4);
        assert!(all.sentences[0].is_title && all.title.is_none());
    }
}
