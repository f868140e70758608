//! Weeks of pregnancy, counted from the expected date.
//!
//! The expected date is the first day of week 40, as "40 weeks" on an antenatal record; week N begins
//! 7 × (40 − N) days before it and lasts seven days. So "ten weeks before the due date" is the day on
//! which week 30 begins.

use super::moment::plus_days;
use super::{BeyondCalendar, Calendar, Date, Moment};

/// The week that begins on the expected date.
const TERM: i64 = 40;

impl Calendar {
    /// The first minute of week `week` of a pregnancy with this expected date.
    ///
    /// # Errors
    /// [`BeyondCalendar::OutOfRange`] outside the years 1900 to 2299.
    pub fn week_of_pregnancy_begins(&self, expected: Moment, week: u32) -> Result<Moment, BeyondCalendar> {
        Moment::first_of(first_day(expected.date(), week)?)
    }

    /// The last minute of week `week` of a pregnancy with this expected date.
    ///
    /// # Errors
    /// As [`Calendar::week_of_pregnancy_begins`].
    pub fn week_of_pregnancy_ends(&self, expected: Moment, week: u32) -> Result<Moment, BeyondCalendar> {
        Moment::last_of(plus_days(first_day(expected.date(), week)?, 6)?)
    }

    /// The first expected date with which `moment` is not after week `week`: the least `expected` with
    /// `week_of_pregnancy_ends(expected, week) >= moment`.
    ///
    /// # Errors
    /// As [`Calendar::week_of_pregnancy_begins`].
    pub fn first_expected_by_end(&self, moment: Moment, week: u32) -> Result<Moment, BeyondCalendar> {
        Moment::first_of(plus_days(moment.date(), days_ahead(week) - 6)?)
    }

    /// The first expected date with which week `week` does not begin before `moment`: the least
    /// `expected` with `week_of_pregnancy_begins(expected, week) >= moment`.
    ///
    /// # Errors
    /// As [`Calendar::week_of_pregnancy_begins`].
    pub fn first_expected_by_start(&self, moment: Moment, week: u32) -> Result<Moment, BeyondCalendar> {
        let date = moment.date();
        let date = if Moment::first_of(date)? < moment { plus_days(date, 1)? } else { date };
        Moment::first_of(plus_days(date, days_ahead(week))?)
    }

    /// The week of the pregnancy in which `moment` falls; none before week 0.
    #[must_use]
    pub fn week_of_pregnancy(&self, expected: Moment, moment: Moment) -> Option<u32> {
        let ahead = i64::from((expected.date() - moment.date()).get_days());
        u32::try_from(TERM - ahead.div_euclid(7) - i64::from(ahead.rem_euclid(7) > 0)).ok()
    }
}

/// How many days before the expected date the week begins.
fn days_ahead(week: u32) -> i64 {
    (TERM - i64::from(week)).saturating_mul(7)
}

fn first_day(expected: Date, week: u32) -> Result<Date, BeyondCalendar> {
    plus_days(expected, -days_ahead(week))
}
