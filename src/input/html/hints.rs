//! What class names and ids say of an element. They are markup that newsrooms' programmers chose, not vocabulary, so they stand here and not in the dictionaries.
//!
//! A name is cut at hyphens, underscores and inner capitals; `bacaJuga`, `baca-juga` and `baca_juga` are the same two words.

use std::collections::HashMap;

/// Furniture rules and the words that name them. Two words with a blank must follow each other; `*` at the end stands for any rest.
const FURNITURE: [(&str, &[&str]); 12] = [
    ("hidden", &["visually hidden", "sr only", "screen reader", "d none"]),
    ("figcaption", &["caption", "wpcaption", "figcaption", "photo credit", "image credit", "img credit", "media credit", "foto caption"]),
    ("comments", &["comment", "comments", "komentar", "disqus", "respond", "commentlist"]),
    (
        "related",
        &[
            "related",
            "relatedposts",
            "terkait",
            "berita terkait",
            "baca juga",
            "bacajuga",
            "baca lainnya",
            "lihat juga",
            "lihatjg",
            "simak juga",
            "linksisip",
            "sisip",
            "sisipan",
            "rekomendasi",
            "recommend*",
            "read also",
            "also read",
            "readalso",
            "popular",
            "populer",
            "terpopuler",
            "mostread",
            "most read",
            "trending",
            "terbaru",
            "terkini",
            "latest",
            "outbrain",
            "taboola",
            "mgid",
            "dable",
            "sidebar",
            "recirculation",
            "next article",
            "prev article",
            "nextpost",
            "post navigation",
            "pilihan editor",
            "berita lain",
            "artikel lain",
            "other news",
            "more news",
            "inject",
            "recirc",
            "teaser",
            "teasers",
            "headline list",
            "onward*",
            "see also",
        ],
    ),
    (
        "advertisement",
        &[
            "ad",
            "ads",
            "advert*",
            "adsbygoogle",
            "iklan",
            "banner",
            "sponsor",
            "sponsored",
            "dfp",
            "gpt",
            "parallax*",
            "inread",
            "leaderboard",
            "billboard",
            "skyscraper",
            "adslot",
            "adunit",
            "inarticle",
            "promo",
            "paradise",
            "scrollpage",
            "unibots*",
            "adv",
            "adbox",
            "adswrap*",
            "kcm",
            "outstream",
        ],
    ),
    (
        "share",
        &[
            "share",
            "shares",
            "sharing",
            "sharedaddy",
            "sharethis",
            "shareaholic",
            "sharebar",
            "sharer",
            "social",
            "socials",
            "sosmed",
            "socmed",
            "addthis*",
            "addtoany",
            "a2a",
            "bagikan",
            "sosial",
            "copylink",
        ],
    ),
    ("tags", &["tag", "tags", "tagcloud", "taglist", "keyword", "keywords", "topik", "topics", "hashtag*"]),
    (
        "nav",
        &[
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb*",
            "pager",
            "pagination",
            "paging",
            "sitemap",
            "toc",
            "skip link",
            "skiplink",
            "topbar",
            "multipage",
            "ez toc",
        ],
    ),
    (
        "follow_us",
        &[
            "newsletter",
            "subscribe",
            "subscription",
            "langganan",
            "berlangganan",
            "paywall",
            "follow",
            "follows",
            "googlenews",
            "google news",
            "gnews",
            "popup",
            "modal",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "login",
            "whatsapp",
            "wa channel",
            "download app",
            "install app",
            "appbanner",
        ],
    ),
    (
        "byline",
        &[
            "author",
            "authors",
            "byline",
            "penulis",
            "editor",
            "reporter",
            "wartawan",
            "credit",
            "credits",
            "tanggal",
            "timestamp",
            "dateline",
            "publish*",
            "post date",
            "entry meta",
            "post meta",
            "article meta",
            "meta info",
            "posted on",
            "entry date",
        ],
    ),
    ("copyright", &["copyright", "disclaimer", "hak cipta"]),
    (
        "media",
        &[
            "player",
            "jwplayer",
            "video",
            "videos",
            "gallery",
            "galeri",
            "slideshow",
            "embed",
            "twitter tweet",
            "instagram media",
            "tiktok embed",
            "infografis",
        ],
    ),
];

/// Words of class names that mark the body of an article. Same grammar.
const BODY: [&str; 36] = [
    "article body",
    "articlebody",
    "article content",
    "articlecontent",
    "entry content",
    "post content",
    "postcontent",
    "post body",
    "postbody",
    "story body",
    "storybody",
    "story content",
    "detail text",
    "detail in",
    "detail body",
    "detail content",
    "detailtext",
    "itp bodycontent",
    "read content",
    "read body",
    "readbody",
    "single content",
    "content article",
    "content body",
    "news content",
    "news text",
    "body text",
    "isi berita",
    "isi artikel",
    "text artikel",
    "artikel isi",
    "berita isi",
    "konten berita",
    "rich text",
    "news body",
    "td post",
];

/// Words of class names that mark the title. Same grammar.
const TITLE: [&str; 3] = ["title", "judul", "headline"];

/// The words of a class or id in lower case; names are parted by a bar.
pub(super) fn words(names: &str) -> String {
    let mut words = String::with_capacity(names.len() + 8);
    let mut before = ' ';
    for c in names.chars().take(LONGEST) {
        let cut = if c.is_whitespace() { " | " } else { " " };
        if c.is_alphanumeric() {
            if c.is_uppercase() && before.is_lowercase() {
                words.push(' ');
            }
            words.extend(c.to_lowercase());
        } else {
            words.push_str(cut);
        }
        before = c;
    }
    words
}

/// Whether class and id name a date.
pub(super) fn is_date(words: &str) -> bool {
    words.split(' ').any(|word| matches!(word, "date" | "time" | "datetime" | "tanggal" | "waktu" | "timestamp"))
}

/// Class attributes are looked at no further, in characters.
const LONGEST: usize = 400;

/// The tables above, by the first word of each pattern: a hostile page may have a million different class names.
pub(super) struct Hints {
    by_word: HashMap<&'static str, Vec<Hint>>,
    by_stem: Vec<(&'static str, Hint)>,
}

#[derive(Clone, Copy)]
struct Hint {
    says: Says,
    /// The word that must follow.
    then: Option<&'static str>,
}

/// What class and id say of an element, what weighs most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    /// Furniture, with the place of its rule in the table.
    Furniture(usize),
    Body,
    Title,
}

impl Hints {
    pub(super) fn new() -> Self {
        let mut hints = Self { by_word: HashMap::new(), by_stem: Vec::new() };
        for (at, (_, patterns)) in FURNITURE.iter().enumerate() {
            patterns.iter().for_each(|pattern| hints.add(pattern, Says::Furniture(at)));
        }
        BODY.iter().for_each(|pattern| hints.add(pattern, Says::Body));
        TITLE.iter().for_each(|pattern| hints.add(pattern, Says::Title));
        hints
    }

    fn add(&mut self, pattern: &'static str, says: Says) {
        let (first, then) = pattern.split_once(' ').map_or((pattern, None), |(first, then)| (first, Some(then)));
        match first.strip_suffix('*') {
            Some(stem) => self.by_stem.push((stem, Hint { says, then })),
            None => self.by_word.entry(first).or_default().push(Hint { says, then }),
        }
    }

    fn said<'h>(&'h self, words: &'h str) -> impl Iterator<Item = Says> + 'h {
        let mut rest = words.split_ascii_whitespace().peekable();
        std::iter::from_fn(move || rest.next().map(|word| (word, rest.peek().copied()))).flat_map(move |(word, next)| {
            let known = self.by_word.get(word).into_iter().flatten();
            let stems = self.by_stem.iter().filter(move |(stem, _)| word.starts_with(stem)).map(|(_, hint)| hint);
            known.chain(stems).filter(move |hint| hint.then.is_none() || hint.then == next).map(|hint| hint.says)
        })
    }

    /// The furniture rule that class and id, as [`words`] gives them, name.
    pub(super) fn furniture(&self, words: &str) -> Option<&'static str> {
        match self.said(words).min()? {
            Says::Furniture(at) => Some(FURNITURE[at].0),
            Says::Body | Says::Title => None,
        }
    }

    /// Whether class and id name the body of an article.
    pub(super) fn is_body(&self, words: &str) -> bool {
        self.said(words).any(|says| says == Says::Body)
    }

    /// Whether class and id name the title.
    pub(super) fn is_title(&self, words: &str) -> bool {
        self.said(words).any(|says| says == Says::Title)
    }
}

#[cfg(test)]
mod tests {
    use super::{Hints, words};

    #[track_caller]
    fn check(names: &str, rule: Option<&str>, body: bool) {
        let words = words(names);
        let hints = Hints::new();
        assert_eq!((hints.furniture(&words), hints.is_body(&words)), (rule, body), "{words:?}");
    }

    #[test]
    fn names_are_cut_into_words() {
        check("read__content", None, true);
        check("detail__body-text itp_bodycontent", None, true);
        check("inner-link-baca-juga", Some("related"), false);
        check("bacaJuga", Some("related"), false);
        check("ads-on-body", Some("advertisement"), false);
        check("advertisement-top", Some("advertisement"), false);
        check("heading loading stage", None, false);
        check("baca juga", None, false);
        check("", None, false);
    }
}
