//! Child whose whereabouts are unknown
//!
//! SET A.3.6.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::ChildNotFoundAgree, Act::LocatingDiscussion],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[Duty::TheChildrensSocialCareManagerMustAgreeWhatFurther],
    facts: &["whereabouts-are-unknown"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::LocatingDiscussion)], discuss_must_happen_within_24_hours::judge),
    (&[What::Act(Act::LocatingDiscussion)], discuss_must_attend::judge),
    (
        &[
            What::Act(Act::ChildNotFoundAgree),
            What::Duty(Duty::TheChildrensSocialCareManagerMustAgreeWhatFurther),
        ],
        agree_must_agree_what_further_action_is_needed_within_24_hours::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The strategy meeting or discussion to find the child must happen within 24 hours (the text does not
/// say from when) when the child's whereabouts are unknown and the social worker cannot find them out.
///
/// SET A.3.6.2
///
/// The text does not say from when this is counted.
///
/// The text does not say who.
mod discuss_must_happen_within_24_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-not-found/discuss-50fd995c",
        citations: &["SET A.3.6.2"],
        readings: &[],
        silences: &[
            "The text does not say from when this is counted",
            "The text does not say who",
        ],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.whereabouts_are_unknown(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion to find the child must happen within 24 hours (the text does not say from when) when the child's whereabouts are unknown and the social worker cannot find them out",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion to find the child must happen within 24 hours (the text does not
    /// say from when) when the child's whereabouts are unknown and the social worker cannot find them out.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::unsure(
                    any_recorded(&[Act::LocatingDiscussion.occurrences(timeline)]),
                    "the text does not say what “within 24 hours” is counted from",
                ),
            )
    }
}

/// The police must attend the strategy meeting or discussion to find the child.
///
/// SET A.3.6.2
///
/// Reading: 'strategy meeting/discussion with police'.
mod discuss_must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-not-found/discuss-00460ea6",
        citations: &["SET A.3.6.2"],
        readings: &["'strategy meeting/discussion with police'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police must attend the strategy meeting or discussion to find the child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::LocatingDiscussion.occurrences(timeline);
        let parties = [Party::Agency(Agency::Police)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The children's social care manager must agree what further action is needed to find the child, see
/// the child and do the enquiry within 24 hours (the text does not say from when) when the child's
/// whereabouts are unknown and the social worker cannot find them out.
///
/// SET A.3.6.2
///
/// Reading: agreement is reached with this manager; the text does not say by whom.
///
/// The text does not say from when this is counted.
mod agree_must_agree_what_further_action_is_needed_within_24_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-not-found/agree-2bc052fe",
        citations: &["SET A.3.6.2"],
        readings: &[
            "agreement is reached with this manager; the text does not say by whom",
        ],
        silences: &["The text does not say from when this is counted"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.whereabouts_are_unknown(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must agree what further action is needed to find the child, see the child and do the enquiry within 24 hours (the text does not say from when) when the child's whereabouts are unknown and the social worker cannot find them out",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The children's social care manager must agree what further action is needed to find the child, see
    /// the child and do the enquiry within 24 hours (the text does not say from when) when the child's
    /// whereabouts are unknown and the social worker cannot find them out.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustAgreeWhatFurther),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(
                            &[
                                Act::ChildNotFoundAgree.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheChildrensSocialCareManagerMustAgreeWhatFurther,
                                        ),
                                    ),
                            ],
                        ),
                        "the text does not say what “within 24 hours” is counted from",
                    ),
                ),
            {
                let parties = [Party::Role(Role::SocialCareManager)];
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
