//! Visually recorded interview
//!
//! SET A.3.7
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::InterviewOfTheChild,
        Act::PaediatricAssessment,
        Act::RecordedInterviewPlan,
        Act::RecordedInterviewUseIt,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveJointInterviews,
        Duty::TheInterviewOfTheChildIsToCoverTwoPrimaryPurposesThe,
        Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust2,
        Duty::ThePoliceOfficersWithTrainingTogetherWithTheSocial,
    ],
    facts: &["interview-is-planned"],
    circumstances: &[Circumstance::ThePoliceAndChildrensSocialCareAgreeThatCircumstances],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::RecordedInterviewPlan),
            What::Duty(Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust2),
        ],
        plan_must_plan_recorded_interviews::judge,
    ),
    (
        &[
            What::Act(Act::InterviewOfTheChild),
            What::ActEnds(Act::InterviewOfTheChild),
            What::Duty(Duty::ThePoliceOfficersWithTrainingTogetherWithTheSocial),
        ],
        interview_must_conduct_recorded_interviews_jointly::judge,
    ),
    (
        &[
            What::Act(Act::InterviewOfTheChild),
            What::ActEnds(Act::InterviewOfTheChild),
            What::Duty(Duty::TheInterviewOfTheChildIsToCoverTwoPrimaryPurposesThe),
        ],
        interview_is_to_cover::judge,
    ),
    (
        &[
            What::Act(Act::InterviewOfTheChild),
            What::ActEnds(Act::InterviewOfTheChild),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveJointInterviews),
        ],
        interview_should_have_joint_interviews_with_children_conducted::judge,
    ),
    (
        &[
            What::Act(Act::InterviewOfTheChild),
            What::ActEnds(Act::InterviewOfTheChild),
            What::Act(Act::PaediatricAssessment),
        ],
        interview_should_happen_before_the_paediatric_assessment::judge,
    ),
    (
        &[
            What::Act(Act::InterviewOfTheChild),
            What::ActEnds(Act::InterviewOfTheChild),
            What::Act(Act::RecordedInterviewPlan),
        ],
        interview_in_order::judge,
    ),
    (
        &[
            What::Act(Act::InterviewOfTheChild),
            What::ActEnds(Act::InterviewOfTheChild),
            What::Act(Act::RecordedInterviewUseIt),
        ],
        use_it_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The police officers with training and the social worker must plan recorded interviews.
///
/// SET A.3.7.1
///
/// Reading: according to Achieving Best Evidence (GOV.UK, June 2023).
///
/// Reading: 'trained' is taken to be said of the police officers only, 'jointly' of conducting only.
mod plan_must_plan_recorded_interviews {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "recorded-interview/plan-8643afad",
        citations: &["SET A.3.7.1"],
        readings: &[
            "according to Achieving Best Evidence (GOV.UK, June 2023)",
            "'trained' is taken to be said of the police officers only, 'jointly' of conducting only",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police officers with training and the social worker must plan recorded interviews",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::RecordedInterviewPlan.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The police officers with training together with the social worker must conduct recorded interviews
/// jointly (where appropriate).
///
/// SET A.3.7.1
///
/// Reading: according to Achieving Best Evidence (GOV.UK, June 2023).
mod interview_must_conduct_recorded_interviews_jointly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "recorded-interview/interview-84360e8d",
        citations: &["SET A.3.7.1"],
        readings: &["according to Achieving Best Evidence (GOV.UK, June 2023)"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police officers with training together with the social worker must conduct recorded interviews jointly (where appropriate)",
        force: Force::Must,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceOfficersWithTrainingTogetherWithTheSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InterviewOfTheChild.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceOfficersWithTrainingTogetherWithTheSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The interview of the child is to cover two primary purposes (the text uses no duty word).
///
/// Listed: to gather evidence for criminal proceedings.
///
/// Listed: to take the evidence in chief of a child who is a witness.
///
/// SET A.3.7.2
///
/// Reading: 'serve two primary purposes': stated as fact, of visually recorded interviews.
///
/// The text uses no duty word here.
mod interview_is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "recorded-interview/interview-35acda85",
        citations: &["SET A.3.7.2"],
        readings: &[
            "'serve two primary purposes': stated as fact, of visually recorded interviews",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The interview of the child is to cover two primary purposes (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheInterviewOfTheChildIsToCoverTwoPrimaryPurposesThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InterviewOfTheChild.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheInterviewOfTheChildIsToCoverTwoPrimaryPurposesThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should have joint interviews with children conducted by people
/// with special training and experience.
///
/// SET A.3.7.4
///
/// The text does not say who.
mod interview_should_have_joint_interviews_with_children_conducted {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "recorded-interview/interview-d309d703",
        citations: &["SET A.3.7.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should have joint interviews with children conducted by people with special training and experience",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveJointInterviews),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::InterviewOfTheChild.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveJointInterviews,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The interview of the child should happen before the paediatric assessment when the child is to be
/// interviewed, unless the police and children's social care agree that circumstances are exceptional.
///
/// SET A.3.8.2
///
/// Reading: 'a medical examination': the paediatric assessment; 'social work service': children's
/// social care.
mod interview_should_happen_before_the_paediatric_assessment {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "recorded-interview/interview-d084bc54",
        citations: &["SET A.3.8.2"],
        readings: &[
            "'a medical examination': the paediatric assessment; 'social work service': children's social care",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(timeline.facts.interview_is_planned(), judgements);
        applying(
            Circumstance::ThePoliceAndChildrensSocialCareAgreeThatCircumstances
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The interview of the child should happen before the paediatric assessment when the child is to be interviewed, unless the police and children's social care agree that circumstances are exceptional",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The interview of the child should happen before the paediatric assessment when the child is to be
    /// interviewed, unless the police and children's social care agree that circumstances are exceptional.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::InterviewOfTheChild.occurrences(timeline);
        let end = first(Act::PaediatricAssessment.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// “Interview the child” follows “Plan the interview”.
///
/// SET A.3.7
mod interview_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "interview-in-order-4a48f44a",
        citations: &["SET A.3.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Interview the child” follows “Plan the interview”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::RecordedInterviewPlan.occurrences(timeline)];
        Act::InterviewOfTheChild
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Use what was said” follows “Interview of the child”.
///
/// SET A.3.7
mod use_it_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "use-it-in-order-5575d84b",
        citations: &["SET A.3.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Use what was said” follows “Interview of the child”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::InterviewOfTheChild.occurrences(timeline)];
        Act::RecordedInterviewUseIt
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
