//! A stay that counts as a move for good
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[],
    milestones: &[],
    states: &[State::PermanentStay],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::StateBegins(State::PermanentStay),
            What::StateEnds(State::PermanentStay),
            What::Milestone(Milestone::ChildMoves),
        ],
        is_to_last_at_least_3_months_after_the_childs_move_to_the::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// A stay that counts as a move for good is to generally last at least 3 months after the child's move
/// to the receiving authority's area (the text uses no duty word).
///
/// SET A.6.6.2
///
/// Reading: 'over 3 months … would generally indicate a permanent move': a sign, no limit; 'over': at
/// least.
///
/// The text uses no duty word here.
mod is_to_last_at_least_3_months_after_the_childs_move_to_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "permanent-stay-73415444",
        citations: &["SET A.6.6.2"],
        readings: &[
            "'over 3 months … would generally indicate a permanent move': a sign, no limit; 'over': at least",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "A stay that counts as a move for good is to generally last at least 3 months after the child's move to the receiving authority's area (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("generally"),
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::PermanentStay.ends(timeline);
        let limit = |start| calendar::earliest_after(start, amount(3, Unit::Months));
        State::PermanentStay
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, false, now))
            })
            .collect::<Vec<_>>()
    }
}
