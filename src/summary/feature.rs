//! The features of a sentence: numbers with names that a person understands, computed in one pass over the article and its centrality.

use super::centrality::{Centrality, cosine};
use super::position::{self, Position};
use super::terms::Terms;
use super::voice::Voice;
use crate::document::{Document, Sentence};
use crate::token::{Token, TokenKind};

/// The names of the features, in the order of a row; `docs/summary.md` explains each.
pub const NAMES: [&str; 68] = [
    "position",
    "position_from_end",
    "share_read",
    "paragraph",
    "place_in_paragraph",
    "words_before",
    "section_position",
    "article_sentences",
    "paragraph_sentences",
    "lead_words",
    "words",
    "words_to_mean",
    "previous_words",
    "next_words",
    "term_weight",
    "term_frequency",
    "rarity",
    "stop_share",
    "new_content",
    "taken_up_later",
    "key_terms",
    "title_similarity",
    "lead_similarity",
    "previous_similarity",
    "next_similarity",
    "centroid",
    "lexrank",
    "degree",
    "centroid_rank",
    "lexrank_rank",
    "quoted",
    "inside_quotation",
    "attributed",
    "first_person",
    "previous_quoted",
    "next_quoted",
    "previous_attributed",
    "next_attributed",
    "opens_pronoun",
    "opens_connective",
    "names",
    "numbers",
    "brackets",
    "commas",
    "question",
    "accusation_or_denial",
    "words_through",
    "article_words",
    "mean_words",
    "article_quoted",
    "quoted_before",
    "attributed_before",
    "reporting",
    "citing",
    "days",
    "truth",
    "pointers",
    "most_like_before",
    "most_like_behind",
    "previous_reporting",
    "next_reporting",
    "word_length",
    "colon",
    "opens_name",
    "opens_number",
    "words_2_before",
    "words_2_behind",
    "paragraph_words",
];

/// How many features there are.
pub(super) const N: usize = NAMES.len();

/// The features of one sentence.
pub(super) type Row = [f32; N];

/// What stands where a feature does not apply: no title, no sentence before.
pub(super) const NONE: f32 = -1.0;

/// Everything the rows are computed from.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) terms: &'a Terms,
    pub(super) centrality: &'a Centrality,
    pub(super) voices: &'a [Voice],
    pub(super) title: Option<Vec<(u32, f32)>>,
}

/// The rows of all sentences.
pub(super) fn rows(context: &Context<'_>) -> Vec<Row> {
    let positions = position::positions(context.document);
    let frequency = Frequency::new(context);
    let centroid_ranks = ranks(&context.centrality.centroid);
    let lexrank_ranks = ranks(&context.centrality.lexrank);
    let mean = context.document.n_words() as f32 / context.document.sentences.len().max(1) as f32;
    let (mut q, mut a, mut qs, mut at) = (0.0_f32, 0.0_f32, Vec::new(), Vec::new());
    for voice in context.voices {
        qs.push(q);
        at.push(a);
        q += voice.quoted;
        a += f32::from(u8::from(voice.attributed)) + voice.reporting;
    }
    let share = (q / context.voices.len().max(1) as f32, qs, at);
    let mut like = (vec![0.0_f32; context.voices.len()], vec![0.0_f32; context.voices.len()]);
    for (a, b, w) in &context.centrality.edges {
        let (a, b) = (*a as usize, *b as usize);
        like.0[b] = like.0[b].max(*w);
        like.1[a] = like.1[a].max(*w);
    }
    let mut seen = vec![false; context.terms.all.len()];
    let sentences = &context.document.sentences;
    (0..sentences.len())
        .map(|index| {
            let content = Content::new(context, &frequency, index, &mut seen);
            let shape = Shape::new(context.document, &sentences[index]);
            row(context, index, &positions[index], mean, &content, &shape, [centroid_ranks[index], lexrank_ranks[index]], &share, &like)
        })
        .collect()
}

#[allow(clippy::too_many_arguments, reason = "one row of a table of features")]
fn row(
    context: &Context<'_>,
    index: usize,
    position: &Position,
    mean: f32,
    content: &Content,
    shape: &Shape,
    ranks: [f32; 2],
    share: &(f32, Vec<f32>, Vec<f32>),
    like: &(Vec<f32>, Vec<f32>),
) -> Row {
    let sentences = &context.document.sentences;
    let (voice, centrality) = (&context.voices[index], context.centrality);
    let words = |at: Option<usize>| at.and_then(|at| sentences.get(at)).map_or(NONE, |s| s.n_words as f32);
    let (before, behind) = (index.checked_sub(1), Some(index + 1).filter(|at| *at < sentences.len()));
    let neighbour = |at: Option<usize>| at.map(|at| &context.voices[at]);
    let similar = |at: Option<usize>| at.map_or(NONE, |at| cosine(&centrality.vectors[index], &centrality.vectors[at]));
    [
        position.position,
        position.from_end,
        position.share_read,
        position.paragraph,
        position.place,
        position.words_before,
        position.in_section,
        position.n_sentences,
        position.n_in_paragraph,
        words(Some(0)),
        words(Some(index)),
        words(Some(index)) / mean.max(1.0),
        words(before),
        words(behind),
        content.weight,
        content.frequency,
        content.rarity,
        content.stop_share,
        content.new_share,
        content.taken_up,
        content.key_terms,
        context.title.as_ref().map_or(NONE, |title| cosine(&centrality.vectors[index], title)),
        if index == 0 { NONE } else { similar(Some(0)) },
        similar(before),
        similar(behind),
        centrality.centroid[index],
        centrality.lexrank[index],
        centrality.degree[index],
        ranks[0],
        ranks[1],
        voice.quoted,
        f32::from(u8::from(voice.begins_inside)) + 2.0 * f32::from(u8::from(voice.ends_inside)),
        f32::from(u8::from(voice.attributed)) + f32::from(u8::from(voice.pronoun_speaker)),
        voice.first_person,
        neighbour(before).map_or(NONE, |v| v.quoted),
        neighbour(behind).map_or(NONE, |v| v.quoted),
        neighbour(before).map_or(NONE, |v| f32::from(u8::from(v.attributed))),
        neighbour(behind).map_or(NONE, |v| f32::from(u8::from(v.attributed))),
        f32::from(u8::from(voice.opens_pronoun)),
        f32::from(u8::from(voice.opens_connective)),
        shape.names,
        shape.numbers,
        shape.brackets,
        shape.commas,
        shape.question,
        f32::from(u8::from(voice.accuses)) + 2.0 * f32::from(u8::from(voice.denies)),
        position.words_before + words(Some(index)),
        context.document.n_words().min(1500) as f32,
        mean,
        share.0,
        share.1[index],
        share.2[index],
        voice.reporting,
        voice.citing,
        voice.days,
        voice.truth,
        voice.pointers,
        like.0[index],
        like.1[index],
        neighbour(before).map_or(NONE, |v| v.reporting),
        neighbour(behind).map_or(NONE, |v| v.reporting),
        shape.word_length,
        shape.colon,
        shape.opens_name,
        shape.opens_number,
        words(index.checked_sub(2)),
        words(Some(index + 2)),
        sentences.iter().filter(|s| s.paragraph == sentences[index].paragraph).map(|s| s.n_words).sum::<usize>() as f32,
    ]
}

/// The rank of each value among all, 0 for the highest to 1 for the lowest; equal ones in order.
fn ranks(values: &[f32]) -> Vec<f32> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*b].total_cmp(&values[*a]).then(a.cmp(b)));
    let mut ranks = vec![0.0; values.len()];
    let last = values.len().saturating_sub(1).max(1) as f32;
    order.into_iter().enumerate().for_each(|(rank, index)| ranks[index] = rank as f32 / last);
    ranks
}

/// How much each term of the article weighs.
pub(super) struct Frequency {
    weights: Vec<f32>,
    keys: Vec<bool>,
}

impl Frequency {
    /// Occurrences in sentences times rarity in the language, 1 for the weightiest term; the ten weightiest are the key terms.
    pub(super) fn new(context: &Context<'_>) -> Self {
        const KEYS: usize = 10;
        let terms = &context.terms.all;
        let mut weights: Vec<f32> = terms.iter().map(|t| if t.marks.stop { 0.0 } else { t.n_sentences as f32 * t.rarity }).collect();
        let top = weights.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        weights.iter_mut().for_each(|w| *w /= top);
        let mut order: Vec<usize> = (0..weights.len()).collect();
        order.sort_by(|a, b| weights[*b].total_cmp(&weights[*a]).then(a.cmp(b)));
        let mut keys = vec![false; weights.len()];
        order.into_iter().take(KEYS).for_each(|term| keys[term] = true);
        Self { weights, keys }
    }

    /// The frequency-and-position scorer: mean weight of the terms, and a share for standing early, both 0 to 1.
    pub(super) fn scores(&self, context: &Context<'_>) -> Vec<f32> {
        let sentences = &context.document.sentences;
        let mean = |at: usize| {
            let terms = context.terms.of_token[sentences[at].tokens.clone()].iter().flatten();
            let weights = terms.map(|term| self.weights[*term as usize]).filter(|w| *w > 0.0);
            let (n, sum) = weights.fold((0.0_f32, 0.0), |(n, sum), w| (n + 1.0, sum + w));
            sum / (n + 3.0)
        };
        (0..sentences.len()).map(|at| 0.5 * mean(at).min(1.0) + 0.5 / (1.0 + at as f32).sqrt()).collect()
    }
}

/// What a sentence says, in terms.
#[derive(Default)]
struct Content {
    weight: f32,
    frequency: f32,
    rarity: f32,
    stop_share: f32,
    new_share: f32,
    taken_up: f32,
    key_terms: f32,
}

impl Content {
    fn new(context: &Context<'_>, frequency: &Frequency, index: usize, seen: &mut [bool]) -> Self {
        let sentence = &context.document.sentences[index];
        let (mut content, mut n, mut n_words) = (Self::default(), 0.0_f32, 0.0_f32);
        for number in context.terms.of_token[sentence.tokens.clone()].iter().flatten().map(|term| *term as usize) {
            let term = &context.terms.all[number];
            n_words += 1.0;
            if term.marks.stop {
                content.stop_share += 1.0;
                continue;
            }
            n += 1.0;
            content.weight += frequency.weights[number];
            content.frequency += term.n_sentences as f32;
            content.rarity += term.rarity;
            content.new_share += f32::from(u8::from(!seen[number]));
            content.taken_up += f32::from(u8::from(!seen[number] && term.n_sentences > 1));
            content.key_terms += f32::from(u8::from(frequency.keys[number] && !seen[number])) + f32::from(u8::from(frequency.keys[number])) * 0.1;
            seen[number] = true;
        }
        let n = n.max(1.0);
        content.weight /= n;
        content.frequency /= n;
        content.rarity /= n;
        content.new_share /= n;
        content.stop_share /= n_words.max(1.0);
        content
    }
}

/// What a sentence looks like: capitals, digits, marks.
#[derive(Default)]
struct Shape {
    names: f32,
    numbers: f32,
    brackets: f32,
    commas: f32,
    question: f32,
    word_length: f32,
    colon: f32,
    opens_name: f32,
    opens_number: f32,
}

impl Shape {
    fn new(document: &Document, sentence: &Sentence) -> Self {
        let mut shape = Self::default();
        let tokens = document.tokens_of(sentence);
        for (place, token) in tokens.iter().enumerate() {
            shape.add(document, token, place);
        }
        shape.names /= tokens.len().max(1) as f32;
        shape.word_length = sentence.span.len() as f32 / sentence.n_words.max(1) as f32;
        let second = tokens.get(1).filter(|t| t.kind == TokenKind::Word).is_some_and(|t| t.of(document.text()).starts_with(char::is_uppercase));
        shape.opens_name = f32::from(u8::from(second));
        shape.opens_number = f32::from(u8::from(tokens.iter().take(3).any(|t| t.kind == TokenKind::Number)));
        shape
    }

    fn add(&mut self, document: &Document, token: &Token, place: usize) {
        let form = token.of(document.text());
        match token.kind {
            TokenKind::Number => self.numbers += 1.0,
            TokenKind::Word => self.names += f32::from(u8::from(place > 1 && form.starts_with(char::is_uppercase))),
            TokenKind::Punctuation => match form {
                "(" => self.brackets += 1.0,
                ":" | ";" => self.colon += 1.0,
                "," => self.commas += 1.0,
                "?" => self.question += 1.0,
                _ => {}
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ranks;

    #[test]
    fn ranks_are_spread_and_ties_go_by_position() {
        assert_eq!(ranks(&[0.1, 0.5, 0.5]), [1.0, 0.0, 0.5]);
        assert_eq!(ranks(&[0.1]), [0.0]);
        assert!(ranks(&[]).is_empty());
    }
}
