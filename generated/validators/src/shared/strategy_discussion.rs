//! Strategy meeting or discussion
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::StrategyDiscussion],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &[],
    circumstances: &[Circumstance::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly],
};

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    should_start_immediately::judge(timeline, now)
}

/// Children's social care should start a strategy meeting or discussion immediately when child or
/// family are well known to agencies, or the facts clearly call for a section 47 enquiry.
///
/// SET A.2.4.17
///
/// Reading: 'the local authority': children's social care acts for it.
///
/// Reading: 'child and/or family': either or both.
mod should_start_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-051d2395",
        citations: &["SET A.2.4.17"],
        readings: &[
            "'the local authority': children's social care acts for it",
            "'child and/or family': either or both",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should start a strategy meeting or discussion immediately when child or family are well known to agencies, or the facts clearly call for a section 47 enquiry",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Children's social care should start a strategy meeting or discussion immediately when child or
    /// family are well known to agencies, or the facts clearly call for a section 47 enquiry.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        [
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(&[Act::StrategyDiscussion.occurrences(timeline)]),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Agency(Agency::SocialCare)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter().flat_map(judge).collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}
