//! Newsroom furniture: "Baca juga", advertisements, captions, bylines, follow-us lines.
//!
//! The words are in `dictionaries/furniture.toml`; here is only how they are compared, and the few shapes that are no words: credits in brackets, initials, time stamps.

use super::{byline, caption};
use crate::article::squeeze;
use crate::lexicon::{FurnitureRule, Lexicon, List, Way};
use crate::span::Span;

/// The furniture rules of a lexicon.
#[derive(Clone, Copy)]
pub(super) struct Rules<'l> {
    lexicon: &'l Lexicon,
}

/// How far from the end a pattern is that is near it, in bytes.
const NEAR_END: usize = 80;

impl<'l> Rules<'l> {
    pub(super) fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon }
    }

    /// The first rule that makes a whole paragraph furniture.
    pub(super) fn of_paragraph(self, paragraph: &str) -> Option<&'l str> {
        let Some((line, n_words)) = fold(paragraph) else { return self.of_long_caption(paragraph) };
        // *(Penulis adalah dosen)*, *\*) Tulisan ini adalah …*
        let unmarked = line.trim_start_matches(byline::MARKS);
        self.first(&[Way::Starts, Way::Whole, Way::Contains, Way::Ends, Way::NearEnd], &line, n_words)
            .or_else(|| (unmarked.len() < line.len()).then(|| self.first(&[Way::Starts], unmarked, n_words)).flatten())
            .or_else(|| shape(paragraph.trim(), &line, n_words, self.lexicon))
            .or_else(|| self.of_long_caption(paragraph))
    }

    /// Whether capitals open a caption; *OPINI - …* is a rubric.
    fn opens_caption(self, paragraph: &str) -> bool {
        caption::opening_capitals(paragraph, self.lexicon).is_some_and(|head| self.first(&[Way::Whole], &head, 1).is_none())
    }

    /// A caption of any length, by the credit behind its last stop. What stands there in brackets may be who wrote the article, but for *(Foto: Budi)*.
    fn of_long_caption(self, paragraph: &str) -> Option<&'l str> {
        let (line, n_words) = fold(caption::last_words(paragraph)?)?;
        let ways: &[Way] = if line.starts_with(['(', '[']) { &[Way::Starts, Way::NearEnd] } else { &[Way::Starts, Way::Ends, Way::NearEnd] };
        self.first(ways, &line, n_words).filter(|rule| *rule == "caption")
    }

    /// The rule for what would be the lead: only what begins as furniture, or is nothing else, never what merely holds a word of it.
    pub(super) fn of_lead(self, paragraph: &str) -> Option<&'l str> {
        const LEAD_WORDS: usize = 10;
        let Some((line, n_words)) = fold(paragraph) else { return self.of_paragraph(paragraph) };
        let is_caption = || self.opens_caption(paragraph).then_some("caption");
        if n_words < LEAD_WORDS || !super::layout::ends_sentence(paragraph) {
            return self.of_paragraph(paragraph).or_else(is_caption);
        }
        // A credit with a stop of its own closes a caption and no lead.
        let is_credited = || caption::stopped_credit(paragraph).and_then(|_| self.of_long_caption(paragraph));
        self.first(&[Way::Starts, Way::Whole], &line, n_words).or_else(is_caption).or_else(is_credited)
    }

    /// The name of the rule of lowest rank that holds.
    fn first(self, ways: &[Way], line: &str, n_words: usize) -> Option<&'l str> {
        let bare = line.trim_matches(MARKS);
        // A caption ends with its credit, a sentence with its stop.
        let ways = ways.iter().filter(|way| **way != Way::NearEnd || !line.ends_with('.'));
        let rules = ways.flat_map(|way| {
            let looked_at = match way {
                Way::Whole => bare,
                Way::NearEnd => near_end(line),
                _ => line,
            };
            let holds = move |rule: &FurnitureRule<'_>| holds(*way, rule.pattern, looked_at) && n_words <= rule.most_words();
            self.lexicon.furniture(*way, looked_at.chars().next(), looked_at.chars().next_back()).filter(holds)
        });
        rules.min_by_key(|rule| rule.rank()).map(|rule| rule.name())
    }

    /// Stretches of furniture inside a paragraph, in order: from a marker to the closing bracket or the end, and the credit at the end.
    pub(super) fn inside(self, paragraph: &str) -> Vec<(Span, &'l str)> {
        let mut found: Vec<(Span, &'l str)> = Vec::new();
        if paragraph.is_ascii() || paragraph.to_lowercase().len() == paragraph.len() {
            let lower = paragraph.to_lowercase();
            for rule in self.lexicon.furniture(Way::Inside, None, None) {
                found.extend(lower.match_indices(rule.pattern).map(|(at, _)| (stretch(paragraph, at), rule.name())));
            }
        }
        found.extend(credit_at_end(paragraph, self.lexicon).map(|span| (span, "initials")));
        found.sort();
        let mut end = 0;
        found.retain(|(span, _)| {
            let apart = span.start >= end;
            end = end.max(span.end);
            apart
        });
        found
    }
}

/// What may stand around a line that is nothing but furniture.
const MARKS: [char; 5] = ['.', ':', '!', '-', ' '];

fn holds(way: Way, pattern: &str, line: &str) -> bool {
    match way {
        Way::Starts => line.starts_with(pattern),
        Way::Ends => line.ends_with(pattern),
        Way::Contains | Way::NearEnd | Way::Inside => line.contains(pattern),
        Way::Whole => line == pattern.trim_matches(MARKS),
    }
}

/// The last 80 bytes of a line, less what would cut a letter.
fn near_end(line: &str) -> &str {
    let start = line.len().saturating_sub(NEAR_END);
    (start..=line.len()).find_map(|start| line.get(start..)).unwrap_or_default()
}

/// A paragraph in lower case with single blanks, and its number of words; none where it is too long to be furniture.
fn fold(paragraph: &str) -> Option<(String, usize)> {
    const LONGEST: usize = 500;
    if paragraph.len() > LONGEST {
        return None;
    }
    let line = squeeze(paragraph).to_lowercase();
    let n_words = line.split(' ').count();
    Some((line, n_words))
}

/// Shapes that no list of words can name.
fn shape(paragraph: &str, line: &str, n_words: usize, lexicon: &Lexicon) -> Option<&'static str> {
    if n_words <= 4 && paragraph.len() <= 30 && is_bracketed(paragraph) && !paragraph.contains('.') {
        return Some("initials");
    }
    if n_words <= 4 && is_bracketed(paragraph) && is_code(paragraph) {
        return Some("initials");
    }
    if n_words <= 45 && ends_with_credit(paragraph) {
        return Some("caption");
    }
    if byline::written_by(paragraph, lexicon).is_some() {
        return Some("byline");
    }
    if n_words <= 9 && is_time_stamp(line, lexicon)
        || line.rsplit_once(BAR).is_some_and(|(stamp, by)| signs(by, lexicon) && is_time_stamp(stamp, lexicon))
    {
        return Some("timestamp");
    }
    (!paragraph.contains(char::is_alphanumeric)).then_some("rule")
}

fn is_bracketed(text: &str) -> bool {
    (text.starts_with('(') && text.ends_with(')') || text.starts_with('[') && text.ends_with(']')) && text.matches(['(', '[']).count() == 1
}

/// *Warga melintasi banjir. (ANTARA/Budi)*: a last bracket with a slash in it, and no date.
fn ends_with_credit(paragraph: &str) -> bool {
    let Some((_, bracket)) = paragraph.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) else { return false };
    bracket.contains('/') && !bracket.contains(|c: char| c.is_ascii_digit()) && bracket.starts_with(char::is_uppercase)
}

/// *SELASA, 24 NOVEMBER 2026 | 10:30 WIB | LAPORAN: RINA KARTIKA*: what parts a time stamp and who wrote the article.
pub(super) const BAR: &str = " | ";

/// *laporan: rina kartika*: whether a part of a line says who wrote the article.
fn signs(by: &str, lexicon: &Lexicon) -> bool {
    const MOST_WORDS: usize = 6;
    let is_byline = |rule: FurnitureRule<'_>| rule.name() == "byline" && by.starts_with(rule.pattern);
    by.split(' ').count() <= MOST_WORDS && lexicon.furniture(Way::Starts, by.chars().next(), by.chars().next_back()).any(is_byline)
}

/// *Selasa, 24 November 2026 10:30 WIB* and nothing else.
fn is_time_stamp(line: &str, lexicon: &Lexicon) -> bool {
    let words = || line.split([' ', ',', '|', '-', '(', ')', '/', ':', '.']).filter(|word| !word.is_empty());
    let is_day = |word: &str| lexicon.is(List::Month, word) || lexicon.is(List::Day, word) || is_english_day(word, lexicon);
    let known = |word: &str| word.bytes().all(|b| b.is_ascii_digit()) || lexicon.is(List::Zone, word) || is_day(word);
    words().any(is_year) && words().all(known) && words().any(is_day)
}

/// *2026*: a year of this century, in which articles are read.
pub(super) fn is_year(word: &str) -> bool {
    matches!(word.as_bytes(), [b'2', b'0', a, b] if a.is_ascii_digit() && b.is_ascii_digit())
}

/// *tuesday*, *september*, *sep*: a day or month of English, in full or by its first three letters.
fn is_english_day(word: &str, lexicon: &Lexicon) -> bool {
    const SHORT: usize = 3;
    let is_it = |name: &str| {
        name.eq_ignore_ascii_case(word) || word.len() == SHORT && name.get(..SHORT).is_some_and(|short| short.eq_ignore_ascii_case(word))
    };
    let named = |n: u32, what: &str| lexicon.english(&format!("{n}+{what}")).is_some_and(is_it);
    word.len() >= SHORT && (1..=12).any(|n| named(n, "month") || named(n, "day"))
}

/// From a marker at `at` to its closing bracket, else to the end of the line.
fn stretch(paragraph: &str, at: usize) -> Span {
    let rest = &paragraph[at..];
    let line = rest.find('\n').unwrap_or(rest.len());
    let close = match rest.as_bytes().first() {
        Some(b'(') => rest.find(')'),
        Some(b'[') => rest.find(']'),
        _ => None,
    };
    Span::new(at, at + close.map_or(line, |close| close + 1))
}

/// *(sd/and)*, *\[Antara\]* or *(T.E006/A058)* behind the last full stop: who wrote and edited.
fn credit_at_end(paragraph: &str, lexicon: &Lexicon) -> Option<Span> {
    const LONGEST: usize = 24;
    let open = paragraph.rfind(['(', '['])?;
    let (before, bracket) = paragraph.split_at(open);
    let inner = bracket.strip_prefix(['(', '['])?.trim_end().strip_suffix([')', ']'])?;
    let is_credit = !inner.is_empty()
        && inner.len() <= LONGEST
        && (is_initials(inner) || is_code(inner) || inner.split('/').any(|part| lexicon.is(List::Outlet, &part.to_lowercase())));
    (is_credit && super::layout::ends_sentence(before.trim_end())).then(|| Span::new(open, paragraph.len()))
}

/// Small letters with slashes, or one short name.
fn is_initials(inner: &str) -> bool {
    const SHORT: usize = 4;
    let small = inner.chars().all(|c| c.is_lowercase() || matches!(c, '/' | '-' | '*'));
    small || (inner.chars().count() <= SHORT && inner.starts_with(char::is_uppercase) && inner.chars().skip(1).all(char::is_lowercase))
}

/// Capitals and figures around a slash, as the desk of an agency signs; or its letters and number alone or behind a name, *(OL-13)*, *(Ant/SU02)*.
fn is_code(inner: &str) -> bool {
    let has_slash = inner.contains('/') && inner.chars().any(char::is_uppercase) && !inner.chars().any(char::is_lowercase);
    let desk = inner.rsplit_once('/').map_or(inner, |(_, desk)| desk);
    has_slash || is_desk(desk) && inner.starts_with(char::is_uppercase)
}

/// *SU02*, *OL-13*: two capitals and a number of two figures, but no *(K3)*, *(G20)*.
fn is_desk(part: &str) -> bool {
    let number = part.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let digits = number.strip_prefix('-').unwrap_or(number);
    part.len() - number.len() == 2 && digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::Rules;
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(paragraph: &str, rule: Option<&str>) {
        let lexicon = Lexicon::embedded();
        assert_eq!(Rules::new(&lexicon).of_paragraph(paragraph), rule, "{paragraph}");
    }

    #[test]
    fn knows_furniture_by_its_words() {
        check("Baca juga: Banjir Rob di Demak", Some("related"));
        check("SCROLL TO CONTINUE WITH CONTENT", Some("advertisement"));
        check("Pedagang menata cabai di pasar, Senin (2/10/2023). ANTARA FOTO/Budi Santoso/rwa.", Some("caption"));
        check("Ikuti berita terkini dari Nusantarapos di Google News, klik di sini.", Some("follow_us"));
        check("Editor: Rina Kartika", Some("editor"));
        check("Pewarta: Rina Kartika", Some("byline"));
        check("Disclosure: Kami media partner acara ini.", Some("copyright"));
        check("Penulis: Rina Kartika | Editor: Budi", Some("writer"));
        check("(Penulis adalah pengajar di Universitas Indonesia)", Some("about_author"));
        check("*) Penulis adalah dosen.", Some("about_author"));
        check("Isi artikel ini merupakan tanggung jawab penulis dan tidak mencerminkan sikap redaksi.", Some("about_author"));
        check("Redaksi", Some("editor"));
        check("Redaksi menerima surat itu kemarin.", None);
        check("Oleh Rina Kartika", Some("byline"));
        check("Presiden hadir dalam upacara. -/Kremlin/dpa", Some("caption"));
    }

    #[test]
    fn knows_furniture_by_its_shape() {
        check("(sd/and)", Some("initials"));
        let lexicon = Lexicon::embedded();
        for credit in ["(Antara)", "[sd/and]", "(T.E006/A058)", "(Tri)", "(Andri/JPNN)", "(Ant/RD04)", "(XK-12)"] {
            let paragraph = format!("Air surut pada sore hari. {credit}");
            assert_eq!(Rules::new(&lexicon).inside(&paragraph).len(), 1, "{paragraph}");
        }
        assert!(Rules::new(&lexicon).inside("Ia anggota Front Pembela Islam (FPI)").is_empty());
        for said in ["(Level III)", "(8/5)", "(Covid-19)", "(K3)", "(G20)", "(F-16)"] {
            assert!(Rules::new(&lexicon).inside(&format!("Air surut pada sore hari. {said}")).is_empty(), "{said}");
        }
        check("Warga melintasi banjir di Tanjung Mas (ANTARA/Budi)", Some("caption"));
        check("Selasa, 24 November 2026 10:30 WIB", Some("timestamp"));
        check("Tuesday, 24 November 2026", Some("timestamp"));
        check("SELASA, 24 NOVEMBER 2026 | 10:30 WIB | LAPORAN: RINA KARTIKA", Some("timestamp"));
        check("SELASA, 24 NOVEMBER 2026 | 10:30 WIB | BANJIR: RINA KARTIKA", None);
        check("Selasa 24 Aug 2026 20:26 WIB", Some("timestamp"));
        let long =
            format!("Petugas melipat surat suara di gudang, Kamis. {}", "Pelipatan berlangsung sejak pagi dan melibatkan warga sekitar. ".repeat(7));
        check(&format!("{long}ANTARA FOTO/Budi Santoso"), Some("caption"));
        check(&format!("{long}Foto: Antara/Budi"), Some("caption"));
        check("* * *", Some("rule"));
    }

    #[test]
    fn leaves_the_article_alone() {
        check("Gubernur meminta warga membaca juga aturan itu.", None);
        check("Foto itu dimuat kantor berita lain dan ANTARA FOTO/Budi Santoso menolaknya.", None);
        check("Ia datang pada Selasa (24/11/2026).", None);
        check("Black Friday, 24 November 2026 menjadi hari belanja", None);
        let long = "Pelipatan berlangsung sejak pagi dan melibatkan warga sekitar. ".repeat(7);
        check(&format!("{long}Berita itu dikutip dari ANTARA/Reuters."), None);
        check(&format!("{long}(Reuters)"), None);
    }
}
