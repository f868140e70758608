//! The latest and the earliest schedule, and timelines that meet everything.

use std::collections::{BTreeMap, BTreeSet};

use super::clock::Dates;
use super::propagate::Aim;
use super::sameness::Days;
use super::solve::Engine;
use super::{Failure, Network, Point};
use crate::calendar::{BeyondCalendar, Calendar, Date, DayKind, Moment};

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
    /// several ([`super::Limit::UpToLater`]); then they are only moments before which nothing happens.
    pub earliest_meets_all: bool,
    /// Why some of them could not be worked out, where that is so.
    pub beyond: Option<BeyondCalendar>,
}

/// Answers questions about networks under one calendar.
#[derive(Clone, Debug)]
pub struct Solver<'c> {
    pub(super) dates: Dates<'c>,
    pub(super) days: Days,
    known: (Date, Date),
}

impl<'c> Solver<'c> {
    /// A solver over the dates for which the calendar's bank holidays are known.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if they are known for none, or no day of the week is a working day.
    pub fn new(calendar: &'c Calendar) -> Result<Self, BeyondCalendar> {
        let known = calendar.covers()?;
        let dates = Dates { calendar, from: Moment::first_of(known.0)?, until: Moment::last_of(known.1)? };
        Ok(Solver { dates, days: Days::of(calendar, known), known })
    }

    /// The latest and the earliest schedule.
    ///
    /// # Errors
    /// [`Failure`]: a clash, or why nothing can be said.
    pub fn schedule(&self, network: &Network) -> Result<Schedule, Failure> {
        let engine = Engine::new(&self.dates, network);
        let all = engine.all_but(&BTreeSet::new());
        let latest = engine.run(&all, &[], Aim::Latest);
        if let Some(stop) = latest.stop {
            return Err(engine.failure(stop, &all, &[]));
        }
        if engine.run_within(&all, &[], Aim::Latest).stop.is_some() {
            return Err(self.out_of_dates(&engine, latest.beyond));
        }
        let earliest = engine.run(&all, &[], Aim::Earliest);
        if let Some(stop) = earliest.stop {
            return Err(engine.failure(stop, &all, &[]));
        }
        let moments = |values: Vec<super::propagate::Value>| values.into_iter().map(|value| value.at).collect();
        Ok(Schedule {
            latest: moments(latest.values),
            earliest: moments(earliest.values),
            earliest_meets_all: !engine.has_later_of(&all),
            beyond: latest.beyond.or(earliest.beyond),
        })
    }

    /// A timeline that meets every bound within the dates covered: as early as may be, and not before
    /// `near` if that can be.
    ///
    /// # Errors
    /// As [`Solver::schedule`].
    pub fn witness(&self, network: &Network, near: Option<Moment>) -> Result<Witness, Failure> {
        let engine = Engine::new(&self.dates, network);
        let all = engine.all_but(&BTreeSet::new());
        match engine.witness(&all, &[], near) {
            Some(witness) => Ok(witness),
            None => match engine.stop(&all, &[]) {
                Some(stop) => Err(engine.failure(stop, &all, &[])),
                None => Err(self.out_of_dates(&engine, None)),
            },
        }
    }

    /// There is no schedule within the dates covered: because none can be on any of them, or because
    /// one would need others.
    fn out_of_dates(&self, engine: &Engine<'_, Dates<'c>>, reason: Option<BeyondCalendar>) -> Failure {
        let all = engine.all_but(&BTreeSet::new());
        match engine.never_closing_ring(&all) {
            Some(ring) => Failure::Clash(engine.clash(&ring, &all, &[])),
            None => Failure::NotCovered(reason.unwrap_or_else(|| self.past_the_end())),
        }
    }

    /// The answer needs dates after the last covered.
    pub(super) fn past_the_end(&self) -> BeyondCalendar {
        let (known_from, known_until) = self.known;
        let needed = known_until.tomorrow().unwrap_or(known_until);
        BeyondCalendar::NotCovered { kind: DayKind::Working, needed, known_from, known_until }
    }
}
