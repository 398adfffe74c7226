//! Escaping for HTML and XML.

/// Text for HTML and XML, in elements and in attributes between double quotes. Control codes, marks that turn the direction of what follows
/// and what XML has no place for are left out.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars().filter(|c| is_safe(*c)) {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_whitespace() && c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

fn is_safe(c: char) -> bool {
    let is_blank = c.is_control() && c.is_whitespace();
    (is_blank || !c.is_control()) && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
}

/// A text on one line without control codes, for cells and lines of plain formats.
pub(super) fn line(text: &str) -> String {
    let kept: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| is_safe(*c)).collect();
    crate::article::squeeze(&kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(escape(text), expected);
    }

    #[test]
    fn leaves_nothing_that_commands() {
        check("<script>alert('a & \"b\"')</script>", "&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;");
        check("a\u{202e}b\u{0}c\u{1b}[1m\u{85}d\te\u{fffe}", "abc[1m d e");
        assert_eq!(line(" a\t\u{7}b\r\n c\u{2028}d "), "a b c d");
    }
}
