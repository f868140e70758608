//! Meeting of the strategic committee on child deaths
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::DeathCommitteeMeeting],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::DeathCommitteeMeeting)], will_happen::judge),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The meeting of the strategic committee on child deaths will happen.
///
/// After that, one will happen every 3 months.
///
/// SET A.9.4.7
mod will_happen {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e251246c",
        citations: &["SET A.9.4.7"],
        readings: &["'quarterly': every 3 months"],
        silences: &["The text does not say when this ends"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        flat([judgements, series_1(timeline, now)])
    }

    static SERIES_1: Clause = Clause {
        statement: &STATEMENT,
        text: "After that, one will happen every 3 months",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// After that, one will happen every 3 months.
    fn series_1(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let members = Act::DeathCommitteeMeeting.occurrences(timeline);
        let running = |_at: Moment| true;
        let findings = limits::gaps(
            &members,
            Some(|last| calendar::deadline(last, amount(3, Unit::Months))),
            None,
            &running,
            now,
        );
        findings.into_iter().flat_map(|finding| SERIES_1.judge(finding)).collect()
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The meeting of the strategic committee on child deaths will happen",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The meeting of the strategic committee on child deaths will happen.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::DeathCommitteeMeeting.occurrences(timeline);
        SENTENCE.judge(limits::at_all(&done, false))
    }
}
