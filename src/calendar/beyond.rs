//! The honest refusal: an answer the calendar does not cover.

use std::fmt;

use jiff::civil::Date;

use super::date_in_words;

/// Days that are counted apart from the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayKind {
    /// Working days.
    Working,
    /// School days.
    School,
}

impl fmt::Display for DayKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DayKind::Working => "working days",
            DayKind::School => "school days",
        })
    }
}

/// Why the calendar does not answer. It never guesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BeyondCalendar {
    /// The bank holidays (or terms) are known only for some dates, and the answer needs others.
    NotCovered {
        /// What is being counted.
        kind: DayKind,
        /// A date that would have to be known and is not.
        needed: Date,
        /// The first date covered.
        known_from: Date,
        /// The last date covered.
        known_until: Date,
    },
    /// No bank holidays are known for any date, so no working day is.
    NoBankHolidays,
    /// The calendar states no school terms.
    NoTerms,
    /// No day of the week is a working day.
    NoWorkingWeek,
    /// The date is outside the years 1900 to 2299.
    OutOfRange,
}

impl fmt::Display for BeyondCalendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BeyondCalendar::NotCovered { kind, needed, known_from, known_until } => write!(
                f,
                "the calendar knows {kind} from {} to {}; this needs {}",
                date_in_words(*known_from),
                date_in_words(*known_until),
                date_in_words(*needed)
            ),
            BeyondCalendar::NoBankHolidays => {
                f.write_str("the calendar states no bank holidays, so working days cannot be counted")
            }
            BeyondCalendar::NoTerms => {
                f.write_str("the calendar states no school terms, so school days cannot be counted")
            }
            BeyondCalendar::NoWorkingWeek => f.write_str("the calendar says that no day of the week is a working day"),
            BeyondCalendar::OutOfRange => f.write_str("the date is outside the years 1900 to 2299"),
        }
    }
}

impl std::error::Error for BeyondCalendar {}
