//! Squeezes over a period: which acts, from which earlier moments, and a timeline that shows each.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::clock::Dates;
use super::ordinary::{count, ordinary};
use super::propagate::{Aim, Stop};
use super::sameness::Days;
use super::scan::{Look, Piece, scan};
use super::solve::{Active, Engine};
use super::squeeze::{Hit, Ready, Rings, look_for_bad_day, own_limit, squeezed, with_permission};
use super::sweep::{Stretch, Sweep, stretches};
use super::{Act, Network, Point, Solver, Squeeze, SqueezeKind, Tag, Witness};
use crate::calendar::{Calendar, Date, Moment};

type Hits = Option<Rc<[Hit]>>;

/// Whether the days that are bad for an act are looked for: they are the same whatever comes before it, so
/// who has looked at the rings that it is on need not look again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadDays {
    /// They are.
    Asked,
    /// They are known not to matter here.
    Left,
}

impl<'c> Solver<'c> {
    /// Fixes `earlier` on every start from `from` to `until`, both included, and looks at each act that
    /// comes after it: does anything its own limits permit leave the rest without a schedule? Starts
    /// from which there is no schedule at all are not looked at ([`Solver::sweep`] tells of them), nor
    /// those for which the calendar does not reach. The squeezes with the most room lost come first.
    #[must_use]
    pub fn squeezes(
        &self,
        network: &Network,
        earlier: Point,
        acts: &[Act],
        from: Date,
        until: Date,
        every_day: Option<&Calendar>,
    ) -> Vec<Squeeze> {
        let sweep = self.over(network, earlier, from, until);
        let ready = sweep.ready(acts, BadDays::Asked);
        let pieces = sweep.squeezed(&ready);
        let dates = every_day.map(|calendar| Dates { calendar, ..self.dates });
        let days = every_day.filter(|_| !kinds(&pieces).is_empty());
        let days = days.map(|calendar| Days::of(calendar, (self.dates.from.date(), self.dates.until.date())));
        let other = dates.as_ref().map(|dates| Sweep { days: days.as_ref(), ..self.under(dates, &sweep) });
        let mut found = Vec::new();
        for (act, kind) in kinds(&pieces) {
            let Some(mut squeeze) = sweep.squeeze(&pieces, &ready, act, kind) else { continue };
            squeeze.calendar_clash = other.as_ref().map(|other| {
                let ready = other.ready(std::slice::from_ref(ready[act].act), BadDays::Asked);
                !kinds(&other.squeezed(&ready)).contains(&(0, kind))
            });
            found.push(squeeze);
        }
        found.sort_by_key(|squeeze| std::cmp::Reverse(squeeze.room_lost));
        found
    }

    /// The same, told only of one act for each way of being squeezed: the one whose limits permit it the
    /// furthest from what is needed, with the others that are squeezed in that way, in their order.
    #[must_use]
    pub fn worst_squeezes(
        &self,
        network: &Network,
        (earlier, bad_days): (Point, BadDays),
        acts: &[Act],
        (from, until): (Date, Date),
        every_day: Option<&Calendar>,
    ) -> Vec<(Squeeze, Vec<Point>)> {
        let sweep = self.over(network, earlier, from, until);
        let ready = sweep.ready(acts, bad_days);
        let pieces = sweep.squeezed(&ready);
        let mut found = Vec::new();
        for kind in [SqueezeKind::TooLate, SqueezeKind::TooEarly, SqueezeKind::BadDay] {
            let lost = lost(&pieces, kind);
            let mut acts: Vec<(usize, i64)> = lost.iter().map(|(act, lost)| (*act, *lost)).collect();
            acts.sort_by_key(|(act, lost)| (std::cmp::Reverse(*lost), *act));
            let told = acts.iter().find_map(|(act, _)| Some((*act, sweep.squeeze(&pieces, &ready, *act, kind)?)));
            let Some((act, mut squeeze)) = told else { continue };
            squeeze.calendar_clash = every_day.map(|calendar| {
                let dates = Dates { calendar, ..self.dates };
                let days = Days::of(calendar, (self.dates.from.date(), self.dates.until.date()));
                let other = Sweep { days: Some(&days), ..self.under(&dates, &sweep) };
                let ready = other.ready(std::slice::from_ref(ready[act].act), bad_days);
                !kinds(&other.squeezed(&ready)).contains(&(0, kind))
            });
            let others = lost.keys().filter(|other| **other != act).map(|other| ready[*other].act.point).collect();
            found.push((squeeze, others));
        }
        found
    }
}

/// For each act squeezed in one way, the most minutes by which it is.
fn lost(pieces: &[Piece<Hits>], kind: SqueezeKind) -> BTreeMap<usize, i64> {
    let mut lost: BTreeMap<usize, i64> = BTreeMap::new();
    let mut seen: Option<&Rc<[Hit]>> = None;
    for hits in pieces.iter().filter_map(|piece| piece.verdict.as_ref()) {
        // What was found for one date often serves for the next.
        if seen.replace(hits).is_some_and(|before| Rc::ptr_eq(before, hits)) {
            continue;
        }
        for hit in hits.iter().filter(|hit| hit.kind == kind) {
            let minutes = hit.needed.map_or(i64::MAX, |needed| hit.permitted.minutes_since(needed).abs());
            let most = lost.entry(hit.act).or_default();
            *most = minutes.max(*most);
        }
    }
    lost
}

/// The acts found, and in which way.
fn kinds(pieces: &[Piece<Hits>]) -> BTreeSet<(usize, SqueezeKind)> {
    pieces
        .iter()
        .filter_map(|piece| piece.verdict.as_ref())
        .flat_map(|hits| hits.iter())
        .map(|hit| (hit.act, hit.kind))
        .collect()
}

impl Sweep<'_, '_> {
    fn all(&self) -> Active {
        self.engine.all_but(&BTreeSet::new())
    }

    /// The acts that can be squeezed, with the days that are bad for each.
    fn ready<'a>(&self, acts: &'a [Act], bad_days: BadDays) -> Vec<Ready<'a>> {
        let after = acts.iter().filter(|act| act.before.contains(&self.anchor));
        let ready = after.filter_map(|act| Ready::of(self.engine.network, act));
        if bad_days == BadDays::Left {
            return ready.collect();
        }
        let rings = Rings::of(self.engine.network);
        ready.map(|ready| Ready { bad: self.bad_days(&rings, ready.act.point), ..ready }).collect()
    }

    /// The dates that are bad for an act.
    fn bad_days(&self, rings: &Rings, act: Point) -> Vec<Stretch> {
        let clock = self.engine.clock;
        let Some(rings) = rings.through(act) else { return Vec::new() };
        let (network, permitted) = with_permission(self.engine.network, act);
        let permission = Engine::new(clock, &network);
        let look = |start| look_for_bad_day(&self.engine, (act, rings), (&permission, permitted), start);
        stretches(&scan(self.reach(rings), clock.from.date(), clock.until.date(), look))
    }

    fn squeezed(&self, ready: &[Ready<'_>]) -> Vec<Piece<Hits>> {
        let all = self.all();
        // A bad day is bad for its own dates: they do not serve for others.
        let reach = self.reach(&all).filter(|_| ready.iter().all(|ready| ready.bad.is_empty()));
        scan(reach, self.from, self.until, |start| {
            let found = squeezed(&self.engine, &all, &[(self.anchor, start)], ready);
            let verdict = found.verdict.map(Rc::from);
            Look { verdict, steady: found.steady, met: found.met, lasting: found.lasting }
        })
    }

    /// One squeeze, counted, and told from its plainest start.
    fn squeeze(&self, pieces: &[Piece<Hits>], ready: &[Ready<'_>], act: usize, kind: SqueezeKind) -> Option<Squeeze> {
        let is_it = |hit: &&Hit| hit.act == act && hit.kind == kind;
        let so = |hits: &Hits| hits.as_ref().is_some_and(|hits| hits.iter().any(|hit| is_it(&hit)));
        let counted = count(pieces, Option::is_some, so);
        let first = pieces.iter().find(|piece| so(&piece.verdict))?.first;
        let start = ordinary(self.engine.clock.calendar, pieces, so)?;
        let all = self.all();
        let look = squeezed(&self.engine, &all, &[(self.anchor, start)], ready);
        let hit = look.verdict?.into_iter().find(|hit| is_it(&hit))?;
        let told = self.tell(&all, start, &ready[act], &hit)?;
        Some(Squeeze {
            act: ready[act].act.point,
            kind,
            permitted_by: told.permitted_by,
            clash: told.clash,
            days: (counted.days, counted.of_days),
            weekdays: counted.weekdays,
            first,
            ordinary: start,
            permitted: hit.permitted,
            needed: hit.needed,
            room_lost: self.room_lost(&hit),
            witness: told.witness,
            missed: told.missed,
            calendar_clash: None,
        })
    }

    fn room_lost(&self, hit: &Hit) -> Option<u32> {
        let (one, other) = (hit.permitted.date(), hit.needed?.date());
        self.engine.clock.calendar.working_days_between(one.min(other), one.max(other)).ok()
    }

    /// Why the act is permitted then, what clashes once it has happened, and the timeline.
    fn tell(&self, all: &Active, start: Moment, ready: &Ready<'_>, hit: &Hit) -> Option<Told> {
        let anchor = [(self.anchor, start)];
        let mut fixed = anchor.to_vec();
        let mut permitted_by = BTreeSet::new();
        let sides: &[Aim] = match hit.kind {
            SqueezeKind::TooLate => &[Aim::Latest],
            SqueezeKind::TooEarly => &[Aim::Earliest],
            SqueezeKind::BadDay => &[Aim::Latest, Aim::Earliest],
        };
        for aim in sides {
            let outcome = self.engine.run(all, &anchor, *aim);
            if hit.kind != SqueezeKind::BadDay {
                let before = ready.act.before.iter().filter(|point| **point != self.anchor);
                fixed.extend(before.filter_map(|point| Some((*point, outcome.values.get(point.index())?.at?))));
            }
            let own = if *aim == Aim::Latest { &ready.uppers } else { &ready.lowers };
            let mut work = self.engine.resume(all, *aim, outcome);
            if let (_, Some(bound)) = own_limit(&mut work, ready.act.point, own) {
                let sources = work.sources(bound, ready.act.point.index());
                let bounds = sources.into_iter().flat_map(|source| work.explain(source).bounds).chain([bound]);
                permitted_by.extend(self.engine.tags_of(&bounds.collect()));
            }
        }
        fixed.push((ready.act.point, hit.permitted));
        let Some(Stop::Clash(bounds)) = self.engine.stop(all, &fixed) else { return None };
        let clash = self.engine.minimal(&bounds, all, &fixed);
        let (witness, missed) = self.best_continuation(&fixed, &clash)?;
        Some(Told { permitted_by, clash, witness, missed })
    }

    /// A timeline that misses as little of the clash as can be: one statement if that is enough.
    fn best_continuation(&self, fixed: &[(Point, Moment)], clash: &BTreeSet<Tag>) -> Option<(Witness, BTreeSet<Tag>)> {
        let without = |missed: BTreeSet<Tag>| {
            let active = self.engine.all_but(&missed);
            self.engine.witness(&active, fixed, None).map(|witness| (witness, missed))
        };
        let one = clash.iter().rev().find_map(|tag| without([*tag].into()));
        one.or_else(|| (1..=clash.len()).find_map(|n| without(clash.iter().rev().take(n).copied().collect())))
    }
}

struct Told {
    permitted_by: BTreeSet<Tag>,
    clash: BTreeSet<Tag>,
    witness: Witness,
    missed: BTreeSet<Tag>,
}
