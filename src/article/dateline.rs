//! The dateline: place and outlet before the dash that opens the first paragraph.

use crate::lexicon::{Lexicon, List, NameKind};

/// A dateline at the head of a paragraph.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Dateline {
    /// Bytes up to where the sentence begins.
    pub(super) end: usize,
    pub(super) outlet: Option<String>,
    pub(super) place: Option<String>,
}

/// Dashes that close a dateline.
const DASHES: [char; 3] = ['-', '–', '—'];
/// No dateline is longer, in bytes.
const LONGEST: usize = 90;
/// No dateline has more words.
const MOST_WORDS: usize = 9;
/// No place that opens a paragraph alone has fewer letters: *AS.*
const SHORTEST: usize = 4;

/// The dateline that a paragraph opens with.
pub(super) fn find(paragraph: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let window = &paragraph[..floor(paragraph, LONGEST)];
    // *JAKARTA. Bank itu tutup.*
    let shouts = |place: &String| place.len() >= SHORTEST && place.chars().all(|c| !c.is_lowercase());
    if let Some((place, rest)) = place_and_stop(window, lexicon).filter(|(place, _)| shouts(place)) {
        return Some(Dateline { end: window.len() - rest.len(), outlet: None, place: Some(place) });
    }
    let (at, length) = dash(window).or_else(|| without_dash(window, lexicon))?;
    let is_gap = |c: char| DASHES.contains(&c) || c.is_whitespace();
    let (head, rest) = (paragraph[..at].trim(), paragraph[at + length..].trim_start_matches(is_gap));
    let opens = rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '"' | '“' | '\'' | '‘' | '('));
    let opens = opens || rest.starts_with(char::is_alphabetic) && has_outlet(head, lexicon);
    if !opens || head.is_empty() || !looks_like_dateline(head, lexicon) {
        return None;
    }
    let (outlet, place) = parts(head, lexicon);
    let (behind, rest) = place_and_stop(rest, lexicon).filter(|_| place.is_none()).map_or((None, rest), |(place, rest)| (Some(place), rest));
    Some(Dateline { end: paragraph.len() - rest.len(), outlet, place: place.or(behind) })
}

/// *KONTAN.CO.ID - JAKARTA. Bank itu tutup*: a place of the dictionary that a full stop closes, and the sentence behind it.
fn place_and_stop<'t>(text: &'t str, lexicon: &Lexicon) -> Option<(String, &'t str)> {
    let (place, rest) = text.split_once(". ").filter(|(place, _)| is_place(place, lexicon))?;
    let rest = rest.trim_start();
    rest.starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“')).then(|| (place.to_owned(), rest))
}

/// The first dash, or row of dashes, before white space of any kind; the longest one needs none.
fn dash(window: &str) -> Option<(usize, usize)> {
    window.match_indices(DASHES).find_map(|(at, _)| {
        let run = window[at..].len() - window[at..].trim_start_matches(DASHES).len();
        let closes = window[at..at + run].contains('—') || window[at + run..].starts_with(char::is_whitespace);
        closes.then_some((at, run))
    })
}

/// *Liputan6.com, Jakarta Menteri …*: an outlet's address and a place, then the sentence without any dash.
fn without_dash(window: &str, lexicon: &Lexicon) -> Option<(usize, usize)> {
    let (outlet, rest) = window.split_once(", ")?;
    if !is_address(outlet) || outlet.contains(' ') {
        return None;
    }
    let (place, _) = rest.split_once(' ').filter(|(word, _)| is_place(word, lexicon))?;
    Some((outlet.len() + 2 + place.len(), 1))
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn looks_like_dateline(head: &str, lexicon: &Lexicon) -> bool {
    let words = || head.split_whitespace().map(|word| word.trim_matches([',', '(', ')', '.', '/', '|', ':']));
    let fits = |word: &str| {
        word.is_empty()
            || word == "dan"
            || word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            || is_address(word)
            || lexicon.is(List::Outlet, &word.to_lowercase())
    };
    let shouts = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() >= 4 && word.chars().all(|c| !c.is_lowercase());
    words().count() <= MOST_WORDS
        && (words().all(fits) || segments(head).all(|segment| is_place(segment, lexicon) || is_outlet(segment, lexicon)))
        && (words().any(shouts) || has_outlet(head, lexicon) || segments(head).any(|s| is_place(s, lexicon)))
}

/// The parts of a dateline between commas, brackets, bars and slashes.
fn segments(head: &str) -> impl Iterator<Item = &str> {
    head.split([',', '(', ')', '|', '/'])
        .map(|segment| segment.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | ':' | '.')))
        .filter(|segment| !segment.is_empty())
}

fn has_outlet(head: &str, lexicon: &Lexicon) -> bool {
    segments(head).any(|segment| is_outlet(segment, lexicon))
}

fn is_outlet(segment: &str, lexicon: &Lexicon) -> bool {
    segment.split(' ').any(is_address) || lexicon.is(List::Outlet, &segment.to_lowercase())
}

/// A web address without a scheme: *TEMPO.CO*, *Kompas.com*.
fn is_address(word: &str) -> bool {
    let lower = word.to_lowercase();
    [".com", ".co", ".co.id", ".id", ".net", ".tv", ".org", ".news"].iter().any(|ending| lower.len() > ending.len() + 1 && lower.ends_with(ending))
}

fn is_place(segment: &str, lexicon: &Lexicon) -> bool {
    lexicon.names(&segment.to_lowercase()).any(|name| name.kind() == NameKind::Place)
}

fn parts(head: &str, lexicon: &Lexicon) -> (Option<String>, Option<String>) {
    let (mut outlet, mut place) = (None, None);
    for segment in segments(head) {
        if is_outlet(segment, lexicon) {
            outlet = outlet.or(Some(segment.to_owned()));
        } else if !segment.contains(|c: char| c.is_ascii_digit()) {
            place = place.or(Some(segment.to_owned()));
        }
    }
    (outlet, place)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(paragraph: &str, sentence: Option<&str>) {
        let found = find(paragraph, &Lexicon::embedded());
        assert_eq!(found.map(|dateline| &paragraph[dateline.end..]), sentence);
    }

    #[test]
    fn finds_the_shapes_that_newsrooms_use() {
        check("SEMARANG, NUSANTARAPOS.com - Banjir meluas.", Some("Banjir meluas."));
        // Nothing behind the place.
        check("JUARA.NET, TOKYO", None);
        check("Jakarta, CNN Indonesia -- Harga naik.", Some("Harga naik."));
        check("Suara.com - Ketua hadir.", Some("Ketua hadir."));
        check("TEMPO.CO, Jakarta - \"Kami siap,\" katanya.", Some("\"Kami siap,\" katanya."));
        check("Liputan6.com, Jakarta Menteri itu hadir.", Some("Menteri itu hadir."));
        check("Jakarta (ANTARA) - Presiden tiba.", Some("Presiden tiba."));
        check("JAKARTA—Presiden tiba.", Some("Presiden tiba."));
        check("KONTAN.CO.ID - JAKARTA. Bank itu tutup.", Some("Bank itu tutup."));
        check("SURABAYA. Bank itu tutup.", Some("Bank itu tutup."));
        check("Rio de Janeiro (ANTARA) - Presiden tiba.", Some("Presiden tiba."));
        check("SEMARANG,\u{a0}NUSANTARAPOS.com -\u{a0}Banjir meluas.", Some("Banjir meluas."));
    }

    #[test]
    fn leaves_sentences_alone() {
        check("Pemerintah - dan juga warga - sepakat.", None);
        check("Anak-anak bermain di Jakarta - Bandung.", None);
        check("Persib menang.", None);
        check("Ia pulang ke Jakarta. Presiden tiba.", None);
        check("Jakarta. Kota itu ramai.", None);
        check("", None);
    }
}
