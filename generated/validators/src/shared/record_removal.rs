//! Removal of the record of the allegation from the personnel file
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::RecordRemoval],
    milestones: &[Milestone::RetirementAge],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[What::Act(Act::RecordRemoval), What::Milestone(Milestone::RetirementAge)],
        should_not_happen_before_the_normal_retirement_age_of_the::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The removal of the record of the allegation from the personnel file should not happen before the
/// normal retirement age of the person.
///
/// SET A.7.6.1
///
/// Reading: 'kept at least until' then: should not be removed before.
///
/// The text does not say who.
mod should_not_happen_before_the_normal_retirement_age_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b0b46c1a",
        citations: &["SET A.7.6.1"],
        readings: &["'kept at least until' then: should not be removed before"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The removal of the record of the allegation from the personnel file should not happen before the normal retirement age of the person",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::RecordRemoval.occurrences(timeline);
        let end = first(Milestone::RetirementAge.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now).and_then(Finding::forbidden))
    }
}
