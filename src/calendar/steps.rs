//! The step functions: what each amount of time means, forwards and backwards.
//!
//! Each is monotone: a later start never gives an earlier answer, nor a larger amount an earlier
//! deadline. Day 0 is the day of the start. Days, weeks, months and years end with the last minute of
//! their last day; minutes and hours are counted exactly.

use jiff::civil::{Date, Time};

use super::days::CountedDays;
use super::moment::{plus_days, plus_months};
use super::{Amount, BeyondCalendar, Calendar, DayKind, Moment, Unit};

/// What a unit counts: exact minutes, calendar days, calendar months, or listed days.
pub(super) enum Measure<'a> {
    /// So many exact minutes.
    Minutes(i64),
    /// So many calendar days.
    Days(i64),
    /// So many calendar months.
    Months(i64),
    /// So many days of a listed kind.
    Counted(&'a CountedDays, u32),
}

impl Calendar {
    pub(super) fn measure(&self, amount: Amount) -> Result<Measure<'_>, BeyondCalendar> {
        let count = i64::from(amount.count);
        Ok(match amount.unit {
            Unit::Minutes => Measure::Minutes(count),
            Unit::Hours => Measure::Minutes(count * 60),
            Unit::Days => Measure::Days(count),
            Unit::Weeks => Measure::Days(count * 7),
            Unit::Months => Measure::Months(count),
            Unit::Years => Measure::Months(count * 12),
            Unit::WorkingDays => Measure::Counted(self.counted(DayKind::Working)?, amount.count),
            Unit::SchoolDays => Measure::Counted(self.counted(DayKind::School)?, amount.count),
        })
    }

    /// The day on which `moment` counts: the next day, under [`super::DayEnd::OfficeCloses`], for a
    /// unit of working days once the office has closed.
    pub(super) fn counted_day(&self, moment: Moment, unit: Unit) -> Result<Date, BeyondCalendar> {
        match self.closing(unit) {
            Some(closes) if moment.time() > closes => plus_days(moment.date(), 1),
            _ => Ok(moment.date()),
        }
    }

    /// When a day of this unit closes early, if it does.
    pub(super) fn closing(&self, unit: Unit) -> Option<Time> {
        if unit == Unit::WorkingDays { self.conventions().closing_time() } else { None }
    }

    /// The last minute of `date` as a day of this unit.
    pub(super) fn close_of(&self, date: Date, unit: Unit) -> Result<Moment, BeyondCalendar> {
        match self.closing(unit) {
            Some(closes) => Moment::at(date, closes),
            None => Moment::last_of(date),
        }
    }

    /// The last minute permitted by "within `amount` of `start`".
    ///
    /// Minutes and hours: exactly so much later. Days and weeks: the last minute of the day so many
    /// days after the day of the start. Working and school days: the last minute of the Nth such day
    /// after the day of the start (0 of them: as [`Calendar::same_working_day_end`]). Months and
    /// years: the last minute of the same day of the month, or of the month's last day.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn deadline(&self, start: Moment, amount: Amount) -> Result<Moment, BeyondCalendar> {
        let measure = self.measure(amount)?;
        if let Measure::Minutes(minutes) = measure {
            return start.plus_minutes(minutes);
        }
        let day = deadline_day(&measure, self.counted_day(start, amount.unit)?)?;
        self.close_of(day, amount.unit)
    }

    /// The first minute permitted by "at least `amount` after `start`".
    ///
    /// Minutes and hours: exactly so much later. All other units: the first minute of the day on
    /// which [`Calendar::deadline`] falls. Nothing after (an amount of 0): the start itself.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn earliest_after(&self, start: Moment, amount: Amount) -> Result<Moment, BeyondCalendar> {
        let measure = self.measure(amount)?;
        match measure {
            Measure::Minutes(minutes) => start.plus_minutes(minutes),
            _ if amount.count == 0 => Ok(start),
            _ => Moment::first_of(deadline_day(&measure, self.counted_day(start, amount.unit)?)?),
        }
    }

    /// The last minute permitted by "at least `amount` before `end`".
    ///
    /// Minutes and hours: exactly so much earlier. Days and weeks: the last minute of the day so many
    /// days before the day of the end. Working and school days: the last minute of the Nth such day
    /// before the day of the end. Months and years: the last minute of the same day of the month, or
    /// of the month's last day. Nothing before (an amount of 0): the end itself.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn latest_before(&self, end: Moment, amount: Amount) -> Result<Moment, BeyondCalendar> {
        let measure = self.measure(amount)?;
        if let Measure::Minutes(minutes) = measure {
            return end.plus_minutes(-minutes);
        }
        if amount.count == 0 {
            return Ok(end);
        }
        self.close_of(day_before(&measure, end.date())?, amount.unit)
    }

    /// The last minute of the day of `start`.
    ///
    /// # Errors
    /// [`BeyondCalendar::OutOfRange`] never happens for a moment within the years 1900 to 2299.
    pub fn same_day_end(&self, start: Moment) -> Result<Moment, BeyondCalendar> {
        Moment::last_of(start.date())
    }

    /// The last minute of the working day of `start`. If `start` falls on a day that is not worked (or
    /// after the office has closed, where the calendar says that ends the day), the last minute of the
    /// next working day.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn same_working_day_end(&self, start: Moment) -> Result<Moment, BeyondCalendar> {
        self.deadline(start, Amount::new(0, Unit::WorkingDays))
    }

    /// The last minute permitted by "by the Nth day of …", where the state began at `start` and the
    /// first day is 1 (0 is read as 1).
    ///
    /// The first day is the day of `start`; of working or school days, the first such day on or after
    /// it. The Nth week, month or year ends the day before the next one starts. Minutes and hours
    /// have no first day: they are counted as in [`Calendar::deadline`].
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn nth_day(&self, start: Moment, n: u32, unit: Unit) -> Result<Moment, BeyondCalendar> {
        let n = n.max(1);
        let measure = self.measure(Amount::new(n, unit))?;
        let first = self.counted_day(start, unit)?;
        let day = match measure {
            Measure::Minutes(minutes) => return start.plus_minutes(minutes),
            Measure::Counted(days, n) => days.nth_after(plus_days(first, -1)?, n)?,
            _ => plus_days(deadline_day(&measure, first)?, -1)?,
        };
        self.close_of(day, unit)
    }
}

impl Calendar {
    /// The first minute of the day of `start`.
    ///
    /// # Errors
    /// As [`Calendar::same_day_end`].
    pub fn same_day_begin(&self, start: Moment) -> Result<Moment, BeyondCalendar> {
        Moment::first_of(start.date())
    }

    /// The first minute permitted by "on the Nth day of …": of the day on which [`Calendar::nth_day`]
    /// falls.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn nth_day_begins(&self, start: Moment, n: u32, unit: Unit) -> Result<Moment, BeyondCalendar> {
        self.same_day_begin(self.nth_day(start, n, unit)?)
    }
}

/// The day on which so much time after `day` ends.
pub(super) fn deadline_day(measure: &Measure<'_>, day: Date) -> Result<Date, BeyondCalendar> {
    match *measure {
        Measure::Minutes(_) => Ok(day),
        Measure::Days(days) => plus_days(day, days),
        Measure::Months(months) => plus_months(day, months),
        Measure::Counted(days, 0) => days.on_or_after(day),
        Measure::Counted(days, n) => days.nth_after(day, n),
    }
}

/// The last day that is so much time before `day`.
pub(super) fn day_before(measure: &Measure<'_>, day: Date) -> Result<Date, BeyondCalendar> {
    match *measure {
        Measure::Minutes(_) => Ok(day),
        Measure::Days(days) => plus_days(day, -days),
        Measure::Months(months) => plus_months(day, -months),
        Measure::Counted(_, 0) => Ok(day),
        Measure::Counted(days, n) => days.nth_before(day, n),
    }
}
