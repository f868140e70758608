//! Planning for risk outside the home, as Wiltshire did it
//!
//! ROTH the-roth-pathway/1
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::RothConference, Act::WiltshiresRoutePlan],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[What::Act(Act::RothConference), What::Act(Act::WiltshiresRoutePlan)],
        plan_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// “Plan for the contexts of harm” follows “Conference on risk outside the home”.
///
/// ROTH the-roth-pathway/1
mod plan_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-in-order-52c3eae9",
        citations: &["ROTH the-roth-pathway/1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Plan for the contexts of harm” follows “Conference on risk outside the home”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::RothConference.occurrences(timeline)];
        Act::WiltshiresRoutePlan
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
