//! Dates worked out by hand.

use super::super::{Amount, BeyondCalendar, Conventions, DayKind, NotAMoment, Unit};
use super::*;

fn deadline(start: &str, count: u32, unit: Unit) -> String {
    calendar().deadline(at(start), Amount::new(count, unit)).unwrap().short()
}

#[test]
fn working_days_skip_weekends_and_bank_holidays() {
    assert_eq!(deadline("2026-12-11T10:00", 15, Unit::WorkingDays), "Wed 6 Jan 2027, 23:59");
    assert_eq!(deadline("2027-03-25T10:00", 1, Unit::WorkingDays), "Tue 30 Mar 2027, 23:59");
    assert_eq!(deadline("2026-06-05T16:00", 3, Unit::WorkingDays), "Wed 10 Jun 2026, 23:59");
    assert_eq!(deadline("2026-06-05T16:00", 3, Unit::Days), "Mon 8 Jun 2026, 23:59");
}

#[test]
fn hours_are_exact_through_clock_changes() {
    assert_eq!(deadline("2026-03-28T18:00", 24, Unit::Hours), "Sun 29 Mar 2026, 19:00");
    assert_eq!(deadline("2026-10-24T18:00", 24, Unit::Hours), "Sun 25 Oct 2026, 17:00");
    assert_eq!(deadline("2026-06-05T16:00", 72, Unit::Hours), "Mon 8 Jun 2026, 16:00");
    assert_eq!(deadline("2026-10-25T00:30", 1, Unit::Hours), "Sun 25 Oct 2026, 01:30 (before the clocks went back)");
    assert_eq!(deadline("2026-10-25T00:30", 2, Unit::Hours), "Sun 25 Oct 2026, 01:30 (after the clocks went back)");
}

#[test]
fn months_keep_the_day_or_clamp() {
    assert_eq!(deadline("2026-01-31T10:00", 1, Unit::Months), "Sat 28 Feb 2026, 23:59");
    assert_eq!(deadline("2028-01-31T10:00", 1, Unit::Months), "Tue 29 Feb 2028, 23:59");
    assert_eq!(deadline("2028-02-29T10:00", 1, Unit::Years), "Wed 28 Feb 2029, 23:59");
    assert_eq!(deadline("2026-01-05T10:00", 2, Unit::Weeks), "Mon 19 Jan 2026, 23:59");
}

#[test]
fn three_months_on_and_back_is_not_where_one_began() {
    let (calendar, quarter) = (calendar(), Amount::new(3, Unit::Months));
    let on = calendar.deadline(at("2026-01-31T10:00"), quarter).unwrap();
    assert_eq!(on.short(), "Thu 30 Apr 2026, 23:59");
    assert_eq!(calendar.latest_before(on, quarter).unwrap().short(), "Fri 30 Jan 2026, 23:59");
}

#[test]
fn two_working_days_before_a_meeting() {
    let before = |end: &str| calendar().latest_before(at(end), Amount::new(2, Unit::WorkingDays)).unwrap().short();
    assert_eq!(before("2026-06-12T10:00"), "Wed 10 Jun 2026, 23:59");
    assert_eq!(before("2026-06-08T10:00"), "Thu 4 Jun 2026, 23:59");
    assert_eq!(before("2027-03-30T10:00"), "Wed 24 Mar 2027, 23:59");
}

#[test]
fn at_least_so_long_after_opens_with_the_day() {
    let after = |count, unit| calendar().earliest_after(at("2026-06-05T16:00"), Amount::new(count, unit)).unwrap();
    assert_eq!(after(2, Unit::WorkingDays).short(), "Tue 9 Jun 2026, 00:00");
    assert_eq!(after(2, Unit::Hours).short(), "Fri 5 Jun 2026, 18:00");
    assert_eq!(after(0, Unit::Days).short(), "Fri 5 Jun 2026, 16:00");
}

#[test]
fn the_same_day_and_the_same_working_day() {
    let calendar = calendar();
    assert_eq!(calendar.same_day_end(at("2026-06-06T16:00")).unwrap().short(), "Sat 6 Jun 2026, 23:59");
    assert_eq!(calendar.same_working_day_end(at("2026-06-06T16:00")).unwrap().short(), "Mon 8 Jun 2026, 23:59");
    assert_eq!(calendar.same_working_day_end(at("2026-06-05T16:00")).unwrap().short(), "Fri 5 Jun 2026, 23:59");
}

#[test]
fn the_tenth_school_day_counts_the_first() {
    let nth = |start: &str, n, unit| calendar().nth_day(at(start), n, unit).unwrap().short();
    assert_eq!(nth("2026-06-01T08:50", 10, Unit::SchoolDays), "Fri 12 Jun 2026, 23:59");
    assert_eq!(nth("2026-05-20T08:50", 4, Unit::SchoolDays), "Mon 1 Jun 2026, 23:59");
    assert_eq!(nth("2026-05-23T08:50", 1, Unit::SchoolDays), "Mon 1 Jun 2026, 23:59");
    assert_eq!(nth("2026-06-06T08:50", 1, Unit::WorkingDays), "Mon 8 Jun 2026, 23:59");
    assert_eq!(nth("2026-06-06T08:50", 3, Unit::Days), "Mon 8 Jun 2026, 23:59");
    assert_eq!(nth("2026-06-01T08:50", 1, Unit::Weeks), "Sun 7 Jun 2026, 23:59");
}

#[test]
fn the_office_may_end_the_working_day() {
    let (office, three) = (office_calendar(), Amount::new(3, Unit::WorkingDays));
    assert_eq!(office.deadline(at("2026-06-01T17:00"), three).unwrap().short(), "Thu 4 Jun 2026, 17:00");
    assert_eq!(office.deadline(at("2026-06-01T17:01"), three).unwrap().short(), "Fri 5 Jun 2026, 17:00");
    assert_eq!(office.same_working_day_end(at("2026-06-05T18:00")).unwrap().short(), "Mon 8 Jun 2026, 17:00");
    assert_eq!(office.same_day_end(at("2026-06-05T18:00")).unwrap().short(), "Fri 5 Jun 2026, 23:59");
}

#[test]
fn nothing_is_guessed_beyond_the_calendar() {
    let calendar = calendar();
    let five = Amount::new(5, Unit::WorkingDays);
    let refused = calendar.deadline(at("2028-12-28T10:00"), five).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "the calendar knows working days from 1 January 2025 to 31 December 2028; this needs 1 January 2029"
    );
    assert!(calendar.latest_before(at("2025-01-03T10:00"), five).is_err());
    assert_eq!(calendar.is_working_day(day("2029-01-06")), Ok(false), "a Saturday is one whatever the holidays");
    assert!(calendar.is_working_day(day("2029-01-08")).is_err());
    assert_eq!(calendar.is_working_day(day("2026-12-28")), Ok(false));
    let school = calendar.nth_day(at("2026-12-17T10:00"), 5, Unit::SchoolDays);
    assert!(matches!(school, Err(BeyondCalendar::NotCovered { kind: DayKind::School, .. })));
}

#[test]
fn an_empty_calendar_says_what_it_lacks() {
    let empty = Calendar::new(Conventions::default());
    let start = at("2026-06-01T10:00");
    assert_eq!(empty.deadline(start, Amount::new(1, Unit::WorkingDays)), Err(BeyondCalendar::NoBankHolidays));
    assert_eq!(empty.deadline(start, Amount::new(1, Unit::SchoolDays)), Err(BeyondCalendar::NoTerms));
    assert!(empty.deadline(start, Amount::new(1, Unit::Days)).is_ok());
    let idle = Calendar::new(Conventions { working_week: [].into(), ..conventions() });
    assert_eq!(idle.deadline(start, Amount::new(1, Unit::WorkingDays)), Err(BeyondCalendar::NoWorkingWeek));
}

#[test]
fn hostile_amounts_and_spans_are_refused() {
    let calendar = calendar();
    for unit in [Unit::Minutes, Unit::Hours, Unit::Days, Unit::WorkingDays, Unit::Weeks, Unit::Months, Unit::Years] {
        let amount = Amount::new(u32::MAX, unit);
        let start = at("2026-06-01T10:00");
        assert!(calendar.deadline(start, amount).is_err(), "{amount}");
        assert!(calendar.latest_before(start, amount).is_err(), "{amount}");
        assert!(calendar.first_start_in_time(start, amount).is_err(), "{amount}");
        assert!(calendar.first_end_clear(start, amount).is_err(), "{amount}");
    }
    let wide = Conventions { known_from: Some(Date::MIN), known_until: Some(Date::MAX), ..conventions() };
    assert!(Calendar::new(wide).deadline(at("2299-12-31T23:59"), Amount::new(1, Unit::WorkingDays)).is_err());
    let far = Conventions { known_from: Some(Date::MAX), known_until: Some(Date::MAX), ..conventions() };
    assert_eq!(Calendar::new(far).is_working_day(day("2299-12-29")), Err(BeyondCalendar::NoBankHolidays));
}

#[test]
fn counting_working_days_between() {
    let between = |from: &str, until: &str| calendar().working_days_between(day(from), day(until)).unwrap();
    assert_eq!(between("2026-12-11", "2027-01-06"), 15);
    assert_eq!(between("2027-03-25", "2027-03-29"), 0);
    assert_eq!(between("2027-03-30", "2027-03-25"), 0);
    assert_eq!(between("2024-12-31", "2025-01-02"), 1, "the eve of the first date covered will do");
}

#[test]
fn moments_are_read_and_written() {
    let moment = at("2026-12-24T16:00");
    assert_eq!(moment.to_string(), "Thursday 24 December 2026, 16:00");
    assert_eq!(moment.short(), "Thu 24 Dec 2026, 16:00");
    assert_eq!(moment.iso(), "2026-12-24T16:00+00:00");
    assert_eq!(at("2026-06-24 16:00:59").iso(), "2026-06-24T16:00+01:00");
    assert_eq!(serde_json::to_string(&moment).unwrap(), "\"2026-12-24T16:00+00:00\"");
    assert_eq!(serde_json::from_str::<Moment>("\"2026-12-24T16:00Z\"").unwrap(), moment);
}

#[test]
fn clock_changes_are_read_honestly() {
    assert!(matches!(Moment::parse("2026-03-29T01:30"), Err(NotAMoment::Skipped(_))));
    assert!(matches!(Moment::parse("2026-06-24T16:00Z"), Err(NotAMoment::WrongOffset(_))));
    let (first, second) = (at("2026-10-25T01:30"), at("2026-10-25T01:30+00:00"));
    assert_eq!(first.iso(), "2026-10-25T01:30+01:00");
    assert_eq!(second.minutes_since(first), 60);
}

#[test]
fn what_is_no_moment_is_said_to_be_none() {
    for text in [
        "",
        "T",
        "2026-12-24",
        "24/12/2026 16:00",
        "2026-13-01T10:00",
        "2026-02-30T10:00",
        "2026-12-24T24:00",
        "2026-12-24T16:00:60",
        "2026-12-24T16",
        "2026-12-24T16:00+1:00",
        "2026-12-24Té:00",
        "2026-12-24T16:00+é",
    ] {
        assert!(matches!(Moment::parse(text), Err(NotAMoment::Unreadable(_))), "{text}");
    }
    assert!(matches!(Moment::parse("1800-01-01T10:00"), Err(NotAMoment::OutOfRange(_))));
}

#[test]
fn amounts_and_units_read_as_english() {
    assert_eq!(Amount::new(1, Unit::WorkingDays).to_string(), "1 working day");
    assert_eq!(Amount::new(3, Unit::WorkingDays).to_string(), "3 working days");
    assert_eq!(Unit::Hours.to_string(), "hours");
}

#[test]
fn conventions_survive_serde() {
    let json = serde_json::to_string(&conventions()).unwrap();
    assert_eq!(serde_json::from_str::<Conventions>(&json).unwrap(), conventions());
    assert_eq!(serde_json::from_str::<Conventions>("{}").unwrap(), Conventions::default());
    let _ = schemars::schema_for!(Conventions);
}
