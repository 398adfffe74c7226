//! The sources of a brief: which files they are, and whether what the brief quotes stands in them.

use std::fs;
use std::path::{Path, PathBuf};

use ringkas::article::{ReadOptions, Source, squeeze};
use ringkas::input::{self, Format, Options};
use ringkas::{Article, Lexicon};
use serde_json::Value;

use crate::args::VerifyArgs;
use crate::failure::plain;
use crate::inputs::{self, Place};

/// A source as it was read again.
pub(super) struct Opened {
    pub(super) name: Option<String>,
    pub(super) source: Source,
    format: Format,
}

/// What a brief says stands word for word in a source.
struct Quote<'b> {
    text: &'b str,
    span: &'b Value,
}

/// The sources of a brief in the order of their numbers, each the first file that may be it and has all that the brief quotes.
pub(super) fn find(brief: &Value, path: &Path, args: &VerifyArgs) -> Result<Vec<Opened>, String> {
    let sentences = brief["summary"]["sentences"].as_array().map_or(&[][..], Vec::as_slice);
    let Some(sources) = brief["sources"].as_array() else {
        let quotes: Vec<Quote<'_>> = sentences.iter().map(quote).chain(title(brief)).collect();
        let source = find_one(&brief["source"], &quotes, path, args)?;
        return in_order(sentences).map(|()| vec![source]);
    };
    let figures = brief["disagreements"].as_array().into_iter().flatten().flat_map(|d| d["figures"].as_array().into_iter().flatten());
    let quotes = || sentences.iter().chain(figures.clone()).map(quote);
    let is_of = |quote: &Quote<'_>, source: &Value| quote.span["source"].as_u64().is_some_and(|number| source["number"].as_u64() == Some(number));
    if let Some(stray) = quotes().find(|quote| !sources.iter().any(|source| is_of(quote, source))) {
        return Err(format!("'{}' is from no source of the brief", shortened(stray.text)));
    }
    let found = sources.iter().map(|source| {
        let of_it: Vec<Quote<'_>> = quotes().filter(|quote| is_of(quote, source)).chain(title(source)).collect();
        find_one(source, &of_it, path, args)
    });
    found.collect()
}

fn quote(of: &Value) -> Quote<'_> {
    Quote { text: of["text"].as_str().unwrap_or_default(), span: &of["span"] }
}

/// The title, where the brief says that it stands in the source.
fn title(of: &Value) -> Option<Quote<'_>> {
    Some(Quote { text: of["title"].as_str().unwrap_or_default(), span: Some(&of["title_span"]).filter(|span| !span.is_null())? })
}

fn find_one(source: &Value, quotes: &[Quote<'_>], path: &Path, args: &VerifyArgs) -> Result<Opened, String> {
    let mut faults = Vec::new();
    for file in paths(source, path, args) {
        match open(&file, source, quotes) {
            Ok(opened) => return Ok(opened),
            Err(fault) => faults.push(fault),
        }
    }
    let name = source["name"].as_str().map(|name| format!(" {name}")).unwrap_or_default();
    Err(faults.into_iter().next().unwrap_or_else(|| format!("source{name} not found; name it with --source")))
}

/// Reads a file as one of the formats, the one of its ending first: a brief does not say which it was read as, but how long its text was.
fn open(file: &Path, source: &Value, quotes: &[Quote<'_>]) -> Result<Opened, String> {
    let bytes = fs::read(file).map_err(|e| format!("{}: {}", file.display(), plain(&e)))?;
    let of_ending = Format::from_path_ending(&file.to_string_lossy()).unwrap_or(Format::Text);
    let n_bytes = source["bytes"].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    let options = Options { encoding: source["encoding"].as_str().map(str::to_owned) };
    let read = |format| input::read(&bytes, format, &options).or_else(|_| input::read(&bytes, format, &Options::default()));
    let (mut text, mut format) = (read(of_ending).map_err(|e| format!("{}: {e}", file.display()))?, of_ending);
    for other in [Format::Text, Format::Html, Format::Markdown] {
        if text.text.len() != n_bytes
            && let Ok(source) = read(other)
            && source.text.len() == n_bytes
        {
            (text, format) = (source, other);
        }
    }
    has_quotes(file, &text.text, quotes)?;
    if text.text.len() != n_bytes {
        return Err(format!("{} has {} bytes, the brief was made of {n_bytes}", file.display(), text.text.len()));
    }
    Ok(Opened { name: source["name"].as_str().map(str::to_owned), source: text, format })
}

fn has_quotes(file: &Path, text: &str, quotes: &[Quote<'_>]) -> Result<(), String> {
    let is_there = |quote: &Quote<'_>| slice(text, quote.span).is_some_and(|slice| squeeze(slice) == quote.text);
    match quotes.iter().find(|quote| !is_there(quote)) {
        Some(Quote { text, span }) => {
            let [start, end] = ["start", "end"].map(|field| shortened(&span[field].to_string()));
            Err(format!("bytes {start} to {end} of {} are not '{}'", file.display(), shortened(text)))
        }
        None => Ok(()),
    }
}

fn in_order(sentences: &[Value]) -> Result<(), String> {
    let mut pairs = sentences.iter().zip(sentences.iter().skip(1));
    match pairs.find(|(a, b)| bounds(&b["span"])[0] < bounds(&a["span"])[1]) {
        Some((_, late)) => Err(format!("'{}' is out of order", shortened(quote(late).text))),
        None => Ok(()),
    }
}

/// Whether each entry and gloss points at something in its source: all that can be said where another version found the words.
pub(super) fn spans(brief: &Value, sources: &[Opened]) -> Result<(), String> {
    let list = |of: &'_ Value, name: &str| of[name].as_array().cloned().unwrap_or_default();
    let of_entry = |entry: &Value| list(entry, "spans").into_iter().map(|span| (entry["term"].clone(), span)).collect::<Vec<_>>();
    let of_gloss = |gloss: &Value| (gloss["english"].clone(), gloss["span"].clone());
    let entries = list(&brief["glossary"], "entries").into_iter().flat_map(|entry| of_entry(&entry));
    let glosses = list(&brief["summary"], "sentences").into_iter().flat_map(|sentence| list(&sentence, "glosses")).map(|gloss| of_gloss(&gloss));
    for (name, span) in entries.chain(glosses) {
        let number = span["source"].as_u64().unwrap_or(1).saturating_sub(1);
        let source = usize::try_from(number).ok().and_then(|number| sources.get(number));
        if source.and_then(|source| slice(&source.source.text, &span)).is_none_or(str::is_empty) {
            let ([start, end], name) = (bounds(&span), name.as_str().unwrap_or_default());
            return Err(format!("'{}' stands nowhere: its source has no text from byte {start} to {end}", shortened(name)));
        }
    }
    Ok(())
}

/// Gives a text that came in JSON Lines the title and provenance that stood beside it, and says which of them the text itself does not show: these are
/// taken on trust. Of a file nothing is.
pub(super) fn trust(sources: &mut [Opened], brief: &Value, lexicon: &Lexicon) -> Vec<&'static str> {
    let [Opened { name: None, source, format: Format::Text }] = sources else { return Vec::new() };
    let known = Article::read(source.clone(), lexicon, ReadOptions::default()).provenance;
    let mut trusted = Vec::new();
    if let Some(title) = brief["title"].as_str() {
        source.title = Some(title.to_owned());
        trusted.extend(Some("title").filter(|_| brief["title_span"].is_null()));
    }
    let given = &mut source.provenance;
    let facts = [
        ("outlet", known.outlet, &mut given.outlet),
        ("published", known.published, &mut given.published),
        ("byline", known.byline, &mut given.byline),
        ("url", known.url, &mut given.url),
    ];
    for (name, known, given) in facts {
        let claimed = brief["source"][name].as_str();
        if claimed.is_some() && claimed != known.as_deref() {
            *given = claimed.map(str::to_owned);
            trusted.push(name);
        }
    }
    trusted
}

fn bounds(span: &Value) -> [usize; 2] {
    ["start", "end"].map(|field| span[field].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or(usize::MAX))
}

fn slice<'t>(text: &'t str, span: &Value) -> Option<&'t str> {
    let [start, end] = bounds(span);
    text.get(start..end)
}

/// The beginning of what a brief quotes.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(40).chain(if text.chars().count() > 40 { "…".chars() } else { "".chars() }).collect()
}

/// The files that may be a source: those named, else the one the brief names, beside the brief or here.
fn paths(source: &Value, path: &Path, args: &VerifyArgs) -> Vec<PathBuf> {
    let name = source["name"].as_str();
    if args.source.is_empty() {
        let beside = name.and_then(|name| Some(path.parent()?.join(name)));
        return beside.into_iter().chain(name.map(PathBuf::from)).find(|path| path.is_file()).into_iter().collect();
    }
    let is_it = |file: &Path| args.source.len() == 1 || file.file_name().is_some_and(|file| Some(file.to_string_lossy().as_ref()) == name);
    // Articles of one name may stand in several folders; what the brief quotes tells them apart.
    let is_named = |file: &Place| file.path().and_then(Path::file_name).is_some_and(|file| Some(file.to_string_lossy().as_ref()) == name);
    let within = |given: &PathBuf| {
        if !given.is_dir() {
            return Some(given.clone()).filter(|file| is_it(file)).into_iter().collect();
        }
        let mut places = Vec::new();
        // A folder that cannot be read holds no source.
        let _ = inputs::walk(given, given, &mut places);
        places.iter().filter(|place| is_named(place)).filter_map(|place| place.path().map(Path::to_path_buf)).collect::<Vec<_>>()
    };
    args.source.iter().flat_map(within).collect()
}
