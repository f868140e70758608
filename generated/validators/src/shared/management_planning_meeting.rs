//! Management planning meeting
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::ManagementPlanningMeeting],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing3],
    facts: &[],
    circumstances: &[
        Circumstance::SomebodyCloseToTheMemberOfStaffIsAllegedToHaveAbused,
        Circumstance::ThePersonLivesInAnotherAuthoritysAreaThanTheWorkplace,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::ManagementPlanningMeeting)], will_chair::judge),
    (&[What::Act(Act::ManagementPlanningMeeting)], should_convene::judge),
    (&[What::Act(Act::ManagementPlanningMeeting)], should_hold::judge),
    (
        &[
            What::Act(Act::ManagementPlanningMeeting),
            What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing3),
        ],
        should_cover::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The designated officer (LADO) will usually chair the management planning meeting.
///
/// SET A.7.4.15
///
/// Reading: 'are usually chaired by': told as a fact; will.
mod will_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1373ebf8",
        citations: &["SET A.7.4.15"],
        readings: &["'are usually chaired by': told as a fact; will"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) will usually chair the management planning meeting",
        force: Force::Should,
        forbids: false,
        softener: Some("usually"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ManagementPlanningMeeting.occurrences(timeline);
        let parties = [Party::Role(Role::DesignatedOfficer)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) should convene the management planning meeting when the person
/// lives in another authority's area than the workplace is in.
///
/// SET A.7.4.23
///
/// Reading: 'a joint … meeting convened': jointly by the agencies of both areas, under the should
/// before it.
///
/// The text does not say who.
mod should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b638f47b",
        citations: &["SET A.7.4.23"],
        readings: &[
            "'a joint … meeting convened': jointly by the agencies of both areas, under the should before it",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePersonLivesInAnotherAuthoritysAreaThanTheWorkplace
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should convene the management planning meeting when the person lives in another authority's area than the workplace is in",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should convene the management planning meeting when the person
    /// lives in another authority's area than the workplace is in.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ManagementPlanningMeeting.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) should hold a management planning meeting when somebody close
/// to the member of staff is alleged to have abused, and children in the person's charge may be at
/// risk.
///
/// SET A.7.4.24
///
/// The text does not say who.
mod should_hold {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a7ccd93b",
        citations: &["SET A.7.4.24"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::SomebodyCloseToTheMemberOfStaffIsAllegedToHaveAbused
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold a management planning meeting when somebody close to the member of staff is alleged to have abused, and children in the person's charge may be at risk",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should hold a management planning meeting when somebody close
    /// to the member of staff is alleged to have abused, and children in the person's charge may be at
    /// risk.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ManagementPlanningMeeting.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The management planning meeting should consider the following when somebody close to the member of
/// staff is alleged to have abused, and children in the person's charge may be at risk.
///
/// Listed: whether the member of staff can and will protect the children well enough.
///
/// Listed: whether measures for their protection are needed.
///
/// Listed: whether the person's role is compromised.
///
/// SET A.7.4.24
mod should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d8e2ceda",
        citations: &["SET A.7.4.24"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::SomebodyCloseToTheMemberOfStaffIsAllegedToHaveAbused
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The management planning meeting should consider the following when somebody close to the member of staff is alleged to have abused, and children in the person's charge may be at risk",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The management planning meeting should consider the following when somebody close to the member of
    /// staff is alleged to have abused, and children in the person's charge may be at risk.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing3),
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
                                        Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
