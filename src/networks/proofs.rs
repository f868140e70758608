//! Every proof that the time limits of a model do not go together.

use super::circles::{Raise, pieces};
use super::points::Point;
use super::proof::Proof;
use super::reach::Reaches;
use super::system::{Source, System, is_stated_deadline};
use super::{branch, impossible, squeezed};
use crate::calendar::{Calendar, Date};
use crate::model::{Modality, Model, Reader};
use crate::timing::{Network, Solver, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// What was found, and what was not tried.
#[derive(Clone, Debug, Default)]
pub struct Proofs {
    /// In the order of their codes and messages.
    pub proofs: Vec<Proof>,
    /// Places in the model of statements about which not everything was tried.
    pub untried: BTreeSet<usize>,
}

/// Everything a search needs.
pub(super) struct Ground<'s, 'm> {
    pub system: &'s System<'m>,
    pub points: Vec<Point>,
    pub raises: Vec<Raise>,
    pub solver: Solver<'s>,
    pub calendar: &'s Calendar,
    pub every_day: &'s Calendar,
    pub reaches: Reaches<'s>,
    /// The ties on each point, and those counted from it.
    pub on: BTreeMap<&'s Point, Vec<usize>>,
    pub from: BTreeMap<&'s Point, Vec<usize>>,
}

/// Every proof of a model; none where the calendar knows no bank holidays, as then nothing can be dated.
pub fn proofs(model: &Model) -> Proofs {
    let conventions = &model.calendar.conventions;
    let calendar = Calendar::new(conventions.clone());
    let every_day = calendar.with_every_day_worked();
    let Ok(solver) = Solver::new(&calendar) else { return Proofs::default() };
    let system = System::of(model);
    let reaches = Reaches::of(&calendar);
    let (points, raises) = raises(&system, &reaches);
    let mut on: BTreeMap<&Point, Vec<usize>> = BTreeMap::new();
    let mut from: BTreeMap<&Point, Vec<usize>> = BTreeMap::new();
    for (at, tie) in system.ties.iter().enumerate() {
        on.entry(&tie.edge.point).or_default().push(at);
        from.entry(&tie.edge.of).or_default().push(at);
    }
    let (calendar, every_day) = (&calendar, &every_day);
    let ground = Ground { system: &system, points, raises, solver, calendar, every_day, reaches, on, from };
    let mut found = Proofs::default();
    impossible::search(&ground, &mut found);
    squeezed::search(&ground, &mut found);
    branch::search(&ground, calendar, &mut found);
    tidy(&ground.system.reader, &mut found.proofs);
    found
}

/// Each clash once; in an order that does not depend on names. An act squeezed by several limits from one
/// start is one clash: that of the strictest which leaves it the least room, with the others named; and so
/// are several acts that one limit squeezes.
fn tidy(reader: &Reader, proofs: &mut Vec<Proof>) {
    let must = |proof: &Proof| proof.statements.iter().any(|stated| stated.modality == Some(Modality::Must));
    let lost = |proof: &Proof| proof.squeezed.as_ref().and_then(|squeezed| squeezed.room_lost);
    proofs.sort_by(|one, other| {
        (must(other), lost(other), &one.message, &one.id).cmp(&(must(one), lost(one), &other.message, &other.id))
    });
    let mut kept: Vec<Proof> = Vec::new();
    for proof in proofs.drain(..) {
        let Some(squeezed) = &proof.squeezed else {
            kept.push(proof);
            continue;
        };
        let same = |other: &&mut Proof| {
            let act = other.squeezed.as_ref().map(|squeezed| &squeezed.act);
            act == Some(&squeezed.act) && (other.kind, &other.anchor) == (proof.kind, &proof.anchor)
        };
        // Another act squeezed by the same limit from the same start is named beside the first.
        let beside = kept.iter_mut().find(|other| {
            let follows = other.squeezed.as_ref().map(|squeezed| &squeezed.follows);
            follows == Some(&squeezed.follows)
                && other.squeezed.as_ref().map(|squeezed| &squeezed.act) != Some(&squeezed.act)
                && (other.kind, &other.anchor) == (proof.kind, &proof.anchor)
        });
        if let Some(first) = beside {
            let act = squeezed.act.told(reader);
            if !first.others.contains(&act) {
                first.others.push(act);
                first.others.sort();
            }
            continue;
        }
        match kept.iter_mut().find(same) {
            Some(first) if first.squeezed.as_ref().is_none_or(|first| first.follows == squeezed.follows) => {}
            Some(first) if first.other_limits.contains(&squeezed.follows) => {}
            Some(first) => first.other_limits.push(squeezed.follows.clone()),
            None => kept.push(proof),
        }
    }
    *proofs = kept;
    proofs.sort_by(|one, other| (one.code, &one.message, &one.id).cmp(&(other.code, &other.message, &other.id)));
    let mut seen = BTreeSet::new();
    proofs.retain(|proof| seen.insert(proof.id.clone()));
}

/// Points in the order in which they first occur, and each tie as a raise.
fn raises(system: &System, reaches: &Reaches) -> (Vec<Point>, Vec<Raise>) {
    let (mut points, mut index) = (Vec::new(), BTreeMap::new());
    let mut at = |point: &Point| {
        *index.entry(point.clone()).or_insert_with(|| {
            points.push(point.clone());
            points.len() - 1
        })
    };
    let mut list = Vec::new();
    for (tie, stated) in system.ties.iter().enumerate() {
        let (point, of) = (at(&stated.edge.point), at(&stated.edge.of));
        let (least, most) = reaches.reach(stated.edge.step);
        list.push(match stated.edge.up_to {
            true => Raise { from: point, to: of, most: -least, tie, loose: false },
            false => Raise { from: of, to: point, most, tie, loose: false },
        });
    }
    (points, list)
}

impl Ground<'_, '_> {
    pub fn pieces(&self) -> Vec<Vec<Raise>> {
        pieces(self.points.len(), &self.raises)
    }

    /// The clauses among ties, in order.
    pub fn clauses(&self, ties: &[usize]) -> Vec<usize> {
        let mut list: Vec<usize> = ties
            .iter()
            .filter_map(|tie| match self.system.ties[*tie].source {
                Source::Clause(claim) => Some(claim),
                _ => None,
            })
            .collect();
        list.sort_unstable();
        list.dedup();
        list
    }

    /// The ties on a point.
    pub fn on(&self, point: &Point) -> &[usize] {
        self.on.get(point).map_or(&[], Vec::as_slice)
    }

    /// The ties counted from a point.
    pub fn from(&self, point: &Point) -> &[usize] {
        self.from.get(point).map_or(&[], Vec::as_slice)
    }

    /// The statements that the findings are about, for what was not tried.
    pub fn statements(&self, ties: &[usize]) -> Vec<usize> {
        self.clauses(ties).into_iter().map(|claim| self.system.claims[claim].index).collect()
    }

    /// The days to try: from when the documents cited are in force, or bank holidays are known, to the
    /// last day for which they are.
    pub fn period(&self, claims: &[usize]) -> Option<(Date, Date)> {
        let conventions = &self.system.model.calendar.conventions;
        let citations = claims.iter().flat_map(|at| &self.system.claims[*at].marks.citations);
        let in_force = citations.filter_map(|cited| self.system.model.documents.get(&cited.document)?.in_force_from);
        let from = in_force.chain(conventions.known_from).max()?;
        let until = conventions.known_until?;
        (from <= until).then_some((from, until))
    }

    /// Whether an act has a deadline of its own, so that it can be timed well.
    pub fn has_deadline(&self, point: &Point) -> bool {
        self.on(point).iter().map(|tie| &self.system.ties[*tie]).any(is_stated_deadline)
    }
}

/// A network of ties, with what stands for what.
pub(super) struct Small {
    pub network: Network,
    pub points: BTreeMap<Point, crate::timing::Point>,
    /// The source of each tag.
    pub sources: Vec<Source>,
}

impl Small {
    /// The network of these ties. What is so by nature is given, and so is the order of the path; what a
    /// text states beside the graph may be in question (`needs`), or be given as well.
    pub fn of(system: &System, ties: &[usize], order_is_given: bool) -> Self {
        let mut sources: Vec<Source> = ties.iter().map(|tie| system.ties[*tie].source.clone()).collect();
        sources.sort();
        sources.dedup();
        let mut small = Small { network: Network::new(), points: BTreeMap::new(), sources };
        for tie in ties {
            let tie = &system.ties[*tie];
            let at = small.sources.binary_search(&tie.source).unwrap_or_default();
            let tag = match tie.source {
                Source::Nature | Source::Marks { .. } | Source::Order(_) => Tag::GIVEN,
                Source::Needs { .. } | Source::Later(_) if order_is_given => Tag::GIVEN,
                _ => Tag(u32::try_from(at).unwrap_or(u32::MAX - 1)),
            };
            let (point, of) = (small.point(&tie.edge.point), small.point(&tie.edge.of));
            // Not after the end of a state: the state's end is what waits.
            let waits = system.ends.contains(&tie.edge.of);
            match (tie.edge.up_to, tie.edge.step) {
                (true, crate::timing::Step::Minutes(minutes)) if waits => {
                    small.network.from(of, crate::timing::Step::Minutes(-minutes), point, tag)
                }
                (true, step) => small.network.up_to(point, step, of, tag),
                (false, step) => small.network.from(point, step, of, tag),
            };
        }
        small
    }

    pub fn point(&mut self, point: &Point) -> crate::timing::Point {
        match self.points.get(point) {
            Some(known) => *known,
            None => {
                let new = self.network.point();
                self.points.insert(point.clone(), new);
                new
            }
        }
    }

    /// What stands for a tag.
    pub fn source(&self, tag: Tag) -> Option<&Source> {
        self.sources.get(tag.0 as usize)
    }

    /// A timeline with our points.
    pub fn timeline(&self, witness: &crate::timing::Witness) -> BTreeMap<Point, crate::calendar::Moment> {
        self.points.iter().filter_map(|(point, at)| Some((point.clone(), *witness.get(at)?))).collect()
    }
}

/// Whether a clash is one that nobody meets. Either only the clocks make it as they change: on so few days
/// that no week has one, and even the plainest start is near a change; a limit in hours and one in days
/// then pass each other by an hour. Or even the plainest start is the last minute of a day: what is to
/// come *after* something on the same day then has no minute left.
pub(super) fn of_the_clock_alone(days: usize, of_days: usize, ordinary: crate::calendar::Moment) -> bool {
    let last_minute = (ordinary.time().hour(), ordinary.time().minute()) == (23, 59);
    last_minute || (days * 80 <= of_days && clocks_change_near(ordinary.date()))
}

fn clocks_change_near(date: Date) -> bool {
    let day = |offset: i64| date.checked_add(jiff::Span::new().try_days(offset).ok()?).ok();
    let length = |offset: i64| {
        let (from, until) = (day(offset)?, day(offset + 1)?);
        let (from, until) =
            (crate::calendar::Moment::first_of(from).ok()?, crate::calendar::Moment::first_of(until).ok()?);
        Some(until.minutes_since(from))
    };
    (-7..=14).filter_map(length).any(|minutes| minutes != 1440)
}
