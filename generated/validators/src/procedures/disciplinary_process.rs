//! Allegation or concern against staff: disciplinary process
//!
//! SET A.7.5
//!
//! Reading: the flowchart of that title is lost; drawn from the rules of 7.5, without its target
//! timescales.
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::DisciplinaryHearing,
        Act::DisciplinaryProcessDiscuss,
        Act::DisciplinaryProcessOtherAction,
        Act::DisciplinaryProcessPause,
        Act::DisciplinaryProcessResumed,
        Act::DisciplinaryProcessWho,
        Act::HearingDecision,
        Act::InvestigationReport,
    ],
    milestones: &[Milestone::ReportReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoIsToAimAtARecordAs,
        Duty::SomebodyTheTextDoesNotSayWhoMustDecideWhetherItIs,
        Duty::SomebodyTheTextDoesNotSayWhoMustNotStopUsingA,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAgain,
        Duty::SomebodyTheTextDoesNotSayWhoShouldCoverPossible,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveItConducted,
        Duty::SomebodyTheTextDoesNotSayWhoShouldResumeItOnlyIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheseInto,
        Duty::TheDesignatedOfficerLadoTheEmployerAndTheAgencyThat,
        Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe4,
        Duty::TheEmployerAndTheDesignatedOfficerLadoShouldDiscuss,
        Duty::TheEmployerShouldTakeSuitableActionWithoutDelayWhenNo,
        Duty::TheInvestigatingOfficerOfTheEmployersInvestigationShould,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::NeitherAPoliceInvestigationNorAnEnquiryIsNeededOrThe,
        Circumstance::NoFormalDisciplinaryActionIsCalledFor,
        Circumstance::TheAllegationIsSubstantiated,
        Circumstance::ThePersonIsASupplyContractOrVolunteerWorker,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::DisciplinaryProcessDiscuss),
            What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe4),
        ],
        discuss_should_talk_over_whether_discipline_is_called::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessDiscuss),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoverPossible),
        ],
        discuss_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessDiscuss),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheseInto),
        ],
        discuss_should_take_these_into_account::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessDiscuss),
            What::Duty(Duty::TheDesignatedOfficerLadoTheEmployerAndTheAgencyThat),
        ],
        discuss_should_decide_jointly_what_to_do::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotStopUsingA)],
        discuss_must_not_stop_using_a_contract_or_volunteer::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessDiscuss),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDecideWhetherItIs),
        ],
        discuss_must_decide_whether_it_is_reported_with::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessOtherAction),
            What::Duty(Duty::TheEmployerShouldTakeSuitableActionWithoutDelayWhenNo),
        ],
        other_action_should_take_suitable_action_without_delay::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessWho),
            What::Duty(Duty::TheEmployerAndTheDesignatedOfficerLadoShouldDiscuss),
        ],
        who_should_discuss_whether_the_employer_has_the::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveItConducted)],
        who_should_not_have_it_conducted_by_the_persons::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationReport),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAimAtARecordAs),
        ],
        investigate_is_to_aim_at_a_record_as_fair::judge,
    ),
    (
        &[
            What::Act(Act::InvestigationReport),
            What::Duty(Duty::TheInvestigatingOfficerOfTheEmployersInvestigationShould),
        ],
        investigate_should_aim_to_report_within_a_reasonable::judge,
    ),
    (
        &[What::Act(Act::HearingDecision), What::Milestone(Milestone::ReportReceived)],
        need_hearing_should_do_this_within_2_working_days::judge,
    ),
    (
        &[What::Act(Act::DisciplinaryHearing)],
        hold_hearing_should_happen_without_delay::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessPause),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldThe),
        ],
        pause_should_hold_the_investigation_in_abeyance::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessPause),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResumeItOnlyIn),
        ],
        pause_should_resume_it_only_in_agreement_with::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessPause),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAgain),
        ],
        pause_should_cover::judge,
    ),
    (
        &[What::Act(Act::HearingDecision), What::Act(Act::InvestigationReport)],
        need_hearing_in_order::judge,
    ),
    (
        &[
            What::Act(Act::DisciplinaryProcessPause),
            What::Act(Act::DisciplinaryProcessResumed),
            What::Act(Act::DisciplinaryProcessWho),
            What::Act(Act::InvestigationReport),
        ],
        investigate_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The designated senior manager of the employer and the designated officer (LADO) should talk over
/// whether discipline is called for when neither a police investigation nor an enquiry is needed, or
/// the police or the Crown Prosecution Service report theirs over or not pursued.
///
/// SET A.7.5.1
mod discuss_should_talk_over_whether_discipline_is_called {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/discuss-6dec6466",
        citations: &["SET A.7.5.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::NeitherAPoliceInvestigationNorAnEnquiryIsNeededOrThe
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated senior manager of the employer and the designated officer (LADO) should talk over whether discipline is called for when neither a police investigation nor an enquiry is needed, or the police or the Crown Prosecution Service report theirs over or not pursued",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated senior manager of the employer and the designated officer (LADO) should talk over
    /// whether discipline is called for when neither a police investigation nor an enquiry is needed, or
    /// the police or the Crown Prosecution Service report theirs over or not pursued.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe4));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessDiscuss.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe4,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should cover possible misconduct or gross misconduct.
///
/// SET A.7.5.2
///
/// The text does not say who.
mod discuss_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/discuss-71afa499",
        citations: &["SET A.7.5.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should cover possible misconduct or gross misconduct",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoverPossible));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessDiscuss.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldCoverPossible,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should take these into account.
///
/// Listed: what police or children's social care provided.
///
/// Listed: what an investigation or trial came to.
///
/// Listed: that disciplinary and criminal proceedings differ in their standard of proof.
///
/// SET A.7.5.2
///
/// The text does not say who.
mod discuss_should_take_these_into_account {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/discuss-798cb363",
        citations: &["SET A.7.5.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should take these into account",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheseInto));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessDiscuss.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheseInto,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO), the employer and the agency that provides the worker should decide
/// jointly what to do when the person is a supply, contract or volunteer worker.
///
/// SET A.7.5.3
mod discuss_should_decide_jointly_what_to_do {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/discuss-1b232582",
        citations: &["SET A.7.5.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePersonIsASupplyContractOrVolunteerWorker.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO), the employer and the agency that provides the worker should decide jointly what to do when the person is a supply, contract or volunteer worker",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated officer (LADO), the employer and the agency that provides the worker should decide
    /// jointly what to do when the person is a supply, contract or volunteer worker.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoTheEmployerAndTheAgencyThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessDiscuss.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoTheEmployerAndTheAgencyThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must not stop using a contract or volunteer worker for good
/// over safeguarding, before the facts are known and the designated officer has been spoken to.
///
/// SET A.7.5.3
///
/// The text does not say who.
mod discuss_must_not_stop_using_a_contract_or_volunteer {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/discuss-7052a728",
        citations: &["SET A.7.5.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must not stop using a contract or volunteer worker for good over safeguarding, before the facts are known and the designated officer has been spoken to",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotStopUsingA));
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) must decide whether it is reported, with a view to barring or
/// something else when the allegation is substantiated.
///
/// SET A.7.5.3
///
/// Reading: 'see chapter 7.7' in the text: what is meant stands in 7.8.
///
/// The text does not say who.
mod discuss_must_decide_whether_it_is_reported_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/discuss-bb8717e1",
        citations: &["SET A.7.5.3"],
        readings: &["'see chapter 7.7' in the text: what is meant stands in 7.8"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheAllegationIsSubstantiated.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must decide whether it is reported, with a view to barring or something else when the allegation is substantiated",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must decide whether it is reported, with a view to barring or
    /// something else when the allegation is substantiated.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDecideWhetherItIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessDiscuss.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustDecideWhetherItIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should take suitable action without delay when no formal disciplinary action is called
/// for.
///
/// SET A.7.5.4
mod other_action_should_take_suitable_action_without_delay {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/other-action-96275e32",
        citations: &["SET A.7.5.4"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::NoFormalDisciplinaryActionIsCalledFor.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should take suitable action without delay when no formal disciplinary action is called for",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The employer should take suitable action without delay when no formal disciplinary action is called
    /// for.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEmployerShouldTakeSuitableActionWithoutDelayWhenNo),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::DisciplinaryProcessOtherAction.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheEmployerShouldTakeSuitableActionWithoutDelayWhenNo,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “without delay”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::Employer)];
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

/// The employer and the designated officer (LADO) should discuss whether the employer has the
/// resources, or commissions an independent investigation for its nature, complexity or objectivity.
///
/// SET A.7.5.5
mod who_should_discuss_whether_the_employer_has_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/who-1a74b43d",
        citations: &["SET A.7.5.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer and the designated officer (LADO) should discuss whether the employer has the resources, or commissions an independent investigation for its nature, complexity or objectivity",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEmployerAndTheDesignatedOfficerLadoShouldDiscuss),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessWho.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEmployerAndTheDesignatedOfficerLadoShouldDiscuss,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should not have it conducted by the person's relative or
/// friend.
///
/// SET A.7.5.5
///
/// The text does not say who.
mod who_should_not_have_it_conducted_by_the_persons {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/who-f9389413",
        citations: &["SET A.7.5.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not have it conducted by the person's relative or friend",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveItConducted),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) is to aim at a record as fair, balanced and accurate as
/// possible, not at proof for or against the allegation (the text uses no duty word).
///
/// SET A.7.5.6
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod investigate_is_to_aim_at_a_record_as_fair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/investigate-e477708c",
        citations: &["SET A.7.5.6"],
        readings: &[],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to aim at a record as fair, balanced and accurate as possible, not at proof for or against the allegation (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAimAtARecordAs));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InvestigationReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToAimAtARecordAs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The investigating officer of the employer's investigation should aim to report within a reasonable
/// timescale.
///
/// SET A.7.5.8
///
/// The text does not say how long.
mod investigate_should_aim_to_report_within_a_reasonable {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/investigate-c11d390c",
        citations: &["SET A.7.5.8"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The investigating officer of the employer's investigation should aim to report within a reasonable timescale",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(
                    Duty::TheInvestigatingOfficerOfTheEmployersInvestigationShould,
                ),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InvestigationReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheInvestigatingOfficerOfTheEmployersInvestigationShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should carry out the decision whether a disciplinary hearing is needed within 2
/// working days of the employer's receipt of the investigation report.
///
/// SET A.7.5.9
mod need_hearing_should_do_this_within_2_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/need-hearing-a06a44e4",
        citations: &["SET A.7.5.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should carry out the decision whether a disciplinary hearing is needed within 2 working days of the employer's receipt of the investigation report",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::HearingDecision.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ReportReceived.occurrences(timeline));
                let due = |start| calendar::deadline(
                    start,
                    amount(2, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::Employer)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The disciplinary hearing should happen without delay.
///
/// SET A.7.5.4, SET A.7.5.9
///
/// Reading: 'without unreasonable delay', in line with local procedures.
///
/// The text does not say who.
mod hold_hearing_should_happen_without_delay {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/hold-hearing-b4e7bc1f",
        citations: &["SET A.7.5.4", "SET A.7.5.9"],
        readings: &["'without unreasonable delay', in line with local procedures"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The disciplinary hearing should happen without delay",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::DisciplinaryHearing.occurrences(timeline)]),
                    "whether this was done “without delay”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should hold the investigation in abeyance.
///
/// SET A.7.5.7
///
/// The text does not say who.
mod pause_should_hold_the_investigation_in_abeyance {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/pause-e224967e",
        citations: &["SET A.7.5.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold the investigation in abeyance",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessPause.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldThe),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should resume it only in agreement with children's social care
/// and police.
///
/// SET A.7.5.7
///
/// The text does not say who.
mod pause_should_resume_it_only_in_agreement_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/pause-e4130f42",
        citations: &["SET A.7.5.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should resume it only in agreement with children's social care and police",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResumeItOnlyIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessPause.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldResumeItOnlyIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider again whether suspension or an alternative is
/// right, on the new information.
///
/// SET A.7.5.7
///
/// The text does not say who.
mod pause_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disciplinary-process/pause-ee7ef240",
        citations: &["SET A.7.5.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider again whether suspension or an alternative is right, on the new information",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAgain));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisciplinaryProcessPause.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAgain,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Decision whether a disciplinary hearing is needed” follows “Report of the investigating officer”.
///
/// SET A.7.5
mod need_hearing_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "need-hearing-in-order-91807d4a",
        citations: &["SET A.7.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Decision whether a disciplinary hearing is needed” follows “Report of the investigating officer”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::InvestigationReport.occurrences(timeline)];
        Act::HearingDecision
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Investigate” follows “Do children's social care and police agree to resume?” or “Hold the
/// investigation” or “Settle who investigates”.
///
/// SET A.7.5
mod investigate_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "investigate-in-order-ef88d831",
        citations: &["SET A.7.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Investigate” follows “Do children's social care and police agree to resume?” or “Hold the investigation” or “Settle who investigates”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::DisciplinaryProcessPause.occurrences(timeline),
            Act::DisciplinaryProcessResumed.occurrences(timeline),
            Act::DisciplinaryProcessWho.occurrences(timeline),
        ];
        Act::InvestigationReport
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
