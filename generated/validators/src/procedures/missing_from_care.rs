//! Looked-after child or care leaver missing
//!
//! SET B.20.7
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::MissingFromCareBack,
        Act::MissingFromCareFound,
        Act::MissingFromCareMeeting,
        Act::MissingFromCareStrategy,
        Act::MissingFromCareTell,
    ],
    milestones: &[Milestone::ReturnedFromMissing, Milestone::WentMissing],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessWhetherThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldOfferTheChildThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAndUpdateThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAssistant,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheIndependent,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellThePoliceFirst,
        Duty::SomebodyTheTextDoesNotSayWhoShouldUpdateTheAction,
        Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity2,
        Duty::TheFosterCarerOrTheDutyManagerOfTheHomeOrOfSemi,
        Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild2,
        Duty::TheLocalAuthorityWillSeeThatServicesCanMeetTheChilds,
        Duty::ThePoliceAreToLeadADiscussionOfAChildAbduction,
        Duty::ThePoliceTheLocalAuthorityResponsibleForTheLookedAfter,
        Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave2,
        Duty::TheSocialWorkerAndThePoliceShouldAgreeAStrategyTo,
        Duty::TheStaffOfTheChildrensHomeOrTheFosterCarerShouldTell,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::SocialWorkerAndPoliceHaveHadFirstTalks,
        Circumstance::TheChildGoesMissingOutOfHours,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::ThePoliceTheLocalAuthorityResponsibleForTheLookedAfter),
            What::Milestone(Milestone::WentMissing),
        ],
        should_keep_in_touch_while_the_child_regularly::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareTell),
            What::Duty(Duty::TheFosterCarerOrTheDutyManagerOfTheHomeOrOfSemi),
        ],
        tell_is_responsible_for_telling_these_that_the_child_is::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareStrategy),
            What::Duty(Duty::TheSocialWorkerAndThePoliceShouldAgreeAStrategyTo),
        ],
        strategy_should_agree_a_strategy_to_find_the_immediately::judge,
    ),
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAssistant),
            What::Milestone(Milestone::WentMissing),
        ],
        strategy_should_tell_within_5_days::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareMeeting),
            What::Milestone(Milestone::WentMissing),
        ],
        meeting_should_happen_within_5_days::judge,
    ),
    (&[What::Act(Act::MissingFromCareMeeting)], meeting_should_attend::judge),
    (
        &[
            What::Act(Act::MissingFromCareMeeting),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAndUpdateThe),
        ],
        meeting_should_review_and_update_the_action_plan::judge,
    ),
    (&[What::Act(Act::MissingFromCareMeeting)], meeting_should_happen::judge),
    (
        &[
            What::Act(Act::MissingFromCareMeeting),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUpdateTheAction),
        ],
        meeting_should_update_the_action_plan_and_share::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareMeeting),
            What::Duty(Duty::ThePoliceAreToLeadADiscussionOfAChildAbduction),
        ],
        meeting_is_to_lead_a_discussion_of_a_child::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareMeeting),
            What::Duty(Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave2),
        ],
        meeting_will_lead_any_publicity_together_with_those::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareMeeting),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity2),
        ],
        meeting_should_weigh_any_publicity_against_the_childs::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareFound),
            What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild2),
        ],
        found_should_have_plans_in_place_for_when::judge,
    ),
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildThe),
            What::Milestone(Milestone::ReturnedFromMissing),
        ],
        back_should_give_the_child_the_opportunity_before_before_the::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareBack),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferTheChildThe),
        ],
        back_should_offer_the_child_the_choice_of::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareBack),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheIndependent),
        ],
        back_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareBack),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellThePoliceFirst),
        ],
        back_should_tell2::judge,
    ),
    (
        &[
            What::Duty(Duty::TheStaffOfTheChildrensHomeOrTheFosterCarerShouldTell),
            What::Milestone(Milestone::ReturnedFromMissing),
        ],
        back_should_tell_promptly::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareBack),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessWhetherThe),
        ],
        back_should_assess_whether_the_care_plan_requires::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareBack),
            What::Duty(Duty::TheLocalAuthorityWillSeeThatServicesCanMeetTheChilds),
        ],
        back_will_see_that_services_can_meet_the::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareFound),
            What::Act(Act::MissingFromCareMeeting),
            What::Act(Act::MissingFromCareStrategy),
        ],
        meeting_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromCareBack),
            What::Act(Act::MissingFromCareFound),
            What::Act(Act::MissingFromCareMeeting),
        ],
        back_in_order::judge,
    ),
    (
        &[What::Act(Act::MissingFromCareStrategy), What::Act(Act::MissingFromCareTell)],
        strategy_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The police, the local authority responsible for the looked-after child, the local authority in
/// whose area the looked-after child is placed and other agencies should keep in touch while the child
/// is missing regularly.
///
/// SET B.20.7.9
///
/// Reading: 'regular liaison and communication': regularly; the host authority for placements out of
/// area.
mod should_keep_in_touch_while_the_child_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care-27e0a9ed",
        citations: &["SET B.20.7.9"],
        readings: &[
            "'regular liaison and communication': regularly; the host authority for placements out of area",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police, the local authority responsible for the looked-after child, the local authority in whose area the looked-after child is placed and other agencies should keep in touch while the child is missing regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceTheLocalAuthorityResponsibleForTheLookedAfter),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Milestone::WentMissing.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::ThePoliceTheLocalAuthorityResponsibleForTheLookedAfter,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “regularly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [
                    Party::Agency(Agency::Police),
                    Party::Agency(Agency::ResponsibleAuthority),
                    Party::Agency(Agency::PlacementHostAuthority),
                    Party::Agency(Agency::OtherAgencies),
                ];
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

/// The foster carer or the duty manager of the home (or of semi-independent accommodation) is
/// responsible for telling these that the child is missing.
///
/// Listed: the education setting.
///
/// Listed: the authority responsible for the placement, unless it was told before the police.
///
/// Listed: parents and others with parental responsibility, unless that would be against the child's
/// welfare, or is not reasonably practicable.
///
/// Listed: the independent reviewing officer, when the child is in care.
///
/// SET B.20.7.1
///
/// Reading: 'within the timescales' of the guidance: it sets none for this.
///
/// The text does not say how long.
mod tell_is_responsible_for_telling_these_that_the_child_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/tell-4e00f5f0",
        citations: &["SET B.20.7.1"],
        readings: &["'within the timescales' of the guidance: it sets none for this"],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The foster carer or the duty manager of the home (or of semi-independent accommodation) is responsible for telling these that the child is missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheFosterCarerOrTheDutyManagerOfTheHomeOrOfSemi));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFosterCarerOrTheDutyManagerOfTheHomeOrOfSemi,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker and the police should agree a strategy to find the child, and an action plan
/// immediately when social worker and police have had first talks.
///
/// Instead, when the child goes missing out of hours: the emergency duty or out-of-hours team and the
/// police should agree a strategy to find the child, and an action plan immediately.
///
/// SET B.20.7.2
///
/// Reading: 'an immediate strategy': immediately.
mod strategy_should_agree_a_strategy_to_find_the_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/strategy-0dd28534",
        citations: &["SET B.20.7.2"],
        readings: &["'an immediate strategy': immediately"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = settle(
            judgements,
            [
                Instead {
                    applies: Circumstance::TheChildGoesMissingOutOfHours.holds(timeline),
                    judgements: instead_1(timeline, now),
                },
            ],
            Several::NotStated,
        );
        applying(
            Circumstance::SocialWorkerAndPoliceHaveHadFirstTalks.holds(timeline),
            judgements,
        )
    }

    static INSTEAD_1: Clause = Clause {
        statement: &STATEMENT,
        text: "The emergency duty or out-of-hours team and the police should agree a strategy to find the child, and an action plan immediately when the child goes missing out of hours",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The emergency duty or out-of-hours team and the police should agree a strategy to find the child,
    /// and an action plan immediately when the child goes missing out of hours.
    fn instead_1(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerAndThePoliceShouldAgreeAStrategyTo),
            );
        flat([
            INSTEAD_1
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::MissingFromCareStrategy.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheSocialWorkerAndThePoliceShouldAgreeAStrategyTo,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [
                    Party::Role(Role::EmergencyDutyTeam),
                    Party::Agency(Agency::Police),
                ];
                let judge = |one: &Occurrence<'_>| {
                    INSTEAD_1.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker and the police should agree a strategy to find the child, and an action plan immediately when social worker and police have had first talks",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker and the police should agree a strategy to find the child, and an action plan
    /// immediately when social worker and police have had first talks.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerAndThePoliceShouldAgreeAStrategyTo),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::MissingFromCareStrategy.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheSocialWorkerAndThePoliceShouldAgreeAStrategyTo,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [
                    Party::Role(Role::SocialWorker),
                    Party::Agency(Agency::Police),
                ];
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

/// Somebody (the text does not say who) should tell the assistant director or equivalent within 5 days
/// of the child's going missing.
///
/// SET B.20.7.5
///
/// The text does not say who.
mod strategy_should_tell_within_5_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/strategy-8f343d5a",
        citations: &["SET B.20.7.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the assistant director or equivalent within 5 days of the child's going missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAssistant),
            );
        let start = first(Milestone::WentMissing.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(5, Unit::Days));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The first missing from care meeting or discussion should happen within 5 days of the child's going
/// missing.
///
/// SET B.20.7.3
///
/// Reading: \\'within 5 days\\': counted from going missing, as in 20.7.5.
///
/// The text does not say who.
mod meeting_should_happen_within_5_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/meeting-e32d6627",
        citations: &["SET B.20.7.3"],
        readings: &["\\'within 5 days\\': counted from going missing, as in 20.7.5"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first missing from care meeting or discussion should happen within 5 days of the child's going missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = first_only(Act::MissingFromCareMeeting.occurrences(timeline));
        let start = first(Milestone::WentMissing.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(5, Unit::Days));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The police, the social worker and the care provider should attend the missing from care meeting or
/// discussion.
///
/// SET B.20.7.3
///
/// Reading: 'include': attend.
mod meeting_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/meeting-f443e979",
        citations: &["SET B.20.7.3"],
        readings: &["'include': attend"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police, the social worker and the care provider should attend the missing from care meeting or discussion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::MissingFromCareMeeting.occurrences(timeline);
        let parties = [
            Party::Agency(Agency::Police),
            Party::Role(Role::SocialWorker),
            Party::Agency(Agency::CareProvider),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) should review and update the action plan and the risk
/// assessment (as necessary).
///
/// SET B.20.7.3
///
/// The text does not say who.
mod meeting_should_review_and_update_the_action_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/meeting-21a9ad4d",
        citations: &["SET B.20.7.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should review and update the action plan and the risk assessment (as necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("as necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAndUpdateThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAndUpdateThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The missing from care meeting or discussion should happen.
///
/// After that, each should happen at most 1 month after the one before.
///
/// SET B.20.7.4
///
/// The text does not say who.
///
/// The text does not say when this ends.
mod meeting_should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/meeting-d68c3a9c",
        citations: &["SET B.20.7.4"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say when this ends"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([judgements, series_1(timeline, now)])
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, each should happen at most 1 month after the one before",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, each should happen at most 1 month after the one before.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::MissingFromCareMeeting.occurrences(timeline);
        let running = |_at: Moment| true;
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(1, Unit::Months))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The missing from care meeting or discussion should happen",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The missing from care meeting or discussion should happen.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::MissingFromCareMeeting.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) should update the action plan and share information, the
/// Philomena Protocol form included.
///
/// SET B.20.7.4
///
/// The text does not say who.
mod meeting_should_update_the_action_plan_and_share {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/meeting-864e60cb",
        citations: &["SET B.20.7.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should update the action plan and share information, the Philomena Protocol form included",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUpdateTheAction),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldUpdateTheAction,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police are to lead a discussion of a child abduction warning notice, together with those who
/// have parental responsibility (the text uses no duty word).
///
/// SET B.20.7.7
///
/// The text uses no duty word here.
mod meeting_is_to_lead_a_discussion_of_a_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/meeting-2cc4a7b9",
        citations: &["SET B.20.7.7"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are to lead a discussion of a child abduction warning notice, together with those who have parental responsibility (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ThePoliceAreToLeadADiscussionOfAChildAbduction));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAreToLeadADiscussionOfAChildAbduction,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police will lead any publicity, together with those who have parental responsibility.
///
/// SET B.20.7.6
mod meeting_will_lead_any_publicity_together_with_those {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/meeting-62c4f586",
        citations: &["SET B.20.7.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police will lead any publicity, together with those who have parental responsibility",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should weigh any publicity against the child's risk of harm
/// and vulnerability.
///
/// SET B.20.7.6
///
/// The text does not say who.
mod meeting_should_weigh_any_publicity_against_the_childs {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/meeting-7b8c4e3e",
        citations: &["SET B.20.7.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should weigh any publicity against the child's risk of harm and vulnerability",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority responsible for the looked-after child should have plans in place for when the
/// child is found, and for deciding whether the placement is still right.
///
/// SET B.20.7.13
mod found_should_have_plans_in_place_for_when {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/found-e90e36ab",
        citations: &["SET B.20.7.13"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority responsible for the looked-after child should have plans in place for when the child is found, and for deciding whether the placement is still right",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareFound.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give the child the opportunity, before the return to
/// the placement, to talk with somebody independent of it about the reasons before the child's return
/// from being missing.
///
/// SET B.20.7.11
///
/// Reading: 'before they return to their placement': before the return.
///
/// The text does not say who.
mod back_should_give_the_child_the_opportunity_before_before_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/back-72f62cf3",
        citations: &["SET B.20.7.11"],
        readings: &["'before they return to their placement': before the return"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give the child the opportunity, before the return to the placement, to talk with somebody independent of it about the reasons before the child's return from being missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildThe),
            );
        let end = first(Milestone::ReturnedFromMissing.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// Somebody (the text does not say who) should offer the child the choice of an independent
/// representative or advocate.
///
/// SET B.20.7.11
///
/// The text does not say who.
mod back_should_offer_the_child_the_choice_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/back-a2630df1",
        citations: &["SET B.20.7.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should offer the child the choice of an independent representative or advocate",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferTheChildThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareBack.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldOfferTheChildThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the independent reviewing officer that the child
/// ran away.
///
/// SET B.20.7.11
///
/// The text does not say who.
mod back_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/back-604b7930",
        citations: &["SET B.20.7.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the independent reviewing officer that the child ran away",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheIndependent),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareBack.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheIndependent,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the police first of the return.
///
/// SET B.20.7.14
///
/// The text does not say who.
mod back_should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/back-5b5eaca6",
        citations: &["SET B.20.7.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the police first of the return",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellThePoliceFirst),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareBack.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellThePoliceFirst,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The staff of the children's home or the foster carer should tell the social worker and the
/// independent reviewing officer of the return promptly after the child's return from being missing.
///
/// SET B.20.7.14
mod back_should_tell_promptly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/back-f031c0ff",
        citations: &["SET B.20.7.14"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The staff of the children's home or the foster carer should tell the social worker and the independent reviewing officer of the return promptly after the child's return from being missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStaffOfTheChildrensHomeOrTheFosterCarerShouldTell),
            );
        flat([
            {
                let start = first(Milestone::ReturnedFromMissing.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “promptly”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [
                    Party::Role(Role::ChildrensHomeStaff),
                    Party::Role(Role::FosterCarer),
                ];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::Any))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ])
    }
}

/// Somebody (the text does not say who) should assess whether the care plan requires a statutory
/// review.
///
/// SET B.20.7.12
///
/// The text does not say who.
mod back_should_assess_whether_the_care_plan_requires {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/back-39d823ab",
        citations: &["SET B.20.7.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should assess whether the care plan requires a statutory review",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessWhetherThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareBack.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessWhetherThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority will see that services can meet the child's needs, after the vulnerability
/// check and the return interview.
///
/// SET B.20.7.12
mod back_will_see_that_services_can_meet_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-care/back-51dd9a1d",
        citations: &["SET B.20.7.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority will see that services can meet the child's needs, after the vulnerability check and the return interview",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityWillSeeThatServicesCanMeetTheChilds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromCareBack.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityWillSeeThatServicesCanMeetTheChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Missing from care meeting or discussion” follows “Agree a strategy and an action plan” or “Is the
/// child found?” or “Missing from care meeting or discussion”.
///
/// SET B.20.7
mod meeting_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "meeting-in-order-4dfc71b6",
        citations: &["SET B.20.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Missing from care meeting or discussion” follows “Agree a strategy and an action plan” or “Is the child found?” or “Missing from care meeting or discussion”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingFromCareMeeting.occurrences(timeline),
            Act::MissingFromCareFound.occurrences(timeline),
            Act::MissingFromCareStrategy.occurrences(timeline),
        ];
        Act::MissingFromCareMeeting
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “The child comes back” follows “Is the child found?” or “Missing from care meeting or discussion”.
///
/// SET B.20.7
mod back_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "back-in-order-f0f7336b",
        citations: &["SET B.20.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“The child comes back” follows “Is the child found?” or “Missing from care meeting or discussion”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingFromCareMeeting.occurrences(timeline),
            Act::MissingFromCareFound.occurrences(timeline),
        ];
        Act::MissingFromCareBack
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Agree a strategy and an action plan” follows “Tell those who must know”.
///
/// SET B.20.7
mod strategy_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "strategy-in-order-ac3aac81",
        citations: &["SET B.20.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Agree a strategy and an action plan” follows “Tell those who must know”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::MissingFromCareTell.occurrences(timeline)];
        Act::MissingFromCareStrategy
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
