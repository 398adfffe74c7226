//! How a name is written in a dictionary, and how it stands in the compiled table; `build.rs` includes this file too.

use serde::Deserialize;

use super::fields::{cut, field, fields};
use super::source::{full, short};

/// What kind of thing a name in a dictionary names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// A place.
    Place,
    /// A body, a company, a team.
    Organization,
    /// A human being.
    Person,
    /// A law, an event, a work, a product, a programme.
    Other,
    /// An office or job: *Menteri*, *Kapolri*.
    Position,
    /// What a ministry looks after: *Luar Negeri*.
    Portfolio,
    /// What stands before a name: *Dr.*, *Jenderal*.
    Title,
    /// The adjective of a country or people: *Rusia* Russian.
    Demonym,
}

/// Every kind with its name in the files and its letter in the table.
const KINDS: [(NameKind, &str, &str); 8] = [
    (NameKind::Place, "place", "p"),
    (NameKind::Organization, "organization", "o"),
    (NameKind::Person, "person", "h"),
    (NameKind::Other, "other", "x"),
    (NameKind::Position, "position", "j"),
    (NameKind::Portfolio, "portfolio", "f"),
    (NameKind::Title, "title", "t"),
    (NameKind::Demonym, "demonym", "d"),
];

impl NameKind {
    /// Its name in the files.
    pub fn name(self) -> &'static str {
        KINDS.iter().find(|(kind, ..)| *kind == self).map_or("other", |(_, name, _)| name)
    }

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        KINDS.iter().find(|(_, known, _)| *known == name).map(|(kind, ..)| *kind)
    }

    /// Whether it tells a role: an office, its field, a rank.
    pub fn is_role(self) -> bool {
        matches!(self, Self::Position | Self::Title | Self::Portfolio)
    }

    /// Whether it is a name in the strict sense, no role and no adjective.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Place | Self::Organization | Self::Person | Self::Other)
    }

    /// Its letter in the table.
    pub(super) fn letter(self) -> &'static str {
        KINDS.iter().find(|(kind, ..)| *kind == self).map_or("", |(.., letter)| letter)
    }

    /// The kind of a letter in the table.
    pub fn from_letter(letter: &str) -> Option<Self> {
        KINDS.iter().find(|(.., known)| *known == letter).map(|(kind, ..)| *kind)
    }
}

/// What may stand for X in a pattern for composed names; `dictionaries/patterns.toml` explains each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A village or district, never composed: *Dusun Sungai Utik*.
    Area,
    /// A body of the dictionary that has members and so boards of its own: *PP Pemuda Muhammadiyah*, but no regulation (*PP Tapera*).
    Association,
    /// A body of the dictionary, or a composed one.
    Body,
    /// A name that says nothing of what the thing is: *SMA Pelita*.
    Called,
    /// A Roman number or letter, and a proper name.
    Class,
    /// A place with an English adjective.
    Country,
    /// What has an English adjective.
    Demonym,
    /// Words that say what the thing is and that English always translates.
    Described,
    /// A country, and another or a body to which its ambassador goes.
    Envoy,
    /// What an office is for, with or without the body behind it.
    Field,
    /// A name that stays as it is.
    Firm,
    /// What a language is called behind *Bahasa*.
    Language,
    /// A proper name.
    Name,
    /// What has an adjective, or the noun where English seldom uses that.
    Nation,
    /// A figure, Roman number or letter.
    Number,
    /// What begins with a figure, with or without a place.
    Numbered,
    /// A known place, or what no dictionary of words has.
    Place,
    /// A field of office of the dictionary, or a body.
    Portfolio,
    /// An office.
    Position,
    /// Two places or more with hyphens between them.
    Route,
    /// A number or a proper name.
    School,
    /// A place, with or without an age group.
    Team,
    /// A field, in small letters too.
    Topic,
    /// Ordinary words, put into the order of English.
    Words,
}

/// Every slot with its name in the file and its letter in the table.
const SLOTS: [(Slot, &str, &str); 24] = [
    (Slot::Area, "area", "a"),
    (Slot::Association, "association", "g"),
    (Slot::Body, "body", "b"),
    (Slot::Called, "called", "c"),
    (Slot::Class, "class", "k"),
    (Slot::Country, "country", "y"),
    (Slot::Demonym, "demonym", "d"),
    (Slot::Described, "described", "w"),
    (Slot::Envoy, "envoy", "e"),
    (Slot::Field, "field", "f"),
    (Slot::Firm, "firm", "r"),
    (Slot::Language, "language", "l"),
    (Slot::Name, "name", "n"),
    (Slot::Nation, "nation", "i"),
    (Slot::Number, "number", "1"),
    (Slot::Numbered, "numbered", "2"),
    (Slot::Place, "place", "p"),
    (Slot::Portfolio, "portfolio", "m"),
    (Slot::Position, "position", "j"),
    (Slot::Route, "route", "u"),
    (Slot::School, "school", "s"),
    (Slot::Team, "team", "t"),
    (Slot::Topic, "topic", "o"),
    (Slot::Words, "words", "v"),
];

impl Slot {
    /// The slot of a name in the file.
    pub fn from_name(name: &str) -> Option<Self> {
        SLOTS.iter().find(|(_, known, _)| *known == name).map(|(slot, ..)| *slot)
    }

    /// Its letter in the table.
    pub(super) fn letter(self) -> &'static str {
        SLOTS.iter().find(|(slot, ..)| *slot == self).map_or("", |(.., letter)| letter)
    }

    /// The slot of a letter in the table.
    pub fn from_letter(letter: &str) -> Option<Self> {
        SLOTS.iter().find(|(.., known)| *known == letter).map(|(slot, ..)| *slot)
    }

    /// Whether X is ordinary words.
    pub fn is_of_words(self) -> bool {
        matches!(self, Self::Words | Self::Described)
    }

    /// Whether X says what the thing is or is for, and not what it is called.
    pub fn describes(self) -> bool {
        self.is_of_words() || self == Self::Portfolio
    }

    /// Whether X is whatever the thing is called, be it a number in a school's.
    pub fn is_called(self) -> bool {
        matches!(self, Self::Name | Self::Called | Self::School)
    }
}

/// A name as it is written in a dictionary file:
/// `"Perserikatan Bangsa-Bangsa" = { kind = "organization", en = ["United Nations"], acronyms = ["PBB"], en_acronym = "UN" }`.
#[derive(Default, Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameSource {
    /// One of `place organization person other position portfolio title demonym`.
    pub kind: String,
    /// English forms, the usual one first.
    pub en: Vec<String>,
    /// Indonesian acronyms and blends that stand for the name.
    #[serde(default)]
    pub acronyms: Vec<String>,
    /// The acronym that English uses.
    #[serde(default)]
    pub en_acronym: String,
    /// Other spellings of the name.
    #[serde(default)]
    pub variants: Vec<String>,
    /// The domain in whose texts alone the name means this: *Roma* in `sport`.
    #[serde(default)]
    pub topic: String,
    /// Words one of which stands near its acronyms where they mean this name, and not another that has them too: *PBB* near *kader*.
    #[serde(default)]
    pub near: Vec<String>,
}

/// Stands for English forms that are the name itself.
const SAME: &str = "=";

/// The record line of a name: `letter of its kind <tab> glosses <tab> headword <tab> English acronym <tab> source <tab> acronyms`, and the domain before it where it holds
/// in texts of one alone. The built-in table leaves the headword out where its key is that.
pub fn encode_name(source: &str, headword: &str, name: &NameSource) -> String {
    let english = name.en.join(";");
    // English writes most names as Indonesian does: the row need not say it twice.
    let english = if english == headword { SAME } else { &english };
    let kind = NameKind::from_name(&name.kind).map_or("", NameKind::letter);
    let fields = [kind, english, headword, &name.en_acronym, &short(source), &name.acronyms.join(";")];
    let fields = fields.join("\t");
    let line = fields.trim_end_matches('\t');
    if name.topic.is_empty() { line.to_owned() } else { format!("{TOPICAL}{}\t{line}", name.topic) }
}

/// The record line of a name without the name, which the table has as its key.
pub(super) fn without_headword(line: &str) -> String {
    let headword = if line.starts_with(TOPICAL) { 3 } else { 2 };
    let kept = line.split('\t').enumerate().map(|(n, field)| if n == headword { "" } else { field });
    kept.collect::<Vec<_>>().join("\t").trim_end_matches('\t').to_owned()
}

/// The line under another form of a name: where the name itself stands; before that the cues of an acronym that others have too.
pub fn encode_form(form: NameForm, source: &str, headword: &str, near: &[String]) -> String {
    let mark = if form == NameForm::Acronym { ACRONYM } else { VARIANT };
    let pointer = format!("{mark}{}\t{headword}", short(source));
    if form != NameForm::Acronym || near.is_empty() { pointer } else { format!("{CUED}{}\t{pointer}", near.join(",").to_lowercase()) }
}

/// What a line that points to a name begins with.
const ACRONYM: char = '>';
const VARIANT: char = '=';
/// What the line of a name begins with that holds for texts of one domain.
const TOPICAL: char = '@';
/// What a pointer begins with that holds near some words.
const CUED: char = '~';

/// The form under which a name was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameForm {
    /// The name itself.
    Name,
    /// An acronym or blend.
    Acronym,
    /// Another spelling.
    Variant,
}

/// A line of the table: a name, or the headword and the file of one.
pub(super) enum NameLine<'a> {
    Name(NameEntry<'a>),
    Topical { topic: &'a str, name: NameEntry<'a> },
    Cued { near: &'a str, pointer: &'a str },
    Form { form: NameForm, source: &'a str, headword: &'a str },
}

impl<'a> NameLine<'a> {
    /// Reads a line under a key of the table.
    pub(super) fn new(line: &'a str, key: &'a str) -> Self {
        let pointer = |form: NameForm, rest: &'a str| {
            let (source, headword) = cut(rest, b'\t').unwrap_or((rest, ""));
            Self::Form { form, source, headword }
        };
        let rest = line.get(1..).unwrap_or("");
        match line.chars().next() {
            Some(ACRONYM) => pointer(NameForm::Acronym, rest),
            Some(VARIANT) => pointer(NameForm::Variant, rest),
            Some(CUED) => {
                let (near, pointer) = cut(rest, b'\t').unwrap_or((rest, ""));
                Self::Cued { near, pointer }
            }
            Some(TOPICAL) => {
                let (topic, line) = cut(rest, b'\t').unwrap_or((rest, ""));
                Self::Topical { topic, name: NameEntry { line, key, form: NameForm::Name } }
            }
            _ => Self::Name(NameEntry { line, key, form: NameForm::Name }),
        }
    }
}

/// A name as the compiled table holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameEntry<'a> {
    line: &'a str,
    /// As the table has it.
    key: &'a str,
    form: NameForm,
}

impl<'a> NameEntry<'a> {
    /// The same name as found under another form.
    pub(super) fn under(self, form: NameForm) -> Self {
        Self { form, ..self }
    }

    /// Whether it is the name of this headword from this file, as [`encode_form`] wrote them.
    pub(super) fn is(self, source: &str, headword: &str) -> bool {
        self.headword() == headword && self.field(4) == source
    }

    fn field(self, n: usize) -> &'a str {
        field(self.line, n)
    }

    /// What it names.
    pub fn kind(self) -> NameKind {
        NameKind::from_letter(self.field(0)).unwrap_or(NameKind::Other)
    }

    /// English forms, the usual one first.
    pub fn glosses(self) -> impl Iterator<Item = &'a str> + Clone {
        let english = if self.field(1) == SAME { self.headword() } else { self.field(1) };
        fields(english, b';').filter(|gloss| !gloss.is_empty())
    }

    /// The usual English form.
    pub fn gloss(self) -> Option<&'a str> {
        self.glosses().next()
    }

    /// The full Indonesian name.
    pub fn headword(self) -> &'a str {
        Some(self.field(2)).filter(|headword| !headword.is_empty()).unwrap_or(self.key)
    }

    /// The acronym that English uses, where there is one.
    pub fn english_acronym(self) -> Option<&'a str> {
        Some(self.field(3)).filter(|acronym| !acronym.is_empty())
    }

    /// Whether it was reached through an acronym or blend.
    pub fn is_acronym(self) -> bool {
        self.form == NameForm::Acronym
    }

    /// Whether what is printed may mean it: an acronym in capitals is not meant by a word in small letters. *AS* is no *as*, and *Act* no *ACT*.
    pub fn fits(self, shown: &str) -> bool {
        !self.is_acronym()
            || shown.chars().any(char::is_whitespace)
            || shown.chars().filter(|c| c.is_uppercase()).count() > 1
            || self.acronyms().any(|acronym| acronym == shown)
    }

    /// The file that says so.
    pub fn source(self) -> &'a str {
        full(self.field(4))
    }

    /// Whether it is that of a country.
    pub fn is_country(self) -> bool {
        self.source() == "names/countries"
    }

    /// Indonesian acronyms of the name.
    pub fn acronyms(self) -> impl Iterator<Item = &'a str> + Clone {
        fields(self.field(5), b';').filter(|acronym| !acronym.is_empty())
    }
}
