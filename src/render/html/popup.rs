//! The running text of a page: each glossed word with its pop-up, its bracket or its note.

use std::collections::BTreeMap;

use super::Page;
use crate::brief::Gloss;
use crate::glossary::{EntryKind, GlossaryEntry, HitKind, Status};
use crate::render::markup::{escape, line};
use crate::render::passage::{self, Piece};
use crate::render::text::GlossStyle;
use crate::render::{part_label, path_text};
use crate::span::Span;

impl Page {
    pub(super) fn passage(&mut self, pieces: &[Piece<'_>], places: &BTreeMap<Span, &GlossaryEntry>) -> String {
        let mut shown = String::new();
        for piece in pieces {
            let text = escape(&piece.text);
            match piece.gloss.filter(|_| self.style.gloss != GlossStyle::None) {
                Some(gloss) => shown.push_str(&self.glossed(&text, piece, gloss, places.get(&gloss.span).copied())),
                None => shown.push_str(&text),
            }
        }
        shown
    }

    /// A word with its pop-up, and its bracket or note at the first use.
    fn glossed(&mut self, text: &str, piece: &Piece<'_>, gloss: &Gloss, entry: Option<&GlossaryEntry>) -> String {
        let class = class(gloss);
        let tip = tip(gloss, entry);
        let tells = passage::tells(&piece.text, gloss);
        if !tells && !tip.contains("<small>") {
            return format!("<span class=\"{class}\">{text}</span>");
        }
        self.n_tips += 1;
        self.has_tips = true;
        let id = format!("g{}", self.n_tips);
        let mut shown = format!(
            "<span class=\"w\"><span class=\"{class}\" tabindex=\"0\" aria-describedby=\"{id}\">{text}</span>\
             <span class=\"tip\" role=\"tooltip\" id=\"{id}\" lang=\"en\">{tip}</span></span>"
        );
        // Notes are a list already.
        if entry.is_none() && tells && self.style.gloss != GlossStyle::Footnotes {
            let key = (line(&piece.text).to_lowercase(), line(&passage::beside(gloss)));
            self.others.entry(key).or_insert_with(|| line(&piece.text));
        }
        if tells && self.style.gloss != GlossStyle::Line && self.uses.is_first(&piece.text, gloss) {
            shown.push_str(&self.first_use(text, gloss));
        }
        shown
    }

    fn first_use(&mut self, text: &str, gloss: &Gloss) -> String {
        let english = escape(&passage::beside(gloss));
        if self.style.gloss == GlossStyle::Inline {
            return format!(" <span class=\"i\" lang=\"en\">({english})</span>");
        }
        let n = self.notes.len() + 1;
        let english = if passage::is_unknown(gloss) { "no entry".to_owned() } else { english };
        self.notes.push(format!(
            "<li id=\"n{n}\"><span lang=\"id\">{text}</span>: {english} <a href=\"#r{n}\" aria-label=\"back to note {n}\">↩</a></li>\n"
        ));
        format!("<sup lang=\"en\"><a href=\"#n{n}\" id=\"r{n}\" aria-label=\"note {n}\">{n}</a></sup>")
    }
}

fn class(gloss: &Gloss) -> &'static str {
    match gloss.kind {
        _ if passage::is_unknown(gloss) => "u",
        HitKind::Term | HitKind::Figure => "t",
        HitKind::Name => "n",
        HitKind::Truth => "x",
    }
}

/// What a pop-up says: the English, and in a second line how sure that is and what else is known.
fn tip(gloss: &Gloss, entry: Option<&GlossaryEntry>) -> String {
    let english = if passage::is_unknown(gloss) { "no entry" } else { &gloss.english };
    let mut notes: Vec<String> = Vec::new();
    if let Some(entry) = entry {
        notes.push(if entry.kind == EntryKind::Name { passage::name_note(entry) } else { part_label(entry.part_of_speech).to_owned() });
        notes.push(more_senses(entry, english));
        notes.push(path_text(entry.headword.as_deref(), &entry.path));
    }
    notes.push(match gloss.status {
        Status::Derived if gloss.kind == HitKind::Term => "composed from its parts".to_owned(),
        Status::Ambiguous => "sense not certain".to_owned(),
        _ => String::new(),
    });
    notes.retain(|note| !note.is_empty());
    let notes = if notes.is_empty() { String::new() } else { format!("<small>{}</small>", escape(&notes.join(" · "))) };
    format!("<b>{}</b>{notes}", escape(english))
}

fn more_senses(entry: &GlossaryEntry, shown: &str) -> String {
    let others: Vec<&str> = entry.glosses.iter().map(String::as_str).filter(|gloss| *gloss != shown && *gloss != entry.term).collect();
    match entry.status {
        _ if others.is_empty() => String::new(),
        Status::Root => format!("root: {}", others.join(", ")),
        Status::Derived => format!("from: {}", others.join(", ")),
        Status::Ambiguous => format!("or: {}", others.join(", ")),
        Status::Exact | Status::None => format!("also: {}", others.join(", ")),
    }
}
