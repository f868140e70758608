//! The schedule of one procedure from one start: what the texts ask, by when, box by box.
//!
//! The main course is what holds without a condition; from it the latest and earliest moments come by
//! [`crate::timing`]. What holds only in a condition stands beside it with its condition and a date of
//! its own, counted from the main course. A deadline no text states, only implied by what follows, is
//! marked as implied.

use super::bounds::{self, LeftOut, Way};
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

/// One limit a text states.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RowLimit {
    /// Its statement, and its clause if it is one.
    pub statement: usize,
    pub clause: Option<usize>,
    /// What is to be done by then, in plain English.
    pub task: String,
    /// The limit in words: "within 3 working days of …".
    pub words: String,
    pub modality: Modality,
    pub softener: Option<Softener>,
    pub citations: Vec<Citation>,
    pub readings: Vec<String>,
    /// When it applies, as read after "when"; none if always.
    pub when: Option<String>,
    pub stands: LimitStands,
    /// The last moment it permits.
    pub deadline: Option<Moment>,
    /// The first moment it permits.
    pub floor: Option<Moment>,
    /// Whether what it is counted from is the start itself; if not, the dates stand on the latest that
    /// what it is counted from can happen.
    pub exact: bool,
}

/// How a limit stands in the schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitStands {
    /// It sets a date.
    Dated,
    /// It asks for haste without a measure.
    Prompt,
    /// The text does not say what it is counted from.
    Silent,
    /// It sets no limit, or one that Milepost does not place on the calendar.
    LeftOut,
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
    let (mut schedule, claims) = course(&system, &calendar, procedure, start)?;
    schedule.squeezes = touching(model, &system, &claims);
    Some(schedule)
}

/// The same without the findings, from a system made once for several procedures; and the clauses that
/// belong to the procedure.
pub fn course(
    system: &System,
    calendar: &Calendar,
    procedure: &str,
    start: Moment,
) -> Option<(ProcedureSchedule, BTreeSet<usize>)> {
    let (name, found) = system.model.procedures.get_key_value(procedure)?;
    let mut made = Made::new(system, calendar, name, found, start);
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
    start: Moment,
    starts: BTreeSet<Point>,
    earliest: BTreeMap<Point, Moment>,
    latest: BTreeMap<Point, Moment>,
    /// Clauses that belong to the procedure; those not yet in a row.
    claims: BTreeSet<usize>,
    open: BTreeSet<usize>,
    notes: Vec<String>,
}

impl<'s, 'm> Made<'s, 'm> {
    fn new(
        system: &'s System<'m>,
        calendar: &'s Calendar,
        name: &'m str,
        procedure: &'m Procedure,
        start: Moment,
    ) -> Self {
        let acts: BTreeSet<&str> = procedure.nodes.iter().filter_map(|node| node.act.as_deref()).collect();
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
            start,
            starts,
            earliest: BTreeMap::new(),
            latest: BTreeMap::new(),
            open: claims.clone(),
            claims,
            notes: Vec::new(),
        };
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
            let (point, of) = (at(&tie.edge.point), at(&tie.edge.of));
            match tie.edge.up_to {
                true => network.up_to(point, tie.edge.step, of, Tag(0)),
                false => network.from(point, tie.edge.step, of, Tag(0)),
            };
        }
        for start in &self.starts {
            let point = *points.entry(start.clone()).or_insert_with(|| network.point());
            network.fix(point, self.start, Tag::GIVEN);
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
        for start in &self.starts {
            self.latest.insert(start.clone(), self.start);
            self.earliest.insert(start.clone(), self.start);
        }
    }

    fn row(&mut self, node: &'m Node) -> Row {
        let point = node.act.as_ref().map(|act| Point::Event(self.system.same.one(&Event::Act(act.clone()))));
        let here = |claim: &Claim| match &claim.statement.home {
            Home::Step { procedure, step } => procedure == self.name && *step == node.name,
            _ => claim.statement.act == node.act && node.act.is_some(),
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

    fn limits(&self, at: usize) -> Vec<RowLimit> {
        let claim = &self.system.claims[at];
        let mut list: Vec<RowLimit> = claim.bounds.iter().map(|bound| self.limit(claim, bound)).collect();
        if claim.variant.is_none() {
            list.extend(claim.statement.series.iter().map(|series| self.series(claim, series)));
        }
        list
    }

    fn limit(&self, claim: &Claim, bound: &Bound) -> RowLimit {
        let of = |event: &Event| self.latest.get(&Point::Event(self.system.same.one(event))).copied();
        let anchors: Vec<Moment> = match &bound.limit {
            Limit::WeekOfPregnancy { .. } => bounds::due_date(self.system.model)
                .and_then(|date| of(&Event::Date(date.to_string())))
                .into_iter()
                .collect(),
            limit => limit.anchor().into_iter().flat_map(Anchor::events).filter_map(of).collect(),
        };
        let from = match bound.limit.anchor() {
            Some(Anchor::LaterOf(_)) => anchors.iter().max(),
            _ => anchors.iter().min(),
        };
        let (mut deadline, mut floor) = (None, None);
        let shape = bounds::shape(self.system.model, &bound.limit);
        if let (Ok(shape), Some(from)) = (&shape, from) {
            for (way, step) in shape {
                match way {
                    Way::UpTo => deadline = step.of(self.calendar, *from).ok(),
                    Way::From => floor = step.of(self.calendar, *from).ok(),
                    Way::InReach => {}
                }
            }
        }
        if let Limit::ByDate(date) = bound.limit {
            deadline = Moment::last_of(date).ok();
        }
        let stands = match (&bound.limit, bound.limit.anchor(), &shape) {
            (Limit::Prompt { .. }, ..) => LimitStands::Prompt,
            (_, Some(Anchor::Silent), _) => LimitStands::Silent,
            (Limit::ByDate(_), ..) | (_, _, Ok(_)) => LimitStands::Dated,
            (_, _, Err(LeftOut::Prompt)) => LimitStands::Prompt,
            _ => LimitStands::LeftOut,
        };
        RowLimit {
            words: self.system.reader.bound(bound),
            stands,
            deadline,
            floor,
            exact: from.is_some_and(|from| *from == self.start),
            ..self.told(claim)
        }
    }

    fn series(&self, claim: &Claim, series: &Series) -> RowLimit {
        let unit = format!("then {} {} apart", series.spacing.word(), series.amount);
        RowLimit {
            words: unit,
            modality: series.modality,
            citations: series.marks.citations.clone(),
            readings: series.marks.readings.clone(),
            ..self.told(claim)
        }
    }

    /// What does not depend on the limit.
    fn told(&self, claim: &Claim) -> RowLimit {
        let when = match claim.variant {
            Some(variant) => Some(&variant.when),
            None => claim.statement.when.as_ref(),
        };
        let clause =
            claim.variant.and_then(|variant| claim.statement.variants.iter().position(|v| v.span == variant.span));
        RowLimit {
            statement: claim.index,
            clause,
            task: self.system.reader.task(claim.statement),
            words: String::new(),
            modality: claim.modality,
            softener: bounds::softener(claim),
            citations: claim.marks.citations.clone(),
            readings: claim.marks.readings.clone(),
            when: when.map(|when| self.system.reader.condition(when)),
            stands: LimitStands::LeftOut,
            deadline: None,
            floor: None,
            exact: false,
        }
    }
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
