//! Weeks of pregnancy, windows, the Nth day backwards, conventions in words, and what cannot be meant.

use super::super::{Amount, BeyondCalendar, Conventions, DayKind, Oddity, Unit, Window};
use super::*;

#[test]
fn weeks_of_pregnancy_are_counted_from_the_expected_date() {
    let (calendar, due) = (calendar(), at("2026-06-15T12:00"));
    let begins = |week| calendar.week_of_pregnancy_begins(due, week).unwrap().short();
    let ends = |week| calendar.week_of_pregnancy_ends(due, week).unwrap().short();
    assert_eq!((begins(40), ends(40)), ("Mon 15 Jun 2026, 00:00".into(), "Sun 21 Jun 2026, 23:59".into()));
    assert_eq!((begins(30), ends(30)), ("Mon 6 Apr 2026, 00:00".into(), "Sun 12 Apr 2026, 23:59".into()));
    assert_eq!(begins(42), "Mon 29 Jun 2026, 00:00");
    let ten_weeks_before = calendar.latest_before(due, Amount::new(10, Unit::Weeks)).unwrap();
    assert_eq!(ten_weeks_before.date(), calendar.week_of_pregnancy_begins(due, 30).unwrap().date());
    let week = |moment: &str| calendar.week_of_pregnancy(due, at(moment));
    assert_eq!((week("2026-04-05T23:59"), week("2026-04-06T00:00")), (Some(29), Some(30)));
    assert_eq!((week("2026-06-15T00:00"), week("2026-06-22T00:00")), (Some(40), Some(41)));
    assert_eq!(week("2025-01-01T00:00"), None);
}

#[test]
fn windows_are_found_both_ways() {
    let (plain, office) = (calendar(), office_calendar());
    let first = |window, moment: &str| office.first_in(window, at(moment)).unwrap().short();
    let last = |window, moment: &str| office.last_in(window, at(moment)).unwrap().short();
    assert_eq!(first(Window::OfficeHours, "2026-04-02T17:01"), "Tue 7 Apr 2026, 09:00", "over Easter");
    assert_eq!(first(Window::OfficeHours, "2026-04-02T17:00"), "Thu 2 Apr 2026, 17:00");
    assert_eq!(first(Window::OfficeHours, "2026-04-02T03:00"), "Thu 2 Apr 2026, 09:00");
    assert_eq!(last(Window::OfficeHours, "2026-04-07T08:59"), "Thu 2 Apr 2026, 17:00");
    assert_eq!(last(Window::OfficeHours, "2026-04-07T09:00"), "Tue 7 Apr 2026, 09:00");
    assert_eq!(first(Window::WorkingDays, "2026-04-03T10:00"), "Tue 7 Apr 2026, 00:00");
    assert_eq!(last(Window::WorkingDays, "2026-04-03T10:00"), "Thu 2 Apr 2026, 23:59");
    assert_eq!(first(Window::SchoolDays, "2026-05-23T10:00"), "Mon 1 Jun 2026, 00:00", "half-term");
    assert_eq!(last(Window::SchoolDays, "2026-05-31T10:00"), "Fri 22 May 2026, 23:59");
    assert_eq!(plain.first_in(Window::OfficeHours, at("2026-04-02T23:00")).unwrap().short(), "Thu 2 Apr 2026, 23:00");
    assert_eq!(office.is_in(Window::OfficeHours, at("2026-04-07T17:00")), Ok(true));
    assert_eq!(office.is_in(Window::OfficeHours, at("2026-04-07T17:01")), Ok(false));
    assert_eq!(office.is_in(Window::OfficeHours, at("2026-04-06T12:00")), Ok(false));
    let beyond = plain.first_in(Window::WorkingDays, at("2028-12-30T10:00"));
    assert!(matches!(beyond, Err(BeyondCalendar::NotCovered { kind: DayKind::Working, .. })));
}

#[test]
fn hours_that_end_before_they_begin_are_no_hours() {
    let hours = OfficeHours { opens: Time::constant(17, 0, 0, 0), closes: Time::constant(9, 0, 0, 0) };
    let calendar = Calendar::new(Conventions { office_hours: Some(hours), ..conventions() });
    assert_eq!(calendar.is_in(Window::OfficeHours, at("2026-04-07T03:00")), Ok(true));
    assert_eq!(calendar.steady_until(at("2026-04-07T03:00")).short(), "Tue 7 Apr 2026, 09:00");
}

#[test]
fn the_nth_day_is_read_backwards() {
    let first = |end: &str, n, unit| calendar().first_start_by_nth_day(at(end), n, unit).unwrap().short();
    assert_eq!(first("2026-06-12T10:00", 10, Unit::SchoolDays), "Sat 23 May 2026, 00:00", "the tenth is that Friday");
    assert_eq!(first("2026-06-08T10:00", 1, Unit::WorkingDays), "Sat 6 Jun 2026, 00:00");
    assert_eq!(first("2026-06-08T10:00", 3, Unit::Days), "Sat 6 Jun 2026, 00:00");
    assert_eq!(first("2026-06-08T10:00", 1, Unit::Months), "Sat 9 May 2026, 00:00");
    assert_eq!(first("2026-06-08T10:00", 2, Unit::Hours), "Mon 8 Jun 2026, 08:00");
}

#[test]
fn a_thousand_million_of_anything_is_refused_at_once() {
    let (calendar, start, many) = (calendar(), at("2026-06-01T10:00"), 1_000_000_000);
    for unit in [Unit::Days, Unit::WorkingDays, Unit::SchoolDays, Unit::Weeks, Unit::Months, Unit::Years] {
        assert!(calendar.nth_day(start, many, unit).is_err(), "{unit}");
        assert!(calendar.nth_day_begins(start, many, unit).is_err(), "{unit}");
        assert!(calendar.first_start_by_nth_day(start, many, unit).is_err(), "{unit}");
        assert!(calendar.last_start_clear(start, Amount::new(many, unit)).is_err(), "{unit}");
    }
    for week in [many, u32::MAX] {
        assert_eq!(calendar.week_of_pregnancy_begins(start, week), Err(BeyondCalendar::OutOfRange));
        assert_eq!(calendar.week_of_pregnancy_ends(start, week), Err(BeyondCalendar::OutOfRange));
        assert_eq!(calendar.first_expected_by_end(start, week), Err(BeyondCalendar::OutOfRange));
        assert_eq!(calendar.first_expected_by_start(start, week), Err(BeyondCalendar::OutOfRange));
    }
    assert_eq!(start.plus_minutes(i64::MAX), Err(BeyondCalendar::OutOfRange));
    assert_eq!(start.plus_minutes(i64::MIN), Err(BeyondCalendar::OutOfRange));
}

#[test]
fn the_first_and_the_last_minute_there_is() {
    assert_eq!(Moment::FIRST, Moment::first_of(day("1900-01-01")).unwrap());
    assert_eq!(Moment::LAST, Moment::last_of(day("2299-12-31")).unwrap());
    assert!(Moment::FIRST.plus_minutes(-1).is_err() && Moment::LAST.plus_minutes(1).is_err());
    assert!(Moment::first_of(day("1899-12-31")).is_err());
    assert!(calendar().latest_before(Moment::FIRST, Amount::new(1, Unit::Days)).is_err());
    assert_eq!(calendar().steady_until(Moment::LAST), Moment::LAST);
}

#[test]
fn every_day_worked() {
    let every_day = calendar().with_every_day_worked();
    let christmas = every_day.deadline(at("2026-12-24T10:00"), Amount::new(1, Unit::WorkingDays)).unwrap();
    assert_eq!(christmas.short(), "Fri 25 Dec 2026, 23:59");
    assert_eq!((calendar().longest_break(DayKind::Working), every_day.longest_break(DayKind::Working)), (4, 0));
    assert_eq!(calendar().longest_break(DayKind::School), 41, "the summer of 2026");
}

#[test]
fn terms_that_overlap_count_each_day_once() {
    let terms = vec![
        term("Long", "2026-01-05", "2026-03-27"),
        term("Short", "2026-02-02", "2026-02-06"),
        term("Late", "2026-03-23", "2026-04-03"),
        term("Backwards", "2026-09-01", "2026-08-01"),
    ];
    let odd = Conventions { terms: terms.clone(), ..conventions() };
    let tenth = Calendar::new(odd.clone()).nth_day(at("2026-02-02T09:00"), 10, Unit::SchoolDays).unwrap();
    assert_eq!(tenth.short(), "Fri 13 Feb 2026, 23:59");
    let [long, short, late, backwards] = [0, 1, 2, 3].map(|at| terms[at].clone());
    assert_eq!(
        odd.oddities(),
        [
            Oddity::TermEndsFirst(backwards),
            Oddity::TermsOverlap(long.clone(), short),
            Oddity::TermsOverlap(long, late)
        ]
    );
}

#[test]
fn what_cannot_be_meant_is_said() {
    assert_eq!(conventions().oddities(), []);
    let odd = Conventions {
        working_week: [].into(),
        office_hours: Some(OfficeHours { opens: Time::constant(17, 0, 0, 0), closes: Time::constant(9, 0, 0, 0) }),
        bank_holidays: [(day("2031-01-01"), "New Year's Day".to_owned())].into(),
        terms: vec![term("", "2026-03-01", "2026-02-01"), term("", "2026-01-05", "2026-01-09"), term("Spring", "2026-01-09", "2026-02-01")],
        ..conventions()
    };
    let backwards = Conventions { known_until: Some(day("2020-01-01")), ..conventions() };
    let said: Vec<String> = odd.oddities().iter().chain(&backwards.oddities()).map(ToString::to_string).collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn the_conventions_in_words() {
    let office = office_calendar();
    let bare = Conventions { working_week: [].into(), ..Conventions::default() };
    let pages = [conventions().in_words(), office.conventions().in_words(), bare.in_words()];
    insta::assert_snapshot!(pages.map(|page| page.join("\n")).join("\n\n"));
}
