//! What a made-up case must come to, worked out from the statements beside the judgement itself: only
//! what was not kept, for cases whose moments are exact.
//!
//! It is deliberately small. Where it is not sure (two clauses stand instead of one sentence; a limit no
//! calendar covers) it says so, and the case is drawn again.

use super::Expected;
use super::asks::{Clause, anchored, by_the_clock, edges};
use super::draft::{Draft, Happened, Marks, is_kind};
use super::orders::{Order, orders};
use super::people;
use crate::calendar::{Calendar, Moment};
use crate::cases::case::What;
use crate::model::{Agreer, Anchor, Deed, Home, Limit, Model, Occurrence, Question, Side, Spacing};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// The case cannot be foretold, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unforeseeable(pub &'static str);

/// The calendar does not hold the dates of a limit.
pub(super) const BEYOND: Unforeseeable = Unforeseeable("the calendar does not cover it");

pub(super) type Foretold<T> = Result<T, Unforeseeable>;

/// What is asked of every case.
pub(super) struct Oracle<'m> {
    pub model: &'m Model,
    pub calendar: &'m Calendar,
    pub clauses: Vec<Clause<'m>>,
    pub now: Moment,
    pub marks: Arc<Marks>,
    /// The clauses about each thing, by their places in `clauses`.
    about: HashMap<What, Vec<usize>>,
    /// The clauses of sentences with a series.
    pub series: Vec<usize>,
    orders: Vec<Order>,
    quorums: BTreeMap<String, Vec<String>>,
}

impl<'m> Oracle<'m> {
    pub fn new(model: &'m Model, calendar: &'m Calendar, now: Moment) -> Self {
        let clauses = super::asks::clauses(model);
        let mut about: HashMap<What, Vec<usize>> = HashMap::new();
        for (at, clause) in clauses.iter().enumerate() {
            if let Some(doing) = &clause.doing {
                about.entry(doing.clone()).or_default().push(at);
            }
        }
        let of_series = |(at, clause): (usize, &Clause)| {
            (clause.variant.is_none() && !clause.statement.series.is_empty()).then_some(at)
        };
        Oracle {
            model,
            calendar,
            now,
            marks: Arc::new(Marks::of(model)),
            series: clauses.iter().enumerate().filter_map(of_series).collect(),
            clauses,
            about,
            orders: orders(model),
            quorums: people::quorum_ids(model),
        }
    }

    /// The clauses that speak of doing this, or what it is a kind of.
    pub fn about(&self, what: &What) -> impl Iterator<Item = &Clause<'m>> {
        let mut places: Vec<usize> = Vec::new();
        match what {
            What::Act(act) => {
                for name in kinds_up(self.model, act) {
                    places.extend(self.about.get(&What::Act(name)).into_iter().flatten());
                }
            }
            other => places.extend(self.about.get(other).into_iter().flatten()),
        }
        places.sort_unstable();
        places.into_iter().filter_map(|at| self.clauses.get(at))
    }

    /// The facts and circumstances on which anything turns that a case touches.
    pub fn asked(&self, draft: &Draft) -> BTreeSet<Question> {
        let mut asked = BTreeSet::new();
        let mut ask = |condition: &crate::model::Condition| asked.extend(condition.questions());
        let happened = |act: &String| !draft.done(&What::Act(act.clone())).is_empty();
        for clause in &self.clauses {
            let statement = clause.statement;
            let bounds = statement.bounds.iter().chain(clause.bounds);
            let begun = bounds
                .filter_map(|bound| bound.limit.anchor())
                .any(|anchor| anchor.events().iter().any(|event| !draft.event(event).is_empty()));
            let lasting = matches!(&statement.home, Home::State(state) if !draft.edge(state, true).is_empty());
            let recorded =
                || clause.doing.as_ref().is_some_and(|what| draft.happened.iter().any(|one| one.what == *what));
            if begun || lasting || statement.act.as_ref().is_some_and(happened) || recorded() {
                statement.when.iter().chain(&statement.unless).for_each(&mut ask);
                statement.no_longer_needed_if.iter().for_each(|(condition, _)| ask(condition));
                statement.variants.iter().for_each(|variant| ask(&variant.when));
                statement.later_dates.iter().filter_map(|later| later.when.as_ref()).for_each(&mut ask);
            }
        }
        let held = self.model.acts.iter().filter(|(name, act)| !act.quorums.is_empty() && happened(name));
        held.flat_map(|(_, act)| &act.quorums).filter_map(|quorum| quorum.when.as_ref()).for_each(&mut ask);
        asked
    }

    /// Everything that was not kept.
    pub fn foretell(&self, draft: &Draft) -> Foretold<BTreeSet<Expected>> {
        let mut found = BTreeSet::new();
        for clause in &self.clauses {
            self.clause(clause, draft, &mut found)?;
        }
        self.gaps(draft, &mut found)?;
        for order in &self.orders {
            let of_order = draft.happened.iter().filter(|one| is_act(self.model, &one.what, &order.act));
            for one in of_order.filter(|one| !order.precedes(draft, one)) {
                let _ = one;
                found.insert(Expected::new(&order.id, "out of order"));
            }
        }
        people::quorums(self.model, draft, &self.quorums, self.now, &mut found);
        Ok(found)
    }

    fn clause(&self, clause: &Clause, draft: &Draft, found: &mut BTreeSet<Expected>) -> Foretold<()> {
        let state = *clause.deed == Deed::Last;
        let recorded = || draft.happened.iter().any(|one| clause.is_about(self.model, &one.what));
        if !state && clause.bounds.is_empty() && !recorded() {
            return Ok(());
        }
        let begun = |bound: &crate::model::Bound| bound.limit.anchor().is_some_and(|a| anchored(a, draft).is_some());
        if !state && !clause.bounds.iter().any(begun) && !recorded() {
            return Ok(());
        }
        let counts = clause.counts(draft, self.now);
        if counts == Some(false) {
            return Ok(());
        }
        if clause.statement.variants.iter().any(|variant| variant.instead) {
            // Which of several clauses counts is the judgement's business.
            let standing = clause.statement.variants.iter().filter(|variant| variant.instead);
            let at = anchor_of(clause).and_then(|anchor| anchored(anchor, draft)).unwrap_or(self.now);
            let answers: Vec<Option<bool>> = standing.map(|variant| draft.holds(&variant.when, at)).collect();
            if answers.contains(&None) || answers.iter().filter(|answer| **answer == Some(true)).count() > 1 {
                return Err(Unforeseeable("several clauses stand in the place of one sentence"));
            }
        }
        let mut missed = if *clause.deed == Deed::Last { self.lasting(clause, draft)? } else { Vec::new() };
        missed.extend(self.limits(clause, draft)?);
        missed.extend(people::wrong(self.model, clause, draft));
        for verdict in missed {
            let verdict = if counts.is_none() { "cannot tell" } else { verdict };
            found.insert(Expected::new(&clause.id, verdict));
        }
        Ok(())
    }

    /// The limits of a clause that were missed.
    fn limits(&self, clause: &Clause, draft: &Draft) -> Foretold<Vec<&'static str>> {
        let Some(doing) = clause.doing.as_ref().filter(|_| clause.is_timed()) else { return Ok(Vec::new()) };
        let mut done: Vec<&Happened> =
            draft.happened.iter().filter(|one| clause.is_about(self.model, &one.what)).collect();
        done.sort_by_key(|one| one.at);
        match clause.statement.occurrence {
            Some(Occurrence::First) => done.truncate(1),
            Some(Occurrence::Latest) => done = done.pop().into_iter().collect(),
            _ => {}
        }
        if clause.forbids_outright() && !done.is_empty() {
            return Ok(vec![clause.missed()]);
        }
        let mut missed = Vec::new();
        for bound in clause.bounds {
            if let Some(Anchor::Event { occurrence: Some(which @ (Occurrence::Previous | Occurrence::Next)), event }) =
                bound.limit.anchor()
            {
                if *which == Occurrence::Previous && clause.statement.occurrence == Some(Occurrence::Next) {
                    missed.extend(self.after_the_previous(clause, &bound.limit, &done, &draft.event(event))?);
                }
                continue;
            }
            let counted = matches!(
                &bound.limit,
                Limit::Within { side: Side::After, .. } | Limit::AtMost { side: Side::After, .. }
            ) || matches!(&bound.limit, Limit::SameDay { .. } | Limit::NthDay { by: true, .. });
            let (from, until) = edges(&bound.limit, self.calendar, draft).map_err(|_| BEYOND)?;
            if matches!(bound.limit, Limit::ByDate(_)) || (from.is_none() && until.is_none()) {
                if matches!(bound.limit, Limit::ByDate(_)) {
                    return Err(BEYOND);
                }
                continue;
            }
            let chosen =
                done.iter().find(|one| !counted && until.is_none() || from.is_none_or(|from| last(one) >= from));
            let chosen = chosen.or(if counted { None } else { done.last() });
            let kept = match (chosen, from, until) {
                (None, _, None) => continue,
                // Only before its clock started: the record does not say.
                (None, _, Some(_)) if counted && !done.is_empty() => continue,
                (None, _, Some(until)) => until >= self.now,
                (Some(one), from, until) => {
                    let (first, last) = (first(one), last(one));
                    let late = until.is_some_and(|until| first > until);
                    let early = !counted && from.is_some_and(|from| last < from);
                    let sure =
                        until.is_none_or(|until| last <= until) && (counted || from.is_none_or(|from| first >= from));
                    if !late && !early && !sure {
                        missed.push("cannot tell");
                        continue;
                    }
                    !late && !early
                }
            };
            let pending = chosen.is_none() && kept;
            if clause.modality.forbids() {
                if kept && !pending {
                    missed.push(clause.missed());
                }
            } else if !kept && !self.excused(clause, doing, draft, until, chosen.copied())? {
                missed.push(clause.missed());
            }
        }
        Ok(missed)
    }

    /// A limit counted, each time, from the time before.
    fn after_the_previous(
        &self,
        clause: &Clause,
        limit: &Limit,
        done: &[&Happened],
        others: &[Moment],
    ) -> Foretold<Vec<&'static str>> {
        let mut missed = Vec::new();
        for one in done {
            let Some(near) = others.iter().rfind(|other| **other < one.at) else { continue };
            if clause.modality.forbids() || one.date_only || others.iter().filter(|other| **other == one.at).count() > 1
            {
                return Err(Unforeseeable("which of several came before is open"));
            }
            let (from, until) = super::asks::edges_from(limit, self.calendar, *near).map_err(|_| BEYOND)?;
            if from.is_some_and(|from| one.at < from) || until.is_some_and(|until| one.at > until) {
                missed.push(clause.missed());
            }
        }
        Ok(missed)
    }

    /// Whether a later date was agreed that excuses it.
    fn excused(
        &self,
        clause: &Clause,
        doing: &What,
        draft: &Draft,
        until: Option<Moment>,
        chosen: Option<&Happened>,
    ) -> Foretold<bool> {
        let Some(postponed) = draft.postponed.iter().find(|postponed| postponed.of == *doing) else { return Ok(false) };
        if until.is_none() || clause.statement.later_dates.is_empty() {
            return Ok(false);
        }
        let by_then = chosen.is_some_and(|one| last(one) <= postponed.until);
        let permitted = clause.statement.later_dates.iter().any(|later| match &later.who {
            Agreer::Parties(parties) => {
                !later.exceptional
                    && later.up_to.is_none()
                    && later.when.is_none()
                    && people::answers(self.model, parties, std::slice::from_ref(&postponed.by)) == Some(true)
            }
            Agreer::Act(_) => false,
        });
        let doubtful = clause.statement.later_dates.iter().any(|later| match &later.who {
            Agreer::Parties(parties) => {
                (later.exceptional || later.up_to.is_some() || later.when.is_some())
                    && people::answers(self.model, parties, std::slice::from_ref(&postponed.by)) != Some(false)
            }
            Agreer::Act(_) => false,
        });
        if doubtful && !permitted {
            return Err(Unforeseeable("whether the later date is permitted is open"));
        }
        Ok(permitted && by_then)
    }

    /// How long a state lasted.
    fn lasting(&self, clause: &Clause, draft: &Draft) -> Foretold<Vec<&'static str>> {
        let Home::State(state) = &clause.statement.home else { return Ok(Vec::new()) };
        let begins = draft.event(&crate::model::Event::StateBegins(state.clone()));
        let ends = draft.event(&crate::model::Event::StateEnds(state.clone()));
        let mut missed = Vec::new();
        for begun in begins {
            let end = ends.iter().find(|end| **end >= begun).copied();
            for bound in clause.bounds {
                let kept = match &bound.limit {
                    Limit::Within { amount, .. } | Limit::AtMost { amount, .. } => {
                        end.unwrap_or(self.now) <= self.calendar.deadline(begun, *amount).map_err(|_| BEYOND)?
                    }
                    Limit::AtLeast { amount, .. } => {
                        let from = self.calendar.earliest_after(begun, *amount).map_err(|_| BEYOND)?;
                        end.is_none_or(|end| end >= from)
                    }
                    _ => continue,
                };
                if !kept {
                    missed.push(clause.missed());
                }
            }
        }
        Ok(missed)
    }

    /// The last minute that the clauses about this leave, the first that they ask to be kept to, and
    /// whether each runs by the clock.
    pub fn window(&self, draft: &Draft, what: &What) -> Foretold<super::asks::Window> {
        let mut window = super::asks::Window::default();
        for clause in self.about(what) {
            if !clause.is_timed() {
                continue;
            }
            let counts = clause.counts(draft, self.now);
            if counts == Some(false) {
                continue;
            }
            if clause.forbids_outright() {
                return Err(Unforeseeable("the way leads through something that is forbidden"));
            }
            let before = draft.done(what);
            for bound in clause.bounds {
                let previous = match bound.limit.anchor() {
                    Some(Anchor::Event { occurrence: Some(Occurrence::Previous), event }) => draft.event(event).pop(),
                    _ => None,
                };
                if let Some(previous) = previous {
                    let edges = super::asks::edges_from(&bound.limit, self.calendar, previous);
                    let (from, until) = edges.map_err(|_| BEYOND)?;
                    window.from = window.from.max(from);
                    let (certain, by_the_clock) = (counts == Some(true), by_the_clock(&bound.limit));
                    window.until.extend(until.map(|by| super::asks::Due { by, certain, by_the_clock }));
                    continue;
                }
                let (from, until) = edges(&bound.limit, self.calendar, draft).map_err(|_| BEYOND)?;
                if before.iter().any(|done| from.is_none_or(|from| *done >= from)) {
                    continue;
                }
                if clause.modality.forbids() {
                    let Some(until) = until else {
                        return Err(Unforeseeable("it is forbidden from then on, and the way leads through it"));
                    };
                    window.from = window.from.max(until.plus_minutes(1).ok());
                    continue;
                }
                window.from = window.from.max(from);
                window.until.extend(until.map(|by| super::asks::Due {
                    by,
                    certain: counts == Some(true),
                    by_the_clock: by_the_clock(&bound.limit),
                }));
            }
        }
        for clause in self.series.iter().filter_map(|at| self.clauses.get(*at)) {
            let Some(act) = clause.statement.act.as_ref().filter(|act| is_act(self.model, what, act)) else { continue };
            if clause.applies(draft, self.now) == Some(false) {
                continue;
            }
            let Some(last) = draft.done(&What::Act(act.clone())).pop() else { continue };
            for series in clause.statement.series.iter().filter(|series| series.modality.rank() > 0) {
                if series.spacing == Spacing::AtLeast {
                    let from = self.calendar.earliest_after(last, series.amount).map_err(|_| BEYOND)?;
                    window.from = window.from.max(Some(from));
                } else if let Some(next) = self.next_of(clause, series, draft)? {
                    let by_the_clock = series.amount.unit.runs_by_the_clock();
                    window.until.push(super::asks::Due { by: next.by, certain: true, by_the_clock });
                }
            }
        }
        Ok(window)
    }
}

/// An act and what it is a kind of, however far up.
fn kinds_up(model: &Model, act: &str) -> Vec<String> {
    let mut names = vec![act.to_string()];
    while let Some(parent) = names.last().and_then(|last| model.acts.get(last)).and_then(|act| act.kind_of.clone()) {
        if names.contains(&parent) {
            break;
        }
        names.push(parent);
    }
    names
}

fn anchor_of<'c>(clause: &Clause<'c>) -> Option<&'c Anchor> {
    clause.statement.bounds.iter().find_map(|bound| bound.limit.anchor().filter(|anchor| **anchor != Anchor::Silent))
}

fn first(one: &Happened) -> Moment {
    if one.date_only { Moment::first_of(one.at.date()).unwrap_or(one.at) } else { one.at }
}

fn last(one: &Happened) -> Moment {
    if one.date_only { Moment::last_of(one.at.date()).unwrap_or(one.at) } else { one.at }
}

pub(super) fn is_act(model: &Model, what: &What, act: &str) -> bool {
    matches!(what, What::Act(done) if is_kind(model, done, act))
}
