//! Concern about a child
//!
//! SET A.1.6
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::ConcernAboutAChildAdvice,
        Act::ConcernAboutAChildGoAhead,
        Act::ConcernAboutAChildListen,
        Act::ConcernAboutAChildParents,
        Act::ConcernAboutAChildRecordNotAsked,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::AllProfessionalsShouldFirstDoNoMoreThanListenCarefully,
        Duty::SomebodyTheTextDoesNotSayWhoMayNotTreatA,
        Duty::SomebodyTheTextDoesNotSayWhoMustConfirmInTheReferral,
        Duty::SomebodyTheTextDoesNotSayWhoMustNotPressTheChildFor,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordThatPermission,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordWhyItGoes,
        Duty::SomebodyTheTextDoesNotSayWhoMustSayInTheReferral,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAskWhatTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheManager,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheParents,
        Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordInFullWhat,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekTheParents,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::AChildReportsSignificantHarmSufferedOrDoneToOthers,
        Circumstance::ItWouldCauseUndueDelay,
        Circumstance::PermissionIsNotSought,
        Circumstance::SeekingAgreementIsLikelyToPutTheChildAtRiskOf,
        Circumstance::TheChildCanUnderstandWhatAReferralMeansAndWhatComes,
        Circumstance::TheParentsRefuse,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ConcernAboutAChildListen),
            What::Duty(Duty::AllProfessionalsShouldFirstDoNoMoreThanListenCarefully),
        ],
        listen_should_first_do_no_more_than_listen::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotPressTheChildFor)],
        listen_must_not_press_the_child_for_information_lead::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildListen),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskWhatTheChild),
        ],
        listen_should_ask_what_the_child_thinks_of::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildListen),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToTheChild),
        ],
        listen_should_explain_to_the_child_that_their::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildParents),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheParents),
        ],
        parents_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildParents),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekTheParents),
        ],
        parents_should_seek_the_parents_agreement_to_a::judge,
    ),
    (
        &[What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMayNotTreatA)],
        parents_may_not_treat_a_professionals_child_protection_referral::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildRecordNotAsked),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThatPermission),
        ],
        record_not_asked_must_record::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildRecordNotAsked),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConfirmInTheReferral),
        ],
        record_not_asked_must_confirm_in_the_referral_that_permission::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildAdvice),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheManager),
        ],
        advice_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildAdvice),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordInFullWhat),
        ],
        advice_should_record::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildGoAhead),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordWhyItGoes),
        ],
        go_ahead_must_record::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildGoAhead),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSayInTheReferral),
        ],
        go_ahead_must_say_in_the_referral_spoken_and::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildGoAhead),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat),
        ],
        go_ahead_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildAdvice),
            What::Act(Act::ConcernAboutAChildGoAhead),
            What::Act(Act::ConcernAboutAChildListen),
            What::Act(Act::ConcernAboutAChildParents),
        ],
        go_ahead_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ConcernAboutAChildListen),
            What::Act(Act::ConcernAboutAChildParents),
            What::Act(Act::ConcernAboutAChildRecordNotAsked),
        ],
        record_not_asked_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// All professionals should first do no more than listen carefully, for these ends when a child
/// reports significant harm, suffered or done to others.
///
/// Listed: clarify the concerns.
///
/// Listed: reassure the child about being kept safe.
///
/// Listed: explain what is done and in what time.
///
/// SET A.1.6.9
mod listen_should_first_do_no_more_than_listen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/listen-9221cf2c",
        citations: &["SET A.1.6.9"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AChildReportsSignificantHarmSufferedOrDoneToOthers
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All professionals should first do no more than listen carefully, for these ends when a child reports significant harm, suffered or done to others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// All professionals should first do no more than listen carefully, for these ends when a child
    /// reports significant harm, suffered or done to others.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllProfessionalsShouldFirstDoNoMoreThanListenCarefully),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildListen.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllProfessionalsShouldFirstDoNoMoreThanListenCarefully,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must not press the child for information, lead, cross-examine
/// or falsely promise absolute confidentiality.
///
/// SET A.1.6.11
///
/// Reading: as it could prejudice police investigations, of sexual abuse above all.
///
/// The text does not say who.
mod listen_must_not_press_the_child_for_information_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/listen-ad2fad93",
        citations: &["SET A.1.6.11"],
        readings: &[
            "as it could prejudice police investigations, of sexual abuse above all",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must not press the child for information, lead, cross-examine or falsely promise absolute confidentiality",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotPressTheChildFor),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should ask what the child thinks of a referral when the child
/// can understand what a referral means and what comes of it.
///
/// SET A.1.6.12
///
/// The text does not say who.
mod listen_should_ask_what_the_child_thinks_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/listen-80e6559c",
        citations: &["SET A.1.6.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildCanUnderstandWhatAReferralMeansAndWhatComes
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should ask what the child thinks of a referral when the child can understand what a referral means and what comes of it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should ask what the child thinks of a referral when the child
    /// can understand what a referral means and what comes of it.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskWhatTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildListen.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAskWhatTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should explain to the child that their view counts, but that
/// the professional has to do what keeps this child and others safe.
///
/// SET A.1.6.13
///
/// The text does not say who.
mod listen_should_explain_to_the_child_that_their {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/listen-5324f5b3",
        citations: &["SET A.1.6.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should explain to the child that their view counts, but that the professional has to do what keeps this child and others safe",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildListen.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult the parents on the concerns, unless seeking
/// agreement is likely to put the child at risk of significant harm, by delay or what parents do, or
/// to lead to a risk of losing evidence.
///
/// SET A.1.6.14
///
/// Reading: for example where a serious crime is suspected, such as sexual abuse or induced illness.
///
/// The text does not say who.
mod parents_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/parents-fa74535a",
        citations: &["SET A.1.6.14"],
        readings: &[
            "for example where a serious crime is suspected, such as sexual abuse or induced illness",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::SeekingAgreementIsLikelyToPutTheChildAtRiskOf
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the parents on the concerns, unless seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consult the parents on the concerns, unless seeking
    /// agreement is likely to put the child at risk of significant harm, by delay or what parents do, or
    /// to lead to a risk of losing evidence.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheParents),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheParents,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should seek the parents' agreement to a referral, unless
/// seeking agreement is likely to put the child at risk of significant harm, by delay or what parents
/// do, or to lead to a risk of losing evidence.
///
/// SET A.1.6.14
///
/// The text does not say who.
mod parents_should_seek_the_parents_agreement_to_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/parents-45a636cc",
        citations: &["SET A.1.6.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::SeekingAgreementIsLikelyToPutTheChildAtRiskOf
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should seek the parents' agreement to a referral, unless seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should seek the parents' agreement to a referral, unless
    /// seeking agreement is likely to put the child at risk of significant harm, by delay or what parents
    /// do, or to lead to a risk of losing evidence.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekTheParents),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekTheParents,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) may not treat a professional's child protection referral as
/// anonymous.
///
/// SET A.1.6.16
///
/// Reading: 'cannot be': may not; parents will learn in the end who it was.
///
/// The text does not say who.
mod parents_may_not_treat_a_professionals_child_protection_referral {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/parents-dc391492",
        citations: &["SET A.1.6.16"],
        readings: &["'cannot be': may not; parents will learn in the end who it was"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) may not treat a professional's child protection referral as anonymous",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMayNotTreatA));
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) must record that permission is not sought, and why: in the
/// child's file, signed and dated when permission is not sought.
///
/// SET A.1.6.15
///
/// The text does not say who.
mod record_not_asked_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/record-not-asked-d7c960e3",
        citations: &["SET A.1.6.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::PermissionIsNotSought.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record that permission is not sought, and why: in the child's file, signed and dated when permission is not sought",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must record that permission is not sought, and why: in the
    /// child's file, signed and dated when permission is not sought.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThatPermission),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildRecordNotAsked.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordThatPermission,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must confirm in the referral that permission was not sought
/// when permission is not sought.
///
/// SET A.1.6.15
///
/// The text does not say who.
mod record_not_asked_must_confirm_in_the_referral_that_permission {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/record-not-asked-f3908440",
        citations: &["SET A.1.6.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::PermissionIsNotSought.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must confirm in the referral that permission was not sought when permission is not sought",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must confirm in the referral that permission was not sought
    /// when permission is not sought.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConfirmInTheReferral),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildRecordNotAsked.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConfirmInTheReferral,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult the manager of the professional or the
/// designated safeguarding professional lead for more advice when the parents refuse, unless it would
/// cause undue delay.
///
/// SET A.1.6.16
///
/// The text does not say who.
mod advice_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/advice-274f2ea9",
        citations: &["SET A.1.6.16"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(
            Circumstance::TheParentsRefuse.holds(timeline),
            judgements,
        );
        applying(
            Circumstance::ItWouldCauseUndueDelay.holds(timeline).opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the manager of the professional or the designated safeguarding professional lead for more advice when the parents refuse, unless it would cause undue delay",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consult the manager of the professional or the
    /// designated safeguarding professional lead for more advice when the parents refuse, unless it would
    /// cause undue delay.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheManager),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildAdvice.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheManager,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should record in full, what came of it when the parents
/// refuse, unless it would cause undue delay.
///
/// SET A.1.6.16
///
/// The text does not say who.
mod advice_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/advice-5dfab94d",
        citations: &["SET A.1.6.16"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(
            Circumstance::TheParentsRefuse.holds(timeline),
            judgements,
        );
        applying(
            Circumstance::ItWouldCauseUndueDelay.holds(timeline).opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record in full, what came of it when the parents refuse, unless it would cause undue delay",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should record in full, what came of it when the parents
    /// refuse, unless it would cause undue delay.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordInFullWhat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildAdvice.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordInFullWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record why it goes ahead without the parents' agreement.
///
/// SET A.1.6.17
///
/// The text does not say who.
mod go_ahead_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/go-ahead-f0ca63f8",
        citations: &["SET A.1.6.17"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record why it goes ahead without the parents' agreement",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordWhyItGoes));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildGoAhead.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordWhyItGoes,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must say in the referral, spoken and written, that parents
/// withhold permission.
///
/// SET A.1.6.17
///
/// The text does not say who.
mod go_ahead_must_say_in_the_referral_spoken_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/go-ahead-5f27e500",
        citations: &["SET A.1.6.17"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must say in the referral, spoken and written, that parents withhold permission",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSayInTheReferral),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildGoAhead.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustSayInTheReferral,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents that a referral was made, after their
/// wishes were considered.
///
/// SET A.1.6.17
///
/// The text does not say who.
mod go_ahead_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-about-a-child/go-ahead-06428bcc",
        citations: &["SET A.1.6.17"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents that a referral was made, after their wishes were considered",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernAboutAChildGoAhead.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Refer without the parents' agreement” follows “Do the parents agree to a referral?” or “Is there
/// still a need for a referral?” or “Listen to the child”.
///
/// SET A.1.6
mod go_ahead_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "go-ahead-in-order-b9f67de8",
        citations: &["SET A.1.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Refer without the parents' agreement” follows “Do the parents agree to a referral?” or “Is there still a need for a referral?” or “Listen to the child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ConcernAboutAChildAdvice.occurrences(timeline),
            Act::ConcernAboutAChildListen.occurrences(timeline),
            Act::ConcernAboutAChildParents.occurrences(timeline),
        ];
        Act::ConcernAboutAChildGoAhead
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Record why the parents are not asked” follows “Do the parents agree to a referral?” or “Listen to
/// the child”.
///
/// SET A.1.6
mod record_not_asked_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "record-not-asked-in-order-64311a60",
        citations: &["SET A.1.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Record why the parents are not asked” follows “Do the parents agree to a referral?” or “Listen to the child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ConcernAboutAChildListen.occurrences(timeline),
            Act::ConcernAboutAChildParents.occurrences(timeline),
        ];
        Act::ConcernAboutAChildRecordNotAsked
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
