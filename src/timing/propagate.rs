//! Propagation to a fixpoint: the latest (or the earliest) moment of every point.
//!
//! Every point begins without a limit, or at the edge of a span of dates. A bound `x <= f(y)` lowers
//! the latest of `x` to `f` of the latest of `y`; a bound `x >= g(y)` lowers the latest of `y` to the
//! greatest moment whose `g` is still within the latest of `x` (the adjoint of `g`). A work list holds
//! the points whose latest has fallen, as in the Bellman-Ford-Moore algorithm. The earliest schedule is
//! the mirror image. Where the latest falls below a floor there is no schedule.
//!
//! **It ends.** A latest only falls, and what lowers it is a path of bounds from where it was set; only
//! bounds in a ring can lower a point again and again. If every bound of the ring goes by the clock,
//! the ring loses the same minutes each time round and nothing can meet it, on any date: it is looked
//! for after 8, 16, 32 … falls of a point, and reported (a ring in the tree of parents; Tarjan's test
//! for negative cycles). Otherwise each time round the ring passes through a step that goes by the day,
//! which has a few values a day (the first and last minutes of days and of office hours), and so falls
//! at least from one such value to the next: a few thousand times at most over the years a calendar
//! covers. Past that number nothing is claimed.
//!
//! **Starts that move.** The anchor may be followed as it moves forward minute by minute: each value
//! then either moves with it or stays, and `steady` counts the minutes for which every comparison made,
//! and every step taken, comes out as it does now. Up to then the outcome is the same, so a sweep goes
//! on from there.

use std::collections::{BTreeSet, VecDeque};

use super::clock::Clock;
use super::network::{Limit, Network, Point};
use crate::calendar::{BeyondCalendar, Moment, Window};

/// Which of the two schedules is sought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    Latest,
    Earliest,
}

/// How far one point can go, and whether that moves with the anchor. None: without limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Value {
    pub at: Option<Moment>,
    pub moves: bool,
}

/// What is asked of one run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run<'a> {
    pub network: &'a Network,
    /// For each bound, whether it counts.
    pub active: &'a [bool],
    /// Points fixed at a moment; the first moves.
    pub fixed: &'a [(Point, Moment)],
    /// The span of dates within which every point must fall. Without one, what the calendar does not
    /// cover limits nothing.
    pub within: Option<(Moment, Moment)>,
}

/// Why a run found no schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// These bounds cannot be met together.
    Clash(BTreeSet<usize>),
    /// These bounds leave no schedule within the span: a ring of them, or a path from its edge.
    Edge { bounds: BTreeSet<usize>, ring: bool },
    /// The calendar never answers.
    Never(BeyondCalendar),
    /// Too many falls.
    TooTangled,
}

/// What a run found.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    pub values: Vec<Value>,
    pub stop: Option<Stop>,
    /// Why some value was beyond the calendar.
    pub beyond: Option<BeyondCalendar>,
    /// For how many minutes the anchor can move forward without a change.
    pub steady: i64,
    /// The first and last moment met with.
    pub met: Option<(Moment, Moment)>,
    /// For each point, the bound that set its value.
    pub(super) parents: Vec<Option<usize>>,
}

/// Finds the latest or the earliest of every point.
pub(super) fn run<C: Clock>(clock: &C, run: Run<'_>, aim: Aim, links: &Links) -> Outcome {
    let count = run.network.len();
    let outcome = Outcome {
        values: vec![Value::default(); count],
        stop: None,
        beyond: None,
        steady: i64::MAX,
        met: None,
        parents: vec![None; count],
    };
    let mut work = Work::on(clock, run, aim, links, outcome);
    work.start();
    work.propagate();
    work.out
}

impl<'a, C> Work<'a, C> {
    /// A run that goes on from an outcome.
    pub(super) fn on(clock: &'a C, run: Run<'a>, aim: Aim, links: &'a Links, out: Outcome) -> Self {
        let count = run.network.len();
        Work { clock, run, aim, links, out, floors: vec![None; count], falls: vec![0; count] }
    }
}

/// For each point, the bounds a change of it may tell on, and those on it alone.
#[derive(Clone, Debug)]
pub(super) struct Links {
    of_point: Vec<Vec<usize>>,
    pub(super) windows: Vec<Vec<(usize, Window)>>,
}

impl Links {
    pub fn of(network: &Network) -> Self {
        let mut links = Links { of_point: vec![Vec::new(); network.len()], windows: vec![Vec::new(); network.len()] };
        for (index, bound) in network.bounds().iter().enumerate() {
            match &bound.limit {
                Limit::UpTo { of, .. } | Limit::From { of, .. } => {
                    links.of_point[bound.point.index()].push(index);
                    links.of_point[of.index()].push(index);
                }
                Limit::UpToLater { of, .. } => of.iter().for_each(|of| links.of_point[of.index()].push(index)),
                Limit::During(window) => links.windows[bound.point.index()].push((index, *window)),
                Limit::NotAfter(_) | Limit::NotBefore(_) => {}
            }
        }
        links
    }
}

/// A limit from the other side: a floor while the latest is sought.
#[derive(Clone, Copy, Debug)]
struct Floor {
    value: Value,
    bound: Option<usize>,
}

pub(super) struct Work<'a, C> {
    pub(super) clock: &'a C,
    pub(super) run: Run<'a>,
    pub(super) aim: Aim,
    pub(super) links: &'a Links,
    pub(super) out: Outcome,
    floors: Vec<Option<Floor>>,
    falls: Vec<u32>,
}

/// Marks a value set by the edge of the span, which is no bound.
pub(super) const EDGE: usize = usize::MAX;

impl<C: Clock> Work<'_, C> {
    /// Sets what is fixed, and the edges of the span.
    fn start(&mut self) {
        if let Some((first, last)) = self.run.within {
            let (start, floor) = if self.aim == Aim::Latest { (last, first) } else { (first, last) };
            for point in self.run.network.points() {
                self.floors[point.index()] = Some(Floor { value: still(floor), bound: Some(EDGE) });
                self.tighten(point, still(start), Some(EDGE));
            }
        }
        for (order, (point, moment)) in self.run.fixed.iter().enumerate() {
            let value = Value { at: Some(*moment), moves: order == 0 };
            self.raise_floor(*point, Floor { value, bound: None });
            self.tighten(*point, value, None);
        }
        for (index, bound) in self.run.network.bounds().iter().enumerate().filter(|(index, _)| self.run.active[*index])
        {
            let (moment, floor) = match (&bound.limit, self.aim) {
                (Limit::NotAfter(moment), Aim::Latest) | (Limit::NotBefore(moment), Aim::Earliest) => (moment, false),
                (Limit::NotBefore(moment), Aim::Latest) | (Limit::NotAfter(moment), Aim::Earliest) => (moment, true),
                _ => continue,
            };
            if floor {
                self.raise_floor(bound.point, Floor { value: still(*moment), bound: Some(index) });
            } else {
                self.tighten(bound.point, still(*moment), Some(index));
            }
        }
        let points: Vec<Point> = self.run.network.points().collect();
        points.into_iter().for_each(|point| self.check_floor(point));
    }

    fn propagate(&mut self) {
        let mut queued: Vec<bool> = self.out.values.iter().map(|value| value.at.is_some()).collect();
        let set = (0..queued.len()).filter(|point| queued[*point]);
        // Points come mostly in the order they happen: what a latest tells on comes before it.
        let mut waiting: VecDeque<usize> = match self.aim {
            Aim::Latest => set.rev().collect(),
            Aim::Earliest => set.collect(),
        };
        while let Some(point) = waiting.pop_front() {
            queued[point] = false;
            for at in 0..self.links.of_point[point].len() {
                let index = self.links.of_point[point][at];
                if self.out.stop.is_some() {
                    return;
                }
                let Some(fallen) = self.follow(index, point) else { continue };
                if !std::mem::replace(&mut queued[fallen], true) {
                    waiting.push_back(fallen);
                }
            }
        }
    }

    /// Applies one bound where `source` has changed; the point that changed in turn, if one did.
    fn follow(&mut self, index: usize, source: usize) -> Option<usize> {
        if !self.run.active[index] {
            return None;
        }
        let (bound, known_beyond) = (&self.run.network.bounds()[index], self.out.beyond);
        let (target, candidate) = match (&bound.limit, self.aim) {
            (Limit::UpTo { step, of }, Aim::Latest) | (Limit::From { step, of }, Aim::Earliest) => {
                if of.index() != source {
                    return None;
                }
                (bound.point, self.forward(*step, self.out.values[source]))
            }
            (Limit::UpTo { step, of }, Aim::Earliest) | (Limit::From { step, of }, Aim::Latest) => {
                if bound.point.index() != source {
                    return None;
                }
                (*of, self.back(*step, self.out.values[source]))
            }
            (Limit::UpToLater { step, of }, Aim::Latest) => {
                let latest = self.latest_of(of);
                (bound.point, self.forward(*step, latest))
            }
            _ => return None,
        };
        // Before the dates covered an earliest moment limits nothing that already has one.
        if candidate.at.is_none() && self.aim == Aim::Earliest && self.out.values[target.index()].at.is_some() {
            self.out.beyond = known_beyond;
        }
        if !self.tighten(target, candidate, Some(index)) {
            return None;
        }
        self.check_floor(target);
        self.count_fall(target.index());
        Some(target.index())
    }

    /// The latest of several points: none while one of them has no limit.
    pub(super) fn latest_of(&mut self, points: &[Point]) -> Value {
        let mut latest = self.out.values[points[0].index()];
        for point in &points[1..] {
            let value = self.out.values[point.index()];
            if latest.at.is_some() && (value.at.is_none() || self.is_before(latest, value)) {
                latest = value;
            }
        }
        latest
    }

    /// Sets a point's value if that is tighter than what it has.
    fn tighten(&mut self, point: Point, candidate: Value, bound: Option<usize>) -> bool {
        let candidate = self.kept_to_windows(point, candidate);
        let current = self.out.values[point.index()];
        let (Some(_), true) = (candidate.at, self.is_tighter(candidate, current)) else { return false };
        self.out.values[point.index()] = candidate;
        self.out.parents[point.index()] = bound;
        true
    }

    pub(super) fn is_tighter(&mut self, candidate: Value, current: Value) -> bool {
        match (current.at, self.aim) {
            (None, _) => true,
            (Some(_), Aim::Latest) => self.is_before(candidate, current),
            (Some(_), Aim::Earliest) => self.is_before(current, candidate),
        }
    }

    fn raise_floor(&mut self, point: Point, floor: Floor) {
        let tighter = match self.floors[point.index()] {
            None => true,
            Some(current) if self.aim == Aim::Latest => self.is_before(current.value, floor.value),
            Some(current) => self.is_before(floor.value, current.value),
        };
        if tighter {
            self.floors[point.index()] = Some(floor);
        }
    }

    /// Stops where a value has passed its floor.
    fn check_floor(&mut self, point: Point) {
        let (Some(floor), value) = (self.floors[point.index()], self.out.values[point.index()]) else { return };
        if value.at.is_none() || self.out.stop.is_some() {
            return;
        }
        let passed = match self.aim {
            Aim::Latest => self.is_before(value, floor.value),
            Aim::Earliest => self.is_before(floor.value, value),
        };
        if !passed {
            return;
        }
        let mut told = self.explain(point.index());
        told.edge |= floor.bound == Some(EDGE);
        told.bounds.extend(floor.bound.filter(|bound| *bound != EDGE));
        // Within a span a ring may have pushed a value out of it from the edge.
        let edge = self.run.within.is_some() && (told.edge || told.ring);
        let (bounds, ring) = (told.bounds, told.ring);
        self.out.stop = Some(if edge { Stop::Edge { bounds, ring } } else { Stop::Clash(bounds) });
    }

    /// Counts how often a point has fallen, and now and then looks for a ring that goes by the clock.
    fn count_fall(&mut self, point: usize) {
        self.falls[point] += 1;
        let falls = self.falls[point];
        if falls < 8 || self.out.stop.is_some() {
            return;
        }
        if falls.is_power_of_two()
            && let Some(ring) = self.losing_ring(point)
        {
            self.out.stop = Some(Stop::Clash(ring));
            return;
        }
        let (first, last) = self.clock.span();
        let days = last.minutes_since(first) / 1440 + 8;
        if i64::from(falls) > days.saturating_mul(8) {
            self.out.stop = Some(Stop::TooTangled);
        }
    }
}

pub(super) fn still(moment: Moment) -> Value {
    Value { at: Some(moment), moves: false }
}
