//! Known dates, and laws that hold for every date.

mod completions;
mod independent;
mod known;
mod laws;
mod sweeps;

use super::{Calendar, Conventions, Date, DayEnd, Moment, OfficeHours, Term, Time};

/// The bank holidays of England and Wales, 2025 to 2028, as GOV.UK publishes them.
const BANK_HOLIDAYS: [(&str, &str); 32] = [
    ("2025-01-01", "New Year's Day"),
    ("2025-04-18", "Good Friday"),
    ("2025-04-21", "Easter Monday"),
    ("2025-05-05", "Early May bank holiday"),
    ("2025-05-26", "Spring bank holiday"),
    ("2025-08-25", "Summer bank holiday"),
    ("2025-12-25", "Christmas Day"),
    ("2025-12-26", "Boxing Day"),
    ("2026-01-01", "New Year's Day"),
    ("2026-04-03", "Good Friday"),
    ("2026-04-06", "Easter Monday"),
    ("2026-05-04", "Early May bank holiday"),
    ("2026-05-25", "Spring bank holiday"),
    ("2026-08-31", "Summer bank holiday"),
    ("2026-12-25", "Christmas Day"),
    ("2026-12-28", "Boxing Day"),
    ("2027-01-01", "New Year's Day"),
    ("2027-03-26", "Good Friday"),
    ("2027-03-29", "Easter Monday"),
    ("2027-05-03", "Early May bank holiday"),
    ("2027-05-31", "Spring bank holiday"),
    ("2027-08-30", "Summer bank holiday"),
    ("2027-12-27", "Christmas Day"),
    ("2027-12-28", "Boxing Day"),
    ("2028-01-03", "New Year's Day"),
    ("2028-04-14", "Good Friday"),
    ("2028-04-17", "Easter Monday"),
    ("2028-05-01", "Early May bank holiday"),
    ("2028-05-29", "Spring bank holiday"),
    ("2028-08-28", "Summer bank holiday"),
    ("2028-12-25", "Christmas Day"),
    ("2028-12-26", "Boxing Day"),
];

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn term(title: &str, from: &str, until: &str) -> Term {
    Term { title: title.into(), from: day(from), until: day(until) }
}

fn conventions() -> Conventions {
    Conventions {
        bank_holidays: BANK_HOLIDAYS.iter().map(|(date, title)| (day(date), (*title).to_owned())).collect(),
        known_from: Some(day("2025-01-01")),
        known_until: Some(day("2028-12-31")),
        terms: vec![
            term("Spring 2026", "2026-01-05", "2026-02-13"),
            term("Spring 2026, second half", "2026-02-23", "2026-03-27"),
            term("Summer 2026", "2026-04-13", "2026-05-22"),
            term("Summer 2026, second half", "2026-06-01", "2026-07-22"),
            term("Autumn 2026", "2026-09-02", "2026-10-23"),
            term("Autumn 2026, second half", "2026-11-02", "2026-12-18"),
        ],
        ..Conventions::default()
    }
}

fn calendar() -> Calendar {
    Calendar::new(conventions())
}

/// The same calendar where the working day ends at 17:00.
fn office_calendar() -> Calendar {
    Calendar::new(Conventions {
        office_hours: Some(OfficeHours { opens: Time::constant(9, 0, 0, 0), closes: Time::constant(17, 0, 0, 0) }),
        day_end: DayEnd::OfficeCloses,
        ..conventions()
    })
}
