//! Numbers, money, measures, dates and times in English notation: *Rp2,7 miliar* is IDR 2.7 billion, *Senin (6/10/2025)* is Monday, 6 October 2025.
//!
//! Indonesian groups thousands with stops and writes a comma before the fraction. Nothing is computed: a weekday gets no date, a date no year,
//! a sum of money no exchange rate. The words are in `dictionaries/figures.toml`, the English ones that are inflected in `dictionaries/english.toml`.

mod date;
mod label;
mod law;
mod money;
mod number;
mod piece;
mod quantity;
#[cfg(test)]
mod tests;

use crate::lexicon::{Lexicon, Lists};
use crate::token::Token;
use date::Read;
pub(super) use number::roman;
pub(super) use piece::is_year;
use piece::{Pieces, may_begin};

/// What a figure tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureKind {
    /// A number without a unit: *1.562*, *tiga*, *ribuan*.
    Number,
    /// A number and what it counts or measures: *6,2 km*, *45 tahun*.
    Quantity,
    /// An amount of money.
    Money,
    /// *60 persen*.
    Percentage,
    /// *ke-79*, *kedua*. The words also have other senses (*kedua negara*, both countries): the caller takes them behind a noun only.
    Ordinal,
    /// A year, years or a decade.
    Year,
    /// A day, a date or a month.
    Date,
    /// A time of day.
    Time,
    /// *2-1*.
    Score,
    /// A number with its label: *Pasal 5*, *magnitudo 5,6*.
    Reference,
}

/// A figure in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// How many tokens it has, one at least.
    pub tokens: usize,
    /// Its English.
    pub gloss: String,
    /// What it tells.
    pub kind: FigureKind,
}

/// The longest figure that begins with the token at `start`; none where no figure does. Looks at no more than 24 tokens.
///
/// ```
/// use ringkas::{Lexicon, Span, glossary::figure, token};
/// let text = "Rp2,7 miliar";
/// let tokens = token::split(text, Span::new(0, text.len()));
/// let figure = figure::read(&Lexicon::embedded(), text, &tokens, 0).unwrap();
/// assert_eq!((figure.gloss.as_str(), figure.tokens), ("IDR 2.7 billion", 3));
/// ```
pub fn read(lexicon: &Lexicon, text: &str, tokens: &[Token], start: usize) -> Option<Figure> {
    let word = tokens.get(start)?.of(text).to_lowercase();
    read_word(lexicon, text, tokens, start, &word, lexicon.lists_of(&word))
}

/// The same where the token in lower case and the lists that it is on are known.
pub(super) fn read_word(lexicon: &Lexicon, text: &str, tokens: &[Token], start: usize, word: &str, lists: Lists<'_>) -> Option<Figure> {
    if !may_begin(lexicon, tokens.get(start)?.of(text), word, lists) {
        return None;
    }
    let pieces = Pieces::new(lexicon, text, tokens, start)?;
    let opened = start.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| token.of(text) == "(");
    let mut reader = Reader { pieces: &pieces, best: None, next: 0 };
    if pieces.is_dialed() {
        reader.read_printed();
        return reader.best;
    }
    reader.read_dates(opened);
    reader.read_part();
    reader.read_score();
    // *menang 3-2 pekan lalu*, but *unggul 2-3 persen*
    let number = |digits: &str| digits.parse::<u32>().ok();
    let is_no_range = |gloss: &str| gloss.split_once('-').is_some_and(|(one, other)| number(one) >= number(other));
    if pieces.is_behind_result() && reader.best.as_ref().is_some_and(|best| best.kind == FigureKind::Score && is_no_range(&best.gloss)) {
        return reader.best;
    }
    reader.read_money();
    reader.read_decade_of_life();
    reader.read_amount();
    reader.read_measure();
    reader.read_vague();
    reader.read_one_period();
    reader.read_part_of_all();
    reader.read_between();
    reader.read_up_to();
    reader.read_tour();
    reader.read_day_count();
    reader.read_ordinal();
    reader.read_label();
    reader.read_scale();
    reader.read_plate();
    reader.read_top();
    reader.read_articles();
    reader.read_law_number();
    reader.read_printed();
    // A date has two slashes too, but it is read already.
    reader.offer_all(pieces.code(0, 2), FigureKind::Reference);
    reader.read_more();
    reader.best
}

/// Tries one reading after the other and keeps the longest, the first of those equally long.
struct Reader<'p, 'a> {
    pieces: &'p Pieces<'a>,
    best: Option<Figure>,
    /// The position behind the best.
    next: usize,
}

impl Reader<'_, '_> {
    /// Takes a reading if it ends with a token and is longer than the best so far.
    fn offer(&mut self, (next, gloss): Read, kind: FigureKind) {
        let Some(tokens) = self.pieces.tokens(next) else { return };
        if self.best.as_ref().is_none_or(|best| tokens > best.tokens) {
            (self.best, self.next) = (Some(Figure { tokens, gloss, kind }), next);
        }
    }

    fn offer_all(&mut self, readings: impl IntoIterator<Item = Read>, kind: FigureKind) {
        readings.into_iter().for_each(|reading| self.offer(reading, kind));
    }
}
