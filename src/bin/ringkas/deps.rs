//! `--deps`: what each output was made of, as rules for make.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// An output and the inputs it was made of.
pub(crate) struct Made<'p> {
    pub(crate) target: &'p Path,
    pub(crate) inputs: Vec<&'p Path>,
}

/// A rule for each output, then an empty one for each file read, so that make goes on when one of them is deleted.
pub(crate) fn rules(made: &[Made<'_>], shared: &[PathBuf]) -> String {
    let mut text = String::new();
    let mut read: Vec<String> = Vec::new();
    for Made { target, inputs } in made {
        let names: Vec<String> = inputs.iter().copied().chain(shared.iter().map(PathBuf::as_path)).map(escaped).collect();
        let _ = writeln!(text, "{}: {}", as_target(target), names.join(" "));
        read.extend(inputs.iter().copied().map(as_target));
    }
    read.extend(shared.iter().map(|path| as_target(path)));
    read.sort();
    read.dedup();
    for name in read {
        let _ = writeln!(text, "\n{name}:");
    }
    text
}

/// A name on the left of a colon, where a percent sign would make a pattern of it.
fn as_target(path: &Path) -> String {
    escaped(path).replace('%', "\\%")
}

/// A name as make reads it: a backslash before what parts or expands names, and before the backslashes in front of that; a dollar twice.
fn escaped(path: &Path) -> String {
    let mut name = String::new();
    let mut backslashes = 0;
    for c in path.to_string_lossy().chars() {
        match c {
            ' ' | '\t' | '#' | ':' | '*' | '?' | '[' => name.push_str(&"\\".repeat(backslashes + 1)),
            '$' => name.push('$'),
            _ => {}
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        name.push(c);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        assert_eq!(as_target(Path::new(name)), expected);
    }

    #[test]
    fn names_are_what_make_reads() {
        check("in/a b.txt", "in/a\\ b.txt");
        check("c#d$e.txt", "c\\#d$$e.txt");
        check("a\\ b\\c", "a\\\\\\ b\\c");
        check("50%:[x]*?", "50\\%\\:\\[x]\\*\\?");
        assert_eq!(escaped(Path::new("50%")), "50%");
    }
}
