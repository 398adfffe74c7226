//! The dateline: place and outlet before the dash that opens the first paragraph.

use super::furniture::is_year;
use super::layout;
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
    let first = find_first(paragraph, lexicon).or_else(|| behind_new_outlet(paragraph, lexicon))?;
    let rest = &paragraph[first.end..];
    let is_known = first.place.as_deref().is_some_and(|place| is_place(place, lexicon));
    // *NEW YORK. KOMPAS.com - …*, *Demak, HARIAN. - Jawa Tengah – …*: the other half of it.
    let is_half = |second: &Dateline| if is_known { first.outlet.is_none() && second.outlet.is_some() } else { second.outlet.is_none() };
    match find_first(rest, lexicon).filter(|second| is_half(second) && !(is_known && second.place.is_some())) {
        Some(second) => Some(Dateline {
            end: first.end + second.end,
            outlet: first.outlet.or(second.outlet),
            place: if is_known { first.place } else { second.place.or(first.place) },
        }),
        None => Some(first),
    }
}

fn find_first(paragraph: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let window = &paragraph[..floor(paragraph, LONGEST)];
    // *JAKARTA. Bank itu tutup.*
    let shouts = |place: &String| place.len() >= SHORTEST && place.chars().all(|c| !c.is_lowercase());
    if let Some((place, rest)) = place_and_stop(window, lexicon).filter(|(place, _)| shouts(place)) {
        return Some(Dateline { end: window.len() - rest.len(), outlet: None, place: Some(place) });
    }
    let (at, length) =
        dash(window, lexicon).or_else(|| without_dash(window, lexicon)).or_else(|| bar(window)).or_else(|| colon(paragraph, lexicon))?;
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

/// *Gokepri - Batam - Bank itu tutup*: one word that no dictionary has before a dateline that is a place alone.
fn behind_new_outlet(paragraph: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let (outlet, rest) = DASHES.iter().find_map(|dash| paragraph.split_once(&format!(" {dash} ")))?;
    let is_new = || outlet.starts_with(char::is_uppercase) && outlet.chars().all(char::is_alphanumeric) && is_new(outlet, lexicon);
    let dateline = Some(rest).filter(|_| is_new()).and_then(|rest| find_first(rest, lexicon))?;
    let is_known = dateline.outlet.is_none() && dateline.place.as_deref().is_some_and(|place| is_place(place, lexicon));
    is_known.then(|| Dateline { end: paragraph.len() - rest.len() + dateline.end, outlet: Some(outlet.to_owned()), ..dateline })
}

/// Whether no dictionary has a word.
fn is_new(word: &str, lexicon: &Lexicon) -> bool {
    let lower = word.to_lowercase();
    lexicon.entry(&lower).is_none() && lexicon.names(&lower).next().is_none() && !lexicon.is_english(&lower)
}

/// *KONTAN.CO.ID - JAKARTA. Bank itu tutup*: a place of the dictionary that a full stop closes, and the sentence behind it.
fn place_and_stop<'t>(text: &'t str, lexicon: &Lexicon) -> Option<(String, &'t str)> {
    let (place, rest) = text.split_once('.').filter(|(place, rest)| rest.starts_with(char::is_whitespace) && is_place(place, lexicon))?;
    let rest = rest.trim_start();
    rest.starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“')).then(|| (place.to_owned(), rest))
}

/// The first dash, or row of dashes, before white space of any kind; the longest one needs none, nor does any behind the name of an outlet.
fn dash(window: &str, lexicon: &Lexicon) -> Option<(usize, usize)> {
    window.match_indices(DASHES).find_map(|(at, _)| {
        let run = window[at..].len() - window[at..].trim_start_matches(DASHES).len();
        let (head, behind) = (&window[..at], &window[at + run..]);
        let closes = window[at..at + run].contains('—') || behind.starts_with(char::is_whitespace) || is_closed(head, behind, lexicon);
        closes.then_some((at, run))
    })
}

/// *DEMAK, HARIAN–Polisi tiba*, *KOMPAS.com-Polisi tiba*, *DEMAK-Polisi tiba*: a dash glued to the sentence behind an address, behind a place and an outlet in
/// capitals, or behind such a place before another word, be it in no dictionary (*BUNTOK-Polisi tiba*); but *Kompas.com-Detik.com*, *JAKARTA-BANDUNG*.
fn is_closed(head: &str, behind: &str, lexicon: &Lexicon) -> bool {
    const LONGEST_PLACE: usize = 3;
    let opens = behind.starts_with(|c: char| c.is_uppercase() || matches!(c, '"' | '“'));
    let next = behind.split_whitespace().next().unwrap_or("");
    let shouts = |segment: &str| segment.chars().count() >= SHORTEST && segment.chars().all(|c| c.is_uppercase() || c.is_whitespace());
    let is_shouted_place = |segment: &str| shouts(segment) && is_place(segment, lexicon);
    let mut segments = segments(head);
    let (first, last) = (segments.next().unwrap_or(""), segments.last());
    let ends_in_address = || last.unwrap_or(first).split(' ').next_back().is_some_and(is_address);
    // *JAKARTA-Kuala Lumpur* is a stretch of road.
    let opens_with_place = || {
        (1..=LONGEST_PLACE).any(|n| {
            let words: Vec<&str> = behind.split_whitespace().take(n).collect();
            is_place(words.join(" ").trim_matches(|c: char| !c.is_alphabetic()), lexicon)
        })
    };
    let is_word = || next.contains(char::is_lowercase) && !opens_with_place();
    let is_known = || lexicon.entry(&next.to_lowercase()).is_some();
    let is_new_place = || head == first && shouts(head) && !head.contains(' ') && is_new(head, lexicon) && is_known();
    let is_place_alone = || (is_shouted_place(last.unwrap_or(first)) || is_new_place()) && is_word();
    opens && !is_address(next) && (ends_in_address() || is_place_alone() || last.is_some_and(shouts) && is_shouted_place(first))
}

/// *LOMBOK TENGAH | Polisi tiba*: a bar between blanks.
fn bar(window: &str) -> Option<(usize, usize)> {
    window.find(" | ").map(|at| (at, 3))
}

/// *Jakarta: Menteri itu hadir …*: a place and a colon before a sentence that is no line of a list.
fn colon(paragraph: &str, lexicon: &Lexicon) -> Option<(usize, usize)> {
    const FEWEST_WORDS: usize = 12;
    let (place, rest) = paragraph.split_once(": ")?;
    (is_place(place, lexicon) && layout::ends_sentence(rest) && rest.split_whitespace().take(FEWEST_WORDS).count() == FEWEST_WORDS)
        .then_some((place.len(), 2))
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
            // *Batam, gokepri - …*: the name of an outlet that nobody knows.
            || head.rsplit_once(", ").is_some_and(|(place, last)| last == word && is_place(place, lexicon)) && lexicon.entry(word).is_none()
    };
    let shouts = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() >= 4 && word.chars().all(|c| !c.is_lowercase());
    // *Giri Menang, Senin 14 Agustus 2017 – …*
    let has_date = || words().any(|word| lexicon.is(List::Month, &word.to_lowercase())) && words().any(is_year);
    words().count() <= MOST_WORDS
        && (words().all(fits) || segments(head).all(|segment| is_place(segment, lexicon) || is_outlet(segment, lexicon)))
        && (words().any(shouts) || has_date() || has_outlet(head, lexicon) || segments(head).any(|s| is_place(s, lexicon)))
}

/// The parts of a dateline between commas, brackets, bars and slashes.
fn segments(head: &str) -> impl Iterator<Item = &str> + Clone {
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

/// Whether a stretch is a place of the dictionary.
pub(super) fn is_place(segment: &str, lexicon: &Lexicon) -> bool {
    lexicon.names(&segment.to_lowercase()).any(|name| name.kind() == NameKind::Place)
}

fn parts(head: &str, lexicon: &Lexicon) -> (Option<String>, Option<String>) {
    let is_other = |segment: &&str| !is_outlet(segment, lexicon) && !segment.contains(|c: char| c.is_ascii_digit());
    let is_day = |segment: &str| segment.split_whitespace().any(|word| lexicon.is(List::Day, &word.to_lowercase()));
    let mut others = segments(head).filter(is_other).filter(|segment| !is_day(segment));
    let known = segments(head).filter(is_other).find(|segment| is_place(segment, lexicon));
    let outlet = segments(head).find(|segment| is_outlet(segment, lexicon));
    // *HARIAN KITA, Pangkalan Bun*: what is no place beside one is the outlet.
    let unknown = known.and_then(|place| others.clone().find(|segment| *segment != place && !is_place(segment, lexicon)));
    (outlet.or(unknown).map(str::to_owned), known.or_else(|| others.next()).map(str::to_owned))
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
        check("NEW YORK. KOMPAS.com - Presiden tiba.", Some("Presiden tiba."));
        check("KOMPAS.com-Banjir meluas.", Some("Banjir meluas."));
        check("JAKARTA, KOMPAS.com -Banjir meluas.", Some("Banjir meluas."));
        check("PADANG, HALUAN–Banjir meluas.", Some("Banjir meluas."));
        check("KENDARI-Banjir meluas.", Some("Banjir meluas."));
        check("BUNTOK-Banjir meluas.", Some("Banjir meluas."));
        check("Gokepri - Batam - Banjir meluas.", Some("Banjir meluas."));
        check("NUSANTARAPOS.COM, BANDA ACEH-Banjir meluas.", Some("Banjir meluas."));
        check("LOMBOK TENGAH | Banjir meluas.", Some("Banjir meluas."));
        check("Batam, gokepri - Banjir meluas.", Some("Banjir meluas."));
        check("Giri Menang, Senin 14 Agustus 2017 – Banjir meluas.", Some("Banjir meluas."));
        check("DEMAK RAYA, HARIAN. - Jawa Tengah – Banjir meluas.", Some("Banjir meluas."));
        let long = "Menteri itu hadir dalam rapat tentang banjir bersama para bupati dan wali kota.";
        check(&format!("Jakarta: {long}"), Some(long));
    }

    #[test]
    fn a_place_beside_what_is_none_tells_the_outlet() {
        let lexicon = Lexicon::embedded();
        for (paragraph, outlet, place) in [
            ("HARIAN KITA, Semarang - Banjir meluas.", Some("HARIAN KITA"), Some("Semarang")),
            ("PADANG, HALUAN–Banjir meluas.", Some("HALUAN"), Some("PADANG")),
            ("Minggu, 3 Maret 2024 - Banjir meluas.", None, None),
            ("NEW YORK. KOMPAS.com - Presiden tiba.", Some("KOMPAS.com"), Some("NEW YORK")),
        ] {
            let found = find(paragraph, &lexicon).map(|dateline| (dateline.outlet, dateline.place)).unwrap_or_default();
            assert_eq!((found.0.as_deref(), found.1.as_deref()), (outlet, place), "{paragraph}");
        }
    }

    #[test]
    fn leaves_sentences_alone() {
        check("Pemerintah - dan juga warga - sepakat.", None);
        check("Anak-anak bermain di Jakarta - Bandung.", None);
        check("Persib menang.", None);
        check("POLISI-Banjir meluas.", None);
        check("ZAKRUN-Zorbak bertemu.", None);
        check("Banjir - Batam - Warga mengungsi.", None);
        check("Ia pulang ke Jakarta. Presiden tiba.", None);
        check("Jakarta. Kota itu ramai.", None);
        check("Laman KOMPAS.com-lah yang pertama memberitakan.", None);
        check("Detik.com-Kompas.com bersaing.", None);
        check("Jakarta–Bandung ditempuh dua jam.", None);
        check("JAKARTA-BANDUNG ditempuh dua jam.", None);
        check("JAKARTA-Bandung ditempuh dua jam.", None);
        check("Semarang-Demak macet.", None);
        check("PSSI-Kemenpora sepakat.", None);
        check("Jakarta: Kota yang Tenggelam", None);
        check("Jakarta: Hujan ringan.", None);
        check("Polisi: Pelaku ada dua orang dan keduanya masih dicari oleh petugas sampai malam ini.", None);
        check("Batam, kota - Banjir meluas.", None);
        check("", None);
    }
}
