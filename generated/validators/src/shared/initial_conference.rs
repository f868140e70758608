//! Initial conference on the child
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::InitialConference],
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
            What::Act(Act::TransferConference),
        ],
        must_attend::judge,
    ),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// Children's social care and the police must attend the initial conference on the child.
///
/// SET A.4.3.3, SET B.7.1.3
///
/// Reading: 'all initial conferences'; 'representatives of children's services': children's social
/// care.
mod must_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-07a80968",
        citations: &["SET A.4.3.3", "SET B.7.1.3"],
        readings: &[
            "'all initial conferences'; 'representatives of children's services': children's social care",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care and the police must attend the initial conference on the child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::InitialConference.occurrences(timeline);
        let parties = [Party::Agency(Agency::SocialCare), Party::Agency(Agency::Police)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}
