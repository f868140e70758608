//! The step functions read from the other end: which starts (or ends) would still do?
//!
//! For a monotone step function `f` the least `s` with `f(s) >= t` and the greatest `s` with
//! `f(s) <= t` are its two adjoints (a Galois connection; Davey and Priestley, *Introduction to
//! Lattices and Order*, chapter 7). Propagating calendar bounds to a fixpoint needs both: a latest
//! schedule pushes deadlines forwards through `f`, an earliest schedule pushes them back through its
//! adjoint. An adjoint is *not* the step function of the opposite direction: 31 January + 3 months is
//! 30 April, and 30 April − 3 months is 30 January.

use jiff::civil::Date;

use super::moment::plus_days;
use super::steps::{Measure, day_before, deadline_day};
use super::{Amount, BeyondCalendar, Calendar, Moment, Unit};

impl Calendar {
    /// The first start from which `end` is still within `amount`: the least `A` with
    /// `deadline(A, amount) >= end`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn first_start_in_time(&self, end: Moment, amount: Amount) -> Result<Moment, BeyondCalendar> {
        let measure = self.measure(amount)?;
        if let Measure::Minutes(minutes) = measure {
            return end.plus_minutes(-minutes);
        }
        let needed = self.counted_day(end, amount.unit)?;
        let start = first_day_reaching(&measure, needed)?;
        self.first_counted_as(start, amount.unit)
    }

    /// The last start after which `end` is at least `amount` later: the greatest `A` with
    /// `earliest_after(A, amount) <= end`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn last_start_clear(&self, end: Moment, amount: Amount) -> Result<Moment, BeyondCalendar> {
        let measure = self.measure(amount)?;
        if let Measure::Minutes(minutes) = measure {
            return end.plus_minutes(-minutes);
        }
        if amount.count == 0 {
            return Ok(end);
        }
        // The greatest day that reaches no further than the end's day is the eve of the least day that
        // reaches the day after.
        let too_late = first_day_reaching(&measure, plus_days(end.date(), 1)?)?;
        self.first_counted_as(too_late, amount.unit)?.plus_minutes(-1)
    }

    /// The first end before which `start` is at least `amount` earlier: the least `B` with
    /// `latest_before(B, amount) >= start`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn first_end_clear(&self, start: Moment, amount: Amount) -> Result<Moment, BeyondCalendar> {
        let measure = self.measure(amount)?;
        if let Measure::Minutes(minutes) = measure {
            return start.plus_minutes(minutes);
        }
        if amount.count == 0 {
            return Ok(start);
        }
        let needed = self.counted_day(start, amount.unit)?;
        Moment::first_of(first_day_clear_of(&measure, needed)?)
    }

    /// The first start whose Nth day ends at `end` or later: the least `A` with
    /// `nth_day(A, n, unit) >= end`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn first_start_by_nth_day(&self, end: Moment, n: u32, unit: Unit) -> Result<Moment, BeyondCalendar> {
        let measure = self.measure(Amount::new(n.max(1), unit))?;
        let needed = self.counted_day(end, unit);
        let start = match measure {
            Measure::Minutes(minutes) => return end.plus_minutes(-minutes),
            // The day after the Nth day before that day is the first from which N days reach it.
            Measure::Counted(days, n) => plus_days(days.nth_before(needed?, n)?, 1)?,
            _ => first_day_reaching(&measure, plus_days(needed?, 1)?)?,
        };
        self.first_counted_as(start, unit)
    }

    /// The first minute that counts as `day` in this unit.
    fn first_counted_as(&self, day: Date, unit: Unit) -> Result<Moment, BeyondCalendar> {
        match self.closing(unit) {
            Some(closes) => Moment::at(plus_days(day, -1)?, closes)?.plus_minutes(1),
            None => Moment::first_of(day),
        }
    }
}

/// The least day from which so much time reaches `needed`.
fn first_day_reaching(measure: &Measure<'_>, needed: Date) -> Result<Date, BeyondCalendar> {
    match *measure {
        Measure::Minutes(_) => Ok(needed),
        Measure::Days(days) => plus_days(needed, -days),
        Measure::Months(_) => {
            // Clamping can fall short by the days a month lacks; the next day is then the first.
            let guess = day_before(measure, needed)?;
            if deadline_day(measure, guess)? >= needed { Ok(guess) } else { plus_days(guess, 1) }
        }
        // What is counted before the first such day from `needed` on is counted before `needed`.
        Measure::Counted(days, 0) => plus_days(days.nth_before(needed, 1)?, 1),
        Measure::Counted(days, n) => days.nth_before(needed, n),
    }
}

/// The least day so much time before which is `needed` or later.
fn first_day_clear_of(measure: &Measure<'_>, needed: Date) -> Result<Date, BeyondCalendar> {
    match *measure {
        Measure::Minutes(_) => Ok(needed),
        Measure::Days(days) => plus_days(needed, days),
        Measure::Months(_) => {
            let guess = deadline_day(measure, needed)?;
            if day_before(measure, guess)? >= needed { Ok(guess) } else { plus_days(guess, 1) }
        }
        // The Nth day before `end` is `w` or later from the day after the Nth day, counting `w` first.
        Measure::Counted(days, 0) => days.on_or_after(needed),
        Measure::Counted(days, n) => plus_days(days.nth_after(plus_days(needed, -1)?, n)?, 1),
    }
}
