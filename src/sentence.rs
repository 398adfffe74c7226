//! Sentence segmentation: UAX #29 sentence bounds, then the rules of Indonesian newsprint on top.
//!
//! UAX #29 breaks behind *Dr.*, *PT.* and *No.*, and does not break where a blank was forgotten. Each of its bounds is therefore judged again by
//! what stands before and behind it, and bounds are added between sentences that were glued together.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};
use crate::span::Span;

/// The sentences of a paragraph as spans of the text it was cut from, in order. Each ends behind its closing quote or bracket, without the blank after it.
///
/// O(length of the paragraph).
///
/// ```
/// use ringkas::{Lexicon, Span, sentence};
/// let text = "Rapat dipimpin oleh Dr. Siti. Ia hadir.";
/// let sentences = sentence::split(text, Span::new(0, text.len()), &Lexicon::embedded());
/// assert_eq!(sentences.iter().map(|s| s.of(text)).collect::<Vec<_>>(), ["Rapat dipimpin oleh Dr. Siti.", "Ia hadir."]);
/// ```
pub fn split(text: &str, paragraph: Span, lexicon: &Lexicon) -> Vec<Span> {
    let source = paragraph.of(text);
    let flat = unwrapped(source);
    let mut sentences = Vec::new();
    let quotes = Quotes::of(&flat);
    let mut start = 0;
    for bound in bounds(&flat, &quotes, lexicon) {
        if is_boundary(&flat, &quotes, start..bound, lexicon) {
            push(&mut sentences, &flat, start, bound);
            start = bound;
        }
    }
    push(&mut sentences, &flat, start, flat.len());
    sentences.into_iter().map(|span| span.shifted(paragraph.start)).collect()
}

fn push(sentences: &mut Vec<Span>, flat: &str, start: usize, end: usize) {
    let span = Span::new(start, end).trimmed(flat);
    match sentences.last_mut() {
        // A quotation mark that a blank cut off belongs to what it closes: *Siap? '*.
        Some(last) if !span.is_empty() && !span.of(flat).contains(char::is_alphanumeric) => last.end = span.end,
        _ if span.is_empty() => {}
        _ => sentences.push(span),
    }
}

/// The paragraph with its line ends as blanks of the same length, for UAX #29 takes every line end for a bound.
fn unwrapped(paragraph: &str) -> Cow<'_, str> {
    const LINE_ENDS: [char; 7] = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    if !paragraph.contains(LINE_ENDS) {
        return Cow::Borrowed(paragraph);
    }
    let mut flat = String::with_capacity(paragraph.len());
    for c in paragraph.chars() {
        if LINE_ENDS.contains(&c) { flat.extend(std::iter::repeat_n(' ', c.len_utf8())) } else { flat.push(c) }
    }
    Cow::Owned(flat)
}

/// Where the straight quotation marks of a paragraph stand.
struct Quotes(Vec<usize>);

impl Quotes {
    fn of(text: &str) -> Self {
        Self(text.match_indices('"').map(|(at, _)| at).collect())
    }

    /// Whether an odd number of them stands before a place.
    fn is_open_at(&self, at: usize) -> bool {
        self.0.partition_point(|quote| *quote < at) % 2 == 1
    }
}

/// Where a sentence may end: the bounds of UAX #29 and those between glued sentences, in order.
fn bounds(text: &str, quotes: &Quotes, lexicon: &Lexicon) -> Vec<usize> {
    let glued: Vec<usize> =
        text.match_indices(['.', '!', '?', '…']).filter_map(|(at, stop)| glued_bound(text, quotes, at + stop.len(), lexicon)).collect();
    let uax = uax_bounds(text).into_iter().map(|at| past_closing_quote(text, quotes, at));
    // UAX #29 takes the opening quote of a glued sentence for the closing one of the sentence before it.
    let numbers = text.match_indices(". ").filter_map(|(at, _)| bound_before_small(text, at, lexicon));
    let mut bounds: Vec<usize> = uax.filter(|at| glued.binary_search(&(at - 1)).is_err() || !text[..*at].ends_with('"')).collect();
    bounds.extend(numbers);
    bounds.extend(glued);
    bounds.sort_unstable();
    bounds.dedup();
    bounds
}

/// The sentence bounds of UAX #29 inside a text without line ends. Each stands behind a stop, and only what lies between the nearest letters on either side of the
/// stop decides on it, so the rest is not read letter by letter: a quarter of the time.
fn uax_bounds(text: &str) -> Vec<usize> {
    // Every stop that is no ASCII is among the others.
    let is_stop = |byte: &u8| matches!(byte, b'.' | b'!' | b'?') || !byte.is_ascii();
    let bytes = text.as_bytes();
    let (mut bounds, mut read) = (Vec::new(), 0);
    while let Some(stop) = bytes[read..].iter().position(is_stop).map(|at| read + at) {
        let start = bytes[..stop].iter().rposition(u8::is_ascii_alphabetic).unwrap_or(0);
        let end = bytes[stop..].iter().position(u8::is_ascii_alphabetic).map_or(text.len(), |at| stop + at + 1);
        bounds.extend(text[start..end].split_sentence_bound_indices().skip(1).map(|(at, _)| start + at));
        read = end;
    }
    bounds
}

/// The bound in front of a number, a newsroom's name or a title that opens a sentence (*rendah. 12 peserta lolos*, *naik. detikcom mencatat*), where UAX #29
/// goes on because a small letter follows. Only behind a word of three small letters or more; whether that is an abbreviation is judged with the other bounds.
fn bound_before_small(text: &str, stop: usize, lexicon: &Lexicon) -> Option<usize> {
    let word = text[..stop].rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let is_word = word.chars().count() >= 3 && word.chars().all(char::is_lowercase);
    let next = text[stop + 1..].trim_start();
    let digits = next.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = digits.len() < next.len() && digits.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase));
    let opens = || next.starts_with(char::is_lowercase) && may_open_small(next, lexicon);
    (is_word && (is_number || opens())).then(|| text.len() - next.len())
}

/// *detikcom mencatat*, *dr. Melati*: the name of a newsroom, or a title with its stop before a name, may open a sentence in small letters.
fn may_open_small(next: &str, lexicon: &Lexicon) -> bool {
    let (word, behind) = next.split_once(char::is_whitespace).unwrap_or((next, ""));
    let is_title = |title: &str| title.len() > 1 && lexicon.lists_of(title).is_office_word(OfficeWord::Styled);
    lexicon.is(List::Outlet, word) || word.strip_suffix('.').is_some_and(is_title) && behind.trim_start().starts_with(char::is_uppercase)
}

/// A bound in front of a closing quote that stands apart (*selesai. " Ia*) belongs behind it.
fn past_closing_quote(text: &str, quotes: &Quotes, at: usize) -> usize {
    let rest = &text[at..];
    let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '”' | '’' | '\'')) else { return at };
    let after = &rest[quote.len_utf8()..];
    let opened = quotes.is_open_at(at);
    let closes = quote == '”' || (quote == '"' && opened) || (quote != '"' && after.starts_with([' ', '\u{a0}']));
    if closes && (after.is_empty() || after.starts_with(char::is_whitespace)) {
        return at + quote.len_utf8() + (after.len() - after.trim_start().len());
    }
    at
}

/// The bound behind a stop to which the next sentence is glued: *tersebut."Tawaran*, *daerah.Pemerintah*, *Prabowo.Pertemuan*. None in *TEMPO.CO* or an address.
fn glued_bound(text: &str, quotes: &Quotes, after_stop: usize, lexicon: &Lexicon) -> Option<usize> {
    let rest = &text[after_stop..];
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '”' | '“' | '’' | '‘'));
    let next = quote.map_or(rest, |quote| &rest[quote.len_utf8()..]);
    let opens = next.starts_with(char::is_uppercase) && next.chars().nth(1).is_some_and(|c| c.is_lowercase() || c == ' ');
    if !opens {
        return None;
    }
    let before = text[..after_stop].trim_end_matches(['.', '!', '?', '…']);
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let is_word = word.chars().count() >= 3 && word.chars().all(char::is_lowercase);
    let closed = before.ends_with(['"', '”', ')', '’', '%']);
    if !(is_word || closed || text[..after_stop].ends_with('.') && is_glued_to_name(word, next, lexicon)) {
        return None;
    }
    match quote {
        // A closing quote stays with the sentence before it, an opening one goes with the next.
        Some('”' | '’') => Some(after_stop + quote.map_or(0, char::len_utf8)),
        Some('"') if quotes.is_open_at(after_stop) => Some(after_stop + 1),
        _ => Some(after_stop),
    }
}

/// *Prabowo.Pertemuan itu*: a name to whose stop a word is glued that only the head of a sentence writes with a capital; but *No.Reg*, *St.Petersburg*, *Kompas.Com*.
fn is_glued_to_name(name: &str, next: &str, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 4;
    let folded = name.to_lowercase();
    let is_name = name.chars().count() >= SHORTEST && name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase);
    let is_short = || [List::AbbreviationBefore, List::AbbreviationNumber, List::AbbreviationFinal].into_iter().any(|list| lexicon.is(list, &folded));
    let word = first_word(next);
    is_name && !is_short() && word.chars().count() >= SHORTEST && begins_like_a_sentence(word, word, lexicon)
}

const CLOSING: [char; 9] = ['"', '”', '’', '\'', ')', ']', '»', '›', '}'];
const OPENING: [char; 8] = ['"', '“', '‘', '\'', '(', '[', '«', '‹'];

/// Whether a sentence really ends where this one would.
fn is_boundary(text: &str, quotes: &Quotes, sentence: std::ops::Range<usize>, lexicon: &Lexicon) -> bool {
    const LONGEST_NUMBER: usize = 2;
    let (start, bound) = (sentence.start, sentence.end);
    let (before, after) = (&text[start..bound], &text[bound..]);
    let left = before.trim_end();
    let next = after.trim_start();
    if next.is_empty() || left.is_empty() {
        return false;
    }
    let stopped = left.trim_end_matches(CLOSING);
    if before.len() == left.len() && glued_bound(text, quotes, start + stopped.len(), lexicon).is_none() {
        return false;
    }
    // *1. Persib 38 poin, 2. Persija 35 poin*; but *(Fitzpatrick et al., 2005). Satu peri*.
    let is_number =
        |mark: &str| mark.strip_suffix('.').is_some_and(|number| number.len() <= LONGEST_NUMBER && number.bytes().all(|byte| byte.is_ascii_digit()));
    let is_in_row = || left.rsplit_once(' ').is_some_and(|(item, mark)| item.ends_with([',', ';']) && is_number(mark));
    if is_in_row()
        || starts_inside_a_sentence(next, lexicon)
        || is_enumerator(left)
        || left.rsplit_once(": ").is_some_and(|(_, mark)| is_enumerator(mark))
    {
        return false;
    }
    let Some(before) = stopped.strip_suffix('.') else {
        return !is_exclaiming_name(stopped);
    };
    !stop_belongs_to_word(before, last_word(before), stopped.len() == left.len(), next, lexicon)
}

/// A lower-case word, a closing mark or a stop goes on with the sentence; *iPhone*, *e-KTP*, *detikcom* and *dr.* may open one.
fn starts_inside_a_sentence(next: &str, lexicon: &Lexicon) -> bool {
    let first = next.trim_start_matches(OPENING);
    let has_inner_capital = || first.split(char::is_whitespace).next().is_some_and(|word| word.chars().skip(1).take(3).any(char::is_uppercase));
    let opens_low = first.starts_with(char::is_lowercase) && !has_inner_capital() && !may_open_small(first, lexicon);
    let quote = next.starts_with(['“', '‘', '"', '(', '[']);
    (opens_low && !(quote && next.starts_with(['“', '"']))) || next.starts_with([',', ';', ':', ')', ']', '%', '/', '-', '–', '—', '…', '.'])
}

/// *1.*, *a.*, *IV.* or *(2).* at the head of a list item.
fn is_enumerator(left: &str) -> bool {
    let Some(mark) = left.strip_suffix(['.', ')']) else { return false };
    let mark = mark.trim_start_matches('(').trim_end_matches(')');
    let roman = mark.len() <= 4 && mark.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    !mark.is_empty()
        && mark.len() <= 4
        && (mark.bytes().all(|b| b.is_ascii_digit()) || mark.len() == 1 && mark.bytes().all(|b| b.is_ascii_alphabetic()) || roman)
}

fn is_exclaiming_name(left: &str) -> bool {
    left.ends_with("Yahoo!") || left.ends_with("Jeopardy!")
}

/// What stands between the last blank or bracket and the stop.
fn last_word(left: &str) -> &str {
    left.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '"' | '“' | '\'' | '‘' | '/' | '[')).next().unwrap_or("")
}

/// Whether the full stop is part of the word before it: an abbreviation, an initial, a number that goes on.
fn stop_belongs_to_word(before: &str, word: &str, bare: bool, next: &str, lexicon: &Lexicon) -> bool {
    let next_word = first_word(next);
    if next_word.is_empty() {
        return false;
    }
    let folded = word.to_lowercase();
    let bracketed = !bare;
    if is_initial(word) {
        return !(ends_with_initial(before, word, next, lexicon) || opens_sentence(next_word, lexicon));
    }
    if lexicon.is(List::AbbreviationNumber, &folded) {
        let digits = next.trim_start_matches(['(', '+']);
        let before_number = digits.starts_with(|c: char| c.is_ascii_digit()) || is_roman(next_word);
        if before_number || !lexicon.is(List::AbbreviationBefore, &folded) {
            return before_number;
        }
    }
    if is_known_place(word, &folded, lexicon) {
        return false;
    }
    // *pukul 16.30 WITA. Zasmi pulang*: whatever follows a time of day, a name too, opens a sentence; but *Pdt. Samuel*.
    if lexicon.is(List::Zone, &folded) && (word.chars().all(char::is_uppercase) || !lexicon.is(List::AbbreviationBefore, &folded)) {
        return next.starts_with('(');
    }
    if lexicon.is(List::AbbreviationBefore, &folded) && (word.starts_with(char::is_uppercase) || is_known_small(&folded)) {
        return true;
    }
    if bracketed {
        return false;
    }
    if lexicon.is(List::AbbreviationFinal, &folded) || is_dotted(word) {
        return next.starts_with('(') || is_abbreviation_run(next, lexicon) || !begins_like_a_sentence(next_word, next, lexicon);
    }
    false
}

/// Whether a sentence may end with a letter before what follows: it says which of several, is a number or ends an abbreviation.
fn ends_with_initial(before: &str, word: &str, next: &str, lexicon: &Lexicon) -> bool {
    let (folded, next_word) = (word.to_lowercase(), first_word(next));
    // *menikah dengan R. Bintang Soedibio*
    let is_kind = || ends_in_a_letter(before, word) && !lexicon.is(List::AbbreviationBefore, &folded);
    let is_lettered = || word.len() == 1 && lexicon.is(List::Lettered, &word_before(before, word).to_lowercase());
    (is_kind() || is_numbered(before, word, lexicon)) && is_word_of_no_person(next_word, lexicon)
        || is_lettered()
        || ends_name(before, word, lexicon)
        || lexicon.is(List::AbbreviationFinal, &folded) && begins_like_a_sentence(next_word, next, lexicon)
}

/// Abbreviations that are also written small and are no words: *dr.*, *jl.*, *s.d.*
fn is_known_small(folded: &str) -> bool {
    const WORDS: [&str; 14] = ["sen", "art", "gen", "rep", "pol", "kol", "kop", "fa", "po", "pt", "kel", "al", "r", "pd"];
    !WORDS.contains(&folded)
}

/// A single capital, or capitals with stops between: *J.*, *A.R*.
fn is_initial(word: &str) -> bool {
    let mut letters = word.split('.');
    letters.clone().next().is_some_and(|first| !first.is_empty())
        && letters.all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
        && word.len() <= 5
}

/// *tipe B.*, *berinisial A.*: a letter behind a small word names a kind or hides a name; behind a capital it is an initial.
fn ends_in_a_letter(before: &str, word: &str) -> bool {
    let previous = word_before(before, word);
    previous.chars().count() >= 3 && previous.chars().all(char::is_lowercase)
}

/// *Komisi I.*, *Grup D.*: behind a noun that is nobody's name a letter is a number or says which one; *1446 H.*: behind a number it is the era.
fn is_numbered(before: &str, word: &str, lexicon: &Lexicon) -> bool {
    let previous = word_before(before, word).to_lowercase();
    let is_given = || lexicon.lists_of(&previous).is_office_word(OfficeWord::Given) || lexicon.is(List::FirstName, &previous);
    let is_noun =
        || lexicon.entry(&previous).and_then(|entry| entry.senses().next()).is_some_and(|sense| sense.part_of_speech() == Some(PartOfSpeech::Noun));
    // *Bupati H. Teguh Santoso*, *Ketua B. Sinar*
    let is_title = || lexicon.is(List::AbbreviationBefore, &word.to_lowercase()) || lexicon.is_office(&previous);
    let is_year = previous.len() == 4 && previous.bytes().all(|byte| byte.is_ascii_digit());
    is_year || is_noun() && (is_roman(word) || !(is_given() || is_title()))
}

/// *Perang Dunia I.*, *Ratu Elizabeth I.*: a name of the dictionary that has the letter, whatever follows.
fn ends_name(before: &str, word: &str, lexicon: &Lexicon) -> bool {
    let one = word_before(before, word);
    let two = before[..before.len() - word.len()].trim_end().strip_suffix(one).map_or("", last_word_of);
    let is_name = |shown: String| lexicon.names(&shown.to_lowercase()).any(|name| name.kind().is_name());
    is_roman(word) && (is_name(format!("{one} {word}")) || is_name(format!("{two} {one} {word}")))
}

/// The word before the last one.
fn word_before<'t>(before: &'t str, word: &str) -> &'t str {
    last_word_of(&before[..before.len() - word.len()])
}

fn last_word_of(text: &str) -> &str {
    last_word(text.trim_end())
}

fn is_word_of_no_person(word: &str, lexicon: &Lexicon) -> bool {
    let folded = word.to_lowercase();
    let base = ["nya", "lah", "pun"].iter().find_map(|clitic| folded.strip_suffix(clitic)).unwrap_or(&folded);
    lexicon.entry(&folded).or_else(|| lexicon.entry(base)).is_some() && !lexicon.names(&folded).any(|name| name.kind() == NameKind::Person)
}

/// *dolar AS.*: capitals that are a country, not a degree.
fn is_known_place(word: &str, folded: &str, lexicon: &Lexicon) -> bool {
    let is_capitals = (2..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
    is_capitals && lexicon.names(folded).next().is_some_and(|name| name.kind() == NameKind::Place)
}

/// *S.Pd*, *M.Kom*, *Ph.D*, *d.a*: letters and stops, so written because it is an abbreviation.
fn is_dotted(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| (1..=5).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic))
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'))
}

fn first_word(next: &str) -> &str {
    let word = next.trim_start_matches(OPENING).trim_start();
    word.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '"' | '”' | ')' | '?' | '!')).next().unwrap_or("").trim_end_matches('.')
}

/// A function word or connective with a capital: only the head of a sentence is written so.
fn opens_sentence(word: &str, lexicon: &Lexicon) -> bool {
    let folded = word.to_lowercase();
    word.chars().count() > 1 && (lexicon.is(List::Stop, &folded) || lexicon.is(List::Connective, &folded) || lexicon.is(List::Pronoun, &folded))
}

/// Whether a capitalised word behind an abbreviation opens a sentence rather than going on with a name: the dictionary has it as a word and not as a name.
fn begins_like_a_sentence(word: &str, next: &str, lexicon: &Lexicon) -> bool {
    let folded = word.to_lowercase();
    let base = ["nya", "lah", "pun"].iter().find_map(|clitic| folded.strip_suffix(clitic)).unwrap_or(&folded);
    next.starts_with(['"', '“'])
        || opens_sentence(word, lexicon)
        || (lexicon.entry(&folded).or_else(|| lexicon.entry(base)).is_some()
            && word.chars().skip(1).all(char::is_lowercase)
            && lexicon.names(&folded).next().is_none())
}

/// Whether what follows is an abbreviation itself: *Co. Ltd.*, *M.Sc. Ph.D.*
fn is_abbreviation_run(next: &str, lexicon: &Lexicon) -> bool {
    let word = next.split(char::is_whitespace).next().unwrap_or("");
    word.strip_suffix([','])
        .unwrap_or(word)
        .strip_suffix('.')
        .is_some_and(|word| is_dotted(word) || lexicon.is(List::AbbreviationFinal, &word.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use proptest::proptest;
    use unicode_segmentation::UnicodeSegmentation;

    use super::{split, uax_bounds, unwrapped};
    use crate::lexicon::Lexicon;
    use crate::span::Span;

    /// `|` marks the bounds.
    #[track_caller]
    fn check(marked: &str) {
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        let text = marked.replace('|', "");
        let found: Vec<&str> = split(&text, Span::new(0, text.len()), &Lexicon::embedded()).iter().map(|s| s.of(&text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_number_in_a_row_ends_no_sentence() {
        let count = |text: &str| split(text, Span::new(0, text.len()), &Lexicon::embedded()).len();
        assert_eq!(count("Lima besar: 1. Persib 38 poin, 2. Borneo FC 37 poin, 3. Persija 35 poin."), 1);
        assert_eq!(count("Berikut daftarnya: 1. Jakarta; 2. Bandung; 3. Surabaya."), 1);
        assert_eq!(count("Ia finis di posisi 2. Juara dunia itu kecewa."), 2);
        assert_eq!(count("Spesies itu ditemukan (Fitzpatrick et al., 2005). Satu burung terbang."), 2);
    }

    #[test]
    fn titles_and_degrees() {
        check("Rapat dipimpin Dr. Ir. Hendra Wibowo, M.T., di kantor.| Ia didampingi Prof. Budi.");
        check("Laporan diteken Mayjen. (Purn.) Suryo.| Kol. Inf. Ridwan hadir.");
        check("Acara dibuka Siti, S.Pd.| Warga bersorak.");
        check("Ketua yayasan, H. Abdul, hadir.");
        check("Ia bertemu Pdt. Andrikus di Jayapura.| Bupati Ach. Fauzi dan Moch. Arif hadir.");
    }

    #[test]
    fn companies_addresses_numbers() {
        check("PT. Maju Jaya Tbk. melaporkan laba.| Sahamnya naik 3,5 persen.");
        check("Kantornya di Jl. Sudirman No. 12.| Harga Rp. 2.500 per kilo pada pukul 19.30 WIB.");
        check("Surat M.HH-06.AH.11.01 Tahun 2020 dicabut.| Lihat hlm. 7.");
        check("Rapat dipimpin J. Kristiadi.| Dia setuju.");
    }

    #[test]
    fn letters_countries_numbers() {
        check("Virus itu lebih ringan daripada tipe B.| Vaksinnya sudah ada.");
        check("Pelaku berinisial A.| Polisi menangkapnya.");
        check("Korban berinisial R.| Polisi mencarinya.| Ia main di Serie A.| Klubnya di Blok D.| Ahmad pulang.");
        check("Puisi itu karya W. S. Rendra.| Ia bertemu R. Soeprapto dan Neta S. Pane.");
        check("Nilainya naik terhadap dolar AS.| Menteri itu diam.");
        check("Ia tiba di St. Louis kemarin.| Telp. (024) 555-01 tidak aktif.");
        check("Laga berlangsung di kota itu sejak pekan lalu.| 12 peserta lolos.");
        check("Caranya: 1. Rebus air.| 2. Tuang.");
        check("Saham naik.| detikcom mencatatnya.");
        check("Ia membantah bersalah.| dr. Melati diam.| Menurut Prof. dr. Ayu Lestari, itu benar.");
        check("Rapat selesai pukul 16.30 WITA.| Zasmi pulang pukul 17.00 WIB.| Satu-satunya saksi ialah Rudi.");
        check("Ia dijerat Pasal 2 UU Tipikor jo. Pasal 55 KUHP.| Jaksa diam.");
        check("Gedung itu di Lt. 5 Menara Timur.| Pasien dirawat dr. Ayu, Sp. OT, di sana.");
    }

    #[test]
    fn acting_offices_titles_and_roman_numbers() {
        check("Menurut Plt. Kepala BPS Amalia, angka itu naik.| Pj. Gubernur Jawa Barat Bey hadir.");
        check("Dandim Letkol Arm. Budi hadir.| Uskup Agung Jakarta Mgr. Ignatius Suharyo memimpin misa.");
        check("Ia menikah dengan R. Bintang Soedibio.| Ia putra Rd. Kartawidjaja.");
        check("Ia duduk di Komisi I.| Presiden melantiknya.");
        check("Ia bertemu dengan Hamengkubuwono I.| Kakeknya petani.");
        check("Idul Adha jatuh pada 1446 H.| Manajer area hadir.");
        check("Ia gugur dalam Perang Dunia I.| Jerman kalah.");
        check("Kapal itu hendak menggulingkan Ratu Elizabeth I.| Armada itu berlayar.");
        check("Lukisan itu pesanan Paus Leo X.| Michelangelo menolak.");
        check("Timnas masuk Grup D.| Lawannya kuat.");
        check("Ia menikah dengan Putra D. Santoso dan Surya D. Lawan.");
        check("Ia menemui Bupati H. Teguh Santoso kemarin.");
    }

    #[test]
    fn quotations() {
        check("\"Kami siap.| Warga akan pindah,\" kata Hendra di Semarang.");
        check("\"Apa benar?\" tanya dia.| \"Ya.\"| Ia pergi.");
        check("Ia menolak tawaran tersebut.|\"Tawaran itu rendah,\" katanya.");
        check("“Tunggu!” teriaknya.| Lalu hening…");
    }

    #[test]
    fn glued_and_wrapped() {
        check("Harga naik di daerah.|Pemerintah diam.");
        check("TEMPO.CO menulis di www.tempo.co.| Tautan dibagikan.");
        check("Ia menemui Presiden Prabowo.|Pertemuan itu singkat.| Tamu dijamu di Gedung Putih.|Tanpa kereta ia pulang.");
        check("Kompas.Com menulis, H.Ahmad dan M.Nasir ke St.Petersburg dengan No.Reg lama.| Jend.Sudirman gugur.");
        check("Ia bertemu Kardinal (Kard.) Ignatius Suharyo.| Foto itu milik kantor (Dok. Humas Pemkot).");
        check("Pemerintah\nmenaikkan harga.|\nWarga\r\nresah.");
        check("1. Beras naik.| 2. Gula turun.");
    }

    proptest! {
        #[test]
        fn bounds_are_those_of_uax_29(text in "[aB1.!?,: \"')(\n]{0,40}|[aB. 1\u{301}\u{e9}\u{201d}\u{2026}\u{3002}\u{ff0e}\u{ad}]{0,20}|.{0,20}") {
            let flat = unwrapped(&text);
            let expected: Vec<usize> = flat.split_sentence_bound_indices().map(|(at, _)| at).skip(1).collect();
            assert_eq!(uax_bounds(&flat), expected);
        }
    }
}
