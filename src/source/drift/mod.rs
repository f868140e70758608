//! A new edition held against the lock of the old one: what was added, removed, renumbered, moved, reworded,
//! split or merged, and where times, duty words or cross-references changed.
//!
//! Paragraphs are matched by their content ([`matching`]): first those with the same words, in order, then
//! those alike enough. What belongs to a paragraph (a bullet, a row) is told of only where its own words
//! changed or it came to belong to another: that it is now the fourth and not the third is no news.

mod changes;
mod matching;
mod parts;

use super::Lock;
use serde::Serialize;

/// What happened to one piece of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another number, in the same order.
    Renumbered,
    /// It stands elsewhere: in another order, under another heading, or belongs to another paragraph.
    Moved,
    /// Its words are others: how alike they still are, in hundredths; none if it is too short to tell.
    Reworded {
        /// Out of a hundred.
        alike: Option<u32>,
    },
    /// Times that are gone, and times that are new, in the written form of the lock.
    Times {
        /// As the old edition states them.
        gone: Vec<String>,
        /// As the new edition states them.
        new: Vec<String>,
    },
    /// Duty words that are gone, and duty words that are new.
    Duties {
        /// As the old edition has them.
        gone: Vec<String>,
        /// As the new edition has them.
        new: Vec<String>,
    },
    /// Cross-references that are gone, and cross-references that are new.
    References {
        /// As the old edition makes them.
        gone: Vec<String>,
        /// As the new edition makes them.
        new: Vec<String>,
    },
    /// It became several: the addresses of the others.
    Split {
        /// In the new edition.
        into: Vec<String>,
    },
    /// Several became this one: the addresses of the others.
    Merged {
        /// In the old edition.
        from: Vec<String>,
    },
}

/// One piece that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its address in the old edition; none if it is new.
    pub old: Option<String>,
    /// Its address in the new edition; none if it is gone.
    pub new: Option<String>,
    /// Where it stands in the new text, or where it stood in the old one if it is gone.
    pub line: u32,
    /// Whether it is a heading.
    pub heading: bool,
    /// What happened to it, the gravest first.
    pub changes: Vec<Change>,
}

/// Two editions compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Drift {
    /// The pieces that changed, in the order of the new text; those that are gone stand where they stood.
    pub items: Vec<Item>,
    /// How many pieces are as they were.
    pub unchanged: usize,
}

/// Compares a new edition with the lock of the old one.
#[must_use]
pub fn drift(old: &Lock, new: &Lock) -> Drift {
    let pairs = matching::pairs(&old.paragraphs, &new.paragraphs);
    changes::drift(&old.paragraphs, &new.paragraphs, &pairs)
}
