//! Making a referral
//!
//! SET A.2.4
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::MakingAReferralContent,
        Act::MakingAReferralFollowedUp,
        Act::Referral,
        Act::RenewedContact,
        Act::WrittenConfirmation,
    ],
    milestones: &[Milestone::ConcernIdentified],
    states: &[],
    dates: &[],
    duties: &[
        Duty::FirstResponderOrganisationsShouldReferTheChildToThe,
        Duty::SomebodyTheTextDoesNotSayWhoIsToTakeAppropriate,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPassOnWithThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo3,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo4,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo5,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo6,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo7,
        Duty::SomebodyTheTextDoesNotSayWhoShouldUseAnEarlyHelp,
        Duty::TheHomeAuthorityWillAdviseAndSeeThatTheProcessOf,
        Duty::TheProfessionalShouldAlwaysFollowUpTheirConcernsWhen,
        Duty::TheProfessionalShouldEscalateTheirConcernsWhenThe,
        Duty::TheProfessionalShouldIncludeWhatTheyKnow,
        Duty::TheProfessionalWhoRefersShouldAlwaysFollowUpTheir,
        Duty::TheReferrerShouldAskChildrensSocialCareToExplainIts,
        Duty::TheReferrerShouldAskForALineManagerToLearnHowIt,
        Duty::TheReferrerShouldConsultTheManagerOfTheProfessionalOr,
        Duty::TheReferrerShouldConsultTheQualifiedSocialWorkerOnThe,
        Duty::TheReferrerShouldFollowTheProceduresForResolving,
        Duty::TheReferrerShouldKeepAFormalRecordOnPaperOrElectronic,
        Duty::TheReferrerShouldKeepTheWrittenReferralInCopy,
        Duty::TheReferrerShouldNotHoldAReferralBackBecauseSomeOf,
        Duty::TheReferrerShouldOutlineTheConcerns,
        Duty::TheReferrerWillBeAskedWhatTheConcernIsAndWhyAbove,
    ],
    facts: &["allocated-case", "harm-is-feared", "professional-referral"],
    circumstances: &[
        Circumstance::AnotherAuthorityIsToMakeTheEnquiryBySpecific,
        Circumstance::ItIsUrgentAndOutOfOfficeHours,
        Circumstance::ItWasMadeByWordOfMouthOrByTelephone,
        Circumstance::NoAcknowledgementCameWithinThreeWorkingDays,
        Circumstance::NoDecisionCameWithinThreeWorkingDays,
        Circumstance::ProfessionalsAreConcernedThatTheChildMayBeAVictimOf,
        Circumstance::ProfessionalsAreConcernedThatTheChildMayHaveBeen,
        Circumstance::TheSocialWorkerIsAbsent,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::Referral)], refer_should_do_this::judge),
    (&[What::Act(Act::Referral)], refer_should_do_this_immediately::judge),
    (&[What::Act(Act::Referral)], refer_must_do_this::judge),
    (
        &[What::Act(Act::Referral), What::Milestone(Milestone::ConcernIdentified)],
        refer_should_do_this_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo),
        ],
        refer_should_send_the_referral::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo2),
        ],
        refer_should_send_the_referral2::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::TheHomeAuthorityWillAdviseAndSeeThatTheProcessOf),
        ],
        refer_will_advise_and_see_that_the_process::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo3),
        ],
        refer_should_send_the_referral3::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo4),
        ],
        refer_should_send_the_referral4::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo5),
        ],
        refer_should_send_the_referral5::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPassOnWithThe),
        ],
        refer_should_pass_on_with_the_referral_the::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralIn),
        ],
        refer_should_send_the_referral_in_line_with_local_arrangements::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo6),
        ],
        refer_should_send_the_referral6::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo7),
        ],
        refer_should_send_the_referral7::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::TheReferrerShouldConsultTheQualifiedSocialWorkerOnThe),
        ],
        refer_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::TheReferrerShouldOutlineTheConcerns),
        ],
        refer_should_outline_the_concerns::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::TheReferrerWillBeAskedWhatTheConcernIsAndWhyAbove),
        ],
        refer_will_be_asked_what_the_concern_is::judge,
    ),
    (
        &[What::Duty(Duty::TheReferrerShouldNotHoldAReferralBackBecauseSomeOf)],
        refer_should_not_hold_a_referral_back_because_some::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::TheProfessionalShouldIncludeWhatTheyKnow),
        ],
        refer_should_include_what_they_know::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUseAnEarlyHelp),
        ],
        refer_should_use_an_early_help_assessment_that::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::FirstResponderOrganisationsShouldReferTheChildToThe),
        ],
        refer_should_refer_the_child_to_the_national_as_soon_as::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToTakeAppropriate),
        ],
        refer_is_to_take_appropriate_action::judge,
    ),
    (
        &[What::Act(Act::WrittenConfirmation)],
        confirm_should_do_this_within_48_hours::judge,
    ),
    (
        &[What::Act(Act::WrittenConfirmation)],
        confirm_should_do_this_within_48_hours2::judge,
    ),
    (
        &[
            What::Act(Act::WrittenConfirmation),
            What::Duty(Duty::TheReferrerShouldKeepAFormalRecordOnPaperOrElectronic),
        ],
        confirm_should_keep_a_formal_record_on_paper::judge,
    ),
    (
        &[
            What::Act(Act::WrittenConfirmation),
            What::Duty(Duty::TheReferrerShouldKeepTheWrittenReferralInCopy),
        ],
        confirm_should_keep_the_written_referral_in_copy::judge,
    ),
    (&[What::Act(Act::RenewedContact)], ask_again_should_do_this::judge),
    (&[What::Act(Act::RenewedContact)], press_should_do_this::judge),
    (
        &[
            What::Act(Act::RenewedContact),
            What::Duty(Duty::TheReferrerShouldAskForALineManagerToLearnHowIt),
        ],
        press_should_ask_for_a_line_manager_to::judge,
    ),
    (
        &[
            What::Act(Act::MakingAReferralContent),
            What::Duty(Duty::TheReferrerShouldAskChildrensSocialCareToExplainIts),
        ],
        content_should_ask_childrens_social_care_to_explain::judge,
    ),
    (
        &[
            What::Act(Act::MakingAReferralContent),
            What::Duty(Duty::TheReferrerShouldConsultTheManagerOfTheProfessionalOr),
        ],
        content_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::MakingAReferralContent),
            What::Duty(Duty::TheReferrerShouldFollowTheProceduresForResolving),
        ],
        content_should_follow_the_procedures_for_resolving::judge,
    ),
    (
        &[
            What::Act(Act::MakingAReferralContent),
            What::Duty(Duty::TheProfessionalWhoRefersShouldAlwaysFollowUpTheir),
        ],
        content_should_follow_up_their_concerns::judge,
    ),
    (
        &[
            What::Act(Act::MakingAReferralContent),
            What::Duty(Duty::TheProfessionalShouldAlwaysFollowUpTheirConcernsWhen),
        ],
        content_should_follow_up_their_concerns2::judge,
    ),
    (
        &[
            What::Act(Act::MakingAReferralFollowedUp),
            What::Duty(Duty::TheProfessionalShouldEscalateTheirConcernsWhenThe),
        ],
        followed_up_should_escalate_their_concerns::judge,
    ),
    (
        &[What::Act(Act::Referral), What::Act(Act::WrittenConfirmation)],
        confirm_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([own(timeline, now), crate::shared::referral::judge(timeline, now)])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The person with concerns about a child's welfare (whoever it is) should carry out the referral to
/// children's social care.
///
/// SET A.2.1.2
mod refer_should_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-f84656b7",
        citations: &["SET A.2.1.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The person with concerns about a child's welfare (whoever it is) should carry out the referral to children's social care",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Referral.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "the person with concerns about a child's welfare (whoever it is)",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The person with concerns about a child's welfare (whoever it is) should carry out the referral to
/// children's social care immediately when significant harm to the child is feared, now or in the
/// future.
///
/// SET A.2.1.2
mod refer_should_do_this_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-19dc8b13",
        citations: &["SET A.2.1.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.harm_is_feared(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The person with concerns about a child's welfare (whoever it is) should carry out the referral to children's social care immediately when significant harm to the child is feared, now or in the future",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The person with concerns about a child's welfare (whoever it is) should carry out the referral to
    /// children's social care immediately when significant harm to the child is feared, now or in the
    /// future.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Referral.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(&[Act::Referral.occurrences(timeline)]),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [
                    Party::Qualified(
                        "the person with concerns about a child's welfare (whoever it is)",
                    ),
                ];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The professional of agencies in contact with children and their families must carry out the
/// referral to children's social care when significant harm to the child is feared, now or in the
/// future.
///
/// SET A.1.6.6
///
/// Reading: 'if there are signs' of significant harm to a child or unborn baby, now or later: it is
/// feared.
mod refer_must_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-968356b0",
        citations: &["SET A.1.6.6"],
        readings: &[
            "'if there are signs' of significant harm to a child or unborn baby, now or later: it is feared",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.harm_is_feared(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of agencies in contact with children and their families must carry out the referral to children's social care when significant harm to the child is feared, now or in the future",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The professional of agencies in contact with children and their families must carry out the
    /// referral to children's social care when significant harm to the child is feared, now or in the
    /// future.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Referral.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "the professional of agencies in contact with children and their families",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The professional of agencies in contact with children and their families should carry out the
/// referral to children's social care within 1 working day of identification of the child protection
/// concern when significant harm to the child is feared, now or in the future.
///
/// SET A.1.6.6
///
/// Reading: 'should reflect the level of perceived risk …, not longer than within': sooner as the risk
/// requires, and within.
///
/// Reading: 'identification or disclosure': from when the concern is identified, by disclosure too.
mod refer_should_do_this_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-25288ca2",
        citations: &["SET A.1.6.6"],
        readings: &[
            "'should reflect the level of perceived risk …, not longer than within': sooner as the risk requires, and within",
            "'identification or disclosure': from when the concern is identified, by disclosure too",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.harm_is_feared(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of agencies in contact with children and their families should carry out the referral to children's social care within 1 working day of identification of the child protection concern when significant harm to the child is feared, now or in the future",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional of agencies in contact with children and their families should carry out the
    /// referral to children's social care within 1 working day of identification of the child protection
    /// concern when significant harm to the child is feared, now or in the future.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::Referral.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ConcernIdentified.occurrences(timeline));
                let due = |start| calendar::deadline(
                    start,
                    amount(1, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [
                    Party::Qualified(
                        "the professional of agencies in contact with children and their families",
                    ),
                ];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// Somebody (the text does not say who) should send the referral to the emergency duty or out-of-hours
/// team when it is urgent and out of office hours.
///
/// SET A.1.6.8
///
/// The text does not say who.
mod refer_should_send_the_referral {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-f7b8dd5c",
        citations: &["SET A.1.6.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ItIsUrgentAndOutOfOfficeHours.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral to the emergency duty or out-of-hours team when it is urgent and out of office hours",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the referral to the emergency duty or out-of-hours
    /// team when it is urgent and out of office hours.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the referral to children's social care of the area
/// where the child lives or is found.
///
/// SET A.1.6.20
///
/// The text does not say who.
mod refer_should_send_the_referral2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-46da4c8e",
        citations: &["SET A.1.6.20"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral to children's social care of the area where the child lives or is found",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The home authority will advise, and see that the process of chapter 2 is followed when another
/// authority is to make the enquiry by specific arrangement.
///
/// SET A.1.6.21
mod refer_will_advise_and_see_that_the_process {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-a0384c47",
        citations: &["SET A.1.6.21"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AnotherAuthorityIsToMakeTheEnquiryBySpecific.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The home authority will advise, and see that the process of chapter 2 is followed when another authority is to make the enquiry by specific arrangement",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The home authority will advise, and see that the process of chapter 2 is followed when another
    /// authority is to make the enquiry by specific arrangement.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHomeAuthorityWillAdviseAndSeeThatTheProcessOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHomeAuthorityWillAdviseAndSeeThatTheProcessOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the referral to the social worker when the case is
/// open, with an allocated social worker.
///
/// SET A.1.6.22
///
/// The text does not say who.
mod refer_should_send_the_referral3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-9ba187eb",
        citations: &["SET A.1.6.22"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.allocated_case(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral to the social worker when the case is open, with an allocated social worker",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the referral to the social worker when the case is
    /// open, with an allocated social worker.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the referral to the first line manager or the duty
/// social worker when the case is open, with an allocated social worker and the social worker is
/// absent.
///
/// SET A.1.6.22
///
/// Reading: 'the social worker's manager': the line manager.
///
/// The text does not say who.
mod refer_should_send_the_referral4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-f70cb06d",
        citations: &["SET A.1.6.22"],
        readings: &["'the social worker's manager': the line manager"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.allocated_case(),
                Circumstance::TheSocialWorkerIsAbsent.holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral to the first line manager or the duty social worker when the case is open, with an allocated social worker and the social worker is absent",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the referral to the first line manager or the duty
    /// social worker when the case is open, with an allocated social worker and the social worker is
    /// absent.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo4),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo4,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the referral to the duty officer when it is not
/// the case that the case is open, with an allocated social worker.
///
/// SET A.1.6.22
///
/// Reading: 'in all other circumstances'.
///
/// The text does not say who.
mod refer_should_send_the_referral5 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-44ddfd9c",
        citations: &["SET A.1.6.22"],
        readings: &["'in all other circumstances'"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.allocated_case().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral to the duty officer when it is not the case that the case is open, with an allocated social worker",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the referral to the duty officer when it is not
    /// the case that the case is open, with an allocated social worker.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo5),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo5,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should pass on, with the referral, the details of an
/// assessment made before it.
///
/// SET A.1.6.24
///
/// The text does not say who.
mod refer_should_pass_on_with_the_referral_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-51834807",
        citations: &["SET A.1.6.24"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should pass on, with the referral, the details of an assessment made before it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPassOnWithThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPassOnWithThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the referral, in line with local arrangements, to
/// children's social care when it is not the case that the case is open, with an allocated social
/// worker.
///
/// SET A.2.4.1
///
/// Reading: new referrals, and those on closed cases.
///
/// The text does not say who.
mod refer_should_send_the_referral_in_line_with_local_arrangements {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-20777c20",
        citations: &["SET A.2.4.1"],
        readings: &["new referrals, and those on closed cases"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.allocated_case().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral, in line with local arrangements, to children's social care when it is not the case that the case is open, with an allocated social worker",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the referral, in line with local arrangements, to
    /// children's social care when it is not the case that the case is open, with an allocated social
    /// worker.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the referral to the social worker when the case is
/// open, with an allocated social worker.
///
/// SET A.2.4.1
///
/// Reading: 'open cases': those with an allocated social worker, of whom the sentence speaks.
///
/// The text does not say who.
mod refer_should_send_the_referral6 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-fbd59247",
        citations: &["SET A.2.4.1"],
        readings: &[
            "'open cases': those with an allocated social worker, of whom the sentence speaks",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.allocated_case(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral to the social worker when the case is open, with an allocated social worker",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the referral to the social worker when the case is
    /// open, with an allocated social worker.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo6),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo6,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the referral to the first line manager or the duty
/// social worker when the case is open, with an allocated social worker and the social worker is
/// absent.
///
/// SET A.2.4.1
///
/// Reading: 'their manager': the social worker's line manager.
///
/// The text does not say who.
mod refer_should_send_the_referral7 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-3c765878",
        citations: &["SET A.2.4.1"],
        readings: &["'their manager': the social worker's line manager"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.allocated_case(),
                Circumstance::TheSocialWorkerIsAbsent.holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the referral to the first line manager or the duty social worker when the case is open, with an allocated social worker and the social worker is absent",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the referral to the first line manager or the duty
    /// social worker when the case is open, with an allocated social worker and the social worker is
    /// absent.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo7),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo7,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should consult the qualified social worker on the concerns.
///
/// SET A.2.4.1
mod refer_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-20ee2b26",
        citations: &["SET A.2.4.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should consult the qualified social worker on the concerns",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerShouldConsultTheQualifiedSocialWorkerOnThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerShouldConsultTheQualifiedSocialWorkerOnThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should outline the concerns.
///
/// SET A.2.4.1
mod refer_should_outline_the_concerns {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-aaf48ace",
        citations: &["SET A.2.4.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should outline the concerns",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheReferrerShouldOutlineTheConcerns));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheReferrerShouldOutlineTheConcerns),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer will be asked what the concern is and why, above all for the child's welfare and
/// immediate safety.
///
/// SET A.2.4.1
mod refer_will_be_asked_what_the_concern_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-2e945cbe",
        citations: &["SET A.2.4.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer will be asked what the concern is and why, above all for the child's welfare and immediate safety",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerWillBeAskedWhatTheConcernIsAndWhyAbove),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerWillBeAskedWhatTheConcernIsAndWhyAbove,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should not hold a referral back because some of the information is missing.
///
/// SET A.2.4.1
mod refer_should_not_hold_a_referral_back_because_some {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-8df23183",
        citations: &["SET A.2.4.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should not hold a referral back because some of the information is missing",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerShouldNotHoldAReferralBackBecauseSomeOf),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The professional should include what they know.
///
/// Listed: the child's developmental needs.
///
/// Listed: how able parents or carers are to meet them.
///
/// Listed: what outside the family may undermine parenting.
///
/// SET A.2.1.5
mod refer_should_include_what_they_know {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-edbc3d97",
        citations: &["SET A.2.1.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should include what they know",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheProfessionalShouldIncludeWhatTheyKnow));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheProfessionalShouldIncludeWhatTheyKnow),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should use an early help assessment that was made to support
/// the referral.
///
/// SET A.2.1.5
///
/// Reading: not a condition of referring, says the text.
///
/// The text does not say who.
mod refer_should_use_an_early_help_assessment_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-c9b8691d",
        citations: &["SET A.2.1.5"],
        readings: &["not a condition of referring, says the text"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should use an early help assessment that was made to support the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUseAnEarlyHelp),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldUseAnEarlyHelp,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// First responder organisations should refer the child to the National Referral Mechanism as soon as
/// possible when professionals are concerned that the child may be a victim of modern slavery or
/// trafficking.
///
/// SET A.2.1.6
mod refer_should_refer_the_child_to_the_national_as_soon_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-f02c38b4",
        citations: &["SET A.2.1.6"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ProfessionalsAreConcernedThatTheChildMayBeAVictimOf
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "First responder organisations should refer the child to the National Referral Mechanism as soon as possible when professionals are concerned that the child may be a victim of modern slavery or trafficking",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// First responder organisations should refer the child to the National Referral Mechanism as soon as
    /// possible when professionals are concerned that the child may be a victim of modern slavery or
    /// trafficking.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::FirstResponderOrganisationsShouldReferTheChildToThe),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::Referral.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::FirstResponderOrganisationsShouldReferTheChildToThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “as soon as possible”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::FirstResponders)];
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

/// Somebody (the text does not say who) is to take appropriate action when professionals are concerned
/// that the child may have been radicalised (the text uses no duty word).
///
/// SET A.2.1.7
///
/// Reading: 'needs to be taken': no duty word; part B, chapter 28, has the rest.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod refer_is_to_take_appropriate_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/refer-bc5947d0",
        citations: &["SET A.2.1.7"],
        readings: &[
            "'needs to be taken': no duty word; part B, chapter 28, has the rest",
        ],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ProfessionalsAreConcernedThatTheChildMayHaveBeen
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to take appropriate action when professionals are concerned that the child may have been radicalised (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) is to take appropriate action when professionals are concerned
    /// that the child may have been radicalised (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToTakeAppropriate));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Referral.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToTakeAppropriate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should carry out the confirmation of the referral in writing within 48 hours (the text
/// does not say from when) when the referrer is a professional.
///
/// SET A.2.4.9
///
/// The text does not say from when this is counted.
mod confirm_should_do_this_within_48_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/confirm-cedd67f5",
        citations: &["SET A.2.4.9"],
        readings: &[],
        silences: &["The text does not say from when this is counted"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.professional_referral(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should carry out the confirmation of the referral in writing within 48 hours (the text does not say from when) when the referrer is a professional",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The referrer should carry out the confirmation of the referral in writing within 48 hours (the text
    /// does not say from when) when the referrer is a professional.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::WrittenConfirmation.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(&[Act::WrittenConfirmation.occurrences(timeline)]),
                        "the text does not say what “within 48 hours” is counted from",
                    ),
                ),
            {
                let parties = [Party::Role(Role::Referrer)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The referrer should carry out the confirmation of the referral in writing within 48 hours (the text
/// does not say from when) when it was made by word of mouth or by telephone.
///
/// SET A.1.6.23
///
/// The text does not say from when this is counted.
mod confirm_should_do_this_within_48_hours2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/confirm-6512dfe9",
        citations: &["SET A.1.6.23"],
        readings: &[],
        silences: &["The text does not say from when this is counted"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItWasMadeByWordOfMouthOrByTelephone.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should carry out the confirmation of the referral in writing within 48 hours (the text does not say from when) when it was made by word of mouth or by telephone",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The referrer should carry out the confirmation of the referral in writing within 48 hours (the text
    /// does not say from when) when it was made by word of mouth or by telephone.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::WrittenConfirmation.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(&[Act::WrittenConfirmation.occurrences(timeline)]),
                        "the text does not say what “within 48 hours” is counted from",
                    ),
                ),
            {
                let parties = [Party::Role(Role::Referrer)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The referrer should keep a formal record, on paper or electronic, of these things.
///
/// Listed: discussions with the child, and what was observed.
///
/// Listed: discussions with parent or carer, and what was observed.
///
/// Listed: discussions with managers.
///
/// Listed: what children's social care was told.
///
/// Listed: decisions and actions, signed, with time and date.
///
/// SET A.1.6.26
mod confirm_should_keep_a_formal_record_on_paper {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/confirm-63b4f80f",
        citations: &["SET A.1.6.26"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should keep a formal record, on paper or electronic, of these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerShouldKeepAFormalRecordOnPaperOrElectronic),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::WrittenConfirmation.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerShouldKeepAFormalRecordOnPaperOrElectronic,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should keep the written referral in copy.
///
/// SET A.1.6.27
mod confirm_should_keep_the_written_referral_in_copy {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/confirm-556a51ca",
        citations: &["SET A.1.6.27"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should keep the written referral in copy",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheReferrerShouldKeepTheWrittenReferralInCopy));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::WrittenConfirmation.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerShouldKeepTheWrittenReferralInCopy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should carry out the renewed contact of the referrer with children's social care when
/// no acknowledgement came within three working days.
///
/// SET A.2.4.11
mod ask_again_should_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/ask-again-5483e2bd",
        citations: &["SET A.2.4.11"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::NoAcknowledgementCameWithinThreeWorkingDays.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should carry out the renewed contact of the referrer with children's social care when no acknowledgement came within three working days",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The referrer should carry out the renewed contact of the referrer with children's social care when
    /// no acknowledgement came within three working days.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::RenewedContact.occurrences(timeline);
        let parties = [Party::Role(Role::Referrer)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The referrer should carry out the renewed contact of the referrer with children's social care when
/// no decision came within three working days.
///
/// SET A.1.6.24
mod press_should_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/press-9174baab",
        citations: &["SET A.1.6.24"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::NoDecisionCameWithinThreeWorkingDays.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should carry out the renewed contact of the referrer with children's social care when no decision came within three working days",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The referrer should carry out the renewed contact of the referrer with children's social care when
    /// no decision came within three working days.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::RenewedContact.occurrences(timeline);
        let parties = [Party::Role(Role::Referrer)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The referrer should ask for a line manager, to learn how it stands (if necessary).
///
/// SET A.1.6.24
mod press_should_ask_for_a_line_manager_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/press-b201d737",
        citations: &["SET A.1.6.24"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should ask for a line manager, to learn how it stands (if necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("if necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheReferrerShouldAskForALineManagerToLearnHowIt));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RenewedContact.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerShouldAskForALineManagerToLearnHowIt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should ask children's social care to explain its decision further when the outcome of
/// "Is the referrer satisfied with the response?" is "no".
///
/// SET A.1.6.24
mod content_should_ask_childrens_social_care_to_explain {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/content-9001c763",
        citations: &["SET A.1.6.24"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::MakingAReferralContent
                .came_out(
                    Outcome::MakingAReferralContent(MakingAReferralContentOutcome::No),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should ask children's social care to explain its decision further when the outcome of \"Is the referrer satisfied with the response?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The referrer should ask children's social care to explain its decision further when the outcome of
    /// "Is the referrer satisfied with the response?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerShouldAskChildrensSocialCareToExplainIts),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingAReferralContent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerShouldAskChildrensSocialCareToExplainIts,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should consult the manager of the professional or the designated safeguarding
/// professional lead on it (if appropriate) when the outcome of "Is the referrer satisfied with the
/// response?" is "no".
///
/// SET A.1.6.24
///
/// Reading: 'line manager/safeguarding lead': the referrer's own.
mod content_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/content-6ed6ea9c",
        citations: &["SET A.1.6.24"],
        readings: &["'line manager/safeguarding lead': the referrer's own"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::MakingAReferralContent
                .came_out(
                    Outcome::MakingAReferralContent(MakingAReferralContentOutcome::No),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should consult the manager of the professional or the designated safeguarding professional lead on it (if appropriate) when the outcome of \"Is the referrer satisfied with the response?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: Some("if appropriate"),
    };

    /// The referrer should consult the manager of the professional or the designated safeguarding
    /// professional lead on it (if appropriate) when the outcome of "Is the referrer satisfied with the
    /// response?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerShouldConsultTheManagerOfTheProfessionalOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingAReferralContent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerShouldConsultTheManagerOfTheProfessionalOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer should follow the procedures for resolving disagreements (if appropriate) when the
/// outcome of "Is the referrer satisfied with the response?" is "no".
///
/// SET A.1.6.24
///
/// Reading: 'Chapter 11' with no part named: that of part B; 'if appropriate' is taken to be said of
/// this too.
mod content_should_follow_the_procedures_for_resolving {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/content-ffb6d819",
        citations: &["SET A.1.6.24"],
        readings: &[
            "'Chapter 11' with no part named: that of part B; 'if appropriate' is taken to be said of this too",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::MakingAReferralContent
                .came_out(
                    Outcome::MakingAReferralContent(MakingAReferralContentOutcome::No),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should follow the procedures for resolving disagreements (if appropriate) when the outcome of \"Is the referrer satisfied with the response?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: Some("if appropriate"),
    };

    /// The referrer should follow the procedures for resolving disagreements (if appropriate) when the
    /// outcome of "Is the referrer satisfied with the response?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerShouldFollowTheProceduresForResolving),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingAReferralContent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerShouldFollowTheProceduresForResolving,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who refers should always follow up their concerns when the outcome of "Is the
/// referrer satisfied with the response?" is "no".
///
/// SET A.2.1.2
mod content_should_follow_up_their_concerns {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/content-911553f2",
        citations: &["SET A.2.1.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::MakingAReferralContent
                .came_out(
                    Outcome::MakingAReferralContent(MakingAReferralContentOutcome::No),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who refers should always follow up their concerns when the outcome of \"Is the referrer satisfied with the response?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional who refers should always follow up their concerns when the outcome of "Is the
    /// referrer satisfied with the response?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoRefersShouldAlwaysFollowUpTheir),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingAReferralContent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoRefersShouldAlwaysFollowUpTheir,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should always follow up their concerns when the outcome of "Is the referrer
/// satisfied with the response?" is "no".
///
/// SET A.2.1.8
mod content_should_follow_up_their_concerns2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/content-12cd9844",
        citations: &["SET A.2.1.8"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::MakingAReferralContent
                .came_out(
                    Outcome::MakingAReferralContent(MakingAReferralContentOutcome::No),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should always follow up their concerns when the outcome of \"Is the referrer satisfied with the response?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional should always follow up their concerns when the outcome of "Is the referrer
    /// satisfied with the response?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldAlwaysFollowUpTheirConcernsWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingAReferralContent.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldAlwaysFollowUpTheirConcernsWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should escalate their concerns when the outcome of "Is the professional still
/// dissatisfied?" is "yes".
///
/// SET A.2.1.8
mod followed_up_should_escalate_their_concerns {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "making-a-referral/followed-up-06296bd9",
        citations: &["SET A.2.1.8"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::MakingAReferralFollowedUp
                .came_out(
                    Outcome::MakingAReferralFollowedUp(
                        MakingAReferralFollowedUpOutcome::Yes,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should escalate their concerns when the outcome of \"Is the professional still dissatisfied?\" is \"yes\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional should escalate their concerns when the outcome of "Is the professional still
    /// dissatisfied?" is "yes".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldEscalateTheirConcernsWhenThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MakingAReferralFollowedUp.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldEscalateTheirConcernsWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Confirmation of the referral in writing” follows “Referral to children's social care”.
///
/// SET A.2.4
mod confirm_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "confirm-in-order-58f1a1b4",
        citations: &["SET A.2.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Confirmation of the referral in writing” follows “Referral to children's social care”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::Referral.occurrences(timeline)];
        Act::WrittenConfirmation
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
