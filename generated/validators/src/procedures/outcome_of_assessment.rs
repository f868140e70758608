//! Outcome of the assessment
//!
//! SET A.2.5.21
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::AssessmentOutcome, Act::OutcomeOfAssessmentAscertain],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareShouldAscertainTheseThingsInThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment2,
        Duty::TheChildrensSocialCareManagerMustHaveGivenTheOutcomes,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::OutcomeOfAssessmentAscertain),
            What::Duty(Duty::ChildrensSocialCareShouldAscertainTheseThingsInThe),
        ],
        ascertain_should_ascertain_these_things_in_the_course::judge,
    ),
    (
        &[
            What::Act(Act::AssessmentOutcome),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment2),
        ],
        decide_should_aim_every_assessment_at_outcomes_which::judge,
    ),
    (
        &[
            What::Act(Act::AssessmentOutcome),
            What::Duty(Duty::TheChildrensSocialCareManagerMustHaveGivenTheOutcomes),
        ],
        decide_must_have_given_the_outcomes_approval_and::judge,
    ),
    (
        &[
            What::Act(Act::AssessmentOutcome),
            What::Act(Act::OutcomeOfAssessmentAscertain),
        ],
        decide_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Children's social care should ascertain these things in the course of the assessment.
///
/// Listed: whether the child is in need (section 17), and needs more social work or other support.
///
/// Listed: whether significant harm, or its likelihood, is suspected with reasonable cause (section 47).
///
/// Listed: whether the child needs or asks for accommodation (section 20 or 31).
///
/// SET A.2.5.21
mod ascertain_should_ascertain_these_things_in_the_course {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-of-assessment/ascertain-f92e9d11",
        citations: &["SET A.2.5.21"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should ascertain these things in the course of the assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldAscertainTheseThingsInThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeOfAssessmentAscertain.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldAscertainTheseThingsInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should aim every assessment at outcomes: which services and
/// support make the child's life better.
///
/// SET A.2.5.22
///
/// The text does not say who.
mod decide_should_aim_every_assessment_at_outcomes_which {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-of-assessment/decide-842ecc90",
        citations: &["SET A.2.5.22"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should aim every assessment at outcomes: which services and support make the child's life better",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AssessmentOutcome.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager must have given the outcomes approval, and have authorised these
/// things on record.
///
/// Listed: the reasons for decisions, and what is done next.
///
/// Listed: the children have been seen, or management decided on record that this is not appropriate,
/// an enquiry with its own plan to meet the child being started for example.
///
/// Listed: the needs of all children of the household have been considered.
///
/// Listed: records and chronology are complete or brought up to date.
///
/// Listed: family, agencies and referrers have been told in writing how this stage ended, with respect
/// for the child's confidentiality and welfare.
///
/// SET A.2.5.24
mod decide_must_have_given_the_outcomes_approval_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-of-assessment/decide-94ca9847",
        citations: &["SET A.2.5.24"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must have given the outcomes approval, and have authorised these things on record",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustHaveGivenTheOutcomes),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AssessmentOutcome.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustHaveGivenTheOutcomes,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Decision on the outcome of the multi-agency assessment” follows “Ascertain what the child needs”.
///
/// SET A.2.5.21
mod decide_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "decide-in-order-aef118a6",
        citations: &["SET A.2.5.21"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Decision on the outcome of the multi-agency assessment” follows “Ascertain what the child needs”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::OutcomeOfAssessmentAscertain.occurrences(timeline)];
        Act::AssessmentOutcome
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
