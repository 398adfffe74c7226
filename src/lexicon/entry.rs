//! How a dictionary entry is written, and how it stands in the compiled table.
//!
//! This is the one grammar of an entry: `build.rs` includes this file too, so a row that the library would refuse never gets into the binary.
//!
//! People write TOML, one entry a line:
//!
//! ```toml
//! kesepakatan = { pos = "NOUN", en = ["agreement", "deal"] }
//! bisa = [{ pos = "AUX", en = ["can"] }, { pos = "NOUN", en = ["venom"], near = ["ular"] }]
//! ditandatangani = { regular = "menandatangani" }
//! ```
//!
//! The table holds [`encode`]d text: a head line `source <tab> mode <tab> regular`, then a line a sense.

use super::fields::{field, fields};
use serde::Deserialize;

use super::source::{full, short};

/// A part of speech, by its Universal Dependencies tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the tags are the documentation: universaldependencies.org/u/pos")]
pub enum PartOfSpeech {
    Noun,
    Verb,
    Adj,
    Adv,
    Pron,
    Det,
    Adp,
    Cconj,
    Sconj,
    Aux,
    Part,
    Num,
    Intj,
    Propn,
}

/// Every part of speech with its tag and its letter in the table.
const TAGS: [(PartOfSpeech, &str, &str); 14] = [
    (PartOfSpeech::Noun, "NOUN", "n"),
    (PartOfSpeech::Verb, "VERB", "v"),
    (PartOfSpeech::Adj, "ADJ", "a"),
    (PartOfSpeech::Adv, "ADV", "d"),
    (PartOfSpeech::Pron, "PRON", "p"),
    (PartOfSpeech::Det, "DET", "t"),
    (PartOfSpeech::Adp, "ADP", "i"),
    (PartOfSpeech::Cconj, "CCONJ", "c"),
    (PartOfSpeech::Sconj, "SCONJ", "s"),
    (PartOfSpeech::Aux, "AUX", "x"),
    (PartOfSpeech::Part, "PART", "r"),
    (PartOfSpeech::Num, "NUM", "u"),
    (PartOfSpeech::Intj, "INTJ", "j"),
    (PartOfSpeech::Propn, "PROPN", "o"),
];

impl PartOfSpeech {
    /// The tag in capitals, `NOUN` for one.
    pub fn tag(self) -> &'static str {
        TAGS.iter().find(|(part, ..)| *part == self).map_or("NOUN", |(_, tag, _)| tag)
    }

    /// The part of speech of a tag in capitals; none for an unknown one.
    pub fn from_tag(tag: &str) -> Option<Self> {
        TAGS.iter().find(|(_, known, _)| *known == tag).map(|(part, ..)| *part)
    }

    /// Whether words of it carry meaning of their own: nouns, verbs, adjectives, adverbs, names.
    pub fn is_content(self) -> bool {
        matches!(self, Self::Noun | Self::Verb | Self::Adj | Self::Adv | Self::Propn)
    }
}

/// One meaning of a headword as it is written in a dictionary file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SenseSource {
    /// UD tag.
    #[serde(default)]
    pub pos: String,
    /// English glosses, the one a reader needs first in front.
    #[serde(default)]
    pub en: Vec<String>,
    /// Indonesian words that tell this sense from the others when they stand nearby.
    #[serde(default)]
    pub near: Vec<String>,
    /// Indonesian words that choose this sense when one of them stands directly before.
    #[serde(default)]
    pub left: Vec<String>,
    /// Indonesian words that choose this sense when one of them stands directly after.
    #[serde(default)]
    pub right: Vec<String>,
    /// Field of use: `law`, `sport` and so on.
    #[serde(default)]
    pub domain: String,
    /// `colloquial`, `vulgar`, `formal` or `archaic`.
    #[serde(default)]
    pub register: String,
    /// The active verb whose passive this form regularly is; then nothing else is written.
    #[serde(default)]
    pub regular: String,
    /// For house dictionaries: empty, `exact`, `forbid` or `keep`.
    #[serde(default)]
    pub mode: String,
}

/// What a house dictionary asks for: where an entry holds, and what is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The lemma and its regular forms are glossed.
    #[default]
    Lemma,
    /// The form as written and no other.
    Exact,
    /// No gloss is shown for it.
    Forbid,
    /// It stays as it is in Indonesian.
    Keep,
}

impl Mode {
    /// The mode of its name; an empty name is the lemma mode.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "" => Some(Self::Lemma),
            "exact" => Some(Self::Exact),
            "forbid" => Some(Self::Forbid),
            "keep" => Some(Self::Keep),
            _ => None,
        }
    }

    /// Its name in the files; empty for the lemma mode.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lemma => "",
            Self::Exact => "exact",
            Self::Forbid => "forbid",
            Self::Keep => "keep",
        }
    }
}

const REGISTERS: [&str; 5] = ["", "colloquial", "vulgar", "formal", "archaic"];

/// What is wrong with an entry, in a few words; none where it is right.
pub fn fault(senses: &[SenseSource]) -> Option<String> {
    senses.iter().find_map(|sense| {
        if !sense.regular.is_empty() {
            return (!sense.en.is_empty()).then(|| "'regular' stands alone, without 'en'".to_owned());
        }
        let Some(mode) = Mode::from_name(&sense.mode) else {
            return Some(format!("unknown mode '{}' (exact, forbid or keep)", sense.mode));
        };
        if PartOfSpeech::from_tag(&sense.pos).is_none() && !sense.pos.is_empty() {
            return Some(format!("unknown part of speech '{}' (NOUN, VERB, ADJ, ADV ...)", sense.pos));
        }
        if sense.en.is_empty() && !matches!(mode, Mode::Forbid | Mode::Keep) {
            return Some("no gloss in 'en'".to_owned());
        }
        if !REGISTERS.contains(&sense.register.as_str()) {
            return Some(format!("unknown register '{}'", sense.register));
        }
        let cues = [&sense.near, &sense.left, &sense.right].into_iter().flatten();
        let text = sense.en.iter().chain(cues).chain([&sense.domain]);
        text.into_iter().find_map(|part| part.contains(['\t', '\n', ';']).then(|| format!("'{part}' holds a tab, a line end or ';'")))
    })
}

/// What the line of a sense with cues begins with: those of most senses need not be searched for them.
const CUED: char = '*';

/// What a comma is among cues, which commas part.
pub const COMMA: &str = "‚";

/// The record of an entry in the compiled table.
pub fn encode(source: &str, senses: &[SenseSource]) -> String {
    let first = senses.first();
    let head = format!("{}\t{}\t{}", short(source), first.map_or("", |s| &s.mode), first.map_or("", |s| &s.regular));
    // Most words have neither a mode nor are regular.
    let mut record = head.trim_end_matches('\t').to_owned();
    for sense in senses.iter().filter(|sense| sense.regular.is_empty()) {
        let stored = |word: &String| if word == "," { COMMA.to_owned() } else { word.clone() };
        let cues = [&sense.near, &sense.left, &sense.right].map(|words| words.iter().map(stored).collect::<Vec<_>>().join(","));
        let [near, left, right] = &cues;
        record.push('\n');
        if cues.iter().any(|words| !words.is_empty()) {
            record.push(CUED);
        }
        let part = TAGS.iter().find(|(_, tag, _)| *tag == sense.pos).map_or("", |(.., letter)| letter);
        let line = [part, &sense.en.join(";"), near, &sense.domain, &sense.register, left, right].join("\t");
        // Empty fields at the end are left out, but a sense of nothing still has its line.
        let line = line.trim_end_matches('\t');
        record.push_str(if line.is_empty() { "\t" } else { line });
    }
    record
}

/// An entry as the compiled table holds it: nothing is copied, fields are cut out when asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The headword.
    pub headword: &'a str,
    record: &'a str,
}

impl<'a> Entry<'a> {
    /// The view of a record that [`encode`] wrote.
    pub fn new(headword: &'a str, record: &'a str) -> Self {
        Self { headword, record }
    }

    fn head(self, n: usize) -> &'a str {
        field(self.record, n)
    }

    /// The dictionary that says so.
    pub fn source(self) -> &'a str {
        full(self.head(0))
    }

    /// How a house entry wants to be used.
    pub fn mode(self) -> Mode {
        Mode::from_name(self.head(1)).unwrap_or_default()
    }

    /// The active verb of which this form is the regular passive.
    pub fn regular(self) -> Option<&'a str> {
        Some(self.head(2)).filter(|verb| !verb.is_empty())
    }

    /// The senses, in the order a reader of news needs them.
    pub fn senses(self) -> impl Iterator<Item = Sense<'a>> + Clone {
        fields(self.record, b'\n').skip(1).map(|line| Sense { line })
    }

    /// The glosses of all senses, in the same order.
    pub fn glosses(self) -> impl Iterator<Item = &'a str> {
        self.senses().flat_map(|sense| sense.glosses())
    }

    /// The first gloss of all.
    pub fn gloss(self) -> Option<&'a str> {
        self.glosses().next()
    }

    /// The part of speech of the first sense; none where a house dictionary did not say.
    pub fn part_of_speech(self) -> Option<PartOfSpeech> {
        self.senses().next()?.part_of_speech()
    }

    /// Whether it is of this part of speech in any sense.
    pub fn may_be(self, part: PartOfSpeech) -> bool {
        self.senses().any(|sense| sense.part_of_speech() == Some(part))
    }

    /// Whether English writes it with a capital in every sense: *Islam*, *Prancis*.
    pub fn is_proper(self) -> bool {
        self.glosses().all(|gloss| gloss.starts_with(char::is_uppercase))
    }
}

/// One meaning of a headword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense<'a> {
    line: &'a str,
}

impl<'a> Sense<'a> {
    fn field(self, n: usize) -> &'a str {
        field(self.line, n)
    }

    /// Its part of speech; none where a house dictionary did not say.
    pub fn part_of_speech(self) -> Option<PartOfSpeech> {
        let letter = self.field(0).trim_start_matches(CUED);
        TAGS.iter().find(|(.., known)| *known == letter).map(|(part, ..)| *part)
    }

    /// English glosses, the best first.
    pub fn glosses(self) -> impl Iterator<Item = &'a str> + Clone {
        fields(self.field(1), b';').filter(|gloss| !gloss.is_empty())
    }

    /// Indonesian words whose presence nearby speaks for this sense.
    pub fn near(self) -> impl Iterator<Item = &'a str> + Clone {
        self.words(2)
    }

    /// Indonesian words that choose this sense from directly before.
    pub fn left(self) -> impl Iterator<Item = &'a str> + Clone {
        self.words(5)
    }

    /// Indonesian words that choose this sense from directly after.
    pub fn right(self) -> impl Iterator<Item = &'a str> + Clone {
        self.words(6)
    }

    fn words(self, field: usize) -> impl Iterator<Item = &'a str> + Clone {
        let words = if self.line.starts_with(CUED) { self.field(field) } else { "" };
        fields(words, b',').filter(|word| !word.is_empty())
    }

    /// The field of use.
    pub fn domain(self) -> Option<&'a str> {
        Some(self.field(3)).filter(|domain| !domain.is_empty())
    }

    /// `colloquial`, `vulgar`, `formal` or `archaic`.
    pub fn register(self) -> Option<&'a str> {
        Some(self.field(4)).filter(|register| !register.is_empty())
    }
}
