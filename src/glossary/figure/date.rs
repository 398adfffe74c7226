//! Days, dates, months, years and times of day.

use super::number::Decimal;
use super::piece::{Pieces, is_year};
use super::{FigureKind, Reader};
use crate::glossary::english;

/// What stands for the century of a year.
const APOSTROPHES: [&str; 3] = ["'", "’", "‘"];

/// Something read, and the position behind it.
pub(super) type Read = (usize, String);

impl Reader<'_, '_> {
    pub(super) fn read_dates(&mut self, opened: bool) {
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
            let dates = pieces.date(start, false).into_iter().chain(pieces.months(start)).chain(pieces.part_of_month(start, "part_of_named_year"));
            self.offer_all(dates.map(|(next, gloss)| (next, frame.replacen('X', &gloss, 1))), FigureKind::Date);
        }
    }

    /// *akhir 1980-an* the late 1980s, *awal abad ke-19* the early 19th century, *pertengahan 1945* mid-1945: a part of a decade, a century, a year or a month.
    pub(super) fn read_part(&mut self) {
        let pieces = self.pieces;
        if let Some((at, frame)) = pieces.look("part_of_era", 0) {
            let decade = pieces.decade_number(at).and_then(|(next, number)| Some((next, english::framed(pieces.lexicon, "decade_part", &number)?)));
            let century = || {
                let (next, century) = self.counted(at).filter(|_| pieces.look("part_of_year", at).is_none())?;
                Some(self.of_era(next, &century, true).unwrap_or((next, century)))
            };
            self.offer_all(decade.or_else(century).map(|(next, era)| (next, frame.replacen('X', &era, 1))), FigureKind::Year);
        }
        let ends_there = pieces.behind("up_to").is_some();
        self.offer_all(pieces.part_of_month(0, if ends_there { "part_of_named_year" } else { "part_of_month" }), FigureKind::Date);
        let Some((at, frame)) = pieces.look("part_of_named_year", 0) else { return };
        let year = pieces.years(at).into_iter().max_by_key(|(next, _)| *next).filter(|(_, year)| is_year(year));
        self.offer_past(year.map(|(next, year)| (next, frame.replacen('X', &year, 1))), FigureKind::Year);
    }

    /// *Senin (9/10/2017) lalu*, *2013 lalu*: behind a date in figures the word says nothing more, nor does *tadi* behind a day in words.
    pub(super) fn offer_past(&mut self, readings: impl IntoIterator<Item = Read>, kind: FigureKind) {
        for (next, gloss) in readings {
            let has_figures = gloss.contains(|c: char| c.is_ascii_digit());
            self.offer((self.pieces.skip(if has_figures { "behind_date" } else { "behind_day" }, next), gloss.clone()), kind);
            self.offer((next, gloss), kind);
        }
    }
}

impl Pieces<'_> {
    /// Every reading of a day at a position, from the shortest on: *Senin malam*, *Senin (6/10/2025)*, *Sabtu pekan lalu*.
    /// None for *minggu ini*, which is a week rather than a Sunday.
    pub(super) fn days(&self, at: usize) -> Vec<Read> {
        let named = self.skip("before_day", at);
        let Some((next, mut day)) = self.day_name(named, named > at) else { return Vec::new() };
        let part = self.look("part_of_day", next);
        let behind = part.map_or(next, |(next, _)| next);
        let is_week = self.value_at("unit", named).is_some() && named == at && part.is_none();
        let relative = self.look("last_or_next", behind);
        if is_week && (relative.is_some() || self.look("day_with", at).is_some()) {
            return Vec::new();
        }
        if let Some((_, part)) = part {
            day = format!("{day} {part}");
        }
        let mut found = vec![(behind, day.clone())];
        found.extend(relative.map(|(next, word)| (next, format!("{word} {day}"))));
        found.extend(self.look("day_with", behind).map(|(next, words)| (next, format!("{day} {words}"))));
        found.extend(self.day_and_date(behind, &day));
        found
    }

    fn day_and_date(&self, behind: usize, day: &str) -> Vec<Read> {
        let comma = if self.is_sign(behind, &[","]) { behind + 1 } else { behind };
        if !self.is_sign(comma, &["("])
            && let Some((next, date)) = self.date(comma, true)
        {
            return vec![(next, format!("{day}, {date}"))];
        }
        let Some((next, date)) = self.bracketed_date(comma) else { return Vec::new() };
        let mut found = vec![(next, format!("{day}, {date}"))];
        found.extend(self.look("part_of_day", next).map(|(next, part)| (next, format!("{day} {part}, {date}"))));
        found
    }

    /// *Senin*, *Senin-Jumat*. A name that is also a unit needs its capital, or a word that says that it is a day, or a date behind it.
    fn day_name(&self, at: usize, is_named: bool) -> Option<Read> {
        let (next, n) = self.look("day", at)?;
        let is_unit = self.value_at("unit", at).is_some();
        let dated = || self.bracketed_date(next).is_some();
        if is_unit && !is_named && !self.is_capital(at) && !dated() {
            return None;
        }
        let name = |n: &str| self.lexicon.english(&format!("{n}+day"));
        let first = name(n)?;
        if self.is_dash(next)
            && let Some((next, last)) = self.look("day", next + 1)
        {
            return Some((next, format!("{first}-{}", name(last)?)));
        }
        Some((next, first.to_owned()))
    }

    /// *(24/11/2026)*, *(24 November 2026)*.
    pub(super) fn bracketed_date(&self, at: usize) -> Option<Read> {
        let (next, date) = self.is_sign(at, &["("]).then(|| self.date(at + 1, true)).flatten()?;
        self.is_sign(next, &[")"]).then_some((next + 1, date))
    }

    /// A date of day and month, with or without year. `short` says whether *24/11* may be one, which elsewhere is a fraction.
    pub(super) fn date(&self, at: usize, short: bool) -> Option<Read> {
        let at = self.skip("before_date", at);
        let named = || {
            let first = self.date_by_name(at)?;
            let last = self.date_by_name(first.0 + 1).filter(|_| self.is_dash(first.0));
            Some(last.map_or(first.clone(), |(next, last)| (next, format!("{} - {last}", first.1))))
        };
        named().or_else(|| self.date_in_digits(at, short))
    }

    /// *24 November 2026*, *24-26 November*, *24 Nov. 2026*, *1 Muharam 1446 H*.
    fn date_by_name(&self, at: usize) -> Option<Read> {
        /// A month that has 30 days, as the longest of the Islamic calendar have.
        const LONGEST_HIJRI: &str = "4";
        let (next, days) = self.days_of_month(at)?;
        let abbreviated = || {
            let (next, n) = self.look("month_short", next).filter(|_| self.is_capital(next))?;
            Some((if self.is_sign(next, &["."]) && self.is_glued(next) { next + 1 } else { next }, n))
        };
        let (next, days, month) = match self.look("month_hijri", next) {
            Some((next, month)) => (next, days.of_month(LONGEST_HIJRI)?, month),
            None => {
                let (next, n) = self.look("month", next).or_else(abbreviated)?;
                (next, days.of_month(n)?, self.lexicon.english(&format!("{n}+month"))?)
            }
        };
        let (next, year) = self.year_behind(next).map_or((next, None), |(next, year)| (next, Some(year)));
        Some((next, year.map_or_else(|| format!("{days} {month}"), |year| format!("{days} {month} {year}"))))
    }

    /// The year behind a month: *2026*, *49 SM*.
    fn year_behind(&self, at: usize) -> Option<Read> {
        if self.is_glued(at) {
            return None;
        }
        let year = || self.number(at).filter(|year| is_year(year)).map(|year| (at + 1, year.to_owned()));
        self.year_of_era(at, true).or_else(year)
    }

    /// *24*, *24-26*: days of a month, without noughts in front.
    fn days_of_month(&self, at: usize) -> Option<(usize, Days)> {
        let days = Days::read(self.number(at)?)?;
        let joint = if self.is_dash(at + 1) { at + 2 } else { self.skip("range", at + 1) };
        if joint > at + 1
            && let Some(last) = self.number(joint).and_then(Days::read)
        {
            return Some((joint + 1, Days { last: last.last, ..days }));
        }
        Some((at + 1, days))
    }

    /// *24/11/2026*, *24-11-2026*, *24.11.2026*, *2026-11-24*, *4-5/10/2025*; and *24/11* if it may be short.
    fn date_in_digits(&self, at: usize, short: bool) -> Option<Read> {
        if let [day, month, year] = self.number(at)?.split('.').collect::<Vec<_>>()[..] {
            return Some((at + 1, self.date_of(Days::read(day)?, month, Some(year))?));
        }
        let part = |n: usize, signs: &[&str]| {
            let at = at + 2 * n;
            (self.is_sign(at - 1, signs) && self.is_glued(at - 1) && self.is_glued(at)).then(|| self.number(at)).flatten()
        };
        if is_year(self.number(at)?) {
            let (month, day) = (part(1, &["-", "/"])?, part(2, &["-", "/"])?);
            return Some((at + 5, self.date_of(Days::read(day)?, month, self.number(at))?));
        }
        let signs: &[&str] = if self.is_sign(at + 1, &["-"]) && part(2, &["-"]).is_some() { &["-"] } else { &["/"] };
        let (from, days) = match self.days_of_month(at)? {
            (next, days) if signs == ["/"] && self.is_sign(next, &["/"]) => (next, days),
            _ => (at + 1, Days::read(self.number(at)?)?),
        };
        let behind = |at: usize| self.number(at + 1).filter(|_| self.is_sign(at, signs) && self.is_glued(at) && self.is_glued(at + 1));
        let month = behind(from)?;
        match behind(from + 2) {
            Some(year) => Some((from + 4, self.date_of(days, month, Some(year))?)),
            None if short && signs == ["/"] => Some((from + 2, self.date_of(days, month, None)?)),
            None => None,
        }
    }

    /// The English of a date in digits. A year of two digits stays one: the century is not guessed.
    fn date_of(&self, days: Days, month: &str, year: Option<&str>) -> Option<String> {
        let n = Some(month).filter(|month| month.len() <= 2)?.trim_start_matches('0');
        let (days, month) = (days.of_month(n)?, self.lexicon.english(&format!("{n}+month"))?);
        match year {
            None => Some(format!("{days} {month}")),
            Some(year) if is_year(year) => Some(format!("{days} {month} {year}")),
            Some(year) if year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit()) => Some(format!("{days} {month} '{year}")),
            Some(_) => None,
        }
    }

    /// Every reading of a month at a position: *November*, *November 2026*, *Januari-Maret 2026*, *November lalu*, *Januari-12 Februari*,
    /// *November 2024-Mei 2025*.
    pub(super) fn months(&self, at: usize) -> Vec<Read> {
        let start = self.skip("before_month", at);
        let name = |n: &str| self.lexicon.english(&format!("{n}+month"));
        let Some((mut next, Some(first))) = self.look("month", start).map(|(next, n)| (next, name(n))) else { return Vec::new() };
        let mut months = first.to_owned();
        if self.is_dash(next)
            && let Some((behind, Some(last))) = self.look("month", next + 1).map(|(next, n)| (next, name(n)))
        {
            (next, months) = (behind, format!("{first}-{last}"));
        }
        let to_day = if self.is_dash(next) { self.date_by_name(next + 1) } else { None };
        let year = self.year_behind(next);
        let mut found: Vec<Read> = to_day.map(|(next, day)| (next, format!("{months} - {day}"))).into_iter().collect();
        if self.is_capital(start) || start > at {
            found.push((next, months.clone()));
            found.extend(self.look("last_or_next", next).map(|(next, word)| (next, format!("{word} {months}"))));
        }
        let to_month = year.as_ref().filter(|(next, _)| self.is_dash(*next)).and_then(|(next, year)| {
            let (behind, last) = self.look("month", next + 1)?;
            let (end, last_year) = self.year_behind(behind)?;
            Some((end, format!("{months} {year} - {} {last_year}", name(last)?)))
        });
        found.extend(year.map(|(next, year)| (next, format!("{months} {year}"))));
        found.extend(to_month);
        found
    }

    /// *akhir Maret 2018* late March 2018, *pertengahan Mei lalu* mid-May: a part of a month, as a section frames it.
    fn part_of_month(&self, at: usize, section: &str) -> Option<Read> {
        let (at, frame) = self.look(section, at)?;
        // Which May is meant no date says either.
        let is_named = |(_, month): &Read| month.starts_with(char::is_uppercase);
        let (next, month) = self.months(at).into_iter().filter(is_named).max_by_key(|(next, _)| *next)?;
        Some((self.skip("behind_date", next), frame.replacen('X', &month, 1)))
    }

    /// *2016*, *tahun 2016-2018*, *2026/2027*, *1000 SM*, *63 SM - 14 M*.
    pub(super) fn years(&self, at: usize) -> Vec<Read> {
        let start = at;
        let at = self.skip("before_year", at);
        // *Idulfitri 1446 H*: the letter behind such a year is of the Islamic calendar, with no word for years.
        let is_hijri = || self.number(at).is_some_and(|year| year.len() == 4 && year.starts_with("14")) && self.word(at + 1) == Some("h");
        let of_era = self.year_of_era(at, at > start || is_hijri());
        let mut found: Vec<Read> = of_era.as_ref().and_then(|first| self.to_year_of_era(first)).into_iter().chain(of_era.clone()).collect();
        // *1446 H/2025 M*
        if let Some((next, hijri)) = of_era.filter(|(next, _)| is_hijri() && self.is_sign(*next, &["/"]))
            && let Some((next, year)) = self.year_of_era(next + 1, true)
        {
            found.push((next, format!("{hijri}/{year}")));
        }
        let Some(first) = self.number(at).filter(|year| is_year(year)) else { return found };
        found.push((at + 1, first.to_owned()));
        let joint = self.get(at + 1).filter(|_| self.is_dash(at + 1) || (self.is_sign(at + 1, &["/"]) && self.is_glued(at + 2)));
        let last = self.number(at + 2).filter(|year| is_year(year) || (year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit())));
        if let (Some(joint), Some(last)) = (joint, last) {
            let joint = if joint.text == "/" { "/" } else { "-" };
            found.push((at + 3, format!("{first}{joint}{last}")));
        }
        found
    }

    /// *1000 SM*, *512-511 SM*, *79 M*: one year or two, of any number of digits, counted from an era.
    fn year_of_era(&self, at: usize, is_named: bool) -> Option<Read> {
        let first = self.number(at)?;
        let joint = self.is_dash(at + 1).then_some((at + 2, "-")).or_else(|| self.look("range", at + 1));
        let last = joint.and_then(|(next, joint)| Some((next + 1, joint, self.number(next)?)));
        // Most numbers are no years of an era, and are not put into English for nothing.
        let (next, frame) = self.era(last.map_or(at + 1, |(next, ..)| next), is_named)?;
        let year = |printed: &str| {
            let is_plain = printed.len() <= 4 && printed.bytes().all(|byte| byte.is_ascii_digit());
            if is_plain { Some(printed.to_owned()) } else { Decimal::read(printed).filter(|year| !year.has_fraction()).map(|year| year.english()) }
        };
        let first = year(first)?;
        let shown = match last {
            Some((_, "-", last)) => format!("{first}-{}", year(last)?),
            Some((_, joint, last)) => format!("{first} {joint} {}", year(last)?),
            None => first,
        };
        Some((next, frame.replacen('X', &shown, 1)))
    }

    /// *63 SM - 14 M*: behind a year of one era a year of another.
    fn to_year_of_era(&self, (at, first): &Read) -> Option<Read> {
        let joint = self.is_dash(*at).then(|| (at + 1, "-")).or_else(|| self.look("range", *at));
        let (next, joint) = joint?;
        let (next, last) = self.year_of_era(next, true)?;
        Some((next, format!("{first} {joint} {last}")))
    }

    /// From what the year or century before is counted: *SM* "X BC". One letter says so only where a word says that it is a year (`is_named`), and
    /// before another capital it may be the initial of a name.
    pub(super) fn era(&self, at: usize, is_named: bool) -> Option<(usize, &str)> {
        const LONGEST_LETTERS: usize = 3;
        let (next, frame) = self.look("era", at).or_else(|| self.look("era_of_year", at).filter(|_| is_named))?;
        let is_stop = self.is_sign(next, &["."]) && self.is_glued(next);
        let goes_on = self.is_capital(if is_stop { next + 1 } else { next });
        // *hijriah* in small letters is no other word, *m* is.
        let is_letters = next == at + 1 && self.word(at).is_some_and(|word| word.len() <= LONGEST_LETTERS);
        let is_era = !self.is_glued(at) && !goes_on && (!is_letters || self.is_capital(at));
        is_era.then_some((next, frame))
    }

    /// *tahun 1990-an*, *1990-an*, *era 90-an*, *'90-an*.
    pub(super) fn decade(&self, at: usize) -> Option<Read> {
        let (next, number) = self.decade_number(at)?;
        Some((next, english::framed(self.lexicon, "decade", &number)?))
    }

    /// The same as its number.
    fn decade_number(&self, at: usize) -> Option<Read> {
        let start = self.skip("before_decade", at);
        let digits = if self.is_sign(start, &APOSTROPHES) { start + 1 } else { start };
        let number = self.number(digits).filter(|number| number.ends_with('0'))?;
        let is_said = || digits > at || at == 0 && self.is_behind(&APOSTROPHES);
        let fits = is_year(number) || number.len() == 2 && is_said();
        let (next, _) = self.about(digits + 1).filter(|_| fits)?;
        Some((next, number.to_owned()))
    }

    /// Every reading of a time of day: *pukul 09.30 WIB*, *jam 7 malam*, *19.30 WIB*.
    pub(super) fn times(&self, at: usize) -> Vec<Read> {
        let start = self.skip("before_time", at);
        let said = start > at;
        // Where no word says that it is a time, it needs its minutes.
        let is_time = |clock: &Clock| said || clock.has_minutes();
        let spoken = if said { self.spoken_clock(start) } else { None };
        let clock = spoken.or_else(|| (said || self.number(at).is_some()).then(|| self.clock(start)).flatten());
        let Some(first) = clock.filter(is_time) else { return Vec::new() };
        let joint = if self.is_dash(first.next) { Some((first.next + 1, "-".to_owned())) } else { None };
        let joint = joint.or_else(|| self.look("range", first.next).map(|(next, word)| (next, format!(" {word} "))));
        let last = joint.and_then(|(next, joint)| Some((joint, self.clock(next)?)));
        let (next, text, bare) = match &last {
            Some((joint, last)) => {
                let range = |hour: fn(&Clock) -> String| [hour(&first), joint.clone(), hour(last)].concat();
                (last.next, range(Clock::full), range(Clock::bare))
            }
            None => (first.next, first.full(), first.bare()),
        };
        let mut found = Vec::new();
        if said {
            found.push((first.next, first.full()));
            found.push((next, text.clone()));
        }
        let part = self.look("hour_of_day", next).filter(|_| said);
        let (next, text) = part.map_or((next, text), |(next, part)| (next, format!("{bare} {part}")));
        if part.is_some() {
            found.push((next, text.clone()));
        }
        let zone = self.look("zone", next);
        found.extend(zone.map(|(next, zone)| (next, format!("{text} {zone}"))));
        found
    }

    /// *setengah delapan*, *tujuh lewat seperempat*, *tujuh kurang lima menit*: 7:30, 7:15, 6:55.
    fn spoken_clock(&self, at: usize) -> Option<Clock> {
        const HOUR: u64 = 60;
        const HALF_DAY: u64 = 12 * HOUR;
        let whole = |at: usize| self.clock(at).filter(|clock| !clock.has_minutes());
        let (next, hour, past) = if let Some((hour_at, minutes)) = self.look("half_hour", at) {
            let clock = whole(hour_at)?;
            (clock.next, clock.hour, minutes.parse::<i64>().ok()?)
        } else {
            let clock = whole(at)?;
            let (behind, sign) = self.look("past_hour", clock.next)?;
            let in_words = || self.look("minutes", behind).and_then(|(next, minutes)| Some((next, minutes.parse().ok()?)));
            let in_digits = || Some((behind + 1, self.number(behind)?.parse::<u64>().ok()?));
            // *pukul 20 lewat dua orang*
            let ends =
                |next: usize| ["minute", "hour_of_day", "zone"].iter().any(|section| self.look(section, next).is_some()) || self.word(next).is_none();
            let number = || in_digits().or_else(|| self.number_words(behind, "")).filter(|(next, minutes)| *minutes < HOUR && ends(*next));
            let (next, minutes) = in_words().or_else(number)?;
            (self.skip("minute", next), clock.hour, format!("{sign}{minutes}").parse().ok()?)
        };
        let hour: u64 = hour.parse().ok()?;
        let time = (hour * HOUR).checked_add_signed(past)?;
        // *setengah satu* is half past twelve.
        let time = if hour == 1 && time < HOUR { time + HALF_DAY } else { time };
        Some(Clock { next, hour: (time / HOUR).to_string(), rest: format!("{:02}", time % HOUR) })
    }

    /// *09.30*, *9:30*, *19*, *tujuh*.
    fn clock(&self, at: usize) -> Option<Clock> {
        let Some(printed) = self.number(at) else {
            let (next, hour) = self.number_words(at, "")?;
            return (1..=24).contains(&hour).then(|| Clock { next, hour: hour.to_string(), rest: String::new() });
        };
        let colon = self.number(at + 2).filter(|_| self.is_sign(at + 1, &[":"]) && self.is_glued(at + 1) && self.is_glued(at + 2));
        let (hour, rest) = printed.split_once('.').or(colon.map(|minutes| (printed, minutes))).unwrap_or((printed, ""));
        let two = |part: &str| part.len() == 2 && part.parse::<u32>().is_ok_and(|n| n < 60);
        // The last minute of a day is 24.00.
        let is_whole = || rest.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let fits = hour.len() <= 2 && hour.parse::<u32>().is_ok_and(|hour| hour < 24 || hour == 24 && is_whole());
        let next = if colon.is_some() { at + 3 } else { at + 1 };
        (fits && (rest.is_empty() || rest.split('.').all(two))).then(|| Clock { next, hour: hour.to_owned(), rest: rest.replace('.', ":") })
    }
}

/// A time of day.
struct Clock {
    next: usize,
    hour: String,
    /// Minutes, and seconds behind a colon; may be empty.
    rest: String,
}

impl Clock {
    fn has_minutes(&self) -> bool {
        !self.rest.is_empty()
    }

    /// *9:00*
    fn full(&self) -> String {
        format!("{}:{}", self.hour, if self.has_minutes() { &self.rest } else { "00" })
    }

    /// *7*, as it stands before *in the evening*.
    fn bare(&self) -> String {
        if self.has_minutes() { self.full() } else { self.hour.clone() }
    }
}

/// A day of a month, or two.
#[derive(Clone, Copy)]
struct Days {
    first: u32,
    last: u32,
}

impl Days {
    /// One day in digits, of any month.
    fn read(printed: &str) -> Option<Self> {
        let day = printed.parse().ok().filter(|day| printed.len() <= 2 && (1..=31).contains(day))?;
        Some(Self { first: day, last: day })
    }

    /// As they are shown before the name of the month of this number; none where the month, in its longest year, is shorter: *31 Februari*. The first may be of the
    /// month before.
    fn of_month(self, month: &str) -> Option<String> {
        let longest = match month {
            "2" => 29,
            "4" | "6" | "9" | "11" => 30,
            _ => 31,
        };
        let shown = if self.first == self.last { self.last.to_string() } else { format!("{}-{}", self.first, self.last) };
        (self.last <= longest).then_some(shown)
    }
}
