//! Feedback on a referral
//!
//! SET A.2.1.8
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::ReferralFeedbackTellFamily, Act::ReferralFeedbackTellReferrer],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareShouldTellTheReferrerWhatWasDecided,
        Duty::ChildrensSocialCareShouldTellTheReferrerWhyThe,
        Duty::SomebodyTheTextDoesNotSayWhoMustKeepFeedbackWithin,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheChildAndThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeWhoTellsThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerHow,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWhy,
        Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd,
        Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd2,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::ChildrensSocialCareTakesNoFurtherAction,
        Circumstance::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice,
        Circumstance::TheChildIsInNeed,
        Circumstance::TheReferrerIsAMemberOfThePublic,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ReferralFeedbackTellReferrer),
            What::Duty(Duty::ChildrensSocialCareShouldTellTheReferrerWhatWasDecided),
        ],
        tell_referrer_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellReferrer),
            What::Duty(Duty::ChildrensSocialCareShouldTellTheReferrerWhyThe),
        ],
        tell_referrer_should_tell2::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellReferrer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe),
        ],
        tell_referrer_should_tell3::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellReferrer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerHow),
        ],
        tell_referrer_should_tell4::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellReferrer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWhy),
        ],
        tell_referrer_should_tell5::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellReferrer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeWhoTellsThe),
        ],
        tell_referrer_should_agree_who_tells_the_family::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellReferrer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepFeedbackWithin),
        ],
        tell_referrer_must_keep_feedback_within_the_confidentiality_to::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellFamily),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheChildAndThe),
        ],
        tell_family_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellFamily),
            What::Duty(Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd),
        ],
        tell_family_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellFamily),
            What::Duty(Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd2),
        ],
        tell_family_should_tell2::judge,
    ),
    (
        &[
            What::Act(Act::ReferralFeedbackTellFamily),
            What::Act(Act::ReferralFeedbackTellReferrer),
        ],
        tell_family_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Children's social care should tell the referrer what was decided.
///
/// SET A.2.1.8
mod tell_referrer_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-referrer-4317c038",
        citations: &["SET A.2.1.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should tell the referrer what was decided",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldTellTheReferrerWhatWasDecided),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellReferrer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldTellTheReferrerWhatWasDecided,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should tell the referrer why the statutory threshold may not be met, and
/// where more suitable support may be found (where appropriate).
///
/// SET A.2.1.8
mod tell_referrer_should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-referrer-e00be3e2",
        citations: &["SET A.2.1.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should tell the referrer why the statutory threshold may not be met, and where more suitable support may be found (where appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ChildrensSocialCareShouldTellTheReferrerWhyThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellReferrer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldTellTheReferrerWhyThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the referrer the decision, and what it rests on
/// when children's social care takes no further action.
///
/// SET A.1.6.25
///
/// Reading: 'the referrer should receive feedback'; 'decides to take no action'.
///
/// The text does not say who.
mod tell_referrer_should_tell3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-referrer-d4863334",
        citations: &["SET A.1.6.25"],
        readings: &[
            "'the referrer should receive feedback'; 'decides to take no action'",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildrensSocialCareTakesNoFurtherAction.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the referrer the decision, and what it rests on when children's social care takes no further action",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the referrer the decision, and what it rests on
    /// when children's social care takes no further action.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellReferrer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the referrer how this stage of the referral ended
/// when children's social care takes no further action.
///
/// SET A.2.4.25
///
/// The text does not say who.
mod tell_referrer_should_tell4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-referrer-4aad31ab",
        citations: &["SET A.2.4.25"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildrensSocialCareTakesNoFurtherAction.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the referrer how this stage of the referral ended when children's social care takes no further action",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the referrer how this stage of the referral ended
    /// when children's social care takes no further action.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerHow),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellReferrer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerHow,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the referrer why the statutory threshold may not
/// be met, and where more suitable support may be found when children's social care takes no further
/// action.
///
/// SET A.2.4.25
///
/// The text does not say who.
mod tell_referrer_should_tell5 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-referrer-78979624",
        citations: &["SET A.2.4.25"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildrensSocialCareTakesNoFurtherAction.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the referrer why the statutory threshold may not be met, and where more suitable support may be found when children's social care takes no further action",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the referrer why the statutory threshold may not
    /// be met, and where more suitable support may be found when children's social care takes no further
    /// action.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWhy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellReferrer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWhy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should agree who tells the family when children's social care
/// takes no further action.
///
/// SET A.2.4.25
///
/// The text does not say who.
mod tell_referrer_should_agree_who_tells_the_family {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-referrer-ff50cb70",
        citations: &["SET A.2.4.25"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildrensSocialCareTakesNoFurtherAction.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should agree who tells the family when children's social care takes no further action",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should agree who tells the family when children's social care
    /// takes no further action.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeWhoTellsThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellReferrer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeWhoTellsThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must keep feedback within the confidentiality to which child
/// and family have a right when the referrer is a member of the public.
///
/// SET A.2.4.26
///
/// The text does not say who.
mod tell_referrer_must_keep_feedback_within_the_confidentiality_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-referrer-0b447f97",
        citations: &["SET A.2.4.26"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheReferrerIsAMemberOfThePublic.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must keep feedback within the confidentiality to which child and family have a right when the referrer is a member of the public",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must keep feedback within the confidentiality to which child
    /// and family have a right when the referrer is a member of the public.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepFeedbackWithin),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellReferrer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustKeepFeedbackWithin,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell the child and the parents what action is taken,
/// unless it was decided otherwise because telling them may put a police investigation at risk, or the
/// child at risk of significant harm.
///
/// SET A.2.1.13
///
/// Reading: 'the child and family': child and parents.
///
/// The text does not say who.
mod tell_family_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-family-bfbe28dd",
        citations: &["SET A.2.1.13"],
        readings: &["'the child and family': child and parents"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItWasDecidedOtherwiseBecauseTellingThemMayPutAPolice
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the child and the parents what action is taken, unless it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must tell the child and the parents what action is taken,
    /// unless it was decided otherwise because telling them may put a police investigation at risk, or the
    /// child at risk of significant harm.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheChildAndThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheChildAndThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should tell other agencies that matter and the parents of the decisions, in
/// writing.
///
/// SET A.2.4.24
///
/// Reading: 'all the relevant agencies and the family'.
mod tell_family_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-family-7e68a234",
        citations: &["SET A.2.4.24"],
        readings: &["'all the relevant agencies and the family'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should tell other agencies that matter and the parents of the decisions, in writing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should tell other agencies that matter and the parents in writing, how the
/// assessment is carried out or what support is planned when the child is in need.
///
/// SET A.2.4.24
mod tell_family_should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "referral-feedback/tell-family-7e2192f3",
        citations: &["SET A.2.4.24"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheChildIsInNeed.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should tell other agencies that matter and the parents in writing, how the assessment is carried out or what support is planned when the child is in need",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should tell other agencies that matter and the parents in writing, how the
    /// assessment is carried out or what support is planned when the child is in need.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReferralFeedbackTellFamily.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Tell family and agencies” follows “Tell the referrer”.
///
/// SET A.2.1.8
mod tell_family_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-family-in-order-22a1c501",
        citations: &["SET A.2.1.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell family and agencies” follows “Tell the referrer”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ReferralFeedbackTellReferrer.occurrences(timeline)];
        Act::ReferralFeedbackTellFamily
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
