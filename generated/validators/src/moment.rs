//! A moment: one whole minute in Europe/London, through clock changes, with the time zone data built
//! into the program.

use std::fmt;
use std::sync::OnceLock;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

/// Why the calendar does not answer, in words. It never guesses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotCovered(pub String);

impl fmt::Display for NotCovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotCovered {}

/// One whole minute, seen as the clock in Europe/London shows it. Years 1900 to 2299.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Moment {
    /// Whole minutes since the start of 1970 by Greenwich time.
    minute: i64,
}

/// Europe/London from the time zone data built into the program, never the machine's.
fn london() -> &'static TimeZone {
    static LONDON: OnceLock<TimeZone> = OnceLock::new();
    LONDON.get_or_init(|| {
        TimeZoneDatabase::bundled()
            .get("Europe/London")
            // The rule in force since 1996, should the data ever be left out of a build.
            .or_else(|_| TimeZone::posix("GMT0BST,M3.5.0/1,M10.5.0"))
            .unwrap_or(TimeZone::UTC)
    })
}

/// How London's clock stood at a local time: once, twice (the clocks went back) or never.
pub(crate) fn offset_at(clock: DateTime) -> AmbiguousOffset {
    london().to_ambiguous_timestamp(clock).offset()
}

fn out_of_range() -> NotCovered {
    NotCovered("the date is outside the years 1900 to 2299".to_string())
}

fn in_range(date: Result<Date, jiff::Error>) -> Result<Date, NotCovered> {
    date.ok().filter(|date| (1900..=2299).contains(&date.year())).ok_or_else(out_of_range)
}

/// `date` moved by whole days.
pub(crate) fn plus_days(date: Date, days: i64) -> Result<Date, NotCovered> {
    in_range(Span::new().try_days(days).and_then(|span| date.checked_add(span)))
}

/// `date` moved by whole months, to the month's last day where it has no such day.
pub(crate) fn plus_months(date: Date, months: i64) -> Result<Date, NotCovered> {
    in_range(Span::new().try_months(months).and_then(|span| date.checked_add(span)))
}

impl Moment {
    /// The moment at which London's clock shows `time` on `date`; seconds are dropped. Of a minute
    /// shown twice it is the first; a minute the clock skips is read as one hour later.
    ///
    /// # Errors
    /// [`NotCovered`] outside the years 1900 to 2299.
    pub fn at(date: Date, time: Time) -> Result<Self, NotCovered> {
        let date = in_range(Ok(date))?;
        let clock = date.at(time.hour(), time.minute(), 0, 0);
        let stamp = london().to_ambiguous_timestamp(clock).compatible().map_err(|_| out_of_range())?;
        Ok(Moment { minute: stamp.as_second().div_euclid(60) })
    }

    /// The first minute of `date`, 00:00.
    ///
    /// # Errors
    /// As [`Moment::at`].
    pub fn first_of(date: Date) -> Result<Self, NotCovered> {
        Moment::at(date, Time::midnight())
    }

    /// The last minute of `date`, 23:59.
    ///
    /// # Errors
    /// As [`Moment::at`].
    pub fn last_of(date: Date) -> Result<Self, NotCovered> {
        Moment::at(date, Time::constant(23, 59, 0, 0))
    }

    /// Reads `2026-12-24T16:00`, with an offset (`+01:00`, `Z`) where one of two minutes is meant.
    ///
    /// # Errors
    /// [`NotCovered`] with what is wrong, in words.
    pub fn parse(text: &str) -> Result<Self, NotCovered> {
        let unreadable = || NotCovered("not a date and time; write it like 2026-12-24T16:00".to_string());
        let has_offset = text.get(10..).is_some_and(|rest| rest.contains(['Z', '+', '-']));
        if has_offset {
            let stamp: Timestamp = text.parse().map_err(|_| unreadable())?;
            return Moment::of_stamp(stamp);
        }
        let clock: DateTime = text.parse().map_err(|_| unreadable())?;
        Moment::at(clock.date(), clock.time())
    }

    /// The date on London's calendar.
    #[must_use]
    pub fn date(self) -> Date {
        self.clock().date()
    }

    /// The time on London's clock.
    #[must_use]
    pub fn time(self) -> Time {
        self.clock().time()
    }

    /// The moment `minutes` later (earlier, if negative), counted exactly.
    ///
    /// # Errors
    /// [`NotCovered`] outside the years 1900 to 2299.
    pub fn plus_minutes(self, minutes: i64) -> Result<Self, NotCovered> {
        let minute = self.minute.checked_add(minutes).ok_or_else(out_of_range)?;
        let moment = Moment { minute };
        let stamp = moment.stamp().ok_or_else(out_of_range)?;
        in_range(Ok(london().to_datetime(stamp).date())).map(|_| moment)
    }

    /// As data: the local time with its offset, `2026-12-24T16:00+00:00`.
    #[must_use]
    pub fn iso(self) -> String {
        let clock = self.clock();
        let hours = self.offset().seconds() / 3600;
        format!("{}T{:02}:{:02}+{hours:02}:00", clock.date(), clock.hour(), clock.minute())
    }

    /// The whole minute in which a point of time lies.
    pub(crate) fn of_stamp(stamp: Timestamp) -> Result<Self, NotCovered> {
        let moment = Moment { minute: stamp.as_second().div_euclid(60) };
        in_range(Ok(moment.date())).map(|_| moment)
    }

    fn stamp(self) -> Option<Timestamp> {
        Timestamp::from_second(self.minute.checked_mul(60)?).ok()
    }

    fn clock(self) -> DateTime {
        london().to_datetime(self.stamp().unwrap_or(Timestamp::UNIX_EPOCH))
    }

    fn offset(self) -> Offset {
        london().to_offset(self.stamp().unwrap_or(Timestamp::UNIX_EPOCH))
    }
}

/// As people write it: `24 December 2026, 16:00`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.clock().strftime("%A %-d %B %Y, %H:%M").to_string())
    }
}

/// As data, so that a failing test can be read.
impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl TryFrom<String> for Moment {
    type Error = NotCovered;

    fn try_from(text: String) -> Result<Self, NotCovered> {
        Moment::parse(&text)
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> String {
        moment.iso()
    }
}
