//! The features of a sentence: numbers with names that a person understands, computed in one pass over the article and its centrality.

use unicode_normalization::char::is_combining_mark;

use super::centrality::{Centrality, cosine};
use super::position::{self, Position};
use super::terms::Terms;
use super::voice::Voice;
use crate::document::{Document, Sentence};
use crate::lexicon::Lexicon;
use crate::token::TokenKind;

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
    "previous_attributed",
    "next_attributed",
    "opens_pronoun",
    "opens_connective",
    "names",
    "numbers",
    "brackets",
    "commas",
    "accusation_or_denial",
    "words_through",
    "article_words",
    "mean_words",
    "article_quoted",
    "quoted_before",
    "attributed_before",
    "reporting",
    "pointers",
    "most_like_before",
    "most_like_behind",
    "word_length",
    "opens_number",
    "words_2_before",
    "words_2_behind",
    "paragraph_words",
    "question",
    "previous_question",
    "lead_question",
    "second_person",
    "article_second_person",
    "names_day",
    "next_names_day",
    "lead_names_day",
    "defines",
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
    pub(super) lexicon: &'a Lexicon,
    pub(super) terms: &'a Terms,
    pub(super) centrality: &'a Centrality,
    pub(super) voices: &'a [Voice],
    pub(super) title: Option<Vec<(u32, f32)>>,
}

/// The rows of all sentences.
pub(super) fn rows(context: &Context<'_>) -> Vec<Row> {
    let surroundings = Surroundings::new(context);
    let frequency = Frequency::new(context);
    let mut seen = vec![false; context.terms.all.len()];
    (0..context.document.sentences.len())
        .map(|index| {
            let content = Content::new(context, &frequency, index, &mut seen);
            surroundings.row(context, index, &content, &Shape::new(context.document, &context.document.sentences[index]))
        })
        .collect()
}

/// What the rows take from the article as a whole.
struct Surroundings {
    positions: Vec<Position>,
    centroid_ranks: Vec<f32>,
    lexrank_ranks: Vec<f32>,
    mean_words: f32,
    article_words: f32,
    /// Share of the article that is quotation.
    article_quoted: f32,
    /// Second-person words per word, mean of the sentences.
    article_second_person: f32,
    /// For each sentence how many quoted and how many attributed ones stand before it.
    told_before: Vec<[f32; 2]>,
    /// For each sentence its highest similarity to one before it and to one behind it.
    most_like: Vec<[f32; 2]>,
    /// Words of the paragraph of each sentence.
    paragraph_words: Vec<f32>,
}

impl Surroundings {
    fn new(context: &Context<'_>) -> Self {
        let n = context.document.sentences.len().max(1) as f32;
        let n_words = context.document.n_words();
        Self {
            positions: position::positions(context.document),
            centroid_ranks: ranks(&context.centrality.centroid),
            lexrank_ranks: ranks(&context.centrality.lexrank),
            mean_words: n_words as f32 / n,
            article_words: n_words.min(1500) as f32,
            article_quoted: context.voices.iter().map(|voice| voice.quoted).sum::<f32>() / n,
            article_second_person: context.voices.iter().map(|voice| voice.second_person).sum::<f32>() / n,
            told_before: told_before(context.voices),
            most_like: most_like(context.centrality),
            paragraph_words: paragraph_words(context.document),
        }
    }

    fn row(&self, context: &Context<'_>, index: usize, content: &Content, shape: &Shape) -> Row {
        let sentences = &context.document.sentences;
        let (voice, centrality, position) = (&context.voices[index], context.centrality, &self.positions[index]);
        let words = |at: Option<usize>| at.and_then(|at| sentences.get(at)).map_or(NONE, |s| s.n_words as f32);
        let (before, behind) = (index.checked_sub(1), Some(index + 1).filter(|at| *at < sentences.len()));
        let lead = Some(0);
        let neighbour = |at: Option<usize>, value: fn(&Voice) -> f32| at.map_or(NONE, |at| value(&context.voices[at]));
        let similar = |at: Option<usize>| at.map_or(NONE, |at| cosine(&centrality.vectors[index], &centrality.vectors[at]));
        // One line a name, in the order of `NAMES`.
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
            words(Some(index)) / self.mean_words.max(1.0),
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
            similar(Some(0).filter(|_| index > 0)),
            similar(before),
            similar(behind),
            centrality.centroid[index],
            centrality.lexrank[index],
            centrality.degree[index],
            self.centroid_ranks[index],
            self.lexrank_ranks[index],
            voice.quoted,
            flag(voice.begins_inside) + 2.0 * flag(voice.ends_inside),
            flag(voice.attributed) + flag(voice.pronoun_speaker),
            voice.first_person,
            neighbour(before, |voice| voice.quoted),
            neighbour(before, |voice| flag(voice.attributed)),
            neighbour(behind, |voice| flag(voice.attributed)),
            flag(voice.opens_pronoun),
            flag(voice.opens_connective),
            shape.names,
            shape.numbers,
            shape.brackets,
            shape.commas,
            flag(voice.accuses) + 2.0 * flag(voice.denies),
            position.words_before + words(Some(index)),
            self.article_words,
            self.mean_words,
            self.article_quoted,
            self.told_before[index][0],
            self.told_before[index][1],
            voice.reporting,
            voice.pointers,
            self.most_like[index][0],
            self.most_like[index][1],
            shape.word_length,
            shape.opens_number,
            words(index.checked_sub(2)),
            words(Some(index + 2)),
            self.paragraph_words[index],
            flag(voice.asks),
            neighbour(before, |voice| flag(voice.asks)),
            neighbour(lead, |voice| flag(voice.asks)),
            voice.second_person,
            self.article_second_person,
            flag(voice.names_day),
            neighbour(behind, |voice| flag(voice.names_day)),
            neighbour(lead, |voice| flag(voice.names_day)),
            flag(voice.defines),
        ]
    }
}

fn flag(holds: bool) -> f32 {
    f32::from(u8::from(holds))
}

fn told_before(voices: &[Voice]) -> Vec<[f32; 2]> {
    let (mut quoted, mut attributed) = (0.0_f32, 0.0_f32);
    let mut told = Vec::with_capacity(voices.len());
    for voice in voices {
        told.push([quoted, attributed]);
        quoted += voice.quoted;
        attributed += flag(voice.attributed) + voice.reporting;
    }
    told
}

fn most_like(centrality: &Centrality) -> Vec<[f32; 2]> {
    let mut most = vec![[0.0_f32; 2]; centrality.vectors.len()];
    for (a, b, w) in &centrality.edges {
        let (a, b) = (*a as usize, *b as usize);
        most[b][0] = most[b][0].max(*w);
        most[a][1] = most[a][1].max(*w);
    }
    most
}

fn paragraph_words(document: &Document) -> Vec<f32> {
    let same = document.sentences.chunk_by(|a, b| a.paragraph == b.paragraph);
    same.flat_map(|chunk| std::iter::repeat_n(chunk.iter().map(|s| s.n_words).sum::<usize>() as f32, chunk.len())).collect()
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
        let means = self.means(context).into_iter();
        means.enumerate().map(|(at, mean)| 0.5 * mean.min(1.0) + 0.5 / (1.0 + at as f32).sqrt()).collect()
    }

    /// The mean weight of the terms of each sentence; few terms count less.
    pub(super) fn means(&self, context: &Context<'_>) -> Vec<f32> {
        let sentences = &context.document.sentences;
        let mean = |at: usize| {
            let terms = context.terms.of_token[sentences[at].tokens.clone()].iter().flatten();
            let weights = terms.map(|term| self.weights[*term as usize]).filter(|w| *w > 0.0);
            let (n, sum) = weights.fold((0.0_f32, 0.0), |(n, sum), w| (n + 1.0, sum + w));
            sum / (n + 3.0)
        };
        (0..sentences.len()).map(mean).collect()
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
            content.new_share += flag(!seen[number]);
            content.taken_up += flag(!seen[number] && term.n_sentences > 1);
            // A key term counts most where it stands first.
            content.key_terms += flag(frequency.keys[number]) * if seen[number] { 0.1 } else { 1.1 };
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
    /// Letters per word.
    word_length: f32,
    opens_number: f32,
}

impl Shape {
    fn new(document: &Document, sentence: &Sentence) -> Self {
        let mut shape = Self::default();
        let tokens = document.tokens_of(sentence);
        for (place, token) in tokens.iter().enumerate() {
            shape.add(token.of(document.text()), token.kind, place);
        }
        shape.names /= tokens.len().max(1) as f32;
        shape.word_length /= tokens.iter().filter(|token| token.kind == TokenKind::Word).count().max(1) as f32;
        shape.opens_number = flag(tokens.iter().take(3).any(|token| token.kind == TokenKind::Number));
        shape
    }

    fn add(&mut self, form: &str, kind: TokenKind, place: usize) {
        match (kind, form) {
            (TokenKind::Number, _) => self.numbers += 1.0,
            (TokenKind::Word, _) => {
                self.names += flag(place > 1 && form.starts_with(char::is_uppercase));
                self.word_length += n_letters(form) as f32;
            }
            (_, "(") => self.brackets += 1.0,
            (_, ",") => self.commas += 1.0,
            _ => {}
        }
    }
}

/// Letters of a word, whether composed or not.
fn n_letters(form: &str) -> usize {
    if form.is_ascii() { form.len() } else { form.chars().filter(|c| !is_combining_mark(*c)).count() }
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
