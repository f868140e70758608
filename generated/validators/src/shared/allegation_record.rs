//! The summary of the allegation on the personnel file
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[],
    milestones: &[],
    states: &[State::AllegationRecord],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::StateBegins(State::AllegationRecord),
            What::StateEnds(State::AllegationRecord),
            What::Act(Act::RecordRemoval),
            What::Milestone(Milestone::AllegationMade),
        ],
        should_last_at_least_10_years_after_the_making_of_the::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The summary of the allegation on the personnel file should last at least 10 years after the making
/// of the allegation.
///
/// SET A.7.6.1
///
/// Reading: 'from the date of the allegation', 'if longer': counts where it ends after the retirement
/// age.
///
/// The text does not say who.
mod should_last_at_least_10_years_after_the_making_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-record-49067980",
        citations: &["SET A.7.6.1"],
        readings: &[
            "'from the date of the allegation', 'if longer': counts where it ends after the retirement age",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The summary of the allegation on the personnel file should last at least 10 years after the making of the allegation",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::AllegationRecord.ends(timeline);
        let limit = |start| calendar::earliest_after(start, amount(10, Unit::Years));
        State::AllegationRecord
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, false, now))
            })
            .collect::<Vec<_>>()
    }
}
