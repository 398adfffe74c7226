//! The interlinear view: every content word, phrase, name and figure of a document in order, each with its English.

use std::collections::BTreeMap;
use std::ops::Range;

use super::figure::{self, FigureKind};
use super::name::{self, Entity, Mention};
use super::reading::{self, Composed, Reading};
use super::sense::{self, Context};
use super::status::Status;
use crate::article::{Article, ReadOptions, Source};
use crate::document::{Document, Sentence};
use crate::lexicon::{Lexicon, List, Mode, PartOfSpeech};
use crate::morphology::{self, AffixKind, Step};
use crate::span::Span;
use crate::token::{Token, TokenKind};

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

/// One stretch of text and its English.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Where it stands.
    pub span: Span,
    /// Number of its sentence in [`Document::sentences`]; none in the title.
    pub sentence: Option<usize>,
    /// What it is.
    pub kind: HitKind,
    /// The entry used.
    pub headword: Option<String>,
    /// Part of speech of the sense chosen.
    pub part_of_speech: Option<PartOfSpeech>,
    /// English, the best first; empty where nothing is known.
    pub glosses: Vec<String>,
    /// What the affixes make of the first gloss.
    pub composed: Option<String>,
    /// How it was found.
    pub status: Status,
    /// From the headword or root to the form.
    pub path: Vec<Step>,
    /// The dictionary that says so.
    pub source: Option<String>,
    /// The reading that came second.
    pub runner_up: Option<RunnerUp>,
    /// Number of the name in [`Annotation::entities`].
    pub entity: Option<usize>,
}

impl Hit {
    /// The English that stands in a gloss line: composed where there is one, else the first gloss.
    pub fn shown(&self) -> Option<&str> {
        self.composed.as_deref().or_else(|| self.glosses.first().map(String::as_str)).filter(|_| self.status.is_glossed())
    }
}

/// Every hit of a document in order, without overlaps, the title's first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotation {
    /// The hits.
    pub hits: Vec<Hit>,
    /// The names that the hits point to.
    pub entities: Vec<Entity>,
}

/// Annotates a document. O(tokens), with a look-up in the lexicon for each.
pub fn annotate(document: &Document, lexicon: &Lexicon) -> Annotation {
    let entities = name::find(document, lexicon);
    let places = |(n, entity): (usize, &Entity)| (0..entity.mentions.len()).map(move |mention| (n, mention)).collect::<Vec<_>>();
    let mut names: Vec<Place> = entities.iter().enumerate().flat_map(places).map(|(n, mention)| Place::new(&entities, n, mention)).collect();
    names.sort_by_key(|name| name.tokens.start);
    let mut hits = Vec::new();
    let mut acronyms = BTreeMap::new();
    let title = document.title.iter().map(|sentence| (None, sentence));
    for (number, sentence) in title.chain(document.sentences.iter().enumerate().map(|(n, sentence)| (Some(n), sentence))) {
        let from = names.partition_point(|name| name.tokens.start < sentence.tokens.start);
        let to = names.partition_point(|name| name.tokens.start < sentence.tokens.end);
        let words = document.tokens_of(sentence).iter().map(|token| token.of(document.text()).to_lowercase()).collect();
        let reader = Reader { document, lexicon, sentence, number, words, names: &names[from..to], entities: &entities };
        reader.read(&mut hits, &mut acronyms);
    }
    Annotation { hits, entities }
}

/// Annotates a short text that stands apart from any document, a title given by a page for one.
pub fn annotate_text(text: &str, lexicon: &Lexicon) -> Annotation {
    let mut document = Document::new(Article::read(Source::plain(text), lexicon, ReadOptions { keep_all: true }), lexicon);
    for sentence in &mut document.sentences {
        sentence.is_title = true;
    }
    annotate(&document, lexicon)
}

/// Where a name stands, with the title before it if it has one.
struct Place {
    tokens: Range<usize>,
    entity: usize,
    mention: usize,
}

impl Place {
    fn new(entities: &[Entity], entity: usize, mention: usize) -> Self {
        let place = &entities[entity].mentions[mention];
        let tokens = place.titled.as_ref().map_or(&place.tokens, |titled| &titled.tokens).clone();
        Self { tokens, entity, mention }
    }
}

/// Reads one sentence.
struct Reader<'d> {
    document: &'d Document,
    lexicon: &'d Lexicon,
    sentence: &'d Sentence,
    number: Option<usize>,
    /// The tokens in lower case.
    words: Vec<String>,
    names: &'d [Place],
    entities: &'d [Entity],
}

impl Reader<'_> {
    fn read(&self, hits: &mut Vec<Hit>, acronyms: &mut BTreeMap<String, Hit>) {
        let mut at = self.sentence.tokens.start;
        while at < self.sentence.tokens.end {
            if let Some(length) = self.sign_off(at) {
                at += length;
                continue;
            }
            let name = self.names.iter().find(|name| name.tokens.start == at && !self.is_title_verb(at));
            let name_length = name.map_or(0, |name| name.tokens.len());
            let (hit, length) = self
                .house_hit(at, name_length)
                .or_else(|| name.map(|name| (Some(self.name_hit(name)), name.tokens.len())))
                .or_else(|| self.figure(at))
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

    /// An acronym that the text explains behind a phrase: *kawasan ekonomi khusus (KEK)*. It means what the phrase means from there on.
    fn learn_acronym(&self, hit: &Hit, tokens: Range<usize>, acronyms: &mut BTreeMap<String, Hit>) {
        if hit.kind != HitKind::Term || tokens.len() < 2 || self.word_at(tokens.end) != "(" || self.word_at(tokens.end + 2) != ")" {
            return;
        }
        let acronym = self.token(tokens.end + 1).of(self.document.text());
        let words: Vec<&str> = tokens.map(|at| self.word_at(at)).collect();
        if acronym.chars().all(char::is_uppercase) && name::letters_fit(acronym, &words, self.lexicon) {
            acronyms.insert(acronym.to_owned(), hit.clone());
        }
    }

    fn explained(&self, at: usize, acronyms: &BTreeMap<String, Hit>) -> Option<(Option<Hit>, usize)> {
        let hit = acronyms.get(self.token(at).of(self.document.text()))?;
        let blank = self.blank(&(at..at + 1), HitKind::Term);
        Some((Some(Hit { span: blank.span, sentence: blank.sentence, ..hit.clone() }), 1))
    }

    fn token(&self, at: usize) -> &Token {
        &self.document.tokens[at]
    }

    fn word_at(&self, at: usize) -> &str {
        at.checked_sub(self.sentence.tokens.start).and_then(|n| self.words.get(n)).map_or("", String::as_str)
    }

    fn span(&self, tokens: &Range<usize>) -> Span {
        Span::new(self.token(tokens.start).span.start, self.token(tokens.end - 1).span.end)
    }

    fn name_over(&self, at: usize) -> Option<&Place> {
        self.names.iter().find(|name| name.tokens.contains(&at))
    }

    fn is_name(&self, at: usize) -> bool {
        self.name_over(at).is_some()
    }

    /// A name is left whole by phrases, but in a title capitals alone prove nothing: what no dictionary has as a name gives way there.
    fn blocks_phrase(&self, at: usize) -> bool {
        self.name_over(at).is_some_and(|name| !(self.sentence.is_title && self.entities[name.entity].status == Status::None))
    }

    /// A single word of a title that no dictionary has as a name, and that has an active verb, is that verb: *Kucurkan* disburse.
    fn is_title_verb(&self, at: usize) -> bool {
        let unknown = self.name_over(at).is_some_and(|name| name.tokens.len() == 1 && self.entities[name.entity].status == Status::None);
        self.sentence.is_title && unknown && morphology::active(self.word_at(at), self.lexicon).is_some()
    }

    fn blank(&self, tokens: &Range<usize>, kind: HitKind) -> Hit {
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

    fn name_hit(&self, name: &Place) -> Hit {
        let entity = &self.entities[name.entity];
        let mention = &entity.mentions[name.mention];
        let mut glosses = entity.glosses.clone();
        if let Some(at) = glosses.iter().position(|gloss| Some(gloss) == entity.adjective.as_ref()).filter(|_| !is_acronym(mention, self.document)) {
            let adjective = glosses.remove(at);
            glosses.insert(if mention.is_attribute { 0 } else { glosses.len() }, adjective);
        }
        if let Some(language) = &mention.language {
            glosses.retain(|gloss| gloss != language);
            glosses.insert(0, language.clone());
        }
        let titled = mention.titled.as_ref();
        glosses.splice(0..0, titled.map(|titled| titled.english.clone()));
        Hit {
            headword: entity.headword.clone(),
            part_of_speech: Some(PartOfSpeech::Propn),
            glosses,
            status: if titled.is_some() { Status::Derived } else { entity.status },
            source: entity.source.clone(),
            entity: Some(name.entity),
            ..self.blank(&name.tokens, HitKind::Name)
        }
    }

    fn figure(&self, at: usize) -> Option<(Option<Hit>, usize)> {
        let tokens = self.document.tokens_of(self.sentence);
        let figure = figure::read(self.lexicon, self.document.text(), tokens, at - self.sentence.tokens.start)?;
        let range = at..at + figure.tokens;
        // *kedua* is an ordinal only behind a noun, and an entry in any case; *ke-79* is nothing else.
        let is_word = figure.kind == FigureKind::Ordinal && !self.word_at(at).contains('-') && figure.tokens == 1;
        // *612 dolar AS*: the country is part of the sum; a name that goes on beyond the figure is none of it.
        let inside = |name: &Place| range.start < name.tokens.start && name.tokens.end <= range.end;
        if is_word || range.clone().any(|at| self.name_over(at).is_some_and(|name| !inside(name))) {
            return None;
        }
        let hit = Hit {
            glosses: vec![figure.gloss],
            part_of_speech: Some(PartOfSpeech::Num),
            status: Status::Derived,
            ..self.blank(&range, HitKind::Figure)
        };
        Some((Some(hit), range.len()))
    }

    /// What a house dictionary says of the longest stretch from here, where it is at least as long as the name that begins here.
    fn house_hit(&self, at: usize, name_length: usize) -> Option<(Option<Hit>, usize)> {
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

    /// The words from here on with single blanks, where nothing but blanks stands between them.
    fn joined(&self, at: usize, n: usize, names_too: bool) -> Option<String> {
        let end = at + n;
        if end > self.sentence.tokens.end || (at..end).any(|at| self.token(at).kind != TokenKind::Word || (!names_too && self.blocks_phrase(at))) {
            return None;
        }
        let mut key = String::new();
        for at in at..end {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(self.word_at(at));
        }
        Some(key)
    }

    /// The longest phrase that begins here; its last word may carry a clitic.
    fn phrase(&self, at: usize) -> Option<(Option<Hit>, usize)> {
        let longest = self.lexicon.phrase_length(self.word_at(at));
        let key = (2..=longest).rev().find_map(|n| Some((self.phrase_key(at, n)?, n)).filter(|(_, n)| !self.cuts_phrase(at, *n)));
        key.map(|(key, n)| (self.of_form(&key, at..at + n), n)).or_else(|| self.degree(at)).or_else(|| self.split_word(at))
    }

    /// The words of a phrase, as they stand or with a clitic on the last.
    fn phrase_key(&self, at: usize, n: usize) -> Option<String> {
        let key = self.joined(at, n, false)?;
        let known = if self.lexicon.entry(&key).is_some() { &key } else { morphology::without_clitics(&key, self.lexicon) };
        self.lexicon.entry(known)?;
        Some(key)
    }

    /// Whether a phrase takes the head off another that is worth at least as much: *di rumah* before *sakit*, *menggelar konser* before *amal*.
    /// What stays outside either phrase counts by its content words; where that is the same, the modifier behind goes with its noun.
    fn cuts_phrase(&self, at: usize, n: usize) -> bool {
        let content = |tokens: Range<usize>| tokens.filter(|at| !self.lexicon.is(List::Stop, self.word_at(*at))).count();
        (at + 1..at + n).any(|from| {
            let longest = self.lexicon.phrase_length(self.word_at(from));
            let reach = (2..=longest).rev().find(|m| from + m > at + n && self.phrase_key(from, *m).is_some());
            reach.is_some_and(|m| content(at..from) <= content(at + n..from + m))
        })
    }

    /// *lebih siap* readier, *paling siap* readiest, *secara bebas* freely: a word of degree or manner and its adjective.
    fn degree(&self, at: usize) -> Option<(Option<Hit>, usize)> {
        let (word, composed) = match self.word_at(at) {
            "lebih" => ("lebih", Composed::Comparative),
            "paling" => ("paling", Composed::Superlative),
            "secara" => ("secara", Composed::Manner),
            _ => return None,
        };
        let next = at + 1;
        let is_adjective = next < self.sentence.tokens.end && self.first_part(self.word_at(next)) == Some(PartOfSpeech::Adj);
        if !is_adjective || self.is_name(next) || self.lexicon.is(List::Stop, self.word_at(next)) || self.phrase(next).is_some() {
            return None;
        }
        let mut hit = self.of_form(self.word_at(next), next..next + 1)?;
        let gloss = hit.glosses.first()?;
        hit.composed = Some(composed.apply(self.lexicon, gloss));
        hit.status = Status::Derived;
        hit.path.push(Step { affix: word, kind: AffixKind::Prefix, gives: format!("{word} {}", self.word_at(next)) });
        hit.span = self.span(&(at..next + 1));
        Some((Some(hit), 2))
    }

    /// One word printed as two or three: *tiba tiba*, *pro - kontra*, *di potong*.
    fn split_word(&self, at: usize) -> Option<(Option<Hit>, usize)> {
        let (first, second) = (self.word_at(at), self.word_at(at + 1));
        let is_word = |at: usize| at < self.sentence.tokens.end && self.token(at).kind == TokenKind::Word && !self.is_name(at);
        if !is_word(at) {
            return None;
        }
        let (whole, n) = if is_word(at + 1) && first == second {
            (format!("{first}-{second}"), 2)
        } else if is_word(at + 1) && first == "di" && self.is_verb(second) {
            (format!("di{second}"), 2)
        } else if matches!(second, "-" | "–") && is_word(at + 2) {
            let third = self.word_at(at + 2);
            let known = |whole: &String| self.lexicon.entry(whole).is_some() || self.lexicon.variant(whole).is_some();
            ([format!("{first}-{third}"), format!("{first}{third}")].into_iter().find(known)?, 3)
        } else {
            return None;
        };
        let reading = reading::read_form(&whole, self.lexicon).filter(|reading| reading.status != Status::Root)?;
        let range = at..at + n;
        let mut hit = self.of_reading(&reading, &range, self.blank(&range, HitKind::Term))?;
        hit.path.push(Step { affix: "spelling", kind: AffixKind::Spelling, gives: self.span(&range).of(self.document.text()).to_lowercase() });
        Some((Some(hit), n))
    }

    /// How many tokens a reporter's sign has that begins here: *(abm/kid)*, *[gir]* behind the last sentence; it is no word.
    fn sign_off(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 6;
        let close = match self.word_at(at) {
            "(" => ")",
            "[" => "]",
            _ => return None,
        };
        let length = (1..=2 * LONGEST).find(|n| self.word_at(at + n) == close)?;
        let is_sign = |at: usize| match self.token(at).kind {
            TokenKind::Word => self.token(at).of(self.document.text()).chars().all(char::is_lowercase) && self.word_at(at).len() <= LONGEST,
            _ => matches!(self.word_at(at), "/" | "-" | "*"),
        };
        let rest = at + length + 1..self.sentence.tokens.end;
        let is_mark = |at: usize| self.token(at).kind == TokenKind::Punctuation;
        let stands_apart = (at == self.sentence.tokens.start || is_mark(at - 1)) && rest.into_iter().all(is_mark);
        (stands_apart && length > 1 && (at + 1..at + length).all(is_sign)).then_some(length + 1)
    }

    fn word(&self, at: usize) -> Option<Hit> {
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
        self.headline_verb(form, at).or_else(|| self.of_form(form, at..at + 1))
    }

    /// A capital on its own behind a word or figure: *grup A*, *5 G*.
    fn letter(&self, at: usize) -> Option<Hit> {
        let shown = self.token(at).of(self.document.text());
        let stands_behind = at > self.sentence.tokens.start && self.token(at - 1).kind != TokenKind::Punctuation;
        let is_letter = shown.len() == 1 && shown.chars().all(char::is_uppercase) && self.token(at).kind == TokenKind::Word;
        let range = at..at + 1;
        (is_letter && stands_behind && !self.is_name(at)).then(|| Hit {
            glosses: vec![shown.to_owned()],
            status: Status::Exact,
            ..self.blank(&range, HitKind::Figure)
        })
    }

    /// A few capitals that are a word of colloquial speech alone: *KEK* is not *kek*, "like".
    fn is_unknown_acronym(&self, at: usize) -> bool {
        const LONGEST: usize = 5;
        let shown = self.token(at).of(self.document.text());
        let is_capitals = |text: &str| text.chars().all(char::is_uppercase);
        let shouts = || self.document.tokens_of(self.sentence).iter().filter(|token| is_capitals(token.of(self.document.text()))).count() > 4;
        shown.len() <= LONGEST && is_capitals(shown) && !shouts() && {
            let entry = self.lexicon.entry(self.word_at(at));
            entry.is_some_and(|entry| {
                entry.senses().all(|sense| matches!(sense.register(), Some("colloquial" | "vulgar"))) && entry.regular().is_none()
            })
        }
    }

    /// In a title a bare root before its noun is its active verb: *Peras* extort.
    fn headline_verb(&self, form: &str, at: usize) -> Option<Hit> {
        if !self.sentence.is_title || at + 1 >= self.sentence.tokens.end {
            return None;
        }
        if self.lexicon.is(List::Stop, form) {
            return None;
        }
        let verb = morphology::active(form, self.lexicon).filter(|verb| self.is_verb(verb))?;
        let next = self.word_at(at + 1);
        let object_follows = self.token(at + 1).kind != TokenKind::Punctuation && (self.is_name(at + 1) || !self.lexicon.is(List::Stop, next));
        let opens = at == self.sentence.tokens.start;
        // *Banjir Rendam Desa* opens with its subject, *Kucurkan Dana* with its verb.
        let subject_before = (opens && !self.is_noun(form)) || !opens && (self.is_name(at - 1) || self.is_noun(self.word_at(at - 1)));
        let is_noun_phrase = self.lexicon.is(List::BeforeNoun, self.word_at(at.saturating_sub(1)));
        if !object_follows || !subject_before || is_noun_phrase {
            return None;
        }
        let mut hit = self.of_form(verb, at..at + 1)?;
        hit.status = Status::Derived;
        hit.path = vec![Step { affix: "meN-", kind: AffixKind::Prefix, gives: verb.to_owned() }];
        Some(hit)
    }

    fn is_noun(&self, word: &str) -> bool {
        self.first_part(word) == Some(PartOfSpeech::Noun)
    }

    fn is_verb(&self, word: &str) -> bool {
        self.first_part(word) == Some(PartOfSpeech::Verb)
    }

    /// Whether a noun stands there that is no name and no date.
    fn is_plain_noun(&self, at: usize) -> bool {
        let word = self.word_at(at);
        let is_date = [List::Day, List::Month].into_iter().any(|list| self.lexicon.is(list, word));
        !self.is_name(at) && !is_date && self.is_noun(word)
    }

    /// Whether a word is a verb by its entry or, where it has none, by its prefix.
    fn is_verb_form(&self, at: usize) -> bool {
        let word = self.word_at(at);
        match self.lexicon.entry(word) {
            Some(entry) => entry.regular().is_some() || self.is_verb(word),
            None => !self.is_name(at) && (word.starts_with("di") || word.starts_with("me")) && word.len() > 5,
        }
    }

    fn first_part(&self, word: &str) -> Option<PartOfSpeech> {
        self.lexicon.entry(word)?.senses().next()?.part_of_speech()
    }

    /// The hit for a form in lower case that covers these tokens; none for function words that change nothing.
    fn of_form(&self, form: &str, tokens: Range<usize>) -> Option<Hit> {
        let lists = self.lexicon.lists_of(form);
        let (is_truth, is_stop) = (lists.has(List::Truth), lists.has(List::Stop));
        if is_stop && !is_truth && self.lexicon.house_entry(form).is_none() {
            return None;
        }
        let kind = if is_stop { HitKind::Truth } else { HitKind::Term };
        let blank = self.blank(&tokens, kind);
        let Some(reading) = read_phrase(form, self.lexicon) else {
            return self.unrecognised_name(form, blank);
        };
        match reading.entry.mode() {
            Mode::Forbid => {
                return Some(Hit { headword: Some(reading.entry.headword.to_owned()), source: Some(reading.entry.source().to_owned()), ..blank });
            }
            Mode::Keep => return Some(kept(&reading, self.span(&tokens).of(self.document.text()), blank)),
            Mode::Lemma | Mode::Exact => {}
        }
        self.of_reading(&reading, &tokens, blank)
    }

    /// The words within reach of a cue, those before and those behind.
    fn near(&self, tokens: &Range<usize>) -> [&[String]; 2] {
        const REACH: usize = 10;
        let (start, end) = (tokens.start - self.sentence.tokens.start, tokens.end - self.sentence.tokens.start);
        let (before, behind) = (self.words.get(..start).unwrap_or_default(), self.words.get(end..).unwrap_or_default());
        [&before[before.len().saturating_sub(REACH)..], &behind[..behind.len().min(REACH)]]
    }

    /// The word before, or the sign for the head of a sentence or a closed quotation.
    fn before(&self, at: usize) -> &str {
        let Some(before) = at.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start) else { return sense::HEAD };
        let is_quote = self.token(before).kind == TokenKind::Punctuation && is_quotation_mark(self.word_at(before));
        let glued = before > self.sentence.tokens.start && self.token(before - 1).span.end == self.token(before).span.start;
        match (is_quote, glued) {
            (true, true) => sense::CLOSED,
            (true, false) if before == self.sentence.tokens.start => sense::HEAD,
            _ => self.word_at(before),
        }
    }

    /// A word that no dictionary of words has may still be a name that was not recognised: of an entity, where the article has it elsewhere.
    fn unrecognised_name(&self, form: &str, blank: Hit) -> Option<Hit> {
        // Two small letters are no acronym of a body: *un* is not UN.
        let is_short = form.len() <= 2 && blank.span.of(self.document.text()).chars().all(char::is_lowercase);
        let Some(name) = name::without_context(form, self.lexicon).filter(|_| !is_short) else {
            return if self.is_no_word(form) { None } else { Some(self.owned(form, &blank).unwrap_or_else(|| self.borrowed(form, blank))) };
        };
        let entity = self.entities.iter().position(|entity| entity.headword.is_some() && entity.headword == name.headword);
        Some(Hit {
            kind: if entity.is_some() { HitKind::Name } else { blank.kind },
            headword: name.headword,
            part_of_speech: Some(PartOfSpeech::Propn),
            glosses: name.glosses,
            status: name.status,
            source: name.source,
            entity,
            ..blank
        })
    }

    /// A name or an English word with a possessive behind: *Twitternya* his/her/its Twitter.
    fn owned(&self, form: &str, blank: &Hit) -> Option<Hit> {
        const OWNERS: [(&str, &str, &str); 3] = [("nya", "-nya", "his/her/its"), ("ku", "-ku", "my"), ("mu", "-mu", "your")];
        let host = |(ending, affix, whose)| Some((form.strip_suffix(ending)?.trim_end_matches('-'), affix, whose));
        let (host, affix, whose) = OWNERS.into_iter().find_map(host)?;
        if name::without_context(host, self.lexicon).is_none() && !self.lexicon.is_english(host) {
            return None;
        }
        let hit = self.unrecognised_name(host, blank.clone())?;
        let composed = Composed::Possessed(whose).apply(self.lexicon, hit.glosses.first()?);
        let path = vec![Step { affix, kind: AffixKind::Clitic, gives: form.to_owned() }];
        Some(Hit { composed: Some(composed), status: Status::Derived, path, ..hit })
    }

    /// An English word in an Indonesian text is its own gloss; a few capitals are an acronym (*HUT*), not that word.
    fn borrowed(&self, form: &str, blank: Hit) -> Hit {
        const LONGEST_ACRONYM: usize = 5;
        let is_acronym = form.len() <= LONGEST_ACRONYM && blank.span.of(self.document.text()).chars().all(char::is_uppercase);
        if is_acronym || !self.lexicon.is_english(form) {
            return blank;
        }
        Hit { glosses: vec![form.to_owned()], status: Status::Exact, source: Some("English".to_owned()), ..blank }
    }

    /// Glue of English titles, Roman numbers and addresses are no words that a dictionary could lack.
    fn is_no_word(&self, form: &str) -> bool {
        let is_address =
            form.split('.').count() > 1 && form.split('.').all(|part| part.len() > 1) || form.contains("://") || form.starts_with("http");
        is_address || self.lexicon.is(List::Foreign, form) || self.lexicon.is(List::Roman, form)
    }

    /// What stands around these tokens.
    fn context(&self, tokens: &Range<usize>) -> Context<'_> {
        Context {
            before: self.before(tokens.start),
            after: self.word_at(tokens.end),
            near: self.near(tokens),
            noun_before: tokens.start > self.sentence.tokens.start && self.is_noun(self.word_at(tokens.start - 1)),
            verb_after: self.is_verb_form(tokens.end),
            noun_after: self.is_plain_noun(tokens.end),
            name_before: tokens.start > self.sentence.tokens.start && self.is_name(tokens.start - 1),
            name_after: self.is_name(tokens.end),
        }
    }

    fn of_reading(&self, reading: &Reading<'_>, tokens: &Range<usize>, blank: Hit) -> Option<Hit> {
        // What the affixes make of a noun holds for the noun alone: *golnya* is no verb.
        let is_composed = reading.composed.is_some_and(|composed| composed != Composed::Same);
        let only = reading.entry.senses().next().filter(|_| is_composed).and_then(|sense| sense.part_of_speech());
        let Some(choice) = sense::choose(reading.entry, only, || self.context(tokens), self.lexicon) else { return Some(blank) };
        let part = choice.sense.part_of_speech();
        let glosses = shown_glosses(&choice);
        let composed = reading
            .composed
            .map(|composed| if composed.before_noun() != composed && self.is_plain_noun(tokens.end) { composed.before_noun() } else { composed })
            .filter(|composed| *composed != Composed::Same)
            .and_then(|composed| glosses.first().map(|gloss| composed.apply(self.lexicon, gloss)));
        Some(Hit {
            headword: Some(reading.entry.headword.to_owned()),
            part_of_speech: part,
            composed: composed.filter(|_| reading.status == Status::Derived),
            status: if choice.undecided && reading.status == Status::Exact { Status::Ambiguous } else { reading.status },
            path: reading.path.clone(),
            source: Some(reading.entry.source().to_owned()),
            runner_up: choice
                .runner_up
                .and_then(|sense| sense.glosses().next())
                .map(|gloss| RunnerUp { gloss: gloss.to_owned(), cue: choice.cue.clone() }),
            glosses,
            ..blank
        })
    }
}

fn is_quotation_mark(text: &str) -> bool {
    matches!(text, "\"" | "”" | "“" | "'" | "’" | "''" | "»")
}

/// *AS* is "US" before a noun too.
fn is_acronym(mention: &Mention, document: &Document) -> bool {
    mention.span.of(document.text()).chars().all(char::is_uppercase)
}

/// A phrase is an entry as it stands or with a clitic on its last word; a single word is analysed.
fn read_phrase<'l>(form: &str, lexicon: &'l Lexicon) -> Option<Reading<'l>> {
    if !form.contains(' ') {
        return reading::read_form(form, lexicon);
    }
    let stem = morphology::without_clitics(form, lexicon);
    reading::read_form(stem, lexicon)
}

fn kept(reading: &Reading<'_>, surface: &str, blank: Hit) -> Hit {
    Hit {
        headword: Some(reading.entry.headword.to_owned()),
        source: Some(reading.entry.source().to_owned()),
        glosses: vec![surface.to_owned()],
        status: Status::Exact,
        ..blank
    }
}

/// At most three glosses: those of the chosen sense, the runner-up's in the last place that is free; side by side where nothing decided.
fn shown_glosses(choice: &sense::Choice<'_>) -> Vec<String> {
    const MOST: usize = 3;
    let chosen = choice.sense.glosses().map(str::to_owned);
    let other = choice.runner_up.into_iter().flat_map(|sense| sense.glosses()).map(str::to_owned);
    let mut glosses: Vec<String> = chosen.collect();
    let others: Vec<String> = other.filter(|gloss| !glosses.contains(gloss)).collect();
    if choice.undecided {
        glosses.splice(1.min(glosses.len())..1.min(glosses.len()), others.into_iter().take(1));
    } else {
        glosses.extend(others);
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
        let annotation = annotate_text(title, &Lexicon::embedded());
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
