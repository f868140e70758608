//! How times are counted, as printed under every page.

use crate::calendar::{DayEnd, Weekday, date_in_words};
use crate::model::Model;

/// The conventions, a sentence each.
pub fn conventions(model: &Model) -> Vec<String> {
    let conventions = &model.calendar.conventions;
    let days: Vec<&str> = conventions.working_week.iter().map(|day| day.name()).collect();
    let week = match conventions.working_week.iter().eq(Weekday::ALL[..5].iter()) {
        true => "Mondays to Fridays".to_string(),
        false => days.join(", "),
    };
    let mut lines = Vec::new();
    lines.push(match (conventions.known_from, conventions.known_until) {
        (Some(from), Some(until)) => format!(
            "Working days are {week} that are not bank holidays; bank holidays are known from {} to {}.",
            date_in_words(from),
            date_in_words(until)
        ),
        _ => format!("Working days are {week} that are not bank holidays; no list of bank holidays is given here."),
    });
    lines.push(match (conventions.day_end, conventions.office_hours) {
        (DayEnd::OfficeCloses, Some(hours)) => format!(
            "A working day ends when the office closes, at {}; other days end at midnight.",
            hours.closes.strftime("%H:%M")
        ),
        _ => "A day ends with its last minute, 23:59. \"By\" includes the time named.".to_string(),
    });
    lines.push(
        "Days are counted from the day after the start, hours from the minute. Months run to the same day of the month, or to its last day.".to_string(),
    );
    if !model.calendar.declared {
        lines.push("The policies declare no calendar: these are Milepost's defaults.".to_string());
    }
    lines
}
