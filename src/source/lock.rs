//! The lock of a source document: what is committed of it. [`super::file`] writes and reads it.

use super::Facts;
use serde::{Deserialize, Serialize};

/// The version of the lock's shape that this Milepost writes; it reads this one and the earlier ones.
pub const VERSION: u32 = 1;

/// A source document, paragraph by paragraph, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// The version of the lock's shape.
    pub version: u32,
    /// The key of the document in the policies: "SET".
    pub document: String,
    /// The edition read, as the document's declaration states it; empty if it states none.
    pub edition: String,
    /// Every heading, paragraph, bullet, table row and footnote.
    pub paragraphs: Vec<Paragraph>,
}

/// What a piece of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The heading of a part: "A".
    Part,
    /// The heading of a chapter: "A.3".
    Chapter,
    /// The heading of a numbered section: "A.3.4".
    Section,
    /// A heading without a number, addressed by its first words: "A.3.3/joint-visits".
    Heading,
    /// A paragraph with a number: "A.3.4.17", "A.4.1.13#2".
    Numbered,
    /// A paragraph without a number, addressed by its position: "A.3.3.1/1".
    Unnumbered,
    /// A bullet or an item of a list: "A.3.4.2/3", nested "A.1.3.8/2/1", labelled "A.7.4.30(2)".
    Bullet,
    /// A row of a table.
    Row,
    /// A footnote.
    Footnote,
}

/// One piece of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Its address, as citations spell it after the document's key; unlike every other in the lock.
    /// The second paragraph of a number has `#2`; what belongs to a paragraph has its address and `/n`.
    pub address: String,
    /// The address of the heading it stands under in the text, whatever its own number says; empty
    /// before the first heading.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub under: String,
    /// What it is.
    pub kind: Kind,
    /// The line of the text it begins on, counted from 1; of a web page or a Word document the ordinal of
    /// its block.
    pub line: u32,
    /// How many words it has.
    pub words: u32,
    /// The first 64 bits of the SHA-256 of its normalised words, in hexadecimal; 16 bits of two to four
    /// words, and nothing of a single one ([`super::words::fingerprint`]).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fingerprint: String,
    /// The MinHash of its runs of five words, a byte a place; fewer places the shorter it is, none below
    /// six words.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "super::file::in_hexadecimal")]
    pub shingles: Vec<u8>,
    /// What it states.
    #[serde(flatten)]
    pub facts: Facts,
}

impl Lock {
    /// The piece at an address as a citation spells it: "A.3.4.17", "A.4.1.13#2"; `#1` is the first.
    #[must_use]
    pub fn find(&self, address: &str) -> Option<&Paragraph> {
        let plain = address.strip_suffix("#1").unwrap_or(address);
        self.paragraphs.iter().find(|paragraph| paragraph.address == plain)
    }

    /// A paragraph and all that belongs to it (bullets, unnumbered paragraphs, rows), in the order of the
    /// text: a rule that cites a paragraph cites these too.
    pub fn whole<'l>(&'l self, address: &'l str) -> impl Iterator<Item = &'l Paragraph> {
        let plain = address.strip_suffix("#1").unwrap_or(address);
        self.paragraphs.iter().filter(move |paragraph| paragraph.address == plain || paragraph.is_part_of(plain))
    }

    /// The numbered paragraphs.
    pub fn numbered(&self) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs.iter().filter(|paragraph| paragraph.kind == Kind::Numbered)
    }
}

impl Paragraph {
    /// Whether it belongs to the paragraph at an address: a bullet of it, an unnumbered paragraph after it.
    #[must_use]
    pub fn is_part_of(&self, address: &str) -> bool {
        let rest = self.address.strip_prefix(address);
        rest.is_some_and(|rest| rest.starts_with('/') || rest.starts_with('('))
    }

    /// Whether it is a heading of some rank.
    #[must_use]
    pub fn is_heading(&self) -> bool {
        matches!(self.kind, Kind::Part | Kind::Chapter | Kind::Section | Kind::Heading)
    }

    /// The address of the paragraph or heading it belongs to, if it is a bullet, a row or without a number:
    /// "A.3.4.2" of "A.3.4.2/8/1"; its own address if it stands for itself.
    #[must_use]
    pub fn belongs_to(&self) -> &str {
        let own = matches!(self.kind, Kind::Numbered | Kind::Footnote) || self.is_heading();
        if own {
            return &self.address;
        }
        let mut owner = self.address.as_str();
        while let Some(at) = owner.rfind(['/', '(']) {
            let piece = owner.get(at + 1..).unwrap_or_default();
            if owner.as_bytes().get(at) == Some(&b'/') && !piece.starts_with(|c: char| c.is_ascii_digit()) {
                break;
            }
            owner = owner.get(..at).unwrap_or_default();
        }
        owner
    }

    /// The part and chapter it stands in: "A.3" of "A.3.4.17"; the address itself where there are none.
    #[must_use]
    pub fn chapter(&self) -> String {
        let plain = self.address.split(['/', '#', '(']).next().unwrap_or_default();
        plain.split('.').take(2).collect::<Vec<_>>().join(".")
    }
}
