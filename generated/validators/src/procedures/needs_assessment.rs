//! Carrying out the multi-agency assessment
//!
//! SET A.2.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Assessment,
        Act::NeedsAssessmentApprove,
        Act::NeedsAssessmentContact,
        Act::NeedsAssessmentPermission,
        Act::NeedsAssessmentPlan,
        Act::StrategyDiscussion,
        Act::VisitOfAssessment,
    ],
    milestones: &[Milestone::ReferralReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::AllProfessionalsShouldSeekWhatTheirOwnAgenciesKnowFrom,
        Duty::SomebodyTheTextDoesNotSayWhoMayNotPutOffImmediate,
        Duty::SomebodyTheTextDoesNotSayWhoMustActToHaveTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoMustBringTheEarlier,
        Duty::SomebodyTheTextDoesNotSayWhoMustSetOutTheTimescales,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAtThe2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAdultsSuchAs,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessByTheLocal,
        Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheEducation,
        Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheNamed,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldDiscussionsAnd,
        Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnswersTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheAssessment,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAnyTimescale,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutToUnderstand,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSetTheSpeedOfAn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTalkToTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther,
        Duty::SomebodyTheTextDoesNotSayWhoShouldUseTheEarlier,
        Duty::SomebodyTheTextDoesNotSayWhoWillAssessQuicklyWhere,
        Duty::TheChildrensSocialCareManagerMustGiveTheAssessment,
        Duty::TheEducationServiceOfTheLocalAuthorityWhereTheChild,
        Duty::TheFirstLineManagerExperiencedAndQualifiedMustSupervise,
        Duty::TheFirstLineManagerMustLookThroughTheFileRecordWhyIt,
        Duty::TheFirstLineManagerMustRecordTheReasonsForChecks,
        Duty::TheMultiAgencyAssessmentMustCoverTheChildsNeedsIn,
        Duty::TheProfessionalInvolvedWithChildAndFamilyMustDecide,
        Duty::TheSocialWorkerIsResponsibleForTellingChildrenAnd,
        Duty::TheSocialWorkerShouldNotWaitForTheEndOfTheAssessment,
        Duty::TheSocialWorkerShouldPlanCarefullyInConsultationWith,
        Duty::TheSocialWorkerShouldRecordWhyItTakesLongerWhenIt,
        Duty::TheSocialWorkerWillJudgeThatSpeedInEachCase,
    ],
    facts: &["checks-without-parents", "possible-crime", "reasonable-cause"],
    circumstances: &[
        Circumstance::ASchoolAgeChildIsFoundNotToAttendAny,
        Circumstance::AnEarlyHelpOrCommonAssessmentWasMadeBefore,
        Circumstance::ChildAndParentsHaveMovedIntoTheArea,
        Circumstance::ItBecomesApparentThat45WorkingDaysHaveToBeExtended,
        Circumstance::ItExceeds45WorkingDays,
        Circumstance::ParticularNeedsAreIdentifiedAtAnyStage,
        Circumstance::TheChildIsFoundNotToBeRegistered,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::StrategyDiscussion)], should_hold::judge),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAtThe2)],
        must_tell_at_the_earliest_opportunity::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldDiscussionsAnd)],
        should_hold_discussions_and_interviews_with_family::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout2)],
        should_communicate_without_words_with_those_who::judge,
    ),
    (
        &[What::Duty(Duty::TheSocialWorkerShouldNotWaitForTheEndOfTheAssessment)],
        should_not_wait_for_the_end_of_the::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTalkToTheChild)],
        should_talk_to_the_child_from_the::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheEducation)],
        should_contact_the_education_service_to_learn::judge,
    ),
    (
        &[What::Duty(Duty::TheEducationServiceOfTheLocalAuthorityWhereTheChild)],
        must_see_to_the_childs_education_as_soon_as_possible::judge,
    ),
    (
        &[What::Duty(Duty::AllProfessionalsShouldSeekWhatTheirOwnAgenciesKnowFrom)],
        should_seek_what_their_own_agencies_know::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustActToHaveTheChild)],
        must_act_to_have_the_child_registered::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheNamed)],
        should_contact_the_named_health_professional_of::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentPlan),
            What::Duty(Duty::TheSocialWorkerShouldPlanCarefullyInConsultationWith),
        ],
        plan_should_plan_carefully_in_consultation_with_the::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheAssessment),
        ],
        plan_should_plan_the_assessment_by_local_guidance::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutToUnderstand),
        ],
        plan_should_set_out_to_understand_the_childs::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSetOutTheTimescales),
        ],
        plan_must_set_out_the_timescales_in_the::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentPlan),
            What::Duty(Duty::TheSocialWorkerIsResponsibleForTellingChildrenAnd),
        ],
        plan_is_responsible_for_telling_children_and_families_clearly::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentPermission),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf2),
        ],
        permission_should_seek_permission_of_the_parents_before::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentPermission),
            What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsForChecks),
        ],
        permission_must_record::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentContact),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith),
        ],
        contact_should_make_the_checks_with_the_involved::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentContact),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther),
        ],
        contact_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentContact),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant),
        ],
        contact_should_ask_the_relevant_agency_how_it::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMayNotPutOffImmediate)],
        contact_may_not_put_off_immediate_action_while_information::judge,
    ),
    (
        &[
            What::Act(Act::VisitOfAssessment),
            What::Milestone(Milestone::ReferralReceived),
        ],
        see_must_do_this_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::VisitOfAssessment),
            What::Duty(Duty::TheProfessionalInvolvedWithChildAndFamilyMustDecide),
        ],
        see_must_decide_when_it_happens_by_how::judge,
    ),
    (&[What::Act(Act::VisitOfAssessment)], see_must_happen::judge),
    (&[What::Act(Act::VisitOfAssessment)], see_must_happen2::judge),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessByTheLocal),
        ],
        assess_should_assess_by_the_local_assessment_protocol::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUseTheEarlier),
        ],
        assess_should_use_the_earlier_assessment_to_inform::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringTheEarlier),
        ],
        assess_must_bring_the_earlier_information_up_to::judge,
    ),
    (
        &[What::Act(Act::Assessment), What::ActEnds(Act::Assessment)],
        assess_must_lead::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::TheFirstLineManagerExperiencedAndQualifiedMustSupervise),
        ],
        assess_must_supervise_the_social_worker_who_leads::judge,
    ),
    (
        &[What::Act(Act::Assessment), What::ActEnds(Act::Assessment)],
        assess_should_lead::judge,
    ),
    (
        &[What::Act(Act::Assessment), What::ActEnds(Act::Assessment)],
        assess_should_coordinate::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::TheMultiAgencyAssessmentMustCoverTheChildsNeedsIn),
        ],
        assess_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnswersTo),
        ],
        assess_should_let_the_answers_to_two_questions::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Milestone(Milestone::ReferralReceived),
        ],
        assess_should_complete_within_45_working_days::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::TheSocialWorkerShouldRecordWhyItTakesLongerWhenIt),
        ],
        assess_should_record::judge,
    ),
    (
        &[What::Act(Act::Assessment), What::ActEnds(Act::Assessment)],
        assess_must_complete_in_a_timely_manner::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Milestone(Milestone::ReferralReceived),
        ],
        assess_should_complete_within_45_working_days2::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::TheFirstLineManagerMustLookThroughTheFileRecordWhyIt),
        ],
        assess_must_look_through_the_file_record_why::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAnyTimescale),
        ],
        assess_should_review_any_timescale_regularly::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetTheSpeedOfAn),
        ],
        assess_should_set_the_speed_of_an_assessment::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::TheSocialWorkerWillJudgeThatSpeedInEachCase),
        ],
        assess_will_judge_that_speed_in_each_case::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAssessQuicklyWhere),
        ],
        assess_will_assess_quickly_where_the_childs_needs::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAdultsSuchAs),
        ],
        assess_should_assess_adults_such_as_parent_carers_in_a_timely::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentApprove),
            What::Duty(Duty::TheChildrensSocialCareManagerMustGiveTheAssessment),
        ],
        approve_must_give_the_assessment_approval_and_see::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Act(Act::VisitOfAssessment),
        ],
        assess_in_order::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Act(Act::NeedsAssessmentApprove),
        ],
        approve_in_order::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentContact),
            What::Act(Act::NeedsAssessmentPermission),
            What::Act(Act::NeedsAssessmentPlan),
        ],
        contact_in_order::judge,
    ),
    (
        &[
            What::Act(Act::NeedsAssessmentContact),
            What::Act(Act::NeedsAssessmentPermission),
            What::Act(Act::NeedsAssessmentPlan),
            What::Act(Act::VisitOfAssessment),
        ],
        see_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should hold a strategy meeting or discussion when significant
/// harm, or its likelihood, is suspected with reasonable cause.
///
/// SET A.2.5.25
///
/// Reading: 'the criteria … are met': there is reasonable cause.
///
/// The text does not say who.
mod should_hold {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-3a85f465",
        citations: &["SET A.2.5.25"],
        readings: &["'the criteria … are met': there is reasonable cause"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.reasonable_cause(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold a strategy meeting or discussion when significant harm, or its likelihood, is suspected with reasonable cause",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should hold a strategy meeting or discussion when significant
    /// harm, or its likelihood, is suspected with reasonable cause.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) must tell the police at the earliest opportunity when there
/// may have been a crime.
///
/// SET A.2.5.20
///
/// The text does not say who.
mod must_tell_at_the_earliest_opportunity {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-96bf6076",
        citations: &["SET A.2.5.20"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.possible_crime(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the police at the earliest opportunity when there may have been a crime",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must tell the police at the earliest opportunity when there
    /// may have been a crime.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAtThe2,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “at the earliest opportunity”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should hold discussions and interviews with family members and
/// child in the language they prefer.
///
/// SET A.2.5.8
///
/// The text does not say who.
mod should_hold_discussions_and_interviews_with_family {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-28ff2ed5",
        citations: &["SET A.2.5.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold discussions and interviews with family members and child in the language they prefer",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldDiscussionsAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldDiscussionsAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should communicate without words with those who need it (where
/// appropriate).
///
/// SET A.2.5.8
///
/// The text does not say who.
mod should_communicate_without_words_with_those_who {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-913e2c47",
        citations: &["SET A.2.5.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should communicate without words with those who need it (where appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should not wait for the end of the assessment before services are commissioned
/// for child and family when particular needs are identified at any stage.
///
/// SET A.2.2.37
mod should_not_wait_for_the_end_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-cc738287",
        citations: &["SET A.2.2.37"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ParticularNeedsAreIdentifiedAtAnyStage.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should not wait for the end of the assessment before services are commissioned for child and family when particular needs are identified at any stage",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    /// The social worker should not wait for the end of the assessment before services are commissioned
    /// for child and family when particular needs are identified at any stage.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldNotWaitForTheEndOfTheAssessment),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should talk to the child, from the first, with as little
/// distress and as much accurate and complete information as can be, and without leading or suggestive
/// questions.
///
/// SET A.2.5.19
///
/// Reading: as it may not be clear yet whether there was a crime.
///
/// The text does not say who.
mod should_talk_to_the_child_from_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-f7363cb2",
        citations: &["SET A.2.5.19"],
        readings: &["as it may not be clear yet whether there was a crime"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should talk to the child, from the first, with as little distress and as much accurate and complete information as can be, and without leading or suggestive questions",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTalkToTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTalkToTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should contact the education service, to learn why the child
/// is not in education when a school-age child is found not to attend any.
///
/// SET A.2.5.10
///
/// The text does not say who.
mod should_contact_the_education_service_to_learn {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-86a20238",
        citations: &["SET A.2.5.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ASchoolAgeChildIsFoundNotToAttendAny.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should contact the education service, to learn why the child is not in education when a school-age child is found not to attend any",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should contact the education service, to learn why the child
    /// is not in education when a school-age child is found not to attend any.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheEducation),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheEducation,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The education service of the local authority where the child lives must see to the child's
/// education as soon as possible when a school-age child is found not to attend any.
///
/// SET A.2.5.10
///
/// Reading: 'must take responsibility for ensuring': must.
mod must_see_to_the_childs_education_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-94e884a1",
        citations: &["SET A.2.5.10"],
        readings: &["'must take responsibility for ensuring': must"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ASchoolAgeChildIsFoundNotToAttendAny.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The education service of the local authority where the child lives must see to the child's education as soon as possible when a school-age child is found not to attend any",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The education service of the local authority where the child lives must see to the child's
    /// education as soon as possible when a school-age child is found not to attend any.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEducationServiceOfTheLocalAuthorityWhereTheChild),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheEducationServiceOfTheLocalAuthorityWhereTheChild,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “as soon as possible”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::EducationService)];
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

/// All professionals should seek what their own agencies know from earlier addresses, here and abroad
/// when child and parents have moved into the area.
///
/// SET A.2.5.16
mod should_seek_what_their_own_agencies_know {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-0bed5166",
        citations: &["SET A.2.5.16"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildAndParentsHaveMovedIntoTheArea.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All professionals should seek what their own agencies know from earlier addresses, here and abroad when child and parents have moved into the area",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// All professionals should seek what their own agencies know from earlier addresses, here and abroad
    /// when child and parents have moved into the area.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllProfessionalsShouldSeekWhatTheirOwnAgenciesKnowFrom),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllProfessionalsShouldSeekWhatTheirOwnAgenciesKnowFrom,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must act to have the child registered with a GP when the child
/// is found not to be registered.
///
/// SET A.2.5.11
///
/// The text does not say who.
mod must_act_to_have_the_child_registered {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-713e6748",
        citations: &["SET A.2.5.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildIsFoundNotToBeRegistered.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must act to have the child registered with a GP when the child is found not to be registered",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must act to have the child registered with a GP when the child
    /// is found not to be registered.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustActToHaveTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustActToHaveTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should contact the named health professional of community
/// services that matches the child's age, and act for access to all health services when the child is
/// found not to be registered.
///
/// SET A.2.5.11
///
/// The text does not say who.
mod should_contact_the_named_health_professional_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment-6cbe69f0",
        citations: &["SET A.2.5.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildIsFoundNotToBeRegistered.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should contact the named health professional of community services that matches the child's age, and act for access to all health services when the child is found not to be registered",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should contact the named health professional of community
    /// services that matches the child's age, and act for access to all health services when the child is
    /// found not to be registered.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheNamed),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheNamed,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should plan carefully, in consultation with the manager and other agencies, who
/// does what by when.
///
/// Listed: when child or children are interviewed, in a suitable time.
///
/// Listed: whether they are seen and spoken to with parents or without.
///
/// Listed: when parents and relatives who matter are interviewed.
///
/// Listed: what child and parents are told of any concerns.
///
/// Listed: what other agencies contribute, and who provides it.
///
/// Listed: what history is gathered, of whom, and the community around.
///
/// Listed: whether information from abroad is required; then each agency will need to request it from
/// its equivalents there.
///
/// SET A.2.5.3
mod plan_should_plan_carefully_in_consultation_with_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/plan-8b180eb3",
        citations: &["SET A.2.5.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should plan carefully, in consultation with the manager and other agencies, who does what by when",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldPlanCarefullyInConsultationWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldPlanCarefullyInConsultationWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should plan the assessment by local guidance or protocols.
///
/// SET A.2.5.13
///
/// The text does not say who.
mod plan_should_plan_the_assessment_by_local_guidance {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/plan-c21aa6fb",
        citations: &["SET A.2.5.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should plan the assessment by local guidance or protocols",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheAssessment),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheAssessment,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should set out to understand the child's needs and
/// circumstances, and how able the parents are to answer them and to keep the child safe, now and
/// later.
///
/// SET A.2.5.13
///
/// The text does not say who.
mod plan_should_set_out_to_understand_the_childs {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/plan-164e99fd",
        citations: &["SET A.2.5.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should set out to understand the child's needs and circumstances, and how able the parents are to answer them and to keep the child safe, now and later",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutToUnderstand),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutToUnderstand,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must set out the timescales in the assessment.
///
/// SET A.2.5.14
///
/// The text does not say who.
mod plan_must_set_out_the_timescales_in_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/plan-c5ae9ed9",
        citations: &["SET A.2.5.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must set out the timescales in the assessment",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSetOutTheTimescales),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustSetOutTheTimescales,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker is responsible for telling children and families clearly how it is done and when
/// to expect a decision on next steps.
///
/// SET A.2.2.38
mod plan_is_responsible_for_telling_children_and_families_clearly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/plan-06e51cbc",
        citations: &["SET A.2.2.38"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker is responsible for telling children and families clearly how it is done and when to expect a decision on next steps",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerIsResponsibleForTellingChildrenAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerIsResponsibleForTellingChildrenAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should seek permission of the parents before other agencies
/// hear of the referral.
///
/// SET A.2.5.5
///
/// The text does not say who.
mod permission_should_seek_permission_of_the_parents_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/permission-d6a00b6a",
        citations: &["SET A.2.5.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should seek permission of the parents before other agencies hear of the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentPermission.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager must record the reasons for checks without the parents' knowledge or
/// permission when other agencies are spoken to about the referral, by decision of the manager, while
/// parents do not know or did not agree.
///
/// Listed: the child's welfare would be prejudiced.
///
/// Listed: behaviour of the adult that gives serious concern would get worse.
///
/// Listed: the child would risk more significant harm.
///
/// Listed: a criminal investigation would be prejudiced.
///
/// SET A.2.5.5
///
/// Reading: 'the manager': the social worker's, of 2.5.2 and 2.5.3; the list gives examples.
mod permission_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/permission-5122e529",
        citations: &["SET A.2.5.5"],
        readings: &[
            "'the manager': the social worker's, of 2.5.2 and 2.5.3; the list gives examples",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.checks_without_parents(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager must record the reasons for checks without the parents' knowledge or permission when other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The first line manager must record the reasons for checks without the parents' knowledge or
    /// permission when other agencies are spoken to about the referral, by decision of the manager, while
    /// parents do not know or did not agree.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsForChecks),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentPermission.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerMustRecordTheReasonsForChecks,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make the checks with the involved professionals
/// themselves, and not by messages passed on by others.
///
/// SET A.2.5.6
///
/// The text does not say who.
mod contact_should_make_the_checks_with_the_involved {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/contact-ad4c376a",
        citations: &["SET A.2.5.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make the checks with the involved professionals themselves, and not by messages passed on by others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentContact.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the other agencies involved with the child why
/// there is an enquiry, whether or not parental consent was given.
///
/// SET A.2.5.7
///
/// Reading: 'the relevant agency': each of those contacted; left as open as the text: told whether
/// there is consent, or told with or without it.
///
/// The text does not say who.
mod contact_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/contact-fc6b3b78",
        citations: &["SET A.2.5.7"],
        readings: &[
            "'the relevant agency': each of those contacted; left as open as the text: told whether there is consent, or told with or without it",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the other agencies involved with the child why there is an enquiry, whether or not parental consent was given",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentContact.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should ask the relevant agency how it assesses the child in
/// the light of this.
///
/// SET A.2.5.7
///
/// The text does not say who.
mod contact_should_ask_the_relevant_agency_how_it {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/contact-5a803710",
        citations: &["SET A.2.5.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should ask the relevant agency how it assesses the child in the light of this",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentContact.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) may not put off immediate action while information from abroad
/// is awaited.
///
/// SET A.2.5.18
///
/// Reading: 'it is never acceptable': may not.
///
/// The text does not say who.
mod contact_may_not_put_off_immediate_action_while_information {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/contact-3f6c724d",
        citations: &["SET A.2.5.18"],
        readings: &["'it is never acceptable': may not"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) may not put off immediate action while information from abroad is awaited",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMayNotPutOffImmediate),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The qualified social worker must carry out the first meeting with the child as soon as possible
/// after receipt of the referral.
///
/// SET A.2.2.17
///
/// Reading: 'must be seen by': must do this.
mod see_must_do_this_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/see-6b140f4d",
        citations: &["SET A.2.2.17"],
        readings: &["'must be seen by': must do this"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The qualified social worker must carry out the first meeting with the child as soon as possible after receipt of the referral",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::VisitOfAssessment.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ReferralReceived.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “as soon as possible”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [Party::Role(Role::QualifiedSocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The professional involved with child and family must decide when it happens, by how they assess the
/// child's needs.
///
/// SET A.2.2.17
mod see_must_decide_when_it_happens_by_how {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/see-fe1cbbcf",
        citations: &["SET A.2.2.17"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional involved with child and family must decide when it happens, by how they assess the child's needs",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalInvolvedWithChildAndFamilyMustDecide),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::VisitOfAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalInvolvedWithChildAndFamilyMustDecide,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first meeting with the child must happen.
///
/// SET A.2.5.14
///
/// Reading: 'within a timescale' that suits the concerns expressed at referral.
///
/// The text does not say how long.
mod see_must_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/see-6c5dc7f1",
        citations: &["SET A.2.5.14"],
        readings: &[
            "'within a timescale' that suits the concerns expressed at referral",
        ],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first meeting with the child must happen",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::VisitOfAssessment.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The first meeting with the child must happen when an early help or common assessment was made
/// before.
///
/// SET A.2.5.1
///
/// Reading: 'the child must be seen'; where an early help or common assessment exists.
mod see_must_happen2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/see-2fded41d",
        citations: &["SET A.2.5.1"],
        readings: &[
            "'the child must be seen'; where an early help or common assessment exists",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AnEarlyHelpOrCommonAssessmentWasMadeBefore.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first meeting with the child must happen when an early help or common assessment was made before",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The first meeting with the child must happen when an early help or common assessment was made
    /// before.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::VisitOfAssessment.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) should assess by the local assessment protocol, based on the
/// national guidance of 2023.
///
/// SET A.2.5.1
///
/// The text does not say who.
mod assess_should_assess_by_the_local_assessment_protocol {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-8910d731",
        citations: &["SET A.2.5.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should assess by the local assessment protocol, based on the national guidance of 2023",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessByTheLocal),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessByTheLocal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should use the earlier assessment to inform it when an early
/// help or common assessment was made before.
///
/// SET A.2.5.1
///
/// The text does not say who.
mod assess_should_use_the_earlier_assessment_to_inform {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-f9ff4625",
        citations: &["SET A.2.5.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AnEarlyHelpOrCommonAssessmentWasMadeBefore.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should use the earlier assessment to inform it when an early help or common assessment was made before",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should use the earlier assessment to inform it when an early
    /// help or common assessment was made before.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUseTheEarlier));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldUseTheEarlier,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must bring the earlier information up to date when an early
/// help or common assessment was made before.
///
/// SET A.2.5.1
///
/// The text does not say who.
mod assess_must_bring_the_earlier_information_up_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-7c728c2c",
        citations: &["SET A.2.5.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AnEarlyHelpOrCommonAssessmentWasMadeBefore.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must bring the earlier information up to date when an early help or common assessment was made before",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must bring the earlier information up to date when an early
    /// help or common assessment was made before.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringTheEarlier));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustBringTheEarlier,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The qualified social worker must lead the multi-agency assessment.
///
/// SET A.2.5.3
mod assess_must_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-ab5a657a",
        citations: &["SET A.2.5.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The qualified social worker must lead the multi-agency assessment",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Assessment.occurrences(timeline);
        let parties = [Party::Role(Role::QualifiedSocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Lead, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The first line manager (experienced and qualified) must supervise the social worker who leads.
///
/// SET A.2.5.3
///
/// Reading: 'who is supervised by' is part of the must; 'social work manager': the social worker's
/// line manager.
mod assess_must_supervise_the_social_worker_who_leads {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-41a0bb3b",
        citations: &["SET A.2.5.3"],
        readings: &[
            "'who is supervised by' is part of the must; 'social work manager': the social worker's line manager",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager (experienced and qualified) must supervise the social worker who leads",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerExperiencedAndQualifiedMustSupervise),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerExperiencedAndQualifiedMustSupervise,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The qualified social worker should lead the multi-agency assessment.
///
/// SET A.2.5.12
mod assess_should_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-0f3fdb7b",
        citations: &["SET A.2.5.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The qualified social worker should lead the multi-agency assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Assessment.occurrences(timeline);
        let parties = [Party::Role(Role::QualifiedSocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Lead, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The qualified social worker should coordinate the multi-agency assessment.
///
/// SET A.2.5.12
mod assess_should_coordinate {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-5b82f445",
        citations: &["SET A.2.5.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The qualified social worker should coordinate the multi-agency assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Assessment.occurrences(timeline);
        let parties = [Party::Role(Role::QualifiedSocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Coordinate, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The multi-agency assessment must cover the child's needs in rigorous analysis, and how able the
/// parents are to meet them within family and surroundings.
///
/// SET A.2.5.12
mod assess_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-03049f96",
        citations: &["SET A.2.5.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The multi-agency assessment must cover the child's needs in rigorous analysis, and how able the parents are to meet them within family and surroundings",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheMultiAgencyAssessmentMustCoverTheChildsNeedsIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheMultiAgencyAssessmentMustCoverTheChildsNeedsIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should let the answers to two questions decide what is needed
/// to safeguard the child and, where possible, support the parents: what if nothing changes, and what
/// would it mean for the child.
///
/// SET A.2.5.12
///
/// The text does not say who.
mod assess_should_let_the_answers_to_two_questions {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-7ed5ad92",
        citations: &["SET A.2.5.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should let the answers to two questions decide what is needed to safeguard the child and, where possible, support the parents: what if nothing changes, and what would it mean for the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnswersTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnswersTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should complete a multi-agency assessment within 45 working
/// days of receipt of the referral.
///
/// SET A.2.2.36
///
/// Reading: 'the point of referral': receipt of the referral.
///
/// Reading: 'to conclude, such that … decision on next steps': completed.
///
/// The text does not say who.
mod assess_should_complete_within_45_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-a5773b7a",
        citations: &["SET A.2.2.36"],
        readings: &[
            "'the point of referral': receipt of the referral",
            "'to conclude, such that … decision on next steps': completed",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should complete a multi-agency assessment within 45 working days of receipt of the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::Assessment.ends(timeline);
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(45, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The social worker should record why it takes longer when it exceeds 45 working days.
///
/// SET A.2.2.36
///
/// Reading: in discussion with child, family and other professionals.
mod assess_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-9ba68c68",
        citations: &["SET A.2.2.36"],
        readings: &["in discussion with child, family and other professionals"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ItExceeds45WorkingDays.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should record why it takes longer when it exceeds 45 working days",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should record why it takes longer when it exceeds 45 working days.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldRecordWhyItTakesLongerWhenIt),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldRecordWhyItTakesLongerWhenIt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must complete a multi-agency assessment in a timely manner.
///
/// SET A.2.5.2
///
/// Reading: 'as identified by the social worker and the manager'.
///
/// The text does not say who.
mod assess_must_complete_in_a_timely_manner {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-9d6dd3a4",
        citations: &["SET A.2.5.2"],
        readings: &["'as identified by the social worker and the manager'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must complete a multi-agency assessment in a timely manner",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::Assessment.occurrences(timeline)]),
                    "whether this was done “in a timely manner”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should complete a multi-agency assessment within 45 working
/// days of receipt of the referral.
///
/// A later date may be agreed by the first line manager, with reasons.
///
/// SET A.2.5.2
///
/// Reading: 'the point of referral': receipt of the referral.
///
/// The text does not say who.
mod assess_should_complete_within_45_working_days2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-631d82a0",
        citations: &["SET A.2.5.2"],
        readings: &["'the point of referral': receipt of the referral"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let agreed = timeline.later_dates_of(What::Act(Act::Assessment));
        let done = timeline.recorded(What::Act(Act::Assessment));
        limits::with_later_dates(
            judgements,
            &agreed,
            &done,
            now,
            &|later, _due| Truth::all([
                actors::agreed_by(
                    later,
                    &[Party::Role(Role::FirstLineManager)],
                    Sharing::All,
                ),
                Truth::recorded(later.with_reasons, "reasons were recorded"),
            ]),
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should complete a multi-agency assessment within 45 working days of receipt of the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should complete a multi-agency assessment within 45 working
    /// days of receipt of the referral.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::Assessment.ends(timeline);
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(45, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The first line manager must look through the file, record why it takes longer and agree the new
/// timescale when it becomes apparent that 45 working days have to be extended.
///
/// SET A.2.5.2
mod assess_must_look_through_the_file_record_why {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-cc52328a",
        citations: &["SET A.2.5.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItBecomesApparentThat45WorkingDaysHaveToBeExtended
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager must look through the file, record why it takes longer and agree the new timescale when it becomes apparent that 45 working days have to be extended",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The first line manager must look through the file, record why it takes longer and agree the new
    /// timescale when it becomes apparent that 45 working days have to be extended.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerMustLookThroughTheFileRecordWhyIt),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerMustLookThroughTheFileRecordWhyIt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should review any timescale regularly.
///
/// SET A.2.5.2
///
/// The text does not say who.
mod assess_should_review_any_timescale_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-0048506e",
        citations: &["SET A.2.5.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should review any timescale regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAnyTimescale,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “regularly”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should set the speed of an assessment by the child's needs and
/// the nature and level of risk.
///
/// SET A.2.2.35
///
/// The text does not say who.
mod assess_should_set_the_speed_of_an_assessment {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-55490fa3",
        citations: &["SET A.2.2.35"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should set the speed of an assessment by the child's needs and the nature and level of risk",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetTheSpeedOfAn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSetTheSpeedOfAn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker will judge that speed in each case.
///
/// SET A.2.2.35
///
/// Reading: 'will require judgments': will.
mod assess_will_judge_that_speed_in_each_case {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-1c203d89",
        citations: &["SET A.2.2.35"],
        readings: &["'will require judgments': will"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker will judge that speed in each case",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerWillJudgeThatSpeedInEachCase));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerWillJudgeThatSpeedInEachCase,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will assess quickly, where the child's needs require it.
///
/// SET A.2.2.37
///
/// The text does not say who.
mod assess_will_assess_quickly_where_the_childs_needs {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-4c5e9a0d",
        citations: &["SET A.2.2.37"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will assess quickly, where the child's needs require it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAssessQuicklyWhere),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillAssessQuicklyWhere,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should assess adults, such as parent carers and others, too,
/// as the child's needs require in a timely manner.
///
/// SET A.2.2.35
///
/// The text does not say who.
mod assess_should_assess_adults_such_as_parent_carers_in_a_timely {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/assess-ced7fc6c",
        citations: &["SET A.2.2.35"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should assess adults, such as parent carers and others, too, as the child's needs require in a timely manner",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::Assessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAdultsSuchAs,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “in a timely manner”: the text gives no measure",
                ),
            )
    }
}

/// The children's social care manager must give the assessment approval, and see to these things.
///
/// Listed: the child was spoken with directly and alone; views and wishes are recorded and considered.
///
/// Listed: all children of the household were seen, and their needs considered.
///
/// Listed: the home was visited, and the bedroom seen.
///
/// Listed: the parent was seen; views and wishes are recorded and considered.
///
/// Listed: the history, skills and capacity of both parents, or another adult carer, were considered.
///
/// Listed: the analysis is complete.
///
/// Listed: there is clear evidence for the services that are needed.
///
/// Listed: records and chronology are current.
///
/// Listed: it will be reviewed regularly.
///
/// Listed: all who took part have the key elements of the plan.
///
/// SET A.2.5.15
mod approve_must_give_the_assessment_approval_and_see {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "needs-assessment/approve-1e6788b9",
        citations: &["SET A.2.5.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must give the assessment approval, and see to these things",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustGiveTheAssessment),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NeedsAssessmentApprove.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustGiveTheAssessment,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Multi-agency assessment” follows “First meeting with the child”.
///
/// SET A.2.5
mod assess_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "assess-in-order-b9ef37ed",
        citations: &["SET A.2.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Multi-agency assessment” follows “First meeting with the child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::VisitOfAssessment.occurrences(timeline)];
        Act::Assessment
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Approve the assessment” follows “Multi-agency assessment”.
///
/// SET A.2.5
mod approve_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "approve-in-order-98ad2a9f",
        citations: &["SET A.2.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Approve the assessment” follows “Multi-agency assessment”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::Assessment.occurrences(timeline)];
        Act::NeedsAssessmentApprove
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Contact those who know the child” follows “Are other agencies contacted with the parents'
/// permission?” or “Plan the assessment”.
///
/// SET A.2.5
mod contact_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "contact-in-order-ce5d7ec6",
        citations: &["SET A.2.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Contact those who know the child” follows “Are other agencies contacted with the parents' permission?” or “Plan the assessment”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::NeedsAssessmentPermission.occurrences(timeline),
            Act::NeedsAssessmentPlan.occurrences(timeline),
        ];
        Act::NeedsAssessmentContact
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “First meeting with the child” follows “Are other agencies contacted with the parents' permission?”
/// or “Contact those who know the child” or “Plan the assessment”.
///
/// SET A.2.5
mod see_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "see-in-order-a9db539e",
        citations: &["SET A.2.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“First meeting with the child” follows “Are other agencies contacted with the parents' permission?” or “Contact those who know the child” or “Plan the assessment”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::NeedsAssessmentContact.occurrences(timeline),
            Act::NeedsAssessmentPermission.occurrences(timeline),
            Act::NeedsAssessmentPlan.occurrences(timeline),
        ];
        Act::VisitOfAssessment
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
