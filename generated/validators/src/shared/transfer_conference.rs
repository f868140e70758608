//! Transfer-in conference
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::TransferConference],
    milestones: &[Milestone::MoveAgreedPermanent, Milestone::MoveNotified],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &["london-move"],
    circumstances: &[Circumstance::APlannedTransferOfResponsibilityIsBeingArranged],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::TransferConference)], must_convene::judge),
    (
        &[
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::MoveAgreedPermanent),
            What::Act(Act::PermanentMoveAgree),
            What::Milestone(Milestone::MoveNotified),
        ],
        must_happen_within_15_working_days::judge,
    ),
    (&[What::Act(Act::TransferConference)], must_attend::judge),
    (&[What::Act(Act::TransferConference)], must_attend2::judge),
    (&[What::Act(Act::TransferConference)], must_attend3::judge),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The receiving authority must convene the transfer-in conference.
///
/// SET A.6.6.1
mod must_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4d685d1b",
        citations: &["SET A.6.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority must convene the transfer-in conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::TransferConference.occurrences(timeline);
        let parties = [Party::Agency(Agency::ReceivingAuthority)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Convene, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The transfer-in conference must happen within 15 working days of the agreement that the child has
/// moved for good or the notification that a child with a plan has moved in to stay, whichever is
/// earlier, unless the child moves between London and the Eastern region.
///
/// A later date may be agreed by the operational service manager, in writing, with reasons.
///
/// SET A.6.6.1
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
///
/// Reading: 'convene … within': held within, as 4.1.16 has it.
///
/// Reading: 'agreed …/… notified': whichever comes first; the text has no more than a stroke between
/// them.
mod must_happen_within_15_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-558c34d6",
        citations: &["SET A.6.6.1", "SET A.4.1.9"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
            "'convene … within': held within, as 4.1.16 has it",
            "'agreed …/… notified': whichever comes first; the text has no more than a stroke between them",
            "'any delay': of this conference too, in line with chapter 4 (6.6.3)",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let agreed = timeline.later_dates_of(What::Act(Act::TransferConference));
        let done = timeline.recorded(What::Act(Act::TransferConference));
        let judgements = limits::with_later_dates(
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
        );
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The transfer-in conference must happen within 15 working days of the agreement that the child has moved for good or the notification that a child with a plan has moved in to stay, whichever is earlier, unless the child moves between London and the Eastern region",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The transfer-in conference must happen within 15 working days of the agreement that the child has
    /// moved for good or the notification that a child with a plan has moved in to stay, whichever is
    /// earlier, unless the child moves between London and the Eastern region.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::TransferConference.occurrences(timeline);
        let start = earlier_of([
            first(Milestone::MoveAgreedPermanent.occurrences(timeline)),
            first(Milestone::MoveNotified.occurrences(timeline)),
        ]);
        let due = |start| calendar::deadline(start, amount(15, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The originating authority must be invited to the transfer-in conference when a planned transfer of
/// responsibility is being arranged.
///
/// SET A.6.6.6
///
/// Reading: a professional of its children's social care who knows the case; 4.1.16 says no more than
/// the authority.
mod must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-211436b8",
        citations: &["SET A.6.6.6"],
        readings: &[
            "a professional of its children's social care who knows the case; 4.1.16 says no more than the authority",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::APlannedTransferOfResponsibilityIsBeingArranged
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority must be invited to the transfer-in conference when a planned transfer of responsibility is being arranged",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The originating authority must be invited to the transfer-in conference when a planned transfer of
    /// responsibility is being arranged.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::TransferConference.occurrences(timeline);
        let parties = [Party::Agency(Agency::OriginatingAuthority)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The other relevant professionals who contribute much to the plan must be invited to the transfer-in
/// conference when a planned transfer of responsibility is being arranged.
///
/// SET A.6.6.6
///
/// Reading: 'any other significant contributors'.
mod must_attend2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-df09dc6a",
        citations: &["SET A.6.6.6"],
        readings: &["'any other significant contributors'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::APlannedTransferOfResponsibilityIsBeingArranged
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The other relevant professionals who contribute much to the plan must be invited to the transfer-in conference when a planned transfer of responsibility is being arranged",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The other relevant professionals who contribute much to the plan must be invited to the transfer-in
    /// conference when a planned transfer of responsibility is being arranged.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::TransferConference.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "the other relevant professionals who contribute much to the plan",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The originating authority's social worker must attend the transfer-in conference.
///
/// SET A.6.5.8
mod must_attend3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5d992aff",
        citations: &["SET A.6.5.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must attend the transfer-in conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::TransferConference.occurrences(timeline);
        let parties = [Party::Role(Role::OriginatingSocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}
