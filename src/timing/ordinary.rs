//! The plainest of many starts: the example people recognise.

use std::collections::BTreeMap;

use super::clock::later;
use super::scan::Piece;
use crate::calendar::{Calendar, Date, Moment, Time, Weekday};

/// How often something is so: dates of all, and for each day of the week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub days: usize,
    pub of_days: usize,
    pub weekdays: BTreeMap<Weekday, (usize, usize)>,
}

/// Counts the dates on which some start is decided, and on which it is so from some start.
pub(super) fn count<T>(pieces: &[Piece<T>], decided: impl Fn(&T) -> bool, so: impl Fn(&T) -> bool) -> Count {
    let mut dates: BTreeMap<Date, bool> = BTreeMap::new();
    for piece in pieces.iter().filter(|piece| decided(&piece.verdict)) {
        *dates.entry(piece.first.date()).or_default() |= so(&piece.verdict);
    }
    let mut counted = Count { of_days: dates.len(), ..Count::default() };
    for (date, met) in dates {
        let day = counted.weekdays.entry(Weekday::of(date)).or_default();
        day.1 += 1;
        if met {
            day.0 += 1;
            counted.days += 1;
        }
    }
    counted
}

/// The plainest start of some pieces: a working day, 16:00 or 09:00, no bank holiday and no change of
/// the clocks on the way; the earliest of the plainest.
pub(super) fn ordinary<T>(calendar: &Calendar, pieces: &[Piece<T>], so: impl Fn(&T) -> bool) -> Option<Moment> {
    let mut plainest: Option<(u8, Moment)> = None;
    for piece in pieces.iter().filter(|piece| so(&piece.verdict)) {
        let start = recognisable(piece);
        let oddness = oddness(calendar, start, later(start, piece.ahead));
        if plainest.is_none_or(|(least, _)| oddness < least) {
            plainest = Some((oddness, start));
        }
        if oddness == 0 {
            break;
        }
    }
    plainest.map(|(_, start)| start)
}

/// 16:00 or 09:00 if the piece has it, otherwise its first full hour, otherwise its first minute.
fn recognisable<T>(piece: &Piece<T>) -> Moment {
    let date = piece.first.date();
    let next_hour = i64::from(60 - piece.first.time().minute()) % 60;
    let hours = [16, 9].map(|hour| Moment::at(date, Time::constant(hour, 0, 0, 0)).unwrap_or(piece.first));
    let choices = [hours[0], hours[1], later(piece.first, next_hour)];
    choices.into_iter().find(|choice| (piece.first..=piece.last).contains(choice)).unwrap_or(piece.first)
}

/// How far a start is from an ordinary working day: 0 is plainest.
fn oddness(calendar: &Calendar, start: Moment, end: Moment) -> u8 {
    let holidays = calendar.conventions().bank_holidays.range(start.date()..=end.date().max(start.date()));
    let clock_change = start.offset_minutes() != end.offset_minutes();
    let idle = calendar.is_working_day(start.date()) != Ok(true);
    let time = start.time();
    let odd_time = !(matches!(time.hour(), 9 | 16) && time.minute() == 0);
    8 * u8::from(holidays.count() > 0) + 4 * u8::from(clock_change) + 2 * u8::from(idle) + u8::from(odd_time)
}
