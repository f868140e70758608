//! Child found outside the home authority's area
//!
//! SET A.3.1.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::HostAndHomeAgree,
        Act::HostAndHomeProtect,
        Act::HostAndHomeTellHome,
        Act::StrategyDiscussion,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldAcceptThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmThe,
        Duty::TheHostAuthorityIsResponsibleForImmediateAction,
        Duty::TheHostAuthorityIsResponsibleForTellingTheHome,
        Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe,
    ],
    facts: &["two-areas"],
    circumstances: &[Circumstance::TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::HostAndHomeTellHome),
            What::Duty(Duty::TheHostAuthorityIsResponsibleForTellingTheHome),
        ],
        tell_home_is_responsible_for_telling_the_home_authority::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], tell_home_should_attend::judge),
    (
        &[
            What::Act(Act::HostAndHomeProtect),
            What::Duty(Duty::TheHostAuthorityIsResponsibleForImmediateAction),
        ],
        protect_is_responsible_for_immediate_action::judge,
    ),
    (
        &[
            What::Act(Act::HostAndHomeProtect),
            What::Duty(Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe),
        ],
        protect_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::HostAndHomeAgree),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAcceptThe),
        ],
        agree_should_accept_the_responsibility_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::HostAndHomeAgree),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmThe),
        ],
        agree_should_confirm_the_acceptance_in_writing::judge,
    ),
    (
        &[What::Act(Act::HostAndHomeAgree), What::Act(Act::HostAndHomeProtect)],
        agree_in_order::judge,
    ),
    (
        &[What::Act(Act::HostAndHomeProtect), What::Act(Act::HostAndHomeTellHome)],
        protect_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The host authority is responsible for telling the home authority immediately when the child is
/// found outside the area of the home authority and the child is harmed, or a risk of neglect or harm
/// causes concern.
///
/// SET A.3.1.5
mod tell_home_is_responsible_for_telling_the_home_authority {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "host-and-home/tell-home-59b7c900",
        citations: &["SET A.3.1.5"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.two_areas(),
                Circumstance::TheChildIsHarmedOrARiskOfNeglectOrHarmCausesConcern
                    .holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The host authority is responsible for telling the home authority immediately when the child is found outside the area of the home authority and the child is harmed, or a risk of neglect or harm causes concern",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The host authority is responsible for telling the home authority immediately when the child is
    /// found outside the area of the home authority and the child is harmed, or a risk of neglect or harm
    /// causes concern.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheHostAuthorityIsResponsibleForTellingTheHome));
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::HostAndHomeTellHome.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheHostAuthorityIsResponsibleForTellingTheHome,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::HostAuthority)];
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

/// The home authority should be invited to the strategy meeting or discussion when the child is found
/// outside the area of the home authority.
///
/// SET A.3.1.5
mod tell_home_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "host-and-home/tell-home-3235e8aa",
        citations: &["SET A.3.1.5"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.two_areas(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority should be invited to the strategy meeting or discussion when the child is found outside the area of the home authority",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The home authority should be invited to the strategy meeting or discussion when the child is found
    /// outside the area of the home authority.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Agency(Agency::HomeAuthority)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The host authority is responsible for immediate action.
///
/// SET A.3.2.4
///
/// Reading: 'responsibility … rests with': is responsible for.
mod protect_is_responsible_for_immediate_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "host-and-home/protect-7f8988d7",
        citations: &["SET A.3.2.4"],
        readings: &["'responsibility … rests with': is responsible for"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The host authority is responsible for immediate action",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheHostAuthorityIsResponsibleForImmediateAction));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::HostAndHomeProtect.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHostAuthorityIsResponsibleForImmediateAction,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The host authority should consult the home authority on the immediate action when the child is
/// found outside the area of the home authority.
///
/// SET A.3.2.4
///
/// Reading: 'any home authority': only where there is one apart from the host.
mod protect_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "host-and-home/protect-7ab30cb0",
        citations: &["SET A.3.2.4"],
        readings: &["'any home authority': only where there is one apart from the host"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.two_areas(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The host authority should consult the home authority on the immediate action when the child is found outside the area of the home authority",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The host authority should consult the home authority on the immediate action when the child is
    /// found outside the area of the home authority.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::HostAndHomeProtect.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should accept the responsibility as soon as possible.
///
/// SET A.3.1.5
///
/// The text does not say who.
mod agree_should_accept_the_responsibility_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "host-and-home/agree-e32277a4",
        citations: &["SET A.3.1.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should accept the responsibility as soon as possible",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::HostAndHomeAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAcceptThe,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as soon as possible”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should confirm the acceptance in writing.
///
/// SET A.3.1.5
///
/// The text does not say who.
mod agree_should_confirm_the_acceptance_in_writing {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "host-and-home/agree-2f7f318c",
        citations: &["SET A.3.1.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should confirm the acceptance in writing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::HostAndHomeAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Agree who takes responsibility” follows “Act for the child until responsibility is agreed”.
///
/// SET A.3.1.5
mod agree_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "agree-in-order-5463ca5b",
        citations: &["SET A.3.1.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Agree who takes responsibility” follows “Act for the child until responsibility is agreed”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::HostAndHomeProtect.occurrences(timeline)];
        Act::HostAndHomeAgree
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Act for the child until responsibility is agreed” follows “Tell the home authority”.
///
/// SET A.3.1.5
mod protect_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "protect-in-order-786bc8d5",
        citations: &["SET A.3.1.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Act for the child until responsibility is agreed” follows “Tell the home authority”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::HostAndHomeTellHome.occurrences(timeline)];
        Act::HostAndHomeProtect
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
