//! Bytes -> text, and the name of the encoding.
//!
//! In this order: byte order mark, label given by the user, valid UTF-8, what a page declares, UTF-8 with a few broken bytes, a guess.
//! Nothing of the text is changed but the byte order mark taken off: line ends, no-break spaces and decomposed letters stay.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Input, InputError};
use crate::article::Source;

/// A text and the encoding it was in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark.
    pub text: String,
    /// Name of the encoding in the WHATWG standard, `UTF-8` or `windows-1252` for two.
    pub encoding: &'static str,
}

impl Decoded {
    pub(super) fn into_input(self, source: impl FnOnce(String) -> Source) -> Input {
        Input { encoding: Some(self.encoding), source: source(self.text) }
    }
}

/// Decodes a plain text.
///
/// # Errors
/// Where the label names no encoding, or the bytes are no text: a known binary format, a NUL, many control characters.
pub fn text(bytes: &[u8], label: Option<&str>) -> Result<Decoded, InputError> {
    decode(bytes, label, None)
}

/// Decodes a web page, which may declare its encoding.
///
/// # Errors
/// As [`text`].
pub fn page(bytes: &[u8], label: Option<&str>) -> Result<Decoded, InputError> {
    decode(bytes, label, declared(bytes))
}

fn decode(bytes: &[u8], label: Option<&str>, declared: Option<&'static Encoding>) -> Result<Decoded, InputError> {
    let asked = label.map(|label| Encoding::for_label(label.trim().as_bytes()).ok_or_else(|| InputError::UnknownEncoding(label.to_owned())));
    let asked = asked.transpose()?;
    if let Some(what) = signature(bytes) {
        return Err(InputError::Binary(what));
    }
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => (asked.or_else(|| wide_without_mark(bytes)).unwrap_or_else(|| choose(bytes, declared)), 0),
    };
    let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
    if is_binary(&text) {
        return Err(InputError::Binary(""));
    }
    Ok(Decoded { text: text.into_owned(), encoding: encoding.name() })
}

/// Formats that are often given by mistake, by the bytes they begin with.
fn signature(bytes: &[u8]) -> Option<&'static str> {
    const SIGNATURES: [(&[u8], &str); 9] = [
        (b"%PDF-", ": it is a PDF, give --from pdf"),
        (b"PK\x03\x04", ": it is a zip archive or Word file, give --from docx for Word"),
        (b"\xd0\xcf\x11\xe0", ": it is an old Word file, save it as .docx"),
        (b"{\\rtf", ": it is an RTF file, save it as .docx or text"),
        (b"\x1f\x8b", ": it is gzip, unpack it first"),
        (b"\x89PNG", ": it is a picture"),
        (b"\xff\xd8\xff", ": it is a picture"),
        (b"GIF8", ": it is a picture"),
        (b"\x28\xb5\x2f\xfd", ": it is zstd, unpack it first"),
    ];
    SIGNATURES.iter().find(|(head, _)| bytes.starts_with(head)).map(|(_, what)| *what)
}

/// A NUL, or more than one control character in a hundred that no text has.
fn is_binary(text: &str) -> bool {
    let controls = text.bytes().filter(|b| b.is_ascii_control() && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a | 0x1b | 0x7f)).count();
    text.contains('\0') || controls > 8 && controls * 100 > text.len()
}

/// UTF-16 that lost its mark: in the first bytes nearly every second one is a NUL, always on the same side.
fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 4096;
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    let nuls = |side: usize| head.iter().skip(side).step_by(2).filter(|b| **b == 0).count();
    let half = head.len() / 2;
    match (nuls(0), nuls(1)) {
        (0, right) if half >= 2 && right * 10 >= half * 7 => Some(UTF_16LE),
        (left, 0) if half >= 2 && left * 10 >= half * 7 => Some(UTF_16BE),
        _ => None,
    }
}

fn choose(bytes: &[u8], declared: Option<&'static Encoding>) -> &'static Encoding {
    // Bytes that are valid UTF-8 and not plain ASCII are UTF-8 whatever they declare: no other encoding gives such bytes by chance.
    if std::str::from_utf8(bytes).is_ok() {
        return if bytes.is_ascii() { declared.filter(|encoding| encoding.is_ascii_compatible()).unwrap_or(UTF_8) } else { UTF_8 };
    }
    let fits = |encoding: &&'static Encoding| *encoding != UTF_8 && encoding.is_ascii_compatible() && !encoding.decode_without_bom_handling(bytes).1;
    declared.filter(fits).unwrap_or_else(|| if is_mostly_utf8(bytes) { UTF_8 } else { guess(bytes) })
}

/// Whether broken bytes are few beside whole characters of two bytes and more: a cut file, or one bad byte in a good page.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken * 2
}

/// Indonesian is written in ASCII, with curly quotes, dashes and a foreign letter here and there. Where that is all, or the detector sees another
/// Latin alphabet, the answer is windows-1252; only where a tenth of the bytes is of another script is the detector believed.
fn guess(bytes: &[u8]) -> &'static Encoding {
    const WINDOW: usize = 1 << 20;
    let first = bytes.iter().position(|b| !b.is_ascii()).unwrap_or(0).saturating_sub(1 << 12);
    let window = &bytes[first..bytes.len().min(first + WINDOW)];
    if window.iter().filter(|b| !b.is_ascii()).count() * 10 < window.len() {
        return WINDOWS_1252;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(window, true);
    let guessed = detector.guess(Some(b"id"), Utf8Detection::Deny);
    let is_latin =
        ["windows-1250", "windows-1254", "windows-1257", "windows-1258", "ISO-8859-2", "ISO-8859-4", "ISO-8859-13"].contains(&guessed.name());
    if is_latin { WINDOWS_1252 } else { guessed }
}

/// The charset that a page declares in its first four kilobytes, as `<meta charset>`, in a `content` attribute or in an XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 4096;
    let head: String = bytes.iter().take(LOOKED_AT).map(|b| char::from(b.to_ascii_lowercase())).collect();
    let label = |at: usize| {
        let value = head[at..].trim_start().strip_prefix('=')?.trim_start_matches([' ', '"', '\'']);
        Encoding::for_label(value.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))).next()?.as_bytes())
    };
    let xml = head.starts_with("<?xml").then(|| head.find("encoding").map(|at| at + 8)).flatten();
    let found = head.match_indices("charset").map(|(at, word)| at + word.len()).chain(xml).find_map(label)?;
    // A page whose declaration can be read as ASCII is not in UTF-16, so the standard reads that as UTF-8.
    Some(if found.is_ascii_compatible() { found } else { UTF_8 })
}

#[cfg(test)]
mod tests {
    use super::{page, text};

    #[track_caller]
    fn check(bytes: &[u8], expected: &str, encoding: &str) {
        let decoded = page(bytes, None).unwrap();
        assert_eq!((decoded.text.as_str(), decoded.encoding), (expected, encoding));
    }

    #[track_caller]
    fn refused(bytes: &[u8], message: &str) {
        assert_eq!(text(bytes, None).unwrap_err().to_string(), message);
    }

    #[test]
    fn takes_the_mark_off_and_changes_nothing_else() {
        check("\u{feff}Air\r\nsurut\u{a0}e\u{301}".as_bytes(), "Air\r\nsurut\u{a0}e\u{301}", "UTF-8");
        check(b"\xff\xfeA\0i\0r\0", "Air", "UTF-16LE");
        check(b"\xfe\xff\0A\0i\0r", "Air", "UTF-16BE");
        check(b"A\0i\0r\0 \0s\0u\0r\0u\0t\0", "Air surut", "UTF-16LE");
        check(b"", "", "UTF-8");
    }

    #[test]
    fn a_wrong_or_missing_charset_is_survived() {
        check("<meta charset=iso-8859-1>“Air”".as_bytes(), "<meta charset=iso-8859-1>“Air”", "UTF-8");
        check(b"<meta charset='utf-8'>\x93Air surut di Demak\x94", "<meta charset='utf-8'>“Air surut di Demak”", "windows-1252");
        check(b"<p>kata Andr\xe9 di Paris pada hari Senin</p>", "<p>kata André di Paris pada hari Senin</p>", "windows-1252");
        check(
            b"<meta http-equiv=x content='text/html; charset=windows-1251'>\xc0",
            "<meta http-equiv=x content='text/html; charset=windows-1251'>А",
            "windows-1251",
        );
        check(b"kata\xe2\x80\x94ini\xe2\x80\x94itu \xe2\x80\x9cya\xe2\x80\x9d \xe2\x80", "kata—ini—itu “ya” \u{fffd}", "UTF-8");
    }

    #[test]
    fn an_encoding_can_be_asked_for() {
        let decoded = text(b"\xa4", Some("ISO-8859-15")).unwrap();
        assert_eq!((decoded.text.as_str(), decoded.encoding), ("€", "ISO-8859-15"));
        assert_eq!(text(b"\0A", Some("utf-16be")).unwrap().text, "A");
    }

    #[test]
    fn binary_data_is_refused() {
        refused(b"a\0b", "binary data, not text");
        refused(b"\x89PNG\r\n", "binary data, not text: it is a picture");
        refused(b"%PDF-1.7", "binary data, not text: it is a PDF, give --from pdf");
        refused(&[1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17], "binary data, not text");
    }
}
