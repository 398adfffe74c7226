//! The bytes of one file -> a [`Source`]: text, title, where it comes from, what is furniture.
//!
//! ```
//! use ringkas::input::{self, Format, Options};
//! let page = b"<title>Air Surut - Nusantarapos</title><h1>Air Surut di Demak</h1><p>Air surut, kata warga, sejak Senin pagi.</p>";
//! let source = input::read(page, Format::Html, &Options::default())?;
//! assert_eq!(source.title.as_deref(), Some("Air Surut di Demak"));
//! # Ok::<(), ringkas::input::InputError>(())
//! ```

pub mod decode;
mod blocks;
mod html;
mod markdown;
#[cfg(feature = "docx")]
mod docx;
#[cfg(feature = "pdf")]
mod pdf;

use crate::article::Source;

/// A format that an article can be read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text in any of the usual encodings.
    Text,
    /// A saved web page.
    Html,
    /// Markdown as `CommonMark` has it, with YAML front matter.
    Markdown,
    /// A Word file; needs the feature `docx`.
    Docx,
    /// A PDF file; needs the feature `pdf`.
    Pdf,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::Text, Self::Html, Self::Markdown, Self::Docx, Self::Pdf];

    /// The name that `--from` takes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// The format of a name or of a file ending without its dot, in any case; none for others.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "text" | "txt" | "plain" => Some(Self::Text),
            "html" | "htm" | "xhtml" | "shtml" => Some(Self::Html),
            "markdown" | "md" | "mkd" | "commonmark" => Some(Self::Markdown),
            "docx" | "docm" => Some(Self::Docx),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }

    /// The format that the ending of a path names; none where it has no ending or another.
    pub fn from_path_ending(path: &str) -> Option<Self> {
        let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let (stem, ending) = file.rsplit_once('.')?;
        if stem.is_empty() { None } else { Self::from_name(ending) }
    }
}

/// How a file is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Label of the encoding of the bytes, in place of what they declare or look like; a byte order mark still wins.
    pub encoding: Option<String>,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// `--encoding` names no encoding.
    #[error("unknown encoding '{0}'; try utf-8, utf-16le or windows-1252")]
    UnknownEncoding(String),
    /// The bytes are no text.
    #[error("binary data, not text{0}")]
    Binary(&'static str),
    /// The bytes are not what the format says, or are broken.
    #[error("not a readable {format}: {reason}")]
    Broken {
        /// Name of the format as people write it.
        format: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// A password is needed.
    #[error("encrypted {0}; save it without a password")]
    Encrypted(&'static str),
    /// There is no text in it, only pictures of pages.
    #[error("{0} without text; if it is scanned, run a text recognition on it first")]
    NoText(&'static str),
    /// It unpacks to more than the program is ready to hold.
    #[error("{format} unpacks to more than {limit} MB; is it a zip bomb?")]
    TooLarge {
        /// Name of the format.
        format: &'static str,
        /// The limit in megabytes.
        limit: u64,
    },
    /// The format is known but this program was built without it.
    #[error("not built with {format} support; rebuild with --features {feature}")]
    NotBuilt {
        /// Name of the format.
        format: &'static str,
        /// The feature to build with.
        feature: &'static str,
    },
}

/// What was read, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// The article.
    pub source: Source,
    /// Name of the encoding that the bytes were in; none for formats that have their own.
    pub encoding: Option<&'static str>,
}

/// Reads one file. Time and memory are linear in its size.
///
/// # Errors
/// Where the bytes are no text, the encoding has no such label, the container is broken, encrypted or too large, or the format is not built in.
pub fn read(bytes: &[u8], format: Format, options: &Options) -> Result<Source, InputError> {
    open(bytes, format, options).map(|input| input.source)
}

/// As [`read`], and says which encoding the bytes were in.
///
/// # Errors
/// As [`read`].
pub fn open(bytes: &[u8], format: Format, options: &Options) -> Result<Input, InputError> {
    let label = options.encoding.as_deref();
    match format {
        Format::Text => decode::text(bytes, label).map(|decoded| decoded.into_input(Source::plain)),
        Format::Markdown => decode::text(bytes, label).map(|decoded| decoded.into_input(|text| markdown::source(&text))),
        Format::Html => decode::page(bytes, label).map(|decoded| decoded.into_input(|text| html::source(&text))),
        Format::Docx => docx(bytes).map(Input::bare),
        Format::Pdf => pdf(bytes).map(Input::bare),
    }
}

impl Input {
    fn bare(source: Source) -> Self {
        Self { source, encoding: None }
    }
}

#[cfg(feature = "docx")]
fn docx(bytes: &[u8]) -> Result<Source, InputError> {
    docx::source(bytes)
}

#[cfg(not(feature = "docx"))]
fn docx(_: &[u8]) -> Result<Source, InputError> {
    Err(InputError::NotBuilt { format: "Word", feature: "docx" })
}

#[cfg(feature = "pdf")]
fn pdf(bytes: &[u8]) -> Result<Source, InputError> {
    pdf::source(bytes)
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &[u8]) -> Result<Source, InputError> {
    Err(InputError::NotBuilt { format: "PDF", feature: "pdf" })
}

/// Whether a line ends as a sentence does, closing quotes and brackets aside.
fn ends_sentence(line: &str) -> bool {
    line.trim_end().trim_end_matches(['"', '”', '’', '\'', ')', ']', '»']).ends_with(['.', '!', '?', '…'])
}

#[cfg(test)]
mod tests {
    use super::{Format, InputError, Options, read};

    #[track_caller]
    fn check(path: &str, expected: Option<Format>) {
        assert_eq!(Format::from_path_ending(path), expected);
    }

    #[test]
    fn endings_name_formats() {
        check("berita/rob.HTML", Some(Format::Html));
        check("rob.txt", Some(Format::Text));
        check("C:\\berita\\rob.docx", Some(Format::Docx));
        check("rob.berita/rob", None);
        check(".md", None);
        for format in Format::ALL {
            assert_eq!(Format::from_name(format.name()), Some(format));
        }
    }

    #[test]
    #[cfg(not(feature = "pdf"))]
    fn says_what_is_not_built() {
        let error = read(b"%PDF-1.4", Format::Pdf, &Options::default()).unwrap_err();
        assert_eq!(error.to_string(), "not built with PDF support; rebuild with --features pdf");
    }

    #[test]
    fn no_prefix_of_anything_panics() {
        let page = include_bytes!("../../tests/pages/kompas.html");
        for (at, _) in page.iter().enumerate().filter(|(at, _)| at % 97 == 0) {
            for format in Format::ALL {
                let _ = read(&page[..at], format, &Options::default());
            }
        }
        let options = Options { encoding: Some("klingon".into()) };
        assert_eq!(read(b"a", Format::Text, &options), Err(InputError::UnknownEncoding("klingon".into())));
    }
}
