//! The built-in dictionary files as one character each: every record names its file.

/// Words and phrases by their first letter, each name as long as the others.
const WORDS: &str = "words/awords/bwords/cwords/dwords/ewords/fwords/gwords/hwords/iwords/jwords/kwords/lwords/mwords/nwords/owords/pwords/qwords/rwords/swords/twords/uwords/vwords/wwords/xwords/ywords/z";
const PHRASES: &str = "phrases/aphrases/bphrases/cphrases/dphrases/ephrases/fphrases/gphrases/hphrases/iphrases/jphrases/kphrases/lphrases/mphrases/nphrases/ophrases/pphrases/qphrases/rphrases/sphrases/tphrases/uphrases/vphrases/wphrases/xphrases/yphrases/z";
const NAMES: [&str; 10] = [
    "names/countries",
    "names/demonyms",
    "names/laws-events-works",
    "names/organizations-indonesia",
    "names/organizations-world",
    "names/persons",
    "names/places-indonesia",
    "names/places-world",
    "names/positions",
    "names/sport",
];

/// What a record says for its file: a character where there is one, else the name.
pub(super) fn short(source: &str) -> String {
    let letter = |folder: &str| source.strip_prefix(folder).filter(|rest| rest.len() == 1 && rest.starts_with(|c: char| c.is_ascii_lowercase()));
    let name = || Some(char::from(b'0' + NAMES.iter().position(|name| *name == source)? as u8).to_string());
    let words = letter("words/").map(str::to_owned);
    words.or_else(|| letter("phrases/").map(str::to_uppercase)).or_else(name).unwrap_or_else(|| source.to_owned())
}

/// The name of the file that [`short`] made short.
pub(super) fn full(short: &str) -> &str {
    let [code] = short.as_bytes() else { return short };
    let of = |names: &'static str, nth: u8| {
        let length = names.len() / 26;
        names.get(usize::from(nth) * length..(usize::from(nth) + 1) * length)
    };
    let known = match code {
        b'a'..=b'z' => of(WORDS, code - b'a'),
        b'A'..=b'Z' => of(PHRASES, code - b'A'),
        b'0'..=b'9' => NAMES.get(usize::from(code - b'0')).copied(),
        _ => None,
    };
    known.unwrap_or(short)
}

#[cfg(test)]
mod tests {
    use super::{NAMES, full, short};

    #[test]
    fn a_file_is_a_character() {
        for source in NAMES.into_iter().chain(["words/a", "words/k", "words/z", "phrases/a", "phrases/m", "phrases/z"]) {
            assert_eq!((short(source).len(), full(&short(source))), (1, source));
        }
        for source in ["words/0", "names/rivers", "house.tsv", "text"] {
            assert_eq!(full(&short(source)), source);
        }
    }
}
