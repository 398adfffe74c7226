//! What users do with the program, a test a scenario, each clause asserted that a recipe of `docs/cookbook.md` does not show.
//!
//! Clauses about other people's programs (make, pandoc) are left out where these are missing, with a line that says so; see `common::lacks`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::{Duration, SystemTime};

use serde_json::Value;

const ARTICLE: &str = include_str!("scenarios/berita.txt");
const PAGE: &str = include_str!("../samples/tanggul-laut.html");

/// An empty folder and the runs in it.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new(files: &[(&str, &str)]) -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        files.iter().for_each(|(name, text)| desk.write(name, text));
        desk
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
    }

    fn json(&self, name: &str) -> Value {
        serde_json::from_str(&self.read(name)).unwrap()
    }

    /// Runs a command line, split at blanks, with bytes on standard input.
    fn piped(&self, line: &str, stdin: &[u8]) -> Output {
        let args: Vec<&str> = line.split_whitespace().collect();
        common::run(&mut common::ringkas(self.0.path(), &args), stdin)
    }

    fn run(&self, line: &str) -> Output {
        self.piped(line, b"")
    }

    /// Standard output of a run that must end with 0 and say nothing else.
    #[track_caller]
    fn out(&self, line: &str) -> String {
        let output = self.run(line);
        assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""), "{line}");
        String::from_utf8(output.stdout).unwrap()
    }

    #[track_caller]
    fn value(&self, line: &str) -> Value {
        serde_json::from_str(&self.out(line)).unwrap()
    }

    /// A run that must end with this code and one line that holds these words.
    #[track_caller]
    fn fails(&self, line: &str, code: i32, words: &[&str]) {
        let output = self.run(line);
        let said = err(&output);
        assert_eq!((output.status.code(), said.lines().count()), (Some(code), 1), "{line}: {said}");
        assert!(words.iter().all(|word| said.contains(word)), "{line}: {said}");
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let list = fs::read_dir(self.path(folder)).map(|list| list.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect());
        let mut names: Vec<String> = list.unwrap_or_default();
        names.sort();
        names
    }
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn samples() -> Vec<(String, String)> {
    let folder = common::project("samples");
    let mut names: Vec<String> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.ends_with(".txt"));
    names.sort();
    names.into_iter().map(|name| (fs::read_to_string(folder.join(&name)).unwrap(), name)).map(|(text, name)| (name, text)).collect()
}

fn entries(brief: &Value) -> &Vec<Value> {
    brief["glossary"]["entries"].as_array().unwrap()
}

fn sentences(brief: &Value) -> &Vec<Value> {
    brief["summary"]["sentences"].as_array().unwrap()
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn place(span: &Value, end: &str) -> usize {
    span[end].as_u64().unwrap() as usize
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn rows(sheet: &str, delimiter: u8) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(sheet.as_bytes());
    let heads = reader.headers().unwrap().clone();
    reader.records().map(|row| heads.iter().map(str::to_owned).zip(row.unwrap().iter().map(str::to_owned)).collect()).collect()
}

#[track_caller]
fn row<'r>(rows: &'r [BTreeMap<String, String>], term: &str) -> &'r BTreeMap<String, String> {
    rows.iter().find(|row| row["term"] == term).unwrap_or_else(|| panic!("no row {term}"))
}

#[test]
fn scenario_01_read_one_article() {
    let desk = Desk::new(&[("berita.txt", ARTICLE), ("satu.txt", "Warga menunggu kepastian ganti rugi."), ("kosong.txt", "")]);
    let shown = desk.out("berita.txt --width 70");
    let brief = desk.value("berita.txt --to json");
    assert!(shown.starts_with("Dinas Pengairan Tunda Pembangunan Pintu Air di Muara Seruni\n  › "), "{shown}");
    let order: Vec<_> = ["\nSUMMARY ", "\nTERMS ", "\nNAMES "].iter().map(|head| shown.find(head)).collect();
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{shown}");
    let summary = &shown[order[0].unwrap()..order[1].unwrap()];
    assert!((3..=5).contains(&sentences(&brief).len()), "{summary}");
    assert_eq!(summary.matches("\n    › ").count(), sentences(&brief).len(), "{summary}");
    let starts: Vec<usize> = sentences(&brief).iter().map(|sentence| place(&sentence["span"], "start")).collect();
    assert!(starts.is_sorted());
    let terms: Vec<&Value> = entries(&brief).iter().filter(|entry| entry["kind"] == "term").collect();
    assert!(!terms.is_empty() && terms.len() <= 12);
    for term in terms {
        let name = text_of(&term["term"]);
        let line = shown.lines().find(|line| line.starts_with(&format!("  {name}  "))).unwrap_or_else(|| panic!("no {name} in {shown}"));
        let cells: Vec<&str> = line[2 + name.len()..].split_whitespace().collect();
        assert!(["n.", "v.", "adj.", "adv."].contains(&cells[0]), "{line}");
        assert_eq!(["~", "?", "–"].contains(&cells[1]), term["status"] != "exact", "marks only what is not exact: {line}");
        assert!(term["status"] == "none" || cells.len() > 1, "{line}");
    }
    let output = desk.run("satu.txt");
    assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains(" 1  Warga menunggu kepastian ganti rugi.\n"));
    desk.fails("kosong.txt", 3, &["kosong.txt", "no text"]);
    let piped = desk.piped("brief", b"");
    assert_eq!((piped.status.code(), err(&piped).lines().count(), piped.stdout.len()), (Some(3), 1, 0));
}

/// What must never stand in a summary, in any sample, at any length.
#[test]
fn scenario_01_no_furniture_and_no_fragments() {
    let desk = Desk::new(&[]);
    let all = samples().into_iter().chain([("berita.txt".to_owned(), ARTICLE.to_owned())]);
    for (name, text) in all {
        desk.write(&name, &text);
        let chosen = desk.value(&format!("summarize {name} --percent 100 --to json"));
        let chosen: Vec<&str> = sentences(&chosen).iter().map(|sentence| text_of(&sentence["text"])).collect();
        for sentence in &chosen {
            let furniture = ["baca juga", "simak juga", "lihat juga", "advertisement", "editor:", "penulis:", "reporter:", "foto:", "ikuti "];
            let lower = sentence.to_lowercase();
            assert!(!furniture.iter().any(|words| lower.contains(words)), "{name}: {sentence}");
            assert!(!["kata ", "ujar ", "tutur "].iter().any(|word| sentence.starts_with(word)), "{name}: {sentence}");
        }
        if name == "berita.txt" {
            assert!(chosen.contains(&"Proyek senilai Rp 1,5 triliun itu seharusnya dimulai pada Oktober 2026."), "{chosen:#?}");
            assert!(chosen.contains(&"Setiap sungai punya watak sendiri,\" kata Hendra Saputra, kepala dinas, Senin (2/11/2026)."), "{chosen:#?}");
        }
    }
}

#[test]
fn scenario_02_pipe_with_a_word_budget() {
    let desk = Desk::new(&[]);
    let worth = |output: &str| {
        let line = output.lines().find(|line| line.starts_with("WHY ")).unwrap().to_owned();
        line.rsplit(' ').next().unwrap().parse::<f64>().unwrap()
    };
    for (name, text) in samples().into_iter().chain([("berita.txt".to_owned(), ARTICLE.to_owned())]).filter(|(name, _)| name != "rapat-bencana.txt") {
        desk.write(&name, &text);
        let all = desk.value(&format!("summarize {name} --percent 100 --to json"));
        let all: Vec<&str> = sentences(&all).iter().map(|sentence| text_of(&sentence["text"])).collect();
        let shortest = all.iter().map(|sentence| sentence.split_whitespace().count()).min().unwrap();
        let mut last = f64::MIN;
        for budget in (shortest..60).step_by(5).chain((60..300).step_by(40)) {
            let output = desk.piped(&format!("summarize --words {budget}"), text.as_bytes());
            let chosen = String::from_utf8(output.stdout).unwrap();
            let n_words = chosen.split_whitespace().count();
            assert!(output.status.success() && n_words > 0 && n_words <= budget, "{name}: {n_words} words of {budget}");
            assert!(chosen.lines().all(|line| all.contains(&line)), "{name}: no whole sentence of the article in {chosen}");
            let now = worth(&desk.out(&format!("summarize {name} --words {budget} --explain")));
            assert!(now >= last, "{name}: {budget} words are worth {now}, fewer were worth {last}");
            last = now;
        }
    }
    let small = desk.run("summarize berita.txt --words 2");
    assert_eq!((small.status.code(), err(&small).lines().count()), (Some(0), 1));
    assert!(err(&small).contains("warning") && String::from_utf8_lossy(&small.stdout).lines().count() == 1);
    assert_eq!(desk.run("summarize berita.txt --words 2 --strict").status.code(), Some(1));
}

#[test]
fn scenario_02_bytes_do_not_change_the_choice() {
    let desk = Desk::new(&[]);
    let article = ARTICLE.replace("Hendra", "Hendr\u{e9}").replace('"', "\u{201d}");
    let chosen = |bytes: &[u8]| {
        let output = desk.piped("summarize --words 60", bytes);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        String::from_utf8(output.stdout).unwrap().replace("e\u{301}", "\u{e9}").replace('\u{a0}', " ")
    };
    let expected = chosen(article.as_bytes());
    assert!(expected.lines().count() > 2, "{expected}");
    let windows: Vec<u8> = article.chars().map(|c| if c == '\u{201d}' { 0x94 } else { u8::try_from(u32::from(c)).unwrap() }).collect();
    for (name, bytes) in [
        ("CRLF", article.replace('\n', "\r\n").into_bytes()),
        ("BOM", format!("\u{feff}{article}").into_bytes()),
        ("NFD", article.replace('\u{e9}', "e\u{301}").into_bytes()),
        ("no-break spaces", article.replace("Rp 1,5 triliun", "Rp\u{a0}1,5\u{a0}triliun").replace("di Muara", "di\u{a0}Muara").into_bytes()),
        ("Windows-1252", windows),
    ] {
        assert_eq!(chosen(&bytes), expected, "{name}");
    }
}

#[test]
fn scenario_03_a_saved_web_page() {
    let desk = Desk::new(&[("page.html", PAGE)]);
    let output = desk.run("page.html --explain-dropped --to json");
    let (brief, told): (Value, String) = (serde_json::from_slice(&output.stdout).unwrap(), err(&output));
    assert_eq!((output.status.code(), text_of(&brief["title"])), (Some(0), "Pemerintah Kaji Ulang Rencana Tanggul Laut di Teluk Sarawandi"));
    for (rule, words) in [
        ("figcaption", "Pekerja memeriksa tanggul laut"),
        ("nav", "Olahraga"),
        ("related", "Baca juga: Warga Minta Rumah Pompa"),
        ("aside", "Harga Ikan Naik"),
        ("follow_us", "Ikuti berita terbaru"),
        ("footer", "Hak cipta"),
        ("byline", "Ratih Kumalasari"),
        ("editor", "Hadi Wijanarko"),
    ] {
        assert!(told.lines().any(|line| line.starts_with(&format!("dropped ({rule}): ")) && line.contains(words)), "{rule}: {told}");
        let kept = desk.out("page.html --keep-all --only-text");
        assert!(kept.contains(words), "{rule}: {kept}");
        let all = desk.out("summarize page.html --percent 100");
        assert!(!all.contains(words) && all.contains("Pemerintah mengkaji ulang"), "{all}");
    }
    let kept = desk.out("page.html --keep-all --only-text");
    assert!(!kept.contains("tidak boleh terbaca") && !kept.contains("iklan"), "script or style in the text: {kept}");
}

#[test]
fn scenario_03_wrong_and_missing_charsets() {
    let accents = PAGE.replace("Darsono", "Dars\u{f3}no").replace("&nbsp;", " ");
    let latin: Vec<u8> = accents.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let swap = |bytes: &[u8], charset: &str| {
        let (at, old) = (bytes.windows(22).position(|part| part == b"<meta charset=\"utf-8\">").unwrap(), 22);
        [&bytes[..at], charset.as_bytes(), &bytes[at + old..]].concat()
    };
    let desk = Desk::new(&[]);
    for (name, bytes) in [
        ("wrong: says UTF-8", latin.clone()),
        ("missing", swap(&latin, "")),
        ("missing, UTF-8", swap(accents.as_bytes(), "")),
        ("unknown", swap(accents.as_bytes(), "<meta charset=\"ngawur-8\">")),
        ("right", swap(&latin, "<meta charset=\"iso-8859-1\">")),
    ] {
        desk.write("page.html", &bytes);
        let all = desk.out("summarize page.html --percent 100");
        assert!(all.contains("Dars\u{f3}no"), "{name}: {all}");
    }
    desk.write("page.html", swap(&latin, "<meta charset=\"koi8-r\">"));
    assert!(desk.out("summarize page.html --percent 100 --encoding windows-1252").contains("Dars\u{f3}no"));
    desk.fails("summarize page.html --encoding ngawur-8", 2, &["ngawur-8"]);
}

#[test]
fn scenario_03_twenty_megabytes_of_broken_markup() {
    let parts = [
        "<div><p>Air laut naik ",
        "</b><table><tr>",
        "<a href='",
        "<!-- ",
        "\"><script>x(",
        "</p></p>&#xfffff; &amp",
        "<![CDATA[",
        "<p>Warga mengungsi.</div>",
    ];
    let mut page = String::from("<h1>Rob</h1><p>Warga mengungsi ke balai desa.</p>");
    let mut random = 7_u32;
    while page.len() < 20_000_000 {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        page.push_str(parts[random as usize >> 16 & 7]);
    }
    let desk = Desk::new(&[("rusak.html", &page)]);
    let output = desk.run("rusak.html --sentences 3");
    assert!(matches!(output.status.code(), Some(0 | 3)), "{:?}: {}", output.status, err(&output));
    assert!(!err(&output).contains("panicked"));
    let deep = format!("<h1>Rob</h1>{}<p>Warga mengungsi ke balai desa.", "<div>".repeat(4_000_000));
    desk.write("dalam.html", deep);
    let output = desk.run("dalam.html");
    assert!(matches!(output.status.code(), Some(0 | 3)) && err(&output).lines().count() <= 1, "{:?}: {}", output.status, err(&output));
}

/// Three sentences, so that many are quick.
#[test]
fn scenario_04_several_articles_on_one_event() {
    let folder = common::project("samples/rob");
    let names = ["harian.txt", "kabar.txt", "suara.txt", "warta.txt"];
    let desk = Desk::new(&[]);
    fs::create_dir(desk.path("rob")).unwrap();
    for name in names {
        fs::copy(folder.join(name), desk.path(&format!("rob/{name}"))).unwrap();
    }
    let merged = desk.out("brief --merge rob/*.txt --sentences 8 --to markdown");
    let marks = |text: &str| text.lines().filter(|line| line.starts_with("**\\[")).count();
    assert_eq!(marks(&merged), 8 + names.len(), "a mark for each sentence, and a list of sources: {merged}");
    assert!(merged.contains("also in 2, 3") && merged.contains("412 \\[1, 4\\] · 530 \\[2\\]"), "{merged}");
    assert_eq!(merged.matches("dapur umum dibuka").count(), 1, "{merged}");
    assert_eq!(desk.out("brief --merge rob/warta.txt rob/suara.txt rob/kabar.txt rob/harian.txt --sentences 8 --to markdown"), merged);
    // Each span is its source's.
    let brief = desk.value("brief --merge rob/warta.txt rob/kabar.txt --sentences 4 --to json");
    for sentence in sentences(&brief) {
        let source = &brief["sources"][usize::try_from(sentence["source"].as_u64().unwrap()).unwrap() - 1];
        let text = desk.read(&format!("rob/{}", source["name"].as_str().unwrap()));
        let span = &sentence["span"];
        assert_eq!(squeezed(&text[place(span, "start")..place(span, "end")]), text_of(&sentence["text"]));
    }
    // Without the flag: a brief for each file.
    assert_eq!(desk.value("brief rob/*.txt --to json").as_array().unwrap().len(), names.len());
}

fn short_article(n: usize) -> String {
    format!(
        "Warga Menanam Bakau Lagi\n\nWarga desa nomor {n} menanam bakau di pantai. Kepala desa membantu {n} keluarga. Air laut naik setiap tahun.\n"
    )
}

fn fill(desk: &Desk, n: usize) {
    (0..n).for_each(|n| desk.write(&format!("in/{n:04}.txt"), short_article(n)));
}

#[test]
fn scenario_05_nightly_cron() {
    let desk = Desk::new(&[]);
    fill(&desk, 500);
    desk.write("in/0123.txt", "");
    let nightly = "brief in/ -o out/ --to json --jobs 2 --only-changed";
    desk.fails(nightly, 4, &["0123.txt"]);
    let outputs = desk.names("out");
    assert_eq!(outputs.len(), 499);
    let long_ago = SystemTime::now() - Duration::from_secs(100_000);
    let touch = |name: &String| fs::File::options().write(true).open(desk.path("out").join(name)).unwrap().set_modified(long_ago).unwrap();
    outputs.iter().for_each(touch);
    desk.fails(nightly, 4, &["0123.txt"]);
    let is_old = |name: &String| fs::metadata(desk.path("out").join(name)).unwrap().modified().unwrap() == long_ago;
    assert!(outputs.iter().all(is_old), "the second run wrote again what had not changed");
    desk.fails("brief in/ -o one/ --to json --jobs 1", 4, &["0123.txt"]);
    assert_eq!(desk.names("one"), outputs);
    let same = |name: &String| fs::read(desk.path("one").join(name)).unwrap() == fs::read(desk.path("out").join(name)).unwrap();
    assert!(outputs.iter().all(same), "--jobs 1 and --jobs 2 differ");
}

#[cfg(target_os = "linux")]
#[test]
fn scenario_05_memory_does_not_grow_with_the_number_of_files() {
    let desk = Desk::new(&[]);
    let mut peaks = Vec::new();
    for n in [60, 500] {
        fill(&desk, n);
        let args = ["brief", "in/", "-o", "out/", "--to", "json", "--jobs", "2"];
        let mut child = common::ringkas(desk.0.path(), &args).spawn().unwrap();
        let mut peak = 0_usize;
        while child.try_wait().unwrap().is_none() {
            let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
            // Pages of the program itself, its dictionaries among them, come in as they are used and are not meant.
            let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap_or("0 kB");
            peak = peak.max(line.trim().trim_end_matches(" kB").parse().unwrap());
            std::thread::sleep(Duration::from_millis(1));
        }
        peaks.push(peak);
    }
    // The floor says that something was measured. Only the list of names grows: 440 more paths and targets.
    assert!(peaks[0] > 300 && peaks[1] < peaks[0] + 1000, "peaks in kB for 60 and 500 files: {peaks:?}");
}

#[test]
fn scenario_05_killed_half_way() {
    let desk = Desk::new(&[]);
    fill(&desk, 400);
    let args = ["brief", "in/", "-o", "out/", "--to", "json", "--jobs", "2", "--only-changed"];
    for enough in [20, 150] {
        let mut child = common::ringkas(desk.0.path(), &args).spawn().unwrap();
        while desk.names("out").len() < enough && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(2));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        for name in desk.names("out").iter().filter(|name| !name.starts_with('.')) {
            assert!(serde_json::from_str::<Value>(&desk.read(&format!("out/{name}"))).is_ok(), "{name} is cut off");
        }
    }
    // What a killed run left of a file half written.
    desk.write("out/.0007.txt.json.tmp", "{\"sch");
    fs::remove_file(desk.path("out/0007.txt.json")).unwrap();
    assert_eq!(desk.run(&args.join(" ")).status.code(), Some(0));
    let expected: Vec<String> = (0..400).map(|n| format!("{n:04}.txt.json")).collect();
    assert_eq!(desk.names("out"), expected);
}

/// Nor may what is no file be replaced by one: `-o /dev/null` as root would take the device from every program of the machine.
#[cfg(unix)]
#[test]
fn scenario_05_devices_and_links_stay() {
    let desk = Desk::new(&[("a.txt", ARTICLE), ("real.json", "{}")]);
    std::os::unix::fs::symlink("/dev/null", desk.path("nowhere.json")).unwrap();
    std::os::unix::fs::symlink("real.json", desk.path("link.json")).unwrap();
    desk.out("a.txt -o nowhere.json");
    desk.out("a.txt -o link.json");
    let is_link = |name: &str| fs::symlink_metadata(desk.path(name)).unwrap().is_symlink();
    assert!(is_link("nowhere.json") && is_link("link.json"));
    assert!(desk.json("real.json")["summary"].is_object());
    assert_eq!(desk.names("."), ["a.txt", "link.json", "nowhere.json", "real.json"]);
}

#[test]
fn scenario_06_make() {
    if common::lacks("scenario 6", &["make"]) {
        return;
    }
    let rule = "%.brief.md: %.html house.tsv ; ringkas $< --dictionary house.tsv -o $@\n";
    let house = include_str!("../samples/house.tsv");
    let files = [("a.html", PAGE), ("house.tsv", house), ("Makefile", rule)];
    let desk = Desk::new(&files);
    let make = |desk: &Desk, target: &str| {
        let programs = Path::new(env!("CARGO_BIN_EXE_ringkas")).parent().unwrap().to_path_buf();
        let path = std::env::join_paths([programs].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap()))).unwrap();
        let mut make = std::process::Command::new("make");
        let output = common::run(make.arg(target).current_dir(desk.0.path()).env("PATH", path).env("LC_ALL", "C").env_remove("MAKEFLAGS"), b"");
        (output.status.code(), String::from_utf8(output.stdout.clone()).unwrap() + &err(&output))
    };
    assert_eq!(make(&desk, "a.brief.md").0, Some(0));
    let first = desk.read("a.brief.md");
    assert!(first.starts_with("# Pemerintah Kaji Ulang") && first.contains("sea dyke"), "{first}");
    let (code, said) = make(&desk, "a.brief.md");
    assert!(code == Some(0) && said.contains("up to date"), "{said}");
    let later = SystemTime::now() + Duration::from_secs(5);
    desk.write("house.tsv", house.replace("sea dyke", "sea dike"));
    fs::File::options().write(true).open(desk.path("house.tsv")).unwrap().set_modified(later).unwrap();
    let (code, said) = make(&desk, "a.brief.md");
    assert!(code == Some(0) && said.contains("ringkas a.html") && desk.read("a.brief.md").contains("sea dike"), "{said}");
    // Another folder, as on another machine.
    let other = Desk::new(&files);
    assert_eq!(make(&other, "a.brief.md").0, Some(0));
    assert_eq!(other.read("a.brief.md"), first);
    // A failure leaves no target, and an old one as it was.
    other.write("house.tsv", "headword\tgloss\tpart_of_speech\tmode\tnote\nwarga\tresident\tNOUN\tngawur\t\n");
    other.write("b.html", PAGE);
    let (code, said) = make(&other, "b.brief.md");
    assert!(code == Some(2) && said.contains("house.tsv:2: ") && !other.path("b.brief.md").exists(), "{said}");
    other.write("house.tsv", house);
    other.write("c.html", "<html></html>");
    assert!(make(&other, "c.brief.md").0 == Some(2) && !other.path("c.brief.md").exists());
    assert_eq!(other.names("."), ["Makefile", "a.brief.md", "a.html", "b.html", "c.html", "house.tsv"]);
}

#[test]
fn scenario_07_jq() {
    let schema: Value = serde_json::from_str(include_str!("../schema/brief-1.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let desk = Desk::new(&[]);
    for (name, text) in samples().into_iter().chain([("a.txt".to_owned(), ARTICLE.to_owned())]) {
        desk.write(&name, &text);
        let brief = desk.value(&format!("{name} --to json"));
        let errors: Vec<String> = validator.iter_errors(&brief).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        for sentence in sentences(&brief) {
            let (start, end) = (place(&sentence["span"], "start"), place(&sentence["span"], "end"));
            assert_eq!(squeezed(&text[start..end]), text_of(&sentence["text"]), "{name}");
            assert!((0.0..=1.0).contains(&sentence["score"].as_f64().unwrap()));
        }
    }
    let page = desk.value("satu.txt --to json".replace("satu", "penjaga-mercusuar").as_str());
    let is_null = |value: &Value, keys: &[&str]| keys.iter().all(|key| value.as_object().unwrap().get(*key).is_some_and(Value::is_null));
    assert!(is_null(&page, &["id", "title", "title_span"]), "absent values are null, not missing");
    assert!(is_null(&page["source"], &["outlet", "place", "published", "byline", "url"]));
    let term = entries(&page).iter().find(|entry| entry["kind"] == "term" && entry["status"] == "exact").unwrap();
    assert!(is_null(term, &["composed", "role", "acronym", "name_kind"]));
    assert!(term["path"].is_array() && page["warnings"].is_array() && page["dropped"].is_array());
}

/// One letter changed in any sentence or gloss of the brief, or in any chosen sentence of the source, is found.
#[test]
fn scenario_07_verify() {
    let desk = Desk::new(&[("a.txt", ARTICLE)]);
    desk.out("a.txt --to json -o a.json");
    assert_eq!(desk.out("verify a.json --source a.txt"), "");
    let (text, brief) = (desk.read("a.json"), desk.json("a.json"));
    for sentence in sentences(&brief) {
        let said = text_of(&sentence["text"]);
        let other = format!("{}Q{}", &said[..1], &said[2..]);
        let quoted = |text: &str| serde_json::to_string(text).unwrap();
        desk.write("b.json", text.replace(&quoted(said), &quoted(&other)));
        desk.fails("verify b.json --source a.txt", 1, &["b.json"]);
        let start = place(&sentence["span"], "start");
        desk.write("b.txt", format!("{}Q{}", &ARTICLE[..start], &ARTICLE[start + 1..]));
        desk.fails("verify a.json --source b.txt", 1, &["a.json"]);
    }
    for entry in entries(&brief).iter().filter(|entry| entry["kind"] == "term" && entry["status"] == "exact") {
        let gloss = text_of(&entry["glosses"][0]);
        let mut other = brief.clone();
        let at = entries(&brief).iter().position(|e| e == entry).unwrap();
        other["glossary"]["entries"][at]["glosses"][0] = Value::from(format!("{gloss}q"));
        desk.write("b.json", other.to_string());
        desk.fails("verify b.json --source a.txt", 1, &["b.json", gloss]);
    }
}

/// What somebody makes of a brief.
type Forge = Box<dyn Fn(&mut Value)>;

/// Sets a field of every object of a list.
fn set_all(list: &mut Value, field: &str, to: impl Fn(&Value) -> Value) {
    list.as_array_mut().unwrap().iter_mut().for_each(|one| one[field] = to(&one[field]));
}

/// Forged entries, each with what the message has to name.
fn forged_entries(brief: &Value) -> Vec<(&'static str, Forge)> {
    let place = |kind: &str| entries(brief).iter().position(|entry| entry["kind"] == kind && entry["glosses"][0].is_string()).unwrap();
    let (name, term) = (place("name"), place("term"));
    let entry =
        |n: usize, field: &'static str, to: Value| Box::new(move |brief: &mut Value| brief["glossary"]["entries"][n][field] = to.clone()) as Forge;
    let twice = |brief: &mut Value| {
        let entries = brief["glossary"]["entries"].as_array_mut().unwrap();
        entries.insert(1, entries[0].clone());
    };
    vec![
        ("Mordor", entry(name, "glosses", serde_json::json!(["Mordor"]))),
        ("Mordor", entry(name, "term", "Mordor".into())),
        ("nosuchword", entry(term, "headword", "nosuchword".into())),
        ("composed", entry(term, "composed", "banana".into())),
        ("role", entry(name, "role", "King of Gondor".into())),
        ("spans", entry(term, "spans", serde_json::json!([{ "start": 0, "end": 1 }]))),
        ("count", entry(term, "count", 99.into())),
        ("status", entry(term, "status", "root".into())),
        ("twice", Box::new(twice)),
    ]
}

/// Forgeries beside the entries.
fn forged_facts() -> Vec<(&'static str, Forge)> {
    let glosses = |brief: &mut Value| {
        let sentences = brief["summary"]["sentences"].as_array_mut().unwrap();
        sentences.iter_mut().for_each(|sentence| set_all(&mut sentence["glosses"], "english", |_| "banana".into()));
    };
    // The head of a sentence may be what denies it.
    let beheaded = |brief: &mut Value| {
        let sentence = &mut brief["summary"]["sentences"][0];
        sentence["text"] = text_of(&sentence["text"])[6..].into();
        sentence["span"]["start"] = (place(&sentence["span"], "start") + 6).into();
    };
    let title_apart = |brief: &mut Value| {
        brief["title"] = "Another title".into();
        brief["title_span"] = Value::Null;
    };
    let dropped = serde_json::json!([{ "span": { "start": 0, "end": 9 }, "rule": "related" }]);
    vec![
        (".summary.sentences[0].glosses[0].english", Box::new(glosses)),
        (".summary.sentences[0].text", Box::new(beheaded)),
        (".source.outlet", Box::new(|brief| brief["source"]["outlet"] = "Mordor Post".into())),
        (".summary.words", Box::new(|brief| brief["summary"]["words"] = 1.into())),
        (".glossary.glossed", Box::new(|brief| brief["glossary"]["glossed"] = 1.into())),
        ("bytes", Box::new(|brief| brief["title"] = "Another title".into())),
        ("title", Box::new(title_apart)),
        ("translation", Box::new(|brief| brief["translation"] = "banana".into())),
        ("dropped", Box::new(move |brief| brief["dropped"] = dropped.clone())),
    ]
}

/// What a brief says and the source or the dictionaries do not is found, wherever it stands; the message says where.
#[test]
fn scenario_07_forged_briefs() {
    let desk = Desk::new(&[("a.txt", ARTICLE)]);
    desk.out("a.txt --to json -o a.json");
    let brief = desk.json("a.json");
    for (said, forge) in forged_entries(&brief).into_iter().chain(forged_facts()) {
        let mut forged = brief.clone();
        forge(&mut forged);
        desk.write("b.json", forged.to_string());
        desk.fails("verify b.json --source a.txt", 1, &["b.json", said]);
    }
}

/// No flag that a brief may be made with makes it wrong.
#[test]
fn scenario_07_whatever_the_flags() {
    let desk = Desk::new(&[("a.txt", ARTICLE), ("page.html", PAGE), ("page.dat", PAGE), ("house.tsv", "headword\tgloss\ntanggul\tHOUSE DIKE\n")]);
    let all_flags =
        ["", "--all", "--keep-all", "--keep-all --all --percent 100", "--words 40 --terms 1", "--only names", "--min-level 4 --method lead"];
    for (n, (name, text)) in samples().into_iter().enumerate() {
        desk.write(&name, &text);
        for (m, flags) in all_flags.into_iter().enumerate() {
            let command = ["brief", "summarize", "glossary"][(n + m) % 3];
            desk.out(&format!("{command} {name} {flags} -o b.json"));
            assert_eq!(desk.out(&format!("verify b.json --source {name}")), "", "{command} {name} {flags}");
        }
    }
    for (make, source) in [
        ("page.html", "page.html"),
        ("page.html --keep-all --all", "page.html"),
        ("page.dat --from html", "page.dat"),
        ("--merge a.txt page.html", "a.txt --source page.html"),
        ("--merge a.txt page.html --keep-all --sentences 9", "a.txt --source page.html"),
        ("a.txt --dictionary house.tsv --all", "a.txt --dictionary house.tsv"),
    ] {
        desk.out(&format!("{make} -o b.json"));
        assert_eq!(desk.out(&format!("verify b.json --source {source}")), "", "{make}");
    }
    desk.fails("verify b.json --source a.txt", 1, &["HOUSE DIKE", "house.tsv", "--dictionary"]);
}

/// What cannot be checked is said and is no failure, unless `--strict` makes one of it.
#[test]
fn scenario_07_what_cannot_be_checked() {
    let desk = Desk::new(&[("a.txt", ARTICLE)]);
    let mut other = desk.value("a.txt --to json");
    other["data_version"] = "1999.01".into();
    other["glossary"]["entries"][0]["glosses"] = serde_json::json!(["what it was then"]);
    desk.write("old.json", other.to_string());
    desk.fails("verify old.json", 0, &["old.json", "1999.01", "only that version can check"]);
    desk.fails("verify old.json --strict", 1, &["1999.01"]);
    other["glossary"]["entries"][0]["spans"] = serde_json::json!([{ "start": 0, "end": 1_000_000 }]);
    desk.write("old.json", other.to_string());
    desk.fails("verify old.json", 1, &["stands nowhere"]);

    let row = serde_json::json!({ "id": 7, "text": ARTICLE, "title": "Apa yang terjadi di pantai", "outlet": "Suara Pesisir", "url": "https://contoh.id/7" });
    let made = desk.piped("--from jsonl", row.to_string().as_bytes());
    desk.write("row.json", &made.stdout);
    desk.fails("verify row.json --source a.txt", 0, &["title, outlet, url", "not checked"]);
    desk.fails("verify row.json --source a.txt --strict", 1, &["not checked"]);
}

/// A house dictionary whose gloss holds every mark that Markdown, HTML and spreadsheets would take for their own.
const WILD: &str = "headword\tgloss\tpart_of_speech\tmode\tnote\npintu air\t=a|b *c* _d_ <e> 'f' & [g](h) `i`\tNOUN\t\t\n";
const WILD_GLOSS: &str = "=a|b *c* _d_ <e> 'f' & [g](h) `i`";

#[test]
fn scenario_08_glosses_in_markdown() {
    let desk = Desk::new(&[("a.html", PAGE)]);
    let inline = desk.out("a.html --to markdown --gloss inline --percent 100");
    let summary = &inline[inline.find("## Summary").unwrap()..inline.find("## Terms").unwrap()];
    assert!(summary.contains("*tanggul laut* (sea wall)"), "{summary}");
    assert_eq!((summary.matches("(sea wall)").count(), summary.matches("tanggul laut").count()), (1, 2), "at first use only: {summary}");
    let notes = desk.out("a.html --to markdown --gloss footnotes --percent 100");
    let defined: Vec<&str> = notes.lines().filter_map(|line| line.strip_prefix("[^")?.split_once("]: ").map(|(number, _)| number)).collect();
    let expected: Vec<String> = (1..=defined.len()).map(|n| n.to_string()).collect();
    assert!(defined.len() > 10 && defined == expected, "{defined:?}");
    let mut at = 0;
    for number in &expected {
        let mark = format!("[^{number}]");
        let places: Vec<usize> = notes.match_indices(&mark).map(|(place, _)| place).collect();
        assert!(places.len() == 2 && places[0] >= at, "note {number} stands once, in order");
        at = places[0];
    }
}

#[test]
fn scenario_08_a_bilingual_brief_as_docx() {
    if common::lacks("scenario 8", &["pandoc"]) {
        return;
    }
    let desk = Desk::new(&[("a.html", PAGE), ("b.txt", ARTICLE), ("wild.tsv", WILD)]);
    let pandoc = |args: &[&str], stdin: &[u8]| {
        let output = common::run(std::process::Command::new("pandoc").args(args).current_dir(desk.0.path()), stdin);
        assert!(output.status.success() && output.stderr.is_empty(), "pandoc {args:?}: {}", err(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    for line in ["a.html", "a.html --gloss inline", "a.html --gloss footnotes", "b.txt --dictionary wild.tsv"] {
        let markdown = desk.out(&format!("{line} --to markdown"));
        pandoc(&["-f", "markdown", "-t", "docx", "-o", "brief.docx", "--fail-if-warnings"], markdown.as_bytes());
        let back = pandoc(&["-f", "docx", "-t", "plain", "--wrap=none", "--columns=500", "brief.docx"], b"");
        assert!(back.contains("Term") && back.contains("Part of speech") && back.contains("n."), "{back}");
        // As smart quotes are on, straight ones would come back curly if they were not escaped.
        assert!(!line.contains("wild") || back.contains(WILD_GLOSS), "{back}");
    }
    let grid = pandoc(&["-f", "markdown", "-t", "json"], desk.out("b.txt --dictionary wild.tsv --to markdown").as_bytes());
    assert!(!grid.contains("\"RawInline\"") && !grid.contains("\"Code\""), "markup of the gloss came alive");
}

#[test]
fn scenario_09_a_page_for_readers() {
    let hostile = "Warga <script>alert(1)</script> Menolak\n\nSURUNI - Pada hari itu warga yang sudah mengungsi dan tidak mau pulang ke desa itu ada di balai. Warga \"<img src=x onerror=alert(1)>\" & 'Rob' menolak tanggul laut. Air naik &lt;b&gt; lagi.\n\nhttps://a.example/x\" onclick=\"y\n";
    let desk = Desk::new(&[("a.html", PAGE), ("b.txt", hostile), ("wild.tsv", WILD), ("c.txt", ARTICLE)]);
    for line in ["a.html", "a.html --gloss inline", "a.html --gloss footnotes", "b.txt", "c.txt --dictionary wild.tsv"] {
        desk.out(&format!("{line} --to html -o brief.html"));
        let page = desk.read("brief.html");
        for forbidden in ["<script", "<img", "<link", "<iframe", "<object", " src=", "url(", "@import", "onerror=\"", "onclick=\""] {
            assert!(!page.to_lowercase().contains(forbidden), "{line}: {forbidden} in the page");
        }
        let links: Vec<&str> = page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(links.iter().all(|link| link.starts_with('#') || link.starts_with("https://wartapesisir.example/")), "{links:?}");
        assert!(page.contains("<html lang=\"en\">") && page.contains("<h1 lang=\"id\">"));
        assert_eq!(page.matches("<p class=\"s\" lang=\"id\">").count(), page.matches("<p class=\"s\"").count(), "every sentence is Indonesian");
        assert!(page.contains("name=\"viewport\"") && page.contains("prefers-color-scheme: dark"));
        // Every gloss that a pop-up shows has a way by keyboard, and stands in a list for print.
        let tips = page.matches("role=\"tooltip\"").count();
        assert!(tips > 0 && tips == page.matches(" lang=\"en\"><b>").count(), "{line}");
        assert!(page.matches("tabindex=\"0\"").count() + page.matches("<sup><a href").count() >= tips, "{line}");
    }
    desk.out("b.txt --to html -o brief.html");
    assert!(desk.read("brief.html").contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

#[test]
fn scenario_10_a_term_sheet() {
    let desk = Desk::new(&[
        ("wild.tsv", WILD),
        (
            "corpus/jahat.txt",
            "Warga Menolak\n\nPada hari itu warga yang sudah mengungsi dan tidak mau pulang ke desa itu ada di balai. =cmd|x menolak rob, \"kata\" Ali. +62 rob datang, -rob pergi. @rob naik; rob, \"rob\".\n",
        ),
    ]);
    for (name, text) in samples() {
        desk.write(&format!("corpus/{name}"), text);
    }
    desk.write("corpus/berita.txt", ARTICLE);
    let sheet = desk.out("glossary --to csv corpus --all --terms 100000 --dictionary wild.tsv");
    assert!(
        sheet.starts_with("term,headword,part_of_speech,gloss,other_senses,status,source,count,documents,example,file\n"),
        "{}",
        sheet.lines().next().unwrap()
    );
    let rows = rows(&sheet, b',');
    assert_eq!(rows.len() + 1, sheet.lines().count(), "a line a row");
    for pair in rows.windows(2) {
        let (a, b) = (pair[0]["count"].parse::<usize>().unwrap(), pair[1]["count"].parse::<usize>().unwrap());
        assert!(a > b || a == b && pair[0]["term"] <= pair[1]["term"], "{:?} before {:?}", pair[0]["term"], pair[1]["term"]);
    }
    for cell in rows.iter().flat_map(BTreeMap::values) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
    }
    let wild = row(&rows, "pintu air");
    assert_eq!(
        (wild["gloss"].as_str(), wild["source"].as_str(), wild["file"].as_str()),
        (format!("'{WILD_GLOSS}").as_str(), "wild.tsv", "berita.txt")
    );
    let tanggul = row(&rows, "tanggul");
    assert_eq!((tanggul["part_of_speech"].as_str(), tanggul["gloss"].as_str(), tanggul["status"].as_str()), ("NOUN", "levee", "exact"));
    assert!(tanggul["documents"].parse::<usize>().unwrap() > 1 && tanggul["example"].contains("tanggul") && tanggul["other_senses"].contains("dike"));
    let marked = desk.run("glossary --to csv corpus --all --terms 100000 --dictionary wild.tsv --bom").stdout;
    assert_eq!(marked, [b"\xef\xbb\xbf".as_slice(), sheet.as_bytes()].concat());
    assert!(!sheet.starts_with('\u{feff}'));
}

/// In plain text several files are one list too.
#[test]
fn scenario_10_a_term_sheet_in_the_terminal() {
    let desk = Desk::new(&[("a.txt", "Tanggul laut di Demak jebol. Warga Demak mengungsi."), ("b.txt", "Tanggul laut di Kendal jebol.")]);
    let sheet = desk.out("glossary --all a.txt b.txt");
    let row = |term: &str| {
        let is_row = |line: &&str| line.split_whitespace().skip(2).collect::<Vec<_>>().join(" ").starts_with(term);
        sheet.lines().find(is_row).unwrap_or_else(|| panic!("no {term} in {sheet}")).split_whitespace().collect::<Vec<_>>()
    };
    assert!(sheet.starts_with("TERMS AND NAMES ") && sheet.contains(" of 2 articles"), "{sheet}");
    assert_eq!(row("tanggul laut"), ["2", "2", "tanggul", "laut", "n.", "sea", "wall"]);
    assert_eq!(row("Demak"), ["2", "1", "Demak", "name", "Demak", "place"]);
}

#[test]
fn scenario_11_a_translator() {
    let desk = Desk::new(&[("a.txt", &samples().iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n"))]);
    desk.out("glossary a.txt --all --to omegat -o glossary/a.utf8");
    let plain = desk.read("glossary/a.utf8");
    assert!(!plain.starts_with('\u{feff}') && plain.lines().all(|line| line.split('\t').count() == 3), "{plain}");
    assert!(plain.contains("\ntanggul\tlevee\t") && plain.contains("\ntanggul\tdike\t"), "several glosses give several rows");
    desk.out("glossary a.txt --all --to omegat --with-forms -o glossary/b.utf8");
    let forms = desk.read("glossary/b.utf8");
    let terms = |text: &str| text.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect::<BTreeSet<_>>();
    assert!(terms(&forms).is_superset(&terms(&plain)) && terms(&forms).len() > terms(&plain).len());
    desk.out("glossary a.txt --all --to tbx -o a.tbx");
    let base = desk.read("a.tbx");
    let mut reader = quick_xml::Reader::from_str(&base);
    while reader.read_event().expect("well-formed") != quick_xml::events::Event::Eof {}
    let concepts: Vec<&str> = base.split("<termEntry ").skip(1).collect();
    assert!(concepts.iter().all(|concept| concept.matches("<langSet xml:lang=\"id\">").count() == 1));
    assert!(concepts.iter().all(|concept| concept.matches("<langSet xml:lang=\"en\">").count() == 1));
    // A word of two senses is two concepts, each with the gloss that it has here in front.
    let pair =
        |concept: &&str| concept.split("<term>").skip(1).map(|rest| rest.split("</term>").next().unwrap().to_owned()).take(2).collect::<Vec<_>>();
    let different: BTreeSet<Vec<String>> = concepts.iter().map(pair).collect();
    assert!(concepts.len() > 400 && different.len() == concepts.len(), "{} of {} concepts differ", different.len(), concepts.len());
}

/// Names of a glossary written here are the names of an article read with it: kinds and roles stay, and so do a country's noun and its adjective.
#[test]
fn scenario_11_names_read_back() {
    let article = "Presiden Rusia Vladimir Putin bertemu pemimpin Korea Utara Kim Jong Un di Pyongyang. Menurut NATO, Rusia membeli peluru Korea Utara. \
                   Kepala Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) Hendra Wibowo hadir. BMKG menolak berkomentar. Hendra diam.";
    let desk = Desk::new(&[("a.txt", article)]);
    desk.out("glossary a.txt --all --to omegat -o a.tsv");
    desk.out("glossary a.txt --all --to tbx -o a.tbx");
    let before = desk.value("a.txt --to json");
    for base in ["a.tsv", "a.tbx"] {
        desk.out(&format!("dictionary check {base}"));
        let after = desk.value(&format!("a.txt --to json --dictionary {base}"));
        for old in entries(&before).iter().filter(|entry| entry["kind"] == "name") {
            let fields = ["term", "name_kind", "role", "count", "acronym", "titled"];
            let is_same = |new: &Value| fields.iter().all(|field| new[*field] == old[*field]);
            assert!(entries(&after).iter().any(is_same), "{base}: {old:#} is lost in {:#}", after["glossary"]);
        }
        let lines = |brief: &Value| sentences(brief).iter().map(|sentence| sentence["glosses"].to_string()).collect::<Vec<_>>();
        assert!(lines(&after)[0].contains("Russian President Vladimir Putin") && lines(&after)[1].contains("North Korean"), "{:?}", lines(&after));
    }
    let concepts = desk.read("a.tbx");
    assert_eq!((concepts.matches("<term>Rusia</term>").count(), concepts.matches("<term>Russia</term>").count()), (1, 1), "{concepts}");
}

/// Twenty acronyms: those that the dictionary knows have their English, one is resolved to what the article writes out, one is unknown.
#[test]
fn scenario_13_twenty_acronyms() {
    let desk = Desk::new(&[("a.txt", include_str!("scenarios/acronyms.txt"))]);
    let brief = desk.value("glossary --only names a.txt --to json");
    let named = |term: &str| {
        entries(&brief).iter().find(|entry| entry["term"] == term || entry["acronym"] == term).unwrap_or_else(|| panic!("no {term} in {brief:#}"))
    };
    for (acronym, english) in [
        ("BNPB", "National Disaster Mitigation Agency"),
        ("BMKG", "Meteorology, Climatology and Geophysics Agency"),
        ("DPR", "House of Representatives"),
        ("BPK", "Supreme Audit Agency"),
        ("KPK", "Corruption Eradication Commission"),
        ("PBB", "UN"),
        ("WHO", "WHO"),
        ("UNICEF", "UNICEF"),
        ("ASEAN", "ASEAN"),
        ("PMI", "Indonesian Red Cross"),
        ("BPS", "Statistics Indonesia"),
        ("OJK", "Financial Services Authority"),
        ("Kemenkeu", "Ministry of Finance"),
        ("Bappenas", "National Development Planning Agency"),
        ("Polri", "National Police"),
        ("TNI", "TNI"),
        ("Kejagung", "Attorney General's Office"),
        ("PKS", "Prosperous Justice Party"),
        ("PDIP", "Indonesian Democratic Party of Struggle"),
    ] {
        let entry = named(acronym);
        assert!(entry["status"] == "exact" && entry["source"].is_string(), "{entry}");
        assert!(entry["glosses"].as_array().unwrap().iter().any(|gloss| gloss == english), "{acronym} is {english}: {entry}");
    }
    let committee = named("KMKB");
    assert_eq!((text_of(&committee["term"]), &committee["count"]), ("Komite Muara Kembang Bersatu", &Value::from(3)));
    assert_eq!((text_of(&named("ZQRX")["status"]), &named("ZQRX")["glosses"]), ("none", &serde_json::json!([])));
}

/// Every gloss and part of speech of a term base made here is there when it is read back.
#[test]
fn scenario_11_a_term_base_read_back() {
    let desk = Desk::new(&[("wild.tsv", WILD), ("a.txt", ARTICLE)]);
    desk.out("glossary a.txt --all --dictionary wild.tsv --to tbx -o a.tbx");
    desk.out("dictionary check a.tbx");
    let before = rows(&desk.out("glossary a.txt --all --dictionary wild.tsv --to csv"), b',');
    let after = rows(&desk.out("glossary a.txt --all --dictionary a.tbx --to csv"), b',');
    for old in before.iter().filter(|row| !row["gloss"].is_empty()) {
        let new = after.iter().find(|new| new["term"].to_lowercase() == old["term"].to_lowercase()).unwrap_or_else(|| panic!("{old:?} is lost"));
        for column in ["gloss", "part_of_speech"] {
            assert_eq!(new[column], old[column], "{column} of {}", old["term"]);
        }
        // A figure is worked out and no entry.
        assert!(old["source"].is_empty() || new["source"] == "a.tbx", "{}", old["term"]);
        assert!(old["status"] != "exact" || new["other_senses"] == old["other_senses"], "{old:?} came back as {new:?}");
    }
    // Read and written again it says the same.
    let once = desk.out("dictionary convert a.tbx --to tsv");
    desk.write("b.tsv", &once);
    desk.out("dictionary convert b.tsv --to tbx -o b.tbx");
    assert_eq!(desk.out("dictionary convert b.tbx --to tsv"), once);
}

#[test]
fn scenario_12_house_glossary_first() {
    let head = "headword\tgloss\tpart_of_speech\tmode\tnote\n";
    let house =
        format!("{head}tanggul\tembankment\tNOUN\t\t\ntanggul laut\tsea dyke\tNOUN\t\t\npompa\t\tNOUN\tforbid\t\nkelompok tani\t\tNOUN\tkeep\t\n");
    let national = format!("{head}tanggul\tbund\tNOUN\t\t\nsawah\tpaddy field\tNOUN\t\t\n");
    let text = "Warga Menolak Tanggul Laut\n\nKelompok tani menolak tanggul laut. Tanggul lama retak dan sawah terendam. Pompa dipasang di sawah.\n";
    let desk = Desk::new(&[("a.txt", text), ("house.tsv", &house), ("national.tsv", &national)]);
    desk.out("dictionary convert national.tsv --to tbx -o national.tbx");
    let sheet = |dictionaries: &str| rows(&desk.out(&format!("glossary a.txt --all --to csv {dictionaries}")), b',');
    let found = sheet("--dictionary house.tsv --dictionary national.tbx");
    let told = |found: &[BTreeMap<String, String>], term: &str| (row(found, term)["gloss"].clone(), row(found, term)["source"].clone());
    let is = |gloss: &str, source: &str| (gloss.to_owned(), source.to_owned());
    assert_eq!(told(&found, "tanggul laut"), is("sea dyke", "house.tsv"), "the longer phrase wins");
    assert_eq!(told(&found, "tanggul"), is("embankment", "house.tsv"), "the first file wins");
    assert_eq!(told(&found, "sawah"), is("paddy field", "national.tbx"));
    assert_eq!(told(&found, "menolak").1, "words/m");
    assert_eq!(told(&found, "pompa"), is("", "house.tsv"), "forbidden");
    assert_eq!(told(&found, "kelompok tani"), is("Kelompok tani", "house.tsv"), "kept as it is");
    let turned = sheet("--dictionary national.tbx --dictionary house.tsv");
    assert_eq!(told(&turned, "tanggul"), is("bund", "national.tbx"));
    for (line, fault) in [("sawah\tpaddy\tNOUN\tngawur\t", "ngawur"), ("sawah\tpaddy\tKATA\t\t", "KATA"), ("sawah\tpaddy\tNOUN\t\tx\tlebih", "cells")]
    {
        desk.write("rusak.tsv", format!("{head}tanggul\tdike\tNOUN\t\t\n{line}\n"));
        desk.fails("a.txt --dictionary rusak.tsv", 2, &["rusak.tsv:3: ", fault]);
    }
}

#[test]
fn scenario_12_then_fill_the_gaps() {
    let desk = Desk::new(&[(
        "a.txt",
        "Warga Menolak\n\nWarga yang ada di desa itu menolak kelurbagan. Kelurbagan itu sudah dipasang oleh pemerintah dan akan dipakai bersama 'sromboti' pada hari ini. Sromboti itu rusak.\n",
    )]);
    desk.write("b.txt", "Warga Menolak\n\nWarga yang ada di desa itu sudah membeli sromboti. Pada hari ini mereka akan memulai penggrindulan.\n");
    let todo = desk.out("glossary --missing a.txt b.txt");
    let words = |todo: &str| todo.lines().skip(1).map(|line| line.split('\t').next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(words(&todo), ["kelurbagan", "sromboti", "penggrindulan"], "{todo}");
    desk.write("todo.tsv", &todo);
    // Unfilled it is taken too, with a count.
    let unfilled = desk.run("a.txt --dictionary todo.tsv");
    assert!(unfilled.status.code() == Some(0) && err(&unfilled).contains("3 entries"), "{}", err(&unfilled));
    let filled: String =
        todo.lines().enumerate().map(|(n, line)| if n == 0 { format!("{line}\n") } else { line.replacen("\t\t", "\tthing\t", 1) + "\n" }).collect();
    desk.write("todo.tsv", filled);
    assert_eq!(words(&desk.out("glossary --missing a.txt b.txt --dictionary todo.tsv")), Vec::<String>::new());
    assert_eq!(row(&rows(&desk.out("glossary a.txt b.txt --all --to csv --dictionary todo.tsv"), b','), "sromboti")["gloss"], "thing");
}

#[test]
fn scenario_13_names_and_acronyms() {
    let desk = Desk::new(&[("a.html", include_str!("scenarios/names.html"))]);
    let brief = desk.value("glossary --only names a.html --to json");
    assert!(entries(&brief).iter().all(|entry| entry["kind"] == "name"));
    let name = |term: &str| entries(&brief).iter().find(|entry| entry["term"] == term).unwrap_or_else(|| panic!("no {term} in {brief:#}"));
    let bmkg = name("Badan Meteorologi, Klimatologi, dan Geofisika");
    assert_eq!((text_of(&bmkg["acronym"]), text_of(&bmkg["glosses"][0])), ("BMKG", "Meteorology, Climatology and Geophysics Agency"));
    // The name, its acronym in brackets, and BMKG on its own.
    assert!(bmkg["source"].is_string() && bmkg["count"] == 3 && !entries(&brief).iter().any(|entry| entry["term"] == "BMKG"), "{bmkg}");
    for (acronym, english) in [("PKS", "Prosperous Justice Party"), ("KUHP", "Criminal Code"), ("TNI", "TNI")] {
        assert_eq!((text_of(&name(acronym)["status"]), text_of(&name(acronym)["glosses"][0])), ("exact", english));
        assert!(name(acronym)["source"].is_string());
    }
    for initials in ["IIH", "MA"] {
        let person = name(initials);
        assert!(person["name_kind"] == "person" && person["glosses"] == serde_json::json!([]) && person["count"] == 2, "{person}");
    }
    let hendra = name("Hendra Wibowo");
    assert_eq!((text_of(&hendra["name_kind"]), &hendra["count"]), ("person", &Value::from(3)), "later first names link to him");
    assert_eq!(hendra["titled"], "Dr. Ir. Hendra Wibowo, M.T.");
    let shown = desk.out("glossary --only names a.html --width 200");
    assert!(shown.contains("Dr. Ir. Hendra Wibowo, M.T.") && shown.contains("unknown acronym"), "{shown}");
    for entry in entries(&brief).iter().filter(|entry| entry["name_kind"] == "person") {
        assert!(entry["glosses"].as_array().unwrap().iter().all(|gloss| *gloss == entry["term"]), "people are never translated: {entry}");
    }
    for place in ["Bekasi", "Bali", "Susi"] {
        assert!(name(place)["glosses"].as_array().unwrap().first().is_none_or(|gloss| gloss == place), "{place}");
    }
    assert_eq!((text_of(&name("QXTR")["status"]), &name("QXTR")["glosses"]), ("none", &serde_json::json!([])));
    // Nor as words of the whole glossary.
    let all = desk.value("glossary --only terms --all a.html --to json");
    for word in ["bekasi", "bali", "susi", "ma", "hendra"] {
        assert!(!entries(&all).iter().any(|entry| text_of(&entry["term"]).to_lowercase() == word), "{word} is glossed as a word");
    }
}

#[test]
fn scenario_14_look_up_a_word() {
    let desk = Desk::new(&[]);
    let shown = desk.out("lookup mempertanggungjawabkan beruang");
    assert!(shown.contains("tanggung jawab → ") && shown.contains("account for, answer for  [words/m]"), "{shown}");
    assert!(shown.contains("beruang n. bear  [words/b]") && shown.contains("  uang → ber- beruang\n"), "{shown}");
    let answers = desk.value("lookup mempertanggungjawabkan menanggung --to json");
    assert_eq!((text_of(&answers[0]["root"]), text_of(&answers[0]["status"])), ("tanggung jawab", "exact"));
    assert_eq!((text_of(&answers[1]["analyses"][0]["base"]), text_of(&answers[1]["analyses"][0]["path"][0]["affix"])), ("tanggung", "meN-"));
    let miss = desk.run("lookup kesepakattan");
    assert_eq!((miss.status.code(), err(&miss).lines().count()), (Some(1), 1));
    assert!(err(&miss).contains("kesepakatan") && !String::from_utf8_lossy(&miss.stdout).contains("kesepakatan"));
    assert_eq!(desk.run("lookup kesepakattan kesepakatan").status.code(), Some(0), "one of two is known");
    let words: String = (0..1000).map(|n| ["menanggung", "beruang", "", "kesepakattan", "rob"][n % 5].to_owned() + "\n").collect();
    let answers = desk.piped("lookup --to jsonl", words.as_bytes());
    let lines: Vec<Value> = String::from_utf8(answers.stdout.clone()).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((answers.status.code(), lines.len(), err(&answers).as_str()), (Some(0), 1000, ""));
    assert!(lines.iter().zip(words.lines()).all(|(answer, word)| answer["form"] == *word));
}

#[test]
fn scenario_14_ask_why() {
    let desk = Desk::new(&[("a.txt", ARTICLE)]);
    let shown = desk.out("a.txt --explain --width 200");
    let brief = desk.value("a.txt --to json");
    let why = &shown[shown.find("\nWHY ").unwrap()..shown.find("\nTERMS").unwrap()];
    let rows: Vec<Vec<&str>> = why
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .filter(|cells| cells.len() > 2 && cells[0].parse::<usize>().is_ok() && cells[1].parse::<f64>().is_ok())
        .collect();
    let numbers: Vec<usize> = rows.iter().map(|cells| cells[0].parse().unwrap()).collect();
    assert_eq!(numbers, (1..=brief["summary"]["of_sentences"].as_u64().unwrap() as usize).collect::<Vec<_>>(), "a row a sentence: {why}");
    let chosen: Vec<u64> = rows.iter().filter(|cells| cells[2] == "chosen").map(|cells| cells[0].parse().unwrap()).collect();
    assert_eq!(chosen, sentences(&brief).iter().map(|sentence| sentence["number"].as_u64().unwrap()).collect::<Vec<_>>());
    for cells in &rows {
        let reason = cells[2..].iter().take_while(|cell| **cell != "base").count();
        assert!(reason > 0 && cells.contains(&"base") && cells[1].parse::<f64>().is_ok_and(|score| (0.0..=1.0).contains(&score)), "{cells:?}");
    }
}

#[test]
fn scenario_15_study_deck() {
    let desk = Desk::new(&[("a.txt", ARTICLE), ("known.txt", "tanggul\nretakan\n")]);
    let deck = desk.out("glossary --to anki a.txt");
    assert!(deck.starts_with("#separator:tab\n#html:true\n#columns:guid\tterm\tgloss\taffixes\texample\tsource\ttags\n#guid column:1\n"), "{deck}");
    let cards = |deck: &str| {
        let lines = deck.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>()).map(|card| (card[1].clone(), card)).collect::<BTreeMap<_, _>>()
    };
    let all = cards(&deck);
    let card = &all["tanggul"];
    assert!(card.len() == 7 && card[2].contains("levee") && card[4].contains("<b>tanggul</b>") && card[5] == "words/t", "{card:?}");
    assert!(all.values().all(|card| card[4].matches("<b>").count() == 1), "the term in bold once");
    let known = cards(&desk.out("glossary --to anki --known known.txt --terms 100 a.txt"));
    assert!(!known.contains_key("tanggul") && !known.contains_key("retakan") && known.contains_key("tim ahli"));
    // A rerun over more articles keeps every id: it only adds.
    desk.write("b.txt", &samples()[0].1);
    let ids = |deck: &str| {
        deck.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').next().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    let both = ids(&desk.out("glossary --to anki --terms 1000 a.txt b.txt"));
    let alone = ids(&desk.out("glossary --to anki --terms 1000 a.txt"));
    assert!(both.len() > alone.len() && both.is_superset(&alone));
    let derived = cards(&desk.out("glossary --to anki --all a.txt"));
    assert!(derived.values().any(|card| card[3].contains(['+', '−'])), "no card shows an affix path");
}

#[test]
fn scenario_15_a_gate_in_ci() {
    let english = "The government has announced a new plan to rebuild the old market in the centre of the town. Officials said that the work would begin in March.\n";
    let malay = "Polis Tahan Dua Lelaki\n\nPolis menahan dua orang lelaki kerana disyaki mencuri kereta di pejabat kerajaan semalam. Ketua polis daerah berkata siasatan sedang dijalankan mengikut akta. Orang ramai diminta menghubungi balai polis berhampiran sekiranya mempunyai maklumat mengenai kejadian itu kerana penduduk bimbang.\n";
    let desk = Desk::new(&[("a.txt", ARTICLE), ("b.txt", english), ("c.txt", malay)]);
    desk.out("a.txt --to json -o a.txt.json");
    let share = {
        let brief = desk.json("a.txt.json");
        brief["glossary"]["glossed"].as_f64().unwrap() / brief["glossary"]["content_words"].as_f64().unwrap()
    };
    assert!(share > 0.85);
    for (name, guess) in [("b.txt", "English"), ("c.txt", "Malay")] {
        let output = desk.run(&format!("{name} --to json -o {name}.json"));
        assert_eq!((output.status.code(), err(&output).lines().count()), (Some(0), 1), "{}", err(&output));
        assert!(err(&output).contains("warning") && err(&output).contains(guess) && desk.path(&format!("{name}.json")).exists());
        assert_eq!(desk.run(&format!("{name} --strict")).status.code(), Some(1));
    }
    desk.write("d.txt", ARTICLE);
    desk.out("d.txt --percent 100 --to json -o d.txt.json");
    let gate = desk.run("verify --min-glossed 85% --max-words 100 a.txt.json b.txt.json d.txt.json");
    assert_eq!((gate.status.code(), err(&gate).lines().count()), (Some(1), 2), "a line a failing brief: {}", err(&gate));
    assert!(err(&gate).starts_with("b.txt.json: ") && err(&gate).contains("\nd.txt.json: "), "{}", err(&gate));
    desk.fails("verify --max-words 10 a.txt.json", 1, &["a.txt.json", "10"]);
    assert_eq!(desk.out("verify --min-glossed 85% --max-words 150 a.txt.json"), "");
}

/// A JSONL stream goes where `-o` says, whole or not at all, and what it cannot do it refuses.
#[test]
fn scenario_16_streams_have_targets() {
    let row = |id: usize, text: &str| serde_json::json!({ "id": id, "text": text }).to_string() + "\n";
    let rows = row(1, ARTICLE) + "no JSON\n" + &row(3, ARTICLE);
    let desk = Desk::new(&[("a.jsonl", &rows), ("marked.jsonl", &format!("\u{feff}{rows}"))]);
    let shown = desk.out("a.jsonl");
    assert_eq!(shown.lines().count(), 3);
    assert!(shown.lines().nth(1).unwrap().contains("line 2: not JSON"), "{shown}");
    for (line, target) in [("a.jsonl -o x.jsonl", "x.jsonl"), ("a.jsonl -o out/", "out/a.jsonl.jsonl"), ("--from jsonl marked.jsonl -o y", "y")] {
        assert_eq!(desk.out(line), "");
        assert_eq!(desk.read(target), shown, "{line}");
    }
    let before = fs::metadata(desk.path("x.jsonl")).unwrap().modified().unwrap();
    desk.out("a.jsonl -o x.jsonl --only-changed");
    assert_eq!(fs::metadata(desk.path("x.jsonl")).unwrap().modified().unwrap(), before);
    assert!(desk.names(".").iter().all(|name| !name.ends_with(".tmp")));
    for (flags, said) in [
        ("--to markdown", "--to jsonl"),
        ("-o x.csv", "--to jsonl"),
        ("--only-text", "--only-text"),
        ("--missing", "--missing"),
        ("--digest", "--digest"),
        ("--explain-dropped", "--explain-dropped"),
        ("--merge", "merged"),
    ] {
        desk.fails(&format!("a.jsonl {flags}"), 2, &["a.jsonl", said]);
    }
    desk.write("en.jsonl", row(1, "The government said on Monday that it would build a sea wall along the northern coast of the island."));
    assert_eq!((desk.run("en.jsonl").status.code(), desk.run("en.jsonl --strict").status.code()), (Some(0), Some(1)));
}

/// What fails leaves no target, and no run writes over what it reads or says nothing for what it cannot do.
#[test]
fn scenario_16_targets() {
    let english = "The government said on Monday that it would build a sea wall along the northern coast of the island.";
    let desk = Desk::new(&[("a.txt", ARTICLE), ("en.txt", english)]);
    for line in ["en.txt --strict --quiet -o en.md", "en.txt --strict --quiet -o out/", "--merge a.txt en.txt --strict --quiet -o en.md"] {
        assert_eq!(desk.run(line).status.code(), Some(1), "{line}");
    }
    assert_eq!((desk.path("en.md").exists(), desk.path("out/en.txt.txt").exists()), (false, false));
    desk.fails("a.txt -o a.txt", 2, &["a.txt", "another output"]);
    desk.fails("--merge a.txt en.txt -o en.txt", 2, &["en.txt", "another output"]);
    assert_eq!(desk.read("a.txt"), ARTICLE);
    desk.fails("summarize a.txt --to csv", 2, &["ringkas glossary"]);
    desk.fails("a.txt --digest", 2, &["--digest", "--to html"]);
    let lines = desk.run("a.txt empty.txt --to jsonl");
    assert_eq!(
        (lines.status.code(), String::from_utf8_lossy(&lines.stdout).contains("{\"id\":null,\"error\":\"empty.txt: no such file\"}")),
        (Some(4), true)
    );
}

/// A pattern in a folder with a name that is not UTF-8 costs a line and no backtrace.
#[test]
#[cfg(target_os = "linux")]
fn scenario_16_names_that_are_not_utf8() {
    use std::os::unix::ffi::OsStrExt as _;
    let desk = Desk::new(&[("a.txt", ARTICLE)]);
    fs::write(desk.0.path().join(std::ffi::OsStr::from_bytes(b"x\xff.txt")), ARTICLE).unwrap();
    desk.fails("*.txt", 3, &["*.txt", "not UTF-8"]);
}

/// Articles of one name in two folders are sources of one brief.
#[test]
fn scenario_07_sources_of_one_name() {
    let desk = Desk::new(&[("dd/x/a.txt", ARTICLE), ("dd/y/a.txt", &samples()[0].1)]);
    desk.out("--merge dd -o b.json");
    assert_eq!(desk.out("verify b.json --source dd"), "");
}

/// No gloss form leaves a reader at a terminal without English.
#[test]
fn scenario_08_glosses_in_a_terminal() {
    let desk = Desk::new(&[("a.html", PAGE)]);
    let inline = desk.out("a.html --gloss inline --percent 100 --width 1000");
    assert!(
        inline.contains("tanggul laut (sea wall)") && inline.matches("(sea wall)").count() == 1 && inline.contains("words in round brackets"),
        "{inline}"
    );
    assert!(desk.out("a.html --gloss footnotes").lines().filter(|line| line.contains("› ")).count() > 2);
    assert!(!desk.out("a.html --gloss none").contains('›'));
}
