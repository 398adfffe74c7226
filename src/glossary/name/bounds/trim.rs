//! What is no part of a name that was found: titles and dates at its ends, heads of offices, nouns that open a sentence.

use std::ops::Range;

use super::bodies::shown;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::casing::Casing;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Cover, Word, is_abstract, is_given, is_mostly_large, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};

/// *Hubungan* + *Masyarakat Polda Metro Jaya*, *Jalur* + *Kereta Api Semarang*: the end of a phrase, a word or two, is no part of the name of the dictionary behind
/// it.
pub(in crate::glossary::name) fn cut_phrase(words: &[Word<'_>], found: &mut Found, lexicon: &Lexicon) {
    let Range { start, end } = found.tokens;
    let Some(before) = start.checked_sub(1).filter(|at| words[*at].is_capital()) else { return };
    let ends = |n: &usize| {
        let is_known_behind = words[(start + n).min(end)..end].first().is_some_and(|word| word.name.is_some_and(|cover| cover.first));
        let is_plain = |word: &Word<'_>| word.known && word.name.is_none();
        is_known_behind && words[start..start + n].iter().all(is_plain) && lexicon.entry(&lower(&words[before..start + n])).is_some()
    };
    found.tokens.start += (1..=2).find(ends).unwrap_or_default();
}

/// *Netflix* + *Tanah Air*, *BTS* + *Tanah Air*: that something is at home here is no part of its name behind letters, a number, a name of the dictionary or what
/// is no word; *Gerakan Cinta Tanah Air* is called so.
pub(in crate::glossary::name) fn cut_homeland(words: &[Word<'_>], found: &mut Found) {
    let Range { start, end } = found.tokens;
    let [.., before, home, last] = &words[start..end] else { return };
    let is_whole = |at: usize| words[at].name.is_some_and(|cover| cover.first && at + cover.n_tokens == end);
    let is_named = !before.known || before.name.is_some() || matches!(before.case, Case::Upper | Case::Number);
    if is_named && home.says("cue", "homeland") && last.says("cue", "homeland") && is_whole(end - 2) && !is_whole(start) {
        found.tokens.end -= 2;
    }
}

/// *Masyarakat* + *Jawa mengenal*, *Saham* + *Garuda naik*, *Dana* + *IPO dipakai*: a noun that opens a sentence has its capital from there, where nothing stands
/// behind but a people or place for a noun for people, a body, work or event for one that other texts write small, what is no word or has a name for one of
/// these in *ke-* or *pe-* and *-an*, or letters for a common noun; false where no name is left.
pub(in crate::glossary::name) fn cut_opener(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let [first, second, ..] = &words[found.tokens.clone()] else { return true };
    let cover = second.name.filter(|cover| cover.first && cover.n_tokens + 1 == found.tokens.len());
    let is_kind = |kinds: &[NameKind]| cover.is_some_and(|cover| kinds.contains(&cover.kind));
    // *Perayaan* + *Nyepi*, but *Warung Jakarta* may be called so.
    // *Perempatan Ciputat* is a place itself.
    let is_named =
        || is_kind(&[NameKind::Organization, NameKind::Other]) || is_abstract(first.lower) && cover.is_some() && !first.is(List::PlaceNoun);
    let is_body = || is_named() && is_mere_noun(first, patterns, lexicon);
    let is_small = |letters: &Word<'_>| letters.case == Case::Upper && letters.name.map_or(letters.known, |cover| !cover.proper);
    let may_open = first.begins && first.case == Case::Title && first.known && first.name.is_none() && first.role.is_none();
    let is_people = || first.is(List::People) && is_kind(&[NameKind::Place, NameKind::Demonym]);
    if may_open && let Some(kind) = kind_behind_opener(&words[found.tokens.clone()], patterns, lexicon) {
        (found.tokens.start, found.kind) = (found.tokens.start + 1, kind);
        return true;
    }
    // *Kedatangan* + *Moretti*, *Minuman* + *Velmora*
    let is_new = |word: &Word<'_>| word.case == Case::Title && !word.known && word.name.is_none();
    // *Kemenangan* + *Persidara Banjar*
    let is_part = |word: &Word<'_>| is_new(word) || is_new(second) && is_abstract(first.lower) && word.name.is_some();
    if may_open
        && (is_abstract(first.lower) || first.is(List::ThingNoun) || lexicon.named(first.lower).is_some())
        && is_mere_noun(first, patterns, lexicon)
        && words[found.tokens.start + 1..found.tokens.end].iter().all(is_part)
    {
        (found.tokens.start, found.kind) = (found.tokens.start + 1, found.kind.filter(|kind| *kind == NameKind::Person));
        return true;
    }
    // *Keluarga* + *Intan*, but *Rumah Pintar*.
    let is_first_name = |word: &Word<'_>| is_given(word) && lexicon.part_of_speech(word.lower) != Some(PartOfSpeech::Adj);
    let is_somebodys =
        || found.tokens.len() == 2 && first.lists.is_office_word(OfficeWord::PersonFollows) && second.name.is_none() && is_first_name(second);
    let is_personal = may_open && is_somebodys();
    let cuts = may_open && (is_personal || is_people() || is_body() || found.tokens.len() == 2 && is_small(second));
    if cuts {
        found.tokens.start += 1;
        found.kind = is_personal.then_some(NameKind::Person);
    }
    !cuts || is_personal || cover.is_some()
}

/// *Warga* + *Kampung Sembulang Hulu*, *Pengelola* + *Gereja Santa Anna*, *Renovasi* + *Stadion Sriwedari*: whether a noun that opens a sentence stands before a
/// head that has its own name, and the kind of that where the head says it.
fn kind_behind_opener(name: &[Word<'_>], patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<Option<NameKind>> {
    const HEAD_OF_TWO: usize = 2;
    let [first, second, _, ..] = name else { return None };
    // *Kepala* + *Kampung Ayapo*
    let is_of_people = first.is(List::People) || first.lists.is_office_word(OfficeWord::Group) || patterns.heads_office(first.lower);
    if is_of_people && second.case == Case::Title && patterns.heads_place(second.lower) && !patterns.heads_body(first.lower) {
        return Some(Some(NameKind::Place));
    }
    // *Imam Masjid Agung*: who is somebody by what he does, though a first name too.
    let is_somebody = first.is(List::Occupation) || first.lists.is_office_word(OfficeWord::Group);
    // *Pembangunan* + *Air Terjun Lamira*
    let is_head_of_two = || name.len() > HEAD_OF_TWO + 1 && patterns.heads_name(&lower(&name[1..=HEAD_OF_TWO]));
    let is_head = second.is_capital() && (patterns.heads_name(second.lower) || is_head_of_two());
    (is_head && (is_somebody || is_mere_noun(first, patterns, lexicon))).then_some(None)
}

/// *Seperti* + *Gunung Lemongan*, *20* + *Gunung Api* + *Indonesia*: a small word that opens a sentence, and what a number counts in a country, are no part of a place.
pub(in crate::glossary::name) fn cut_before_place(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    if found.tokens.len() > 2 && is_small_opening(words, found.tokens.start, patterns, lexicon) {
        found.tokens.start += 1;
    }
    if let Some(land) = counted_in(words, found.tokens.clone(), patterns) {
        (found.tokens.start, found.kind) = (land, Some(NameKind::Place));
    }
}

/// Behind a number, where the country begins in which places are counted, none of which is called so.
fn counted_in(words: &[Word<'_>], name: Range<usize>, patterns: &Patterns<'_>) -> Option<usize> {
    const MOST_FIGURES: usize = 3;
    let before = name.start.checked_sub(1).map(|at| &words[at])?;
    let counts = before.text.len() <= MOST_FIGURES && before.text.bytes().all(|byte| byte.is_ascii_digit());
    // *Km 27 Tol Tanjung Barat*
    let is_label = name.start.checked_sub(2).is_some_and(|at| words[at].is(List::BeforeNumber));
    let counts = counts && !is_label && !words[name.end - 1].is(List::Point);
    let is_land = |at: &usize| patterns.is_country(&shown(words, *at..name.end));
    let is_headed = counts && name.len() > 1 && patterns.heads_place(words[name.start].lower);
    let land = if is_headed { (name.start + 1..name.end).find(is_land) } else { None };
    land.filter(|_| patterns.exact(&shown(words, name.clone()), NameKind::is_name).is_none())
}

/// *Saham*, *kedatangan*: whether a word is a noun that other texts mostly write small, and with which no name begins.
fn is_mere_noun(word: &Word<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    /// As a digit for a share in ninths.
    const SELDOM: u8 = b'1';
    let is_seldom = || lexicon.capitals(word.lower).is_none_or(|[share, ..]| share <= SELDOM);
    let heads = || patterns.heads_body(word.lower) || patterns.heads_name(word.lower);
    is_seldom() && lexicon.part_of_speech(word.lower) == Some(PartOfSpeech::Noun) && !heads()
}

/// *Bos Sritex* + *Tersangka*: in a title what is said of a name has a capital too.
pub(in crate::glossary::name) fn cut_predicate(words: &[Word<'_>], found: &mut Found) {
    let Range { start, end } = found.tokens;
    // *Jake Paul* + *KO*: capitals are that whomever they follow.
    let is_known = || words[end - 1].case == Case::Upper || words[start].name.is_some_and(|cover| cover.first && start + cover.n_tokens + 1 == end);
    if end - start > 1 && words[end - 1].lists.is_office_word(OfficeWord::Predicate) && is_known() {
        found.tokens.end -= 1;
    }
}

/// *Prabowo* + *Pidato*, *Djarot* + *Cuti*: in a title what somebody does has a capital too, which the text has nowhere else. Behind what the dictionary or
/// the text has as a name such words are none of it. O(words of the name).
pub(in crate::glossary::name) fn cut_deed(words: &[Word<'_>], found: &mut Found, casing: &Casing<'_>, lexicon: &Lexicon) {
    let is_word = |word: &Word<'_>| {
        let may_be = word.case == Case::Title && word.name.is_none() && (word.known || lexicon.is_english(word.lower));
        may_be && !is_given(word) && !is_mostly_large(word, lexicon) && !casing.is_large_elsewhere(word.lower)
    };
    let is_named = |cover: Cover| matches!(cover.kind, NameKind::Person | NameKind::Organization);
    let name = words[found.tokens.clone()].iter().rposition(|word| !is_word(word)).map(|at| found.tokens.start + at);
    let ends_name = |word: &Word<'_>| word.name.map_or_else(|| !word.known && casing.is_large_elsewhere(word.lower), is_named);
    if let Some(last) = name.filter(|at| ends_name(&words[*at])) {
        found.tokens.end = last + 1;
    }
}

/// *Gereja-gereja Kristen*: a plural is no part of the name behind it; false where nothing is left.
pub(in crate::glossary::name) fn cut_plural(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let first = &words[found.tokens.start];
    let Some((one, other)) = first.text.split_once('-') else { return true };
    // *Kuda-Kuda* may be called so.
    let is_twice = first.lower.len() == 2 * other.len() + 1 && first.lower.starts_with(other) && one.starts_with(char::is_uppercase);
    // *Alun-alun*, *Undang-undang* mean something else than the half.
    let is_word = || first.name.is_none() && lexicon.entry(first.lower).is_none() && !patterns.heads_name(first.lower);
    if is_twice && is_word() && lexicon.entry(other).is_some() {
        found.tokens.start += 1;
    }
    !found.tokens.is_empty()
}

fn is_calendar(word: &Word<'_>) -> bool {
    [List::Day, List::Month, List::Zone].iter().any(|list| word.is(*list))
}

/// Takes marks, days, months and what belongs to a number behind off the ends; false where nothing is left.
pub(in crate::glossary::name) fn trim(words: &[Word<'_>], found: &mut Found, lexicon: &Lexicon) -> bool {
    trim_marks(words, found);
    let Range { start, end } = &mut found.tokens;
    // *Jalan Halimun No 6*, *di Asia April mendatang*: what belongs to the number, and a day or month that ends no name of the dictionary.
    let is_number = |at: usize| words.get(at).is_some_and(|word| word.case == Case::Number);
    // *Rabu (5/3)*, *April mendatang*, but *Abdul Ahad*.
    let dates =
        |at: usize| words.get(at).is_some_and(|word| matches!(word.case, Case::Number) || word.text == "(" || word.lists.meanings().is_some());
    let belongs_behind = |at: usize| {
        let counts = |before: usize| is_number(before) || words[before].lists.meanings().is_some_and(|meanings| meanings.of("number").is_some());
        let is_day = || at.checked_sub(1).is_some_and(counts);
        let is_date = is_calendar(&words[at]) && words[at].name.is_none() && !is_day() && dates(at + 1);
        is_date || words[at].is(List::BeforeNumber) && (is_number(at + 1) || words.get(at + 1).is_some_and(|word| word.text == "."))
    };
    while *end - *start > 1 && belongs_behind(*end - 1) {
        *end -= 1;
    }
    let shown = &words[*start..*end];
    let only_role = || shown.iter().all(|word| word.role.is_some_and(|cover| cover.kind.is_role()) && word.name.is_none());
    let is_none = shown.is_empty() || shown.len() == 1 && belongs_behind(*start) || is_no_name(shown, words.get(*end), lexicon) || only_role();
    !(is_none || is_short(words, found.tokens.clone()))
}

/// Takes marks and small words off both ends, and the zone of a clock time and a day off the beginning.
fn trim_marks(words: &[Word<'_>], found: &mut Found) {
    let Range { start, end } = &mut found.tokens;
    while *start < *end && !(words[*start].is_capital() || words[*start].case == Case::Number) {
        *start += 1;
    }
    while *start < *end && matches!(words[*end - 1].case, Case::Punctuation | Case::Lower) {
        *end -= 1;
    }
    // *pukul 09.15 WIB* + *Semeru*: the end of a clock time begins no name.
    if *end - *start > 1 && *start > 0 && words[*start].is(List::Zone) && words[*start - 1].case == Case::Number {
        (*start, found.kind) = (*start + 1, None);
    }
    // *Kamis Mousavi*: a day before a name that no dictionary has.
    if *end - *start > 1 && words[*start].is(List::Day) && words[*start].name.is_none() && !words[*start + 1].known {
        *start += 1;
    }
}

/// *Seperti* + *Gunung Lemongan*: a preposition or conjunction that opens a sentence or quotation, before the head of a place.
fn is_small_opening(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let [first, second, ..] = &words[at..] else { return false };
    let part = || lexicon.part_of_speech(first.lower);
    first.begins
        && first.is(List::Stop)
        && first.name.is_none()
        && second.case == Case::Title
        && matches!(part(), Some(PartOfSpeech::Adp | PartOfSpeech::Sconj | PartOfSpeech::Cconj))
        && patterns.heads_place(second.lower)
}

/// Whether it is a date, a unit, a number with its measure, a small word of English or the end of a rank.
fn is_no_name(shown: &[Word<'_>], next: Option<&Word<'_>>, lexicon: &Lexicon) -> bool {
    // *" In app "*: a small word of English before another is no name.
    let goes_on_in_english = || next.is_some_and(|next| next.is(List::Foreign) || lexicon.is_english(next.lower));
    let is_small_foreign = |word: &Word<'_>| word.case == Case::Title && word.is(List::Foreign) && word.name.is_none() && goes_on_in_english();
    // *Brigjen TNI Budi Santoso*: the end of a rank is no body.
    let ends_rank = |word: &Word<'_>| word.role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Title);
    // *terasa III-IV MMI*: a number and its measure.
    match shown {
        [word] => is_calendar(word) || word.is(List::NotName) || is_small_foreign(word) || ends_rank(word),
        [figure, unit] => is_roman(figure, lexicon) && unit.is(List::NotName),
        _ => false,
    }
}

/// *III*, *III-IV*
fn is_roman(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    word.case == Case::Upper && word.lower.split('-').all(|half| lexicon.is(List::Roman, half))
}

/// *Assoc. Prof. Budi*, *Gg. Mawar*, *jilid XVI*: an abbreviation or a number that no dictionary has as a name.
fn is_short(words: &[Word<'_>], name: Range<usize>) -> bool {
    let has_stop = words.get(name.end).is_some_and(|word| word.text == "." && word.glued);
    let is_number = |word: &Word<'_>| word.is(List::Roman) && word.case == Case::Upper;
    // *Mayor (Inf) Adi*
    let is_corps = |word: &Word<'_>| {
        let rank = name.start.checked_sub(2).filter(|at| words[at + 1].text == "(").map(|at| &words[at]);
        word.lists.is_office_word(OfficeWord::Corps) && rank.is_some_and(|rank| rank.role.is_some_and(|cover| cover.kind == NameKind::Title))
    };
    let is_other = |word: &Word<'_>| has_stop && word.is(List::AbbreviationBefore) || is_number(word) || is_corps(word);
    matches!(&words[name.clone()], [word] if word.name.is_none() && is_other(word))
}

/// *Riau* + *20 MW*, *Kilang Tuban* + *US$ 4 miliar*: whether a number with a unit in capitals, or a sum, begins here.
fn is_amount(words: &[Word<'_>], at: usize) -> bool {
    let Some(next) = words.get(at + 1) else { return false };
    let is_unit = || next.is_capital() && next.case != Case::Title && next.lists.meanings().is_some_and(|meanings| meanings.of("unit").is_some());
    // *Toyota 86 GR* is a model.
    let is_model = || at > 0 && words[at - 1].says("product", "maker");
    words[at].case == Case::Number && is_unit() && !is_model() || words[at].case == Case::Upper && next.glued && next.text == "$"
}

/// *Dusun Cikawung* + *RT 03 RW 05*, *Kapolres Malang* + *Kota*: where in a place something is, and a head behind the place of an office are no part of it.
pub(in crate::glossary::name) fn cut_numbers(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let Range { start, end } = found.tokens;
    let has_number = |at: usize| words.get(at).is_some_and(|word| word.text.starts_with(|c: char| c.is_ascii_digit()));
    let is_known = |at: usize| words[at].name.is_some_and(|cover| cover.n_tokens > 1);
    let is_place = |at: usize| words[at].name.is_some_and(|cover| cover.first && cover.kind == NameKind::Place && !is_known(at));
    let is_of_city = |at: usize| at == start + 1 && words[at].is(List::Division) && is_place(start) && start > 0 && words[start - 1].is_office();
    let is_numbered = |at: usize| words[at].is(List::BeforeNumber) && has_number(at + 1) && !is_known(at);
    // *Jalan Melati* + *Blok C*, but *Terminal Blok M*, *Pasar Blok A*
    let is_lot = |at: usize| {
        let is_letter = |word: &Word<'_>| word.case == Case::Initial;
        at > start + 1 && words[at].is(List::BeforeNumber) && words.get(at + 1).is_some_and(is_letter) && !is_known(at)
    };
    // *Malang* + *3 MMI*, *Jember* + *III-IV MMI*
    let is_figure = |word: &Word<'_>| word.case == Case::Number || is_roman(word, lexicon);
    let is_measured = |at: usize| is_figure(&words[at]) && words.get(at + 1).is_some_and(|unit| unit.is(List::NotName));
    // *Program 35 GW*: a word alone is no name.
    let is_name = |at: usize| at > start + 1 || !words[start].known || words[start].name.is_some();
    let is_counted = |at: usize| is_name(at) && is_amount(words, at);
    let is_end = |at: &usize| is_numbered(*at) || is_lot(*at) || is_measured(*at) || is_counted(*at) || *at + 1 == end && is_of_city(*at);
    found.tokens.end = (start + 1..end).find(is_end).unwrap_or(end);
    // *Pasal 108* + *UU Perkebunan*, but *Pasal 338 KUHP*
    let is_article = |at: usize| words[at].is(List::NotName) && words[at + 1].case == Case::Number;
    let has_english = || patterns.compose(&shown(words, found.tokens.clone()), &NameKind::is_name).is_some();
    if found.tokens.len() > 2 && is_article(start) && !has_english() {
        found.tokens.start += 2;
    }
}
