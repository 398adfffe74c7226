//! What the tests that run the program, and other people's programs beside it, share.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "each test takes what it needs")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The first program of these names that is on the path.
pub(crate) fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).flat_map(|folder| names.iter().map(move |name| folder.join(name))).find(|program| program.is_file())
}

/// Whether a test must be left out for want of a program, with a line that says so. `RINGKAS_REQUIRE_TOOLS=1` makes a failure of it, so that a machine that
/// is meant to have them all (CI) leaves nothing out in silence.
#[track_caller]
pub(crate) fn lacks(what: &str, programs: &[&str]) -> bool {
    let missing: Vec<&str> = programs.iter().copied().filter(|name| program(&[name]).is_none()).collect();
    if !missing.is_empty() {
        skip(what, &format!("{} not on the path", missing.join(", ")));
    }
    !missing.is_empty()
}

/// Says that a test is left out, or fails where nothing may be.
#[track_caller]
pub(crate) fn skip(what: &str, why: &str) {
    assert!(std::env::var_os("RINGKAS_REQUIRE_TOOLS").is_none_or(|value| value != "1"), "{what}: {why}, and RINGKAS_REQUIRE_TOOLS=1");
    // Not by eprintln!, which a test that passes swallows.
    let _ = writeln!(std::io::stderr(), "skipped: {what}: {why}");
}

/// The program in a folder, without the user's settings.
pub(crate) fn ringkas(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ringkas"));
    command.args(args).current_dir(folder).env_clear().env("HOME", folder);
    command
}

/// Runs a command to its end with these bytes on standard input.
pub(crate) fn run(command: &mut Command, stdin: &[u8]) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let bytes = stdin.to_vec();
    // A program that needs no input closes it early.
    let writer = std::thread::spawn(move || drop(pipe.write_all(&bytes)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// A row that was tried: what names it in the list of known failures, what the list then says of it, and what is wrong with it, if anything.
pub(crate) struct Tried {
    pub(crate) key: String,
    pub(crate) found: String,
    pub(crate) fault: Option<String>,
}

/// Holds what goes wrong against the list of what is known to: a listed row that comes right, an unlisted one that goes wrong and a listed one that there is not
/// are faults. A line of the list is a key, a tab and what is found instead. `RINGKAS_BLESS=1` writes the list anew and finds nothing.
pub(crate) fn ratchet(list: &str, rows: &[Tried]) -> Vec<String> {
    let text = std::fs::read_to_string(project(list)).unwrap();
    if std::env::var_os("RINGKAS_BLESS").is_some() {
        let head = text.lines().take_while(|line| line.starts_with('#')).map(|line| format!("{line}\n"));
        let failing = rows.iter().filter(|row| row.fault.is_some()).map(|row| format!("{}\t{}\n", row.key, row.found));
        std::fs::write(project(list), head.chain(failing).collect::<String>()).unwrap();
        return Vec::new();
    }
    let listed = || text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let is_of = |line: &str, row: &Tried| line.strip_prefix(row.key.as_str()).is_some_and(|rest| rest.starts_with('\t'));
    let told = rows.iter().filter_map(|row| match (&row.fault, listed().any(|line| is_of(line, row))) {
        (Some(fault), false) => Some(fault.clone()),
        (None, true) => Some(format!("{} comes right: take it off {list}", row.key)),
        _ => None,
    });
    let stray = listed().filter(|line| !rows.iter().any(|row| is_of(line, row)));
    told.chain(stray.map(|line| format!("a known failure of no row, take it off {list}: {line}"))).collect()
}

/// A folder of the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Copies the files of a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
