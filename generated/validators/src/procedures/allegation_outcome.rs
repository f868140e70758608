//! Outcome of an allegation
//!
//! SET A.7.4.20
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::AllegationOutcomeFinding,
        Act::AllegationOutcomeFurther,
        Act::AllegationOutcomeInvented,
        Act::AllegationOutcomeKeep,
        Act::AllegationOutcomeLearn,
        Act::AllegationOutcomeTeacher,
        Act::BarringReferral,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldAskThePoliceTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo8,
        Duty::TheCaseManagerAndTheDesignatedOfficerLadoWillConsider,
        Duty::TheDesignatedOfficerLadoShouldBeInTouchWithThe,
        Duty::TheDesignatedOfficerLadoShouldConsultTheEmployerOn,
        Duty::TheEmployerAndTheDesignatedOfficerLadoShouldReviewThe,
        Duty::TheEmployerShouldKeepOnThePersonnelFileInConfidenceA,
        Duty::TheEmployerShouldSendACopyOfThatSummaryToTheMember,
        Duty::TheManagementPlanningMeetingShouldGoByTheDefinitionsOf,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::ThatIsRelevant,
        Circumstance::TheAllegationIsSubstantiatedAndThePersonLeftWas,
        Circumstance::ThePersonIsATeacherInEnglandAndIsReferredToThe,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::AllegationOutcomeFinding),
            What::Duty(Duty::TheManagementPlanningMeetingShouldGoByTheDefinitionsOf),
        ],
        finding_should_go_by_the_definitions_of_the::judge,
    ),
    (
        &[
            What::Act(Act::BarringReferral),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldConsultTheEmployerOn),
        ],
        barring_should_consult::judge,
    ),
    (&[What::Act(Act::BarringReferral)], barring_should_do_this::judge),
    (
        &[
            What::Act(Act::BarringReferral),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldBeInTouchWithThe),
        ],
        barring_should_be_in_touch_with_the_employer_in_a_timely_manner::judge,
    ),
    (&[What::Act(Act::BarringReferral)], barring_must_do_this::judge),
    (&[What::Act(Act::BarringReferral)], barring_must_do_this2::judge),
    (
        &[
            What::Act(Act::AllegationOutcomeTeacher),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo8),
        ],
        teacher_should_send_the_referral::judge,
    ),
    (
        &[
            What::Act(Act::AllegationOutcomeInvented),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskThePoliceTo),
        ],
        invented_should_ask_the_police_to_consider_what::judge,
    ),
    (
        &[
            What::Act(Act::AllegationOutcomeFurther),
            What::Duty(Duty::TheCaseManagerAndTheDesignatedOfficerLadoWillConsider),
        ],
        further_will_cover::judge,
    ),
    (
        &[
            What::Act(Act::AllegationOutcomeFurther),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe2),
        ],
        further_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::AllegationOutcomeKeep),
            What::Duty(Duty::TheEmployerShouldKeepOnThePersonnelFileInConfidenceA),
        ],
        keep_should_keep_on_the_personnel_file_in::judge,
    ),
    (
        &[
            What::Act(Act::AllegationOutcomeKeep),
            What::Duty(Duty::TheEmployerShouldSendACopyOfThatSummaryToTheMember),
        ],
        keep_should_send_a_copy_of_that_summary::judge,
    ),
    (
        &[
            What::Act(Act::AllegationOutcomeKeep),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing2),
        ],
        keep_should_record::judge,
    ),
    (
        &[
            What::Act(Act::AllegationOutcomeLearn),
            What::Duty(Duty::TheEmployerAndTheDesignatedOfficerLadoShouldReviewThe),
        ],
        learn_should_review_the_case_to_find_what::judge,
    ),
    (
        &[What::Act(Act::AllegationOutcomeKeep), What::Act(Act::AllegationOutcomeLearn)],
        learn_in_order::judge,
    ),
    (
        &[What::Act(Act::AllegationOutcomeTeacher), What::Act(Act::BarringReferral)],
        teacher_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The management planning meeting should go by the definitions of the five outcomes.
///
/// SET A.7.4.20
mod finding_should_go_by_the_definitions_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/finding-39e0b61b",
        citations: &["SET A.7.4.20"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The management planning meeting should go by the definitions of the five outcomes",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagementPlanningMeetingShouldGoByTheDefinitionsOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeFinding.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagementPlanningMeetingShouldGoByTheDefinitionsOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO) should consult the employer on whether a referral is made when the
/// allegation is substantiated, and the person left, was dismissed or is not used any more.
///
/// SET A.7.8.1
mod barring_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/barring-f31b4105",
        citations: &["SET A.7.8.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheAllegationIsSubstantiatedAndThePersonLeftWas
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should consult the employer on whether a referral is made when the allegation is substantiated, and the person left, was dismissed or is not used any more",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated officer (LADO) should consult the employer on whether a referral is made when the
    /// allegation is substantiated, and the person left, was dismissed or is not used any more.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoShouldConsultTheEmployerOn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::BarringReferral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoShouldConsultTheEmployerOn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should carry out the referral to the Disclosure and Barring Service when the
/// allegation is substantiated, and the person left, was dismissed or is not used any more.
///
/// SET A.7.8.1
mod barring_should_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/barring-ae89e3a8",
        citations: &["SET A.7.8.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheAllegationIsSubstantiatedAndThePersonLeftWas
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should carry out the referral to the Disclosure and Barring Service when the allegation is substantiated, and the person left, was dismissed or is not used any more",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The employer should carry out the referral to the Disclosure and Barring Service when the
    /// allegation is substantiated, and the person left, was dismissed or is not used any more.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::BarringReferral.occurrences(timeline);
        let parties = [Party::Agency(Agency::Employer)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The designated officer (LADO) should be in touch with the employer about the referral being made in
/// a timely manner.
///
/// SET A.7.8.1
mod barring_should_be_in_touch_with_the_employer_in_a_timely_manner {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/barring-a9e230e6",
        citations: &["SET A.7.8.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should be in touch with the employer about the referral being made in a timely manner",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheDesignatedOfficerLadoShouldBeInTouchWithThe));
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::BarringReferral.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheDesignatedOfficerLadoShouldBeInTouchWithThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “in a timely manner”: the text gives no measure",
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

/// The employer and managers of volunteers, and suppliers of personnel must carry out the referral to
/// the Disclosure and Barring Service.
///
/// SET A.7.8.2
///
/// Reading: 'have a legal duty': must; 'employers' are named as suppliers of regulated activity.
mod barring_must_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/barring-49447a07",
        citations: &["SET A.7.8.2"],
        readings: &[
            "'have a legal duty': must; 'employers' are named as suppliers of regulated activity",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer and managers of volunteers, and suppliers of personnel must carry out the referral to the Disclosure and Barring Service",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::BarringReferral.occurrences(timeline);
        let parties = [
            Party::Agency(Agency::Employer),
            Party::Agency(Agency::Suppliers),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Groups with a power to refer must carry out the referral to the Disclosure and Barring Service.
///
/// SET A.7.8.2
///
/// Reading: 'have a legal duty': must, though the list itself names 'groups with a power to refer'.
mod barring_must_do_this2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/barring-3b8f78d5",
        citations: &["SET A.7.8.2"],
        readings: &[
            "'have a legal duty': must, though the list itself names 'groups with a power to refer'",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Groups with a power to refer must carry out the referral to the Disclosure and Barring Service",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::BarringReferral.occurrences(timeline);
        let parties = [Party::Agency(Agency::GroupsWithPower)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) should send the referral to the Teaching Regulation Agency
/// when the person is a teacher in England and is referred to the Disclosure and Barring Service.
///
/// SET A.7.8.3
///
/// The text does not say who.
mod teacher_should_send_the_referral {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/teacher-6b3a0b9e",
        citations: &["SET A.7.8.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePersonIsATeacherInEnglandAndIsReferredToThe.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral to the Teaching Regulation Agency when the person is a teacher in England and is referred to the Disclosure and Barring Service",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the referral to the Teaching Regulation Agency
    /// when the person is a teacher in England and is referred to the Disclosure and Barring Service.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo8),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeTeacher.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo8,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should ask the police to consider what action fits when that
/// is relevant.
///
/// SET A.7.7.3
///
/// The text does not say who.
mod invented_should_ask_the_police_to_consider_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/invented-0d314d49",
        citations: &["SET A.7.7.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ThatIsRelevant.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should ask the police to consider what action fits when that is relevant",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should ask the police to consider what action fits when that
    /// is relevant.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskThePoliceTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeInvented.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAskThePoliceTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The case manager and the designated officer (LADO) will consider what, if anything, is to follow.
///
/// SET A.7.7.1
mod further_will_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/further-8b132020",
        citations: &["SET A.7.7.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The case manager and the designated officer (LADO) will consider what, if anything, is to follow",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCaseManagerAndTheDesignatedOfficerLadoWillConsider),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeFurther.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheCaseManagerAndTheDesignatedOfficerLadoWillConsider,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider the following.
///
/// Listed: whether the child, or whoever made the allegation, needs help.
///
/// Listed: whether somebody else may have abused them, and this is how they ask for help.
///
/// Listed: whether a referral to children's social care is right.
///
/// SET A.7.7.2
///
/// The text does not say who.
mod further_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/further-1578b2f3",
        citations: &["SET A.7.7.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeFurther.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should keep on the personnel file, in confidence, a summary of the case that is clear
/// and comprehensive.
///
/// SET A.7.6.1
mod keep_should_keep_on_the_personnel_file_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/keep-90182e0c",
        citations: &["SET A.7.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should keep on the personnel file, in confidence, a summary of the case that is clear and comprehensive",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEmployerShouldKeepOnThePersonnelFileInConfidenceA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeKeep.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEmployerShouldKeepOnThePersonnelFileInConfidenceA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should send a copy of that summary to the member of staff against whom an allegation
/// is made.
///
/// SET A.7.6.1
mod keep_should_send_a_copy_of_that_summary {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/keep-109031d9",
        citations: &["SET A.7.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should send a copy of that summary to the member of staff against whom an allegation is made",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEmployerShouldSendACopyOfThatSummaryToTheMember),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeKeep.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEmployerShouldSendACopyOfThatSummaryToTheMember,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should record the following.
///
/// Listed: what was done to follow the allegation up, and how it was resolved.
///
/// Listed: which decisions were reached, in the words of the definitions.
///
/// Listed: what was done.
///
/// SET A.7.6.1
///
/// Reading: 'definitions at 7.4.21' in the text: they stand in 7.4.20.
///
/// The text does not say who.
mod keep_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/keep-4bdc8d2b",
        citations: &["SET A.7.6.1"],
        readings: &["'definitions at 7.4.21' in the text: they stand in 7.4.20"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeKeep.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer and the designated officer (LADO) should review the case, to find what the
/// organisation can improve in procedure or practice.
///
/// SET A.7.9.1
mod learn_should_review_the_case_to_find_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "allegation-outcome/learn-564f427a",
        citations: &["SET A.7.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer and the designated officer (LADO) should review the case, to find what the organisation can improve in procedure or practice",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEmployerAndTheDesignatedOfficerLadoShouldReviewThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AllegationOutcomeLearn.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEmployerAndTheDesignatedOfficerLadoShouldReviewThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Learn from it” follows “Keep the record”.
///
/// SET A.7.4.20
mod learn_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "learn-in-order-65f23461",
        citations: &["SET A.7.4.20"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Learn from it” follows “Keep the record”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::AllegationOutcomeKeep.occurrences(timeline)];
        Act::AllegationOutcomeLearn
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Refer a teacher to the regulator” follows “Referral to the Disclosure and Barring Service”.
///
/// SET A.7.4.20
mod teacher_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "teacher-in-order-e4272054",
        citations: &["SET A.7.4.20"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Refer a teacher to the regulator” follows “Referral to the Disclosure and Barring Service”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::BarringReferral.occurrences(timeline)];
        Act::AllegationOutcomeTeacher
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
