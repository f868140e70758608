//! Telling the outcome of the assessment
//!
//! SET A.2.5.23
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::TellingTheOutcomeOthers, Act::TellingTheOutcomeTalk],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe2,
    ],
    facts: &["professional-referral"],
    circumstances: &[Circumstance::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::TellingTheOutcomeTalk),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd),
        ],
        talk_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::TellingTheOutcomeTalk),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn),
        ],
        talk_should_send_the_outcome_in_writing::judge,
    ),
    (
        &[
            What::Act(Act::TellingTheOutcomeOthers),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe2),
        ],
        others_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::TellingTheOutcomeOthers),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn2),
        ],
        others_should_send_the_outcome_in_writing::judge,
    ),
    (
        &[
            What::Act(Act::TellingTheOutcomeOthers),
            What::Act(Act::TellingTheOutcomeTalk),
        ],
        others_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should consult the child and the parents on the outcome,
/// unless this might put a child at risk of harm, or put an enquiry in jeopardy.
///
/// SET A.2.5.23
///
/// Reading: 'discussed with the child and family': child and parents.
///
/// The text does not say who.
mod talk_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "telling-the-outcome/talk-a75a3b23",
        citations: &["SET A.2.5.23"],
        readings: &["'discussed with the child and family': child and parents"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the child and the parents on the outcome, unless this might put a child at risk of harm, or put an enquiry in jeopardy",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consult the child and the parents on the outcome,
    /// unless this might put a child at risk of harm, or put an enquiry in jeopardy.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TellingTheOutcomeTalk.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the outcome, in writing, to the child and the
/// parents, unless this might put a child at risk of harm, or put an enquiry in jeopardy.
///
/// SET A.2.5.23
///
/// The text does not say who.
mod talk_should_send_the_outcome_in_writing {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "telling-the-outcome/talk-9f771182",
        citations: &["SET A.2.5.23"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThisMightPutAChildAtRiskOfHarmOrPutAnEnquiryIn
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the outcome, in writing, to the child and the parents, unless this might put a child at risk of harm, or put an enquiry in jeopardy",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the outcome, in writing, to the child and the
    /// parents, unless this might put a child at risk of harm, or put an enquiry in jeopardy.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TellingTheOutcomeTalk.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the referrer the outcome, with regard to
/// confidentiality when the referrer is a professional.
///
/// SET A.2.5.23
///
/// The text does not say who.
mod others_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "telling-the-outcome/others-b551b52a",
        citations: &["SET A.2.5.23"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.professional_referral(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the referrer the outcome, with regard to confidentiality when the referrer is a professional",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the referrer the outcome, with regard to
    /// confidentiality when the referrer is a professional.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TellingTheOutcomeOthers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the outcome, in writing, to the other agencies
/// involved with the child.
///
/// SET A.2.5.23
///
/// The text does not say who.
mod others_should_send_the_outcome_in_writing {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "telling-the-outcome/others-bc5fb4e6",
        citations: &["SET A.2.5.23"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the outcome, in writing, to the other agencies involved with the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TellingTheOutcomeOthers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Tell referrer and agencies” follows “Talk with child and family”.
///
/// SET A.2.5.23
mod others_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "others-in-order-7dbdf305",
        citations: &["SET A.2.5.23"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell referrer and agencies” follows “Talk with child and family”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::TellingTheOutcomeTalk.occurrences(timeline)];
        Act::TellingTheOutcomeOthers
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
