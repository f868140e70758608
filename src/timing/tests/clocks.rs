//! Steps and their adjoints for every kind of step, and networks in hours against shortest paths.

use std::collections::BTreeSet;

use petgraph::algo::bellman_ford;
use petgraph::graph::{DiGraph, NodeIndex};

use super::super::clock::{Clock, Dates, later};
use super::super::propagate::{Aim, Stop};
use super::super::solve::Engine;
use super::*;

fn steps(dice: &mut Dice) -> Step {
    let unit = *dice.pick(&Unit::ALL);
    let most = if unit == Unit::Years { 2 } else { 9 };
    let n = dice.below(most) as u32;
    match dice.below(12) {
        0 => Step::Minutes(dice.below(4000) as i64 - 2000),
        1 => Step::Deadline(amount(n, unit)),
        2 => Step::PastDeadline(amount(n, unit)),
        3 => Step::EarliestAfter(amount(n, unit)),
        4 => Step::LatestBefore(amount(n, unit)),
        5 => Step::DayBegins,
        6 => Step::DayEnds,
        7 => Step::WorkingDayEnds,
        8 => Step::NthDayBegins(n, unit),
        9 => Step::NthDayEnds(n, unit),
        10 => Step::WeekBegins(20 + 5 * n),
        _ => Step::WeekEnds(20 + 5 * n),
    }
}

/// A minute of 2026: any, or close to the turn of a day, a holiday or a clock change.
fn minute(dice: &mut Dice) -> Moment {
    let day = match dice.below(3) {
        0 => *dice.pick(&[86i64, 87, 88, 91, 92, 95, 144, 296, 297, 298, 357, 358, 361]),
        _ => dice.below(365) as i64,
    };
    let minute = match dice.below(3) {
        0 => *dice.pick(&[0i64, 1, 2, 539, 540, 541, 1019, 1020, 1021, 1438, 1439]),
        _ => dice.below(1440) as i64,
    };
    later(at("2026-01-01T00:00"), day * 1440 + minute)
}

#[test]
fn every_step_has_its_adjoint() {
    let mut dice = Dice(3);
    let mut answered = 0;
    for case in 0..6_000 {
        let calendar = if case % 2 == 0 { calendar() } else { office_calendar() };
        let (step, x) = (steps(&mut dice), minute(&mut dice));
        let Ok(first) = step.first_reaching(&calendar, x) else { continue };
        let (Ok(reached), Ok(short)) = (step.of(&calendar, first), step.of(&calendar, later(first, -1))) else {
            continue;
        };
        answered += 1;
        assert!(reached >= x, "{step:?} of {first:?} is {reached:?}, before {x:?}");
        assert!(short < x, "{step:?} of the minute before {first:?} is {short:?}, not before {x:?}");
    }
    assert!(answered > 3_000, "{answered}");
}

/// Up to `steady_until` a step is constant, or moves minute for minute; so does its adjoint.
#[test]
fn steps_are_steady_as_long_as_is_said() {
    let mut dice = Dice(4);
    for case in 0..3_000 {
        let calendar = if case % 2 == 0 { calendar() } else { office_calendar() };
        let dates = Dates { calendar: &calendar, from: at("2026-01-01T00:00"), until: at("2027-12-31T23:59") };
        let (step, y) = (steps(&mut dice), minute(&mut dice));
        if step.is_mixed() {
            continue;
        }
        let shift = i64::from(step.begins());
        let span = dates.steady_until(y).minutes_since(y);
        let some = later(y, dice.below(span as u64 + 1) as i64);
        let moved = if step.clock_minutes().is_some() { some.minutes_since(y) } else { 0 };
        if let (Ok(first), Ok(then)) = (step.of(&calendar, y), step.of(&calendar, some)) {
            assert_eq!(then.minutes_since(first), moved, "{step:?} from {y:?} to {some:?}");
        }
        let adjoint = |moment| step.first_reaching(&calendar, later(moment, shift));
        if let (Ok(first), Ok(then)) = (adjoint(y), adjoint(some)) {
            assert_eq!(then.minutes_since(first), moved, "adjoint of {step:?} from {y:?} to {some:?}");
        }
    }
}

/// Bounds in hours and minutes are the simple temporal problem: its latest schedule is shortest paths,
/// and it has none exactly if there is a negative cycle.
#[test]
fn hours_agree_with_shortest_paths() {
    let mut dice = Dice(5);
    let calendar = calendar();
    let start = at("2026-06-05T16:00");
    let dates = Dates { calendar: &calendar, from: at("2026-01-01T00:00"), until: at("2027-12-31T23:59") };
    let (mut met, mut clashes) = (0, 0);
    for _ in 0..4_000 {
        let mut network = Network::new();
        let points: Vec<Point> = (0..6).map(|_| network.point()).collect();
        network.fix(points[0], start, Tag::GIVEN);
        let mut graph: DiGraph<(), f64> = DiGraph::new();
        let nodes: Vec<NodeIndex> = points.iter().map(|_| graph.add_node(())).collect();
        for tag in 0..4 + dice.below(8) {
            let (x, y) = (dice.below(6) as usize, dice.below(6) as usize);
            if x == y {
                continue;
            }
            let hours = dice.below(30) as u32;
            let minutes = i64::from(hours) * 60;
            let tag = Tag(tag as u32);
            let (upper, weight) = match dice.below(4) {
                0 => (network.within(points[x], amount(hours, Unit::Hours), points[y], tag), minutes),
                1 => (network.before(points[x], points[y], tag), -1),
                2 => (network.at_least_before(points[x], amount(hours, Unit::Hours), points[y], tag), -minutes),
                _ => {
                    // y is at least so long after x: x is at most y less so long.
                    (network.at_least_after(points[y], amount(hours, Unit::Hours), points[x], tag), -minutes)
                }
            };
            let _ = upper;
            graph.add_edge(nodes[y], nodes[x], weight as f64);
        }
        let everywhere = graph.add_node(());
        for node in &nodes {
            graph.add_edge(everywhere, *node, 0.0);
        }
        let engine = Engine::new(&dates, &network);
        let all = engine.all_but(&BTreeSet::new());
        if bellman_ford(&graph, everywhere).is_err() {
            clashes += 1;
            assert!(matches!(engine.stop(&all, &[]), Some(Stop::Clash(_))), "{network:?}");
            continue;
        }
        met += 1;
        assert_eq!(engine.stop(&all, &[]), None);
        let latest = engine.run(&all, &[], Aim::Latest);
        let paths = bellman_ford(&graph, nodes[0]).unwrap();
        for (point, node) in points.iter().zip(&nodes) {
            let found = latest.values[point.index()].at.map(|moment| moment.minutes_since(start));
            let path = Some(paths.distances[node.index()]).filter(|path| path.is_finite()).map(|path| path as i64);
            assert_eq!(found, path, "{point:?} of {network:?}");
        }
    }
    assert!(met > 500 && clashes > 500, "{met} {clashes}");
}
