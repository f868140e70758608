//! Section 47 enquiry
//!
//! SET A.3
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Assessment,
        Act::CriminalInvestigation,
        Act::Enquiry,
        Act::Section47EnquiryAuthorise,
        Act::Section47EnquiryChecks,
        Act::Section47EnquiryComplete,
        Act::Section47EnquiryInterviews,
        Act::Section47EnquiryMedical,
        Act::Section47EnquiryPoliceStrand,
        Act::Section47EnquiryVisit,
        Act::StrategyDiscussion,
    ],
    milestones: &[Milestone::EnquiryInitiated, Milestone::ReferralReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy2,
        Duty::ChildrensSocialCareIsResponsibleForTheDecisionOnHow,
        Duty::ChildrensSocialCareMustConsultThePoliceOnWhetherThe,
        Duty::ChildrensSocialCareShouldExplainToParentsAndChildWhat,
        Duty::ChildrensSocialCareShouldRecordTheseMatters,
        Duty::EachAgencyInvolvedInTheEnquiryMustCompleteARecordOf,
        Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheRiskNow,
        Duty::SomebodyTheTextDoesNotSayWhoMustHaveEstablishedThat,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnWithThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheConclusions,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd,
        Duty::SomebodyTheTextDoesNotSayWhoWillUseTheLocal,
        Duty::TheChildrensSocialCareManagerIsResponsibleFor,
        Duty::TheChildrensSocialCareManagerMustCountersignOrAuthorise,
        Duty::TheFirstLineManagerMustReviewTheProgressOfThe,
        Duty::TheMultiAgencyAssessmentMustCoverHowSafeTheNew,
        Duty::TheMultiAgencyAssessmentWillCoverTheFollowing,
        Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe,
        Duty::ThePoliceAndChildrensSocialCareShouldPrimarilyDoSoBy,
        Duty::ThePoliceHealthServicesTheTeacherAndTheOtherRelevant,
        Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust,
        Duty::TheProfessionalShouldKeepRoughNotesUntilExpectedLegal,
        Duty::TheSocialWorkerIsResponsibleForPrimarilyEngagingWith,
        Duty::TheSocialWorkerMustConsultTheFirstLineManagerOnHow,
        Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe,
    ],
    facts: &["joint-enquiry", "reasonable-cause"],
    circumstances: &[
        Circumstance::TellingThemWouldUndermineACriminalInvestigationOrPut,
        Circumstance::ThatWouldAffectTheChildsSafetyAndWelfare,
        Circumstance::TheChildIsToBeDischargedHomeFromHospital,
        Circumstance::TheChildsCircumstancesAreAboutToChangeForExampleBy,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepThe),
            What::Milestone(Milestone::EnquiryInitiated),
            What::Act(Act::StrategyDiscussion),
        ],
        should_keep_the_childs_distress_to_a::judge,
    ),
    (
        &[
            What::Duty(Duty::ChildrensSocialCareShouldExplainToParentsAndChildWhat),
            What::Milestone(Milestone::EnquiryInitiated),
            What::Act(Act::StrategyDiscussion),
        ],
        should_explain_to_parents_and_child_what::judge,
    ),
    (
        &[
            What::Duty(Duty::TheSocialWorkerIsResponsibleForPrimarilyEngagingWith),
            What::Milestone(Milestone::EnquiryInitiated),
            What::Act(Act::StrategyDiscussion),
        ],
        is_responsible_for_engaging_with_family_members::judge,
    ),
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd),
            What::Milestone(Milestone::EnquiryInitiated),
            What::Act(Act::StrategyDiscussion),
        ],
        should_tell_at_the_earliest_opportunity::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleFor),
        ],
        authorise_is_responsible_for_authorising_the_enquiry_after_the::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryAuthorise),
            What::Duty(Duty::ChildrensSocialCareMustConsultThePoliceOnWhetherThe),
        ],
        authorise_must_consult::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::ChildrensSocialCareIsResponsibleForTheDecisionOnHow),
        ],
        enquire_is_responsible_for_the_decision_on_how_the_enquiry::judge,
    ),
    (
        &[What::Act(Act::Enquiry), What::ActEnds(Act::Enquiry)],
        enquire_must_happen_immediately::judge,
    ),
    (&[What::Act(Act::Enquiry), What::ActEnds(Act::Enquiry)], enquire_is_to_lead::judge),
    (&[What::Act(Act::Enquiry), What::ActEnds(Act::Enquiry)], enquire_must_lead::judge),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::ThePoliceHealthServicesTheTeacherAndTheOtherRelevant),
        ],
        enquire_should_support_childrens_social_care_in_its::judge,
    ),
    (
        &[What::Act(Act::Enquiry), What::ActEnds(Act::Enquiry)],
        enquire_is_to_lead2::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Milestone(Milestone::ReferralReceived),
        ],
        enquire_should_happen_after_receipt_of_the_referral::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUseTheLocal),
        ],
        enquire_will_use_the_local_assessment_protocol_as::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnWithThe),
        ],
        enquire_should_go_on_with_the_assessment_while::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheConclusions),
        ],
        enquire_should_let_the_conclusions_and_recommendations_of::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::TheMultiAgencyAssessmentWillCoverTheFollowing),
        ],
        enquire_will_cover::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheRiskNow),
        ],
        enquire_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::Assessment),
            What::ActEnds(Act::Assessment),
            What::Duty(Duty::TheMultiAgencyAssessmentMustCoverHowSafeTheNew),
        ],
        enquire_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveEstablishedThat),
        ],
        enquire_must_have_established_that_the_home_is::judge,
    ),
    (
        &[What::Act(Act::Assessment), What::ActEnds(Act::Assessment)],
        enquire_must_complete_in_a_timely_manner::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::TheFirstLineManagerMustReviewTheProgressOfThe),
        ],
        enquire_must_review_the_progress_of_the_assessment_regularly::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryChecks),
            What::Duty(Duty::TheSocialWorkerMustConsultTheFirstLineManagerOnHow),
        ],
        checks_must_consult::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Duty(Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe),
        ],
        police_strand_must_coordinate_the_enquiry_and_the_criminal::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldPrimarilyDoSoBy),
        ],
        police_strand_should_do_so_by_joint_activity_and::judge,
    ),
    (
        &[
            What::Act(Act::CriminalInvestigation),
            What::ActEnds(Act::CriminalInvestigation),
        ],
        police_strand_is_to_lead::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryVisit),
            What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy2),
        ],
        visit_should_discuss_case_by_case_whether_a::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryInterviews),
            What::Duty(Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust),
        ],
        interviews_must_plan_recorded_interviews::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryMedical),
            What::Duty(Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe),
        ],
        medical_is_to_refer_the_child_to_the_local::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryComplete),
            What::Duty(Duty::EachAgencyInvolvedInTheEnquiryMustCompleteARecordOf),
        ],
        complete_must_complete_a_record_of_the_enquiry::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryComplete),
            What::Duty(Duty::TheChildrensSocialCareManagerMustCountersignOrAuthorise),
        ],
        complete_must_countersign_or_authorise_the_section_47::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryComplete),
            What::Duty(Duty::TheProfessionalShouldKeepRoughNotesUntilExpectedLegal),
        ],
        complete_should_keep_rough_notes_until_expected_legal::judge,
    ),
    (
        &[
            What::Act(Act::Section47EnquiryComplete),
            What::Duty(Duty::ChildrensSocialCareShouldRecordTheseMatters),
        ],
        complete_should_record::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Act(Act::Section47EnquiryAuthorise),
            What::Act(Act::Section47EnquiryChecks),
            What::Act(Act::Section47EnquiryInterviews),
            What::Act(Act::Section47EnquiryMedical),
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Act(Act::Section47EnquiryVisit),
        ],
        enquire_in_order::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Act(Act::Section47EnquiryAuthorise),
            What::Act(Act::Section47EnquiryChecks),
            What::Act(Act::Section47EnquiryInterviews),
            What::Act(Act::Section47EnquiryMedical),
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Act(Act::Section47EnquiryVisit),
        ],
        checks_in_order::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Act(Act::Section47EnquiryAuthorise),
            What::Act(Act::Section47EnquiryChecks),
            What::Act(Act::Section47EnquiryComplete),
            What::Act(Act::Section47EnquiryInterviews),
            What::Act(Act::Section47EnquiryMedical),
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Act(Act::Section47EnquiryVisit),
        ],
        complete_in_order::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Act(Act::Section47EnquiryAuthorise),
            What::Act(Act::Section47EnquiryChecks),
            What::Act(Act::Section47EnquiryInterviews),
            What::Act(Act::Section47EnquiryMedical),
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Act(Act::Section47EnquiryVisit),
        ],
        interviews_in_order::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Act(Act::Section47EnquiryAuthorise),
            What::Act(Act::Section47EnquiryChecks),
            What::Act(Act::Section47EnquiryInterviews),
            What::Act(Act::Section47EnquiryMedical),
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Act(Act::Section47EnquiryVisit),
        ],
        medical_in_order::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Act(Act::Section47EnquiryAuthorise),
            What::Act(Act::Section47EnquiryChecks),
            What::Act(Act::Section47EnquiryInterviews),
            What::Act(Act::Section47EnquiryMedical),
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Act(Act::Section47EnquiryVisit),
        ],
        police_strand_in_order::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Act(Act::Section47EnquiryAuthorise),
            What::Act(Act::Section47EnquiryChecks),
            What::Act(Act::Section47EnquiryInterviews),
            What::Act(Act::Section47EnquiryMedical),
            What::Act(Act::Section47EnquiryPoliceStrand),
            What::Act(Act::Section47EnquiryVisit),
        ],
        visit_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([own(timeline, now), crate::shared::enquiry::judge(timeline, now)])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should always keep the child's distress to a minimum, and
/// treat the family with sensitivity and respect.
///
/// SET A.3.6.1
///
/// The text does not say who.
mod should_keep_the_childs_distress_to_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry-63dc7ada",
        citations: &["SET A.3.6.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always keep the child's distress to a minimum, and treat the family with sensitivity and respect",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::EnquiryInitiated.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should explain to parents and child what the enquiry is for and what came of
/// it, as age and understanding allow, and be ready to answer questions openly, unless that would
/// affect the child's safety and welfare.
///
/// SET A.3.6.1
mod should_explain_to_parents_and_child_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry-4ec9b4ae",
        citations: &["SET A.3.6.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThatWouldAffectTheChildsSafetyAndWelfare
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should explain to parents and child what the enquiry is for and what came of it, as age and understanding allow, and be ready to answer questions openly, unless that would affect the child's safety and welfare",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care should explain to parents and child what the enquiry is for and what came of
    /// it, as age and understanding allow, and be ready to answer questions openly, unless that would
    /// affect the child's safety and welfare.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldExplainToParentsAndChildWhat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::EnquiryInitiated.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldExplainToParentsAndChildWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker is responsible for primarily engaging with family members.
///
/// SET A.3.6.1
///
/// Reading: 'has the prime responsibility to': is responsible for, primarily.
mod is_responsible_for_engaging_with_family_members {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry-e2ed0fcd",
        citations: &["SET A.3.6.1"],
        readings: &["'has the prime responsibility to': is responsible for, primarily"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker is responsible for primarily engaging with family members",
        force: Force::Should,
        forbids: false,
        softener: Some("primarily"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerIsResponsibleForPrimarilyEngagingWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::EnquiryInitiated.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerIsResponsibleForPrimarilyEngagingWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents and others with parental
/// responsibility of the concerns at the earliest opportunity, unless telling them would undermine a
/// criminal investigation, or put the child at risk of significant harm.
///
/// SET A.3.6.1
///
/// The text does not say who.
mod should_tell_at_the_earliest_opportunity {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry-8e82dc5a",
        citations: &["SET A.3.6.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TellingThemWouldUndermineACriminalInvestigationOrPut
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents and others with parental responsibility of the concerns at the earliest opportunity, unless telling them would undermine a criminal investigation, or put the child at risk of significant harm",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the parents and others with parental
    /// responsibility of the concerns at the earliest opportunity, unless telling them would undermine a
    /// criminal investigation, or put the child at risk of significant harm.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Milestone::EnquiryInitiated.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “at the earliest opportunity”: the text gives no measure",
                ),
            )
    }
}

/// The children's social care manager is responsible for authorising the enquiry after the strategy
/// meeting or discussion.
///
/// SET A.3.4.20
mod authorise_is_responsible_for_authorising_the_enquiry_after_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/authorise-01d04f10",
        citations: &["SET A.3.4.20"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager is responsible for authorising the enquiry after the strategy meeting or discussion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleFor));
        flat([
            {
                let start = first(Act::StrategyDiscussion.occurrences(timeline));
                let from = |start: Moment| start.plus_minutes(1);
                SENTENCE.judge(limits::no_earlier(start, from, &done, now))
            },
            {
                let parties = [Party::Role(Role::SocialCareManager)];
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

/// Children's social care must consult the police on whether the threshold for the enquiry is met.
///
/// SET A.3.4.20
mod authorise_must_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/authorise-c4bfffe2",
        citations: &["SET A.3.4.20"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must consult the police on whether the threshold for the enquiry is met",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustConsultThePoliceOnWhetherThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryAuthorise.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareMustConsultThePoliceOnWhetherThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care is responsible for the decision on how the enquiry goes on, on the basis of
/// the strategy meeting or discussion and the views of child, parents and others such as a foster
/// carer.
///
/// SET A.3.9.1
mod enquire_is_responsible_for_the_decision_on_how_the_enquiry {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-6234a424",
        citations: &["SET A.3.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care is responsible for the decision on how the enquiry goes on, on the basis of the strategy meeting or discussion and the views of child, parents and others such as a foster carer",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareIsResponsibleForTheDecisionOnHow),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Enquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareIsResponsibleForTheDecisionOnHow,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The section 47 enquiry must always happen immediately when significant harm, or its likelihood, is
/// suspected with reasonable cause.
///
/// SET A.3.3.1
///
/// Reading: 'commenced': begun.
///
/// Reading: significant harm of the kinds named: abuse (physical, sexual, emotional) or neglect.
mod enquire_must_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-dde07af7",
        citations: &["SET A.3.3.1"],
        readings: &[
            "'commenced': begun",
            "significant harm of the kinds named: abuse (physical, sexual, emotional) or neglect",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.reasonable_cause(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The section 47 enquiry must always happen immediately when significant harm, or its likelihood, is suspected with reasonable cause",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The section 47 enquiry must always happen immediately when significant harm, or its likelihood, is
    /// suspected with reasonable cause.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::Enquiry.occurrences(timeline)]),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// Children's social care is to lead the section 47 enquiry (the text uses no duty word).
///
/// SET A.3.4.20
///
/// Reading: 'is the lead agency': stated as fact.
///
/// The text uses no duty word here.
mod enquire_is_to_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-62067175",
        citations: &["SET A.3.4.20"],
        readings: &["'is the lead agency': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care is to lead the section 47 enquiry (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Enquiry.occurrences(timeline);
        let parties = [Party::Agency(Agency::SocialCare)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Lead, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The social worker must lead the section 47 enquiry.
///
/// SET A.3.3.4
///
/// Reading: 'have a statutory duty to lead': must.
mod enquire_must_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-6030a2ca",
        citations: &["SET A.3.3.4"],
        readings: &["'have a statutory duty to lead': must"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must lead the section 47 enquiry",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Enquiry.occurrences(timeline);
        let parties = [Party::Role(Role::SocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Lead, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The police, health services, the teacher and the other relevant professionals should support
/// children's social care in its enquiries.
///
/// SET A.3.3.4
mod enquire_should_support_childrens_social_care_in_its {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-9203e750",
        citations: &["SET A.3.3.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police, health services, the teacher and the other relevant professionals should support children's social care in its enquiries",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceHealthServicesTheTeacherAndTheOtherRelevant),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Enquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceHealthServicesTheTeacherAndTheOtherRelevant,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care is to lead the section 47 enquiry when the enquiry is joint with the police
/// (the text uses no duty word).
///
/// SET A.3.4.22
///
/// Reading: 'have the lead': stated as fact; for the enquiry and the child's welfare.
///
/// The text uses no duty word here.
mod enquire_is_to_lead2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-59230ec3",
        citations: &["SET A.3.4.22"],
        readings: &[
            "'have the lead': stated as fact; for the enquiry and the child's welfare",
        ],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.joint_enquiry(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care is to lead the section 47 enquiry when the enquiry is joint with the police (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care is to lead the section 47 enquiry when the enquiry is joint with the police
    /// (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Enquiry.occurrences(timeline);
        let parties = [Party::Agency(Agency::SocialCare)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Lead, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The multi-agency assessment should happen after receipt of the referral.
///
/// SET A.3.3.3
///
/// Reading: 'initiated following referral': begun after it.
///
/// Reading: 'an assessment': the multi-agency assessment of the heading 3.3.
mod enquire_should_happen_after_receipt_of_the_referral {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-a337a9bf",
        citations: &["SET A.3.3.3"],
        readings: &[
            "'initiated following referral': begun after it",
            "'an assessment': the multi-agency assessment of the heading 3.3",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The multi-agency assessment should happen after receipt of the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::Assessment.occurrences(timeline);
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
        let from = |start: Moment| start.plus_minutes(1);
        SENTENCE.judge(limits::no_earlier(start, from, &done, now))
    }
}

/// Somebody (the text does not say who) will use the local assessment protocol as the framework in
/// which information for the enquiry is gathered and analysed.
///
/// SET A.3.3.3
///
/// Reading: 'the … protocol will provide the framework': told of the protocol.
///
/// The text does not say who.
mod enquire_will_use_the_local_assessment_protocol_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-91d3804f",
        citations: &["SET A.3.3.3"],
        readings: &[
            "'the … protocol will provide the framework': told of the protocol",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will use the local assessment protocol as the framework in which information for the enquiry is gathered and analysed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUseTheLocal));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Enquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillUseTheLocal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should go on with the assessment while an enquiry runs.
///
/// SET A.3.3.3
///
/// The text does not say who.
mod enquire_should_go_on_with_the_assessment_while {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-307509e0",
        citations: &["SET A.3.3.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should go on with the assessment while an enquiry runs",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnWithThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Enquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnWithThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should let the conclusions and recommendations of the enquiry
/// inform the assessment.
///
/// SET A.3.3.3
///
/// The text does not say who.
mod enquire_should_let_the_conclusions_and_recommendations_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-243f768b",
        citations: &["SET A.3.3.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should let the conclusions and recommendations of the enquiry inform the assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheConclusions),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Enquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheConclusions,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The multi-agency assessment will cover the following.
///
/// Listed: the cause for concern.
///
/// Listed: the family's strengths.
///
/// Listed: the risks to the children.
///
/// Listed: what protection the child needs.
///
/// Listed: information from all sources and earlier case records.
///
/// Listed: how able parents, wider family and networks are to protect the child.
///
/// Listed: how the risks can be managed.
///
/// SET A.3.9.1
///
/// Reading: 'the scope and focus … will be'.
mod enquire_will_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-a6b107b3",
        citations: &["SET A.3.9.1"],
        readings: &["'the scope and focus … will be'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The multi-agency assessment will cover the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheMultiAgencyAssessmentWillCoverTheFollowing));
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
                                        Duty::TheMultiAgencyAssessmentWillCoverTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to consider the risk now and in the long term (the text
/// uses no duty word).
///
/// SET A.3.9.1
///
/// Reading: 'it is important to ensure': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod enquire_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-792aadda",
        citations: &["SET A.3.9.1"],
        readings: &["'it is important to ensure': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to consider the risk now and in the long term (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheRiskNow),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheRiskNow,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The multi-agency assessment must cover how safe the new surroundings are when the child's
/// circumstances are about to change, for example by discharge from hospital.
///
/// SET A.3.9.1
mod enquire_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-bd8cf003",
        citations: &["SET A.3.9.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildsCircumstancesAreAboutToChangeForExampleBy
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The multi-agency assessment must cover how safe the new surroundings are when the child's circumstances are about to change, for example by discharge from hospital",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The multi-agency assessment must cover how safe the new surroundings are when the child's
    /// circumstances are about to change, for example by discharge from hospital.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheMultiAgencyAssessmentMustCoverHowSafeTheNew));
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
                                        Duty::TheMultiAgencyAssessmentMustCoverHowSafeTheNew,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must have established that the home is safe, and have put in
/// place any support plan that the child's needs require when the child is to be discharged home from
/// hospital.
///
/// SET A.3.9.1
///
/// Reading: said of the assessment, and given as an example of a change that is near.
///
/// The text does not say who.
mod enquire_must_have_established_that_the_home_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-7320174a",
        citations: &["SET A.3.9.1"],
        readings: &[
            "said of the assessment, and given as an example of a change that is near",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildIsToBeDischargedHomeFromHospital.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must have established that the home is safe, and have put in place any support plan that the child's needs require when the child is to be discharged home from hospital",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must have established that the home is safe, and have put in
    /// place any support plan that the child's needs require when the child is to be discharged home from
    /// hospital.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveEstablishedThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Enquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustHaveEstablishedThat,
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
/// SET A.3.10.1
///
/// Reading: local agreements or protocols may set other timescales, says the text.
///
/// The text does not say who.
mod enquire_must_complete_in_a_timely_manner {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-18e26e26",
        citations: &["SET A.3.10.1"],
        readings: &[
            "local agreements or protocols may set other timescales, says the text",
        ],
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

/// The first line manager must review the progress of the assessment regularly.
///
/// SET A.3.10.1
///
/// Reading: 'being reviewed by a line manager' is part of the must; 'a line manager': the social
/// worker's; to avoid unnecessary delay.
mod enquire_must_review_the_progress_of_the_assessment_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/enquire-b6f5dd29",
        citations: &["SET A.3.10.1"],
        readings: &[
            "'being reviewed by a line manager' is part of the must; 'a line manager': the social worker's; to avoid unnecessary delay",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager must review the progress of the assessment regularly",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheFirstLineManagerMustReviewTheProgressOfThe));
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::Enquiry.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheFirstLineManagerMustReviewTheProgressOfThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “regularly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::FirstLineManager)];
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

/// The social worker must consult the first line manager on how and when to tell the family of the
/// concern, unless telling them would put the child at risk of significant harm.
///
/// SET A.3.4.23
///
/// Reading: 'unless to do so': unless telling the family; the duty to consult stands.
///
/// Reading: also where there was an assessment recently, says the text.
mod checks_must_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/checks-cad755ea",
        citations: &["SET A.3.4.23"],
        readings: &[
            "'unless to do so': unless telling the family; the duty to consult stands",
            "also where there was an assessment recently, says the text",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must consult the first line manager on how and when to tell the family of the concern, unless telling them would put the child at risk of significant harm",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustConsultTheFirstLineManagerOnHow),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryChecks.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustConsultTheFirstLineManagerOnHow,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police and children's social care must coordinate the enquiry and the criminal investigation,
/// in the child's best interests.
///
/// SET A.3.5.2
mod police_strand_must_coordinate_the_enquiry_and_the_criminal {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/police-strand-fe7b4b4c",
        citations: &["SET A.3.5.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police and children's social care must coordinate the enquiry and the criminal investigation, in the child's best interests",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police and children's social care should primarily do so by joint activity, and by planning at
/// strategy meetings or discussions.
///
/// SET A.3.5.2
mod police_strand_should_do_so_by_joint_activity_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/police-strand-c5f0c0b6",
        citations: &["SET A.3.5.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police and children's social care should primarily do so by joint activity, and by planning at strategy meetings or discussions",
        force: Force::Should,
        forbids: false,
        softener: Some("primarily"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldPrimarilyDoSoBy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAndChildrensSocialCareShouldPrimarilyDoSoBy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police are to lead the criminal investigation when the enquiry is joint with the police (the
/// text uses no duty word).
///
/// SET A.3.4.22
///
/// Reading: 'have the lead': stated as fact.
///
/// The text uses no duty word here.
mod police_strand_is_to_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/police-strand-a40ed60e",
        citations: &["SET A.3.4.22"],
        readings: &["'have the lead': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.joint_enquiry(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are to lead the criminal investigation when the enquiry is joint with the police (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The police are to lead the criminal investigation when the enquiry is joint with the police (the
    /// text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::CriminalInvestigation.occurrences(timeline);
        let parties = [Party::Agency(Agency::Police)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Lead, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Children's social care and the police should discuss, case by case, whether a joint visit is
/// required.
///
/// SET A.3.3.5
mod visit_should_discuss_case_by_case_whether_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/visit-971c01aa",
        citations: &["SET A.3.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care and the police should discuss, case by case, whether a joint visit is required",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryVisit.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police officers with training and the social worker must plan recorded interviews.
///
/// SET A.3.7.1
///
/// Reading: according to Achieving Best Evidence (GOV.UK, June 2023).
///
/// Reading: 'trained' is taken to be said of the police officers only, 'jointly' of conducting only.
mod interviews_must_plan_recorded_interviews {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/interviews-8643afad",
        citations: &["SET A.3.7.1"],
        readings: &[
            "according to Achieving Best Evidence (GOV.UK, June 2023)",
            "'trained' is taken to be said of the police officers only, 'jointly' of conducting only",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police officers with training and the social worker must plan recorded interviews",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryInterviews.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker or the police are to refer the child to the local service (the text uses no duty
/// word).
///
/// SET A.3.8.17
///
/// Reading: 'referrals … are made': stated as fact.
///
/// The text uses no duty word here.
mod medical_is_to_refer_the_child_to_the_local {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/medical-90e4bcda",
        citations: &["SET A.3.8.17"],
        readings: &["'referrals … are made': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker or the police are to refer the child to the local service (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryMedical.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each agency involved in the enquiry must complete a record of the enquiry, full and in writing, on
/// the form the agency requires, authorised and dated by its staff.
///
/// SET A.3.11.1
mod complete_must_complete_a_record_of_the_enquiry {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/complete-60bfc164",
        citations: &["SET A.3.11.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency involved in the enquiry must complete a record of the enquiry, full and in writing, on the form the agency requires, authorised and dated by its staff",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyInvolvedInTheEnquiryMustCompleteARecordOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryComplete.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachAgencyInvolvedInTheEnquiryMustCompleteARecordOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager must countersign or authorise the section 47 recording and forms
/// of children's social care.
///
/// SET A.3.11.2
///
/// Reading: 'the responsible manager': the children's social care manager responsible for the enquiry.
mod complete_must_countersign_or_authorise_the_section_47 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/complete-ece0de99",
        citations: &["SET A.3.11.2"],
        readings: &[
            "'the responsible manager': the children's social care manager responsible for the enquiry",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must countersign or authorise the section 47 recording and forms of children's social care",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustCountersignOrAuthorise),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryComplete.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustCountersignOrAuthorise,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should keep rough notes until expected legal proceedings are over, in line with
/// local rules on keeping records (wherever possible).
///
/// SET A.3.11.3
mod complete_should_keep_rough_notes_until_expected_legal {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/complete-ef4cf3af",
        citations: &["SET A.3.11.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should keep rough notes until expected legal proceedings are over, in line with local rules on keeping records (wherever possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldKeepRoughNotesUntilExpectedLegal),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryComplete.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldKeepRoughNotesUntilExpectedLegal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should record these matters.
///
/// Listed: agency checks.
///
/// Listed: contacts, cross-referenced with forms used.
///
/// Listed: notes of strategy meetings or discussions.
///
/// Listed: details of the enquiry.
///
/// Listed: body maps, when they apply.
///
/// Listed: the assessment, with risks and how they may be managed.
///
/// Listed: how decisions were made.
///
/// Listed: outcome, and further action planned.
///
/// SET A.3.11.4
mod complete_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "section-47-enquiry/complete-c03e02ac",
        citations: &["SET A.3.11.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should record these matters",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ChildrensSocialCareShouldRecordTheseMatters));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Section47EnquiryComplete.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldRecordTheseMatters,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Section 47 enquiry” follows “Authorise the enquiry” or “Coordinate with the criminal
/// investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks”
/// or “Paediatric assessment” or “Section 47 enquiry”.
///
/// SET A.3
mod enquire_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "enquire-in-order-2003f268",
        citations: &["SET A.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Section 47 enquiry” follows “Authorise the enquiry” or “Coordinate with the criminal investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks” or “Paediatric assessment” or “Section 47 enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::Enquiry.occurrences(timeline),
            Act::Section47EnquiryAuthorise.occurrences(timeline),
            Act::Section47EnquiryChecks.occurrences(timeline),
            Act::Section47EnquiryInterviews.occurrences(timeline),
            Act::Section47EnquiryMedical.occurrences(timeline),
            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
            Act::Section47EnquiryVisit.occurrences(timeline),
        ];
        Act::Enquiry
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Multi-agency checks” follows “Authorise the enquiry” or “Coordinate with the criminal
/// investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks”
/// or “Paediatric assessment” or “Section 47 enquiry”.
///
/// SET A.3
mod checks_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-in-order-a66eaebb",
        citations: &["SET A.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Multi-agency checks” follows “Authorise the enquiry” or “Coordinate with the criminal investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks” or “Paediatric assessment” or “Section 47 enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::Enquiry.occurrences(timeline),
            Act::Section47EnquiryAuthorise.occurrences(timeline),
            Act::Section47EnquiryChecks.occurrences(timeline),
            Act::Section47EnquiryInterviews.occurrences(timeline),
            Act::Section47EnquiryMedical.occurrences(timeline),
            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
            Act::Section47EnquiryVisit.occurrences(timeline),
        ];
        Act::Section47EnquiryChecks
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Complete the record” follows “Authorise the enquiry” or “Coordinate with the criminal
/// investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks”
/// or “Paediatric assessment” or “Section 47 enquiry”.
///
/// SET A.3
mod complete_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "complete-in-order-82efad32",
        citations: &["SET A.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Complete the record” follows “Authorise the enquiry” or “Coordinate with the criminal investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks” or “Paediatric assessment” or “Section 47 enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::Enquiry.occurrences(timeline),
            Act::Section47EnquiryAuthorise.occurrences(timeline),
            Act::Section47EnquiryChecks.occurrences(timeline),
            Act::Section47EnquiryInterviews.occurrences(timeline),
            Act::Section47EnquiryMedical.occurrences(timeline),
            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
            Act::Section47EnquiryVisit.occurrences(timeline),
        ];
        Act::Section47EnquiryComplete
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Interview of the child” follows “Authorise the enquiry” or “Coordinate with the criminal
/// investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks”
/// or “Paediatric assessment” or “Section 47 enquiry”.
///
/// SET A.3
mod interviews_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "interviews-in-order-b614d467",
        citations: &["SET A.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Interview of the child” follows “Authorise the enquiry” or “Coordinate with the criminal investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks” or “Paediatric assessment” or “Section 47 enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::Enquiry.occurrences(timeline),
            Act::Section47EnquiryAuthorise.occurrences(timeline),
            Act::Section47EnquiryChecks.occurrences(timeline),
            Act::Section47EnquiryInterviews.occurrences(timeline),
            Act::Section47EnquiryMedical.occurrences(timeline),
            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
            Act::Section47EnquiryVisit.occurrences(timeline),
        ];
        Act::Section47EnquiryInterviews
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Paediatric assessment” follows “Authorise the enquiry” or “Coordinate with the criminal
/// investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks”
/// or “Paediatric assessment” or “Section 47 enquiry”.
///
/// SET A.3
mod medical_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "medical-in-order-edee14ba",
        citations: &["SET A.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Paediatric assessment” follows “Authorise the enquiry” or “Coordinate with the criminal investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks” or “Paediatric assessment” or “Section 47 enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::Enquiry.occurrences(timeline),
            Act::Section47EnquiryAuthorise.occurrences(timeline),
            Act::Section47EnquiryChecks.occurrences(timeline),
            Act::Section47EnquiryInterviews.occurrences(timeline),
            Act::Section47EnquiryMedical.occurrences(timeline),
            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
            Act::Section47EnquiryVisit.occurrences(timeline),
        ];
        Act::Section47EnquiryMedical
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Coordinate with the criminal investigation” follows “Authorise the enquiry” or “Coordinate with
/// the criminal investigation” or “Interview of the child” or “Joint visit, if required” or
/// “Multi-agency checks” or “Paediatric assessment” or “Section 47 enquiry”.
///
/// SET A.3
mod police_strand_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-strand-in-order-eb5ad1a3",
        citations: &["SET A.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Coordinate with the criminal investigation” follows “Authorise the enquiry” or “Coordinate with the criminal investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks” or “Paediatric assessment” or “Section 47 enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::Enquiry.occurrences(timeline),
            Act::Section47EnquiryAuthorise.occurrences(timeline),
            Act::Section47EnquiryChecks.occurrences(timeline),
            Act::Section47EnquiryInterviews.occurrences(timeline),
            Act::Section47EnquiryMedical.occurrences(timeline),
            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
            Act::Section47EnquiryVisit.occurrences(timeline),
        ];
        Act::Section47EnquiryPoliceStrand
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Joint visit, if required” follows “Authorise the enquiry” or “Coordinate with the criminal
/// investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks”
/// or “Paediatric assessment” or “Section 47 enquiry”.
///
/// SET A.3
mod visit_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "visit-in-order-9f81cd56",
        citations: &["SET A.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Joint visit, if required” follows “Authorise the enquiry” or “Coordinate with the criminal investigation” or “Interview of the child” or “Joint visit, if required” or “Multi-agency checks” or “Paediatric assessment” or “Section 47 enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::Enquiry.occurrences(timeline),
            Act::Section47EnquiryAuthorise.occurrences(timeline),
            Act::Section47EnquiryChecks.occurrences(timeline),
            Act::Section47EnquiryInterviews.occurrences(timeline),
            Act::Section47EnquiryMedical.occurrences(timeline),
            Act::Section47EnquiryPoliceStrand.occurrences(timeline),
            Act::Section47EnquiryVisit.occurrences(timeline),
        ];
        Act::Section47EnquiryVisit
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
