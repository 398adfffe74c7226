//! What the head of a page and its JSON-LD say: title, author, date, address, site.

use serde_json::Value;

use super::hints;
use super::page::Page;
use super::tag::{Role, Tag};
use super::tree::Id;
use crate::article::{Provenance, squeeze};

/// Whatever the page says about its article.
#[derive(Debug, Default)]
pub(super) struct Meta {
    /// Titles in the order in which they are trusted, without the name of the site.
    pub(super) titles: Vec<String>,
    pub(super) provenance: Provenance,
}

/// Names of `meta` elements that give the date of publication.
const PUBLISHED: [&str; 10] = [
    "article:published_time",
    "datepublished",
    "publishdate",
    "pubdate",
    "publish_date",
    "content_publisheddate",
    "dtk:publishdate",
    "date",
    "dc.date",
    "cxenseparse:recs:publishtime",
];
/// Names of `meta` elements that give the author.
const AUTHOR: [&str; 6] = ["author", "content_author", "dtk:author", "article:author", "dc.creator", "parsely-author"];
/// Scripts of JSON-LD are looked into up to this length, in bytes.
const LONGEST_JSON: usize = 1 << 20;

/// Collects it.
pub(super) fn of(page: &Page) -> Meta {
    let mut found = Found::default();
    for id in 1..page.tree.len() {
        found.look_at(page, id);
    }
    // Networks of sites give the name of a department as that of the site; the publisher is the outlet.
    let site = found.ld.site.clone().or_else(|| found.site.clone()).map(|site| without_scheme(&site));
    let titles = [found.og_title, found.ld.headline, found.title];
    let titles = titles.into_iter().flatten().map(|title| without_site(&title, site.as_deref())).filter(|title| !title.is_empty()).collect();
    let is_name = |name: &String| is_name(name, site.as_deref());
    let provenance = Provenance {
        outlet: site.clone(),
        place: None,
        published: best(PUBLISHED.len(), found.published).or(found.ld.published).or(found.time),
        byline: found.ld.author.filter(is_name).or_else(|| best(AUTHOR.len(), found.author).filter(is_name)).or(found.byline),
        url: found.canonical.or(found.og_url).or(found.ld.url),
    };
    Meta { titles, provenance }
}

/// `https://bola.okezone.com/` -> `bola.okezone.com`.
fn without_scheme(site: &str) -> String {
    site.split_once("://").map_or(site, |(_, host)| host).trim_end_matches('/').to_owned()
}

/// Values as they are met.
#[derive(Default)]
struct Found {
    og_title: Option<String>,
    title: Option<String>,
    site: Option<String>,
    canonical: Option<String>,
    og_url: Option<String>,
    time: Option<String>,
    byline: Option<String>,
    published: Vec<(usize, String)>,
    author: Vec<(usize, String)>,
    ld: Linked,
}

/// What JSON-LD says.
#[derive(Default)]
struct Linked {
    headline: Option<String>,
    author: Option<String>,
    published: Option<String>,
    site: Option<String>,
    url: Option<String>,
}

fn set(slot: &mut Option<String>, value: &str) {
    let value = squeeze(value);
    if slot.is_none() && !value.is_empty() {
        *slot = Some(value);
    }
}

fn best(n: usize, found: Vec<(usize, String)>) -> Option<String> {
    found.into_iter().filter(|(rank, value)| *rank < n && !value.is_empty()).min_by_key(|(rank, _)| *rank).map(|(_, value)| value)
}

impl Found {
    fn look_at(&mut self, page: &Page, id: Id) {
        let tree = &page.tree;
        match tree.tag(id) {
            Tag::Meta => self.meta(page, id),
            Tag::Title => set(&mut self.title, &tree.children(id).map(|child| tree.text(child)).collect::<String>()),
            Tag::Link if tree.attribute(id, "rel").eq_ignore_ascii_case("canonical") => set(&mut self.canonical, tree.attribute(id, "href")),
            Tag::Script if tree.attribute(id, "type").trim().eq_ignore_ascii_case("application/ld+json") => {
                let json: String = tree.children(id).map(|child| tree.text(child)).take(64).collect();
                if json.len() <= LONGEST_JSON {
                    self.ld.script(&json);
                }
            }
            Tag::Text => {}
            _ if page.zone(id).is_none_or(|zone| zone == "byline") => {
                self.time(page, id);
                self.byline(page, id);
            }
            _ => {}
        }
    }

    /// A date that the page shows: microdata, a `time`, or a short text with a year in an element that is called date.
    fn time(&mut self, page: &Page, id: Id) {
        const LONGEST: usize = 80;
        let tree = &page.tree;
        let is_published = tree.attribute(id, "itemprop").eq_ignore_ascii_case("datePublished");
        if self.time.is_some() || !is_published && tree.tag(id) != Tag::Time && !hints::is_date(&page.names(id)) {
            return;
        }
        set(&mut self.time, tree.attribute(id, "datetime"));
        set(&mut self.time, if is_published { tree.attribute(id, "content") } else { "" });
        if self.time.is_none() && !page.is_hidden(id) && page.mass(id).text <= LONGEST {
            let text = page.text(id);
            let has_year = text.split(|c: char| !c.is_ascii_digit()).any(|number| number.len() == 4 && number.starts_with("20"));
            set(&mut self.time, if has_year { &text } else { "" });
        }
    }

    fn meta(&mut self, page: &Page, id: Id) {
        let tree = &page.tree;
        let content = tree.attribute(id, "content");
        let mut name = "";
        for attribute in ["property", "name", "itemprop"] {
            name = if name.is_empty() { tree.attribute(id, attribute) } else { name };
        }
        let name = name.trim().to_ascii_lowercase();
        match name.as_str() {
            "og:title" => set(&mut self.og_title, content),
            "og:site_name" => set(&mut self.site, content),
            "og:url" => set(&mut self.og_url, content),
            _ => {
                let rank = |names: &[&str]| names.iter().position(|known| *known == name);
                self.published.extend(rank(&PUBLISHED).map(|rank| (rank, squeeze(content))));
                self.author.extend(rank(&AUTHOR).map(|rank| (rank, squeeze(content))));
            }
        }
    }

    /// A visible name in an element that is called author: `rel`, microdata or class.
    fn byline(&mut self, page: &Page, id: Id) {
        const MOST_WORDS: usize = 6;
        let tree = &page.tree;
        if self.byline.is_some() || tree.tag(id).role() == Role::Hidden || tree.tag(id) == Tag::Text || page.is_hidden(id) {
            return;
        }
        let says =
            tree.attribute(id, "rel") == "author" || matches!(tree.attribute(id, "itemprop"), "author" | "name" if page.zone(id) == Some("byline"));
        if says {
            let name = page.text(id);
            if name.split(' ').count() <= MOST_WORDS && is_name(&name, self.site.as_deref()) {
                set(&mut self.byline, &name);
            }
        }
    }
}

impl Linked {
    fn script(&mut self, json: &str) {
        // Deeply nested values are an error of the parser, broken ones too; neither matters.
        if let Ok(value) = serde_json::from_str::<Value>(json.trim()) {
            self.value(&value);
        }
    }

    /// `serde_json` nests at most 128 deep, and so does this.
    fn value(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.value(value)),
            Value::Object(object) => {
                if is_article(&value["@type"]) {
                    self.article(value);
                }
                if let Some(graph) = object.get("@graph") {
                    self.value(graph);
                }
            }
            _ => {}
        }
    }

    fn article(&mut self, value: &Value) {
        set(&mut self.headline, value["headline"].as_str().unwrap_or_default());
        set(&mut self.published, value["datePublished"].as_str().unwrap_or_default());
        set(&mut self.author, &names(&value["author"]));
        set(&mut self.site, &names(&value["publisher"]));
        let page = &value["mainEntityOfPage"];
        set(&mut self.url, value["url"].as_str().or_else(|| page.as_str()).or_else(|| page["@id"].as_str()).unwrap_or_default());
    }
}

fn is_article(kind: &Value) -> bool {
    let is = |kind: &Value| kind.as_str().is_some_and(|kind| kind.ends_with("Article") || kind.ends_with("Posting"));
    is(kind) || kind.as_array().is_some_and(|kinds| kinds.iter().any(is))
}

/// The names of a person, or of several.
fn names(value: &Value) -> String {
    match value {
        Value::String(name) => name.clone(),
        Value::Object(_) => value["name"].as_str().unwrap_or_default().to_owned(),
        Value::Array(values) => values.iter().map(names).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}

/// Whether it can be a person's name: no address, not the site itself.
fn is_name(name: &str, site: Option<&str>) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    !name.is_empty() && !name.contains("://") && !name.contains('@') && site.is_none_or(|site| letters(site) != letters(name))
}

/// A title without *- Nusantarapos*, *| Republika Online* or *- Nasional - Kompas.com* behind it.
fn without_site(title: &str, site: Option<&str>) -> String {
    const SEPARATORS: [&str; 8] = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · "];
    const TAIL_WORDS: usize = 4;
    const HEAD_WORDS: usize = 3;
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let mut title = squeeze(title);
    for _ in 0..3 {
        let cut = SEPARATORS.iter().filter_map(|separator| title.rfind(separator).map(|at| (at, separator.len()))).max();
        let Some((at, length)) = cut else { break };
        let (head, tail) = (&title[..at], &title[at + length..]);
        let is_site = site.is_some_and(|site| letters(tail).contains(&letters(site)) || letters(site).contains(&letters(tail)));
        let is_short = tail.split(' ').count() <= TAIL_WORDS && head.split(' ').count() >= HEAD_WORDS && !tail.contains(|c: char| c.is_ascii_digit());
        if !is_site && !is_short || head.trim().is_empty() {
            break;
        }
        title = head.trim_end().to_owned();
    }
    title
}

/// The element that shows the title: the heading most like what the head says, else the first heading of first rank that is long enough.
pub(super) fn heading(page: &Page, titles: &[String]) -> Option<Id> {
    const LONGEST: usize = 400;
    let can = |id: &Id| {
        let (tag, mass) = (page.tree.tag(*id), page.mass(*id));
        mass.text > 0
            && mass.text <= LONGEST
            && !page.is_hidden(*id)
            && (tag == Tag::H1
                || tag == Tag::Heading
                || tag.role() == Role::Block
                    && !tag.is_void()
                    && (page.tree.attribute(*id, "itemprop") == "headline" || page.hints.is_title(&page.names(*id))))
    };
    let headings: Vec<(Id, String)> = (1..page.tree.len()).filter(can).take(200).map(|id| (id, page.text(id))).collect();
    let is_h1 = |id: Id| page.tree.tag(id) == Tag::H1;
    let likeness = |id: Id, text: &str| {
        let most = titles.iter().map(|title| likeness(title, text)).max().unwrap_or(0);
        // Of equals, headings of first rank first, then the first of all.
        (most, is_h1(id), page.tree.tag(id).is_heading(), std::cmp::Reverse(id))
    };
    let alike = headings.iter().map(|(id, text)| (likeness(*id, text), *id)).max();
    let first = || {
        let long = |words: usize| headings.iter().find(|(id, text)| is_h1(*id) && page.zone(*id).is_none() && text.split(' ').count() >= words);
        long(4).or_else(|| if titles.is_empty() { long(1) } else { None }).map(|(id, _)| *id)
    };
    match alike {
        Some(((likeness, is_h1, ..), id)) if likeness >= 850 || is_h1 && likeness >= 500 => Some(id),
        _ => first(),
    }
}

/// How many words two titles share: Dice's measure in thousandths.
fn likeness(a: &str, b: &str) -> usize {
    let words = |text: &str| -> Vec<String> {
        let mut words: Vec<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(80).map(str::to_lowercase).collect();
        words.sort();
        words
    };
    let (a, b) = (words(a), words(b));
    let (mut i, mut j, mut shared) = (0, 0, 0_usize);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                shared += 1;
                i += 1;
                j += 1;
            }
        }
    }
    (2000 * shared).checked_div(a.len() + b.len()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::without_site;

    #[track_caller]
    fn check(title: &str, site: Option<&str>, expected: &str) {
        assert_eq!(without_site(title, site), expected);
    }

    #[test]
    fn the_name_of_the_site_goes() {
        check("Air Surut di Demak - Nusantarapos", None, "Air Surut di Demak");
        check("Air Surut di Demak | Republika Online", None, "Air Surut di Demak");
        check("Air Surut di Demak - Regional - Kompas.com", None, "Air Surut di Demak");
        check("Banjir - Kabar Pesisir Utara Jawa Tengah Hari Ini", Some("Kabar Pesisir"), "Banjir");
        check("Persib Bandung Menang Telak - Persija Kalah 0-2", None, "Persib Bandung Menang Telak - Persija Kalah 0-2");
        check("Rob", None, "Rob");
    }
}
