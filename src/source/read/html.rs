//! A saved web page: its headings, paragraphs, lists and tables; menus, scripts and styles left out.
//!
//! The line of a piece is the ordinal of its block: a page has no lines that people would know.

use super::block::{Block, Form, plain};
use super::{Draft, number, text};
use html5gum::{StartTag, Token, Tokenizer};

/// Reads a web page into blocks.
pub(super) fn read(page: &str) -> Draft {
    let mut walk = Walk::default();
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => walk.opens(&tag),
            Token::EndTag(tag) => walk.closes(&String::from_utf8_lossy(&tag.name)),
            Token::String(words) if walk.skipped.is_empty() => walk.words.push_str(&String::from_utf8_lossy(&words)),
            _ => {}
        }
    }
    walk.flush();
    Draft { blocks: walk.blocks, ..Draft::default() }
}

/// A list that is open.
struct List {
    /// The style of its labels if it is ordered: "1", "a", "i".
    ordered: Option<String>,
    next: u32,
}

#[derive(Default)]
struct Walk {
    blocks: Vec<Block>,
    words: String,
    /// Elements whose words are no part of the text, the outermost first.
    skipped: Vec<String>,
    lists: Vec<List>,
    /// The label of an item whose words have not come yet; empty for a bullet.
    item: Option<String>,
    heading: bool,
    row: Option<Vec<String>>,
    in_cell: bool,
    /// Where raised words begin.
    raised: Option<usize>,
}

/// Elements whose words are no part of the text.
const SKIPPED: [&str; 12] =
    ["script", "style", "nav", "head", "footer", "aside", "button", "template", "noscript", "svg", "select", "iframe"];

impl Walk {
    fn opens(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).to_lowercase();
        if name == "body" {
            // The head may not have been closed.
            self.skipped.clear();
        }
        if !self.skipped.is_empty() {
            if self.skipped.last() == Some(&name) && !tag.self_closing {
                self.skipped.push(name);
            }
            return;
        }
        match name.as_str() {
            name if (SKIPPED.contains(&name) || is_contents(name, tag)) && !tag.self_closing && !is_void(name) => {
                self.flush();
                self.skipped.push(name.to_string());
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.heading = true;
            }
            "ul" | "ol" | "menu" => {
                self.flush();
                let ordered = (name == "ol").then(|| attribute(tag, "type").unwrap_or_else(|| "1".to_string()));
                let next = attribute(tag, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
                self.lists.push(List { ordered, next });
            }
            "li" => self.begins_item(tag),
            "table" | "tr" => {
                self.flush();
                self.row = (name == "tr").then(Vec::new);
            }
            "td" | "th" if self.row.is_some() => {
                self.ends_cell();
                self.in_cell = true;
            }
            "br" | "p" | "div" | "section" | "article" | "blockquote" | "dd" | "dt" | "main" | "figure" | "hr"
            | "pre" | "address" => {
                self.breaks();
            }
            "sup" => self.raised = Some(self.words.len()),
            _ => {}
        }
    }

    fn begins_item(&mut self, tag: &StartTag<()>) {
        self.flush();
        let Some(list) = self.lists.last_mut() else {
            self.item = Some(String::new());
            return;
        };
        if let Some(value) = attribute(tag, "value").and_then(|value| value.parse().ok()) {
            list.next = value;
        }
        self.item = Some(list.ordered.as_ref().map_or_else(String::new, |style| label(style, list.next)));
        list.next = list.next.saturating_add(1);
    }

    fn closes(&mut self, name: &str) {
        let name = name.to_lowercase();
        if let Some(open) = self.skipped.last() {
            if *open == name {
                self.skipped.pop();
            }
            return;
        }
        match name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.heading = false;
            }
            "ul" | "ol" | "menu" => {
                self.flush();
                self.lists.pop();
            }
            "li" => {
                self.flush();
                self.item = None;
            }
            "sup" => self.ends_raised(),
            "td" | "th" => self.ends_cell(),
            "tr" | "table" => self.ends_row(),
            "p" | "div" | "section" | "article" | "blockquote" | "dd" | "dt" | "figure" | "pre" | "address" => {
                self.breaks()
            }
            _ => {}
        }
    }

    /// Raised figures are the marks of footnotes; raised letters ("1st") are words.
    fn ends_raised(&mut self) {
        if let Some(start) = self.raised.take() {
            let raised = self.words.get(start..).unwrap_or_default();
            if raised.chars().all(|c| c.is_ascii_digit() || matches!(c, '[' | ']' | '*' | ' ')) {
                self.words.truncate(start);
            }
        }
    }

    fn breaks(&mut self) {
        if self.in_cell || self.heading {
            self.words.push(' ');
        } else {
            self.flush();
        }
    }

    fn ends_cell(&mut self) {
        if self.in_cell {
            let cell = plain(&std::mem::take(&mut self.words));
            if let Some(row) = &mut self.row {
                row.push(cell);
            }
        }
        self.in_cell = false;
    }

    fn ends_row(&mut self) {
        self.ends_cell();
        if let Some(cells) = self.row.take().filter(|cells| cells.iter().any(|cell| !cell.is_empty())) {
            self.put(Form::Row(cells), String::new(), 0);
        }
    }

    /// What was gathered becomes a block.
    fn flush(&mut self) {
        self.raised = None;
        let words = std::mem::take(&mut self.words);
        if self.in_cell {
            self.words = words + " ";
            return;
        }
        // Brackets of Markdown mean nothing on a web page, but spaces and soft hyphens do.
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            return;
        }
        if self.heading {
            return self.put(Form::Heading, plain(&words), 0);
        }
        let (form, words) = match self.item.take() {
            Some(_) if number::dotted(&words).is_some() => (Form::Text, plain(&words)),
            Some(label) if label.is_empty() => match text::form(&words, &words, false) {
                (Form::Label(label), words) => (Form::Label(label), words),
                _ => (Form::Bullet, plain(&words)),
            },
            Some(label) => (Form::Label(label), plain(&words)),
            None => text::form(&words, &words, false),
        };
        let indent = self.lists.len().saturating_sub(1) * 2;
        self.put(form, words, indent);
    }

    fn put(&mut self, form: Form, text: String, indent: usize) {
        let ordinal = u32::try_from(self.blocks.len() + 1).unwrap_or(u32::MAX);
        let mut block = Block::apart(ordinal, form, text);
        block.indent = indent;
        self.blocks.push(block);
    }
}

fn attribute(tag: &StartTag<()>, wanted: &str) -> Option<String> {
    let found = tag.attributes.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted.as_bytes()));
    found.map(|(_, value)| String::from_utf8_lossy(value).into_owned())
}

/// Whether an element says of itself that it is the table of contents or a menu. Of a block that may hold
/// the whole page only the plainest word is believed.
fn is_contents(name: &str, tag: &StartTag<()>) -> bool {
    let says = |name| attribute(tag, name).unwrap_or_default().to_lowercase();
    let words = format!("{} {} {}", says("id"), says("class"), says("role"));
    let mut whole = words.split_whitespace();
    match name {
        "ul" | "ol" | "dl" | "table" => words
            .split([' ', '-', '_'])
            .any(|word| matches!(word, "toc" | "contents" | "navigation" | "breadcrumb" | "breadcrumbs" | "menu")),
        "div" | "section" => {
            whole.any(|word| matches!(word, "toc" | "table-of-contents" | "breadcrumb" | "breadcrumbs" | "navigation"))
        }
        _ => false,
    }
}

fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "input" | "link" | "meta" | "wbr" | "col" | "source")
}

/// The label of an item of an ordered list: "3", "c", "iii".
pub(super) fn label(style: &str, count: u32) -> String {
    match style {
        "a" | "A" => letters(count),
        "i" | "I" => roman(count),
        _ => count.to_string(),
    }
}

/// "a" for 1, "z" for 26, "aa" for 27.
fn letters(count: u32) -> String {
    let letter = char::from_u32(u32::from(b'a') + (count.max(1) - 1) % 26).unwrap_or('a');
    letter.to_string().repeat(((count.max(1) - 1) / 26 + 1).min(9) as usize)
}

/// Small Roman numerals to 399; figures beyond.
fn roman(count: u32) -> String {
    const VALUES: [(u32, &str); 9] =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    if count == 0 || count >= 400 {
        return count.to_string();
    }
    let mut rest = count;
    let mut numeral = String::new();
    for (value, letters) in VALUES {
        while rest >= value {
            numeral.push_str(letters);
            rest -= value;
        }
    }
    numeral
}
