//! An act that its own limits let happen when what follows can no longer be met.
//!
//! One earlier moment is fixed. Let `E` and `L` be the earliest and latest schedules of the rest. Then
//! for an act whose own limits come only from what happens before it:
//!
//! - *too late*: its own deadline, what is before it being as late as `L` has it, is after its `L`;
//! - *too early*: its own floor, what is before it being as early as `E` has it, is before its `E`;
//! - *a bad day*: fixing it on some date it is permitted, from `E` to `L`, leaves no schedule.
//!
//! If none of these is so for any fixed earlier moment, then whatever has happened before the act with
//! nothing missed, and whenever the act then happens within its limits, the rest can still be met:
//! bounds closed under maximum and minimum are closed under the median of three timelines, so what any
//! two happenings allow, all allow together (Jeavons, Cohen and Cooper 1998, as above; Dechter,
//! Meiri and Pearl 1991 for plain minutes). For the same reason a bad day is bad whatever is fixed
//! before: one scan of the act's own dates finds them all.

use std::collections::{BTreeMap, BTreeSet};

use super::Witness;
use super::clock::{Clock, later};
use super::network::{Limit, Network, Point, Tag};
use super::propagate::{Aim, Outcome, Value, Work, still};
use super::scan::Look;
use super::solve::{Active, Engine};
use super::sweep::{Stretch, Verdict, look};
use crate::calendar::{Moment, Weekday};

/// An act whose own limits come only from what happens before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// When it happens.
    pub point: Point,
    /// What happens before it, by an order the text states. Bounds on `point` from these, and fixed
    /// dates and windows of its own, are its own limits; if a bound on `point` comes from anything
    /// else, the act is left out.
    pub before: BTreeSet<Point>,
    /// The statements that give it a limit of its own; without one it has no squeeze, only the implied
    /// deadline of [`super::Schedule::latest`]. Bounds of other tags (the order of the graph) narrow
    /// what is permitted but are no reason to report.
    pub stated: BTreeSet<Tag>,
}

/// In which way an act is squeezed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SqueezeKind {
    /// Its own deadline is after the last moment that lets the rest be met.
    TooLate,
    /// Its own floor is before the first moment that lets the rest be met.
    TooEarly,
    /// Between those, there are dates it is permitted on which leave no schedule.
    BadDay,
}

/// An act squeezed between its own limits and what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Squeeze {
    /// The act.
    pub act: Point,
    /// In which way.
    pub kind: SqueezeKind,
    /// The statements that permit the act so late, so early or on that day.
    pub permitted_by: BTreeSet<Tag>,
    /// The statements that cannot all be met once it has happened then: a minimal set.
    pub clash: BTreeSet<Tag>,
    /// On how many dates of the earlier moment this can happen, and of how many decided.
    pub days: (usize, usize),
    /// The same two numbers for each day of the week.
    pub weekdays: BTreeMap<Weekday, (usize, usize)>,
    /// The first earlier moment from which this can happen.
    pub first: Moment,
    /// The plainest.
    pub ordinary: Moment,
    /// From the plainest: when the act is still permitted, and nothing before it has been missed.
    pub permitted: Moment,
    /// From the plainest: the last moment (for too early the first, for a bad day the next or the last)
    /// that lets the rest be met.
    pub needed: Option<Moment>,
    /// Working days between the two, from the plainest; none if the calendar does not say.
    pub room_lost: Option<u32>,
    /// From the plainest: everything before the act within its limits, the act as permitted, and the
    /// rest as well as it can be.
    pub witness: Witness,
    /// The statements of `clash` that this timeline misses.
    pub missed: BTreeSet<Tag>,
    /// Whether it vanishes if every day is a working day; none if that was not asked.
    pub calendar_clash: Option<bool>,
}

/// One act found squeezed from one start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Which of the acts.
    pub act: usize,
    pub kind: SqueezeKind,
    pub permitted: Moment,
    pub needed: Option<Moment>,
}

/// An act made ready: its own limits, and its bad days.
#[derive(Clone, Debug)]
pub(super) struct Ready<'a> {
    pub act: &'a Act,
    pub uppers: Vec<usize>,
    pub lowers: Vec<usize>,
    pub bad: Vec<Stretch>,
}

impl<'a> Ready<'a> {
    /// None if the act has no limit of its own, or one that comes from what is not before it.
    pub fn of(network: &Network, act: &'a Act) -> Option<Self> {
        let mut ready = Ready { act, uppers: Vec::new(), lowers: Vec::new(), bad: Vec::new() };
        let mut stated = false;
        for (index, bound) in network.bounds().iter().enumerate().filter(|(_, bound)| bound.point == act.point) {
            let (list, from): (_, &[Point]) = match &bound.limit {
                Limit::UpTo { of, .. } => (&mut ready.uppers, std::slice::from_ref(of)),
                Limit::UpToLater { of, .. } => (&mut ready.uppers, of),
                Limit::From { of, .. } => (&mut ready.lowers, std::slice::from_ref(of)),
                Limit::NotAfter(_) => (&mut ready.uppers, &[]),
                Limit::NotBefore(_) => (&mut ready.lowers, &[]),
                Limit::During(_) => continue,
            };
            if !from.iter().all(|point| act.before.contains(point)) {
                return None;
            }
            list.push(index);
            stated |= act.stated.contains(&bound.tag);
        }
        stated.then_some(ready)
    }

    fn states(&self, network: &Network, bounds: &[usize]) -> bool {
        bounds.iter().any(|index| self.act.stated.contains(&network.bounds()[*index].tag))
    }
}

/// The acts squeezed where some points are fixed, the first of which may move; with how long that holds.
pub(super) fn squeezed<C: Clock>(
    engine: &Engine<'_, C>,
    active: &Active,
    fixed: &[(Point, Moment)],
    acts: &[Ready<'_>],
) -> Look<Option<Vec<Hit>>> {
    let latest = engine.run(active, fixed, Aim::Latest);
    let earliest = engine.run(active, fixed, Aim::Earliest);
    let mut steady = latest.steady.min(earliest.steady);
    let met = latest.met.into_iter().chain(earliest.met).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
    let clear = |outcome: &Outcome| outcome.stop.is_none() && outcome.beyond.is_none();
    if !clear(&latest) || !clear(&earliest) {
        return Look { verdict: None, steady, met, lasting: false };
    }
    let earliest_is_a_schedule = !engine.has_later_of(active);
    let mut hits = Vec::new();
    let mut late = engine.resume(active, Aim::Latest, latest);
    let mut early = engine.resume(active, Aim::Earliest, earliest);
    for (at, ready) in acts.iter().enumerate() {
        let point = ready.act.point;
        let (first, last) = (early.out.values[point.index()], late.out.values[point.index()]);
        let (deadline, _) = own_limit(&mut late, point, &ready.uppers);
        let (floor, _) = own_limit(&mut early, point, &ready.lowers);
        let hit = |kind, permitted, needed: Value| Hit { act: at, kind, permitted, needed: needed.at };
        if let (Some(permitted), Some(_)) = (deadline.at, last.at)
            && ready.states(engine.network, &ready.uppers)
            && late.is_before(last, deadline)
        {
            hits.push(hit(SqueezeKind::TooLate, permitted, last));
        }
        if let (Some(permitted), Some(_)) = (floor.at, first.at)
            && earliest_is_a_schedule
            && ready.states(engine.network, &ready.lowers)
            && early.is_before(floor, first)
        {
            hits.push(hit(SqueezeKind::TooEarly, permitted, first));
        }
        let start = later_of(&mut early, first, floor);
        let end = earlier_of(&mut late, last, deadline);
        hits.extend(
            bad_day(&mut late, ready, start, end)
                .map(|(permitted, needed)| hit(SqueezeKind::BadDay, permitted, needed)),
        );
    }
    steady = steady.min(late.out.steady).min(early.out.steady);
    let lasting = acts.iter().all(|ready| ready.bad.is_empty());
    Look { verdict: Some(hits), steady, met, lasting }
}

/// The tightest of an act's own limits, moved into its windows; and the bound it comes from.
pub(super) fn own_limit<C: Clock>(work: &mut Work<'_, C>, point: Point, bounds: &[usize]) -> (Value, Option<usize>) {
    let network = work.run.network;
    let (mut tightest, mut from) = (Value::default(), None);
    for index in bounds.iter().filter(|index| work.run.active[**index]) {
        let value = match &network.bounds()[*index].limit {
            Limit::UpTo { step, of } | Limit::From { step, of } => {
                let counted_from = work.out.values[of.index()];
                work.forward(*step, counted_from)
            }
            Limit::UpToLater { step, of } => {
                let counted_from = work.latest_of(of);
                work.forward(*step, counted_from)
            }
            Limit::NotAfter(moment) | Limit::NotBefore(moment) => still(*moment),
            Limit::During(_) => continue,
        };
        if value.at.is_some() && work.is_tighter(value, tightest) {
            (tightest, from) = (value, Some(*index));
        }
    }
    (work.kept_to_windows(point, tightest), from)
}

fn later_of<C: Clock>(work: &mut Work<'_, C>, a: Value, b: Value) -> Value {
    match (a.at, b.at) {
        (None, _) => b,
        (_, None) => a,
        _ if work.is_before(a, b) => b,
        _ => a,
    }
}

fn earlier_of<C: Clock>(work: &mut Work<'_, C>, a: Value, b: Value) -> Value {
    match (a.at, b.at) {
        (None, _) => b,
        (_, None) => a,
        _ if work.is_before(b, a) => b,
        _ => a,
    }
}

/// The first bad day between two values, and a moment beside it that is not.
fn bad_day<C: Clock>(work: &mut Work<'_, C>, ready: &Ready<'_>, start: Value, end: Value) -> Option<(Moment, Value)> {
    let (first, last) = work.clock.span();
    let (from, until) = (start.at.unwrap_or(first), end.at.unwrap_or(last));
    let (start, end) = (Value { at: Some(from), ..start }, Value { at: Some(until), ..end });
    let next = ready.bad.partition_point(|stretch| stretch.1 < from);
    let stretch = ready.bad.get(next)?;
    // Both comparisons limit for how long this is so.
    let over = work.is_before(still(stretch.1), start);
    if over || work.is_before(end, still(stretch.0)) || until < from {
        return None;
    }
    let permitted = stretch.0.max(from);
    let before = later(stretch.0, -1);
    let after = later(stretch.1, 1);
    let beside = if before >= from { Some(before) } else { Some(after).filter(|after| *after <= until) };
    Some((permitted, Value { at: beside, moves: false }))
}

/// A network with a second point that keeps to the act's own limits and to nothing else: when the act
/// is permitted by what has happened before it, whatever follows.
pub(super) fn with_permission(network: &Network, act: Point) -> (Network, Point) {
    let mut network = network.clone();
    let permitted = network.point();
    for bound in network.bounds().to_vec().into_iter().filter(|bound| bound.point == act) {
        network.bound(permitted, bound.limit, bound.tag);
    }
    (network, permitted)
}

/// The rings of bounds that could lose time: only they can make a date bad for an act on them. Most acts
/// are on none, and need no looking at.
pub(super) struct Rings {
    /// For each point the strongly connected piece it is in.
    piece: Vec<usize>,
    /// The bounds within each piece, for those that could lose time.
    losing: BTreeMap<usize, Active>,
}

impl Rings {
    pub fn of(network: &Network) -> Self {
        let mut graph: petgraph::graph::DiGraph<(), ()> = petgraph::graph::DiGraph::new();
        let nodes: Vec<_> = network.points().map(|_| graph.add_node(())).collect();
        let arcs: Vec<Vec<(Point, Point)>> =
            network.bounds().iter().map(|bound| arcs(bound.point, &bound.limit)).collect();
        for (from, to) in arcs.iter().flatten() {
            graph.add_edge(nodes[from.index()], nodes[to.index()], ());
        }
        let mut rings = Rings { piece: vec![0; network.len()], losing: BTreeMap::new() };
        for (number, members) in petgraph::algo::kosaraju_scc(&graph).into_iter().enumerate() {
            members.iter().for_each(|member| rings.piece[member.index()] = number);
        }
        let piece = |point: Point| rings.piece[point.index()];
        let within: Vec<Option<usize>> = network
            .bounds()
            .iter()
            .zip(&arcs)
            .map(|(bound, arcs)| {
                let here = piece(bound.point);
                let dated = matches!(bound.limit, Limit::NotAfter(_) | Limit::NotBefore(_));
                let ring = !dated && arcs.iter().all(|(from, to)| piece(*from) == here && piece(*to) == here);
                ring.then_some(here)
            })
            .collect();
        let loses = |limit: &Limit| match limit {
            Limit::UpTo { step, .. } | Limit::UpToLater { step, .. } => !step.never_before(),
            Limit::From { step, .. } => !step.never_after(),
            _ => true,
        };
        let found: BTreeSet<usize> = (network.bounds().iter().zip(&within))
            .filter_map(|(bound, ring)| ring.filter(|_| loses(&bound.limit)))
            .collect();
        rings.losing =
            found.into_iter().map(|piece| (piece, within.iter().map(|ring| *ring == Some(piece)).collect())).collect();
        rings
    }

    /// The bounds of the rings through an act, if one of them could lose time.
    pub fn through(&self, act: Point) -> Option<&Active> {
        self.losing.get(self.piece.get(act.index())?)
    }
}

/// From which point to which a bound carries a latest moment.
fn arcs(point: Point, limit: &Limit) -> Vec<(Point, Point)> {
    match limit {
        Limit::UpTo { of, .. } => vec![(*of, point)],
        Limit::From { of, .. } => vec![(point, *of)],
        Limit::UpToLater { of, .. } => of.iter().map(|of| (*of, point)).collect(),
        Limit::NotAfter(_) | Limit::NotBefore(_) | Limit::During(_) => Vec::new(),
    }
}

/// Whether a date is bad for an act: permitted after some prefix with nothing missed, yet leaving no
/// schedule.
pub(super) fn look_for_bad_day<C: Clock>(
    engine: &Engine<'_, C>,
    (act, rings): (Point, &Active),
    (permission, permitted): (&Engine<'_, C>, Point),
    start: Moment,
) -> Look<Verdict> {
    let fixed = look(engine, rings, &[(act, start)]);
    if fixed.verdict != Verdict::Clash {
        // What the calendar does not cover is no bad day.
        return Look { verdict: Verdict::Fine, ..fixed };
    }
    let permitted = look(permission, &permission.all_but(&BTreeSet::new()), &[(permitted, start)]);
    Look {
        verdict: if permitted.verdict == Verdict::Fine { Verdict::Clash } else { Verdict::Fine },
        steady: fixed.steady.min(permitted.steady),
        met: fixed.met.into_iter().chain(permitted.met).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))),
        // Permission may rest on fixed dates, and on more of the calendar than the rings do.
        lasting: false,
    }
}
