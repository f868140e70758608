//! Reports for an initial conference
//!
//! SET A.4.7
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[
        Act::AgencyReportToAttendees,
        Act::AgencyReportToChair,
        Act::AgencyReportToFamily,
        Act::InitialConference,
        Act::SocialWorkReportToChair,
        Act::SocialWorkReportToFamily,
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
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::SocialWorkReportToFamily),
            What::Act(Act::TransferConference),
        ],
        family_should_happen_at_least_2_working_days_before_the_initial::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::SocialWorkReportToFamily),
            What::Act(Act::TransferConference),
        ],
        family_should_happen_at_least_2_working_days_before_the_initial2::judge,
    ),
    (
        &[
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::SocialWorkReportToChair),
            What::Act(Act::TransferConference),
        ],
        chair_should_happen_at_least_2_working_days_before_the_initial::judge,
    ),
    (
        &[
            What::Act(Act::AgencyReportToChair),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        agencies_chair_should_do_this_at_least_2_working_days_before::judge,
    ),
    (
        &[
            What::Act(Act::AgencyReportToChair),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        agencies_chair_should_happen_at_least_1_working_day_before_the::judge,
    ),
    (
        &[
            What::Act(Act::AgencyReportToAttendees),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        agencies_others_should_do_this_at_least_2_working_days_before::judge,
    ),
    (
        &[
            What::Act(Act::AgencyReportToAttendees),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        agencies_others_should_happen_at_least_1_working_day_before_the::judge,
    ),
    (
        &[
            What::Act(Act::AgencyReportToFamily),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        agencies_family_should_do_this_at_least_2_working_days_before::judge,
    ),
    (
        &[
            What::Act(Act::AgencyReportToFamily),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
            What::Act(Act::TransferConference),
        ],
        agencies_family_should_happen_at_least_2_working_days_before::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The handing of the social work report for the initial conference to parents and older children
/// should happen at least 2 working days before the initial conference on the child.
///
/// SET A.4.7.7
///
/// Reading: as far as that is thought to serve their interests, so that errors of fact can be
/// corrected and the family can comment.
///
/// The text does not say who.
mod family_should_happen_at_least_2_working_days_before_the_initial {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "initial-conference-reports/family-8598d387",
        citations: &["SET A.4.7.7"],
        readings: &[
            "as far as that is thought to serve their interests, so that errors of fact can be corrected and the family can comment",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of the social work report for the initial conference to parents and older children should happen at least 2 working days before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::SocialWorkReportToFamily.occurrences(timeline);
        let end = first(Act::InitialConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(2, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// The handing of the social work report for the initial conference to parents and older children
/// should happen at least 2 working days before the initial conference on the child.
///
/// SET B.7.5.5
///
/// Reading: as far as that is thought to serve their interests, so that errors can be identified and
/// amended and disagreement noted.
///
/// The text does not say who.
mod family_should_happen_at_least_2_working_days_before_the_initial2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "initial-conference-reports/family-097ed553",
        citations: &["SET B.7.5.5"],
        readings: &[
            "as far as that is thought to serve their interests, so that errors can be identified and amended and disagreement noted",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of the social work report for the initial conference to parents and older children should happen at least 2 working days before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::SocialWorkReportToFamily.occurrences(timeline);
        let end = first(Act::InitialConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(2, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// The handing of the social work report for the initial conference to its chair should happen at
/// least 2 working days before the initial conference on the child.
///
/// SET A.4.7.8
///
/// The text does not say who.
mod chair_should_happen_at_least_2_working_days_before_the_initial {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "initial-conference-reports/chair-47055926",
        citations: &["SET A.4.7.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of the social work report for the initial conference to its chair should happen at least 2 working days before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::SocialWorkReportToChair.occurrences(timeline);
        let end = first(Act::InitialConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(2, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// All agencies should carry out the handing of an agency's report for the initial conference to its
/// chair at least 2 working days before the initial conference on the child.
///
/// SET A.4.7.9
///
/// Reading: 'the report should be available': each agency sees to its own.
///
/// Reading: 'two working days in advance': not later than that.
mod agencies_chair_should_do_this_at_least_2_working_days_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "initial-conference-reports/agencies-chair-b5bd2d60",
        citations: &["SET A.4.7.9"],
        readings: &[
            "'the report should be available': each agency sees to its own",
            "'two working days in advance': not later than that",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should carry out the handing of an agency's report for the initial conference to its chair at least 2 working days before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReportToChair.occurrences(timeline);
        flat([
            {
                let end = first(Act::InitialConference.occurrences(timeline));
                let due = |end| calendar::latest_before(
                    end,
                    amount(2, Unit::WorkingDays),
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

/// The handing of an agency's report for the initial conference to its chair should happen at least 1
/// working day before the initial conference on the child.
///
/// SET B.7.6.7
///
/// Reading: 'the conference': any, initial or review.
///
/// The text does not say who.
mod agencies_chair_should_happen_at_least_1_working_day_before_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "initial-conference-reports/agencies-chair-37b0b1cc",
        citations: &["SET B.7.6.7"],
        readings: &["'the conference': any, initial or review"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of an agency's report for the initial conference to its chair should happen at least 1 working day before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReportToChair.occurrences(timeline);
        let end = first(Act::InitialConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// All agencies should carry out the handing of an agency's report for the initial conference to the
/// other attendees at least 2 working days before the initial conference on the child.
///
/// SET A.4.7.9
///
/// Reading: 'the report should be available': each agency sees to its own.
///
/// Reading: 'two working days in advance': not later than that.
mod agencies_others_should_do_this_at_least_2_working_days_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "initial-conference-reports/agencies-others-e12870de",
        citations: &["SET A.4.7.9"],
        readings: &[
            "'the report should be available': each agency sees to its own",
            "'two working days in advance': not later than that",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should carry out the handing of an agency's report for the initial conference to the other attendees at least 2 working days before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReportToAttendees.occurrences(timeline);
        flat([
            {
                let end = first(Act::InitialConference.occurrences(timeline));
                let due = |end| calendar::latest_before(
                    end,
                    amount(2, Unit::WorkingDays),
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

/// The handing of an agency's report for the initial conference to the other attendees should happen
/// at least 1 working day before the initial conference on the child.
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
        id: "initial-conference-reports/agencies-others-f666331d",
        citations: &["SET B.7.6.7"],
        readings: &[
            "'copies for all those invited': they go to the chair then, for the invited",
            "'the conference': any, initial or review",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of an agency's report for the initial conference to the other attendees should happen at least 1 working day before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReportToAttendees.occurrences(timeline);
        let end = first(Act::InitialConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(1, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// All agencies should carry out the handing of an agency's report for the initial conference to the
/// parents at least 2 working days before the initial conference on the child.
///
/// SET A.4.7.9
///
/// Reading: 'the report should be available': each agency sees to its own.
///
/// Reading: 'other attendees including parents'; 'two working days in advance': not later than that.
mod agencies_family_should_do_this_at_least_2_working_days_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "initial-conference-reports/agencies-family-f743ceff",
        citations: &["SET A.4.7.9"],
        readings: &[
            "'the report should be available': each agency sees to its own",
            "'other attendees including parents'; 'two working days in advance': not later than that",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should carry out the handing of an agency's report for the initial conference to the parents at least 2 working days before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReportToFamily.occurrences(timeline);
        flat([
            {
                let end = first(Act::InitialConference.occurrences(timeline));
                let due = |end| calendar::latest_before(
                    end,
                    amount(2, Unit::WorkingDays),
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

/// The handing of an agency's report for the initial conference to the parents should happen at least 2
/// working days before the initial conference on the child.
///
/// SET B.7.6.6
///
/// Reading: parents, and the child if old enough; 'two working days in advance': not later than that.
///
/// The text does not say who.
mod agencies_family_should_happen_at_least_2_working_days_before {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "initial-conference-reports/agencies-family-d3287403",
        citations: &["SET B.7.6.6"],
        readings: &[
            "parents, and the child if old enough; 'two working days in advance': not later than that",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The handing of an agency's report for the initial conference to the parents should happen at least 2 working days before the initial conference on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::AgencyReportToFamily.occurrences(timeline);
        let end = first(Act::InitialConference.occurrences(timeline));
        let due = |end| calendar::latest_before(end, amount(2, Unit::WorkingDays));
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}
