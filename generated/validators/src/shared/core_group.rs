//! Core group meeting
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::CoreGroup, Act::InitialConference],
    milestones: &[],
    states: &[State::PlanInForce],
    dates: &[],
    duties: &[
        Duty::TheCoreGroupMeetingShouldCoverProgressAgainstThePlan,
        Duty::TheCoreGroupMeetingShouldCoverProgressOnThePlans,
        Duty::TheCoreGroupMeetingShouldCoverWhetherTheFirstConcerns,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::ItIsTheFirstCoreGroupMeeting,
        Circumstance::LocalProtocolsSpecifyTheCaseAsComplex,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::CoreGroup),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::ReviewConference),
            What::Milestone(Milestone::PlanMade),
        ],
        must_happen_within_10_working_days::judge,
    ),
    (
        &[
            What::Act(Act::CoreGroup),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::ReviewConference),
            What::Milestone(Milestone::PlanMade),
        ],
        should_happen_within_10_working_days::judge,
    ),
    (
        &[
            What::Act(Act::CoreGroup),
            What::Duty(Duty::TheCoreGroupMeetingShouldCoverProgressOnThePlans),
        ],
        should_cover::judge,
    ),
    (&[What::Act(Act::CoreGroup)], should_chair::judge),
    (&[What::Act(Act::CoreGroup)], should_chair2::judge),
    (
        &[
            What::Act(Act::CoreGroup),
            What::Duty(Duty::TheCoreGroupMeetingShouldCoverProgressAgainstThePlan),
        ],
        should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::CoreGroup),
            What::Duty(Duty::TheCoreGroupMeetingShouldCoverWhetherTheFirstConcerns),
        ],
        should_cover3::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The first core group meeting must happen within 10 working days of the initial conference on the
/// child when the child protection plan is in force.
///
/// After that, each should happen at most 6 weeks after the one before, while the child protection
/// plan is in force.
///
/// SET A.5.2.5
mod must_happen_within_10_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4cab28a5",
        citations: &["SET A.5.2.5"],
        readings: &[
            "the text gives no end; the core group is there to carry out the plan (5.2.1), so while it is in force",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = first(Act::InitialConference.occurrences(timeline))
            .map_or(now, |start| start.latest);
        let judgements = sentence(timeline, now);
        let judgements = flat([judgements, series_1(timeline, now)]);
        applying(State::PlanInForce.running(timeline, at), judgements)
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, each should happen at most 6 weeks after the one before, while the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, each should happen at most 6 weeks after the one before, while the child protection
    /// plan is in force.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::CoreGroup.occurrences(timeline);
        let (begins, ends) = (
            State::PlanInForce.begins(timeline),
            State::PlanInForce.ends(timeline),
        );
        let running = |at: Moment| {
            limits::running(&begins, &ends, State::PlanInForce.title(), at) != Truth::No
        };
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(6, Unit::Weeks))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first core group meeting must happen within 10 working days of the initial conference on the child when the child protection plan is in force",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The first core group meeting must happen within 10 working days of the initial conference on the
    /// child when the child protection plan is in force.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = first_only(Act::CoreGroup.occurrences(timeline));
        let start = first(Act::InitialConference.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(10, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The first core group meeting should happen within 10 working days of the initial conference on the
/// child when the child protection plan is in force.
///
/// After that, each should happen at most 6 weeks after the one before, while the child protection
/// plan is in force.
///
/// SET A.4.8.2
///
/// Reading: 'a date is set for it within': the chair should see to that.
mod should_happen_within_10_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0b852774",
        citations: &["SET A.4.8.2"],
        readings: &[
            "'a date is set for it within': the chair should see to that",
            "the text gives no end; the core group is there to carry out the plan (5.2.1), so while it is in force",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = first(Act::InitialConference.occurrences(timeline))
            .map_or(now, |start| start.latest);
        let judgements = sentence(timeline, now);
        let judgements = flat([judgements, series_1(timeline, now)]);
        applying(State::PlanInForce.running(timeline, at), judgements)
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, each should happen at most 6 weeks after the one before, while the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, each should happen at most 6 weeks after the one before, while the child protection
    /// plan is in force.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::CoreGroup.occurrences(timeline);
        let (begins, ends) = (
            State::PlanInForce.begins(timeline),
            State::PlanInForce.ends(timeline),
        );
        let running = |at: Moment| {
            limits::running(&begins, &ends, State::PlanInForce.title(), at) != Truth::No
        };
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(6, Unit::Weeks))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first core group meeting should happen within 10 working days of the initial conference on the child when the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first core group meeting should happen within 10 working days of the initial conference on the
    /// child when the child protection plan is in force.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = first_only(Act::CoreGroup.occurrences(timeline));
        let start = first(Act::InitialConference.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(10, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The core group meeting should cover progress on the plan's outcomes, and whether changes are
/// needed.
///
/// SET A.5.3.3
///
/// Reading: 'should be an agenda item'.
mod should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-30cb56a5",
        citations: &["SET A.5.3.3"],
        readings: &["'should be an agenda item'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group meeting should cover progress on the plan's outcomes, and whether changes are needed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupMeetingShouldCoverProgressOnThePlans),
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
                                        Duty::TheCoreGroupMeetingShouldCoverProgressOnThePlans,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should chair the core group meeting when it is not the case that it is the
/// first core group meeting.
///
/// Instead, when local protocols specify the case as complex: the first line manager will chair the
/// core group meeting.
///
/// SET A.5.4.5
///
/// Reading: 'chair/lead second and subsequent' meetings.
mod should_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d686526e",
        citations: &["SET A.5.4.5"],
        readings: &[
            "'chair/lead second and subsequent' meetings",
            "'by a manager', and 'will continue to be': the first line manager, as in 5.2.3; an exception",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = settle(
            judgements,
            [
                Instead {
                    applies: Circumstance::LocalProtocolsSpecifyTheCaseAsComplex
                        .holds(timeline),
                    judgements: instead_1(timeline, now),
                },
            ],
            Several::NotStated,
        );
        applying(
            Circumstance::ItIsTheFirstCoreGroupMeeting.holds(timeline).opposite(),
            judgements,
        )
    }

    static INSTEAD_1: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager will chair the core group meeting when local protocols specify the case as complex",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first line manager will chair the core group meeting when local protocols specify the case as
    /// complex.
    fn instead_1(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::CoreGroup.occurrences(timeline);
        let parties = [Party::Role(Role::FirstLineManager)];
        let judge = |one: &Occurrence<'_>| {
            INSTEAD_1.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should chair the core group meeting when it is not the case that it is the first core group meeting",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The lead social worker should chair the core group meeting when it is not the case that it is the
    /// first core group meeting.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::CoreGroup.occurrences(timeline);
        let parties = [Party::Role(Role::LeadSocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The experienced professional should chair the core group meeting (where appropriate) when it is the
/// first core group meeting.
///
/// SET A.5.4.5
mod should_chair2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fbdc20a2",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ItIsTheFirstCoreGroupMeeting.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The experienced professional should chair the core group meeting (where appropriate) when it is the first core group meeting",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    /// The experienced professional should chair the core group meeting (where appropriate) when it is the
    /// first core group meeting.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::CoreGroup.occurrences(timeline);
        let parties = [Party::Role(Role::ExperiencedProfessional)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The core group meeting should cover progress against the plan, analysed carefully: whether the
/// agreed outcomes are still likely.
///
/// SET B.8.7.1
mod should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d30b4e85",
        citations: &["SET B.8.7.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group meeting should cover progress against the plan, analysed carefully: whether the agreed outcomes are still likely",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupMeetingShouldCoverProgressAgainstThePlan),
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
                                        Duty::TheCoreGroupMeetingShouldCoverProgressAgainstThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The core group meeting should cover whether the first concerns remain, and whether new ones arose.
///
/// SET B.8.7.1
mod should_cover3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ab927223",
        citations: &["SET B.8.7.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group meeting should cover whether the first concerns remain, and whether new ones arose",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupMeetingShouldCoverWhetherTheFirstConcerns),
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
                                        Duty::TheCoreGroupMeetingShouldCoverWhetherTheFirstConcerns,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
