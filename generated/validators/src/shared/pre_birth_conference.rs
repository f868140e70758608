//! Pre-birth conference
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::PreBirthConference],
    milestones: &[],
    states: &[],
    dates: &[NamedDate::DueDate],
    duties: &[Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore],
    facts: &["premature-birth-is-likely"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PreBirthConference),
            What::Duty(Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore),
            What::Date(NamedDate::DueDate),
        ],
        should_happen_at_least_10_weeks_before_the_due_date_of_delivery::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The pre-birth conference should happen at least 10 weeks before the due date of delivery (wherever
/// possible).
///
/// Also, when the birth is known to be likely to be premature: should hold the pre-birth conference
/// earlier than that.
///
/// SET A.2.6.14
///
/// Reading: 'ten weeks prior': not later than ten weeks before, as in A.4.1.14.
mod should_happen_at_least_10_weeks_before_the_due_date_of_delivery {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d8f3596e",
        citations: &["SET A.2.6.14"],
        readings: &[
            "'ten weeks prior': not later than ten weeks before, as in A.4.1.14",
            "'if a premature birth is anticipated'",
        ],
        silences: &["The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([
            judgements,
            applying(timeline.facts.premature_birth_is_likely(), also_1(timeline, now)),
        ])
    }

    static ALSO_1: Clause = Clause {
        statement: &STATEMENT,
        text: "Those involved should hold the pre-birth conference earlier than that when the birth is known to be likely to be premature",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Those involved should hold the pre-birth conference earlier than that when the birth is known to be
    /// likely to be premature.
    fn also_1(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore),
            );
        ALSO_1
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConference.occurrences(timeline),
                            timeline.expected(NamedDate::DueDate),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The pre-birth conference should happen at least 10 weeks before the due date of delivery (wherever possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    /// The pre-birth conference should happen at least 10 weeks before the due date of delivery (wherever
    /// possible).
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::PreBirthConference.occurrences(timeline);
        let end = known_by(
            timeline.expected(NamedDate::DueDate),
            done.first().map_or(now, |first| first.earliest),
        );
        let due = |end| calendar::latest_before(end, amount(10, Unit::Weeks));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}
