//! Enquiry that concerns two authorities
//!
//! SET A.6.9
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::AuthoritiesContact,
        Act::TwoAuthoritiesAgree,
        Act::TwoAuthoritiesDefault,
        Act::TwoAuthoritiesHomeLeads,
        Act::TwoAuthoritiesHostLeads,
        Act::TwoAuthoritiesOutcome,
        Act::TwoAuthoritiesTell,
        Act::TwoAuthoritiesUrgent,
        Act::TwoAuthoritiesWhere,
    ],
    milestones: &[Milestone::HostActionOver, Milestone::ReferralReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustNotLetNegotiations,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheseOfThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysManageEvery,
        Duty::TheHomeAuthorityAndTheHostAuthorityShouldAlwaysConsult,
        Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeThese,
        Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeWhoIs,
        Duty::TheHomeAuthorityIsResponsibleForTheCase,
        Duty::TheHomeAuthorityWillHaveResponsibilityForTheChildAgain,
        Duty::TheHomeAuthorityWillNormallyProvideCareByFosterCarers,
        Duty::TheHostAuthorityIsResponsibleForTheEnquiryAndAny,
        Duty::TheHostAuthorityShouldAlwaysTakeAnyEmergencyAction,
        Duty::TheHostAuthorityWillAlwaysLeadTheEnquiryInClose,
        Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome,
        Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome2,
        Duty::TheSocialWorkerMustTellTheseOfTheEnquirysOutcomeIn,
    ],
    facts: &[],
    circumstances: &[Circumstance::HomeAndHostAuthorityAgreeThatTheHomeAuthorityActsFor],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysManageEvery),
            What::Milestone(Milestone::ReferralReceived),
        ],
        should_manage_every_enquiry_by_these_procedures::judge,
    ),
    (
        &[
            What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityShouldAlwaysConsult),
            What::Milestone(Milestone::ReferralReceived),
        ],
        should_consult_each_other_fully_and_cooperate_immediately::judge,
    ),
    (
        &[
            What::Duty(Duty::TheHomeAuthorityIsResponsibleForTheCase),
            What::Milestone(Milestone::ReferralReceived),
        ],
        is_responsible_for_the_case::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetNegotiations)],
        must_not_let_negotiations_about_responsibility_delay_what::judge,
    ),
    (&[What::Act(Act::AuthoritiesContact)], contact_must_happen_immediately::judge),
    (
        &[
            What::Act(Act::AuthoritiesContact),
            What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeThese),
        ],
        contact_will_agree_these_matters_first_on_a::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesTell),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheseOfThe),
        ],
        tell_must_tell_these_of_the_referral_and::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesAgree),
            What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeWhoIs),
        ],
        agree_will_agree_who_is_responsible_for_urgent::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesDefault),
            What::Duty(Duty::TheHostAuthorityIsResponsibleForTheEnquiryAndAny),
        ],
        default_is_responsible_for_the_enquiry_and_any_action_needed::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesUrgent),
            What::Duty(Duty::TheHostAuthorityShouldAlwaysTakeAnyEmergencyAction),
        ],
        urgent_should_take_any_emergency_action::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesHomeLeads),
            What::Duty(Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome),
        ],
        home_leads_will_lead_the_enquiry_and_involve_the::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesHostLeads),
            What::Duty(Duty::TheHostAuthorityWillAlwaysLeadTheEnquiryInClose),
        ],
        host_leads_will_lead_the_enquiry_in_close_liaison::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesHostLeads),
            What::Duty(Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome2),
        ],
        host_leads_is_responsible_for_the_polices_part::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesOutcome),
            What::Duty(Duty::TheSocialWorkerMustTellTheseOfTheEnquirysOutcomeIn),
        ],
        outcome_must_tell_these_of_the_enquirys_outcome::judge,
    ),
    (
        &[
            What::Duty(Duty::TheHomeAuthorityWillHaveResponsibilityForTheChildAgain),
            What::Milestone(Milestone::HostActionOver),
            What::Act(Act::TwoAuthoritiesOutcome),
        ],
        outcome_will_have_responsibility_for_the_child_again::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesOutcome),
            What::Duty(Duty::TheHomeAuthorityWillNormallyProvideCareByFosterCarers),
        ],
        outcome_will_provide_care_by_foster_carers_or::judge,
    ),
    (
        &[What::Act(Act::TwoAuthoritiesAgree), What::Act(Act::TwoAuthoritiesTell)],
        agree_in_order::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesHomeLeads),
            What::Act(Act::TwoAuthoritiesUrgent),
            What::Act(Act::TwoAuthoritiesWhere),
        ],
        home_leads_in_order::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesHostLeads),
            What::Act(Act::TwoAuthoritiesUrgent),
            What::Act(Act::TwoAuthoritiesWhere),
        ],
        host_leads_in_order::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesHomeLeads),
            What::Act(Act::TwoAuthoritiesHostLeads),
            What::Act(Act::TwoAuthoritiesOutcome),
        ],
        outcome_in_order::judge,
    ),
    (
        &[What::Act(Act::AuthoritiesContact), What::Act(Act::TwoAuthoritiesTell)],
        tell_in_order::judge,
    ),
    (
        &[
            What::Act(Act::TwoAuthoritiesAgree),
            What::Act(Act::TwoAuthoritiesDefault),
            What::Act(Act::TwoAuthoritiesUrgent),
        ],
        urgent_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should always manage every enquiry by these procedures.
///
/// SET A.6.9.7
///
/// The text does not say who.
mod should_manage_every_enquiry_by_these_procedures {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities-8964a8fc",
        citations: &["SET A.6.9.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always manage every enquiry by these procedures",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysManageEvery),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ReferralReceived.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysManageEvery,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The home authority and the host authority should always consult each other fully and cooperate,
/// both taking part in planning and making the enquiry immediately.
///
/// SET A.6.9.7
///
/// Reading: 'the following should always be applied': should.
mod should_consult_each_other_fully_and_cooperate_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities-22dff806",
        citations: &["SET A.6.9.7"],
        readings: &["'the following should always be applied': should"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority and the host authority should always consult each other fully and cooperate, both taking part in planning and making the enquiry immediately",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityShouldAlwaysConsult),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Milestone::ReferralReceived.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheHomeAuthorityAndTheHostAuthorityShouldAlwaysConsult,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [
                    Party::Agency(Agency::HomeAuthority),
                    Party::Agency(Agency::HostAuthority),
                ];
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

/// The home authority is responsible for the case.
///
/// SET A.6.9.7
///
/// Reading: 'case responsibility … lies with': is responsible for.
mod is_responsible_for_the_case {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities-d3ff89ed",
        citations: &["SET A.6.9.7"],
        readings: &["'case responsibility … lies with': is responsible for"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority is responsible for the case",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheHomeAuthorityIsResponsibleForTheCase));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ReferralReceived.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheHomeAuthorityIsResponsibleForTheCase),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must not let negotiations about responsibility delay what is
/// urgent.
///
/// SET A.6.9.7
///
/// The text does not say who.
mod must_not_let_negotiations_about_responsibility_delay_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities-990da2e5",
        citations: &["SET A.6.9.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must not let negotiations about responsibility delay what is urgent",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetNegotiations),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The first contact of the home and the host authority on a referral (by the authority that receives
/// the referral) must happen immediately.
///
/// SET A.6.9.8
///
/// Reading: 'initiated by' whichever has the referral.
///
/// The text does not say from when this is counted.
mod contact_must_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/contact-7316a476",
        citations: &["SET A.6.9.8"],
        readings: &["'initiated by' whichever has the referral"],
        silences: &["The text does not say from when this is counted"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first contact of the home and the host authority on a referral (by the authority that receives the referral) must happen immediately",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::AuthoritiesContact.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(&[Act::AuthoritiesContact.occurrences(timeline)]),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::AuthorityWithReferral)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The home authority and the host authority will agree these matters first, on a referral.
///
/// Listed: any need for urgent action.
///
/// Listed: who is responsible for it, and for enquiries.
///
/// Listed: who is responsible for a strategy meeting or discussion, and the plans for it.
///
/// Listed: who is responsible for liaison with other agencies.
///
/// SET A.6.9.9
mod contact_will_agree_these_matters_first_on_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/contact-3cdc9f75",
        citations: &["SET A.6.9.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority and the host authority will agree these matters first, on a referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeThese),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::AuthoritiesContact.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeThese,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell these of the referral, and confirm it in writing, in
/// line with part B, chapter 3.
///
/// Listed: the children's social workers, or the manager where none is allocated.
///
/// Listed: the child protection managers of both authorities.
///
/// Listed: the placement officers of both (where appropriate).
///
/// Listed: other authorities that use the service or placement.
///
/// Listed: the regulatory authority.
///
/// Listed: the authority where an alleged abuser lives or works.
///
/// SET A.6.9.10
///
/// The text does not say who.
///
/// The text does not say how long.
mod tell_must_tell_these_of_the_referral_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/tell-e3f14ffa",
        citations: &["SET A.6.9.10"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell these of the referral, and confirm it in writing, in line with part B, chapter 3",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheseOfThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesTell.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheseOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The home authority and the host authority will agree who is responsible for urgent action and
/// enquiries.
///
/// SET A.6.9.9
mod agree_will_agree_who_is_responsible_for_urgent {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/agree-184c5054",
        citations: &["SET A.6.9.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority and the host authority will agree who is responsible for urgent action and enquiries",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeWhoIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesAgree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeWhoIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The host authority is responsible for the enquiry, and any action needed to protect the child.
///
/// SET A.6.9.11
///
/// Reading: 'covering the area' of finding: the host authority.
mod default_is_responsible_for_the_enquiry_and_any_action_needed {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/default-8c1cb746",
        citations: &["SET A.6.9.11"],
        readings: &["'covering the area' of finding: the host authority"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The host authority is responsible for the enquiry, and any action needed to protect the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHostAuthorityIsResponsibleForTheEnquiryAndAny),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesDefault.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHostAuthorityIsResponsibleForTheEnquiryAndAny,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The host authority should always take any emergency action, unless home and host authority agree
/// that the home authority acts, for example because it is near.
///
/// SET A.6.9.7
mod urgent_should_take_any_emergency_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/urgent-cc2a405b",
        citations: &["SET A.6.9.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::HomeAndHostAuthorityAgreeThatTheHomeAuthorityActsFor
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The host authority should always take any emergency action, unless home and host authority agree that the home authority acts, for example because it is near",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The host authority should always take any emergency action, unless home and host authority agree
    /// that the home authority acts, for example because it is near.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHostAuthorityShouldAlwaysTakeAnyEmergencyAction),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesUrgent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHostAuthorityShouldAlwaysTakeAnyEmergencyAction,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police child abuse investigation team of the home authority's area and the home authority will
/// always lead the enquiry, and involve the host authority.
///
/// SET A.6.9.7
///
/// Reading: \\'home police … and local authority children\\'s social care\\': both of the home area;
/// of concerns at home, and of those about safe parenting, as on a visit to a hospital or boarding
/// school.
mod home_leads_will_lead_the_enquiry_and_involve_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/home-leads-1c1b96c8",
        citations: &["SET A.6.9.7"],
        readings: &[
            "\\'home police … and local authority children\\'s social care\\': both of the home area; of concerns at home, and of those about safe parenting, as on a visit to a hospital or boarding school",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police child abuse investigation team of the home authority's area and the home authority will always lead the enquiry, and involve the host authority",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesHomeLeads.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The host authority will always lead the enquiry, in close liaison with the home authority.
///
/// SET A.6.9.7
mod host_leads_will_lead_the_enquiry_in_close_liaison {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/host-leads-8ed18d83",
        citations: &["SET A.6.9.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The host authority will always lead the enquiry, in close liaison with the home authority",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheHostAuthorityWillAlwaysLeadTheEnquiryInClose));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesHostLeads.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHostAuthorityWillAlwaysLeadTheEnquiryInClose,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police child abuse investigation team of the home authority's area is responsible for the
/// police's part.
///
/// SET A.6.9.7
///
/// Reading: 'retain responsibility': is responsible for.
mod host_leads_is_responsible_for_the_polices_part {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/host-leads-07fc7dad",
        citations: &["SET A.6.9.7"],
        readings: &["'retain responsibility': is responsible for"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police child abuse investigation team of the home authority's area is responsible for the police's part",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesHostLeads.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must tell these of the enquiry's outcome, in writing, in line with part B,
/// chapter 3.
///
/// Listed: authorities with children affected.
///
/// Listed: authorities that use the same service or placement.
///
/// Listed: agencies involved.
///
/// Listed: the children (where appropriate).
///
/// Listed: the employee, foster carer or other professional concerned.
///
/// Listed: parents, carers and others with parental responsibility.
///
/// Listed: the registering authority.
///
/// SET A.6.9.16
///
/// The text does not say how long.
mod outcome_must_tell_these_of_the_enquirys_outcome {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/outcome-0b1af2dc",
        citations: &["SET A.6.9.16"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must tell these of the enquiry's outcome, in writing, in line with part B, chapter 3",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustTellTheseOfTheEnquirysOutcomeIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesOutcome.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustTellTheseOfTheEnquirysOutcomeIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The home authority will have responsibility for the child again immediately after the end of the
/// host authority's dealing with emergency and enquiry.
///
/// SET A.6.9.7
///
/// Reading: 'will revert … immediately thereafter'; 3.1.5 relieves the host authority only on
/// acceptance.
mod outcome_will_have_responsibility_for_the_child_again {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/outcome-b486376d",
        citations: &["SET A.6.9.7"],
        readings: &[
            "'will revert … immediately thereafter'; 3.1.5 relieves the host authority only on acceptance",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority will have responsibility for the child again immediately after the end of the host authority's dealing with emergency and enquiry",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHomeAuthorityWillHaveResponsibilityForTheChildAgain),
            );
        flat([
            {
                let start = first(Milestone::HostActionOver.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “immediately”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [Party::Agency(Agency::HomeAuthority)];
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

/// The home authority will normally provide care by foster carers or in a home, or other services for
/// the child's protection.
///
/// SET A.6.9.7
///
/// Reading: 'also normally be responsible for'; the child's welfare comes first in this.
mod outcome_will_provide_care_by_foster_carers_or {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "two-authorities/outcome-0b04cf7e",
        citations: &["SET A.6.9.7"],
        readings: &[
            "'also normally be responsible for'; the child's welfare comes first in this",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority will normally provide care by foster carers or in a home, or other services for the child's protection",
        force: Force::Should,
        forbids: false,
        softener: Some("normally"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHomeAuthorityWillNormallyProvideCareByFosterCarers),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::TwoAuthoritiesOutcome.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHomeAuthorityWillNormallyProvideCareByFosterCarers,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Agree who is responsible” follows “Tell those concerned of the referral”.
///
/// SET A.6.9
mod agree_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "agree-in-order-e0ceb40c",
        citations: &["SET A.6.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Agree who is responsible” follows “Tell those concerned of the referral”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::TwoAuthoritiesTell.occurrences(timeline)];
        Act::TwoAuthoritiesAgree
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “The home authority leads the enquiry” follows “Emergency action” or “Where do the concerns
/// arise?”.
///
/// SET A.6.9
mod home_leads_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "home-leads-in-order-6164335b",
        citations: &["SET A.6.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“The home authority leads the enquiry” follows “Emergency action” or “Where do the concerns arise?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::TwoAuthoritiesUrgent.occurrences(timeline),
            Act::TwoAuthoritiesWhere.occurrences(timeline),
        ];
        Act::TwoAuthoritiesHomeLeads
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “The host authority leads the enquiry” follows “Emergency action” or “Where do the concerns
/// arise?”.
///
/// SET A.6.9
mod host_leads_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "host-leads-in-order-553ff80f",
        citations: &["SET A.6.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“The host authority leads the enquiry” follows “Emergency action” or “Where do the concerns arise?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::TwoAuthoritiesUrgent.occurrences(timeline),
            Act::TwoAuthoritiesWhere.occurrences(timeline),
        ];
        Act::TwoAuthoritiesHostLeads
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell the outcome, and hand back” follows “The home authority leads the enquiry” or “The host
/// authority leads the enquiry”.
///
/// SET A.6.9
mod outcome_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-in-order-0591f6a7",
        citations: &["SET A.6.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the outcome, and hand back” follows “The home authority leads the enquiry” or “The host authority leads the enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::TwoAuthoritiesHomeLeads.occurrences(timeline),
            Act::TwoAuthoritiesHostLeads.occurrences(timeline),
        ];
        Act::TwoAuthoritiesOutcome
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell those concerned of the referral” follows “First contact of the home and the host authority on
/// a referral”.
///
/// SET A.6.9
mod tell_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-in-order-d3c829e0",
        citations: &["SET A.6.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell those concerned of the referral” follows “First contact of the home and the host authority on a referral”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::AuthoritiesContact.occurrences(timeline)];
        Act::TwoAuthoritiesTell
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Emergency action” follows “Agree who is responsible” or “The authority where the child is found
/// takes it”.
///
/// SET A.6.9
mod urgent_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "urgent-in-order-2372a9b9",
        citations: &["SET A.6.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Emergency action” follows “Agree who is responsible” or “The authority where the child is found takes it”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::TwoAuthoritiesAgree.occurrences(timeline),
            Act::TwoAuthoritiesDefault.occurrences(timeline),
        ];
        Act::TwoAuthoritiesUrgent
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
