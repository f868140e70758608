//! Pre-birth child protection conference
//!
//! SET A.4.1.10
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::PreBirthConference,
        Act::PreBirthConferencesPrepare,
        Act::PreBirthConferencesReferEarly,
        Act::PreBirthConferencesWeigh,
    ],
    milestones: &[Milestone::UnbornThresholdMet],
    states: &[],
    dates: &[NamedDate::DueDate],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustConductThePreBirth,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAPreBirth,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderFurtherRisk,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhenItIs,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement2,
        Duty::SomebodyTheTextDoesNotSayWhoWillAssessTimePassedNew,
        Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyLetThe,
        Duty::TheAgenciesInvolvedWithPregnantWomenShouldConsider,
        Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore2,
    ],
    facts: &["premature-birth-is-likely"],
    circumstances: &[
        Circumstance::APreBirthAssessmentGivesConcernThatSignificantHarmMay,
        Circumstance::ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin,
        Circumstance::ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired,
        Circumstance::TheCircumstancesCallForIt,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PreBirthConferencesReferEarly),
            What::Duty(Duty::TheAgenciesInvolvedWithPregnantWomenShouldConsider),
        ],
        refer_early_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConferencesWeigh),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAPreBirth),
        ],
        weigh_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConferencesWeigh),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAssessTimePassedNew),
        ],
        weigh_will_assess_time_passed_new_relationships_therapy::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConferencesWeigh),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderFurtherRisk),
        ],
        weigh_should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConferencesWeigh),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement2),
        ],
        weigh_should_record::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConferencesWeigh),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyLetThe),
        ],
        weigh_will_let_the_decision_follow_from_a::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConferencesPrepare),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhenItIs),
        ],
        prepare_should_cover::judge,
    ),
    (&[What::Act(Act::PreBirthConference)], conference_should_convene::judge),
    (&[What::Act(Act::PreBirthConference)], conference_must_hold::judge),
    (
        &[
            What::Act(Act::PreBirthConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConductThePreBirth),
        ],
        conference_must_conduct_the_pre_birth_conference_in_a::judge,
    ),
    (
        &[
            What::Milestone(Milestone::UnbornThresholdMet),
            What::Act(Act::PreBirthConferencesWeigh),
        ],
        conference_should_happen_as_soon_as_practical::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConference),
            What::Duty(Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore2),
            What::Date(NamedDate::DueDate),
        ],
        conference_should_happen_at_least_10_weeks_before_the_due_date::judge,
    ),
    (
        &[What::Act(Act::PreBirthConference), What::Date(NamedDate::DueDate)],
        conference_ideally_happen_at_week_30_of_pregnancy::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConference),
            What::Act(Act::PreBirthConferencesPrepare),
        ],
        conference_in_order::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthConferencesPrepare),
            What::Act(Act::PreBirthConferencesReferEarly),
            What::Act(Act::PreBirthConferencesWeigh),
        ],
        prepare_in_order::judge,
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
        crate::shared::pre_birth_conference::judge(timeline, now),
    ])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The agencies involved with pregnant women should consider whether an early referral to children's
/// social care is needed, so that assessments come as early in the pregnancy as possible.
///
/// SET A.4.1.13\#2
mod refer_early_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/refer-early-55992665",
        citations: &["SET A.4.1.13#2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The agencies involved with pregnant women should consider whether an early referral to children's social care is needed, so that assessments come as early in the pregnancy as possible",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheAgenciesInvolvedWithPregnantWomenShouldConsider),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConferencesReferEarly.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheAgenciesInvolvedWithPregnantWomenShouldConsider,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider a pre-birth conference in these cases.
///
/// Listed: an earlier child died, or was removed from a parent, because of significant harm.
///
/// Listed: an adult, or a child, that is a risk to children lives in the household, or is known to
/// visit it often.
///
/// SET A.4.1.12
///
/// The text does not say who.
mod weigh_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/weigh-38c3c2d5",
        citations: &["SET A.4.1.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider a pre-birth conference in these cases",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAPreBirth),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConferencesWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAPreBirth,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will assess time passed, new relationships, therapy and
/// changed behaviour carefully after an event of the past, before it is decided to hold a conference
/// when the circumstances call for it.
///
/// SET A.4.1.12
///
/// Reading: 'will need to be assessed'.
///
/// The text does not say who.
mod weigh_will_assess_time_passed_new_relationships_therapy {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/weigh-b497bb5e",
        citations: &["SET A.4.1.12"],
        readings: &["'will need to be assessed'"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheCircumstancesCallForIt.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will assess time passed, new relationships, therapy and changed behaviour carefully after an event of the past, before it is decided to hold a conference when the circumstances call for it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) will assess time passed, new relationships, therapy and
    /// changed behaviour carefully after an event of the past, before it is decided to hold a conference
    /// when the circumstances call for it.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAssessTimePassedNew),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConferencesWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillAssessTimePassedNew,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider further risk factors.
///
/// Listed: what a parent's mental ill health, learning disability, misuse of substances or domestic
/// abuse does.
///
/// Listed: a mother under 16, and any mother of whom it is doubted that she can care for herself or
/// the child.
///
/// SET A.4.1.13
///
/// Reading: 'to be considered are': under the should of A.4.1.12.
///
/// The text does not say who.
mod weigh_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/weigh-0cb1840d",
        citations: &["SET A.4.1.13"],
        readings: &["'to be considered are': under the should of A.4.1.12"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider further risk factors",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderFurtherRisk),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConferencesWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderFurtherRisk,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should record as management: the decision, how it was reached
/// and why, and the risks and strengths weighed.
///
/// SET A.4.1.12
///
/// The text does not say who.
mod weigh_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/weigh-541d1460",
        citations: &["SET A.4.1.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record as management: the decision, how it was reached and why, and the risks and strengths weighed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConferencesWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will usually let the decision follow from a pre-birth
/// assessment.
///
/// SET A.4.1.11
///
/// The text does not say who.
mod weigh_will_let_the_decision_follow_from_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/weigh-cc29521a",
        citations: &["SET A.4.1.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will usually let the decision follow from a pre-birth assessment",
        force: Force::Should,
        forbids: false,
        softener: Some("usually"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyLetThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConferencesWeigh.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyLetThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider when it is best held, as early action leaves
/// time to plan for the birth.
///
/// SET A.4.1.10
///
/// The text does not say who.
mod prepare_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/prepare-6aed744b",
        citations: &["SET A.4.1.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider when it is best held, as early action leaves time to plan for the birth",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhenItIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConferencesPrepare.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhenItIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always convene the pre-birth conference when it has to
/// be considered whether a multi-agency plan is required.
///
/// SET A.4.1.11
///
/// The text does not say who.
mod conference_should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/conference-35bbd27d",
        citations: &["SET A.4.1.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItHasToBeConsideredWhetherAMultiAgencyPlanIsRequired
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always convene the pre-birth conference when it has to be considered whether a multi-agency plan is required",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should always convene the pre-birth conference when it has to
    /// be considered whether a multi-agency plan is required.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::PreBirthConference.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) must hold a pre-birth conference when a pre-birth assessment
/// gives concern that significant harm may threaten the unborn child or children of the family or
/// household which the child will join already have child protection plans.
///
/// SET A.4.1.12
///
/// The text does not say who.
mod conference_must_hold {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/conference-75767b20",
        citations: &["SET A.4.1.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::any([
                Circumstance::APreBirthAssessmentGivesConcernThatSignificantHarmMay
                    .holds(timeline),
                Circumstance::ChildrenOfTheFamilyOrHouseholdWhichTheChildWillJoin
                    .holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must hold a pre-birth conference when a pre-birth assessment gives concern that significant harm may threaten the unborn child or children of the family or household which the child will join already have child protection plans",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must hold a pre-birth conference when a pre-birth assessment
    /// gives concern that significant harm may threaten the unborn child or children of the family or
    /// household which the child will join already have child protection plans.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::PreBirthConference.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// Somebody (the text does not say who) must conduct the pre-birth conference in a manner comparable
/// to an initial one.
///
/// SET A.4.1.10
///
/// The text does not say who.
mod conference_must_conduct_the_pre_birth_conference_in_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/conference-81b1f729",
        citations: &["SET A.4.1.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must conduct the pre-birth conference in a manner comparable to an initial one",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConductThePreBirth),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConductThePreBirth,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The pre-birth conference should happen as soon as practical after the decision that the threshold
/// for a conference on the unborn child is met.
///
/// SET A.4.1.14
mod conference_should_happen_as_soon_as_practical {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/conference-71e5e9d8",
        citations: &["SET A.4.1.14"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The pre-birth conference should happen as soon as practical after the decision that the threshold for a conference on the unborn child is met",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Milestone::UnbornThresholdMet.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “as soon as practical”: the text gives no measure",
                ),
            )
    }
}

/// The pre-birth conference should happen at least 10 weeks before the due date of delivery.
///
/// Also, when the birth is known to be likely to be premature: should hold the pre-birth conference
/// earlier than that.
///
/// SET A.4.1.14
///
/// Reading: 'ten weeks before': not later than ten weeks before.
mod conference_should_happen_at_least_10_weeks_before_the_due_date {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/conference-3c229abc",
        citations: &["SET A.4.1.14"],
        readings: &["'ten weeks before': not later than ten weeks before"],
        silences: &["The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([
            judgements,
            applying(timeline.facts.premature_birth_is_likely(), also_1(timeline, now)),
        ])
    }

    static ALSO_1: Clause = Clause {
        statement: &STATEMENT,
        text: "Those involved should hold the pre-birth conference earlier than that when the birth is known to be likely to be premature",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Those involved should hold the pre-birth conference earlier than that when the birth is known to be
    /// likely to be premature.
    fn also_1(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore2),
            );
        ALSO_1
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthConference.occurrences(timeline),
                            timeline.expected(NamedDate::DueDate),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The pre-birth conference should happen at least 10 weeks before the due date of delivery",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The pre-birth conference should happen at least 10 weeks before the due date of delivery.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::PreBirthConference.occurrences(timeline);
        let end = known_by(
            timeline.expected(NamedDate::DueDate),
            done.first().map_or(now, |first| first.earliest),
        );
        let due = |end| calendar::latest_before(end, amount(10, Unit::Weeks));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// The pre-birth conference should ideally happen at week 30 of pregnancy.
///
/// SET A.4.1.22
///
/// Reading: 'gestation': pregnancy.
mod conference_ideally_happen_at_week_30_of_pregnancy {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-conferences/conference-50a56d1f",
        citations: &["SET A.4.1.22"],
        readings: &["'gestation': pregnancy"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The pre-birth conference should ideally happen at week 30 of pregnancy",
        force: Force::Ideally,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::PreBirthConference.occurrences(timeline);
        let due_date = known_by(
            timeline.expected(NamedDate::DueDate),
            done.first().map_or(now, |first| first.earliest),
        );
        SENTENCE
            .judge(
                if due_date.is_none() {
                    Finding::unsure(
                        any_recorded(
                            &[
                                Act::PreBirthConference.occurrences(timeline),
                                timeline.expected(NamedDate::DueDate),
                            ],
                        ),
                        "the record does not hold the due date from which weeks of pregnancy are counted",
                    )
                } else {
                    limits::between(
                        due_date,
                        |date| calendar::week_of_pregnancy_begins(date, 30),
                        |date| calendar::week_of_pregnancy_ends(date, 30),
                        &done,
                        now,
                    )
                },
            )
    }
}

/// “Pre-birth conference” follows “Prepare the conference”.
///
/// SET A.4.1.10
mod conference_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "conference-in-order-4222600b",
        citations: &["SET A.4.1.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Pre-birth conference” follows “Prepare the conference”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::PreBirthConferencesPrepare.occurrences(timeline)];
        Act::PreBirthConference
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Prepare the conference” follows “Consider an early referral” or “Has a conference to be held
/// before the birth?”.
///
/// SET A.4.1.10
mod prepare_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "prepare-in-order-e3af0b10",
        citations: &["SET A.4.1.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Prepare the conference” follows “Consider an early referral” or “Has a conference to be held before the birth?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::PreBirthConferencesReferEarly.occurrences(timeline),
            Act::PreBirthConferencesWeigh.occurrences(timeline),
        ];
        Act::PreBirthConferencesPrepare
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
