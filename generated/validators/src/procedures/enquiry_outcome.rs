//! Outcome of the section 47 enquiry
//!
//! SET A.3.9
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Enquiry,
        Act::EnquiryOutcomeArrangements,
        Act::EnquiryOutcomeNoAction,
        Act::EnquiryOutcomeOutcome,
        Act::EnquiryOutcomePlanWithout,
        Act::EnquiryOutcomeSupport,
        Act::EnquiryOutcomeWeigh,
        Act::InitialConference,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareMustDetermineWhetherTheThresholdOf,
        Duty::ChildrensSocialCareMustSubjectAllGatheredInformationTo,
        Duty::SomebodyTheTextDoesNotSayWhoMustPutSuitableMulti,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteTheSingle,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMultiAgency,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderServicesAs,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordArrangements,
        Duty::TheChildrensSocialCareManagerIsResponsibleForThe,
        Duty::TheChildrensSocialCareManagerMustAuthoriseThatNo,
        Duty::TheChildrensSocialCareManagerMustHaveEnsuredThatThe,
        Duty::TheMostInvolvedAgenciesAreToHaveEnsuredThatTheChild,
        Duty::TheSocialWorkerAndTheFirstLineManagerWillCoordinate,
        Duty::TheSocialWorkerShouldConsiderRegularReassessmentOf,
        Duty::TheSocialWorkerShouldConsultTheChildTheParentsAndThe,
        Duty::TheSocialWorkerShouldDecideWhoIsResponsibleForThat,
        Duty::TheSocialWorkerShouldDetermineWhetherSupportServicesMay,
    ],
    facts: &[],
    circumstances: &[Circumstance::ThatIsAppropriate],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::ChildrensSocialCareMustSubjectAllGatheredInformationTo),
        ],
        weigh_must_subject_all_gathered_information_to_analysis_at_the::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeOutcome),
            What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleForThe),
        ],
        outcome_is_responsible_for_the_decision_on_completion_of_the::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::ChildrensSocialCareMustDetermineWhetherTheThresholdOf),
        ],
        outcome_must_determine_whether_the_threshold_of_significant_at::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeOutcome),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderServicesAs),
        ],
        outcome_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeOutcome),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        outcome_should_convene::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeNoAction),
            What::Duty(Duty::TheChildrensSocialCareManagerMustAuthoriseThatNo),
        ],
        no_action_must_authorise_that_no_further_action_is::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeNoAction),
            What::Duty(Duty::TheChildrensSocialCareManagerMustHaveEnsuredThatThe),
        ],
        no_action_must_have_ensured_that_the_child_other::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeNoAction),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor),
        ],
        no_action_must_record::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeSupport),
            What::Duty(Duty::TheSocialWorkerShouldConsultTheChildTheParentsAndThe),
        ],
        support_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeSupport),
            What::Duty(Duty::TheSocialWorkerShouldDetermineWhetherSupportServicesMay),
        ],
        support_should_determine_whether_support_services_may_help::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeSupport),
            What::Duty(Duty::TheSocialWorkerShouldConsiderRegularReassessmentOf),
        ],
        support_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeSupport),
            What::Duty(Duty::TheSocialWorkerShouldDecideWhoIsResponsibleForThat),
        ],
        support_should_decide_who_is_responsible_for_that::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeSupport),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordArrangements),
        ],
        support_should_record::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomePlanWithout),
            What::Duty(Duty::TheMostInvolvedAgenciesAreToHaveEnsuredThatTheChild),
        ],
        plan_without_is_to_have_ensured_that_the_child_other::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomePlanWithout),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor2),
        ],
        plan_without_must_record::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomePlanWithout),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteTheSingle),
        ],
        plan_without_should_complete_the_single_social_work_assessment::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomePlanWithout),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMultiAgency),
        ],
        plan_without_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeArrangements),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutSuitableMulti),
        ],
        arrangements_must_put_suitable_multi_agency_arrangements_in::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeArrangements),
            What::Duty(Duty::TheSocialWorkerAndTheFirstLineManagerWillCoordinate),
        ],
        arrangements_will_coordinate_and_review_those_arrangements::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeArrangements),
            What::Act(Act::EnquiryOutcomeOutcome),
            What::Act(Act::EnquiryOutcomeWeigh),
        ],
        arrangements_in_order::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeNoAction),
            What::Act(Act::EnquiryOutcomeOutcome),
            What::Act(Act::EnquiryOutcomeWeigh),
        ],
        no_action_in_order::judge,
    ),
    (
        &[
            What::Act(Act::EnquiryOutcomeOutcome),
            What::Act(Act::EnquiryOutcomePlanWithout),
            What::Act(Act::EnquiryOutcomeWeigh),
        ],
        plan_without_in_order::judge,
    ),
    (
        &[What::Act(Act::EnquiryOutcomeNoAction), What::Act(Act::EnquiryOutcomeSupport)],
        support_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Children's social care must subject all gathered information to analysis and evaluation at the end
/// of the section 47 enquiry.
///
/// SET A.3.9.2
mod weigh_must_subject_all_gathered_information_to_analysis_at_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/weigh-54a1320b",
        citations: &["SET A.3.9.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must subject all gathered information to analysis and evaluation at the end of the section 47 enquiry",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustSubjectAllGatheredInformationTo),
            );
        flat([
            {
                let start = first(Act::Enquiry.ends(timeline));
                SENTENCE
                    .judge(
                        limits::between(
                            start,
                            calendar::day_begins,
                            calendar::same_day_end,
                            &done,
                            now,
                        ),
                    )
            },
            {
                let parties = [Party::Agency(Agency::SocialCare)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }
}

/// The children's social care manager is responsible for the decision, on completion of the enquiry.
///
/// SET A.4.1.6
mod outcome_is_responsible_for_the_decision_on_completion_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/outcome-66900c46",
        citations: &["SET A.4.1.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager is responsible for the decision, on completion of the enquiry",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleForThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeOutcome.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerIsResponsibleForThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care must determine whether the threshold of significant harm is reached at the
/// end of the section 47 enquiry.
///
/// SET A.3.9.2
mod outcome_must_determine_whether_the_threshold_of_significant_at {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/outcome-b0923331",
        citations: &["SET A.3.9.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must determine whether the threshold of significant harm is reached at the end of the section 47 enquiry",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustDetermineWhetherTheThresholdOf),
            );
        flat([
            {
                let start = first(Act::Enquiry.ends(timeline));
                SENTENCE
                    .judge(
                        limits::between(
                            start,
                            calendar::day_begins,
                            calendar::same_day_end,
                            &done,
                            now,
                        ),
                    )
            },
            {
                let parties = [Party::Agency(Agency::SocialCare)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }
}

/// Somebody (the text does not say who) should consider services as a child in need when the outcome
/// of "Are the concerns substantiated, and is there continuing risk?" is "concerns are not
/// substantiated".
///
/// SET A.3.9.3
///
/// The text does not say who.
mod outcome_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/outcome-208d19f5",
        citations: &["SET A.3.9.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::EnquiryOutcomeOutcome
                .came_out(
                    Outcome::EnquiryOutcomeOutcome(
                        EnquiryOutcomeOutcomeOutcome::ConcernsAreNotSubstantiated,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider services as a child in need when the outcome of \"Are the concerns substantiated, and is there continuing risk?\" is \"concerns are not substantiated\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider services as a child in need when the outcome
    /// of "Are the concerns substantiated, and is there continuing risk?" is "concerns are not
    /// substantiated".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderServicesAs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeOutcome.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderServicesAs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should convene the initial conference on the child when the
/// outcome of "Are the concerns substantiated, and is there continuing risk?" is "significant harm is
/// confirmed".
///
/// SET A.3.9.3
///
/// Reading: 'should be called': convened, as in A.4.1.6.
///
/// The text does not say who.
mod outcome_should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/outcome-74e9ca64",
        citations: &["SET A.3.9.3"],
        readings: &["'should be called': convened, as in A.4.1.6"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::EnquiryOutcomeOutcome
                .came_out(
                    Outcome::EnquiryOutcomeOutcome(
                        EnquiryOutcomeOutcomeOutcome::SignificantHarmIsConfirmed,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should convene the initial conference on the child when the outcome of \"Are the concerns substantiated, and is there continuing risk?\" is \"significant harm is confirmed\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should convene the initial conference on the child when the
    /// outcome of "Are the concerns substantiated, and is there continuing risk?" is "significant harm is
    /// confirmed".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::InitialConference.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The children's social care manager must authorise that no further action is taken.
///
/// SET A.3.9.4
mod no_action_must_authorise_that_no_further_action_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/no-action-cd981ec7",
        citations: &["SET A.3.9.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must authorise that no further action is taken",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustAuthoriseThatNo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeNoAction.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustAuthoriseThatNo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager must have ensured that the child, other children of the
/// household and the carers were seen and spoken with.
///
/// SET A.3.9.4
mod no_action_must_have_ensured_that_the_child_other {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/no-action-df77eee4",
        citations: &["SET A.3.9.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must have ensured that the child, other children of the household and the carers were seen and spoken with",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustHaveEnsuredThatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeNoAction.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustHaveEnsuredThatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record the reasons for calling no conference.
///
/// SET A.4.1.3
///
/// The text does not say who.
mod no_action_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/no-action-1530382e",
        citations: &["SET A.4.1.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record the reasons for calling no conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeNoAction.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should consult the child, the parents and the other relevant professionals on the
/// case.
///
/// SET A.3.9.5
///
/// Reading: 'other professionals'.
mod support_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/support-055a73bc",
        citations: &["SET A.3.9.5"],
        readings: &["'other professionals'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should consult the child, the parents and the other relevant professionals on the case",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldConsultTheChildTheParentsAndThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConsultTheChildTheParentsAndThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should determine whether support services may help.
///
/// SET A.3.9.5
mod support_should_determine_whether_support_services_may_help {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/support-99d7ea02",
        citations: &["SET A.3.9.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should determine whether support services may help",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldDetermineWhetherSupportServicesMay),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldDetermineWhetherSupportServicesMay,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should consider regular reassessment of health and development against specific
/// objectives.
///
/// SET A.3.9.5
///
/// Reading: 'they should': the social worker.
mod support_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/support-bca87cc4",
        citations: &["SET A.3.9.5"],
        readings: &["'they should': the social worker"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should consider regular reassessment of health and development against specific objectives",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldConsiderRegularReassessmentOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConsiderRegularReassessmentOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should decide who is responsible for that reassessment.
///
/// SET A.3.9.5
mod support_should_decide_who_is_responsible_for_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/support-9c0b94dd",
        citations: &["SET A.3.9.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should decide who is responsible for that reassessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldDecideWhoIsResponsibleForThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldDecideWhoIsResponsibleForThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should record arrangements for future referrals when that is
/// appropriate.
///
/// SET A.3.9.5
///
/// The text does not say who.
mod support_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/support-c4624005",
        citations: &["SET A.3.9.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ThatIsAppropriate.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record arrangements for future referrals when that is appropriate",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should record arrangements for future referrals when that is
    /// appropriate.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordArrangements),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordArrangements,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The most involved agencies are to have ensured that the child, other children of the household and
/// the carers were seen and spoken with (the text uses no duty word).
///
/// SET A.3.9.7
///
/// The text uses no duty word here.
mod plan_without_is_to_have_ensured_that_the_child_other {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/plan-without-55ef1eb1",
        citations: &["SET A.3.9.7"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The most involved agencies are to have ensured that the child, other children of the household and the carers were seen and spoken with (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheMostInvolvedAgenciesAreToHaveEnsuredThatTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomePlanWithout.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheMostInvolvedAgenciesAreToHaveEnsuredThatTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record the reasons for calling no conference.
///
/// SET A.4.1.3
///
/// The text does not say who.
mod plan_without_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/plan-without-1530382e",
        citations: &["SET A.4.1.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record the reasons for calling no conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomePlanWithout.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should complete the single social work assessment.
///
/// SET A.3.9.8
///
/// The text does not say who.
mod plan_without_should_complete_the_single_social_work_assessment {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/plan-without-a75e7039",
        citations: &["SET A.3.9.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should complete the single social work assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteTheSingle),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomePlanWithout.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteTheSingle,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider multi-agency meetings for the child in need
/// plan: to develop, implement and review it.
///
/// SET A.3.9.8
///
/// The text does not say who.
mod plan_without_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/plan-without-9e9f61d7",
        citations: &["SET A.3.9.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider multi-agency meetings for the child in need plan: to develop, implement and review it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMultiAgency),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomePlanWithout.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMultiAgency,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must put suitable multi-agency arrangements in place, to
/// safeguard the child until the initial conference has been held.
///
/// SET A.3.9.6
///
/// The text does not say who.
mod arrangements_must_put_suitable_multi_agency_arrangements_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/arrangements-a43a862a",
        citations: &["SET A.3.9.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must put suitable multi-agency arrangements in place, to safeguard the child until the initial conference has been held",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutSuitableMulti),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeArrangements.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustPutSuitableMulti,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker and the first line manager will coordinate and review those arrangements.
///
/// SET A.3.9.6
///
/// Reading: 'their line manager': the social worker's.
mod arrangements_will_coordinate_and_review_those_arrangements {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquiry-outcome/arrangements-bb4eda21",
        citations: &["SET A.3.9.6"],
        readings: &["'their line manager': the social worker's"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker and the first line manager will coordinate and review those arrangements",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerAndTheFirstLineManagerWillCoordinate),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EnquiryOutcomeArrangements.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerAndTheFirstLineManagerWillCoordinate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Protect the child until the conference” follows “Are the concerns substantiated, and is there
/// continuing risk?” or “Weigh what was gathered”.
///
/// SET A.3.9
mod arrangements_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "arrangements-in-order-9b863b64",
        citations: &["SET A.3.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Protect the child until the conference” follows “Are the concerns substantiated, and is there continuing risk?” or “Weigh what was gathered”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::EnquiryOutcomeOutcome.occurrences(timeline),
            Act::EnquiryOutcomeWeigh.occurrences(timeline),
        ];
        Act::EnquiryOutcomeArrangements
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “No further action, once authorised” follows “Are the concerns substantiated, and is there
/// continuing risk?” or “Weigh what was gathered”.
///
/// SET A.3.9
mod no_action_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "no-action-in-order-5da414f4",
        citations: &["SET A.3.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“No further action, once authorised” follows “Are the concerns substantiated, and is there continuing risk?” or “Weigh what was gathered”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::EnquiryOutcomeOutcome.occurrences(timeline),
            Act::EnquiryOutcomeWeigh.occurrences(timeline),
        ];
        Act::EnquiryOutcomeNoAction
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Plan without a conference” follows “Are the concerns substantiated, and is there continuing risk?”
/// or “Weigh what was gathered”.
///
/// SET A.3.9
mod plan_without_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-without-in-order-643226b0",
        citations: &["SET A.3.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Plan without a conference” follows “Are the concerns substantiated, and is there continuing risk?” or “Weigh what was gathered”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::EnquiryOutcomeOutcome.occurrences(timeline),
            Act::EnquiryOutcomeWeigh.occurrences(timeline),
        ];
        Act::EnquiryOutcomePlanWithout
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Talk about support” follows “No further action, once authorised”.
///
/// SET A.3.9
mod support_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "support-in-order-9eb03d56",
        citations: &["SET A.3.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Talk about support” follows “No further action, once authorised”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::EnquiryOutcomeNoAction.occurrences(timeline)];
        Act::EnquiryOutcomeSupport
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
