//! Child subject to restriction goes missing
//!
//! SET B.20.11
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::HomeOfficeContact,
        Act::RestrictedChildMissingAct,
        Act::RestrictedChildMissingFound,
        Act::RestrictedChildMissingFoundByHomeOffice,
        Act::RestrictedChildMissingFoundByOthers,
        Act::RestrictedChildMissingRefer,
    ],
    milestones: &[Milestone::MissingChildFound],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustSendACopyOfThe,
        Duty::SomebodyTheTextDoesNotSayWhoWillConsultThePoliceAnd,
        Duty::SomebodyTheTextDoesNotSayWhoWillDecideWhereTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoWillTellThePoliceAndThe,
        Duty::TheHomeOfficeMustFollowUpEnquiriesWithPoliceAndSocial,
        Duty::TheHomeOfficeMustRecordAllContactWithThePoliceAndThe,
        Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor,
        Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor2,
        Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf,
        Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf2,
        Duty::ThePoliceAreResponsibleForCirculatingTheChildOnThe,
        Duty::ThePoliceAreResponsibleForInvestigatingEveryChildWhom,
        Duty::ThePoliceAreResponsibleForJointInvestigationsWithThe,
        Duty::ThePoliceWillTellTheCommandAndControlUnitOfTheHome,
        Duty::TheStaffOfTheHomeOfficeMustTellThePoliceTheUk,
    ],
    facts: &["subject-to-restriction"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::HomeOfficeContact),
            What::Milestone(Milestone::MissingChildFound),
        ],
        must_make::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingRefer),
            What::Duty(Duty::TheStaffOfTheHomeOfficeMustTellThePoliceTheUk),
        ],
        refer_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingRefer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSendACopyOfThe),
        ],
        refer_must_send_a_copy_of_the_notification_form::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Duty(Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor),
        ],
        act_is_responsible_for_tell::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Duty(Duty::ThePoliceAreResponsibleForCirculatingTheChildOnThe),
        ],
        act_is_responsible_for_circulating_the_child_on_the_police::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Duty(Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor2),
        ],
        act_is_responsible_for_tell2::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Duty(Duty::ThePoliceAreResponsibleForInvestigatingEveryChildWhom),
        ],
        act_is_responsible_for_investigating_every_child_whom_the_home::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Duty(Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf),
        ],
        act_will_tell::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Duty(Duty::ThePoliceAreResponsibleForJointInvestigationsWithThe),
        ],
        act_is_responsible_for_joint_investigations_with_the_home::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Duty(Duty::TheHomeOfficeMustRecordAllContactWithThePoliceAndThe),
        ],
        act_must_record::judge,
    ),
    (
        &[What::Milestone(Milestone::MissingChildFound)],
        found_by_home_office_must_tell_immediately::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingFoundByHomeOffice),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTellThePoliceAndThe),
        ],
        found_by_home_office_will_tell::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingFoundByHomeOffice),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDecideWhereTheChild),
        ],
        found_by_home_office_will_decide_where_the_child_is_taken::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingFoundByHomeOffice),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsultThePoliceAnd),
        ],
        found_by_home_office_will_consult::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingFoundByHomeOffice),
            What::Duty(Duty::TheHomeOfficeMustFollowUpEnquiriesWithPoliceAndSocial),
        ],
        found_by_home_office_must_follow_up_enquiries_with_police_and::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingFoundByOthers),
            What::Duty(Duty::ThePoliceWillTellTheCommandAndControlUnitOfTheHome),
        ],
        found_by_others_will_tell::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingFoundByOthers),
            What::Duty(Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf2),
        ],
        found_by_others_will_tell2::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Act(Act::RestrictedChildMissingRefer),
        ],
        act_in_order::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Act(Act::RestrictedChildMissingFound),
            What::Act(Act::RestrictedChildMissingFoundByHomeOffice),
        ],
        found_by_home_office_in_order::judge,
    ),
    (
        &[
            What::Act(Act::RestrictedChildMissingAct),
            What::Act(Act::RestrictedChildMissingFound),
            What::Act(Act::RestrictedChildMissingFoundByOthers),
        ],
        found_by_others_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The Home Office must make a contact of the Home Office with the local authority and the police
/// about a missing child.
///
/// After that, one must happen every week, until the finding of the missing child.
///
/// SET B.20.11.8
///
/// Reading: 'regular weekly contact' with the local authority and the police.
///
/// The text does not say from when this is counted.
mod must_make {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing-ca948691",
        citations: &["SET B.20.11.8"],
        readings: &["'regular weekly contact' with the local authority and the police"],
        silences: &["The text does not say from when this is counted"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([judgements, series_1(timeline, now)])
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, one must happen every week, until the finding of the missing child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// After that, one must happen every week, until the finding of the missing child.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::HomeOfficeContact.occurrences(timeline);
        let over_1 = first(Milestone::MissingChildFound.occurrences(timeline));
        let running = |at: Moment| over_1.is_none_or(|over| over.earliest > at);
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(1, Unit::Weeks))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The Home Office must make a contact of the Home Office with the local authority and the police about a missing child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The Home Office must make a contact of the Home Office with the local authority and the police
    /// about a missing child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::HomeOfficeContact.occurrences(timeline);
        let parties = [Party::Agency(Agency::HomeOffice)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The staff of the Home Office must tell the police, the UK Missing Persons Bureau and children's
/// social care by a missing person's referral when the child is subject to restriction under
/// immigration control.
///
/// SET B.20.11.2
///
/// Reading: 'in a number of circumstances including': ran away from parents, left the placement, or
/// hidden by the family.
///
/// The text does not say how long.
mod refer_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/refer-cddf21ea",
        citations: &["SET B.20.11.2"],
        readings: &[
            "'in a number of circumstances including': ran away from parents, left the placement, or hidden by the family",
        ],
        silences: &["The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.subject_to_restriction(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The staff of the Home Office must tell the police, the UK Missing Persons Bureau and children's social care by a missing person's referral when the child is subject to restriction under immigration control",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The staff of the Home Office must tell the police, the UK Missing Persons Bureau and children's
    /// social care by a missing person's referral when the child is subject to restriction under
    /// immigration control.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheStaffOfTheHomeOfficeMustTellThePoliceTheUk));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStaffOfTheHomeOfficeMustTellThePoliceTheUk,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must send a copy of the notification form to children's social
/// care and the UK Missing Persons Bureau.
///
/// SET B.20.11.3
///
/// Reading: 'faxed or emailed', to the 'duty desk'.
///
/// The text does not say who.
mod refer_must_send_a_copy_of_the_notification_form {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/refer-78933450",
        citations: &["SET B.20.11.3"],
        readings: &["'faxed or emailed', to the 'duty desk'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must send a copy of the notification form to children's social care and the UK Missing Persons Bureau",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSendACopyOfThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustSendACopyOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority and health services are responsible for telling the police of any child in
/// their care who goes missing.
///
/// SET B.20.11.6
mod act_is_responsible_for_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/act-8ec59c45",
        citations: &["SET B.20.11.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority and health services are responsible for telling the police of any child in their care who goes missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police are responsible for circulating the child on the Police National Computer.
///
/// SET B.20.11.7
mod act_is_responsible_for_circulating_the_child_on_the_police {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/act-f6a6c2e8",
        citations: &["SET B.20.11.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are responsible for circulating the child on the Police National Computer",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAreResponsibleForCirculatingTheChildOnThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAreResponsibleForCirculatingTheChildOnThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority and health services are responsible for telling the Home Office of such a
/// report, and when the child is found.
///
/// SET B.20.11.6
mod act_is_responsible_for_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/act-a5e2f212",
        citations: &["SET B.20.11.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority and health services are responsible for telling the Home Office of such a report, and when the child is found",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police are responsible for investigating every child whom the Home Office reports missing,
/// after its notification.
///
/// SET B.20.11.7
mod act_is_responsible_for_investigating_every_child_whom_the_home {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/act-947e3648",
        citations: &["SET B.20.11.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are responsible for investigating every child whom the Home Office reports missing, after its notification",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAreResponsibleForInvestigatingEveryChildWhom),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAreResponsibleForInvestigatingEveryChildWhom,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority will tell the Evidence and Enquiry Unit of the Home Office when a child in its
/// care goes missing, returns or is found.
///
/// SET B.20.11.8
mod act_will_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/act-920b0de2",
        citations: &["SET B.20.11.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority will tell the Evidence and Enquiry Unit of the Home Office when a child in its care goes missing, returns or is found",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police are responsible for joint investigations with the Home Office (if necessary).
///
/// SET B.20.11.7
mod act_is_responsible_for_joint_investigations_with_the_home {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/act-93248d59",
        citations: &["SET B.20.11.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are responsible for joint investigations with the Home Office (if necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("if necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAreResponsibleForJointInvestigationsWithThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAreResponsibleForJointInvestigationsWithThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The Home Office must record all contact with the police and the local authority.
///
/// SET B.20.11.8
mod act_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/act-d58ee81f",
        citations: &["SET B.20.11.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The Home Office must record all contact with the police and the local authority",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHomeOfficeMustRecordAllContactWithThePoliceAndThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingAct.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHomeOfficeMustRecordAllContactWithThePoliceAndThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell the police and the local authority immediately after
/// the finding of the missing child.
///
/// SET B.20.11.9
///
/// The text does not say who.
mod found_by_home_office_must_tell_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/found-by-home-office-38b0a6f5",
        citations: &["SET B.20.11.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the police and the local authority immediately after the finding of the missing child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Milestone::MissingChildFound.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) will tell the police and the local authority that Home Office
/// staff have found a missing child.
///
/// SET B.20.11.5
///
/// Reading: 'notifications will also be made': to whom is not said; taken as those of 20.11.2.
///
/// The text does not say who.
mod found_by_home_office_will_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/found-by-home-office-2f58ab67",
        citations: &["SET B.20.11.5"],
        readings: &[
            "'notifications will also be made': to whom is not said; taken as those of 20.11.2",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will tell the police and the local authority that Home Office staff have found a missing child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTellThePoliceAndThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingFoundByHomeOffice
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillTellThePoliceAndThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will decide where the child is taken, unless it stays where it
/// was met.
///
/// SET B.20.11.10
///
/// The text does not say who.
mod found_by_home_office_will_decide_where_the_child_is_taken {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/found-by-home-office-1c3b5ff7",
        citations: &["SET B.20.11.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will decide where the child is taken, unless it stays where it was met",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDecideWhereTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingFoundByHomeOffice
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillDecideWhereTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will consult the police and children's social care on where
/// the child is taken.
///
/// SET B.20.11.10
///
/// The text does not say who.
mod found_by_home_office_will_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/found-by-home-office-40330b5b",
        citations: &["SET B.20.11.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will consult the police and children's social care on where the child is taken",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsultThePoliceAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingFoundByHomeOffice
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillConsultThePoliceAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The Home Office must follow up enquiries with police and social services for children and adults,
/// to find any safeguarding issues.
///
/// SET B.20.11.10
mod found_by_home_office_must_follow_up_enquiries_with_police_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/found-by-home-office-5f1e1451",
        citations: &["SET B.20.11.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The Home Office must follow up enquiries with police and social services for children and adults, to find any safeguarding issues",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHomeOfficeMustFollowUpEnquiriesWithPoliceAndSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingFoundByHomeOffice
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHomeOfficeMustFollowUpEnquiriesWithPoliceAndSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police will tell the Command and Control Unit of the Home Office that the child is found.
///
/// SET B.20.11.11
///
/// Reading: its 'single point of contact'.
mod found_by_others_will_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/found-by-others-4eccb5f3",
        citations: &["SET B.20.11.11"],
        readings: &["its 'single point of contact'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police will tell the Command and Control Unit of the Home Office that the child is found",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceWillTellTheCommandAndControlUnitOfTheHome),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingFoundByOthers
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceWillTellTheCommandAndControlUnitOfTheHome,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority will tell the Evidence and Enquiry Unit of the Home Office that the child is
/// found.
///
/// SET B.20.11.11
///
/// Reading: its 'single point of contact'.
mod found_by_others_will_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "restricted-child-missing/found-by-others-fc37099e",
        citations: &["SET B.20.11.11"],
        readings: &["its 'single point of contact'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority will tell the Evidence and Enquiry Unit of the Home Office that the child is found",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RestrictedChildMissingFoundByOthers
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “What each does” follows “Refer the missing child”.
///
/// SET B.20.11
mod act_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "act-in-order-848d58d9",
        citations: &["SET B.20.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“What each does” follows “Refer the missing child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::RestrictedChildMissingRefer.occurrences(timeline)];
        Act::RestrictedChildMissingAct
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Found by Home Office staff” follows “What each does” or “Who finds the child?”.
///
/// SET B.20.11
mod found_by_home_office_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "found-by-home-office-in-order-02908dbf",
        citations: &["SET B.20.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Found by Home Office staff” follows “What each does” or “Who finds the child?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::RestrictedChildMissingAct.occurrences(timeline),
            Act::RestrictedChildMissingFound.occurrences(timeline),
        ];
        Act::RestrictedChildMissingFoundByHomeOffice
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Found by the police or the local authority” follows “What each does” or “Who finds the child?”.
///
/// SET B.20.11
mod found_by_others_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "found-by-others-in-order-23e604fb",
        citations: &["SET B.20.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Found by the police or the local authority” follows “What each does” or “Who finds the child?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::RestrictedChildMissingAct.occurrences(timeline),
            Act::RestrictedChildMissingFound.occurrences(timeline),
        ];
        Act::RestrictedChildMissingFoundByOthers
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
