//! Relocation because of risk
//!
//! RELOCATION introduction/2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::RelocationBecauseOfRiskAssess,
        Act::RelocationBecauseOfRiskContact,
        Act::RelocationBecauseOfRiskRelocate,
    ],
    milestones: &[Milestone::RiskFromAnother],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensAndAdultSocialCareServicesWillGiveMostOfThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAndProvide,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetThe,
        Duty::SomebodyTheTextDoesNotSayWhoWillSeeThatTheFamilyOr,
        Duty::ThePractitionerIsToWorkWithTheFamilyWithoutBeingTold,
        Duty::TheUkProtectedPersonsServiceIsToGiveSupportThatIsNot,
        Duty::TheUkProtectedPersonsServiceIsToSupportTheRelocation,
    ],
    facts: &["relocated-because-of-risk"],
    circumstances: &[Circumstance::SpecialistServicesAreGivenToAChildOrToAnAdultWho],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetThe)],
        should_not_let_the_relocation_for_a_serious::judge,
    ),
    (
        &[
            What::Duty(Duty::ThePractitionerIsToWorkWithTheFamilyWithoutBeingTold),
            What::Milestone(Milestone::RiskFromAnother),
        ],
        is_to_work_with_the_family_without_being::judge,
    ),
    (
        &[What::Act(Act::RelocationBecauseOfRiskRelocate)],
        relocate_is_to_coordinate::judge,
    ),
    (
        &[
            What::Act(Act::RelocationBecauseOfRiskRelocate),
            What::Duty(Duty::TheUkProtectedPersonsServiceIsToSupportTheRelocation),
        ],
        relocate_is_to_support_the_relocation::judge,
    ),
    (
        &[
            What::Act(Act::RelocationBecauseOfRiskRelocate),
            What::Duty(Duty::TheUkProtectedPersonsServiceIsToGiveSupportThatIsNot),
        ],
        relocate_is_to_give_support_that_is_not_at::judge,
    ),
    (&[What::Act(Act::RelocationBecauseOfRiskContact)], contact_is_to_coordinate::judge),
    (
        &[
            What::Act(Act::RelocationBecauseOfRiskContact),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillSeeThatTheFamilyOr),
        ],
        contact_will_see_that_the_family_or_person::judge,
    ),
    (
        &[
            What::Act(Act::RelocationBecauseOfRiskAssess),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAndProvide),
        ],
        assess_should_assess_and_provide_services_as_for::judge,
    ),
    (
        &[
            What::Act(Act::RelocationBecauseOfRiskAssess),
            What::Duty(Duty::ChildrensAndAdultSocialCareServicesWillGiveMostOfThe),
        ],
        assess_will_give_most_of_the_support_and::judge,
    ),
    (
        &[
            What::Act(Act::RelocationBecauseOfRiskAssess),
            What::Act(Act::RelocationBecauseOfRiskContact),
        ],
        assess_in_order::judge,
    ),
    (
        &[
            What::Act(Act::RelocationBecauseOfRiskContact),
            What::Act(Act::RelocationBecauseOfRiskRelocate),
        ],
        contact_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should not let the relocation for a serious threat change
/// decisions on support for the family or person when specialist services are given to a child, or to
/// an adult who needs care and support.
///
/// RELOCATION introduction/5
///
/// Reading: 'should not impact on decisions made'.
///
/// The text does not say who.
mod should_not_let_the_relocation_for_a_serious {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk-cb4263f8",
        citations: &["RELOCATION introduction/5"],
        readings: &["'should not impact on decisions made'"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::SpecialistServicesAreGivenToAChildOrToAnAdultWho
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not let the relocation for a serious threat change decisions on support for the family or person when specialist services are given to a child, or to an adult who needs care and support",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    /// Somebody (the text does not say who) should not let the relocation for a serious threat change
    /// decisions on support for the family or person when specialist services are given to a child, or to
    /// an adult who needs care and support.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetThe));
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The practitioner is to work with the family without being told why it relocates when the family
/// relocates because of risk from another person (the text uses no duty word).
///
/// RELOCATION introduction/5
///
/// Reading: 'do not need to know the reasons': they are not told.
///
/// The text uses no duty word here.
mod is_to_work_with_the_family_without_being {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk-71bd06d4",
        citations: &["RELOCATION introduction/5"],
        readings: &["'do not need to know the reasons': they are not told"],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.relocated_because_of_risk(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The practitioner is to work with the family without being told why it relocates when the family relocates because of risk from another person (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The practitioner is to work with the family without being told why it relocates when the family
    /// relocates because of risk from another person (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePractitionerIsToWorkWithTheFamilyWithoutBeingTold),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::RiskFromAnother.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePractitionerIsToWorkWithTheFamilyWithoutBeingTold,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The UK Protected Persons Service is to coordinate "Relocate" (the text uses no duty word).
///
/// RELOCATION introduction/2
///
/// Reading: of 'formalised relocation' only; who coordinates any other is not said.
///
/// The text uses no duty word here.
mod relocate_is_to_coordinate {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk/relocate-7ba32cc8",
        citations: &["RELOCATION introduction/2"],
        readings: &[
            "of 'formalised relocation' only; who coordinates any other is not said",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The UK Protected Persons Service is to coordinate \"Relocate\" (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::RelocationBecauseOfRiskRelocate.occurrences(timeline);
        let parties = [Party::Agency(Agency::ProtectedPersonsService)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Coordinate, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The UK Protected Persons Service is to support the relocation (the text uses no duty word).
///
/// RELOCATION introduction/2
///
/// The text uses no duty word here.
mod relocate_is_to_support_the_relocation {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk/relocate-255bb4f2",
        citations: &["RELOCATION introduction/2"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The UK Protected Persons Service is to support the relocation (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheUkProtectedPersonsServiceIsToSupportTheRelocation),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RelocationBecauseOfRiskRelocate.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheUkProtectedPersonsServiceIsToSupportTheRelocation,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The UK Protected Persons Service is to give support that is not at hand locally by the usual ways,
/// counselling for example (where appropriate) (the text uses no duty word).
///
/// RELOCATION introduction/4
///
/// Reading: 'where it is considered appropriate': where appropriate.
///
/// The text uses no duty word here.
mod relocate_is_to_give_support_that_is_not_at {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk/relocate-9e7dffaf",
        citations: &["RELOCATION introduction/4"],
        readings: &["'where it is considered appropriate': where appropriate"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The UK Protected Persons Service is to give support that is not at hand locally by the usual ways, counselling for example (where appropriate) (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheUkProtectedPersonsServiceIsToGiveSupportThatIsNot),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RelocationBecauseOfRiskRelocate.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheUkProtectedPersonsServiceIsToGiveSupportThatIsNot,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The single point of contact is to coordinate "Exchange information through the single point of
/// contact" (the text uses no duty word).
///
/// RELOCATION introduction/3
///
/// The text uses no duty word here.
mod contact_is_to_coordinate {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk/contact-fd127900",
        citations: &["RELOCATION introduction/3"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The single point of contact is to coordinate \"Exchange information through the single point of contact\" (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::RelocationBecauseOfRiskContact.occurrences(timeline);
        let parties = [Party::Role(Role::SinglePointOfContact)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Coordinate, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) will see that the family or person gets fitting support and
/// reaches services, at no more risk.
///
/// RELOCATION introduction/3
///
/// Reading: what the coordinated approach is for.
///
/// The text does not say who.
mod contact_will_see_that_the_family_or_person {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk/contact-f2bfbf33",
        citations: &["RELOCATION introduction/3"],
        readings: &["what the coordinated approach is for"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will see that the family or person gets fitting support and reaches services, at no more risk",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillSeeThatTheFamilyOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RelocationBecauseOfRiskContact.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillSeeThatTheFamilyOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should assess and provide services as for any family or
/// person, by the risks and strengths there are now.
///
/// RELOCATION introduction/5
///
/// The text does not say who.
mod assess_should_assess_and_provide_services_as_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk/assess-21e96d53",
        citations: &["RELOCATION introduction/5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should assess and provide services as for any family or person, by the risks and strengths there are now",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAndProvide),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RelocationBecauseOfRiskAssess.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAndProvide,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's and adult social care services will give most of the support and contact.
///
/// RELOCATION introduction/6
///
/// Reading: 'will provide the main support and contact': will.
mod assess_will_give_most_of_the_support_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "relocation-because-of-risk/assess-deb1c88c",
        citations: &["RELOCATION introduction/6"],
        readings: &["'will provide the main support and contact': will"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's and adult social care services will give most of the support and contact",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensAndAdultSocialCareServicesWillGiveMostOfThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RelocationBecauseOfRiskAssess.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensAndAdultSocialCareServicesWillGiveMostOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Assess and provide services as for anybody” follows “Exchange information through the single point
/// of contact”.
///
/// RELOCATION introduction/2
mod assess_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "assess-in-order-164733c3",
        citations: &["RELOCATION introduction/2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Assess and provide services as for anybody” follows “Exchange information through the single point of contact”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::RelocationBecauseOfRiskContact.occurrences(timeline)];
        Act::RelocationBecauseOfRiskAssess
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Exchange information through the single point of contact” follows “Relocate”.
///
/// RELOCATION introduction/2
mod contact_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "contact-in-order-4ed6841d",
        citations: &["RELOCATION introduction/2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Exchange information through the single point of contact” follows “Relocate”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::RelocationBecauseOfRiskRelocate.occurrences(timeline)];
        Act::RelocationBecauseOfRiskContact
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
