//! Where the texts set statements against each other: on every reading missed, or on some.
//!
//! Two limits on one act are at odds where they count from the same event (or share one of several),
//! are about the same time it is done, differ in amount, unit or force, and neither is a goal inside
//! the other (a *should* that is sooner than the *must* on every date), an `instead` of the other, or
//! only *ideally* (language.md, section 4, kind 1). On one case it matters where one of them is missed.

use super::verdict::{Clause, Contradiction, Force, Judgement, MissedOn, Verdict};
use super::{Judge, Says};
use crate::calendar::{Limit as CalendarLimit, compare};
use crate::model::{Anchor, Deed, Event, Limit, Model, Occurrence, Side, Statement};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a clause limits, and from when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timed {
    /// The act limited.
    pub act: String,
    /// Which time it is done; the first is the ordinary one.
    pub which: Option<Occurrence>,
    /// What it counts from: any of these.
    pub events: Vec<Event>,
    /// The limit.
    limit: CalendarLimit,
}

/// The limit of a sentence or clause that can be at odds with another's.
pub(super) fn timed(model: &Model, statement: &Statement, says: &Says) -> Option<Timed> {
    if !matches!(says.deed, Deed::Happen | Deed::DoThis | Deed::Perform { .. }) || says.modality.rank() < 2 {
        return None;
    }
    let bound = says.bounds.iter().find(|bound| !bound.in_any_event && calendar_limit(&bound.limit).is_some())?;
    let events: Vec<Event> = match bound.limit.anchor()? {
        Anchor::Event { occurrence: None | Some(Occurrence::First), event } => vec![event.clone()],
        Anchor::EarlierOf(list) | Anchor::LaterOf(list) => list.clone(),
        _ => return None,
    };
    let same = |event: &Event| match event {
        Event::Moment(name) => model.moments.get(name).and_then(|moment| moment.same_as.clone()).map(Event::Moment),
        _ => None,
    };
    let more: Vec<Event> = events.iter().filter_map(same).collect();
    Some(Timed {
        act: statement.act.clone()?,
        which: statement.occurrence.filter(|which| *which != Occurrence::First),
        events: events.into_iter().chain(more).collect(),
        limit: calendar_limit(&bound.limit)?,
    })
}

fn calendar_limit(limit: &Limit) -> Option<CalendarLimit> {
    Some(match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            CalendarLimit::Within(*amount)
        }
        Limit::SameDay { working: false, .. } => CalendarLimit::SameDay,
        Limit::SameDay { working: true, .. } => CalendarLimit::SameWorkingDay,
        Limit::NthDay { n, unit, by: true, .. } => CalendarLimit::ByDay(*n, *unit),
        _ => return None,
    })
}

impl Judge<'_> {
    /// Adds to each missed limit what the texts set against it.
    pub(super) fn contradicted(&self, judgements: &mut [Judgement]) {
        let settled = |one: &Judgement| matches!(one.verdict, Verdict::Met) || one.verdict.is_missed();
        let limits: Vec<usize> = (0..judgements.len())
            .filter(|at| {
                let one = &judgements[*at];
                one.clause.timed.is_some() && one.due.is_some() && settled(one) && !one.extended
            })
            .collect();
        if !limits.iter().any(|at| judgements[*at].verdict.is_missed()) {
            return;
        }
        // Only what was judged of the same time that something was done can be set against each other.
        let mut of_one_time: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for at in limits {
            of_one_time.entry(judgements[at].done).or_default().push(at);
        }
        let found: Vec<(usize, Contradiction)> = of_one_time
            .values()
            .flat_map(|limits| limits.iter().map(move |at| (*at, limits)))
            .filter_map(|(at, limits)| Some((at, self.against(at, limits, judgements)?)))
            .collect();
        for (at, contradiction) in found {
            if let Some(one) = judgements.get_mut(at) {
                one.contradiction = Some(contradiction);
            }
        }
    }

    /// What is set against one missed limit, of the same time the act was done or was not.
    fn against(&self, at: usize, limits: &[usize], judgements: &[Judgement]) -> Option<Contradiction> {
        let one = judgements.get(at).filter(|one| one.verdict.is_missed())?;
        let others: Vec<&Judgement> = limits
            .iter()
            .filter(|other| **other != at)
            .filter_map(|other| judgements.get(*other))
            .filter(|other| other.done == one.done && self.at_odds(&one.clause, &other.clause))
            .collect();
        if others.is_empty() {
            return None;
        }
        let every = others.iter().all(|other| other.verdict.is_missed());
        let missed_on = if every { MissedOn::EveryReading } else { MissedOn::SomeReadings };
        let texts = others.iter().map(|other| format!("{}: {}", other.clause.text, other.verdict.name())).collect();
        let citations = others.iter().flat_map(|other| other.clause.statement.citations.clone());
        Some(Contradiction { missed_on, others: texts, citations: super::unique(citations) })
    }

    fn at_odds(&self, one: &Arc<Clause>, other: &Arc<Clause>) -> bool {
        let (Some(a), Some(b)) = (&one.timed, &other.timed) else { return false };
        if one.statement.id == other.statement.id
            || a.act != b.act
            || a.which != b.which
            || !a.events.iter().any(|event| b.events.contains(event))
            || (a.limit == b.limit && one.force == other.force)
            || self.is_exception(one, other)
            || self.is_exception(other, one)
        {
            return false;
        }
        match (one.force, other.force) {
            (Force::Should, Force::Must) => !self.always_sooner(a.limit, b.limit),
            (Force::Must, Force::Should) => !self.always_sooner(b.limit, a.limit),
            _ => true,
        }
    }

    /// Whether an `instead` clause of one statement cites the paragraph of the other: the editors have
    /// said how the two go together.
    fn is_exception(&self, one: &Arc<Clause>, other: &Arc<Clause>) -> bool {
        let statement = one.statement.index.and_then(|at| self.people.model.statements.get(at));
        let Some(statement) = statement else { return false };
        let insteads = statement.variants.iter().filter(|variant| variant.instead);
        insteads
            .flat_map(|variant| variant.marks.cited())
            .any(|cited| !statement.marks.cited().contains(&cited) && other.statement.citations.contains(&cited))
    }

    /// Whether one limit is the sooner on nearly every date the calendar knows: a goal inside the other.
    fn always_sooner(&self, goal: CalendarLimit, limit: CalendarLimit) -> bool {
        let key = format!("{goal:?} {limit:?}");
        let known = self.goals.lock().ok().and_then(|goals| goals.get(&key).copied());
        if let Some(known) = known {
            return known;
        }
        let conventions = self.calendar.conventions();
        let answer = match (conventions.known_from, conventions.known_until) {
            (Some(from), Some(until)) => compare(self.calendar, goal, limit, from, until)
                .is_ok_and(|found| found.second_sooner_on == 0 && !found.always_equal),
            _ => false,
        };
        if let Ok(mut goals) = self.goals.lock() {
            goals.insert(key, answer);
        }
        answer
    }
}
