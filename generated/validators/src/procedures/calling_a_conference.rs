//! Calling the initial child protection conference
//!
//! SET A.4.1
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::CallingAConferencePrepare,
        Act::CallingAConferenceReasons,
        Act::Conference,
        Act::InitialConference,
        Act::StrategyDiscussion,
    ],
    milestones: &[Milestone::EnquiryInitiated, Milestone::OrderExaminationsConcluded],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareMustSeeThatRisksToTheChildAre,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor3,
        Duty::SomebodyTheTextDoesNotSayWhoShouldApplyTheProcedures,
        Duty::TheChildrensSocialCareManagerIsResponsibleForDeciding,
        Duty::TheOperationalServiceManagerMustAuthoriseAnyDelayIn,
    ],
    facts: &["significant-harm-is-confirmed"],
    circumstances: &[
        Circumstance::AChildAssessmentOrderWasMade,
        Circumstance::AProfessionalRequestsItAndASeniorManagerOrANamedOr,
        Circumstance::AgenciesDisagreeAboutTheDecisionToHoldTheConference,
        Circumstance::TheConferenceIsDelayed,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[What::Duty(Duty::TheOperationalServiceManagerMustAuthoriseAnyDelayIn)],
        must_authorise_any_delay_in_writing_and::judge,
    ),
    (
        &[What::Duty(Duty::ChildrensSocialCareMustSeeThatRisksToTheChildAre)],
        must_see_that_risks_to_the_child::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        should_convene::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldApplyTheProcedures)],
        should_apply_the_procedures_for_resolving_conflict::judge,
    ),
    (
        &[
            What::Act(Act::CallingAConferenceReasons),
            What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleForDeciding),
        ],
        reasons_is_responsible_for_deciding_to_convene_a_conference::judge,
    ),
    (
        &[
            What::Act(Act::CallingAConferenceReasons),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor3),
        ],
        reasons_must_record::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        conference_must_convene::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::StrategyDiscussion),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::EnquiryInitiated),
        ],
        conference_must_happen_within_15_working_days::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::StrategyDiscussion),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::EnquiryInitiated),
        ],
        conference_is_to_happen_within_15_working_days::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::StrategyDiscussion),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::EnquiryInitiated),
        ],
        conference_should_happen_within_15_working_days::judge,
    ),
    (
        &[What::Milestone(Milestone::OrderExaminationsConcluded)],
        conference_should_happen_immediately::judge,
    ),
    (
        &[
            What::Act(Act::CallingAConferencePrepare),
            What::Act(Act::CallingAConferenceReasons),
        ],
        prepare_in_order::judge,
    ),
    (
        &[
            What::Act(Act::CallingAConferencePrepare),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        conference_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([
        own(timeline, now),
        crate::shared::conference::judge(timeline, now),
        crate::shared::initial_conference::judge(timeline, now),
    ])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The operational service manager must authorise any delay in writing and with reasons when the
/// conference is delayed.
///
/// SET A.4.1.9
mod must_authorise_any_delay_in_writing_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference-cc2f0ae8",
        citations: &["SET A.4.1.9"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheConferenceIsDelayed.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The operational service manager must authorise any delay in writing and with reasons when the conference is delayed",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The operational service manager must authorise any delay in writing and with reasons when the
    /// conference is delayed.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOperationalServiceManagerMustAuthoriseAnyDelayIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOperationalServiceManagerMustAuthoriseAnyDelayIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care must see that risks to the child are monitored and action is taken to
/// safeguard the child when the conference is delayed.
///
/// SET A.4.1.9
mod must_see_that_risks_to_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference-cf3a51b6",
        citations: &["SET A.4.1.9"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheConferenceIsDelayed.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must see that risks to the child are monitored and action is taken to safeguard the child when the conference is delayed",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Children's social care must see that risks to the child are monitored and action is taken to
    /// safeguard the child when the conference is delayed.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustSeeThatRisksToTheChildAre),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareMustSeeThatRisksToTheChildAre,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should convene the child protection conference when a
/// professional requests it, and a senior manager or a named or designated professional supports the
/// request.
///
/// SET A.4.1.4
///
/// The text does not say who.
mod should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference-8cf7d611",
        citations: &["SET A.4.1.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AProfessionalRequestsItAndASeniorManagerOrANamedOr
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should convene the child protection conference when a professional requests it, and a senior manager or a named or designated professional supports the request",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should convene the child protection conference when a
    /// professional requests it, and a senior manager or a named or designated professional supports the
    /// request.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) should apply the procedures for resolving conflict (part B,
/// chapter 11) when agencies disagree about the decision to hold the conference.
///
/// SET A.4.1.4
///
/// The text does not say who.
mod should_apply_the_procedures_for_resolving_conflict {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference-23170668",
        citations: &["SET A.4.1.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AgenciesDisagreeAboutTheDecisionToHoldTheConference
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should apply the procedures for resolving conflict (part B, chapter 11) when agencies disagree about the decision to hold the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should apply the procedures for resolving conflict (part B,
    /// chapter 11) when agencies disagree about the decision to hold the conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldApplyTheProcedures),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldApplyTheProcedures,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager is responsible for deciding to convene a conference.
///
/// SET A.4.1.3
mod reasons_is_responsible_for_deciding_to_convene_a_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference/reasons-507e0b19",
        citations: &["SET A.4.1.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager is responsible for deciding to convene a conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleForDeciding),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::CallingAConferenceReasons.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerIsResponsibleForDeciding,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record the reasons for calling a conference.
///
/// SET A.4.1.3
///
/// The text does not say who.
mod reasons_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference/reasons-5aeeaf8e",
        citations: &["SET A.4.1.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record the reasons for calling a conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::CallingAConferenceReasons.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must convene the initial conference on the child when the
/// enquiry confirms actual or likely significant harm.
///
/// SET A.4.1.6
///
/// The text does not say who.
mod conference_must_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference/conference-ed9bb461",
        citations: &["SET A.4.1.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.significant_harm_is_confirmed(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must convene the initial conference on the child when the enquiry confirms actual or likely significant harm",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must convene the initial conference on the child when the
    /// enquiry confirms actual or likely significant harm.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::InitialConference.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The initial conference on the child must happen within 15 working days of the start of the section 47
/// enquiry at a strategy discussion when the enquiry confirms actual or likely significant harm.
///
/// A later date may be agreed by a strategy meeting or discussion, in exceptional circumstances.
///
/// A later date may be agreed by the operational service manager, in writing, with reasons.
///
/// SET A.3.9.6
///
/// Reading: 'substantiated' concerns and an assessed risk: significant harm confirmed, as in A.4.1.6.
mod conference_must_happen_within_15_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference/conference-701144c6",
        citations: &["SET A.3.9.6", "SET A.3.10.2", "SET A.4.1.9"],
        readings: &[
            "'substantiated' concerns and an assessed risk: significant harm confirmed, as in A.4.1.6",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let agreed = timeline.later_dates_of(What::Act(Act::InitialConference));
        let done = timeline.recorded(What::Act(Act::InitialConference));
        let judgements = limits::with_later_dates(
            judgements,
            &agreed,
            &done,
            now,
            &|later, _due| Truth::any([
                Truth::all([
                    limits::agreed_at(later, Act::StrategyDiscussion),
                    Truth::for_a_person("the circumstances were exceptional"),
                ]),
                Truth::all([
                    actors::agreed_by(
                        later,
                        &[Party::Role(Role::OperationalServiceManager)],
                        Sharing::All,
                    ),
                    Truth::recorded(later.in_writing, "it was agreed in writing"),
                    Truth::recorded(later.with_reasons, "reasons were recorded"),
                ]),
            ]),
        );
        applying(timeline.facts.significant_harm_is_confirmed(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The initial conference on the child must happen within 15 working days of the start of the section 47 enquiry at a strategy discussion when the enquiry confirms actual or likely significant harm",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The initial conference on the child must happen within 15 working days of the start of the section 47
    /// enquiry at a strategy discussion when the enquiry confirms actual or likely significant harm.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::InitialConference.occurrences(timeline);
        let start = first(Milestone::EnquiryInitiated.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(15, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The initial conference on the child is to happen within 15 working days of the start of the section 47
/// enquiry at a strategy discussion (the text uses no duty word).
///
/// A later date may be agreed by a strategy meeting or discussion, in exceptional circumstances.
///
/// A later date may be agreed by the operational service manager, in writing, with reasons.
///
/// SET A.3.10.2
///
/// Reading: 'the maximum period … is': stated as fact.
///
/// The text uses no duty word here.
mod conference_is_to_happen_within_15_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference/conference-cd5cfc0b",
        citations: &["SET A.3.10.2", "SET A.4.1.9"],
        readings: &["'the maximum period … is': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let agreed = timeline.later_dates_of(What::Act(Act::InitialConference));
        let done = timeline.recorded(What::Act(Act::InitialConference));
        limits::with_later_dates(
            judgements,
            &agreed,
            &done,
            now,
            &|later, _due| Truth::any([
                Truth::all([
                    limits::agreed_at(later, Act::StrategyDiscussion),
                    Truth::for_a_person("the circumstances were exceptional"),
                ]),
                Truth::all([
                    actors::agreed_by(
                        later,
                        &[Party::Role(Role::OperationalServiceManager)],
                        Sharing::All,
                    ),
                    Truth::recorded(later.in_writing, "it was agreed in writing"),
                    Truth::recorded(later.with_reasons, "reasons were recorded"),
                ]),
            ]),
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The initial conference on the child is to happen within 15 working days of the start of the section 47 enquiry at a strategy discussion (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The initial conference on the child is to happen within 15 working days of the start of the section 47
    /// enquiry at a strategy discussion (the text uses no duty word).
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::InitialConference.occurrences(timeline);
        let start = first(Milestone::EnquiryInitiated.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(15, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The initial conference on the child should happen within 15 working days of the start of the
/// section 47 enquiry at a strategy discussion.
///
/// A later date may be agreed by a strategy meeting or discussion, in exceptional circumstances.
///
/// A later date may be agreed by the operational service manager, in writing, with reasons.
///
/// SET A.4.1.7
///
/// Reading: 'the first strategy meeting/discussion when the enquiries were initiated': the one that
/// started the enquiry.
///
/// Reading: or within 15 working days of notification that a child with a plan has moved in: that
/// conference is the transfer-in conference.
mod conference_should_happen_within_15_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference/conference-fe1a905e",
        citations: &["SET A.4.1.7", "SET A.3.10.2", "SET A.4.1.9"],
        readings: &[
            "'the first strategy meeting/discussion when the enquiries were initiated': the one that started the enquiry",
            "or within 15 working days of notification that a child with a plan has moved in: that conference is the transfer-in conference",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let agreed = timeline.later_dates_of(What::Act(Act::InitialConference));
        let done = timeline.recorded(What::Act(Act::InitialConference));
        limits::with_later_dates(
            judgements,
            &agreed,
            &done,
            now,
            &|later, _due| Truth::any([
                Truth::all([
                    limits::agreed_at(later, Act::StrategyDiscussion),
                    Truth::for_a_person("the circumstances were exceptional"),
                ]),
                Truth::all([
                    actors::agreed_by(
                        later,
                        &[Party::Role(Role::OperationalServiceManager)],
                        Sharing::All,
                    ),
                    Truth::recorded(later.in_writing, "it was agreed in writing"),
                    Truth::recorded(later.with_reasons, "reasons were recorded"),
                ]),
            ]),
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The initial conference on the child should happen within 15 working days of the start of the section 47 enquiry at a strategy discussion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The initial conference on the child should happen within 15 working days of the start of the
    /// section 47 enquiry at a strategy discussion.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::InitialConference.occurrences(timeline);
        let start = first(Milestone::EnquiryInitiated.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(15, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The initial conference on the child should happen immediately after the conclusion of the
/// examinations and assessments under the child assessment order when a child assessment order was
/// made.
///
/// SET A.4.1.8
mod conference_should_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "calling-a-conference/conference-f5b6c8ed",
        citations: &["SET A.4.1.8"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::AChildAssessmentOrderWasMade.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The initial conference on the child should happen immediately after the conclusion of the examinations and assessments under the child assessment order when a child assessment order was made",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The initial conference on the child should happen immediately after the conclusion of the
    /// examinations and assessments under the child assessment order when a child assessment order was
    /// made.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Milestone::OrderExaminationsConcluded.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// “Prepare the conference” follows “Decide to convene, and record why”.
///
/// SET A.4.1
mod prepare_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "prepare-in-order-6ab7c562",
        citations: &["SET A.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Prepare the conference” follows “Decide to convene, and record why”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::CallingAConferenceReasons.occurrences(timeline)];
        Act::CallingAConferencePrepare
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Initial conference on the child” follows “Prepare the conference”.
///
/// SET A.4.1
mod conference_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "conference-in-order-09593941",
        citations: &["SET A.4.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Initial conference on the child” follows “Prepare the conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::CallingAConferencePrepare.occurrences(timeline)];
        Act::InitialConference
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
