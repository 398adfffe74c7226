//! What belongs to a name that was found in part: the other part, the head before it, numbers and initials behind it.

use std::ops::Range;

use super::bodies::shown;
use super::person;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::casing::Casing;
use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::headline::Mode;
use crate::glossary::name::text::word::{self, Case, Word};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};
use crate::morphology;

/// *Countess* + *of* + *Lennox*, *Saul* + *Bass*: parts of one name that were found apart.
pub(in crate::glossary::name) fn join_parts(words: &[Word<'_>], found: &mut Vec<Found>, lexicon: &Lexicon) {
    let mut joined: Vec<Found> = Vec::with_capacity(found.len());
    for next in found.drain(..) {
        // *Hakim Djuyamto, Agam* + *Syarif Baharuddin, dan*
        let before = joined.len().checked_sub(2).map(|at| &joined[at]).filter(|one| one.kind == Some(NameKind::Person));
        let is_in_row =
            before.zip(joined.last()).is_some_and(|(one, last)| one.tokens.end + 1 == last.tokens.start && words[one.tokens.end].text == ",");
        match joined.last_mut() {
            Some(last) if belong_together(words, last, &next) || is_pair(words, last, &next) => last.tokens.end = next.tokens.end,
            Some(last) if of_place(words, last, &next).is_some() => (last.kind, last.tokens.end) = (of_place(words, last, &next), next.tokens.end),
            Some(last) if is_firm_of_two(words, last, &next) => (last.tokens.end, last.kind) = (next.tokens.end, Some(NameKind::Organization)),
            Some(last) if is_first_name(words, last, &next, lexicon) || is_in_row && is_place_before_person(words, last, &next) => {
                (last.tokens.end, last.kind) = (next.tokens.end, Some(NameKind::Person));
            }
            _ => joined.push(next),
        }
    }
    *found = joined;
}

/// *Tol Semarang - Jakarta*, *Bandara Soekarno - Hatta*: a thing that is called after two, with blanks around the dash.
fn is_pair(words: &[Word<'_>], last: &Found, next: &Found) -> bool {
    let is_dash = matches!(&words[last.tokens.end..next.tokens.start], [dash] if matches!(dash.text, "-" | "–"));
    // *Stasiun Gambir - Jokowi mengatakan*: a new sentence of somebody.
    let speaks = words.get(next.tokens.end).is_some_and(|word| word.is(List::Reporting));
    let has_head = |at: usize| words[at].is_capital() && words[at].is(List::PairHead);
    let is_place = || words[next.tokens.start].name.is_some_and(|cover| cover.kind == NameKind::Place && cover.n_tokens == next.tokens.len());
    is_dash
        && !speaks
        // *Jalan Sudirman - Jalan Thamrin* are two.
        && !has_head(next.tokens.start)
        && (next.tokens.len() == 1 || is_place())
        && (has_head(last.tokens.start) || last.tokens.start.checked_sub(1).is_some_and(has_head))
}

/// *Jordan* + *Henderson pindah*, *Honda* + *Tarigan*: a place of one word that opens a sentence, right before a person whom the dictionary does not have, is a
/// first name, and so is a firm before a surname.
fn is_first_name(words: &[Word<'_>], last: &Found, next: &Found, lexicon: &Lexicon) -> bool {
    let first = &words[0];
    let cover = first.name.filter(|cover| cover.n_tokens == 1 && last.tokens == (0..1) && first.case == Case::Title);
    let person = &words[next.tokens.clone()];
    let is_new = |word: &Word<'_>| word.case == Case::Title && word.name.is_none() && !lexicon.is_english(word.lower);
    let is_clan = || person.last().is_some_and(|word| word.lists.is_office_word(OfficeWord::Surname));
    next.tokens.start == 1
        && next.kind == Some(NameKind::Person)
        && person.iter().all(is_new)
        && cover.is_some_and(|cover| cover.kind == NameKind::Place || is_clan())
}

/// *Agam* + *Syarif Baharuddin*: in a row of persons a town of one word is a first name.
fn is_place_before_person(words: &[Word<'_>], last: &Found, next: &Found) -> bool {
    let is_new = |word: &Word<'_>| word.case == Case::Title && word.name.is_none() && word.role.is_none();
    let cover = words[last.tokens.start].name.filter(|cover| cover.kind == NameKind::Place);
    let is_side = last.tokens.len() == 1 && last.tokens.end == next.tokens.start && next.kind == Some(NameKind::Person);
    let goes_on = words.get(next.tokens.end).is_some_and(|word| word.text == "," || word.is(List::Coordinator));
    is_side && goes_on && cover.is_some() && words[next.tokens.clone()].iter().all(is_new)
}

/// *Boston* + *Consulting Group*, *Bandung* + *International Film Festival*, *Depok* + *Town Square*: what ends so is a body, thing or place, and the place
/// before it part of its name.
fn of_place(words: &[Word<'_>], last: &Found, next: &Found) -> Option<NameKind> {
    let is_place = last.kind == Some(NameKind::Place) || words[last.tokens.start].name.is_some_and(|cover| cover.kind == NameKind::Place);
    let end = words[next.tokens.end - 1].lists;
    // *Jakarta* + *Asian Games*
    let is_new = words[next.tokens.start].name.is_none() && next.tokens.len() > 1;
    let kinds = [(List::BodyWord, NameKind::Organization), (List::ThingWord, NameKind::Other), (List::PlaceWord, NameKind::Place)];
    let (list, kind) = kinds.into_iter().find(|(list, _)| end.has(*list))?;
    (last.tokens.end == next.tokens.start && is_place && (list == List::BodyWord || is_new)).then_some(kind)
}

/// *Dolce & Gabbana*: two words that no dictionary has as names, and the sign.
fn is_firm_of_two(words: &[Word<'_>], last: &Found, next: &Found) -> bool {
    let is_new = |one: &Found| one.tokens.len() == 1 && words[one.tokens.start].name.is_none();
    let has_sign = || matches!(&words[last.tokens.end..next.tokens.start], [sign] if sign.text == "&");
    is_new(last) && is_new(next) && has_sign()
}

fn belong_together(words: &[Word<'_>], last: &Found, next: &Found) -> bool {
    let between = last.tokens.end..next.tokens.start;
    if between.is_empty() {
        let follows_person = last.kind == Some(NameKind::Person)
            && next.kind.is_none()
            && words[next.tokens.clone()].iter().all(|word| word.name.is_none() && !word.known);
        let unknown = last.kind.is_none() && words[last.tokens.clone()].iter().all(|word| word.name.is_none() && !word.known);
        // *USS Gerald* + *R Ford*
        let (end, first) = (&words[last.tokens.end - 1], &words[next.tokens.start]);
        let is_new = |word: &Word<'_>| word.case == Case::Title && !word.known && word.name.is_none() && word.role.is_none();
        let is_initial = first.case == Case::Initial && !first.is(List::Roman) && next.tokens.len() == 2 && is_new(end) && last.tokens.len() > 1;
        // *Tottenham Hotspur* + *U-23*
        let is_team = last.kind == Some(NameKind::Organization) && next.tokens.len() == 1 && is_age_group(first);
        return follows_person || is_initial || is_team || (unknown && next.kind == Some(NameKind::Person));
    }
    if person::is_initials(&words[between.clone()]) && person::may_have_initials(words, last) && person::may_have_initials(words, next) {
        return true;
    }
    // *Samsu J* + *.* + *Efendi Banu*
    let is_stop = matches!(&words[between.clone()], [stop] if stop.text == "." && stop.glued);
    if is_stop && last.tokens.len() > 1 && words[last.tokens.end - 1].case == Case::Initial {
        return person::may_have_initials(words, last) && person::may_have_initials(words, next);
    }
    between.len() <= 2 && words[between].iter().all(|word| word.case == Case::Lower && word.is(List::Connector))
}

/// *U-23*: how old the players of a team are.
pub(in crate::glossary::name) fn is_age_group(word: &Word<'_>) -> bool {
    word.text.strip_prefix("U-").is_some_and(|age| !age.is_empty() && age.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Takes in what belongs to each name on either side, up to its neighbours.
pub(in crate::glossary::name) fn extend(
    words: &[Word<'_>],
    found: &mut [Found],
    mode: Mode,
    casing: &Casing<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) {
    for at in 0..found.len() {
        let floor = at.checked_sub(1).map_or(0, |before| found[before].tokens.end);
        person::take_initials(words, &mut found[at], floor);
        person::take_letters(words, &mut found[at], floor, patterns);
        if mode == Mode::Running {
            person::take_given(words, &mut found[at], floor, lexicon);
            extend_left(words, &mut found[at], floor, patterns);
        } else {
            extend_in_headline(words, &mut found[at], floor, casing, patterns);
        }
        let ceiling = found.get(at + 1).map_or(words.len(), |next| next.tokens.start);
        extend_right(words, &mut found[at], ceiling, lexicon);
    }
}

/// Takes in the head before a name: *Lapangan* Kim Il Sung, *Taman Nasional* Komodo.
fn extend_left(words: &[Word<'_>], found: &mut Found, floor: usize, patterns: &Patterns<'_>) {
    const LONGEST_HEAD: usize = 6;
    let start = found.tokens.start;
    // *di Koperasi Tani*, but *Menteri Koperasi* + *Budi Arie*
    let is_field = |at: usize| {
        let is_behind_small = || at.checked_sub(1).is_some_and(|at| words[at].case == Case::Lower && words[at].role.is_none());
        words[at].role.is_some_and(|cover| cover.kind == NameKind::Portfolio) && is_behind_small()
    };
    // *Ketua* + *Yayasan Bina Bangsa*, but *Ketua Yayasan* + *Budi Santoso*
    let ends_office = |at: usize| {
        let is_end = words[at].role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Position);
        is_end && found.kind != Some(NameKind::Person) && patterns.heads_called(words[at].lower) && patterns.heads_body(words[at].lower)
    };
    let may_be = |at: usize| words[at].role.is_none() || is_field(at) || ends_office(at);
    let is_part = |at: &usize| (words[*at].is_capital() || words[*at].case == Case::Number) && may_be(*at);
    let n_parts = (floor.min(start)..start).rev().take(LONGEST_HEAD).take_while(is_part).count();
    let is_head = |n: &usize| words[start - n].is_capital() && is_whole_head(&words[start - n..start], patterns);
    if let Some(n) = (1..=n_parts).rev().find(is_head) {
        found.tokens.start = start - n;
        return;
    }
    let longer = start.checked_sub(1).filter(|at| *at >= floor && found.tokens.len() > 1 && words[*at].is_capital() && words[*at].role.is_none());
    // *Pemerintah* + *Kabupaten Demak*, *Dewan* + *Kehormatan Golkar*: the head goes on inside the name.
    let goes_on = |at: &usize| {
        let is_head = patterns.heads_name(&format!("{} {}", words[*at].lower, words[start].lower));
        is_head || (patterns.heads_body(words[*at].lower) && patterns.of_body(&shown(words, *at..found.tokens.end)).is_some())
    };
    // *PP* + *Pemuda Muhammadiyah*, but no regulation: *PP* + *Tapera*
    let is_of_board = |at: &usize| {
        words[*at].lists.is_office_word(OfficeWord::Board) && patterns.is_body_with(words[*at].text, &shown(words, found.tokens.clone()), false)
    };
    let board = || start.checked_sub(1).filter(|_| n_parts > 0).filter(is_of_board);
    if let Some(at) = longer.filter(goes_on).or_else(board) {
        found.tokens.start = at;
    }
}

/// *Taman Nasional* Komodo, *Lapas Kelas IIA* Banceuy, *Musda VIII* MUI Bali: whether words are all that stands before what something is called, with its class
/// or number.
fn is_whole_head(words: &[Word<'_>], patterns: &Patterns<'_>) -> bool {
    let [before @ .., last] = words else { return false };
    let is_of_class = || patterns.is_class(last.text) && patterns.heads_class(&word::lower(before));
    let is_counted = || last.is(List::Roman) && patterns.counts(&word::lower(before));
    patterns.heads_name(&word::lower(words)) || !before.is_empty() && (is_of_class() || is_counted())
}

/// Most words of a head.
const LONGEST_HEAD: usize = 5;

/// *PT.* + *Bukit Jaya*, *Jalan* + *Letjen Suprapto*, *RSUD* + *Dr. H. Abdul Moeloek*: a head with its stop, as a pattern has it, belongs to the name right
/// behind, and so does the head of what is called after somebody with his titles.
pub(in crate::glossary::name) fn take_pointed_heads(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    let head = |name: &Range<usize>| {
        let stop = name.start.checked_sub(1).filter(|at| *at + 1 < name.end && is_stop(words, *at))?;
        let is_head = |head: &usize| words[*head].is_capital() && patterns.heads_name(&format!("{}.", word::lower(&words[*head..stop])));
        (stop.saturating_sub(LONGEST_HEAD)..stop).find(is_head)
    };
    let mut names: Vec<Range<usize>> = found.iter().filter_map(|one| Some(head(&one.tokens)?..one.tokens.end)).collect();
    names.extend((0..words.len()).filter_map(|head| called_after(words, &found, head, patterns)));
    // *Direktur RSUD dr. Soetomo* + *Cita Rosita*: behind a post what the dictionary has ends there.
    let known = |name: &Range<usize>| {
        let is_known = |end: &usize| patterns.known_body(&shown(words, name.start..*end)).is_some();
        if is_behind_post(words, name.start, patterns) { (name.start + 2..name.end).rev().find(is_known) } else { None }
    };
    names.iter_mut().for_each(|name| name.end = known(name).unwrap_or(name.end));
    names.sort_by_key(|name| (name.start, std::cmp::Reverse(name.end)));
    take_in(found, names.into_iter(), |tokens, touched| {
        // *Direktur* + *RSUD dr. Slamet*: behind an office too it is what its head says.
        let kind = patterns.kind_of_head(&shown(words, tokens.clone())).or(words[tokens.start].name.map(|cover| cover.kind));
        // *Jalan Kolonel Sugiono* + *Medan*
        // *Direktur RSUD dr. Soetomo* + *Cita Rosita*
        let is_town = words.get(tokens.end).is_some_and(|word| word.name.is_some_and(|cover| cover.kind == NameKind::Place));
        let is_post = || tokens.start.checked_sub(1).is_some_and(|post| words[post].is_post());
        let is_known = || is_behind_post(words, tokens.start, patterns) && patterns.known_body(&shown(words, tokens.clone())).is_some();
        let behind = if !is_town && (is_post() || is_known()) { NameKind::Person } else { NameKind::Place };
        let rest = touched.last().filter(|one| tokens.end < one.tokens.end).map(|one| Found::new(tokens.end..one.tokens.end, Some(behind)));
        let is_free = touched.iter().all(|one| tokens.start <= one.tokens.start);
        if is_free { [Found::new(tokens.clone(), kind)].into_iter().chain(rest).collect() } else { vec![] }
    })
}

fn is_stop(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.text == "." && word.glued)
}

fn is_behind_post(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>) -> bool {
    at.checked_sub(1).is_some_and(|post| words[post].is_post() || patterns.heads_office(words[post].lower))
}

/// *Jalan* + *Letjen Suprapto*: what is called after somebody with his titles, from the `last` word of its head on. Behind a post a place may be meant that has
/// no name, and its holder (*Kepala Museum* + *Drs. Hasan*).
fn called_after(words: &[Word<'_>], found: &[Found], last: usize, patterns: &Patterns<'_>) -> Option<Range<usize>> {
    const MOST_WORDS: usize = 4;
    let is_part = |word: &Word<'_>| word.is_capital() && word.role.is_none();
    if !words[last].lists.is_office_word(OfficeWord::CalledAfter) || !is_part(&words[last]) {
        return None;
    }
    // *UIN Prof. K.H. Saifuddin Zuhri*
    let is_body = |at: usize| words[at].name.is_some_and(|cover| cover.n_tokens == 1 && cover.kind == NameKind::Organization);
    let heads = |head: usize| patterns.heads_name(&word::lower(&words[head..=last])) || head == last && is_body(last);
    let is_head = |head: &usize| words[*head..=last].iter().all(is_part) && heads(*head);
    let head = (last.saturating_sub(LONGEST_HEAD)..=last).find(is_head)?;
    let is_place = patterns.heads_place(words[head].lower);
    if is_place && is_behind_post(words, head, patterns) {
        return None;
    }
    let is_title = |word: &Word<'_>| {
        let is_styled = word.lists.is_office_word(OfficeWord::Styled) && (word.is_capital() || word.is(List::AbbreviationBefore));
        // *Bandara Raja Haji Fisabilillah*
        is_styled || word.lists.is_office_word(OfficeWord::Royal) || word.role.is_some_and(|cover| cover.kind == NameKind::Title)
    };
    let first = last + 1 + usize::from(is_stop(words, last + 1));
    let mut name = first;
    while words.get(name).is_some_and(is_title) {
        name += 1 + usize::from(is_stop(words, name + 1));
    }
    let found = found.iter().find(|one| one.tokens.contains(&name)).map(|one| one.tokens.end);
    let end = found.unwrap_or_else(|| name + words[name..].iter().take(MOST_WORDS).take_while(|word| is_part(word)).count());
    // *Direktur RSUD dr. Soetomo* + *Cita Rosita*: behind a post it ends where the dictionary's name does.
    let is_known = |end: &usize| patterns.exact(&shown(words, head..*end), |kind| kind.is_name()).is_some();
    let is_held = head.checked_sub(1).is_some_and(|post| words[post].is_post());
    let end = (name + 1..end).rev().find(|end| is_held && is_known(end)).unwrap_or(end);
    let is_town = |at: usize| words[at].name.is_some_and(|cover| cover.kind == NameKind::Place && cover.n_tokens == 1);
    let end = end - usize::from(is_place && end > name + 1 && is_town(end - 1));
    (name > first && end > name).then_some(head..end)
}

/// *Afrika Barat* + *dan Tengah*: a second point of the compass belongs to the place before it.
pub(in crate::glossary::name) fn take_points(words: &[Word<'_>], found: Vec<Found>) -> Vec<Found> {
    let is_point = |at: usize| words.get(at).is_some_and(|word| word.case == Case::Title && word.is(List::Point));
    let joins = |end: usize| {
        // *Jawa Barat dan Timur Tengah*
        let is_other = words[end + 1].name.is_some_and(|cover| cover.n_tokens > 1) || words.get(end + 2).is_some_and(Word::is_capital);
        words[end].case == Case::Lower && words[end].is(List::Coordinator) && !is_other
    };
    let pair = |one: &Found| {
        let end = one.tokens.end;
        (one.tokens.len() > 1 && is_point(end - 1) && is_point(end + 1) && joins(end)).then(|| one.tokens.start..end + 2)
    };
    let names: Vec<Range<usize>> = found.iter().filter_map(pair).collect();
    take_in(found, names.into_iter(), |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Place))))
}

/// *partai Republik*, *Kantor berita Antara*: a head in small letters, or one that opens a sentence before a small word, belongs to a name that the dictionary has
/// with it.
pub(in crate::glossary::name) fn take_small_heads(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    // *barat laut Jawa* is no sea, *kapal perang Vietnam* no war; but *di laut Jawa*.
    let ends_phrase = |at: usize| {
        let before = at.checked_sub(1).map(|at| &words[at]).filter(|before| before.case == Case::Lower && !before.is(List::Stop));
        before.is_some_and(|before| lexicon.entry(&format!("{} {}", before.lower, words[at].lower)).is_some())
    };
    let is_small = |at: usize| words[at].case == Case::Lower;
    let is_short = |at: usize| is_small(at) && words[at + 1].is_capital() && words[at].is(List::SmallHead);
    let is_long = |at: usize| {
        let may_be = is_small(at + 1) && words.get(at + 2).is_some_and(Word::is_capital) && (is_small(at) || words[at].begins);
        may_be && (words[at].is(List::SmallHead) || lexicon.is(List::SmallHead, &word::lower(&words[at..at + 2])))
    };
    let is_head = |at: usize| (is_short(at) || is_long(at)) && !ends_phrase(at);
    let name = |head: usize| {
        let most = words.len().min(head + lexicon.name_length(words[head].lower));
        let is_name = |end: &usize| {
            let is_proper = |gloss: &str| gloss.contains(char::is_uppercase);
            let entry = || patterns.exact(&shown(words, head..*end), |kind| kind.is_name() && kind != NameKind::Person);
            !matches!(words[*end - 1].case, Case::Lower | Case::Punctuation) && entry().is_some_and(|entry| entry.gloss().is_some_and(is_proper))
        };
        // *kantor berita Qatar, Al Jazeera,*: a country and a comma say of which it is one.
        let is_told = |end: usize| {
            let goes_on = || words.get(end).is_some_and(|comma| comma.text == ",") && words.get(end + 1).is_some_and(Word::is_capital);
            (head + 1..end).any(|at| patterns.is_country(&shown(words, at..end))) && goes_on()
        };
        (head + 2..=most).rev().find(is_name).filter(|end| !is_told(*end)).map(|end| head..end)
    };
    let names = (0..words.len().saturating_sub(1)).filter(|at| is_head(*at)).filter_map(name);
    take_in(found, names, |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), None)))
}

/// *Dinas Pengairan Tunda ...*: in a headline only a head that the text has right before the same word, or one of several words before a place
/// (*Pengadilan Tinggi Sulut*), or what a place is (*Kabupaten Sragen*).
fn extend_in_headline(words: &[Word<'_>], found: &mut Found, floor: usize, casing: &Casing<'_>, patterns: &Patterns<'_>) {
    const LONGEST_HEAD: usize = 4;
    let start = found.tokens.start;
    let Some(head) = start.checked_sub(1).filter(|at| *at >= floor) else { return };
    let lower = &words[head].lower;
    let is_head = words[head].is_capital() && (patterns.heads_name(lower) || patterns.heads_body(lower));
    let is_long_head = |n: &usize| {
        let head = &words[start - n..start];
        head.iter().all(Word::is_capital) && patterns.heads_name(&word::lower(head))
    };
    let is_place = words[start].name.is_some_and(|cover| cover.kind == NameKind::Place && cover.first);
    // *Wali Kota Bandung*
    let is_division = || words[head].is(List::Division) && words[head].case == Case::Title && words[head].role.is_none();
    if words[start].name.is_some_and(|cover| cover.kind == NameKind::Place)
        && let Some(n) = (2..=LONGEST_HEAD.min(start - floor)).rev().find(is_long_head)
    {
        found.tokens.start = start - n;
    } else if is_head && casing.is_pair_elsewhere(lower, words[start].lower) || is_place && is_division() {
        found.tokens.start = head;
    }
}

/// Takes in a Roman number, the point of the compass and the last stop of initials.
fn extend_right(words: &[Word<'_>], found: &mut Found, ceiling: usize, lexicon: &Lexicon) {
    let end = found.tokens.end;
    let Some(next) = words.get(end).filter(|_| end < ceiling) else { return };
    let last = &words[end - 1];
    // *dapil Jawa Timur VIII*: the number is not that of the province.
    let is_place = words[found.tokens.start].name.is_some_and(|cover| cover.kind == NameKind::Place && cover.n_tokens == found.tokens.len());
    let is_roman = matches!(next.case, Case::Upper | Case::Initial) && next.is(List::Roman) && !is_place;
    let is_point = next.case == Case::Title
        && next.is(List::Point)
        && last.name.is_some_and(|cover| cover.kind == NameKind::Place || cover.kind == NameKind::Demonym);
    let is_stop = next.text == "." && next.glued && last.text.contains('.') && last.case == Case::Upper && last.text.len() <= 4;
    // *Adnan Z. Amin*: behind an initial the name goes on, even with a word.
    let is_behind = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    let goes_on = last.case == Case::Initial && next.text == "." && next.glued && words.get(end + 1).is_some_and(is_behind);
    let is_initial = || goes_on && found.tokens.len() > 1 && person::may_have_initials(words, found);
    // *Tottenham Hotspur* + *U-23*
    let is_body = found.kind == Some(NameKind::Organization) || last.name.is_some_and(|cover| cover.kind == NameKind::Organization);
    let is_team = is_body && is_age_group(next);
    if end + 1 < ceiling && (is_second_half(words, found, lexicon) || is_initial()) {
        found.tokens.end += 2;
    } else if is_roman || is_point || is_stop || is_team {
        found.tokens.end += 1;
    }
}

/// *Kim Jong - un*: the second half of a given name, behind a dash with blanks.
fn is_second_half(words: &[Word<'_>], found: &Found, lexicon: &Lexicon) -> bool {
    const LONGEST: usize = 5;
    // *Paulista - lah*, *Jaguar E - type*
    let is_other = |lower: &str| lexicon.is_english(lower) || morphology::is_clitic(lower);
    let is_dash = |word: &Word<'_>| word.text == "-" && !word.glued;
    let is_half = |word: &Word<'_>| word.case == Case::Lower && !word.known && !word.glued && word.text.len() <= LONGEST && !is_other(word.lower);
    found.kind == Some(NameKind::Person)
        && found.tokens.len() > 1
        && matches!(&words[found.tokens.end..], [dash, half, ..] if is_dash(dash) && is_half(half))
}
