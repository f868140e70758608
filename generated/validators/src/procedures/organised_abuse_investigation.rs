//! Investigation of organised abuse
//!
//! SET A.8.6
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Investigation,
        Act::InvestigationGroupAppointment,
        Act::InvestigationOverview,
        Act::OrganisedAbuseInvestigationInvestigate,
        Act::OrganisedAbuseInvestigationScale,
        Act::OrganisedAbuseInvestigationSetUp,
        Act::StrategicGroupAppointment,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::OtherAgenciesShouldBeInvitedToTakePartAsAppropriate,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordThoseMeetings,
        Duty::SomebodyTheTextDoesNotSayWhoShouldShareEvidenceAnd,
        Duty::TheInvestigationManagementGroupWillWorkWithinTermsOf,
        Duty::TheLocalSafeguardingPartnershipOrBoardWillConsiderA,
        Duty::TheRepresentativeOfChildrensSocialCareTheRepresentative,
        Duty::TheSeniorManagersOfTheAgenciesInvolvedWillDecide,
        Duty::TheSeniorOfficerOfChildrensSocialCareWillChairThe,
        Duty::TheStrategicManagementGroupMustFindWhatIsLearntAnd,
        Duty::TheStrategicManagementGroupWillDoTheseThings,
        Duty::TheStrategicManagementGroupWillHoldStrategicMeetingsAnd,
        Duty::TheStrategicManagementGroupWillSetTimescalesForThe,
    ],
    facts: &["organised-abuse"],
    circumstances: &[Circumstance::ASuspectedAbuserWorksInChildCareOrEducation],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::StrategicGroupAppointment)], appoint_will_do_this::judge),
    (
        &[
            What::Act(Act::StrategicGroupAppointment),
            What::Duty(Duty::TheSeniorManagersOfTheAgenciesInvolvedWillDecide),
        ],
        appoint_will_decide_whether_the_social_work_part::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseInvestigationSetUp),
            What::Duty(Duty::TheStrategicManagementGroupWillDoTheseThings),
        ],
        set_up_will_do_these_things::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseInvestigationSetUp),
            What::Duty(Duty::TheStrategicManagementGroupWillSetTimescalesForThe),
        ],
        set_up_will_set_timescales_for_the_investigating_team::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseInvestigationSetUp),
            What::Duty(Duty::TheSeniorOfficerOfChildrensSocialCareWillChairThe),
        ],
        set_up_will_chair_the_strategic_management_group::judge,
    ),
    (&[What::Act(Act::OrganisedAbuseInvestigationScale)], scale_will_decide::judge),
    (
        &[What::Act(Act::InvestigationGroupAppointment)],
        appoint_second_will_do_this::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationGroupAppointment),
            What::Duty(Duty::TheRepresentativeOfChildrensSocialCareTheRepresentative),
        ],
        appoint_second_should_be_members::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationGroupAppointment),
            What::Duty(Duty::OtherAgenciesShouldBeInvitedToTakePartAsAppropriate),
        ],
        appoint_second_should_be_invited_to_take_part::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationGroupAppointment),
            What::Duty(Duty::TheInvestigationManagementGroupWillWorkWithinTermsOf),
        ],
        appoint_second_will_work_within_terms_of_reference_that::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseInvestigationInvestigate),
            What::Duty(Duty::TheStrategicManagementGroupWillHoldStrategicMeetingsAnd),
        ],
        investigate_will_hold_strategic_meetings_and_reviews_progress::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseInvestigationInvestigate),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThoseMeetings),
        ],
        investigate_must_record::judge,
    ),
    (
        &[
            What::Act(Act::Investigation),
            What::ActEnds(Act::Investigation),
            What::Act(Act::InvestigationOverview),
        ],
        close_must_do_this_at_the_end_of_the_enquiry_or_investigation::judge,
    ),
    (
        &[
            What::Act(Act::Investigation),
            What::ActEnds(Act::Investigation),
            What::Duty(Duty::TheStrategicManagementGroupMustFindWhatIsLearntAnd),
        ],
        close_must_find_what_is_learnt_and_evaluate_at_the_end_of_the::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationOverview),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareEvidenceAnd),
        ],
        close_should_share_evidence_and_information_for_discipline::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationOverview),
            What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillConsiderA),
        ],
        close_will_cover::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationGroupAppointment),
            What::Act(Act::OrganisedAbuseInvestigationScale),
            What::Act(Act::OrganisedAbuseInvestigationSetUp),
        ],
        appoint_second_in_order::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationOverview),
            What::Act(Act::OrganisedAbuseInvestigationInvestigate),
        ],
        close_in_order::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationGroupAppointment),
            What::Act(Act::OrganisedAbuseInvestigationInvestigate),
            What::Act(Act::OrganisedAbuseInvestigationScale),
            What::Act(Act::OrganisedAbuseInvestigationSetUp),
        ],
        investigate_in_order::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseInvestigationSetUp),
            What::Act(Act::StrategicGroupAppointment),
        ],
        set_up_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([
        own(timeline, now),
        crate::shared::investigation_group_appointment::judge(timeline, now),
    ])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The members of the strategy meeting or discussion will carry out the appointment of the strategic
/// management group when the concern is of organised abuse.
///
/// SET A.8.5.7
///
/// Reading: where it confirms that the matter is complex and organised abuse; a group of several
/// agencies.
mod appoint_will_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/appoint-cb91aa13",
        citations: &["SET A.8.5.7"],
        readings: &[
            "where it confirms that the matter is complex and organised abuse; a group of several agencies",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The members of the strategy meeting or discussion will carry out the appointment of the strategic management group when the concern is of organised abuse",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The members of the strategy meeting or discussion will carry out the appointment of the strategic
    /// management group when the concern is of organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategicGroupAppointment.occurrences(timeline);
        let parties = [Party::Role(Role::WholeStrategyDiscussion)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The senior managers of the agencies involved will decide whether the social work part is managed in
/// the usual way, or by specialists such as a dedicated team from outside.
///
/// SET A.8.5.5
///
/// Reading: 'strategic decision': by what it usually depends on (8.5.6).
mod appoint_will_decide_whether_the_social_work_part {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/appoint-01472bc9",
        citations: &["SET A.8.5.5"],
        readings: &["'strategic decision': by what it usually depends on (8.5.6)"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The senior managers of the agencies involved will decide whether the social work part is managed in the usual way, or by specialists such as a dedicated team from outside",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSeniorManagersOfTheAgenciesInvolvedWillDecide),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategicGroupAppointment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSeniorManagersOfTheAgenciesInvolvedWillDecide,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategic management group will do these things.
///
/// Listed: complete the mapping that the strategy discussion began.
///
/// Listed: settle who owns the strategic lead.
///
/// Listed: decide terms of reference, accountability, limits and timescales of the investigating team.
///
/// Listed: form a team, trained, expert and objective enough for the daily work of criminal
/// investigation and enquiry.
///
/// Listed: decide whether an independent team investigates, the NSPCC for example, above all where
/// carers, prospective adopters or staff of a member agency are alleged to have abused.
///
/// Listed: see to resources: for the investigation, with legal and other specialist advice; for
/// children, families and adult survivors.
///
/// Listed: see to support, if necessary counselling, and to the safety of the investigating staff.
///
/// Listed: see to rooms and administration, and to a fit place for interviews by the guidance on them.
///
/// Listed: be in touch with the Crown Prosecution Service early, before a child has counselling or
/// therapy (if necessary).
///
/// Listed: agree how to communicate: politics and media; and the regulator (if necessary).
///
/// Listed: see that records are kept safe and highly confidential at all times.
///
/// SET A.8.6.1
mod set_up_will_do_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/set-up-fa228220",
        citations: &["SET A.8.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategic management group will do these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheStrategicManagementGroupWillDoTheseThings));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OrganisedAbuseInvestigationSetUp.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategicManagementGroupWillDoTheseThings,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategic management group will set timescales for the investigating team.
///
/// SET A.8.6.1
///
/// The text does not say how long.
mod set_up_will_set_timescales_for_the_investigating_team {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/set-up-18b866be",
        citations: &["SET A.8.6.1"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategic management group will set timescales for the investigating team",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategicManagementGroupWillSetTimescalesForThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OrganisedAbuseInvestigationSetUp.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategicManagementGroupWillSetTimescalesForThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The senior officer of children's social care will chair the strategic management group.
///
/// SET A.8.6.1
mod set_up_will_chair_the_strategic_management_group {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/set-up-0fab6ec0",
        citations: &["SET A.8.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The senior officer of children's social care will chair the strategic management group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSeniorOfficerOfChildrensSocialCareWillChairThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OrganisedAbuseInvestigationSetUp.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSeniorOfficerOfChildrensSocialCareWillChairThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategic management group will decide "Is it a case of greater scale and complexity?".
///
/// SET A.8.6.1
///
/// Reading: 'in cases of greater scale and complexity': whether it is one is for the group.
mod scale_will_decide {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/scale-b81dfb8b",
        citations: &["SET A.8.6.1"],
        readings: &[
            "'in cases of greater scale and complexity': whether it is one is for the group",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategic management group will decide \"Is it a case of greater scale and complexity?\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::OrganisedAbuseInvestigationScale.occurrences(timeline);
        let parties = [Party::Role(Role::WholeStrategicGroup)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Decide, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The strategic management group will carry out the appointment of the investigation management
/// group.
///
/// SET A.8.6.1
mod appoint_second_will_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/appoint-second-726ca65b",
        citations: &["SET A.8.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategic management group will carry out the appointment of the investigation management group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::InvestigationGroupAppointment.occurrences(timeline);
        let parties = [Party::Role(Role::WholeStrategicGroup)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The representative of children's social care, the representative of the police, the designated
/// health professional and the legal services of the local authority should be members.
///
/// SET A.8.7.2
mod appoint_second_should_be_members {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/appoint-second-98ddb096",
        citations: &["SET A.8.7.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The representative of children's social care, the representative of the police, the designated health professional and the legal services of the local authority should be members",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheRepresentativeOfChildrensSocialCareTheRepresentative),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InvestigationGroupAppointment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheRepresentativeOfChildrensSocialCareTheRepresentative,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Other agencies should be invited to take part (as appropriate).
///
/// SET A.8.7.2
mod appoint_second_should_be_invited_to_take_part {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/appoint-second-0898ffe7",
        citations: &["SET A.8.7.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Other agencies should be invited to take part (as appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("as appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::OtherAgenciesShouldBeInvitedToTakePartAsAppropriate),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InvestigationGroupAppointment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::OtherAgenciesShouldBeInvitedToTakePartAsAppropriate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The investigation management group will work within terms of reference that the strategic
/// management group agreed, and do these things.
///
/// Listed: give professionals a place to meet, exchange information and discuss how the strategy is
/// carried out.
///
/// Listed: keep the strategy of interviews consistent, inside the council's area and outside.
///
/// Listed: tell the strategic management group of resources and what is short.
///
/// Listed: keep support of victims and families consistent among agencies.
///
/// Listed: coordinate the answer to families, with consistent information.
///
/// Listed: share information suitably with agencies in neither group.
///
/// Listed: make roles clear; those who investigate see every record and all key information.
///
/// Listed: pass relevant intelligence between agencies and to the police incident room.
///
/// SET A.8.7.3
mod appoint_second_will_work_within_terms_of_reference_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/appoint-second-5f6ad418",
        citations: &["SET A.8.7.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The investigation management group will work within terms of reference that the strategic management group agreed, and do these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheInvestigationManagementGroupWillWorkWithinTermsOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InvestigationGroupAppointment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheInvestigationManagementGroupWillWorkWithinTermsOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategic management group will hold strategic meetings and reviews: progress, joint working,
/// further resources, what comes next regularly.
///
/// SET A.8.6.1
///
/// Reading: 'regular … meetings and reviews': held regularly.
mod investigate_will_hold_strategic_meetings_and_reviews_progress {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/investigate-5421173d",
        citations: &["SET A.8.6.1"],
        readings: &["'regular … meetings and reviews': held regularly"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategic management group will hold strategic meetings and reviews: progress, joint working, further resources, what comes next regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategicManagementGroupWillHoldStrategicMeetingsAnd),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::OrganisedAbuseInvestigationInvestigate
                                    .occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheStrategicManagementGroupWillHoldStrategicMeetingsAnd,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “regularly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::WholeStrategicGroup)];
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

/// Somebody (the text does not say who) must record those meetings.
///
/// SET A.8.6.1
///
/// The text does not say who.
mod investigate_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/investigate-ae05547f",
        citations: &["SET A.8.6.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record those meetings",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThoseMeetings),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OrganisedAbuseInvestigationInvestigate
                                .occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordThoseMeetings,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategic management group must carry out the overview report and action plan on the
/// investigation at the end of the enquiry or investigation of organised abuse.
///
/// SET A.8.8.2
///
/// Reading: 'at the conclusion'; for the local partnership or board, with recommendations, and any
/// practice or policy that needs more attention.
mod close_must_do_this_at_the_end_of_the_enquiry_or_investigation {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/close-c9a929c5",
        citations: &["SET A.8.8.2"],
        readings: &[
            "'at the conclusion'; for the local partnership or board, with recommendations, and any practice or policy that needs more attention",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategic management group must carry out the overview report and action plan on the investigation at the end of the enquiry or investigation of organised abuse",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::InvestigationOverview.occurrences(timeline);
        flat([
            {
                let start = first(Act::Investigation.ends(timeline));
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
                let parties = [Party::Role(Role::WholeStrategicGroup)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The strategic management group must find what is learnt, and evaluate the investigation at the end
/// of the enquiry or investigation of organised abuse.
///
/// SET A.8.8.2
mod close_must_find_what_is_learnt_and_evaluate_at_the_end_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/close-a3b3549f",
        citations: &["SET A.8.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategic management group must find what is learnt, and evaluate the investigation at the end of the enquiry or investigation of organised abuse",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategicManagementGroupMustFindWhatIsLearntAnd),
            );
        flat([
            {
                let start = first(Act::Investigation.ends(timeline));
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
                let parties = [Party::Role(Role::WholeStrategicGroup)];
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

/// Somebody (the text does not say who) should share evidence and information, for discipline and for
/// referral to the Disclosure and Barring Service and regulators when a suspected abuser works in
/// child care or education.
///
/// SET A.8.8.1
///
/// The text does not say who.
mod close_should_share_evidence_and_information_for_discipline {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/close-93ddf4d6",
        citations: &["SET A.8.8.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ASuspectedAbuserWorksInChildCareOrEducation.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should share evidence and information, for discipline and for referral to the Disclosure and Barring Service and regulators when a suspected abuser works in child care or education",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should share evidence and information, for discipline and for
    /// referral to the Disclosure and Barring Service and regulators when a suspected abuser works in
    /// child care or education.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareEvidenceAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InvestigationOverview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldShareEvidenceAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local safeguarding partnership or board will consider a learning review of the partnership.
///
/// SET A.8.8.2
mod close_will_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-investigation/close-c9af49f7",
        citations: &["SET A.8.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local safeguarding partnership or board will consider a learning review of the partnership",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillConsiderA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InvestigationOverview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalSafeguardingPartnershipOrBoardWillConsiderA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Appointment of the investigation management group” follows “Is it a case of greater scale and
/// complexity?” or “Set up the investigation”.
///
/// SET A.8.6
mod appoint_second_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "appoint-second-in-order-99c7c981",
        citations: &["SET A.8.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Appointment of the investigation management group” follows “Is it a case of greater scale and complexity?” or “Set up the investigation”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::OrganisedAbuseInvestigationScale.occurrences(timeline),
            Act::OrganisedAbuseInvestigationSetUp.occurrences(timeline),
        ];
        Act::InvestigationGroupAppointment
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Overview report and action plan on the investigation” follows “Investigate, and review how it
/// goes”.
///
/// SET A.8.6
mod close_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "close-in-order-5e7f5895",
        citations: &["SET A.8.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Overview report and action plan on the investigation” follows “Investigate, and review how it goes”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::OrganisedAbuseInvestigationInvestigate.occurrences(timeline)];
        Act::InvestigationOverview
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Investigate, and review how it goes” follows “Appointment of the investigation management group”
/// or “Is it a case of greater scale and complexity?” or “Set up the investigation”.
///
/// SET A.8.6
mod investigate_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "investigate-in-order-c5bfdc4b",
        citations: &["SET A.8.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Investigate, and review how it goes” follows “Appointment of the investigation management group” or “Is it a case of greater scale and complexity?” or “Set up the investigation”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::InvestigationGroupAppointment.occurrences(timeline),
            Act::OrganisedAbuseInvestigationScale.occurrences(timeline),
            Act::OrganisedAbuseInvestigationSetUp.occurrences(timeline),
        ];
        Act::OrganisedAbuseInvestigationInvestigate
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Set up the investigation” follows “Appointment of the strategic management group”.
///
/// SET A.8.6
mod set_up_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "set-up-in-order-b0e809a3",
        citations: &["SET A.8.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Set up the investigation” follows “Appointment of the strategic management group”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::StrategicGroupAppointment.occurrences(timeline)];
        Act::OrganisedAbuseInvestigationSetUp
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
