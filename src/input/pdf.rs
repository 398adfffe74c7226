//! A PDF -> paragraphs: wrapped lines joined, words rejoined that a line end cuts, running heads and page numbers set aside.
//!
//! The parser panics on many broken files, so it runs in a thread of its own, with room for deep recursion, whose panic is an error here.
//! That needs `panic = "unwind"` in the release profile.

use std::collections::BTreeMap;
use std::sync::Once;
use std::{panic, thread};

use pdf_extract::{Document, PlainTextOutput, output_doc_page};

use super::blocks::{Blocks, Kind};
use super::{InputError, ends_sentence};
use crate::article::Source;

/// Name of the format in messages.
const FORMAT: &str = "PDF";
/// Stack of the parser's thread, in bytes.
const STACK: usize = 64 << 20;

/// Reads a PDF.
pub(super) fn source(bytes: &[u8]) -> Result<Source, InputError> {
    let head = &bytes[..bytes.len().min(1024)];
    if !head.windows(5).any(|window| window == b"%PDF-") {
        return Err(broken("it does not begin with %PDF-"));
    }
    let source = from_pages(&pages(bytes)?);
    match source.text.is_empty() {
        true if bytes.windows(8).any(|window| window == b"/Encrypt") => Err(InputError::Encrypted(FORMAT)),
        true => Err(InputError::NoText(FORMAT)),
        false => Ok(source),
    }
}

fn broken(reason: &str) -> InputError {
    InputError::Broken { format: FORMAT, reason: crate::article::squeeze(reason) }
}

/// The text of each page. A page that cannot be read is an error, lest a part of the article be missing unseen.
fn pages(bytes: &[u8]) -> Result<Vec<String>, InputError> {
    keep_parser_silent();
    let read = thread::scope(|scope| {
        let parser = thread::Builder::new().name(PARSER.to_owned()).stack_size(STACK);
        let thread = parser.spawn_scoped(scope, || parse(bytes));
        thread.ok().and_then(|thread| thread.join().ok())
    });
    read.unwrap_or_else(|| Err(broken("its parser gave up on it")))
}

fn parse(bytes: &[u8]) -> Result<Vec<String>, InputError> {
    let mut document = Document::load_mem(bytes).map_err(|error| broken(&error.to_string()))?;
    // Many files are encrypted with an empty password, only to forbid printing.
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(InputError::Encrypted(FORMAT));
    }
    let page = |n: u32| {
        let mut text = String::new();
        let read = output_doc_page(&document, &mut PlainTextOutput::new(&mut text), n);
        read.map(|()| text).map_err(|error| broken(&format!("page {n}: {error}")))
    };
    document.get_pages().into_keys().map(page).collect()
}

/// Name of the parser's thread.
const PARSER: &str = "ringkas-pdf";

/// A caught panic would still be printed; from the first PDF on those of the parser's thread are not, and all others are as before.
fn keep_parser_silent() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if thread::current().name() != Some(PARSER) {
                before(info);
            }
        }));
    });
}

/// Lines at the head and foot of a page among which running heads are looked for.
const EDGE: usize = 2;

fn from_pages(pages: &[String]) -> Source {
    let pages: Vec<Vec<&str>> = pages.iter().map(|page| trimmed(page)).collect();
    let repeated = repeated(&pages);
    let (mut blocks, mut paragraph, mut aside) = (Blocks::default(), Joined::default(), Vec::new());
    for page in &pages {
        let width = page.iter().map(|line| line.len()).max().unwrap_or(0);
        let is_spaced = is_spaced(page);
        for (at, line) in page.iter().enumerate() {
            let at_edge = at < EDGE || at + EDGE >= page.len();
            if at_edge && (is_page_number(line) || repeated.contains_key(&folded(line))) {
                aside.push(*line);
            } else if line.is_empty() {
                paragraph.is_apart = !is_spaced;
            } else {
                paragraph.add(line, width, &mut blocks);
            }
        }
        // The blank above a page's foot ends nothing: a paragraph goes on over the page unless its last line is short.
        paragraph.is_apart = false;
    }
    paragraph.close(&mut blocks);
    for line in aside {
        blocks.push(line, Kind::Furniture("running_head"));
    }
    blocks.finish()
}

/// The lines of a page without empty ones at its ends.
fn trimmed(page: &str) -> Vec<&str> {
    page.trim().lines().map(str::trim).collect()
}

/// Whether lines stand so far apart that the parser sees a blank one behind nearly each; then blank lines say nothing.
fn is_spaced(page: &[&str]) -> bool {
    const FEWEST: usize = 8;
    let lines = page.iter().filter(|line| !line.is_empty()).count();
    let apart = page.windows(2).filter(|pair| !pair[0].is_empty() && pair[1].is_empty()).count();
    lines >= FEWEST && apart * 10 >= (lines - 1) * 8
}

/// A line with every number as one, so that *Halaman 2* and *Halaman 3* are the same.
fn folded(line: &str) -> String {
    line.split_whitespace().map(|word| if word.bytes().all(|b| b.is_ascii_digit()) { "0" } else { word }).collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Lines that stand at the edge of at least half of three pages or more, or of both of two.
fn repeated(pages: &[Vec<&str>]) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages {
        let edge = page.iter().enumerate().filter(|(at, line)| !line.is_empty() && (*at < EDGE || at + EDGE >= page.len()));
        let mut lines: Vec<String> = edge.map(|(_, line)| folded(line)).collect();
        lines.sort();
        lines.dedup();
        lines.into_iter().for_each(|line| *counts.entry(line).or_default() += 1);
    }
    counts.retain(|_, n| *n >= 2 && *n * 2 >= pages.len());
    counts
}

/// *12*, *- 12 -*, *12 / 30*.
fn is_page_number(line: &str) -> bool {
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    (1..=8).contains(&digits) && line.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | '/' | '|'))
}

/// Lines on their way into a paragraph.
#[derive(Default)]
struct Joined {
    text: String,
    /// The last line is much shorter than its page is wide.
    is_short: bool,
    /// A blank line stands behind it.
    is_apart: bool,
}

impl Joined {
    /// A short line or a blank one ends a paragraph unless a word or clause is cut there.
    fn add(&mut self, line: &str, width: usize, blocks: &mut Blocks) {
        let is_cut = self.text.ends_with(['-', ',']) || line.starts_with(char::is_lowercase);
        if (self.is_short || self.is_apart) && (ends_sentence(&self.text) || !is_cut) {
            self.close(blocks);
        }
        self.join(line);
        self.is_short = line.len() * 4 < width * 3;
        self.is_apart = false;
    }

    /// Joins a line: with a blank, or without hyphen where a word is cut; *anak-* before *anak* keeps it.
    fn join(&mut self, line: &str) {
        let cut = self.text.strip_suffix('-').and_then(|text| text.rsplit(|c: char| !c.is_alphabetic()).next()).filter(|part| !part.is_empty());
        let next: String = line.chars().take_while(|c| c.is_alphabetic()).collect();
        match cut {
            Some(part) if keeps_hyphen(part, &next) => {}
            Some(_) => {
                self.text.pop();
            }
            None if self.text.is_empty() || self.text.ends_with('-') => {}
            None => self.text.push(' '),
        }
        self.text.push_str(line);
    }

    fn close(&mut self, blocks: &mut Blocks) {
        blocks.push(&std::mem::take(&mut self.text), Kind::Paragraph);
    }
}

/// Whether the hyphen between two parts is the word's own: a reduplication (*anak-anak*, *sayur-mayur*, *berlari-lari*, *orang-orangan*),
/// a capital (*Asia-Afrika*, *se-Indonesia*) or a number behind it (*ke-12*).
fn keeps_hyphen(part: &str, next: &str) -> bool {
    let (part, next) = (part.to_lowercase(), next.to_owned());
    if !next.starts_with(char::is_lowercase) {
        return true;
    }
    const SHORTEST: usize = 3;
    let shares_end = || {
        let common = part.chars().rev().zip(next.chars().rev()).take_while(|(a, b)| a == b).count();
        common >= SHORTEST && common + 1 >= part.chars().count() && part.chars().count() == next.chars().count()
    };
    part.chars().count() >= SHORTEST && (next.starts_with(&part) || next.chars().count() >= SHORTEST && part.ends_with(&next) || shares_end())
        || part.char_indices().skip(2).any(|(at, _)| part[at..].chars().count() > SHORTEST && next.starts_with(&part[at..]))
}

#[cfg(test)]
mod tests {
    use super::{from_pages, source};

    #[track_caller]
    fn check(pages: &[&str], expected: &str) {
        let pages: Vec<String> = pages.iter().map(|page| (*page).to_owned()).collect();
        assert_eq!(from_pages(&pages).text, expected);
    }

    #[test]
    fn lines_and_cut_words_are_joined() {
        check(
            &["Warga meminta perin-\ntah itu dicabut. Anak-\nanak belajar di ten-\nda."],
            "Warga meminta perintah itu dicabut. Anak-anak belajar di tenda.",
        );
        check(
            &["Harga sayur-\nmayur naik di negara Asia-\nAfrika pada hari ke-\n12."],
            "Harga sayur-mayur naik di negara Asia-Afrika pada hari ke-12.",
        );
        check(&["Anak itu berlari-\nlari dengan orang-\norangan dan me-\nnangis."], "Anak itu berlari-lari dengan orang-orangan dan menangis.");
    }

    #[test]
    fn paragraphs_end_where_lines_are_short() {
        check(
            &["Air surut di kampung itu sejak pagi sekali kata\nwarga desa.\nMereka pulang dengan perahu karet milik badan\npenanggulangan bencana."],
            "Air surut di kampung itu sejak pagi sekali kata warga desa.\n\nMereka pulang dengan perahu karet milik badan penanggulangan bencana.",
        );
        check(&["Air surut\n\nWarga pulang dari balai desa.\n\nMereka senang."], "Air surut\n\nWarga pulang dari balai desa.\n\nMereka senang.");
    }

    #[test]
    fn wide_line_spacing_is_no_paragraph() {
        let line = "Kepala dinas di kota itu berjanji membantu pengadaan";
        let page = format!("{line}\n\n20.000 bibit.\n\n{line}\n\nDesa.\n\n").repeat(2);
        check(&[&page], &format!("{line} 20.000 bibit.\n\n{line} Desa.\n\n{line} 20.000 bibit.\n\n{line} Desa."));
    }

    #[test]
    fn running_heads_are_set_aside() {
        check(
            &[
                "Laporan Rob 2026\n\nAir surut dan warga\n\nHalaman 1",
                "Laporan Rob 2026\n\npulang ke rumah.\n\nHalaman 2",
                "Laporan Rob 2026\n\nSelesai.\n\n3",
            ],
            "Air surut dan warga pulang ke rumah.\n\nSelesai.\n\nLaporan Rob 2026\n\nHalaman 1\n\nLaporan Rob 2026\n\nHalaman 2\n\nLaporan Rob 2026\n\n3",
        );
    }

    /// A PDF of one page that says one line.
    fn written(line: &str) -> Vec<u8> {
        let content = format!("BT /F1 12 Tf 72 720 Td ({line}) Tj ET");
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
            format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        ];
        let (mut pdf, mut table) = (String::from("%PDF-1.4\n"), String::new());
        for (at, object) in objects.iter().enumerate() {
            table += &format!("{:010} 00000 n \n", pdf.len());
            pdf += &format!("{} 0 obj\n{object}\nendobj\n", at + 1);
        }
        let start = pdf.len();
        pdf += &format!("xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        pdf.into_bytes()
    }

    #[test]
    fn reads_a_file_and_survives_its_prefixes() {
        let pdf = written("Air surut di Demak.");
        assert_eq!(source(&pdf).unwrap().text, "Air surut di Demak.");
        for at in (0..pdf.len()).step_by(17) {
            let _ = source(&pdf[..at]);
        }
        assert_eq!(source(b"Air").unwrap_err().to_string(), "not a readable PDF: it does not begin with %PDF-");
        assert_eq!(source(&written("")).unwrap_err().to_string(), "PDF without text; if it is scanned, run a text recognition on it first");
        let text = String::from_utf8(pdf).unwrap().replace("/Root 1 0 R", "/Root 1 0 R /Encrypt << /Filter /Foo >>");
        assert_eq!(source(text.as_bytes()).unwrap_err().to_string(), "encrypted PDF; save it without a password");
    }
}
