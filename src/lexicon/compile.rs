//! From dictionary files to the rows of a table. `build.rs` includes this file to compile `dictionaries/`; the library uses it for lexicons from text.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::entry::{Entry, PartOfSpeech, SenseSource, encode, fault};
use super::feature;
use super::furniture::Way;
use super::list::{self, Lists, MISSPELT};
use super::name::{NameForm, NameKind, NameLine, NameSource, Slot, encode_form, encode_name, without_headword};
use super::table::{Class, Rows};

/// A row that cannot be used: where it stands, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompileError {
    /// Name of the file as it was given.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl std::fmt::Display for CompileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

impl std::error::Error for CompileError {}

/// One dictionary file.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Its name, for messages.
    pub name: &'a str,
    /// What it is called in the `source` of an entry.
    pub source: &'a str,
    /// Its text.
    pub text: &'a str,
}

impl File<'_> {
    pub(super) fn error(&self, offset: usize, message: impl Into<String>) -> CompileError {
        let line = 1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
        CompileError { file: self.name.to_owned(), line, message: message.into() }
    }

    pub(super) fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, CompileError> {
        toml::from_str(self.text).map_err(|e| self.error(e.span().map_or(0, |span| span.start), e.message()))
    }
}

type Values = BTreeMap<Spanned<String>, Spanned<toml::Value>>;

/// One table or a list of them.
fn one_or_more<T: serde::de::DeserializeOwned>(value: toml::Value) -> Result<Vec<T>, toml::de::Error> {
    match value {
        toml::Value::Array(tables) => tables.into_iter().map(toml::Value::try_into).collect(),
        one => Ok(vec![one.try_into()?]),
    }
}

fn put(rows: &mut Rows, class: Class, key: &str, value: String) -> bool {
    rows.insert((class, key.to_owned()), value).is_none()
}

/// Notes that a headword of several words begins with its first word, so that a reader of tokens knows how far to look.
pub(super) fn note_length(rows: &mut Rows, class: Class, key: &str) {
    let mut words = key.split(' ');
    let (Some(first), rest) = (words.next(), words.count()) else { return };
    if rest > 0 {
        let row = rows.entry((class, first.to_owned())).or_default();
        if row.parse::<usize>().unwrap_or(0) < rest + 1 {
            *row = (rest + 1).to_string();
        }
    }
}

/// Notes a two-word headword written as one; nobody writes long ones so.
pub(super) fn note_joined(rows: &mut Rows, key: &str) {
    const LONGEST: usize = "tanggungjawab".len() + 1;
    const LONGEST_VERB: usize = "bertolakbelakang".len() + 1;
    let longest = if key.starts_with("ber") { LONGEST_VERB } else { LONGEST };
    if let Some((first, second)) = key.split_once(' ').filter(|(_, second)| !second.contains(' ') && key.len() <= longest) {
        put(rows, Class::Joined, &format!("{first}{second}"), String::new());
    }
}

/// Words and phrases: `headword = { pos, en, … }` or a list of such senses.
///
/// # Errors
/// TOML that does not parse, an unknown field, a sense without gloss or with an unknown part of speech, a headword that another file already has.
pub fn words(file: File<'_>, rows: &mut Rows) -> Result<(), CompileError> {
    for (headword, value) in file.parse::<Values>()? {
        let at = headword.span().start;
        let headword = headword.into_inner();
        let senses: Vec<SenseSource> = one_or_more(value.into_inner()).map_err(|e| file.error(at, format!("'{headword}': {}", e.message())))?;
        if let Some(fault) = fault(&senses) {
            return Err(file.error(at, format!("'{headword}': {fault}")));
        }
        let key = headword.to_lowercase();
        note_length(rows, Class::PhraseLength, &key);
        note_joined(rows, &key);
        if !put(rows, Class::Word, &key, encode(file.source, &senses)) {
            return Err(file.error(at, format!("'{headword}' has an entry already; join the two")));
        }
    }
    Ok(())
}

/// The English words of all glosses that are no headwords: a text that borrows one (*reality show*) says it in English already.
pub fn english_words(rows: &mut Rows) {
    const SHORTEST: usize = 3;
    let mut words: BTreeSet<String> = BTreeSet::new();
    for ((_, headword), record) in rows.iter().filter(|((class, _), _)| *class == Class::Word) {
        let glosses = Entry::new(headword, record).glosses().flat_map(|gloss| gloss.split(' '));
        words.extend(glosses.filter(|word| word.len() >= SHORTEST && word.bytes().all(|b| b.is_ascii_lowercase())).map(str::to_owned));
    }
    words.retain(|word| !rows.contains_key(&(Class::Word, word.clone())) && !rows.contains_key(&(Class::Name, word.clone())));
    for word in words {
        put(rows, Class::EnglishWord, &word, String::new());
    }
}

/// Names: `"Gedung Putih" = { kind = "place", en = ["White House"] }` or a list of such readings; acronyms and variants become keys of their own.
///
/// # Errors
/// As [`words`]; also an unknown kind.
pub fn names(file: File<'_>, rows: &mut Rows) -> Result<(), CompileError> {
    let misspellings = misspellings(rows);
    for (headword, value) in file.parse::<Values>()? {
        let at = headword.span().start;
        let headword = headword.into_inner();
        let names: Vec<NameSource> = one_or_more(value.into_inner()).map_err(|e| file.error(at, format!("'{headword}': {}", e.message())))?;
        for name in names {
            if NameKind::from_name(&name.kind).is_none() {
                return Err(file.error(at, format!("'{headword}': unknown kind '{}'", name.kind)));
            }
            if name.en.is_empty() {
                return Err(file.error(at, format!("'{headword}': no English form in 'en'")));
            }
            put_name(rows, file.source, &headword, &name);
            put_misspelt(rows, file.source, &headword, &name, &misspellings);
            put_without_comma(rows, file.source, &headword, &name);
            put_common(rows, file.source, &headword, &name);
        }
    }
    Ok(())
}

/// Leaves the name out of its line where the key is that but for its capitals and nothing else, so that the table can print it.
pub fn printed_names(rows: &mut Rows) {
    let is_free = |key: &String| !rows.contains_key(&(Class::Word, key.clone()));
    let keys: Vec<String> = rows.keys().filter(|(class, key)| *class == Class::Name && is_free(key)).map(|(_, key)| key.clone()).collect();
    for key in keys {
        let Some(row) = rows.get_mut(&(Class::Name, key.clone())) else { continue };
        let headword = |line: &str| match NameLine::new(line, "") {
            NameLine::Name(name) | NameLine::Topical { name, .. } => Some(name.headword().to_owned()),
            NameLine::Cued { .. } | NameLine::Form { .. } => None,
        };
        let Some(printed) = row.lines().filter_map(headword).find(|headword| headword.to_ascii_lowercase() == key) else { continue };
        let is_own = |line: &str| headword(line).as_ref() == Some(&printed);
        let lines: Vec<String> = row.lines().map(|line| if is_own(line) { without_headword(line) } else { line.to_owned() }).collect();
        *row = lines.join("\n");
        put(rows, Class::Printed, &key, printed);
    }
}

/// Gives a name of several words whose English is a common noun a phrase too, where there is none: *Bintara Pembina Desa* is often written small.
fn put_common(rows: &mut Rows, source: &str, headword: &str, name: &NameSource) {
    let is_common = |gloss: &String| gloss.chars().all(|c| !c.is_uppercase());
    let is_kind = matches!(NameKind::from_name(&name.kind), Some(NameKind::Organization | NameKind::Other | NameKind::Position));
    if !is_kind || !name.topic.is_empty() || !name.en.first().is_some_and(is_common) {
        return;
    }
    let en = name.en.iter().filter(|gloss| is_common(gloss)).cloned().collect();
    let sense = SenseSource { pos: PartOfSpeech::Noun.tag().to_owned(), en, ..SenseSource::default() };
    // A variant with fewer words is short for the name alone: *Program MBG*.
    let n_words = |text: &str| text.split(' ').count();
    let variants = name.variants.iter().map(String::as_str).filter(|variant| n_words(variant) >= n_words(headword));
    for key in [headword].into_iter().chain(variants).map(str::to_lowercase) {
        if n_words(&key) > 1 && !rows.contains_key(&(Class::Word, key.clone())) {
            note_length(rows, Class::PhraseLength, &key);
            put(rows, Class::Word, &key, encode(source, std::slice::from_ref(&sense)));
        }
    }
}

/// Notes a name whose first word ends with a stop or colon under that word without it, as the tokens have it: *W.S. Rendra*, *K.H.*, *Dune: Part Two*
fn note_without_stop(rows: &mut Rows, key: &str) {
    let mut words = key.split(' ');
    let (first, rest) = (words.next().unwrap_or_default(), words.count());
    let without_stop = || first.strip_suffix('.').filter(|first| first.contains('.'));
    if let Some(first) = first.strip_suffix(':').or_else(without_stop) {
        let row = rows.entry((Class::NameLength, first.to_owned())).or_default();
        let longest = row.parse::<usize>().unwrap_or(0).max(rest + 1);
        *row = longest.to_string();
    }
}

/// Puts a name under itself, its acronyms and its variants.
pub(super) fn put_name(rows: &mut Rows, source: &str, headword: &str, name: &NameSource) {
    let acronyms = name.acronyms.iter().map(|acronym| (acronym.as_str(), NameForm::Acronym));
    let variants = name.variants.iter().map(|variant| (variant.as_str(), NameForm::Variant));
    for (shown, form) in [(headword, NameForm::Name)].into_iter().chain(acronyms).chain(variants) {
        let key = shown.to_lowercase();
        note_length(rows, Class::NameLength, &key);
        note_without_stop(rows, &key);
        let line = if form == NameForm::Name { encode_name(source, headword, name) } else { encode_form(form, source, headword, &name.near) };
        let row = rows.entry((Class::Name, key)).or_default();
        // The name itself stands before those who share it as an acronym or variant.
        *row = match (row.is_empty(), form) {
            (true, _) => line,
            (false, NameForm::Name) => format!("{line}\n{row}"),
            (false, _) => format!("{row}\n{line}"),
        };
    }
}

/// How many spell words of offices and ranks, and how they are spelt: *jendral*, *jenderal*. The lists have to be there already.
fn misspellings(rows: &Rows) -> Vec<(String, String)> {
    let lists = rows.range((Class::List, String::new())..).take_while(|((class, _), _)| *class == Class::List);
    let misspelling = |((_, word), row): (&(Class, String), &String)| Some((word.clone(), Lists::new(row).others()?.of(MISSPELT)?.to_owned()));
    lists.filter_map(misspelling).collect()
}

/// A name in lower case with one of its words as many spell it: *jendral polisi*.
fn misspelt<'a>(name: &'a str, misspellings: &'a [(String, String)]) -> impl Iterator<Item = String> + 'a {
    let spelt = move |(other, usual): &(String, String)| {
        let words = name.split(' ').map(|word| if word == usual { other } else { word });
        words.collect::<Vec<_>>().join(" ")
    };
    misspellings.iter().filter(move |(_, usual)| name.split(' ').any(|word| word == usual)).map(spelt)
}

/// Puts an office or rank under what many call it (*Jendral*, *Gubenur*), where nothing else stands.
fn put_misspelt(rows: &mut Rows, source: &str, headword: &str, name: &NameSource, misspellings: &[(String, String)]) {
    let is_office = matches!(NameKind::from_name(&name.kind), Some(NameKind::Position | NameKind::Title));
    let forms = [headword].into_iter().chain(name.acronyms.iter().chain(&name.variants).map(String::as_str)).filter(|_| is_office);
    for form in forms.map(str::to_lowercase) {
        for key in misspelt(&form, misspellings) {
            note_length(rows, Class::NameLength, &key);
            rows.entry((Class::Name, key)).or_insert_with(|| encode_form(NameForm::Variant, source, headword, &[]));
        }
    }
}

/// Puts a name with a comma before its *dan* under what many write without that too (*Badan Meteorologi, Klimatologi dan Geofisika*), where nothing else stands.
fn put_without_comma(rows: &mut Rows, source: &str, headword: &str, name: &NameSource) {
    let forms = [headword].into_iter().chain(name.variants.iter().map(String::as_str)).map(str::to_lowercase);
    for key in forms.filter(|form| form.contains(", dan ")).map(|form| form.replace(", dan ", " dan ")) {
        note_length(rows, Class::NameLength, &key);
        rows.entry((Class::Name, key)).or_insert_with(|| encode_form(NameForm::Variant, source, headword, &name.near));
    }
}

/// A list in a file: words alone, or words each with what it means.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum ListSource {
    Words(Vec<String>),
    Values(BTreeMap<String, String>),
}

impl ListSource {
    /// The words in lower case, each once, with a value or none.
    fn into_values(self) -> BTreeMap<String, Option<String>> {
        match self {
            Self::Words(words) => words.iter().map(|word| (word.to_lowercase(), None)).collect(),
            Self::Values(values) => values.into_iter().map(|(word, value)| (word.to_lowercase(), Some(value))).collect(),
        }
    }
}

/// Word lists: `name = ["word", …]` or `[name]` with lines `word = "value"`; a word of list `name` in `file.toml` is on the list `file.name`.
///
/// # Errors
/// TOML that does not parse or holds anything but lists and maps of text; a list that nobody asks for; a value with a comma or line end.
pub fn lists(file: File<'_>, rows: &mut Rows) -> Result<(), CompileError> {
    for (list, words) in file.parse::<BTreeMap<Spanned<String>, ListSource>>()? {
        let at = list.span().start;
        let name = format!("{}.{}", file.source, list.into_inner());
        for (word, value) in words.into_values() {
            if value.as_ref().is_some_and(|value| value.contains([',', '\n'])) {
                return Err(file.error(at, format!("'{word}': the value holds a comma or line end")));
            }
            if !list::is_known(&name, value.is_some()) {
                return Err(file.error(at, format!("the program asks for no list '{name}'")));
            }
            list::note(rows.entry((Class::List, word)).or_default(), &name, value.as_deref());
        }
    }
    Ok(())
}

/// Flat maps of text to text: variants, English irregular forms.
///
/// # Errors
/// TOML that does not parse or holds anything but text.
pub fn pairs(file: File<'_>, class: Class, rows: &mut Rows) -> Result<(), CompileError> {
    for (key, value) in file.parse::<BTreeMap<String, String>>()? {
        // What is printed as several words is looked for as a phrase is.
        if class == Class::Variant {
            note_length(rows, Class::PhraseLength, &key);
        }
        put(rows, class, &key, value);
    }
    Ok(())
}

/// A root that the rules would not find, with the reason for it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RootException {
    root: String,
    /// The root of another reading: *beruang* is a bear, and has money (*uang*).
    #[serde(default)]
    also: String,
    reason: String,
}

/// `sebelumnya = { root = "belum", reason = "…" }`; the row holds the root and, behind a tab, another.
///
/// # Errors
/// TOML that does not parse, a missing reason.
pub fn exceptions(file: File<'_>, rows: &mut Rows) -> Result<(), CompileError> {
    for (form, value) in file.parse::<BTreeMap<Spanned<String>, RootException>>()? {
        if value.reason.trim().is_empty() {
            return Err(file.error(form.span().start, format!("'{}': an exception needs its reason", form.into_inner())));
        }
        put(rows, Class::Root, form.get_ref(), format!("{}\t{}", value.root, value.also));
    }
    Ok(())
}

/// Frequencies: `yang = 7.5`, the Zipf scale (log10 of occurrences in a billion words) to one decimal.
///
/// # Errors
/// TOML that does not parse or holds anything but numbers.
pub fn frequencies(file: File<'_>, rows: &mut Rows) -> Result<(), CompileError> {
    for (form, zipf) in file.parse::<BTreeMap<String, f64>>()? {
        put(rows, Class::Frequency, &form, format!("{:.0}", zipf * 10.0));
    }
    Ok(())
}

/// A pattern for composed names.
#[derive(Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    kind: String,
    en: String,
    slot: String,
    /// The English of an office right before a name: *Menteri X* "X Minister".
    #[serde(default)]
    before_name: String,
}

/// A pattern in its parts: what stands before X and what behind it, in lower case, and the rest.
#[derive(Clone)]
struct PatternRow {
    before: String,
    after: String,
    kind: NameKind,
    slot: Slot,
    english: String,
    before_name: String,
}

impl PatternRow {
    fn new(form: &str, pattern: Pattern) -> Result<Self, String> {
        let kind = NameKind::from_name(&pattern.kind).ok_or_else(|| format!("unknown kind '{}'", pattern.kind))?;
        let slot = Slot::from_name(&pattern.slot).ok_or_else(|| format!("unknown slot '{}'", pattern.slot))?;
        if [form, &pattern.en].iter().any(|text| text.split(' ').filter(|word| word.trim_end_matches("'s") == "X").count() != 1) {
            return Err("pattern and English form need one X each".to_owned());
        }
        let (before, after) = form.split_once('X').unwrap_or_default();
        let part = |text: &str| text.trim().to_lowercase();
        Ok(Self { before: part(before), after: part(after), kind, slot, english: pattern.en, before_name: pattern.before_name })
    }
}

/// A pattern with `#` once for each small number, in Roman letters and in digits: *Kasubdit III X*, *Kasubdit 3 X*.
fn with_numbers(form: &str, pattern: Pattern) -> Vec<(String, Pattern)> {
    const NUMBERS: [&str; 10] = ["I", "II", "III", "IV", "V", "1", "2", "3", "4", "5"];
    if !form.contains('#') {
        return vec![(form.to_owned(), pattern)];
    }
    let with = |number| (form.replace('#', number), Pattern { en: pattern.en.replace('#', number), ..pattern.clone() });
    NUMBERS.into_iter().map(with).collect()
}

/// Patterns: `"Lapangan X" = { kind = "place", en = "X Square", slot = "name" }`, or a list of such, the first that fits counts.
/// The row of a word holds the patterns whose fixed part begins with it, or ends with it where X comes first, the longest first; a line each, fields parted by
/// tabs: rank among all patterns, what stands before X and what behind it, English template, letter of the kind, letter of the slot, template before a name.
///
/// # Errors
/// TOML that does not parse, an unknown kind or slot, a head or a template without its X.
pub fn patterns(file: File<'_>, rows: &mut Rows) -> Result<(), CompileError> {
    let (mut patterns, misspellings) = (Vec::new(), misspellings(rows));
    for (form, value) in file.parse::<Values>()? {
        let (at, form) = (form.span().start, form.into_inner());
        let fault = |fault: &str| file.error(at, format!("'{form}': {fault}"));
        let read = one_or_more(value.into_inner()).map_err(|e| fault(e.message()))?;
        for (form, pattern) in read.into_iter().flat_map(|pattern| with_numbers(&form, pattern)) {
            let pattern = PatternRow::new(&form, pattern).map_err(|message| fault(&message))?;
            let spelt = misspelt(&pattern.before, &misspellings).filter(|_| pattern.kind == NameKind::Position);
            patterns.extend(spelt.map(|before| PatternRow { before, ..pattern.clone() }));
            patterns.push(pattern);
        }
    }
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.before.len() + pattern.after.len()));
    for (rank, PatternRow { before, after, kind, slot, english, before_name }) in patterns.iter().enumerate() {
        let word = if before.is_empty() { after.rsplit(' ').next() } else { before.split(' ').next() };
        let row = rows.entry((Class::Pattern, word.unwrap_or_default().to_owned())).or_default();
        row.push_str(&format!("{rank}\t{before}\t{after}\t{english}\t{}\t{}\t{before_name}\n", kind.letter(), slot.letter()));
    }
    Ok(())
}

/// Weights of the name recogniser, as [`feature::build`] lays them out: `feature = "text"`, one character a tag, `P` for 0, the next letters for more and
/// those before for less.
///
/// # Errors
/// TOML that does not parse, a feature that cannot be kept.
pub fn name_weights(file: File<'_>) -> Result<Vec<u8>, CompileError> {
    let rows: BTreeMap<String, String> = file.parse()?;
    let rows = rows.iter().map(|(name, letters)| (name.as_str(), letters.as_str()));
    feature::build(rows).map_err(|name| file.error(file.text.find(name).unwrap_or(0), format!("'{name}' cannot be kept")))
}

/// A furniture rule: what newsrooms put around an article, and how to know it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct FurnitureWays {
    #[serde(default)]
    starts: Vec<String>,
    #[serde(default)]
    ends: Vec<String>,
    #[serde(default)]
    contains: Vec<String>,
    #[serde(default)]
    whole: Vec<String>,
    #[serde(default)]
    near_end: Vec<String>,
    #[serde(default)]
    inside: Vec<String>,
    #[serde(default)]
    max_words: Option<usize>,
}

/// Furniture rules by name, each a set of patterns in lower case. A row holds the patterns of one key (`Way::key`), a line each: the pattern, its rank among
/// all, most words, rule, parted by tabs.
///
/// # Errors
/// TOML that does not parse or a way of matching that does not exist.
pub fn furniture(file: File<'_>, rows: &mut Rows) -> Result<(), CompileError> {
    let mut rank = 0;
    for (rule, ways) in file.parse::<BTreeMap<String, FurnitureWays>>()? {
        let max = ways.max_words.unwrap_or(usize::MAX >> 1);
        let ways = [
            (Way::Starts, ways.starts),
            (Way::Ends, ways.ends),
            (Way::Contains, ways.contains),
            (Way::Whole, ways.whole),
            (Way::NearEnd, ways.near_end),
            (Way::Inside, ways.inside),
        ];
        for (way, pattern) in ways.iter().flat_map(|(way, patterns)| patterns.iter().map(move |pattern| (way, pattern.to_lowercase()))) {
            let row = rows.entry((Class::Furniture, way.key(pattern.chars().next(), pattern.chars().last()))).or_default();
            row.push_str(&format!("{pattern}\t{rank}\t{max}\t{rule}\n"));
            rank += 1;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{File, patterns};
    use crate::lexicon::table::Rows;

    #[track_caller]
    fn check_pattern(text: &str, expected: &str) {
        let fault = patterns(File { name: "patterns.toml", source: "patterns", text }, &mut Rows::new()).err();
        assert_eq!(fault.map_or(String::new(), |fault| fault.to_string()), expected, "{text}");
    }

    #[test]
    fn a_pattern_with_numbers_is_ten() {
        let text = r#""Asisten # X" = { kind = "position", en = "assistant # of X", slot = "body" }"#;
        let mut rows = Rows::new();
        assert!(patterns(File { name: "patterns.toml", source: "patterns", text }, &mut rows).is_ok());
        let lines: String = rows.into_values().collect();
        let has = |number: &str| lines.contains(&format!("asisten {}\t\tassistant {number} of X", number.to_lowercase()));
        assert!(lines.lines().count() == 10 && has("I") && has("V") && has("1") && has("5") && !has("6"), "{lines}");
    }

    #[test]
    fn a_pattern_that_nobody_could_fill_is_refused() {
        check_pattern(r#""Lapangan X" = { kind = "place", en = "X Square", slot = "name" }"#, "");
        check_pattern(
            "# Heads\n\"Menteri X\" = { kind = 'position', en = 'minister of X', slot = 'porfolio' }",
            "patterns.toml:2: 'Menteri X': unknown slot 'porfolio'",
        );
        check_pattern(
            r#""Masjid X" = [{ kind = "place", en = "X Mosque", slot = "called" }, { kind = "place", en = "X Mosque", slot = "" }]"#,
            "patterns.toml:1: 'Masjid X': unknown slot ''",
        );
        check_pattern(r#""Masjid X" = { kind = "place", en = "X Mosque" }"#, "patterns.toml:1: 'Masjid X': missing field `slot`");
        check_pattern(r#""Masjid X" = { kind = "plaza", en = "X Mosque", slot = "name" }"#, "patterns.toml:1: 'Masjid X': unknown kind 'plaza'");
        check_pattern(
            r#""Masjid X" = { kind = "place", en = "Mosque", slot = "name" }"#,
            "patterns.toml:1: 'Masjid X': pattern and English form need one X each",
        );
    }
}
