//! Appointment of the investigation management group
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::InvestigationGroupAppointment],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[Circumstance::TheCaseIsOfConsiderableComplexityAndScale],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::InvestigationGroupAppointment)], will_happen::judge),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The appointment of the investigation management group will happen when the case is of considerable
/// complexity and scale.
///
/// SET A.8.7.1
///
/// The text does not say who.
mod will_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fae890a2",
        citations: &["SET A.8.7.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheCaseIsOfConsiderableComplexityAndScale.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The appointment of the investigation management group will happen when the case is of considerable complexity and scale",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The appointment of the investigation management group will happen when the case is of considerable
    /// complexity and scale.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::InvestigationGroupAppointment.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}
