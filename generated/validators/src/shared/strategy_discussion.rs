//! Strategy meeting or discussion
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::StrategyDiscussion],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &["allegation-against-staff"],
    circumstances: &[
        Circumstance::ChildOrFamilyAreWellKnownToAgenciesOrTheFactsClearly,
        Circumstance::ThePersonWorksInDayCareForChildrenUnder8OrIsA,
    ],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::StrategyDiscussion)], should_start_immediately::judge),
    (&[What::Act(Act::StrategyDiscussion)], should_attend::judge),
    (&[What::Act(Act::StrategyDiscussion)], is_to_chair::judge),
];

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
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
        flat([
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
        ])
    }
}

/// Ofsted should be invited to the strategy meeting or discussion when the person works in day care
/// for children under 8, or is a registered child minder.
///
/// SET A.7.3.7
mod should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1aaffb44",
        citations: &["SET A.7.3.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePersonWorksInDayCareForChildrenUnder8OrIsA.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Ofsted should be invited to the strategy meeting or discussion when the person works in day care for children under 8, or is a registered child minder",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Ofsted should be invited to the strategy meeting or discussion when the person works in day care
    /// for children under 8, or is a registered child minder.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Agency(Agency::Ofsted)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::invited(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The children's social care manager is to chair the strategy meeting or discussion when the
/// allegation is against staff (the text uses no duty word).
///
/// SET A.7.4.16
///
/// Reading: in the list of who may take part: 'to chair', where it is a strategy meeting.
///
/// The text uses no duty word here.
mod is_to_chair {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-167eb654",
        citations: &["SET A.7.4.16"],
        readings: &[
            "in the list of who may take part: 'to chair', where it is a strategy meeting",
        ],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.allegation_against_staff(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The children's social care manager is to chair the strategy meeting or discussion when the allegation is against staff (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The children's social care manager is to chair the strategy meeting or discussion when the
    /// allegation is against staff (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [Party::Role(Role::SocialCareManager)];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::held_by(*one, Office::Chair, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}
