//! TBX, the term bases of ISO 30042: read in its second (`martif`) and third (`tbx`) edition, written as TBX-Basic 2, which every tool reads.
//!
//! Hostile until parsed: entities of a file's own are refused, so nothing can expand, and so is nesting that no term base has.

use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_predefined_entity};
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::column::{Column, part_of_speech};
use super::{HouseEntry, HouseError, clean, mark, shown};

/// Elements inside one another; term bases need about ten.
const DEEPEST: usize = 64;

/// Terms of one concept; each Indonesian one becomes a row with every English one, so the number is bounded.
const MOST_TERMS: usize = 200;

pub(super) fn parse(name: &str, text: &str) -> Result<Vec<HouseEntry>, HouseError> {
    let mut reader = Reader::from_str(text);
    let mut base = TermBase::default();
    let (mut at, mut line) = (0, 1);
    loop {
        let event = reader.read_event();
        let end = (reader.buffer_position() as usize).clamp(at, text.len());
        line += text.as_bytes()[at..end].iter().filter(|byte| **byte == b'\n').count();
        at = end;
        let done = event.map_err(|e| format!("not well-formed XML: {e}")).and_then(|event| base.event(event, line));
        match done {
            Ok(true) => break,
            Ok(false) => {}
            Err(message) => return Err(HouseError::new(name, line, message)),
        }
    }
    Ok(base.entries)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    Indonesian,
    English,
    Other,
}

impl Language {
    fn of(code: &str) -> Self {
        match code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "id" | "in" | "ind" => Self::Indonesian,
            "en" | "eng" => Self::English,
            _ => Self::Other,
        }
    }
}

struct Element {
    name: String,
    /// Its `type`.
    kind: String,
    text: String,
}

#[derive(Default)]
struct Term {
    text: String,
    part_of_speech: String,
    status: String,
}

#[derive(Default)]
struct Concept {
    line: usize,
    indonesian: Vec<Term>,
    english: Vec<Term>,
    domain: String,
    notes: Vec<String>,
}

#[derive(Default)]
struct TermBase {
    open: Vec<Element>,
    language: Option<Language>,
    concept: Concept,
    entries: Vec<HouseEntry>,
    has_root: bool,
    n_concepts: usize,
}

impl TermBase {
    /// Takes one event; true at the end of the file.
    fn event(&mut self, event: Event<'_>, line: usize) -> Result<bool, String> {
        match event {
            Event::Start(start) => self.start(&start, line)?,
            Event::Empty(start) => {
                self.start(&start, line)?;
                self.end()?;
            }
            Event::End(_) => self.end()?,
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(reference) => self.text(&character(&reference)?),
            Event::DocType(doctype) if doctype.contains("<!ENTITY") => {
                return Err("declares entities of its own, which is not safe; take the <!ENTITY lines out".to_owned());
            }
            Event::Eof => return self.finish(),
            _ => {}
        }
        Ok(false)
    }

    fn finish(&self) -> Result<bool, String> {
        match self.open.last() {
            Some(element) => Err(format!("the file ends inside <{}>; it was cut off", shown(&element.name))),
            None if !self.has_root => Err("no XML element in it; a TBX file has <martif> or <tbx>".to_owned()),
            None if self.n_concepts > 0 && self.entries.is_empty() => Err("no Indonesian term in it; these have xml:lang=\"id\"".to_owned()),
            None => Ok(true),
        }
    }

    fn start(&mut self, start: &BytesStart<'_>, line: usize) -> Result<(), String> {
        let name = start.local_name().as_ref().to_owned();
        if !std::mem::replace(&mut self.has_root, true) && !matches!(name.as_str(), "martif" | "tbx") {
            return Err(format!("its first element is <{}>; a TBX file has <martif> or <tbx>", shown(&name)));
        }
        if self.open.len() >= DEEPEST {
            return Err(format!("more than {DEEPEST} elements inside one another, which no term base has"));
        }
        if self.concept.indonesian.len() + self.concept.english.len() > MOST_TERMS {
            return Err(format!("more than {MOST_TERMS} terms in one concept; split it"));
        }
        match name.as_str() {
            "termEntry" | "conceptEntry" => self.concept = Concept { line, ..Concept::default() },
            "langSet" | "langSec" => {
                self.language = Some(Language::of(&attribute(start, "xml:lang").or_else(|| attribute(start, "lang")).unwrap_or_default()))
            }
            "term" => match self.language {
                Some(Language::Indonesian) => self.concept.indonesian.push(Term::default()),
                Some(Language::English) => self.concept.english.push(Term::default()),
                _ => {}
            },
            _ => {}
        }
        self.open.push(Element { name, kind: attribute(start, "type").unwrap_or_default(), text: String::new() });
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }

    fn end(&mut self) -> Result<(), String> {
        let Some(element) = self.open.pop() else { return Ok(()) };
        // What a file edited by the third edition calls by its own name, the second calls by a type.
        let what = if element.kind.is_empty() { element.name.as_str() } else { element.kind.as_str() };
        match (element.name.as_str(), what) {
            ("termEntry" | "conceptEntry", _) => return self.close_concept(),
            ("langSet" | "langSec", _) => self.language = None,
            ("hi" | "foreign" | "ph" | "bpt" | "ept" | "sc" | "ec", _) => self.text(&element.text),
            ("term", _) => self.term().map_or((), |term| term.text = clean(&element.text)),
            (_, "partOfSpeech") => self.term().map_or((), |term| term.part_of_speech = clean(&element.text)),
            (_, "administrativeStatus" | "normativeAuthorization") => self.term().map_or((), |term| term.status = clean(&element.text)),
            (_, "subjectField") => self.concept.domain = clean(&element.text),
            ("note", _) => self.concept.notes.push(clean(&element.text)),
            _ => {}
        }
        Ok(())
    }

    /// The term that the elements behind it speak of.
    fn term(&mut self) -> Option<&mut Term> {
        match self.language? {
            Language::Indonesian => self.concept.indonesian.last_mut(),
            Language::English => self.concept.english.last_mut(),
            Language::Other => None,
        }
    }

    fn close_concept(&mut self) -> Result<(), String> {
        self.n_concepts += 1;
        let concept = std::mem::take(&mut self.concept);
        let mut english: Vec<&Term> = concept.english.iter().filter(|term| !is_out(&term.status)).collect();
        english.sort_by_key(|term| !term.status.starts_with("preferred"));
        for term in concept.indonesian.iter().filter(|term| !term.text.is_empty()) {
            let part = [term]
                .into_iter()
                .chain(english.iter().copied())
                .map(|term| term.part_of_speech.as_str())
                .find(|part| !matches!(*part, "" | "other"));
            let mut entry = HouseEntry { line: concept.line, part_of_speech: part_of_speech(part.unwrap_or_default()), ..HouseEntry::default() };
            Column::Headword.set(&mut entry, [term.text.as_str()])?;
            Column::Gloss.set(&mut entry, english.iter().flat_map(|term| term.text.split(';')))?;
            Column::Domain.set(&mut entry, [concept.domain.replace(';', ",").as_str()])?;
            let mut notes = Vec::new();
            for note in &concept.notes {
                mark::decode(note, &mut entry);
                notes.push(std::mem::take(&mut entry.note));
            }
            notes.retain(|note| !note.is_empty());
            entry.note = notes.join(" / ");
            self.entries.push(entry);
        }
        Ok(())
    }
}

/// Terms that a term base says not to use are no glosses.
fn is_out(status: &str) -> bool {
    ["deprecated", "superseded", "forbidden", "obsolete"].iter().any(|word| status.starts_with(word))
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(clean(&found.value))
}

fn character(reference: &BytesRef<'_>) -> Result<String, String> {
    match reference.resolve_char_ref() {
        Ok(Some(c)) => Ok(c.to_string()),
        Ok(None) => resolve_predefined_entity(reference)
            .map(str::to_owned)
            .ok_or_else(|| format!("unknown entity '&{};'; write the character itself", shown(reference))),
        Err(_) => Err(format!("'&{};' is no character", shown(reference))),
    }
}

/// No DOCTYPE: it would name a file that the reader does not have.
const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="id">
<martifHeader>
<fileDesc>
<titleStmt><title>Indonesian-English dictionary</title></titleStmt>
<sourceDesc><p>Written by ringkas</p></sourceDesc>
</fileDesc>
</martifHeader>
<text>
<body>
"#;

const TAIL: &str = "</body>\n</text>\n</martif>\n";

/// The pick list of TBX-Basic; other parts of speech stand in the note.
const PICK_LIST: [(&str, &str); 5] = [("NOUN", "noun"), ("VERB", "verb"), ("ADJ", "adjective"), ("ADV", "adverb"), ("PROPN", "properNoun")];

/// The rows as a TBX-Basic term base, a concept for each, Indonesian first. What TBX has no place for stands in brackets at the head of the note.
pub fn write_tbx(entries: &[HouseEntry]) -> String {
    let mut text = HEAD.to_owned();
    for (n, entry) in entries.iter().enumerate() {
        concept(&mut text, n + 1, entry);
    }
    text.push_str(TAIL);
    text
}

fn concept(text: &mut String, n: usize, entry: &HouseEntry) {
    let plain = |value: &str| escape(clean(value)).into_owned();
    let part = PICK_LIST.iter().find(|(tag, _)| *tag == entry.part_of_speech).map(|(_, part)| *part);
    let skip = if part.is_some() { &[Column::PartOfSpeech, Column::Domain][..] } else { &[Column::Domain] };
    text.push_str(&format!("<termEntry id=\"c{n}\">\n"));
    if !entry.domain.is_empty() {
        text.push_str(&format!("<descrip type=\"subjectField\">{}</descrip>\n", plain(&entry.domain)));
    }
    let note = mark::encode(entry, skip, "");
    if !note.is_empty() {
        text.push_str(&format!("<note>{}</note>\n", plain(&note)));
    }
    let part = part.map_or_else(String::new, |part| format!("<termNote type=\"partOfSpeech\">{part}</termNote>"));
    text.push_str(&format!("<langSet xml:lang=\"id\"><tig><term>{}</term>{part}</tig></langSet>\n", plain(&entry.headword)));
    if !entry.glosses.is_empty() {
        let terms: String = entry.glosses.iter().map(|gloss| format!("<tig><term>{}</term>{part}</tig>", plain(gloss))).collect();
        text.push_str(&format!("<langSet xml:lang=\"en\">{terms}</langSet>\n"));
    }
    text.push_str("</termEntry>\n");
}
