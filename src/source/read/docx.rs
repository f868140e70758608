//! A Word document: its paragraphs, with the numbers that Word itself puts before them, its tables and notes.
//!
//! Read are `word/document.xml` and, where they are there, `styles.xml`, `numbering.xml` and `footnotes.xml`
//! (ECMA-376, part 1, sections 17.3 to 17.11). The line of a piece is the ordinal of its block.

use super::block::{Block, Form, plain};
use super::docx_numbers::{Numbers, Styles};
use super::{Draft, number, text};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{Cursor, Read};

/// The most a part of the document may unpack to, in bytes.
const MOST: u64 = 4 * super::encoding::MOST_BYTES;

/// Reads a Word document into blocks.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Draft, String> {
    let torn = || format!("{name} is no Word document (.docx), or is damaged. Open it in Word and save it again.");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| torn())?;
    let mut part = |path: &str| -> Result<Option<String>, String> {
        let Ok(file) = archive.by_name(path) else { return Ok(None) };
        let mut unpacked = Vec::new();
        file.take(MOST + 1).read_to_end(&mut unpacked).map_err(|_| torn())?;
        if unpacked.len() as u64 > MOST {
            return Err(super::too_large(name));
        }
        String::from_utf8(unpacked).map(Some).map_err(|_| torn())
    };
    let document = part("word/document.xml")?.ok_or_else(torn)?;
    let styles = Styles::read(&part("word/styles.xml")?.unwrap_or_default());
    let numbers = Numbers::read(&part("word/numbering.xml")?.unwrap_or_default());
    let notes = part("word/footnotes.xml")?.unwrap_or_default();
    let mut walk = Walk { styles, numbers, ..Walk::default() };
    walk.walk(&document).ok_or_else(torn)?;
    walk.walk(&notes).ok_or_else(torn)?;
    Ok(Draft { blocks: walk.blocks, ..Draft::default() })
}

/// The value of an attribute, whatever its prefix.
pub(super) fn attribute(tag: &BytesStart, wanted: &str) -> Option<String> {
    tag.attributes()
        .flatten()
        .find(|found| found.key.local_name().as_ref() == wanted)
        .map(|found| found.value.into_owned())
}

/// What a paragraph says of itself.
#[derive(Default)]
struct Paragraph {
    words: String,
    style: String,
    list: Option<String>,
    level: Option<usize>,
    outline: bool,
}

#[derive(Default)]
struct Walk {
    styles: Styles,
    numbers: Numbers,
    blocks: Vec<Block>,
    /// Paragraphs that are open: a text box stands inside of one.
    open: Vec<Paragraph>,
    /// The rows that are open, with their cells; a table may stand in a cell.
    rows: Vec<Vec<String>>,
    cells: Vec<String>,
    /// How deep in elements whose words do not count.
    skipped: u32,
    in_words: bool,
    note: Option<String>,
}

impl Walk {
    /// Goes through a part of the document; none if it is torn.
    fn walk(&mut self, xml: &str) -> Option<()> {
        let mut reader = Reader::from_str(xml);
        loop {
            match reader.read_event().ok()? {
                Event::Start(tag) => self.opens(&tag),
                Event::Empty(tag) => {
                    self.opens(&tag);
                    self.closes(tag.local_name().as_ref());
                }
                Event::End(tag) => self.closes(tag.local_name().as_ref()),
                Event::Text(words) if self.in_words && self.skipped == 0 => {
                    self.add(&words);
                }
                Event::GeneralRef(name) if self.in_words && self.skipped == 0 => {
                    self.refers(&name);
                }
                Event::Eof => return Some(()),
                _ => {}
            }
        }
    }

    fn add(&mut self, words: &str) {
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.words.push_str(words);
        }
    }

    /// `&amp;` and its like.
    fn refers(&mut self, name: &str) {
        let code = name.strip_prefix('#').and_then(|code| match code.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => code.parse().ok(),
        });
        match (name, code.and_then(char::from_u32)) {
            ("amp", _) => self.add("&"),
            ("lt", _) => self.add("<"),
            ("gt", _) => self.add(">"),
            ("quot", _) => self.add("\""),
            ("apos", _) => self.add("'"),
            (_, Some(c)) => self.add(&c.to_string()),
            _ => {}
        }
    }

    fn opens(&mut self, tag: &BytesStart) {
        let value = || attribute(tag, "val").unwrap_or_default();
        match tag.local_name().as_ref() {
            "del" | "Fallback" | "moveFrom" => self.skipped += 1,
            "p" => self.open.push(Paragraph::default()),
            "t" => self.in_words = true,
            "tab" | "br" | "cr" | "noBreakHyphen" => {
                let hyphen = tag.local_name().as_ref() == "noBreakHyphen";
                self.add(if hyphen { "-" } else { " " });
            }
            "tr" => self.rows.push(Vec::new()),
            "tc" => self.cells.push(String::new()),
            "footnote" => self.note = attribute(tag, "id").filter(|_| attribute(tag, "type").is_none()),
            "pStyle" => self.describe(|paragraph| paragraph.style = value()),
            "numId" => self.describe(|paragraph| paragraph.list = Some(value())),
            "ilvl" => self.describe(|paragraph| paragraph.level = value().parse().ok()),
            "outlineLvl" => self.describe(|paragraph| paragraph.outline = value() != "9"),
            _ => {}
        }
    }

    fn describe(&mut self, with: impl FnOnce(&mut Paragraph)) {
        if let Some(paragraph) = self.open.last_mut() {
            with(paragraph);
        }
    }

    fn closes(&mut self, name: &str) {
        match name {
            "del" | "Fallback" | "moveFrom" => self.skipped = self.skipped.saturating_sub(1),
            "t" => self.in_words = false,
            "p" => {
                if let Some(paragraph) = self.open.pop() {
                    self.ends(paragraph);
                }
            }
            "tc" => {
                let cell = self.cells.pop().unwrap_or_default();
                if let Some(row) = self.rows.last_mut() {
                    row.push(plain(&cell));
                }
            }
            "tr" => {
                let cells = self.rows.pop().unwrap_or_default();
                if cells.iter().any(|cell| !cell.is_empty()) {
                    self.put(Form::Row(cells), String::new(), 0);
                }
            }
            "footnote" => self.note = None,
            _ => {}
        }
    }

    fn ends(&mut self, paragraph: Paragraph) {
        let words = paragraph.words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            return;
        }
        if let Some(cell) = self.cells.last_mut() {
            cell.push(' ');
            cell.push_str(&words);
            return;
        }
        if let Some(mark) = self.note.clone() {
            return self.put(Form::Note(mark), plain(&words), 0);
        }
        if self.styles.is_contents(&paragraph.style) {
            return;
        }
        self.ends_words(&paragraph, &words);
    }

    fn ends_words(&mut self, paragraph: &Paragraph, words: &str) {
        let heading = paragraph.outline || self.styles.is_heading(&paragraph.style);
        let of_style = self.styles.list(&paragraph.style);
        let list = paragraph.list.clone().or_else(|| of_style.as_ref().map(|(list, _)| list.clone()));
        let level = paragraph.level.or(of_style.map(|(_, level)| level)).unwrap_or(0);
        let label = list.and_then(|list| self.numbers.next(&list, level));
        let whole = match &label {
            Some(label) if !label.is_empty() => format!("{label} {words}"),
            _ => words.to_string(),
        };
        if heading {
            return self.put(Form::Heading, plain(&whole), 0);
        }
        let (form, shown) = match label {
            Some(label) if label.is_empty() => (Form::Bullet, plain(words)),
            Some(_) if number::dotted(&whole).is_some() => (Form::Text, plain(&whole)),
            Some(label) => {
                (Form::Label(label.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()), plain(words))
            }
            None => text::form(words, words, false),
        };
        self.put(form, shown, level * 2);
    }

    fn put(&mut self, form: Form, text: String, indent: usize) {
        let ordinal = u32::try_from(self.blocks.len() + 1).unwrap_or(u32::MAX);
        let mut block = Block::apart(ordinal, form, text);
        block.indent = indent;
        self.blocks.push(block);
    }
}
