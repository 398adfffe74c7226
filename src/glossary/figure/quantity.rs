//! Numbers and what they count or measure: *6,2 km*, *dua tahun lalu*, *puluhan ribu orang*, *satu juta lebih*.

use super::date::Read;
use super::number::{Amount, Decimal};
use super::piece::is_year;
use super::{FigureKind, Reader};
use crate::glossary::english;
use crate::lexicon::{Lexicon, List, PartOfSpeech};

impl<'a> Reader<'_, 'a> {
    pub(super) fn read_amount(&mut self) {
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
        // Four digits without a stop may be a year or the number of a house, more behind letters are that of a star or the like (*HD 209458*).
        let is_code = |number: &str| number.len() == 4 || number.len() > 4 && self.pieces.is_behind_letters();
        let as_printed = self.pieces.number(0).filter(|number| amount.is_plain && !number.contains(['.', ',']) && is_code(number));
        let gloss = as_printed.map_or_else(|| amount.words(), str::to_owned);
        // *7,8/10*: so many of the most there are.
        if let Some(most) =
            self.pieces.number(amount.next + 1).filter(|_| amount.is_plain && amount.text.contains('.') && self.pieces.is_sign(amount.next, &["/"]))
        {
            self.offer((amount.next + 2, format!("{}/{most}", amount.text)), FigureKind::Score);
        }
        // *di level 16.280 per dolar AS*
        self.offer_all(self.per_currency(amount.next).map(|(next, per)| (next, format!("{} {per}", amount.digits()))), FigureKind::Money);
        self.offer((amount.next, gloss), FigureKind::Number);
    }

    fn read_unit(&mut self, amount: &Amount<'_>) {
        let Some((next, gloss, kind, unit)) = self.quantity(amount) else { return };
        if let Some((next, per)) = self.per(next, false) {
            self.offer((self.behind_letters(next), format!("{gloss} {per}")), kind);
        }
        self.offer_all(self.when(next, unit, &gloss), kind);
        self.offer_all(self.age(amount, next, unit), kind);
        self.offer((self.behind_letters(next), gloss), kind);
    }

    /// *bocah tiga tahun*, *pemain 22 tahun itu*: how old somebody is, who stands before.
    fn age(&self, amount: &Amount<'_>, at: usize, unit: &str) -> Option<Read> {
        self.pieces.lexicon.english(&format!("{unit}+period"))?;
        let (lexicon, before) = (self.pieces.lexicon, self.pieces.word_before()?);
        let (lists, next) = (lexicon.lists_of(&before), self.pieces.word(at).unwrap_or_default());
        let is_person = || lists.has(List::Occupation) || lists.meanings().is_some_and(|meanings| meanings.of("person").is_some());
        let is_pointed_at = || [List::AfterNoun, List::Origin].iter().any(|list| lexicon.is(*list, next));
        // *pria 60 tahun ke atas*
        let is_aged = || lists.others().is_some_and(|others| others.of("of_age").is_some()) && self.pieces.look("not_up_to", at).is_none();
        let age = || english::framed_both(lexicon, "age", &amount.words(), unit);
        (is_pointed_at() && is_person() || is_aged()).then(age).flatten().map(|age| (at, age))
    }

    /// *usia 40-an*, *pria 30-an tahun*: the decade of somebody's life.
    pub(super) fn read_decade_of_life(&mut self) {
        let Some((number, (next, _))) = self.pieces.number(0).filter(|number| number.len() == 2 && number.ends_with('0')).zip(self.pieces.about(1))
        else {
            return;
        };
        let year = self.pieces.look("unit", next).filter(|(_, unit)| self.pieces.look("before_decade", next).is_some() && !unit.is_empty());
        let before = self.pieces.word_before().unwrap_or_default();
        let is_aged = || self.pieces.lexicon.lists_of(&before).others().is_some_and(|others| others.of("of_age").is_some());
        if self.pieces.value("before_life", &before).is_some() || year.is_some() && is_aged() {
            let decade = english::framed(self.pieces.lexicon, "decade_part", number);
            self.offer_all(decade.map(|decade| (year.map_or(next, |(next, _)| next), decade)), FigureKind::Quantity);
        }
    }

    /// *100 kilometer (km)*, *815 ribu barel per hari (bph)*: behind a unit the letters for it say nothing more.
    fn behind_letters(&self, at: usize) -> usize {
        const LONGEST: usize = 4;
        // *11 persen (yoy)*
        let is_adverb = |word: &str| self.pieces.lexicon.part_of_speech(word) == Some(PartOfSpeech::Adv);
        // *10 kg (sabu)*, but *(bph)*
        let is_noun = |word: &str| word.len() > 3 && self.pieces.lexicon.entry(word).is_some();
        let is_other = |word: &str| self.pieces.lexicon.figures(word).is_some() || is_adverb(word);
        let is_short = |word: &str| word.len() <= LONGEST && !is_other(word) && !self.pieces.is_capital(at + 1) && !is_noun(word);
        let is_unit = || self.pieces.value_at("unit", at + 1).is_some();
        let letters = self.pieces.is_sign(at, &["("]) && self.pieces.word(at + 1).is_some_and(|word| is_short(word) || is_unit());
        if letters && self.pieces.is_sign(at + 2, &[")"]) { at + 3 } else { at }
    }

    /// An amount and its unit: the position behind them, the English of both, and the unit's.
    fn quantity(&self, amount: &Amount<'_>) -> Option<(usize, String, FigureKind, &'a str)> {
        let (next, unit) = self.unit(amount.next)?;
        let (gloss, kind) = if unit.is_empty() {
            (amount.words(), FigureKind::Number)
        } else if unit.starts_with(char::is_alphabetic) {
            let unit = if amount.one { unit.to_owned() } else { english::plural(self.pieces.lexicon, unit) };
            (format!("{} {unit}", amount.words()), FigureKind::Quantity)
        } else {
            let kind = if unit == "%" { FigureKind::Percentage } else { FigureKind::Quantity };
            (format!("{}{unit}", amount.digits()), kind)
        };
        Some((next, gloss, kind, unit))
    }

    /// *dua tahun lalu* two years ago, *lima bulan terakhir* the past five months, *300 tahun SM* 300 years BC: a length of time and where it lies.
    fn when(&self, at: usize, unit: &str, length: &str) -> Option<Read> {
        self.pieces.lexicon.english(&format!("{unit}+period"))?;
        // *pensiun dua tahun lagi*, but *butuh dua tahun lagi*
        let before = || self.pieces.word_before().and_then(|before| self.pieces.lexicon.lists_of(&before).others()?.of("more_of_period"));
        let is_added = || before().is_some() || self.pieces.is_behind_amount();
        let from_now = || self.pieces.look("period_from_now", at).filter(|_| !is_added());
        let (next, frame) = self.pieces.look("behind_period", at).or_else(from_now).or_else(|| self.pieces.era(at, false))?;
        // *setiap dua jam sekali*
        let is_said = || self.pieces.word_before().is_some_and(|before| is_other(self.pieces.lexicon, &before, "each"));
        let frame = if self.pieces.look("once", at).is_some() && is_said() { "X" } else { frame };
        Some((next, frame.replacen('X', length, 1)))
    }

    /// *setahun lalu* a year ago, *sepekan mendatang* the coming week, *sebulan sekali* once a month: one of a unit of time in one word, and where it lies. X in the
    /// frame is the unit with its article, Y the unit alone.
    pub(super) fn read_one_period(&mut self) {
        let Some((at, unit)) = self.pieces.look("one_period", 0) else { return };
        let Some((next, frame)) = self.pieces.look("behind_one_period", at) else { return };
        let one = format!("{} {unit}", english::article(self.pieces.lexicon, unit));
        self.offer((next, frame.replacen('X', &one, 1).replacen('Y', unit, 1)), FigureKind::Quantity);
    }

    /// *12 dari 20 saksi* 12 of 20, *dua dari tiga orang*: so many of all there are. What changes comes from there instead, *naik 5 dari 20*, and years count
    /// nothing.
    pub(super) fn read_part_of_all(&mut self) {
        let lexicon = self.pieces.lexicon;
        let Some(part) = self.pieces.amount(0, false).filter(|part| self.pieces.word(part.next).is_some_and(|word| is_other(lexicon, word, "from")))
        else {
            return;
        };
        // *naik 5 dari 20*, *turun menjadi 15 dari 20*
        let changes = || {
            let is_on = |before: &str| ["turns", "turned", "to_amount"].into_iter().any(|list| is_other(lexicon, before, list));
            self.pieces.word_before().is_some_and(|before| is_on(&before))
        };
        let Some(all) = self.pieces.amount(part.next + 1, false).filter(|all| !all.needs_unit && !changes()) else { return };
        let counts = |at: usize| self.pieces.number(at).is_none_or(|number| !is_year(number));
        let is_part = part.integer().zip(all.integer()).is_some_and(|(part, all)| part <= all);
        if !is_part || !counts(0) || !counts(part.next + 1) {
            return;
        }
        let behind = self.quantity(&all);
        if behind.as_ref().is_some_and(|(_, _, kind, _)| *kind == FigureKind::Percentage) {
            return;
        }
        let (next, all) = behind.map_or_else(|| (all.next, all.words()), |(next, gloss, ..)| (next, gloss));
        self.offer_all(english::framed_both(lexicon, "of_all", &part.words(), &all).map(|gloss| (next, gloss)), FigureKind::Quantity);
    }

    /// *antara 5 dan 6 persen* between 5 and 6%, *antara Rp3 miliar dan Rp4 miliar*, *antara 1998 dan 2007*.
    pub(super) fn read_between(&mut self) {
        let Some((at, frame)) = self.pieces.look("between", 0) else { return };
        // Money may have an X or Y of its own: *antara RM 500 dan RM 700*.
        let Some((before, joint_of_both)) = frame.split_once('X').and_then(|(before, rest)| Some((before, rest.strip_suffix('Y')?))) else { return };
        let is_joint = |at: usize| self.pieces.word(at).is_some_and(|word| self.pieces.lexicon.is(List::Coordinator, word));
        let year = |at: usize| self.pieces.number(at).filter(|number| is_year(number)).map(|year| (at + 1, year.to_owned(), FigureKind::Year));
        let money = |at: usize| self.money(at).map(|(next, gloss)| (next, gloss, FigureKind::Money));
        let number = |at: usize| self.pieces.amount(at, false).map(|amount| (amount.next, amount.digits(), FigureKind::Number));
        let counted = |at: usize| self.quantity(&self.pieces.amount(at, false)?).map(|(next, gloss, kind, _)| (next, gloss, kind));
        let last = |readings: Vec<Read>, kind| readings.into_iter().max_by_key(|(next, _)| *next).map(|(next, gloss)| (next, gloss, kind));
        let time = |at: usize| last(self.pieces.times(at), FigureKind::Time);
        let month = |at: usize| last(self.pieces.months(at), FigureKind::Date);
        let least = [money(at), year(at), time(at), month(at), counted(at), number(at)].into_iter().flatten().find(|(next, ..)| is_joint(*next));
        let Some((joint, least, kind)) = least else { return };
        let most = match kind {
            FigureKind::Money => money(joint + 1),
            FigureKind::Year => year(joint + 1),
            FigureKind::Time => time(joint + 1),
            FigureKind::Date => month(joint + 1),
            _ => counted(joint + 1).or_else(|| number(joint + 1)),
        };
        self.offer_all(most.map(|(next, most, _)| (next, format!("{before}{least}{joint_of_both}{most}"))), kind);
    }

    /// *3D2N*: the days and nights of a journey, which has one night less.
    pub(super) fn read_tour(&mut self) {
        let count = |at: usize, section: &str| {
            let n: u64 = self.pieces.number(at)?.parse().ok()?;
            let unit = self.pieces.value_at(section, at + 1).filter(|_| self.pieces.is_glued(at + 1))?;
            let unit = if n == 1 { unit.to_owned() } else { english::plural(self.pieces.lexicon, unit) };
            Some((n, format!("{n} {unit}")))
        };
        let Some(((days, first), (nights, second))) = count(0, "tour_day").zip(count(2, "tour_night")) else { return };
        let tour = || english::framed_both(self.pieces.lexicon, "tour", &first, &second);
        if self.pieces.is_glued(2) && days == nights + 1 {
            self.offer_all(tour().map(|tour| (4, tour)), FigureKind::Quantity);
        }
    }

    /// *H-7* 7 days before, *H+3* 3 days after: days counted from a feast or an event.
    pub(super) fn read_day_count(&mut self) {
        let Some((next, (unit, side))) = self.pieces.look("day_from", 0).and_then(|(next, from)| Some((next, from.split_once(' ')?))) else { return };
        let Some(n) = self.pieces.number(next).filter(|n| n.len() <= 3 && n.bytes().all(|b| b.is_ascii_digit())) else { return };
        let unit = if n == "1" { unit.to_owned() } else { english::plural(self.pieces.lexicon, unit) };
        self.offer((next + 1, format!("{n} {unit} {side}")), FigureKind::Quantity);
    }

    /// *sepanjang 3 meter* 3 meters long, *seberat 5 kg* weighing 5 kg. What lasts or happens is not long: *sepanjang 120 menit* lasting 120 minutes, *sepanjang 58
    /// putaran* throughout 58 rounds.
    pub(super) fn read_measure(&mut self) {
        let Some((next, frame)) = self.pieces.look("before_measure", 0) else { return };
        let Some(amount) = self.pieces.amount(next, false) else { return };
        let happens = self.pieces.look("events", amount.next).and_then(|_| self.pieces.look("before_events", 0));
        let frame = happens.map_or(frame, |(_, frame)| frame);
        let Some((next, gloss, kind, unit)) = self.quantity(&amount).filter(|(_, _, kind, _)| *kind == FigureKind::Quantity) else { return };
        let lasts = self.pieces.lexicon.english(&format!("{unit}+period")).is_some();
        let lasting = lasts.then(|| english::framed(self.pieces.lexicon, "lasting", &gloss)).flatten();
        self.offer((self.behind_letters(next), lasting.unwrap_or_else(|| frame.replacen('X', &gloss, 1))), kind);
    }

    /// The unit at a position. One of one letter is in lower case (*5 m* are meters, *5 M* are none), and a phrase of its own is none.
    pub(super) fn unit(&self, at: usize) -> Option<(usize, &'a str)> {
        let is_capital_letter = self.pieces.is_capital(at) && self.pieces.word(at).is_some_and(|word| word.len() == 1);
        // *2 nm* of a chip, *142 Nm* of an engine
        let in_small = self.pieces.look("unit_in_small", at).filter(|_| !self.pieces.is_capital(at));
        let found = in_small.or_else(|| self.pieces.look("unit", at))?;
        let is_phrase = self.pieces.look("no_unit", at).is_some_and(|(next, _)| next > found.0);
        // *Nomor 5 dan 6 Tahun 2020*
        let is_of_law = || self.pieces.look("law_year", at).is_some_and(|(next, _)| self.pieces.number(next).is_some_and(is_year));
        let is_phrase = is_phrase || self.pieces.is_capital(at) && is_of_law();
        let stands_alone = found.0 > at + 1 || !is_capital_letter;
        let counts_people = || self.pieces.value_at("classifier", at).is_some() && self.pieces.value_at("person", found.0).is_some();
        (stands_alone && !is_phrase).then(|| if counts_people() { (found.0, "") } else { found })
    }

    /// *puluhan ribu orang*, *ribuan*, *setengah jam*, *dua pertiga*.
    pub(super) fn read_vague(&mut self) {
        if let Some((next, number)) = self.pieces.look("vague", 0) {
            self.read_behind_vague(next, number);
            self.offer((next, without_of(self.pieces.lexicon, number).to_owned()), FigureKind::Number);
        }
        if let Some((next, number)) = self.pieces.look("vague_before_unit", 0) {
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
    }

    /// *hingga 200 miligram* up to 200 milligrams, *sampai Rp5 juta*: the most that an amount may be. Behind another amount the word ends a range (*20 kg hingga 30 kg*), and
    /// what is counted and has a verb behind it is what happens in the end: *hingga tiga orang tewas*.
    pub(super) fn read_up_to(&mut self) {
        let Some((at, frame)) = self.pieces.look("up_to", 0).filter(|_| !self.pieces.is_behind_amount()) else { return };
        let in_digits = || self.pieces.amount(at, false);
        let money = self.money(at).or_else(|| self.currency_behind(&in_digits()?));
        let Some((next, gloss, kind)) = money.map(|(next, gloss)| (next, gloss, FigureKind::Money)).or_else(|| self.most(&in_digits()?)) else {
            return;
        };
        if let Some((next, per)) = self.per(next, false) {
            self.offer((next, frame.replacen('X', &format!("{gloss} {per}"), 1)), kind);
        }
        self.offer((next, frame.replacen('X', &gloss, 1)), kind);
    }

    /// An amount and its unit that may be the most there is.
    fn most(&self, amount: &Amount<'_>) -> Option<(usize, String, FigureKind)> {
        let (next, gloss, kind, unit) = self.quantity(amount)?;
        // *Hingga 30 menit berjalan*
        let opens_time = || self.pieces.is_first() && self.pieces.lexicon.english(&format!("{unit}+period")).is_some();
        let part = || self.pieces.lexicon.entry(self.pieces.word(next)?)?.senses().next()?.part_of_speech();
        let happens = || self.pieces.look("not_up_to", next).is_some() || matches!(part(), Some(PartOfSpeech::Verb | PartOfSpeech::Adj));
        let is_most = kind == FigureKind::Percentage || kind == FigureKind::Quantity && !happens() && !opens_time();
        is_most.then_some((next, gloss, kind))
    }

    /// *satu juta lebih*, *dua tahun lebih*, *setahun lebih*: more than the amount. Before anything but the end of the phrase the word compares: *5 persen lebih
    /// tinggi*; only a number may have what is counted behind it.
    pub(super) fn read_more(&mut self) {
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
            let part = lexicon.part_of_speech(word);
            kind == FigureKind::Number && part == Some(PartOfSpeech::Noun)
        };
        let ends_or_is_counted = |word: &str| lexicon.is(List::BehindMore, word) || is_counted(word);
        if self.pieces.word(behind).is_none_or(ends_or_is_counted)
            && self.pieces.number(behind).is_none()
            && let Some(more) = english::framed(lexicon, "more", gloss)
        {
            self.offer((behind, more), kind);
        }
    }
}

/// Whether a word is in a section of `dictionaries/syntax.toml`.
fn is_other(lexicon: &Lexicon, word: &str, section: &str) -> bool {
    lexicon.lists_of(word).others().is_some_and(|others| others.of(section).is_some())
}

/// *thousands* for *thousands of*.
fn without_of<'v>(lexicon: &Lexicon, value: &'v str) -> &'v str {
    let (rest, last) = value.rsplit_once(' ').unwrap_or((value, ""));
    if lexicon.english(&format!("{last}+class")).is_some() { rest } else { value }
}
