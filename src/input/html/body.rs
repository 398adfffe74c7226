//! Which elements hold the body of the article.
//!
//! Where class names or microdata say so they are believed; else every block of prose gives its length to the elements above it, less the further
//! up they are, as in Arc90's Readability, and the richest wins. Parts of one article in several elements of the same name are taken together.

use super::page::Page;
use super::tag::Tag;
use super::tree::Id;

/// Elements above that a block of prose speaks for.
const REACH: usize = 6;

/// The elements that hold the body, in the order of the page, none inside another. Empty where the page has no prose.
pub(super) fn find(page: &Page, heading: Option<Id>) -> Vec<Id> {
    let scores = scores(page);
    let best = marked(page).or_else(|| richest(page, &scores).map(|best| widened(page, best)));
    let Some(best) = best else { return Vec::new() };
    let mut body = with_siblings(page, best, &scores);
    body.extend(alike(page, best, heading));
    body.sort_unstable();
    body.dedup();
    let mut end = 0;
    body.retain(|id| {
        let outside = *id >= end;
        end = end.max(page.tree.end(*id));
        outside
    });
    body
}

/// Prose in and right below each element, in characters.
fn scores(page: &Page) -> Vec<usize> {
    let mut scores = vec![0; page.tree.len()];
    for id in 1..page.tree.len() {
        if page.zone(id).is_some() || page.is_hidden(id) || !page.is_prose(id) {
            continue;
        }
        let own = page.mass(id).own;
        let skip = usize::from(page.tree.tag(id).is_leaf());
        if skip == 0 {
            scores[id] += own;
        }
        for (level, above) in page.tree.ancestors(id).enumerate().take(REACH) {
            scores[above] += own
                / match level + 1 - skip {
                    0 => 1,
                    1 => 2,
                    n => n * 3,
                };
        }
    }
    for (id, score) in scores.iter_mut().enumerate().filter(|(_, score)| **score > 0) {
        let mass = page.mass(id);
        *score -= (*score * mass.links.min(mass.text)).checked_div(mass.text).unwrap_or(0);
    }
    scores
}

fn richest(page: &Page, scores: &[usize]) -> Option<Id> {
    let can = |id: &Id| page.zone(*id).is_none() && scores[*id] > 0 && !page.tree.tag(*id).is_leaf();
    // The first of equals: the outer one.
    (1..scores.len()).filter(can).max_by_key(|id| (scores[*id], std::cmp::Reverse(*id)))
}

/// The element that class names or microdata call the body, if it holds a fair part of the prose; of nested ones the innermost that holds nearly all.
fn marked(page: &Page) -> Option<Id> {
    let total = page.mass(0).prose;
    let says = |id: &Id| {
        let mass = page.mass(*id);
        page.zone(*id).is_none()
            && !page.is_hidden(*id)
            && mass.prose * 4 > total
            && (page.tree.attribute(*id, "itemprop").eq_ignore_ascii_case("articleBody") || page.hints.is_body(&page.names(*id)))
    };
    let found: Vec<Id> = (1..page.tree.len()).filter(|id| page.mass(*id).prose * 4 > total && says(id)).collect();
    let most = found.iter().map(|id| page.mass(*id).prose).max()?;
    found.into_iter().rfind(|id| page.mass(*id).prose * 10 >= most * 9)
}

/// The richest element or one of the three above it, if that adds a quarter more prose and little else: the parts of an article in elements of their own.
fn widened(page: &Page, best: Id) -> Id {
    const UP: usize = 3;
    let mut widest = best;
    for above in page.tree.ancestors(best).take(UP) {
        let tag = page.tree.tag(above);
        if tag == Tag::Root || above == 0 {
            break;
        }
        let (now, then) = (page.mass(above), page.mass(widest));
        let (text, links, prose) = (now.text - then.text, now.links - then.links, now.prose - then.prose);
        if prose * 4 >= then.prose && links * 8 < text && prose * 10 >= text * 6 {
            widest = above;
        }
        if tag == Tag::Article {
            break;
        }
    }
    widest
}

/// The element and those beside it that hold the article's prose too.
fn with_siblings(page: &Page, best: Id, scores: &[usize]) -> Vec<Id> {
    let parent = page.tree.parent(best);
    let joins = |id: Id| {
        let tag = page.tree.tag(id);
        page.zone(id).is_none()
            && !page.is_hidden(id)
            && (tag.is_leaf() && page.is_prose(id) && page.mass(id).links * 4 < page.mass(id).text
                || !tag.is_leaf() && scores[id] * 5 > scores[best] && page.mass(id).links * 5 < page.mass(id).text)
    };
    let is_top = best == 0 || page.tree.tag(parent) == Tag::Root && page.tree.tag(best) == Tag::Article;
    if is_top {
        return vec![best];
    }
    page.tree.children(parent).filter(|id| *id == best || joins(*id)).collect()
}

/// Elements of the same tag and class under a common element near by: pages and parts of one article.
fn alike(page: &Page, best: Id, heading: Option<Id>) -> Vec<Id> {
    const UP: usize = 3;
    let class = page.tree.attribute(best, "class");
    if class.is_empty() {
        return Vec::new();
    }
    let mut top = best;
    for above in page.tree.ancestors(best).take(UP) {
        if matches!(page.tree.tag(above), Tag::Root | Tag::Other) {
            break;
        }
        top = above;
        if page.tree.tag(above) == Tag::Article {
            break;
        }
    }
    // Behind another first-rank heading another article begins.
    let end = page.tree.end(top);
    let next = (page.tree.end(best)..end).find(|id| page.tree.tag(*id) == Tag::H1 && Some(*id) != heading).unwrap_or(end);
    let same = |id: &Id| {
        page.tree.tag(*id) == page.tree.tag(best)
            && page.tree.attribute(*id, "class") == class
            && page.mass(*id).prose > 0
            && page.zone(*id).is_none()
    };
    (top..next).filter(same).collect()
}
