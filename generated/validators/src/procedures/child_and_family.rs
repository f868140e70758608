//! Child and family at the conference
//!
//! SET A.4.4
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::ChildAndFamilyAttend,
        Act::ChildAndFamilyAttending,
        Act::ChildAndFamilyViews,
        Act::Conference,
        Act::MeetingWithTheChair,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing,
        Duty::SomebodyTheTextDoesNotSayWhoIsToKeepUpPartnership,
        Duty::SomebodyTheTextDoesNotSayWhoMustArrangeForTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoMustAssessWhetherItIs,
        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderHowFarItIs,
        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderWhatThe,
        Duty::SomebodyTheTextDoesNotSayWhoMustEncourageParentsTo,
        Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn,
        Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds,
        Duty::SomebodyTheTextDoesNotSayWhoMustRespectTheParents,
        Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeOtherwiseFor,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderLettingThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheParents,
        Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil,
        Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeAMeetingOf,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutEnergyAnd,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportParentsTo,
        Duty::TheChildIsToHaveTheChanceToContributeMeaningfullyAs,
        Duty::TheConferenceChairAndTheSocialWorkerShouldAgreeThese,
        Duty::TheFamilyMembersShouldNotBeExpectedToInterpretIn2,
        Duty::TheProfessionalWhoWorksWithChildrenShouldBeAbleTo,
        Duty::TheSocialWorkerIsResponsibleForRepresentingTheChilds,
        Duty::TheSocialWorkerMustHelpChildAndParentsToContribute,
        Duty::TheSocialWorkerOrTheChildsIndependentAdvocateIsTo,
    ],
    facts: &["age"],
    circumstances: &[
        Circumstance::ItIsLikelyToPrejudiceTheChildsWelfare,
        Circumstance::ParentsOrChildDoNotWishToAttend,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepUpPartnership)],
        is_to_keep_up_partnership_with_children_parents::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        must_attend::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustEncourageParentsTo)],
        must_encourage_parents_to_take_part::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportParentsTo)],
        should_support_parents_to_take_part_with::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor)],
        should_make_it_possible_for_advocates_to::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::MeetingWithTheChair),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        should_happen_before_the_child_protection_conference::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn)],
        must_offer_and_provide_an_interpreter_to::judge,
    ),
    (
        &[What::Duty(Duty::TheFamilyMembersShouldNotBeExpectedToInterpretIn2)],
        should_not_be_expected_to_interpret_in_speech::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly)],
        should_cover::judge,
    ),
    (
        &[What::Duty(Duty::TheSocialWorkerMustHelpChildAndParentsToContribute)],
        must_help_child_and_parents_to_contribute::judge,
    ),
    (
        &[What::Duty(Duty::TheChildIsToHaveTheChanceToContributeMeaningfullyAs)],
        is_to_have_the_chance_to_contribute_meaningfully::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAssessWhetherItIs),
        ],
        attend_must_assess_whether_it_is_appropriate_to_in_advance::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustArrangeForTheChild),
        ],
        attend_must_arrange_for_the_child_to_attend::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing),
        ],
        attend_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil),
        ],
        attend_ideally_presume_until_shown_otherwise_that_a::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil2),
        ],
        attend_ideally_presume_until_shown_otherwise_that_the::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds),
        ],
        attend_must_respect_a_childs_declared_wish_not::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheParents),
        ],
        attend_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderWhatThe),
        ],
        attend_must_cover::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderHowFarItIs),
        ],
        attend_must_cover2::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttend),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectTheParents),
        ],
        attend_must_respect_the_parents_view_of_that::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::TheConferenceChairAndTheSocialWorkerShouldAgreeThese),
        ],
        attending_should_agree_these_things_before_the_child_protection::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttending),
            What::Duty(Duty::TheSocialWorkerOrTheChildsIndependentAdvocateIsTo),
        ],
        attending_is_to_prepare_the_child_who_may_be::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttending),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor2),
        ],
        attending_should_make_it_possible_for_a_child::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyAttending),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderLettingThe),
        ],
        attending_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyViews),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeOtherwiseFor),
        ],
        views_should_arrange_otherwise_for_the_childs_wishes::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyViews),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutEnergyAnd),
        ],
        views_should_put_energy_and_resources_into_having::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyViews),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeAMeetingOf),
        ],
        views_should_include_a_meeting_of_the_child::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyViews),
            What::Duty(Duty::TheSocialWorkerIsResponsibleForRepresentingTheChilds),
        ],
        views_is_responsible_for_representing_the_childs_views_above::judge,
    ),
    (
        &[
            What::Act(Act::ChildAndFamilyViews),
            What::Duty(Duty::TheProfessionalWhoWorksWithChildrenShouldBeAbleTo),
        ],
        views_should_be_able_to_represent_a_childs::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) is to keep up partnership with children, parents or carers and
/// relatives who matter (the text uses no duty word).
///
/// SET A.4.4.1
///
/// Reading: 'it is important that': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_keep_up_partnership_with_children_parents {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-885dcca9",
        citations: &["SET A.4.4.1"],
        readings: &["'it is important that': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to keep up partnership with children, parents or carers and relatives who matter (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepUpPartnership),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToKeepUpPartnership,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The parents must be invited to the child protection conference, unless it is likely to prejudice
/// the child's welfare.
///
/// SET A.4.4.1
///
/// Reading: 'all child protection meetings'.
mod must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-6d67f105",
        citations: &["SET A.4.4.1"],
        readings: &["'all child protection meetings'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsLikelyToPrejudiceTheChildsWelfare
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The parents must be invited to the child protection conference, unless it is likely to prejudice the child's welfare",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The parents must be invited to the child protection conference, unless it is likely to prejudice
    /// the child's welfare.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        let parties = [Party::Role(Role::Parents)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) must encourage parents to take part, unless it is likely to
/// prejudice the child's welfare.
///
/// SET A.4.4.1
///
/// The text does not say who.
mod must_encourage_parents_to_take_part {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-2341c4e0",
        citations: &["SET A.4.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsLikelyToPrejudiceTheChildsWelfare
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must encourage parents to take part, unless it is likely to prejudice the child's welfare",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must encourage parents to take part, unless it is likely to
    /// prejudice the child's welfare.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustEncourageParentsTo),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoMustEncourageParentsTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should support parents to take part, with preparation and
/// information in time, such as leaflets, on the process and their part in it.
///
/// SET A.4.4.1
///
/// The text does not say who.
mod should_support_parents_to_take_part_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-e5eb9da4",
        citations: &["SET A.4.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should support parents to take part, with preparation and information in time, such as leaflets, on the process and their part in it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportParentsTo),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportParentsTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make it possible for advocates to support parents.
///
/// SET A.4.4.1
///
/// The text does not say who.
mod should_make_it_possible_for_advocates_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-a1b9dea3",
        citations: &["SET A.4.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make it possible for advocates to support parents",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The meeting of the conference chair with child, parents and advocates should happen before the
/// child protection conference.
///
/// SET A.4.4.1
///
/// Reading: 'a meeting with the chair prior to the meeting': the text does not say whose; the
/// family's, by its place.
mod should_happen_before_the_child_protection_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-d54e6790",
        citations: &["SET A.4.4.1"],
        readings: &[
            "'a meeting with the chair prior to the meeting': the text does not say whose; the family's, by its place",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The meeting of the conference chair with child, parents and advocates should happen before the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::MeetingWithTheChair.occurrences(timeline);
        let end = first(Act::Conference.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// Somebody (the text does not say who) must offer and provide an interpreter to parents whose first
/// language is not English (if required).
///
/// SET A.4.4.1
///
/// The text does not say who.
mod must_offer_and_provide_an_interpreter_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-b18b894d",
        citations: &["SET A.4.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must offer and provide an interpreter to parents whose first language is not English (if required)",
        force: Force::Must,
        forbids: false,
        softener: Some("if required"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The family members should not be expected to interpret, in speech or sign.
///
/// SET A.4.4.1
mod should_not_be_expected_to_interpret_in_speech {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-f2276317",
        citations: &["SET A.4.4.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The family members should not be expected to interpret, in speech or sign",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFamilyMembersShouldNotBeExpectedToInterpretIn2),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should consider explicitly whether family members may be in
/// conflict, and whether a child or adult may need to speak without the others; always where there is
/// domestic abuse.
///
/// SET A.4.4.2
///
/// The text does not say who.
mod should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-dad69afd",
        citations: &["SET A.4.4.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider explicitly whether family members may be in conflict, and whether a child or adult may need to speak without the others; always where there is domestic abuse",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must help child and parents to contribute their views fully, in these ways when
/// parents or child do not wish to attend.
///
/// Listed: an advocate or supporter attends for them.
///
/// Listed: they write, record or draw what they want to say.
///
/// Listed: the social worker or another professional, by agreement, says it for them.
///
/// SET A.4.6.1
///
/// Reading: 'must be provided with full opportunities … the social worker must facilitate this'.
mod must_help_child_and_parents_to_contribute {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-0a379240",
        citations: &["SET A.4.6.1"],
        readings: &[
            "'must be provided with full opportunities … the social worker must facilitate this'",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ParentsOrChildDoNotWishToAttend.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must help child and parents to contribute their views fully, in these ways when parents or child do not wish to attend",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The social worker must help child and parents to contribute their views fully, in these ways when
    /// parents or child do not wish to attend.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustHelpChildAndParentsToContribute),
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
                                        Duty::TheSocialWorkerMustHelpChildAndParentsToContribute,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child is to have the chance to contribute meaningfully, as far as the child's understanding
/// goes (the text uses no duty word).
///
/// SET A.4.4.3
///
/// Reading: 'needs to be given the opportunity': no duty word.
///
/// The text uses no duty word here.
mod is_to_have_the_chance_to_contribute_meaningfully {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family-ccb57c68",
        citations: &["SET A.4.4.3"],
        readings: &["'needs to be given the opportunity': no duty word"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child is to have the chance to contribute meaningfully, as far as the child's understanding goes (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildIsToHaveTheChanceToContributeMeaningfullyAs),
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
                                        Duty::TheChildIsToHaveTheChanceToContributeMeaningfullyAs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must assess whether it is appropriate to include the child in
/// advance.
///
/// SET A.4.4.4
///
/// The text does not say who.
mod attend_must_assess_whether_it_is_appropriate_to_in_advance {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-d3230bb9",
        citations: &["SET A.4.4.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must assess whether it is appropriate to include the child in advance",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustAssessWhetherItIs,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “in advance”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) must arrange for the child to attend, all of it or a part when
/// the outcome of "Is it appropriate for the child to attend?" is "yes".
///
/// SET A.4.4.4
///
/// Reading: 'relevant arrangements made' is part of the must.
///
/// The text does not say who.
mod attend_must_arrange_for_the_child_to_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-6faf5599",
        citations: &["SET A.4.4.4"],
        readings: &["'relevant arrangements made' is part of the must"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::ChildAndFamilyAttend
                .came_out(
                    Outcome::ChildAndFamilyAttend(ChildAndFamilyAttendOutcome::Yes),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must arrange for the child to attend, all of it or a part when the outcome of \"Is it appropriate for the child to attend?\" is \"yes\"",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must arrange for the child to attend, all of it or a part when
    /// the outcome of "Is it appropriate for the child to attend?" is "yes".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustArrangeForTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustArrangeForTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to consider the following (the text uses no duty word).
///
/// Listed: whether the child understands the process sufficiently.
///
/// Listed: whether the child has said or shown a wish to be involved.
///
/// Listed: what the parents think of the child's presence.
///
/// Listed: whether including the child is assessed to benefit the child.
///
/// SET A.4.4.6
///
/// Reading: 'questions to be addressed are': stated as fact.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod attend_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-2c46ba87",
        citations: &["SET A.4.4.6"],
        readings: &["'questions to be addressed are': stated as fact"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to consider the following (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should ideally presume, until shown otherwise, that a child so
/// young can hardly take part directly or fully when the child's age in years is under 12.
///
/// SET A.4.4.7
///
/// Reading: 'is recommended': ideally.
///
/// The text does not say who.
mod attend_ideally_presume_until_shown_otherwise_that_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-330d5e33",
        citations: &["SET A.4.4.7"],
        readings: &["'is recommended': ideally"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::recorded(
                timeline.facts.age.map(|value| value < 12u32),
                "The child's age in years",
            ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should ideally presume, until shown otherwise, that a child so young can hardly take part directly or fully when the child's age in years is under 12",
        force: Force::Ideally,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should ideally presume, until shown otherwise, that a child so
    /// young can hardly take part directly or fully when the child's age in years is under 12.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should ideally presume, until shown otherwise, that the child
/// should be offered it when the child's age in years is at least 12.
///
/// SET A.4.4.7
///
/// Reading: 'is recommended': ideally.
///
/// The text does not say who.
mod attend_ideally_presume_until_shown_otherwise_that_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-243ae56b",
        citations: &["SET A.4.4.7"],
        readings: &["'is recommended': ideally"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::recorded(
                timeline.facts.age.map(|value| value >= 12u32),
                "The child's age in years",
            ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should ideally presume, until shown otherwise, that the child should be offered it when the child's age in years is at least 12",
        force: Force::Ideally,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should ideally presume, until shown otherwise, that the child
    /// should be offered it when the child's age in years is at least 12.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must respect a child's declared wish not to attend, after a
/// full and clear explanation.
///
/// SET A.4.4.8
///
/// The text does not say who.
mod attend_must_respect_a_childs_declared_wish_not {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-b70db03b",
        citations: &["SET A.4.4.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must respect a child's declared wish not to attend, after a full and clear explanation",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider the parents' views of the child's attendance,
/// and what it would do to them.
///
/// SET A.4.4.9
///
/// The text does not say who.
mod attend_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-af255528",
        citations: &["SET A.4.4.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider the parents' views of the child's attendance, and what it would do to them",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheParents),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheParents,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must consider what the conference would do to the child: one
/// with a significant learning difficulty, or one who cannot be kept from a parent who is hostile or
/// lays the blame on the child, for example.
///
/// SET A.4.4.10
///
/// The text does not say who.
mod attend_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-1d8f3e93",
        citations: &["SET A.4.4.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must consider what the conference would do to the child: one with a significant learning difficulty, or one who cannot be kept from a parent who is hostile or lays the blame on the child, for example",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderWhatThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderWhatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must consider how far it is appropriate for the child to hear
/// of a parent's personal difficulties.
///
/// SET A.4.4.10
///
/// The text does not say who.
mod attend_must_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-1f45a239",
        citations: &["SET A.4.4.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must consider how far it is appropriate for the child to hear of a parent's personal difficulties",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderHowFarItIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderHowFarItIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must respect the parent's view of that.
///
/// SET A.4.4.10
///
/// The text does not say who.
mod attend_must_respect_the_parents_view_of_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attend-ecffbb09",
        citations: &["SET A.4.4.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must respect the parent's view of that",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectTheParents),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttend.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRespectTheParents,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair and the social worker should agree these things before the child protection
/// conference.
///
/// Listed: whether the child attends all of it or part, given what is confidential to parents and
/// siblings.
///
/// Listed: whether one or both parents are present with the child.
///
/// Listed: whether the chair meets the child beforehand, alone or with a parent.
///
/// SET A.4.4.12
mod attending_should_agree_these_things_before_the_child_protection {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attending-f2deb8c7",
        citations: &["SET A.4.4.12"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair and the social worker should agree these things before the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairAndTheSocialWorkerShouldAgreeThese),
            );
        flat([
            {
                let end = first(Act::Conference.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [
                    Party::Role(Role::ConferenceChair),
                    Party::Role(Role::SocialWorker),
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

/// The social worker or the child's independent advocate is to prepare the child, who may be helped
/// with a report or to rehearse what to say (the text uses no duty word).
///
/// SET A.4.4.13
///
/// Reading: 'it is essential that they are prepared': no duty word.
///
/// The text uses no duty word here.
mod attending_is_to_prepare_the_child_who_may_be {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attending-e7cc31ad",
        citations: &["SET A.4.4.13"],
        readings: &["'it is essential that they are prepared': no duty word"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker or the child's independent advocate is to prepare the child, who may be helped with a report or to rehearse what to say (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerOrTheChildsIndependentAdvocateIsTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttending.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerOrTheChildsIndependentAdvocateIsTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make it possible for a child with any disability to
/// take part.
///
/// SET A.4.4.14
///
/// The text does not say who.
mod attending_should_make_it_possible_for_a_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attending-4e675f02",
        citations: &["SET A.4.4.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make it possible for a child with any disability to take part",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttending.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider letting the child bring a supporter or an
/// advocate.
///
/// SET A.4.4.15
///
/// The text does not say who.
mod attending_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/attending-575dcc9f",
        citations: &["SET A.4.4.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider letting the child bring a supporter or an advocate",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderLettingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyAttending.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderLettingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should arrange otherwise for the child's wishes and feelings
/// to be made clear to all concerned, with an advocate or by written or taped comments, for example.
///
/// SET A.4.4.5
///
/// The text does not say who.
mod views_should_arrange_otherwise_for_the_childs_wishes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/views-afea0fe9",
        citations: &["SET A.4.4.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should arrange otherwise for the child's wishes and feelings to be made clear to all concerned, with an advocate or by written or taped comments, for example",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeOtherwiseFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyViews.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeOtherwiseFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should put energy and resources into having the child's wishes
/// and feelings represented effectively, by an advocate, by preparation with a social worker, or both.
///
/// SET A.4.4.11
///
/// Reading: 'in such cases': where the effect on the child speaks against attending.
///
/// The text does not say who.
mod views_should_put_energy_and_resources_into_having {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/views-fcfe5898",
        citations: &["SET A.4.4.11"],
        readings: &[
            "'in such cases': where the effect on the child speaks against attending",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put energy and resources into having the child's wishes and feelings represented effectively, by an advocate, by preparation with a social worker, or both",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutEnergyAnd));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyViews.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutEnergyAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should include a meeting of the child with the chair
/// beforehand (wherever possible).
///
/// SET A.4.4.16
///
/// Reading: 'whenever possible'.
///
/// The text does not say who.
mod views_should_include_a_meeting_of_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/views-8a966eb7",
        citations: &["SET A.4.4.16"],
        readings: &["'whenever possible'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should include a meeting of the child with the chair beforehand (wherever possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeAMeetingOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyViews.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeAMeetingOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker is responsible for representing the child's views, above all others.
///
/// SET A.4.4.18
///
/// Reading: 'a particular responsibility falls upon': is responsible for.
mod views_is_responsible_for_representing_the_childs_views_above {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/views-5a5545c2",
        citations: &["SET A.4.4.18"],
        readings: &["'a particular responsibility falls upon': is responsible for"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker is responsible for representing the child's views, above all others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerIsResponsibleForRepresentingTheChilds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyViews.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerIsResponsibleForRepresentingTheChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who works with children should be able to represent a child's views.
///
/// SET A.4.4.18
mod views_should_be_able_to_represent_a_childs {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-and-family/views-c8ff217c",
        citations: &["SET A.4.4.18"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who works with children should be able to represent a child's views",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoWorksWithChildrenShouldBeAbleTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChildAndFamilyViews.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoWorksWithChildrenShouldBeAbleTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
