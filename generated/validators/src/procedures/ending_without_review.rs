//! Discontinuing a plan without a review conference
//!
//! SET A.4.10.6
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::EndingWithoutReviewAgree, Act::EndingWithoutReviewAsk],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyInThe,
        Duty::TheChildProtectionManagerMustConsultAllAgenciesThat,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::EndingWithoutReviewAsk),
            What::Duty(Duty::TheChildProtectionManagerMustConsultAllAgenciesThat),
        ],
        ask_must_consult::judge,
    ),
    (
        &[
            What::Act(Act::EndingWithoutReviewAgree),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyInThe),
        ],
        agree_must_record::judge,
    ),
    (
        &[
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::EndingWithoutReviewAsk),
        ],
        agree_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The child protection manager must consult all agencies that matter, of those at the conference
/// which first found a plan required.
///
/// SET A.4.10.6
///
/// Reading: 'permissible … only when … the manager has consulted': must, before the plan may be ended
/// so.
mod ask_must_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ending-without-review/ask-64fe0598",
        citations: &["SET A.4.10.6"],
        readings: &[
            "'permissible … only when … the manager has consulted': must, before the plan may be ended so",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child protection manager must consult all agencies that matter, of those at the conference which first found a plan required",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildProtectionManagerMustConsultAllAgenciesThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EndingWithoutReviewAsk.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildProtectionManagerMustConsultAllAgenciesThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record clearly, in the child's record of children's
/// social care, that other agencies were consulted and that the plan is discontinued.
///
/// SET A.4.10.7
///
/// The text does not say who.
mod agree_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ending-without-review/agree-8dec5e98",
        citations: &["SET A.4.10.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record clearly, in the child's record of children's social care, that other agencies were consulted and that the plan is discontinued",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyInThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EndingWithoutReviewAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Agree to discontinue the plan” follows “Consult the agencies”.
///
/// SET A.4.10.6
mod agree_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "agree-in-order-03015785",
        citations: &["SET A.4.10.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Agree to discontinue the plan” follows “Consult the agencies”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::EndingWithoutReviewAsk.occurrences(timeline)];
        Act::EndingWithoutReviewAgree
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
