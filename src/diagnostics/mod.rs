//! What a finding is, and how it is shown.
//!
//! A finding is data, made where the fault is seen (`syntax`, `model`, `check`) and rendered in one
//! place: [`terminal`] for people, [`plain`] for screen readers, [`json`] and [`sarif`] for tools.
//! Nothing here knows the language or the checks; [`sort`] puts findings in the order in which they
//! are shown, and [`summary`] closes the list.

pub mod brief;
mod clean;
pub(crate) use clean::{escape_json, one_line};
mod excerpt;
pub mod json;
mod most;
mod order;
pub mod plain;
mod positions;
pub mod sarif;
mod source;
pub mod summary;
pub mod terminal;
#[cfg(test)]
mod tests;

pub use most::keep_the_first;
pub use order::sort;
pub use positions::{Positions, Spot};
pub use source::{Source, Sources, Span};

use serde::Serialize;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Counted, or worth knowing; nothing has to change.
    Note,
    /// Somebody should look: practice could go wrong.
    Warning,
    /// The policy says something that cannot be so, or that cannot be built.
    Error,
}

/// Whose fault a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Ours: the policy file is to be mended. An error of this origin stops `build`.
    Policy,
    /// The published text's own: kept and reported for ever, never stops `build`.
    Document,
}

/// A stretch of a policy file that a finding points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which stretch.
    pub span: Span,
    /// A few words shown beside the stretch; may be empty.
    pub label: String,
    /// The place where the fault is, as against one that explains it.
    pub primary: bool,
}

/// An answer given in the source to a finding (`answer to …`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Who gave it.
    pub by: String,
    /// When, as written in the source.
    pub on: String,
    /// The reason given.
    pub why: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The kind of finding, for example `MP301`: the key of its page in [`crate::check`]'s table.
    pub code: &'static str,
    /// Stable name of this very finding: unmoved by line numbers, names and the order of files.
    pub id: String,
    /// How much it matters.
    pub level: Level,
    /// Whose fault it is.
    pub origin: Origin,
    /// One sentence: what is wrong.
    pub message: String,
    /// Where, the primary places first.
    pub places: Vec<Place>,
    /// Paragraphs concerned, as printed: `SET A.3.4.17`.
    pub citations: Vec<String>,
    /// The proof and why it matters, a line each: real dates, paths, cases.
    pub proof: Vec<String>,
    /// How to mend it.
    pub help: String,
    /// The answer given in the source, if any.
    pub answer: Option<Answer>,
}

impl Finding {
    /// A finding of this kind, to be completed by the builder methods below.
    ///
    /// `key` are the words that tell this finding from others of its kind; they must not contain
    /// policy names, file names or line numbers, so that the id outlives renaming.
    pub fn new(code: &'static str, level: Level, origin: Origin, key: &[&str], message: impl Into<String>) -> Self {
        Finding {
            code,
            id: stable_id(code, key),
            level,
            origin,
            message: message.into(),
            places: Vec::new(),
            citations: Vec::new(),
            proof: Vec::new(),
            help: String::new(),
            answer: None,
        }
    }

    /// Adds the place where the fault is.
    pub fn at(mut self, span: Span, label: impl Into<String>) -> Self {
        self.places.push(Place { span, label: label.into(), primary: true });
        self
    }

    /// Adds a place that helps to understand the fault.
    pub fn see(mut self, span: Span, label: impl Into<String>) -> Self {
        self.places.push(Place { span, label: label.into(), primary: false });
        self
    }

    /// Adds a paragraph concerned; one already named is not named again.
    pub fn cite(mut self, citations: impl IntoIterator<Item = String>) -> Self {
        for citation in citations {
            if !self.citations.contains(&citation) {
                self.citations.push(citation);
            }
        }
        self
    }

    /// Adds a line of proof or explanation.
    pub fn because(mut self, line: impl Into<String>) -> Self {
        self.proof.push(line.into());
        self
    }

    /// Says how to mend it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Whether an answer has closed it. An answer closes what is ours to mend; it only annotates a
    /// fault of the published text, which stays.
    pub fn is_closed(&self) -> bool {
        self.origin == Origin::Policy && self.answer.is_some()
    }

    /// Its places, those where the fault is before those that explain it.
    fn places_primary_first(&self) -> impl Iterator<Item = &Place> {
        let (primary, context): (Vec<_>, Vec<_>) = self.places.iter().partition(|place| place.primary);
        primary.into_iter().chain(context)
    }
}

impl Level {
    /// The word a person reads.
    pub fn word(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

impl Origin {
    /// Whose fault it is, in words.
    pub fn words(self) -> &'static str {
        match self {
            Origin::Policy => "the policy file's to mend",
            Origin::Document => "the published text's own; kept and reported",
        }
    }
}

/// `MP301-1a2b3c4d`: the code and eight hex digits of SHA-256 over the key's words.
pub fn stable_id(code: &str, key: &[&str]) -> String {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    hash.update(code);
    for word in key {
        hash.update([0]);
        hash.update(word);
    }
    let digest = hash.finalize();
    let hex: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{code}-{hex}")
}
