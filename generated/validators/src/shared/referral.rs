//! Referral to children's social care
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::Referral],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[Circumstance::TheProfessionalDoubtsTheParentsCapacityToCareAnd],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::Referral)], should_carry_out_immediately::judge),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The professional who works with adults should carry out a referral to children's social care
/// immediately when the professional doubts the parent's capacity to care, and considers that the
/// child is being harmed or likely to be.
///
/// SET A.1.9.4
///
/// Reading: by the child protection procedures of their own agency.
mod should_carry_out_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-cc70c654",
        citations: &["SET A.1.9.4"],
        readings: &["by the child protection procedures of their own agency"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheProfessionalDoubtsTheParentsCapacityToCareAnd
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who works with adults should carry out a referral to children's social care immediately when the professional doubts the parent's capacity to care, and considers that the child is being harmed or likely to be",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional who works with adults should carry out a referral to children's social care
    /// immediately when the professional doubts the parent's capacity to care, and considers that the
    /// child is being harmed or likely to be.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::Referral.occurrences(timeline);
        flat([
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(&[Act::Referral.occurrences(timeline)]),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::AdultProfessional)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ])
    }
}
