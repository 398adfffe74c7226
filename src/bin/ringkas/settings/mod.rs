//! Settings: what the flags leave open, the environment and settings files may say.
//!
//! A setting is a flag under its long name. What a lower layer says is put in front of the command line as that flag, so there is one check and one
//! reading of a value wherever it comes from, and one rule of precedence: [`settle`].

mod file;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::parser::ValueSource;
use clap::{ArgMatches, Args as _, CommandFactory as _, FromArgMatches as _};

use crate::args::{Cli, LookupArgs, WorkArgs};
use crate::failure::{Failure, of_clap};
use crate::formats::To;

/// What a setting is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Switch,
    Whole,
    Number,
    Word,
    /// Relative to the settings file that names it.
    Path,
    Paths,
}

/// A setting: the long name of its flag, what it is written as, and which other flags decide the same thing.
#[derive(Debug)]
struct Key {
    name: &'static str,
    kind: Kind,
    rivals: &'static [&'static str],
}

/// Every setting, in the order of `--show-config`.
const KEYS: [Key; 25] = [
    key("sentences", Kind::Whole, &["words", "percent"]),
    key("words", Kind::Whole, &["sentences", "percent"]),
    key("percent", Kind::Number, &["sentences", "words"]),
    key("method", Kind::Word, &[]),
    key("weights", Kind::Path, &[]),
    key("all", Kind::Switch, &[]),
    key("only", Kind::Word, &[]),
    key("terms", Kind::Whole, &[]),
    key("gloss", Kind::Word, &[]),
    key("dictionary", Kind::Paths, &[]),
    key("known", Kind::Path, &[]),
    key("min-level", Kind::Whole, &[]),
    key("with-forms", Kind::Switch, &[]),
    key("encoding", Kind::Word, &[]),
    key("text-field", Kind::Word, &[]),
    key("title-field", Kind::Word, &[]),
    key("keep-all", Kind::Switch, &[]),
    key("strict", Kind::Switch, &[]),
    // `-o brief.html` says the format too.
    key("to", Kind::Word, &["output"]),
    key("width", Kind::Whole, &[]),
    key("color", Kind::Word, &[]),
    key("quiet", Kind::Switch, &[]),
    key("bom", Kind::Switch, &[]),
    key("jobs", Kind::Whole, &[]),
    key("only-changed", Kind::Switch, &[]),
];

const fn key(name: &'static str, kind: Kind, rivals: &'static [&'static str]) -> Key {
    Key { name, kind, rivals }
}

impl Key {
    /// The name that clap has for its flag.
    fn id(&self) -> String {
        self.name.replace('-', "_")
    }

    fn variable(&self) -> String {
        format!("RINGKAS_{}", self.id().to_uppercase())
    }

    /// Whether a command has the flag. The formats of `lookup` are not those of briefs.
    fn is_for(&self, command: &clap::Command) -> bool {
        let has = command.get_arguments().any(|arg| arg.get_long() == Some(self.name));
        has && !(self.name == "to" && command.get_name() == "lookup")
    }
}

/// What one layer says of a key; a switch has the value `true` or `false`.
#[derive(Clone, Debug)]
struct Setting {
    key: &'static Key,
    values: Vec<String>,
    /// Where it stands, for people: `RINGKAS_WORDS` or `ringkas.toml:3`.
    origin: String,
    /// The same, down to the column, for messages.
    place: String,
}

impl Setting {
    /// The flags that say the same.
    fn flags(&self) -> Vec<OsString> {
        let Key { name, kind, .. } = self.key;
        match kind {
            Kind::Switch if self.values == ["true"] => vec![format!("--{name}").into()],
            Kind::Switch => Vec::new(),
            _ => self.values.iter().map(|value| format!("--{name}={value}").into()).collect(),
        }
    }

    /// Takes the value only if its flag would.
    fn checked(self) -> Result<Self, Failure> {
        let arguments = ["ringkas", "brief"].into_iter().map(OsString::from).chain(self.flags());
        let wrong = |why: String| Failure::at(&self.place, why);
        Cli::command().try_get_matches_from(arguments).map_err(|error| wrong(of_clap(&error)))?;
        if let (To::SETTING, [name]) = (self.key.name, self.values.as_slice()) {
            To::named(name).map_err(|failure| wrong(failure.message))?;
        }
        Ok(self)
    }
}

/// The command line with everything the layers below add to it.
pub(crate) struct Settled {
    pub(crate) cli: Cli,
    /// The settings files that were read.
    pub(crate) files: Vec<PathBuf>,
    matches: ArgMatches,
    from_layers: Vec<Setting>,
}

/// Why there is nothing to run.
pub(crate) enum Stop {
    /// Help, the version, or a command line that clap does not take.
    Clap(clap::Error),
    Failure(Failure),
}

impl From<clap::Error> for Stop {
    fn from(error: clap::Error) -> Self {
        Self::Clap(error)
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// Reads a command line, the word of its command in second place, and the layers below it.
pub(crate) fn read(mut arguments: Vec<OsString>) -> Result<Settled, Stop> {
    let (command, matches) = match one_command(&arguments) {
        Some(read) => read,
        None => {
            let mut command = Cli::command();
            let matches = command.try_get_matches_from_mut(&arguments)?;
            (command, matches)
        }
    };
    let cli = Cli::from_arg_matches(&matches)?;
    let (name, of_command) = matches.subcommand().unwrap_or(("", &matches));
    let (Some(command), Some(wish)) = (command.find_subcommand(name), cli.command.config()) else {
        return Ok(Settled { cli, files: Vec::new(), matches, from_layers: Vec::new() });
    };
    let files = file::chosen(wish)?;
    let mut layers = vec![environment()?];
    for path in &files {
        layers.push(file::read(path)?);
    }
    let keys = |layer: Vec<Setting>| layer.into_iter().filter(|setting| setting.key.is_for(command)).collect();
    let from_layers = settle(given(of_command), layers.into_iter().map(keys).collect());
    let flags: Vec<OsString> = from_layers.iter().flat_map(Setting::flags).collect();
    if flags.is_empty() {
        return Ok(Settled { cli, files, matches, from_layers });
    }
    // Behind the command and before all else: after `--` they would be files.
    arguments.splice(2..2, flags);
    let matches = Cli::command().try_get_matches_from(&arguments)?;
    Ok(Settled { cli: Cli::from_arg_matches(&matches)?, files, matches, from_layers })
}

/// The command line read with the declaration of the one command it names: those of all nine take longer than a short text. None for what that does not
/// take, which the whole declaration explains.
fn one_command(arguments: &[OsString]) -> Option<(clap::Command, ArgMatches)> {
    let work = |name| WorkArgs::augment_args(clap::Command::new(name));
    let of_command = match arguments.get(1)?.to_str()? {
        "brief" => work("brief"),
        "summarize" => work("summarize"),
        "glossary" => work("glossary"),
        "lookup" => LookupArgs::augment_args(clap::Command::new("lookup")),
        _ => return None,
    };
    let mut command = clap::Command::new("ringkas").subcommand_required(true).subcommand(of_command);
    let matches = command.try_get_matches_from_mut(arguments).ok()?;
    Some((command, matches))
}

/// What the lower layers decide, the nearest first: a key is taken where neither it nor a rival stands in a nearer layer.
fn settle(given: BTreeSet<&'static str>, layers: Vec<Vec<Setting>>) -> Vec<Setting> {
    let mut taken = given;
    let mut settled: Vec<Setting> = Vec::new();
    for layer in layers {
        let is_open = |key: &Key| !taken.contains(key.name) && key.rivals.iter().all(|rival| !taken.contains(rival));
        let open: Vec<Setting> = layer.into_iter().filter(|setting| is_open(setting.key)).collect();
        taken.extend(open.iter().map(|setting| setting.key.name));
        settled.extend(open);
    }
    settled
}

/// The keys that the command line itself decides.
fn given(matches: &ArgMatches) -> BTreeSet<&'static str> {
    let is_given = |id: &str| matches!(matches.try_contains_id(id), Ok(true)) && matches.value_source(id) == Some(ValueSource::CommandLine);
    let mut given: BTreeSet<&str> = KEYS.iter().filter(|key| is_given(&key.id())).map(|key| key.name).collect();
    let output = matches.try_get_one::<PathBuf>("output").ok().flatten();
    if output.is_some_and(|path| To::by_ending(path).is_some()) {
        given.insert("output");
    }
    given
}

/// Names parted by `;`: a colon stands in `dictd:PATH` and in paths of Windows.
fn environment() -> Result<Vec<Setting>, Failure> {
    let mut layer: Vec<Setting> = Vec::new();
    for key in &KEYS {
        let variable = key.variable();
        let Some(value) = std::env::var_os(&variable).filter(|value| !value.is_empty()) else { continue };
        let value = value.into_string().map_err(|_| Failure::at(&variable, "not UTF-8"))?;
        let values = match key.kind {
            Kind::Paths => value.split(';').map(|path| path.trim().to_owned()).filter(|path| !path.is_empty()).collect(),
            Kind::Switch => vec![switch(&value).ok_or_else(|| Failure::at(&variable, format!("'{value}' is neither true nor false")))?],
            _ => vec![value],
        };
        push(&mut layer, Setting { key, values, origin: variable.clone(), place: variable }.checked()?)?;
    }
    Ok(layer)
}

fn switch(value: &str) -> Option<String> {
    match value.to_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Some("true".to_owned()),
        "0" | "false" | "no" | "off" => Some("false".to_owned()),
        _ => None,
    }
}

/// Adds a setting to its layer; one layer cannot say two things of one matter.
fn push(layer: &mut Vec<Setting>, setting: Setting) -> Result<(), Failure> {
    if let Some(rival) = layer.iter().find(|other| setting.key.rivals.contains(&other.key.name)) {
        let (name, other, origin) = (setting.key.name, rival.key.name, &rival.origin);
        return Err(Failure::at(&setting.place, format!("'{name}' cannot stand beside '{other}' ({origin}); keep one of them")));
    }
    layer.push(setting);
    Ok(())
}

/// The folder of the user's own settings and dictionary.
pub(crate) fn own_folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let config = if cfg!(windows) { set("APPDATA") } else { set("XDG_CONFIG_HOME").or_else(|| set("HOME").map(|home| home.join(".config"))) };
    config.map(|folder| folder.join("ringkas"))
}

impl Settled {
    /// Every setting with its value and where that comes from. The lines are TOML, so that they can become a settings file.
    pub(crate) fn table(&self) -> String {
        let Some((name, matches)) = self.matches.subcommand() else { return String::new() };
        let command = Cli::command();
        let command = command.find_subcommand(name);
        let rows: Vec<(String, &str)> = KEYS
            .iter()
            .filter(|key| command.is_some_and(|command| key.is_for(command)))
            .map(|key| (assignment(key, matches), self.origin(key, matches)))
            .collect();
        let width = rows.iter().map(|(left, _)| left.chars().count()).max().unwrap_or(0);
        rows.iter().map(|(left, origin)| format!("{left:<width$}  # {origin}\n")).collect()
    }

    fn origin(&self, key: &Key, matches: &ArgMatches) -> &str {
        let layer = self.from_layers.iter().find(|setting| setting.key.name == key.name);
        match (layer, matches.value_source(&key.id())) {
            (Some(setting), _) => &setting.origin,
            (None, Some(ValueSource::CommandLine)) => "flag",
            (None, _) => "built-in",
        }
    }
}

/// `terms = 12`; a key without a value is a comment.
fn assignment(key: &Key, matches: &ArgMatches) -> String {
    let name = key.name;
    if key.kind == Kind::Switch {
        return format!("{name} = {}", matches.get_flag(&key.id()));
    }
    let raw: Vec<String> = matches.get_raw(&key.id()).into_iter().flatten().map(|value| value.to_string_lossy().into_owned()).collect();
    let quoted = |value: &String| toml::Value::from(value.as_str()).to_string();
    match (key.kind, raw.as_slice()) {
        (Kind::Paths, values) => format!("{name} = [{}]", values.iter().map(quoted).collect::<Vec<_>>().join(", ")),
        (_, []) => format!("# {name} ="),
        (Kind::Whole | Kind::Number, [value, ..]) if value.parse::<f64>().is_ok() => format!("{name} = {value}"),
        (_, [value, ..]) => format!("{name} = {}", quoted(value)),
    }
}

/// The known key that a wrong one is nearest to.
fn nearest(name: &str) -> Option<&'static str> {
    const FARTHEST: usize = 2;
    let near = KEYS.iter().map(|key| (strsim::damerau_levenshtein(key.name, name), key.name)).min();
    near.filter(|(distance, _)| *distance <= FARTHEST && *distance < name.len()).map(|(_, name)| name)
}

/// A path as its settings file means it: beside that file.
fn beside(file: &Path, path: &str) -> String {
    let folder = file.parent().unwrap_or(Path::new(""));
    match path.strip_prefix("dictd:") {
        Some(path) => format!("dictd:{}", folder.join(path).display()),
        None => folder.join(path).display().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layer(says: &[&str]) -> Vec<Setting> {
        let setting = |says: &&str| {
            let (name, value) = says.split_once('=')?;
            let key = KEYS.iter().find(|key| key.name == name)?;
            Some(Setting { key, values: vec![value.to_owned()], origin: String::new(), place: String::new() })
        };
        says.iter().filter_map(setting).collect()
    }

    #[track_caller]
    fn check(given: &[&'static str], layers: &[&[&str]], expected: &[&str]) {
        let settled = settle(given.iter().copied().collect(), layers.iter().map(|says| layer(says)).collect());
        let says: Vec<String> = settled.iter().map(|setting| format!("{}={}", setting.key.name, setting.values[0])).collect();
        assert_eq!(says, expected);
    }

    #[test]
    fn the_nearest_layer_decides() {
        check(&[], &[&["terms=3"], &["terms=5", "width=70"], &["width=80", "jobs=2"]], &["terms=3", "width=70", "jobs=2"]);
        check(&["terms"], &[&["terms=3"]], &[]);
    }

    #[test]
    fn a_rival_hides_what_is_farther() {
        check(&["words"], &[&["sentences=3"], &["percent=9"]], &[]);
        check(&[], &[&["sentences=3"], &["words=90", "strict=true"]], &["sentences=3", "strict=true"]);
        check(&["output"], &[&["to=html"]], &[]);
    }

    #[test]
    fn keys_are_flags_of_brief() {
        let command = Cli::command();
        let brief = command.find_subcommand("brief");
        for key in &KEYS {
            assert!(brief.is_some_and(|brief| key.is_for(brief)), "{}", key.name);
            assert!(key.rivals.iter().all(|rival| *rival == "output" || KEYS.iter().any(|other| other.name == *rival)), "{}", key.name);
        }
    }
}
