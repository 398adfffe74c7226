//! A saved web page -> title, provenance, the article's paragraphs, and its furniture by rule.
//!
//! The text is the title, the standfirst and the body with the furniture inside it; behind it each piece of furniture that the rest of the page
//! names as such (navigation, side columns, comments) as one paragraph. Scripts, styles and what is hidden never reach it.

mod body;
mod emit;
mod flow;
mod hints;
mod meta;
mod page;
mod tag;
mod tree;

use crate::article::Source;
use emit::Emit;
use page::Page;
use tag::{Role, Tag};
use tree::{Id, Tree};

/// Reads a page. Linear in its length; never fails.
pub(super) fn source(text: &str) -> Source {
    let page = Page::new(Tree::parse(text));
    let meta = meta::of(&page);
    let heading = meta::heading(&page, &meta.titles);
    let title = heading.map(|id| page.text(id)).or_else(|| meta.titles.first().cloned());
    let body = body_or_all(&page, heading);
    let mut emit = Emit::new(&page, title.as_deref());
    if let Some(title) = title.as_deref().filter(|_| heading.is_some()) {
        emit.title(title);
    }
    for id in standfirst(&page, heading, &body) {
        emit.element(id);
    }
    for id in &body {
        emit.element(*id);
    }
    for (id, rule) in outside(&page, &body, heading) {
        emit.furniture(id, rule);
    }
    let mut source = emit.finish();
    source.title = title;
    source.provenance = meta.provenance;
    source
}

/// The body; on a page without a long paragraph the first `article` or all.
fn body_or_all(page: &Page, heading: Option<Id>) -> Vec<Id> {
    let found = body::find(page, heading);
    if !found.is_empty() {
        return found;
    }
    let article = (1..page.tree.len()).find(|id| page.tree.tag(*id) == Tag::Article && page.mass(*id).text > 0 && !page.is_hidden(*id));
    vec![article.unwrap_or(0)]
}

/// Prose between the heading and the body, under the nearest element that holds both.
fn standfirst(page: &Page, heading: Option<Id>, body: &[Id]) -> Vec<Id> {
    let (Some(heading), Some(first)) = (heading, body.first().copied()) else { return Vec::new() };
    if first <= heading {
        return Vec::new();
    }
    let is_standfirst = |id: &Id| {
        let tag = page.tree.tag(*id);
        page.zone(*id).is_none()
            && !page.is_hidden(*id)
            && tag.role() == Role::Block
            && page.is_prose(*id)
            && (tag.is_leaf() || page.tree.children(*id).all(|child| page.tree.tag(child).role() == Role::Inline))
            && page.mass(*id).links * 3 <= page.mass(*id).text
            && !page.tree.ancestors(*id).take(2).any(|above| page.is_picture(above))
    };
    (page.tree.end(heading)..first).filter(is_standfirst).collect()
}

/// Furniture outside the body, outermost elements in the order of the page.
fn outside(page: &Page, body: &[Id], heading: Option<Id>) -> Vec<(Id, &'static str)> {
    const MOST: usize = 200;
    // The body's elements are in order and apart, so that only the last one that begins before can hold another.
    let inside = |id: Id| body[..body.partition_point(|body| *body <= id)].last().is_some_and(|body| id < page.tree.end(*body));
    let holds_heading = |id: Id| heading.is_some_and(|heading| (id..page.tree.end(id)).contains(&heading));
    let zones = (1..page.tree.len()).filter(|id| page.opens_zone(*id) && !page.is_hidden(*id)).filter_map(|id| Some((id, page.zone(id)?)));
    zones.filter(|(id, _)| page.mass(*id).text > 0 && !inside(*id) && !holds_heading(*id)).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, any, prop, proptest};

    use super::source;
    use crate::article::Source;

    /// The text, headings between `=`, furniture between brackets with its rule.
    fn shown(source: &Source) -> String {
        let mut shown = source.text.clone();
        let mut marks: Vec<(usize, String)> = Vec::new();
        for span in &source.headings {
            marks.extend([(span.start, "=".to_owned()), (span.end, "=".to_owned())]);
        }
        for dropped in &source.furniture {
            marks.extend([(dropped.span.start, format!("[{} ", dropped.rule)), (dropped.span.end, "]".to_owned())]);
        }
        marks.sort();
        marks.into_iter().rev().for_each(|(at, mark)| shown.insert_str(at, &mark));
        shown.replace("\n\n", "/")
    }

    #[track_caller]
    fn check(page: &str, expected: &str) {
        assert_eq!(shown(&source(page)), expected);
    }

    const PROSE: &str = "<p>Air laut naik lagi pada malam hari, kata warga desa di pesisir utara Jawa itu.</p>";
    const SAID: &str = "Air laut naik lagi pada malam hari, kata warga desa di pesisir utara Jawa itu.";

    #[test]
    fn body_headings_and_furniture() {
        check(
            &format!(
                "<nav><a>Home</a><a>Bola</a></nav><article><h1>Rob</h1>{PROSE}<h3>Sebab</h3><p>Hujan <b>lebat</b>.<script>x()</script></p>\
                 <figure><figcaption>Foto: Budi</figcaption></figure></article>"
            ),
            &format!("Rob/{SAID}/=Sebab=/Hujan lebat./[figcaption Foto: Budi]/[nav Home Bola]"),
        );
    }

    #[test]
    fn line_ends_and_links_in_a_paragraph() {
        check(
            "<div>Air laut naik lagi pada malam hari, kata warga.<br><br>Mereka pulang.<br>&nbsp;<br>Air surut.<br>Selesai.</div>",
            "Air laut naik lagi pada malam hari, kata warga./Mereka pulang./Air surut.\nSelesai.",
        );
        check(
            &format!(
                "{PROSE}<p>Air surut. <strong>Baca juga: <a>Jalan Pantura Macet Delapan Kilometer</a></strong> Warga pulang.</p>\
                 <p>Ia menulis: <a>air sudah surut di desa</a>, lalu pergi.</p>"
            ),
            &format!(
                "{SAID}/Air surut./[related Baca juga: Jalan Pantura Macet Delapan Kilometer]/Warga pulang./\
                 Ia menulis: air sudah surut di desa, lalu pergi."
            ),
        );
        check(&format!("{PROSE}{PROSE}"), &format!("{SAID}/[duplicate {SAID}]"));
    }

    #[test]
    fn the_lead_is_never_dropped() {
        let body = "Warga mengungsi ke balai desa sejak Senin malam, kata lurah setempat.";
        check(
            &format!(
                "<article><header><h1>Air Laut Naik</h1><p class='teaser'>{SAID}</p></header><div class=rich-text><p>{body}</p></div></article>"
            ),
            &format!("Air Laut Naik/{SAID}/{body}"),
        );
        check("<p>Air surut.", "Air surut.");
        check("Air surut", "Air surut");
    }

    #[test]
    fn the_head_gives_title_and_provenance() {
        let found = source(&format!(
            "<title>Air Laut Naik - Kabar Pesisir</title><meta property=og:site_name content='Kabar Pesisir'><link rel=canonical href=https://a.example/1>\
             <script type='application/ld+json'>{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"author\":[{{\"name\":\"Rina\"}},{{\"name\":\"Budi\"}}],\
             \"datePublished\":\"2026-11-24\"}}]}}</script>{PROSE}"
        ));
        assert_eq!(found.title.as_deref(), Some("Air Laut Naik"));
        let provenance = found.provenance;
        assert_eq!(provenance.outlet.as_deref(), Some("Kabar Pesisir"));
        assert_eq!(provenance.byline.as_deref(), Some("Rina, Budi"));
        assert_eq!(provenance.published.as_deref(), Some("2026-11-24"));
        assert_eq!(provenance.url.as_deref(), Some("https://a.example/1"));
    }

    /// Markup that is deep, broken or much of one kind.
    const HOSTILE: [&str; 20] = [
        "<div>",
        "<b>a",
        "<p>a",
        "<ul><li>a ",
        "<table><tr><td>",
        "<",
        "</div>",
        "<!--",
        "&amp",
        "a<br>",
        "Baca juga: <a>Satu dua tiga empat</a>",
        "<a>Baca juga banjir rob di Demak</a> ",
        "<a><span>Satu dua tiga empat ",
        "<b rel=author><div itemprop=datePublished>x",
        "<blockquote><p>Air laut naik lagi pada malam hari, kata warga desa. ",
        "<h1>Air Laut Naik</h1>",
        "<h2>Sebab</h2><p>Air laut naik lagi pada malam hari, kata warga desa di pesisir utara Jawa itu.</p>",
        "<script>",
        "<title>a - ",
        "<div class=related>Baca <p>x</p></div><p>Air laut naik lagi pada malam hari, kata warga desa di pesisir utara Jawa itu.</p>",
    ];

    fn survive(bytes: usize) {
        for piece in HOSTILE {
            source(&piece.repeat(bytes / piece.len()));
        }
    }

    #[test]
    fn hostile_markup_is_survived() {
        survive(100_000);
    }

    #[test]
    #[ignore = "takes a minute unless optimised: cargo test --release -- --ignored megabytes"]
    fn twenty_megabytes_of_hostile_markup_are_survived() {
        survive(20_000_000);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn spans_are_those_of_blocks(pieces in prop::collection::vec((0..HOSTILE.len(), any::<bool>(), ".{0,20}"), 0..30)) {
            let piece = |(at, prose, text): &(usize, bool, String)| format!("{}{text}{}", HOSTILE[*at], if *prose { PROSE } else { "</p>" });
            let source = source(&pieces.iter().map(piece).collect::<String>());
            for span in source.headings.iter().chain(source.furniture.iter().map(|dropped| &dropped.span)) {
                assert!(!span.is_empty() && span.trimmed(&source.text) == *span);
            }
        }
    }
}
