//! What the dictionaries say: headwords with senses and glosses, names, word lists, frequencies.
//!
//! One type, several sources: [`Lexicon::embedded`] reads the table that `build.rs` compiled from `dictionaries/`; [`Lexicon::from_toml`] makes a small one of text;
//! [`Lexicon::with_house`] lays a user's dictionary over either.

pub mod check;
pub mod compile;
pub mod entry;
pub mod feature;
pub mod house;
pub(crate) mod fields;
mod furniture;
mod list;
pub mod name;
mod nearest;
mod office;
mod source;
pub mod table;
pub mod weights;

use compile::{CompileError, File};
pub use entry::{Entry, Mode, PartOfSpeech, Sense};
use fields::{cut, fields};
pub use furniture::{FurnitureRule, Way};
pub use list::{List, Lists, Meanings};
use name::NameLine;
pub use name::{NameEntry, NameForm, NameKind, Slot};
pub use office::OfficeWord;
use table::{Class, Rows, Table};

static INDEX: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/index.bin"));
/// The weights of the sentence scorer shipped with the program, as [`weights::weight_bytes`] makes them.
pub(crate) static WEIGHTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/weights.bin"));
static NAME_WEIGHTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/name-weights.bin"));
static RECORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/records.txt"));

/// Version of the dictionaries, year and month.
pub const DATA_VERSION: &str = "2026.11";

/// Everything the dictionaries know.
#[derive(Clone, Debug)]
pub struct Lexicon {
    houses: Vec<Table>,
    builtin: Table,
    name_weights: &'static [u8],
}

impl Lexicon {
    /// The dictionaries shipped with the program. Costs nothing: the table is read in place.
    pub fn embedded() -> Self {
        Self { houses: Vec::new(), builtin: Table::embedded(INDEX, RECORDS), name_weights: NAME_WEIGHTS }
    }

    /// A lexicon of the words in a TOML text alone, for tests and small tools.
    ///
    /// # Errors
    /// As [`compile::words`].
    ///
    /// ```
    /// let lexicon = ringkas::Lexicon::from_toml("tanggul = { pos = 'NOUN', en = ['dyke'] }")?;
    /// assert_eq!(lexicon.entry("tanggul").unwrap().senses().next().unwrap().glosses().next(), Some("dyke"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_toml(text: &str) -> Result<Self, CompileError> {
        let mut rows = Rows::new();
        compile::words(File { name: "text", source: "text", text }, &mut rows)?;
        Ok(Self { houses: Vec::new(), builtin: Table::build(&rows), name_weights: &[] })
    }

    /// The same lexicon with one more house dictionary, asked after those given before and ahead of the built-in one.
    #[must_use]
    pub fn with_house(mut self, house: Table) -> Self {
        self.houses.push(house);
        self
    }

    fn tables(&self) -> impl Iterator<Item = &Table> {
        self.houses.iter().chain([&self.builtin])
    }

    /// The entry of a headword in lower case, a house dictionary's first.
    pub fn entry(&self, headword: &str) -> Option<Entry<'_>> {
        self.tables().find_map(|table| table.get(Class::Word, headword)).map(|(headword, record)| Entry::new(headword, record))
    }

    /// The part of speech of a headword in lower case, in its first sense.
    pub fn part_of_speech(&self, headword: &str) -> Option<PartOfSpeech> {
        self.entry(headword)?.part_of_speech()
    }

    /// The house entry of a headword, where a house dictionary has one.
    pub fn house_entry(&self, headword: &str) -> Option<Entry<'_>> {
        self.houses.iter().find_map(|table| table.get(Class::Word, headword)).map(|(headword, record)| Entry::new(headword, record))
    }

    /// Whether any house dictionary was laid over the built-in one.
    pub fn has_house(&self) -> bool {
        !self.houses.is_empty()
    }

    /// How many words the longest headword has that begins with this word; 1 where no phrase does.
    pub fn phrase_length(&self, first: &str) -> usize {
        self.length(Class::PhraseLength, first)
    }

    /// How many words the longest name has that begins with this word in lower case.
    pub fn name_length(&self, first: &str) -> usize {
        self.length(Class::NameLength, first)
    }

    /// Whether a word in lower case, no headword itself, is English that our glosses use: *reality*.
    pub fn is_english(&self, word: &str) -> bool {
        self.builtin.may_be_english(word)
    }

    /// Whether a name, position or title begins with a word in lower case.
    pub fn begins_name(&self, word: &str) -> bool {
        self.builtin.get(Class::NameLength, word).is_some() || self.builtin.get(Class::Name, word).is_some()
    }

    fn length(&self, class: Class, first: &str) -> usize {
        self.tables().filter_map(|table| table.get(class, first)).filter_map(|(_, n)| n.parse().ok()).max().unwrap_or(1)
    }

    /// The readings of a name, acronym or variant in lower case, likeliest first.
    pub fn names(&self, key: &str) -> impl Iterator<Item = NameEntry<'_>> {
        self.name_lines(key).filter_map(NameRow::entry)
    }

    /// Whether a name, in any casing, is that of a country.
    pub fn is_country(&self, name: &str) -> bool {
        self.names(&name.to_lowercase()).any(NameEntry::is_country)
    }

    /// Whether a name in lower case is that of an office in any reading.
    pub fn is_office(&self, key: &str) -> bool {
        self.names(key).any(|entry| entry.kind() == NameKind::Position)
    }

    /// The readings that a name in lower case has in texts on a topic alone.
    pub fn names_on<'l>(&'l self, topic: &str, key: &str) -> impl Iterator<Item = NameEntry<'l>> {
        self.name_lines(key).filter_map(move |row| match row.read() {
            NameLine::Topical { topic: of, name } if of == topic => Some(name),
            _ => None,
        })
    }

    /// The names that letters in lower case stand for only near some words, and these words.
    pub fn names_near<'l>(&'l self, letters: &str) -> impl Iterator<Item = (impl Iterator<Item = &'l str>, NameEntry<'l>)> {
        self.name_lines(letters).filter_map(|row| match row.read() {
            NameLine::Cued { near, pointer } => Some((fields(near, b','), NameRow { line: pointer, ..row }.entry()?)),
            _ => None,
        })
    }

    /// The lines of the first table that has the name.
    fn name_lines(&self, key: &str) -> impl Iterator<Item = NameRow<'_>> {
        let found = self.tables().find_map(|table| Some((table, table.get(Class::Name, key)?)));
        let adjective = found.filter(|_| self.has_house()).and_then(|(table, _)| self.adjective_behind(table, key));
        found.into_iter().flat_map(name_rows).chain(adjective)
    }

    /// The adjective of a place from the tables behind one: a country that a house dictionary has keeps its own.
    fn adjective_behind(&self, table: &Table, key: &str) -> Option<NameRow<'_>> {
        let behind = self.tables().skip_while(|other| !std::ptr::eq(*other, table)).skip(1);
        let is_adjective = |row: &NameRow<'_>| matches!(row.read(), NameLine::Name(name) if name.kind() == NameKind::Demonym);
        behind.filter_map(|table| Some((table, table.get(Class::Name, key)?))).flat_map(name_rows).find(is_adjective)
    }

    /// How common a word form is on the Zipf scale (log10 of occurrences in a billion words, 1 to 8); none where it is not among the counted.
    pub fn frequency(&self, form: &str) -> Option<f64> {
        let (_, tenths) = self.builtin.get(Class::Frequency, form)?;
        tenths.parse::<f64>().ok().map(|tenths| tenths / 10.0)
    }

    /// How often a word in lower case stands with a capital inside a sentence, and, of those times, another capital right before it, and right behind it, each as
    /// a digit for the share in ninths; none where it is too rare or never does. See `dictionaries/capitals.toml`.
    pub fn capitals(&self, word: &str) -> Option<[u8; 3]> {
        let (_, digits) = self.builtin.get(Class::Capitals, word)?;
        digits.as_bytes().try_into().ok()
    }

    /// Whether a word in lower case is on a list.
    pub fn is(&self, list: List, word: &str) -> bool {
        self.lists_of(word).has(list)
    }

    /// All lists that a word in lower case is on, for one look-up where several are asked about.
    pub fn lists_of(&self, word: &str) -> Lists<'_> {
        Lists::new(self.builtin.get(Class::List, word).map_or("", |(_, row)| row))
    }

    /// What a word in lower case, or several, means in `dictionaries/figures.toml`; none where it is in no section of it.
    pub fn figures(&self, word: &str) -> Option<Meanings<'_>> {
        self.lists_of(word).meanings()
    }

    /// What an ordinary word in lower case is inside names, where that is not its first gloss: *rakyat* People's.
    pub fn in_names(&self, word: &str) -> Option<&str> {
        self.lists_of(word).others()?.of("in_names")
    }

    /// What a prefix in lower case with a hyphen before a name makes of the name X: *eks* "former X".
    pub fn before_name(&self, prefix: &str) -> Option<&str> {
        self.lists_of(prefix).others()?.of("before_name")
    }

    /// What such a prefix makes of a noun, where words are made with it freely: *antar* an adjective, *nir* another noun.
    pub fn prefix_makes(&self, prefix: &str) -> Option<PartOfSpeech> {
        PartOfSpeech::from_tag(self.lists_of(prefix).others()?.of("prefix_makes")?)
    }

    /// What a word inside an office makes of the office X: *nonaktif* "suspended X".
    pub fn office_adjective(&self, word: &str) -> Option<&str> {
        self.lists_of(word).others()?.of("office_adjective")
    }

    /// With which heads the area of an office in lower case is called, parted by blanks: *camat* kecamatan.
    pub fn office_areas(&self, office: &str) -> Option<&str> {
        self.lists_of(office).others()?.of("office_area")
    }

    /// On which side of a place X something lies: *selatan* "south of X".
    pub fn side_of(&self, words: &str) -> Option<&str> {
        self.lists_of(words).others()?.of("side_of")
    }

    /// The kind of an unknown name behind a noun: *taman nasional* a place.
    pub fn named(&self, noun: &str) -> Option<NameKind> {
        NameKind::from_name(self.lists_of(noun).others()?.of("named")?)
    }

    /// What a word in small letters behind the name X of a person says of the age: *muda* "the young X".
    pub fn in_years(&self, word: &str) -> Option<&str> {
        self.lists_of(word).others()?.of("in_years")
    }

    /// Whether the title of a work may stand behind a word: *membaca*; the value is empty where no person does, *dalam*.
    pub fn before_work(&self, word: &str) -> Option<&str> {
        self.lists_of(word).others()?.of("before_work")
    }

    /// Whether letters that stand for a name are written small too: *kpk*.
    pub fn is_written_small(&self, letters: &str) -> bool {
        self.lists_of(letters).others().is_some_and(|others| others.of("small_letters").is_some())
    }

    /// Where a part of a country lies, of words of the compass in lower case: *timur laut* northeastern.
    pub fn compass(&self, words: &str) -> Option<&str> {
        self.lists_of(words).others()?.of("compass")
    }

    /// The root of a form whose root the rules would get wrong.
    pub fn root_exception(&self, form: &str) -> Option<&str> {
        self.roots(form).map(|(root, _)| root)
    }

    /// The root of another reading of a form with a root exception: *beruang* is a bear, and has money.
    pub fn other_root(&self, form: &str) -> Option<&str> {
        self.roots(form).map(|(_, other)| other).filter(|other| !other.is_empty())
    }

    fn roots(&self, form: &str) -> Option<(&str, &str)> {
        self.builtin.get(Class::Root, form).and_then(|(_, roots)| cut(roots, b'\t'))
    }

    /// The standard spelling of a misspelt, joined or split form.
    pub fn variant(&self, form: &str) -> Option<&str> {
        self.builtin.get(Class::Variant, form).map(|(_, standard)| standard)
    }

    /// The two-word headword of which a form is the joined spelling: *tanggungjawab*. Mostly one bit is read.
    pub fn joined(&self, form: &str) -> Option<&str> {
        self.tables().find(|table| table.may_be_joined(form))?;
        let whole = |(at, _): (usize, char)| self.entry(&format!("{} {}", &form[..at], &form[at..]));
        form.char_indices().skip(1).find_map(whole).map(|entry| entry.headword)
    }

    /// An irregular English form: key `sign+ed` and the like, as `dictionaries/english.toml` explains.
    pub fn english(&self, key: &str) -> Option<&str> {
        self.builtin.get(Class::English, key).map(|(_, form)| form)
    }

    /// The weights of the name recogniser; see `dictionaries/name-weights.toml`.
    pub fn name_weights(&self) -> feature::Weights<'_> {
        feature::Weights::new(self.name_weights)
    }

    /// The patterns for composed names whose fixed part has this word, in lower case, at its outer end; a line each, as [`compile::patterns`] says.
    pub fn name_patterns<'l>(&'l self, word: &str) -> impl Iterator<Item = &'l str> + use<'l> {
        self.builtin.get(Class::Pattern, word).into_iter().flat_map(|(_, lines)| lines.split('\n'))
    }

    /// The furniture rules that look in this way and may hold for a line, in lower case, with these letters at its ends; by rank.
    pub fn furniture<'l>(&'l self, way: Way, first: Option<char>, last: Option<char>) -> impl Iterator<Item = FurnitureRule<'l>> + use<'l> {
        self.builtin
            .get(Class::Furniture, &way.key(first, last))
            .into_iter()
            .flat_map(|(_, lines)| fields(lines, b'\n'))
            .filter_map(FurnitureRule::read)
    }

    /// Every entry, house dictionaries first, in an order that depends on the dictionaries alone. O(size of the lexicon).
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.tables().flat_map(|table| table.iter(Class::Word)).map(|(headword, record)| Entry::new(headword, record))
    }

    /// The headwords nearest to a form that has none, the nearest first; for suggestions only, never for a gloss. O(number of headwords).
    pub fn nearest(&self, form: &str, n: usize) -> Vec<&str> {
        nearest::nearest(self.entries().map(|entry| entry.headword), form, n)
    }
}

/// A line of a table on a name.
#[derive(Clone, Copy)]
struct NameRow<'t> {
    table: &'t Table,
    /// As the table has it.
    key: &'t str,
    line: &'t str,
}

fn name_rows<'t>((table, (key, lines)): (&'t Table, (&'t str, &'t str))) -> impl Iterator<Item = NameRow<'t>> {
    lines.split('\n').map(move |line| NameRow { table, key, line })
}

impl<'t> NameRow<'t> {
    fn read(self) -> NameLine<'t> {
        NameLine::new(self.line, self.key)
    }

    /// The name that the line is, or that it points to.
    fn entry(self) -> Option<NameEntry<'t>> {
        match self.read() {
            NameLine::Name(name) => Some(name),
            NameLine::Topical { .. } | NameLine::Cued { .. } => None,
            NameLine::Form { form, source, headword } => {
                let found = self.table.get(Class::Name, &headword.to_lowercase())?;
                let mut names = name_rows((self.table, found)).filter_map(|row| match row.read() {
                    NameLine::Name(name) => Some(name),
                    NameLine::Form { .. } | NameLine::Topical { .. } | NameLine::Cued { .. } => None,
                });
                names.find(|name| name.is(source, headword)).map(|name| name.under(form))
            }
        }
    }
}
