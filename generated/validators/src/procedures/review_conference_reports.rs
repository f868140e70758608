//! Reports for a review conference
//!
//! SET A.4.7
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::AgencyReviewReportToAttendees,
        Act::AgencyReviewReportToChair,
        Act::AgencyReviewReportToFamily,
        Act::ReviewConference,
        Act::ReviewReportToChair,
        Act::ReviewReportToFamily,
    ],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[What::Act(Act::ReviewConference), What::Act(Act::ReviewReportToFamily)],
        family_should_happen_at_least_5_working_days_before_the_review::judge,
    ),
    (
        &[What::Act(Act::ReviewConference), What::Act(Act::ReviewReportToFamily)],
        family_should_happen_at_least_5_working_days_before_the_review2::judge,
    ),
    (
        &[What::Act(Act::ReviewConference), What::Act(Act::ReviewReportToChair)],
        chair_should_happen_at_least_5_working_days_before_the_review::judge,
    ),
    (
        &[What::Act(Act::AgencyReviewReportToChair), What::Act(Act::ReviewConference)],
        agencies_chair_should_do_this_at_least_5_working_days_before::judge,
    ),
    (
        &[What::Act(Act::AgencyReviewReportToChair), What::Act(Act::ReviewConference)],
        agencies_chair_should_happen_at_least_1_working_day_before_the::judge,
    ),
    (
        &[
            What::Act(Act::AgencyReviewReportToAttendees),
            What::Act(Act::ReviewConference),
        ],
        agencies_others_should_do_this_at_least_5_working_days_before::judge,
    ),
    (
        &[
            What::Act(Act::AgencyReviewReportToAttendees),
            What::Act(Act::ReviewConference),
        ],
        agencies_others_should_happen_at_least_1_working_day_before_the::judge,
    ),
    (
        &[What::Act(Act::AgencyReviewReportToFamily), What::Act(Act::ReviewConference)],
        agencies_family_should_do_this_at_least_5_working_days_before::judge,
    ),
    (
        &[What::Act(Act::AgencyReviewReportToFamily), What::Act(Act::ReviewConference)],
        agencies_family_should_happen_at_least_5_working_days_before::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The handing of the social work report for a review conference to parents and older children should
/// happen at least 5 working days before the review conference.
///
/// SET A.4.7.7
///
/// Reading: as far as that is thought to serve their interests, so that errors of fact can be
/// corrected and the family can comment.
///
/// The text does not say who.
mod family_should_happen_at_least_5_working_days_before_the_review {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/family-16a92a18",
        citations: &["SET A.4.7.7"],
        readings: &[
            "as far as that is thought to serve their interests, so that errors of fact can be corrected and the family can comment",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of the social work report for a review conference to parents and older children should happen at least 5 working days before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReviewReportToFamily.occurrences(timeline);
        let end = first(Act::ReviewConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(5, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// The handing of the social work report for a review conference to parents and older children should
/// happen at least 5 working days before the review conference.
///
/// SET B.7.5.5
///
/// Reading: as far as that is thought to serve their interests, so that errors can be identified and
/// amended and disagreement noted.
///
/// The text does not say who.
mod family_should_happen_at_least_5_working_days_before_the_review2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/family-72f4cfc2",
        citations: &["SET B.7.5.5"],
        readings: &[
            "as far as that is thought to serve their interests, so that errors can be identified and amended and disagreement noted",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of the social work report for a review conference to parents and older children should happen at least 5 working days before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReviewReportToFamily.occurrences(timeline);
        let end = first(Act::ReviewConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(5, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// The handing of the social work report for a review conference to its chair should happen at least 5
/// working days before the review conference.
///
/// SET A.4.7.8
///
/// Reading: 'five working days in advance': 'at least' is said of the two days before it and taken to
/// be meant here too.
///
/// The text does not say who.
mod chair_should_happen_at_least_5_working_days_before_the_review {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/chair-90d08c5d",
        citations: &["SET A.4.7.8"],
        readings: &[
            "'five working days in advance': 'at least' is said of the two days before it and taken to be meant here too",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of the social work report for a review conference to its chair should happen at least 5 working days before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::ReviewReportToChair.occurrences(timeline);
        let end = first(Act::ReviewConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(5, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// All agencies should carry out the handing of an agency's report for a review conference to its
/// chair at least 5 working days before the review conference.
///
/// SET A.4.7.9
///
/// Reading: 'the report should be available': each agency sees to its own.
///
/// Reading: 'five working days for a review': not later than that.
mod agencies_chair_should_do_this_at_least_5_working_days_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/agencies-chair-42715e10",
        citations: &["SET A.4.7.9"],
        readings: &[
            "'the report should be available': each agency sees to its own",
            "'five working days for a review': not later than that",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should carry out the handing of an agency's report for a review conference to its chair at least 5 working days before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReviewReportToChair.occurrences(timeline);
        flat([
            {
                let end = first(Act::ReviewConference.occurrences(timeline));
                let due = |end| calendar::latest_before(
                    end,
                    amount(5, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::AllAgencies)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The handing of an agency's report for a review conference to its chair should happen at least 1
/// working day before the review conference.
///
/// SET B.7.6.7
///
/// Reading: 'the conference': any, initial or review.
///
/// The text does not say who.
mod agencies_chair_should_happen_at_least_1_working_day_before_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/agencies-chair-9ce2fd80",
        citations: &["SET B.7.6.7"],
        readings: &["'the conference': any, initial or review"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of an agency's report for a review conference to its chair should happen at least 1 working day before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReviewReportToChair.occurrences(timeline);
        let end = first(Act::ReviewConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// All agencies should carry out the handing of an agency's report for a review conference to the
/// other attendees at least 5 working days before the review conference.
///
/// SET A.4.7.9
///
/// Reading: 'the report should be available': each agency sees to its own.
///
/// Reading: 'five working days for a review': not later than that.
mod agencies_others_should_do_this_at_least_5_working_days_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/agencies-others-c78a3fe0",
        citations: &["SET A.4.7.9"],
        readings: &[
            "'the report should be available': each agency sees to its own",
            "'five working days for a review': not later than that",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should carry out the handing of an agency's report for a review conference to the other attendees at least 5 working days before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReviewReportToAttendees.occurrences(timeline);
        flat([
            {
                let end = first(Act::ReviewConference.occurrences(timeline));
                let due = |end| calendar::latest_before(
                    end,
                    amount(5, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::AllAgencies)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The handing of an agency's report for a review conference to the other attendees should happen at
/// least 1 working day before the review conference.
///
/// SET B.7.6.7
///
/// Reading: 'copies for all those invited': they go to the chair then, for the invited.
///
/// Reading: 'the conference': any, initial or review.
///
/// The text does not say who.
mod agencies_others_should_happen_at_least_1_working_day_before_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/agencies-others-86db4e70",
        citations: &["SET B.7.6.7"],
        readings: &[
            "'copies for all those invited': they go to the chair then, for the invited",
            "'the conference': any, initial or review",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of an agency's report for a review conference to the other attendees should happen at least 1 working day before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReviewReportToAttendees.occurrences(timeline);
        let end = first(Act::ReviewConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// All agencies should carry out the handing of an agency's report for a review conference to the
/// parents at least 5 working days before the review conference.
///
/// SET A.4.7.9
///
/// Reading: 'the report should be available': each agency sees to its own.
///
/// Reading: 'other attendees including parents'; 'five working days for a review': not later than
/// that.
mod agencies_family_should_do_this_at_least_5_working_days_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/agencies-family-978b43bf",
        citations: &["SET A.4.7.9"],
        readings: &[
            "'the report should be available': each agency sees to its own",
            "'other attendees including parents'; 'five working days for a review': not later than that",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should carry out the handing of an agency's report for a review conference to the parents at least 5 working days before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReviewReportToFamily.occurrences(timeline);
        flat([
            {
                let end = first(Act::ReviewConference.occurrences(timeline));
                let due = |end| calendar::latest_before(
                    end,
                    amount(5, Unit::WorkingDays),
                );
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::AllAgencies)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}

/// The handing of an agency's report for a review conference to the parents should happen at least 5
/// working days before the review conference.
///
/// SET B.7.6.6
///
/// Reading: parents, and the child if old enough; 'five working days for a review': not later than
/// that.
///
/// The text does not say who.
mod agencies_family_should_happen_at_least_5_working_days_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "review-conference-reports/agencies-family-89756add",
        citations: &["SET B.7.6.6"],
        readings: &[
            "parents, and the child if old enough; 'five working days for a review': not later than that",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of an agency's report for a review conference to the parents should happen at least 5 working days before the review conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReviewReportToFamily.occurrences(timeline);
        let end = first(Act::ReviewConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(5, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}
