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
/// in texts of one alone.
pub fn encode_name(source: &str, headword: &str, name: &NameSource) -> String {
    let english = name.en.join(";");
    // English writes most names as Indonesian does: the row need not say it twice.
    let english = if english == headword { SAME } else { &english };
    let kind = KINDS.iter().find(|(_, known, _)| *known == name.kind).map_or("", |(.., letter)| letter);
    let fields = [kind, english, headword, &name.en_acronym, &short(source), &name.acronyms.join(";")];
    let fields = fields.join("\t");
    let line = fields.trim_end_matches('\t');
    if name.topic.is_empty() { line.to_owned() } else { format!("{TOPICAL}{}\t{line}", name.topic) }
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
    pub(super) fn new(line: &'a str) -> Self {
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
                Self::Topical { topic, name: NameEntry { line, form: NameForm::Name } }
            }
            _ => Self::Name(NameEntry { line, form: NameForm::Name }),
        }
    }
}

/// A name as the compiled table holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameEntry<'a> {
    line: &'a str,
    form: NameForm,
}

impl<'a> NameEntry<'a> {
    /// The same name as found under another form.
    pub(super) fn under(self, form: NameForm) -> Self {
        Self { form, ..self }
    }

    /// Whether it is the name of this headword from this file, as [`encode_form`] wrote them.
    pub(super) fn is(self, source: &str, headword: &str) -> bool {
        self.field(2) == headword && self.field(4) == source
    }

    fn field(self, n: usize) -> &'a str {
        field(self.line, n)
    }

    /// What it names.
    pub fn kind(self) -> NameKind {
        KINDS.iter().find(|(.., letter)| *letter == self.field(0)).map_or(NameKind::Other, |(kind, ..)| *kind)
    }

    /// English forms, the usual one first.
    pub fn glosses(self) -> impl Iterator<Item = &'a str> + Clone {
        let english = if self.field(1) == SAME { self.field(2) } else { self.field(1) };
        fields(english, b';').filter(|gloss| !gloss.is_empty())
    }

    /// The full Indonesian name.
    pub fn headword(self) -> &'a str {
        self.field(2)
    }

    /// The acronym that English uses, where there is one.
    pub fn english_acronym(self) -> Option<&'a str> {
        Some(self.field(3)).filter(|acronym| !acronym.is_empty())
    }

    /// Whether it was reached through an acronym or blend.
    pub fn is_acronym(self) -> bool {
        self.form == NameForm::Acronym
    }

    /// The file that says so.
    pub fn source(self) -> &'a str {
        full(self.field(4))
    }

    /// Indonesian acronyms of the name.
    pub fn acronyms(self) -> impl Iterator<Item = &'a str> + Clone {
        fields(self.field(5), b';').filter(|acronym| !acronym.is_empty())
    }
}
