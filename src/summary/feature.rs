//! The features of a sentence: numbers with names that a person understands, computed in one pass over the article and its centrality.

use super::centrality::{Centrality, cosine};
use super::content::{Content, Frequency, Shape, flag};
use super::position::{self, Position};
use super::terms::Terms;
use super::voice::Voice;
use crate::document::Document;
use crate::lexicon::Lexicon;

/// How a feature is computed.
type Feature = fn(&Subject<'_>) -> f32;

/// Each feature by its name, in the order of a row; `docs/summary.md` explains them.
const FEATURES: [(&str, Feature); N] = [
    ("position", |s| s.position.position),
    ("position_from_end", |s| s.position.from_end),
    ("share_read", |s| s.position.share_read),
    ("paragraph", |s| s.position.paragraph),
    ("place_in_paragraph", |s| s.position.place),
    ("words_before", |s| s.position.words_before),
    ("section_position", |s| s.position.in_section),
    ("article_sentences", |s| s.position.n_sentences),
    ("paragraph_sentences", |s| s.position.n_in_paragraph),
    ("lead_words", |s| s.words(FIRST)),
    ("words", |s| s.words(s.here())),
    ("words_to_mean", |s| s.words(s.here()) / s.article.mean_words.max(1.0)),
    ("previous_words", |s| s.words(s.before(1))),
    ("next_words", |s| s.words(s.behind(1))),
    ("term_weight", |s| s.content.weight),
    ("term_frequency", |s| s.content.frequency),
    ("rarity", |s| s.content.rarity),
    ("stop_share", |s| s.content.stop_share),
    ("new_content", |s| s.content.new_share),
    ("taken_up_later", |s| s.content.taken_up),
    ("key_terms", |s| s.content.key_terms),
    ("title_similarity", |s| s.title_similarity()),
    ("lead_similarity", |s| s.similarity(FIRST.filter(|_| s.index > 0))),
    ("previous_similarity", |s| s.similarity(s.before(1))),
    ("next_similarity", |s| s.similarity(s.behind(1))),
    ("centroid", |s| s.context.centrality.centroid[s.index]),
    ("lexrank", |s| s.context.centrality.lexrank[s.index]),
    ("degree", |s| s.context.centrality.degree[s.index]),
    ("centroid_rank", |s| s.article.centroid_ranks[s.index]),
    ("lexrank_rank", |s| s.article.lexrank_ranks[s.index]),
    ("quoted", |s| s.voice.quoted),
    ("inside_quotation", |s| flag(s.voice.begins_inside) + 2.0 * flag(s.voice.ends_inside)),
    ("attributed", |s| flag(s.voice.attributed) + flag(s.voice.pronoun_speaker)),
    ("first_person", |s| s.voice.first_person),
    ("previous_quoted", |s| s.neighbour(s.before(1), |voice| voice.quoted)),
    ("previous_attributed", |s| s.neighbour(s.before(1), |voice| flag(voice.attributed))),
    ("next_attributed", |s| s.neighbour(s.behind(1), |voice| flag(voice.attributed))),
    ("opens_pronoun", |s| flag(s.voice.opens_pronoun)),
    ("opens_connective", |s| flag(s.voice.opens_connective)),
    ("names", |s| s.shape.names),
    ("numbers", |s| s.shape.numbers),
    ("brackets", |s| s.shape.brackets),
    ("commas", |s| s.shape.commas),
    ("accusation_or_denial", |s| flag(s.voice.accuses) + 2.0 * flag(s.voice.denies)),
    ("words_through", |s| s.position.words_before + s.words(s.here())),
    ("article_words", |s| s.article.article_words),
    ("mean_words", |s| s.article.mean_words),
    ("article_quoted", |s| s.article.article_quoted),
    ("quoted_before", |s| s.article.told_before[s.index][0]),
    ("attributed_before", |s| s.article.told_before[s.index][1]),
    ("reporting", |s| s.voice.reporting),
    ("pointers", |s| s.voice.pointers),
    ("most_like_before", |s| s.article.most_like[s.index][0]),
    ("most_like_behind", |s| s.article.most_like[s.index][1]),
    ("word_length", |s| s.shape.word_length),
    ("opens_number", |s| s.shape.opens_number),
    ("words_2_before", |s| s.words(s.before(2))),
    ("words_2_behind", |s| s.words(s.behind(2))),
    ("paragraph_words", |s| s.article.paragraph_words[s.index]),
    ("question", |s| flag(s.voice.asks)),
    ("previous_question", |s| s.neighbour(s.before(1), |voice| flag(voice.asks))),
    ("lead_question", |s| s.neighbour(FIRST, |voice| flag(voice.asks))),
    ("second_person", |s| s.voice.second_person),
    ("article_second_person", |s| s.article.article_second_person),
    ("names_day", |s| flag(s.voice.names_day)),
    ("next_names_day", |s| s.neighbour(s.behind(1), |voice| flag(voice.names_day))),
    ("lead_names_day", |s| s.neighbour(FIRST, |voice| flag(voice.names_day))),
    ("defines", |s| flag(s.voice.defines)),
];

/// How many features there are.
pub(super) const N: usize = 68;

/// The names of the features, in the order of a row; `docs/summary.md` explains each.
pub const NAMES: [&str; N] = {
    let mut names = [""; N];
    let mut at = 0;
    while at < N {
        names[at] = FEATURES[at].0;
        at += 1;
    }
    names
};

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
    let article = Surroundings::new(context);
    let frequency = Frequency::new(context.terms);
    let mut seen = vec![false; context.terms.all.len()];
    let sentences = context.document.sentences.iter().enumerate();
    let rows = sentences.map(|(index, sentence)| {
        let (position, voice) = (&article.positions[index], &context.voices[index]);
        let content = Content::new(context.terms, &frequency, sentence, &mut seen);
        let subject = Subject { context, article: &article, index, position, voice, content, shape: Shape::new(context.document, sentence) };
        FEATURES.map(|(_, value)| value(&subject))
    });
    rows.collect()
}

/// The first sentence, if it has a value to give.
const FIRST: Option<usize> = Some(0);

/// The sentence that a row is about.
struct Subject<'a> {
    context: &'a Context<'a>,
    article: &'a Surroundings,
    index: usize,
    position: &'a Position,
    voice: &'a Voice,
    content: Content,
    shape: Shape,
}

impl Subject<'_> {
    fn here(&self) -> Option<usize> {
        Some(self.index)
    }

    fn before(&self, n: usize) -> Option<usize> {
        self.index.checked_sub(n)
    }

    fn behind(&self, n: usize) -> Option<usize> {
        Some(self.index + n).filter(|at| *at < self.context.voices.len())
    }

    fn words(&self, of: Option<usize>) -> f32 {
        of.and_then(|at| self.context.document.sentences.get(at)).map_or(NONE, |sentence| sentence.n_words as f32)
    }

    fn neighbour(&self, at: Option<usize>, value: fn(&Voice) -> f32) -> f32 {
        at.map_or(NONE, |at| value(&self.context.voices[at]))
    }

    fn similarity(&self, to: Option<usize>) -> f32 {
        let vectors = &self.context.centrality.vectors;
        to.map_or(NONE, |at| cosine(&vectors[self.index], &vectors[at]))
    }

    fn title_similarity(&self) -> f32 {
        self.context.title.as_ref().map_or(NONE, |title| cosine(&self.context.centrality.vectors[self.index], title))
    }
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
