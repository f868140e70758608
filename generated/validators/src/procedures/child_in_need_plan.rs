//! Child in need plan and its review
//!
//! SET A.2.5.26
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::ChildInNeedPlanAgree, Act::ChildInNeedReview],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeAChildInNeed,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThePlan,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThePlan,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTestWhetherWhat,
        Duty::SomebodyTheTextDoesNotSayWhoShouldWatchOverThePlan,
        Duty::TheSocialWorkerOtherAgenciesTheChildTogetherWithThe,
        Duty::TheSocialWorkerShouldAgreeOnAPlanOfActionWithThe,
        Duty::TheSocialWorkerShouldAskWhetherHelpLeadsToAChangeFor,
        Duty::TheSocialWorkerShouldConsiderWhetherMoreHasToBeDone,
        Duty::TheSocialWorkerShouldRecordTheirDecisions,
        Duty::TheSocialWorkerShouldReviewTheChildsPlan,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::FurtherSupportIsRequired,
        Circumstance::TheAssessmentEndsWithChildrensSocialCareStayingInvolved,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ChildInNeedPlanAgree),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeAChildInNeed),
        ],
        agree_should_agree_a_child_in_need_plan::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedPlanAgree),
            What::Duty(Duty::TheSocialWorkerShouldAgreeOnAPlanOfActionWithThe),
        ],
        agree_should_agree_on_a_plan_of_action::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedPlanAgree),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThePlan),
        ],
        agree_should_set_out_in_the_plan_what::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedPlanAgree),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThePlan),
        ],
        agree_should_reflect_in_the_plan_how_much::judge,
    ),
    (&[What::Act(Act::ChildInNeedReview)], review_should_happen_regularly::judge),
    (&[What::Act(Act::ChildInNeedReview)], review_should_happen_regularly2::judge),
    (
        &[
            What::Act(Act::ChildInNeedReview),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWatchOverThePlan),
        ],
        review_should_watch_over_the_plan::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedReview),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTestWhetherWhat),
        ],
        review_should_test_whether_what_adults_do_better::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedReview),
            What::Duty(Duty::TheSocialWorkerShouldConsiderWhetherMoreHasToBeDone),
        ],
        review_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedReview),
            What::Duty(Duty::TheSocialWorkerShouldRecordTheirDecisions),
        ],
        review_should_record::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedReview),
            What::Duty(Duty::TheSocialWorkerOtherAgenciesTheChildTogetherWithThe),
        ],
        review_should_agree_the_points_of_review::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedReview),
            What::Duty(Duty::TheSocialWorkerShouldReviewTheChildsPlan),
        ],
        review_should_review_the_childs_plan::judge,
    ),
    (
        &[
            What::Act(Act::ChildInNeedReview),
            What::Duty(Duty::TheSocialWorkerShouldAskWhetherHelpLeadsToAChangeFor),
        ],
        review_should_ask_whether_help_leads_to_a::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should agree a child in need plan with the family and other
/// agencies when further support is required.
///
/// SET A.2.5.26
///
/// The text does not say who.
mod agree_should_agree_a_child_in_need_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/agree-d5b1e2b7",
        citations: &["SET A.2.5.26"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::FurtherSupportIsRequired.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should agree a child in need plan with the family and other agencies when further support is required",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should agree a child in need plan with the family and other
    /// agencies when further support is required.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeAChildInNeed),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedPlanAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeAChildInNeed,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should agree on a plan of action with the other professionals, and talk it over
/// with child and family when the assessment ends with children's social care staying involved.
///
/// SET A.2.2.30
mod agree_should_agree_on_a_plan_of_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/agree-75ddf313",
        citations: &["SET A.2.2.30"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheAssessmentEndsWithChildrensSocialCareStayingInvolved
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should agree on a plan of action with the other professionals, and talk it over with child and family when the assessment ends with children's social care staying involved",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should agree on a plan of action with the other professionals, and talk it over
    /// with child and family when the assessment ends with children's social care staying involved.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldAgreeOnAPlanOfActionWithThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedPlanAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldAgreeOnAPlanOfActionWithThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should set out in the plan what services are delivered, and
/// who does what and why.
///
/// SET A.2.2.30
///
/// The text does not say who.
mod agree_should_set_out_in_the_plan_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/agree-70978e39",
        citations: &["SET A.2.2.30"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should set out in the plan what services are delivered, and who does what and why",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedPlanAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should reflect in the plan how much of the service is for
/// parents or carers, with clear measurable outcomes for the child and measurable, reviewable actions
/// expected of the parents.
///
/// SET A.2.2.31
///
/// The text does not say who.
mod agree_should_reflect_in_the_plan_how_much {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/agree-05af6474",
        citations: &["SET A.2.2.31"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should reflect in the plan how much of the service is for parents or carers, with clear measurable outcomes for the child and measurable, reviewable actions expected of the parents",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedPlanAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review of the child in need plan should happen regularly.
///
/// SET A.2.2.32
///
/// Reading: the plan of 2.2.30: the child in need plan of 2.5.26.
///
/// The text does not say from when this is counted.
///
/// The text does not say who.
mod review_should_happen_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-97f41bd2",
        citations: &["SET A.2.2.32"],
        readings: &["the plan of 2.2.30: the child in need plan of 2.5.26"],
        silences: &[
            "The text does not say from when this is counted",
            "The text does not say who",
        ],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review of the child in need plan should happen regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::ChildInNeedReview.occurrences(timeline)]),
                    "whether this was done “regularly”: the text gives no measure",
                ),
            )
    }
}

/// The review of the child in need plan should happen regularly.
///
/// After that, each should happen at most 6 months after the one before.
///
/// SET A.2.5.26
///
/// The text does not say from when this is counted.
///
/// The text does not say who.
mod review_should_happen_regularly2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-60bf1769",
        citations: &["SET A.2.5.26"],
        readings: &[
            "'within a maximum of six months': the reviews are not further apart than that",
        ],
        silences: &[
            "The text does not say from when this is counted",
            "The text does not say who",
            "The text does not say when this ends",
        ],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([judgements, series_1(timeline, now)])
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, each should happen at most 6 months after the one before",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, each should happen at most 6 months after the one before.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::ChildInNeedReview.occurrences(timeline);
        let running = |_at: Moment| true;
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(6, Unit::Months))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review of the child in need plan should happen regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The review of the child in need plan should happen regularly.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::ChildInNeedReview.occurrences(timeline)]),
                    "whether this was done “regularly”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should watch over the plan when further support is required.
///
/// SET A.2.5.26
///
/// Reading: 'monitored'; in line with local standards.
///
/// The text does not say who.
mod review_should_watch_over_the_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-7e2057b0",
        citations: &["SET A.2.5.26"],
        readings: &["'monitored'; in line with local standards"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::FurtherSupportIsRequired.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should watch over the plan when further support is required",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should watch over the plan when further support is required.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWatchOverThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldWatchOverThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should test whether what adults do better is enough and lasts;
/// this matters above all in neglect.
///
/// SET A.2.2.32
///
/// The text does not say who.
mod review_should_test_whether_what_adults_do_better {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-1cdc4f50",
        citations: &["SET A.2.2.32"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should test whether what adults do better is enough and lasts; this matters above all in neglect",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTestWhetherWhat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTestWhetherWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should consider whether more has to be done.
///
/// SET A.2.2.32
mod review_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-2e092aed",
        citations: &["SET A.2.2.32"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should consider whether more has to be done",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldConsiderWhetherMoreHasToBeDone),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConsiderWhetherMoreHasToBeDone,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should record their decisions.
///
/// SET A.2.2.32
mod review_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-dea5f876",
        citations: &["SET A.2.2.32"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should record their decisions",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerShouldRecordTheirDecisions));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheSocialWorkerShouldRecordTheirDecisions),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker, other agencies, the child together with the parents should agree the points of
/// review.
///
/// SET A.2.2.32
mod review_should_agree_the_points_of_review {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-85165184",
        citations: &["SET A.2.2.32"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker, other agencies, the child together with the parents should agree the points of review",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerOtherAgenciesTheChildTogetherWithThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerOtherAgenciesTheChildTogetherWithThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should review the child's plan.
///
/// SET A.2.2.33
mod review_should_review_the_childs_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-80d9fe7f",
        citations: &["SET A.2.2.33"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should review the child's plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerShouldReviewTheChildsPlan));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheSocialWorkerShouldReviewTheChildsPlan),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should ask whether help leads to a change for the better that is significant, and
/// fast enough for the child.
///
/// SET A.2.2.33
mod review_should_ask_whether_help_leads_to_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-need-plan/review-5d0f004e",
        citations: &["SET A.2.2.33"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should ask whether help leads to a change for the better that is significant, and fast enough for the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldAskWhetherHelpLeadsToAChangeFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildInNeedReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldAskWhetherHelpLeadsToAChangeFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
