//! Reads the sentences of a document into words: which are known, and which names, positions and titles of the dictionary lie over them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::casing::Casing;
use super::fold::fold;
use super::headline::{Mode, mode};
use super::word::{
    self, Case, Cover, Word, begins_after, case_of, has_inner_capital, is_given, is_mostly_large, is_title_case, lower, with_plain_marks,
};
use crate::document::{Document, Sentence};
use crate::lexicon::{Entry, Lexicon, List, NameEntry, NameKind, OfficeWord, PartOfSpeech};
use crate::morphology;
use crate::span::Span;
use crate::token::Token;

/// Reads sentences of one document; remembers which words it has asked the lexicon for.
#[derive(Debug)]
pub struct Reader<'d> {
    document: &'d Document,
    lexicon: &'d Lexicon,
    known: BTreeMap<String, bool>,
    /// Title and sentences as they are before the dictionaries are asked, each until it is read.
    bare: Vec<(Vec<Word<'d>>, Mode)>,
    /// Which words have capitals elsewhere.
    pub(in crate::glossary::name) casing: Casing<'d>,
    /// Whether the text is on a royal house.
    is_royal: bool,
}

impl<'d> Reader<'d> {
    /// A reader of a document's sentences.
    pub fn new(document: &'d Document, lexicon: &'d Lexicon) -> Self {
        let mut reader = Self { document, lexicon, known: BTreeMap::new(), bare: Vec::new(), casing: Casing::default(), is_royal: false };
        let bare = |sentence: &Sentence| {
            let words = reader.bare(sentence);
            let mode = mode(&words, sentence, lexicon);
            (words, mode)
        };
        reader.bare = document.title.iter().chain(&document.sentences).map(bare).collect();
        reader.is_royal = reader.bare.iter().flat_map(|(words, _)| words).any(is_of_royal_house);
        reader.casing = Casing::count(&reader.bare, usize::from(document.title.is_some()));
        reader
    }

    /// Which of title and sentences one is.
    fn place_of(&self, sentence: &Sentence) -> Option<usize> {
        let n_title = usize::from(self.document.title.is_some());
        let is_it = |other: &Sentence| other.tokens == sentence.tokens;
        let place = self.document.sentences.binary_search_by_key(&sentence.tokens.start, |other| other.tokens.start).map(|at| at + n_title);
        if self.document.title.as_ref().is_some_and(is_it) { Some(0) } else { place.ok() }
    }

    /// How a sentence of the document uses capitals.
    pub(in crate::glossary::name) fn mode_of(&self, sentence: &Sentence) -> Mode {
        self.place_of(sentence).and_then(|at| self.bare.get(at)).map_or(Mode::Running, |(_, mode)| *mode)
    }

    /// The tokens and the mode of a sentence, as [`Reader::new`] has them or anew.
    fn take_bare(&mut self, sentence: &Sentence) -> (Vec<Word<'d>>, Mode) {
        match self.place_of(sentence).and_then(|at| self.bare.get_mut(at)).map(|(words, mode)| (std::mem::take(words), *mode)) {
            Some((words, mode)) if !words.is_empty() => (words, mode),
            _ => {
                let words = self.bare(sentence);
                let mode = mode(&words, sentence, self.lexicon);
                (words, mode)
            }
        }
    }

    /// The tokens of a sentence without what the dictionaries say.
    fn bare(&self, sentence: &Sentence) -> Vec<Word<'d>> {
        let text = self.document.text();
        let tokens = self.document.tokens_of(sentence);
        let mut words: Vec<Word<'d>> = Vec::with_capacity(tokens.len());
        for (at, token) in tokens.iter().enumerate() {
            let shown = token.of(text);
            let before = words.last();
            let glued = at > 0 && tokens[at - 1].span.end == token.span.start;
            // *anti-Uni Eropa*: a hyphen inside a word opens nothing.
            let is_inside = |word: &Word<'_>| glued && word.glued && word.text == "-";
            // *"…," Branstad menulis*: nor does a mark that closes behind a comma or a word.
            let may_close = |inside: &Word<'_>| inside.text == "," || inside.case != Case::Punctuation;
            let closes = |word: &Word<'_>| word.text == "\"" && word.glued && !glued && words.iter().rev().nth(1).is_some_and(may_close);
            let opens = |word: &Word<'_>| word.case == Case::Punctuation && begins_after(word.text) && !is_inside(word) && !closes(word);
            // *(Point of Sales)*: a small word of English opens no sentence behind its capital.
            let is_foreign = || self.lexicon.is(List::Foreign, self.document.lower(sentence.tokens.start + at + 1));
            let is_small = |next: &Token| next.of(text).starts_with(char::is_lowercase) && !is_foreign();
            // *(Getaran dirasakan nyata)*, but *(Persero)*: a capital before small letters opens what stands in brackets.
            let opens_bracket = |word: &Word<'_>| word.text == "(" && tokens.get(at + 1).is_some_and(is_small);
            let begins = before.is_none_or(|word| opens(word) || opens_bracket(word) || (word.case == Case::Punctuation && word.begins));
            let case = case_of(shown, token.kind);
            let lower = self.document.lower(sentence.tokens.start + at);
            let lists = self.lexicon.lists_of(lower);
            words.push(Word { text: shown, lower, lists, case, begins, glued, known: false, name: None, role: None });
        }
        words
    }

    /// The tokens of a sentence and how it uses capitals.
    pub fn read(&mut self, sentence: &Sentence) -> (Vec<Word<'d>>, Mode) {
        let (mut words, mode) = self.take_bare(sentence);
        for word in words.iter_mut().filter(|word| word.is_capital() && word.case != Case::Initial) {
            // *MU Tebus Sesko*: verbs stand there without their prefix.
            // *YouTuber*, *WiFi* are words of English too.
            let is_same = || self.lexicon.entry(word.lower).and_then(Entry::gloss).is_some_and(|gloss| fold(gloss) == word.lower);
            // *HM Prasetyo*: no *hm*.
            let is_degree = word.case == Case::Upper && word.is(List::DegreeBefore);
            // *Jerakah* inside a sentence is no form of *jera*.
            let is_of_particle = || morphology::before_particle(word.lower).is_some_and(|host| self.lexicon.entry(host).is_some());
            let may_be_form = || word.begins || mode != Mode::Running || self.lexicon.entry(word.lower).is_some() || !is_of_particle();
            let may_be_word = may_be_form() && !is_degree && (!has_inner_capital(word.text) || is_same());
            // *Jual-beli jabatan*: two words of which only the first has a capital.
            let is_double = || {
                let halves = word.text.split_once('-').filter(|(_, second)| second.len() > 2 && second.starts_with(char::is_lowercase));
                halves.is_some() && word.lower.split('-').all(|half| self.lexicon.entry(half).is_some())
            };
            word.known = may_be_word
                && (self.is_word(word.lower) || is_double() || mode == Mode::Headline && morphology::active(word.lower, self.lexicon).is_some());
        }
        self.know_spoken(&mut words);
        self.free_opener(&mut words);
        self.cover(sentence, &mut words, mode);
        self.cover_pointed(&mut words);
        self.free_trades(&mut words);
        word::free_commands(&mut words);
        if mode == Mode::Running {
            self.free_first_names(&mut words);
        }
        (words, mode)
    }

    /// *Siapin fisik dari jauh-jauh hari*: a colloquial spelling at the head of a sentence is a word too. Where it differs by a vowel alone (*Naser*), or a capital
    /// follows, a name is likelier.
    fn know_spoken(&self, words: &mut [Word<'d>]) {
        let Some(at) = words.iter().position(|word| word.case != Case::Punctuation) else { return };
        let is_followed = words.get(at + 1).is_some_and(Word::is_capital);
        let word = &mut words[at];
        if word.case == Case::Title && !word.known && !is_followed && !self.casing.is_large_elsewhere(word.lower) {
            word.known = morphology::standard(word.lower, self.lexicon).is_some_and(|standard| standard.len() != word.lower.len());
        }
    }

    /// *Karna Suswandi*, *Tata Maulana*: a word that opens a sentence is none where the text has it inside others with a capital, before the same name.
    fn free_opener(&self, words: &mut [Word<'d>]) {
        let Some(at) = words.iter().position(|word| word.case != Case::Punctuation) else { return };
        let [first, second, ..] = &mut words[at..] else { return };
        // *Top Streaming Songs* is English.
        let is_free = first.case == Case::Title && first.known && !self.lexicon.is_english(first.lower);
        let is_pair = is_free && second.case == Case::Title && !second.known;
        first.known &= !(is_pair && self.casing.is_large_elsewhere(first.lower) && self.casing.is_large_pair(first.lower, second.lower));
    }

    /// *Jaksa Putri Wulandari*, *Raja Juli*: a title of a royal house before the name of somebody who is of none is a first name, and no word.
    fn free_first_names(&self, words: &mut [Word<'d>]) {
        let is_first = |at: &usize| {
            let word = &words[*at];
            let is_royal = || word.lists.is_office_word(OfficeWord::Royal) && is_first_name(words, *at, self.is_royal, self.lexicon);
            // *Aktor Kang Dong-won*
            let is_surname = || word.lists.is_office_word(OfficeWord::Styled) && word.role.is_some() && has_small_half(words[at + 1].text);
            word.case == Case::Title && (is_royal() || is_surname())
        };
        let firsts: Vec<usize> = (0..words.len().saturating_sub(1)).filter(is_first).collect();
        for at in firsts {
            (words[at].role, words[at].known) = (None, false);
        }
    }

    /// *Ikatan Dokter Hewan*, *Tim Dokter Kepresidenan*: what somebody does in the name of a body, or in a phrase of the dictionary, is no title.
    fn free_trades(&self, words: &mut [Word<'_>]) {
        let is_phrase = |pair: &[Word<'_>]| pair[1].is_capital() && self.lexicon.entry(&lower(pair)).is_some();
        let heads = |before: &Word<'_>| before.case == Case::Title && before.is(List::AnyBody);
        let is_trade = |at: &usize| {
            let is_title = words[*at].role.is_some_and(|cover| cover.kind == NameKind::Title && cover.n_tokens == 1);
            let is_of_body = || at.checked_sub(1).is_some_and(|before| heads(&words[before]));
            is_title && words[*at].is(List::Occupation) && (is_of_body() || words.get(*at..at + 2).is_some_and(is_phrase))
        };
        let trades: Vec<usize> = (0..words.len()).filter(is_trade).collect();
        trades.into_iter().for_each(|at| words[at].role = None);
    }

    fn is_word(&mut self, lower: &str) -> bool {
        if let Some(entry) = self.lexicon.entry(lower) {
            return !self.is_name_only(lower, entry);
        }
        if let Some(known) = self.known.get(lower) {
            return *known;
        }
        // Rules that end in a root nobody counts are as likely to take a name apart.
        const DEAR: f64 = 2.6;
        // *Messi* looks like a form of *mes*: with a capital in nearly all of its places it is none.
        const MOSTLY: u8 = b'8';
        let known = lower.len() > 4
            && lower.is_ascii()
            && self.lexicon.capitals(lower).is_none_or(|[share, ..]| share < MOSTLY)
            && (morphology::bare(lower, self.lexicon).is_some()
                || morphology::by_affixes(lower, self.lexicon).first().is_some_and(|analysis| analysis.headword.is_some() && analysis.cost < DEAR));
        self.known.insert(lower.to_owned(), known);
        known
    }

    /// Whether a headword is nothing but a name: *Prancis* France.
    fn is_name_only(&self, lower: &str, entry: Entry<'_>) -> bool {
        let is_name = |kind: NameKind| matches!(kind, NameKind::Place | NameKind::Person | NameKind::Organization);
        self.lexicon.names(lower).any(|name| is_name(name.kind())) && entry.is_proper()
    }

    /// Lays the longest dictionary names, and the longest positions and titles, over the tokens, from left to right.
    fn cover(&self, sentence: &Sentence, words: &mut [Word<'d>], mode: Mode) {
        // Where the next name may begin, and the next position or title.
        let mut free = [0; 2];
        let mut stretches = Stretches::default();
        for at in 0..words.len() {
            let mut is_open = free.map(|free| free <= at);
            if is_open == [false; 2] || !self.may_begin(words, at) {
                continue;
            }
            self.stretches(words, mode, at, &mut stretches);
            for (end, key) in stretches.longest_first() {
                let shown = self.span(sentence, at..end).of(self.document.text());
                for entry in self.lexicon.names(&key) {
                    let which = usize::from(entry.kind().is_role());
                    if is_open[which] && entry.fits(shown) && !(mode == Mode::Running && self.is_head(entry, &words[at..end])) {
                        (is_open[which], free[which]) = (false, end);
                        lay(entry, &mut words[at..end]);
                    }
                }
                if is_open == [false; 2] {
                    break;
                }
            }
        }
    }

    /// *Irjen. Pol. Rudi*, *Kapten Inf. Suyoto*: lays a rank of two words over its stops too.
    fn cover_pointed(&self, words: &mut [Word<'_>]) {
        let is_stop = |at: usize| words.get(at).is_some_and(|word| word.text == "." && word.glued);
        let rank = |at: usize| {
            let second = at + 1 + usize::from(is_stop(at + 1));
            let end = second + 1 + usize::from(is_stop(second + 1));
            let is_part = |at: usize| words.get(at).is_some_and(Word::is_capital);
            let is_short = || words[at].is(List::AbbreviationBefore) || words[second].is(List::AbbreviationBefore);
            let may_be = end > at + 2 && is_part(at) && is_part(second) && is_short();
            let key = || format!("{} {}", words[at].lower, words[second].lower);
            let is_title = |entry: &NameEntry<'_>| entry.kind() == NameKind::Title;
            may_be.then(|| self.lexicon.names(&key()).find(is_title)).flatten().map(|entry| (entry, at..end))
        };
        let ranks: Vec<_> = (0..words.len()).filter_map(rank).collect();
        ranks.into_iter().for_each(|(entry, tokens)| lay(entry, &mut words[tokens]));
    }

    /// *RSI Sultan Agung* is no "Rishi": capitals that head a pattern are no title that is written small.
    fn is_head(&self, entry: NameEntry<'_>, words: &[Word<'_>]) -> bool {
        // *TN Komodo* is no *Tn* "Mr.".
        let is_spelled = |word: &Word<'_>| !entry.acronyms().any(|acronym| acronym == word.text);
        let is_spelled = entry.kind() == NameKind::Title && words.first().is_some_and(is_spelled);
        // *MS Kaban* has initials.
        let may_be_initials = |word: &Word<'_>| word.says("cue", "initials");
        let is_other = |word: &Word<'_>| may_be_initials(word) || self.lexicon.name_patterns(word.lower).next().is_some();
        is_spelled && matches!(words, [word] if word.case == Case::Upper && is_other(word))
    }

    /// Whether a name or position of the dictionary may begin at a token.
    fn may_begin(&self, words: &[Word<'d>], at: usize) -> bool {
        let word = &words[at];
        // *Timur Laut Jepang* is no Sea of Japan.
        let is_point = |before: &Word<'_>| before.is_capital() && self.lexicon.compass(&format!("{} {}", before.lower, word.lower)).is_some();
        let ends_point = || at.checked_sub(1).is_some_and(|before| words[before].is(List::Point) && is_point(&words[before]));
        (word.is_capital() || word.case == Case::Number) && !ends_point()
    }

    /// Reads the stretches that begin at a token and are no longer than the longest name that begins with its word; in running text none ends with a small
    /// word.
    fn stretches(&self, words: &[Word<'d>], mode: Mode, at: usize, stretches: &mut Stretches) {
        /// A run without blanks, *Ali/Ali/…*, is one word however long it is.
        const MOST_TOKENS: usize = 40;
        let most = self.lexicon.name_length(words[at].lower);
        let mut n_words = 0;
        stretches.lower.clear();
        stretches.ends.clear();
        for (end, word) in words.iter().enumerate().skip(at).take(MOST_TOKENS) {
            n_words += usize::from(end == at || !word.glued);
            if n_words > most {
                break;
            }
            if end > at && !word.glued {
                // However many blanks stand there, and of whatever kind.
                stretches.lower.push(' ');
            }
            stretches.lower.push_str(word.lower);
            if mode != Mode::Running || word.case != Case::Lower {
                stretches.ends.push((end + 1, stretches.lower.len()));
            }
        }
    }

    /// Where tokens of a sentence stand in the source.
    pub fn span(&self, sentence: &Sentence, words: Range<usize>) -> Span {
        let tokens = self.document.tokens_of(sentence);
        match (tokens.get(words.start), words.end.checked_sub(1).and_then(|last| tokens.get(last))) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::new(sentence.span.start, sentence.span.start),
        }
    }
}

/// The stretches of a sentence that begin at one token.
#[derive(Debug, Default)]
struct Stretches {
    /// The longest, in lower case.
    lower: String,
    /// For each, the token behind it and how much of the longest it is.
    ends: Vec<(usize, usize)>,
}

impl Stretches {
    /// The token behind each, and what the dictionary would have it under.
    fn longest_first(&self) -> impl Iterator<Item = (usize, Cow<'_, str>)> {
        self.ends.iter().rev().map(|(end, length)| (*end, with_plain_marks(&self.lower[..*length])))
    }
}

/// *Dong-won*: a given name of two halves, the second of them small.
fn has_small_half(shown: &str) -> bool {
    let is_half = |half: &str| half.len() > 1 && half.chars().all(char::is_alphabetic);
    shown.split_once('-').is_some_and(|(first, second)| is_title_case(first) && is_half(second) && second.starts_with(char::is_lowercase))
}

/// A word of texts on a royal house; *Raja Ampat* and whoever is called *Ratu* do not make one of a text.
fn is_of_royal_house(word: &Word<'_>) -> bool {
    word.lists.is_office_word(OfficeWord::RoyalHouse) && (word.case == Case::Lower || !word.lists.is_office_word(OfficeWord::Royal))
}

/// Whether a title of a royal house is a first name: behind what somebody is (*Jaksa Putri*, *Bupati Serang Ratu*) or before an age; and *Putri*, which many are
/// called, wherever the text is not on such a house.
fn is_first_name(words: &[Word<'_>], at: usize, is_royal: bool, lexicon: &Lexicon) -> bool {
    let is_part = |word: &Word<'_>| word.case == Case::Title && word.role.is_none() && word.name.is_none();
    let may_follow = |word: &Word<'_>| is_part(word) && (!word.known || word.is(List::Balinese) || is_mostly_large(word, lexicon));
    let is_somebody =
        |word: &Word<'_>| word.is_post() || [OfficeWord::Case, OfficeWord::Somebody].into_iter().any(|list| word.lists.is_office_word(list));
    // *Menteri Energi Arab Saudi Pangeran Abdulaziz*
    let is_of_office = |before: usize| {
        let is_held = |kind: NameKind| matches!(kind, NameKind::Place | NameKind::Demonym | NameKind::Organization);
        let cover = words[before].name.filter(|cover| is_held(cover.kind));
        let office = cover.and_then(|cover| before.checked_sub(cover.n_tokens));
        // *Duta Besar RI untuk Kamboja Santo*
        office.is_some_and(|office| is_somebody(&words[office]) || words[office].lists.is_office_word(OfficeWord::To))
    };
    let before = at.checked_sub(1);
    let is_said = |before: usize| !is_of_royal_house(&words[before]) && (is_somebody(&words[before]) || is_of_office(before));
    // *Pengamat sepak bola Pangeran Siahaan*
    let is_field =
        |word: &Word<'_>| word.case == Case::Lower && !word.is(List::Stop) && lexicon.part_of_speech(word.lower) == Some(PartOfSpeech::Noun);
    let field = || words[..at].iter().rev().take(2).take_while(|word| is_field(word)).count();
    let is_behind = || before.is_some_and(is_said) || at.checked_sub(field() + 1).is_some_and(|post| words[post].is(List::Occupation));
    let is_apposed = || at > 1 && words[at - 1].text == "," && is_said(at - 2);
    let is_aged = || {
        let open = words.iter().skip(at + 1).position(|word| !is_part(word)).map(|n| at + 1 + n);
        open.is_some_and(|open| words[open].text == "(" && words.get(open + 1).is_some_and(|word| word.case == Case::Number))
    };
    // *Menurut Putri Anggraini*, but *Ganda Putri Apriyani*.
    let is_small = |word: &Word<'_>| !word.is_capital() || [List::Stop, List::Speech].into_iter().any(|list| word.is(list));
    let is_free = || words[at].is(List::LargeTitle) && !is_royal && before.is_none_or(|before| is_small(&words[before]));
    // *Sekretaris Desa Kedungbanteng Putri Ayu Lestari*, but *Tunggal Putri Indah Lestari*
    let is_no_word = |word: &Word<'_>| !word.known || word.name.is_some() || word.case == Case::Number;
    let is_given = || words[at].is(List::LargeTitle) && !is_royal && is_given(&words[at + 1]) && before.is_some_and(|at| is_no_word(&words[at]));
    words[at].name.is_none() && (may_follow(&words[at + 1]) && (is_behind() || is_apposed() || is_aged() || is_free()) || is_given())
}

/// Lays a name of the dictionary over the tokens that it covers.
fn lay(entry: NameEntry<'_>, words: &mut [Word<'_>]) {
    let (kind, n_tokens) = (entry.kind(), words.len());
    let proper = entry.gloss().is_some_and(|gloss| gloss.contains(char::is_uppercase));
    for (n, word) in words.iter_mut().enumerate() {
        let cover = Some(Cover { kind, first: n == 0, n_tokens, proper });
        if kind.is_role() { word.role = cover } else { word.name = cover }
    }
}
