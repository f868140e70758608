//! Two limits on one clock: are they the same, and if not, when is which the sooner?
//!
//! The sweep tries every day of a period at a few minutes of the day, and these few decide every
//! minute. Between 00:00 and 23:59 of one day a limit by the day does not move, and a limit by the
//! clock moves minute for minute with its start; so the gap between two limits only grows or only
//! shrinks through the day, and whatever happens at any minute happens at 00:00 or at 23:59. Where
//! the office's closing ends a working day, the closing minute and the next are tried as well.
//! 09:00 and 16:00 are tried to give examples people recognise.

use jiff::civil::{Date, Time};

use super::moment::plus_days;
use super::{Amount, BeyondCalendar, Calendar, Moment, Unit, Weekday};

/// An upper limit that runs from a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    /// Within an amount of time.
    Within(Amount),
    /// On the same day.
    SameDay,
    /// On the same working day.
    SameWorkingDay,
    /// By the Nth day, the first being 1.
    ByDay(u32, Unit),
}

impl Limit {
    /// The last minute the limit permits for a clock that starts at `start`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn deadline(self, calendar: &Calendar, start: Moment) -> Result<Moment, BeyondCalendar> {
        match self {
            Limit::Within(amount) => calendar.deadline(start, amount),
            Limit::SameDay => calendar.same_day_end(start),
            Limit::SameWorkingDay => calendar.same_working_day_end(start),
            Limit::ByDay(n, unit) => calendar.nth_day(start, n, unit),
        }
    }
}

/// One start, and the deadline each limit gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// When the clock starts.
    pub start: Moment,
    /// The first limit's last permitted minute.
    pub first: Moment,
    /// The second limit's last permitted minute.
    pub second: Moment,
}

/// What the sweep found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Whether the two agree on every start tried (and at least one was).
    pub always_equal: bool,
    /// On how many dates the first limit is the sooner from some minute of the day.
    pub first_sooner_on: usize,
    /// On how many dates the second limit is the sooner from some minute of the day.
    pub second_sooner_on: usize,
    /// How many starts were tried: those for which the calendar covers both limits.
    pub starts_tried: usize,
    /// The last date on which a start was tried: the calendar may end before the period asked for.
    pub tried_until: Option<Date>,
    /// The earliest start on which they differ.
    pub first_example: Option<Example>,
    /// The plainest start on which they differ: a working day, in office hours, with no bank holiday
    /// or clock change on the way, if there is one; the earliest of the plainest.
    pub ordinary_example: Option<Example>,
    /// The plainest start on which the first limit is the sooner.
    pub first_sooner_example: Option<Example>,
    /// The plainest start on which the second limit is the sooner.
    pub second_sooner_example: Option<Example>,
}

/// Compares two limits on the same clock, for every start from `from` to `until`, both included.
///
/// # Errors
/// [`BeyondCalendar`] if the calendar covers no start at all; where it covers some, the rest are left
/// out and `starts_tried` and `tried_until` say so.
pub fn compare(
    calendar: &Calendar,
    first: Limit,
    second: Limit,
    from: Date,
    until: Date,
) -> Result<Comparison, BeyondCalendar> {
    let mut sweep = Sweep { calendar, found: Comparison::default(), plainest: [u8::MAX; 3] };
    let mut refused = BeyondCalendar::OutOfRange;
    let (mut date, until) = (from.max(Date::constant(1900, 1, 1)), until.min(Date::constant(2299, 12, 31)));
    while date <= until {
        if let Err(reason) = sweep.try_date(date, first, second) {
            refused = reason;
        }
        match plus_days(date, 1) {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    if sweep.found.starts_tried == 0 {
        return Err(refused);
    }
    sweep.found.always_equal = sweep.found.first_example.is_none();
    Ok(sweep.found)
}

struct Sweep<'a> {
    calendar: &'a Calendar,
    found: Comparison,
    /// How plain each of the kept examples is: ordinary, first sooner, second sooner.
    plainest: [u8; 3],
}

impl Sweep<'_> {
    /// Tries the minutes of one date; the error is the last that the calendar gave.
    fn try_date(&mut self, date: Date, first: Limit, second: Limit) -> Result<(), BeyondCalendar> {
        let (mut first_sooner, mut second_sooner) = (false, false);
        let mut refused = Ok(());
        for time in self.minutes_of_the_day() {
            let start = Moment::at(date, time)?;
            let answers = first.deadline(self.calendar, start).and_then(|one| {
                second.deadline(self.calendar, start).map(|two| Example { start, first: one, second: two })
            });
            match answers {
                Ok(example) => {
                    self.found.starts_tried += 1;
                    self.found.tried_until = Some(date);
                    first_sooner |= example.first < example.second;
                    second_sooner |= example.second < example.first;
                    self.keep(example);
                }
                Err(reason) => refused = Err(reason),
            }
        }
        self.found.first_sooner_on += usize::from(first_sooner);
        self.found.second_sooner_on += usize::from(second_sooner);
        refused
    }

    /// The minutes tried, in order: see the head of this file for why they are enough.
    fn minutes_of_the_day(&self) -> Vec<Time> {
        let mut times = vec![
            Time::constant(0, 0, 0, 0),
            Time::constant(9, 0, 0, 0),
            Time::constant(16, 0, 0, 0),
            Time::constant(23, 59, 0, 0),
        ];
        if let Some(closes) = self.calendar.conventions().closing_time() {
            times.push(closes);
            times.extend(closes.checked_add(jiff::SignedDuration::from_mins(1)));
            times.sort();
            times.dedup();
        }
        times
    }

    fn keep(&mut self, example: Example) {
        if example.first == example.second {
            return;
        }
        self.found.first_example.get_or_insert(example);
        let side = if example.first < example.second { 1 } else { 2 };
        if self.plainest[0] == 0 && self.plainest[side] == 0 {
            return;
        }
        let oddness = self.oddness(&example);
        let kept = [
            &mut self.found.ordinary_example,
            &mut self.found.first_sooner_example,
            &mut self.found.second_sooner_example,
        ];
        for (index, slot) in kept.into_iter().enumerate() {
            if (index == 0 || index == side) && oddness < self.plainest[index] {
                self.plainest[index] = oddness;
                *slot = Some(example);
            }
        }
    }

    /// How far an example is from an ordinary working day: 0 is plainest.
    fn oddness(&self, example: &Example) -> u8 {
        let end = example.first.max(example.second);
        let start = example.start;
        let hour = start.time().hour();
        let holiday = self.calendar.conventions().bank_holidays.range(start.date()..=end.date().max(start.date()));
        let clock_change = start.offset_minutes() != end.offset_minutes();
        let weekend = Weekday::of(start.date()) > Weekday::Friday;
        let late_or_early = hour != 9 && hour != 16;
        8 * u8::from(holiday.count() > 0) + 4 * u8::from(clock_change) + 2 * u8::from(weekend) + u8::from(late_or_early)
    }
}
