//! One immutable table of text by class and key, read in place.
//!
//! `build.rs` writes the built-in one into the binary, where it needs no parsing, no allocation and no relocation at start; house dictionaries are built into
//! the same form at run time. A short run of the program spends more on fetching pages of the table than on reading them, so the layout keeps pages few:
//! what the dictionaries say of a word lies together, as a reader of text asks for a dozen classes of one word in a row; common words form a tier of
//! their own; and an unknown key is mostly refused by a byte. The word lists, which every word is asked about and few are on, are a tier too.
//!
//! Records, which are text: length of the key and of all its values, the key, then for each of its classes the class, the length of the value, the value. A key is
//! in small letters, but that of a name, which is nothing else, may stand as it is printed, so that its line need not say it again.
//! Index, a tier after the other: the number of slots (a power of two) and how many share an offset (its logarithm; little-endian `u32` both), a tag of eight
//! bits of the hash for each slot (0 for an empty one), and for each slot, or group of slots, the offset of its first record (`u32`). Open addressing, at most two
//! thirds of the slots taken. Listed and common words have an offset each; the records of the common ones lie in the order of frequency, so that those of one text
//! lie close together. The records of rare ones lie in the order of their slots, four to an offset, since there a small index is worth more. Behind the tiers
//! stands a filter: the number of its bits (a power of two, `u32`), and a bit set for each two-word headword written as one; behind that the number of English
//! words that are no headwords, and for each the upper half of its hash, sorted (`u32` all). Rows of their own for these two would be 400 KB, for what few texts
//! have; one other word in 300,000 passes for English.

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
    /// Two-word headword written as one; only a filter says that it may be one.
    Joined = b'j',
    /// English verb or noun: an irregular form.
    English = b'e',
    /// English word that stands in a gloss and is no Indonesian headword; only its print is kept.
    EnglishWord = b'm',
    /// First or last word of patterns for composed names: the patterns.
    Pattern = b'c',
    /// Way and end letter of furniture rules: the rules.
    Furniture = b't',
    /// Word: how it stands with capitals inside sentences, three digits.
    Capitals = b'k',
    /// Name: how it is printed, which the table has in the place of its key.
    Printed = b'=',
}

/// Rows on their way into a table. Sorted, so that the same dictionaries make the same bytes.
pub type Rows = BTreeMap<(Class, String), String>;

/// A compiled table.
#[derive(Clone, Debug)]
pub struct Table {
    index: Cow<'static, [u8]>,
    records: Cow<'static, str>,
    tiers: [Tier; N_TIERS],
    /// Where the filter of joined spellings begins.
    filter: usize,
    /// Where the prints of English words lie.
    english: Range<usize>,
}

/// What is on a list; the rest of common words; that of rare ones.
const N_TIERS: usize = 3;

/// A tier of the index.
#[derive(Clone, Copy, Debug, Default)]
struct Tier {
    /// Where its tags begin in the index.
    tags: usize,
    /// A power of two, or none.
    n_slots: usize,
    /// Two to this many slots share an offset.
    shift: usize,
    /// Where its offsets begin.
    offsets: usize,
}

/// Bytes of a number in the index.
const WORD: usize = 4;
/// Two to this many slots of the rare words share the offset of their first record.
const SHIFT: usize = 2;
/// Bits of the filter for each key, at least: of other forms one in eight has its bit set, or fewer.
const BITS_A_KEY: usize = 8;
/// Words as common as this, in tenths of the Zipf scale, go into a tier of their own.
const COMMON: u32 = 34;

/// A multiplicative hash of eight bytes at a time, as Firefox and rustc use it, its bits mixed once more: the low ones choose the slot, the high ones are the tag.
fn hash(key: &str) -> u64 {
    const FACTOR: u64 = 0x517c_c1b7_2722_0a95;
    let step = |h: u64, word: u64| (h.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    let bytes = key.as_bytes();
    let h = bytes.len() as u64;
    let h = match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>(), bytes.last_chunk::<8>()) {
        // The last eight bytes may have some of those before among them.
        (_, _, Some(last)) => {
            let chunks = bytes.chunks_exact(8).take((bytes.len() - 1) / 8);
            step(chunks.fold(h, |h, chunk| step(h, chunk.try_into().map_or(0, u64::from_le_bytes))), u64::from_le_bytes(*last))
        }
        (Some(first), Some(last), _) => step(h, u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last))),
        _ => step(h, bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))),
    };
    (h ^ h >> 32).wrapping_mul(FACTOR)
}

/// What stands in the slot of a key; never 0.
fn tag(hash: u64) -> u8 {
    (hash >> 56) as u8 | 1
}

/// Six bits a byte, the lowest first, 0x40 where more follow: every length is ASCII, so the records are text.
fn put_length(records: &mut String, mut length: usize) {
    while length > 0x3f {
        records.push(char::from(length as u8 & 0x3f | 0x40));
        length >>= 6;
    }
    records.push(char::from(length as u8));
}

fn put_record(records: &mut String, record: &Record<'_>) {
    let mut body = String::new();
    for (class, value) in &record.values {
        body.push(char::from(*class as u8));
        put_length(&mut body, value.len());
        body.push_str(value);
    }
    put_length(records, record.printed.len());
    put_length(records, body.len());
    records.push_str(record.printed);
    records.push_str(&body);
}

fn frequency(record: &Record<'_>) -> Option<u32> {
    record.values.iter().find(|(class, _)| *class == Class::Frequency).and_then(|(_, tenths)| tenths.parse().ok())
}

/// Whether a class is asked about at every word and holds few.
fn is_listed(class: Class) -> bool {
    matches!(class, Class::List | Class::Furniture)
}

/// Whether a class has no rows but a place in the index.
fn is_in_index(class: Class) -> bool {
    matches!(class, Class::Joined | Class::EnglishWord)
}

fn is_common(record: &Record<'_>) -> bool {
    frequency(record).is_some_and(|tenths| tenths >= COMMON)
}

/// What the rows say of a key.
#[derive(Clone, Debug, Default)]
struct Record<'r> {
    /// In small letters, as it is looked up.
    key: &'r str,
    /// As the table has it.
    printed: &'r str,
    values: Vec<(Class, &'r str)>,
}

fn records<'r>(rows: impl Iterator<Item = (&'r (Class, String), &'r String)>) -> Vec<Record<'r>> {
    let mut of_key: BTreeMap<&str, Record<'_>> = BTreeMap::new();
    for ((class, key), value) in rows {
        let record = of_key.entry(key).or_insert_with(|| Record { key, printed: key, values: Vec::new() });
        if *class == Class::Printed { record.printed = value } else { record.values.push((*class, value)) }
    }
    of_key.into_values().collect()
}

/// Where the records of a tier go: each to the slot of its hash or the next free one.
fn slots<'s, 'r>(tier: &'s [Record<'r>]) -> Vec<Option<&'s Record<'r>>> {
    let n_slots = (tier.len() * 4 / 3 + 1).next_power_of_two().max(1 << SHIFT);
    let mut slots = vec![None; n_slots];
    for record in tier {
        let mut slot = hash(record.key) as usize & (n_slots - 1);
        while slots[slot].is_some() {
            slot = (slot + 1) & (n_slots - 1);
        }
        slots[slot] = Some(record);
    }
    slots
}

fn put_head(index: &mut Vec<u8>, slots: &[Option<&Record<'_>>], shift: usize) {
    index.extend([slots.len(), shift].map(|n| (n as u32).to_le_bytes()).concat());
    index.extend(slots.iter().map(|slot| slot.map_or(0, |record| tag(hash(record.key)))));
}

/// A tier whose records lie in the order given, with an offset each.
fn put_each(index: &mut Vec<u8>, text: &mut String, tier: &[Record<'_>]) {
    let offsets: BTreeMap<&str, usize> = tier
        .iter()
        .map(|record| {
            let offset = text.len();
            put_record(text, record);
            (record.key, offset)
        })
        .collect();
    let slots = slots(tier);
    put_head(index, &slots, 0);
    index.extend(slots.iter().flat_map(|slot| (slot.map_or(0, |record| offsets[record.key]) as u32).to_le_bytes()));
}

/// A tier whose records lie in the order of their slots.
fn put_groups(index: &mut Vec<u8>, text: &mut String, tier: &[Record<'_>]) {
    let slots = slots(tier);
    put_head(index, &slots, SHIFT);
    for group in slots.chunks(1 << SHIFT) {
        index.extend((text.len() as u32).to_le_bytes());
        group.iter().flatten().for_each(|record| put_record(text, record));
    }
}

/// A bit for each key.
fn put_filter<'r>(index: &mut Vec<u8>, keys: impl Iterator<Item = &'r str> + Clone) {
    let n_bits = (keys.clone().count() * BITS_A_KEY).next_power_of_two().max(8);
    let mut bits = vec![0; n_bits / 8];
    for bit in keys.map(|key| bit(key, n_bits)) {
        bits[bit / 8] |= 1 << (bit % 8);
    }
    index.extend((n_bits as u32).to_le_bytes());
    index.extend(bits);
}

/// The prints of keys in order.
fn put_prints<'r>(index: &mut Vec<u8>, keys: impl Iterator<Item = &'r str>) {
    let mut prints: Vec<u32> = keys.map(print).collect();
    prints.sort_unstable();
    prints.dedup();
    index.extend((prints.len() as u32).to_le_bytes());
    index.extend(prints.into_iter().flat_map(u32::to_le_bytes));
}

/// What is kept of a key of which nothing is said but that it is there.
fn print(key: &str) -> u32 {
    (hash(key) >> 32) as u32
}

/// Which bit of a filter is a key's.
fn bit(key: &str, n_bits: usize) -> usize {
    hash(key) as usize & n_bits.wrapping_sub(1)
}

impl Table {
    /// The table over what [`Table::build`] made.
    pub fn embedded(index: &'static [u8], records: &'static str) -> Self {
        Self::new(Cow::Borrowed(index), Cow::Borrowed(records))
    }

    fn new(index: Cow<'static, [u8]>, records: Cow<'static, str>) -> Self {
        let (tiers, filter) = tiers(&index).unwrap_or_default();
        let prints = filter + WORD + word(&index, filter).unwrap_or_default() / 8;
        let english = prints + WORD..prints + WORD + word(&index, prints).unwrap_or_default() * WORD;
        Self { index, records, tiers, filter, english }
    }

    /// Lays rows out as a table. O(n log n) in the rows.
    pub fn build(rows: &Rows) -> Self {
        let listed = records(rows.iter().filter(|((class, _), _)| is_listed(*class)));
        let others = records(rows.iter().filter(|((class, _), _)| !is_listed(*class) && !is_in_index(*class)));
        let (mut common, rare): (Vec<Record<'_>>, Vec<Record<'_>>) = others.into_iter().partition(is_common);
        common.sort_by_key(|record| std::cmp::Reverse(frequency(record)));
        let (mut index, mut text) = (Vec::new(), String::new());
        put_each(&mut index, &mut text, &listed);
        put_each(&mut index, &mut text, &common);
        put_groups(&mut index, &mut text, &rare);
        let of = |class: Class| rows.keys().filter(move |(of, _)| *of == class).map(|(_, key)| key.as_str());
        put_filter(&mut index, of(Class::Joined));
        put_prints(&mut index, of(Class::EnglishWord));
        Self::new(Cow::Owned(index), Cow::Owned(text))
    }

    /// The index, as `build.rs` stores it.
    pub fn index(&self) -> &[u8] {
        &self.index
    }

    /// The records, as `build.rs` stores them.
    pub fn records(&self) -> &str {
        &self.records
    }

    fn view(&self) -> View<'_> {
        View { index: &self.index, records: &self.records, tiers: &self.tiers }
    }

    /// The stored key and its value in a class. Expected O(length of the key); allocates nothing. Where the key is unknown, mostly one byte a tier is read.
    pub fn get(&self, class: Class, key: &str) -> Option<(&str, &str)> {
        self.view().get(class, key)
    }

    /// Whether a form may be a two-word headword written as one: always where it is, and for one other form in eight or fewer.
    pub fn may_be_joined(&self, form: &str) -> bool {
        let n_bits = word(&self.index, self.filter).unwrap_or_default();
        let bit = bit(form, n_bits);
        self.index.get(self.filter + WORD + bit / 8).is_some_and(|byte| n_bits > 0 && byte & 1 << (bit % 8) != 0)
    }

    /// Whether a word is English that glosses use: always where it is, and for next to no other. O(log n) in the number of these words.
    pub fn may_be_english(&self, english: &str) -> bool {
        let prints = self.index.get(self.english.clone()).unwrap_or_default().as_chunks::<WORD>().0;
        prints.binary_search_by_key(&print(english), |bytes| u32::from_le_bytes(*bytes)).is_ok()
    }

    /// Every row of a class, in an order that depends on the rows alone. O(size of the table).
    pub fn iter(&self, class: Class) -> impl Iterator<Item = (&str, &str)> {
        let mut at = 0;
        std::iter::from_fn(move || {
            let view = self.view();
            while at < self.records.len() {
                let (key, values) = view.layout(at);
                at = values.end;
                if let Some(value) = view.value(class, values) {
                    return Some((self.records.get(key)?, value));
                }
            }
            None
        })
    }
}

/// The table as it is read: its halves borrowed once a look-up.
#[derive(Clone, Copy)]
struct View<'t> {
    index: &'t [u8],
    records: &'t str,
    tiers: &'t [Tier; N_TIERS],
}

fn word(index: &[u8], at: usize) -> Option<usize> {
    let bytes = index.get(at..at + WORD)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
}

/// The tiers of an index, and where the filter behind them begins; none where it is not whole.
fn tiers(index: &[u8]) -> Option<([Tier; N_TIERS], usize)> {
    let (mut tiers, mut at) = ([Tier::default(); N_TIERS], 0);
    for tier in &mut tiers {
        let (n_slots, shift, tags) = (word(index, at)?, word(index, at + WORD)? & 7, at + 2 * WORD);
        *tier = Tier { tags, n_slots, shift, offsets: tags + n_slots };
        at = tags + n_slots + (n_slots >> shift) * WORD;
    }
    (at <= index.len()).then_some((tiers, at))
}

/// Whether a key of the table is another in small letters.
fn is_small(stored: &[u8], key: &[u8]) -> bool {
    stored == key || stored.len() == key.len() && stored.iter().zip(key).all(|(stored, key)| stored.to_ascii_lowercase() == *key)
}

impl<'t> View<'t> {
    /// Length of a key or value, and where the bytes behind it begin.
    fn length(self, at: usize) -> (usize, usize) {
        const MOST_BYTES: usize = 6;
        // Nearly all are short.
        if let Some(byte) = self.records.as_bytes().get(at).filter(|byte| **byte < 0x40) {
            return (usize::from(*byte), at + 1);
        }
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
    fn layout(self, at: usize) -> (Range<usize>, Range<usize>) {
        let (key, at) = self.length(at);
        let (values, at) = self.length(at);
        (at..at + key, at + key..at + key + values)
    }

    /// The value of a class among those of a record.
    fn value(self, class: Class, values: Range<usize>) -> Option<&'t str> {
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

    /// The record in a slot of a tier: behind those of the slots before it that share its offset.
    fn record(self, tier: Tier, slot: usize) -> Option<(Range<usize>, Range<usize>)> {
        let mut at = word(self.index, tier.offsets + WORD * (slot >> tier.shift))?;
        let first = slot >> tier.shift << tier.shift;
        for tag in self.index.get(tier.tags + first..tier.tags + slot)? {
            if *tag != 0 {
                at = self.layout(at).1.end;
            }
        }
        Some(self.layout(at))
    }

    /// The key and the values in one tier, as ranges of the records.
    fn find(self, tier: Tier, key: &str, hash: u64) -> Option<(Range<usize>, Range<usize>)> {
        let tags = self.index.get(tier.tags..tier.tags + tier.n_slots)?;
        let (mask, wanted) = (tier.n_slots.wrapping_sub(1), tag(hash));
        let mut slot = hash as usize & mask;
        loop {
            match tags.get(slot) {
                None | Some(0) => return None,
                Some(tag) if *tag == wanted => {
                    let (stored, values) = self.record(tier, slot)?;
                    if self.records.as_bytes().get(stored.clone()).is_some_and(|stored| is_small(stored, key.as_bytes())) {
                        return Some((stored, values));
                    }
                }
                Some(_) => {}
            }
            slot = (slot + 1) & mask;
        }
    }

    fn get(self, class: Class, key: &str) -> Option<(&'t str, &'t str)> {
        let hash = hash(key);
        let (listed, others) = self.tiers.split_at(1);
        let tiers = if is_listed(class) { listed } else { others };
        let (stored, values) = tiers.iter().find_map(|tier| self.find(*tier, key, hash))?;
        Some((self.records.get(stored)?, self.value(class, values)?))
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
        rows.insert((Class::Name, "kata lain".into()), "other name".into());
        rows.insert((Class::Printed, "kata lain".into()), "Kata Lain".into());
        let table = Table::build(&rows);
        assert_eq!(table.get(Class::Word, "kata7"), Some(("kata7", "word 7")));
        assert_eq!(table.get(Class::Name, "kata7"), Some(("kata7", "name")));
        assert_eq!(table.get(Class::Name, "kata lain"), Some(("Kata Lain", "other name")));
        assert_eq!(table.get(Class::Name, "Kata Lain"), None);
        assert_eq!(table.get(Class::Word, "kata500"), None);
        assert_eq!(table.iter(Class::Word).count(), 500);
        assert_eq!(Table::build(&Rows::new()).get(Class::Word, "x"), None);
        assert_eq!(Table::embedded(b"", "").get(Class::Word, "x"), None);
    }

    #[test]
    fn the_filter_misses_no_joined_spelling_and_few_others() {
        let key = |n: usize| format!("tanggung{n}");
        let rows: Rows = (0..500).map(|n| ((Class::Joined, key(n)), String::new())).collect();
        let table = Table::build(&rows);
        assert!((0..500).all(|n| table.may_be_joined(&key(n))));
        assert!((500..1500).filter(|n| table.may_be_joined(&key(*n))).count() < 250);
        assert!(!Table::build(&Rows::new()).may_be_joined("x") && !Table::embedded(b"", "").may_be_joined("x"));
    }
}
