//! What of the old edition is which of the new one.
//!
//! By its name; else by `formerly`, which an editor writes to say so; else by its title; else by the
//! paragraphs it cites, its title and its content together. Every match that does not rest on the name
//! is stated, so that it can be corrected in the source.

mod declared;
mod outcomes;
mod statements;
mod steps;

pub use declared::Merged;
pub use statements::Pairs;

use super::names::Renaming;
use crate::model::Model;
use serde::Serialize;

/// On what a match rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// The new edition says `formerly`.
    Formerly,
    /// The same title.
    Title,
    /// The same paragraphs and a like title.
    Citation,
    /// Like words and like sentences.
    Content,
}

impl How {
    /// The reason, as read after "matched".
    pub fn words(self) -> &'static str {
        match self {
            How::Formerly => "because the new edition says so (formerly)",
            How::Title => "by its title",
            How::Citation => "by its paragraphs and its title",
            How::Content => "by its content",
        }
    }
}

/// A match that does not rest on the name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Match {
    /// What they are: "step".
    pub what: String,
    /// The title in the old edition.
    pub old: String,
    /// The title in the new edition.
    pub new: String,
    /// The procedure the step stands in, in the new edition; empty for what stands in none.
    pub within: String,
    pub how: How,
}

/// What is the same under another name.
#[derive(Clone, Debug, Default)]
pub struct Matching {
    pub renaming: Renaming,
    /// The matches that rest on something other than the name.
    pub stated: Vec<Match>,
    /// Two of the old edition that are one in the new.
    pub merged: Vec<Merged>,
    /// New procedures made of steps of an old one (old and new name, by the new edition's names), and the
    /// other way round.
    pub split: Vec<(String, String)>,
    pub joined: Vec<(String, String)>,
}

/// Matches everything that has a name.
pub fn names(old: &Model, new: &Model) -> Matching {
    let mut matching = Matching::default();
    declared::all(old, new, &mut matching);
    steps::all(old, new, &mut matching);
    outcomes::all(old, new, &mut matching);
    matching.stated.sort();
    matching
}

/// Matches the statements of an old model that already carries the new names.
pub fn statements(old: &Model, new: &Model) -> Pairs {
    statements::pair(old, new)
}
