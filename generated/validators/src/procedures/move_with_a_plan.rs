//! Move of a child with a plan
//!
//! SET A.6.5.4
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::AssessmentUpdate,
        Act::MoveWithAPlanAgencies,
        Act::MoveWithAPlanPrepare,
        Act::MoveWithAPlanReport,
        Act::MoveWithAPlanStays,
        Act::MoveWithAPlanTransfer,
        Act::MoveWithAPlanWork,
        Act::TellingOfTheMove,
        Act::TransferConference,
    ],
    milestones: &[Milestone::MoveDiscovered],
    states: &[State::MoveIsNear],
    dates: &[],
    duties: &[
        Duty::EachAgencyOfTheOriginatingAuthoritysAreaIsResponsible,
        Duty::EachAgencyOfTheReceivingAuthoritysAreaMustAskTheir,
        Duty::TheOriginatingAuthoritysSocialWorkerMustConsultThe,
        Duty::TheOriginatingAuthoritysSocialWorkerMustKeepThePlan,
        Duty::TheOriginatingAuthoritysSocialWorkerMustTellAllAgencies,
        Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe2,
        Duty::TheOriginatingAuthoritysSocialWorkerMustTellTheOther,
        Duty::TheProfessionalShouldConfirmTheMoveInWritingOnTheSame,
        Duty::TheProfessionalShouldTellTheSocialWorkerImmediately,
        Duty::TheReceivingAuthorityMustHaveReceivedEnoughInformation,
    ],
    facts: &["london-move", "moved-already"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::StateBegins(State::MoveIsNear),
            What::StateEnds(State::MoveIsNear),
            What::Milestone(Milestone::ChildMoves),
        ],
        is_to_last_at_most_14_days::judge,
    ),
    (
        &[
            What::Duty(Duty::TheProfessionalShouldTellTheSocialWorkerImmediately),
            What::Milestone(Milestone::MoveDiscovered),
        ],
        report_should_tell_immediately::judge,
    ),
    (
        &[
            What::Duty(Duty::TheProfessionalShouldConfirmTheMoveInWritingOnTheSame),
            What::Milestone(Milestone::MoveDiscovered),
        ],
        report_should_confirm_the_move_in_writing_on_the_same_day::judge,
    ),
    (
        &[
            What::Act(Act::TellingOfTheMove),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellTheOther),
        ],
        tell_must_tell::judge,
    ),
    (&[What::Act(Act::TellingOfTheMove)], tell_should_happen_immediately::judge),
    (
        &[
            What::Act(Act::TellingOfTheMove),
            What::StateBegins(State::MoveIsNear),
            What::StateEnds(State::MoveIsNear),
            What::Milestone(Milestone::ChildMoves),
        ],
        tell_should_happen_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::TellingOfTheMove),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe2),
        ],
        tell_must_tell2::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithAPlanAgencies),
            What::Duty(Duty::EachAgencyOfTheOriginatingAuthoritysAreaIsResponsible),
        ],
        agencies_is_responsible_for_trying_to_find_out_how_the::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithAPlanWork),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustConsultThe),
        ],
        work_must_consult::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithAPlanWork),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustKeepThePlan),
        ],
        work_must_keep_the_plan_working_across_the::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithAPlanPrepare),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellAllAgencies),
        ],
        prepare_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::TransferConference),
            What::Duty(Duty::TheReceivingAuthorityMustHaveReceivedEnoughInformation),
        ],
        prepare_must_have_received_enough_information_to_clarify_before::judge,
    ),
    (
        &[What::Act(Act::AssessmentUpdate), What::Act(Act::TransferConference)],
        prepare_is_to_happen_within_3_months_before_the_transfer_in::judge,
    ),
    (
        &[
            What::Act(Act::TransferConference),
            What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaMustAskTheir),
        ],
        prepare_must_ask_their_counterparts_for_information_that_before::judge,
    ),
    (
        &[What::Act(Act::MoveWithAPlanAgencies), What::Act(Act::TellingOfTheMove)],
        agencies_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithAPlanPrepare),
            What::Act(Act::MoveWithAPlanTransfer),
            What::Act(Act::MoveWithAPlanWork),
        ],
        prepare_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MoveWithAPlanStays),
            What::Act(Act::MoveWithAPlanTransfer),
            What::Act(Act::MoveWithAPlanWork),
        ],
        stays_in_order::judge,
    ),
    (
        &[What::Act(Act::MoveWithAPlanAgencies), What::Act(Act::MoveWithAPlanWork)],
        work_in_order::judge,
    ),
    (
        &[What::Act(Act::MoveWithAPlanReport), What::Act(Act::TellingOfTheMove)],
        tell_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The time shortly before the child's move is to last at most 14 days (the text uses no duty word).
///
/// SET A.6.5.5
///
/// Reading: 'within the next 14 days': at most 14 days before the move.
///
/// The text uses no duty word here.
mod is_to_last_at_most_14_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-is-near-00035a71",
        citations: &["SET A.6.5.5"],
        readings: &["'within the next 14 days': at most 14 days before the move"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The time shortly before the child's move is to last at most 14 days (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::MoveIsNear.ends(timeline);
        let limit = |start| calendar::deadline(start, amount(14, Unit::Days));
        State::MoveIsNear
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, true, now))
            })
            .collect::<Vec<_>>()
    }
}

/// The professional should tell the social worker immediately after the discovery by a professional
/// that a child with a plan moves or has moved, unless the child moves between London and the Eastern
/// region.
///
/// SET A.6.5.4
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
mod report_should_tell_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/report-5e73a84b",
        citations: &["SET A.6.5.4"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should tell the social worker immediately after the discovery by a professional that a child with a plan moves or has moved, unless the child moves between London and the Eastern region",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional should tell the social worker immediately after the discovery by a professional
    /// that a child with a plan moves or has moved, unless the child moves between London and the Eastern
    /// region.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldTellTheSocialWorkerImmediately),
            );
        flat([
            {
                let start = first(Milestone::MoveDiscovered.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “immediately”: the text gives no measure",
                        ),
                    )
            },
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

/// The professional should confirm the move in writing on the same day as the discovery by a
/// professional that a child with a plan moves or has moved (where practicable), unless the child
/// moves between London and the Eastern region.
///
/// SET A.6.5.4
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
///
/// Reading: 'whenever practicable on the same day': where practicable.
mod report_should_confirm_the_move_in_writing_on_the_same_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/report-7ed2af0c",
        citations: &["SET A.6.5.4"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
            "'whenever practicable on the same day': where practicable",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should confirm the move in writing on the same day as the discovery by a professional that a child with a plan moves or has moved (where practicable), unless the child moves between London and the Eastern region",
        force: Force::Should,
        forbids: false,
        softener: Some("where practicable"),
    };

    /// The professional should confirm the move in writing on the same day as the discovery by a
    /// professional that a child with a plan moves or has moved (where practicable), unless the child
    /// moves between London and the Eastern region.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldConfirmTheMoveInWritingOnTheSame),
            );
        flat([
            {
                let start = first(Milestone::MoveDiscovered.occurrences(timeline));
                let due = calendar::same_day_end;
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
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

/// The originating authority's social worker must tell the other relevant professionals and the
/// receiving authority of the move.
///
/// SET A.6.5.5
///
/// Reading: 'the social worker': of the originating authority, as in 6.5.6.
///
/// The text does not say how long.
mod tell_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/tell-e7f20676",
        citations: &["SET A.6.5.5"],
        readings: &["'the social worker': of the originating authority, as in 6.5.6"],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must tell the other relevant professionals and the receiving authority of the move",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellTheOther),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TellingOfTheMove.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustTellTheOther,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The telling of the move to the other professionals and the receiving authority (by the originating
/// authority's social worker) should happen immediately when the child has moved already, unless the
/// child moves between London and the Eastern region.
///
/// SET A.6.5.5
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
///
/// The text does not say from when this is counted.
mod tell_should_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/tell-b638cb77",
        citations: &["SET A.6.5.5"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &["The text does not say from when this is counted"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(timeline.facts.moved_already(), judgements);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The telling of the move to the other professionals and the receiving authority (by the originating authority's social worker) should happen immediately when the child has moved already, unless the child moves between London and the Eastern region",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The telling of the move to the other professionals and the receiving authority (by the originating
    /// authority's social worker) should happen immediately when the child has moved already, unless the
    /// child moves between London and the Eastern region.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::TellingOfTheMove.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(&[Act::TellingOfTheMove.occurrences(timeline)]),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::OriginatingSocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The telling of the move to the other professionals and the receiving authority (by the originating
/// authority's social worker) should happen within 1 working day (the text does not say from when)
/// when the time shortly before the child's move is in force, unless the child moves between London
/// and the Eastern region.
///
/// SET A.6.5.5
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
///
/// The text does not say from when this is counted.
mod tell_should_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/tell-6d90e30b",
        citations: &["SET A.6.5.5"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &["The text does not say from when this is counted"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        let judgements = applying(State::MoveIsNear.running(timeline, at), judgements);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The telling of the move to the other professionals and the receiving authority (by the originating authority's social worker) should happen within 1 working day (the text does not say from when) when the time shortly before the child's move is in force, unless the child moves between London and the Eastern region",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The telling of the move to the other professionals and the receiving authority (by the originating
    /// authority's social worker) should happen within 1 working day (the text does not say from when)
    /// when the time shortly before the child's move is in force, unless the child moves between London
    /// and the Eastern region.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::TellingOfTheMove.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(&[Act::TellingOfTheMove.occurrences(timeline)]),
                        "the text does not say what “within 1 working day” is counted from",
                    ),
                ),
            {
                let parties = [Party::Role(Role::OriginatingSocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The originating authority's social worker must tell the originating authority's child protection
/// manager and the receiving authority's child protection manager of the move, made or proposed.
///
/// SET A.6.5.6
mod tell_must_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/tell-c0e407d8",
        citations: &["SET A.6.5.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must tell the originating authority's child protection manager and the receiving authority's child protection manager of the move, made or proposed",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TellingOfTheMove.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each agency of the originating authority's area is responsible for trying to find out how the plan
/// fares in the other area.
///
/// Listed: whether the agency of the same kind there is informed in detail, and knows what it has to
/// do in the plan.
///
/// Listed: whether the social worker has names and details of staff there.
///
/// Listed: whether the social worker is told of anything that affects the plan.
///
/// SET A.6.5.7
mod agencies_is_responsible_for_trying_to_find_out_how_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/agencies-dc458efb",
        citations: &["SET A.6.5.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency of the originating authority's area is responsible for trying to find out how the plan fares in the other area",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyOfTheOriginatingAuthoritysAreaIsResponsible),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithAPlanAgencies.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachAgencyOfTheOriginatingAuthoritysAreaIsResponsible,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's social worker must consult the supervisor of the social worker on
/// difficulties.
///
/// SET A.6.5.8
mod work_must_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/work-05755b15",
        citations: &["SET A.6.5.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must consult the supervisor of the social worker on difficulties",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustConsultThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithAPlanWork.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustConsultThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's social worker must keep the plan working across the move.
///
/// Listed: contact agencies in the other area, so that kind and level of service satisfy the plan.
///
/// Listed: start to use any statutory powers that the move makes necessary.
///
/// Listed: report to the transfer-in conference.
///
/// SET A.6.5.8
mod work_must_keep_the_plan_working_across_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/work-a93231c1",
        citations: &["SET A.6.5.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must keep the plan working across the move",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustKeepThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithAPlanWork.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustKeepThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's social worker must tell all agencies what is arranged, so that staff
/// can transfer records and inform and attend the conference.
///
/// SET A.6.5.9
///
/// Reading: 'when case responsibility is to be transferred'; 'the social worker': of the originating
/// authority.
mod prepare_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/prepare-2b4a9bd7",
        citations: &["SET A.6.5.9"],
        readings: &[
            "'when case responsibility is to be transferred'; 'the social worker': of the originating authority",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must tell all agencies what is arranged, so that staff can transfer records and inform and attend the conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellAllAgencies),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveWithAPlanPrepare.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustTellAllAgencies,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The receiving authority must have received enough information to clarify case, responsibility and
/// plans before the transfer-in conference.
///
/// Listed: record and plan of the initial conference.
///
/// Listed: record and plan of the latest review conference.
///
/// Listed: an assessment brought up to date lately.
///
/// Listed: minutes of the latest core group.
///
/// Listed: chronology.
///
/// Listed: other key information from professionals, and a report for the conference.
///
/// Listed: agencies and professionals involved.
///
/// SET A.6.5.10
mod prepare_must_have_received_enough_information_to_clarify_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/prepare-6bb0550a",
        citations: &["SET A.6.5.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority must have received enough information to clarify case, responsibility and plans before the transfer-in conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReceivingAuthorityMustHaveReceivedEnoughInformation),
            );
        flat([
            {
                let end = first(Act::TransferConference.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::ReceivingAuthority)];
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

/// The update of the assessment for the transfer-in conference is to happen within 3 months before the
/// transfer-in conference (the text uses no duty word).
///
/// SET A.6.5.10
///
/// Reading: 'updated within last 3 months': before the conference.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod prepare_is_to_happen_within_3_months_before_the_transfer_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/prepare-9e059358",
        citations: &["SET A.6.5.10"],
        readings: &["'updated within last 3 months': before the conference"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The update of the assessment for the transfer-in conference is to happen within 3 months before the transfer-in conference (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AssessmentUpdate.occurrences(timeline);
        let end = first(Act::TransferConference.occurrences(timeline));
        let from = |end| calendar::first_in_reach(end, amount(3, Unit::Months));
        SENTENCE.judge(limits::between(end, from, Ok, &done, now))
    }
}

/// Each agency of the receiving authority's area must ask their counterparts for information that has
/// not come yet before the transfer-in conference.
///
/// SET A.6.5.11
///
/// Reading: 'prior to': before.
mod prepare_must_ask_their_counterparts_for_information_that_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-with-a-plan/prepare-b636bd6c",
        citations: &["SET A.6.5.11"],
        readings: &["'prior to': before"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency of the receiving authority's area must ask their counterparts for information that has not come yet before the transfer-in conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaMustAskTheir),
            );
        flat([
            {
                let end = first(Act::TransferConference.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::ReceivingAgencies)];
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

/// “Each agency passes it on” follows “Telling of the move to the other professionals and the
/// receiving authority”.
///
/// SET A.6.5.4
mod agencies_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "agencies-in-order-e5922b04",
        citations: &["SET A.6.5.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Each agency passes it on” follows “Telling of the move to the other professionals and the receiving authority”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::TellingOfTheMove.occurrences(timeline)];
        Act::MoveWithAPlanAgencies
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Prepare the transfer-in conference” follows “Is responsibility to be transferred?” or “Keep the
/// plan working”.
///
/// SET A.6.5.4
mod prepare_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "prepare-in-order-f86296f6",
        citations: &["SET A.6.5.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Prepare the transfer-in conference” follows “Is responsibility to be transferred?” or “Keep the plan working”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MoveWithAPlanTransfer.occurrences(timeline),
            Act::MoveWithAPlanWork.occurrences(timeline),
        ];
        Act::MoveWithAPlanPrepare
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “The originating authority keeps it” follows “Is responsibility to be transferred?” or “Keep the
/// plan working”.
///
/// SET A.6.5.4
mod stays_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "stays-in-order-a83c6c25",
        citations: &["SET A.6.5.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“The originating authority keeps it” follows “Is responsibility to be transferred?” or “Keep the plan working”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MoveWithAPlanTransfer.occurrences(timeline),
            Act::MoveWithAPlanWork.occurrences(timeline),
        ];
        Act::MoveWithAPlanStays
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Keep the plan working” follows “Each agency passes it on”.
///
/// SET A.6.5.4
mod work_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "work-in-order-61c83b11",
        citations: &["SET A.6.5.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Keep the plan working” follows “Each agency passes it on”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::MoveWithAPlanAgencies.occurrences(timeline)];
        Act::MoveWithAPlanWork
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Telling of the move to the other professionals and the receiving authority” follows “Tell the
/// social worker”.
///
/// SET A.6.5.4
mod tell_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-in-order-f3fd6d0c",
        citations: &["SET A.6.5.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Telling of the move to the other professionals and the receiving authority” follows “Tell the social worker”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::MoveWithAPlanReport.occurrences(timeline)];
        Act::TellingOfTheMove
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
