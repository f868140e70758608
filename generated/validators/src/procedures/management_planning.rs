//! Management planning meeting on an allegation
//!
//! SET A.7.4.15
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::FinalPlanningMeeting,
        Act::ManagementPlanningCareStrand,
        Act::ManagementPlanningEmployersStrand,
        Act::ManagementPlanningFurther,
        Act::ManagementPlanningMeeting,
        Act::ManagementPlanningPoliceStrand,
        Act::ManagementPlanningSuspend,
        Act::ManagementPlanningWatch,
        Act::PoliceProgressReview,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeDatesFor,
        Duty::TheDesignatedOfficerLadoIsToMonitorProgressSoThatEach,
        Duty::TheDesignatedOfficerLadoShouldBeInTouchDirectlyWith,
        Duty::TheDesignatedOfficerLadoShouldKeepComprehensiveRecords,
        Duty::TheDesignatedOfficerLadoShouldMonitorAndRecordHowEach,
        Duty::TheFinalManagementPlanningMeetingOrDiscussionShould,
        Duty::TheManagementPlanningMeetingShouldAlsoSeeToTheseThings,
        Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing,
        Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing2,
        Duty::TheManagementPlanningMeetingShouldKeepTheTarget,
        Duty::TheManagementPlanningMeetingShouldRecommendOnSuspension,
        Duty::TheManagementPlanningMeetingShouldSettleTheseThings,
        Duty::ThePoliceShouldSetADateToReviewProgressAndToConsult,
    ],
    facts: &[],
    circumstances: &[Circumstance::ThePersonWorksInDayCareForChildrenUnder8OrIsA],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::ManagementPlanningMeeting)], meet_should_attend::judge),
    (
        &[
            What::Act(Act::ManagementPlanningMeeting),
            What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing),
        ],
        meet_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningMeeting),
            What::Duty(Duty::TheManagementPlanningMeetingShouldSettleTheseThings),
        ],
        meet_should_settle_these_things::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningMeeting),
            What::Duty(Duty::TheManagementPlanningMeetingShouldAlsoSeeToTheseThings),
        ],
        meet_should_also_see_to_these_things::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningMeeting),
            What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing2),
        ],
        meet_should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningMeeting),
            What::Duty(Duty::TheManagementPlanningMeetingShouldKeepTheTarget),
        ],
        meet_should_keep_the_target_timescales_of_the::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningSuspend),
            What::Duty(Duty::TheManagementPlanningMeetingShouldRecommendOnSuspension),
        ],
        suspend_should_recommend_on_suspension_or_on_alternatives::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningPoliceStrand),
            What::Duty(Duty::ThePoliceShouldSetADateToReviewProgressAndToConsult),
        ],
        police_strand_should_set_a_date_to_review_progress::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningMeeting),
            What::Act(Act::PoliceProgressReview),
        ],
        police_strand_should_happen_within_4_weeks::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningPoliceStrand),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeDatesFor),
        ],
        police_strand_should_agree_dates_for_further_reviews_by::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningWatch),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldMonitorAndRecordHowEach),
        ],
        watch_should_monitor_and_record_how_each_case_regularly::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningWatch),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldBeInTouchDirectlyWith),
        ],
        watch_should_be_in_touch_directly_with_police::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningWatch),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldKeepComprehensiveRecords),
        ],
        watch_should_keep_comprehensive_records_to_see_each::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningWatch),
            What::Duty(Duty::TheDesignatedOfficerLadoIsToMonitorProgressSoThatEach),
        ],
        watch_is_to_monitor_progress_so_that_each_case::judge,
    ),
    (&[What::Act(Act::FinalPlanningMeeting)], final_should_happen::judge),
    (
        &[
            What::Act(Act::FinalPlanningMeeting),
            What::Duty(Duty::TheFinalManagementPlanningMeetingOrDiscussionShould),
        ],
        final_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::FinalPlanningMeeting),
            What::Act(Act::ManagementPlanningCareStrand),
            What::Act(Act::ManagementPlanningEmployersStrand),
            What::Act(Act::ManagementPlanningFurther),
            What::Act(Act::ManagementPlanningPoliceStrand),
            What::Act(Act::ManagementPlanningSuspend),
            What::Act(Act::ManagementPlanningWatch),
        ],
        final_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningCareStrand),
            What::Act(Act::ManagementPlanningEmployersStrand),
            What::Act(Act::ManagementPlanningPoliceStrand),
            What::Act(Act::ManagementPlanningSuspend),
            What::Act(Act::ManagementPlanningWatch),
        ],
        care_strand_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningCareStrand),
            What::Act(Act::ManagementPlanningEmployersStrand),
            What::Act(Act::ManagementPlanningPoliceStrand),
            What::Act(Act::ManagementPlanningSuspend),
            What::Act(Act::ManagementPlanningWatch),
        ],
        employers_strand_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningCareStrand),
            What::Act(Act::ManagementPlanningEmployersStrand),
            What::Act(Act::ManagementPlanningPoliceStrand),
            What::Act(Act::ManagementPlanningSuspend),
            What::Act(Act::ManagementPlanningWatch),
        ],
        police_strand_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningMeeting),
            What::Act(Act::ManagementPlanningSuspend),
        ],
        suspend_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ManagementPlanningCareStrand),
            What::Act(Act::ManagementPlanningEmployersStrand),
            What::Act(Act::ManagementPlanningPoliceStrand),
            What::Act(Act::ManagementPlanningSuspend),
            What::Act(Act::ManagementPlanningWatch),
        ],
        watch_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([
        own(timeline, now),
        crate::shared::management_planning_meeting::judge(timeline, now),
    ])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Ofsted should be invited to the management planning meeting when the person works in day care for
/// children under 8, or is a registered child minder.
///
/// SET A.7.3.8
///
/// The text does not say who.
mod meet_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/meet-925470ef",
        citations: &["SET A.7.3.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePersonWorksInDayCareForChildrenUnder8OrIsA.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Ofsted should be invited to the management planning meeting when the person works in day care for children under 8, or is a registered child minder",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Ofsted should be invited to the management planning meeting when the person works in day care for
    /// children under 8, or is a registered child minder.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ManagementPlanningMeeting.occurrences(timeline);
        let parties = [Party::Agency(Agency::Ofsted)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The management planning meeting should consider the following.
///
/// Listed: whether there should be a section 47 enquiry or a police investigation, and what follows
/// from that.
///
/// Listed: whether a disciplinary process can run beside it, and how information is shared then.
///
/// Listed: earlier allegations or concerns.
///
/// Listed: where staff are entitled to use reasonable force on children, that entitlement (where
/// appropriate).
///
/// Listed: whether it is a case of complex abuse.
///
/// SET A.7.4.17
mod meet_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/meet-47d37ce6",
        citations: &["SET A.7.4.17"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The management planning meeting should consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The management planning meeting should settle these things.
///
/// Listed: enquiries, tasks and timescales: planned, allocated and set (if necessary).
///
/// Listed: what information is shared, with whom, when.
///
/// SET A.7.4.17
mod meet_should_settle_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/meet-8e3a30e4",
        citations: &["SET A.7.4.17"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The management planning meeting should settle these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagementPlanningMeetingShouldSettleTheseThings),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagementPlanningMeetingShouldSettleTheseThings,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The management planning meeting should also see to these things.
///
/// Listed: the child and others affected are protected, by emergency action too (if necessary).
///
/// Listed: investigations are independent enough.
///
/// Listed: recommendations on suspension or alternatives are made (where appropriate).
///
/// Listed: each agency has a lead contact manager.
///
/// Listed: it is agreed how investigations are reviewed and the designated officer monitors progress,
/// with the target timescales in view.
///
/// Listed: dates of further meetings are agreed.
///
/// SET A.7.4.18
mod meet_should_also_see_to_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/meet-191c0762",
        citations: &["SET A.7.4.18"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The management planning meeting should also see to these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagementPlanningMeetingShouldAlsoSeeToTheseThings),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagementPlanningMeetingShouldAlsoSeeToTheseThings,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The management planning meeting should consider the following.
///
/// Listed: support for all children who may be affected.
///
/// Listed: support for the member of staff and others affected, and how they hear of progress.
///
/// Listed: matters for senior management: interest of the media or what it costs, for example.
///
/// Listed: reports for consideration of barring.
///
/// Listed: risk assessments that inform how the employer safeguards.
///
/// SET A.7.4.18
mod meet_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/meet-48629a47",
        citations: &["SET A.7.4.18"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The management planning meeting should consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The management planning meeting should keep the target timescales of the flowchart in view.
///
/// SET A.7.4.18
///
/// Reading: the timescales stood in the flowchart of 7.11, which is lost (7.3.26).
///
/// The text does not say how long.
mod meet_should_keep_the_target_timescales_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/meet-351929aa",
        citations: &["SET A.7.4.18"],
        readings: &[
            "the timescales stood in the flowchart of 7.11, which is lost (7.3.26)",
        ],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The management planning meeting should keep the target timescales of the flowchart in view",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheManagementPlanningMeetingShouldKeepTheTarget));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagementPlanningMeetingShouldKeepTheTarget,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The management planning meeting should recommend on suspension, or on alternatives to it (where
/// appropriate).
///
/// SET A.7.4.18
mod suspend_should_recommend_on_suspension_or_on_alternatives {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/suspend-3a3e3510",
        citations: &["SET A.7.4.18"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The management planning meeting should recommend on suspension, or on alternatives to it (where appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagementPlanningMeetingShouldRecommendOnSuspension),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningSuspend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagementPlanningMeetingShouldRecommendOnSuspension,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police should set a date to review progress and to consult the Crown Prosecution Service on
/// going on, closing or charging.
///
/// SET A.7.6.4
mod police_strand_should_set_a_date_to_review_progress {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/police-strand-dcb79436",
        citations: &["SET A.7.6.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police should set a date to review progress and to consult the Crown Prosecution Service on going on, closing or charging",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceShouldSetADateToReviewProgressAndToConsult),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningPoliceStrand.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceShouldSetADateToReviewProgressAndToConsult,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review of the progress of the police investigation should happen within 4 weeks of the
/// management planning meeting (wherever possible).
///
/// SET A.7.6.4
///
/// Reading: 'no later than four weeks after': said of the date that is set, so of the review.
mod police_strand_should_happen_within_4_weeks {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/police-strand-5cf5243b",
        citations: &["SET A.7.6.4"],
        readings: &[
            "'no later than four weeks after': said of the date that is set, so of the review",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review of the progress of the police investigation should happen within 4 weeks of the management planning meeting (wherever possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::PoliceProgressReview.occurrences(timeline);
        let start = first(Act::ManagementPlanningMeeting.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(4, Unit::Weeks));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// Somebody (the text does not say who) should agree dates for further reviews, by how complex the
/// investigation is.
///
/// SET A.7.6.4
///
/// The text does not say who.
mod police_strand_should_agree_dates_for_further_reviews_by {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/police-strand-44a65496",
        citations: &["SET A.7.6.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should agree dates for further reviews, by how complex the investigation is",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeDatesFor));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningPoliceStrand.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeDatesFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO) should monitor and record how each case progresses, by its complexity
/// regularly.
///
/// SET A.7.6.2
mod watch_should_monitor_and_record_how_each_case_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/watch-d3dfa9a2",
        citations: &["SET A.7.6.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should monitor and record how each case progresses, by its complexity regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoShouldMonitorAndRecordHowEach),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::ManagementPlanningWatch.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheDesignatedOfficerLadoShouldMonitorAndRecordHowEach,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “regularly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::DesignatedOfficer)];
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

/// The designated officer (LADO) should be in touch directly with police, children's social care or
/// employer (as appropriate).
///
/// SET A.7.6.2
mod watch_should_be_in_touch_directly_with_police {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/watch-345b3cc9",
        citations: &["SET A.7.6.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should be in touch directly with police, children's social care or employer (as appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("as appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoShouldBeInTouchDirectlyWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningWatch.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoShouldBeInTouchDirectlyWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO) should keep comprehensive records, to see each case dealt with
/// without undue delay.
///
/// SET A.7.6.3
mod watch_should_keep_comprehensive_records_to_see_each {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/watch-da972161",
        citations: &["SET A.7.6.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should keep comprehensive records, to see each case dealt with without undue delay",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoShouldKeepComprehensiveRecords),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningWatch.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoShouldKeepComprehensiveRecords,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO) is to monitor progress, so that each case is dealt with quickly, as
/// far as a thorough and fair process permits (the text uses no duty word).
///
/// SET A.7.2.3
///
/// Reading: a duty of the officer whom the authority should designate.
///
/// The text uses no duty word here.
mod watch_is_to_monitor_progress_so_that_each_case {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/watch-eb07bba2",
        citations: &["SET A.7.2.3"],
        readings: &["a duty of the officer whom the authority should designate"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) is to monitor progress, so that each case is dealt with quickly, as far as a thorough and fair process permits (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoIsToMonitorProgressSoThatEach),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ManagementPlanningWatch.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoIsToMonitorProgressSoThatEach,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The final management planning meeting or discussion should happen.
///
/// SET A.7.4.19
///
/// The text does not say who.
mod final_should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/final-ed16bda4",
        citations: &["SET A.7.4.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The final management planning meeting or discussion should happen",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::FinalPlanningMeeting.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The final management planning meeting or discussion should cover the following.
///
/// Listed: that every task is done, referral to the Disclosure and Barring Service included (if
/// appropriate).
///
/// Listed: an action plan from what was learnt, for future practice (where appropriate).
///
/// SET A.7.4.19
mod final_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "management-planning/final-754bc31d",
        citations: &["SET A.7.4.19"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The final management planning meeting or discussion should cover the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFinalManagementPlanningMeetingOrDiscussionShould),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::FinalPlanningMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFinalManagementPlanningMeetingOrDiscussionShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Final management planning meeting or discussion” follows “Disciplinary process of the employer” or
/// “Enquiry of children's social care” or “Is there to be a further meeting?” or “Monitor progress” or
/// “Police investigation” or “Recommend on suspension”.
///
/// SET A.7.4.15
mod final_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "final-in-order-c8c32158",
        citations: &["SET A.7.4.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Final management planning meeting or discussion” follows “Disciplinary process of the employer” or “Enquiry of children's social care” or “Is there to be a further meeting?” or “Monitor progress” or “Police investigation” or “Recommend on suspension”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ManagementPlanningCareStrand.occurrences(timeline),
            Act::ManagementPlanningEmployersStrand.occurrences(timeline),
            Act::ManagementPlanningFurther.occurrences(timeline),
            Act::ManagementPlanningPoliceStrand.occurrences(timeline),
            Act::ManagementPlanningSuspend.occurrences(timeline),
            Act::ManagementPlanningWatch.occurrences(timeline),
        ];
        Act::FinalPlanningMeeting
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Enquiry of children's social care” follows “Disciplinary process of the employer” or “Enquiry of
/// children's social care” or “Monitor progress” or “Police investigation” or “Recommend on
/// suspension”.
///
/// SET A.7.4.15
mod care_strand_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "care-strand-in-order-48e28484",
        citations: &["SET A.7.4.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Enquiry of children's social care” follows “Disciplinary process of the employer” or “Enquiry of children's social care” or “Monitor progress” or “Police investigation” or “Recommend on suspension”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ManagementPlanningCareStrand.occurrences(timeline),
            Act::ManagementPlanningEmployersStrand.occurrences(timeline),
            Act::ManagementPlanningPoliceStrand.occurrences(timeline),
            Act::ManagementPlanningSuspend.occurrences(timeline),
            Act::ManagementPlanningWatch.occurrences(timeline),
        ];
        Act::ManagementPlanningCareStrand
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Disciplinary process of the employer” follows “Disciplinary process of the employer” or “Enquiry
/// of children's social care” or “Monitor progress” or “Police investigation” or “Recommend on
/// suspension”.
///
/// SET A.7.4.15
mod employers_strand_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "employers-strand-in-order-e779f363",
        citations: &["SET A.7.4.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Disciplinary process of the employer” follows “Disciplinary process of the employer” or “Enquiry of children's social care” or “Monitor progress” or “Police investigation” or “Recommend on suspension”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ManagementPlanningCareStrand.occurrences(timeline),
            Act::ManagementPlanningEmployersStrand.occurrences(timeline),
            Act::ManagementPlanningPoliceStrand.occurrences(timeline),
            Act::ManagementPlanningSuspend.occurrences(timeline),
            Act::ManagementPlanningWatch.occurrences(timeline),
        ];
        Act::ManagementPlanningEmployersStrand
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Police investigation” follows “Disciplinary process of the employer” or “Enquiry of children's
/// social care” or “Monitor progress” or “Police investigation” or “Recommend on suspension”.
///
/// SET A.7.4.15
mod police_strand_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-strand-in-order-7a431aba",
        citations: &["SET A.7.4.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Police investigation” follows “Disciplinary process of the employer” or “Enquiry of children's social care” or “Monitor progress” or “Police investigation” or “Recommend on suspension”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ManagementPlanningCareStrand.occurrences(timeline),
            Act::ManagementPlanningEmployersStrand.occurrences(timeline),
            Act::ManagementPlanningPoliceStrand.occurrences(timeline),
            Act::ManagementPlanningSuspend.occurrences(timeline),
            Act::ManagementPlanningWatch.occurrences(timeline),
        ];
        Act::ManagementPlanningPoliceStrand
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Recommend on suspension” follows “Management planning meeting”.
///
/// SET A.7.4.15
mod suspend_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "suspend-in-order-733190a0",
        citations: &["SET A.7.4.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Recommend on suspension” follows “Management planning meeting”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ManagementPlanningMeeting.occurrences(timeline)];
        Act::ManagementPlanningSuspend
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Monitor progress” follows “Disciplinary process of the employer” or “Enquiry of children's social
/// care” or “Monitor progress” or “Police investigation” or “Recommend on suspension”.
///
/// SET A.7.4.15
mod watch_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "watch-in-order-b3012e3b",
        citations: &["SET A.7.4.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Monitor progress” follows “Disciplinary process of the employer” or “Enquiry of children's social care” or “Monitor progress” or “Police investigation” or “Recommend on suspension”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ManagementPlanningCareStrand.occurrences(timeline),
            Act::ManagementPlanningEmployersStrand.occurrences(timeline),
            Act::ManagementPlanningPoliceStrand.occurrences(timeline),
            Act::ManagementPlanningSuspend.occurrences(timeline),
            Act::ManagementPlanningWatch.occurrences(timeline),
        ];
        Act::ManagementPlanningWatch
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
