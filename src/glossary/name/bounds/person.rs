//! Parts of a person's name that stand apart: initials with their stops, *St.*, and a by-name in quotation marks.

use std::ops::Range;

use crate::glossary::name::pattern::Patterns;
use crate::glossary::name::text::found::{Found, take_in};
use crate::glossary::name::text::word::{Case, Cover, Word, is_given, is_mostly_large, is_quotation_mark, lower, opens_balinese};
use crate::lexicon::{Lexicon, List, NameKind, OfficeWord};

/// Most words of a person's name behind an office or a rank.
pub(super) const LONGEST_PERSON: usize = 4;

/// *H.* in *Tonny H. Wangania*: letters with their stops.
pub(in crate::glossary::name) fn is_initials(words: &[Word<'_>]) -> bool {
    let is_stop = |word: &Word<'_>| word.text == "." && word.glued;
    !words.is_empty() && words.chunks(2).all(|pair| matches!(pair, [letter, stop] if letter.case == Case::Initial && is_stop(stop)))
}

/// Persons have initials; so may what no dictionary has.
pub(super) fn may_have_initials(words: &[Word<'_>], found: &Found) -> bool {
    let is_other = |word: &Word<'_>| word.name.is_some_and(|cover| cover.kind != NameKind::Person);
    matches!(found.kind, None | Some(NameKind::Person)) && !words[found.tokens.clone()].iter().any(is_other)
}

/// *Michael "Flea" Balzary*: a by-name in quotation marks inside a person's name is part of it.
pub(in crate::glossary::name) fn join_by_names(words: &[Word<'_>], found: &mut Vec<Found>) {
    const LONGEST: usize = 3;
    let is_mark = |at: usize| words.get(at).is_some_and(|word| is_quotation_mark(word.text));
    let glued = |at: usize| words.get(at).is_some_and(|word| word.glued);
    for open in 1..words.len() {
        if !is_mark(open) || glued(open) || !glued(open + 1) {
            continue;
        }
        let closes = |at: &usize| is_mark(*at) && glued(*at) && !glued(at + 1) && words[open + 1..*at].iter().all(Word::is_capital);
        let Some(close) = (open + 2..=open + 1 + LONGEST).find(closes) else { continue };
        // *Ivan 'Chispa' Sevilla*: behind it a place is the rest of the name too.
        let may_end = |word: &Word<'_>| word.case == Case::Title && word.name.map_or(!word.known, |cover| cover.n_tokens == 1);
        let is_rest = |at: &usize| words.get(*at).is_some_and(may_end);
        let end = person_side(words, found, close + 1).or_else(|| Some(close + 1).filter(is_rest).map(|at| at..at + 1));
        let (Some(start), Some(end)) = (person_side(words, found, open - 1), end) else { continue };
        let whole = start.start..end.end;
        let before = found.len();
        found.retain(|found| found.tokens.end <= whole.start || whole.end <= found.tokens.start);
        if found.len() < before {
            found.push(Found::new(whole, Some(NameKind::Person)));
            found.sort_by_key(|found| found.tokens.start);
        }
    }
}

/// The part of a person's name that stands at a token beside a by-name: a name that was found, or a capital that is no word.
fn person_side(words: &[Word<'_>], found: &[Found], at: usize) -> Option<Range<usize>> {
    match found.iter().find(|found| found.tokens.contains(&at)) {
        Some(found) => may_have_initials(words, found).then(|| found.tokens.clone()),
        None => words.get(at).filter(|word| word.case == Case::Title && !word.known && word.role.is_none()).map(|_| at..at + 1),
    }
}

/// Takes in the initials before a name, *A. A.* Navis, and *St.* before a saint's.
pub(super) fn take_initials(words: &[Word<'_>], found: &mut Found, floor: usize) {
    while found.tokens.start >= floor + 2 {
        let start = found.tokens.start;
        let stops = words[start - 1].text == "." && words[start - 1].glued;
        let is_degree = words[start - 2].is(List::DegreeBefore);
        let is_letter = words[start - 2].case == Case::Initial && !is_degree && may_have_initials(words, found);
        let is_saint = words[start - 2].is_capital() && words[start - 2].is(List::Saint);
        if !stops || !(is_letter || is_saint || is_short_first(&words[start - 2])) {
            break;
        }
        found.tokens.start = start - 2;
    }
    let start = found.tokens.start;
    if start > floor && words[start - 1].is_capital() && words[start - 1].is(List::Saint) {
        found.tokens.start = start - 1;
    }
}

/// *Gubernur* + *SF Hariyanto*: takes in the initials right behind an office, or tells by them who was found with them.
pub(super) fn take_letters(words: &[Word<'_>], found: &mut Found, floor: usize, patterns: &Patterns<'_>) {
    let Range { start, end } = found.tokens;
    let are_behind = |at: usize| {
        let office = at.checked_sub(1).and_then(|before| words[before].role).filter(|cover| cover.kind != NameKind::Title);
        let head = office.and_then(|cover| at.checked_sub(cover.n_tokens)).map(|head| words[head].lower);
        head.is_some_and(|head| are_of_holder(words, at, head, patterns))
    };
    let are_behind = |at: usize| are_behind(at) || are_behind_body(words, at, patterns);
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none() && !word.is(List::BodyWord);
    if end > start + 1 && are_behind(start) && words[start + 1..end].iter().all(is_part) {
        found.kind = Some(NameKind::Person);
    } else if start > floor && may_have_initials(words, found) && words[start].case == Case::Title && are_behind(start - 1) {
        (found.tokens.start, found.kind) = (start - 1, Some(NameKind::Person));
    }
}

/// *Kepala Kantor Kepresidenan* + *AM Putranto*: whether new letters stand behind an ordinary word with which the body of an office ends, but no firm (*Direktur PT Karya
/// XL*) nor head (*Kepala Dinas QP*).
fn are_behind_body(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>) -> bool {
    const LONGEST: usize = 8;
    let is_part = |word: &&Word<'_>| word.is_capital() || word.case == Case::Lower && word.is(List::Coordinator);
    let run = &words[at - words[..at].iter().rev().take(LONGEST).take_while(is_part).count()..at];
    let Some((last, rest)) = run.split_last().filter(|_| are_new_letters(&words[at]) && !words[at].is(List::Roman)) else { return false };
    let is_end = last.case == Case::Title && last.known && last.role.is_none() && last.name.is_none() && !patterns.heads_body(last.lower);
    let is_head = |word: &Word<'_>| patterns.heads_office(word.lower) && !patterns.heads_body(word.lower);
    is_end && rest.iter().any(is_head) && !rest.iter().any(|word| patterns.is_firm(word.lower))
}

/// *Muh.*, *Moch.*: a first name that is written short.
fn is_short_first(word: &Word<'_>) -> bool {
    word.case == Case::Title && word.is(List::FirstName) && word.is(List::AbbreviationBefore)
}

/// *Jean - Claude*: a first name that has another behind a dash, with blanks around it.
fn is_dashed_first(words: &[Word<'_>], at: usize) -> bool {
    let has_dash = || words.get(at + 1).is_some_and(|word| word.text == "-" && !word.glued);
    words[at].case == Case::Title
        && words[at].lists.is_office_word(OfficeWord::DashedFirst)
        && has_dash()
        && words.get(at + 2).is_some_and(|word| !word.glued)
}

/// *J.R.R* before its last stop: letters with a stop behind each.
fn is_pointed(word: &Word<'_>) -> bool {
    let is_letter = |part: &str| part.chars().count() == 1 && part.chars().all(char::is_uppercase);
    word.text.contains('.') && word.text.split('.').all(is_letter)
}

/// *J.K.* before *Rowling*, *Muh.*, *Jean -*: whether letters or a short first name with a stop, or a first name with a dash, open a person's name.
fn opens_pointed(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let word = &words[at];
    // *K.H. Hasyim*, *P.T. Timah*, *Presiden R.I. Joko Widodo*
    let is_listed = |letters: &str| [List::BodyWord, List::Home].into_iter().any(|list| lexicon.is(list, letters));
    let is_head = |letters: &str| patterns.heads_name(letters) || patterns.is_firm(letters) || is_listed(letters);
    let stops = words.get(at + 1).is_some_and(|word| word.text == "." && word.glued);
    let opens = stops && (is_pointed(word) || is_short_first(word)) || is_dashed_first(words, at);
    let is_person = word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    opens && word.role.is_none() && is_person && !is_head(&word.lower.replace('.', ""))
}

/// *J.K. Rowling*, *Menteri* + *A.R. Baswedan*, *Bupati Sinjai* + *Muh. Ramli*: letters with stops right before a name open it, whatever the tagger and the dictionary make of them; but no
/// rank (*K.H. Hasyim*), head (*P.T. Timah*) or country (*U.S. Steel*), and nothing that the dictionary has whole (*W.S. Rendra*).
pub(in crate::glossary::name) fn join_pointed(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST: usize = 4;
    // *S.E.A. Write Award*
    let is_other = |word: &Word<'_>| [List::BodyWord, List::PlaceWord, List::ThingWord].into_iter().any(|list| word.is(list));
    let is_person = |word: &Word<'_>| word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    let may_open = |at: usize| opens_pointed(words, at, patterns, lexicon);
    let is_part = |word: &&Word<'_>| {
        let is_name = || !word.known || word.may_be_first_name() || is_mostly_large(word, lexicon);
        word.case == Case::Title && word.role.is_none() && !word.is(List::Stop) && is_name()
    };
    let run = |at: usize| {
        let is_whole = words.get(at)?.name.is_some_and(|cover| cover.n_tokens > 2);
        // *N.H. Dini menulis*, but *Washington D.C. Dini hari*.
        let is_first =
            |word: &Word<'_>| is_part(&word) || word.case == Case::Title && word.role.is_none() && (at == 0 || !words[at - 1].is_capital());
        let first = words.get(at + 2).filter(|word| !is_whole && may_open(at) && is_first(word))?;
        // *M.H. Thamrin* is no street here.
        let is_body = first.name.is_some_and(|cover| cover.kind == NameKind::Organization) || patterns.heads_body(first.lower);
        let end = at + 3 + words[at + 3..].iter().take(LONGEST - 1).take_while(|word| is_part(word) && is_person(word)).count();
        (!is_body && !words[at + 2..words.len().min(end + 1)].iter().any(is_other)).then_some(at..end)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter(|at| words[*at].case != Case::Lower).filter_map(run).collect();
    take_in(found, runs.into_iter(), |tokens, touched| {
        let start = touched.first().map_or(tokens.start, |one| one.tokens.start).min(tokens.start);
        let end = touched.iter().map(|one| one.tokens.end).fold(tokens.end, usize::max);
        // *Jalan H.R. Rasuna Said* is called after him, *SMAN 1 Praya* + *Moh. Saleh* is not.
        if start < tokens.start && patterns.heads_name(&lower(&words[start..tokens.start])) {
            return vec![Found::new(start..end, touched.first().and_then(|one| one.kind))];
        }
        let before = touched.first().filter(|_| start < tokens.start);
        let before = before.map(|one| Found::new(start..tokens.start, one.kind.filter(|kind| *kind != NameKind::Person)));
        before.into_iter().chain([Found::new(tokens.start..end, Some(NameKind::Person))]).collect()
    })
}

/// *Dr.* + *Tonga Siahaan*: whether a degree or form of address stands right before, with or without its stop.
pub(super) fn is_behind_degree(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let stop = at.checked_sub(1).is_some_and(|before| words[before].text == "." && words[before].glued);
    let title = at.checked_sub(1 + usize::from(stop)).map(|before| words[before].lower.trim_end_matches('.'));
    title.map(|title| lexicon.lists_of(title)).is_some_and(|lists| lists.is_office_word(OfficeWord::Styled) || lists.has(List::DegreeBefore))
}

/// *Virginia Giuffre*, *Aktris Sofia Vergara*: a first name that is a place too, and right behind it one word that no dictionary has; behind a degree any place or
/// people (*Prof. Tonga Siahaan*). Behind an office the place may be what it is of (*Gubernur Virginia Youngkin*), and behind an occupation a country.
pub(in crate::glossary::name) fn join_place_given(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let is_end = |word: &Word<'_>| word.ends_name() || word.is(List::Day) || word.is(List::Month);
    let is_new = |word: &Word<'_>| {
        let is_free = word.role.is_none() && word.name.is_none_or(|cover| cover.kind == NameKind::Person && cover.n_tokens == 1);
        word.case == Case::Title && is_free && !word.known && !is_end(word) && !lexicon.is_english(word.lower) && !patterns.heads_name(word.lower)
    };
    let may_precede = |start: usize| {
        let Some(before) = start.checked_sub(1).map(|at| &words[at]) else { return true };
        let is_post = before.is_post() || lexicon.is_office(before.lower) || before.is(List::BodyNoun);
        let is_artist = || before.is(List::Occupation) && before.role.is_none() && !patterns.is_country(words[start].text);
        !is_post && (!before.is_capital() || before.begins) && !before.is(List::Origin) && !before.is(List::Locative) || is_artist()
    };
    let is_run = |at: &usize| {
        let is_first = words[*at].case == Case::Title && words[*at].lists.is_office_word(OfficeWord::PlaceGiven);
        let is_alone = |cover: Cover| cover.n_tokens == 1;
        let is_two = || is_new(&words[at + 1]) && words.get(at + 2).is_none_or(|next| !next.is_capital());
        is_first && words[*at].name.is_none_or(is_alone) && is_two() && may_precede(*at)
    };
    let is_titled = |at: &usize| {
        let is_land = |cover: Cover| cover.n_tokens == 1 && matches!(cover.kind, NameKind::Place | NameKind::Demonym);
        let is_two = || is_new(&words[at + 1]) && words.get(at + 2).is_none_or(|next| !next.is_capital());
        words[*at].case == Case::Title && words[*at].name.is_some_and(is_land) && is_behind_degree(words, *at, lexicon) && is_two()
    };
    let is_whole = |at: &usize| is_run(at) || is_titled(at) || is_with_surname(words, *at, patterns);
    let runs = (0..words.len().saturating_sub(1)).filter(is_whole).map(|at| at..at + 2);
    take_in(found, runs, |tokens, _| [Found::new(tokens.clone(), Some(NameKind::Person))])
}

/// *Direktur Anggaran Kementerian Keuangan* + *Lisbon Sirait*: a town abroad before a surname, behind an office or a body of the whole country too, is a first name;
/// one of ours is as likely where that is (*Kapolda Sumut Siregar*).
pub(super) fn is_with_surname(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>) -> bool {
    let [first, surname, rest @ ..] = &words[at..] else { return false };
    let is_town = || first.name.is_some_and(|cover| cover.first && cover.n_tokens == 1 && cover.kind == NameKind::Place);
    let is_end = || rest.first().is_none_or(|next| !next.is_capital());
    first.case == Case::Title
        && surname.case == Case::Title
        && surname.lists.is_office_word(OfficeWord::Surname)
        && is_end()
        && is_town()
        && !at.checked_sub(1).is_some_and(|at| words[at].is(List::Locative))
        && patterns.is_abroad(first.text)
}

/// Two letters that no dictionary has.
fn are_new_letters(word: &Word<'_>) -> bool {
    word.name.is_none() && word.role.is_none() && word.case == Case::Upper && word.text.len() == 2
}

/// *Gubernur* + *SF Hariyanto*: whether new letters behind the head of an office are the initials of its holder, and no firm (*Direktur XL Dian*) or field of office
/// (*Dirjen BM Arief*).
pub(super) fn are_of_holder(words: &[Word<'_>], at: usize, head: &str, patterns: &Patterns<'_>) -> bool {
    are_new_letters(&words[at]) && !words[at].is(List::Roman) && !patterns.is_office_of_body(head) && !patterns.heads_field(head)
}

/// *KJ* of *Aktor muda KJ Apa*: two letters behind an occupation that no dictionary has.
fn are_initials(words: &[Word<'_>], at: usize, patterns: &Patterns<'_>) -> bool {
    let word = &words[at];
    let is_said = |word: &Word<'_>| word.is(List::Occupation) && word.role.is_none();
    let is_behind =
        || (1..=2).any(|n| at.checked_sub(n).is_some_and(|at| is_said(&words[at]))) && (words[at - 1].case == Case::Lower || words[at - 1].begins);
    are_new_letters(word) && is_behind() && !patterns.heads_name(word.lower)
}

/// *I Gusti Ayu Bintang Darmawati*, *La Ode Muhammad Rajiun*: what is a person by its first two words, up to five, words or not.
pub(in crate::glossary::name) fn mark_openers(words: &[Word<'_>], found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    const LONGEST: usize = 5;
    // *Putri Anggraini*, who is no princess (`reader.rs`).
    let is_royal = |at: usize| words[at].lists.is_office_word(OfficeWord::Royal) && !words[at].known && words[at].name.is_none();
    // *HM Prasetyo*
    let has_letters =
        |at: usize| words[at].case == Case::Upper && words[at].text.len() == 2 && words[at].is(List::DegreeBefore) && words[at].role.is_none();
    let is_first = |at: usize| is_royal(at) || has_letters(at) || are_initials(words, at, patterns);
    let opens = |at: usize| is_first(at) || opens_by_two(words, at);
    let is_part = |at: &usize| may_go_on(&words[*at]);
    // *Kades Sukamaju Anak Agung Putra*, but *Jalan Ida Bagus Mantra*
    let is_pair = |at: usize| !is_first(at) && !opens_balinese(words, at);
    let may_follow = |at: usize| stands_before(&words[at]) || is_pair(at + 1) && !words[at].lists.is_office_word(OfficeWord::CalledAfter);
    let is_free = |at: usize| at.checked_sub(1).is_none_or(may_follow);
    let run = |at: usize| {
        let first = at + 2 - usize::from(is_first(at));
        let last = || (first..words.len().min(at + LONGEST)).take_while(is_part).last();
        (opens(at) && is_free(at)).then(last).flatten().map(|last| at..last + 1)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter(|at| words[*at].is_capital()).filter_map(run).collect();
    take_in(found, runs.into_iter(), |tokens, touched| {
        let before = touched.first().filter(|one| one.tokens.start < tokens.start);
        if before.is_some() && !is_pair(tokens.start) {
            return vec![];
        }
        let end = touched.iter().map(|one| one.tokens.end).fold(tokens.end, usize::max);
        let before = before.map(|one| Found::new(one.tokens.start..tokens.start, one.kind.filter(|kind| *kind != NameKind::Person)));
        before.into_iter().chain([Found::new(tokens.start..end, Some(NameKind::Person))]).collect()
    })
}

/// *I Wayan*, *La Ode*: whether two words open the name of a person.
pub(in crate::glossary::name) fn opens_by_two(words: &[Word<'_>], at: usize) -> bool {
    let second = words.get(at + 1).filter(|second| second.case == Case::Title && words[at].is_capital());
    let seconds = || words[at].lists.others()?.of("opens_person");
    opens_balinese(words, at) || second.is_some_and(|second| seconds().is_some_and(|all| all.split(' ').any(|one| one == second.lower)))
}

/// Whether somebody may begin behind a word; behind other capitals a letter may be a number (*Kelas I Gede*), which other rules tell.
pub(in crate::glossary::name) fn stands_before(word: &Word<'_>) -> bool {
    let is_held = |kind: NameKind| matches!(kind, NameKind::Place | NameKind::Demonym | NameKind::Organization);
    !word.is_capital() || word.role.is_some() || word.is(List::Occupation) || word.name.is_some_and(|cover| is_held(cover.kind))
}

/// Whether a word may be the rest of a name that its first two words show to be somebody's.
fn may_go_on(word: &Word<'_>) -> bool {
    let is_office = word.role.is_some_and(|cover| cover.kind == NameKind::Position);
    let is_other = is_office || word.name.is_some_and(|cover| cover.kind != NameKind::Person);
    matches!(word.case, Case::Title | Case::Initial) && !is_other
}

/// *Gubernur NTB* + *Lalu* + *Muhamad Iqbal*, *Setia* + *Novanto hadir*: a first name that is a word too, between an office with what it is of and the rest of
/// the name, or at the head of a sentence.
pub(super) fn take_given(words: &[Word<'_>], found: &mut Found, floor: usize, lexicon: &Lexicon) {
    let is_person = found.kind == Some(NameKind::Person) || words[found.tokens.start].lists.is_office_word(OfficeWord::Surname);
    let Some(mut first) = found.tokens.start.checked_sub(1).filter(|at| *at >= floor) else { return };
    // *Senator Dan Sullivan*: inside a sentence *dan* has no capital, whatever the name behind it was taken for.
    let is_large_and = |word: &Word<'_>| word.case == Case::Title && word.is(List::Coordinator) && !word.begins;
    let may_follow_and =
        || matches!(found.kind, None | Some(NameKind::Place)) && words[found.tokens.start].name.is_none() && is_large_and(&words[first]);
    if !is_person && !may_follow_and() {
        return;
    }
    // *Indah* + *Putri Indriani*: inside a name it is no title.
    let is_inner = |at: usize| words[at].case == Case::Title && words[at].is(List::LargeTitle) && at > floor && is_given(&words[at - 1]);
    first -= usize::from(is_inner(first));
    let word = &words[first];
    let is_role = || lexicon.names(word.lower).any(|entry| entry.kind().is_role());
    let may_be = word.case == Case::Title && word.known && word.role.is_none() && word.name.is_none() && !is_role();
    let is_name = || is_given(word) || is_mostly_large(word, lexicon);
    let before = first.checked_sub(1).map(|at| &words[at]);
    let is_behind_office = |before: &Word<'_>| {
        let body = before.name.filter(|cover| matches!(cover.kind, NameKind::Place | NameKind::Organization));
        before.role.is_some() || body.is_some_and(|cover| (first - 1).checked_sub(cover.n_tokens).is_some_and(|at| words[at].role.is_some()))
    };
    let opens = || {
        let says = before.is_some_and(|before| before.is(List::Speech) || before.is(List::Reporting));
        // *Harapan Prabowo pupus*: who is known by one name has no other before it.
        let is_new = words[found.tokens.start].name.is_none();
        let is_clan = || words[found.tokens.end - 1].lists.is_office_word(OfficeWord::Surname) && !word.is(List::Stop);
        let opens = word.lists.is_office_word(OfficeWord::Given) || is_given(word) && is_clan();
        // *Jl. Mawar Hasanuddin*
        let is_head = word.begins && before.is_none_or(|before| before.text != ".");
        // *Bintang Prasetyo, Kapolsek Cempaka,*, but *Harapan Prasetyo, hujan reda*
        let may_follow = |next: &Word<'_>| next.is(List::Reporting) || next.text == "," && word.is(List::FirstName);
        let speaks = || is_given(word) && words.get(found.tokens.end).is_some_and(may_follow);
        is_new && (says && is_given(word) || is_head && (opens || speaks()))
    };
    let is_held = || before.is_some_and(is_behind_office) || is_behind_letters(&words[..first]);
    if may_be && (is_name() && is_held() || opens() || may_stand_inside(words, first, found)) || is_large_and(word) {
        (found.tokens.start, found.kind) = (first, Some(NameKind::Person));
    }
}

/// *peneliti Institut Maju Jaya (IMJ)* + *Cahaya Ahmad*: whether words end with the letters of a body in brackets.
fn is_behind_letters(words: &[Word<'_>]) -> bool {
    let [.., body, open, letters, close] = words else { return false };
    body.is_capital() && open.text == "(" && letters.is_capital() && close.text == ")"
}

/// *bertemu Indah Kusumawati*, *Kapolres Demak, Bintang Prasetyo,*, *Ketua Apindo Jateng Bintang Prasetyo*: inside a sentence a word has no capital but as a name,
/// behind a small word, a comma, a body or the area of an office, where a new name follows.
fn may_stand_inside(words: &[Word<'_>], first: usize, found: &Found) -> bool {
    let Some(before) = first.checked_sub(1).map(|at| &words[at]).filter(|_| !words[first].begins && is_given(&words[first])) else { return false };
    let is_body = || before.role.is_some() || before.name.is_some_and(|cover| cover.kind != NameKind::Person);
    let is_area = || !words[found.tokens.start].is(List::FirstName) && first > 1 && before.case == Case::Title && words[first - 2].is_office();
    let may_precede = before.case == Case::Lower || before.text == "," || is_body() || is_area();
    may_precede && has_new_name(&words[found.tokens.clone()])
}

/// One to three words that no dictionary has as a name, one of them no word.
fn has_new_name(words: &[Word<'_>]) -> bool {
    let is_free = |word: &Word<'_>| word.case == Case::Title && word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    words.len() <= 3 && words.iter().all(is_free) && words.iter().any(|word| !word.known)
}

/// Two to four words in capitals that other texts have with a capital too, and no place, body or phrase: *Massa Manik*.
pub(in crate::glossary::name) fn may_be_person(words: &[Word<'_>], lexicon: &Lexicon) -> bool {
    const MOST_WORDS: usize = 4;
    let is_name = |word: &Word<'_>| !word.known || is_mostly_large(word, lexicon);
    let is_other = |word: &Word<'_>| {
        let is_end = word.is(List::Point) || word.is(List::BodyWord) || word.lists.is_office_word(OfficeWord::Firm);
        word.case != Case::Title || is_end || word.name.is_some_and(|cover| cover.kind != NameKind::Person)
    };
    // *Staffan de Mistura*
    let is_inner = |at: usize| words[at].case == Case::Lower && words[at].is(List::Connector) && at > 0 && at + 1 < words.len();
    let is_phrase = |pair: &[Word<'_>]| lexicon.entry(&format!("{} {}", pair[0].lower, pair[1].lower)).is_some();
    (2..=MOST_WORDS).contains(&words.len())
        && words.iter().any(is_name)
        && !words.iter().enumerate().any(|(at, word)| is_other(word) && !is_inner(at))
        && (!lexicon.is_english(words[0].lower) || words[words.len() - 1].lists.is_office_word(OfficeWord::Surname))
        && !words.windows(2).any(is_phrase)
}

/// An ordinary noun, with which no person's name begins.
pub(in crate::glossary::name) fn is_noun(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    let is_first = || word.may_be_first_name() || is_mostly_large(word, lexicon);
    word.known && word.name.is_none() && lexicon.entry(word.lower).is_some() && !is_first()
}
