//! Child missing from home or care
//!
//! SET B.20.4
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Enquiry,
        Act::MissingFromHomeOrCareInCare,
        Act::MissingFromHomeOrCareProtect,
        Act::MissingFromHomeOrCareRespond,
        Act::MissingFromHomeOrCareWithPlan,
        Act::MissingReport,
        Act::StrategyDiscussion,
    ],
    milestones: &[Milestone::WentMissing],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustStartChildProtection,
        Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteARisk,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsOr,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutSupportInPlace,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToACare,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial3,
        Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity,
        Duty::TheCarersShouldConsultThePoliceImmediatelyWhenARiskOf,
        Duty::TheParentsOrTheCarersShouldTakeAllReasonableStepsTo,
        Duty::ThePoliceAndOtherAgenciesWillRespondActivelyAndIn,
        Duty::ThePoliceAndThePersonWithParentalResponsibilityShould,
        Duty::ThePoliceWillInvestigateAndSearchAsCircumstancesRequire,
        Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave,
        Duty::ThePoliceWillRespondToEveryReportOfAMissingChildAs,
        Duty::TheReportToThePoliceThatTheChildIsMissingIsToCover,
    ],
    facts: &["missing-child-may-be-harmed"],
    circumstances: &[Circumstance::ARiskOfHarmToTheChildIsSuspected],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToACare),
            What::Milestone(Milestone::WentMissing),
        ],
        should_respond_to_a_care_leaver_of::judge,
    ),
    (
        &[
            What::Duty(Duty::ThePoliceAndThePersonWithParentalResponsibilityShould),
            What::Milestone(Milestone::WentMissing),
        ],
        should_keep_in_touch_while_the_child_regularly::judge,
    ),
    (
        &[
            What::Duty(Duty::TheParentsOrTheCarersShouldTakeAllReasonableStepsTo),
            What::Milestone(Milestone::WentMissing),
        ],
        should_take_all_reasonable_steps_to_bring_promptly::judge,
    ),
    (
        &[
            What::Duty(Duty::TheCarersShouldConsultThePoliceImmediatelyWhenARiskOf),
            What::Milestone(Milestone::WentMissing),
        ],
        should_consult_immediately::judge,
    ),
    (&[What::Act(Act::MissingReport)], report_must_happen::judge),
    (
        &[
            What::Act(Act::MissingReport),
            What::Duty(Duty::TheReportToThePoliceThatTheChildIsMissingIsToCover),
        ],
        report_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::ThePoliceWillRespondToEveryReportOfAMissingChildAs),
        ],
        respond_will_respond_to_every_report_of_a::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteARisk),
        ],
        respond_should_complete_a_risk_assessment_on_the::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::ThePoliceAndOtherAgenciesWillRespondActivelyAndIn),
        ],
        respond_will_respond_actively_and_in_measure_trace::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::ThePoliceWillInvestigateAndSearchAsCircumstancesRequire),
        ],
        respond_will_investigate_and_search_as_circumstances_require_as::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutSupportInPlace),
        ],
        respond_should_put_support_in_place_for_the::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial3),
        ],
        respond_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsOr),
        ],
        respond_should_give_parents_or_carers_suitable_advice::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave),
        ],
        respond_will_lead_any_publicity_together_with_those::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity),
        ],
        respond_should_weigh_any_publicity_against_the_childs::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareProtect),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustStartChildProtection),
        ],
        protect_must_start_child_protection_procedures::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], protect_should_convene::judge),
    (
        &[What::Act(Act::Enquiry), What::ActEnds(Act::Enquiry)],
        protect_should_carry_out::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareInCare),
            What::Act(Act::MissingFromHomeOrCareProtect),
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Act(Act::MissingFromHomeOrCareWithPlan),
            What::Act(Act::MissingReport),
        ],
        in_care_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareInCare),
            What::Act(Act::MissingFromHomeOrCareProtect),
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Act(Act::MissingFromHomeOrCareWithPlan),
            What::Act(Act::MissingReport),
        ],
        protect_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareInCare),
            What::Act(Act::MissingFromHomeOrCareProtect),
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Act(Act::MissingFromHomeOrCareWithPlan),
            What::Act(Act::MissingReport),
        ],
        respond_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MissingFromHomeOrCareInCare),
            What::Act(Act::MissingFromHomeOrCareProtect),
            What::Act(Act::MissingFromHomeOrCareRespond),
            What::Act(Act::MissingFromHomeOrCareWithPlan),
            What::Act(Act::MissingReport),
        ],
        with_plan_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should respond to a care leaver of 16 or 17 who goes missing
/// as to any other vulnerable child.
///
/// SET B.20.4.1
///
/// The text does not say who.
mod should_respond_to_a_care_leaver_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care-874362cf",
        citations: &["SET B.20.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should respond to a care leaver of 16 or 17 who goes missing as to any other vulnerable child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToACare),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToACare,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police and the person with parental responsibility should keep in touch while the child is
/// missing regularly.
///
/// SET B.20.4.11
///
/// Reading: 'regular liaison and communication should take place': regularly.
mod should_keep_in_touch_while_the_child_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care-0b5f6a7e",
        citations: &["SET B.20.4.11"],
        readings: &["'regular liaison and communication should take place': regularly"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police and the person with parental responsibility should keep in touch while the child is missing regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAndThePersonWithParentalResponsibilityShould),
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
                                            Duty::ThePoliceAndThePersonWithParentalResponsibilityShould,
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
                    Party::Role(Role::PersonWithParentalResponsibility),
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

/// The parents or the carers should take all reasonable steps to bring the child back safely, from
/// what they know of the child and any placement plan promptly.
///
/// SET B.20.4.3
///
/// Reading: 'safe and speedy return': promptly.
mod should_take_all_reasonable_steps_to_bring_promptly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care-ec816247",
        citations: &["SET B.20.4.3"],
        readings: &["'safe and speedy return': promptly"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The parents or the carers should take all reasonable steps to bring the child back safely, from what they know of the child and any placement plan promptly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheParentsOrTheCarersShouldTakeAllReasonableStepsTo),
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
                                            Duty::TheParentsOrTheCarersShouldTakeAllReasonableStepsTo,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “promptly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::Parents), Party::Role(Role::Carers)];
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

/// The carers should consult the police immediately when a risk of harm to the child is suspected.
///
/// SET B.20.4.3
///
/// Reading: 'liaise … with'.
mod should_consult_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care-63003894",
        citations: &["SET B.20.4.3"],
        readings: &["'liaise … with'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ARiskOfHarmToTheChildIsSuspected.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The carers should consult the police immediately when a risk of harm to the child is suspected",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The carers should consult the police immediately when a risk of harm to the child is suspected.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCarersShouldConsultThePoliceImmediatelyWhenARiskOf),
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
                                            Duty::TheCarersShouldConsultThePoliceImmediatelyWhenARiskOf,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::Carers)];
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

/// The report to the police that the child is missing must happen.
///
/// SET B.20.4.2
///
/// The text does not say who.
///
/// The text does not say how long.
mod report_must_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/report-14f5e0a1",
        citations: &["SET B.20.4.2"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The report to the police that the child is missing must happen",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::MissingReport.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The report to the police that the child is missing is to cover the following (the text uses no duty
/// word).
///
/// Listed: name, date of birth, status and responsible authority.
///
/// Listed: when and where the child went missing, and with whom, if with anybody.
///
/// Listed: clothing and belongings such as bags and telephone.
///
/// Listed: how the child looks, with a recent photograph.
///
/// Listed: medical history and NHS number (if necessary).
///
/// Listed: where and when last seen.
///
/// Listed: what happened around it.
///
/// Listed: family, friends and associates.
///
/// SET B.20.4.5
///
/// Reading: 'the information required by the police': stated as fact.
///
/// The text uses no duty word here.
mod report_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/report-81eff6da",
        citations: &["SET B.20.4.5"],
        readings: &["'the information required by the police': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The report to the police that the child is missing is to cover the following (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReportToThePoliceThatTheChildIsMissingIsToCover),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingReport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReportToThePoliceThatTheChildIsMissingIsToCover,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police will respond to every report of a missing child as one of medium or high risk.
///
/// SET B.20.4.4
mod respond_will_respond_to_every_report_of_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-e7693512",
        citations: &["SET B.20.4.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police will respond to every report of a missing child as one of medium or high risk",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceWillRespondToEveryReportOfAMissingChildAs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceWillRespondToEveryReportOfAMissingChildAs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should complete a risk assessment on the missing child.
///
/// SET B.20.4.8
///
/// The text does not say who.
mod respond_should_complete_a_risk_assessment_on_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-4214563b",
        citations: &["SET B.20.4.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should complete a risk assessment on the missing child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteARisk));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteARisk,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police and other agencies will respond actively and in measure: trace the child, and support
/// whoever made the report.
///
/// SET B.20.4.8
///
/// Reading: 'action by the police will include': will; the first item names other agencies too.
mod respond_will_respond_actively_and_in_measure_trace {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-2aee4fb5",
        citations: &["SET B.20.4.8"],
        readings: &[
            "'action by the police will include': will; the first item names other agencies too",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police and other agencies will respond actively and in measure: trace the child, and support whoever made the report",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAndOtherAgenciesWillRespondActivelyAndIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAndOtherAgenciesWillRespondActivelyAndIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police will investigate and search, as circumstances require, to find the child as soon as
/// possible.
///
/// SET B.20.4.8
///
/// Reading: 'action by the police will include': will.
mod respond_will_investigate_and_search_as_circumstances_require_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-77b2a910",
        citations: &["SET B.20.4.8"],
        readings: &["'action by the police will include': will"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police will investigate and search, as circumstances require, to find the child as soon as possible",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceWillInvestigateAndSearchAsCircumstancesRequire),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::ThePoliceWillInvestigateAndSearchAsCircumstancesRequire,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “as soon as possible”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::Police)];
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

/// Somebody (the text does not say who) should put support in place for the missing child's family.
///
/// SET B.20.4.8
///
/// The text does not say who.
mod respond_should_put_support_in_place_for_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-3ca4ce4d",
        citations: &["SET B.20.4.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put support in place for the missing child's family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutSupportInPlace),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutSupportInPlace,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell children's social care.
///
/// SET B.20.4.8
///
/// Reading: in a list of what the police will do.
///
/// The text does not say who.
mod respond_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-97cd680e",
        citations: &["SET B.20.4.8"],
        readings: &["in a list of what the police will do"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell children's social care",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give parents or carers suitable advice and support, to
/// parent well and lessen the risks.
///
/// SET B.20.4.6
///
/// The text does not say who.
mod respond_should_give_parents_or_carers_suitable_advice {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-d2ba54fb",
        citations: &["SET B.20.4.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give parents or carers suitable advice and support, to parent well and lessen the risks",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsOr));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsOr,
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
/// SET B.20.4.9
mod respond_will_lead_any_publicity_together_with_those {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-3dd0fc84",
        citations: &["SET B.20.4.9"],
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
                What::Duty(Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave,
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
/// SET B.20.4.9
///
/// The text does not say who.
mod respond_should_weigh_any_publicity_against_the_childs {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/respond-fcc6407f",
        citations: &["SET B.20.4.9"],
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
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must start child protection procedures when significant harm
/// to the missing child, or its likelihood, causes concern.
///
/// SET B.20.4.7
///
/// Reading: 'in collaboration with' children's social care; 20.1.6 says will of the same.
///
/// The text does not say who.
///
/// The text does not say how long.
mod protect_must_start_child_protection_procedures {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/protect-dcd8b2c0",
        citations: &["SET B.20.4.7"],
        readings: &[
            "'in collaboration with' children's social care; 20.1.6 says will of the same",
        ],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.missing_child_may_be_harmed(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must start child protection procedures when significant harm to the missing child, or its likelihood, causes concern",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must start child protection procedures when significant harm
    /// to the missing child, or its likelihood, causes concern.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustStartChildProtection),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingFromHomeOrCareProtect.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustStartChildProtection,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should convene the strategy meeting or discussion when
/// significant harm to the missing child, or its likelihood, causes concern.
///
/// SET B.20.4.7
///
/// The text does not say who.
mod protect_should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/protect-45be8c63",
        citations: &["SET B.20.4.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.missing_child_may_be_harmed(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should convene the strategy meeting or discussion when significant harm to the missing child, or its likelihood, causes concern",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should convene the strategy meeting or discussion when
    /// significant harm to the missing child, or its likelihood, causes concern.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) should carry out a section 47 enquiry (where appropriate) when
/// significant harm to the missing child, or its likelihood, causes concern.
///
/// SET B.20.4.7
///
/// Reading: 'a section 47 investigation': the enquiry.
///
/// The text does not say who.
mod protect_should_carry_out {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-from-home-or-care/protect-7a4d9144",
        citations: &["SET B.20.4.7"],
        readings: &["'a section 47 investigation': the enquiry"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.missing_child_may_be_harmed(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should carry out a section 47 enquiry (where appropriate) when significant harm to the missing child, or its likelihood, causes concern",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    /// Somebody (the text does not say who) should carry out a section 47 enquiry (where appropriate) when
    /// significant harm to the missing child, or its likelihood, causes concern.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Enquiry.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// “More for a looked-after child” follows “More for a child with a plan, or under an enquiry” or
/// “More for a looked-after child” or “Report to the police that the child is missing” or “Search and
/// support” or “Start child protection procedures”.
///
/// SET B.20.4
mod in_care_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "in-care-in-order-7287eeb9",
        citations: &["SET B.20.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“More for a looked-after child” follows “More for a child with a plan, or under an enquiry” or “More for a looked-after child” or “Report to the police that the child is missing” or “Search and support” or “Start child protection procedures”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingFromHomeOrCareInCare.occurrences(timeline),
            Act::MissingFromHomeOrCareProtect.occurrences(timeline),
            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
            Act::MissingFromHomeOrCareWithPlan.occurrences(timeline),
            Act::MissingReport.occurrences(timeline),
        ];
        Act::MissingFromHomeOrCareInCare
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Start child protection procedures” follows “More for a child with a plan, or under an enquiry” or
/// “More for a looked-after child” or “Report to the police that the child is missing” or “Search and
/// support” or “Start child protection procedures”.
///
/// SET B.20.4
mod protect_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "protect-in-order-89e7c225",
        citations: &["SET B.20.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Start child protection procedures” follows “More for a child with a plan, or under an enquiry” or “More for a looked-after child” or “Report to the police that the child is missing” or “Search and support” or “Start child protection procedures”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingFromHomeOrCareInCare.occurrences(timeline),
            Act::MissingFromHomeOrCareProtect.occurrences(timeline),
            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
            Act::MissingFromHomeOrCareWithPlan.occurrences(timeline),
            Act::MissingReport.occurrences(timeline),
        ];
        Act::MissingFromHomeOrCareProtect
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Search and support” follows “More for a child with a plan, or under an enquiry” or “More for a
/// looked-after child” or “Report to the police that the child is missing” or “Search and support” or
/// “Start child protection procedures”.
///
/// SET B.20.4
mod respond_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "respond-in-order-0661375f",
        citations: &["SET B.20.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Search and support” follows “More for a child with a plan, or under an enquiry” or “More for a looked-after child” or “Report to the police that the child is missing” or “Search and support” or “Start child protection procedures”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingFromHomeOrCareInCare.occurrences(timeline),
            Act::MissingFromHomeOrCareProtect.occurrences(timeline),
            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
            Act::MissingFromHomeOrCareWithPlan.occurrences(timeline),
            Act::MissingReport.occurrences(timeline),
        ];
        Act::MissingFromHomeOrCareRespond
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “More for a child with a plan, or under an enquiry” follows “More for a child with a plan, or under
/// an enquiry” or “More for a looked-after child” or “Report to the police that the child is missing”
/// or “Search and support” or “Start child protection procedures”.
///
/// SET B.20.4
mod with_plan_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "with-plan-in-order-11e6ce36",
        citations: &["SET B.20.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“More for a child with a plan, or under an enquiry” follows “More for a child with a plan, or under an enquiry” or “More for a looked-after child” or “Report to the police that the child is missing” or “Search and support” or “Start child protection procedures”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingFromHomeOrCareInCare.occurrences(timeline),
            Act::MissingFromHomeOrCareProtect.occurrences(timeline),
            Act::MissingFromHomeOrCareRespond.occurrences(timeline),
            Act::MissingFromHomeOrCareWithPlan.occurrences(timeline),
            Act::MissingReport.occurrences(timeline),
        ];
        Act::MissingFromHomeOrCareWithPlan
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
