//! Acts that their own stated limits let come too late, too early or on a bad day for what a text says
//! must follow (language.md, section 4, kind 3).
//!
//! Candidates are found without asking the calendar, by how far each tie can reach at the most:
//!
//! - *too late*: for a deadline of `z` counted from `w`, the ways from `w` to `z` on which every deadline
//!   is used up to its last minute and every stated order and floor is kept, that could take longer than
//!   the deadline gives. What an act is counted from may come as late as the rest allows if no text says by
//!   when: an act counted from it then takes up any room there is;
//! - *too early*: for an act with a stated floor, the ways by which something earlier could keep it from
//!   coming so soon: a floor of what follows, less the deadlines from the act to that;
//! - *a bad day*: for an act on a ring of ties that could raise it above itself, whatever comes before.
//!
//! Each is decided ([`decide`]), put into its [`company`], and solved by [`crate::timing`], which says
//! whether it is so, from which starts, and with which timeline.

mod proof;

use super::circles::{Raise, Ways, Worth};
use super::company::{company, holds_always};
use super::decide::decide;
use super::impossible::may_meet;
use super::points::Point;
use super::proof::Proof;
use super::proofs::{Ground, Proofs, Small, of_the_clock_alone};
use super::system::{Source, System, Tie, is_deadline, is_floor, is_stated_deadline, is_stated_floor};
use crate::calendar::Moment;
use crate::timing::{Act, BadDays, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// How many moments before an act are tried as the one that is fixed.
const MOST_BEFORE: usize = 24;

/// Deadlines chained behind one another for one limit: a deadline of what a deadline is counted from.
const MOST_CHAINED: usize = 3;

/// Looks at every limit that something else could stand against.
pub(super) fn search(ground: &Ground, into: &mut Proofs) {
    let index: BTreeMap<&Point, usize> = ground.points.iter().enumerate().map(|(at, point)| (point, at)).collect();
    too_late(ground, &index, into);
    too_early(ground, &index, into);
}

/// Looks at every deadline that something else has to come before.
fn too_late(ground: &Ground, index: &BTreeMap<&Point, usize>, into: &mut Proofs) {
    let system = ground.system;
    let forwards = forwards(ground);
    let ways = Ways::of(ground.points.len(), &forwards);
    for last in (0..system.ties.len()).filter(|tie| is_stated_deadline(&system.ties[*tie])) {
        for chain in chains(ground, last) {
            let first = chain.first().map_or(last, |first| *first);
            let (from, to) = (index[&system.ties[first].edge.of], index[&system.ties[last].edge.point]);
            let least: i64 = chain.iter().map(|tie| ground.reaches.reach(system.ties[*tie].edge.step).0).sum();
            let mut proofs = Vec::new();
            let mut looked = None;
            let more = ways.find((from, to), least, &chain, |way| {
                let longer = is_loose(ground, way)
                    || *looked.get_or_insert_with(|| takes_longer(ground, &ways, (from, to), &chain));
                if longer {
                    proofs.extend(of_way(ground, &chain, way));
                }
                if proofs.is_empty() && longer { Worth::GoOn } else { Worth::Enough }
            });
            if more {
                into.untried.extend(ground.statements(&[last]));
            }
            into.proofs.extend(proofs);
            into.proofs.extend(counted_from_before(ground, (&ways, index), (from, to), least, &chain));
        }
    }
}

/// Acts between two points whose own deadlines are counted from something that is not after the first: that
/// may have come as late as the first, and leave them more time than the last deadlines do.
fn counted_from_before(
    ground: &Ground,
    (ways, index): (&Ways, &BTreeMap<&Point, usize>),
    (from, to): (usize, usize),
    least: i64,
    chain: &[usize],
) -> Vec<Proof> {
    let system = ground.system;
    let after = ways.led_to(from, to);
    let mut proofs = Vec::new();
    let some_way = |from: usize, to: usize, least: i64| {
        let mut found = None;
        let show = |way: &[usize]| {
            found = Some(way.to_vec());
            Worth::Enough
        };
        ways.find((from, to), least, chain, show);
        found
    };
    // A further time is asked for only while its series goes on, which what comes first here may end.
    let once = |act: &usize| *act != to && !matches!(ground.points[*act], Point::Again { .. });
    for act in after.iter().copied().filter(once) {
        for own in ground.on(&ground.points[act]).iter().filter(|tie| is_stated_deadline(&system.ties[**tie])) {
            let edge = &system.ties[*own].edge;
            let of = index[&edge.of];
            if of == from || after.contains(&of) {
                continue;
            }
            let sooner = ways.led_to(of, from).contains(&from);
            // Two moments of the world that nothing relates are a missing branch.
            if !sooner && edge.of.of_the_world(system.model) {
                continue;
            }
            let most = ground.reaches.reach(edge.step).1;
            let rest = if sooner { least - most } else { i64::MIN / 4 };
            let (Some(before), Some(follows)) = (some_way(from, act, i64::MIN / 4), some_way(act, to, rest)) else {
                continue;
            };
            let ties: Vec<usize> = [&before[..], &follows, chain, &[*own]].concat();
            let (Some(first), Some(last)) = (chain.first(), chain.last()) else { continue };
            let acts = BTreeSet::from([&ground.points[act]]);
            proofs.extend(examine(ground, &ties, (&system.ties[*first].edge.of, BadDays::Left), &acts, *last));
        }
    }
    proofs
}

/// A deadline alone; and behind the deadlines of what it is counted from, if something else than that has
/// to come before it.
fn chains(ground: &Ground, last: usize) -> Vec<Vec<usize>> {
    let ties = &ground.system.ties;
    let mut list = vec![vec![last]];
    let beside = ground.on(&ties[last].edge.point).iter().any(|tie| {
        let edge = &ties[*tie].edge;
        !edge.up_to && edge.of != ties[last].edge.of
    });
    let mut at = 0;
    while beside && at < list.len() {
        let chain = list[at].clone();
        at += 1;
        let Some(first) = chain.first().filter(|_| chain.len() < MOST_CHAINED) else { continue };
        for sooner in ground.on(&ties[*first].edge.of).iter().filter(|tie| is_stated_deadline(&ties[**tie])) {
            let round = chain.iter().any(|tie| ties[*tie].edge.point == ties[*sooner].edge.of);
            if !round && list.len() < 12 {
                list.push([&[*sooner][..], &chain].concat());
            }
        }
    }
    list
}

/// The raises that lead forwards: order, floors, limits that look back, and deadlines used to the full.
fn forwards(ground: &Ground) -> Vec<Raise> {
    let system = ground.system;
    let turn = |raise: &Raise| {
        let tie = &system.ties[raise.tie];
        if !is_deadline(&tie.edge) {
            return Some(*raise);
        }
        if !is_stated_deadline(tie) || of_a_series(system, tie) {
            return None;
        }
        let most = ground.reaches.reach(tie.edge.step).1;
        let loose = loose(ground, raise.tie);
        Some(Raise { from: raise.to, to: raise.from, most, tie: raise.tie, loose })
    };
    ground.raises.iter().filter_map(turn).collect()
}

/// Whether a tie is the gap of a series: a further time is asked for only while the series goes on, and what
/// follows may be what ends it.
fn of_a_series(system: &System, tie: &Tie) -> bool {
    match (&tie.source, &tie.edge.point) {
        (Source::Clause(claim), Point::Again { .. }) => !system.claims[*claim].statement.series.is_empty(),
        _ => false,
    }
}

/// Whether what a deadline is counted from is ours, and no text says by when in every case.
fn loose(ground: &Ground, tie: usize) -> bool {
    let system = ground.system;
    let of = &system.ties[tie].edge.of;
    let limited = ground.on(of).iter().any(|tie| {
        let tie = &system.ties[*tie];
        is_stated_deadline(tie) && holds_always(&tie.when)
    });
    let ours = matches!(of, Point::Again { .. } | Point::Deed(_)) || of.act().is_some();
    ours && !limited
}

fn is_loose(ground: &Ground, way: &[usize]) -> bool {
    way.iter().skip(1).any(|tie| is_stated_deadline(&ground.system.ties[*tie]) && loose(ground, *tie))
}

/// Whether from some start a way, each deadline used up, takes longer than the last deadlines give: all ways
/// are followed on the calendar at once, before anything is solved. Also where that cannot be told.
fn takes_longer(ground: &Ground, ways: &Ways, (from, to): (usize, usize), chain: &[usize]) -> bool {
    let conventions = &ground.system.model.calendar.conventions;
    let (Some(mut date), Some(until)) = (conventions.known_from, conventions.known_until) else { return false };
    let edge = |tie: usize| &ground.system.ties[tie].edge;
    let step = |tie: usize, at: Moment| {
        let edge = edge(tie);
        match (edge.up_to && !is_deadline(edge), edge.step) {
            (true, crate::timing::Step::Minutes(minutes)) => at.plus_minutes(-minutes).ok(),
            (true, _) => None,
            (false, step) => step.of(ground.calendar, at).ok(),
        }
    };
    let longer = |start: Moment| {
        // Beyond the calendar nothing is claimed.
        let given = chain.iter().try_fold(start, |at, tie| edge(*tie).step.of(ground.calendar, at).ok());
        given.is_some_and(|given| ways.highest((from, to, chain), start, step).is_none_or(|reached| reached > given))
    };
    // The last dates, from which every way leads beyond the calendar, would say nothing.
    let until = until.checked_sub(jiff::Span::new().days(90)).unwrap_or(until);
    while date <= until {
        for time in [(0, 0), (16, 0), (23, 59)] {
            let start = Moment::at(date, crate::calendar::Time::constant(time.0, time.1, 0, 0));
            if start.is_ok_and(longer) {
                return true;
            }
        }
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    false
}

fn of_way(ground: &Ground, chain: &[usize], way: &[usize]) -> Vec<Proof> {
    let system = ground.system;
    let used = way.iter().map(|tie| &system.ties[*tie]).filter(|tie| is_deadline(&tie.edge));
    let acts: BTreeSet<&Point> = used.map(|tie| &tie.edge.point).collect();
    let (Some(first), Some(last)) = (chain.first(), chain.last()) else { return Vec::new() };
    let earlier = &system.ties[*first].edge.of;
    let ties: Vec<usize> = way.iter().chain(chain).copied().collect();
    examine(ground, &ties, (earlier, BadDays::Left), &acts, *last)
}

/// Looks at every act that a text keeps from coming too soon.
fn too_early(ground: &Ground, index: &BTreeMap<&Point, usize>, into: &mut Proofs) {
    let system = ground.system;
    let ways = Ways::of(ground.points.len(), &ground.raises);
    for floor in (0..system.ties.len()).filter(|tie| is_stated_floor(&system.ties[*tie])) {
        let edge = &system.ties[floor].edge;
        let act = &edge.point;
        if act.of_the_world(system.model) {
            continue;
        }
        let own: Vec<usize> = ground.on(act).iter().copied().filter(|tie| !system.ties[*tie].edge.up_to).collect();
        let least = ground.reaches.reach(edge.step).0;
        for (earlier, back) in before_it(ground, floor) {
            let from = index[&earlier];
            let at_least = if earlier == edge.of { least } else { i64::MIN / 4 };
            let mut proofs = Vec::new();
            let more = ways.find_on_circles((from, index[act]), at_least, &own, |way| {
                let ties: Vec<usize> = way.iter().chain(&back).copied().collect();
                // Something has to keep it from coming sooner: a floor of what follows.
                let held = way.iter().any(|tie| is_floor(&system.ties[*tie].edge));
                if held {
                    proofs.extend(examine(ground, &ties, (&earlier, BadDays::Left), &[act].into(), floor));
                }
                if proofs.is_empty() { Worth::GoOn } else { Worth::Enough }
            });
            if more {
                into.untried.extend(ground.statements(&[floor]));
            }
            into.proofs.extend(proofs);
        }
    }
}

/// The moments before an act with a floor, each with the ties that lead back to it: nearest first.
fn before_it(ground: &Ground, floor: usize) -> Vec<(Point, Vec<usize>)> {
    let ties = &ground.system.ties;
    let act = &ties[floor].edge.point;
    let mut list = vec![(ties[floor].edge.of.clone(), vec![floor])];
    for tie in ground.on(act) {
        let edge = &ties[*tie].edge;
        let leads = !edge.up_to || is_deadline(edge);
        if leads && list.iter().all(|(known, _)| *known != edge.of) {
            list.push((edge.of.clone(), vec![floor, *tie]));
        }
    }
    let mut at = 0;
    while at < list.len() && list.len() < MOST_BEFORE {
        let (point, back) = list[at].clone();
        at += 1;
        for tie in ground.on(&point) {
            let edge = &ties[*tie].edge;
            let leads = !edge.up_to || is_deadline(edge);
            if leads && edge.of != ties[floor].edge.point && list.iter().all(|(known, _)| *known != edge.of) {
                list.push((edge.of.clone(), [&back[..], &[*tie]].concat()));
            }
        }
    }
    list
}

/// Looks for bad days of the acts on a ring of ties that could raise them above themselves.
pub(super) fn on_ring(ground: &Ground, ring: &[usize]) -> Vec<Proof> {
    let system = ground.system;
    let timed = |point: &Point| {
        ground.on(point).iter().any(|tie| is_stated_deadline(&system.ties[*tie]) || is_stated_floor(&system.ties[*tie]))
    };
    let points: BTreeSet<&Point> =
        ring.iter().flat_map(|tie| [&system.ties[*tie].edge.point, &system.ties[*tie].edge.of]).collect();
    let Some(last) = ring.iter().rev().find(|tie| matches!(system.ties[**tie].source, Source::Clause(_))) else {
        return Vec::new();
    };
    let mut proofs = Vec::new();
    for act in points.into_iter().filter(|point| !point.of_the_world(system.model) && timed(point)) {
        if !has_bad_days(ground, ring, act) {
            continue;
        }
        for own in ground.on(act).iter().filter(|tie| {
            let tie = &system.ties[**tie];
            is_stated_deadline(tie) || is_stated_floor(tie)
        }) {
            let mut ties = ring.to_vec();
            ties.extend((!ring.contains(own)).then_some(*own));
            let earlier = &system.ties[*own].edge.of;
            proofs.extend(examine(ground, &ties, (earlier, BadDays::Asked), &[act].into(), *last));
        }
    }
    proofs
}

/// Whether the ring alone cannot be met from some start of an act on it.
fn has_bad_days(ground: &Ground, ring: &[usize], act: &Point) -> bool {
    let Some((from, until)) = ground.period(&ground.clauses(ring)) else { return false };
    let mut small = Small::of(ground.system, ring, true);
    let at = small.point(act);
    ground.solver.clashes_from_some_start(&small.network, at, from, until)
}

/// Decides some ties, puts them into their company and solves them with one earlier moment fixed: the acts
/// among these that are squeezed.
///
/// Bad days come from rings alone, so they are asked for only there.
fn examine(
    ground: &Ground,
    ties: &[usize],
    (earlier, bad_days): (&Point, BadDays),
    acts: &BTreeSet<&Point>,
    last: usize,
) -> Vec<Proof> {
    let system = ground.system;
    let ours = |point: &&Point| !point.of_the_world(system.model);
    if acts.is_empty() || !acts.iter().all(ours) || !may_meet(system, &ground.clauses(ties)) {
        return Vec::new();
    }
    let Some(decided) = decide(system, ties) else { return Vec::new() };
    let Some((ties, decided)) = company(ground, ties, &decided) else { return Vec::new() };
    let Some(period) = ground.period(&ground.clauses(&ties)) else { return Vec::new() };
    let mut small = Small::of(system, &ties, true);
    let fixed = small.point(earlier);
    let acts: Vec<Act> = acts.iter().map(|act| of_act(system, &mut small, &ties, act, earlier)).collect();
    let found = ground.solver.worst_squeezes(&small.network, (fixed, bad_days), &acts, period, Some(ground.every_day));
    let lasting =
        found.iter().filter(|(squeeze, _)| !of_the_clock_alone(squeeze.days.0, squeeze.days.1, squeeze.ordinary));
    let told = proof::Told { ground, small: &small, earlier, last, decided: &decided, period };
    lasting.filter_map(|(squeeze, others)| told.proof(squeeze, others)).collect()
}

/// An act, with what is before it and the statements that give it a limit.
fn of_act(system: &System, small: &mut Small, ties: &[usize], act: &Point, earlier: &Point) -> Act {
    let limits = |tie: &usize| {
        let tie = &system.ties[*tie];
        tie.edge.point == *act && (is_stated_deadline(tie) || is_stated_floor(tie))
    };
    let sources: BTreeSet<&Source> =
        ties.iter().filter(|tie| limits(tie)).map(|tie| &system.ties[*tie].source).collect();
    let stated = small.sources.iter().enumerate().filter(|(_, source)| sources.contains(source));
    let stated = stated.map(|(at, _)| Tag(u32::try_from(at).unwrap_or(u32::MAX - 1))).collect();
    let before = before(system, ties, act, earlier);
    Act { point: small.point(act), before: before.iter().map(|point| small.point(point)).collect(), stated }
}

/// What is before a point by the ties: what it is counted from, and so on back to the start.
fn before(system: &System, ties: &[usize], point: &Point, earlier: &Point) -> BTreeSet<Point> {
    let mut counted: BTreeMap<&Point, Vec<&Point>> = BTreeMap::new();
    for tie in ties {
        let edge = &system.ties[*tie].edge;
        if is_deadline(edge) || !edge.up_to {
            counted.entry(&edge.point).or_default().push(&edge.of);
        }
    }
    let (mut seen, mut open) = (BTreeSet::from([earlier.clone()]), vec![point]);
    while let Some(at) = open.pop() {
        for of in counted.get(at).into_iter().flatten() {
            if *of != point && seen.insert((*of).clone()) {
                open.push(of);
            }
        }
    }
    seen
}
