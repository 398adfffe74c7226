//! English words behind a name that a dictionary has: *Warner Bros* + *Pictures*, *Facebook* + *Lite*, *Tottenham Hotspur* + *U-23*.

use crate::glossary::name::bounds::bodies;
use crate::glossary::name::bounds::extend::is_age_group;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, NAME_ENDS, Word};
use crate::lexicon::{Lexicon, List, NameKind};

/// Joins names with the English words right behind them, in running text. O(names)
pub(in crate::glossary::name) fn join(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let mut joined: Vec<Found> = Vec::with_capacity(found.len());
    for next in found {
        match joined.last_mut().and_then(|last| Some((kind(words, last, &next, lexicon)?, last))) {
            Some((kind, last)) => (last.kind, last.tokens.end) = (Some(kind), next.tokens.end),
            None => joined.push(next),
        }
    }
    joined
}

/// What a name and its tail are together, if they are one.
fn kind(words: &[Word<'_>], last: &Found, next: &Found, lexicon: &Lexicon) -> Option<NameKind> {
    let is_plain = |one: &Found| !one.is_initials && !one.is_meant;
    if last.tokens.end != next.tokens.start || !is_plain(last) || !is_plain(next) {
        return None;
    }
    let tail = &words[next.tokens.clone()];
    if last.kind == Some(NameKind::Organization) && matches!(tail, [group] if is_age_group(group)) {
        return last.kind;
    }
    (may_have_tail(words, last, lexicon) && is_tail(words, last, next, lexicon)).then(|| {
        let end = |list: List| tail.last().is_some_and(|word| word.is(list));
        let kinds = [(List::BodyWord, NameKind::Organization), (List::PlaceWord, NameKind::Place)];
        kinds.into_iter().find(|(list, _)| end(*list)).map_or(NameKind::Other, |(_, kind)| kind)
    })
}

/// Whether a dictionary has the name, of a body, or of a place that English calls the same: *Portugal* + *Telecom*, but no *Amerika Serikat* + *Power*.
fn may_have_tail(words: &[Word<'_>], last: &Found, lexicon: &Lexicon) -> bool {
    let Some(cover) = words[last.tokens.start].name.filter(|cover| cover.first && cover.n_tokens == last.tokens.len()) else { return false };
    let shown = bodies::shown(words, last.tokens.clone());
    let is_english = || lexicon.names(&shown.to_lowercase()).any(|entry| entry.glosses().any(|gloss| gloss == shown));
    cover.kind == NameKind::Organization || cover.kind == NameKind::Place && is_english()
}

/// Whether all words are English and no name by themselves; what may be somebody, as whoever stands behind a post and its body may, ends as a body, place or
/// thing does: *bek Everton* + *Mason Holgate*.
fn is_tail(words: &[Word<'_>], last: &Found, next: &Found, lexicon: &Lexicon) -> bool {
    let tail = &words[next.tokens.clone()];
    let is_end = |word: &Word<'_>| NAME_ENDS.into_iter().any(|list| word.is(list));
    let is_part = |word: &Word<'_>| {
        let is_english = is_end(word) || lexicon.is_english(word.lower);
        is_english
            && word.case != Case::Lower
            && (word.name.is_none() || is_end(word))
            && word.role.is_none()
            && !word.is(List::FirstName)
            && !word.is(List::Stop)
    };
    // *Siswa Harvard* + *Rose*
    let is_behind_post = last.tokens.start.checked_sub(1).is_some_and(|at| words[at].is_post() || words[at].is(List::Occupation));
    let may_be_person = next.kind == Some(NameKind::Person) || is_behind_post;
    tail.iter().all(is_part) && (!may_be_person || tail.last().is_some_and(is_end))
}
