//! Networks under the real calendar: against breakpoints tried one and all, and sweeps against starts
//! tried one by one.

use std::collections::BTreeSet;

use super::super::clock::{Dates, later};
use super::super::propagate::{Aim, Stop};
use super::super::sameness::Days;
use super::super::scan::{Piece, scan};
use super::super::solve::Engine;
use super::super::sweep::{Verdict, look};
use super::*;

/// A few acts after one another with limits a text might state.
fn network(dice: &mut Dice, points: u32, units: &[Unit], most: u64) -> Network {
    let mut network = Network::new();
    let list: Vec<Point> = (0..points).map(|_| network.point()).collect();
    for tag in 0..3 + dice.below(4) as u32 {
        let x = 1 + dice.below(u64::from(points) - 1) as usize;
        let y = dice.below(x as u64) as usize;
        let (x, y) = (list[x], list[y]);
        let limit = amount(dice.below(most) as u32, *dice.pick(units));
        let tag = Tag(tag);
        match dice.below(10) {
            0..3 => network.within(x, limit, y, tag),
            3 => network.not_before(x, y, tag),
            4 => network.at_least_after(x, limit, y, tag),
            5 => network.at_least_before(y, limit, x, tag),
            6 => network.same_day(x, dice.below(2) == 0, y, tag),
            7 => network.after(x, y, tag),
            8 => network.during(x, *dice.pick(&[Window::WorkingDays, Window::OfficeHours]), tag),
            _ => network.within_before(y, limit, x, tag),
        };
    }
    network
}

const UNITS: [Unit; 4] = [Unit::Hours, Unit::Days, Unit::WorkingDays, Unit::SchoolDays];

/// Minutes at which anything can turn: the turns of each day, moved by every sum of clock steps.
fn breakpoints(network: &Network, first: Moment, last: Moment, office: bool) -> Vec<Moment> {
    let mut moments: BTreeSet<Moment> = BTreeSet::new();
    let mut midnight = first;
    while midnight <= last {
        let turns: &[i64] = if office { &[0, 540, 1020, 1021, 1439] } else { &[0, 1439] };
        let clock = |turn: &i64| Time::new((turn / 60) as i8, (turn % 60) as i8, 0, 0).unwrap();
        moments.extend(turns.iter().map(|turn| Moment::at(midnight.date(), clock(turn)).unwrap()));
        midnight = later(Moment::last_of(midnight.date()).unwrap(), 1);
    }
    moments.extend(network.bounds().iter().filter_map(|bound| match bound.limit {
        Limit::NotAfter(moment) | Limit::NotBefore(moment) => Some(moment),
        _ => None,
    }));
    let clock = |bound: &Bound| match &bound.limit {
        Limit::UpTo { step, .. } | Limit::From { step, .. } => step.clock_minutes(),
        _ => None,
    };
    let offsets: BTreeSet<i64> = network.bounds().iter().filter_map(clock).filter(|minutes| *minutes != 0).collect();
    for _ in 1..network.len() {
        let more =
            moments.iter().flat_map(|moment| offsets.iter().flat_map(|by| [later(*moment, *by), later(*moment, -by)]));
        let more: Vec<Moment> = more.filter(|moment| (first..=last).contains(moment)).collect();
        moments.extend(more);
    }
    moments.into_iter().collect()
}

/// Around Easter, the summer clock change, Christmas and an ordinary week, every timeline of
/// breakpoints is tried, asking the calendar's step functions and never their adjoints.
#[test]
fn schedules_agree_with_every_breakpoint() {
    let mut dice = Dice(6);
    let (mut met, mut clashes) = (0, 0);
    for case in 0..600 {
        let office = case % 3 == 0;
        let calendar = if office { office_calendar() } else { calendar() };
        let begins = *dice.pick(&["2026-04-02", "2026-03-27", "2026-12-24", "2026-06-03", "2026-10-24"]);
        let mut network = network(&mut dice, 3, &UNITS[..3], 3);
        let first = Moment::first_of(day(begins)).unwrap();
        let last = Moment::last_of(later(first, 5 * 1440 + 720).date()).unwrap();
        let start = later(first, *dice.pick(&[0, 540, 960, 1439]));
        let points: Vec<Point> = network.points().collect();
        network.fix(points[0], start, Tag::GIVEN);
        for point in &points {
            network.bound(*point, Limit::NotBefore(first), Tag::GIVEN).bound(*point, Limit::NotAfter(last), Tag::GIVEN);
        }
        let moments = breakpoints(&network, first, last, office);
        let solutions = tried(&calendar, &network, &moments);
        let dates = Dates { calendar: &calendar, from: at("2026-01-01T00:00"), until: at("2027-12-31T23:59") };
        let engine = Engine::new(&dates, &network);
        let all = engine.all_but(&BTreeSet::new());
        let latest = engine.run(&all, &[], Aim::Latest);
        if let Some(Stop::Clash(bounds)) = &latest.stop {
            clashes += 1;
            assert!(solutions.is_empty(), "{network:?} has {:?}", solutions[0]);
            let clash = engine.clash(bounds, &all, &[]);
            for (tag, witness) in &clash.without {
                let lacking = missed(&calendar, &network, witness);
                assert!(!lacking.contains(&Tag::GIVEN) && lacking.is_disjoint(&(&clash.tags - &[*tag].into())));
            }
            assert_eq!(clash.without.len(), clash.tags.len());
            continue;
        }
        met += 1;
        let earliest = engine.run(&all, &[], Aim::Earliest);
        for point in points {
            let at = |outcome: &super::super::propagate::Outcome| outcome.values[point.index()].at;
            let moments = || solutions.iter().map(|line| line[point.index()]);
            assert_eq!(at(&latest), moments().max(), "latest of {point:?} in {network:?}");
            assert_eq!(at(&earliest), moments().min(), "earliest of {point:?} in {network:?}");
        }
    }
    assert!(met > 100 && clashes > 100, "{met} {clashes}");
}

/// Every timeline of these moments that meets the bounds.
fn tried(calendar: &Calendar, network: &Network, moments: &[Moment]) -> Vec<Vec<Moment>> {
    // For each bound, which pairs of moments meet it.
    let tables: Vec<(usize, usize, Vec<bool>)> = network
        .bounds()
        .iter()
        .map(|bound| {
            let source = match &bound.limit {
                Limit::UpTo { of, .. } | Limit::From { of, .. } => of.index(),
                _ => bound.point.index(),
            };
            let answer = |step: Step| moments.iter().map(move |y| step.of(calendar, *y)).collect::<Vec<_>>();
            let answers = match &bound.limit {
                Limit::UpTo { step, .. } | Limit::From { step, .. } => answer(*step),
                _ => Vec::new(),
            };
            let met = |x: &Moment, y: usize| match &bound.limit {
                Limit::UpTo { .. } => answers[y].is_ok_and(|answer| *x <= answer),
                Limit::From { .. } => answers[y].is_ok_and(|answer| *x >= answer),
                _ => moments[y] == *x && meets(calendar, bound, &[(bound.point, *x)].into()) == Some(true),
            };
            let table = moments.iter().flat_map(|x| (0..moments.len()).map(move |y| (x, y))).map(|(x, y)| met(x, y));
            (bound.point.index(), source, table.collect())
        })
        .collect();
    let count = moments.len();
    let holds = |line: &[usize]| {
        let known = |(x, y, _): &&(usize, usize, Vec<bool>)| x.max(y) < &line.len();
        tables.iter().filter(known).all(|(x, y, table)| table[line[*x] * count + line[*y]])
    };
    let mut lines: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..network.len() {
        let longer = lines.iter().flat_map(|line| (0..count).map(move |next| [&line[..], &[next]].concat()));
        lines = longer.filter(|line| holds(line)).collect();
    }
    lines.into_iter().map(|line| line.into_iter().map(|at| moments[at]).collect()).collect()
}

/// A sweep looks at a few starts a day and knows of every minute.
#[test]
fn a_sweep_knows_of_every_minute() {
    let mut dice = Dice(7);
    let mut clashing = 0;
    for case in 0..60 {
        let calendar = if case % 3 == 0 { office_calendar() } else { calendar() };
        let solver = Solver::new(&calendar).unwrap();
        let mut network = network(&mut dice, 4, &UNITS, 4);
        let begins = *dice.pick(&["2026-04-01", "2026-03-26", "2026-10-22", "2026-12-22"]);
        let from = day(begins);
        let until = later(Moment::first_of(from).unwrap(), 4 * 1440 + 720).date();
        for point in [2, 3].map(Point) {
            // A fixed date, so that a start's own movement meets what does not move.
            let fixed = later(Moment::first_of(from).unwrap(), dice.below(5 * 1440) as i64);
            let limit = if dice.below(2) == 0 { Limit::NotBefore(fixed) } else { Limit::NotAfter(fixed) };
            network.bound(point, limit, Tag(20 + point.0));
        }
        let sweep = solver.over(&network, Point(0), from, until);
        let all = sweep.engine.all_but(&BTreeSet::new());
        let swept = scan(sweep.reach(&all), from, until, |start| look(&sweep.engine, &all, &[(Point(0), start)]));
        let one = |start| look(&sweep.engine, &all, &[(Point(0), start)]).verdict;
        for piece in &swept {
            let span = piece.last.minutes_since(piece.first);
            let between = later(piece.first, dice.below(span as u64 + 1) as i64);
            for start in [piece.first, between, piece.last] {
                assert_eq!(one(start), piece.verdict, "{start:?} of {piece:?} in {network:?}");
            }
            clashing += usize::from(piece.verdict == Verdict::Clash);
        }
        let minutes: i64 = swept.iter().map(|piece| piece.last.minutes_since(piece.first) + 1).sum();
        assert_eq!(minutes, Moment::last_of(until).unwrap().minutes_since(Moment::first_of(from).unwrap()) + 1);
    }
    assert!(clashing > 50, "{clashing}");
}

/// Dates that serve for others give what they would have given themselves.
#[test]
fn like_dates_have_like_outcomes() {
    let mut dice = Dice(8);
    for case in 0..12 {
        let calendar = if case % 3 == 0 { office_calendar() } else { calendar() };
        let days = Days::of(&calendar, (day("2026-01-01"), day("2027-12-31")));
        let dates = Dates { calendar: &calendar, from: at("2026-01-01T00:00"), until: at("2027-12-31T23:59") };
        let units = if case % 4 == 0 { vec![Unit::Months, Unit::WorkingDays] } else { UNITS.to_vec() };
        let network = network(&mut dice, 4, &units, 4);
        let engine = Engine::new(&dates, &network);
        let all = engine.all_but(&BTreeSet::new());
        let reach = days.reach_of(&network, &all).map(|reach| (&days, reach));
        assert!(reach.is_some());
        let (from, until) = (day("2026-03-01"), day("2027-02-15"));
        let mut looks = 0;
        let shared = scan(reach, from, until, |start| {
            looks += 1;
            look(&engine, &all, &[(Point(0), start)])
        });
        let each = scan(None, from, until, |start| look(&engine, &all, &[(Point(0), start)]));
        let plain = |pieces: &[Piece<Verdict>]| pieces.iter().map(|p| (p.first, p.last, p.verdict)).collect::<Vec<_>>();
        assert_eq!(plain(&shared), plain(&each), "{network:?}");
        assert!(looks <= each.len());
    }
}
