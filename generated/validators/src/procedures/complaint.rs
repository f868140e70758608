//! Complaint of parents or children about a conference
//!
//! SET A.4.12
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::ComplaintAddress, Act::ComplaintOutcome],
    milestones: &[Milestone::ComplaintMade],
    states: &[],
    dates: &[],
    duties: &[
        Duty::EachAgencyShouldDealByItsOwnComplaintsProcessWith,
        Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheConferences,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheComplaint,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheLocal,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLineManager,
        Duty::SomebodyTheTextDoesNotSayWhoWillChooseOneOfThese,
        Duty::SomebodyTheTextDoesNotSayWhoWillExplainSuitablyWhy,
    ],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheConferences),
            What::Milestone(Milestone::ComplaintMade),
        ],
        is_to_let_the_conferences_decision_stand_while::judge,
    ),
    (
        &[
            What::Duty(Duty::EachAgencyShouldDealByItsOwnComplaintsProcessWith),
            What::Milestone(Milestone::ComplaintMade),
        ],
        should_deal_by_its_own_complaints_process::judge,
    ),
    (
        &[
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheLocal),
            What::Milestone(Milestone::ComplaintMade),
        ],
        should_make_the_local_protocols_accessible_to::judge,
    ),
    (
        &[
            What::Act(Act::ComplaintAddress),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheComplaint),
        ],
        address_should_address_the_complaint_to_the_chair::judge,
    ),
    (
        &[
            What::Act(Act::ComplaintAddress),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLineManager),
        ],
        address_should_tell::judge,
    ),
    (
        &[
            What::Act(Act::ComplaintOutcome),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillChooseOneOfThese),
        ],
        outcome_will_choose_one_of_these_outcomes::judge,
    ),
    (
        &[
            What::Act(Act::ComplaintOutcome),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillExplainSuitablyWhy),
        ],
        outcome_will_explain_suitably_why_the_status_quo::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Somebody (the text does not say who) is to let the conference's decision stand while a complaint is
/// considered (the text uses no duty word).
///
/// SET A.4.12.3
///
/// Reading: 'the decision … stands': stated as fact.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_let_the_conferences_decision_stand_while {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "complaint-74c74e75",
        citations: &["SET A.4.12.3"],
        readings: &["'the decision … stands': stated as fact"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to let the conference's decision stand while a complaint is considered (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheConferences),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ComplaintMade.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheConferences,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each agency should deal by its own complaints process with complaints about itself and its
/// services.
///
/// SET A.4.12.5
mod should_deal_by_its_own_complaints_process {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "complaint-abd6bc65",
        citations: &["SET A.4.12.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency should deal by its own complaints process with complaints about itself and its services",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyShouldDealByItsOwnComplaintsProcessWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ComplaintMade.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachAgencyShouldDealByItsOwnComplaintsProcessWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make the local protocols accessible to parents and
/// families.
///
/// SET A.4.12.4
///
/// The text does not say who.
mod should_make_the_local_protocols_accessible_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "complaint-f9905d1b",
        citations: &["SET A.4.12.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make the local protocols accessible to parents and families",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheLocal));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ComplaintMade.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheLocal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should address the complaint to the chair of the conference.
///
/// SET A.4.12.2
///
/// The text does not say who.
mod address_should_address_the_complaint_to_the_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "complaint/address-c6a68da3",
        citations: &["SET A.4.12.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should address the complaint to the chair of the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheComplaint),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ComplaintAddress.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheComplaint,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the line manager of the conference chair and the
/// complaints manager of the local authority of the complaint.
///
/// SET A.4.12.2
///
/// Reading: 'should be passed on': the text does not say by whom.
///
/// The text does not say who.
mod address_should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "complaint/address-849ae938",
        citations: &["SET A.4.12.2"],
        readings: &["'should be passed on': the text does not say by whom"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the line manager of the conference chair and the complaints manager of the local authority of the complaint",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLineManager),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ComplaintAddress.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLineManager,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will choose one of these outcomes.
///
/// SET A.4.12.4
///
/// Reading: 'the outcome … will either be'.
///
/// The text does not say who.
mod outcome_will_choose_one_of_these_outcomes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "complaint/outcome-a726a01b",
        citations: &["SET A.4.12.4"],
        readings: &["'the outcome … will either be'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will choose one of these outcomes",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillChooseOneOfThese),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ComplaintOutcome.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillChooseOneOfThese,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will explain suitably why the status quo is confirmed when the
/// outcome of "What comes of the complaint?" is "status quo confirmed".
///
/// SET A.4.12.4
///
/// The text does not say who.
mod outcome_will_explain_suitably_why_the_status_quo {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "complaint/outcome-6987dad0",
        citations: &["SET A.4.12.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Act::ComplaintOutcome
                .came_out(
                    Outcome::ComplaintOutcome(
                        ComplaintOutcomeOutcome::StatusQuoConfirmed,
                    ),
                    timeline,
                    at,
                ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will explain suitably why the status quo is confirmed when the outcome of \"What comes of the complaint?\" is \"status quo confirmed\"",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) will explain suitably why the status quo is confirmed when the
    /// outcome of "What comes of the complaint?" is "status quo confirmed".
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillExplainSuitablyWhy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ComplaintOutcome.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillExplainSuitablyWhy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
