//! From hits to terms with all their places; which terms carry the article; entries of those that are wanted.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::entry::{EntryKind, GlossaryEntry, is_of_office};
use super::hit::{Annotation, Hit, HitKind};
use super::name::Entity;
use super::status::Status;
use crate::article::squeeze;
use crate::document::Document;
use crate::lexicon::{Lexicon, PartOfSpeech};
use crate::span::Span;

/// What may become an entry, as the choice among many looks at it.
pub trait Candidate {
    /// Word or name.
    fn kind(&self) -> EntryKind;
    /// As it stands in the article.
    fn term(&self) -> Cow<'_, str>;
    /// The entry used.
    fn headword(&self) -> Option<&str>;
    /// Part of speech.
    fn part_of_speech(&self) -> Option<PartOfSpeech>;
    /// How it was found.
    fn status(&self) -> Status;
    /// Every place where it stands.
    fn spans(&self) -> &[Span];
}

/// What makes two hits the same term: names by entity, words by headword, first gloss and composition, unknown ones by their letters.
/// Where each reading is apart, *Rusia* "Russian" and *Rusia* "Russia" are two, and so are a name with a title and without.
fn key<'h>(hit: &'h Hit<'_>, text: &str, readings_apart: bool) -> (Option<usize>, Cow<'h, str>, &'h str) {
    let gloss = hit.shown().unwrap_or_default();
    match (hit.entity, &hit.headword) {
        (Some(n), _) if readings_apart => (Some(n), Cow::Borrowed(""), gloss),
        (Some(n), _) => (Some(n), Cow::Borrowed(""), ""),
        (None, Some(headword)) => (None, Cow::Borrowed(headword), gloss),
        (None, None) => (None, Cow::Owned(hit.span.of(text).to_lowercase()), gloss),
    }
}

/// A term of a document and its places. Most are dropped again before an entry is made of them, so nothing is copied.
pub struct Term<'a> {
    text: &'a str,
    /// Where it stands first; none for a name that stands inside an office alone.
    hit: Option<&'a Hit<'a>>,
    entity: Option<&'a Entity>,
    /// Whether each reading of a name is apart, so that what the hit says of it holds and not what the entity says.
    is_reading: bool,
    spans: Vec<Span>,
}

/// The terms of a document in the order of first use; truth words are no terms. A name is one term, or, for an interlinear view, one for each way in
/// which it is read.
pub fn terms<'a>(document: &'a Document, annotation: &'a Annotation<'a>, readings_apart: bool) -> Vec<Term<'a>> {
    let text = document.text();
    let mut places: BTreeMap<(Option<usize>, Cow<'_, str>, &str), usize> = BTreeMap::new();
    let mut terms: Vec<Term<'a>> = Vec::with_capacity(annotation.hits.len());
    let mut add = |key, hit: Option<&'a Hit<'a>>, entity: Option<&'a Entity>, span: Span| match places.entry(key) {
        Entry::Occupied(place) => terms[*place.get()].spans.push(span),
        Entry::Vacant(place) => {
            place.insert(terms.len());
            terms.push(Term { text, hit, entity, is_reading: readings_apart, spans: vec![span] });
        }
    };
    let mentions = mentions(annotation);
    for hit in annotation.hits.iter().filter(|hit| hit.kind != HitKind::Truth && !is_bare_number(hit, text)) {
        let entity = hit.entity.and_then(|n| annotation.entities.get(n));
        let bare = entity.filter(|_| !readings_apart).and_then(|entity| entity.mention_in(hit.span)).map(|mention| mention.span);
        for (n, span) in inside_office(hit, bare, &mentions) {
            add((Some(n), Cow::Borrowed(""), ""), None, annotation.entities.get(n), span);
        }
        add(key(hit, text, readings_apart), Some(hit), entity, bare.unwrap_or(hit.span));
    }
    terms
}

/// The entries of a document: all its [`terms`].
pub fn entries(document: &Document, annotation: &Annotation, readings_apart: bool) -> Vec<GlossaryEntry> {
    terms(document, annotation, readings_apart).into_iter().map(Term::into_entry).collect()
}

impl<'a> Term<'a> {
    /// The entity that it is, whatever the hit says.
    fn whole(&self) -> Option<&'a Entity> {
        self.entity.filter(|_| self.hit.is_none() || !self.is_reading)
    }

    /// The entry of the term.
    pub fn into_entry(self) -> GlossaryEntry {
        let (whole, hit, entity) = (self.whole(), self.hit, self.entity);
        GlossaryEntry {
            term: self.term().into_owned(),
            kind: self.kind(),
            headword: self.headword().map(str::to_owned),
            part_of_speech: self.part_of_speech(),
            glosses: match (whole, hit) {
                (Some(entity), _) => entity.glosses.clone(),
                (None, Some(hit)) => hit.glosses.iter().map(|gloss| gloss.clone().into_owned()).collect(),
                (None, None) => Vec::new(),
            },
            composed: hit.and_then(|hit| hit.composed.clone()),
            status: self.status(),
            path: hit.map(|hit| hit.path.clone()).unwrap_or_default(),
            source: hit.map_or_else(|| entity.and_then(|entity| entity.source.clone()), |hit| hit.source.clone().map(Cow::into_owned)),
            runner_up: hit.and_then(|hit| hit.runner_up.clone()),
            name_kind: entity.map(|entity| entity.kind),
            role: entity.and_then(|entity| entity.role.clone()),
            titled: entity.and_then(|entity| entity.titled.clone()),
            acronym: entity.and_then(|entity| entity.acronym.clone()),
            spans: self.spans,
        }
    }
}

impl Candidate for Term<'_> {
    fn kind(&self) -> EntryKind {
        if self.hit.is_none_or(|hit| hit.kind == HitKind::Name) { EntryKind::Name } else { EntryKind::Term }
    }

    fn term(&self) -> Cow<'_, str> {
        match (self.whole(), self.hit) {
            (Some(entity), _) => Cow::Borrowed(&entity.name),
            (None, Some(hit)) => Cow::Owned(squeeze(hit.span.of(self.text))),
            (None, None) => Cow::Borrowed(""),
        }
    }

    fn headword(&self) -> Option<&str> {
        self.hit.map_or_else(|| self.entity.and_then(|entity| entity.headword.as_deref()), |hit| hit.headword.as_deref())
    }

    fn part_of_speech(&self) -> Option<PartOfSpeech> {
        self.hit.map_or(Some(PartOfSpeech::Propn), |hit| hit.part_of_speech)
    }

    fn status(&self) -> Status {
        self.whole().map(|entity| entity.status).or(self.hit.map(|hit| hit.status)).unwrap_or(Status::None)
    }

    fn spans(&self) -> &[Span] {
        &self.spans
    }
}

impl Candidate for GlossaryEntry {
    fn kind(&self) -> EntryKind {
        self.kind
    }

    fn term(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.term)
    }

    fn headword(&self) -> Option<&str> {
        self.headword.as_deref()
    }

    fn part_of_speech(&self) -> Option<PartOfSpeech> {
        self.part_of_speech
    }

    fn status(&self) -> Status {
        self.status
    }

    fn spans(&self) -> &[Span] {
        &self.spans
    }
}

/// Digits alone are no term, nor is a letter; a number with its unit is.
fn is_bare_number(hit: &Hit, text: &str) -> bool {
    let shown = hit.span.of(text);
    hit.kind == HitKind::Figure && (shown.len() == 1 || !shown.contains(char::is_alphabetic))
}

/// The names inside an office that a hit covers, before the `bare` name of a person, *Ketua KPK Agus Rahardjo* names two, or with nobody's name behind it:
/// *Ketua Komisi Eropa*.
fn inside_office(hit: &Hit, bare: Option<Span>, mentions: &[(Span, usize)]) -> Vec<(usize, Span)> {
    let is_office = hit.entity.is_none() && is_of_office(hit.source.as_deref());
    let end = if is_office { hit.span.end } else { bare.map_or(hit.span.start, |bare| bare.start) };
    if end == hit.span.start {
        return Vec::new();
    }
    let office = Span::new(hit.span.start, end);
    let from = mentions.partition_point(|(span, _)| span.start < office.start);
    let inside = mentions[from..].iter().take_while(|(span, _)| span.start < office.end);
    inside.filter(|(span, n)| office.contains(*span) && Some(*n) != hit.entity).map(|(span, n)| (*n, *span)).collect()
}

/// Where names stand, in order, but for common nouns.
fn mentions(annotation: &Annotation) -> Vec<(Span, usize)> {
    let names = annotation.entities.iter().enumerate().filter(|(_, entity)| !entity.is_common());
    let mut mentions: Vec<(Span, usize)> = names.flat_map(|(n, entity)| entity.mentions.iter().map(move |mention| (mention.span, n))).collect();
    mentions.sort_unstable();
    mentions
}

/// The `n` terms that carry the article, in the order of first use: words and phrases of the title and of the `preferred` spans before others,
/// weighed by how often they stand here against how common they are in Indonesian.
pub fn key_terms<C: Candidate>(candidates: &[C], preferred: &[Span], lexicon: &Lexicon, n: usize) -> Vec<usize> {
    let mut ranked: Vec<(f64, usize)> = candidates
        .iter()
        .enumerate()
        .filter(|(_, candidate)| candidate.kind() == EntryKind::Term && is_key_part(*candidate))
        .filter_map(|(place, candidate)| Some((salience(candidate, preferred, lexicon)?, place)))
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut chosen: Vec<usize> = Vec::new();
    for (_, place) in ranked {
        let repeats = chosen.iter().any(|other| candidates[*other].headword() == candidates[place].headword());
        if !repeats && chosen.len() < n {
            chosen.push(place);
        }
    }
    chosen.sort_unstable();
    chosen
}

fn is_key_part(candidate: &impl Candidate) -> bool {
    matches!(candidate.part_of_speech(), None | Some(PartOfSpeech::Noun | PartOfSpeech::Verb | PartOfSpeech::Adj))
        && candidate.status() != Status::None
}

/// Count times rarity, more for phrases, nouns and what stands in the preferred spans; none without a headword.
fn salience(candidate: &impl Candidate, preferred: &[Span], lexicon: &Lexicon) -> Option<f64> {
    const COMMONEST: f64 = 7.0;
    const UNCOUNTED: f64 = 3.0;
    const IN_PREFERRED: f64 = 2.5;
    let headword = candidate.headword()?;
    let words = headword.split(' ').map(|word| lexicon.frequency(word).unwrap_or(UNCOUNTED));
    let is_phrase = headword.contains(' ');
    let zipf = words.fold(f64::INFINITY, f64::min) - if is_phrase { 1.0 } else { 0.0 };
    let part = match candidate.part_of_speech() {
        Some(PartOfSpeech::Noun) | None => 1.0,
        _ => 0.7,
    };
    let is_preferred = candidate.spans().iter().any(|span| preferred.iter().any(|p| p.contains(*span)));
    let place = if is_preferred { IN_PREFERRED } else { 1.0 };
    Some((1.0 + libm::log(candidate.spans().len() as f64)) * (COMMONEST - zipf).max(0.3) * part * place)
}
