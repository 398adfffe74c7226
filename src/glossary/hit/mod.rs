//! The interlinear view: every content word, phrase, name and figure of a document in order, each with its English.

mod context;
mod figure;
mod known;
mod names;
mod phrase;
mod prefix;
mod title;
mod unknown;
mod word;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::name::{self, Entity};
use super::status::Status;
use super::subject::Subject;
use crate::article::{Article, ReadOptions, Source};
use crate::document::{Document, Sentence};
use crate::lexicon::{Entry, Lexicon, List, Lists, PartOfSpeech};
use crate::morphology::Step;
use crate::span::Span;
use crate::token::Token;
use figure::is_figure;
use known::Known;
use names::{Place, over};

/// What a hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HitKind {
    /// A content word or phrase.
    Term,
    /// A name; [`Hit::entity`] says whose.
    Name,
    /// A number, sum of money, date or time in English notation.
    Figure,
    /// A word without content that changes what the sentence claims or how its clauses hang together: negation, hedging, obligation, time, *but*, *because*.
    Truth,
}

/// The reading that came second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunnerUp {
    /// Its first gloss.
    pub gloss: String,
    /// The word that decided against it; none where only the order of the dictionary did.
    pub cue: Option<String>,
}

/// One stretch of text and its English, which is borrowed where it stands so in a dictionary.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<'l> {
    /// Where it stands.
    pub span: Span,
    /// Number of its sentence in [`Document::sentences`]; none in the title.
    pub sentence: Option<usize>,
    /// What it is.
    pub kind: HitKind,
    /// The entry used.
    pub headword: Option<Cow<'l, str>>,
    /// Part of speech of the sense chosen.
    pub part_of_speech: Option<PartOfSpeech>,
    /// English, the best first; empty where nothing is known.
    pub glosses: Vec<Cow<'l, str>>,
    /// What the affixes make of the first gloss.
    pub composed: Option<String>,
    /// How it was found.
    pub status: Status,
    /// From the headword or root to the form.
    pub path: Vec<Step>,
    /// The dictionary that says so.
    pub source: Option<Cow<'l, str>>,
    /// The reading that came second.
    pub runner_up: Option<RunnerUp>,
    /// Number of the name in [`Annotation::entities`].
    pub entity: Option<usize>,
}

impl Hit<'_> {
    /// The English that stands in a gloss line: composed where there is one, else the first gloss.
    pub fn shown(&self) -> Option<&str> {
        self.composed.as_deref().or_else(|| self.glosses.first().map(AsRef::as_ref)).filter(|_| self.status.is_glossed())
    }
}

/// Every hit of a document in order, without overlaps, the title's first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotation<'l> {
    /// The hits.
    pub hits: Vec<Hit<'l>>,
    /// The names that the hits point to.
    pub entities: Vec<Entity>,
    /// What the document is about.
    pub subject: Subject<'l>,
}

/// Annotates a document. O(tokens), with a look-up in the lexicon for each.
pub fn annotate<'l>(document: &Document, lexicon: &'l Lexicon) -> Annotation<'l> {
    let known = known::known(document, lexicon);
    annotate_on(Subject::on(known::topic(document, &known), document, lexicon), &known, document, lexicon)
}

fn annotate_on<'l>(subject: Subject<'l>, known: &[Known<'_, 'l>], document: &Document, lexicon: &'l Lexicon) -> Annotation<'l> {
    let mut entities = name::find_on(&subject, document, lexicon);
    entities.retain(|entity| !is_figure(entity, document, lexicon));
    let places = |(n, entity): (usize, &Entity)| (0..entity.mentions.len()).map(move |mention| (n, mention)).collect::<Vec<_>>();
    let mut names: Vec<Place> = entities.iter().enumerate().flat_map(places).map(|(n, mention)| Place::new(&entities, n, mention)).collect();
    names.sort_by_key(|name| name.tokens.start);
    // Half of the tokens of running text are no hits; a list of names has more.
    let mut hits = Vec::with_capacity(document.tokens.len() * 2 / 3);
    let mut acronyms = BTreeMap::new();
    let title = document.title.iter().map(|sentence| (None, sentence));
    for (number, sentence) in title.chain(document.sentences.iter().enumerate().map(|(n, sentence)| (Some(n), sentence))) {
        let from = names.partition_point(|name| name.tokens.start < sentence.tokens.start);
        let to = names.partition_point(|name| name.tokens.start < sentence.tokens.end);
        let names = &names[from..to];
        let reader =
            Reader { document, lexicon, known, sentence, number, names, over: over(sentence, names), entities: &entities, topic: subject.topic };
        reader.read(&mut hits, &mut acronyms);
    }
    Annotation { hits, entities, subject }
}

/// Annotates a short text that stands apart from a document on a subject, a title given by a page for one.
pub fn annotate_text<'l>(text: &str, subject: &Subject<'l>, lexicon: &'l Lexicon) -> Annotation<'l> {
    let mut document = Document::new(Article::read(Source::plain(text), lexicon, ReadOptions { keep_all: true }), lexicon);
    for sentence in &mut document.sentences {
        sentence.is_title = true;
    }
    annotate_on(subject.clone(), &known::known(&document, lexicon), &document, lexicon)
}

/// Reads one sentence.
struct Reader<'d, 'l> {
    document: &'d Document,
    lexicon: &'l Lexicon,
    /// What is known of each token of the document.
    known: &'d [Known<'d, 'l>],
    sentence: &'d Sentence,
    number: Option<usize>,
    /// Its names, by where they begin.
    names: &'d [Place],
    over: Vec<Option<usize>>,
    entities: &'d [Entity],
    topic: Option<&'l str>,
}

impl<'d, 'l> Reader<'d, 'l> {
    fn read(&self, hits: &mut Vec<Hit<'l>>, acronyms: &mut BTreeMap<String, Hit<'l>>) {
        let mut at = self.sentence.tokens.start;
        while at < self.sentence.tokens.end {
            if let Some(length) = self.sign_off(at).or_else(|| self.is_handle(at).then_some(1)) {
                at += length;
                continue;
            }
            let name = self.names_at(at).iter().max_by_key(|name| name.tokens.len()).filter(|_| !self.is_title_verb(at));
            let name_length = name.map_or(0, |name| name.tokens.len());
            let (hit, length) = self
                .house_hit(at, name_length)
                .or_else(|| name.and_then(|name| self.instead_of_common(name)))
                .or_else(|| name.and_then(|name| self.part_of_place(at, name)))
                .or_else(|| name.map(|name| (Some(self.name_hit(name)), name.tokens.len())))
                .or_else(|| self.figure(at))
                .or_else(|| self.origin(at))
                .or_else(|| self.before_place(at))
                .or_else(|| self.prefixed(at))
                .or_else(|| self.explained(at, acronyms))
                .or_else(|| self.phrase(at))
                .unwrap_or_else(|| (self.word(at), 1));
            if let Some(hit) = &hit {
                self.learn_acronym(hit, at..at + length, acronyms);
            }
            hits.extend(hit);
            at += length.max(1);
        }
    }

    fn token(&self, at: usize) -> &Token {
        &self.document.tokens[at]
    }

    /// What is known of a token of the sentence; nothing outside it.
    fn known_at(&self, at: usize) -> Option<&'d Known<'d, 'l>> {
        self.known.get(at).filter(|_| self.sentence.tokens.contains(&at))
    }

    /// A token of the sentence in lower case; nothing outside it.
    fn word_at(&self, at: usize) -> &'d str {
        self.known_at(at).map_or("", |known| known.word)
    }

    /// The entry of a token of the sentence.
    fn entry_at(&self, at: usize) -> Option<Entry<'l>> {
        self.known_at(at)?.entry
    }

    /// The lists that a token of the sentence is on.
    fn lists_at(&self, at: usize) -> Lists<'l> {
        self.known_at(at).map_or(Lists::new(""), |known| known.lists)
    }

    /// Whether a token of the sentence is on a list.
    fn is_on(&self, list: List, at: usize) -> bool {
        self.lists_at(at).has(list)
    }

    fn span(&self, tokens: &Range<usize>) -> Span {
        Span::new(self.token(tokens.start).span.start, self.token(tokens.end - 1).span.end)
    }

    fn blank(&self, tokens: &Range<usize>, kind: HitKind) -> Hit<'l> {
        Hit {
            span: self.span(tokens),
            sentence: self.number,
            kind,
            headword: None,
            part_of_speech: None,
            glosses: Vec::new(),
            composed: None,
            status: Status::None,
            path: Vec::new(),
            source: None,
            runner_up: None,
            entity: None,
        }
    }
}
