//! Child protection review conferences
//!
//! SET A.4.1.19
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::InitialConference,
        Act::ReviewConference,
        Act::ReviewConferencesLastLetter,
        Act::ReviewConferencesLetter,
        Act::ReviewConferencesPrepare,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareShouldConsiderStartingFamilyCourt,
        Duty::SomebodyTheTextDoesNotSayWhoShouldBringTheReview,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideByTheChilds,
        Duty::SomebodyTheTextDoesNotSayWhoShouldEndThePlanWhenThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReferCasesOf,
        Duty::TheReviewConferenceIsToConsiderTheFollowingTheText,
        Duty::TheReviewConferenceIsToCoverTheFollowingTheTextUses,
        Duty::TheReviewConferenceShouldConsiderExplicitlyWhetherThe,
        Duty::TheReviewConferenceShouldConsiderWhatFurtherSupportMay,
        Duty::TheReviewConferenceShouldConsiderWhichTimescalesMeetThe,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::SignificantHarmIsConsideredToBeHappening,
        Circumstance::TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot,
        Circumstance::TheChildIsNotSufferingSignificantHarmAndIsNotLikely,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBringTheReview),
        ],
        should_bring_the_review_forward_in_these::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferCasesOf),
        ],
        should_refer_cases_of_neglect_back_to::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::TheReviewConferenceIsToConsiderTheFollowingTheText),
        ],
        review_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::TheReviewConferenceShouldConsiderExplicitlyWhetherThe),
        ],
        review_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::ChildrensSocialCareShouldConsiderStartingFamilyCourt),
        ],
        review_should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEndThePlanWhenThe),
        ],
        review_should_end_the_plan::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::TheReviewConferenceShouldConsiderWhatFurtherSupportMay),
        ],
        review_should_cover3::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::TheReviewConferenceIsToCoverTheFollowingTheTextUses),
        ],
        review_is_to_cover2::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::TheReviewConferenceShouldConsiderWhichTimescalesMeetThe),
        ],
        review_should_cover4::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideByTheChilds),
        ],
        review_should_decide_by_the_childs_circumstances_and::judge,
    ),
    (
        &[What::Act(Act::ReviewConference), What::Act(Act::ReviewConferencesPrepare)],
        review_in_order::judge,
    ),
    (
        &[What::Act(Act::ReviewConference), What::Act(Act::ReviewConferencesLastLetter)],
        last_letter_in_order::judge,
    ),
    (
        &[What::Act(Act::ReviewConference), What::Act(Act::ReviewConferencesLetter)],
        letter_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([
        own(timeline, now),
        crate::shared::conference::judge(timeline, now),
        crate::shared::review_conference::judge(timeline, now),
    ])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should bring the review forward in these cases.
///
/// Listed: protection concerns from a new incident or allegation of abuse are sustained.
///
/// Listed: carrying out the plan meets significant difficulties.
///
/// Listed: a child will be born into a household whose children already have plans.
///
/// Listed: an adult, or a child, that is a risk to children is about to join the household, or begins
/// regular contact with it.
///
/// Listed: circumstances of child or family change significantly, in a way that the last conference
/// did not foresee and that touches the child's safety.
///
/// Listed: a child with a plan who is also looked after may go back to where care once caused concern,
/// unless the plan already foresees that step.
///
/// Listed: the core group can show significant progress by the family, or a significant change that
/// lowers the risk.
///
/// SET A.4.1.25
///
/// The text does not say who.
///
/// The text does not say how long.
mod should_bring_the_review_forward_in_these {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences-e819a708",
        citations: &["SET A.4.1.25"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should bring the review forward in these cases",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBringTheReview),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InitialConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldBringTheReview,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should refer cases of neglect back to the police, to discuss
/// the criminal threshold when the case is acute from the outset, or a chronic one does not improve.
///
/// SET A.4.1.23
///
/// The text does not say who.
mod should_refer_cases_of_neglect_back_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences-b0a85551",
        citations: &["SET A.4.1.23"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheCaseIsAcuteFromTheOutsetOrAChronicOneDoesNot
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should refer cases of neglect back to the police, to discuss the criminal threshold when the case is acute from the outset, or a chronic one does not improve",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should refer cases of neglect back to the police, to discuss
    /// the criminal threshold when the case is acute from the outset, or a chronic one does not improve.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferCasesOf));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InitialConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReferCasesOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review conference is to consider the following (the text uses no duty word).
///
/// Listed: whether significant harm goes on, or is likely.
///
/// Listed: progress in development against the outcomes of the plan.
///
/// Listed: whether the plan should go on or be changed.
///
/// SET A.4.1.19
///
/// Reading: 'is intended': stated as fact.
///
/// The text uses no duty word here.
mod review_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences/review-39fdb5ec",
        citations: &["SET A.4.1.19"],
        readings: &["'is intended': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference is to consider the following (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceIsToConsiderTheFollowingTheText),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceIsToConsiderTheFollowingTheText,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review conference should consider explicitly whether the child suffers, or is likely to suffer,
/// significant harm, so that a formal plan is still required.
///
/// SET A.4.1.19
mod review_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences/review-f9e27081",
        citations: &["SET A.4.1.19"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference should consider explicitly whether the child suffers, or is likely to suffer, significant harm, so that a formal plan is still required",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceShouldConsiderExplicitlyWhetherThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceShouldConsiderExplicitlyWhetherThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should consider starting family court proceedings when significant harm is
/// considered to be happening.
///
/// SET A.4.1.19
///
/// Reading: 'the local authority': children's social care.
mod review_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences/review-b44720ee",
        citations: &["SET A.4.1.19"],
        readings: &["'the local authority': children's social care"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::SignificantHarmIsConsideredToBeHappening.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should consider starting family court proceedings when significant harm is considered to be happening",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care should consider starting family court proceedings when significant harm is
    /// considered to be happening.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldConsiderStartingFamilyCourt),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldConsiderStartingFamilyCourt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should end the plan when the child is not suffering
/// significant harm and is not likely to.
///
/// SET A.4.1.19
///
/// Reading: 'if not' is taken to answer the question whether the child suffers or is likely to suffer
/// harm.
///
/// The text does not say who.
mod review_should_end_the_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences/review-cc0a0df0",
        citations: &["SET A.4.1.19"],
        readings: &[
            "'if not' is taken to answer the question whether the child suffers or is likely to suffer harm",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildIsNotSufferingSignificantHarmAndIsNotLikely
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should end the plan when the child is not suffering significant harm and is not likely to",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should end the plan when the child is not suffering
    /// significant harm and is not likely to.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEndThePlanWhenThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldEndThePlanWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review conference should consider what further support may help child and family, and recommend
/// it when the outcome of the review conference is "plan ends".
///
/// SET A.4.1.19
mod review_should_cover3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences/review-7e6a93de",
        citations: &["SET A.4.1.19"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::ReviewConference
                .came_out(
                    Outcome::ReviewConference(ReviewConferenceOutcome::PlanEnds),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference should consider what further support may help child and family, and recommend it when the outcome of the review conference is \"plan ends\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The review conference should consider what further support may help child and family, and recommend
    /// it when the outcome of the review conference is "plan ends".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceShouldConsiderWhatFurtherSupportMay),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceShouldConsiderWhatFurtherSupportMay,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review conference is to cover the following (the text uses no duty word).
///
/// Listed: current information on health, development and functioning, and on what the parents can do
/// for the child's welfare: shared and analysed.
///
/// Listed: contact kept about the child with GPs, health visitors, emotional wellbeing and mental
/// health services, and mental health services for adults.
///
/// Listed: how the carer's own capacity and functioning affect the child.
///
/// Listed: whether the measures in place work, and fit local arrangements.
///
/// Listed: progress of every part of the plan.
///
/// Listed: changes to the plan, for instance where a family does not cooperate.
///
/// Listed: what protects the child if circumstances change.
///
/// Listed: outcomes and timescales: set, or set anew.
///
/// Listed: the child's wishes and feelings, which may have changed.
///
/// Listed: how likely significant harm is in future.
///
/// Listed: whether a new assessment is needed.
///
/// SET A.4.1.20
///
/// Reading: 'thorough regular review … includes': stated as fact.
///
/// The text uses no duty word here.
mod review_is_to_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences/review-7fab1748",
        citations: &["SET A.4.1.20"],
        readings: &["'thorough regular review … includes': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference is to cover the following (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceIsToCoverTheFollowingTheTextUses),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceIsToCoverTheFollowingTheTextUses,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review conference should consider which timescales meet the child's needs and safety.
///
/// SET A.4.1.24
mod review_should_cover4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences/review-7ae3a492",
        citations: &["SET A.4.1.24"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference should consider which timescales meet the child's needs and safety",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceShouldConsiderWhichTimescalesMeetThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceShouldConsiderWhichTimescalesMeetThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should decide by the child's circumstances and what the
/// concerns do to the child, not by what limits an agency.
///
/// SET A.4.1.24
///
/// The text does not say who.
mod review_should_decide_by_the_childs_circumstances_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conferences/review-9b03f878",
        citations: &["SET A.4.1.24"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should decide by the child's circumstances and what the concerns do to the child, not by what limits an agency",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideByTheChilds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideByTheChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Review conference” follows “Prepare the review”.
///
/// SET A.4.1.19
mod review_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-in-order-fb79f426",
        citations: &["SET A.4.1.19"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Review conference” follows “Prepare the review”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ReviewConferencesPrepare.occurrences(timeline)];
        Act::ReviewConference
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Letter and record of the review that ended the plan” follows “Review conference”.
///
/// SET A.4.1.19
mod last_letter_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "last-letter-in-order-331d26d0",
        citations: &["SET A.4.1.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Letter and record of the review that ended the plan” follows “Review conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            order::possibly(
                Act::ReviewConference.occurrences(timeline),
                &[Outcome::ReviewConference(ReviewConferenceOutcome::PlanEnds)],
            ),
        ];
        Act::ReviewConferencesLastLetter
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Letter and record” follows “Review conference”.
///
/// SET A.4.1.19
mod letter_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-in-order-7d061623",
        citations: &["SET A.4.1.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Letter and record” follows “Review conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            order::possibly(
                Act::ReviewConference.occurrences(timeline),
                &[Outcome::ReviewConference(ReviewConferenceOutcome::PlanGoesOn)],
            ),
        ];
        Act::ReviewConferencesLetter
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
