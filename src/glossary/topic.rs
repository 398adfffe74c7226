//! What a document is about: the domain that at least three of its words belong to, and at least twice as many as to any other.
//!
//! A word of several senses tends to keep one of them throughout a text (Gale, Church and Yarowsky 1992), so the domain speaks for a sense where no word
//! beside it does: *bertengger di puncak*, of a club, not of a bird.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::Document;
use crate::lexicon::{Entry, Lexicon};
use crate::token::TokenKind;

/// Fewer different words of a domain are chance, and so is less than twice as many as any other domain has. Of the training articles filed under sport 82 of 100 are on
/// sport by this, of the rest fewer than one in a hundred, mostly reports on sport too.
const ENOUGH: usize = 3;
const TIMES_THE_SECOND: usize = 2;

/// Most words of a phrase that is counted.
const LONGEST_PHRASE: usize = 3;

/// The domain of a document; none where no domain has enough words or another has nearly as many. O(tokens), with a look-up in the lexicon for each.
pub(super) fn of<'l>(document: &Document, lexicon: &'l Lexicon) -> Option<&'l str> {
    let words = (0..document.tokens.len()).filter(|at| document.tokens[*at].kind == TokenKind::Word);
    of_entries(words.filter_map(|at| lexicon.entry(document.lower(at))), document, lexicon)
}

/// The same for the entries of the words of a document. What has too few such words of any domain, as a short report has, is asked for its phrases too, *babak kedua*,
/// *bursa transfer*, and for names.
pub(super) fn of_entries<'l>(words: impl Iterator<Item = Entry<'l>>, document: &Document, lexicon: &'l Lexicon) -> Option<&'l str> {
    let mut of_domain: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    count(words, &mut of_domain);
    let mut times_the_second = TIMES_THE_SECOND;
    if of_domain.values().all(|words| words.len() < ENOUGH) {
        count(phrases(document, lexicon), &mut of_domain);
        if !count_names(document, lexicon, &mut of_domain) {
            // So little says something only where next to nothing is of another domain: a report on a film that a footballer made is none on sport.
            times_the_second *= 2;
        }
    }
    let mut counts: Vec<(usize, &str)> = of_domain.into_iter().map(|(domain, words)| (words.len(), domain)).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    match counts.as_slice() {
        [(n, domain), rest @ ..] if *n >= ENOUGH && rest.first().is_none_or(|(second, _)| second * times_the_second <= *n) => Some(domain),
        _ => None,
    }
}

/// Counts different headwords, each for the domain of all its senses.
fn count<'l>(entries: impl Iterator<Item = Entry<'l>>, of_domain: &mut BTreeMap<&'l str, BTreeSet<&'l str>>) {
    for entry in entries {
        if let Some(domain) = only_domain(entry) {
            of_domain.entry(domain).or_default().insert(entry.headword);
        }
    }
}

/// The entries of phrases of two or three words, as they stand, the longest of those that overlap.
fn phrases<'l>(document: &Document, lexicon: &'l Lexicon) -> impl Iterator<Item = Entry<'l>> {
    let phrase_at = |at: usize| {
        let longest = lexicon.phrase_length(document.lower(at)).min(LONGEST_PHRASE).min(document.tokens.len() - at);
        let phrase = |n: usize| (at..at + n).map(|at| document.lower(at)).collect::<Vec<_>>().join(" ");
        (2..=longest).rev().find_map(|n| Some((n, lexicon.entry(&phrase(n))?)))
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < document.tokens.len() {
            let found = phrase_at(at);
            at += found.map_or(1, |(n, _)| n);
            if let Some((_, entry)) = found {
                return Some(entry);
            }
        }
        None
    })
}

/// Names that texts on a domain call by are words of it, where a few of them stand beside such a word: *Barcelona* and *Liverpool* of a *bek* and a *timnas*.
/// Whether any domain has them.
fn count_names<'l>(document: &Document, lexicon: &'l Lexicon, of_domain: &mut BTreeMap<&'l str, BTreeSet<&'l str>>) -> bool {
    let is_large = |at: &usize| document.tokens[*at].of(document.text()).starts_with(char::is_uppercase);
    let large: BTreeSet<&str> = (0..document.tokens.len()).filter(is_large).map(|at| document.lower(at)).collect();
    let mut has_names = false;
    for (domain, words) in of_domain {
        let names: Vec<&str> = large.iter().filter_map(|lower| lexicon.names_on(domain, lower).next()).map(|name| name.headword()).collect();
        if names.len() > 1 && words.len() + names.len() > ENOUGH {
            words.extend(names);
            has_names = true;
        }
    }
    has_names
}

/// The domain of all senses of an entry.
fn only_domain(entry: Entry<'_>) -> Option<&str> {
    let domain = entry.senses().next()?.domain()?;
    entry.senses().all(|sense| sense.domain() == Some(domain)).then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::article::{Article, ReadOptions, Source};
    use crate::document::Document;
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(text: &str, topic: Option<&str>) {
        let lexicon = Lexicon::embedded();
        let document = Document::new(Article::read(Source::plain(text), &lexicon, ReadOptions { keep_all: true }), &lexicon);
        assert_eq!(of(&document, &lexicon), topic, "{text}");
    }

    #[test]
    fn three_words_of_one_domain_and_twice_as_many_as_of_any_other() {
        check("Kiper itu kebobolan dua gol sebelum turun minum. Pelatih lalu memasukkan striker baru.", Some("sport"));
        check("Kiper itu pulang ke desanya.", None);
        // Five words of sport to three of the courts, then to two.
        let of_sport = "Kiper, striker dan bek itu kebobolan sejak penyisihan.";
        check(&format!("{of_sport} Jaksa menemui hakim dan terdakwa."), None);
        check(&format!("{of_sport} Jaksa menemui terdakwa."), Some("sport"));
        check("Warga mengungsi ke balai desa.", None);
        // Two words, and two phrases.
        check("Chelsea mengincar bek Roma pada bursa transfer. Manajer ingin memperkuat lini belakang.", Some("sport"));
        check("Bek Roma itu tiba di Jakarta.", None);
        // Two words and two clubs, or two words and a town.
        check("Barcelona mengincar bek yang memperkuat timnas, tetapi Liverpool lebih cepat.", Some("sport"));
        check("Bek yang memperkuat timnas itu pulang ke Liverpool, kota asalnya.", None);
    }
}
