//! The article as its reader has it: title, dateline, paragraphs and newsroom furniture, each a span of one text.
//!
//! Nothing is trimmed from the text and no file is read; what does not belong to the article proper is set aside with the rule that said so.

mod byline;
mod caption;
mod dateline;
mod furniture;
mod layout;

use crate::lexicon::{Lexicon, List};
use crate::span::Span;

/// What is known about where an article comes from; absent where neither text nor page says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// Name of the news outlet.
    pub outlet: Option<String>,
    /// Place of the dateline.
    pub place: Option<String>,
    /// Date of publication as the page gives it.
    pub published: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// Address of the page.
    pub url: Option<String>,
}

/// What a reader of one format hands over: the text, and what it knows beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The source text. Spans point into it.
    pub text: String,
    /// A title that the format gives apart from the text.
    pub title: Option<String>,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Spans of paragraphs that the format marks as headings.
    pub headings: Vec<Span>,
    /// Stretches that the format knows to be furniture, with the rule: `figcaption`, `nav`.
    pub furniture: Vec<Dropped>,
    /// Whether every paragraph stands between blank lines, so that no line is taken for hard-wrapped.
    pub paragraphs_marked: bool,
}

impl Source {
    /// A plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// A stretch set aside, and the rule that said so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dropped {
    /// Where it stands.
    pub span: Span,
    /// Name of the rule, `related` or `caption` for two.
    pub rule: String,
}

/// A paragraph, or what is left of one between stretches of furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Where it stands.
    pub span: Span,
    /// Number of the paragraph in the article, from 0; the pieces of one paragraph share it.
    pub number: usize,
    /// Number of the section, from 0: how many headings stand above.
    pub section: usize,
    /// Whether it was furniture and is kept because everything was asked for.
    pub kept: bool,
}

/// How an article is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// Furniture and title become paragraphs too.
    pub keep_all: bool,
}

/// An article: one text and what its parts are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The source text, as decoded.
    pub text: String,
    /// The title, with each run of white space as one blank.
    pub title: Option<String>,
    /// Where the title stands in the text; none where the format gave it apart.
    pub title_span: Option<Span>,
    /// *SEMARANG, NUSANTARAPOS.com -*, with the dash.
    pub dateline: Option<Span>,
    /// Body paragraphs in order.
    pub paragraphs: Vec<Paragraph>,
    /// What was set aside, in order.
    pub dropped: Vec<Dropped>,
    /// Where it comes from.
    pub provenance: Provenance,
}

impl Article {
    /// Reads the parts of an article from its text. Cannot fail: an empty text is an article without paragraphs.
    ///
    /// ```
    /// use ringkas::{Article, Lexicon, article::{ReadOptions, Source}};
    /// let text = "Banjir di Demak\n\nDEMAK, KOMPAS.com - Air surut.\n\nBaca juga: Rob di Semarang\n\nWarga pulang.";
    /// let article = Article::read(Source::plain(text), &Lexicon::embedded(), ReadOptions::default());
    /// assert_eq!(article.title.as_deref(), Some("Banjir di Demak"));
    /// assert_eq!(article.paragraphs.len(), 2);
    /// assert_eq!(article.dropped[0].rule, "related");
    /// ```
    pub fn read(source: Source, lexicon: &Lexicon, options: ReadOptions) -> Self {
        let blocks = layout::blocks(&source.text, source.paragraphs_marked);
        let mut reader = Reader {
            rules: furniture::Rules::new(lexicon),
            lexicon,
            options,
            article: Self::default(),
            editor: None,
            signed: None,
            release: false,
            closing: false,
        };
        reader.article.provenance = source.provenance.clone();
        let blocks = reader.open(&source, &blocks);
        let body = reader.take_title(&source, blocks);
        reader.read_body(&source, body);
        let mut article = reader.article;
        article.provenance.byline = article.provenance.byline.or(reader.signed).or(reader.editor);
        article.dropped.sort();
        article.text = source.text;
        article
    }
}

/// An article in the making.
struct Reader<'l> {
    rules: furniture::Rules<'l>,
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

impl Reader<'_> {
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

    /// Notes who wrote or edited an article, or when it came out, where a line of furniture says so.
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
            "timestamp" if self.article.provenance.published.is_none() => self.article.provenance.published = Some(squeeze(line)),
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
        if rule.is_none() && is_lead && self.notes_place(line, place) {
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

    /// *Jakarta* alone in the first line under the title is where the article was written, which is noted.
    fn notes_place(&mut self, line: &str, place: Place) -> bool {
        let is_place = place.number == 0 && dateline::is_place(line, self.lexicon);
        if is_place && self.article.provenance.place.is_none() {
            self.article.provenance.place = Some(line.to_owned());
        }
        is_place
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
        let opens_as_item = line.starts_with(['-', '*', '•', '–', '"', '“', '(']) || (is_numbered && !next_is_text);
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

/// A text with each run of white space as one blank.
pub fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !squeezed.is_empty() {
            squeezed.push(' ');
        }
        squeezed.push_str(word);
    }
    squeezed
}

#[cfg(test)]
mod tests {
    use super::{Article, ReadOptions, Source};
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) -> Article {
        let article = Article::read(Source::plain(text), &Lexicon::embedded(), ReadOptions::default());
        let found: Vec<&str> = article.paragraphs.iter().map(|p| p.span.of(text)).collect();
        assert_eq!(found, expected, "{article:?}");
        article
    }

    #[test]
    fn takes_title_dateline_and_furniture_apart() {
        let text = "Banjir Rob Meluas\n\nSEMARANG, NUSANTARAPOS.com - Banjir meluas di pesisir.\n\nADVERTISEMENT\n\nWarga mengungsi ke balai desa.\n\nEditor: Rina Kartika";
        let article = check(text, &["Banjir meluas di pesisir.", "Warga mengungsi ke balai desa."]);
        assert_eq!(article.title.as_deref(), Some("Banjir Rob Meluas"));
        assert_eq!(article.provenance.outlet.as_deref(), Some("NUSANTARAPOS.com"));
        assert_eq!(article.provenance.place.as_deref(), Some("SEMARANG"));
        assert_eq!(article.provenance.byline.as_deref(), Some("Rina Kartika"));
    }

    #[test]
    fn a_title_may_break_off_and_a_byline_may_stand_in_brackets() {
        let text = "Warga Masih Menunggu Kabar...\n\nBanjir meluas di pesisir.\n\nWarga mengungsi.\n\n(Penulis: Rina Kartika | Editor: Budi Santoso)";
        let article = check(text, &["Banjir meluas di pesisir.", "Warga mengungsi."]);
        assert_eq!(article.title.as_deref(), Some("Warga Masih Menunggu Kabar..."));
        check("Warga masih menunggu.\n\nBanjir meluas di pesisir.", &["Warga masih menunggu.", "Banjir meluas di pesisir."]);
    }

    #[test]
    fn a_single_paragraph_has_no_title() {
        assert_eq!(check("Banjir Rob Meluas", &["Banjir Rob Meluas"]).title, None);
        check("", &[]);
        check(" \n\t\r\n ", &[]);
    }

    #[test]
    fn a_rubric_and_a_byline_stand_over_the_title() {
        let body = "Reformasi sudah lama berjalan, tetapi hasilnya belum terasa.";
        for (head, byline) in
            [("Tajuk Rencana", None), ("Oleh: Budi Santoso", Some("Budi Santoso")), ("Opini\n\nOleh Budi Santoso", Some("Budi Santoso"))]
        {
            let article = check(&format!("{head}\n\nMenjaga Api Reformasi\n\n{body}"), &[body]);
            assert_eq!((article.title.as_deref(), article.provenance.byline.as_deref()), (Some("Menjaga Api Reformasi"), byline));
        }
        // Over nothing but text it is the title.
        assert_eq!(check(&format!("Editorial\n\n{body}"), &[body]).title.as_deref(), Some("Editorial"));
    }

    #[test]
    fn captions_and_lines_before_the_dateline_are_no_text() {
        let body = "Banjir meluas ke tiga desa sejak Senin.";
        let head = "Banjir Meluas\n\nReporter\n\nHarian Kita\n\nSenin, 2 Maret 2026 10:30 WIB\n\nEditor: Rina";
        for caption in [
            "MENUNGGU— Warga menunggu bantuan di balai desa.",
            "Dok. Humas\n\nSebuah perahu yang dipakai warga menjemput anak-anak di sekolah mereka",
        ] {
            let article = check(&format!("{head}\n\n{caption}\n\nDEMAK, HARIAN–{body}\n\nAir surut."), &[body, "Air surut."]);
            assert_eq!((article.provenance.place.as_deref(), article.provenance.outlet.as_deref()), (Some("DEMAK"), Some("HARIAN")), "{caption}");
        }
        // What stands between a caption and the dateline goes with it, a standfirst stays.
        check(&format!("Banjir Meluas\n\nFoto: Rina\n\nPerahu di jalan desa.\n\nDEMAK, KOMPAS.com - {body}"), &[body]);
        check(&format!("Banjir Meluas\n\nWarga mengungsi.\n\nDEMAK, KOMPAS.com - {body}"), &["Warga mengungsi.", body]);
        let rubric = check(&format!("Banjir Meluas\n\nOPINI - {body}\n\nAir surut."), &[body, "Air surut."]);
        assert!(rubric.dropped.is_empty());
    }

    #[test]
    fn a_city_alone_under_the_title_is_the_place() {
        let article = check("Banjir Meluas\n\nSemarang\n\nAir naik.", &["Air naik."]);
        assert_eq!(article.provenance.place.as_deref(), Some("Semarang"));
        let article = check("Banjir Meluas\n\nAir naik.\n\nSemarang\n\nAir surut.", &["Air naik.", "Air surut."]);
        assert_eq!(article.provenance.place, None);
    }

    #[test]
    fn a_headline_may_ask_and_a_list_is_none() {
        check("Banjir Meluas\n\nAir naik.\n\nApa Dampaknya bagi Warga Demak?\n\nAir surut.", &["Air naik.", "Air surut."]);
        check("Banjir Meluas\n\nAir naik.\n\nLalu siapa yang salah?\n\nAir surut.", &["Air naik.", "Lalu siapa yang salah?", "Air surut."]);
        let list = ["Susunannya sebagai berikut:", "Ketua Umum: Budi Santoso", "Sekretaris Jenderal: Rina Kartika", "Air surut."];
        check(&format!("Banjir Meluas\n\n{}", list.join("\n\n")), &list);
        check("Banjir Meluas\n\nAir naik.\n\nSolusi Warga: Tanggul Laut\n\nAir surut.", &["Air naik.", "Air surut."]);
    }

    #[test]
    fn the_author_of_a_book_is_not_who_reviews_it() {
        let body = "Novel ini bercerita tentang orang buangan di Paris.";
        let book = "Judul: Pulang\nPenulis: Leila S. Chudori\nPenerbit: KPG\nTebal: 464 halaman";
        let article = check(&format!("Pulang ke Rumah\n\n{book}\nPeresensi: Budi Hartono\n\n{body}"), &[body]);
        assert_eq!(article.provenance.byline.as_deref(), Some("Budi Hartono"));
        assert_eq!(check(&format!("Pulang ke Rumah\n\n{book}\n\n{body}"), &[body]).provenance.byline, None);
        assert_eq!(check(&format!("Pulang\n\nPenulis: Budi\n\n{body}"), &[body]).provenance.byline.as_deref(), Some("Budi"));
    }

    #[test]
    fn an_essay_is_signed_at_its_end() {
        let body = "Reformasi sudah lama berjalan, tetapi hasilnya belum terasa.";
        let signed = |lines: &str| check(&format!("Api Reformasi\n\n{body}\n\n{lines}"), &[body]).provenance.byline;
        assert_eq!(signed("SALDI ISRA\nGuru Besar Hukum Tata Negara Universitas Andalas").as_deref(), Some("SALDI ISRA"));
        assert_eq!(signed("Saldi Isra, Guru Besar Hukum Tata Negara Universitas Andalas").as_deref(), Some("Saldi Isra"));
        assert_eq!(signed("* Dosen Fakultas Hukum Universitas Brawijaya"), None);
    }

    #[test]
    fn the_lead_is_never_furniture() {
        check(
            "Warga menonton foto/video banjir lewat grup telegram desa kemarin malam.\n\nAir surut.",
            &["Warga menonton foto/video banjir lewat grup telegram desa kemarin malam.", "Air surut."],
        );
    }

    #[test]
    fn furniture_inside_a_line_is_cut_out() {
        check("Judul berita hari ini\n\nAir naik cepat. Baca juga: Rob di Demak\n\nWarga pulang.", &["Air naik cepat.", "Warga pulang."]);
    }
}
