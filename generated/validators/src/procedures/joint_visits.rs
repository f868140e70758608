//! Joint visit by police and children's social care
//!
//! SET A.3.3
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::JointVisit,
        Act::JointVisitsShare,
        Act::JointVisitsVisitAlone,
        Act::JointVisitsVisitJointly,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::ChildrensSocialCareAndThePoliceShouldConsiderTheBest,
        Duty::ChildrensSocialCareAndThePoliceShouldDiscussAndRecord,
        Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy,
        Duty::ChildrensSocialCareAndThePoliceShouldNotDelayIt,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAndShare,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::AnImmediateRiskToAChildIsRecognised,
        Circumstance::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::JointVisitsVisitJointly),
            What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy),
        ],
        visit_jointly_should_discuss_case_by_case_whether_a::judge,
    ),
    (
        &[
            What::Act(Act::JointVisitsVisitJointly),
            What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldConsiderTheBest),
        ],
        visit_jointly_should_cover::judge,
    ),
    (
        &[
            What::Act(Act::JointVisitsVisitJointly),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA),
        ],
        visit_jointly_should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::JointVisitsVisitJointly),
            What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussAndRecord),
        ],
        visit_jointly_should_discuss_and_record_the_incident::judge,
    ),
    (
        &[What::Act(Act::JointVisit), What::ActEnds(Act::JointVisit)],
        visit_is_to_do_this::judge,
    ),
    (
        &[What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldNotDelayIt)],
        visit_should_not_delay_it_because_the_other_agency::judge,
    ),
    (
        &[
            What::Act(Act::JointVisitsShare),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAndShare),
        ],
        share_should_record_and_share_actions_and_decisions::judge,
    ),
    (
        &[
            What::Act(Act::JointVisit),
            What::ActEnds(Act::JointVisit),
            What::Act(Act::JointVisitsShare),
            What::Act(Act::JointVisitsVisitAlone),
        ],
        share_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Children's social care and the police should discuss, case by case, whether a joint visit is
/// required.
///
/// SET A.3.3.5
mod visit_jointly_should_discuss_case_by_case_whether_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "joint-visits/visit-jointly-971c01aa",
        citations: &["SET A.3.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care and the police should discuss, case by case, whether a joint visit is required",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::JointVisitsVisitJointly.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care and the police should consider the best place for a visit.
///
/// Listed: an education setting.
///
/// Listed: the home.
///
/// Listed: another safe location.
///
/// SET A.3.3.5
mod visit_jointly_should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "joint-visits/visit-jointly-4f1f2c9d",
        citations: &["SET A.3.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care and the police should consider the best place for a visit",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldConsiderTheBest),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::JointVisitsVisitJointly.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareAndThePoliceShouldConsiderTheBest,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always consider a joint visit for these allegations.
///
/// Listed: every alleged sexual assault.
///
/// Listed: physical abuse amounting to actual bodily harm, or a more serious assault.
///
/// Listed: serious neglect or cruelty.
///
/// Listed: a minor offence with aggravating features.
///
/// SET A.3.3.6
///
/// The text does not say who.
mod visit_jointly_should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "joint-visits/visit-jointly-e3405f10",
        citations: &["SET A.3.3.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always consider a joint visit for these allegations",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::JointVisitsVisitJointly.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care and the police should discuss and record the incident when it is an isolated
/// incident without injury, within the family for example.
///
/// SET A.3.3.5
mod visit_jointly_should_discuss_and_record_the_incident {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "joint-visits/visit-jointly-2510d398",
        citations: &["SET A.3.3.5"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsAnIsolatedIncidentWithoutInjuryWithinTheFamilyFor
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care and the police should discuss and record the incident when it is an isolated incident without injury, within the family for example",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care and the police should discuss and record the incident when it is an isolated
    /// incident without injury, within the family for example.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussAndRecord),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::JointVisitsVisitJointly.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareAndThePoliceShouldDiscussAndRecord,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care and the police are to carry out the joint visit (the text uses no duty
/// word).
///
/// SET A.3.3.5
///
/// Reading: a joint visit is one by both.
///
/// The text uses no duty word here.
mod visit_is_to_do_this {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "joint-visits/visit-e3f07b62",
        citations: &["SET A.3.3.5"],
        readings: &["a joint visit is one by both"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care and the police are to carry out the joint visit (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::JointVisit.occurrences(timeline);
        let parties = [Party::Agency(Agency::SocialCare), Party::Agency(Agency::Police)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Children's social care and the police should not delay it because the other agency is absent when
/// an immediate risk to a child is recognised.
///
/// SET A.3.3.7
mod visit_should_not_delay_it_because_the_other_agency {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "joint-visits/visit-66b9fbca",
        citations: &["SET A.3.3.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AnImmediateRiskToAChildIsRecognised.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care and the police should not delay it because the other agency is absent when an immediate risk to a child is recognised",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    /// Children's social care and the police should not delay it because the other agency is absent when
    /// an immediate risk to a child is recognised.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldNotDelayIt));
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should record and share actions and decisions that follow the
/// joint visit, on completion.
///
/// SET A.3.3.7
///
/// The text does not say who.
///
/// The text does not say to whom.
mod share_should_record_and_share_actions_and_decisions {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "joint-visits/share-525d73e9",
        citations: &["SET A.3.3.7"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say to whom"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record and share actions and decisions that follow the joint visit, on completion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAndShare),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::JointVisitsShare.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAndShare,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Record and share” follows “Joint visit” or “Visit by one agency”.
///
/// SET A.3.3
mod share_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "share-in-order-110749a1",
        citations: &["SET A.3.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Record and share” follows “Joint visit” or “Visit by one agency”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::JointVisit.occurrences(timeline),
            Act::JointVisitsVisitAlone.occurrences(timeline),
        ];
        Act::JointVisitsShare
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
