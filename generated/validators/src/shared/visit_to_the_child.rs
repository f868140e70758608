//! Social work visit to the child
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::VisitToTheChild],
    milestones: &[],
    states: &[State::PlanInForce],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (
        &[
            What::Act(Act::VisitToTheChild),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::PlanMade),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
        ],
        should_happen::judge,
    ),
    (
        &[
            What::Act(Act::VisitToTheChild),
            What::StateBegins(State::PlanInForce),
            What::StateEnds(State::PlanInForce),
            What::Milestone(Milestone::PlanDiscontinued),
            What::Act(Act::EndingWithoutReviewAgree),
            What::Act(Act::ReviewConference),
            What::Act(Act::TransferConference),
            What::Milestone(Milestone::PlanMade),
            What::Act(Act::InitialConference),
            What::Act(Act::PreBirthConference),
        ],
        should_carry_out::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The first social work visit to the child should happen when the child protection plan is in force.
///
/// After that, each should happen at most 4 weeks after the one before, while the child protection
/// plan is in force.
///
/// SET A.4.8.2
///
/// Reading: the chair should see that the frequency is determined so; how often a plan has the child
/// seen is for the plan (5.4.5).
///
/// The text does not say from when this is counted.
mod should_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-6d5be19a",
        citations: &["SET A.4.8.2"],
        readings: &[
            "the chair should see that the frequency is determined so; how often a plan has the child seen is for the plan (5.4.5)",
            "the text gives no end; a plan determines the visits, so while it is in force",
        ],
        silences: &["The text does not say from when this is counted"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        let judgements = flat([judgements, series_1(timeline, now)]);
        applying(State::PlanInForce.running(timeline, at), judgements)
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, each should happen at most 4 weeks after the one before, while the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, each should happen at most 4 weeks after the one before, while the child protection
    /// plan is in force.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::VisitToTheChild.occurrences(timeline);
        let (begins, ends) = (
            State::PlanInForce.begins(timeline),
            State::PlanInForce.ends(timeline),
        );
        let running = |at: Moment| {
            limits::running(&begins, &ends, State::PlanInForce.title(), at) != Truth::No
        };
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(4, Unit::Weeks))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first social work visit to the child should happen when the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The first social work visit to the child should happen when the child protection plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = first_only(Act::VisitToTheChild.occurrences(timeline));
        SENTENCE.judge(limits::at_all(&done, false))
    }
}

/// The lead social worker should carry out a social work visit to the child when the child protection
/// plan is in force.
///
/// SET A.5.4.5
///
/// Reading: 'see the child … as agreed in the plan': infants and babies awake.
///
/// The text does not say how long.
mod should_carry_out {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-62604d46",
        citations: &["SET A.5.4.5"],
        readings: &[
            "'see the child … as agreed in the plan': infants and babies awake",
        ],
        silences: &["The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(State::PlanInForce.running(timeline, at), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should carry out a social work visit to the child when the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The lead social worker should carry out a social work visit to the child when the child protection
    /// plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::VisitToTheChild.occurrences(timeline);
        let parties = [Party::Role(Role::LeadSocialWorker)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}
