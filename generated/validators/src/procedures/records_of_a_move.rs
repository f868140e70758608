//! Records of a child who moves
//!
//! SET A.6.3.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::RecordsToReceivingArea, Act::RequestForRecords],
    milestones: &[Milestone::OriginatingToldOfMove, Milestone::ReceivingToldOfMove],
    states: &[],
    dates: &[],
    duties: &[Duty::TheProfessionalInTheOriginatingAuthoritysAreaMustSendA],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::RequestForRecords),
            What::Milestone(Milestone::ReceivingToldOfMove),
        ],
        ask_must_happen_immediately::judge,
    ),
    (
        &[
            What::Act(Act::RecordsToReceivingArea),
            What::Milestone(Milestone::OriginatingToldOfMove),
        ],
        give_must_happen_within_5_days::judge,
    ),
    (
        &[
            What::Act(Act::RecordsToReceivingArea),
            What::Duty(Duty::TheProfessionalInTheOriginatingAuthoritysAreaMustSendA),
        ],
        give_must_send_a_copy_of_all_relevant_records::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The request for the records to the originating authority's area (by the professional in the
/// receiving authority's area) must happen immediately after notice of the move to professionals of
/// the receiving authority's area.
///
/// SET A.6.3.3
mod ask_must_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "records-of-a-move/ask-c9921033",
        citations: &["SET A.6.3.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The request for the records to the originating authority's area (by the professional in the receiving authority's area) must happen immediately after notice of the move to professionals of the receiving authority's area",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::RequestForRecords.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ReceivingToldOfMove.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “immediately”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [Party::Role(Role::ReceivingProfessional)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The dispatch of the records to the receiving authority's area (by the professional in the
/// originating authority's area) must happen within 5 days of notice of the move to professionals of
/// the originating authority's area.
///
/// SET A.6.3.2
///
/// Reading: 'days': calendar days.
mod give_must_happen_within_5_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "records-of-a-move/give-b5fb0a3f",
        citations: &["SET A.6.3.2"],
        readings: &["'days': calendar days"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The dispatch of the records to the receiving authority's area (by the professional in the originating authority's area) must happen within 5 days of notice of the move to professionals of the originating authority's area",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::RecordsToReceivingArea.occurrences(timeline);
        flat([
            {
                let start = first(
                    Milestone::OriginatingToldOfMove.occurrences(timeline),
                );
                let due = |start| calendar::deadline(start, amount(5, Unit::Days));
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::OriginatingProfessional)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The professional in the originating authority's area must send a copy of all relevant records to
/// the professional in the receiving authority's area.
///
/// SET A.6.3.2
///
/// Reading: 'must ensure that their counterparts … have been sent'.
mod give_must_send_a_copy_of_all_relevant_records {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "records-of-a-move/give-555e4d27",
        citations: &["SET A.6.3.2"],
        readings: &["'must ensure that their counterparts … have been sent'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional in the originating authority's area must send a copy of all relevant records to the professional in the receiving authority's area",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalInTheOriginatingAuthoritysAreaMustSendA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RecordsToReceivingArea.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalInTheOriginatingAuthoritysAreaMustSendA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
