//! Tokens of one sentence: UAX #29 word bounds, rejoined where Indonesian writes one word.
//!
//! UAX #29 cuts *undang-undang*, *ke-79* and *e-KTP* at the hyphen; here they are one word form each. *Rp2,7* is cut into unit and number, *anti-Uni Eropa*
//! into the prefix, its hyphen and the name, *dr.Melati* into the title, its stop and the name.

use unicode_segmentation::UnicodeSegmentation;

use crate::span::Span;

/// What stands in small letters with a hyphen before a name, which is a token of its own: the keys of `[before_name]` in `dictionaries/recognition.toml`.
pub(crate) const PREFIXES: &[&str] = &include!(concat!(env!("OUT_DIR"), "/prefixes.in"));

/// Abbreviations with a stop before a name, in lower case: `before_name` of `dictionaries/abbreviations.toml`.
const BEFORE_NAME: &[&str] = &include!(concat!(env!("OUT_DIR"), "/before-name.in"));

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A word form, hyphens and apostrophes inside it.
    Word,
    /// A number as printed: *1.562*, *2,7*, *19.30*.
    Number,
    /// Anything else that is no blank.
    Punctuation,
}

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
}

impl Token {
    /// Its letters.
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }
}

/// The tokens of a sentence as spans of the text it was cut from, in order. O(length of the sentence).
///
/// ```
/// use ringkas::{Span, token};
/// let text = "Undang-undang ke-79, Rp2,7 miliar.";
/// let tokens = token::split(text, Span::new(0, text.len()));
/// assert_eq!(tokens.iter().map(|t| t.of(text)).collect::<Vec<_>>(), ["Undang-undang", "ke-79", ",", "Rp", "2,7", "miliar", "."]);
/// ```
pub fn split(text: &str, sentence: Span) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(sentence.len() / 5);
    split_into(text, sentence, &mut tokens);
    tokens
}

/// As [`split`], appending to a list.
pub fn split_into(text: &str, sentence: Span, tokens: &mut Vec<Token>) {
    let first = tokens.len();
    for_each_piece(sentence.of(text), |at, piece| {
        let span = Span::new(at, at + piece.len()).shifted(sentence.start);
        match kind_of(piece) {
            None => {}
            Some(kind) if kind != TokenKind::Punctuation && joins(text, &tokens[first..], span) => {
                tokens.pop();
                if let Some(word) = tokens.last_mut() {
                    word.span.end = span.end;
                    word.kind = joined_kind(word.kind, kind);
                }
            }
            Some(kind) => push_cut(text, Token { span, kind }, tokens),
        }
    });
}

/// The pieces between the word bounds of UAX #29 with their places, blanks left out here and there. A bound stands at either side of a blank, so each stretch
/// between two is cut by itself: one that is ASCII by the few rules that are left of UAX #29 there, in a third of the time.
fn for_each_piece<'t>(text: &'t str, mut f: impl FnMut(usize, &'t str)) {
    let mut start = 0;
    for stretch in text.split(' ') {
        if stretch.is_ascii() {
            for_each_ascii_piece(stretch, |at, piece| f(start + at, piece));
        } else {
            // With its blank: what it begins with may be a mark that combines with that.
            let from = start.saturating_sub(1);
            text[from..start + stretch.len()].split_word_bound_indices().for_each(|(at, piece)| f(from + at, piece));
        }
        start += stretch.len() + 1;
    }
}

/// The pieces of an ASCII text: its words, and every other character, but underscores together.
fn for_each_ascii_piece<'t>(text: &'t str, mut f: impl FnMut(usize, &'t str)) {
    let mut words = text.unicode_word_indices().peekable();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let word = words.next_if(|(start, _)| *start == at);
        let length = word.map_or_else(|| rest.bytes().take_while(|byte| *byte == b'_').count().max(1), |(_, word)| word.len());
        f(at, &rest[..length]);
        at += length;
    }
}

fn kind_of(piece: &str) -> Option<TokenKind> {
    let first = piece.chars().next()?;
    if first.is_whitespace() {
        return None;
    }
    if !piece.contains(char::is_alphanumeric) {
        return Some(TokenKind::Punctuation);
    }
    let is_number = piece.starts_with(|c: char| c.is_ascii_digit()) && !piece.contains(char::is_alphabetic);
    Some(if is_number { TokenKind::Number } else { TokenKind::Word })
}

/// Whether the last two tokens are a word and a hyphen, or a sign between capitals, that touch each other and the piece at `span`, and the word no prefix of a name; a prefix has a capital
/// only where it opens the sentence (*Komisi Anti-Korupsi* is called so).
fn joins(text: &str, tokens: &[Token], span: Span) -> bool {
    let [before @ .., word, hyphen] = tokens else { return false };
    let opens = || before.iter().all(|token| token.kind == TokenKind::Punctuation);
    let is_prefix = |shown: &str| PREFIXES.iter().any(|prefix| shown == *prefix || shown.eq_ignore_ascii_case(prefix) && opens());
    // *R&D*, *AT&T*
    let is_large = |shown: &str| shown.bytes().all(|byte| byte.is_ascii_uppercase());
    let joins_letters = || hyphen.of(text) == "&" && is_large(word.of(text)) && is_large(span.of(text));
    word.kind != TokenKind::Punctuation
        && word.span.end == hyphen.span.start
        && hyphen.span.end == span.start
        && (joins_letters() || matches!(hyphen.of(text), "-" | "‐" | "‑"))
        && !(span.of(text).starts_with(char::is_uppercase) && is_prefix(word.of(text)))
}

fn joined_kind(left: TokenKind, right: TokenKind) -> TokenKind {
    if left == TokenKind::Number && right == TokenKind::Number { TokenKind::Number } else { TokenKind::Word }
}

/// Cuts off what is glued to the front of a word: abbreviations, *Prof.Dr.Melati*, or a currency sign.
fn push_cut(text: &str, token: Token, tokens: &mut Vec<Token>) {
    let Some(name) = glued_name(token.of(text)) else {
        push_without_currency(text, token, tokens);
        return;
    };
    let mut start = token.span.start;
    for part in token.of(text)[..name].split_inclusive('.') {
        let end = start + part.len();
        tokens.push(Token { span: Span::new(start, end - 1), kind: TokenKind::Word });
        tokens.push(Token { span: Span::new(end - 1, end), kind: TokenKind::Punctuation });
        start = end;
    }
    tokens.push(Token { span: Span::new(start, token.span.end), kind: token.kind });
}

/// Where a name begins behind the abbreviations that are glued to it with their stops: *Melati* of *dr.Melati*; *S.Pd* and *Kompas.com* have none.
fn glued_name(word: &str) -> Option<usize> {
    const SHORTEST: usize = 3;
    let start = word.rfind('.')? + 1;
    let is_before_name = |part: &str| BEFORE_NAME.iter().any(|known| part.eq_ignore_ascii_case(known));
    let name = &word[start..];
    let is_name = name.len() >= SHORTEST && name.starts_with(char::is_uppercase) && !name.contains(|c: char| c.is_ascii_digit());
    (is_name && name.contains(char::is_lowercase) && word[..start - 1].split('.').all(is_before_name)).then_some(start)
}

/// Cuts a currency sign from the number glued to it: *Rp2,7*, *US500*.
fn push_without_currency(text: &str, token: Token, tokens: &mut Vec<Token>) {
    let word = token.of(text);
    if !word.starts_with(['R', 'r', 'I', 'U']) {
        tokens.push(token);
        return;
    }
    let sign = ["Rp", "RP", "rp", "IDR", "US", "USD"].iter().find(|sign| {
        word.strip_prefix(*sign).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && !rest.contains(char::is_alphabetic))
    });
    let Some(sign) = sign else {
        tokens.push(token);
        return;
    };
    let cut = token.span.start + sign.len();
    tokens.push(Token { span: Span::new(token.span.start, cut), kind: TokenKind::Word });
    tokens.push(Token { span: Span::new(cut, token.span.end), kind: TokenKind::Number });
}

#[cfg(test)]
mod tests {
    use proptest::proptest;
    use unicode_segmentation::UnicodeSegmentation;

    use super::{for_each_piece, split};
    use crate::span::Span;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = split(text, Span::new(0, text.len())).iter().map(|t| t.of(text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn one_word_form_is_one_token() {
        check("anak-anak e-KTP C-130 Al-Qur'an", &["anak-anak", "e-KTP", "C-130", "Al-Qur'an"]);
        check("Kompas.com dan M.T.", &["Kompas.com", "dan", "M.T", "."]);
        check("pukul 19.30 WIB, 1.562 orang", &["pukul", "19.30", "WIB", ",", "1.562", "orang"]);
        check("Rp 1,5 triliun Rp250", &["Rp", "1,5", "triliun", "Rp", "250"]);
        check("R&D, AT&T dan Johnson&Johnson", &["R&D", ",", "AT&T", "dan", "Johnson", "&", "Johnson"]);
        check("24/11/2026", &["24", "/", "11", "/", "2026"]);
        check("Kim Jong - un", &["Kim", "Jong", "-", "un"]);
    }

    #[test]
    fn a_prefix_is_no_part_of_the_name_behind_it() {
        check("anti-Uni Eropa se-Jawa", &["anti", "-", "Uni", "Eropa", "se", "-", "Jawa"]);
        check("pro-AS-Israel", &["pro", "-", "AS-Israel"]);
        check("pro-demokrasi Anti-Korupsi e-KTP", &["pro-demokrasi", "Anti-Korupsi", "e-KTP"]);
        check("\"Eks-Bupati itu", &["\"", "Eks", "-", "Bupati", "itu"]);
        check("Eks-Bupati dan Komisi Anti-Korupsi", &["Eks", "-", "Bupati", "dan", "Komisi", "Anti-Korupsi"]);
    }

    #[test]
    fn an_abbreviation_is_no_part_of_the_name_behind_it() {
        check("kata dr.Melati", &["kata", "dr", ".", "Melati"]);
        check("Prof.Dr.Budi dan KH.Ma'ruf", &["Prof", ".", "Dr", ".", "Budi", "dan", "KH", ".", "Ma'ruf"]);
        check("Hj.Siti-Nur di Jl.Kenanga", &["Hj", ".", "Siti-Nur", "di", "Jl", ".", "Kenanga"]);
        check("Budi, S.Pd, M.Sc dan Dr.PH", &["Budi", ",", "S.Pd", ",", "M.Sc", "dan", "Dr.PH"]);
        check("Kompas.com J.K.Rowling H.M.", &["Kompas.com", "J.K.Rowling", "H.M", "."]);
    }

    #[track_caller]
    fn check_pieces(text: &str) {
        let is_shown = |piece: &(usize, &str)| !piece.1.starts_with(char::is_whitespace);
        let expected: Vec<_> = text.split_word_bound_indices().filter(is_shown).collect();
        let mut found = Vec::new();
        for_each_piece(text, |at, piece| found.push((at, piece)));
        found.retain(is_shown);
        assert_eq!(found, expected);
    }

    proptest! {
        #[test]
        fn pieces_are_those_of_uax_29(text in "[a-cA-C0-9.,:;'_ \\-\"/\r\n\t]{0,40}|[ab1. '_\u{301}\u{200d}\u{e9}\u{201c}\u{1f1ee}\u{3a}]{0,20}|.{0,20}") {
            check_pieces(&text);
        }
    }
}
