//! Concern of a member of the public
//!
//! SET A.1.7.1
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::ConcernOfThePublicDecide, Act::ConcernOfThePublicHear, Act::Referral],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheMemberOf,
        Duty::TheAgencyThatReceivesAConcernFromThePublicShould,
        Duty::TheProfessionalWhoIsApproachedShouldAlwaysCollectWhat,
        Duty::TheProfessionalWhoIsApproachedShouldAlwaysConsultThe,
        Duty::TheProfessionalWhoIsApproachedShouldAlwaysRecordThe,
        Duty::TheProfessionalWhoIsApproachedShouldAlwaysTakeTheBasic,
    ],
    facts: &[],
    circumstances: &[Circumstance::ThereIsOne],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ConcernOfThePublicHear),
            What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysCollectWhat),
        ],
        hear_should_collect_what_can_be_had_to::judge,
    ),
    (
        &[
            What::Act(Act::ConcernOfThePublicHear),
            What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysTakeTheBasic),
        ],
        hear_should_take_the_basic_details::judge,
    ),
    (
        &[
            What::Act(Act::ConcernOfThePublicHear),
            What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysRecordThe),
        ],
        hear_should_record_at_the_time::judge,
    ),
    (
        &[
            What::Act(Act::ConcernOfThePublicHear),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheMemberOf),
        ],
        hear_should_give_the_member_of_the_public::judge,
    ),
    (
        &[
            What::Act(Act::ConcernOfThePublicDecide),
            What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysConsultThe),
        ],
        decide_should_consult::judge,
    ),
    (&[What::Act(Act::Referral)], decide_should_carry_out::judge),
    (
        &[
            What::Act(Act::ConcernOfThePublicDecide),
            What::Duty(Duty::TheAgencyThatReceivesAConcernFromThePublicShould),
        ],
        decide_should_tell::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The professional who is approached should always collect what can be had, to judge how serious it
/// is.
///
/// SET A.1.7.1
mod hear_should_collect_what_can_be_had_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-of-the-public/hear-ca88c657",
        citations: &["SET A.1.7.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who is approached should always collect what can be had, to judge how serious it is",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysCollectWhat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernOfThePublicHear.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoIsApproachedShouldAlwaysCollectWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who is approached should always take the basic details.
///
/// Listed: child: name, address, gender, birth date.
///
/// Listed: parents, education setting, medical practitioner, other professionals, lead professional:
/// name and how to reach them.
///
/// SET A.1.7.1
mod hear_should_take_the_basic_details {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-of-the-public/hear-1df10095",
        citations: &["SET A.1.7.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who is approached should always take the basic details",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysTakeTheBasic),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernOfThePublicHear.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoIsApproachedShouldAlwaysTakeTheBasic,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who is approached should always record the referral, with what was heard and said,
/// fact apart from opinion as far as possible at the time.
///
/// SET A.1.7.1
mod hear_should_record_at_the_time {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-of-the-public/hear-55970895",
        citations: &["SET A.1.7.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who is approached should always record the referral, with what was heard and said, fact apart from opinion as far as possible at the time",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysRecordThe),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::ConcernOfThePublicHear.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheProfessionalWhoIsApproachedShouldAlwaysRecordThe,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “at the time”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Qualified("the professional who is approached")];
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

/// Somebody (the text does not say who) should give the member of the public the number of children's
/// social care, and encourage a direct call.
///
/// SET A.1.7.2
///
/// The text does not say who.
mod hear_should_give_the_member_of_the_public {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-of-the-public/hear-e27fa088",
        citations: &["SET A.1.7.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give the member of the public the number of children's social care, and encourage a direct call",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheMemberOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernOfThePublicHear.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheMemberOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who is approached should always consult the manager of the professional and the
/// designated safeguarding professional lead on where it goes.
///
/// SET A.1.7.1
mod decide_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-of-the-public/decide-cf8d4997",
        citations: &["SET A.1.7.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who is approached should always consult the manager of the professional and the designated safeguarding professional lead on where it goes",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysConsultThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernOfThePublicDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoIsApproachedShouldAlwaysConsultThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The agency that receives a concern from the public should always carry out a referral to children's
/// social care.
///
/// SET A.1.7.2
///
/// Reading: in case that person does not refer, as is common, says the text.
mod decide_should_carry_out {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-of-the-public/decide-67170a26",
        citations: &["SET A.1.7.2"],
        readings: &["in case that person does not refer, as is common, says the text"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The agency that receives a concern from the public should always carry out a referral to children's social care",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Referral.occurrences(timeline);
        let parties = [Party::Agency(Agency::ReferringOrganisation)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The agency that receives a concern from the public should always tell the lead professional when
/// there is one.
///
/// SET A.1.7.2
///
/// Reading: 'make a referral' to that professional too.
mod decide_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "concern-of-the-public/decide-dc6f9eda",
        citations: &["SET A.1.7.2"],
        readings: &["'make a referral' to that professional too"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ThereIsOne.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The agency that receives a concern from the public should always tell the lead professional when there is one",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The agency that receives a concern from the public should always tell the lead professional when
    /// there is one.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheAgencyThatReceivesAConcernFromThePublicShould),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConcernOfThePublicDecide.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheAgencyThatReceivesAConcernFromThePublicShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
