//! All procedures as one graph, hand-overs followed, and the order it states between what is timed.
//!
//! Every box is two vertices, arriving and done, so that *if not done by* can leave from the first; a
//! fork has a third, where its parts come together. A hand-over leads to the first box of the other
//! procedure; one that comes back leads there as well, and what follows at home stays unordered with
//! what is done there. That it does come back counts all the same where an order is denied: a report for
//! the next review, asked for in a procedure that each review goes through, is not after *the* review. A part need not have come together where *any of them* is enough: then the fork
//! itself leads on, and the parts do not.
//!
//! **Which order holds.** If `u` leads to `v` and `v` never back to `u`, then in every run in which both
//! happen `u` is first. On a circle this is so for the first time round if `u` dominates `v` (every way
//! from any beginning to `v` passes `u`: Lengauer and Tarjan, 1979; here by the algorithm of Cooper,
//! Harvey and Kennedy). Nothing else is claimed.
//!
//! **No explosion.** Boxes nothing times are contracted: only the order between neighbouring timed boxes
//! is kept, one edge a pair, whatever lies between; the boxes between are looked up again for the few
//! pairs a clash needs.

mod order;

use super::points::{Point, Same};
use crate::model::*;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Where in a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Arriving,
    Done,
    Joined,
}

/// One vertex: a place in a box, or what starts a procedure.
#[derive(Clone, Debug, PartialEq)]
pub struct Vertex<'m> {
    pub procedure: &'m str,
    pub node: Option<&'m Node>,
    pub place: Place,
    /// For a beginning: what starts the procedure.
    pub starts: Option<&'m Event>,
}

impl Vertex<'_> {
    /// Whether both are places in one box.
    pub fn is_in(&self, other: &Vertex) -> bool {
        self.procedure == other.procedure && self.node.map(|node| &node.name) == other.node.map(|node| &node.name)
    }
}

/// A condition of a way, or that it does not hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked<'m> {
    pub condition: &'m Condition,
    pub holds: bool,
}

/// One step on.
#[derive(Clone, Debug)]
pub struct Hop<'m> {
    pub to: usize,
    pub asked: Vec<Asked<'m>>,
    /// Leads away at any stage, or once something was missed: part of no order.
    pub at_any_stage: bool,
}

/// The graph.
pub struct Flow<'m> {
    pub model: &'m Model,
    pub vertices: Vec<Vertex<'m>>,
    pub next: Vec<Vec<Hop<'m>>>,
    /// Which vertices lead to each, other than at any stage.
    pub back: Vec<Vec<usize>>,
    places: BTreeMap<(&'m str, &'m str, Place), usize>,
    /// Where another procedure comes back to: its first vertex, and what follows at home.
    returns: Vec<(usize, usize)>,
    /// The strongly connected component of each vertex.
    circle: Vec<usize>,
    dominator: Vec<Option<usize>>,
}

/// Two vertices in an order that the graph states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    pub sooner: usize,
    pub later: usize,
}

impl<'m> Flow<'m> {
    /// The graph of all procedures of a model.
    pub fn of(model: &'m Model) -> Self {
        let mut flow = Flow {
            model,
            vertices: Vec::new(),
            next: Vec::new(),
            back: Vec::new(),
            places: BTreeMap::new(),
            returns: Vec::new(),
            circle: Vec::new(),
            dominator: Vec::new(),
        };
        for (name, procedure) in &model.procedures {
            for node in &procedure.nodes {
                for place in [Place::Arriving, Place::Done, Place::Joined] {
                    let at = flow.add(Vertex { procedure: name, node: Some(node), place, starts: None });
                    flow.places.insert((name, &node.name, place), at);
                }
            }
        }
        for (name, procedure) in &model.procedures {
            flow.connect(name, procedure);
        }
        flow.settle();
        flow
    }

    fn add(&mut self, vertex: Vertex<'m>) -> usize {
        self.vertices.push(vertex);
        self.next.push(Vec::new());
        self.vertices.len() - 1
    }

    fn hop(&mut self, from: usize, to: Option<usize>, asked: Vec<Asked<'m>>, at_any_stage: bool) {
        if let (Some(to), Some(list)) = (to, self.next.get_mut(from)) {
            list.push(Hop { to, asked, at_any_stage });
        }
    }

    fn place(&self, procedure: &'m str, node: &'m str, place: Place) -> Option<usize> {
        self.places.get(&(procedure, node, place)).copied()
    }

    fn first(&self, procedure: &str) -> Option<usize> {
        let (name, procedure) = self.model.procedures.get_key_value(procedure)?;
        self.place(name, &procedure.nodes.first()?.name, Place::Arriving)
    }

    fn connect(&mut self, name: &'m str, procedure: &'m Procedure) {
        for start in &procedure.starts {
            for event in &start.events {
                let vertex = Vertex { procedure: name, node: None, place: Place::Done, starts: Some(event) };
                let (from, to) = (self.add(vertex), self.first(name));
                let asked = start.when.iter().map(|condition| Asked { condition, holds: true }).collect();
                self.hop(from, to, asked, false);
            }
        }
        for node in &procedure.nodes {
            self.leave(name, procedure, node);
        }
    }

    fn leave(&mut self, name: &'m str, procedure: &'m Procedure, node: &'m Node) {
        let place = |flow: &Self, place| flow.place(name, &node.name, place).unwrap_or_default();
        let (arriving, done, joined) =
            (place(self, Place::Arriving), place(self, Place::Done), place(self, Place::Joined));
        self.hop(arriving, Some(done), Vec::new(), false);
        for part in &node.parts {
            let asked = part.when.iter().map(|condition| Asked { condition, holds: true }).collect();
            self.hop(done, self.place(name, &part.node, Place::Arriving), asked, false);
        }
        let waits = node.routes.iter().find_map(|route| match route.kind {
            RouteKind::OnceDone(how_many) => Some(how_many),
            _ => None,
        });
        let forks = !node.parts.is_empty() && waits.is_some();
        if forks && waits != Some(HowMany::All) {
            self.hop(done, Some(joined), Vec::new(), false);
        }
        for route in &node.routes {
            let asked = asked_by(node, route);
            let from = match (&route.kind, forks) {
                (RouteKind::IfNotDone(_), _) => arriving,
                (RouteKind::OnceDone(_), true) => joined,
                _ => done,
            };
            let to = match &route.target {
                Target::Node(to) => self.place(name, to, Place::Arriving),
                Target::Procedure { name: to, .. } => self.first(to),
                Target::Rejoin(fork) => self.rejoined(name, procedure, fork),
            };
            if let Target::Procedure { name: other, come_back: true } = &route.target {
                self.come_back(name, node, other);
            }
            // What follows a miss is no order among what is done in time.
            self.hop(from, to, asked, matches!(route.kind, RouteKind::IfNotDone(_)));
        }
        for interrupt in &procedure.interrupts {
            let to = match &interrupt.target {
                Target::Node(to) => self.place(name, to, Place::Arriving),
                Target::Procedure { name: to, .. } => self.first(to),
                Target::Rejoin(_) => None,
            };
            self.hop(arriving, to, vec![Asked { condition: &interrupt.when, holds: true }], true);
        }
    }

    /// Takes note that what follows a box at home also follows another procedure.
    fn come_back(&mut self, name: &'m str, node: &'m Node, other: &str) {
        let Some(first) = self.first(other) else { return };
        for route in &node.routes {
            if let Target::Node(next) = &route.target
                && let Some(next) = self.place(name, next, Place::Arriving)
            {
                self.returns.push((first, next));
            }
        }
    }

    /// Where a part comes together with the others, if the fork waits for it.
    fn rejoined(&self, name: &'m str, procedure: &'m Procedure, fork: &'m str) -> Option<usize> {
        let node = procedure.node(fork)?;
        let all = node.routes.iter().any(|route| route.kind == RouteKind::OnceDone(HowMany::All));
        if all { self.place(name, fork, Place::Joined) } else { None }
    }

    /// Everything a vertex leads to, by ways that are taken one after another.
    pub fn reached(&self, from: usize, at_any_stage: bool) -> BTreeSet<usize> {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(at) = open.pop() {
            for hop in self.next.get(at).into_iter().flatten() {
                if (at_any_stage || !hop.at_any_stage) && seen.insert(hop.to) {
                    open.push(hop.to);
                }
            }
        }
        seen
    }

    /// What every way from one vertex to another asks; none if there is no way.
    pub fn asked_on_every_way(&self, from: usize, to: usize) -> Option<Vec<Asked<'m>>> {
        let way = self.shortest(from, to, None)?;
        let needed = way.into_iter().filter(|(at, hop)| {
            !hop.asked.is_empty() && self.shortest(from, to, Some((*at, hop.to, &hop.asked))).is_none()
        });
        Some(needed.flat_map(|(_, hop)| hop.asked.iter().copied()).collect())
    }

    /// The hops of a shortest way, perhaps without one of them.
    fn shortest(
        &self,
        from: usize,
        to: usize,
        without: Option<(usize, usize, &[Asked<'m>])>,
    ) -> Option<Vec<(usize, &Hop<'m>)>> {
        let mut by: BTreeMap<usize, (usize, &Hop<'m>)> = BTreeMap::new();
        let mut open = VecDeque::from([from]);
        while let Some(at) = open.pop_front() {
            for hop in self.next.get(at).into_iter().flatten().filter(|hop| !hop.at_any_stage) {
                let left_out = without.is_some_and(|(f, t, asked)| f == at && t == hop.to && asked == hop.asked);
                if !left_out && hop.to != from && !by.contains_key(&hop.to) {
                    by.insert(hop.to, (at, hop));
                    open.push_back(hop.to);
                }
            }
        }
        let (mut at, mut way) = (to, Vec::new());
        while at != from {
            let (before, hop) = by.get(&at)?;
            way.push((*before, *hop));
            at = *before;
        }
        way.reverse();
        Some(way)
    }

    /// The point that passing a vertex is: an act done or begun, or what starts a procedure.
    pub fn point(&self, same: &Same, at: usize) -> Option<Point> {
        let vertex = self.vertices.get(at)?;
        if let Some(event) = vertex.starts {
            return Some(Point::Event(same.one(event)));
        }
        let act = vertex.node?.act.clone()?;
        match vertex.place {
            Place::Arriving => Some(Point::Event(same.one(&Event::Act(act)))),
            Place::Done => Some(Point::Event(same.one(&Event::ActEnds(act)))),
            Place::Joined => None,
        }
    }

    /// The vertices of boxes in which an act is done.
    pub fn doing(&self, act: &str) -> Vec<usize> {
        let does = |at: &usize| {
            let vertex = &self.vertices[*at];
            vertex.place == Place::Done && vertex.node.is_some_and(|node| node.act.as_deref() == Some(act))
        };
        (0..self.vertices.len()).filter(does).collect()
    }

    /// How often an act has been done at the least once this box is left, if that is certain: 1 for the
    /// only or the first box of the act, 2 for one that always follows it.
    pub fn rank(&self, act: &str, done: usize, doing: &[usize]) -> Option<u8> {
        let before: Vec<usize> =
            doing.iter().copied().filter(|at| *at != done && self.reached(*at, true).contains(&done)).collect();
        let certain = before.iter().all(|at| self.dominates(*at, done));
        let _ = act;
        match (certain, before.len()) {
            (true, 0) => Some(1),
            (true, 1) => Some(2),
            (true, 2) => Some(3),
            _ => None,
        }
    }
}

/// What a way asks: its own condition, or that none of its neighbours' holds.
fn asked_by<'m>(node: &'m Node, route: &'m Route) -> Vec<Asked<'m>> {
    match &route.kind {
        RouteKind::If(condition) => vec![Asked { condition, holds: true }],
        RouteKind::Otherwise => {
            let others = node.routes.iter().filter_map(|other| match &other.kind {
                RouteKind::If(condition) => Some(Asked { condition, holds: false }),
                _ => None,
            });
            others.collect()
        }
        _ => Vec::new(),
    }
}
