//! Persons whose names are kept back or stand with their age: *berinisial IIH, DS (21) dan MA*, *saksi mata, Dewi (34)*.

use std::collections::BTreeSet;
use std::ops::Range;

use super::found::{Found, take_in};
use super::person::is_noun;
use super::told::is_somebody;
use super::word::{Case, Word};
use crate::document::Document;
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, OfficeWord};

/// The initials that stand for persons in a text: capitals in the list behind the word, *berinisial IIH, DS (21) dan MA*, before an age, *MS (19)*, and
/// before another name, *RH alias Botak*.
pub(super) fn of_persons<'d>(document: &'d Document, lexicon: &Lexicon) -> BTreeSet<&'d str> {
    const REACH: usize = 4;
    let end = document.tokens.len();
    let text = |at: usize| document.tokens.get(at).map_or("", |token| token.of(document.text()));
    let lower = |at: usize| if at < end { document.lower(at) } else { "" };
    let cues = (0..end).filter(|at| lexicon.is(List::Initials, lower(*at)));
    let mut initials: BTreeSet<&str> = cues.flat_map(|cue| initials_behind(cue, end, text, lower, lexicon)).map(text).collect();
    let is_other =
        |at: usize| lexicon.names(lower(at)).any(|entry| matches!(entry.kind(), NameKind::Organization | NameKind::Place | NameKind::Other));
    let is_age = |open: usize| age_in_brackets(open, text, |at| lexicon.is(List::Age, lower(at))).is_some_and(is_personal);
    let tells = |at: &usize| is_initials(text(*at)) && (is_age(at + 1) || lexicon.is(List::Alias, lower(at + 1)));
    let told: Vec<usize> = (0..end).filter(tells).collect();
    initials.extend(told.iter().filter(|at| !is_other(**at)).map(|at| text(*at)));
    // *Pelaku AS (23)*: behind a noun for persons, whatever else they mean.
    let is_office_word = |at: usize, word: OfficeWord| lexicon.lists_of(lower(at)).is_office_word(word);
    let is_somebody = |at: usize| (at.saturating_sub(REACH)..at).any(|before| is_office_word(before, OfficeWord::Somebody));
    initials.extend(told.iter().filter(|at| text(**at).len() == 2 && is_somebody(**at)).map(|at| text(*at)));
    // *istri pelaku, DPR (30)*
    let is_apposed = |at: usize| at > 1 && text(at - 1) == "," && is_office_word(at - 2, OfficeWord::Somebody);
    initials.extend(told.iter().filter(|at| is_apposed(**at)).map(|at| text(*at)));
    // *menangkap MA (34)*, *dokter MA (34)*, *MA (34), warga Depok,*
    let is_beside = |at: usize| {
        let close = (at..end).take(REACH + 1).find(|at| text(*at) == ")").unwrap_or(at);
        let is_said = || text(close + 1) == "," && (is_office_word(close + 2, OfficeWord::Somebody) || lexicon.is(List::Origin, lower(close + 2)));
        at > 0 && (is_office_word(at - 1, OfficeWord::Arrests) || lexicon.is(List::Occupation, lower(at - 1))) || is_age(at + 1) && is_said()
    };
    initials.extend(told.iter().filter(|at| text(**at).len() == 2 && is_beside(**at)).map(|at| text(*at)));
    // *Korban, S (15), tewas. Rumah S …*
    let is_aged = |at: &usize| is_letter(text(*at)) && is_age(at + 1);
    initials.extend((0..end).filter(|at| is_aged(at) && (is_somebody(*at) || is_beside(*at))).map(text));
    // *Terdakwa S ditahan*, *S alias Jono*
    let is_told = |at: usize| {
        let is_accused = at > 0 && lexicon.is(List::Accusation, lower(at - 1)) && text(at + 1).starts_with(char::is_lowercase);
        is_accused || lexicon.is(List::Alias, lower(at + 1)) && text(at + 2).starts_with(char::is_uppercase)
    };
    initials.extend((0..end).filter(|at| is_letter(text(*at)) && is_told(*at)).map(text));
    // *di AS*, *Presiden AS*
    let tells_place =
        |at: usize| lexicon.is(List::Locative, lower(at - 1)) || lexicon.is_office(lower(at - 1)) && !is_new(text(at), lower(at), lexicon);
    let places: BTreeSet<&str> = (1..end).filter(|at| is_initials(text(*at)) && tells_place(*at)).map(text).collect();
    let persons = of_suspects(end, text, lower, lexicon).into_iter().chain(behind_ranks(end, text, lower, lexicon));
    initials.extend(persons.map(text).filter(|letters| !places.contains(letters)));
    // *AW (Abdul Wahid)*
    initials.extend((0..end).filter(|at| is_short_for_name(*at, text, lower, lexicon)).map(text));
    // *MS (19) dan AS (25)*: letters that mean something else too, beside others; but *MU (45)* is none.
    if !initials.is_empty() {
        initials.extend((0..end).filter(is_aged).map(text));
        let is_body = |at: usize| lexicon.names(lower(at)).any(|entry| matches!(entry.kind(), NameKind::Organization | NameKind::Place));
        initials.extend(told.iter().filter(|at| text(**at).len() == 2 || !is_body(**at)).map(|at| text(*at)));
        let others = beside_others(end, text, lower, lexicon);
        initials.extend(others.into_iter().map(text).filter(|letters| !places.contains(letters)));
    }
    initials.retain(|letters| is_initials(letters) || is_letter(letters));
    initials
}

/// *AW (Abdul Wahid)*: whether letters stand before a bracket with the name of which they are the initials, and which begins with a first name.
fn is_short_for_name<'t>(at: usize, text: impl Fn(usize) -> &'t str, lower: impl Fn(usize) -> &'t str, lexicon: &Lexicon) -> bool {
    if !is_initials(text(at)) || text(at + 1) != "(" || !lexicon.is(List::FirstName, lower(at + 2)) {
        return false;
    }
    let (first, n) = (at + 2, text(at).chars().count());
    let is_initial = |(n, letter): (usize, char)| text(first + n).starts_with(letter);
    text(at).chars().enumerate().all(is_initial) && text(first + n) == ")"
}

/// *AJ dan rekannya*: beside others whom letters stand for, the places of two letters that mean nothing else.
fn beside_others<'t>(end: usize, text: impl Fn(usize) -> &'t str + Copy, lower: impl Fn(usize) -> &'t str + Copy, lexicon: &Lexicon) -> Vec<usize> {
    let is_number = |at: usize| text(at).starts_with(|c: char| c.is_ascii_digit());
    let is_named = |at: usize| at > 0 && (lexicon.is(List::NameFollows, lower(at - 1)) || text(at - 1).starts_with(char::is_uppercase));
    let is_counted = |at: usize| is_number(at + 1) || lexicon.is(List::BeforeNumber, lower(at));
    let is_free = |at: usize| is_new(text(at), lower(at), lexicon) && !is_named(at) && !is_counted(at) && !are_of_thing(at, text, lower, lexicon);
    (0..end).filter(|at| is_two(text(*at), lower(*at), lexicon) && is_free(*at)).collect()
}

/// *Tersangka MA dan SD ditahan*, *AS, warga Desa Sukamaju*: the places of two letters that are somebody by what stands beside them, whatever else they mean.
fn of_suspects<'t>(end: usize, text: impl Fn(usize) -> &'t str + Copy, lower: impl Fn(usize) -> &'t str + Copy, lexicon: &Lexicon) -> Vec<usize> {
    let is = |at: usize, word: OfficeWord| lexicon.lists_of(lower(at)).is_office_word(word);
    let is_two = |at: usize| is_two(text(at), lower(at), lexicon);
    // *saudara DMN (Dani M. Nursalam)* are in full behind.
    let is_in_full = |at: usize| text(at + 1) == "(" && text(at + 2).starts_with(char::is_uppercase);
    let is_three = |at: usize| text(at).len() == 3 && is_initials(text(at)) && !text(at).contains('.') && is_new(text(at), lower(at), lexicon);
    let is_three = |at: usize| is_three(at) && !is_in_full(at);
    let is_large = |at: usize| text(at).starts_with(char::is_uppercase);
    let joins = |at: usize| text(at) == "," || lexicon.is(List::Coordinator, lower(at));
    // *Pemohon PK*, *saksi JC*
    let is_noun = |at: usize| lexicon.names(lower(at)).any(|entry| entry.gloss().is_some_and(|gloss| gloss.starts_with(char::is_lowercase)));
    // *Tersangka MA*, *korban MA*, but *korban AS*, *korban KM 50*
    let is_place_or_thing = |entry: NameEntry<'_>| matches!(entry.kind(), NameKind::Place | NameKind::Demonym | NameKind::Other);
    let is_free = |cue: usize, at: usize| lexicon.is(List::Accusation, lower(cue)) || !lexicon.names(lower(at)).any(is_place_or_thing);
    let is_alone = |cue: usize, at: usize| {
        let is_counted = text(at + 1).starts_with(|c: char| c.is_ascii_digit());
        // *Polisi menangkap AS, pelaku curanmor,*, *menangkap RS di rumahnya*
        let is_said = || text(at + 1) == "," && (is(at + 2, OfficeWord::Somebody) || is(at + 2, OfficeWord::Case));
        is(cue, OfficeWord::Arrests) && (lexicon.is(List::Locative, lower(at + 1)) || is_said())
            || is(cue, OfficeWord::Case) && !is_noun(at) && !is_counted && is_free(cue, at)
    };
    // *Polisi meringkus AS dan MA*, *Kedua tersangka, AS dan MA,*, *Pelaku, yakni AS dan MA,*; but *korban RS Harapan*, *korban AS dan Inggris*.
    let row = |cue: usize| {
        // *Ketiga tersangka itu adalah MK, AS dan SD*
        let cue = cue + usize::from(lexicon.is(List::Stop, lower(cue + 1)) && lexicon.is(List::Defining, lower(cue + 2)));
        let is_apart = text(cue + 1) == "," || lexicon.is(List::Defining, lower(cue + 1));
        let cue_end = cue + usize::from(is_apart) + usize::from(text(cue + 1) == "," && lexicon.is(List::Defining, lower(cue + 2)));
        let places = initials_behind(cue_end, end, text, lower, lexicon);
        let last = *places.last()?;
        // *Dua terdakwa, yakni MK dan SD bebas*: behind such a word the comma may be left out.
        let is_open = text(cue + 1) != "," || lexicon.is(List::Defining, lower(cue + 2));
        let is_closed = !(is_large(last + 1) || joins(last + 1) && is_large(last + 2)) && (is_open || text(last + 1) == ",");
        // *Dua pelaku, yakni MK dan S,*: one letter is somebody beside two.
        let is_member = |at: usize| is_two(at) || is_three(at) || text(at).len() == 1;
        let are_letters = places.iter().all(|at| is_member(*at)) && places.iter().any(|at| text(*at).len() > 1);
        let is_row = places[0] == cue_end + 1 && are_letters && (places.len() > 1 || is_alone(cue, last));
        (is_closed && is_row).then_some(places)
    };
    let letters: Vec<usize> = (0..end).filter(|at| (is_two(*at) || is_three(*at)) && !are_of_thing(*at, text, lower, lexicon)).collect();
    let befores = letters.iter().copied().flat_map(|at| (1..=4).filter_map(move |n| at.checked_sub(n)));
    let cues = befores.filter(|at| is(*at, OfficeWord::Case) || is(*at, OfficeWord::Arrests));
    // *menetapkan MK, AS dan SD sebagai tersangka*
    let named = |at: usize| {
        let cue = at.checked_sub(1).filter(|cue| !is_large(*cue) && !joins(*cue))?;
        let places = initials_behind(cue, end, text, lower, lexicon);
        let last = *places.last()?;
        let are_apart = places.windows(2).all(|pair| pair[0] + 1 < pair[1]) && places.len() > 1;
        (are_apart && is(last + 1, OfficeWord::As) && is(last + 2, OfficeWord::Case)).then_some(places)
    };
    let named = letters.iter().filter_map(|at| named(*at)).flatten();
    let apposed = apposed(&letters, text, lower, lexicon).into_iter().chain(named);
    cues.filter_map(row).flatten().chain(apposed).chain(with_posts(&letters, text, lower, lexicon)).collect()
}

/// *Dua tersangka, yakni MK selaku bendahara dan TK selaku ketua*: which of the places of letters have what they hold behind them, and who they are before the
/// first.
fn with_posts<'t>(letters: &[usize], text: impl Fn(usize) -> &'t str, lower: impl Fn(usize) -> &'t str, lexicon: &Lexicon) -> Vec<usize> {
    const REACH: usize = 6;
    const LONGEST_POST: usize = 12;
    let is = |at: usize, word: OfficeWord| lexicon.lists_of(lower(at)).is_office_word(word);
    let is_told = |at: usize| {
        let is_defined = at > 0 && lexicon.is(List::Defining, lower(at - 1));
        is_defined && (at.saturating_sub(REACH)..at).any(|before| is(before, OfficeWord::Case) || is(before, OfficeWord::Somebody))
    };
    let joins = |at: usize| text(at) == "," || lexicon.is(List::Coordinator, lower(at));
    let mut places: Vec<usize> = Vec::new();
    for &at in letters.iter().filter(|at| is(**at + 1, OfficeWord::Being)) {
        // *MA selaku bendahara desa*
        let has_post = || is_new(text(at), lower(at), lexicon) && (lexicon.is_office(lower(at + 2)) || lexicon.is(List::Occupation, lower(at + 2)));
        let is_next = places.last().is_some_and(|last| at - last <= LONGEST_POST && joins(at - 1));
        if is_next || is_told(at) || has_post() {
            places.push(at);
        }
    }
    places
}

/// *AS, warga Desa Sukamaju, ditangkap*, *Seorang pemuda, MK, warga Medan*, *Bocah 7 tahun, AP, hilang*: which of the places of letters stand beside who somebody
/// is, between commas. What means nothing else may stand anywhere before a comma and a noun for somebody (*ditangkap, yakni AH, sopir truk*).
fn apposed<'t>(letters: &[usize], text: impl Fn(usize) -> &'t str, lower: impl Fn(usize) -> &'t str, lexicon: &Lexicon) -> Vec<usize> {
    const REACH: usize = 4;
    let is = |at: usize, word: OfficeWord| lexicon.lists_of(lower(at)).is_office_word(word);
    let is_large = |at: usize| text(at).starts_with(char::is_uppercase);
    let joins = |at: usize| text(at) == "," || lexicon.is(List::Coordinator, lower(at));
    let is_apposed = |at: &usize| {
        let begins = *at == 0 || text(at - 1) == ".";
        let is_said = is(at + 2, OfficeWord::Somebody) || lexicon.is(List::Origin, lower(at + 2)) || lexicon.is(List::Age, lower(at + 3));
        let is_new = || is_new(text(*at), lower(*at), lexicon) && (begins || !is_large(at - 1));
        let is_new_said = || is_new() && (is_said || is_somebody(lower(at + 2), lexicon) || is(at + 2, OfficeWord::NoField));
        let is_aged = || lexicon.is(List::Age, lower(at - 2)) && (at.saturating_sub(2 + REACH)..at - 2).any(|at| is(at, OfficeWord::Somebody));
        let is_behind =
            || *at > 1 && text(at - 1) == "," && (is_somebody(lower(at - 2), lexicon) || is_aged()) && !is_large(at + 2) && !joins(at + 2);
        text(at + 1) == "," && (begins && is_said && text(*at).len() == 2 || is_new_said() || is_behind())
    };
    letters.iter().copied().filter(is_apposed).collect()
}

/// Letters that no dictionary has for a name, nor for a word that is written so.
fn is_new(shown: &str, lower: &str, lexicon: &Lexicon) -> bool {
    let is_spelled = || lexicon.entry(lower).is_some_and(|entry| entry.headword == shown);
    lexicon.names(lower).next().is_none() && !is_spelled()
}

/// *pelat mobil B 48 ELU*, *Facebook (FB)*: letters behind a number, or in brackets behind a name of the dictionary that is no person's.
fn are_of_thing<'t>(at: usize, text: impl Fn(usize) -> &'t str, lower: impl Fn(usize) -> &'t str, lexicon: &Lexicon) -> bool {
    let is_thing = |entry: NameEntry<'_>| matches!(entry.kind(), NameKind::Organization | NameKind::Place | NameKind::Other);
    let is_counted = at > 0 && !text(at - 1).is_empty() && text(at - 1).bytes().all(|byte| byte.is_ascii_digit());
    is_counted || at > 1 && text(at - 1) == "(" && text(at + 1) == ")" && lexicon.names(lower(at - 2)).any(is_thing)
}

/// Two capitals that are no number: *tergugat II*.
fn is_two(shown: &str, lower: &str, lexicon: &Lexicon) -> bool {
    shown.len() == 2 && is_initials(shown) && !lexicon.is(List::Roman, lower)
}

/// *Briptu RS dipecat*, *Brigadir AK ditahan*, *Kades HS ditahan*: two letters behind a rank, or behind the office of a small area. Letters that mean something
/// else are somebody only behind a rank in letters; in full it may be that of another country (*Jenderal AS*).
fn behind_ranks<'t>(end: usize, text: impl Fn(usize) -> &'t str + Copy, lower: impl Fn(usize) -> &'t str + Copy, lexicon: &Lexicon) -> Vec<usize> {
    let is_title = |entry: NameEntry<'_>| entry.kind() == NameKind::Title && entry.glosses().all(|gloss| !gloss.contains('.'));
    let is_rank = |entry: NameEntry<'_>| is_title(entry) && entry.is_acronym();
    let is_free = |at: usize| is_new(text(at), lower(at), lexicon) && !are_of_thing(at, text, lower, lexicon);
    let may_be = |at: usize| is_free(at) && (lexicon.names(lower(at - 1)).any(is_title) || lexicon.office_areas(lower(at - 1)).is_some());
    let is_large = |at: usize| text(at).starts_with(char::is_uppercase);
    let is_ranked =
        |at: &usize| text(at - 1).len() > 2 && is_large(at - 1) && !is_large(at + 1) && (lexicon.names(lower(at - 1)).any(is_rank) || may_be(*at));
    (1..end).filter(|at| is_two(text(*at), lower(*at), lexicon)).filter(is_ranked).collect()
}

/// *berinisial IIH, DS dan MA*: capitals in a list behind the word are persons.
pub(super) fn mark_initials(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower);
    let cues = (0..words.len()).filter(|at| words[*at].is(List::Initials));
    let places: BTreeSet<usize> = cues.flat_map(|cue| initials_behind(cue, words.len(), text, lower, lexicon)).collect();
    take_in(found, places.into_iter().map(|at| at..at + 1), |tokens, _| [person_of_initials(tokens)])
}

/// The places of the capitals in a list behind a cue, offices and trades between them: *berinisial DG, direktur operasional AS, dan ZM*.
fn initials_behind<'t>(cue: usize, end: usize, text: impl Fn(usize) -> &'t str, lower: impl Fn(usize) -> &'t str, lexicon: &Lexicon) -> Vec<usize> {
    // A dozen persons with commas, ages and posts between them.
    const LONGEST_LIST: usize = 42;
    // *TW dan 14 ABK*
    let is_counted = |at: usize| text(at - 1).chars().all(|c| c.is_ascii_digit());
    let is_letters = |at: usize| is_initials(text(at)) || text(at).chars().count() == 1 && text(at).chars().all(char::is_uppercase);
    let is_one = |at: usize| is_letters(at) && !is_counted(at);
    let is_post =
        |word: &str| lexicon.is(List::Occupation, word) || lexicon.is_office(word) || lexicon.entry(word).is_none() && lexicon.is_english(word);
    // What stands behind a post of small words.
    let behind_post = |at: usize| {
        const LONGEST_POST: usize = 4;
        let is_small = |at: &usize| text(*at).chars().all(char::is_lowercase) && !text(*at).is_empty() && !lexicon.is(List::Stop, lower(*at));
        let n = (at..end).take(LONGEST_POST).take_while(is_small).count();
        (n > 0 && is_post(lower(at)) && at + n < end && text(at + n).len() == 2 && is_one(at + n)).then_some(at + n)
    };
    let mut places = Vec::new();
    // *inisial para tersangka adalah MA dan SD*, *berinisial Bripka MA*
    let is_rank = |at: usize| is_letters(at + 1) && lexicon.names(lower(at)).any(|entry| entry.kind() == NameKind::Title);
    let is_small = |at: &usize| text(*at).chars().all(char::is_lowercase);
    let defining = (cue + 1..end).take(4).take_while(is_small).find(|at| lexicon.is(List::Defining, lower(*at)));
    let mut at = defining.unwrap_or(cue) + 1;
    at += usize::from(is_rank(at));
    while at < end && at <= cue + LONGEST_LIST {
        // *TW dan 14 ABK*
        let is_counted = || text(at - 1).bytes().all(|byte| byte.is_ascii_digit()) && !text(at - 1).is_empty();
        if is_one(at) && !is_counted() {
            places.push(at);
        } else if lexicon.is(List::Initials, lower(at)) {
            break;
        } else if matches!(text(at), "\"" | "“" | "”") && (is_letters(at + 1) || is_letters(at - 1)) {
            // *berinisial "MA"*
        } else if !continues_list(text(at), |list| lexicon.is(list, lower(at))) {
            let is_next = !places.is_empty() && (text(at - 1) == "," || lexicon.is(List::Coordinator, lower(at - 1)));
            let Some(next) = is_next.then(|| behind_post(at)).flatten() else { break };
            at = next;
            continue;
        }
        at += 1;
    }
    places
}

/// One capital.
fn is_letter(shown: &str) -> bool {
    let mut letters = shown.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// A few capitals, with or without stops.
fn is_initials(shown: &str) -> bool {
    const MOST: usize = 4;
    (2..=MOST).contains(&shown.chars().count()) && shown.chars().all(|c| c.is_uppercase() || c == '.')
}

/// Commas, brackets, ages and *dan* stand between the initials of several persons.
fn continues_list(shown: &str, is_on: impl Fn(List) -> bool) -> bool {
    let is_mark = !shown.contains(char::is_alphabetic) && !matches!(shown, "." | ";" | "\"");
    is_mark || is_on(List::Coordinator) || is_on(List::Age)
}

/// *SD* is a person throughout where *berinisial SD* stands anywhere in the text, and no school.
pub(super) fn mark_initials_throughout(words: &[Word<'_>], found: Vec<Found>, persons: &BTreeSet<&str>) -> Vec<Found> {
    // *Rumah S digeledah*, *kata S*; but *golongan S*, *vitamin S*, *S. Rahman*
    let is_alone = |at: usize| {
        let before = at.checked_sub(1).map(|before| &words[before]);
        let is_label = |word: &Word<'_>| word.is_capital() && !word.begins || word.case == Case::Number || word.says("cue", "letter");
        let goes_on = |next: &Word<'_>| next.is_capital() || next.case == Case::Number || next.text == "." && at + 2 < words.len();
        !words.get(at + 1).is_some_and(goes_on) && !before.is_some_and(is_label)
    };
    let is_one = |(at, word): &(usize, &Word<'_>)| persons.contains(word.text) && (!is_letter(word.text) || is_alone(*at));
    let places = words.iter().enumerate().filter(is_one).map(|(at, _)| at..at + 1);
    take_in(found, places, |tokens, touched| touched.iter().all(|found| found.tokens.len() == 1).then(|| person_of_initials(tokens)))
}

/// *saksi mata, Dewi (34)*, *S (42)*: a capital or two before an age in brackets are a person, though they be words.
pub(super) fn mark_aged(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST: usize = 3;
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let is_unit = |at: usize| words.get(at).is_some_and(|word| word.is(List::Age));
    let is_age = |open: usize| age_in_brackets(open, text, is_unit).is_some_and(is_personal);
    let speaks = |word: &Word<'_>| [List::Speech, List::Reporting].iter().any(|list| word.is(*list));
    let is_part = |word: &&Word<'_>| matches!(word.case, Case::Title | Case::Initial) && word.role.is_none() && word.name.is_none() && !speaks(word);
    let run = |open: usize| {
        let n = is_age(open).then(|| words[..open].iter().rev().take(LONGEST + 1).take_while(is_part).count())?;
        // *Rumah Paijo (50)*, *Korban L (5)*: the noun that opens the sentence is none of the name.
        let opener = words.get(open - n).filter(|word| n > 1 && word.begins && is_noun(word, lexicon));
        let n = n - usize::from(opener.is_some());
        // *Pasal 12 Ayat (5)*
        let is_counted = open > n && words[open - n - 1].case == Case::Number;
        ((1..=LONGEST).contains(&n) && !is_counted).then_some(open - n..open)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter_map(run).collect();
    take_in(found, runs.into_iter(), |tokens, touched| {
        let is_same = |found: &Found| found.tokens.end == tokens.end && (found.tokens.start..=found.tokens.start + 1).contains(&tokens.start);
        let is_free = touched.iter().all(is_same);
        is_free.then(|| Found::new(tokens.clone(), Some(NameKind::Person)))
    })
}

/// The age, as printed, in the brackets that open at a token: *(34)*, *(34 tahun)*.
pub(super) fn age_in_brackets<'t>(open: usize, text: impl Fn(usize) -> &'t str, is_unit: impl Fn(usize) -> bool) -> Option<&'t str> {
    const MOST_DIGITS: usize = 3;
    let age = text(open + 1);
    let closes = || text(open + 2) == ")" || is_unit(open + 2) && text(open + 3) == ")";
    (text(open) == "(" && age.len() <= MOST_DIGITS && age.parse::<u8>().is_ok() && closes()).then_some(age)
}

/// Whether an age shows that what stands before it is somebody: smaller numbers count articles and points.
fn is_personal(age: &str) -> bool {
    age.parse::<u8>().is_ok_and(|age| (5..100).contains(&age))
}

fn person_of_initials(tokens: &Range<usize>) -> Found {
    Found { is_initials: true, ..Found::new(tokens.clone(), Some(NameKind::Person)) }
}
