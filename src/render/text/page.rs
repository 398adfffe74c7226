//! A page of so many columns: lines that are filled piece by piece, and rows of cells.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr;

use super::TextStyle;

pub(super) const BOLD: &str = "\u{1b}[1m";
pub(super) const DIM: &str = "\u{1b}[2m";
pub(super) const CYAN: &str = "\u{1b}[36m";
const RESET: &str = "\u{1b}[0m";

/// How many columns a text takes up.
pub(super) fn columns_of(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

pub(super) struct Page {
    pub(super) style: TextStyle,
    pub(super) text: String,
}

impl Page {
    /// An empty page; narrower than twenty columns none is.
    pub(super) fn new(style: TextStyle) -> Self {
        Self { style: TextStyle { width: style.width.max(20), ..style }, text: String::new() }
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    pub(super) fn painted<'t>(&self, code: &str, text: &'t str) -> Cow<'t, str> {
        if self.style.color && !text.is_empty() { Cow::Owned(format!("{code}{text}{RESET}")) } else { Cow::Borrowed(text) }
    }

    /// Pieces laid out in lines of the page's width; `first` opens the first line, `rest` the others.
    pub(super) fn flow<S: AsRef<str>>(&mut self, first: &str, rest: &str, pieces: impl IntoIterator<Item = S>, code: &str) {
        let mut line = String::new();
        let (mut opening, mut room) = (first, self.style.width.saturating_sub(columns_of(first)));
        for piece in pieces {
            let (piece, width) = (piece.as_ref(), columns_of(piece.as_ref()));
            if !line.is_empty() && width + 1 > room {
                self.opened_line(opening, &line, code);
                line.clear();
                (opening, room) = (rest, self.style.width.saturating_sub(columns_of(rest)));
            } else if !line.is_empty() {
                line.push(' ');
                room = room.saturating_sub(1);
            }
            line.push_str(piece);
            room = room.saturating_sub(width);
        }
        self.opened_line(opening, &line, code);
    }

    fn opened_line(&mut self, opening: &str, line: &str, code: &str) {
        let line = format!("{opening}{}", self.painted(code, line));
        self.line(&line);
    }

    /// Text laid out word by word, as [`Page::flow`] does pieces.
    pub(super) fn words(&mut self, first: &str, rest: &str, text: &str, code: &str) {
        self.flow(first, rest, text.split(' '), code);
    }
}

/// Rows of three cells in two columns where they fit, else in one.
pub(super) fn columns(page: &mut Page, rows: &[[String; 3]]) {
    let widths = |rows: &[[String; 3]]| [0, 1, 2].map(|n| rows.iter().map(|row| columns_of(&row[n])).max().unwrap_or(0));
    let half = rows.len().div_ceil(2);
    let (left, right) = rows.split_at(half);
    let (l, r) = (widths(left), widths(right));
    let total = |w: [usize; 3]| w.iter().sum::<usize>() + 6;
    let cells = |row: &[String; 3], w: [usize; 3]| format!("  {}  {}  {}", pad(&row[0], w[0]), pad(&row[1], w[1]), pad(&row[2], w[2]));
    if !right.is_empty() && total(l) + total(r) <= page.style.width {
        for (n, row) in left.iter().enumerate() {
            let other = right.get(n).map(|row| cells(row, r)).unwrap_or_default();
            page.line(&format!("{}{other}", cells(row, l)));
        }
    } else {
        in_one_column(page, rows);
    }
}

/// Rows of three cells, the last of which goes on below itself. Where the first would leave it no room, it has a line of its own.
pub(super) fn in_one_column(page: &mut Page, rows: &[[String; 3]]) {
    /// Columns that the last cell has at least.
    const LEAST: usize = 24;
    let width = |n: usize, rows: &mut dyn Iterator<Item = &[String; 3]>| rows.map(|row| columns_of(&row[n])).max().unwrap_or(0);
    let second = width(1, &mut rows.iter());
    let most = page.style.width.saturating_sub(second + LEAST + 6).max(LEAST);
    let first = width(0, &mut rows.iter().filter(|row| columns_of(&row[0]) <= most));
    for row in rows {
        let is_long = columns_of(&row[0]) > first;
        if is_long {
            page.words("  ", "    ", &row[0], "");
        }
        let opening = format!("  {}  {}  ", pad(if is_long { "" } else { &row[0] }, first), pad(&row[1], second));
        let rest = " ".repeat(columns_of(&opening));
        page.words(&opening, &rest, &row[2], "");
    }
}

fn pad(text: &str, width: usize) -> String {
    let blanks = width.saturating_sub(columns_of(text));
    format!("{text}{:blanks$}", "")
}
