//! Strategy meeting or discussion of two authorities
//!
//! SET A.6.9.12
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::StrategyDiscussion],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareOfTheAuthorityResponsibleByTheRules,
        Duty::SomebodyTheTextDoesNotSayWhoMustCoverTheFollowing,
        Duty::SomebodyTheTextDoesNotSayWhoMustKeepToTheTimescales,
        Duty::TheLocalAuthorityTheResponsibleOneShouldRecordDecisions,
        Duty::TheLocalAuthorityTheResponsibleOneShouldSendTheRecord,
    ],
    facts: &[],
    circumstances: &[Circumstance::ThatManagerIsSuspectedOfAPartInTheChildProtection],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepToTheTimescales),
        ],
        discuss_must_keep_to_the_timescales_set_for::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], discuss_must_convene::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_must_chair::judge),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::ChildrensSocialCareOfTheAuthorityResponsibleByTheRules),
        ],
        discuss_must_administer_the_strategy_meeting_or_discussion::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], discuss_must_attend::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_must_attend2::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_must_attend3::judge),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCoverTheFollowing),
        ],
        discuss_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheLocalAuthorityTheResponsibleOneShouldRecordDecisions),
        ],
        discuss_should_record::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheLocalAuthorityTheResponsibleOneShouldSendTheRecord),
        ],
        discuss_should_send_the_record::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([own(timeline, now), crate::shared::strategy_discussion::judge(timeline, now)])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) must keep to the timescales set for strategy meetings and
/// discussions in general.
///
/// SET A.6.9.12
///
/// The text does not say who.
mod discuss_must_keep_to_the_timescales_set_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-f8672c06",
        citations: &["SET A.6.9.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must keep to the timescales set for strategy meetings and discussions in general",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepToTheTimescales),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustKeepToTheTimescales,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care of the authority responsible by the rules above must convene the strategy
/// meeting or discussion.
///
/// SET A.6.9.12
mod discuss_must_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-3371cd1a",
        citations: &["SET A.6.9.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care of the authority responsible by the rules above must convene the strategy meeting or discussion",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "children's social care of the authority responsible by the rules above",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Convene, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Children's social care of the authority responsible by the rules above must chair the strategy
/// meeting or discussion.
///
/// SET A.6.9.12
mod discuss_must_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-0f596fa7",
        citations: &["SET A.6.9.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care of the authority responsible by the rules above must chair the strategy meeting or discussion",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "children's social care of the authority responsible by the rules above",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Children's social care of the authority responsible by the rules above must administer the strategy
/// meeting or discussion.
///
/// SET A.6.9.12
mod discuss_must_administer_the_strategy_meeting_or_discussion {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-cfb10013",
        citations: &["SET A.6.9.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care of the authority responsible by the rules above must administer the strategy meeting or discussion",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareOfTheAuthorityResponsibleByTheRules),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareOfTheAuthorityResponsibleByTheRules,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The provider of the service or placement (a manager) must attend the strategy meeting or
/// discussion, unless that manager is suspected of a part in the child protection concerns.
///
/// SET A.6.9.13
mod discuss_must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-be449d85",
        citations: &["SET A.6.9.13"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThatManagerIsSuspectedOfAPartInTheChildProtection
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The provider of the service or placement (a manager) must attend the strategy meeting or discussion, unless that manager is suspected of a part in the child protection concerns",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The provider of the service or placement (a manager) must attend the strategy meeting or
    /// discussion, unless that manager is suspected of a part in the child protection concerns.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Qualified("the provider of the service or placement (a manager)"),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The home authority and the host authority must attend the strategy meeting or discussion.
///
/// SET A.6.9.13
mod discuss_must_attend2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-922161a3",
        citations: &["SET A.6.9.13"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority and the host authority must attend the strategy meeting or discussion",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Agency(Agency::HomeAuthority),
            Party::Agency(Agency::HostAuthority),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Other agencies as the responsible social worker decides, in consultation with the other authority
/// must attend the strategy meeting or discussion.
///
/// SET A.6.9.13
mod discuss_must_attend3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-2c067cc5",
        citations: &["SET A.6.9.13"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Other agencies as the responsible social worker decides, in consultation with the other authority must attend the strategy meeting or discussion",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "other agencies as the responsible social worker decides, in consultation with the other authority",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) must cover the following.
///
/// Listed: basic details of child and family.
///
/// Listed: history of the family, and of placements (where appropriate).
///
/// Listed: basic details of the alleged abuser, with work history of staff, foster carers or
/// volunteers (where appropriate).
///
/// Listed: history of the establishment's registration.
///
/// SET A.6.9.14
///
/// Reading: 'information provided to' it: covered.
///
/// The text does not say who.
mod discuss_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-06d9189a",
        citations: &["SET A.6.9.14"],
        readings: &["'information provided to' it: covered"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must cover the following",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCoverTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustCoverTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority (the responsible one) should record decisions, actions, who is responsible for
/// them, timescales, and how they are reviewed and closed.
///
/// SET A.6.9.15
mod discuss_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-19e26426",
        citations: &["SET A.6.9.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority (the responsible one) should record decisions, actions, who is responsible for them, timescales, and how they are reviewed and closed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityTheResponsibleOneShouldRecordDecisions),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityTheResponsibleOneShouldRecordDecisions,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority (the responsible one) should send the record to the other relevant
/// professionals.
///
/// SET A.6.9.15
///
/// Reading: 'relevant parties'.
mod discuss_should_send_the_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authority-discussion/discuss-f8980ba7",
        citations: &["SET A.6.9.15"],
        readings: &["'relevant parties'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority (the responsible one) should send the record to the other relevant professionals",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityTheResponsibleOneShouldSendTheRecord),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityTheResponsibleOneShouldSendTheRecord,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
