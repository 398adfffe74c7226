//! Numbers in digits and words, with what makes them larger.

use super::piece::Pieces;
use crate::glossary::english;

/// More digits than this without stops between them are a telephone or identity number.
const MOST_DIGITS: usize = 12;
/// Powers of ten below this are written out in noughts (*25 ribu* 25,000), the others keep their word (2 million).
const FIRST_NAMED: u32 = 6;

/// A decimal number as its digits, so that none is ever lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    whole: String,
    fraction: String,
}

impl Decimal {
    /// Reads a number in Indonesian notation: stops between groups of three, a comma before the fraction. A stop before other than three digits, and
    /// several commas, are English. None for what is no amount: a nought in front, too many digits, *3.2.1*.
    pub(super) fn read(printed: &str) -> Option<Self> {
        let (whole, fraction) = match (printed.matches(',').count(), printed.matches('.').count()) {
            (0, 0) => (printed.to_owned(), ""),
            (0, _) if is_grouped(printed, '.') => (printed.replace('.', ""), ""),
            (0, 1) => printed.split_once('.').map(|(whole, fraction)| (whole.to_owned(), fraction))?,
            (1, 0) => printed.split_once(',').map(|(whole, fraction)| (whole.to_owned(), fraction))?,
            (1, _) => match printed.split_once(',')? {
                (whole, fraction) if is_grouped(whole, '.') => (whole.replace('.', ""), fraction),
                _ => in_english(printed)?,
            },
            _ => in_english(printed)?,
        };
        let is_id = whole.len() > MOST_DIGITS && !printed.contains(['.', ',']);
        let clean = whole.len() == 1 || !whole.starts_with('0');
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        (clean && !is_id && !whole.is_empty() && digits(&whole) && digits(fraction)).then(|| Self { whole, fraction: fraction.to_owned() })
    }

    fn whole(n: u64) -> Self {
        Self { whole: n.to_string(), fraction: String::new() }
    }

    /// Ten to the power of `exponent` times as much.
    fn times_ten_to(mut self, exponent: u32) -> Self {
        for _ in 0..exponent {
            self.whole.push(if self.fraction.is_empty() { '0' } else { self.fraction.remove(0) });
        }
        let whole = self.whole.trim_start_matches('0');
        Self { whole: if whole.is_empty() { "0".to_owned() } else { whole.to_owned() }, fraction: self.fraction }
    }

    /// English notation: *1,562*, *2.7*.
    pub(super) fn english(&self) -> String {
        let mut text = english::grouped(&self.whole);
        if !self.fraction.is_empty() {
            text.push('.');
            text.push_str(&self.fraction);
        }
        text
    }

    /// Its value, where it is a whole number.
    pub(super) fn integer(&self) -> Option<u64> {
        if self.has_fraction() { None } else { self.whole.parse().ok() }
    }

    /// Whether a fraction was printed.
    pub(super) fn has_fraction(&self) -> bool {
        !self.fraction.is_empty()
    }
}

/// Whether groups of three follow a first of one to three: *1.562*, not *0.500*.
pub(super) fn is_grouped(printed: &str, separator: char) -> bool {
    let mut groups = printed.split(separator);
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()) && !group.starts_with('0'));
    first && groups.all(|group| group.len() == 3)
}

/// *1,500,000.25*, *1,500.5*.
fn in_english(printed: &str) -> Option<(String, &str)> {
    let (whole, fraction) = printed.split_once('.').unwrap_or((printed, ""));
    is_grouped(whole, ',').then(|| (whole.replace(',', ""), fraction))
}

/// A number, a range or a number that is not exact.
#[derive(Clone, Debug)]
pub(super) struct Amount<'a> {
    /// The position behind it.
    pub(super) next: usize,
    /// In English digits, magnitude included: *2.7 million*.
    pub(super) text: String,
    /// The English word, for small numbers that were written as words.
    pub(super) word: Option<String>,
    /// Whether it is exactly one, so that a unit is singular.
    pub(super) one: bool,
    /// Stands before a number that is only about right: *some*.
    pub(super) about: Option<&'a str>,
    /// Whether its two numbers are parted by a word, which must not be read so without a unit.
    pub(super) needs_unit: bool,
    /// Whether it is nothing but digits as printed.
    pub(super) is_plain: bool,
}

impl Amount<'_> {
    /// In digits, with what says that they are only about right: *some 800 million*.
    pub(super) fn digits(&self) -> String {
        self.with_about(&self.text)
    }

    /// Its value, where it is one whole number.
    pub(super) fn integer(&self) -> Option<u64> {
        if self.about.is_some() { None } else { self.text.replace(',', "").parse().ok() }
    }

    /// As a word where English writes one, else in digits.
    pub(super) fn words(&self) -> String {
        self.word.clone().unwrap_or_else(|| self.digits())
    }

    /// Digits, or a sum of them, with what says that they are only about right.
    pub(super) fn with_about(&self, shown: &str) -> String {
        self.about.map_or_else(|| shown.to_owned(), |about| format!("{about} {shown}"))
    }
}

/// The number a range begins or ends with.
struct Simple {
    next: usize,
    value: Decimal,
    word: Option<String>,
    is_plain: bool,
}

/// The position behind magnitudes, the power of ten to write out, the English name of the rest.
type Magnitude<'p> = (usize, u32, Option<&'p str>);

impl<'a> Pieces<'a> {
    /// The longest amount at a position. `money` allows the magnitudes that only stand behind a currency.
    pub(super) fn amount(&self, at: usize, money: bool) -> Option<Amount<'a>> {
        let minus = self.minus(at);
        let first = self.simple(minus.map_or(at, |(next, _)| next))?;
        let ending = self.about(first.next);
        let (mut next, about) = ending.map_or((first.next, None), |(next, about)| (next, Some(about)));
        let range = if about.is_some() { None } else { self.range(next).or_else(|| self.either(next, &first)) };
        next = range.as_ref().map_or(next, |(_, last)| last.next);
        let half = self.look("and_half", next).filter(|_| range.is_none() && about.is_none() && !first.value.has_fraction());
        next = half.map_or(next, |(next, _)| next);
        let (rounded, (mut behind, exponent, mut name)) = self.rounded(next, money, about.is_none() && range.is_none(), &first.value);
        let about = about.or(rounded);
        let shown = |value: &Decimal| value.clone().times_ten_to(exponent).english();
        let mut value = first.value.clone();
        if let Some((_, half)) = half {
            value.fraction = half.trim_start_matches('.').to_owned();
        }
        let mut text = minus.map_or_else(String::new, |(_, sign)| sign.to_owned()) + &shown(&value);
        if let Some((joint, last)) = &range {
            text.push_str(joint);
            text.push_str(&shown(&last.value));
        }
        let counts_up = range.as_ref().is_some_and(|(_, last)| minus.is_none() && counts_up(&first, last));
        let exact = range.is_none() && half.is_none() && about.is_none() && minus.is_none();
        let further = self.to_magnitude(behind, money).filter(|_| behind > next && exact);
        if let Some((next, joint, last, last_name)) = &further {
            text = if name == *last_name { text } else { with_name(text, name) } + joint + last;
            (behind, name) = (*next, *last_name);
        }
        let exact = exact && further.is_none();
        text = with_name(text, name);
        Some(Amount {
            next: behind,
            one: exact && text == "1",
            word: first.word.filter(|_| exact && behind == first.next),
            is_plain: exact && behind == first.next && first.is_plain,
            needs_unit: !counts_up && range.is_some_and(|(joint, _)| joint.starts_with(' ')),
            about,
            text,
        })
    }

    /// The number behind *250 juta-* or *4 ribu hingga*, where it has a magnitude of its own: the position behind it, what English puts before it, its digits, the
    /// English name of its magnitude.
    fn to_magnitude(&self, at: usize, money: bool) -> Option<(usize, String, String, Option<&str>)> {
        let (joint, last) = self.range(at)?;
        let (next, exponent, name) = self.magnitude(last.next, money);
        (next > last.next).then(|| (next, joint, last.value.times_ten_to(exponent).english(), name))
    }

    /// The magnitudes from a position on and, of a number that `may_be` only about right, the word that says so: *28 jutaan*, *28 juta-an*. No year is counted in
    /// thousands: *pada 2020 ribuan orang*.
    fn rounded(&self, at: usize, money: bool, may_be: bool, number: &Decimal) -> (Option<&'a str>, Magnitude<'_>) {
        const MOST_COUNTED: usize = 3;
        let (behind, exponent, name) = self.magnitude(at, money);
        if let Some((next, about)) = self.about(behind).filter(|_| may_be && behind > at) {
            return (Some(about), (next, exponent, name));
        }
        let power = self.value_at("magnitude_about", at).filter(|_| may_be && number.whole.len() <= MOST_COUNTED);
        match power.and_then(|power| power.parse::<u32>().ok()) {
            Some(power) if power < FIRST_NAMED => (self.value("about", "an"), (at + 1, power, None)),
            Some(power) => (self.value("about", "an"), (at + 1, 0, self.lexicon.english(&format!("{power}+magnitude")))),
            None => (None, (behind, exponent, name)),
        }
    }

    /// The ending in *800-an* and *90an*: the position behind it, and its English.
    pub(super) fn about(&self, at: usize) -> Option<(usize, &'a str)> {
        let ending = at + usize::from(self.is_dash(at));
        let word = self.word(ending).filter(|_| self.is_glued(at))?;
        Some((ending + 1, self.value("about", word)?))
    }

    /// The second number of a range behind its dash or word, with what English puts between.
    fn range(&self, at: usize) -> Option<(String, Simple)> {
        if self.is_dash(at) && !self.is_dash(at + 1) {
            return Some(("-".to_owned(), self.simple(at + 1)?));
        }
        let (next, joint) = self.look("range", at)?;
        Some((format!(" {joint} "), self.simple(next)?))
    }

    /// The second number behind a word that leaves open which one is meant, *dua atau tiga*, with what English puts between; but *1.200 atau 17 persen*.
    fn either(&self, at: usize, first: &Simple) -> Option<(String, Simple)> {
        let (next, joint) = self.look("either", at)?;
        let last = self.simple(next).filter(|last| counts_up(first, last))?;
        Some((format!(" {joint} "), last))
    }

    fn simple(&self, at: usize) -> Option<Simple> {
        if let Some(printed) = self.number(at) {
            let value = Decimal::read(printed)?;
            return Some(Simple { next: at + 1, value, word: None, is_plain: true });
        }
        let (next, n) = self.number_words(at, "")?;
        let word = self.lexicon.english(&format!("{n}+number")).filter(|_| n <= 10).map(str::to_owned);
        Some(Simple { next, value: Decimal::whole(n), word, is_plain: false })
    }

    /// Magnitudes from a position on: the position behind them, the power of ten to write out, the English name of the rest.
    fn magnitude(&self, mut at: usize, money: bool) -> Magnitude<'_> {
        let mut exponent = 0;
        loop {
            let short = || self.look("magnitude_short", at).filter(|_| money);
            let Some((next, power)) = self.look("magnitude", at).or_else(short).and_then(|(next, power)| Some((next, power.parse::<u32>().ok()?)))
            else {
                return (at, exponent, None);
            };
            if power >= FIRST_NAMED {
                return (next, exponent, self.lexicon.english(&format!("{power}+magnitude")));
            }
            if exponent > 0 {
                return (at, exponent, None);
            }
            (at, exponent) = (next, power);
        }
    }

    /// A whole number in words, *dua ratus lima puluh ribu*; `prefix` is what the first word has in front: *ke* of *kedua puluh*.
    /// A magnitude of a million or more is left to [`Self::amount`] if nothing stands behind it, so that it keeps its word.
    pub(super) fn number_words(&self, at: usize, prefix: &str) -> Option<(usize, u64)> {
        let (mut next, mut total) = self.below_thousand(at, prefix)?;
        let mut last = u32::MAX;
        let (mut group, mut sum) = (total, 0_u64);
        while let Some((behind, power)) = self.power(next).filter(|(_, power)| (3..last).contains(power)) {
            let more = self.below_thousand(behind, "");
            if power >= FIRST_NAMED && more.is_none() {
                break;
            }
            sum = sum.checked_add(group.checked_mul(10_u64.checked_pow(power)?)?)?;
            (next, group) = more.map_or((behind, 0), |(next, group)| (next, group));
            (last, total) = (power, sum.checked_add(group)?);
        }
        Some((next, total))
    }

    fn power(&self, at: usize) -> Option<(usize, u32)> {
        let power = self.value_at("magnitude", at)?;
        Some((at + 1, power.parse().ok()?))
    }

    /// *lima*, *dua belas*, *dua puluh lima*, *seratus dua puluh*; also *seribu* and *sejuta*, which begin larger numbers.
    fn below_thousand(&self, at: usize, prefix: &str) -> Option<(usize, u64)> {
        let first = match prefix {
            "" => self.value_at("number", at)?,
            prefix => self.value("number", self.word(at)?.strip_prefix(prefix)?)?,
        };
        let first: u64 = first.parse().ok()?;
        let is_behind = |at: usize| !self.is_glued(at);
        if let Some(ten) = self.value_at("teen", at + 1).filter(|_| is_behind(at + 1)) {
            return Some((at + 2, first + ten.parse::<u64>().ok()?)).filter(|_| first < 10);
        }
        let (next, total, limit) = match self.power(at + 1).filter(|_| is_behind(at + 1) && first < 10) {
            Some((next, power @ 1..=2)) => (next, first * 10_u64.pow(power), 10_u64.pow(power)),
            _ if first >= 100 => (at + 1, first, first),
            _ => return Some((at + 1, first)),
        };
        let rest = self.below_thousand(next, "").filter(|(_, rest)| *rest > 0 && *rest < limit && is_behind(next));
        Some(rest.map_or((next, total), |(next, rest)| (next, total + rest)))
    }
}

/// *dua hingga empat*: whether a range needs no unit to be one: both of its numbers are in words or both are small, and the second is the larger.
fn counts_up(first: &Simple, last: &Simple) -> bool {
    const MOST_DIGITS: usize = 3;
    let is_small = |number: &Simple| !number.is_plain || number.value.whole.len() <= MOST_DIGITS;
    let values = first.value.integer().zip(last.value.integer());
    first.is_plain == last.is_plain && is_small(first) && is_small(last) && values.is_some_and(|(first, last)| first < last)
}

fn with_name(digits: String, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("{digits} {name}"),
        None => digits,
    }
}

/// The numerals of Rome from a hundred down, with those that take one away from the next.
const NUMERALS: [(u64, &str); 9] = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

/// The value of a number in capitals of Rome, from 1 to 399: *XIX*. None for anything else, nor for *IIII* and *VX*, which are no way to write a number.
pub(in crate::glossary) fn roman(text: &str) -> Option<u64> {
    const MOST: u64 = 399;
    let (mut rest, mut total) = (text, 0);
    for (value, numeral) in NUMERALS {
        while let Some(behind) = rest.strip_prefix(numeral) {
            (rest, total) = (behind, total + value);
        }
    }
    (rest.is_empty() && (1..=MOST).contains(&total) && in_roman(total) == text).then_some(total)
}

fn in_roman(mut n: u64) -> String {
    let mut text = String::new();
    for (value, numeral) in NUMERALS {
        while n >= value {
            text.push_str(numeral);
            n -= value;
        }
    }
    text
}
