//! Captions without a mark of their own: capitals and a dash before them, or a credit at the end of a long one.

use crate::lexicon::{Lexicon, List, NameKind, PartOfSpeech};

/// *DIAMANKAN: Dua pelaku dibawa ke kantor polisi.*, *BELAJAR DI LANTAI - Murid …*: a verb or adjective in capitals, or more behind it, before a colon or dash opens a
/// caption, which quotes nobody. *DEMAK - Banjir meluas*, *HALUAN, Padang - …* open the article. Returns those words in lower case.
pub(super) fn opening_capitals(paragraph: &str, lexicon: &Lexicon) -> Option<String> {
    const MOST_WORDS: usize = 5;
    const SHORTEST: usize = 4;
    let (head, rest) = paragraph.split_once([':', '-', '–', '—'])?;
    let shouts = |word: &str| word.chars().all(char::is_uppercase);
    // *BAGIKAN BERITA - …* is an outlet.
    let is_body = |words: &str| lexicon.names(words).any(|name| matches!(name.kind(), NameKind::Place | NameKind::Organization));
    let is_free = |words: &str| !is_body(words) && !lexicon.is(List::Outlet, words);
    // *KOTA MANDALA - Banjir meluas*: a noun may be part of a place that nobody knows.
    let is_deed = |word: &str| matches!(lexicon.part_of_speech(word), Some(PartOfSpeech::Verb | PartOfSpeech::Adj));
    let (head, lower) = (head.trim(), head.trim().to_lowercase());
    let opens = head.split_whitespace().count() <= MOST_WORDS
        && head.len() >= SHORTEST
        && head.split_whitespace().all(shouts)
        && lower.split_whitespace().next().is_some_and(is_deed)
        && is_free(&lower)
        && lower.split_whitespace().all(|word| lexicon.entry(word).is_some() && is_free(word))
        && rest.trim_start().starts_with(char::is_uppercase)
        && super::layout::ends_sentence(paragraph)
        && !is_quoting(paragraph);
    opens.then_some(lower)
}

/// *ANTARA FOTO/Budi/rwa.* behind the last stop but its own: a credit that ends with a stroke, letters and a stop, without that.
pub(super) fn stopped_credit(paragraph: &str) -> Option<&str> {
    let last = paragraph[paragraph.rfind(". ")? + 1..].trim().strip_suffix('.')?;
    let (before, letters) = last.rsplit_once('/')?;
    let is_letters = letters.len() <= 4 && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_letters && before.contains('/')).then_some(last)
}

/// *Warga menunggu bantuan. Air mulai surut. ANTARA FOTO/Budi*: what stands behind the last stop, where that is not all and nobody is quoted.
pub(super) fn last_words(paragraph: &str) -> Option<&str> {
    const MOST_WORDS: usize = 8;
    let at = paragraph.rfind(". ")?;
    let last = stopped_credit(paragraph).unwrap_or(paragraph[at + 1..].trim());
    let is_credit = !last.is_empty() && last.split_whitespace().count() <= MOST_WORDS && !super::layout::ends_sentence(last);
    (is_credit && !is_quoting(paragraph)).then_some(last)
}

fn is_quoting(paragraph: &str) -> bool {
    paragraph.contains(['"', '“', '”'])
}

#[cfg(test)]
mod tests {
    use super::{last_words, opening_capitals};
    use crate::lexicon::Lexicon;

    #[test]
    fn words_in_capitals_open_a_caption() {
        let lexicon = Lexicon::embedded();
        for (paragraph, is_caption) in [
            ("RUSAK: Kondisi jembatan di Desa Suka Maju.", true),
            ("MENUNGGU— Warga menunggu bantuan di balai desa.", true),
            ("SERAHKAN BANTUAN - Bupati menyerahkan beras, Senin (3/3/2025).", true),
            ("BELAJAR DI LANTAI - Murid belajar tanpa bangku.", true),
            ("SEMARANG - Banjir meluas ke kota.", false),
            ("JAWA TENGAH – Banjir meluas ke kota.", false),
            ("PADANG - Banjir meluas ke kota.", false),
            ("KOTA MANDALA - Banjir meluas ke kota.", false),
            ("KPK: Tersangka bertambah.", false),
            ("BAGIKAN BERITA - Banjir meluas ke kota.", false),
            ("RUSAK: \"Jembatan itu tua,\" kata Budi.", false),
            ("Rusak: Jembatan itu tua.", false),
            ("BANJIR: Jalan Ditutup", false),
        ] {
            assert_eq!(opening_capitals(paragraph, &lexicon).is_some(), is_caption, "{paragraph}");
        }
    }

    #[test]
    fn the_last_words_are_behind_the_last_stop() {
        assert_eq!(last_words("Warga menunggu. Air surut. ANTARA FOTO/Budi"), Some("ANTARA FOTO/Budi"));
        assert_eq!(last_words("Warga menunggu. Air surut. ANTARA FOTO/Budi Adi/rwa."), Some("ANTARA FOTO/Budi Adi/rwa"));
        assert_eq!(last_words("Warga menunggu. Air surut di kabupaten/kota."), None);
        assert_eq!(last_words("Warga menunggu. Air surut."), None);
        assert_eq!(last_words("\"Kami menunggu.\" Air surut. ANTARA FOTO/Budi"), None);
        assert_eq!(last_words("ANTARA FOTO/Budi"), None);
    }
}
