//! Receiving a referral
//!
//! SET A.2.4
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::ReceivingAReferralGather,
        Act::ReceivingAReferralTake,
        Act::ReferralAcknowledgement,
        Act::ReferralEvaluation,
        Act::ResponseDecision,
    ],
    milestones: &[Milestone::ReferralReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareIsResponsibleForMakingClearToThe,
        Duty::ChildrensSocialCareMustFindOutAsMuchOfThisAsPossible,
        Duty::ChildrensSocialCareShouldMakeClearInItsAreaHowA,
        Duty::ChildrensSocialCareTogetherWithOtherAgenciesShould,
        Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysGiveThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRegardTheChildAs,
        Duty::SomebodyTheTextDoesNotSayWhoWillNormallyMakeAn,
        Duty::TheChildrensSocialCareManagerMustGiveApprovalToThe,
        Duty::TheChildrensSocialCareManagerMustSeeThatTheRecordOf,
        Duty::TheChildrensSocialCareManagerShouldAuthoriseTheDecision,
        Duty::TheReferrerAndChildrensSocialCareShouldBeClearWhenThe,
        Duty::TheSocialWorkerIsToBeTheLeadProfessionalWhenThe,
        Duty::TheSocialWorkerShouldConsultTheReferrerOnWhatThe,
        Duty::TheSocialWorkerShouldTellTheChildrensSocialCareManager,
        Duty::TheSocialWorkerThePoliceOrTheNspccMustActToProtect,
        Duty::TheSocialWorkerWillDetermineTheseThingsWithIt,
    ],
    facts: &["immediate-protection-is-needed"],
    circumstances: &[
        Circumstance::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly,
        Circumstance::RemovalIsRequired,
        Circumstance::TheReferralIsAccepted,
        Circumstance::TheReferrerIsKnown,
        Circumstance::TheThresholdForSuchEnquiriesIsMet,
        Circumstance::ThereIsReasonableCauseToConsiderSection47Enquiries,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ReceivingAReferralTake),
            What::Duty(Duty::ChildrensSocialCareShouldMakeClearInItsAreaHowA),
        ],
        take_should_make_clear_in_its_area_how::judge,
    ),
    (
        &[
            What::Act(Act::ReceivingAReferralTake),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysGiveThe),
        ],
        take_must_give_the_referrer_the_chance_to::judge,
    ),
    (
        &[
            What::Act(Act::ReceivingAReferralTake),
            What::Duty(Duty::TheSocialWorkerIsToBeTheLeadProfessionalWhenThe),
        ],
        take_is_to_be_the_lead_professional::judge,
    ),
    (
        &[
            What::Act(Act::ReceivingAReferralTake),
            What::Duty(Duty::TheSocialWorkerShouldConsultTheReferrerOnWhatThe),
        ],
        take_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::ReceivingAReferralTake),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRegardTheChildAs),
        ],
        take_should_regard_the_child_as_one_who::judge,
    ),
    (
        &[
            What::Act(Act::ReceivingAReferralTake),
            What::Duty(Duty::ChildrensSocialCareMustFindOutAsMuchOfThisAsPossible),
        ],
        take_must_find_out_as_much_of_this::judge,
    ),
    (
        &[
            What::Act(Act::ReceivingAReferralTake),
            What::Duty(Duty::TheReferrerAndChildrensSocialCareShouldBeClearWhenThe),
        ],
        take_should_be_clear_when_the_discussion_ends::judge,
    ),
    (
        &[
            What::Act(Act::ReferralEvaluation),
            What::Milestone(Milestone::ReferralReceived),
        ],
        evaluate_should_happen_on_the_same_day::judge,
    ),
    (
        &[
            What::Act(Act::ReferralAcknowledgement),
            What::Milestone(Milestone::ReferralReceived),
        ],
        acknowledge_should_do_this_within_1_working_day::judge,
    ),
    (
        &[What::Act(Act::ReferralAcknowledgement)],
        acknowledge_must_do_this_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::ReferralAcknowledgement),
            What::Duty(Duty::ChildrensSocialCareIsResponsibleForMakingClearToThe),
        ],
        acknowledge_is_responsible_for_making_clear_to_the_referrer::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Milestone(Milestone::ReferralReceived),
        ],
        decide_should_do_this_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Duty(Duty::TheSocialWorkerWillDetermineTheseThingsWithIt),
        ],
        decide_will_determine_these_things_with_it::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Milestone(Milestone::ReferralReceived),
        ],
        decide_should_do_this_within_1_working_day2::judge,
    ),
    (
        &[What::Act(Act::ResponseDecision)],
        decide_must_happen_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Duty(Duty::TheChildrensSocialCareManagerMustGiveApprovalToThe),
        ],
        decide_must_give_approval_to_the_type_of::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Duty(Duty::TheChildrensSocialCareManagerMustSeeThatTheRecordOf),
        ],
        decide_must_see_that_the_record_of_the::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Duty(Duty::TheSocialWorkerShouldTellTheChildrensSocialCareManager),
        ],
        decide_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseTheDecision),
        ],
        decide_should_authorise_the_decision_to_take_action::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNormallyMakeAn),
        ],
        decide_will_make_an_assessment_first_a_brief::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Duty(Duty::ChildrensSocialCareTogetherWithOtherAgenciesShould),
        ],
        decide_should_decide_how_to_proceed::judge,
    ),
    (
        &[
            What::Act(Act::ResponseDecision),
            What::Duty(Duty::TheSocialWorkerThePoliceOrTheNspccMustActToProtect),
        ],
        decide_must_act_to_protect_the_child::judge,
    ),
    (
        &[What::Milestone(Milestone::ReferralReceived)],
        decide_must_act_on_the_removal_as_soon_as_possible::judge,
    ),
    (
        &[
            What::Act(Act::ReceivingAReferralGather),
            What::Act(Act::ReferralAcknowledgement),
        ],
        gather_in_order::judge,
    ),
    (
        &[What::Act(Act::ReceivingAReferralTake), What::Act(Act::ReferralEvaluation)],
        evaluate_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Children's social care should make clear in its area how a referrer gets to talk to a qualified
/// social worker.
///
/// SET A.2.1.9
mod take_should_make_clear_in_its_area_how {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/take-9335f338",
        citations: &["SET A.2.1.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should make clear in its area how a referrer gets to talk to a qualified social worker",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ChildrensSocialCareShouldMakeClearInItsAreaHowA));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReceivingAReferralTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldMakeClearInItsAreaHowA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must always give the referrer the chance to discuss the
/// concerns with a qualified social worker.
///
/// SET A.2.1.9
///
/// The text does not say who.
mod take_must_give_the_referrer_the_chance_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/take-50909754",
        citations: &["SET A.2.1.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must always give the referrer the chance to discuss the concerns with a qualified social worker",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysGiveThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReceivingAReferralTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysGiveThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker is to be the lead professional when the referral is accepted (the text uses no
/// duty word).
///
/// SET A.2.1.10
///
/// Reading: 'falls to': stated as fact.
///
/// The text uses no duty word here.
mod take_is_to_be_the_lead_professional {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/take-82a3fcd5",
        citations: &["SET A.2.1.10"],
        readings: &["'falls to': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheReferralIsAccepted.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker is to be the lead professional when the referral is accepted (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker is to be the lead professional when the referral is accepted (the text uses no
    /// duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerIsToBeTheLeadProfessionalWhenThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReceivingAReferralTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerIsToBeTheLeadProfessionalWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should consult the referrer on what the concerns are, and how and why they arose
/// when the referrer is known.
///
/// SET A.2.1.10
mod take_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/take-f5cda104",
        citations: &["SET A.2.1.10"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheReferrerIsKnown.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should consult the referrer on what the concerns are, and how and why they arose when the referrer is known",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should consult the referrer on what the concerns are, and how and why they arose
    /// when the referrer is known.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldConsultTheReferrerOnWhatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReceivingAReferralTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConsultTheReferrerOnWhatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should regard the child as one who may be in need.
///
/// SET A.2.4.2
///
/// The text does not say who.
mod take_should_regard_the_child_as_one_who {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/take-1f4220a1",
        citations: &["SET A.2.4.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should regard the child as one who may be in need",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRegardTheChildAs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReceivingAReferralTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRegardTheChildAs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care must find out as much of this as possible.
///
/// Listed: names, aliases and spellings, birth dates and gender of the household's children.
///
/// Listed: address.
///
/// Listed: education setting, when that is relevant.
///
/// Listed: who has parental responsibility.
///
/// Listed: household members and frequent visitors, with birth dates.
///
/// Listed: NHS number and education number of the child, when they are available.
///
/// Listed: ethnicity, first language and religion.
///
/// Listed: special needs, with disability, speech, language and hearing.
///
/// Listed: events that matter in the child's or family's life, lately or long ago.
///
/// Listed: the concern: allegations, where from, when and where.
///
/// Listed: where the child is now, and in what state of body and mind.
///
/// Listed: whether immediate protection is needed.
///
/// Listed: the alleged perpetrator, when that is relevant.
///
/// Listed: how the referrer knows child and parents.
///
/// Listed: who else is known to be involved.
///
/// Listed: whether parents know of the referral and agree.
///
/// Listed: what the child thinks and wishes, if known.
///
/// Listed: whether an interpreter, a signer or another aid is needed.
///
/// Listed: background: strengths of the parents' care, earlier concerns, parental issues.
///
/// Listed: whether anybody on the referral is known already, with the records obtained.
///
/// SET A.2.4.4
mod take_must_find_out_as_much_of_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/take-e7175fb2",
        citations: &["SET A.2.4.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must find out as much of this as possible",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustFindOutAsMuchOfThisAsPossible),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReceivingAReferralTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareMustFindOutAsMuchOfThisAsPossible,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referrer and children's social care should be clear, when the discussion ends, what is
/// proposed, by when and by whom, or that nothing further is done.
///
/// SET A.2.4.5
mod take_should_be_clear_when_the_discussion_ends {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/take-06054146",
        citations: &["SET A.2.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer and children's social care should be clear, when the discussion ends, what is proposed, by when and by whom, or that nothing further is done",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerAndChildrensSocialCareShouldBeClearWhenThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReceivingAReferralTake.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReferrerAndChildrensSocialCareShouldBeClearWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first evaluation of the referral should happen on the same day as receipt of the referral.
///
/// SET A.2.4.2
///
/// The text does not say who.
mod evaluate_should_happen_on_the_same_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/evaluate-10266e9b",
        citations: &["SET A.2.4.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first evaluation of the referral should happen on the same day as receipt of the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReferralEvaluation.occurrences(timeline);
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
        let due = calendar::same_day_end;
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The social worker should carry out the acknowledgement of the referral within 1 working day of
/// receipt of the referral.
///
/// SET A.2.1.11
mod acknowledge_should_do_this_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/acknowledge-19c8e153",
        citations: &["SET A.2.1.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should carry out the acknowledgement of the referral within 1 working day of receipt of the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReferralAcknowledgement.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ReferralReceived.occurrences(timeline));
                let due = |start| calendar::deadline(
                    start,
                    amount(1, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::SocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// Children's social care must carry out the acknowledgement of the referral within 1 working day (the
/// text does not say from when).
///
/// SET A.2.4.23
///
/// The text does not say from when this is counted.
mod acknowledge_must_do_this_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/acknowledge-35adbb58",
        citations: &["SET A.2.4.23"],
        readings: &[],
        silences: &["The text does not say from when this is counted"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must carry out the acknowledgement of the referral within 1 working day (the text does not say from when)",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ReferralAcknowledgement.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(
                            &[Act::ReferralAcknowledgement.occurrences(timeline)],
                        ),
                        "the text does not say what “within 1 working day” is counted from",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::SocialCare)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// Children's social care is responsible for making clear to the referrer when a decision on next
/// steps can be expected.
///
/// SET A.2.4.23
mod acknowledge_is_responsible_for_making_clear_to_the_referrer {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/acknowledge-03643a56",
        citations: &["SET A.2.4.23"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care is responsible for making clear to the referrer when a decision on next steps can be expected",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareIsResponsibleForMakingClearToThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralAcknowledgement.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareIsResponsibleForMakingClearToThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should carry out the decision on the response to a referral within 1 working day
/// of receipt of the referral.
///
/// SET A.2.1.11
mod decide_should_do_this_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-780f8a85",
        citations: &["SET A.2.1.11"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should carry out the decision on the response to a referral within 1 working day of receipt of the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ResponseDecision.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ReferralReceived.occurrences(timeline));
                let due = |start| calendar::deadline(
                    start,
                    amount(1, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::SocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The social worker will determine these things with it.
///
/// Listed: whether immediate protection and urgent action are required.
///
/// Listed: whether the child is in need, to be assessed under section 17.
///
/// Listed: whether there is reasonable cause for enquiries and assessment under section 47.
///
/// Listed: what services child and family require.
///
/// Listed: what specialist assessments are required to decide further.
///
/// Listed: that the child is seen as soon as possible, when the referral requires further assessment.
///
/// SET A.2.1.11
///
/// Reading: 'this will include determining whether'.
mod decide_will_determine_these_things_with_it {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-c0867438",
        citations: &["SET A.2.1.11"],
        readings: &["'this will include determining whether'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker will determine these things with it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerWillDetermineTheseThingsWithIt));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponseDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerWillDetermineTheseThingsWithIt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should carry out the decision on the response to a referral within 1 working
/// day of receipt of the referral.
///
/// SET A.1.6.24
mod decide_should_do_this_within_1_working_day2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-a8982298",
        citations: &["SET A.1.6.24"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should carry out the decision on the response to a referral within 1 working day of receipt of the referral",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ResponseDecision.occurrences(timeline);
        flat([
            {
                let start = first(Milestone::ReferralReceived.occurrences(timeline));
                let due = |start| calendar::deadline(
                    start,
                    amount(1, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::no_later(start, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::SocialCare)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The decision on the response to a referral must happen within 1 working day (the text does not say
/// from when).
///
/// SET A.2.4.2
///
/// The text does not say from when this is counted.
///
/// The text does not say who.
mod decide_must_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-99a305cf",
        citations: &["SET A.2.4.2"],
        readings: &[],
        silences: &[
            "The text does not say from when this is counted",
            "The text does not say who",
        ],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The decision on the response to a referral must happen within 1 working day (the text does not say from when)",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::unsure(
                    any_recorded(&[Act::ResponseDecision.occurrences(timeline)]),
                    "the text does not say what “within 1 working day” is counted from",
                ),
            )
    }
}

/// The children's social care manager must give approval to the type of response.
///
/// SET A.2.4.22
mod decide_must_give_approval_to_the_type_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-16bca7bd",
        citations: &["SET A.2.4.22"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must give approval to the type of response",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustGiveApprovalToThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponseDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustGiveApprovalToThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager must see that the record of the referral's outcome is begun or
/// brought up to date.
///
/// SET A.2.4.22
mod decide_must_see_that_the_record_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-c81a7c15",
        citations: &["SET A.2.4.22"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager must see that the record of the referral's outcome is begun or brought up to date",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerMustSeeThatTheRecordOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponseDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerMustSeeThatTheRecordOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should tell the children's social care manager of every referral with reasonable
/// cause to consider section 47 enquiries.
///
/// SET A.2.4.17
mod decide_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-85b16472",
        citations: &["SET A.2.4.17"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should tell the children's social care manager of every referral with reasonable cause to consider section 47 enquiries",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldTellTheChildrensSocialCareManager),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponseDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldTellTheChildrensSocialCareManager,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager should authorise the decision to take action when there is
/// reasonable cause to consider section 47 enquiries.
///
/// SET A.2.4.17
mod decide_should_authorise_the_decision_to_take_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-5edd3784",
        citations: &["SET A.2.4.17"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThereIsReasonableCauseToConsiderSection47Enquiries
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager should authorise the decision to take action when there is reasonable cause to consider section 47 enquiries",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The children's social care manager should authorise the decision to take action when there is
    /// reasonable cause to consider section 47 enquiries.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseTheDecision),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponseDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerShouldAuthoriseTheDecision,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will normally make an assessment first, a brief one perhaps
/// when the threshold for such enquiries is met.
///
/// SET A.2.4.17
///
/// Reading: 'in most cases': normally.
///
/// The text does not say who.
mod decide_will_make_an_assessment_first_a_brief {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-fd5e6a27",
        citations: &["SET A.2.4.17"],
        readings: &["'in most cases': normally"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheThresholdForSuchEnquiriesIsMet.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will normally make an assessment first, a brief one perhaps when the threshold for such enquiries is met",
        force: Force::Should,
        forbids: false,
        softener: Some("normally"),
    };

    /// Somebody (the text does not say who) will normally make an assessment first, a brief one perhaps
    /// when the threshold for such enquiries is met.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNormallyMakeAn));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponseDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillNormallyMakeAn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care together with other agencies should decide how to proceed when child or
/// family are well known to agencies, or the facts clearly call for a section 47 enquiry.
///
/// SET A.2.4.17
mod decide_should_decide_how_to_proceed {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-619ae146",
        citations: &["SET A.2.4.17"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care together with other agencies should decide how to proceed when child or family are well known to agencies, or the facts clearly call for a section 47 enquiry",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care together with other agencies should decide how to proceed when child or
    /// family are well known to agencies, or the facts clearly call for a section 47 enquiry.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareTogetherWithOtherAgenciesShould),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponseDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareTogetherWithOtherAgenciesShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker, the police or the NSPCC must act to protect the child when immediate protection
/// is needed for a child.
///
/// SET A.2.1.14
mod decide_must_act_to_protect_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-5323f418",
        citations: &["SET A.2.1.14"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.immediate_protection_is_needed(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker, the police or the NSPCC must act to protect the child when immediate protection is needed for a child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The social worker, the police or the NSPCC must act to protect the child when immediate protection
    /// is needed for a child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerThePoliceOrTheNspccMustActToProtect),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponseDecision.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerThePoliceOrTheNspccMustActToProtect,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must act on the removal as soon as possible after receipt of
/// the referral when removal is required.
///
/// SET A.2.1.15
///
/// Reading: the paragraph has no main clause; taken to go on from 2.1.14.
///
/// Reading: 'after the referral has been made': after its receipt.
///
/// The text does not say who.
mod decide_must_act_on_the_removal_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "receiving-a-referral/decide-fe7c0b0e",
        citations: &["SET A.2.1.15"],
        readings: &[
            "the paragraph has no main clause; taken to go on from 2.1.14",
            "'after the referral has been made': after its receipt",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::RemovalIsRequired.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must act on the removal as soon as possible after receipt of the referral when removal is required",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must act on the removal as soon as possible after receipt of
    /// the referral when removal is required.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “as soon as possible”: the text gives no measure",
                ),
            )
    }
}

/// “Check and gather information” follows “Acknowledgement of the referral”.
///
/// SET A.2.4
mod gather_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "gather-in-order-499e1325",
        citations: &["SET A.2.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Check and gather information” follows “Acknowledgement of the referral”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ReferralAcknowledgement.occurrences(timeline)];
        Act::ReceivingAReferralGather
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “First evaluation of the referral” follows “Take the referral”.
///
/// SET A.2.4
mod evaluate_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "evaluate-in-order-d51d9420",
        citations: &["SET A.2.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“First evaluation of the referral” follows “Take the referral”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ReceivingAReferralTake.occurrences(timeline)];
        Act::ReferralEvaluation
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
