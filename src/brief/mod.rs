//! The brief: everything there is to show of an article, as a plain value. The second waist of the program; right of it nobody computes.

mod doer;
mod line;
mod merged;
mod remade;

pub use merged::{BriefDisagreement, BriefFigure, BriefSource, Input, merge, remake_merged};
pub use remade::{Shown, remake};

use std::collections::BTreeSet;

use line::gloss_line;

use crate::article::{Article, Dropped, Provenance, squeeze};
use crate::document::Document;
use crate::glossary::{self, Annotation, Candidate, EntryKind, GlossaryEntry, Hit, HitKind, Status, Term};
use crate::language::{self, Language};
use crate::lexicon::{Lexicon, NameKind};
use crate::span::Span;
use crate::summary::{self, Scored, Summary, Weights};

/// Which entries a brief holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Key terms of the title and the chosen sentences, and the names.
    #[default]
    Key,
    /// Key terms of the whole article, and the names.
    Article,
    /// Every content word and name.
    All,
}

/// What of the glossary is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// Words and phrases.
    Terms,
    /// Names.
    Names,
}

/// How a brief is made.
#[derive(Clone, Debug)]
pub struct BriefOptions {
    /// How sentences are chosen; none for a glossary alone.
    pub summary: Option<summary::Options>,
    /// Whether a glossary is made.
    pub glossary: bool,
    /// Which entries it holds.
    pub scope: Scope,
    /// Only words, or only names.
    pub only: Option<Only>,
    /// At most so many key terms.
    pub n_terms: usize,
    /// Headwords the reader knows already: left out of the terms.
    pub known: BTreeSet<String>,
    /// Leaves out headwords more common than this Zipf frequency; none keeps all.
    pub most_common: Option<f64>,
}

impl Default for BriefOptions {
    fn default() -> Self {
        Self {
            summary: Some(summary::Options::default()),
            glossary: true,
            scope: Scope::Key,
            only: None,
            n_terms: 12,
            known: Default::default(),
            most_common: None,
        }
    }
}

/// One piece of a gloss line.
#[derive(Clone, Debug, PartialEq)]
pub struct Gloss {
    /// What it glosses, in the source.
    pub span: Span,
    /// The English; the term itself where there is none.
    pub english: String,
    /// What it is.
    pub kind: HitKind,
    /// How it was found.
    pub status: Status,
}

/// One chosen sentence.
#[derive(Clone, Debug)]
pub struct BriefSentence {
    /// In a merged brief, the number of its source, from 1.
    pub source: Option<usize>,
    /// Numbers of the other sources that have it nearly word for word.
    pub also_in: Vec<usize>,
    /// Its number in the article, from 1.
    pub number: usize,
    /// Word for word, each run of white space as one blank.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// Number of its paragraph, from 0.
    pub paragraph: usize,
    /// 0 to 1, higher is better.
    pub score: f64,
    /// The parts of the score.
    pub parts: Vec<(&'static str, f64)>,
    /// Its gloss line.
    pub glosses: Vec<Gloss>,
    /// Full name and role of those it names shortly, to stand in brackets outside the verbatim text.
    pub who: Vec<String>,
}

/// How a title reads in English, word by word.
#[derive(Clone, Debug, Default)]
pub struct BriefTitle {
    /// The title.
    pub text: String,
    /// Where it stands; none where the format gave it apart.
    pub span: Option<Span>,
    /// Its gloss line; spans point into the title where it stands apart.
    pub glosses: Vec<Gloss>,
}

/// Everything there is to show of one article, or of several on one event.
#[derive(Clone, Debug, Default)]
pub struct Brief {
    /// The id that a JSONL row gave.
    pub id: Option<serde_json::Value>,
    /// Name of the input.
    pub name: Option<String>,
    /// Encoding it was decoded from.
    pub encoding: Option<String>,
    /// The source text, for formats that show more of it than the sentences. In a merged brief all of them, one behind another.
    pub text: String,
    /// The articles that a merged brief is made of, in the order of their numbers; else none.
    pub sources: Vec<BriefSource>,
    /// Figures on which the articles of a merged brief differ.
    pub disagreements: Vec<BriefDisagreement>,
    /// Where the article comes from.
    pub provenance: Provenance,
    /// The language it seems to be in, where that is not Indonesian or was asked.
    pub language: Option<&'static str>,
    /// The title.
    pub title: Option<BriefTitle>,
    /// The summary; none where none was asked for.
    pub sentences: Option<Vec<BriefSentence>>,
    /// Sentences of the article.
    pub n_sentences: usize,
    /// Words of the summary.
    pub n_words: usize,
    /// Words of the article.
    pub of_words: usize,
    /// Every sentence with its score and fate.
    pub scored: Vec<Scored>,
    /// What the chosen set is worth.
    pub objective: f64,
    /// The glossary in the order of first use; none where none was asked for.
    pub entries: Option<Vec<GlossaryEntry>>,
    /// Content words of the title and the chosen sentences, and how many of them are glossed.
    pub glossed: (usize, usize),
    /// What was set aside, and by which rule.
    pub dropped: Vec<Dropped>,
    /// What the reader of the brief should know.
    pub warnings: Vec<String>,
}

impl Brief {
    /// The words and phrases of the glossary.
    pub fn terms(&self) -> impl Iterator<Item = &GlossaryEntry> {
        self.entries.iter().flatten().filter(|entry| entry.kind == EntryKind::Term)
    }

    /// The names of the glossary.
    pub fn names(&self) -> impl Iterator<Item = &GlossaryEntry> {
        self.entries.iter().flatten().filter(|entry| entry.kind == EntryKind::Name)
    }

    /// The title, or those of all sources.
    pub fn titles(&self) -> impl Iterator<Item = &BriefTitle> {
        self.title.iter().chain(self.sources.iter().filter_map(|source| source.title.as_ref()))
    }

    /// Whether it is made of several articles.
    pub fn is_merged(&self) -> bool {
        !self.sources.is_empty()
    }

    /// Where a span stands as the reader of a source counts: the number of the source in a merged brief, and the span in its text.
    pub fn place(&self, span: Span) -> (Option<usize>, Span) {
        match self.sources.iter().position(|source| source.span.contains(span)) {
            Some(at) => (Some(at + 1), Span::new(span.start - self.sources[at].span.start, span.end - self.sources[at].span.start)),
            None => (None, span),
        }
    }

    /// Whether a span stands in the title or a chosen sentence.
    pub fn shows(&self, span: Span) -> bool {
        let in_title = self.titles().filter_map(|title| title.span).any(|title| title.contains(span));
        in_title || self.sentences.iter().flatten().any(|sentence| sentence.span.contains(span))
    }
}

/// Makes the brief of a document. Cannot fail: an empty document has an empty brief.
///
/// ```
/// use ringkas::{Article, Document, Lexicon, article::{ReadOptions, Source}, brief, summary::Weights};
/// let lexicon = Lexicon::embedded();
/// let source = Source::plain("Rusia dan Korea Utara mencapai kesepakatan.");
/// let document = Document::new(Article::read(source, &lexicon, ReadOptions::default()), &lexicon);
/// let brief = brief::make(&document, &lexicon, Weights::embedded(), &brief::BriefOptions::default());
/// let glosses: Vec<_> = brief.sentences.unwrap()[0].glosses.iter().map(|gloss| gloss.english.clone()).collect();
/// assert_eq!(glosses, ["Russia", "North Korea", "reach an agreement"]);
/// ```
pub fn make(document: &Document, lexicon: &Lexicon, weights: &Weights, options: &BriefOptions) -> Brief {
    let summary = options.summary.as_ref().map(|wanted| summary::summarize(document, lexicon, weights, wanted));
    let annotation = annotated(document, lexicon, options.glossary);
    let mut brief = without_entries(document, &annotation, summary, lexicon, options.glossary);
    if options.glossary {
        let shown: Vec<Span> = brief.titles().filter_map(|title| title.span).chain(spans_of(&brief)).collect();
        let terms = glossary::terms(document, &annotation, options.scope == Scope::All);
        let chosen = choose(terms, &shown, lexicon, options).map(Term::into_entry);
        brief.entries = Some(without_overlap(chosen.collect()));
    }
    brief
}

fn annotated<'l>(document: &Document, lexicon: &'l Lexicon, glossary: bool) -> Annotation<'l> {
    if glossary { glossary::annotate(document, lexicon) } else { Annotation::default() }
}

/// A brief that lacks nothing but the entries of its glossary.
fn without_entries(document: &Document, annotation: &Annotation<'_>, summary: Option<Summary>, lexicon: &Lexicon, glossary: bool) -> Brief {
    let article = &document.article;
    let mut brief = Brief {
        text: article.text.clone(),
        provenance: article.provenance.clone(),
        title: brief_title(article, annotation, glossary, lexicon),
        n_sentences: document.sentences.len(),
        of_words: document.n_words(),
        dropped: article.dropped.clone(),
        ..Brief::default()
    };
    let (code, warning) = language_of(&brief.text, lexicon);
    brief.language = code;
    brief.warnings.extend(warning);
    if let Some(summary) = summary {
        take_summary(&mut brief, document, annotation, summary, lexicon);
    }
    if glossary {
        brief.glossed = count_glossed(&brief);
    }
    brief
}

/// The code of the language, and a warning where it is not Indonesian.
fn language_of(text: &str, lexicon: &Lexicon) -> (Option<&'static str>, Option<String>) {
    let language = language::guess(text, lexicon);
    let name = match language {
        Language::Unknown => return (None, None),
        Language::Indonesian => return (Some(language.code()), None),
        Language::Malay => "Malay",
        Language::English => "English",
        Language::Javanese => "Javanese",
        Language::Other => "another language",
    };
    (Some(language.code()), Some(format!("the text seems to be {name}, not Indonesian")))
}

fn spans_of(brief: &Brief) -> impl Iterator<Item = Span> {
    brief.sentences.iter().flatten().map(|sentence| sentence.span)
}

fn brief_title(article: &Article, annotation: &Annotation<'_>, glossary: bool, lexicon: &Lexicon) -> Option<BriefTitle> {
    let title = article.title.as_deref()?;
    let glosses = match article.title_span {
        Some(span) => gloss_line(annotation.hits.iter().filter(|hit| span.contains(hit.span)), &annotation.entities, &article.text, lexicon),
        None if glossary => {
            let apart = glossary::annotate_text(title, &annotation.subject, lexicon);
            gloss_line(apart.hits.iter(), &apart.entities, title, lexicon)
        }
        None => Vec::new(),
    };
    Some(BriefTitle { text: title.to_owned(), span: article.title_span, glosses })
}

fn take_summary(brief: &mut Brief, document: &Document, annotation: &Annotation<'_>, summary: Summary, lexicon: &Lexicon) {
    let mut named = BTreeSet::new();
    let mut sentences = Vec::new();
    for &place in &summary.chosen {
        let scored = summary.scored.get(place);
        sentences.push(BriefSentence {
            score: scored.map_or(0.0, |scored| scored.score),
            parts: scored.map(|scored| scored.parts.clone()).unwrap_or_default(),
            ..brief_sentence(document, annotation, place, &mut named, lexicon)
        });
    }
    brief.sentences = Some(sentences);
    brief.n_words = summary.n_words;
    brief.scored = summary.scored;
    brief.objective = summary.objective;
    warn_of_budget(brief, summary.over_budget);
}

fn warn_of_budget(brief: &mut Brief, over_budget: bool) {
    if over_budget {
        brief.warnings.push("no sentence fits the budget; the shortest good one is shown".to_owned());
    }
}

/// A sentence of an article as a brief shows it; `named` are the persons introduced before.
fn brief_sentence(document: &Document, annotation: &Annotation<'_>, place: usize, named: &mut BTreeSet<usize>, lexicon: &Lexicon) -> BriefSentence {
    let sentence = &document.sentences[place];
    let hits = || annotation.hits.iter().filter(|hit| hit.sentence == Some(place));
    BriefSentence {
        source: None,
        also_in: Vec::new(),
        number: place + 1,
        text: squeeze(document.sentence_text(sentence)),
        span: sentence.span,
        paragraph: sentence.paragraph,
        score: 0.0,
        parts: Vec::new(),
        glosses: gloss_line(hits(), &annotation.entities, document.text(), lexicon),
        who: who(hits(), annotation, document, named),
    }
}

/// Full name and role of each person whom a sentence names by a part of the name, once in a brief.
fn who<'h>(hits: impl Iterator<Item = &'h Hit<'h>>, annotation: &Annotation<'_>, document: &Document, named: &mut BTreeSet<usize>) -> Vec<String> {
    let mut notes = Vec::new();
    for hit in hits {
        let Some((n, entity)) = hit.entity.and_then(|n| Some((n, annotation.entities.get(n)?))) else { continue };
        let surface = squeeze(entity.mention_in(hit.span).map_or(hit.span, |mention| mention.span).of(document.text()));
        if !named.insert(n) {
            continue;
        }
        let is_short = entity.name.split(' ').count() > surface.split(' ').count() && entity.name.contains(&surface);
        if is_short && entity.kind == NameKind::Person {
            let role = entity.role.as_ref().map(|role| format!(", {role}")).unwrap_or_default();
            notes.push(format!("{surface}: {}{role}", entity.name));
        }
    }
    notes
}

/// Content words of the title and the sentences shown, and how many of them have a gloss.
fn count_glossed(brief: &Brief) -> (usize, usize) {
    // A text that is not Indonesian is not glossed by English words that stand for themselves.
    let is_indonesian = brief.language.is_none_or(|code| code == Language::Indonesian.code());
    let says_something = |gloss: &Gloss| is_indonesian || gloss.english != gloss.span.of(&brief.text).to_lowercase();
    let glosses = || brief.titles().flat_map(|title| &title.glosses).chain(brief.sentences.iter().flatten().flat_map(|sentence| &sentence.glosses));
    let content = || glosses().filter(|gloss| gloss.kind == HitKind::Term);
    (content().filter(|gloss| gloss.status.is_glossed() && says_something(gloss)).count(), content().count())
}

/// Those that are asked for; key terms come from what is `shown` first, unless the whole article is wanted.
fn choose<C: Candidate>(mut candidates: Vec<C>, shown: &[Span], lexicon: &Lexicon, options: &BriefOptions) -> impl Iterator<Item = C> {
    let shown = if options.scope == Scope::Key { shown } else { &[] };
    candidates.retain(|candidate| candidate.kind() == EntryKind::Name || !is_known(candidate, lexicon, options));
    let key = glossary::key_terms(&candidates, shown, lexicon, options.n_terms);
    let (scope, only) = (options.scope, options.only);
    let wanted = move |place: usize, kind: EntryKind| match (only, kind) {
        (Some(Only::Names), EntryKind::Term) | (Some(Only::Terms), EntryKind::Name) => false,
        (_, EntryKind::Name) => true,
        (_, EntryKind::Term) => scope == Scope::All || key.contains(&place),
    };
    candidates.into_iter().enumerate().filter(move |(place, candidate)| wanted(*place, candidate.kind())).map(|(_, candidate)| candidate)
}

/// Whether the reader knows a term, by name or because it is common.
fn is_known(candidate: &impl Candidate, lexicon: &Lexicon, options: &BriefOptions) -> bool {
    if options.known.is_empty() && options.most_common.is_none() {
        return false;
    }
    let term = candidate.term();
    let headword = candidate.headword().unwrap_or(&term);
    let too_common = || options.most_common.is_some_and(|most| lexicon.frequency(headword).is_some_and(|zipf| zipf > most));
    options.known.contains(headword) || options.known.contains(term.as_ref()) || too_common()
}

/// Spans do not overlap: what a name is inside an office, the office says where it is listed.
fn without_overlap(mut entries: Vec<GlossaryEntry>) -> Vec<GlossaryEntry> {
    let mut offices: Vec<Span> = entries.iter().filter(|entry| entry.is_office()).flat_map(|entry| entry.spans.iter().copied()).collect();
    if !offices.is_empty() {
        offices.sort_unstable();
        let is_inside = |span: Span| {
            let before = offices.partition_point(|office| office.start <= span.start);
            before.checked_sub(1).is_some_and(|at| offices[at].contains(span))
        };
        for name in entries.iter_mut().filter(|entry| entry.kind == EntryKind::Name) {
            name.spans.retain(|span| !is_inside(*span));
        }
        entries.retain(|entry| !entry.spans.is_empty());
    }
    entries
}
