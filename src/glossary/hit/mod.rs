//! The interlinear view: every content word, phrase, name and figure of a document in order, each with its English.

mod compare;
mod context;
mod figure;
mod known;
mod names;
mod one_sense;
mod overlap;
mod phrase;
mod prefix;
mod reader;
#[cfg(test)]
mod tests;
mod title;
mod unknown;
mod word;

use std::collections::BTreeMap;

use super::name::{self, Entity};
use super::subject::Subject;
use crate::article::{Article, ReadOptions, Source};
use crate::document::{Document, Sentence};
use crate::lexicon::Lexicon;
use figure::is_figure;
use known::Known;
use one_sense::OneSense;
pub use reader::{Hit, HitKind, RunnerUp};
use reader::{Place, Reader, over};
use unknown::Acronyms;

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
    annotate_on(Subject::on(known::topic(document, &known, lexicon), document, lexicon), &known, document, lexicon)
}

fn annotate_on<'l>(subject: Subject<'l>, known: &[Known<'_, 'l>], document: &Document, lexicon: &'l Lexicon) -> Annotation<'l> {
    let mut entities = name::find_on(&subject, document, lexicon);
    entities.retain(|entity| !is_figure(entity, document, lexicon) && !unknown::is_owned(entity, document, lexicon));
    let places = |(n, entity): (usize, &Entity)| (0..entity.mentions.len()).map(move |mention| (n, mention)).collect::<Vec<_>>();
    let mut names: Vec<Place> = entities.iter().enumerate().flat_map(places).map(|(n, mention)| Place::new(&entities, n, mention)).collect();
    names.sort_by_key(|name| name.tokens.start);
    // Half of the tokens of running text are no hits; a list of names has more.
    let mut hits = Vec::with_capacity(document.tokens.len() * 2 / 3);
    let mut acronyms = BTreeMap::new();
    let (is_spoken, capitals) = (known::is_spoken(known), known::in_capitals(document));
    let mut read = |number: Option<usize>, sentence: &Sentence, one_sense: &OneSense<'l>, hits: &mut Vec<Hit<'l>>| {
        let from = names.partition_point(|name| name.tokens.start < sentence.tokens.start);
        let to = names.partition_point(|name| name.tokens.start < sentence.tokens.end);
        let names = &names[from..to];
        let (over, entities, capitals, subject) = (over(sentence, names), &entities, &capitals, &subject);
        Reader { document, lexicon, known, sentence, number, names, over, entities, is_spoken, capitals, subject, one_sense }
            .read(hits, &mut acronyms);
    };
    let mut one_sense = OneSense::default();
    let title = document.title.iter().map(|sentence| (None, sentence));
    for (number, sentence) in title.chain(document.sentences.iter().enumerate().map(|(n, sentence)| (Some(n), sentence))) {
        read(number, sentence, &one_sense, &mut hits);
    }
    for number in one_sense.keep() {
        let Some(sentence) = number.map_or(document.title.as_ref(), |n| document.sentences.get(n)) else { continue };
        let mut again = Vec::new();
        read(number, sentence, &one_sense, &mut again);
        let from = hits.partition_point(|hit: &Hit<'_>| hit.sentence < number);
        let to = hits.partition_point(|hit| hit.sentence <= number);
        hits.splice(from..to, again);
    }
    Annotation { hits, entities, subject }
}

/// Annotates a short text that stands apart from a document on a subject, a title given by a page for one.
pub fn annotate_text<'l>(text: &str, subject: &Subject<'l>, lexicon: &'l Lexicon) -> Annotation<'l> {
    let document = Document::of_title(Article::read(Source::plain(text), lexicon, ReadOptions { keep_all: true }), lexicon);
    annotate_on(subject.clone(), &known::known(&document, lexicon), &document, lexicon)
}

impl<'d, 'l> Reader<'d, 'l> {
    fn read(&self, hits: &mut Vec<Hit<'l>>, acronyms: &mut Acronyms<'l>) {
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
                .or_else(|| name.and_then(|name| self.part_of_place(at, name).or_else(|| self.person_of_age(at, name))))
                .or_else(|| name.map(|name| (Some(self.name_hit(name)), name.tokens.len())))
                .or_else(|| self.figure(at))
                .or_else(|| self.origin(at))
                .or_else(|| self.before_place(at))
                .or_else(|| self.beside_place(at))
                .or_else(|| self.prefixed(at))
                .or_else(|| self.explained(at, acronyms))
                .or_else(|| self.phrase(at))
                .unwrap_or_else(|| (self.word(at), 1));
            let (hit, length) = self.ranked(hit, at, length);
            if let Some(hit) = &hit {
                self.learn_acronym(hit, at..at + length, acronyms);
            }
            hits.extend(hit);
            at += length.max(1);
        }
    }
}
