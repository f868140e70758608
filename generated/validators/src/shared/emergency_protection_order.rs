//! An emergency protection order
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[],
    milestones: &[],
    states: &[State::EmergencyProtectionOrder],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::StateBegins(State::EmergencyProtectionOrder),
            What::StateEnds(State::EmergencyProtectionOrder),
        ],
        is_to_last_at_most_8_days::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// An emergency protection order is to last at most 8 days (the text uses no duty word).
///
/// A later date may be agreed by the court, up to 7 days.
///
/// SET B.42.8.4
///
/// Reading: 'a maximum of eight days': stated as fact; 'days': calendar days.
///
/// The text uses no duty word here.
mod is_to_last_at_most_8_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "emergency-protection-order-227a53cb",
        citations: &["SET B.42.8.4"],
        readings: &[
            "'a maximum of eight days': stated as fact; 'days': calendar days",
            "'possible extension': the text does not say who extends; the court makes the order (B.42.8.3)",
        ],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        sentence(timeline, now)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "An emergency protection order is to last at most 8 days (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// An emergency protection order is to last at most 8 days (the text uses no duty word).
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::EmergencyProtectionOrder.ends(timeline);
        let limit = |start| calendar::deadline(start, amount(8, Unit::Days));
        State::EmergencyProtectionOrder
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, true, now))
            })
            .collect::<Vec<_>>()
    }
}
