//! Longest common subsequences of word numbers, a bit a word.
//!
//! A row of the textbook table grows by at most one from column to column, so one bit a column holds it (Crochemore, Iliopoulos, Pinzon and Reid 2001: a
//! cleared bit is a column at which the length grows). Of several longest subsequences ROUGE needs the one that rouge-score's table walk finds, for the
//! union over sentences depends on it: from the last cell, the diagonal where the words are equal, else left where that cell holds more than the one above,
//! else up. The walk needs old rows, but not all of them at once: every √rows-th is kept and the rows between are made again.

/// Bits of a block.
const BITS: usize = u64::BITS as usize;

/// One sentence of a candidate, ready to be compared with many of a reference.
pub(super) struct Candidate<'w> {
    words: &'w [u32],
    /// Where each word stands, sorted by word and block. A word has no more of them than there are blocks, however often it is repeated.
    places: Vec<Place>,
}

/// The columns of one block that hold a word.
struct Place {
    word: u32,
    block: usize,
    columns: u64,
}

/// The state of one row: the bit of column `j` is cleared where the length grows from `j` to `j` + 1 words of the candidate.
type Row = Vec<u64>;

impl<'w> Candidate<'w> {
    pub(super) fn new(words: &'w [u32]) -> Self {
        let mut columns: Vec<(u32, usize)> = words.iter().enumerate().map(|(column, word)| (*word, column)).collect();
        columns.sort_unstable();
        let mut places: Vec<Place> = Vec::new();
        for (word, column) in columns {
            let (block, bit) = (column / BITS, 1 << (column % BITS));
            match places.last_mut() {
                Some(place) if place.word == word && place.block == block => place.columns |= bit,
                _ => places.push(Place { word, block, columns: bit }),
            }
        }
        Self { words, places }
    }

    /// Sets `marks[i]` for each word `i` of `reference` that is in the longest common subsequence.
    ///
    /// For m and n words: O(m·n / 64) time and n·√m / 4 bytes, beside O(m + n) of each.
    pub(super) fn mark(&self, reference: &[u32], marks: &mut [bool]) {
        let stride = reference.len().isqrt().max(1);
        let mut row = vec![u64::MAX; self.words.len().div_ceil(BITS)];
        let mut kept = Vec::with_capacity(stride + 2);
        for words in reference.chunks(stride) {
            kept.push(row.clone());
            words.iter().for_each(|word| self.advance(&mut row, *word));
        }
        let mut column = self.words.len();
        let pieces = reference.chunks(stride).zip(marks.chunks_mut(stride)).zip(kept);
        for ((words, marks), row) in pieces.rev() {
            column = self.walk(words, &self.rows(row, words), column, marks);
        }
    }

    /// The row below `row`, for one more word of the reference.
    fn advance(&self, row: &mut Row, word: u32) {
        let first = self.places.partition_point(|place| place.word < word);
        let mut places = self.places[first..].iter().take_while(|place| place.word == word).peekable();
        let from = places.peek().map_or(row.len(), |place| place.block);
        let mut carry = false;
        for (number, block) in row.iter_mut().enumerate().skip(from) {
            let equal = places.next_if(|place| place.block == number).map_or(0, |place| place.columns);
            let (sum, over) = block.overflowing_add(*block & equal);
            let (sum, over_again) = sum.overflowing_add(u64::from(carry));
            carry = over || over_again;
            *block = sum | (*block & !equal);
        }
    }

    /// `row`, and the one below it for each of `words`.
    fn rows(&self, row: Row, words: &[u32]) -> Vec<Row> {
        let mut rows = Vec::with_capacity(words.len() + 1);
        let mut last = row;
        for word in words {
            rows.push(last.clone());
            self.advance(&mut last, *word);
        }
        rows.push(last);
        rows
    }

    /// Walks from the last of `rows` up to the first, marking words on diagonals, and returns the column at which it arrives.
    fn walk(&self, words: &[u32], rows: &[Row], mut column: usize, marks: &mut [bool]) -> usize {
        for (i, above) in rows.windows(2).enumerate().rev() {
            let [above, row] = above else { continue };
            // How much more this cell holds than the one above: 0 or 1. Where the words differ, the cell to the left holds more than the one above just if it is 1.
            let mut gain = length(row, column) - length(above, column);
            while column > 0 {
                column -= 1;
                if words[i] == self.words[column] {
                    marks[i] = true;
                    break;
                }
                if gain == 0 {
                    column += 1;
                    break;
                }
                gain = gain + growth(above, column) - growth(row, column);
            }
        }
        column
    }
}

/// Length of the longest common subsequence with the first `columns` words of the candidate.
fn length(row: &[u64], columns: usize) -> usize {
    let (full, rest) = (columns / BITS, columns % BITS);
    let below = row[..full].iter().map(|block| block.count_zeros() as usize).sum::<usize>();
    below + row.get(full).map_or(0, |block| (!block & ((1 << rest) - 1)).count_ones() as usize)
}

/// 1 where the length grows behind `column`, else 0.
fn growth(row: &[u64], column: usize) -> usize {
    usize::from(row[column / BITS] >> (column % BITS) & 1 == 0)
}

#[cfg(test)]
mod tests {
    use super::Candidate;
    use proptest::prelude::*;

    /// The textbook table and rouge-score's walk through it.
    fn textbook(reference: &[u32], candidate: &[u32]) -> Vec<bool> {
        let (m, n) = (reference.len(), candidate.len());
        let mut table = vec![vec![0; n + 1]; m + 1];
        for i in 1..=m {
            for j in 1..=n {
                let equal = reference[i - 1] == candidate[j - 1];
                table[i][j] = if equal { table[i - 1][j - 1] + 1 } else { table[i - 1][j].max(table[i][j - 1]) };
            }
        }
        let (mut i, mut j, mut marks) = (m, n, vec![false; m]);
        while i > 0 && j > 0 {
            if reference[i - 1] == candidate[j - 1] {
                (i, j) = (i - 1, j - 1);
                marks[i] = true;
            } else if table[i][j - 1] > table[i - 1][j] {
                j -= 1;
            } else {
                i -= 1;
            }
        }
        marks
    }

    #[track_caller]
    fn check(reference: &[u32], candidate: &[u32]) {
        let mut marks = vec![false; reference.len()];
        Candidate::new(candidate).mark(reference, &mut marks);
        assert_eq!(marks, textbook(reference, candidate), "{reference:?} {candidate:?}");
    }

    #[test]
    fn marks_what_the_textbook_marks() {
        check(&[], &[1]);
        check(&[1], &[]);
        check(&[1, 2, 1, 3], &[2, 1, 3, 1]);
        check(&[5; 200], &[5; 130]);
    }

    proptest! {
        #[test]
        fn marks_what_the_textbook_marks_of_any_words(
            reference in prop::collection::vec(0u32..6, 0..90),
            candidate in prop::collection::vec(0u32..6, 0..200),
        ) {
            check(&reference, &candidate);
        }
    }
}
