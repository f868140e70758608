//! Move abroad of a child with a plan
//!
//! SET A.6.11.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::MoveAbroadConsider, Act::MoveAbroadInform],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderWhyTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeSuitableSteps,
        Duty::TheLeadSocialWorkerAndTheConferenceChairShouldConsider,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::MoveAbroadConsider),
            What::Duty(Duty::TheLeadSocialWorkerAndTheConferenceChairShouldConsider),
        ],
        consider_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::MoveAbroadConsider),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderWhyTheChild),
        ],
        consider_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::MoveAbroadInform),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeSuitableSteps),
        ],
        inform_should_take_suitable_steps_to_inform_local::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The lead social worker and the conference chair should consider a review conference or core group,
/// held anew to settle what is to be done.
///
/// SET A.6.11.2
///
/// The text does not say how long.
mod consider_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-abroad/consider-ba1302b1",
        citations: &["SET A.6.11.2"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker and the conference chair should consider a review conference or core group, held anew to settle what is to be done",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerAndTheConferenceChairShouldConsider),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveAbroadConsider.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerAndTheConferenceChairShouldConsider,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to consider why the child moved abroad, and what legal
/// steps are needed, if any (the text uses no duty word).
///
/// SET A.6.11.3
///
/// Reading: 'consideration needs to be given': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod consider_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-abroad/consider-af2f825c",
        citations: &["SET A.6.11.3"],
        readings: &["'consideration needs to be given': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to consider why the child moved abroad, and what legal steps are needed, if any (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderWhyTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveAbroadConsider.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderWhyTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should take suitable steps to inform local authorities of the
/// country to which the child moved, of any concerns.
///
/// SET A.6.11.2
///
/// The text does not say who.
mod inform_should_take_suitable_steps_to_inform_local {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-abroad/inform-7968d3c3",
        citations: &["SET A.6.11.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should take suitable steps to inform local authorities of the country to which the child moved, of any concerns",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeSuitableSteps),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveAbroadInform.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeSuitableSteps,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
