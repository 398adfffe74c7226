//! The reading of an article, paragraph by paragraph: what is title, heading, dateline, furniture, signature, and what is text.

use super::furniture::BAR;
use super::furniture::Rules;
use super::{Article, Dropped, Paragraph, ReadOptions, Source, byline, dateline, layout, squeeze};
use crate::lexicon::{Lexicon, List};
use crate::span::Span;

/// An article in the making.
pub(super) struct Reader<'l> {
    rules: Rules<'l>,
    lexicon: &'l Lexicon,
    options: ReadOptions,
    article: Article,
    /// Who edited it, for want of a byline.
    editor: Option<String>,
    /// Who signed it at its end, for want of one too.
    signed: Option<String>,
    /// It calls itself a press release.
    release: bool,
    /// What follows is about the sender and whom to call.
    closing: bool,
}

/// Among how many paragraphs a dateline is looked for.
const FIRST: usize = 4;
/// Most words a title may have.
const TITLE_WORDS: usize = 20;

impl<'l> Reader<'l> {
    pub(super) fn new(lexicon: &'l Lexicon, options: ReadOptions) -> Self {
        Self { rules: Rules::new(lexicon), lexicon, options, article: Article::default(), editor: None, signed: None, release: false, closing: false }
    }

    /// The article without its text.
    pub(super) fn read(mut self, source: &Source) -> Article {
        let blocks = layout::blocks(&source.text, source.paragraphs_marked);
        self.article.provenance = source.provenance.clone();
        let blocks = self.open(source, &blocks);
        let body = self.take_title(source, blocks);
        self.read_body(source, body);
        let mut article = self.article;
        article.provenance.byline = article.provenance.byline.or(self.signed).or(self.editor);
        article
    }

    /// Sets aside what stands over the headline: of a press release (*SIARAN PERS*, *Untuk segera disiarkan*), a rubric (*Tajuk Rencana*), who wrote it. Returns
    /// the blocks behind it.
    fn open<'b>(&mut self, source: &Source, blocks: &'b [Span]) -> &'b [Span] {
        let mut rest = blocks;
        while let Some((first, behind)) = rest.split_first() {
            let line = first.of(&source.text);
            let rule = self.rules.of_paragraph(line);
            let is_over_title = || {
                behind.len() > 1 && (self.reads_as_title(source, behind[0]) || self.rules.of_paragraph(behind[0].of(&source.text)) == Some("byline"))
            };
            let opens = match rule {
                Some("release") => true,
                Some("rubric" | "byline" | "writer") => source.title.is_none() && is_over_title(),
                _ => false,
            };
            let Some(rule) = rule.filter(|_| opens).map(|rule| if rule == "writer" { "byline" } else { rule }) else { break };
            self.release |= rule == "release";
            self.note(rule, line);
            self.set_aside(*first, rule.to_owned(), Place { number: blocks.len() - rest.len(), section: 0, is_title: false });
            rest = behind;
        }
        rest
    }

    /// Whether a block of a press release, or a line of any article, is about its sender: *Tentang Yayasan X*, *Kontak media* and the lines behind it.
    fn closes(&mut self, line: &str, rule: Option<&str>, heading: bool) -> bool {
        const LINE_WORDS: usize = 9;
        let folded = line.to_lowercase();
        let words: Vec<&str> = folded.split_whitespace().take(2).collect();
        let opens = |n: usize| words.get(..n).is_some_and(|words| self.lexicon.is(List::HeadingSender, &words.join(" ")));
        let about = heading && self.release && (opens(1) || opens(2));
        let calls = rule == Some("contact");
        let is_line = !layout::ends_sentence(line) && line.split_whitespace().count() <= LINE_WORDS;
        self.closing = about || calls || (self.closing && (self.release || is_line));
        self.closing
    }

    /// Finds the title and returns the blocks that are left to be the body.
    fn take_title<'b>(&mut self, source: &Source, blocks: &'b [Span]) -> &'b [Span] {
        let text = &source.text;
        let known = source.title.as_deref().map(squeeze).filter(|title| !title.is_empty());
        let Some((first, rest)) = blocks.split_first() else {
            self.article.title = known;
            return blocks;
        };
        let line = squeeze(first.of(text));
        let taken = match &known {
            Some(title) => *title == line,
            None => !rest.is_empty() && self.reads_as_title(source, *first),
        };
        self.article.title = known.or_else(|| taken.then_some(line));
        if !taken {
            return blocks;
        }
        self.article.title_span = Some(*first);
        if self.options.keep_all {
            return blocks;
        }
        rest
    }

    /// A line of at most twenty words that does not end like a sentence, carries no dateline and is no furniture.
    fn reads_as_title(&self, source: &Source, span: Span) -> bool {
        let line = span.of(&source.text);
        let end = line.trim_end_matches(['"', '”', '’', '\'', ')']);
        // *Warga Masih Menunggu Kabar...*
        (!end.ends_with(['.', ':', ';', ',']) || end.ends_with("..."))
            && line.split_whitespace().count() <= TITLE_WORDS
            && dateline::find(line, self.lexicon).is_none()
            && self.rules.of_paragraph(line).is_none_or(|rule| rule == "rubric")
            && !source.furniture.iter().any(|dropped| dropped.span.overlaps(span))
    }

    fn read_body(&mut self, source: &Source, blocks: &[Span]) {
        let text = &source.text;
        let mut section = 0;
        let unsigned = self.take_signature(source, blocks);
        for (number, block) in blocks.iter().enumerate() {
            let is_title = self.article.title_span == Some(*block);
            let heading = source.headings.contains(block) || (!is_title && self.reads_as_heading(text, blocks, number));
            section += usize::from(heading);
            let place = Place { number, section, is_title };
            let rule = if number < unsigned { self.rule_for(source, blocks, heading, place) } else { Some("byline".to_owned()) };
            match rule {
                Some(rule) => self.set_aside(*block, rule, place),
                None => self.take_paragraph(text, *block, place),
            }
        }
    }

    /// How many blocks are left before those that sign the article at its end, whose name is noted.
    fn take_signature(&mut self, source: &Source, blocks: &[Span]) -> usize {
        const LINES: usize = 3;
        let lines: Vec<&str> = blocks[blocks.len().saturating_sub(LINES)..].iter().map(|block| block.of(&source.text)).collect();
        let Some((n, name)) = byline::signature(&lines, self.lexicon) else { return blocks.len() };
        self.signed = name.map(squeeze);
        blocks.len() - n
    }

    /// Whether a line stands among what is said of a book: *Judul:*, *Penerbit:*, *Tebal:*.
    fn is_of_book(&self, text: &str, blocks: &[Span], number: usize) -> bool {
        const LINES: usize = 3;
        let near = &blocks[number.saturating_sub(LINES)..blocks.len().min(number + LINES + 1)];
        near.iter().any(|block| self.rules.of_paragraph(block.of(text)) == Some("book"))
    }

    /// Notes who wrote or edited an article, or when or where, where a line of furniture says so.
    fn note(&mut self, rule: &str, line: &str) {
        // *Penulis: Rina | Editor: Budi*: the first is who wrote it.
        let behind_colon = || {
            line.split_once(':')
                .and_then(|(_, names)| names.split(['|', ';']).next()?.split("/ ").next())
                .map(squeeze)
                .filter(|name| !name.is_empty())
        };
        let name = || behind_colon().or_else(|| byline::written_by(line, self.lexicon).map(squeeze));
        match rule {
            "byline" if self.article.provenance.byline.is_none() => self.article.provenance.byline = name(),
            "editor" if self.editor.is_none() => self.editor = name(),
            "dateline" if self.article.provenance.place.is_none() => self.article.provenance.place = Some(line.to_owned()),
            "timestamp" => {
                // *10:30 WIB | LAPORAN: RINA KARTIKA*
                let by = |part: &&str| part.contains(':') && part.trim_start().starts_with(char::is_alphabetic);
                let (stamp, by) = line.rsplit_once(BAR).filter(|(_, part)| by(part)).map_or((line, None), |(stamp, by)| (stamp, by.split_once(':')));
                let provenance = &mut self.article.provenance;
                provenance.published.get_or_insert_with(|| squeeze(stamp));
                provenance.byline = provenance.byline.take().or_else(|| Some(squeeze(by?.1)));
            }
            _ => {}
        }
    }

    fn rule_for(&mut self, source: &Source, blocks: &[Span], heading: bool, place: Place) -> Option<String> {
        if place.is_title {
            return None;
        }
        let block = blocks[place.number];
        if let Some(known) = source.furniture.iter().find(|dropped| dropped.span.contains(block)) {
            return Some(known.rule.clone());
        }
        let line = block.of(&source.text);
        let is_lead = self.article.paragraphs.iter().all(|p| self.article.title_span == Some(p.span));
        let rule = if is_lead { self.rules.of_lead(line) } else { self.rules.of_paragraph(line) };
        let rule = match rule.filter(|rule| *rule != "rubric") {
            // The author of a book is not who reviews it.
            Some("writer") if self.is_of_book(&source.text, blocks, place.number) => Some("book"),
            Some("writer") => Some("byline"),
            rule => rule,
        };
        rule.into_iter().for_each(|rule| self.note(rule, line));
        if !is_lead && self.closes(line, rule, heading) {
            return Some(rule.unwrap_or("release").to_owned());
        }
        let rule = rule.or_else(|| self.behind_caption(&source.text, blocks, place.number));
        if rule.is_none() && is_lead && self.is_dateline(line, place) {
            self.note("dateline", line);
            return Some("dateline".to_owned());
        }
        let is_headline = || !is_lead && layout::is_headline(line) && !self.is_listed(&source.text, blocks, place.number);
        rule.or_else(|| heading.then_some("heading")).or_else(|| is_headline().then_some("headline")).map(str::to_owned)
    }

    /// *Presiden Komisaris: Rina* behind a colon or another such line.
    fn is_listed(&self, text: &str, blocks: &[Span], number: usize) -> bool {
        let before = number.checked_sub(1).and_then(|before| blocks.get(before)).map_or("", |block| block.of(text));
        layout::is_labelled(blocks[number].of(text)) && (before.ends_with(':') || layout::is_labelled(before))
    }

    /// *Jakarta* alone in the first line under the title is where the article was written.
    fn is_dateline(&self, line: &str, place: Place) -> bool {
        place.number == 0 && dateline::is_place(line, self.lexicon)
    }

    /// What stands right behind a caption is part of it where it does not end as a sentence, or where the dateline comes only behind it.
    fn behind_caption(&self, text: &str, blocks: &[Span], number: usize) -> Option<&'static str> {
        const MOST_WORDS: usize = 20;
        let before = number.checked_sub(1).map(|before| blocks[before]);
        let is_behind = self.article.dropped.last().is_some_and(|dropped| dropped.rule == "caption" && Some(dropped.span) == before);
        let (line, next) = (blocks[number].of(text), blocks.get(number + 1)?.of(text));
        let is_short = || line.split_whitespace().count() <= MOST_WORDS && !line.ends_with([':', ',']) && !line.contains(['"', '“']);
        let is_open = || !layout::ends_sentence(line) || dateline::find(line, self.lexicon).is_none() && dateline::find(next, self.lexicon).is_some();
        (is_behind && is_short() && is_open()).then_some("caption")
    }

    /// A short line between paragraphs that does not end like a sentence: a subhead.
    fn reads_as_heading(&self, text: &str, blocks: &[Span], number: usize) -> bool {
        const HEADING_WORDS: usize = 9;
        let line = blocks[number].of(text);
        let is_last = number + 1 == blocks.len();
        let is_numbered = line.starts_with(|c: char| c.is_ascii_digit());
        let is_item = |number: usize| blocks.get(number).is_some_and(|block| block.of(text).starts_with(|c: char| c.is_ascii_digit()));
        // *1. Kurang tidur* over a paragraph is a subhead, over *2. Kurang minum* an item of a list.
        let next_is_text = !is_item(number + 1) && blocks.get(number + 1).is_some_and(|block| layout::ends_sentence(block.of(text)));
        let opens_as_item = line.starts_with(layout::BULLETS) || line.starts_with(['"', '“', '(']) || (is_numbered && !next_is_text);
        (number > 0 || (self.article.title.is_some() && !line.contains(['.', '!', '?'])))
            && !is_last
            && !opens_as_item
            && line.split_whitespace().count() <= HEADING_WORDS
            && (!layout::ends_sentence(line) || self.is_question(line))
            && !line.ends_with([',', ':', ';'])
            && !self.is_listed(text, blocks, number)
    }

    /// *Apa Dampaknya bagi Indonesia?*: a question in the capitals of a headline.
    fn is_question(&self, line: &str) -> bool {
        const FEWEST: usize = 3;
        let Some(line) = line.strip_suffix('?') else { return false };
        let is_large = |word: &str| word.starts_with(char::is_uppercase) || self.lexicon.is(List::Stop, &word.to_lowercase());
        let (n, n_large) =
            line.split_whitespace().fold((0, 0), |(n, n_large), word| (n + 1, n_large + usize::from(word.starts_with(char::is_uppercase))));
        !line.contains(['.', '!', '?', '"', '“', ',']) && n_large >= FEWEST && n_large * 3 >= n * 2 && line.split_whitespace().all(is_large)
    }

    fn set_aside(&mut self, span: Span, rule: String, place: Place) {
        self.article.dropped.push(Dropped { span, rule });
        if self.options.keep_all {
            self.push(span, place, true);
        }
    }

    fn push(&mut self, span: Span, place: Place, kept: bool) {
        self.article.paragraphs.push(Paragraph { span, number: place.number, section: place.section, kept });
    }

    /// Takes a paragraph in, without its dateline and without the furniture inside it.
    fn take_paragraph(&mut self, text: &str, block: Span, place: Place) {
        let mut rest = block;
        // What was set aside does not count: the dateline may stand behind byline, time and caption.
        let is_taken = |paragraph: &&Paragraph| !paragraph.kept && self.article.title_span != Some(paragraph.span);
        let is_among_first = || self.article.paragraphs.iter().filter(is_taken).take(FIRST).count() < FIRST;
        let may_open = self.article.dateline.is_none() && !place.is_title && is_among_first();
        if let Some(found) = may_open.then(|| dateline::find(block.of(text), self.lexicon)).flatten() {
            self.article.dateline = Some(Span::new(block.start, block.start + found.end));
            let provenance = &mut self.article.provenance;
            provenance.outlet = provenance.outlet.take().or(found.outlet);
            provenance.place = provenance.place.take().or(found.place);
            rest = Span::new(block.start + found.end, block.end).trimmed(text);
        }
        let mut from = rest.start;
        for (inside, rule) in self.rules.inside(rest.of(text)) {
            let inside = inside.shifted(rest.start);
            self.push_piece(text, Span::new(from, inside.start), place);
            self.set_aside(inside.trimmed(text), rule.to_owned(), place);
            from = inside.end;
        }
        self.push_piece(text, Span::new(from, rest.end), place);
    }

    fn push_piece(&mut self, text: &str, span: Span, place: Place) {
        let span = span.trimmed(text);
        if !span.is_empty() {
            self.push(span, place, false);
        }
    }
}

/// Where a block stands.
#[derive(Clone, Copy)]
struct Place {
    number: usize,
    section: usize,
    is_title: bool,
}
