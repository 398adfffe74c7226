//! One sentence with all that is asked of its tokens, and what is found there.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::known::Known;
use super::one_sense::OneSense;
use crate::document::{Document, Sentence};
use crate::glossary::name::Entity;
use crate::glossary::status::Status;
use crate::glossary::subject::Subject;
use crate::lexicon::{Entry, Lexicon, List, Lists, PartOfSpeech};
use crate::morphology::Step;
use crate::span::Span;
use crate::token::Token;

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
    /// Number of the name in [`Annotation::entities`](super::Annotation::entities).
    pub entity: Option<usize>,
}

impl Hit<'_> {
    /// The English that stands in a gloss line: composed where there is one, else the first gloss.
    pub fn shown(&self) -> Option<&str> {
        self.composed.as_deref().or_else(|| self.glosses.first().map(AsRef::as_ref)).filter(|_| self.status.is_glossed())
    }
}

/// Where a name stands, with the title before it if it has one.
pub(super) struct Place {
    pub(super) tokens: Range<usize>,
    pub(super) entity: usize,
    pub(super) mention: usize,
}

impl Place {
    pub(super) fn new(entities: &[Entity], entity: usize, mention: usize) -> Self {
        let place = &entities[entity].mentions[mention];
        let tokens = place.titled.as_ref().map_or(&place.tokens, |titled| &titled.tokens).clone();
        Self { tokens, entity, mention }
    }
}

/// For each token of a sentence the first of the names in it that has the token.
pub(super) fn over(sentence: &Sentence, names: &[Place]) -> Vec<Option<usize>> {
    let mut over = vec![None; sentence.tokens.len()];
    for (n, name) in names.iter().enumerate() {
        for at in name.tokens.start..name.tokens.end.min(sentence.tokens.end) {
            over[at - sentence.tokens.start].get_or_insert(n);
        }
    }
    over
}

/// Reads one sentence.
pub(super) struct Reader<'d, 'l> {
    pub(super) document: &'d Document,
    pub(super) lexicon: &'l Lexicon,
    /// What is known of each token of the document.
    pub(super) known: &'d [Known<'d, 'l>],
    pub(super) sentence: &'d Sentence,
    pub(super) number: Option<usize>,
    /// Its names, by where they begin.
    pub(super) names: &'d [Place],
    pub(super) over: Vec<Option<usize>>,
    pub(super) entities: &'d [Entity],
    /// Whether the text is colloquial.
    pub(super) is_spoken: bool,
    /// Words that the text has in capitals throughout.
    pub(super) capitals: &'d BTreeSet<&'d str>,
    pub(super) subject: &'d Subject<'l>,
    pub(super) one_sense: &'d OneSense<'l>,
}

impl<'d, 'l> Reader<'d, 'l> {
    pub(super) fn token(&self, at: usize) -> &Token {
        &self.document.tokens[at]
    }

    /// What is known of a token of the sentence; nothing outside it.
    pub(super) fn known_at(&self, at: usize) -> Option<&'d Known<'d, 'l>> {
        self.known.get(at).filter(|_| self.sentence.tokens.contains(&at))
    }

    /// A token of the sentence in lower case; nothing outside it.
    pub(super) fn word_at(&self, at: usize) -> &'d str {
        self.known_at(at).map_or("", |known| known.word)
    }

    /// The entry of a token of the sentence.
    pub(super) fn entry_at(&self, at: usize) -> Option<Entry<'l>> {
        self.known_at(at)?.entry
    }

    /// The lists that a token of the sentence is on.
    pub(super) fn lists_at(&self, at: usize) -> Lists<'l> {
        self.known_at(at).map_or(Lists::new(""), |known| known.lists)
    }

    /// Whether a token of the sentence is on a list.
    pub(super) fn is_on(&self, list: List, at: usize) -> bool {
        self.lists_at(at).has(list)
    }

    pub(super) fn span(&self, tokens: &Range<usize>) -> Span {
        Span::new(self.token(tokens.start).span.start, self.token(tokens.end - 1).span.end)
    }

    pub(super) fn blank(&self, tokens: &Range<usize>, kind: HitKind) -> Hit<'l> {
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

    pub(super) fn name_over(&self, at: usize) -> Option<&Place> {
        let n = *self.over.get(at.checked_sub(self.sentence.tokens.start)?)?;
        n.and_then(|n| self.names.get(n))
    }

    /// The names that begin at a token.
    pub(super) fn names_at(&self, at: usize) -> &'d [Place] {
        let from = self.names.partition_point(|name| name.tokens.start < at);
        let n = self.names[from..].iter().take_while(|name| name.tokens.start == at).count();
        &self.names[from..from + n]
    }

    pub(super) fn is_name(&self, at: usize) -> bool {
        self.name_over(at).is_some()
    }
}
