//! What each statement comes to on a timeline.

use serde::Serialize;

use crate::calendar::Moment;
use crate::limits::{Finding, Standing};
use crate::timeline::{Timeline, What};

/// One sentence of the policies: Milepost's reading of the paragraphs it cites.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// A name for it that does not move while the sentence stays the same.
    pub id: &'static str,
    /// The paragraphs it is read from.
    pub citations: &'static [&'static str],
    /// Where the text leaves room, how it was read.
    pub readings: &'static [&'static str],
    /// What the text leaves open.
    pub silences: &'static [&'static str],
}

/// A statement, or one clause of it that can stand in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clause {
    /// The statement it belongs to.
    pub statement: &'static Statement,
    /// What it says, in plain English.
    pub text: &'static str,
    /// How strongly it binds.
    pub force: Force,
    /// Whether it forbids.
    pub forbids: bool,
    /// Words by which the text softens it.
    pub softener: Option<&'static str>,
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

/// What one clause comes to on one timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judgement {
    /// The clause, with its statement and citations.
    pub clause: &'static Clause,
    /// What it comes to.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// The last minute it permitted, where there is one.
    #[serde(rename = "due-moment")]
    pub due: Option<Moment>,
    /// What else people should know.
    pub notes: Vec<String>,
    /// Whether it is still to be done: nothing on the record shows it done.
    pub open: bool,
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
}

/// Several lists as one.
pub(crate) fn flat<const N: usize>(lists: [Vec<Judgement>; N]) -> Vec<Judgement> {
    lists.into_iter().flatten().collect()
}

/// One statement: what has to be on the record for it to say anything, and what it comes to.
pub(crate) type Judged = (&'static [What], fn(&Timeline, Moment) -> Vec<Judgement>);

/// What these statements come to; those of which nothing is on the record say nothing.
pub(crate) fn gathered(statements: &[Judged], timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    let touched = statements.iter().filter(|(what, _)| timeline.touches(what));
    touched.flat_map(|(_, judge)| judge(timeline, now)).collect()
}

impl Judgement {
    /// The same, with one more note.
    pub(crate) fn with(self, note: String) -> Self {
        let mut notes = self.notes;
        notes.push(note);
        Judgement { notes, ..self }
    }
}

impl Clause {
    /// What a finding means, given how strongly the clause binds.
    pub(crate) fn judge(&'static self, finding: impl Into<Option<Finding>>) -> Vec<Judgement> {
        let Some(finding) = finding.into() else { return Vec::new() };
        let Finding { standing, due, reason, notes, open } = finding;
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
        vec![Judgement { clause: self, verdict, due, notes, open }]
    }
}
