//! Dates and times as logs write them. A time without an offset is read only where a zone is said.

use super::case::When;
use super::faults::Wrong;
use crate::calendar::{Date, Moment, NotAMoment};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::strtime;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

/// The zone of times written without an offset.
#[derive(Clone, Debug)]
pub enum Zone {
    /// Europe/London.
    London,
    /// Another.
    Other(TimeZone),
}

impl Zone {
    /// The zone of this IANA name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if name == "Europe/London" {
            return Some(Zone::London);
        }
        TimeZoneDatabase::bundled().get(name).ok().map(Zone::Other)
    }
}

/// How a log writes dates and times, where it is not as in the format: `strptime` patterns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patterns {
    /// For dates: `%d/%m/%Y`.
    pub date: Option<String>,
    /// For dates with times: `%d/%m/%Y %H:%M`.
    pub time: Option<String>,
}

/// Reads a date, or a date and time.
///
/// # Errors
/// What is wrong with it.
pub fn read(text: &str, zone: Option<&Zone>, patterns: &Patterns) -> Result<When, Wrong> {
    let text = text.trim();
    if let Some(when) = by_pattern(text, zone, patterns) {
        return when;
    }
    if is_date(text) {
        let date: Date = text.parse().map_err(|_| Wrong::NoSuchTime)?;
        Moment::first_of(date).map_err(|_| Wrong::OutOfRange)?;
        return Ok(When::On(date));
    }
    let has_offset = text.get(10..).is_some_and(|rest| rest.contains(['Z', '+', '-']));
    match (has_offset, zone) {
        (true, _) => match Moment::parse(text) {
            // Of another zone: the same minute, as London's clock shows it.
            Err(NotAMoment::WrongOffset(_)) => {
                in_london(text.replacen(' ', "T", 1).parse().map_err(|_| Wrong::NoSuchTime)?)
            }
            other => moment(other),
        },
        (false, None) => Err(if readable(text).is_some() { Wrong::NoZone } else { Wrong::NoSuchTime }),
        (false, Some(Zone::London)) => moment(Moment::parse(text)),
        (false, Some(Zone::Other(zone))) => in_zone(readable(text).ok_or(Wrong::NoSuchTime)?, zone),
    }
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}

fn readable(text: &str) -> Option<DateTime> {
    text.replacen(' ', "T", 1).parse().ok()
}

fn moment(read: Result<Moment, NotAMoment>) -> Result<When, Wrong> {
    read.map(When::At).map_err(|error| match error {
        NotAMoment::Skipped(_) => Wrong::Skipped,
        NotAMoment::OutOfRange(_) => Wrong::OutOfRange,
        NotAMoment::Unreadable(_) | NotAMoment::WrongOffset(_) => Wrong::NoSuchTime,
    })
}

fn in_london(stamp: Timestamp) -> Result<When, Wrong> {
    let london = TimeZoneDatabase::bundled().get("Europe/London").map_err(|_| Wrong::UnknownZone)?;
    let clock = stamp.to_zoned(london);
    moment(Moment::parse(&clock.strftime("%Y-%m-%dT%H:%M%:z").to_string()))
}

fn in_zone(clock: DateTime, zone: &TimeZone) -> Result<When, Wrong> {
    let there = zone.to_ambiguous_timestamp(clock);
    if matches!(there.offset(), AmbiguousOffset::Gap { .. }) {
        return Err(Wrong::Skipped);
    }
    in_london(there.compatible().map_err(|_| Wrong::OutOfRange)?)
}

/// By the log's own patterns, where it has any and the text follows one.
fn by_pattern(text: &str, zone: Option<&Zone>, patterns: &Patterns) -> Option<Result<When, Wrong>> {
    let parsed = |pattern: &Option<String>| strtime::parse(pattern.as_ref()?, text).ok();
    if let Some(time) = parsed(&patterns.time) {
        if let Ok(stamp) = time.to_timestamp() {
            return Some(in_london(stamp));
        }
        let clock = time.to_datetime().ok()?;
        return Some(match zone {
            None => Err(Wrong::NoZone),
            Some(Zone::London) => moment(Moment::parse(&clock.strftime("%Y-%m-%dT%H:%M").to_string())),
            Some(Zone::Other(zone)) => in_zone(clock, zone),
        });
    }
    let date = parsed(&patterns.date)?.to_date().ok()?;
    Some(Moment::first_of(date).map(|_| When::On(date)).map_err(|_| Wrong::OutOfRange))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str, zone: Option<&Zone>) -> Result<String, Wrong> {
        read(text, zone, &Patterns::default()).map(String::from)
    }

    #[test]
    fn a_time_needs_an_offset_or_a_zone() {
        assert_eq!(plain("2026-12-24", None), Ok("2026-12-24".into()));
        assert_eq!(plain("2026-12-24T16:00+00:00", None), Ok("2026-12-24T16:00+00:00".into()));
        assert_eq!(plain("2026-06-24T16:00:59Z", None), Ok("2026-06-24T17:00+01:00".into()));
        assert_eq!(plain("2026-12-24T16:00", None), Err(Wrong::NoZone));
        assert_eq!(plain("2026-12-24 16:00", Some(&Zone::London)), Ok("2026-12-24T16:00+00:00".into()));
        let paris = Zone::named("Europe/Paris");
        assert_eq!(plain("2026-12-24T16:00", paris.as_ref()), Ok("2026-12-24T15:00+00:00".into()));
        assert_eq!(plain("2026-12-24T16:00+01:00", None), Ok("2026-12-24T15:00+00:00".into()));
    }

    #[test]
    fn what_never_was_is_refused() {
        assert_eq!(plain("2026-02-30", None), Err(Wrong::NoSuchTime));
        assert_eq!(plain("2026-02-30T10:00Z", None), Err(Wrong::NoSuchTime));
        assert_eq!(plain("2026-03-29T01:30", Some(&Zone::London)), Err(Wrong::Skipped));
        assert_eq!(plain("1066-10-14", None), Err(Wrong::OutOfRange));
        for odd in
            ["", "today", "2026-12-24T25:00Z", "20261224", "2026-12-24T16:00:00.5+00:00", "2026-12-24Z", "é026-12-24"]
        {
            assert_eq!(plain(odd, Some(&Zone::London)), Err(Wrong::NoSuchTime), "{odd}");
        }
    }

    #[test]
    fn a_log_may_write_times_its_own_way() {
        let patterns = Patterns { date: Some("%d/%m/%Y".into()), time: Some("%d/%m/%Y %H:%M".into()) };
        let read = |text| read(text, Some(&Zone::London), &patterns).map(String::from);
        assert_eq!(read("24/12/2026"), Ok("2026-12-24".into()));
        assert_eq!(read("24/06/2026 16:00"), Ok("2026-06-24T16:00+01:00".into()));
        assert_eq!(read("31/02/2026"), Err(Wrong::NoSuchTime));
        assert_eq!(read("2026-12-24"), Ok("2026-12-24".into()));
    }
}
