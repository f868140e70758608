//! Assessment of the risk of going missing
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::RiskAssessmentOfMissing],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[Circumstance::ThereIsConcernThatTheChildMayRunAway],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::RiskAssessmentOfMissing)], should_happen::judge),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The assessment of the risk of going missing should happen when there is concern that the child may
/// run away.
///
/// SET B.20.9.4
///
/// The text does not say who.
mod should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-846b7506",
        citations: &["SET B.20.9.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThereIsConcernThatTheChildMayRunAway.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The assessment of the risk of going missing should happen when there is concern that the child may run away",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The assessment of the risk of going missing should happen when there is concern that the child may
    /// run away.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::RiskAssessmentOfMissing.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}
