//! Strategy meeting or discussion on organised abuse
//!
//! SET A.8.5
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::StrategyDiscussion],
    milestones: &[Milestone::ReferralReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen,
        Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeItAsA,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory,
        Duty::TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds,
    ],
    facts: &["organised-abuse"],
    circumstances: &[],
};

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    [own(timeline, now), crate::shared::strategy_discussion::judge(timeline, now)]
        .concat()
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    [
        discuss_should_arrange_it_as_a_matter_of_urgency::judge(timeline, now),
        discuss_should_cover::judge(timeline, now),
        discuss_must_happen_within_1_working_day::judge(timeline, now),
        discuss_must_chair::judge(timeline, now),
        discuss_must_record::judge(timeline, now),
        discuss_should_tell::judge(timeline, now),
        discuss_should_attend::judge(timeline, now),
        discuss_will_attend::judge(timeline, now),
        discuss_must_coordinate_across_local_authority_boundaries::judge(timeline, now),
    ]
        .concat()
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

/// The strategy meeting or discussion must happen within 1 working day of receipt of the referral when
/// the concern is of organised abuse.
///
/// SET A.8.5.2
mod discuss_must_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "organised-abuse-discussion/discuss-afd857d3",
        citations: &["SET A.8.5.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.organised_abuse(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion must happen within 1 working day of receipt of the referral when the concern is of organised abuse",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion must happen within 1 working day of receipt of the referral when
    /// the concern is of organised abuse.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let start = first(Milestone::ReferralReceived.occurrences(timeline));
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
