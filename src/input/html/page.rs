//! What is known of each element before any is chosen: whether it is shown, how much prose it holds, which furniture it belongs to.

use super::hints::{Hints, words};
use super::tag::{Role, Tag};
use super::tree::{Id, Tree};

/// Fewest characters of a block of prose.
const PROSE: usize = 45;

/// Counts of the characters in an element, white space aside.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mass {
    /// All that is shown below it.
    pub(super) text: usize,
    /// What of it stands in links.
    pub(super) links: usize,
    /// What of it stands in blocks of prose: long, with a full stop, not mostly links.
    pub(super) prose: usize,
    /// The element's own text, inline elements included, blocks inside it not.
    pub(super) own: usize,
    /// What of that stands in links.
    own_links: usize,
    /// Ends of sentences in it.
    stops: usize,
}

/// A page and what is known of each of its nodes.
pub(super) struct Page {
    pub(super) tree: Tree,
    pub(super) hints: Hints,
    hidden: Vec<bool>,
    mass: Vec<Mass>,
    zone: Vec<Option<&'static str>>,
}

impl Page {
    /// Looks at every node a few times. Linear in the page.
    pub(super) fn new(tree: Tree) -> Self {
        let n = tree.len();
        let mut page = Self { tree, hints: Hints::new(), hidden: vec![false; n], mass: vec![Mass::default(); n], zone: vec![None; n] };
        page.find_hidden();
        page.weigh();
        page.find_zones();
        page
    }

    /// Whether the node's text is not shown.
    pub(super) fn is_hidden(&self, id: Id) -> bool {
        self.hidden[id]
    }

    pub(super) fn mass(&self, id: Id) -> Mass {
        self.mass[id]
    }

    /// The rule of the furniture that a node belongs to.
    pub(super) fn zone(&self, id: Id) -> Option<&'static str> {
        self.zone[id]
    }

    /// Whether a node is the outermost one of its furniture.
    pub(super) fn opens_zone(&self, id: Id) -> bool {
        self.zone[id].is_some() && (id == 0 || self.zone[self.tree.parent(id)].is_none())
    }

    /// Class and id of an element, cut into words.
    pub(super) fn names(&self, id: Id) -> String {
        let (class, name) = (self.tree.attribute(id, "class"), self.tree.attribute(id, "id"));
        match (class, name) {
            ("", "") => String::new(),
            _ => words(&format!("{class} {name}")),
        }
    }

    /// Whether the element's own text is prose.
    pub(super) fn is_prose(&self, id: Id) -> bool {
        let mass = &self.mass[id];
        mass.own >= PROSE && mass.own_links * 2 < mass.own && mass.stops > 0
    }

    /// Whether an element is a picture with a few words: what stands in it is a caption.
    pub(super) fn is_picture(&self, id: Id) -> bool {
        const LONGEST: usize = 300;
        self.mass[id].text <= LONGEST && (id..self.tree.end(id)).any(|at| self.tree.tag(at) == Tag::Image)
    }

    /// The nearest element above, or the node itself, that is a block.
    pub(super) fn block_of(&self, id: Id) -> Id {
        let is_block = |id: &Id| self.tree.tag(*id).role() == Role::Block;
        if is_block(&id) { id } else { self.tree.ancestors(id).find(is_block).unwrap_or(0) }
    }

    /// The text below an element, each run of white space as one blank.
    pub(super) fn text(&self, id: Id) -> String {
        let mut text = String::new();
        for at in id..self.tree.end(id) {
            if self.tree.tag(at).role() == Role::Block || self.tree.tag(at) == Tag::Break {
                text.push(' ');
            }
            if !self.hidden[at] {
                text.push_str(self.tree.text(at));
            }
        }
        crate::article::squeeze(&text)
    }

    fn find_hidden(&mut self) {
        for id in 1..self.tree.len() {
            let own = self.tree.tag(id).role() == Role::Hidden || self.says_hidden(id);
            self.hidden[id] = own || self.hidden[self.tree.parent(id)];
        }
    }

    fn says_hidden(&self, id: Id) -> bool {
        let style = self.tree.attribute(id, "style").to_ascii_lowercase();
        let style: String = if style.contains("none") || style.contains("hidden") { style.split_whitespace().collect() } else { String::new() };
        self.tree.has(id, "hidden")
            || self.tree.attribute(id, "aria-hidden").eq_ignore_ascii_case("true")
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || self.hints.furniture(&self.names(id)) == Some("hidden")
    }

    fn weigh(&mut self) {
        let mut in_link = vec![false; self.tree.len()];
        let mut block = vec![0; self.tree.len()];
        for id in 1..self.tree.len() {
            let parent = self.tree.parent(id);
            in_link[id] = in_link[parent] || self.tree.tag(id) == Tag::A;
            block[id] = if self.tree.tag(id).role() == Role::Block { id } else { block[parent] };
            if self.tree.tag(id) == Tag::Text && !self.hidden[id] {
                self.weigh_text(id, block[id], in_link[id]);
            }
        }
        for id in (1..self.tree.len()).rev() {
            if self.is_prose(id) {
                self.mass[id].prose += self.mass[id].own;
            }
            let below = self.mass[id];
            let above = &mut self.mass[self.tree.parent(id)];
            above.text += below.text;
            above.links += below.links;
            above.prose += below.prose;
        }
    }

    fn weigh_text(&mut self, id: Id, block: Id, in_link: bool) {
        let text = self.tree.text(id);
        let n = text.chars().filter(|c| !c.is_whitespace()).count();
        let stops =
            text.match_indices(['.', '?', '!', '”', '…']).filter(|(at, mark)| !text[at + mark.len()..].starts_with(char::is_alphanumeric)).count();
        let own = &mut self.mass[block];
        own.own += n;
        own.own_links += if in_link { n } else { 0 };
        own.stops += stops;
        let mass = &mut self.mass[id];
        mass.text = n;
        mass.links = if in_link { n } else { 0 };
    }

    fn find_zones(&mut self) {
        for id in 1..self.tree.len() {
            self.zone[id] = self.zone[self.tree.parent(id)].or_else(|| self.own_zone(id));
        }
    }

    /// The furniture that an element is by its tag or its names. An element that holds most of the page's prose is none, whatever it is called.
    fn own_zone(&self, id: Id) -> Option<&'static str> {
        let (tag, mass, total) = (self.tree.tag(id), self.mass[id], self.mass[0].prose);
        if matches!(tag, Tag::Text | Tag::Root | Tag::Article | Tag::H1 | Tag::A) || tag.role() == Role::Hidden || tag.is_void() {
            return None;
        }
        let by_tag = match tag {
            Tag::Nav => Some("nav"),
            Tag::Footer => Some("footer"),
            Tag::Aside => Some("aside"),
            Tag::Figure | Tag::Caption => Some("figcaption"),
            _ => None,
        };
        if by_tag.is_some() && mass.prose * 3 <= total * 2 {
            return by_tag;
        }
        let rule = self.hints.furniture(&self.names(id)).or_else(|| self.by_role(id))?;
        let is_inline = tag.role() == Role::Inline;
        let fits = match rule {
            _ if mass.prose * 2 > total && rule != "comments" => false,
            "comments" => mass.prose * 10 < total * 9,
            _ if is_inline => matches!(rule, "figcaption" | "related" | "advertisement"),
            // A standfirst beside the heading is often called a teaser.
            "related" => !(tag == Tag::P && self.is_prose(id) && self.holds_h1(self.tree.parent(id))),
            "figcaption" | "advertisement" => true,
            // A sentence of the article in a paragraph with an odd name stays.
            _ => !(tag == Tag::P && self.is_prose(id)),
        };
        (fits && !self.holds_h1(id)).then_some(rule)
    }

    fn by_role(&self, id: Id) -> Option<&'static str> {
        match self.tree.attribute(id, "role") {
            "navigation" | "menu" | "menubar" => Some("nav"),
            "complementary" => Some("aside"),
            "contentinfo" => Some("footer"),
            "search" | "dialog" => Some("follow_us"),
            _ => None,
        }
    }

    /// Whether a heading of the first rank stands among the first children's children: a header, not furniture.
    fn holds_h1(&self, id: Id) -> bool {
        const LOOKED_AT: usize = 40;
        (id..self.tree.end(id).min(id + LOOKED_AT)).any(|at| self.tree.tag(at) == Tag::H1)
    }
}
