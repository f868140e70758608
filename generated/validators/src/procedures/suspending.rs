//! Suspension of a member of staff
//!
//! SET A.7.3.15
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::SuspendingHelp,
        Act::SuspendingReturn,
        Act::SuspendingSuspended,
        Act::SuspendingViews,
        Act::SuspendingWhile,
        Act::SuspensionDecision,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAllOptions,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf2,
        Duty::TheDesignatedOfficerLadoShouldConsultChildrensSocial,
        Duty::TheDesignatedOfficerLadoShouldTellTheEmployerThose,
        Duty::TheEmployerShouldConsiderTheFollowing,
        Duty::TheLocalAuthorityAndThePoliceMayNotRequireTheEmployer,
    ],
    facts: &[],
    circumstances: &[Circumstance::AManagementPlanningMeetingIsHeldOrPoliceOrChildrens],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::SuspendingViews),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldConsultChildrensSocial),
        ],
        views_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::SuspendingViews),
            What::Duty(Duty::TheDesignatedOfficerLadoShouldTellTheEmployerThose),
        ],
        views_should_tell::judge,
    ),
    (
        &[What::Duty(Duty::TheLocalAuthorityAndThePoliceMayNotRequireTheEmployer)],
        decide_may_not_require_the_employer_to_suspend::judge,
    ),
    (
        &[
            What::Act(Act::SuspensionDecision),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAllOptions),
        ],
        decide_should_consider_all_options_to_avoid_suspension_before::judge,
    ),
    (
        &[
            What::Act(Act::SuspensionDecision),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2),
        ],
        decide_must_record::judge,
    ),
    (
        &[
            What::Act(Act::SuspendingWhile),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf2),
        ],
        while_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::SuspendingHelp),
            What::Duty(Duty::TheEmployerShouldConsiderTheFollowing),
        ],
        help_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::SuspendingHelp),
            What::Act(Act::SuspendingReturn),
            What::Act(Act::SuspendingWhile),
        ],
        help_in_order::judge,
    ),
    (
        &[
            What::Act(Act::SuspendingSuspended),
            What::Act(Act::SuspendingWhile),
            What::Act(Act::SuspensionDecision),
        ],
        while_in_order::judge,
    ),
    (
        &[What::Act(Act::SuspendingViews), What::Act(Act::SuspensionDecision)],
        decide_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The designated officer (LADO) should consult children's social care or the police on suspension
/// when a management planning meeting is held, or police or children's social care enquire.
///
/// SET A.7.3.18
///
/// Reading: 'their views': of those who meet, or who are to enquire.
mod views_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "suspending/views-1d355be6",
        citations: &["SET A.7.3.18"],
        readings: &["'their views': of those who meet, or who are to enquire"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AManagementPlanningMeetingIsHeldOrPoliceOrChildrens
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should consult children's social care or the police on suspension when a management planning meeting is held, or police or children's social care enquire",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The designated officer (LADO) should consult children's social care or the police on suspension
    /// when a management planning meeting is held, or police or children's social care enquire.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoShouldConsultChildrensSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::SuspendingViews.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoShouldConsultChildrensSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO) should tell the employer those views.
///
/// SET A.7.3.18
mod views_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "suspending/views-370c84e0",
        citations: &["SET A.7.3.18"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) should tell the employer those views",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoShouldTellTheEmployerThose),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::SuspendingViews.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoShouldTellTheEmployerThose,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority and the police may not require the employer to suspend.
///
/// SET A.7.3.18
///
/// Reading: 'cannot be required to do so by'.
mod decide_may_not_require_the_employer_to_suspend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "suspending/decide-af2d6d52",
        citations: &["SET A.7.3.18"],
        readings: &["'cannot be required to do so by'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority and the police may not require the employer to suspend",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityAndThePoliceMayNotRequireTheEmployer),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should consider all options to avoid suspension before the
/// decision to suspend, or on an alternative.
///
/// SET A.7.3.15
///
/// The text does not say who.
mod decide_should_consider_all_options_to_avoid_suspension_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "suspending/decide-eb3135b1",
        citations: &["SET A.7.3.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider all options to avoid suspension before the decision to suspend, or on an alternative",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAllOptions),
            );
        let end = first(Act::SuspensionDecision.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// Somebody (the text does not say who) must record the decision to suspend, or on an alternative, in
/// writing.
///
/// SET A.7.3.17
///
/// The text does not say who.
mod decide_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "suspending/decide-4845e7b9",
        citations: &["SET A.7.3.17"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record the decision to suspend, or on an alternative, in writing",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::SuspensionDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the member of staff against whom an allegation is
/// made of events at the workplace.
///
/// SET A.7.3.6
///
/// Reading: 'the accused member of staff should … if suspended, be kept up to date'.
///
/// The text does not say who.
mod while_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "suspending/while-497f8f9e",
        citations: &["SET A.7.3.6"],
        readings: &[
            "'the accused member of staff should … if suspended, be kept up to date'",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the member of staff against whom an allegation is made of events at the workplace",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::SuspendingWhile.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should consider the following.
///
/// Listed: what help and support suits, such as a phased return or a mentor.
///
/// Listed: how contact with the child is best managed, when the child is still at the workplace.
///
/// SET A.7.3.19
mod help_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "suspending/help-8cfcb446",
        citations: &["SET A.7.3.19"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheEmployerShouldConsiderTheFollowing));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::SuspendingHelp.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheEmployerShouldConsiderTheFollowing),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Plan the return” follows “Does the person return to work?” or “While suspended”.
///
/// SET A.7.3.15
mod help_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "help-in-order-aa5ae635",
        citations: &["SET A.7.3.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Plan the return” follows “Does the person return to work?” or “While suspended”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::SuspendingReturn.occurrences(timeline),
            Act::SuspendingWhile.occurrences(timeline),
        ];
        Act::SuspendingHelp
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “While suspended” follows “Decision to suspend, or on an alternative” or “Is the person
/// suspended?”.
///
/// SET A.7.3.15
mod while_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "while-in-order-7c6b59ba",
        citations: &["SET A.7.3.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“While suspended” follows “Decision to suspend, or on an alternative” or “Is the person suspended?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::SuspendingSuspended.occurrences(timeline),
            Act::SuspensionDecision.occurrences(timeline),
        ];
        Act::SuspendingWhile
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Decision to suspend, or on an alternative” follows “Gather views on suspension”.
///
/// SET A.7.3.15
mod decide_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "decide-in-order-8fb09b28",
        citations: &["SET A.7.3.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Decision to suspend, or on an alternative” follows “Gather views on suspension”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::SuspendingViews.occurrences(timeline)];
        Act::SuspensionDecision
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
