#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::io::Write;

use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use proptest::{collection, sample};

use super::{HouseEntry, HouseError, HouseFormat, parse, parse_dictd, read, read_dictd, write_csv, write_omegat, write_tbx, write_toml, write_tsv};
use crate::Lexicon;
use crate::lexicon::Mode;

type Writer = fn(&[HouseEntry]) -> String;

const FORMATS: [(HouseFormat, &str, Writer); 5] = [
    (HouseFormat::Toml, "h.toml", write_toml),
    (HouseFormat::Tsv, "h.tsv", write_tsv),
    (HouseFormat::Csv, "h.csv", write_csv),
    (HouseFormat::Omegat, "h.utf8", write_omegat),
    (HouseFormat::Tbx, "h.tbx", write_tbx),
];

fn row(headword: &str, glosses: &[&str], part_of_speech: &str, mode: Mode, note: &str) -> HouseEntry {
    HouseEntry {
        headword: headword.into(),
        glosses: glosses.iter().map(|&gloss| gloss.into()).collect(),
        part_of_speech: part_of_speech.into(),
        mode,
        note: note.into(),
        ..HouseEntry::default()
    }
}

fn sample() -> Vec<HouseEntry> {
    vec![
        row("tanggul laut", &["sea wall", "sea dyke"], "NOUN", Mode::Lemma, "house style: \"wall\" & <not> barrier"),
        row("Gedung Putih", &["White House"], "PROPN", Mode::Keep, ""),
        row("bisa", &["can", "be able to"], "AUX", Mode::Exact, ""),
        HouseEntry { near: vec!["ular".into(), "gigitan".into()], domain: "medicine".into(), ..row("bisa", &["venom"], "NOUN", Mode::Exact, "") },
        row("santri", &[], "", Mode::Keep, "[sic] stays"),
        row("oknum", &[], "NOUN", Mode::Forbid, ""),
        row("rob", &[], "NOUN", Mode::Lemma, "to do; soon"),
        row("=SUM(A1)", &["@risk, \"quoted\"", "-5°"], "", Mode::Lemma, "[]"),
        row("\"kutip\"", &["it's \\ one's"], "ADJ", Mode::Lemma, "a [b] c"),
        row("dua", &["two"], "NUM", Mode::Lemma, ""),
        row("dua", &["twain"], "NUM", Mode::Lemma, ""),
        HouseEntry { regular: "menandatangani".into(), ..row("ditandatangani", &[], "", Mode::Lemma, "") },
        HouseEntry {
            kind: "organization".into(),
            acronyms: vec!["PBB".into(), "P]B|B\\".into()],
            english_acronym: "UN".into(),
            variants: vec!["Perserikatan Bangsa Bangsa".into()],
            ..row("Perserikatan Bangsa-Bangsa", &["United Nations"], "", Mode::Lemma, "")
        },
    ]
}

fn without_lines(mut entries: Vec<HouseEntry>) -> Vec<HouseEntry> {
    entries.iter_mut().for_each(|entry| entry.line = 0);
    entries
}

#[test]
fn round_trips_lose_nothing() {
    for (format, name, write) in FORMATS {
        let text = write(&sample());
        let back = read(name, text.as_bytes(), format).unwrap_or_else(|e| panic!("{e}\n{text}"));
        assert_eq!(without_lines(back.entries), sample(), "{format:?}\n{text}");
        assert_eq!(HouseFormat::detect(name, text.as_bytes()), Ok(format), "{text}");
        assert_eq!((back.n_entries, back.n_unfilled), (10, 1));
        assert_eq!(write(&parse(name, text.as_bytes(), format).unwrap()), text);
    }
}

#[test]
fn every_prefix_is_read_or_refused() {
    for (format, name, write) in FORMATS {
        let text = write(&sample());
        for end in 0..text.len() {
            let _ = read(name, &text.as_bytes()[..end], format);
        }
    }
}

#[track_caller]
fn refuses(name: &str, text: impl AsRef<[u8]>, expected: &str) {
    let format = HouseFormat::detect(name, text.as_ref());
    let error: HouseError = format.and_then(|format| read(name, text.as_ref(), format)).map(|house| house.entries).unwrap_err();
    let shown = error.to_string();
    assert!(shown.starts_with(&format!("{name}:{expected}")), "{shown}");
    assert!(!shown.contains('\n') && shown.len() < 400, "{shown}");
}

#[test]
fn a_bad_line_is_named() {
    refuses("a.tsv", "headword\tgloss\na\tb\n\n# x\nc\td\tx\n", "5: more cells than the 2 columns");
    refuses("a.tsv", "headword\tgloss\tmood\na\tb\tc\n", "1: unknown column 'mood' (did you mean 'mode'?)");
    refuses("a.tsv", "# c\nheadwrd\tgloss\n", "2: unknown column 'headwrd' (did you mean 'headword'?)");
    refuses("a.tsv", "gloss\tnote\na\tb\n", "1: no column 'headword'");
    refuses("a.tsv", "headword\tgloss\tgloss\n", "1: column 'gloss' stands twice");
    refuses("a.tsv", "headword\tgloss\tmode\r\na\tb\tforbidden\r\n", "2: unknown mode 'forbidden'");
    refuses("a.tsv", "headword\tgloss\tpart_of_speech\na\tb\tNOUNN\n", "2: 'a': unknown part of speech 'NOUNN'");
    refuses("a.tsv", "headword\tgloss\n\tb\n", "2: no headword");
    refuses("a.tsv", "headword\tgloss\tmode\na\t\tforbid\nb\tc\t\nA\tx\tkeep\n", "4: 'A' is 'keep' here and 'forbid' on line 2");
    refuses("a.tsv", b"headword\tgloss\na\tb\nc\t\xff\n", "3: not UTF-8");
    refuses("a.csv", "# x\n\nheadword,gloss\na,b\n\n# y\nc,d,e\n", "7: more cells");
    refuses("a.csv", "headword,gloss\na,\"b\nc,d\ne,f\n", "2: a headword or gloss runs over");
    refuses("a.csv", "headword,gloss,note\na,b,\"c\nc,d,\ne,f,\n", "2: a quote '\"' is never closed");
    refuses("a.csv", "headword,gloss,note\na,b,\"x\ny\"\nc,d,,,z\n", "4: more cells");
    refuses("a.csv", "a,b\n", "1: unknown column 'a'");
    refuses("a.utf8", "a\tb\nc\n", "2: no tab");
    refuses("a.utf8", "a\tb\n\tc\n", "2: no source");
}

#[test]
fn a_bad_line_of_toml_or_xml_is_named() {
    refuses("a.toml", "a = { en = ['b'] }\n\nb = { ne = ['c'] }\n", "3: 'b': unknown field `ne`");
    refuses("a.toml", "a = { en = ['b'] }\na = { en = ['c'] }\n", "2: not TOML: duplicate key");
    refuses("a.toml", "a = { en = ['b'], mode = 'x' }", "1: 'a': unknown mode 'x'");
    refuses("a.toml", "a = { en = ['b;c'] }", "1: 'a': 'b;c' holds");
    refuses("a.toml", "\nb = { kind = 'planet', en = ['c'] }", "2: 'b': unknown kind 'planet'");
    refuses("a.toml", "[a]\nb = 1\n", "1: 'a': unknown field `b`");
    refuses("a.toml", format!("a = {}", "[".repeat(100_000)), "1: not TOML");
    refuses("a.tbx", "", "1: no XML element");
    refuses("a.tbx", "<tmx>\n</tmx>", "1: its first element is <tmx>");
    refuses("a.tbx", "<tbx>\n<text>\n<body>", "3: the file ends inside <body>");
    refuses("a.tbx", "<tbx>\n<a>\n</b></tbx>", "3: not well-formed XML");
    refuses("a.tbx", "<!DOCTYPE tbx [<!ENTITY a \"aa\">]>\n<tbx>&a;</tbx>", "1: declares entities");
    refuses("a.tbx", "<tbx>\n&a;</tbx>", "2: unknown entity '&a;'");
    refuses("a.tbx", "<tbx>".repeat(100_000), "1: more than 64 elements");
    refuses("a.tbx", format!("<tbx><termEntry><langSet xml:lang='id'>\n{}", "<term>a</term>".repeat(9999)), "2: more than 200 terms in one concept");
    refuses("a.tbx", "<tbx><conceptEntry>\n</conceptEntry></tbx>", "2: no Indonesian term");
    refuses(
        "a.tbx",
        "<tbx><conceptEntry>\n<langSec xml:lang='id'><term>#a</term></langSec>\n</conceptEntry></tbx>",
        "3: headword '#a' begins with '#'",
    );
    refuses("a", "what is this", "1: cannot tell what kind");
}

const TBX_2: &str = r#"<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc/></martifHeader><text><body>
<termEntry id="c1">
  <descrip type="subjectField">coast</descrip>
  <langSet xml:lang="id-ID"><tig><term>tanggul   laut</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
  <langSet xml:lang="en-US">
    <ntig><termGrp><term>sea dam</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
    <ntig><termGrp><term>sea dyke</term></termGrp></ntig>
    <ntig><termGrp><term>sea <hi>w&#97;ll</hi> &amp; more</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
  </langSet>
  <langSet xml:lang="de"><tig><term>Seedeich</term></tig></langSet>
</termEntry></body></text></martif>"#;

const TBX_3: &str = r#"<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader/><text><body>
<conceptEntry id="c1"><min:subjectField>law</min:subjectField>
<langSec xml:lang="en"><termSec><term><![CDATA[court of appeal]]></term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
<langSec xml:lang="id"><termSec><term>pengadilan tinggi</term></termSec><termSec><term>PT</term><basic:note>court</basic:note></termSec></langSec>
</conceptEntry></body></text></tbx>"#;

#[test]
fn reads_both_editions_of_tbx() {
    let second = without_lines(parse("a.tbx", TBX_2.as_bytes(), HouseFormat::Tbx).unwrap());
    let domain = |domain: &str, entry| HouseEntry { domain: domain.into(), ..entry };
    assert_eq!(second, [domain("coast", row("tanggul laut", &["sea wall & more", "sea dyke"], "NOUN", Mode::Lemma, ""))]);
    let third = parse("a.tbx", TBX_3.as_bytes(), HouseFormat::Tbx).unwrap();
    assert_eq!(third[0].line, 3);
    let expected = ["pengadilan tinggi", "PT"].map(|term| domain("law", row(term, &["court of appeal"], "NOUN", Mode::Lemma, "")));
    let mut third = without_lines(third);
    third.iter_mut().for_each(|entry| entry.note.clear());
    assert_eq!(third, expected);
}

#[test]
fn takes_what_spreadsheets_and_people_write() {
    let semicolons = "gloss;headword;Part of Speech\n\"sea wall; dyke\";tanggul;n.\n;rob;\n";
    let entries = without_lines(parse("a.csv", semicolons.as_bytes(), HouseFormat::Csv).unwrap());
    assert_eq!(entries, [row("tanggul", &["sea wall", "dyke"], "NOUN", Mode::Lemma, ""), row("rob", &[], "", Mode::Lemma, "")]);

    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain("headword\tgloss\r\nrob\t\"tidal \"\"flood\"\"\"\r\n".encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let entries = without_lines(parse("a.tsv", &utf16, HouseFormat::Tsv).unwrap());
    assert_eq!(entries, [row("rob", &["tidal \"flood\""], "", Mode::Lemma, "")]);

    let omegat = "\u{feff}# for the coast\nrob\ttidal flood\tcoast\nrob\tking tide\tcoast\nrob\tto rob\t\nbatas\tlimit\n";
    let entries = without_lines(parse("a.txt", omegat.as_bytes(), HouseFormat::Omegat).unwrap());
    let rob = row("rob", &["tidal flood", "king tide"], "", Mode::Lemma, "coast");
    assert_eq!(entries, [rob, row("rob", &["to rob"], "", Mode::Lemma, ""), row("batas", &["limit"], "", Mode::Lemma, "")]);
}

#[test]
fn lies_over_the_lexicon() {
    let tsv = "headword\tgloss\tpart_of_speech\tmode\nTanggul Laut\tsea wall\t\t\nGedung Putih\tThe House\tPROPN\t\noknum\t\t\tforbid\nSurau\t\t\tkeep\nLumbung\tbarn\tNOUN\t\n";
    let house = read("in/house.tsv", tsv.as_bytes(), HouseFormat::Tsv).unwrap();
    let lexicon = Lexicon::from_toml("oknum = { pos = 'NOUN', en = ['rogue'] }").unwrap().with_house(house.table);
    let entry = lexicon.entry("tanggul laut").unwrap();
    assert_eq!((entry.source(), entry.senses().next().unwrap().glosses().next()), ("house.tsv", Some("sea wall")));
    assert_eq!((lexicon.phrase_length("tanggul"), lexicon.name_length("gedung"), lexicon.joined("tanggullaut")), (2, 2, Some("tanggul laut")));
    assert_eq!(lexicon.entry("oknum").map(|entry| entry.mode()), Some(Mode::Forbid));
    let name = |key: &str| lexicon.names(key).next().and_then(|name| name.glosses().next().map(str::to_owned));
    assert_eq!(name("gedung putih").as_deref(), Some("The House"));
    assert_eq!(name("surau").as_deref(), Some("Surau"));
    assert_eq!((name("lumbung"), name("oknum")), (None, None));
}

const ARTICLES: &str = "00-database-short\nEnglish-Indonesian small\njudge //d͡ʒʌd͡ʒ// <n>\n1. hakim\npublic official\n2. juri, hakim (lomba) 2.\ndecides\n 3.\nmore\nreferee <n>\nwasit, hakim\nable <suffix>\n-abel\n";

fn digits(mut n: usize) -> String {
    let mut text = Vec::new();
    loop {
        text.push(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[n % 64]);
        n /= 64;
        if n == 0 {
            text.reverse();
            return String::from_utf8(text).unwrap();
        }
    }
}

fn index() -> String {
    let starts = [("00-database-short", "00-"), ("judge", "judge /"), ("referee", "referee"), ("able", "able <")]
        .map(|(word, start)| (word, ARTICLES.find(start).unwrap()));
    let ends = starts.iter().skip(1).map(|(_, start)| *start).chain([ARTICLES.len()]);
    starts.iter().zip(ends).map(|((word, start), end)| format!("{word}\t{}\t{}\n", digits(*start), digits(end - start))).collect()
}

#[test]
fn turns_dictd_round() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(ARTICLES.as_bytes()).unwrap();
    for dict in [ARTICLES.as_bytes(), &packed.finish().unwrap()] {
        let entries = without_lines(parse_dictd("small", index().as_bytes(), dict).unwrap());
        let noun = |headword, glosses: &[&str]| row(headword, glosses, "NOUN", Mode::Lemma, "");
        assert_eq!(entries, [noun("hakim", &["judge", "referee"]), noun("juri", &["judge"]), noun("wasit", &["referee"])]);
    }
    let error = |index: &str, dict: &[u8]| read_dictd("d", index.as_bytes(), dict).map(|_| ()).unwrap_err().to_string();
    assert!(error("a\tA\tz\n", b"abc").starts_with("d.index:1: points beyond"));
    assert!(error("a\tA\tB\nb\t!\tB\n", b"abc").starts_with("d.index:2: not a line"));
    assert!(error("a\tA\tB\n", b"abc").contains("neither English to Indonesian"));
    assert!(error("", &[0x1f, 0x8b, 9, 9]).starts_with("d.dict.dz:1: cannot be unpacked"));
}

fn word() -> impl Strategy<Value = String> {
    let letter = prop_oneof![4 => any::<char>(), 4 => sample::select(vec!['a', 'é', ' ', '"', '\'', '&', '<', '\\', '[', ']', '=', ',', '|', '#'])];
    let text = collection::vec(letter, 1..8).prop_map(|letters| letters.into_iter().collect::<String>());
    text.prop_map(|text| super::clean(&text).replace([';', ','], "").trim().to_owned())
        .prop_filter("text", |text| !text.is_empty() && *text == super::clean(text))
}

fn entry() -> impl Strategy<Value = HouseEntry> {
    let headword = word().prop_map(|word| super::clean(&unicode_normalization::UnicodeNormalization::nfc(word.as_str()).collect::<String>()));
    let headword = headword.prop_filter("no comment", |word| !word.is_empty() && !word.starts_with('#'));
    let lists = (collection::vec(word(), 0..3), collection::vec(word(), 0..2), collection::vec(word(), 0..2));
    let part = sample::select(vec!["", "NOUN", "ADP", "PROPN"]);
    let mode = prop_oneof![Just(Mode::Lemma), Just(Mode::Exact), Just(Mode::Forbid), Just(Mode::Keep)];
    let texts = (prop_oneof![Just(String::new()), word()], prop_oneof![Just(String::new()), word()]);
    (headword, lists, part, mode, texts).prop_map(|(headword, (glosses, near, variants), part, mode, (note, domain))| HouseEntry {
        glosses,
        near,
        variants,
        domain,
        ..row(&headword, &[], part, mode, &note)
    })
}

proptest! {
    #[test]
    fn any_rows_come_back(mut entries in collection::vec(entry(), 0..6)) {
        for (n, entry) in entries.iter_mut().enumerate() {
            // TOML keeps the rows of a headword together.
            entry.headword = format!("{}{n}", entry.headword.trim_end());
        }
        for (format, name, write) in FORMATS {
            let text = write(&entries);
            let back = parse(name, text.as_bytes(), format).unwrap_or_else(|e| panic!("{e}\n{text}"));
            assert_eq!(without_lines(back), entries, "{format:?}\n{text}");
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in collection::vec(any::<u8>(), 0..200), text in "(<|>|/|&|;|\"|\t|\n|=|,|\\[|\\{|tbx|term|headword|gloss|a){0,60}") {
        for (format, name, _) in FORMATS {
            let _ = HouseFormat::detect(name, &bytes).and_then(|_| read(name, &bytes, format));
            let _ = read(name, text.as_bytes(), format);
        }
        let _ = read_dictd("eng-ind", &bytes, text.as_bytes());
        let _ = read_dictd("eng-ind", b"a\tA\tz\nb\tB\ty\n", &bytes);
    }
}
