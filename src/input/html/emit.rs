//! The chosen elements as paragraphs, headings and furniture.

use std::collections::HashSet;

use super::flow::Flow;
use super::page::Page;
use super::tag::{Role, Tag};
use super::tree::Id;
use crate::article::{Source, squeeze};
use crate::input::blocks::{Blocks, Kind};
use crate::input::ends_sentence;

/// Writes a page's text.
pub(super) struct Emit<'p> {
    page: &'p Page,
    title: Option<&'p str>,
    blocks: Blocks,
    flow: Flow,
    /// Paragraphs written, to know those that a page prints twice.
    seen: HashSet<String>,
}

/// A region of its own amid the body is a promotion if it holds fewer characters.
const PROMOTION: usize = 400;
/// Words of the shortest headline that a link can be.
const HEADLINE: usize = 4;

impl<'p> Emit<'p> {
    pub(super) fn new(page: &'p Page, title: Option<&'p str>) -> Self {
        Self { page, title, blocks: Blocks::default(), flow: Flow::default(), seen: HashSet::new() }
    }

    /// The title as it stands on the page.
    pub(super) fn title(&mut self, title: &str) {
        self.blocks.push(title, Kind::Paragraph);
    }

    /// An element of the body. Recurses as deep as the tree, which is at most 160.
    pub(super) fn element(&mut self, id: Id) {
        self.walk(id);
        self.flush(Kind::Paragraph);
    }

    /// Furniture outside the body, as one paragraph.
    pub(super) fn furniture(&mut self, id: Id, rule: &'static str) {
        let text = self.zone_text(id);
        self.blocks.push(&text, Kind::Furniture(rule));
    }

    pub(super) fn finish(self) -> Source {
        self.blocks.finish()
    }

    fn walk(&mut self, id: Id) {
        let tag = self.page.tree.tag(id);
        if self.page.is_hidden(id) {
            return;
        }
        if let Some(rule) = self.rule(id) {
            self.flush(Kind::Paragraph);
            self.furniture(id, rule);
            return;
        }
        match tag {
            Tag::Text => self.flow.push(self.page.tree.text(id)),
            Tag::Break => {
                if self.flow.line_end() {
                    self.flush(Kind::Paragraph);
                }
            }
            Tag::A if self.is_announced(id) => self.announced(id),
            _ if tag.role() == Role::Inline => self.children(id),
            _ => {
                self.flush(Kind::Paragraph);
                self.children(id);
                self.flush(self.kind(id));
            }
        }
    }

    fn children(&mut self, id: Id) {
        for child in self.page.tree.children(id) {
            self.walk(child);
        }
    }

    /// The rule that makes an element inside the body furniture.
    fn rule(&self, id: Id) -> Option<&'static str> {
        let (tag, mass) = (self.page.tree.tag(id), self.page.mass(id));
        if self.page.opens_zone(id) {
            return self.page.zone(id);
        }
        let is_links = mass.text > 0 && mass.links * 10 >= mass.text * 7 && mass.prose == 0;
        if tag == Tag::Div && self.page.tree.attribute(id, "role") == "region" && mass.text < PROMOTION {
            return Some("related");
        }
        match tag {
            Tag::List | Tag::Div | Tag::Table | Tag::Terms | Tag::Header if is_links => Some("related"),
            Tag::P | Tag::Heading | Tag::SmallHeading | Tag::Quote if is_links && mass.links * 10 >= mass.text * 9 => {
                self.is_link_line(id).then_some("related")
            }
            Tag::Table if mass.prose == 0 => Some("table"),
            _ => None,
        }
    }

    /// A paragraph that is a link to another article, and neither a sentence nor the lead.
    fn is_link_line(&self, id: Id) -> bool {
        let text = self.page.text(id);
        !(ends_sentence(&text) && self.seen.is_empty())
    }

    fn kind(&self, id: Id) -> Kind {
        let tag = self.page.tree.tag(id);
        let is_heading = tag.is_heading() || tag == Tag::P && !self.seen.is_empty() && self.is_bold_line(id);
        if is_heading { Kind::Heading } else { Kind::Paragraph }
    }

    /// A short paragraph that is bold from end to end and no sentence.
    fn is_bold_line(&self, id: Id) -> bool {
        const MOST: usize = 90;
        let tree = &self.page.tree;
        let mut inside = tree.children(id).filter(|child| !tree.text(*child).trim().is_empty() || tree.tag(*child) != Tag::Text);
        let is_bold = inside.next().is_some_and(|first| tree.tag(first) == Tag::Emphasis) && inside.next().is_none();
        is_bold && self.page.mass(id).own <= MOST && !self.page.text(id).ends_with(['.', '?', '!', ':', ',', '"', '”', ')'])
    }

    /// *Baca juga: <a>…</a>* inside a paragraph: a headline behind a few words with a colon, after which no sentence goes on.
    fn is_announced(&self, id: Id) -> bool {
        const LONGEST: usize = 200;
        if self.page.mass(id).text > LONGEST {
            return false;
        }
        let link = self.page.text(id);
        let goes_on = |text: &str| text.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | '.' | ';' | ')'));
        link.split(' ').count() >= HEADLINE && !ends_sentence(&link) && !goes_on(self.text_after(id).trim_start())
    }

    /// The next text of the same block that is not blank.
    fn text_after(&self, id: Id) -> &'p str {
        const LOOKED_AT: usize = 8;
        let (page, block) = (self.page, self.page.block_of(id));
        let end = page.tree.end(block).min(page.tree.end(id) + LOOKED_AT);
        let mut inside = (page.tree.end(id)..end).take_while(|at| page.tree.tag(*at).role() == Role::Inline);
        inside.find(|at| !page.tree.text(*at).trim().is_empty()).map_or("", |at| page.tree.text(at))
    }

    fn announced(&mut self, id: Id) {
        match self.flow.take_announcement() {
            None => self.children(id),
            Some(words) => {
                self.flush(Kind::Paragraph);
                self.flow.put_back(&words);
                self.flow.push(" ");
                self.children(id);
                self.flush(Kind::Furniture("related"));
            }
        }
    }

    /// Ends the paragraph being read.
    fn flush(&mut self, kind: Kind) {
        const SHORTEST: usize = 60;
        let text = self.flow.take();
        let line = squeeze(&text);
        if line.is_empty() || self.title == Some(line.as_str()) {
            return;
        }
        if kind != Kind::Paragraph {
            self.blocks.push(&text, kind);
            return;
        }
        let is_long = line.len() >= SHORTEST;
        let is_new = self.seen.insert(line);
        self.blocks.push(&text, if is_long && !is_new { Kind::Furniture("duplicate") } else { kind });
    }

    /// The text of a piece of furniture, its blocks parted by bars.
    fn zone_text(&self, id: Id) -> String {
        let page = self.page;
        let (mut text, mut last) = (String::new(), None);
        for at in (id..page.tree.end(id)).filter(|at| !page.is_hidden(*at)) {
            let piece = page.tree.text(at);
            if piece.trim().is_empty() {
                // Links of a menu stand side by side without a blank.
                text.push_str(if piece.is_empty() && page.tree.tag(at) != Tag::A { "" } else { " " });
                continue;
            }
            let block = page.block_of(at);
            if last.is_some_and(|last| last != block) {
                text.push_str(" | ");
            }
            last = Some(block);
            text.push_str(piece);
        }
        squeeze(&text)
    }
}
