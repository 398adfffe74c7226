//! What a summarizer must beat: the head of the article, and sentences drawn at random.
//!
//! Each function takes the sentences of an article as text and returns the numbers of those it takes, ascending. Words are runs of non-blanks, as `wc -w`
//! counts them.

use super::random::SplitMix64;

/// The first `n` sentences, or all there are.
pub fn lead<S: AsRef<str>>(sentences: &[S], n: usize) -> Vec<usize> {
    (0..sentences.len().min(n)).collect()
}

/// Sentences from the first on, up to the one that would exceed `budget` words; none where the first does.
///
/// ```
/// use ringkas::evaluation::baseline;
/// let sentences = ["Air naik.", "Warga pindah ke balai desa.", "Hujan."];
/// assert_eq!(baseline::lead_words(&sentences, 7), [0, 1]);
/// assert_eq!(baseline::lead_words(&sentences, 6), [0]);
/// ```
pub fn lead_words<S: AsRef<str>>(sentences: &[S], budget: usize) -> Vec<usize> {
    within(sentences, (0..sentences.len()).collect(), budget)
}

/// `n` sentences at random, or all there are: the same for the same `seed`. Give each article a seed of its own, its number for one.
pub fn random<S: AsRef<str>>(sentences: &[S], n: usize, seed: u64) -> Vec<usize> {
    let mut drawn = shuffled(sentences.len(), seed);
    drawn.truncate(n);
    drawn.sort_unstable();
    drawn
}

/// Sentences at random, up to the one that would exceed `budget` words. As with [`lead_words`], no shorter one is looked for to fill the rest.
pub fn random_words<S: AsRef<str>>(sentences: &[S], budget: usize, seed: u64) -> Vec<usize> {
    let mut drawn = within(sentences, shuffled(sentences.len(), seed), budget);
    drawn.sort_unstable();
    drawn
}

/// Words of a text: runs of non-blanks.
pub(super) fn n_words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn within<S: AsRef<str>>(sentences: &[S], order: Vec<usize>, budget: usize) -> Vec<usize> {
    let mut used = 0;
    let fits = |number: &usize| {
        used += n_words(sentences[*number].as_ref());
        used <= budget
    };
    order.into_iter().take_while(fits).collect()
}

/// The numbers below `n` in random order (Fisher and Yates).
fn shuffled(n: usize, seed: u64) -> Vec<usize> {
    let mut random = SplitMix64::new(seed);
    let mut numbers: Vec<usize> = (0..n).collect();
    for i in 0..n {
        numbers.swap(i, i + random.below(n - i));
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::{lead, lead_words, random, random_words};

    const SENTENCES: [&str; 5] = ["a b c", "d e", "f", "g h i j", ""];

    #[track_caller]
    fn check(found: Vec<usize>, expected: &[usize]) {
        assert_eq!(found, expected);
    }

    #[test]
    fn the_head() {
        check(lead(&SENTENCES, 2), &[0, 1]);
        check(lead(&SENTENCES, 9), &[0, 1, 2, 3, 4]);
        check(lead_words(&SENTENCES, 2), &[]);
        check(lead_words(&SENTENCES, 9), &[0, 1, 2]);
        check(lead_words(&SENTENCES, 10), &[0, 1, 2, 3, 4]);
        check(lead_words(&[""; 0], 10), &[]);
    }

    #[test]
    fn by_chance() {
        check(random(&SENTENCES, 2, 1), &random(&SENTENCES, 2, 1));
        check(random(&SENTENCES, 9, 1), &[0, 1, 2, 3, 4]);
        check(random_words(&SENTENCES, 99, 5), &[0, 1, 2, 3, 4]);
        check(random_words(&[""; 0], 0, 5), &[]);
        for seed in 0..50 {
            let words: usize = random_words(&SENTENCES, 5, seed).iter().map(|i| SENTENCES[*i].split_whitespace().count()).sum();
            assert!(words <= 5);
        }
    }

    /// Each pair of the ten should be drawn some hundred times in a thousand.
    #[test]
    fn by_chance_is_fair() {
        let mut counts = std::collections::BTreeMap::new();
        (0..1000).for_each(|seed| *counts.entry(random(&SENTENCES, 2, seed)).or_insert(0) += 1);
        assert!(counts.len() == 10 && counts.values().all(|n| (60..=140).contains(n)), "{counts:?}");
    }
}
