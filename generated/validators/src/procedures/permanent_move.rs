//! Has the child moved for good?
//!
//! SET A.6.6.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::PermanentMoveAgree, Act::PermanentMoveDispute],
    milestones: &[],
    states: &[State::PermanentStay],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoIsToEscalateItThrough,
        Duty::SomebodyTheTextDoesNotSayWhoWillConsiderTheFollowing,
        Duty::TheHostAuthorityAndTheReceivingAuthorityAreToAgree,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PermanentMoveAgree),
            What::Duty(Duty::TheHostAuthorityAndTheReceivingAuthorityAreToAgree),
        ],
        agree_is_to_agree_when_the_child_counts_as::judge,
    ),
    (
        &[
            What::StateBegins(State::PermanentStay),
            What::StateEnds(State::PermanentStay),
            What::Milestone(Milestone::ChildMoves),
        ],
        agree_is_to_last_at_least_3_months_after_the_childs_move_to_the::judge,
    ),
    (
        &[
            What::Act(Act::PermanentMoveAgree),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsiderTheFollowing),
        ],
        agree_will_cover::judge,
    ),
    (
        &[
            What::Act(Act::PermanentMoveDispute),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToEscalateItThrough),
        ],
        dispute_is_to_escalate_it_through_the_process_for::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The host authority and the receiving authority are to agree when the child counts as having moved
/// for good (the text uses no duty word).
///
/// SET A.6.6.2
///
/// Reading: \\'need to agree\\': no duty word.
///
/// Reading: 'the host and receiving authority' as written; by 6.9.3 a receiving authority without
/// responsibility is itself the host, so the originating authority may be meant.
///
/// The text uses no duty word here.
mod agree_is_to_agree_when_the_child_counts_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "permanent-move/agree-fafc8f85",
        citations: &["SET A.6.6.2"],
        readings: &[
            "\\'need to agree\\': no duty word",
            "'the host and receiving authority' as written; by 6.9.3 a receiving authority without responsibility is itself the host, so the originating authority may be meant",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The host authority and the receiving authority are to agree when the child counts as having moved for good (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHostAuthorityAndTheReceivingAuthorityAreToAgree),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PermanentMoveAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHostAuthorityAndTheReceivingAuthorityAreToAgree,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// A stay that counts as a move for good is to generally last at least 3 months after the child's move
/// to the receiving authority's area (the text uses no duty word).
///
/// SET A.6.6.2
///
/// Reading: 'over 3 months … would generally indicate a permanent move': a sign, no limit; 'over': at
/// least.
///
/// The text uses no duty word here.
mod agree_is_to_last_at_least_3_months_after_the_childs_move_to_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "permanent-stay-73415444",
        citations: &["SET A.6.6.2"],
        readings: &[
            "'over 3 months … would generally indicate a permanent move': a sign, no limit; 'over': at least",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "A stay that counts as a move for good is to generally last at least 3 months after the child's move to the receiving authority's area (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("generally"),
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let ends = State::PermanentStay.ends(timeline);
        let limit = |start| calendar::earliest_after(start, amount(3, Unit::Months));
        State::PermanentStay
            .begins(timeline)
            .into_iter()
            .flat_map(|begun| {
                SENTENCE.judge(limits::lasts(begun, &ends, limit, false, now))
            })
            .collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) will consider the following.
///
/// Listed: what the family thinks.
///
/// Listed: what kind of home they have there: permanent, such as a tenancy or a house of their own?.
///
/// Listed: whether they gave up the home they had.
///
/// Listed: whether they registered there with a GP and others.
///
/// Listed: whether the children attend an education setting there.
///
/// Listed: whether they have links there.
///
/// Listed: how long they have stayed there.
///
/// Listed: whether they often move.
///
/// SET A.6.6.2
///
/// Reading: 'factors will determine'.
///
/// The text does not say who.
mod agree_will_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "permanent-move/agree-896afdf7",
        citations: &["SET A.6.6.2"],
        readings: &["'factors will determine'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsiderTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PermanentMoveAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillConsiderTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to escalate it through the process for resolving disputes
/// (the text uses no duty word).
///
/// SET A.6.6.2
///
/// Reading: \\'this needs to be escalated\\': no duty word; the process is not named, taken as that of
/// part B, chapter 11.
///
/// The text does not say who.
///
/// The text uses no duty word here.
///
/// The text does not say how long.
mod dispute_is_to_escalate_it_through_the_process_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "permanent-move/dispute-d0360c06",
        citations: &["SET A.6.6.2"],
        readings: &[
            "\\'this needs to be escalated\\': no duty word; the process is not named, taken as that of part B, chapter 11",
        ],
        silences: &[
            "The text does not say who",
            "The text uses no duty word here",
            "The text does not say how long",
        ],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to escalate it through the process for resolving disputes (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToEscalateItThrough),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PermanentMoveDispute.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToEscalateItThrough,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
