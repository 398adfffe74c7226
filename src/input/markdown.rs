//! Markdown -> title, headings, paragraphs and list items. Code, pictures, raw HTML and front matter are no text; tables and footnotes are furniture.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::blocks::{Blocks, Kind};
use crate::article::{Provenance, Source, squeeze};

/// Reads a Markdown text. Never fails: everything is Markdown.
pub(super) fn source(text: &str) -> Source {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader::default();
    for event in Parser::new_ext(text, options) {
        reader.event(event);
    }
    reader.flush(Kind::Paragraph);
    let matter = FrontMatter::of(&reader.matter);
    let mut source = reader.blocks.finish();
    source.title = matter.title.or(reader.title);
    source.provenance = matter.provenance;
    source
}

#[derive(Default)]
struct Reader {
    blocks: Blocks,
    paragraph: String,
    title: Option<String>,
    matter: String,
    /// Open elements whose text is left out.
    left_out: usize,
    in_matter: bool,
    /// Open tables and footnotes, and the rule of the outermost.
    aside: usize,
    rule: &'static str,
    n_blocks: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_matter => self.matter.push_str(&text),
            Event::Text(text) | Event::Code(text) if self.left_out == 0 => self.paragraph.push_str(&text),
            Event::SoftBreak | Event::HardBreak if self.left_out == 0 => self.paragraph.push('\n'),
            Event::InlineHtml(tag) if self.left_out == 0 && tag.to_ascii_lowercase().starts_with("<br") => self.paragraph.push('\n'),
            Event::Rule => self.flush(Kind::Paragraph),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::MetadataBlock(_) => self.in_matter = true,
            Tag::Image { .. } => self.left_out += 1,
            Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.flush(Kind::Paragraph);
                self.left_out += 1;
            }
            Tag::Table(_) => self.set_aside("table"),
            Tag::FootnoteDefinition(_) => self.set_aside("footnote"),
            Tag::TableCell if !self.paragraph.is_empty() => self.paragraph.push_str(" | "),
            tag if is_inline(tag) => {}
            _ => self.flush(Kind::Paragraph),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::MetadataBlock(_) => self.in_matter = false,
            TagEnd::Image | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.left_out = self.left_out.saturating_sub(1),
            TagEnd::Heading(level) => self.heading(level),
            TagEnd::Table | TagEnd::FootnoteDefinition => {
                self.flush(Kind::Paragraph);
                self.aside = self.aside.saturating_sub(1);
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::TableCell => {}
            _ => self.flush(Kind::Paragraph),
        }
    }

    fn set_aside(&mut self, rule: &'static str) {
        self.flush(Kind::Paragraph);
        if self.aside == 0 {
            self.rule = rule;
        }
        self.aside += 1;
    }

    /// The first heading is the title if it opens the text or is of first rank.
    fn heading(&mut self, level: HeadingLevel) {
        let line = squeeze(&self.paragraph);
        let is_title = self.title.is_none() && (self.n_blocks == 0 || level == HeadingLevel::H1) && !line.is_empty();
        let opens = self.n_blocks == 0;
        if is_title {
            self.title = Some(line);
        }
        self.flush(if is_title && opens { Kind::Paragraph } else { Kind::Heading });
    }

    fn flush(&mut self, kind: Kind) {
        let paragraph = std::mem::take(&mut self.paragraph);
        if paragraph.trim().is_empty() {
            return;
        }
        self.n_blocks += 1;
        self.blocks.push(&paragraph, if self.aside > 0 { Kind::Furniture(self.rule) } else { kind });
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::TableCell)
}

/// What YAML front matter says.
#[derive(Default)]
struct FrontMatter {
    title: Option<String>,
    provenance: Provenance,
}

impl FrontMatter {
    /// Reads `key: value` lines of the outermost level, and the first list below `author`; the rest of YAML is not wanted here.
    fn of(yaml: &str) -> Self {
        let mut matter = Self::default();
        let mut last = "";
        for line in yaml.lines() {
            if let Some(item) = line.trim_start().strip_prefix("- ") {
                matter.set(last, item);
            } else if let Some((key, value)) = line.split_once(':').filter(|_| !line.starts_with([' ', '\t'])) {
                last = key.trim();
                matter.set(last, value);
            }
        }
        matter
    }

    fn set(&mut self, key: &str, value: &str) {
        let value = squeeze(value.trim().trim_start_matches('[').trim_end_matches(']').trim_matches(['"', '\'', ' ']));
        let slot = match key.to_ascii_lowercase().as_str() {
            "title" => &mut self.title,
            "date" | "published" => &mut self.provenance.published,
            "author" | "authors" | "byline" => &mut self.provenance.byline,
            "url" | "link" | "source_url" => &mut self.provenance.url,
            "outlet" | "publisher" | "site" => &mut self.provenance.outlet,
            _ => return,
        };
        if slot.is_none() && !value.is_empty() {
            *slot = Some(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::source;

    #[track_caller]
    fn check(text: &str, title: Option<&str>, expected: &str) {
        let source = source(text);
        assert_eq!((source.title.as_deref(), source.text.as_str()), (title, expected));
    }

    #[test]
    fn title_headings_and_items() {
        check(
            "# Air *Surut*\n\nAir surut,\nkata **Rina**.\n\n## Penyebab\n\n- hujan\n- rob\n\n![foto](a.jpg)\n\n```\nkode\n```\n",
            Some("Air Surut"),
            "Air Surut\n\nAir surut,\nkata Rina.\n\nPenyebab\n\nhujan\n\nrob",
        );
        check("Air surut.\n\n## Penyebab\n\nHujan.", None, "Air surut.\n\nPenyebab\n\nHujan.");
    }

    #[test]
    fn front_matter_is_believed() {
        let source = source(
            "---\ntitle: \"Air Surut: Warga Pulang\"\ndate: 2026-11-24\nauthors:\n  - Rina Kartika\ntags: [rob]\n---\n\nAir surut.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        );
        assert_eq!(source.title.as_deref(), Some("Air Surut: Warga Pulang"));
        assert_eq!(source.provenance.published.as_deref(), Some("2026-11-24"));
        assert_eq!(source.provenance.byline.as_deref(), Some("Rina Kartika"));
        assert_eq!(source.text, "Air surut.\n\na | b\n\n1 | 2");
        assert_eq!(source.furniture.len(), 1);
    }

    #[test]
    fn hostile_nesting_is_survived() {
        for piece in [">", "- ", "[", "*a ", "![", "`", "<a ", "| ", "[^1]: "] {
            source(&piece.repeat(100_000));
        }
    }
}
