//! Windows: stretches of the calendar in which something may happen, looked for forwards and backwards.

use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::days::CountedDays;
use super::moment::plus_days;
use super::{BeyondCalendar, Calendar, DayKind, Moment};

/// Stretches of time, repeated by the calendar, in which something may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Window {
    /// Any minute of a working day.
    WorkingDays,
    /// Any minute of a school day.
    SchoolDays,
    /// From the opening to the closing minute of the office on a working day, both included; any
    /// minute of it where the conventions state no hours, or hours that end before they begin.
    OfficeHours,
}

impl Calendar {
    /// The first minute of the window that is not before `moment`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn first_in(&self, window: Window, moment: Moment) -> Result<Moment, BeyondCalendar> {
        let days = self.window_days(window)?;
        let date = moment.date();
        let (opens, closes) = self.hours(window);
        let date = if moment > Moment::at(date, closes)? { plus_days(date, 1)? } else { date };
        Ok(Moment::at(days.on_or_after(date)?, opens)?.max(moment))
    }

    /// The last minute of the window that is not after `moment`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn last_in(&self, window: Window, moment: Moment) -> Result<Moment, BeyondCalendar> {
        let days = self.window_days(window)?;
        let date = moment.date();
        let (opens, closes) = self.hours(window);
        let date = if moment < Moment::at(date, opens)? { plus_days(date, -1)? } else { date };
        Ok(Moment::at(days.on_or_before(date)?, closes)?.min(moment))
    }

    /// Whether `moment` lies within the window.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if the answer depends on days the calendar does not cover.
    pub fn is_in(&self, window: Window, moment: Moment) -> Result<bool, BeyondCalendar> {
        let date = moment.date();
        let on_such_a_day = match window {
            Window::SchoolDays => self.is_school_day(date)?,
            Window::WorkingDays | Window::OfficeHours => self.is_working_day(date)?,
        };
        let (opens, closes) = self.hours(window);
        Ok(on_such_a_day && (Moment::at(date, opens)?..=Moment::at(date, closes)?).contains(&moment))
    }

    /// The last minute up to which nothing that goes by the day changes: the day's last, or the last
    /// before the office opens or closes. Step functions are constant from `moment` to this minute, or
    /// move minute for minute with their start.
    #[must_use]
    pub fn steady_until(&self, moment: Moment) -> Moment {
        let date = moment.date();
        let last = Moment::last_of(date).unwrap_or(moment);
        let Some(hours) = self.conventions().office_hours else { return last };
        let eve_of_opening = Moment::at(date, hours.opens).and_then(|opens| opens.plus_minutes(-1));
        let turns = [eve_of_opening, Moment::at(date, hours.closes), Ok(last)];
        turns.into_iter().flatten().filter(|turn| *turn >= moment).min().unwrap_or(last)
    }

    fn window_days(&self, window: Window) -> Result<&CountedDays, BeyondCalendar> {
        self.counted(match window {
            Window::SchoolDays => DayKind::School,
            Window::WorkingDays | Window::OfficeHours => DayKind::Working,
        })
    }

    fn hours(&self, window: Window) -> (Time, Time) {
        match (window, self.conventions().office_hours) {
            (Window::OfficeHours, Some(hours)) if hours.opens <= hours.closes => (hours.opens, hours.closes),
            _ => (Time::midnight(), Time::constant(23, 59, 0, 0)),
        }
    }

    /// The same calendar with every day a working day and no bank holidays: what is left of a clash on
    /// it is no matter of weekends and holidays.
    #[must_use]
    pub fn with_every_day_worked(&self) -> Calendar {
        let mut conventions = self.conventions().clone();
        conventions.working_week = super::Weekday::ALL.into_iter().collect();
        conventions.bank_holidays.clear();
        Calendar::new(conventions)
    }

    /// The most dates in a row, of those covered, without a working day, or without a school day.
    #[must_use]
    pub fn longest_break(&self, kind: DayKind) -> i64 {
        self.counted(kind).map_or(0, CountedDays::longest_break)
    }

    /// The dates for which working days are known: one list serves every question about them.
    ///
    /// # Errors
    /// [`BeyondCalendar`] if they are known for none.
    pub fn covers(&self) -> Result<(Date, Date), BeyondCalendar> {
        Ok(self.counted(DayKind::Working)?.covers())
    }
}
