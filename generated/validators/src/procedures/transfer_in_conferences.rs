//! Transfer-in conference
//!
//! SET A.4.1.15
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::TransferConference,
        Act::TransferInConferencesLetter,
        Act::TransferInConferencesTell,
        Act::TransferInConferencesUntilThen,
    ],
    milestones: &[Milestone::MoveNotified],
    states: &[State::OriginatingResponsibility],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustConductTheTransferIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeToDiscontinue,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial,
        Duty::TheOriginatingAuthorityIsResponsibleForTheCaseWhenThe,
        Duty::TheOriginatingAuthorityShouldReportToTheConference,
        Duty::TheReceivingAuthorityLocalStaffShouldCooperateWithThe,
        Duty::TheReceivingAuthorityLocalStaffShouldRecordATemporary,
    ],
    facts: &["moved-in-with-plan"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseWhenThe),
            What::Milestone(Milestone::MoveNotified),
            What::StateBegins(State::OriginatingResponsibility),
            What::StateEnds(State::OriginatingResponsibility),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::ResponsibilityConfirmed),
        ],
        is_responsible_for_the_case::judge,
    ),
    (
        &[
            What::Act(Act::TransferInConferencesTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial),
        ],
        tell_should_tell_promptly::judge,
    ),
    (
        &[
            What::Act(Act::TransferInConferencesUntilThen),
            What::Duty(Duty::TheReceivingAuthorityLocalStaffShouldCooperateWithThe),
        ],
        until_then_should_cooperate_with_the_key_worker_to::judge,
    ),
    (
        &[
            What::Act(Act::TransferInConferencesUntilThen),
            What::Duty(Duty::TheReceivingAuthorityLocalStaffShouldRecordATemporary),
        ],
        until_then_should_record::judge,
    ),
    (&[What::Act(Act::TransferConference)], until_then_should_attend::judge),
    (
        &[
            What::Act(Act::TransferInConferencesUntilThen),
            What::Duty(Duty::TheOriginatingAuthorityShouldReportToTheConference),
        ],
        until_then_should_report_to_the_conference::judge,
    ),
    (
        &[What::Act(Act::TransferConference), What::Milestone(Milestone::MoveNotified)],
        conference_should_happen_within_15_working_days::judge,
    ),
    (&[What::Act(Act::TransferConference)], conference_should_happen::judge),
    (
        &[
            What::Act(Act::TransferConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConductTheTransferIn),
        ],
        conference_must_conduct_the_transfer_in_conference_in_a::judge,
    ),
    (
        &[
            What::Act(Act::TransferConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeToDiscontinue),
        ],
        conference_should_agree_to_discontinue_the_plan_only::judge,
    ),
    (
        &[
            What::Act(Act::TransferConference),
            What::Act(Act::TransferInConferencesUntilThen),
        ],
        conference_in_order::judge,
    ),
    (
        &[
            What::Act(Act::TransferConference),
            What::Act(Act::TransferInConferencesLetter),
        ],
        letter_in_order::judge,
    ),
    (
        &[
            What::Act(Act::TransferInConferencesTell),
            What::Act(Act::TransferInConferencesUntilThen),
        ],
        until_then_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([
        own(timeline, now),
        crate::shared::conference::judge(timeline, now),
        crate::shared::initial_conference::judge(timeline, now),
        crate::shared::transfer_conference::judge(timeline, now),
    ])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The originating authority is responsible for the case when the originating authority's
/// responsibility for the case is in force.
///
/// SET A.4.1.17
///
/// Reading: 'responsibility … rests with … until the conference has been held'; 4.10.5 asks for more
/// before the plan can cease.
mod is_responsible_for_the_case {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences-68e8f1af",
        citations: &["SET A.4.1.17"],
        readings: &[
            "'responsibility … rests with … until the conference has been held'; 4.10.5 asks for more before the plan can cease",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(State::OriginatingResponsibility.running(timeline, at), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority is responsible for the case when the originating authority's responsibility for the case is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The originating authority is responsible for the case when the originating authority's
    /// responsibility for the case is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseWhenThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::MoveNotified.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityIsResponsibleForTheCaseWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell children's social care, the designated health
/// professional and the police promptly.
///
/// SET A.4.1.15
///
/// The text does not say who.
mod tell_should_tell_promptly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/tell-83871da8",
        citations: &["SET A.4.1.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell children's social care, the designated health professional and the police promptly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::TransferInConferencesTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “promptly”: the text gives no measure",
                ),
            )
    }
}

/// The receiving authority (local staff) should cooperate with the key worker to carry out the plan.
///
/// SET A.4.1.17
///
/// Reading: 'local staff': staff of the area the child moved to.
mod until_then_should_cooperate_with_the_key_worker_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/until-then-348075d5",
        citations: &["SET A.4.1.17"],
        readings: &["'local staff': staff of the area the child moved to"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority (local staff) should cooperate with the key worker to carry out the plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReceivingAuthorityLocalStaffShouldCooperateWithThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TransferInConferencesUntilThen.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReceivingAuthorityLocalStaffShouldCooperateWithThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The receiving authority (local staff) should record a 'temporary child protection plan' in the
/// child's social care record.
///
/// SET A.4.1.17
mod until_then_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/until-then-89811905",
        citations: &["SET A.4.1.17"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority (local staff) should record a 'temporary child protection plan' in the child's social care record",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReceivingAuthorityLocalStaffShouldRecordATemporary),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TransferInConferencesUntilThen.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReceivingAuthorityLocalStaffShouldRecordATemporary,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority should be invited to the transfer-in conference.
///
/// SET A.4.1.16
mod until_then_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/until-then-da779445",
        citations: &["SET A.4.1.16"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority should be invited to the transfer-in conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::TransferConference.occurrences(timeline);
        let parties = [Party::Agency(Agency::OriginatingAuthority)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The originating authority should report to the conference.
///
/// SET A.4.1.16
///
/// Reading: 'should receive reports from': the authority gives them.
mod until_then_should_report_to_the_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/until-then-56d0ef59",
        citations: &["SET A.4.1.16"],
        readings: &["'should receive reports from': the authority gives them"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority should report to the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityShouldReportToTheConference),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TransferInConferencesUntilThen.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityShouldReportToTheConference,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The transfer-in conference should happen within 15 working days of the notification that a child
/// with a plan has moved in to stay.
///
/// A later date may be agreed by the operational service manager, in writing, with reasons.
///
/// SET A.4.1.16, SET A.4.1.7
mod conference_should_happen_within_15_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/conference-7a016110",
        citations: &["SET A.4.1.16", "SET A.4.1.7", "SET A.4.1.9"],
        readings: &[
            "'any delay': of this conference too, which is an initial one (4.1.18)",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let agreed = timeline.later_dates_of(What::Act(Act::TransferConference));
        let done = timeline.recorded(What::Act(Act::TransferConference));
        limits::with_later_dates(
            judgements,
            &agreed,
            &done,
            now,
            &|later, _due| Truth::all([
                actors::agreed_by(
                    later,
                    &[Party::Role(Role::OperationalServiceManager)],
                    Sharing::All,
                ),
                Truth::recorded(later.in_writing, "it was agreed in writing"),
                Truth::recorded(later.with_reasons, "reasons were recorded"),
            ]),
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The transfer-in conference should happen within 15 working days of the notification that a child with a plan has moved in to stay",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The transfer-in conference should happen within 15 working days of the notification that a child
    /// with a plan has moved in to stay.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::TransferConference.occurrences(timeline);
        let start = first(Milestone::MoveNotified.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(15, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The transfer-in conference should happen when the child, who has a plan, has moved in from another
/// authority to stay.
///
/// SET A.4.1.15
mod conference_should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/conference-b18633b5",
        citations: &["SET A.4.1.15"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.moved_in_with_plan(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The transfer-in conference should happen when the child, who has a plan, has moved in from another authority to stay",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The transfer-in conference should happen when the child, who has a plan, has moved in from another
    /// authority to stay.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::TransferConference.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) must conduct the transfer-in conference in a manner comparable
/// to an initial one.
///
/// SET A.4.1.16
///
/// The text does not say who.
mod conference_must_conduct_the_transfer_in_conference_in_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/conference-370878af",
        citations: &["SET A.4.1.16"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must conduct the transfer-in conference in a manner comparable to an initial one",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConductTheTransferIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TransferConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConductTheTransferIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should agree to discontinue the plan only after a full
/// assessment of child and family where they now live.
///
/// SET A.4.1.18
///
/// The text does not say who.
mod conference_should_agree_to_discontinue_the_plan_only {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-conferences/conference-e88faed4",
        citations: &["SET A.4.1.18"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should agree to discontinue the plan only after a full assessment of child and family where they now live",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeToDiscontinue),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TransferConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeToDiscontinue,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Transfer-in conference” follows “Work the plan until the conference”.
///
/// SET A.4.1.15
mod conference_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "conference-in-order-a4400fd1",
        citations: &["SET A.4.1.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Transfer-in conference” follows “Work the plan until the conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::TransferInConferencesUntilThen.occurrences(timeline)];
        Act::TransferConference
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Letter and record” follows “Transfer-in conference”.
///
/// SET A.4.1.15
mod letter_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-in-order-7f1d641b",
        citations: &["SET A.4.1.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Letter and record” follows “Transfer-in conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            order::possibly(
                Act::TransferConference.occurrences(timeline),
                &[Outcome::TransferConference(TransferConferenceOutcome::NoPlan)],
            ),
        ];
        Act::TransferInConferencesLetter
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Work the plan until the conference” follows “Tell those concerned”.
///
/// SET A.4.1.15
mod until_then_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "until-then-in-order-4a550280",
        citations: &["SET A.4.1.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Work the plan until the conference” follows “Tell those concerned”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::TransferInConferencesTell.occurrences(timeline)];
        Act::TransferInConferencesUntilThen
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
