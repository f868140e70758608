//! Why there is no schedule.

use std::collections::{BTreeMap, BTreeSet};

use super::{Tag, Witness};
use crate::calendar::BeyondCalendar;

/// Statements that no timeline meets together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The statements: without any one of them the rest *of these* can be met.
    pub tags: BTreeSet<Tag>,
    /// For each of them, a timeline that meets all the others of the set: proof that none can be
    /// spared. It gives the points those others speak of.
    pub without: BTreeMap<Tag, Witness>,
}

/// Why there is no schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No timeline meets the bounds.
    Clash(Clash),
    /// The answer depends on dates the calendar does not cover.
    NotCovered(BeyondCalendar),
    /// The bounds chase one another for longer than can be followed; nothing is claimed.
    TooTangled,
}
