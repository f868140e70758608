//! Dates and clocks: the calendar's conventions, and what each unit of time means under them.
//!
//! A [`Calendar`] is made from [`Conventions`] (which days are worked, the bank holidays that are
//! known, the school terms) and answers with [`Moment`]s: whole minutes in Europe/London. Every unit
//! is a monotone step function, defined forwards and backwards; neither is the inverse of the other
//! (2 working days *after* X and 2 working days *before* Y are different questions). An answer that
//! would need a bank holiday nobody has published yet is refused with [`BeyondCalendar`], never
//! guessed.
//!
//! | a text says | ask |
//! | --- | --- |
//! | within 3 working days of A | [`Calendar::deadline`] |
//! | at least 3 working days after A | [`Calendar::earliest_after`] |
//! | at least 2 working days before B | [`Calendar::latest_before`] |
//! | on the same day, on the same working day | [`Calendar::same_day_end`], [`Calendar::same_working_day_end`] |
//! | by the 10th school day of an absence | [`Calendar::nth_day`] |
//! | by week 30 of a pregnancy | [`Calendar::week_of_pregnancy_ends`] |
//! | on a working day, in office hours | [`Calendar::first_in`], [`Calendar::last_in`] |
//!
//! The same three step functions read from the other end (which starts would still do?) are
//! [`Calendar::first_start_in_time`], [`Calendar::last_start_clear`] and
//! [`Calendar::first_end_clear`].

mod adjoint;
mod beyond;
mod compare;
mod conventions;
mod days;
mod moment;
mod pregnancy;
mod steps;
mod units;
mod windows;
mod words;

#[cfg(test)]
mod tests;

pub use beyond::{BeyondCalendar, DayKind};
pub use compare::{Comparison, Example, Limit, compare};
pub use conventions::{Conventions, DayEnd, OfficeHours, Term, Weekday};
pub use days::Calendar;
pub use jiff::civil::{Date, Time};
pub use moment::{MONTHS, Moment, NotAMoment, date_in_words};
pub use units::{Amount, Unit};
pub use windows::Window;
pub use words::Oddity;
