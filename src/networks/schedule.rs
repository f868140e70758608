//! The schedule of one procedure from one start: what the texts ask, by when, box by box.
//!
//! The main course is what holds without a condition; from it the latest and earliest moments come by
//! [`crate::timing`]. What holds only in a condition stands beside it with its condition and a date of
//! its own, counted from the main course. A deadline no text states, only implied by what follows, is
//! marked as implied.

mod limits;

pub use limits::{LimitStands, RowLimit};

use super::claims::Claim;
use super::flow::Place;
use super::points::Point;
use super::proofs::Proofs;
use super::system::{Source, System};
use crate::calendar::{Calendar, Moment};
use crate::model::*;
use crate::timing::{Network, Solver, Tag};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One procedure from one start.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProcedureSchedule {
    /// The procedure's name in the model, and its title.
    pub procedure: String,
    pub title: String,
    pub start: Moment,
    /// What is taken to happen at the start: the moments that start the procedure.
    pub start_is: Vec<Event>,
    pub rows: Vec<Row>,
    /// Findings about time that touch this procedure.
    pub squeezes: Vec<SqueezedRow>,
    /// What could not be worked out, in words.
    pub notes: Vec<String>,
}

/// One box.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The box's name in the procedure; none for limits that stand outside the boxes.
    pub step: Option<String>,
    pub title: String,
    pub act: Option<String>,
    pub responsible: Vec<Party>,
    /// The conditions on which this box is come to, as read after "when"; none for the main course.
    pub when: Option<String>,
    /// The first moment that the texts leave for it.
    pub earliest: Option<Moment>,
    /// The last moment that the texts leave for it.
    pub latest: Option<Moment>,
    /// Whether that last moment is stated of no text, only implied by what has to follow.
    pub implied: bool,
    pub limits: Vec<RowLimit>,
    pub citations: Vec<Citation>,
}

/// A finding that touches the procedure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SqueezedRow {
    /// The finding's id.
    pub finding: String,
    pub code: &'static str,
    pub message: String,
}

/// The schedule of a procedure whose start is at `start`; none if no procedure has that name.
pub fn schedule(model: &Model, procedure: &str, start: Moment) -> Option<ProcedureSchedule> {
    let calendar = Calendar::new(model.calendar.conventions.clone());
    let system = System::of(model);
    let (mut schedule, claims) = course(&system, &calendar, procedure, start, &[])?;
    schedule.squeezes = touching(model, &system, &claims);
    Some(schedule)
}

/// The same without the findings, from a system made once for several procedures, with what else is known
/// to have happened or is fixed for a date; and the clauses that belong to the procedure.
pub fn course(
    system: &System,
    calendar: &Calendar,
    procedure: &str,
    start: Moment,
    happened: &[(Event, Moment)],
) -> Option<(ProcedureSchedule, BTreeSet<usize>)> {
    let (name, found) = system.model.procedures.get_key_value(procedure)?;
    let mut made = Made::new(system, calendar, (name, found), start, happened);
    let rows = found
        .nodes
        .iter()
        .filter(|node| matches!(node.kind, NodeKind::Step | NodeKind::Decision))
        .map(|node| made.row(node))
        .collect::<Vec<_>>();
    let rest = made.rest();
    let schedule = ProcedureSchedule {
        procedure: name.clone(),
        title: found.title.clone(),
        start,
        start_is: found.starts.iter().flat_map(|start| start.events.clone()).collect(),
        rows: rows.into_iter().chain(rest).collect(),
        squeezes: Vec::new(),
        notes: made.notes,
    };
    Some((schedule, made.claims))
}

fn touching(model: &Model, system: &System, claims: &BTreeSet<usize>) -> Vec<SqueezedRow> {
    let statements: BTreeSet<usize> = claims.iter().map(|claim| system.claims[*claim].index).collect();
    let Proofs { proofs, .. } = super::proofs(model);
    proofs
        .into_iter()
        .filter(|proof| {
            proof.statements.iter().filter_map(|stated| stated.statement).any(|(at, _)| statements.contains(&at))
        })
        .map(|proof| SqueezedRow { finding: proof.id, code: proof.code, message: proof.message })
        .collect()
}

/// The main course, worked out.
struct Made<'s, 'm> {
    system: &'s System<'m>,
    calendar: &'s Calendar,
    name: &'m str,
    starts: BTreeSet<Point>,
    earliest: BTreeMap<Point, Moment>,
    latest: BTreeMap<Point, Moment>,
    /// Clauses that belong to the procedure; those not yet in a row.
    claims: BTreeSet<usize>,
    open: BTreeSet<usize>,
    notes: Vec<String>,
    /// What has happened: the start, and what else is known.
    known: BTreeMap<Point, Moment>,
    /// More general acts, each with the one act of the procedure that is a kind of it.
    stands_for: BTreeMap<&'m str, &'m str>,
}

impl<'s, 'm> Made<'s, 'm> {
    fn new(
        system: &'s System<'m>,
        calendar: &'s Calendar,
        (name, procedure): (&'m str, &'m Procedure),
        start: Moment,
        happened: &[(Event, Moment)],
    ) -> Self {
        let own: BTreeSet<&str> = procedure.nodes.iter().filter_map(|node| node.act.as_deref()).collect();
        let stands_for = more_general(system.model, &own);
        let acts: BTreeSet<&str> = own.iter().copied().chain(stands_for.keys().copied()).collect();
        let claims: BTreeSet<usize> = (0..system.claims.len()).filter(|at| belongs(system, *at, name, &acts)).collect();
        let mut starts: BTreeSet<Point> = procedure
            .starts
            .iter()
            .flat_map(|start| &start.events)
            .map(|event| Point::Event(system.same.one(event)))
            .collect();
        if starts.is_empty() {
            let first = procedure.nodes.first().and_then(|node| node.act.clone());
            starts.extend(first.map(|act| Point::Event(system.same.one(&Event::Act(act)))));
        }
        let mut made = Made {
            system,
            calendar,
            name,
            starts,
            earliest: BTreeMap::new(),
            latest: BTreeMap::new(),
            open: claims.clone(),
            claims,
            notes: Vec::new(),
            known: happened.iter().map(|(event, at)| (Point::Event(system.same.one(event)), *at)).collect(),
            stands_for,
        };
        made.known.extend(made.starts.iter().map(|point| (point.clone(), start)));
        made.solve(&acts);
        made
    }

    /// The latest and earliest schedule of what holds without a condition.
    fn solve(&mut self, acts: &BTreeSet<&str>) {
        let Ok(solver) = Solver::new(self.calendar) else {
            self.notes.push("The calendar states no bank holidays, so no dates are worked out.".to_string());
            return;
        };
        let (mut network, mut points) = (Network::new(), BTreeMap::new());
        for tie in &self.system.ties {
            let ours = |point: &Point| point.act().is_none_or(|act| acts.contains(act));
            let in_main = match &tie.source {
                Source::Clause(claim) => {
                    self.claims.contains(claim) && is_main(self.system, &self.system.claims[*claim])
                }
                Source::Order(pair) => {
                    [pair.sooner, pair.later].iter().all(|at| self.system.flow.vertices[*at].procedure == self.name)
                }
                Source::Marks { .. } => false,
                Source::Needs { .. } | Source::Later(_) | Source::Nature => ours(&tie.edge.point) && ours(&tie.edge.of),
            };
            if !in_main {
                continue;
            }
            let mut at = |point: &Point| *points.entry(point.clone()).or_insert_with(|| network.point());
            let (point, of) = (at(&self.as_here(&tie.edge.point)), at(&self.as_here(&tie.edge.of)));
            match tie.edge.up_to {
                true => network.up_to(point, tie.edge.step, of, Tag(0)),
                false => network.from(point, tie.edge.step, of, Tag(0)),
            };
        }
        for (known, moment) in &self.known {
            let point = *points.entry(known.clone()).or_insert_with(|| network.point());
            network.fix(point, *moment, Tag::GIVEN);
        }
        match solver.schedule(&network) {
            Ok(schedule) => {
                for (point, at) in points {
                    self.earliest
                        .extend(schedule.earliest.get(at.index()).copied().flatten().map(|e| (point.clone(), e)));
                    self.latest.extend(schedule.latest.get(at.index()).copied().flatten().map(|l| (point, l)));
                }
            }
            Err(_) => self.notes.push(
                "The limits of the main course cannot all be met from this start, or reach beyond the calendar; \
                 each is dated by itself."
                    .to_string(),
            ),
        }
        for (known, moment) in &self.known {
            self.latest.insert(known.clone(), *moment);
            self.earliest.insert(known.clone(), *moment);
        }
    }

    /// A point, with an act that is a kind of it in place of a more general act.
    fn as_here(&self, point: &Point) -> Point {
        let special = |act: &str| self.stands_for.get(act).map(|special| (*special).to_string());
        match point {
            Point::Event(Event::Act(act)) => {
                special(act).map_or(point.clone(), |special| Point::Event(self.system.same.one(&Event::Act(special))))
            }
            Point::Event(Event::ActEnds(act)) => special(act)
                .map_or(point.clone(), |special| Point::Event(self.system.same.one(&Event::ActEnds(special)))),
            _ => point.clone(),
        }
    }

    fn row(&mut self, node: &'m Node) -> Row {
        let point = node.act.as_ref().map(|act| Point::Event(self.system.same.one(&Event::Act(act.clone()))));
        let here = |claim: &Claim| match &claim.statement.home {
            Home::Step { procedure, step } => procedure == self.name && *step == node.name,
            _ => claim.statement.act.as_deref().is_some_and(|act| {
                let here = self.stands_for.get(act).copied().unwrap_or(act);
                node.act.as_deref() == Some(here)
            }),
        };
        let mine: Vec<usize> = self.open.iter().copied().filter(|at| here(&self.system.claims[*at])).collect();
        self.open.retain(|at| !mine.contains(at));
        let limits: Vec<RowLimit> = mine.iter().flat_map(|at| self.limits(*at)).collect();
        let latest = point.as_ref().and_then(|point| self.latest.get(point)).copied();
        let states = |limit: &RowLimit| limit.when.is_none() && limit.deadline == latest;
        Row {
            step: Some(node.name.clone()),
            title: node.title.clone(),
            act: node.act.clone(),
            responsible: node.responsible.clone(),
            when: self.come_to(node),
            earliest: point.as_ref().and_then(|point| self.earliest.get(point)).copied(),
            latest,
            implied: latest.is_some() && !limits.iter().any(states),
            limits,
            citations: node.marks.citations.clone(),
        }
    }

    /// Limits of the procedure that stand outside its boxes.
    fn rest(&mut self) -> Option<Row> {
        let left: Vec<usize> = std::mem::take(&mut self.open).into_iter().collect();
        let limits: Vec<RowLimit> = left.iter().flat_map(|at| self.limits(*at)).collect();
        (!limits.is_empty()).then(|| Row {
            step: None,
            title: "Throughout".to_string(),
            act: None,
            responsible: Vec::new(),
            when: None,
            earliest: None,
            latest: None,
            implied: false,
            citations: Vec::new(),
            limits,
        })
    }

    /// The conditions that every way to a box asks.
    fn come_to(&self, node: &Node) -> Option<String> {
        let flow = &self.system.flow;
        let here = |place: Place, name: &str| {
            flow.vertices.iter().position(|vertex| {
                vertex.procedure == self.name && vertex.place == place && vertex.node.is_some_and(|n| n.name == name)
            })
        };
        let first = flow.vertices.iter().position(|vertex| vertex.procedure == self.name)?;
        let asked = flow.asked_on_every_way(first, here(Place::Arriving, &node.name)?)?;
        let told: Vec<String> = asked
            .iter()
            .map(|asked| {
                let words = self.system.reader.condition(asked.condition);
                if asked.holds { words } else { format!("it is not so that {words}") }
            })
            .collect();
        (!told.is_empty()).then(|| told.join(" and "))
    }
}

/// The acts that an act done here is a kind of, if one alone is and the act itself is not done here: what is
/// said of them is said of it.
fn more_general<'m>(model: &'m Model, own: &BTreeSet<&'m str>) -> BTreeMap<&'m str, &'m str> {
    let mut kinds: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for act in own {
        let mut at = *act;
        for _ in 0..model.acts.len() {
            let Some(general) = model.acts.get(at).and_then(|act| act.kind_of.as_deref()) else { break };
            kinds.entry(general).or_default().insert(act);
            at = general;
        }
    }
    kinds.retain(|general, kinds| kinds.len() == 1 && !own.contains(general));
    kinds.into_iter().filter_map(|(general, kinds)| Some((general, kinds.into_iter().next()?))).collect()
}

/// Whether a clause belongs to a procedure: it stands in it, or times an act that is done there.
fn belongs(system: &System, at: usize, name: &str, acts: &BTreeSet<&str>) -> bool {
    let claim = &system.claims[at];
    let timed = !claim.bounds.is_empty() || (claim.variant.is_none() && !claim.statement.series.is_empty());
    let here = match &claim.statement.home {
        Home::Procedure(procedure) | Home::Step { procedure, .. } => procedure == name,
        Home::Act(act) => acts.contains(act.as_str()),
        _ => claim.statement.act.as_deref().is_some_and(|act| acts.contains(act)),
    };
    timed && here
}

/// Whether a clause holds without a condition of its own.
fn is_main(system: &System, claim: &Claim) -> bool {
    let _ = system;
    claim.variant.is_none() && claim.statement.when.is_none()
}
