//! From rows with marked names to stretches of tokens with their features and the tags that are right.

use std::collections::{HashMap, HashSet};

use ringkas::article::{ReadOptions, Source};
use ringkas::glossary::name::tagger::{self, N_TAGS};
use ringkas::glossary::name::text::headline::Mode;
use ringkas::glossary::name::text::reader::Reader;
use ringkas::glossary::name::text::word::{Cover, Word};
use ringkas::lexicon::NameKind;
use ringkas::lexicon::feature::Feature;
use ringkas::{Article, Document, Lexicon};

/// A text with its names.
#[derive(serde::Deserialize)]
pub(crate) struct Row {
    pub(crate) source: String,
    pub(crate) split: String,
    text: String,
    spans: Vec<Mark>,
}

impl Row {
    /// Whether a set made by hand marks it: such sets leave out some names of kinds that they mark elsewhere.
    fn is_by_hand(&self) -> bool {
        !matches!(self.source.as_str(), "silver" | "own")
    }
}

#[derive(serde::Deserialize)]
struct Mark {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: String,
}

/// Tags as bits.
pub(crate) type Tags = u16;
/// The tag of no name.
pub(crate) const NONE: Tags = 1;
/// Every tag.
const ANY: Tags = (1 << N_TAGS) - 1;
/// Tags that continue a name.
const INSIDE: Tags = 1 << 2 | 1 << 4 | 1 << 6 | 1 << 8;

/// A token that may be part of a name.
pub(crate) struct Token {
    /// Numbers of its features.
    pub(crate) features: Vec<usize>,
    /// Tags that are possible.
    pub(crate) may: Tags,
    /// Tags that are right.
    pub(crate) right: Tags,
}

/// Tokens side by side that may be names, with what stands before and behind being none.
pub(crate) struct Stretch {
    pub(crate) tokens: Vec<Token>,
    /// How much it counts.
    pub(crate) weight: f64,
}

/// How much a row of a source counts: the smaller of the news sets is nearer to what people read, the larger has lists and quotations that it marks in part.
const WEIGHTS: [(&str, f64); 3] = [("idner2k", 2.0), ("nergrit", 0.8), ("own", 0.25)];

/// Features by number.
#[derive(Default)]
pub(crate) struct Features {
    ids: HashMap<u64, usize>,
    /// What the weights file calls them.
    pub(crate) names: Vec<String>,
    counts: Vec<usize>,
}

impl Features {
    /// The number of a feature, counting it.
    pub(crate) fn id(&mut self, feature: &Feature<'_>) -> usize {
        let next = self.names.len();
        let id = *self.ids.entry(feature.hash()).or_insert(next);
        if id == next {
            self.names.push(feature.name());
            self.counts.push(0);
        }
        self.counts[id] += 1;
        id
    }

    /// Whether a feature was seen more than once.
    pub(crate) fn is_common(&self, id: usize) -> bool {
        self.counts[id] > 1
    }
}

/// The strings that sets made by hand mark as names.
pub(crate) fn marked<'r>(rows: impl Iterator<Item = &'r Row>) -> HashSet<String> {
    let strings = |row: &Row| {
        let letters: Vec<char> = row.text.chars().collect();
        row.spans.iter().map(|mark| letters[mark.start..mark.end].iter().collect()).collect::<Vec<String>>()
    };
    rows.filter(|row| row.is_by_hand()).flat_map(strings).collect()
}

/// The tags with which a name of a type begins, or of one of several parted by a bar.
fn first_tags(kinds: &str) -> Tags {
    let first = |kind: &str| match kind {
        "PER" => 1 << 1,
        "LOC" => 1 << 3,
        "ORG" => 1 << 5,
        "MISC" => 1 << 7,
        "" => 1 << 1 | 1 << 3 | 1 << 5 | 1 << 7,
        // A capital that nothing explains.
        "?" => ANY,
        _ => NONE,
    };
    kinds.split('|').fold(0, |tags, kind| tags | first(kind))
}

/// The tags that are right for each token of a sentence, whose tokens begin and end at `spans`, none where one may be no name.
fn right_tags(row: &Row, words: &[Word<'_>], spans: &[(usize, usize)], may: &[bool]) -> Vec<Tags> {
    let bytes: Vec<usize> = row.text.char_indices().map(|(at, _)| at).chain([row.text.len()]).collect();
    let mut right: Vec<Tags> = Vec::with_capacity(words.len());
    for (at, (start, end)) in spans.iter().copied().enumerate() {
        let mark = row.spans.iter().find(|mark| bytes[mark.start] <= start && end <= bytes[mark.end]).filter(|_| may[at]);
        let before = right.last().copied().unwrap_or(NONE);
        right.push(mark.map_or(NONE, |mark| {
            let first = first_tags(&mark.kind);
            let continues = bytes[mark.start] < start && before & (first | first << 1) != 0;
            match first {
                ANY | NONE => first,
                // The name may have begun at the token that nothing explains.
                _ if before == ANY => first | first << 1,
                _ if continues => first << 1,
                _ if tagger::may_begin(&words[at]) => first,
                _ => NONE,
            }
        }));
    }
    right
}

/// Lets a name be right too where a set made by hand leaves unmarked what it marks elsewhere or what the dictionary has: such a gap says nothing.
fn open_gaps(words: &[Word<'_>], right: &mut [Tags], marked: &HashSet<String>) {
    const LONGEST: usize = 5;
    let is_known = |cover: &Cover| {
        let counts = matches!(cover.kind, NameKind::Place | NameKind::Organization | NameKind::Person | NameKind::Demonym);
        cover.first && cover.proper && counts
    };
    let mut at = 0;
    while at < words.len() {
        let known = words[at].name.filter(is_known).map_or(0, |cover| cover.n_tokens);
        let is_marked = |n: &usize| {
            let shown: Vec<&str> = words[at..at + n].iter().map(|word| word.text).collect();
            marked.contains(&shown.join(" "))
        };
        let longest = if words[at].is_capital() { LONGEST.min(words.len() - at) } else { 0 };
        let n = (known + 1..=longest).rev().find(is_marked).unwrap_or(known);
        let goes_on = right.get(at + n).is_some_and(|next| next & INSIDE != 0);
        if right[at..at + n].iter().all(|right| *right == NONE) && !goes_on {
            for (place, right) in right[at..at + n].iter_mut().enumerate() {
                *right = if place == 0 { ANY & !INSIDE } else { NONE | INSIDE };
            }
        }
        at += n.max(1);
    }
}

/// The stretches of a row; their features are counted.
pub(crate) fn stretches(row: &Row, lexicon: &Lexicon, marked: &HashSet<String>, all: &mut Features) -> Vec<Stretch> {
    let article = Article::read(Source::plain(row.text.clone()), lexicon, ReadOptions { keep_all: true });
    let document = Document::new(article, lexicon);
    let mut reader = Reader::new(&document, lexicon);
    let weight = WEIGHTS.iter().find(|(source, _)| *source == row.source).map_or(1.0, |(_, weight)| *weight);
    let mut found = Vec::new();
    for sentence in &document.sentences {
        let (words, mode) = reader.read(sentence);
        if mode != Mode::Running || words.len() < 2 {
            continue;
        }
        let spans: Vec<_> = document.tokens_of(sentence).iter().map(|token| (token.span.start, token.span.end)).collect();
        let may: Vec<bool> = (0..words.len()).map(|at| tagger::may_be_name(&words, at)).collect();
        let mut right = right_tags(row, &words, &spans, &may);
        if row.is_by_hand() {
            open_gaps(&words, &mut right, marked);
        }
        let looks = tagger::looks(&words, lexicon);
        let mut tokens: Vec<Token> = Vec::new();
        for at in 0..words.len() {
            if !may[at] {
                found.push(Stretch { tokens: std::mem::take(&mut tokens), weight });
                continue;
            }
            let mut features = Vec::new();
            tagger::features(&looks, at, |feature| features.push(all.id(&feature)));
            let begins = if tagger::may_begin(&words[at]) { ANY } else { NONE | INSIDE };
            let may = if tokens.is_empty() { begins & !INSIDE } else { begins };
            let right = if right[at] & may == 0 { NONE } else { right[at] & may };
            tokens.push(Token { features, may, right });
        }
        found.push(Stretch { tokens, weight });
    }
    found.retain(|stretch| !stretch.tokens.is_empty());
    found
}
