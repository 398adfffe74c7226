//! Sums of money: *Rp2,7 miliar*, *Rp5.000 per kilogram*, *5 juta dolar*.

use super::date::Read;
use super::number::{Amount, is_grouped};
use super::{FigureKind, Reader};
use crate::glossary::english;

impl Reader<'_, '_> {
    pub(super) fn read_money(&mut self) {
        let Some((next, money)) = self.money(0) else { return };
        self.offer((next, money.clone()), FigureKind::Money);
        let is_dollar = money.contains("USD");
        if let Some((next, per)) = self.per(next, is_dollar) {
            self.offer((next, format!("{money} {per}")), FigureKind::Money);
        }
        // *Rp1 miliar-Rp2 miliar*
        if let Some((next, most)) = self.money(next + 1).filter(|_| self.pieces.is_dash(next)) {
            self.offer((next, format!("{money}-{most}")), FigureKind::Money);
        }
        // *Rp50.000,-*
        if self.pieces.is_sign(next, &[","]) && self.pieces.is_sign(next + 1, &["-", "–"]) {
            self.offer((next + 2, money), FigureKind::Money);
        }
    }

    /// A currency and an amount in digits.
    pub(super) fn money(&self, at: usize) -> Option<Read> {
        let minus = self.pieces.minus(at);
        let (next, code) = self.pieces.look("currency_before", minus.map_or(at, |(next, _)| next))?;
        let printed = self.pieces.number(next)?;
        // *Rp 9,000*: no sum has three digits behind its comma.
        if printed.contains(',') && is_grouped(printed, ',') && self.pieces.look("magnitude", next + 1).is_none() {
            return Some((next + 1, with_code(code, printed)));
        }
        let mut amount = self.pieces.amount(next, true).filter(|amount| !amount.needs_unit || self.pieces.tokens(amount.next).is_some())?;
        if let Some((_, sign)) = minus {
            amount.text.insert_str(0, sign);
        }
        Some((amount.next, in_currency(code, &amount)))
    }

    /// *per kilogram*, */hari*, *per dolar AS*.
    pub(super) fn per(&self, at: usize, is_dollar: bool) -> Option<Read> {
        let rate = self.per_currency(at);
        if rate.is_some() {
            return rate;
        }
        let (next, per) = self.pieces.look("per", at)?;
        // *5 persen per kuartal I 2024*
        if self.pieces.look("part_of_year", next).is_some() && self.counted(next).is_some() {
            return None;
        }
        let abroad = || self.pieces.look("unit_in_dollars", next).filter(|_| is_dollar);
        let unit = self.unit(next).map(|unit| abroad().filter(|abroad| abroad.0 >= unit.0).unwrap_or(unit));
        // *Rp 120 per lembar*: what that is, the words around it tell.
        let is_told = |end: usize| self.pieces.look("per_noun", next).is_some_and(|(noun, _)| noun == end);
        let (next, unit) = unit.filter(|(end, unit)| unit.starts_with(char::is_alphabetic) && !is_told(*end))?;
        Some((next, format!("{per} {unit}")))
    }

    /// *per dolar AS*, */US$*, *per US$1*, *per 1 dolar AS*: what a currency is worth in another.
    pub(super) fn per_currency(&self, at: usize) -> Option<Read> {
        let (next, per) = self.pieces.look("per", at)?;
        let is_one = |at: usize| self.pieces.number(at) == Some("1") && self.pieces.value_at("magnitude", at + 1).is_none();
        let (next, currency) = self.pieces.look("currency_after", next + usize::from(is_one(next)))?;
        let has_sign = self.pieces.get(next - 1).is_some_and(|sign| sign.text.ends_with('$'));
        Some((next + usize::from(has_sign && is_one(next)), format!("{per} {currency}")))
    }

    pub(super) fn read_currency_behind(&mut self, amount: &Amount<'_>) {
        let Some((next, money)) = self.currency_behind(amount) else { return };
        let is_dollar = money.contains("USD");
        if let Some((next, per)) = self.per(next, is_dollar) {
            self.offer((next, format!("{money} {per}")), FigureKind::Money);
        }
        self.offer((next, money), FigureKind::Money);
    }

    /// An amount with the currency behind it.
    pub(super) fn currency_behind(&self, amount: &Amount<'_>) -> Option<Read> {
        let (next, currency) = self.pieces.look("currency_after", amount.next)?;
        if is_code(currency) {
            return Some((next, in_currency(currency, amount)));
        }
        let unit = if amount.one { currency.to_owned() } else { english::plural(self.pieces.lexicon, currency) };
        Some((next, format!("{} {unit}", amount.digits())))
    }
}

fn is_code(currency: &str) -> bool {
    currency.bytes().all(|b| b.is_ascii_uppercase())
}

/// *IDR 2.7 billion*, *$5*, *some IDR 800 million*.
fn in_currency(code: &str, amount: &Amount<'_>) -> String {
    amount.with_about(&with_code(code, &amount.text))
}

fn with_code(code: &str, digits: &str) -> String {
    let blank = if is_code(code) { " " } else { "" };
    format!("{code}{blank}{digits}")
}
