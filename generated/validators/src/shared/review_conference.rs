//! Review conference
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::CareReview, Act::InitialConference, Act::ReviewConference],
    milestones: &[Milestone::Birth],
    states: &[State::PlanInForce],
    dates: &[],
    duties: &[
        Duty::TheReviewConferenceShouldConsiderTheChildsSafetyAsThe,
        Duty::TheReviewConferenceShouldConsiderWithCareWhetherThe,
        Duty::TheReviewConferenceShouldCoverProgressOnThePlans,
    ],
    facts: &["looked-after", "pre-birth"],
    circumstances: &[
        Circumstance::ACourtReturnsAChildInCareToParentsOrCarersAgainst,
        Circumstance::ItIsNotPossibleForTheOfficerToChairTheConference,
        Circumstance::TheCarePlanHasTheChildStayWithTheFamilyOfOriginOr,
        Circumstance::TheChildHasBecomeLookedAfterUnderSection20,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Milestone(Milestone::PlanMade),
        ],
        should_happen_within_3_months::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Milestone(Milestone::Birth),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::PlanMade),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
        ],
        should_happen_within_1_month::judge,
    ),
    (&[What::Act(Act::ReviewConference)], must_convene::judge),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::TheReviewConferenceShouldConsiderTheChildsSafetyAsThe),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::PlanMade),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
        ],
        should_cover::judge,
    ),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::TheReviewConferenceShouldConsiderWithCareWhetherThe),
        ],
        should_cover2::judge,
    ),
    (
        &[
            What::Act(Act::CareReview),
            What::Act(Act::ReviewConference),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::PlanMade),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
        ],
        should_happen_on_the_same_day::judge,
    ),
    (&[What::Act(Act::ReviewConference)], will_attend::judge),
    (
        &[
            What::Act(Act::ReviewConference),
            What::Duty(Duty::TheReviewConferenceShouldCoverProgressOnThePlans),
        ],
        should_cover3::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The first review conference should happen within 3 months of the initial conference on the child
/// when the child protection plan is in force.
///
/// After that, each should happen at most 6 months after the one before, while the child protection
/// plan is in force.
///
/// SET A.4.1.21, SET B.8.5.3
mod should_happen_within_3_months {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8f6329a4",
        citations: &["SET A.4.1.21", "SET B.8.5.3", "SET A.4.1.22"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = first(Act::InitialConference.occurrences(timeline))
            .map_or(now, |start| start.latest);
        let judgements = sentence(timeline, now);
        let judgements = flat([judgements, series_1(timeline, now)]);
        applying(State::PlanInForce.running(timeline, at), judgements)
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
        let (begins, ends) = (
            State::PlanInForce.begins(timeline),
            State::PlanInForce.ends(timeline),
        );
        let running = |at: Moment| {
            limits::running(&begins, &ends, State::PlanInForce.title(), at) != Truth::No
        };
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
        text: "The first review conference should happen within 3 months of the initial conference on the child when the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first review conference should happen within 3 months of the initial conference on the child
    /// when the child protection plan is in force.
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
/// After that, each should happen at most 6 months after the one before, while the child protection
/// plan is in force.
///
/// SET A.4.1.22
///
/// Reading: whether instead of the review three months after the conference, or as well as it, the
/// text does not say.
mod should_happen_within_1_month {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f793d164",
        citations: &["SET A.4.1.22"],
        readings: &[
            "whether instead of the review three months after the conference, or as well as it, the text does not say",
            "'within six months thereafter': each within six months of the one before, as long as there is a plan",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = flat([judgements, series_1(timeline, now)]);
        applying(timeline.facts.pre_birth(), judgements)
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
        let (begins, ends) = (
            State::PlanInForce.begins(timeline),
            State::PlanInForce.ends(timeline),
        );
        let running = |at: Moment| {
            limits::running(&begins, &ends, State::PlanInForce.title(), at) != Truth::No
        };
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

/// The review conference should happen on the same day as the statutory review of the looked-after
/// child's care plan when the authority looks after the child and the child protection plan is in
/// force.
///
/// SET A.4.2.7
///
/// Reading: 'the timing … should be the same': on the same day, at a review conference.
///
/// Reading: the review which volume 2 of the guidance on the Children Act 1989 asks for.
mod should_happen_on_the_same_day {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fe39b80c",
        citations: &["SET A.4.2.7"],
        readings: &[
            "'the timing … should be the same': on the same day, at a review conference",
            "the review which volume 2 of the guidance on the Children Act 1989 asks for",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = first(Act::CareReview.occurrences(timeline))
            .map_or(now, |start| start.latest);
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference should happen on the same day as the statutory review of the looked-after child's care plan when the authority looks after the child and the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The review conference should happen on the same day as the statutory review of the looked-after
    /// child's care plan when the authority looks after the child and the child protection plan is in
    /// force.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReviewConference.occurrences(timeline);
        let start = first(Act::CareReview.occurrences(timeline));
        let due = calendar::same_day_end;
        SENTENCE.judge(limits::no_later(start, due, &done, now))
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
