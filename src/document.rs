//! The annotated article, built once: sentences and their tokens. The first waist of the program.
//!
//! Left of it nobody knows what a summary is; right of it nobody splits a string.

use std::ops::Range;

use crate::article::Article;
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};
use crate::sentence;
use crate::span::Span;
use crate::token::{self, PREFIXES, Token, TokenKind};

/// One sentence of the body, or of everything where all was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
        Self::build(article, lexicon, false)
    }

    /// The same of a title that stands apart from its text.
    pub(crate) fn of_title(article: Article, lexicon: &Lexicon) -> Self {
        Self::build(article, lexicon, true)
    }

    fn build(article: Article, lexicon: &Lexicon, is_apart: bool) -> Self {
        let mut document = Self { tokens: Vec::with_capacity(article.text.len() / 5), ..Self::default() };
        document.lower.reserve(article.text.len());
        let title_span = article.title_span;
        let (mut paragraph, mut place) = (usize::MAX, 0);
        for part in &article.paragraphs {
            if part.number != paragraph {
                (paragraph, place) = (part.number, 0);
            }
            for span in sentence::split(&article.text, part.span, lexicon) {
                let is_title = is_apart || title_span == Some(part.span);
                let sentence = Sentence { span, paragraph: part.number, section: part.section, place, is_title, ..Sentence::default() };
                let sentence = document.with_tokens(&article.text, sentence, lexicon);
                document.sentences.push(Sentence { is_furniture: part.kept, ..sentence });
                place += 1;
            }
        }
        if let Some(span) = title_span.filter(|_| !document.sentences.iter().any(|sentence| sentence.is_title)) {
            let title = Sentence { span, is_title: true, ..Sentence::default() };
            document.title = Some(document.with_tokens(&article.text, title, lexicon));
        }
        document.article = article;
        document
    }

    /// A sentence with its tokens, which go behind those of the ones before.
    fn with_tokens(&mut self, text: &str, sentence: Sentence, lexicon: &Lexicon) -> Sentence {
        let first = self.tokens.len();
        token::split_into(text, sentence.span, &mut self.tokens);
        if sentence.is_title {
            part_pairs(text, &mut self.tokens, first, lexicon);
        }
        for token in &self.tokens[first..] {
            push_lower(token.of(text), &mut self.lower);
            self.lower_ends.push(self.lower.len());
        }
        let n_words = sentence.span.of(text).split_whitespace().count();
        Sentence { tokens: first..self.tokens.len(), n_words, ..sentence }
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

/// *Ibu-Anak Tewas*, *Banjir Rendam 30 Rumah-2 Sekolah*: takes two words apart that a title joins by a hyphen, where other texts have *dan*.
fn part_pairs(text: &str, tokens: &mut Vec<Token>, first: usize, lexicon: &Lexicon) {
    let rest = tokens.split_off(first.min(tokens.len()));
    for (at, token) in rest.iter().enumerate() {
        match halves(text, &rest[at..], lexicon) {
            Some(halves) => tokens.extend(halves),
            None => tokens.push(*token),
        }
    }
}

/// The two words and the hyphen between them that the first of these tokens is, if it is such a pair.
fn halves(text: &str, tokens: &[Token], lexicon: &Lexicon) -> Option<[Token; 3]> {
    let Token { span, kind } = tokens[0];
    let (one, other) = span.of(text).split_once('-').filter(|_| kind == TokenKind::Word)?;
    // *Indeks Bisnis-27 Melemah* counts nothing.
    let may_be_noun = |shown: &str| {
        let is_noun = || lexicon.part_of_speech(&shown.to_lowercase()) == Some(PartOfSpeech::Noun);
        shown.bytes().all(|byte| byte.is_ascii_uppercase()) || shown.starts_with(char::is_uppercase) && is_noun()
    };
    let is_counted = || tokens.get(1).is_some_and(|next| next.kind == TokenKind::Word && may_be_noun(next.of(text)));
    let is_number = other.bytes().all(|byte| byte.is_ascii_digit()) && is_counted();
    if !are_two(one, if is_number { None } else { Some(other) }, lexicon) {
        return None;
    }
    let hyphen = span.start + one.len();
    let cut = |start: usize, end: usize, kind: TokenKind| Token { span: Span::new(start, end), kind };
    let second = if is_number { TokenKind::Number } else { TokenKind::Word };
    Some([cut(span.start, hyphen, TokenKind::Word), cut(hyphen, hyphen + 1, TokenKind::Punctuation), cut(hyphen + 1, span.end, second)])
}

/// Whether two halves of a word with a hyphen are words by themselves, one of them perhaps letters of a body (*TNI-Warga*), and the whole is none: no *Gerak-Gerik*,
/// *Tukar-Menukar*, *Anti-Korupsi*, and no two persons.
fn are_two(one: &str, other: Option<&str>, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 3;
    // *Hal-Sel* is short for something.
    const SHORTEST_OF_TWO: usize = 7;
    let lower = |half: &str| half.to_lowercase();
    let is_word = |half: &str| {
        let lower = lower(half);
        let lists = lexicon.lists_of(&lower);
        let part = lexicon.part_of_speech(&lower);
        let may_be_somebody =
            lists.has(List::FirstName) || [OfficeWord::Given, OfficeWord::Surname].into_iter().any(|list| lists.is_office_word(list));
        let is_large = half.len() >= SHORTEST && half.starts_with(char::is_uppercase) && half.chars().skip(1).all(char::is_lowercase);
        is_large && !may_be_somebody && matches!(part, Some(PartOfSpeech::Noun | PartOfSpeech::Verb | PartOfSpeech::Adj))
    };
    let is_letters = |half: &str| {
        half.bytes().all(|byte| byte.is_ascii_uppercase()) && lexicon.names(&lower(half)).any(|entry| entry.kind() == NameKind::Organization)
    };
    let Some(other) = other else { return is_word(one) };
    let (first, second) = (lower(one), lower(other));
    let whole = format!("{first}-{second}");
    // *Jual-Beli* is the phrase *jual beli*.
    let is_phrase = || lexicon.entry(&format!("{first} {second}")).is_some();
    let is_one = || is_phrase() || lexicon.entry(&whole).is_some() || lexicon.variant(&whole).is_some() || lexicon.names(&whole).next().is_some();
    let is_again = first.contains(&second) || second.contains(&first) || PREFIXES.contains(&first.as_str());
    let are_words = is_word(one) && (is_word(other) || is_letters(other)) || is_letters(one) && is_word(other);
    are_words && whole.len() > SHORTEST_OF_TWO && !is_again && !is_one()
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

    #[test]
    fn takes_words_apart_that_a_title_joins() {
        let lexicon = Lexicon::embedded();
        let tokens = |title: &str| {
            let text = format!("{title}\n\nAir naik. Warga pindah.");
            let document = Document::new(Article::read(Source::plain(&text), &lexicon, ReadOptions::default()), &lexicon);
            let Some(title) = document.title.as_ref() else { return String::new() };
            document.tokens_of(title).iter().map(|token| token.of(document.text()).to_owned()).collect::<Vec<_>>().join("|")
        };
        assert_eq!(tokens("Banjir Rendam 30 Rumah-2 Sekolah di Demak"), "Banjir|Rendam|30|Rumah|-|2|Sekolah|di|Demak");
        assert_eq!(tokens("Ibu-Anak Tewas di Rumah"), "Ibu|-|Anak|Tewas|di|Rumah");
        assert_eq!(tokens("TNI-Warga Bersihkan Pantai"), "TNI|-|Warga|Bersihkan|Pantai");
        for whole in [
            "Covid-19",
            "Anak-Anak",
            "TNI-Polri",
            "Tukar-Menukar",
            "Anti-Korupsi",
            "Budi-Rina",
            "Jakarta-Bandung",
            "Usaha-27",
            "Jual-Beli",
            "Hal-Sel",
        ] {
            assert_eq!(tokens(&format!("Kisah {whole}")), format!("Kisah|{whole}"));
        }
    }
}
