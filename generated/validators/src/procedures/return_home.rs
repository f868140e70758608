//! Return home of a child under a care order
//!
//! SET A.4.2.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::ReturnHomeDecide, Act::ReturnHomeRequest],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust,
        Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust2,
        Duty::TheSocialWorkerMustRequestTheInitialConference,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ReturnHomeDecide),
            What::Duty(Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust),
        ],
        decide_must_decide_whether_an_initial_conference_should::judge,
    ),
    (
        &[
            What::Act(Act::ReturnHomeDecide),
            What::Duty(Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust2),
        ],
        decide_must_record::judge,
    ),
    (
        &[
            What::Act(Act::ReturnHomeRequest),
            What::Duty(Duty::TheSocialWorkerMustRequestTheInitialConference),
        ],
        request_must_request_the_initial_conference::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The members of the looked-after child's statutory review must decide whether an initial conference
/// should be convened.
///
/// SET A.4.2.2
mod decide_must_decide_whether_an_initial_conference_should {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "return-home/decide-9c6c4d2d",
        citations: &["SET A.4.2.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The members of the looked-after child's statutory review must decide whether an initial conference should be convened",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReturnHomeDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The members of the looked-after child's statutory review must record whether an initial conference
/// should be convened.
///
/// SET A.4.2.2
///
/// Reading: the members who consider the proposal, under paragraph 4.3 of the regulations and guidance
/// of 2011.
mod decide_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "return-home/decide-fa58134b",
        citations: &["SET A.4.2.2"],
        readings: &[
            "the members who consider the proposal, under paragraph 4.3 of the regulations and guidance of 2011",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The members of the looked-after child's statutory review must record whether an initial conference should be convened",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReturnHomeDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must request the initial conference.
///
/// SET A.4.2.2
mod request_must_request_the_initial_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "return-home/request-1d664507",
        citations: &["SET A.4.2.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must request the initial conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerMustRequestTheInitialConference));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReturnHomeRequest.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustRequestTheInitialConference,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
