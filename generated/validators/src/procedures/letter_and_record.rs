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
        Duty::TheSocialWorkerShouldDiscussTheConferenceRecordWithThe,
        Duty::TheSocialWorkerShouldExplainAndDiscussThePartsOfThe,
    ],
    facts: &[],
    circumstances: &[],
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
            What::Duty(Duty::TheConferenceChairShouldSignTheDecisionLetter),
        ],
        should_sign_the_decision_letter::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveInTheLetter),
        ],
        should_give_in_the_letter_decisions_recommendations::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::TheConferenceChairShouldSignTheConferenceRecord),
        ],
        should_sign_the_conference_record::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::DecisionLetterToParents),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        letter_parents_should_happen_within_24_hours::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::DecisionLetterToParents),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        letter_parents_should_happen_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::DecisionLetter),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        letter_others_should_happen_within_1_working_day::judge,
    ),
    (
        &[
            What::Act(Act::Conference),
            What::Act(Act::ConferenceRecord),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
        ],
        record_should_happen_within_20_working_days::judge,
    ),
    (
        &[What::Act(Act::ConferenceRecordToParents)],
        record_parents_should_do_this_within_20_working_days::judge,
    ),
    (
        &[
            What::Act(Act::ConferenceRecordToParents),
            What::Duty(Duty::TheSocialWorkerShouldDiscussTheConferenceRecordWithThe),
        ],
        record_parents_should_discuss_the_conference_record_with_the::judge,
    ),
    (
        &[
            What::Act(Act::ConferenceRecordToParents),
            What::Duty(Duty::TheSocialWorkerShouldExplainAndDiscussThePartsOfThe),
        ],
        record_parents_should_explain_and_discuss_the_parts_of::judge,
    ),
    (
        &[What::Act(Act::RecordAmendments), What::Milestone(Milestone::RecordReceived)],
        amendments_should_happen_within_1_week::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
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
        flat([
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
        ])
    }
}

/// The social worker should discuss the conference record with the parents within 20 working days (the
/// text does not say from when).
///
/// SET A.4.14.5
///
/// Reading: 'given to and discussed with': the limit is said of both.
///
/// The text does not say from when this is counted.
mod record_parents_should_discuss_the_conference_record_with_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/record-parents-9bcb942e",
        citations: &["SET A.4.14.5"],
        readings: &["'given to and discussed with': the limit is said of both"],
        silences: &["The text does not say from when this is counted"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should discuss the conference record with the parents within 20 working days (the text does not say from when)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldDiscussTheConferenceRecordWithThe),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::unsure(
                        any_recorded(
                            &[
                                Act::ConferenceRecordToParents.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheSocialWorkerShouldDiscussTheConferenceRecordWithThe,
                                        ),
                                    ),
                            ],
                        ),
                        "the text does not say what “within 20 working days” is counted from",
                    ),
                ),
            {
                let parties = [Party::Role(Role::SocialWorker)];
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

/// The social worker should explain and discuss the parts of the record that matter with the child.
///
/// SET A.4.14.7
mod record_parents_should_explain_and_discuss_the_parts_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/record-parents-7390e21a",
        citations: &["SET A.4.14.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should explain and discuss the parts of the record that matter with the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldExplainAndDiscussThePartsOfThe),
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
                                        Duty::TheSocialWorkerShouldExplainAndDiscussThePartsOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
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
mod amendments_should_happen_within_1_week {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "letter-and-record/amendments-71f7607d",
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
