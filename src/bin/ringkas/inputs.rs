//! Which articles a command line names, and their bytes.

use std::fs;
use std::io::{ErrorKind, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};

use ringkas::input::{self, Format};

use crate::args::InputArgs;
use crate::failure::{Failure, note, plain};
use crate::mistake;

/// Where an article comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Stdin,
    /// A file, and its path below the folder that was named.
    File {
        path: PathBuf,
        below: PathBuf,
    },
}

impl Place {
    /// Its name in messages and heads.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "standard input".to_owned(),
            Self::File { path, .. } => path.display().to_string(),
        }
    }

    /// The file; none for standard input.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Stdin => None,
            Self::File { path, .. } => Some(path),
        }
    }

    /// The name that stands in a brief: no folder, so that the same article gives the same bytes anywhere.
    pub(crate) fn shown(&self) -> Option<String> {
        match self {
            Self::Stdin => None,
            Self::File { path, .. } => path.file_name().map(|name| name.to_string_lossy().into_owned()),
        }
    }

    /// The bytes.
    pub(crate) fn read(&self) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Stdin => {
                let mut bytes = Vec::new();
                std::io::stdin().lock().read_to_end(&mut bytes).map_err(|e| Failure::input(&self.name(), plain(&e)))?;
                Ok(bytes)
            }
            Self::File { path, .. } => fs::read(path).map_err(|e| match e.kind() {
                ErrorKind::NotFound if is_pattern(path) => Failure::input(&self.name(), "no file matches"),
                _ => Failure::input(&self.name(), plain(&e)),
            }),
        }
    }
}

/// The places that a list of files, folders and patterns names, in order; what a folder holds and a pattern matches is sorted by name.
/// No file at all is standard input.
pub(crate) fn places(files: &[PathBuf], quiet: bool) -> Result<Vec<Place>, Failure> {
    if files.is_empty() || files == [PathBuf::from("-")] {
        if std::io::stdin().is_terminal() && !quiet {
            note("reading from the terminal; end with Ctrl-D");
        }
        return Ok(vec![Place::Stdin]);
    }
    let mut places = Vec::new();
    for file in files {
        if file.as_os_str() == "-" {
            places.push(Place::Stdin);
        } else {
            expanded(file)?.iter().try_for_each(|path| add(path, &mut places))?;
        }
    }
    match files {
        [folder, ..] if places.is_empty() => Err(Failure::input(&folder.display().to_string(), "no files in this folder")),
        _ => Ok(places),
    }
}

fn add(path: &Path, places: &mut Vec<Place>) -> Result<(), Failure> {
    if path.is_dir() {
        return walk(path, path, places);
    }
    let below = path.file_name().map(PathBuf::from).unwrap_or_default();
    places.push(Place::File { path: path.to_path_buf(), below });
    Ok(())
}

fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '['])
}

/// What a name stands for that no shell has expanded: itself where there is such a file, else what it matches; a pattern that matches nothing stays
/// and is missed when it is read.
fn expanded(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    // As shells have it: a star does not match hidden names.
    let options = glob::MatchOptions { require_literal_leading_dot: true, ..glob::MatchOptions::new() };
    let mut found = Vec::new();
    if !path.exists() && is_pattern(path) {
        let matches = || glob::glob_with(&path.to_string_lossy(), options).into_iter().flatten().flatten().collect::<Vec<_>>();
        // The crate falls over a name that is not UTF-8, whether it matches or not.
        let not_utf8 = |_| Failure::input(&path.display().to_string(), "a file name in this folder is not UTF-8; name the folder or the files");
        found = mistake::caught(matches).map_err(not_utf8)?;
    }
    found.sort();
    Ok(if found.is_empty() { vec![path.to_path_buf()] } else { found })
}

/// Every readable file of a folder and the folders in it, hidden ones left out.
pub(crate) fn walk(root: &Path, folder: &Path, places: &mut Vec<Place>) -> Result<(), Failure> {
    let list = fs::read_dir(folder).map_err(|e| Failure::input(&folder.display().to_string(), plain(&e)))?;
    let mut entries: Vec<PathBuf> = list.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    entries.sort();
    for path in entries {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden {
            continue;
        }
        if path.is_dir() {
            walk(root, &path, places)?;
        } else {
            let below = path.strip_prefix(root).map(Path::to_path_buf).unwrap_or_default();
            places.push(Place::File { path, below });
        }
    }
    Ok(())
}

/// The format of an input: as asked for, by the ending, else plain text. `jsonl` is a stream and no format of one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Article(Format),
    Jsonl,
}

pub(crate) fn kind(place: &Place, args: &InputArgs) -> Result<Kind, Failure> {
    let ending = match place {
        Place::Stdin => None,
        Place::File { path, .. } => path.extension().map(|ending| ending.to_string_lossy().to_lowercase()),
    };
    match (&args.from, ending.as_deref()) {
        (Some(name), _) if matches!(name.as_str(), "jsonl" | "ndjson") => Ok(Kind::Jsonl),
        (Some(name), _) => {
            let known = || Format::ALL.iter().map(|format| format.name()).collect::<Vec<_>>().join(", ");
            Format::from_name(name)
                .map(Kind::Article)
                .ok_or_else(|| Failure::usage(format!("unknown input format '{name}'; known are {}, jsonl", known())))
        }
        (None, Some("jsonl" | "ndjson")) => Ok(Kind::Jsonl),
        (None, Some(ending)) => Ok(Kind::Article(Format::from_name(ending).unwrap_or(Format::Text))),
        (None, None) => Ok(Kind::Article(Format::Text)),
    }
}

/// Reads one article.
pub(crate) fn open(place: &Place, format: Format, args: &InputArgs) -> Result<input::Input, Failure> {
    let options = input::Options { encoding: args.encoding.clone() };
    let bytes = place.read()?;
    input::open(&bytes, format, &options).map_err(|error| match error {
        input::InputError::UnknownEncoding(_) => Failure::usage(error.to_string()),
        _ => Failure::input(&place.name(), error),
    })
}
