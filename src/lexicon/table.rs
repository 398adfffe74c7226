//! One immutable table of text keyed by class and key, read in place.
//!
//! `build.rs` writes the built-in one into the binary, where it needs no parsing, no allocation and no relocation at start;
//! house dictionaries are built into the same form at run time. Slots: their number (a power of two), how many bits an offset has, then the slots, each the
//! offset of a record (0 for none) below a tag of the key's hash, all little-endian `u32`. Records, which are text: length of the key and of all its values,
//! the key, then for each of its classes the class, the length of the value, the value. What the dictionaries say of a word thus lies together: a reader of
//! text asks for a dozen classes of one word in a row. Open addressing; at most two thirds of the slots are taken, and the tags keep nearly all unknown keys
//! away from the records.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// What a key is looked up as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// Words and phrases by headword.
    Word = b'w',
    /// First word of a phrase: how many words the longest phrase has.
    PhraseLength = b'p',
    /// Names, acronyms and variants, in lower case: one line a reading.
    Name = b'n',
    /// First word of a name: how many words the longest has.
    NameLength = b'q',
    /// Word form: Zipf frequency in tenths.
    Frequency = b'f',
    /// Word: the lists it is on, parted by commas.
    List = b'l',
    /// Word form: its root, where the rules would find another.
    Root = b'x',
    /// Other spelling: the standard one.
    Variant = b'v',
    /// Two-word headword written as one: the headword.
    Joined = b'j',
    /// English verb or noun: an irregular form.
    English = b'e',
    /// English word that stands in a gloss and is no Indonesian headword.
    EnglishWord = b'm',
    /// Feature of the name recogniser: its weights, one character a tag.
    NameWeight = b'g',
    /// First or last word of patterns for composed names: the patterns.
    Pattern = b'c',
    /// Resources read as a whole: furniture, weights.
    Text = b't',
}

/// Rows on their way into a table. Sorted, so that the same dictionaries make the same bytes.
pub type Rows = BTreeMap<(Class, String), String>;

/// A compiled table.
#[derive(Clone, Debug)]
pub struct Table {
    slots: Cow<'static, [u8]>,
    records: Cow<'static, str>,
}

const WORD: usize = 4;
const HEAD: usize = 2 * WORD;
const BITS: u32 = u32::BITS;

/// A multiplicative hash of eight bytes at a time, as Firefox and rustc use it, its bits mixed once more: the low ones choose the slot, the high ones are the tag.
fn hash(key: &str) -> u64 {
    const FACTOR: u64 = 0x517c_c1b7_2722_0a95;
    let step = |h: u64, word: u64| (h.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    let mut chunks = key.as_bytes().chunks_exact(8);
    let h = chunks.by_ref().fold(key.len() as u64, |h, chunk| step(h, chunk.try_into().map_or(0, u64::from_le_bytes)));
    let h = step(h, chunks.remainder().iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
    (h ^ h >> 32).wrapping_mul(FACTOR)
}

/// Six bits a byte, the lowest first, 0x40 where more follow: every length is ASCII, so the records are text.
fn put_length(records: &mut String, mut length: usize) {
    while length > 0x3f {
        records.push(char::from(length as u8 & 0x3f | 0x40));
        length >>= 6;
    }
    records.push(char::from(length as u8));
}

impl Table {
    /// The table over what [`Table::build`] made.
    pub const fn embedded(slots: &'static [u8], records: &'static str) -> Self {
        Self { slots: Cow::Borrowed(slots), records: Cow::Borrowed(records) }
    }

    /// Lays rows out as a table. O(n log n) in the rows.
    pub fn build(rows: &Rows) -> Self {
        let mut of_key: BTreeMap<&str, Vec<(Class, &str)>> = BTreeMap::new();
        for ((class, key), value) in rows {
            of_key.entry(key).or_default().push((*class, value));
        }
        // The first byte belongs to no record, so that a slot of 0 is empty.
        let mut records = String::from("\n");
        let mut places = Vec::with_capacity(of_key.len());
        for (key, values) in &of_key {
            places.push((hash(key), records.len()));
            put_record(&mut records, key, values);
        }
        let shift = BITS - (records.len() as u32).leading_zeros();
        let n_slots = (places.len() * 3 / 2 + 1).next_power_of_two().max(2);
        let mut slots = vec![0_u32; n_slots];
        for (hash, at) in places {
            let mut slot = hash as usize & (n_slots - 1);
            while slots[slot] != 0 {
                slot = (slot + 1) & (n_slots - 1);
            }
            slots[slot] = tag(hash, shift) | at as u32;
        }
        let words = [n_slots as u32, shift].into_iter().chain(slots);
        Self { slots: Cow::Owned(words.flat_map(u32::to_le_bytes).collect()), records: Cow::Owned(records) }
    }

    /// The slots, as `build.rs` stores them.
    pub fn slots(&self) -> &[u8] {
        &self.slots
    }

    /// The records, as `build.rs` stores them.
    pub fn records(&self) -> &str {
        &self.records
    }

    fn word(&self, at: usize) -> u32 {
        self.slots.get(at..at + WORD).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
    }

    /// Length of a key or value, and where the bytes behind it begin.
    fn length(&self, at: usize) -> (usize, usize) {
        const MOST_BYTES: usize = 6;
        let (mut length, mut end) = (0, at);
        while let Some(byte) = self.records.as_bytes().get(end).filter(|_| end < at + MOST_BYTES) {
            length |= usize::from(byte & 0x3f) << (6 * (end - at));
            end += 1;
            if byte & 0x40 == 0 {
                break;
            }
        }
        (length, end)
    }

    /// The key and the values of the record at a place, as ranges; the next record begins where the values end.
    fn layout(&self, at: usize) -> (Range<usize>, Range<usize>) {
        let (key, at) = self.length(at);
        let (values, at) = self.length(at);
        (at..at + key, at + key..at + key + values)
    }

    /// The value of a class among those of a record.
    fn value(&self, class: Class, values: Range<usize>) -> Option<&str> {
        let mut at = values.start;
        while at < values.end {
            let (length, start) = self.length(at + 1);
            if self.records.as_bytes().get(at) == Some(&(class as u8)) {
                return self.records.get(start..start + length);
            }
            at = start + length;
        }
        None
    }

    /// The stored key and its value in a class. Expected O(length of the key); allocates nothing. Where the key is unknown, mostly one slot is read and no record.
    pub fn get(&self, class: Class, key: &str) -> Option<(&str, &str)> {
        let mask = (self.word(0) as usize).checked_sub(1)?;
        let shift = self.word(WORD);
        let hash = hash(key);
        let tag = tag(hash, shift);
        let offset_bits = u32::MAX.checked_shr(BITS - shift).unwrap_or(0);
        let mut slot = hash as usize & mask;
        loop {
            let found = self.word(HEAD + WORD * slot);
            if found == 0 {
                return None;
            }
            if found & !offset_bits == tag {
                let (stored, values) = self.layout((found & offset_bits) as usize);
                if self.records.as_bytes().get(stored.clone()) == Some(key.as_bytes()) {
                    return Some((self.records.get(stored)?, self.value(class, values)?));
                }
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Every row of a class by key. O(size of the table).
    pub fn iter(&self, class: Class) -> impl Iterator<Item = (&str, &str)> {
        let mut at = 1;
        std::iter::from_fn(move || {
            while at < self.records.len() {
                let (key, values) = self.layout(at);
                at = values.end;
                if let Some(value) = self.value(class, values) {
                    return Some((self.records.get(key)?, value));
                }
            }
            None
        })
    }
}

fn put_record(records: &mut String, key: &str, values: &[(Class, &str)]) {
    let mut body = String::new();
    for (class, value) in values {
        body.push(char::from(*class as u8));
        put_length(&mut body, value.len());
        body.push_str(value);
    }
    put_length(records, key.len());
    put_length(records, body.len());
    records.push_str(key);
    records.push_str(&body);
}

/// What stands above an offset of `shift` bits in a slot: as many high bits of the hash as there is room for.
fn tag(hash: u64, shift: u32) -> u32 {
    ((hash >> BITS) as u32).checked_shl(shift).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Class, Rows, Table};

    #[test]
    fn finds_what_was_put_in_and_nothing_else() {
        let mut rows = Rows::new();
        for n in 0..500 {
            rows.insert((Class::Word, format!("kata{n}")), format!("word {n}"));
        }
        rows.insert((Class::Name, "kata7".into()), "name".into());
        let table = Table::build(&rows);
        assert_eq!(table.get(Class::Word, "kata7"), Some(("kata7", "word 7")));
        assert_eq!(table.get(Class::Name, "kata7"), Some(("kata7", "name")));
        assert_eq!(table.get(Class::Word, "kata500"), None);
        assert_eq!(table.iter(Class::Word).count(), 500);
        assert_eq!(Table::build(&Rows::new()).get(Class::Word, "x"), None);
        assert_eq!(Table::embedded(b"", "").get(Class::Word, "x"), None);
    }
}
