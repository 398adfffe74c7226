//! The tags that matter, and what an element does to the text in it.

/// A tag, near relatives under one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// Not an element: a stretch of text.
    Text,
    /// `html`, `body`.
    Root,
    /// `a`.
    A,
    /// `address`.
    Address,
    /// `article`, `main`.
    Article,
    /// `aside`.
    Aside,
    /// `b`, `strong`, `em`, `i`, `u`.
    Emphasis,
    /// `blockquote`.
    Quote,
    /// `br`.
    Break,
    /// `td`, `th`.
    Cell,
    /// `div`, `section` and other blocks that say nothing.
    Div,
    /// `figcaption`.
    Caption,
    /// `figure`.
    Figure,
    /// `footer`.
    Footer,
    /// `form`.
    Form,
    /// `h1`.
    H1,
    /// `h2` to `h4`.
    Heading,
    /// `h5`, `h6`.
    SmallHeading,
    /// `header`.
    Header,
    /// `hr`.
    Rule,
    /// `li`.
    Li,
    /// `link`.
    Link,
    /// `ul`, `ol`, `menu`.
    List,
    /// `meta`.
    Meta,
    /// `nav`.
    Nav,
    /// `p`.
    P,
    /// `pre`.
    Pre,
    /// `tr`.
    Row,
    /// `script`.
    Script,
    /// `table`.
    Table,
    /// `dt`, `dd`.
    Term,
    /// `dl`.
    Terms,
    /// `time`.
    Time,
    /// `title`.
    Title,
    /// Elements whose text is never the article's: styles, forms' fields, players, AMP parts.
    Hidden,
    /// `img`.
    Image,
    /// Empty elements without meaning here: `input`, `wbr`.
    Void,
    /// Any other, inline.
    Other,
}

/// What an element does to the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Its text runs on with that around it.
    Inline,
    /// Its text stands apart.
    Block,
    /// Its text is not shown.
    Hidden,
}

impl Tag {
    /// The tag of a name in lower case.
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"html" | b"body" => Self::Root,
            b"a" => Self::A,
            b"address" => Self::Address,
            b"article" | b"main" => Self::Article,
            b"aside" => Self::Aside,
            b"b" | b"strong" | b"em" | b"i" | b"u" => Self::Emphasis,
            b"blockquote" => Self::Quote,
            b"br" => Self::Break,
            b"td" | b"th" => Self::Cell,
            b"figcaption" => Self::Caption,
            b"figure" => Self::Figure,
            b"footer" => Self::Footer,
            b"form" => Self::Form,
            b"h1" => Self::H1,
            b"h2" | b"h3" | b"h4" => Self::Heading,
            b"h5" | b"h6" => Self::SmallHeading,
            b"header" => Self::Header,
            b"hr" => Self::Rule,
            b"li" => Self::Li,
            b"link" => Self::Link,
            b"ul" | b"ol" | b"menu" | b"dir" => Self::List,
            b"meta" => Self::Meta,
            b"nav" => Self::Nav,
            b"p" => Self::P,
            b"pre" => Self::Pre,
            b"tr" => Self::Row,
            b"script" => Self::Script,
            b"table" => Self::Table,
            b"dt" | b"dd" => Self::Term,
            b"dl" => Self::Terms,
            b"time" => Self::Time,
            b"title" => Self::Title,
            _ => Self::less_known(name),
        }
    }

    fn less_known(name: &[u8]) -> Self {
        match name {
            b"center" | b"details" | b"dialog" | b"div" | b"fieldset" | b"head" | b"hgroup" | b"section" | b"summary" | b"tbody" | b"thead"
            | b"tfoot" | b"caption" | b"amp-layout" | b"amp-accordion" | b"amp-fit-text" => Self::Div,
            b"style" | b"noscript" | b"template" | b"iframe" | b"svg" | b"math" | b"object" | b"canvas" | b"audio" | b"video" | b"select"
            | b"textarea" | b"button" | b"applet" | b"map" | b"noembed" | b"noframes" | b"xmp" | b"datalist" | b"picture" => Self::Hidden,
            b"img" | b"amp-img" => Self::Image,
            b"area" | b"base" | b"col" | b"embed" | b"input" | b"param" | b"source" | b"track" | b"wbr" | b"amp-pixel" => Self::Void,
            _ if name.starts_with(b"amp-") => Self::Hidden,
            _ => Self::Other,
        }
    }

    /// What it does to the text around it.
    pub(super) fn role(self) -> Role {
        match self {
            Self::Text | Self::A | Self::Emphasis | Self::Break | Self::Link | Self::Meta | Self::Time | Self::Image | Self::Void | Self::Other => {
                Role::Inline
            }
            Self::Script | Self::Title | Self::Hidden => Role::Hidden,
            _ => Role::Block,
        }
    }

    /// Whether it has no end tag.
    pub(super) fn is_void(self) -> bool {
        matches!(self, Self::Break | Self::Rule | Self::Link | Self::Meta | Self::Image | Self::Void)
    }

    /// Whether it is a part of a table that end tags of other elements do not close.
    pub(super) fn is_table(self) -> bool {
        matches!(self, Self::Table | Self::Row | Self::Cell)
    }

    /// Whether it is a heading of any depth.
    pub(super) fn is_heading(self) -> bool {
        matches!(self, Self::H1 | Self::Heading | Self::SmallHeading)
    }

    /// Whether its text is one paragraph rather than a container of paragraphs.
    pub(super) fn is_leaf(self) -> bool {
        self.is_heading() || matches!(self, Self::P | Self::Li | Self::Pre | Self::Term | Self::Caption | Self::Address | Self::Quote)
    }
}
