//! Word documents (WordprocessingML, ECMA-376): headings, paragraphs, lists, tables, tick boxes, pictures.
//!
//! A [`Document`] is plain data made of [`Block`]s; [`docx`] writes it. What Word needs to read it
//! aloud, to list its headings and to repeat the head of a table is always there: real heading styles,
//! the language, header rows that are marked and repeated, and words for every picture. The same
//! document gives the same bytes: nothing in the file tells when it was written.

mod body;
mod package;
#[cfg(test)]
mod tests;

pub use package::docx;

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The title, among the properties of the file; the first block should be a heading that says it too.
    pub title: String,
    /// What stands at the foot of every page, before the number of the page: whose reading it is.
    pub foot: String,
    /// The paper lies across.
    pub landscape: bool,
    /// What it is made of, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the title of the document, 2 a section, 3 and 4 what is in it.
    Heading { level: u8, words: Words },
    /// A paragraph.
    Paragraph(Words),
    /// A paragraph in the smaller type of notices and citations.
    Small(Words),
    /// A list with bullets, or with numbers that begin at 1.
    List { numbered: bool, items: Vec<Words> },
    /// A box to tick, and what it is for.
    Tick(Words),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// What follows begins a page.
    NewPage,
}

/// Words, in pieces that look different.
pub type Words = Vec<Run>;

/// Some words that look alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they look.
    pub look: Look,
}

/// How words look. None of them is a sign by itself: say in words what they mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// As they are.
    #[default]
    Plain,
    /// Bold.
    Strong,
    /// Sloping.
    Slanted,
    /// Struck through: what is no longer said.
    Struck,
    /// Underlined: what is said now.
    Underlined,
}

/// A table with one row of heads, repeated on every page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows, for people who cannot see it.
    pub about: String,
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// The widths of the columns, in any unit: only their proportion counts. Missing ones are 1.
    pub widths: Vec<u32>,
    /// The rows; missing cells are empty.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell: any blocks but headings, tables and new pages, which are left out.
pub type Cell = Vec<Block>;

/// A picture as PNG, with the drawing it was made from for programs that read SVG.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// The PNG.
    pub png: Vec<u8>,
    /// The SVG; empty if there is none.
    pub svg: Vec<u8>,
    /// The width on paper, in tenths of a millimetre; larger than the page is made smaller.
    pub width: u32,
    /// The height on paper, in tenths of a millimetre.
    pub height: u32,
    /// What it shows.
    pub alternative: String,
}

/// Words that all look alike.
pub fn plain(text: impl Into<String>) -> Words {
    vec![Run { text: text.into(), look: Look::Plain }]
}

/// Bold words.
pub fn strong(text: impl Into<String>) -> Words {
    vec![Run { text: text.into(), look: Look::Strong }]
}

/// A cell with one paragraph.
pub fn cell(text: impl Into<String>) -> Cell {
    vec![Block::Paragraph(plain(text))]
}
