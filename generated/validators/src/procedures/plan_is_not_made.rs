//! No child protection plan is decided
//!
//! SET A.4.10.1
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::PlanIsNotMadeLetter,
        Act::PlanIsNotMadeRecommend,
        Act::PlanIsNotMadeSay,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsAnd,
        Duty::TheConferenceChairMustSeeThatTheseThingsAreDoneWhen,
        Duty::TheConferenceShouldConsiderWhatTheChildNeeds,
        Duty::TheConferenceShouldRecommendFurtherHelpForTheFamilyTo,
    ],
    facts: &[],
    circumstances: &[Circumstance::TheChildNeedsHelpToPromoteWelfareThoughNotAPlan],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PlanIsNotMadeRecommend),
            What::Duty(Duty::TheConferenceShouldConsiderWhatTheChildNeeds),
        ],
        recommend_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsNotMadeRecommend),
            What::Duty(Duty::TheConferenceShouldRecommendFurtherHelpForTheFamilyTo),
        ],
        recommend_should_recommend_further_help_for_the_family::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsNotMadeRecommend),
            What::Duty(Duty::TheConferenceChairMustSeeThatTheseThingsAreDoneWhen),
        ],
        recommend_must_see_that_these_things_are_done::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsNotMadeSay),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsAnd),
        ],
        say_must_tell::judge,
    ),
    (
        &[What::Act(Act::PlanIsNotMadeLetter), What::Act(Act::PlanIsNotMadeSay)],
        letter_in_order::judge,
    ),
    (
        &[What::Act(Act::PlanIsNotMadeRecommend), What::Act(Act::PlanIsNotMadeSay)],
        say_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The conference should consider what the child needs.
///
/// SET A.4.10.1
///
/// Reading: the child may still require services for health or development.
mod recommend_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-not-made/recommend-0bbc5cad",
        citations: &["SET A.4.10.1"],
        readings: &["the child may still require services for health or development"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference should consider what the child needs",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheConferenceShouldConsiderWhatTheChildNeeds));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsNotMadeRecommend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceShouldConsiderWhatTheChildNeeds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference should recommend further help for the family to meet it.
///
/// SET A.4.10.1
mod recommend_should_recommend_further_help_for_the_family {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-not-made/recommend-889ba44d",
        citations: &["SET A.4.10.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference should recommend further help for the family to meet it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceShouldRecommendFurtherHelpForTheFamilyTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsNotMadeRecommend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceShouldRecommendFurtherHelpForTheFamilyTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair must see that these things are done when the child needs help to promote
/// welfare, though not a plan.
///
/// Listed: the conference draws up a plan as a child in need, or makes appropriate recommendations for
/// one.
///
/// Listed: the conference considers local procedures for stepping down, or a family group conference.
///
/// SET A.4.8.3
mod recommend_must_see_that_these_things_are_done {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-not-made/recommend-98e78063",
        citations: &["SET A.4.8.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildNeedsHelpToPromoteWelfareThoughNotAPlan
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair must see that these things are done when the child needs help to promote welfare, though not a plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The conference chair must see that these things are done when the child needs help to promote
    /// welfare, though not a plan.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairMustSeeThatTheseThingsAreDoneWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsNotMadeRecommend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairMustSeeThatTheseThingsAreDoneWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell the parents and all agencies the decision, in
/// writing and by word of mouth.
///
/// SET A.4.10.2
///
/// Reading: 'the parent/s, and agencies'.
///
/// The text does not say who.
mod say_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-not-made/say-c341cfc8",
        citations: &["SET A.4.10.2"],
        readings: &["'the parent/s, and agencies'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the parents and all agencies the decision, in writing and by word of mouth",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsNotMadeSay.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Letter and record” follows “Tell the decision”.
///
/// SET A.4.10.1
mod letter_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-in-order-4b1672df",
        citations: &["SET A.4.10.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Letter and record” follows “Tell the decision”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PlanIsNotMadeSay.occurrences(timeline)];
        Act::PlanIsNotMadeLetter
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell the decision” follows “Recommend other help”.
///
/// SET A.4.10.1
mod say_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "say-in-order-6c8fb6a3",
        citations: &["SET A.4.10.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the decision” follows “Recommend other help”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PlanIsNotMadeRecommend.occurrences(timeline)];
        Act::PlanIsNotMadeSay
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
