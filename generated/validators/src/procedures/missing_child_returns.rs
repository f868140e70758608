//! Missing child is found
//!
//! SET B.20.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::MissingChildReturnsFollow,
        Act::MissingChildReturnsWilling,
        Act::ReturnContact,
        Act::ReturnInterview,
        Act::VulnerabilityCheck,
    ],
    milestones: &[Milestone::MissingChildFound, Milestone::ReturnedFromMissing],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareShouldSeeThatAReturnInterviewIs,
        Duty::SomebodyTheTextDoesNotSayWhoMustSeeThatAccommodation,
        Duty::SomebodyTheTextDoesNotSayWhoShouldFollowUpAChilds,
        Duty::SomebodyTheTextDoesNotSayWhoShouldOfferParentsOr,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildAnd,
        Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild,
        Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlace,
        Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlaceAnd,
        Duty::ThePoliceOfficerWhoMakesTheVulnerabilityCheckMust,
        Duty::ThoseInvolvedShouldServeTheChildInTheseWays,
    ],
    facts: &["looked-after"],
    circumstances: &[
        Circumstance::ChildrensSocialCareKnowsTheChildOrItsCriteriaForA,
        Circumstance::TheCriteriaForAReferralToChildrensSocialCareAreMet,
        Circumstance::WorkIsNeededToFollowUp,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSeeThatAccommodation),
            What::Milestone(Milestone::MissingChildFound),
            What::Milestone(Milestone::ReturnedFromMissing),
        ],
        must_see_that_accommodation_where_it_is::judge,
    ),
    (
        &[
            What::Act(Act::VulnerabilityCheck),
            What::Milestone(Milestone::ReturnedFromMissing),
        ],
        check_will_happen_as_soon_as_possible_within_24_hours::judge,
    ),
    (
        &[
            What::Act(Act::VulnerabilityCheck),
            What::Duty(Duty::ThePoliceOfficerWhoMakesTheVulnerabilityCheckMust),
        ],
        check_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::ReturnContact),
            What::Milestone(Milestone::ReturnedFromMissing),
        ],
        contact_should_happen_within_72_hours::judge,
    ),
    (
        &[
            What::Act(Act::ReturnContact),
            What::Milestone(Milestone::ReturnedFromMissing),
        ],
        contact_should_happen_within_72_hours2::judge,
    ),
    (
        &[
            What::Act(Act::ReturnContact),
            What::Duty(Duty::ChildrensSocialCareShouldSeeThatAReturnInterviewIs),
        ],
        contact_should_see_that_a_return_interview_is::judge,
    ),
    (
        &[
            What::Act(Act::MissingChildReturnsWilling),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferParentsOr),
        ],
        willing_should_offer_parents_or_carers_the_opportunity::judge,
    ),
    (&[What::Act(Act::ReturnInterview)], interview_should_happen::judge),
    (
        &[
            What::Act(Act::ReturnInterview),
            What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild),
        ],
        interview_should_see_that_the_interview_takes_place::judge,
    ),
    (
        &[
            What::Act(Act::ReturnInterview),
            What::Duty(Duty::ThoseInvolvedShouldServeTheChildInTheseWays),
        ],
        interview_should_serve_the_child_in_these_ways::judge,
    ),
    (
        &[
            What::Act(Act::MissingChildReturnsFollow),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildAnd),
        ],
        follow_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::MissingChildReturnsFollow),
            What::Duty(Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlaceAnd),
        ],
        follow_will_see_that_an_assessment_takes_place::judge,
    ),
    (
        &[
            What::Act(Act::MissingChildReturnsFollow),
            What::Duty(Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlace),
        ],
        follow_will_see_that_an_assessment_takes_place2::judge,
    ),
    (
        &[
            What::Act(Act::MissingChildReturnsFollow),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowUpAChilds),
        ],
        follow_should_follow_up_a_childs_absence_with::judge,
    ),
    (
        &[
            What::Act(Act::MissingChildReturnsFollow),
            What::Act(Act::MissingChildReturnsWilling),
            What::Act(Act::ReturnContact),
            What::Act(Act::ReturnInterview),
        ],
        follow_in_order::judge,
    ),
    (
        &[What::Act(Act::ReturnContact), What::Act(Act::VulnerabilityCheck)],
        contact_in_order::judge,
    ),
    (
        &[
            What::Act(Act::MissingChildReturnsWilling),
            What::Act(Act::ReturnContact),
            What::Act(Act::ReturnInterview),
        ],
        interview_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([own(timeline, now), crate::shared::vulnerability_check::judge(timeline, now)])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) must see that accommodation, where it is provided, is
/// suitable, risk-assessed and meets all the young person's needs.
///
/// SET B.20.5.3
///
/// The text does not say who.
mod must_see_that_accommodation_where_it_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns-7fce8065",
        citations: &["SET B.20.5.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must see that accommodation, where it is provided, is suitable, risk-assessed and meets all the young person's needs",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSeeThatAccommodation),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::MissingChildFound.occurrences(timeline),
                            Milestone::ReturnedFromMissing.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustSeeThatAccommodation,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The vulnerability check by the police of a child who was missing (by the police officer who makes
/// the vulnerability check) will happen as soon as possible after the child's return from being
/// missing and in any event within 24 hours of the child's return from being missing.
///
/// SET B.20.5.1
mod check_will_happen_as_soon_as_possible_within_24_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/check-fb2cebb8",
        citations: &["SET B.20.5.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The vulnerability check by the police of a child who was missing (by the police officer who makes the vulnerability check) will happen as soon as possible after the child's return from being missing and in any event within 24 hours of the child's return from being missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::VulnerabilityCheck.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ReturnedFromMissing.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “as soon as possible”: the text gives no measure",
                        ),
                    )
            },
            {
                let start = first(Milestone::ReturnedFromMissing.occurrences(timeline));
                let due = |start| calendar::deadline(start, amount(24, Unit::Hours));
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::CheckingOfficer)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The police officer who makes the vulnerability check must consider the following.
///
/// Listed: whether the child is the victim of a crime, sexual abuse included.
///
/// Listed: whether of honour-based abuse, forced marriage or domestic abuse.
///
/// Listed: whether of physical or mental harm.
///
/// Listed: whether exploitation threatens, or there was contact with people who endanger children.
///
/// Listed: why the child went missing.
///
/// Listed: whether it is likely to happen again.
///
/// Listed: where the child was, and where found.
///
/// Listed: a referral to another specialist department of the police, or to a missing persons liaison
/// officer.
///
/// SET B.20.5.2
mod check_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/check-41cf4bfa",
        citations: &["SET B.20.5.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police officer who makes the vulnerability check must consider the following",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceOfficerWhoMakesTheVulnerabilityCheckMust),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::VulnerabilityCheck.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceOfficerWhoMakesTheVulnerabilityCheckMust,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The contact with the child to arrange an independent return interview should happen within 72 hours
/// of the child's return from being missing.
///
/// SET B.20.5.4
///
/// Reading: 'contact should be made … to arrange' the interview: a limit on the contact; the interview
/// itself has none.
///
/// The text does not say who.
mod contact_should_happen_within_72_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/contact-7e464a24",
        citations: &["SET B.20.5.4"],
        readings: &[
            "'contact should be made … to arrange' the interview: a limit on the contact; the interview itself has none",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The contact with the child to arrange an independent return interview should happen within 72 hours of the child's return from being missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReturnContact.occurrences(timeline);
        let start = first(Milestone::ReturnedFromMissing.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(72, Unit::Hours));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The contact with the child to arrange an independent return interview should happen within 72 hours
/// of the child's return from being missing when the authority looks after the child.
///
/// SET B.20.7.10
///
/// The text does not say who.
mod contact_should_happen_within_72_hours2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/contact-ef65f044",
        citations: &["SET B.20.7.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.looked_after(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The contact with the child to arrange an independent return interview should happen within 72 hours of the child's return from being missing when the authority looks after the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The contact with the child to arrange an independent return interview should happen within 72 hours
    /// of the child's return from being missing when the authority looks after the child.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReturnContact.occurrences(timeline);
        let start = first(Milestone::ReturnedFromMissing.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(72, Unit::Hours));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// Children's social care should see that a return interview is offered, in a neutral place where the
/// child feels safe.
///
/// SET B.20.5.4
///
/// Reading: 'appropriate social care authorities': children's social care; 'neutral place' is said of
/// the interview.
mod contact_should_see_that_a_return_interview_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/contact-1bc4b05a",
        citations: &["SET B.20.5.4"],
        readings: &[
            "'appropriate social care authorities': children's social care; 'neutral place' is said of the interview",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should see that a return interview is offered, in a neutral place where the child feels safe",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldSeeThatAReturnInterviewIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReturnContact.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldSeeThatAReturnInterviewIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should offer parents or carers the opportunity to give what
/// information and intelligence they have when the outcome of "Does the child want a return
/// interview?" is "no".
///
/// SET B.20.5.7
///
/// The text does not say who.
mod willing_should_offer_parents_or_carers_the_opportunity {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/willing-0431c999",
        citations: &["SET B.20.5.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::MissingChildReturnsWilling
                .came_out(
                    Outcome::MissingChildReturnsWilling(
                        MissingChildReturnsWillingOutcome::No,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should offer parents or carers the opportunity to give what information and intelligence they have when the outcome of \"Does the child want a return interview?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should offer parents or carers the opportunity to give what
    /// information and intelligence they have when the outcome of "Does the child want a return
    /// interview?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferParentsOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingChildReturnsWilling.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldOfferParentsOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The independent return interview (by the independent professional not otherwise at work with the
/// child) should happen.
///
/// SET B.20.5.5
///
/// Reading: for example from social work, teaching, health or police; trained for it, and not involved
/// in the child's care.
///
/// The text does not say how long.
mod interview_should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/interview-31d2e125",
        citations: &["SET B.20.5.5"],
        readings: &[
            "for example from social work, teaching, health or police; trained for it, and not involved in the child's care",
        ],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The independent return interview (by the independent professional not otherwise at work with the child) should happen",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ReturnInterview.occurrences(timeline);
        let parties = [Party::Role(Role::IndependentInterviewer)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The local authority responsible for the looked-after child should see that the interview takes
/// place, together with the host authority where that is appropriate when the authority looks after
/// the child.
///
/// SET B.20.7.10
mod interview_should_see_that_the_interview_takes_place {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/interview-2a2cba06",
        citations: &["SET B.20.7.10"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.looked_after(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority responsible for the looked-after child should see that the interview takes place, together with the host authority where that is appropriate when the authority looks after the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The local authority responsible for the looked-after child should see that the interview takes
    /// place, together with the host authority where that is appropriate when the authority looks after
    /// the child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReturnInterview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Those involved should serve the child in these ways.
///
/// Listed: find and deal with harm before or during the absence, also what the vulnerability check did
/// not bring to light.
///
/// Listed: understand why the child ran away, and try to address it.
///
/// Listed: help the child feel safe and know that there are choices.
///
/// Listed: understand what the child wants next, soon and in the long run.
///
/// Listed: gather the views of parents or carers (if appropriate).
///
/// Listed: tell the child how to stay safe another time, with helpline numbers.
///
/// SET B.20.5.6
mod interview_should_serve_the_child_in_these_ways {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/interview-847ecb17",
        citations: &["SET B.20.5.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Those involved should serve the child in these ways",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ThoseInvolvedShouldServeTheChildInTheseWays));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReturnInterview.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThoseInvolvedShouldServeTheChildInTheseWays,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the child and the family about local help lines
/// and agencies that work with children who go missing.
///
/// SET B.20.5.8
///
/// The text does not say who.
mod follow_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/follow-1afbad7c",
        citations: &["SET B.20.5.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the child and the family about local help lines and agencies that work with children who go missing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingChildReturnsFollow.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority will see that an assessment takes place and that services can meet the child's
/// needs when the criteria for a referral to children's social care are met.
///
/// SET B.20.5.9
mod follow_will_see_that_an_assessment_takes_place {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/follow-3faa99a4",
        citations: &["SET B.20.5.9"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheCriteriaForAReferralToChildrensSocialCareAreMet
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority will see that an assessment takes place and that services can meet the child's needs when the criteria for a referral to children's social care are met",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The local authority will see that an assessment takes place and that services can meet the child's
    /// needs when the criteria for a referral to children's social care are met.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlaceAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingChildReturnsFollow.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlaceAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority will see that an assessment takes place after the vulnerability check and the
/// return interview, for example an early help assessment, and that services can meet the child's
/// needs when children's social care knows the child, or its criteria for a referral are met.
///
/// SET B.20.3.7
mod follow_will_see_that_an_assessment_takes_place2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/follow-d29f413f",
        citations: &["SET B.20.3.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildrensSocialCareKnowsTheChildOrItsCriteriaForA
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority will see that an assessment takes place after the vulnerability check and the return interview, for example an early help assessment, and that services can meet the child's needs when children's social care knows the child, or its criteria for a referral are met",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The local authority will see that an assessment takes place after the vulnerability check and the
    /// return interview, for example an early help assessment, and that services can meet the child's
    /// needs when children's social care knows the child, or its criteria for a referral are met.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlace),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingChildReturnsFollow.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlace,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should follow up a child's absence with several agencies when
/// work is needed to follow up.
///
/// Listed: a full picture of why the child went missing.
///
/// Listed: what happened meanwhile.
///
/// Listed: with whom the child was, and where found.
///
/// Listed: what support is required at home.
///
/// Listed: what the return interview told, shared.
///
/// SET B.20.5.10
///
/// The text does not say who.
mod follow_should_follow_up_a_childs_absence_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "missing-child-returns/follow-b151ac34",
        citations: &["SET B.20.5.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::WorkIsNeededToFollowUp.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should follow up a child's absence with several agencies when work is needed to follow up",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should follow up a child's absence with several agencies when
    /// work is needed to follow up.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowUpAChilds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MissingChildReturnsFollow.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldFollowUpAChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Support and follow up” follows “Contact with the child to arrange an independent return interview”
/// or “Does the child want a return interview?” or “Independent return interview”.
///
/// SET B.20.5
mod follow_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "follow-in-order-569e3e96",
        citations: &["SET B.20.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Support and follow up” follows “Contact with the child to arrange an independent return interview” or “Does the child want a return interview?” or “Independent return interview”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingChildReturnsWilling.occurrences(timeline),
            Act::ReturnContact.occurrences(timeline),
            Act::ReturnInterview.occurrences(timeline),
        ];
        Act::MissingChildReturnsFollow
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Contact with the child to arrange an independent return interview” follows “Vulnerability check by
/// the police of a child who was missing”.
///
/// SET B.20.5
mod contact_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "contact-in-order-675bd597",
        citations: &["SET B.20.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Contact with the child to arrange an independent return interview” follows “Vulnerability check by the police of a child who was missing”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::VulnerabilityCheck.occurrences(timeline)];
        Act::ReturnContact
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Independent return interview” follows “Contact with the child to arrange an independent return
/// interview” or “Does the child want a return interview?”.
///
/// SET B.20.5
mod interview_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "interview-in-order-d426f7ab",
        citations: &["SET B.20.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Independent return interview” follows “Contact with the child to arrange an independent return interview” or “Does the child want a return interview?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MissingChildReturnsWilling.occurrences(timeline),
            Act::ReturnContact.occurrences(timeline),
        ];
        Act::ReturnInterview
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
