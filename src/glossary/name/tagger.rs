//! A sequence tagger for name tokens: sums of learned weights for what a token and its neighbours look like, and the best path through the tags.
//!
//! An averaged perceptron (Collins 2002) over typed BIO tags, trained by `examples/train_names.rs`; its weights, rounded to small integers, are
//! `dictionaries/name-weights.toml`. Only capitals and what stands between them are ever looked at, so a sentence without names costs next to nothing.

use std::fmt::Write;

use super::word::{Case, Word};
use crate::lexicon::{Lexicon, List, NameKind};

/// The tags: none, then the first and the further tokens of a person, a place, an organization.
pub const TAGS: [&str; 7] = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"];
/// Number of tags.
pub const N_TAGS: usize = TAGS.len();
/// A weight for each tag.
pub type Scores = [i32; N_TAGS];

/// The character that stands for weight 0; others stand as many code points away as their weight.
const ZERO: i32 = 'P' as i32;
/// The largest weight either way: from `!` to `~` without the characters that TOML escapes.
pub const LARGEST: i32 = 44;

/// One character for a weight. Quotation mark and backslash, which TOML would escape, give way to their neighbours.
pub fn letter(weight: i32) -> char {
    let letter = u8::try_from(ZERO + weight.clamp(-LARGEST, LARGEST)).map_or('P', char::from);
    match letter {
        '"' => '#',
        '\\' => ']',
        letter => letter,
    }
}

/// Adds the weights that [`letter`] wrote to scores.
pub fn add(letters: &str, scores: &mut Scores) {
    for (score, letter) in scores.iter_mut().zip(letters.bytes()) {
        *score += i32::from(letter) - ZERO;
    }
}

/// Whether a token may be part of a name at all: a capital, or a connector, number or mark between two.
pub fn may_be_name(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> bool {
    if words[at].is_capital() {
        return true;
    }
    let before = at > 0 && words[..at].iter().rev().take(3).any(Word::is_capital);
    let after = words[at + 1..].iter().take(3).any(Word::is_capital);
    match words[at].case {
        Case::Number => before && (words[at - 1].is_capital() || words[at - 1].case == Case::Number || words[at].glued),
        Case::Punctuation => before && after && matches!(words[at].text, "." | "-" | "," | "'" | "’" | "&" | "/" | "–" | "‘"),
        Case::Lower => before && after && (lexicon.is(List::Connector, &words[at].lower) || lexicon.is(List::Coordinator, &words[at].lower)),
        _ => false,
    }
}

/// Whether a name may begin with a token.
pub fn may_begin(word: &Word<'_>) -> bool {
    word.is_capital()
}

fn case_code(word: Option<&Word<'_>>) -> char {
    match word.map(|word| word.case) {
        None => '|',
        Some(Case::Lower) => 'l',
        Some(Case::Title) => 'T',
        Some(Case::Upper) => 'U',
        Some(Case::Initial) => 'I',
        Some(Case::Mixed) => 'M',
        Some(Case::Number) => 'N',
        Some(Case::Punctuation) => word.and_then(|word| word.text.chars().next()).unwrap_or('.'),
    }
}

fn kind_code(kind: NameKind) -> char {
    match kind {
        NameKind::Place => 'l',
        NameKind::Organization => 'o',
        NameKind::Person => 'p',
        NameKind::Other => 'x',
        NameKind::Position => 'j',
        NameKind::Portfolio => 'f',
        NameKind::Title => 't',
        NameKind::Demonym => 'd',
    }
}

fn cover_code(word: Option<&Word<'_>>) -> [char; 2] {
    let name = word
        .and_then(|word| word.name)
        .map_or('-', |cover| if cover.first { kind_code(cover.kind) } else { kind_code(cover.kind).to_ascii_uppercase() });
    let role = word
        .and_then(|word| word.role)
        .map_or('-', |cover| if cover.first { kind_code(cover.kind) } else { kind_code(cover.kind).to_ascii_uppercase() });
    [name, role]
}

fn known_code(word: Option<&Word<'_>>) -> char {
    match word {
        None => '|',
        Some(word) if !word.is_capital() => '.',
        Some(word) if word.known => 'k',
        Some(_) => 'u',
    }
}

/// Calls `take` with every feature of a token.
pub fn features(words: &[Word<'_>], at: usize, lexicon: &Lexicon, mut take: impl FnMut(&str)) {
    let get = |step: isize| at.checked_add_signed(step).and_then(|n| words.get(n));
    let mut name = String::with_capacity(32);
    macro_rules! feature {
        ($($part:tt)*) => {{ name.clear(); if write!(name, $($part)*).is_ok() { take(&name); } }};
    }
    let word = &words[at];
    let [this_name, this_role] = cover_code(Some(word));
    let [left_name, left_role] = cover_code(get(-1));
    let [right_name, right_role] = cover_code(get(1));
    let (case, known) = (case_code(Some(word)), known_code(Some(word)));
    let begins = if word.begins { '^' } else { '_' };
    feature!("b");
    feature!("c{case}{begins}{known}{this_name}");
    feature!("k{known}{this_name}{this_role}");
    feature!("n{left_name}{this_name}{right_name}");
    feature!("r{left_role}{this_role}{right_role}");
    feature!("R{left_role}{this_name}{known}");
    feature!("s{}{case}{}{begins}", case_code(get(-1)), case_code(get(1)));
    feature!("S{}{}{case}", case_code(get(-2)), case_code(get(-1)));
    feature!("T{case}{}{}", case_code(get(1)), case_code(get(2)));
    feature!("K{}{known}{}", known_code(get(-1)), known_code(get(1)));
    feature!("L{begins}{case}{known}{this_name}{}", known_code(get(1)));
    feature!("w{}", word.lower);
    for step in [-2, -1, 1, 2] {
        if let Some(near) = get(step) {
            feature!("{step}{}", near.lower);
        }
    }
    if let Some(before) = get(-1) {
        let stop = lexicon.is(List::Speech, &before.lower);
        feature!("v{stop}{case}{known}");
        feature!("{}+{case}{known}", before.lower);
    }
    if word.is_capital() {
        let letters: Vec<char> = word.lower.chars().collect();
        let n = letters.len();
        feature!("e{}", letters[n.saturating_sub(3)..].iter().collect::<String>());
        feature!("f{}", letters[..n.min(3)].iter().collect::<String>());
        feature!("d{}{}", n.min(8), case);
        feature!("q{}{known}", lexicon.frequency(&word.lower).map_or(0, |zipf| zipf as i32));
    }
}

/// What the weights say of each token by itself; none where it can be no name.
pub fn weigh(words: &[Word<'_>], lexicon: &Lexicon) -> Vec<Option<Scores>> {
    let score = |at| {
        let mut scores = [0; N_TAGS];
        features(words, at, lexicon, |feature| {
            if let Some(letters) = lexicon.name_weights(feature) {
                add(letters, &mut scores);
            }
        });
        scores
    };
    (0..words.len()).map(|at| may_be_name(words, at, lexicon).then(|| score(at))).collect()
}

/// What the weights say of one tag behind another.
pub fn arrivals(lexicon: &Lexicon) -> [Scores; N_TAGS] {
    let mut arrivals = [[0; N_TAGS]; N_TAGS];
    for (from, row) in arrivals.iter_mut().enumerate() {
        if let Some(letters) = lexicon.name_weights(&format!("t{from}")) {
            add(letters, row);
        }
    }
    arrivals
}

/// The best tags for a sentence (Viterbi), with `push` taken from the score of no name at each token. O(tokens × tags²).
pub fn decode(words: &[Word<'_>], weighed: &[Option<Scores>], arrivals: &[Scores; N_TAGS], push: impl Fn(usize) -> i32) -> Vec<usize> {
    const NEVER: i32 = i32::MIN / 4;
    let mut best: Vec<(Scores, [usize; N_TAGS])> = Vec::with_capacity(words.len());
    for (at, weighed) in weighed.iter().enumerate() {
        let mut row = ([NEVER; N_TAGS], [0; N_TAGS]);
        for tag in 0..N_TAGS {
            if tag > 0 && (weighed.is_none() || !(is_inside(tag) || may_begin(&words[at]))) {
                continue;
            }
            let reach = |before: &Scores, from: usize| before[from].saturating_add(arrivals[from][tag]);
            let (from, score) = match best.last() {
                None if is_inside(tag) => continue,
                None => (0, 0),
                Some((before, _)) => best_of((0..N_TAGS).filter(|from| follows(*from, tag)).map(|from| (from, reach(before, from)))),
            };
            let own = weighed.map_or(0, |scores| scores[tag]) - if tag == 0 { push(at) } else { 0 };
            row.0[tag] = score.saturating_add(own).max(NEVER);
            row.1[tag] = from;
        }
        best.push(row);
    }
    trace(&best)
}

/// The likeliest, the first of equals.
fn best_of(scored: impl Iterator<Item = (usize, i32)>) -> (usize, i32) {
    scored.fold((0, i32::MIN), |best, next| if next.1 > best.1 { next } else { best })
}

fn trace(best: &[(Scores, [usize; N_TAGS])]) -> Vec<usize> {
    let mut tags = vec![0; best.len()];
    let Some((scores, _)) = best.last() else { return tags };
    let (mut tag, _) = best_of(scores.iter().copied().enumerate());
    for at in (0..best.len()).rev() {
        tags[at] = tag;
        tag = best[at].1[tag];
    }
    tags
}

/// Whether a tag continues a name.
pub fn is_inside(tag: usize) -> bool {
    tag > 0 && tag.is_multiple_of(2)
}

/// Whether a tag may stand behind another: a name is continued only in its own kind.
pub fn follows(from: usize, tag: usize) -> bool {
    !is_inside(tag) || from == tag || from + 1 == tag
}

/// The kind that a tag stands for.
pub fn kind(tag: usize) -> NameKind {
    match tag {
        1 | 2 => NameKind::Person,
        3 | 4 => NameKind::Place,
        5 | 6 => NameKind::Organization,
        _ => NameKind::Other,
    }
}
