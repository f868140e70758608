//! A child protection plan is decided
//!
//! SET A.4.8.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::InitialConference,
        Act::PlanIsMadeGroup,
        Act::PlanIsMadeLetter,
        Act::PlanIsMadeReviews,
        Act::PlanIsMadeSettle,
    ],
    milestones: &[],
    states: &[State::PlanInForce],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoIsToExplainTheRoleOf,
        Duty::SomebodyTheTextDoesNotSayWhoMustAppointAQualifiedAnd,
        Duty::SomebodyTheTextDoesNotSayWhoMustArrangeWhenTheCore,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto,
        Duty::TheChildrensSocialCareManagerMustIdentifyAQualified,
        Duty::TheConferenceChairMustNameASocialWorkerQualifiedTo,
        Duty::TheConferenceChairShouldNameASocialWorkerQualifiedTo,
        Duty::TheConferenceChairShouldSeeThatTheseThingsAreDone,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PlanIsMadeSettle),
            What::Duty(Duty::TheConferenceChairShouldSeeThatTheseThingsAreDone),
        ],
        settle_should_see_that_these_things_are_done::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsMadeSettle),
            What::Duty(Duty::TheConferenceChairShouldNameASocialWorkerQualifiedTo),
        ],
        settle_should_name_a_social_worker_qualified_to::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsMadeSettle),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAppointAQualifiedAnd),
        ],
        settle_must_appoint_a_qualified_and_experienced_social::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsMadeSettle),
            What::Duty(Duty::TheChildrensSocialCareManagerMustIdentifyAQualified),
        ],
        settle_must_identify_a_qualified_social_worker_to::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsMadeSettle),
            What::Duty(Duty::TheConferenceChairMustNameASocialWorkerQualifiedTo),
        ],
        settle_must_name_a_social_worker_qualified_to::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustArrangeWhenTheCore),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::ReviewConference),
            What::Milestone(Milestone::PlanMade),
        ],
        settle_must_arrange_when_the_core_group_first_on_the_initial::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsMadeSettle),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToExplainTheRoleOf),
        ],
        settle_is_to_explain_the_role_of_the_lead::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsMadeSettle),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto),
        ],
        settle_should_put_these_things_into_the_outline::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsMadeGroup),
            What::Act(Act::PlanIsMadeLetter),
            What::Act(Act::PlanIsMadeReviews),
        ],
        group_in_order::judge,
    ),
    (
        &[What::Act(Act::PlanIsMadeLetter), What::Act(Act::PlanIsMadeSettle)],
        letter_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PlanIsMadeGroup),
            What::Act(Act::PlanIsMadeLetter),
            What::Act(Act::PlanIsMadeReviews),
        ],
        reviews_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The conference chair should see that these things are done.
///
/// Listed: the risks are stated, and it is specified what has to change.
///
/// Listed: the core group is named: family members and professionals.
///
/// Listed: the first core group has a date, and it is set how often it meets from then on.
///
/// Listed: the date of the review conference is set.
///
/// Listed: the outline plan is drawn up, and all concerned understand it clearly: the parents, and the
/// child where appropriate.
///
/// Listed: how often the child is visited is determined: every four weeks as a minimum.
///
/// SET A.4.8.2
mod settle_should_see_that_these_things_are_done {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-made/settle-5df879d8",
        citations: &["SET A.4.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should see that these things are done",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldSeeThatTheseThingsAreDone),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsMadeSettle.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldSeeThatTheseThingsAreDone,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should name a social worker, qualified, to lead.
///
/// SET A.4.8.2
///
/// Reading: 'should ensure that' one 'is identified', to develop, coordinate and carry out the plan:
/// named, as in 5.4.2.
mod settle_should_name_a_social_worker_qualified_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-made/settle-3e0fe467",
        citations: &["SET A.4.8.2"],
        readings: &[
            "'should ensure that' one 'is identified', to develop, coordinate and carry out the plan: named, as in 5.4.2",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should name a social worker, qualified, to lead",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldNameASocialWorkerQualifiedTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsMadeSettle.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldNameASocialWorkerQualifiedTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must appoint a qualified and experienced social worker as lead
/// social worker, to coordinate the plan among all agencies.
///
/// SET A.5.1.1
///
/// The text does not say who.
mod settle_must_appoint_a_qualified_and_experienced_social {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-made/settle-1a06548e",
        citations: &["SET A.5.1.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must appoint a qualified and experienced social worker as lead social worker, to coordinate the plan among all agencies",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAppointAQualifiedAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsMadeSettle.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustAppointAQualifiedAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager must identify a qualified social worker to lead.
///
/// SET A.5.4.2
///
/// Reading: 'identified by the … manager' is part of the must; at every initial or pre-birth
/// conference.
mod settle_must_identify_a_qualified_social_worker_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-made/settle-d720d44d",
        citations: &["SET A.5.4.2"],
        readings: &[
            "'identified by the … manager' is part of the must; at every initial or pre-birth conference",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must identify a qualified social worker to lead",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustIdentifyAQualified),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsMadeSettle.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustIdentifyAQualified,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair must name a social worker, qualified, to lead.
///
/// SET A.5.4.2
mod settle_must_name_a_social_worker_qualified_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-made/settle-5bd7677f",
        citations: &["SET A.5.4.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair must name a social worker, qualified, to lead",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairMustNameASocialWorkerQualifiedTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsMadeSettle.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairMustNameASocialWorkerQualifiedTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must arrange when the core group first meets, and how often
/// later on the initial conference on the child when the child protection plan is in force.
///
/// SET A.5.2.6
///
/// Reading: 'at the end of the conference'.
///
/// The text does not say who.
mod settle_must_arrange_when_the_core_group_first_on_the_initial {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-made/settle-9a5aa770",
        citations: &["SET A.5.2.6"],
        readings: &["'at the end of the conference'"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = first(Act::InitialConference.occurrences(timeline))
            .map_or(now, |start| start.latest);
        let judgements = sentence(timeline, now);
        applying(State::PlanInForce.running(timeline, at), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must arrange when the core group first meets, and how often later on the initial conference on the child when the child protection plan is in force",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must arrange when the core group first meets, and how often
    /// later on the initial conference on the child when the child protection plan is in force.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustArrangeWhenTheCore),
            );
        let start = first(Act::InitialConference.occurrences(timeline));
        SENTENCE
            .judge(
                limits::between(
                    start,
                    calendar::day_begins,
                    calendar::same_day_end,
                    &done,
                    now,
                ),
            )
    }
}

/// Somebody (the text does not say who) is to explain the role of the lead social worker fully, at the
/// initial conference and at the core group (the text uses no duty word).
///
/// SET A.5.4.1
///
/// Reading: 'it is important that': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod settle_is_to_explain_the_role_of_the_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-made/settle-d55191d5",
        citations: &["SET A.5.4.1"],
        readings: &["'it is important that': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to explain the role of the lead social worker fully, at the initial conference and at the core group (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToExplainTheRoleOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsMadeSettle.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToExplainTheRoleOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should put these things into the outline plan.
///
/// Listed: outcomes to safeguard each child: specific, achievable, centred on the child.
///
/// Listed: the kinds of services which each child requires, and family support.
///
/// Listed: by when the assessment is completed (if appropriate).
///
/// Listed: specialist assessments of child and family that sound judgement may require.
///
/// Listed: who does what, of professionals and family, and how and how often professionals see the
/// child and the family.
///
/// Listed: what it asks of each agency's resources, as far as possible, and who can commit them at the
/// first core group.
///
/// Listed: when progress is reviewed, how it is judged and who watches over it.
///
/// Listed: a robust contingency plan, for a family that cannot change while the child stays at risk:
/// for example legal action, and what would trigger it.
///
/// SET A.4.9.8
///
/// The text does not say who.
mod settle_should_put_these_things_into_the_outline {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-is-made/settle-2e675814",
        citations: &["SET A.4.9.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put these things into the outline plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanIsMadeSettle.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Core group” follows “Core group” or “Letter and record” or “Review conferences”.
///
/// SET A.4.8.2
mod group_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "group-in-order-232b0ebe",
        citations: &["SET A.4.8.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Core group” follows “Core group” or “Letter and record” or “Review conferences”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PlanIsMadeGroup.occurrences(timeline),
            Act::PlanIsMadeLetter.occurrences(timeline),
            Act::PlanIsMadeReviews.occurrences(timeline),
        ];
        Act::PlanIsMadeGroup
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Letter and record” follows “Settle the outline plan”.
///
/// SET A.4.8.2
mod letter_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-in-order-ab2e014f",
        citations: &["SET A.4.8.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Letter and record” follows “Settle the outline plan”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PlanIsMadeSettle.occurrences(timeline)];
        Act::PlanIsMadeLetter
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Review conferences” follows “Core group” or “Letter and record” or “Review conferences”.
///
/// SET A.4.8.2
mod reviews_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "reviews-in-order-72c8773a",
        citations: &["SET A.4.8.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Review conferences” follows “Core group” or “Letter and record” or “Review conferences”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PlanIsMadeGroup.occurrences(timeline),
            Act::PlanIsMadeLetter.occurrences(timeline),
            Act::PlanIsMadeReviews.occurrences(timeline),
        ];
        Act::PlanIsMadeReviews
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
