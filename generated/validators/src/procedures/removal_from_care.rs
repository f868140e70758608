//! Removal by a parent of a child looked after under section 20
//!
//! SET A.4.2.3
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::RemovalFromCareDecide],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyWhyOn,
        Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould,
        Duty::TheSocialWorkerMustConsultTheChildrensSocialCare,
        Duty::TheSocialWorkerMustDecideWhetherAnEnquiryShouldBe,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::RemovalFromCareDecide),
            What::Duty(Duty::TheSocialWorkerMustConsultTheChildrensSocialCare),
        ],
        decide_must_consult::judge,
    ),
    (
        &[
            What::Act(Act::RemovalFromCareDecide),
            What::Duty(Duty::TheSocialWorkerMustDecideWhetherAnEnquiryShouldBe),
        ],
        decide_must_decide_whether_an_enquiry_should_be::judge,
    ),
    (
        &[
            What::Act(Act::RemovalFromCareDecide),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyWhyOn),
        ],
        decide_must_record::judge,
    ),
    (
        &[
            What::Act(Act::RemovalFromCareDecide),
            What::Duty(Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould),
        ],
        decide_should_cover::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The social worker must consult the children's social care manager on the case.
///
/// SET A.4.2.3
mod decide_must_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "removal-from-care/decide-94db64eb",
        citations: &["SET A.4.2.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must consult the children's social care manager on the case",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustConsultTheChildrensSocialCare),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RemovalFromCareDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustConsultTheChildrensSocialCare,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must decide whether an enquiry should be started.
///
/// SET A.4.2.3
///
/// Reading: 'and make a decision': after the discussion with the manager; the text does not say which
/// of the two decides.
mod decide_must_decide_whether_an_enquiry_should_be {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "removal-from-care/decide-a5b50c72",
        citations: &["SET A.4.2.3"],
        readings: &[
            "'and make a decision': after the discussion with the manager; the text does not say which of the two decides",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must decide whether an enquiry should be started",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustDecideWhetherAnEnquiryShouldBe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RemovalFromCareDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustDecideWhetherAnEnquiryShouldBe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record clearly why, on the child's record when the
/// outcome of "Should an enquiry be started?" is "enquiry".
///
/// SET A.4.2.3
///
/// The text does not say who.
mod decide_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "removal-from-care/decide-add3a142",
        citations: &["SET A.4.2.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::RemovalFromCareDecide
                .came_out(
                    Outcome::RemovalFromCareDecide(
                        RemovalFromCareDecideOutcome::Enquiry,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record clearly why, on the child's record when the outcome of \"Should an enquiry be started?\" is \"enquiry\"",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must record clearly why, on the child's record when the
    /// outcome of "Should an enquiry be started?" is "enquiry".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyWhyOn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RemovalFromCareDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyWhyOn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker and the children's social care manager should consider legal action, should it be
/// required to protect the child.
///
/// SET A.4.2.3
///
/// Reading: 'in such circumstances': whenever this arises, with an enquiry or without.
mod decide_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "removal-from-care/decide-3796d154",
        citations: &["SET A.4.2.3"],
        readings: &[
            "'in such circumstances': whenever this arises, with an enquiry or without",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker and the children's social care manager should consider legal action, should it be required to protect the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RemovalFromCareDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
