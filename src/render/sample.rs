//! Briefs for the tests of the renderers, built by hand so that no dictionary can change them.

use crate::brief::{Brief, BriefSentence, BriefTitle, Gloss};
use crate::glossary::{EntryKind, GlossaryEntry, HitKind, RunnerUp, Status};
use crate::lexicon::{NameKind, PartOfSpeech};
use crate::morphology::{AffixKind, Step};
use crate::span::Span;

const TEXT: &str = "Tanggul Laut Dibangun\n\nTanggul laut di Rusia  tidak\ndibangun, kata \"Ali\". Warga menolak tanggul laut kemarin.";

fn places(text: &str, part: &str) -> Vec<Span> {
    let (text, part) = (text.to_lowercase(), part.to_lowercase());
    text.match_indices(&part).map(|(at, found)| Span::new(at, at + found.len())).collect()
}

fn entry(text: &str, term: &str, english: &[&str]) -> GlossaryEntry {
    GlossaryEntry {
        term: term.to_owned(),
        kind: EntryKind::Term,
        headword: Some(term.to_lowercase()),
        part_of_speech: Some(PartOfSpeech::Noun),
        glosses: english.iter().map(|gloss| (*gloss).to_owned()).collect(),
        composed: None,
        status: if english.is_empty() { Status::None } else { Status::Exact },
        path: Vec::new(),
        source: Some("words/nouns.toml".to_owned()),
        runner_up: None,
        name_kind: None,
        role: None,
        titled: None,
        acronym: None,
        spans: places(text, term),
    }
}

fn entries(text: &str) -> Vec<GlossaryEntry> {
    let step = Step { affix: "di-", kind: AffixKind::Prefix, gives: "dibangun".to_owned() };
    let name = |term: &str, english: &[&str], kind| GlossaryEntry {
        kind: EntryKind::Name,
        headword: Some(term.to_owned()),
        name_kind: Some(kind),
        part_of_speech: Some(PartOfSpeech::Propn),
        ..entry(text, term, english)
    };
    vec![
        entry(text, "Tanggul laut", &["sea wall", "seawall"]),
        GlossaryEntry {
            headword: Some("membangun".to_owned()),
            part_of_speech: Some(PartOfSpeech::Verb),
            composed: Some("be built".to_owned()),
            status: Status::Derived,
            path: vec![step],
            ..entry(text, "dibangun", &["build"])
        },
        name("Rusia", &["Russia"], NameKind::Place),
        GlossaryEntry { role: Some("Deputy Minister".to_owned()), status: Status::None, ..name("Ali", &[], NameKind::Person) },
        GlossaryEntry {
            status: Status::Ambiguous,
            runner_up: Some(RunnerUp { gloss: "citizen".to_owned(), cue: None }),
            ..entry(text, "Warga", &["resident", "citizen"])
        },
        GlossaryEntry { headword: None, source: None, ..entry(text, "kemarin", &[]) },
    ]
}

fn glosses(text: &str, entries: &[GlossaryEntry], within: Span) -> Vec<Gloss> {
    let gloss = |entry: &GlossaryEntry, span: Span| Gloss {
        span,
        english: entry.shown().unwrap_or(&entry.term).to_owned(),
        kind: if entry.kind == EntryKind::Name { HitKind::Name } else { HitKind::Term },
        status: entry.status,
    };
    let mut glosses: Vec<Gloss> = entries.iter().flat_map(|entry| entry.spans.iter().map(move |span| gloss(entry, *span))).collect();
    let truth = places(text, "tidak").into_iter();
    glosses.extend(truth.map(|span| Gloss { span, english: "not".to_owned(), kind: HitKind::Truth, status: Status::Exact }));
    glosses.retain(|gloss| within.contains(gloss.span));
    glosses.sort_by_key(|gloss| gloss.span);
    glosses
}

fn of(text: &str, entries: Vec<GlossaryEntry>, bounds: &[Span]) -> Brief {
    let sentence = |(number, span): (usize, &Span)| BriefSentence {
        source: None,
        also_in: Vec::new(),
        number,
        text: crate::article::squeeze(span.of(text)),
        span: *span,
        paragraph: 0,
        score: 0.5,
        parts: Vec::new(),
        glosses: glosses(text, &entries, *span),
        who: Vec::new(),
    };
    let title = bounds[0];
    Brief {
        name: Some("a.txt".to_owned()),
        text: text.to_owned(),
        title: Some(BriefTitle { text: title.of(text).to_owned(), span: Some(title), glosses: glosses(text, &entries, title) }),
        sentences: Some(bounds.iter().enumerate().skip(1).map(sentence).collect()),
        n_sentences: 2,
        n_words: 13,
        of_words: 13,
        glossed: (4, 5),
        entries: Some(entries.clone()),
        ..Brief::default()
    }
}

/// Two sentences with a phrase, a composed verb, names, an ambiguous and an unknown word.
pub(super) fn brief() -> Brief {
    let second = TEXT.find("Warga").unwrap_or_default();
    of(TEXT, entries(TEXT), &[Span::new(0, 21), Span::new(23, second - 1), Span::new(second, TEXT.len())])
}

/// Markup, separators, quotes, control codes and turned text wherever an article, a dictionary or a file name can put them.
pub(super) fn hostile() -> Brief {
    let bad = "=1|*x*_y_<script>alert(\"1\")</script>`z`\u{1b}[31m\u{202e}\u{200f}\u{0}'&amp;\ta\r\n--> ]]> {{x}} $1$ [^1]";
    let text = format!("Judul {bad}\n\nKata {bad} tidak.");
    let title = text.find("\n\n").unwrap_or_default();
    let mut term = entry(&text, "Kata", &[bad, "+word"]);
    term.spans = places(&text, "kata");
    term.term = bad.to_owned();
    term.headword = Some(bad.to_owned());
    let source = Some(bad.to_owned());
    let other = GlossaryEntry { term: format!("-{bad}"), composed: source.clone(), source, status: Status::Derived, ..term.clone() };
    let name = GlossaryEntry {
        kind: EntryKind::Name,
        role: Some(bad.to_owned()),
        titled: Some(bad.to_owned()),
        name_kind: Some(NameKind::Person),
        term: format!("@{bad}"),
        ..term.clone()
    };
    let unknown = GlossaryEntry { headword: None, glosses: Vec::new(), status: Status::None, term: format!("# {bad}"), ..term.clone() };
    let mut brief = of(&text, vec![term, other, name, unknown], &[Span::new(0, title), Span::new(title + 2, text.len())]);
    brief.name = Some(bad.to_owned());
    brief.provenance.url = Some("javascript:alert(1)".to_owned());
    brief.provenance.byline = Some(bad.to_owned());
    brief.warnings.push(bad.to_owned());
    brief
}
