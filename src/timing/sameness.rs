//! Starts that need not be tried again: dates around which the calendar looks the same.
//!
//! Whether a network clashes from a start depends only on what the calendar says of the dates its
//! propagation met with: which are working days and school days, where the clocks change and, if it
//! counts months, where those begin. An ordinary Tuesday is like another. So the pieces found for one
//! date serve every date around which all of that is the same, and three years of starts take little
//! more than the weeks with a bank holiday in reach.

use std::collections::BTreeSet;

use super::clock::later;
use super::network::{Limit, Network};
use super::solve::Active;
use crate::calendar::{Calendar, Date, DayKind, Moment, Unit, Window};

/// Dates listed on either side of those covered.
const MARGIN: i64 = 60;

/// What the calendar says of each date.
#[derive(Clone, Debug)]
pub(super) struct Days {
    first: Date,
    /// For each date its working day, school day and clock change.
    plain: Vec<u32>,
    /// The same with the day of the month.
    dated: Vec<u32>,
    /// Sums over both lists, by which unlike stretches are told apart at once.
    sums: [Sums; 2],
    breaks: [i64; 2],
}

/// Sums over every beginning of a list, from which that of any stretch of it follows (Karp and Rabin,
/// *Efficient randomized pattern-matching algorithms*, IBM Journal 31, 1987). What has unlike sums is
/// unlike; what has like sums is compared in full.
#[derive(Clone, Debug, Default)]
struct Sums {
    until: Vec<u64>,
    powers: Vec<u64>,
}

impl Sums {
    const BASE: u64 = 0x9E37_79B9_7F4A_7C15;

    fn of(list: &[u32]) -> Self {
        let mut sums = Sums { until: vec![0], powers: vec![1] };
        let (mut sum, mut power) = (0u64, 1u64);
        for entry in list {
            sum = sum.wrapping_mul(Self::BASE).wrapping_add(u64::from(*entry) + 1);
            power = power.wrapping_mul(Self::BASE);
            sums.until.push(sum);
            sums.powers.push(power);
        }
        sums
    }

    /// The sum of a stretch, its end left out; none if it is not all in the list.
    fn stretch(&self, from: usize, until: usize) -> Option<u64> {
        let before = self.until.get(from)?.wrapping_mul(*self.powers.get(until.checked_sub(from)?)?);
        Some(self.until.get(until)?.wrapping_sub(before))
    }
}

impl Days {
    pub fn of(calendar: &Calendar, (from, until): (Date, Date)) -> Self {
        let mut days = Days {
            first: moved(from, -MARGIN),
            plain: Vec::new(),
            dated: Vec::new(),
            sums: Default::default(),
            breaks: [calendar.longest_break(DayKind::Working), calendar.longest_break(DayKind::School)],
        };
        let last = moved(until, MARGIN);
        let mut date = days.first;
        while date <= last {
            let kind = |answer: Result<bool, _>| answer.map_or(2, u32::from);
            let length = length_of_day(date);
            let plain = kind(calendar.is_working_day(date)) | kind(calendar.is_school_day(date)) << 2 | length << 4;
            days.plain.push(plain);
            days.dated.push(plain | u32::from(date.day().unsigned_abs()) << 16);
            match date.tomorrow() {
                Ok(next) => date = next,
                Err(_) => break,
            }
        }
        days.sums = [Sums::of(&days.plain), Sums::of(&days.dated)];
        days
    }

    /// The number of a date in the list.
    pub fn number(&self, date: Date) -> i64 {
        i64::from((date - self.first).get_days())
    }

    /// Whether the same is said of so many dates from one number and from another; not if some of them
    /// are not listed.
    pub fn alike(&self, one: i64, other: i64, count: i64, months: bool) -> bool {
        let (list, sums) = if months { (&self.dated, &self.sums[1]) } else { (&self.plain, &self.sums[0]) };
        let (Ok(one), Ok(other), Ok(count)) = (usize::try_from(one), usize::try_from(other), usize::try_from(count))
        else {
            return false;
        };
        let (here, there) = (sums.stretch(one, one + count), sums.stretch(other, other + count));
        here.is_some() && here == there && list[one..one + count] == list[other..other + count]
    }

    /// How the calendar bears on these bounds; none where a start cannot serve for another, because a
    /// date is fixed.
    pub fn reach_of(&self, network: &Network, active: &Active) -> Option<Reach> {
        let mut units = BTreeSet::new();
        for (bound, _) in network.bounds().iter().zip(active).filter(|(_, on)| **on) {
            match &bound.limit {
                Limit::NotAfter(_) | Limit::NotBefore(_) => return None,
                Limit::UpTo { step, .. } | Limit::From { step, .. } | Limit::UpToLater { step, .. } => {
                    units.extend(step.unit());
                }
                Limit::During(Window::SchoolDays) => drop(units.insert(Unit::SchoolDays)),
                Limit::During(Window::WorkingDays | Window::OfficeHours) => drop(units.insert(Unit::WorkingDays)),
            }
        }
        // Counting may look past the days met with to the end of a break.
        let school = units.contains(&Unit::SchoolDays);
        let longest = if school { self.breaks[0].max(self.breaks[1]) } else { self.breaks[0] };
        let months = units.contains(&Unit::Months) || units.contains(&Unit::Years);
        Some(Reach { margin: longest + 3, months })
    }
}

/// How the calendar bears on a set of bounds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// How many dates beyond those met with may matter.
    pub margin: i64,
    /// Whether months are counted.
    pub months: bool,
}

fn moved(date: Date, days: i64) -> Date {
    Moment::first_of(date).map_or(date, |first| later(first, days * 1440 + 720).date())
}

/// 0 for a day of 24 hours, 1 for a shorter, 2 for a longer.
fn length_of_day(date: Date) -> u32 {
    let ends = Moment::first_of(date).and_then(|first| Ok(Moment::last_of(date)?.minutes_since(first) + 1));
    match ends {
        Ok(minutes) if minutes < 1440 => 1,
        Ok(minutes) if minutes > 1440 => 2,
        _ => 0,
    }
}
