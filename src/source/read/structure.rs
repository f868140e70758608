//! Every piece of a document at its address.

use super::block::{Block, Form};
use super::lists::{Item, Lists};
use super::outline::{Placed, Role};
use crate::source::Kind;
use crate::source::words::words;
use std::collections::BTreeMap;

/// A piece of a document: its address, and for as long as it is read its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its address, unlike every other.
    pub address: String,
    /// The address of the heading it stands under.
    pub under: String,
    /// What it is.
    pub kind: Kind,
    /// The line it begins on.
    pub line: u32,
    /// Its words. They are never written anywhere.
    pub text: String,
}

/// The pieces of a document in the order of its text.
pub(super) fn pieces(placed: Vec<Placed>) -> Vec<Piece> {
    let mut builder = Builder::default();
    for next in &placed {
        builder.take(next);
    }
    builder.pieces
}

#[derive(Default)]
struct Builder {
    pieces: Vec<Piece>,
    /// How often each address was given.
    given: BTreeMap<String, u32>,
    /// How many pieces without a number each piece has.
    children: BTreeMap<String, u32>,
    part: String,
    chapter: String,
    section: String,
    heading: String,
    /// The piece that what has no number belongs to.
    owner: String,
    lists: Lists,
    table: Table,
}

/// The table that rows belong to.
#[derive(Default)]
struct Table {
    /// Its first row.
    header: Vec<String>,
    /// The cells of its last row, and where that stands.
    last: Option<(Vec<String>, usize)>,
    /// Whether its first column numbers the rows.
    register: bool,
}

/// Words of a heading that its address is made of.
const SLUG: usize = 5;

impl Builder {
    fn take(&mut self, next: &Placed) {
        let block = &next.block;
        match &next.role {
            Role::Part(code) => self.part(block, code),
            Role::Chapter(number) => {
                self.chapter = self.open(Kind::Chapter, &self.lettered(&[*number]), block, self.letter());
                self.section.clear();
            }
            Role::Section(numbers) => {
                let under = self.first_of(&[&self.chapter]);
                self.section = self.open(Kind::Section, &self.lettered(numbers), block, under);
            }
            Role::Heading => self.heading(block, &block.text),
            Role::Numbered(numbers) => {
                let under = self.first_of(&[&self.section, &self.chapter, &self.heading]);
                self.owner = self.push(&self.lettered(numbers), under, Kind::Numbered, block.line, &block.text);
                self.lists.close();
                self.table = Table::default();
            }
            Role::Plain => self.plain(block),
        }
    }

    fn part(&mut self, block: &Block, code: &str) {
        let letter: String = code.chars().take(1).collect();
        if self.letter() != letter {
            self.chapter.clear();
            self.section.clear();
        }
        let under = if code == letter { String::new() } else { letter.clone() };
        self.part = letter;
        self.open(Kind::Part, code, block, under);
    }

    /// A heading opens: what follows without a number belongs to it.
    fn open(&mut self, kind: Kind, address: &str, block: &Block, under: String) -> String {
        let address = self.push(address, under, kind, block.line, &block.text);
        self.heading.clear();
        self.owner.clone_from(&address);
        self.lists.close();
        self.table = Table::default();
        address
    }

    /// A heading without a number; one that "continues" an earlier one leads back to it.
    fn heading(&mut self, block: &Block, title: &str) {
        let base = self.first_of(&[&self.section, &self.chapter, &self.part]);
        let mut slug = words(title);
        let goes_on =
            slug.len() > 1 && slug.last().is_some_and(|last| matches!(last.as_str(), "cont" | "contd" | "continued"));
        if goes_on {
            slug.pop();
        }
        slug.truncate(SLUG);
        let slug = if slug.is_empty() { "heading".to_string() } else { slug.join("-") };
        let address = if base.is_empty() { slug } else { format!("{base}/{slug}") };
        if goes_on && self.given.contains_key(&address) {
            self.heading.clone_from(&address);
            self.owner = address;
            self.lists.close();
            return;
        }
        let table = std::mem::take(&mut self.table);
        let address = self.open(Kind::Heading, &address, block, base);
        self.heading = address;
        if table.register {
            self.table = table;
        }
    }

    fn plain(&mut self, block: &Block) {
        if !matches!(block.form, Form::Row(_)) && !self.table.register {
            self.table = Table::default();
        }
        match &block.form {
            Form::Row(cells) => self.row(block, cells),
            Form::Bullet => self.item(block, None),
            Form::Label(label) => self.item(block, Some(label)),
            Form::Note(mark) => {
                let mark: String = mark.chars().filter(char::is_ascii_alphanumeric).collect();
                let under = self.first_of(&[&self.section, &self.chapter, &self.heading]);
                self.push(&format!("note-{mark}"), under, Kind::Footnote, block.line, &block.text);
            }
            _ => {
                self.lists.close();
                let address = self.next_of(&self.owner());
                self.push(&address, self.under(), Kind::Unnumbered, block.line, &block.text);
            }
        }
    }

    fn item(&mut self, block: &Block, label: Option<&str>) {
        let item = Item { label, indent: block.indent, text: &block.text };
        let parent = self.lists.parent(&item).unwrap_or_else(|| self.owner());
        let address = match label {
            Some(label) => format!("{parent}({label})"),
            None => self.next_of(&parent),
        };
        let address = self.push(&address, self.under(), Kind::Bullet, block.line, &block.text);
        self.lists.is_at(&item, &address);
    }

    fn row(&mut self, block: &Block, cells: &[String]) {
        self.lists.close();
        if self.table.header.is_empty() {
            self.table.header = cells.to_vec();
            self.table.register = cells.first().is_some_and(|cell| is_register(cell));
            if self.table.register {
                self.table.last = None;
                return;
            }
        } else if self.table.header == cells {
            return;
        }
        let first = cells.first().map(String::as_str).unwrap_or_default();
        let alone = !first.is_empty() && cells.len() > 1 && cells.iter().skip(1).all(String::is_empty);
        if alone && self.table.register && first.parse::<u32>().is_err() {
            let title = first.to_string();
            self.heading(&Block { text: title.clone(), ..block.clone() }, &title);
        } else if first.is_empty() && self.table.last.is_some() {
            self.more_of_row(cells);
        } else {
            self.new_row(block, cells, first);
        }
    }

    fn new_row(&mut self, block: &Block, cells: &[String], first: &str) {
        let number = first.trim_end_matches('.').parse::<u32>().ok().filter(|_| self.table.register);
        let (address, kind, shown) = match number {
            Some(number) => (number.to_string(), Kind::Numbered, cells.get(1..).unwrap_or_default()),
            None => (self.next_of(&self.owner()), Kind::Row, cells),
        };
        self.push(&address, self.under(), kind, block.line, &row_text(shown));
        self.table.last = Some((shown.to_vec(), self.pieces.len() - 1));
    }

    /// The cells of a row that a page has cut in two.
    fn more_of_row(&mut self, cells: &[String]) {
        let skip = cells.len().saturating_sub(self.table.last.as_ref().map_or(0, |(last, _)| last.len()));
        let Some((last, at)) = &mut self.table.last else { return };
        for (cell, more) in last.iter_mut().zip(cells.iter().skip(skip)) {
            if !more.is_empty() {
                *cell = format!("{cell} {more}").trim().to_string();
            }
        }
        if let Some(piece) = self.pieces.get_mut(*at) {
            piece.text = row_text(last);
        }
    }

    fn letter(&self) -> String {
        self.part.clone()
    }

    /// A number with the letter of its part: "A.3.4".
    fn lettered(&self, numbers: &[u32]) -> String {
        let part = Some(self.part.clone()).filter(|part| !part.is_empty());
        part.into_iter().chain(numbers.iter().map(u32::to_string)).collect::<Vec<_>>().join(".")
    }

    fn first_of(&self, addresses: &[&String]) -> String {
        addresses.iter().find(|address| !address.is_empty()).map(|address| (*address).clone()).unwrap_or_default()
    }

    fn owner(&self) -> String {
        if self.owner.is_empty() { "opening".to_string() } else { self.owner.clone() }
    }

    fn under(&self) -> String {
        self.first_of(&[&self.heading, &self.section, &self.chapter, &self.part])
    }

    /// The address of the next piece without a number that belongs to another.
    fn next_of(&mut self, owner: &str) -> String {
        let count = self.children.entry(owner.to_string()).or_default();
        *count += 1;
        format!("{owner}/{count}")
    }

    /// Puts a piece down; a second one of an address has `#2`.
    fn push(&mut self, address: &str, under: String, kind: Kind, line: u32, text: &str) -> String {
        let count = self.given.entry(address.to_string()).or_default();
        *count += 1;
        let address = if *count == 1 { address.to_string() } else { format!("{address}#{count}") };
        self.pieces.push(Piece { address: address.clone(), under, kind, line, text: text.to_string() });
        address
    }
}

/// Whether a table's first heading says that its first column numbers the rows.
fn is_register(cell: &str) -> bool {
    let cell = cell.trim_end_matches('.').to_lowercase();
    matches!(cell.as_str(), "no" | "number" | "ref" | "rec" | "reference" | "#" | "item" | "recommendation no")
}

/// The cells of a row as one text.
fn row_text(cells: &[String]) -> String {
    cells.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join("; ")
}
