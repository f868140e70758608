//! Working days against an independent library, for every day of the years covered.

use chrono::NaiveDate;

use super::super::{Amount, Unit, Weekday};
use super::*;

fn worked(date: Date) -> bool {
    let theirs = NaiveDate::from_ymd_opt(date.year().into(), date.month().unsigned_abs().into(), date.day().unsigned_abs().into());
    Weekday::of(date) <= Weekday::Friday && !bankholidays::uk::is_bankholiday(&theirs.unwrap())
}

#[test]
fn working_days_are_those_of_an_independent_library() {
    let calendar = calendar();
    let (mut date, last) = (day("2025-01-01"), day("2028-12-31"));
    let mut compared = 0;
    while date <= last {
        assert_eq!(calendar.is_working_day(date), Ok(worked(date)), "{date}");
        compared += 1;
        // Three working days on, found by walking its days.
        let (mut walked, mut left) = (date, 3);
        while left > 0 {
            walked = walked.tomorrow().unwrap();
            left -= i32::from(worked(walked));
        }
        if walked <= last {
            let start = Moment::first_of(date).unwrap();
            let deadline = calendar.deadline(start, Amount::new(3, Unit::WorkingDays)).unwrap();
            assert_eq!(deadline.date(), walked, "three working days after {date}");
        }
        date = date.tomorrow().unwrap();
    }
    assert_eq!(compared, 1461);
}
