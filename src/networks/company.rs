//! What else the texts ask of the acts on a way: what is sure to hold beside it in the same case.
//!
//! A limit that is sure to apply is added, with what it is counted from, and so on back; one that may not
//! apply is taken not to, by choosing a case in which it does not. What comes after the acts on the way is
//! added if it is sure to happen: its box is on the path, or no procedure has a box for it. So nothing
//! that could stand against a finding is left out, except what another case would add.

use super::decide::{Decided, witness};
use super::points::Point;
use super::proofs::Ground;
use super::system::{Source, System};
use crate::logic::Formula;
use crate::model::Home;
use std::collections::BTreeSet;

/// How many ties are added to a way.
const MOST: usize = 400;

/// The ties, and what is sure to hold beside them; none if that cannot be told.
pub(super) fn company(ground: &Ground, ties: &[usize], decided: &Decided) -> Option<(Vec<usize>, Decided)> {
    let mut gathering = Gathering::of(ground, ties, decided);
    while let Some(at) = gathering.open.pop() {
        for tie in ground.on(&at).iter().chain(ground.from(&at)) {
            if gathering.ties.len() >= ties.len() + MOST {
                return None;
            }
            gathering.add(*tie, &at);
        }
    }
    let case = witness(ground.system, &gathering.when)?;
    let list = gathering.ties.into_iter().collect();
    Some((list, Decided { case, when: gathering.when, path: decided.path.clone() }))
}

struct Gathering<'g, 's, 'm> {
    ground: &'g Ground<'s, 'm>,
    ties: BTreeSet<usize>,
    points: BTreeSet<Point>,
    open: Vec<Point>,
    path: BTreeSet<usize>,
    when: Vec<Formula>,
    /// Ties that were taken not to hold.
    apart: BTreeSet<usize>,
}

impl<'g, 's, 'm> Gathering<'g, 's, 'm> {
    fn of(ground: &'g Ground<'s, 'm>, ties: &[usize], decided: &Decided) -> Self {
        let system = ground.system;
        let points: BTreeSet<Point> =
            ties.iter().flat_map(|tie| [&system.ties[*tie].edge.point, &system.ties[*tie].edge.of]).cloned().collect();
        Gathering {
            ground,
            ties: ties.iter().copied().collect(),
            open: points.iter().cloned().collect(),
            points,
            path: decided.path.iter().copied().collect(),
            when: decided.when.clone(),
            apart: BTreeSet::new(),
        }
    }

    fn add(&mut self, at: usize, point: &Point) {
        let system = self.ground.system;
        let tie = &system.ties[at];
        if self.ties.contains(&at) || self.apart.contains(&at) {
            return;
        }
        let own = tie.edge.point == *point;
        let other = if own { &tie.edge.of } else { &tie.edge.point };
        let near = self.points.contains(other) || happens(system, &self.path, other);
        let holds = match &tie.source {
            Source::Clause(_) => (own || near) && self.is_sure(at),
            Source::Marks { .. } => self.points.contains(other) && self.is_sure(at),
            Source::Order(pair) => near && [pair.sooner, pair.later].iter().all(|vertex| self.passes(*vertex)),
            Source::Needs { .. } | Source::Later(_) | Source::Nature => near,
        };
        if !holds {
            return;
        }
        let other = other.clone();
        self.ties.insert(at);
        if self.points.insert(other.clone()) {
            self.open.push(other);
        }
    }

    /// Whether the path passes a vertex; what starts a procedure is passed with any box of it.
    fn passes(&self, vertex: usize) -> bool {
        let vertices = &self.ground.system.flow.vertices;
        self.path.contains(&vertex)
            || self.path.iter().any(|at| vertices[*at].is_in(&vertices[vertex]))
            || (vertices[vertex].starts.is_some()
                && self.path.iter().any(|at| vertices[*at].procedure == vertices[vertex].procedure))
    }

    /// Whether a tie is sure to hold in the case so far; if it may not hold, it is taken not to.
    fn is_sure(&mut self, at: usize) -> bool {
        let when = &self.ground.system.ties[at].when;
        if holds_always(when) {
            return true;
        }
        let mut not = self.when.clone();
        not.push(when.clone().negated());
        if witness(self.ground.system, &not).is_none() {
            return true;
        }
        self.when = not;
        self.apart.insert(at);
        false
    }
}

/// Whether a condition asks nothing.
pub(super) fn holds_always(when: &Formula) -> bool {
    match when {
        Formula::True => true,
        Formula::And(parts) => parts.iter().all(holds_always),
        _ => false,
    }
}

/// Whether something happens in every case that takes this path.
fn happens(system: &System, path: &BTreeSet<usize>, point: &Point) -> bool {
    if let Point::Deed(index) = point {
        return match system.model.statements.get(*index).map(|statement| &statement.home) {
            Some(Home::Step { procedure, step }) => path.iter().any(|at| {
                let vertex = &system.flow.vertices[*at];
                vertex.procedure == procedure && vertex.node.is_some_and(|node| node.name == *step)
            }),
            Some(Home::Procedure(name)) => path.iter().any(|at| system.flow.vertices[*at].procedure == name),
            Some(Home::Recommendation { .. }) | None => false,
            Some(_) => true,
        };
    }
    match (point, point.act()) {
        (Point::Event(_), Some(act)) => {
            let boxes = system.flow.doing(act);
            boxes.is_empty() || boxes.iter().any(|at| path.contains(at))
        }
        _ => false,
    }
}
