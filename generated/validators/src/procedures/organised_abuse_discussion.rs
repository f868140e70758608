//! Strategy meeting or discussion on organised abuse
//!
//! SET A.8.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::OrganisedAbuseDiscussionRefer, Act::StrategyDiscussion],
    milestones: &[Milestone::OrganisedAbuseIndicated, Milestone::OrganisedAbuseReferred],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen,
        Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeItAsA,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTellingThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheMatterTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated3,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory,
        Duty::ThePersonWhoReceivesTheInformationOrReferralShouldSend,
        Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing2,
        Duty::TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds,
    ],
    facts: &["organised-abuse"],
    circumstances: &[Circumstance::ManagersOfASocialCareAgencyOrAMemberOfThePoliceMay],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::ThePersonWhoReceivesTheInformationOrReferralShouldSend),
            What::Milestone(Milestone::OrganisedAbuseIndicated),
        ],
        refer_should_send_the_matter_immediately::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseDiscussionRefer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated3),
        ],
        refer_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseDiscussionRefer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheMatterTo),
        ],
        refer_should_send_the_matter::judge,
    ),
    (
        &[
            What::Act(Act::OrganisedAbuseDiscussionRefer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTellingThe),
        ],
        refer_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeItAsA),
        ],
        discuss_should_arrange_it_as_a_matter_of_urgency::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds),
        ],
        discuss_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Milestone(Milestone::OrganisedAbuseReferred),
        ],
        discuss_must_happen_within_1_working_day::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], discuss_must_chair::judge),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen),
        ],
        discuss_must_record::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory),
        ],
        discuss_should_tell::judge,
    ),
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_attend::judge),
    (&[What::Act(Act::StrategyDiscussion)], discuss_will_attend::judge),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal),
        ],
        discuss_must_coordinate_across_local_authority_boundaries::judge,
    ),
    (
        &[
            What::Act(Act::StrategyDiscussion),
            What::Duty(Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing2),
        ],
        discuss_must_cover::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([own(timeline, now), crate::shared::strategy_discussion::judge(timeline, now)])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The person who receives the information or referral should send the matter to the police and the
/// children's social care manager immediately after the receipt of information that may point to
/// complex and organised abuse.
///
/// SET A.8.4.1
///
/// Reading: 'a manager in children's social care services'.
mod refer_should_send_the_matter_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/refer-a988980a",
        citations: &["SET A.8.4.1"],
        readings: &["'a manager in children's social care services'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The person who receives the information or referral should send the matter to the police and the children's social care manager immediately after the receipt of information that may point to complex and organised abuse",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePersonWhoReceivesTheInformationOrReferralShouldSend),
            );
        flat([
            {
                let start = first(
                    Milestone::OrganisedAbuseIndicated.occurrences(timeline),
                );
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “immediately”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [Party::Role(Role::RecipientOfInformation)];
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

/// Somebody (the text does not say who) should tell the designated officer (LADO) (where appropriate).
///
/// SET A.8.4.1
///
/// The text does not say who.
mod refer_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/refer-08b09d8c",
        citations: &["SET A.8.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the designated officer (LADO) (where appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OrganisedAbuseDiscussionRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should send the matter to the senior manager of children's
/// social care and the designated officer (LADO) when managers of a social care agency or a member of
/// the police may be implicated.
///
/// SET A.8.4.2
///
/// Reading: 'a senior manager': of children's social care.
///
/// The text does not say who.
mod refer_should_send_the_matter {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/refer-63e97955",
        citations: &["SET A.8.4.2"],
        readings: &["'a senior manager': of children's social care"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ManagersOfASocialCareAgencyOrAMemberOfThePoliceMay
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send the matter to the senior manager of children's social care and the designated officer (LADO) when managers of a social care agency or a member of the police may be implicated",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should send the matter to the senior manager of children's
    /// social care and the designated officer (LADO) when managers of a social care agency or a member of
    /// the police may be implicated.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheMatterTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OrganisedAbuseDiscussionRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheMatterTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider telling the statutory partners and a senior
/// officer of the police, where complexities or resources may have to be considered quickly.
///
/// SET A.8.4.2
///
/// The text does not say who.
mod refer_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/refer-b0cc86ec",
        citations: &["SET A.8.4.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider telling the statutory partners and a senior officer of the police, where complexities or resources may have to be considered quickly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTellingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OrganisedAbuseDiscussionRefer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTellingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should arrange it as a matter of urgency when the concern is
/// of organised abuse.
///
/// SET A.8.5.1
///
/// The text does not say who.
mod discuss_should_arrange_it_as_a_matter_of_urgency {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-48e98cc4",
        citations: &["SET A.8.5.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should arrange it as a matter of urgency when the concern is of organised abuse",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should arrange it as a matter of urgency when the concern is
    /// of organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeItAsA,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as a matter of urgency”: the text gives no measure",
                ),
            )
    }
}

/// The strategy meeting or discussion should consider what needs to be done, and above all whether
/// there should be a criminal investigation when the concern is of organised abuse.
///
/// SET A.8.5.1
mod discuss_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-a61548ca",
        citations: &["SET A.8.5.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion should consider what needs to be done, and above all whether there should be a criminal investigation when the concern is of organised abuse",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion should consider what needs to be done, and above all whether
    /// there should be a criminal investigation when the concern is of organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion must happen within 1 working day of receipt of the organised
/// abuse referral when the concern is of organised abuse.
///
/// SET A.8.5.2
///
/// Reading: 'the referral': that of 8.4.1, to police and children's social care, which may come long
/// after the one that brought the case in.
mod discuss_must_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-4237956d",
        citations: &["SET A.8.5.2"],
        readings: &[
            "'the referral': that of 8.4.1, to police and children's social care, which may come long after the one that brought the case in",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion must happen within 1 working day of receipt of the organised abuse referral when the concern is of organised abuse",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion must happen within 1 working day of receipt of the organised
    /// abuse referral when the concern is of organised abuse.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let start = first(Milestone::OrganisedAbuseReferred.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The senior manager of children's social care must chair the strategy meeting or discussion when the
/// concern is of organised abuse.
///
/// SET A.8.5.2
///
/// Reading: 'chaired by … must take place': the chair is part of the must.
mod discuss_must_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-a8ca5da4",
        citations: &["SET A.8.5.2"],
        readings: &["'chaired by … must take place': the chair is part of the must"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The senior manager of children's social care must chair the strategy meeting or discussion when the concern is of organised abuse",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The senior manager of children's social care must chair the strategy meeting or discussion when the
    /// concern is of organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::SeniorManager)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) must record it formally when the concern is of organised
/// abuse.
///
/// SET A.8.5.2
///
/// The text does not say who.
mod discuss_must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-92e17141",
        citations: &["SET A.8.5.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record it formally when the concern is of organised abuse",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must record it formally when the concern is of organised
    /// abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the statutory partners of the local safeguarding
/// partnership or board at this stage, for information only when the concern is of organised abuse.
///
/// SET A.8.5.2
///
/// The text does not say who.
mod discuss_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-e399da0c",
        citations: &["SET A.8.5.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the statutory partners of the local safeguarding partnership or board at this stage, for information only when the concern is of organised abuse",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the statutory partners of the local safeguarding
    /// partnership or board at this stage, for information only when the concern is of organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The nominated senior social care staff and the nominated senior police staff should attend the
/// strategy meeting or discussion when the concern is of organised abuse.
///
/// SET A.8.5.3
mod discuss_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-ac15a24e",
        citations: &["SET A.8.5.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The nominated senior social care staff and the nominated senior police staff should attend the strategy meeting or discussion when the concern is of organised abuse",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The nominated senior social care staff and the nominated senior police staff should attend the
    /// strategy meeting or discussion when the concern is of organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Role(Role::SeniorSocialCareStaff),
            Party::Role(Role::SeniorPoliceStaff),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The senior staff of health services, the senior staff of education and the senior staff of other
/// agencies will attend the strategy meeting or discussion (if necessary) when the concern is of
/// organised abuse.
///
/// SET A.8.5.3
///
/// Reading: 'as required'.
mod discuss_will_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-ca25c139",
        citations: &["SET A.8.5.3"],
        readings: &["'as required'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The senior staff of health services, the senior staff of education and the senior staff of other agencies will attend the strategy meeting or discussion (if necessary) when the concern is of organised abuse",
        force: Force::Should,
        forbids: false,
        softener: Some("if necessary"),
    };

    /// The senior staff of health services, the senior staff of education and the senior staff of other
    /// agencies will attend the strategy meeting or discussion (if necessary) when the concern is of
    /// organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Role(Role::SeniorHealthStaff),
            Party::Role(Role::SeniorEducationStaff),
            Party::Role(Role::SeniorStaffOfOthers),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) must coordinate across local authority boundaries (where
/// necessary) when the concern is of organised abuse.
///
/// SET A.8.5.3
///
/// Reading: said of the meeting or discussion; 'must ensure coordination'.
///
/// The text does not say who.
mod discuss_must_coordinate_across_local_authority_boundaries {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-82175e32",
        citations: &["SET A.8.5.3"],
        readings: &["said of the meeting or discussion; 'must ensure coordination'"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must coordinate across local authority boundaries (where necessary) when the concern is of organised abuse",
        force: Force::Must,
        forbids: false,
        softener: Some("where necessary"),
    };

    /// Somebody (the text does not say who) must coordinate across local authority boundaries (where
    /// necessary) when the concern is of organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The strategy meeting or discussion must cover the following when the concern is of organised abuse.
///
/// Listed: what is known of children named, in contact with possible abusers now, or formerly.
///
/// Listed: possible victims who are adults by now.
///
/// Listed: what more has to be known at this stage, and how it is gathered.
///
/// Listed: whether complex abuse has come to light, and how far it reaches.
///
/// Listed: a first map of the scale and of who may be implicated.
///
/// Listed: witnesses to interview before the children, and interviews many and simultaneous.
///
/// Listed: a plan of investigation with its resources, for the management and resources strategy
/// group.
///
/// Listed: what protects children immediately.
///
/// SET A.8.5.4
///
/// Reading: 'must carefully note', over a list of which most items are things to do.
mod discuss_must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-f06fc0aa",
        citations: &["SET A.8.5.4"],
        readings: &[
            "'must carefully note', over a list of which most items are things to do",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion must cover the following when the concern is of organised abuse",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion must cover the following when the concern is of organised abuse.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::StrategyDiscussion.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
