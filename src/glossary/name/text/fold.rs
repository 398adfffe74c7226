//! Names without what spellings differ in, so that they can be compared.

use unicode_normalization::UnicodeNormalization as _;

/// The folded words of a name, and the halves of a word with a hyphen. *Kamil-Suswono* behind another word stays one, since *Ridwan Kamil-Suswono* are two
/// persons and *Suswono* is none of them, but *Kim Jong-un* has *Jong*.
pub(in crate::glossary::name) fn parts(name: &str) -> Vec<String> {
    // *al-Sharaa* is one person.
    let is_article = |word: &str| word.len() == 2 && word.starts_with(char::is_lowercase);
    let is_pair = |word: &str| word.split_once('-').is_some_and(|(one, other)| other.starts_with(char::is_uppercase) && !is_article(one));
    let halves = |(at, word): (usize, &str)| if at > 0 && is_pair(word) { vec![fold(word)] } else { word.split('-').map(fold).collect() };
    name.split(' ').enumerate().flat_map(halves).collect()
}

/// Whether all words of one name stand side by side in another that has more, or are its first and last: *Rosan Roeslani*, *Rosan Perkasa Roeslani*.
pub(in crate::glossary::name) fn is_part(part: &str, whole: &str) -> bool {
    let n_words = |name: &str| name.split([' ', '-']).count();
    if n_words(part) >= n_words(whole) {
        return false;
    }
    // *Ward-Prowse* of *James Ward-Prowse*
    if is_double(part) && whole.split(' ').skip(1).any(|word| fold(word) == fold(part)) {
        return true;
    }
    let (part, whole) = (parts(part), parts(whole));
    let are_ends = || matches!((&part[..], &whole[..]), ([a, b], [first, .., last]) if a == first && b == last);
    part.iter().all(|word| word.len() > 1) && (whole.windows(part.len()).any(|window| window == part) || are_ends())
}

/// *M. Nasir* of *Mohamad Nasir*, *E.T. Siregar* of *Elisa Tiur Siregar*: whether a name is another with some of its words, but not the last, as initials.
pub(in crate::glossary::name) fn is_abbreviated(short: &str, long: &str) -> bool {
    let words = |name: &str| name.split([' ', '.']).filter(|word| !word.is_empty()).map(fold).collect::<Vec<String>>();
    let (mut short, long) = (words(short), words(long));
    // *H.M. Nasir*: a title among the initials
    if short.len() == long.len() + 1 && matches!(short[0].as_str(), "h" | "k" | "r") && short[1].len() == 1 {
        short.remove(0);
    }
    let is_initial = |(short, long): (&String, &String)| short.len() == 1 && long.len() > 1 && long.starts_with(short.as_str());
    let mut pairs = short.iter().zip(&long);
    short.len() == long.len()
        && short.last() == long.last()
        && short.iter().zip(&long).any(is_initial)
        && pairs.all(|(short, long)| short == long || is_initial((short, long)))
}

/// *Edy Suparno* of *Eddy Suparno*, *Muh. Ramli* of *Muhammad Ramli*: whether two names have the same last word, and before it words that differ in double letters,
/// *ch* for *h*, a vowel of *Muhammad*, or in that one is cut short; or are the same but for a slip in one word (*Achmad Hidayat*, *Achamd Hidayat*).
pub(in crate::glossary::name) fn is_spelling(one: &str, other: &str) -> bool {
    let words = |name: &str| name.split([' ', '.']).filter(|word| !word.is_empty()).map(fold).collect::<Vec<String>>();
    let (one, other) = (words(one), words(other));
    if one.len() != other.len() || one.len() < 2 {
        return false;
    }
    let mut others = one.iter().zip(&other).filter(|(one, other)| one != other);
    let has_slip = others.next().is_some_and(|(one, other)| is_slip(one, other)) && others.next().is_none();
    let is_same = |(one, other): (&String, &String)| one == other || plain(one) == plain(other) || is_cut(one, other) || is_cut(other, one);
    has_slip || one.last() == other.last() && one.iter().zip(&other).all(is_same)
}

/// *Nashir* of *Nasir*, *Achamd* of *Achmad*, *Riky* of *Riki*: an *h* more inside, two letters of a long word that changed places, *y* for a last *i*. *Rahma* and
/// *Rahman*, *Yanto* and *Yanti*, *Yuliani* and *Yulianti*, *Dian* and *Dina* are two.
fn is_slip(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one.as_bytes(), other.as_bytes()) } else { (other.as_bytes(), one.as_bytes()) };
    let before = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (a, b) = (&short[before..], &long[before..]);
    const LONG: usize = 6;
    match (a, b) {
        ([_, ..], [more, rest @ ..]) if rest == a => before > 1 && *more == b'h',
        ([x, y, a @ ..], [z, w, b @ ..]) if (x, y, a) == (w, z, b) => before > 0 && short.len() >= LONG,
        ([b'i'], [b'y']) | ([b'y'], [b'i']) => before > 1,
        _ => false,
    }
}

/// *muh* of *muhammad*, *abd* of *abdul*: names that are written short; *Yan* is not *Yanti*.
fn is_cut(short: &str, long: &str) -> bool {
    const SHORT: [&str; 3] = ["abd", "ah", "muh"];
    let short = plain(short);
    SHORT.contains(&short.as_str()) && plain(long).starts_with(&short)
}

/// *Mochammad*, *Mohamed*, *Muhamad* alike.
fn plain(word: &str) -> String {
    let mut letters: Vec<char> = word.replace("ch", "h").chars().collect();
    letters.dedup();
    let word: String = letters.into_iter().collect();
    match word.strip_prefix("moh").or_else(|| word.strip_prefix("muh")) {
        Some(rest) => format!("muh{}", rest.replace('e', "a")),
        None => word,
    }
}

/// *Ward-Prowse*: one word of two names.
pub(in crate::glossary::name) fn is_double(name: &str) -> bool {
    !name.contains(' ') && name.split_once('-').is_some_and(|(one, other)| one.len() > 2 && other.starts_with(char::is_uppercase))
}

/// A name without what spellings differ in: case, hyphens, blanks, apostrophes, stops, marks on letters, and the old *oe*, *dj*, *tj* and *sj*.
pub(in crate::glossary::name) fn fold(name: &str) -> String {
    let mut letters = String::with_capacity(name.len());
    for c in name.chars().filter(|c| c.is_alphanumeric()) {
        if c.is_ascii() { letters.push(c.to_ascii_lowercase()) } else { letters.extend(c.nfd().next().unwrap_or(c).to_lowercase()) }
    }
    // *Zelenskyy*, *Zelenskiy*
    if let Some(stem) = letters.strip_suffix("yy").or_else(|| letters.strip_suffix("iy")) {
        letters.truncate(stem.len());
        letters.push('y');
    }
    // One look for all of them, since most names have none.
    if letters.as_bytes().windows(2).any(|pair| matches!(pair, b"oe" | b"dj" | b"tj" | b"sj")) {
        letters = letters.replace("oe", "u").replace("dj", "j").replace("tj", "c").replace("sj", "sy");
    }
    letters
}
