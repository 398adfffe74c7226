//! A token of a sentence with what it shows before any is analysed: casing, lists, whether the word is known, which dictionary names cover it.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use crate::article::squeeze;
use crate::lexicon::{Lexicon, List, Lists, NameKind, OfficeWord};
use crate::morphology;
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

/// The last words of bodies, places and things, and the points of the compass.
pub(in crate::glossary::name) const NAME_ENDS: [List; 4] = [List::BodyWord, List::PlaceWord, List::ThingWord, List::Point];

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

    /// Whether it is part of an office.
    pub(in crate::glossary::name) fn is_office(&self) -> bool {
        self.role.is_some_and(|cover| cover.kind == NameKind::Position)
    }

    /// Whether a body, place or thing ends so, in English above all, or it is a point of the compass: no part of somebody's name.
    pub(in crate::glossary::name) fn ends_name(&self) -> bool {
        NAME_ENDS.into_iter().any(|list| self.is(list))
    }

    /// *Indonesia*, *RI*, but not the *Ri* of Koreans.
    pub(in crate::glossary::name) fn is_home(&self) -> bool {
        const LETTERS: usize = 2;
        self.is(List::Home) && (self.case == Case::Upper || self.text.len() > LETTERS)
    }

    /// Whether it says what somebody is, by office or occupation, so that a body or a name may follow.
    pub(in crate::glossary::name) fn is_post(&self) -> bool {
        self.is_office() || self.is(List::Occupation)
    }

    /// A first name, though it may be a word too.
    pub(in crate::glossary::name) fn may_be_first_name(&self) -> bool {
        self.is(List::FirstName) || self.lists.is_office_word(OfficeWord::Given) || self.lists.is_office_word(OfficeWord::GivenInside)
    }

    /// Whether a section of the lists has it with a value: what it says of a name beside it (`cue`), or is among the names of products (`product`).
    pub(in crate::glossary::name) fn says(&self, section: &str, value: &str) -> bool {
        self.lists.others().is_some_and(|others| others.of(section) == Some(value))
    }

    /// Whether it begins with a capital.
    pub fn is_capital(&self) -> bool {
        matches!(self.case, Case::Title | Case::Upper | Case::Initial | Case::Mixed)
    }
}

/// The ends of a word that have so many bytes, the shortest first.
pub(in crate::glossary::name) fn ends(lower: &str, n_bytes: RangeInclusive<usize>) -> impl Iterator<Item = &str> {
    n_bytes.filter_map(|n| lower.get(lower.len().checked_sub(n)?..))
}

/// Whether a position or title ends with this token: *Wali Kota* Bandung.
pub fn ends_office(words: &[Word<'_>], at: usize) -> bool {
    let is_inner = |word: &Word<'_>| word.role.is_some_and(|cover| !cover.first && cover.kind == NameKind::Position);
    words.get(at).is_some_and(is_inner) && !words.get(at + 1).is_some_and(is_inner)
}

/// *SETARA*: capitals that spell an ordinary word, which is no acronym of the dictionary (*MIPA* mathematics and natural sciences, *SMS*).
pub fn spells_word(shown: &str, lexicon: &Lexicon) -> bool {
    const SHORTEST: usize = 4;
    let is_plain = |gloss: &str| gloss.chars().all(char::is_lowercase);
    let gloss = || lexicon.entry(&shown.to_lowercase())?.gloss();
    shown.len() >= SHORTEST && shown.chars().all(char::is_uppercase) && gloss().is_some_and(is_plain)
}

/// Whether English has a word too, as it is: *review*, *novel*.
pub(in crate::glossary::name) fn is_shared(lower: &str, lexicon: &Lexicon) -> bool {
    lexicon.is_english(lower) || lexicon.entry(lower).is_some_and(|entry| entry.glosses().any(|gloss| gloss == lower))
}

/// Whether a token is *I* or *Ni* before a word with which the names of persons from Bali go on.
pub(in crate::glossary::name) fn opens_balinese(words: &[Word<'_>], at: usize) -> bool {
    matches!(words[at].lower, "i" | "ni") && words[at].is_capital() && words.get(at + 1).is_some_and(|word| word.is(List::Balinese))
}

/// *Kesaksian*, *pengkhianatan*: whether a word has the form of a noun for a deed or state.
pub(in crate::glossary::name) fn is_abstract(lower: &str) -> bool {
    const SHORTEST: usize = 8;
    lower.len() >= SHORTEST && ["ke", "pe"].iter().any(|prefix| lower.starts_with(prefix)) && lower.ends_with("an")
}

/// *bukunya*, *novelnya*: what somebody made, behind which its title may stand.
pub(in crate::glossary::name) fn is_own_work(lower: &str, lexicon: &Lexicon) -> bool {
    lower.strip_suffix("nya").is_some_and(|noun| lexicon.is(List::MadeNoun, noun))
}

/// *`KontraS`*, *`KedaiKOPI`*: a capital right behind a small letter makes a name of what is a word without it.
pub fn has_inner_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

/// Whether a word has one capital, its first letter.
pub fn is_title_case(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase)
}

/// A name as the dictionary has it where it is printed with blanks around its dash, *Soekarno - Hatta*, or a curly apostrophe, *Ka’bah*.
pub fn with_plain_marks(name: &str) -> Cow<'_, str> {
    /// The first byte of a long dash and of a curly apostrophe.
    const MARK: u8 = "–".as_bytes()[0];
    // Nearly all have none, and are told by a look at each byte.
    if !name.bytes().any(|byte| matches!(byte, b'-' | MARK)) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(name.replace(" – ", "-").replace(" -", "-").replace("- ", "-").replace(['’', '‘'], "'"))
}

/// *Dinas Pekerjaan Umum (PU) Jawa Tengah* without the bracket.
pub(in crate::glossary::name) fn without_brackets(shown: &str) -> Cow<'_, str> {
    if !shown.contains('(') {
        return Cow::Borrowed(shown);
    }
    let mut depth = 0_usize;
    let kept: String = shown
        .chars()
        .filter(|c| {
            depth += usize::from(*c == '(');
            let keep = depth == 0;
            depth = depth.saturating_sub(usize::from(*c == ')'));
            keep
        })
        .collect();
    Cow::Owned(squeeze(&kept))
}

/// *Presiden R.I.*: letters without their stops.
pub(in crate::glossary::name) fn without_stops(shown: String) -> String {
    let is_letters =
        |word: &str| word.contains('.') && word.split('.').all(|part| part.len() <= 1) && word.chars().all(|c| c == '.' || c.is_uppercase());
    if !shown.contains('.') || !shown.split(' ').any(is_letters) {
        return shown;
    }
    shown.split(' ').map(|word| if is_letters(word) { word.replace('.', "") } else { word.to_owned() }).collect::<Vec<_>>().join(" ")
}

/// Whether a token is a quotation mark, open or closed.
pub(in crate::glossary::name) fn is_quotation_mark(mark: &str) -> bool {
    matches!(mark, "\"" | "“" | "”" | "‘" | "’" | "'")
}

/// Whether what stands behind a mark has its capital from there.
pub(in crate::glossary::name) fn begins_after(mark: &str) -> bool {
    matches!(mark, "\"" | "“" | "‘" | "'" | ":" | "•" | "-" | "–" | "—" | "*" | "." | "?" | "!" | "«" | "…" | "``")
}

/// *Pangdam IV/Diponegoro*: whom a command is called after is nobody in its commander's office.
pub(super) fn free_commands(words: &mut [Word<'_>]) {
    let is_inside = |cover: Cover| !cover.first && cover.kind == NameKind::Position;
    let is_hero = |word: &Word<'_>| word.name.is_some_and(|cover| cover.kind == NameKind::Person) && word.role.is_some_and(is_inside);
    for at in 1..words.len() {
        if words[at - 1].text == "/" && is_hero(&words[at]) {
            words[at].name = None;
        }
    }
}

/// The casing of a token as printed.
pub(super) fn case_of(shown: &str, kind: TokenKind) -> Case {
    match kind {
        TokenKind::Number => return Case::Number,
        TokenKind::Punctuation => return Case::Punctuation,
        TokenKind::Word => {}
    }
    if shown.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Case::Lower;
    }
    // *M5,6*: how strong an earthquake is.
    let is_magnitude = |rest: &str| rest.contains([',', '.']) && rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'));
    if shown.strip_prefix('M').is_some_and(is_magnitude) {
        return Case::Number;
    }
    // *Muktamar Ke-48*: an ordinal in a title.
    if shown.strip_prefix("Ke-").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())) {
        return Case::Lower;
    }
    // *500 buruh di-PHK*
    if morphology::hyphened_prefix(shown).is_some() {
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

/// A first name that is a word too.
pub(in crate::glossary::name) fn is_given(word: &Word<'_>) -> bool {
    word.lists.is_office_word(OfficeWord::Given) || word.lists.is_office_word(OfficeWord::GivenInside)
}

/// The age, as printed, in the brackets that open at a token: *(34)*, *(34 tahun)*.
pub(in crate::glossary::name) fn age_in_brackets<'t>(
    open: usize,
    text: impl Fn(usize) -> &'t str,
    is_unit: impl Fn(usize) -> bool,
) -> Option<&'t str> {
    const MOST_DIGITS: usize = 3;
    let age = text(open + 1);
    let closes = || text(open + 2) == ")" || is_unit(open + 2) && text(open + 3) == ")";
    (text(open) == "(" && age.len() <= MOST_DIGITS && age.parse::<u8>().is_ok() && closes()).then_some(age)
}

/// The number of an ordinal in digits, in lower case: *ke-7*.
pub(in crate::glossary::name) fn ordinal(lower: &str) -> Option<u64> {
    lower.strip_prefix("ke-")?.parse().ok()
}

/// Words in lower case with single blanks.
pub(in crate::glossary::name) fn lower(words: &[Word<'_>]) -> String {
    words.iter().map(|word| word.lower).collect::<Vec<_>>().join(" ")
}

/// Whether other texts have a word with a capital for the most part, or the dictionaries do not have it.
pub(in crate::glossary::name) fn is_mostly_large(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    // In ninths of all the times it stands inside a sentence.
    const MOSTLY: u8 = b'5';
    // *Helmi* is no form of *helm*.
    let is_no_headword = || !word.known || lexicon.entry(word.lower).is_none();
    lexicon.capitals(word.lower).map_or_else(is_no_headword, |[large, ..]| large >= MOSTLY)
}
