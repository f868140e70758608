//! Information between agencies on a child who moves
//!
//! SET A.6.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::InformationOnAMoveAnswer,
        Act::InformationOnAMoveReceived,
        Act::InformationOnAMoveTellAhead,
        Act::InformationToReceivingArea,
        Act::RequestForInformation,
    ],
    milestones: &[Milestone::ChildMoves],
    states: &[],
    dates: &[],
    duties: &[
        Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor,
        Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys,
        Duty::TheFirstLineManagerOfTheServiceOfTheOriginating,
        Duty::TheOriginatingAuthoritysSocialWorkerMustSeeThatThe,
        Duty::TheOriginatingAuthoritysSocialWorkerMustTellEachAgency,
        Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe,
    ],
    facts: &["london-move", "move-known-in-advance"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe),
            What::Milestone(Milestone::ChildMoves),
        ],
        tell_ahead_must_tell_before_the_childs_move_to_the_receiving::judge,
    ),
    (
        &[
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustSeeThatThe),
            What::Milestone(Milestone::ChildMoves),
        ],
        tell_ahead_must_see_that_the_agencies_there_that_before_the::judge,
    ),
    (
        &[
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellEachAgency),
            What::Milestone(Milestone::ChildMoves),
        ],
        tell_ahead_must_tell_before_the_childs_move_to_the_receiving2::judge,
    ),
    (
        &[
            What::Duty(Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys),
            What::Milestone(Milestone::ChildMoves),
        ],
        give_is_responsible_for_send_information_on_the_child_before::judge,
    ),
    (
        &[
            What::Act(Act::RequestForInformation),
            What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor),
        ],
        ask_is_responsible_for_asking_for_the_information_once_they::judge,
    ),
    (
        &[
            What::Act(Act::InformationOnAMoveAnswer),
            What::Duty(Duty::TheFirstLineManagerOfTheServiceOfTheOriginating),
        ],
        answer_is_responsible_for_send_the_information_that_was_asked::judge,
    ),
    (
        &[
            What::Act(Act::InformationOnAMoveAnswer),
            What::Act(Act::RequestForInformation),
        ],
        answer_in_order::judge,
    ),
    (
        &[
            What::Act(Act::InformationOnAMoveTellAhead),
            What::Act(Act::InformationToReceivingArea),
        ],
        give_in_order::judge,
    ),
    (
        &[
            What::Act(Act::InformationOnAMoveReceived),
            What::Act(Act::InformationToReceivingArea),
            What::Act(Act::RequestForInformation),
        ],
        ask_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The originating authority's social worker must tell the receiving authority of the move before the
/// child's move to the receiving authority's area when children's social care knows of the move in
/// advance.
///
/// SET A.6.5.1
///
/// Reading: 'prior to the child's move'; 'the receiving authority's local authority children's social
/// care'.
mod tell_ahead_must_tell_before_the_childs_move_to_the_receiving {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "information-on-a-move/tell-ahead-2a0cb513",
        citations: &["SET A.6.5.1"],
        readings: &[
            "'prior to the child's move'; 'the receiving authority's local authority children's social care'",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.move_known_in_advance(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must tell the receiving authority of the move before the child's move to the receiving authority's area when children's social care knows of the move in advance",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The originating authority's social worker must tell the receiving authority of the move before the
    /// child's move to the receiving authority's area when children's social care knows of the move in
    /// advance.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe));
        flat([
            {
                let end = first(Milestone::ChildMoves.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::OriginatingSocialWorker)];
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

/// The originating authority's social worker must see that the agencies there that matter know of the
/// child's needs before the child's move to the receiving authority's area when children's social care
/// knows of the move in advance.
///
/// SET A.6.5.1
mod tell_ahead_must_see_that_the_agencies_there_that_before_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "information-on-a-move/tell-ahead-1c79162b",
        citations: &["SET A.6.5.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.move_known_in_advance(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must see that the agencies there that matter know of the child's needs before the child's move to the receiving authority's area when children's social care knows of the move in advance",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The originating authority's social worker must see that the agencies there that matter know of the
    /// child's needs before the child's move to the receiving authority's area when children's social care
    /// knows of the move in advance.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustSeeThatThe),
            );
        flat([
            {
                let end = first(Milestone::ChildMoves.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::OriginatingSocialWorker)];
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

/// The originating authority's social worker must tell each agency of the originating authority's area
/// (those that matter) before the child's move to the receiving authority's area when children's
/// social care knows of the move in advance.
///
/// SET A.6.5.1
///
/// Reading: 'in addition to informing' them: taken as part of the must.
mod tell_ahead_must_tell_before_the_childs_move_to_the_receiving2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "information-on-a-move/tell-ahead-a69bb142",
        citations: &["SET A.6.5.1"],
        readings: &["'in addition to informing' them: taken as part of the must"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.move_known_in_advance(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must tell each agency of the originating authority's area (those that matter) before the child's move to the receiving authority's area when children's social care knows of the move in advance",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The originating authority's social worker must tell each agency of the originating authority's area
    /// (those that matter) before the child's move to the receiving authority's area when children's
    /// social care knows of the move in advance.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellEachAgency),
            );
        flat([
            {
                let end = first(Milestone::ChildMoves.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::OriginatingSocialWorker)];
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

/// Each health or education agency of the originating authority's area is responsible for sending
/// information on the child to each agency of the receiving authority's area before the child's move
/// to the receiving authority's area.
///
/// SET A.6.5.2
///
/// Reading: 'prior to the child's move': before it.
mod give_is_responsible_for_send_information_on_the_child_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "information-on-a-move/give-2f01337f",
        citations: &["SET A.6.5.2"],
        readings: &["'prior to the child's move': before it"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each health or education agency of the originating authority's area is responsible for sending information on the child to each agency of the receiving authority's area before the child's move to the receiving authority's area",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys),
            );
        flat([
            {
                let end = first(Milestone::ChildMoves.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::OriginatingHealthAndEducation)];
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

/// Each agency of the receiving authority's area is responsible for asking for the information, once
/// they know of the child's arrival.
///
/// SET A.6.5.3
///
/// The text does not say how long.
mod ask_is_responsible_for_asking_for_the_information_once_they {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "information-on-a-move/ask-a39a4231",
        citations: &["SET A.6.5.3"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency of the receiving authority's area is responsible for asking for the information, once they know of the child's arrival",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RequestForInformation.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager of the service of the originating authority that holds the information is
/// responsible for sending the information that was asked for to each agency of the receiving
/// authority's area within 1 working day (the text does not say from when), unless the child moves
/// between London and the Eastern region.
///
/// SET A.6.5.3
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
///
/// The text does not say from when this is counted.
mod answer_is_responsible_for_send_the_information_that_was_asked {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "information-on-a-move/answer-777a7ef8",
        citations: &["SET A.6.5.3"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &["The text does not say from when this is counted"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager of the service of the originating authority that holds the information is responsible for sending the information that was asked for to each agency of the receiving authority's area within 1 working day (the text does not say from when), unless the child moves between London and the Eastern region",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first line manager of the service of the originating authority that holds the information is
    /// responsible for sending the information that was asked for to each agency of the receiving
    /// authority's area within 1 working day (the text does not say from when), unless the child moves
    /// between London and the Eastern region.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheFirstLineManagerOfTheServiceOfTheOriginating));
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(
                            &[
                                Act::InformationOnAMoveAnswer.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheFirstLineManagerOfTheServiceOfTheOriginating,
                                        ),
                                    ),
                            ],
                        ),
                        "the text does not say what “within 1 working day” is counted from",
                    ),
                ),
            {
                let parties = [Party::Role(Role::OriginatingServiceManager)];
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

/// “Give the information that was asked for” follows “Request for information to the originating
/// authority's area”.
///
/// SET A.6.5
mod answer_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "answer-in-order-9d0aa46f",
        citations: &["SET A.6.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Give the information that was asked for” follows “Request for information to the originating authority's area”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::RequestForInformation.occurrences(timeline)];
        Act::InformationOnAMoveAnswer
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Giving of information on the child to the receiving authority's area” follows “Tell the receiving
/// authority ahead”.
///
/// SET A.6.5
mod give_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "give-in-order-613662f8",
        citations: &["SET A.6.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Giving of information on the child to the receiving authority's area” follows “Tell the receiving authority ahead”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::InformationOnAMoveTellAhead.occurrences(timeline)];
        Act::InformationToReceivingArea
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Request for information to the originating authority's area” follows “Giving of information on the
/// child to the receiving authority's area” or “Is the information there when the child moves?”.
///
/// SET A.6.5
mod ask_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ask-in-order-c6377f2d",
        citations: &["SET A.6.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Request for information to the originating authority's area” follows “Giving of information on the child to the receiving authority's area” or “Is the information there when the child moves?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::InformationOnAMoveReceived.occurrences(timeline),
            Act::InformationToReceivingArea.occurrences(timeline),
        ];
        Act::RequestForInformation
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
