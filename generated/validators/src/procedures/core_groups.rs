//! Core group
//!
//! SET A.5.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::CoreGroup, Act::CoreGroupNotes],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustAgreeDatesForFuture,
        Duty::SomebodyTheTextDoesNotSayWhoMustBeginToCarryThePlan,
        Duty::TheCoreGroupIsResponsibleForTheDetailOfThePlanThat,
        Duty::TheLeadSocialWorkerMustTellEachMemberOfTheCoreGroup,
    ],
    facts: &[],
    circumstances: &[Circumstance::ItIsTheFirstCoreGroupMeeting],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::CoreGroup),
            What::Duty(Duty::TheCoreGroupIsResponsibleForTheDetailOfThePlanThat),
        ],
        meet_is_responsible_for_the_detail_of_the_plan_that::judge,
    ),
    (&[What::Act(Act::CoreGroup)], meet_is_to_chair::judge),
    (&[What::Act(Act::CoreGroup)], meet_should_convene::judge),
    (
        &[
            What::Act(Act::CoreGroup),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAgreeDatesForFuture),
        ],
        meet_must_agree_dates_for_future_meetings_at::judge,
    ),
    (
        &[
            What::Act(Act::CoreGroup),
            What::Duty(Duty::TheLeadSocialWorkerMustTellEachMemberOfTheCoreGroup),
        ],
        meet_must_tell::judge,
    ),
    (
        &[What::Act(Act::CoreGroup), What::Act(Act::CoreGroupNotes)],
        notes_should_happen_within_10_working_days::judge,
    ),
    (
        &[
            What::Act(Act::CoreGroupNotes),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBeginToCarryThePlan),
        ],
        notes_must_begin_to_carry_the_plan_out_immediately::judge,
    ),
    (&[What::Act(Act::CoreGroup), What::Act(Act::CoreGroupNotes)], notes_in_order::judge),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([own(timeline, now), crate::shared::core_group::judge(timeline, now)])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The core group is responsible for the detail of the plan that the conference outlined, and for
/// carrying it out.
///
/// SET A.5.2.1
mod meet_is_responsible_for_the_detail_of_the_plan_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "core-groups/meet-abd178f6",
        citations: &["SET A.5.2.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group is responsible for the detail of the plan that the conference outlined, and for carrying it out",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupIsResponsibleForTheDetailOfThePlanThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::CoreGroup.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheCoreGroupIsResponsibleForTheDetailOfThePlanThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker or the first line manager is to chair the core group meeting (the text uses
/// no duty word).
///
/// SET A.5.2.3
///
/// Reading: 'which one … chairs' hangs on how complex the case is.
///
/// The text uses no duty word here.
mod meet_is_to_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "core-groups/meet-d9b177bd",
        citations: &["SET A.5.2.3"],
        readings: &["'which one … chairs' hangs on how complex the case is"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker or the first line manager is to chair the core group meeting (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::CoreGroup.occurrences(timeline);
        let parties = [
            Party::Role(Role::LeadSocialWorker),
            Party::Role(Role::FirstLineManager),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::Any))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The lead social worker should convene the core group meeting when it is not the case that it is the
/// first core group meeting.
///
/// SET A.5.4.5
///
/// Reading: 'second and subsequent core group meetings'.
mod meet_should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "core-groups/meet-81309d5c",
        citations: &["SET A.5.4.5"],
        readings: &["'second and subsequent core group meetings'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsTheFirstCoreGroupMeeting.holds(timeline).opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should convene the core group meeting when it is not the case that it is the first core group meeting",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The lead social worker should convene the core group meeting when it is not the case that it is the
    /// first core group meeting.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::CoreGroup.occurrences(timeline);
        let parties = [Party::Role(Role::LeadSocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Convene, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) must agree dates for future meetings, at the first meeting
/// after each conference.
///
/// SET A.5.2.7
///
/// The text does not say who.
mod meet_must_agree_dates_for_future_meetings_at {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "core-groups/meet-0bdb8845",
        citations: &["SET A.5.2.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must agree dates for future meetings, at the first meeting after each conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAgreeDatesForFuture),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::CoreGroup.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustAgreeDatesForFuture,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker must tell each member of the core group of a meeting that is moved, in
/// writing.
///
/// SET A.5.2.7
///
/// Reading: 'confirmed in writing to all concerned'.
mod meet_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "core-groups/meet-df897625",
        citations: &["SET A.5.2.7"],
        readings: &["'confirmed in writing to all concerned'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker must tell each member of the core group of a meeting that is moved, in writing",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerMustTellEachMemberOfTheCoreGroup),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::CoreGroup.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerMustTellEachMemberOfTheCoreGroup,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The circulation of the core group's notes and the written plan to its members should happen within 10
/// working days of the latest core group meeting.
///
/// SET A.5.3.10
///
/// The text does not say who.
mod notes_should_happen_within_10_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "core-groups/notes-8f7f1f08",
        citations: &["SET A.5.3.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The circulation of the core group's notes and the written plan to its members should happen within 10 working days of the latest core group meeting",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::CoreGroupNotes.occurrences(timeline);
        let start = latest(Act::CoreGroup.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(10, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// Somebody (the text does not say who) must begin to carry the plan out immediately.
///
/// SET A.5.3.10
///
/// The text does not say who.
mod notes_must_begin_to_carry_the_plan_out_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "core-groups/notes-f5ef982f",
        citations: &["SET A.5.3.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must begin to carry the plan out immediately",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::CoreGroupNotes.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustBeginToCarryThePlan,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// “Circulation of the core group's notes and the written plan to its members” follows “Core group
/// meeting”.
///
/// SET A.5.2
mod notes_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "notes-in-order-587daffc",
        citations: &["SET A.5.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Circulation of the core group's notes and the written plan to its members” follows “Core group meeting”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::CoreGroup.occurrences(timeline)];
        Act::CoreGroupNotes
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
