//! Telling those concerned of an allegation
//!
//! SET A.7.3.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::InformingAccused,
        Act::InformingAdvice,
        Act::InformingParents,
        Act::InformingRegulator,
        Act::InformingSupport,
    ],
    milestones: &[Milestone::AllegationMade],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareOrThePoliceShouldConsiderTheImpact,
        Duty::ChildrensSocialCareOrThePoliceShouldSupportTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoShouldBeFairAndHonest,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheHuman,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheAgenciesIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsAnd,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellOfstedOfAny,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd2,
        Duty::TheDesignatedOfficerLadoWillAdviseTheEmployerOnIt,
        Duty::TheDesignatedOfficerLadoWillConsultThePoliceOr,
        Duty::TheEmployerShouldConsiderTheImpactOnTheChild,
        Duty::TheEmployerShouldConsultTheDesignatedOfficerLadoThe,
        Duty::TheEmployerShouldSupportTheChildAsAppropriate,
        Duty::TheEmployerShouldTellTheMemberOfStaffAgainstWhomAn,
        Duty::TheEmployerShouldTellTheParentsWhatItIsAgreedCanBe,
        Duty::TheSeniorManagerOfTheEmployerOrOfTheFosteringAgency,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::ThePersonIsAFosterCarerAProspectiveAdopterOrStaffOf,
        Circumstance::ThePersonWorksInDayCareForChildrenUnder8OrIsA,
        Circumstance::TheyAreInvolved,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::InformingAdvice),
            What::Duty(Duty::TheDesignatedOfficerLadoWillConsultThePoliceOr),
        ],
        advice_will_consult::judge,
    ),
    (
        &[
            What::Act(Act::InformingAdvice),
            What::Duty(Duty::TheDesignatedOfficerLadoWillAdviseTheEmployerOnIt),
        ],
        advice_will_advise_the_employer_on_it::judge,
    ),
    (
        &[
            What::Act(Act::InformingParents),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe),
        ],
        parents_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::InformingParents),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens2),
        ],
        parents_should_consult2::judge,
    ),
    (
        &[
            What::Act(Act::InformingParents),
            What::Duty(Duty::TheEmployerShouldTellTheParentsWhatItIsAgreedCanBe),
        ],
        parents_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::InformingParents),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd2),
        ],
        parents_should_tell_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::InformingParents),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsAnd),
        ],
        parents_should_help_parents_and_child_with_these::judge,
    ),
    (
        &[
            What::Act(Act::InformingAccused),
            What::Duty(Duty::TheEmployerShouldConsultTheDesignatedOfficerLadoThe),
        ],
        accused_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::InformingAccused),
            What::Duty(Duty::TheEmployerShouldTellTheMemberOfStaffAgainstWhomAn),
        ],
        accused_should_tell_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::InformingAccused),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBeFairAndHonest),
        ],
        accused_should_be_fair_and_honest_with_the::judge,
    ),
    (
        &[
            What::Act(Act::InformingAccused),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf),
        ],
        accused_should_tell::judge,
    ),
    (
        &[What::Milestone(Milestone::AllegationMade)],
        accused_should_advise_the_accused_to_turn_to_as_soon_as::judge,
    ),
    (
        &[
            What::Act(Act::InformingAccused),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheHuman),
        ],
        accused_should_consult_at_the_earliest_opportunity::judge,
    ),
    (
        &[
            What::Act(Act::InformingRegulator),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellOfstedOfAny),
        ],
        regulator_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::InformingRegulator),
            What::Duty(Duty::TheSeniorManagerOfTheEmployerOrOfTheFosteringAgency),
        ],
        regulator_should_tell2::judge,
    ),
    (
        &[
            What::Act(Act::InformingSupport),
            What::Duty(Duty::TheEmployerShouldConsiderTheImpactOnTheChild),
        ],
        support_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::InformingSupport),
            What::Duty(Duty::TheEmployerShouldSupportTheChildAsAppropriate),
        ],
        support_should_support_the_child::judge,
    ),
    (
        &[
            What::Act(Act::InformingSupport),
            What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldConsiderTheImpact),
        ],
        support_should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::InformingSupport),
            What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldSupportTheChild),
        ],
        support_should_support_the_child_together_with_the::judge,
    ),
    (
        &[
            What::Act(Act::InformingSupport),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheAgenciesIn),
        ],
        support_should_have_the_agencies_in_touch_with::judge,
    ),
    (
        &[What::Act(Act::InformingAccused), What::Act(Act::InformingParents)],
        accused_in_order::judge,
    ),
    (
        &[What::Act(Act::InformingAdvice), What::Act(Act::InformingParents)],
        parents_in_order::judge,
    ),
    (
        &[What::Act(Act::InformingAccused), What::Act(Act::InformingRegulator)],
        regulator_in_order::judge,
    ),
    (
        &[What::Act(Act::InformingRegulator), What::Act(Act::InformingSupport)],
        support_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The designated officer (LADO) will consult the police or children's social care on whether telling
/// the parents would impede discipline or investigation.
///
/// SET A.7.3.2
///
/// Reading: 'and/or': either or both.
mod advice_will_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/advice-72146a9f",
        citations: &["SET A.7.3.2"],
        readings: &["'and/or': either or both"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) will consult the police or children's social care on whether telling the parents would impede discipline or investigation",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheDesignatedOfficerLadoWillConsultThePoliceOr));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingAdvice.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoWillConsultThePoliceOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated officer (LADO) will advise the employer on it.
///
/// SET A.7.3.2
mod advice_will_advise_the_employer_on_it {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/advice-eda0644e",
        citations: &["SET A.7.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated officer (LADO) will advise the employer on it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedOfficerLadoWillAdviseTheEmployerOnIt),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingAdvice.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedOfficerLadoWillAdviseTheEmployerOnIt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult the designated officer (LADO) on what
/// information can be disclosed to child and parents.
///
/// SET A.7.3.3
///
/// The text does not say who.
mod parents_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/parents-c6c2c232",
        citations: &["SET A.7.3.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the designated officer (LADO) on what information can be disclosed to child and parents",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult children's social care or the police on what
/// information can be disclosed to child and parents when they are involved.
///
/// SET A.7.3.3
///
/// Reading: 'and/or': either or both.
///
/// The text does not say who.
mod parents_should_consult2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/parents-4b0a8e7e",
        citations: &["SET A.7.3.3"],
        readings: &["'and/or': either or both"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheyAreInvolved.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult children's social care or the police on what information can be disclosed to child and parents when they are involved",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consult children's social care or the police on what
    /// information can be disclosed to child and parents when they are involved.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should tell the parents what it is agreed can be shared, fully or partly.
///
/// SET A.7.3.2
///
/// Reading: 'if it is agreed'.
mod parents_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/parents-726b10a3",
        citations: &["SET A.7.3.2"],
        readings: &["'if it is agreed'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should tell the parents what it is agreed can be shared, fully or partly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEmployerShouldTellTheParentsWhatItIsAgreedCanBe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEmployerShouldTellTheParentsWhatItIsAgreedCanBe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents and the child of sufficient maturity
/// of the allegation, formally as soon as possible.
///
/// SET A.7.3.3
///
/// The text does not say who.
mod parents_should_tell_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/parents-634d800a",
        citations: &["SET A.7.3.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents and the child of sufficient maturity of the allegation, formally as soon as possible",
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
                            Act::InformingParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd2,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as soon as possible”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should help parents and child with these things.
///
/// Listed: to understand the processes.
///
/// Listed: to know how the case progresses: as to their child only, with nothing on the member of
/// staff.
///
/// Listed: to know that confidentiality has to be kept.
///
/// SET A.7.3.3
///
/// The text does not say who.
mod parents_should_help_parents_and_child_with_these {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/parents-57a6ea47",
        citations: &["SET A.7.3.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should help parents and child with these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should consult the designated officer (LADO), the police or children's social care on
/// how much is disclosed to the accused.
///
/// SET A.7.3.4
///
/// Reading: 'and/or': any of the three.
mod accused_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/accused-45e3aaa3",
        citations: &["SET A.7.3.4"],
        readings: &["'and/or': any of the three"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should consult the designated officer (LADO), the police or children's social care on how much is disclosed to the accused",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEmployerShouldConsultTheDesignatedOfficerLadoThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingAccused.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEmployerShouldConsultTheDesignatedOfficerLadoThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should tell the member of staff against whom an allegation is made the nature of the
/// allegation, how it is enquired into and what may come of it as soon as possible.
///
/// SET A.7.3.5
///
/// Reading: within the restrictions on what can be shared.
mod accused_should_tell_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/accused-6194c64d",
        citations: &["SET A.7.3.5"],
        readings: &["within the restrictions on what can be shared"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should tell the member of staff against whom an allegation is made the nature of the allegation, how it is enquired into and what may come of it as soon as possible",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheEmployerShouldTellTheMemberOfStaffAgainstWhomAn),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::InformingAccused.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheEmployerShouldTellTheMemberOfStaffAgainstWhomAn,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “as soon as possible”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::Employer)];
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

/// Somebody (the text does not say who) should be fair and honest with the accused, and help with
/// understanding concerns and processes.
///
/// SET A.7.3.6
///
/// The text does not say who.
mod accused_should_be_fair_and_honest_with_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/accused-15eb123c",
        citations: &["SET A.7.3.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should be fair and honest with the accused, and help with understanding concerns and processes",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBeFairAndHonest),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingAccused.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldBeFairAndHonest,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the member of staff against whom an allegation is
/// made how an investigation progresses and ends, and what that means for discipline.
///
/// SET A.7.3.6
///
/// The text does not say who.
mod accused_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/accused-f527d4f1",
        citations: &["SET A.7.3.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the member of staff against whom an allegation is made how an investigation progresses and ends, and what that means for discipline",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingAccused.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should advise the accused to turn to a union or professional
/// association as soon as possible after the making of the allegation.
///
/// SET A.7.3.14
///
/// Reading: 'after an allegation has been received'.
///
/// The text does not say who.
mod accused_should_advise_the_accused_to_turn_to_as_soon_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/accused-64500e14",
        citations: &["SET A.7.3.14"],
        readings: &["'after an allegation has been received'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should advise the accused to turn to a union or professional association as soon as possible after the making of the allegation",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Milestone::AllegationMade.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “as soon as possible”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult the human resources of the employer on support
/// by occupational health or staff welfare at the earliest opportunity.
///
/// SET A.7.3.14
///
/// The text does not say who.
mod accused_should_consult_at_the_earliest_opportunity {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/accused-f2be15bf",
        citations: &["SET A.7.3.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the human resources of the employer on support by occupational health or staff welfare at the earliest opportunity",
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
                            Act::InformingAccused.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheHuman,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “at the earliest opportunity”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell Ofsted of any allegation or concern when the
/// person works in day care for children under 8, or is a registered child minder.
///
/// SET A.7.3.7, SET A.7.3.8
///
/// The text does not say who.
mod regulator_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/regulator-1677ac20",
        citations: &["SET A.7.3.7", "SET A.7.3.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePersonWorksInDayCareForChildrenUnder8OrIsA.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell Ofsted of any allegation or concern when the person works in day care for children under 8, or is a registered child minder",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell Ofsted of any allegation or concern when the
    /// person works in day care for children under 8, or is a registered child minder.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellOfstedOfAny),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingRegulator.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellOfstedOfAny,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The senior manager of the employer, or of the fostering agency should tell Ofsted of every
/// allegation when the person is a foster carer, a prospective adopter or staff of residential child
/// care.
///
/// SET A.7.3.9
mod regulator_should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/regulator-e867780f",
        citations: &["SET A.7.3.9"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePersonIsAFosterCarerAProspectiveAdopterOrStaffOf
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The senior manager of the employer, or of the fostering agency should tell Ofsted of every allegation when the person is a foster carer, a prospective adopter or staff of residential child care",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The senior manager of the employer, or of the fostering agency should tell Ofsted of every
    /// allegation when the person is a foster carer, a prospective adopter or staff of residential child
    /// care.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSeniorManagerOfTheEmployerOrOfTheFosteringAgency),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingRegulator.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSeniorManagerOfTheEmployerOrOfTheFosteringAgency,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should consider the impact on the child.
///
/// SET A.7.3.13
///
/// Reading: 'the organisation'.
mod support_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/support-e523db0d",
        citations: &["SET A.7.3.13"],
        readings: &["'the organisation'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should consider the impact on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheEmployerShouldConsiderTheImpactOnTheChild));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEmployerShouldConsiderTheImpactOnTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The employer should support the child (as appropriate).
///
/// SET A.7.3.13
///
/// Reading: 'the organisation'.
mod support_should_support_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/support-cf2bf9ce",
        citations: &["SET A.7.3.13"],
        readings: &["'the organisation'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The employer should support the child (as appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("as appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheEmployerShouldSupportTheChildAsAppropriate));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheEmployerShouldSupportTheChildAsAppropriate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care or the police should consider the impact on the child, together with the
/// organisation when they are involved.
///
/// SET A.7.3.13
///
/// Reading: 'and/or … where they are involved': whichever is.
mod support_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/support-7a58bf2a",
        citations: &["SET A.7.3.13"],
        readings: &["'and/or … where they are involved': whichever is"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheyAreInvolved.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care or the police should consider the impact on the child, together with the organisation when they are involved",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care or the police should consider the impact on the child, together with the
    /// organisation when they are involved.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldConsiderTheImpact),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareOrThePoliceShouldConsiderTheImpact,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care or the police should support the child, together with the organisation (as
/// appropriate) when they are involved.
///
/// SET A.7.3.13
///
/// Reading: 'and/or … where they are involved': whichever is.
mod support_should_support_the_child_together_with_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/support-a5ab8d99",
        citations: &["SET A.7.3.13"],
        readings: &["'and/or … where they are involved': whichever is"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheyAreInvolved.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care or the police should support the child, together with the organisation (as appropriate) when they are involved",
        force: Force::Should,
        forbids: false,
        softener: Some("as appropriate"),
    };

    /// Children's social care or the police should support the child, together with the organisation (as
    /// appropriate) when they are involved.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldSupportTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareOrThePoliceShouldSupportTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should have the agencies in touch with each other, so that the
/// child's needs are met.
///
/// SET A.7.3.13
///
/// The text does not say who.
mod support_should_have_the_agencies_in_touch_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "informing/support-0eac2f64",
        citations: &["SET A.7.3.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should have the agencies in touch with each other, so that the child's needs are met",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheAgenciesIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InformingSupport.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheAgenciesIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Tell the member of staff” follows “Tell child and parents”.
///
/// SET A.7.3.2
mod accused_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "accused-in-order-e8ae803e",
        citations: &["SET A.7.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the member of staff” follows “Tell child and parents”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::InformingParents.occurrences(timeline)];
        Act::InformingAccused
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell child and parents” follows “Advise whether parents can be told”.
///
/// SET A.7.3.2
mod parents_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "parents-in-order-6a6919a6",
        citations: &["SET A.7.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell child and parents” follows “Advise whether parents can be told”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::InformingAdvice.occurrences(timeline)];
        Act::InformingParents
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell Ofsted” follows “Tell the member of staff”.
///
/// SET A.7.3.2
mod regulator_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "regulator-in-order-4bf1f464",
        citations: &["SET A.7.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell Ofsted” follows “Tell the member of staff”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::InformingAccused.occurrences(timeline)];
        Act::InformingRegulator
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Support the child” follows “Tell Ofsted”.
///
/// SET A.7.3.2
mod support_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "support-in-order-79eb8641",
        citations: &["SET A.7.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Support the child” follows “Tell Ofsted”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::InformingRegulator.occurrences(timeline)];
        Act::InformingSupport
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
