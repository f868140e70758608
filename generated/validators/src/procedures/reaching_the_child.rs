//! Refusal or obstruction of access to the child
//!
//! SET A.3.6.3
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::AccessDiscussion, Act::ReachingTheChildConsult],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhen,
        Duty::TheStrategyMeetingOrDiscussionToReachTheChildShould,
    ],
    facts: &["access-is-refused"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ReachingTheChildConsult),
            What::Duty(Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhen),
        ],
        consult_should_consult::judge,
    ),
    (&[What::Act(Act::AccessDiscussion)], discuss_should_coordinate::judge),
    (&[What::Act(Act::AccessDiscussion)], discuss_should_attend::judge),
    (
        &[
            What::Act(Act::AccessDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionToReachTheChildShould),
        ],
        discuss_should_cover::judge,
    ),
    (
        &[What::Act(Act::AccessDiscussion), What::Act(Act::ReachingTheChildConsult)],
        discuss_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The social worker should consult the first line manager when there is refusal or obstruction of
/// access to the child.
///
/// SET A.3.6.3
///
/// Reading: 'in consultation with their manager': the social worker's line manager.
mod consult_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "reaching-the-child/consult-f0cffa01",
        citations: &["SET A.3.6.3"],
        readings: &[
            "'in consultation with their manager': the social worker's line manager",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.access_is_refused(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should consult the first line manager when there is refusal or obstruction of access to the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should consult the first line manager when there is refusal or obstruction of
    /// access to the child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReachingTheChildConsult.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should coordinate the strategy meeting or discussion to reach the child when
/// there is refusal or obstruction of access to the child.
///
/// SET A.3.6.3
mod discuss_should_coordinate {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "reaching-the-child/discuss-7e81442e",
        citations: &["SET A.3.6.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.access_is_refused(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should coordinate the strategy meeting or discussion to reach the child when there is refusal or obstruction of access to the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should coordinate the strategy meeting or discussion to reach the child when
    /// there is refusal or obstruction of access to the child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::AccessDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::SocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Coordinate, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The legal representative should attend the strategy meeting or discussion to reach the child.
///
/// SET A.3.6.3
///
/// Reading: 'including legal representation'.
mod discuss_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "reaching-the-child/discuss-5a3b3dd6",
        citations: &["SET A.3.6.3"],
        readings: &["'including legal representation'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The legal representative should attend the strategy meeting or discussion to reach the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::AccessDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::LegalRepresentative)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The strategy meeting or discussion to reach the child should cover a plan to find or reach the
/// child and carry the enquiry on.
///
/// SET A.3.6.3
mod discuss_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "reaching-the-child/discuss-a205ac59",
        citations: &["SET A.3.6.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion to reach the child should cover a plan to find or reach the child and carry the enquiry on",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionToReachTheChildShould),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AccessDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionToReachTheChildShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Strategy meeting or discussion to reach the child” follows “Consult the manager”.
///
/// SET A.3.6.3
mod discuss_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "discuss-in-order-51c27e94",
        citations: &["SET A.3.6.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Strategy meeting or discussion to reach the child” follows “Consult the manager”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ReachingTheChildConsult.occurrences(timeline)];
        Act::AccessDiscussion
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
