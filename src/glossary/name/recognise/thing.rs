//! Things with names of their own kind: models with their numbers, number plates, ships, events, prizes, titles of works.

use std::ops::Range;

use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::word::{Case, Word, is_given, is_quotation_mark, is_shared};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord, PartOfSpeech};

/// Adds things and takes the place of what was found of them.
pub(in crate::glossary::name) fn mark(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    if !words.iter().any(Word::is_capital) {
        return found;
    }
    let found = with_plates(words, found);
    let mut things: Vec<Range<usize>> = (0..words.len()).filter_map(|at| ship(words, at)).collect();
    things.extend(found.iter().filter_map(|one| with_number(words, &one.tokens).or_else(|| whole_event(words, &one.tokens))));
    let is_free = |at: usize| found.get(found.partition_point(|one| one.tokens.end <= at)).is_none_or(|one| at < one.tokens.start);
    let is_model = |at: &usize| words[*at].case != Case::Lower && words[*at].says("product", "model") && is_free(*at);
    things.extend((0..words.len()).filter(is_model).filter_map(|at| with_number(words, &(at..at + 1))));
    let of_english = |at: usize| quoted_in_english(words, at, lexicon).or_else(|| subtitled(words, at, lexicon));
    let titled = |at: usize| event(words, at, lexicon).or_else(|| quoted(words, at)).or_else(|| of_english(at)).or_else(|| award(words, at, lexicon));
    things.extend((1..words.len()).filter_map(titled));
    things.sort_by_key(|thing| (thing.start, std::cmp::Reverse(thing.end)));
    take_in(found, things.into_iter(), |tokens, touched| {
        // What begins before is more than the thing, and what goes on behind is another.
        let is_free = touched.iter().all(|one| tokens.start <= one.tokens.start);
        let rest = touched.last().filter(|one| tokens.end < one.tokens.end).map(|one| Found::new(tokens.end..one.tokens.end, one.kind));
        if is_free { [Found::new(tokens.clone(), Some(NameKind::Other))].into_iter().chain(rest).collect() } else { Vec::new() }
    })
}

/// Adds number plates, each a name of its own: *Mitsubishi* + *DA 8479 BX*, *Nopol* + *KH 4676 RF*.
fn with_plates(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    let plates = (0..words.len()).filter_map(|at| plate(words, at).or_else(|| bare_plate(words, at)));
    let mut found = take_in(found, plates, |tokens, touched| {
        let before = touched.first().filter(|one| one.tokens.start < tokens.start).map(|one| Found::new(one.tokens.start..tokens.start, None));
        let rest = touched.last().filter(|one| tokens.end < one.tokens.end).map(|one| Found::new(tokens.end..one.tokens.end, one.kind));
        before.into_iter().chain([Found::new(tokens.clone(), Some(NameKind::Other))]).chain(rest).collect::<Vec<_>>()
    });
    found.retain(|one| one.tokens.len() > 1 || !words[one.tokens.start].says("cue", "plate"));
    found
}

fn is_letters(words: &[Word<'_>], at: usize, most: usize) -> bool {
    words.get(at).is_some_and(|word| word.text.len() <= most && word.text.bytes().all(|byte| byte.is_ascii_uppercase()))
}

fn is_figures(words: &[Word<'_>], at: usize, fewest: usize) -> bool {
    words.get(at).is_some_and(|word| (fewest..=4).contains(&word.text.len()) && word.text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// *bernopol BK 1200 GO*: letters, figures and letters behind a word for them.
fn plate(words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    if !words[at].says("cue", "plate") {
        return None;
    }
    let first = at + 1 + usize::from(words.get(at + 1).is_some_and(|word| word.text == ":"));
    (is_letters(words, first, 3) && is_figures(words, first + 1, 1)).then(|| first..first + 2 + usize::from(is_letters(words, first + 2, 3)))
}

/// *truk Mitsubishi DA 8479 BX*: up to two letters, three figures or four and up to three letters say it themselves, but *RT 012 RW 003*.
fn bare_plate(words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    // *Kawasaki KX 250 F* is a model.
    let fewest = if at > 0 && words[at - 1].says("product", "maker") { 4 } else { 3 };
    let is_plate = is_figures(words, at + 1, fewest) && is_letters(words, at, 2) && is_letters(words, at + 2, 3);
    let counts = |at: usize| words[at].is(List::BeforeNumber) || words[at].is(List::Roman) && words[at].text.len() > 1;
    // *Pilkada AS 2024 RI*
    let is_named = || words[at].name.is_some() && words[at + 2].name.is_some();
    (is_plate && !counts(at) && !counts(at + 2) && !is_named()).then_some(at..at + 3)
}

/// *KM Putri Sakinah*, *KN SAR Puntadewa*, *KM Sabuk Nusantara 90*: capitals behind the letters of a ship, and a number; behind letters in brackets the
/// capitals alone (*Kapal Motor (KM)* + *Putri Sakinah*).
fn ship(words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 4;
    let letters = &words[at];
    if letters.case != Case::Upper || !letters.says("cue", "ship") {
        return None;
    }
    let is_in_brackets = at > 1 && words[at - 1].text == "(" && words[at - 2].is_capital() && words.get(at + 1).is_some_and(|word| word.text == ")");
    let has_mark = is_in_brackets || words.get(at + 1).is_some_and(|word| word.text == "." && word.glued);
    let first = at + 1 + usize::from(has_mark);
    let start = if is_in_brackets { first } else { at };
    // *KM Putri Sakinah*, but *KM Sinar Jaya Menteri …*
    let is_part = |word: &Word<'_>| word.is_capital() && (!word.is_office() || word.is(List::LargeTitle));
    // *HMS Pride of Devon*
    let is_glue = |at: usize| words[at].is(List::Connector) && words[at].is(List::Foreign) && words.get(at + 1).is_some_and(is_part);
    // *USS George H.W* + *.* + *Bush*
    let are_initials = |word: &Word<'_>| word.case == Case::Initial || word.text.contains('.');
    let is_stop = |at: usize| words[at].text == "." && words[at].glued && are_initials(&words[at - 1]) && words.get(at + 1).is_some_and(is_part);
    let n = (first..words.len()).take(LONGEST).take_while(|at| is_part(&words[*at]) || is_glue(*at) || is_stop(*at)).count();
    let end = first + n;
    (n > 2 || n > 0 && words[first].case != Case::Initial).then(|| start..end + usize::from(is_small_number(words, end)))
}

/// A number of up to four figures that is no year, and behind which nothing stands that it may count.
fn is_small_number(words: &[Word<'_>], at: usize) -> bool {
    let Some(number) = words.get(at).filter(|word| word.case == Case::Number) else { return false };
    let is_figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = number.text.len() == 4 && (number.text.starts_with("19") || number.text.starts_with("20"));
    // *Android 7.0*, but *1.200 unit*
    let may_be = number.text.split_once('.').map_or(number.text.len() <= 4, |(one, other)| is_figures(one) && other.len() == 1);
    // *iPhone 17 juta unit*, but *iPhone 17 dan*
    let is_unit = |next: &Word<'_>| next.lists.meanings().is_some() && !next.is(List::Coordinator) && !next.is(List::Stop);
    let counts = words.get(at + 1).is_some_and(|next| is_unit(next) || next.text == "%" || next.glued && next.text == "/");
    number.text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && may_be && !is_year && !counts
}

/// *iPhone* + *17 Pro*, *BYD Atto* + *1*, *LG* + *Q8*, *film Deadpool* + *2*: a model with its number and what stands behind that.
fn with_number(words: &[Word<'_>], name: &Range<usize>) -> Option<Range<usize>> {
    let is = |at: usize, value: &str| words[at].says("product", value);
    let before = name.start.checked_sub(1).map(|at| &words[at]);
    let is_work = before.is_some_and(|word| ["work", "show", "title"].into_iter().any(|value| word.says("cue", value)));
    let is_made = is(name.start, "maker") && words[name.start].is_capital();
    let is_model = name.clone().any(|at| is(at, "model"));
    let is_edition = |at: usize| words.get(at).is_some_and(|word| word.case == Case::Title && word.says("product", "edition"));
    // *LG Q8*
    let is_code = |at: usize| {
        let has = |of: fn(&u8) -> bool| words[at].text.bytes().any(|byte| of(&byte));
        words[at].text.starts_with(|c: char| c.is_ascii_uppercase()) && has(u8::is_ascii_digit) && !words[at].text.contains('-')
    };
    let mut end = name.end;
    if is_made && words.get(end).is_some_and(|_| is_code(end)) {
        end += 1;
    }
    let may_have_number = is_model || is_work || is_made && end - name.start > 1;
    while may_have_number && (is_model && is_edition(end) || end > name.end && is_edition(end) || is_small_number(words, end)) {
        end += 1;
    }
    // *Android 7.0 Nougat*
    let is_new = |word: &Word<'_>| word.case == Case::Title && !word.known && word.name.is_none() && word.role.is_none() && !word.is(List::FirstName);
    if is_model && end > name.end && words.get(end).is_some_and(is_new) && !words.get(end + 1).is_some_and(Word::is_capital) {
        end += 1;
    }
    (end > name.end).then_some(name.start..end)
}

/// *CNBC Indonesia Awards*, *ASEAN Cup*: the last word of an event takes the names and foreign words before it with it.
fn event(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    const LONGEST: usize = 4;
    let last = &words[at];
    if last.case != Case::Title || !last.says("cue", "event") || last.name.is_some_and(|cover| cover.n_tokens > 1) {
        return None;
    }
    let is_foreign = |word: &Word<'_>| !word.known || lexicon.is_english(word.lower) || word.name.is_some() || word.case == Case::Upper;
    let opens = |word: &Word<'_>| word.begins && word.name.is_none() && lexicon.entry(word.lower).is_some();
    let is_part = |word: &&Word<'_>| word.is_capital() && word.role.is_none() && is_foreign(word) && !opens(word);
    let n = words[..at].iter().rev().take(LONGEST).take_while(is_part).count();
    // *Epic Games Store* is no event, *Asian Youth Games Bahrain* is one.
    // *Epic Games and Apps*
    let is_joint = words.get(at + 1).is_some_and(|next| next.is(List::Foreign) && next.case == Case::Lower);
    let goes_on = is_joint || words.get(at + 1).is_some_and(|next| next.is_capital() && next.name.is_none_or(|cover| cover.kind != NameKind::Place));
    let goes_on_before = at > n && words[at - n - 1].is_capital() && !words[at - n - 1].begins && words[at - n - 1].role.is_none();
    let is_body = at > n && words[at - n - 1].is(List::BodyNoun);
    (n > 0 && !goes_on && !goes_on_before && !is_body).then(|| at - n..at + 1)
}

/// *penghargaan Best Asian Bank dan Best Employer*: behind a noun for what one wins two capitals or more that are English or no words, the first of them English
/// and one not Indonesian, and what goes on in their row.
fn award(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    const LONGEST_ROW: usize = 12;
    let is_new = |word: &Word<'_>| lexicon.entry(word.lower).is_none();
    let is_part = |word: &&Word<'_>| word.case == Case::Title && word.role.is_none() && (is_new(word) || is_shared(word.lower, lexicon));
    let is_joint = |word: &Word<'_>| word.text == "," || word.case == Case::Lower && word.is(List::Coordinator);
    let opens = !words[at - 1].is_capital() && is_part(&&words[at]) && is_shared(words[at].lower, lexicon);
    let n_row = || words[..at].iter().rev().take(LONGEST_ROW).take_while(|word| is_part(word) || is_joint(word)).count();
    let is_won = |row: usize| at.checked_sub(row + 1).is_some_and(|noun| words[noun].says("cue", "award"));
    if !opens || !is_won(n_row()) {
        return None;
    }
    let title = at..at + words[at..].iter().take_while(is_part).count();
    (title.len() > 1 && words[title.clone()].iter().any(is_new)).then_some(title)
}

/// *film Blue Harbor: Last Storm*: behind a noun for a work foreign words on both sides of a colon are one title.
fn subtitled(words: &[Word<'_>], colon: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    const LONGEST: usize = 10;
    if words[colon].text != ":" || !words[colon].glued {
        return None;
    }
    let is_work = |word: &Word<'_>| ["work", "show", "title"].into_iter().any(|value| word.says("cue", value));
    let is_foreign = |word: &&Word<'_>| {
        let is_large = word.is_capital() && (!word.known || lexicon.is_english(word.lower));
        (is_large || word.case == Case::Lower && word.is(List::Foreign)) && !is_work(word)
    };
    let start = colon - words[..colon].iter().rev().take(LONGEST).take_while(is_foreign).count();
    let behind = words[colon + 1..].iter().take(LONGEST).take_while(is_foreign).count();
    let end = (colon + 1..=colon + behind).rev().find(|at| words[*at].is_capital())? + 1;
    let goes_on = words.get(end).is_some_and(|next| next.is_capital() || next.is(List::Foreign));
    let is_title = start < colon && words[start].is_capital() && words[colon + 1].is_capital() && !goes_on;
    (is_title && start.checked_sub(1).is_some_and(|at| is_work(&words[at]))).then_some(start..end)
}

/// *X milik Musk*, *di X*, *X dan Meta*: a letter that is what a platform is called.
pub(in crate::glossary::name) fn letters(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    let is_platform = |at: &usize| {
        let word = &words[*at];
        let before = at.checked_sub(1).map(|at| &words[at]);
        let behind = words.get(at + 1).filter(|word| word.case == Case::Lower);
        let is_owned = || behind.is_some_and(|word| word.lists.is_office_word(OfficeWord::PersonFollows));
        let is_inside = || before.is_some_and(|word| word.is(List::Locative) || word.is(List::BodyNoun));
        // *X dan Y* are numbers.
        let other = || words.get(at + 2).filter(|other| matches!(other.case, Case::Title | Case::Mixed) && !other.known);
        let is_in_row = || word.begins && behind.is_some_and(|word| word.is(List::Coordinator)) && other().is_some();
        word.case == Case::Initial && word.says("cue", "letter") && (is_owned() || is_inside() || is_in_row())
    };
    let places = (0..words.len()).filter(is_platform).map(|at| at..at + 1);
    take_in(found, places, |tokens, touched| touched.is_empty().then(|| Found::new(tokens.clone(), Some(NameKind::Organization))))
}

/// *narkotika* + *Internasional Malaysia-Aceh*: an adjective that says what a thing is, in capitals by chance, is no part of the places behind it.
pub(super) fn cut_adjective(words: &[Word<'_>], found: &mut Found, lexicon: &Lexicon) {
    let Range { start, end } = found.tokens;
    let is_small = start > 0 && words[start - 1].case == Case::Lower && !words[start - 1].is(List::Stop);
    if end - start != 2 || !is_small || !words[start].is(List::Describes) || !words[end - 1].text.contains('-') {
        return;
    }
    if lexicon.part_of_speech(words[start].lower) == Some(PartOfSpeech::Adj) && words[start].name.is_none() {
        (found.tokens.start, found.kind) = (start + 1, None);
    }
}

/// *Bhayangkara Run*: what was found whole and ends so.
fn whole_event(words: &[Word<'_>], name: &Range<usize>) -> Option<Range<usize>> {
    // *majalah Vanity Fair*
    if name.start.checked_sub(1).is_some_and(|at| words[at].is(List::BodyNoun)) {
        return None;
    }
    let is_known = || words[name.start].name.is_some_and(|cover| cover.n_tokens == name.len());
    (name.len() > 1 && words[name.end - 1].case == Case::Title && words[name.end - 1].says("cue", "event") && !is_known()).then(|| name.clone())
}

/// *program "Yes I Do"*, *lagu 'Sampai Jumpa'*: up to four words between quotation marks behind a noun for a work, the first of them and most with a capital.
fn quoted(words: &[Word<'_>], open: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 4;
    let is_mark = |word: &Word<'_>| is_quotation_mark(word.text);
    let noun = open.checked_sub(1).map(|at| &words[at])?;
    let is_titled = || ["title", "work", "show"].into_iter().any(|value| noun.says("cue", value));
    if !is_mark(&words[open]) || !is_titled() || noun.is_capital() && !noun.begins {
        return None;
    }
    let n = words[open + 1..].iter().take(LONGEST + 1).take_while(|word| !is_mark(word)).count();
    let title = &words[open + 1..open + 1 + n];
    let end = open + 1 + title.iter().rposition(|word| !matches!(word.text, "!" | "?"))? + 1;
    let is_part = |word: &Word<'_>| word.is_capital() || word.case == Case::Lower && (word.is(List::Stop) || word.is(List::Connector));
    let closes = words.get(open + 1 + n).is_some_and(is_mark) && title.len() <= LONGEST + 1;
    (closes && title[0].is_capital() && words[open + 1..end].iter().all(is_part)).then(|| open + 1..end)
}

/// *"The Return of Lord Byron"*, *"Silent Harbor: The Story of Us"*: all that stands between quotation marks in capitals, with small words of English, where most of
/// it is English.
fn quoted_in_english(words: &[Word<'_>], open: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    const LONGEST: usize = 16;
    if !is_quotation_mark(words[open].text) {
        return None;
    }
    let is_english = |word: &&Word<'_>| lexicon.is_english(word.lower) || word.is(List::Foreign);
    let is_part = |word: &&Word<'_>| word.is_capital() || word.is(List::Foreign) || matches!(word.text, ":" | "," | "-" | "&");
    let end = open + 1 + words[open + 1..].iter().take(LONGEST).take_while(is_part).count();
    let title = &words[open + 1..end];
    let n_large = title.iter().filter(|word| word.is_capital()).count();
    let n_english = title.iter().filter(|word| word.is_capital() && is_english(word)).count();
    let is_bound = |word: Option<&Word<'_>>| word.is_some_and(Word::is_capital);
    let is_closed = words.get(end).is_some_and(|word| is_quotation_mark(word.text)) && is_bound(title.first()) && is_bound(title.last());
    let is_body = || title.last().is_some_and(|word| word.is(List::BodyWord));
    (is_closed && !is_body() && n_large > 2 && n_english * 2 >= n_large).then_some(open + 1..end)
}

/// *Film* + *Petaka Gunung Gede*: the noun that opens a sentence is no part of the title.
pub(super) fn cut_work_noun(words: &[Word<'_>], found: &mut Found, lexicon: &Lexicon) {
    let Range { start, end } = found.tokens;
    let first = &words[start];
    let is_work = || first.says("cue", "work") || first.says("cue", "show");
    // *Film Festival*, *Game of Thrones*, *Game Online*
    let is_word = || end - start == 2 && (words[end - 1].known || lexicon.is_english(words[end - 1].lower));
    let is_title = || !words[end - 1].is(List::ThingWord) && words[start + 1].is_capital() && !is_word();
    if end - start > 1 && first.begins && first.name.is_none() && is_work() && is_title() {
        found.tokens.start += 1;
        found.kind = if words[start + 1].name.is_some_and(|cover| cover.first) { None } else { Some(NameKind::Other) };
    }
}

/// *Peraih* + *Nobel Fisika* + *Geoffrey Hinton*: a thing of the dictionary that somebody has won, and who that is.
pub(super) fn split_prizes(words: &[Word<'_>], found: &mut Vec<Found>) {
    const LONGEST: usize = 4;
    let is_won = |at: usize| at.checked_sub(1).is_some_and(|at| words[at].lists.is_office_word(OfficeWord::Owner));
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    let prize = |one: &Found| {
        let Range { start, end } = one.tokens;
        let known = words[start].name.filter(|cover| cover.first && cover.kind == NameKind::Other).map(|cover| cover.n_tokens);
        // *Oscar* is somebody elsewhere.
        let n = known.or_else(|| words[start].says("cue", "prize").then_some(1)).filter(|_| is_won(start))?;
        let rest = (start + n).min(end)..end;
        ((2..=LONGEST).contains(&rest.len()) && words[rest.clone()].iter().all(is_part)).then_some(rest.start)
    };
    let parts = |one: Found| match prize(&one) {
        Some(at) => [Some(Found::new(one.tokens.start..at, Some(NameKind::Other))), Some(Found::new(at..one.tokens.end, Some(NameKind::Person)))],
        None => [Some(one), None],
    };
    *found = std::mem::take(found).into_iter().flat_map(parts).flatten().collect();
}

/// *Fajar* + */* + *Fikri*, *Adnan Maulana/* + *Indah* + *Cahya Sari*: a first name that is a word too, beside a stroke and another name.
pub(super) fn take_slashed(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    debug_assert!(found.is_sorted_by_key(|one| one.tokens.start));
    let is_first = |at: usize| {
        let word = &words[at];
        word.case == Case::Title && word.role.is_none() && word.name.is_none() && is_given(word)
    };
    let is_name = |at: usize| is_first(at) || words[at].case == Case::Title && (!words[at].known || words[at].is(List::FirstName));
    let is_stroke = |at: &usize| words[*at].text == "/" && words[*at].glued && words[at + 1].glued && is_name(at - 1) && is_name(at + 1);
    let firsts = |at: usize| [at - 1, at + 1].into_iter().filter(|at| is_first(*at));
    // *Bunga Lestari* may have been found whole.
    let found_at = |at: usize| found.binary_search_by_key(&at, |one| one.tokens.start).ok().map(|n| found[n].tokens.end);
    let end = |at: usize| found_at(at).or_else(|| found_at(at + 1)).unwrap_or(at + 1);
    let sides = (1..words.len().saturating_sub(1)).filter(is_stroke).flat_map(firsts);
    let sides: Vec<Range<usize>> = sides.map(|at| at..if words[at - usize::from(at > 0)].text == "/" { end(at) } else { at + 1 }).collect();
    take_in(found, sides.into_iter(), |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Person))))
}

/// *Wahyu* + *Fajar*, held together by *dan*: two first names that are words too are two persons, and no body.
pub(super) fn split_given(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    let is_first = |word: &Word<'_>| {
        let may_be = word.may_be_first_name();
        word.case == Case::Title && word.role.is_none() && word.name.is_none() && may_be
    };
    let parts = |one: Found| {
        let Range { start, end } = one.tokens;
        let is_pair = end - start == 3 && is_first(&words[start]) && words[start + 1].case == Case::Lower && is_first(&words[start + 2]);
        // *Pondok Indah dan Permai*
        let is_head = || start > 0 && (patterns.heads_name(words[start - 1].lower) || words[start - 1].is(List::NameFollows));
        // *duel antara Garuda dan Bima Perkasa*
        let joint = (start + 1..end - 1).find(|at| words[*at].case == Case::Lower && words[*at].is(List::Coordinator));
        let is_between = || start > 0 && words[start - 1].says("cue", "between") && !patterns.heads_body(words[start].lower);
        if let Some(at) = joint.filter(|_| is_between()) {
            [Some(Found::new(start..at, one.kind)), Some(Found::new(at + 1..end, one.kind))]
        } else if is_pair && words[start + 1].is(List::Coordinator) && !is_head() {
            [Some(Found::new(start..start + 1, Some(NameKind::Person))), Some(Found::new(start + 2..end, Some(NameKind::Person)))]
        } else {
            [Some(one), None]
        }
    };
    *found = std::mem::take(found).into_iter().flat_map(parts).flatten().collect();
}
