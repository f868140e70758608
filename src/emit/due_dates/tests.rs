//! The dated checklist of the invented policy, and its calendar file read by an independent parser.

use super::calendar_file::calendar_file;
use super::*;
use crate::emit::tests::{INVENTED, model};
use icalendar::Component;
use std::collections::BTreeSet;

const CALENDAR: &str = r#"
calendar invented "Working days" {
  known: 1 January 2026 to 31 December 2027
  bank holidays: 25 December 2026 "Christmas Day"
  bank holidays: 28 December 2026 "Boxing Day (substitute day)"
  bank holidays: 1 January 2027 "New Year's Day"
}
"#;

fn dated(text: &str) -> Dated {
    let model = model(text);
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let known = Known { from: Moment::parse("2026-12-24T16:00").ok(), ..Known::default() };
    let name = model.procedures.keys().next().unwrap().clone();
    checklist(&model, &calendar, &name, &known).unwrap()
}

fn invented() -> Dated {
    dated(&format!("{INVENTED}{CALENDAR}"))
}

#[test]
fn a_checklist_with_dates_for_a_terminal() {
    insta::assert_snapshot!(invented().text(100));
}

#[test]
fn a_checklist_with_dates_in_markdown() {
    insta::assert_snapshot!(invented().markdown());
}

/// Nothing of the plain checklist is lost: each of its statements is an item here.
#[test]
fn every_statement_is_an_item() {
    let model = model(&format!("{INVENTED}{CALENDAR}"));
    let dated = invented();
    let items: Vec<&Item> = dated.sections.iter().flat_map(|section| &section.items).collect();
    let sheet = sheet::procedure(&model, "missing-child").unwrap();
    for row in sheet.sections.iter().flat_map(|section| &section.rows) {
        assert!(items.iter().any(|item| item.task == row.task && item.duty == row.duty), "{}", row.task);
    }
    let dates: Vec<_> = items.iter().filter_map(|item| item.order.1).collect();
    assert!(dates.is_sorted() && !dates.is_empty());
}

fn unfolded(file: &str) -> String {
    file.replace("\r\n ", "")
}

#[test]
fn the_calendar_file_is_what_the_standard_asks() {
    let dated = invented();
    let file = calendar_file(&dated.timeline).unwrap();
    assert_eq!(file, calendar_file(&invented().timeline).unwrap());
    assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    let read: icalendar::Calendar = unfolded(&file).parse().unwrap();
    let events: Vec<&icalendar::Event> = read.components.iter().filter_map(|part| part.as_event()).collect();
    let rows: Vec<&Limit> = dated.timeline.rows.iter().filter(|row| is_dated(row)).collect();
    assert!(events.len() == rows.len() && events.len() > 3);
    let names: BTreeSet<&str> = events.iter().filter_map(|event| event.get_uid()).collect();
    assert_eq!(names.len(), events.len());
    for (event, row) in events.iter().zip(rows) {
        let latest = row.due.latest().unwrap();
        let end = event.property_value("DTEND").unwrap();
        let start = event.property_value("DTSTART").unwrap();
        if latest.time() == crate::calendar::Time::constant(23, 59, 0, 0) {
            assert_eq!(start, latest.date().strftime("%Y%m%d").to_string());
            assert_eq!(end, latest.date().tomorrow().unwrap().strftime("%Y%m%d").to_string());
        } else {
            let stamp: jiff::Timestamp = latest.iso().parse().unwrap();
            assert_eq!(end, stamp.strftime("%Y%m%dT%H%M%SZ").to_string());
        }
        assert!(event.get_summary().is_some_and(|summary| summary.contains(&row.duty)));
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
    }
}

#[test]
fn a_calendar_file() {
    let text = r#"
document LSP "Local; procedures, \ & more" { publisher: "a partnership" }
agency care "Children's social care"
moment found "The child's return" of the world
procedure back "Back; home, \n safe" [LSP 1] {
  starts with found
  step talk "Talk, then \ listen" {
    care must do this within 72 hours of found  [LSP 1.1]
    care should tell care "an exceedingly long-winded account of everything, señor, that – in the child's own words – came to pass" within 3 working days of found  [LSP 1.2]
    go to over
  }
  end over "Over"
}
"#;
    let dated = dated(&format!("{text}{CALENDAR}"));
    insta::assert_snapshot!(calendar_file(&dated.timeline).unwrap().replace("\r\n", "\n"));
}

/// In summer London is an hour ahead of the time in the file.
#[test]
fn times_are_written_by_greenwich() {
    let text = "moment found \"Found\" of the world\nagency care \"Care\"\nprocedure p \"P\" {\n starts with found\n step s \"S\" {\n care must do this within 2 hours of found\n go to e\n }\n end e \"E\"\n}\n";
    let sources = crate::diagnostics::Sources {
        files: vec![crate::diagnostics::Source { name: "p.milepost".into(), text: text.into() }],
    };
    let model = crate::compile(sources, Vec::new()).model;
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let known = Known { from: Moment::parse("2026-07-01T09:00").ok(), ..Known::default() };
    let dated = checklist(&model, &calendar, "p", &known).unwrap();
    let file = calendar_file(&dated.timeline).unwrap();
    assert!(file.contains("DTEND:20260701T100000Z") && file.contains("DTSTAMP:20260701T080000Z"), "{file}");
    assert_eq!(calendar_file(&Timeline::default()), None);
}
