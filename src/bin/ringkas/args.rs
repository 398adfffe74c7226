//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Turns Indonesian articles into briefs that a reader of English can use.
#[derive(Debug, Parser)]
#[command(
    name = "ringkas",
    version = concat!(env!("CARGO_PKG_VERSION"), " (data 2026.11)"),
    about,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    after_help = "EXAMPLES:\n  ringkas berita.txt                          a brief in the terminal\n  cat berita.txt | ringkas summarize --words 120\n  ringkas page.html --to html -o brief.html   a page to forward\n  ringkas glossary --to csv corpus/*.txt      a term sheet\n  ringkas lookup mempertanggungjawabkan\n\n`ringkas FILE` is `ringkas brief FILE`, and `ringkas brief --help` has every flag; for a file named like a command write ./man.\nFlags, then RINGKAS_* in the environment, then ringkas.toml in this folder, then your own: ringkas --show-config.\nExit codes: 0 done, 1 nothing found or a gate failed, 2 wrong use, 3 input unreadable, 4 part of a batch failed, 5 output not written."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Title, summary and glossary of each article
    Brief(WorkArgs),
    /// The summary alone
    Summarize(WorkArgs),
    /// The glossary alone; several files give one term sheet with counts
    Glossary(WorkArgs),
    /// What the dictionaries say of word forms, with their affix path
    Lookup(LookupArgs),
    /// Check briefs: word for word in the source, glosses as source and dictionaries give them, gates
    Verify(VerifyArgs),
    /// ROUGE of summaries against references
    Evaluate(EvaluateArgs),
    /// Check, convert and list dictionaries
    Dictionary(DictionaryArgs),
    /// Completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// The manual page
    Man,
}

impl Command {
    /// Where the settings of a command come from; none for a command that has none.
    pub(crate) fn config(&self) -> Option<&ConfigArgs> {
        match self {
            Self::Brief(args) | Self::Summarize(args) | Self::Glossary(args) => Some(&args.config),
            Self::Lookup(args) => Some(&args.config),
            Self::Verify(args) => Some(&args.config),
            Self::Evaluate(args) => Some(&args.config),
            Self::Dictionary(_) | Self::Completions { .. } | Self::Man => None,
        }
    }
}

/// Where settings come from.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Settings")]
pub(crate) struct ConfigArgs {
    /// Settings in place of ringkas.toml in this folder; keys are long flags: `sentences = 5`. Also from the environment, as `RINGKAS_SENTENCES=5`
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

/// What brief, summarize and glossary take.
#[derive(Clone, Debug, Args)]
pub(crate) struct WorkArgs {
    /// Articles: files, folders, patterns such as 'in/*.txt', or - for standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) length: LengthArgs,
    #[command(flatten)]
    pub(crate) glossary: GlossaryArgs,
    #[command(flatten)]
    pub(crate) input: InputArgs,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
    #[command(flatten)]
    pub(crate) batch: BatchArgs,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    /// Print every setting with its value and where it comes from, and do nothing else
    #[arg(long, help_heading = "Settings")]
    pub(crate) show_config: bool,
}

/// How long the summary is. Without any of these it suits the article: 3 to 5 sentences for news, more for long reports (one for every 250 words, at most 15).
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Summary")]
pub(crate) struct LengthArgs {
    /// Exactly N sentences, or all there are; without a length it suits the article: 3 to 5 sentences for news, more for long reports
    #[arg(long, value_name = "N", group = "length", value_parser = count)]
    pub(crate) sentences: Option<u64>,
    /// At most N words, in whole sentences
    #[arg(long, value_name = "N", group = "length", value_parser = count)]
    pub(crate) words: Option<u64>,
    /// At most P percent of the article's words
    #[arg(long, value_name = "P", group = "length", value_parser = percent)]
    pub(crate) percent: Option<f64>,
    /// How sentences are scored
    #[arg(long, value_enum, default_value_t = MethodArg::Learned)]
    pub(crate) method: MethodArg,
    /// Weights of the sentence scorer, in place of the built-in ones
    #[arg(long, value_name = "FILE")]
    pub(crate) weights: Option<PathBuf>,
    /// Print every part of every sentence's score, and why a sentence lost
    #[arg(long)]
    pub(crate) explain: bool,
}

fn count(text: &str) -> Result<u64, String> {
    text.parse().ok().filter(|n| *n > 0).ok_or_else(|| "must be a whole number from 1 on".to_owned())
}

fn percent(text: &str) -> Result<f64, String> {
    let number: f64 = text.trim_end_matches('%').parse().map_err(|_| format!("'{text}' is no number"))?;
    if number > 0.0 && number <= 100.0 { Ok(number) } else { Err("must be above 0 and at most 100".to_owned()) }
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Glossary")]
pub(crate) struct GlossaryArgs {
    /// Every content word and name, not only the key terms
    #[arg(long)]
    pub(crate) all: bool,
    /// Only words, or only names
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) only: Option<OnlyArg>,
    /// At most N key terms
    #[arg(long, value_name = "N", default_value_t = 12)]
    pub(crate) terms: usize,
    /// Where glosses stand in formats for people
    #[arg(long, value_enum, default_value_t = GlossArg::Line)]
    pub(crate) gloss: GlossArg,
    /// A house dictionary (TOML, TSV, CSV, OmegaT, TBX, dictd:PATH); repeat for more, the first wins
    #[arg(long, value_name = "FILE")]
    pub(crate) dictionary: Vec<String>,
    /// Headwords to leave out, one a line
    #[arg(long, value_name = "FILE")]
    pub(crate) known: Option<PathBuf>,
    /// Leave out words below this level of difficulty (1 the most frequent, 6 the rarest)
    #[arg(long, value_name = "1-6", value_parser = clap::value_parser!(u8).range(1..=6))]
    pub(crate) min_level: Option<u8>,
    /// Only terms without a gloss, as a dictionary to be filled in
    #[arg(long)]
    pub(crate) missing: bool,
    /// Add the forms met to OmegaT and TBX glossaries
    #[arg(long)]
    pub(crate) with_forms: bool,
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Input")]
pub(crate) struct InputArgs {
    /// Format of the input: text, html, markdown, docx, pdf, jsonl; else by file ending
    #[arg(long, value_name = "FORMAT")]
    pub(crate) from: Option<String>,
    /// Encoding of the input, in place of what it declares or looks like
    #[arg(long, value_name = "LABEL")]
    pub(crate) encoding: Option<String>,
    /// Field of the text in JSONL
    #[arg(long, value_name = "NAME", default_value = "text")]
    pub(crate) text_field: String,
    /// Field of the title in JSONL
    #[arg(long, value_name = "NAME", default_value = "title")]
    pub(crate) title_field: String,
    /// Keep title and newsroom furniture as sentences
    #[arg(long)]
    pub(crate) keep_all: bool,
    /// List what was set aside, and by which rule, on standard error
    #[arg(long)]
    pub(crate) explain_dropped: bool,
    /// Print the extracted text and nothing else
    #[arg(long)]
    pub(crate) only_text: bool,
    /// Treat warnings as failures
    #[arg(long)]
    pub(crate) strict: bool,
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputArgs {
    /// Format of the output: text, markdown, html, json, jsonl, csv, tsv, tbx, omegat, anki; else by the ending of -o
    #[arg(long, value_name = "FORMAT")]
    pub(crate) to: Option<String>,
    /// File, or folder if it is one, ends in / or there are several inputs
    #[arg(short, long, value_name = "PATH")]
    pub(crate) output: Option<PathBuf>,
    /// Write a rule for make that names every file read: articles, dictionaries, settings, weights; needs -o
    #[arg(long, value_name = "FILE", requires = "output")]
    pub(crate) deps: Option<PathBuf>,
    /// Colours
    #[arg(long, value_enum, default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
    /// Columns of terminal text
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(20..=1000))]
    pub(crate) width: Option<u16>,
    /// No notes or warnings on standard error
    #[arg(short, long)]
    pub(crate) quiet: bool,
    /// Begin CSV with a byte order mark, for Excel
    #[arg(long)]
    pub(crate) bom: bool,
    /// One page with contents, briefs and a shared glossary (HTML)
    #[arg(long)]
    pub(crate) digest: bool,
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Many files")]
pub(crate) struct BatchArgs {
    /// Threads; the output does not depend on it
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) jobs: Option<u16>,
    /// Write only what would change
    #[arg(long)]
    pub(crate) only_changed: bool,
    /// One brief of all articles, which report one event: each sentence with the number of its source, figures that differ side by side
    #[arg(long, conflicts_with_all = ["explain", "digest", "only_text", "missing"])]
    pub(crate) merge: bool,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct LookupArgs {
    /// Word forms; none: one a line from standard input
    #[arg(value_name = "WORD")]
    pub(crate) words: Vec<String>,
    /// Format: text, json, jsonl
    #[arg(long, value_name = "FORMAT")]
    pub(crate) to: Option<String>,
    /// A house dictionary; repeat for more, the first wins
    #[arg(long, value_name = "FILE")]
    pub(crate) dictionary: Vec<String>,
    /// Colours
    #[arg(long, value_enum, default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
    /// No suggestions on standard error
    #[arg(short, long)]
    pub(crate) quiet: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct VerifyArgs {
    /// Briefs in JSON or JSONL
    #[arg(value_name = "BRIEF", required = true)]
    pub(crate) briefs: Vec<PathBuf>,
    /// The source text, or a folder that holds it; repeat for the sources of a merged brief; else the file that the brief names, beside the brief or here
    #[arg(long, value_name = "PATH")]
    pub(crate) source: Vec<PathBuf>,
    /// A house dictionary that was used; repeat for more
    #[arg(long, value_name = "FILE")]
    pub(crate) dictionary: Vec<String>,
    /// Fail where less than this share of content words is glossed
    #[arg(long, value_name = "P%", value_parser = percent)]
    pub(crate) min_glossed: Option<f64>,
    /// Fail where the summary has more words
    #[arg(long, value_name = "N")]
    pub(crate) max_words: Option<usize>,
    /// Fail where something cannot be checked, as in a brief of another version
    #[arg(long)]
    pub(crate) strict: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct EvaluateArgs {
    /// JSONL with text and `summary_sentences`
    #[arg(value_name = "FILE.jsonl")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) length: LengthArgs,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct DictionaryArgs {
    #[command(subcommand)]
    pub(crate) command: DictionaryCommand,
}

#[derive(Clone, Debug, Subcommand)]
pub(crate) enum DictionaryCommand {
    /// Find what is wrong in house dictionaries
    Check {
        /// Dictionaries
        #[arg(required = true)]
        files: Vec<String>,
    },
    /// Write a house dictionary in another format
    Convert {
        /// The dictionary
        file: String,
        /// toml, tsv, csv, omegat or tbx
        #[arg(long, value_name = "FORMAT")]
        to: String,
        /// The file to write; else standard output
        #[arg(short, long)]
        output: Option<PathBuf>,
    },
    /// Headwords, senses and phrases by file
    Stats,
    /// Add an entry to a house dictionary of your own
    Add {
        /// The headword
        word: String,
        /// Its gloss; several parted by ;
        gloss: String,
        /// The dictionary, in TSV; else the one that `RINGKAS_USER_DICTIONARY` names, else own.tsv beside your own settings
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MethodArg {
    Lead,
    Frequency,
    Lexrank,
    Learned,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OnlyArg {
    Terms,
    Names,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum GlossArg {
    Line,
    Inline,
    Footnotes,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorArg {
    Auto,
    Always,
    Never,
}
