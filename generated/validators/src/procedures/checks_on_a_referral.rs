//! Checks and information gathering on a referral
//!
//! SET A.2.4.4
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::ChecksOnAReferralPermission,
        Act::ChecksOnAReferralPoliceDecide,
        Act::ChecksOnAReferralPoliceTold,
        Act::ScreeningAssessment,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareShouldMakeClearToFamiliesWhere,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAtThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussHowParents,
        Duty::SomebodyTheTextDoesNotSayWhoShouldInterviewFamily,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheReasons,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf,
        Duty::TheAssessmentAtTheStageOfChecksShouldCoverThe,
        Duty::TheChildrensSocialCareManagerShouldAuthoriseADiscussion,
        Duty::ThePoliceMustDecideWhetherACriminalInvestigationBegins,
    ],
    facts: &["checks-without-parents", "possible-crime"],
    circumstances: &[Circumstance::SeekingItMayPutAChildAtRiskOfSignificantHarm],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ChecksOnAReferralPermission),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf),
        ],
        permission_should_seek_permission_of_the_parents_before::judge,
    ),
    (
        &[
            What::Act(Act::ChecksOnAReferralPermission),
            What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseADiscussion),
        ],
        permission_should_authorise_a_discussion_of_the_referral::judge,
    ),
    (
        &[
            What::Act(Act::ChecksOnAReferralPermission),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheReasons),
        ],
        permission_should_record::judge,
    ),
    (
        &[What::Act(Act::ScreeningAssessment), What::ActEnds(Act::ScreeningAssessment)],
        assess_should_lead::judge,
    ),
    (
        &[What::Act(Act::ScreeningAssessment), What::ActEnds(Act::ScreeningAssessment)],
        assess_should_complete::judge,
    ),
    (
        &[
            What::Act(Act::ScreeningAssessment),
            What::ActEnds(Act::ScreeningAssessment),
            What::Duty(Duty::TheAssessmentAtTheStageOfChecksShouldCoverThe),
        ],
        assess_should_cover::judge,
    ),
    (
        &[What::Act(Act::ScreeningAssessment), What::ActEnds(Act::ScreeningAssessment)],
        assess_must_happen_immediately::judge,
    ),
    (
        &[
            What::Act(Act::ScreeningAssessment),
            What::ActEnds(Act::ScreeningAssessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInterviewFamily),
        ],
        assess_should_interview_family_members_and_the_child::judge,
    ),
    (
        &[
            What::Act(Act::ScreeningAssessment),
            What::ActEnds(Act::ScreeningAssessment),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout),
        ],
        assess_should_communicate_without_words_with_those_who::judge,
    ),
    (
        &[
            What::Act(Act::ScreeningAssessment),
            What::ActEnds(Act::ScreeningAssessment),
            What::Duty(Duty::ChildrensSocialCareShouldMakeClearToFamiliesWhere),
        ],
        assess_should_make_clear_to_families_where_appropriate::judge,
    ),
    (
        &[
            What::Act(Act::ChecksOnAReferralPoliceTold),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAtThe),
        ],
        police_told_must_tell_at_the_earliest_opportunity::judge,
    ),
    (
        &[
            What::Act(Act::ChecksOnAReferralPoliceTold),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussHowParents),
        ],
        police_told_should_discuss_how_parents_are_told_of::judge,
    ),
    (
        &[
            What::Act(Act::ChecksOnAReferralPoliceDecide),
            What::Duty(Duty::ThePoliceMustDecideWhetherACriminalInvestigationBegins),
        ],
        police_decide_must_decide_whether_a_criminal_investigation::judge,
    ),
    (
        &[
            What::Act(Act::ChecksOnAReferralPoliceDecide),
            What::Act(Act::ChecksOnAReferralPoliceTold),
        ],
        police_decide_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ChecksOnAReferralPoliceTold),
            What::Act(Act::ScreeningAssessment),
            What::ActEnds(Act::ScreeningAssessment),
        ],
        police_told_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) should seek permission of the parents before other agencies
/// hear of the referral, unless seeking it may put a child at risk of significant harm.
///
/// SET A.2.4.12
///
/// The text does not say who.
mod permission_should_seek_permission_of_the_parents_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/permission-8c77a2f2",
        citations: &["SET A.2.4.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::SeekingItMayPutAChildAtRiskOfSignificantHarm
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should seek permission of the parents before other agencies hear of the referral, unless seeking it may put a child at risk of significant harm",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should seek permission of the parents before other agencies
    /// hear of the referral, unless seeking it may put a child at risk of significant harm.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChecksOnAReferralPermission.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager should authorise a discussion of the referral with other
/// agencies without the parents' knowledge or permission when other agencies are spoken to about the
/// referral, by decision of the manager, while parents do not know or did not agree.
///
/// SET A.2.4.14
mod permission_should_authorise_a_discussion_of_the_referral {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/permission-f9ca22c1",
        citations: &["SET A.2.4.14"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.checks_without_parents(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager should authorise a discussion of the referral with other agencies without the parents' knowledge or permission when other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The children's social care manager should authorise a discussion of the referral with other
    /// agencies without the parents' knowledge or permission when other agencies are spoken to about the
    /// referral, by decision of the manager, while parents do not know or did not agree.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseADiscussion),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChecksOnAReferralPermission.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerShouldAuthoriseADiscussion,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should record the reasons for it when other agencies are
/// spoken to about the referral, by decision of the manager, while parents do not know or did not
/// agree.
///
/// SET A.2.4.14
///
/// The text does not say who.
mod permission_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/permission-5f67e9b8",
        citations: &["SET A.2.4.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.checks_without_parents(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record the reasons for it when other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should record the reasons for it when other agencies are
    /// spoken to about the referral, by decision of the manager, while parents do not know or did not
    /// agree.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheReasons),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChecksOnAReferralPermission.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheReasons,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should lead the assessment at the stage of checks.
///
/// SET A.2.4.6
mod assess_should_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/assess-a3a806f5",
        citations: &["SET A.2.4.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should lead the assessment at the stage of checks",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ScreeningAssessment.occurrences(timeline);
        let parties = [Party::Role(Role::SocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Lead, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The social worker should complete assessment at the stage of checks.
///
/// Listed: talking with the referrer.
///
/// Listed: considering records of the child and the household.
///
/// Listed: involving other agencies, the police on a suspected offence, probation where an offender is
/// the risk (as appropriate).
///
/// SET A.2.4.6
///
/// The text does not say how long.
mod assess_should_complete {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/assess-aa7ecf7c",
        citations: &["SET A.2.4.6"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should complete assessment at the stage of checks",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ScreeningAssessment.ends(timeline);
        let parties = [Party::Role(Role::SocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The assessment at the stage of checks should cover the following.
///
/// Listed: what the concern is.
///
/// Listed: how and why it arose.
///
/// Listed: what child and family seem to need.
///
/// Listed: whether it is one of abuse or neglect.
///
/// Listed: whether this child or others of household or community need urgent protection.
///
/// SET A.2.4.7
mod assess_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/assess-18e3fd94",
        citations: &["SET A.2.4.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The assessment at the stage of checks should cover the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheAssessmentAtTheStageOfChecksShouldCoverThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ScreeningAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheAssessmentAtTheStageOfChecksShouldCoverThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The assessment at the stage of checks must happen immediately.
///
/// SET A.2.4.16
///
/// Reading: 'must involve an immediate assessment' of concerns on health, development or harm that
/// justify enquiries, assessments or interventions.
///
/// The text does not say who.
mod assess_must_happen_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/assess-526f53f8",
        citations: &["SET A.2.4.16"],
        readings: &[
            "'must involve an immediate assessment' of concerns on health, development or harm that justify enquiries, assessments or interventions",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The assessment at the stage of checks must happen immediately",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(&[Act::ScreeningAssessment.occurrences(timeline)]),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should interview family members, and the child where
/// appropriate, in the language they prefer.
///
/// SET A.2.4.13
///
/// The text does not say who.
mod assess_should_interview_family_members_and_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/assess-8996a24c",
        citations: &["SET A.2.4.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should interview family members, and the child where appropriate, in the language they prefer",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInterviewFamily),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ScreeningAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldInterviewFamily,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should communicate without words with those who need it (where
/// appropriate).
///
/// SET A.2.4.13
///
/// The text does not say who.
mod assess_should_communicate_without_words_with_those_who {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/assess-0cbe23e7",
        citations: &["SET A.2.4.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should communicate without words with those who need it (where appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ScreeningAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should make clear to families, where appropriate, and to other agencies that
/// these may be shown what is given for this assessment.
///
/// SET A.2.4.15, SET A.2.5.9
mod assess_should_make_clear_to_families_where_appropriate {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/assess-7079179f",
        citations: &["SET A.2.4.15", "SET A.2.5.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should make clear to families, where appropriate, and to other agencies that these may be shown what is given for this assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldMakeClearToFamiliesWhere),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ScreeningAssessment.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldMakeClearToFamiliesWhere,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell the police at the earliest opportunity when there
/// may have been a crime.
///
/// SET A.2.4.19
///
/// The text does not say who.
mod police_told_must_tell_at_the_earliest_opportunity {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/police-told-bcb08e80",
        citations: &["SET A.2.4.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.possible_crime(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the police at the earliest opportunity when there may have been a crime",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must tell the police at the earliest opportunity when there
    /// may have been a crime.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::ChecksOnAReferralPoliceTold.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAtThe,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “at the earliest opportunity”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should discuss how parents are told of the concerns without
/// putting police investigations at risk when there may have been a crime.
///
/// SET A.2.4.19
///
/// The text does not say who.
mod police_told_should_discuss_how_parents_are_told_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/police-told-abb7148b",
        citations: &["SET A.2.4.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.possible_crime(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should discuss how parents are told of the concerns without putting police investigations at risk when there may have been a crime",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should discuss how parents are told of the concerns without
    /// putting police investigations at risk when there may have been a crime.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussHowParents),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChecksOnAReferralPoliceTold.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussHowParents,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police must decide whether a criminal investigation begins when there may have been a crime.
///
/// SET A.2.4.19
mod police_decide_must_decide_whether_a_criminal_investigation {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "checks-on-a-referral/police-decide-c0851674",
        citations: &["SET A.2.4.19"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.possible_crime(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police must decide whether a criminal investigation begins when there may have been a crime",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The police must decide whether a criminal investigation begins when there may have been a crime.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceMustDecideWhetherACriminalInvestigationBegins),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ChecksOnAReferralPoliceDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceMustDecideWhetherACriminalInvestigationBegins,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Decide on a criminal investigation” follows “Tell the police, if there may be a crime”.
///
/// SET A.2.4.4
mod police_decide_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-decide-in-order-73718112",
        citations: &["SET A.2.4.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Decide on a criminal investigation” follows “Tell the police, if there may be a crime”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ChecksOnAReferralPoliceTold.occurrences(timeline)];
        Act::ChecksOnAReferralPoliceDecide
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Tell the police, if there may be a crime” follows “Assessment at the stage of checks”.
///
/// SET A.2.4.4
mod police_told_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "police-told-in-order-bf2a470a",
        citations: &["SET A.2.4.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell the police, if there may be a crime” follows “Assessment at the stage of checks”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ScreeningAssessment.occurrences(timeline)];
        Act::ChecksOnAReferralPoliceTold
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
