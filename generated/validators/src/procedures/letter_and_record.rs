//! Decision letter and conference record
//!
//! SET A.4.14
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Conference,
        Act::ConferenceRecord,
        Act::ConferenceRecordToParents,
        Act::DecisionLetter,
        Act::DecisionLetterToParents,
        Act::RecordAmendments,
    ],
    milestones: &[Milestone::RecordReceived],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveInTheLetter,
        Duty::TheConferenceChairShouldSignTheConferenceRecord,
        Duty::TheConferenceChairShouldSignTheDecisionLetter,
        Duty::TheSocialWorkerShouldDiscussItWithTheParents,
        Duty::TheSocialWorkerShouldExplainAndDiscussThePartsThat,
    ],
    facts: &[],
    circumstances: &[],
};

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    [
        should_sign_the_decision_letter::judge(timeline, now),
        should_give_in_the_letter_decisions_recommendations::judge(timeline, now),
        should_sign_the_conference_record::judge(timeline, now),
        letter_parents_should_happen_within_24_hours::judge(timeline, now),
        letter_parents_should_happen_within_1_working_day::judge(timeline, now),
        letter_others_should_happen_within_1_working_day::judge(timeline, now),
        record_should_happen_within_20_working_days::judge(timeline, now),
        record_should_happen_within_1_week::judge(timeline, now),
        record_parents_should_do_this_within_20_working_days::judge(timeline, now),
        record_parents_should_discuss_it_with_the_parents::judge(timeline, now),
        record_parents_should_explain_and_discuss_the_parts_that::judge(timeline, now),
    ]
        .concat()
}

/// The conference chair should sign the decision letter.
///
/// SET A.4.14.13
mod should_sign_the_decision_letter {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record-8fc1c1df",
        citations: &["SET A.4.14.13"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should sign the decision letter",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheConferenceChairShouldSignTheDecisionLetter));
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
                                        Duty::TheConferenceChairShouldSignTheDecisionLetter,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give in the letter decisions, recommendations, the
/// social worker's name and the right to complain.
///
/// SET A.4.14.13
///
/// The text does not say who.
mod should_give_in_the_letter_decisions_recommendations {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record-ef3d5e4e",
        citations: &["SET A.4.14.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give in the letter decisions, recommendations, the social worker's name and the right to complain",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveInTheLetter),
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
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveInTheLetter,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should sign the conference record.
///
/// SET A.4.14.4
mod should_sign_the_conference_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record-f080f407",
        citations: &["SET A.4.14.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should sign the conference record",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheConferenceChairShouldSignTheConferenceRecord));
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
                                        Duty::TheConferenceChairShouldSignTheConferenceRecord,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The dispatch of the decision letter to the parents should happen within 24 hours of the child
/// protection conference.
///
/// SET A.4.14.5
///
/// The text does not say who.
mod letter_parents_should_happen_within_24_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/letter-parents-1d4a7566",
        citations: &["SET A.4.14.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The dispatch of the decision letter to the parents should happen within 24 hours of the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::DecisionLetterToParents.occurrences(timeline);
        let start = first(Act::Conference.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(24, Unit::Hours));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The dispatch of the decision letter to the parents should happen within 1 working day of the child
/// protection conference.
///
/// SET A.4.14.13
///
/// Reading: 'including the parents', and the child where appropriate.
///
/// The text does not say who.
mod letter_parents_should_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/letter-parents-0cfb7fcd",
        citations: &["SET A.4.14.13"],
        readings: &["'including the parents', and the child where appropriate"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The dispatch of the decision letter to the parents should happen within 1 working day of the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::DecisionLetterToParents.occurrences(timeline);
        let start = first(Act::Conference.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The dispatch of the decision letter to everybody else who attended or was invited should happen
/// within 1 working day of the child protection conference.
///
/// SET A.4.14.13
///
/// The text does not say who.
mod letter_others_should_happen_within_1_working_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/letter-others-b06a220f",
        citations: &["SET A.4.14.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The dispatch of the decision letter to everybody else who attended or was invited should happen within 1 working day of the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::DecisionLetter.occurrences(timeline);
        let start = first(Act::Conference.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The dispatch of the conference record to everybody who attended or was invited should happen within 20
/// working days of the child protection conference.
///
/// SET A.4.14.4
///
/// The text does not say who.
mod record_should_happen_within_20_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/record-0ac02719",
        citations: &["SET A.4.14.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The dispatch of the conference record to everybody who attended or was invited should happen within 20 working days of the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ConferenceRecord.occurrences(timeline);
        let start = first(Act::Conference.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(20, Unit::WorkingDays));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The receipt of amendments to the conference record should happen within 1 week of the receipt of
/// the conference record.
///
/// SET A.4.14.4
///
/// Reading: 'should be received': the text does not say by whom.
///
/// The text does not say who.
mod record_should_happen_within_1_week {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/record-71f7607d",
        citations: &["SET A.4.14.4"],
        readings: &["'should be received': the text does not say by whom"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receipt of amendments to the conference record should happen within 1 week of the receipt of the conference record",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::RecordAmendments.occurrences(timeline);
        let start = first(Milestone::RecordReceived.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(1, Unit::Weeks));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The social worker should carry out the handing of the conference record to the parents within 20
/// working days (the text does not say from when).
///
/// SET A.4.14.5
///
/// Reading: 'within 20 working days': the sentence before it counts from the conference.
///
/// The text does not say from when this is counted.
mod record_parents_should_do_this_within_20_working_days {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/record-parents-0053658d",
        citations: &["SET A.4.14.5"],
        readings: &[
            "'within 20 working days': the sentence before it counts from the conference",
        ],
        silences: &["The text does not say from when this is counted"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should carry out the handing of the conference record to the parents within 20 working days (the text does not say from when)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ConferenceRecordToParents.occurrences(timeline);
        [
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(
                            &[Act::ConferenceRecordToParents.occurrences(timeline)],
                        ),
                        "the text does not say what “within 20 working days” is counted from",
                    ),
                ),
            {
                let parties = [Party::Role(Role::SocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The social worker should discuss it with the parents.
///
/// SET A.4.14.5
mod record_parents_should_discuss_it_with_the_parents {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/record-parents-ddad5275",
        citations: &["SET A.4.14.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should discuss it with the parents",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerShouldDiscussItWithTheParents));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConferenceRecordToParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldDiscussItWithTheParents,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should explain and discuss the parts that matter with the child.
///
/// SET A.4.14.7
mod record_parents_should_explain_and_discuss_the_parts_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/record-parents-792d47a2",
        citations: &["SET A.4.14.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should explain and discuss the parts that matter with the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldExplainAndDiscussThePartsThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ConferenceRecordToParents.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldExplainAndDiscussThePartsThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
