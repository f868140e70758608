//! Recording and telling the outcome
//!
//! SET A.3.9.9
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::Enquiry,
        Act::InitialConference,
        Act::OutcomeFeedbackRecord,
        Act::OutcomeFeedbackTellThem,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldEnterTheOutcomeIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheInformation,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWho,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheRelevant,
        Duty::TheChildrensSocialCareManagerShouldAuthoriseTheOutcome,
        Duty::TheFirstLineManagerShouldMakeSureThatOtherAgencies,
        Duty::TheSocialWorkerIsResponsibleForRecordingWhatCameOfThe,
        Duty::TheSocialWorkerShouldConsultThePoliceToAgreeThe,
    ],
    facts: &["criminal-investigation-is-running"],
    circumstances: &[
        Circumstance::AnInitialChildProtectionConferenceIsConvened,
        Circumstance::TheChildLivesInAResidentialEstablishmentThatIs,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::OutcomeFeedbackRecord),
            What::Duty(Duty::TheSocialWorkerIsResponsibleForRecordingWhatCameOfThe),
        ],
        record_is_responsible_for_recording_what_came_of_the_enquiry::judge,
    ),
    (
        &[
            What::Act(Act::OutcomeFeedbackRecord),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEnterTheOutcomeIn),
        ],
        record_should_enter_the_outcome_in_the_childs::judge,
    ),
    (
        &[
            What::Act(Act::OutcomeFeedbackRecord),
            What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseTheOutcome),
        ],
        record_should_authorise_the_outcome_on_the_record::judge,
    ),
    (
        &[
            What::Act(Act::Enquiry),
            What::ActEnds(Act::Enquiry),
            What::Duty(Duty::TheFirstLineManagerShouldMakeSureThatOtherAgencies),
        ],
        record_should_make_sure_that_other_agencies_have_at_the_end_of::judge,
    ),
    (
        &[
            What::Act(Act::OutcomeFeedbackTellThem),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies),
        ],
        tell_them_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies2),
        ],
        tell_them_should_tell_before_the_initial_conference_on_the::judge,
    ),
    (
        &[
            What::Act(Act::OutcomeFeedbackTellThem),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheInformation),
        ],
        tell_them_should_put_the_information_into_a_form::judge,
    ),
    (
        &[
            What::Act(Act::OutcomeFeedbackTellThem),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWho),
        ],
        tell_them_should_tell2::judge,
    ),
    (
        &[
            What::Act(Act::OutcomeFeedbackTellThem),
            What::Duty(Duty::TheSocialWorkerShouldConsultThePoliceToAgreeThe),
        ],
        tell_them_should_consult::judge,
    ),
    (
        &[
            What::Act(Act::OutcomeFeedbackTellThem),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheRelevant),
        ],
        tell_them_should_tell3::judge,
    ),
    (
        &[
            What::Act(Act::OutcomeFeedbackRecord),
            What::Act(Act::OutcomeFeedbackTellThem),
        ],
        tell_them_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The social worker is responsible for recording what came of the enquiry, as the recording system
/// requires.
///
/// SET A.3.9.9
mod record_is_responsible_for_recording_what_came_of_the_enquiry {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/record-f87ba313",
        citations: &["SET A.3.9.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker is responsible for recording what came of the enquiry, as the recording system requires",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerIsResponsibleForRecordingWhatCameOfThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeFeedbackRecord.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerIsResponsibleForRecordingWhatCameOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should enter the outcome in the child's electronic record,
/// with the discussions clearly recorded.
///
/// SET A.3.9.9
///
/// The text does not say who.
mod record_should_enter_the_outcome_in_the_childs {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/record-d807a26a",
        citations: &["SET A.3.9.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should enter the outcome in the child's electronic record, with the discussions clearly recorded",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEnterTheOutcomeIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeFeedbackRecord.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldEnterTheOutcomeIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The children's social care manager should authorise the outcome on the record.
///
/// SET A.3.9.9
///
/// Reading: 'authorised by the … manager' is part of the should.
mod record_should_authorise_the_outcome_on_the_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/record-ff9f40d1",
        citations: &["SET A.3.9.9"],
        readings: &["'authorised by the … manager' is part of the should"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager should authorise the outcome on the record",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseTheOutcome),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeFeedbackRecord.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildrensSocialCareManagerShouldAuthoriseTheOutcome,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager should make sure that other agencies have been told, and that concerns and
/// outcome stand in the recording system and in the child's chronology at the end of the section 47
/// enquiry.
///
/// SET A.3.11.5
///
/// Reading: 'the social work manager': the social worker's line manager.
mod record_should_make_sure_that_other_agencies_have_at_the_end_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/record-1c4c90c6",
        citations: &["SET A.3.11.5"],
        readings: &["'the social work manager': the social worker's line manager"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager should make sure that other agencies have been told, and that concerns and outcome stand in the recording system and in the child's chronology at the end of the section 47 enquiry",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerShouldMakeSureThatOtherAgencies),
            );
        flat([
            {
                let start = first(Act::Enquiry.ends(timeline));
                SENTENCE
                    .judge(
                        limits::between(
                            start,
                            calendar::day_begins,
                            calendar::same_day_end,
                            &done,
                            now,
                        ),
                    )
            },
            {
                let parties = [Party::Role(Role::FirstLineManager)];
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

/// Somebody (the text does not say who) should tell all agencies significantly involved, the parents
/// and the child of sufficient age and understanding the outcome with an evaluation of it for the
/// child, by word of mouth or in writing.
///
/// SET A.3.9.10
///
/// The text does not say who.
mod tell_them_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/tell-them-c6b168f9",
        citations: &["SET A.3.9.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell all agencies significantly involved, the parents and the child of sufficient age and understanding the outcome with an evaluation of it for the child, by word of mouth or in writing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeFeedbackTellThem.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell all agencies significantly involved, the parents
/// and the child of sufficient age and understanding the outcome before the initial conference on the
/// child when an initial child protection conference is convened.
///
/// SET A.3.9.10
///
/// Reading: 'in particular in advance of': before.
///
/// The text does not say who.
///
/// The text does not say how long.
mod tell_them_should_tell_before_the_initial_conference_on_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/tell-them-c4131c45",
        citations: &["SET A.3.9.10"],
        readings: &["'in particular in advance of': before"],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AnInitialChildProtectionConferenceIsConvened.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell all agencies significantly involved, the parents and the child of sufficient age and understanding the outcome before the initial conference on the child when an initial child protection conference is convened",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell all agencies significantly involved, the parents
    /// and the child of sufficient age and understanding the outcome before the initial conference on the
    /// child when an initial child protection conference is convened.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies2),
            );
        let end = first(Act::InitialConference.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// Somebody (the text does not say who) should put the information into a form that suits younger
/// children and people who prefer another language than English.
///
/// SET A.3.9.10
///
/// The text does not say who.
mod tell_them_should_put_the_information_into_a_form {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/tell-them-c00cd094",
        citations: &["SET A.3.9.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put the information into a form that suits younger children and people who prefer another language than English",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheInformation),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeFeedbackTellThem.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheInformation,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the referrer who is not a professional the
/// outcome, respecting the child's confidentiality and welfare.
///
/// SET A.3.9.11
///
/// The text does not say who.
mod tell_them_should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/tell-them-86e2a330",
        citations: &["SET A.3.9.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the referrer who is not a professional the outcome, respecting the child's confidentiality and welfare",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWho),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeFeedbackTellThem.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWho,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should consult the police to agree the content of the feedback when criminal
/// investigations are running.
///
/// SET A.3.9.12
///
/// Reading: 'should be agreed with the police'.
mod tell_them_should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/tell-them-c4576f72",
        citations: &["SET A.3.9.12"],
        readings: &["'should be agreed with the police'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.criminal_investigation_is_running(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should consult the police to agree the content of the feedback when criminal investigations are running",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should consult the police to agree the content of the feedback when criminal
    /// investigations are running.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerShouldConsultThePoliceToAgreeThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeFeedbackTellThem.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConsultThePoliceToAgreeThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the relevant inspectorate when the child lives in
/// a residential establishment that is inspected.
///
/// SET A.3.9.13
///
/// The text does not say who.
mod tell_them_should_tell3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "outcome-feedback/tell-them-e9e42c0a",
        citations: &["SET A.3.9.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildLivesInAResidentialEstablishmentThatIs.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the relevant inspectorate when the child lives in a residential establishment that is inspected",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the relevant inspectorate when the child lives in
    /// a residential establishment that is inspected.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheRelevant),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::OutcomeFeedbackTellThem.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheRelevant,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Tell those involved” follows “Record the outcome”.
///
/// SET A.3.9.9
mod tell_them_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "tell-them-in-order-c8b5e604",
        citations: &["SET A.3.9.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Tell those involved” follows “Record the outcome”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::OutcomeFeedbackRecord.occurrences(timeline)];
        Act::OutcomeFeedbackTellThem
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
