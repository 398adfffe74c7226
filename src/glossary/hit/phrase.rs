//! What stands in several tokens: phrases, words of degree with their adjectives, one word printed as two.

use std::borrow::Cow;
use std::ops::Range;

use super::reader::{Hit, HitKind, Place, Reader};
use crate::article::squeeze;
use crate::glossary::english;
use crate::glossary::entry::PATTERNS;
use crate::glossary::name;
use crate::glossary::reading::{self, Composed, Reading};
use crate::glossary::sense;
use crate::glossary::status::Status;
use crate::lexicon::{Entry, List, NameKind, PartOfSpeech};
use crate::morphology::{self, AffixKind, Step};
use crate::token::TokenKind;

/// Words that have an entry together.
pub(super) struct Phrase<'l> {
    /// The words with single blanks.
    key: String,
    /// How many they are.
    pub(super) n: usize,
    entry: Entry<'l>,
}

/// Most words of a phrase that is met in another spelling.
const LONGEST_RESPELT: usize = 4;
/// Bytes of a word and a blank, mostly.
const USUAL: usize = 10;

impl<'l> Phrase<'l> {
    /// Whether the phrase that begins here is printed in another spelling.
    fn is_respelt(&self, reader: &Reader<'_, '_>, at: usize) -> bool {
        (at..at + self.n).any(|at| reader.known_at(at).is_some_and(|known| known.standard != known.word))
    }

    /// Its first gloss.
    pub(super) fn gloss(&self) -> Option<&'l str> {
        self.entry.glosses().next()
    }

    /// Whether its first sense is an adverb.
    pub(super) fn is_adverb(&self) -> bool {
        self.entry.part_of_speech() == Some(PartOfSpeech::Adv)
    }

    /// The part of speech of its first sense.
    pub(super) fn part(&self) -> Option<PartOfSpeech> {
        self.entry.part_of_speech()
    }

    /// Whether its first sense is a noun.
    pub(super) fn is_noun(&self) -> bool {
        self.entry.part_of_speech() == Some(PartOfSpeech::Noun)
    }
}

impl<'l> Reader<'_, 'l> {
    /// The words from here on with single blanks, where nothing but blanks stands between them.
    pub(super) fn joined(&self, at: usize, n: usize, names_too: bool) -> Option<String> {
        if self.n_words(at, n, names_too) < n {
            return None;
        }
        let mut key = String::with_capacity(n * USUAL);
        for at in at..at + n {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(self.word_at(at));
        }
        Some(key)
    }

    /// How many words stand from here on with nothing but blanks between them, `most` or fewer.
    fn n_words(&self, at: usize, most: usize, names_too: bool) -> usize {
        let is_word = |at: &usize| self.token(*at).kind == TokenKind::Word && (names_too || !self.blocks_phrase(*at));
        (at..(at + most).min(self.sentence.tokens.end)).take_while(is_word).count()
    }

    /// The longest phrase that begins here; its last word may carry a clitic.
    pub(super) fn phrase(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let longest = self.longest_phrase(at, |n| !self.cuts_phrase(at, n));
        let office = self.office(at).filter(|(_, n)| longest.as_ref().is_none_or(|phrase| *n > phrase.n));
        let is_verb = |phrase: &Phrase<'_>| phrase.entry.part_of_speech() == Some(PartOfSpeech::Verb);
        let longest =
            longest.filter(|phrase| !(self.is_part_of_place(at, phrase) || is_verb(phrase) && self.opens_as_conjunction(at, at + phrase.n)));
        let phrase = || longest.map(|Phrase { key, n, entry }| (self.of_known(&key, self.lexicon.lists_of(&key), Some(entry), at..at + n), n));
        office
            .or_else(|| self.office_in_place(at))
            .or_else(phrase)
            .or_else(|| self.inflected(at))
            .or_else(|| self.in_title(at))
            .or_else(|| self.phrase_with_prefix(at))
            .or_else(|| self.having(at))
            .or_else(|| self.one_after_another(at))
            .or_else(|| self.degree(at))
            .or_else(|| self.equal(at))
            .or_else(|| self.split_word(at))
    }

    /// *di tempat kosnya*, *di sekolah negeri*, *di tempat bersejarah itu*: an adverb of place is none where a noun goes on with its noun or adjective.
    fn is_part_of_place(&self, at: usize, phrase: &Phrase<'_>) -> bool {
        let end = at + phrase.n;
        let is_adverb = || phrase.is_adverb() && phrase.n == 2 && self.is_on(List::Locative, at) && self.is_noun(at + 1);
        let goes_on = || self.is_any_noun(end) || self.part_at(end) == Some(PartOfSpeech::Adj) && !self.is_on(List::Stop, end);
        is_adverb() && !self.is_name(end) && goes_on()
    }

    /// The longest office of several words that begins and ends with a capital: *Wakil Menteri Sosial*, *Ketua Komisi Eropa*. One with somebody's name behind it is
    /// part of that name's place.
    fn office(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let is_capital = |at: usize| self.token(at).of(self.document.text()).starts_with(char::is_uppercase);
        let is_small = |at: usize| [List::Stop, List::Connector].into_iter().any(|list| self.is_on(list, at));
        if at + 1 >= self.sentence.tokens.end || !is_capital(at) {
            return None;
        }
        // *Pangdam XVII/Cenderawasih*: the stroke and what stands behind it are of one word with what stands before.
        const LAST_STROKE: usize = 5;
        let is_stroke = |at: usize| self.word_at(at) == "/";
        let n_glued = if (at + 2..=at + LAST_STROKE).any(|stroke| stroke + 1 < self.sentence.tokens.end && is_stroke(stroke)) { 2 } else { 0 };
        (2..=self.lexicon.name_length(self.word_at(at)) + n_glued).rev().find_map(|n| {
            let range = at..at + n;
            let last = at + n - 1;
            if last >= self.sentence.tokens.end
                || !is_capital(last)
                || !range.clone().all(|at| is_capital(at) || is_small(at) || n_glued > 0 && is_stroke(at))
                || self.cuts_into_name(&range)
                || self.goes_on(&range)
            {
                return None;
            }
            let has_stroke = n_glued > 0 && range.clone().any(is_stroke);
            let key = if has_stroke { squeeze(self.span(&range).of(self.document.text())).to_lowercase() } else { self.joined(at, n, true)? };
            let office = self.lexicon.names(&key).find(|entry| entry.kind() == NameKind::Position)?;
            let hit = Hit {
                headword: Some(office.headword().into()),
                part_of_speech: Some(PartOfSpeech::Noun),
                glosses: office.glosses().map(Cow::Borrowed).collect(),
                status: Status::Exact,
                source: Some(office.source().into()),
                ..self.blank(&range, HitKind::Term)
            };
            Some((Some(hit), n))
        })
    }

    /// *Bupati Garut*, *Wali Kota Bandung*, *Kapolres Sleman*: an office that no dictionary has, and the place that it is held in, with nobody's name behind.
    fn office_in_place(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        const LONGEST_HEAD: usize = 4;
        let is_capital = |at: usize| self.token(at).of(self.document.text()).starts_with(char::is_uppercase);
        if !is_capital(at) || self.lexicon.name_patterns(self.word_at(at)).next().is_none() {
            return None;
        }
        let place = (at + 1..(at + 1 + LONGEST_HEAD).min(self.sentence.tokens.end)).find_map(|at| self.name_over(at))?;
        let entity = &self.entities[place.entity];
        let range = at..place.tokens.end;
        // *Warga Singapura* hold no office.
        // *Uskup Agung* is a title, *Uskup Agung Ende* an office.
        let is_office = |key: &str| self.lexicon.is_office(key) || self.lexicon.names(key).any(|entry| entry.kind() == NameKind::Title);
        let heads = |end: usize| end > at && self.joined(at, end - at, true).is_some_and(|key| is_office(&key));
        // *Dandim 0815/Mojokerto*
        let is_slash = |at: usize| self.token(at).of(self.document.text()) == "/";
        let is_numbered = place.tokens.start == at + 3 && is_slash(at + 2) && heads(at + 1);
        // *Kasdam XIV/Hasanuddin*, *Danrem 043/Garuda Hitam*: behind the number of a unit stands what that is called.
        let is_unit = || is_numbered && place.tokens.len() < 3;
        let is_office = entity.kind == NameKind::Place && entity.status == Status::Exact && (is_numbered || heads(place.tokens.start)) || is_unit();
        if !is_office || !(is_numbered || (at..place.tokens.start).all(is_capital)) || self.is_name(range.end) || self.goes_on(&range) {
            return None;
        }
        // *Kapolres Bima Kota*
        let end = range.end + usize::from(self.is_on(List::Division, range.end) && is_capital(range.end) && !self.is_name(range.end));
        let composed = |end: usize| {
            let printed = squeeze(self.span(&(at..end)).of(self.document.text()));
            let office = name::composed_office(&printed, self.subject, self.lexicon)?;
            Some((at..end, printed, office))
        };
        let (range, printed, office) = composed(end).or_else(|| composed(range.end))?;
        let hit = Hit {
            headword: Some(printed.into()),
            part_of_speech: Some(PartOfSpeech::Noun),
            glosses: vec![office.into()],
            status: Status::Derived,
            source: Some(Cow::Borrowed(PATTERNS)),
            ..self.blank(&range, HitKind::Term)
        };
        Some((Some(hit), range.len()))
    }

    /// *Presiden Amerika Serikat dan Tiongkok*: the office of two countries.
    fn goes_on(&self, office: &Range<usize>) -> bool {
        let ends_in_name = self.name_over(office.end - 1).is_some();
        ends_in_name && self.is_on(List::Coordinator, office.end) && self.is_name(office.end + 1)
    }

    /// Whether a name stands partly inside a stretch, or is all of it.
    fn cuts_into_name(&self, tokens: &Range<usize>) -> bool {
        let is_inside = |name: &Place| tokens.start <= name.tokens.start && name.tokens.end <= tokens.end && name.tokens != *tokens;
        tokens.clone().filter_map(|at| self.name_over(at)).any(|name| !is_inside(name))
    }

    /// The longest phrase from here on whose number of words fits, as it is printed or in standard spelling: *nggak sengaja*, *tengah malem*.
    pub(super) fn longest_phrase(&self, at: usize, fits: impl Fn(usize) -> bool) -> Option<Phrase<'l>> {
        let printed = self.longest_from(self.word_at(at), at, |at| self.word_at(at), &fits);
        let standard = |at: usize| self.known_at(at).map_or("", |known| known.standard);
        // Few texts have other spellings, and few words of these.
        let may_be_respelt =
            || (at..at + LONGEST_RESPELT).any(|at| self.known_at(at).is_some_and(|known| known.standard.as_ptr() != known.word.as_ptr()));
        let respelt = || may_be_respelt().then(|| self.longest_from(standard(at), at, standard, &fits)).flatten();
        printed.or_else(|| respelt().filter(|phrase| phrase.is_respelt(self, at)))
    }

    /// The longest phrase with this word in place of the one that is printed first, and the words that stand behind it.
    pub(super) fn phrase_from(&self, first: &str, at: usize) -> Option<Phrase<'l>> {
        self.longest_from(first, at, |at| self.word_at(at), &|n| !self.cuts_phrase(at, n))
    }

    /// The longest phrase with this first word and the words that stand behind it, each as `word` has it.
    fn longest_from<'w>(&self, first: &str, at: usize, word: impl Fn(usize) -> &'w str, fits: &impl Fn(usize) -> bool) -> Option<Phrase<'l>> {
        let longest = self.lexicon.phrase_length(first);
        if longest < 2 || self.says_somebody(at) {
            return None;
        }
        let mut n = self.n_words(at, longest, true);
        let mut key = String::with_capacity(n * USUAL);
        key.push_str(first);
        (at + 1..at + n).for_each(|at| key.extend([" ", word(at)]));
        while n > 1 {
            if let Some(entry) = self.phrase_entry(&key)
                && !self.cuts_name(&(at..at + n))
                && fits(n)
                && sense::holds(entry, || self.context(&(at..at + n)))
            {
                return Some(Phrase { key, n, entry });
            }
            n -= 1;
            key.truncate(key.len() - word(at + n).len() - 1);
        }
        None
    }

    /// A phrase whose first word has a prefix or is doubled, by the phrase without: *membanting setir*, *ditembak jatuh*, *gunung-gunung berapi*.
    fn inflected(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        use PartOfSpeech::{Noun, Verb};
        let word = self.word_at(at);
        // Most words have no such prefix.
        let may_be = word.contains('-') || ["me", "di", "be"].iter().any(|prefix| word.starts_with(prefix));
        if !may_be || self.n_words(at, 2, true) < 2 {
            return None;
        }
        // *berusaha keras* is no noun with *usaha keras*.
        let may_have = !self.is_verb(at);
        // *meninggal bersama* has nothing of *tinggal bersama*: the verb is another than its root.
        let is_other = |base: &str| {
            let (own, root) = (self.entry_at(at), self.lexicon.entry(base).filter(|root| root.part_of_speech() == Some(Verb)));
            own.zip(root).is_some_and(|(own, root)| !own.glosses().any(|gloss| root.glosses().any(|other| other == gloss)))
        };
        morphology::inner(word).filter(|(affix, _, base)| *affix != "meN-" || !is_other(base)).find_map(|(affix, kind, base)| {
            let active = morphology::active(&base, self.lexicon).filter(|_| affix == "di-");
            [Some(base.as_str()), active].into_iter().flatten().find_map(|first| {
                let phrase = self.phrase_from(first, at)?;
                let composed = match (affix, phrase.entry.part_of_speech()?) {
                    ("meN-", Verb) | ("ber-", Verb) => Composed::Same,
                    ("di-", Verb) if !self.has_its_object(&phrase) => Composed::Passive,
                    // *dirumah sakit*, of *di rumah sakit*
                    ("di-", Noun) if active.is_none() && self.entry_at(at).is_none() => Composed::Same,
                    ("ber-", Noun) if may_have => Composed::With,
                    ("reduplication", Noun) => Composed::Plural,
                    _ => return None,
                };
                let range = at..at + phrase.n;
                let path = vec![Step { affix, kind, gives: self.joined(at, phrase.n, true)? }];
                let reading = Reading { entry: phrase.entry, status: Status::Derived, composed: Some(composed), path };
                Some((self.of_reading(reading, &range, self.blank(&range, HitKind::Term)), phrase.n))
            })
        })
    }

    /// *melakukan penggeledahan* conduct a search: whether the English of a phrase ends in its object, which the passive has before it.
    fn has_its_object(&self, phrase: &Phrase<'_>) -> bool {
        let mut words = phrase.gloss().unwrap_or_default().split(' ').skip(1);
        words.next().zip(words.next()).is_some_and(|(article, thing)| english::article(self.lexicon, thing) == article)
    }

    /// *Beri Sanksi*, *Ucapkan Selamat*: in a title a phrase without the *me-* of its verb.
    fn in_title(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        if !self.sentence.is_title || self.is_name(at) {
            return None;
        }
        let verb = morphology::active(self.word_at(at), self.lexicon)?;
        let phrase = self.phrase_from(verb, at).filter(|phrase| phrase.entry.part_of_speech() == Some(PartOfSpeech::Verb))?;
        let range = at..at + phrase.n;
        let path = vec![Step { affix: "meN-", kind: AffixKind::Omission, gives: self.joined(at, phrase.n, true)? }];
        let reading = Reading { entry: phrase.entry, status: Status::Derived, composed: None, path };
        Some((self.of_reading(reading, &range, self.blank(&range, HitKind::Term)), phrase.n))
    }

    /// The entry of a phrase as it stands, in its standard spelling (*mata pencarian*) or without the clitic on its last word.
    pub(super) fn phrase_entry(&self, key: &str) -> Option<Entry<'l>> {
        let standard = || self.lexicon.entry(self.lexicon.variant(key)?);
        self.lexicon.entry(key).or_else(standard).or_else(|| morphology::hosts(key).find_map(|host| self.lexicon.entry(host)))
    }

    /// *kata Sandi*: a capital behind a word of saying in small letters speaks, and is no password.
    fn says_somebody(&self, at: usize) -> bool {
        let is = |at: usize, case: fn(char) -> bool| at < self.sentence.tokens.end && self.token(at).of(self.document.text()).starts_with(case);
        is(at, char::is_lowercase) && is(at + 1, char::is_uppercase) && self.is_on(List::Speech, at)
    }

    /// Whether a name that no phrase may take apart or swallow lies in a stretch. One that no dictionary has may be the end of a phrase, *negeri Paman Sam*,
    /// and so may one that is no word besides: *umat Islam*.
    fn cuts_name(&self, tokens: &Range<usize>) -> bool {
        let is_end = |at: usize| {
            let may_end = |name: &&Place| self.entities[name.entity].status == Status::None || self.is_no_common_word(name);
            let name = self.name_over(at).filter(may_end);
            name.is_some_and(|name| tokens.start < name.tokens.start && name.tokens.end == tokens.end)
        };
        tokens.clone().any(|at| self.blocks_phrase(at) && !is_end(at))
    }

    /// A name of one word that the dictionary of words has with a capital alone, if at all: *Islam*, but not *Batu*.
    fn is_no_common_word(&self, name: &Place) -> bool {
        name.tokens.len() == 1 && self.entry_at(name.tokens.start).is_none_or(|entry| entry.is_proper())
    }

    /// *bertransmisi otomatis* with automatic transmission: a noun in *ber-* that no dictionary has, and its adjective.
    fn having(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let next = at + 1;
        let may_be = self.word_at(at).starts_with("ber") && self.entry_at(at).is_none() && self.part_at(next) == Some(PartOfSpeech::Adj);
        if !may_be || self.is_name(at) || self.is_name(next) || self.is_on(List::Stop, next) || self.phrase(next).is_some() {
            return None;
        }
        let has = |hit: &Hit<'_>| hit.part_of_speech == Some(PartOfSpeech::Noun) && hit.composed.is_some();
        let noun = self.of_word(at).filter(has)?;
        let adjective = self.of_word(next).filter(|hit| hit.part_of_speech == Some(PartOfSpeech::Adj))?;
        let thing = format!("{} {}", adjective.shown()?, noun.glosses.first()?);
        let composed = Some(Composed::With.apply(self.lexicon, &thing));
        Some((Some(Hit { composed, span: self.span(&(at..next + 1)), ..noun }), 2))
    }

    /// *rezim demi rezim* regime after regime.
    fn one_after_another(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let frame = self.lists_at(at + 1).meanings()?.of("between_same").filter(|_| self.word_at(at) == self.word_at(at + 2))?;
        let hit = self.of_word(at)?;
        let composed = Some(frame.replace('X', hit.shown()?));
        Some((Some(Hit { composed, status: Status::Derived, span: self.span(&(at..at + 3)), ..hit }), 3))
    }

    /// *di langgar*: a verb that is the name of a place as well, by its cue.
    fn is_place_behind(&self, preposition: &str, at: usize) -> bool {
        let mut senses = self.entry_at(at).into_iter().flat_map(Entry::senses);
        senses.any(|sense| sense.part_of_speech() == Some(PartOfSpeech::Noun) && sense.left().any(|cue| cue == preposition))
    }

    /// One word printed as two or three: *tiba tiba*, *pro - kontra*, *di potong*.
    pub(super) fn split_word(&self, at: usize) -> Option<(Option<Hit<'l>>, usize)> {
        let (first, second) = (self.word_at(at), self.word_at(at + 1));
        let is_word = |at: usize| at < self.sentence.tokens.end && self.token(at).kind == TokenKind::Word && !self.is_name(at);
        if !is_word(at) {
            return None;
        }
        let (whole, n) = if is_word(at + 1) && first == second {
            (format!("{first}-{second}"), 2)
        } else if is_word(at + 1) && first == "di" && self.is_verb(at + 1) && !self.is_place_behind(first, at + 1) {
            (format!("di{second}"), 2)
        } else if matches!(second, "-" | "–") && is_word(at + 2) {
            let third = self.word_at(at + 2);
            let known = |whole: &String| self.lexicon.entry(whole).is_some() || self.lexicon.variant(whole).is_some();
            ([format!("{first}-{third}"), format!("{first}{third}")].into_iter().find(known)?, 3)
        } else {
            return None;
        };
        let reading = reading::read_standard(&whole, self.lexicon).filter(|reading| reading.status != Status::Root)?;
        let range = at..at + n;
        let mut hit = self.of_reading(reading, &range, self.blank(&range, HitKind::Term))?;
        hit.path.push(Step { affix: "spelling", kind: AffixKind::Spelling, gives: self.span(&range).of(self.document.text()).to_lowercase() });
        Some((Some(hit), n))
    }
}
