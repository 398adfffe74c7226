//! dictd dictionaries, as Debian packs them: an index of headwords and a file of articles, maybe compressed. `FreeDict`'s English to Indonesian is turned round.
//!
//! An article of `FreeDict`: a headword with pronunciation and `<n>`; then lines of translations, `1.` and so on before them where there are several meanings,
//! each with a line of definition under it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use flate2::read::MultiGzDecoder;

use super::column::{Column, part_of_speech};
use super::{House, HouseEntry, HouseError, build, clean, shown};

/// Bytes of articles that are read at most, unpacked: dictionaries have a few megabytes.
const LARGEST: u64 = 1 << 28;

/// Reads a dictd dictionary from its index and its articles, plain or compressed (`.dict.dz`). `name` is the path without ending.
///
/// # Errors
/// An index line that is none, that points beyond the articles, articles that cannot be unpacked, a pair of languages other than Indonesian and English.
pub fn read_dictd(name: &str, index: &[u8], dict: &[u8]) -> Result<House, HouseError> {
    build::house(name, parse_dictd(name, index, dict)?)
}

/// The rows of a dictd dictionary.
///
/// # Errors
/// As [`read_dictd`].
pub fn parse_dictd(name: &str, index: &[u8], dict: &[u8]) -> Result<Vec<HouseEntry>, HouseError> {
    let dict = unpack(name, dict)?;
    let index_name = format!("{name}.index");
    let mut articles: Vec<(usize, Cow<'_, str>)> = Vec::new();
    let mut seen = BTreeSet::new();
    let (mut about, mut room) = (String::new(), dict.len().saturating_mul(4));
    for (n, line) in index.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.is_empty()) {
        let error = |message: &str| HouseError::new(&index_name, n + 1, message);
        let (headword, start, len) = index_line(line).ok_or_else(|| error("not a line of a dictd index (headword, offset, length)"))?;
        if !seen.insert((start, len)) {
            continue;
        }
        let article = start
            .checked_add(len)
            .and_then(|end| dict.get(start..end))
            .ok_or_else(|| error("points beyond the end of the articles; do index and articles belong together?"))?;
        room = room.checked_sub(len).ok_or_else(|| error("the index names the same articles again and again"))?;
        let article = String::from_utf8_lossy(article);
        match headword.as_str() {
            "00databaseshort" | "00-database-short" => about = clean(&article),
            headword if headword.starts_with("00database") || headword.starts_with("00-database") => {}
            _ => articles.push((n + 1, article)),
        }
    }
    let articles = articles.iter().flat_map(|(line, article)| read_article(*line, article));
    match direction(name, &about) {
        Some(Direction::FromEnglish) => Ok(turn_round(articles)),
        Some(Direction::FromIndonesian) => Ok(articles.map(|meaning| entry(meaning.line, meaning.headword, meaning.words, &meaning.part)).collect()),
        None => {
            Err(HouseError::new(&index_name, 1, format!("neither English to Indonesian nor back by its name or description ('{}')", shown(&about))))
        }
    }
}

fn unpack<'a>(name: &str, dict: &'a [u8]) -> Result<Cow<'a, [u8]>, HouseError> {
    if !dict.starts_with(&[0x1f, 0x8b]) {
        return Ok(Cow::Borrowed(dict));
    }
    let error = |message: String| HouseError::new(&format!("{name}.dict.dz"), 1, message);
    let mut plain = Vec::new();
    MultiGzDecoder::new(dict).take(LARGEST + 1).read_to_end(&mut plain).map_err(|e| error(format!("cannot be unpacked ({e}); install it again")))?;
    if plain.len() as u64 > LARGEST {
        return Err(error(format!("unpacks to more than {} MB, which no dictionary has", LARGEST >> 20)));
    }
    Ok(Cow::Owned(plain))
}

/// Headword, offset and length in bytes.
fn index_line(line: &[u8]) -> Option<(String, usize, usize)> {
    let line = std::str::from_utf8(line).ok()?.trim_end_matches('\r');
    let mut cells = line.split('\t');
    Some((cells.next()?.to_owned(), number(cells.next()?)?, number(cells.next()?)?))
}

/// dictd counts in base 64, highest digit first.
fn number(digits: &str) -> Option<usize> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if digits.is_empty() {
        return None;
    }
    digits.bytes().try_fold(0_usize, |n, byte| {
        let digit = DIGITS.iter().position(|known| *known == byte)?;
        n.checked_mul(64)?.checked_add(digit)
    })
}

enum Direction {
    FromEnglish,
    FromIndonesian,
}

fn direction(name: &str, about: &str) -> Option<Direction> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name).to_lowercase();
    let about = about.to_lowercase();
    let (english, indonesian) = (about.find("english"), about.find("indonesia"));
    match (english, indonesian) {
        _ if file.contains("eng-ind") || file.contains("en-id") => Some(Direction::FromEnglish),
        _ if file.contains("ind-eng") || file.contains("id-en") => Some(Direction::FromIndonesian),
        (Some(english), Some(indonesian)) if english < indonesian => Some(Direction::FromEnglish),
        (Some(_), Some(_)) => Some(Direction::FromIndonesian),
        _ => None,
    }
}

/// One numbered meaning of an article.
struct Meaning {
    /// Line of the index.
    line: usize,
    headword: String,
    part: String,
    /// Its number in the article, from 0.
    n: usize,
    words: Vec<String>,
}

fn read_article(line: usize, article: &str) -> Vec<Meaning> {
    let mut lines = article.lines();
    let (headword, part) = heading(lines.next().unwrap_or_default());
    if headword.is_empty() || matches!(part.as_str(), "prefix" | "suffix" | "symbol") {
        return Vec::new();
    }
    let mut meanings = Vec::new();
    for text in lines {
        let (is_numbered, words) = match text.split_once(". ") {
            Some((number, words)) if number.bytes().all(|byte| byte.is_ascii_digit()) && !number.is_empty() => (true, words),
            _ => (false, text),
        };
        // A line without number is a translation only where it is the first; the others are definitions.
        if is_numbered || (meanings.is_empty() && !text.starts_with(' ')) {
            let n = meanings.len();
            meanings.push(Meaning { line, headword: headword.clone(), part: part.clone(), n, words: translations(words) });
        }
    }
    meanings
}

/// Headword and part of speech of `judge //d͡ʒʌd͡ʒ// <n>`.
fn heading(line: &str) -> (String, String) {
    let part = line.rsplit_once('<').and_then(|(_, part)| part.strip_suffix('>')).unwrap_or_default();
    let end = [" /", " <", " ["].iter().filter_map(|mark| line.find(mark)).min().unwrap_or(line.len());
    let headword = clean(&line[..end]);
    (headword.replace(';', ","), clean(part.split([',', ' ']).next().unwrap_or_default()))
}

/// The words of `wewenang, yurisdiksi 2.`: the number belongs to the definitions below.
fn translations(text: &str) -> Vec<String> {
    let text = text.trim();
    let text = match text.rsplit_once(' ') {
        Some((words, number)) if number.strip_suffix('.').is_some_and(|n| !n.is_empty() && n.bytes().all(|byte| byte.is_ascii_digit())) => words,
        _ => text,
    };
    let words = without_brackets(text);
    words.split([',', ';']).map(clean).filter(|word| word.chars().any(char::is_alphanumeric) && !word.starts_with(['-', '#'])).collect()
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut plain = String::new();
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Rows of Indonesian headwords: those English words first of which it is the first translation in their first meaning.
fn turn_round(meanings: impl Iterator<Item = Meaning>) -> Vec<HouseEntry> {
    type Found = (usize, usize, usize, String);
    let mut of_headword: BTreeMap<(String, String), Vec<Found>> = BTreeMap::new();
    for meaning in meanings {
        for (place, word) in meaning.words.into_iter().enumerate() {
            let found = (meaning.n, place, meaning.line, meaning.headword.clone());
            of_headword.entry((word, meaning.part.clone())).or_default().push(found);
        }
    }
    let entries = of_headword.into_iter().map(|((headword, part), mut found)| {
        found.sort();
        let line = found.first().map_or(1, |(_, _, line, _)| *line);
        let mut seen = BTreeSet::new();
        let glosses = found.into_iter().map(|(.., gloss)| gloss).filter(|gloss| seen.insert(gloss.clone())).collect();
        entry(line, headword, glosses, &part)
    });
    entries.collect()
}

fn entry(line: usize, headword: String, glosses: Vec<String>, part: &str) -> HouseEntry {
    let mut entry = HouseEntry { line, ..HouseEntry::default() };
    // Nothing to refuse: translations that begin with '#' were left out.
    let _ = Column::Headword.set(&mut entry, [headword.as_str()]);
    let _ = Column::Gloss.set(&mut entry, glosses.iter().map(String::as_str));
    // FreeDict has names for more than parts of speech: abbreviations, proverbs.
    let part = part_of_speech(part);
    if crate::lexicon::PartOfSpeech::from_tag(&part).is_some() {
        entry.part_of_speech = part;
    }
    entry
}
