//! Missing child with a plan, or under an enquiry
//!
//! SET B.20.10
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::LocatingDiscussion,
        Act::MissingWithAPlanPlan,
        Act::RiskAssessmentOfMissing,
    ],
    milestones: &[Milestone::WentMissing],
    states: &[State::PlanInForce],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustAdviseTheChildAbout,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAtStatutory,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgree,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveAStrategyIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheseInThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReviseTheStatutory,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInDetail,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference2,
        Duty::TheMemberOfTheSeniorManagementTeamOrOfASimilar2,
    ],
    facts: &["back-before-the-meeting", "lives-at-home", "under-enquiry"],
    circumstances: &[
        Circumstance::RunningAwayIsAnEstablishedPattern,
        Circumstance::ThereIsConcernThatTheChildMayRunAway,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::TheMemberOfTheSeniorManagementTeamOrOfASimilar2),
            What::Milestone(Milestone::WentMissing),
        ],
        must_be_involved_in_examining_the_first::judge,
    ),
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference2),
            What::Milestone(Milestone::WentMissing),
        ],
        should_tell::judge,
    ),
    (
        &[
            What::Act(Act::LocatingDiscussion),
            What::Milestone(Milestone::WentMissing),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::PlanMade),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
        ],
        discuss_must_happen_within_7_days::judge,
    ),
    (
        &[
            What::Act(Act::LocatingDiscussion),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::PlanMade),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
        ],
        discuss_must_happen_as_soon_as_practicable::judge,
    ),
    (&[What::Act(Act::LocatingDiscussion)], discuss_should_attend::judge),
    (&[What::Act(Act::LocatingDiscussion)], discuss_should_attend2::judge),
    (&[What::Act(Act::RiskAssessmentOfMissing)], assess_should_happen::judge),
    (
        &[
            What::Act(Act::RiskAssessmentOfMissing),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAdviseTheChildAbout),
        ],
        assess_must_advise_the_child_about_an_independent::judge,
    ),
    (
        &[
            What::Act(Act::MissingWithAPlanPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheseInThe),
        ],
        plan_should_have_these_in_the_statutory_plan::judge,
    ),
    (
        &[
            What::Act(Act::MissingWithAPlanPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAtStatutory),
        ],
        plan_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::MissingWithAPlanPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviseTheStatutory),
        ],
        plan_should_revise_the_statutory_plan_accordingly::judge,
    ),
    (
        &[
            What::Act(Act::MissingWithAPlanPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveAStrategyIn),
        ],
        plan_should_have_a_strategy_in_the_plan::judge,
    ),
    (
        &[
            What::Act(Act::MissingWithAPlanPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgree),
        ],
        plan_should_discuss_and_agree_that_strategy_with::judge,
    ),
    (
        &[
            What::Act(Act::MissingWithAPlanPlan),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInDetail),
        ],
        plan_should_set_out_in_detail_what_all::judge,
    ),
    (
        &[What::Act(Act::MissingWithAPlanPlan), What::Act(Act::RiskAssessmentOfMissing)],
        plan_in_order::judge,
    ),
    (
        &[What::Act(Act::LocatingDiscussion), What::Act(Act::RiskAssessmentOfMissing)],
        assess_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([
        own(timeline, now),
        crate::shared::risk_assessment_of_missing::judge(timeline, now),
    ])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The member of the senior management team or of a similar command level must be involved in
/// examining the first lines of enquiry and in approving staffing levels.
///
/// SET B.20.10.1
mod must_be_involved_in_examining_the_first {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan-5dde86a8",
        citations: &["SET B.20.10.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The member of the senior management team or of a similar command level must be involved in examining the first lines of enquiry and in approving staffing levels",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheMemberOfTheSeniorManagementTeamOrOfASimilar2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::WentMissing.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheMemberOfTheSeniorManagementTeamOrOfASimilar2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the conference chair of each episode.
///
/// SET B.20.10.1
///
/// The text does not say who.
mod should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan-417b397b",
        citations: &["SET B.20.10.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the conference chair of each episode",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::WentMissing.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion to find the child must happen within 7 days of the child's going
/// missing when (the child lives at home and the child protection plan is in force) or the child is
/// under a section 47 enquiry.
///
/// No longer needed if the child has come back before the date of the meeting.
///
/// SET B.20.10.1
///
/// Reading: 'additional action is required. This includes': must; 'arranged': held; counted from going
/// missing.
///
/// The text does not say who.
mod discuss_must_happen_within_7_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/discuss-6f428ae7",
        citations: &["SET B.20.10.1"],
        readings: &[
            "'additional action is required. This includes': must; 'arranged': held; counted from going missing",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = first(Milestone::WentMissing.occurrences(timeline))
            .map_or(now, |start| start.latest);
        let judgements = sentence(timeline, now);
        let judgements = lifted(timeline.facts.back_before_the_meeting(), judgements);
        applying(
            Truth::any([
                Truth::all([
                    timeline.facts.lives_at_home(),
                    State::PlanInForce.running(timeline, at),
                ]),
                timeline.facts.under_enquiry(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion to find the child must happen within 7 days of the child's going missing when (the child lives at home and the child protection plan is in force) or the child is under a section 47 enquiry",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion to find the child must happen within 7 days of the child's going
    /// missing when (the child lives at home and the child protection plan is in force) or the child is
    /// under a section 47 enquiry.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::LocatingDiscussion.occurrences(timeline);
        let start = first(Milestone::WentMissing.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(7, Unit::Days));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The strategy meeting or discussion to find the child must happen as soon as practicable when (the
/// child lives at home and the child protection plan is in force) or the child is under a section 47
/// enquiry.
///
/// No longer needed if the child has come back before the date of the meeting.
///
/// SET B.20.10.1
///
/// Reading: 'additional action is required': must; of the two limits, 'in any event' the 7 days.
///
/// The text does not say who.
mod discuss_must_happen_as_soon_as_practicable {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/discuss-46e1f200",
        citations: &["SET B.20.10.1"],
        readings: &[
            "'additional action is required': must; of the two limits, 'in any event' the 7 days",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        let judgements = lifted(timeline.facts.back_before_the_meeting(), judgements);
        applying(
            Truth::any([
                Truth::all([
                    timeline.facts.lives_at_home(),
                    State::PlanInForce.running(timeline, at),
                ]),
                timeline.facts.under_enquiry(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion to find the child must happen as soon as practicable when (the child lives at home and the child protection plan is in force) or the child is under a section 47 enquiry",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion to find the child must happen as soon as practicable when (the
    /// child lives at home and the child protection plan is in force) or the child is under a section 47
    /// enquiry.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::LocatingDiscussion.occurrences(timeline)]),
                    "whether this was done “as soon as practicable”: the text gives no measure",
                ),
            )
    }
}

/// The police should attend the strategy meeting or discussion to find the child.
///
/// SET B.20.10.1
mod discuss_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/discuss-a07c7960",
        citations: &["SET B.20.10.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police should attend the strategy meeting or discussion to find the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::LocatingDiscussion.occurrences(timeline);
        let parties = [Party::Agency(Agency::Police)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The other relevant professionals involved with the child should attend the strategy meeting or
/// discussion to find the child.
///
/// SET B.20.10.1
mod discuss_should_attend2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/discuss-27e25192",
        citations: &["SET B.20.10.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The other relevant professionals involved with the child should attend the strategy meeting or discussion to find the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::LocatingDiscussion.occurrences(timeline);
        let parties = [
            Party::Qualified("the other relevant professionals involved with the child"),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The assessment of the risk of going missing should happen when there is concern that the child may
/// run away.
///
/// SET B.20.10.1
///
/// The text does not say who.
mod assess_should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/assess-509e58f1",
        citations: &["SET B.20.10.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThereIsConcernThatTheChildMayRunAway.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The assessment of the risk of going missing should happen when there is concern that the child may run away",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The assessment of the risk of going missing should happen when there is concern that the child may
    /// run away.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::RiskAssessmentOfMissing.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) must advise the child about an independent advocate, and heed
/// the child's views.
///
/// SET B.20.10.1
///
/// Reading: 'additional action is required. This includes': must.
///
/// The text does not say who.
mod assess_must_advise_the_child_about_an_independent {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/assess-6555c804",
        citations: &["SET B.20.10.1"],
        readings: &["'additional action is required. This includes': must"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must advise the child about an independent advocate, and heed the child's views",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAdviseTheChildAbout),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RiskAssessmentOfMissing.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustAdviseTheChildAbout,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should have these in the statutory plan.
///
/// Listed: strategies against going missing.
///
/// Listed: strategies that make an absence shorter and less dangerous.
///
/// SET B.20.10.1
///
/// The text does not say who.
mod plan_should_have_these_in_the_statutory_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/plan-3d4db4a5",
        citations: &["SET B.20.10.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should have these in the statutory plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheseInThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingWithAPlanPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheseInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider at statutory reviews, a revision of the
/// strategies against repetition.
///
/// SET B.20.10.1
///
/// Reading: 'statutory reviews should consider'.
///
/// The text does not say who.
mod plan_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/plan-87795e07",
        citations: &["SET B.20.10.1"],
        readings: &["'statutory reviews should consider'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider at statutory reviews, a revision of the strategies against repetition",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAtStatutory),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingWithAPlanPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAtStatutory,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should revise the statutory plan accordingly.
///
/// SET B.20.10.1
///
/// The text does not say who.
mod plan_should_revise_the_statutory_plan_accordingly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/plan-cf9d0bca",
        citations: &["SET B.20.10.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should revise the statutory plan accordingly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviseTheStatutory),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingWithAPlanPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReviseTheStatutory,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should have a strategy in the plan: to keep the child safe,
/// and to make running away less likely when running away is an established pattern.
///
/// SET B.20.10.2
///
/// The text does not say who.
mod plan_should_have_a_strategy_in_the_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/plan-078dd674",
        citations: &["SET B.20.10.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::RunningAwayIsAnEstablishedPattern.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should have a strategy in the plan: to keep the child safe, and to make running away less likely when running away is an established pattern",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should have a strategy in the plan: to keep the child safe,
    /// and to make running away less likely when running away is an established pattern.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveAStrategyIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingWithAPlanPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveAStrategyIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should discuss and agree that strategy with child and parents
/// when running away is an established pattern.
///
/// SET B.20.10.2
///
/// The text does not say who.
mod plan_should_discuss_and_agree_that_strategy_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/plan-b2c748dd",
        citations: &["SET B.20.10.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::RunningAwayIsAnEstablishedPattern.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should discuss and agree that strategy with child and parents when running away is an established pattern",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should discuss and agree that strategy with child and parents
    /// when running away is an established pattern.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgree),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingWithAPlanPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgree,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should set out in detail what all services, parents and other
/// adults of the family network are responsible for when running away is an established pattern.
///
/// SET B.20.10.2
///
/// The text does not say who.
mod plan_should_set_out_in_detail_what_all {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-with-a-plan/plan-770d0502",
        citations: &["SET B.20.10.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::RunningAwayIsAnEstablishedPattern.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should set out in detail what all services, parents and other adults of the family network are responsible for when running away is an established pattern",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should set out in detail what all services, parents and other
    /// adults of the family network are responsible for when running away is an established pattern.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInDetail),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingWithAPlanPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInDetail,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Revise the plan” follows “Assessment of the risk of going missing”.
///
/// SET B.20.10
mod plan_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "plan-in-order-a397d216",
        citations: &["SET B.20.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Revise the plan” follows “Assessment of the risk of going missing”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::RiskAssessmentOfMissing.occurrences(timeline)];
        Act::MissingWithAPlanPlan
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Assessment of the risk of going missing” follows “Strategy meeting or discussion to find the
/// child”.
///
/// SET B.20.10
mod assess_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "assess-in-order-c5dc6f8e",
        citations: &["SET B.20.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Assessment of the risk of going missing” follows “Strategy meeting or discussion to find the child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::LocatingDiscussion.occurrences(timeline)];
        Act::RiskAssessmentOfMissing
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
