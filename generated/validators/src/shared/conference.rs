//! Child protection conference
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::Conference],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::TheChildProtectionConferenceIsToCoverTheFollowingThe,
        Duty::TheChildProtectionConferenceMustConsiderTheNeedsOfAll,
        Duty::TheChildProtectionConferenceShouldConsiderTheFollowing,
        Duty::TheChildProtectionConferenceShouldCoverTheChildOfWhom,
    ],
    facts: &["age"],
    circumstances: &[
        Circumstance::ExclusionIsJustifiedAs73Describes,
        Circumstance::ItIsAgreedOtherwise,
        Circumstance::TheChildAttendsTheConferenceAndConsents,
        Circumstance::TheyAreActuallyInvolvedInTheChildsSituation,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::TheChildProtectionConferenceIsToCoverTheFollowingThe),
        ],
        is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::TheChildProtectionConferenceShouldCoverTheChildOfWhom),
        ],
        should_cover::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::TheChildProtectionConferenceMustConsiderTheNeedsOfAll),
        ],
        must_cover::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        will_attend::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        should_attend::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        will_chair::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::TheChildProtectionConferenceShouldConsiderTheFollowing),
        ],
        should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        will_attend2::judge,
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
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        should_not_attend::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        will_attend3::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        conference_quorum::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        conference_quorum2::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The child protection conference is to cover the following (the text uses no duty word).
///
/// Listed: among the agencies: what is known of the child's developmental needs, and how able the
/// parents are to meet them, keep the child safe and further health and development, seen within
/// family and surroundings.
///
/// Listed: whether significant harm threatens the child: on the evidence, the present situation, the
/// history and how the family functions and functioned.
///
/// Listed: future action to recommend: a child protection plan among it, what is planned to come of it
/// for the child, and the best way to intervene.
///
/// Listed: a lead social worker of children's social care to appoint for every child that requires a
/// plan.
///
/// Listed: a core group to name, of professionals and family, which develops, carries out and reviews
/// the plan.
///
/// Listed: a contingency plan: for agreed actions left undone, or a change that touches the child's
/// safety and welfare.
///
/// SET A.4.1.2
///
/// Reading: 'the tasks … are': stated as fact.
///
/// The text uses no duty word here.
mod is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-054ae247",
        citations: &["SET A.4.1.2"],
        readings: &["'the tasks … are': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child protection conference is to cover the following (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildProtectionConferenceIsToCoverTheFollowingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Conference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildProtectionConferenceIsToCoverTheFollowingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child protection conference should cover the child of whom the specific concerns speak.
///
/// SET A.4.1.5
mod should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f0cfbae8",
        citations: &["SET A.4.1.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child protection conference should cover the child of whom the specific concerns speak",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildProtectionConferenceShouldCoverTheChildOfWhom),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Conference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildProtectionConferenceShouldCoverTheChildOfWhom,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child protection conference must consider the needs of all other children of the household.
///
/// SET A.4.1.5
mod must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-05df250b",
        citations: &["SET A.4.1.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child protection conference must consider the needs of all other children of the household",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildProtectionConferenceMustConsiderTheNeedsOfAll),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Conference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildProtectionConferenceMustConsiderTheNeedsOfAll,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care (social workers who led an assessment and were part of it, and the manager
/// over them), education settings, the police and health services (for example a GP, a paediatrician,
/// a health visitor, a school nurse, mental health for the young) will attend the child protection
/// conference when they are actually involved in the child's situation.
///
/// SET A.4.3.2
///
/// Reading: 'will involve … as and when there is actual involvement'.
mod will_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a085434a",
        citations: &["SET A.4.3.2"],
        readings: &["'will involve … as and when there is actual involvement'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheyAreActuallyInvolvedInTheChildsSituation.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care (social workers who led an assessment and were part of it, and the manager over them), education settings, the police and health services (for example a GP, a paediatrician, a health visitor, a school nurse, mental health for the young) will attend the child protection conference when they are actually involved in the child's situation",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care (social workers who led an assessment and were part of it, and the manager
    /// over them), education settings, the police and health services (for example a GP, a paediatrician,
    /// a health visitor, a school nurse, mental health for the young) will attend the child protection
    /// conference when they are actually involved in the child's situation.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "children's social care (social workers who led an assessment and were part of it, and the manager over them)",
            ),
            Party::Agency(Agency::Education),
            Party::Agency(Agency::Police),
            Party::Qualified(
                "health services (for example a GP, a paediatrician, a health visitor, a school nurse, mental health for the young)",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The professional with a need to know or something to contribute to the task should be invited to
/// the child protection conference.
///
/// SET A.4.3.4
mod should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-84b9977f",
        citations: &["SET A.4.3.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional with a need to know or something to contribute to the task should be invited to the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "the professional with a need to know or something to contribute to the task",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The children's social care manager or the independent chair will chair the child protection
/// conference.
///
/// SET A.4.8.1
///
/// Reading: accountable to the director of children's services.
mod will_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d7997494",
        citations: &["SET A.4.8.1"],
        readings: &["accountable to the director of children's services"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager or the independent chair will chair the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        let parties = [
            Party::Role(Role::SocialCareManager),
            Party::Role(Role::IndependentChair),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::Any))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The child protection conference should consider the following.
///
/// Listed: whether the child has suffered significant harm.
///
/// Listed: and whether the child is likely to suffer it in future.
///
/// SET A.4.9.1
mod should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f210395c",
        citations: &["SET A.4.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child protection conference should consider the following",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildProtectionConferenceShouldConsiderTheFollowing),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::Conference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildProtectionConferenceShouldConsiderTheFollowing,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care (social workers who led an assessment and were part of it, and the manager
/// over them), education settings (schools, colleges, nurseries and the like), the police and health
/// services (for example a GP, a paediatrician, a health visitor, a school nurse, mental health for
/// the young) will attend the child protection conference when they are actually involved in the
/// child's situation.
///
/// SET B.7.1.2
///
/// Reading: 'will involve … as and when there is actual involvement'.
mod will_attend2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fb8cf315",
        citations: &["SET B.7.1.2"],
        readings: &["'will involve … as and when there is actual involvement'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheyAreActuallyInvolvedInTheChildsSituation.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care (social workers who led an assessment and were part of it, and the manager over them), education settings (schools, colleges, nurseries and the like), the police and health services (for example a GP, a paediatrician, a health visitor, a school nurse, mental health for the young) will attend the child protection conference when they are actually involved in the child's situation",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care (social workers who led an assessment and were part of it, and the manager
    /// over them), education settings (schools, colleges, nurseries and the like), the police and health
    /// services (for example a GP, a paediatrician, a health visitor, a school nurse, mental health for
    /// the young) will attend the child protection conference when they are actually involved in the
    /// child's situation.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        let parties = [
            Party::Qualified(
                "children's social care (social workers who led an assessment and were part of it, and the manager over them)",
            ),
            Party::Qualified(
                "education settings (schools, colleges, nurseries and the like)",
            ),
            Party::Agency(Agency::Police),
            Party::Qualified(
                "health services (for example a GP, a paediatrician, a health visitor, a school nurse, mental health for the young)",
            ),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The parents and the person with parental responsibility must be invited to the child protection
/// conference, unless exclusion is justified as 7.3 describes.
///
/// SET B.7.2.1
mod must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-65b36f6e",
        citations: &["SET B.7.2.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ExclusionIsJustifiedAs73Describes.holds(timeline).opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The parents and the person with parental responsibility must be invited to the child protection conference, unless exclusion is justified as 7.3 describes",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The parents and the person with parental responsibility must be invited to the child protection
    /// conference, unless exclusion is justified as 7.3 describes.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        let parties = [
            Party::Role(Role::Parents),
            Party::Role(Role::PersonWithParentalResponsibility),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The child should not usually be invited to the child protection conference when the child's age in
/// years is under 12.
///
/// SET B.7.4.4
///
/// Reading: 'a guiding principle'; 'to attend … in person'.
mod should_not_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4e78ff66",
        citations: &["SET B.7.4.4"],
        readings: &["'a guiding principle'; 'to attend … in person'"],
        silences: &[],
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
        text: "The child should not usually be invited to the child protection conference when the child's age in years is under 12",
        force: Force::Should,
        forbids: true,
        softener: Some("usually"),
    };

    /// The child should not usually be invited to the child protection conference when the child's age in
    /// years is under 12.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        let parties = [Party::Role(Role::Child)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All).forbidden())
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The child's independent advocate will attend the child protection conference when the child attends
/// the conference and consents.
///
/// SET B.7.4.18
mod will_attend3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7576b3f9",
        citations: &["SET B.7.4.18"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildAttendsTheConferenceAndConsents.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child's independent advocate will attend the child protection conference when the child attends the conference and consents",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The child's independent advocate will attend the child protection conference when the child attends
    /// the conference and consents.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Conference.occurrences(timeline);
        let parties = [Party::Role(Role::Advocate)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Child protection conference: The quorum for each child is children's social care and at least 2
/// other agencies or professional groups that have had direct contact with that child.
///
/// SET A.4.3.10
///
/// Reading: 'a minimum quorum … there should be attendance': should.
mod conference_quorum {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "conference-quorum-90286932",
        citations: &["SET A.4.3.10"],
        readings: &["'a minimum quorum … there should be attendance': should"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Child protection conference: The quorum for each child is children's social care and at least 2 other agencies or professional groups that have had direct contact with that child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        Act::Conference
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| flat([
                SENTENCE
                    .judge(
                        actors::attended_by(
                            one,
                            &[Party::Agency(Agency::SocialCare)],
                            Sharing::All,
                        ),
                    ),
                SENTENCE
                    .judge(
                        actors::number_attending(
                            one,
                            2,
                            &[],
                            &[Party::Agency(Agency::SocialCare)],
                            Some(
                                "or professional groups that have had direct contact with that child",
                            ),
                        ),
                    ),
            ]))
            .collect::<Vec<_>>()
    }
}

/// Child protection conference: The quorum is the social worker and at least 2 other professionals of
/// different disciplines when it is not the case that it is agreed otherwise.
///
/// SET B.7.7.2
///
/// Reading: 'the chair must ensure … represented': must; 'disciplines' are not said to be agencies,
/// nor to know the child.
mod conference_quorum2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "conference-quorum-dd43aa20",
        citations: &["SET B.7.7.2"],
        readings: &[
            "'the chair must ensure … represented': must; 'disciplines' are not said to be agencies, nor to know the child",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Child protection conference: The quorum is the social worker and at least 2 other professionals of different disciplines when it is not the case that it is agreed otherwise",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        applying(
            Circumstance::ItIsAgreedOtherwise.holds(timeline).opposite(),
            Act::Conference
                .occurrences(timeline)
                .into_iter()
                .flat_map(|one| flat([
                    SENTENCE
                        .judge(
                            actors::attended_by(
                                one,
                                &[Party::Role(Role::SocialWorker)],
                                Sharing::All,
                            ),
                        ),
                    SENTENCE
                        .judge(
                            actors::number_attending(
                                one,
                                2,
                                &[],
                                &[Party::Role(Role::SocialWorker)],
                                Some("of different disciplines"),
                            ),
                        ),
                ]))
                .collect::<Vec<_>>(),
        )
    }
}
