//! Names side by side that are one, *DPD* + *Partai Demokrat* + *Bali*, and names run together that are two, *KPK Jakarta*, *Kecamatan X Kabupaten Y*.

use std::ops::Range;

use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Cover, Word, lower};
use crate::lexicon::{List, NameKind};

/// Joins a body with the place of its branch, a board with its body, a faculty with its university, the last pair first.
pub(super) fn join_branches(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    for at in (1..found.len()).rev() {
        let (first, second) = (found[at - 1].tokens.clone(), found[at].tokens.clone());
        let may_be_place = found[at].kind != Some(NameKind::Person);
        let is_body = || patterns.is_body_with(&shown(words, first.clone()), &shown(words, second.clone()), may_be_place);
        if first.end == second.start && (is_body() || are_letters_of(words, &first, &second)) {
            found[at - 1].tokens.end = second.end;
            found[at - 1].kind = Some(NameKind::Organization);
            found.remove(at);
        }
    }
}

/// *DPRD Kab* + *.* + *Halbar*: the head of a place that is written short, and its place behind the stop.
pub(super) fn join_short_heads(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    for at in (1..found.len()).rev() {
        let (first, second) = (found[at - 1].tokens.clone(), found[at].tokens.clone());
        let head = &words[first.end - 1];
        let has_stop = || second.start == first.end + 1 && words[first.end].text == "." && words[first.end].glued;
        let is_short = || head.case == Case::Title && head.is(List::AbbreviationBefore) && patterns.heads_place(head.lower);
        if !has_stop() || !is_short() {
            continue;
        }
        if first.len() == 1 || patterns.heads_body(words[first.start].lower) {
            found[at - 1].tokens.end = second.end;
            found[at - 1].kind = found[at - 1].kind.filter(|kind| *kind != NameKind::Person);
            found.remove(at);
        } else {
            // *Sukasari* + *Kec. Ciawi*, a village and its district
            found[at - 1] = Found::new(first.start..first.end - 1, Some(NameKind::Place));
            found[at] = Found::new(first.end - 1..second.end, Some(NameKind::Place));
        }
    }
}

/// *Ketua* + *Kelompok Tani* + *Maju Jaya, Suyono,*: behind a post what stands before a comma and its holder is what the body is called.
pub(super) fn join_called(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    let is_comma = |at: usize| words.get(at).is_some_and(|word| word.text == ",");
    let is_and = |at: usize| words.get(at).is_some_and(|word| word.is(List::Coordinator));
    for at in (2..found.len()).rev() {
        let [head, called, holder] = [at - 2, at - 1, at].map(|at| found[at].tokens.clone());
        let is_held = head.start > 0 && words[head.start - 1].is_post() && head.end == called.start;
        let is_apposed = is_comma(called.end) && holder.start == called.end + 1 && is_comma(holder.end) && !is_and(holder.end + 1);
        let is_name = || words[called.clone()].iter().all(|word| word.case == Case::Title) && !words[called.start].is(List::FirstName);
        let heads = || (head.start + 1..=head.end).any(|end| patterns.heads_called(&lower(&words[head.start..end])));
        if is_held && is_apposed && found[at].kind == Some(NameKind::Person) && is_name() && heads() {
            found[at - 2] = Found::new(head.start..called.end, Some(NameKind::Organization));
            found.remove(at - 1);
        }
    }
}

/// *Ketua* + *FKPM* + *Jabar*: behind a post letters that no dictionary has are a body with the place behind them.
fn are_letters_of(words: &[Word<'_>], letters: &Range<usize>, place: &Range<usize>) -> bool {
    const SHORTEST: usize = 3;
    let word = &words[letters.start];
    let is_new = word.case == Case::Upper && word.text.len() >= SHORTEST && word.name.is_none() && !word.known && !word.is(List::Roman);
    let is_place = || words[place.start].name.is_some_and(|cover| cover.first && cover.kind == NameKind::Place && cover.n_tokens == place.len());
    letters.len() == 1 && is_new && is_place() && letters.start > 0 && words[letters.start - 1].is_post()
}

/// Splits a body that has no branches from the place behind it, and a place from the larger place in which it lies.
pub(super) fn split_places(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>) {
    let mut split: Vec<Found> = Vec::with_capacity(found.len());
    let mut rest: Vec<Found> = found.drain(..).rev().collect();
    while let Some(one) = rest.pop() {
        let tokens = one.tokens.clone();
        let in_larger = || larger_place(words, &tokens, patterns).or_else(|| headed_behind(words, &one, patterns));
        let place = behind_national(words, &tokens, patterns).or_else(in_larger);
        match place.map(|at| (at, NameKind::Place)).or_else(|| next_name(words, &tokens, patterns)) {
            Some((at, kind)) => {
                split.push(Found::new(tokens.start..at, one.kind.filter(|kind| *kind != NameKind::Person)));
                rest.push(Found::new(at..tokens.end, Some(kind)));
            }
            None => split.push(one),
        }
    }
    *found = split;
}

/// *KPK Jakarta*: where the place begins.
fn behind_national(words: &[Word<'_>], tokens: &Range<usize>, patterns: &Patterns<'_>) -> Option<usize> {
    let at = |at: &usize| patterns.is_national(&shown(words, tokens.start..*at)) && patterns.is_home_place(&shown(words, *at..tokens.end));
    (tokens.start + 1..tokens.end).find(at).filter(|_| !is_known(words, tokens, patterns))
}

/// *Kecamatan X Kabupaten Y*, *Kabupaten Bogor Jawa Barat*, *Kota Lyon Prancis*: where the larger place begins.
fn larger_place(words: &[Word<'_>], tokens: &Range<usize>, patterns: &Patterns<'_>) -> Option<usize> {
    if tokens.len() < 3 || !patterns.heads_place(words[tokens.start].lower) || is_known(words, tokens, patterns) {
        return None;
    }
    let is_headed = |at: usize| words[at].case == Case::Title && at + 1 < tokens.end && words[at].is(List::Division);
    // *Jalan Perimeter Selatan Bandara Soetta*: what a street leads to is no part of it.
    let is_street = patterns.heads_street(words[tokens.start].lower);
    let is_region = |at: usize| {
        // A country is known by its adjective too.
        let is_country = || words[tokens.start].is(List::Division) && patterns.is_country(words[at].text);
        let is_large = |cover: &Cover| cover.n_tokens > 1 && cover.kind == NameKind::Place || cover.n_tokens == 1 && is_country();
        let cover = words[at].name.filter(|cover| cover.first && is_large(cover));
        // *Rutan Polres Hulu Sungai Utara*: the place is that of the body.
        let is_of_body = patterns.heads_body(words[at - 1].lower) && patterns.stands_before_place(words[at - 1].lower);
        let may_hold = is_street || words[at].is(List::Division) || !patterns.heads_place(words[at].lower);
        may_hold && !is_of_body && cover.is_some_and(|cover| at + cover.n_tokens == tokens.end)
    };
    // *Jalan Raya Kota Bambu*: two words may be one head.
    let is_head = |at: usize| patterns.heads_name(&shown(words, tokens.start..at).to_lowercase());
    (tokens.start + 2..tokens.end).find(|at| (is_headed(*at) || is_region(*at)) && !is_head(*at))
}

/// *Cigugur* + *Kabupaten Kuningan*: where a larger place begins with its head, behind a place that has none.
fn headed_behind(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>) -> Option<usize> {
    let tokens = &one.tokens;
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none_or(|cover| cover.kind == NameKind::Place);
    let head = (tokens.start + 1..tokens.end.saturating_sub(1)).find(|at| words[*at].is(List::Division) && is_part(&words[*at]))?;
    let is_place = |at: usize| words[at].name.is_some_and(|cover| cover.kind == NameKind::Place && cover.first);
    let heads = |word: &str| patterns.heads_body(word) || patterns.heads_name(word);
    let is_new = words[tokens.start..head].iter().all(is_part) && !heads(words[tokens.start].lower);
    let is_larger = is_place(head) || is_place(head + 1);
    // *Hari Jadi Kabupaten Blitar*
    let is_composed = || patterns.compose(&shown(words, tokens.clone()), &|kind| kind == NameKind::Other).is_some();
    (one.kind == Some(NameKind::Place) && is_new && is_larger && !is_known(words, tokens, patterns) && !is_composed()).then_some(head)
}

/// *Rusia Moskow*, *New Mexico Bill Richardson*: where a second place of the dictionary begins behind a first, or a person behind a place or body.
fn next_name(words: &[Word<'_>], tokens: &Range<usize>, patterns: &Patterns<'_>) -> Option<(usize, NameKind)> {
    let cover = |at: usize| words[at].name.filter(|cover| cover.first && cover.proper && at + cover.n_tokens <= tokens.end);
    let mut first = cover(tokens.start)?;
    // A country is known by its adjective too.
    if first.kind == NameKind::Demonym && patterns.known_place(&shown(words, tokens.start..tokens.start + first.n_tokens)).is_some() {
        first.kind = NameKind::Place;
    }
    let at = tokens.start + first.n_tokens;
    // *Alfamart* + *Jalan Melati*
    if first.kind == NameKind::Organization && at + 1 < tokens.end && patterns.heads_street(words[at].lower) {
        return Some((at, NameKind::Place));
    }
    let next = (at < tokens.end).then(|| cover(at)).flatten()?;
    if next.kind == NameKind::Place && at + next.n_tokens == tokens.end && is_in_town(words, tokens, at, patterns) {
        return Some((at, NameKind::Place));
    }
    let are_two = match (first.kind, next.kind) {
        (NameKind::Place, NameKind::Place) => {
            let end = at + next.n_tokens;
            end == tokens.end || cover(end).is_some_and(|person| person.kind == NameKind::Person && person.n_tokens > 1)
        }
        (NameKind::Place | NameKind::Organization, NameKind::Person) => next.n_tokens > 1,
        // *Kantor berita China* + *Xinhua*
        (NameKind::Place, NameKind::Organization) => first.n_tokens == 1 && at + next.n_tokens == tokens.end && is_behind_medium(words, tokens.start),
        // *Serial Netflix Squid Game*
        (NameKind::Organization, NameKind::Other) => first.n_tokens == 1 && next.n_tokens > 1 && at + next.n_tokens == tokens.end,
        _ => false,
    };
    let is_one = || is_known(words, tokens, patterns) || patterns.compose(&shown(words, tokens.clone()), &|_| true).is_some();
    (are_two && !is_one()).then_some((at, next.kind))
}

/// *Bandara Ngurah Rai* + *Bali*, *Stadion Manahan* + *Solo*, *Jalan Gatot Subroto* + *Kuningan*: whether a town stands at a token behind what the dictionary has
/// with its head, which has no branches there.
fn is_in_town(words: &[Word<'_>], tokens: &Range<usize>, at: usize, patterns: &Patterns<'_>) -> bool {
    let head = words[tokens.start].lower;
    let is_branch = || {
        let is_body = patterns.is_body_with(&shown(words, tokens.start..at), &shown(words, at..tokens.end), true);
        is_body || patterns.in_town(&shown(words, tokens.clone()), 0).is_some()
    };
    let is_headed = at > tokens.start + 1 && (patterns.heads_called(head) || patterns.heads_street(head));
    // *Pantai Utara* + *Jakarta* is one coast.
    let is_head = || patterns.heads_name(&shown(words, tokens.start..at).to_lowercase());
    is_headed && !is_head() && !is_branch() && !is_known(words, tokens, patterns)
}

/// *harian*, *kantor berita*: whether a noun for bodies, or two, stand right before.
fn is_behind_medium(words: &[Word<'_>], at: usize) -> bool {
    at > 0 && words[at - 1].is(List::BodyNoun)
}

fn is_known(words: &[Word<'_>], tokens: &Range<usize>, patterns: &Patterns<'_>) -> bool {
    patterns.exact(&shown(words, tokens.clone()), |_| true).is_some()
}

/// Tokens as they stand in a name, with single blanks.
pub(in crate::glossary::name) fn shown(words: &[Word<'_>], tokens: Range<usize>) -> String {
    let mut shown = String::new();
    for word in &words[tokens] {
        if !shown.is_empty() && !word.glued {
            shown.push(' ');
        }
        shown.push_str(word.text);
    }
    shown
}
