//! Meeting of the conference chair with child, parents and advocates
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::Conference, Act::MeetingWithTheChair],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::MeetingWithTheChair),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        should_hold_before_the_child_protection_conference::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::MeetingWithTheChair),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        should_happen_at_least_30_minutes_before_the_child_protection::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The conference chair should hold meeting of the conference chair with child, parents and advocates
/// before the child protection conference.
///
/// SET B.7.7.3
///
/// Reading: so that they understand what the conference is for and how it runs.
mod should_hold_before_the_child_protection_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-90fe5e44",
        citations: &["SET B.7.7.3"],
        readings: &[
            "so that they understand what the conference is for and how it runs",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should hold meeting of the conference chair with child, parents and advocates before the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::MeetingWithTheChair.occurrences(timeline);
        flat([
            {
                let end = first(Act::Conference.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::ConferenceChair)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The meeting of the conference chair with child, parents and advocates should generally happen at
/// least 30 minutes before the child protection conference.
///
/// SET B.7.7.3
///
/// Reading: '30 minutes or more before the … formal starting time'.
mod should_happen_at_least_30_minutes_before_the_child_protection {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f0012de2",
        citations: &["SET B.7.7.3"],
        readings: &["'30 minutes or more before the … formal starting time'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The meeting of the conference chair with child, parents and advocates should generally happen at least 30 minutes before the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: Some("generally"),
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::MeetingWithTheChair.occurrences(timeline);
        let end = first(Act::Conference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(30, Unit::Minutes));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}
