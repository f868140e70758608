//! A moment: one whole minute in Europe/London.

use std::fmt;
use std::sync::OnceLock;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use super::BeyondCalendar;
use super::Weekday;

/// The years a moment may fall in.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2299;

/// The same in minutes since the start of 1970: 00:00 on 1 January 1900 to 23:59 on 31 December 2299,
/// when London keeps Greenwich time.
const MINUTES: std::ops::RangeInclusive<i64> = -25_567 * 1440..=120_530 * 1440 - 1;

/// The months by name, in their order.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// One whole minute of time, seen as the clock in Europe/London shows it.
///
/// Moments are ordered as they happen, through clock changes: of the two minutes that both read
/// 01:30 on the last Sunday of October, the first is earlier. Years 1900 to 2299.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Moment {
    /// Whole minutes since the start of 1970 by Greenwich time.
    minute: i64,
}

/// Why a text is not a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAMoment {
    /// It is not written `2026-12-24T16:00`.
    Unreadable(String),
    /// The clock skips this minute: it lies in the hour lost when the clocks go forward.
    Skipped(String),
    /// The offset written is not the one kept in London then.
    WrongOffset(String),
    /// It is outside the years 1900 to 2299.
    OutOfRange(String),
}

impl fmt::Display for NotAMoment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotAMoment::Unreadable(text) => {
                write!(f, "“{text}” is not a date and time; write it like 2026-12-24T16:00")
            }
            NotAMoment::Skipped(text) => write!(f, "“{text}” never happened: the clocks went forward over it"),
            NotAMoment::WrongOffset(text) => write!(f, "“{text}” has an offset that London did not keep then"),
            NotAMoment::OutOfRange(text) => write!(f, "“{text}” is outside the years 1900 to 2299"),
        }
    }
}

impl std::error::Error for NotAMoment {}

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

/// The years whose clock changes are listed once and looked up, for speed; others are asked of jiff.
const LISTED: std::ops::Range<i16> = 1996..2060;

/// London's offset in minutes from each minute on, over the years listed.
fn offsets() -> &'static [(i64, i64)] {
    static OFFSETS: OnceLock<Vec<(i64, i64)>> = OnceLock::new();
    OFFSETS.get_or_init(|| {
        let first = epoch_day(Date::constant(LISTED.start, 1, 1)) * 1440;
        let last = epoch_day(Date::constant(LISTED.end, 1, 1)) * 1440;
        let Ok(start) = Timestamp::from_second(first * 60) else { return Vec::new() };
        let changes = london()
            .following(start)
            .map(|change| (change.timestamp().as_second().div_euclid(60), i64::from(change.offset().seconds()) / 60));
        let mut offsets = vec![(first, 0)];
        offsets.extend(changes.take_while(|(minute, _)| *minute < last));
        offsets.push((last, 0));
        offsets
    })
}

/// London's offset in minutes at a minute, if it is listed.
fn listed_offset(minute: i64) -> Option<i64> {
    let offsets = offsets();
    match offsets.partition_point(|(from, _)| *from <= minute) {
        0 => None,
        next if next == offsets.len() => None,
        next => Some(offsets[next - 1].1),
    }
}

/// The days from the start of 1970 to a date (Hinnant, *chrono-compatible low-level date algorithms*).
pub(super) fn epoch_day(date: Date) -> i64 {
    let (month, day) = (i64::from(date.month()), i64::from(date.day()));
    let year = i64::from(date.year()) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date so many days from the start of 1970; none outside the years 1900 to 2299.
fn date_of(epoch_day: i64) -> Option<Date> {
    let day = epoch_day + 719_468;
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = i16::try_from(year_of_era + era * 400 + i64::from(month <= 2)).ok()?;
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    YEARS.contains(&year).then_some(date)
}

impl Moment {
    /// The first minute there is: 00:00 on 1 January 1900.
    pub const FIRST: Moment = Moment { minute: *MINUTES.start() };
    /// The last minute there is: 23:59 on 31 December 2299.
    pub const LAST: Moment = Moment { minute: *MINUTES.end() };

    /// The moment at which London's clock shows `time` on `date`; seconds are dropped. Of a minute
    /// shown twice it is the first; a minute the clock skips is read as one hour later.
    ///
    /// # Errors
    /// [`BeyondCalendar::OutOfRange`] outside the years 1900 to 2299.
    pub fn at(date: Date, time: Time) -> Result<Self, BeyondCalendar> {
        if !YEARS.contains(&date.year()) {
            return Err(BeyondCalendar::OutOfRange);
        }
        // Ahead of Greenwich by an hour, if London was so then; the first of a minute shown twice is.
        let shown = epoch_day(date) * 1440 + i64::from(time.hour()) * 60 + i64::from(time.minute());
        match (listed_offset(shown - 60), listed_offset(shown)) {
            (Some(60), _) => return Ok(Moment { minute: shown - 60 }),
            (Some(_), Some(_)) => return Ok(Moment { minute: shown }),
            _ => {}
        }
        let clock = date.at(time.hour(), time.minute(), 0, 0);
        let stamp = london().to_ambiguous_timestamp(clock).compatible().map_err(|_| BeyondCalendar::OutOfRange)?;
        Ok(Moment { minute: stamp.as_second().div_euclid(60) })
    }

    /// The first minute of `date`, 00:00.
    ///
    /// # Errors
    /// As [`Moment::at`].
    pub fn first_of(date: Date) -> Result<Self, BeyondCalendar> {
        Moment::at(date, Time::midnight())
    }

    /// The last minute of `date`, 23:59.
    ///
    /// # Errors
    /// As [`Moment::at`].
    pub fn last_of(date: Date) -> Result<Self, BeyondCalendar> {
        Moment::at(date, Time::constant(23, 59, 0, 0))
    }

    /// The date on London's calendar.
    #[must_use]
    pub fn date(self) -> Date {
        let listed = listed_offset(self.minute).and_then(|ahead| date_of((self.minute + ahead).div_euclid(1440)));
        listed.unwrap_or_else(|| self.clock().date())
    }

    /// The time on London's clock.
    #[must_use]
    pub fn time(self) -> Time {
        let listed = listed_offset(self.minute).and_then(|ahead| {
            let minute = (self.minute + ahead).rem_euclid(1440);
            Time::new(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0).ok()
        });
        listed.unwrap_or_else(|| self.clock().time())
    }

    /// The moment `minutes` later (earlier, if negative), counted exactly.
    ///
    /// # Errors
    /// [`BeyondCalendar::OutOfRange`] outside the years 1900 to 2299.
    pub fn plus_minutes(self, minutes: i64) -> Result<Self, BeyondCalendar> {
        let minute = self.minute.checked_add(minutes).ok_or(BeyondCalendar::OutOfRange)?;
        if MINUTES.contains(&minute) { Ok(Moment { minute }) } else { Err(BeyondCalendar::OutOfRange) }
    }

    /// Minutes from `earlier` to this moment; negative if it comes first.
    #[must_use]
    pub fn minutes_since(self, earlier: Moment) -> i64 {
        self.minute - earlier.minute
    }

    /// The short form: `Thu 24 Dec 2026, 16:00`.
    #[must_use]
    pub fn short(self) -> String {
        let clock = self.clock();
        let weekday = Weekday::of(clock.date()).name();
        let month = month_name(clock.date());
        format!("{} {} {} {}, {}", &weekday[..3], clock.day(), &month[..3], clock.year(), self.clock_face())
    }

    /// As data: the local time with its offset, `2026-12-24T16:00+00:00`.
    #[must_use]
    pub fn iso(self) -> String {
        let clock = self.clock();
        let hours = self.offset_minutes() / 60;
        format!("{}T{:02}:{:02}+{hours:02}:00", clock.date(), clock.hour(), clock.minute())
    }

    /// Hours and minutes, and which of two when the clock shows them twice.
    fn clock_face(self) -> String {
        let clock = self.clock();
        let face = format!("{:02}:{:02}", clock.hour(), clock.minute());
        match london().to_ambiguous_timestamp(clock).offset() {
            AmbiguousOffset::Fold { before, .. } if before == self.offset() => {
                format!("{face} (before the clocks went back)")
            }
            AmbiguousOffset::Fold { .. } => format!("{face} (after the clocks went back)"),
            _ => face,
        }
    }

    fn stamp(self) -> Option<Timestamp> {
        Timestamp::from_second(self.minute.checked_mul(60)?).ok()
    }

    fn clock(self) -> DateTime {
        london().to_datetime(self.stamp().unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// Minutes by which London's clock is ahead of Greenwich time: 0 or 60.
    #[must_use]
    pub fn offset_minutes(self) -> i32 {
        self.offset().seconds() / 60
    }

    fn offset(self) -> Offset {
        london().to_offset(self.stamp().unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// Reads `2026-12-24T16:00`, with a space for the `T` if need be, seconds (dropped) and an offset
    /// (`Z`, `+01:00`) that says which of two minutes is meant when the clocks go back. Without one the
    /// first is meant.
    ///
    /// # Errors
    /// [`NotAMoment`], which says what is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, NotAMoment> {
        let unreadable = || NotAMoment::Unreadable(text.to_owned());
        let (clock, offset) = read_clock(text).ok_or_else(unreadable)?;
        if !YEARS.contains(&clock.year()) {
            return Err(NotAMoment::OutOfRange(text.to_owned()));
        }
        let in_london = london().to_ambiguous_timestamp(clock);
        if matches!(in_london.offset(), AmbiguousOffset::Gap { .. }) && offset.is_none() {
            return Err(NotAMoment::Skipped(text.to_owned()));
        }
        let stamp = match offset {
            None => in_london.compatible().map_err(|_| unreadable())?,
            Some(offset) => offset.to_timestamp(clock).map_err(|_| unreadable())?,
        };
        if offset.is_some_and(|offset| london().to_offset(stamp) != offset) {
            return Err(NotAMoment::WrongOffset(text.to_owned()));
        }
        Ok(Moment { minute: stamp.as_second().div_euclid(60) })
    }
}

/// The clock reading and the offset, if one is written.
fn read_clock(text: &str) -> Option<(DateTime, Option<Offset>)> {
    let text = text.trim();
    let (date, rest) = text.split_once(['T', ' '])?;
    let split = rest.find(['Z', '+', '-']).unwrap_or(rest.len());
    let (time, offset) = rest.split_at_checked(split)?;
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let [hour, minute] = match time.len() {
        5 => numbers(time, ':', [2, 2])?,
        _ => {
            let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
            if second > 59 {
                return None;
            }
            [hour, minute]
        }
    };
    let small = |number: i16| i8::try_from(number).ok();
    let date = Date::new(year, small(month)?, small(day)?).ok()?;
    let time = Time::new(small(hour)?, small(minute)?, 0, 0).ok()?;
    Some((date.to_datetime(time), read_offset(offset)?))
}

fn read_offset(text: &str) -> Option<Option<Offset>> {
    match text {
        "" => Some(None),
        "Z" => Some(Some(Offset::UTC)),
        _ => {
            let sign = if text.starts_with('-') { -1 } else { 1 };
            let [hours, minutes] = numbers(text.get(1..)?, ':', [2, 2])?;
            let seconds = sign * (i32::from(hours) * 3600 + i32::from(minutes) * 60);
            Offset::from_seconds(seconds).ok().map(Some)
        }
    }
}

/// Exactly `N` numbers of the lengths given, between separators.
fn numbers<const N: usize>(text: &str, separator: char, lengths: [usize; N]) -> Option<[i16; N]> {
    let mut found = [0; N];
    let mut parts = text.split(separator);
    for (slot, length) in found.iter_mut().zip(lengths) {
        let part = parts.next()?;
        if part.len() != length || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *slot = part.parse().ok()?;
    }
    parts.next().is_none().then_some(found)
}

fn month_name(date: Date) -> &'static str {
    MONTHS[usize::try_from(date.month() - 1).unwrap_or(0) % 12]
}

/// A date as people write it: `24 December 2026`.
#[must_use]
pub fn date_in_words(date: Date) -> String {
    format!("{} {} {}", date.day(), month_name(date), date.year())
}

/// `date` moved by whole days.
pub(super) fn plus_days(date: Date, days: i64) -> Result<Date, BeyondCalendar> {
    let moved = epoch_day(date).checked_add(days).ok_or(BeyondCalendar::OutOfRange)?;
    if days.unsigned_abs() > 400 * 366 {
        return Err(BeyondCalendar::OutOfRange);
    }
    date_of(moved).ok_or(BeyondCalendar::OutOfRange)
}

/// `date` moved by whole months, to the month's last day where it has no such day.
pub(super) fn plus_months(date: Date, months: i64) -> Result<Date, BeyondCalendar> {
    let span = Span::new().try_months(months).map_err(|_| BeyondCalendar::OutOfRange)?;
    in_range(date.checked_add(span))
}

fn in_range(date: Result<Date, jiff::Error>) -> Result<Date, BeyondCalendar> {
    date.ok().filter(|date| YEARS.contains(&date.year())).ok_or(BeyondCalendar::OutOfRange)
}

/// As people write it: `Thursday 24 December 2026, 16:00`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.date();
        write!(f, "{} {}, {}", Weekday::of(date).name(), date_in_words(date), self.clock_face())
    }
}

/// As data, so that a failing test can be read.
impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl std::str::FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        Moment::parse(text)
    }
}

impl TryFrom<String> for Moment {
    type Error = NotAMoment;

    fn try_from(text: String) -> Result<Self, NotAMoment> {
        Moment::parse(&text)
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> String {
        moment.iso()
    }
}

impl schemars::JsonSchema for Moment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A minute in Europe/London with its offset, such as 2026-12-24T16:00+00:00"
        })
    }
}
