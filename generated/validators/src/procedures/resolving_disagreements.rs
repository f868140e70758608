//! Resolving professional disagreements
//!
//! SET B.11.2
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::ResolvingDisagreementsStageFour,
        Act::ResolvingDisagreementsStageOne,
        Act::ResolvingDisagreementsStageThree,
        Act::ResolvingDisagreementsStageTwo,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe3,
        Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReferThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSendAWritten,
        Duty::SomebodyTheTextDoesNotSayWhoWillConveneAMeetingTo,
        Duty::TheFirstLineManagerOfEachProfessionalShouldThenSpeak,
        Duty::TheFrontlineProfessionalShouldConsultTheFirstLine,
        Duty::TheFrontlineProfessionalShouldDiscussTheDifferenceWith,
        Duty::TheSeniorManagerOfEachAgencyShouldCallAJointMeeting,
        Duty::TheSeniorManagerOfEachAgencyShouldDiscussTheConcerns,
    ],
    facts: &[],
    circumstances: &[Circumstance::ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageOne),
            What::Duty(Duty::TheFrontlineProfessionalShouldDiscussTheDifferenceWith),
        ],
        stage_one_should_discuss_the_difference_with_each_other::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageOne),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe),
        ],
        stage_one_should_escalate_the_disagreement_to_stage_two::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageTwo),
            What::Duty(Duty::TheFrontlineProfessionalShouldConsultTheFirstLine),
        ],
        stage_two_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageTwo),
            What::Duty(Duty::TheFirstLineManagerOfEachProfessionalShouldThenSpeak),
        ],
        stage_two_should_then_speak_with_the_line_manager::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageTwo),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe2),
        ],
        stage_two_should_escalate_the_disagreement_to_stage_three::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageThree),
            What::Duty(Duty::TheSeniorManagerOfEachAgencyShouldDiscussTheConcerns),
        ],
        stage_three_should_discuss_the_concerns_with_each_other::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageThree),
            What::Duty(Duty::TheSeniorManagerOfEachAgencyShouldCallAJointMeeting),
        ],
        stage_three_should_call_a_joint_meeting_the_professionals::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageThree),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe3),
        ],
        stage_three_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageFour),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferThe),
        ],
        stage_four_should_refer_the_disagreement_to_the_partnership_in::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageFour),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendAWritten),
        ],
        stage_four_should_send_a_written_account_of_the_dispute_and_of::judge,
    ),
    (
        &[
            What::Act(Act::ResolvingDisagreementsStageFour),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConveneAMeetingTo),
        ],
        stage_four_will_convene_a_meeting_to_seek_resolution::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The frontline professional should discuss the difference with each other, to understand it alike
/// and agree a resolution and a plan.
///
/// SET B.11.2.1
mod stage_one_should_discuss_the_difference_with_each_other {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-one-bd60a9fc",
        citations: &["SET B.11.2.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The frontline professional should discuss the difference with each other, to understand it alike and agree a resolution and a plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFrontlineProfessionalShouldDiscussTheDifferenceWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageOne.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFrontlineProfessionalShouldDiscussTheDifferenceWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should escalate the disagreement to stage two when the outcome
/// of "Stage one: do the professionals resolve it?" is "no".
///
/// SET B.11.2.1
///
/// Reading: 'unable to resolve differences within time scale': no amount is given.
///
/// The text does not say who.
///
/// The text does not say how long.
mod stage_one_should_escalate_the_disagreement_to_stage_two {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-one-3d585ed0",
        citations: &["SET B.11.2.1"],
        readings: &[
            "'unable to resolve differences within time scale': no amount is given",
        ],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::ResolvingDisagreementsStageOne
                .came_out(
                    Outcome::ResolvingDisagreementsStageOne(
                        ResolvingDisagreementsStageOneOutcome::No,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should escalate the disagreement to stage two when the outcome of \"Stage one: do the professionals resolve it?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should escalate the disagreement to stage two when the outcome
    /// of "Stage one: do the professionals resolve it?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageOne.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The frontline professional should consult the first line manager of each professional or the
/// Safeguarding supervisor or named nurse on the issue.
///
/// SET B.11.2.2
mod stage_two_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-two-1bf51cf0",
        citations: &["SET B.11.2.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The frontline professional should consult the first line manager of each professional or the Safeguarding supervisor or named nurse on the issue",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFrontlineProfessionalShouldConsultTheFirstLine),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageTwo.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFrontlineProfessionalShouldConsultTheFirstLine,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager of each professional should then speak with the line manager of the other
/// professional, to reach a resolution.
///
/// SET B.11.2.2
mod stage_two_should_then_speak_with_the_line_manager {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-two-23d6af10",
        citations: &["SET B.11.2.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager of each professional should then speak with the line manager of the other professional, to reach a resolution",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerOfEachProfessionalShouldThenSpeak),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageTwo.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerOfEachProfessionalShouldThenSpeak,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should escalate the disagreement to stage three when the
/// outcome of "Stage two: do the first line managers resolve it?" is "no".
///
/// SET B.11.2.2
///
/// The text does not say who.
mod stage_two_should_escalate_the_disagreement_to_stage_three {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-two-df504b15",
        citations: &["SET B.11.2.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::ResolvingDisagreementsStageTwo
                .came_out(
                    Outcome::ResolvingDisagreementsStageTwo(
                        ResolvingDisagreementsStageTwoOutcome::No,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should escalate the disagreement to stage three when the outcome of \"Stage two: do the first line managers resolve it?\" is \"no\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should escalate the disagreement to stage three when the
    /// outcome of "Stage two: do the first line managers resolve it?" is "no".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageTwo.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The senior manager of each agency should discuss the concerns with each other.
///
/// SET B.11.2.3
mod stage_three_should_discuss_the_concerns_with_each_other {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-three-82f4f2a3",
        citations: &["SET B.11.2.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The senior manager of each agency should discuss the concerns with each other",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSeniorManagerOfEachAgencyShouldDiscussTheConcerns),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageThree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSeniorManagerOfEachAgencyShouldDiscussTheConcerns,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The senior manager of each agency should call a joint meeting: the professionals involved, and the
/// managers over them (if necessary).
///
/// SET B.11.2.3
mod stage_three_should_call_a_joint_meeting_the_professionals {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-three-e47a29fe",
        citations: &["SET B.11.2.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The senior manager of each agency should call a joint meeting: the professionals involved, and the managers over them (if necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("if necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSeniorManagerOfEachAgencyShouldCallAJointMeeting),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageThree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSeniorManagerOfEachAgencyShouldCallAJointMeeting,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult the designated safeguarding children
/// professional of the agency.
///
/// SET B.11.2.3
///
/// Reading: 'advice and support should also be sought'.
///
/// The text does not say who.
mod stage_three_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-three-850c9d25",
        citations: &["SET B.11.2.3"],
        readings: &["'advice and support should also be sought'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the designated safeguarding children professional of the agency",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe3));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageThree.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should refer the disagreement to the partnership or board in a
/// timely manner when it is not resolved, or the discussions raise significant policy issues.
///
/// SET B.11.2.4
///
/// Reading: 'in the unlikely event'; 'and/or'.
///
/// The text does not say who.
mod stage_four_should_refer_the_disagreement_to_the_partnership_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-four-100ae460",
        citations: &["SET B.11.2.4"],
        readings: &["'in the unlikely event'; 'and/or'"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsNotResolvedOrTheDiscussionsRaiseSignificantPolicy
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should refer the disagreement to the partnership or board in a timely manner when it is not resolved, or the discussions raise significant policy issues",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should refer the disagreement to the partnership or board in a
    /// timely manner when it is not resolved, or the discussions raise significant policy issues.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageFour.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferThe),
                                ),
                        ],
                    ),
                    "whether this was done “in a timely manner”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should send a written account of the dispute, and of what was
/// tried to resolve it to the local safeguarding partnership or board.
///
/// SET B.11.2.4
///
/// The text does not say who.
mod stage_four_should_send_a_written_account_of_the_dispute_and_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-four-5ce15afb",
        citations: &["SET B.11.2.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should send a written account of the dispute, and of what was tried to resolve it to the local safeguarding partnership or board",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendAWritten));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageFour.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSendAWritten,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will convene a meeting to seek resolution (if necessary).
///
/// SET B.11.2.4
///
/// The text does not say who.
mod stage_four_will_convene_a_meeting_to_seek_resolution {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "resolving-disagreements/stage-four-99cbb706",
        citations: &["SET B.11.2.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will convene a meeting to seek resolution (if necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("if necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConveneAMeetingTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResolvingDisagreementsStageFour.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillConveneAMeetingTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
