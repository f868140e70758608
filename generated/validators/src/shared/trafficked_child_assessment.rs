//! Assessment of need of a child who may have been trafficked
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::TraffickedChildAssessment],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[Duty::TheAssessmentOfNeedOfAChildWhoMayHaveBeenTrafficked],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::TraffickedChildAssessment)], should_happen_immediately::judge),
    (
        &[
            What::Act(Act::TraffickedChildAssessment),
            What::Duty(Duty::TheAssessmentOfNeedOfAChildWhoMayHaveBeenTrafficked),
        ],
        must_cover::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The assessment of need of a child who may have been trafficked should happen immediately.
///
/// SET B.20.12.6
///
/// Reading: under 20.12.6, without a number of its own.
///
/// The text does not say who.
///
/// The text does not say from when this is counted.
mod should_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c1e318dd",
        citations: &["SET B.20.12.6"],
        readings: &["under 20.12.6, without a number of its own"],
        silences: &[
            "The text does not say who",
            "The text does not say from when this is counted",
        ],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The assessment of need of a child who may have been trafficked should happen immediately",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[Act::TraffickedChildAssessment.occurrences(timeline)],
                    ),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// The assessment of need of a child who may have been trafficked must cover the following.
///
/// Listed: the child's background before coming to the UK.
///
/// Listed: why the child came.
///
/// Listed: how vulnerable the child stays to the traffickers' influence.
///
/// SET B.20.12.6
///
/// Reading: 'must seek to establish': must; under 20.12.6, without a number of its own.
mod must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9035b0d2",
        citations: &["SET B.20.12.6"],
        readings: &[
            "'must seek to establish': must; under 20.12.6, without a number of its own",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The assessment of need of a child who may have been trafficked must cover the following",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheAssessmentOfNeedOfAChildWhoMayHaveBeenTrafficked),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TraffickedChildAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheAssessmentOfNeedOfAChildWhoMayHaveBeenTrafficked,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
