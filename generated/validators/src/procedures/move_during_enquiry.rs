//! Move of a family during a section 47 enquiry
//!
//! SET A.6.10
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::MoveDiscussion,
        Act::MoveDuringEnquiryConference,
        Act::MoveDuringEnquiryConvene,
        Act::MoveDuringEnquiryGoesOn,
    ],
    milestones: &[Milestone::FamilyMovesDuringEnquiry],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoIsToCompleteTheEnquiry,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheConference,
        Duty::TheOriginatingAuthorityIsResponsibleForTheCaseUntilThe,
        Duty::TheOriginatingAuthorityMustSendAReportOnIts,
    ],
    facts: &["london-move"],
    circumstances: &[Circumstance::TheTwoAuthoritiesAgreeOtherwise],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseUntilThe),
            What::Milestone(Milestone::FamilyMovesDuringEnquiry),
        ],
        is_responsible_for_the_case_until_the_enquiry_is::judge,
    ),
    (&[What::Act(Act::MoveDiscussion)], discuss_should_convene::judge),
    (
        &[
            What::Act(Act::MoveDiscussion),
            What::Milestone(Milestone::FamilyMovesDuringEnquiry),
        ],
        discuss_should_happen_within_72_hours::judge,
    ),
    (&[What::Act(Act::MoveDiscussion)], discuss_must_attend::judge),
    (
        &[
            What::Act(Act::MoveDuringEnquiryGoesOn),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCompleteTheEnquiry),
        ],
        goes_on_is_to_complete_the_enquiry::judge,
    ),
    (
        &[
            What::Act(Act::MoveDuringEnquiryConvene),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheConference),
        ],
        convene_should_have_the_conference_convened_in_the::judge,
    ),
    (
        &[
            What::Act(Act::MoveDuringEnquiryConvene),
            What::Duty(Duty::TheOriginatingAuthorityMustSendAReportOnIts),
        ],
        convene_must_send_a_report_on_its_investigation::judge,
    ),
    (
        &[
            What::Act(Act::MoveDuringEnquiryConference),
            What::Act(Act::MoveDuringEnquiryConvene),
            What::Act(Act::MoveDuringEnquiryGoesOn),
        ],
        convene_in_order::judge,
    ),
    (
        &[What::Act(Act::MoveDiscussion), What::Act(Act::MoveDuringEnquiryGoesOn)],
        goes_on_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The originating authority is responsible for the case until the enquiry is complete, unless the two
/// authorities agree otherwise.
///
/// SET A.6.10.2
///
/// Reading: 'retains responsibility until': is responsible for it until then; 6.8.5, under a heading
/// that speaks of such moves too, ends it with the assessment.
mod is_responsible_for_the_case_until_the_enquiry_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-during-enquiry-8f86085b",
        citations: &["SET A.6.10.2"],
        readings: &[
            "'retains responsibility until': is responsible for it until then; 6.8.5, under a heading that speaks of such moves too, ends it with the assessment",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheTwoAuthoritiesAgreeOtherwise.holds(timeline).opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority is responsible for the case until the enquiry is complete, unless the two authorities agree otherwise",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The originating authority is responsible for the case until the enquiry is complete, unless the two
    /// authorities agree otherwise.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseUntilThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::FamilyMovesDuringEnquiry.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityIsResponsibleForTheCaseUntilThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority should convene the strategy meeting or discussion on a family that moves
/// during the enquiry, unless the child moves between London and the Eastern region.
///
/// SET A.6.10.1
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
mod discuss_should_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-during-enquiry/discuss-d832604c",
        citations: &["SET A.6.10.1"],
        readings: &[
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority should convene the strategy meeting or discussion on a family that moves during the enquiry, unless the child moves between London and the Eastern region",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The originating authority should convene the strategy meeting or discussion on a family that moves
    /// during the enquiry, unless the child moves between London and the Eastern region.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::MoveDiscussion.occurrences(timeline);
        let parties = [Party::Agency(Agency::OriginatingAuthority)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE
                .judge(actors::held_by(*one, Office::Convene, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The strategy meeting or discussion on a family that moves during the enquiry should happen within 72
/// hours of the family's move during a section 47 enquiry, unless the child moves between London and
/// the Eastern region.
///
/// SET A.6.10.1
///
/// Reading: 'in the event that a family moves … within 72 hours': counted from the move; 'convene':
/// held.
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
mod discuss_should_happen_within_72_hours {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-during-enquiry/discuss-880eb657",
        citations: &["SET A.6.10.1"],
        readings: &[
            "'in the event that a family moves … within 72 hours': counted from the move; 'convene': held",
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The strategy meeting or discussion on a family that moves during the enquiry should happen within 72 hours of the family's move during a section 47 enquiry, unless the child moves between London and the Eastern region",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The strategy meeting or discussion on a family that moves during the enquiry should happen within 72
    /// hours of the family's move during a section 47 enquiry, unless the child moves between London and
    /// the Eastern region.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::MoveDiscussion.occurrences(timeline);
        let start = first(Milestone::FamilyMovesDuringEnquiry.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(72, Unit::Hours));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The receiving authority must attend the strategy meeting or discussion on a family that moves
/// during the enquiry, unless the child moves between London and the Eastern region.
///
/// SET A.6.10.1
///
/// Reading: 'this must include the receiving authority'.
///
/// Reading: London moves: by the opening of the chapter, in force from 1 January 2025.
mod discuss_must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-during-enquiry/discuss-e22f0eba",
        citations: &["SET A.6.10.1"],
        readings: &[
            "'this must include the receiving authority'",
            "London moves: by the opening of the chapter, in force from 1 January 2025",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.london_move().opposite(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority must attend the strategy meeting or discussion on a family that moves during the enquiry, unless the child moves between London and the Eastern region",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The receiving authority must attend the strategy meeting or discussion on a family that moves
    /// during the enquiry, unless the child moves between London and the Eastern region.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::MoveDiscussion.occurrences(timeline);
        let parties = [Party::Agency(Agency::ReceivingAuthority)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// Somebody (the text does not say who) is to complete the enquiry (the text uses no duty word).
///
/// SET A.6.10.2
///
/// Reading: 'until the completion' of it: who completes it, the text does not say.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod goes_on_is_to_complete_the_enquiry {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-during-enquiry/goes-on-92ab42cd",
        citations: &["SET A.6.10.2"],
        readings: &[
            "'until the completion' of it: who completes it, the text does not say",
        ],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to complete the enquiry (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCompleteTheEnquiry),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveDuringEnquiryGoesOn.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToCompleteTheEnquiry,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should have the conference convened in the receiving
/// authority.
///
/// SET A.6.10.2
///
/// The text does not say who.
///
/// The text does not say how long.
mod convene_should_have_the_conference_convened_in_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-during-enquiry/convene-ea25126e",
        citations: &["SET A.6.10.2"],
        readings: &[],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should have the conference convened in the receiving authority",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheConference),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveDuringEnquiryConvene.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheConference,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority must send a report on its investigation to the conference.
///
/// SET A.6.10.2
///
/// Reading: 'provide a report for the conference'.
mod convene_must_send_a_report_on_its_investigation {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "move-during-enquiry/convene-ae9ac93c",
        citations: &["SET A.6.10.2"],
        readings: &["'provide a report for the conference'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority must send a report on its investigation to the conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheOriginatingAuthorityMustSendAReportOnIts));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::MoveDuringEnquiryConvene.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityMustSendAReportOnIts,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Conference in the receiving authority” follows “Complete the enquiry” or “Is a child protection
/// conference required?”.
///
/// SET A.6.10
mod convene_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "convene-in-order-dbb2f30a",
        citations: &["SET A.6.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Conference in the receiving authority” follows “Complete the enquiry” or “Is a child protection conference required?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::MoveDuringEnquiryConference.occurrences(timeline),
            Act::MoveDuringEnquiryGoesOn.occurrences(timeline),
        ];
        Act::MoveDuringEnquiryConvene
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Complete the enquiry” follows “Strategy meeting or discussion on a family that moves during the
/// enquiry”.
///
/// SET A.6.10
mod goes_on_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "goes-on-in-order-0f788160",
        citations: &["SET A.6.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Complete the enquiry” follows “Strategy meeting or discussion on a family that moves during the enquiry”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::MoveDiscussion.occurrences(timeline)];
        Act::MoveDuringEnquiryGoesOn
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
