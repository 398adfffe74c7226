//! The word lists of `dictionaries/`, and how the table writes which of them a word is on: a character a list.

use std::ops::RangeInclusive;

use super::fields::{cut, fields};
use super::office::OfficeWord;

/// A list of words in `dictionaries/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Words that carry no content.
    Stop,
    /// Words that change what a sentence claims (negation, hedging, obligation, time) or how its clauses hang together. They always stand in a gloss line.
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
    /// Second person: *Anda*, *kamu*.
    SecondPerson,
    /// What stands between a thing and what it is: *adalah*, *yaitu*.
    Defining,
    /// Words of objecting: *keberatan*, *mengkritik*.
    Objection,
    /// Words by which a writer announces what matters: a finding, a cause, a demand.
    Cue,
    /// In the heading of what stands around a report and is not it: *daftar pustaka*.
    HeadingAround,
    /// In the heading of what a report has to say: *kesimpulan*.
    HeadingFinding,
    /// With what the part of a press release opens that is about its sender: *tentang*.
    HeadingSender,
    /// Abbreviations before a name, never the end of a sentence: *Dr.*, *Jl.*
    AbbreviationBefore,
    /// Abbreviations before a number: *No.*, *hlm.*
    AbbreviationNumber,
    /// Abbreviations that may also end a sentence: *Tbk.*, *dll.*
    AbbreviationFinal,
    /// Nouns behind which a letter says which one, so that a sentence may end there: *Serie A.*
    Lettered,
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
    /// First words of bodies that have branches, courts, boards or offices in places.
    Branch,
    /// First words of bodies that belong to one place each: *dinas*.
    Local,
    /// Heads of the divisions of the land: *kabupaten*.
    Division,
    /// Words of names that English joins to the next with a hyphen: *anti*.
    Prefix,
    /// What somebody is to the person whose name follows: *kuasa hukum*.
    OfSomebody,
    /// What somebody does or is to the law: *penyanyi*, *terdakwa*.
    Occupation,
    /// First words of names that are often written small before the rest: *partai Republik*.
    SmallHead,
    /// Titles that are other words in small letters: *putri*, daughter and women's.
    LargeTitle,
    /// Small words that stand in no office and no name: *yang*, *kubu*.
    Relative,
    /// Words before a number that belong to it and not to the name before: *No*.
    BeforeNumber,
    /// Words behind *I* and *Ni* in names of persons from Bali: *wayan*.
    Balinese,
    /// First words of what is called after two: *tol*.
    PairHead,
    /// Words before the part of a country: *bagian utara Suriah*.
    PartOf,
    /// What stands before a saint's name, without its stop.
    Saint,
    /// What the country of the text calls itself behind its bodies.
    Home,
    /// First words of bodies whose place is the whole country.
    National,
    /// First words of the parts of a university.
    Faculty,
    /// First words of universities.
    University,
    /// Nouns of English names of bodies that take "the".
    Article,
    /// Words that say what a thing is, and are never what it is called.
    Describes,
    /// Words before another name of somebody: *alias*.
    Alias,
    /// Words in names of bodies that do not tell one from another: *nasional*.
    AnyBody,
    /// Foreign words that make a name that of a body: *foundation*.
    BodyWord,
    /// First names of persons.
    FirstName,
    /// Foreign words at the end of a name that make it that of a place: *beach*.
    PlaceWord,
    /// Foreign words at the end of a name that make it that of a work, event or thing: *festival*.
    ThingWord,
    /// Roman numbers behind a name.
    Roman,
    /// Capitalised words that are never names.
    NotName,
    /// Nouns behind which a name stands: *band*, *kapal*, *bernama*.
    NameFollows,
    /// What stands between *adalah* and the noun that says what something is: *sebuah*, *salah satu*.
    Indefinite,
    /// Nouns that say of the name behind them that it is a body's: *koran*, *maskapai*.
    BodyNoun,
    /// Nouns that say of the name behind them that it is a place's: *desa*, *gunung*.
    PlaceNoun,
    /// Nouns that say of the name behind them that it is a work's or thing's: *film*, *kapal*.
    ThingNoun,
    /// Those of them that stand before the name of the maker or owner as well: *lagu*.
    MadeNoun,
    /// Words behind which a country's name means its language.
    LanguageFollows,
    /// Prepositions that stand before a place, never before a person.
    Locative,
    /// A noun follows.
    BeforeNoun,
    /// Nouns before the noun of a deed, which do nothing themselves: *target* produksi.
    BeforeDeed,
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
    /// The adjective of the country that follows says it all: *pemain asal Jepang*.
    Origin,
    /// Words between two names of one row: *dan*.
    Row,
    /// Words behind which the name of a country says which one is meant: *negara*.
    Apposed,
    /// Nouns for people and their ways.
    People,
    /// Names of places whose English adjective seldom stands before a noun.
    SeldomAdjective,
    /// Names of places whose English adjective stands before nouns for people alone.
    PeopleAdjective,
    /// The adjective that follows is compared: *lebih*.
    Comparative,
    /// The adjective that follows is the highest degree: *paling*.
    Superlative,
    /// The adjective that follows is an adverb: *secara*.
    Manner,
    /// What follows *lebih* behind an amount where it does not compare: *setahun lebih di desa*.
    BehindMore,
    /// Passive verbs behind which a name is what something is called or known for, not who does it: *dinamai*, *dikenal*.
    Naming,
}

/// Every list with its file and name there, in the order of their codes.
const LISTS: &[(List, &str)] = &[
    (List::Stop, "stopwords.stop"),
    (List::Truth, "stopwords.truth"),
    (List::Speech, "speech.speech"),
    (List::Reporting, "speech.reporting"),
    (List::Denial, "speech.denial"),
    (List::Accusation, "speech.accusation"),
    (List::Pronoun, "speech.pronoun"),
    (List::Connective, "speech.connective"),
    (List::FirstPerson, "speech.first_person"),
    (List::SecondPerson, "speech.second_person"),
    (List::Defining, "speech.defining"),
    (List::Objection, "speech.objection"),
    (List::Cue, "speech.cue"),
    (List::HeadingAround, "headings.around"),
    (List::HeadingFinding, "headings.finding"),
    (List::HeadingSender, "headings.sender"),
    (List::AbbreviationBefore, "abbreviations.before_name"),
    (List::AbbreviationNumber, "abbreviations.before_number"),
    (List::AbbreviationFinal, "abbreviations.may_end"),
    (List::Lettered, "abbreviations.lettered"),
    (List::Outlet, "outlets.outlet"),
    (List::BoundRoot, "roots.bound"),
    (List::Day, "figures.day"),
    (List::Month, "figures.month"),
    (List::Zone, "figures.zone"),
    (List::Magnitude, "figures.magnitude"),
    (List::Indonesian, "languages.indonesian"),
    (List::Malay, "languages.malay"),
    (List::English, "languages.english"),
    (List::Javanese, "languages.javanese"),
    (List::Connector, "recognition.connector"),
    (List::Coordinator, "recognition.coordinator"),
    (List::Particle, "recognition.particle"),
    (List::Degree, "recognition.degree"),
    (List::Foreign, "recognition.foreign"),
    (List::DegreeBefore, "recognition.degree_before"),
    (List::Initials, "recognition.initials"),
    (List::Age, "recognition.age"),
    (List::Point, "recognition.point"),
    (List::Branch, "recognition.branch"),
    (List::Local, "recognition.local"),
    (List::Division, "recognition.division"),
    (List::Prefix, "recognition.prefix"),
    (List::OfSomebody, "recognition.of_somebody"),
    (List::Occupation, "recognition.occupation"),
    (List::SmallHead, "recognition.small_head"),
    (List::LargeTitle, "recognition.large_title"),
    (List::Relative, "recognition.relative"),
    (List::BeforeNumber, "recognition.before_number"),
    (List::Balinese, "recognition.balinese"),
    (List::PairHead, "recognition.pair_head"),
    (List::PartOf, "recognition.part_of"),
    (List::Saint, "recognition.saint"),
    (List::Home, "recognition.home"),
    (List::National, "recognition.national"),
    (List::Faculty, "recognition.faculty"),
    (List::University, "recognition.university"),
    (List::Article, "recognition.article"),
    (List::Describes, "recognition.describes"),
    (List::Alias, "recognition.alias"),
    (List::AnyBody, "recognition.any_body"),
    (List::BodyWord, "recognition.body_word"),
    (List::FirstName, "recognition.first_name"),
    (List::PlaceWord, "recognition.place_word"),
    (List::ThingWord, "recognition.thing_word"),
    (List::Roman, "recognition.roman"),
    (List::NotName, "recognition.not_name"),
    (List::NameFollows, "recognition.name_follows"),
    (List::Indefinite, "recognition.indefinite"),
    (List::BodyNoun, "recognition.body_noun"),
    (List::PlaceNoun, "recognition.place_noun"),
    (List::ThingNoun, "recognition.thing_noun"),
    (List::MadeNoun, "recognition.made_noun"),
    (List::LanguageFollows, "recognition.language_follows"),
    (List::Locative, "recognition.locative"),
    (List::BeforeNoun, "syntax.before_noun"),
    (List::BeforeDeed, "syntax.before_deed"),
    (List::BeforeVerb, "syntax.before_verb"),
    (List::BeforeAdjective, "syntax.before_adjective"),
    (List::AfterNoun, "syntax.after_noun"),
    (List::AfterAuxiliary, "syntax.after_auxiliary"),
    (List::BeforeCountry, "syntax.before_country"),
    (List::BeforeNationality, "syntax.before_nationality"),
    (List::Origin, "syntax.origin"),
    (List::Row, "syntax.row"),
    (List::Apposed, "syntax.apposed"),
    (List::People, "syntax.people"),
    (List::SeldomAdjective, "syntax.seldom_adjective"),
    (List::PeopleAdjective, "syntax.people_adjective"),
    (List::Comparative, "syntax.comparative"),
    (List::Superlative, "syntax.superlative"),
    (List::Manner, "syntax.manner"),
    (List::BehindMore, "syntax.behind_more"),
    (List::Naming, "syntax.naming"),
];

/// The characters that stand for lists in the table: those of ASCII that can be seen.
const CODES: RangeInclusive<u8> = b'!'..=b'~';

const _: () = assert!(LISTS.len() <= (*CODES.end() - *CODES.start() + 1) as usize, "a list has no character left to stand for it");

impl List {
    /// The list of a name in a file; none where the program asks for no such list.
    pub fn from_name(name: &str) -> Option<Self> {
        LISTS.iter().find(|(_, known)| *known == name).map(|(list, _)| *list)
    }

    /// The character that stands for it in the table. What has no room among these is a section, as `OfficeWord` is.
    pub fn code(self) -> u8 {
        CODES.start() + self as u8
    }
}

/// What the sections of values say of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meanings<'a> {
    values: &'a str,
}

impl<'a> Meanings<'a> {
    /// Its value in a section: `unit`, `day`, `currency_before`.
    pub fn of(self, section: &str) -> Option<&'a str> {
        fields(self.values, b',').find_map(|value| value.strip_prefix(section)?.strip_prefix('='))
    }
}

/// The lists that one word is on: their codes; behind a tab, what the sections of `dictionaries/figures.toml` say of it; behind another, what those of other
/// files say.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'l> {
    row: &'l str,
}

impl<'l> Lists<'l> {
    /// The view of a row of the table.
    pub fn new(row: &'l str) -> Self {
        Self { row }
    }

    /// Whether this list is among them.
    pub fn has(self, list: List) -> bool {
        self.row.bytes().take_while(|byte| *byte != b'\t').any(|code| code == list.code())
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.row.is_empty()
    }

    /// What the word means in a number, measure, date or time.
    pub fn meanings(self) -> Option<Meanings<'l>> {
        let (_, values) = cut(self.row, b'\t')?;
        let figures = cut(values, b'\t').map_or(values, |(figures, _)| figures);
        (!figures.is_empty()).then_some(Meanings { values: figures })
    }

    /// What sections say of the word that have nothing to do with figures: what it is inside names, what a prefix makes of a name.
    pub fn others(self) -> Option<Meanings<'l>> {
        let (_, values) = cut(self.row, b'\t')?;
        cut(values, b'\t').map(|(_, others)| Meanings { values: others })
    }

    /// Whether a word does this beside an office, a body or a firm: *untuk* stands between an ambassador and the host.
    pub fn is_office_word(self, word: OfficeWord) -> bool {
        self.others().is_some_and(|others| others.of(word.name()).is_some())
    }
}

/// The file whose lists are sections without values: [`OfficeWord`].
const OFFICES: &str = "offices";
/// The file whose sections say what a word is in a number, measure, date or time.
const FIGURES: &str = "figures";

/// How many spell words of offices and ranks, each with the usual spelling.
pub(super) const MISSPELT: &str = "misspelt";

/// The sections of values that no figure asks for.
const OTHERS: &[&str] = &[
    "offices.misspelt",
    "recognition.before_name",
    "recognition.before_work",
    "recognition.compass",
    "recognition.cue",
    "recognition.in_names",
    "recognition.in_years",
    "recognition.latin_end",
    "recognition.law",
    "recognition.named",
    "recognition.office_adjective",
    "recognition.office_area",
    "recognition.opens_person",
    "recognition.prefix_makes",
    "recognition.product",
    "recognition.side_of",
    "recognition.small_letters",
    "stopwords.content",
    "syntax.away",
    "syntax.doer",
    "syntax.each",
    "syntax.equals",
    "syntax.from",
    "syntax.letters",
    "syntax.negation",
    "syntax.not_by",
    "syntax.numbered",
    "syntax.more_of_period",
    "syntax.of_age",
    "syntax.points",
    "syntax.presents",
    "syntax.ranked",
    "syntax.sent",
    "syntax.silent",
    "syntax.than",
    "syntax.to_amount",
    "syntax.turned",
    "syntax.turns",
];

/// Whether the program asks for a list of this name, or, where `has_values`, for a section; which sections of figures there are stands where they are read.
pub(super) fn is_known(name: &str, has_values: bool) -> bool {
    let (file, list) = name.split_once('.').unwrap_or_default();
    match (has_values, file) {
        (true, FIGURES) => true,
        (true, _) => OTHERS.contains(&name),
        (false, OFFICES) => OfficeWord::from_name(list).is_some(),
        (false, _) => List::from_name(name).is_some(),
    }
}

/// Adds a list, or what a section of values says, to the row of a word.
pub(super) fn note(row: &mut String, name: &str, value: Option<&str>) {
    let mut parts: Vec<String> = row.split('\t').map(str::to_owned).collect();
    parts.resize(3, String::new());
    if let Some(list) = List::from_name(name) {
        parts[0].push(char::from(list.code()));
    }
    let (file, section) = name.split_once('.').unwrap_or_default();
    if let Some(value) = value.or((file == OFFICES).then_some("")) {
        let part = &mut parts[if file == FIGURES { 1 } else { 2 }];
        let comma = if part.is_empty() { "" } else { "," };
        part.push_str(&format!("{comma}{section}={value}"));
    }
    parts.join("\t").trim_end_matches('\t').clone_into(row);
}

#[cfg(test)]
mod tests {
    use super::{LISTS, List, Lists, OfficeWord, is_known, note};

    #[test]
    fn codes_are_places() {
        for (n, (list, name)) in LISTS.iter().enumerate() {
            assert_eq!((*list as usize, List::from_name(name)), (n, Some(*list)));
            assert!(list.code().is_ascii_graphic(), "{name}");
        }
    }

    #[test]
    fn a_row_tells_what_was_noted() {
        let mut row = String::new();
        note(&mut row, "figures.unit", Some("meter"));
        note(&mut row, "figures.zone", Some("Western Indonesian Time"));
        note(&mut row, "stopwords.stop", None);
        note(&mut row, "figures.per", Some("per"));
        let lists = Lists::new(&row);
        assert!(lists.has(List::Zone) && lists.has(List::Stop) && !lists.has(List::Day));
        assert_eq!(
            lists.meanings().map(|meanings| (meanings.of("unit"), meanings.of("per"), meanings.of("day"))),
            Some((Some("meter"), Some("per"), None))
        );
        assert!(Lists::new("").is_empty() && Lists::new("").meanings().is_none());
    }

    #[test]
    fn what_a_word_is_in_names_is_no_figure() {
        let mut row = String::new();
        note(&mut row, "offices.kin", None);
        note(&mut row, "recognition.in_names", Some("People's"));
        let lists = Lists::new(&row);
        assert!(lists.is_office_word(OfficeWord::Kin) && !lists.is_office_word(OfficeWord::Firm) && lists.meanings().is_none());
        assert_eq!(lists.others().and_then(|others| others.of("in_names")), Some("People's"));
        assert!(is_known("offices.kin", false) && is_known("syntax.row", false) && is_known("recognition.compass", true));
        assert!(!is_known("offices.kinn", false) && !is_known("recognition.kin", false) && !is_known("recognition.compas", true));
    }
}
