//! The originating authority keeps child protection responsibility
//!
//! SET A.6.7
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::ResponsibilityKeptDispute,
        Act::ResponsibilityKeptEscalate,
        Act::ResponsibilityKeptInform,
        Act::ResponsibilityKeptManagers,
        Act::ResponsibilityKeptPropose,
    ],
    milestones: &[Milestone::ChildMoves],
    states: &[],
    dates: &[],
    duties: &[
        Duty::SomebodyTheTextDoesNotSayWhoShouldResolveA,
        Duty::TheOriginatingAuthorityShouldKeepChildProtection,
        Duty::TheOriginatingAuthorityShouldKeepChildProtection2,
        Duty::TheOriginatingAuthorityShouldShareInformationWithOne,
        Duty::TheOriginatingAuthoritysChildProtectionManagerAndThe,
        Duty::TheOriginatingAuthoritysFirstLineManagerAndTheReceiving,
        Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe2,
        Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe3,
        Duty::TheOriginatingAuthoritysSocialWorkerMustAgreeWithThe,
        Duty::TheOriginatingAuthoritysSocialWorkerMustAskForA,
        Duty::TheOriginatingAuthoritysSocialWorkerMustContactAgencies,
        Duty::TheOriginatingAuthoritysSocialWorkerMustSendWritten,
        Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe3,
        Duty::TheReceivingAuthoritysChildProtectionAdviserMustSeeThat,
    ],
    facts: &["frequent-moves", "move-for-limited-time"],
    circumstances: &[Circumstance::TheFirstLineManagersCannotAgreeImmediately],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Duty(Duty::TheOriginatingAuthorityShouldKeepChildProtection),
            What::Milestone(Milestone::ChildMoves),
        ],
        should_keep_child_protection_responsibility::judge,
    ),
    (
        &[
            What::Duty(Duty::TheOriginatingAuthorityShouldKeepChildProtection2),
            What::Milestone(Milestone::ChildMoves),
        ],
        should_keep_child_protection_responsibility_too::judge,
    ),
    (
        &[
            What::Duty(Duty::TheOriginatingAuthorityShouldShareInformationWithOne),
            What::Milestone(Milestone::ChildMoves),
        ],
        should_share_information_with_one_receiving_authority::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptPropose),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustAgreeWithThe),
        ],
        propose_must_agree_with_the_first_line_manager::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptPropose),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe3),
        ],
        propose_must_tell::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptInform),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustSendWritten),
        ],
        inform_must_send_written_information_on_child_and_plan_and_how::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptInform),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustAskForA),
        ],
        inform_must_ask_for_a_temporary_entry_of::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptInform),
            What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustContactAgencies),
        ],
        inform_must_contact_agencies_in_the_other_area::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptInform),
            What::Duty(Duty::TheReceivingAuthoritysChildProtectionAdviserMustSeeThat),
        ],
        inform_must_see_that_the_child_with_another::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptManagers),
            What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe2),
        ],
        managers_must_confirm_in_writing_that_the_originating::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptManagers),
            What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe3),
        ],
        managers_must_see_that_the_arrangements_satisfy_the::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptManagers),
            What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerAndTheReceiving),
        ],
        managers_must_refer_the_question_of_responsibility_to::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptEscalate),
            What::Duty(Duty::TheOriginatingAuthoritysChildProtectionManagerAndThe),
        ],
        escalate_should_determine_who_has_responsibility::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptDispute),
            What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResolveA),
        ],
        dispute_should_resolve_a_disagreement_on_responsibility_by::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptDispute),
            What::Act(Act::ResponsibilityKeptEscalate),
            What::Act(Act::ResponsibilityKeptInform),
            What::Act(Act::ResponsibilityKeptManagers),
        ],
        dispute_in_order::judge,
    ),
    (
        &[
            What::Act(Act::ResponsibilityKeptInform),
            What::Act(Act::ResponsibilityKeptPropose),
        ],
        inform_in_order::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The originating authority should keep child protection responsibility when the plan foresees a move
/// out of the authority for a limited time.
///
/// SET A.6.7.1
mod should_keep_child_protection_responsibility {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept-c25dc136",
        citations: &["SET A.6.7.1"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.move_for_limited_time(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority should keep child protection responsibility when the plan foresees a move out of the authority for a limited time",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The originating authority should keep child protection responsibility when the plan foresees a move
    /// out of the authority for a limited time.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityShouldKeepChildProtection),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ChildMoves.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityShouldKeepChildProtection,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority should keep child protection responsibility too when the family moves so
/// often that the child's welfare cannot be watched over adequately.
///
/// SET A.6.7.3
mod should_keep_child_protection_responsibility_too {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept-ead3092b",
        citations: &["SET A.6.7.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.frequent_moves(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority should keep child protection responsibility too when the family moves so often that the child's welfare cannot be watched over adequately",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The originating authority should keep child protection responsibility too when the family moves so
    /// often that the child's welfare cannot be watched over adequately.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityShouldKeepChildProtection2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ChildMoves.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityShouldKeepChildProtection2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority should share information with one receiving authority after the other,
/// and get new information and help from them when the family moves so often that the child's welfare
/// cannot be watched over adequately.
///
/// SET A.6.7.4
///
/// Reading: said of the families that move frequently (6.7.3).
mod should_share_information_with_one_receiving_authority {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept-48a648f0",
        citations: &["SET A.6.7.4"],
        readings: &["said of the families that move frequently (6.7.3)"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.frequent_moves(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority should share information with one receiving authority after the other, and get new information and help from them when the family moves so often that the child's welfare cannot be watched over adequately",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The originating authority should share information with one receiving authority after the other,
    /// and get new information and help from them when the family moves so often that the child's welfare
    /// cannot be watched over adequately.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthorityShouldShareInformationWithOne),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Milestone::ChildMoves.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthorityShouldShareInformationWithOne,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's social worker must agree with the first line manager that keeping
/// responsibility is in the child's best interests.
///
/// SET A.6.7.5
///
/// Reading: 'the social worker': of the originating authority.
mod propose_must_agree_with_the_first_line_manager {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/propose-65fcddc9",
        citations: &["SET A.6.7.5"],
        readings: &["'the social worker': of the originating authority"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must agree with the first line manager that keeping responsibility is in the child's best interests",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustAgreeWithThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptPropose.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustAgreeWithThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's social worker must tell the originating authority's child protection
/// adviser and the receiving authority's child protection adviser that the originating authority will
/// keep responsibility.
///
/// SET A.6.7.5
mod propose_must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/propose-440de923",
        citations: &["SET A.6.7.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must tell the originating authority's child protection adviser and the receiving authority's child protection adviser that the originating authority will keep responsibility",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptPropose.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's social worker must send written information on child and plan, and how
/// far the receiving authority has to take part to the receiving authority.
///
/// SET A.6.7.5
mod inform_must_send_written_information_on_child_and_plan_and_how {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/inform-48846d44",
        citations: &["SET A.6.7.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must send written information on child and plan, and how far the receiving authority has to take part to the receiving authority",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustSendWritten),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptInform.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustSendWritten,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's social worker must ask for a temporary entry of the child in the
/// receiving authority's list of children with plans.
///
/// SET A.6.7.5
mod inform_must_ask_for_a_temporary_entry_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/inform-c60a990d",
        citations: &["SET A.6.7.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must ask for a temporary entry of the child in the receiving authority's list of children with plans",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustAskForA));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptInform.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustAskForA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's social worker must contact agencies in the other area, so that kind and
/// level of service satisfy the plan.
///
/// SET A.6.7.5
mod inform_must_contact_agencies_in_the_other_area {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/inform-72988129",
        citations: &["SET A.6.7.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's social worker must contact agencies in the other area, so that kind and level of service satisfy the plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustContactAgencies),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptInform.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysSocialWorkerMustContactAgencies,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The receiving authority's child protection adviser must see that the child with another authority's
/// plan is properly recorded.
///
/// SET A.6.7.7
mod inform_must_see_that_the_child_with_another {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/inform-7c69de8d",
        citations: &["SET A.6.7.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The receiving authority's child protection adviser must see that the child with another authority's plan is properly recorded",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReceivingAuthoritysChildProtectionAdviserMustSeeThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptInform.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReceivingAuthoritysChildProtectionAdviserMustSeeThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's first line manager together with the receiving authority's first line
/// manager must confirm in writing that the originating authority keeps responsibility for a specific
/// period, with its dates.
///
/// SET A.6.7.6
///
/// The text does not say how long.
mod managers_must_confirm_in_writing_that_the_originating {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/managers-1b8a8865",
        citations: &["SET A.6.7.6"],
        readings: &[],
        silences: &["The text does not say how long"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's first line manager together with the receiving authority's first line manager must confirm in writing that the originating authority keeps responsibility for a specific period, with its dates",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(
                    Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe2,
                ),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptManagers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's first line manager together with the receiving authority's first line
/// manager must see that the arrangements satisfy the plan.
///
/// SET A.6.7.6
mod managers_must_see_that_the_arrangements_satisfy_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/managers-dd3bc199",
        citations: &["SET A.6.7.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's first line manager together with the receiving authority's first line manager must see that the arrangements satisfy the plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(
                    Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe3,
                ),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptManagers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's first line manager and the receiving authority's first line manager
/// must refer the question of responsibility to their child protection managers when the first line
/// managers cannot agree immediately.
///
/// SET A.6.7.8
mod managers_must_refer_the_question_of_responsibility_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/managers-7ffdec2a",
        citations: &["SET A.6.7.8"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheFirstLineManagersCannotAgreeImmediately.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's first line manager and the receiving authority's first line manager must refer the question of responsibility to their child protection managers when the first line managers cannot agree immediately",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The originating authority's first line manager and the receiving authority's first line manager
    /// must refer the question of responsibility to their child protection managers when the first line
    /// managers cannot agree immediately.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerAndTheReceiving),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptManagers.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysFirstLineManagerAndTheReceiving,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The originating authority's child protection manager and the receiving authority's child protection
/// manager should determine who has responsibility.
///
/// SET A.6.7.8
mod escalate_should_determine_who_has_responsibility {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/escalate-eb215e19",
        citations: &["SET A.6.7.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The originating authority's child protection manager and the receiving authority's child protection manager should determine who has responsibility",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheOriginatingAuthoritysChildProtectionManagerAndThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptEscalate.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheOriginatingAuthoritysChildProtectionManagerAndThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should resolve a disagreement on responsibility by part B,
/// chapter 11.
///
/// SET A.6.7.8
///
/// The text does not say who.
mod dispute_should_resolve_a_disagreement_on_responsibility_by {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "responsibility-kept/dispute-35a0ad1b",
        citations: &["SET A.6.7.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should resolve a disagreement on responsibility by part B, chapter 11",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResolveA));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ResponsibilityKeptDispute.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResolveA),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// “Resolve the disagreement” follows “Bring the receiving authority in” or “Do the child protection
/// managers agree?” or “Do the first line managers agree immediately?”.
///
/// SET A.6.7
mod dispute_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "dispute-in-order-3127b9e1",
        citations: &["SET A.6.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Resolve the disagreement” follows “Bring the receiving authority in” or “Do the child protection managers agree?” or “Do the first line managers agree immediately?”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [
            Act::ResponsibilityKeptEscalate.occurrences(timeline),
            Act::ResponsibilityKeptInform.occurrences(timeline),
            Act::ResponsibilityKeptManagers.occurrences(timeline),
        ];
        Act::ResponsibilityKeptDispute
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}

/// “Bring the receiving authority in” follows “Agree with the manager that responsibility is kept”.
///
/// SET A.6.7
mod inform_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "inform-in-order-31aea4b2",
        citations: &["SET A.6.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Bring the receiving authority in” follows “Agree with the manager that responsibility is kept”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::ResponsibilityKeptPropose.occurrences(timeline)];
        Act::ResponsibilityKeptInform
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
