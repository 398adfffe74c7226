//! Who is told by what stands beside the name, though that be a word: *Mekar, seorang pedagang,*, *Salah satu korban, Intan,*, *bernama Mukmin, 41 tahun*.

use std::ops::Range;

use crate::glossary::name::bounds::degree::PRIEST;
use crate::glossary::name::bounds::person;
use crate::glossary::name::text::found::{Found, has_all, take_in};
use crate::glossary::name::text::word::{Case, Cover, Word, is_given, lower};
use crate::lexicon::{Lexicon, List, NameEntry, NameKind, OfficeWord, PartOfSpeech};
use crate::morphology;

/// Whether a word, in lower case, is a noun for somebody: *warga*, *pedagang*, *adiknya*.
pub(in crate::glossary::name) fn is_somebody(lower: &str, lexicon: &Lexicon) -> bool {
    const LISTS: [OfficeWord; 4] = [OfficeWord::Somebody, OfficeWord::Kin, OfficeWord::Case, OfficeWord::Group];
    let lists = lexicon.lists_of(lower.strip_suffix("nya").unwrap_or(lower));
    lists.has(List::Occupation) || LISTS.into_iter().any(|list| lists.is_office_word(list))
}

/// Marks who stands in apposition, or before an age, as somebody.
pub(super) fn mark_told(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    let told = |at: usize| {
        let is_one = opens_told(words, at, lexicon) || is_between_commas(words, at, lexicon) || is_called(words, at, lexicon);
        if is_one { Some(at..at + 1) } else { named_with_age(words, at) }
    };
    let runs: Vec<Range<usize>> = (0..words.len().saturating_sub(1)).filter(|at| words[*at].case == Case::Title).filter_map(told).collect();
    take_in(found, runs.into_iter(), |tokens, touched| has_all(tokens, touched).then(|| Found::new(tokens.clone(), Some(NameKind::Person))))
}

/// *RH alias Botak*, *Aiptu Cahaya*, *dr. Melati*: words with a capital behind somebody's other name, a rank or a title are a person.
pub(super) fn mark_somebody(words: &[Word<'_>], found: Vec<Found>, lexicon: &Lexicon) -> Vec<Found> {
    const LONGEST: usize = 3;
    let is_other =
        |word: &Word<'_>| word.text == PRIEST || [List::Stop, List::Day, List::Month, List::BeforeNumber].iter().any(|list| word.is(*list));
    let is_large = |word: &&Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none() && !is_other(word);
    // *dr. Melati SpA*
    let ends = |at: usize| words.get(at).is_none_or(|word| !word.is_capital() || is_other(word) || word.is(List::Degree));
    let is_person = |at: usize| {
        let before = found.binary_search_by_key(&at, |found| found.tokens.end).ok().map(|n| &found[n]);
        before.is_some_and(|found| found.is_initials || found.kind == Some(NameKind::Person))
    };
    let run = |at: usize| {
        let is_cue = words[at].is(List::Alias) && is_person(at) || is_rank(words, at, lexicon);
        // *alias Bang Jago*
        let title = if is_cue { words.get(at + 1).and_then(|_| behind_title(words, at + 1, lexicon)) } else { behind_title(words, at, lexicon) };
        let start = if is_cue { title.unwrap_or(at + 1) } else { title? };
        // *Dr. A. Zaman*
        let letters = words[start..].chunks_exact(2).take_while(|pair| person::is_initials(pair) && !pair[0].is(List::DegreeBefore)).count() * 2;
        let n = words[start + letters..].iter().take(LONGEST + 1).take_while(is_large).count();
        let end = start + letters + n;
        ((1..=LONGEST).contains(&n) && ends(end)).then_some(start..end)
    };
    let runs: Vec<Range<usize>> = (0..words.len()).filter_map(run).collect();
    // *Dr. A. Zaman* with the title
    let is_styled = |at: usize| words[at].lists.is_office_word(OfficeWord::Styled);
    let is_titled = |tokens: &Range<usize>, touched: &[Found]| match touched {
        [one] => one.tokens.end == tokens.end && one.tokens.start + 2 == tokens.start && is_styled(one.tokens.start),
        _ => false,
    };
    take_in(found, runs.into_iter(), |tokens, touched| {
        (has_all(tokens, touched) || is_titled(tokens, touched)).then(|| Found::new(tokens.clone(), Some(NameKind::Person)))
    })
}

/// *Aiptu*, *Kombes*: a rank or title in short.
fn is_rank(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    // *1447 H Jatuh*: one letter is a year's as well.
    let may_be = |cover: &Cover| cover.kind == NameKind::Title && cover.n_tokens == 1 && words[at].text.len() > 2;
    let is_known = |entry: NameEntry<'_>| entry.kind() == NameKind::Title && entry.is_acronym() && entry.glosses().all(|gloss| !gloss.contains('.'));
    words[at].role.as_ref().is_some_and(may_be) && lexicon.names(words[at].lower).any(is_known)
}

/// *Mbak* Bunga, *dr.* Melati: where the name begins behind a form of address or a title at a position.
fn behind_title(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<usize> {
    let word = &words[at];
    let has_stop = words.get(at + 1).is_some_and(|next| next.text == "." && next.glued);
    // *1447 H Jatuh*: one letter is a year's as well.
    let is_long = has_stop || word.text.len() > 1;
    let may_be = word.lists.is_office_word(OfficeWord::Styled) && is_long && (word.is_capital() || word.is(List::AbbreviationBefore));
    let start = at + 1 + usize::from(has_stop);
    // *Pak Guru*, *Tuan Rumah*
    let is_name = |first: &Word<'_>| !first.is(List::Occupation) && lexicon.entry(&lower(&[word.clone(), first.clone()])).is_none();
    (may_be && words.get(start).is_some_and(is_name)).then_some(start)
}

/// A word with a capital that may be somebody's name, and is no noun for somebody itself (*Korban, seorang guru,*).
fn may_be_name(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    let is_other = [List::Stop, List::Day, List::Month, List::Connective].into_iter().any(|list| word.is(list));
    let is_free = word.name.is_none_or(|cover| cover.kind == NameKind::Person) && word.role.is_none();
    word.case == Case::Title && is_free && !is_other && !is_somebody(word.lower, lexicon)
}

/// *Mekar, seorang pedagang, mengaku*, *Kalilah, salah satu warga*: what opens a sentence right before a comma and who somebody is. An ordinary word may be an adverb
/// (*Nahas, seorang warga tewas*), so that only first names and chance forms of nouns count.
fn opens_told(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    const MOST_ARTICLES: usize = 2;
    let word = &words[at];
    if !word.begins || words[at + 1].text != "," || !may_be_name(word, lexicon) {
        return false;
    }
    let articles = words[at + 2..].iter().take(MOST_ARTICLES).take_while(|word| word.is(List::Indefinite)).count();
    let noun = at + 2 + articles;
    let is_noun = |start: usize, end: usize| words.get(start..end).is_some_and(|nouns| is_somebody(&lower(nouns), lexicon));
    // *Teguh, Kepala Desa Sukamaju,*
    if is_given(word) && words.get(at + 2).is_some_and(|office| office.is_capital() && office.is_office()) {
        return true;
    }
    // *seorang* alone says it; *Hendra, warga Demak*, but *Hendra, warga, dan*
    let is_one = (at + 2..noun).any(|at| is_noun(at, at + 1));
    let is_told = is_one
        || (is_noun(noun, noun + 1) || is_noun(noun, noun + 2))
            && words.get(noun + 1).is_some_and(|next| next.case != Case::Punctuation || articles > 0);
    // *Kalilah* is no *kali* with a particle.
    let is_chance_form = || {
        let is_noun = || morphology::by_affixes(word.lower, lexicon).first().is_some_and(|form| form.part_of_speech == Some(PartOfSpeech::Noun));
        lexicon.entry(word.lower).is_none() && morphology::before_particle(word.lower).is_some() && is_noun()
    };
    // *Bagus, warga senang*: an adjective or adverb is somebody only before *seorang*.
    let is_ordinary = lexicon.part_of_speech(word.lower).is_some_and(|part| part != PartOfSpeech::Noun);
    is_told && (is_one || !is_ordinary) && (!word.known || word.may_be_first_name() || is_chance_form())
}

/// *Salah satu korban, Intan, dirawat*: a first name between commas behind a noun for somebody, and behind *salah satu* or *seorang* any word that no dictionary has.
fn is_between_commas(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    const REACH: usize = 4;
    let is_comma = |at: usize| words.get(at).is_some_and(|word| word.text == ",");
    if at < 2 || !is_comma(at - 1) || !is_comma(at + 1) || !may_be_name(&words[at], lexicon) {
        return false;
    }
    let is_said = is_somebody(words[at - 2].lower, lexicon) || at > 2 && is_somebody(&lower(&words[at - 3..at - 1]), lexicon);
    let is_one = || words[(at - 2).saturating_sub(REACH)..at - 2].iter().any(|word| word.is(List::Indefinite));
    is_said && (is_given(&words[at]) || !words[at].known && is_one())
}

/// *seorang pensiunan bernama Sigap*: a word alone behind *bernama*, and that behind a noun for somebody.
fn is_called(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let [.., noun, called] = &words[..at] else { return false };
    let is_cue = called.case == Case::Lower && called.is(List::NameFollows) && called.lists.is_office_word(OfficeWord::Called);
    let is_alone = || words.get(at + 1).is_none_or(|next| !next.is_capital());
    is_cue && is_somebody(noun.lower, lexicon) && may_be_name(&words[at], lexicon) && is_alone()
}

/// *bernama Mukmin, 41 tahun*: up to three words with a capital behind a word that announces a name, before an age.
fn named_with_age(words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 3;
    let is_announced = at.checked_sub(1).is_some_and(|before| words[before].is(List::NameFollows) && words[before].case == Case::Lower);
    let end = at + words[at..].iter().take(LONGEST + 1).take_while(|word| matches!(word.case, Case::Title | Case::Initial)).count();
    let is_aged =
        || matches!(words.get(end..end + 3), Some([comma, age, unit]) if comma.text == "," && age.case == Case::Number && unit.is(List::Age));
    (is_announced && end - at <= LONGEST && is_aged()).then_some(at..end)
}
