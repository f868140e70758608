//! Immediate protection
//!
//! SET A.3.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::EmergencyAction,
        Act::ImmediateProtectionConsider,
        Act::ImmediateProtectionProceedings,
        Act::ImmediateProtectionSeekOrder,
        Act::LegalAction,
        Act::StrategyDiscussion,
        Act::UseOfPolicePowers,
    ],
    milestones: &[Milestone::ConcernIdentified, Milestone::ReferralReceived],
    states: &[State::EmergencyProtectionOrder],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareOrThePoliceShouldAlwaysConsider,
        Duty::ChildrensSocialCareWillHaveToWeighLettingTheOrder,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47X2,
        Duty::TheHostAuthorityIsResponsibleForImmediateAction2,
        Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe2,
        Duty::TheIndependentOfficerOfTheRankOfInspectorOrAboveMust,
        Duty::ThePoliceAreToConsultTheDutyInspectorOrADetective,
        Duty::ThePoliceMayNotUseTheirPowersOfProtectionBeforeEvery,
        Duty::ThePoliceShouldNotUseTheirPowersOfProtectionUnlessThe,
        Duty::TheSocialWorkerIsToStartLegalActionTheTextUsesNo,
        Duty::TheSocialWorkerMustObtainLegalAdviceBeforeTheStartOf,
        Duty::TheSocialWorkerMustSeekTheAgreementOfTheLineManager,
    ],
    facts: &["emergency-action-is-planned", "immediate-danger", "two-areas"],
    circumstances: &[
        Circumstance::AnEmergencyProtectionOrderWasMadeOrThePoliceUsedTheir,
        Circumstance::PolicePowersOfProtectionAreUsed,
        Circumstance::TheCircumstancesAreExceptionalAndItIsTheLastResortThe,
        Circumstance::ThePoliceEnterTheHomeUnderTheirPowers,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::EmergencyAction)], should_happen_quickly::judge),
    (
        &[What::Act(Act::EmergencyAction)],
        should_assess_what_the_child_and_family_quickly::judge,
    ),
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47X2),
            What::Milestone(Milestone::ConcernIdentified),
            What::Milestone(Milestone::ReferralReceived),
        ],
        should_cover::judge,
    ),
    (
        &[
            What::Act(Act::ImmediateProtectionConsider),
            What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldAlwaysConsider),
        ],
        consider_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::ImmediateProtectionConsider),
            What::Duty(Duty::TheHostAuthorityIsResponsibleForImmediateAction2),
        ],
        consider_is_responsible_for_immediate_action::judge,
    ),
    (
        &[
            What::Act(Act::ImmediateProtectionConsider),
            What::Duty(Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe2),
        ],
        consider_should_consult::judge,
    ),
    (
        &[What::Act(Act::StrategyDiscussion)],
        discuss_first_will_happen_immediately::judge,
    ),
    (
        &[
            What::Act(Act::LegalAction),
            What::Duty(Duty::TheSocialWorkerMustSeekTheAgreementOfTheLineManager),
        ],
        seek_order_must_seek_the_agreement_of_the_line_before_the_start::judge,
    ),
    (
        &[
            What::Act(Act::LegalAction),
            What::Duty(Duty::TheSocialWorkerMustObtainLegalAdviceBeforeTheStartOf),
        ],
        seek_order_must_obtain_legal_advice_before_the_start_of_legal::judge,
    ),
    (
        &[
            What::Act(Act::LegalAction),
            What::Duty(Duty::TheSocialWorkerIsToStartLegalActionTheTextUsesNo),
        ],
        start_legal_action_is_to_start_legal_action::judge,
    ),
    (
        &[What::Duty(Duty::ThePoliceMayNotUseTheirPowersOfProtectionBeforeEvery)],
        police_powers_may_not_use_their_powers_of_protection_before::judge,
    ),
    (
        &[What::Duty(Duty::ThePoliceShouldNotUseTheirPowersOfProtectionUnlessThe)],
        police_powers_should_not_use_their_powers_of_protection::judge,
    ),
    (
        &[
            What::Act(Act::UseOfPolicePowers),
            What::Duty(Duty::TheIndependentOfficerOfTheRankOfInspectorOrAboveMust),
        ],
        police_powers_must_act_as_the_designated_lead_officer::judge,
    ),
    (
        &[
            What::Act(Act::UseOfPolicePowers),
            What::Duty(Duty::ThePoliceAreToConsultTheDutyInspectorOrADetective),
        ],
        police_powers_is_to_consult_the_duty_inspector_or_a::judge,
    ),
    (&[What::Act(Act::EmergencyAction)], secure_must_do_this_quickly::judge),
    (
        &[What::Act(Act::EmergencyAction), What::Act(Act::StrategyDiscussion)],
        secure_will_happen_after_the_strategy_meeting_or_discussion::judge,
    ),
    (
        &[
            What::Act(Act::ImmediateProtectionProceedings),
            What::Duty(Duty::ChildrensSocialCareWillHaveToWeighLettingTheOrder),
            What::StateBegins(State::EmergencyProtectionOrder),
            What::StateEnds(State::EmergencyProtectionOrder),
        ],
        proceedings_will_have_to_weigh_letting_the_order_quickly::judge,
    ),
    (
        &[
            What::Act(Act::EmergencyAction),
            What::Act(Act::ImmediateProtectionProceedings),
        ],
        proceedings_in_order::judge,
    ),
    (
        &[What::Act(Act::ImmediateProtectionSeekOrder), What::Act(Act::LegalAction)],
        start_legal_action_in_order::judge,
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

/// The section 47 enquiry should happen quickly after the emergency step taken.
///
/// SET A.3.2.11
mod should_happen_quickly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection-32d3789f",
        citations: &["SET A.3.2.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The section 47 enquiry should happen quickly after the emergency step taken",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Act::EmergencyAction.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “quickly”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should assess what the child and family need quickly after the
/// emergency step taken (if necessary).
///
/// SET A.3.2.11
///
/// Reading: 'as necessary' is taken to belong to this assessment, not to the enquiry.
///
/// The text does not say who.
mod should_assess_what_the_child_and_family_quickly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection-77450f0a",
        citations: &["SET A.3.2.11"],
        readings: &[
            "'as necessary' is taken to belong to this assessment, not to the enquiry",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should assess what the child and family need quickly after the emergency step taken (if necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("if necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Act::EmergencyAction.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “quickly”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider a section 47 enquiry when an emergency
/// protection order was made or the police used their powers of protection.
///
/// SET A.3.3.1
///
/// The text does not say who.
mod should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection-96f52d31",
        citations: &["SET A.3.3.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AnEmergencyProtectionOrderWasMadeOrThePoliceUsedTheir
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider a section 47 enquiry when an emergency protection order was made or the police used their powers of protection",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider a section 47 enquiry when an emergency
    /// protection order was made or the police used their powers of protection.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47X2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ConcernIdentified.occurrences(timeline),
                            Milestone::ReferralReceived.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47X2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care or the police should always consider action for other children as well.
///
/// Listed: children of the same household, such as brothers and sisters.
///
/// Listed: children in the household of an alleged perpetrator.
///
/// Listed: children elsewhere.
///
/// SET A.3.2.3
///
/// Reading: 'an agency': the one that may act, children's social care or the police.
mod consider_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/consider-f71f6182",
        citations: &["SET A.3.2.3"],
        readings: &[
            "'an agency': the one that may act, children's social care or the police",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care or the police should always consider action for other children as well",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldAlwaysConsider),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ImmediateProtectionConsider.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareOrThePoliceShouldAlwaysConsider,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The host authority is responsible for immediate action.
///
/// SET A.3.2.4
///
/// Reading: 'responsibility … rests with': is responsible for.
mod consider_is_responsible_for_immediate_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/consider-7f8988d7",
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
            .recorded(
                What::Duty(Duty::TheHostAuthorityIsResponsibleForImmediateAction2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ImmediateProtectionConsider.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHostAuthorityIsResponsibleForImmediateAction2,
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
mod consider_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/consider-7ab30cb0",
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
                What::Duty(Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ImmediateProtectionConsider.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion will normally happen immediately when the emergency step is
/// planned.
///
/// SET A.3.2.5
///
/// Reading: between the police, children's social care and, as appropriate, other agencies.
///
/// The text does not say who.
mod discuss_first_will_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/discuss-first-ab530f3f",
        citations: &["SET A.3.2.5"],
        readings: &[
            "between the police, children's social care and, as appropriate, other agencies",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.emergency_action_is_planned(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion will normally happen immediately when the emergency step is planned",
        force: Force::Should,
        forbids: false,
        softener: Some("normally"),
    };

    /// The strategy meeting or discussion will normally happen immediately when the emergency step is
    /// planned.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::StrategyDiscussion.occurrences(timeline)]),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// The social worker must seek the agreement of the line manager before the start of legal action.
///
/// SET A.3.2.7
mod seek_order_must_seek_the_agreement_of_the_line_before_the_start {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/seek-order-d0d1350e",
        citations: &["SET A.3.2.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must seek the agreement of the line manager before the start of legal action",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustSeekTheAgreementOfTheLineManager),
            );
        flat([
            {
                let end = first(Act::LegalAction.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::SocialWorker)];
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

/// The social worker must obtain legal advice before the start of legal action.
///
/// SET A.3.2.7
mod seek_order_must_obtain_legal_advice_before_the_start_of_legal {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/seek-order-af743f28",
        citations: &["SET A.3.2.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must obtain legal advice before the start of legal action",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustObtainLegalAdviceBeforeTheStartOf),
            );
        flat([
            {
                let end = first(Act::LegalAction.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::SocialWorker)];
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

/// The social worker is to start legal action (the text uses no duty word).
///
/// SET A.3.2.7
///
/// Reading: 'before initiating legal action': the social worker starts it.
///
/// The text uses no duty word here.
mod start_legal_action_is_to_start_legal_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/start-legal-action-2ff3345d",
        citations: &["SET A.3.2.7"],
        readings: &["'before initiating legal action': the social worker starts it"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker is to start legal action (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerIsToStartLegalActionTheTextUsesNo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::LegalAction.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerIsToStartLegalActionTheTextUsesNo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police may not use their powers of protection before every other option is exhausted.
///
/// SET A.3.2.6
///
/// Reading: 'can only be used once': may not before.
mod police_powers_may_not_use_their_powers_of_protection_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/police-powers-8d190ef9",
        citations: &["SET A.3.2.6"],
        readings: &["'can only be used once': may not before"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police may not use their powers of protection before every other option is exhausted",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceMayNotUseTheirPowersOfProtectionBeforeEvery),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The police should not use their powers of protection, unless the circumstances are exceptional and
/// it is the last resort, the time not being enough for an emergency protection order, or the child's
/// immediate safety being the reason.
///
/// SET A.3.2.8
///
/// Reading: 'should only be used in': should not unless.
mod police_powers_should_not_use_their_powers_of_protection {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/police-powers-a6922622",
        citations: &["SET A.3.2.8"],
        readings: &["'should only be used in': should not unless"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheCircumstancesAreExceptionalAndItIsTheLastResortThe
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police should not use their powers of protection, unless the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the child's immediate safety being the reason",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    /// The police should not use their powers of protection, unless the circumstances are exceptional and
    /// it is the last resort, the time not being enough for an emergency protection order, or the child's
    /// immediate safety being the reason.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceShouldNotUseTheirPowersOfProtectionUnlessThe),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The independent officer of the rank of inspector or above must act as the designated lead officer
/// when police powers of protection are used.
///
/// SET A.3.2.9
mod police_powers_must_act_as_the_designated_lead_officer {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/police-powers-6babdb2e",
        citations: &["SET A.3.2.9"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::PolicePowersOfProtectionAreUsed.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The independent officer of the rank of inspector or above must act as the designated lead officer when police powers of protection are used",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The independent officer of the rank of inspector or above must act as the designated lead officer
    /// when police powers of protection are used.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheIndependentOfficerOfTheRankOfInspectorOrAboveMust),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::UseOfPolicePowers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheIndependentOfficerOfTheRankOfInspectorOrAboveMust,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police are to consult the duty inspector or a detective inspector of the child abuse
/// investigation team when the police enter the home under their powers (the text uses no duty word).
///
/// SET A.3.2.6
///
/// Reading: 'in consultation with'; the conditions for this power are very limited, says the text.
///
/// The text uses no duty word here.
mod police_powers_is_to_consult_the_duty_inspector_or_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/police-powers-df01393a",
        citations: &["SET A.3.2.6"],
        readings: &[
            "'in consultation with'; the conditions for this power are very limited, says the text",
        ],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePoliceEnterTheHomeUnderTheirPowers.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are to consult the duty inspector or a detective inspector of the child abuse investigation team when the police enter the home under their powers (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The police are to consult the duty inspector or a detective inspector of the child abuse
    /// investigation team when the police enter the home under their powers (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAreToConsultTheDutyInspectorOrADetective),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::UseOfPolicePowers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAreToConsultTheDutyInspectorOrADetective,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care or the police must carry out the emergency step taken quickly when there is
/// a risk to the child's life, or serious immediate harm is possible.
///
/// SET A.3.2.1
///
/// Reading: 'an agency with statutory child protection powers': whichever of the two.
mod secure_must_do_this_quickly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/secure-2feba139",
        citations: &["SET A.3.2.1"],
        readings: &[
            "'an agency with statutory child protection powers': whichever of the two",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.immediate_danger(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care or the police must carry out the emergency step taken quickly when there is a risk to the child's life, or serious immediate harm is possible",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Children's social care or the police must carry out the emergency step taken quickly when there is
    /// a risk to the child's life, or serious immediate harm is possible.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::EmergencyAction.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(&[Act::EmergencyAction.occurrences(timeline)]),
                        "whether this was done “quickly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [
                    Party::Agency(Agency::SocialCare),
                    Party::Agency(Agency::Police),
                ];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::Any))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The emergency step taken will normally happen after the strategy meeting or discussion when the
/// emergency step is planned.
///
/// SET A.3.2.5
mod secure_will_happen_after_the_strategy_meeting_or_discussion {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/secure-103c6a2f",
        citations: &["SET A.3.2.5"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.emergency_action_is_planned(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The emergency step taken will normally happen after the strategy meeting or discussion when the emergency step is planned",
        force: Force::Should,
        forbids: false,
        softener: Some("normally"),
    };

    /// The emergency step taken will normally happen after the strategy meeting or discussion when the
    /// emergency step is planned.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::EmergencyAction.occurrences(timeline);
        let start = first(Act::StrategyDiscussion.occurrences(timeline));
        let from = |start: Moment| start.plus_minutes(1);
        SENTENCE.judge(limits::no_earlier(start, from, &done, now))
    }
}

/// Children's social care will have to weigh letting the order lapse, with the child's return home,
/// against care or other proceedings quickly when an emergency protection order is in force.
///
/// SET A.3.2.11
///
/// Reading: 'will have to': kept as will.
mod proceedings_will_have_to_weigh_letting_the_order_quickly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "immediate-protection/proceedings-07ebcfc3",
        citations: &["SET A.3.2.11"],
        readings: &["'will have to': kept as will"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(State::EmergencyProtectionOrder.running(timeline, at), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care will have to weigh letting the order lapse, with the child's return home, against care or other proceedings quickly when an emergency protection order is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care will have to weigh letting the order lapse, with the child's return home,
    /// against care or other proceedings quickly when an emergency protection order is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareWillHaveToWeighLettingTheOrder),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::ImmediateProtectionProceedings.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::ChildrensSocialCareWillHaveToWeighLettingTheOrder,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “quickly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::SocialCare)];
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

/// “Consider care proceedings, if there is an order” follows “Emergency step taken”.
///
/// SET A.3.2
mod proceedings_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "proceedings-in-order-26adc3a2",
        citations: &["SET A.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Consider care proceedings, if there is an order” follows “Emergency step taken”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::EmergencyAction.occurrences(timeline)];
        Act::ImmediateProtectionProceedings
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Start legal action” follows “Prepare legal action”.
///
/// SET A.3.2
mod start_legal_action_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "start-legal-action-in-order-02949114",
        citations: &["SET A.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Start legal action” follows “Prepare legal action”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ImmediateProtectionSeekOrder.occurrences(timeline)];
        Act::LegalAction
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
