//! The time shortly before the child's move
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[],
    milestones: &[],
    states: &[State::MoveIsNear],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::StateBegins(State::MoveIsNear),
            What::StateEnds(State::MoveIsNear),
            What::Milestone(Milestone::ChildMoves),
        ],
        is_to_last_at_most_14_days::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The time shortly before the child's move is to last at most 14 days (the text uses no duty word).
///
/// SET A.6.5.5
///
/// Reading: 'within the next 14 days': at most 14 days before the move.
///
/// The text uses no duty word here.
mod is_to_last_at_most_14_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-is-near-00035a71",
        citations: &["SET A.6.5.5"],
        readings: &["'within the next 14 days': at most 14 days before the move"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The time shortly before the child's move is to last at most 14 days (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::MoveIsNear.ends(timeline);
        let limit = |start| calendar::deadline(start, amount(14, Unit::Days));
        State::MoveIsNear
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, true, now))
            })
            .collect::<Vec<_>>()
    }
}
