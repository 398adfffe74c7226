//! The program under what users and the world do to it: bytes of any kind, pipes that close, runs that repeat.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, SystemTime};

mod common;

const ARTICLE: &str = include_str!("commands/files/pasar.txt");

fn program(folder: &Path, args: &[&str]) -> Command {
    let mut command = common::ringkas(folder, args);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(folder: &Path, args: &[&str], stdin: &[u8]) -> Output {
    common::run(&mut common::ringkas(folder, args), stdin)
}

/// The exit code is one of those allowed, standard error has a line a message and never a backtrace.
#[track_caller]
fn check(args: &[&str], stdin: &[u8], allowed: &[i32]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), args, stdin);
    let stderr = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(allowed.contains(&output.status.code().unwrap_or(-1)), "{args:?}: {:?}: {stderr}", output.status);
    assert!(
        stderr.lines().all(|line| line.starts_with("ringkas: ")) && stderr.lines().count() <= 2 && !stderr.contains("panicked"),
        "{args:?}: {stderr}"
    );
    output
}

#[test]
fn bytes_that_are_no_text() {
    let png = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[0; 64]].concat();
    let noise: Vec<u8> = (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for bytes in [png.as_slice(), &noise, &[0; 1000], &[0xff; 999], b"\xef\xbb\xbf", b"\xff\xfe", b"\xc3", b"PK\x03\x04rusak"] {
        for from in ["text", "html", "markdown", "docx", "jsonl"] {
            check(&["brief", "--from", from], bytes, &[0, 3]);
            check(&["brief", "--from", from, "--to", if from == "jsonl" { "jsonl" } else { "json" }], bytes, &[0, 3]);
        }
        check(&["lookup"], bytes, &[0]);
    }
}

#[test]
fn a_sentence_of_a_million_characters() {
    let text = "kata ".repeat(200_000) + ".";
    let output = check(&["summarize"], text.as_bytes(), &[0]);
    assert_eq!(output.stdout.len(), text.len() + 1);
    let output = check(&["summarize", "--words", "10"], text.as_bytes(), &[0]);
    assert_eq!(output.stdout.len(), text.len() + 1);
    check(&["brief", "--to", "json"], "a".repeat(1_000_000).as_bytes(), &[0]);
    check(&["lookup"], "a".repeat(1_000_000).as_bytes(), &[0]);
}

/// Phrases of which each overlaps the next: no row is so long that it ends the program.
#[test]
fn a_row_of_phrases_without_end() {
    check(&["glossary", "--to", "json"], "hari demi ".repeat(20_000).as_bytes(), &[0]);
    check(&["glossary", "--to", "json"], "suku bunga kredit ".repeat(10_000).as_bytes(), &[0]);
}

#[test]
fn the_budget_is_a_hard_cap() {
    let folder = tempfile::tempdir().unwrap();
    let shortest = 8;
    for budget in (shortest..=120).step_by(7) {
        let output = run(folder.path(), &["summarize", "--words", &budget.to_string()], ARTICLE.as_bytes());
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0));
        let n_words = text.split_whitespace().count();
        assert!(n_words > 0 && n_words <= budget, "{n_words} of {budget}: {text}");
    }
}

fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(to_bytes).collect()
}

/// The same article in other bytes: the sentences chosen are the same but for the bytes.
#[test]
fn encodings_and_line_ends_do_not_change_the_choice() {
    let folder = tempfile::tempdir().unwrap();
    let article = ARTICLE.replace("ditaksir", "— ditaksir —").replace("Siti Aminah", "Rén\u{e9} Aminah").replace('"', "“");
    let plain = |bytes: &[u8]| {
        let output = run(folder.path(), &["summarize", "--sentences", "4"], bytes);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        text.replace("e\u{301}", "\u{e9}").replace('\u{a0}', " ")
    };
    let expected = plain(article.as_bytes());
    assert_eq!(expected.lines().count(), 4);
    let windows: Vec<u8> = article
        .chars()
        .map(|c| match c {
            '—' => 0x97,
            '“' => 0x93,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    let others = [
        ("CRLF", article.replace('\n', "\r\n").into_bytes()),
        ("CR", article.replace('\n', "\r").into_bytes()),
        ("BOM", format!("\u{feff}{article}").into_bytes()),
        ("NFD", article.replace('\u{e9}', "e\u{301}").into_bytes()),
        ("NBSP", article.replace("Rp 2,5", "Rp\u{a0}2,5").into_bytes()),
        ("Windows-1252", windows),
        ("UTF-16LE", utf16(&article, u16::to_le_bytes)),
        ("UTF-16BE", utf16(&article, u16::to_be_bytes)),
    ];
    for (name, bytes) in others {
        assert_eq!(plain(&bytes), expected, "{name}");
    }
}

#[test]
fn a_letter_changed_fails_verification() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("a.txt"), ARTICLE).unwrap();
    assert_eq!(run(folder.path(), &["a.txt", "-o", "a.json"], b"").status.code(), Some(0));
    assert_eq!(run(folder.path(), &["verify", "a.json"], b"").status.code(), Some(0));
    let brief = fs::read_to_string(path("a.json")).unwrap();
    let parsed: serde_json::Value = serde_json::from_str(&brief).unwrap();
    let sentence = parsed["summary"]["sentences"][0]["text"].as_str().unwrap();
    let other = format!("X{}", &sentence[1..]);
    fs::write(path("b.json"), brief.replace(sentence, &other)).unwrap();
    assert_eq!(run(folder.path(), &["verify", "b.json", "--source", "a.txt"], b"").status.code(), Some(1));
    fs::write(path("b.txt"), ARTICLE.replace(sentence, &other)).unwrap();
    let output = run(folder.path(), &["verify", "a.json", "--source", "b.txt"], b"");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).lines().count()), (Some(1), 1));
    let gloss = parsed["glossary"]["entries"].as_array().unwrap().iter().find(|e| e["kind"] == "term" && e["status"] == "exact").unwrap();
    let glosses = serde_json::to_string(&gloss["glosses"][0]).unwrap();
    fs::write(path("c.json"), brief.replace(&glosses, "\"zebra\"")).unwrap();
    assert_eq!(run(folder.path(), &["verify", "c.json", "--source", "a.txt"], b"").status.code(), Some(1));
}

#[test]
fn only_changed_leaves_what_is_right() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("in/sub")).unwrap();
    for name in ["in/a.txt", "in/sub/a.txt"] {
        fs::write(folder.path().join(name), ARTICLE).unwrap();
    }
    fs::write(folder.path().join("in/kosong.txt"), "").unwrap();
    let args = ["summarize", "in/", "-o", "out/", "--to", "json", "--jobs", "2", "--only-changed"];
    let first = run(folder.path(), &args, b"");
    let stderr = String::from_utf8(first.stderr).unwrap();
    assert_eq!(first.status.code(), Some(4), "{stderr}");
    assert_eq!((stderr.lines().count(), stderr.contains("kosong.txt")), (1, true), "{stderr}");
    let outputs = ["out/a.txt.json", "out/sub/a.txt.json"].map(|name| folder.path().join(name));
    let long_ago = SystemTime::now() - Duration::from_secs(10_000);
    for output in &outputs {
        fs::File::options().write(true).open(output).unwrap().set_modified(long_ago).unwrap();
    }
    fs::write(&outputs[1], "{}").unwrap();
    assert_eq!(run(folder.path(), &args, b"").status.code(), Some(4));
    assert_eq!(fs::metadata(&outputs[0]).unwrap().modified().unwrap(), long_ago);
    assert_eq!(fs::read(&outputs[0]).unwrap(), fs::read(&outputs[1]).unwrap());
    let left: Vec<_> = fs::read_dir(folder.path().join("out")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_folder_gives_the_same_bytes_for_any_number_of_jobs() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("in")).unwrap();
    for n in 0..40 {
        let text = if n % 7 == 3 { String::new() } else { ARTICLE.replace("Malang", "Kediri") + &format!("\nBerita ke-{n} hari ini.\n") };
        fs::write(folder.path().join(format!("in/{n}.txt")), text).unwrap();
    }
    let outputs = ["1", "4"].map(|jobs| run(folder.path(), &["brief", "in", "--to", "jsonl", "--jobs", jobs], b""));
    assert_eq!(outputs[0], outputs[1]);
    assert_eq!(outputs[0].status.code(), Some(4));
    assert_eq!(outputs[0].stderr.iter().filter(|byte| **byte == b'\n').count(), 6);
}

#[test]
fn a_stream_gives_the_same_bytes_for_any_number_of_jobs() {
    let folder = tempfile::tempdir().unwrap();
    let line = |n: usize| if n % 5 == 4 { "rusak\n".to_owned() } else { serde_json::json!({ "id": n, "text": ARTICLE }).to_string() + "\n" };
    let stream: String = (0..60).map(line).collect();
    let outputs = ["1", "4"].map(|jobs| run(folder.path(), &["brief", "--from", "jsonl", "--jobs", jobs], stream.as_bytes()));
    assert_eq!(outputs[0], outputs[1]);
    assert_eq!(String::from_utf8(outputs[0].stdout.clone()).unwrap().lines().count(), 60);
}

#[test]
fn a_closed_pipe_is_quiet() {
    let folder = tempfile::tempdir().unwrap();
    let stream = (serde_json::json!({ "id": 1, "text": ARTICLE }).to_string() + "\n").repeat(200);
    let words = "rumah\n".repeat(100_000);
    for (args, stdin) in [
        (&["brief", "--from", "jsonl"] as &[&str], stream.as_bytes()),
        (&["lookup"], words.as_bytes()),
        (&["brief"], ARTICLE.as_bytes()),
        (&["completions", "bash"], b""),
        (&["man"], b""),
        (&["--help"], b""),
        (&["dictionary", "stats"], b""),
    ] {
        let mut child = program(folder.path(), args).stdin(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut pipe = child.stdin.take().unwrap();
        let _ = pipe.write_all(stdin);
        drop(pipe);
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        assert_eq!((child.wait().unwrap().code(), stderr.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn a_failed_write_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("a.txt");
    fs::write(&target, "lama").unwrap();
    assert_eq!(run(folder.path(), &["summarize", "-o", "a.txt"], b"").status.code(), Some(3));
    assert_eq!(run(folder.path(), &["summarize", "-o", "a.txt/b.txt"], ARTICLE.as_bytes()).status.code(), Some(5));
    assert_eq!(fs::read_to_string(&target).unwrap(), "lama");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_folder_without_files_is_no_text() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("kosong")).unwrap();
    let output = run(folder.path(), &["brief", "kosong"], b"");
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "ringkas: kosong: no files in this folder\n");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    fs::write(folder.path().join("a.txt"), ARTICLE).unwrap();
    let output = program(folder.path(), &["brief", "a.txt"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(5));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "ringkas: standard output: cannot write: disk full\n");
}
