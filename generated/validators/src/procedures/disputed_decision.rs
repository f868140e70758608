//! Disputed decision not to hold a conference
//!
//! SET A.3.9.14
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::DisputedDecisionAnswer,
        Act::DisputedDecisionOwnLead,
        Act::DisputedDecisionTalk,
        Act::InitialConference,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::EachAgencyShouldRecordTheConcernsTheDiscussionAndWhat,
        Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProcedures,
        Duty::TheProfessionalOfAnotherAgencyShouldConsultThe,
        Duty::TheProfessionalOfAnotherAgencyShouldConsultTheSocial,
    ],
    facts: &[],
    circumstances: &[
        Circumstance::AtLeastOneProfessionalRequestsItWithTheSupportOfA,
        Circumstance::NoAgreementIsReached,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::DisputedDecisionTalk),
            What::Duty(Duty::TheProfessionalOfAnotherAgencyShouldConsultTheSocial),
        ],
        talk_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::DisputedDecisionTalk),
            What::Duty(Duty::EachAgencyShouldRecordTheConcernsTheDiscussionAndWhat),
        ],
        talk_should_record::judge,
    ),
    (
        &[
            What::Act(Act::DisputedDecisionOwnLead),
            What::Duty(Duty::TheProfessionalOfAnotherAgencyShouldConsultThe),
        ],
        own_lead_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        answer_should_convene::judge,
    ),
    (
        &[
            What::Act(Act::DisputedDecisionAnswer),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProcedures),
        ],
        answer_should_follow_the_procedures_for_resolving_disagreements::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The professional of another agency should consult the social worker, the first line manager or the
/// designated safeguarding professional lead in further discussion.
///
/// SET A.3.9.14
///
/// Reading: 'and/or': any of them or several; 'their manager': the social worker's line manager.
mod talk_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disputed-decision/talk-ded4e1fd",
        citations: &["SET A.3.9.14"],
        readings: &[
            "'and/or': any of them or several; 'their manager': the social worker's line manager",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of another agency should consult the social worker, the first line manager or the designated safeguarding professional lead in further discussion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalOfAnotherAgencyShouldConsultTheSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisputedDecisionTalk.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalOfAnotherAgencyShouldConsultTheSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each agency should record the concerns, the discussion and what was agreed, in its files.
///
/// SET A.3.9.14
mod talk_should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disputed-decision/talk-13d6699c",
        citations: &["SET A.3.9.14"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency should record the concerns, the discussion and what was agreed, in its files",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyShouldRecordTheConcernsTheDiscussionAndWhat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisputedDecisionTalk.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachAgencyShouldRecordTheConcernsTheDiscussionAndWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional of another agency should consult the designated, named or lead person or a senior
/// manager of the professional's own agency.
///
/// SET A.3.9.15
mod own_lead_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disputed-decision/own-lead-1eaa90d9",
        citations: &["SET A.3.9.15"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of another agency should consult the designated, named or lead person or a senior manager of the professional's own agency",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheProfessionalOfAnotherAgencyShouldConsultThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisputedDecisionOwnLead.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalOfAnotherAgencyShouldConsultThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should convene the initial conference on the child when at least one
/// professional requests it, with the support of a senior manager or a named or designated
/// professional.
///
/// SET A.3.9.15
mod answer_should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disputed-decision/answer-75dfb13f",
        citations: &["SET A.3.9.15"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AtLeastOneProfessionalRequestsItWithTheSupportOfA
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should convene the initial conference on the child when at least one professional requests it, with the support of a senior manager or a named or designated professional",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care should convene the initial conference on the child when at least one
    /// professional requests it, with the support of a senior manager or a named or designated
    /// professional.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::InitialConference.occurrences(timeline);
        let parties = [Party::Agency(Agency::SocialCare)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Convene, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) should follow the procedures for resolving disagreements when
/// no agreement is reached.
///
/// SET A.3.9.16
///
/// The text does not say who.
mod answer_should_follow_the_procedures_for_resolving_disagreements {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "disputed-decision/answer-29a5e37a",
        citations: &["SET A.3.9.16"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::NoAgreementIsReached.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should follow the procedures for resolving disagreements when no agreement is reached",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should follow the procedures for resolving disagreements when
    /// no agreement is reached.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProcedures),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::DisputedDecisionAnswer.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProcedures,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
