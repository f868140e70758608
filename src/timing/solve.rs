//! Whether there is a schedule, and if not, which bounds stand in its way.

use std::collections::{BTreeMap, BTreeSet};

use super::clock::{Clock, later};
use super::network::{Limit, Network, Point, Tag};
use super::propagate::{Aim, Links, Outcome, Run, Stop, Work, run};
use super::{Clash, Failure, Witness};
use crate::calendar::Moment;

/// A network made ready for many questions.
#[derive(Clone, Debug)]
pub(super) struct Engine<'a, C> {
    pub clock: &'a C,
    pub network: &'a Network,
    links: Links,
    tags: BTreeSet<Tag>,
}

/// A set of bounds, by their place in the network.
pub(super) type Active = Vec<bool>;

impl<'a, C: Clock> Engine<'a, C> {
    pub fn new(clock: &'a C, network: &'a Network) -> Self {
        Engine { clock, network, links: Links::of(network), tags: network.tags() }
    }

    /// All bounds but those with these tags.
    pub fn all_but(&self, left_out: &BTreeSet<Tag>) -> Active {
        self.network.bounds().iter().map(|bound| !left_out.contains(&bound.tag)).collect()
    }

    /// The bounds with these tags, and what is given.
    pub fn only(&self, tags: &BTreeSet<Tag>) -> Active {
        self.network.bounds().iter().map(|bound| bound.tag == Tag::GIVEN || tags.contains(&bound.tag)).collect()
    }

    /// One run without a span: what it finds impossible is so, whatever lies beyond the calendar.
    pub fn run(&self, active: &Active, fixed: &[(Point, Moment)], aim: Aim) -> Outcome {
        run(self.clock, self.question(active, fixed, None), aim, &self.links)
    }

    /// One run within the dates covered: what it finds is a timeline.
    pub fn run_within(&self, active: &Active, fixed: &[(Point, Moment)], aim: Aim) -> Outcome {
        run(self.clock, self.question(active, fixed, Some(self.clock.span())), aim, &self.links)
    }

    /// Goes on from an outcome of [`Engine::run`].
    pub fn resume<'w>(&'w self, active: &'w Active, aim: Aim, outcome: Outcome) -> Work<'w, C> {
        Work::on(self.clock, self.question(active, &[], None), aim, &self.links, outcome)
    }

    fn question<'w>(
        &'w self,
        active: &'w Active,
        fixed: &'w [(Point, Moment)],
        within: Option<(Moment, Moment)>,
    ) -> Run<'w> {
        Run { network: self.network, active, fixed, within }
    }

    /// Bounds that leave no schedule, whatever lies beyond the calendar; none if there may be one.
    pub fn stop(&self, active: &Active, fixed: &[(Point, Moment)]) -> Option<Stop> {
        match self.run(active, fixed, Aim::Latest).stop {
            Some(stop) => Some(stop),
            None => self.never_closing_ring(active).map(Stop::Clash),
        }
    }

    /// A ring of bounds that no date of the calendar meets. Counted from nothing, a ring limits nothing
    /// until it is held against dates; so it is held against all there are.
    pub fn never_closing_ring(&self, active: &Active) -> Option<BTreeSet<usize>> {
        let bounds = match self.run_within(active, &[], Aim::Latest).stop {
            Some(Stop::Clash(bounds)) => return Some(bounds),
            Some(Stop::Edge { bounds, ring: true }) => bounds,
            _ => return None,
        };
        let dated = |index: &usize| {
            matches!(self.network.bounds()[*index].limit, Limit::NotAfter(_) | Limit::NotBefore(_))
        };
        let ring: BTreeSet<usize> = bounds.into_iter().filter(|index| !dated(index)).collect();
        let alone = (0..active.len()).map(|index| ring.contains(&index)).collect();
        match self.run_within(&alone, &[], Aim::Latest).stop {
            Some(Stop::Edge { ring: true, .. } | Stop::Clash(_)) => Some(ring),
            _ => None,
        }
    }

    /// Whether the bounds with these tags leave no schedule.
    fn clashes(&self, tags: &BTreeSet<Tag>, fixed: &[(Point, Moment)]) -> bool {
        matches!(self.stop(&self.only(tags), fixed), Some(Stop::Clash(_)))
    }

    /// The tags of some bounds.
    pub fn tags_of(&self, bounds: &BTreeSet<usize>) -> BTreeSet<Tag> {
        let bounds = bounds.iter().filter_map(|index| self.network.bounds().get(*index));
        bounds.map(|bound| bound.tag).filter(|tag| *tag != Tag::GIVEN).collect()
    }

    /// The fewest tags whose bounds still clash: each in turn is left out, the highest first, and stays
    /// out if the rest clash without it (the deletion filter of Chinneck and Dravnieks, *Locating
    /// minimal infeasible constraint sets in linear programs*, ORSA Journal on Computing 3, 1991). It
    /// starts from `bounds`, those met on the way to the clash, which are few.
    pub fn minimal(&self, bounds: &BTreeSet<usize>, active: &Active, fixed: &[(Point, Moment)]) -> BTreeSet<Tag> {
        let mut kept = self.tags_of(bounds);
        if !self.clashes(&kept, fixed) {
            let on = |tag: &&Tag| self.network.bounds().iter().zip(active).any(|(b, on)| *on && b.tag == **tag);
            kept = self.tags.iter().filter(on).copied().collect();
        }
        for tag in kept.clone().into_iter().rev() {
            kept.remove(&tag);
            if !self.clashes(&kept, fixed) {
                kept.insert(tag);
            }
        }
        kept
    }

    /// A clash made minimal and proved so: for each of its tags, a timeline that meets the others.
    pub fn clash(&self, bounds: &BTreeSet<usize>, active: &Active, fixed: &[(Point, Moment)]) -> Clash {
        let tags = self.minimal(bounds, active, fixed);
        let without = self.without(&tags, fixed);
        Clash { tags, without }
    }

    /// For each of some tags, a timeline that meets the others.
    pub fn without(&self, tags: &BTreeSet<Tag>, fixed: &[(Point, Moment)]) -> BTreeMap<Tag, Witness> {
        let without = tags.iter().filter_map(|tag| {
            let others: BTreeSet<Tag> = tags.iter().copied().filter(|other| other != tag).collect();
            self.witness_of(&others, fixed).map(|witness| (*tag, witness))
        });
        without.collect()
    }

    /// A timeline that meets the bounds with these tags, of the points they speak of.
    fn witness_of(&self, tags: &BTreeSet<Tag>, fixed: &[(Point, Moment)]) -> Option<Witness> {
        let active = self.only(tags);
        let mut spoken_of: BTreeSet<Point> = fixed.iter().map(|(point, _)| *point).collect();
        for (bound, _) in self.network.bounds().iter().zip(&active).filter(|(_, on)| **on) {
            spoken_of.insert(bound.point);
            match &bound.limit {
                Limit::UpTo { of, .. } | Limit::From { of, .. } => drop(spoken_of.insert(*of)),
                Limit::UpToLater { of, .. } => spoken_of.extend(of.iter().copied()),
                _ => {}
            }
        }
        let mut witness = self.witness(&active, fixed, None)?;
        witness.retain(|point, _| spoken_of.contains(point));
        Some(witness)
    }

    /// A timeline that meets the active bounds within the dates covered: the earliest that begins at
    /// `near` (by default what is fixed first), or as little before it as may be.
    pub fn witness(&self, active: &Active, fixed: &[(Point, Moment)], near: Option<Moment>) -> Option<Witness> {
        let near = near.or_else(|| fixed.iter().map(|(_, moment)| *moment).min());
        let margins = [0, 1, 7, 40, 400].map(|days| near.map(|near| later(near, -days * 1440)));
        margins
            .into_iter()
            .filter(Option::is_some)
            .chain([None])
            .find_map(|not_before| self.timeline(active, fixed, not_before))
    }

    fn timeline(&self, active: &Active, fixed: &[(Point, Moment)], not_before: Option<Moment>) -> Option<Witness> {
        let (first, last) = self.clock.span();
        let within = Some((not_before.map_or(first, |moment| moment.max(first)), last));
        let ask = self.question(active, fixed, within);
        let latest = run(self.clock, ask, Aim::Latest, &self.links);
        if latest.stop.is_some() {
            return None;
        }
        let earliest = run(self.clock, ask, Aim::Earliest, &self.links);
        let whole = earliest.stop.is_none() && !self.has_later_of(active);
        let values = if whole { earliest.values } else { latest.values };
        let timeline = self.network.points().map(|point| Some((point, values[point.index()].at?)));
        timeline.collect::<Option<Witness>>().filter(|timeline| self.meets(active, timeline))
    }

    /// Whether a timeline meets the active bounds, asked of the step functions themselves.
    fn meets(&self, active: &Active, timeline: &Witness) -> bool {
        let of = |point: &Point| timeline.get(point).copied();
        let met = |point: Point, limit: &Limit| {
            let x = of(&point)?;
            Some(match limit {
                Limit::NotAfter(moment) => x <= *moment,
                Limit::NotBefore(moment) => x >= *moment,
                Limit::UpTo { step, of: y } => x <= self.clock.step(*step, of(y)?).ok()?,
                Limit::From { step, of: y } => x >= self.clock.step(*step, of(y)?).ok()?,
                Limit::UpToLater { step, of: list } => {
                    x <= self.clock.step(*step, list.iter().filter_map(of).max()?).ok()?
                }
                Limit::During(window) => self.clock.last_in(*window, x).ok()? == x,
            })
        };
        let bounds = self.network.bounds().iter().zip(active).filter(|(_, on)| **on);
        bounds.into_iter().all(|(bound, _)| met(bound.point, &bound.limit) == Some(true))
    }

    /// Whether a limit runs from the later of several, so that the earliest moments are no schedule.
    pub fn has_later_of(&self, active: &Active) -> bool {
        self.network
            .bounds()
            .iter()
            .zip(active)
            .any(|(bound, on)| *on && matches!(&bound.limit, Limit::UpToLater { of, .. } if of.len() > 1))
    }

    /// Why there is no schedule.
    pub fn failure(&self, stop: Stop, active: &Active, fixed: &[(Point, Moment)]) -> Failure {
        match stop {
            Stop::Clash(bounds) => Failure::Clash(self.clash(&bounds, active, fixed)),
            Stop::Never(reason) => Failure::NotCovered(reason),
            Stop::Edge { .. } | Stop::TooTangled => Failure::TooTangled,
        }
    }
}
