//! Two limits on one clock.

use super::super::{Amount, BeyondCalendar, Comparison, Limit, Unit, compare};
use super::*;

fn within(count: u32, unit: Unit) -> Limit {
    Limit::Within(Amount::new(count, unit))
}

fn swept(first: Limit, second: Limit) -> Comparison {
    compare(&calendar(), first, second, day("2026-07-01"), day("2028-12-31")).unwrap()
}

#[test]
fn equal_limits_are_always_equal() {
    let found = swept(within(2, Unit::Weeks), within(14, Unit::Days));
    assert!(found.always_equal && found.first_example.is_none() && found.starts_tried > 3600);
    assert!(swept(within(72, Unit::Hours), within(4320, Unit::Minutes)).always_equal);
    assert!(!swept(within(24, Unit::Hours), within(1, Unit::Days)).always_equal);
}

#[test]
fn an_ordinary_week_is_preferred_to_a_holiday() {
    let found = swept(within(72, Unit::Hours), within(3, Unit::WorkingDays));
    let example = found.ordinary_example.unwrap();
    assert_eq!(example.start.short(), "Wed 1 Jul 2026, 09:00");
    assert_eq!((found.second_sooner_on, found.tried_until), (0, Some(day("2028-12-26"))));
}

#[test]
fn seventy_two_hours_may_be_over_before_one_working_day() {
    let found = swept(within(72, Unit::Hours), within(1, Unit::WorkingDays));
    let clash = found.first_sooner_example.unwrap();
    assert_eq!(clash.start.short(), "Fri 3 Jul 2026, 09:00");
    assert_eq!(clash.second.short(), "Mon 6 Jul 2026, 23:59");
    assert!(found.second_sooner_on > found.first_sooner_on);
}

#[test]
fn each_side_has_its_dates() {
    let found = swept(Limit::SameDay, Limit::SameWorkingDay);
    assert_eq!(found.second_sooner_on, 0);
    let first = found.first_example.unwrap();
    assert_eq!(first.start.short(), "Sat 4 Jul 2026, 00:00");
    assert_eq!(first.second.short(), "Mon 6 Jul 2026, 23:59");
}

#[test]
fn the_closing_of_the_office_is_tried() {
    let found = compare(
        &office_calendar(),
        within(1, Unit::WorkingDays),
        within(24, Unit::Hours),
        day("2026-07-06"),
        day("2026-07-06"),
    );
    let found = found.unwrap();
    assert_eq!((found.first_sooner_on, found.second_sooner_on, found.starts_tried), (0, 1, 6));
}

#[test]
fn beyond_the_calendar_nothing_is_compared() {
    let late =
        compare(&calendar(), within(1, Unit::Days), within(1, Unit::WorkingDays), day("2029-06-01"), day("2029-07-01"));
    assert!(matches!(late, Err(BeyondCalendar::NotCovered { .. })));
    let no_period = compare(&calendar(), Limit::SameDay, Limit::SameDay, day("2026-07-01"), day("2026-06-01"));
    assert!(no_period.is_err());
    let school = Calendar::new(Conventions { terms: vec![], ..conventions() });
    let refused = compare(&school, within(1, Unit::SchoolDays), Limit::SameDay, day("2026-07-01"), day("2026-07-09"));
    assert_eq!(refused, Err(BeyondCalendar::NoTerms));
}

/// The few minutes tried decide what every minute of the day would.
#[test]
fn the_minutes_tried_are_enough() {
    let limits = [
        within(24, Unit::Hours),
        within(1, Unit::WorkingDays),
        within(49, Unit::Hours),
        within(2, Unit::Days),
        Limit::SameWorkingDay,
    ];
    for calendar in [calendar(), office_calendar()] {
        for (one, two) in limits.iter().flat_map(|one| limits.iter().map(move |two| (*one, *two))) {
            for date in ["2026-07-02", "2026-07-03", "2026-07-04", "2026-10-23", "2026-10-24"].map(day) {
                let found = compare(&calendar, one, two, date, date).unwrap();
                let gaps = every_minute(&calendar, one, two, date);
                assert_eq!(found.first_sooner_on > 0, gaps.iter().any(|gap| *gap < 0), "{one:?} {two:?} {date}");
                assert_eq!(found.second_sooner_on > 0, gaps.iter().any(|gap| *gap > 0), "{one:?} {two:?} {date}");
            }
        }
    }
}

fn every_minute(calendar: &Calendar, one: Limit, two: Limit, date: Date) -> Vec<i64> {
    let first = Moment::first_of(date).unwrap();
    (0..Moment::last_of(date).unwrap().minutes_since(first) + 1)
        .map(|minute| {
            let start = first.plus_minutes(minute).unwrap();
            one.deadline(calendar, start).unwrap().minutes_since(two.deadline(calendar, start).unwrap())
        })
        .collect()
}
