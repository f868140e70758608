//! The time axis of a chart: a column for each day, and breaks where days are left out.
//!
//! Days are equally wide and minutes linear within them, so that a limit in hours and one in working
//! days keep their true proportion. Where a procedure spans more days than the page holds, the longest
//! stretches in which nothing falls are left out, each under a mark that says how many days and working
//! days it stands for; no more is left out than the page needs. The position of a moment never runs
//! backwards (`x` is monotone in time).

use crate::calendar::{Calendar, Date, Moment, Weekday, date_in_words};
use std::collections::BTreeSet;

/// The width of a break mark.
const BREAK: i32 = 78;
/// The narrowest and the widest column of a day.
const NARROWEST: i32 = 22;
/// What a column should have before more days are shown around a date.
const EASY: i32 = 40;
const WIDEST: i32 = 240;
/// A stretch shorter than this is never left out.
const SHORTEST_BREAK: usize = 4;
/// More days than this are never listed one by one.
const MOST_DAYS: i32 = 366 * 200;

/// What a day is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shade {
    /// The n-th working day after the first clock started; the day of the start is 0.
    Working(Option<u32>),
    Weekend,
    BankHoliday(String),
    /// The calendar does not say whether it is worked.
    Unknown,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub x: i32,
    pub width: i32,
    pub kind: ColumnKind,
}

/// What a column shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Day {
        date: Date,
        shade: Shade,
    },
    /// Days left out, from the first to the last.
    Break {
        from: Date,
        until: Date,
        days: usize,
        working: Option<u32>,
    },
}

/// The axis.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Axis {
    pub columns: Vec<Column>,
    pub left: i32,
    pub right: i32,
}

impl Axis {
    /// An axis that shows every one of these moments, in `width` from `left` if it can.
    pub fn new(calendar: &Calendar, moments: &[Moment], left: i32, width: i32) -> Axis {
        let wanted: BTreeSet<Date> = moments.iter().map(|moment| moment.date()).collect();
        let Some(first) = wanted.first().copied() else {
            return Axis { columns: Vec::new(), left, right: left + width };
        };
        let mut runs = runs(&wanted, width);
        widen(&mut runs, width);
        let room = width - breaks_of(&runs) * BREAK;
        let days = days_of(&runs).max(1);
        let column = (room / days).clamp(NARROWEST, WIDEST);
        // What is left over goes to the first columns, a unit each.
        let mut rest = (room - column * days).clamp(0, days);
        let mut axis = Axis { columns: Vec::new(), left, right: left };
        let mut before: Option<Date> = None;
        for (from, until) in runs {
            if let Some(before) = before {
                axis.push(BREAK, left_out(calendar, before, from));
            }
            let mut day = from;
            loop {
                let shade = shade(calendar, first, day);
                axis.push(column + i32::from(rest > 0), ColumnKind::Day { date: day, shade });
                rest -= 1;
                let Ok(next) = day.tomorrow() else { break };
                if day >= until {
                    break;
                }
                day = next;
            }
            before = Some(until);
        }
        axis
    }

    fn push(&mut self, width: i32, kind: ColumnKind) {
        self.columns.push(Column { x: self.right, width, kind });
        self.right += width;
    }

    /// Where a moment stands.
    pub fn x(&self, moment: Moment) -> i32 {
        let date = moment.date();
        for column in &self.columns {
            let (from, until) = match &column.kind {
                ColumnKind::Day { date, .. } => (*date, *date),
                ColumnKind::Break { from, until, .. } => (*from, *until),
            };
            if date < from {
                return column.x;
            }
            if date <= until {
                return column.x + part_of(moment, from, until, column.width);
            }
        }
        self.right
    }

    /// The days shown that are bank holidays, with their titles; and those in the stretches left out.
    pub fn bank_holidays(&self, calendar: &Calendar) -> (Vec<String>, Vec<String>) {
        let (mut shown, mut hidden) = (Vec::new(), Vec::new());
        let told = |date: Date, title: &str| format!("{} {title}", date_in_words(date));
        for column in &self.columns {
            match &column.kind {
                ColumnKind::Day { date, shade: Shade::BankHoliday(title) } => shown.push(told(*date, title)),
                ColumnKind::Break { from, until, .. } => {
                    let within = calendar.conventions().bank_holidays.range(*from..=*until);
                    hidden.extend(within.map(|(date, title)| told(*date, title)));
                }
                ColumnKind::Day { .. } => {}
            }
        }
        (shown, hidden)
    }
}

/// How far a moment is into the days from `from` to `until`, of `width`.
fn part_of(moment: Moment, from: Date, until: Date, width: i32) -> i32 {
    let (Ok(start), Ok(end)) = (Moment::first_of(from), Moment::last_of(until)) else { return 0 };
    let whole = (end.minutes_since(start) + 1).max(1);
    let part = moment.minutes_since(start).clamp(0, whole) * i64::from(width) / whole;
    i32::try_from(part).unwrap_or(width)
}

/// The stretches of days that are shown: all in one if they fit, else parted at the longest gaps.
fn runs(wanted: &BTreeSet<Date>, width: i32) -> Vec<(Date, Date)> {
    let dates: Vec<Date> = wanted.iter().copied().collect();
    let mut gaps: Vec<(i32, usize)> =
        dates.windows(2).enumerate().map(|(at, pair)| ((pair[1] - pair[0]).get_days() - 1, at)).collect();
    gaps.sort_by_key(|(days, at)| (-days, *at));
    let whole = match (dates.first(), dates.last()) {
        (Some(first), Some(last)) => (*last - *first).get_days().min(MOST_DAYS) + 1,
        _ => 1,
    };
    let (mut cut, mut days) = (BTreeSet::new(), whole);
    for (gap, at) in gaps {
        let fits = days * NARROWEST + i32::try_from(cut.len()).unwrap_or(0) * BREAK <= width;
        if fits || gap < SHORTEST_BREAK as i32 {
            break;
        }
        cut.insert(at);
        days -= gap;
    }
    let mut runs = Vec::new();
    let mut from = dates.first().copied();
    for (at, date) in dates.iter().enumerate() {
        if cut.contains(&at) || at + 1 == dates.len() {
            runs.extend(from.map(|from| (from, *date)));
            from = dates.get(at + 1).copied();
        }
    }
    runs
}

fn breaks_of(runs: &[(Date, Date)]) -> i32 {
    i32::try_from(runs.len().saturating_sub(1)).unwrap_or(0)
}

fn days_of(runs: &[(Date, Date)]) -> i32 {
    runs.iter().map(|(from, until)| (*until - *from).get_days() + 1).sum()
}

/// Shows more days around the dates while there is room: a day on either side of each break in turn,
/// and days after the last date where columns would else be wider than a day needs.
fn widen(runs: &mut [(Date, Date)], width: i32) {
    let fits = |runs: &[(Date, Date)], least: i32| (days_of(runs) + 1) * least + breaks_of(runs) * BREAK <= width;
    let mut grown = true;
    while grown {
        grown = false;
        for at in 1..runs.len() {
            for after in [true, false] {
                let hidden = (runs[at].0 - runs[at - 1].1).get_days() - 1;
                if hidden <= SHORTEST_BREAK as i32 || !fits(runs, EASY) {
                    continue;
                }
                let run = if after { &mut runs[at - 1].1 } else { &mut runs[at].0 };
                let next = if after { run.tomorrow() } else { run.yesterday() };
                if let Ok(next) = next {
                    *run = next;
                    grown = true;
                }
            }
        }
    }
    while days_of(runs) * WIDEST + breaks_of(runs) * BREAK < width
        && let Some(last) = runs.last_mut()
        && let Ok(next) = last.1.tomorrow()
    {
        last.1 = next;
    }
}

fn left_out(calendar: &Calendar, before: Date, after: Date) -> ColumnKind {
    let from = before.tomorrow().unwrap_or(before);
    let until = after.yesterday().unwrap_or(after);
    let days = usize::try_from((until - from).get_days() + 1).unwrap_or(0);
    let working = calendar.working_days_between(before, until).ok();
    ColumnKind::Break { from, until, days, working }
}

fn shade(calendar: &Calendar, start: Date, day: Date) -> Shade {
    let conventions = calendar.conventions();
    match calendar.is_working_day(day) {
        Ok(true) => Shade::Working(calendar.working_days_between(start, day).ok()),
        Ok(false) => match conventions.bank_holiday(day) {
            Some(title) if conventions.working_week.contains(&Weekday::of(day)) => {
                Shade::BankHoliday(title.to_string())
            }
            _ => Shade::Weekend,
        },
        Err(_) => Shade::Unknown,
    }
}
