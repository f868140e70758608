//! Early help assessment
//!
//! SET A.1.3.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::EarlyHelpAssessment,
        Act::EarlyHelpConsent,
        Act::EarlyHelpLead,
        Act::Referral,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareShouldSetOutHowThatHappens,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase,
        Duty::SomebodyTheTextDoesNotSayWhoShouldInvolveChildFamily,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheAssessment,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReckonWithWhatThe,
        Duty::TheEarlyHelpAssessmentShouldCoverEvidenceActionAnd,
        Duty::TheLeadProfessionalShouldHelpChildAndFamilySpeakFor,
        Duty::TheProfessionalShouldBeAbleToDiscussConcernsAboutChild,
        Duty::TheProfessionalShouldConsiderHowTheChildsNeedsMightBe,
    ],
    facts: &["harm-is-feared", "may-be-in-need"],
    circumstances: &[Circumstance::ChildAndFamilyWouldBenefitFromSupportBySeveral],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::Referral)], should_carry_out_immediately::judge),
    (
        &[What::Duty(Duty::TheProfessionalShouldBeAbleToDiscussConcernsAboutChild)],
        should_be_able_to_discuss_concerns_about::judge,
    ),
    (
        &[What::Duty(Duty::ChildrensSocialCareShouldSetOutHowThatHappens)],
        should_set_out_how_that_happens::judge,
    ),
    (
        &[
            What::Act(Act::EarlyHelpLead),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase),
        ],
        lead_should_decide_case_by_case_who_is::judge,
    ),
    (
        &[
            What::Act(Act::EarlyHelpConsent),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheAssessment),
        ],
        consent_should_make_the_assessment_with_the_agreement::judge,
    ),
    (
        &[
            What::Act(Act::EarlyHelpConsent),
            What::Duty(Duty::TheProfessionalShouldConsiderHowTheChildsNeedsMightBe),
        ],
        consent_should_cover::judge,
    ),
    (
        &[What::Act(Act::EarlyHelpAssessment), What::ActEnds(Act::EarlyHelpAssessment)],
        assess_should_happen::judge,
    ),
    (
        &[What::Act(Act::EarlyHelpAssessment), What::ActEnds(Act::EarlyHelpAssessment)],
        assess_should_do_this::judge,
    ),
    (
        &[
            What::Act(Act::EarlyHelpAssessment),
            What::ActEnds(Act::EarlyHelpAssessment),
            What::Duty(Duty::TheLeadProfessionalShouldHelpChildAndFamilySpeakFor),
        ],
        assess_should_help_child_and_family_speak_for::judge,
    ),
    (
        &[
            What::Act(Act::EarlyHelpAssessment),
            What::ActEnds(Act::EarlyHelpAssessment),
            What::Duty(Duty::TheEarlyHelpAssessmentShouldCoverEvidenceActionAnd),
        ],
        assess_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::EarlyHelpAssessment),
            What::ActEnds(Act::EarlyHelpAssessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInvolveChildFamily),
        ],
        assess_should_involve_child_family_and_all_professionals::judge,
    ),
    (
        &[
            What::Act(Act::EarlyHelpAssessment),
            What::ActEnds(Act::EarlyHelpAssessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReckonWithWhatThe),
        ],
        assess_should_reckon_with_what_the_child_wishes::judge,
    ),
    (
        &[
            What::Act(Act::EarlyHelpAssessment),
            What::ActEnds(Act::EarlyHelpAssessment),
            What::Act(Act::EarlyHelpConsent),
            What::Act(Act::EarlyHelpLead),
        ],
        assess_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should carry out a referral to children's social care
/// immediately when significant harm to the child is feared, now or in the future or the child is
/// possibly in need (section 17).
///
/// SET A.1.3.7
///
/// Reading: 'significant harm', suffered or likely: there is concern about it.
///
/// The text does not say who.
mod should_carry_out_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help-054d3f99",
        citations: &["SET A.1.3.7"],
        readings: &["'significant harm', suffered or likely: there is concern about it"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::any([
                timeline.facts.harm_is_feared(),
                timeline.facts.may_be_in_need(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should carry out a referral to children's social care immediately when significant harm to the child is feared, now or in the future or the child is possibly in need (section 17)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should carry out a referral to children's social care
    /// immediately when significant harm to the child is feared, now or in the future or the child is
    /// possibly in need (section 17).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::Referral.occurrences(timeline)]),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// The professional should be able to discuss concerns about child and family with a social worker.
///
/// SET A.1.3.7
mod should_be_able_to_discuss_concerns_about {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help-c1a162d1",
        citations: &["SET A.1.3.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should be able to discuss concerns about child and family with a social worker",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldBeAbleToDiscussConcernsAboutChild),
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
                                        Duty::TheProfessionalShouldBeAbleToDiscussConcernsAboutChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should set out how that happens.
///
/// SET A.1.3.7
mod should_set_out_how_that_happens {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help-b9e56cf8",
        citations: &["SET A.1.3.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should set out how that happens",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ChildrensSocialCareShouldSetOutHowThatHappens));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldSetOutHowThatHappens,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should decide case by case who is the lead professional,
/// informed by child and family.
///
/// SET A.1.3.6
///
/// The text does not say who.
mod lead_should_decide_case_by_case_who_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/lead-cf311f7a",
        citations: &["SET A.1.3.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should decide case by case who is the lead professional, informed by child and family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EarlyHelpLead.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make the assessment with the agreement of child and
/// parents or carers.
///
/// SET A.1.3.7
///
/// The text does not say who.
mod consent_should_make_the_assessment_with_the_agreement {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/consent-98227146",
        citations: &["SET A.1.3.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make the assessment with the agreement of child and parents or carers",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheAssessment),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EarlyHelpConsent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheAssessment,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should consider how the child's needs might be met when the outcome of "Do child
/// and parents agree to the assessment?" is "no".
///
/// SET A.1.3.7
mod consent_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/consent-258500cb",
        citations: &["SET A.1.3.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::EarlyHelpConsent
                .came_out(
                    Outcome::EarlyHelpConsent(EarlyHelpConsentOutcome::No),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should consider how the child's needs might be met when the outcome of \"Do child and parents agree to the assessment?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional should consider how the child's needs might be met when the outcome of "Do child
    /// and parents agree to the assessment?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldConsiderHowTheChildsNeedsMightBe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EarlyHelpConsent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldConsiderHowTheChildsNeedsMightBe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The early help assessment should happen when child and family would benefit from support by several
/// organisations or agencies, coordinated.
///
/// SET A.1.3.5
///
/// The text does not say who.
mod assess_should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/assess-61e664ee",
        citations: &["SET A.1.3.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildAndFamilyWouldBenefitFromSupportBySeveral.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The early help assessment should happen when child and family would benefit from support by several organisations or agencies, coordinated",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The early help assessment should happen when child and family would benefit from support by several
    /// organisations or agencies, coordinated.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::EarlyHelpAssessment.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The lead professional should carry out the early help assessment.
///
/// SET A.1.3.6
mod assess_should_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/assess-76923d07",
        citations: &["SET A.1.3.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead professional should carry out the early help assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::EarlyHelpAssessment.occurrences(timeline);
        let parties = [Party::Role(Role::LeadProfessional)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The lead professional should help child and family, speak for them and coordinate the support.
///
/// SET A.1.3.6
mod assess_should_help_child_and_family_speak_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/assess-b1f7b33a",
        citations: &["SET A.1.3.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead professional should help child and family, speak for them and coordinate the support",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadProfessionalShouldHelpChildAndFamilySpeakFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EarlyHelpAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadProfessionalShouldHelpChildAndFamilySpeakFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The early help assessment should cover evidence, action and services, and what help keeps needs
/// from growing until a statutory assessment is required.
///
/// SET A.1.3.5
mod assess_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/assess-5d1ba11d",
        citations: &["SET A.1.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The early help assessment should cover evidence, action and services, and what help keeps needs from growing until a statutory assessment is required",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEarlyHelpAssessmentShouldCoverEvidenceActionAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EarlyHelpAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEarlyHelpAssessmentShouldCoverEvidenceActionAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should involve child, family and all professionals who work
/// with them.
///
/// SET A.1.3.7
///
/// The text does not say who.
mod assess_should_involve_child_family_and_all_professionals {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/assess-55b535ef",
        citations: &["SET A.1.3.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should involve child, family and all professionals who work with them",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInvolveChildFamily),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EarlyHelpAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldInvolveChildFamily,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should reckon with what the child wishes and feels, age,
/// family and wider community (wherever possible).
///
/// SET A.1.3.7
///
/// Reading: 'wherever possible' is taken to belong to wishes and feelings, and may belong to all.
///
/// The text does not say who.
mod assess_should_reckon_with_what_the_child_wishes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "early-help/assess-5d33f0f2",
        citations: &["SET A.1.3.7"],
        readings: &[
            "'wherever possible' is taken to belong to wishes and feelings, and may belong to all",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should reckon with what the child wishes and feels, age, family and wider community (wherever possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReckonWithWhatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::EarlyHelpAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReckonWithWhatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Early help assessment” follows “Do child and parents agree to the assessment?” or “Name the lead
/// professional”.
///
/// SET A.1.3.5
mod assess_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "assess-in-order-34e9eb38",
        citations: &["SET A.1.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Early help assessment” follows “Do child and parents agree to the assessment?” or “Name the lead professional”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::EarlyHelpConsent.occurrences(timeline),
            Act::EarlyHelpLead.occurrences(timeline),
        ];
        Act::EarlyHelpAssessment
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
