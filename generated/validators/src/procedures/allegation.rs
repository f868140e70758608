//! Allegation against staff or a volunteer who works with children
//!
//! SET A.7.4
//!
//! Reading: the flowchart of that title is lost; drawn from the rules of the chapter, without its
//! target timescales.
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::AllegationBelow,
        Act::AllegationDiscipline,
        Act::AllegationInform,
        Act::AllegationPlan,
        Act::AllegationRefer,
        Act::AllegationReport,
        Act::AllegationSafeguard,
        Act::AllegationSenior,
        Act::AllegationStrand,
        Act::AllegationTake,
        Act::AllegationTellPolice,
        Act::AllegationThreshold,
        Act::EmployersInvestigation,
        Act::ManagementPlanningMeeting,
        Act::ReportToSeniorManager,
    ],
    milestones: &[Milestone::AllegationMade],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareShouldTellTheDesignatedOfficerLado,
        Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould4,
        Duty::SomebodyTheTextDoesNotSayWhoMustConsultThePoliceWhen,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotPutAReferral,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeCareThatThe,
        Duty::TheDesignatedOfficerLadoShouldSendTheReferralSoThat,
        Duty::TheDesignatedOfficerLadoShouldTellThePoliceImmediately,
        Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe,
        Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe2,
        Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe3,
        Duty::TheDesignatedSeniorManagerOfTheEmployerShouldConsult,
        Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDiscuss,
        Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDoThese,
        Duty::TheDesignatedSeniorManagerOfTheEmployerShouldNot,
        Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe,
        Duty::TheFirstPersonToHearOfTheAllegationShouldNotDoAnyOf,
        Duty::TheFirstPersonToHearOfTheAllegationShouldRecordIn,
        Duty::TheFirstPersonToHearOfTheAllegationShouldSignAndDate,
        Duty::TheFirstPersonToHearOfTheAllegationShouldTreatIt,
        Duty::TheFirstPersonToHearOfTheAllegationShouldWriteDown,
        Duty::ThePoliceOfficerMustTellTheDesignatedOfficerLadoWhen,
        Duty::ThePoliceOfficerShouldTellTheDesignatedDetective,
    ],
    facts: &[
        "out-of-office-hours",
        "possible-crime",
        "reasonable-cause",
        "senior-manager-is-accused",
    ],
    circumstances: &[
        Circumstance::ChildrensSocialCareReceivesTheAllegation,
        Circumstance::TheDesignatedSeniorManagerIsAway,
        Circumstance::ThePoliceReceiveTheAllegation,
        Circumstance::ThePoliceReceiveTheAllegationAndTheSergeantIsNot,
        Circumstance::TheThresholdOfHarmIsNotReachedAndThePoliceMayHaveTo,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::AllegationTake),
            What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldTreatIt),
        ],
        take_should_treat_it_seriously_with_an_open::judge,
    ),
    (
        &[What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldNotDoAnyOf)],
        take_should_not_do_any_of_these_things::judge,
    ),
    (
        &[
            What::Act(Act::AllegationTake),
            What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldRecordIn),
        ],
        take_should_record::judge,
    ),
    (
        &[
            What::Act(Act::AllegationTake),
            What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldWriteDown),
        ],
        take_should_write_down_the_persons_own_words::judge,
    ),
    (
        &[
            What::Act(Act::AllegationTake),
            What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldSignAndDate),
        ],
        take_should_sign_and_date_that_record::judge,
    ),
    (
        &[
            What::Act(Act::ReportToSeniorManager),
            What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe),
        ],
        tell_senior_should_do_this_immediately::judge,
    ),
    (
        &[What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldNot)],
        senior_should_not_investigate_or_interview_the_member_of::judge,
    ),
    (
        &[
            What::Act(Act::AllegationSenior),
            What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDoThese),
        ],
        senior_should_do_these_things::judge,
    ),
    (
        &[What::Act(Act::AllegationReport), What::Milestone(Milestone::AllegationMade)],
        report_must_do_this_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::AllegationReport),
            What::Act(Act::EmployersInvestigation),
            What::ActEnds(Act::EmployersInvestigation),
        ],
        report_must_happen_before_the_investigation_by_the_employer::judge,
    ),
    (
        &[What::Act(Act::AllegationReport)],
        report_should_do_this_within_1_working_day::judge,
    ),
    (
        &[What::Act(Act::AllegationReport)],
        report_should_do_this_as_soon_as_possible::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotPutAReferral)],
        report_should_not_put_a_referral_off_so_as::judge,
    ),
    (
        &[
            What::Act(Act::AllegationReport),
            What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldConsult),
        ],
        report_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::AllegationReport),
            What::Duty(Duty::ThePoliceOfficerShouldTellTheDesignatedDetective),
        ],
        report_should_tell_without_delay::judge,
    ),
    (
        &[
            What::Act(Act::AllegationReport),
            What::Duty(Duty::ThePoliceOfficerMustTellTheDesignatedOfficerLadoWhen),
        ],
        report_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::AllegationReport),
            What::Duty(Duty::ChildrensSocialCareShouldTellTheDesignatedOfficerLado),
        ],
        report_should_tell_immediately::judge,
    ),
    (
        &[
            What::Act(Act::AllegationSafeguard),
            What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe),
        ],
        safeguard_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::AllegationThreshold),
            What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDiscuss),
        ],
        threshold_should_discuss_with_the_designated_officer_what::judge,
    ),
    (
        &[
            What::Act(Act::AllegationThreshold),
            What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe2),
        ],
        threshold_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::AllegationThreshold),
            What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe3),
        ],
        threshold_should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::AllegationThreshold),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeCareThatThe),
        ],
        threshold_should_take_care_that_the_child_is::judge,
    ),
    (
        &[
            What::Act(Act::AllegationStrand),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsultThePoliceWhen),
        ],
        strand_must_consult::judge,
    ),
    (
        &[
            What::Act(Act::AllegationRefer),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldSendTheReferralSoThat),
        ],
        refer_should_send_the_referral_so_that_section_47_enquiries_can::judge,
    ),
    (
        &[
            What::Act(Act::AllegationTellPolice),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldTellThePoliceImmediately),
        ],
        tell_police_should_tell_immediately::judge,
    ),
    (
        &[What::Act(Act::ManagementPlanningMeeting)],
        plan_should_convene_immediately::judge,
    ),
    (
        &[
            What::Act(Act::AllegationBelow),
            What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould4),
        ],
        below_should_share_every_concern_about_an_adult::judge,
    ),
    (
        &[What::Act(Act::AllegationReport), What::Act(Act::AllegationSenior)],
        report_in_order::judge,
    ),
    (
        &[
            What::Act(Act::AllegationBelow),
            What::Act(Act::AllegationSafeguard),
            What::Act(Act::AllegationThreshold),
        ],
        below_in_order::judge,
    ),
    (
        &[
            What::Act(Act::AllegationDiscipline),
            What::Act(Act::AllegationInform),
            What::Act(Act::AllegationStrand),
        ],
        discipline_in_order::judge,
    ),
    (
        &[
            What::Act(Act::AllegationInform),
            What::Act(Act::AllegationSafeguard),
            What::Act(Act::AllegationThreshold),
        ],
        inform_in_order::judge,
    ),
    (
        &[
            What::Act(Act::AllegationPlan),
            What::Act(Act::AllegationRefer),
            What::Act(Act::AllegationTellPolice),
        ],
        plan_in_order::judge,
    ),
    (
        &[
            What::Act(Act::AllegationInform),
            What::Act(Act::AllegationRefer),
            What::Act(Act::AllegationStrand),
        ],
        refer_in_order::judge,
    ),
    (
        &[What::Act(Act::AllegationReport), What::Act(Act::AllegationSafeguard)],
        safeguard_in_order::judge,
    ),
    (
        &[What::Act(Act::AllegationSenior), What::Act(Act::ReportToSeniorManager)],
        senior_in_order::judge,
    ),
    (
        &[
            What::Act(Act::AllegationInform),
            What::Act(Act::AllegationStrand),
            What::Act(Act::AllegationTellPolice),
        ],
        tell_police_in_order::judge,
    ),
    (
        &[What::Act(Act::AllegationTake), What::Act(Act::ReportToSeniorManager)],
        tell_senior_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The first person to hear of the allegation should treat it seriously, with an open mind.
///
/// SET A.7.4.2
mod take_should_treat_it_seriously_with_an_open {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/take-a66222d4",
        citations: &["SET A.7.4.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first person to hear of the allegation should treat it seriously, with an open mind",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldTreatIt),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstPersonToHearOfTheAllegationShouldTreatIt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first person to hear of the allegation should not do any of these things.
///
/// Listed: investigate, or lead with questions where only clarity is sought.
///
/// Listed: assume things, or offer other explanations.
///
/// Listed: promise confidentiality, though the person can be assured that it is passed on only to
/// those who need it.
///
/// SET A.7.4.3
mod take_should_not_do_any_of_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/take-e98a9334",
        citations: &["SET A.7.4.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first person to hear of the allegation should not do any of these things",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldNotDoAnyOf),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The first person to hear of the allegation should record in writing what was said, when and where
/// it happened and who was present.
///
/// SET A.7.4.4
mod take_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/take-0158f87f",
        citations: &["SET A.7.4.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first person to hear of the allegation should record in writing what was said, when and where it happened and who was present",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldRecordIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstPersonToHearOfTheAllegationShouldRecordIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first person to hear of the allegation should write down the person's own words (where
/// possible).
///
/// SET A.7.4.4
mod take_should_write_down_the_persons_own_words {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/take-a1b43b86",
        citations: &["SET A.7.4.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first person to hear of the allegation should write down the person's own words (where possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("where possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldWriteDown),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstPersonToHearOfTheAllegationShouldWriteDown,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first person to hear of the allegation should sign and date that record.
///
/// SET A.7.4.4
mod take_should_sign_and_date_that_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/take-8d6d4cc1",
        citations: &["SET A.7.4.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first person to hear of the allegation should sign and date that record",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldSignAndDate),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstPersonToHearOfTheAllegationShouldSignAndDate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first person to hear of the allegation should carry out the report of the allegation to the
/// designated senior manager immediately.
///
/// Instead, when the designated senior manager is away: should tell the deputy of the designated
/// senior manager immediately.
///
/// Instead, when the allegation is against the designated senior manager: should tell the deputy of
/// the designated senior manager or another suitable senior manager immediately.
///
/// SET A.7.4.4
mod tell_senior_should_do_this_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/tell-senior-abfd96ee",
        citations: &["SET A.7.4.4"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        settle(
            judgements,
            [
                Instead {
                    applies: Circumstance::TheDesignatedSeniorManagerIsAway
                        .holds(timeline),
                    judgements: instead_1(timeline, now),
                },
                Instead {
                    applies: timeline.facts.senior_manager_is_accused(),
                    judgements: instead_2(timeline, now),
                },
            ],
            Several::NotStated,
        )
    }

    static INSTEAD_1: Clause = Clause {
        statement: &STATEMENT,
        text: "The first person to hear of the allegation should tell the deputy of the designated senior manager immediately when the designated senior manager is away",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first person to hear of the allegation should tell the deputy of the designated senior manager
    /// immediately when the designated senior manager is away.
    fn instead_1(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe),
            );
        flat([
            INSTEAD_1
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::ReportToSeniorManager.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::FirstReceiver)];
                let judge = |one: &Occurrence<'_>| {
                    INSTEAD_1.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }

    static INSTEAD_2: Clause = Clause {
        statement: &STATEMENT,
        text: "The first person to hear of the allegation should tell the deputy of the designated senior manager or another suitable senior manager immediately when the allegation is against the designated senior manager",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first person to hear of the allegation should tell the deputy of the designated senior manager
    /// or another suitable senior manager immediately when the allegation is against the designated senior
    /// manager.
    fn instead_2(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe),
            );
        flat([
            INSTEAD_2
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::ReportToSeniorManager.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::FirstReceiver)];
                let judge = |one: &Occurrence<'_>| {
                    INSTEAD_2.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first person to hear of the allegation should carry out the report of the allegation to the designated senior manager immediately",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first person to hear of the allegation should carry out the report of the allegation to the
    /// designated senior manager immediately.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ReportToSeniorManager.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::ReportToSeniorManager.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::FirstReceiver)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The designated senior manager of the employer should not investigate, or interview the member of
/// staff, the child or witnesses.
///
/// SET A.7.4.5
mod senior_should_not_investigate_or_interview_the_member_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/senior-3a1d1573",
        citations: &["SET A.7.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer should not investigate, or interview the member of staff, the child or witnesses",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldNot),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The designated senior manager of the employer should do these things.
///
/// Listed: get the concern in writing, signed and dated by the one who received it, not the one who
/// made it.
///
/// Listed: approve and date what is written.
///
/// Listed: record when and where, and who may have witnessed it.
///
/// Listed: record what is discussed of child and staff, and what is decided and why.
///
/// SET A.7.4.5
mod senior_should_do_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/senior-28a22d57",
        citations: &["SET A.7.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer should do these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDoThese),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationSenior.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDoThese,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer or the commissioner of the service must carry out the report of the allegation to the
/// LADO within 1 working day of the making of the allegation.
///
/// SET A.7.3.1
///
/// Reading: 'and/or': either or both; 'when an allegation is made': counted from then.
mod report_must_do_this_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-0ef1a9fc",
        citations: &["SET A.7.3.1"],
        readings: &[
            "'and/or': either or both; 'when an allegation is made': counted from then",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer or the commissioner of the service must carry out the report of the allegation to the LADO within 1 working day of the making of the allegation",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AllegationReport.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::AllegationMade.occurrences(timeline));
                let due = |start| calendar::deadline(
                    start,
                    amount(1, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [
                    Party::Agency(Agency::Employer),
                    Party::Agency(Agency::Commissioner),
                ];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::Any))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The report of the allegation to the LADO must happen before the investigation by the employer.
///
/// SET A.7.3.1
///
/// Reading: 'any further investigation': the employer's.
mod report_must_happen_before_the_investigation_by_the_employer {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-a55aabe1",
        citations: &["SET A.7.3.1"],
        readings: &["'any further investigation': the employer's"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The report of the allegation to the LADO must happen before the investigation by the employer",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AllegationReport.occurrences(timeline);
        let end = first(Act::EmployersInvestigation.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// The designated senior manager of the employer should carry out the report of the allegation to the
/// LADO within 1 working day (the text does not say from when).
///
/// SET A.7.4.6
///
/// The text does not say from when this is counted.
mod report_should_do_this_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-d72ea81c",
        citations: &["SET A.7.4.6"],
        readings: &[],
        silences: &["The text does not say from when this is counted"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer should carry out the report of the allegation to the LADO within 1 working day (the text does not say from when)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::AllegationReport.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(&[Act::AllegationReport.occurrences(timeline)]),
                        "the text does not say what “within 1 working day” is counted from",
                    ),
                ),
            {
                let parties = [Party::Role(Role::DesignatedSeniorManager)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The designated senior manager of the employer should carry out the report of the allegation to the
/// LADO as soon as possible when the allegation comes in outside office hours and requires attention
/// at once.
///
/// SET A.7.4.7
mod report_should_do_this_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-43104637",
        citations: &["SET A.7.4.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.out_of_office_hours(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer should carry out the report of the allegation to the LADO as soon as possible when the allegation comes in outside office hours and requires attention at once",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated senior manager of the employer should carry out the report of the allegation to the
    /// LADO as soon as possible when the allegation comes in outside office hours and requires attention
    /// at once.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::AllegationReport.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(&[Act::AllegationReport.occurrences(timeline)]),
                        "whether this was done “as soon as possible”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::DesignatedSeniorManager)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// Somebody (the text does not say who) should not put a referral off so as to gather information.
///
/// SET A.7.4.6
///
/// The text does not say who.
mod report_should_not_put_a_referral_off_so_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-64d67a72",
        citations: &["SET A.7.4.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not put a referral off so as to gather information",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotPutAReferral),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The designated senior manager of the employer should consult the emergency duty or out-of-hours
/// team or the police when the allegation comes in outside office hours and requires attention at
/// once.
///
/// SET A.7.4.7
mod report_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-035396c4",
        citations: &["SET A.7.4.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.out_of_office_hours(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer should consult the emergency duty or out-of-hours team or the police when the allegation comes in outside office hours and requires attention at once",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated senior manager of the employer should consult the emergency duty or out-of-hours
    /// team or the police when the allegation comes in outside office hours and requires attention at
    /// once.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldConsult),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedSeniorManagerOfTheEmployerShouldConsult,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police officer should tell the designated detective sergeant without delay when the police
/// receive the allegation.
///
/// SET A.7.4.7
mod report_should_tell_without_delay {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-00f67958",
        citations: &["SET A.7.4.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ThePoliceReceiveTheAllegation.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police officer should tell the designated detective sergeant without delay when the police receive the allegation",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The police officer should tell the designated detective sergeant without delay when the police
    /// receive the allegation.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceOfficerShouldTellTheDesignatedDetective),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::AllegationReport.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::ThePoliceOfficerShouldTellTheDesignatedDetective,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “without delay”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::PoliceOfficer)];
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

/// The police officer must tell the designated officer (LADO) when the police receive the allegation
/// and the sergeant is not available.
///
/// SET A.7.4.7
///
/// Reading: 'has a duty to': must.
mod report_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-8a701a8f",
        citations: &["SET A.7.4.7"],
        readings: &["'has a duty to': must"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePoliceReceiveTheAllegationAndTheSergeantIsNot
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police officer must tell the designated officer (LADO) when the police receive the allegation and the sergeant is not available",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The police officer must tell the designated officer (LADO) when the police receive the allegation
    /// and the sergeant is not available.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceOfficerMustTellTheDesignatedOfficerLadoWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceOfficerMustTellTheDesignatedOfficerLadoWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should tell the designated officer (LADO) immediately when children's social
/// care receives the allegation.
///
/// SET A.7.4.8
///
/// Reading: 'made to' it, 'should be … reported': taken as for it to report.
mod report_should_tell_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/report-838d66dc",
        citations: &["SET A.7.4.8"],
        readings: &["'made to' it, 'should be … reported': taken as for it to report"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildrensSocialCareReceivesTheAllegation.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should tell the designated officer (LADO) immediately when children's social care receives the allegation",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care should tell the designated officer (LADO) immediately when children's social
    /// care receives the allegation.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldTellTheDesignatedOfficerLado),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::AllegationReport.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::ChildrensSocialCareShouldTellTheDesignatedOfficerLado,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
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

/// The designated senior manager of the employer and the designated officer (LADO) should consider
/// first, whether enough was done to safeguard children.
///
/// SET A.7.4.10
mod safeguard_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/safeguard-d045284c",
        citations: &["SET A.7.4.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer and the designated officer (LADO) should consider first, whether enough was done to safeguard children",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationSafeguard.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated senior manager of the employer should discuss with the designated officer what was
/// decided on the threshold, within 1 working day.
///
/// SET A.7.4.6
mod threshold_should_discuss_with_the_designated_officer_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/threshold-6418be6a",
        citations: &["SET A.7.4.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer should discuss with the designated officer what was decided on the threshold, within 1 working day",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDiscuss),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationThreshold.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDiscuss,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated senior manager of the employer and the designated officer (LADO) should consider
/// whether more detail is needed to know if the threshold is met.
///
/// SET A.7.4.11
///
/// Reading: 'see 7.1.2' in the text: the threshold stands in 7.1.1.
mod threshold_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/threshold-13281ccb",
        citations: &["SET A.7.4.11"],
        readings: &["'see 7.1.2' in the text: the threshold stands in 7.1.1"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer and the designated officer (LADO) should consider whether more detail is needed to know if the threshold is met",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationThreshold.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated senior manager of the employer and the designated officer (LADO) should consider
/// next, whether more detail is needed to know if there is proof that it is false or unfounded.
///
/// SET A.7.4.12
mod threshold_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/threshold-26156591",
        citations: &["SET A.7.4.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer and the designated officer (LADO) should consider next, whether more detail is needed to know if there is proof that it is false or unfounded",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe3));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationThreshold.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should take care that the child is not confused about dates,
/// times, places or who the person is.
///
/// SET A.7.4.12
///
/// The text does not say who.
mod threshold_should_take_care_that_the_child_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/threshold-98c7de7b",
        citations: &["SET A.7.4.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should take care that the child is not confused about dates, times, places or who the person is",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeCareThatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationThreshold.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeCareThatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must consult the police when there may have been a crime.
///
/// SET A.7.4.14
///
/// The text does not say who.
mod strand_must_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/strand-c822c348",
        citations: &["SET A.7.4.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.possible_crime(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must consult the police when there may have been a crime",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must consult the police when there may have been a crime.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsultThePoliceWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationStrand.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConsultThePoliceWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO) should send the referral, so that section 47 enquiries can start to
/// children's social care when significant harm, or its likelihood, is suspected with reasonable
/// cause.
///
/// SET A.7.4.13
mod refer_should_send_the_referral_so_that_section_47_enquiries_can {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/refer-63c01310",
        citations: &["SET A.7.4.13"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.reasonable_cause(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should send the referral, so that section 47 enquiries can start to children's social care when significant harm, or its likelihood, is suspected with reasonable cause",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated officer (LADO) should send the referral, so that section 47 enquiries can start to
    /// children's social care when significant harm, or its likelihood, is suspected with reasonable
    /// cause.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoShouldSendTheReferralSoThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoShouldSendTheReferralSoThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO) should tell the police immediately when the threshold of harm is not
/// reached, and the police may have to investigate.
///
/// SET A.7.4.14
mod tell_police_should_tell_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/tell-police-3d444b21",
        citations: &["SET A.7.4.14"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheThresholdOfHarmIsNotReachedAndThePoliceMayHaveTo
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should tell the police immediately when the threshold of harm is not reached, and the police may have to investigate",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated officer (LADO) should tell the police immediately when the threshold of harm is not
    /// reached, and the police may have to investigate.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoShouldTellThePoliceImmediately),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::AllegationTellPolice.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheDesignatedOfficerLadoShouldTellThePoliceImmediately,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::DesignatedOfficer)];
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

/// The designated officer (LADO) should convene the management planning meeting immediately when the
/// threshold of harm is not reached, and the police may have to investigate.
///
/// SET A.7.4.14
///
/// Reading: 'immediately' is taken to hold for telling the police and for convening.
mod plan_should_convene_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/plan-a40adba1",
        citations: &["SET A.7.4.14"],
        readings: &[
            "'immediately' is taken to hold for telling the police and for convening",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheThresholdOfHarmIsNotReachedAndThePoliceMayHaveTo
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should convene the management planning meeting immediately when the threshold of harm is not reached, and the police may have to investigate",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated officer (LADO) should convene the management planning meeting immediately when the
    /// threshold of harm is not reached, and the police may have to investigate.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ManagementPlanningMeeting.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(
                            &[Act::ManagementPlanningMeeting.occurrences(timeline)],
                        ),
                        "the record does not show when this was done, apart from the act itself",
                    ),
                ),
            {
                let parties = [Party::Role(Role::DesignatedOfficer)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE
                        .judge(
                            actors::held_by(
                                *one,
                                Office::Convene,
                                &parties,
                                Sharing::All,
                            ),
                        )
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// Each organisation that works with children or families should share every concern about an adult
/// responsibly, with the right person.
///
/// SET A.7.2.1
///
/// Reading: 'create a culture in which': part of the should.
mod below_should_share_every_concern_about_an_adult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation/below-47e673c0",
        citations: &["SET A.7.2.1"],
        readings: &["'create a culture in which': part of the should"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each organisation that works with children or families should share every concern about an adult responsibly, with the right person",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould4),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationBelow.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould4,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Report of the allegation to the LADO” follows “Secure what is known”.
///
/// SET A.7.4
mod report_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "report-in-order-acf97cb7",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Report of the allegation to the LADO” follows “Secure what is known”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::AllegationSenior.occurrences(timeline)];
        Act::AllegationReport
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Deal with it in the organisation” follows “Does it meet the threshold?” or “First see to the
/// child”.
///
/// SET A.7.4
mod below_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "below-in-order-c3d48b17",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Deal with it in the organisation” follows “Does it meet the threshold?” or “First see to the child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::AllegationSafeguard.occurrences(timeline),
            Act::AllegationThreshold.occurrences(timeline),
        ];
        Act::AllegationBelow
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Discuss disciplinary action” follows “Tell those concerned” or “Which strands does it have?”.
///
/// SET A.7.4
mod discipline_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "discipline-in-order-9f1b2257",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Discuss disciplinary action” follows “Tell those concerned” or “Which strands does it have?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::AllegationInform.occurrences(timeline),
            Act::AllegationStrand.occurrences(timeline),
        ];
        Act::AllegationDiscipline
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell those concerned” follows “Does it meet the threshold?” or “First see to the child”.
///
/// SET A.7.4
mod inform_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "inform-in-order-88c4ed42",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell those concerned” follows “Does it meet the threshold?” or “First see to the child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::AllegationSafeguard.occurrences(timeline),
            Act::AllegationThreshold.occurrences(timeline),
        ];
        Act::AllegationInform
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Call a management planning meeting” follows “Refer to children's social care” or “Tell the
/// police”.
///
/// SET A.7.4
mod plan_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-in-order-7964ad76",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Call a management planning meeting” follows “Refer to children's social care” or “Tell the police”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::AllegationRefer.occurrences(timeline),
            Act::AllegationTellPolice.occurrences(timeline),
        ];
        Act::AllegationPlan
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Refer to children's social care” follows “Tell those concerned” or “Which strands does it have?”.
///
/// SET A.7.4
mod refer_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "refer-in-order-bc63cbe9",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Refer to children's social care” follows “Tell those concerned” or “Which strands does it have?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::AllegationInform.occurrences(timeline),
            Act::AllegationStrand.occurrences(timeline),
        ];
        Act::AllegationRefer
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “First see to the child” follows “Report of the allegation to the LADO”.
///
/// SET A.7.4
mod safeguard_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "safeguard-in-order-23665fb0",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“First see to the child” follows “Report of the allegation to the LADO”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::AllegationReport.occurrences(timeline)];
        Act::AllegationSafeguard
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Secure what is known” follows “Report of the allegation to the designated senior manager”.
///
/// SET A.7.4
mod senior_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "senior-in-order-b27139cf",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Secure what is known” follows “Report of the allegation to the designated senior manager”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ReportToSeniorManager.occurrences(timeline)];
        Act::AllegationSenior
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell the police” follows “Tell those concerned” or “Which strands does it have?”.
///
/// SET A.7.4
mod tell_police_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-police-in-order-93e1acc3",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the police” follows “Tell those concerned” or “Which strands does it have?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::AllegationInform.occurrences(timeline),
            Act::AllegationStrand.occurrences(timeline),
        ];
        Act::AllegationTellPolice
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Report of the allegation to the designated senior manager” follows “Take the allegation”.
///
/// SET A.7.4
mod tell_senior_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-senior-in-order-b646fe2a",
        citations: &["SET A.7.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Report of the allegation to the designated senior manager” follows “Take the allegation”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::AllegationTake.occurrences(timeline)];
        Act::ReportToSeniorManager
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
