//! The fields of a row. Most have a few letters, so that a look at each byte is faster than a search, which has to be set up.

/// The parts of a text between marks, as [`str::split`] gives them. The mark is ASCII.
#[derive(Clone, Debug)]
pub(crate) struct Fields<'a> {
    rest: Option<&'a str>,
    mark: u8,
}

/// Takes a text apart at a mark.
pub(crate) fn fields(text: &str, mark: u8) -> Fields<'_> {
    Fields { rest: Some(text), mark }
}

/// What stands before the first mark, and what behind it; none where there is no mark.
pub(crate) fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// A field of the first line of a record, from 0; nothing where it has fewer. Fields are short, so that a walk is faster than a search.
pub(crate) fn field(record: &str, n: usize) -> &str {
    let mut start = 0;
    let mut left = n;
    for (at, byte) in record.bytes().enumerate() {
        if byte == b'\t' || byte == b'\n' {
            match (left, byte) {
                (0, _) => return record.get(start..at).unwrap_or(""),
                (_, b'\n') => return "",
                _ => (left, start) = (left - 1, at + 1),
            }
        }
    }
    if left == 0 { record.get(start..).unwrap_or("") } else { "" }
}

impl<'a> Iterator for Fields<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        let Some((field, rest)) = cut(rest, self.mark) else { return Some(rest) };
        self.rest = Some(rest);
        Some(field)
    }
}

#[cfg(test)]
mod tests {
    use super::{cut, fields};

    #[test]
    fn takes_apart_as_the_library_does() {
        for text in ["", ";", "a", "a;", ";é;ü", "kata;;lain"] {
            assert_eq!(fields(text, b';').collect::<Vec<_>>(), text.split(';').collect::<Vec<_>>());
            assert_eq!(cut(text, b';'), text.split_once(';'));
        }
    }
}
