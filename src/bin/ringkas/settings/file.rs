//! One settings file: TOML, every key and value with its place.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{KEYS, Key, Kind, Setting, beside, nearest, own_folder, push};
use crate::args::ConfigArgs;
use crate::failure::{Failure, plain};

/// The file beside the work.
const PROJECT: &str = "ringkas.toml";

/// The settings files to read, the nearest first: the one asked for, else the project's, then the user's own.
pub(super) fn chosen(wish: &ConfigArgs) -> Result<Vec<PathBuf>, Failure> {
    let variable = || std::env::var_os("RINGKAS_CONFIG").filter(|value| !value.is_empty()).map(PathBuf::from);
    let asked = wish.config.clone().or_else(variable);
    let found = |path: &PathBuf| path.exists();
    let nearest = asked.or_else(|| Some(PathBuf::from(PROJECT)).filter(found));
    let own = own_folder().map(|folder| folder.join(PROJECT)).filter(found);
    Ok(nearest.into_iter().chain(own).collect())
}

/// The settings of a file.
pub(super) fn read(path: &Path) -> Result<Vec<Setting>, Failure> {
    let bytes = std::fs::read(path).map_err(|e| Failure::usage(format!("{}: {}", path.display(), plain(&e))))?;
    let text = String::from_utf8(bytes).map_err(|_| Failure::usage(format!("{}: not UTF-8", path.display())))?;
    let file = File { path, text: &text };
    let table = DeTable::parse(&text).map_err(|error| file.wrong(error.span().unwrap_or_default(), error.message()))?;
    let mut rows: Vec<_> = table.get_ref().iter().collect();
    // Faults are told in the order of the lines.
    rows.sort_by_key(|(name, _)| name.span().start);
    let mut layer = Vec::new();
    for (name, value) in rows {
        push(&mut layer, file.setting(name.get_ref(), name.span(), value)?)?;
    }
    Ok(layer)
}

struct File<'t> {
    path: &'t Path,
    text: &'t str,
}

impl File<'_> {
    fn setting(&self, name: &str, at: Range<usize>, value: &Spanned<DeValue<'_>>) -> Result<Setting, Failure> {
        let Some(key) = KEYS.iter().find(|key| key.name == name) else {
            let hint = nearest(name).map_or("; ringkas --show-config lists the keys".to_owned(), |near| format!(" (did you mean '{near}'?)"));
            return Err(self.wrong(at, &format!("unknown key '{name}'{hint}")));
        };
        let values = self.values(key, value.get_ref()).ok_or_else(|| {
            let other = odd_one(value);
            self.wrong(other.span(), &format!("'{name}' takes {}, not {}", key.kind.wanted(), kind_of(other.get_ref())))
        })?;
        let (line, _) = self.place(at.start);
        let origin = format!("{}:{line}", self.path.display());
        Setting { key, values, origin, place: self.shown(value.span().start) }.checked()
    }

    /// The values as a flag takes them; none where they are of another kind.
    fn values(&self, key: &Key, value: &DeValue<'_>) -> Option<Vec<String>> {
        let one = |value: String| Some(vec![value]);
        match (key.kind, value) {
            (Kind::Switch, DeValue::Boolean(value)) => one(value.to_string()),
            (Kind::Whole | Kind::Number, DeValue::Integer(n)) => one(i64::from_str_radix(n.as_str(), n.radix()).ok()?.to_string()),
            (Kind::Number, DeValue::Float(number)) => one(number.as_str().to_owned()),
            (Kind::Number | Kind::Word, DeValue::String(word)) => one(word.to_string()),
            (Kind::Path | Kind::Paths, DeValue::String(path)) => one(beside(self.path, path)),
            (Kind::Paths, DeValue::Array(paths)) => paths.iter().map(|path| Some(beside(self.path, path.get_ref().as_str()?))).collect(),
            _ => None,
        }
    }

    /// Line and column of a byte, both from 1; columns are characters.
    fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }

    fn shown(&self, at: usize) -> String {
        let (line, column) = self.place(at);
        format!("{}:{line}:{column}", self.path.display())
    }

    fn wrong(&self, at: Range<usize>, why: &str) -> Failure {
        // Messages of the parser have several lines.
        let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
        Failure::at(&self.shown(at.start), why)
    }
}

/// The item of a list that is no string, else the value itself.
fn odd_one<'v, 't>(value: &'v Spanned<DeValue<'t>>) -> &'v Spanned<DeValue<'t>> {
    value.get_ref().as_array().and_then(|items| items.iter().find(|item| !item.get_ref().is_str())).unwrap_or(value)
}

fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

impl Kind {
    fn wanted(self) -> &'static str {
        match self {
            Self::Switch => "true or false",
            Self::Whole => "a whole number",
            Self::Number => "a number",
            Self::Word => "a string",
            Self::Path => "a path as a string",
            Self::Paths => "a list of paths",
        }
    }
}
