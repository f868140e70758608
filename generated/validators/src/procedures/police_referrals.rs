//! Referral to the police
//!
//! SET A.3.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::CriminalInvestigation,
        Act::PoliceReferralsConfirm,
        Act::PoliceReferralsLedBySocialCare,
        Act::PoliceReferralsPoliceDecision,
        Act::PoliceReferralsRefer,
        Act::PoliceReferralsWeigh,
    ],
    milestones: &[Milestone::CrimeReported, Milestone::TelephoneReferral],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysPutTheChilds,
        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderThe,
        Duty::SomebodyTheTextDoesNotSayWhoMustReferEverySuspected,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmTheReferral,
        Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe2,
        Duty::ThePoliceAndChildrensSocialCareShouldConsiderThe,
        Duty::ThePoliceAreResponsibleForPrimarilyInvestigating,
        Duty::ThePoliceAreResponsibleForPrimarilyNotifyingTheLocal,
        Duty::ThePoliceAreResponsibleForPrimarilyTellingChildrens,
        Duty::ThePoliceWillConsiderInvestigatingTheseMatters,
    ],
    facts: &["minor-injury"],
    circumstances: &[
        Circumstance::TheChildHasAChildProtectionPlan,
        Circumstance::TheLocalAuthorityLooksAfterTheChild,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::CriminalInvestigation),
            What::ActEnds(Act::CriminalInvestigation),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysPutTheChilds),
            What::Milestone(Milestone::CrimeReported),
        ],
        is_to_put_the_childs_welfare_before_the::judge,
    ),
    (
        &[
            What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyInvestigating),
            What::Milestone(Milestone::CrimeReported),
        ],
        is_responsible_for_investigating_suspected_or_actual_crime::judge,
    ),
    (
        &[
            What::Act(Act::PoliceReferralsRefer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustReferEverySuspected),
        ],
        refer_must_refer_every_suspected_alleged_or_actual::judge,
    ),
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmTheReferral),
            What::Milestone(Milestone::TelephoneReferral),
            What::Act(Act::PoliceReferralsRefer),
        ],
        confirm_should_confirm_the_referral_in_writing_within_48_hours::judge,
    ),
    (
        &[
            What::Act(Act::PoliceReferralsWeigh),
            What::Duty(Duty::ThePoliceWillConsiderInvestigatingTheseMatters),
        ],
        weigh_will_cover::judge,
    ),
    (
        &[
            What::Act(Act::PoliceReferralsWeigh),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA2),
        ],
        weigh_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PoliceReferralsWeigh),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderThe),
        ],
        weigh_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::PoliceReferralsWeigh),
            What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldConsiderThe),
        ],
        weigh_should_cover2::judge,
    ),
    (
        &[What::Act(Act::PoliceReferralsPoliceDecision)],
        police_decision_will_decide::judge,
    ),
    (
        &[
            What::Act(Act::CriminalInvestigation),
            What::ActEnds(Act::CriminalInvestigation),
            What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyTellingChildrens),
        ],
        investigate_is_responsible_for_telling_childrens_social_care::judge,
    ),
    (
        &[
            What::Act(Act::CriminalInvestigation),
            What::ActEnds(Act::CriminalInvestigation),
            What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyNotifyingTheLocal),
        ],
        investigate_is_responsible_for_notifying_the_local_authority::judge,
    ),
    (
        &[
            What::Act(Act::CriminalInvestigation),
            What::ActEnds(Act::CriminalInvestigation),
            What::Duty(Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe2),
        ],
        investigate_must_coordinate_the_enquiry_and_the_criminal::judge,
    ),
    (
        &[
            What::Act(Act::CriminalInvestigation),
            What::ActEnds(Act::CriminalInvestigation),
            What::Act(Act::PoliceReferralsPoliceDecision),
            What::Act(Act::PoliceReferralsWeigh),
        ],
        investigate_in_order::judge,
    ),
    (
        &[What::Act(Act::PoliceReferralsConfirm), What::Act(Act::PoliceReferralsRefer)],
        confirm_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PoliceReferralsLedBySocialCare),
            What::Act(Act::PoliceReferralsPoliceDecision),
            What::Act(Act::PoliceReferralsWeigh),
        ],
        led_by_social_care_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PoliceReferralsConfirm),
            What::Act(Act::PoliceReferralsRefer),
            What::Act(Act::PoliceReferralsWeigh),
        ],
        weigh_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) is to always put the child's welfare before the needs of any
/// criminal investigation (the text uses no duty word).
///
/// SET A.3.5.10
///
/// Reading: 'remains paramount and always takes precedence': stated as fact.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_put_the_childs_welfare_before_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals-0bc43cbc",
        citations: &["SET A.3.5.10"],
        readings: &["'remains paramount and always takes precedence': stated as fact"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to always put the child's welfare before the needs of any criminal investigation (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysPutTheChilds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::CrimeReported.occurrences(timeline),
                            Act::CriminalInvestigation.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysPutTheChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police are responsible for primarily investigating suspected or actual crime.
///
/// SET A.3.5.1
///
/// Reading: 'the primary responsibility … is to': is responsible for, primarily.
mod is_responsible_for_investigating_suspected_or_actual_crime {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals-96ddf742",
        citations: &["SET A.3.5.1"],
        readings: &[
            "'the primary responsibility … is to': is responsible for, primarily",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are responsible for primarily investigating suspected or actual crime",
        force: Force::Should,
        forbids: false,
        softener: Some("primarily"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyInvestigating),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::CrimeReported.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAreResponsibleForPrimarilyInvestigating,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must refer every suspected, alleged or actual crime to the
/// police.
///
/// SET A.3.5.4
///
/// The text does not say who.
mod refer_must_refer_every_suspected_alleged_or_actual {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/refer-0981c0eb",
        citations: &["SET A.3.5.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must refer every suspected, alleged or actual crime to the police",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustReferEverySuspected),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PoliceReferralsRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustReferEverySuspected,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should confirm the referral in writing within 48 hours of the
/// referral by telephone.
///
/// SET A.3.5.4
///
/// Reading: the text names no start: counted from the referral by telephone.
///
/// The text does not say who.
mod confirm_should_confirm_the_referral_in_writing_within_48_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/confirm-624f5b95",
        citations: &["SET A.3.5.4"],
        readings: &["the text names no start: counted from the referral by telephone"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should confirm the referral in writing within 48 hours of the referral by telephone",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmTheReferral),
            );
        let start = first(Milestone::TelephoneReferral.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(48, Unit::Hours));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The police will consider investigating these matters.
///
/// Listed: every alleged sexual assault.
///
/// Listed: physical abuse amounting to actual bodily harm, or a more serious assault.
///
/// Listed: serious neglect or cruelty.
///
/// Listed: a minor offence with aggravating features.
///
/// SET A.3.5.6
mod weigh_will_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/weigh-d4a9c190",
        citations: &["SET A.3.5.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police will consider investigating these matters",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ThePoliceWillConsiderInvestigatingTheseMatters));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PoliceReferralsWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceWillConsiderInvestigatingTheseMatters,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always consider a joint enquiry or investigation when
/// the injury is minor and (the child has a child protection plan or the local authority looks after
/// the child).
///
/// SET A.3.5.7
///
/// The text does not say who.
mod weigh_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/weigh-017ca896",
        citations: &["SET A.3.5.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.minor_injury(),
                Truth::any([
                    Circumstance::TheChildHasAChildProtectionPlan.holds(timeline),
                    Circumstance::TheLocalAuthorityLooksAfterTheChild.holds(timeline),
                ]),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always consider a joint enquiry or investigation when the injury is minor and (the child has a child protection plan or the local authority looks after the child)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should always consider a joint enquiry or investigation when
    /// the injury is minor and (the child has a child protection plan or the local authority looks after
    /// the child).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PoliceReferralsWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must consider the circumstances that show how serious the
/// alleged abuse is when the injury is minor and it is not the case that the child has a child
/// protection plan or the local authority looks after the child.
///
/// SET A.3.5.8
///
/// The text does not say who.
mod weigh_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/weigh-93a9994b",
        citations: &["SET A.3.5.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.minor_injury(),
                Truth::any([
                        Circumstance::TheChildHasAChildProtectionPlan.holds(timeline),
                        Circumstance::TheLocalAuthorityLooksAfterTheChild.holds(timeline),
                    ])
                    .opposite(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must consider the circumstances that show how serious the alleged abuse is when the injury is minor and it is not the case that the child has a child protection plan or the local authority looks after the child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must consider the circumstances that show how serious the
    /// alleged abuse is when the injury is minor and it is not the case that the child has a child
    /// protection plan or the local authority looks after the child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PoliceReferralsWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police and children's social care should consider the following when the injury is minor and it
/// is not the case that the child has a child protection plan or the local authority looks after the
/// child.
///
/// Listed: age, special needs and vulnerability.
///
/// Listed: earlier minor injuries.
///
/// Listed: what the assault was meant to do: strangling, for example, is very serious though it may
/// leave no mark.
///
/// Listed: whether a weapon was used.
///
/// Listed: earlier concerns of agencies.
///
/// Listed: whether it fits what the child says.
///
/// Listed: how clear and credible the child's account is.
///
/// Listed: what in the alleged perpetrator points to risk, for example convictions, earlier violence,
/// drugs or drink, mental health.
///
/// Listed: beliefs that may affect the safety and protection of children.
///
/// SET A.3.5.8
///
/// Reading: the text names Essex Police.
mod weigh_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/weigh-4024aa36",
        citations: &["SET A.3.5.8"],
        readings: &["the text names Essex Police"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.minor_injury(),
                Truth::any([
                        Circumstance::TheChildHasAChildProtectionPlan.holds(timeline),
                        Circumstance::TheLocalAuthorityLooksAfterTheChild.holds(timeline),
                    ])
                    .opposite(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police and children's social care should consider the following when the injury is minor and it is not the case that the child has a child protection plan or the local authority looks after the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The police and children's social care should consider the following when the injury is minor and it
    /// is not the case that the child has a child protection plan or the local authority looks after the
    /// child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldConsiderThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PoliceReferralsWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAndChildrensSocialCareShouldConsiderThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police referral manager will decide "Does a criminal investigation start?".
///
/// SET A.3.5.5
///
/// Reading: on police threshold policy, after checks and sharing of information.
mod police_decision_will_decide {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/police-decision-f302c0c6",
        citations: &["SET A.3.5.5"],
        readings: &[
            "on police threshold policy, after checks and sharing of information",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police referral manager will decide \"Does a criminal investigation start?\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::PoliceReferralsPoliceDecision.occurrences(timeline);
        let parties = [Party::Role(Role::PoliceReferralManager)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Decide, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The police are responsible for primarily telling children's social care when criminal
/// investigations are undertaken.
///
/// SET A.3.5.1
///
/// Reading: 'the primary responsibility … is to': is responsible for, primarily.
mod investigate_is_responsible_for_telling_childrens_social_care {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/investigate-d5ee7f48",
        citations: &["SET A.3.5.1"],
        readings: &[
            "'the primary responsibility … is to': is responsible for, primarily",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are responsible for primarily telling children's social care when criminal investigations are undertaken",
        force: Force::Should,
        forbids: false,
        softener: Some("primarily"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyTellingChildrens),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::CriminalInvestigation.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAreResponsibleForPrimarilyTellingChildrens,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police are responsible for primarily notifying the Local Authority Designated Officer (where
/// appropriate).
///
/// SET A.3.5.1
///
/// Reading: 'the primary responsibility … is to': is responsible for, primarily.
mod investigate_is_responsible_for_notifying_the_local_authority {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/investigate-6308e7b3",
        citations: &["SET A.3.5.1"],
        readings: &[
            "'the primary responsibility … is to': is responsible for, primarily",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police are responsible for primarily notifying the Local Authority Designated Officer (where appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("primarily"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyNotifyingTheLocal),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::CriminalInvestigation.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAreResponsibleForPrimarilyNotifyingTheLocal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police and children's social care must coordinate the enquiry and the criminal investigation,
/// in the child's best interests.
///
/// SET A.3.5.2
mod investigate_must_coordinate_the_enquiry_and_the_criminal {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-referrals/investigate-fe7b4b4c",
        citations: &["SET A.3.5.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police and children's social care must coordinate the enquiry and the criminal investigation, in the child's best interests",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::CriminalInvestigation.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Investigate the crime” follows “Does a criminal investigation start?” or “Weigh the seriousness”.
///
/// SET A.3.5
mod investigate_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "investigate-in-order-03ab8b0d",
        citations: &["SET A.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Investigate the crime” follows “Does a criminal investigation start?” or “Weigh the seriousness”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PoliceReferralsPoliceDecision.occurrences(timeline),
            Act::PoliceReferralsWeigh.occurrences(timeline),
        ];
        Act::CriminalInvestigation
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Confirm the referral in writing” follows “Refer the crime to the police”.
///
/// SET A.3.5
mod confirm_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "confirm-in-order-ecd4e07d",
        citations: &["SET A.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Confirm the referral in writing” follows “Refer the crime to the police”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            order::possibly(
                Act::PoliceReferralsRefer.occurrences(timeline),
                &[
                    Outcome::PoliceReferralsRefer(
                        PoliceReferralsReferOutcome::ByTelephone,
                    ),
                ],
            ),
        ];
        Act::PoliceReferralsConfirm
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Consider an intervention led by children's social care” follows “Does a criminal investigation
/// start?” or “Weigh the seriousness”.
///
/// SET A.3.5
mod led_by_social_care_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "led-by-social-care-in-order-937f8c3f",
        citations: &["SET A.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Consider an intervention led by children's social care” follows “Does a criminal investigation start?” or “Weigh the seriousness”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PoliceReferralsPoliceDecision.occurrences(timeline),
            Act::PoliceReferralsWeigh.occurrences(timeline),
        ];
        Act::PoliceReferralsLedBySocialCare
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Weigh the seriousness” follows “Confirm the referral in writing” or “Refer the crime to the
/// police”.
///
/// SET A.3.5
mod weigh_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "weigh-in-order-ce903ece",
        citations: &["SET A.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Weigh the seriousness” follows “Confirm the referral in writing” or “Refer the crime to the police”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PoliceReferralsConfirm.occurrences(timeline),
            order::possibly(
                Act::PoliceReferralsRefer.occurrences(timeline),
                &[Outcome::PoliceReferralsRefer(PoliceReferralsReferOutcome::InWriting)],
            ),
        ];
        Act::PoliceReferralsWeigh
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
