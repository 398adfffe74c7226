//! One immutable table of text keyed by class and key, read in place.
//!
//! `build.rs` writes the built-in one into the binary, where it needs no parsing, no allocation and no relocation at start;
//! house dictionaries are built into the same form at run time. Layout: number of slots (a power of two), then the slots (offset of a record, 0 for none),
//! all little-endian `u32`; then the records: key length and value length, seven bits a byte with the lowest first (LEB128), class byte, key, value.
//! Open addressing over FNV-1a; at most two thirds of the slots are taken, so a look-up touches one or two records.

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
    /// Resources read as a whole: furniture, patterns, weights.
    Text = b't',
}

/// Rows on their way into a table. Sorted, so that the same dictionaries make the same bytes.
pub type Rows = BTreeMap<(Class, String), String>;

/// A compiled table.
#[derive(Clone, Debug)]
pub struct Table {
    bytes: Cow<'static, [u8]>,
}

const WORD: usize = 4;

fn hash(class: Class, key: &str) -> u64 {
    let step = |h: u64, byte: u8| (h ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    key.bytes().fold(step(0xcbf2_9ce4_8422_2325, class as u8), step)
}

fn put_length(bytes: &mut Vec<u8>, mut length: usize) {
    while length > 0x7f {
        bytes.push(length as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
}

impl Table {
    /// The table over bytes that [`Table::build`] wrote.
    pub const fn embedded(bytes: &'static [u8]) -> Self {
        Self { bytes: Cow::Borrowed(bytes) }
    }

    /// Lays rows out as a table. O(n) in the rows.
    pub fn build(rows: &Rows) -> Self {
        let n_slots = (rows.len() * 3 / 2 + 1).next_power_of_two().max(2);
        let mut slots = vec![0_u32; n_slots];
        let mut records = Vec::new();
        let base = WORD * (1 + n_slots);
        for ((class, key), value) in rows {
            let mut slot = hash(*class, key) as usize & (n_slots - 1);
            while slots[slot] != 0 {
                slot = (slot + 1) & (n_slots - 1);
            }
            slots[slot] = (base + records.len()) as u32;
            put_length(&mut records, key.len());
            put_length(&mut records, value.len());
            records.push(*class as u8);
            records.extend(key.as_bytes());
            records.extend(value.as_bytes());
        }
        let mut bytes = (n_slots as u32).to_le_bytes().to_vec();
        bytes.extend(slots.iter().flat_map(|slot| slot.to_le_bytes()));
        bytes.extend(records);
        Self { bytes: Cow::Owned(bytes) }
    }

    /// The bytes of the table.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn integer(&self, at: usize) -> usize {
        self.bytes.get(at..at + WORD).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes) as usize
    }

    /// Length of a key or value, and where the bytes behind it begin.
    fn length(&self, at: usize) -> (usize, usize) {
        const MOST_BYTES: usize = 5;
        let (mut length, mut end) = (0, at);
        while let Some(byte) = self.bytes.get(end).filter(|_| end < at + MOST_BYTES) {
            length |= usize::from(byte & 0x7f) << (7 * (end - at));
            end += 1;
            if byte & 0x80 == 0 {
                break;
            }
        }
        (length, end)
    }

    /// Where the parts of a record stand: class byte, key, value.
    fn layout(&self, at: usize) -> (usize, Range<usize>, Range<usize>) {
        let (key, at) = self.length(at);
        let (value, at) = self.length(at);
        (at, at + 1..at + 1 + key, at + 1 + key..at + 1 + key + value)
    }

    fn text(&self, place: Range<usize>) -> &str {
        self.bytes.get(place).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
    }

    /// The stored key and value. Expected O(length of the key); allocates nothing.
    pub fn get(&self, class: Class, key: &str) -> Option<(&str, &str)> {
        let mask = self.integer(0).checked_sub(1)?;
        let mut slot = hash(class, key) as usize & mask;
        loop {
            let at = self.integer(WORD * (1 + slot));
            if at == 0 {
                return None;
            }
            // Most probes end at another key, so text is only checked to be UTF-8 where it is the one asked for.
            let (place, found, value) = self.layout(at);
            if self.bytes.get(place) == Some(&(class as u8)) && self.bytes.get(found.clone()) == Some(key.as_bytes()) {
                return Some((self.text(found), self.text(value)));
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Every row of a class in an order that depends on the rows alone. O(size of the table).
    pub fn iter(&self, class: Class) -> impl Iterator<Item = (&str, &str)> {
        let mut at = WORD * (1 + self.integer(0));
        std::iter::from_fn(move || {
            while at < self.bytes.len() {
                let (place, key, value) = self.layout(at);
                at = value.end;
                if self.bytes.get(place) == Some(&(class as u8)) {
                    return Some((self.text(key), self.text(value)));
                }
            }
            None
        })
    }
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
        assert_eq!(Table::embedded(b"").get(Class::Word, "x"), None);
    }
}
