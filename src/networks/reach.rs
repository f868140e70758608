//! How far a step can move anything, without asking from when: what tells most statements that they
//! cannot clash before any start is tried.

use crate::calendar::{Amount, Calendar, DayEnd, Moment, Unit};
use crate::timing::Step;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Reaches of steps under one calendar, each measured once.
pub(super) struct Reaches<'c> {
    calendar: &'c Calendar,
    known: RefCell<BTreeMap<Step, (i64, i64)>>,
}

impl<'c> Reaches<'c> {
    pub fn of(calendar: &'c Calendar) -> Self {
        Reaches { calendar, known: RefCell::default() }
    }

    /// The least and the most minutes by which a step moves anything: measured over every day that the
    /// calendar covers for limits in working and school days, otherwise guessed outwards.
    pub fn reach(&self, step: Step) -> (i64, i64) {
        if let Some(known) = self.known.borrow().get(&step) {
            return *known;
        }
        let closes = self.calendar.conventions().day_end == DayEnd::OfficeCloses;
        let guess = guess(step, closes);
        let by_listed_days = matches!(
            step,
            Step::Deadline(Amount { unit: Unit::WorkingDays | Unit::SchoolDays, .. }) | Step::WorkingDayEnds
        );
        // Never wider than the guess: where the calendar ends nothing is claimed.
        let reach = match by_listed_days.then(|| self.measured(step)).flatten() {
            Some((least, most)) => (least.max(guess.0), most.min(guess.1)),
            None => guess,
        };
        self.known.borrow_mut().insert(step, reach);
        reach
    }

    /// The least and the most over every start, piece by piece of the day: within a piece a step gives one
    /// answer, so its first minute is moved the furthest and its last the least.
    fn measured(&self, step: Step) -> Option<(i64, i64)> {
        let (mut date, until) = self.calendar.covers().ok()?;
        let mut reach: Option<(i64, i64)> = None;
        while date <= until {
            let (mut first, end) = (Moment::first_of(date).ok()?, Moment::last_of(date).ok()?);
            while first <= end {
                let last = self.calendar.steady_until(first).min(end);
                if let Ok(reached) = step.of(self.calendar, first) {
                    let (least, most) = (reached.minutes_since(last), reached.minutes_since(first));
                    reach = Some(reach.map_or((least, most), |known| (known.0.min(least), known.1.max(most))));
                }
                first = last.plus_minutes(1).ok()?;
            }
            date = date.tomorrow().ok()?;
        }
        reach
    }
}

/// The least and the most minutes by which a step moves anything, guessed outwards: what is certain
/// without asking the calendar. `closes` says whether working days end before midnight.
fn guess(step: Step, closes: bool) -> (i64, i64) {
    const DAY: i64 = 1440;
    // A day may be 23 or 25 hours long.
    const CLOCK: i64 = 60;
    let early = if closes { DAY } else { 0 };
    let span = |amount: Amount| -> (i64, i64) {
        let n = i64::from(amount.count);
        match amount.unit {
            Unit::Minutes => (n, n),
            Unit::Hours => (n * 60, n * 60),
            Unit::Days => (n * DAY - CLOCK, n * DAY + CLOCK),
            Unit::Weeks => (n * 7 * DAY - CLOCK, n * 7 * DAY + CLOCK),
            Unit::Months => (n * 28 * DAY - CLOCK, n * 31 * DAY + CLOCK),
            Unit::Years => (n * 365 * DAY - CLOCK, n * 366 * DAY + CLOCK),
            Unit::WorkingDays => (n * DAY - CLOCK - early, (n * 2 + 10) * DAY),
            Unit::SchoolDays => (n * DAY - CLOCK, (n * 4 + 80) * DAY),
        }
    };
    let by_day = |amount: Amount| !matches!(amount.unit, Unit::Minutes | Unit::Hours);
    let rest = |amount: Amount| if by_day(amount) { DAY } else { 0 };
    match step {
        Step::Minutes(minutes) => (minutes, minutes),
        Step::Deadline(amount) | Step::PastDeadline(amount) => (span(amount).0, span(amount).1 + rest(amount) + 1),
        Step::EarliestAfter(amount) => (span(amount).0 - rest(amount), span(amount).1),
        Step::LatestBefore(amount) => (-span(amount).1, -span(amount).0 + rest(amount)),
        Step::DayBegins => (-DAY - CLOCK, 0),
        Step::DayEnds => (0, DAY + CLOCK),
        Step::WorkingDayEnds => (-early, 12 * DAY),
        Step::NthDayBegins(n, unit) | Step::NthDayEnds(n, unit) => {
            let (least, most) = span(Amount::new(n, unit));
            (least - 2 * DAY - early, most + 2 * DAY)
        }
        Step::WeekBegins(week) | Step::WeekEnds(week) => {
            let days = (i64::from(week) - 40) * 7;
            ((days - 8) * DAY, (days + 8) * DAY)
        }
    }
}
