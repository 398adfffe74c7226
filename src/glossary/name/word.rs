//! What a sentence shows of its tokens before any is analysed: casing, whether the word is known, which dictionary names cover it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::document::{Document, Sentence};
use crate::lexicon::{Entry, Lexicon, List, Lists, NameEntry, NameKind, PartOfSpeech};
use crate::morphology;
use crate::span::Span;
use crate::token::TokenKind;

/// Casing of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// *kata*
    Lower,
    /// *Kata*
    Title,
    /// *KATA*
    Upper,
    /// *K*
    Initial,
    /// *iPhone*, *`McDonald`*
    Mixed,
    /// *1.562*
    Number,
    /// *,*
    Punctuation,
}

/// How a sentence uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As running text does.
    Running,
    /// Every Content Word Has One.
    Headline,
    /// ALL LETTERS ARE.
    Capitals,
}

/// The dictionary name or position that covers a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    /// What it is.
    pub kind: NameKind,
    /// Whether the token is its first.
    pub first: bool,
    /// How many tokens it has.
    pub n_tokens: usize,
    /// Whether English writes it with a capital: *UN*, but not *state budget*.
    pub proper: bool,
}

/// A token with all that the recogniser looks at.
#[derive(Clone, Debug)]
pub struct Word<'t> {
    /// As printed.
    pub text: &'t str,
    /// In lower case.
    pub lower: &'t str,
    /// The lists that it is on.
    pub lists: Lists<'t>,
    /// Its casing.
    pub case: Case,
    /// Whether a sentence, quotation or item begins with it.
    pub begins: bool,
    /// Whether it touches the token before it.
    pub glued: bool,
    /// Whether it is an Indonesian word or a regular form of one; only asked for capitalised words.
    pub known: bool,
    /// The dictionary name over it.
    pub name: Option<Cover>,
    /// The position, title or portfolio over it.
    pub role: Option<Cover>,
}

impl Word<'_> {
    /// Whether it is on a list, in lower case.
    pub fn is(&self, list: List) -> bool {
        self.lists.has(list)
    }

    /// Whether it begins with a capital.
    pub fn is_capital(&self) -> bool {
        matches!(self.case, Case::Title | Case::Upper | Case::Initial | Case::Mixed)
    }
}

/// Whether a position or title ends with this token: *Wali Kota* Bandung.
pub fn ends_office(words: &[Word<'_>], at: usize) -> bool {
    let is_inner = |word: &Word<'_>| word.role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Position);
    words.get(at).is_some_and(is_inner) && !words.get(at + 1).is_some_and(is_inner)
}

/// Reads sentences of one document; remembers which words it has asked the lexicon for.
#[derive(Debug)]
pub struct Reader<'d> {
    document: &'d Document,
    lexicon: &'d Lexicon,
    known: BTreeMap<String, bool>,
    /// Title and sentences as they are before the dictionaries are asked, each until it is read.
    bare: Vec<(Vec<Word<'d>>, Mode)>,
    /// How often a word stands inside a sentence of running text with a capital, and without one; only of words that have one somewhere.
    spread: BTreeMap<Key<'d>, (u32, u32)>,
    /// How often two words side by side both have a capital, which the second has for no other reason than a name, and how often it has none; only of
    /// pairs that both have one somewhere.
    pairs: BTreeMap<(Key<'d>, Key<'d>), (u32, u32)>,
}

/// A word with its first letters as a number, which is compared faster than text.
type Key<'t> = (u64, &'t str);

fn key(lower: &str) -> Key<'_> {
    let mut first = [0; 8];
    first.iter_mut().zip(lower.bytes()).for_each(|(to, byte)| *to = byte);
    (u64::from_be_bytes(first), lower)
}

impl<'d> Reader<'d> {
    /// A reader of a document's sentences.
    pub fn new(document: &'d Document, lexicon: &'d Lexicon) -> Self {
        let mut reader = Self { document, lexicon, known: BTreeMap::new(), bare: Vec::new(), spread: BTreeMap::new(), pairs: BTreeMap::new() };
        let bare = |sentence: &Sentence| {
            let words = reader.bare(sentence);
            let mode = mode(&words, sentence, lexicon);
            (words, mode)
        };
        reader.bare = document.title.iter().chain(&document.sentences).map(bare).collect();
        reader.count_casing();
        reader
    }

    /// Counts what stands with capitals, then how often the same stands without: most words never have one, and are not kept.
    fn count_casing(&mut self) {
        let n_title = usize::from(self.document.title.is_some());
        for (words, _) in &self.bare {
            for word in words.iter().filter(|word| word.is_capital()) {
                self.spread.entry(key(word.lower)).or_insert((0, 0));
            }
        }
        let running = || self.bare.iter().skip(n_title).filter(|(_, mode)| *mode == Mode::Running).map(|(words, _)| words);
        let is_large = |pair: &&[Word<'_>]| pair.iter().all(|word| word.case == Case::Title);
        let is_small = |pair: &&[Word<'_>]| matches!(pair[0].case, Case::Title | Case::Lower) && pair[1].case == Case::Lower;
        for words in running() {
            for word in words.iter().filter(|word| !word.begins && matches!(word.case, Case::Title | Case::Lower)) {
                if let Some(counts) = self.spread.get_mut(&key(word.lower)) {
                    if word.case == Case::Title { counts.0 += 1 } else { counts.1 += 1 }
                }
            }
            for pair in words.windows(2).filter(is_large) {
                self.pairs.entry((key(pair[0].lower), key(pair[1].lower))).or_default().0 += 1;
            }
        }
        for pair in running().flat_map(|words| words.windows(2)).filter(is_small) {
            if let Some(counts) = self.pairs.get_mut(&(key(pair[0].lower), key(pair[1].lower))) {
                counts.1 += 1;
            }
        }
    }

    /// The tokens and the mode of a sentence, as [`Reader::new`] has them or anew.
    fn take_bare(&mut self, sentence: &Sentence) -> (Vec<Word<'d>>, Mode) {
        let n_title = usize::from(self.document.title.is_some());
        let is_it = |other: &Sentence| other.tokens == sentence.tokens;
        let place = self.document.sentences.binary_search_by_key(&sentence.tokens.start, |other| other.tokens.start).map(|at| at + n_title);
        let place = if self.document.title.as_ref().is_some_and(is_it) { Some(0) } else { place.ok() };
        match place.and_then(|at| self.bare.get_mut(at)).map(|(words, mode)| (std::mem::take(words), *mode)) {
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
            let opens = |word: &Word<'_>| word.case == Case::Punctuation && begins_after(word.text) && !is_inside(word);
            let begins = before.is_none_or(|word| opens(word) || (word.case == Case::Punctuation && word.begins));
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
            word.known = self.is_word(word.lower) || mode == Mode::Headline && morphology::active(word.lower, self.lexicon).is_some();
        }
        self.know_spoken(&mut words);
        self.cover(sentence, &mut words, mode);
        (words, mode)
    }

    /// *Siapin fisik dari jauh-jauh hari*: a colloquial spelling at the head of a sentence is a word too. Where it differs by a vowel alone (*Naser*), or a capital
    /// follows, a name is likelier.
    fn know_spoken(&self, words: &mut [Word<'d>]) {
        let Some(at) = words.iter().position(|word| word.case != Case::Punctuation) else { return };
        let is_followed = words.get(at + 1).is_some_and(Word::is_capital);
        let word = &mut words[at];
        if word.case == Case::Title && !word.known && !is_followed && !self.is_large_elsewhere(word.lower) {
            word.known = morphology::standard(word.lower, self.lexicon).is_some_and(|standard| standard.len() != word.lower.len());
        }
    }

    /// Whether a word opens sentences with a capital and otherwise goes without: seen small in this text and never large.
    pub fn is_small_elsewhere(&self, lower: &str) -> bool {
        self.spread.get(&key(lower)).is_some_and(|(large, small)| *large == 0 && *small > 0)
    }

    /// Whether a word stands without a capital somewhere in this text.
    pub fn is_small_somewhere(&self, lower: &str) -> bool {
        self.spread.get(&key(lower)).is_some_and(|(_, small)| *small > 0)
    }

    /// Whether a word stands with a capital inside a sentence of this text.
    pub fn is_large_elsewhere(&self, lower: &str) -> bool {
        self.spread.get(&key(lower)).is_some_and(|(large, small)| large > small)
    }

    /// Whether a word stands with a capital inside sentences three times or more, and never without.
    pub fn is_large_throughout(&self, lower: &str) -> bool {
        self.spread.get(&key(lower)).is_some_and(|(large, small)| *large > 2 && *small == 0)
    }

    /// Whether two words stand side by side with capitals twice or more, and never without.
    pub fn is_large_pair(&self, first: &str, second: &str) -> bool {
        self.pairs.get(&(key(first), key(second))).is_some_and(|(large, small)| *large > 1 && *small == 0)
    }

    /// Whether two words stand side by side with capitals anywhere in running text, and never without.
    pub fn is_pair_elsewhere(&self, first: &str, second: &str) -> bool {
        self.pairs.get(&(key(first), key(second))).is_some_and(|(large, small)| *large > 0 && *small == 0)
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
        let known = lower.len() > 4
            && lower.is_ascii()
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
            self.stretches(sentence, words, mode, at, &mut stretches);
            for (end, key) in stretches.longest_first() {
                let shown = self.span(sentence, at..end).of(self.document.text());
                for entry in self.lexicon.names(&key) {
                    let which = usize::from(is_role(entry.kind()));
                    if is_open[which] && casing_fits(entry, shown) {
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
    fn stretches(&self, sentence: &Sentence, words: &[Word<'d>], mode: Mode, at: usize, stretches: &mut Stretches) {
        let (tokens, most) = (self.document.tokens_of(sentence), self.lexicon.name_length(words[at].lower));
        let mut n_words = 0;
        stretches.lower.clear();
        stretches.ends.clear();
        for (end, word) in words.iter().enumerate().skip(at) {
            n_words += usize::from(end == at || !word.glued);
            if n_words > most {
                break;
            }
            if end > at && !word.glued {
                stretches.lower.push_str(Span::new(tokens[end - 1].span.end, tokens[end].span.start).of(self.document.text()));
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
        self.ends.iter().rev().map(|(end, length)| (*end, without_spaced_dash(&self.lower[..*length])))
    }
}

/// Lays a name of the dictionary over the tokens that it covers.
fn lay(entry: NameEntry<'_>, words: &mut [Word<'_>]) {
    let (kind, n_tokens) = (entry.kind(), words.len());
    let proper = entry.glosses().next().is_some_and(|gloss| gloss.contains(char::is_uppercase));
    for (n, word) in words.iter_mut().enumerate() {
        let cover = Some(Cover { kind, first: n == 0, n_tokens, proper });
        if is_role(kind) { word.role = cover } else { word.name = cover }
    }
}

/// Whether a dictionary kind tells roles rather than names.
pub fn is_role(kind: NameKind) -> bool {
    matches!(kind, NameKind::Position | NameKind::Title | NameKind::Portfolio)
}

/// *SETARA*: capitals that spell an ordinary word, which is no acronym of the dictionary (*MIPA* mathematics and natural sciences, *SMS*).
pub fn spells_word(shown: &str, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 4;
    let is_plain = |gloss: &str| gloss.chars().all(char::is_lowercase);
    let gloss = || lexicon.entry(&shown.to_lowercase())?.glosses().next();
    shown.len() >= SHORTEST && shown.chars().all(char::is_uppercase) && gloss().is_some_and(is_plain)
}

/// Whether English has a word too, as it is: *review*, *novel*.
pub(super) fn is_shared(lower: &str, lexicon: &Lexicon) -> bool {
    lexicon.is_english(lower) || lexicon.entry(lower).is_some_and(|entry| entry.glosses().any(|gloss| gloss == lower))
}

/// Whether a word has one capital, its first letter.
pub fn is_title_case(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase)
}

/// A name as the dictionary has it where it is printed with blanks around its dash: *Soekarno - Hatta*.
pub fn without_spaced_dash(name: &str) -> Cow<'_, str> {
    const DASH: u8 = "–".as_bytes()[0];
    // Nearly all have none, and are told by a look at each byte.
    if !name.bytes().any(|byte| matches!(byte, b'-' | DASH)) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(name.replace(" – ", "-").replace(" -", "-").replace("- ", "-"))
}

/// An acronym in capitals is not meant by a word in small letters: *AS* is no *as*, and *Act* no *ACT*.
pub fn casing_fits(entry: NameEntry<'_>, shown: &str) -> bool {
    !entry.is_acronym()
        || shown.chars().any(char::is_whitespace)
        || shown.chars().filter(|c| c.is_uppercase()).count() > 1
        || entry.acronyms().any(|acronym| acronym == shown)
}

/// Whether what stands behind a mark has its capital from there.
pub(super) fn begins_after(mark: &str) -> bool {
    matches!(mark, "\"" | "“" | "‘" | "'" | ":" | "•" | "-" | "–" | "—" | "*" | "." | "?" | "!" | "«" | "…" | "``")
}

fn case_of(shown: &str, kind: TokenKind) -> Case {
    match kind {
        TokenKind::Number => return Case::Number,
        TokenKind::Punctuation => return Case::Punctuation,
        TokenKind::Word => {}
    }
    if shown.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Case::Lower;
    }
    // *Muktamar Ke-48*: an ordinal in a title.
    if shown.strip_prefix("Ke-").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())) {
        return Case::Lower;
    }
    let mut letters = shown.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else { return Case::Number };
    let (upper, lower) = letters.fold((0, 0), |(upper, lower), c| if c.is_uppercase() { (upper + 1, lower) } else { (upper, lower + 1) });
    match (first.is_uppercase(), upper, lower) {
        (true, 0, 0) => Case::Initial,
        (true, 0, _) => Case::Title,
        (true, _, 0) => Case::Upper,
        (false, 0, _) => Case::Lower,
        (true, _, _) if shown.split(['-', '\'', '’']).all(|part| part.chars().skip(1).all(|c| !c.is_uppercase())) => Case::Title,
        _ => Case::Mixed,
    }
}

/// A sentence is a headline where nearly every content word has a capital and two of those are ordinary words.
fn mode(words: &[Word<'_>], sentence: &Sentence, lexicon: &Lexicon) -> Mode {
    let (mut upper, mut title, mut lower, mut small) = (0, 0, 0, 0);
    for word in words {
        match word.case {
            Case::Upper => upper += 1,
            Case::Title | Case::Mixed => title += 1,
            Case::Lower if word.is(List::Stop) || word.is(List::Connector) => small += 1,
            Case::Lower => lower += 1,
            Case::Initial | Case::Number | Case::Punctuation => {}
        }
    }
    let ordinary = |case: Case| words.iter().filter(|word| word.case == case && is_ordinary(word, lexicon)).take(2).count() == 2;
    if upper >= 3 && upper >= 5 * (title + lower + small) && ordinary(Case::Upper) {
        return Mode::Capitals;
    }
    let ends_open = words.last().is_some_and(|word| word.text != ".") || sentence.is_title;
    let shows =
        || if sentence.is_title { shows_headline(words, title, lexicon) } else { title + upper >= 4 && n_ordinary(words, lexicon) * 3 > title };
    let is_mixed = title + upper >= 3 && title + upper >= 5 * lower && title + usize::from(sentence.is_title) > upper;
    if ends_open && is_mixed && (ordinary(Case::Title) || sentence.is_title) && shows() {
        return Mode::Headline;
    }
    Mode::Running
}

/// Whether a title is one of ordinary words and not a name: a quarter of it is (*Gubernur Riau Abdul Wahid Terjaring OTT, SF Hariyanto Ditunjuk Jadi Plt*
/// has many names), or there is a verb behind its subject (*Inter Tahan AC Milan*).
fn shows_headline(words: &[Word<'_>], n_title: usize, lexicon: &Lexicon) -> bool {
    let is_verb = |lower: &str| lexicon.entry(lower).and_then(|entry| entry.senses().next()?.part_of_speech()) == Some(PartOfSpeech::Verb);
    let acts = |word: &Word<'_>| is_verb(word.lower) || morphology::active(word.lower, lexicon).is_some_and(is_verb);
    let mut inner = words.iter().skip(1).filter(|word| word.case == Case::Title && lexicon.names(word.lower).next().is_none());
    let n = n_ordinary(words, lexicon);
    words.len() > 3 && n > 1 && n * 4 > n_title || inner.any(acts)
}

fn n_ordinary(words: &[Word<'_>], lexicon: &Lexicon) -> usize {
    words.iter().filter(|word| word.case == Case::Title && is_ordinary(word, lexicon)).count()
}

fn is_ordinary(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    (lexicon.entry(word.lower).is_some() || morphology::bare(word.lower, lexicon).is_some()) && lexicon.names(word.lower).next().is_none()
}
