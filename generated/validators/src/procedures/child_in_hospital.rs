//! Discharge of a child from hospital
//!
//! SET A.1.6.19
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::Discharge, Act::DischargeNotice, Act::StrategyDiscussion],
    milestones: &[],
    states: &[],
    dates: &[],
    duties: &[],
    facts: &["abuse-in-hospital"],
    circumstances: &[],
};

/// Each statement, and what has to be on the record for it to say anything.
static STATEMENTS: &[Judged] = &[
    (&[What::Act(Act::StrategyDiscussion)], discuss_should_attend::judge),
    (
        &[What::Act(Act::Discharge), What::Act(Act::DischargeNotice)],
        let_go_must_not_happen_before_the_telephone_notice_of_the::judge,
    ),
    (
        &[What::Act(Act::Discharge), What::Act(Act::StrategyDiscussion)],
        let_go_must_not_happen_before_the_strategy_meeting_or::judge,
    ),
    (
        &[What::Act(Act::Discharge), What::Act(Act::StrategyDiscussion)],
        let_go_in_order::judge,
    ),
];

/// Judges the timeline by the statements of this procedure, and by those about the acts it shares with
/// others.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    flat([own(timeline, now), crate::shared::strategy_discussion::judge(timeline, now)])
}

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn own(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    gathered(STATEMENTS, timeline, now)
}

/// The professional of hospital and other agencies should attend the strategy meeting or discussion
/// when the child is an in-patient, and abuse is suspected, alleged or confirmed.
///
/// SET A.1.6.19
mod discuss_should_attend {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-hospital/discuss-c0e66414",
        citations: &["SET A.1.6.19"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.abuse_in_hospital(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of hospital and other agencies should attend the strategy meeting or discussion when the child is an in-patient, and abuse is suspected, alleged or confirmed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional of hospital and other agencies should attend the strategy meeting or discussion
    /// when the child is an in-patient, and abuse is suspected, alleged or confirmed.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = Act::StrategyDiscussion.occurrences(timeline);
        let parties = [
            Party::Qualified("the professional of hospital and other agencies"),
        ];
        let judge = |one: &Occurrence<'_>| {
            SENTENCE.judge(actors::attended_by(*one, &parties, Sharing::All))
        };
        done.iter().flat_map(judge).collect::<Vec<_>>()
    }
}

/// The discharge from hospital must not happen before the telephone notice of the concerns to
/// children's social care of the hospital's area and of the home's when the child is an in-patient,
/// and abuse is suspected, alleged or confirmed.
///
/// SET A.1.6.19
///
/// The text does not say who.
mod let_go_must_not_happen_before_the_telephone_notice_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-hospital/let-go-1a07909e",
        citations: &["SET A.1.6.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.abuse_in_hospital(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The discharge from hospital must not happen before the telephone notice of the concerns to children's social care of the hospital's area and of the home's when the child is an in-patient, and abuse is suspected, alleged or confirmed",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    /// The discharge from hospital must not happen before the telephone notice of the concerns to
    /// children's social care of the hospital's area and of the home's when the child is an in-patient,
    /// and abuse is suspected, alleged or confirmed.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::Discharge.occurrences(timeline);
        let end = first(Act::DischargeNotice.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now).and_then(Finding::forbidden))
    }
}

/// The discharge from hospital must not happen before the strategy meeting or discussion (if
/// appropriate) when the child is an in-patient, and abuse is suspected, alleged or confirmed.
///
/// SET A.1.6.19
///
/// The text does not say who.
mod let_go_must_not_happen_before_the_strategy_meeting_or {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "child-in-hospital/let-go-fdd50901",
        citations: &["SET A.1.6.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.abuse_in_hospital(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The discharge from hospital must not happen before the strategy meeting or discussion (if appropriate) when the child is an in-patient, and abuse is suspected, alleged or confirmed",
        force: Force::Must,
        forbids: true,
        softener: Some("if appropriate"),
    };

    /// The discharge from hospital must not happen before the strategy meeting or discussion (if
    /// appropriate) when the child is an in-patient, and abuse is suspected, alleged or confirmed.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = Act::Discharge.occurrences(timeline);
        let end = first(Act::StrategyDiscussion.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now).and_then(Finding::forbidden))
    }
}

/// “Discharge from hospital” follows “Strategy meeting or discussion”.
///
/// SET A.1.6.19
mod let_go_in_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "let-go-in-order-1fe0040c",
        citations: &["SET A.1.6.19"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "“Discharge from hospital” follows “Strategy meeting or discussion”",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let before = [Act::StrategyDiscussion.occurrences(timeline)];
        Act::Discharge
            .occurrences(timeline)
            .into_iter()
            .flat_map(|one| SENTENCE.judge(order::follows(one, &before)))
            .collect()
    }
}
