//! How a run ends: one line and an exit code.

use std::fmt;
use std::io;
use std::process::ExitCode;

/// Why a run ends early. The code is the contract with scripts; the message is one line.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: u8,
    pub(crate) message: String,
    /// Whether the message begins with its place, `ringkas.toml:7:3:`, as editors read it; others follow the name of the program.
    is_placed: bool,
}

/// `lookup` found none, `verify` or a gate failed.
pub(crate) const NOT_FOUND: u8 = 1;
/// Wrong use, settings or dictionaries.
pub(crate) const USAGE: u8 = 2;
/// The only input could not be read or holds no text.
pub(crate) const INPUT: u8 = 3;
/// An input of a batch failed, the rest was written.
pub(crate) const BATCH: u8 = 4;
/// An output could not be written.
pub(crate) const OUTPUT: u8 = 5;

impl Failure {
    pub(crate) fn new(code: u8, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), is_placed: false }
    }

    /// Something wrong at a place of a settings file.
    pub(crate) fn at(place: &str, why: impl fmt::Display) -> Self {
        Self { code: USAGE, message: format!("{place}: {why}"), is_placed: true }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(USAGE, message)
    }

    pub(crate) fn input(name: &str, why: impl fmt::Display) -> Self {
        Self::new(INPUT, format!("{name}: {why}"))
    }

    /// A closed pipe is no failure: nobody reads on, so the run ends quietly with 0.
    pub(crate) fn output(name: &str, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::new(0, "")
        } else {
            Self::new(OUTPUT, format!("{name}: cannot write: {}", plain(error)))
        }
    }
}

/// An error of the system without its number.
pub(crate) fn plain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "is a folder".to_owned(),
        io::ErrorKind::StorageFull => "disk full".to_owned(),
        _ => error.to_string().split(" (os error").next().unwrap_or_default().to_lowercase(),
    }
}

/// What is wrong and what to do, without the usage that clap prints below: `unexpected argument '--sentnces' found; a similar argument exists: '--sentences'`.
pub(crate) fn of_clap(error: &clap::Error) -> String {
    let message = error.render().to_string();
    let body = message.split("\nUsage:").next().unwrap_or_default().split("\nFor more information").next().unwrap_or_default();
    let paragraphs = body.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    let parts: Vec<String> = paragraphs.map(|part| part.trim_start_matches("error: ").trim_start_matches("tip: ").to_owned()).collect();
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// Prints a failure as its one line and turns it into the exit code.
pub(crate) fn end(result: Result<u8, Failure>) -> ExitCode {
    match result {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            if !failure.message.is_empty() {
                let program = if failure.is_placed { "" } else { "ringkas: " };
                note(&format!("{program}{}", failure.message));
            }
            ExitCode::from(failure.code)
        }
    }
}

/// One line on standard error; where even that is closed there is nobody to tell.
pub(crate) fn note(line: &str) {
    use std::io::Write as _;
    let line = ringkas::render::text::printable(line);
    crate::progress::aside(|| {
        let _ = writeln!(io::stderr().lock(), "{line}");
    });
}
