//! The time limits that the statements set for one act, each with the clause that states it.

use super::super::judge::Judge;
use crate::calendar::{self, Calendar, Comparison};
use crate::model::*;
use crate::networks::claims::{Claim, claims};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// One limit of one sentence or of one of its clauses.
#[derive(Clone)]
pub(super) struct TimeLimit<'m> {
    pub claim: Claim<'m>,
    pub limit: calendar::Limit,
    pub anchor: &'m Anchor,
}

/// Every limit on the timing of every act, by act.
pub(super) fn by_act<'m>(judge: &Judge<'m>) -> BTreeMap<&'m str, Vec<TimeLimit<'m>>> {
    let mut acts: BTreeMap<&str, Vec<TimeLimit>> = BTreeMap::new();
    for claim in claims(judge.model()) {
        let Some(act) = &claim.statement.act else { continue };
        if claim.deed.times_the_act() && !claim.modality.forbids() {
            acts.entry(act).or_default().extend(of_claim(claim));
        }
    }
    acts
}

/// The limits of one clause, as far as they run from a start to a last minute.
fn of_claim(claim: Claim<'_>) -> Vec<TimeLimit<'_>> {
    let limits = claim.bounds.iter().filter_map(|bound| upper_limit(&bound.limit));
    limits.map(|(limit, anchor)| TimeLimit { claim: claim.clone(), limit, anchor }).collect()
}

/// A limit of the form the calendar can compare: from a start to a last permitted minute.
fn upper_limit(limit: &Limit) -> Option<(calendar::Limit, &Anchor)> {
    match limit {
        Limit::Within { amount, side: Side::After, anchor } => Some((calendar::Limit::Within(*amount), anchor)),
        Limit::SameDay { working: false, anchor } => Some((calendar::Limit::SameDay, anchor)),
        Limit::SameDay { working: true, anchor } => Some((calendar::Limit::SameWorkingDay, anchor)),
        Limit::NthDay { n, unit, by: true, anchor } => Some((calendar::Limit::ByDay(*n, *unit), anchor)),
        _ => None,
    }
}

/// How two starts relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Starts {
    /// The same moment, or one that both may be counted from.
    Same,
    /// One of the two texts does not say from when.
    NotStated,
    /// Different moments that no text relates.
    Unrelated,
}

/// Whether two limits run on one clock.
pub(super) fn starts(model: &Model, one: &TimeLimit, other: &TimeLimit) -> Starts {
    if occurrence_of(one.anchor) != occurrence_of(other.anchor) {
        return Starts::Unrelated;
    }
    match (one.anchor, other.anchor) {
        (Anchor::Silent, Anchor::Silent) => Starts::Unrelated,
        (Anchor::Silent, _) | (_, Anchor::Silent) => Starts::NotStated,
        (Anchor::LaterOf(a), Anchor::LaterOf(b)) if names(model, a) != names(model, b) => Starts::Unrelated,
        (a, b) => {
            let ours = names(model, a.events());
            if names(model, b.events()).iter().any(|event| ours.contains(event)) {
                Starts::Same
            } else {
                Starts::Unrelated
            }
        }
    }
}

fn occurrence_of(anchor: &Anchor) -> Option<Occurrence> {
    match anchor {
        Anchor::Event { occurrence, .. } => occurrence.filter(|which| *which != Occurrence::First),
        _ => None,
    }
}

/// Events with declared synonyms made one.
fn names(model: &Model, events: &[Event]) -> Vec<Event> {
    let one = |event: &Event| match event {
        Event::Moment(name) => {
            let same = model.moments.get(name).and_then(|moment| moment.same_as.clone());
            match same {
                Some(same) if model.acts.contains_key(&same) => Event::Act(same),
                Some(same) => Event::Moment(same),
                None => event.clone(),
            }
        }
        _ => event.clone(),
    };
    let mut list: Vec<Event> = events.iter().map(one).collect();
    list.sort();
    list
}

/// The event that two limits on one clock are counted from, for an example.
pub(super) fn shared_start<'m>(model: &Model, one: &TimeLimit<'m>, other: &TimeLimit<'m>) -> Option<&'m Event> {
    let theirs = names(model, other.anchor.events());
    let ours = one.anchor.events();
    ours.iter()
        .find(|event| names(model, std::slice::from_ref(event)).iter().any(|event| theirs.contains(event)))
        .or(ours.first())
        .or(other.anchor.events().first())
}

/// The period for which limits are compared: from the day the documents cited came into force to the
/// last day for which bank holidays are known.
pub(super) fn period(model: &Model, citations: &[&Marks]) -> Option<(calendar::Date, calendar::Date)> {
    let conventions = &model.calendar.conventions;
    let in_force = citations
        .iter()
        .flat_map(|marks| &marks.citations)
        .filter_map(|citation| model.documents.get(&citation.document)?.in_force_from)
        .max();
    let from = in_force.into_iter().chain(conventions.known_from).max()?;
    Some((from, conventions.known_until?))
}

/// Which two limits were compared, and over which period.
type Question = (calendar::Limit, calendar::Limit, calendar::Date, calendar::Date);

/// A calendar that remembers its answers: the same few limits are compared again and again.
pub(super) struct Clock {
    calendar: Calendar,
    answers: RefCell<BTreeMap<Question, Option<Comparison>>>,
}

impl Clock {
    /// A clock by this calendar.
    pub fn of(calendar: Calendar) -> Self {
        Clock { calendar, answers: RefCell::default() }
    }

    /// Compares two limits over their period; none if the calendar covers none of it.
    pub fn compare(&self, model: &Model, one: &TimeLimit, other: &TimeLimit) -> Option<Comparison> {
        if one.limit == other.limit {
            return Some(Comparison { always_equal: true, ..Comparison::default() });
        }
        let (from, until) = period(model, &[one.claim.marks, other.claim.marks])?;
        let question = (one.limit, other.limit, from, until);
        if let Some(known) = self.answers.borrow().get(&question) {
            return known.clone();
        }
        let answer = calendar::compare(&self.calendar, one.limit, other.limit, from, until).ok();
        self.answers.borrow_mut().insert(question, answer.clone());
        answer
    }
}

/// Whether so few dates are as good as none: a clock change can turn the order of two limits round for
/// a minute of one night a year, and that is no conflict anybody meets.
pub(super) fn seldom(dates: usize, comparison: &Comparison) -> bool {
    dates * 1200 <= comparison.starts_tried
}
