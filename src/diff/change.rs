//! What a change is: its kind, its level, whom it concerns, what stood before and what stands now.

use super::cells::Edit;
use super::table::Row;
use crate::diagnostics::stable_id;
use serde::Serialize;

/// What a change means for practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Someone has a new, tighter or different duty.
    MustAct,
    /// Worth knowing; nobody has to do more than before.
    ShouldKnow,
    /// Nothing changes in practice.
    Editorial,
}

impl Level {
    /// Every level, the gravest first.
    pub const ALL: [Level; 3] = [Level::MustAct, Level::ShouldKnow, Level::Editorial];

    /// The words a person reads.
    pub fn words(self) -> &'static str {
        match self {
            Level::MustAct => "Must act",
            Level::ShouldKnow => "Should know",
            Level::Editorial => "Editorial",
        }
    }

    /// What the level means, in a sentence.
    pub fn meaning(self) -> &'static str {
        match self {
            Level::MustAct => "Somebody has a new, tighter or different duty.",
            Level::ShouldKnow => "Worth knowing: a duty is less strict or gone, or the text is clearer or less clear.",
            Level::Editorial => "Nothing changes in practice.",
        }
    }
}

/// One of the two editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Old,
    New,
}

/// Where a change stands in one of the editions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    pub edition: Side,
    /// The policy file, as seen from its folder.
    pub file: String,
    /// The first being 1.
    pub line: u32,
    /// Bytes into the normalised text of the file.
    #[serde(skip)]
    pub start: u32,
    #[serde(skip)]
    pub end: u32,
    #[serde(skip)]
    pub number: u32,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// Stable name of this very change: unmoved by line numbers, names and files.
    pub id: String,
    /// The kind's id: `timescale-tightened`.
    #[serde(serialize_with = "kind_id")]
    pub kind: &'static Row,
    pub level: Level,
    /// Titles of the roles and agencies who have the duty, in both editions.
    pub roles: Vec<String>,
    /// Titles of those it is owed to: who is told, sent something, consulted.
    pub concerns: Vec<String>,
    /// The procedure it stands in, by its title in the new edition (in the old, if it is gone).
    pub procedure: Option<String>,
    /// What it is about: the title of a step, an act, a role.
    pub about: String,
    /// The sentence it stands in, as it reads now (as it read, if it is gone).
    pub sentence: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
    /// What it means for practice.
    pub impact: String,
    /// Evidence: dates, routes, what came with it.
    pub details: Vec<String>,
    /// Forms, templates, checklists and training that it touches.
    pub records: Vec<String>,
    pub places: Vec<Place>,
    /// Paragraphs concerned, as printed.
    pub citations: Vec<String>,
    /// What it does to the cells of the old edition.
    #[serde(skip)]
    pub edits: Vec<Edit>,
    /// The procedure's name and the step's, in the old edition (under the new one's names) or the new.
    #[serde(skip)]
    pub step: Option<(String, String)>,
}

fn kind_id<S: serde::Serializer>(kind: &&'static Row, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.id)
}

impl Change {
    /// The name that stays: made of what the change says.
    pub fn name_it(&mut self) {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (before, after, sentence) = (text(&self.before), text(&self.after), text(&self.sentence));
        let cited = self.citations.join(" ");
        self.id = stable_id(self.kind.id, &[&self.about, &before, &after, &sentence, &cited]);
    }

    /// One line: what changed.
    pub fn line(&self) -> String {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => format!("{}: {} (before: {})", self.about, after, before),
            (None, Some(after)) => format!("{}: {after}", self.about),
            (Some(before), None) => format!("{}: {before}", self.about),
            (None, None) => self.about.clone(),
        }
    }
}
