//! Paediatric assessment
//!
//! SET A.3.8
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::PaediatricAssessment,
        Act::PaediatricAssessmentsConsent,
        Act::PaediatricAssessmentsCourtOrder,
        Act::PaediatricAssessmentsEmergency,
        Act::PaediatricAssessmentsNeeded,
        Act::PaediatricAssessmentsPlan,
        Act::PaediatricAssessmentsReport,
        Act::PaediatricAssessmentsSeek,
        Act::PaediatricAssessmentsTellParents,
        Act::PaediatricAssessmentsUrgent,
        Act::PaediatricReferral,
        Act::StrategyDiscussion,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::AllOtherStaffMayNotPhysicallyExamineTheWholeChild,
        Duty::AllOtherStaffShouldGoNoFurtherThanToNoteVisibleMarks,
        Duty::AllProfessionalsWillUseThePathwaysOfTheSexualAbuse,
        Duty::HealthServicesCommunityAndAcuteWillHaveProcessesFor,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordThisInFullAt,
        Duty::SomebodyTheTextDoesNotSayWhoMustTakeLegalAdviceOn,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellAndPrepareChild,
        Duty::SomebodyTheTextDoesNotSayWhoMustThinkCarefullyAbout,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherA,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveOnePerson,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheChildToThe,
        Duty::TheChildAbuseInvestigationTeamOfficerAndTheDoctorWho,
        Duty::TheChildAbuseInvestigationTeamOfficerShouldBriefThe,
        Duty::TheDoctorWhoExaminesTheChildShouldSignAndDateAll,
        Duty::TheMedicalPractitionerMustTellTheParentsAsSoonAs,
        Duty::ThePaediatricAssessmentIsToCoverThesePurposesTheText,
        Duty::ThePaediatricAssessmentShouldCoverTheChildAsAWhole,
        Duty::ThePaediatricianShouldSendAReportToThePoliceWhere,
        Duty::ThePaediatricianShouldSendAReportToTheSocialWorkerAnd,
        Duty::TheSocialWorkerAndTheFirstLineManagerMustConsider,
        Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe2,
        Duty::TheStrategyMeetingOrDiscussionWillConsultThe2,
        Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen2,
    ],
    facts: &[
        "age",
        "emergency-treatment-is-needed",
        "penetrative-abuse",
        "physical-injury",
        "severe-neglect",
    ],
    circumstances: &[
        Circumstance::AForensicMedicalExaminerAndAPaediatricianOrTwo,
        Circumstance::ParentalPermissionIsNotObtained,
        Circumstance::PhotographsAreNeeded,
        Circumstance::ThatPersonHasTheSkillsAndEquipmentItTakes,
        Circumstance::TheChildIsLookedAfterUnderSection20AndAParentHas,
        Circumstance::TheChildSeemsToNeedMedicalAttentionUrgently,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PaediatricAssessmentsUrgent),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheChildToThe),
        ],
        urgent_should_take_the_child_to_the_nearest::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen2),
        ],
        needed_will_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionWillConsultThe2),
        ],
        needed_will_consult::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsNeeded),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherA),
        ],
        needed_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents),
        ],
        seek_should_seek_a_parents_permission_before_the_paediatric::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsSeek),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents2),
        ],
        seek_should_seek_a_parents_permission_before_other::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsSeek),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTakeLegalAdviceOn),
        ],
        seek_must_take_legal_advice_on_whether_a::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsTellParents),
            What::Duty(Duty::TheMedicalPractitionerMustTellTheParentsAsSoonAs),
        ],
        tell_parents_must_tell_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsTellParents),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThisInFullAt),
        ],
        tell_parents_must_record_at_the_time::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsCourtOrder),
            What::Duty(Duty::TheSocialWorkerAndTheFirstLineManagerMustConsider),
        ],
        court_order_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricReferral),
            What::Duty(Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe2),
        ],
        refer_is_to_refer_the_child_to_the_local::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsPlan),
            What::Duty(Duty::TheChildAbuseInvestigationTeamOfficerAndTheDoctorWho),
        ],
        plan_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellAndPrepareChild),
        ],
        plan_must_tell_and_prepare_child_and_parents::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustThinkCarefullyAbout),
        ],
        plan_must_think_carefully_about_what_photographs_mean::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsPlan),
            What::Duty(Duty::TheChildAbuseInvestigationTeamOfficerShouldBriefThe),
        ],
        plan_should_brief_the_doctors_directly_and_take::judge,
    ),
    (&[What::Act(Act::PaediatricAssessment)], examine_must_do_this::judge),
    (
        &[What::Duty(Duty::AllOtherStaffMayNotPhysicallyExamineTheWholeChild)],
        examine_may_not_physically_examine_the_whole_child::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessment),
            What::Duty(Duty::AllOtherStaffShouldGoNoFurtherThanToNoteVisibleMarks),
        ],
        examine_should_go_no_further_than_to_note::judge,
    ),
    (
        &[What::Act(Act::PaediatricAssessment), What::Act(Act::PaediatricReferral)],
        examine_should_happen_on_the_same_day::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveOnePerson)],
        examine_should_not_have_one_person_examine_alone::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessment),
            What::Duty(Duty::ThePaediatricAssessmentShouldCoverTheChildAsAWhole),
        ],
        examine_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessment),
            What::Duty(Duty::HealthServicesCommunityAndAcuteWillHaveProcessesFor),
        ],
        examine_will_have_processes_for_examinations_in_and::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessment),
            What::Duty(Duty::AllProfessionalsWillUseThePathwaysOfTheSexualAbuse),
        ],
        examine_will_use_the_pathways_of_the_sexual::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessment),
            What::Duty(Duty::ThePaediatricAssessmentIsToCoverThesePurposesTheText),
        ],
        examine_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsReport),
            What::Duty(Duty::ThePaediatricianShouldSendAReportToTheSocialWorkerAnd),
        ],
        report_should_send_a_report::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsReport),
            What::Duty(Duty::ThePaediatricianShouldSendAReportToThePoliceWhere),
        ],
        report_should_send_a_report2::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsReport),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens),
        ],
        report_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsReport),
            What::Duty(Duty::TheDoctorWhoExaminesTheChildShouldSignAndDateAll),
        ],
        report_should_sign_and_date_all_reports_and::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsReport),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing),
        ],
        report_should_record::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessment),
            What::Act(Act::PaediatricAssessmentsPlan),
        ],
        examine_in_order::judge,
    ),
    (
        &[What::Act(Act::PaediatricAssessmentsPlan), What::Act(Act::PaediatricReferral)],
        plan_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessment),
            What::Act(Act::PaediatricAssessmentsReport),
        ],
        report_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsConsent),
            What::Act(Act::PaediatricAssessmentsEmergency),
            What::Act(Act::PaediatricAssessmentsSeek),
            What::Act(Act::PaediatricAssessmentsTellParents),
        ],
        tell_parents_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricAssessmentsConsent),
            What::Act(Act::PaediatricAssessmentsSeek),
            What::Act(Act::PaediatricReferral),
        ],
        refer_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should take the child to the nearest emergency department when
/// the child seems to need medical attention urgently.
///
/// SET A.3.8.1
///
/// The text does not say who.
mod urgent_should_take_the_child_to_the_nearest {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/urgent-5b2300b8",
        citations: &["SET A.3.8.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildSeemsToNeedMedicalAttentionUrgently.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should take the child to the nearest emergency department when the child seems to need medical attention urgently",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should take the child to the nearest emergency department when
    /// the child seems to need medical attention urgently.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheChildToThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsUrgent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheChildToThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion will cover whether and when a paediatric assessment is needed.
///
/// SET A.3.8.2
///
/// Reading: 'will determine': settled at the discussion.
mod needed_will_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/needed-e98541be",
        citations: &["SET A.3.8.2"],
        readings: &["'will determine': settled at the discussion"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion will cover whether and when a paediatric assessment is needed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion will consult the paediatrician on the need for a paediatric
/// assessment and its timing.
///
/// SET A.3.8.2
mod needed_will_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/needed-829dcd6b",
        citations: &["SET A.3.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion will consult the paediatrician on the need for a paediatric assessment and its timing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheStrategyMeetingOrDiscussionWillConsultThe2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionWillConsultThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider whether a child psychiatrist or psychologist
/// should assess the child.
///
/// SET A.3.8.23
///
/// The text does not say who.
mod needed_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/needed-f9d96eae",
        citations: &["SET A.3.8.23"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider whether a child psychiatrist or psychologist should assess the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsNeeded.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should seek a parent's permission before the paediatric
/// assessment (wherever possible) when the child's age in years is under 16.
///
/// SET A.3.8.12
///
/// The text does not say who.
mod seek_should_seek_a_parents_permission_before_the_paediatric {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/seek-56ada5eb",
        citations: &["SET A.3.8.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::recorded(
                timeline.facts.age.map(|value| value < 16u32),
                "The child's age in years",
            ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should seek a parent's permission before the paediatric assessment (wherever possible) when the child's age in years is under 16",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    /// Somebody (the text does not say who) should seek a parent's permission before the paediatric
    /// assessment (wherever possible) when the child's age in years is under 16.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents));
        let end = first(Act::PaediatricAssessment.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// Somebody (the text does not say who) should seek a parent's permission before other medical
/// treatment (wherever possible) when the child's age in years is under 16.
///
/// SET A.3.8.12
///
/// The text does not say who.
mod seek_should_seek_a_parents_permission_before_other {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/seek-4946f85e",
        citations: &["SET A.3.8.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::recorded(
                timeline.facts.age.map(|value| value < 16u32),
                "The child's age in years",
            ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should seek a parent's permission before other medical treatment (wherever possible) when the child's age in years is under 16",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    /// Somebody (the text does not say who) should seek a parent's permission before other medical
    /// treatment (wherever possible) when the child's age in years is under 16.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsSeek.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must take legal advice on whether a general consent covers a
/// paediatric assessment for child protection when the child is looked after under section 20 and a
/// parent has generally consented to medical treatment.
///
/// SET A.3.8.8
///
/// The text does not say who.
mod seek_must_take_legal_advice_on_whether_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/seek-f8804217",
        citations: &["SET A.3.8.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildIsLookedAfterUnderSection20AndAParentHas
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must take legal advice on whether a general consent covers a paediatric assessment for child protection when the child is looked after under section 20 and a parent has generally consented to medical treatment",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must take legal advice on whether a general consent covers a
    /// paediatric assessment for child protection when the child is looked after under section 20 and a
    /// parent has generally consented to medical treatment.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTakeLegalAdviceOn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsSeek.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTakeLegalAdviceOn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The medical practitioner must tell the parents as soon as possible.
///
/// SET A.3.8.14
mod tell_parents_must_tell_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/tell-parents-fa936cab",
        citations: &["SET A.3.8.14"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The medical practitioner must tell the parents as soon as possible",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheMedicalPractitionerMustTellTheParentsAsSoonAs),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::PaediatricAssessmentsTellParents.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheMedicalPractitionerMustTellTheParentsAsSoonAs,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “as soon as possible”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::MedicalPractitioner)];
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

/// Somebody (the text does not say who) must record this in full at the time.
///
/// SET A.3.8.14
///
/// The text does not say who.
mod tell_parents_must_record_at_the_time {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/tell-parents-83bb7e59",
        citations: &["SET A.3.8.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record this in full at the time",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsTellParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordThisInFullAt,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “at the time”: the text gives no measure",
                ),
            )
    }
}

/// The social worker and the first line manager must consider whether seeking a court order is in the
/// child's best interests when parental permission is not obtained and it is not the case that the
/// child needs emergency medical treatment.
///
/// SET A.3.8.15
///
/// Reading: 'the social worker and manager': the social worker's line manager.
mod court_order_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/court-order-1455bee7",
        citations: &["SET A.3.8.15"],
        readings: &["'the social worker and manager': the social worker's line manager"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                Circumstance::ParentalPermissionIsNotObtained.holds(timeline),
                timeline.facts.emergency_treatment_is_needed().opposite(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker and the first line manager must consider whether seeking a court order is in the child's best interests when parental permission is not obtained and it is not the case that the child needs emergency medical treatment",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The social worker and the first line manager must consider whether seeking a court order is in the
    /// child's best interests when parental permission is not obtained and it is not the case that the
    /// child needs emergency medical treatment.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerAndTheFirstLineManagerMustConsider),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsCourtOrder.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerAndTheFirstLineManagerMustConsider,
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
mod refer_is_to_refer_the_child_to_the_local {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/refer-90e4bcda",
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
                What::Duty(Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricReferral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child abuse investigation team officer and the doctor who examines the child must consider
/// whether photographs may be needed as evidence in care or criminal proceedings.
///
/// SET A.3.8.24
///
/// Reading: 'the relevant doctor': the doctor who examines the child.
mod plan_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/plan-358a7057",
        citations: &["SET A.3.8.24"],
        readings: &["'the relevant doctor': the doctor who examines the child"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child abuse investigation team officer and the doctor who examines the child must consider whether photographs may be needed as evidence in care or criminal proceedings",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildAbuseInvestigationTeamOfficerAndTheDoctorWho),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildAbuseInvestigationTeamOfficerAndTheDoctorWho,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell and prepare child and parents for photographs when
/// photographs are needed.
///
/// SET A.3.8.25
///
/// The text does not say who.
mod plan_must_tell_and_prepare_child_and_parents {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/plan-327f16f7",
        citations: &["SET A.3.8.25"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::PhotographsAreNeeded.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell and prepare child and parents for photographs when photographs are needed",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must tell and prepare child and parents for photographs when
    /// photographs are needed.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellAndPrepareChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellAndPrepareChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must think carefully about what photographs mean for the child
/// when photographs are needed.
///
/// SET A.3.8.25
///
/// The text does not say who.
mod plan_must_think_carefully_about_what_photographs_mean {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/plan-b87148f4",
        citations: &["SET A.3.8.25"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::PhotographsAreNeeded.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must think carefully about what photographs mean for the child when photographs are needed",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must think carefully about what photographs mean for the child
    /// when photographs are needed.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustThinkCarefullyAbout),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustThinkCarefullyAbout,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child abuse investigation team officer should brief the doctors directly and take charge of the
/// evidence when a forensic medical examiner and a paediatrician, or two paediatricians, examine
/// together.
///
/// SET A.3.8.20
///
/// Reading: 'in these cases': those of A.3.8.19.
mod plan_should_brief_the_doctors_directly_and_take {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/plan-18319357",
        citations: &["SET A.3.8.20"],
        readings: &["'in these cases': those of A.3.8.19"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AForensicMedicalExaminerAndAPaediatricianOrTwo.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child abuse investigation team officer should brief the doctors directly and take charge of the evidence when a forensic medical examiner and a paediatrician, or two paediatricians, examine together",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The child abuse investigation team officer should brief the doctors directly and take charge of the
    /// evidence when a forensic medical examiner and a paediatrician, or two paediatricians, examine
    /// together.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildAbuseInvestigationTeamOfficerShouldBriefThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildAbuseInvestigationTeamOfficerShouldBriefThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The appropriately trained and experienced practitioner must carry out the paediatric assessment.
///
/// SET A.3.8.16
mod examine_must_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-bcbbf3a7",
        citations: &["SET A.3.8.16"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The appropriately trained and experienced practitioner must carry out the paediatric assessment",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::PaediatricAssessment.occurrences(timeline);
        let parties = [Party::Role(Role::TrainedPractitioner)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// All other staff may not physically examine the whole child.
///
/// SET A.3.8.6
///
/// Reading: 'only appropriately trained doctors may': nobody else may.
mod examine_may_not_physically_examine_the_whole_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-d576e0cf",
        citations: &["SET A.3.8.6"],
        readings: &["'only appropriately trained doctors may': nobody else may"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All other staff may not physically examine the whole child",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllOtherStaffMayNotPhysicallyExamineTheWholeChild),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// All other staff should go no further than to note visible marks and injuries on a body map, with
/// details recorded, signed and dated in the child's file.
///
/// SET A.3.8.6
mod examine_should_go_no_further_than_to_note {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-46d3cb0c",
        citations: &["SET A.3.8.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All other staff should go no further than to note visible marks and injuries on a body map, with details recorded, signed and dated in the child's file",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllOtherStaffShouldGoNoFurtherThanToNoteVisibleMarks),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllOtherStaffShouldGoNoFurtherThanToNoteVisibleMarks,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The paediatric assessment should happen on the same day as the referral for a paediatric assessment
/// (where compatible with the child's welfare) when the concern is of severe neglect, the child has a
/// physical injury or the allegation is of penetrative sexual abuse.
///
/// SET A.3.8.22
///
/// Reading: 'in cases of': where that is the concern or the allegation.
///
/// Reading: 'the day of referral': of the referral for the assessment (A.3.8.17); it may also mean the
/// referral to children's social care.
mod examine_should_happen_on_the_same_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-b8061e4d",
        citations: &["SET A.3.8.22"],
        readings: &[
            "'in cases of': where that is the concern or the allegation",
            "'the day of referral': of the referral for the assessment (A.3.8.17); it may also mean the referral to children's social care",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::any([
                timeline.facts.severe_neglect(),
                timeline.facts.physical_injury(),
                timeline.facts.penetrative_abuse(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The paediatric assessment should happen on the same day as the referral for a paediatric assessment (where compatible with the child's welfare) when the concern is of severe neglect, the child has a physical injury or the allegation is of penetrative sexual abuse",
        force: Force::Should,
        forbids: false,
        softener: Some("where compatible with the child's welfare"),
    };

    /// The paediatric assessment should happen on the same day as the referral for a paediatric assessment
    /// (where compatible with the child's welfare) when the concern is of severe neglect, the child has a
    /// physical injury or the allegation is of penetrative sexual abuse.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::PaediatricAssessment.occurrences(timeline);
        let start = first(Act::PaediatricReferral.occurrences(timeline));
        let due = calendar::same_day_end;
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// Somebody (the text does not say who) should not have one person examine alone, unless that person
/// has the skills and equipment it takes.
///
/// SET A.3.8.21
///
/// Reading: 'should only be undertaken if': should not unless.
///
/// The text does not say who.
mod examine_should_not_have_one_person_examine_alone {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-b5fc6813",
        citations: &["SET A.3.8.21"],
        readings: &["'should only be undertaken if': should not unless"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThatPersonHasTheSkillsAndEquipmentItTakes
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not have one person examine alone, unless that person has the skills and equipment it takes",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    /// Somebody (the text does not say who) should not have one person examine alone, unless that person
    /// has the skills and equipment it takes.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveOnePerson),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The paediatric assessment should cover the child as a whole: wellbeing, which includes mental
/// health, development and cognitive ability.
///
/// SET A.3.8.4
mod examine_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-407b156e",
        citations: &["SET A.3.8.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The paediatric assessment should cover the child as a whole: wellbeing, which includes mental health, development and cognitive ability",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePaediatricAssessmentShouldCoverTheChildAsAWhole),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePaediatricAssessmentShouldCoverTheChildAsAWhole,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Health services (community and acute) will have processes for examinations in and out of hours.
///
/// SET A.3.8.4
mod examine_will_have_processes_for_examinations_in_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-93af822c",
        citations: &["SET A.3.8.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Health services (community and acute) will have processes for examinations in and out of hours",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::HealthServicesCommunityAndAcuteWillHaveProcessesFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::HealthServicesCommunityAndAcuteWillHaveProcessesFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All professionals will use the pathways of the sexual abuse referral centre, and the centre itself.
///
/// SET A.3.8.3
///
/// Reading: 'accordingly': where sexual abuse is suspected.
mod examine_will_use_the_pathways_of_the_sexual {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-0a8bf62a",
        citations: &["SET A.3.8.3"],
        readings: &["'accordingly': where sexual abuse is suspected"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All professionals will use the pathways of the sexual abuse referral centre, and the centre itself",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllProfessionalsWillUseThePathwaysOfTheSexualAbuse),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllProfessionalsWillUseThePathwaysOfTheSexualAbuse,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The paediatric assessment is to cover these purposes (the text uses no duty word).
///
/// Listed: forensic evidence.
///
/// Listed: medical documentation.
///
/// Listed: reassurance of child, parent and children's social care.
///
/// Listed: information for treatment, follow-up and review.
///
/// SET A.3.8.5
///
/// Reading: 'is necessary to': stated as fact.
///
/// The text uses no duty word here.
mod examine_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/examine-430ce1c1",
        citations: &["SET A.3.8.5"],
        readings: &["'is necessary to': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The paediatric assessment is to cover these purposes (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePaediatricAssessmentIsToCoverThesePurposesTheText),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePaediatricAssessmentIsToCoverThesePurposesTheText,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The paediatrician should send a report to the social worker and the GP.
///
/// SET A.3.8.26
///
/// The text does not say how long.
mod report_should_send_a_report {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/report-b064a08d",
        citations: &["SET A.3.8.26"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The paediatrician should send a report to the social worker and the GP",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePaediatricianShouldSendAReportToTheSocialWorkerAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePaediatricianShouldSendAReportToTheSocialWorkerAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The paediatrician should send a report to the police (where appropriate).
///
/// SET A.3.8.26
///
/// The text does not say how long.
mod report_should_send_a_report2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/report-9f471ca4",
        citations: &["SET A.3.8.26"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The paediatrician should send a report to the police (where appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePaediatricianShouldSendAReportToThePoliceWhere),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePaediatricianShouldSendAReportToThePoliceWhere,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult children's social care and the police on when a
/// letter goes to the parents.
///
/// SET A.3.8.26
///
/// The text does not say who.
mod report_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/report-df70e762",
        citations: &["SET A.3.8.26"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult children's social care and the police on when a letter goes to the parents",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The doctor who examines the child should sign and date all reports and diagrams.
///
/// SET A.3.8.28
mod report_should_sign_and_date_all_reports_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/report-41be4511",
        citations: &["SET A.3.8.28"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The doctor who examines the child should sign and date all reports and diagrams",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDoctorWhoExaminesTheChildShouldSignAndDateAll),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDoctorWhoExaminesTheChildShouldSignAndDateAll,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should record the following in the report.
///
/// Listed: what carer and child say of injuries and concerns, word for word, with discrepancies and
/// changes.
///
/// Listed: findings in words and diagrams.
///
/// Listed: marks and injuries: site, size, shape.
///
/// Listed: how old they are (where possible).
///
/// Listed: whether the injury fits its explanation.
///
/// Listed: date, time and place.
///
/// Listed: who was present.
///
/// Listed: who consented and how: child or parent, in writing or by word of mouth.
///
/// Listed: other findings of importance for the child.
///
/// Listed: the child's developmental progress, confirmed: of special importance in neglect.
///
/// Listed: when the examination ended.
///
/// SET A.3.8.27
///
/// The text does not say who.
mod report_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "paediatric-assessments/report-9624d15a",
        citations: &["SET A.3.8.27"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record the following in the report",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricAssessmentsReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Examine the child” follows “Plan the examination”.
///
/// SET A.3.8
mod examine_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "examine-in-order-57ae4d4b",
        citations: &["SET A.3.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Examine the child” follows “Plan the examination”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PaediatricAssessmentsPlan.occurrences(timeline)];
        Act::PaediatricAssessment
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Plan the examination” follows “Referral for a paediatric assessment”.
///
/// SET A.3.8
mod plan_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-in-order-9f726234",
        citations: &["SET A.3.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Plan the examination” follows “Referral for a paediatric assessment”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PaediatricReferral.occurrences(timeline)];
        Act::PaediatricAssessmentsPlan
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Report” follows “Paediatric assessment”.
///
/// SET A.3.8
mod report_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "report-in-order-cb77af87",
        citations: &["SET A.3.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Report” follows “Paediatric assessment”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PaediatricAssessment.occurrences(timeline)];
        Act::PaediatricAssessmentsReport
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell the parents and record” follows “Does the child need emergency medical treatment?” or “Has
/// somebody who may consent done so?” or “Seek the parent's permission”.
///
/// SET A.3.8
mod tell_parents_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-parents-in-order-2e8a6911",
        citations: &["SET A.3.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the parents and record” follows “Does the child need emergency medical treatment?” or “Has somebody who may consent done so?” or “Seek the parent's permission”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PaediatricAssessmentsConsent.occurrences(timeline),
            Act::PaediatricAssessmentsEmergency.occurrences(timeline),
            Act::PaediatricAssessmentsSeek.occurrences(timeline),
        ];
        Act::PaediatricAssessmentsTellParents
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Refer to the local service” follows “Has somebody who may consent done so?” or “Seek the parent's
/// permission”.
///
/// SET A.3.8
mod refer_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "refer-in-order-681b68ab",
        citations: &["SET A.3.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Refer to the local service” follows “Has somebody who may consent done so?” or “Seek the parent's permission”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PaediatricAssessmentsConsent.occurrences(timeline),
            Act::PaediatricAssessmentsSeek.occurrences(timeline),
        ];
        Act::PaediatricReferral
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
