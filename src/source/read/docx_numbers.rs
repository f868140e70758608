//! The numbers Word puts before paragraphs, and the styles that say which paragraphs have them
//! (ECMA-376, part 1, sections 17.7 and 17.9).

use super::docx::attribute;
use super::html::label;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// The levels of a list.
const LEVELS: usize = 9;

/// What the styles of a document say.
#[derive(Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
}

#[derive(Clone, Default)]
struct Style {
    name: String,
    based_on: String,
    outline: bool,
    list: Option<String>,
    level: usize,
}

impl Styles {
    /// Reads `styles.xml`, as far as it can be read.
    pub(super) fn read(xml: &str) -> Styles {
        let mut styles = Styles::default();
        let mut id = String::new();
        tags(xml, |tag| {
            let value = attribute(tag, "val").unwrap_or_default();
            if tag.local_name().as_ref() == "style" {
                id = attribute(tag, "styleId").unwrap_or_default();
                return;
            }
            let style = styles.styles.entry(id.clone()).or_default();
            match tag.local_name().as_ref() {
                "name" => style.name = value.to_lowercase(),
                "basedOn" => style.based_on = value,
                "outlineLvl" => style.outline = value != "9",
                "numId" => style.list = Some(value),
                "ilvl" => style.level = value.parse().unwrap_or(0),
                _ => {}
            }
        });
        styles
    }

    /// A style and those it is based on.
    fn line(&self, id: &str) -> impl Iterator<Item = &Style> {
        std::iter::successors(self.styles.get(id), |style| self.styles.get(&style.based_on)).take(LEVELS)
    }

    pub(super) fn is_heading(&self, id: &str) -> bool {
        let plain = id.to_lowercase();
        plain.starts_with("heading") || self.line(id).any(|style| style.outline || style.name.starts_with("heading"))
    }

    pub(super) fn is_contents(&self, id: &str) -> bool {
        id.to_lowercase().starts_with("toc") || self.line(id).any(|style| style.name.starts_with("toc"))
    }

    /// The list a style puts its paragraphs in, and the level.
    pub(super) fn list(&self, id: &str) -> Option<(String, usize)> {
        self.line(id).find_map(|style| style.list.clone().map(|list| (list, style.level)))
    }
}

/// One level of a list.
#[derive(Clone)]
struct Level {
    start: u32,
    format: String,
    text: String,
}

/// The lists of a document, and how far each has counted.
#[derive(Default)]
pub(super) struct Numbers {
    kinds: BTreeMap<String, BTreeMap<usize, Level>>,
    lists: BTreeMap<String, String>,
    counts: BTreeMap<String, [u32; LEVELS]>,
}

impl Numbers {
    /// Reads `numbering.xml`, as far as it can be read.
    pub(super) fn read(xml: &str) -> Numbers {
        let mut numbers = Numbers::default();
        let (mut kind, mut list, mut level) = (String::new(), String::new(), 0);
        tags(xml, |tag| {
            let value = attribute(tag, "val").unwrap_or_default();
            let name = tag.local_name();
            match name.as_ref() {
                "abstractNum" => kind = attribute(tag, "abstractNumId").unwrap_or_default(),
                "num" => list = attribute(tag, "numId").unwrap_or_default(),
                "abstractNumId" => {
                    numbers.lists.insert(list.clone(), value);
                }
                "lvl" => level = attribute(tag, "ilvl").and_then(|level| level.parse().ok()).unwrap_or(0),
                "start" | "numFmt" | "lvlText" if level < LEVELS => {
                    let blank = || Level { start: 1, format: "decimal".to_string(), text: String::new() };
                    let level = numbers.kinds.entry(kind.clone()).or_default().entry(level).or_insert_with(blank);
                    match name.as_ref() {
                        "start" => level.start = value.parse().unwrap_or(1),
                        "numFmt" => level.format = value,
                        _ => level.text = value,
                    }
                }
                _ => {}
            }
        });
        numbers
    }

    /// The label of the next paragraph of a list; empty for a bullet, none where there is no such list.
    pub(super) fn next(&mut self, list: &str, level: usize) -> Option<String> {
        let kind = self.lists.get(list)?;
        let levels = self.kinds.get(kind)?;
        let own = levels.get(&level)?;
        let counts = self.counts.entry(kind.clone()).or_insert([0; LEVELS]);
        let start = |level: usize| levels.get(&level).map_or(1, |level| level.start);
        let count = counts.get_mut(level)?;
        *count = if *count == 0 { start(level) } else { count.saturating_add(1) };
        for deeper in counts.iter_mut().skip(level + 1) {
            *deeper = 0;
        }
        if own.format == "bullet" || own.format == "none" {
            return Some(String::new());
        }
        let mut text = own.text.clone();
        for (at, count) in counts.iter().enumerate() {
            let format = levels.get(&at).map_or("decimal", |level| level.format.as_str());
            let count = if *count == 0 { start(at) } else { *count };
            text = text.replace(&format!("%{}", at + 1), &shown(format, count));
        }
        Some(text)
    }
}

fn shown(format: &str, count: u32) -> String {
    match format {
        "lowerLetter" => label("a", count),
        "upperLetter" => label("a", count).to_uppercase(),
        "lowerRoman" => label("i", count),
        "upperRoman" => label("i", count).to_uppercase(),
        _ => count.to_string(),
    }
}

/// Calls for every tag that opens; stops where the XML is torn.
fn tags(xml: &str, mut with: impl FnMut(&BytesStart)) {
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) => with(&tag),
            Event::Eof => return,
            _ => {}
        }
    }
}
