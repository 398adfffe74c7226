//! The interlinear view: every content word, phrase, name and figure of a document in order, each with its English.

mod context;
mod known;
mod names;
mod phrase;
mod prefix;
mod unknown;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::figure::{self, FigureKind};
use super::name::{self, Entity};
use super::reading::{self, Composed, Reading};
use super::sense;
use super::status::Status;
use super::subject::Subject;
use crate::article::{Article, ReadOptions, Source};
use crate::document::{Document, Sentence};
use crate::lexicon::{Entry, Lexicon, List, Lists, Mode, PartOfSpeech};
use crate::morphology::{self, AffixKind, Step};
use crate::span::Span;
use crate::token::{Token, TokenKind};
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

/// *H-7 Lebaran*, *September-Oktober*, *kuartal II-2026*: what was taken for a name that no dictionary has, and begins with a date or a count.
fn is_figure(entity: &Entity, document: &Document, lexicon: &Lexicon) -> bool {
    let is_dated = |mention: &name::Mention| {
        let at = mention.tokens.start;
        let behind = document.sentences.partition_point(|sentence| sentence.tokens.end <= at);
        let sentence = document.title.iter().chain(document.sentences.get(behind)).find(|sentence| sentence.tokens.contains(&at));
        let reads = |sentence: &Sentence, from: usize| {
            let figure = figure::read(lexicon, document.text(), document.tokens_of(sentence), from - sentence.tokens.start);
            figure.is_some_and(|figure| matches!(figure.kind, FigureKind::Date | FigureKind::Quantity) && from + figure.tokens > at)
        };
        sentence.is_some_and(|sentence| (sentence.tokens.start.max(at.saturating_sub(1))..=at).any(|from| reads(sentence, from)))
    };
    let has_hyphen = || entity.mentions.iter().all(|mention| document.lower(mention.tokens.start).contains('-'));
    entity.status == Status::None && has_hyphen() && entity.mentions.iter().all(is_dated)
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
            if let Some(length) = self.sign_off(at) {
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

    /// A name is left whole by phrases, but a common noun is not, and in a title capitals alone prove nothing: what no dictionary has as a name gives way.
    fn blocks_phrase(&self, at: usize) -> bool {
        let gives_way = |entity: &Entity| entity.is_common() || (self.sentence.is_title && entity.status == Status::None);
        self.name_over(at).is_some_and(|name| !gives_way(&self.entities[name.entity]))
    }

    /// A single word of a title that no dictionary has as a name, and that has an active verb, is that verb: *Kucurkan* disburse.
    fn is_title_verb(&self, at: usize) -> bool {
        let unknown = self.name_over(at).is_some_and(|name| name.tokens.len() == 1 && self.entities[name.entity].status == Status::None);
        self.sentence.is_title && unknown && morphology::active(self.word_at(at), self.lexicon).is_some()
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

    fn figure(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let tokens = self.document.tokens_of(self.sentence);
        let start = at - self.sentence.tokens.start;
        let read = |tokens| figure::read_word(self.lexicon, self.document.text(), tokens, start, self.word_at(at), self.lists_at(at));
        let figure = read(tokens)?;
        let last = at + figure.tokens - 1;
        let figure = if self.begins_phrase(at, last) { read(&tokens[..last - self.sentence.tokens.start])? } else { figure };
        // *empat besar*: a phrase that goes on behind the number, or has all of it and an English word of its own, *dua kali* twice, *puluhan tahun* decades.
        let goes_on = || {
            let phrase = self.longest_phrase(at, |n| n >= figure.tokens && !self.cuts_phrase(at, n));
            let is_vague = || self.lists_at(at).meanings().is_some_and(|meanings| meanings.of("vague").is_some());
            phrase.is_some_and(|phrase| phrase.n > figure.tokens || phrase.is_adverb() || is_vague())
        };
        if self.word_at(at).starts_with(char::is_alphabetic) && goes_on() {
            return None;
        }
        let range = at..at + figure.tokens;
        // *kedua* is an ordinal only behind a noun, and an entry in any case; *ke-79* is nothing else.
        let is_word = figure.kind == FigureKind::Ordinal && !self.word_at(at).contains('-') && figure.tokens == 1;
        // *612 dolar AS*: the country is part of the sum; a name that goes on beyond the figure is none of it.
        let inside = |name: &Place| range.start < name.tokens.start && name.tokens.end <= range.end;
        if is_word || range.clone().any(|at| self.name_over(at).is_some_and(|name| !inside(name))) {
            return None;
        }
        let hit = Hit {
            glosses: vec![Cow::Owned(figure.gloss)],
            part_of_speech: Some(PartOfSpeech::Num),
            status: Status::Derived,
            ..self.blank(&range, HitKind::Figure)
        };
        Some((Some(hit), range.len()))
    }

    /// *76 unit pelaksana teknis*: the unit at the end of a figure is the head of a noun phrase that goes on behind it. In *12 laga pertama* it is none, nor is
    /// a length of time, *dua tahun baru dimulai*.
    fn begins_phrase(&self, start: usize, last: usize) -> bool {
        let is_time = |unit: &str| self.lexicon.english(&format!("{unit}+period")).is_some();
        let unit = self.lists_at(last).meanings().and_then(|meanings| meanings.of("unit"));
        let is_unit = start < last && unit.is_some_and(|unit| !is_time(unit));
        let counts = |at: usize| {
            let (tokens, start) = (self.document.tokens_of(self.sentence), at - self.sentence.tokens.start);
            self.known_at(at).is_some_and(|known| {
                figure::read_word(self.lexicon, self.document.text(), tokens, start, known.word, known.lists).is_some()
                    || known.lists.meanings().is_some()
            })
        };
        let phrase = || self.longest_phrase(last, |n| n > 1 && !self.cuts_phrase(last, n));
        is_unit && !counts(last + 1) && phrase().is_some_and(|phrase| phrase.is_noun())
    }

    /// What a house dictionary says of the longest stretch from here, where it is at least as long as the name that begins here.
    fn house_hit(&self, at: usize, name_length: usize) -> Option<(Option<Hit<'l>>, usize)> {
        if !self.lexicon.has_house() {
            return None;
        }
        let longest = self.lexicon.phrase_length(self.word_at(at));
        (name_length.max(1)..=longest.max(name_length.max(1))).rev().find_map(|n| {
            let key = self.joined(at, n, true)?;
            let builtin = self.phrase(at).map_or(1, |(_, length)| length);
            let reads = self.lexicon.house_entry(&key).is_some() && n >= builtin;
            reads.then(|| (self.of_form(&key, at..at + n), n))
        })
    }

    fn word(&self, at: usize) -> Option<Hit<'l>> {
        let token = self.token(at);
        let form = self.word_at(at);
        if let Some(hit) = self.letter(at) {
            return Some(hit);
        }
        let has_letters = form.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        if token.kind != TokenKind::Word || !has_letters || (self.is_name(at) && !self.is_title_verb(at)) {
            return None;
        }
        if self.is_unknown_acronym(at) {
            return Some(self.blank(&(at..at + 1), HitKind::Term));
        }
        let hit = self.headline_verb(form, at).or_else(|| self.bare_verb(form, at)).or_else(|| self.of_word(at));
        match hit {
            Some(hit) if !hit.status.is_glossed() && hit.kind == HitKind::Term => Some(self.with_prefix(at).unwrap_or(hit)),
            hit => hit,
        }
    }

    /// *Menteri tangguhkan izin*: a form that no dictionary has, by its active verb.
    fn bare_verb(&self, form: &str, at: usize) -> Option<Hit<'l>> {
        let verb = morphology::bare(form, self.lexicon)?;
        self.by_active(verb, at)
    }

    /// A word read as the active verb that it stands for.
    fn by_active(&self, verb: &'l str, at: usize) -> Option<Hit<'l>> {
        let mut hit = self.of_form(verb, at..at + 1)?;
        hit.status = Status::Derived;
        hit.path = vec![Step { affix: "meN-", kind: AffixKind::Prefix, gives: verb.to_owned() }];
        Some(hit)
    }

    /// In a title a bare root before its noun is its active verb: *Peras* extort.
    fn headline_verb(&self, form: &str, at: usize) -> Option<Hit<'l>> {
        if !self.sentence.is_title || at + 1 >= self.sentence.tokens.end || self.is_on(List::Stop, at) {
            return None;
        }
        let opens = at == self.sentence.tokens.start;
        // *Banjir Rendam Desa* opens with its subject, *Kucurkan Dana* with its verb.
        let subject_before = (opens && !self.is_noun(at)) || !opens && (self.is_name(at - 1) || self.is_noun(at - 1));
        let is_noun_phrase = self.is_on(List::BeforeNoun, at.saturating_sub(1));
        // *Jaguar Hidupkan Kembali Roadster*: what ends so has an object, wherever it stands.
        let has_object = || form.ends_with("kan") || self.may_be_object(at + 1);
        if !subject_before || is_noun_phrase || !has_object() {
            return None;
        }
        let verb = morphology::active(form, self.lexicon)?;
        (self.lexicon.entry(verb).and_then(first_part) == Some(PartOfSpeech::Verb) && !self.stands_for_itself(form, verb, at))
            .then(|| self.by_active(verb, at))
            .flatten()
    }

    /// Whether what stands behind a bare root may be its object: a name, a noun, how many. Behind a root that is a verb by itself *lagi* or a second verb is none.
    fn may_be_object(&self, at: usize) -> bool {
        use PartOfSpeech::{Adp, Adv, Aux, Noun, Verb};
        let is_own = self.part_at(at - 1).is_some_and(|part| part != Noun);
        let is_other = || self.is_on(List::Stop, at) || is_own && matches!(self.part_at(at), Some(Adp | Adv | Aux | Verb));
        self.token(at).kind != TokenKind::Punctuation && (self.is_name(at) || !is_other())
    }

    /// *Beras Tetap Mahal*, *Persib Kalah*: an adverb is no verb without its prefix, and neither is a root that is met much more often than the verb (*kalah*
    /// lose, *mengalah* give in).
    fn stands_for_itself(&self, form: &str, verb: &str, at: usize) -> bool {
        const MUCH_MORE: f64 = 0.3;
        let frequency = |form: &str| self.lexicon.frequency(form).unwrap_or_default();
        match self.part_at(at) {
            None | Some(PartOfSpeech::Noun) => false,
            Some(PartOfSpeech::Verb | PartOfSpeech::Adj) => frequency(form) - frequency(verb) >= MUCH_MORE - f64::EPSILON,
            Some(_) => true,
        }
    }

    fn is_noun(&self, at: usize) -> bool {
        self.part_at(at) == Some(PartOfSpeech::Noun)
    }

    fn is_verb(&self, at: usize) -> bool {
        self.part_at(at) == Some(PartOfSpeech::Verb)
    }

    /// The part of speech of the first sense of a token.
    fn part_at(&self, at: usize) -> Option<PartOfSpeech> {
        self.entry_at(at).and_then(first_part)
    }

    /// The hit for a word alone, by its own letters.
    fn of_word(&self, at: usize) -> Option<Hit<'l>> {
        self.of_known(self.word_at(at), self.lists_at(at), self.entry_at(at), at..at + 1)
    }

    /// The hit for a form in lower case that covers these tokens; none for function words that change nothing.
    fn of_form(&self, form: &str, tokens: Range<usize>) -> Option<Hit<'l>> {
        self.of_known(form, self.lexicon.lists_of(form), self.lexicon.entry(form), tokens)
    }

    /// The hit for a form on these lists, and with the entry of its own or, of a phrase, without its clitic.
    fn of_known(&self, form: &str, lists: Lists<'_>, entry: Option<Entry<'l>>, tokens: Range<usize>) -> Option<Hit<'l>> {
        let (is_truth, is_stop) = (lists.has(List::Truth), lists.has(List::Stop));
        if is_stop && !is_truth && self.lexicon.house_entry(form).is_none() {
            return None;
        }
        let kind = if is_stop { HitKind::Truth } else { HitKind::Term };
        let blank = self.blank(&tokens, kind);
        // *Permendag* is no form of *dagang*.
        let is_known = |reading: &Reading<'_>| reading.status != Status::Root || name::without_context(form, self.lexicon).is_none();
        let reading = entry.map_or_else(|| reading::analyze(form, self.lexicon), |entry| reading::read_entry(entry, self.lexicon));
        let reading = reading.filter(is_known);
        let is_read = reading.as_ref().is_some_and(|reading| reading.status != Status::Root);
        let spoken = if is_read { None } else { self.spoken(form, &tokens) };
        if spoken.as_ref().is_some_and(|reading| self.is_without_content(reading.entry.headword)) {
            return None;
        }
        let Some(reading) = spoken.or(reading) else {
            return self.unrecognised_name(form, blank);
        };
        match reading.entry.mode() {
            Mode::Forbid => {
                return Some(Hit { headword: Some(reading.entry.headword.into()), source: Some(reading.entry.source().into()), ..blank });
            }
            Mode::Keep => return Some(kept(&reading, self.span(&tokens).of(self.document.text()), blank)),
            Mode::Lemma | Mode::Exact => {}
        }
        self.of_reading(reading, &tokens, blank)
    }

    /// Whether a headword is a function word that changes nothing.
    fn is_without_content(&self, headword: &str) -> bool {
        let lists = self.lexicon.lists_of(headword);
        lists.has(List::Stop) && !lists.has(List::Truth)
    }

    /// A colloquial form that no dictionary has, by its standard spelling. A capital behind the head of the sentence may be a name's: *Ngurah* is nobody's deed.
    fn spoken(&self, form: &str, tokens: &Range<usize>) -> Option<Reading<'l>> {
        let at = tokens.start;
        let is_mark = |at: usize| self.token(at).kind == TokenKind::Punctuation;
        let opens = || (self.sentence.tokens.start..at).all(is_mark);
        let is_small = || !self.token(at).of(self.document.text()).starts_with(char::is_uppercase);
        let may_be = tokens.len() == 1 && form == self.word_at(at) && (is_small() || opens());
        may_be.then(|| reading::spoken(form, self.lexicon)).flatten()
    }

    fn of_reading(&self, reading: Reading<'l>, tokens: &Range<usize>, blank: Hit<'l>) -> Option<Hit<'l>> {
        // What the affixes make of a noun holds for the noun alone: *golnya* is no verb.
        let is_composed = reading.composed.is_some_and(|composed| composed != Composed::Same);
        let only = if is_composed { first_part(reading.entry) } else { reading.is_spoken_deed().then_some(PartOfSpeech::Verb) };
        let Some(choice) = sense::choose(reading.entry, only, || self.context(tokens), self.lexicon) else { return Some(blank) };
        let part = choice.sense.part_of_speech();
        let glosses = shown_glosses(&choice);
        let opens = || self.before(tokens.start) == sense::HEAD && self.word_at(tokens.end) == "," && self.word_at(tokens.start).ends_with("nya");
        let composed = reading
            .composed
            .map(|composed| if tokens.len() == 1 && opens() { composed.before_comma(part) } else { composed })
            .map(|composed| if composed.before_noun() != composed && self.is_plain_noun(tokens.end) { composed.before_noun() } else { composed })
            .filter(|composed| *composed != Composed::Same)
            .and_then(|composed| glosses.first().map(|gloss| composed.apply(self.lexicon, gloss)));
        Some(Hit {
            headword: Some(reading.entry.headword.into()),
            part_of_speech: part,
            composed: composed.filter(|_| reading.status == Status::Derived),
            status: if choice.undecided && reading.status == Status::Exact { Status::Ambiguous } else { reading.status },
            path: reading.path,
            source: Some(reading.entry.source().into()),
            runner_up: choice
                .runner_up
                .and_then(|sense| sense.glosses().next())
                .map(|gloss| RunnerUp { gloss: gloss.to_owned(), cue: choice.cue.clone() }),
            glosses,
            ..blank
        })
    }
}

fn first_part(entry: Entry<'_>) -> Option<PartOfSpeech> {
    entry.senses().next()?.part_of_speech()
}

fn kept<'l>(reading: &Reading<'l>, surface: &str, blank: Hit<'l>) -> Hit<'l> {
    Hit {
        headword: Some(reading.entry.headword.into()),
        source: Some(reading.entry.source().into()),
        glosses: vec![Cow::Owned(surface.to_owned())],
        status: Status::Exact,
        ..blank
    }
}

/// At most three glosses: those of the chosen sense, the runner-up's in the last place that is free; side by side where nothing decided.
fn shown_glosses<'l>(choice: &sense::Choice<'l>) -> Vec<Cow<'l, str>> {
    const MOST: usize = 3;
    let mut glosses: Vec<Cow<'l, str>> = choice.sense.glosses().take(MOST).map(Cow::Borrowed).collect();
    let is_other = |gloss: &&str| !choice.sense.glosses().any(|known| known == *gloss);
    let mut others = choice.runner_up.into_iter().flat_map(|sense| sense.glosses()).filter(is_other).map(Cow::Borrowed);
    if choice.undecided {
        glosses.splice(1.min(glosses.len())..1.min(glosses.len()), others.next());
    } else {
        glosses.extend(others.take(MOST - glosses.len()));
    }
    glosses.truncate(MOST);
    glosses
}

#[cfg(test)]
mod tests {
    use super::annotate_text;
    use crate::lexicon::Lexicon;

    /// The English that a title opens with.
    #[track_caller]
    fn check(title: &str, english: &[&str]) {
        let lexicon = Lexicon::embedded();
        let annotation = annotate_text(title, &Default::default(), &lexicon);
        let shown: Vec<&str> = annotation.hits.iter().filter_map(|hit| hit.shown()).take(english.len()).collect();
        assert_eq!(shown, english, "{title}");
    }

    #[test]
    fn a_title_opens_with_a_phrase_its_subject_or_its_verb() {
        check("Banjir Rob Rendam Empat Desa di Demak", &["tidal flood"]);
        check("Banjir Rendam Empat Desa", &["flood", "inundate"]);
        check("Pemerintah Percepat Pembangunan Jalan", &["government", "accelerate"]);
        check("Kucurkan Dana Bantuan untuk Petani", &["disburse"]);
    }
}
