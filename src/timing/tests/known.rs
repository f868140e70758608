//! Timelines worked out by hand, to the minute.

use std::collections::BTreeSet;

use super::*;
use crate::calendar::{BeyondCalendar, Weekday};

const ORDER: Tag = Tag(9);

fn tags(list: &[u32]) -> BTreeSet<Tag> {
    list.iter().copied().map(Tag).collect()
}

fn act(point: Point, before: &[Point], stated: &[u32]) -> Act {
    Act { point, before: before.iter().copied().collect(), stated: tags(stated) }
}

fn days(count: u32) -> Amount {
    amount(count, Unit::WorkingDays)
}

/// Police protection lasts at most 72 hours; the strategy discussion, within one working day, must fall
/// inside it.
fn protection() -> (Network, [Point; 3]) {
    let mut network = Network::new();
    let [begins, discussion, ends] = [(); 3].map(|()| network.point());
    network.within(discussion, days(1), begins, Tag(1)).not_before(discussion, begins, ORDER);
    network.within(ends, amount(72, Unit::Hours), begins, Tag(2)).not_before(ends, discussion, Tag(3));
    (network, [begins, discussion, ends])
}

#[test]
fn police_protection_may_be_over_before_the_next_working_day_is() {
    let (network, [begins, discussion, _]) = protection();
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let every_day = calendar.with_every_day_worked();
    let acts = [act(discussion, &[begins], &[1])];
    let (from, until) = (day("2026-01-01"), day("2026-12-31"));
    let found = solver.squeezes(&network, begins, &acts, from, until, Some(&every_day));
    let [squeeze] = &found[..] else { panic!("{found:?}") };
    assert_eq!((squeeze.kind, squeeze.ordinary.short().as_str()), (SqueezeKind::TooLate, "Fri 2 Jan 2026, 16:00"));
    assert_eq!(squeeze.permitted.short(), "Mon 5 Jan 2026, 23:59");
    assert_eq!(squeeze.needed.unwrap().short(), "Mon 5 Jan 2026, 16:00");
    assert_eq!(squeeze.weekdays[&Weekday::Friday], (52, 52), "every Friday");
    assert_eq!(squeeze.weekdays[&Weekday::Monday].0, 0);
    assert_eq!((squeeze.permitted_by.clone(), squeeze.clash.clone()), (tags(&[1]), tags(&[2, 3])));
    assert_eq!(squeeze.calendar_clash, Some(true), "with Saturdays worked there is always time");
    let lacking = missed(&calendar, &network, &squeeze.witness);
    assert_eq!((lacking.clone(), lacking.len()), (squeeze.missed.clone(), 1));
    let swept = solver.sweep(&network, begins, from, until, None);
    assert!(swept.clashes.is_empty() && swept.witness.is_some(), "it can be met by holding the discussion sooner");
}

#[test]
fn the_minute_of_the_squeeze() {
    let (network, [begins, discussion, _]) = protection();
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let on = |date: &str| {
        let found = solver.squeezes(&network, begins, &[act(discussion, &[begins], &[1])], day(date), day(date), None);
        found.first().map(|squeeze| squeeze.first.short())
    };
    assert_eq!(on("2026-06-04"), None, "Thursday");
    assert_eq!(on("2026-06-05").as_deref(), Some("Fri 5 Jun 2026, 00:00"));
    assert_eq!(on("2026-06-06"), None, "Saturday: 72 hours end on Tuesday");
    assert_eq!(on("2026-04-02").as_deref(), Some("Thu 2 Apr 2026, 00:00"), "Easter: the next working day is Tuesday");
    // From 23:59 on a Friday 72 hours end at 23:59 on Monday: exactly in time.
    for (start, squeezed) in [("2026-06-05T23:58", true), ("2026-06-05T23:59", false)] {
        let mut fixed = network.clone();
        fixed.fix(begins, at(start), Tag::GIVEN).fix(discussion, at("2026-06-08T23:59"), Tag::GIVEN);
        assert_eq!(solver.schedule(&fixed).is_err(), squeezed, "{start}");
    }
}

/// A further discussion up to 15 working days after the last, a conference within 15 of the first.
#[test]
fn a_further_discussion_leaves_no_time_for_the_conference() {
    let mut network = Network::new();
    let [first, further, conference] = [(); 3].map(|()| network.point());
    network.within(further, days(15), first, Tag(1)).not_before(further, first, ORDER);
    network.within(conference, days(15), first, Tag(2)).after(conference, further, ORDER);
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let acts = [act(further, &[first], &[1]), act(conference, &[first, further], &[2])];
    let (from, until) = (day("2026-06-01"), day("2026-06-30"));
    let found = solver.squeezes(&network, first, &acts, from, until, None);
    let [squeeze] = &found[..] else { panic!("{found:?}") };
    assert_eq!((squeeze.act, squeeze.kind, squeeze.days), (further, SqueezeKind::TooLate, (30, 30)));
    assert_eq!(squeeze.permitted.minutes_since(squeeze.needed.unwrap()), 1, "one minute too late");
    assert_eq!(squeeze.clash, tags(&[2, 9]));
    // A report two working days before the conference leaves thirteen.
    let mut stacked = Network::new();
    let [start, report, conference] = [(); 3].map(|()| stacked.point());
    stacked.within(conference, days(15), start, Tag(1)).within(report, days(15), start, Tag(2));
    stacked.at_least_before(report, days(2), conference, Tag(3));
    let found = solver.squeezes(&stacked, start, &[act(report, &[start], &[2])], from, until, None);
    assert!(found.is_empty(), "its limit comes also from what is after it: {found:?}");
    stacked.fix(start, at("2026-06-01T10:00"), Tag::GIVEN);
    let latest = solver.schedule(&stacked).unwrap().latest;
    assert_eq!(latest[conference.index()].unwrap().short(), "Mon 22 Jun 2026, 23:59");
    assert_eq!(latest[report.index()].unwrap().short(), "Thu 18 Jun 2026, 23:59", "the thirteenth");
}

#[test]
fn limits_that_no_text_relates_are_no_squeeze() {
    let mut network = Network::new();
    let [conference, record, group] = [(); 3].map(|()| network.point());
    network.within(record, days(20), conference, Tag(1)).not_before(record, conference, ORDER);
    network.within(group, days(10), conference, Tag(2)).not_before(group, conference, ORDER);
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let acts = [act(record, &[conference], &[1]), act(group, &[conference], &[2])];
    assert!(solver.squeezes(&network, conference, &acts, day("2026-01-01"), day("2026-12-31"), None).is_empty());
}

/// A start, an act on the same day, eight hours' work before it: impossible from 16:00.
#[test]
fn a_clash_from_some_minute_of_the_day() {
    let mut network = Network::new();
    let [start, done] = [(); 2].map(|()| network.point());
    network.same_day(done, false, start, Tag(1)).at_least_after(done, amount(8, Unit::Hours), start, Tag(2));
    network.within(done, days(3), start, Tag(3)).not_before(done, start, Tag(4));
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let every_day = calendar.with_every_day_worked();
    let swept = solver.sweep(&network, start, day("2026-06-01"), day("2026-06-07"), Some(&every_day));
    let [found] = &swept.clashes[..] else { panic!("{swept:?}") };
    assert_eq!((found.clash.tags.clone(), found.days, found.of_days), (tags(&[1, 2]), 7, 7));
    assert_eq!(
        (found.first.short(), found.ordinary.short()),
        ("Mon 1 Jun 2026, 16:00".into(), "Mon 1 Jun 2026, 16:00".into())
    );
    assert_eq!(found.calendar_clash, Some(false));
    assert_eq!(swept.fine.unwrap().short(), "Mon 1 Jun 2026, 09:00");
    for (tag, timeline) in &found.clash.without {
        assert_eq!(missed(&calendar, &network, timeline).intersection(&found.clash.tags).count(), 1, "{tag:?}");
    }
    // One minute decides.
    for (moment, clash) in [("2026-06-01T15:59", false), ("2026-06-01T16:00", true)] {
        let mut fixed = network.clone();
        fixed.fix(start, at(moment), Tag::GIVEN);
        assert_eq!(matches!(solver.schedule(&fixed), Err(Failure::Clash(_))), clash, "{moment}");
    }
}

/// Two clashes that share a statement are both found; a weekend's is a calendar clash.
#[test]
fn every_clash_is_found_and_counted() {
    let mut network = Network::new();
    let [start, a, b] = [(); 3].map(|()| network.point());
    network.within(a, amount(2, Unit::Days), start, Tag(1)).at_least_after(a, days(2), start, Tag(2));
    network.at_least_after(b, days(1), a, Tag(3)).within(b, amount(24, Unit::Hours), start, Tag(4));
    network.not_before(a, start, Tag(5));
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let every_day = calendar.with_every_day_worked();
    let swept = solver.sweep(&network, start, day("2026-06-01"), day("2026-06-28"), Some(&every_day));
    let told: Vec<_> =
        swept.clashes.iter().map(|found| (found.clash.tags.clone(), found.days, found.calendar_clash)).collect();
    assert_eq!(
        told,
        [
            (tags(&[1, 2]), 4 * 3, Some(true)),
            (tags(&[2, 3, 4]), 28, Some(false)),
            (tags(&[3, 4, 5]), 4 * 2, Some(true)),
        ],
        "Thursdays, Fridays and Saturdays; every day; Fridays and Saturdays"
    );
    assert!(!swept.cut_short && swept.fine.is_none());
}

#[test]
fn bounds_that_chase_each_other_are_found_at_once() {
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let clash = |network: &Network| match solver.schedule(network) {
        Err(Failure::Clash(clash)) => clash,
        other => panic!("{other:?}"),
    };
    for anchored in [false, true] {
        let mut network = Network::new();
        let [x, y, z] = [(); 3].map(|()| network.point());
        network.before(x, y, Tag(1)).not_after(y, x, Tag(2)).not_before(z, x, Tag(3));
        if anchored {
            network.bound(y, Limit::NotAfter(at("2027-06-01T10:00")), Tag(4));
        }
        assert_eq!(clash(&network).tags, tags(&[1, 2]), "a minute a time round");
        assert_eq!(clash(&network).without.len(), 2);
        // Declared the same moment, and one later than the other.
        let mut network = Network::new();
        let [x, y] = [(); 2].map(|()| network.point());
        network.same(x, y, Tag(1)).after(x, y, Tag(2)).during(x, Window::OfficeHours, Tag(3));
        assert_eq!(clash(&network).tags, tags(&[1, 2]));
        // By the day: on the same day, and two days after.
        let mut network = Network::new();
        let [x, y] = [(); 2].map(|()| network.point());
        network.same_day(x, false, y, Tag(1)).at_least_after(x, days(2), y, Tag(2));
        if anchored {
            network.bound(x, Limit::NotAfter(at("2027-06-01T10:00")), Tag(3));
            network.bound(y, Limit::NotBefore(at("2026-06-01T10:00")), Tag(4));
        }
        assert_eq!(clash(&network).tags, tags(&[1, 2]));
    }
}

#[test]
fn a_ring_that_some_dates_close_is_no_clash() {
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let mut network = Network::new();
    let [x, y] = [(); 2].map(|()| network.point());
    // Within a working day, and at least three days later: over a weekend.
    network.within(x, days(1), y, Tag(1)).at_least_after(x, amount(3, Unit::Days), y, Tag(2));
    let witness = solver.witness(&network, Some(at("2026-06-02T10:00"))).unwrap();
    assert_eq!(
        (witness[&y].short(), witness[&x].short()),
        ("Fri 5 Jun 2026, 00:00".into(), "Mon 8 Jun 2026, 00:00".into())
    );
    assert_eq!(missed(&calendar, &network, &witness), BTreeSet::new());
}

#[test]
fn nothing_is_claimed_beyond_the_calendar() {
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let mut network = Network::new();
    let [start, x] = [(); 2].map(|()| network.point());
    network.at_least_after(x, days(5), start, Tag(1)).within(x, days(10), start, Tag(2));
    let mut late = network.clone();
    late.fix(start, at("2027-12-30T10:00"), Tag::GIVEN);
    assert!(matches!(solver.schedule(&late), Err(Failure::NotCovered(BeyondCalendar::NotCovered { .. }))));
    let swept = solver.sweep(&network, start, day("2027-12-01"), day("2030-12-31"), None);
    assert_eq!((swept.of_days, swept.decided_until), (15, Some(day("2027-12-15"))));
    assert!(swept.clashes.is_empty() && matches!(swept.undecided, Some(BeyondCalendar::NotCovered { .. })));
    // What is impossible whatever the holidays is said all the same.
    network.within(x, amount(1, Unit::Hours), start, Tag(3)).at_least_after(x, amount(2, Unit::Hours), start, Tag(4));
    network.fix(start, at("2027-12-31T10:00"), Tag::GIVEN);
    let Err(Failure::Clash(clash)) = solver.schedule(&network) else { panic!() };
    assert_eq!(clash.tags, tags(&[1, 3]), "five working days are more than an hour, whatever the holidays");
    for unit in [Unit::Minutes, Unit::Days, Unit::WorkingDays, Unit::SchoolDays, Unit::Months, Unit::Years] {
        let mut far = Network::new();
        let [start, x] = [(); 2].map(|()| far.point());
        let many = amount(1_000_000_000, unit);
        far.fix(start, at("2026-06-01T10:00"), Tag::GIVEN).within(x, many, start, Tag(1)).at_least_after(
            x,
            many,
            start,
            Tag(2),
        );
        assert!(matches!(solver.schedule(&far), Err(Failure::NotCovered(_))), "{unit}");
    }
}

#[test]
fn a_calendar_without_working_days_answers_nothing_about_them() {
    let idle = Calendar::new(Conventions { working_week: [].into(), ..conventions() });
    assert_eq!(Solver::new(&idle).unwrap_err(), BeyondCalendar::NoWorkingWeek);
    assert_eq!(Solver::new(&Calendar::new(Conventions::default())).unwrap_err(), BeyondCalendar::NoBankHolidays);
    let no_terms = Calendar::new(Conventions { terms: Vec::new(), ..conventions() });
    let mut network = Network::new();
    let [start, x] = [(); 2].map(|()| network.point());
    network.by_nth_day(x, 10, Unit::SchoolDays, start, Tag(1)).fix(start, at("2026-06-01T10:00"), Tag::GIVEN);
    let solver = Solver::new(&no_terms).unwrap();
    assert_eq!(solver.schedule(&network), Err(Failure::NotCovered(BeyondCalendar::NoTerms)));
    assert_eq!(solver.sweep(&network, x, day("2026-06-01"), day("2026-06-02"), None).of_days, 0);
}

#[test]
fn the_later_of_several_has_a_latest_schedule() {
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let mut network = Network::new();
    let [a, b, x] = [(); 3].map(|()| network.point());
    network.fix(a, at("2026-06-01T10:00"), Tag::GIVEN).fix(b, at("2026-06-10T10:00"), Tag::GIVEN);
    network.within_of_later(x, days(1), &[a, b], Tag(1)).not_before(x, a, Tag(2));
    let schedule = solver.schedule(&network).unwrap();
    assert!(!schedule.earliest_meets_all);
    assert_eq!(schedule.latest[x.index()].unwrap().short(), "Thu 11 Jun 2026, 23:59");
    let mut sooner = network.clone();
    sooner.within_of_earlier(x, days(1), &[a, b], Tag(3));
    assert_eq!(solver.schedule(&sooner).unwrap().latest[x.index()].unwrap().short(), "Tue 2 Jun 2026, 23:59");
    network.at_least_after(x, days(2), b, Tag(4));
    let Err(Failure::Clash(clash)) = solver.schedule(&network) else { panic!() };
    assert_eq!(clash.tags, tags(&[1, 4]));
}

/// Something due on the same day that only an office open on working days can do: Saturday is bad.
#[test]
fn a_bad_day_is_neither_too_late_nor_too_early() {
    let mut network = Network::new();
    let [start, visit, record] = [(); 3].map(|()| network.point());
    network.within(visit, amount(7, Unit::Days), start, Tag(1)).not_before(visit, start, ORDER);
    network.same_day(record, false, visit, Tag(2)).not_before(record, visit, ORDER);
    network.during(record, Window::WorkingDays, Tag(3));
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let (from, until) = (day("2026-06-01"), day("2026-06-14"));
    let found = solver.squeezes(&network, start, &[act(visit, &[start], &[1])], from, until, None);
    let [early, bad] = &found[..] else { panic!("{found:#?}") };
    let (early, bad) = if early.kind == SqueezeKind::BadDay { (bad, early) } else { (early, bad) };
    assert_eq!(
        (bad.kind, bad.ordinary.short(), bad.permitted.short()),
        (SqueezeKind::BadDay, "Mon 1 Jun 2026, 16:00".to_string(), "Sat 6 Jun 2026, 00:00".to_string(),)
    );
    assert_eq!((bad.clash.clone(), bad.permitted_by.clone()), (tags(&[2, 3, 9]), tags(&[1, 9])));
    assert_eq!(early.kind, SqueezeKind::TooLate, "from a Saturday or Sunday the seventh day is one too");
    assert_eq!(early.weekdays[&Weekday::Saturday], (2, 2));
    assert_eq!(early.days, (4, 14));
}

#[test]
fn a_thousand_acts_have_their_schedule() {
    let calendar = calendar();
    let solver = Solver::new(&calendar).unwrap();
    let (mut network, points) = Network::made_procedure(1_000);
    network.fix(points[0], at("2026-01-02T10:00"), Tag::GIVEN);
    let schedule = solver.schedule(&network).unwrap();
    assert!(schedule.earliest.iter().all(Option::is_some));
    assert!(schedule.latest.iter().flatten().count() > 100, "until the calendar ends");
    let (mut network, points) = Network::made_procedure(100);
    network.fix(points[0], at("2026-05-05T10:00"), Tag::GIVEN);
    network.bound(points[99], Limit::NotAfter(at("2026-07-01T12:00")), Tag(99_999));
    let Err(Failure::Clash(clash)) = solver.schedule(&network) else { panic!() };
    assert!(clash.tags.contains(&Tag(99_999)) && clash.tags.len() > 60, "{:?}", clash.tags);
    let unproved: Vec<_> = clash.tags.iter().filter(|tag| !clash.without.contains_key(tag)).collect();
    assert!(unproved.is_empty(), "{unproved:?}");
}
