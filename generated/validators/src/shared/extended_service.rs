//! The service that the originating authority goes on giving after the move
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[],
    milestones: &[],
    states: &[State::ExtendedService],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::StateBegins(State::ExtendedService),
            What::StateEnds(State::ExtendedService),
            What::Milestone(Milestone::ChildMoves),
        ],
        must_last_at_least_1_month_the_text_does_not_say_from_when::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The service that the originating authority goes on giving after the move must last at least 1 month
/// (the text does not say from when).
///
/// SET A.6.8.7
///
/// Reading: 'in excess of one month': more than 1 month, written as at least.
///
/// The text does not say from when this is counted.
mod must_last_at_least_1_month_the_text_does_not_say_from_when {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "extended-service-5e1f7639",
        citations: &["SET A.6.8.7"],
        readings: &["'in excess of one month': more than 1 month, written as at least"],
        silences: &["The text does not say from when this is counted"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The service that the originating authority goes on giving after the move must last at least 1 month (the text does not say from when)",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::ExtendedService.ends(timeline);
        let limit = |start| calendar::earliest_after(start, amount(1, Unit::Months));
        State::ExtendedService
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, false, now))
            })
            .collect::<Vec<_>>()
    }
}
