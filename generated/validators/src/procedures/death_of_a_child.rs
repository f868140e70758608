//! Death of a child
//!
//! SET A.9.1
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::CoronerNotification,
        Act::DeathNotification,
        Act::DeathOfAChildFamily,
        Act::DeathOfAChildJoint,
        Act::DeathOfAChildRespond,
        Act::DeathReviewMeeting,
        Act::JointResponseDecision,
        Act::PaediatricianNotification,
    ],
    milestones: &[Milestone::ChildDeath],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoIsToCarryOutNoReview,
        Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheDesignated,
        Duty::SomebodyTheTextDoesNotSayWhoMustAgreeInThatCallWho,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveBereaved,
        Duty::SomebodyTheTextDoesNotSayWhoShouldManageAnUnexpected,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEveryOther,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportThatFamily,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat3,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe3,
        Duty::SomebodyTheTextDoesNotSayWhoWillCarryOutAReviewOf,
        Duty::SomebodyTheTextDoesNotSayWhoWillFindTheMostSuitable,
        Duty::SomebodyTheTextDoesNotSayWhoWillHaveAJointAgency,
        Duty::TheDesignatedPaediatricianForChildDeathOrEquivalentIs,
        Duty::TheDesignatedPersonTheChildDeathReviewManagerMustTell,
        Duty::TheDutySocialWorkerWillRespondWithThemIfRequired,
        Duty::ThePoliceAndTheHealthChildDeathReviewTeamWillRespond,
        Duty::TheProfessionalShouldAnswerAFamilyWhoseChildHadA,
        Duty::TheStrategicCommitteeOnChildDeathsScdocShouldHave,
    ],
    facts: &["death-unexpected"],
    circumstances: &[
        Circumstance::ALiveBirthFollowedAPlannedAndLawfulTermination,
        Circumstance::ItWasAStillbirthWithAHealthcareProfessionalThereALate,
        Circumstance::TheChildNormallyLivedInAnotherArea,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Milestone(Milestone::ChildDeath)], decide_will_happen_immediately::judge),
    (
        &[
            What::Act(Act::DeathOfAChildJoint),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillHaveAJointAgency),
        ],
        joint_will_have_a_joint_agency_response_in::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildJoint),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldManageAnUnexpected),
        ],
        joint_should_manage_an_unexpected_death_of_a::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildRespond),
            What::Duty(Duty::ThePoliceAndTheHealthChildDeathReviewTeamWillRespond),
        ],
        respond_will_respond_together::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildRespond),
            What::Duty(Duty::TheDutySocialWorkerWillRespondWithThemIfRequired),
        ],
        respond_will_respond_with_them::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildRespond),
            What::Duty(Duty::TheDesignatedPaediatricianForChildDeathOrEquivalentIs),
        ],
        respond_is_responsible_for_coordinating_the_response_of_the::judge,
    ),
    (
        &[What::Act(Act::CoronerNotification)],
        tell_coroner_should_do_this_within_1_working_day::judge,
    ),
    (&[What::Act(Act::DeathNotification)], tell_person_must_happen::judge),
    (&[What::Act(Act::DeathNotification)], tell_person_should_do_this::judge),
    (
        &[
            What::Act(Act::DeathNotification),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheDesignated),
        ],
        tell_person_is_to_let_the_designated_person_of_the::judge,
    ),
    (
        &[
            What::Act(Act::DeathNotification),
            What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerMustTell),
        ],
        tell_person_must_tell::judge,
    ),
    (
        &[What::Act(Act::PaediatricianNotification)],
        tell_paediatrician_should_do_this::judge,
    ),
    (
        &[What::Act(Act::PaediatricianNotification)],
        tell_paediatrician_is_to_happen_immediately::judge,
    ),
    (
        &[
            What::Act(Act::PaediatricianNotification),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAgreeInThatCallWho),
        ],
        tell_paediatrician_must_agree_in_that_call_who_completes::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildFamily),
            What::Duty(Duty::TheProfessionalShouldAnswerAFamilyWhoseChildHadA),
        ],
        family_should_answer_a_family_whose_child_had::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildFamily),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportThatFamily),
        ],
        family_should_support_that_family_in_choosing_where::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildFamily),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveBereaved),
        ],
        family_should_give_bereaved_families_a_key_worker::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildFamily),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillFindTheMostSuitable),
        ],
        family_will_find_the_most_suitable_professional_to::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildFamily),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe3),
        ],
        family_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildFamily),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat3),
        ],
        family_should_tell2::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildFamily),
            What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocShouldHave),
        ],
        family_should_have_arrangements_for_telling_parents_and::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewMeeting),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillCarryOutAReviewOf),
        ],
        meeting_will_carry_out_a_review_of_the::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewMeeting),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCarryOutNoReview),
        ],
        meeting_is_to_carry_out_no_review::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewMeeting),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEveryOther),
        ],
        meeting_should_review_every_other_death_by_these::judge,
    ),
    (&[What::Act(Act::DeathReviewMeeting)], meeting_will_happen::judge),
    (&[What::Act(Act::DeathReviewMeeting)], meeting_is_to_attend::judge),
    (
        &[
            What::Act(Act::CoronerNotification),
            What::Act(Act::DeathNotification),
            What::Act(Act::DeathOfAChildJoint),
            What::Act(Act::DeathOfAChildRespond),
            What::Act(Act::JointResponseDecision),
            What::Act(Act::PaediatricianNotification),
        ],
        tell_coroner_in_order::judge,
    ),
    (
        &[
            What::Act(Act::CoronerNotification),
            What::Act(Act::DeathNotification),
            What::Act(Act::DeathOfAChildJoint),
            What::Act(Act::DeathOfAChildRespond),
            What::Act(Act::JointResponseDecision),
            What::Act(Act::PaediatricianNotification),
        ],
        tell_person_in_order::judge,
    ),
    (
        &[
            What::Act(Act::CoronerNotification),
            What::Act(Act::DeathNotification),
            What::Act(Act::DeathOfAChildFamily),
            What::Act(Act::DeathOfAChildJoint),
            What::Act(Act::DeathOfAChildRespond),
            What::Act(Act::JointResponseDecision),
            What::Act(Act::PaediatricianNotification),
        ],
        family_in_order::judge,
    ),
    (
        &[
            What::Act(Act::DeathOfAChildJoint),
            What::Act(Act::DeathOfAChildRespond),
            What::Act(Act::JointResponseDecision),
        ],
        respond_in_order::judge,
    ),
    (
        &[What::Act(Act::DeathOfAChildFamily), What::Act(Act::DeathReviewMeeting)],
        meeting_in_order::judge,
    ),
    (
        &[
            What::Act(Act::CoronerNotification),
            What::Act(Act::DeathNotification),
            What::Act(Act::DeathOfAChildJoint),
            What::Act(Act::DeathOfAChildRespond),
            What::Act(Act::JointResponseDecision),
            What::Act(Act::PaediatricianNotification),
        ],
        tell_paediatrician_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The decision whether there is a joint agency response to the death will happen immediately after
/// the death of a child.
///
/// SET A.9.1.3
///
/// Reading: 'in the hours immediately following': no number of hours.
///
/// The text does not say who.
///
/// The text does not say how long.
mod decide_will_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/decide-1ff6f635",
        citations: &["SET A.9.1.3"],
        readings: &["'in the hours immediately following': no number of hours"],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The decision whether there is a joint agency response to the death will happen immediately after the death of a child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Milestone::ChildDeath.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) will have a joint agency response in these cases.
///
/// Listed: death by external causes.
///
/// Listed: sudden death without apparent cause.
///
/// Listed: death in custody.
///
/// Listed: suspicious circumstances.
///
/// Listed: stillbirth with no healthcare professional there.
///
/// SET A.9.1.3
///
/// The text does not say who.
mod joint_will_have_a_joint_agency_response_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/joint-98cdb866",
        citations: &["SET A.9.1.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will have a joint agency response in these cases",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillHaveAJointAgency),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildJoint.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillHaveAJointAgency,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should manage an unexpected death of a child with a limited or
/// threatened life like any other unexpected death.
///
/// SET A.9.1.12
///
/// The text does not say who.
mod joint_should_manage_an_unexpected_death_of_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/joint-ac71e1c5",
        citations: &["SET A.9.1.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should manage an unexpected death of a child with a limited or threatened life like any other unexpected death",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldManageAnUnexpected),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildJoint.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldManageAnUnexpected,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police and the health child death review team will respond together.
///
/// SET A.9.1.3
///
/// Reading: 'a co-ordinated response by': told as a fact; will.
mod respond_will_respond_together {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/respond-885f52bc",
        citations: &["SET A.9.1.3"],
        readings: &["'a co-ordinated response by': told as a fact; will"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police and the health child death review team will respond together",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAndTheHealthChildDeathReviewTeamWillRespond),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAndTheHealthChildDeathReviewTeamWillRespond,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The duty social worker will respond with them (if required).
///
/// SET A.9.1.3
///
/// Reading: 'a co-ordinated response by': told as a fact; will.
mod respond_will_respond_with_them {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/respond-db7604f1",
        citations: &["SET A.9.1.3"],
        readings: &["'a co-ordinated response by': told as a fact; will"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The duty social worker will respond with them (if required)",
        force: Force::Should,
        forbids: false,
        softener: Some("if required"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDutySocialWorkerWillRespondWithThemIfRequired),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDutySocialWorkerWillRespondWithThemIfRequired,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated paediatrician for child death, or equivalent is responsible for coordinating the
/// response of the agencies when the death is unexpected, or its cause is uncertain.
///
/// SET A.9.2.3
mod respond_is_responsible_for_coordinating_the_response_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/respond-9a9038b5",
        citations: &["SET A.9.2.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.death_unexpected(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated paediatrician for child death, or equivalent is responsible for coordinating the response of the agencies when the death is unexpected, or its cause is uncertain",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated paediatrician for child death, or equivalent is responsible for coordinating the
    /// response of the agencies when the death is unexpected, or its cause is uncertain.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedPaediatricianForChildDeathOrEquivalentIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedPaediatricianForChildDeathOrEquivalentIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Local agencies that respond to the death of a child should carry out the notification of the death
/// to the coroner within 1 working day (the text does not say from when) (as appropriate).
///
/// SET A.9.2.8\#2
///
/// The text does not say from when this is counted.
mod tell_coroner_should_do_this_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/tell-coroner-bebdde0d",
        citations: &["SET A.9.2.8#2"],
        readings: &[],
        silences: &["The text does not say from when this is counted"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Local agencies that respond to the death of a child should carry out the notification of the death to the coroner within 1 working day (the text does not say from when) (as appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("as appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::CoronerNotification.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(&[Act::CoronerNotification.occurrences(timeline)]),
                        "the text does not say what “within 1 working day” is counted from",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::RespondingAgencies)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The notification of the death to the designated person must happen.
///
/// SET A.9.2.8
///
/// Reading: of all deaths in Essex, and of children who normally lived in Essex; Southend and Thurrock
/// are not named here; through the online form that it points to.
///
/// The text does not say who.
mod tell_person_must_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/tell-person-28eee62a",
        citations: &["SET A.9.2.8"],
        readings: &[
            "of all deaths in Essex, and of children who normally lived in Essex; Southend and Thurrock are not named here; through the online form that it points to",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The notification of the death to the designated person must happen",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::DeathNotification.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Local agencies that respond to the death of a child should carry out the notification of the death
/// to the designated person.
///
/// SET A.9.2.8\#2
mod tell_person_should_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/tell-person-35bc9252",
        citations: &["SET A.9.2.8#2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Local agencies that respond to the death of a child should carry out the notification of the death to the designated person",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::DeathNotification.occurrences(timeline);
        let parties = [Party::Agency(Agency::RespondingAgencies)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) is to let the designated person of the area know of a child
/// who lived there and died elsewhere (the text uses no duty word).
///
/// SET A.9.2.5
///
/// Reading: 'will also need be informed'.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod tell_person_is_to_let_the_designated_person_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/tell-person-1f8d3a7f",
        citations: &["SET A.9.2.5"],
        readings: &["'will also need be informed'"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to let the designated person of the area know of a child who lived there and died elsewhere (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheDesignated),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathNotification.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheDesignated,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated person (the child death review manager) must tell the designated person of the other
/// area when the child normally lived in another area.
///
/// SET A.9.2.5
mod tell_person_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/tell-person-d00ee1e1",
        citations: &["SET A.9.2.5"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildNormallyLivedInAnotherArea.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated person (the child death review manager) must tell the designated person of the other area when the child normally lived in another area",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The designated person (the child death review manager) must tell the designated person of the other
    /// area when the child normally lived in another area.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerMustTell),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathNotification.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedPersonTheChildDeathReviewManagerMustTell,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Local agencies that respond to the death of a child should carry out the notification of the death
/// to the designated paediatrician when the death is unexpected, or its cause is uncertain.
///
/// SET A.9.2.8\#2
mod tell_paediatrician_should_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/tell-paediatrician-519a4111",
        citations: &["SET A.9.2.8#2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.death_unexpected(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Local agencies that respond to the death of a child should carry out the notification of the death to the designated paediatrician when the death is unexpected, or its cause is uncertain",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Local agencies that respond to the death of a child should carry out the notification of the death
    /// to the designated paediatrician when the death is unexpected, or its cause is uncertain.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::PaediatricianNotification.occurrences(timeline);
        let parties = [Party::Agency(Agency::RespondingAgencies)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The notification of the death to the designated paediatrician is to happen immediately when the
/// death is unexpected, or its cause is uncertain (the text uses no duty word).
///
/// SET A.9.2.13
///
/// Reading: told in passing, of a child who dies out of the area.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod tell_paediatrician_is_to_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/tell-paediatrician-32f88a3f",
        citations: &["SET A.9.2.13"],
        readings: &["told in passing, of a child who dies out of the area"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.death_unexpected(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The notification of the death to the designated paediatrician is to happen immediately when the death is unexpected, or its cause is uncertain (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The notification of the death to the designated paediatrician is to happen immediately when the
    /// death is unexpected, or its cause is uncertain (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[Act::PaediatricianNotification.occurrences(timeline)],
                    ),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) must agree in that call who completes and sends the form that
/// notifies the designated person.
///
/// SET A.9.2.9
///
/// The text does not say who.
mod tell_paediatrician_must_agree_in_that_call_who_completes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/tell-paediatrician-cb6189cd",
        citations: &["SET A.9.2.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must agree in that call who completes and sends the form that notifies the designated person",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAgreeInThatCallWho),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PaediatricianNotification.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustAgreeInThatCallWho,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should answer a family whose child had a limited or threatened life suitably and
/// with support, without needless distress.
///
/// SET A.9.1.11
mod family_should_answer_a_family_whose_child_had {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/family-20ba3848",
        citations: &["SET A.9.1.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should answer a family whose child had a limited or threatened life suitably and with support, without needless distress",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldAnswerAFamilyWhoseChildHadA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldAnswerAFamilyWhoseChildHadA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should support that family in choosing where the child's body
/// is cared for (where appropriate).
///
/// SET A.9.1.11
///
/// The text does not say who.
mod family_should_support_that_family_in_choosing_where {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/family-8c3d5ee7",
        citations: &["SET A.9.1.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should support that family in choosing where the child's body is cared for (where appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportThatFamily),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportThatFamily,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give bereaved families a key worker to turn to, who
/// tells them of the review and points to support.
///
/// SET A.9.1.13
///
/// The text does not say who.
mod family_should_give_bereaved_families_a_key_worker {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/family-cda02ea8",
        citations: &["SET A.9.1.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give bereaved families a key worker to turn to, who tells them of the review and points to support",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveBereaved));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveBereaved,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will find the most suitable professional to offer bereavement
/// support.
///
/// SET A.9.1.13
///
/// The text does not say who.
mod family_will_find_the_most_suitable_professional_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/family-f6f3c7bd",
        citations: &["SET A.9.1.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will find the most suitable professional to offer bereavement support",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillFindTheMostSuitable),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillFindTheMostSuitable,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents the following.
///
/// Listed: that the panel reviews the death, and what for.
///
/// Listed: that whatever identifies child, family, carers and professionals is blacked out.
///
/// Listed: that the panel, for that reason, cannot answer on the single case.
///
/// SET A.9.1.14
///
/// The text does not say who.
mod family_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/family-bca4df5a",
        citations: &["SET A.9.1.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents that they can give the child death
/// review manager what they believe may inform the meeting.
///
/// SET A.9.1.15
///
/// The text does not say who.
mod family_should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/family-50b7b132",
        citations: &["SET A.9.1.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents that they can give the child death review manager what they believe may inform the meeting",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategic committee on child deaths (SCDOC) should have arrangements for telling parents and
/// carers that the death is reviewed, to learn from it.
///
/// SET A.9.2.19
mod family_should_have_arrangements_for_telling_parents_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/family-83607d67",
        citations: &["SET A.9.2.19"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategic committee on child deaths (SCDOC) should have arrangements for telling parents and carers that the death is reviewed, to learn from it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocShouldHave),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathOfAChildFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategicCommitteeOnChildDeathsScdocShouldHave,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will carry out a review of the death of every child under 18,
/// unless it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful
/// termination of pregnancy.
///
/// SET A.9.1.2
///
/// Reading: 'up to the age of 18 years'.
///
/// The text does not say who.
mod meeting_will_carry_out_a_review_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/meeting-caa48329",
        citations: &["SET A.9.1.2"],
        readings: &["'up to the age of 18 years'"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItWasAStillbirthWithAHealthcareProfessionalThereALate
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will carry out a review of the death of every child under 18, unless it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful termination of pregnancy",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) will carry out a review of the death of every child under 18,
    /// unless it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful
    /// termination of pregnancy.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillCarryOutAReviewOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillCarryOutAReviewOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to carry out no review when a live birth followed a planned
/// and lawful termination (the text uses no duty word).
///
/// SET A.9.1.4
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod meeting_is_to_carry_out_no_review {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/meeting-193ec5d8",
        citations: &["SET A.9.1.4"],
        readings: &[],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ALiveBirthFollowedAPlannedAndLawfulTermination.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to carry out no review when a live birth followed a planned and lawful termination (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) is to carry out no review when a live birth followed a planned
    /// and lawful termination (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCarryOutNoReview),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToCarryOutNoReview,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should review every other death by these procedures.
///
/// SET A.9.1.5
///
/// Reading: 'deaths … registered as live': of children whose birth was registered as a live one.
///
/// The text does not say who.
mod meeting_should_review_every_other_death_by_these {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/meeting-ae28d713",
        citations: &["SET A.9.1.5"],
        readings: &[
            "'deaths … registered as live': of children whose birth was registered as a live one",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should review every other death by these procedures",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEveryOther),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEveryOther,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child death review meeting will happen, unless it was a stillbirth with a healthcare
/// professional there, a late foetal loss or a lawful termination of pregnancy.
///
/// SET A.9.1.2
///
/// Reading: 'every review will include' one.
///
/// The text does not say who.
mod meeting_will_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/meeting-27036027",
        citations: &["SET A.9.1.2"],
        readings: &["'every review will include' one"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItWasAStillbirthWithAHealthcareProfessionalThereALate
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child death review meeting will happen, unless it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful termination of pregnancy",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The child death review meeting will happen, unless it was a stillbirth with a healthcare
    /// professional there, a late foetal loss or a lawful termination of pregnancy.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::DeathReviewMeeting.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Each professional who was directly involved with the child or investigates the death is to attend
/// the child death review meeting (the text uses no duty word).
///
/// SET A.9.1.2
///
/// Reading: 'which is a meeting of'.
///
/// The text uses no duty word here.
mod meeting_is_to_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-of-a-child/meeting-0efbd7f7",
        citations: &["SET A.9.1.2"],
        readings: &["'which is a meeting of'"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each professional who was directly involved with the child or investigates the death is to attend the child death review meeting (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::DeathReviewMeeting.occurrences(timeline);
        let parties = [Party::Role(Role::ProfessionalsOfTheChild)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// “Notification of the death to the coroner” follows “Decision whether there is a joint agency
/// response to the death” or “Is there a joint agency response?” or “Notification of the death to the
/// coroner” or “Notification of the death to the designated paediatrician” or “Notification of the
/// death to the designated person” or “Respond jointly”.
///
/// SET A.9.1
mod tell_coroner_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-coroner-in-order-80234000",
        citations: &["SET A.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Notification of the death to the coroner” follows “Decision whether there is a joint agency response to the death” or “Is there a joint agency response?” or “Notification of the death to the coroner” or “Notification of the death to the designated paediatrician” or “Notification of the death to the designated person” or “Respond jointly”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::CoronerNotification.occurrences(timeline),
            Act::DeathNotification.occurrences(timeline),
            Act::DeathOfAChildJoint.occurrences(timeline),
            Act::DeathOfAChildRespond.occurrences(timeline),
            Act::JointResponseDecision.occurrences(timeline),
            Act::PaediatricianNotification.occurrences(timeline),
        ];
        Act::CoronerNotification
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Notification of the death to the designated person” follows “Decision whether there is a joint
/// agency response to the death” or “Is there a joint agency response?” or “Notification of the death
/// to the coroner” or “Notification of the death to the designated paediatrician” or “Notification of
/// the death to the designated person” or “Respond jointly”.
///
/// SET A.9.1
mod tell_person_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-person-in-order-da42997e",
        citations: &["SET A.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Notification of the death to the designated person” follows “Decision whether there is a joint agency response to the death” or “Is there a joint agency response?” or “Notification of the death to the coroner” or “Notification of the death to the designated paediatrician” or “Notification of the death to the designated person” or “Respond jointly”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::CoronerNotification.occurrences(timeline),
            Act::DeathNotification.occurrences(timeline),
            Act::DeathOfAChildJoint.occurrences(timeline),
            Act::DeathOfAChildRespond.occurrences(timeline),
            Act::JointResponseDecision.occurrences(timeline),
            Act::PaediatricianNotification.occurrences(timeline),
        ];
        Act::DeathNotification
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Support and inform the family” follows “Decision whether there is a joint agency response to the
/// death” or “Is there a joint agency response?” or “Notification of the death to the coroner” or
/// “Notification of the death to the designated paediatrician” or “Notification of the death to the
/// designated person” or “Respond jointly”.
///
/// SET A.9.1
mod family_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "family-in-order-a36feda6",
        citations: &["SET A.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Support and inform the family” follows “Decision whether there is a joint agency response to the death” or “Is there a joint agency response?” or “Notification of the death to the coroner” or “Notification of the death to the designated paediatrician” or “Notification of the death to the designated person” or “Respond jointly”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::CoronerNotification.occurrences(timeline),
            Act::DeathNotification.occurrences(timeline),
            Act::DeathOfAChildJoint.occurrences(timeline),
            Act::DeathOfAChildRespond.occurrences(timeline),
            Act::JointResponseDecision.occurrences(timeline),
            Act::PaediatricianNotification.occurrences(timeline),
        ];
        Act::DeathOfAChildFamily
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Respond jointly” follows “Decision whether there is a joint agency response to the death” or “Is
/// there a joint agency response?”.
///
/// SET A.9.1
mod respond_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "respond-in-order-a96245e8",
        citations: &["SET A.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Respond jointly” follows “Decision whether there is a joint agency response to the death” or “Is there a joint agency response?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::DeathOfAChildJoint.occurrences(timeline),
            Act::JointResponseDecision.occurrences(timeline),
        ];
        Act::DeathOfAChildRespond
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Child death review meeting” follows “Support and inform the family”.
///
/// SET A.9.1
mod meeting_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "meeting-in-order-320b2def",
        citations: &["SET A.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Child death review meeting” follows “Support and inform the family”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::DeathOfAChildFamily.occurrences(timeline)];
        Act::DeathReviewMeeting
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Notification of the death to the designated paediatrician” follows “Decision whether there is a
/// joint agency response to the death” or “Is there a joint agency response?” or “Notification of the
/// death to the coroner” or “Notification of the death to the designated paediatrician” or
/// “Notification of the death to the designated person” or “Respond jointly”.
///
/// SET A.9.1
mod tell_paediatrician_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-paediatrician-in-order-cfbbdee2",
        citations: &["SET A.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Notification of the death to the designated paediatrician” follows “Decision whether there is a joint agency response to the death” or “Is there a joint agency response?” or “Notification of the death to the coroner” or “Notification of the death to the designated paediatrician” or “Notification of the death to the designated person” or “Respond jointly”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::CoronerNotification.occurrences(timeline),
            Act::DeathNotification.occurrences(timeline),
            Act::DeathOfAChildJoint.occurrences(timeline),
            Act::DeathOfAChildRespond.occurrences(timeline),
            Act::JointResponseDecision.occurrences(timeline),
            Act::PaediatricianNotification.occurrences(timeline),
        ];
        Act::PaediatricianNotification
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
