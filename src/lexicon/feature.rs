//! Features of the name recogniser and the table of their weights, read in place: both the build and the run make the same hash of a feature, so that a
//! run neither writes its name nor compares it.
//!
//! Table: the number of buckets (a power of two, little-endian `u32`); for each bucket, and behind the last, how many records lie before it (`u16`); the
//! records in the order of their buckets: three bytes of the hash, then a weight for each tag (`i8`).

/// Number of weights of a feature.
pub const N_WEIGHTS: usize = 9;
/// Bytes of the hash that a record keeps; those that choose the bucket are others.
const MARK: usize = 3;
const RECORD: usize = MARK + N_WEIGHTS;
/// The character that stands for weight 0; others stand as many code points away as their weight.
const ZERO: i32 = 'P' as i32;
/// The largest weight either way: from `!` to `~` without the characters that TOML escapes.
pub const LARGEST: i32 = 44;
/// The most records that one bucket has on the average.
const FILL: usize = 2;

/// A word or a part of one, with its hash.
#[derive(Clone, Copy, Debug)]
pub struct Part<'t> {
    text: &'t str,
    hash: u64,
}

impl<'t> Part<'t> {
    /// No word.
    pub const EMPTY: Self = Self { text: "", hash: 0 };

    /// Hashes a text.
    pub fn new(text: &'t str) -> Self {
        let mut chunks = text.as_bytes().chunks_exact(8);
        let hash = chunks.by_ref().fold(text.len() as u64, |h, chunk| step(h, chunk.try_into().map_or(0, u64::from_le_bytes)));
        Self { text, hash: step(hash, chunks.remainder().iter().fold(0, |word, byte| word << 8 | u64::from(*byte))) }
    }
}

/// What a weight is kept for: a few codes in ASCII, and up to two words.
#[derive(Clone, Copy, Debug)]
pub struct Feature<'t> {
    codes: [u8; 8],
    words: [Part<'t>; 2],
}

impl<'t> Feature<'t> {
    /// A feature of codes alone, eight at most.
    #[inline]
    pub fn new<const N: usize>(codes: [u8; N]) -> Self {
        const { assert!(N <= 8, "a feature has eight codes at most") };
        let mut all = [0; 8];
        all[..N].copy_from_slice(&codes);
        Self { codes: all, words: [Part::EMPTY; 2] }
    }

    /// The same about a word.
    #[must_use]
    #[inline]
    pub fn of(self, word: Part<'t>) -> Self {
        Self { words: [word, Part::EMPTY], ..self }
    }

    /// The same about a word and another.
    #[must_use]
    #[inline]
    pub fn of_both(self, word: Part<'t>, other: Part<'t>) -> Self {
        Self { words: [word, other], ..self }
    }

    /// A feature as [`Feature::name`] writes it; none where it has more codes or words than a feature may have.
    pub fn read(name: &'t str) -> Option<Self> {
        let mut parts = name.split(' ');
        let codes = parts.next().filter(|codes| codes.len() <= 8)?.bytes();
        let mut feature = Self::new([]);
        feature.codes.iter_mut().zip(codes).for_each(|(to, code)| *to = code);
        for word in &mut feature.words {
            *word = parts.next().map_or(Part::EMPTY, Part::new);
        }
        parts.next().is_none().then_some(feature)
    }

    /// The codes and the words, parted by blanks.
    pub fn name(&self) -> String {
        let codes = self.codes.iter().filter(|code| **code != 0).map(|code| char::from(*code)).collect::<String>();
        self.words.iter().filter(|word| !word.text.is_empty()).fold(codes, |name, word| name + " " + word.text)
    }

    /// The hash under which its weights are kept.
    #[inline]
    pub fn hash(&self) -> u64 {
        let [word, other] = self.words;
        let h = u64::from_le_bytes(self.codes).wrapping_mul(FACTOR).rotate_left(32) ^ word.hash ^ other.hash.rotate_left(23);
        (h ^ h >> 32).wrapping_mul(FACTOR)
    }
}

const FACTOR: u64 = 0x517c_c1b7_2722_0a95;

/// A multiplicative hash of eight bytes at a time, as Firefox and rustc use it.
#[inline]
fn step(h: u64, word: u64) -> u64 {
    (h.rotate_left(5) ^ word).wrapping_mul(FACTOR)
}

/// The bucket of a hash among a power of two, and what its record keeps of it.
#[inline]
fn place(hash: u64, n_buckets: usize) -> (usize, [u8; MARK]) {
    let [a, b, c, ..] = hash.to_be_bytes();
    (hash as usize & (n_buckets - 1), [a, b, c])
}

/// One character for a weight. Quotation mark and backslash, which TOML would escape, give way to their neighbours.
pub fn letter(weight: i32) -> char {
    let letter = u8::try_from(ZERO + weight.clamp(-LARGEST, LARGEST)).map_or('P', char::from);
    match letter {
        '"' => '#',
        '\\' => ']',
        letter => letter,
    }
}

/// The weights that [`letter`] wrote; none where there are more or fewer.
fn weights(letters: &str) -> Option<[u8; N_WEIGHTS]> {
    let weights: Vec<u8> = letters.bytes().map(|letter| (i32::from(letter) - ZERO) as i8 as u8).collect();
    weights.try_into().ok()
}

/// Lays features and the letters of their weights out as a table.
///
/// # Errors
/// The name of a feature that cannot be read, that has not as many weights as there are tags, or whose hash is that of another.
pub fn build<'t>(rows: impl ExactSizeIterator<Item = (&'t str, &'t str)>) -> Result<Vec<u8>, &'t str> {
    let n_buckets = (rows.len() / FILL + 1).next_power_of_two();
    let mut records = Vec::with_capacity(rows.len());
    for (name, letters) in rows {
        let (feature, weights) = Feature::read(name).zip(weights(letters)).ok_or(name)?;
        records.push((place(feature.hash(), n_buckets), weights, name));
    }
    records.sort_unstable();
    if let Some(pair) = records.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(pair[1].2);
    }
    let mut bytes = (n_buckets as u32).to_le_bytes().to_vec();
    for bucket in 0..=n_buckets {
        let n_before = records.partition_point(|((other, _), ..)| *other < bucket);
        bytes.extend(u16::try_from(n_before).map_err(|_| "more features than can be counted")?.to_le_bytes());
    }
    records.iter().for_each(|((_, mark), weights, _)| bytes.extend(mark.iter().chain(weights)));
    Ok(bytes)
}

/// A table of weights, as [`build`] made it.
#[derive(Clone, Copy, Debug)]
pub struct Weights<'t> {
    starts: &'t [u8],
    records: &'t [u8],
    n_buckets: usize,
}

impl<'t> Weights<'t> {
    /// Finds the parts of a table; an empty one has no weights.
    pub fn new(bytes: &'t [u8]) -> Self {
        let (n_buckets, rest) = bytes.split_first_chunk().map_or((0, bytes), |(n, rest)| (u32::from_le_bytes(*n) as usize, rest));
        let (starts, records) = rest.split_at_checked(2 * (n_buckets + 1)).unwrap_or_default();
        Self { starts, records, n_buckets }
    }

    fn start(&self, bucket: usize) -> Option<usize> {
        let bytes = self.starts.get(2 * bucket..2 * bucket + 2)?;
        Some(RECORD * usize::from(u16::from_le_bytes(bytes.try_into().ok()?)))
    }

    /// The weights of the feature with a hash, each a byte of an `i8`.
    fn get(&self, hash: u64) -> Option<&'t [u8; N_WEIGHTS]> {
        let (bucket, mark) = place(hash, self.n_buckets.max(1));
        let records = self.records.get(self.start(bucket)?..self.start(bucket + 1)?)?;
        let record = records.as_chunks::<RECORD>().0.iter().find(|record| record.first_chunk() == Some(&mark))?;
        record.last_chunk()
    }

    /// Adds the weights of the feature with a hash to scores.
    pub fn add(&self, hash: u64, scores: &mut [i32; N_WEIGHTS]) {
        let Some(weights) = self.get(hash) else { return };
        for (score, weight) in scores.iter_mut().zip(weights) {
            *score += i32::from(*weight as i8);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Feature, Part, Weights, build, letter};

    #[test]
    fn build_and_run_agree_on_a_feature() {
        let feature = Feature::new([b'B', b'k']).of_both(Part::new("pulau"), Part::new("sulawesi"));
        assert_eq!(feature.name(), "Bk pulau sulawesi");
        assert_eq!(Feature::read("Bk pulau sulawesi").unwrap().hash(), feature.hash());
        assert!(Feature::read("B pulau sulawesi tenggara").is_none());
    }

    #[test]
    fn finds_what_was_put_in_and_nothing_else() {
        let letters: String = [3, -2, 0, 44, -44, 1, 0, 0, 2].map(letter).iter().collect();
        let names: Vec<String> = (0..500).map(|n| format!("w kata{n}")).collect();
        let bytes = build(names.iter().map(|name| (name.as_str(), letters.as_str()))).unwrap();
        let table = Weights::new(&bytes);
        let mut scores = [1; 9];
        table.add(Feature::new([b'w']).of(Part::new("kata77")).hash(), &mut scores);
        assert_eq!(scores, [4, -1, 1, 45, -43, 2, 1, 1, 3]);
        assert!(table.get(Feature::new([b'w']).of(Part::new("kata500")).hash()).is_none());
        assert!(Weights::new(&[]).get(Feature::new([b'w']).hash()).is_none());
    }
}
