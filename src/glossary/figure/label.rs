//! Numbers that order or name and count nothing: *abad ke-19*, *bab IV*, *2-1*, telephones.

use super::date::Read;
use super::number::{Decimal, roman};
use super::piece::{PieceKind, is_year};
use super::{FigureKind, Reader};
use crate::glossary::english;
use crate::lexicon::{List, PartOfSpeech};

/// A year has no more quarters.
const PARTS_OF_YEAR: u64 = 4;

impl Reader<'_, '_> {
    /// *ke-79*, *kedua*, *pertama*, *abad ke-19*, *abad XIX*.
    pub(super) fn read_ordinal(&mut self) {
        if let Some((next, ordinal)) = self.ordinal(0) {
            // *abad ke-5 hingga ke-3 SM*: only centuries are counted so.
            let century = english::framed(self.pieces.lexicon, "century", &ordinal).unwrap_or_default();
            self.offer_all(self.of_era(next, &century, false), FigureKind::Year);
            self.offer((next, ordinal), FigureKind::Ordinal);
        }
        self.offer_all(self.rank().or_else(|| self.in_order()).or_else(|| self.in_words()), FigureKind::Ordinal);
        let start = self.pieces.skip("as_of", 0);
        let Some((at, noun)) = self.pieces.look("before_ordinal", start) else { return };
        let Some((next, ordinal)) = self.ordinal_behind_noun(at) else { return };
        let is_studied = self.pieces.behind("person").is_some() || self.integer(at).is_some_and(|n| n > PARTS_OF_YEAR);
        let noun = self.pieces.look("part_of_studies", start).filter(|_| is_studied).map_or(noun, |(_, noun)| noun);
        let shown = format!("{ordinal} {noun}");
        self.offer_all(self.of_era(next, &shown, true), FigureKind::Year);
        self.offer_past(self.of_year(start, next, &ordinal), FigureKind::Date);
        self.offer((next, shown), FigureKind::Ordinal);
    }

    /// *posisi ke-11*, *urutan tiga*, *peringkat 5 dunia*, *Juara 2*: "11th place". A number that is grouped or counts something is a level: *posisi 7.500*; *juara
    /// 2024* has its year.
    fn rank(&self) -> Option<Read> {
        let (at, noun) = self.pieces.look("rank", 0)?;
        let bare = || {
            let amount = self.pieces.amount(at, false)?;
            let n: u64 = amount.text.parse().ok().filter(|_| amount.about.is_none() && !is_year(&amount.text))?;
            let ordinal = if amount.word.is_some() { english::ordinal(self.pieces.lexicon, n) } else { english::ordinal_in_digits(n) };
            let is_mark = self.pieces.get(amount.next).is_some_and(|next| next.kind == PieceKind::Sign && matches!(next.text, "%" | "/" | ":"));
            (!is_mark).then_some((amount.next, ordinal))
        };
        let (next, ordinal) = self.ordinal(at).or_else(bare)?;
        let is_ranked = |word: &str| self.pieces.lexicon.lists_of(word).others().is_some_and(|others| others.of("ranked").is_some());
        let is_amount = ["unit", "magnitude", "top"].iter().any(|section| self.pieces.look(section, next).is_some());
        let is_rank = !is_amount && (!self.is_noun(next) || self.pieces.word(next).is_some_and(is_ranked));
        is_rank.then(|| (next, format!("{ordinal} {noun}")))
    }

    /// *hari ketujuh*, *menit ke-79*, *laga ketiga*: what has an ordinal behind it, with it. But for a time it may count what follows: *pertemuan kedua negara*.
    fn in_order(&self) -> Option<Read> {
        let is_time = |unit: &str| self.pieces.lexicon.english(&format!("{unit}+period")).is_some();
        let time = self.pieces.look("unit", 0).filter(|(_, unit)| is_time(unit));
        let (at, noun) = time.or_else(|| self.pieces.look("in_order", 0))?;
        let play = self.pieces.look("in_play", 0).and_then(|_| self.in_play(at));
        if let Some((next, ordinal)) = play {
            return Some((next, format!("{ordinal} {noun}")));
        }
        let (next, ordinal) = self.ordinal(at)?;
        (time.is_some() || !self.is_noun(next)).then(|| (next, format!("{ordinal} {noun}")))
    }

    /// *leg satu putaran kedua*, *gim dua*: a number in words behind its noun; but *babak empat besar*.
    fn in_words(&self) -> Option<Read> {
        const MOST: u64 = 5;
        let (at, noun) = self.pieces.look("in_words", 0)?;
        let (next, n) = self.pieces.number_words(at, "").filter(|(_, n)| *n <= MOST)?;
        let is_amount = ["magnitude", "top"].iter().any(|section| self.pieces.look(section, next).is_some());
        // *Ia memenangi dua set dua jam kemudian*
        let is_counted = || self.pieces.is_behind_amount();
        (!is_amount && !is_counted()).then(|| (next, format!("{} {noun}", english::ordinal(self.pieces.lexicon, n))))
    }

    /// *III MMI*, *II-III MMI*: a degree of a scale.
    pub(super) fn read_scale(&mut self) {
        let Some(first) = self.pieces.get(0).filter(|_| self.integer(0).is_some()) else { return };
        let last = self.pieces.get(2).filter(|_| self.pieces.is_dash(1) && self.integer(2).is_some());
        let shown = last.map_or_else(|| first.text.to_owned(), |last| format!("{}-{}", first.text, last.text));
        let scale = self.pieces.look("scale", if last.is_some() { 3 } else { 1 });
        self.offer_all(scale.map(|(next, frame)| (next, frame.replacen('X', &shown, 1))), FigureKind::Reference);
    }

    /// *B 1234 ABC*: the number of a vehicle.
    pub(super) fn read_plate(&mut self) {
        let letters = |at: usize, most: usize| {
            let is_short = |text: &str| text.len() <= most && text.bytes().all(|byte| byte.is_ascii_uppercase());
            self.pieces.get(at).map(|piece| piece.text).filter(|text| is_short(text))
        };
        let Some(((area, series), digits)) = letters(0, 2).zip(letters(2, 3)).zip(self.pieces.number(1)) else { return };
        let is_plate = (3..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        let is_sum = self.pieces.look("currency_before", 0).is_some() || self.pieces.look("unit", 2).is_some();
        // *RT 012 RW 003*
        let is_area = [0, 2].iter().all(|at| self.pieces.word(*at).is_some_and(|word| self.pieces.lexicon.is(List::BeforeNumber, word)));
        if is_plate && !is_sum && !is_area {
            self.offer((3, format!("{area} {digits} {series}")), FigureKind::Reference);
        }
    }

    /// *menit 23*, *menit ke-90+4*: the minute of a match, with what was added; *selama 23 menit* has another order.
    fn in_play(&self, at: usize) -> Option<Read> {
        const LAST: u64 = 130;
        let bare = || self.integer(at).filter(|n| *n <= LAST && self.pieces.number(at).is_some()).map(|n| (at + 1, n));
        let prefix = || self.pieces.ordinal_prefix(at).filter(|prefix| self.pieces.word(at) == Some(prefix));
        let with_prefix = || prefix().and_then(|_| self.integer(at + 2)).map(|n| (at + 3, n));
        let (next, minute) = bare().or_else(with_prefix)?;
        let added = self.integer(next + 1).filter(|_| self.pieces.is_sign(next, &["+"]));
        match added {
            Some(added) => Some((next + 2, format!("{minute}+{}", english::ordinal_in_digits(added)))),
            None => (next == at + 1).then(|| (next, english::ordinal_in_digits(minute))),
        }
    }

    fn is_noun(&self, at: usize) -> bool {
        self.pieces.word(at).is_some_and(|word| self.pieces.lexicon.part_of_speech(word) == Some(PartOfSpeech::Noun))
    }

    /// *abad ke-19*: a noun that English puts behind its ordinal, with it.
    pub(super) fn counted(&self, at: usize) -> Option<Read> {
        let (next, noun) = self.pieces.look("before_ordinal", at)?;
        let (next, ordinal) = self.ordinal_behind_noun(next)?;
        Some((next, format!("{ordinal} {noun}")))
    }

    fn ordinal_behind_noun(&self, at: usize) -> Option<Read> {
        let bare = || self.integer(at).map(|n| (at + 1, english::ordinal_in_digits(n)));
        // *kuartal dua tahun ini*
        let in_words = || {
            let (next, n) = self.pieces.number_words(at, "").filter(|(_, n)| *n <= PARTS_OF_YEAR)?;
            let is_larger = self.pieces.look("magnitude", next).is_some();
            (!is_larger).then(|| (next, english::ordinal(self.pieces.lexicon, n)))
        };
        self.ordinal(at).or_else(bare).or_else(in_words)
    }

    /// *kuartal II-2026*, *triwulan III/2025*, *semester pertama 2025*, *kuartal dua tahun lalu*: a part of a year, of which the ordinal is read, and the year.
    fn of_year(&self, start: usize, at: usize, ordinal: &str) -> Option<Read> {
        let (_, part) = self.pieces.look("part_of_year", start)?;
        if let Some((next, year)) = self.pieces.look("year_from_now", at) {
            return Some((next, format!("{ordinal} {part} of {year}")));
        }
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
        if let Some((next, code)) = self.pieces.code(at, 0).filter(|(next, _)| bracket == 0 && *next > at + 1) {
            self.offer((next, format!("{label} {code}")), FigureKind::Reference);
        }
        // *Nomor: 12/KPTS/2020*
        let behind_colon = if self.pieces.is_sign(at, &[":"]) { self.pieces.code(at + 1, 1) } else { None };
        self.offer_all(behind_colon.map(|(next, code)| (next, format!("{label} {code}"))), FigureKind::Reference);
        self.offer_all(self.lettered(at, label), FigureKind::Reference);
        self.offer_all(self.graded(at).map(|(next, grade)| (next, format!("{label} {grade}"))), FigureKind::Reference);
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

    /// *eselon IV-A*: a Roman number and its letter.
    fn graded(&self, at: usize) -> Option<Read> {
        let number = self.pieces.get(at).filter(|piece| roman(piece.text).is_some())?;
        let letter = self.pieces.get(at + 2).filter(|piece| matches!(piece.text.as_bytes(), [b'A'..=b'E']))?;
        let is_one = self.pieces.is_dash(at + 1) && self.pieces.is_glued(at + 1) && self.pieces.is_glued(at + 2);
        is_one.then(|| (at + 3, format!("{}-{}", number.text, letter.text)))
    }

    /// *KM 37 Tahun 2026*: letters before the number of a decree.
    fn lettered(&self, at: usize, label: &str) -> Option<Read> {
        const LONGEST: usize = 3;
        let letters = self.pieces.get(at).filter(|piece| piece.text.len() <= LONGEST && piece.text.chars().all(char::is_uppercase))?;
        let number = self.pieces.number(at + 1)?;
        let (behind, of) = self.pieces.look("law_year", at + 2)?;
        let year = self.pieces.number(behind).filter(|year| is_year(year))?;
        Some((behind + 1, format!("{label} {} {number} {of} {year}", letters.text)))
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
            // *7-6(4)*, *6-7 (4)*: the points of a tie-break.
            let is_set = || self.pieces.is_glued(3) || matches!((ours, theirs), ("7", "6") | ("6", "7"));
            if let Some(points) = small(4).filter(|_| self.pieces.is_sign(3, &["("]) && is_set() && self.pieces.is_sign(5, &[")"])) {
                self.offer((6, format!("{ours}-{theirs} ({points})")), FigureKind::Score);
            }
        }
    }

    /// Digits that are no amount, such as those of telephones, stay as they were printed.
    pub(super) fn read_printed(&mut self) {
        let mut printed = String::new();
        for at in 0.. {
            let Some(piece) = self.pieces.get(at) else { return };
            let fits = piece.kind == PieceKind::Number || (at > 0 && matches!(piece.text, "-" | "/" | "." | ":" | "+"));
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
