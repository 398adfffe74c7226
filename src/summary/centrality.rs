//! How central a sentence is: similarity of sentences as vectors of weighted terms, LexRank, the centroid.
//!
//! Erkan and Radev, *LexRank: Graph-based Lexical Centrality as Salience in Text Summarization* (2004), continuous variant. We differ in two things:
//! the rarity of a term comes from the language and not from the article alone, and a sentence is compared with the 200 before and behind it only,
//! so that time and memory grow linearly beyond 200 sentences.

use super::terms::Terms;
use crate::document::Document;

/// How far two sentences may stand apart to be compared.
const BAND: usize = 200;
/// Rounds of the power method; with this damping the ranks no longer change in the third digit.
const ROUNDS: usize = 12;
/// Chance to follow an edge rather than to jump anywhere.
const DAMPING: f32 = 0.85;

/// A sentence as a unit vector of weighted content terms, sorted by term.
pub(super) type Vector = Vec<(u32, f32)>;

/// The vectors of an article and what is computed from all of them.
#[derive(Debug, Default)]
pub(super) struct Centrality {
    pub(super) vectors: Vec<Vector>,
    /// Similarity to the sum of all vectors, 0 to 1.
    pub(super) centroid: Vec<f32>,
    /// LexRank, 1 for the most central sentence.
    pub(super) lexrank: Vec<f32>,
    /// Pairs that share a content word, the earlier first, with their cosine.
    pub(super) edges: Vec<(u32, u32, f32)>,
    /// The mean similarity to the sentences compared with, 0 to 1.
    pub(super) degree: Vec<f32>,
}

impl Centrality {
    /// O(sentences × min(sentences, 200)), times the words that two sentences share.
    pub(super) fn new(document: &Document, terms: &Terms) -> Self {
        let vectors: Vec<Vector> = document.sentences.iter().map(|sentence| unit(weighted(terms, terms.content(sentence)))).collect();
        let centroid = centroid(&vectors, terms.all.len());
        let edges = edges(&vectors, terms.all.len());
        let degree = degrees(&edges, vectors.len());
        let lexrank = lexrank(&edges, vectors.len());
        Self { vectors, centroid, lexrank, edges, degree }
    }
}

/// Counts made into weights: `(1 + ln count) × rarity`.
fn weighted(terms: &Terms, counted: Vec<(u32, f32)>) -> Vector {
    counted.into_iter().map(|(term, n)| (term, (1.0 + libm::logf(n)) * terms.weight(term))).collect()
}

pub(super) fn unit(mut vector: Vector) -> Vector {
    let norm = vector.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
    if norm > 0.0 {
        vector.iter_mut().for_each(|(_, w)| *w /= norm);
    }
    vector
}

/// Cosine of two unit vectors, 0 to 1. O(length of both).
pub(super) fn cosine(a: &[(u32, f32)], b: &[(u32, f32)]) -> f32 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while i < a.len() && j < b.len() {
        match a[i].0.cmp(&b[j].0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                sum += a[i].1 * b[j].1;
                i += 1;
                j += 1;
            }
        }
    }
    sum
}

fn centroid(vectors: &[Vector], n_terms: usize) -> Vec<f32> {
    let mut sum = vec![0.0_f32; n_terms];
    vectors.iter().flatten().for_each(|(term, w)| sum[*term as usize] += w);
    let norm = sum.iter().map(|w| w * w).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    vectors.iter().map(|vector| vector.iter().map(|(term, w)| w * sum[*term as usize]).sum::<f32>() / norm).collect()
}

/// Pairs of different sentences that share a term, the earlier first, with their cosine.
fn edges(vectors: &[Vector], n_terms: usize) -> Vec<(u32, u32, f32)> {
    let mut holders: Vec<Vec<(u32, f32)>> = vec![Vec::new(); n_terms];
    let mut sums = vec![0.0_f32; vectors.len()];
    let mut touched: Vec<usize> = Vec::new();
    let mut edges = Vec::new();
    for (index, vector) in vectors.iter().enumerate() {
        for (term, w) in vector {
            let holding = &mut holders[*term as usize];
            for (other, other_w) in holding.iter().rev().take_while(|(other, _)| *other as usize + BAND >= index) {
                let other = *other as usize;
                if sums[other] == 0.0 {
                    touched.push(other);
                }
                sums[other] += w * other_w;
            }
            holding.push((index as u32, *w));
        }
        touched.sort_unstable();
        for other in touched.drain(..) {
            edges.push((other as u32, index as u32, sums[other]));
            sums[other] = 0.0;
        }
    }
    edges
}

fn degrees(edges: &[(u32, u32, f32)], n: usize) -> Vec<f32> {
    let mut degrees = vec![0.0_f32; n];
    for (a, b, w) in edges {
        degrees[*a as usize] += w;
        degrees[*b as usize] += w;
    }
    let most = n.saturating_sub(1).clamp(1, 2 * BAND) as f32;
    degrees.iter_mut().for_each(|d| *d /= most);
    degrees
}

fn lexrank(edges: &[(u32, u32, f32)], n: usize) -> Vec<f32> {
    let mut out = vec![0.0_f32; n];
    for (a, b, w) in edges {
        out[*a as usize] += w;
        out[*b as usize] += w;
    }
    // Both directions of an edge as shares of what flows out at its start.
    let flows: Vec<(u32, u32, f32, f32)> =
        edges.iter().map(|(a, b, w)| (*a, *b, DAMPING * w / out[*a as usize], DAMPING * w / out[*b as usize])).collect();
    let mut rank = vec![1.0_f32; n];
    let mut next = vec![0.0_f32; n];
    for _ in 0..ROUNDS {
        next.fill(1.0 - DAMPING);
        for (a, b, from_a, from_b) in &flows {
            let (a, b) = (*a as usize, *b as usize);
            next[b] += rank[a] * from_a;
            next[a] += rank[b] * from_b;
        }
        std::mem::swap(&mut rank, &mut next);
    }
    let top = rank.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
    rank.into_iter().map(|r| r / top).collect()
}

#[cfg(test)]
mod tests {
    use super::{cosine, edges, lexrank, unit};

    #[track_caller]
    fn check(a: &[(u32, f32)], b: &[(u32, f32)], expected: f32) {
        assert!((cosine(&unit(a.to_vec()), &unit(b.to_vec())) - expected).abs() < 1e-6);
    }

    #[test]
    fn cosine_is_of_directions() {
        check(&[(1, 2.0)], &[(1, 5.0)], 1.0);
        check(&[(1, 2.0)], &[(2, 5.0)], 0.0);
        check(&[], &[(2, 5.0)], 0.0);
        check(&[(1, 3.0), (2, 4.0)], &[(2, 1.0)], 0.8);
    }

    #[test]
    fn the_hub_ranks_first() {
        let vectors = [unit(vec![(0, 1.0), (1, 1.0)]), unit(vec![(0, 1.0)]), unit(vec![(1, 1.0)]), unit(vec![(2, 1.0)])];
        let ranks = lexrank(&edges(&vectors, 3), 4);
        assert_eq!(ranks[0], 1.0);
        assert!(ranks[3] < ranks[1]);
    }
}
