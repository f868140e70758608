//! Excluding a family member from a conference
//!
//! SET A.4.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Conference,
        Act::ExcludingAParentDecide,
        Act::ExcludingAParentRecord,
        Act::ExcludingAParentTell,
        Act::ExclusionRequest,
    ],
    milestones: &[Milestone::ExclusionConsidered],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheExclusion,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheExcluded,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeExclusion,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheSocial,
        Duty::TheAgencyOfTheProfessionalWhoIsConcernedMustSayWhich,
        Duty::TheConferenceChairIsResponsibleForSeeingThatThePolice,
        Duty::TheConferenceChairMustConsiderWhatIsPutForwardWith,
        Duty::TheConferenceChairShouldDecideByTheseCriteria,
        Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire,
        Duty::TheConferenceChairWillDetermineWhetherTheExcludedParent,
        Duty::TheExcludedParentMustReceiveTheConferenceRecordWhenThe,
        Duty::ThePoliceShouldNotCautionParentsBeforeTheConference,
        Duty::TheSocialWorkerMustTellTheConferenceChairOrEach,
        Duty::TheSocialWorkerShouldConsultTheConferenceChairOn,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::CircumstancesChange,
        Circumstance::ItBecomesClearToTheChairInPlanningThatChildrenAnd,
        Circumstance::ItMayBeNecessaryToExcludeAFamilyMember,
        Circumstance::TheChairDecidedBeforeTheConference,
        Circumstance::TheParentAttendedOnlyAPartBecauseOfExclusion,
        Circumstance::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail,
        Circumstance::TheProfessionalBelievesThatAParentShouldBeExcludedOn,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::TheExcludedParentMustReceiveTheConferenceRecordWhenThe),
            What::Milestone(Milestone::ExclusionConsidered),
        ],
        must_receive_the_conference_record::judge,
    ),
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference),
            What::Milestone(Milestone::ExclusionConsidered),
        ],
        should_plan_the_conference_so_that_the::judge,
    ),
    (
        &[
            What::Duty(Duty::TheConferenceChairIsResponsibleForSeeingThatThePolice),
            What::Milestone(Milestone::ExclusionConsidered),
        ],
        is_responsible_for_seeing_that_the_police_can_present::judge,
    ),
    (
        &[What::Duty(Duty::ThePoliceShouldNotCautionParentsBeforeTheConference)],
        should_not_caution_parents_before_the_conference_which::judge,
    ),
    (
        &[
            What::Act(Act::ExclusionRequest),
            What::Duty(Duty::TheSocialWorkerMustTellTheConferenceChairOrEach),
        ],
        raise_must_tell_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::ExclusionRequest),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        raise_must_do_this_at_least_3_working_days_before_the_child::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::ExclusionRequest),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        raise_should_happen_at_least_3_days_before_the_child_protection::judge,
    ),
    (
        &[
            What::Act(Act::ExclusionRequest),
            What::Duty(Duty::TheAgencyOfTheProfessionalWhoIsConcernedMustSayWhich),
        ],
        raise_must_say_which_ground_it_believes_is::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentDecide),
            What::Duty(Duty::TheConferenceChairShouldDecideByTheseCriteria),
        ],
        decide_should_decide_by_these_criteria::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentDecide),
            What::Duty(Duty::TheConferenceChairMustConsiderWhatIsPutForwardWith),
        ],
        decide_must_cover::judge,
    ),
    (&[What::Act(Act::ExcludingAParentDecide)], decide_is_to_decide::judge),
    (
        &[
            What::Act(Act::ExcludingAParentTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentIn),
        ],
        tell_must_tell_the_parent_in_writing_with::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheSocial),
        ],
        tell_should_send_the_social_workers_report_as_a_copy::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheExcluded),
        ],
        tell_should_give_the_excluded_parent_the_chance::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort),
        ],
        tell_should_exclude_for_as_short_a_time::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheExclusion),
        ],
        tell_must_record::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo),
        ],
        tell_must_record2::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentRecord),
            What::Duty(Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire),
        ],
        record_should_decide_whether_it_is_the_entire::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentRecord),
            What::Duty(Duty::TheConferenceChairWillDetermineWhetherTheExcludedParent),
        ],
        record_will_determine_whether_the_excluded_parent_has::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentRecord),
            What::Duty(Duty::TheSocialWorkerShouldConsultTheConferenceChairOn),
        ],
        record_should_consult::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeExclusion)],
        record_should_not_take_exclusion_from_one_conference_as::judge,
    ),
    (
        &[What::Act(Act::ExcludingAParentRecord), What::Act(Act::ExcludingAParentTell)],
        record_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ExcludingAParentDecide),
            What::Act(Act::ExcludingAParentTell),
            What::Act(Act::ExclusionRequest),
        ],
        tell_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The excluded parent must receive the conference record when the parent attended only a part because
/// of exclusion.
///
/// SET A.4.4.1
///
/// Reading: the text does not say who gives it.
mod must_receive_the_conference_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent-30a339bc",
        citations: &["SET A.4.4.1"],
        readings: &["the text does not say who gives it"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheParentAttendedOnlyAPartBecauseOfExclusion.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The excluded parent must receive the conference record when the parent attended only a part because of exclusion",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The excluded parent must receive the conference record when the parent attended only a part because
    /// of exclusion.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheExcludedParentMustReceiveTheConferenceRecordWhenThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ExclusionConsidered.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheExcludedParentMustReceiveTheConferenceRecordWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should plan the conference so that the child's welfare and
/// safety stay paramount when it becomes clear to the chair in planning that children and parents may
/// have a conflict of interest.
///
/// SET A.4.5.4
///
/// The text does not say who.
mod should_plan_the_conference_so_that_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent-008eaca8",
        citations: &["SET A.4.5.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItBecomesClearToTheChairInPlanningThatChildrenAnd
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should plan the conference so that the child's welfare and safety stay paramount when it becomes clear to the chair in planning that children and parents may have a conflict of interest",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should plan the conference so that the child's welfare and
    /// safety stay paramount when it becomes clear to the chair in planning that children and parents may
    /// have a conflict of interest.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ExclusionConsidered.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair is responsible for seeing that the police can present information and views
/// fully, and that the parents take part as fully as circumstances allow when the police investigate a
/// parent actively, or have one on bail.
///
/// SET A.4.5.7, SET B.7.3.13
mod is_responsible_for_seeing_that_the_police_can_present {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent-3c6b01e4",
        citations: &["SET A.4.5.7", "SET B.7.3.13"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePoliceInvestigateAParentActivelyOrHaveOneOnBail
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair is responsible for seeing that the police can present information and views fully, and that the parents take part as fully as circumstances allow when the police investigate a parent actively, or have one on bail",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair is responsible for seeing that the police can present information and views
    /// fully, and that the parents take part as fully as circumstances allow when the police investigate a
    /// parent actively, or have one on bail.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairIsResponsibleForSeeingThatThePolice),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ExclusionConsidered.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairIsResponsibleForSeeingThatThePolice,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police should not caution parents before the conference, which is there to analyse and not to
/// further a criminal investigation.
///
/// SET A.4.5.7
///
/// Reading: 'it is not appropriate': should not.
mod should_not_caution_parents_before_the_conference_which {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent-ef484489",
        citations: &["SET A.4.5.7"],
        readings: &["'it is not appropriate': should not"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police should not caution parents before the conference, which is there to analyse and not to further a criminal investigation",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceShouldNotCautionParentsBeforeTheConference),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The social worker must tell the conference chair or each participant in the conference that
/// exclusion is considered necessary as soon as possible.
///
/// SET A.4.5.1
///
/// Reading: 'the chair, or other participants'.
mod raise_must_tell_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/raise-d9003d17",
        citations: &["SET A.4.5.1"],
        readings: &["'the chair, or other participants'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must tell the conference chair or each participant in the conference that exclusion is considered necessary as soon as possible",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerMustTellTheConferenceChairOrEach));
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::ExclusionRequest.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheSocialWorkerMustTellTheConferenceChairOrEach,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “as soon as possible”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::SocialWorker)];
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

/// The professional of any agency must carry out the request to the chair to exclude a parent at least 3
/// working days before the child protection conference (if possible) when the professional believes
/// that a parent should be excluded on these criteria.
///
/// SET A.4.5.2
///
/// Reading: 'representation must be made … to the chair': the text does not say by whom; taken as the
/// professional who believes it.
mod raise_must_do_this_at_least_3_working_days_before_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/raise-e04b6e6a",
        citations: &["SET A.4.5.2"],
        readings: &[
            "'representation must be made … to the chair': the text does not say by whom; taken as the professional who believes it",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheProfessionalBelievesThatAParentShouldBeExcludedOn
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of any agency must carry out the request to the chair to exclude a parent at least 3 working days before the child protection conference (if possible) when the professional believes that a parent should be excluded on these criteria",
        force: Force::Must,
        forbids: false,
        softener: Some("if possible"),
    };

    /// The professional of any agency must carry out the request to the chair to exclude a parent at least 3
    /// working days before the child protection conference (if possible) when the professional believes
    /// that a parent should be excluded on these criteria.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ExclusionRequest.occurrences(timeline);
        flat([
            {
                let end = first(Act::Conference.occurrences(timeline));
                let due = |end| calendar::latest_before(
                    end,
                    amount(3, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Qualified("the professional of any agency")];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The request to the chair to exclude a parent should happen at least 3 days before the child
/// protection conference (if possible) when it may be necessary to exclude a family member.
///
/// SET B.7.3.1
///
/// Reading: discussed with the chair and confirmed in writing; 'days': calendar days; 'if possible' is
/// said of the confirmation's date.
///
/// The text does not say who.
mod raise_should_happen_at_least_3_days_before_the_child_protection {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/raise-19440f80",
        citations: &["SET B.7.3.1"],
        readings: &[
            "discussed with the chair and confirmed in writing; 'days': calendar days; 'if possible' is said of the confirmation's date",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItMayBeNecessaryToExcludeAFamilyMember.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The request to the chair to exclude a parent should happen at least 3 days before the child protection conference (if possible) when it may be necessary to exclude a family member",
        force: Force::Should,
        forbids: false,
        softener: Some("if possible"),
    };

    /// The request to the chair to exclude a parent should happen at least 3 days before the child
    /// protection conference (if possible) when it may be necessary to exclude a family member.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ExclusionRequest.occurrences(timeline);
        let end = first(Act::Conference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(3, Unit::Days));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// The agency of the professional who is concerned must say which ground it believes is met, and on
/// what information or evidence.
///
/// SET A.4.5.3, SET B.7.3.2
mod raise_must_say_which_ground_it_believes_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/raise-ab146105",
        citations: &["SET A.4.5.3", "SET B.7.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The agency of the professional who is concerned must say which ground it believes is met, and on what information or evidence",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheAgencyOfTheProfessionalWhoIsConcernedMustSayWhich),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExclusionRequest.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheAgencyOfTheProfessionalWhoIsConcernedMustSayWhich,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should decide by these criteria.
///
/// Listed: signs that the parent's presence may seriously prejudice the child's welfare.
///
/// Listed: enough evidence that the parent may seriously interfere: by violence or threats of it,
/// discriminatory or oppressive behaviour, or an unfit state; a friend or advocate may then stand in.
///
/// Listed: the child asks that the parent, or whoever has parental responsibility, is absent while the
/// child is present.
///
/// Listed: a professional could not contribute properly for fear of violence or intimidation, of which
/// the chair should be told in advance.
///
/// Listed: members need confidential information not otherwise available, as agreed with the chair in
/// advance: legal advice, or a criminal investigation.
///
/// Listed: conflict between family members who may be unable to attend together, as with domestic
/// abuse.
///
/// SET A.4.5.1
mod decide_should_decide_by_these_criteria {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/decide-6abccdb1",
        citations: &["SET A.4.5.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should decide by these criteria",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheConferenceChairShouldDecideByTheseCriteria));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldDecideByTheseCriteria,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair must consider what is put forward, with care.
///
/// SET A.4.5.3
mod decide_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/decide-4964d88e",
        citations: &["SET A.4.5.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair must consider what is put forward, with care",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairMustConsiderWhatIsPutForwardWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairMustConsiderWhatIsPutForwardWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair is to decide "Is the parent excluded?" (the text uses no duty word).
///
/// SET A.4.5.8
///
/// Reading: 'the decision … is final', on parents and children alike.
///
/// The text uses no duty word here.
mod decide_is_to_decide {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/decide-257f4b10",
        citations: &["SET A.4.5.8"],
        readings: &["'the decision … is final', on parents and children alike"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair is to decide \"Is the parent excluded?\" (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ExcludingAParentDecide.occurrences(timeline);
        let parties = [Party::Role(Role::ConferenceChair)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Decide, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) must tell the parent in writing, with how to make views known,
/// how the outcome will be told, and how to complain when the chair decided before the conference.
///
/// SET A.4.5.9
///
/// The text does not say who.
mod tell_must_tell_the_parent_in_writing_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/tell-6534a2d5",
        citations: &["SET A.4.5.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChairDecidedBeforeTheConference.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the parent in writing, with how to make views known, how the outcome will be told, and how to complain when the chair decided before the conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must tell the parent in writing, with how to make views known,
    /// how the outcome will be told, and how to complain when the chair decided before the conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentIn));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the social worker's report, as a copy to the
/// excluded parent.
///
/// SET A.4.5.10
///
/// The text does not say who.
mod tell_should_send_the_social_workers_report_as_a_copy {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/tell-42bfa214",
        citations: &["SET A.4.5.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the social worker's report, as a copy to the excluded parent",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheSocial));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give the excluded parent the chance to have views on
/// record, and before the conference.
///
/// SET A.4.5.10
///
/// The text does not say who.
mod tell_should_give_the_excluded_parent_the_chance {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/tell-fc21d72d",
        citations: &["SET A.4.5.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give the excluded parent the chance to have views on record, and before the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheExcluded),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheExcluded,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should exclude for as short a time as necessary.
///
/// SET A.4.5.5
///
/// The text does not say who.
mod tell_should_exclude_for_as_short_a_time {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/tell-42ce3183",
        citations: &["SET A.4.5.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should exclude for as short a time as necessary",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record the exclusion, clearly, in the conference record.
///
/// SET A.4.5.5
///
/// Reading: 'any exclusion period … must be clearly recorded'.
///
/// The text does not say who.
mod tell_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/tell-09ab1a1b",
        citations: &["SET A.4.5.5"],
        readings: &["'any exclusion period … must be clearly recorded'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record the exclusion, clearly, in the conference record",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheExclusion),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheExclusion,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record the decision to exclude, fully.
///
/// SET A.4.5.11
///
/// The text does not say who.
mod tell_must_record2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/tell-635b980f",
        citations: &["SET A.4.5.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record the decision to exclude, fully",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should decide whether it is the entire record or the part attended when the
/// parent attended only a part because of exclusion.
///
/// SET A.4.4.1
mod record_should_decide_whether_it_is_the_entire {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/record-ede89cb1",
        citations: &["SET A.4.4.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheParentAttendedOnlyAPartBecauseOfExclusion.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should decide whether it is the entire record or the part attended when the parent attended only a part because of exclusion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair should decide whether it is the entire record or the part attended when the
    /// parent attended only a part because of exclusion.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentRecord.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair will determine whether the excluded parent has the conference record or not.
///
/// SET A.4.5.10
mod record_will_determine_whether_the_excluded_parent_has {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/record-7db8dc46",
        citations: &["SET A.4.5.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair will determine whether the excluded parent has the conference record or not",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairWillDetermineWhetherTheExcludedParent),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentRecord.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairWillDetermineWhetherTheExcludedParent,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should consult the conference chair on whether the parent should have it now when
/// circumstances change.
///
/// SET A.4.5.10
mod record_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/record-76a40556",
        citations: &["SET A.4.5.10"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::CircumstancesChange.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should consult the conference chair on whether the parent should have it now when circumstances change",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should consult the conference chair on whether the parent should have it now when
    /// circumstances change.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldConsultTheConferenceChairOn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ExcludingAParentRecord.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConsultTheConferenceChairOn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should not take exclusion from one conference as reason enough
/// for the next.
///
/// SET A.4.5.11, SET B.7.3.4
///
/// Reading: 'is not reason enough in itself': should not.
///
/// The text does not say who.
mod record_should_not_take_exclusion_from_one_conference_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "excluding-a-parent/record-cd88f52b",
        citations: &["SET A.4.5.11", "SET B.7.3.4"],
        readings: &["'is not reason enough in itself': should not"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not take exclusion from one conference as reason enough for the next",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeExclusion),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// “Settle who has the record” follows “Tell the parent, and hear the parent's views”.
///
/// SET A.4.5
mod record_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "record-in-order-c1cc89de",
        citations: &["SET A.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Settle who has the record” follows “Tell the parent, and hear the parent's views”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ExcludingAParentTell.occurrences(timeline)];
        Act::ExcludingAParentRecord
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell the parent, and hear the parent's views” follows “Is the parent excluded?” or “Request to the
/// chair to exclude a parent”.
///
/// SET A.4.5
mod tell_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-in-order-2e897342",
        citations: &["SET A.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the parent, and hear the parent's views” follows “Is the parent excluded?” or “Request to the chair to exclude a parent”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ExcludingAParentDecide.occurrences(timeline),
            Act::ExclusionRequest.occurrences(timeline),
        ];
        Act::ExcludingAParentTell
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
