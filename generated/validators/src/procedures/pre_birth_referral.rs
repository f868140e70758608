//! Referral before birth
//!
//! SET A.2.6.1
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::PreBirthReferralShare, Act::Referral],
    milestones: &[Milestone::ConcernIdentified],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldObtainConsentTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe,
        Duty::TheReferrerShouldMakeClearByLocalArrangementsForEarly,
    ],
    facts: &["unborn"],
    circumstances: &[
        Circumstance::AskingForConsentMayInItselfPutTheUnbornChildsWelfare,
        Circumstance::SupportForTheBabysCareMayBeNeededOrSignificantHarm,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::PreBirthReferralShare),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe),
        ],
        share_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::PreBirthReferralShare),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldObtainConsentTo),
        ],
        share_should_obtain_consent_to_refer::judge,
    ),
    (
        &[What::Milestone(Milestone::ConcernIdentified)],
        refer_must_happen_immediately::judge,
    ),
    (
        &[What::Act(Act::Referral)],
        refer_should_happen_at_the_earliest_opportunity::judge,
    ),
    (
        &[
            What::Act(Act::Referral),
            What::Duty(Duty::TheReferrerShouldMakeClearByLocalArrangementsForEarly),
        ],
        refer_should_make_clear_by_local_arrangements_for::judge,
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

/// Somebody (the text does not say who) should tell the parents the concerns when the child is not yet
/// born, unless asking for consent may in itself put the unborn child's welfare at risk, as where
/// parents may move away from those who investigate.
///
/// SET A.2.6.4
///
/// Reading: 'prospective parent/s'; the exception, said of obtaining consent, is taken for sharing the
/// concerns too.
///
/// The text does not say who.
mod share_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-referral/share-f1098e78",
        citations: &["SET A.2.6.4"],
        readings: &[
            "'prospective parent/s'; the exception, said of obtaining consent, is taken for sharing the concerns too",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(timeline.facts.unborn(), judgements);
        applying(
            Circumstance::AskingForConsentMayInItselfPutTheUnbornChildsWelfare
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents the concerns when the child is not yet born, unless asking for consent may in itself put the unborn child's welfare at risk, as where parents may move away from those who investigate",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the parents the concerns when the child is not yet
    /// born, unless asking for consent may in itself put the unborn child's welfare at risk, as where
    /// parents may move away from those who investigate.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthReferralShare.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should obtain consent to refer when the child is not yet born,
/// unless asking for consent may in itself put the unborn child's welfare at risk, as where parents
/// may move away from those who investigate.
///
/// SET A.2.6.4
///
/// The text does not say who.
mod share_should_obtain_consent_to_refer {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-referral/share-e2b8464e",
        citations: &["SET A.2.6.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(timeline.facts.unborn(), judgements);
        applying(
            Circumstance::AskingForConsentMayInItselfPutTheUnbornChildsWelfare
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should obtain consent to refer when the child is not yet born, unless asking for consent may in itself put the unborn child's welfare at risk, as where parents may move away from those who investigate",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should obtain consent to refer when the child is not yet born,
    /// unless asking for consent may in itself put the unborn child's welfare at risk, as where parents
    /// may move away from those who investigate.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldObtainConsentTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::PreBirthReferralShare.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldObtainConsentTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The referral to children's social care must happen immediately after identification of the child
/// protection concern when the child is not yet born and support for the baby's care may be needed, or
/// significant harm may threaten the baby.
///
/// SET A.2.6.1
///
/// Reading: 'as soon as' the concerns are identified: immediately after.
///
/// The text does not say who.
mod refer_must_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-referral/refer-af6206b9",
        citations: &["SET A.2.6.1"],
        readings: &["'as soon as' the concerns are identified: immediately after"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.unborn(),
                Circumstance::SupportForTheBabysCareMayBeNeededOrSignificantHarm
                    .holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referral to children's social care must happen immediately after identification of the child protection concern when the child is not yet born and support for the baby's care may be needed, or significant harm may threaten the baby",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The referral to children's social care must happen immediately after identification of the child
    /// protection concern when the child is not yet born and support for the baby's care may be needed, or
    /// significant harm may threaten the baby.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let start = first(Milestone::ConcernIdentified.occurrences(timeline));
        SENTENCE
            .judge(
                Finding::for_a_person(
                    start.is_some(),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// The referral to children's social care should happen at the earliest opportunity when the child is
/// not yet born.
///
/// Listed: time to plan the baby's protection.
///
/// Listed: time for a full assessment.
///
/// Listed: no first approach to parents late in pregnancy.
///
/// Listed: time for the parents' own ideas and solutions.
///
/// Listed: support early, for the best conditions at home before birth.
///
/// SET A.2.6.3
///
/// The text does not say who.
mod refer_should_happen_at_the_earliest_opportunity {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-referral/refer-5fba49ed",
        citations: &["SET A.2.6.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referral to children's social care should happen at the earliest opportunity when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The referral to children's social care should happen at the earliest opportunity when the child is
    /// not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::Referral.occurrences(timeline)]),
                    "whether this was done “at the earliest opportunity”: the text gives no measure",
                ),
            )
    }
}

/// The referrer should make clear, by local arrangements for early help assessments, how parents'
/// circumstances and behaviour may touch the baby, and what risks are predicted (if possible).
///
/// SET A.2.6.2
///
/// Reading: 'as far as possible'.
mod refer_should_make_clear_by_local_arrangements_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "pre-birth-referral/refer-fc78a5c5",
        citations: &["SET A.2.6.2"],
        readings: &["'as far as possible'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The referrer should make clear, by local arrangements for early help assessments, how parents' circumstances and behaviour may touch the baby, and what risks are predicted (if possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("if possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReferrerShouldMakeClearByLocalArrangementsForEarly),
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
                                        Duty::TheReferrerShouldMakeClearByLocalArrangementsForEarly,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
