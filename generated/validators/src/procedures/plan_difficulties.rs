//! Difficulties in carrying out the plan
//!
//! SET A.5.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::PlanDifficultiesAccess,
        Act::PlanDifficultiesDiscussion,
        Act::PlanDifficultiesInform,
        Act::PlanDifficultiesManagers,
        Act::PlanDifficultiesMembers,
        Act::PlanDifficultiesReconsider,
        Act::PlanDifficultiesWhich,
        Act::StrategyDiscussion,
    ],
    milestones: &[Milestone::DifficultyNoticed],
    states: &[],
    dates: &[],
    duties: &[
        Duty::EachMemberOfTheCoreGroupAndThePoliceMustAgreeAPlan,
        Duty::EachMemberOfTheCoreGroupMustAddressTheDisagreementAnd,
        Duty::EachMemberOfTheCoreGroupMustTellTheLeadSocialWorker,
        Duty::SomebodyTheTextDoesNotSayWhoMustBringAboutACore,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellEachMemberOf,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildrens,
        Duty::TheLeadSocialWorkerAndTheFirstLineManagerShould,
        Duty::TheManagersOrChildProtectionAdvisersOfTheMembers,
        Duty::TheStrategyMeetingOrDiscussionShouldConsiderThe,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::EachMemberOfTheCoreGroupMustTellTheLeadSocialWorker),
            What::Milestone(Milestone::DifficultyNoticed),
        ],
        inform_must_tell_immediately::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesInform),
            What::Duty(Duty::TheLeadSocialWorkerAndTheFirstLineManagerShould),
        ],
        inform_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesWhich),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildrens),
        ],
        which_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesWhich),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellEachMemberOf),
        ],
        which_should_tell2::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesAccess),
            What::Duty(Duty::EachMemberOfTheCoreGroupAndThePoliceMustAgreeAPlan),
        ],
        access_must_agree_a_plan_of_action_and::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesReconsider),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringAboutACore),
        ],
        reconsider_must_bring_about_a_core_group_meeting::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], discussion_should_convene::judge),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldConsiderThe),
        ],
        discussion_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesMembers),
            What::Duty(Duty::EachMemberOfTheCoreGroupMustAddressTheDisagreementAnd),
        ],
        members_must_address_the_disagreement_and_discuss_it::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesManagers),
            What::Duty(Duty::TheManagersOrChildProtectionAdvisersOfTheMembers),
        ],
        managers_must_be_involved_then::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesAccess),
            What::Act(Act::PlanDifficultiesInform),
            What::Act(Act::PlanDifficultiesWhich),
        ],
        access_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesDiscussion),
            What::Act(Act::PlanDifficultiesInform),
            What::Act(Act::PlanDifficultiesWhich),
        ],
        discussion_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PlanDifficultiesInform),
            What::Act(Act::PlanDifficultiesReconsider),
            What::Act(Act::PlanDifficultiesWhich),
        ],
        reconsider_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Each member of the core group must tell the lead social worker immediately after awareness of
/// difficulties in carrying out the plan.
///
/// SET A.5.5.1
///
/// Reading: 'where any member … is aware of difficulties': told of the members.
mod inform_must_tell_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/inform-d859b4a5",
        citations: &["SET A.5.5.1"],
        readings: &[
            "'where any member … is aware of difficulties': told of the members",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group must tell the lead social worker immediately after awareness of difficulties in carrying out the plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupMustTellTheLeadSocialWorker),
            );
        flat([
            {
                let start = first(Milestone::DifficultyNoticed.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “immediately”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [Party::Role(Role::CoreGroupMember)];
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

/// The lead social worker and the first line manager should consider arranging a legal planning
/// meeting.
///
/// SET A.5.5.1
///
/// Reading: 'with their line manager': both.
mod inform_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/inform-565f20b5",
        citations: &["SET A.5.5.1"],
        readings: &["'with their line manager': both"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker and the first line manager should consider arranging a legal planning meeting",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheLeadSocialWorkerAndTheFirstLineManagerShould));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanDifficultiesInform.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerAndTheFirstLineManagerShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the children's social care manager or the child
/// protection adviser when the outcome of "What is the difficulty, and how is it taken up?" is "access
/// to the child".
///
/// SET A.5.2.2
///
/// Reading: where the lead social worker or another professional has difficulty in getting direct
/// access to the child.
///
/// The text does not say who.
mod which_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/which-7c0f127d",
        citations: &["SET A.5.2.2"],
        readings: &[
            "where the lead social worker or another professional has difficulty in getting direct access to the child",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::PlanDifficultiesWhich
                .came_out(
                    Outcome::PlanDifficultiesWhich(
                        PlanDifficultiesWhichOutcome::AccessToTheChild,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the children's social care manager or the child protection adviser when the outcome of \"What is the difficulty, and how is it taken up?\" is \"access to the child\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the children's social care manager or the child
    /// protection adviser when the outcome of "What is the difficulty, and how is it taken up?" is "access
    /// to the child".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildrens),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanDifficultiesWhich.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildrens,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell each member of the core group when the outcome of
/// "What is the difficulty, and how is it taken up?" is "access to the child".
///
/// SET A.5.2.2
///
/// The text does not say who.
mod which_should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/which-5870e6c0",
        citations: &["SET A.5.2.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::PlanDifficultiesWhich
                .came_out(
                    Outcome::PlanDifficultiesWhich(
                        PlanDifficultiesWhichOutcome::AccessToTheChild,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell each member of the core group when the outcome of \"What is the difficulty, and how is it taken up?\" is \"access to the child\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell each member of the core group when the outcome of
    /// "What is the difficulty, and how is it taken up?" is "access to the child".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellEachMemberOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanDifficultiesWhich.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellEachMemberOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group and the police must agree a plan of action, and consider whether to
/// convene a review conference.
///
/// SET A.5.2.2
///
/// Reading: 'this must result in'.
mod access_must_agree_a_plan_of_action_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/access-e320d9c0",
        citations: &["SET A.5.2.2"],
        readings: &["'this must result in'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group and the police must agree a plan of action, and consider whether to convene a review conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupAndThePoliceMustAgreeAPlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanDifficultiesAccess.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupAndThePoliceMustAgreeAPlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must bring about a core group meeting or discussion that
/// agrees a reconsidered plan.
///
/// SET A.5.5.1
///
/// Reading: 'co-ordinated': under the must of the same sentence.
///
/// The text does not say who.
mod reconsider_must_bring_about_a_core_group_meeting {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/reconsider-9a0d8e7d",
        citations: &["SET A.5.5.1"],
        readings: &["'co-ordinated': under the must of the same sentence"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must bring about a core group meeting or discussion that agrees a reconsidered plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringAboutACore));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanDifficultiesReconsider.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustBringAboutACore,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should convene the strategy meeting or discussion.
///
/// SET A.5.5.1
///
/// Reading: 'alternatively': in place of the core group meeting.
///
/// The text does not say who.
mod discussion_should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/discussion-9cd543a1",
        citations: &["SET A.5.5.1"],
        readings: &["'alternatively': in place of the core group meeting"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should convene the strategy meeting or discussion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The strategy meeting or discussion should consider the following.
///
/// Listed: immediate emergency action by the police to get into premises (where appropriate).
///
/// Listed: a section 47 enquiry.
///
/// Listed: legal action.
///
/// Listed: bringing forward the review conference.
///
/// SET A.5.5.1
mod discussion_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/discussion-38700a64",
        citations: &["SET A.5.5.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldConsiderThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionShouldConsiderThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group must address the disagreement, and discuss it with each other first.
///
/// SET A.5.5.3
mod members_must_address_the_disagreement_and_discuss_it {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/members-6f42d6d4",
        citations: &["SET A.5.5.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group must address the disagreement, and discuss it with each other first",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupMustAddressTheDisagreementAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanDifficultiesMembers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupMustAddressTheDisagreementAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The managers or child protection advisers of the members concerned must be involved then (if
/// required).
///
/// SET A.5.5.3
mod managers_must_be_involved_then {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-difficulties/managers-f4751ac5",
        citations: &["SET A.5.5.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The managers or child protection advisers of the members concerned must be involved then (if required)",
        force: Force::Must,
        forbids: false,
        softener: Some("if required"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagersOrChildProtectionAdvisersOfTheMembers),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PlanDifficultiesManagers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagersOrChildProtectionAdvisersOfTheMembers,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Plan how the child is reached” follows “Tell the lead social worker” or “What is the difficulty,
/// and how is it taken up?”.
///
/// SET A.5.5
mod access_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "access-in-order-14875d6c",
        citations: &["SET A.5.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Plan how the child is reached” follows “Tell the lead social worker” or “What is the difficulty, and how is it taken up?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PlanDifficultiesInform.occurrences(timeline),
            Act::PlanDifficultiesWhich.occurrences(timeline),
        ];
        Act::PlanDifficultiesAccess
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Call a strategy meeting or discussion” follows “Tell the lead social worker” or “What is the
/// difficulty, and how is it taken up?”.
///
/// SET A.5.5
mod discussion_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "discussion-in-order-e2f1faf3",
        citations: &["SET A.5.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Call a strategy meeting or discussion” follows “Tell the lead social worker” or “What is the difficulty, and how is it taken up?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PlanDifficultiesInform.occurrences(timeline),
            Act::PlanDifficultiesWhich.occurrences(timeline),
        ];
        Act::PlanDifficultiesDiscussion
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Reconsider the plan” follows “Tell the lead social worker” or “What is the difficulty, and how is
/// it taken up?”.
///
/// SET A.5.5
mod reconsider_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "reconsider-in-order-3478d8f1",
        citations: &["SET A.5.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Reconsider the plan” follows “Tell the lead social worker” or “What is the difficulty, and how is it taken up?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PlanDifficultiesInform.occurrences(timeline),
            Act::PlanDifficultiesWhich.occurrences(timeline),
        ];
        Act::PlanDifficultiesReconsider
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
