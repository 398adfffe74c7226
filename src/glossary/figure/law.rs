//! Articles of law with their parts, *Pasal 28D ayat (1)*, and the numbers of laws, *UU 10 Tahun 2016*.

use super::date::Read;
use super::piece::is_year;
use super::{FigureKind, Reader};
use crate::glossary::english;
use crate::lexicon::List;

impl Reader<'_, '_> {
    /// *Pasal 28D ayat (1)*, *Pasal 2 dan 3 UU Tipikor*: "Article 28D(1)", "Articles 2 and 3".
    pub(super) fn read_articles(&mut self) {
        let Some((at, label)) = self.pieces.look("article", 0) else { return };
        let Some((next, first)) = self.article(at) else { return };
        let others = self.row(next, |at| self.article(at).filter(|(next, _)| self.ends_here(*next)));
        let reading = match others {
            Some((next, others)) => (next, format!("{} {first}{others}", english::plural(self.pieces.lexicon, label))),
            None => (next, format!("{label} {first}")),
        };
        self.offer(reading, FigureKind::Reference);
    }

    /// *28D ayat (1) huruf a*: the number of an article and its parts.
    fn article(&self, at: usize) -> Option<Read> {
        let mut shown = self.pieces.number(at)?.to_owned();
        let mut next = at + 1;
        let is_letter = |text: &str| text.len() <= 2 && text.chars().all(char::is_uppercase);
        if let Some(letter) = self.pieces.get(next).filter(|piece| self.pieces.is_glued(next) && is_letter(piece.text)) {
            shown.push_str(letter.text);
            next += 1;
        }
        while let Some((behind, part)) = self.part(next) {
            shown.push_str(&part);
            next = behind;
        }
        Some((next, shown))
    }

    /// *ayat (1) dan (2)*, *huruf a*, *ke-1*: parts of one kind.
    fn part(&self, at: usize) -> Option<Read> {
        let (behind, frame) = self.pieces.look("article_part", at)?;
        let framed = |part: &str| frame.replacen('X', part, 1);
        let (next, first) = self.part_number(behind)?;
        let is_same = |at: usize| self.pieces.look("article_part", at).filter(|(_, other)| *other == frame).map(|(behind, _)| behind);
        let another = |at: usize| {
            let at = is_same(at).unwrap_or(at);
            // *ayat 3 dan 5 orang*
            let is_marked = at > behind && (self.pieces.is_sign(at, &["("]) || self.pieces.word(at).is_some());
            let (next, part) = self.part_number(at).filter(|(next, _)| is_marked || self.ends_here(*next))?;
            Some((next, framed(&part).trim_start().to_owned()))
        };
        let first = framed(&first);
        Some(self.row(next, another).map_or_else(|| (next, first.clone()), |(next, others)| (next, format!("{first}{others}"))))
    }

    /// A number or a letter, in brackets or without.
    fn part_number(&self, at: usize) -> Option<Read> {
        let bracket = usize::from(self.pieces.is_sign(at, &["("]));
        let letter = || self.pieces.word(at + bracket).filter(|word| word.len() == 1);
        let part = self.pieces.number(at + bracket).or_else(letter)?;
        let is_closed = bracket == 0 || self.pieces.is_sign(at + 2, &[")"]);
        is_closed.then(|| (at + 1 + 2 * bracket, part.to_owned()))
    }

    /// *, (2), dan (3)*: others of the same kind behind one, the last behind *dan* or *atau*.
    fn row(&self, at: usize, another: impl Fn(usize) -> Option<Read>) -> Option<Read> {
        let (mut next, mut shown, mut closed) = (at, String::new(), None);
        loop {
            let comma = usize::from(self.pieces.is_sign(next, &[","]));
            let joint = self.pieces.look("row", next + comma);
            let behind = joint.map_or(next + comma, |(behind, _)| behind);
            let Some((end, part)) = another(behind).filter(|_| behind > next) else { return closed };
            shown.push_str(if comma > 0 { ", " } else { " " });
            shown.extend(joint.into_iter().flat_map(|(_, and)| [and, " "]));
            shown.push_str(&part);
            next = end;
            if joint.is_some() {
                closed = Some((next, shown.clone()));
            }
        }
    }

    /// Whether what was read counts nothing that follows: *Pasal 2 dan 3 UU Tipikor*, but *Pasal 2 dan 3 orang*.
    fn ends_here(&self, next: usize) -> bool {
        self.pieces.word(next).is_none_or(|word| self.pieces.is_capital(next) || self.pieces.lexicon.is(List::Stop, word))
    }

    /// *UU* + *10 Tahun 2016*, *PP* + *51/2023*: the number of a law and its year, behind what kind of law it is.
    pub(super) fn read_law_number(&mut self) {
        let Some(label) = self.pieces.behind("law") else { return };
        let Some(number) = self.pieces.number(0) else { return };
        let slash = self.pieces.is_sign(1, &["/"]).then_some(2);
        let Some((year, of)) = slash.map(|at| (at, "")).or_else(|| self.pieces.look("law_year", 1)) else { return };
        let Some(year_shown) = self.pieces.number(year).filter(|year| is_year(year)) else { return };
        let shown = if of.is_empty() { format!("{label} {number}/{year_shown}") } else { format!("{label} {number} {of} {year_shown}") };
        self.offer((year + 1, shown), FigureKind::Reference);
    }
}
