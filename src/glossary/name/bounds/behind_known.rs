//! Somebody or something behind a name of the dictionary with which a longer one begins: *Partai Republik* + *Trump*, *Wali Kota Makassar* + *Aliyah Mustika Ilham*.

use std::ops::Range;

use super::area::ends_as_person;
use super::before::{behind_office, occupation_before, stands_behind_noun};
use super::bodies;
use super::person::{self, LONGEST_PERSON, may_be_person};
use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::Found;
use crate::glossary::name::text::word::{Case, Cover, Word, ends_office, is_given, is_shared, lower};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// The name of the dictionary with which a longer one begins, and the rest, where these are two.
pub(super) fn behind_cover(words: &[Word<'_>], one: &Found, is_of_body: bool, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    let is_unknown = |word: &Word<'_>| word.is_capital() && !word.known && word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    // *Pondok Pesantren Nurul Hidayah* is called so.
    let is_called = |at: usize| patterns.heads_called(&lower(&words[start..at]));
    let may_be_told = || start > 0 && words[start - 1].is_post();
    let over = name_over(words, start).or_else(|| if may_be_told() { on_subject(words, start..end, patterns) } else { None });
    if is_called_by_place(words, one, patterns) {
        return None;
    }
    let (cover, at) = over.filter(|(cover, at)| cover.proper && *at < end && !is_called(*at))?;
    // *Presiden ke-1 RI* + *Soekarno*
    let is_home = words[start].is(List::Home) && words[start].case == Case::Upper;
    let is_organization = cover.kind == NameKind::Organization || is_home;
    let at = at + usize::from(at + 1 < end && goes_on(words, start, cover, &words[at], lexicon));
    let initials = initials_at(words, at..end);
    let rest = &words[at + initials..end];
    // *asal Inggris* + *Coldplay*
    let is_origin = || start.checked_sub(1).is_some_and(|at| words[at].is(List::Origin));
    let may_be_person_behind = || one.kind == Some(NameKind::Person) || words[start - 1].role.is_some() || behind_office(words, start, lexicon);
    let is_land = matches!(cover.kind, NameKind::Place | NameKind::Demonym);
    let is_country = || is_land && (stands_behind_noun(words, start) || is_origin()) && !is_foreign(rest, may_be_person_behind(), lexicon);
    // *Ekonom senior Indef* + *Aviliani*
    let may_hold =
        || may_be_person(rest, lexicon) || matches!(rest, [one] if is_unknown(one) && one.case == Case::Title && !lexicon.is_english(one.lower));
    let is_of_office = is_organization && behind_office(words, start, lexicon) && may_hold() && !is_place_pair(&rest[0], patterns);
    // *Pelari Afrika Selatan* + *Akani Simbine*: nothing is added to a country of two words behind who somebody is.
    let is_of_country = || is_land && cover.n_tokens > 1 && (occupation_before(words, start) || is_origin()) && is_whole_person(rest, patterns);
    let is_of_place = !is_organization
        && ((is_of_body && is_land || is_at_office(words, start, cover)) && may_be_holder(rest, initials > 0, patterns, lexicon) || is_of_country());
    // *anggota DPR asal Aceh* + *Budi Santoso*
    let is_of_origin = is_land && is_origin() && rest.len() > 1 && rest[0].is(List::FirstName) && rest.iter().all(|word| word.case == Case::Title);
    if !(is_of_office || is_of_place || is_of_origin || rest.iter().all(is_unknown) && (is_organization && cover.n_tokens > 1 || is_country())) {
        return behind_prize(words, one, cover, at, lexicon).or_else(|| behind_country(words, one, cover, at, patterns));
    }
    let kind = if cover.kind == NameKind::Demonym { NameKind::Place } else { cover.kind };
    let person = one.kind.filter(|kind| *kind == NameKind::Person).or((is_of_office || is_of_place || is_of_origin).then_some(NameKind::Person));
    Some([Found::new(start..at, Some(kind)), Found::new(at..end, person)])
}

/// The name of the dictionary that begins at a token, or the second word of one behind an office (*Wali Kota* + *Bogor*, *Kota Bogor*), and where it ends.
fn name_over(words: &[Word<'_>], at: usize) -> Option<(Cover, usize)> {
    let cover = words[at].name?;
    let is_second = || cover.n_tokens == 2 && at > 0 && ends_office(words, at - 1);
    match cover.first {
        true => Some((cover, at + cover.n_tokens)),
        false => is_second().then_some((cover, at + 1)),
    }
}

/// *Mercedes*, *Red Bull*: the longest name that the dictionary has for texts on the subject with which another begins, and where it ends.
fn on_subject(words: &[Word<'_>], name: Range<usize>, patterns: &Patterns<'_>) -> Option<(Cover, usize)> {
    const MOST_WORDS: usize = 3;
    let most = name.end.saturating_sub(1).min(name.start + MOST_WORDS);
    let entry = |end: usize| patterns.meant(&bodies::shown(words, name.start..end)).filter(|entry| entry.kind() == NameKind::Organization);
    let end = (name.start + 1..=most).rev().find(|end| entry(*end).is_some())?;
    Some((Cover { kind: NameKind::Organization, first: true, n_tokens: end - name.start, proper: true }, end))
}

/// *Sofia Vergara*, *Lisbon Sirait*: whether two words are somebody's whose first name is a place too, by that (`person.rs`) or by his surname.
fn is_called_by_place(words: &[Word<'_>], one: &Found, patterns: &Patterns<'_>) -> bool {
    let start = one.tokens.start;
    let is_given = || one.kind == Some(NameKind::Person) && words[start].lists.is_office_word(OfficeWord::PlaceGiven);
    let is_behind_office = || start.checked_sub(1).is_some_and(|at| words[at].is_office());
    let is_person = || is_given() && !is_behind_office() && !patterns.is_country(words[start].text);
    one.tokens.len() == 2 && (is_person() || person::is_with_surname(words, start, patterns))
}

/// *Peraih Nobel Fisika* + *Geoffrey Hinton*, *klub Serie A* + *Sassuolo*, *bintang Game of Thrones* + *Kit Harington*: a prize, league or work that the
/// dictionary has, behind who won it, a noun for bodies or what somebody does, and who or what follows.
fn behind_prize(words: &[Word<'_>], one: &Found, cover: Cover, at: usize, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    let before = start.checked_sub(1).map(|at| &words[at]).filter(|_| cover.kind == NameKind::Other)?;
    let is_club = before.is(List::BodyNoun);
    let next = words[at].name.filter(|next| next.first && at + next.n_tokens == end && next.kind == NameKind::Organization);
    let is_somebody = || before.lists.is_office_word(OfficeWord::Owner) || before.is(List::Occupation) && cover.n_tokens > 1;
    let may_follow = (is_club || is_somebody()) && (next.is_some() || may_be_person(&words[at..end], lexicon));
    let kind = if is_club || next.is_some() { NameKind::Organization } else { NameKind::Person };
    may_follow.then(|| [Found::new(start..at, Some(NameKind::Other)), Found::new(at..end, Some(kind))])
}

/// *Korea Selatan* + *Samsung*, *Amerika Serikat* + *The Fed*: what stands behind a country of two words is a name of its own, where all of it is neither what
/// the dictionary has nor what ends as bodies and things do.
fn behind_country(words: &[Word<'_>], one: &Found, cover: Cover, at: usize, patterns: &Patterns<'_>) -> Option<[Found; 2]> {
    let Range { start, end } = one.tokens.clone();
    let (first, last) = (&words[at], &words[end - 1]);
    let is_word = first.known && first.name.is_none() && !first.is(List::Foreign);
    let is_new = first.is_capital() && first.role.is_none() && !first.is(List::Point) && !is_word;
    // *Hong Kong Rangers*: what English calls the country so begins English names.
    let is_country = |shown: &str| patterns.is_country(shown) && patterns.known_place(shown).and_then(|entry| entry.gloss()) != Some(shown);
    // *perusahaan asal China* + *Kirana Sport*
    let is_origin = || start > 0 && words[start - 1].is(List::Origin) && patterns.is_country(&bodies::shown(words, start..at));
    let is_behind = || cover.n_tokens > 1 && !last.ends_name() && is_country(&bodies::shown(words, start..at));
    let may_be = is_new && (is_behind() || is_origin());
    let kind = first.name.filter(|cover| cover.first && at + cover.n_tokens == end).map(|cover| cover.kind);
    let is_known = || patterns.exact(&bodies::shown(words, start..end), |_| true).is_some();
    (may_be && !is_known()).then(|| [Found::new(start..at, Some(NameKind::Place)), Found::new(at..end, kind)])
}

/// *Korea Green Fund* is a body; *John Smith* is somebody, though a smith is a word.
fn is_foreign(rest: &[Word<'_>], may_be_person: bool, lexicon: &Lexicon) -> bool {
    let n = rest.iter().filter(|word| lexicon.is_english(word.lower)).count();
    if may_be_person { n == rest.len() || rest.iter().any(|word| word.is(List::BodyWord)) } else { n > 0 }
}

/// *Wakil Wali Kota* + *Makassar* + *Aliyah Mustika Ilham*: a place of the dictionary behind an office or body.
fn is_at_office(words: &[Word<'_>], start: usize, cover: Cover) -> bool {
    let is_land = matches!(cover.kind, NameKind::Place | NameKind::Demonym);
    let Some(before) = start.checked_sub(1).map(|at| &words[at]).filter(|_| is_land) else { return false };
    before.is_office() || before.name.is_some_and(|cover| cover.kind == NameKind::Organization)
}

/// *Kanwil DJP Jakarta Selatan II* + *Neilmaldrin Noor*, *Camat Banjar Baru* + *Suparno*: whether the word behind a name of the dictionary is still its own.
fn goes_on(words: &[Word<'_>], start: usize, cover: Cover, next: &Word<'_>, lexicon: &Lexicon) -> bool {
    let is_number = next.is(List::Roman) && next.case == Case::Upper;
    let is_area_end = next.case == Case::Title && next.lists.is_office_word(OfficeWord::AreaEnds) && !is_given(next);
    is_number || is_area_end && cover.kind == NameKind::Place && is_of_area(words, start, lexicon)
}

/// Whether an office of a village, ward or subdistrict stands right before.
fn is_of_area(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    at.checked_sub(1).is_some_and(|office| words[office].is_office() && lexicon.office_areas(words[office].lower).is_some())
}

/// *M.* of *Garut M. Yusuf*: how many tokens the initials take up with which the rest of a name begins.
fn initials_at(words: &[Word<'_>], rest: Range<usize>) -> usize {
    let is_initial = |pair: &&[Word<'_>]| person::is_initials(pair) && !pair[0].is(List::DegreeBefore) && !pair[0].is(List::Roman);
    let n = 2 * words[rest.clone()].chunks_exact(2).take_while(is_initial).count();
    if n < rest.len() { n } else { 0 }
}

/// Two words or more, or one behind initials, that belong to no place and head no other name: *Aliyah Mustika Ilham*.
fn may_be_holder(rest: &[Word<'_>], has_initials: bool, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    // *Kepala Kantor Kemenag Garut* + *Suparno*
    let is_one = |word: &Word<'_>| word.is(List::FirstName) || ends_as_person(word.lower, lexicon);
    let may_be = rest.len() > 1 || matches!(rest, [word] if has_initials || is_one(word));
    may_be && is_whole_person(rest, patterns) && !is_shared(rest[0].lower, lexicon)
}

/// *Akani Simbine*, *Chad le Clos*: up to four words with a capital that head no other name, and small ones of foreign persons.
pub(super) fn is_whole_person(rest: &[Word<'_>], patterns: &Patterns<'_>) -> bool {
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && !word.is(List::Point) && !word.is(List::BodyWord);
    let is_small = |word: &Word<'_>| word.case == Case::Lower && word.is(List::Connector);
    rest.len() <= LONGEST_PERSON
        && is_part(&rest[0])
        && rest.iter().all(|word| is_part(word) || is_small(word))
        && !patterns.heads_name(rest[0].lower)
}

/// *Jatim-Bali*: places in one word.
pub(super) fn is_place_pair(word: &Word<'_>, patterns: &Patterns<'_>) -> bool {
    word.text.contains('-') && word.text.split('-').all(|part| patterns.known_place(part).is_some())
}
