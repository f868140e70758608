//! Dissent from the conference's decision
//!
//! SET A.4.11
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::DissentAlert,
        Act::DissentDetermine,
        Act::DissentDirector,
        Act::DissentRaise,
        Act::DissentSatisfied,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheIssueToThe,
        Duty::TheDesignatedLeadOfTheProfessionalsAgencyShouldTellThe,
        Duty::TheProfessionalWhoDisagreesShouldRaiseTheMatterFormally,
    ],
    facts: &[],
    circumstances: &[Circumstance::TheProfessionalBelievesThatTheChildNeedsAPlanToStay],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::DissentRaise),
            What::Duty(Duty::TheProfessionalWhoDisagreesShouldRaiseTheMatterFormally),
        ],
        raise_should_raise_the_matter_formally_with_the::judge,
    ),
    (
        &[
            What::Act(Act::DissentAlert),
            What::Duty(Duty::TheDesignatedLeadOfTheProfessionalsAgencyShouldTellThe),
        ],
        alert_should_tell_immediately::judge,
    ),
    (&[What::Act(Act::DissentDetermine)], determine_must_decide::judge),
    (
        &[
            What::Act(Act::DissentDirector),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheIssueToThe),
        ],
        director_should_put_the_issue_to_the_director_as_a_matter_of::judge,
    ),
    (
        &[
            What::Act(Act::DissentAlert),
            What::Act(Act::DissentDetermine),
            What::Act(Act::DissentDirector),
            What::Act(Act::DissentSatisfied),
        ],
        director_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The professional who disagrees should raise the matter formally with the agency's designated lead
/// when the professional believes that the child needs a plan to stay safe, or is not at risk and
/// better helped by a child in need plan or another service.
///
/// SET A.4.11.2
mod raise_should_raise_the_matter_formally_with_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "dissent/raise-a8a45c33",
        citations: &["SET A.4.11.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheProfessionalBelievesThatTheChildNeedsAPlanToStay
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who disagrees should raise the matter formally with the agency's designated lead when the professional believes that the child needs a plan to stay safe, or is not at risk and better helped by a child in need plan or another service",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional who disagrees should raise the matter formally with the agency's designated lead
    /// when the professional believes that the child needs a plan to stay safe, or is not at risk and
    /// better helped by a child in need plan or another service.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoDisagreesShouldRaiseTheMatterFormally),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DissentRaise.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoDisagreesShouldRaiseTheMatterFormally,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated lead of the professional's agency should tell the line manager of the conference
/// chair immediately.
///
/// SET A.4.11.3
mod alert_should_tell_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "dissent/alert-03f19294",
        citations: &["SET A.4.11.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated lead of the professional's agency should tell the line manager of the conference chair immediately",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedLeadOfTheProfessionalsAgencyShouldTellThe),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::DissentAlert.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheDesignatedLeadOfTheProfessionalsAgencyShouldTellThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::DesignatedLead)];
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

/// The line manager of the conference chair must decide "What becomes of the decision?".
///
/// SET A.4.11.4
mod determine_must_decide {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "dissent/determine-19a7afb4",
        citations: &["SET A.4.11.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The line manager of the conference chair must decide \"What becomes of the decision?\"",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::DissentDetermine.occurrences(timeline);
        let parties = [Party::Role(Role::ChairsManager)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Decide, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) should put the issue to the director of safeguarding children
/// or the equivalent as a matter of urgency.
///
/// SET A.4.11.5
///
/// The text does not say who.
mod director_should_put_the_issue_to_the_director_as_a_matter_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "dissent/director-24b67129",
        citations: &["SET A.4.11.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put the issue to the director of safeguarding children or the equivalent as a matter of urgency",
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
                            Act::DissentDirector.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheIssueToThe,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as a matter of urgency”: the text gives no measure",
                ),
            )
    }
}

/// “Put it to the director” follows “Alert the chair's manager” or “Is the professional satisfied with
/// the outcome?” or “What becomes of the decision?”.
///
/// SET A.4.11
mod director_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "director-in-order-887f680b",
        citations: &["SET A.4.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Put it to the director” follows “Alert the chair's manager” or “Is the professional satisfied with the outcome?” or “What becomes of the decision?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::DissentAlert.occurrences(timeline),
            Act::DissentDetermine.occurrences(timeline),
            Act::DissentSatisfied.occurrences(timeline),
        ];
        Act::DissentDirector
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
