//! The engine against brute force, shortest paths and timelines worked out by hand.

mod clocks;
mod known;
mod sweeps;
mod toy;

use super::*;
use crate::calendar::{Amount, Calendar, Conventions, Date, DayEnd, Moment, OfficeHours, Term, Time, Unit};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn amount(count: u32, unit: Unit) -> Amount {
    Amount::new(count, unit)
}

/// The bank holidays of England and Wales about which networks are tried.
const BANK_HOLIDAYS: [&str; 16] = [
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-04",
    "2026-05-25",
    "2026-08-31",
    "2026-12-25",
    "2026-12-28",
    "2027-01-01",
    "2027-03-26",
    "2027-03-29",
    "2027-05-03",
    "2027-05-31",
    "2027-08-30",
    "2027-12-27",
    "2027-12-28",
];

fn conventions() -> Conventions {
    let term = |from, until| Term { title: String::new(), from: day(from), until: day(until) };
    Conventions {
        bank_holidays: BANK_HOLIDAYS.iter().map(|date| (day(date), "Bank holiday".to_owned())).collect(),
        known_from: Some(day("2026-01-01")),
        known_until: Some(day("2027-12-31")),
        terms: vec![
            term("2026-01-05", "2026-03-27"),
            term("2026-04-13", "2026-07-22"),
            term("2026-09-02", "2026-12-18"),
        ],
        ..Conventions::default()
    }
}

fn calendar() -> Calendar {
    Calendar::new(conventions())
}

/// The same calendar where the working day ends at 17:00.
fn office_calendar() -> Calendar {
    let hours = OfficeHours { opens: Time::constant(9, 0, 0, 0), closes: Time::constant(17, 0, 0, 0) };
    Calendar::new(Conventions { office_hours: Some(hours), day_end: DayEnd::OfficeCloses, ..conventions() })
}

/// Numbers that look random and are the same in every run (SplitMix64: Steele, Lea and Flood, 2014).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }

    fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len() as u64) as usize]
    }
}

/// Whether a timeline meets a bound, asked of the calendar directly: none where it does not say.
fn meets(calendar: &Calendar, bound: &Bound, timeline: &Witness) -> Option<bool> {
    let x = *timeline.get(&bound.point)?;
    Some(match &bound.limit {
        Limit::NotAfter(moment) => x <= *moment,
        Limit::NotBefore(moment) => x >= *moment,
        Limit::UpTo { step, of } => x <= step.of(calendar, timeline[of]).ok()?,
        Limit::From { step, of } => x >= step.of(calendar, timeline[of]).ok()?,
        Limit::UpToLater { step, of } => x <= step.of(calendar, of.iter().map(|of| timeline[of]).max()?).ok()?,
        Limit::During(window) => calendar.is_in(*window, x).ok()?,
    })
}

/// The tags of the bounds a timeline misses.
fn missed(calendar: &Calendar, network: &Network, timeline: &Witness) -> std::collections::BTreeSet<Tag> {
    let missed = network.bounds().iter().filter(|bound| meets(calendar, bound, timeline) == Some(false));
    missed.map(|bound| bound.tag).collect()
}
