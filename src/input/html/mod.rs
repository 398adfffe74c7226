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
