//! The formats that briefs are written in, and which of them gather many briefs into one sheet.

use std::path::Path;

use ringkas::brief::Brief;
use ringkas::render::sheet::{self, TermSheet};
use ringkas::render::text::TextStyle;
use ringkas::render::{anki, html, json, markdown, missing, omegat, tbx, text};

use crate::args::WorkArgs;
use crate::failure::Failure;

/// A format that briefs are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum To {
    Text,
    Markdown,
    Html,
    Json,
    Jsonl,
    Csv,
    Tsv,
    Tbx,
    Omegat,
    Anki,
    Missing,
}

const NAMES: [(&str, To); 18] = [
    ("text", To::Text),
    ("txt", To::Text),
    ("plain", To::Text),
    ("markdown", To::Markdown),
    ("md", To::Markdown),
    ("html", To::Html),
    ("htm", To::Html),
    ("json", To::Json),
    ("jsonl", To::Jsonl),
    ("ndjson", To::Jsonl),
    ("csv", To::Csv),
    ("tsv", To::Tsv),
    ("tab", To::Tsv),
    ("tbx", To::Tbx),
    ("omegat", To::Omegat),
    ("utf8", To::Omegat),
    ("anki", To::Anki),
    ("missing", To::Missing),
];

impl To {
    /// The setting that names a format.
    pub(crate) const SETTING: &'static str = "to";

    fn from_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, _)| *known == name).map(|(_, to)| *to)
    }

    /// The format of this name.
    pub(crate) fn named(name: &str) -> Result<Self, Failure> {
        const KNOWN: &str = "text, markdown, html, json, jsonl, csv, tsv, tbx, omegat, anki";
        Self::from_name(name).ok_or_else(|| Failure::usage(format!("unknown output format '{name}'; known are {KNOWN}")))
    }

    /// The format that the ending of a file stands for.
    pub(crate) fn by_ending(path: &Path) -> Option<Self> {
        Self::from_name(&path.extension()?.to_string_lossy().to_lowercase())
    }

    /// The ending of a file in this format.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Text | Self::Anki => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Csv => "csv",
            Self::Tsv | Self::Missing => "tsv",
            Self::Tbx => "tbx",
            Self::Omegat => "utf8",
        }
    }

    /// Whether many briefs become one sheet of terms.
    pub(crate) fn is_sheet(self) -> bool {
        matches!(self, Self::Csv | Self::Tsv | Self::Tbx | Self::Omegat | Self::Anki | Self::Missing)
    }

    /// The output format: as asked for, by the ending of a single output file, else text.
    pub(crate) fn of(args: &WorkArgs) -> Result<Self, Failure> {
        if args.glossary.missing {
            return Ok(Self::Missing);
        }
        match (&args.output.to, &args.output.output) {
            (Some(name), _) => Self::named(name),
            (None, Some(path)) => Ok(Self::by_ending(path).unwrap_or(Self::Text)),
            (None, None) => Ok(Self::Text),
        }
    }
}

/// How briefs are laid out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    pub(crate) to: To,
    pub(crate) text: TextStyle,
    /// Only the sentences: `ringkas summarize` in plain text.
    pub(crate) bare: bool,
    /// Several briefs as one list of terms in plain text too: `ringkas glossary`.
    pub(crate) listed: bool,
    pub(crate) bom: bool,
    pub(crate) with_forms: bool,
}

impl Layout {
    /// Whether so many briefs become one sheet of terms.
    pub(crate) fn gathers(&self, n_briefs: usize) -> bool {
        n_briefs > 1 && (self.to.is_sheet() || self.listed && self.to == To::Text)
    }

    /// One brief.
    pub(crate) fn one(&self, brief: &Brief) -> String {
        match self.to {
            To::Text if self.bare => text::sentences(brief),
            To::Text => text::brief(brief, self.text),
            To::Markdown => markdown::brief(brief, &markdown::Style { gloss: self.text.gloss, ..markdown::Style::default() }),
            To::Html => html::brief(brief, &html::Style { gloss: self.text.gloss }),
            To::Json => json::pretty(&json::brief(brief)) + "\n",
            To::Jsonl => json::line(&json::brief(brief)) + "\n",
            _ => self.sheet(&TermSheet::of(brief)),
        }
    }

    /// Several briefs as one: under headings, as an array, or one a line.
    pub(crate) fn all(&self, briefs: &[Brief]) -> String {
        match (self.to, briefs) {
            (_, [one]) => self.one(one),
            (To::Json, _) => json::pretty(&briefs.iter().map(json::brief).collect::<Vec<_>>()) + "\n",
            (To::Jsonl, _) => briefs.iter().map(|brief| self.one(brief)).collect(),
            (To::Markdown, _) => markdown::briefs(briefs, &markdown::Style { gloss: self.text.gloss, ..markdown::Style::default() }),
            (To::Html, _) => html::digest(briefs, &html::Style { gloss: self.text.gloss }),
            (To::Text, _) => briefs.iter().map(|brief| self.under_heading(brief)).collect::<Vec<_>>().join("\n"),
            _ => {
                let mut terms = TermSheet::default();
                briefs.iter().for_each(|brief| terms.add(brief, brief.name.as_deref().unwrap_or_default()));
                self.sheet(&terms)
            }
        }
    }

    fn under_heading(&self, brief: &Brief) -> String {
        let name = text::printable(brief.name.as_deref().unwrap_or("standard input"));
        format!("== {name} ==\n\n{}", self.one(brief))
    }

    /// A sheet of terms.
    pub(crate) fn sheet(&self, terms: &TermSheet) -> String {
        let forms = omegat::Style { with_forms: self.with_forms };
        match self.to {
            To::Text => text::sheet(terms, self.text),
            To::Tbx => tbx::sheet(terms, &forms),
            To::Omegat => omegat::sheet(terms, &forms),
            To::Anki => anki::sheet(terms, &anki::Style::default()),
            To::Missing => missing::sheet(terms),
            To::Tsv => terms.write(&sheet::Style { delimiter: b'\t', bom: self.bom }),
            _ => terms.write(&sheet::Style { delimiter: b',', bom: self.bom }),
        }
    }
}
