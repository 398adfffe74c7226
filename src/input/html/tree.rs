//! A page as a flat tree of elements and texts, in the order of the page.
//!
//! html5gum takes the markup apart as browsers do; the tree built here is simpler than theirs, which look through the whole stack of open elements
//! at each tag and so need hours for a million of them. Here no more than [`DEEPEST`] elements are open; deeper ones leave their text to the last of those.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::tag::{Role, Tag};

/// Deepest nesting kept; browsers stop at 512.
const DEEPEST: usize = 160;
/// Most nodes kept; a long article has ten thousand. What comes after them is not read.
const MOST_NODES: usize = 3_000_000;
/// No node.
const NONE: u32 = u32::MAX;

/// Number of a node. A parent's is smaller than its children's.
pub(super) type Id = usize;

/// Names of the attributes that are kept.
const KEPT: [&[u8]; 15] = [
    b"class",
    b"id",
    b"itemprop",
    b"property",
    b"name",
    b"content",
    b"href",
    b"rel",
    b"type",
    b"hidden",
    b"aria-hidden",
    b"style",
    b"role",
    b"datetime",
    b"lang",
];

struct Node {
    tag: Tag,
    parent: u32,
    first: u32,
    last: u32,
    next: u32,
    /// Row of `attributes` for an element, of `texts` for a text.
    data: u32,
}

/// The attributes of an element.
type Attributes = Vec<(&'static [u8], Box<str>)>;

/// The tree. Node 0 is the root and holds everything.
pub(super) struct Tree {
    nodes: Vec<Node>,
    attributes: Vec<Attributes>,
    texts: Vec<(usize, usize)>,
    text: String,
}

impl Tree {
    /// Parses a page. Linear in its length; never fails.
    pub(super) fn parse(page: &str) -> Self {
        let root = Node { tag: Tag::Other, parent: NONE, first: NONE, last: NONE, next: NONE, data: NONE };
        let tree = Self { nodes: vec![root], attributes: Vec::new(), texts: Vec::new(), text: String::new() };
        let mut builder = Builder { tree, open: vec![0], too_deep: 0 };
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(page, emitter) {
            match token {
                Ok(Token::StartTag(tag)) => builder.start(&tag),
                Ok(Token::EndTag(tag)) => builder.end(Tag::of(&tag.name)),
                Ok(Token::String(string)) => builder.text(&string),
                Ok(_) | Err(_) => {}
            }
            if builder.tree.nodes.len() >= MOST_NODES {
                break;
            }
        }
        builder.tree
    }

    /// Number of nodes.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn tag(&self, id: Id) -> Tag {
        self.nodes[id].tag
    }

    /// The parent; the root is its own.
    pub(super) fn parent(&self, id: Id) -> Id {
        let parent = self.nodes[id].parent;
        if parent == NONE { 0 } else { parent as Id }
    }

    pub(super) fn children(&self, id: Id) -> impl Iterator<Item = Id> {
        let mut next = self.nodes[id].first;
        std::iter::from_fn(move || {
            let id = (next != NONE).then_some(next as Id)?;
            next = self.nodes[id].next;
            Some(id)
        })
    }

    /// The nodes above, the nearest first, the root last.
    pub(super) fn ancestors(&self, id: Id) -> impl Iterator<Item = Id> {
        let mut at = id;
        std::iter::from_fn(move || {
            (at != 0).then(|| {
                at = self.parent(at);
                at
            })
        })
    }

    /// The number behind the last node below.
    pub(super) fn end(&self, id: Id) -> Id {
        let mut at = id;
        while self.nodes[at].last != NONE {
            at = self.nodes[at].last as Id;
        }
        at + 1
    }

    /// The text of a text node; empty for an element.
    pub(super) fn text(&self, id: Id) -> &str {
        let node = &self.nodes[id];
        let range = (node.tag == Tag::Text).then(|| self.texts.get(node.data as usize)).flatten();
        range.map_or("", |(start, end)| &self.text[*start..*end])
    }

    /// An attribute; empty where the element has none.
    pub(super) fn attribute(&self, id: Id, name: &str) -> &str {
        let node = &self.nodes[id];
        if node.tag == Tag::Text || node.data == NONE {
            return "";
        }
        let found = self.attributes[node.data as usize].iter().find(|(known, _)| *known == name.as_bytes());
        found.map_or("", |(_, value)| value)
    }

    /// Whether the element has the attribute, be it empty.
    pub(super) fn has(&self, id: Id, name: &str) -> bool {
        let node = &self.nodes[id];
        node.tag != Tag::Text && node.data != NONE && self.attributes[node.data as usize].iter().any(|(known, _)| *known == name.as_bytes())
    }
}

/// A tree in the making and the elements still open.
struct Builder {
    tree: Tree,
    open: Vec<Id>,
    /// Elements open below the deepest one kept.
    too_deep: usize,
}

impl Builder {
    fn top(&self) -> Id {
        self.open.last().copied().unwrap_or(0)
    }

    fn append(&mut self, tag: Tag, data: u32) -> Id {
        let (id, parent) = (self.tree.nodes.len(), self.top());
        self.tree.nodes.push(Node { tag, parent: parent as u32, first: NONE, last: NONE, next: NONE, data });
        let last = self.tree.nodes[parent].last;
        match self.tree.nodes.get_mut(last as usize) {
            Some(last) => last.next = id as u32,
            None => self.tree.nodes[parent].first = id as u32,
        }
        self.tree.nodes[parent].last = id as u32;
        id
    }

    fn text(&mut self, bytes: &[u8]) {
        let start = self.tree.text.len();
        self.tree.text.push_str(&String::from_utf8_lossy(bytes));
        self.tree.texts.push((start, self.tree.text.len()));
        self.append(Tag::Text, self.tree.texts.len() as u32 - 1);
    }

    fn start(&mut self, start: &StartTag<()>) {
        let tag = Tag::of(&start.name);
        self.close_implied(tag);
        if self.open.len() >= DEEPEST && !tag.is_void() {
            self.too_deep += 1;
            if tag.role() == Role::Block {
                self.append(Tag::Rule, NONE);
            }
            return;
        }
        let kept = |name: &[u8]| KEPT.iter().find(|kept| **kept == name).copied();
        let attributes: Attributes = start
            .attributes
            .iter()
            .filter_map(|(name, value)| Some((kept(name)?, String::from_utf8_lossy(value).into_owned().into_boxed_str())))
            .collect();
        let data = if attributes.is_empty() { NONE } else { self.tree.attributes.len() as u32 };
        if data != NONE {
            self.tree.attributes.push(attributes);
        }
        let id = self.append(tag, data);
        if !tag.is_void() {
            self.open.push(id);
        }
    }

    /// Closes what a start tag ends without an end tag: a paragraph before any block, an item before an item.
    fn close_implied(&mut self, tag: Tag) {
        if tag.role() == Role::Block {
            self.close_above(|open| open == Tag::P, |open| open.role() == Role::Block);
        }
        match tag {
            Tag::Li => self.close_above(|open| open == Tag::Li, |open| open == Tag::List || open.is_table()),
            Tag::Term => self.close_above(|open| open == Tag::Term, |open| open == Tag::Terms || open.is_table()),
            Tag::Cell => self.close_above(|open| open == Tag::Cell, |open| matches!(open, Tag::Row | Tag::Table)),
            Tag::Row => self.close_above(|open| open == Tag::Row, |open| open == Tag::Table),
            _ => {}
        }
    }

    fn end(&mut self, tag: Tag) {
        if self.too_deep > 0 && !tag.is_void() {
            self.too_deep -= 1;
            return;
        }
        match tag {
            Tag::Root => {}
            // Browsers take `</br>` for `<br>`.
            Tag::Break => {
                self.append(Tag::Break, NONE);
            }
            _ if tag.is_table() => self.close_above(|open| open == tag, |open| open == Tag::Table && tag != Tag::Table),
            _ if tag.role() == Role::Block => self.close_above(|open| open == tag, Tag::is_table),
            _ => self.close_above(|open| open == tag, |open| open.role() == Role::Block),
        }
    }

    /// Closes the innermost open element that is meant, with all inside it, unless one that bars the way comes first.
    fn close_above(&mut self, meant: impl Fn(Tag) -> bool, bars: impl Fn(Tag) -> bool) {
        for at in (1..self.open.len()).rev() {
            let open = self.tree.tag(self.open[at]);
            if meant(open) {
                self.open.truncate(at);
                return;
            }
            if bars(open) {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Id, Tree};
    use crate::input::html::tag::Tag;

    /// The tree with a bracket around each element.
    fn shown(tree: &Tree, id: Id) -> String {
        if tree.tag(id) == Tag::Text {
            return tree.text(id).to_owned();
        }
        let inner: String = tree.children(id).map(|child| shown(tree, child)).collect();
        format!("({inner})")
    }

    #[track_caller]
    fn check(page: &str, expected: &str) {
        assert_eq!(shown(&Tree::parse(page), 0), expected);
    }

    #[test]
    fn closes_what_browsers_close() {
        check("<p>a<p>b<div>c</div>d", "((a)(b)(c)d)");
        check("<ul><li>a<ul><li>b</ul><li>c</ul>", "(((a((b)))(c)))");
        check("<table><tr><td>a</div><td>b<tr><td>c</table>d", "((((a)(b))((c)))d)");
        check("<div><b>a</div>b</b>", "(((a))b)");
        check("a<br>b</br>c", "(a()b()c)");
    }

    #[test]
    fn depth_and_broken_ends_are_survived() {
        let deep = Tree::parse(&"<div>a".repeat(5000));
        assert_eq!(deep.ancestors(deep.len() - 1).count(), super::DEEPEST);
        check("</p></div>a<", "(a<)");
        check("<", "(<)");
        check("<a <b", "()");
    }
}
