//! An act that its own limits let happen when what follows can no longer be met.

use std::collections::BTreeSet;

use super::{Network, Point, Solver, Tag, Witness};
use crate::calendar::{Date, Moment, Weekday};

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
    /// On how many dates of the earlier moment this can happen, of how many decided.
    pub days: (usize, usize),
    /// The same, for each day of the week.
    pub weekdays: std::collections::BTreeMap<Weekday, (usize, usize)>,
    /// The first date of the earlier moment on which this can happen.
    pub first: Moment,
    /// The plainest.
    pub ordinary: Moment,
    /// From the plainest: when the act is still permitted, and nothing before it has been missed.
    pub permitted: Moment,
    /// From the plainest: the last moment (for too early, the first) that lets the rest be met.
    pub needed: Moment,
    /// Working days between the two, from the plainest; and the most from any date.
    pub room_lost: u32,
    /// The most working days of room lost from any date.
    pub most_room_lost: u32,
    /// From the plainest: everything up to the act within its limits, the act as permitted, and the
    /// rest as well as it can be.
    pub witness: Witness,
    /// The statements of `clash` that this timeline misses.
    pub missed: BTreeSet<Tag>,
    /// Whether it vanishes if every day is a working day; none if that was not asked.
    pub calendar_clash: Option<bool>,
}

impl Solver<'_> {
    /// Fixes `earlier` on every start from `from` to `until` and looks at each act that comes after it:
    /// does anything its own limits permit leave the rest without a schedule?
    #[must_use]
    pub fn squeezes(
        &self,
        _network: &Network,
        _earlier: Point,
        _acts: &[Act],
        _from: Date,
        _until: Date,
        _every_day: Option<&crate::calendar::Calendar>,
    ) -> Vec<Squeeze> {
        Vec::new()
    }
}
