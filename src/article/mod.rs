//! The article as its reader has it: title, dateline, paragraphs and newsroom furniture, each a span of one text.
//!
//! Nothing is trimmed from the text and no file is read; what does not belong to the article proper is set aside with the rule that said so.

mod byline;
mod caption;
mod dateline;
mod furniture;
mod layout;
mod reader;

use crate::lexicon::Lexicon;
use crate::span::Span;
use reader::Reader;

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
        let mut article = Reader::new(lexicon, options).read(&source);
        article.dropped.sort();
        article.text = source.text;
        article
    }
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
