//! A Word file -> title, headings, paragraphs; tables without sentences, captions and text boxes are furniture. Deleted text and field codes are left out.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader as Xml;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::blocks::{Blocks, Kind};
use super::{InputError, ends_sentence};
use crate::article::{Source, squeeze};

/// Most bytes that a part may unpack to; *War and Peace* takes ten megabytes.
const LIMIT: u64 = 64 << 20;
/// Name of the format in messages.
const FORMAT: &str = "Word file";

/// Reads a Word file.
pub(super) fn source(bytes: &[u8]) -> Result<Source, InputError> {
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(old_or_encrypted(bytes));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let styles = part(&mut archive, "word/styles.xml")?.map(|xml| styles(&xml)).unwrap_or_default();
    let document = part(&mut archive, "word/document.xml")?.ok_or_else(|| broken("it holds no word/document.xml".to_owned()))?;
    let mut reader = Reader { styles, ..Reader::default() };
    reader.document(&document)?;
    let mut source = reader.blocks.finish();
    source.title = reader.title;
    Ok(source)
}

fn broken(reason: String) -> InputError {
    InputError::Broken { format: FORMAT, reason: squeeze(&reason) }
}

/// Word before 2007 and encrypted files share a container.
fn old_or_encrypted(bytes: &[u8]) -> InputError {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        InputError::Encrypted(FORMAT)
    } else {
        broken("it is an old .doc; save it as .docx".to_owned())
    }
}

/// A part of the archive as text; none where there is no such part.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, InputError> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(broken(error.to_string())),
    };
    let mut bytes = Vec::new();
    // The size that the archive declares may be a lie, so what is unpacked is counted.
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|error| broken(error.to_string()))?;
    if bytes.len() as u64 > LIMIT {
        return Err(InputError::TooLarge { format: FORMAT, limit: LIMIT >> 20 });
    }
    let decoded = super::decode::text(&bytes, None)?;
    Ok(Some(decoded.text))
}

fn value(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| local(attribute.key.as_ref()) == name)?;
    Some(found.value.into_owned())
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Ids of styles and their names. Word translates the ids (`Judul1`) but not the names (`heading 1`).
fn styles(xml: &str) -> BTreeMap<String, String> {
    let (mut styles, mut id) = (BTreeMap::new(), String::new());
    let mut reader = Xml::from_str(xml);
    reader.config_mut().check_end_names = false;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) => match local(element.name().as_ref()) {
                "style" => id = value(&element, "styleId").unwrap_or_default(),
                "name" if !id.is_empty() => {
                    styles.insert(std::mem::take(&mut id), value(&element, "val").unwrap_or_default().to_lowercase());
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    styles
}

/// A paragraph being read.
#[derive(Default)]
struct Paragraph {
    text: String,
    style: String,
    in_box: bool,
}

#[derive(Default)]
struct Reader {
    styles: BTreeMap<String, String>,
    blocks: Blocks,
    title: Option<String>,
    n_blocks: usize,
    /// Open paragraphs; a text box has its own inside another.
    open: Vec<Paragraph>,
    in_text: bool,
    tables: usize,
    /// Open elements whose text is a copy or was moved away.
    left_out: usize,
}

impl Reader {
    fn document(&mut self, xml: &str) -> Result<(), InputError> {
        let mut reader = Xml::from_str(xml);
        reader.config_mut().check_end_names = false;
        loop {
            match reader.read_event().map_err(|error| broken(error.to_string()))? {
                Event::Start(element) => self.start(&element),
                Event::Empty(element) => self.empty(&element),
                Event::End(element) => self.end(local(element.name().as_ref())),
                Event::Text(text) => self.text(&text.xml10_content()),
                Event::CData(text) => self.text(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let c = reference.resolve_char_ref().ok().flatten().or_else(|| named(&reference.xml10_content()));
                    self.text(&c.map(String::from).unwrap_or_default());
                }
                Event::Eof => break,
                _ => {}
            }
        }
        while !self.open.is_empty() {
            self.close_paragraph();
        }
        Ok(())
    }

    fn start(&mut self, element: &BytesStart<'_>) {
        match local(element.name().as_ref()) {
            "p" => {
                let in_box = !self.open.is_empty();
                self.open.push(Paragraph { in_box, ..Paragraph::default() });
            }
            "t" => self.in_text = true,
            "tbl" => self.tables += 1,
            "Fallback" | "moveFrom" => self.left_out += 1,
            _ => self.empty(element),
        }
    }

    fn empty(&mut self, element: &BytesStart<'_>) {
        let style = match local(element.name().as_ref()) {
            "pStyle" => value(element, "val"),
            "tab" => return self.write(" "),
            "br" | "cr" => return self.write("\n"),
            "noBreakHyphen" => return self.write("-"),
            _ => None,
        };
        if let (Some(style), Some(paragraph)) = (style, self.open.last_mut()) {
            paragraph.style = style;
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.close_paragraph(),
            "t" => self.in_text = false,
            "tbl" => self.tables = self.tables.saturating_sub(1),
            "Fallback" | "moveFrom" => self.left_out = self.left_out.saturating_sub(1),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_text {
            self.write(text);
        }
    }

    fn write(&mut self, text: &str) {
        if let Some(paragraph) = self.open.last_mut().filter(|_| self.left_out == 0) {
            paragraph.text.push_str(text);
        }
    }

    fn close_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else { return };
        // Two line ends in a paragraph are the end of one to its reader.
        for block in paragraph.text.split("\n\n").filter(|block| !block.trim().is_empty()) {
            let kind = self.kind(&paragraph, block);
            self.blocks.push(block, kind);
            self.n_blocks += 1;
        }
    }

    fn kind(&mut self, paragraph: &Paragraph, block: &str) -> Kind {
        let name = self.styles.get(&paragraph.style).map_or_else(|| paragraph.style.to_lowercase(), Clone::clone);
        let is_heading = name.starts_with("heading") || name == "subtitle";
        match name.as_str() {
            "caption" => return Kind::Furniture("caption"),
            _ if name.starts_with("toc") => return Kind::Furniture("nav"),
            _ if paragraph.in_box => return Kind::Furniture("textbox"),
            _ if self.tables > 0 && !ends_sentence(block) => return Kind::Furniture("table"),
            _ => {}
        }
        let opens = self.n_blocks == 0;
        if self.title.is_none() && (name == "title" || is_heading && opens) {
            self.title = Some(squeeze(block));
            return if opens { Kind::Paragraph } else { Kind::Heading };
        }
        if is_heading { Kind::Heading } else { Kind::Paragraph }
    }
}

/// The five entities that XML knows by name.
fn named(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::source;

    fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            writer.start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated)).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    const DOCUMENT: &str = r#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>
<w:p><w:pPr><w:pStyle w:val="Judul"/></w:pPr><w:r><w:t>Air Surut &amp; Warga Pulang</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Air </w:t></w:r><w:r><w:t>surut</w:t></w:r><w:del><w:r><w:delText> tidak</w:delText></w:r></w:del><w:r><w:t>.</w:t><w:br/><w:t>Warga pulang.</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Judul2"/></w:pPr><w:r><w:t>Penyebab</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Desa</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>Hujan lebat.</w:t></w:r></w:p></w:body></w:document>"#;
    const STYLES: &str = r#"<w:styles><w:style w:styleId="Judul"><w:name w:val="Title"/></w:style><w:style w:styleId="Judul2"><w:name w:val="heading 2"/></w:style></w:styles>"#;

    #[test]
    fn styles_make_title_and_headings() {
        let source = source(&packed(&[("word/document.xml", DOCUMENT.as_bytes()), ("word/styles.xml", STYLES.as_bytes())])).unwrap();
        assert_eq!(source.title.as_deref(), Some("Air Surut & Warga Pulang"));
        assert_eq!(source.text, "Air Surut & Warga Pulang\n\nAir surut.\nWarga pulang.\n\nPenyebab\n\nDesa\n\nHujan lebat.");
        assert_eq!(source.headings[0].of(&source.text), "Penyebab");
        assert_eq!(source.furniture[0].rule, "table");
    }

    #[test]
    fn bombs_and_broken_files_are_errors() {
        let bomb = packed(&[("word/document.xml", &vec![b' '; (super::LIMIT + 1) as usize])]);
        assert!(bomb.len() < 1 << 20);
        assert_eq!(source(&bomb).unwrap_err().to_string(), "Word file unpacks to more than 64 MB; is it a zip bomb?");
        assert_eq!(source(&packed(&[])).unwrap_err().to_string(), "not a readable Word file: it holds no word/document.xml");
        assert_eq!(source(b"\xd0\xcf\x11\xe0").unwrap_err().to_string(), "not a readable Word file: it is an old .doc; save it as .docx");
        let whole = packed(&[("word/document.xml", DOCUMENT.as_bytes())]);
        for at in 0..whole.len() {
            let _ = source(&whole[..at]);
        }
        let deep = packed(&[("word/document.xml", "<w:p><w:tbl>".repeat(200_000).as_bytes())]);
        source(&deep).unwrap();
    }
}
