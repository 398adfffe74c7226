//! What the dictionaries of words do not have: acronyms that the text explains, names that were not recognised, borrowed English, letters, reporters' signs.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::names::of_entity;
use super::reader::{Hit, HitKind, Reader};
use super::word::is_capitals;
use crate::document::Document;
use crate::glossary::entry::ENGLISH;
use crate::glossary::name::{self, Entity, Mention};
use crate::glossary::reading::{self, Composed};
use crate::glossary::status::Status;
use crate::lexicon::{Entry, Lexicon, List, PartOfSpeech};
use crate::morphology::{self, AffixKind, Step};
use crate::token::{Token, TokenKind};

/// What acronyms mean that the text explains, and the sentence from which on they do.
pub(super) type Acronyms<'l> = BTreeMap<String, (Option<usize>, Hit<'l>)>;

/// Whether what was taken for a name is one known word with a clitic behind its hyphen: *AC-nya*, *Waiter-nya*.
pub(super) fn is_owned(entity: &Entity, document: &Document, lexicon: &Lexicon) -> bool {
    // *CS* is no *cs*, "and others".
    let is_noun = |host: &str| lexicon.entry(host).is_some_and(|entry| entry.part_of_speech() == Some(PartOfSpeech::Noun));
    let is_known = |host: &str| is_noun(host) || lexicon.is_english(host) || name::without_context(host, lexicon).is_some();
    let is_one = |mention: &Mention| {
        let parts = document.lower(mention.tokens.start).split_once('-');
        mention.tokens.len() == 1 && parts.is_some_and(|(host, clitic)| morphology::is_clitic(clitic) && is_known(host))
    };
    entity.mentions.iter().all(is_one)
}

/// *contoh.org*: an address in small letters, which stands as it is.
fn is_address(form: &str, shown: &str) -> bool {
    const LONGEST_ENDING: usize = 4;
    let (host, ending) = form.rsplit_once('.').unwrap_or_default();
    let is_ending = ending.len() <= LONGEST_ENDING && ending.bytes().all(|byte| byte.is_ascii_lowercase());
    form == shown
        && host.len() > 1
        && is_ending
        && host.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-'))
}

impl<'l> Reader<'_, 'l> {
    /// How many tokens a reporter's sign has that begins here: *(abm/kid)*, *\[gir\]* behind the last sentence; it is no word.
    pub(super) fn sign_off(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 6;
        if self.is_editors(at) {
            return Some(1);
        }
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

    /// *mereka (warga - red)*: who says what stands in the brackets is no word.
    fn is_editors(&self, at: usize) -> bool {
        let is_editor = || self.lists_at(at).others().and_then(|others| others.of("cue")) == Some("editor");
        let before = at.checked_sub(1).filter(|before| *before >= self.sentence.tokens.start);
        matches!(self.word_at(at + 1), ")" | "]") && is_editor() && before.is_some_and(|before| matches!(self.word_at(before), "," | "-" | "–" | "—"))
    }

    /// *@makansiang*: what somebody calls himself on social media is no word.
    pub(super) fn is_handle(&self, at: usize) -> bool {
        let sign = at.checked_sub(1).filter(|sign| *sign >= self.sentence.tokens.start && self.word_at(*sign) == "@");
        sign.is_some_and(|sign| self.token(sign).span.end == self.token(at).span.start)
    }

    /// An acronym that the text explains behind a phrase: *kawasan ekonomi khusus (KEK)*. It means what the phrase means from there on.
    pub(super) fn learn_acronym(&self, hit: &Hit<'l>, tokens: Range<usize>, acronyms: &mut Acronyms<'l>) {
        if hit.kind != HitKind::Term || tokens.len() < 2 || !matches!(self.word_at(tokens.end), "(" | "/") || self.word_at(tokens.end + 2) != ")" {
            return;
        }
        let at = tokens.end + 1;
        let acronym = self.token(at).of(self.document.text());
        let words: Vec<&str> = tokens.map(|at| self.word_at(at)).collect();
        if (acronym.chars().all(char::is_uppercase) || name::is_blend(acronym))
            && !self.is_english_acronym(at)
            && name::letters_fit(acronym, &words, self.lexicon)
        {
            acronyms.entry(acronym.to_owned()).or_insert_with(|| (self.number, hit.clone()));
        }
    }

    pub(super) fn explained(&self, at: usize, acronyms: &mut Acronyms<'l>) -> Option<(Option<Hit<'l>>, usize)> {
        let acronym = self.token(at).of(self.document.text());
        let is_new = !acronyms.contains_key(acronym) && matches!(self.word_at(at.saturating_sub(1)), "(" | "/") && !self.is_english_acronym(at);
        if is_new {
            acronyms.extend(self.explained_by_words(at).map(|hit| (acronym.to_owned(), (self.number, hit))));
        }
        let (_, hit) = acronyms.get(acronym).filter(|(from, _)| *from <= self.number)?;
        Some((Some(Hit { span: self.span(&(at..at + 1)), sentence: self.number, ..hit.clone() }), 1))
    }

    /// *DNA* is English as it is, and shorter than what it stands for.
    fn is_english_acronym(&self, at: usize) -> bool {
        let shown = self.token(at).of(self.document.text());
        self.entry_at(at).is_some_and(|entry| entry.gloss() == Some(shown))
    }

    /// An acronym behind words that are no phrase, in the English of these words.
    fn explained_by_words(&self, at: usize) -> Option<Hit<'l>> {
        let (words, english) = name::explanation(self.document, at, self.lexicon)?;
        let path = vec![Step { affix: "acronym", kind: AffixKind::Spelling, gives: self.word_at(at).to_owned() }];
        let part_of_speech = Some(PartOfSpeech::Noun);
        Some(Hit {
            headword: Some(words.into()),
            part_of_speech,
            glosses: vec![english.into()],
            status: Status::Derived,
            path,
            ..self.blank(&(at..at + 1), HitKind::Term)
        })
    }

    /// A capital or a Roman number on its own behind a word or figure, *grup A*, *kelas III*, *5 G*, and one with figures: *F1*, *S-400*, *3D*. Nothing is lost that English has too.
    pub(super) fn letter(&self, at: usize) -> Option<Hit<'l>> {
        let shown = self.token(at).of(self.document.text());
        let stands_behind = at > self.sentence.tokens.start && self.token(at - 1).kind != TokenKind::Punctuation;
        let is_word = self.token(at).kind == TokenKind::Word && !self.is_name(at);
        let is_large = || shown.chars().all(char::is_uppercase);
        let is_letter = || stands_behind && is_large() && (shown.len() == 1 || self.is_on(List::Roman, at));
        // *X dan ChatGPT*, *A ditangkap*, *Polisi memastikan, A kabur*, *kelompok A, B, dan C*
        let opens = || {
            let goes_on = at + 1 < self.sentence.tokens.end && self.token(at + 1).of(self.document.text()).starts_with(char::is_lowercase);
            let is_inside = at > self.sentence.tokens.start && self.word_at(at - 1) == ",";
            let goes_on = goes_on || is_inside && self.word_at(at + 1) == ",";
            (at == self.sentence.tokens.start || is_inside) && shown.len() == 1 && is_large() && goes_on
        };
        let has_figures = || shown.contains(|c: char| c.is_ascii_digit()) && shown.chars().filter(|c| c.is_alphabetic()).count() == 1;
        let range = at..at + 1;
        (is_word && (is_letter() || opens() || has_figures())).then(|| Hit {
            glosses: vec![Cow::Owned(shown.to_owned())],
            status: Status::Exact,
            ..self.blank(&range, HitKind::Figure)
        })
    }

    /// Whether a sentence has so much in capitals that they say nothing of a word.
    pub(super) fn shouts(&self) -> bool {
        const MOST: usize = 4;
        let is_capitals = |token: &&Token| token.of(self.document.text()).chars().all(char::is_uppercase);
        self.document.tokens_of(self.sentence).iter().filter(is_capitals).nth(MOST).is_some()
    }

    /// A few capitals that are a word of colloquial speech alone, in a text that is not: *KEK* is not *kek*, "like"; or a short common noun that other texts write
    /// small: *API* is no fire. Verbs, adjectives and longer words are stressed: *harga beras NAIK*, *BANJIR melanda Jakarta*.
    pub(super) fn is_unknown_acronym(&self, at: usize) -> bool {
        const LONGEST: usize = 6;
        const LONGEST_NOUN: usize = 4;
        let shown = self.token(at).of(self.document.text());
        if self.is_spoken || shown.len() > LONGEST || !is_capitals(shown) || self.shouts() {
            return false;
        }
        self.entry_at(at).is_some_and(|entry| {
            let is_slang = || entry.senses().all(|sense| matches!(sense.register(), Some("colloquial" | "vulgar")));
            let is_short_noun = || shown.len() <= LONGEST_NOUN && entry.part_of_speech() == Some(PartOfSpeech::Noun);
            entry.regular().is_none() && is_slang() || is_short_noun() && self.is_common_word(at, entry) && !self.is_stressed(at)
        })
    }

    /// Whether a word that has content is met often, and mostly without a capital.
    fn is_common_word(&self, at: usize, entry: Entry<'_>) -> bool {
        const OFTEN: f64 = 3.8;
        // In ninths of all the times it stands inside a sentence.
        const LARGE: u8 = b'7';
        let word = self.word_at(at);
        let is_small = || self.lexicon.capitals(word).is_none_or(|[large, ..]| large < LARGE);
        let says_letters = || entry.senses().any(|sense| sense.glosses().next().is_some_and(|gloss| gloss.contains(char::is_uppercase)));
        let lists = self.lists_at(at);
        let is_function = lists.has(List::Stop) || lists.has(List::Truth) || lists.meanings().is_some();
        // *KTT*, *ASI*: letters with an entry of their own.
        let is_letters = || !word.contains(['a', 'e', 'i', 'o', 'u']) || lists.others().is_some_and(|others| others.of("letters").is_some());
        let has_letters = || is_letters() || self.lexicon.names(word).any(|name| name.is_acronym());
        !is_function && self.lexicon.frequency(word).is_some_and(|often| often >= OFTEN) && is_small() && !says_letters() && !has_letters()
    }

    /// *\[SALAH\]*, *FOTO: …*, *DISKON BESAR*: capitals that stress a word, which stands beside others so or is a label.
    fn is_stressed(&self, at: usize) -> bool {
        let is_large = |at: usize| {
            let is_inside = self.sentence.tokens.contains(&at) && self.token(at).kind == TokenKind::Word && !self.is_name(at);
            is_inside && self.word_at(at).len() > 1 && is_capitals(self.token(at).of(self.document.text()))
        };
        let before = at.checked_sub(1);
        is_large(at + 1) || before.is_some_and(|before| is_large(before) || self.word_at(before) == "[") || self.word_at(at + 1) == ":"
    }

    /// *TAA* of *Trent Alexander-Arnold*: the one person whose initials three letters or more are.
    fn with_initials(&self, shown: &str) -> Option<usize> {
        if shown.len() < 3 || !is_capitals(shown) {
            return None;
        }
        let mut persons = (0..self.entities.len()).filter(|n| self.entities[*n].has_initials(shown));
        persons.next().filter(|_| persons.next().is_none())
    }

    /// A word that no dictionary of words has may still be a name that was not recognised: of an entity, where the article has it elsewhere.
    pub(super) fn unrecognised_name(&self, form: &str, blank: Hit<'l>) -> Option<Hit<'l>> {
        // What letters stand for, the text says better than the dictionary.
        let shown = blank.span.of(self.document.text());
        let of = |n: usize, blank: Hit<'l>| of_entity(&self.entities[n], PartOfSpeech::Propn, Hit { kind: HitKind::Name, entity: Some(n), ..blank });
        let has_letters = |entity: &Entity| entity.acronym.as_deref() == Some(shown) && !entity.is_common();
        if let Some(n) = self.entities.iter().position(has_letters) {
            return Some(of(n, blank));
        }
        let Some(name) = name::on_subject(form, self.subject, self.lexicon).filter(|name| !self.is_no_acronym(form, shown, name.glosses.first()))
        else {
            if let Some(n) = self.with_initials(shown) {
                return Some(of(n, blank));
            }
            return if self.is_no_word(form) {
                // *Contoh (contoh.org)* is named already.
                let is_named = || self.document.text()[..blank.span.start].ends_with('(');
                let is_shown = is_address(form, shown) && !is_named();
                is_shown.then(|| Hit { kind: HitKind::Figure, glosses: vec![form.to_owned().into()], status: Status::Exact, ..blank })
            } else {
                Some(self.owned(form, &blank).or_else(|| self.with_hyphen(form, &blank)).unwrap_or_else(|| self.borrowed(form, blank)))
            };
        };
        let entity = self.entities.iter().position(|entity| entity.headword.is_some() && entity.headword == name.headword && !entity.is_common());
        let is_common = name.glosses.first().is_some_and(|gloss| !gloss.contains(char::is_uppercase));
        Some(Hit {
            kind: if entity.is_some() { HitKind::Name } else { blank.kind },
            headword: name.headword.map(Cow::Owned),
            part_of_speech: Some(if is_common { PartOfSpeech::Noun } else { PartOfSpeech::Propn }),
            glosses: name.glosses.into_iter().map(Cow::Owned).collect(),
            status: name.status,
            source: name.source.map(Cow::Owned),
            entity,
            ..blank
        })
    }

    /// Two small letters are no acronym, *un* is not UN; three are one, or four that stand for a proper name, where the text has them in capitals too or nearly all
    /// writers write them small at times (*kpk*): *dpt* in speech is *dapat*, no list of voters, and *pan* is for frying.
    fn is_no_acronym(&self, form: &str, shown: &str, gloss: Option<&String>) -> bool {
        let is_met = || self.lexicon.is_written_small(form) || self.capitals.contains(form);
        let is_proper = || gloss.is_some_and(|gloss| gloss.starts_with(char::is_uppercase));
        let is_acronym = || self.lexicon.names(form).any(|entry| entry.is_acronym());
        let is_doubtful = || form.len() <= 3 || form.len() == 4 && is_proper();
        shown.chars().all(char::is_lowercase) && (form.len() <= 2 || is_acronym() && is_doubtful() && !is_met())
    }

    /// A name or an English word with a possessive behind: *Twitternya* his/her/its Twitter.
    pub(super) fn owned(&self, form: &str, blank: &Hit<'l>) -> Option<Hit<'l>> {
        let owned = |(host, clitic)| Some((host, clitic, Composed::possessed(clitic)?));
        let (host, affix, possessed) = morphology::hosts_and_clitics(form).find_map(owned)?;
        let path = vec![Step { affix, kind: AffixKind::Clitic, gives: form.to_owned() }];
        // *HET-nya* has nothing of the people.
        let letters = blank.span.of(self.document.text()).split('-').next().filter(|letters| is_capitals(letters));
        if let Some(gloss) = letters.and_then(|_| self.lexicon.names(host).find(|name| name.is_acronym())?.gloss()) {
            let composed = Some(possessed.apply(self.lexicon, gloss));
            return Some(Hit { composed, glosses: vec![Cow::Owned(gloss.to_owned())], status: Status::Derived, path, ..blank.clone() });
        }
        if name::without_context(host, self.lexicon).is_none() && !self.lexicon.is_english(host) {
            return None;
        }
        let hit = self.unrecognised_name(host, blank.clone())?;
        let composed = possessed.apply(self.lexicon, hit.glosses.first()?);
        Some(Hit { composed: Some(composed), status: Status::Derived, path, ..hit })
    }

    /// An English word in an Indonesian text is its own gloss; a few capitals are an acronym (*HUT*), not that word.
    pub(super) fn borrowed(&self, form: &str, blank: Hit<'l>) -> Hit<'l> {
        const LONGEST_ACRONYM: usize = 5;
        let is_acronym = form.len() <= LONGEST_ACRONYM && blank.span.of(self.document.text()).chars().all(char::is_uppercase);
        // *year-on-year*
        let is_part = |part: &str| self.lexicon.is_english(part) || self.lexicon.is(List::Foreign, part);
        let is_joined = || form.contains('-') && form.split('-').all(is_part);
        if is_acronym || !(self.lexicon.is_english(form) || is_joined()) {
            return blank;
        }
        Hit { glosses: vec![Cow::Owned(form.to_owned())], status: Status::Exact, source: Some(Cow::Borrowed(ENGLISH)), ..blank }
    }

    /// *di-cancel* be cancelled, *me-review* review: English or what is borrowed, with a prefix of Indonesian and a hyphen.
    fn with_hyphen(&self, form: &str, blank: &Hit<'l>) -> Option<Hit<'l>> {
        let (affix, base) = morphology::hyphened_prefix(form)?;
        let is_active = affix.starts_with(['m', 'n']);
        let composed = if is_active { Composed::Same } else { Composed::Passive };
        let entry = self.lexicon.entry(base).filter(|entry| entry.regular().is_none());
        let verb = || entry?.senses().find(|sense| sense.part_of_speech() == Some(PartOfSpeech::Verb))?.glosses().next();
        // English nouns that were borrowed are verbs as they stand.
        let is_english = || self.lexicon.is_english(base) || entry.is_some_and(|entry| entry.gloss() == Some(base));
        let gloss = verb().map(str::to_owned).or_else(|| is_english().then(|| base.to_owned()));
        let Some(gloss) = gloss else { return self.without_its_hyphen(form, blank) };
        Some(Hit {
            part_of_speech: Some(PartOfSpeech::Verb),
            composed: Some(composed.apply(self.lexicon, &gloss)),
            glosses: vec![gloss.into()],
            status: Status::Derived,
            path: vec![Step { affix, kind: AffixKind::Prefix, gives: form.to_owned() }],
            ..blank.clone()
        })
    }

    /// *di-bully*, of *dibully*.
    fn without_its_hyphen(&self, form: &str, blank: &Hit<'l>) -> Option<Hit<'l>> {
        let reading = reading::read_form(&form.replacen('-', "", 1), self.lexicon).filter(|reading| reading.status != Status::Root)?;
        let sense = reading.entry.senses().next()?;
        let gloss = sense.glosses().next()?;
        Some(Hit {
            headword: Some(reading.entry.headword.into()),
            part_of_speech: sense.part_of_speech(),
            composed: reading.composed.filter(|composed| *composed != Composed::Same).map(|composed| composed.apply(self.lexicon, gloss)),
            glosses: sense.glosses().map(Cow::Borrowed).collect(),
            status: Status::Derived,
            path: vec![Step { affix: "spelling", kind: AffixKind::Spelling, gives: form.to_owned() }],
            source: Some(reading.entry.source().into()),
            ..blank.clone()
        })
    }

    /// Glue of English titles, Roman numbers and addresses are no words that a dictionary could lack.
    pub(super) fn is_no_word(&self, form: &str) -> bool {
        let is_address =
            form.split('.').count() > 1 && form.split('.').all(|part| part.len() > 1) || form.contains("://") || form.starts_with("http");
        is_address || self.lexicon.is(List::Foreign, form) || self.lexicon.is(List::Roman, form)
    }
}
