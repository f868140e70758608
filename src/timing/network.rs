//! Points, and the bounds between them.

use std::collections::BTreeSet;

use super::Step;
use crate::calendar::{Amount, Moment, Unit, Window};

/// One happening of a case: its place in the network that made it. What it is, the caller knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point(pub(super) u32);

impl Point {
    /// Its number: the first point of a network is 0, the next 1.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Where a bound comes from: a statement, or a step of the path. Bounds with the same tag stand or
/// fall together when a clash is made minimal; lower tags are kept in preference to higher ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u32);

impl Tag {
    /// What is given and never in question: a fixed start. It is in no clash.
    pub const GIVEN: Tag = Tag(u32::MAX);
}

/// What a bound asks of its point.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Limit {
    /// No later than this moment.
    NotAfter(Moment),
    /// No earlier than this moment.
    NotBefore(Moment),
    /// No later than `step(of)`.
    UpTo {
        /// The step function.
        step: Step,
        /// What it is counted from.
        of: Point,
    },
    /// No earlier than `step(of)`.
    From {
        /// The step function.
        step: Step,
        /// What it is counted from.
        of: Point,
    },
    /// No later than `step` of the latest of several. Keeps one latest schedule but not one earliest:
    /// what is said of the earliest is then only that nothing happens before it.
    UpToLater {
        /// The step function.
        step: Step,
        /// What it is counted from.
        of: Vec<Point>,
    },
    /// Within a window.
    During(Window),
}

/// One bound on one point.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bound {
    /// What is bounded.
    pub point: Point,
    /// How.
    pub limit: Limit,
    /// Where the bound comes from.
    pub tag: Tag,
}

/// Points and bounds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    points: u32,
    bounds: Vec<Bound>,
}

impl Network {
    /// A network without points.
    #[must_use]
    pub fn new() -> Self {
        Network::default()
    }

    /// Adds a happening.
    pub fn point(&mut self) -> Point {
        let point = Point(self.points);
        self.points = self.points.saturating_add(1);
        point
    }

    /// How many points there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.points as usize
    }

    /// Whether there are no points.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.points == 0
    }

    /// The points, in the order they were added.
    pub fn points(&self) -> impl Iterator<Item = Point> + use<> {
        (0..self.points).map(Point)
    }

    /// The bounds, in the order they were added.
    #[must_use]
    pub fn bounds(&self) -> &[Bound] {
        &self.bounds
    }

    /// The tags in use, without [`Tag::GIVEN`].
    #[must_use]
    pub fn tags(&self) -> BTreeSet<Tag> {
        self.bounds.iter().map(|bound| bound.tag).filter(|tag| *tag != Tag::GIVEN).collect()
    }

    /// Adds a bound. A bound that names a point of another network is left out.
    pub fn bound(&mut self, point: Point, limit: Limit, tag: Tag) -> &mut Self {
        let ours = |point: &Point| point.0 < self.points;
        let known = match &limit {
            Limit::UpTo { of, .. } | Limit::From { of, .. } => ours(of),
            Limit::UpToLater { of, .. } => !of.is_empty() && of.iter().all(ours),
            Limit::NotAfter(_) | Limit::NotBefore(_) | Limit::During(_) => true,
        };
        if known && ours(&point) {
            self.bounds.push(Bound { point, limit, tag });
        }
        self
    }

    /// `x <= step(y)`.
    pub fn up_to(&mut self, x: Point, step: Step, y: Point, tag: Tag) -> &mut Self {
        self.bound(x, Limit::UpTo { step, of: y }, tag)
    }

    /// `x >= step(y)`.
    pub fn from(&mut self, x: Point, step: Step, y: Point, tag: Tag) -> &mut Self {
        self.bound(x, Limit::From { step, of: y }, tag)
    }

    /// `x` within `amount` of `y`: an upper limit alone (say `not_before` where x must follow y). Also
    /// an expiry, and "at most so much apart".
    pub fn within(&mut self, x: Point, amount: Amount, y: Point, tag: Tag) -> &mut Self {
        self.up_to(x, Step::Deadline(amount), y, tag)
    }

    /// `x` within `amount` before `y`: not after y, and y within `amount` of x.
    pub fn within_before(&mut self, x: Point, amount: Amount, y: Point, tag: Tag) -> &mut Self {
        self.not_after(x, y, tag).up_to(y, Step::Deadline(amount), x, tag)
    }

    /// `x` at least `amount` after `y`. Also "at least so much apart".
    pub fn at_least_after(&mut self, x: Point, amount: Amount, y: Point, tag: Tag) -> &mut Self {
        self.from(x, Step::EarliestAfter(amount), y, tag)
    }

    /// `x` at least `amount` before `y`.
    pub fn at_least_before(&mut self, x: Point, amount: Amount, y: Point, tag: Tag) -> &mut Self {
        self.up_to(x, Step::LatestBefore(amount), y, tag)
    }

    /// `x` within `amount` of the earlier of several: one bound for each.
    pub fn within_of_earlier(&mut self, x: Point, amount: Amount, of: &[Point], tag: Tag) -> &mut Self {
        for y in of {
            self.within(x, amount, *y, tag);
        }
        self
    }

    /// `x` within `amount` of the later of several.
    pub fn within_of_later(&mut self, x: Point, amount: Amount, of: &[Point], tag: Tag) -> &mut Self {
        self.bound(x, Limit::UpToLater { step: Step::Deadline(amount), of: of.to_vec() }, tag)
    }

    /// `x` by the end of the day of `y`, or of its working day: an upper limit alone.
    pub fn same_day(&mut self, x: Point, working: bool, y: Point, tag: Tag) -> &mut Self {
        self.up_to(x, if working { Step::WorkingDayEnds } else { Step::DayEnds }, y, tag)
    }

    /// `x` by the end of the Nth day of what began at `y` (the first is 1).
    pub fn by_nth_day(&mut self, x: Point, n: u32, unit: Unit, y: Point, tag: Tag) -> &mut Self {
        self.up_to(x, Step::NthDayEnds(n, unit), y, tag)
    }

    /// `x` on the Nth day of what began at `y`.
    pub fn on_nth_day(&mut self, x: Point, n: u32, unit: Unit, y: Point, tag: Tag) -> &mut Self {
        self.by_nth_day(x, n, unit, y, tag).from(x, Step::NthDayBegins(n, unit), y, tag)
    }

    /// `x` at `y` or later: the order of a graph, a hold gate, each part of a join.
    pub fn not_before(&mut self, x: Point, y: Point, tag: Tag) -> &mut Self {
        self.from(x, Step::SAME, y, tag)
    }

    /// `x` at least a minute after `y`.
    pub fn after(&mut self, x: Point, y: Point, tag: Tag) -> &mut Self {
        self.from(x, Step::Minutes(1), y, tag)
    }

    /// `x` at `y` or earlier.
    pub fn not_after(&mut self, x: Point, y: Point, tag: Tag) -> &mut Self {
        self.up_to(x, Step::SAME, y, tag)
    }

    /// `x` at least a minute before `y`.
    pub fn before(&mut self, x: Point, y: Point, tag: Tag) -> &mut Self {
        self.up_to(x, Step::Minutes(-1), y, tag)
    }

    /// `x` and `y` are the same moment.
    pub fn same(&mut self, x: Point, y: Point, tag: Tag) -> &mut Self {
        self.not_before(x, y, tag).not_after(x, y, tag)
    }

    /// `x` is at `moment` exactly.
    pub fn fix(&mut self, x: Point, moment: Moment, tag: Tag) -> &mut Self {
        self.bound(x, Limit::NotBefore(moment), tag).bound(x, Limit::NotAfter(moment), tag)
    }

    /// `x` happens within a window.
    pub fn during(&mut self, x: Point, window: Window, tag: Tag) -> &mut Self {
        self.bound(x, Limit::During(window), tag)
    }

    /// A made procedure of so many acts, one after another, to try the solver's speed on: each within 5
    /// working days of the one before, every third at least 2 days after it, every tenth within 6 months
    /// of the first and at least 1 working day before the next.
    #[must_use]
    pub fn made_procedure(acts: u32) -> (Self, Vec<Point>) {
        let mut network = Network::new();
        let points: Vec<Point> = (0..acts).map(|_| network.point()).collect();
        for (at, pair) in (0u32..).zip(points.windows(2)) {
            let (before, act) = (pair[0], pair[1]);
            network.not_before(act, before, Tag(at * 4));
            network.within(act, Amount::new(5, Unit::WorkingDays), before, Tag(at * 4 + 1));
            if at % 3 == 0 {
                network.at_least_after(act, Amount::new(2, Unit::Days), before, Tag(at * 4 + 2));
            }
            if at % 10 == 0 && at < 60 {
                network.within(act, Amount::new(6, Unit::Months), points[0], Tag(at * 4 + 3));
                network.at_least_before(before, Amount::new(1, Unit::WorkingDays), act, Tag(at * 4 + 3));
            }
        }
        (network, points)
    }
}
