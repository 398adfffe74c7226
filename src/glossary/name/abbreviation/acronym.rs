//! Whether letters are an acronym or blend of words: *BMKG*, *Walhi*, *Menkominfo*.

use crate::lexicon::{Lexicon, List};

/// Most words that letters stand for: acronyms have eight letters at most, and small words beside them.
pub(super) const LONGEST_EXPANSION: usize = 14;

/// Whether an acronym takes its letters, in order, from the words, and from each that is no small word. O(letters × words × letters of a word).
pub(in crate::glossary) fn fits(acronym: &str, words: &[&str], lexicon: &Lexicon) -> bool {
    let letters = letters_of(&acronym.to_lowercase());
    let mut words = words.iter().filter(|word| word.contains(char::is_alphanumeric)).map(|word| {
        let lower = word.to_lowercase();
        (letters_of(&lower), is_small(&lower, lexicon))
    });
    // Most stretches are told by their first word, which gives the first letter unless it is small.
    let opens = |(word, small): &(Vec<char>, bool)| *small || letters.first().is_some_and(|letter| word.contains(letter));
    let Some(first) = words.next().filter(opens) else { return false };
    let words: Vec<(Vec<char>, bool)> = std::iter::once(first).chain(words).collect();
    let heavy = words.iter().filter(|(_, small)| !small).count();
    if letters.len() < 2 || heavy < 2 || heavy > letters.len() || words.len() > LONGEST_EXPANSION {
        return false;
    }
    // reached[n]: the first n letters are spent on the words so far.
    let mut reached = vec![false; letters.len() + 1];
    reached[0] = true;
    for (word, small) in &words {
        let mut next = if *small { reached.clone() } else { vec![false; letters.len() + 1] };
        for from in (0..letters.len()).filter(|from| reached[*from]) {
            for to in from + 1..=letters.len() {
                if gives(word, &letters[from..to]) {
                    next[to] = true;
                }
            }
        }
        reached = next;
    }
    reached[letters.len()]
}

/// Whether letters are the first ones of all words, or of all that are no small words: *AAJ* of *Aldi Atwinda Jauhar*.
pub(in crate::glossary::name) fn are_initials(acronym: &str, words: &[&str], lexicon: &Lexicon) -> bool {
    let is_word = |word: &&&str| word.starts_with(char::is_alphanumeric);
    let is_heavy = |word: &&&str| is_word(word) && !is_small(&word.to_lowercase(), lexicon);
    let first = |word: &&str| word.chars().flat_map(char::to_uppercase).next();
    acronym.chars().eq(words.iter().filter(is_heavy).filter_map(first)) || acronym.chars().eq(words.iter().filter(is_word).filter_map(first))
}

/// Whether two names have nearly all words in common that say what they are, beside those that any body has and the country: *Ikatan Musisi Indonesia* is
/// no *Ikatan Motor Indonesia*.
pub(in crate::glossary) fn is_nearly(one: &str, other: &str, lexicon: &Lexicon) -> bool {
    if has_letters_of(one, other, lexicon) {
        return true;
    }
    let (told, known) = (telling_words(one, lexicon), telling_words(other, lexicon));
    let is_known = |word: &&String| known.iter().any(|other| is_spelling(word, other));
    let (n_shared, most) = (told.iter().filter(is_known).count(), told.len().max(known.len()));
    if most == 0 {
        let (one, other) = (one.to_lowercase(), other.to_lowercase());
        return one.contains(&other) || other.contains(&one);
    }
    // *Sepakbola*, *sepak bola*; *Korban Tindak Kekerasan (KontraS)* is the end of the name.
    let is_same = || told.concat() == known.concat() || n_shared > 1 && n_shared == told.len();
    n_shared * 4 >= most * 3 || n_shared > 1 && n_shared * 3 >= most * 2 || is_same()
}

/// *KIP Kuliah* of *Kartu Indonesia Pintar Kuliah*: a name with letters for the first words of another, and the rest of its words.
fn has_letters_of(one: &str, other: &str, lexicon: &Lexicon) -> bool {
    let is_letters = |word: &str| word.len() > 1 && word.chars().all(char::is_uppercase);
    let Some((letters, rest)) = other.split_once(' ').filter(|(first, _)| is_letters(first)) else { return false };
    let first: Vec<&str> = one.split(' ').take(letters.chars().count()).collect();
    fits(letters, &first, lexicon) && rest.split(' ').all(|word| one.split(' ').any(|known| known == word))
}

/// The words of a name in small letters that tell it from others.
fn telling_words(name: &str, lexicon: &Lexicon) -> Vec<String> {
    const ANY: [List; 5] = [List::AnyBody, List::Home, List::Coordinator, List::Stop, List::Foreign];
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase);
    words.filter(|word| ANY.iter().all(|list| !lexicon.is(*list, word))).collect()
}

/// Whether two words are one but for a letter: *pelindungan*, *perlindungan*.
fn is_spelling(one: &str, other: &str) -> bool {
    const SHORTEST: usize = 6;
    let same = |a: &mut dyn Iterator<Item = u8>, b: &mut dyn Iterator<Item = u8>| a.zip(b).take_while(|(a, b)| a == b).count();
    let before = same(&mut one.bytes(), &mut other.bytes());
    let longer = one.len().max(other.len());
    let behind = || same(&mut one.bytes().rev(), &mut other.bytes().rev()).min(one.len().min(other.len()) - before);
    one == other || one.len().min(other.len()) > SHORTEST && before + behind() + 1 >= longer
}

/// *perwira tinggi (Pati)*: an acronym that is read as a word may be written as one.
pub(in crate::glossary) fn is_blend(shown: &str) -> bool {
    const LONGEST_BLEND: usize = 10;
    let mut letters = shown.chars();
    letters.next().is_some_and(char::is_uppercase) && (4..=LONGEST_BLEND).contains(&shown.len()) && letters.all(|c| c.is_ascii_lowercase())
}

/// Whether a word has its first piece from the first of these words, and others, of three letters or more, from some that follow: *Dis-pang-tan* of *Dinas
/// Ketahanan Pangan dan Pertanian*.
pub(super) fn blends<'w>(blend: &str, words: impl Iterator<Item = &'w str>) -> bool {
    const SHORTEST: usize = 3;
    let letters: Vec<char> = blend.chars().collect();
    // reached[n]: the first n letters are spent on the words so far.
    let mut reached = vec![false; letters.len() + 1];
    reached[0] = true;
    for (at, word) in words.take(LONGEST_EXPANSION).enumerate() {
        let word = letters_of(word);
        for from in (0..letters.len()).rev().filter(|from| (at == 0) == (*from == 0)) {
            for to in from + SHORTEST..=letters.len() {
                reached[to] |= reached[from] && gives(&word, &letters[from..to]);
            }
        }
    }
    reached[letters.len()]
}

/// Whether English gives an acronym its letters: *Agreement on Reciprocal Trade* (ART).
pub(super) fn fits_english(acronym: &str, english: &str, lexicon: &Lexicon) -> bool {
    let is_small = |word: &&str| lexicon.is(List::Foreign, word);
    let firsts = english.split([' ', '-']).filter(|word| !is_small(word)).filter_map(|word| word.chars().next()?.to_lowercase().next());
    acronym.len() > 1 && firsts.eq(acronym.chars().flat_map(char::to_lowercase))
}

/// The letters and digits of a word.
pub(super) fn letters_of(word: &str) -> Vec<char> {
    let mut letters = Vec::with_capacity(word.len());
    letters.extend(word.chars().filter(|c| c.is_alphanumeric()));
    letters
}

fn is_small(word: &str, lexicon: &Lexicon) -> bool {
    let lists = lexicon.lists_of(word);
    lists.has(List::Connector) || lists.has(List::Coordinator) || lists.has(List::Stop)
}

/// Whether a word gives a piece to a blend: its first letter and others in order, or a run of three from its middle, as *pol* of *kepolisian*.
fn gives(word: &[char], piece: &[char]) -> bool {
    if piece.len() > 2 && word.windows(piece.len()).any(|window| window == piece) {
        return true;
    }
    let mut rest = word.iter();
    word.first() == piece.first() && piece.iter().all(|letter| rest.any(|c| c == letter))
}

#[cfg(test)]
mod tests {
    use super::fits;
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(acronym: &str, expansion: &str, expected: bool) {
        let words: Vec<&str> = expansion.split([' ', ',']).collect();
        assert_eq!(fits(acronym, &words, &Lexicon::embedded()), expected, "{acronym} of {expansion}");
    }

    #[test]
    fn letters_come_from_every_word_in_order() {
        check("BMKG", "Badan Meteorologi, Klimatologi, dan Geofisika", true);
        check("Walhi", "Wahana Lingkungan Hidup Indonesia", true);
        check("Menkominfo", "Menteri Komunikasi dan Informatika", true);
        check("Kapolri", "Kepala Kepolisian Republik Indonesia", true);
        check("KPK", "Komisi Pemberantasan Korupsi", true);
        check("KPK", "Komisi Pemilihan Umum", false);
        check("PKK", "Ketua Partai Keadilan", false);
        check("A", "Angkatan Laut", false);
        check("", "", false);
    }
}
