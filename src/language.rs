//! The language of a text, by the function words in `dictionaries/languages.toml`.
//!
//! Enough to warn about a text that is not Indonesian; no identifier of languages at large. Malay is told from Indonesian by words that only Malay uses.

use crate::lexicon::{Lexicon, List};

/// The language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Indonesian.
    Indonesian,
    /// Malay as Malaysia, Brunei and Singapore write it.
    Malay,
    /// English.
    English,
    /// Javanese.
    Javanese,
    /// Another language, Sundanese or Tagalog for two.
    Other,
    /// Too few words to say.
    Unknown,
}

impl Language {
    /// Its BCP 47 code; `und` where the language is another or unknown.
    pub fn code(self) -> &'static str {
        match self {
            Self::Indonesian => "id",
            Self::Malay => "ms",
            Self::English => "en",
            Self::Javanese => "jv",
            Self::Other | Self::Unknown => "und",
        }
    }
}

/// Fewest words that tell a language.
const FEWEST_WORDS: usize = 12;
/// Most words looked at; an article needs no more.
const MOST_WORDS: usize = 5_000;

/// Names the language of a text. Linear in its first five thousand words.
///
/// ```
/// use ringkas::{Lexicon, language::{Language, guess}};
/// let text = "Air sudah surut dan warga yang mengungsi ke balai desa akan pulang pada hari ini dengan truk.";
/// assert_eq!(guess(text, &Lexicon::embedded()), Language::Indonesian);
/// ```
pub fn guess(text: &str, lexicon: &Lexicon) -> Language {
    let counts = Counts::of(text, lexicon);
    if counts.words < FEWEST_WORDS {
        return Language::Unknown;
    }
    // Of a hundred words of running text 20 to 40 are on the list of its language, 0 to 6 on another's.
    let per_hundred = |n: usize| n * 100 / counts.words;
    let best = counts.indonesian.max(counts.english).max(counts.javanese);
    if per_hundred(best) < 8 {
        // Headlines in a row, names and figures have few function words.
        let may_be = || best == counts.indonesian && is_mostly_known(text, lexicon);
        return if per_hundred(counts.malay) >= 4 {
            Language::Malay
        } else if may_be() {
            Language::Indonesian
        } else {
            Language::Other
        };
    }
    if counts.english == best {
        return Language::English;
    }
    if counts.javanese * 10 >= counts.indonesian * 8 {
        return Language::Javanese;
    }
    // Malay shares most function words with Indonesian; its own make up 3 to 10 of a hundred words, against next to none in Indonesian.
    if counts.malay >= 2 && counts.malay * 50 >= counts.words { Language::Malay } else { Language::Indonesian }
}

/// Whether most words in small letters are Indonesian headwords: of Sundanese and Tagalog a third may be, or less.
fn is_mostly_known(text: &str, lexicon: &Lexicon) -> bool {
    let small = |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase());
    let (mut known, mut all) = (0, 0);
    for word in words(text).filter(small).take(MOST_WORDS) {
        all += 1;
        known += usize::from(lexicon.entry(word).is_some());
    }
    known * 4 >= all * 3 && all > 0
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic() && c != '-').map(|word| word.trim_matches('-')).filter(|word| !word.is_empty())
}

/// Words of a text on each list.
#[derive(Default)]
struct Counts {
    words: usize,
    indonesian: usize,
    malay: usize,
    english: usize,
    javanese: usize,
}

impl Counts {
    fn of(text: &str, lexicon: &Lexicon) -> Self {
        let mut counts = Self::default();
        let mut lower = String::new();
        for word in words(text).take(MOST_WORDS) {
            lower.clear();
            lower.push_str(word);
            // The lists are in plain letters.
            lower.make_ascii_lowercase();
            counts.words += 1;
            let lists = lexicon.lists_of(&lower);
            if lists.is_empty() {
                continue;
            }
            counts.indonesian += usize::from(lists.has(List::Indonesian));
            counts.malay += usize::from(lists.has(List::Malay));
            counts.english += usize::from(lists.has(List::English));
            counts.javanese += usize::from(lists.has(List::Javanese));
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, guess};
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(text: &str, expected: Language) {
        assert_eq!(guess(text, &Lexicon::embedded()), expected, "{text}");
    }

    #[test]
    fn indonesian() {
        let expected = Language::Indonesian;
        check(
            "Pemerintah kabupaten menutup tiga pasar karena air sungai meluap hingga ke lapak pedagang sejak Senin malam. Kepala dinas mengatakan pasar akan dibuka lagi setelah lumpur dibersihkan.",
            expected,
        );
        check(
            "Ketika rapat berlangsung, para buruh tetap bertahan di lapangan. Mereka amat kecewa dan turut menandatangani surat keberatan terhadap keputusan direksi.",
            expected,
        );
        check(
            "Perdana Menteri Malaysia Datuk Seri Anwar bertemu Presiden di Jakarta. Beliau mengatakan kerja sama kedua negara bernilai 20 miliar ringgit, termasuk hospital baru di Johor.",
            expected,
        );
        check("Harga cabai rawit naik dua kali lipat dalam sepekan. Pedagang bilang stok dari petani nggak cukup, jadi mau gimana lagi.", expected);
        check(
            "Laba Bank Central Asia naik, saham Bank Mandiri turun. Analis Samuel Sekuritas menilai harga murah. Warga Bandung menolak kenaikan tarif.",
            expected,
        );
        check("Polis asuransi yang dijual bank itu ternyata tiada nilainya, kata pejabat otoritas dalam rapat dengan nasabah pada Ahad.", expected);
    }

    #[test]
    fn malay() {
        let expected = Language::Malay;
        check(
            "Kerajaan negeri memaklumkan bahawa semua sekolah ditutup esok kerana banjir. Menteri Besar berkata keputusan itu dibuat selepas mesyuarat jawatankuasa bencana.",
            expected,
        );
        check(
            "Polis menahan dua lelaki bagi membantu siasatan kes rompakan di sebuah kedai emas. Suspek berusia 30-an itu cuba melarikan diri dengan motosikal.",
            expected,
        );
        check(
            "Pasukan kebangsaan mahu menebus kekalahan kerana mereka tewas pada kejohanan tahun lepas, kata jurulatih itu dalam sidang akhbar hari ini.",
            expected,
        );
    }

    #[test]
    fn english_and_javanese() {
        check(
            "The government said on Tuesday that the sea wall would be finished by June, and that residents of the coast were to be moved in stages.",
            Language::English,
        );
        check(
            "Banjir rob ing pesisir Semarang wis surut, nanging warga durung padha bali amarga omahe isih kebak lendhut. Pak lurah ngendika yen bantuan arep teka sesuk esuk.",
            Language::Javanese,
        );
        check(
            "Kula badhe tindak dhateng Semarang kaliyan kanca-kanca, nanging dereng saged amargi sepuripun boten wonten dinten punika.",
            Language::Javanese,
        );
    }

    #[test]
    fn others_and_too_little() {
        check(
            "Caahna geus saat, tapi warga can baralik ka imahna lantaran leutak kandel keneh. Pa lurah nyarios bantuan bakal datang isuk-isuk jeung bakal dibagikeun ka sakabeh warga.",
            Language::Other,
        );
        check(
            "Sinabi ng pamahalaan na matatapos ang pader sa dagat sa Hunyo at ililipat ang mga residente ng baybayin nang paunti-unti.",
            Language::Other,
        );
        check(
            "Le gouvernement a annoncé mardi que la digue serait terminée en juin et que les habitants de la côte seraient déplacés par étapes.",
            Language::Other,
        );
        check("Banjir Rob Meluas", Language::Unknown);
        check("", Language::Unknown);
        check("1 2 3 4 5 6 7 8 9 10 11 12 13 14", Language::Unknown);
    }
}
