//! Review conference
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::InitialConference, Act::ReviewConference],
    milestones: &[Milestone::Birth],
    states: &[State::PlanInForce],
    dates: &[],
    duties: &[
        Duty::TheReviewConferenceShouldConsiderTheChildsSafetyAsThe,
        Duty::TheReviewConferenceShouldConsiderWithCareWhetherThe,
        Duty::TheReviewConferenceShouldCoverProgressOnThePlans,
    ],
    facts: &["pre-birth"],
    circumstances: &[
        Circumstance::ACourtReturnsAChildInCareToParentsOrCarersAgainst,
        Circumstance::ItIsNotPossibleForTheOfficerToChairTheConference,
        Circumstance::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr,
        Circumstance::TheChildHasBecomeLookedAfterUnderSection20,
    ],
};

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    [
        should_happen_within_3_months::judge(timeline, now),
        should_happen_within_1_month::judge(timeline, now),
        must_convene::judge(timeline, now),
        should_cover::judge(timeline, now),
        should_cover2::judge(timeline, now),
        will_attend::judge(timeline, now),
        should_cover3::judge(timeline, now),
    ]
        .concat()
}

/// The first review conference should happen within 3 months of the initial conference on the child.
///
/// After that, each should happen at most 6 months after the one before, while the child protection
/// plan is in force.
///
/// SET A.4.1.21, SET B.8.5.3
mod should_happen_within_3_months {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-62979d37",
        citations: &["SET A.4.1.21", "SET B.8.5.3", "SET A.4.1.22"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        [judgements, series_1(timeline, now)].concat()
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, each should happen at most 6 months after the one before, while the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, each should happen at most 6 months after the one before, while the child protection
    /// plan is in force.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::ReviewConference.occurrences(timeline);
        let running = |at: Moment| State::PlanInForce.running(timeline, at) != Truth::No;
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(6, Unit::Months))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first review conference should happen within 3 months of the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first review conference should happen within 3 months of the initial conference on the child.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = first_only(Act::ReviewConference.occurrences(timeline));
        let start = first(Act::InitialConference.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(3, Unit::Months));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// The review conference should happen within 1 month of the child's birth when the initial conference
/// was a pre-birth conference.
///
/// After that, each should happen at most 6 months after the one before.
///
/// SET A.4.1.22
///
/// Reading: whether instead of the review three months after the conference, or as well as it, the
/// text does not say.
mod should_happen_within_1_month {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-081197ef",
        citations: &["SET A.4.1.22"],
        readings: &[
            "whether instead of the review three months after the conference, or as well as it, the text does not say",
            "'within six months thereafter': each within six months of the one before",
        ],
        silences: &["The text does not say when this ends"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = [judgements, series_1(timeline, now)].concat();
        applying(timeline.facts.pre_birth(), judgements)
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, each should happen at most 6 months after the one before",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, each should happen at most 6 months after the one before.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::ReviewConference.occurrences(timeline);
        let running = |_at: Moment| true;
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(6, Unit::Months))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference should happen within 1 month of the child's birth when the initial conference was a pre-birth conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The review conference should happen within 1 month of the child's birth when the initial conference
    /// was a pre-birth conference.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReviewConference.occurrences(timeline);
        let start = first(Milestone::Birth.occurrences(timeline));
        let due = |start| calendar::deadline(start, amount(1, Unit::Months));
        SENTENCE.judge(limits::no_later(start, due, &done, now))
    }
}

/// Somebody (the text does not say who) must convene the review conference when a court returns a
/// child in care to parents or carers against what the authority recommends.
///
/// SET A.4.2.1
///
/// Reading: it is to consider the risks and what they mean for the plan.
///
/// The text does not say who.
mod must_convene {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2338e398",
        citations: &["SET A.4.2.1"],
        readings: &["it is to consider the risks and what they mean for the plan"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ACourtReturnsAChildInCareToParentsOrCarersAgainst
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must convene the review conference when a court returns a child in care to parents or carers against what the authority recommends",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must convene the review conference when a court returns a
    /// child in care to parents or carers against what the authority recommends.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ReviewConference.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The review conference should consider the child's safety, as the parent can simply ask for the
/// child back when the child protection plan is in force and the child has become looked after under
/// section 20.
///
/// SET A.4.2.4
///
/// Reading: 'their legal situation is not permanently secure' gives the ground.
mod should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3db48318",
        citations: &["SET A.4.2.4"],
        readings: &[
            "'their legal situation is not permanently secure' gives the ground",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                State::PlanInForce.running(timeline, at),
                Circumstance::TheChildHasBecomeLookedAfterUnderSection20.holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference should consider the child's safety, as the parent can simply ask for the child back when the child protection plan is in force and the child has become looked after under section 20",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The review conference should consider the child's safety, as the parent can simply ask for the
    /// child back when the child protection plan is in force and the child has become looked after under
    /// section 20.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceShouldConsiderTheChildsSafetyAsThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceShouldConsiderTheChildsSafetyAsThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review conference should consider with care whether the reviews of the care plan can protect
/// the child adequately when the care plan has the child stay with the family of origin or return to
/// it.
///
/// SET A.4.2.6
mod should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-98d2f324",
        citations: &["SET A.4.2.6"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference should consider with care whether the reviews of the care plan can protect the child adequately when the care plan has the child stay with the family of origin or return to it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The review conference should consider with care whether the reviews of the care plan can protect
    /// the child adequately when the care plan has the child stay with the family of origin or return to
    /// it.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceShouldConsiderWithCareWhetherThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceShouldConsiderWithCareWhetherThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The independent reviewing officer will attend the review conference when it is not possible for the
/// officer to chair the conference.
///
/// SET A.4.2.10
mod will_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8f3df081",
        citations: &["SET A.4.2.10"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsNotPossibleForTheOfficerToChairTheConference
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The independent reviewing officer will attend the review conference when it is not possible for the officer to chair the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The independent reviewing officer will attend the review conference when it is not possible for the
    /// officer to chair the conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::ReviewConference.occurrences(timeline);
        let parties = [Party::Role(Role::IndependentReviewingOfficer)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The review conference should cover progress on the plan's outcomes, and whether changes are needed.
///
/// SET A.5.3.3
///
/// Reading: 'should be an agenda item'.
mod should_cover3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0d85beb6",
        citations: &["SET A.5.3.3"],
        readings: &["'should be an agenda item'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference should cover progress on the plan's outcomes, and whether changes are needed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceShouldCoverProgressOnThePlans),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            Act::ReviewConference.occurrences(timeline),
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceShouldCoverProgressOnThePlans,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
