//! Missing expectant mother or family
//!
//! SET B.23
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::FoundFamilyDiscussion,
        Act::LocatingDiscussion,
        Act::MissingFamilyAct,
        Act::MissingFamilyCancel,
        Act::MissingFamilyConcern,
        Act::MissingFamilyFound,
        Act::MissingFamilyReassure,
        Act::MissingFamilyRefer,
        Act::MissingFamilyTraced,
        Act::Referral,
    ],
    milestones: &[Milestone::FamilyFound, Milestone::FamilyMissing],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareMustAssessRiskAndNeedsOfChildOr,
        Duty::ChildrensSocialCareShouldConsiderWhetherAndHowToNotify,
        Duty::ChildrensSocialCareShouldTellTheLocalAuthorityOther,
        Duty::ChildrensSocialCareTheMissingPersonLiaisonOfficerOrThe,
        Duty::ChildrensSocialCareWillEngageAllAgenciesWithCurrentOr,
        Duty::SomebodyTheTextDoesNotSayWhoMustCheckTheRecordsOf,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellChildrensSocial,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceSoThat,
        Duty::SomebodyTheTextDoesNotSayWhoShouldFollowPartBChapter,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendWhatMayHelpTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial4,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMissing,
        Duty::TheProfessionalShouldBeAlertMissedAppointmentsAndFailed,
        Duty::TheProfessionalShouldConsiderTheFollowing,
        Duty::TheProfessionalShouldInvolveAllAgenciesWithCurrentOr,
        Duty::TheProfessionalShouldTakeReasonableStepsToBeSureThat,
        Duty::TheStrategyMeetingOrDiscussionOnAnExpectantMotherOr,
        Duty::TheStrategyMeetingOrDiscussionToFindTheChildShould,
    ],
    facts: &["family-is-missing", "mother-is-a-child"],
    circumstances: &[
        Circumstance::AChildWithAPlanOrAnUnbornChildWithAPreBirthPlan,
        Circumstance::TheDiscussionDecidesToCirculateTheDetails,
        Circumstance::TheMissingMothersOrFamilysWhereaboutsAreUnknown,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowPartBChapter),
            What::Milestone(Milestone::FamilyMissing),
        ],
        should_follow_part_b_chapter_20::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyReassure),
            What::Duty(Duty::TheProfessionalShouldBeAlertMissedAppointmentsAndFailed),
        ],
        reassure_should_be_alert_missed_appointments_and_failed::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyReassure),
            What::Duty(Duty::TheProfessionalShouldTakeReasonableStepsToBeSureThat),
        ],
        reassure_should_take_reasonable_steps_to_be_sure_as_soon_as::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyReassure),
            What::Duty(Duty::TheProfessionalShouldInvolveAllAgenciesWithCurrentOr),
        ],
        reassure_should_involve_all_agencies_with_current_or::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyReassure),
            What::Duty(Duty::TheProfessionalShouldConsiderTheFollowing),
        ],
        reassure_should_cover::judge,
    ),
    (&[What::Act(Act::Referral)], refer_should_happen::judge),
    (
        &[
            What::Act(Act::MissingFamilyRefer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial4),
        ],
        refer_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyRefer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMissing),
        ],
        refer_should_tell2::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyRefer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellChildrensSocial),
        ],
        refer_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyAct),
            What::Duty(Duty::ChildrensSocialCareTheMissingPersonLiaisonOfficerOrThe),
        ],
        act_should_exchange_information_and_work_together::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyAct),
            What::Duty(Duty::ChildrensSocialCareMustAssessRiskAndNeedsOfChildOr),
        ],
        act_must_assess_risk_and_needs_of_child::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyAct),
            What::Duty(Duty::ChildrensSocialCareWillEngageAllAgenciesWithCurrentOr),
        ],
        act_will_engage_all_agencies_with_current_or::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyAct),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCheckTheRecordsOf),
        ],
        act_must_check_the_records_of_these_agencies::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyAct),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendWhatMayHelpTo),
        ],
        act_should_send_what_may_help_to_trace_mother_or_family::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyAct),
            What::Duty(Duty::ChildrensSocialCareShouldConsiderWhetherAndHowToNotify),
        ],
        act_should_cover::judge,
    ),
    (
        &[What::Act(Act::LocatingDiscussion)],
        discuss_should_happen_within_5_working_days::judge,
    ),
    (
        &[
            What::Act(Act::LocatingDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionToFindTheChildShould),
        ],
        discuss_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::LocatingDiscussion),
            What::Duty(Duty::ChildrensSocialCareShouldTellTheLocalAuthorityOther),
        ],
        discuss_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyCancel),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceSoThat),
        ],
        cancel_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::FoundFamilyDiscussion),
            What::Milestone(Milestone::FamilyFound),
        ],
        plan_next_should_happen_within_1_working_day::judge,
    ),
    (&[What::Act(Act::FoundFamilyDiscussion)], plan_next_should_attend::judge),
    (
        &[
            What::Act(Act::FoundFamilyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionOnAnExpectantMotherOr),
        ],
        plan_next_should_cover::judge,
    ),
    (
        &[What::Act(Act::FoundFamilyDiscussion), What::Act(Act::MissingFamilyCancel)],
        plan_next_in_order::judge,
    ),
    (
        &[What::Act(Act::MissingFamilyAct), What::Act(Act::MissingFamilyRefer)],
        act_in_order::judge,
    ),
    (
        &[
            What::Act(Act::LocatingDiscussion),
            What::Act(Act::MissingFamilyAct),
            What::Act(Act::MissingFamilyCancel),
            What::Act(Act::MissingFamilyFound),
            What::Act(Act::MissingFamilyTraced),
        ],
        cancel_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MissingFamilyConcern),
            What::Act(Act::MissingFamilyReassure),
            What::Act(Act::MissingFamilyRefer),
        ],
        refer_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should follow part B, chapter 20 when the expectant mother is
/// a child herself.
///
/// SET B.23.1.5
///
/// The text does not say who.
mod should_follow_part_b_chapter_20 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family-ee1aca9f",
        citations: &["SET B.23.1.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.mother_is_a_child(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should follow part B, chapter 20 when the expectant mother is a child herself",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should follow part B, chapter 20 when the expectant mother is
    /// a child herself.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowPartBChapter),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::FamilyMissing.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldFollowPartBChapter,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should be alert: missed appointments and failed home visits may point to
/// significant harm to a child, born or unborn.
///
/// SET B.23.1.1
mod reassure_should_be_alert_missed_appointments_and_failed {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/reassure-c76d3280",
        citations: &["SET B.23.1.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should be alert: missed appointments and failed home visits may point to significant harm to a child, born or unborn",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldBeAlertMissedAppointmentsAndFailed),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyReassure.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldBeAlertMissedAppointmentsAndFailed,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should take reasonable steps to be sure that mother or family is not missing as
/// soon as possible.
///
/// SET B.23.1.2
mod reassure_should_take_reasonable_steps_to_be_sure_as_soon_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/reassure-83e8f389",
        citations: &["SET B.23.1.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should take reasonable steps to be sure that mother or family is not missing as soon as possible",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldTakeReasonableStepsToBeSureThat),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::MissingFamilyReassure.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheProfessionalShouldTakeReasonableStepsToBeSureThat,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “as soon as possible”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::Professional)];
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

/// The professional should involve all agencies with current or recent contact, to assess how
/// vulnerable children or unborn child are.
///
/// SET B.23.1.3
mod reassure_should_involve_all_agencies_with_current_or {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/reassure-68113cdb",
        citations: &["SET B.23.1.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should involve all agencies with current or recent contact, to assess how vulnerable children or unborn child are",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldInvolveAllAgenciesWithCurrentOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyReassure.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldInvolveAllAgenciesWithCurrentOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should consider the following.
///
/// Listed: is the mother a child herself, with a plan, or looked after?.
///
/// Listed: may mother or family be victim of a crime?.
///
/// Listed: was there a pre-birth conference, or is there a pre-birth assessment?.
///
/// Listed: has any child a plan?.
///
/// Listed: is an enquiry being made?.
///
/// Listed: is somebody in the household, or visiting, convicted of an offence against children, or
/// dangerous to them otherwise?.
///
/// Listed: is it clear that they are missing?.
///
/// SET B.23.1.3
mod reassure_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/reassure-836fed8d",
        citations: &["SET B.23.1.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheProfessionalShouldConsiderTheFollowing));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyReassure.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheProfessionalShouldConsiderTheFollowing),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referral to children's social care should happen.
///
/// SET B.23.1.4
///
/// The text does not say who.
///
/// The text does not say how long.
mod refer_should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/refer-e349495b",
        citations: &["SET B.23.1.4"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referral to children's social care should happen",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Referral.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) should tell children's social care (the family's social worker
/// or the duty officer) and the police (the contact centre).
///
/// SET B.23.1.4
///
/// The text does not say who.
mod refer_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/refer-339de31a",
        citations: &["SET B.23.1.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell children's social care (the family's social worker or the duty officer) and the police (the contact centre)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial4),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial4,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the missing persons unit of the police when the
/// missing mother's or family's whereabouts are unknown.
///
/// SET B.23.1.4
///
/// The text does not say who.
mod refer_should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/refer-290015ab",
        citations: &["SET B.23.1.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheMissingMothersOrFamilysWhereaboutsAreUnknown
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the missing persons unit of the police when the missing mother's or family's whereabouts are unknown",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the missing persons unit of the police when the
    /// missing mother's or family's whereabouts are unknown.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMissing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMissing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell children's social care when a child with a plan, or
/// an unborn child with a pre-birth plan, goes missing.
///
/// SET B.23.2.1
///
/// The text does not say who.
///
/// The text does not say how long.
mod refer_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/refer-b43e4d4b",
        citations: &["SET B.23.2.1"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AChildWithAPlanOrAnUnbornChildWithAPreBirthPlan
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell children's social care when a child with a plan, or an unborn child with a pre-birth plan, goes missing",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must tell children's social care when a child with a plan, or
    /// an unborn child with a pre-birth plan, goes missing.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellChildrensSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellChildrensSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care, the missing person liaison officer, or the officer who deals with the
/// report and the child abuse investigation team officer should exchange information and work
/// together.
///
/// SET B.23.2.2
mod act_should_exchange_information_and_work_together {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/act-11ead37b",
        citations: &["SET B.23.2.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care, the missing person liaison officer, or the officer who deals with the report and the child abuse investigation team officer should exchange information and work together",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareTheMissingPersonLiaisonOfficerOrThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareTheMissingPersonLiaisonOfficerOrThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care must assess risk and needs of child or unborn child in full.
///
/// SET B.23.2.3
///
/// The text does not say how long.
mod act_must_assess_risk_and_needs_of_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/act-cd44ff15",
        citations: &["SET B.23.2.3"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must assess risk and needs of child or unborn child in full",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustAssessRiskAndNeedsOfChildOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareMustAssessRiskAndNeedsOfChildOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care will engage all agencies with current or recent involvement.
///
/// SET B.23.2.3
///
/// Reading: 'the assessment will require' it.
mod act_will_engage_all_agencies_with_current_or {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/act-f6e8b0e3",
        citations: &["SET B.23.2.3"],
        readings: &["'the assessment will require' it"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care will engage all agencies with current or recent involvement",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareWillEngageAllAgenciesWithCurrentOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareWillEngageAllAgenciesWithCurrentOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must check the records of these agencies for what may help to
/// trace mother or family.
///
/// SET B.23.2.3
///
/// The text does not say who.
mod act_must_check_the_records_of_these_agencies {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/act-f27994af",
        citations: &["SET B.23.2.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must check the records of these agencies for what may help to trace mother or family",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCheckTheRecordsOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustCheckTheRecordsOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send what may help to trace mother or family to the
/// police officer who makes enquiries to trace the mother.
///
/// SET B.23.2.3
///
/// The text does not say who.
mod act_should_send_what_may_help_to_trace_mother_or_family {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/act-4175c86e",
        citations: &["SET B.23.2.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send what may help to trace mother or family to the police officer who makes enquiries to trace the mother",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendWhatMayHelpTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendWhatMayHelpTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should consider whether and how to notify the wider family.
///
/// SET B.23.2.4
mod act_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/act-88b43370",
        citations: &["SET B.23.2.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should consider whether and how to notify the wider family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldConsiderWhetherAndHowToNotify),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldConsiderWhetherAndHowToNotify,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion to find the child should happen within 5 working days (the text
/// does not say from when) when an expectant mother or a family is missing, and not traced yet.
///
/// SET B.23.3.1
///
/// Reading: where a child of the family is missing too, the same meeting or discussion as that of 20.10.1
/// and A.3.6.2.
///
/// The text does not say who.
///
/// The text does not say from when this is counted.
mod discuss_should_happen_within_5_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/discuss-0e9587e0",
        citations: &["SET B.23.3.1"],
        readings: &[
            "where a child of the family is missing too, the same meeting or discussion as that of 20.10.1 and A.3.6.2",
        ],
        silences: &[
            "The text does not say who",
            "The text does not say from when this is counted",
        ],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.family_is_missing(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion to find the child should happen within 5 working days (the text does not say from when) when an expectant mother or a family is missing, and not traced yet",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion to find the child should happen within 5 working days (the text
    /// does not say from when) when an expectant mother or a family is missing, and not traced yet.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::unsure(
                    any_recorded(&[Act::LocatingDiscussion.occurrences(timeline)]),
                    "the text does not say what “within 5 working days” is counted from",
                ),
            )
    }
}

/// The strategy meeting or discussion to find the child should consider whether to circulate details
/// to other local authorities, and whether to notify other agencies.
///
/// SET B.23.3.2
mod discuss_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/discuss-cc938c11",
        citations: &["SET B.23.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion to find the child should consider whether to circulate details to other local authorities, and whether to notify other agencies",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionToFindTheChildShould),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::LocatingDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionToFindTheChildShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should tell the local authority (other authorities' children's social care)
/// when the discussion decides to circulate the details.
///
/// SET B.23.3.2
mod discuss_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/discuss-037a0fb0",
        citations: &["SET B.23.3.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheDiscussionDecidesToCirculateTheDetails.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should tell the local authority (other authorities' children's social care) when the discussion decides to circulate the details",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care should tell the local authority (other authorities' children's social care)
    /// when the discussion decides to circulate the details.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldTellTheLocalAuthorityOther),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::LocatingDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldTellTheLocalAuthorityOther,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell the police so that they cancel the missing person
/// report.
///
/// SET B.23.4.1
///
/// The text does not say who.
///
/// The text does not say how long.
mod cancel_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/cancel-d2479039",
        citations: &["SET B.23.4.1"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the police so that they cancel the missing person report",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceSoThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFamilyCancel.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceSoThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion on an expectant mother or family that is found should happen
/// within 1 working day of the finding of the expectant mother or family (if practicable).
///
/// SET B.23.4.2
///
/// Reading: 'within one working day' of being found.
///
/// The text does not say who.
mod plan_next_should_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/plan-next-09135e9c",
        citations: &["SET B.23.4.2"],
        readings: &["'within one working day' of being found"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion on an expectant mother or family that is found should happen within 1 working day of the finding of the expectant mother or family (if practicable)",
        force: Force::Should,
        forbids: false,
        softener: Some("if practicable"),
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::FoundFamilyDiscussion.occurrences(timeline);
        let start = first(Milestone::FamilyFound.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// All agencies (those involved before) should attend the strategy meeting or discussion on an
/// expectant mother or family that is found (if practicable).
///
/// SET B.23.4.2
///
/// Reading: 'between previously involved agencies'.
mod plan_next_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/plan-next-7b087842",
        citations: &["SET B.23.4.2"],
        readings: &["'between previously involved agencies'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies (those involved before) should attend the strategy meeting or discussion on an expectant mother or family that is found (if practicable)",
        force: Force::Should,
        forbids: false,
        softener: Some("if practicable"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::FoundFamilyDiscussion.occurrences(timeline);
        let parties = [Party::Qualified("all agencies (those involved before)")];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The strategy meeting or discussion on an expectant mother or family that is found should consider
/// the following.
///
/// Listed: immediate safety.
///
/// Listed: an enquiry, and a police investigation.
///
/// Listed: who interviews mother or family.
///
/// Listed: who is to be told, here and in the country.
///
/// SET B.23.4.2
mod plan_next_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-family/plan-next-d0532a0c",
        citations: &["SET B.23.4.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion on an expectant mother or family that is found should consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionOnAnExpectantMotherOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::FoundFamilyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionOnAnExpectantMotherOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Strategy meeting or discussion on an expectant mother or family that is found” follows “Tell the
/// police”.
///
/// SET B.23
mod plan_next_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-next-in-order-48ded3a2",
        citations: &["SET B.23"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Strategy meeting or discussion on an expectant mother or family that is found” follows “Tell the police”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::MissingFamilyCancel.occurrences(timeline)];
        Act::FoundFamilyDiscussion
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Immediate action” follows “Refer, and report”.
///
/// SET B.23
mod act_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "act-in-order-4e30ec7a",
        citations: &["SET B.23"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Immediate action” follows “Refer, and report”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::MissingFamilyRefer.occurrences(timeline)];
        Act::MissingFamilyAct
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell the police” follows “Immediate action” or “Is mother or family found?” or “Is mother or
/// family traced?” or “Strategy meeting or discussion to find the child”.
///
/// SET B.23
mod cancel_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "cancel-in-order-a102d56b",
        citations: &["SET B.23"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the police” follows “Immediate action” or “Is mother or family found?” or “Is mother or family traced?” or “Strategy meeting or discussion to find the child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::LocatingDiscussion.occurrences(timeline),
            Act::MissingFamilyAct.occurrences(timeline),
            Act::MissingFamilyFound.occurrences(timeline),
            Act::MissingFamilyTraced.occurrences(timeline),
        ];
        Act::MissingFamilyCancel
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Refer, and report” follows “Is any answer yes, or is there a risk of significant harm?” or “Is the
/// family missing?”.
///
/// SET B.23
mod refer_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "refer-in-order-34624394",
        citations: &["SET B.23"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Refer, and report” follows “Is any answer yes, or is there a risk of significant harm?” or “Is the family missing?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingFamilyConcern.occurrences(timeline),
            Act::MissingFamilyReassure.occurrences(timeline),
        ];
        Act::MissingFamilyRefer
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
