//! Numbers, money, measures, dates and times in English notation: *Rp2,7 miliar* is IDR 2.7 billion, *Senin (6/10/2025)* is Monday, 6 October 2025.
//!
//! Indonesian groups thousands with stops and writes a comma before the fraction. Nothing is computed: a weekday gets no date, a date no year,
//! a sum of money no exchange rate. The words are in `dictionaries/figures.toml`, the English ones that are inflected in `dictionaries/english.toml`.

mod date;
mod number;
mod piece;

use super::english;
use crate::lexicon::{Lexicon, List, Lists, PartOfSpeech};
use crate::token::Token;
use date::Read;
pub(super) use date::is_year;
use number::{Amount, Decimal, is_grouped, roman};
use piece::{PieceKind, Pieces, may_begin};

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
    reader.read_dates(opened);
    reader.read_score();
    reader.read_money();
    reader.read_amount();
    reader.read_measure();
    reader.read_vague();
    reader.read_day_count();
    reader.read_ordinal();
    reader.read_label();
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

impl<'a> Reader<'_, 'a> {
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

    fn read_dates(&mut self, opened: bool) {
        let pieces = self.pieces;
        self.offer_past(pieces.days(0), FigureKind::Date);
        self.offer_past(pieces.bracketed_date(0), FigureKind::Date);
        let closed = |(next, _): &Read| pieces.is_sign(*next, &[")"]);
        self.offer_past(pieces.date(0, opened).filter(|date| !opened || closed(date) || pieces.date(0, false).is_some()), FigureKind::Date);
        self.offer_past(pieces.months(0), FigureKind::Date);
        self.offer_all(pieces.times(0), FigureKind::Time);
        self.offer_all(pieces.decade(0), FigureKind::Year);
        self.offer_past(pieces.years(0), FigureKind::Year);
        // *per 1 Januari 2016*
        if let Some((start, frame)) = pieces.look("as_of", 0) {
            let dates = pieces.date(start, false).into_iter().chain(pieces.months(start));
            self.offer_all(dates.map(|(next, gloss)| (next, frame.replacen('X', &gloss, 1))), FigureKind::Date);
        }
    }

    /// *Senin (9/10/2017) lalu*, *2013 lalu*: behind a date in figures the word says nothing more, nor does *tadi* behind a day in words.
    fn offer_past(&mut self, readings: impl IntoIterator<Item = Read>, kind: FigureKind) {
        for (next, gloss) in readings {
            let has_figures = gloss.contains(|c: char| c.is_ascii_digit());
            self.offer((self.pieces.skip(if has_figures { "behind_date" } else { "behind_day" }, next), gloss.clone()), kind);
            self.offer((next, gloss), kind);
        }
    }

    /// *2-1*: two small numbers in one token.
    fn read_score(&mut self) {
        let small = |at: usize| self.pieces.number(at).filter(|goals| goals.len() <= 3 && !goals.contains(['.', ',']));
        if let (Some(ours), Some(theirs)) = (small(0), small(2))
            && self.pieces.is_dash(1)
            && self.pieces.is_glued(1)
        {
            self.offer((3, format!("{ours}-{theirs}")), FigureKind::Score);
        }
    }

    fn read_money(&mut self) {
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
    fn money(&self, at: usize) -> Option<Read> {
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

    /// *per kilogram*, */hari*.
    fn per(&self, at: usize, is_dollar: bool) -> Option<Read> {
        let (next, per) = self.pieces.look("per", at)?;
        let abroad = || self.pieces.look("unit_in_dollars", next).filter(|_| is_dollar);
        let unit = self.unit(next).map(|unit| abroad().filter(|abroad| abroad.0 >= unit.0).unwrap_or(unit));
        let (next, unit) = unit.filter(|(_, unit)| unit.starts_with(char::is_alphabetic))?;
        Some((next, format!("{per} {unit}")))
    }

    fn read_amount(&mut self) {
        let Some(amount) = self.pieces.amount(0, false) else { return };
        self.read_unit(&amount);
        self.read_currency_behind(&amount);
        if amount.needs_unit {
            // *20 hingga 30 rumah*: without a unit the two numbers are two figures.
            let (at, sign) = self.pieces.minus(0).unwrap_or_default();
            if let Some(printed) = self.pieces.number(at).and_then(Decimal::read) {
                self.offer((at + 1, format!("{sign}{}", printed.english())), FigureKind::Number);
            }
            return;
        }
        // Four digits without a stop may be a year or the number of a house.
        let as_printed = self.pieces.number(0).filter(|number| amount.is_plain && number.len() == 4 && !number.contains(['.', ',']));
        let gloss = as_printed.map_or_else(|| in_words(&amount), str::to_owned);
        self.offer((amount.next, gloss), FigureKind::Number);
    }

    fn read_unit(&mut self, amount: &Amount<'_>) {
        let Some((next, gloss, kind, unit)) = self.quantity(amount) else { return };
        if let Some((next, per)) = self.per(next, false) {
            self.offer((next, format!("{gloss} {per}")), kind);
        }
        self.offer_all(self.when(next, unit, &gloss), kind);
        self.offer((next, gloss), kind);
    }

    /// An amount and its unit: the position behind them, the English of both, and the unit's.
    fn quantity(&self, amount: &Amount<'_>) -> Option<(usize, String, FigureKind, &'a str)> {
        let (next, unit) = self.unit(amount.next)?;
        let (gloss, kind) = if unit.is_empty() {
            (in_words(amount), FigureKind::Number)
        } else if unit.starts_with(char::is_alphabetic) {
            let unit = if amount.one { unit.to_owned() } else { english::plural(self.pieces.lexicon, unit) };
            (format!("{} {unit}", in_words(amount)), FigureKind::Quantity)
        } else {
            let kind = if unit == "%" { FigureKind::Percentage } else { FigureKind::Quantity };
            (format!("{}{unit}", in_digits(amount)), kind)
        };
        Some((next, gloss, kind, unit))
    }

    /// *dua tahun lalu* two years ago, *lima bulan terakhir* the past five months, *300 tahun SM* 300 years BC: a length of time and where it lies.
    fn when(&self, at: usize, unit: &str, length: &str) -> Option<Read> {
        self.pieces.lexicon.english(&format!("{unit}+period"))?;
        let (next, frame) = self.pieces.look("behind_period", at).or_else(|| self.pieces.era(at, false))?;
        Some((next, frame.replacen('X', length, 1)))
    }

    /// *H-7* 7 days before, *H+3* 3 days after: days counted from a feast or an event.
    fn read_day_count(&mut self) {
        let Some((next, (unit, side))) = self.pieces.look("day_from", 0).and_then(|(next, from)| Some((next, from.split_once(' ')?))) else { return };
        let Some(n) = self.pieces.number(next).filter(|n| n.len() <= 3 && n.bytes().all(|b| b.is_ascii_digit())) else { return };
        let unit = if n == "1" { unit.to_owned() } else { english::plural(self.pieces.lexicon, unit) };
        self.offer((next + 1, format!("{n} {unit} {side}")), FigureKind::Quantity);
    }

    /// *sepanjang 3 meter* 3 meters long, *seberat 5 kg* weighing 5 kg. What lasts is not long: *sepanjang 120 menit* lasting 120 minutes.
    fn read_measure(&mut self) {
        let Some((next, frame)) = self.pieces.look("before_measure", 0) else { return };
        let Some(amount) = self.pieces.amount(next, false) else { return };
        let Some((next, gloss, kind, unit)) = self.quantity(&amount).filter(|(_, _, kind, _)| *kind == FigureKind::Quantity) else { return };
        let lasts = self.pieces.lexicon.english(&format!("{unit}+period")).is_some();
        self.offer((next, if lasts { format!("lasting {gloss}") } else { frame.replacen('X', &gloss, 1) }), kind);
    }

    /// The unit at a position. One of one letter is in lower case (*5 m* are meters, *5 M* are none), and a phrase of its own is none.
    fn unit(&self, at: usize) -> Option<(usize, &'a str)> {
        let is_capital_letter = self.pieces.is_capital(at) && self.pieces.word(at).is_some_and(|word| word.len() == 1);
        let found = self.pieces.look("unit", at)?;
        let is_phrase = self.pieces.look("no_unit", at).is_some_and(|(next, _)| next > found.0);
        let stands_alone = found.0 > at + 1 || !is_capital_letter;
        (stands_alone && !is_phrase).then_some(found)
    }

    fn read_currency_behind(&mut self, amount: &Amount<'_>) {
        let Some((next, currency)) = self.pieces.look("currency_after", amount.next) else { return };
        let money = if is_code(currency) {
            in_currency(currency, amount)
        } else {
            let unit = if amount.one { currency.to_owned() } else { english::plural(self.pieces.lexicon, currency) };
            format!("{} {unit}", in_digits(amount))
        };
        let is_dollar = money.contains("USD");
        if let Some((next, per)) = self.per(next, is_dollar) {
            self.offer((next, format!("{money} {per}")), FigureKind::Money);
        }
        self.offer((next, money), FigureKind::Money);
    }

    /// *puluhan ribu orang*, *ribuan*, *setengah jam*, *dua pertiga*.
    fn read_vague(&mut self) {
        if let Some((next, number)) = self.pieces.look("vague", 0) {
            self.read_behind_vague(next, number);
        }
        let Some((next, part)) = self.pieces.look("fraction", 0) else { return };
        self.offer((next, without_of(self.pieces.lexicon, part).to_owned()), FigureKind::Number);
        if let Some((next, power)) = self.pieces.look("magnitude", next)
            && let Some(name) = self.pieces.lexicon.english(&format!("{power}+magnitude"))
        {
            self.offer((next, format!("{part} {} {name}", english::article(self.pieces.lexicon, name))), FigureKind::Number);
        }
        if let Some((next, unit)) = self.unit(next).filter(|(_, unit)| unit.starts_with(char::is_alphabetic)) {
            self.offer((next, format!("{part} {} {unit}", english::article(self.pieces.lexicon, unit))), FigureKind::Quantity);
        }
    }

    fn read_behind_vague(&mut self, next: usize, number: &str) {
        let lexicon = self.pieces.lexicon;
        let alone = without_of(lexicon, number).to_owned();
        if let Some((next, unit)) = self.unit(next) {
            match unit {
                "" => self.offer((next, alone.clone()), FigureKind::Number),
                _ if unit.starts_with(char::is_alphabetic) => {
                    let gloss = format!("{number} {}", english::plural(lexicon, unit));
                    self.offer_all(self.when(next, unit, &gloss), FigureKind::Quantity);
                    self.offer((next, gloss), FigureKind::Quantity);
                }
                _ => {}
            }
        }
        if let Some((next, currency)) = self.pieces.look("currency_after", next) {
            let name = lexicon.english(&format!("{}+name", currency.to_lowercase())).map(str::to_owned);
            let name = name.unwrap_or_else(|| english::plural(lexicon, currency));
            self.offer((next, format!("{number} {name}")), FigureKind::Money);
        }
        self.offer((next, alone), FigureKind::Number);
    }

    /// *ke-79*, *kedua*, *pertama*, *abad ke-19*, *abad XIX*.
    fn read_ordinal(&mut self) {
        if let Some((next, ordinal)) = self.ordinal(0) {
            // *abad ke-5 hingga ke-3 SM*: only centuries are counted so.
            self.offer_all(self.of_era(next, &format!("{ordinal} century"), false), FigureKind::Year);
            self.offer((next, ordinal), FigureKind::Ordinal);
        }
        let Some((next, noun)) = self.pieces.look("before_ordinal", 0) else { return };
        let bare = || self.integer(next).map(|n| (next + 1, english::ordinal_in_digits(n)));
        let ordinal = self.ordinal(next).or_else(bare);
        let Some((next, ordinal)) = ordinal else { return };
        let shown = format!("{ordinal} {noun}");
        self.offer_all(self.of_era(next, &shown, true), FigureKind::Year);
        self.offer_past(self.of_year(next, &ordinal), FigureKind::Date);
        self.offer((next, shown), FigureKind::Ordinal);
    }

    /// *kuartal II-2026*, *triwulan III/2025*, *semester pertama 2025*: a part of a year, of which the ordinal is read, and the year.
    fn of_year(&self, at: usize, ordinal: &str) -> Option<Read> {
        let (_, part) = self.pieces.look("part_of_year", 0)?;
        let is_joint = (self.pieces.is_dash(at) || self.pieces.is_sign(at, &["/"])) && self.pieces.is_glued(at);
        let next = if is_joint { at + 1 } else { self.pieces.skip("before_year", at) };
        let year = self.pieces.number(next).filter(|year| is_year(year) && self.pieces.is_glued(next) == is_joint)?;
        Some((next + 1, format!("{ordinal} {part} of {year}")))
    }

    /// *satu juta lebih*, *dua tahun lebih*, *setahun lebih*: more than the amount. Before anything but the end of the phrase the word compares: *5 persen lebih
    /// tinggi*; only a number may have what is counted behind it.
    fn read_more(&mut self) {
        let one = self.pieces.look("one_period", 0).filter(|_| self.best.is_none());
        let one = one.map(|(next, unit)| (next, format!("{} {unit}", english::article(self.pieces.lexicon, unit)), FigureKind::Quantity));
        let best = || self.best.as_ref().map(|best| (self.next, best.gloss.as_str(), best.kind));
        let one = one.as_ref().map(|(next, gloss, kind)| (*next, gloss.as_str(), *kind));
        let Some((next, gloss, kind)) = one.or_else(best) else { return };
        let is_amount = matches!(kind, FigureKind::Number | FigureKind::Quantity | FigureKind::Money | FigureKind::Percentage);
        let lexicon = self.pieces.lexicon;
        if !is_amount || !self.pieces.word(next).is_some_and(|word| lexicon.is(List::Comparative, word)) {
            return;
        }
        let behind = next + 1;
        let is_counted = |word: &str| {
            let part = lexicon.entry(word).and_then(|entry| entry.senses().next()?.part_of_speech());
            kind == FigureKind::Number && part == Some(PartOfSpeech::Noun)
        };
        let ends_or_is_counted = |word: &str| lexicon.is(List::BehindMore, word) || is_counted(word);
        if self.pieces.word(behind).is_none_or(ends_or_is_counted) && self.pieces.number(behind).is_none() {
            self.offer((behind, format!("more than {gloss}")), kind);
        }
    }

    /// *abad ke-5 SM*: a century and what it is counted from, which English puts behind it.
    fn of_era(&self, at: usize, century: &str, is_named: bool) -> Option<Read> {
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

    /// *Pasal 12 huruf a*, *Pasal 5 ayat (1) huruf b*: the parts of an article, "Article 5(1)(b)".
    fn label_parts(&self, mut next: usize, label: &str) -> Option<Read> {
        let mut shown = label.to_owned();
        while let Some((at, _)) = self.pieces.look("label_part", next) {
            let bracket = usize::from(self.pieces.is_sign(at, &["("]));
            let letter = || self.pieces.word(at + bracket).filter(|word| word.len() == 1);
            let part = self.pieces.number(at + bracket).or_else(letter).filter(|_| bracket == 0 || self.pieces.is_sign(at + 2, &[")"]));
            let Some(part) = part else { break };
            shown.extend(["(", part, ")"]);
            next = at + 1 + 2 * bracket;
        }
        (shown.len() > label.len()).then_some((next, shown))
    }

    /// *Pasal 5*, *ayat (1)*, *bab IV*, *magnitudo 5,6*, *M5,6*, *Nomor 11 Tahun 2020*.
    fn read_label(&mut self) {
        let short = || self.pieces.look("label_short", 0).filter(|_| self.pieces.is_capital(0));
        let fraction = |at: usize| self.pieces.number(at).and_then(Decimal::read).filter(Decimal::has_fraction).map(|number| number.english());
        if let Some((next, label)) = short() {
            self.offer_all(fraction(next).map(|number| (next + 1, format!("{label} {number}"))), FigureKind::Reference);
        }
        let Some((next, label)) = self.pieces.look("label", 0) else { return };
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
        if bracket == 0 && self.pieces.look("label_with_parts", 0).is_some() {
            self.offer_all(self.label_parts(next, &shown), FigureKind::Reference);
        }
        if let Some((behind, of)) = self.pieces.look("law_year", next)
            && let Some(year) = self.pieces.number(behind).filter(|year| year.len() == 4)
        {
            self.offer((behind + 1, format!("{shown} {of} {year}")), FigureKind::Reference);
        }
        self.offer((next, shown), FigureKind::Reference);
    }

    /// Digits that are no amount, such as those of telephones, stay as they were printed.
    fn read_printed(&mut self) {
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

fn is_code(currency: &str) -> bool {
    currency.bytes().all(|b| b.is_ascii_uppercase())
}

/// *IDR 2.7 billion*, *$5*, *some IDR 800 million*.
fn in_currency(code: &str, amount: &Amount<'_>) -> String {
    with_about(amount, &with_code(code, &amount.text))
}

fn with_code(code: &str, digits: &str) -> String {
    let blank = if is_code(code) { " " } else { "" };
    format!("{code}{blank}{digits}")
}

fn in_digits(amount: &Amount<'_>) -> String {
    with_about(amount, &amount.text)
}

fn in_words(amount: &Amount<'_>) -> String {
    amount.word.clone().unwrap_or_else(|| in_digits(amount))
}

fn with_about(amount: &Amount<'_>, shown: &str) -> String {
    amount.about.map_or_else(|| shown.to_owned(), |about| format!("{about} {shown}"))
}

/// *thousands* for *thousands of*.
fn without_of<'v>(lexicon: &Lexicon, value: &'v str) -> &'v str {
    let (rest, last) = value.rsplit_once(' ').unwrap_or((value, ""));
    if lexicon.english(&format!("{last}+class")).is_some() { rest } else { value }
}

#[cfg(test)]
mod tests {
    use super::{Figure, FigureKind, read};
    use crate::lexicon::Lexicon;
    use crate::span::Span;
    use crate::token;

    fn figure(text: &str, start: usize) -> Option<Figure> {
        read(&Lexicon::embedded(), text, &token::split(text, Span::new(0, text.len())), start)
    }

    /// Checks the gloss of the figure at the head of a text; what it leaves is behind a bar.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let (whole, rest) = text.split_once(" | ").unwrap_or((text, ""));
        let text = if rest.is_empty() { whole.to_owned() } else { format!("{whole} {rest}") };
        let found = figure(&text, 0);
        let whole = token::split(whole, Span::new(0, whole.len())).len();
        let found = found.as_ref().map(|figure| (figure.gloss.as_str(), figure.tokens));
        assert_eq!(found, Some((expected, whole)), "of '{text}'; help: words in dictionaries/figures.toml");
    }

    /// Checks the gloss of the figure that begins behind a bar.
    #[track_caller]
    fn check_behind(text: &str, expected: Option<&str>) {
        let (before, _) = text.split_once('|').unwrap();
        let start = token::split(before, Span::new(0, before.len())).len();
        assert_eq!(figure(&text.replacen('|', "", 1), start).map(|figure| figure.gloss).as_deref(), expected, "of '{text}'");
    }

    #[test]
    fn a_minus_sign_stands_before_its_amount_alone() {
        check_behind("Suhu |-5 derajat Celsius", Some("-5 degrees Celsius"));
        check_behind("Suhu |−5°C", Some("-5°C"));
        check_behind("ekonomi |–2,5 persen", Some("-2.5%"));
        check_behind("ekonomi tahun 2020 |-2,07 persen", Some("-2.07%"));
        check_behind("ekonomi (|-2,5%)", Some("-2.5%"));
        check_behind("Laba |-Rp5 juta", Some("IDR -5 million"));
        check_behind("Laba |minus Rp5 juta", Some("IDR -5 million"));
        check_behind("Suhu |-5 hingga 3 derajat", Some("-5 to 3 degrees"));
        check_behind("Nilai |-5 hingga 3 titik", Some("-5"));
        for dash in [
            "|-5 orang",
            "Hadir |- 5 orang",
            "20 |-30 persen",
            "5 tahun |-10 tahun",
            "5|-10 tahun",
            "C|-130",
            "U |-23",
            "hari ke |-3",
            "Jakarta |-24 November",
            "Jakarta |-24/11/2026",
            "periode 2019 |-2024",
            "Rapat |-5/10",
        ] {
            check_behind(dash, None);
        }
    }

    #[track_caller]
    fn check_none(text: &str) {
        assert_eq!(figure(text, 0), None);
    }

    #[track_caller]
    fn check_kind(text: &str, kind: FigureKind) {
        assert_eq!(figure(text, 0).map(|figure| figure.kind), Some(kind), "of '{text}'");
    }

    #[test]
    fn numbers() {
        check("1.562 | pekerja", "1,562");
        check("12", "12");
        check("1.500.000", "1,500,000");
        check("1.234.567,89", "1,234,567.89");
        check("0,5", "0.5");
        check("1.5", "1.5");
        check("1,500,000", "1,500,000");
        check("25000", "25,000");
        check("1,5 triliun", "1.5 trillion");
        check("25 ribu", "25,000");
        check("2,5 ribu", "2,500");
        check("2 ribu triliun", "2,000 trillion");
        check("3 juta", "3 million");
        check("dua puluh lima", "25");
        check("tiga", "three");
        check("seribu", "1,000");
        check("seribu lima ratus", "1,500");
        check("dua ratus lima puluh ribu", "250,000");
        check("dua juta", "2 million");
        check("dua juta lima ratus ribu", "2,500,000");
        check("tujuh belas", "17");
        check("dua setengah juta", "2.5 million");
        check("lima ekor | sapi", "five");
        check("minus 5 derajat", "-5 degrees");
        check("20 | hingga 30 pekerja", "20");
        check("5 | M", "5");
        check("800-an | pekerja", "some 800");
        check("250 juta-260 juta ton", "250-260 million tons");
        check("6,4 juta-6,7 juta unit", "6.4-6.7 million units");
        check("800 ribu-1,2 juta orang", "800,000-1.2 million people");
        check("50 ribu-60 ribu", "50,000-60,000");
        check("28 jutaan rupiah", "some IDR 28 million");
        check("2020 | ribuan orang", "2020");
        check("satu juta lebih", "more than 1 million");
        check("seratus lebih | pekerja", "more than 100");
        check("dua tahun lebih | di desa", "more than two years");
        check("setahun lebih | di desa", "more than a year");
        check("5 persen | lebih tinggi", "5%");
        check("dua tahun | lebih tua", "two years");
    }

    #[test]
    fn digits_that_are_no_amount_stay() {
        check("0812-3456-7890", "0812-3456-7890");
        check("3174012345678901", "3174012345678901");
        check("007", "007");
        check("3.2.1", "3.2.1");
        check("2/3", "2/3");
        check("3-4-3", "3-4-3");
        check("24/7", "24/7");
    }

    #[test]
    fn quantities() {
        check("6,2 km", "6.2 km");
        check("60 persen", "60%");
        check("60%", "60%");
        check("lima persen", "5%");
        check("20-30 persen", "20-30%");
        check("20 hingga 30 persen", "20 to 30%");
        check("20 - 30 persen", "20-30%");
        check("8,5 sentimeter", "8.5 centimeters");
        check("45 tahun", "45 years");
        check("1 tahun", "1 year");
        check("satu orang", "one person");
        check("200 orang", "200 people");
        check("tiga orang", "three people");
        check("dua-tiga orang", "2-3 people");
        check("2.000 orang", "2,000 people");
        check("2000-an orang", "some 2,000 people");
        check("30 derajat Celsius", "30 degrees Celsius");
        check("30°C", "30°C");
        check("5 hektare", "5 hectares");
        check("100 m2", "100 square meters");
        check("100m2", "100 square meters");
        check("5km", "5 km");
        check("100 meter persegi", "100 square meters");
        check("80 kilometer per jam", "80 kilometers per hour");
        check("80 km/jam", "80 km/h");
        check("setengah", "half");
        check("setengah jam", "half an hour");
        check("setengah juta", "half a million");
        check("satu setengah jam", "1.5 hours");
        check("dua pertiga", "two thirds");
        check("seperempat abad", "a quarter of a century");
        check("2 juta ton", "2 million tons");
        check("1,8 meter", "1.8 meters");
        check("3 kali lipat", "3 times");
    }

    #[test]
    fn lengths_of_time_and_measures() {
        check("dua tahun lalu", "two years ago");
        check("27 tahun yang lalu", "27 years ago");
        check("puluhan tahun silam", "dozens of years ago");
        check("lima bulan terakhir", "the past five months");
        check("3 hari ke depan", "the next 3 days");
        check("5 hari sekali", "every 5 days");
        check("10 orang | terakhir", "10 people");
        check("sepanjang 3 meter", "3 meters long");
        check("setinggi 1,5 meter", "1.5 meters high");
        check("seberat 5 kg", "weighing 5 kg");
        check("sepanjang 120 menit", "lasting 120 minutes");
    }

    #[test]
    fn vague_numbers() {
        check("ribuan", "thousands");
        check("puluhan ribu", "tens of thousands");
        check("ratusan", "hundreds");
        check("belasan", "a dozen or so");
        check("jutaan", "millions");
        check("puluhan orang", "dozens of people");
        check("belasan tahun", "a dozen or so years");
        check("ratusan juta rupiah", "hundreds of millions of rupiah");
        check("ratusan ekor | sapi", "hundreds");
        check("ratusan dolar", "hundreds of dollars");
    }

    #[test]
    fn money() {
        check("Rp2,7 miliar", "IDR 2.7 billion");
        check("Rp 2,7 miliar", "IDR 2.7 billion");
        check("Rp. 2,7 M", "IDR 2.7 billion");
        check("Rp2,7M", "IDR 2.7 billion");
        check("Rp800-an juta", "some IDR 800 million");
        check("Rp28 jutaan", "some IDR 28 million");
        check("Rp200 ribuan", "some IDR 200,000");
        check("Rp28 juta-an", "some IDR 28 million");
        check("Rp5 juta-10 juta", "IDR 5-10 million");
        check("Rp 1.500.000", "IDR 1,500,000");
        check("Rp50.000,-", "IDR 50,000");
        check("Rp1.500.000,00", "IDR 1,500,000.00");
        check("Rp 500 ribu", "IDR 500,000");
        check("Rp1-2 miliar", "IDR 1-2 billion");
        check("Rp1 miliar-Rp2 miliar", "IDR 1 billion-IDR 2 billion");
        check("Rp5.000 per kilogram", "IDR 5,000 per kilogram");
        check("US$ 5 juta", "USD 5 million");
        check("US$5 juta", "USD 5 million");
        check("5 juta dolar AS", "USD 5 million");
        check("5 juta dolar Amerika Serikat", "USD 5 million");
        check("5 juta dolar", "5 million dollars");
        check("1,5 triliun rupiah", "IDR 1.5 trillion");
        check("dua juta rupiah", "IDR 2 million");
        check("10.000 rupiah", "IDR 10,000");
        check("$5 juta", "$5 million");
        check("100 euro", "EUR 100");
    }

    #[test]
    fn ordinals_and_labels() {
        check("ke-79", "79th");
        check("ke-2", "2nd");
        check("ke-1.000", "1,000th");
        check("ke-12.500 | rumah", "12,500th");
        check("kesepuluh ribu", "10,000th");
        check("Bab CXLIV", "Chapter CXLIV");
        check("kedua", "second");
        check("kedua puluh lima", "twenty-fifth");
        check("kesebelas", "eleventh");
        check("pertama", "first");
        check("abad ke-19", "19th century");
        check("abad ke-XIX", "19th century");
        check("abad XIX", "19th century");
        check("magnitudo 5,6", "magnitude 5.6");
        check("M5,6", "magnitude 5.6");
        check("M 5,6", "magnitude 5.6");
        check("kuartal III", "3rd quarter");
        check("kuartal pertama", "first quarter");
        check("kuartal II-2026", "2nd quarter of 2026");
        check("triwulan III/2025", "3rd quarter of 2025");
        check("semester I 2025", "1st half of 2025");
        check("kuartal ketiga tahun 2025", "third quarter of 2025");
        check("abad XIX | 2025", "19th century");
        check("nomor 5.000 meter | putri", "5,000-meter event");
        check("Nomor 12/Pid.Sus/2020 | itu", "Number 12/Pid.Sus/2020");
        check("dua per tiga | warga", "two thirds");
        check("satu | orang tua", "one");
        check("Pasal 5 | berlaku", "Article 5");
        check("Pasal 12 huruf a | UU", "Article 12(a)");
        check("Pasal 5 ayat (1) huruf b", "Article 5(1)(b)");
        check("Pasal 27 ayat 3 | undang-undang", "Article 27(3)");
        check("ayat (1)", "paragraph (1)");
        check("Bab IV", "Chapter IV");
        check("Nomor 11 Tahun 2020", "Number 11 of 2020");
        check("Nomor 90/PUU-XXI/2023 | tentang", "Number 90/PUU-XXI/2023");
        check("No. 12/2019 | tentang", "No. 12/2019");
        check("nomor ST/1768/VII/2017 | itu", "Number ST/1768/VII/2017");
        check("SK/12/VII/2020 | tentang", "SK/12/VII/2020");
        check("PUU/12/2020 | itu", "PUU/12/2020");
        check("Nomor 11 | /pasal", "Number 11");
        check("H-7 | Lebaran", "7 days before");
        check("Rp 9,000 | itu", "IDR 9,000");
        check("Rp2,750 triliun", "IDR 2.750 trillion");
        check("Senin (9/10/2017) lalu | tiba", "Monday, 9 October 2017");
        check("26 Mei lalu | tiba", "26 May");
        check("2013 lalu | tiba", "2013");
        check("2013 silam | tiba", "2013");
        check("H+3 | Lebaran", "3 days after");
        check("H-1 | Lebaran", "1 day before");
    }

    #[test]
    fn dates() {
        check("Senin (6/10/2025)", "Monday, 6 October 2025");
        check("Senin (6/10)", "Monday, 6 October");
        check("Senin (6/10/2025) malam", "Monday evening, 6 October 2025");
        check("Selasa, 24 November 2026", "Tuesday, 24 November 2026");
        check("24 November 2026", "24 November 2026");
        check("tanggal 24 November 2026", "24 November 2026");
        check("(24/11)", "24 November");
        check("24/11/2026", "24 November 2026");
        check("24-11-2026", "24 November 2026");
        check("24.11.2026", "24 November 2026");
        check("2026-11-24", "24 November 2026");
        check("6/10/25", "6 October '25");
        check("17 Agustus", "17 August");
        check("17 Agt. 2025", "17 August 2025");
        check("24-26 November 2026", "24-26 November 2026");
        check("24 November-3 Desember 2026", "24 November - 3 December 2026");
        check("Sabtu-Minggu (4-5/10/2025)", "Saturday-Sunday, 4-5 October 2025");
        check("November 2026", "November 2026");
        check("Januari-Maret 2026", "January-March 2026");
        check("bulan Mei", "May");
        check("hari Rabu", "Wednesday");
        check("Senin malam", "Monday evening");
        check("Senin", "Monday");
        check("Minggu (5/10)", "Sunday, 5 October");
        check("Sabtu pekan lalu", "Saturday last week");
        check("Senin lalu", "last Monday");
        check("Jum'at depan", "next Friday");
        check("tahun 1990-an", "the 1990s");
        check("1990-an", "the 1990s");
        check("era 90-an", "the 90s");
        check("tahun '90-an", "the 90s");
        check_behind("era musik '|90-an", Some("the 90s"));
        check_behind("sekitar |90-an", Some("some 90"));
        check("2016", "2016");
        check("tahun 2016", "2016");
        check("2016-2018", "2016-2018");
        check("2026/2027", "2026/2027");
        check("32/13/2026", "32/13/2026");
        check("29 Februari 2028", "29 February 2028");
        check("31 | Februari", "31");
        check("31 | April 2026", "31");
        check("30/2/2026", "30/2/2026");
        check("2026-02-30", "2026-02-30");
    }

    #[test]
    fn years_and_centuries_of_an_era() {
        check("tahun 1000 SM", "1000 BC");
        check("512-511 SM | oleh", "512-511 BC");
        check("300 hingga 250 SM", "300 to 250 BC");
        check("10.000 SM", "10,000 BC");
        check("3300 BC", "3300 BC");
        check("300 sebelum Masehi", "300 BC");
        check("1 Januari 49 SM", "1 January 49 BC");
        check("Maret 44 SM | ia", "March 44 BC");
        check("63 SM - 14 M | ia", "63 BC - AD 14");
        check("30 SM-14 M", "30 BC - AD 14");
        check("300 SM hingga 250 SM", "300 BC to 250 BC");
        check("abad ke-5 SM", "5th century BC");
        check("ke-3 SM", "3rd century BC");
        check("abad ke-7 M", "7th century AD");
        check("tahun 79 M", "AD 79");
        check("tahun 79 Masehi", "AD 79");
        check("1 | Ramadan 1440 H", "1");
        check("tahun 1440 H", "1440 AH");
        check("5.000 tahun SM", "5,000 years BC");
        check("79 | M", "79");
        check("tahun 2015 | M Yusuf", "2015");
        check("tahun 2015 | M. Yusuf", "2015");
        check("2015 | SM Entertainment", "2015");
    }

    #[test]
    fn a_date_inside_its_bracket() {
        let text = "Rapat (24/11) usai";
        assert_eq!(figure(text, 2).map(|figure| (figure.tokens, figure.gloss)), Some((3, "24 November".to_owned())));
    }

    #[test]
    fn times() {
        check("pukul 09.30 WIB", "09:30 Western Indonesian Time");
        check("pukul 19.00", "19:00");
        check("pukul 19.00-21.00 WITA", "19:00-21:00 Central Indonesian Time");
        check("pukul 09.00 hingga 12.00 WIB", "09:00 to 12:00 Western Indonesian Time");
        check("pkl. 19.30", "19:30");
        check("pukul 09:30", "09:30");
        check("jam 7 malam", "7 in the evening");
        check("pukul tujuh malam", "7 in the evening");
        check("19.30 WIB", "19:30 Western Indonesian Time");
        check("pukul 9", "9:00");
        check("pukul 24.00 waktu setempat", "24:00 local time");
        check("pukul 19.00-21.00 malam", "19:00-21:00 in the evening");
        check("jam 7-9 malam", "7-9 in the evening");
        check("pukul 19.00 hingga 21.00 malam WIB", "19:00 to 21:00 in the evening Western Indonesian Time");
        check("24.45 | WIB", "24.45");
        check("24.00 WIB", "24:00 Western Indonesian Time");
        check("2-1", "2-1");
    }

    #[test]
    fn kinds() {
        check_kind("12", FigureKind::Number);
        check_kind("2016", FigureKind::Year);
        check_kind("2-1", FigureKind::Score);
        check_kind("kedua", FigureKind::Ordinal);
        check_kind("5 km", FigureKind::Quantity);
        check_kind("5 persen", FigureKind::Percentage);
        check_kind("Rp5", FigureKind::Money);
        check_kind("pukul 5", FigureKind::Time);
        check_kind("Senin", FigureKind::Date);
        check_kind("Pasal 5", FigureKind::Reference);
    }

    #[test]
    fn what_is_no_figure() {
        for text in [
            "rumah",
            "minggu ini",
            "Minggu lalu",
            "jam kerja",
            "tahun depan",
            "hari ini",
            "ke Jakarta",
            "C-130",
            "mei",
            "(",
            "Rp",
            "per hari",
            "keluarga",
            "M",
            "US",
            "abad IIII",
            "Bab VX",
            "",
        ] {
            check_none(text);
        }
    }

    #[test]
    fn nothing_panics_on_a_prefix() {
        let long = "Rp. 2,7 M–Rp3 T/kg,- (6/10/2025) Senin-Selasa, 24-26 Nov. '90-an pukul 09:30.15-1 WIB ke-XIX kedua puluh ribu 0,,1 1..2 ٣٤ ½ m² 30°C \
            19.00-21.00 malam -5 setengah jam seribu seribu juta triliun minus 5-an 9999999999999999999999 sembilan ratus triliun triliun Jum’at é 5é Nomor 1 Tahun 2020 abad IC";
        let is_shown = |gloss: &str| !gloss.is_empty() && gloss.trim() == gloss;
        for (at, _) in long.char_indices() {
            let text = &long[..at];
            let tokens = token::split(text, Span::new(0, text.len()));
            for start in 0..=tokens.len() {
                let found = read(&Lexicon::embedded(), text, &tokens, start);
                assert!(found.is_none_or(|figure| figure.tokens > 0 && start + figure.tokens <= tokens.len() && is_shown(&figure.gloss)));
            }
        }
    }
}
