//! Whether letters are an acronym or blend of words: *BMKG*, *Walhi*, *Menkominfo*.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::called;
use super::english::Reading;
use super::found::Found;
use super::pattern::Patterns;
use crate::article::squeeze;
use crate::document::{Document, Sentence};
use crate::glossary::Status;
use crate::lexicon::{Entry, Lexicon, List, NameKind};
use crate::span::Span;
use crate::token::TokenKind;

/// Most words of an expansion.
const LONGEST: usize = 14;

/// Whether an acronym takes its letters, in order, from the words, and from each that is no small word. O(letters × words × letters of a word).
pub(super) fn fits(acronym: &str, words: &[&str], lexicon: &Lexicon) -> bool {
    let letters = letters_of(&acronym.to_lowercase());
    let mut words = words.iter().filter(|word| word.contains(char::is_alphanumeric)).map(|word| {
        let lower = word.to_lowercase();
        (letters_of(&lower), is_small(&lower, lexicon))
    });
    // Most stretches are told by their first word, which gives the first letter unless it is small.
    let opens = |(word, small): &(Vec<char>, bool)| *small || letters.first().is_some_and(|letter| word.contains(letter));
    let Some(first) = words.next().filter(opens) else { return false };
    let words: Vec<(Vec<char>, bool)> = std::iter::once(first).chain(words).collect();
    let heavy = words.iter().filter(|(_, small)| !small).count();
    if letters.len() < 2 || heavy < 2 || heavy > letters.len() || words.len() > LONGEST {
        return false;
    }
    // reached[n]: the first n letters are spent on the words so far.
    let mut reached = vec![false; letters.len() + 1];
    reached[0] = true;
    for (word, small) in &words {
        let mut next = if *small { reached.clone() } else { vec![false; letters.len() + 1] };
        for from in (0..letters.len()).filter(|from| reached[*from]) {
            for to in from + 1..=letters.len() {
                if gives(word, &letters[from..to]) {
                    next[to] = true;
                }
            }
        }
        reached = next;
    }
    reached[letters.len()]
}

/// Whether two names have nearly all words in common that say what they are, beside those that any body has and the country: *Ikatan Musisi Indonesia* is
/// no *Ikatan Motor Indonesia*.
pub(super) fn is_nearly(one: &str, other: &str, lexicon: &Lexicon) -> bool {
    if has_letters_of(one, other, lexicon) {
        return true;
    }
    let (told, known) = (telling_words(one, lexicon), telling_words(other, lexicon));
    let is_known = |word: &&String| known.iter().any(|other| is_spelling(word, other));
    let (n_shared, most) = (told.iter().filter(is_known).count(), told.len().max(known.len()));
    if most == 0 {
        let (one, other) = (one.to_lowercase(), other.to_lowercase());
        return one.contains(&other) || other.contains(&one);
    }
    // *Sepakbola*, *sepak bola*; *Korban Tindak Kekerasan (KontraS)* is the end of the name.
    let is_same = || told.concat() == known.concat() || n_shared > 1 && n_shared == told.len();
    n_shared * 4 >= most * 3 || n_shared > 1 && n_shared * 3 >= most * 2 || is_same()
}

/// *KIP Kuliah* of *Kartu Indonesia Pintar Kuliah*: a name with letters for the first words of another, and the rest of its words.
fn has_letters_of(one: &str, other: &str, lexicon: &Lexicon) -> bool {
    let is_letters = |word: &str| word.len() > 1 && word.chars().all(char::is_uppercase);
    let Some((letters, rest)) = other.split_once(' ').filter(|(first, _)| is_letters(first)) else { return false };
    let first: Vec<&str> = one.split(' ').take(letters.chars().count()).collect();
    fits(letters, &first, lexicon) && rest.split(' ').all(|word| one.split(' ').any(|known| known == word))
}

/// The words of a name in small letters that tell it from others.
fn telling_words(name: &str, lexicon: &Lexicon) -> Vec<String> {
    const ANY: [List; 5] = [List::AnyBody, List::Home, List::Coordinator, List::Stop, List::Foreign];
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase);
    words.filter(|word| ANY.iter().all(|list| !lexicon.is(*list, word))).collect()
}

/// Whether two words are one but for a letter: *pelindungan*, *perlindungan*.
fn is_spelling(one: &str, other: &str) -> bool {
    const SHORTEST: usize = 6;
    let same = |a: &mut dyn Iterator<Item = u8>, b: &mut dyn Iterator<Item = u8>| a.zip(b).take_while(|(a, b)| a == b).count();
    let before = same(&mut one.bytes(), &mut other.bytes());
    let longer = one.len().max(other.len());
    let behind = || same(&mut one.bytes().rev(), &mut other.bytes().rev()).min(one.len().min(other.len()) - before);
    one == other || one.len().min(other.len()) > SHORTEST && before + behind() + 1 >= longer
}

/// Acronyms that the text explains by words of which English makes a common noun, *daftar pemilih tetap (DPT)*, and where these stand.
pub(super) fn of_common_nouns<'d>(document: &'d Document, lexicon: &Lexicon) -> BTreeMap<&'d str, Range<usize>> {
    let explained = |at: usize| Some((document.tokens[at].of(document.text()), small_expansion(document, at, lexicon)?));
    let mut common = BTreeMap::new();
    for (letters, words) in (1..document.tokens.len()).filter_map(explained) {
        common.entry(letters).or_insert(words);
    }
    common
}

/// What letters mean that words of a text explain: what the phrase of the dictionary means, or what can be made of the words. Unknown where another meaning is
/// all that the dictionary has; none where the letters may be read as they are.
pub(super) fn meaning(document: &Document, letters: &str, words: &Range<usize>, lexicon: &Lexicon) -> Option<Reading> {
    let lower = letters.to_lowercase();
    if is_english(letters, &lower, lexicon) {
        return None;
    }
    let own = lexicon.entry(&lower);
    let has_other = || own.is_some() || lexicon.names(&lower).next().is_some();
    let unknown = || (!is_blend(letters) && has_other()).then(|| Reading::unknown(NameKind::Other));
    let shown = shown(document, words.clone());
    let known = lexicon.entry(&shown.to_lowercase()).map(|entry| {
        let glosses = entry.senses().next().into_iter().flat_map(|sense| sense.glosses()).map(str::to_owned).collect();
        (entry.headword.to_owned(), glosses, Status::Exact, entry.source())
    });
    let composed = || english_of(document, words.clone(), lexicon).map(|english| (shown.clone(), vec![english], Status::Derived, "patterns"));
    let Some((headword, glosses, status, source)) = known.or_else(composed) else { return unknown() };
    Some(Reading { headword: Some(headword), glosses, status, source: Some(source.to_owned()), ..Reading::unknown(NameKind::Other) })
}

/// *DNA* is English as it is.
fn is_english(letters: &str, lower: &str, lexicon: &Lexicon) -> bool {
    lexicon.entry(lower).is_some_and(|entry| entry.glosses().next() == Some(letters))
}

/// The English of words that explain an acronym, where it can be made.
pub(super) fn english_of(document: &Document, tokens: Range<usize>, lexicon: &Lexicon) -> Option<String> {
    let words: Vec<&str> = document.tokens[tokens.clone()].iter().map(|token| token.of(document.text())).collect();
    // *over the top (OTT)*: what is no Indonesian word, or the same in English, is borrowed.
    let is_borrowed = |word: &str| lexicon.entry(word).is_none_or(|entry| entry.glosses().any(|gloss| gloss == word));
    let is_english = |word: &&str| lexicon.is_english(word) || lexicon.is(List::Foreign, word) || is_borrowed(word);
    let says_so = || words.iter().any(|word| lexicon.is_english(word) || lexicon.is(List::Foreign, word));
    let shown = shown(document, tokens);
    if words.iter().all(is_english) && says_so() { Some(shown) } else { Patterns::new(lexicon).of_small_words(&shown) }
}

/// Letters in brackets that stand for a name before them are that name wherever they stand, though they be a word too; in the title others too that name a
/// body in the text: *BPS: Inflasi Naik*.
pub(super) fn add_letters(document: &Document, sentences: &[&Sentence], all_found: &mut [Vec<Found>], lexicon: &Lexicon) {
    let shown = |at: usize| document.tokens[at].of(document.text());
    let is_letters = |shown: &str| shown.len() > 2 && shown.chars().all(char::is_uppercase);
    let is_name = |found: &&Found| found.tokens.len() == 1 && !found.is_initials && !found.is_meant;
    let mut kinds: BTreeMap<&str, (Option<NameKind>, bool)> = BTreeMap::new();
    for (sentence, found) in sentences.iter().zip(all_found.iter()).filter(|(sentence, _)| !sentence.is_title) {
        let at = |one: &Found| one.tokens.start + sentence.tokens.start;
        let may_be = |one: &&Found| is_name(one) && (one.pair.is_some() || one.kind == Some(NameKind::Organization)) && is_letters(shown(at(one)));
        for one in found.iter().filter(may_be).filter(|one| !is_english(shown(at(one)), document.lower(at(one)), lexicon)) {
            kinds.entry(shown(at(one))).or_insert((one.kind, false)).1 |= one.pair.is_some();
        }
    }
    if kinds.is_empty() {
        return;
    }
    for (sentence, found) in sentences.iter().zip(all_found) {
        // Where all has capitals, a word is a word.
        let n_small = sentence.tokens.clone().filter(|at| shown(*at).contains(char::is_lowercase)).count();
        let is_free = |at: &usize| found.iter().all(|one| !one.tokens.contains(&(*at - sentence.tokens.start)));
        let may_be_word = |at: &usize| n_small < 2 && lexicon.entry(document.lower(*at)).is_some();
        let is_letters = |at: &usize| kinds.get(shown(*at)).is_some_and(|(_, is_pair)| *is_pair || sentence.is_title);
        let ones = sentence.tokens.clone().filter(|at| is_letters(at) && is_free(at) && !may_be_word(at));
        let ones = ones.map(|at| Found::new(at - sentence.tokens.start..at - sentence.tokens.start + 1, kinds[shown(at)].0)).collect();
        called::insert(found, ones);
    }
}

/// The initials that stand for persons in a text: capitals in the list behind the word, *berinisial IIH, DS (21) dan MA*, before an age, *MS (19)*, and
/// before another name, *RH alias Botak*.
pub(super) fn of_persons<'d>(document: &'d Document, lexicon: &Lexicon) -> BTreeSet<&'d str> {
    let end = document.tokens.len();
    let text = |at: usize| document.tokens.get(at).map_or("", |token| token.of(document.text()));
    let lower = |at: usize| if at < end { document.lower(at) } else { "" };
    let cues = (0..end).filter(|at| lexicon.is(List::Initials, lower(*at)));
    let mut initials: BTreeSet<&str> = cues.flat_map(|cue| initials_behind(cue, end, text, lower, lexicon)).map(text).collect();
    let is_other =
        |at: usize| lexicon.names(lower(at)).any(|entry| matches!(entry.kind(), NameKind::Organization | NameKind::Place | NameKind::Other));
    let is_age = |at: usize| {
        let closes = text(at + 2) == ")" || text(at + 3) == ")" && lexicon.is(List::Age, lower(at + 2));
        text(at) == "(" && closes && text(at + 1).parse::<u8>().is_ok_and(|age| (5..100).contains(&age))
    };
    let tells = |at: &usize| is_initials(text(*at)) && (is_age(at + 1) || lexicon.is(List::Alias, lower(at + 1)));
    let told: Vec<usize> = (0..end).filter(tells).collect();
    initials.extend(told.iter().filter(|at| !is_other(**at)).map(|at| text(*at)));
    // *MS (19) dan AS (25)*: letters that mean something else too, beside others; but *MU (45)* is none.
    if !initials.is_empty() {
        initials.extend(told.iter().map(|at| text(*at)).filter(|letters| letters.len() == 2));
    }
    initials.retain(|letters| is_initials(letters));
    initials
}

/// The places of the capitals in a list behind a cue, offices and trades between them: *berinisial DG, direktur operasional AS, dan ZM*.
pub(super) fn initials_behind<'t>(
    cue: usize,
    end: usize,
    text: impl Fn(usize) -> &'t str,
    lower: impl Fn(usize) -> &'t str,
    lexicon: &Lexicon,
) -> Vec<usize> {
    let is_one = |at: usize| is_initials(text(at)) || text(at).chars().count() == 1 && text(at).chars().all(char::is_uppercase);
    let is_post = |word: &str| {
        let is_office = || lexicon.names(word).any(|entry| entry.kind() == NameKind::Position);
        lexicon.is(List::Occupation, word) || is_office() || lexicon.entry(word).is_none() && lexicon.is_english(word)
    };
    // What stands behind a post of small words.
    let behind_post = |at: usize| {
        const LONGEST_POST: usize = 4;
        let is_small = |at: &usize| text(*at).chars().all(char::is_lowercase) && !text(*at).is_empty() && !lexicon.is(List::Stop, lower(*at));
        let n = (at..end).take(LONGEST_POST).take_while(is_small).count();
        (n > 0 && is_post(lower(at)) && at + n < end && text(at + n).len() == 2 && is_one(at + n)).then_some(at + n)
    };
    let mut places = Vec::new();
    let mut at = cue + 1;
    while at < end && at <= cue + 3 * LONGEST {
        if is_one(at) {
            places.push(at);
        } else if lexicon.is(List::Initials, lower(at)) {
            break;
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

/// *perwira tinggi (Pati)*: an acronym that is read as a word may be written as one.
pub(super) fn is_blend(shown: &str) -> bool {
    const LONGEST_BLEND: usize = 10;
    let mut letters = shown.chars();
    letters.next().is_some_and(char::is_uppercase) && (4..=LONGEST_BLEND).contains(&shown.len()) && letters.all(|c| c.is_ascii_lowercase())
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

/// The words before a bracket that explain the acronym in it by a common noun: such as give it its letters and are small, but for the first and the country,
/// or a phrase of the dictionary; none where the dictionary has the acronym for nearly these words.
pub(super) fn small_expansion(document: &Document, at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    let text = |at: usize| document.tokens.get(at).map_or("", |token| token.of(document.text()));
    let open = at.checked_sub(1)?;
    let acronym = text(at);
    if text(open) != "(" || text(at + 1) != ")" || !may_be_explained(acronym, lexicon) {
        return None;
    }
    let is_word = |at: &usize| document.tokens[*at].kind == TokenKind::Word || matches!(text(*at), "," | "/" | "-");
    let is_small = |at: usize| !text(at).contains(char::is_uppercase);
    let is_country = |at: usize| lexicon.is(List::Home, document.lower(at));
    let words = |start: usize| (start..open).map(text).collect::<Vec<&str>>();
    let is_noun = |start: usize| (start + 1..open).any(is_small) && (start + 1..open).all(|at| is_small(at) || is_country(at));
    let explains = |start: &usize| {
        let fits = fits(acronym, &words(*start), lexicon);
        // *Tingkat Penghunian Kamar (TPK)*: what is written as a name and gives the letters is paired with them as one.
        let phrase = || phrase(document, *start..open, lexicon).filter(|_| !fits);
        is_noun(*start) && fits || phrase().is_some_and(|phrase| fits_phrase(acronym, &words(*start), phrase, lexicon))
    };
    let start = (open.saturating_sub(LONGEST)..open).rev().take_while(is_word).find(explains)?;
    let shown = shown(document, start..open);
    let is_known = lexicon.names(document.lower(at)).any(|name| is_nearly(&shown, name.headword(), lexicon));
    (!is_known).then_some(start..open)
}

/// Two capitals or more, or a blend; in small letters only what is no word.
fn may_be_explained(acronym: &str, lexicon: &Lexicon) -> bool {
    let is_new = || acronym.chars().all(|c| c.is_ascii_lowercase()) && (4..=10).contains(&acronym.len()) && lexicon.entry(acronym).is_none();
    acronym.chars().filter(|c| c.is_uppercase()).count() > 1 || is_blend(acronym) || is_new() && !lexicon.is_english(acronym)
}

/// Words of the text as printed, with single blanks.
pub(super) fn shown(document: &Document, tokens: Range<usize>) -> String {
    squeeze(Span::new(document.tokens[tokens.start].span.start, document.tokens[tokens.end - 1].span.end).of(document.text()))
}

/// A phrase of the dictionary that English writes small, whatever capitals it has here, but none that names a body, place or person.
fn phrase<'l>(document: &Document, tokens: Range<usize>, lexicon: &'l Lexicon) -> Option<Entry<'l>> {
    let lower = (tokens.len() > 1).then(|| shown(document, tokens).to_lowercase())?;
    let is_small = |entry: &Entry<'l>| entry.glosses().next().is_some_and(|gloss| gloss.starts_with(char::is_lowercase));
    lexicon.entry(&lower).filter(is_small).filter(|_| lexicon.names(&lower).next().is_none())
}

/// *Obligasi Negara Ritel (ORI)*, *campak rubela (MR)*: letters of most words of a phrase, or of its English.
fn fits_phrase(acronym: &str, words: &[&str], phrase: Entry<'_>, lexicon: &Lexicon) -> bool {
    let letters = letters_of(&acronym.to_lowercase());
    let firsts = |words: &[&str]| words.iter().filter_map(|word| word.chars().next()?.to_lowercase().next()).collect::<Vec<char>>();
    let firsts_shown = firsts(words);
    let n_in_order =
        || letters.iter().scan(firsts_shown.iter(), |rest, letter| Some(rest.any(|first| first == letter))).take_while(|is_in| *is_in).count();
    let is_most = || letters.len() < 5 && firsts_shown.first() == letters.first() && n_in_order() > 1;
    is_most() || phrase.glosses().any(|gloss| fits_english(acronym, gloss, lexicon))
}

/// Whether English gives an acronym its letters: *Agreement on Reciprocal Trade* (ART).
pub(super) fn fits_english(acronym: &str, english: &str, lexicon: &Lexicon) -> bool {
    let is_small = |word: &&str| lexicon.is(List::Foreign, word) || matches!(*word, "on" | "to");
    let firsts = english.split([' ', '-']).filter(|word| !is_small(word)).filter_map(|word| word.chars().next()?.to_lowercase().next());
    acronym.len() > 1 && firsts.eq(acronym.chars().flat_map(char::to_lowercase))
}

fn letters_of(word: &str) -> Vec<char> {
    let mut letters = Vec::with_capacity(word.len());
    letters.extend(word.chars().filter(|c| c.is_alphanumeric()));
    letters
}

fn is_small(word: &str, lexicon: &Lexicon) -> bool {
    let lists = lexicon.lists_of(word);
    lists.has(List::Connector) || lists.has(List::Coordinator) || lists.has(List::Stop)
}

/// Whether a word gives a piece to a blend: its first letter and others in order, or a run of three from its middle, as *pol* of *kepolisian*.
fn gives(word: &[char], piece: &[char]) -> bool {
    if piece.len() > 2 && word.windows(piece.len()).any(|window| window == piece) {
        return true;
    }
    let mut rest = word.iter();
    word.first() == piece.first() && piece.iter().all(|letter| rest.any(|c| c == letter))
}

#[cfg(test)]
mod tests {
    use super::fits;
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(acronym: &str, expansion: &str, expected: bool) {
        let words: Vec<&str> = expansion.split([' ', ',']).collect();
        assert_eq!(fits(acronym, &words, &Lexicon::embedded()), expected, "{acronym} of {expansion}");
    }

    #[test]
    fn letters_come_from_every_word_in_order() {
        check("BMKG", "Badan Meteorologi, Klimatologi, dan Geofisika", true);
        check("Walhi", "Wahana Lingkungan Hidup Indonesia", true);
        check("Menkominfo", "Menteri Komunikasi dan Informatika", true);
        check("Kapolri", "Kepala Kepolisian Republik Indonesia", true);
        check("KPK", "Komisi Pemberantasan Korupsi", true);
        check("KPK", "Komisi Pemilihan Umum", false);
        check("PKK", "Ketua Partai Keadilan", false);
        check("A", "Angkatan Laut", false);
        check("", "", false);
    }
}
