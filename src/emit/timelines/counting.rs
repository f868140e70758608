//! From a limit and the moment its clock started to a date, with the counting told in words.
//!
//! Every date is an answer of [`Calendar`]; the words are made from it afterwards and decide nothing.

use super::view::Due;
use crate::calendar::{Amount, BeyondCalendar, Calendar, Date, Moment, Unit, Weekday, date_in_words};
use crate::model::{Limit, Side};

/// When a limit whose clock started at `from` falls due; none for prompts and for limits that are
/// not counted from a moment at all.
pub fn due(calendar: &Calendar, limit: &Limit, from: Moment) -> Option<Due> {
    match answer(calendar, limit, from)? {
        Ok(due) => Some(due),
        Err(reason) => Some(Due::Beyond { why: reason.to_string() }),
    }
}

fn answer(calendar: &Calendar, limit: &Limit, from: Moment) -> Option<Result<Due, BeyondCalendar>> {
    let by = |latest: Moment, because: String| Due::By { from, latest, because };
    let floor = |earliest: Moment, because: String| Due::NotBefore { from, earliest, because };
    Some(match limit {
        Limit::Within { amount, side: Side::After, .. } | Limit::AtMost { amount, side: Side::After, .. } => {
            calendar.deadline(from, *amount).map(|latest| by(latest, counted(calendar, *amount, from, latest)))
        }
        Limit::Within { amount, side: Side::Before, .. } | Limit::AtMost { amount, side: Side::Before, .. } => {
            calendar.first_start_in_time(from, *amount).map(|earliest| {
                let because = counted(calendar, *amount, earliest, from);
                Due::Between { from, earliest, latest: from, because }
            })
        }
        Limit::AtLeast { amount, side: Side::After, .. } => calendar
            .earliest_after(from, *amount)
            .map(|earliest| floor(earliest, counted(calendar, *amount, from, earliest))),
        Limit::AtLeast { amount, side: Side::Before, .. } => calendar
            .latest_before(from, *amount)
            .map(|latest| by(latest, format!("{} back", counted(calendar, *amount, latest, from)))),
        Limit::SameDay { working: false, .. } => {
            calendar.same_day_end(from).map(|latest| by(latest, "the end of the same day".to_string()))
        }
        Limit::SameDay { working: true, .. } => calendar.same_working_day_end(from).map(|latest| {
            let moved = if latest.date() == from.date() { "" } else { ": the next one, as that day is not worked" };
            by(latest, format!("the end of the working day{moved}"))
        }),
        Limit::NthDay { n, unit, by: true, .. } => calendar.nth_day(from, *n, *unit).map(|latest| {
            by(latest, format!("the first {} is day 1{}", unit.singular(), left_out(calendar, *unit, from, latest)))
        }),
        Limit::NthDay { n, unit, by: false, .. } => calendar.nth_day(from, *n, *unit).and_then(|latest| {
            let earliest = Moment::first_of(latest.date())?;
            let because = format!("the first {} is day 1{}", unit.singular(), left_out(calendar, *unit, from, latest));
            Ok(Due::Between { from, earliest, latest, because })
        }),
        Limit::By(_) => Ok(by(from, "not later than that moment".to_string())),
        Limit::Before(_) => from.plus_minutes(-1).map(|latest| by(latest, "before that moment".to_string())),
        Limit::NotBefore(_) => Ok(floor(from, "not before that moment".to_string())),
        Limit::After(_) => from.plus_minutes(1).map(|earliest| floor(earliest, "after that moment".to_string())),
        Limit::On(_) => Moment::first_of(from.date()).and_then(|earliest| {
            let latest = Moment::last_of(from.date())?;
            Ok(Due::Between { from, earliest, latest, because: "on that day".to_string() })
        }),
        Limit::WeekOfPregnancy { .. } | Limit::ByDate(_) | Limit::Prompt { .. } => return None,
    })
}

/// How an amount is counted between two moments: "3 working days, the weekend of … counted out".
pub fn counted(calendar: &Calendar, amount: Amount, from: Moment, until: Moment) -> String {
    let (first, last) = if from <= until { (from, until) } else { (until, from) };
    match amount.unit {
        Unit::Minutes | Unit::Hours => format!("{amount} by the clock{}", clock_change(first, last)),
        Unit::Days | Unit::Weeks => format!("{amount}, every day counted"),
        Unit::WorkingDays | Unit::SchoolDays => {
            format!("{amount}{}", left_out(calendar, amount.unit, first, last))
        }
        Unit::Months | Unit::Years if first.date().day() == last.date().day() => {
            format!("{amount}, to the same day of the month")
        }
        Unit::Months | Unit::Years => format!("{amount}, to the last day of a month that has no such day"),
    }
}

/// ", bank holidays 25 and 28 December and 4 weekend days counted out".
fn left_out(calendar: &Calendar, unit: Unit, from: Moment, until: Moment) -> String {
    if !matches!(unit, Unit::WorkingDays | Unit::SchoolDays) {
        return String::new();
    }
    let days = days_between(from.date(), until.date());
    let conventions = calendar.conventions();
    let in_week = |date: &Date| conventions.working_week.contains(&Weekday::of(*date));
    let holidays: Vec<Date> =
        days.iter().copied().filter(|date| in_week(date) && conventions.bank_holiday(*date).is_some()).collect();
    let weekend = days.iter().filter(|date| !in_week(date)).count();
    let mut parts = Vec::new();
    match holidays.as_slice() {
        [] => {}
        [only] => parts.push(format!("the bank holiday {}", day_and_month(*only))),
        several => parts.push(format!("bank holidays {}", dates_in_words(several))),
    }
    match weekend {
        0 => {}
        1 => parts.push("one day of a weekend".to_string()),
        many => parts.push(format!("{many} days of weekends")),
    }
    if unit == Unit::SchoolDays {
        parts.push("days out of term".to_string());
    }
    if parts.is_empty() { String::new() } else { format!(", {} counted out", parts.join(" and ")) }
}

/// The days after `from` up to and including `until`; none of a stretch nobody would list.
fn days_between(from: Date, until: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let mut day = from;
    while day < until && days.len() < 4000 {
        let Ok(next) = day.tomorrow() else { break };
        day = next;
        days.push(day);
    }
    days
}

/// "25 and 28 December and 1 January": the month is named once for its days.
fn dates_in_words(dates: &[Date]) -> String {
    let mut months: Vec<(Date, Vec<String>)> = Vec::new();
    for date in dates {
        match months.last_mut() {
            Some((first, days)) if (first.year(), first.month()) == (date.year(), date.month()) => {
                days.push(date.day().to_string());
            }
            _ => months.push((*date, vec![date.day().to_string()])),
        }
    }
    let parts: Vec<String> =
        months.iter().map(|(date, days)| format!("{} {}", listed(days), month_of(*date))).collect();
    listed(&parts)
}

/// "a, b and c".
pub fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

fn month_of(date: Date) -> String {
    date_in_words(date).split(' ').nth(1).unwrap_or_default().to_string()
}

/// "25 December".
pub fn day_and_month(date: Date) -> String {
    format!("{} {}", date.day(), month_of(date))
}

/// What the clock change between two moments does to a count in hours.
fn clock_change(from: Moment, until: Moment) -> &'static str {
    let shown = i64::from((until.date() - from.date()).get_days()) * 1440
        + i64::from(until.time().hour()) * 60
        + i64::from(until.time().minute())
        - i64::from(from.time().hour()) * 60
        - i64::from(from.time().minute());
    match shown - until.minutes_since(from) {
        0 => "",
        ahead if ahead > 0 => ", through the night in which the clocks go forward",
        _ => ", through the night in which the clocks go back",
    }
}

/// A moment as a deadline is told: "Tuesday 5 January 2027, end of day".
pub fn told(moment: Moment) -> String {
    let words = moment.to_string();
    match words.strip_suffix(", 23:59") {
        Some(day) => format!("{day}, end of day"),
        None => words,
    }
}

/// The first permitted minute as it is told: "Tuesday 5 January 2027" for the beginning of a day.
pub fn told_floor(moment: Moment) -> String {
    let words = moment.to_string();
    match words.strip_suffix(", 00:00") {
        Some(day) => format!("{day}, start of day"),
        None => words,
    }
}

/// The same, short enough for a chart: "Tue 5 Jan, end of day".
pub fn told_short(moment: Moment, with_year: bool) -> String {
    let date = moment.date();
    let weekday = &Weekday::of(date).name()[..3];
    let month: String = month_of(date).chars().take(3).collect();
    let year = if with_year { format!(" {}", date.year()) } else { String::new() };
    let short = moment.short();
    let clock = short.split_once(", ").map_or("", |(_, clock)| clock);
    let clock = match clock {
        "23:59" => "end of day",
        "00:00" => "start of day",
        other => other,
    };
    format!("{weekday} {} {month}{year}, {clock}", date.day())
}

/// More days than this are not counted one by one.
const MOST_STEPS: usize = 40;

/// The counting of an amount from its start, a step a line: each day with its number, or with why it
/// has none.
pub fn walk(calendar: &Calendar, amount: Amount, from: Moment, until: Moment) -> Vec<String> {
    match amount.unit {
        Unit::Minutes | Unit::Hours => {
            vec![format!("{from} + {amount} = {until}{}", clock_change(from, until))]
        }
        Unit::Months | Unit::Years => {
            vec![format!("{from} + {amount}: {}.", counted(calendar, amount, from, until))]
        }
        _ => by_days(calendar, amount.unit, from.date(), until.date()),
    }
}

/// Day by day, runs of days that do not count told together.
fn by_days(calendar: &Calendar, unit: Unit, from: Date, until: Date) -> Vec<String> {
    let days = days_between(from, until);
    let mut lines = vec![format!("{} is day 0.", day_in_words(from))];
    if days.len() > MOST_STEPS {
        lines.push(format!("{} is day {}.", day_in_words(until), days.len()));
        return lines;
    }
    let (mut number, mut skipped): (u32, Vec<String>) = (0, Vec::new());
    let mut told: Vec<String> = Vec::new();
    for day in days {
        match reason_not_counted(calendar, unit, day) {
            Some(reason) => skipped.push(format!("{} ({reason})", day_in_words(day))),
            None => {
                if !skipped.is_empty() {
                    told.push(format!("not counted: {}", listed(&skipped)));
                    skipped.clear();
                }
                number += 1;
                told.push(format!("{} is {} {number}", day_in_words(day), unit.singular()));
            }
        }
    }
    lines.extend(told.into_iter().map(|line| {
        let mut letters = line.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).chain(['.']).collect()
    }));
    lines
}

fn day_in_words(date: Date) -> String {
    format!("{} {}", Weekday::of(date).name(), date_in_words(date))
}

fn reason_not_counted(calendar: &Calendar, unit: Unit, day: Date) -> Option<String> {
    let holiday = || calendar.conventions().bank_holiday(day).map(|title| format!("bank holiday: {title}"));
    match unit {
        Unit::WorkingDays => match calendar.is_working_day(day) {
            Ok(true) => None,
            Ok(false) => Some(holiday().unwrap_or_else(|| "not in the working week".to_string())),
            Err(_) => Some("not known".to_string()),
        },
        Unit::SchoolDays => match calendar.is_school_day(day) {
            Ok(true) => None,
            Ok(false) => Some(holiday().unwrap_or_else(|| "no school day".to_string())),
            Err(_) => Some("not known".to_string()),
        },
        _ => None,
    }
}
