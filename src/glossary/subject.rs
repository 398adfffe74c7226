//! What a document is about, where words and names mean something else there: its topic, and what its letters stand for.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::name::is_nearly;
use super::sense::{REACH, carries};
use super::topic;
use crate::document::Document;
use crate::lexicon::{Lexicon, NameEntry};

/// What the text as a whole says of the meaning of words and names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subject<'l> {
    /// The domain that at least three of its words belong to, and at least twice as many as to any other.
    pub topic: Option<&'l str>,
    /// What letters in lower case stand for that several names share, where a word near them says which: *PBB* near *kader*.
    letters: BTreeMap<String, NameEntry<'l>>,
    /// Letters in lower case that the text explains by words of its own, whatever the dictionary has: *Pasar Seni Ubud (PSU)*.
    explained: BTreeSet<String>,
}

impl<'l> Subject<'l> {
    /// The subject of a document. O(tokens), with a look-up in the lexicon for each.
    pub(super) fn new(document: &Document, lexicon: &'l Lexicon) -> Self {
        Self::on(topic::of(document, lexicon), document, lexicon)
    }

    /// The subject of a document whose topic is known. O(tokens), with a look-up for letters in capitals.
    pub(super) fn on(topic: Option<&'l str>, document: &Document, lexicon: &'l Lexicon) -> Self {
        let (mut letters, mut explained) = (BTreeMap::new(), BTreeSet::new());
        // What the text has in full says more than any cue: *pekerja migran Indonesia* of *PMI*.
        let (text, mut asked) = (OnceCell::new(), BTreeSet::new());
        let has = |name: &str| text.get_or_init(|| document.text().to_lowercase()).contains(&name.to_lowercase());
        for sentence in document.title.iter().chain(&document.sentences) {
            for at in sentence.tokens.clone().filter(|at| is_letters(document.tokens[*at].of(document.text()))) {
                if is_explained(document, at, sentence.tokens.start, lexicon) {
                    explained.insert(document.lower(at).to_owned());
                }
                let near = || near(at, &sentence.tokens).map(|place| document.lower(place));
                let says = |cue: &str| near().any(|word| carries(word, cue));
                let cued = || lexicon.names_near(document.lower(at));
                let in_full =
                    if asked.insert(document.lower(at)) { cued().map(|(_, entry)| entry).find(|entry| has(entry.headword())) } else { None };
                let meant = in_full.or_else(|| cued().find_map(|(mut cues, entry)| cues.any(says).then_some(entry)));
                if let Some(entry) = meant {
                    // A text keeps to one meaning (Gale, Church and Yarowsky 1992): the first that it shows.
                    letters.entry(document.lower(at).to_owned()).or_insert(entry);
                }
            }
        }
        Self { topic, letters, explained }
    }

    /// What letters in lower case stand for in this text, where it shows that.
    pub(super) fn meaning(&self, letters: &str) -> Option<NameEntry<'l>> {
        self.letters.get(letters).copied()
    }

    /// Whether the text explains letters in lower case by words of its own.
    pub(super) fn explains(&self, letters: &str) -> bool {
        self.explained.contains(letters)
    }
}

/// Whether a token is letters in capitals, which several names may share; figures may stand among them (*P2P*).
fn is_letters(shown: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    shown.len() > 1 && shown.bytes().all(is_letter) && shown.as_bytes()[0].is_ascii_uppercase()
}

/// *Pantai Sinar Indah (PSI)*: letters in brackets behind capitals of which they are the first letters, where the dictionary has them for other words.
fn is_explained(document: &Document, at: usize, start: usize, lexicon: &Lexicon) -> bool {
    let shown = |at: usize| document.tokens[at].of(document.text());
    let letters = shown(at);
    let is_in_brackets = at > start && shown(at - 1) == "(" && document.tokens.get(at + 1).is_some_and(|token| token.of(document.text()) == ")");
    let Some(first) = at.checked_sub(1 + letters.len()).filter(|first| is_in_brackets && *first >= start) else { return false };
    let words = first..at - 1;
    let are_initials = words.clone().zip(letters.chars()).all(|(at, letter)| shown(at).starts_with(letter));
    let long = || words.clone().map(shown).collect::<Vec<_>>().join(" ");
    let is_other = |entry: NameEntry<'_>| {
        entry.is_acronym() && !std::iter::once(entry.headword()).chain(entry.glosses()).any(|name| is_nearly(&long(), name, lexicon))
    };
    let lower = document.lower(at);
    let is_named = || lexicon.names(lower).next().is_some();
    let mut known = lexicon.names(lower).chain(lexicon.names_near(lower).map(|(_, entry)| entry));
    are_initials && is_named() && known.all(is_other)
}

/// The places of a sentence within reach of a cue.
fn near(at: usize, sentence: &Range<usize>) -> impl Iterator<Item = usize> {
    (at.saturating_sub(REACH).max(sentence.start)..(at + 1 + REACH).min(sentence.end)).filter(move |place| *place != at)
}
