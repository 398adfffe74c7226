//! Who wrote an article: a line at its head, or the last lines, as essays are signed.

use super::layout;
use crate::lexicon::{Lexicon, List, OfficeWord};

/// *Oleh Burhanuddin Muhtadi*: the name behind the word, where nothing else stands in the line.
pub(super) fn written_by<'t>(line: &'t str, lexicon: &Lexicon) -> Option<&'t str> {
    const MOST_WORDS: usize = 6;
    let (by, name) = line.trim().split_once(' ')?;
    (lexicon.lists_of(&by.to_lowercase()).is_office_word(OfficeWord::By) && is_name(name, MOST_WORDS, lexicon)).then_some(name.trim())
}

/// *Saldi Isra, Guru Besar Hukum Universitas Andalas*, *SALDI ISRA* over that: how many of the last lines sign an article, and the name in them.
pub(super) fn signature<'t>(lines: &[&'t str], lexicon: &Lexicon) -> Option<(usize, Option<&'t str>)> {
    const MOST_WORDS: usize = 16;
    const LONGEST_NAME: usize = 5;
    let is_name = |line: &str| line.trim().contains(' ') && is_name(line, LONGEST_NAME, lexicon);
    let last = lines.last()?.trim_start_matches(MARKS).trim_end_matches([')', ']', ' ']);
    if layout::ends_sentence(last) || last.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let is_behind_text = |n: usize| lines.len().checked_sub(n + 1).is_some_and(|at| layout::ends_sentence(lines[at]));
    if let Some((name, office)) = last.split_once(',')
        && is_name(name)
        && begins_office(office, lexicon)
        && is_behind_text(1)
    {
        return Some((1, Some(name)));
    }
    let before = lines.len().checked_sub(2).map(|at| lines[at]).filter(|line| is_name(line));
    if !begins_office(last, lexicon) {
        return None;
    }
    match before {
        Some(name) if is_behind_text(2) => Some((2, Some(name))),
        _ => (is_behind_text(1) && lines.last()?.starts_with(MARKS)).then_some((1, None)),
    }
}

/// What may stand before the last line: *\* Dosen Fakultas Hukum*, *(Penulis adalah dosen)*.
pub(super) const MARKS: [char; 6] = ['*', '(', ')', '[', '–', ' '];

/// Words with capitals and no other mark than a comma or stop of titles and degrees, among small ones only those of names.
fn is_name(shown: &str, most_words: usize, lexicon: &Lexicon) -> bool {
    let is_part = |word: &str| {
        let lower = word.trim_matches(['.', ',']).to_lowercase();
        let is_large = word.starts_with(char::is_uppercase) && !lexicon.is(List::Stop, &lower);
        (is_large || lexicon.is(List::Particle, &lower)) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | ',' | '-' | '\'' | '’'))
    };
    (1..=most_words).contains(&shown.split_whitespace().count()) && shown.split_whitespace().all(is_part)
}

/// Whether a line begins with what somebody is: *Guru Besar*, *Dosen*, *Peneliti BRIN*.
fn begins_office(line: &str, lexicon: &Lexicon) -> bool {
    let words: Vec<String> = line.split_whitespace().take(2).map(str::to_lowercase).collect();
    let is_somebody = |words: &str| lexicon.is_office(words) || lexicon.is(List::Occupation, words);
    words.first().is_some_and(|first| is_somebody(first)) || words.len() == 2 && is_somebody(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::{signature, written_by};
    use crate::lexicon::Lexicon;

    #[test]
    fn a_line_with_nothing_but_a_name_behind_oleh_says_who_wrote() {
        let lexicon = Lexicon::embedded();
        for (line, name) in [
            ("Oleh Burhanuddin Muhtadi", Some("Burhanuddin Muhtadi")),
            ("OLEH SALDI ISRA", Some("SALDI ISRA")),
            ("Oleh Muhammad bin Ali", Some("Muhammad bin Ali")),
            ("Oleh karena itu", None),
            ("Oleh Karena Itu", None),
            ("Oleh Pemerintah dana itu dicairkan", None),
            ("Oleh-oleh Khas Bandung", None),
        ] {
            assert_eq!(written_by(line, &lexicon), name, "{line}");
        }
    }

    #[test]
    fn the_last_lines_sign() {
        let lexicon = Lexicon::embedded();
        let check = |lines: &[&str], expected: Option<(usize, Option<&str>)>| assert_eq!(signature(lines, &lexicon), expected, "{lines:?}");
        check(&["Itu benar.", "Saldi Isra, Guru Besar Hukum Universitas Andalas"], Some((1, Some("Saldi Isra"))));
        check(&["Itu benar.", "SALDI ISRA", "Guru Besar Hukum Universitas Andalas"], Some((2, Some("SALDI ISRA"))));
        check(&["Itu benar.", "* Dosen Fakultas Hukum Universitas Brawijaya"], Some((1, None)));
        check(&["Itu benar.", "Saldi Isra, Guru Besar Hukum, menolak."], None);
        check(&["Susi Susanti, pelatih", "Budi Santoso, pelatih"], None);
        check(&["Itu benar.", "Jakarta, Bogor, Depok"], None);
        check(&["Itu benar.", "Dosen Mengajar Lagi"], None);
        check(&[], None);
    }
}
