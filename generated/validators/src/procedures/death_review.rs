//! Review by the child death overview panel
//!
//! SET A.9.3
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::DeathReviewMeeting,
        Act::DeathReviewPassOn,
        Act::DeathReviewWait,
        Act::DeathReviewWhose,
        Act::OverviewPanelReview,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnCollectingData,
        Duty::TheChildDeathOverviewPanelCdopIsResponsibleFor,
        Duty::TheChildDeathOverviewPanelCdopIsToConsiderThe,
        Duty::TheChildDeathOverviewPanelCdopIsToTellTheStrategic,
        Duty::TheChildDeathOverviewPanelCdopShouldConsiderFactors,
        Duty::TheChildDeathOverviewPanelCdopShouldSeeThatAllOther,
        Duty::TheDesignatedPersonTheChildDeathReviewManagerAndThe,
        Duty::TheLocalSafeguardingPartnershipOrBoardWillUndertakeThe,
        Duty::TheOverviewPanelOfTheAreaOfTheAuthorityThatLooks,
        Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived,
        Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived2,
        Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived3,
    ],
    facts: &["looked-after"],
    circumstances: &[
        Circumstance::ItIsNotClearWhereTheChildNormallyLived,
        Circumstance::ThereIsToBeOne,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::DeathReviewWhose),
            What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived),
        ],
        whose_will_review_the_death_and_be_in::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewWhose),
            What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived2),
        ],
        whose_will_review_the_death_of_a_child::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewWhose),
            What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived3),
        ],
        whose_must_review_how_a_child_who_lived::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewWhose),
            What::Duty(Duty::TheOverviewPanelOfTheAreaOfTheAuthorityThatLooks),
        ],
        whose_should_lead_the_review::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewWhose),
            What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerAndThe),
        ],
        whose_should_negotiate_and_agree_who_leads::judge,
    ),
    (
        &[
            What::Act(Act::OverviewPanelReview),
            What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldSeeThatAllOther),
        ],
        wait_should_see_that_all_other_processes_have_before_the_review::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewWait),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnCollectingData),
        ],
        wait_should_go_on_collecting_data_meanwhile::judge,
    ),
    (
        &[
            What::Act(Act::OverviewPanelReview),
            What::Duty(Duty::TheChildDeathOverviewPanelCdopIsResponsibleFor),
        ],
        review_is_responsible_for_reviewing_the_deaths_of_all_children::judge,
    ),
    (
        &[What::Act(Act::DeathReviewMeeting), What::Act(Act::OverviewPanelReview)],
        review_will_happen_after_the_child_death_review_meeting::judge,
    ),
    (
        &[
            What::Act(Act::OverviewPanelReview),
            What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldConsiderFactors),
        ],
        review_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::OverviewPanelReview),
            What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToConsiderThe),
        ],
        review_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewPassOn),
            What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToTellTheStrategic),
        ],
        pass_on_is_to_tell::judge,
    ),
    (
        &[
            What::Act(Act::DeathReviewPassOn),
            What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillUndertakeThe),
        ],
        pass_on_will_undertake_the_practice_review_where_the::judge,
    ),
    (
        &[What::Act(Act::DeathReviewPassOn), What::Act(Act::OverviewPanelReview)],
        pass_on_in_order::judge,
    ),
    (
        &[What::Act(Act::DeathReviewWait), What::Act(Act::DeathReviewWhose)],
        wait_in_order::judge,
    ),
    (
        &[What::Act(Act::DeathReviewWait), What::Act(Act::OverviewPanelReview)],
        review_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The overview panel of the area where the child normally lived will review the death, and be in
/// touch with the area of death where appropriate.
///
/// SET A.9.2.11
mod whose_will_review_the_death_and_be_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/whose-113578ca",
        citations: &["SET A.9.2.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The overview panel of the area where the child normally lived will review the death, and be in touch with the area of death where appropriate",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewWhose.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The overview panel of the area where the child normally lived will review the death of a child who
/// dies in hospital.
///
/// SET A.9.2.14
mod whose_will_review_the_death_of_a_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/whose-9b1332ea",
        citations: &["SET A.9.2.14"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The overview panel of the area where the child normally lived will review the death of a child who dies in hospital",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewWhose.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The overview panel of the area where the child normally lived must review how a child who lived in
/// the area died abroad.
///
/// SET A.9.2.16
mod whose_must_review_how_a_child_who_lived {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/whose-41eb6c5d",
        citations: &["SET A.9.2.16"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The overview panel of the area where the child normally lived must review how a child who lived in the area died abroad",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewWhose.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The overview panel of the area of the authority that looks after the child should lead the review
/// when the authority looks after the child.
///
/// SET A.9.2.15
///
/// Reading: 'exercise lead responsibility for conducting'.
mod whose_should_lead_the_review {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/whose-dd5c124c",
        citations: &["SET A.9.2.15"],
        readings: &["'exercise lead responsibility for conducting'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.looked_after(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The overview panel of the area of the authority that looks after the child should lead the review when the authority looks after the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The overview panel of the area of the authority that looks after the child should lead the review
    /// when the authority looks after the child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOverviewPanelOfTheAreaOfTheAuthorityThatLooks),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewWhose.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOverviewPanelOfTheAreaOfTheAuthorityThatLooks,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated person (the child death review manager) and the designated person of the other area
/// should negotiate and agree who leads when it is not clear where the child normally lived.
///
/// SET A.9.2.12
mod whose_should_negotiate_and_agree_who_leads {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/whose-c4191d7f",
        citations: &["SET A.9.2.12"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsNotClearWhereTheChildNormallyLived.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated person (the child death review manager) and the designated person of the other area should negotiate and agree who leads when it is not clear where the child normally lived",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated person (the child death review manager) and the designated person of the other area
    /// should negotiate and agree who leads when it is not clear where the child normally lived.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerAndThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewWhose.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedPersonTheChildDeathReviewManagerAndThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child death overview panel (CDOP) should see that all other processes have ended first: of the
/// coroner, of courts, practice reviews before the review of the death by the overview panel.
///
/// SET A.9.3.12
mod wait_should_see_that_all_other_processes_have_before_the_review {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/wait-fd1245f5",
        citations: &["SET A.9.3.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child death overview panel (CDOP) should see that all other processes have ended first: of the coroner, of courts, practice reviews before the review of the death by the overview panel",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldSeeThatAllOther),
            );
        flat([
            {
                let end = first(Act::OverviewPanelReview.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::WholeOverviewPanel)];
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

/// Somebody (the text does not say who) should go on collecting data meanwhile.
///
/// SET A.9.3.12
///
/// The text does not say who.
mod wait_should_go_on_collecting_data_meanwhile {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/wait-bbdc8dba",
        citations: &["SET A.9.3.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should go on collecting data meanwhile",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnCollectingData),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewWait.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnCollectingData,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child death overview panel (CDOP) is responsible for reviewing the deaths of all children.
///
/// SET A.9.3.2
mod review_is_responsible_for_reviewing_the_deaths_of_all_children {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/review-7e2d5299",
        citations: &["SET A.9.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child death overview panel (CDOP) is responsible for reviewing the deaths of all children",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheChildDeathOverviewPanelCdopIsResponsibleFor));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OverviewPanelReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildDeathOverviewPanelCdopIsResponsibleFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review of the death by the overview panel will happen after the child death review meeting.
///
/// SET A.9.1.2
///
/// Reading: 'will then be subject to' anonymous and independent scrutiny.
///
/// The text does not say who.
mod review_will_happen_after_the_child_death_review_meeting {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/review-7429c895",
        citations: &["SET A.9.1.2"],
        readings: &["'will then be subject to' anonymous and independent scrutiny"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review of the death by the overview panel will happen after the child death review meeting",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::OverviewPanelReview.occurrences(timeline);
        let start = first(Act::DeathReviewMeeting.occurrences(timeline));
        let from = |start: Moment| start.plus_minutes(1);
        SENTENCE.judge(limits::no_earlier(start, from, &done, now))
    }
}

/// The child death overview panel (CDOP) should consider factors that can be modified, and what could
/// be done about them locally, regionally or nationally.
///
/// SET A.9.5.3
mod review_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/review-c1440990",
        citations: &["SET A.9.5.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child death overview panel (CDOP) should consider factors that can be modified, and what could be done about them locally, regionally or nationally",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldConsiderFactors),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OverviewPanelReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildDeathOverviewPanelCdopShouldConsiderFactors,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child death overview panel (CDOP) is to consider the following (the text uses no duty word).
///
/// Listed: whether there were factors that an intervention here or nationally could modify.
///
/// Listed: factors of child, parents, surroundings or environment that help to understand the death.
///
/// Listed: why grounds for further enquiries or a practice review were not recognised before, when
/// there may be any.
///
/// SET A.9.3.13
///
/// Reading: 'key functions … are to'.
///
/// The text uses no duty word here.
mod review_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/review-2eb171e0",
        citations: &["SET A.9.3.13"],
        readings: &["'key functions … are to'"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child death overview panel (CDOP) is to consider the following (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToConsiderThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OverviewPanelReview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildDeathOverviewPanelCdopIsToConsiderThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child death overview panel (CDOP) is to tell the strategic committee on child deaths (SCDOC) of
/// specific issues and recommendations (the text uses no duty word).
///
/// SET A.9.3.3
///
/// The text uses no duty word here.
mod pass_on_is_to_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/pass-on-6d001aae",
        citations: &["SET A.9.3.3"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child death overview panel (CDOP) is to tell the strategic committee on child deaths (SCDOC) of specific issues and recommendations (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToTellTheStrategic),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewPassOn.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildDeathOverviewPanelCdopIsToTellTheStrategic,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local safeguarding partnership or board will undertake the practice review, where the child
/// normally lives when there is to be one.
///
/// SET A.9.3.4
mod pass_on_will_undertake_the_practice_review_where_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "death-review/pass-on-f92c631d",
        citations: &["SET A.9.3.4"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ThereIsToBeOne.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local safeguarding partnership or board will undertake the practice review, where the child normally lives when there is to be one",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The local safeguarding partnership or board will undertake the practice review, where the child
    /// normally lives when there is to be one.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillUndertakeThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DeathReviewPassOn.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalSafeguardingPartnershipOrBoardWillUndertakeThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Pass on what was found” follows “Review of the death by the overview panel”.
///
/// SET A.9.3
mod pass_on_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pass-on-in-order-578f5f8c",
        citations: &["SET A.9.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Pass on what was found” follows “Review of the death by the overview panel”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::OverviewPanelReview.occurrences(timeline)];
        Act::DeathReviewPassOn
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Wait for other processes” follows “Settle which panel reviews”.
///
/// SET A.9.3
mod wait_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "wait-in-order-0520d719",
        citations: &["SET A.9.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Wait for other processes” follows “Settle which panel reviews”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::DeathReviewWhose.occurrences(timeline)];
        Act::DeathReviewWait
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Review of the death by the overview panel” follows “Wait for other processes”.
///
/// SET A.9.3
mod review_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-in-order-a67b2d14",
        citations: &["SET A.9.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Review of the death by the overview panel” follows “Wait for other processes”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::DeathReviewWait.occurrences(timeline)];
        Act::OverviewPanelReview
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
