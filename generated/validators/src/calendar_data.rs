//! The calendar that the policies declare: dates that somebody published, nothing computed.
use jiff::civil::{Date, Time};

/// Monday first: whether the day belongs to the working week.
pub const WORKING_WEEK: [bool; 7] = [true, true, true, true, true, false, false];

/// Bank holidays, in order.
pub const BANK_HOLIDAYS: &[(Date, &str)] = &[
    (jiff::civil::date(2025, 1, 1), "New Year's Day"),
    (jiff::civil::date(2025, 4, 18), "Good Friday"),
    (jiff::civil::date(2025, 4, 21), "Easter Monday"),
    (jiff::civil::date(2025, 5, 5), "Early May bank holiday"),
    (jiff::civil::date(2025, 5, 26), "Spring bank holiday"),
    (jiff::civil::date(2025, 8, 25), "Summer bank holiday"),
    (jiff::civil::date(2025, 12, 25), "Christmas Day"),
    (jiff::civil::date(2025, 12, 26), "Boxing Day"),
    (jiff::civil::date(2026, 1, 1), "New Year's Day"),
    (jiff::civil::date(2026, 4, 3), "Good Friday"),
    (jiff::civil::date(2026, 4, 6), "Easter Monday"),
    (jiff::civil::date(2026, 5, 4), "Early May bank holiday"),
    (jiff::civil::date(2026, 5, 25), "Spring bank holiday"),
    (jiff::civil::date(2026, 8, 31), "Summer bank holiday"),
    (jiff::civil::date(2026, 12, 25), "Christmas Day"),
    (jiff::civil::date(2026, 12, 28), "Boxing Day (substitute day)"),
    (jiff::civil::date(2027, 1, 1), "New Year's Day"),
    (jiff::civil::date(2027, 3, 26), "Good Friday"),
    (jiff::civil::date(2027, 3, 29), "Easter Monday"),
    (jiff::civil::date(2027, 5, 3), "Early May bank holiday"),
    (jiff::civil::date(2027, 5, 31), "Spring bank holiday"),
    (jiff::civil::date(2027, 8, 30), "Summer bank holiday"),
    (jiff::civil::date(2027, 12, 27), "Christmas Day (substitute day)"),
    (jiff::civil::date(2027, 12, 28), "Boxing Day (substitute day)"),
    (jiff::civil::date(2028, 1, 3), "New Year's Day (substitute day)"),
    (jiff::civil::date(2028, 4, 14), "Good Friday"),
    (jiff::civil::date(2028, 4, 17), "Easter Monday"),
    (jiff::civil::date(2028, 5, 1), "Early May bank holiday"),
    (jiff::civil::date(2028, 5, 29), "Spring bank holiday"),
    (jiff::civil::date(2028, 8, 28), "Summer bank holiday"),
    (jiff::civil::date(2028, 12, 25), "Christmas Day"),
    (jiff::civil::date(2028, 12, 26), "Boxing Day"),
];

/// The dates for which bank holidays are known, first and last.
pub const KNOWN: Option<(Date, Date)> = Some((
    jiff::civil::date(2025, 1, 1),
    jiff::civil::date(2028, 12, 31),
));

/// Stretches of school term: first day, last day, title.
pub const TERMS: &[(Date, Date, &str)] = &[];

/// When the office closes, where that ends a working day.
pub const CLOSES: Option<Time> = None;
