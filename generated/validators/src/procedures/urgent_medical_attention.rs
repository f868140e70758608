//! Urgent medical attention
//!
//! SET A.1.6.18
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::UrgentMedicalAttentionSeek],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[
        Duty::TheProfessionalMustSeekMedicalAttentionFromEmergency,
        Duty::TheProfessionalMustTellChildrensSocialCareWhenTheChild,
        Duty::TheProfessionalMustTellTheOnCallConsultantPaediatrician,
    ],
    facts: &["serious-injury"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::UrgentMedicalAttentionSeek),
            What::Duty(Duty::TheProfessionalMustSeekMedicalAttentionFromEmergency),
        ],
        seek_must_seek_medical_attention_from_emergency_services::judge,
    ),
    (
        &[
            What::Act(Act::UrgentMedicalAttentionSeek),
            What::Duty(Duty::TheProfessionalMustTellChildrensSocialCareWhenTheChild),
        ],
        seek_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::UrgentMedicalAttentionSeek),
            What::Duty(Duty::TheProfessionalMustTellTheOnCallConsultantPaediatrician),
        ],
        seek_must_tell2::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The professional must seek medical attention from emergency services immediately when the child
/// suffers from a serious injury.
///
/// SET A.1.6.18
mod seek_must_seek_medical_attention_from_emergency_services {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "urgent-medical-attention/seek-dc8e19a4",
        citations: &["SET A.1.6.18"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.serious_injury(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional must seek medical attention from emergency services immediately when the child suffers from a serious injury",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The professional must seek medical attention from emergency services immediately when the child
    /// suffers from a serious injury.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalMustSeekMedicalAttentionFromEmergency),
            );
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                Act::UrgentMedicalAttentionSeek.occurrences(timeline),
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheProfessionalMustSeekMedicalAttentionFromEmergency,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::Professional)];
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

/// The professional must tell children's social care when the child suffers from a serious injury.
///
/// SET A.1.6.18
mod seek_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "urgent-medical-attention/seek-3efeedb4",
        citations: &["SET A.1.6.18"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.serious_injury(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional must tell children's social care when the child suffers from a serious injury",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The professional must tell children's social care when the child suffers from a serious injury.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalMustTellChildrensSocialCareWhenTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::UrgentMedicalAttentionSeek.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalMustTellChildrensSocialCareWhenTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional must tell the on-call consultant paediatrician of the hospital when the child
/// suffers from a serious injury.
///
/// SET A.1.6.18
mod seek_must_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "urgent-medical-attention/seek-76d10876",
        citations: &["SET A.1.6.18"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.serious_injury(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional must tell the on-call consultant paediatrician of the hospital when the child suffers from a serious injury",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The professional must tell the on-call consultant paediatrician of the hospital when the child
    /// suffers from a serious injury.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalMustTellTheOnCallConsultantPaediatrician),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::UrgentMedicalAttentionSeek.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalMustTellTheOnCallConsultantPaediatrician,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
