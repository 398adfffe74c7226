//! What the dictionaries say: headwords with senses and glosses, names, word lists, frequencies.
//!
//! One type, several sources: [`Lexicon::embedded`] reads the table that `build.rs` compiled from `dictionaries/`; [`Lexicon::from_toml`] makes a small one of text;
//! [`Lexicon::with_house`] lays a user's dictionary over either.

pub mod check;
pub mod compile;
pub mod entry;
pub mod house;
mod nearest;
pub mod table;

use compile::{CompileError, File};
pub use entry::{Entry, Mode, NameEntry, NameKind, PartOfSpeech, Sense};
use table::{Class, Rows, Table};

static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));

/// Version of the dictionaries, year and month.
pub const DATA_VERSION: &str = "2026.11";

/// A list of words in `dictionaries/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Words that carry no content.
    Stop,
    /// Words that change what a sentence claims: negation, hedging, obligation, time. They always stand in a gloss line.
    Truth,
    /// Verbs of saying that follow a quotation.
    Speech,
    /// Verbs that report speech inside a sentence: *mengatakan*, *menurut*.
    Reporting,
    /// Verbs of denying.
    Denial,
    /// Words of accusing.
    Accusation,
    /// Sentence openers that point back: *Ia*, *Hal itu*.
    Pronoun,
    /// Connectives that open a sentence.
    Connective,
    /// First person: *saya*, *kami*.
    FirstPerson,
    /// Abbreviations before a name, never the end of a sentence: *Dr.*, *Jl.*
    AbbreviationBefore,
    /// Abbreviations before a number: *No.*, *hlm.*
    AbbreviationNumber,
    /// Abbreviations that may also end a sentence: *Tbk.*, *dll.*
    AbbreviationFinal,
    /// Names of news outlets, for datelines.
    Outlet,
    /// Roots that stand only with an affix: *libat*, *selidik*.
    BoundRoot,
    /// Names of days.
    Day,
    /// Names of months.
    Month,
    /// Time zones.
    Zone,
    /// *ribu*, *juta*: words that make a number larger.
    Magnitude,
    /// Units behind a number.
    Unit,
    /// Function words that show a text to be Indonesian.
    Indonesian,
    /// Function words of Malay that Indonesian does not use so.
    Malay,
    /// Function words of English.
    English,
    /// Function words of Javanese.
    Javanese,
    /// Small words inside names.
    Connector,
    /// Words that coordinate inside the name of an institution.
    Coordinator,
    /// Small words inside persons' names.
    Particle,
    /// Degrees behind a person's name.
    Degree,
    /// English words that hold foreign titles together: *of*, *the*.
    Foreign,
    /// A degree or honour before a name, which English leaves out: *Ir*, *H*.
    DegreeBefore,
    /// Words that announce the initials of a person.
    Initials,
    /// Words behind the age in brackets.
    Age,
    /// Points of the compass.
    Point,
    /// Roman numbers behind a name.
    Roman,
    /// Capitalised words that are never names.
    NotName,
    /// Nouns behind which a name stands: *band*, *kapal*, *bernama*.
    NameFollows,
    /// Words behind which a country's name means its language.
    LanguageFollows,
    /// Prepositions that stand before a place, never before a person.
    Locative,
}

impl List {
    fn name(self) -> &'static str {
        match self {
            Self::Stop => "stopwords.stop",
            Self::Truth => "stopwords.truth",
            Self::Speech => "speech.speech",
            Self::Reporting => "speech.reporting",
            Self::Denial => "speech.denial",
            Self::Accusation => "speech.accusation",
            Self::Pronoun => "speech.pronoun",
            Self::Connective => "speech.connective",
            Self::FirstPerson => "speech.first_person",
            Self::AbbreviationBefore => "abbreviations.before_name",
            Self::AbbreviationNumber => "abbreviations.before_number",
            Self::AbbreviationFinal => "abbreviations.may_end",
            Self::Outlet => "outlets.outlet",
            Self::BoundRoot => "roots.bound",
            Self::Day => "figures.day",
            Self::Month => "figures.month",
            Self::Zone => "figures.zone",
            Self::Magnitude => "figures.magnitude",
            Self::Unit => "figures.unit",
            Self::Indonesian => "languages.indonesian",
            Self::Malay => "languages.malay",
            Self::English => "languages.english",
            Self::Javanese => "languages.javanese",
            Self::Connector => "recognition.connector",
            Self::Coordinator => "recognition.coordinator",
            Self::Particle => "recognition.particle",
            Self::Degree => "recognition.degree",
            Self::Foreign => "recognition.foreign",
            Self::DegreeBefore => "recognition.degree_before",
            Self::Initials => "recognition.initials",
            Self::Age => "recognition.age",
            Self::Point => "recognition.point",
            Self::Roman => "recognition.roman",
            Self::NotName => "recognition.not_name",
            Self::NameFollows => "recognition.name_follows",
            Self::LanguageFollows => "recognition.language_follows",
            Self::Locative => "recognition.locative",
        }
    }
}

/// What a word says about the part of speech of its neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A noun follows.
    BeforeNoun,
    /// A verb follows.
    BeforeVerb,
    /// An adjective follows.
    BeforeAdjective,
    /// A noun stands before.
    AfterNoun,
    /// An auxiliary or adverb stands before.
    AfterAuxiliary,
    /// The name of a country that follows is a noun.
    BeforeCountry,
    /// The name of a country that follows is an adjective.
    BeforeNationality,
}

impl Syntax {
    fn name(self) -> &'static str {
        match self {
            Self::BeforeNoun => "syntax.before_noun",
            Self::BeforeVerb => "syntax.before_verb",
            Self::BeforeAdjective => "syntax.before_adjective",
            Self::AfterNoun => "syntax.after_noun",
            Self::AfterAuxiliary => "syntax.after_auxiliary",
            Self::BeforeCountry => "syntax.before_country",
            Self::BeforeNationality => "syntax.before_nationality",
        }
    }
}

/// A resource that is read as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// Furniture rules, a line each.
    Furniture,
    /// Patterns for composed names, a line each.
    Patterns,
    /// Weights of the sentence scorer.
    Weights,
    /// Weights of the name recogniser.
    NameWeights,
}

impl Resource {
    fn name(self) -> &'static str {
        match self {
            Self::Furniture => "furniture",
            Self::Patterns => "patterns",
            Self::Weights => "weights",
            Self::NameWeights => "name-weights",
        }
    }
}

/// What a word of a number, measure, date or time means, by section of `dictionaries/figures.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meanings<'a> {
    lists: &'a str,
}

impl<'a> Meanings<'a> {
    /// Its value in a section: `unit`, `day`, `currency_before`.
    pub fn of(self, section: &str) -> Option<&'a str> {
        self.lists.split(',').find_map(|list| list.strip_prefix("figures.")?.strip_prefix(section)?.strip_prefix('='))
    }
}

/// The lists that one word is on.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'l> {
    rows: &'l str,
}

impl<'l> Lists<'l> {
    /// Whether this list is among them.
    pub fn has(self, list: List) -> bool {
        self.has_row(list.name())
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.rows.is_empty()
    }

    /// Which of these lists it is on, in one pass over what the table says.
    pub fn has_each<const N: usize>(self, lists: [List; N]) -> [bool; N] {
        let mut found = [false; N];
        for row in self.names() {
            found.iter_mut().zip(lists).for_each(|(found, list)| *found |= row == list.name().as_bytes());
        }
        found
    }

    fn has_row(self, list: &str) -> bool {
        self.names().any(|row| row == list.as_bytes())
    }

    /// Names of lists, without what a list says of the word. The rows are short, so bytes are looked at one by one.
    fn names(self) -> impl Iterator<Item = &'l [u8]> {
        let rows = self.rows.as_bytes().split(|byte| *byte == b',');
        rows.filter_map(|row| row.split(|byte| *byte == b'=').next())
    }
}

/// Everything the dictionaries know.
#[derive(Clone, Debug)]
pub struct Lexicon {
    houses: Vec<Table>,
    builtin: Table,
}

impl Lexicon {
    /// The dictionaries shipped with the program. Costs nothing: the table is read in place.
    pub fn embedded() -> Self {
        Self { houses: Vec::new(), builtin: Table::embedded(EMBEDDED) }
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
        Ok(Self { houses: Vec::new(), builtin: Table::build(&rows) })
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
        self.builtin.get(Class::EnglishWord, word).is_some()
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
        let found = self.tables().find_map(|table| table.get(Class::Name, key));
        found.into_iter().flat_map(|(_, lines)| lines.lines().map(NameEntry::new))
    }

    /// How common a word form is on the Zipf scale (log10 of occurrences in a billion words, 1 to 8); none where it is not among the counted.
    pub fn frequency(&self, form: &str) -> Option<f64> {
        let (_, tenths) = self.builtin.get(Class::Frequency, form)?;
        tenths.parse::<f64>().ok().map(|tenths| tenths / 10.0)
    }

    /// Whether a word in lower case is on a list.
    pub fn is(&self, list: List, word: &str) -> bool {
        self.on_list(list.name(), word)
    }

    /// All lists that a word in lower case is on, for one look-up where several are asked about.
    pub fn lists_of(&self, word: &str) -> Lists<'_> {
        Lists { rows: self.builtin.get(Class::List, word).map_or("", |(_, lists)| lists) }
    }

    /// Whether a word in lower case says so of its neighbour.
    pub fn is_syntax(&self, syntax: Syntax, word: &str) -> bool {
        self.on_list(syntax.name(), word)
    }

    fn on_list(&self, list: &str, word: &str) -> bool {
        self.lists_of(word).has_row(list)
    }

    /// What a word in lower case, or several, means in `dictionaries/figures.toml`; none where it is in no section of it.
    pub fn figures(&self, word: &str) -> Option<Meanings<'_>> {
        let (_, lists) = self.builtin.get(Class::List, word)?;
        lists.split(',').any(|list| list.starts_with("figures.")).then_some(Meanings { lists })
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
        self.builtin.get(Class::Root, form)?.1.split_once('\t')
    }

    /// The standard spelling of a misspelt, joined or split form.
    pub fn variant(&self, form: &str) -> Option<&str> {
        self.builtin.get(Class::Variant, form).map(|(_, standard)| standard)
    }

    /// The two-word headword of which a form is the joined spelling: *tanggungjawab*.
    pub fn joined(&self, form: &str) -> Option<&str> {
        self.tables().find_map(|table| table.get(Class::Joined, form)).map(|(_, headword)| headword)
    }

    /// An irregular English form: key `sign+ed` and the like, as `dictionaries/english.toml` explains.
    pub fn english(&self, key: &str) -> Option<&str> {
        self.builtin.get(Class::English, key).map(|(_, form)| form)
    }

    /// The weights of a feature of the name recogniser, one character a tag; see `dictionaries/name-weights.toml`.
    pub fn name_weights(&self, feature: &str) -> Option<&str> {
        self.builtin.get(Class::NameWeight, feature).map(|(_, weights)| weights)
    }

    /// A resource that is read as a whole; empty where the lexicon has none.
    pub fn resource(&self, resource: Resource) -> &str {
        self.builtin.get(Class::Text, resource.name()).map_or("", |(_, text)| text)
    }

    /// Every entry, house dictionaries first, in an order that depends on the dictionaries alone. O(size of the lexicon).
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.tables().flat_map(|table| table.iter(Class::Word)).map(|(headword, record)| Entry::new(headword, record))
    }

    /// Every name line of the built-in dictionary under its key. O(size of the lexicon).
    pub fn all_names(&self) -> impl Iterator<Item = (&str, NameEntry<'_>)> {
        self.builtin.iter(Class::Name).flat_map(|(key, lines)| lines.lines().map(move |line| (key, NameEntry::new(line))))
    }

    /// The headwords nearest to a form that has none, the nearest first; for suggestions only, never for a gloss. O(number of headwords).
    pub fn nearest(&self, form: &str, n: usize) -> Vec<&str> {
        nearest::nearest(self.entries().map(|entry| entry.headword), form, n)
    }
}
