//! What each unit of time means under the calendar the policies declare.
//!
//! Every unit is a step function, forwards and backwards; neither is the inverse of the other. Bank
//! holidays are dates somebody published ([`crate::calendar_data`]); an answer that would need one
//! nobody has published yet is refused with [`NotCovered`], never guessed.

use jiff::civil::{Date, Time};

use crate::calendar_data::{BANK_HOLIDAYS, CLOSES, KNOWN, TERMS, WORKING_WEEK};
pub use crate::moment::{Moment, NotCovered};
use crate::moment::{plus_days, plus_months};

/// Units of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Exact minutes.
    Minutes,
    /// Exact hours of 60 minutes.
    Hours,
    /// Calendar days, every day counted.
    Days,
    /// Days of the working week that are not bank holidays.
    WorkingDays,
    /// Mondays to Fridays in term that are not bank holidays.
    SchoolDays,
    /// Seven calendar days.
    Weeks,
    /// Calendar months: the same day of the month, or the month's last day where there is none.
    Months,
    /// Twelve calendar months.
    Years,
}

/// An amount of time as a text states it: 3 working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

/// `count` of `unit`.
#[must_use]
pub const fn amount(count: u32, unit: Unit) -> Amount {
    Amount { count, unit }
}

/// Whether `date` is a working day.
///
/// # Errors
/// [`NotCovered`] if it could be a bank holiday that is not known.
pub fn is_working_day(date: Date) -> Result<bool, NotCovered> {
    if !in_working_week(date) {
        return Ok(false);
    }
    known("working days", date)?;
    Ok(!is_bank_holiday(date))
}

/// Whether `date` is a school day.
///
/// # Errors
/// [`NotCovered`] without terms, or before the first or after the last.
pub fn is_school_day(date: Date) -> Result<bool, NotCovered> {
    let (Some(first), Some(last)) = (TERMS.iter().map(|t| t.0).min(), TERMS.iter().map(|t| t.1).max()) else {
        return Err(NotCovered("the calendar states no school terms, so school days cannot be counted".to_string()));
    };
    known("school days", date)?;
    if date < first || date > last {
        return Err(NotCovered(format!("the calendar knows school days from {first} to {last}; this needs {date}")));
    }
    let weekday = date.weekday().to_monday_zero_offset() < 5;
    Ok(weekday && !is_bank_holiday(date) && TERMS.iter().any(|term| term.0 <= date && date <= term.1))
}

fn in_working_week(date: Date) -> bool {
    let day = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
    WORKING_WEEK.get(day).copied().unwrap_or(false)
}

fn is_bank_holiday(date: Date) -> bool {
    BANK_HOLIDAYS.iter().any(|holiday| holiday.0 == date)
}

fn known(kind: &str, date: Date) -> Result<(), NotCovered> {
    match KNOWN {
        None => Err(NotCovered(format!("the calendar states no bank holidays, so {kind} cannot be counted"))),
        Some((from, until)) if date < from || date > until => {
            Err(NotCovered(format!("the calendar knows {kind} from {from} to {until}; this needs {date}")))
        }
        Some(_) => Ok(()),
    }
}

/// Whether days of this unit can be counted at all.
fn countable(unit: Unit) -> Result<(), NotCovered> {
    let any_worked = WORKING_WEEK.contains(&true);
    match unit {
        Unit::WorkingDays if !any_worked => {
            Err(NotCovered("the calendar says that no day of the week is a working day".to_string()))
        }
        Unit::WorkingDays | Unit::SchoolDays if KNOWN.is_none() => {
            Err(NotCovered("the calendar states no bank holidays, so such days cannot be counted".to_string()))
        }
        Unit::SchoolDays if TERMS.is_empty() => {
            Err(NotCovered("the calendar states no school terms, so school days cannot be counted".to_string()))
        }
        _ => Ok(()),
    }
}

/// The day that is `count` days of a counted kind after (or before) `date`, walking one day at a time.
fn nth(unit: Unit, date: Date, count: u32, step: i64) -> Result<Date, NotCovered> {
    let (mut date, mut left) = (date, count);
    while left > 0 {
        date = plus_days(date, step)?;
        let counts = if unit == Unit::SchoolDays { is_school_day(date)? } else { is_working_day(date)? };
        left -= u32::from(counts);
    }
    Ok(date)
}

fn closing(unit: Unit) -> Option<Time> {
    if unit == Unit::WorkingDays { CLOSES } else { None }
}

/// The day on which `moment` counts: the next, for working days, once the office has closed.
fn counted_day(moment: Moment, unit: Unit) -> Result<Date, NotCovered> {
    match closing(unit) {
        Some(closes) if moment.time() > closes => plus_days(moment.date(), 1),
        _ => Ok(moment.date()),
    }
}

fn close_of(date: Date, unit: Unit) -> Result<Moment, NotCovered> {
    match closing(unit) {
        Some(closes) => Moment::at(date, closes),
        None => Moment::last_of(date),
    }
}

/// Minutes of an amount that runs by the clock.
fn minutes(amount: Amount) -> Option<i64> {
    match amount.unit {
        Unit::Minutes => Some(i64::from(amount.count)),
        Unit::Hours => Some(i64::from(amount.count) * 60),
        _ => None,
    }
}

/// The day so much after (`direction` 1) or before (-1) `day`.
fn moved(day: Date, amount: Amount, direction: i64) -> Result<Date, NotCovered> {
    let count = i64::from(amount.count) * direction;
    match amount.unit {
        Unit::Minutes | Unit::Hours => Ok(day),
        Unit::Days => plus_days(day, count),
        Unit::Weeks => plus_days(day, count * 7),
        Unit::Months => plus_months(day, count),
        Unit::Years => plus_months(day, count * 12),
        Unit::WorkingDays | Unit::SchoolDays if amount.count == 0 && direction > 0 => {
            nth(amount.unit, plus_days(day, -1)?, 1, 1)
        }
        Unit::WorkingDays | Unit::SchoolDays => nth(amount.unit, day, amount.count, direction),
    }
}

/// The last minute permitted by "within `amount` of `start`". Minutes and hours are exact; all other
/// units end with the last minute of their last day, the day of the start being day 0.
///
/// # Errors
/// [`NotCovered`] if the answer depends on days the calendar does not cover.
pub fn deadline(start: Moment, amount: Amount) -> Result<Moment, NotCovered> {
    if let Some(minutes) = minutes(amount) {
        return start.plus_minutes(minutes);
    }
    close_of(moved(counted_day(start, amount.unit)?, amount, 1)?, amount.unit)
}

/// The first minute permitted by "at least `amount` after `start`".
///
/// # Errors
/// [`NotCovered`] if the answer depends on days the calendar does not cover.
pub fn earliest_after(start: Moment, amount: Amount) -> Result<Moment, NotCovered> {
    if let Some(minutes) = minutes(amount) {
        return start.plus_minutes(minutes);
    }
    if amount.count == 0 {
        return countable(amount.unit).map(|()| start);
    }
    Moment::first_of(moved(counted_day(start, amount.unit)?, amount, 1)?)
}

/// The last minute permitted by "at least `amount` before `end`".
///
/// # Errors
/// [`NotCovered`] if the answer depends on days the calendar does not cover.
pub fn latest_before(end: Moment, amount: Amount) -> Result<Moment, NotCovered> {
    if let Some(minutes) = minutes(amount) {
        return end.plus_minutes(-minutes);
    }
    if amount.count == 0 {
        return countable(amount.unit).map(|()| end);
    }
    close_of(moved(end.date(), amount, -1)?, amount.unit)
}

/// The first minute from which `end` is still within `amount`: what "within `amount` before `end`"
/// permits at the earliest.
///
/// # Errors
/// [`NotCovered`] if the answer depends on days the calendar does not cover.
pub fn first_in_reach(end: Moment, amount: Amount) -> Result<Moment, NotCovered> {
    if let Some(minutes) = minutes(amount) {
        return end.plus_minutes(-minutes);
    }
    let day = first_day_in_reach(counted_day(end, amount.unit)?, amount)?;
    match closing(amount.unit) {
        Some(closes) => Moment::at(plus_days(day, -1)?, closes)?.plus_minutes(1),
        None => Moment::first_of(day),
    }
}

/// The first day from which so much time reaches `needed`.
fn first_day_in_reach(needed: Date, amount: Amount) -> Result<Date, NotCovered> {
    match amount.unit {
        Unit::WorkingDays | Unit::SchoolDays => {
            // What is counted before the first such day from `needed` on is counted before `needed`.
            let before = nth(amount.unit, needed, amount.count.max(1), -1)?;
            if amount.count == 0 { plus_days(before, 1) } else { Ok(before) }
        }
        _ => {
            // Clamping can fall short by the days a month lacks; the next day is then the first.
            let guess = moved(needed, amount, -1)?;
            if moved(guess, amount, 1)? >= needed { Ok(guess) } else { plus_days(guess, 1) }
        }
    }
}

/// The first minute of the day of `start`.
///
/// # Errors
/// [`NotCovered`] never, for a moment within the years 1900 to 2299.
pub fn day_begins(start: Moment) -> Result<Moment, NotCovered> {
    Moment::first_of(start.date())
}

/// The last minute of the day of `start`.
///
/// # Errors
/// [`NotCovered`] never, for a moment within the years 1900 to 2299.
pub fn same_day_end(start: Moment) -> Result<Moment, NotCovered> {
    Moment::last_of(start.date())
}

/// The last minute of the working day of `start`, or of the next if that day is not worked.
///
/// # Errors
/// [`NotCovered`] if the answer depends on days the calendar does not cover.
pub fn same_working_day_end(start: Moment) -> Result<Moment, NotCovered> {
    deadline(start, amount(0, Unit::WorkingDays))
}

/// The last minute permitted by "by the Nth day of …": the first day is 1, the day of the start (of
/// working or school days: the first such day on or after it).
///
/// # Errors
/// [`NotCovered`] if the answer depends on days the calendar does not cover.
pub fn nth_day(start: Moment, n: u32, unit: Unit) -> Result<Moment, NotCovered> {
    let amount = amount(n.max(1), unit);
    if let Some(minutes) = minutes(amount) {
        return start.plus_minutes(minutes);
    }
    let first = counted_day(start, unit)?;
    let day = match unit {
        Unit::WorkingDays | Unit::SchoolDays => nth(unit, plus_days(first, -1)?, amount.count, 1)?,
        _ => plus_days(moved(first, amount, 1)?, -1)?,
    };
    close_of(day, unit)
}

/// The first minute of the day that [`nth_day`] ends.
///
/// # Errors
/// [`NotCovered`] if the answer depends on days the calendar does not cover.
pub fn nth_day_begins(start: Moment, n: u32, unit: Unit) -> Result<Moment, NotCovered> {
    day_begins(nth_day(start, n, unit)?)
}

/// The week that begins on the expected date of delivery.
const TERM: i64 = 40;

/// The first minute of a week of pregnancy: week N begins 7 × (40 − N) days before the expected date.
///
/// # Errors
/// [`NotCovered`] outside the years 1900 to 2299.
pub fn week_of_pregnancy_begins(expected: Moment, week: u32) -> Result<Moment, NotCovered> {
    Moment::first_of(plus_days(expected.date(), -(TERM - i64::from(week)).saturating_mul(7))?)
}

/// The last minute of a week of pregnancy: each lasts seven days.
///
/// # Errors
/// [`NotCovered`] outside the years 1900 to 2299.
pub fn week_of_pregnancy_ends(expected: Moment, week: u32) -> Result<Moment, NotCovered> {
    Moment::last_of(plus_days(week_of_pregnancy_begins(expected, week)?.date(), 6)?)
}
