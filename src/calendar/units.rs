//! Units of time, and amounts of them, as the texts state them.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A unit in which a text states a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Exact minutes, through clock changes.
    Minutes,
    /// Exact hours of 60 minutes, through clock changes.
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

impl Unit {
    /// All of them, the shortest first.
    pub const ALL: [Unit; 8] = [
        Unit::Minutes,
        Unit::Hours,
        Unit::Days,
        Unit::WorkingDays,
        Unit::SchoolDays,
        Unit::Weeks,
        Unit::Months,
        Unit::Years,
    ];

    /// Whether the unit runs by the clock (minutes, hours) rather than by the day.
    #[must_use]
    pub fn runs_by_the_clock(self) -> bool {
        matches!(self, Unit::Minutes | Unit::Hours)
    }

    /// The unit's name for one: "working day".
    #[must_use]
    pub fn singular(self) -> &'static str {
        match self {
            Unit::Minutes => "minute",
            Unit::Hours => "hour",
            Unit::Days => "day",
            Unit::WorkingDays => "working day",
            Unit::SchoolDays => "school day",
            Unit::Weeks => "week",
            Unit::Months => "month",
            Unit::Years => "year",
        }
    }
}

/// The plural: "working days".
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}s", self.singular())
    }
}

/// An amount of time as a text states it: "3 working days".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Amount {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl Amount {
    /// `count` of `unit`.
    #[must_use]
    pub fn new(count: u32, unit: Unit) -> Self {
        Amount { count, unit }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ending = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {}{ending}", self.count, self.unit.singular())
    }
}
