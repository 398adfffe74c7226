//! What stands before a name: letters and nouns that are no part of it, and the office or occupation of who is named.

use std::ops::Range;

use super::bodies;
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Cover, Word, ordinal};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// *UMKM* + *Indonesia*, *OTT* + *KPK*, *DOB* + *Kota Sorong*: letters for a common noun are no part of the name of the dictionary, or the place with its head,
/// behind them, unless the dictionary or a pattern has both.
pub(super) fn cut_common_letters(words: &[Word<'_>], found: &mut [Found], patterns: &Patterns<'_>) {
    for one in found {
        let Range { start, end } = one.tokens;
        let is_common = words[start].case == Case::Upper
            && words[start].name.is_some_and(|cover| cover.n_tokens == 1 && (!cover.proper || cover.kind == NameKind::Other));
        let cover = words.get(start + 1).and_then(|next| next.name).filter(|_| is_common && end > start + 1);
        // *APK Kaltim*, a club
        let may_be = |kind: NameKind| match kind {
            NameKind::Organization | NameKind::Person => true,
            NameKind::Place | NameKind::Demonym => patterns.is_country(&bodies::shown(words, start + 1..end)),
            _ => false,
        };
        let is_whole = |cover: Cover| cover.first && cover.proper && start + 1 + cover.n_tokens == end && may_be(cover.kind);
        let shown = || bodies::shown(words, one.tokens.clone());
        let is_one = || patterns.exact(&shown(), |_| true).is_some() || patterns.compose(&shown(), &NameKind::is_name).is_some();
        let is_cut = || !patterns.heads_body(words[start].lower) && !is_one();
        let is_noun = || words[start].case == Case::Upper && words[start].known && words[start].name.is_none();
        if let Some(cover) = cover.filter(|cover| is_whole(*cover) && is_cut()) {
            one.tokens.start += 1;
            one.kind = Some(if cover.kind == NameKind::Demonym { NameKind::Place } else { cover.kind });
        } else if end > start + 2 && words[start + 1].is(List::Division) && is_noun() && is_cut() {
            (one.tokens.start, one.kind) = (start + 1, Some(NameKind::Place));
        }
    }
}

/// *Klub* + *Inggris*, *Perusahaan* + *China Huawei*: a noun for bodies that opens a sentence is no part of the country behind it, unless the dictionary has both.
pub(super) fn cut_nouns(words: &[Word<'_>], found: &mut [Found], patterns: &Patterns<'_>) {
    for one in found {
        let Range { start, end } = one.tokens;
        let first = &words[start];
        if end < start + 2 || !first.begins || !first.is(List::BodyNoun) || first.name.is_some() {
            continue;
        }
        let country = words[start + 1].name.filter(|cover| cover.first && start + 1 + cover.n_tokens <= end).map(|cover| start + 1 + cover.n_tokens);
        let is_country = |country_end: &usize| patterns.is_country(&bodies::shown(words, start + 1..*country_end));
        // *Yayasan Indonesia Sejahtera*, *Universitas Malaysia Sabah* are called so.
        // *Klub* + *MLS Inter Miami*
        let is_competition = |cover: Cover| cover.first && cover.kind == NameKind::Other && cover.proper && start + 1 + cover.n_tokens < end;
        one.tokens.start += usize::from(words[start + 1].name.is_some_and(is_competition));
        let may_be = |country_end: &usize| *country_end == end || !words[start + 1].is_home() && !patterns.heads_called(first.lower);
        if let Some(country_end) = country.filter(is_country).filter(may_be) {
            one.tokens.start += 1;
            one.kind = if country_end == end { Some(NameKind::Place) } else { one.kind };
        }
    }
}

/// Whether an office stands right before, with or without what it is for: *Direktur Utama*, *petinggi*, *Direktur Kelembagaan*.
pub(in crate::glossary::name) fn behind_office(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    const LONGEST_FIELD: usize = 4;
    // *Sosiolog Universitas Indonesia Imam Prasodjo*
    let is_position = |word: &&Word<'_>| word.role.is_some() || word.is(List::Occupation) || lexicon.is_office(word.lower);
    let is_of_field = |word: &&Word<'_>| word.known && word.name.is_none() && (word.case == Case::Title || word.is(List::Coordinator));
    // *Dirut baru Pertamina*, *Peneliti dari BRIN*, *Presiden ke-1 RI*
    let is_between = |word: &Word<'_>| {
        word.lists.is_office_word(OfficeWord::From) || lexicon.office_adjective(word.lower).is_some() || ordinal(word.lower).is_some()
    };
    // *Ketua Komisi C* + *DPRD Tuban Tulus Setyo*
    let is_number = |word: &Word<'_>| word.case == Case::Initial || word.case == Case::Upper && word.is(List::Roman);
    let is_skipped = |word: &Word<'_>| word.case == Case::Lower && is_between(word) || is_number(word);
    let at = at.checked_sub(1).filter(|before| is_skipped(&words[*before])).unwrap_or(at);
    if behind_small_office(words, at, lexicon) {
        return true;
    }
    // *Anggota Banggar DPRD Blitar*
    let body = at.checked_sub(1).and_then(|at| words[at].name).filter(|cover| cover.kind == NameKind::Organization);
    if body.and_then(|cover| at.checked_sub(cover.n_tokens + 1)).is_some_and(|post| is_position(&&words[post])) {
        return true;
    }
    let mut before = words[..at].iter().rev();
    let field = before.clone().take(LONGEST_FIELD).take_while(|word| is_of_field(word) && !is_position(word)).count();
    before.nth(field).is_some_and(|word| is_position(&word) && (field == 0 || word.is_capital()))
}

/// *Ekonom senior Indef*, *juru bicara Hamas*: whether an office or occupation of two words or three, the last of them small, stands right before.
fn behind_small_office(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let [before @ .., first, last] = &words[..at] else { return false };
    let is_small = |word: &Word<'_>| word.case == Case::Lower && !word.is(List::Stop);
    // *dosen teknik mesin UGM*
    let is_of_field = || is_small(first) && before.last().is_some_and(|post| post.is(List::Occupation));
    is_small(last) && (first.is(List::Occupation) || is_of_field() || lexicon.is_office(&format!("{} {}", first.lower, last.lower)))
}

/// *Petani* before *Desa Sukamaju*: whether a sentence opens with who somebody is, right before.
pub(in crate::glossary::name) fn occupation_before(words: &[Word<'_>], at: usize) -> bool {
    let is_person = |word: &Word<'_>| word.is(List::Occupation) || word.lists.is_office_word(OfficeWord::Somebody);
    at.checked_sub(1).is_some_and(|at| is_person(&words[at]) && words[at].role.is_none())
}

/// Whether a noun, or an office in capitals, stands right before: *presiden*, *Presiden*, but not *di*.
pub(super) fn stands_behind_noun(words: &[Word<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| words.get(at)) else { return false };
    before.role.is_some() || occupation_before(words, at) || (before.case == Case::Lower && !before.is(List::Stop) && !before.is(List::Speech))
}
