//! What a calendar policy states: the conventions every answer about time rests on.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// The seven, Monday first.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];

    /// The day of the week on which `date` falls.
    #[must_use]
    pub fn of(date: Date) -> Self {
        let index = date.weekday().to_monday_zero_offset();
        Weekday::ALL[usize::try_from(index).unwrap_or(0) % 7]
    }

    /// Its name: "Monday".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Weekday::Monday => "Monday",
            Weekday::Tuesday => "Tuesday",
            Weekday::Wednesday => "Wednesday",
            Weekday::Thursday => "Thursday",
            Weekday::Friday => "Friday",
            Weekday::Saturday => "Saturday",
            Weekday::Sunday => "Sunday",
        }
    }
}

/// When the office is open, on a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OfficeHours {
    /// The first minute of the office day.
    #[schemars(with = "String")]
    pub opens: Time,
    /// The last minute of the office day.
    #[schemars(with = "String")]
    pub closes: Time,
}

/// A stretch of school term without a break: list the halves of a term apart, and leave out
/// half-terms and training days.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Term {
    /// What people call it: "Autumn, first half".
    pub title: String,
    /// Its first day.
    #[schemars(with = "String")]
    pub from: Date,
    /// Its last day, included.
    #[schemars(with = "String")]
    pub until: Date,
}

/// When a working day ends, for limits in working days and "the same working day".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DayEnd {
    /// A day ends with its last minute, 23:59.
    #[default]
    LastMinute,
    /// A working day ends when the office closes, and what happens after that counts as happening
    /// on the next day. Without stated office hours this is the same as `LastMinute`.
    OfficeCloses,
}

/// The conventions of a calendar policy. Nothing in it is ever computed: a bank holiday is a date
/// somebody published.
///
/// The default is Monday to Friday, days that end with their last minute, **no** bank holidays known
/// (so that every question about working days is refused) and no terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Conventions {
    /// The days of the working week.
    pub working_week: BTreeSet<Weekday>,
    /// Bank holidays, each with its title.
    #[schemars(with = "BTreeMap<String, String>")]
    pub bank_holidays: BTreeMap<Date, String>,
    /// The first date for which the bank holidays are known; none: no date is.
    #[schemars(with = "Option<String>")]
    pub known_from: Option<Date>,
    /// The last date for which the bank holidays are known; none: no date is.
    #[schemars(with = "Option<String>")]
    pub known_until: Option<Date>,
    /// Office hours, where a text turns on them.
    pub office_hours: Option<OfficeHours>,
    /// School terms, in any order. School days are known from the first day of the earliest to the
    /// last day of the latest.
    pub terms: Vec<Term>,
    /// When a working day ends.
    pub day_end: DayEnd,
}

impl Default for Conventions {
    fn default() -> Self {
        Conventions {
            working_week: Weekday::ALL[..5].iter().copied().collect(),
            bank_holidays: BTreeMap::new(),
            known_from: None,
            known_until: None,
            office_hours: None,
            terms: Vec::new(),
            day_end: DayEnd::LastMinute,
        }
    }
}

impl Conventions {
    /// The title of the bank holiday on `date`, if it is one.
    #[must_use]
    pub fn bank_holiday(&self, date: Date) -> Option<&str> {
        self.bank_holidays.get(&date).map(String::as_str)
    }

    /// When a working day closes early, under [`DayEnd::OfficeCloses`].
    pub(super) fn closing_time(&self) -> Option<Time> {
        match self.day_end {
            DayEnd::LastMinute => None,
            DayEnd::OfficeCloses => self.office_hours.map(|hours| whole_minute(hours.closes)),
        }
    }
}

/// A time without its seconds.
fn whole_minute(time: Time) -> Time {
    Time::new(time.hour(), time.minute(), 0, 0).unwrap_or(time)
}
