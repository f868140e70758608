//! Preparing a conference
//!
//! SET A.4.3
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::PreparingAConferenceFamily,
        Act::PreparingAConferencePlace,
        Act::PreparingAConferenceReports,
        Act::PreparingAConferenceReviewReports,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild,
        Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild2,
        Duty::ChildrensSocialCareIsResponsibleForConsideringHealth,
        Duty::ChildrensSocialCareShouldOfferParentsSuitableDayCare,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotHoldAConference,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanPlaceAndTime,
        Duty::TheConferenceChairIsResponsibleForUpholdingTheLeast,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PreparingAConferencePlace),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanPlaceAndTime),
        ],
        place_should_plan_place_and_time_so_that::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHoldAConference)],
        place_should_not_hold_a_conference_when_parents_look::judge,
    ),
    (
        &[
            What::Act(Act::PreparingAConferencePlace),
            What::Duty(Duty::ChildrensSocialCareShouldOfferParentsSuitableDayCare),
        ],
        place_should_offer_parents_suitable_day_care_for::judge,
    ),
    (
        &[
            What::Act(Act::PreparingAConferencePlace),
            What::Duty(Duty::ChildrensSocialCareIsResponsibleForConsideringHealth),
        ],
        place_is_responsible_for_considering_health_safety_and_security::judge,
    ),
    (
        &[
            What::Act(Act::PreparingAConferenceFamily),
            What::Duty(Duty::TheConferenceChairIsResponsibleForUpholdingTheLeast),
        ],
        family_is_responsible_for_upholding_the_least_that_is_required::judge,
    ),
    (
        &[
            What::Act(Act::PreparingAConferenceReports),
            What::Duty(Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild),
        ],
        reports_is_to_prepare_and_share_what_they_know::judge,
    ),
    (
        &[
            What::Act(Act::PreparingAConferenceReviewReports),
            What::Duty(Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild2),
        ],
        review_reports_is_to_prepare_and_share_what_they_know::judge,
    ),
    (
        &[
            What::Act(Act::PreparingAConferenceFamily),
            What::Act(Act::PreparingAConferencePlace),
            What::Act(Act::PreparingAConferenceReports),
            What::Act(Act::PreparingAConferenceReviewReports),
        ],
        family_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PreparingAConferenceFamily),
            What::Act(Act::PreparingAConferencePlace),
            What::Act(Act::PreparingAConferenceReports),
            What::Act(Act::PreparingAConferenceReviewReports),
        ],
        reports_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PreparingAConferenceFamily),
            What::Act(Act::PreparingAConferencePlace),
            What::Act(Act::PreparingAConferenceReports),
            What::Act(Act::PreparingAConferenceReviewReports),
        ],
        review_reports_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should plan place and time so that as many as possible of
/// those who matter most can attend.
///
/// SET A.4.3.8
///
/// The text does not say who.
mod place_should_plan_place_and_time_so_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "preparing-a-conference/place-034e8338",
        citations: &["SET A.4.3.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should plan place and time so that as many as possible of those who matter most can attend",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanPlaceAndTime),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreparingAConferencePlace.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanPlaceAndTime,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should not hold a conference when parents look after children
/// at home, for example after school.
///
/// SET A.4.3.8
///
/// The text does not say who.
mod place_should_not_hold_a_conference_when_parents_look {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "preparing-a-conference/place-ff959419",
        citations: &["SET A.4.3.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not hold a conference when parents look after children at home, for example after school",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHoldAConference),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Children's social care should offer parents suitable day care for their children, so that they can
/// attend (wherever possible).
///
/// SET A.4.3.8
mod place_should_offer_parents_suitable_day_care_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "preparing-a-conference/place-38e91891",
        citations: &["SET A.4.3.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should offer parents suitable day care for their children, so that they can attend (wherever possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldOfferParentsSuitableDayCare),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreparingAConferencePlace.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldOfferParentsSuitableDayCare,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care is responsible for considering health, safety and security in planning each
/// conference.
///
/// SET A.4.3.9
mod place_is_responsible_for_considering_health_safety_and_security {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "preparing-a-conference/place-c48fd3f5",
        citations: &["SET A.4.3.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care is responsible for considering health, safety and security in planning each conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareIsResponsibleForConsideringHealth),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreparingAConferencePlace.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareIsResponsibleForConsideringHealth,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair is responsible for upholding the least that is required for the part of the
/// family.
///
/// SET A.4.4.1
mod family_is_responsible_for_upholding_the_least_that_is_required {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "preparing-a-conference/family-5bbe79a7",
        citations: &["SET A.4.4.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair is responsible for upholding the least that is required for the part of the family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairIsResponsibleForUpholdingTheLeast),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreparingAConferenceFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairIsResponsibleForUpholdingTheLeast,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies that have been significantly involved with child and family are to prepare, and share
/// what they know of the child's needs and circumstances (the text uses no duty word).
///
/// SET A.4.7.1
///
/// Reading: 'it needs adequate preparation and sharing': stated as fact; those of the assessment and
/// the enquiry included.
///
/// The text uses no duty word here.
mod reports_is_to_prepare_and_share_what_they_know {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "preparing-a-conference/reports-c9b9f19a",
        citations: &["SET A.4.7.1"],
        readings: &[
            "'it needs adequate preparation and sharing': stated as fact; those of the assessment and the enquiry included",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies that have been significantly involved with child and family are to prepare, and share what they know of the child's needs and circumstances (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreparingAConferenceReports.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies that have been significantly involved with child and family are to prepare, and share
/// what they know of the child's needs and circumstances (the text uses no duty word).
///
/// SET A.4.7.1
///
/// Reading: 'it needs adequate preparation and sharing': stated as fact; those of the assessment and
/// the enquiry included.
///
/// The text uses no duty word here.
mod review_reports_is_to_prepare_and_share_what_they_know {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "preparing-a-conference/review-reports-c9b9f19a",
        citations: &["SET A.4.7.1"],
        readings: &[
            "'it needs adequate preparation and sharing': stated as fact; those of the assessment and the enquiry included",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies that have been significantly involved with child and family are to prepare, and share what they know of the child's needs and circumstances (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreparingAConferenceReviewReports.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Child and family” follows “Child and family” or “Place, time and safety” or “Reports for a review
/// conference” or “Reports for an initial conference”.
///
/// SET A.4.3
mod family_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "family-in-order-d2815267",
        citations: &["SET A.4.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Child and family” follows “Child and family” or “Place, time and safety” or “Reports for a review conference” or “Reports for an initial conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PreparingAConferenceFamily.occurrences(timeline),
            Act::PreparingAConferencePlace.occurrences(timeline),
            Act::PreparingAConferenceReports.occurrences(timeline),
            Act::PreparingAConferenceReviewReports.occurrences(timeline),
        ];
        Act::PreparingAConferenceFamily
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Reports for an initial conference” follows “Child and family” or “Place, time and safety” or
/// “Reports for a review conference” or “Reports for an initial conference”.
///
/// SET A.4.3
mod reports_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "reports-in-order-953dc4f9",
        citations: &["SET A.4.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Reports for an initial conference” follows “Child and family” or “Place, time and safety” or “Reports for a review conference” or “Reports for an initial conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PreparingAConferenceFamily.occurrences(timeline),
            Act::PreparingAConferencePlace.occurrences(timeline),
            Act::PreparingAConferenceReports.occurrences(timeline),
            Act::PreparingAConferenceReviewReports.occurrences(timeline),
        ];
        Act::PreparingAConferenceReports
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Reports for a review conference” follows “Child and family” or “Place, time and safety” or
/// “Reports for a review conference” or “Reports for an initial conference”.
///
/// SET A.4.3
mod review_reports_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-reports-in-order-21285b51",
        citations: &["SET A.4.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Reports for a review conference” follows “Child and family” or “Place, time and safety” or “Reports for a review conference” or “Reports for an initial conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PreparingAConferenceFamily.occurrences(timeline),
            Act::PreparingAConferencePlace.occurrences(timeline),
            Act::PreparingAConferenceReports.occurrences(timeline),
            Act::PreparingAConferenceReviewReports.occurrences(timeline),
        ];
        Act::PreparingAConferenceReviewReports
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
