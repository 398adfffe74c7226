//! ROUGE-1, ROUGE-2 and summary-level ROUGE-L of a candidate summary against a reference.
//!
//! Lin, *ROUGE: A Package for Automatic Evaluation of Summaries* (2004): ROUGE-N in section 2, with counts clipped to those of the reference, ROUGE-L in
//! section 3.2, the union of longest common subsequences over sentences. The figures are those of `PyPI` rouge-score 0.1.2 without stemmer (`rouge1`,
//! `rouge2`, `rougeLsum`), which differ from the paper in three points:
//!
//! - A word of the union counts as often as the candidate has it and no more; the paper counts it for every sentence of the reference. ROUGE-1.5.5 does the
//!   same.
//! - F is the harmonic mean (β = 1) for each metric; the paper reports recall for ROUGE-N and a large β for ROUGE-L.
//! - Words are runs of `a-z` and `0-9` in the lower-cased text, so *é* parts words and *1,5* is two of them, as are the halves of *anak-anak*.
//!
//! The union is not symmetric: candidate and reference swapped may give another ROUGE-L where one of them has several sentences.

use std::collections::HashMap;

use super::lcs;

/// Precision, recall and F of one metric, each in 0..=1; all 0 where nothing can be counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// Share of the candidate that the reference has.
    pub precision: f64,
    /// Share of the reference that the candidate has.
    pub recall: f64,
    /// Harmonic mean of the two.
    pub f: f64,
}

impl Score {
    /// Of `hits` among `n_candidate` and `n_reference` countable things.
    fn of(hits: usize, n_candidate: usize, n_reference: usize) -> Self {
        let precision = hits as f64 / n_candidate.max(1) as f64;
        let recall = hits as f64 / n_reference.max(1) as f64;
        let f = if hits > 0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 };
        Self { precision, recall, f }
    }
}

/// The three metrics of one candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rouge {
    /// ROUGE-1: words.
    pub one: Score,
    /// ROUGE-2: pairs of neighbouring words, across the bounds of sentences as well.
    pub two: Score,
    /// ROUGE-L, summary level (`rougeLsum`).
    pub l: Score,
}

/// Scores the sentences of a candidate against those of a reference. A line end inside a sentence is a blank.
///
/// For m words of the reference, n words and s sentences of the candidate: O(n log n + m log m), and O(m·(n / 64 + s)) for ROUGE-L.
///
/// ```
/// use ringkas::evaluation::rouge;
/// let score = rouge::score(&["Air sungai naik."], &["Air naik cepat."]);
/// assert_eq!(score.one.recall, 2.0 / 3.0);
/// assert_eq!(score.two.f, 0.0);
/// assert_eq!(score.l.precision, 2.0 / 3.0);
/// ```
pub fn score<C: AsRef<str>, R: AsRef<str>>(candidate: &[C], reference: &[R]) -> Rouge {
    let mut numbers = Numbers::default();
    let candidate = numbers.number(candidate);
    let reference = numbers.number(reference);
    Rouge {
        one: overlap(&candidate.words, &reference.words, 1),
        two: overlap(&candidate.words, &reference.words, 2),
        l: union(&candidate, &reference, numbers.0.len()),
    }
}

/// The words of a text as ROUGE counts them: runs of `a-z` and `0-9` in the lower-cased text.
///
/// ```
/// let words = ringkas::evaluation::rouge::words("Rp1,5 juta di Café-nya");
/// assert_eq!(words, ["rp1", "5", "juta", "di", "caf", "nya"]);
/// ```
pub fn words(text: &str) -> Vec<String> {
    let folded = text.to_lowercase();
    folded.split(|c: char| !matches!(c, 'a'..='z' | '0'..='9')).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Numbers for words, in the order of their first use.
#[derive(Default)]
struct Numbers(HashMap<String, u32>);

/// A text as numbers of words.
struct Numbered {
    words: Vec<u32>,
    /// How many of the words each sentence has.
    lengths: Vec<usize>,
}

impl Numbers {
    fn number<S: AsRef<str>>(&mut self, sentences: &[S]) -> Numbered {
        let mut numbered = Numbered { words: Vec::new(), lengths: Vec::with_capacity(sentences.len()) };
        for sentence in sentences {
            let words = words(sentence.as_ref());
            numbered.lengths.push(words.len());
            for word in words {
                let next = self.0.len() as u32;
                numbered.words.push(*self.0.entry(word).or_insert(next));
            }
        }
        numbered
    }
}

impl Numbered {
    /// Its sentences, those without a word left out.
    fn sentences(&self) -> impl Iterator<Item = &[u32]> {
        let mut rest = self.words.as_slice();
        let sentences = self.lengths.iter().map(move |length| {
            let (sentence, after) = rest.split_at(*length);
            rest = after;
            sentence
        });
        sentences.filter(|sentence| !sentence.is_empty())
    }
}

/// ROUGE-N: n-grams in common, each counted as often as the side that has fewer of it.
fn overlap(candidate: &[u32], reference: &[u32], n: usize) -> Score {
    let candidate = sorted_grams(candidate, n);
    let reference = sorted_grams(reference, n);
    let (mut i, mut j, mut hits) = (0, 0, 0);
    while i < candidate.len() && j < reference.len() {
        let order = candidate[i].cmp(reference[j]);
        hits += usize::from(order.is_eq());
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
    }
    Score::of(hits, candidate.len(), reference.len())
}

fn sorted_grams(words: &[u32], n: usize) -> Vec<&[u32]> {
    let mut grams: Vec<&[u32]> = words.windows(n).collect();
    grams.sort_unstable();
    grams
}

/// Summary-level ROUGE-L: for each sentence of the reference the union of what it has in common with the sentences of the candidate.
fn union(candidate: &Numbered, reference: &Numbered, n_numbers: usize) -> Score {
    let mut left = vec![0usize; n_numbers];
    candidate.words.iter().for_each(|word| left[*word as usize] += 1);
    let sentences: Vec<lcs::Candidate<'_>> = candidate.sentences().map(lcs::Candidate::new).collect();
    let mut hits = 0;
    for words in reference.sentences() {
        let mut marks = vec![false; words.len()];
        sentences.iter().for_each(|sentence| sentence.mark(words, &mut marks));
        for (word, _) in words.iter().zip(&marks).filter(|(_, marked)| **marked) {
            let left = &mut left[*word as usize];
            hits += usize::from(*left > 0);
            *left = left.saturating_sub(1);
        }
    }
    Score::of(hits, candidate.words.len(), reference.words.len())
}

#[cfg(test)]
mod tests {
    use super::score;
    use proptest::prelude::*;

    /// F of the three metrics in ten-thousandths. `|` parts sentences.
    #[track_caller]
    fn check(candidate: &str, reference: &str, expected: [u32; 3]) {
        let candidate: Vec<&str> = candidate.split('|').collect();
        let reference: Vec<&str> = reference.split('|').collect();
        let found = score(&candidate, &reference);
        assert_eq!([found.one.f, found.two.f, found.l.f].map(|f| (f * 10_000.0).round() as u32), expected);
    }

    #[test]
    fn counts_are_clipped() {
        check("air air air air", "air naik", [3333, 0, 3333]);
        check("air naik", "air air air air", [3333, 0, 3333]);
        check("", "air", [0, 0, 0]);
        check("air", "AIR!", [10_000, 0, 10_000]);
    }

    /// Lin 2004, section 3.2: the union is *w1 w2 w3 w5*, four of five words.
    #[test]
    fn the_example_of_the_paper() {
        let score = score(&["w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"], &["w1 w2 w3 w4 w5"]);
        assert_eq!(score.l.recall, 4.0 / 5.0);
        assert_eq!(score.l.precision, 4.0 / 10.0);
    }

    #[test]
    fn the_union_is_not_symmetric() {
        check("a|a b", "b a", [8000, 0, 8000]);
        check("b a", "a|a b", [8000, 0, 4000]);
    }

    fn sentences() -> impl Strategy<Value = Vec<String>> {
        prop::collection::vec(prop_oneof!["[a-d ]{0,20}", "(air|naik|1,5|é| |\\.){0,12}", "\\PC{0,20}"], 0..5)
    }

    proptest! {
        #[test]
        fn a_text_against_itself_is_one_or_nothing(text in sentences()) {
            let found = score(&text, &text);
            let words: usize = text.iter().map(|sentence| super::words(sentence).len()).sum();
            let expect = |least| if words >= least { 1.0 } else { 0.0 };
            prop_assert_eq!([found.one.f, found.two.f, found.l.f], [expect(1), expect(2), expect(1)]);
        }

        #[test]
        fn figures_are_shares_and_swap(candidate in sentences(), reference in sentences()) {
            let (found, swapped) = (score(&candidate, &reference), score(&reference, &candidate));
            for score in [found.one, found.two, found.l] {
                prop_assert!([score.precision, score.recall, score.f].iter().all(|share| (0.0..=1.0).contains(share)));
            }
            prop_assert!((found.one.f - swapped.one.f).abs() < 1e-12 && (found.two.f - swapped.two.f).abs() < 1e-12);
            prop_assert_eq!(found.one.precision, swapped.one.recall);
            if candidate.len() < 2 && reference.len() < 2 {
                prop_assert!((found.l.f - swapped.l.f).abs() < 1e-12);
            }
        }
    }
}
