//! Laws every step function keeps, against a walker that goes day by day.

use proptest::prelude::*;

use super::super::{Amount, BeyondCalendar, Unit, Weekday, Window};
use super::*;

const UNITS: [Unit; 8] = Unit::ALL;

fn unit() -> impl Strategy<Value = Unit> {
    proptest::sample::select(UNITS.to_vec())
}

/// Any minute of 2026, with the hours about the clock changes and the ends of months well met.
fn moment() -> impl Strategy<Value = Moment> {
    let year = (0i64..365 * 24 * 60).boxed();
    let changes = prop_oneof![Just(87i64), Just(297)].prop_flat_map(|day| day * 1440 - 180..day * 1440 + 180);
    let month_ends = (0i64..60).prop_map(|n| (n * 6 + 25) * 1440 + 1439 * (n % 2));
    prop_oneof![4 => year, 1 => changes, 1 => month_ends]
        .prop_map(|minutes| at("2026-01-01T00:00").plus_minutes(minutes).unwrap())
}

fn either_calendar() -> impl Strategy<Value = Calendar> {
    any::<bool>().prop_map(|office| if office { office_calendar() } else { calendar() })
}

/// Answers from the earlier start and the later, where the calendar has both.
fn ordered(earlier: Result<Moment, BeyondCalendar>, later: Result<Moment, BeyondCalendar>) -> bool {
    match (earlier, later) {
        (Ok(earlier), Ok(later)) => earlier <= later,
        _ => true,
    }
}

/// The Nth working day after (or before) a date, walked one day at a time.
fn walk(date: Date, n: u32, step: i64) -> Date {
    let conventions = conventions();
    let (mut date, mut left) = (date, n);
    while left > 0 {
        date = super::super::moment::plus_days(date, step).unwrap();
        let worked = Weekday::of(date) <= Weekday::Friday && conventions.bank_holiday(date).is_none();
        left -= u32::from(worked);
    }
    date
}

proptest! {
    #[test]
    fn monotone_in_the_start(a in moment(), b in moment(), count in 0u32..40, unit in unit(), calendar in either_calendar()) {
        let (a, b, amount) = (a.min(b), a.max(b), Amount::new(count, unit));
        prop_assert!(ordered(calendar.deadline(a, amount), calendar.deadline(b, amount)));
        prop_assert!(ordered(calendar.earliest_after(a, amount), calendar.earliest_after(b, amount)));
        prop_assert!(ordered(calendar.latest_before(a, amount), calendar.latest_before(b, amount)));
        prop_assert!(ordered(calendar.nth_day(a, count, unit), calendar.nth_day(b, count, unit)));
        prop_assert!(ordered(calendar.same_working_day_end(a), calendar.same_working_day_end(b)));
    }

    #[test]
    fn monotone_in_the_amount(a in moment(), count in 0u32..40, unit in unit(), calendar in either_calendar()) {
        let (less, more) = (Amount::new(count, unit), Amount::new(count + 1, unit));
        prop_assert!(ordered(calendar.deadline(a, less), calendar.deadline(a, more)));
        prop_assert!(ordered(calendar.earliest_after(a, less), calendar.earliest_after(a, more)));
        prop_assert!(ordered(calendar.latest_before(a, more), calendar.latest_before(a, less)));
    }

    #[test]
    fn a_deadline_is_not_before_its_start(a in moment(), count in 0u32..40, unit in unit(), calendar in either_calendar()) {
        let amount = Amount::new(count, unit);
        prop_assert!(ordered(Ok(a), calendar.deadline(a, amount)));
        prop_assert!(ordered(Ok(a), calendar.earliest_after(a, amount)));
        prop_assert!(ordered(calendar.latest_before(a, amount), Ok(a)));
        prop_assert!(ordered(calendar.earliest_after(a, Amount::new(count.max(1), unit)), calendar.deadline(a, Amount::new(count.max(1), unit))));
    }

    #[test]
    fn working_days_agree_with_a_walker(a in moment(), n in 1u32..60) {
        let (calendar, amount) = (calendar(), Amount::new(n, Unit::WorkingDays));
        let on = walk(a.date(), n, 1);
        prop_assert_eq!(calendar.deadline(a, amount).unwrap(), Moment::last_of(on).unwrap());
        prop_assert_eq!(calendar.earliest_after(a, amount).unwrap(), Moment::first_of(on).unwrap());
        prop_assert_eq!(calendar.working_days_between(a.date(), on).unwrap(), n);
        if let Ok(before) = calendar.latest_before(a, amount) {
            prop_assert_eq!(before, Moment::last_of(walk(a.date(), n, -1)).unwrap());
        }
    }

    /// The least start whose deadline is `end` or later: that one does, the minute before does not.
    #[test]
    fn the_first_start_in_time_is_the_adjoint(end in moment(), count in 0u32..14, unit in unit(), calendar in either_calendar()) {
        let amount = Amount::new(count, unit);
        if let Ok(start) = calendar.first_start_in_time(end, amount) {
            prop_assert!(ordered(Ok(end), calendar.deadline(start, amount)));
            if let Ok(too_soon) = calendar.deadline(start.plus_minutes(-1).unwrap(), amount) {
                prop_assert!(too_soon < end, "{:?} still reaches {:?}", too_soon, end);
            }
        }
    }

    #[test]
    fn the_last_start_clear_is_the_adjoint(end in moment(), count in 0u32..14, unit in unit(), calendar in either_calendar()) {
        let amount = Amount::new(count, unit);
        if let Ok(start) = calendar.last_start_clear(end, amount) {
            prop_assert!(ordered(calendar.earliest_after(start, amount), Ok(end)));
            if let Ok(too_late) = calendar.earliest_after(start.plus_minutes(1).unwrap(), amount) {
                prop_assert!(too_late > end, "{:?} is still clear of {:?}", too_late, end);
            }
        }
    }

    #[test]
    fn the_first_end_clear_is_the_adjoint(start in moment(), count in 0u32..14, unit in unit(), calendar in either_calendar()) {
        let amount = Amount::new(count, unit);
        if let Ok(end) = calendar.first_end_clear(start, amount) {
            prop_assert!(ordered(Ok(start), calendar.latest_before(end, amount)));
            if let Ok(too_soon) = calendar.latest_before(end.plus_minutes(-1).unwrap(), amount) {
                prop_assert!(too_soon < start, "{:?} is already clear of {:?}", too_soon, start);
            }
        }
    }

    #[test]
    fn the_first_start_by_the_nth_day_is_the_adjoint(end in moment(), n in 0u32..14, unit in unit(), calendar in either_calendar()) {
        if let Ok(start) = calendar.first_start_by_nth_day(end, n, unit) {
            prop_assert!(ordered(Ok(end), calendar.nth_day(start, n, unit)));
            if let Ok(too_soon) = calendar.nth_day(start.plus_minutes(-1).unwrap(), n, unit) {
                prop_assert!(too_soon < end, "{:?} is already {:?}", too_soon, end);
            }
        }
    }

    #[test]
    fn windows_are_the_nearest_minutes_within(a in moment(), b in moment(), calendar in either_calendar()) {
        for window in [Window::WorkingDays, Window::SchoolDays, Window::OfficeHours] {
            if let (Ok(first), Ok(last)) = (calendar.first_in(window, a), calendar.last_in(window, a)) {
                prop_assert!(last <= a && a <= first);
                prop_assert_eq!(calendar.is_in(window, first), Ok(true));
                prop_assert_eq!(calendar.is_in(window, last), Ok(true));
                prop_assert_eq!(first == a, calendar.is_in(window, a) == Ok(true));
                let between = a < b && b < first || last < b && b < a;
                prop_assert!(!between || calendar.is_in(window, b) == Ok(false));
            }
        }
    }

    #[test]
    fn moments_are_read_as_they_are_written(a in moment()) {
        prop_assert_eq!(at(&a.iso()), a);
    }

    /// Listed and unlisted years alike, the clock is that of the time zone data.
    #[test]
    fn the_clock_is_londons(days in 0i64..146_000, minute in 0i64..1440, near in proptest::option::of((1996i16..2062, any::<bool>()))) {
        let start = match near {
            // The hours about a change of the clocks.
            Some((year, spring)) => {
                let last = Date::new(year, if spring { 3 } else { 10 }, 31).unwrap();
                let sunday = (0..7).map(|back| super::super::moment::plus_days(last, -back).unwrap()).find(|date| Weekday::of(*date) == Weekday::Sunday);
                Moment::first_of(sunday.unwrap()).unwrap().plus_minutes(minute % 240).unwrap()
            }
            None => Moment::FIRST.plus_minutes(days * 1440 + minute).unwrap(),
        };
        let seconds = start.minutes_since(at("1970-01-01T01:00+01:00")) * 60;
        let zone = jiff::tz::TimeZoneDatabase::bundled().get("Europe/London").unwrap();
        let shown = zone.to_datetime(jiff::Timestamp::from_second(seconds).unwrap());
        prop_assert_eq!(start.date(), shown.date());
        prop_assert_eq!(start.time().to_string(), shown.time().to_string());
        let back = zone.to_ambiguous_timestamp(shown).compatible().unwrap().as_second();
        let found = Moment::at(shown.date(), shown.time()).unwrap();
        prop_assert_eq!(found.minutes_since(start) * 60, back - seconds);
    }

    #[test]
    fn a_skipped_minute_is_read_an_hour_later(minute in 0i8..60, year in 1996i16..2070) {
        let last = Date::new(year, 3, 31).unwrap();
        let sunday = (0..7).map(|back| super::super::moment::plus_days(last, -back).unwrap()).find(|date| Weekday::of(*date) == Weekday::Sunday).unwrap();
        let read = Moment::at(sunday, jiff::civil::Time::new(1, minute, 0, 0).unwrap()).unwrap();
        prop_assert_eq!((read.time().hour(), read.time().minute()), (2, minute));
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,30}") {
        let _ = Moment::parse(&text);
    }
}
