//! `ringkas brief`, `summarize` and `glossary`: articles in, briefs out.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use ringkas::article::{ReadOptions, Source};
use ringkas::brief::{self, Brief, BriefOptions, Only, Scope};
use ringkas::render::sheet::TermSheet;
use ringkas::render::text;
use ringkas::summary::{self, Weights};
use ringkas::{Article, Document, Lexicon};

use crate::args::{ColorArg, GlossArg, LengthArgs, MethodArg, OnlyArg, WorkArgs};
use crate::failure::{BATCH, Failure, INPUT, NOT_FOUND, note, plain};
use crate::formats::{Layout, To};
use crate::inputs::{self, Place};
use crate::progress::Progress;
use crate::{deps, dictionaries, merge, mistake, outputs, stream};

/// Which of the three commands runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Brief,
    Summarize,
    Glossary,
}

/// Everything a run needs, settled before any work.
pub(crate) struct Job<'a> {
    pub(crate) args: &'a WorkArgs,
    pub(crate) lexicon: Lexicon,
    pub(crate) weights: Cow<'static, Weights>,
    pub(crate) options: BriefOptions,
    pub(crate) layout: Layout,
}

pub(crate) fn run(kind: Kind, args: &WorkArgs, settings: &[PathBuf]) -> Result<u8, Failure> {
    let job = Job::new(kind, args)?;
    let places = inputs::places(&args.files, args.output.quiet)?;
    let (code, targets) = match places.as_slice() {
        [place] if inputs::kind(place, &args.input)? == inputs::Kind::Jsonl => job.stream(place)?,
        places => job.articles(kind, places)?,
    };
    if let Some(path) = args.output.deps.as_ref().filter(|_| code == 0) {
        let rules = deps::rules(&made(&targets, &places), &shared_files(args, settings));
        outputs::to_file(path, rules.as_bytes())?;
    }
    Ok(code)
}

/// Which inputs each output is made of: one, or all where there is a single output.
fn made<'p>(targets: &'p [PathBuf], places: &'p [Place]) -> Vec<deps::Made<'p>> {
    let share = if targets.len() == 1 { places.len().max(1) } else { 1 };
    let inputs = |places: &'p [Place]| places.iter().filter_map(Place::path).collect();
    targets.iter().zip(places.chunks(share)).map(|(target, places)| deps::Made { target, inputs: inputs(places) }).collect()
}

/// The files that every output depends on.
fn shared_files(args: &WorkArgs, settings: &[PathBuf]) -> Vec<PathBuf> {
    let dictionaries = args.glossary.dictionary.iter().flat_map(|file| dictionaries::paths(file));
    let others = args.length.weights.iter().chain(&args.glossary.known).chain(settings);
    dictionaries.chain(others.cloned()).collect()
}

/// An article as it was read.
pub(crate) struct Read {
    pub(crate) document: Document,
    pub(crate) encoding: Option<String>,
}

impl<'a> Job<'a> {
    fn new(kind: Kind, args: &'a WorkArgs) -> Result<Self, Failure> {
        let lexicon = dictionaries::lexicon(&args.glossary.dictionary)?;
        let weights = weights(args.length.weights.as_deref())?;
        let mut options = brief_options(kind, args)?;
        // JSON carries the parts of each score; elsewhere they are made only when asked for.
        let parts = args.length.explain || matches!(To::of(args)?, To::Json | To::Jsonl);
        if let Some(summary) = &mut options.summary {
            summary.explain = parts;
        }
        let text = text::TextStyle {
            width: width(args),
            color: colors(args.output.color) && args.output.output.is_none(),
            gloss: gloss_style(args.glossary.gloss),
        };
        // Of a merged brief each sentence needs its source, so it is never bare.
        let bare = kind == Kind::Summarize && !args.length.explain && !args.batch.merge;
        let layout =
            Layout { to: To::of(args)?, text, bare, listed: kind == Kind::Glossary, bom: args.output.bom, with_forms: args.glossary.with_forms };
        Ok(Self { args, lexicon, weights, options, layout })
    }

    /// Answers a JSONL stream. Parts of scores cost as much as the scores, so each line has them only when asked for. Returns the exit code and what was written.
    fn stream(mut self, place: &Place) -> Result<(u8, Vec<PathBuf>), Failure> {
        stream::check(self.args, place)?;
        if let Some(summary) = &mut self.options.summary {
            summary.explain = self.args.length.explain;
        }
        let target = stream::target(output_folder(self.args, 1), self.args, place);
        let code = stream::run(&self, place, target.as_deref())?;
        Ok((code, Vec::from_iter(target)))
    }

    /// What the formats cannot do, said before any work.
    fn check(&self, kind: Kind) -> Result<(), Failure> {
        if kind == Kind::Summarize && self.layout.to.is_sheet() {
            return Err(Failure::usage("a summary has no terms for a sheet; say ringkas glossary, or --to text, markdown, html or json"));
        }
        let other = self.args.output.to.as_deref().filter(|name| self.args.glossary.missing && *name != "tsv");
        if let Some(name) = other {
            return Err(Failure::usage(format!("--missing is a sheet to fill in, tab-separated, and no {name}; leave --to out")));
        }
        if self.args.output.digest && self.layout.to != To::Html {
            return Err(Failure::usage("--digest is a page; say --to html, or name the output .html with -o"));
        }
        Ok(())
    }

    /// Briefs of articles that were named. Returns the exit code and what was written.
    fn articles(&self, kind: Kind, places: &[Place]) -> Result<(u8, Vec<PathBuf>), Failure> {
        self.check(kind)?;
        let n_outputs = if self.args.batch.merge { 1 } else { places.len() };
        let folder = output_folder(self.args, n_outputs);
        if self.args.batch.merge {
            merge::check(kind, self, folder.is_some())?;
        }
        let Some(folder) = folder else {
            let targets = Vec::from_iter(self.args.output.output.clone());
            outputs::spare_inputs(&targets, places)?;
            return Ok((if self.args.batch.merge { merge::run(self, places)? } else { self.to_one(places)? }, targets));
        };
        let targets = self.targets(places, &folder)?;
        outputs::spare_inputs(&targets, places)?;
        Ok((self.to_folder(places, &targets)?, targets))
    }

    /// How many threads so much work is shared among. What the machine has is not asked for a single piece: that takes longer than a short text.
    pub(crate) fn n_threads(&self, n_pieces: usize) -> usize {
        let most = || self.args.batch.jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from);
        if n_pieces > 1 { most().min(n_pieces).max(1) } else { 1 }
    }

    /// The brief of one article.
    pub(crate) fn brief(&self, source: Source) -> Brief {
        brief::make(&self.document(source), &self.lexicon, &self.weights, &self.options)
    }

    fn document(&self, source: Source) -> Document {
        let options = ReadOptions { keep_all: self.args.input.keep_all };
        Document::new(Article::read(source, &self.lexicon, options), &self.lexicon)
    }

    fn open(&self, place: &Place) -> Result<Brief, Failure> {
        let Read { document, encoding } = self.read(place)?;
        let brief = brief::make(&document, &self.lexicon, &self.weights, &self.options);
        Ok(Brief { name: place.shown(), encoding, ..brief })
    }

    /// Reads the article of one place.
    pub(crate) fn read(&self, place: &Place) -> Result<Read, Failure> {
        let inputs::Kind::Article(format) = inputs::kind(place, &self.args.input)? else {
            return Err(Failure::usage(format!("{}: a JSONL stream is read alone, not among other files", place.name())));
        };
        let input = inputs::open(place, format, &self.args.input)?;
        let document = self.document(input.source);
        if document.sentences.is_empty() {
            return Err(Failure::input(&place.name(), "no text"));
        }
        Ok(Read { document, encoding: input.encoding.map(str::to_owned) })
    }

    /// Notes on standard error; whether `--strict` makes a failure of one.
    pub(crate) fn tell(&self, name: &str, brief: &Brief) -> bool {
        if self.args.input.explain_dropped {
            for dropped in &brief.dropped {
                let text = ringkas::article::squeeze(dropped.span.of(&brief.text));
                note(&format!("dropped ({}): {text}", dropped.rule));
            }
        }
        if !self.args.output.quiet {
            for warning in &brief.warnings {
                let place = if name.is_empty() { String::new() } else { format!("{name}: ") };
                note(&format!("ringkas: {place}warning: {warning}"));
            }
        }
        self.args.input.strict && !brief.warnings.is_empty()
    }

    /// One brief in the format asked for.
    pub(crate) fn render(&self, brief: &Brief) -> String {
        if self.args.input.only_text { brief.text.clone() } else { self.layout.one(brief) }
    }

    /// Whether each brief goes to standard output as soon as it is made, so that memory does not grow with their number.
    fn is_stream(&self) -> bool {
        self.layout.to == To::Jsonl && self.args.output.output.is_none() && !self.args.input.only_text
    }

    /// All results to standard output or one file.
    fn to_one(&self, places: &[Place]) -> Result<u8, Failure> {
        let (mut briefs, mut terms, mut tally) = (Vec::new(), TermSheet::default(), Tally::default());
        self.each(
            places,
            |place| self.open(place),
            |place, result| {
                match result {
                    Ok(brief) => {
                        tally.strict |= self.tell(&place.name(), &brief);
                        if self.layout.gathers(places.len()) {
                            terms.add(&brief, brief.name.as_deref().unwrap_or_default());
                        } else if self.is_stream() {
                            outputs::to_stdout(self.render(&brief).as_bytes())?;
                        } else {
                            briefs.push(brief);
                        }
                    }
                    Err(failure) => {
                        let answer = (self.is_stream() && failure.code == INPUT).then(|| stream::error_line(&failure.message));
                        tally.take(failure, places.len() > 1)?;
                        return answer.map_or(Ok(()), |line| outputs::to_stdout(line.as_bytes()));
                    }
                }
                Ok(())
            },
        )?;
        let bytes = match briefs.as_slice() {
            _ if self.is_stream() => return Ok(tally.code()),
            // A failure leaves no target.
            _ if tally.strict && self.args.output.output.is_some() => return Ok(tally.code()),
            [one] => self.render(one),
            _ if self.layout.gathers(places.len()) => self.layout.sheet(&terms),
            _ => self.layout.all(&briefs),
        };
        self.write(&bytes)?;
        Ok(tally.code())
    }

    /// A single result, to the file asked for or standard output.
    pub(crate) fn write(&self, text: &str) -> Result<(), Failure> {
        match &self.args.output.output {
            Some(path) if self.args.batch.only_changed && outputs::is_same(path, text.as_bytes()) => Ok(()),
            Some(path) => outputs::to_file(path, text.as_bytes()),
            None => outputs::to_stdout(text.as_bytes()),
        }
    }

    /// A file for each input, below a folder.
    fn to_folder(&self, places: &[Place], targets: &[PathBuf]) -> Result<u8, Failure> {
        let (mut tally, mut at) = (Tally::default(), 0);
        self.each(
            places,
            |place| self.open(place),
            |place, result| {
                let target = &targets[at];
                at += 1;
                match result {
                    Ok(brief) if self.tell(&place.name(), &brief) => tally.strict = true,
                    Ok(brief) => {
                        let bytes = self.render(&brief);
                        if !(self.args.batch.only_changed && outputs::is_same(target, bytes.as_bytes())) {
                            outputs::to_file(target, bytes.as_bytes())?;
                        }
                    }
                    Err(failure) => return tally.take(failure, true),
                }
                Ok(())
            },
        )?;
        Ok(tally.code())
    }

    /// Where each result goes; two inputs with one target are a mistake before any work.
    fn targets(&self, places: &[Place], folder: &Path) -> Result<Vec<PathBuf>, Failure> {
        let mut seen = BTreeSet::new();
        let mut targets = Vec::new();
        for place in places {
            let below = match place {
                Place::Stdin => PathBuf::from("stdin"),
                Place::File { below, .. } => below.clone(),
            };
            let target = folder.join(format!("{}.{}", below.display(), self.layout.to.ending()));
            if !seen.insert(target.clone()) {
                return Err(Failure::usage(format!("two inputs would be written to {}; rename one or give folders apart", target.display())));
            }
            targets.push(target);
        }
        Ok(targets)
    }

    /// Opens every place on all threads and hands on what it gives in order. A thread is never more than a few articles ahead, so memory stays flat.
    pub(crate) fn each<T: Send>(
        &self,
        places: &[Place],
        open: impl Fn(&Place) -> Result<T, Failure> + Sync,
        mut take: impl FnMut(&Place, Result<T, Failure>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let progress = Progress::of(places.len(), self.args.output.quiet);
        // A mistake of the program is the failure of one article, not of a run of many.
        let open = |place: &Place| mistake::caught(|| open(place)).unwrap_or_else(|why| Err(Failure::input(&place.name(), why)));
        let mut take = |place: &Place, result| {
            progress.step(1);
            take(place, result)
        };
        let n_threads = self.n_threads(places.len());
        if n_threads == 1 {
            return places.iter().try_for_each(|place| take(place, open(place)));
        }
        std::thread::scope(|scope| {
            let mut lanes = Vec::new();
            for lane in 0..n_threads {
                let (send, receive) = mpsc::sync_channel(2);
                let open = &open;
                scope.spawn(move || {
                    for place in places.iter().skip(lane).step_by(n_threads) {
                        if send.send(open(place)).is_err() {
                            return;
                        }
                    }
                });
                lanes.push(receive);
            }
            places.iter().enumerate().try_for_each(|(n, place)| match lanes[n % n_threads].recv() {
                Ok(result) => take(place, result),
                Err(_) => Err(Failure::input(&place.name(), "the thread that read it stopped")),
            })
        })
    }
}

/// What went wrong in a run that goes on.
#[derive(Default)]
pub(crate) struct Tally {
    n_failed: usize,
    /// Whether `--strict` makes a failure of a warning.
    pub(crate) strict: bool,
}

impl Tally {
    /// Counts an input of a batch that could not be read, with a line about it; anything else ends the run.
    pub(crate) fn take(&mut self, failure: Failure, is_batch: bool) -> Result<(), Failure> {
        if !is_batch || failure.code != INPUT {
            return Err(failure);
        }
        self.n_failed += 1;
        note(&format!("ringkas: {}", failure.message));
        Ok(())
    }

    pub(crate) fn code(&self) -> u8 {
        match (self.n_failed, self.strict) {
            (0, false) => 0,
            (0, true) => NOT_FOUND,
            _ => BATCH,
        }
    }
}

/// `-o` is a folder if it is one, ends in `/`, or there is more than one input.
fn output_folder(args: &WorkArgs, n_inputs: usize) -> Option<PathBuf> {
    let path = args.output.output.clone()?;
    let ends_in_slash = path.as_os_str().to_string_lossy().ends_with('/');
    let many = n_inputs > 1 && !args.output.digest && !To::of(args).is_ok_and(To::is_sheet);
    (path.is_dir() || ends_in_slash || many).then_some(path)
}

/// How a summary is asked for.
pub(crate) fn summary_options(args: &LengthArgs) -> summary::Options {
    let length = match (args.sentences, args.words, args.percent) {
        (Some(n), _, _) => summary::Length::Sentences(n as usize),
        (_, Some(n), _) => summary::Length::Words(n as usize),
        (_, _, Some(p)) => summary::Length::Percent(p),
        _ => summary::Length::Suited,
    };
    let method = match args.method {
        MethodArg::Lead => summary::Method::Lead,
        MethodArg::Frequency => summary::Method::Frequency,
        MethodArg::Lexrank => summary::Method::Lexrank,
        MethodArg::Learned => summary::Method::Learned,
    };
    summary::Options { length, method, explain: args.explain, ..summary::Options::default() }
}

/// The weights of a file, else the built-in ones.
pub(crate) fn weights(file: Option<&Path>) -> Result<Cow<'static, Weights>, Failure> {
    let Some(path) = file else { return Ok(Cow::Borrowed(Weights::embedded())) };
    let text = std::fs::read_to_string(path).map_err(|e| Failure::usage(format!("{}: {}", path.display(), plain(&e))))?;
    Weights::from_toml(&path.display().to_string(), &text).map(Cow::Owned).map_err(|e| Failure::usage(e.to_string()))
}

fn brief_options(kind: Kind, args: &WorkArgs) -> Result<BriefOptions, Failure> {
    // The Zipf frequency below which a word is of a level: 1 is everything.
    const LEVELS: [f64; 6] = [9.0, 6.0, 5.3, 4.6, 4.0, 3.3];
    let known = match &args.glossary.known {
        Some(path) => std::fs::read_to_string(path)
            .map_err(|e| Failure::usage(format!("{}: {}", path.display(), plain(&e))))?
            .lines()
            .map(|line| line.trim().to_lowercase())
            .collect(),
        None => BTreeSet::new(),
    };
    Ok(BriefOptions {
        summary: (kind != Kind::Glossary).then(|| summary_options(&args.length)),
        glossary: kind != Kind::Summarize,
        scope: match (kind, args.glossary.all || args.glossary.missing) {
            (_, true) => Scope::All,
            (Kind::Glossary, false) => Scope::Article,
            _ => Scope::Key,
        },
        only: args.glossary.only.map(|only| if only == OnlyArg::Names { Only::Names } else { Only::Terms }),
        n_terms: args.glossary.terms,
        known,
        most_common: args.glossary.min_level.and_then(|level| LEVELS.get(usize::from(level) - 1).copied()),
    })
}

fn gloss_style(gloss: GlossArg) -> text::GlossStyle {
    match gloss {
        GlossArg::Line => text::GlossStyle::Line,
        GlossArg::Inline => text::GlossStyle::Inline,
        GlossArg::Footnotes => text::GlossStyle::Footnotes,
        GlossArg::None => text::GlossStyle::None,
    }
}

/// Colours where the terminal shows them: `NO_COLOR` and `TERM=dumb` turn them off.
pub(crate) fn colors(wish: ColorArg) -> bool {
    match wish {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto => {
            let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
            std::io::stdout().is_terminal() && !set("NO_COLOR") && std::env::var("TERM").map_or(true, |term| term != "dumb")
        }
    }
}

/// Columns: as asked for, as the terminal says by `COLUMNS`, else 100.
fn width(args: &WorkArgs) -> usize {
    const DEFAULT: usize = 100;
    let columns = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    args.output.width.map(usize::from).or_else(columns).unwrap_or(DEFAULT)
}
