//! Which tokens are names: the tagger's answer, then what the dictionaries know beyond it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::acronym;
use super::pattern::Patterns;
use super::person;
use super::shown;
use super::split;
use super::tagger;
use super::word::{Case, Mode, Reader, Word, is_role};
use crate::document::Sentence;
use crate::lexicon::{Lexicon, List, NameKind};
use crate::morphology;

/// A name found in a sentence, as a range of its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Tokens, counted in the sentence.
    pub(super) tokens: Range<usize>,
    /// What the tagger takes it for.
    pub(super) kind: Option<NameKind>,
    /// Whether it is the initials of somebody whose name is kept back.
    pub(super) is_initials: bool,
    /// Number of the earlier name of the sentence of which it is the acronym, or the expansion.
    pub(super) pair: Option<usize>,
}

impl Found {
    pub(super) fn new(tokens: Range<usize>, kind: Option<NameKind>) -> Self {
        Self { tokens, kind, is_initials: false, pair: None }
    }
}

/// What letters mean in a text, whatever the dictionaries have.
#[derive(Clone, Debug)]
pub(super) struct Letters<'d> {
    /// Acronyms that the text explains by common nouns.
    pub(super) common: BTreeSet<&'d str>,
    /// Initials of persons.
    pub(super) persons: BTreeSet<&'d str>,
}

/// Whoever has more tokens is no name but a list, or a text all in capitals.
const MOST_TOKENS: usize = 30;

/// The names of a sentence, in order, without overlap.
pub(super) fn recognise(
    reader: &mut Reader<'_>,
    sentence: &Sentence,
    letters: &Letters<'_>,
    patterns: &Patterns<'_>,
    lexicon: &Lexicon,
) -> Vec<Found> {
    let (words, mode) = reader.read(sentence);
    let mut found = match mode {
        Mode::Running => in_running_text(&words, reader, patterns, lexicon),
        Mode::Headline | Mode::Capitals => in_headline(&words, reader),
    };
    found.retain(|found| found.tokens.len() <= MOST_TOKENS);
    found.sort_by_key(|found| found.tokens.start);
    found.retain_mut(|found| trim(&words, found, lexicon));
    found.iter_mut().for_each(|found| cut_office(&words, found, patterns));
    found.retain(|found| !is_bare_head(&words[found.tokens.clone()], patterns));
    join_parts(&words, &mut found);
    person::join_by_names(&words, &mut found);
    extend(&words, &mut found, mode, reader, patterns, lexicon);
    found.iter_mut().for_each(|found| cut_phrase(&words, found, lexicon));
    found.retain(|found| mode != Mode::Running || !opens_phrase(&words, found, reader, lexicon));
    found.retain(|found| mode != Mode::Running || !is_common_phrase(&words, found, reader, patterns, lexicon));
    split::parts(&words, &mut found, patterns);
    // *Angkatan* + *Laut Laksamana Ade*: what is split off may be the end of a name of the dictionary.
    if mode == Mode::Running {
        found = with_known_names(&words, found);
        found.sort_by_key(|found| found.tokens.start);
    }
    split::places_and_bodies(&words, &mut found, patterns, lexicon);
    found.retain(|found| found.tokens.len() <= MOST_TOKENS);
    found.retain(|found| !is_common_noun(&words[found.tokens.clone()], &letters.common));
    mark_called(&words, &mut found);
    mark_initials(&words, &mut found);
    mark_persons(&words, &mut found, &letters.persons);
    // Pairs are numbers of names, so that nothing may be added or taken away behind them.
    pair_acronyms(&words, &mut found, patterns, lexicon);
    found
}

/// What the tagger finds, and what the dictionaries, the patterns and the text itself show beyond it.
fn in_running_text(words: &[Word<'_>], reader: &Reader<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let found = with_foreign_titles(words, tagged(words, reader, lexicon));
    let mut found = with_bodies(words, with_known_names(words, found), patterns);
    shown::add(words, &mut found, reader, patterns, lexicon);
    shown::mark(words, &mut found, reader, lexicon);
    found
}

/// Takes in what belongs to each name on either side, up to its neighbours.
fn extend(words: &[Word<'_>], found: &mut [Found], mode: Mode, reader: &Reader<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    for at in 0..found.len() {
        let floor = at.checked_sub(1).map_or(0, |before| found[before].tokens.end);
        person::take_initials(words, &mut found[at], floor);
        if mode == Mode::Running {
            extend_left(words, &mut found[at], floor, patterns);
        } else {
            extend_in_headline(words, &mut found[at], floor, reader, patterns);
        }
        let ceiling = found.get(at + 1).map_or(words.len(), |next| next.tokens.start);
        extend_right(words, &mut found[at], ceiling, lexicon);
    }
}

/// Pairs names in brackets with the names before them; finds the expansion where only the acronym was found.
fn pair_acronyms(words: &[Word<'_>], found: &mut Vec<Found>, patterns: &Patterns<'_>, lexicon: &Lexicon) {
    let mut paired = Vec::new();
    for open in 1..words.len().saturating_sub(2) {
        if words[open].text != "(" || words[open + 2].text != ")" || !is_acronym(&words[open + 1]) {
            continue;
        }
        let Some(start) = expansion_start(words, open, lexicon) else { continue };
        let has_head = start > 0 && words[start - 1].is_capital() && patterns.heads_body(words[start - 1].lower);
        let start = if has_head { start - 1 } else { start };
        if is_office(words, start..open, patterns) {
            continue;
        }
        let kind = found.iter().filter(|found| found.tokens.end == open).find_map(|found| found.kind);
        // *Vehicle Stability Control (VSC)* is nobody.
        let kind = kind.filter(|kind| *kind != NameKind::Person || !words[start..open].iter().any(|word| lexicon.is_english(word.lower)));
        found.retain(|found| found.tokens.end <= start || found.tokens.start > open + 1);
        found.push(Found::new(start..open, kind));
        found.push(Found::new(open + 1..open + 2, kind));
        paired.push(open);
    }
    found.sort_by_key(|found| found.tokens.start);
    for at in 1..found.len() {
        let (before, this) = (&found[at - 1], &found[at]);
        let open = before.tokens.end;
        let in_brackets = this.tokens.start == open + 1 && words[open].text == "(" && words.get(this.tokens.end).is_some_and(|word| word.text == ")");
        let fits = paired.contains(&open)
            || letters_fit(words, &this.tokens, &before.tokens, lexicon)
            || letters_fit(words, &before.tokens, &this.tokens, lexicon);
        if in_brackets && fits {
            found[at].pair = Some(at - 1);
        }
    }
}

/// *Kepala Staf Angkatan Darat (KSAD)*, *Menteri Energi (ESDM)*: an office, or the field behind one, is nobody's name.
fn is_office(words: &[Word<'_>], tokens: Range<usize>, patterns: &Patterns<'_>) -> bool {
    let role = |at: usize| words[at].role.filter(|cover| cover.kind == NameKind::Position && words[at].name.is_none());
    let shown = || words[tokens.clone()].iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
    let is_field = || patterns.exact(&shown(), |kind| kind == NameKind::Portfolio).is_some();
    role(tokens.start).is_some_and(|cover| cover.first) || (tokens.start.checked_sub(1).and_then(role).is_some() && is_field())
}

fn is_acronym(word: &Word<'_>) -> bool {
    matches!(word.case, Case::Upper | Case::Mixed) || (word.case == Case::Title && !word.known)
}

/// Where the words before a bracket begin that give the acronym in it its letters.
fn expansion_start(words: &[Word<'_>], open: usize, lexicon: &Lexicon) -> Option<usize> {
    const LONGEST: usize = 14;
    let acronym = words[open + 1].text;
    (open.saturating_sub(LONGEST)..open.saturating_sub(1))
        .rev()
        .take_while(|at| !matches!(words[*at].text, "." | "(" | ")" | ":" | ";" | "\"" | "“"))
        .find(|at| {
            let shown: Vec<&str> = words[*at..open].iter().map(|word| word.text).collect();
            words[*at].is_capital() && words[open - 1].is_capital() && acronym::fits(acronym, &shown, lexicon)
        })
}

fn letters_fit(words: &[Word<'_>], short: &Range<usize>, long: &Range<usize>, lexicon: &Lexicon) -> bool {
    let shown: Vec<&str> = words[long.clone()].iter().map(|word| word.text).collect();
    short.len() == 1 && long.len() > 1 && is_acronym(&words[short.start]) && acronym::fits(words[short.start].text, &shown, lexicon)
}

/// *band Gigi*: behind a noun that announces a name a word is no word.
fn mark_called(words: &[Word<'_>], found: &mut [Found]) {
    let is_announced = |start: usize| words[start].known && words[start].name.is_none() && start > 0 && words[start - 1].is(List::NameFollows);
    for one in found.iter_mut().filter(|one| one.tokens.len() == 1 && is_announced(one.tokens.start)) {
        one.kind = one.kind.filter(|kind| matches!(kind, NameKind::Person | NameKind::Place)).or(Some(NameKind::Other));
    }
}

/// *berinisial IIH, DS dan MA*: capitals in a list behind the word are persons.
fn mark_initials(words: &[Word<'_>], found: &mut Vec<Found>) {
    let cues: Vec<usize> = (0..words.len()).filter(|at| words[*at].is(List::Initials)).collect();
    for cue in cues {
        let mut at = cue + 1;
        while at < words.len() {
            let word = &words[at];
            if matches!(word.case, Case::Upper | Case::Initial) && word.text.chars().count() <= 4 {
                found.retain(|found| !found.tokens.contains(&at));
                found.push(Found { is_initials: true, ..Found::new(at..at + 1, Some(NameKind::Person)) });
            } else if !acronym::continues_list(word.text, |list| word.is(list)) {
                break;
            }
            at += 1;
        }
    }
    found.sort_by_key(|found| found.tokens.start);
}

/// *SD* is a person throughout where *berinisial SD* stands anywhere in the text, and no school.
fn mark_persons(words: &[Word<'_>], found: &mut Vec<Found>, persons: &BTreeSet<&str>) {
    if persons.is_empty() {
        return;
    }
    for (at, _) in words.iter().enumerate().filter(|(_, word)| persons.contains(word.text)) {
        if found.iter().all(|found| !found.tokens.contains(&at) || found.tokens.len() == 1) {
            found.retain(|found| !found.tokens.contains(&at));
            found.push(Found { is_initials: true, ..Found::new(at..at + 1, Some(NameKind::Person)) });
        }
    }
    found.sort_by_key(|found| found.tokens.start);
}

/// *Wali Kota Tanjung Rejo*: the end of an office is no part of the name behind it, unless a body begins there (*Kepala Dinas Kelautan*).
fn cut_office(words: &[Word<'_>], found: &mut Found, patterns: &Patterns<'_>) {
    let ends_office = |word: &Word<'_>| word.name.is_none() && word.role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Position);
    while found.tokens.len() > 1 && ends_office(&words[found.tokens.start]) && !patterns.heads_body(words[found.tokens.start].lower) {
        found.tokens.start += 1;
    }
}

/// *Hubungan* + *Masyarakat Polda Metro Jaya*: the end of a phrase is no part of the name of the dictionary behind it.
fn cut_phrase(words: &[Word<'_>], found: &mut Found, lexicon: &Lexicon) {
    let Range { start, end } = found.tokens;
    let Some(before) = start.checked_sub(1).map(|at| &words[at]) else { return };
    let is_known_behind = words[start + 1..end].first().is_some_and(|word| word.name.is_some_and(|cover| cover.first));
    let opens = before.is_capital() && words[start].known && words[start].name.is_none();
    if opens && is_known_behind && lexicon.entry(&format!("{} {}", before.lower, words[start].lower)).is_some() {
        found.tokens.start += 1;
    }
}

/// *Kecamatan* without a name behind it.
fn is_bare_head(words: &[Word<'_>], patterns: &Patterns<'_>) -> bool {
    matches!(words, [word] if word.name.is_none() && patterns.heads_name(word.lower))
}

/// *Countess* + *of* + *Lennox*, *Saul* + *Bass*: parts of one name that were found apart.
fn join_parts(words: &[Word<'_>], found: &mut Vec<Found>) {
    let mut joined: Vec<Found> = Vec::with_capacity(found.len());
    for next in found.drain(..) {
        match joined.last_mut() {
            Some(last) if belong_together(words, last, &next) || is_pair(words, last, &next) => last.tokens.end = next.tokens.end,
            // *Boston* + *Consulting Group*, *Selangor* + *FA*: what ends so is a body, and the place before it part of its name.
            Some(last) if ends_body(words, last, &next) => {
                (last.tokens.end, last.kind) = (next.tokens.end, Some(NameKind::Organization));
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
    is_dash && !speaks && next.tokens.len() == 1 && (has_head(last.tokens.start) || last.tokens.start.checked_sub(1).is_some_and(has_head))
}

fn ends_body(words: &[Word<'_>], last: &Found, next: &Found) -> bool {
    let is_place = last.kind == Some(NameKind::Place) || words[last.tokens.start].name.is_some_and(|cover| cover.kind == NameKind::Place);
    last.tokens.end == next.tokens.start && is_place && words[next.tokens.end - 1].is(List::BodyWord)
}

fn belong_together(words: &[Word<'_>], last: &Found, next: &Found) -> bool {
    let between = last.tokens.end..next.tokens.start;
    if between.is_empty() {
        let follows_person = last.kind == Some(NameKind::Person)
            && next.kind.is_none()
            && words[next.tokens.clone()].iter().all(|word| word.name.is_none() && !word.known);
        let unknown = last.kind.is_none() && words[last.tokens.clone()].iter().all(|word| word.name.is_none() && !word.known);
        return follows_person || (unknown && next.kind == Some(NameKind::Person));
    }
    if person::is_initials(&words[between.clone()]) && person::may_have_initials(words, last) && person::may_have_initials(words, next) {
        return true;
    }
    between.len() <= 2 && words[between].iter().all(|word| word.case == Case::Lower && word.is(List::Connector))
}

/// Takes in the head before a name: *Lapangan* Kim Il Sung, *Taman Nasional* Komodo.
fn extend_left(words: &[Word<'_>], found: &mut Found, floor: usize, patterns: &Patterns<'_>) {
    const LONGEST_HEAD: usize = 3;
    let start = found.tokens.start;
    for n in (1..=LONGEST_HEAD.min(start.saturating_sub(floor))).rev() {
        let head = &words[start - n..start];
        let lowers: Vec<&str> = head.iter().map(|word| word.lower).collect();
        if head.iter().all(|word| word.is_capital() && word.role.is_none()) && patterns.heads_name(&lowers.join(" ")) {
            found.tokens.start = start - n;
            return;
        }
    }
    let longer = start.checked_sub(1).filter(|at| *at >= floor && found.tokens.len() > 1 && words[*at].is_capital() && words[*at].role.is_none());
    // *Pemerintah* + *Kabupaten Demak*, *Dewan* + *Kehormatan Golkar*: the head goes on inside the name.
    let goes_on = |at: &usize| {
        let shown = || words[*at..found.tokens.end].iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
        let is_head = patterns.heads_name(&format!("{} {}", words[*at].lower, words[start].lower));
        is_head || (patterns.heads_body(words[*at].lower) && patterns.of_body(&shown()).is_some())
    };
    if let Some(at) = longer.filter(goes_on) {
        found.tokens.start = at;
    }
}

/// *Dinas Pengairan Tunda ...*: in a headline only a head that the text has right before the same word.
fn extend_in_headline(words: &[Word<'_>], found: &mut Found, floor: usize, reader: &Reader<'_>, patterns: &Patterns<'_>) {
    let start = found.tokens.start;
    let Some(head) = start.checked_sub(1).filter(|at| *at >= floor) else { return };
    let lower = &words[head].lower;
    let is_head = words[head].is_capital() && (patterns.heads_name(lower) || patterns.heads_body(lower));
    if is_head && reader.is_pair_elsewhere(lower, words[start].lower) {
        found.tokens.start = head;
    }
}

/// Takes in a Roman number, the point of the compass and the last stop of initials.
fn extend_right(words: &[Word<'_>], found: &mut Found, ceiling: usize, lexicon: &Lexicon) {
    let end = found.tokens.end;
    let Some(next) = words.get(end).filter(|_| end < ceiling) else { return };
    let last = &words[end - 1];
    let is_roman = matches!(next.case, Case::Upper | Case::Initial) && next.is(List::Roman);
    let is_point = next.case == Case::Title
        && next.is(List::Point)
        && last.name.is_some_and(|cover| cover.kind == NameKind::Place || cover.kind == NameKind::Demonym);
    let is_stop = next.text == "." && next.glued && last.text.contains('.') && last.case == Case::Upper && last.text.len() <= 4;
    // *Adnan Z. Amin*: behind an initial the name goes on, even with a word.
    let is_behind = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none_or(|cover| cover.kind == NameKind::Person);
    let goes_on = last.case == Case::Initial && next.text == "." && next.glued && words.get(end + 1).is_some_and(is_behind);
    if is_second_half(words, found, lexicon) || goes_on && end + 1 < ceiling && found.tokens.len() > 1 && person::may_have_initials(words, found) {
        found.tokens.end += 2;
    } else if is_roman || is_point || is_stop {
        found.tokens.end += 1;
    }
}

/// *Kim Jong - un*: the second half of a given name, behind a dash with blanks.
fn is_second_half(words: &[Word<'_>], found: &Found, lexicon: &Lexicon) -> bool {
    const LONGEST: usize = 5;
    // *Paulista - lah*, *Jaguar E - type*
    let is_other = |lower: &str| lexicon.is_english(lower) || morphology::hosts(&format!("nama{lower}")).any(|host| host == "nama");
    let is_dash = |word: &Word<'_>| word.text == "-" && !word.glued;
    let is_half = |word: &Word<'_>| word.case == Case::Lower && !word.known && !word.glued && word.text.len() <= LONGEST && !is_other(word.lower);
    found.kind == Some(NameKind::Person)
        && found.tokens.len() > 1
        && matches!(&words[found.tokens.end..], [dash, half, ..] if is_dash(dash) && is_half(half))
}

/// What the tagger finds.
fn tagged(words: &[Word<'_>], reader: &Reader<'_>, lexicon: &Lexicon) -> Vec<Found> {
    if !words.iter().any(Word::is_capital) {
        return Vec::new();
    }
    let tags = tagger::decode(words, &tagger::weigh(words, lexicon), &tagger::arrivals(lexicon));
    let is_name = |found: &Found| {
        let words = &words[found.tokens.clone()];
        // *Kabid Humas Polda Metro Jaya*: an office, whatever stands in it.
        let is_office = words[0].role.is_some_and(|cover| cover.first && cover.kind == NameKind::Position && cover.n_tokens == words.len());
        !is_office && !is_mere_opening(words, reader) && !is_common_body(words)
    };
    spans(&tags).into_iter().filter(is_name).collect()
}

/// Adds titles in English: capitals held together by *of*, *the* and the like, one of which at least is no Indonesian word (*Game of Thrones*).
fn with_foreign_titles(words: &[Word<'_>], mut found: Vec<Found>) -> Vec<Found> {
    let is_glue = |word: &Word<'_>| word.is(List::Foreign) && !word.known;
    let belongs = |word: &Word<'_>| (word.is_capital() && word.role.is_none() && !(word.begins && word.known)) || is_glue(word);
    let mut at = 0;
    while at < words.len() {
        let run = words[at..].iter().take_while(|word| belongs(word)).count();
        let last = words[at..at + run].iter().rposition(Word::is_capital).map_or(at, |last| at + last + 1);
        let first = words[at..last].iter().position(Word::is_capital).map_or(last, |first| at + first);
        let title = &words[first..last];
        let is_unknown = |word: &Word<'_>| word.is_capital() && !word.known && word.name.is_none() && !is_glue(word);
        if title.len() > 2 && title.iter().any(is_glue) && title.iter().any(is_unknown) {
            let inside = |found: &Found| found.tokens.start < last && first < found.tokens.end;
            let kind = found.iter().find(|found| inside(found)).and_then(|found| found.kind).filter(|kind| *kind != NameKind::Person);
            found.retain(|found| !inside(found));
            found.push(Found::new(first..last, kind));
        }
        at += run.max(1);
    }
    found
}

/// Adds the names that the dictionary knows and the tagger left out or cut short, where no word is meant: *KUHP*, *Tiongkok*, *Perang Dunia II*. A reader
/// cannot guess them.
fn with_known_names(words: &[Word<'_>], mut found: Vec<Found>) -> Vec<Found> {
    for (at, word) in words.iter().enumerate() {
        let Some(cover) = word.name.filter(|cover| cover.first && cover.proper) else { continue };
        let tokens = at..at + cover.n_tokens;
        let is_certain = match cover.n_tokens {
            // A capital inside a sentence makes even a word the place of that name: *KEK Palu*.
            1 if word.known => cover.kind == NameKind::Place && word.case == Case::Title && !word.begins && word.role.is_none(),
            1 => word.case == Case::Upper || cover.kind != NameKind::Other,
            // *Organisasi untuk Keamanan dan Kerja Sama di Eropa*: small words stand inside.
            _ => words[tokens.clone()].iter().all(|word| word.case != Case::Lower || word.is(List::Stop) || word.is(List::Connector)),
        };
        let overlaps = |found: &Found| found.tokens.start < tokens.end && tokens.start < found.tokens.end;
        let is_longest =
            found.iter().filter(|found| overlaps(found)).all(|found| tokens.start <= found.tokens.start && found.tokens.end <= tokens.end);
        if is_certain && is_longest {
            let kind = found.iter().find(|found| overlaps(found) && found.tokens == tokens).and_then(|found| found.kind);
            found.retain(|found| !overlaps(found));
            found.push(Found::new(tokens, kind));
        }
    }
    found
}

/// Adds bodies whose English the patterns compose: *Aliansi Energi Konsumen*, all of it ordinary words with a capital.
fn with_bodies(words: &[Word<'_>], mut found: Vec<Found>, patterns: &Patterns<'_>) -> Vec<Found> {
    let mut at = 0;
    while at < words.len() {
        let end = if words[at].case == Case::Title && patterns.heads_body(words[at].lower) { body_end(words, at, patterns) } else { at };
        let overlaps = |found: &Found| found.tokens.start < end && at < found.tokens.end;
        if end > at && found.iter().filter(|found| overlaps(found)).all(|found| at <= found.tokens.start && found.tokens.end <= end) {
            found.retain(|found| !overlaps(found));
            found.push(Found::new(at..end, Some(NameKind::Organization)));
        }
        at = end.max(at + 1);
    }
    found
}

/// Where the longest body ends that begins at a head and has an English form.
fn body_end(words: &[Word<'_>], head: usize, patterns: &Patterns<'_>) -> usize {
    const LONGEST: usize = 8;
    let belongs = |word: &&Word<'_>| word.case == Case::Title || word.case == Case::Upper || word.is(List::Coordinator);
    let run = words[head..].iter().take(LONGEST).take_while(belongs).count();
    let is_body = |end: &usize| {
        let shown: Vec<&str> = words[head..*end].iter().map(|word| word.text).collect();
        words[*end - 1].is_capital() && patterns.is_body_of_words(&shown.join(" "))
    };
    (head + 2..=head + run).rev().find(is_body).unwrap_or(head)
}

/// Tags as ranges of tokens.
fn spans(tags: &[usize]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for (at, tag) in tags.iter().enumerate().filter(|(_, tag)| **tag > 0) {
        match found.last_mut() {
            Some(last) if tagger::is_inside(*tag) && last.tokens.end == at => last.tokens.end = at + 1,
            _ => found.push(Found::new(at..at + 1, Some(tagger::kind(*tag)).filter(|kind| *kind != NameKind::Other))),
        }
    }
    found
}

/// A single ordinary word that opens a sentence and stands small elsewhere in the text.
fn is_mere_opening(words: &[Word<'_>], reader: &Reader<'_>) -> bool {
    let [word] = words else { return false };
    word.begins && word.known && reader.is_small_elsewhere(word.lower)
}

/// *Polisi* at the head of a sentence: a body that English writes small.
fn is_common_body(words: &[Word<'_>]) -> bool {
    let [word] = words else { return false };
    word.begins && word.known && word.name.is_some_and(|cover| !cover.proper)
}

/// *Kuasa hukum Novel*, *di Rumah sakit*: a single word that begins a phrase of the dictionary, with a capital that the phrase has not.
fn opens_phrase(words: &[Word<'_>], found: &Found, reader: &Reader<'_>, lexicon: &Lexicon) -> bool {
    let [first] = &words[found.tokens.clone()] else { return false };
    let Some(second) = words.get(found.tokens.end).filter(|word| word.case == Case::Lower) else { return false };
    let is_word = first.known && first.name.is_none() && first.case == Case::Title && !reader.is_large_throughout(first.lower);
    is_word && is_small_phrase(&format!("{} {}", first.lower, second.lower), lexicon)
}

/// Whether the dictionary has a phrase that English writes small.
fn is_small_phrase(lower: &str, lexicon: &Lexicon) -> bool {
    let gloss = lexicon.entry(lower).and_then(|entry| entry.senses().next()).and_then(|sense| sense.glosses().next());
    gloss.is_some_and(|gloss| gloss.starts_with(char::is_lowercase))
}

/// *Wajib Pajak*, *Bawang Putih*: a phrase of the dictionary that English writes small, whatever capitals it has here; but no body or place (*Kantor Pos*),
/// no title in quotation marks, and nothing that the text shows to be a name.
fn is_common_phrase(words: &[Word<'_>], found: &Found, reader: &Reader<'_>, patterns: &Patterns<'_>, lexicon: &Lexicon) -> bool {
    let [first, .., _] = &words[found.tokens.clone()] else { return false };
    let words_of_name = &words[found.tokens.clone()];
    let is_name = |word: &Word<'_>| !word.known || word.name.is_some_and(|cover| cover.n_tokens == words_of_name.len());
    let is_quoted = words.get(found.tokens.end).is_some_and(|word| matches!(word.text, "\"" | "”" | "'" | "’"));
    let is_announced = found.tokens.start > 0 && words[found.tokens.start - 1].is(List::NameFollows);
    let is_shown = is_announced || words_of_name.windows(2).any(|pair| reader.is_large_pair(pair[0].lower, pair[1].lower));
    if is_quoted || is_shown || words_of_name.iter().any(is_name) || patterns.heads_body(first.lower) || patterns.heads_name(first.lower) {
        return false;
    }
    is_small_phrase(&words_of_name.iter().map(|word| word.lower).collect::<Vec<_>>().join(" "), lexicon)
}

/// *RGD* behind *ruang gawat darurat*: letters that stand for a common noun, whatever the dictionary has.
fn is_common_noun(words: &[Word<'_>], common: &BTreeSet<&str>) -> bool {
    matches!(words, [word] if common.contains(word.text))
}

/// In a headline only dictionary names and words that the lexicon does not know are names.
fn in_headline(words: &[Word<'_>], reader: &Reader<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = &words[at];
        if let Some(cover) = word.name.filter(|cover| cover.first && (cover.n_tokens > 1 || !word.known || reader.is_large_elsewhere(word.lower))) {
            found.push(Found::new(at..at + cover.n_tokens, None));
            at += cover.n_tokens;
            continue;
        }
        let large = reader.is_large_elsewhere(word.lower);
        let unknown = word.is_capital() && word.role.is_none() && (!word.known || large) && (word.lower.len() > 2 || large);
        if unknown {
            match found.last_mut() {
                Some(last) if last.tokens.end == at && last.kind.is_none() && words[last.tokens.start].name.is_none() => last.tokens.end += 1,
                _ => found.push(Found::new(at..at + 1, None)),
            }
        }
        at += 1;
    }
    found
}

fn is_calendar(lower: &str, lexicon: &Lexicon) -> bool {
    [List::Day, List::Month, List::Zone].iter().any(|list| lexicon.is(*list, lower))
}

/// Takes marks, titles and degrees off the ends; false where nothing is left.
fn trim(words: &[Word<'_>], found: &mut Found, lexicon: &Lexicon) -> bool {
    let Range { start, end } = &mut found.tokens;
    while *start < *end && !(words[*start].is_capital() || words[*start].case == Case::Number) {
        *start += 1;
    }
    while *start < *end && matches!(words[*end - 1].case, Case::Punctuation | Case::Lower) {
        *end -= 1;
    }
    // *Kamis Mousavi*: a day before a name that no dictionary has.
    if *end - *start > 1 && words[*start].is(List::Day) && words[*start].name.is_none() && !words[*start + 1].known {
        *start += 1;
    }
    // *Jalan Halimun No 6*, *di Asia April mendatang*: what belongs to the number, and a day or month that ends no name of the dictionary.
    let is_number = |at: usize| words.get(at).is_some_and(|word| word.case == Case::Number);
    // *Rabu (5/3)*, *April mendatang*, but *Abdul Ahad*.
    let dates =
        |at: usize| words.get(at).is_some_and(|word| matches!(word.case, Case::Number) || word.text == "(" || lexicon.figures(word.lower).is_some());
    let belongs_behind = |at: usize| {
        let is_day = || is_number(at - 1) || lexicon.figures(words[at - 1].lower).is_some_and(|meanings| meanings.of("number").is_some());
        let is_date = is_calendar(words[at].lower, lexicon) && words[at].name.is_none() && !is_day() && dates(at + 1);
        is_date || words[at].is(List::BeforeNumber) && (is_number(at + 1) || words.get(at + 1).is_some_and(|word| word.text == "."))
    };
    while *end - *start > 1 && belongs_behind(*end - 1) {
        *end -= 1;
    }
    let shown = &words[*start..*end];
    if matches!(shown, [word] if is_calendar(word.lower, lexicon) || word.is(List::NotName)) {
        return false;
    }
    let only_role = shown.iter().all(|word| word.role.is_some_and(|cover| is_role(cover.kind)) && word.name.is_none());
    !(shown.is_empty() || only_role)
}
