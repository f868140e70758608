//! What holds throughout
use crate::prelude::*;

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    [
        must_make_enquiries_to_decide_whether_to::judge(timeline, now),
        is_responsible_for_undertaking_section_47_enquiries::judge(timeline, now),
        must_help_child_protection_enquiries_and_give::judge(timeline, now),
        must_cooperate_by_helping_with_the_functions::judge(timeline, now),
        should_tell::judge(timeline, now),
        is_to_assess_the_childs_understanding_with_advice::judge(timeline, now),
        is_to_need_no_further_consent::judge(timeline, now),
    ]
        .concat()
}

/// Children's social care must make enquiries, to decide whether to act for the child's safety and
/// welfare when significant harm, or its likelihood, is suspected with reasonable cause.
///
/// SET A.3.1.1
///
/// Reading: 'is required by section 47 of the Children Act 1989': must.
///
/// Reading: 'the local authority': children's social care acts for it.
///
/// Reading: 'is suspected': there is reasonable cause to suspect, as in A.3.3.1.
mod must_make_enquiries_to_decide_whether_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ec558777",
        citations: &["SET A.3.1.1"],
        readings: &[
            "'is required by section 47 of the Children Act 1989': must",
            "'the local authority': children's social care acts for it",
            "'is suspected': there is reasonable cause to suspect, as in A.3.3.1",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.reasonable_cause(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must make enquiries, to decide whether to act for the child's safety and welfare when significant harm, or its likelihood, is suspected with reasonable cause",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Children's social care must make enquiries, to decide whether to act for the child's safety and
    /// welfare when significant harm, or its likelihood, is suspected with reasonable cause.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo),
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
                                        Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care of the area in which the child is found or lives is responsible for
/// undertaking section 47 enquiries.
///
/// SET A.3.1.2
///
/// Reading: 'responsibility … lies with': is responsible for.
mod is_responsible_for_undertaking_section_47_enquiries {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-99a5d9bb",
        citations: &["SET A.3.1.2"],
        readings: &["'responsibility … lies with': is responsible for"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care of the area in which the child is found or lives is responsible for undertaking section 47 enquiries",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareOfTheAreaInWhichTheChildIsFound),
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
                                        Duty::ChildrensSocialCareOfTheAreaInWhichTheChildIsFound,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies must help child protection enquiries and give them information.
///
/// SET A.3.1.6
///
/// Reading: 'have a duty to': must.
mod must_help_child_protection_enquiries_and_give {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ee98bf36",
        citations: &["SET A.3.1.6"],
        readings: &["'have a duty to': must"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies must help child protection enquiries and give them information",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem),
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
                                        Duty::AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Other services of the local authority (housing, for example) and health services must cooperate by
/// helping with the functions of children's social care when children's social care asks them to.
///
/// SET A.3.1.6
///
/// Reading: 'have a duty to cooperate' (Children Act 1989, section 27): must.
mod must_cooperate_by_helping_with_the_functions {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-12af6fd4",
        citations: &["SET A.3.1.6"],
        readings: &["'have a duty to cooperate' (Children Act 1989, section 27): must"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ChildrensSocialCareAsksThemTo.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Other services of the local authority (housing, for example) and health services must cooperate by helping with the functions of children's social care when children's social care asks them to",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Other services of the local authority (housing, for example) and health services must cooperate by
    /// helping with the functions of children's social care when children's social care asks them to.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::OtherServicesOfTheLocalAuthorityHousingForExampleAnd),
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
                                        Duty::OtherServicesOfTheLocalAuthorityHousingForExampleAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents when the local authority consents
/// under a care order.
///
/// SET A.3.8.7
///
/// The text does not say who.
mod should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-28e45253",
        citations: &["SET A.3.8.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheLocalAuthorityConsentsUnderACareOrder.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents when the local authority consents under a care order",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the parents when the local authority consents
    /// under a care order.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The doctor who examines the child is to generally assess the child's understanding, with advice as
/// required (the text uses no duty word).
///
/// SET A.3.8.9
///
/// Reading: 'generally to be assessed by the doctor': the doctor who examines.
///
/// The text uses no duty word here.
mod is_to_assess_the_childs_understanding_with_advice {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b505a3e4",
        citations: &["SET A.3.8.9"],
        readings: &["'generally to be assessed by the doctor': the doctor who examines"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The doctor who examines the child is to generally assess the child's understanding, with advice as required (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("generally"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe),
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
                                        Duty::TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child is to need no further consent when the child's age in years is at least 16, unless there
/// are grounds to doubt the child's mental health (the text uses no duty word).
///
/// SET A.3.8.10
///
/// The text uses no duty word here.
mod is_to_need_no_further_consent {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0d6ad0c4",
        citations: &["SET A.3.8.10"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(
            Truth::recorded(
                timeline.facts.age.map(|value| value >= 16u32),
                "The child's age in years",
            ),
            judgements,
        );
        applying(
            Circumstance::ThereAreGroundsToDoubtTheChildsMentalHealth
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child is to need no further consent when the child's age in years is at least 16, unless there are grounds to doubt the child's mental health (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The child is to need no further consent when the child's age in years is at least 16, unless there
    /// are grounds to doubt the child's mental health (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn),
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
                                        Duty::TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
