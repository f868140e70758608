//! What each statement comes to on a case.

use super::contradictions::Timed;
use super::limits::{Finding, Standing};
use crate::calendar::Moment;
use serde::Serialize;
use std::sync::Arc;

/// One sentence of the policies: Milepost's reading of the paragraphs it cites.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stated {
    /// A name for it that does not move while the sentence stays the same.
    pub id: String,
    /// What it says, in plain English, without its clauses.
    pub text: String,
    /// Its place in the model, for a sentence; none for a quorum or an order, which stand there in
    /// another form.
    pub index: Option<usize>,
    /// The act it is about, by name.
    pub act: Option<String>,
    /// The procedure it stands in, by name; none for what stands with an act or a state, or alone.
    pub procedure: Option<String>,
    /// Those it names as responsible.
    pub responsible: Vec<crate::model::Party>,
    /// The paragraphs it is read from.
    pub citations: Vec<String>,
    /// Where the text leaves room, how it was read.
    pub readings: Vec<String>,
    /// What the text leaves open.
    pub silences: Vec<String>,
}

/// A statement, or one clause of it that can stand in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The statement it belongs to.
    pub statement: Arc<Stated>,
    /// What it says, in plain English.
    pub text: String,
    /// How strongly it binds.
    pub force: Force,
    /// Whether it forbids.
    pub forbids: bool,
    /// Words by which the text softens it.
    pub softener: Option<&'static str>,
    /// The limit it sets on an act, where it sets one that others can be at odds with.
    pub timed: Option<Timed>,
}

/// How strongly a clause binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// Ideally: never a hard limit.
    Ideally,
    /// Should, and what is ranked with it.
    Should,
    /// Must, must not, may not.
    Must,
}

/// What a clause comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "verdict")]
pub enum Verdict {
    /// It was kept.
    Met,
    /// A *must* was not kept.
    Breached {
        /// What the record shows.
        why: String,
    },
    /// A *should* was not kept.
    Departed {
        /// What the record shows.
        why: String,
        /// Whether a reason is recorded.
        reason: bool,
    },
    /// There is still time.
    Pending {
        /// The last minute permitted, where there is one.
        due: Option<Moment>,
    },
    /// It was done before anything could have led to it.
    OutOfOrder {
        /// What the record shows.
        why: String,
    },
    /// It was done by somebody else than the text says.
    WrongActor {
        /// What the record shows.
        why: String,
    },
    /// The record, the calendar or the text does not say enough.
    CannotTell {
        /// What is missing.
        why: String,
    },
    /// The text asks for judgement, which no program has.
    ForAPersonToJudge {
        /// Of what.
        why: String,
    },
}

/// Statements that the texts set against each other, of which this is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Contradiction {
    /// Whether none of them was kept, or only some were not.
    pub missed_on: MissedOn,
    /// The others, as clauses.
    pub others: Vec<String>,
    /// The paragraphs the others are read from.
    pub citations: Vec<String>,
}

/// On how many readings of a text that contradicts itself something was missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MissedOn {
    /// Whichever of the statements counts.
    EveryReading,
    /// If one of them counts and not if another does.
    SomeReadings,
}

/// What one clause comes to on one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The clause, with its statement and citations.
    pub clause: Arc<Clause>,
    /// What it comes to.
    pub verdict: Verdict,
    /// The last minute it permitted, where there is one.
    pub due: Option<Moment>,
    /// When it was done, where that was what was judged: the first minute it may have been.
    pub done: Option<Moment>,
    /// Whether it was met, or is still open, only because a later date was agreed as the text permits.
    pub extended: bool,
    /// Whether the texts contradict each other here.
    pub contradiction: Option<Contradiction>,
    /// What else people should know.
    pub notes: Vec<String>,
}

impl Verdict {
    /// Its name in plain words.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Verdict::Met => "met",
            Verdict::Breached { .. } => "breached",
            Verdict::Departed { .. } => "departed from",
            Verdict::Pending { .. } => "pending",
            Verdict::OutOfOrder { .. } => "out of order",
            Verdict::WrongActor { .. } => "done by somebody else",
            Verdict::CannotTell { .. } => "cannot tell",
            Verdict::ForAPersonToJudge { .. } => "for a person to judge",
        }
    }

    /// What the record shows, or what is missing.
    #[must_use]
    pub fn why(&self) -> Option<&str> {
        match self {
            Verdict::Met | Verdict::Pending { .. } => None,
            Verdict::Breached { why }
            | Verdict::Departed { why, .. }
            | Verdict::OutOfOrder { why }
            | Verdict::WrongActor { why }
            | Verdict::CannotTell { why }
            | Verdict::ForAPersonToJudge { why } => Some(why),
        }
    }

    /// Whether it was not kept.
    #[must_use]
    pub fn is_missed(&self) -> bool {
        matches!(self, Verdict::Breached { .. } | Verdict::Departed { .. })
    }
}

impl Judgement {
    /// The same, with one more note.
    pub(super) fn with(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}

impl Clause {
    /// What a finding means, given how strongly the clause binds.
    pub(super) fn judge(self: &Arc<Self>, finding: Finding) -> Judgement {
        let Finding { standing, due, reason, notes, done } = finding;
        let verdict = match standing {
            Standing::Kept => Verdict::Met,
            Standing::Open => Verdict::Pending { due },
            Standing::Unsure(why) => Verdict::CannotTell { why },
            Standing::Person(why) => Verdict::ForAPersonToJudge { why },
            Standing::OutOfOrder(why) => Verdict::OutOfOrder { why },
            Standing::Missed(why) | Standing::WrongActor(why) if self.softener.is_some() => {
                let softener = self.softener.unwrap_or_default();
                Verdict::ForAPersonToJudge { why: format!("{why}; the text softens this: “{softener}”") }
            }
            Standing::Missed(why) if self.force == Force::Must => Verdict::Breached { why },
            Standing::WrongActor(why) if self.force == Force::Must => Verdict::WrongActor { why },
            Standing::Missed(why) | Standing::WrongActor(why) => Verdict::Departed { why, reason },
        };
        Judgement { clause: Arc::clone(self), verdict, due, done, extended: false, contradiction: None, notes }
    }
}
