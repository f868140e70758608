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
    pub fn of(self, calendar: &Calendar, y: Moment) -> Result<Moment, BeyondCalendar> {
        match self {
            Step::Minutes(minutes) => y.plus_minutes(minutes),
            Step::Deadline(amount) => calendar.deadline(y, amount),
            Step::PastDeadline(amount) => calendar.deadline(y, amount)?.plus_minutes(1),
            Step::EarliestAfter(amount) => calendar.earliest_after(y, amount),
            Step::LatestBefore(amount) => calendar.latest_before(y, amount),
            Step::DayBegins => calendar.same_day_begin(y),
            Step::DayEnds => calendar.same_day_end(y),
            Step::WorkingDayEnds => calendar.same_working_day_end(y),
            Step::NthDayBegins(n, unit) => calendar.nth_day_begins(y, n, unit),
            Step::NthDayEnds(n, unit) => calendar.nth_day(y, n, unit),
            Step::WeekBegins(week) => calendar.week_of_pregnancy_begins(y, week),
            Step::WeekEnds(week) => calendar.week_of_pregnancy_ends(y, week),
        }
    }

    /// The lower adjoint: the least `y` with `step(y) >= x`. The greatest `y` with `step(y) <= x` is the
    /// minute before the least `y` with `step(y) >= x + 1 minute`, so this one serves both ways.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn first_reaching(self, calendar: &Calendar, x: Moment) -> Result<Moment, BeyondCalendar> {
        match self {
            Step::Minutes(minutes) => x.plus_minutes(minutes.saturating_neg()),
            Step::Deadline(amount) => calendar.first_start_in_time(x, amount),
            Step::PastDeadline(amount) => calendar.first_start_in_time(x.plus_minutes(-1)?, amount),
            Step::EarliestAfter(amount) => calendar.last_start_clear(x.plus_minutes(-1)?, amount)?.plus_minutes(1),
            Step::LatestBefore(amount) => calendar.first_end_clear(x, amount),
            Step::DayBegins => first_midnight(calendar, x),
            Step::DayEnds => calendar.same_day_begin(x),
            Step::WorkingDayEnds => calendar.first_start_in_time(x, Amount::new(0, Unit::WorkingDays)),
            // A day begins at x or later if it ends at the first midnight from x or later.
            Step::NthDayBegins(n, unit) => calendar.first_start_by_nth_day(first_midnight(calendar, x)?, n, unit),
            Step::NthDayEnds(n, unit) => calendar.first_start_by_nth_day(x, n, unit),
            Step::WeekBegins(week) => calendar.first_expected_by_start(x, week),
            Step::WeekEnds(week) => calendar.first_expected_by_end(x, week),
        }
    }

    /// By how many minutes it moves every moment, if it goes by the clock alone.
    pub(super) fn clock_minutes(self) -> Option<i64> {
        let by_the_clock = |amount: Amount| match amount.unit {
            Unit::Minutes => Some(i64::from(amount.count)),
            Unit::Hours => Some(i64::from(amount.count) * 60),
            _ => None,
        };
        let nothing = |amount: Amount| if amount.count == 0 { Some(0) } else { by_the_clock(amount) };
        match self {
            Step::Minutes(minutes) => Some(minutes),
            Step::Deadline(amount) => by_the_clock(amount),
            Step::PastDeadline(amount) => by_the_clock(amount).map(|minutes| minutes + 1),
            Step::EarliestAfter(amount) => nothing(amount),
            Step::LatestBefore(amount) => nothing(amount).map(|minutes| -minutes),
            Step::NthDayEnds(n, unit) => by_the_clock(Amount::new(n.max(1), unit)),
            _ => None,
        }
    }

    /// Whether it gives the first minute of something, so that its adjoint changes just after midnight
    /// instead of just before.
    pub(super) fn begins(self) -> bool {
        matches!(
            self,
            Step::PastDeadline(_)
                | Step::EarliestAfter(_)
                | Step::DayBegins
                | Step::NthDayBegins(..)
                | Step::WeekBegins(_)
        )
    }

    /// Whether it goes by the day and by the clock at once, so that it turns at no turn of the day.
    pub(super) fn is_mixed(self) -> bool {
        matches!(self, Step::NthDayBegins(_, unit) if unit.runs_by_the_clock())
    }

    /// Whether its answers come before what they are counted from.
    pub(super) fn goes_back(self) -> bool {
        match self {
            Step::Minutes(minutes) => minutes < 0,
            Step::WeekBegins(week) | Step::WeekEnds(week) => week < 40,
            Step::LatestBefore(_) | Step::DayBegins => true,
            _ => false,
        }
    }

    /// The unit it counts in, if it counts days of a kind.
    pub(super) fn unit(self) -> Option<Unit> {
        match self {
            Step::Deadline(amount) | Step::PastDeadline(amount) => Some(amount.unit),
            Step::EarliestAfter(amount) | Step::LatestBefore(amount) => Some(amount.unit),
            Step::NthDayBegins(_, unit) | Step::NthDayEnds(_, unit) => Some(unit),
            Step::WorkingDayEnds => Some(Unit::WorkingDays),
            Step::Minutes(_) | Step::DayBegins | Step::DayEnds | Step::WeekBegins(_) | Step::WeekEnds(_) => None,
        }
    }
}

/// `x` itself if it is the first minute of a day, otherwise the first minute of the next.
fn first_midnight(calendar: &Calendar, x: Moment) -> Result<Moment, BeyondCalendar> {
    let begun = calendar.same_day_begin(x)?;
    if begun == x { Ok(x) } else { calendar.same_day_end(x)?.plus_minutes(1) }
}
