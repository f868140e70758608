//! Move of a family that receives services
//!
//! SET A.6.8.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::EligibilityDecision,
        Act::MoveWithServicesChoose,
        Act::MoveWithServicesException,
        Act::MoveWithServicesExtended,
        Act::MoveWithServicesTransfer,
        Act::NoticeOfNeed,
        Act::ReceivingAssessment,
    ],
    milestones: &[
        Milestone::ChildMoves,
        Milestone::ServicesMoveNotified,
        Milestone::UnknownMoveDiscovered,
    ],
    states: &[State::ExtendedService],
    dates: &[],
    duties: &[
        Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor2,
        Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys2,
        Duty::SomebodyTheTextDoesNotSayWhoIsToNormallyConclude,
        Duty::TheHousingAuthorityOfTheOriginatingAreaMustTellThe,
        Duty::TheOriginatingAuthorityIsResponsibleForNoMoreThan,
        Duty::TheOriginatingAuthorityIsResponsibleForTellingThe,
        Duty::TheOriginatingAuthorityMustHaveAChildInNeedPlanThat,
        Duty::TheOriginatingAuthorityMustKeepResponsibilityUntilIts,
        Duty::TheOriginatingAuthorityMustTellEachAgencyOfThe,
        Duty::TheOriginatingAuthorityMustTellTheReceivingAuthority,
        Duty::TheOriginatingAuthorityTogetherWithTheReceivingAuthority,
        Duty::TheReceivingAuthorityIsResponsibleForAnySection47,
        Duty::TheReceivingAuthorityIsResponsibleForAskingTheOther,
        Duty::TheReceivingAuthorityIsResponsibleForTheDecisionOnThe,
        Duty::TheReceivingAuthorityMustAcceptTheOriginatingAuthoritys,
    ],
    facts: &[
        "in-need-without-plan",
        "london-move",
        "move-was-unknown",
        "notice-came-after-the-move",
    ],
    circumstances: &[
        Circumstance::ASection47EnquiryHasCommenced,
        Circumstance::TheHousingAuthorityHadAPartInTheMove,
        Circumstance::TheTwoAuthoritiesAgreeOtherwise,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToNormallyConclude),
            What::Milestone(Milestone::ChildMoves),
            What::Milestone(Milestone::UnknownMoveDiscovered),
        ],
        is_to_conclude_assessments_pieces_of_work_or::judge,
    ),
    (
        &[
            What::Duty(Duty::TheReceivingAuthorityIsResponsibleForAskingTheOther),
            What::Milestone(Milestone::ChildMoves),
            What::Milestone(Milestone::UnknownMoveDiscovered),
        ],
        is_responsible_for_asking_the_other_authority_for_full::judge,
    ),
    (
        &[
            What::Duty(Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys2),
            What::Milestone(Milestone::ChildMoves),
            What::Milestone(Milestone::UnknownMoveDiscovered),
        ],
        is_responsible_for_send_information_on_the_child::judge,
    ),
    (
        &[
            What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor2),
            What::Milestone(Milestone::ChildMoves),
            What::Milestone(Milestone::UnknownMoveDiscovered),
        ],
        is_responsible_for_asking_for_the_information_in_writing::judge,
    ),
    (
        &[
            What::Duty(Duty::TheHousingAuthorityOfTheOriginatingAreaMustTellThe),
            What::Milestone(Milestone::ChildMoves),
            What::Milestone(Milestone::UnknownMoveDiscovered),
        ],
        must_tell::judge,
    ),
    (
        &[
            What::Act(Act::NoticeOfNeed),
            What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTellingThe),
        ],
        notify_is_responsible_for_tell::judge,
    ),
    (
        &[
            What::Act(Act::NoticeOfNeed),
            What::Duty(Duty::TheOriginatingAuthorityMustTellTheReceivingAuthority),
        ],
        notify_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::NoticeOfNeed),
            What::Duty(Duty::TheOriginatingAuthorityMustTellEachAgencyOfThe),
        ],
        notify_must_tell2::judge,
    ),
    (
        &[
            What::Act(Act::NoticeOfNeed),
            What::Milestone(Milestone::UnknownMoveDiscovered),
        ],
        notify_must_happen_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithServicesChoose),
            What::Duty(Duty::TheReceivingAuthorityMustAcceptTheOriginatingAuthoritys),
        ],
        choose_must_accept_the_originating_authoritys_assessment_of::judge,
    ),
    (
        &[
            What::Act(Act::ReceivingAssessment),
            What::ActEnds(Act::ReceivingAssessment),
            What::Milestone(Milestone::ChildMoves),
            What::Milestone(Milestone::ServicesMoveNotified),
        ],
        assess_must_happen_within_1_month::judge,
    ),
    (
        &[
            What::Act(Act::EligibilityDecision),
            What::Milestone(Milestone::ServicesMoveNotified),
        ],
        eligible_will_happen_at_least_1_month_after_notice_to_the::judge,
    ),
    (
        &[
            What::Act(Act::EligibilityDecision),
            What::Duty(Duty::TheReceivingAuthorityIsResponsibleForTheDecisionOnThe),
        ],
        eligible_is_responsible_for_the_decision_on_the_basis_of::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithServicesExtended),
            What::Duty(Duty::TheOriginatingAuthorityMustHaveAChildInNeedPlanThat),
        ],
        extended_must_have_a_child_in_need_plan::judge,
    ),
    (
        &[
            What::StateBegins(State::ExtendedService),
            What::StateEnds(State::ExtendedService),
            What::Milestone(Milestone::ChildMoves),
        ],
        extended_must_last_at_least_1_month_the_text_does_not_say_from::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithServicesExtended),
            What::Duty(Duty::TheReceivingAuthorityIsResponsibleForAnySection47),
        ],
        extended_is_responsible_for_any_section_47_enquiry_that_becomes::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithServicesExtended),
            What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForNoMoreThan),
        ],
        extended_is_responsible_for_no_more_than_paying_for_its::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithServicesTransfer),
            What::Duty(Duty::TheOriginatingAuthorityMustKeepResponsibilityUntilIts),
        ],
        transfer_must_keep_responsibility_until_its_assessment_is::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithServicesTransfer),
            What::Duty(Duty::TheOriginatingAuthorityTogetherWithTheReceivingAuthority),
        ],
        transfer_is_to_confirm_the_acknowledged_assessment_in_writing::judge,
    ),
    (
        &[
            What::Act(Act::EligibilityDecision),
            What::Act(Act::MoveWithServicesChoose),
            What::Act(Act::NoticeOfNeed),
            What::Act(Act::ReceivingAssessment),
            What::ActEnds(Act::ReceivingAssessment),
        ],
        eligible_in_order::judge,
    ),
    (
        &[
            What::Act(Act::EligibilityDecision),
            What::Act(Act::MoveWithServicesException),
            What::Act(Act::MoveWithServicesExtended),
        ],
        extended_in_order::judge,
    ),
    (
        &[
            What::Act(Act::EligibilityDecision),
            What::Act(Act::MoveWithServicesException),
            What::Act(Act::MoveWithServicesTransfer),
        ],
        transfer_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithServicesChoose),
            What::Act(Act::NoticeOfNeed),
            What::Act(Act::ReceivingAssessment),
            What::ActEnds(Act::ReceivingAssessment),
        ],
        assess_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) is to normally conclude assessments, pieces of work or
/// treatment before case responsibility is transferred (the text uses no duty word).
///
/// SET A.6.8.1
///
/// Reading: 'it is normally advisable', of a family that moves during an enquiry: no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_conclude_assessments_pieces_of_work_or {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services-a1896a95",
        citations: &["SET A.6.8.1"],
        readings: &[
            "'it is normally advisable', of a family that moves during an enquiry: no duty word",
        ],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to normally conclude assessments, pieces of work or treatment before case responsibility is transferred (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("normally"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToNormallyConclude),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ChildMoves.occurrences(timeline),
                            Milestone::UnknownMoveDiscovered.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToNormallyConclude,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The receiving authority is responsible for asking the other authority for full information, and
/// through it of further agencies where appropriate, in line with data protection.
///
/// SET A.6.8.12
mod is_responsible_for_asking_the_other_authority_for_full {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services-eb7945f0",
        citations: &["SET A.6.8.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority is responsible for asking the other authority for full information, and through it of further agencies where appropriate, in line with data protection",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReceivingAuthorityIsResponsibleForAskingTheOther),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ChildMoves.occurrences(timeline),
                            Milestone::UnknownMoveDiscovered.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReceivingAuthorityIsResponsibleForAskingTheOther,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each health or education agency of the originating authority's area is responsible for sending
/// information on the child to each agency of the receiving authority's area.
///
/// SET A.6.8.13
mod is_responsible_for_send_information_on_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services-af3ec053",
        citations: &["SET A.6.8.13"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each health or education agency of the originating authority's area is responsible for sending information on the child to each agency of the receiving authority's area",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ChildMoves.occurrences(timeline),
                            Milestone::UnknownMoveDiscovered.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each agency of the receiving authority's area is responsible for asking for the information in
/// writing.
///
/// SET A.6.8.13
mod is_responsible_for_asking_for_the_information_in_writing {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services-2bce1d81",
        citations: &["SET A.6.8.13"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency of the receiving authority's area is responsible for asking for the information in writing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ChildMoves.occurrences(timeline),
                            Milestone::UnknownMoveDiscovered.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The housing authority of the originating area must tell the originating authority, the receiving
/// authority, the education service of the local authority where the child lives and each integrated
/// care board of the move when the housing authority had a part in the move.
///
/// SET A.6.8.14
///
/// Reading: 'children's services (Education)': the education service.
mod must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services-8fbe6a23",
        citations: &["SET A.6.8.14"],
        readings: &["'children's services (Education)': the education service"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheHousingAuthorityHadAPartInTheMove.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The housing authority of the originating area must tell the originating authority, the receiving authority, the education service of the local authority where the child lives and each integrated care board of the move when the housing authority had a part in the move",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The housing authority of the originating area must tell the originating authority, the receiving
    /// authority, the education service of the local authority where the child lives and each integrated
    /// care board of the move when the housing authority had a part in the move.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHousingAuthorityOfTheOriginatingAreaMustTellThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ChildMoves.occurrences(timeline),
                            Milestone::UnknownMoveDiscovered.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHousingAuthorityOfTheOriginatingAreaMustTellThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority is responsible for telling the receiving authority in writing of the
/// circumstances and of needs that go on.
///
/// SET A.6.8.2
///
/// The text does not say how long.
mod notify_is_responsible_for_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/notify-b38d5673",
        citations: &["SET A.6.8.2"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority is responsible for telling the receiving authority in writing of the circumstances and of needs that go on",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTellingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NoticeOfNeed.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityIsResponsibleForTellingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority must tell the receiving authority what the plan is, with the date
/// intended for the move and the needs identified, in writing when the child is in need and has
/// services, and is neither looked after nor has a child protection plan.
///
/// SET A.6.8.10
mod notify_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/notify-61e2b4fc",
        citations: &["SET A.6.8.10"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.in_need_without_plan(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority must tell the receiving authority what the plan is, with the date intended for the move and the needs identified, in writing when the child is in need and has services, and is neither looked after nor has a child protection plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The originating authority must tell the receiving authority what the plan is, with the date
    /// intended for the move and the needs identified, in writing when the child is in need and has
    /// services, and is neither looked after nor has a child protection plan.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityMustTellTheReceivingAuthority),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NoticeOfNeed.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityMustTellTheReceivingAuthority,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority must tell each agency of the originating authority's area (those that
/// matter) when the child is in need and has services, and is neither looked after nor has a child
/// protection plan.
///
/// SET A.6.8.10
///
/// Reading: 'in addition to informing' them: taken as part of the must.
mod notify_must_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/notify-b5c15363",
        citations: &["SET A.6.8.10"],
        readings: &["'in addition to informing' them: taken as part of the must"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.in_need_without_plan(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority must tell each agency of the originating authority's area (those that matter) when the child is in need and has services, and is neither looked after nor has a child protection plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The originating authority must tell each agency of the originating authority's area (those that
    /// matter) when the child is in need and has services, and is neither looked after nor has a child
    /// protection plan.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheOriginatingAuthorityMustTellEachAgencyOfThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::NoticeOfNeed.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityMustTellEachAgencyOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The written notice to the receiving authority of a family that moves with services (by the
/// originating authority) must happen within 1 working day of the originating authority's discovery of
/// a move it did not know of when the originating authority did not know of the move before it
/// happened, unless the child moves between London and the Eastern region.
///
/// SET A.6.8.11
///
/// Reading: 'the notification': that of 6.8.10, by the originating authority.
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
mod notify_must_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/notify-11d3bc8d",
        citations: &["SET A.6.8.11"],
        readings: &[
            "'the notification': that of 6.8.10, by the originating authority",
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(timeline.facts.move_was_unknown(), judgements);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The written notice to the receiving authority of a family that moves with services (by the originating authority) must happen within 1 working day of the originating authority's discovery of a move it did not know of when the originating authority did not know of the move before it happened, unless the child moves between London and the Eastern region",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The written notice to the receiving authority of a family that moves with services (by the
    /// originating authority) must happen within 1 working day of the originating authority's discovery of
    /// a move it did not know of when the originating authority did not know of the move before it
    /// happened, unless the child moves between London and the Eastern region.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::NoticeOfNeed.occurrences(timeline);
        flat([
            {
                let start = first(
                    Milestone::UnknownMoveDiscovered.occurrences(timeline),
                );
                let due = |start| calendar::deadline(
                    start,
                    amount(1, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::OriginatingAuthority)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The receiving authority must accept the originating authority's assessment of need, or make one
/// itself.
///
/// SET A.6.8.3
mod choose_must_accept_the_originating_authoritys_assessment_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/choose-32fa31c9",
        citations: &["SET A.6.8.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority must accept the originating authority's assessment of need, or make one itself",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReceivingAuthorityMustAcceptTheOriginatingAuthoritys),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithServicesChoose.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReceivingAuthorityMustAcceptTheOriginatingAuthoritys,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The assessment by the receiving authority (by the receiving authority) must happen within 1 month
/// of the child's move to the receiving authority's area, unless the child moves between London and
/// the Eastern region.
///
/// Instead, when the notice of the move came after it: must happen within 1 month of notice to the
/// receiving authority that a family with services moves or has moved.
///
/// SET A.6.8.3
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
mod assess_must_happen_within_1_month {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/assess-81d2bf25",
        citations: &["SET A.6.8.3"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = settle(
            judgements,
            [
                Instead {
                    applies: timeline.facts.notice_came_after_the_move(),
                    judgements: instead_1(timeline, now),
                },
            ],
            Several::NotStated,
        );
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static INSTEAD_1: Clause = Clause {
        statement: &STATEMENT,
        text: "The assessment by the receiving authority (by the receiving authority) must happen within 1 month of notice to the receiving authority that a family with services moves or has moved when the notice of the move came after it, unless the child moves between London and the Eastern region",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The assessment by the receiving authority (by the receiving authority) must happen within 1 month
    /// of notice to the receiving authority that a family with services moves or has moved when the notice
    /// of the move came after it, unless the child moves between London and the Eastern region.
    fn instead_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReceivingAssessment.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ServicesMoveNotified.occurrences(timeline));
                let due = |start| calendar::deadline(start, amount(1, Unit::Months));
                INSTEAD_1.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::ReceivingAuthority)];
                let judge = |one: &Occurrence<'_>| {
                    INSTEAD_1.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The assessment by the receiving authority (by the receiving authority) must happen within 1 month of the child's move to the receiving authority's area, unless the child moves between London and the Eastern region",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The assessment by the receiving authority (by the receiving authority) must happen within 1 month
    /// of the child's move to the receiving authority's area, unless the child moves between London and
    /// the Eastern region.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReceivingAssessment.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ChildMoves.occurrences(timeline));
                let due = |start| calendar::deadline(start, amount(1, Unit::Months));
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::ReceivingAuthority)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The decision of the receiving authority on the family's eligibility for services (by the receiving
/// authority) will happen at least 1 month after notice to the receiving authority that a family with
/// services moves or has moved and within 1 month of notice to the receiving authority that a family
/// with services moves or has moved, unless the child moves between London and the Eastern region.
///
/// A later date may be agreed by the originating authority and the receiving authority.
///
/// SET A.6.8.4
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
///
/// Reading: 'will be responsible for making a decision': will.
///
/// Reading: 'one calendar month after': at least 1 month and within 1 month of it, so on that day.
mod eligible_will_happen_at_least_1_month_after_notice_to_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/eligible-b3b36974",
        citations: &["SET A.6.8.4"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
            "'will be responsible for making a decision': will",
            "'one calendar month after': at least 1 month and within 1 month of it, so on that day",
            "'or later if agreed': who agrees, the text does not say",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let agreed = timeline.later_dates_of(What::Act(Act::EligibilityDecision));
        let done = timeline.recorded(What::Act(Act::EligibilityDecision));
        let judgements = limits::with_later_dates(
            judgements,
            &agreed,
            &done,
            now,
            &|later, _due| actors::agreed_by(
                later,
                &[
                    Party::Agency(Agency::OriginatingAuthority),
                    Party::Agency(Agency::ReceivingAuthority),
                ],
                Sharing::All,
            ),
        );
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The decision of the receiving authority on the family's eligibility for services (by the receiving authority) will happen at least 1 month after notice to the receiving authority that a family with services moves or has moved and within 1 month of notice to the receiving authority that a family with services moves or has moved, unless the child moves between London and the Eastern region",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The decision of the receiving authority on the family's eligibility for services (by the receiving
    /// authority) will happen at least 1 month after notice to the receiving authority that a family with
    /// services moves or has moved and within 1 month of notice to the receiving authority that a family
    /// with services moves or has moved, unless the child moves between London and the Eastern region.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::EligibilityDecision.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ServicesMoveNotified.occurrences(timeline));
                let from = |start| calendar::earliest_after(
                    start,
                    amount(1, Unit::Months),
                );
                SENTENCE.judge(limits::no_earlier(start, from, &done, now))
            },
            {
                let start = first(Milestone::ServicesMoveNotified.occurrences(timeline));
                let due = |start| calendar::deadline(start, amount(1, Unit::Months));
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::ReceivingAuthority)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The receiving authority is responsible for the decision, on the basis of an assessment of need.
///
/// SET A.6.8.4
mod eligible_is_responsible_for_the_decision_on_the_basis_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/eligible-7df38cbd",
        citations: &["SET A.6.8.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority is responsible for the decision, on the basis of an assessment of need",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReceivingAuthorityIsResponsibleForTheDecisionOnThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EligibilityDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReceivingAuthorityIsResponsibleForTheDecisionOnThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority must have a child in need plan that says it means to go on for a defined
/// period.
///
/// SET A.6.8.7
mod extended_must_have_a_child_in_need_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/extended-42bff067",
        citations: &["SET A.6.8.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority must have a child in need plan that says it means to go on for a defined period",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityMustHaveAChildInNeedPlanThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithServicesExtended.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityMustHaveAChildInNeedPlanThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The service that the originating authority goes on giving after the move must last at least 1 month
/// (the text does not say from when).
///
/// SET A.6.8.7
///
/// Reading: 'in excess of one month': more than 1 month, written as at least.
///
/// The text does not say from when this is counted.
mod extended_must_last_at_least_1_month_the_text_does_not_say_from {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "extended-service-5e1f7639",
        citations: &["SET A.6.8.7"],
        readings: &["'in excess of one month': more than 1 month, written as at least"],
        silences: &["The text does not say from when this is counted"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The service that the originating authority goes on giving after the move must last at least 1 month (the text does not say from when)",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::ExtendedService.ends(timeline);
        let limit = |start| calendar::earliest_after(start, amount(1, Unit::Months));
        State::ExtendedService
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, false, now))
            })
            .collect::<Vec<_>>()
    }
}

/// The receiving authority is responsible for any section 47 enquiry that becomes necessary in that
/// time.
///
/// SET A.6.8.8
mod extended_is_responsible_for_any_section_47_enquiry_that_becomes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/extended-1a24585c",
        citations: &["SET A.6.8.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority is responsible for any section 47 enquiry that becomes necessary in that time",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReceivingAuthorityIsResponsibleForAnySection47),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithServicesExtended.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReceivingAuthorityIsResponsibleForAnySection47,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority is responsible for no more than paying for its child in need plan when a
/// section 47 enquiry has commenced.
///
/// SET A.6.8.9
///
/// Reading: 'ceases to have responsibility … other than in respect of funding': is responsible for
/// that only; of an enquiry whose need arises in that time (6.8.8), while 6.10.2 speaks of one under
/// way at the move.
mod extended_is_responsible_for_no_more_than_paying_for_its {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/extended-8d60f3bc",
        citations: &["SET A.6.8.9"],
        readings: &[
            "'ceases to have responsibility … other than in respect of funding': is responsible for that only; of an enquiry whose need arises in that time (6.8.8), while 6.10.2 speaks of one under way at the move",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ASection47EnquiryHasCommenced.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority is responsible for no more than paying for its child in need plan when a section 47 enquiry has commenced",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The originating authority is responsible for no more than paying for its child in need plan when a
    /// section 47 enquiry has commenced.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForNoMoreThan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithServicesExtended.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityIsResponsibleForNoMoreThan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority must keep responsibility until its assessment is complete, and the
/// receiving authority has it and acknowledged it, unless the two authorities agree otherwise.
///
/// SET A.6.8.5
mod transfer_must_keep_responsibility_until_its_assessment_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/transfer-9720e3a1",
        citations: &["SET A.6.8.5"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheTwoAuthoritiesAgreeOtherwise.holds(timeline).opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority must keep responsibility until its assessment is complete, and the receiving authority has it and acknowledged it, unless the two authorities agree otherwise",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The originating authority must keep responsibility until its assessment is complete, and the
    /// receiving authority has it and acknowledged it, unless the two authorities agree otherwise.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityMustKeepResponsibilityUntilIts),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithServicesTransfer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityMustKeepResponsibilityUntilIts,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority together with the receiving authority are to confirm the acknowledged
/// assessment in writing (the text uses no duty word).
///
/// SET A.6.8.5
///
/// Reading: 'this needs to be confirmed': no duty word.
///
/// The text uses no duty word here.
mod transfer_is_to_confirm_the_acknowledged_assessment_in_writing {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-services/transfer-aed744a6",
        citations: &["SET A.6.8.5"],
        readings: &["'this needs to be confirmed': no duty word"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority together with the receiving authority are to confirm the acknowledged assessment in writing (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(
                    Duty::TheOriginatingAuthorityTogetherWithTheReceivingAuthority,
                ),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithServicesTransfer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityTogetherWithTheReceivingAuthority,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Decision of the receiving authority on the family's eligibility for services” follows “Assessment
/// by the receiving authority” or “Does the receiving authority accept the assessment of need?” or
/// “Written notice to the receiving authority of a family that moves with services”.
///
/// SET A.6.8.2
mod eligible_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "eligible-in-order-8c1a1d78",
        citations: &["SET A.6.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Decision of the receiving authority on the family's eligibility for services” follows “Assessment by the receiving authority” or “Does the receiving authority accept the assessment of need?” or “Written notice to the receiving authority of a family that moves with services”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MoveWithServicesChoose.occurrences(timeline),
            Act::NoticeOfNeed.occurrences(timeline),
            Act::ReceivingAssessment.occurrences(timeline),
        ];
        Act::EligibilityDecision
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Go on with the service for a time” follows “Decision of the receiving authority on the family's
/// eligibility for services” or “Is there a reason for the originating authority to keep
/// responsibility?”.
///
/// SET A.6.8.2
mod extended_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "extended-in-order-49cc6aa7",
        citations: &["SET A.6.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Go on with the service for a time” follows “Decision of the receiving authority on the family's eligibility for services” or “Is there a reason for the originating authority to keep responsibility?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::EligibilityDecision.occurrences(timeline),
            Act::MoveWithServicesException.occurrences(timeline),
        ];
        Act::MoveWithServicesExtended
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Transfer the case” follows “Decision of the receiving authority on the family's eligibility for
/// services” or “Is there a reason for the originating authority to keep responsibility?”.
///
/// SET A.6.8.2
mod transfer_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "transfer-in-order-412e27d0",
        citations: &["SET A.6.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Transfer the case” follows “Decision of the receiving authority on the family's eligibility for services” or “Is there a reason for the originating authority to keep responsibility?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::EligibilityDecision.occurrences(timeline),
            Act::MoveWithServicesException.occurrences(timeline),
        ];
        Act::MoveWithServicesTransfer
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Assessment by the receiving authority” follows “Does the receiving authority accept the assessment
/// of need?” or “Written notice to the receiving authority of a family that moves with services”.
///
/// SET A.6.8.2
mod assess_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "assess-in-order-a5f5e059",
        citations: &["SET A.6.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Assessment by the receiving authority” follows “Does the receiving authority accept the assessment of need?” or “Written notice to the receiving authority of a family that moves with services”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MoveWithServicesChoose.occurrences(timeline),
            Act::NoticeOfNeed.occurrences(timeline),
        ];
        Act::ReceivingAssessment
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
