//! One summary of an event from several articles.
//!
//! Each article is scored on its own; a sentence that other articles report too gains, and near-identical ones count once. The articles are put in
//! the order of a hash of their text first, so that the order in which they were named changes nothing.

mod figures;

use std::borrow::Borrow;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

pub use figures::{Disagreement, Figure};

use super::centrality::{Vector, cosine};
use super::selection::{Budget, Item, select};
use super::terms::hash;
use super::{Analysis, Length, Method, Options, Weights, analyse, debts, is_body, suited};
use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::token::TokenKind;

/// Cosine from which two sentences are the same but for a word.
const IDENTICAL: f32 = 0.8;
/// Cosine from which two sentences report the same.
const SAME: f32 = 0.4;
/// What a sentence gains that all articles report, as a share of its value.
const SUPPORT: f64 = 0.5;
/// How many sentences that hold a term are compared with the next one that holds it.
const REACH: usize = 400;

/// A sentence of a merged summary.
#[derive(Clone, Debug, PartialEq)]
pub struct MergedSentence {
    /// Which of the documents it is from, as they were given.
    pub document: usize,
    /// Index into that document's sentences.
    pub sentence: usize,
    /// 0 to 1, higher is better.
    pub score: f64,
    /// The other documents that have it nearly word for word, in the order given.
    pub also_in: Vec<usize>,
}

/// A summary of several articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergedSummary {
    /// The sentences in the order to be read.
    pub sentences: Vec<MergedSentence>,
    /// Figures on which the articles differ.
    pub disagreements: Vec<Disagreement>,
    /// What the chosen set is worth.
    pub objective: f64,
    /// Words of the chosen sentences.
    pub n_words: usize,
    /// No sentence fits the budget, so the shortest was taken.
    pub over_budget: bool,
}

/// Summarizes articles on one event. O(sentences × 400) over all of them together.
pub fn merge<D: Borrow<Document>>(documents: &[D], lexicon: &Lexicon, weights: &Weights, options: &Options) -> MergedSummary {
    let documents: Vec<&Document> = documents.iter().map(Borrow::borrow).collect();
    let pool = Pool::new(&documents, lexicon, weights, options);
    let picked = pool.pick(options);
    let ordered = pool.in_reading_order(&picked.chosen);
    MergedSummary { objective: picked.objective, over_budget: picked.over_budget, ..pool.summary(ordered, lexicon) }
}

/// The merged summary that these sentences are, each with the number of its document, in this order: for one that was made before. What is no body sentence of
/// a document is passed over.
pub fn merge_given(documents: &[&Document], lexicon: &Lexicon, chosen: &[(usize, usize)]) -> MergedSummary {
    let pool = Pool::new(documents, lexicon, Weights::embedded(), &Options { method: Method::Lead, ..Options::default() });
    let places: HashMap<(usize, usize), usize> = pool.members.iter().enumerate().map(|(at, one)| ((one.document, one.sentence), at)).collect();
    pool.summary(chosen.iter().filter_map(|one| places.get(one).copied()).collect(), lexicon)
}

/// A body sentence of one of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Member {
    document: usize,
    sentence: usize,
}

/// All body sentences, in an order that does not depend on the order of the documents.
struct Pool<'d> {
    documents: &'d [&'d Document],
    members: Vec<Member>,
    scores: Vec<f64>,
    debts: Vec<(f64, f64)>,
    /// For each member the others that share words with it, with the cosine.
    similar: Vec<Vec<(usize, f32)>>,
}

struct Picked {
    chosen: Vec<usize>,
    objective: f64,
    over_budget: bool,
}

impl<'d> Pool<'d> {
    fn new(documents: &'d [&'d Document], lexicon: &Lexicon, weights: &Weights, options: &Options) -> Self {
        let mut order: Vec<usize> = (0..documents.len()).collect();
        order.sort_by_cached_key(|at| (hash(documents[*at].text()), documents[*at].text()));
        let mut pool = Self { documents, members: Vec::new(), scores: Vec::new(), debts: Vec::new(), similar: Vec::new() };
        let (mut vectors, mut numbers) = (Vec::new(), HashMap::new());
        for document in order {
            let analysis = analyse(documents[document], lexicon, weights, options.method);
            pool.add(document, &analysis, &mut vectors, &mut numbers);
        }
        pool.similar = similar(&vectors, numbers.len());
        pool
    }

    fn add(&mut self, document: usize, analysis: &Analysis, vectors: &mut Vec<Vector>, numbers: &mut HashMap<u64, u32>) {
        for sentence in (0..self.documents[document].sentences.len()).filter(|index| is_body(self.documents[document], *index)) {
            self.members.push(Member { document, sentence });
            self.scores.push(f64::from(analysis.scores[sentence]));
            self.debts.push(debts(analysis, sentence));
            let mut vector: Vector = analysis.centrality.vectors[sentence]
                .iter()
                .map(|(term, weight)| {
                    let next = numbers.len() as u32;
                    (*numbers.entry(analysis.hashes[*term as usize]).or_insert(next), *weight)
                })
                .collect();
            vector.sort_by_key(|(term, _)| *term);
            vectors.push(vector);
        }
    }

    /// What is to be told of chosen members, in the order to be read.
    fn summary(&self, ordered: Vec<usize>, lexicon: &Lexicon) -> MergedSummary {
        MergedSummary {
            disagreements: figures::disagreements(self, &ordered, lexicon),
            n_words: ordered.iter().map(|at| self.n_words(*at)).sum(),
            sentences: ordered.into_iter().map(|at| self.merged(at)).collect(),
            ..MergedSummary::default()
        }
    }

    fn sentence(&self, at: usize) -> &crate::document::Sentence {
        &self.documents[self.members[at].document].sentences[self.members[at].sentence]
    }

    fn n_words(&self, at: usize) -> usize {
        self.sentence(at).n_words
    }

    /// The value of a member: its own score, more for each other article that reports it, less for what a better one says already.
    fn value(&self, at: usize, redundancy: f64) -> f64 {
        let others = self.documents.len().saturating_sub(1).max(1) as f64;
        let own = self.members[at].document;
        let reporting: BTreeSet<usize> =
            self.similar[at].iter().filter(|(_, w)| *w >= SAME).map(|(other, _)| self.members[*other].document).filter(|d| *d != own).collect();
        let said = self.similar[at].iter().filter(|(other, _)| self.beats(*other, at)).map(|(_, w)| *w).fold(0.0, f32::max);
        let repeated = f64::from(((said - SAME) / (IDENTICAL - SAME)).clamp(0.0, 1.0));
        let share = if said >= IDENTICAL { 0.0 } else { 1.0 - redundancy.clamp(0.0, 1.0) * repeated };
        self.scores[at] * (1.0 + SUPPORT * reporting.len() as f64 / others) * share
    }

    fn beats(&self, other: usize, at: usize) -> bool {
        (self.scores[other], at) > (self.scores[at], other)
    }

    /// Whether a better sentence says the same: then no budget is large enough for it.
    fn is_repeat(&self, at: usize) -> bool {
        self.similar[at].iter().any(|(other, w)| *w >= IDENTICAL && self.beats(*other, at) && self.agree(at, *other))
    }

    fn pick(&self, options: &Options) -> Picked {
        let counts_words = matches!(options.length, Length::Words(_) | Length::Percent(_));
        let distinct: Vec<usize> = (0..self.members.len()).filter(|at| !self.is_repeat(*at)).collect();
        let items: Vec<Item> = (0..distinct.len())
            .map(|place| {
                let at = distinct[place];
                let words = self.n_words(at);
                let value = (words as f64) * self.value(at, options.redundancy) + 1e-9;
                Item {
                    cost: if counts_words { words.max(1) } else { 1 },
                    value,
                    without_previous: value * self.debts[at].0,
                    without_next: value * self.debts[at].1,
                    follows: place.checked_sub(1).is_some_and(|before| self.follows(distinct[before], at)),
                }
            })
            .collect();
        let (places, objective) = select(&items, self.budget(options.length));
        if !places.is_empty() || !counts_words {
            return Picked { chosen: places.into_iter().map(|place| distinct[place]).collect(), objective, over_budget: false };
        }
        let shortest = distinct.iter().copied().min_by_key(|at| (self.debts[*at] != (0.0, 0.0), self.n_words(*at), *at));
        Picked { over_budget: shortest.is_some(), chosen: shortest.into_iter().collect(), objective: 0.0 }
    }

    fn follows(&self, before: usize, at: usize) -> bool {
        self.members[before].document == self.members[at].document && self.members[before].sentence + 1 == self.members[at].sentence
    }

    fn budget(&self, length: Length) -> Budget {
        let all_words = || (0..self.members.len()).map(|at| self.n_words(at)).sum::<usize>();
        match length {
            Length::Sentences(n) => Budget::Exactly(n),
            Length::Words(n) => Budget::AtMost(n),
            Length::Percent(share) => Budget::AtMost((all_words() as f64 * share.clamp(0.0, 100.0) / 100.0) as usize),
            Length::Suited => Budget::Exactly(suited(self.members.len())),
        }
    }

    /// Neighbours stay together; what stands early in its article comes first.
    fn in_reading_order(&self, chosen: &[usize]) -> Vec<usize> {
        let mut blocks: Vec<Vec<usize>> = Vec::new();
        for at in chosen {
            match blocks.last_mut() {
                Some(block) if block.last().is_some_and(|last| self.follows(*last, *at)) => block.push(*at),
                _ => blocks.push(vec![*at]),
            }
        }
        let share = |at: usize| self.members[at].sentence as f64 / self.documents[self.members[at].document].sentences.len().max(1) as f64;
        blocks.sort_by(|a, b| share(a[0]).total_cmp(&share(b[0])).then(a.cmp(b)));
        blocks.into_iter().flatten().collect()
    }

    /// Whether neither of two sentences has a number where the other has another: *merendam 412 rumah* does not also say *merendam 530 rumah*, but
    /// a date in brackets may be left out.
    fn agree(&self, a: usize, b: usize) -> bool {
        let (a, b) = (self.numbers(a), self.numbers(b));
        a.is_subset(&b) || b.is_subset(&a)
    }

    fn numbers(&self, at: usize) -> BTreeSet<Cow<'_, str>> {
        let document = self.documents[self.members[at].document];
        let numbers = document.tokens_of(self.sentence(at)).iter().filter(|token| token.kind == TokenKind::Number);
        numbers.map(|token| figures::plain(token.of(document.text()))).collect()
    }

    fn merged(&self, at: usize) -> MergedSentence {
        let own = self.members[at].document;
        let same = self.similar[at].iter().filter(|(other, w)| *w >= IDENTICAL && self.agree(at, *other));
        let also_in: BTreeSet<usize> = same.map(|(other, _)| self.members[*other].document).filter(|document| *document != own).collect();
        MergedSentence { document: own, sentence: self.members[at].sentence, score: self.scores[at], also_in: also_in.into_iter().collect() }
    }
}

/// For each vector those it shares a term with, in order, with the cosine.
fn similar(vectors: &[Vector], n_terms: usize) -> Vec<Vec<(usize, f32)>> {
    let mut holders: Vec<Vec<usize>> = vec![Vec::new(); n_terms];
    let mut similar = vec![Vec::new(); vectors.len()];
    for (at, vector) in vectors.iter().enumerate() {
        let mut others: BTreeSet<usize> = BTreeSet::new();
        for (term, _) in vector {
            let holding = &mut holders[*term as usize];
            others.extend(holding.iter().rev().take(REACH));
            holding.push(at);
        }
        for other in others {
            let w = cosine(vector, &vectors[other]);
            similar[at].push((other, w));
            similar[other].push((at, w));
        }
    }
    similar
}

#[cfg(test)]
mod tests {
    use super::{MergedSummary, merge};
    use crate::lexicon::Lexicon;
    use crate::summary::tests::read;
    use crate::summary::{Length, Options, Weights};

    const FIRST: &str = "Banjir rob merendam 900 rumah di pesisir Demak sejak Senin pagi.\n\nWarga mengungsi ke balai desa Sayung.\n\nBupati Demak meninjau tanggul yang jebol.";
    const SECOND: &str = "Banjir rob merendam 1.200 rumah di pesisir Demak sejak Senin pagi.\n\nAir diperkirakan surut pada Rabu malam.\n\nBupati Demak meninjau tanggul yang jebol.";

    #[track_caller]
    fn check(texts: &[&str], length: Length, expected: &[&str]) -> MergedSummary {
        let documents: Vec<_> = texts.iter().map(|text| read(text, false)).collect();
        let options = Options { length, ..Options::default() };
        let merged = merge(&documents, &Lexicon::embedded(), Weights::embedded(), &options);
        let shown: Vec<&str> =
            merged.sentences.iter().map(|s| documents[s.document].sentence_text(&documents[s.document].sentences[s.sentence])).collect();
        assert_eq!(shown, expected, "{merged:?}");
        merged
    }

    fn texts_of(texts: &[&str], merged: &MergedSummary) -> Vec<String> {
        let documents: Vec<_> = texts.iter().map(|text| read(text, false)).collect();
        merged.sentences.iter().map(|s| documents[s.document].sentence_text(&documents[s.document].sentences[s.sentence]).to_owned()).collect()
    }

    #[test]
    fn nothing_merges_to_nothing() {
        check(&[], Length::Suited, &[]);
        check(&[""], Length::Words(9), &[]);
    }

    #[test]
    fn the_order_of_the_files_does_not_matter() {
        let options = Options { length: Length::Sentences(3), ..Options::default() };
        let run = |texts: &[&str]| {
            let documents: Vec<_> = texts.iter().map(|text| read(text, false)).collect();
            texts_of(texts, &merge(&documents, &Lexicon::embedded(), Weights::embedded(), &options))
        };
        assert_eq!(run(&[FIRST, SECOND]), run(&[SECOND, FIRST]));
    }

    #[test]
    fn says_once_what_both_say() {
        let documents = [read(FIRST, false), read(SECOND, false)];
        let options = Options { length: Length::Sentences(4), ..Options::default() };
        let merged = merge(&documents, &Lexicon::embedded(), Weights::embedded(), &options);
        let bupati = merged.sentences.iter().filter(|s| s.sentence == 2).collect::<Vec<_>>();
        assert_eq!(bupati.len(), 1, "{merged:?}");
        assert_eq!(bupati[0].also_in, [1 - bupati[0].document]);
    }

    #[test]
    fn nothing_is_said_twice_however_long() {
        let documents = [read(FIRST, false), read(FIRST, false), read(SECOND, false)];
        let options = Options { length: Length::Sentences(20), ..Options::default() };
        let merged = merge(&documents, &Lexicon::embedded(), Weights::embedded(), &options);
        // Three sentences of the first and two of the second: the mayor stands in all.
        assert_eq!(merged.sentences.len(), 5, "{merged:?}");
    }

    #[test]
    fn another_number_is_not_the_same_sentence() {
        let documents = [read(FIRST, false), read(SECOND, false)];
        let options = Options { length: Length::Sentences(4), ..Options::default() };
        let merged = merge(&documents, &Lexicon::embedded(), Weights::embedded(), &options);
        let flooded: Vec<_> = merged.sentences.iter().filter(|s| s.sentence == 0).map(|s| s.also_in.len()).collect();
        assert_eq!(flooded, [0], "{merged:?}");
    }

    #[test]
    fn figures_that_differ_stand_side_by_side() {
        let documents = [read(FIRST, false), read(SECOND, false)];
        let options = Options { length: Length::Sentences(4), ..Options::default() };
        let merged = merge(&documents, &Lexicon::embedded(), Weights::embedded(), &options);
        let [disagreement] = &merged.disagreements[..] else { unreachable!("{merged:?}") };
        let mut figures: Vec<&str> = disagreement.figures.iter().map(|f| f.span.of(documents[f.document].text())).collect();
        figures.sort_unstable();
        assert_eq!((disagreement.about.as_str(), figures), ("rumah", vec!["1.200", "900"]));
    }

    #[test]
    fn sums_differ_and_spellings_of_a_number_do_not() {
        let documents = [
            read("Kerugian akibat banjir rob di Kecamatan Sayung mencapai Rp2,7 miliar.\n\nSebanyak 1.200 warga mengungsi ke balai desa.", false),
            read("Kerugian akibat banjir rob di Kecamatan Sayung mencapai Rp3 miliar.\n\nSebanyak 1200 warga mengungsi ke balai desa.", false),
        ];
        let options = Options { length: Length::Sentences(4), ..Options::default() };
        let merged = merge(&documents, &Lexicon::embedded(), Weights::embedded(), &options);
        let [sum] = &merged.disagreements[..] else { unreachable!("{merged:?}") };
        let mut figures: Vec<&str> = sum.figures.iter().map(|f| f.span.of(documents[f.document].text())).collect();
        figures.sort_unstable();
        assert_eq!((sum.about.as_str(), figures), ("rp", vec!["Rp2,7 miliar", "Rp3 miliar"]));
        assert_eq!(merged.sentences.iter().map(|s| s.also_in.len()).sum::<usize>(), 1, "{merged:?}");
    }
}
