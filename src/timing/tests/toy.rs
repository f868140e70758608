//! Small networks over a clock of a few minutes and made-up monotone steps: every timeline is tried.
//!
//! A bound is any monotone table here, so what holds of these networks holds whatever the calendar: of
//! the tens of thousands of them, feasibility, latest, earliest, minimal sets and squeezes agree exactly
//! with trying every timeline.

use std::collections::BTreeSet;

use super::super::clock::{Clock, Outside, later};
use super::super::propagate::{Aim, Stop};
use super::super::solve::{Active, Engine};
use super::super::squeeze::{Ready, Rings, look_for_bad_day, squeezed, with_permission};
use super::super::sweep::Verdict;
use super::*;

/// How many minutes there are.
const LAST: i64 = 6;

/// A clock of a few minutes. `WeekEnds(n)` stands for the nth table, a window for its set.
struct Toy {
    zero: Moment,
    /// For each table and minute, the answer: below 0 or above the last minute means out of reach.
    tables: Vec<Vec<i64>>,
    windows: [Vec<bool>; 2],
}

impl Toy {
    fn minute(&self, moment: Moment) -> i64 {
        moment.minutes_since(self.zero)
    }

    fn moment(&self, minute: i64) -> Moment {
        later(self.zero, minute)
    }

    fn answer(&self, minute: Option<i64>, otherwise: i64) -> Result<Moment, Outside> {
        Ok(self.moment(minute.unwrap_or(otherwise)))
    }

    /// `step(y)`; long before or after the few minutes there are, where `y` is none of them.
    fn value(&self, step: Step, y: i64) -> i64 {
        match step {
            Step::Minutes(minutes) => y + minutes,
            Step::WeekEnds(table) => match y {
                ..0 => -100,
                y => self.tables[table as usize].get(y as usize).copied().unwrap_or(100),
            },
            _ => y,
        }
    }

    fn is_in(&self, window: Window, y: i64) -> bool {
        let set = &self.windows[usize::from(window == Window::SchoolDays)];
        usize::try_from(y).ok().and_then(|y| set.get(y).copied()).unwrap_or(false)
    }
}

impl Clock for Toy {
    fn step(&self, step: Step, y: Moment) -> Result<Moment, Outside> {
        Ok(self.moment(self.value(step, self.minute(y))))
    }

    fn first_reaching(&self, step: Step, x: Moment) -> Result<Moment, Outside> {
        if let Step::Minutes(minutes) = step {
            return Ok(later(x, -minutes));
        }
        let x = self.minute(x);
        self.answer((0..=LAST).find(|y| self.value(step, *y) >= x), LAST + 1)
    }

    fn first_in(&self, window: Window, moment: Moment) -> Result<Moment, Outside> {
        self.answer((self.minute(moment)..=LAST).find(|y| self.is_in(window, *y)), LAST + 1)
    }

    fn last_in(&self, window: Window, moment: Moment) -> Result<Moment, Outside> {
        self.answer((0..=self.minute(moment)).rev().find(|y| self.is_in(window, *y)), -1)
    }

    fn steady_until(&self, moment: Moment) -> Moment {
        moment
    }

    fn span(&self) -> (Moment, Moment) {
        (self.zero, self.moment(LAST))
    }
}

fn toy(dice: &mut Dice) -> Toy {
    let tables = (0..6)
        .map(|_| {
            let mut table: Vec<i64> = (0..=LAST).map(|_| dice.below(LAST as u64 + 5) as i64 - 2).collect();
            table.sort_unstable();
            table
        })
        .collect();
    let mut window = || (0..=LAST).map(|_| dice.below(3) > 0).collect();
    Toy { zero: at("2026-01-05T00:00"), tables, windows: [window(), window()] }
}

/// What a bound may be counted from.
type Sources<'s> = &'s dyn Fn(u32) -> Vec<u32>;

fn network(dice: &mut Dice, toy: &Toy, points: u32, bounds: u64, sources: Sources, later_of: bool) -> Network {
    let mut network = Network::new();
    for _ in 0..points {
        let point = network.point();
        network.bound(point, Limit::NotBefore(toy.zero), Tag::GIVEN);
        network.bound(point, Limit::NotAfter(toy.moment(LAST)), Tag::GIVEN);
    }
    for _ in 0..bounds {
        let x = dice.below(u64::from(points)) as u32;
        let from = sources(x);
        // Some statements give two bounds.
        let tag = Tag(dice.below(bounds) as u32);
        let limit = match dice.below(12) {
            0 => Limit::NotAfter(toy.moment(dice.below(LAST as u64 + 1) as i64)),
            1 => Limit::NotBefore(toy.moment(dice.below(LAST as u64 + 1) as i64)),
            2 => Limit::During(*dice.pick(&[Window::WorkingDays, Window::SchoolDays])),
            _ if from.is_empty() => continue,
            3 if later_of && from.len() > 1 => Limit::UpToLater {
                step: Step::WeekEnds(dice.below(6) as u32),
                of: from.iter().map(|of| Point(*of)).collect(),
            },
            kind => {
                let of = Point(*dice.pick(&from));
                let step = match dice.below(3) {
                    0 => Step::Minutes(dice.below(5) as i64 - 2),
                    _ => Step::WeekEnds(dice.below(6) as u32),
                };
                if kind % 2 == 0 { Limit::UpTo { step, of } } else { Limit::From { step, of } }
            }
        };
        network.bound(Point(x), limit, tag);
    }
    network
}

/// Every timeline, with the tags it misses as bits (the last bit: what is given).
fn timelines(toy: &Toy, network: &Network) -> Vec<(Vec<i64>, u32)> {
    let count = network.len();
    let size = (LAST + 1) as usize;
    (0..size.pow(count as u32))
        .map(|number| {
            let line: Vec<i64> = (0..count).map(|at| (number / size.pow(at as u32) % size) as i64).collect();
            let mut missed = 0;
            for bound in network.bounds() {
                let bit = 1 << bound.tag.0.min(31);
                if missed & bit == 0 && !met(toy, &bound.limit, line[bound.point.index()], &line) {
                    missed |= bit;
                }
            }
            (line, missed)
        })
        .collect()
}

fn met(toy: &Toy, limit: &Limit, x: i64, line: &[i64]) -> bool {
    match limit {
        Limit::NotAfter(moment) => x <= toy.minute(*moment),
        Limit::NotBefore(moment) => x >= toy.minute(*moment),
        Limit::UpTo { step, of } => x <= toy.value(*step, line[of.index()]),
        Limit::From { step, of } => x >= toy.value(*step, line[of.index()]),
        Limit::UpToLater { step, of } => x <= of.iter().map(|of| toy.value(*step, line[of.index()])).max().unwrap(),
        Limit::During(window) => toy.is_in(*window, x),
    }
}

fn bits(tags: &BTreeSet<Tag>) -> u32 {
    tags.iter().fold(1 << 31, |bits, tag| bits | 1 << tag.0)
}

fn minutes(toy: &Toy, witness: &Witness) -> Vec<Option<i64>> {
    (0..4).map(|point| witness.get(&Point(point)).map(|moment| toy.minute(*moment))).collect()
}

/// Tries one network every way; whether it has a schedule.
fn agrees(toy: &Toy, network: &Network) -> bool {
    let lines = timelines(toy, network);
    let engine = Engine::new(toy, network);
    let all = engine.all_but(&BTreeSet::new());
    let latest = engine.run(&all, &[], Aim::Latest);
    let solutions: Vec<&Vec<i64>> = lines.iter().filter(|(_, missed)| *missed == 0).map(|(line, _)| line).collect();
    if let Some(Stop::Clash(bounds)) = &latest.stop {
        assert!(solutions.is_empty(), "{network:?} has {:?}", solutions[0]);
        minimal(toy, &engine, &engine.clash(bounds, &all, &[]), &lines);
        return false;
    }
    assert_eq!(latest.stop, None);
    assert!(!solutions.is_empty(), "{network:?} has none");
    let earliest = engine.run(&all, &[], Aim::Earliest);
    assert_eq!(earliest.stop, None);
    for point in network.points() {
        let moments = || solutions.iter().map(|line| line[point.index()]);
        let found =
            |outcome: &super::super::propagate::Outcome| outcome.values[point.index()].at.map(|at| toy.minute(at));
        assert_eq!(found(&latest), moments().max(), "latest of {point:?} in {network:?}");
        match engine.has_later_of(&all) {
            false => assert_eq!(found(&earliest), moments().min(), "earliest of {point:?} in {network:?}"),
            true => assert!(found(&earliest) <= moments().min()),
        }
    }
    let witness = engine.witness(&all, &[], None).expect("a timeline");
    let line: Vec<i64> = witness.values().map(|moment| toy.minute(*moment)).collect();
    assert!(solutions.contains(&&line), "{line:?} does not meet {network:?}");
    true
}

/// A clash is minimal, and its timelines prove it.
fn minimal(toy: &Toy, engine: &Engine<'_, Toy>, clash: &Clash, lines: &[(Vec<i64>, u32)]) {
    let feasible = |tags: &BTreeSet<Tag>| lines.iter().any(|(_, missed)| missed & bits(tags) == 0);
    assert!(!feasible(&clash.tags), "{:?} can be met: {:?}", clash.tags, engine.network);
    for tag in &clash.tags {
        let mut others = clash.tags.clone();
        others.remove(tag);
        assert!(feasible(&others), "{tag:?} can be spared: {:?}", engine.network);
        let told = minutes(toy, &clash.without[tag]);
        let fits = |line: &[i64]| line.iter().zip(&told).all(|(minute, told)| told.is_none_or(|told| told == *minute));
        let meets = |(line, missed): &(Vec<i64>, u32)| fits(line) && missed & bits(&others) == 0;
        assert!(lines.iter().any(meets), "{told:?} does not meet {others:?} of {:?}", engine.network);
    }
}

/// Optimised builds try more.
const CASES: u64 = if cfg!(debug_assertions) { 12_000 } else { 100_000 };

#[test]
fn schedules_and_clashes_agree_with_every_timeline() {
    let mut dice = Dice(1);
    let (mut met, mut clashes) = (0, 0);
    for case in 0..CASES {
        let toy = toy(&mut dice);
        let bounds = 3 + dice.below(6);
        let anything = |x: u32| (0..3).filter(|point| *point != x).collect();
        let network = network(&mut dice, &toy, 3, bounds, &anything, case % 3 == 0);
        if agrees(&toy, &network) { met += 1 } else { clashes += 1 }
    }
    assert!(met > CASES / 4 && clashes > CASES / 4, "{met} can be met, {clashes} not");
}

/// The acts before `act` may be limited by anything, `act` itself only by them.
fn prefixed(act: u32) -> impl Fn(u32) -> Vec<u32> {
    move |x| if x == act { (0..act).collect() } else { (0..4).filter(|point| *point != x).collect() }
}

/// Whether some prefix with nothing missed, and the act within its own limits, cannot be completed.
fn some_prefix_fails(toy: &Toy, network: &Network, act: usize, lines: &[(Vec<i64>, u32)]) -> Option<Vec<i64>> {
    let solutions: BTreeSet<&[i64]> = lines.iter().filter(|(_, m)| *m == 0).map(|(line, _)| &line[..]).collect();
    let prefixes: BTreeSet<&[i64]> = solutions.iter().map(|line| &line[..act]).collect();
    let completed: BTreeSet<&[i64]> = solutions.iter().map(|line| &line[..=act]).collect();
    for prefix in prefixes {
        for v in 0..=LAST {
            let mut line = prefix.to_vec();
            line.push(v);
            let own = network.bounds().iter().filter(|bound| bound.point.index() == act);
            if own.into_iter().all(|bound| met(toy, &bound.limit, v, &line)) && !completed.contains(&line[..]) {
                return Some(line);
            }
        }
    }
    None
}

/// In which ways an act is squeezed, whichever earlier moment is fixed and wherever.
fn squeezes(toy: &Toy, engine: &Engine<'_, Toy>, all: &Active, act: &Act) -> BTreeSet<SqueezeKind> {
    let Some(mut ready) = Ready::of(engine.network, act) else { return BTreeSet::new() };
    let (network, permitted) = with_permission(engine.network, act.point);
    let permission = Engine::new(toy, &network);
    let rings = Rings::of(engine.network);
    if let Some(rings) = rings.through(act.point) {
        let look = |start| look_for_bad_day(engine, (act.point, rings), (&permission, permitted), start).verdict;
        let bad = (0..=LAST).map(|minute| toy.moment(minute)).filter(|start| look(*start) == Verdict::Clash);
        ready.bad = bad.map(|start| (start, start)).collect();
    }
    let ready = [ready];
    let fixed = act.before.iter().flat_map(|earlier| (0..=LAST).map(|minute| (*earlier, toy.moment(minute))));
    let hits = fixed.flat_map(|fixed| squeezed(engine, all, &[fixed], &ready).verdict.unwrap_or_default());
    hits.map(|hit| hit.kind).collect()
}

/// A legal prefix and one act within its stated limits can be completed if and only if none of too
/// late, too early, a bad day holds.
#[test]
fn squeezes_agree_with_every_prefix() {
    let mut dice = Dice(2);
    let mut told = [0u64; 4];
    for _ in 0..CASES / 3 {
        let toy = toy(&mut dice);
        let act = 1 + dice.below(2) as u32;
        let points = act + 2;
        let bounds = 3 + dice.below(5);
        let sources = prefixed(act);
        let network = network(
            &mut dice,
            &toy,
            points,
            bounds,
            &|x| sources(x).into_iter().filter(|p| *p < points).collect(),
            false,
        );
        let lines = timelines(&toy, &network);
        let engine = Engine::new(&toy, &network);
        let all = engine.all_but(&BTreeSet::new());
        let stated = (0..32).map(Tag).chain([Tag::GIVEN]).collect();
        let asked = Act { point: Point(act), before: (0..act).map(Point).collect(), stated };
        let found = squeezes(&toy, &engine, &all, &asked);
        let failing = some_prefix_fails(&toy, &network, act as usize, &lines);
        let told_of = format!("{found:?} {failing:?} act {act} of {network:?} {:?}", toy.tables);
        assert_eq!(!found.is_empty(), failing.is_some(), "{told_of}");
        told[3] += u64::from(found.is_empty());
        found.into_iter().for_each(|kind| told[kind as usize] += 1);
    }
    assert!(told.iter().all(|count| *count > CASES / 1000), "too late, too early, bad days, none: {told:?}");
}
