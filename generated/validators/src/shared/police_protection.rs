//! Police protection
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[],
    milestones: &[],
    states: &[State::PoliceProtection],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::StateBegins(State::PoliceProtection),
            What::StateEnds(State::PoliceProtection),
            What::Act(Act::UseOfPolicePowers),
        ],
        must_last_at_most_72_hours::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Police protection must last at most 72 hours.
///
/// SET B.42.8.8
///
/// Reading: 'no child may be kept … for more than': must not be longer.
mod must_last_at_most_72_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-protection-b383388b",
        citations: &["SET B.42.8.8"],
        readings: &["'no child may be kept … for more than': must not be longer"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Police protection must last at most 72 hours",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::PoliceProtection.ends(timeline);
        let limit = |start| calendar::deadline(start, amount(72, Unit::Hours));
        State::PoliceProtection
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, true, now))
            })
            .collect::<Vec<_>>()
    }
}
