//! The time for which earlier addresses are asked
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[],
    milestones: &[],
    states: &[State::YearsOfAddresses],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::StateBegins(State::YearsOfAddresses),
            What::StateEnds(State::YearsOfAddresses),
        ],
        should_last_at_most_2_years::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The time for which earlier addresses are asked should last at most 2 years.
///
/// SET A.6.3.1
///
/// Reading: 'earlier addresses within the last two years': at most 2 years back.
mod should_last_at_most_2_years {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "years-of-addresses-ad7e3b76",
        citations: &["SET A.6.3.1"],
        readings: &[
            "'earlier addresses within the last two years': at most 2 years back",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The time for which earlier addresses are asked should last at most 2 years",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::YearsOfAddresses.ends(timeline);
        let limit = |start| calendar::deadline(start, amount(2, Unit::Years));
        State::YearsOfAddresses
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, true, now))
            })
            .collect::<Vec<_>>()
    }
}
