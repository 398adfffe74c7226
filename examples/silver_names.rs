//! Marks names in the Indonesian side of sentence pairs, for `examples/train_names` to learn from: a capital inside a sentence is a name where the
//! English sentence writes the same word, its dictionary name or its gloss with a capital too.
//!
//!     cargo run --release --example silver_names -- pairs.jsonl silver.jsonl
//!
//! Pairs are JSONL rows `{"ind", "eng"}`. What comes out are rows `{"source", "split", "text", "spans"}` with split "train", one a sentence, spans in
//! characters; the type is empty where only the casing speaks for a name, and `?` where nothing explains a capital. A sentence with more of those than
//! names is left out.

use std::error::Error;
use std::fmt::Write;
use std::ops::Range;

use ringkas::article::{ReadOptions, Source};
use ringkas::document::Sentence;
use ringkas::glossary::name::text::headline::Mode;
use ringkas::glossary::name::text::reader::Reader;
use ringkas::glossary::name::text::word::{Case, Word};
use ringkas::lexicon::{List, NameKind};
use ringkas::{Article, Document, Lexicon};

#[derive(serde::Deserialize)]
struct Pair {
    ind: String,
    eng: String,
}

/// What stands for one or more tokens of a sentence.
struct Piece {
    tokens: Range<usize>,
    kind: Option<NameKind>,
    /// Where the English sentence has it, in words.
    english: Vec<Range<usize>>,
    /// Whether it may be a name or none: nothing explains its capital.
    is_open: bool,
    /// Whether ordinary words are in it.
    is_words: bool,
}

/// The words of an English sentence.
struct English<'t> {
    words: Vec<&'t str>,
}

impl<'t> English<'t> {
    fn new(text: &'t str) -> Self {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
        let words = text.split(|c| !is_part(c)).map(|word| word.trim_matches(['-', '\'', '’'])).filter(|word| !word.is_empty());
        Self { words: words.map(|word| word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)).collect() }
    }

    /// Where words stand side by side, the first of them with a capital.
    fn places(&self, form: &str) -> Vec<Range<usize>> {
        let form = English::new(form);
        let n = form.words.len();
        if n == 0 {
            return Vec::new();
        }
        let fits = |at: &usize| self.words[*at..*at + n].iter().zip(&form.words).all(|(a, b)| a.eq_ignore_ascii_case(b));
        let is_large = |at: &usize| self.words[*at].starts_with(char::is_uppercase);
        (0..(self.words.len() + 1).saturating_sub(n)).filter(fits).filter(is_large).map(|at| at..at + n).collect()
    }

    /// Whether two stretches touch, in either order, but for small words.
    fn touch(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        let (first, second) = if one.start <= other.start { (one, other) } else { (other, one) };
        let is_glue = |word: &&str| matches!(*word, "of" | "the" | "for" | "de" | "al" | "bin");
        second.start >= first.end && self.words[first.end..second.start].iter().all(is_glue)
    }
}

/// One sentence of one pair.
struct Marker<'d> {
    words: Vec<Word<'d>>,
    english: English<'d>,
    lexicon: &'d Lexicon,
}

impl Marker<'_> {
    /// The names of the sentence, and the capitals that nothing explains.
    fn names(&self) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            let word = &self.words[at];
            if !word.is_capital() {
                at += 1;
                continue;
            }
            let Some(piece) = self.piece(at) else {
                if !self.is_no_name(at) {
                    pieces.push(Piece { tokens: at..at + 1, kind: None, english: Vec::new(), is_open: true, is_words: false });
                }
                at += 1;
                continue;
            };
            at = piece.tokens.end;
            match pieces.last_mut() {
                Some(last) if self.belongs(last, &piece) => {
                    last.tokens.end = piece.tokens.end;
                    let is_body = is_body_of_place(last, &piece);
                    last.kind = last.kind.filter(|kind| is_body || Some(*kind) == piece.kind);
                    last.is_words |= piece.is_words;
                    last.english.extend(piece.english);
                }
                _ => pieces.push(piece),
            }
        }
        pieces
    }

    fn belongs(&self, last: &Piece, next: &Piece) -> bool {
        let between = &self.words[last.tokens.end..next.tokens.start];
        let is_glue = |word: &Word<'_>| self.lexicon.is(List::Connector, word.lower) || matches!(word.text, "." | "-" | "'" | "’");
        let shown: Vec<&str> = between.iter().map(|word| word.text).collect();
        let pairs = || last.english.iter().flat_map(|one| next.english.iter().map(move |other| (one, other)));
        let touch = between.iter().all(is_glue) && pairs().any(|(one, other)| self.english.touch(one, other));
        let is_same = !shown.is_empty() && pairs().any(|(one, other)| self.english.words.get(one.end..other.start) == Some(shown.as_slice()));
        is_body_of_place(last, next) || (between.len() < 3 && (touch || is_same))
    }

    /// The name that begins at a token: of the dictionary, or as English writes it.
    fn piece(&self, at: usize) -> Option<Piece> {
        let word = &self.words[at];
        if let Some(cover) = word.name.filter(|cover| cover.first && cover.proper) {
            let tokens = at..at + cover.n_tokens;
            let shown = self.words[tokens.clone()].iter().map(|word| word.lower).collect::<Vec<_>>().join(" ");
            let entries = || self.lexicon.names(&shown).filter(|entry| !entry.kind().is_role());
            let forms = entries().flat_map(|entry| entry.glosses().chain(entry.english_acronym()).collect::<Vec<_>>());
            let english: Vec<Range<usize>> = forms.flat_map(|form| self.english.places(form)).collect();
            let is_clear = cover.n_tokens > 1 || !word.known || !english.is_empty();
            // *Iran* stands in the dictionary as Iranian too.
            let is_place = cover.kind == NameKind::Demonym && entries().any(|entry| entry.kind() == NameKind::Place);
            let kind = if is_place { NameKind::Place } else { cover.kind };
            return is_clear.then(|| Piece {
                tokens,
                kind: Some(kind).filter(|kind| !tag_name(*kind).is_empty()),
                english,
                is_open: false,
                is_words: false,
            });
        }
        if self.is_time(word) || word.case == Case::Initial || (word.case == Case::Upper && word.known) {
            return None;
        }
        let same: Vec<Range<usize>> =
            self.english.places(word.text).into_iter().filter(|place| self.english.words[place.start] == word.text).collect();
        if word.role.is_some() || (word.known && same.is_empty()) {
            return self.by_gloss(at);
        }
        let is_clear = !same.is_empty() && !(word.known && (word.begins || same.iter().all(|place| place.start == 0)));
        is_clear.then(|| Piece { tokens: at..at + 1, kind: None, english: same, is_open: false, is_words: false })
    }

    /// An ordinary word with a capital inside a sentence, as its gloss has in English.
    fn by_gloss(&self, at: usize) -> Option<Piece> {
        let word = &self.words[at];
        let is_pronoun = self.lexicon.is(List::Stop, word.lower);
        if word.begins || word.role.is_some() || self.is_time(word) || is_pronoun {
            return None;
        }
        let entry = self.lexicon.entry(word.lower)?;
        let places = entry.senses().flat_map(|sense| sense.glosses()).flat_map(|gloss| self.english.places(gloss));
        let english: Vec<Range<usize>> = places.filter(|place| place.start > 0).collect();
        (!english.is_empty()).then(|| Piece { tokens: at..at + 1, kind: None, english, is_open: false, is_words: true })
    }

    fn is_time(&self, word: &Word<'_>) -> bool {
        [List::Day, List::Month, List::Zone, List::NotName].iter().any(|list| self.lexicon.is(*list, word.lower))
    }

    /// Whether a capital is explained without a name: an office, a day, the first word of a sentence.
    fn is_no_name(&self, at: usize) -> bool {
        let word = &self.words[at];
        let is_office = word.role.is_some_and(|cover| cover.kind != NameKind::Portfolio);
        let opens_run = self.words.get(at + 1).is_some_and(Word::is_capital) && !self.lexicon.is(List::Stop, word.lower);
        let is_common_acronym = word.case == Case::Upper && word.known;
        let is_opening = word.begins && word.known && word.name.is_none() && !opens_run;
        self.is_time(word) || is_office || is_common_acronym || is_opening || (word.begins && self.lexicon.is(List::Stop, word.lower))
    }
}

/// *Kementerian Kebudayaan Thailand*: English has the place elsewhere, or its adjective.
fn is_body_of_place(last: &Piece, next: &Piece) -> bool {
    last.tokens.end == next.tokens.start && last.kind == Some(NameKind::Organization) && next.kind == Some(NameKind::Place)
}

/// The type of what may be a name or none.
const OPEN: &str = "?";
/// The types of a name that has ordinary words: hardly a person or a place.
const WORDS: &str = "ORG|MISC";

fn tag_name(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Person => "PER",
        NameKind::Place => "LOC",
        NameKind::Organization => "ORG",
        NameKind::Other => "MISC",
        _ => "",
    }
}

/// Whether a sentence uses capitals as running text does and ends as a sentence does.
fn is_whole(words: &[Word<'_>], mode: Mode) -> bool {
    let ends = words.iter().rev().find(|word| !matches!(word.text, "\"" | "”" | ")")).is_some_and(|word| matches!(word.text, "." | "?" | "!"));
    mode == Mode::Running && ends && words.iter().any(|word| word.case == Case::Lower)
}

fn row(document: &Document, sentence: &Sentence, names: &[Piece]) -> String {
    let text = sentence.span.of(document.text());
    let tokens = document.tokens_of(sentence);
    let place = |byte: usize| text[..byte - sentence.span.start].chars().count();
    let mut spans = String::new();
    for name in names {
        let (first, last) = (&tokens[name.tokens.start], &tokens[name.tokens.end - 1]);
        let comma = if spans.is_empty() { "" } else { ", " };
        let kind = match name.kind {
            _ if name.is_open => OPEN,
            _ if name.is_words => WORDS,
            Some(kind) => tag_name(kind),
            None => "",
        };
        let (start, end) = (place(first.span.start), place(last.span.end));
        let _ = write!(spans, "{comma}{{\"start\": {start}, \"end\": {end}, \"type\": \"{kind}\"}}");
    }
    format!("{{\"source\": \"silver\", \"split\": \"train\", \"text\": {}, \"spans\": [{spans}]}}\n", serde_json::Value::from(text))
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, input, output] = arguments.as_slice() else { return Err("usage: silver_names PAIRS.jsonl SILVER.jsonl".into()) };
    let lexicon = Lexicon::embedded();
    let (mut text, mut n_kept, mut n_left) = (String::new(), 0, 0);
    for line in std::fs::read_to_string(input)?.lines() {
        let pair: Pair = serde_json::from_str(line)?;
        let article = Article::read(Source::plain(pair.ind.clone()), &lexicon, ReadOptions { keep_all: true });
        let document = Document::new(article, &lexicon);
        let mut reader = Reader::new(&document, &lexicon);
        for sentence in &document.sentences {
            let (words, mode) = reader.read(sentence);
            if !is_whole(&words, mode) {
                continue;
            }
            let marker = Marker { words, english: English::new(&pair.eng), lexicon: &lexicon };
            let names = marker.names();
            let n_open = names.iter().filter(|name| name.is_open).count();
            let has_capital = marker.words.iter().any(|word| word.is_capital() && !word.begins);
            if 2 * n_open <= names.len() && (!names.is_empty() || !has_capital) {
                text.push_str(&row(&document, sentence, &names));
                n_kept += 1;
            } else {
                n_left += 1;
            }
        }
    }
    println!("{n_kept} sentences kept, {n_left} left out");
    Ok(std::fs::write(output, text)?)
}
