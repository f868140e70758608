//! The time limits that the statements set for one act, each with the condition under which it holds.

use crate::calendar::{self, Calendar, Comparison, Conventions};
use crate::model::*;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// One limit of one sentence or of one of its clauses.
#[derive(Clone)]
pub struct TimeLimit<'m> {
    /// Which statement, and which of its variants: none for the sentence itself.
    pub statement: usize,
    pub variant: Option<usize>,
    pub modality: Modality,
    pub limit: calendar::Limit,
    pub anchor: &'m Anchor,
    /// When it holds: the sentence's own condition, and none of its exceptions.
    pub condition: Condition,
    pub marks: &'m Marks,
    pub span: crate::diagnostics::Span,
    pub occurrence: Option<Occurrence>,
}

/// Every limit on the timing of every act, by act.
pub fn by_act(model: &Model) -> BTreeMap<&str, Vec<TimeLimit<'_>>> {
    let mut acts: BTreeMap<&str, Vec<TimeLimit>> = BTreeMap::new();
    for (index, statement) in model.statements.iter().enumerate() {
        let Some(act) = &statement.act else { continue };
        if statement.deed.times_the_act() && !statement.modality.forbids() {
            acts.entry(act).or_default().extend(of_statement(index, statement));
        }
    }
    acts
}

/// The limits of a sentence and of its clauses, as far as they run from a start to a last minute.
pub fn of_statement<'m>(index: usize, statement: &'m Statement) -> Vec<TimeLimit<'m>> {
    let mut limits = Vec::new();
    let limit = |bound: &'m Bound, variant: Option<&'m Variant>, number: Option<usize>| {
        let (limit, anchor) = upper_limit(&bound.limit)?;
        Some(TimeLimit {
            statement: index,
            variant: number,
            modality: variant.map_or(statement.modality, |v| v.modality),
            limit,
            anchor,
            condition: condition_of(statement, variant),
            marks: variant.map_or(&statement.marks, |v| &v.marks),
            span: variant.map_or(statement.span, |v| v.span),
            occurrence: statement.occurrence,
        })
    };
    limits.extend(statement.bounds.iter().filter_map(|bound| limit(bound, None, None)));
    for (number, variant) in statement.variants.iter().enumerate() {
        limits.extend(variant.bounds.iter().filter_map(|bound| limit(bound, Some(variant), Some(number))));
    }
    limits
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

/// When a sentence (or one of its clauses) holds: its condition, none of its exceptions, and for the
/// sentence itself none of the clauses that stand instead of it.
pub fn condition_of(statement: &Statement, variant: Option<&Variant>) -> Condition {
    let mut all: Vec<Condition> = statement.when.iter().cloned().collect();
    all.extend(statement.unless.iter().map(|unless| Condition::Not(Box::new(unless.clone()))));
    match variant {
        Some(variant) => all.push(variant.when.clone()),
        None => {
            let replaced = statement.variants.iter().filter(|variant| variant.instead);
            all.extend(replaced.map(|variant| Condition::Not(Box::new(variant.when.clone()))));
        }
    }
    Condition::All(all)
}

/// How two starts relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Starts {
    /// The same moment, or one that both may be counted from.
    Same,
    /// One of the two texts does not say from when.
    NotStated,
    /// Different moments that no text relates.
    Unrelated,
}

/// Whether two limits run on one clock.
pub fn starts(model: &Model, one: &TimeLimit, other: &TimeLimit) -> Starts {
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
pub fn shared_start<'m>(model: &Model, one: &TimeLimit<'m>, other: &TimeLimit<'m>) -> Option<&'m Event> {
    let theirs = names(model, other.anchor.events());
    let ours = one.anchor.events();
    ours.iter()
        .find(|event| names(model, std::slice::from_ref(event)).iter().any(|event| theirs.contains(event)))
        .or(ours.first())
        .or(other.anchor.events().first())
}

/// The period for which limits are compared: from the day the documents cited came into force to the
/// last day for which bank holidays are known.
pub fn period(model: &Model, citations: &[&Marks]) -> Option<(calendar::Date, calendar::Date)> {
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
pub struct Clock {
    calendar: Calendar,
    answers: RefCell<BTreeMap<Question, Option<Comparison>>>,
}

impl Clock {
    /// A clock by these conventions.
    pub fn new(conventions: Conventions) -> Self {
        Clock { calendar: Calendar::new(conventions), answers: RefCell::default() }
    }

    /// Compares two limits over their period; none if the calendar covers none of it.
    pub fn compare(&self, model: &Model, one: &TimeLimit, other: &TimeLimit) -> Option<Comparison> {
        if one.limit == other.limit {
            return Some(Comparison { always_equal: true, ..Comparison::default() });
        }
        let (from, until) = period(model, &[one.marks, other.marks])?;
        let question = (one.limit, other.limit, from, until);
        if let Some(known) = self.answers.borrow().get(&question) {
            return known.clone();
        }
        let answer = calendar::compare(&self.calendar, one.limit, other.limit, from, until).ok();
        self.answers.borrow_mut().insert(question, answer.clone());
        answer
    }
}

/// Whether the first limit is never the later. A clock change can turn the order round for a minute of
/// one night a year; that is no conflict anybody meets.
pub fn never_later(comparison: &Comparison) -> bool {
    comparison.second_sooner_on * 300 <= comparison.starts_tried / 4
}
