//! Numbers that order or name and count nothing: *abad ke-19*, *bab IV*, *2-1*, telephones.

use super::date::Read;
use super::number::{Decimal, roman};
use super::piece::{PieceKind, is_year};
use super::{FigureKind, Reader};
use crate::glossary::english;

impl Reader<'_, '_> {
    /// *ke-79*, *kedua*, *pertama*, *abad ke-19*, *abad XIX*.
    pub(super) fn read_ordinal(&mut self) {
        if let Some((next, ordinal)) = self.ordinal(0) {
            // *abad ke-5 hingga ke-3 SM*: only centuries are counted so.
            let century = english::framed(self.pieces.lexicon, "century", &ordinal).unwrap_or_default();
            self.offer_all(self.of_era(next, &century, false), FigureKind::Year);
            self.offer((next, ordinal), FigureKind::Ordinal);
        }
        let Some((next, noun)) = self.pieces.look("before_ordinal", 0) else { return };
        let Some((next, ordinal)) = self.ordinal_behind_noun(next) else { return };
        let shown = format!("{ordinal} {noun}");
        self.offer_all(self.of_era(next, &shown, true), FigureKind::Year);
        self.offer_past(self.of_year(next, &ordinal), FigureKind::Date);
        self.offer((next, shown), FigureKind::Ordinal);
    }

    /// *abad ke-19*: a noun that English puts behind its ordinal, with it.
    pub(super) fn counted(&self, at: usize) -> Option<Read> {
        let (next, noun) = self.pieces.look("before_ordinal", at)?;
        let (next, ordinal) = self.ordinal_behind_noun(next)?;
        Some((next, format!("{ordinal} {noun}")))
    }

    fn ordinal_behind_noun(&self, at: usize) -> Option<Read> {
        let bare = || self.integer(at).map(|n| (at + 1, english::ordinal_in_digits(n)));
        self.ordinal(at).or_else(bare)
    }

    /// *kuartal II-2026*, *triwulan III/2025*, *semester pertama 2025*: a part of a year, of which the ordinal is read, and the year.
    fn of_year(&self, at: usize, ordinal: &str) -> Option<Read> {
        let (_, part) = self.pieces.look("part_of_year", 0)?;
        let is_joint = (self.pieces.is_dash(at) || self.pieces.is_sign(at, &["/"])) && self.pieces.is_glued(at);
        let next = if is_joint { at + 1 } else { self.pieces.skip("before_year", at) };
        let year = self.pieces.number(next).filter(|year| is_year(year) && self.pieces.is_glued(next) == is_joint)?;
        Some((next + 1, format!("{ordinal} {part} of {year}")))
    }

    /// *abad ke-5 SM*: a century and what it is counted from, which English puts behind it.
    pub(super) fn of_era(&self, at: usize, century: &str, is_named: bool) -> Option<Read> {
        let (next, frame) = self.pieces.era(at, is_named)?;
        Some((next, format!("{century} {}", frame.replacen('X', "", 1).trim())))
    }

    fn ordinal(&self, at: usize) -> Option<Read> {
        if let Some((next, n)) = self.pieces.look("ordinal", at) {
            return Some((next, english::ordinal(self.pieces.lexicon, n.parse().ok()?)));
        }
        let prefix = self.pieces.ordinal_prefix(at)?;
        if self.pieces.word(at) == Some(prefix) {
            let n = self.integer(at + 2).filter(|_| self.pieces.is_dash(at + 1) && self.pieces.is_glued(at + 1))?;
            return Some((at + 3, english::ordinal_in_digits(n)));
        }
        let (next, n) = self.pieces.number_words(at, prefix)?;
        Some((next, english::ordinal(self.pieces.lexicon, n)))
    }

    /// A whole number in digits or in capitals of Rome.
    fn integer(&self, at: usize) -> Option<u64> {
        let piece = self.pieces.get(at)?;
        match piece.kind {
            PieceKind::Number => Decimal::read(piece.text).and_then(|number| number.integer()),
            PieceKind::Word => roman(piece.text),
            _ => None,
        }
    }

    /// *ayat (1)*, *bab IV*, *magnitudo 5,6*, *M5,6*, *Nomor 11 Tahun 2020*.
    pub(super) fn read_label(&mut self) {
        let short = || self.pieces.look("label_short", 0).filter(|_| self.pieces.is_capital(0));
        let fraction = |at: usize| self.pieces.number(at).and_then(Decimal::read).filter(Decimal::has_fraction).map(|number| number.english());
        if let Some((next, label)) = short() {
            self.offer_all(fraction(next).map(|number| (next + 1, format!("{label} {number}"))), FigureKind::Reference);
        }
        let Some((next, label)) = self.pieces.look("label", 0) else { return };
        let verse = self.pieces.look("label_in_scripture", 0).filter(|_| self.pieces.is_in_scripture());
        let label = verse.map_or(label, |(_, verse)| verse);
        let bracket = usize::from(self.pieces.is_sign(next, &["("]));
        let at = next + bracket;
        if let Some((next, code)) = self.pieces.code(at, 1).filter(|_| bracket == 0) {
            self.offer((next, format!("{label} {code}")), FigureKind::Reference);
        }
        let roman = || self.integer(at).and(self.pieces.get(at)).map(|piece| piece.text.to_owned());
        // *nomor 5.000 meter*: an event of sport.
        if let Some(amount) = self.pieces.amount(at, false).filter(|_| bracket == 0)
            && let Some((next, frame)) = self.pieces.look("event", amount.next)
        {
            self.offer((next, frame.replacen('X', &amount.text, 1)), FigureKind::Quantity);
            return;
        }
        let Some(number) = fraction(at).or_else(|| self.pieces.number(at).map(str::to_owned)).or_else(roman) else { return };
        if bracket == 1 && !self.pieces.is_sign(at + 1, &[")"]) {
            return;
        }
        let shown = if bracket == 1 { format!("{label} ({number})") } else { format!("{label} {number}") };
        let next = at + 1 + bracket;
        if let Some((behind, of)) = self.pieces.look("law_year", next)
            && let Some(year) = self.pieces.number(behind).filter(|year| year.len() == 4)
        {
            self.offer((behind + 1, format!("{shown} {of} {year}")), FigureKind::Reference);
        }
        self.offer((next, shown), FigureKind::Reference);
    }

    /// *10 besar*, *babak 8 besar*, *16 besar*: "top 10", "round of 8", "round of 16".
    pub(super) fn read_top(&mut self) {
        const FEWEST: u64 = 16;
        let at = self.pieces.skip("before_last", 0);
        let Some((number, n)) = self.pieces.number(at).and_then(|number| Some((number, number.parse::<u64>().ok()?))) else { return };
        let is_round = at > 0 || n >= FEWEST && n.is_power_of_two();
        let Some((next, frame)) = self.pieces.look(if is_round { "last" } else { "top" }, at + 1) else { return };
        self.offer((next, frame.replacen('X', number, 1)), FigureKind::Reference);
    }

    /// *2-1*: two small numbers in one token.
    pub(super) fn read_score(&mut self) {
        let small = |at: usize| self.pieces.number(at).filter(|goals| goals.len() <= 3 && !goals.contains(['.', ',']));
        if let (Some(ours), Some(theirs)) = (small(0), small(2))
            && self.pieces.is_dash(1)
            && self.pieces.is_glued(1)
        {
            self.offer((3, format!("{ours}-{theirs}")), FigureKind::Score);
        }
    }

    /// Digits that are no amount, such as those of telephones, stay as they were printed.
    pub(super) fn read_printed(&mut self) {
        let mut printed = String::new();
        for at in 0.. {
            let Some(piece) = self.pieces.get(at) else { return };
            let fits = piece.kind == PieceKind::Number || (at > 0 && matches!(piece.text, "-" | "/" | "." | ":"));
            if !fits || (at > 0 && piece.spaced) {
                return;
            }
            printed.push_str(piece.text);
            if piece.kind == PieceKind::Number {
                self.offer((at + 1, printed.clone()), FigureKind::Number);
            }
        }
    }
}
