//! A sequence tagger for name tokens: sums of learned weights for what a token and its neighbours look like, and the best path through the tags.
//!
//! A linear-chain conditional random field (Lafferty et al. 2001) over typed BIO tags, trained by `examples/train_names`; its weights, rounded to small
//! integers, are `dictionaries/name-weights.toml`. Only capitals and what stands between them are ever looked at, so a sentence without names costs next to nothing.

use crate::glossary::name::text::word::{Case, Cover, Word};
use crate::lexicon::feature::{Feature, N_WEIGHTS, Part};
use crate::lexicon::{Lexicon, List, NameKind};

/// The tags: none, then the first and the further tokens of a person, a place, an organization, any other name.
pub const TAGS: [&str; N_TAGS] = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"];
/// Number of tags.
pub const N_TAGS: usize = N_WEIGHTS;
/// A weight for each tag.
pub type Scores = [i32; N_TAGS];

/// Whether a token may be part of a name at all: a capital, or a connector, number or mark between two.
pub fn may_be_name(words: &[Word<'_>], at: usize) -> bool {
    if words[at].is_capital() {
        return true;
    }
    let before = at > 0 && words[..at].iter().rev().take(3).any(Word::is_capital);
    let after = words[at + 1..].iter().take(3).any(Word::is_capital);
    match words[at].case {
        Case::Number => before && (words[at - 1].is_capital() || words[at - 1].case == Case::Number || words[at].glued),
        Case::Punctuation => before && after && matches!(words[at].text, "." | "-" | "," | "'" | "’" | "&" | "/" | "–" | "‘"),
        Case::Lower => before && after && (words[at].is(List::Connector) || words[at].is(List::Coordinator)),
        _ => false,
    }
}

/// Whether a name may begin with a token.
pub fn may_begin(word: &Word<'_>) -> bool {
    word.is_capital()
}

/// What the features of a token are made of: codes of one ASCII character each, and the word.
#[derive(Clone, Copy, Debug)]
pub struct Look<'w> {
    case: u8,
    known: u8,
    /// Kind of the dictionary name over it, its length, and whether English writes it with a capital.
    name: u8,
    length: u8,
    proper: u8,
    role: u8,
    begins: u8,
    behind_speech: u8,
    /// How common the word is, and how it stands with capitals elsewhere.
    common: u8,
    capitals: [u8; 3],
    word: Part<'w>,
    lower: &'w str,
}

/// Where a sentence has no token any more.
static OUTSIDE: Look<'static> = Look {
    case: b'|',
    known: b'|',
    name: b'-',
    length: b'0',
    proper: b'-',
    role: b'-',
    begins: b'_',
    behind_speech: b'0',
    common: b'0',
    capitals: [b'-'; 3],
    word: Part::EMPTY,
    lower: "",
};

impl<'w> Look<'w> {
    fn new(word: &'w Word<'_>, lexicon: &Lexicon) -> Self {
        let look = Self {
            case: case_code(word),
            known: known_code(word),
            name: cover_code(word.name),
            role: cover_code(word.role),
            begins: if word.begins { b'^' } else { b'_' },
            word: Part::new(straight(word.lower)),
            lower: word.lower,
            ..OUTSIDE
        };
        if !word.is_capital() {
            return Self { capitals: [b'.'; 3], ..look };
        }
        Self {
            length: digit(word.name.map_or(0, |cover| cover.n_tokens.min(4))),
            proper: word.name.map_or(b'-', |cover| if cover.proper { b'p' } else { b'c' }),
            common: digit(lexicon.frequency(word.lower).map_or(0, |zipf| zipf as usize)),
            capitals: lexicon.capitals(word.lower).unwrap_or(OUTSIDE.capitals),
            ..look
        }
    }
}

/// What the features of a sentence are made of.
pub fn looks<'w>(words: &'w [Word<'_>], lexicon: &Lexicon) -> Vec<Look<'w>> {
    let mut looks: Vec<Look<'w>> = words.iter().map(|word| Look::new(word, lexicon)).collect();
    for at in 1..looks.len() {
        let says = looks[at].known != NO_CAPITAL && words[at - 1].case == Case::Lower && words[at - 1].is(List::Speech);
        looks[at].behind_speech = if says { b'1' } else { b'0' };
    }
    looks
}

/// A number below ten.
fn digit(number: usize) -> u8 {
    b'0' + number.min(9) as u8
}

fn case_code(word: &Word<'_>) -> u8 {
    match word.case {
        Case::Lower => b'l',
        Case::Title => b'T',
        Case::Upper => b'U',
        Case::Initial => b'I',
        Case::Mixed => b'M',
        Case::Number => b'N',
        Case::Punctuation => mark_code(word.text),
    }
}

/// A double quotation mark as a straight one, anything else as it is: a single straight one is an apostrophe as well, and may stand inside a name.
fn straight(lower: &str) -> &str {
    match lower {
        "“" | "”" | "„" => "\"",
        _ => lower,
    }
}

/// The first character of a mark, but curly ones as straight ones and all that are no ASCII alike.
fn mark_code(mark: &str) -> u8 {
    match straight(mark).chars().next().unwrap_or('.') {
        '‘' | '’' => b'\'',
        '–' | '—' => b'-',
        mark => u8::try_from(mark).ok().filter(u8::is_ascii_punctuation).unwrap_or(b'?'),
    }
}

fn kind_code(kind: NameKind) -> u8 {
    match kind {
        NameKind::Place => b'l',
        NameKind::Organization => b'o',
        NameKind::Person => b'p',
        NameKind::Other => b'x',
        NameKind::Position => b'j',
        NameKind::Portfolio => b'f',
        NameKind::Title => b't',
        NameKind::Demonym => b'd',
    }
}

fn cover_code(cover: Option<Cover>) -> u8 {
    cover.map_or(b'-', |cover| if cover.first { kind_code(cover.kind) } else { kind_code(cover.kind).to_ascii_uppercase() })
}

/// Stands for what is known of a word without a capital.
const NO_CAPITAL: u8 = b'.';

fn known_code(word: &Word<'_>) -> u8 {
    match word {
        word if !word.is_capital() => NO_CAPITAL,
        word if word.known => b'k',
        _ => b'u',
    }
}

/// The first letters of a word.
fn first_letters(lower: &str, n: usize) -> &str {
    lower.char_indices().nth(n).map_or(lower, |(at, _)| &lower[..at])
}

/// The last letters of a word.
fn last_letters(lower: &str, n: usize) -> &str {
    lower.char_indices().nth_back(n - 1).map_or(lower, |(at, _)| &lower[at..])
}

/// Calls `take` with every feature of a token.
pub fn features<'w>(looks: &[Look<'w>], at: usize, mut take: impl FnMut(Feature<'w>)) {
    let get = |step: isize| at.checked_add_signed(step).and_then(|at| looks.get(at));
    let near = |step: isize| get(step).unwrap_or(&OUTSIDE);
    let (left2, left, this, right, right2) = (near(-2), near(-1), &looks[at], near(1), near(2));
    take(Feature::new([b'b']));
    take(Feature::new([b'c', this.case, this.begins, this.known, this.name]));
    take(Feature::new([b'k', this.known, this.name, this.role]));
    take(Feature::new([b'n', left.name, this.name, right.name]));
    take(Feature::new([b'r', left.role, this.role, right.role]));
    take(Feature::new([b'R', left.role, this.name, this.known]));
    take(Feature::new([b's', left.case, this.case, right.case, this.begins]));
    take(Feature::new([b'S', left2.case, left.case, this.case]));
    take(Feature::new([b'T', this.case, right.case, right2.case]));
    take(Feature::new([b'K', left.known, this.known, right.known]));
    take(Feature::new([b'L', this.begins, this.case, this.known, this.name, right.known]));
    take(Feature::new([b'J', left2.name, left.name, this.name, right.name, right2.name]));
    take(Feature::new([b'N', left.name, left.known, this.name, this.known, this.case]));
    take(Feature::new([b'w']).of(this.word));
    for (code, step) in [(b'1', -2), (b'2', -1), (b'3', 1), (b'4', 2)] {
        if let Some(near) = get(step) {
            take(Feature::new([code]).of(near.word));
        }
    }
    if let Some(before) = get(-1) {
        take(Feature::new([b'v', this.behind_speech, this.case, this.known]));
        take(Feature::new([b'+', this.case, this.known]).of(before.word));
        take(Feature::new([b'i', this.name, this.known]).of(before.word));
    }
    if this.known != NO_CAPITAL {
        of_capital(left, this, right, take);
    }
}

/// The features of a token that only one with a capital has: its ends, and what dictionaries and plain text say of the word.
fn of_capital<'w>(left: &Look<'w>, this: &Look<'w>, right: &Look<'w>, mut take: impl FnMut(Feature<'w>)) {
    for (code, n) in [(b'E', 2), (b'e', 3), (b'F', 4)] {
        take(Feature::new([code]).of(Part::new(last_letters(this.lower, n))));
    }
    for (code, n) in [(b'G', 2), (b'f', 3), (b'H', 4)] {
        take(Feature::new([code]).of(Part::new(first_letters(this.lower, n))));
    }
    take(Feature::new([b'd', digit(this.lower.chars().count().min(8)), this.case]));
    take(Feature::new([b'q', this.common, this.known]));
    take(Feature::new([b'V', this.length, this.name, this.proper, this.known]));
    take(Feature::new([b'A', this.capitals[0], this.name, this.role, this.known]));
    take(Feature::new([b'C', left.capitals[0], this.capitals[0], right.capitals[0], this.begins]));
    take(Feature::new([b'm', left.capitals[2], this.capitals[1], this.known]));
}

/// What the weights say of each token by itself; none where it can be no name.
pub fn weigh(words: &[Word<'_>], lexicon: &Lexicon) -> Vec<Option<Scores>> {
    let (looks, weights) = (looks(words, lexicon), lexicon.name_weights());
    // Hashes first, look-ups then: each loop is small, and the look-ups do not wait for one another.
    let mut hashes: Vec<u64> = Vec::with_capacity(48);
    let mut score = |at| {
        let mut scores = [0; N_TAGS];
        hashes.clear();
        features(&looks, at, |feature| hashes.push(feature.hash()));
        hashes.iter().for_each(|hash| weights.add(*hash, &mut scores));
        scores
    };
    (0..words.len()).map(|at| may_be_name(words, at).then(|| score(at))).collect()
}

/// The feature of a tag behind another.
pub fn arrival<'w>(from: usize) -> Feature<'w> {
    Feature::new([b't', b'0' + from as u8])
}

/// As good as impossible, and so far from the end of the numbers that two add up.
const NEVER: i32 = i32::MIN / 4;

/// What the weights say of one tag behind another, and where none may stand.
pub fn arrivals(lexicon: &Lexicon) -> [Scores; N_TAGS] {
    let weights = lexicon.name_weights();
    let mut arrivals = [[0; N_TAGS]; N_TAGS];
    for (from, row) in arrivals.iter_mut().enumerate() {
        weights.add(arrival(from).hash(), row);
        row.iter_mut().enumerate().filter(|(tag, _)| !follows(from, *tag)).for_each(|(_, score)| *score = NEVER);
    }
    arrivals
}

/// The best tags for a sentence (Viterbi). O(tokens × tags²).
pub fn decode(words: &[Word<'_>], weighed: &[Option<Scores>], arrivals: &[Scores; N_TAGS]) -> Vec<usize> {
    let mut ways: Vec<[u8; N_TAGS]> = Vec::with_capacity(words.len());
    // A sentence begins as if behind a token that is no name.
    let mut before = [NEVER; N_TAGS];
    before[0] = 0;
    for (word, weighed) in words.iter().zip(weighed) {
        // Most tokens can be no name, so that there is one tag to reach.
        let n_open = if weighed.is_some() { N_TAGS } else { 1 };
        let (mut reached, way) = reach(&before, arrivals, n_open);
        for (tag, (score, weight)) in reached.iter_mut().zip(weighed.unwrap_or_default()).enumerate() {
            let is_open = tag == 0 || is_inside(tag) || may_begin(word);
            *score = if is_open { (*score + weight).clamp(NEVER, -NEVER) } else { NEVER };
        }
        ways.push(way);
        before = reached;
    }
    trace(&ways, &before)
}

/// The best score with which each of the first tags is reached from those before it, and from which of these.
fn reach(before: &Scores, arrivals: &[Scores; N_TAGS], n_open: usize) -> (Scores, [u8; N_TAGS]) {
    let (mut reached, mut way) = ([2 * NEVER; N_TAGS], [0; N_TAGS]);
    for (from, (before, arrivals)) in before.iter().zip(arrivals).enumerate() {
        for ((best, way), arrival) in reached.iter_mut().zip(&mut way).zip(arrivals).take(n_open) {
            // The first of equals.
            if before + arrival > *best {
                (*best, *way) = (before + arrival, from as u8);
            }
        }
    }
    (reached, way)
}

fn trace(ways: &[[u8; N_TAGS]], last: &Scores) -> Vec<usize> {
    let mut tags = vec![0; ways.len()];
    let best = last.iter().copied().max();
    let mut tag = last.iter().position(|score| Some(*score) == best).unwrap_or(0);
    for (to, way) in tags.iter_mut().zip(ways).rev() {
        *to = tag;
        tag = usize::from(way[tag]);
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
