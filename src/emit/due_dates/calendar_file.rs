//! Due dates as an iCalendar file (RFC 5545), for the calendars people have.
//!
//! Each deadline is an event, not a to-do: the calendars in common use drop to-dos on import or show
//! them nowhere. A deadline at the end of a day is an all-day event on that day, with an alarm at nine
//! on the morning of the day before; one at a minute is the half hour that ends with that minute, with
//! an alarm two hours before it. Neither makes anybody busy.
//!
//! The file holds nothing about a child. Its bytes follow from the policies and the dates given alone:
//! the stamp is the moment the procedure started, and an event's name is a digest of what it says.

use super::is_dated;
use crate::calendar::Moment;
use crate::diagnostics::one_line;
use crate::emit::timelines::table;
use crate::emit::timelines::view::{Row, Timeline};
use sha2::{Digest, Sha256};

/// The most octets of a line before it is folded.
const LINE: usize = 75;

/// The deadlines of a timeline as a calendar file; none if no deadline has a date.
pub fn calendar_file(timeline: &Timeline) -> Option<String> {
    let stamp = timeline.clocks.first().map(|clock| clock.at)?;
    let rows: Vec<&Row> = timeline.rows.iter().filter(|row| is_dated(row)).collect();
    if rows.is_empty() {
        return None;
    }
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Milepost//Due dates//EN");
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    file.text("X-WR-CALNAME", &format!("{}: due dates", timeline.title));
    for row in rows {
        event(&mut file, timeline, row, stamp);
    }
    file.line("END", "VCALENDAR");
    Some(file.text)
}

fn event(file: &mut File, timeline: &Timeline, row: &Row, stamp: Moment) {
    let Some(latest) = row.due.latest() else { return };
    let open = row.when.iter().any(|when| !when.ends_with("(so in this case)"));
    let opening = if open { "Due if it applies" } else { "Due" };
    file.line("BEGIN", "VEVENT");
    file.line("UID", &uid(timeline, row));
    file.line("DTSTAMP", &in_utc(stamp));
    let all_day = Moment::last_of(latest.date()) == Ok(latest);
    if all_day {
        let (day, next) = (latest.date(), latest.date().tomorrow().unwrap_or(latest.date()));
        file.line("DTSTART;VALUE=DATE", &day.strftime("%Y%m%d").to_string());
        file.line("DTEND;VALUE=DATE", &next.strftime("%Y%m%d").to_string());
    } else {
        file.line("DTSTART", &in_utc(latest.plus_minutes(-30).unwrap_or(latest)));
        file.line("DTEND", &in_utc(latest));
    }
    let draft = if timeline.draft { " [DRAFT]" } else { "" };
    file.text("SUMMARY", &format!("{opening}: {} ({}, {}){draft}", row.act, row.duty, row.citations.join(", ")));
    file.text("DESCRIPTION", &description(timeline, row));
    file.line("TRANSP", "TRANSPARENT");
    file.line("BEGIN", "VALARM");
    file.line("ACTION", "DISPLAY");
    file.text("DESCRIPTION", &format!("{opening} {}: {}", table::due(row), row.act));
    // From the beginning of an all-day event back to nine on the day before; else from its end.
    if all_day {
        file.line("TRIGGER", "-PT15H");
    } else {
        file.line("TRIGGER;RELATED=END", "-PT2H");
    }
    file.line("END", "VALARM");
    file.line("END", "VEVENT");
}

fn description(timeline: &Timeline, row: &Row) -> String {
    let mut lines = vec![
        format!("{}: {}", timeline.title, row.act),
        format!("Due {}", table::due(row)),
        format!("Limit: {}", table::limit(row)),
        format!("Counted: {}", table::because(row)),
    ];
    lines.extend(row.when.iter().map(|when| format!("Holds {when}")));
    lines.push(format!("Who: {}", row.who));
    lines.push(format!("Paragraphs: {}", row.citations.join(", ")));
    lines.extend(row.readings.iter().map(|reading| format!("Reading: {reading}")));
    lines.extend(row.silences.iter().cloned());
    lines.extend(row.notes.iter().cloned());
    lines.extend(timeline.remarks.iter().chain(&timeline.notices).cloned());
    lines.iter().map(|line| one_line(line)).collect::<Vec<_>>().join("\n")
}

/// A name that stays while the event says the same, and differs between starts.
fn uid(timeline: &Timeline, row: &Row) -> String {
    let mut hash = Sha256::new();
    let from = row.due.from().map(Moment::iso).unwrap_or_default();
    let cited = row.citations.join(", ");
    let when = row.when.join("; ").replace(" (so in this case)", "");
    for word in [&timeline.title, &row.act, &row.duty, &row.words, &when, &cited, &row.who, &from] {
        hash.update(word.as_bytes());
        hash.update([0]);
    }
    let digest = hash.finalize();
    let hex: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{hex}@milepost.invalid")
}

/// A moment by Greenwich time, so that no time zone has to be described: `20261224T160000Z`.
fn in_utc(moment: Moment) -> String {
    match moment.iso().parse::<jiff::Timestamp>() {
        Ok(stamp) => stamp.strftime("%Y%m%dT%H%M%SZ").to_string(),
        Err(_) => moment.date().strftime("%Y%m%dT000000Z").to_string(),
    }
}

/// A file being written, line by line.
#[derive(Default)]
struct File {
    text: String,
}

impl File {
    /// A property whose value is text: escaped.
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for character in value.chars() {
            match character {
                '\\' | ';' | ',' => {
                    escaped.push('\\');
                    escaped.push(character);
                }
                '\n' => escaped.push_str("\\n"),
                other if other.is_control() => {}
                other => escaped.push(other),
            }
        }
        self.line(name, &escaped);
    }

    /// A property as it stands, folded between characters.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for character in format!("{name}:{value}").chars() {
            if used + character.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                used = 1;
            }
            self.text.push(character);
            used += character.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}
