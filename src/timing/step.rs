//! The step functions that bounds are made of.

use crate::calendar::{Amount, BeyondCalendar, Calendar, Moment, Unit};

/// A monotone function from one moment to another: a later `y` never gives an earlier `step(y)`.
///
/// | a text says of x | bound |
/// | --- | --- |
/// | within N of y, at most N after the last, lasts at most N | `x <= Deadline(N)(y)` |
/// | within N before y | `y <= Deadline(N)(x)` and `x <= y` |
/// | at least N after y, at least N apart | `x >= EarliestAfter(N)(y)` |
/// | at least N before y | `x <= LatestBefore(N)(y)` |
/// | on the day of y | `x >= DayBegins(y)` and `x <= DayEnds(y)` |
/// | on the same day as y, once y has happened | `x >= y` and `x <= DayEnds(y)` |
/// | by / on the Nth day of y | `x <= NthDayEnds(N)(y)` / and `x >= NthDayBegins(N)(y)` |
/// | by, not after y / before y | `x <= y` / `x <= Minutes(-1)(y)` |
/// | not before, once y / after y | `x >= y` / `x >= Minutes(1)(y)` |
/// | if not done within N of y | `x >= PastDeadline(N)(y)` |
/// | at week N of a pregnancy whose expected date is y | `x >= WeekBegins(N)(y)` and `x <= WeekEnds(N)(y)` |
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// So many exact minutes later (earlier, if negative). `Minutes(0)` is the moment itself.
    Minutes(i64),
    /// The last minute of "within so much of y": [`Calendar::deadline`].
    Deadline(Amount),
    /// The first minute after it: the limit has been missed.
    PastDeadline(Amount),
    /// The first minute of "at least so much after y": [`Calendar::earliest_after`].
    EarliestAfter(Amount),
    /// The last minute of "at least so much before y": [`Calendar::latest_before`].
    LatestBefore(Amount),
    /// The first minute of y's day.
    DayBegins,
    /// The last minute of y's day: [`Calendar::same_day_end`].
    DayEnds,
    /// The last minute of y's working day, or the next one's: [`Calendar::same_working_day_end`].
    WorkingDayEnds,
    /// The first minute of the Nth day of what began at y (the first is 1).
    NthDayBegins(u32, Unit),
    /// The last minute of the Nth day of what began at y: [`Calendar::nth_day`].
    NthDayEnds(u32, Unit),
    /// The first minute of week N of a pregnancy, y being the expected date.
    WeekBegins(u32),
    /// The last minute of week N of a pregnancy, y being the expected date.
    WeekEnds(u32),
}

impl Step {
    /// The moment itself: "not before y", "not after y".
    pub const SAME: Step = Step::Minutes(0);

    /// `step(y)`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn of(self, _calendar: &Calendar, _y: Moment) -> Result<Moment, BeyondCalendar> {
        Err(BeyondCalendar::OutOfRange)
    }
}
