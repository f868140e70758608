//! Marks of honesty about the source, carried to every output.

use super::Silence;
use crate::diagnostics::Span;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A paragraph of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Citation {
    pub document: String,
    pub paragraph: String,
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {}", self.document, self.paragraph)
    }
}

/// What the source says, and does not say, about one sentence or clause.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Marks {
    pub citations: Vec<Citation>,
    /// The editor's own readings where the text leaves room.
    pub readings: Vec<String>,
    /// What the text leaves open.
    pub silences: Vec<Silence>,
    /// The text is silent, without more being said.
    pub silent: bool,
    pub reviews: Vec<Review>,
    /// Names this thing had in an earlier edition.
    pub formerly: Vec<String>,
    /// The editors' own proposal, which no text states: it binds nobody.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proposed: bool,
}

/// Somebody signed a statement off; void when its seal no longer fits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Review {
    pub by: String,
    #[schemars(with = "String")]
    pub on: jiff::civil::Date,
    pub seal: String,
    pub span: Span,
}

impl Marks {
    /// The paragraphs as printed: `SET A.3.4.17`.
    pub fn cited(&self) -> Vec<String> {
        self.citations.iter().map(Citation::to_string).collect()
    }

    /// Whether the text leaves this open.
    pub fn leaves_open(&self, silence: Silence) -> bool {
        self.silences.contains(&silence)
    }
}
