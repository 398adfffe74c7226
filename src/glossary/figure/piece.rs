//! Tokens cut finer: runs of digits, runs of letters, signs. *Rp800-an* is *Rp*, *800*, *-*, *an*; *5km* is *5*, *km*.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use super::number::roman;
use crate::lexicon::{Lexicon, Lists, Meanings};
use crate::token::Token;

/// How many tokens a figure may have.
const MOST_TOKENS: usize = 24;
/// How many pieces are looked at, however the tokens are made.
const MOST_PIECES: usize = 64;
/// Words with more bytes than this are no figure's.
const LONGEST_WORD: usize = 40;
/// How many pieces a key of `dictionaries/figures.toml` may have.
const LONGEST_KEY: usize = 3;
/// What is printed for a minus; the first is ours.
const MINUS_SIGNS: [&str; 3] = ["-", "−", "–"];

/// What a piece is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// Digits, with stops and commas between them.
    Number,
    /// Letters, with apostrophes and stops between them.
    Word,
    /// One other character.
    Sign,
}

/// A part of a token.
#[derive(Clone, Debug)]
pub(super) struct Piece<'t> {
    /// As printed.
    pub(super) text: &'t str,
    /// In lower case.
    lower: Cow<'t, str>,
    /// What it is made of.
    pub(super) kind: PieceKind,
    /// Whether something stands between it and the piece before.
    pub(super) spaced: bool,
    /// How many tokens end here, from the first on; 0 inside a token.
    end: usize,
    /// The keys that begin here, each with the position behind it, the longest first; looked up when first asked for.
    keys: OnceCell<Vec<(usize, Meanings<'t>)>>,
}

/// The pieces from one token on, and what the dictionaries say of them. Positions past the end name nothing. Tokens are cut when a reading first asks for
/// their pieces: most figures end soon.
pub(super) struct Pieces<'a> {
    /// The dictionaries.
    pub(super) lexicon: &'a Lexicon,
    text: &'a str,
    /// The two tokens before, or fewer: what a sign means depends on them.
    before: &'a [Token],
    /// Those before these two.
    far: &'a [Token],
    tokens: &'a [Token],
    /// Filled from the front.
    list: Vec<OnceCell<Piece<'a>>>,
    /// How many tokens are cut, and into how many pieces.
    cut: Cell<(usize, usize)>,
}

impl<'a> Pieces<'a> {
    /// The pieces from the token at `start` on; none where no figure begins with it.
    pub(super) fn new(lexicon: &'a Lexicon, text: &'a str, tokens: &'a [Token], start: usize) -> Option<Self> {
        let list = std::iter::repeat_with(OnceCell::new).take(MOST_PIECES).collect();
        let (passed, rest) = tokens.split_at_checked(start)?;
        let (passed, before) = passed.split_at(start.saturating_sub(2));
        let far = &passed[passed.len().saturating_sub(2)..];
        let pieces = Self { lexicon, text, before, far, tokens: &rest[..rest.len().min(MOST_TOKENS)], list, cut: Cell::new((0, 0)) };
        (pieces.cut_token() && (pieces.may_begin() || begins_code(text, tokens, start))).then_some(pieces)
    }

    /// Cuts one token more, if there is one and there is room for it.
    fn cut_token(&self) -> bool {
        let (n_tokens, mut at) = self.cut.get();
        let Some(token) = self.tokens.get(n_tokens).filter(|_| at < MOST_PIECES) else { return false };
        let mut spaced = n_tokens > 0 && self.tokens[n_tokens - 1].span.end != token.span.start;
        let mut rest = token.of(self.text);
        while !rest.is_empty()
            && let Some(cell) = self.list.get(at)
        {
            let (kind, len) = first_run(rest);
            let (text, after) = rest.split_at(len);
            let lower = match text.chars().any(char::is_uppercase) {
                _ if len > LONGEST_WORD => Cow::Borrowed(""),
                true => Cow::Owned(text.to_lowercase()),
                false => Cow::Borrowed(text),
            };
            let end = if after.is_empty() { n_tokens + 1 } else { 0 };
            cell.get_or_init(|| Piece { text, lower, kind, spaced, end, keys: OnceCell::new() });
            (rest, spaced, at) = (after, false, at + 1);
        }
        self.cut.set((n_tokens + 1, at));
        true
    }

    fn may_begin(&self) -> bool {
        let piece = |at: usize| self.list.get(at).and_then(OnceCell::get);
        piece(0).is_some_and(|first| match first.kind {
            PieceKind::Number => true,
            PieceKind::Sign => {
                first.text == "(" || MINUS_SIGNS.contains(&first.text) && self.begins_apart() || self.lexicon.figures(&first.lower).is_some()
            }
            PieceKind::Word => {
                let prefixed = || self.value("number", first.lower.strip_prefix(self.ordinal_prefix(0)?)?);
                // *US$* is a key, *US* is none.
                self.lexicon.figures(&first.lower).is_some()
                    || piece(1).is_some_and(|next| next.kind != PieceKind::Word)
                    || prefixed().is_some()
                    || (first.text.len() <= 2 && self.is_capital(0))
                    || roman(first.text).is_some()
            }
        })
    }

    /// The piece at a position.
    pub(super) fn get(&self, at: usize) -> Option<&Piece<'a>> {
        while self.cut.get().1 <= at && self.cut_token() {}
        self.list.get(at)?.get()
    }

    /// How many tokens the pieces before `next` fill; none where `next` is inside a token.
    pub(super) fn tokens(&self, next: usize) -> Option<usize> {
        self.get(next.checked_sub(1)?).map(|piece| piece.end).filter(|end| *end > 0)
    }

    /// *90/PUU-XXI/2023*: figures and capitals with signs between them and so many slashes at least, the number of a document.
    pub(super) fn code(&self, at: usize, n_slashes: usize) -> Option<(usize, String)> {
        let (mut shown, mut slashes, mut has_digits, mut best) = (String::new(), 0, false, None);
        for n in at.. {
            let Some(piece) = self.get(n) else { break };
            let fits = match piece.kind {
                PieceKind::Number => true,
                // *12/Pdt.Sus-HKI/Merek/2024*
                // *Kep/982.a/XII/2017*
                PieceKind::Word => {
                    let is_letter = || piece.text.len() == 1 && n > at && self.is_sign(n - 1, &["."]);
                    is_capitals(piece.text) || is_register(piece.text) || is_letter() || slashes > 1 && self.is_between_strokes(n)
                }
                PieceKind::Sign => n > at && matches!(piece.text, "/" | "-" | "." | ":" | "+"),
            };
            if !fits || (n > at && piece.spaced) {
                break;
            }
            shown.push_str(piece.text);
            slashes += usize::from(piece.text == "/");
            has_digits |= piece.kind == PieceKind::Number;
            let may_end = piece.kind == PieceKind::Number || (piece.kind == PieceKind::Word && is_capitals(piece.text));
            if may_end && has_digits && slashes >= n_slashes {
                best = Some((n + 1, shown.clone()));
            }
        }
        Some(self.with_court(at, best?))
    }

    fn is_between_strokes(&self, at: usize) -> bool {
        let is_glued = |at: usize| self.get(at).is_some_and(|piece| !piece.spaced);
        self.is_sign(at - 1, &["/"]) && self.is_sign(at + 1, &["/"]) && is_glued(at) && is_glued(at + 1)
    }

    /// *12/Pid.B/2024/PN* + *Jkt.Pst*, *PN* + *Niaga Jkt.Pst*: the court of a register is abbreviated behind it.
    fn with_court(&self, at: usize, (next, shown): (usize, String)) -> (usize, String) {
        let word = |at: usize| self.get(at).filter(|piece| piece.kind == PieceKind::Word && is_register(piece.text) && !is_capitals(piece.text));
        let is_pointed = |at: usize| word(at).is_some_and(|piece| piece.text.contains('.'));
        let branch = self.get(next).filter(|piece| word(next).is_none() && piece.text.starts_with(char::is_uppercase) && is_pointed(next + 1));
        let place = next + usize::from(branch.is_some());
        let court = word(place).filter(|court| court.spaced && (at..next).any(|at| word(at).is_some()));
        let is_letters = self.get(next - 1).is_some_and(|last| last.kind == PieceKind::Word);
        let Some(court) = court.filter(|_| is_letters) else { return (next, shown) };
        let whole = [Some(shown.as_str()), branch.map(|piece| piece.text), Some(court.text)];
        (place + 1, whole.into_iter().flatten().collect::<Vec<&str>>().join(" "))
    }

    /// The number at a position, as printed.
    pub(super) fn number(&self, at: usize) -> Option<&'a str> {
        self.get(at).filter(|piece| piece.kind == PieceKind::Number).map(|piece| piece.text)
    }

    /// The word at a position in lower case.
    pub(super) fn word(&self, at: usize) -> Option<&str> {
        self.get(at).filter(|piece| piece.kind == PieceKind::Word).map(|piece| piece.lower.as_ref())
    }

    /// Whether the piece at a position is one of these signs.
    pub(super) fn is_sign(&self, at: usize, signs: &[&str]) -> bool {
        self.get(at).is_some_and(|piece| piece.kind == PieceKind::Sign && signs.contains(&piece.text))
    }

    /// Whether a dash joins the pieces around it: blanks stand on both of its sides or on none.
    pub(super) fn is_dash(&self, at: usize) -> bool {
        let spaced = |at: usize| self.get(at).map(|piece| piece.spaced);
        self.is_sign(at, &["-", "–", "—", "‐", "‑"]) && spaced(at) == spaced(at + 1)
    }

    /// What makes the amount behind it negative: the position behind it, and the English. Unlike the word a sign may also be a dash: it counts where it is glued
    /// to the amount and to nothing before it, and no date or year follows.
    pub(super) fn minus(&self, at: usize) -> Option<(usize, &'a str)> {
        let is_free = || if at == 0 { self.begins_apart() } else { !self.is_glued(at) };
        let is_year = || self.number(at + 1).is_some_and(is_year) && self.look("unit", at + 2).is_none();
        let is_sign = || self.is_sign(at, &MINUS_SIGNS) && self.is_glued(at + 1) && is_free() && self.date(at + 1, true).is_none() && !is_year();
        self.look("minus", at).or_else(|| is_sign().then_some((at + 1, MINUS_SIGNS[0])))
    }

    /// Whether a sign that comes first belongs to what follows alone. It opens no sentence, where it would mark an item of a list, and continues neither a word
    /// (*ke -2*, *U -23*) nor a number, with its unit or without (*20 -30 persen*, *5 tahun -10 tahun*).
    fn begins_apart(&self) -> bool {
        let ([sign, behind, ..], Some(before)) = (self.tokens, self.before.last()) else { return false };
        let word = before.of(self.text);
        let continues = || {
            let lower = word.to_lowercase();
            let meanings = self.lexicon.figures(&lower);
            let is_counted = || meanings.is_some() && self.before.len() > 1 && self.before.first().is_some_and(|token| self.is_count(token));
            let is_letter = word.len() == 1 && word.starts_with(char::is_alphabetic);
            is_letter || meanings.is_some_and(|word| word.of("ordinal_prefix").is_some()) || self.is_count(before) || is_counted()
        };
        let is_open = || matches!(word, "(" | "[" | "\"" | "“" | "‘") || before.span.end < sign.span.start && !continues();
        sign.span.end == behind.span.start && is_open()
    }

    /// Whether the first piece is glued to one of these signs before it.
    pub(super) fn is_behind(&self, signs: &[&str]) -> bool {
        let is_glued = |before: &Token| self.tokens.first().is_some_and(|first| before.span.end == first.span.start);
        self.before.last().is_some_and(|before| signs.contains(&before.of(self.text)) && is_glued(before))
    }

    /// What the word right before the first piece means in a section.
    pub(super) fn behind(&self, section: &str) -> Option<&'a str> {
        self.value(section, &self.word_before()?)
    }

    /// The word right before the first piece, in lower case.
    pub(super) fn word_before(&self) -> Option<String> {
        self.before.last().map(|before| before.of(self.text).to_lowercase())
    }

    /// Whether two or three capitals stand right before the first piece: *HD 209458*.
    pub(super) fn is_behind_letters(&self) -> bool {
        let is_letters = |word: &str| (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
        self.before.last().is_some_and(|before| is_letters(before.of(self.text)))
    }

    /// Whether nothing stands before.
    pub(super) fn is_first(&self) -> bool {
        self.before.is_empty()
    }

    /// Whether an amount ends right before the first piece, or a word before it.
    pub(super) fn is_behind_amount(&self) -> bool {
        let ends = |token: &Token| {
            let meanings = self.lexicon.figures(&token.of(self.text).to_lowercase());
            meanings.is_some_and(|word| ["unit", "currency_after", "magnitude"].iter().any(|section| word.of(section).is_some()))
        };
        // *50 dolar AS hingga*, *22 derajat Celsius hingga*, *20 kg beras hingga*
        self.before.last().is_some_and(|before| self.is_count(before)) || self.before.iter().any(ends)
    }

    /// *hotline 1500533*: whether the digits that come first are those of a telephone, by one of the two words before them. A number of three may count something.
    pub(super) fn is_dialed(&self) -> bool {
        const FEWEST: usize = 4;
        let is_number = || self.number(0).is_some_and(|number| number.len() >= FEWEST && number.bytes().all(|byte| byte.is_ascii_digit()));
        is_number() && self.before.iter().any(|before| self.value("dialed", &before.of(self.text).to_lowercase()).is_some())
    }

    /// *menang 3-2*, *skor 2-1*: whether the word right before says that two numbers are a score, and count nothing.
    pub(super) fn is_behind_result(&self) -> bool {
        let is_result = |word: String| self.lexicon.lists_of(&word).others().is_some_and(|others| others.of("cue") == Some("score"));
        self.word_before().is_some_and(is_result)
    }

    /// *surah Ali Imran ayat 104*, *QS. Al-Baqarah ayat 183*: whether one of the four words before, or what it has before its hyphen, is a part of Scripture.
    pub(super) fn is_in_scripture(&self) -> bool {
        self.far.iter().chain(self.before).any(|token| {
            let word = token.of(self.text).to_lowercase();
            let article = word.split_once('-').map(|(article, _)| article);
            self.value("scripture", &word).or_else(|| self.value("scripture", article?)).is_some()
        })
    }

    /// Whether a token is a number, in digits or in words; what happened in a year may be negative.
    fn is_count(&self, token: &Token) -> bool {
        let word = token.of(self.text);
        let is_in_digits = word.starts_with(|c: char| c.is_ascii_digit()) && !is_year(word);
        is_in_digits || self.value("number", &word.to_lowercase()).is_some()
    }

    /// Whether the piece at a position is glued to the one before.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.get(at).is_some_and(|piece| !piece.spaced)
    }

    /// Whether the piece at a position begins with a capital.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.get(at).is_some_and(|piece| piece.text.starts_with(char::is_uppercase))
    }

    /// What a word means in a section of `dictionaries/figures.toml`.
    pub(super) fn value(&self, section: &str, word: &str) -> Option<&'a str> {
        self.lexicon.figures(word)?.of(section)
    }

    /// The same of the word at a position.
    pub(super) fn value_at(&self, section: &str, at: usize) -> Option<&'a str> {
        self.word(at)?;
        let (_, meanings) = self.keys(at)?.last().filter(|(next, _)| *next == at + 1)?;
        meanings.of(section)
    }

    /// The longest key of a section that begins at a position: the position behind it, and its value.
    pub(super) fn look(&self, section: &str, at: usize) -> Option<(usize, &'a str)> {
        self.keys(at)?.iter().find_map(|(next, meanings)| Some((*next, meanings.of(section)?)))
    }

    /// The keys that begin at a position, the longest first.
    fn keys(&self, at: usize) -> Option<&[(usize, Meanings<'a>)]> {
        Some(self.get(at)?.keys.get_or_init(|| self.look_up(at)))
    }

    fn look_up(&self, at: usize) -> Vec<(usize, Meanings<'a>)> {
        const USUAL: usize = 32;
        let mut key = String::with_capacity(USUAL);
        let mut found = Vec::new();
        for n in at..at + LONGEST_KEY {
            let Some(piece) = self.get(n).filter(|piece| !piece.lower.is_empty()) else { break };
            if piece.spaced && n > at {
                key.push(' ');
            }
            key.push_str(&piece.lower);
            found.extend(self.lexicon.figures(&key).map(|meanings| (n + 1, meanings)));
        }
        found.reverse();
        found
    }

    /// The position behind a key that only says what follows, or `at` where there is none.
    pub(super) fn skip(&self, section: &str, at: usize) -> usize {
        self.look(section, at).map_or(at, |(next, _)| next)
    }

    /// The prefix with which an ordinal begins: *ke* of *kedua*, *ke-79*.
    pub(super) fn ordinal_prefix(&self, at: usize) -> Option<&str> {
        let prefix = self.word(at)?.get(..2)?;
        self.value("ordinal_prefix", prefix).map(|_| prefix)
    }
}

/// *PUU/12*: capitals and, right behind them, a slash.
fn begins_code(text: &str, tokens: &[Token], start: usize) -> bool {
    let is_code = |token: &Token| is_capitals(token.of(text));
    let slash = tokens.get(start + 1).filter(|slash| slash.of(text) == "/" && tokens[start].span.end == slash.span.start);
    slash.is_some() && tokens.get(start).is_some_and(is_code)
}

/// Whether a word is all capitals, as the letters in the number of a document are.
fn is_capitals(word: &str) -> bool {
    word.chars().all(|c| c.is_uppercase() || c == '.')
}

/// *Pid*, *Pid.Sus*, *Pdt.G*: short words with capitals, which the registers of courts have between their slashes.
fn is_register(word: &str) -> bool {
    const LONGEST: usize = 3;
    word.split('.').all(|part| part.len() <= LONGEST && part.starts_with(char::is_uppercase))
}

/// Whether a figure may begin with a token, in lower case `word` and on these lists: a mark or a plain word is known before anything is made ready for it.
pub(super) fn may_begin(lexicon: &Lexicon, token: &str, word: &str, lists: Lists<'_>) -> bool {
    let prefixed = || {
        let (prefix, number) = word.split_at_checked(2)?;
        lexicon.figures(prefix)?.of("ordinal_prefix")?;
        lexicon.figures(number)?.of("number")
    };
    let is_mark = || token.bytes().all(|byte| byte.is_ascii_punctuation());
    // Behind capitals a slash may make them the number of a document.
    let is_plain = || token.len() > 2 && token.bytes().all(|byte| byte.is_ascii_alphabetic()) && !is_capitals(token);
    lists.meanings().is_some()
        || if is_mark() { token == "(" || MINUS_SIGNS.contains(&token) } else { !(is_plain() || is_small(token)) || prefixed().is_some() }
}

fn is_small(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// What the first piece of a text is, and its length in bytes.
fn first_run(text: &str) -> (PieceKind, usize) {
    let kind = |c: char| match c {
        c if c.is_ascii_digit() => PieceKind::Number,
        c if c.is_alphanumeric() => PieceKind::Word,
        _ => PieceKind::Sign,
    };
    let mut letters = text.char_indices().peekable();
    let Some((_, first)) = letters.next() else { return (PieceKind::Sign, 0) };
    let run = kind(first);
    let mut end = first.len_utf8();
    while let Some((at, c)) = letters.next() {
        let inner = match run {
            PieceKind::Number => matches!(c, '.' | ','),
            PieceKind::Word => matches!(c, '.' | '\'' | '’'),
            PieceKind::Sign => break,
        };
        let goes_on = kind(c) == run || (inner && letters.peek().is_some_and(|(_, next)| kind(*next) == run));
        if !goes_on {
            break;
        }
        end = at + c.len_utf8();
    }
    (run, end)
}

/// Whether digits without a stop may be a year.
pub(in crate::glossary) fn is_year(printed: &str) -> bool {
    printed.len() == 4 && printed.parse::<u32>().is_ok_and(|year| (1000..3000).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_KEY, first_run};

    #[test]
    fn no_key_is_longer_than_looked_for() {
        let text = include_str!("../../../dictionaries/figures.toml");
        let sections: std::collections::BTreeMap<String, toml::Table> = toml::from_str(text).unwrap();
        for key in sections.values().flat_map(toml::Table::keys) {
            let (mut rest, mut n_pieces) = (key.as_str(), 0);
            while !rest.is_empty() {
                rest = rest[first_run(rest).1..].trim_start();
                n_pieces += 1;
            }
            assert!(n_pieces <= LONGEST_KEY, "{key}");
        }
    }
}
