//! After a child protection plan is discontinued
//!
//! SET A.4.10.8
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::ChildInNeedReview,
        Act::EndingAPlanTalk,
        Act::EndingAPlanTell,
        Act::FollowUpMeeting,
    ],
    milestones: &[Milestone::PlanDiscontinued],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldCoverFurtherSupport,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDevelopAChildIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAgency,
        Duty::TheSocialWorkerMustConsultTheParentsAndTheChildOnThe,
    ],
    facts: &[],
    circumstances: &[Circumstance::MultiAgencyWorkHasToGoOn],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::EndingAPlanTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAgency),
        ],
        tell_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::EndingAPlanTalk),
            What::Duty(Duty::TheSocialWorkerMustConsultTheParentsAndTheChildOnThe),
        ],
        talk_must_consult::judge,
    ),
    (
        &[
            What::Act(Act::EndingAPlanTalk),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDevelopAChildIn),
        ],
        talk_should_develop_a_child_in_need_plan::judge,
    ),
    (
        &[
            What::Act(Act::FollowUpMeeting),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        follow_up_should_happen_at_least_3_months_after_the::judge,
    ),
    (
        &[
            What::Act(Act::FollowUpMeeting),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoverFurtherSupport),
        ],
        follow_up_should_cover::judge,
    ),
    (&[What::Act(Act::ChildInNeedReview)], child_in_need_should_happen_regularly::judge),
    (
        &[What::Act(Act::EndingAPlanTalk), What::Act(Act::EndingAPlanTell)],
        talk_in_order::judge,
    ),
    (
        &[What::Act(Act::EndingAPlanTalk), What::Act(Act::FollowUpMeeting)],
        follow_up_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should tell the agency representatives who were invited to the
/// initial conference as a minimum, that the plan has ended.
///
/// SET A.4.10.8
///
/// The text does not say who.
mod tell_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ending-a-plan/tell-a6265169",
        citations: &["SET A.4.10.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the agency representatives who were invited to the initial conference as a minimum, that the plan has ended",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAgency));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EndingAPlanTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAgency,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must consult the parents and the child on the services that may be needed and
/// required, from a reassessment of the child's and family's needs.
///
/// SET A.4.10.9
///
/// Reading: 'must discuss with'.
mod talk_must_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ending-a-plan/talk-c2edc4f1",
        citations: &["SET A.4.10.9"],
        readings: &["'must discuss with'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must consult the parents and the child on the services that may be needed and required, from a reassessment of the child's and family's needs",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustConsultTheParentsAndTheChildOnThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EndingAPlanTalk.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustConsultTheParentsAndTheChildOnThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should develop a child in need plan for any continuing
/// support.
///
/// SET A.4.10.9
///
/// The text does not say who.
mod talk_should_develop_a_child_in_need_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ending-a-plan/talk-cd585b8b",
        citations: &["SET A.4.10.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should develop a child in need plan for any continuing support",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDevelopAChildIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EndingAPlanTalk.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDevelopAChildIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The multi-agency meeting after a plan is discontinued should happen at least 3 months after the
/// discontinuation of the child protection plan and within 3 months of the discontinuation of the
/// child protection plan when multi-agency work has to go on.
///
/// SET A.4.10.3
///
/// Reading: 'three months after': at least 3 months and within 3 months of it, so on that day, neither
/// sooner nor later.
///
/// The text does not say who.
mod follow_up_should_happen_at_least_3_months_after_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ending-a-plan/follow-up-79b0f2ad",
        citations: &["SET A.4.10.3"],
        readings: &[
            "'three months after': at least 3 months and within 3 months of it, so on that day, neither sooner nor later",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::MultiAgencyWorkHasToGoOn.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The multi-agency meeting after a plan is discontinued should happen at least 3 months after the discontinuation of the child protection plan and within 3 months of the discontinuation of the child protection plan when multi-agency work has to go on",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The multi-agency meeting after a plan is discontinued should happen at least 3 months after the
    /// discontinuation of the child protection plan and within 3 months of the discontinuation of the
    /// child protection plan when multi-agency work has to go on.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::FollowUpMeeting.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::PlanDiscontinued.occurrences(timeline));
                let from = |start| calendar::earliest_after(
                    start,
                    amount(3, Unit::Months),
                );
                SENTENCE.judge(limits::no_earlier(start, from, &done, now))
            },
            {
                let start = first(Milestone::PlanDiscontinued.occurrences(timeline));
                let due = |start| calendar::deadline(start, amount(3, Unit::Months));
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
        ])
    }
}

/// Somebody (the text does not say who) should cover further support from several agencies, and a
/// first review of the child in need plan when multi-agency work has to go on.
///
/// SET A.4.10.3
///
/// The text does not say who.
mod follow_up_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ending-a-plan/follow-up-c55b1a63",
        citations: &["SET A.4.10.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::MultiAgencyWorkHasToGoOn.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should cover further support from several agencies, and a first review of the child in need plan when multi-agency work has to go on",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should cover further support from several agencies, and a
    /// first review of the child in need plan when multi-agency work has to go on.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoverFurtherSupport),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::FollowUpMeeting.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldCoverFurtherSupport,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review of the child in need plan should happen regularly.
///
/// After that, each should happen at most 6 months after the one before.
///
/// SET A.4.10.9
///
/// Reading: 'at regular intervals': regularly.
///
/// The text does not say who.
///
/// The text does not say from when this is counted.
mod child_in_need_should_happen_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "ending-a-plan/child-in-need-d137bc61",
        citations: &["SET A.4.10.9"],
        readings: &["'at regular intervals': regularly"],
        silences: &[
            "The text does not say who",
            "The text does not say from when this is counted",
            "The text does not say when this ends",
        ],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([judgements, series_1(timeline, now)])
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, each should happen at most 6 months after the one before",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, each should happen at most 6 months after the one before.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::ChildInNeedReview.occurrences(timeline);
        let running = |_at: Moment| true;
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(6, Unit::Months))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review of the child in need plan should happen regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The review of the child in need plan should happen regularly.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::ChildInNeedReview.occurrences(timeline)]),
                    "whether this was done “regularly”: the text gives no measure",
                ),
            )
    }
}

/// “Talk about services” follows “Tell the agencies”.
///
/// SET A.4.10.8
mod talk_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "talk-in-order-113c04b4",
        citations: &["SET A.4.10.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Talk about services” follows “Tell the agencies”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::EndingAPlanTell.occurrences(timeline)];
        Act::EndingAPlanTalk
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Multi-agency meeting after a plan is discontinued” follows “Talk about services”.
///
/// SET A.4.10.8
mod follow_up_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "follow-up-in-order-65b4883c",
        citations: &["SET A.4.10.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Multi-agency meeting after a plan is discontinued” follows “Talk about services”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::EndingAPlanTalk.occurrences(timeline)];
        Act::FollowUpMeeting
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
